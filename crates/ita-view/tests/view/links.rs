//! Links and the stored state, both ways, and broken ones.

use crate::common::{after, empty, first, fiscal, lasting, read_link, read_store, reduce, set, start, typed};
use ita_score::Assessment;
use ita_view::link::{self, LinkError, Target};
use ita_view::store::{self, StoreError};
use ita_view::{Action, Assessed, Did, ExampleId, Improve, Lang, Notice, Numerals, ScaleRange, State, Theme, View};
use proptest::prelude::*;

#[test]
fn views_have_links() {
    let year = fiscal(2567);
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
        assert_eq!(read_link(hash), Ok(target), "{hash}");
    }
    let state = reduce(&first(), Action::Go(View::Rules(year)));
    assert_eq!(link::hash(&state), "#/rules/2567");
    assert_eq!(link::hash(&reduce(&state, Action::Go(View::Help))), "#/help");
}

/// The state with what a link sends taken over.
fn kept(state: &State, hash: &str) -> State {
    after(state, [Action::OpenLink(hash.into()), Action::KeepSent])
}

/// What a link sends, whatever its hash was.
fn sent(hash: &str) -> (Option<Assessment<'static>>, Assessment<'static>) {
    match read_link(hash) {
        Ok(Target::Assessment(sent) | Target::Scenario(sent)) => (sent.plan, sent.values),
        other => panic!("{hash}: {other:?}"),
    }
}

#[test]
fn vectors_are_read_however_they_are_encoded() {
    let expected = sent("#ITA:1.0/FY:2564/o1:50%/o2:1");
    for hash in [
        "ITA:1.0/FY:2564/o1:50%/o2:1",
        "#/ITA:1.0/FY:2564/o1:50%25/o2:1",
        "#/calculate/ITA:1.0/FY:2564/o1:50%25/o2:1",
        "#ITA%3A1.0%2FFY%3A2564%2Fo1%3A50%25%2Fo2%3A1",
        "#ITA:1.0/FY:%E0%B9%92%E0%B9%95%E0%B9%96%E0%B9%94/o1:50%/o2:1",
        "#ITA:1.0/FY:2564/o2:1/o1:50%",
    ] {
        assert_eq!(sent(hash), expected, "{hash}");
    }
    let state = kept(&first(), "#ITA:1.0/FY:2564/o1:50%");
    assert_eq!(link::hash(&state), "#ITA:1.0/FY:2564/o1:50%25");
}

/// The two parts of EIT are an input of their own.
#[test]
fn parts_survive() {
    let vector = "ITA:1.0/FY:2566/iit:82.44/eit.1:79.4/eit.2:82.24/oit:100";
    let state = kept(&first(), &format!("#{vector}"));
    assert_eq!(link::hash(&state), format!("#{vector}"));
    let scored = Assessed::of(&state.work).scored;
    assert_eq!(
        (scored.overall().exact().unwrap().to_string(), scored.assessment().vector()),
        ("88.978".into(), vector.into())
    );
    // They are complete, so they count beside a number of EIT's own, which is compared; without one of them, its own counts.
    let type_eit =
        |state: &State, text: &str| reduce(state, Action::SetValue { node: "eit".into(), text: text.into() });
    let own = type_eit(&state, "80.82");
    assert_eq!(Assessed::of(&own.work).scored.assessment().vector(), vector);
    let one = set(&own, "eit.2", "");
    assert_eq!(Assessed::of(&one.work).scored.assessment().vector(), "ITA:1.0/FY:2566/iit:82.44/eit:80.82/oit:100");
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
        let error = read_link(hash).unwrap_err();
        assert_eq!(matches!(error, LinkError::Invalid(_)), hash.contains("ITA:") || hash.contains("rules"), "{hash}");
        let state = reduce(&first(), Action::OpenLink(hash.into()));
        assert_eq!(state.notices, [Notice::BrokenLink(error.into())]);
        // No other agency's number in its place, and the link stays to be looked at.
        assert_eq!(link::address(&state), hash);
        assert_eq!(lasting(&state), lasting(&empty(2568)));
    }
}

/// What stood in sight was an example, another's link, or one's own; only one's own stays.
#[test]
fn a_refused_link_shows_nobody_elses_number_and_stays_in_the_address() {
    let broken = "#ITA:1.0/FY:2568/iit:98.1/eit:91.2/oit:97.5ครับ";
    let opened = |state: &State| reduce(state, Action::OpenLink(broken.into()));
    let refused = opened(&first());
    assert!(refused.draft().is_empty() && refused.work.agency.is_empty(), "{refused:?}");
    assert_eq!(link::address(&refused), broken);
    // A change of look or a dismissed notice is no reason to rewrite it; a number and another view are.
    let dismissed = reduce(&refused, Action::Dismiss(refused.notices[0].clone()));
    assert_eq!(link::address(&reduce(&dismissed, Action::SetLang(Lang::En))), broken);
    assert_eq!(link::address(&set(&dismissed, "iit", "90")), "#ITA:1.0/FY:2568/iit:90");
    assert_eq!(link::address(&reduce(&refused, Action::Go(View::Help))), "#/help");
    let good = reduce(&refused, Action::OpenLink("#ITA:1.0/FY:2568/overall:71".into()));
    assert_eq!((link::address(&good), good.notices.len()), ("#ITA:1.0/FY:2568/overall:71".into(), 0));
    assert_eq!(good.view, View::Reading);
    for mine in [typed(2568, &[("iit", "90")]), set(&first(), "eit", "94.44")] {
        let refused = opened(&mine);
        assert_eq!((&refused.work, &*link::address(&refused)), (&mine.work, broken));
    }
    // On a fresh device, and after the example was only looked at.
    for stored in [None, Some(store::write(&first()))] {
        let started = start(stored.as_deref(), broken).state;
        assert!(started.draft().is_empty(), "{started:?}");
        assert_eq!(link::address(&started), broken);
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
    // Of the history what replaced everything comes back.
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
    assert!(store::write(&state).starts_with(r#"{"version":3,"#));
    assert_eq!(read_store(&store::write(&state)), Ok(state));
}

#[test]
fn a_scenario_has_a_link() {
    let link = "#/improve/ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5/to/eit:95";
    let state = reduce(
        &after(
            &first(),
            [
                Action::Improve(Improve::Reset),
                Action::Improve(Improve::SetValue { node: "eit".into(), text: "๙๕.๐".into() }),
            ],
        ),
        Action::Go(View::Improve),
    );
    assert_eq!(link::hash(&state), link);
    assert_eq!(ita_view::page::improve_more(&state).share, link);
    for other in
        [link, "/improve/ITA:1.0/FY:2568/oit:97.5/iit:98.10/eit:93.2/to/iit:98.10/eit:๙๕", &link.replace(':', "%3A")]
    {
        assert_eq!(sent(other), sent(link), "{other}");
        let opened = start(None, other).state;
        assert_eq!(opened.view, View::Reading);
        let plan = ita_view::page::reading(&opened).unwrap().plan.unwrap();
        assert_eq!(
            (plan.lines[0].name.as_str(), plan.lines[0].text.as_str()),
            ("EIT", "เพิ่ม 1.80 คะแนน จาก 93.20 เป็น 95.00")
        );
        assert_eq!(plan.outcome, "คะแนนรวมจาก 96.39 เป็น 96.93");
        let kept = reduce(&opened, Action::KeepSent);
        assert_eq!((link::to(&kept, View::Improve).as_str(), kept.view), (link, View::Improve));
    }
    // Its own link changes nothing; another scenario is looked at.
    assert_eq!(reduce(&state, Action::OpenLink(link.into())).work, state.work);
    let second = reduce(&state, Action::OpenLink(link.replace("eit:95", "iit:99")));
    assert_eq!((second.view, &second.work), (View::Reading, &state.work));
    // Over one's own numbers it comes beside the scenario that is here.
    let own = reduce(&state, Action::Adopt);
    let both = reduce(&reduce(&own, Action::OpenLink(link.replace("eit:95", "iit:99"))), Action::KeepSent);
    assert_eq!((both.work.scenarios().all().len(), &both.work.drafts), (2, &own.work.drafts));
    assert_eq!(link::to(&both, View::Improve), link.replace("eit:95", "iit:99"));
    let other = reduce(&state, Action::OpenLink("#/improve/ITA:1.0/FY:2567/iit:90/to/iit:91".into()));
    assert_eq!((other.view, &other.work), (View::Reading, &state.work));
    // Nothing changed, nothing given.
    assert_eq!(link::to(&first(), View::Improve), "#/improve/ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5");
    assert_eq!(link::to(&empty(2568), View::Improve), "#/improve/ITA:1.0/FY:2568");
    assert_eq!(read_link("#/improve/"), Ok(Target::View(View::Improve)));
    let items = link::to(
        &reduce(
            &typed(2564, &[("o1", "0"), ("o2", "50%")]),
            Action::Improve(Improve::ToggleItem { node: "o1".into() }),
        ),
        View::Improve,
    );
    assert_eq!(items, "#/improve/ITA:1.0/FY:2564/o1:0/o2:50%25/to/o1:1");
}

#[test]
fn broken_scenario_links_are_refused() {
    let base = "#/improve/ITA:1.0/FY:2568/iit:98.1/eit:93.2";
    for tail in [
        "/to/",
        "/to/oit:95",
        "/to/6:95",
        "/to/eit",
        "/to/eit:",
        "/to/eit:101",
        "/to/x:95",
        "/to/eit:95/eit:96",
        "/to/eit:95/to/iit:95",
        "/iit:5",
    ] {
        let hash = format!("{base}{tail}");
        let error = read_link(&hash).unwrap_err();
        let state = reduce(&first(), Action::OpenLink(hash.clone()));
        assert_eq!(state.notices, [Notice::BrokenLink(error.into())], "{hash}");
        assert_eq!(lasting(&state), lasting(&empty(2568)));
    }
    let refused = reduce(&first(), Action::OpenLink(format!("{base}/to/oit:95")));
    assert_eq!(ita_view::page::notices(&refused)[0].text, "เปิดลิงก์นี้ไม่ได้ ข้อมูลเดิมยังอยู่ครบ (OIT ไม่มีในคะแนนตั้งต้นของลิงก์)");
    assert!(read_link("#/improve/nonsense").is_err());
}

#[test]
fn a_stored_text_that_cannot_be_read_is_kept() {
    let text = store::write(&first());
    let newer = text.replace("\"version\":3", "\"version\":4");
    let broken = [
        "".to_owned(),
        "{}".to_owned(),
        "null".to_owned(),
        "not json".to_owned(),
        text[..text.len() / 2].to_owned(),
        text.replace("\"version\":3", "\"version\":0"),
        text.replace("\"version\":3", "\"version\":\"1\""),
        text.replace("bang-krabue", "other"),
        text.replace("\"year\":2568", "\"year\":2555"),
        text.replace("\"lang\":\"th\"", "\"lang\":\"xx\""),
        text.replace("\"calculate\"", "\"elsewhere\""),
    ];
    for (text, error, notice) in [(&newer, StoreError::Newer, Notice::NewerStore)]
        .into_iter()
        .chain(broken.iter().map(|text| (text, StoreError::Broken, Notice::BrokenStore)))
    {
        assert_eq!(read_store(text), Err(error), "{text}");
        let start = start(Some(text), "");
        assert_eq!(start.set_aside.as_ref(), Some(text));
        assert_eq!(start.state, State { notices: vec![notice], ..State::empty().unwrap() });
    }
}

#[test]
fn starting() {
    // Nothing stored, no link: nothing entered. The example has an address; a link alone is read.
    assert_eq!(start(None, "").state, State::empty().unwrap());
    assert_eq!(start(None, "#/example/bang-krabue").state, first());
    let linked = start(None, "#ITA:1.0/FY:2567/iit:90").state;
    assert_eq!((linked.view, linked.draft().is_empty(), linked.notices.len()), (View::Reading, true, 0));
    // A link, or an example, beside stored work of one's own: the work stays.
    let mine = set(&reduce(&empty(2568), Action::SetAgency("ก".into())), "iit", "90");
    for hash in ["#ITA:1.0/FY:2567/iit:90", "#/example/bang-krabue"] {
        let both = start(Some(&store::write(&mine)), hash).state;
        assert_eq!((both.view, &both.work), (View::Reading, &mine.work), "{hash}");
        assert_eq!(link::address(&both), hash);
    }
    // The link to the stored work itself, as after a reload: nothing changes, not even how it was typed.
    let again = start(Some(&store::write(&mine)), &link::hash(&mine)).state;
    assert_eq!(lasting(&again), lasting(&mine));
    let nothing = empty(2566);
    assert_eq!(lasting(&start(Some(&store::write(&nothing)), &link::hash(&nothing)).state), lasting(&nothing));
    // A broken link loses nothing.
    let broken = start(Some(&store::write(&mine)), "#ITA:1.0/FY:2567/iit:900").state;
    assert_eq!((broken.work, broken.notices.len()), (mine.work, 1));
}

/// Names go along only if somebody wants that; the published result always, since it is part of why.
#[test]
fn a_link_that_is_sent() {
    let named = reduce(&first(), Action::SetAgency("อบต. ก/ข?&".into()));
    assert_eq!(link::share(&named, false), "#ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5");
    let letter = start(None, &link::share(&named, true)).state.sent.unwrap();
    assert_eq!(letter.said.agency, "อบต. ก/ข?&");
    let total = after(&typed(2568, &[("overall", "96.39")]), [Action::SetPublishedLevel(Some("good".into()))]);
    let read = start(None, &link::share(&total, false)).state;
    let view = ita_view::page::reading(&read).unwrap();
    assert_eq!(view.result.level.badge().name, "ผ่านดี");
    assert!(view.result.why.text.contains("อย่างน้อยหนึ่งใน"), "{}", view.result.why.text);
    // What a link says of anything else means nothing.
    assert_eq!(sent("#ITA:1.0/FY:2568/iit:90?x=1&level=nonsense").1.given().count(), 1);
}

/// Any of the things that people do with scenarios.
fn improvements() -> impl Strategy<Value = Improve> {
    use ita_view::{Ease, ScenarioId, Step, Wanted};
    let node = || "overall|iit|eit|oit|1|9|9\\.1|o1|o2";
    let text = prop_oneof!["[0-9]{1,2}(\\.[0-9]{1,3})?", Just("1".to_owned()), ".{0,4}"];
    let id = (1u32..5).prop_map(ScenarioId);
    prop_oneof![
        3 => (node(), text.clone()).prop_map(|(node, text)| Improve::SetValue { node, text }),
        2 => (node(), 0u32..12_000).prop_map(|(node, position)| Improve::Slide { node, position }),
        1 => node().prop_map(|node| Improve::Nudge { node, step: Step::UpPoint }),
        1 => node().prop_map(|node| Improve::ToggleItem { node }),
        1 => node().prop_map(|node| Improve::Lock { node }),
        1 => node().prop_map(|node| Improve::Free { node }),
        1 => text.clone().prop_map(Improve::SetCeiling),
        1 => Just(Improve::SetSplit(ita_view::Split::Lowest)),
        1 => Just(Improve::SetMargin(ita_view::Margin::One)),
        1 => Just(Improve::Own),
        1 => (node(), text.clone()).prop_map(|(node, text)| Improve::SetCap { node, text }),
        1 => node().prop_map(|node| Improve::SetEase { node, ease: Ease::Hard }),
        1 => text.clone().prop_map(|text| Improve::SetWanted(Wanted::Overall(text))),
        1 => Just(Improve::SetWanted(Wanted::Next)),
        1 => Just(Improve::ApplyPlan),
        1 => Just(Improve::Reset),
        1 => Just(Improve::TakeBack),
        1 => Just(Improve::New),
        1 => id.clone().prop_map(Improve::Duplicate),
        1 => id.clone().prop_map(Improve::Delete),
        1 => id.clone().prop_map(Improve::Select),
        1 => Just(Improve::UndoDelete),
        1 => (id, text).prop_map(|(id, name)| Improve::Rename { id, name }),
    ]
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
    let year = 2562u16..=2570;
    prop_oneof![
        6 => (node.clone(), text.clone()).prop_map(|(node, text)| Action::SetValue { node, text }),
        3 => node.clone().prop_map(|node| Action::Open { node }),
        2 => node.clone().prop_map(|node| Action::Close { node }),
        1 => node.clone().prop_map(|node| Action::ToggleItem { node }),
        1 => (node.clone(), text.clone()).prop_map(|(node, text)| Action::SetPartial { node, text }),
        1 => (node, text.clone()).prop_map(|(node, text)| Action::Pasted {
            node: Some(node),
            text: format!("{text}\n{text}"),
            html: None,
        }),
        1 => Just(Action::TakePasted),
        1 => Just(Action::Redo),
        1 => Just(Action::PlanNextYear),
        1 => Just(Action::KeepSent),
        2 => year.prop_map(Action::SetYear),
        1 => text.clone().prop_map(Action::SetAgency),
        1 => text.prop_map(Action::SetPublishedOverall),
        1 => Just(Action::StartOwn),
        1 => Just(Action::Adopt),
        1 => Just(Action::Undo),
        1 => Just(Action::LoadExample(ExampleId::Trat)),
        4 => improvements().prop_map(Action::Improve),
        1 => Just(Action::Go(View::Improve)),
        1 => Just(Action::OpenLink("#ITA:1.0/FY:2564/o1:50%25/iit:90".to_owned())),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn whatever_is_done_can_be_stored_linked_and_shown(actions in proptest::collection::vec(actions(), 0..25)) {
        let state = after(&first(), actions);
        let stored = read_store(&store::write(&state)).unwrap();
        let here = State { sent: None, view: if state.view == View::Reading { View::Calculate } else { state.view }, ..lasting(&state) };
        prop_assert_eq!(lasting(&stored), here);
        let state = State { sent: None, ..state };
        let improved = ita_view::page::improve(&state);
        prop_assert!(!improved.plan.sentence.is_empty() && !improved.live.is_empty());
        let to_improve = link::to(&state, View::Improve);
        prop_assert_eq!(&ita_view::page::improve_more(&state).share, &to_improve);
        let linked = reduce(&start(None, &to_improve).state, Action::KeepSent);
        prop_assert_eq!(link::to(&linked, View::Improve), to_improve.clone());
        prop_assert_eq!(&ita_view::page::improve(&linked).scenario.number, &improved.scenario.number);
        prop_assert_eq!(&reduce(&state, Action::OpenLink(to_improve)).work, &state.work);
        let state = reduce(&state, Action::Go(View::Calculate));
        let hash = link::hash(&state);
        let view = crate::common::shown(&state);
        prop_assert_eq!(&link::of_vector(&view.vector), &hash);
        prop_assert!(!view.result.why.line.is_empty() && !view.result.live.is_empty());
        // Its own link changes nothing; on a fresh start it gives the same numbers.
        let same = reduce(&state, Action::OpenLink(hash.clone()));
        prop_assert_eq!(&same.work, &state.work);
        prop_assert_eq!(link::hash(&reduce(&start(None, &hash).state, Action::KeepSent)), hash);
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
            let start = start(Some(&stored), &hash);
            prop_assert_eq!(start.set_aside, Some(stored.clone()));
        }
    }
}
