//! What is written and followed where all goes well, and where two windows write at once.

use super::place::{Place, agencies, named, number, set};
use crate::common::{lasting, reduce};
use ita_view::store::{HEAD, Heard, Standing};
use ita_view::{Action, Did, Notice, ScaleRange, State, Theme, View};
use proptest::prelude::*;
use std::rc::Rc;

/// Something that somebody does, with a rest after it or not.
fn any_action() -> impl Strategy<Value = (Action, bool)> {
    let agency = prop::sample::select(vec!["", "ก", "ข", "ก "]);
    let action = prop_oneof![
        4 => (prop::sample::select(vec!["iit", "eit"]), prop::sample::select(vec!["", "90", "x"])).prop_map(|(node, text)| set(node, text)),
        2 => agency.prop_map(named),
        2 => Just(Action::AddAgency),
        1 => Just(Action::RemoveAgency),
        3 => (0..3_usize).prop_map(Action::OpenAgency),
        1 => prop::sample::select(vec![2564, 2569]).prop_map(Action::SetYear),
        1 => Just(Action::EmptyYear),
        2 => Just(Action::Undo),
        1 => Just(Action::Redo),
        1 => Just(Action::SetTheme(Theme::Dark)),
    ];
    (action, any::<bool>())
}

/// The works all the way back.
fn undone(state: &State) -> Vec<String> {
    let (mut state, mut seen) = (state.clone(), Vec::new());
    while state.history.undo().is_some() && seen.len() < 200 {
        state = reduce(&state, Action::Undo);
        seen.push(format!("{:?} beside {:?}", state.work, state.shelf.works().collect::<Vec<_>>()));
    }
    seen
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    /// Whatever was done, and whenever it was written: the same comes back, with every step.
    #[test]
    fn what_is_written_piece_by_piece_comes_back(actions in prop::collection::vec(any_action(), 1..40)) {
        let place = Place::default();
        let mut window = place.open("a");
        for (action, rests) in actions {
            window.act([action]);
            if rests {
                window.rest();
            }
        }
        window.done([named("ก้อนสุดท้าย")]);
        let again = place.open("b").state;
        prop_assert_eq!(lasting(&again), State { view: again.view, ..lasting(&window.state) });
        prop_assert_eq!(undone(&again), undone(&window.state));
        let works = window.state.shelf.works().len() + usize::from(window.state.work.is_precious());
        prop_assert_eq!(place.keys("work:").len(), works, "a record for each agency and no other");
    }

    /// Two windows in any order: both have the same agencies at the end, and so has whoever comes after.
    #[test]
    fn two_windows_agree(actions in prop::collection::vec((any::<bool>(), any_action()), 1..40)) {
        let place = Place::default();
        let (mut one, mut other) = (place.window("a", &agencies(&[("ก", "1"), ("ค", "2")])), place.open("b"));
        for (first, (action, rests)) in actions {
            let window = if first { &mut one } else { &mut other };
            window.act([action]);
            if rests {
                window.rest();
            }
        }
        for _ in 0..2 {
            one.rest();
            one.hear_of_others();
            other.rest();
            other.hear_of_others();
        }
        let all = |state: &State| {
            let mut all: Vec<String> = state.shelf.works().chain([&state.work]).filter(|work| work.is_precious()).map(|work| format!("{work:?}")).collect();
            all.sort_unstable();
            all
        };
        prop_assert_eq!(all(&one.state), all(&other.state));
        prop_assert_eq!(all(&place.open("c").state), all(&one.state));
    }
}

fn names(state: &State) -> Vec<&str> {
    let mut names: Vec<&str> = state.shelf.works().chain([&state.work]).map(|work| &*work.agency).collect();
    names.sort_unstable();
    names
}

#[test]
fn nothing_is_asked_of_a_place_before_something_is_entered() {
    let place = Place::default();
    let mut window = place.open("a");
    window.done([Action::Go(View::Help), Action::Go(View::Calculate)]);
    assert!(place.is_empty() && window.stands == Standing::Nothing);
    window.done([Action::SetTheme(Theme::Dark)]);
    assert_eq!(place.open("b").state.theme, Theme::Dark);
    window.done([set("eit", "90")]);
    assert_eq!((window.stands, place.open("b").state.draft().text("eit")), (Standing::Saved, "90"));
}

#[test]
fn a_change_writes_the_record_of_the_agency_that_it_changes() {
    let place = Place::default();
    let all: Vec<(String, &str)> = (0..300).map(|at| (format!("อบต. {at:03}"), "80")).collect();
    let all: Vec<(&str, &str)> = all.iter().map(|(name, eit)| (&**name, *eit)).collect();
    let mut window = place.window("a", &agencies(&all));
    assert_eq!(place.keys("work:").len(), 300);
    let works = |place: &Place| place.wrote().iter().filter(|key| key.starts_with("work:")).count();
    window.done([set("eit", "81")]);
    assert_eq!((works(&place), place.wrote().len()), (1, 3), "and the head, and what can be undone");
    // A look, and another in sight, change no agency.
    window.done([Action::SetScale(ScaleRange::Whole)]);
    assert_eq!(place.wrote(), [HEAD]);
    window.done([Action::OpenAgency(7)]);
    assert_eq!(works(&place), 0);
    // After a reload as well: nothing is written for what is there.
    let mut again = place.open("b");
    place.put("left", Some("as it is"));
    again.rest();
    assert_eq!(again.stands, Standing::Saved);
    again.done([set("eit", "82")]);
    assert_eq!((works(&place), &*again.state.work.agency), (1, "อบต. 007"));
    // A name that is typed is the same record; one that goes takes its own away.
    let before = place.keys("work:");
    again.done([named("อบต. อื่น")]);
    assert_eq!((works(&place), place.keys("work:")), (1, before));
    again.done([Action::RemoveAgency]);
    assert_eq!((works(&place), place.keys("work:").len()), (1, 299));
    again.done([Action::Undo]);
    assert_eq!(place.open("c").state.shelf.works().len(), 299);
}

#[test]
fn those_of_one_name_stay_apart_and_in_their_order() {
    let place = Place::default();
    let state = agencies(&[("ก", "1"), ("ก", "2"), ("ก", "3"), ("ข", "4"), ("ก", "5")]);
    let mut window = place.window("a", &state);
    let eit = |state: &State| state.shelf.works().map(|work| work.draft().text("eit").to_owned()).collect::<Vec<_>>();
    assert_eq!(
        (eit(&place.open("b").state), eit(&state)),
        (eit(&state), ["1", "2", "3", "4"].map(str::to_owned).into())
    );
    window.done([Action::OpenAgency(1), set("eit", "22")]);
    let again = place.open("b").state;
    assert_eq!((eit(&again), again.draft().text("eit")), (eit(&window.state), "22"));
}

#[test]
fn two_windows_with_two_agencies_keep_both() {
    let place = Place::default();
    let mut one = place.window("a", &agencies(&[("ก", "80"), ("ข", "80")]));
    let mut other = place.open("b");
    other.done([Action::OpenAgency(0)]);
    assert_eq!((&*one.state.work.agency, &*other.state.work.agency), ("ข", "ก"));
    // Both type, neither has heard of the other.
    one.act([set("eit", "91")]);
    other.act([set("eit", "92"), set("iit", "70")]);
    one.rest();
    other.rest();
    one.hear_of_others();
    for state in [&one.state, &other.state, &place.open("c").state] {
        assert_eq!((number(state, "ข", "eit"), number(state, "ก", "eit")), (Some("91".into()), Some("92".into())));
        assert_eq!(state.notices, []);
    }
    assert_eq!((&*one.state.work.agency, &*other.state.work.agency), ("ข", "ก"), "each stays where it is");
    // There is one history, and each step is in it.
    let back = reduce(&one.state, Action::Undo);
    assert_eq!((number(&back, "ข", "eit"), number(&back, "ก", "eit")), (Some("91".into()), Some("80".into())));
    let back = reduce(&back, Action::Undo);
    assert_eq!((number(&back, "ข", "eit"), number(&back, "ก", "iit")), (Some("80".into()), Some(String::new())));
}

#[test]
fn a_window_that_follows_writes_nothing_for_it() {
    let place = Place::default();
    let mut one = place.window("a", &agencies(&[("ก", "80"), ("ข", "80")]));
    let mut other = place.open("b");
    other.done([Action::OpenAgency(0)]);
    one.hear_of_others();
    one.done([set("eit", "91"), Action::SetTheme(Theme::Dark)]);
    let head = place.text(HEAD);
    other.hear_of_others();
    assert_eq!((number(&other.state, "ข", "eit"), other.state.theme), (Some("91".into()), Theme::Dark));
    other.rest();
    one.hear_of_others();
    assert_eq!((place.text(HEAD), other.stands, one.stands), (head, Standing::Saved, Standing::Saved));
}

#[test]
fn the_same_agency_in_two_windows_loses_nothing_in_silence() {
    let place = Place::default();
    let mut one = place.window("a", &agencies(&[("ก", "80")]));
    let mut other = place.open("b");
    one.act([set("eit", "91")]);
    other.act([set("eit", "92")]);
    one.rest();
    other.rest();
    assert_eq!((other.state.draft().text("eit"), other.stands), ("92", Standing::Saved));
    assert!(matches!(&other.state.notices[..], [Notice::Offered(_)]), "{:?}", other.state.notices);
    one.hear_of_others();
    assert_eq!(one.state.draft().text("eit"), "92");
    // Theirs is one step away, in every window and after a reload.
    for state in [&one.state, &other.state, &place.open("c").state] {
        assert_eq!(state.history.undo(), Some(&Did::Typed("eit".into())));
        assert_eq!(reduce(state, Action::Undo).draft().text("eit"), "91");
    }
    // The same typed in both is no quarrel.
    one.act([set("iit", "70")]);
    other.act([Action::Dismiss(other.state.notices[0].clone()), set("iit", "70")]);
    one.rest();
    other.rest();
    assert_eq!((other.state.draft().text("iit"), &other.state.notices[..]), ("70", &[][..]));
}

#[test]
fn one_takes_away_what_the_other_types_in() {
    let place = Place::default();
    let mut one = place.window("a", &agencies(&[("ข", "80"), ("ก", "80")]));
    let mut other = place.open("b");
    one.act([Action::RemoveAgency]);
    other.act([set("eit", "92")]);
    one.rest();
    other.rest();
    one.hear_of_others();
    assert_eq!((names(&one.state), number(&one.state, "ก", "eit")), (vec!["ก", "ข"], Some("92".into())));
    // The other way round.
    other.act([set("eit", "93")]);
    one.act([Action::OpenAgency(0), Action::RemoveAgency]);
    other.rest();
    one.rest();
    assert_eq!((names(&one.state), number(&one.state, "ก", "eit")), (vec!["ก", "ข"], Some("93".into())));
}

#[test]
fn two_first_windows_keep_what_is_typed_in_both() {
    let place = Place::default();
    let (mut one, mut other) = (place.open("a"), place.open("b"));
    let mut idle = place.open("c");
    one.act([set("eit", "91")]);
    other.act([named("ข"), set("eit", "92")]);
    one.rest();
    other.rest();
    one.hear_of_others();
    idle.hear_of_others();
    assert_eq!((names(&one.state), one.state.draft().text("eit")), (vec!["", "ข"], "91"));
    assert_eq!((names(&other.state), &*other.state.work.agency), (vec!["", "ข"], "ข"));
    assert_eq!(&*idle.state.work.agency, "ข", "where nothing was entered there is what the others have");
    // An empty place that somebody made stays in sight.
    one.done([Action::AddAgency]);
    other.done([set("iit", "1")]);
    one.hear_of_others();
    assert_eq!((&*one.state.work.agency, number(&one.state, "ข", "iit")), ("", Some("1".into())));
}

#[test]
fn what_was_written_long_ago_by_many_is_read_whole() {
    let place = Place::default();
    let mut one = place.window("a", &agencies(&[("ก", "0"), ("ข", "0")]));
    let mut asleep = place.open("b");
    for eit in 1..60 {
        one.done([set("eit", &eit.to_string())]);
    }
    one.done([Action::OpenAgency(0), Action::RemoveAgency]);
    asleep.done([Action::OpenAgency(0), set("iit", "7")]);
    assert_eq!((names(&asleep.state), number(&asleep.state, "ข", "eit")), (vec!["ก", "ข"], Some("59".into())));
}

#[test]
fn what_is_typed_while_it_is_written_is_written_next() {
    let place = Place::default();
    let mut window = place.open("a");
    window.act([set("eit", "91")]);
    let asks = window.keeping.hear(Heard::Rested(window.state.clone()));
    assert_eq!(asks.len(), 1);
    window.act([set("eit", "92")]);
    assert!(window.keeping.hear(Heard::Rested(window.state.clone())).is_empty(), "one thing at a time");
    // It failed, and is tried again with what is there then.
    window.hear(Heard::Failed);
    assert!(window.stands == Standing::Refused && window.comes_back);
    window.hear(Heard::Again);
    assert_eq!((window.stands, place.open("b").state.draft().text("eit")), (Standing::Saved, "92"));
    assert_eq!(window.state.notices, [], "it is said no longer");
}

#[test]
fn everything_is_forgotten_everywhere() {
    let place = Place::default();
    let mut one = place.window("a", &agencies(&[("ก", "80"), ("ข", "80")]));
    let mut other = place.open("b");
    place.put("work:broken", Some("{"));
    let mut third = place.open("c");
    third.done([set("eit", "1")]);
    assert_eq!(place.keys("unread:").len(), 1);
    one.hear_of_others();
    third.hear(Heard::Forget);
    third.done([Action::Forget]);
    other.hear_of_others();
    assert_eq!((place.keys("work:").len(), place.keys("unread:").len()), (0, 0));
    assert!(!place.text("history").unwrap().contains('ก') && !place.text(HEAD).unwrap().contains('ก'));
    assert_eq!((names(&other.state), other.state.is_precious()), (vec![""], false));
    assert!(Rc::strong_count(&one.state) > 0);
}
