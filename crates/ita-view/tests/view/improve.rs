//! ยกระดับ: what actions do to scenarios, and that the numbers and sentences on the view are the engine's.

mod plan;
mod scenarios;

use crate::common::{after, empty, first, fiscal, next_step, reduce, set, start, typed};
use ita_view::page::{self, Direction, GroupView, ImproveRow, ItemRow, ItemsView, PlanState};
use ita_view::{
    Action, Ease, Improve, Lang, Margin, Notice, Numerals, PlanWay, ScenarioId, Split, State, Step, View, Wanted,
};
use std::rc::Rc;

pub(crate) fn act(state: &State, change: Improve) -> State {
    reduce(state, Action::Improve(change))
}

pub(crate) fn value(state: &State, node: &str, text: &str) -> State {
    act(state, Improve::SetValue { node: node.into(), text: text.into() })
}

fn slide(state: &State, node: &str, position: u32) -> State {
    act(state, Improve::Slide { node: node.into(), position })
}

fn lock(state: &State, node: &str) -> State {
    act(state, Improve::Lock { node: node.into() })
}

/// The scenario as the baseline, with numbers of its own.
pub(crate) fn own(state: &State) -> State {
    act(state, Improve::Reset)
}

pub(crate) fn group(state: &State, node: &str) -> GroupView {
    let view = page::improve(state);
    view.groups.iter().find(|group| group.node == node).map(|group| (**group).clone()).unwrap()
}

pub(crate) fn items(state: &State) -> Rc<ItemsView> {
    page::improve(state).groups.iter().find_map(|group| group.items.clone()).unwrap()
}

/// The ten indicators of the review's example.
fn ten() -> State {
    let texts = ["95.10", "92.20", "90.30", "88.40", "86.50", "94.60", "91.70", "89.80", "97.90", "99.00"];
    let ids: Vec<String> = (1..=10).map(|id: u8| id.to_string()).collect();
    let values: Vec<(&str, &str)> = ids.iter().map(String::as_str).zip(texts).collect();
    typed(2568, &values)
}

fn wanted(state: &State, level: &str) -> State {
    act(state, Improve::SetWanted(Wanted::Level(level.into())))
}

fn row(state: &State, node: &str) -> ImproveRow {
    let view = page::improve(state);
    view.groups.iter().flat_map(|group| &group.rows).find(|row| row.node == node).map(|row| (**row).clone()).unwrap()
}

fn item(state: &State, node: &str) -> ItemRow {
    items(state).items.iter().find(|item| item.node == node).map(|item| (**item).clone()).unwrap()
}

fn number(state: &State) -> String {
    page::improve(state).scenario.number.text
}

/// Every item of the year given, one in three not published, and the indicators of the surveys.
pub(crate) fn with_items() -> State {
    let rules = fiscal(2564).rules();
    let surveys = (1..=8).map(|indicator| (indicator.to_string(), format!("{}.{indicator}1", 80 + indicator)));
    let items = rules.nodes().filter(|&node| rules.is_item(node)).enumerate();
    let items = items.map(|(n, node)| (rules.node(node).id.to_string(), if n % 3 == 0 { "0" } else { "1" }.to_owned()));
    let parts: Vec<String> = surveys.chain(items).map(|(id, text)| format!("{id}:{text}")).collect();
    let sent = start(None, &format!("#ITA:1.0/FY:2564/{}", parts.join("/"))).state;
    reduce(&sent, Action::KeepSent)
}

#[test]
fn nothing_changes_where_nothing_is_said() {
    let state = first();
    for change in [
        Improve::Select(ScenarioId(1)),
        Improve::Select(ScenarioId(9)),
        Improve::Duplicate(ScenarioId(9)),
        Improve::Delete(ScenarioId(9)),
        Improve::UndoDelete,
        Improve::Rename { id: ScenarioId(1), name: String::new() },
        // What the plan says already.
        Improve::SetValue { node: "eit".into(), text: "95.50".into() },
        Improve::Slide { node: "eit".into(), position: 9550 },
        Improve::SetValue { node: "6".into(), text: "95".into() },
        Improve::SetValue { node: "nonsense".into(), text: "95".into() },
        Improve::Nudge { node: "6".into(), step: Step::Up },
        Improve::ToggleItem { node: "eit".into() },
        Improve::ResetNode { node: "iit".into() },
        Improve::Free { node: "eit".into() },
        Improve::SetEase { node: "eit".into(), ease: Ease::Easy },
        Improve::SetWanted(Wanted::Level("nonsense".into())),
        Improve::SetMargin(Margin::Half),
        Improve::SetSplit(Split::Even),
        Improve::SetCeiling("98".into()),
        Improve::ApplyPlan,
    ] {
        assert_eq!(act(&state, change.clone()), state, "{change:?}");
    }
    assert!(!state.work.is_precious() && page::improve(&state).groups.len() == 3);
}

#[test]
fn nobody_raises_a_total() {
    let state = typed(2568, &[("overall", "96.39")]);
    let view = page::improve(&state);
    assert_eq!(view.plan.state, PlanState::OnlyTotal);
    assert!(view.plan.sentence.contains("มีเพียงคะแนนรวม ซึ่งเพิ่มโดยตรงไม่ได้"), "{}", view.plan.sentence);
    assert!(view.groups.iter().all(|group| group.rows.is_empty() && group.needs == "ต้องได้อย่างน้อย 95.50"));
    assert_eq!(view.scenario.number.text, "96.39");
    assert_eq!(next_step(&state), None);
}

/// 96.39 and ผ่านดี were announced; nothing is changed, so the scenario is that very result and no range.
#[test]
fn a_scenario_that_changes_nothing_is_the_baseline() {
    let pair = after(&typed(2568, &[("overall", "96.39")]), [Action::SetPublishedLevel(Some("good".into()))]);
    let view = page::improve(&pair);
    assert_eq!((&view.scenario.level, &view.scenario.why), (&view.baseline.level, &view.baseline.why));
    assert!(matches!(&view.scenario.level, page::LevelView::Certain(level) if level.id == "good"));
    // Of another number nothing was announced.
    let other = page::improve(&value(&own(&pair), "overall", "97"));
    assert!(matches!(other.scenario.level, page::LevelView::Open { .. }), "{:?}", other.scenario.level);
}

#[test]
fn a_scenario_never_touches_the_baseline() {
    let state = after(
        &own(&first()),
        [
            Action::Improve(Improve::SetValue { node: "eit".into(), text: "๙๕".into() }),
            Action::Improve(Improve::Nudge { node: "eit".into(), step: Step::UpPoint }),
            Action::Improve(Improve::Nudge { node: "iit".into(), step: Step::Down }),
            Action::Improve(Improve::Slide { node: "oit".into(), position: 10_000 }),
        ],
    );
    assert_eq!(state.work.drafts, first().work.drafts);
    assert!(!state.work.is_edited() && state.work.is_precious());
    let typed = &state.work.scenarios().active().typed.clone();
    let texts: Vec<_> = typed.iter().map(|(node, text)| (node.as_str(), text.as_str())).collect();
    assert_eq!(texts, [("eit", "๙๖.๐๐"), ("iit", "98.09"), ("oit", "100.00")]);
    assert_eq!(page::improve(&state).baseline.number.text, "96.39");
    // Taking another work in sight sets it aside with its scenarios.
    let other = reduce(&state, Action::LoadExample(ita_view::ExampleId::Trat));
    assert!(other.work.scenarios().is_untouched());
    assert_eq!(reduce(&other, Action::Undo).work, state.work);
}

#[test]
fn sliders_stand_on_the_grid_and_know_the_baseline() {
    let state = own(&typed(2568, &[("iit", "98.1"), ("eit", "93.333"), ("oit", "97.5")]));
    let slider = row(&state, "eit").slider;
    assert_eq!(
        (slider.min, slider.max, slider.value, slider.baseline, slider.plan),
        (6000, 10_000, 9333, 9333, Some(9550))
    );
    let moved = slide(&state, "eit", 9400);
    assert_eq!(row(&moved, "eit").field.text, "94.00");
    // Back at the baseline's position, it is the baseline to its last decimal.
    assert_eq!(slide(&moved, "eit", 9333), act(&moved, Improve::ResetNode { node: "eit".into() }));
    assert_eq!(row(&slide(&moved, "eit", 9333), "eit").field.text, "93.333");
    assert_eq!(row(&slide(&state, "eit", 99_999), "eit").field.text, "100.00");
    assert_eq!(row(&slide(&state, "eit", 0), "eit").field.text, "0.00");
}

#[test]
fn a_bad_text_keeps_the_last_good_number() {
    let bad = value(&value(&own(&first()), "eit", "95"), "eit", "95..");
    let view = page::improve(&bad);
    assert_eq!((view.scenario.number.text.as_str(), view.stale.is_some()), ("96.93", true));
    assert!(row(&bad, "eit").field.error.is_some() && row(&bad, "eit").field.text == "95..");
    // Where there was none, and where the field is empty, the baseline's counts.
    assert_eq!(number(&value(&own(&first()), "eit", "x")), "96.39");
    let empty = value(&bad, "eit", "");
    assert_eq!((number(&empty).as_str(), row(&empty, "eit").field.text.as_str()), ("96.39", ""));
    assert_eq!(page::improve(&empty).stale, None);
}

#[test]
fn rows_say_gain_and_what_is_still_short() {
    let state = value(&value(&own(&first()), "eit", "95"), "iit", "97.1");
    let eit = row(&state, "eit");
    assert_eq!(
        [&eit.baseline, &eit.change, &eit.gain, &eit.short_by, &eit.menu.worth],
        ["93.20", "+1.80", "+0.54", "0.50", "เพิ่ม 1 คะแนน คะแนนรวมเพิ่ม 0.30"]
    );
    assert_eq!((eit.direction, eit.plan.as_deref()), (Direction::Up, Some("95.50")));
    assert_eq!(eit.slider.value_text, "95.00 คะแนน (+1.80 จากปัจจุบัน)");
    let iit = row(&state, "iit");
    assert_eq!((iit.change.as_str(), iit.gain.as_str(), iit.direction), ("−1.00", "−0.30", Direction::Down));
    let oit = row(&state, "oit");
    assert_eq!((oit.change.as_str(), oit.gain.as_str(), oit.direction), ("", "", Direction::Same));
    let view = page::improve(&state);
    assert_eq!((view.change.as_str(), view.direction), ("+0.24", Direction::Up));
    assert_eq!(view.live, format!("แผนที่ 1 96.63 (+0.24) {}", view.scenario.why.line));
    // A change that rounds to nothing can still bring a level: 88.497 and 88.50 are both shown as 88.50.
    let edge = own(&typed(2568, &[("iit", "90"), ("eit", "84.99"), ("oit", "90")]));
    let hardly = page::improve(&value(&edge, "eit", "85")).hardly;
    assert_eq!(hardly.as_deref(), Some("คะแนนรวมแทบไม่เปลี่ยน แต่ระดับเปลี่ยน"));
}

#[test]
fn two_steps_or_more_are_a_list_and_the_margin_is_said() {
    // 95 and 0.50 to spare: IIT and EIT from 90.00 by 5.50 each; OIT has 97.00.
    let next = next_step(&typed(2568, &[("iit", "90"), ("eit", "90"), ("oit", "97")])).unwrap();
    assert_eq!(next.text, "ขั้นต่อไปสู่ระดับผ่านดีเยี่ยม เผื่อไว้ 0.50 คะแนน");
    assert_eq!(next.steps, ["เพิ่ม IIT 5.50 คะแนน เป็น 95.50", "เพิ่ม EIT 5.50 คะแนน เป็น 95.50"]);
    let one = next_step(&first()).unwrap();
    assert_eq!(one.text, "ขั้นต่อไปสู่ระดับผ่านดีเยี่ยม เผื่อไว้ 0.50 คะแนน: เพิ่ม EIT 2.30 คะแนน เป็น 95.50");
    assert!(one.steps.is_empty());
}

#[test]
fn in_english_and_in_thai_digits() {
    let english = after(&lock(&first(), "eit"), [Action::SetLang(Lang::En)]);
    let sentence = page::improve(&english).plan.sentence.clone();
    assert!(sentence.starts_with("Excellent cannot be reached: EIT must reach 95"), "{sentence}");
    let english = after(&first(), [Action::SetLang(Lang::En)]);
    let view = page::improve(&english);
    assert_eq!(view.plan.sentence, "For Excellent: raise EIT by 2.30 to 95.50.");
    assert_eq!(
        next_step(&english).unwrap().text,
        "Next, for Excellent with 0.50 to spare: raise EIT by 2.30 to 95.50."
    );
    assert_eq!(view.groups[1].needs, "has to rise by 2.30 to 95.50");
    let thai = after(&first(), [Action::SetNumerals(Numerals::Thai)]);
    let view = page::improve(&thai);
    // Fields too, as everywhere: the plan of the example, EIT at 95.50, and what nothing goes above.
    let eit = view.groups.iter().flat_map(|group| &group.rows).find(|row| row.node == "eit").unwrap();
    assert_eq!(eit.field.text, "๙๕.๕๐");
    assert_eq!(view.settings.ceiling.text, "๙๘");
    assert_eq!(view.plan.sentence, "เพื่อให้ได้ระดับผ่านดีเยี่ยม: เพิ่ม EIT ๒.๓๐ คะแนน เป็น ๙๕.๕๐");
    let link = ita_view::link::to(&thai, View::Improve);
    assert_eq!(link, "#/improve/ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5/to/eit:95.5");
}

#[test]
fn items_are_a_checklist_by_gain() {
    let state = own(&with_items());
    let all = items(&state);
    let gains: Vec<_> = all.items.iter().take(3).map(|item| (item.number.as_str(), item.gain.as_str())).collect();
    assert_eq!(gains, [("O43", "+5.00 คะแนน"), ("O34", "+1.25 คะแนน"), ("O37", "+1.25 คะแนน")]);
    assert!(all.items.iter().skip_while(|item| !item.done).all(|item| item.done && item.checked));
    assert_eq!(all.summary, "เผยแพร่แล้ว 28 จาก 43 ข้อ");
    assert!(item(&state, "o43").in_plan && !item(&state, "o43").checked);
    let ticked = act(&state, Improve::ToggleItem { node: "o43".into() });
    let o43 = item(&ticked, "o43");
    assert_eq!((o43.checked, o43.baseline.as_str(), o43.mark_label.as_str()), (true, "ยังไม่เผยแพร่", "เผยแพร่แล้ว"));
    let order = |state: &State| items(state).items.iter().map(|item| item.node.clone()).collect::<Vec<_>>();
    assert_eq!(order(&ticked), order(&state));
    assert_eq!(act(&ticked, Improve::ToggleItem { node: "o43".into() }).work.scenarios().active().typed.len(), 0);
    // A slider is no way to set an item; one that is left out is said to be.
    assert_eq!(slide(&state, "o43", 5000), state);
    let left = lock(&state, "o43");
    assert!(item(&left, "o43").used == ["คงเดิม"] && !item(&left, "o43").in_plan);
}
