//! View models: numbers on one screen agree with each other, with the engine's report, and with what is known by hand.

mod picture;
mod rules;

use crate::common::{after, empty, first, fiscal, reduce, row, rows, set, shown, typed};
use ita_score::Status;
use ita_score::report::Report;
use ita_view::page::{self, LevelView, LineMark, Met};
use ita_view::{Action, ExampleId, Lang, Need, Numerals, Parts, ScaleRange, State, View, ViewName, Year};

fn rules(year: u16) -> page::RulesView {
    page::rules(&first(), fiscal(year), &Parts::all())
}

#[test]
fn bang_krabue() {
    let view = shown(&first());
    let result = &view.result;
    assert_eq!((result.number.text.as_str(), result.number.caption.as_str()), ("96.39", "คะแนนรวม จาก 100"));
    let LevelView::Certain(level) = &result.level else { panic!("one level is possible") };
    assert_eq!((level.id.as_str(), level.name.as_str(), level.tone), ("good", "ผ่านดี", 2));
    assert_eq!(view.year, "ปีงบประมาณ พ.ศ. 2568");
    assert_eq!(view.year_note, None);
    assert_eq!(view.vector, "ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5");

    let lines: Vec<_> = result
        .picture
        .lines
        .iter()
        .map(|line| {
            (line.name.as_str(), line.score.as_str(), line.level.as_ref().map(|level| level.tone), line.holds_back)
        })
        .collect();
    // EIT alone would allow no more than ผ่านดี, and is the one that is short: 95 − 93.20 = 1.80.
    assert_eq!(
        lines,
        [
            ("คะแนนรวม", "96.39", Some(1), false),
            ("IIT", "98.10", Some(1), false),
            ("EIT", "93.20", Some(2), true),
            ("OIT", "97.50", Some(1), false)
        ]
    );
    let rows: Vec<_> = view
        .rows
        .iter()
        .map(|row| (row.points.as_str(), row.against.as_ref().map(|against| (against.text.as_str(), against.met))))
        .collect();
    assert_eq!(
        rows,
        [
            ("", Some(("ถึง 95", true))),
            ("29.43 จาก 30", Some(("ถึง 95", true))),
            ("27.96 จาก 30", Some(("ขาดอีก 1.80", false))),
            ("39.00 จาก 40", Some(("ถึง 95", true)))
        ]
    );
    assert_eq!(view.against, "เทียบเกณฑ์ผ่านดีเยี่ยม");
    assert_eq!(view.sources, "หลักเกณฑ์ปี 2568: มีแหล่งเดียว · วิธีปัดเศษเป็นข้อสมมติ");

    let conditions = page::conditions(&first());
    let excellent = &conditions[0];
    assert_eq!((excellent.level.name.as_str(), excellent.met), ("ผ่านดีเยี่ยม", Met::No));
    let eit = &excellent.conditions[2];
    assert_eq!(
        (eit.name.as_str(), eit.asks.as_str(), eit.has.as_str(), eit.met, eit.outcome.as_str()),
        ("EIT", "95 ขึ้นไป", "93.20", Met::No, "ขาดอีก 1.80")
    );
    assert_eq!(conditions[1].met, Met::Yes);
    assert_eq!(conditions.len(), 2);

    assert_eq!(result.missing, None);
    assert_eq!(result.published.as_ref().unwrap().sentence, "ตรงกับผลที่ประกาศ (96.39 ผ่านดี)");
    assert_eq!(result.published.as_ref().unwrap().agrees, Some(true));
    assert!(result.computed);
    let steps = page::steps(&first());
    let steps: Vec<_> = steps.iter().map(|s| (s.formula.as_str(), s.result.as_str())).collect();
    assert_eq!(
        steps,
        [
            ("98.10 × 30% + 93.20 × 30% + 97.50 × 40%", "96.39"),
            ("96.39 ปัดเศษเป็นทศนิยม 2 ตำแหน่ง (ตั้งแต่ครึ่งหน่วยขึ้นไปให้ปัดขึ้น)", "96.39"),
            ("คะแนนรวม 85 ขึ้นไป · IIT 85 ขึ้นไป · EIT 85 ขึ้นไป · OIT 85 ขึ้นไป", "ผ่านดี"),
        ]
    );
    assert_eq!(result.live, format!("คะแนนรวม 96.39 {}", result.why.line));

    let banner = view.result.banner.unwrap();
    assert!(banner.text.contains("96.39 และระดับผ่านดีเป็นผลที่เทศบาลประกาศเอง") && banner.text.contains("สมมติ"));
    assert!(banner.source.unwrap().title.contains("13 กุมภาพันธ์ 2569"));
    assert_eq!(banner.start.0, "เริ่มกรอกคะแนนของหน่วยงาน");
}

#[test]
fn numbers_on_one_screen_agree_with_the_report() {
    for (year, values) in [
        (2568, &[("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")][..]),
        (2567, &[("iit", "92.24"), ("eit", "94.15"), ("oit", "95.84")]),
        (2564, &[("1", "93.55"), ("2", "87.72"), ("3", "91.01"), ("6", "90.55"), ("o1", "1"), ("o2", "50%")]),
        (2569, &[("overall", "90")]),
        (2562, &[("iit", "33.333"), ("eit", "66.667")]),
    ] {
        let state = typed(year, values);
        let view = shown(&state);
        let assessed = state.work.assessed();
        assert!(assessed.errors.is_empty());
        let report = Report::new(&assessed.scored);
        assert_eq!(view.vector, report.vector);
        let range = |score: &Option<String>, low: &str, high: &str| match score {
            Some(score) => score.clone(),
            None => format!("{low}–{high}"),
        };
        let overall = &report.overall;
        assert_eq!(view.result.number.text, range(&overall.score, &overall.low, &overall.high));
        for row in rows(&state).into_iter().skip(1) {
            let node = report.nodes.iter().find(|node| node.id == row.node).unwrap();
            let text = range(&node.score, &node.low, &node.high);
            let said = row.computed.clone().unwrap_or_default();
            if row.field.text.is_empty() && row.item.is_none() {
                assert_eq!(said, if text == "0.00–100.00" { "" } else { &text }, "{}", row.node);
            }
            assert_eq!(row.name, node.th);
            if let Some(points) = &node.points
                && !points.contains('/')
                && points.len() <= 7
            {
                let digits = |text: &str| ita_score::Score::parse(text).unwrap();
                assert_eq!(digits(&row.points_exact), digits(points));
            }
        }
        for line in view.result.picture.lines.iter().skip(1) {
            let node = report.nodes.iter().find(|node| node.id == line.node).unwrap();
            let text = range(&node.score, &node.low, &node.high);
            assert_eq!(line.score, if text == "0.00–100.00" { "–" } else { &text });
        }
        let possible: Vec<_> = view.result.possible.iter().map(|level| level.id.clone()).collect();
        assert_eq!(possible, report.possible);
        assert_eq!(view.result.level.badge().id, report.guaranteed);
        assert_eq!(view.result.computed, !page::steps(&state).is_empty());
        let conditions: Vec<_> = page::conditions(&state)
            .iter()
            .flat_map(|level| level.conditions.iter().map(|c| (level.level.id.clone(), c.node.clone(), c.met)))
            .collect();
        let why: Vec<_> = report
            .why
            .iter()
            .map(|why| {
                let met = match why.met {
                    Some(true) => Met::Yes,
                    Some(false) => Met::No,
                    None => Met::Open,
                };
                (why.level.clone(), why.node.clone(), met)
            })
            .collect();
        assert_eq!(conditions, why);
    }
}

#[test]
fn what_is_missing_is_named() {
    let missing = |state: &State| shown(state).result.missing;
    assert_eq!(missing(&typed(2568, &[("iit", "90")])).unwrap(), "ข้อมูลที่ยังขาด: EIT, OIT");
    assert_eq!(
        missing(&typed(2568, &[("overall", "96.39")])).unwrap(),
        "กรอกคะแนน IIT EIT และ OIT แทนคะแนนรวม จะทราบระดับที่แน่นอน"
    );
    assert_eq!(missing(&typed(2568, &[("overall", "98.82")])), None);
    let items = typed(2568, &[("iit", "90"), ("eit", "90"), ("10", "90"), ("o1", "1")]);
    let result = shown(&items).result;
    assert_eq!(result.missing.unwrap(), "ข้อมูลที่ยังขาด: ข้อ O2, ข้อ O3, ข้อ O4, ตัวชี้วัดย่อยที่ 9.2 และอีก 3 รายการ");
    assert_eq!(result.missing_nodes.len(), 7);
    let nodes: Vec<_> = shown(&empty(2568)).result.missing_nodes.into_iter().map(|m| m.node).collect();
    assert_eq!(nodes, ["iit", "eit", "oit"]);
}

#[test]
fn published_results_are_compared() {
    let compared = |year, values: &[(&str, &str)], overall: &str, level: Option<&str>| {
        let state = after(
            &typed(year, values),
            [Action::SetPublishedOverall(overall.into()), Action::SetPublishedLevel(level.map(str::to_owned))],
        );
        shown(&state).result.published.map(|published| (published.agrees, published.sentence))
    };
    let bang_krabue = &[("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")];
    let wrong = compared(2568, bang_krabue, "96.00", None).unwrap();
    assert_eq!(wrong.0, Some(false));
    assert_eq!(wrong.1, "คำนวณได้ 96.39 ไม่ตรงกับผลที่ประกาศ (96.00) โปรดตรวจสอบคะแนนที่กรอกและปีงบประมาณ");
    let wrong_level = compared(2568, bang_krabue, "๙๖.๓๙", Some("excellent")).unwrap();
    assert_eq!(wrong_level.0, Some(false));
    let rounding = compared(2568, &[("iit", "98.11"), ("eit", "93.21"), ("oit", "97.50")], "96.39", None).unwrap();
    assert_eq!(rounding.0, Some(true));
    assert!(rounding.1.contains("การปัดเศษ"));
    assert_eq!(compared(2568, &[("iit", "98.10")], "96.39", Some("good")).unwrap().0, None);
    assert_eq!(compared(2568, bang_krabue, "", None), None);
    assert_eq!(compared(2568, &[], "96.39", None), None);
    // A text that is no number is said at its field and compared with nothing.
    let bad = reduce(&first(), Action::SetPublishedOverall("96..".into()));
    assert!(shown(&bad).published.overall.error.is_some());
    assert_eq!(shown(&bad).result.published.unwrap().overall, None);
}

#[test]
fn how_it_was_computed_shows_every_part() {
    let trat = reduce(&first(), Action::LoadExample(ExampleId::Trat));
    let steps = page::steps(&trat);
    let lines: Vec<_> = steps.iter().map(|s| (s.name.as_str(), s.result.as_str())).collect();
    assert_eq!(lines[0], ("IIT แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน", "89.946"));
    assert_eq!(steps[0].formula, "(93.55 + 87.72 + 91.01 + 87.93 + 89.52) ÷ 5");
    assert_eq!(steps[0].status.status, Status::Tested);
    assert_eq!(lines[1].1, "89.27");
    assert_eq!(lines[3], ("คะแนนรวม", "81.4548"));
    assert_eq!(steps[4].formula, "81.4548 ปัดเศษเป็นทศนิยม 2 ตำแหน่ง (ตั้งแต่ครึ่งหน่วยขึ้นไปให้ปัดขึ้น)");
    assert_eq!(lines[4].1, "81.45");
    assert_eq!(lines[5], ("เทียบระดับ", "B"));
    // Nothing is computed from an overall score alone.
    assert_eq!(page::steps(&typed(2568, &[("overall", "100")])).len(), 2);
}

#[test]
fn rows_say_shares_worths_and_problems() {
    let state = typed(2564, &[("o1", "1"), ("o42", "0"), ("iit", "90")]);
    assert_eq!(row(&state, "o1").unwrap().item.unwrap().worth, "0.44 คะแนน");
    assert_eq!(row(&state, "o42").unwrap().item.unwrap().worth, "5.00 คะแนน");
    assert_eq!(row(&state, "o42").unwrap().number, "O42");
    assert_eq!(row(&state, "iit").unwrap().points, "27.00 จาก 30");
    assert_eq!(row(&state, "oit").unwrap().toggle.unwrap().label, "รายการย่อยของ OIT");
    assert_eq!(row(&state, "9.1").unwrap().note.unwrap(), "เผยแพร่แล้ว 1 จาก 9 ข้อ ยังไม่ระบุ 8 ข้อ");
    let error = |text: &str| row(&set(&state, "iit", text), "iit").unwrap().field.error;
    assert_eq!(error("abc").unwrap(), "โปรดกรอกเป็นตัวเลขตั้งแต่ 0 ถึง 100 เช่น 87.50");
    assert_eq!(error("100.01").unwrap(), "คะแนนต้องอยู่ระหว่าง 0 ถึง 100 โปรดแก้ไข");
    assert_eq!(error("1.2345678901234567").unwrap(), "ทศนิยมเกิน 15 ตำแหน่ง โปรดลดจำนวนตำแหน่ง");
    assert_eq!(error(""), None);
    let item = row(&set(&state, "o1", "7"), "o1").unwrap();
    assert!(item.field.error.unwrap().contains("ร้อยละ"));
}

#[test]
fn the_head_of_the_page() {
    let header = |state: &State| page::header(state, &Parts::all());
    let head = header(&first());
    assert_eq!(head.title, "96.39 ผ่านดี – ITA Score");
    let items = |items: &[page::NavItem]| -> Vec<(String, String, bool)> {
        items.iter().map(|item| (item.label.clone(), item.href.clone(), item.current)).collect()
    };
    let own = |label: &str, href: &str, current| (label.to_owned(), href.to_owned(), current);
    let vector = "ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5";
    let tabs = [
        own("ผลคะแนน", &format!("#{vector}"), true),
        own("ยกระดับ", &format!("#/improve/{vector}"), false),
        own("งานและมาตรการ", "#/work", false),
        own("รายงาน", "#/report", false),
    ];
    let menu =
        [own("หลักเกณฑ์", "#/rules/2568", false), own("ฝังในเว็บ", "#/embed", false), own("ช่วยเหลือ", "#/help", false)];
    assert_eq!((items(&head.tabs), items(&head.menu)), (tabs.to_vec(), menu.to_vec()));
    let name = "เทศบาลตำบลบางกระบือ";
    assert_eq!((&*head.agency.text, &*head.place.agency, &*head.place.year), (name, name, "2568"));
    assert_eq!(head.years.first().unwrap().label, format!("พ.ศ. {}", Year::numbers().last().unwrap()));
    let rules = reduce(&first(), Action::Go(View::Rules(fiscal(2564))));
    assert!(header(&rules).menu.iter().any(|item| item.current && item.label == "หลักเกณฑ์"));
    assert!(header(&rules).title.starts_with("หลักเกณฑ์"));
    assert!(header(&empty(2568)).title.contains("2568"));
    let letter = reduce(&first(), Action::OpenLink("#ITA:1.0/FY:2568/iit:1".into()));
    assert!(header(&letter).reading && !head.reading);
}

#[test]
fn every_number_is_in_the_chosen_digits() {
    let state = reduce(&first(), Action::SetNumerals(Numerals::Thai));
    let view = shown(&state);
    let text = format!("{:?} {:?} {:?}", view.result.why, view.rows[1].points, page::steps(&state));
    let outside_words = |text: &str| {
        let mut before = ' ';
        text.chars().any(|c| {
            let lone = c.is_ascii_digit() && !before.is_ascii_alphanumeric();
            before = c;
            lone
        })
    };
    assert!(!outside_words(&text), "{text}");
    assert_eq!(view.result.number.text, "๙๖.๓๙");
    assert_eq!(view.rows[1].points, "๒๙.๔๓ จาก ๓๐");
    // What was typed is shown in the same digits, and kept as it was typed.
    assert_eq!((row(&state, "iit").unwrap().field.text.as_str(), state.draft().text("iit")), ("๙๘.๑๐", "98.10"));
}

#[test]
fn a_screen_can_be_made_of_anything_typed() {
    for text in ["", " ", "%", "-", "๙๙๙", "1e5", "0x", "\u{e49}", "100%", "50%", "true", "∞"] {
        for year in [2564, 2569] {
            let rules = fiscal(year).rules();
            for node in rules.nodes().step_by(7) {
                let state = typed(year, &[(&rules.node(node).id, text)]);
                let _ = (shown(&state), page::header(&state, &Parts::all()), page::help(&state));
            }
        }
    }
}
