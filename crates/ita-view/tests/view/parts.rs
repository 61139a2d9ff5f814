//! What is not here is asked for, never left out; and nobody sees what another has.

use crate::common::{after, empty, first, fiscal, found, typed};
use ita_view::embed::{self, Choices};
use ita_view::link::{self, LinkError};
use ita_view::store::{self, StoreError};
use ita_view::{
    Action, Did, ExampleId, Improve, Improving, Lang, Language, Need, Notice, Parts, Texts, Unread, View, ViewName,
    reduce,
};

fn with(add: impl FnOnce(&mut Parts)) -> Parts {
    let mut parts = Parts::new();
    add(&mut parts);
    parts
}

#[test]
fn two_programs_in_one_process_do_not_see_each_others_parts() {
    let (bare, full) = (Parts::new(), Parts::all());
    let state = first();
    for (action, need) in [
        (Action::SetYear(2564), Need::Year(2564)),
        (Action::ShowRules(2562), Need::Year(2562)),
        (Action::LoadExample(ExampleId::Trat), Need::Texts),
        (Action::OpenLink("#ITA:1.0/FY:2566/iit:90".into()), Need::Texts),
        (Action::SetLang(Lang::En), Need::English),
        (Action::Improve(Improve::ApplyPlan), Need::View(ViewName::Improve)),
        (Action::Go(View::Improve), Need::View(ViewName::Improve)),
        (Action::Go(View::Help), Need::View(ViewName::Help)),
        (Action::Go(View::Rules(fiscal(2564))), Need::View(ViewName::Rules)),
        (Action::MakeMeasures, Need::View(ViewName::Work)),
        (Action::OpenPaste, Need::Paste),
        (Action::TakePasted, Need::Paste),
        (Action::OpenShare, Need::Share),
        (Action::Want(Need::Result), Need::Result),
        (Action::Want(Need::Planner), Need::Planner),
    ] {
        // What one has makes no difference to the other, before or after.
        assert_eq!(reduce(&state, action.clone(), &bare), Err(need), "{action:?}");
        assert!(reduce(&state, action.clone(), &full).is_ok(), "{action:?}");
        assert_eq!(reduce(&state, action.clone(), &bare), Err(need), "{action:?}");
    }
}

#[test]
fn a_link_needs_what_reads_it_and_then_what_it_names() {
    let reads = with(|parts| parts.add_texts(Texts::HERE));
    for (hash, need) in [
        ("#ITA:1.0/FY:2566/iit:90", Need::Year(2566)),
        ("#/help", Need::View(ViewName::Help)),
        ("#ITA:1.0/FY:2568/iit:1", Need::View(ViewName::Reading)),
    ] {
        assert_eq!(reduce(&first(), Action::OpenLink(hash.into()), &reads), Err(need), "{hash}");
    }
}

#[test]
fn a_part_that_is_wanted_and_here_changes_nothing() {
    for need in [
        Need::Year(2564),
        Need::English,
        Need::Planner,
        Need::Texts,
        Need::Paste,
        Need::Result,
        Need::Panels,
        Need::Share,
    ] {
        assert_eq!(reduce(&first(), Action::Want(need), &Parts::all()), Ok(first()), "{need:?}");
        assert_eq!(reduce(&first(), Action::Want(need), &Parts::new()), Err(need));
    }
}

#[test]
fn what_there_is_to_show_is_shown_with_the_first_view() {
    let reads = with(|parts| parts.add_texts(Texts::HERE));
    let (nothing, numbers) = (store::write(&empty(2568)), store::write(&typed(2568, &[("iit", "90")])));
    assert!(ita_view::start(None, "", &Parts::new()).is_ok());
    assert!(ita_view::start(Some(&found(&nothing)), "", &reads).is_ok());
    assert_eq!(ita_view::start(Some(&found(&numbers)), "", &reads), Err(Unread::Missing(Need::Result)));
    assert_eq!(ita_view::start(None, "#/example/bang-krabue", &reads), Err(Unread::Missing(Need::Result)));
    let mut shows = reads.clone();
    shows.add_result();
    assert!(ita_view::start(Some(&found(&numbers)), "", &shows).is_ok());
    // Typed numbers wait for nothing; but what is said of a step waits for its words.
    let value = Action::SetValue { node: "iit".into(), text: "90".into() };
    let ninety = reduce(&empty(2568), value, &Parts::new()).unwrap();
    let undo = |parts: &Parts| ita_view::page::header(&ninety, parts).undo;
    assert_eq!((undo(&Parts::new()).label, undo(&Parts::new()).action), ("เลิกทำ".into(), Some(Action::Undo)));
    assert_eq!(undo(&reads).label, "เลิกทำ: กรอกคะแนน IIT");
    assert_eq!(reduce(&ninety, Action::Undo, &Parts::new()), Err(Need::Texts));
    // A notice is shown once its words are here, but that something is not here at once.
    let told = Action::Tell(Notice::Done(Did::Kept));
    assert_eq!(reduce(&ninety, told.clone(), &Parts::new()), Err(Need::Texts));
    assert!(reduce(&ninety, told, &reads).is_ok());
    let missing = reduce(&ninety, Action::NotLoaded, &Parts::new()).unwrap();
    assert_eq!(ita_view::page::notices(&missing, &Parts::new()).len(), 1);
}

#[test]
fn numbers_are_carried_into_another_year_or_the_year_is_not_here() {
    let years = with(|parts| parts.add_years(ita_rules::tables::all()));
    assert_eq!(reduce(&first(), Action::SetYear(2567), &years), Err(Need::Year(2567)));
}

#[test]
fn an_action_is_done_once_each_thing_that_it_needs_has_come() {
    let english_help = [Action::SetLang(Lang::En), Action::Go(View::Help)];
    let mut parts = Parts::new();
    let mut asked = Vec::new();
    let mut state = first();
    for action in english_help {
        state = loop {
            match reduce(&state, action.clone(), &parts) {
                Ok(state) => break state,
                Err(need) => {
                    asked.push(need);
                    match need {
                        Need::English => parts.add_english(Language::ENGLISH),
                        Need::View(view) => parts.add_view(view),
                        Need::Texts => parts.add_texts(Texts::HERE),
                        other => panic!("{other:?} is not needed"),
                    }
                }
            }
        };
    }
    assert_eq!(asked, [Need::English, Need::View(ViewName::Help), Need::Texts]);
    assert_eq!(state, after(&first(), [Action::SetLang(Lang::En), Action::Go(View::Help)]));
}

#[test]
fn a_view_needs_all_that_it_shows() {
    let mut planned = with(|parts| parts.add_improve(Improving::HERE));
    // Its address comes with what reads and writes links.
    assert_eq!(reduce(&first(), Action::Go(View::Improve), &planned), Err(Need::Texts));
    planned.add_texts(Texts::HERE);
    assert!(reduce(&first(), Action::Go(View::Improve), &planned).is_ok());
    // The page that writes code offers every year and both languages.
    let embed = with(|parts| parts.add_view(ViewName::Embed));
    assert_eq!(reduce(&first(), Action::Go(View::Embed), &embed), Err(Need::Year(2562)));
    let mut embed = embed;
    embed.add_years(ita_rules::tables::all());
    assert_eq!(reduce(&first(), Action::Go(View::Embed), &embed), Err(Need::English));
    embed.add_english(Language::ENGLISH);
    embed.add_texts(Texts::HERE);
    assert!(reduce(&first(), Action::Go(View::Embed), &embed).is_ok());
}

#[test]
fn a_year_that_there_is_not_is_no_part_to_wait_for() {
    assert_eq!(reduce(&first(), Action::SetYear(2555), &Parts::new()), Ok(first()));
    assert_eq!(reduce(&first(), Action::ShowRules(2555), &Parts::new()), Ok(first()));
    let unknown = Err(Unread::Invalid(LinkError::Invalid(ita_rules::unknown_year(2555))));
    assert_eq!(link::read("#/rules/2555", &Parts::new()), unknown);
}

#[test]
fn texts_wait_for_what_they_name() {
    let bare = Parts::new();
    let english = after(&first(), [Action::SetLang(Lang::En)]);
    assert_eq!(store::read(&store::write(&english), &bare), Err(Unread::Missing(Need::English)));
    let older = store::write(&typed(2564, &[("iit", "90")]));
    assert_eq!(store::read(&older, &bare), Err(Unread::Missing(Need::Year(2564))));
    assert_eq!(ita_view::start(Some(&found(&older)), "", &bare), Err(Unread::Missing(Need::Texts)));
    let bare = with(|parts| {
        parts.add_texts(Texts::HERE);
        parts.add_result();
    });
    assert_eq!(ita_view::start(Some(&found(&older)), "", &bare), Err(Unread::Missing(Need::Year(2564))));
    // A stored view that is not here: as if somebody went there.
    let help = store::write(&after(&first(), [Action::Go(View::Help)]));
    assert_eq!(ita_view::start(Some(&found(&help)), "", &bare), Err(Unread::Missing(Need::View(ViewName::Help))));
    // But not where the address leads elsewhere.
    assert!(ita_view::start(Some(&found(&help)), "#/calculate", &bare).is_ok());
    assert_eq!(ita_view::start(None, "#/embed", &bare), Err(Unread::Missing(Need::Year(2562))));
    assert_eq!(link::read("#ITA:1.0/FY:2564/iit:90", &bare), Err(Unread::Missing(Need::Year(2564))));
    let frame = "#/embed/card/ITA:1.0/FY:2568/iit:90?lang=en";
    assert_eq!(embed::read(frame, &bare), Some(Err(Unread::Missing(Need::English))));
    assert_eq!(store::read("{}", &bare), Err(Unread::Invalid(StoreError::Broken)));
    let typed = Choices::of(&first()).with_vector("ITA:1.0/FY:2564/iit:90".into(), &bare);
    assert_eq!(typed.error(&bare), Some(Unread::Missing(Need::Year(2564))));
}

#[test]
fn what_is_added_twice_is_here_once() {
    let mut twice = Parts::all();
    twice.add_years(ita_rules::tables::all());
    ViewName::ALL.into_iter().for_each(|view| twice.add_view(view));
    assert_eq!(twice, Parts::all());
    assert_ne!(Parts::new(), Parts::all());
}
