//! ยกระดับ: what actions do to scenarios, and that the numbers and sentences on the view are the engine's.

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
fn the_recommended_plan_is_the_first_scenario() {
    let view = page::improve(&first());
    assert_eq!((view.baseline.number.text.as_str(), view.scenario.number.text.as_str()), ("96.39", "97.08"));
    assert_eq!((view.scenario.title.as_str(), view.scenario.level.badge().id.as_str()), ("แผนที่ 1", "excellent"));
    assert_eq!(view.plan.sentence, "เพื่อให้ได้ระดับผ่านดีเยี่ยม: เพิ่ม EIT 2.30 คะแนน เป็น 95.50");
    assert!(view.plan.apply.is_none() && view.reset.is_some());
    // It follows: another present score makes another plan, and nothing is the person's own.
    let corrected = set(&first(), "eit", "94");
    assert_eq!(page::improve(&corrected).plan.sentence, "เพื่อให้ได้ระดับผ่านดีเยี่ยม: เพิ่ม EIT 1.50 คะแนน เป็น 95.50");
    assert_eq!(row(&corrected, "eit").field.text, "95.50");
    assert!(corrected.work.scenarios().is_untouched());
    // The first number that is moved makes the rest of the plan one's own numbers.
    let moved = value(&ten(), "1", "99");
    assert!(!moved.work.scenarios().active().follows());
    assert_ne!(row(&moved, "5").field.text, row(&moved, "5").baseline);
    assert_eq!(
        page::improve(&moved).settings.splits.iter().map(|split| split.selected).collect::<Vec<_>>(),
        [false, false, true]
    );
    let again = reduce(&moved, page::improve(&moved).plan.apply.clone().unwrap().1);
    assert!(again.work.scenarios().active().follows());
    assert_eq!(
        act(&act(&again, Improve::TakeBack), Improve::SetSplit(Split::Even)).work.scenarios().active().typed.len(),
        0
    );
}

#[test]
fn it_is_said_by_instrument_and_holds_before_rounding() {
    let state = ten();
    let view = page::improve(&state);
    // IIT is 90.50, EIT 92.0333…; half a point to spare above 95.
    assert_eq!([&*group(&state, "iit").needs, &*group(&state, "oit").needs], ["ต้องเพิ่ม 5.00 เป็น 95.50", "ไม่ต้องเพิ่ม"]);
    assert!(group(&state, "eit").needs.ends_with("เป็น 95.50"), "{}", group(&state, "eit").needs);
    assert!(
        view.plan.sentence.starts_with("เพื่อให้ได้ระดับผ่านดีเยี่ยม: เพิ่ม IIT 5.00 คะแนน เป็น 95.50 และเพิ่ม EIT 3.4"),
        "{}",
        view.plan.sentence
    );
    assert!(view.scenario.near_edge.is_empty(), "{:?}", view.scenario.near_edge);
    // No score of a survey goes above the ceiling.
    for row in view.groups.iter().flat_map(|group| &group.rows) {
        let to: f64 = row.field.text.parse().unwrap_or_default();
        assert!(to <= 98.0 || row.field.text == row.baseline, "{}: {}", row.node, row.field.text);
    }
    assert_eq!(view.plan.no_others.as_deref(), Some("ต้องเพิ่มทั้ง IIT และ EIT จึงไม่มีแนวทางที่เพิ่มเพียงเครื่องมือเดียว"));
    // With nothing to spare it goes as far as the published score asks.
    let bare = act(&state, Improve::SetMargin(Margin::None));
    assert!(group(&bare, "iit").needs.ends_with("เป็น 95.00"));
    // Without a ceiling that anything can reach, it is said.
    let low = act(&state, Improve::SetCeiling("95".into()));
    assert_eq!(page::improve(&low).plan.notes, ["ถ้าไม่ให้คะแนนใดเกิน 95 จะไม่ถึงเป้าหมาย แผนนี้จึงมีคะแนนที่สูงกว่านั้น"]);
    let bad = act(&state, Improve::SetCeiling("x".into()));
    assert!(page::improve(&bad).settings.ceiling.error.is_some());
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
fn what_stands_in_the_way_is_said_and_can_be_relaxed() {
    let plan = |state: &State| page::improve(state).plan;
    let three = typed(2567, &[("iit", "92.24"), ("eit", "94.15"), ("oit", "95.84")]);
    assert_eq!(
        plan(&three).sentence,
        "เพื่อให้ได้ระดับผ่านดีเยี่ยม: เพิ่ม IIT 3.26 คะแนน เป็น 95.50 และเพิ่ม EIT 1.35 คะแนน เป็น 95.50"
    );
    let locked = plan(&lock(&three, "eit"));
    assert_eq!(locked.state, PlanState::Infeasible);
    assert!(locked.sentence.starts_with("ไม่สามารถถึงระดับผ่านดีเยี่ยมได้ เพราะ EIT ต้องได้ 95"), "{}", locked.sentence);
    assert_eq!(locked.blocked[0].relax[0].text, "ให้แผนปรับ EIT ได้");
    assert_eq!(row(&lock(&three, "eit"), "eit").used, ["คงเดิม"]);
    let relaxed = reduce(&lock(&three, "eit"), locked.blocked[0].relax[0].action.clone());
    assert_eq!(plan(&relaxed).state, PlanState::Feasible);
    let capped = act(&three, Improve::SetCap { node: "iit".into(), text: "๙๔".into() });
    assert!(plan(&capped).sentence.ends_with("แต่ได้ไม่เกิน 94.00"), "{}", plan(&capped).sentence);
    assert_eq!((row(&capped, "iit").used, row(&capped, "iit").menu.cap.is_some()), (vec!["ไม่เกิน ๙๔".to_owned()], true));
    assert_eq!(plan(&capped).blocked[0].relax[0].text, "ยกเลิกเพดานของ IIT");
    assert_eq!(plan(&reduce(&capped, plan(&capped).blocked[0].relax[0].action.clone())).state, PlanState::Feasible);
    // One is said of a node at a time.
    let both = lock(&capped, "iit");
    assert!(both.work.scenarios().active().caps.is_empty());
    let scenarios = act(&both, Improve::SetCap { node: "iit".into(), text: String::new() });
    assert!(scenarios.work.scenarios().active().locked.is_empty() && row(&scenarios, "iit").menu.cap.is_some());

    let open = plan(&wanted(&typed(2568, &[("iit", "94"), ("eit", "96")]), "excellent"));
    assert_eq!(
        open.sentence,
        "เพื่อให้ได้ระดับผ่านดีเยี่ยม: เพิ่ม IIT 1.50 คะแนน เป็น 95.50 · และส่วนที่ยังไม่ได้กรอกต้องให้ OIT ได้อย่างน้อย 95.50"
    );
    let top = typed(2568, &[("iit", "96"), ("eit", "96"), ("oit", "96")]);
    assert_eq!(plan(&top).state, PlanState::AtTop);
    assert_eq!(next_step(&top), None);
    let bad = act(&top, Improve::SetWanted(Wanted::Overall("x".into())));
    assert_eq!(plan(&bad).state, PlanState::NoTarget);
    assert!(page::improve(&bad).settings.overall.unwrap().error.is_some());
    let reached = act(&top, Improve::SetWanted(Wanted::Overall("90".into())));
    assert_eq!(plan(&reached).sentence, "ปัจจุบันถึงคะแนนรวม 90.00 แล้ว ไม่ต้องเพิ่มคะแนน");
    assert!(page::improve(&empty(2568)).empty.is_some());
    // A number and a number side by side are kept apart, in Thai digits too.
    let indicator = typed(2568, &[("1", "80"), ("2", "99")]);
    let indicator = act(&indicator, Improve::SetWanted(Wanted::Overall("20".into())));
    assert!(!plan(&indicator).sentence.is_empty());
}

#[test]
fn a_target_score_begins_above_the_present() {
    let begins = |state: &State| match &page::improve(state).settings.targets.last().unwrap().action {
        Action::Improve(Improve::SetWanted(Wanted::Overall(text))) => text.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(begins(&typed(2568, &[("iit", "80"), ("eit", "80"), ("oit", "80")])), "85.00");
    assert_eq!(begins(&first()), "97.39");
    assert_eq!(begins(&typed(2568, &[("iit", "100"), ("eit", "100"), ("oit", "99")])), "100.00");
}

#[test]
fn in_english_and_in_thai_digits() {
    let english = after(&lock(&first(), "eit"), [Action::SetLang(Lang::En)]);
    let sentence = page::improve(&english).plan.sentence.clone();
    assert!(sentence.starts_with("Excellent cannot be reached: EIT must reach 95"), "{sentence}");
    let english = after(&first(), [Action::SetLang(Lang::En)]);
    let view = page::improve(&english);
    assert_eq!(view.plan.sentence, "For Excellent: raise EIT by 2.30 to 95.50.");
    assert_eq!(next_step(&english).unwrap().text, "Next, for Excellent: raise EIT by 2.30 to 95.50.");
    assert_eq!(view.groups[1].needs, "has to rise by 2.30 to 95.50");
    let thai = after(&first(), [Action::SetNumerals(Numerals::Thai)]);
    let view = page::improve(&thai);
    // Fields too, as everywhere: the plan of the example, EIT at 95.50, and what nothing goes above.
    let eit = view.groups.iter().flat_map(|group| &group.rows).find(|row| row.node == "eit").unwrap();
    assert_eq!(eit.field.text, "๙๕.๕๐");
    assert_eq!(view.settings.ceiling.text, "๙๘");
    assert_eq!(view.plan.sentence, "เพื่อให้ได้ระดับผ่านดีเยี่ยม: เพิ่ม EIT ๒.๓๐ คะแนน เป็น ๙๕.๕๐");
    assert_eq!(page::improve_more(&thai).share, page::improve_more(&first()).share);
}

#[test]
fn effort_is_spoken_of_only_where_something_is_hard() {
    let state = wanted(&typed(2565, &[("iit", "80"), ("eit", "80"), ("oit", "80")]), "A");
    let view = page::improve(&state);
    assert_eq!((view.effort_note, view.plan.checked.contains("ความพยายาม")), (None, false));
    let hard = act(&state, Improve::SetEase { node: "oit".into(), ease: Ease::Hard });
    let view = page::improve(&hard);
    assert!(view.effort_note.is_some_and(|note| note.contains("ทำยากนับ 2 เท่า ทำยากมากนับ 3 เท่า")));
    assert_eq!(view.plan.checked, "ตรวจสอบแล้ว ไม่มีแนวทางใดใช้ความพยายามน้อยกว่านี้");
    assert_eq!(row(&hard, "oit").used, ["ทำยากมาก"]);
    // What is hard is raised no more than it must be, and others are raised in its place.
    assert_eq!(row(&hard, "oit").plan, None);
    let words: Vec<_> = row(&hard, "oit").menu.eases.iter().map(|ease| (ease.label.clone(), ease.selected)).collect();
    assert_eq!(words, [("ปกติ".into(), false), ("ทำยาก".into(), false), ("ทำยากมาก".into(), true)]);
    let bad = act(&state, Improve::SetCap { node: "oit".into(), text: "x".into() });
    assert!(row(&bad, "oit").menu.cap.as_ref().unwrap().error.is_some());
}

#[test]
fn a_plan_reaches_its_target() {
    let states = [
        first(),
        ten(),
        with_items(),
        typed(2567, &[("iit", "92.24"), ("eit", "94.15"), ("oit", "95.84")]),
        typed(2566, &[("iit", "33.333"), ("eit", "66.667"), ("oit", "50")]),
        reduce(&first(), Action::LoadExample(ita_view::ExampleId::Trat)),
    ];
    let mut reached = 0;
    for state in states {
        for choice in page::improve(&state).settings.targets.iter().filter(|target| target.id != "overall") {
            let state = reduce(&state, choice.action.clone());
            let shown = page::improve(&state);
            let place = |id: &str| state.year().rules().find_level(id).unwrap();
            let level = &shown.scenario.level.badge().id;
            assert!(place(level).is_at_least(place(&choice.id)), "{level} {}", choice.id);
            assert!(shown.groups.iter().all(|group| group.short_by.is_empty()));
            assert!(shown.plan.apply.is_none());
            // Its link leads to the same scenario.
            let share = page::improve_more(&state).share;
            let linked = reduce(&first(), Action::OpenLink(share));
            let linked = reduce(&linked, Action::KeepSent);
            assert_eq!(page::improve(&linked).scenario.number, shown.scenario.number);
            // One's own numbers, the plan again, and back.
            let other = value(&state, "iit", "1");
            if other != state {
                let again = act(&other, Improve::ApplyPlan);
                assert_eq!(page::improve(&again).scenario.number, shown.scenario.number);
                assert_eq!(
                    act(&again, Improve::TakeBack).work.scenarios().active().typed,
                    other.work.scenarios().active().typed
                );
            }
            reached += 1;
        }
    }
    assert!(reached >= 11, "{reached}");
}

#[test]
fn only_other_plans_that_work_and_differ_are_listed() {
    let none = &page::improve(&first()).plan;
    assert!(none.alternatives.is_empty() && none.singles.is_empty());
    assert_eq!(none.no_others.as_deref(), Some("ไม่มีแนวทางอื่นที่ต่างออกไป"));
    let state = wanted(&typed(2565, &[("iit", "82"), ("eit", "82"), ("oit", "82")]), "A");
    let plan = page::improve(&state).plan.clone();
    assert!(plan.alternatives.len() >= 2 && plan.no_others.is_none());
    for (place, other) in plan.alternatives.iter().enumerate() {
        let applied = reduce(&state, other.apply.1.clone());
        assert_eq!(page::improve(&applied).scenario.level.badge().id, "A", "{}", other.name);
        assert_ne!(page::improve(&applied).scenario.number, page::improve(&own(&state)).scenario.number);
        assert!(plan.alternatives[..place].iter().all(|before| before.sentence != other.sentence));
    }
    let iit = act(&state, Improve::ApplyAlternative(PlanWay::Only("iit".into())));
    assert_eq!(page::improve(&iit).scenario.level.badge().id, "A");
    assert_eq!(act(&first(), Improve::ApplyAlternative(PlanWay::WithoutSurveys)), first());
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
