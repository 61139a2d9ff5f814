//! EIT part 1 and part 2: an input in the place of EIT, in the years whose rules say so.

use ita_score::spec::Share;
use ita_score::{Assessment, Error, Goal, Levers, NodeKind, Request, Rulebook, RulebookError, Split, Vector};

const BANGKOK: [(&str, &str); 4] = [("iit", "82.44"), ("eit.1", "79.40"), ("eit.2", "82.24"), ("oit", "100")];

fn year(year: u16) -> &'static Rulebook {
    ita_rules::rulebook(year).unwrap()
}

/// (79.40 + 82.24) / 2 = 80.82; 0.3 · 82.44 + 0.3 · 80.82 + 0.4 · 100 = 24.732 + 24.246 + 40 = 88.978. IIT and EIT are below
/// 85, so it is only ผ่าน, as was announced.
#[test]
fn bangkok_2566() {
    let rules = year(2566);
    let scored = Assessment::parse(rules, BANGKOK).unwrap().score();
    assert_eq!(scored.overall().exact().unwrap().to_string(), "88.978");
    assert_eq!(scored.overall().score().unwrap().to_string(), "88.98");
    assert_eq!(scored.level().unwrap().name.th, "ผ่าน");
    let eit = scored.node(rules.find("eit").unwrap());
    assert_eq!((eit.exact().unwrap().to_string(), eit.is_given()), ("80.82".to_owned(), false));
    assert_eq!(eit.points().unwrap().to_string(), "24.246");
    let part = scored.node(rules.find("EIT.๑").unwrap());
    assert_eq!(
        (part.score().unwrap().to_string(), part.points().unwrap().to_string()),
        ("79.40".into(), "11.91".into())
    );
    // What lies below EIT stays open, within what EIT leaves: 80.82 · 3 = 242.46, so each indicator has 42.46 at least.
    let sixth = scored.node(rules.find("6").unwrap());
    assert_eq!((sixth.low().to_string(), sixth.high().to_string()), ("42.46".into(), "100.00".into()));
}

#[test]
fn they_stay_as_given_in_vector_and_json() {
    let vector = "ITA:1.0/FY:2566/iit:82.44/eit.1:79.4/eit.2:82.24/oit:100";
    let assessment = Assessment::parse(year(2566), BANGKOK).unwrap();
    assert_eq!(assessment.vector(), vector);
    let backwards = BANGKOK.into_iter().rev();
    assert_eq!(Assessment::parse(year(2566), backwards).unwrap().vector(), vector, "whatever the order");
    let again = Request::from(vector.parse::<Vector>().unwrap());
    assert_eq!(again.assessment(year(2566)).unwrap(), assessment);
    let json = r#"{"fiscal_year": 2566, "inputs": {"oit": 100, "eit.2": "82.24", "eit.1": "๗๙.๔๐", "iit": 82.44}}"#;
    let report = Request::from_json(json).unwrap().report(year(2566)).unwrap();
    assert_eq!((report.vector.as_str(), report.overall.exact.as_deref()), (vector, Some("88.978")));
    let ids: Vec<&str> = report.nodes.iter().map(|node| &*node.id).collect();
    assert_eq!(ids.len() + 1, year(2566).nodes().len(), "the nodes of the tree, EIT as computed");
    assert!(
        !ids.contains(&"eit.1") && report.nodes.iter().all(|node| node.given == ["iit", "oit"].contains(&&*node.id))
    );
}

#[test]
fn all_parts_or_none() {
    for (given, missing, beside) in [("eit.1", "eit.2", "eit.1"), ("eit.2", "eit.1", "eit.2")] {
        let error = Assessment::parse(year(2567), [("iit", "90"), (given, "80")]).unwrap_err();
        assert_eq!(error, Error::MissingPart { node: missing.into(), beside: beside.into() });
        assert_eq!((error.code(), error.node()), ("missing_part", Some(missing)));
    }
    // Whoever gives values one by one may look at what there is so far: what is missing is the other part.
    let rules = year(2567);
    let mut half = Assessment::new(rules);
    half.set(rules.find("eit.1").unwrap(), "80".parse().unwrap()).unwrap();
    let scored = half.score();
    let eit = scored.node(rules.find("eit").unwrap());
    assert_eq!((eit.low().to_string(), eit.high().to_string()), ("40.00".into(), "90.00".into()));
    assert_eq!(eit.missing(), [rules.find("eit.2").unwrap()]);
    assert_eq!(half.check_parts().unwrap_err().code(), "missing_part");
}

#[test]
fn beside_eit_or_what_is_above_or_below_it_they_contradict() {
    for other in ["eit", "6", "8", "e1", "overall"] {
        for order in [[(other, "80"), ("eit.2", "80")], [("eit.2", "80"), (other, "80")]] {
            let error = Assessment::parse(year(2567), order).unwrap_err();
            let expected = Error::Conflict { node: order[1].0.into(), other: order[0].0.into() };
            assert_eq!(error, expected);
        }
    }
    assert_eq!(Assessment::parse(year(2567), [("eit.1", "1"), ("EIT.1", "1")]).unwrap_err().code(), "conflict");
    for beside in ["iit", "1", "oit", "9.1"] {
        assert!(Assessment::parse(year(2567), [("eit.1", "1"), ("eit.2", "1"), (beside, "1")]).is_ok(), "{beside}");
    }
}

#[test]
fn only_where_the_rules_have_them() {
    for fiscal_year in ita_rules::years() {
        let has = [2566, 2567, 2568].contains(&fiscal_year);
        match Assessment::parse(year(fiscal_year), [("eit.1", "80"), ("eit.2", "90")]) {
            Ok(assessment) => {
                let eit = assessment.score().node(year(fiscal_year).find("eit").unwrap()).exact().unwrap();
                assert!(has && eit.to_string() == "85", "{fiscal_year}");
            }
            Err(error) => assert!(!has && error.code() == "unknown_node", "{fiscal_year}: {error}"),
        }
    }
}

/// 80 and 88: EIT 84. Its mean must be published as 85.00, so 84.995 · 2 = 169.99: two points less a hundredth for both
/// together. The weaker one gets them, or each as much: 1.00 and 0.99.
#[test]
fn a_plan_raises_the_parts() {
    let rules = year(2566);
    let given = [("iit", "90"), ("eit.1", "80"), ("eit.2", "88"), ("oit", "95")];
    let scored = Assessment::parse(rules, given).unwrap().score();
    let goal = Goal::Level(rules.find_level("good").unwrap());
    let evenly = scored.plan(goal, &Levers::new(rules)).plan().unwrap().raises.clone();
    let to: Vec<_> = evenly.iter().map(|raise| (&*rules.node(raise.node).id, raise.to.to_string())).collect();
    assert_eq!(to, [("eit.1", "81".into()), ("eit.2", "88.99".into())]);
    let mut levers = Levers::new(rules);
    levers.split(Split::Lowest);
    let planned = scored.plan(goal, &levers);
    let plan = planned.plan().unwrap();
    let raise = plan.raises[0];
    assert_eq!((plan.raises.len(), &*rules.node(raise.node).id, raise.to.to_string()), (1, "eit.1", "81.99".into()));
    assert_eq!(plan.result.level().unwrap().id, "good");
    assert_eq!(plan.result.assessment().vector(), "ITA:1.0/FY:2566/iit:90/eit.1:81.99/eit.2:88/oit:95");
    // A lock on EIT is one on both parts: then nothing is left to raise.
    levers.lock(rules.find("eit").unwrap());
    let planned = scored.plan(goal, &levers);
    let blocked = &planned.blocking()[0];
    assert_eq!((&*rules.node(blocked.node).id, blocked.best.to_string()), ("eit", "84.00".into()));
    let relax: Vec<&str> = blocked.relax.iter().map(|&node| &*rules.node(node).id).collect();
    assert_eq!(relax, ["eit.1", "eit.2"]);
}

/// What a level asks below a node is asked of its parts together: 6 of FY2566's three indicators at 90 or more needs EIT at
/// 30 or more, whatever the parts are.
#[test]
fn what_is_asked_below_is_asked_of_the_parts_together() {
    let rules = year(2566);
    let given = [("iit", "90"), ("eit.1", "10"), ("eit.2", "20"), ("oit", "90")];
    let scored = Assessment::parse(rules, given).unwrap().score();
    let mut levers = Levers::new(rules);
    levers.floor(rules.find("6").unwrap(), "90".parse().unwrap());
    let planned = scored.plan(Goal::parse(rules, "50").unwrap(), &levers);
    let plan = planned.plan().unwrap();
    // 0.3 · 90 + 0.3 · 15 + 0.4 · 90 = 67.5 is enough already; the floor needs 89.995 / 3 = 29.9983… of EIT: 30 more for both.
    assert_eq!(plan.cost.to_string(), "30");
    let eit = plan.result.node(rules.find("eit").unwrap());
    assert_eq!(eit.score().unwrap().to_string(), "30.00");
    assert_eq!(
        (plan.open.len(), plan.open[0].node, plan.open[0].at_least),
        (1, rules.find("6").unwrap(), "90".parse().unwrap())
    );
}

/// Each way in which parts can be wrong, as plain data: those that no file can say included.
#[test]
fn unsound_parts_are_refused() {
    let refused = |change: fn(&mut Vec<ita_score::spec::NodeSpec>)| {
        let mut spec = year(2566).spec().clone();
        change(spec.parts.to_mut());
        Rulebook::new(spec).unwrap_err()
    };
    let bad = |id: &str| RulebookError::BadParts { node: id.into() };
    assert_eq!(
        refused(|parts| drop(parts.pop())),
        RulebookError::SharesDoNotSum { node: "eit".into(), sum: "0.5".into() }
    );
    assert_eq!(refused(|parts| parts[0].parent = None), bad("eit.1"));
    assert_eq!(refused(|parts| parts[0].parent = Some(999)), bad("eit.1"));
    assert_eq!(refused(|parts| parts[1].kind = NodeKind::Question), bad("eit.2"));
    assert_eq!(
        refused(|parts| parts[1].id = "eit".into()),
        RulebookError::DuplicateId { what: "node", id: "eit".into() }
    );
    assert_eq!(refused(|parts| parts[1].id = "iit.2".into()), RulebookError::OutOfOrder { node: "iit.2".into() });
    assert_eq!(
        refused(|parts| parts[1].share = Share { num: 1, den: 0 }),
        RulebookError::BadShare { node: "eit.2".into() }
    );
    assert_eq!(
        refused(|parts| parts[0].name.en = " ".into()),
        RulebookError::Unnamed { what: "node", id: "eit.1".into() }
    );
    let apart = |parts: &mut Vec<ita_score::spec::NodeSpec>| {
        // IIT's after EIT's: not in the order of the tree.
        let more = ["iit.1", "iit.2"].map(|id| ita_score::spec::NodeSpec {
            id: id.into(),
            parent: Some(1),
            ..parts[0].clone()
        });
        parts.extend(more);
    };
    assert_eq!(refused(apart), bad("iit.1"));
}
