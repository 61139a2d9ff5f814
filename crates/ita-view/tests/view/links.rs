//! Links, both ways, and broken ones.

mod anything;
mod kept;

use crate::common::{after, empty, first, fiscal, lasting, read_link, read_store, reduce, set, start, typed};
use ita_score::Assessment;
use ita_view::link::{self, LinkError, Target};
use ita_view::{Action, ExampleId, Improve, Lang, Notice, Parts, State, View, ViewName};
use ita_view::{page, store};

/// Whoever is sent a plan that only rounding lifts over a threshold reads that beside the level that it promises.
#[test]
fn a_sent_plan_says_where_rounding_decides() {
    let plan = |eit: &str| {
        let hash = format!("#/improve/ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5/to/eit:{eit}");
        page::reading(&reduce(&first(), Action::OpenLink(hash))).unwrap().plan.unwrap()
    };
    let near = plan("94.996");
    assert!(near.near_edge[0].starts_with("EIT ก่อนปัดเศษคือ 94.996 ใกล้เกณฑ์ 95 มาก"), "{near:?}");
    assert_eq!((near.near_edge.len(), plan("95").near_edge.len()), (1, 0));
}

#[test]
fn how_the_result_is_computed_has_an_address() {
    let own = typed(2568, &[("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")]);
    // With nothing after it, it is that of one's own numbers.
    for hash in ["#/how", "#/how/", "#/how/calculate", "#/how/ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5"] {
        let there = reduce(&reduce(&own, Action::Go(View::Help)), Action::OpenLink(hash.into()));
        assert_eq!((there.view, there.how, &there.work), (View::Calculate, true, &own.work), "{hash}");
        assert_eq!(link::address(&there), "#/how/ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5", "{hash}");
        // A number typed there goes into the address; any way elsewhere ends it.
        let typed = reduce(&there, Action::SetValue { node: "iit".into(), text: "90".into() });
        assert_eq!(link::address(&typed), "#/how/ITA:1.0/FY:2568/iit:90/eit:93.2/oit:97.5");
        for away in
            [Action::Go(View::Calculate), Action::Go(View::Help), Action::OpenLink(link::to(&there, View::Calculate))]
        {
            assert!(!reduce(&there, away.clone()).how, "{away:?}");
        }
    }
    // Somebody else's numbers are a letter, as ever, with the steps of these; 0.3 × 90 + 0.3 × 91 + 0.4 × 92 = 91.10.
    let sent = "#/how/ITA:1.0/FY:2568/iit:90/eit:91/oit:92";
    let letter = reduce(&own, Action::OpenLink(sent.into()));
    assert_eq!((letter.view, letter.how, link::address(&letter).as_str()), (View::Reading, true, sent));
    let steps = page::reading(&letter).unwrap().steps;
    assert_eq!(steps[0].result, "91.10");
    assert!(steps[0].formula.starts_with("90"), "{}", steps[0].formula);
    assert!(!reduce(&letter, Action::KeepSent).how);
    assert!(!reduce(&letter, Action::Go(View::Calculate)).how);
    let plain = reduce(&own, Action::OpenLink("#ITA:1.0/FY:2568/iit:90/eit:91/oit:92".into()));
    assert_eq!((plain.how, page::reading(&plain).unwrap().steps), (false, steps));
    assert!(matches!(reduce(&own, Action::OpenLink("#/however".into())).notices[..], [Notice::BrokenLink(_)]));
}

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
    let scored = state.work.assessed().scored;
    assert_eq!(
        (scored.overall().exact().unwrap().to_string(), scored.assessment().vector()),
        ("88.978".into(), vector.into())
    );
    // They are complete, so they count beside a number of EIT's own, which is compared; without one of them, its own counts.
    let type_eit =
        |state: &State, text: &str| reduce(state, Action::SetValue { node: "eit".into(), text: text.into() });
    let own = type_eit(&state, "80.82");
    assert_eq!(own.work.assessed().scored.assessment().vector(), vector);
    let one = set(&own, "eit.2", "");
    assert_eq!(one.work.assessed().scored.assessment().vector(), "ITA:1.0/FY:2566/iit:82.44/eit:80.82/oit:100");
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

/// What was announced narrows what the numbers leave open: whoever gets the plan's link sees the same, and keeps it.
#[test]
fn a_plans_link_carries_what_was_announced() {
    let own = after(
        &typed(2568, &[("iit", "98.10"), ("oit", "97.50")]),
        [
            Action::SetPublishedOverall("96.39".into()),
            Action::SetPublishedLevel(Some("good".into())),
            Action::SetAgency("อบต. ก".into()),
            Action::Go(View::Improve),
            Action::Improve(Improve::SetValue { node: "oit".into(), text: "99".into() }),
        ],
    );
    let shared = link::share(&own, false).unwrap();
    assert_eq!(shared, "#/improve/ITA:1.0/FY:2568/iit:98.1/oit:97.5/to/oit:99?total=96.39&level=good");
    assert!(link::share(&own, true).unwrap().contains("agency=%E0%B8"), "the name is another tick");
    let opened = start(None, &shared).state;
    let reading = ita_view::page::reading(&opened).unwrap();
    assert_eq!((reading.result.number.text.as_str(), reading.agency), ("96.39", None));
    let kept = reduce(&opened, Action::KeepSent);
    assert_eq!(
        (kept.draft().published_overall.as_str(), kept.draft().published_level.as_deref()),
        ("96.39", Some("good"))
    );
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
    assert_eq!(
        ita_view::page::notices(&refused, &Parts::all())[0].text,
        "เปิดลิงก์นี้ไม่ได้ ข้อมูลเดิมยังอยู่ครบ (OIT ไม่มีในคะแนนตั้งต้นของลิงก์)"
    );
    assert!(read_link("#/improve/nonsense").is_err());
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
    assert_eq!(link::share(&named, false).unwrap(), "#ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5");
    let letter = start(None, &link::share(&named, true).unwrap()).state.sent.unwrap();
    assert_eq!(letter.said.agency, "อบต. ก/ข?&");
    let total = after(&typed(2568, &[("overall", "96.39")]), [Action::SetPublishedLevel(Some("good".into()))]);
    let read = start(None, &link::share(&total, false).unwrap()).state;
    let view = ita_view::page::reading(&read).unwrap();
    assert_eq!(view.result.level.badge().name, "ผ่านดี");
    assert!(view.result.why.text.contains("อย่างน้อยหนึ่งใน"), "{}", view.result.why.text);
    // What a link says of anything else means nothing.
    assert_eq!(sent("#ITA:1.0/FY:2568/iit:90?x=1&level=nonsense").1.given().count(), 1);
}

/// A director's link from the report, or from anywhere else, is not one to the director's own report.
#[test]
fn whatever_view_it_is_sent_from_a_link_holds_the_numbers() {
    let own = after(
        &typed(2568, &[("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")]),
        [Action::SetAgency("อบต. ก".into()), Action::SetPublishedOverall("96.39".into())],
    );
    let views = |state: &State| {
        let year = state.year();
        [View::Calculate, View::Improve, View::Work, View::Rules(year), View::OwnRules, View::Embed, View::Help]
            .into_iter()
            .chain([View::Overview, View::Report, View::Reading])
    };
    assert_eq!(views(&own).count(), ViewName::ALL.len());
    // The plan is found when it is looked at.
    assert!(page::improve(&own).plan.sentence.contains("95"));
    let letter = reduce(&own, Action::OpenLink("#ITA:1.0/FY:2567/iit:90?total=91&level=good".into()));
    for view in views(&own) {
        let there = State { view, ..letter.clone() };
        let shared = link::share(&there, true).unwrap();
        let (sent, says) = match read_link(&shared) {
            Ok(Target::Assessment(sent) | Target::Scenario(sent)) => (sent, page::share(&there, true)),
            other => panic!("{view:?}: {shared}: {other:?}"),
        };
        assert_eq!(says.link.as_deref(), Some(&*shared));
        if view == View::Reading {
            assert_eq!(
                shared, "#ITA:1.0/FY:2567/iit:90?total=91&level=good",
                "what was sent, and nothing of one's own"
            );
            continue;
        }
        assert_eq!((&*sent.said.agency, &*sent.said.total), ("อบต. ก", "96.39"), "{view:?}");
        assert_eq!((sent.values.given().count(), sent.plan.is_some()), (3, view == View::Improve), "{view:?}");
        assert_eq!((&*says.of, says.hint.contains("และแผน ")), ("อบต. ก · 2568", view == View::Improve), "{view:?}");
        // Whoever has work of their own reads it too.
        let reader = start(Some(&store::write(&typed(2567, &[("iit", "80")]))), &shared).state;
        assert_eq!(reader.view, View::Reading, "{view:?}");
    }
    // Nothing entered: that is said, in place of a link to nothing. What was announced alone is something.
    let empty = empty(2568);
    for view in views(&empty) {
        let there = State { view, ..empty.clone() };
        let says = page::share(&there, false);
        assert_eq!((says.link, says.hint.contains("ยังไม่มีคะแนนให้ส่ง")), (None, true), "{view:?}");
    }
    let announced = reduce(&empty, Action::SetPublishedLevel(Some("good".into())));
    assert_eq!(link::share(&announced, false).unwrap(), "#ITA:1.0/FY:2568?level=good");
}
