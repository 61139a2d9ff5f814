//! What actions do, and what they never do: lose something.

use crate::common::{after, empty, first, reduce, row, rows, set, typed};
use ita_view::page::{self, RowMode};
use ita_view::{Action, ExampleId, Mark, Notice, Origin, SetAside, State, Step, View};

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
    Action::Paste { node: node.into(), text: text.into() }
}

fn year(number: u16) -> Action {
    Action::SetYear(number)
}

fn number(state: &State) -> String {
    page::calculate(state).result.number.text
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
        Action::Dismiss(Notice::BrokenStore),
    ] {
        assert_eq!(reduce(&state, action.clone()), state, "{action:?}");
    }
}

fn set_value(node: &str, text: &str) -> Action {
    Action::SetValue { node: node.into(), text: text.into() }
}

#[test]
fn opening_and_closing_loses_nothing() {
    let state = first();
    let opened = after(&state, [open("eit"), set_value("6", "95"), set_value("7", "x"), set_value("8", "๙๖")]);
    assert_eq!(opened.draft().text("eit"), "93.20");
    assert_eq!(row(&opened, "eit").unwrap().mode, RowMode::Children);
    assert_eq!(row(&opened, "eit").unwrap().toggle.unwrap().kept.unwrap(), "เก็บค่าที่กรอกไว้ 93.20");

    let closed = reduce(&opened, close("eit"));
    assert_eq!(number(&closed), "96.39");
    assert_eq!(row(&closed, "eit").unwrap().toggle.unwrap().kept.unwrap(), "เก็บคะแนนย่อยที่กรอกไว้ 3 ช่อง");
    assert_eq!(reduce(&closed, open("eit")), opened);

    let whole = after(&opened, [close("overall"), set_value("overall", "90"), open("overall")]);
    assert_eq!(number(&whole), number(&opened));
    assert_eq!(whole.draft().text("overall"), "90");
    assert_eq!(whole.draft().text("8"), "๙๖");
}

#[test]
fn a_bad_text_keeps_the_last_good_result_in_sight() {
    let bad = set(&set(&first(), "eit", "95"), "eit", "95..");
    let shown = page::calculate(&bad);
    assert_eq!(bad.draft().text("eit"), "95..");
    assert_eq!(shown.result.number.text, "96.93");
    assert!(shown.result.stale.is_some());
    assert!(row(&bad, "eit").unwrap().field.unwrap().error.is_some());
    // It stays the last good one while the text gets worse, and goes where the text is taken away.
    let worse = set(&bad, "eit", "101");
    assert_eq!(number(&worse), "96.93");
    let none = set(&worse, "eit", "");
    assert!(page::calculate(&none).result.stale.is_none() && none.draft().last_good.is_empty());
    assert_eq!(number(&none), "68.43–98.43");
    // Where there never was a good one, the field is left out.
    let fresh = set(&typed(2568, &[("iit", "90")]), "eit", "abc");
    assert_eq!(number(&fresh), "27.00–97.00");
    let good = set(&fresh, "eit", "๙๐");
    assert_eq!(number(&good), "54.00–94.00");
    assert!(page::calculate(&good).result.stale.is_none());
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
fn a_pasted_column_fills_downward() {
    let state = reduce(&empty(2568), paste("iit", "98.10\r\n\r\n๙๗.๕๐\r\n"));
    let draft = state.draft();
    assert_eq!((draft.text("iit"), draft.text("eit"), draft.text("oit")), ("98.10", "", "๙๗.๕๐"));
    // A row of cells; a column with names before the numbers.
    let cells = reduce(&empty(2568), paste("eit", "93.20\t97.50"));
    assert_eq!((cells.draft().text("eit"), cells.draft().text("oit")), ("93.20", "97.50"));
    let named = reduce(&empty(2568), paste("iit", "IIT\t98\nEIT\t93\nOIT\t97"));
    assert_eq!(named.draft().text("oit"), "97");
    // Through open nodes, in the order of the fields in sight; what is too much is said.
    let indicators = after(&empty(2564), [open("iit"), open("eit"), open("oit")]);
    let column: Vec<String> = (1..=11).map(|n| n.to_string()).collect();
    let filled = reduce(&indicators, paste("1", &column.join("\n")));
    assert_eq!((filled.draft().text("1"), filled.draft().text("10")), ("1", "10"));
    assert_eq!(filled.draft().text("eit"), "");
    assert_eq!(filled.notices, [Notice::PastedTooMany { left_over: 1 }]);
    // A bad value is kept, and said at its field.
    let bad = reduce(&empty(2568), paste("iit", "98\nabc\n97"));
    assert!(row(&bad, "eit").unwrap().field.unwrap().error.is_some());
    // Nothing to fill: an open node has no field.
    assert_eq!(reduce(&indicators, paste("iit", "1\n2")), indicators);
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
        assert_eq!(row(&typed, "o1").unwrap().field.unwrap().error.is_some(), text == "x");
    }
    let rest = reduce(&ticked, Action::FillItems { under: "9.1".into(), mark: Mark::NotPublished });
    let progress = row(&rest, "9.1").unwrap().progress.unwrap();
    assert_eq!((progress.published, progress.said, progress.total), (1, 4, 4));
    assert_eq!(progress.text, "เผยแพร่แล้ว 1 จาก 4 ข้อ");
    assert_eq!(row(&rest, "9.1").unwrap().score, "25.00");
    // Not said is not zero.
    assert_eq!(row(&ticked, "9.1").unwrap().score, "25.00–100.00");
}

#[test]
fn another_year_carries_only_what_is_the_same() {
    let trat = reduce(&first(), Action::LoadExample(ExampleId::Trat));
    let later = reduce(&trat, year(2569));
    let draft = later.draft();
    // Indicators 1, 2, 3 and 5 are the same; 4 has another name; 6 to 10 are other things in FY2569.
    assert_eq!(draft.typed.keys().collect::<Vec<_>>(), ["1", "2", "3", "5"]);
    assert!(draft.open.contains("iit") && !draft.open.contains("eit"));
    assert_eq!(later.notices, [Notice::CarriedOver { from: 2564, to: 2569, left_behind: 6 }]);
    assert!(draft.published_overall.is_empty());
    assert!(later.work.is_edited());
    // The other year is as it was.
    let back = reduce(&later, year(2564));
    assert_eq!(back.draft(), trat.draft());
    assert!(!back.work.is_edited());
    // A year that was worked on is not written over.
    let worked = reduce(&set(&reduce(&back, year(2569)), "1", "50"), year(2564));
    assert_eq!(reduce(&worked, year(2569)).draft().text("1"), "50");

    let instruments = reduce(&first(), year(2567));
    assert_eq!(number(&instruments), "96.39");
    assert_eq!(instruments.draft().text("eit"), "93.20");
}

#[test]
fn clearing_and_loading_can_be_undone() {
    let mine = after(&empty(2568), [Action::SetAgency("เทศบาล ก".into()), set_value("iit", "90")]);
    let cleared = reduce(&mine, Action::StartOwn);
    assert!(cleared.draft().is_empty() && cleared.work.agency.is_empty());
    assert_eq!(cleared.notices, [Notice::SetAside(SetAside::Cleared)]);
    assert_eq!(page::calculate(&cleared).notices[0].action.as_ref().unwrap().1, Action::Undo);
    assert_eq!(reduce(&cleared, Action::Undo).work, mine.work);

    let example = reduce(&mine, Action::LoadExample(ExampleId::Trat));
    assert_eq!(reduce(&example, Action::Undo).work, mine.work);

    // What was typed in between is not lost by undoing: it takes its turn.
    let typed = set(&cleared, "oit", "80");
    let undone = reduce(&typed, Action::Undo);
    assert_eq!(undone.work, mine.work);
    assert_eq!(reduce(&undone, Action::Undo).work, typed.work);

    // An example that was not changed is nothing to keep; a changed one is.
    assert!(reduce(&first(), Action::StartOwn).earlier.is_empty());
    let changed = set(&first(), "eit", "95");
    assert_eq!(reduce(&changed, Action::StartOwn).earlier.len(), 1);
}

#[test]
fn forgetting_is_for_good() {
    let mine = after(&empty(2568), [set_value("iit", "90"), Action::LoadExample(ExampleId::Trat)]);
    let state = reduce(&mine, Action::Forget);
    assert!(state.draft().is_empty() && state.earlier.is_empty() && state.notices.is_empty());
    assert!(!ita_view::store::write(&state).contains("90"));
}

#[test]
fn an_example_is_one_only_while_it_is_unchanged() {
    let title = |state: &State| page::calculate(state).banner.map(|banner| banner.title);
    let state = first();
    assert_eq!(title(&state).unwrap(), "ตัวอย่าง: เทศบาลตำบลบางกระบือ");
    let changed = set(&state, "eit", "95");
    assert_eq!(title(&changed).unwrap(), "แก้ไขจากตัวอย่าง: เทศบาลตำบลบางกระบือ");
    assert_eq!(title(&set(&changed, "eit", "93.20")), title(&state));
    let adopted = reduce(&changed, Action::Adopt);
    assert_eq!(title(&adopted), None);
    assert_eq!((adopted.work.agency.as_str(), adopted.draft().published_overall.as_str()), ("", ""));
    assert_eq!(adopted.draft().text("eit"), "95");
}

#[test]
fn a_link_sets_own_work_aside() {
    let mine = after(&empty(2568), [Action::SetAgency("เทศบาล ก".into()), set_value("iit", "90")]);
    let linked = reduce(&mine, Action::OpenLink("#ITA:1.0/FY:2567/9:88/10:99".into()));
    assert_eq!((linked.year().number(), linked.work.origin, linked.work.agency.as_str()), (2567, Origin::Link, ""));
    assert_eq!(row(&linked, "9").unwrap().field.unwrap().text, "88");
    assert_eq!(reduce(&linked, Action::Undo).work, mine.work);
    // The link's numbers become one's own with the first change.
    assert_eq!(set(&linked, "9", "89").work.origin, Origin::Own);
    // A broken link changes nothing but says so, until a good one is opened.
    let broken = reduce(&mine, Action::OpenLink("#ITA:1.0/FY:2568/iit:101".into()));
    assert_eq!(State { notices: Vec::new(), refused: None, ..broken.clone() }, mine);
    assert!(page::notices(&broken)[0].text.contains("iit"));
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
