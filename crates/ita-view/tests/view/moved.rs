//! What moves with a slider: exactly what the whole view would say, and nothing else has to be drawn anew.

use crate::common::{after, first, set, typed};
use crate::improve::{act, items, value, with_items};
use ita_view::page::{self, Moved};
use ita_view::{Action, Ease, Improve, Lang, Mark, Numerals, ScenarioId, State, Wanted};
use std::rc::Rc;

fn told(state: &State) -> State {
    let told =
        |node: &str, text: &str| Action::Improve(Improve::SetRespondents { node: node.into(), text: text.into() });
    after(state, [told("iit", "45"), told("eit", "120")])
}

/// Asserts that what moved is as in the whole view, and that nothing else that is shown beside it differs.
fn holds(rest: &State, now: &State) {
    let (mut before, mut after) = (page::improve(rest), page::improve(now));
    let moved = page::improve_moved((rest, &before), now).unwrap();
    assert_eq!(moved, Moved::of(&after));
    let Moved { stale, scenario, change, direction, picture, hardly, groups } = moved;
    (before.stale, before.scenario, before.change, before.direction) = (stale, scenario, change, direction);
    (before.picture, before.hardly, before.groups) = (picture, hardly, groups);
    // These follow when the numbers rest: whether the scenario is as the plan says, the way back, what a screen reader hears.
    (before.plan, before.reset, before.live) = (after.plan.clone(), after.reset.clone(), String::new());
    after.live.clear();
    assert_eq!(before, after);
}

#[test]
fn every_move_says_what_the_whole_view_would() {
    let several = act(&value(&first(), "iit", "99"), Improve::New);
    let english = after(&first(), [Action::SetLang(Lang::En), Action::SetNumerals(Numerals::Thai)]);
    let open = typed(2568, &[("iit", "91"), ("eit", "84.999")]);
    let cases = [
        (first(), "eit"),
        (set(&first(), "oit", "193"), "eit"),
        (told(&first()), "eit"),
        (several, "oit"),
        (english, "iit"),
        (open, "eit"),
        (with_items(), "6"),
        (told(&with_items()), "3"),
    ];
    for (state, node) in cases {
        let rest = value(&state, node, "92");
        for text in ["61.07", "84.99", "85", "94.994999", "94.995", "100", "๙๕.๕", "193", "nonsense", " 99 "] {
            holds(&rest, &value(&rest, node, text));
        }
        // From a text that is not valid, and of two nodes at once.
        let wrong = value(&rest, node, "1,2,3");
        holds(&wrong, &value(&wrong, node, "96.5"));
        holds(&rest, &value(&value(&rest, node, "96.5"), if node == "iit" { "eit" } else { "iit" }, "97"));
    }
}

#[test]
fn rows_that_did_not_move_are_shared() {
    let rest = value(&first(), "eit", "92");
    let view = page::improve(&rest);
    let moved = page::improve_moved((&rest, &view), &value(&rest, "eit", "93")).unwrap();
    let same: Vec<bool> = view.groups.iter().zip(&moved.groups).map(|(before, now)| Rc::ptr_eq(before, now)).collect();
    assert_eq!(same, [true, false, true]);
    // The first move of a scenario that follows the plan makes its numbers the person's own: more than what moves.
    let follows = first();
    assert_eq!(page::improve_moved((&follows, &page::improve(&follows)), &value(&follows, "eit", "93")), None);
}

#[test]
fn whatever_else_changes_makes_the_view_anew() {
    let rest = value(&with_items(), "6", "92");
    let item = items(&rest).items[0].node.clone();
    let improve = |change| act(&rest, change);
    let several = act(&act(&rest, Improve::New), Improve::Select(ScenarioId(1)));
    let base = act(&rest, Improve::Rename { id: ScenarioId(1), name: "ก".into() });
    for (before, now) in [
        (&rest, improve(Improve::ToggleItem { node: item })),
        (&rest, improve(Improve::Lock { node: "6".into() })),
        (&rest, improve(Improve::SetCap { node: "6".into(), text: "95".into() })),
        (&rest, improve(Improve::SetEase { node: "6".into(), ease: Ease::Hard })),
        (&rest, improve(Improve::SetWanted(Wanted::Overall("90".into())))),
        (&rest, improve(Improve::Reset)),
        (&rest, improve(Improve::SetMargin(ita_view::Margin::One))),
        (&rest, improve(Improve::SetCeiling("97".into()))),
        (&rest, improve(Improve::SetSplit(ita_view::Split::Lowest))),
        (&rest, improve(Improve::New)),
        (&rest, improve(Improve::SetRespondents { node: "iit".into(), text: "45".into() })),
        (&rest, base),
        (&several, act(&several, Improve::Select(ScenarioId(2)))),
        (&rest, set(&rest, "6", "70")),
        (&rest, after(&rest, [Action::SetLang(Lang::En)])),
        (&rest, after(&rest, [Action::SetNumerals(Numerals::Thai)])),
        (&rest, after(&rest, [Action::SetAgency("อบต.".into())])),
        (&rest, after(&rest, [Action::NotLoaded])),
        (&rest, after(&rest, [Action::SetItem { node: "o1".into(), mark: Mark::NotPublished }, Action::StartOwn])),
    ] {
        assert_ne!(*before, now);
        assert_eq!(page::improve_moved((before, &page::improve(before)), &now), None);
    }
    assert_eq!(value(&first(), "overall", "70"), first(), "the baseline gives no overall score");
}

#[test]
fn the_head_of_the_page_says_the_same_while_numbers_of_a_scenario_move() {
    let all = ita_view::Parts::all();
    // The first move is a step to undo, which the head names; those after it are the same step.
    let rest = value(&first(), "eit", "91");
    let moved = value(&rest, "eit", "92");
    assert!(page::same_header(&rest, &moved) && page::header(&rest, &all) == page::header(&moved, &all));
    let other = set(&rest, "eit", "92");
    assert!(!page::same_header(&rest, &other) && page::header(&rest, &all) != page::header(&other, &all));
    for action in [Action::SetLang(Lang::En), Action::SetNumerals(Numerals::Thai), Action::Go(ita_view::View::Help)] {
        assert!(!page::same_header(&rest, &after(&rest, [action])));
    }
}
