//! Plans that can be checked by hand.

use ita_score::{Assessment, Ceiling, Effort, Goal, LevelIx, Levers, Plan, Planned, Score, Split, Way};

fn plan<'r>(year: u16, inputs: &[(&str, &str)], goal: &str) -> Plan<'r> {
    plan_by(year, inputs, goal, |_| ())
}

fn plan_by<'r>(year: u16, inputs: &[(&str, &str)], goal: &str, how: impl Fn(&mut Levers<'r>)) -> Plan<'r> {
    let rules = ita_rules::rulebook(year).unwrap();
    let scored = Assessment::parse(rules, inputs.iter().copied()).unwrap().score();
    let mut levers = Levers::new(rules);
    how(&mut levers);
    match scored.plan(Goal::parse(rules, goal).unwrap(), &levers) {
        Planned::Feasible(plan) => plan,
        Planned::Infeasible(blocking) => panic!("{blocking:?}"),
    }
}

fn raises(plan: &Plan<'_>) -> Vec<(String, String, String)> {
    let rules = plan.result.rules();
    let each = plan.raises.iter();
    each.map(|raise| (rules.node(raise.node).id.to_string(), raise.from.to_string(), raise.to.to_string())).collect()
}

fn row(id: &str, from: &str, to: &str) -> (String, String, String) {
    (id.to_owned(), from.to_owned(), to.to_owned())
}

#[test]
fn bang_krabue_needs_only_eit() {
    let plan = plan(2568, &[("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")], "ผ่านดีเยี่ยม");
    assert_eq!(raises(&plan), [row("eit", "93.2", "95")]);
    assert_eq!(plan.cost.to_string(), "1.8");
    // 0.3·98.10 + 0.3·95 + 0.4·97.50 = 29.43 + 28.5 + 39 = 96.93
    assert_eq!(plan.result.overall().score().unwrap().to_string(), "96.93");
    assert_eq!(plan.result.level().unwrap().id, "excellent");
}

#[test]
fn the_contract_example() {
    let plan = plan(2567, &[("iit", "92.24"), ("eit", "94.15"), ("oit", "95.84")], "excellent");
    assert_eq!(raises(&plan), [row("iit", "92.24", "95"), row("eit", "94.15", "95")]);
    assert_eq!(plan.cost.to_string(), "3.61");
    assert_eq!(plan.result.overall().score().unwrap().to_string(), "95.34");
}

#[test]
fn rounding_is_used_and_not_a_hair_more() {
    // The mean of the three must be published as 85.00: 84.995 or more, a sum of 254.985 or more. From 254 that lacks
    // 0.985, so 0.99 on the grid: 0.33 each.
    let inputs = [("iit", "99"), ("oit", "99"), ("6", "84"), ("7", "85"), ("8", "85")];
    let plan = plan(2568, &inputs, "good");
    assert_eq!(raises(&plan), [row("6", "84", "84.33"), row("7", "85", "85.33"), row("8", "85", "85.33")]);
    assert_eq!(plan.result.node(plan.result.rules().find("eit").unwrap()).score().unwrap().to_string(), "85.00");
    // 84.9966… is 85 by rounding only; EIT is published as 84.67 before.
    assert!(plan.by_rounding);
    let gains: Vec<_> =
        plan.instruments.iter().map(|gain| (gain.from.unwrap().to_string(), gain.to.to_string())).collect();
    assert_eq!(gains, [("84.67".to_owned(), "85.00".to_owned())]);
    assert_eq!(plan.instruments[0].by().unwrap().to_string(), "0.33");
}

/// As above, split in other ways.
#[test]
fn who_is_raised_is_a_matter_of_the_split() {
    for (values, lowest, first) in [
        // The weakest gets it, though it comes last in the tree; else the first does.
        (["85", "85", "84"], vec![row("8", "84", "84.99")], row("6", "85", "85.99")),
        // 84.5 twice: 0.99 makes 84.99 and 85.00; of equals the first is raised further.
        (["85", "84.5", "84.5"], vec![row("7", "84.5", "85"), row("8", "84.5", "84.99")], row("6", "85", "85.99")),
    ] {
        let inputs = [("iit", "99"), ("oit", "99"), ("6", values[0]), ("7", values[1]), ("8", values[2])];
        let split = |split: Split| {
            raises(&plan_by(2568, &inputs, "good", |levers| {
                levers.split(split);
            }))
        };
        assert_eq!(split(Split::Lowest), lowest);
        assert_eq!(split(Split::First), [first]);
    }
}

/// 84.995, 84.995 and 84 lack 0.995 of 254.985: half a hundredth of the first (or second) and 0.99 more, of whichever. All of it goes to
/// the first where the tree's order is asked for.
#[test]
fn a_score_off_the_grid_takes_its_odd_step_and_then_the_rest() {
    let inputs = [("iit", "99"), ("oit", "99"), ("6", "84.995"), ("7", "84.995"), ("8", "84")];
    let first = plan_by(2568, &inputs, "good", |levers| {
        levers.split(Split::First);
    });
    assert_eq!((raises(&first), first.cost.to_string()), (vec![row("6", "84.995", "85.99")], "0.995".to_owned()));
    // 84 is the lowest, and takes the 0.99; the odd step is the first's.
    let lowest = plan_by(2568, &inputs, "good", |levers| {
        levers.split(Split::Lowest);
    });
    assert_eq!(raises(&lowest), [row("6", "84.995", "85"), row("8", "84", "84.99")]);
}

/// A margin is asked of the unrounded score: 85.50 of EIT, and 2.5 points in all from 254, so 0.84, 0.83 and 0.83.
#[test]
fn a_margin_is_to_spare_without_rounding() {
    let inputs = [("iit", "99"), ("oit", "99"), ("6", "84"), ("7", "85"), ("8", "85")];
    let plan = plan_by(2568, &inputs, "good", |levers| {
        levers.margin(Score::parse("0.5").unwrap());
    });
    assert_eq!(raises(&plan), [row("6", "84", "84.84"), row("7", "85", "85.83"), row("8", "85", "85.83")]);
    assert!(!plan.by_rounding);
    // What no score can have to spare is out of reach.
    let rules = ita_rules::rulebook(2568).unwrap();
    let scored = Assessment::parse(rules, inputs).unwrap().score();
    let mut levers = Levers::new(rules);
    levers.margin(Score::parse("5.01").unwrap());
    let planned = scored.plan(Goal::Level(LevelIx::BEST), &levers);
    assert_eq!(planned.blocking()[0].at_least.to_string(), "100.01");
    assert_eq!(planned.blocking()[0].best.to_string(), "100.00");
}

/// What nobody is asked about may go above a ceiling; what people are asked about only if nothing else reaches.
#[test]
fn a_ceiling_is_for_surveys_and_holds_while_it_can() {
    // 0.3·84 + 0.3·97 + 0.4·97 = 93.1 and 94.995 is asked. IIT brings 0.3 a point up to 90, 1.8 in all; then 0.095 of OIT.
    let inputs = [("iit", "84"), ("eit", "97"), ("oit", "97")];
    let ceiling = |most: &str| {
        let most = Score::parse(most).unwrap();
        plan_by(2565, &inputs, "AA", |levers| {
            levers.ceiling(most);
            let rules = ita_rules::rulebook(2565).unwrap();
            levers.cost(rules.find("oit").unwrap(), "9".parse().unwrap());
        })
    };
    let kept = ceiling("90");
    assert_eq!(raises(&kept), [row("iit", "84", "90"), row("oit", "97", "97.24")]);
    assert_eq!(kept.ceiling, Some(Ceiling::Kept));
    // Under 85 IIT brings 0.3, EIT nothing and OIT 1.2: not enough. Without it 6.32 of the two do, as even as it goes.
    let lifted = ceiling("85");
    assert_eq!(raises(&lifted), [row("iit", "84", "87.32"), row("eit", "97", "100")]);
    assert_eq!(lifted.ceiling, Some(Ceiling::Lifted));
    assert_eq!(plan(2565, &inputs, "AA").ceiling, None);
}

#[test]
fn what_lies_below_a_given_node_can_stand_in_the_way() {
    // EIT as a whole is 60, so an indicator of it is 100 at most, but three of 65 do not fit.
    let rules = ita_rules::rulebook(2565).unwrap();
    let scored = Assessment::parse(rules, [("iit", "90"), ("eit", "60"), ("oit", "90")]).unwrap().score();
    let mut levers = Levers::new(rules);
    let eit = rules.find("eit").unwrap();
    levers.lock(eit);
    let blocking = |levers: &Levers<'_>| match scored.plan(Goal::parse(rules, "B").unwrap(), levers) {
        Planned::Feasible(plan) => panic!("{plan:?}"),
        Planned::Infeasible(blocking) => blocking,
    };
    let score = |text: &str| Score::parse(text).unwrap();
    for id in ["6", "7", "8"] {
        levers.floor(rules.find(id).unwrap(), score("65"));
    }
    let joint = blocking(&levers);
    assert_eq!((joint.len(), joint[0].node, joint[0].relax.as_slice()), (1, eit, [eit].as_slice()));
    // Three of 64.995, the least that is published as 65.00, make 64.995: on the grid 65.
    assert_eq!((joint[0].at_least.to_string(), joint[0].best.to_string()), ("65.00".into(), "60.00".into()));
    // At 20 in all, an indicator is 60 at most: it stands in the way by itself.
    let low = Assessment::parse(rules, [("iit", "100"), ("eit", "20"), ("oit", "100")]).unwrap().score();
    let Planned::Infeasible(alone) = low.plan(Goal::parse(rules, "B").unwrap(), &levers) else { panic!("60 < 65") };
    let named: Vec<&str> = alone.iter().map(|blocked| rules.node(blocked.node).id.as_ref()).collect();
    assert_eq!(named, ["6", "7", "8"]);
    assert!(alone.iter().all(|blocked| blocked.best.to_string() == "60.00" && blocked.relax == [eit]));
}

/// The same where EIT is known by its two parts, of which each counts half: 60 and 60.
#[test]
fn what_lies_below_given_parts_can_stand_in_the_way() {
    let rules = ita_rules::rulebook(2568).unwrap();
    let inputs = [("iit", "90"), ("eit.1", "60"), ("eit.2", "60"), ("oit", "90")];
    let scored = Assessment::parse(rules, inputs).unwrap().score();
    let mut levers = Levers::new(rules);
    for id in ["eit.1", "eit.2"] {
        levers.lock(rules.find(id).unwrap());
    }
    for id in ["6", "7", "8"] {
        levers.floor(rules.find(id).unwrap(), Score::parse("65").unwrap());
    }
    let planned = scored.plan(Goal::parse(rules, "79").unwrap(), &levers);
    let blocking = planned.blocking();
    assert_eq!((blocking.len(), blocking[0].node), (1, rules.find("eit").unwrap()));
    assert_eq!((blocking[0].at_least.to_string(), blocking[0].best.to_string()), ("65.00".into(), "60.00".into()));
}

/// 0.3·50 + 0.3·100 + 0.4·100 = 85: only the lock on IIT can be taken off, since the others go up to 100 anyway.
#[test]
fn what_may_rise_as_far_as_it_goes_is_not_in_the_way() {
    let rules = ita_rules::rulebook(2568).unwrap();
    let scored = Assessment::parse(rules, [("iit", "50"), ("eit", "90"), ("oit", "90")]).unwrap().score();
    let mut levers = Levers::new(rules);
    let iit = rules.find("iit").unwrap();
    levers.lock(iit);
    let planned = scored.plan(Goal::parse(rules, "90").unwrap(), &levers);
    let [blocked] = planned.blocking() else { panic!("{planned:?}") };
    assert_eq!((blocked.at_least.to_string(), blocked.best.to_string()), ("90.00".into(), "85.00".into()));
    assert_eq!(blocked.relax, [iit]);
}

#[test]
fn items_first_where_they_bring_most() {
    // FY2564, all surveys at 90, every item but o42 and o1. Overall: 0.3·90 + 0.3·90 + 0.4·((1−1/45)·100 + 75)/2
    // = 54 + 0.2·(97.777… + 75) = 88.555…, an A. AA asks 95.00, so 94.995 unrounded: 6.43944… are lacking. o42 brings
    // 0.2·25 = 5 and o1 brings 0.2·2.222… = 0.444…, each for 1; a point of an EIT indicator (share 0.1) brings 0.1.
    // Left: 0.995, so 9.95 points of EIT indicators at the cost of 9.95, shared evenly. Items cost 2. Together 11.95.
    let mut inputs: Vec<(String, String)> = (1..=8).map(|i| (i.to_string(), "90".to_owned())).collect();
    inputs.extend((1..=43).map(|i| (format!("o{i}"), if i == 1 || i == 42 { "0" } else { "1" }.to_owned())));
    let inputs: Vec<(&str, &str)> = inputs.iter().map(|(id, value)| (id.as_str(), value.as_str())).collect();
    let plan = plan(2564, &inputs, "AA");
    assert_eq!(plan.cost.to_string(), "11.95");
    assert_eq!(
        raises(&plan),
        [
            row("6", "90", "93.32"),
            row("7", "90", "93.32"),
            row("8", "90", "93.31"),
            row("o1", "0", "100"),
            row("o42", "0", "100")
        ]
    );
    assert_eq!(plan.result.overall().score().unwrap().to_string(), "95.00");
}

#[test]
fn what_is_open_is_asked_for_and_costs_nothing() {
    let plan = plan(2568, &[("iit", "96"), ("oit", "94")], "excellent");
    assert_eq!(raises(&plan), [row("oit", "94", "95")]);
    let rules = plan.result.rules();
    // EIT must itself be 95; then the whole is 28.8 + 28.5 + 38 = 95.3.
    let eit = rules.find("eit").unwrap();
    assert_eq!((plan.open.len(), plan.open[0].node, plan.open[0].at_least), (1, eit, Score::parse("95").unwrap()));
    assert_eq!(plan.result.level().unwrap().id, "excellent");
}

#[test]
fn the_overall_alone_asks_the_instruments() {
    let plan = plan(2568, &[("overall", "94.25")], "excellent");
    // 95 of each instrument makes at least 94.995 of the whole; on the grid 95.
    assert_eq!(raises(&plan), [row("overall", "94.25", "95")]);
    assert_eq!(plan.open.len(), 3);
}

#[test]
fn a_lock_that_stands_in_the_way_is_named() {
    let rules = ita_rules::rulebook(2568).unwrap();
    let scored = Assessment::parse(rules, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")]).unwrap().score();
    let mut levers = Levers::new(rules);
    let eit = rules.find("eit").unwrap();
    levers.lock(eit);
    let Planned::Infeasible(blocking) = scored.plan(Goal::Level(LevelIx::BEST), &levers) else { panic!("locked") };
    assert_eq!(blocking.len(), 1);
    assert_eq!((blocking[0].node, blocking[0].relax.as_slice()), (eit, [eit].as_slice()));
    assert_eq!((blocking[0].at_least.to_string(), blocking[0].best.to_string()), ("95.00".into(), "93.20".into()));
}

/// Where all values lie in one instrument, "only this instrument" says nothing that the plan does not say.
#[test]
fn one_instrument_alone_has_no_way_of_its_own() {
    let rules = ita_rules::rulebook(2568).unwrap();
    let only = |inputs: &[(&str, &str)]| {
        let scored = Assessment::parse(rules, inputs.iter().copied()).unwrap().score();
        let ways = scored.alternatives(Goal::parse(rules, "good").unwrap(), &Levers::new(rules));
        ways.iter().filter(|way| matches!(way.way, Way::Only(_))).count()
    };
    assert_eq!(only(&[("1", "80"), ("2", "80")]), 0);
    assert_eq!(only(&[("1", "80"), ("2", "80"), ("6", "80")]), 2);
    assert_eq!(only(&[("iit", "80")]), 0);
}

/// The mean of 60, 90 and 90 must be published as 85.00: 14.985 are lacking in all, so 14.99. Up to 62 the first takes half as much,
/// so the cheapest plan moves all three; two suffice, if they share 14.99: the first of them takes the odd hundredth.
#[test]
fn the_fewest_changes_are_shared_out_too() {
    let rules = ita_rules::rulebook(2568).unwrap();
    let inputs = [("iit", "99"), ("oit", "99"), ("6", "60"), ("7", "90"), ("8", "90")];
    let mut levers = Levers::new(rules);
    levers.cap(rules.find("6").unwrap(), Score::parse("62").unwrap());
    levers.cost(rules.find("6").unwrap(), "0.5".parse().unwrap());
    for id in ["7", "8"] {
        levers.cap(rules.find(id).unwrap(), Score::parse("98").unwrap());
    }
    let goal = Goal::parse(rules, "good").unwrap();
    let scored = Assessment::parse(rules, inputs).unwrap().score();
    let cheapest = scored.plan(goal, &levers);
    let cheapest = cheapest.plan().unwrap();
    assert_eq!(raises(cheapest), [row("6", "60", "62"), row("7", "90", "96.5"), row("8", "90", "96.49")]);
    assert_eq!(cheapest.cost.to_string(), "13.99");
    let ways = scored.alternatives(goal, &levers);
    let fewest = ways.iter().find(|way| way.way == Way::Fewest).unwrap().planned.plan().unwrap();
    assert_eq!(raises(fewest), [row("7", "90", "97.5"), row("8", "90", "97.49")]);
    assert_eq!(fewest.cost.to_string(), "14.99");
}

/// 0.3·70 + 0.3·85 + 0.4·85 = 80.5, and 84.995 is published as 85.00: 4.495 are lacking. IIT is below its floor of 71 and moves in
/// any case. The cheapest way leaves it there (0.3 for 2) and takes 4.195 of EIT, 13.99 points at 1; but that is a second change. IIT
/// alone needs 14.99 points at 2.
#[test]
fn what_a_floor_moves_is_no_change_more() {
    let rules = ita_rules::rulebook(2568).unwrap();
    let scored = Assessment::parse(rules, [("iit", "70"), ("eit", "85"), ("oit", "85")]).unwrap().score();
    let mut levers = Levers::new(rules);
    let iit = rules.find("iit").unwrap();
    levers.floor(iit, Score::parse("71").unwrap());
    levers.cost(iit, "2".parse().unwrap());
    levers.cost(rules.find("oit").unwrap(), "3".parse().unwrap());
    let goal = Goal::parse(rules, "pass").unwrap();
    let cheapest = scored.plan(goal, &levers);
    let cheapest = cheapest.plan().unwrap();
    assert_eq!(raises(cheapest), [row("iit", "70", "71"), row("eit", "85", "98.99")]);
    assert_eq!(cheapest.cost.to_string(), "15.99");
    let ways = scored.alternatives(goal, &levers);
    let fewest = ways.iter().find(|way| way.way == Way::Fewest).unwrap().planned.plan().unwrap();
    assert_eq!(raises(fewest), [row("iit", "70", "84.99")]);
    assert_eq!(fewest.cost.to_string(), "29.98");
}

/// 93.1, and 94.995 is asked: 1.895 are lacking. IIT brings 0.3 a point and is free up to 86, then twice as dear as EIT, which has
/// three points to give; OIT is too dear. Free are 0.6, EIT brings 0.9 for 3, and 0.395 are left: 1.32 points of IIT for 2.64.
#[test]
fn an_effort_may_begin_at_nothing_and_grow() {
    let plan = plan_by(2565, &[("iit", "84"), ("eit", "97"), ("oit", "97")], "AA", |levers| {
        let rules = ita_rules::rulebook(2565).unwrap();
        levers.slope(rules.find("iit").unwrap(), &"0@86,2".parse().unwrap());
        levers.cost(rules.find("oit").unwrap(), "9".parse().unwrap());
    });
    assert_eq!(raises(&plan), [row("iit", "84", "87.32"), row("eit", "97", "100")]);
    assert_eq!((plan.cost.to_string(), plan.is_optimal()), ("5.64".to_owned(), true));
}

/// 84, 84 and 85 lack 1.985 of the sum, so 1.99. Two of them are free up to 84.2 and take 1 a point then, the third is too dear: 1.99
/// shared evenly between the two are a point and 0.99, of which 0.4 are free.
#[test]
fn what_begins_at_nothing_is_shared_out_as_well() {
    let inputs = [("iit", "99"), ("oit", "99"), ("6", "84"), ("7", "84"), ("8", "85")];
    let plan = plan_by(2568, &inputs, "good", |levers| {
        let rules = ita_rules::rulebook(2568).unwrap();
        for id in ["6", "7"] {
            levers.slope(rules.find(id).unwrap(), &"0@84.2,1".parse().unwrap());
        }
        levers.cost(rules.find("8").unwrap(), "9".parse().unwrap());
    });
    assert_eq!(raises(&plan), [row("6", "84", "85"), row("7", "84", "84.99")]);
    assert_eq!(plan.cost.to_string(), "1.59");
}

#[test]
fn efforts_end_at_a_million() {
    let effort = |text: &str| text.parse::<Effort>();
    assert_eq!(effort("1000000").unwrap().to_string(), "1000000");
    assert_eq!(effort("1000000.000000").unwrap().to_string(), "1000000");
    assert_eq!(effort("999999.999999").unwrap().to_string(), "999999.999999");
    assert!(effort("1000000.000001").is_err() && effort("1000001").is_err());
}
