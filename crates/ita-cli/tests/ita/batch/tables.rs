//! `ita batch` and the tables that people really have: other encodings and separators, titles, two-row headers, misplaced
//! quotation marks, what nobody can see.

use crate::common::{Ran, bytes, ita, ita_reading};
use csv::{ReaderBuilder, StringRecord};

fn batch(args: &[&str], table: impl AsRef<[u8]>) -> Ran {
    ita_reading(&[&["batch", "-", "-o", "-", "--lang", "en"], args].concat(), table)
}

/// The rows of a finished run, by the names of the header.
struct Table(Vec<StringRecord>);

impl Table {
    fn of(ran: &Ran) -> Self {
        assert!(ran.code < 2, "{ran:?}");
        let text = ran.out.trim_start_matches('\u{feff}');
        let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
        Self(reader.records().map(Result::unwrap).collect())
    }

    fn len(&self) -> usize {
        self.0.len() - 1
    }

    fn cell(&self, row: usize, name: &str) -> &str {
        let column = self.0[0].iter().position(|known| known == name).unwrap_or_else(|| panic!("no column {name}"));
        &self.0[row + 1][column]
    }
}

const HEADER: &str = "agency,fiscal_year,iit,eit,oit";
/// 0.3 × 98.10 + 0.3 × 93.20 + 0.4 × 97.50 = 96.39.
const ROW: &str = "เทศบาลตัวอย่าง,2568,98.10,93.20,97.50";

fn utf16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
    "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(order).collect()
}

/// Windows-874 puts U+0E01… at 0xA1….
fn windows_874(text: &str) -> Vec<u8> {
    text.chars().map(|c| if c.is_ascii() { c as u8 } else { (c as u32 - 0xe00 + 0xa0) as u8 }).collect()
}

#[test]
fn encodings_are_recognised_and_said() {
    let text = format!("{HEADER}\r\n{ROW}\r\n");
    for (table, name, mark) in [
        (text.clone().into_bytes(), "UTF-8,", false),
        (format!("\u{feff}{text}").into_bytes(), "UTF-8 (BOM),", true),
        (utf16(&text, u16::to_le_bytes), "UTF-16,", true),
        (utf16(&text, u16::to_be_bytes), "UTF-16,", true),
        (windows_874(&text), "Windows-874,", true),
        // Thai that comes late, in a table of more than a reader takes at once.
        (
            [format!("{HEADER}\n{}", "x,2568,1,2,3\n".repeat(40_000)).as_bytes(), &windows_874(ROW)].concat(),
            "Windows-874,",
            false,
        ),
    ] {
        let (code, out) = bytes(&["batch", "-", "-o", "-"], &table);
        let out = String::from_utf8(out).unwrap();
        assert_eq!((code, out.starts_with('\u{feff}')), (0, mark), "{name}");
        let last = out.lines().last().unwrap();
        assert_eq!(last, format!("{ROW},96.39,98.10,93.20,97.50,good,ผ่านดี,good,good,true,,"), "{name}");
        let said = batch(&[], &table).err;
        assert!(said.starts_with(&format!("read as {name}")), "{said}");
    }
}

#[test]
fn a_broken_byte_spoils_its_row_and_not_the_encoding() {
    let table = [HEADER.as_bytes(), b"\n", ROW.as_bytes(), b"\n\xff\xfe,2568,1,2,3\n", ROW.as_bytes()].concat();
    let ran = batch(&[], table);
    let table = Table::of(&ran);
    assert_eq!((ran.code, table.len()), (1, 3));
    assert!(table.cell(1, "error").contains("not UTF-8"));
    assert_eq!(table.cell(2, "agency"), "เทศบาลตัวอย่าง");
    assert!(ran.err.starts_with("read as UTF-8,"), "{}", ran.err);
}

#[test]
fn separators_are_recognised_and_said() {
    for (separator, name, first) in [
        (",", "commas", ""),
        (";", "semicolons", ""),
        ("\t", "tabs", ""),
        (";", "semicolons", "sep=;\r\n"),
        (",", "commas", "sep=,\n"),
    ] {
        let ran = batch(&[], format!("{first}{}", format!("{HEADER}\n{ROW}\n").replace(',', separator)));
        assert_eq!((ran.code, Table::of(&ran).cell(0, "score_overall")), (0, "96.39"), "{ran:?}");
        assert!(
            ran.err.contains(&format!("separated by {name}; columns used: fiscal_year, iit, eit, oit")),
            "{}",
            ran.err
        );
    }
    // A comma within a cell is none of the separators.
    let ran = batch(&["--year", "2568"], "agency;overall\n\"a;b\";90\nc,d;80\n");
    let table = Table::of(&ran);
    assert_eq!(
        (table.cell(0, "agency"), table.cell(1, "agency"), table.cell(1, "score_overall")),
        ("a;b", "c,d", "80.00")
    );
}

#[test]
fn lines_above_the_header_are_passed_over_and_said() {
    for title in ["ผลการประเมิน ปี 2568,,,,\n", "ผลการประเมิน ปี 2568\n,,,,\n\n", "ปี 2568,ทั้งประเทศ,,,\n"]
    {
        let ran = batch(&[], format!("{title}{HEADER}\n{ROW}\n"));
        assert_eq!((ran.code, Table::of(&ran).len()), (0, 1), "{ran:?}");
        assert_eq!(Table::of(&ran).cell(0, "score_overall"), "96.39");
        assert!(ran.err.contains("above the header") && ran.err.contains("ปี 2568"), "{}", ran.err);
    }
    // What has several cells is no title, and its values are no header.
    for table in ["agency,score\na,1\nb,10\n", "name\n10\n"] {
        assert_eq!(batch(&["--year", "2568"], table).code, 2);
    }
}

#[test]
fn a_header_over_two_rows_is_put_together_or_refused() {
    let values = "95.10,92.20,90.30,88.40,86.50,94.60,91.70,89.80,97.90,99.00";
    let year = format!("agency,fiscal_year,IIT,,,,,EIT,,,OIT,\n,,1,2,3,4,5,6,7,8,9,10\nก,2568,{values}\n");
    let none = format!("agency,IIT,,,,,EIT,,,OIT,\n,1,2,3,4,5,6,7,8,9,10\nก,{values}\n");
    for (args, table) in [(&[][..], &year), (&["--year", "2568"], &year), (&["--year", "2568"], &none)] {
        let ran = batch(args, table);
        let table = Table::of(&ran);
        // IIT 90.50, EIT 92.0333…, OIT 98.45: 27.15 + 27.61 + 39.38 = 94.14.
        assert_eq!((ran.code, table.cell(0, "score_overall"), table.cell(0, "level")), (0, "94.14", "good"), "{ran:?}");
        assert_eq!(table.cell(0, "score_iit"), "90.50");
        assert!(ran.err.contains("two rows"), "{}", ran.err);
    }
    let named = year.replace(",,1,2,3", ",,ตัวชี้วัดที่ 1,ตัวชี้วัดที่ 2,ตัวชี้วัดที่ 3");
    let values_only = format!("agency,fiscal_year,IIT,,,,,EIT,,,OIT,\nก,2568,{values}\n");
    for table in [&named, &values_only] {
        let refused = batch(&["--format", "json"], table);
        let (code, _, message) = refused.error();
        assert!(code == "usage" && message.contains("IIT"), "{message}");
    }
    // A note beside the last score is somebody's own.
    assert_eq!(batch(&[], format!("{HEADER},\n{ROW},หมายเหตุ\n")).code, 0);
}

#[test]
fn what_nobody_sees_means_nothing() {
    let table = "agency,fiscal_year,\"iit\n(30%)\",e\u{200b}it,oit\nก,2568,98.10\u{200b},\u{feff}93.20,97.50\n\u{200b},,\u{2060},,\n";
    let ran = batch(&[], table);
    let table = Table::of(&ran);
    assert_eq!((ran.code, table.len(), table.cell(0, "score_overall")), (0, 1, "96.39"), "{ran:?}");
    // Names and values are carried through as they were.
    assert_eq!(table.cell(0, "iit\n(30%)"), "98.10\u{200b}");
}

#[test]
fn columns_that_are_nearly_an_id_are_named() {
    for name in ["itt", "\u{202e}iit", "ｉｉｔ", "iit score"] {
        let ran = batch(&[], format!("{}\n{ROW}\n", HEADER.replace("iit", name)));
        assert_eq!(ran.code, 0);
        assert!(ran.err.contains("is not used; if `iit` is meant"), "{name}: {}", ran.err);
        assert!(!ran.err.contains('\u{202e}'), "{}", ran.err);
    }
    assert!(!batch(&[], format!("{HEADER},note,rank\n{ROW},x,1\n")).err.contains("not used"));
    let (_, _, message) = batch(&["--year", "2568", "--format", "json"], "agency,overal\na,90\n").error();
    assert!(message.contains("`overal`: is `overall` meant?"), "{message}");
}

#[test]
fn scores_that_are_shares_are_said() {
    let ran = batch(&[], format!("{HEADER}\nก,2568,98.10%,93.20%,97.50%\nข,2568,0.981,0.932,0.975\nค,2568,0,0,0\n"));
    let table = Table::of(&ran);
    assert!(table.cell(0, "error").starts_with("not_a_number: iit"));
    assert_eq!((ran.code, table.cell(1, "score_overall")), (1, "0.96"));
    assert!(
        ran.err.contains("every score is at most 1") && ran.err.contains("1 rows, the first in line 3"),
        "{}",
        ran.err
    );
    // Items are 1 and 0, and a single low score is possible.
    assert!(!batch(&["--year", "2564"], "o1,o2\n1,0\n").err.contains("at most 1"));
    assert!(!batch(&[], format!("{HEADER}\n{ROW}\n")).err.contains("at most 1"));
}

#[test]
fn empty_rows_are_none() {
    for (args, table) in [
        (&["--year", "2568"][..], "agency,iit,eit,oit\nก,98.10,93.20,97.50\n,,,\n,,,\n"),
        (&[], "agency,fiscal_year,iit,eit,oit\nก,2568,98.10,93.20,97.50\n,,,,\n ,,\t,,\n"),
    ] {
        let ran = batch(args, table);
        assert_eq!((ran.code, Table::of(&ran).len()), (0, 1), "{ran:?}");
        assert!(ran.err.contains("empty rows that were passed over: 2"), "{}", ran.err);
    }
    // A row of which anything is said is a row.
    assert_eq!(Table::of(&batch(&["--year", "2568"], "agency,iit\nก,\n")).len(), 1);
}

#[test]
fn a_level_is_understood_as_written_or_said() {
    let header = "agency,fiscal_year,overall,published_overall,published_level";
    let ran =
        batch(&[], format!("{header}\nก,2564,88.37,88.37,ระดับ A\nข,2564,88.37,88.37,A\nค,2564,88.37,88.37,ดีมาก\n"));
    let table = Table::of(&ran);
    for row in 0..3 {
        assert_eq!((table.cell(row, "score_overall"), table.cell(row, "level")), ("88.37", "A"));
    }
    assert_eq!((table.cell(0, "agrees"), table.cell(1, "agrees"), table.cell(2, "agrees")), ("true", "true", ""));
    assert_eq!((table.cell(0, "error"), table.cell(1, "error")), ("", ""));
    assert!(table.cell(2, "error").starts_with("usage: `ดีมาก`"));
    assert_eq!(ran.code, 0, "no row is refused");
    assert!(ran.err.contains("published level") && ran.err.contains("line 4"), "{}", ran.err);
}

/// Every line of these is in the output, with its result or its reason, and those after the bad one have theirs.
#[test]
fn a_misplaced_quotation_mark_spoils_its_own_line_only() {
    const WRONG: &str = "quotation mark is in the wrong place";
    const OPEN: &str = "not closed";
    for (rows, expected) in [
        ("\"A,2568,90,90,60\n\"A,2568,90,90,61\n", &["2: +", "3: -"][..]),
        ("\"A,2568,90,90,60\nB,2568,90,90,61\n", &["2: -", "78.40"]),
        ("A,2568,\"9\"6,90,60\nB,2568,90,90,60\n", &["2: +", "78.00"]),
        ("A,2568,90,90,60\n\"x\"y,2568,90,90,60", &["78.00", "3: +"]),
        ("\"\"\"A,2568,90,90,60\nB,2568,90,90,60\nC,2568,90,90,\"60\"\"\n", &["2: +", "78.00", "4: -"]),
        (
            "\"a\",2568,90,90,60\r\"b,2568,90,90,60\r\"c\" ,2568,90,90,60\rd,2568,90,90,60",
            &["78.00", "3: +", "4: +", "78.00"],
        ),
        // A quotation mark within a plain cell is a letter.
        ("A \"x\",2568,90,90,60\n", &["78.00"]),
    ] {
        let ran = batch(&[], format!("{HEADER}\n{rows}"));
        let table = Table::of(&ran);
        assert_eq!(table.len(), expected.len(), "{rows:?}: {ran:?}");
        assert_eq!(ran.code, i32::from(expected.iter().any(|row| row.contains(':'))));
        for (row, expected) in expected.iter().enumerate() {
            match expected.split_once(": ") {
                None => assert_eq!(table.cell(row, "score_overall"), *expected, "{rows:?}"),
                Some((line, why)) => {
                    let error = table.cell(row, "error");
                    assert!(error.starts_with(&format!("usage: line {line}: ")), "{rows:?}: {error}");
                    assert!(error.contains(if why == "+" { WRONG } else { OPEN }), "{rows:?}: {error}");
                    assert_eq!(table.cell(row, "score_overall"), "");
                }
            }
        }
    }
    // The numbers of a bad line stand in the cells they were in.
    let ran = batch(&[], format!("{HEADER}\n\"A,2568,90,90,60\n"));
    assert_eq!((Table::of(&ran).cell(0, "agency"), Table::of(&ran).cell(0, "oit")), ("\"A", "60"));
}

/// A cell that is well formed, but has swallowed rows, cannot be told from a long note. It is said.
#[test]
fn a_quoted_cell_that_looks_like_rows_is_said() {
    let ran = batch(&[], format!("{HEADER}\n\"A,2568,90,90,60\nB,2568,90,90,61\",2568,90,90,60\n"));
    assert_eq!((ran.code, Table::of(&ran).len()), (0, 1));
    assert!(ran.err.contains("as if rows were in it") && ran.err.contains("line 2"), "{}", ran.err);
    let note = batch(&[], format!("{HEADER}\n\"A\nB, C\",2568,90,90,60\n"));
    assert!(!note.err.contains("as if rows"), "{}", note.err);
}

/// One opens in each line, and each is closed in the next: read again from every line to the end, this takes hours.
#[test]
fn many_misplaced_quotation_marks_take_linear_time() {
    let lines = 60_000;
    let begun = std::time::Instant::now();
    let ran = batch(&["--year", "2568"], format!("overall,note\n{}", "90,a\",\"b\n".repeat(lines)));
    assert_eq!((ran.code, Table::of(&ran).len()), (1, lines));
    assert!(begun.elapsed().as_secs() < 60, "{:?}", begun.elapsed());
}

/// NUL bytes, and what a reader might use as a mark of its own, are cells like others.
#[test]
fn no_cell_ends_the_table() {
    let ran = batch(&[], "agency,fiscal_year,overall,note\na,2568,90,x\nb,2568,80,\0end of the table\0\nc,2568,70,z\n");
    let table = Table::of(&ran);
    assert_eq!((ran.code, table.len(), table.cell(2, "score_overall")), (0, 3, "70.00"));
    assert_eq!(table.cell(1, "note"), "\0end of the table\0");
}

#[test]
fn empty_lines_do_not_count_to_a_row() {
    let ran = batch(&["--year", "2568"], format!("overall\n90\n{}80", "\n".repeat(17 << 20)));
    assert_eq!((ran.code, Table::of(&ran).len()), (0, 2));
}

#[test]
fn what_is_repeated_of_a_value_is_short_and_harmless() {
    let ran = batch(&["--year", "2568"], format!("overall\n{}\n\u{1b}[31mx\n9\u{202e}1\n", "9".repeat(1 << 20)));
    let table = Table::of(&ran);
    let errors: Vec<&str> = (0..3).map(|row| table.cell(row, "error")).collect();
    assert!(errors[0].len() < 200 && errors[0].contains(&"9".repeat(60)), "{}", errors[0].len());
    assert!(errors[1].contains("\\u{1b}[31mx") && errors[2].contains("9\\u{202e}1"), "{errors:?}");
    for args in [
        &["score", "--year", "2568", "iit=\u{1b}[31mx"][..],
        &["score", "\u{1b}[31mx"],
        &["score", "--year", "\u{1b}2568", "iit=1"],
        &["score", "--year", "2568", "\u{1b}=1"],
        &["score", "ITA:1.0/FY:2568/\u{1b}"],
        &["score", "--\u{1b}"],
        &["batch", "\u{1b}.csv", "-o", "-"],
    ] {
        for format in ["text", "json"] {
            let ran = ita(&[args, &["--format", format]].concat());
            assert_eq!(ran.code, 2);
            assert!(!ran.err.contains('\u{1b}') && ran.err.contains("u{1b}"), "{args:?}: {:?}", ran.err);
        }
    }
    let long = "x".repeat(100_000);
    for args in [&["score", &long][..], &["score", "--year", "2568", &long], &["score", &format!("--{long}")]] {
        assert!(ita(args).err.len() < 2_000, "{}", ita(args).err.len());
    }
}
