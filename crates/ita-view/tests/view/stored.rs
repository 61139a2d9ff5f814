//! Texts that the app stored before its writer and its reader were one: they open, and are written again as they were.

use crate::common::{first, fiscal, read_store, reduce};
use ita_view::store;
use ita_view::{
    Action, Did, Ease, Lang, NodeId, Numerals, Origin, Respondents, ScaleRange, ScenarioId, Theme, View, Wanted,
};

/// As the first example is stored.
const FIRST: &str = r#"{"version":3,"view":"calculate","lang":"th","numerals":"arabic","theme":"auto","scale":"upper","work":{"agency":"เทศบาลตำบลบางกระบือ","year":2568,"origin":"example:bang-krabue","drafts":{"2568":{"typed":{"eit":"93.20","iit":"98.10","oit":"97.50"},"last_good":{},"open":["overall"],"published_overall":"96.39","published_level":"good","surveys":{}}},"scenarios":{}},"others":[],"earlier":[]}"#;

/// With something of everything.
const FULL: &str = r#"{"version":3,"view":"rules/2566","lang":"en","numerals":"thai","theme":"dark","scale":"whole","work":{"agency":"","year":2564,"origin":"own","drafts":{"2564":{"typed":{"9":"77","eit":"88","iit":"๙๐.๕"},"last_good":{},"open":["oit","overall"],"published_overall":"81.45","published_level":"B","surveys":{"eit":["120","1,000"]}}},"scenarios":{"2564":{"all":[{"id":1,"name":"","typed":{},"last_good":{},"locked":["eit"],"caps":{"iit":"97"},"efforts":{"iit":"hard"},"wanted":"overall:90","before":{"iit":"95"}},{"id":2,"name":"","typed":{},"last_good":{},"locked":[],"caps":{},"efforts":{},"wanted":"level:a","before":null}],"active":1,"deleted":[{"at":2,"scenario":{"id":3,"name":"","typed":{},"last_good":{},"locked":[],"caps":{},"efforts":{},"wanted":"next","before":null}}]}}},"others":[],"earlier":[{"reason":"cleared","work":{"agency":"อบต. \"ก\" \\ ข\u000a\u0001","year":2568,"origin":"example:bang-krabue","drafts":{"2568":{"typed":{"eit":"193","iit":"98.10","oit":"97.50"},"last_good":{"eit":"93.20"},"open":["overall"],"published_overall":"96.39","published_level":"good","surveys":{}}},"scenarios":{}}}]}"#;

#[test]
fn the_first_state_is_stored_as_it_was() {
    assert_eq!(read_store(FIRST), Ok(first()));
    assert_eq!(store::write(&first()), FIRST);
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

/// What versions 1 and 2 wrote: one agency.
#[test]
fn what_older_versions_wrote_is_read() {
    for version in ["1", "2"] {
        let older = FIRST.replace("\"version\":3", &format!("\"version\":{version}")).replace("\"others\":[],", "");
        assert_eq!(read_store(&older), Ok(first()), "{older}");
    }
}

#[test]
fn it_is_written_again_as_it_was() {
    // A line break is written in another way, which reads the same.
    assert_eq!(store::write(&read_store(FULL).unwrap()), FULL.replace("\\u000a", "\\n"));
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
