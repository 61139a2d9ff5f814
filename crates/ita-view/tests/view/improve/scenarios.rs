//! Scenarios side by side, and what is handed on of one.

use super::*;

#[test]
fn scenarios_are_made_copied_renamed_compared_and_deleted() {
    let one = value(&own(&first()), "eit", "95");
    assert_eq!((page::improve(&one).choices.len(), page::improve_compared(&one)), (0, None));
    let two = act(&one, Improve::Duplicate(ScenarioId(1)));
    let names = |state: &State| page::improve(state).choices.into_iter().map(|choice| choice.label).collect::<Vec<_>>();
    assert_eq!(names(&two), ["แผนที่ 1", "สำเนาของ แผนที่ 1"]);
    let renamed = act(&two, Improve::Rename { id: ScenarioId(2), name: "เน้น IIT".into() });
    let three = act(&renamed, Improve::New);
    assert_eq!(names(&three), ["แผนที่ 1", "เน้น IIT", "แผนที่ 3"]);
    assert_eq!(number(&three), "97.08", "a new one is the recommended plan");
    let compared = page::improve_compared(&value(&own(&three), "iit", "99.10")).unwrap();
    let columns: Vec<_> =
        compared.columns.iter().map(|c| (c.name.as_str(), c.number.as_str(), c.change.as_str())).collect();
    assert_eq!(
        columns,
        [
            ("ปัจจุบัน", "96.39", ""),
            ("แผนที่ 1", "96.93", "+0.54"),
            ("เน้น IIT", "96.93", "+0.54"),
            ("แผนที่ 3", "96.69", "+0.30")
        ]
    );
    let texts = |row: &page::ComparedRow| row.cells.iter().map(|cell| cell.text.clone()).collect::<Vec<_>>();
    let rows: Vec<_> =
        compared.changes.iter().map(|row| (row.name.as_str(), row.cells[1].differs, row.cells[3].differs)).collect();
    assert_eq!(rows, [("IIT", false, true), ("EIT", true, false)]);
    assert_eq!(compared.instruments.len(), 3, "always all");
    assert_eq!(texts(&compared.targets[1]), ["", "ถึงเป้าหมาย", "ถึงเป้าหมาย", "EIT 1.80"]);
    assert_eq!(texts(&compared.efforts[0]), ["", "1.80 คะแนน", "1.80 คะแนน", "1.00 คะแนน"]);
    assert_eq!(compared.efforts.len(), 1, "effort only where something is hard");
    let hard = act(&three, Improve::SetEase { node: "eit".into(), ease: Ease::Medium });
    let compared =
        page::improve_compared(&act(&hard, Improve::SetEase { node: "eit".into(), ease: Ease::Hard })).unwrap();
    assert_eq!(texts(&compared.efforts[1]), ["", "1.80", "1.80", "6.90"]);

    for id in [1, 2, 3] {
        let deleted = act(&three, Improve::Delete(ScenarioId(id)));
        assert_eq!((deleted.work.scenarios().all().len(), &deleted.notices), (2, &vec![Notice::ScenarioDeleted]));
        let back = act(&deleted, Improve::UndoDelete);
        assert_eq!(back.work.scenarios().all(), three.work.scenarios().all());
        assert_eq!((back.work.scenarios().active().id, back.notices.len()), (ScenarioId(id), 0));
    }
    // The only one: another stands in, and goes again.
    let none = act(&one, Improve::Delete(ScenarioId(1)));
    assert_eq!(page::improve(&none).scenario.title, "แผนที่ 2");
    assert_eq!(act(&none, Improve::UndoDelete).work.scenarios().all(), one.work.scenarios().all());
    let kept = act(&value(&none, "iit", "99"), Improve::UndoDelete);
    assert_eq!(names(&kept), ["แผนที่ 1", "แผนที่ 2"]);
    assert!(page::improve(&none).undo_delete.is_some());
}

/// 94.996 is published as 95.00, and another way of rounding makes 94.99 of it.
#[test]
fn where_rounding_decides_a_level_the_columns_say_so() {
    let two = act(&value(&own(&first()), "eit", "94.996"), Improve::New);
    let columns = page::improve_compared(&two).unwrap().columns;
    let near: Vec<usize> = columns.iter().map(|column| column.near_edge.len()).collect();
    assert_eq!(near, [0, 1, 0]);
    assert!(columns[1].near_edge[0].starts_with("EIT ก่อนปัดเศษคือ 94.996 ใกล้เกณฑ์ 95 มาก"), "{:?}", columns[1].near_edge);
}

#[test]
fn a_scenario_follows_its_baseline() {
    let state = value(&own(&first()), "eit", "95");
    let state = set(&state, "iit", "99.10");
    assert_eq!((page::improve(&state).baseline.number.text.as_str(), number(&state).as_str()), ("96.69", "97.23"));
    // Of a node that is not given any more nothing is lost, and nothing counts.
    let without = set(&state, "eit", "");
    assert_eq!(number(&without), "68.73–98.73");
    assert_eq!(number(&set(&without, "eit", "93.20")), "97.23");
    // Another year has scenarios of its own.
    let other = reduce(&state, Action::SetYear(2567));
    assert!(other.work.scenarios().is_untouched());
    assert_eq!(number(&reduce(&other, Action::SetYear(2568))), "97.23");
}

const DAY: page::Day = page::Day { year: 2026, month: 11, day: 29 };

#[test]
fn what_is_handed_on_is_the_scenario_in_sight() {
    let state = value(&own(&first()), "oit", "99.5");
    let sheet = page::plan_sheet(&state);
    assert_eq!(
        sheet.text(DAY),
        "แผนยกระดับคะแนน ITA (จำลอง)\nเทศบาลตำบลบางกระบือ ปีงบประมาณ พ.ศ. 2568\nแผนที่ 1: 96.39 ผ่านดี → 97.19 ผ่านดี\n1) OIT 97.50 → 99.50 (+2.00)\n2) คะแนนรวม 96.39 → 97.19 (+0.80)\nจำลองด้วย ITA Score เมื่อ 29 พฤศจิกายน 2569 ไม่ใช่ผลการประเมินของสำนักงาน ป.ป.ช."
    );
    let html = sheet.html(DAY);
    for part in ["<table", "เทศบาลตำบลบางกระบือ ปีงบประมาณ พ.ศ. 2568", "99.50", "+2.00", "29 พฤศจิกายน 2569", "จำลอง"]
    {
        assert!(html.contains(part), "{part}: {html}");
    }
    assert!(!html.contains("95.50") && html.matches("<tr>").count() == html.matches("</tr>").count());
    // A name is text, never markup; an indicator is said in full; nothing is tabbed.
    let named = reduce(&ten(), Action::SetAgency("<b>อบต.</b>".into()));
    let sheet = page::plan_sheet(&named);
    assert!(!sheet.html(DAY).contains("<b>อบต.") && sheet.text(DAY).contains("<b>อบต.</b>"));
    assert!(sheet.text(DAY).contains("\n- ตัวชี้วัดที่ 5 ") && !sheet.text(DAY).contains('\t'));
    // Nothing changed is said too; and a level that hangs on rounding.
    assert!(page::plan_sheet(&own(&first())).text(DAY).contains("ยังไม่เปลี่ยนคะแนนใด"));
    let edge = value(&own(&typed(2568, &[("iit", "96"), ("eit", "93"), ("oit", "96")])), "eit", "94.996");
    assert_eq!(page::plan_sheet(&edge).near_edge.len(), 1);
    assert_eq!(page::improve(&edge).scenario.near_edge.len(), 1);
    let english = after(&state, [Action::SetLang(Lang::En), Action::SetNumerals(Numerals::Thai)]);
    assert!(page::plan_sheet(&english).text(DAY).contains("๒๙ November ๒๐๒๖"));
}

#[test]
fn the_address_of_a_scenario_says_all_of_it() {
    let hash = |state: &State| ita_view::link::to(state, View::Improve);
    let base = "#/improve/ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5";
    // Where nobody has planned yet, the address says where the view is; after it was shown, what it shows.
    let state = first();
    assert_eq!(hash(&state), base);
    assert_eq!(number(&state), "97.08");
    assert_eq!(hash(&state), format!("{base}/to/eit:95.5"));
    // As the baseline, and not as a plan.
    let now = own(&first());
    assert_eq!(hash(&now), format!("{base}/to/now"));
    let opened = reduce(&start(None, &hash(&now)).state, Action::KeepSent);
    assert_eq!((number(&opened).as_str(), opened.work.scenarios().active().follows()), ("96.39", false));
}
