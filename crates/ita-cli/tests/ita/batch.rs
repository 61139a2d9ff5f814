//! `ita batch`: what comes out for what goes in.

mod files;
mod forms;
mod large;
mod plain;
mod tables;

use crate::common::{Ran, bytes, ita_reading};
use csv::{ReaderBuilder, StringRecord};

const ADDED: [&str; 11] = [
    "score_overall",
    "score_iit",
    "score_eit",
    "score_oit",
    "level",
    "level_th",
    "guaranteed",
    "possible",
    "complete",
    "agrees",
    "error",
];

fn batch(args: &[&str], table: impl AsRef<[u8]>) -> Ran {
    ita_reading(&[&["batch", "-", "-o", "-", "--lang", "en"], args].concat(), table)
}

/// The last line of standard error, which counts.
fn last(ran: &Ran) -> &str {
    ran.err.lines().last().unwrap_or_default()
}

/// The rows of a finished run, the header first.
fn rows(ran: &Ran) -> Vec<StringRecord> {
    assert!(ran.code < 2, "{ran:?}");
    let text = ran.out.trim_start_matches('\u{feff}');
    let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    reader.records().map(Result::unwrap).collect()
}

/// The added cells of the only row.
fn added(args: &[&str], header: &str, row: &str) -> Vec<String> {
    let rows = rows(&batch(args, format!("{header}\n{row}\n")));
    assert_eq!(rows.len(), 2);
    let start = rows[0].iter().position(|name| name == "score_overall").unwrap();
    rows[1].iter().skip(start).map(str::to_owned).collect()
}

/// The `error` cell of the only row, which has no result.
fn refused(args: &[&str], header: &str, row: &str) -> String {
    let mut added = added(args, header, row);
    let error = added.remove(10);
    assert!(added[..10].iter().all(String::is_empty), "{added:?}");
    error
}

#[test]
fn a_row_gets_its_result() {
    let header = "agency,fiscal_year,iit,eit,oit,published_overall,published_level";
    let ran = batch(&[], format!("{header}\nบางกระบือ,2568,98.10,93.20,97.50,96.39,ผ่านดี\n"));
    assert_eq!((ran.code, last(&ran)), (0, "1 rows, 0 refused"));
    assert_eq!(
        ran.out,
        format!(
            "{header},{}\nบางกระบือ,2568,98.10,93.20,97.50,96.39,ผ่านดี,96.39,98.10,93.20,97.50,good,ผ่านดี,good,good,true,true,\n",
            ADDED.join(",")
        )
    );
}

#[test]
fn an_open_row_has_bounds_only() {
    let cells = added(&["--year", "2568"], "overall", "96.39");
    assert_eq!(cells, ["96.39", "", "", "", "", "", "good", "excellent;good", "true", "", ""]);
    let cells = added(&["--year", "2568"], "iit,eit,oit", "90,,");
    assert_eq!(cells, ["", "90.00", "", "", "", "", "urgent", "good;pass;improve;urgent", "false", "", ""]);
}

#[test]
fn agrees_is_about_all_that_was_published() {
    let header = "overall,published_overall,published_level";
    let agrees = |row: &str| added(&["--year", "2565"], header, row)[9].clone();
    assert_eq!(agrees("59.99,59.99,D"), "true");
    assert_eq!(agrees("59.99,59.99,"), "true");
    assert_eq!(agrees("59.99,,D"), "true");
    assert_eq!(agrees("59.99,60.5,D"), "false");
    assert_eq!(agrees("59.99,59.99,C"), "false");
    assert_eq!(agrees("59.99,,C"), "false");
    assert_eq!(agrees("59.99,,"), "");
}

#[test]
fn headers_are_found_in_any_case_and_thai_digits() {
    let cells = added(&[], " Fiscal_Year ,IIT,Eit,๙,10", "๒๕๖๔,๙๐,90,๘๐,60");
    // 0.3·90 + 0.3·90 + 0.4·(80 + 60)/2 = 82.
    assert_eq!(cells[..5], ["82.00", "90.00", "90.00", "70.00", "B"]);
}

#[test]
fn other_columns_are_carried_through() {
    let table = "note,เลขที่,fiscal_year,overall,99,o99,a b\n\"a,\"\"b\"\"\nc\", 007 ,2568,90,x,y,\"z\n\"\n";
    let ran = batch(&[], table);
    let rows = rows(&ran);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(rows[1].iter().take(7).collect::<Vec<_>>(), ["a,\"b\"\nc", " 007 ", "2568", "90", "x", "y", "z\n"]);
}

#[test]
fn every_reason_to_refuse_a_row() {
    for (args, header, row, error) in [
        (&[][..], "fiscal_year,overall", "2599,90", "unknown_year: "),
        (&[], "fiscal_year,overall", ",90", "unknown_year: "),
        (
            &[],
            "fiscal_year,overall",
            "2025,90",
            "unknown_year: there is no fiscal year 2025; years are in the Buddhist",
        ),
        (&[], "fiscal_year,10", "2569,90", "unknown_node: `10`"),
        (&["--year", "2569"], "o43,overall", "1,", "unknown_node: `o43`"),
        (&["--year", "2568"], "iit,overall", "101,", "out_of_range: iit"),
        (&["--year", "2564"], "o1,overall", "50,", "out_of_range: o1"),
        (&["--year", "2568"], "iit,overall", "abc,", "not_a_number: iit"),
        (&["--year", "2568"], "iit,1", "90,80", "conflict: 1"),
        (&["--year", "2568"], "eit.1,eit.2,oit", "90,,80", "missing_part: eit.2"),
        (&["--year", "2568"], "eit.1,eit.2,8", "90,90,80", "conflict: 8"),
        (&["--year", "2568"], "overall,published_overall", "90,x", "not_a_number: published_overall"),
        (&["--year", "2568"], "fiscal_year,overall", "2567,90", "usage: the input is of fiscal year 2567"),
        (&["--year", "2568"], "iit,overall", "90", "usage: the row has 1 cells, the header 2"),
    ] {
        let found = refused(args, header, row);
        assert!(found.starts_with(error), "{header} / {row}: {found}");
    }
}

#[test]
fn a_year_of_the_call_fills_what_the_row_leaves_out() {
    assert_eq!(added(&["--year", "๒๕๖๘"], "fiscal_year,overall", ",90")[0], "90.00");
    assert_eq!(added(&["--year", "2568"], "fiscal_year,overall", "2568,90")[0], "90.00");
}

#[test]
fn a_node_of_another_year_may_stay_empty() {
    assert_eq!(added(&["--year", "2569"], "o43,overall", ",90")[0], "90.00");
    // EIT by its two parts: กรุงเทพมหานคร FY2566, (79.40 + 82.24) / 2 = 80.82.
    let bangkok = added(&["--year", "2566"], "iit,eit.1,eit.2,oit", "82.44,79.40,82.24,100");
    assert_eq!((&*bangkok[0], &*bangkok[2], &*bangkok[4]), ("88.98", "80.82", "pass"));
}

#[test]
fn refused_rows_stay_in_their_place() {
    let mut table = b"agency,overall,note\na,90,\nb,x,\nc,90\nd,90,,extra,more\n".to_vec();
    table.extend_from_slice(b"\xff,90,\ng,80,\n");
    let ran = batch(&["--year", "2568"], &table);
    assert_eq!((ran.code, last(&ran)), (1, "6 rows, 4 refused"));
    let rows = rows(&ran);
    let errors: Vec<&str> = rows[1..].iter().map(|row| row[13].split(':').next().unwrap()).collect();
    assert_eq!(errors, ["", "not_a_number", "usage", "usage", "usage", ""]);
    // Cells too few are filled up, cells too many go behind: the added ones stay below their names.
    assert_eq!(rows[3].len(), 14);
    assert_eq!(rows[4].iter().skip(14).collect::<Vec<_>>(), ["extra", "more"]);
}

/// Nothing but UTF-8 is written, whatever was read: a byte that is no text in any encoding shows as U+FFFD.
#[test]
fn what_is_written_is_always_utf8() {
    let ran = bytes(&["batch", "-", "-o", "-", "--year", "2568"], b"agency,overall\n\xff\xa2,90\n\xff,80\n");
    assert_eq!(ran.0, 1);
    let out = String::from_utf8(ran.1).unwrap();
    assert_eq!(out.lines().filter(|line| line.starts_with("\u{fffd}")).count(), 2, "{out}");
}

#[test]
fn byte_order_mark_and_crlf() {
    let ran = batch(&["--year", "2568"], "\u{feff}overall,note\r\n90,\"a\r\nb\"\r\n");
    assert!(ran.out.starts_with("\u{feff}overall,note,score_overall"), "{}", ran.out);
    assert_eq!(&rows(&ran)[1][2], "90.00");
    assert_eq!(&rows(&ran)[1][1], "a\r\nb");
    let quoted = batch(&["--year", "2568"], "\u{feff}\"overall\"\n90\n");
    assert_eq!(&rows(&quoted)[1][1], "90.00");
}

#[test]
fn small_tables() {
    let header_only = batch(&["--year", "2568"], "overall");
    assert_eq!((header_only.code, last(&header_only)), (0, "0 rows, 0 refused"));
    assert_eq!(header_only.out, format!("overall,{}\n", ADDED.join(",")));
    // No line end after the last row; an empty line is no row, and a row of empty cells neither.
    let ran = batch(&["--year", "2568"], "overall\n\n90\n\"\"\n80");
    assert_eq!(last(&ran), "2 rows, 0 refused");
}

#[test]
fn tables_that_are_refused_as_a_whole() {
    let json = |args: &[&str], table: &[u8]| {
        ita_reading(&[&["batch", "-", "-o", "-", "--lang", "en", "--format", "json"], args].concat(), table).error()
    };
    for (args, table, code, part) in [
        (&["--year", "2568"][..], &b""[..], "usage", "empty"),
        (&["--year", "2568"], b"\n\n", "usage", "empty"),
        (&["--year", "2568"], b"\xef\xbb\xbf", "usage", "empty"),
        (&[], b"overall\n90\n", "usage", "fiscal_year"),
        (&["--year", "2599"], b"overall\n90\n", "unknown_year", "2599"),
        (&["--year", "x"], b"overall\n90\n", "unknown_year", "2568"),
        (&["--year", "2568"], b"agency,note\na,b\n", "usage", "node id"),
        (&["--year", "2568"], b"iit,IIT\n1,2\n", "usage", "`IIT` is there twice"),
        (&["--year", "2568"], "9,๙\n1,2\n".as_bytes(), "usage", "twice"),
        (&[], b"overall,fiscal_year,FISCAL_YEAR\n", "usage", "twice"),
        (&["--year", "2568"], b"overall,published_level,published_level\n", "usage", "twice"),
        (&["--year", "2568"], b"overall,level\n90,x\n", "usage", "`level`"),
        (&["--year", "2568"], b"overall,Error\n90,x\n", "usage", "`Error`"),
        (&["--year", "2568"], b"overall,\xff\n90,x\n", "usage", "UTF-8"),
        (&["--year", "2568"], b"\xff\xfeo\0v\0", "usage", "node id"),
        (&["--year", "2568"], b"o\0v\0e\0r\0", "usage", "UTF-16"),
        (&["--year", "2568"], b"PK\x03\x04\x14\0", "usage", "spreadsheet"),
        (&["--year", "2568"], b"\x1f\x8b\x08\0\0\0", "usage", "unpack"),
        (&["--year", "2568"], b"overall,\"note\n90,x\n", "usage", "quotation mark"),
    ] {
        let (found, _, message) = json(args, table);
        assert_eq!(found, code, "{message}");
        assert!(message.contains(part), "{message}");
    }
}

#[test]
fn a_second_run_replaces_the_first_ones_results() {
    let first = batch(&[], "agency,fiscal_year,overall\na,2568,96.39\nb,2568,x\n");
    let second = batch(&[], &first.out);
    assert_eq!((second.code, &second.out), (1, &first.out));
    let mended = batch(&[], first.out.replace("b,2568,x", "b,2568,99"));
    assert_eq!(mended.code, 0);
    assert_eq!(rows(&mended)[0].len(), 3 + 11);
    assert_eq!(&rows(&mended)[2][3], "99.00");
    // Moved apart or incomplete, they may be somebody's own.
    let moved = first.out.replace("level,level_th", "level_th,level");
    assert_eq!(batch(&[], moved).code, 2);
}

#[test]
fn the_summary_is_json_on_request() {
    let ran = batch(&["--year", "2568", "--format", "json"], "overall\n90\nx\n");
    let expected = r#"{"rows":2,"refused":1,"encoding":"UTF-8","separator":",","columns":["overall"],"notes":[]}"#;
    assert_eq!((ran.code, ran.err.as_str()), (1, format!("{expected}\n").as_str()));
}
