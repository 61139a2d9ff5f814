//! Any bytes as a table. Every byte belongs to one row, a broken row is one line, it does not matter in which pieces the
//! table arrives, a table without a broken row is what the `csv` crate reads, and rows that are written come back.

// Only what takes rows apart: the rest of the command line is a binary.
#[allow(dead_code)]
#[path = "../../crates/ita-cli/src/table/split.rs"]
mod split;

use csv::{ByteRecord, ReaderBuilder, WriterBuilder};
use split::{Splitter, Step};

/// The rows of a table, and which of them are broken.
type Rows = Vec<(ByteRecord, bool)>;

/// Panics where a law does not hold. The first byte says what stands between cells. True if no row is broken.
pub(crate) fn hold(bytes: &[u8]) -> bool {
    let (separator, bytes) = match bytes.split_first() {
        Some((first, rest)) => ([b',', b';', b'\t'][usize::from(*first) % 3], rest),
        None => return true,
    };
    let rows = split_in(bytes, separator, bytes.len().max(1));
    for piece in [1, 2, 7] {
        if bytes.len() < 1 << 11 {
            assert_eq!(split_in(bytes, separator, piece), rows, "in pieces of {piece}");
        }
    }
    if rows.iter().any(|(_, broken)| *broken) {
        return false;
    }
    // The crate takes a mark for no part of the table; here whoever decodes has taken it away.
    if bytes.starts_with(b"\xef\xbb\xbf") {
        return true;
    }
    let mut reader = ReaderBuilder::new()
        .buffer_capacity(256)
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(bytes);
    let theirs: Vec<ByteRecord> = reader.byte_records().map(|row| row.expect("from memory")).collect();
    let ours: Vec<&ByteRecord> = rows.iter().map(|(row, _)| row).collect();
    assert_eq!(ours, theirs.iter().collect::<Vec<_>>());

    let mut writer =
        WriterBuilder::new().buffer_capacity(256).flexible(true).delimiter(separator).from_writer(Vec::new());
    for row in ours {
        writer.write_byte_record(row).expect("to memory");
    }
    let written = writer.into_inner().expect("to memory");
    assert_eq!(split_in(&written, separator, written.len().max(1)), rows);
    true
}

/// Takes a table apart that arrives in pieces.
fn split_in(bytes: &[u8], separator: u8, piece: usize) -> Rows {
    let (mut splitter, mut cells, mut rows) = (Splitter::new(separator), ByteRecord::new(), Vec::new());
    let (mut at, mut here) = (0, 0);
    loop {
        while at < here
            && matches!(bytes[at], b'\n' | b'\r')
            && (at + 1 < here || here == bytes.len() || bytes[at] == b'\n')
        {
            at += 1;
            splitter.skip(1);
        }
        let whole = here == bytes.len();
        if at == here && whole {
            return rows;
        }
        match splitter.next(&bytes[at..here], whole, &mut cells) {
            Step::Row { len } => {
                assert!(len > 0);
                rows.push((cells.clone(), false));
                at += len;
            }
            Step::Broken { len, .. } => {
                assert!(len > 0 && split::line_ends(&bytes[at..at + len]) <= 1, "one line");
                rows.push((cells.clone(), true));
                at += len;
            }
            Step::More => {
                assert!(!whole, "there is no more");
                here = (here + piece).min(bytes.len());
            }
        }
    }
}
