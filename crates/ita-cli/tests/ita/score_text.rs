//! `ita score` for people: the whole text, and its columns.

use crate::common::ita;
use unicode_width::UnicodeWidthStr;

fn text(args: &[&str]) -> String {
    let ran = ita(&[&["score"], args].concat());
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{ran:?}");
    ran.out
}

/// The text without the line about the rulebook, whose note belongs to the rules.
fn without_note(text: &str) -> String {
    let (before, after) = text.split_once(": fy").unwrap();
    let (kept, rest) = (before.rsplit_once('\n').unwrap().0, after.split_once('\n').unwrap().1);
    format!("{kept}\n{rest}")
}

#[test]
fn bang_krabue_in_thai() {
    let text = text(&[
        "--year",
        "2568",
        "iit=98.10",
        "eit=93.20",
        "oit=97.50",
        "--agency",
        "เทศบาลตำบลบางกระบือ",
        "--published-overall",
        "96.39",
        "--published-level",
        "ผ่านดี",
    ]);
    assert!(text.contains("\nหลักเกณฑ์: fy2568 (มีแหล่งเดียว) – "), "{text}");
    assert_eq!(
        without_note(&text),
        "\
96.39  ผ่านดี
ได้ระดับผ่านดี เพราะคะแนนรวมและทุกเครื่องมือถึง 85 · ยังไม่ถึงระดับผ่านดีเยี่ยม เนื่องจาก EIT ได้ 93.20 คะแนน ต่ำกว่าเกณฑ์ 95 อยู่ 1.80 คะแนน

เทศบาลตำบลบางกระบือ · ปีงบประมาณ พ.ศ. 2568
     คะแนน  น้ำหนัก  คิดเป็นคะแนนรวม
IIT  98.10    30%   29.43 จาก 30  แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน
EIT  93.20    30%   27.96 จาก 30  แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก
OIT  97.50    40%   39.00 จาก 40  แบบวัดการเปิดเผยข้อมูลสาธารณะ

ตรงกับผลที่ประกาศ (96.39 ผ่านดี)
เวกเตอร์: ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5
เป็นการจำลองคะแนน ไม่ใช่ผลที่สำนักงาน ป.ป.ช. ประกาศ
"
    );
}

#[test]
fn bang_krabue_in_english() {
    let text = text(&["--lang", "en", "--year", "2568", "iit=98.10", "eit=93.20", "oit=97.50"]);
    assert!(text.contains("\nRules: fy2568 (single source) – "), "{text}");
    assert_eq!(
        without_note(&text),
        "\
96.39  Good
The level is Good because the overall score and every instrument reached 85. Not yet Excellent: EIT is 93.20, 1.80 below 95.

Fiscal year 2568 (B.E.)
     score  weight       points
IIT  98.10     30%  29.43 of 30  Internal Integrity and Transparency Assessment
EIT  93.20     30%  27.96 of 30  External Integrity and Transparency Assessment
OIT  97.50     40%  39.00 of 40  Open Data Integrity and Transparency Assessment

Vector: ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5
A simulation, not a result announced by the NACC.
"
    );
}

#[test]
fn an_overall_score_alone_says_what_is_certain_and_what_is_possible() {
    let text = text(&["--year", "2568", "overall=96.39"]);
    for line in [
        "96.39  อย่างน้อยผ่านดี อาจถึงผ่านดีเยี่ยม",
        "ได้อย่างน้อยระดับผ่านดี · จะได้ระดับผ่านดีเยี่ยม ถ้าทุกเครื่องมือถึง 95",
        "ระดับที่เป็นไปได้: ผ่านดีเยี่ยม, ผ่านดี",
    ] {
        assert!(text.lines().any(|found| found == line), "{line}\n{text}");
    }
}

#[test]
fn what_is_missing_is_listed_and_bounds_are_shown() {
    let text = text(&["--year", "2568", "--lang", "en", "iit=90", "6=80"]);
    // 0.3·90 + 0.3·(80/3 … 280/3) + 0.4·(0 … 100) = 35 … 95.
    assert!(text.starts_with("35.00–95.00  Needs urgent improvement to Good\n"), "{text}");
    assert!(text.contains("\nNot given yet: 7, 8, oit\n"), "{text}");
    let eit = text.lines().find(|line| line.starts_with("EIT")).unwrap();
    assert!(eit.contains("26.67–93.33") && eit.contains("– of 30"), "{eit}");
    assert!(text.lines().any(|line| line.starts_with("  6") && line.contains("8.00 of 10")), "{text}");
}

/// The sentences themselves are tested in `ita-words`, which says them everywhere.
#[test]
fn the_sentence_is_everybodys() {
    for (args, sentence) in [
        (
            &["--year", "2568", "overall=99.9"][..],
            "The level is Excellent, the highest, because the overall score and every instrument reached 95.",
        ),
        (
            &["--year", "2568", "iit=85", "eit=84", "oit=88"],
            "The level is Pass because the overall score reached 85. Not yet Good: EIT is 84.00, 1.00 below 85.",
        ),
    ] {
        let text = text(&[&["--lang", "en"], args].concat());
        assert_eq!(text.lines().nth(1), Some(sentence), "{args:?}");
    }
}

#[test]
fn more_than_one_shortfall_is_a_list() {
    let text = text(&["--year", "2568", "iit=90.50", "eit=92.03", "oit=98.45"]);
    let head: Vec<&str> = text.lines().take(6).collect();
    assert_eq!(
        head,
        [
            "94.14  ผ่านดี",
            "ได้ระดับผ่านดี เพราะคะแนนรวมและทุกเครื่องมือถึง 85 · ยังไม่ถึงระดับผ่านดีเยี่ยม เพราะ 3 รายการต่ำกว่า 95",
            "- คะแนนรวม 94.14 (ขาดอีก 0.86)",
            "- IIT 90.50 (ขาดอีก 4.50)",
            "- EIT 92.03 (ขาดอีก 2.97)",
            "",
        ]
    );
}

#[test]
fn thai_writes_a_space_before_latin_letters_only() {
    let text = text(&["--year", "2565", "overall=59.99"]);
    assert_eq!(
        text.lines().nth(1),
        Some("ได้ระดับ D เพราะคะแนนรวมถึง 55 · ยังไม่ถึงระดับ C เนื่องจากคะแนนรวม 59.99 ต่ำกว่าเกณฑ์ 65 อยู่ 5.01 คะแนน")
    );
}

#[test]
fn a_score_at_a_levels_edge_carries_a_caution() {
    let near = text(&["--year", "2568", "--lang", "en", "overall=84.995"]);
    assert!(near.contains("\nCaution: Before rounding, the overall score is 84.995, so close to 85 that rounding decides the level; no source confirms"), "{near}");
    let far = text(&["--year", "2568", "--lang", "en", "overall=85"]);
    assert!(!far.contains("Caution"), "{far}");
}

#[test]
fn published_results_that_differ() {
    let compare = |claim: &str, level: &str| {
        // 29.436 + 27.96 + 39 = 96.396; with 98.115 for 98.12, it would be 96.3945.
        let given = ["--year", "2568", "--lang", "en", "iit=98.12", "eit=93.20", "oit=97.50"];
        text(&[&given[..], &["--published-overall", claim, "--published-level", level]].concat())
    };
    let agrees = compare("96.39", "good");
    assert!(
        agrees.contains(
            "\nComputed 96.40; it differs from what was published (96.39, Good) only as rounded inputs allow.\n"
        ),
        "{agrees}"
    );
    let differs = compare("90", "ผ่านดีเยี่ยม");
    assert!(
        differs.contains("\nComputed 96.40, which is not what was published (90.00, Excellent). Please check"),
        "{differs}"
    );
    let level = compare("96.39", "ผ่านดีเยี่ยม");
    assert!(level.contains("\nThe computed level is not the one that was published (96.39, Excellent)."), "{level}");
}

/// IIT is 90 and 96 was published: EIT and OIT are open, the overall score is not.
#[test]
fn a_score_of_which_only_rounding_is_open_is_one_number() {
    let given = ["--year", "2568", "iit=90", "--published-overall", "96", "--published-level", "ผ่านดี"];
    let said = text(&[&given[..], &["--use-published"]].concat());
    assert!(said.starts_with("96.00  ผ่านดี\n") && !said.contains("96.00–96.00"), "{said}");
    assert!(said.contains("\nสอดคล้องกับผลที่ประกาศ (96.00 ผ่านดี)\n"), "{said}");
    // Without that, EIT and OIT may be anything: 27 and 97 are the ends.
    let said = text(&given);
    assert!(said.starts_with("27.00–97.00  "), "{said}");
}

/// Columns on the terminal at which the text after the given words begins, in each line of the table.
#[test]
fn thai_columns_line_up() {
    let text = text(&["--year", "2564", "1=93.55", "2=87.72", "6=90", "9.1=100", "o10=1", "10=65"]);
    let table: Vec<&str> = text.lines().skip(4).take_while(|line| !line.is_empty()).collect();
    assert!(table.len() > 15, "{text}");
    let end_of = |line: &str, cell: &str| line.find(cell).map(|at| line[..at + cell.len()].width());
    // The heads are right-aligned over their columns, so they end where every cell ends.
    let (score, weight) = (end_of(table[0], "คะแนน").unwrap(), end_of(table[0], "น้ำหนัก").unwrap());
    for line in &table[1..] {
        assert_eq!(end_of(line, "%"), Some(weight), "{line}");
        let before_weight = line.split('%').next().unwrap().trim_end_matches(|c: char| !c.is_whitespace());
        assert_eq!(before_weight.trim_end().width(), score, "{line}");
    }
}
