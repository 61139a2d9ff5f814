//! What can be undone outlives a reload: each step of each way, with the agencies beside it.

use crate::common::{after, empty, first, read_store, reduce};
use ita_view::{Action, Did, ExampleId, Improve, State, Wanted, file, store};
use proptest::prelude::*;

fn set(node: &str, text: &str) -> Action {
    Action::SetValue { node: node.into(), text: text.into() }
}

fn named(agency: &str) -> Action {
    Action::SetAgency(agency.into())
}

/// The works in sight and beside it, with what is said of each step, all the way.
fn all_the_way(state: &State, step: fn(&State) -> Option<&Did>, action: &Action) -> Vec<String> {
    let (mut state, mut seen) = (state.clone(), Vec::new());
    while let Some(did) = step(&state) {
        let did = format!("{did:?}");
        state = reduce(&state, action.clone());
        let others: Vec<String> = state.shelf.works().map(|work| format!("{work:?}")).collect();
        seen.push(format!("{did} → {:?} beside {others:?}", state.work));
        assert!(seen.len() < 200);
    }
    seen
}

fn undone(state: &State) -> Vec<String> {
    all_the_way(state, |state| state.history.undo(), &Action::Undo)
}

fn redone(state: &State) -> Vec<String> {
    all_the_way(state, |state| state.history.redo(), &Action::Redo)
}

fn reloaded(state: &State) -> State {
    read_store(&store::write(state)).unwrap()
}

/// Something of everything that is a step, with changes of place between.
fn busy() -> State {
    let other =
        after(&empty(2567), [named("อบต. ค"), set("iit", "70"), Action::AddAgency, named("อบต. ง"), set("oit", "60")]);
    after(
        &first(),
        [
            set("eit", "95"),
            Action::StartOwn,
            named("เทศบาลตำบล ก"),
            set("iit", "90"),
            set("iit", "91"),
            Action::SetPublishedOverall("90".into()),
            Action::SetPublishedLevel(Some("good".into())),
            Action::SetYear(2569),
            set("oit", "80"),
            Action::AddAgency,
            named("อบต. ข"),
            set("eit", "85"),
            Action::OpenAgency(0),
            set("eit", "86"),
            named("เทศบาลตำบล กก"),
            Action::OpenAgency(0),
            Action::Improve(Improve::SetWanted(Wanted::Overall("97".into()))),
            Action::Improve(Improve::SetValue { node: "iit".into(), text: "97".into() }),
            Action::OpenFile(file::write(&other)),
            Action::RemoveAgency,
            Action::EmptyYear,
            Action::LoadExample(ExampleId::Trat),
            set("iit", "50"),
        ],
    )
}

#[test]
fn every_step_is_undone_after_a_reload_as_before_it() {
    let state = busy();
    let before = undone(&state);
    assert!(before.len() > 15, "{}", before.len());
    assert_eq!(undone(&reloaded(&state)), before);
    // In the middle of it, both ways; and through two reloads.
    for back in [1, 4, 9, before.len()] {
        let there = after(&state, std::iter::repeat_n(Action::Undo, back));
        let again = reloaded(&reloaded(&there));
        assert_eq!((undone(&again), redone(&again)), (undone(&there), redone(&there)), "{back} steps back");
        assert_eq!(redone(&again).len(), back);
    }
}

#[test]
fn what_is_typed_after_a_reload_is_a_step_of_its_own() {
    let typed = reloaded(&after(&first(), [set("eit", "95")]));
    let more = after(&typed, [set("eit", "96"), set("eit", "97"), Action::Undo]);
    assert_eq!(more.draft().text("eit"), "95");
}

#[test]
fn of_a_step_only_what_it_changed_is_stored() {
    let text = store::write(&after(&first(), [Action::SetPublishedLevel(None), set("eit", "95")]));
    let history = text.split_once("\"history\",").unwrap().1.split_once("],[\"state\"").unwrap().0;
    // The number, and nothing of the agency, its year or its scenarios.
    assert!(
        history.starts_with(r#"{"past":[{"did":"typed:eit","drafts":[[2568,{"typed":{"eit":"93.20","#),
        "{history}"
    );
    assert!(history.contains(r#"{"did":"published_level","drafts":[[2568,{"#), "{history}");
    assert!(history.ends_with(r#"]}],"future":[]}"#) && !history.contains("agency"), "{history}");
}

#[test]
fn a_step_over_a_whole_province_ends_what_is_stored() {
    let province = (0..60).fold(empty(2568), |state, at| {
        after(&state, [Action::AddAgency, named(&format!("อบต. {at:02}")), set("iit", "70")])
    });
    let opened = after(
        &empty(2568),
        [named("จังหวัด"), Action::OpenFile(file::write(&province)), set("iit", "80"), set("oit", "9")],
    );
    assert_eq!(opened.shelf.works().len(), 60);
    // Opening added sixty: their places are stored, and it is undone.
    assert_eq!(undone(&reloaded(&opened)), undone(&opened));
    // Opened once more with other numbers, it puts sixty in the place of sixty, which are more than a step may hold.
    let other = file::write(&opened).replace("\"70\"", "\"71\"");
    let again = after(&opened, [Action::OpenFile(other), set("iit", "81")]);
    assert_eq!((undone(&again).len() > 3, undone(&reloaded(&again)).len()), (true, 1));
}

#[test]
fn a_step_that_cannot_be_makes_it_broken() {
    let text = store::write(&busy());
    for (word, other) in
        [("\"did\":\"year_emptied\"", "\"did\":\"year_filled\""), ("\"did\":\"typed:iit\"", "\"was\":\"typed:iit\"")]
    {
        assert!(text.contains(word), "{text}");
        assert_eq!(read_store(&text.replace(word, other)), Err(store::StoreError::Broken), "{other}");
    }
}

fn any_action() -> impl Strategy<Value = Action> {
    let node = || prop::sample::select(vec!["iit", "eit", "oit", "1", "overall"]);
    let agency = prop::sample::select(vec!["", "ก", "ข", "ก "]);
    prop_oneof![
        4 => (node(), prop::sample::select(vec!["", "90", "x"])).prop_map(|(node, text)| set(node, text)),
        2 => agency.prop_map(named),
        1 => Just(Action::AddAgency),
        1 => Just(Action::RemoveAgency),
        2 => (0..3_usize).prop_map(Action::OpenAgency),
        1 => prop::sample::select(vec![2564, 2568, 2569]).prop_map(Action::SetYear),
        1 => Just(Action::StartOwn),
        1 => Just(Action::EmptyYear),
        2 => Just(Action::Undo),
        1 => Just(Action::Redo),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// Whatever was done: the same steps, both ways, the same agencies at the end of each.
    #[test]
    fn whatever_was_done_is_undone_alike(actions in prop::collection::vec(any_action(), 1..40)) {
        let state = after(&first(), actions);
        let again = reloaded(&state);
        prop_assert_eq!(undone(&again), undone(&state));
        prop_assert_eq!(redone(&again), redone(&state));
    }
}
