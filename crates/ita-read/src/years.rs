//! Which fiscal year a text is about.

use crate::ask::Ask;
use crate::clean::without_links;
use crate::grid::Row;
use crate::lex::{Piece, Year, pieces};
use crate::number::plain;
use std::collections::BTreeSet;

/// The fiscal year that the rows are read as.
pub(crate) fn choose(rows: &[Row], asked: Option<u16>, known: &[u16]) -> Result<u16, Ask> {
    let mut named = BTreeSet::new();
    let mut written = BTreeSet::new();
    for row in rows {
        let digits = |cell: &String| cell.bytes().any(|b| b.is_ascii_digit()) && plain(cell).is_none();
        for cell in row.cells.iter().filter(|cell| digits(cell)) {
            for piece in pieces(&without_links(cell), known) {
                let Piece::Year(Year { year, named: is_named, school, .. }) = piece else { continue };
                if school {
                    continue;
                }
                let note = is_note(row);
                let alone = cell.trim().len() == 4;
                if (is_named || alone) && !note {
                    named.insert(year);
                } else {
                    written.insert(year);
                }
            }
        }
    }
    match asked {
        Some(asked) => {
            if named.is_empty() || named.contains(&asked) || written.contains(&asked) {
                Ok(asked)
            } else {
                Err(Ask::OtherYear { asked, says: named.into_iter().collect() })
            }
        }
        None => {
            let from = if named.is_empty() { written } else { named };
            let years: Vec<u16> = from.into_iter().collect();
            match years[..] {
                [] => Err(Ask::NoYear),
                [year] => Ok(year),
                _ => Err(Ask::Years(years)),
            }
        }
    }
}

fn is_note(row: &Row) -> bool {
    let text = row.cells.iter().find(|cell| !cell.is_empty()).map_or("", String::as_str);
    let text = text.trim_start_matches(['*', '(', ' ', '¹', '²', '³']);
    ["หมายเหตุ", "ที่มา", "Source", "source", "ประกาศ"].iter().any(|word| text.starts_with(word))
        && !text.contains("ได้คะแนน")
        || row.is_footnote()
}
