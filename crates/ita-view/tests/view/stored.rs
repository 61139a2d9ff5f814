//! What is stored comes back, also as the app stored it before its writer and its reader were one; and what cannot be read.

mod steps;

use crate::common::{after, first, fiscal, lasting, read_store, reduce, set, start, typed};
use ita_view::store::{self, StoreError};
use ita_view::{
    Action, Did, Ease, ExampleId, Lang, NodeId, Notice, Numerals, Origin, Respondents, ScaleRange, ScenarioId, State,
    Theme, View, Wanted,
};

/// As version 5 stored the first example.
const FIRST: &str = r#"{"version":5,"view":"calculate","lang":"th","numerals":"arabic","theme":"auto","scale":"upper","work":{"agency":"เทศบาลตำบลบางกระบือ","year":2568,"origin":"example:bang-krabue","drafts":{"2568":{"typed":{"eit":"93.20","iit":"98.10","oit":"97.50"},"last_good":{},"open":["overall"],"published_overall":"96.39","published_level":"good","surveys":{}}},"scenarios":{}},"others":[]}"#;

/// The same as records: nobody put something into it, so that it is part of the head.
const RECORDS: &str = r#"{"version":6,"records":[["history",{"past":[],"future":[]}],["state",{"version":6,"log":[{"number":1,"by":"","keys":["history"]}],"work":{"agency":"เทศบาลตำบลบางกระบือ","year":2568,"origin":"example:bang-krabue","drafts":{"2568":{"typed":{"eit":"93.20","iit":"98.10","oit":"97.50"},"last_good":{},"open":["overall"],"published_overall":"96.39","published_level":"good","surveys":{}}},"scenarios":{}},"look":{"view":"calculate","lang":"th","numerals":"arabic","theme":"auto","scale":"upper"}}]]}"#;

/// With something of everything, as version 3 wrote it.
const FULL: &str = r#"{"version":3,"view":"rules/2566","lang":"en","numerals":"thai","theme":"dark","scale":"whole","work":{"agency":"","year":2564,"origin":"own","drafts":{"2564":{"typed":{"9":"77","eit":"88","iit":"๙๐.๕"},"last_good":{},"open":["oit","overall"],"published_overall":"81.45","published_level":"B","surveys":{"eit":["120","1,000"]}}},"scenarios":{"2564":{"all":[{"id":1,"name":"","typed":{},"last_good":{},"locked":["eit"],"caps":{"iit":"97"},"efforts":{"iit":"hard"},"wanted":"overall:90","before":{"iit":"95"}},{"id":2,"name":"","typed":{},"last_good":{},"locked":[],"caps":{},"efforts":{},"wanted":"level:a","before":null}],"active":1,"deleted":[{"at":2,"scenario":{"id":3,"name":"","typed":{},"last_good":{},"locked":[],"caps":{},"efforts":{},"wanted":"next","before":null}}]}}},"others":[],"earlier":[{"reason":"cleared","work":{"agency":"อบต. \"ก\" \\ ข\u000a\u0001","year":2568,"origin":"example:bang-krabue","drafts":{"2568":{"typed":{"eit":"193","iit":"98.10","oit":"97.50"},"last_good":{"eit":"93.20"},"open":["overall"],"published_overall":"96.39","published_level":"good","surveys":{}}},"scenarios":{}}}]}"#;

#[test]
fn the_first_state_is_stored_as_it_was() {
    assert_eq!(read_store(FIRST), Ok(first()));
    assert_eq!(store::write(&first()), RECORDS);
    assert_eq!(read_store(RECORDS), Ok(first()));
}

#[test]
fn everything_comes_back_from_a_text_of_before() {
    let state = read_store(FULL).unwrap();
    assert_eq!(state.view, View::Rules(fiscal(2566)));
    assert_eq!((state.language.lang(), state.numerals), (Lang::En, Numerals::Thai));
    assert_eq!((state.theme, state.scale), (Theme::Dark, ScaleRange::Whole));
    let draft = state.draft();
    assert_eq!((draft.text("iit"), draft.text("eit"), draft.text("9")), ("๙๐.๕", "88", "77"));
    assert_eq!(draft.open.iter().collect::<Vec<_>>(), ["oit", "overall"]);
    assert_eq!((&*draft.published_overall, draft.published_level.as_deref()), ("81.45", Some("B")));
    let eit = NodeId::from("eit");
    let told = Respondents { respondents: "120".into(), population: "1,000".into() };
    assert_eq!(draft.surveys.get(&eit), Some(&told));
    let scenarios = state.work.scenarios();
    assert_eq!((scenarios.all().len(), scenarios.active().id), (2, ScenarioId(2)));
    assert_eq!(scenarios.active().wanted, Wanted::Level("a".into()));
    let one = &scenarios.all()[0];
    assert!(one.locked.contains("eit"));
    assert_eq!((one.ease("iit"), &one.wanted), (Ease::Hard, &Wanted::Overall("90".into())));
    assert_eq!(one.caps.get("iit").map(String::as_str), Some("97"));
    assert_eq!(one.before.as_ref().and_then(|before| before.get("iit")).map(String::as_str), Some("95"));
    assert_eq!((scenarios.deleted()[0].at, scenarios.deleted()[0].scenario.id), (2, ScenarioId(3)));
    // What was set aside is what undoing brings back.
    assert_eq!(state.history.undo(), Some(&Did::Cleared));
    let earlier = reduce(&state, Action::Undo).work;
    assert_eq!(&*earlier.agency, "อบต. \"ก\" \\ ข\n\u{1}");
    assert!(matches!(earlier.origin, Origin::Example(_)));
    assert_eq!(earlier.draft().last_good.get("eit").map(String::as_str), Some("93.20"));
}

/// What versions 1 and 2 wrote, one agency, and 3, nothing beside the numbers.
#[test]
fn what_older_versions_wrote_is_read() {
    for version in ["3", "4"] {
        assert_eq!(read_store(&FIRST.replace("\"version\":5", &format!("\"version\":{version}"))), Ok(first()));
    }
    for version in ["1", "2"] {
        let older = FIRST.replace("\"version\":5", &format!("\"version\":{version}")).replace("\"others\":[],", "");
        assert_eq!(read_store(&older), Ok(first()), "{older}");
    }
}

#[test]
fn it_is_written_again_as_it_was() {
    // What was set aside is a step like others now.
    let (_, work) = FULL.split_once("\"work\":").unwrap();
    let (work, _) = work.split_once(",\"others\"").unwrap();
    let written = store::write(&read_store(FULL).unwrap());
    assert!(written.contains(&format!(r#"[["work:.1.1",{{"work":{work}}}],"#)), "{written}");
    assert!(
        written.contains(r#"{"past":[{"did":"cleared","agency":"อบต. \"ก\" \\ ข\n\u0001","year":2568,"#),
        "{written}"
    );
    assert_eq!(store::write(&read_store(&written).unwrap()), written);
}

#[test]
fn a_word_that_is_not_known_makes_it_broken() {
    for (word, other) in [
        ("\"thai\"", "\"roman\""),
        ("\"hard\"", "\"harder\""),
        ("\"overall:90\"", "\"sum:90\""),
        ("\"own\"", "\"example:nowhere\""),
        ("rules/2566", "rules/2555"),
        ("rules/2566", "rules"),
        ("\"year\":2564", "\"year\":2555"),
        ("\"cleared\"", "\"lost\""),
        ("\"active\":1", "\"active\":2"),
        ("\"id\":3", "\"id\":2"),
    ] {
        assert_eq!(FULL.matches(word).count(), 1, "{word}");
        assert_eq!(read_store(&FULL.replace(word, other)), Err(store::StoreError::Broken), "{other}");
    }
}

#[test]
fn what_is_stored_comes_back() {
    let state = after(
        &set(&typed(2564, &[("o1", "50%"), ("iit", "๙๐.๕")]), "iit", "bad \"text\"\n"),
        [
            Action::SetAgency("เทศบาล “ก” \\ \u{7f}".into()),
            Action::SetPublishedOverall("90".into()),
            Action::SetPublishedLevel(Some("A".into())),
            Action::SetYear(2569),
            Action::LoadExample(ExampleId::Trat),
            Action::SetLang(Lang::En),
            Action::SetNumerals(Numerals::Thai),
            Action::SetTheme(Theme::Dark),
            Action::SetScale(ScaleRange::Whole),
            Action::Go(View::Rules(fiscal(2569))),
        ],
    );
    let read = read_store(&store::write(&state)).unwrap();
    assert_eq!(lasting(&read), lasting(&state));
    assert_eq!(reduce(&read, Action::Undo).work, reduce(&state, Action::Undo).work);
}

#[test]
fn scenarios_are_stored_too() {
    use ita_view::{Ease, Improve, ScenarioId, Wanted};
    let of = |change| Action::Improve(change);
    let node = || "eit".to_owned();
    let state = after(
        &first(),
        [
            of(Improve::SetValue { node: node(), text: "95..".into() }),
            of(Improve::Lock { node: "iit".into() }),
            of(Improve::SetCap { node: "oit".into(), text: "๙๘".into() }),
            of(Improve::SetEase { node: node(), ease: Ease::Hard }),
            of(Improve::SetWanted(Wanted::Overall("level:97".into()))),
            of(Improve::SetRespondents { node: node(), text: "๑๒๐".into() }),
            of(Improve::SetPopulation { node: node(), text: "many".into() }),
            of(Improve::Duplicate(ScenarioId(1))),
            of(Improve::Rename { id: ScenarioId(2), name: "“ก”\n".into() }),
            of(Improve::SetWanted(Wanted::Level("excellent".into()))),
            of(Improve::New),
            of(Improve::ApplyPlan),
            of(Improve::Reset),
            of(Improve::Delete(ScenarioId(1))),
            Action::Go(View::Improve),
        ],
    );
    assert_eq!((state.work.scenarios().all().len(), state.work.scenarios().deleted().len()), (2, 1));
    let text = store::write(&state);
    assert_eq!(lasting(&read_store(&text).unwrap()), lasting(&state));
    // A deleted scenario's id is not used again after a reload.
    let again = reduce(&read_store(&text).unwrap(), of(Improve::New));
    assert_eq!(again.work.scenarios().active().id, ScenarioId(4));
    for broken in [
        text.replace("\"active\":1", "\"active\":2"),
        text.replace("\"id\":2", "\"id\":3"),
        text.replace("\"hard\"", "\"harder\""),
        text.replace("\"level:excellent\"", "\"excellent\""),
    ] {
        assert_ne!(broken, text);
        assert_eq!(read_store(&broken), Err(StoreError::Broken), "{broken}");
    }
}

/// As the first version of the app wrote it.
const VERSION_1: &str = r#"{"version":1,"view":"calculate","lang":"en","numerals":"thai","theme":"dark","scale":"whole","work":{"agency":"ก","year":2568,"origin":"own","drafts":{"2568":{"typed":{"eit":"93.20","iit":"98.10"},"last_good":{},"open":["overall"],"published_overall":"96.39","published_level":"good"}}},"earlier":[{"reason":"cleared","work":{"agency":"","year":2564,"origin":"example:trat","drafts":{}}}]}"#;

#[test]
fn what_the_first_version_stored_is_read() {
    let state = read_store(VERSION_1).unwrap();
    assert_eq!(
        (state.language.lang(), state.numerals, state.theme, state.scale),
        (Lang::En, Numerals::Thai, Theme::Dark, ScaleRange::Whole)
    );
    assert_eq!((state.work.agency.as_str(), state.draft().text("eit")), ("ก", "93.20"));
    assert_eq!(state.history.undo(), Some(&Did::Cleared));
    assert!(state.work.scenarios().is_untouched());
    assert!(store::write(&state).starts_with(r#"{"version":6,"#));
    assert_eq!(read_store(&store::write(&state)), Ok(state));
}

#[test]
fn a_stored_text_that_cannot_be_read_is_kept() {
    let newer = FIRST.replace("\"version\":5", "\"version\":7");
    let broken = [
        "".to_owned(),
        "{}".to_owned(),
        "null".to_owned(),
        "not json".to_owned(),
        FIRST[..FIRST.len() / 2].to_owned(),
        FIRST.replace("\"version\":5", "\"version\":0"),
        FIRST.replace("\"version\":5", "\"version\":\"1\""),
        FIRST.replace("bang-krabue", "other"),
        FIRST.replace("\"year\":2568", "\"year\":2555"),
        FIRST.replace("\"lang\":\"th\"", "\"lang\":\"xx\""),
        FIRST.replace("\"calculate\"", "\"elsewhere\""),
    ];
    for (text, error) in
        [(&newer, StoreError::Newer)].into_iter().chain(broken.iter().map(|text| (text, StoreError::Broken)))
    {
        assert_eq!(read_store(text), Err(error), "{text}");
        let start = start(Some(text), "");
        assert_eq!(
            start.known.unwrap().kept().unwrap().unread(),
            Some(serde_json::to_string(&[("text", text)]).unwrap())
        );
        assert!(matches!(&start.state.notices[..], [Notice::Offered(_)]));
        assert_eq!(lasting(&start.state), State::empty().unwrap());
    }
}
