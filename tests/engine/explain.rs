//! Why and next in rulebooks that the built-in years do not show: conditions that hold of everybody, levels that no
//! completion gets although a better and a worse one are possible. Each was once wrong.

use ita_score::spec::{ConditionSpec, LevelSpec, Words};
use ita_score::{Assessment, Rulebook};

/// FY2568's tree with other levels: of each, id and conditions (node, at least).
fn with_levels(levels: &[(&'static str, &[(&str, &'static str)])]) -> Rulebook {
    let base = ita_rules::rulebook(2568).unwrap();
    let mut spec = base.spec().clone();
    let condition = |&(node, at_least): &(&str, &'static str)| ConditionSpec {
        node: base.find(node).unwrap().index() as u16,
        at_least: at_least.into(),
        claim: 0,
    };
    let level = |&(id, conditions): &(&'static str, &[(&str, &'static str)])| LevelSpec {
        id: id.into(),
        name: Words::new(id, id),
        conditions: conditions.iter().map(condition).collect(),
        claim: 0,
    };
    spec.levels = levels.iter().map(level).collect();
    Rulebook::new(spec).unwrap()
}

/// With EIT and OIT at 100 the whole is at least 70: either IIT reaches 50 and all of `top` holds, or neither level does.
#[test]
fn a_level_that_is_not_possible_explains_nothing() {
    let rules = with_levels(&[("top", &[("iit", "50"), ("overall", "40")]), ("mid", &[("iit", "50")]), ("low", &[])]);
    let scored = Assessment::parse(&rules, [("eit", "100"), ("oit", "100")]).unwrap().score();
    assert_eq!(scored.possible().map(|level| &*level.id).collect::<Vec<_>>(), ["top", "low"]);
    let why: Vec<(&str, &str, Option<bool>)> =
        scored.why().into_iter().map(|why| (&*why.level.id, &*rules.node(why.node).id, why.met)).collect();
    assert_eq!(why, [("top", "iit", None), ("top", "overall", Some(true))]);
}

/// A condition of 0 holds of everybody; no way of rounding changes that.
#[test]
fn nobody_is_near_an_edge_at_nought() {
    let rules = with_levels(&[("top", &[("overall", "60"), ("iit", "0")]), ("low", &[])]);
    let scored = Assessment::parse(&rules, [("iit", "0"), ("eit", "100"), ("oit", "100")]).unwrap().score();
    assert_eq!(scored.near_edge(), []);
    assert_eq!(scored.level().unwrap().id, "top");
    let near = Assessment::parse(&rules, [("overall", "59.999")]).unwrap().score();
    assert_eq!(near.near_edge().len(), 1);
}

/// What lacks is told at the best that is still possible; a condition that is still open lacks nothing.
#[test]
fn next_counts_from_the_best_that_is_possible() {
    let rules = ita_rules::rulebook(2568).unwrap();
    // OIT is at most (100 + 60) / 2 = 80, so `good` is out; the whole from 30 to 92.
    let scored = Assessment::parse(rules, [("9", "60")]).unwrap().score();
    let why = scored.why();
    let oit = why.iter().find(|why| why.level.id == "good" && rules.node(why.node).id == "oit").unwrap();
    assert_eq!((oit.has, oit.met, oit.short.unwrap().to_string()), (None, Some(false), "5.00".to_owned()));
    assert!(why.iter().filter(|why| why.level.id == "good" && why.node != oit.node).all(|why| why.met.is_none()));
    assert!(why.iter().all(|why| why.level.id != "excellent"));
    assert_eq!(scored.next_level(), None);
    // 30 + 30 + 0.4 · 50 = 80: only `improve` or worse, `pass` is short by 5.
    let scored = Assessment::parse(rules, [("iit", "100"), ("eit", "100"), ("oit", "50")]).unwrap().score();
    let next = scored.next_level().unwrap();
    assert_eq!((&*next.level.id, next.short.len(), next.short[0].by.to_string()), ("pass", 1, "5.00".to_owned()));
}

/// Whether `node` meets what `level` asks, in FY2568.
fn met(inputs: &[(&str, &str)], level: &str, node: &str) -> Option<bool> {
    let rules = ita_rules::rulebook(2568).unwrap();
    let scored = Assessment::parse(rules, inputs.iter().copied()).unwrap().score();
    let why = scored.why();
    why.iter().find(|why| why.level.id == level && rules.node(why.node).id == node).unwrap().met
}

/// Bounds that end exactly on an edge, 94.995 or 84.995, or one tick (10^-15) beside it.
#[test]
fn a_bound_on_the_edge_meets_it() {
    // The best: OIT = (9 + 100) / 2.
    assert_eq!(met(&[("9", "89.99")], "excellent", "oit"), None);
    assert_eq!(met(&[("iit", "100"), ("eit", "90"), ("9", "89.989999999999999")], "excellent", "oit"), Some(false));
    // The worst: IIT alone takes all that is lost, (T - 70) / 0.3.
    assert_eq!(met(&[("overall", "95.4985")], "good", "iit"), Some(true));
    assert_eq!(met(&[("overall", "95.498499999999999")], "good", "iit"), None);
    // Known exactly.
    assert_eq!(met(&[("iit", "84.995"), ("eit", "90"), ("oit", "90")], "good", "iit"), Some(true));
    assert_eq!(met(&[("iit", "84.994999999999999"), ("eit", "90"), ("oit", "90")], "good", "iit"), Some(false));
}
