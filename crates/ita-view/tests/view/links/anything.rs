//! Whatever is done can be stored, linked and shown.

use super::*;
use proptest::prelude::*;

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
        1 => Just(Action::TakeYearBefore),
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
        let linked = reduce(&start(None, &to_improve).state, Action::KeepSent);
        prop_assert_eq!(link::to(&linked, View::Improve), to_improve.clone());
        // The address has the numbers alone; the link that is sent has what was announced too, which narrows them.
        if state.draft().published(state.year().rules()).is_empty() {
            prop_assert_eq!(&ita_view::page::improve(&linked).scenario.number, &improved.scenario.number);
        }
        if let Some(shared) = link::share(&State { view: View::Improve, ..state.clone() }, false) {
            let linked = reduce(&start(None, &shared).state, Action::KeepSent);
            prop_assert_eq!(&ita_view::page::improve(&linked).scenario.number, &improved.scenario.number);
        }
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
            prop_assert!(start.known.and_then(|known| known.kept()).and_then(|kept| kept.unread()).is_some());
        }
    }
}
