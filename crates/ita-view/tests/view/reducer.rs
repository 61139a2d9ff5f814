//! What actions do, and what they never do: lose something.

use crate::common::{after, empty, first, reduce, row, rows, set, shown, typed};
use ita_view::page;
use ita_view::{Action, Begin, Did, ExampleId, Mark, Notice, Origin, Source, State, Step, View};

fn open(node: &str) -> Action {
    Action::Open { node: node.into() }
}

fn close(node: &str) -> Action {
    Action::Close { node: node.into() }
}

fn nudge(node: &str, step: Step) -> Action {
    Action::Nudge { node: node.into(), step }
}

fn paste(node: &str, text: &str) -> Action {
    Action::Pasted { node: Some(node.into()), text: text.into(), html: None }
}

fn year(number: u16) -> Action {
    Action::SetYear(number)
}

fn number(state: &State) -> String {
    shown(state).result.number.text
}

#[test]
fn the_first_opening_is_the_example() {
    let state = first();
    assert_eq!(state.work.origin, Origin::Example(ExampleId::BangKrabue));
    assert!(!state.work.is_edited() && !state.work.is_precious());
    assert_eq!(number(&state), "96.39");
}

#[test]
fn the_same_state_if_nothing_changes() {
    let state = first();
    for action in [
        open("overall"),
        open("nonsense"),
        open("o1"),
        close("iit"),
        Action::Redo,
        Action::CloseDialog,
        set_value("iit", "98.10"),
        set_value("nonsense", "1"),
        nudge("9", Step::Up),
        nudge("nonsense", Step::Up),
        year(2568),
        Action::SetPublishedLevel(Some("nonsense".into())),
        Action::LoadExample(ExampleId::BangKrabue),
        Action::OpenLink("#ITA:1.0/FY:2568/eit:93.20/iit:98.1/oit:97.5".into()),
        Action::Undo,
        Action::Go(View::Calculate),
        Action::ToggleItem { node: "iit".into() },
        Action::SetPartial { node: "iit".into(), text: "5".into() },
        Action::Dismiss(Notice::NotLoaded),
        Action::SaveUnread,
    ] {
        assert_eq!(reduce(&state, action.clone()), state, "{action:?}");
    }
}

fn set_value(node: &str, text: &str) -> Action {
    Action::SetValue { node: node.into(), text: text.into() }
}

/// FY2568: EIT is the mean of indicators 6, 7 and 8.
#[test]
fn every_level_counts_at_once() {
    let eit = |state: &State| row(state, "eit").unwrap();
    let vector = |state: &State| shown(state).inputs.vector;
    let own = set(&empty(2568), "eit", "93.20");
    let part = after(&own, [open("eit"), set_value("6", "94.60"), set_value("7", "91.70")]);
    // Those below are not complete: its own counts, and they are kept.
    assert_eq!(vector(&part), "ITA:1.0/FY:2568/eit:93.2");
    assert_eq!(eit(&part).note.unwrap(), "กรอกรายการย่อยแล้ว 2 จาก 3 ยังไม่นำมาคำนวณ");
    assert_eq!(part.draft().source(part.year().rules(), part.year().rules().find("eit").unwrap()), Source::Own);
    // Complete: they count, its own is compared. (94.60 + 91.70 + 89.80) / 3 = 92.03; 93.20 − 92.03 = 1.17.
    let whole = set(&part, "8", "89.80");
    assert_eq!(vector(&whole), "ITA:1.0/FY:2568/6:94.6/7:91.7/8:89.8");
    assert_eq!(eit(&whole).note.unwrap(), "ใช้ค่าที่คำนวณได้ 92.03 ต่างจากที่กรอก 93.20 อยู่ 1.17");
    assert_eq!(eit(&set(&whole, "eit", "92.03")).note.unwrap(), "คำนวณได้ 92.03 ตรงกับที่กรอก");
    // What is out of sight counts all the same.
    let closed = reduce(&whole, close("eit"));
    assert_eq!((vector(&closed), rows(&closed).len()), (vector(&whole), 4));
    // Without a number of its own, what follows stands in its field; and what there is counts.
    let below = set(&whole, "eit", "");
    assert_eq!(
        (eit(&below).computed.as_deref(), eit(&below).note.as_deref()),
        (Some("92.03"), Some("คำนวณจากรายการย่อย 3 รายการ"))
    );
    let less = set(&below, "8", "");
    assert_eq!(vector(&less), "ITA:1.0/FY:2568/6:94.6/7:91.7");
    assert_eq!(eit(&less).note.unwrap(), "กรอกรายการย่อยแล้ว 2 จาก 3");
    // The total too: once every instrument has a number, its own is compared.
    let total = after(&whole, [set_value("overall", "90"), set_value("iit", "90")]);
    assert_eq!(vector(&total), "ITA:1.0/FY:2568/overall:90");
    assert!(row(&total, "overall").unwrap().note.unwrap().contains("2 จาก 3"));
    assert_eq!(vector(&set(&total, "oit", "95")), "ITA:1.0/FY:2568/iit:90/6:94.6/7:91.7/8:89.8/oit:95");
}

#[test]
fn beginning_shows_just_the_fields_of_what_one_has() {
    let ids = |begin| -> Vec<String> {
        rows(&reduce(&empty(2568), Action::Begin(begin))).into_iter().map(|row| row.node).collect()
    };
    assert_eq!(ids(Begin::Total), ["overall"]);
    assert_eq!(ids(Begin::Instruments), ["overall", "iit", "eit", "oit"]);
    let indicators = ids(Begin::Indicators);
    assert_eq!(indicators.len(), 14, "fourteen rows: the whole, three instruments, ten indicators");
    assert!(ids(Begin::Items).contains(&"o1".into()) && !ids(Begin::Items).contains(&"1".into()));
    let start = shown(&empty(2568)).inputs.start.unwrap();
    let choices: Vec<_> = start.choices.iter().map(|choice| (choice.label.as_str(), choice.first.as_str())).collect();
    assert_eq!(
        choices,
        [("คะแนน 10 ตัวชี้วัด", "1"), ("คะแนน IIT EIT OIT", "iit"), ("คะแนนรวมและระดับ", "overall"), ("ข้อ OIT", "o1")]
    );
    assert_eq!(shown(&empty(2569)).inputs.start.unwrap().choices[0].label, "คะแนน 9 ตัวชี้วัด");
    assert_eq!(shown(&set(&empty(2568), "iit", "90")).start, None);
}

#[test]
fn a_bad_text_keeps_the_last_good_result_in_sight() {
    let bad = set(&set(&first(), "eit", "95"), "eit", "95..");
    let bad_shown = shown(&bad);
    assert_eq!(bad.draft().text("eit"), "95..");
    assert_eq!(bad_shown.result.number.text, "96.93");
    assert!(bad_shown.result.stale.is_some());
    assert!(row(&bad, "eit").unwrap().field.error.is_some());
    // It stays the last good one while the text gets worse, and goes where the text is taken away.
    let worse = set(&bad, "eit", "101");
    assert_eq!(number(&worse), "96.93");
    let none = set(&worse, "eit", "");
    assert!(shown(&none).result.stale.is_none() && none.draft().last_good.is_empty());
    assert_eq!(number(&none), "68.43–98.43");
    // Where there never was a good one, the field is left out.
    let fresh = set(&typed(2568, &[("iit", "90")]), "eit", "abc");
    assert_eq!(number(&fresh), "27.00–97.00");
    let good = set(&fresh, "eit", "๙๐");
    assert_eq!(number(&good), "54.00–94.00");
    assert!(shown(&good).result.stale.is_none());
}

#[test]
fn arrow_keys_move_exactly_within_0_and_100() {
    for (text, step, expected) in [
        ("93.20", Step::Up, "93.21"),
        ("93.20", Step::Down, "93.19"),
        ("93.20", Step::UpPoint, "94.20"),
        ("93.20", Step::DownPoint, "92.20"),
        ("5", Step::Up, "5.01"),
        ("5", Step::UpPoint, "6.00"),
        ("99.995", Step::Up, "100.00"),
        ("100", Step::UpPoint, "100.00"),
        ("99.5", Step::UpPoint, "100.00"),
        ("0.005", Step::Down, "0.00"),
        ("0", Step::DownPoint, "0.00"),
        ("93.123456", Step::Up, "93.133456"),
        ("๙๓.๒๐", Step::Up, "๙๓.๒๑"),
        ("๐.๕", Step::DownPoint, "๐.๐๐"),
        ("", Step::Up, ""),
        ("x", Step::Up, "x"),
    ] {
        let state = reduce(&typed(2568, &[("iit", text)]), nudge("iit", step));
        assert_eq!(state.draft().text("iit"), expected, "{text} {step:?}");
    }
    let half = typed(2568, &[("o1", "50%")]);
    assert_eq!(reduce(&half, nudge("o1", Step::UpPoint)).draft().text("o1"), "51.00%");
}

#[test]
fn a_bare_column_of_just_the_fields_fills_them_and_is_one_step() {
    let state = reduce(&set(&empty(2568), "iit", "50"), paste("iit", "98.10\r\n93.20\r\n๙๗.๕๐\r\n"));
    let draft = state.draft();
    assert_eq!((draft.text("iit"), draft.text("eit"), draft.text("oit")), ("98.10", "93.20", "๙๗.๕๐"));
    assert_eq!((state.dialog.clone(), state.history.undo()), (None, Some(&Did::Pasted)));
    let undone = reduce(&state, Action::Undo);
    assert_eq!((undone.draft().text("iit"), undone.draft().text("eit")), ("50", ""));
    assert_eq!(reduce(&undone, Action::Redo).draft(), draft);
    // A row of cells; the five of an instrument; the ten of all three, over the instruments' own rows.
    let cells = reduce(&empty(2568), paste("eit", "93.20\t97.50"));
    assert_eq!((cells.draft().text("eit"), cells.draft().text("oit")), ("93.20", "97.50"));
    let open = reduce(&empty(2568), Action::Begin(Begin::Indicators));
    let five = reduce(&open, paste("1", "1\n2\n3\n4\n5"));
    assert_eq!((five.draft().text("5"), five.draft().text("6")), ("5", ""));
    let ten = reduce(&open, paste("1", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10"));
    assert_eq!((ten.draft().text("1"), ten.draft().text("10"), ten.draft().text("eit")), ("1", "10", ""));
}

#[test]
fn items() {
    let state = after(&empty(2568), [open("oit"), open("9"), open("9.1")]);
    let mark = |state: &State| row(state, "o1").unwrap().item.unwrap().mark;
    let act = |action| reduce(&state, action);
    let node = || "o1".to_owned();
    assert_eq!(mark(&state), Mark::Unset);
    let ticked = act(Action::ToggleItem { node: node() });
    assert_eq!(mark(&ticked), Mark::Published);
    assert_eq!(mark(&reduce(&ticked, Action::ToggleItem { node: node() })), Mark::NotPublished);
    assert_eq!(reduce(&ticked, Action::SetItem { node: node(), mark: Mark::Unset }), state);
    let half = reduce(&ticked, Action::SetItem { node: node(), mark: Mark::Partial });
    assert_eq!(half.draft().text("o1"), "50%");
    // Typing partial credit never turns it into something else on the way.
    for (text, kept) in [("5", "5%"), ("", "%"), ("100", "100%"), ("0%", "0%"), ("๗๕", "๗๕%"), ("x", "x%")] {
        let typed = reduce(&half, Action::SetPartial { node: node(), text: text.into() });
        assert_eq!((typed.draft().text("o1"), mark(&typed)), (kept, Mark::Partial));
        assert_eq!(row(&typed, "o1").unwrap().field.error.is_some(), text == "x");
    }
    let rest = reduce(&ticked, Action::FillItems { under: "9.1".into(), mark: Mark::NotPublished });
    let progress = row(&rest, "9.1").unwrap().progress.unwrap();
    assert_eq!((progress.published, progress.said, progress.total), (1, 4, 4));
    assert_eq!(row(&rest, "9.1").unwrap().note.unwrap(), "เผยแพร่แล้ว 1 จาก 4 ข้อ");
    assert_eq!(row(&rest, "9.1").unwrap().computed.unwrap(), "25.00");
    // Not said is not zero.
    assert_eq!(row(&ticked, "9.1").unwrap().computed.unwrap(), "25.00–100.00");
}

#[test]
fn another_year_carries_what_is_the_same_and_the_instruments_totals() {
    // จังหวัดตราด, FY2564: EIT 89.27; by the crosswalk the indicators of IIT are the same things in FY2569, those of EIT are not.
    let trat = reduce(&first(), Action::LoadExample(ExampleId::Trat));
    let later = reduce(&trat, year(2569));
    let draft = later.draft();
    assert_eq!((draft.text("1"), draft.text("iit"), draft.text("eit")), ("93.55", "", "89.27"));
    let Some(Notice::CarriedOver { from: 2564, to: 2569, totals, .. }) = later.notices.first() else { panic!() };
    assert!(totals.contains(&"eit".into()), "{totals:?}");
    assert!(draft.published_overall.is_empty());
    // The other year is as it was.
    let back = reduce(&later, year(2564));
    assert_eq!(back.draft(), trat.draft());
    // A year that was worked on is not written over; one that was carried can be emptied.
    let worked = reduce(&set(&reduce(&back, year(2569)), "iit", "50"), year(2564));
    assert_eq!(reduce(&worked, year(2569)).draft().text("iit"), "50");
    assert!(reduce(&later, Action::EmptyYear).draft().is_empty());
    let instruments = reduce(&first(), year(2567));
    assert_eq!(number(&instruments), "96.39");
}

/// 2568: 95.10 … 99.00 give IIT 90.50, EIT 92.03 and OIT 98.45; การเปิดเผยข้อมูล and การป้องกันการทุจริต are 8 and 9 in FY2569.
#[test]
fn this_years_result_begins_next_years_plan() {
    let values = ["95.10", "92.20", "90.30", "88.40", "86.50", "94.60", "91.70", "89.80", "97.90", "99.00"];
    let ids: Vec<String> = (1..=10).map(|id: u32| id.to_string()).collect();
    let values: Vec<(&str, &str)> = ids.iter().map(String::as_str).zip(values).collect();
    let ten = typed(2568, &values);
    assert_eq!(shown(&ten).result.next_year.unwrap().0, "ใช้ผลปี 2568 วางแผนปี 2569");
    let next = reduce(&ten, Action::PlanNextYear);
    assert_eq!((next.year().number(), next.view), (2569, View::Improve));
    let draft = next.draft();
    assert_eq!((draft.text("1"), draft.text("eit")), ("95.10", "92.03"));
    assert_eq!((draft.text("8"), draft.text("9")), ("97.90", "99.00"));
    assert_eq!(number(&next), "94.14");
    let said = &page::notices(&next, &ita_view::Parts::all())[0].text;
    assert!(said.contains("ใช้คะแนนของ EIT เป็นค่าตั้งต้น"), "{said}");
    assert_eq!(reduce(&next, Action::Undo).work, ten.work);
}

/// 2568 planned once, then another EIT there: what 2569 has stays, which is said, and can be replaced and that undone.
#[test]
fn a_year_that_has_other_numbers_than_the_result_says_so() {
    let first = typed(2568, &[("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")]);
    let planned = reduce(&first, Action::PlanNextYear);
    // What was carried is the result: nothing is said, however it is written.
    let offers = |state: &State| {
        page::notices(state, &ita_view::Parts::all())
            .into_iter()
            .filter_map(|view| view.action)
            .filter(|of| of.1 == Action::TakeYearBefore)
    };
    let again = |state: &State| reduce(&reduce(state, Action::SetYear(2568)), Action::PlanNextYear);
    assert_eq!(offers(&again(&set(&planned, "eit", "93.2"))).count(), 0);
    let published = reduce(&planned, Action::SetPublishedOverall("90".into()));
    let lower = set(&reduce(&published, Action::SetYear(2568)), "eit", "80");
    let later = reduce(&lower, Action::PlanNextYear);
    assert_eq!((later.draft().text("eit"), later.view), ("93.20", View::Improve));
    assert!(page::notices(&later, &ita_view::Parts::all())[0].text.contains("แผนจึงใช้คะแนนที่มีอยู่"), "{:?}", later.notices);
    let (words, take) = offers(&later).next().unwrap();
    assert_eq!(words, "แทนด้วยผลของปีก่อน");
    let taken = reduce(&later, take);
    assert_eq!((taken.draft().text("eit"), taken.draft().text("iit")), ("80", "98.10"));
    // What was published for 2569 is no score of 2568's.
    assert_eq!((&*taken.draft().published_overall, offers(&taken).count()), ("90", 0));
    assert!(
        page::notices(&taken, &ita_view::Parts::all())[0].text.starts_with("นำผลของปีก่อนมาแทนแล้ว"),
        "{:?}",
        taken.notices
    );
    let undone = reduce(&taken, Action::Undo);
    assert_eq!((&undone.work, undone.view), (&later.work, View::Improve));
    // The button acts on the year in sight, so it goes with that.
    for action in [Action::SetYear(2567), Action::AddAgency, Action::EmptyYear, Action::StartOwn] {
        assert_eq!(offers(&reduce(&later, action.clone())).count(), 0, "{action:?}");
    }
}

/// Finer than any announced score, and counted as it is.
#[test]
fn a_score_with_more_decimals_than_are_announced_is_pointed_out() {
    let said = |inputs: &[(&str, &str)]| shown(&typed(2568, inputs)).result.more_decimals;
    let of = |who: &str| format!("{who}มีทศนิยมมากกว่า 2 ตำแหน่ง ซึ่งละเอียดกว่าคะแนนที่ประกาศ กรุณาตรวจสอบ");
    assert_eq!(said(&[("iit", "98.123456789")]), Some(of("IIT ")));
    assert_eq!(said(&[("iit", "94.995"), ("eit", "90"), ("9", "98.001")]), Some(of("IIT และตัวชี้วัดที่ 9 ")));
    assert_eq!(["98.12", "98.1200", "98"].map(|text| said(&[("iit", text)])), [None, None, None]);
    assert_eq!(shown(&typed(2568, &[("overall", "94.996")])).result.number.text, "95.00");
}

#[test]
fn one_history_of_everything() {
    let mine =
        after(&empty(2568), [Action::SetAgency("เทศบาล ก".into()), set_value("iit", "9"), set_value("iit", "90")]);
    assert_eq!(mine.history.undo(), Some(&Did::Typed("iit".into())));
    // Typing into one field is one step.
    let before = reduce(&mine, Action::Undo);
    assert_eq!((before.draft().text("iit"), before.work.agency.as_str()), ("", "เทศบาล ก"));
    assert_eq!(reduce(&before, Action::Redo).work, mine.work);
    // Clearing, an example, another year, emptying it, a plan.
    for action in [
        Action::StartOwn,
        Action::LoadExample(ExampleId::Trat),
        year(2567),
        Action::EmptyYear,
        Action::SetPublishedLevel(Some("good".into())),
        Action::FillItems { under: "overall".into(), mark: Mark::Published },
        Action::Improve(ita_view::Improve::New),
    ] {
        let done = reduce(&mine, action.clone());
        assert_ne!(done.work, mine.work, "{action:?}");
        let undone = reduce(&done, Action::Undo);
        assert_eq!(undone.work, mine.work, "{action:?}");
        assert_eq!(reduce(&undone, Action::Redo).work, done.work, "{action:?}");
    }
    // What is only a look is no step; something new ends what could be done again.
    let looked = reduce(&mine, Action::Go(View::Help));
    assert_eq!(looked.history, mine.history);
    assert_eq!(set(&before, "oit", "80").history.redo(), None);
    let head = page::header(&mine, &ita_view::Parts::all());
    assert_eq!((head.undo.label.as_str(), head.redo.label.as_str()), ("เลิกทำ: กรอกคะแนน IIT", "ทำซ้ำ"));
    // An example that was not changed is nothing to speak of; the step is there all the same.
    let cleared = reduce(&first(), Action::StartOwn);
    assert!(cleared.notices.is_empty() && cleared.history.undo() == Some(&Did::Cleared));
}

#[test]
fn forgetting_is_for_good() {
    let mine = after(&empty(2568), [set_value("iit", "90"), Action::LoadExample(ExampleId::Trat)]);
    let state = reduce(&mine, Action::Forget);
    assert!(state.draft().is_empty() && state.history.undo().is_none() && state.notices.is_empty());
    assert!(!ita_view::store::write(&state).contains("90"));
}

#[test]
fn an_example_is_one_only_while_it_is_unchanged() {
    let title = |state: &State| shown(state).result.banner.map(|banner| banner.title);
    let state = first();
    assert_eq!(title(&state).unwrap(), "ตัวอย่าง: เทศบาลตำบลบางกระบือ");
    let changed = set(&state, "eit", "95");
    assert_eq!(title(&changed).unwrap(), "แก้ไขจากตัวอย่าง: เทศบาลตำบลบางกระบือ");
    // One's own numbers are not compared with what was published of the example's agency.
    assert!(changed.draft().published_overall.is_empty() && shown(&changed).result.published.is_none());
    let named = reduce(&state, Action::SetAgency("เทศบาล ก".into()));
    assert!(named.draft().published_level.is_none());
    let adopted = reduce(&changed, Action::Adopt);
    assert_eq!(title(&adopted), None);
    assert_eq!((adopted.work.agency.as_str(), adopted.draft().published_overall.as_str()), ("", ""));
    assert_eq!(adopted.draft().text("eit"), "95");
}

#[test]
fn a_link_is_looked_at_and_changes_nothing() {
    let mine = after(&empty(2568), [Action::SetAgency("เทศบาล ก".into()), set_value("iit", "90")]);
    let one = reduce(&mine, Action::OpenLink("#ITA:1.0/FY:2568/iit:80/eit:80/oit:80".into()));
    assert_eq!((one.view, &one.work), (View::Reading, &mine.work));
    let two = reduce(&one, Action::OpenLink("#ITA:1.0/FY:2567/iit:70/eit:70/oit:70?agency=%E0%B8%82".into()));
    let letter = page::reading(&two).unwrap();
    assert_eq!((letter.agency.as_deref(), letter.result.number.text.as_str()), (Some("ข"), "70.00"));
    assert_eq!((letter.back.0.as_str(), &two.work), ("กลับไปงานของฉัน", &mine.work));
    let back = reduce(&two, letter.back.1);
    assert_eq!((back.view, &back.work), (View::Calculate, &mine.work));
    // Kept: another agency's takes the place, one step takes it back; one without a name is a year of one's own.
    let kept = reduce(&two, letter.keep.1);
    assert_eq!((kept.work.agency.as_str(), kept.year().number(), kept.draft().text("eit")), ("ข", 2567, "70.00"));
    assert_eq!(reduce(&kept, Action::Undo).work, mine.work);
    let year = reduce(&reduce(&mine, Action::OpenLink("#ITA:1.0/FY:2567/iit:70".into())), Action::KeepSent);
    assert_eq!((year.work.agency.as_str(), year.work.drafts.len()), ("เทศบาล ก", 2));
    // A broken link changes nothing but says so, until a good one is opened.
    let broken = reduce(&mine, Action::OpenLink("#ITA:1.0/FY:2568/iit:101".into()));
    assert_eq!(State { notices: Vec::new(), refused: None, ..broken.clone() }, mine);
    assert!(page::notices(&broken, &ita_view::Parts::all())[0].text.contains("iit"));
    assert!(reduce(&broken, Action::OpenLink("#/help".into())).notices.is_empty());
}

#[test]
fn rows_follow_the_tree() {
    let shut: Vec<String> = rows(&first()).into_iter().map(|row| row.node).collect();
    assert_eq!(shut, ["overall", "iit", "eit", "oit"]);
    let state = after(&first(), [open("oit"), open("10")]);
    let ids: Vec<(String, u8)> = rows(&state).into_iter().map(|row| (row.node, row.depth)).collect();
    let expected = [("overall", 0), ("iit", 1), ("eit", 1), ("oit", 1), ("9", 2), ("10", 2), ("10.1", 3), ("10.2", 3)];
    assert_eq!(ids, expected.map(|(id, depth)| (id.to_owned(), depth)));
}

/// The menu clears one year; the others, and the agency's name, stay.
#[test]
fn a_year_is_cleared_alone() {
    let two = set(&reduce(&typed(2568, &[("eit", "80")]), year(2567)), "eit", "70");
    let two = reduce(&two, Action::SetAgency("เทศบาล ก".into()));
    let cleared = reduce(&two, Action::EmptyYear);
    assert!(cleared.draft().is_empty());
    assert_eq!(
        (&*cleared.work.agency, cleared.work.drafts.keys().copied().collect::<Vec<_>>()),
        ("เทศบาล ก", vec![2568])
    );
    assert!(
        page::notices(&cleared, &ita_view::Parts::all())[0].text.starts_with("ล้างข้อมูลของปีนี้แล้ว"),
        "{:?}",
        cleared.notices
    );
    assert_eq!(reduce(&cleared, Action::Undo).work, two.work);
    // There is nothing to clear, and nothing was.
    let again = reduce(&reduce(&cleared, Action::Dismiss(cleared.notices[0].clone())), Action::EmptyYear);
    assert!(again.notices.is_empty() && again.work == cleared.work);
    // Of an example nothing is left, so that what is typed next is one's own.
    let example = reduce(&first(), Action::EmptyYear);
    assert!(example.work.agency.is_empty() && !example.is_precious(), "{:?}", example.work);
}
