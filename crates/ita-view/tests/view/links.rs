//! Links and the stored state, both ways, and broken ones.

use crate::common::{after, empty, first, set, typed};
use ita_view::link::{self, LinkError, Target};
use ita_view::store::{self, StoreError};
use ita_view::{Action, ExampleId, Lang, Notice, Numerals, ScaleRange, State, Theme, View, Year, reduce, start};
use proptest::prelude::*;

#[test]
fn views_have_links() {
    let year = Year::new(2567).unwrap();
    for (hash, target) in [
        ("#/rules/2567", Target::View(View::Rules(year))),
        ("#/rules/๒๕๖๗", Target::View(View::Rules(year))),
        ("#/rules", Target::Rules),
        ("#/help", Target::View(View::Help)),
        ("#/help/", Target::View(View::Help)),
        ("#/calculate", Target::View(View::Calculate)),
        ("#", Target::View(View::Calculate)),
        ("", Target::View(View::Calculate)),
    ] {
        assert_eq!(link::read(hash), Ok(target), "{hash}");
    }
    let state = reduce(&first(), Action::Go(View::Rules(year)));
    assert_eq!(link::hash(&state), "#/rules/2567");
    assert_eq!(link::hash(&reduce(&state, Action::Go(View::Help))), "#/help");
}

#[test]
fn vectors_are_read_however_they_are_encoded() {
    let expected = link::read("#ITA:1.0/FY:2564/o1:50%/o2:1").unwrap();
    for hash in [
        "ITA:1.0/FY:2564/o1:50%/o2:1",
        "#/ITA:1.0/FY:2564/o1:50%25/o2:1",
        "#/calculate/ITA:1.0/FY:2564/o1:50%25/o2:1",
        "#ITA%3A1.0%2FFY%3A2564%2Fo1%3A50%25%2Fo2%3A1",
        "#ITA:1.0/FY:%E0%B9%92%E0%B9%95%E0%B9%96%E0%B9%94/o1:50%/o2:1",
        "#ITA:1.0/FY:2564/o2:1/o1:50%",
    ] {
        assert_eq!(link::read(hash).as_ref(), Ok(&expected), "{hash}");
    }
    let state = reduce(&first(), Action::OpenLink("#ITA:1.0/FY:2564/o1:50%".into()));
    assert_eq!(link::hash(&state), "#ITA:1.0/FY:2564/o1:50%25");
}

#[test]
fn broken_links_are_refused() {
    for hash in [
        "#nonsense",
        "#/nonsense",
        "#ITA",
        "#ITA:2.0/FY:2568/iit:1",
        "#ITA:1.0/FY:2555/iit:1",
        "#ITA:1.0/FY:2568/iit:101",
        "#ITA:1.0/FY:2568/iit:",
        "#ITA:1.0/FY:2568/overall:50/iit:50",
        "#/rules/2555",
        "#/rules/x",
        "#%FF%FE",
        "#\u{e49}\u{e49}\u{e49}\u{e49}",
    ] {
        let error = link::read(hash).unwrap_err();
        assert_eq!(matches!(error, LinkError::Invalid(_)), hash.contains("ITA:") || hash.contains("rules"), "{hash}");
        let state = reduce(&first(), Action::OpenLink(hash.into()));
        assert_eq!(state.notices, [Notice::BrokenLink(error)]);
        assert_eq!(State { notices: Vec::new(), ..state }, first());
    }
}

#[test]
fn what_is_stored_comes_back() {
    let year = Year::new(2569).unwrap();
    let state = after(
        &set(&typed(2564, &[("o1", "50%"), ("iit", "๙๐.๕")]), "iit", "bad \"text\"\n"),
        [
            Action::SetAgency("เทศบาล “ก” \\ \u{7f}".into()),
            Action::SetPublishedOverall("90".into()),
            Action::SetPublishedLevel(Some("A".into())),
            Action::SetYear(year),
            Action::LoadExample(ExampleId::Trat),
            Action::SetLang(Lang::En),
            Action::SetNumerals(Numerals::Thai),
            Action::SetTheme(Theme::Dark),
            Action::SetScale(ScaleRange::Whole),
            Action::Go(View::Rules(year)),
        ],
    );
    assert_eq!(state.earlier.len(), 1);
    let read = store::read(&store::write(&state)).unwrap();
    assert_eq!(read, State { notices: Vec::new(), ..state });
}

#[test]
fn a_stored_text_that_cannot_be_read_is_kept() {
    let text = store::write(&first());
    let newer = text.replace("\"version\":2", "\"version\":3");
    let broken = [
        "".to_owned(),
        "{}".to_owned(),
        "null".to_owned(),
        "not json".to_owned(),
        text[..text.len() / 2].to_owned(),
        text.replace("\"version\":2", "\"version\":0"),
        text.replace("\"version\":2", "\"version\":\"1\""),
        text.replace("bang-krabue", "other"),
        text.replace("\"year\":2568", "\"year\":2555"),
        text.replace("\"lang\":\"th\"", "\"lang\":\"xx\""),
        text.replace("\"calculate\"", "\"elsewhere\""),
    ];
    for (text, error, notice) in [(&newer, StoreError::Newer, Notice::NewerStore)]
        .into_iter()
        .chain(broken.iter().map(|text| (text, StoreError::Broken, Notice::BrokenStore)))
    {
        assert_eq!(store::read(text), Err(error), "{text}");
        let start = start(Some(text), "").unwrap();
        assert_eq!(start.set_aside.as_ref(), Some(text));
        assert_eq!(start.state, State { notices: vec![notice], ..first() });
    }
}

#[test]
fn starting() {
    // Nothing stored, no link: the example. A link alone: its numbers, and nothing to take back.
    assert_eq!(start(None, "").unwrap().state, first());
    let linked = start(None, "#ITA:1.0/FY:2567/iit:90").unwrap().state;
    assert!(linked.earlier.is_empty() && linked.notices.is_empty());
    assert_eq!(linked.year().number(), 2567);
    // A link beside stored work of one's own: the work is set aside, with a way back.
    let mine = set(&reduce(&empty(2568), Action::SetAgency("ก".into())), "iit", "90");
    let both = start(Some(&store::write(&mine)), "#ITA:1.0/FY:2567/iit:90").unwrap().state;
    assert_eq!(both.earlier.len(), 1);
    assert_eq!(reduce(&both, Action::Undo).work, mine.work);
    // The link to the stored work itself, as after a reload: nothing changes, not even how it was typed.
    let again = start(Some(&store::write(&mine)), &link::hash(&mine)).unwrap().state;
    assert_eq!(again, mine);
    let nothing = empty(2566);
    assert_eq!(start(Some(&store::write(&nothing)), &link::hash(&nothing)).unwrap().state, nothing);
    // A broken link loses nothing.
    let broken = start(Some(&store::write(&mine)), "#ITA:1.0/FY:2567/iit:900").unwrap().state;
    assert_eq!((broken.work, broken.notices.len()), (mine.work, 1));
}

/// Any of the things that people do, on any year and node.
fn actions() -> impl Strategy<Value = Action> {
    let node = prop_oneof![
        Just("overall"),
        Just("iit"),
        Just("eit"),
        Just("oit"),
        Just("1"),
        Just("9"),
        Just("9.1"),
        Just("o1"),
        Just("o2")
    ]
    .prop_map(str::to_owned);
    let text = prop_oneof![
        "[0-9]{1,2}(\\.[0-9]{1,3})?",
        "[๐-๙]{2}\\.[๐-๙]{2}",
        Just("1".to_owned()),
        Just("50%".to_owned()),
        ".{0,5}"
    ];
    let year = (2562u16..=2569).prop_map(|number| Year::new(number).unwrap());
    prop_oneof![
        6 => (node.clone(), text.clone()).prop_map(|(node, text)| Action::SetValue { node, text }),
        3 => node.clone().prop_map(|node| Action::Open { node }),
        2 => node.clone().prop_map(|node| Action::Close { node }),
        1 => node.clone().prop_map(|node| Action::ToggleItem { node }),
        1 => (node.clone(), text.clone()).prop_map(|(node, text)| Action::SetPartial { node, text }),
        1 => (node, text.clone()).prop_map(|(node, text)| Action::Paste { node, text: format!("{text}\n{text}") }),
        2 => year.prop_map(Action::SetYear),
        1 => text.clone().prop_map(Action::SetAgency),
        1 => text.prop_map(Action::SetPublishedOverall),
        1 => Just(Action::StartOwn),
        1 => Just(Action::Adopt),
        1 => Just(Action::Undo),
        1 => Just(Action::LoadExample(ExampleId::Trat)),
        1 => Just(Action::OpenLink("#ITA:1.0/FY:2564/o1:50%25/iit:90".to_owned())),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn whatever_is_done_can_be_stored_linked_and_shown(actions in proptest::collection::vec(actions(), 0..25)) {
        let state = after(&first(), actions);
        prop_assert_eq!(store::read(&store::write(&state)), Ok(State { notices: Vec::new(), ..state.clone() }));
        let hash = link::hash(&state);
        let view = ita_view::page::calculate(&state);
        prop_assert_eq!(&view.share.hash, &hash);
        prop_assert!(!view.result.why.is_empty() && !view.result.live.is_empty());
        // Its own link changes nothing; on a fresh start it gives the same numbers.
        let same = reduce(&state, Action::OpenLink(hash.clone()));
        prop_assert_eq!(&same.work, &state.work);
        prop_assert_eq!(link::hash(&start(None, &hash).unwrap().state), hash);
    }

    #[test]
    fn opening_and_closing_change_no_text(actions in proptest::collection::vec(actions(), 0..12), node in "overall|iit|oit|9") {
        let state = after(&first(), actions);
        let toggled = if state.draft().open.contains(&node) {
            after(&state, [Action::Close { node: node.clone() }, Action::Open { node }])
        } else {
            after(&state, [Action::Open { node: node.clone() }, Action::Close { node }])
        };
        prop_assert_eq!(toggled.draft(), state.draft());
    }

    #[test]
    fn any_hash_and_any_store_are_read_totally(hash in ".{0,30}", stored in ".{0,60}", vector in "#?/?(ITA:1.0/FY:25[0-9]{2}(/[a-z0-9.]{1,4}:[0-9.%]{1,5}){0,3})") {
        for hash in [hash, vector] {
            let start = start(Some(&stored), &hash).unwrap();
            prop_assert_eq!(start.set_aside, Some(stored.clone()));
        }
    }
}
