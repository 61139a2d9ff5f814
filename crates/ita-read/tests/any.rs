//! Whatever the text: an answer or a question, soon, and never a value that is not in it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use ita_read::{clean, read};
use ita_score::Rulebook;
use proptest::prelude::*;

/// Pieces that tables are made of, and that readers stumble over.
const PIECES: [&str; 40] = [
    "IIT",
    "EIT",
    "OIT",
    "ITA",
    "การปฏิบัติหน้าที่",
    "การใช้อำนาจ",
    "การเปิดเผยข้อมูล",
    "ตัวชี้วัดที่ ",
    "รวม",
    "เฉลี่ย",
    "คะแนนรวม",
    "ระดับ",
    "ผ่านดี",
    "\t",
    "\n",
    " ",
    ",",
    ";",
    "|",
    "\"",
    "95.10",
    "93,20",
    "100",
    "0",
    "-",
    "9,210",
    "๙๖.๓๙",
    "2568",
    "ปี 2567",
    "ปี 68",
    "O1",
    "o43",
    "✓",
    "ไม่มี",
    "30",
    "<table><tr><td colspan=9999 rowspan=9999>",
    "</td></tr>",
    "คะแนน",
    "น้ำหนัก",
    "(30%)",
];

fn is_in(text: &str, value: &str) -> bool {
    let plain: String = clean(text).chars().filter(|c| !c.is_whitespace()).collect();
    plain.contains(value) || plain.replace(',', ".").contains(value) || plain.replace(',', "").contains(value)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(700))]

    #[test]
    fn pieces_in_any_order(picks in prop::collection::vec(0..PIECES.len(), 0..60), year in prop::option::of(2562_u16..2572)) {
        let text: String = picks.iter().map(|&at| PIECES[at]).collect();
        holds(&text, year)?;
    }

    #[test]
    fn any_characters(text in "\\PC{0,200}", year in prop::option::of(2562_u16..2572)) {
        holds(&text, year)?;
    }
}

fn holds(text: &str, year: Option<u16>) -> Result<(), TestCaseError> {
    let books: Vec<&Rulebook> = ita_rules::all().unwrap();
    if let Ok(reading) = read(text, year, &books) {
        prop_assert!(!reading.inputs.is_empty());
        for (id, value) in reading.inputs.iter().chain(&reading.stated) {
            let tick = matches!(value.as_str(), "0" | "1") && id.starts_with('o');
            prop_assert!(tick || is_in(text, value.trim_end_matches('%')), "{id}={value} is not in {text:?}");
        }
    }
    Ok(())
}

#[test]
fn ten_thousand_rows_are_read_whole() {
    let books: Vec<&Rulebook> = ita_rules::all().unwrap();
    let column = "ตัวชี้วัด\tคะแนน ปี 2568\nการปฏิบัติหน้าที่\t95.10\nการใช้อำนาจ\t94.20\nการใช้งบประมาณ\t93.10\n".to_owned();
    let names: String = (0..10_000).map(|k| format!("หน่วยงานตัวอย่างที่ {k} ในจังหวัดตัวอย่าง\t9{}.10\n", k % 10)).collect();
    let agencies = format!("หน่วยงาน\tคะแนน ITA ปี 2568\n{names}");
    // Every name and value again and again in one line.
    let line = format!("ITA 2568 {}", "IIT 91.20 EIT 88.30 OIT 95.00 ".repeat(15_000));
    assert_eq!(read(&line, None, &books).map(|reading| reading.rows.len()), Ok(3));
    for (text, right) in [(column + &"\t\n".repeat(10_000), true), (agencies, false)] {
        // How long it takes is no test's business: a quadratic way would not end here.
        assert_eq!(read(&text, None, &books).is_ok(), right);
    }
}
