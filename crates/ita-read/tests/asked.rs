//! What is asked about tables of `tests/tables` that can't be read without: the very choice, in the table's own words.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use ita_read::{Ask, read};
use std::path::Path;

fn asked(table: &str, year: u16) -> Ask {
    let books = ita_rules::all().unwrap();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/tables").join(table).with_extension("txt");
    read(&std::fs::read_to_string(path).unwrap(), Some(year), &books).expect_err(table)
}

fn unclear(text: &str, line: usize, nodes: [&str; 2]) -> Ask {
    Ask::Unclear { text: text.to_owned(), line, nodes: nodes.map(str::to_owned).to_vec() }
}

#[test]
fn two_scores_of_eit_in_a_row_may_be_its_parts() {
    assert_eq!(asked("eit-public-survey", 2566), unclear("EIT Public", 2, ["eit.1", "eit.2"]));
    // The rules of 2565 know no parts.
    assert!(matches!(asked("eit-public-survey", 2565), Ask::TwoValues { .. }));
}

#[test]
fn codes_below_instruments_may_be_indicators_or_questions() {
    assert_eq!(asked("wide-two-head-rows", 2565), unclear("i1", 2, ["1", "i1"]));
    // Where the year's rules have questions, they are not read as the first ten.
    assert_eq!(asked("wide-two-head-rows", 2564), unclear("i1", 2, ["1", "i1"]));
}

#[test]
fn divisions_are_several() {
    let names = ["สำนักปลัด", "กองคลัง", "กองช่าง", "กองการศึกษา"].map(str::to_owned).to_vec();
    assert_eq!(asked("divisions", 2568), Ask::Agencies(names));
}

#[test]
fn a_score_beside_an_indicator_and_an_item_is_of_either() {
    assert_eq!(asked("item-or-indicator", 2568), unclear("9. การเปิดเผยข้อมูล | O14 ยังไม่ครบ | 89.90", 5, ["9", "o14"]));
    assert_eq!(asked("open-data-coded-alone", 2567), unclear("การเปิดเผยข้อมูล (OIT)", 2, ["oit", "9"]));
    assert_eq!(asked("items-range-tick", 2568), unclear("O1-O9 ✓", 2, ["o1", "o9"]));
}

/// Levels below the year's head: the columns are asked about, and not another year.
#[test]
fn heads_that_are_shifted_ask_for_the_column() {
    let Ask::Columns(heads) = asked("years-merged-heads-shifted", 2568) else { panic!() };
    assert_eq!(heads.len(), 2, "{heads:?}");
}

/// The sign between a number and a name is no part of the name.
#[test]
fn a_name_is_quoted_without_the_sign_behind_its_number() {
    let books = ita_rules::all().unwrap();
    for sign in [". ", ") ", " - ", ": "] {
        let rows = ["การปฏิบัติหน้าที่ 91.40", "การใช้งบประมาณ 92.50", "การใช้อำนาจ 93.60", "การทำขนมไทย 90.10"];
        let rows = rows.iter().zip(1..).map(|(row, number)| format!("{number}{sign}{row}\n")).collect::<String>();
        let ask = read(&format!("ผล ITA ปี 2568\n{rows}"), None, &books).expect_err(&rows);
        assert_eq!(
            ask,
            Ask::UnknownName {
                text: "การทำขนมไทย".to_owned(),
                line: 5,
                year: 2568,
                nodes: ["4", "5", "6", "7", "8", "9", "10"].map(str::to_owned).to_vec()
            }
        );
    }
}

/// Each line of a text has a row, also where a name goes on in the next line.
#[test]
fn every_line_of_a_broken_name_has_a_row() {
    let books = ita_rules::all().unwrap();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/tables/pdf-wrapped-footer.txt");
    let text = std::fs::read_to_string(path).unwrap();
    let rows = read(&text, None, &books).unwrap().rows;
    let lines: Vec<usize> = rows.iter().map(|row| row.line).collect();
    assert_eq!(lines, (1..=24).collect::<Vec<_>>());
    assert_eq!((rows[6].text.as_str(), rows[6].id.as_deref()), ("4. การใช้ทรัพย์สินของราชการ", Some("4")));
    assert_eq!((rows[7].text.as_str(), rows[7].ignored), ("ราชการ", Some("value")));
}
