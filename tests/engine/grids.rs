//! Published numbers with other decimal places than the rulebook's: what they say is their value, not their digits.

use ita_score::{Assessment, Goal, Levers, Published, Rounded};

fn scored(overall: &str) -> ita_score::Scored<'static> {
    let rules = ita_rules::rulebook(2568).unwrap();
    Assessment::parse(rules, [("overall", overall)]).unwrap().score()
}

#[test]
fn a_published_score_of_fewer_decimals_stands_for_all_that_round_to_it() {
    // 96.39 is published as 96.4 and as 96, and as nothing else of as many decimals.
    let scored = scored("96.39");
    for (units, decimals, agrees) in [
        (96, 0, true),
        (97, 0, false),
        (95, 0, false),
        (964, 1, true),
        (963, 1, false),
        (96_39, 2, true),
        (96_38, 2, false),
        (96_390, 3, true),
        (200, 0, false),
        (u64::MAX, 0, false),
    ] {
        let published = Published { overall: Some(Rounded::new(units, decimals)), level: None };
        assert_eq!(scored.compare(&published).agrees, Some(agrees), "{units} {decimals}");
        let implied = published.implies(scored.rules());
        assert_eq!(implied.is_some(), units <= 100 * 10u64.pow(decimals.into()), "{units} {decimals}");
    }
}

#[test]
fn a_goal_of_other_decimals_is_reached_on_the_rulebooks_own() {
    // From 90: at least 95 is 95.00, which is published from 94.995 on; at least 95.001 is 95.01.
    let (scored, levers) = (scored("90"), Levers::new(ita_rules::rulebook(2568).unwrap()));
    for (units, decimals, to) in [(95, 0, "95"), (95_00, 2, "95"), (95_001, 3, "95.01"), (955, 1, "95.5")] {
        let planned = scored.plan(Goal::Overall(Rounded::new(units, decimals)), &levers);
        assert_eq!(planned.plan().unwrap().raises[0].to.to_string(), to, "{units} {decimals}");
    }
    let beyond = scored.plan(Goal::Overall(Rounded::new(101, 0)), &levers);
    assert_eq!(beyond.blocking()[0].at_least.to_string(), "101.00");
}
