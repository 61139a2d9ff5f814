//! What goes wrong: records that cannot be read, a newer version, a place that is empty, closed or full, a page that is left too early.

use super::place::{Place, agencies, named, number, set};
use crate::common::{read_store, reduce};
use ita_view::store::{self, Found, HEAD, Heard, MARKER, Standing};
use ita_view::{Action, Notice, Parts, State, Theme};

/// What version 5 wrote: three agencies, and what can be undone.
const VERSION_5: &str = include_str!("../stored/version_5.json");

fn told(state: &State) -> usize {
    state.notices.iter().filter(|notice| matches!(notice, Notice::Offered(_))).count()
}

fn three() -> Place {
    let place = Place::default();
    place.window("a", &agencies(&[("ก", "80"), ("ข", "81"), ("ค", "82")]));
    place
}

#[test]
fn one_broken_record_is_set_aside_and_the_others_are_read() {
    for broken in ["{", "", r#"{"work":{"agency":"ข","year":2555,"origin":"own","drafts":{}}}"#] {
        let place = three();
        let keys = place.keys("work:");
        let key = keys.iter().find(|key| place.text(key).unwrap().contains("\"ข\"")).unwrap();
        place.put(key, Some(broken));
        let mut window = place.open("b");
        assert_eq!((told(&window.state), number(&window.state, "ก", "eit")), (1, Some("80".into())));
        assert_eq!((&*window.state.work.agency, number(&window.state, "ข", "eit")), ("ค", None));
        assert!(window.keeping.unread().unwrap().contains("work:"), "it can be saved as a file");
        window.done([set("eit", "83")]);
        assert!(window.keeping.unread().is_some(), "also once it is set aside");
        assert_eq!((place.text(key), place.keys("unread:").len()), (None, 1));
        let aside = place.keys("unread:");
        assert_eq!(place.text(&aside[0]).as_deref(), Some(broken), "as it was");
        // It is said once, and stays.
        let mut again = place.open("c");
        again.done([set("eit", "84")]);
        assert_eq!((told(&again.state), place.keys("unread:")), (0, aside));
    }
}

#[test]
fn a_broken_head_or_history_costs_no_agency() {
    for key in [HEAD, "history"] {
        let place = three();
        place.put(key, Some("{\"version\":6"));
        let mut window = place.open("b");
        let all = [("ก", "80"), ("ข", "81"), ("ค", "82")].map(|(name, eit)| (number(&window.state, name, "eit"), eit));
        assert!(all.iter().all(|(there, eit)| there.as_deref() == Some(eit)), "{all:?}");
        assert_eq!(told(&window.state), 1);
        window.done([set("iit", "1")]);
        assert_eq!((window.stands, place.keys("unread:").len()), (Standing::Saved, 1));
        assert_eq!(told(&place.open("c").state), 0);
    }
}

#[test]
fn what_a_newer_version_keeps_is_left_alone() {
    let place = three();
    let mut before = place.open("b");
    let newer = place.text(HEAD).unwrap().replace("\"version\":6", "\"version\":7");
    place.put(HEAD, Some(&newer));
    let mut window = place.open("c");
    assert_eq!((told(&window.state), window.state.is_precious()), (1, false));
    for window in [&mut window, &mut before] {
        window.done([named("ง"), set("eit", "1")]);
        assert_eq!((window.stands, place.text(HEAD).as_ref()), (Standing::Refused, Some(&newer)));
        assert!(window.keeping.unwritten(&window.state).is_none());
    }
    assert_eq!(told(&before.state), 1, "an older window hears of it too");
}

#[test]
fn where_something_was_kept_and_nothing_is_it_is_said() {
    let place = Place::default();
    let found = Found { text: Some(MARKER.into()), records: Some(Vec::new()), journal: None };
    let mut window = place.begin("a", &found);
    assert_eq!(told(&window.state), 1);
    window.done([set("eit", "90")]);
    assert_eq!((window.stands, told(&place.open("b").state)), (Standing::Saved, 0));
    // Deleted while the app runs: it is all written again.
    place.clear();
    window.done([set("eit", "91")]);
    assert_eq!(place.open("b").state.draft().text("eit"), "91");
    // A window that hears of it loses nothing, and writes it.
    let place = three();
    let mut window = place.open("b");
    place.clear();
    window.hear_of_others();
    let again = place.open("c").state;
    assert_eq!(
        (window.state.shelf.works().len(), &again.work, &again.shelf),
        (2, &window.state.work, &window.state.shelf)
    );
}

#[test]
fn a_closed_place_is_opened_later_and_both_are_put_together() {
    let place = three();
    place.refuse(true);
    let mut window = place.open("b");
    assert_eq!((told(&window.state), window.state.is_precious()), (1, false));
    window.done([named("ง"), set("eit", "1")]);
    assert!(window.stands == Standing::Refused && window.comes_back);
    place.refuse(false);
    window.hear(Heard::Again);
    assert_eq!(
        (window.stands, window.state.shelf.works().len(), &*window.state.work.agency),
        (Standing::Saved, 3, "ง")
    );
    assert_eq!((told(&window.state), number(&place.open("c").state, "ง", "eit")), (0, Some("1".into())));
    // One in which nothing was entered shows what is there.
    place.refuse(true);
    let mut idle = place.open("d");
    place.refuse(false);
    idle.hear(Heard::Again);
    assert_eq!((idle.state.work.clone(), told(&idle.state)), (window.state.work.clone(), 0));
}

#[test]
fn a_full_place_is_said_and_written_when_there_is_room() {
    let place = three();
    let mut window = place.open("b");
    place.refuse(true);
    window.done([set("eit", "90")]);
    assert_eq!((window.stands, told(&window.state)), (Standing::Refused, 1));
    window.done([set("eit", "91")]);
    assert!(window.keeping.would_lose(&window.state));
    place.refuse(false);
    window.hear(Heard::Again);
    assert_eq!((window.stands, told(&window.state)), (Standing::Saved, 0));
    assert!(!window.keeping.would_lose(&window.state));
    assert_eq!(number(&place.open("c").state, "ค", "eit").as_deref(), Some("91"));
}

#[test]
fn what_was_not_written_when_the_page_was_left_is_there_next_time() {
    let place = three();
    let mut window = place.open("b");
    assert!(place.open("idle").leave(None).is_none(), "there is nothing to write");
    window.act([set("eit", "90"), Action::SetTheme(Theme::Dark)]);
    let left = window.leave(None);
    let mut again = place.open_with("c", left.clone());
    assert_eq!((again.state.draft().text("eit"), again.state.theme, told(&again.state)), ("90", Theme::Dark, 0));
    assert_eq!(reduce(&again.state, Action::Undo).draft().text("eit"), "82");
    again.rest();
    assert_eq!(place.open("d").state.draft().text("eit"), "90");
}

#[test]
fn what_was_left_and_written_after_all_is_not_done_twice() {
    let place = three();
    let mut window = place.open("b");
    window.act([set("eit", "90")]);
    let unwritten = window.keeping.unwritten(&window.state).unwrap();
    let left = store::journal(None, "b", Some((&unwritten.0, &unwritten.1)));
    window.rest();
    place.open("c").done([set("eit", "95")]);
    assert_eq!(place.open_with("d", left).state.draft().text("eit"), "95");
}

#[test]
fn what_several_windows_left_is_all_there() {
    let place = three();
    let (mut one, mut other) = (place.open("b"), place.open("c"));
    other.done([Action::OpenAgency(0)]);
    one.hear_of_others();
    one.act([set("eit", "90")]);
    other.act([set("eit", "70"), Action::AddAgency, named("ง")]);
    let left = one.leave(None);
    let left = other.leave(left.as_deref());
    let found = Found { text: Some(MARKER.into()), records: Some(Vec::new()), journal: left.clone() };
    let known = ita_view::start(Some(&found), "", &Parts::all()).unwrap().known.unwrap();
    assert_eq!(known.left_by(), ["b", "c"]);
    let state = place.open_with("d", left.clone()).state;
    assert_eq!(
        ["ค", "ก", "ง"].map(|name| number(&state, name, "eit")),
        [Some("90".into()), Some("70".into()), Some(String::new())]
    );
    // A third has written the same since: this one's is in sight, and theirs a step away.
    place.open("e").done([set("eit", "99")]);
    let state = place.open_with("f", left).state;
    assert_eq!((told(&state), number(&state, "ก", "eit").as_deref()), (1, Some("70")));
    let mut back = (*state).clone();
    while back.history.undo().is_some() && number(&back, "ก", "eit").as_deref() != Some("99") {
        back = reduce(&back, Action::Undo);
    }
    assert_eq!(number(&back, "ก", "eit").as_deref(), Some("99"));
}

#[test]
fn a_closed_place_does_not_lose_what_was_left_beside_it() {
    let place = Place::default();
    place.refuse(true);
    let mut window = place.open("a");
    window.done([named("ก"), set("eit", "80")]);
    let left = window.leave(None);
    let again = place.open_with("b", left.clone());
    assert_eq!(number(&again.state, "ก", "eit").as_deref(), Some("80"));
    place.refuse(false);
    let mut open = place.open_with("c", left);
    open.rest();
    assert_eq!(number(&place.open("d").state, "ก", "eit").as_deref(), Some("80"));
}

#[test]
fn what_an_older_version_kept_is_taken_over() {
    let place = Place::default();
    let found = Found { text: Some(VERSION_5.into()), records: Some(Vec::new()), journal: None };
    let mut window = place.begin("a", &found);
    assert_eq!(*window.state, read_store(VERSION_5).unwrap());
    assert!(place.is_empty());
    window.rest();
    assert_eq!((window.stands, window.has_told), (Standing::Saved, true));
    let again = place.open("b").state;
    assert_eq!((&again.work, &again.shelf), (&window.state.work, &window.state.shelf));
    let steps = |state: &State| {
        let (mut state, mut steps) = (state.clone(), Vec::new());
        while let Some(did) = state.history.undo().cloned() {
            state = reduce(&state, Action::Undo);
            steps.push((did, state.work.clone()));
        }
        steps
    };
    assert_eq!(steps(&again), steps(&window.state));
    assert!(steps(&again).len() > 10);
    // It has written again since, as a window that was open during an update: what it has is there beside the others.
    let text = VERSION_5.replace("\"เทศบาลตำบล กก\"", "\"เทศบาลตำบล ใหม่\"");
    let records = place.keys("").into_iter().map(|key| (key.clone(), place.text(&key))).collect();
    let both = place.begin("c", &Found { text: Some(text), records: Some(records), journal: None }).state;
    assert!(number(&both, "เทศบาลตำบล ใหม่", "iit").is_some() && number(&both, "เทศบาลตำบล กก", "iit").is_some());
    assert_eq!(both.shelf.works().len(), again.shelf.works().len() + 1);
}

#[test]
fn a_text_that_cannot_be_read_is_set_aside_with_the_first_write() {
    let place = Place::default();
    let found = Found { text: Some("{broken".into()), records: Some(Vec::new()), journal: None };
    let mut window = place.begin("a", &found);
    assert_eq!((told(&window.state), window.state.is_precious()), (1, false));
    window.done([set("eit", "90")]);
    let aside = place.keys("unread:");
    assert_eq!(aside.iter().map(|key| place.text(key).unwrap()).collect::<Vec<_>>(), ["{broken"]);
}
