//! What rounded inputs can change: against brute force over what rounds to them, and against the oracle.

use super::{build, everywhere, given};
use ita_score::{NodeIx, Score};
use ita_tests::oracle::{Claim, Oracle};
use ita_tests::properties::holds;
use ita_tests::random::{Choices, assessment};
use proptest::prelude::*;

/// Units of a score to half a hundredth.
const HALF: u64 = 5_000_000_000_000;

#[test]
fn levels_and_last_digit_are_those_of_the_oracle() {
    everywhere("regressions/analysis_rounding.txt", |rules, choices| {
        let values = assessment(rules, choices);
        let (oracle, given) = (Oracle::new(rules.spec()), given(&values));
        let scored = build(rules, &values).score();
        let rounded = scored.rounded_inputs();
        let possible = |claim: Claim| oracle.agreement(&given, &claim);
        for (index, level) in rules.levels().iter().enumerate() {
            let claim = Claim { overall: None, level: Some(index) };
            prop_assert_eq!(possible(claim).1, Some(rounded.levels.contains(&level)));
        }
        let exact: Vec<_> = scored.possible().collect();
        prop_assert!(exact.iter().all(|level| rounded.levels.contains(level)));
        prop_assert_eq!(rounded.level_may_differ, exact.len() != rounded.levels.len());
        let shown = rounded.overall().published;
        prop_assert!(shown.least <= scored.overall().low() && scored.overall().high() <= shown.most);
        for (units, expected) in [
            (Some(shown.least.units()), true),
            (Some(shown.most.units()), true),
            (shown.least.units().checked_sub(1), false),
            (Some(shown.most.units() + 1), false),
        ] {
            let Some(units) = units else { continue };
            prop_assert_eq!(
                possible(Claim { overall: Some(units.into()), level: None }).0,
                Some(expected),
                "{}",
                units
            );
        }
        Ok(())
    });
}

#[test]
fn brute_force_over_what_rounds_to_three_instruments() {
    let rules = ita_rules::rulebook(2568).unwrap();
    holds("regressions/analysis_rounding.txt", 120, &Choices::strategy(40), |mut choices| {
        let around = *choices.one(&[70u64, 85, 95, 95, 99]) * 200 * HALF;
        let values: Vec<_> = rules
            .children(NodeIx::OVERALL)
            .map(|node| (node, around + 2 * HALF * choices.number(8) - 2 * HALF * choices.number(4)))
            .map(|(node, units)| (node, Score::from_units(units.min(100 * 200 * HALF)).unwrap()))
            .collect();
        let scored = build(rules, &values).score();
        let rounded = scored.rounded_inputs();
        let steps = [-(HALF as i64), -(HALF as i64) / 2, 0, HALF as i64 / 2, HALF as i64 - 1];
        let (mut least, mut most) = (scored.overall().low(), scored.overall().high());
        let mut levels = Vec::new();
        for ways in 0..steps.len().pow(3) {
            let moved: Vec<_> = values
                .iter()
                .zip([1, 5, 25])
                .map(|(&(node, value), place)| {
                    let units = value.units().saturating_add_signed(steps[ways / place % 5]).min(100 * 200 * HALF);
                    (node, Score::from_units(units).unwrap())
                })
                .collect();
            let moved = build(rules, &moved).score();
            least = least.min(moved.overall().low());
            most = most.max(moved.overall().high());
            levels.push(moved.level().unwrap());
        }
        let shown = rounded.overall().published;
        prop_assert_eq!((shown.least, shown.most), (least, most));
        prop_assert!(levels.iter().all(|level| rounded.levels.contains(level)));
        prop_assert!(rounded.levels.iter().all(|level| levels.contains(level)));
        Ok(())
    });
}

#[test]
fn by_hand() {
    // จังหวัดจันทบุรี, FY2563, was published as 67.54 where its rounded parts gave 67.53 (its parts are not known; these
    // are on that total): 67.534, and up to 67.539.
    let scored = super::scored(2563, &[("iit", "67.53"), ("eit", "67.53"), ("oit", "67.54")]);
    let rounded = scored.rounded_inputs();
    assert_eq!(scored.overall().score().unwrap().to_string(), "67.53");
    assert!(rounded.overall_may_differ && !rounded.level_may_differ);
    assert_eq!(rounded.overall().published.most.to_string(), "67.54");
    assert_eq!(rounded.rounded.len(), 3);

    // Half a hundredth either way of each of three instruments is half a hundredth of the whole. From 96.39 exactly that
    // stays 96.39, for 96.395 is not reached; from 96.391 it does not.
    let whole = super::scored(2568, &[("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")]).rounded_inputs();
    assert!(!whole.overall_may_differ);
    let whole = super::scored(2568, &[("iit", "98.11"), ("eit", "93.20"), ("oit", "97.50")]).rounded_inputs();
    assert_eq!(whole.overall().high.to_string(), "96.398");
    assert!(whole.overall_may_differ);

    // 94.99 + 0.005: ten indicators of 95.00, each perhaps 94.995, and the level still holds, since that is published as 95.
    let ten = (1..=10).map(|id| (id.to_string(), "95.00".to_owned()));
    let ten = ita_score::Assessment::parse(ita_rules::rulebook(2568).unwrap(), ten).unwrap().score();
    assert!(!ten.rounded_inputs().level_may_differ);
    // With one a hundredth lower and one a hundredth higher it hangs on what was rounded away: 94.993 or 95.003 in IIT.
    let inputs = [("1", "94.98"), ("2", "95"), ("3", "95"), ("4", "95"), ("5", "95"), ("eit", "96"), ("oit", "96")];
    let hangs = super::scored(2568, &inputs);
    assert_eq!(hangs.level().unwrap().id, "excellent", "94.996 is published as 95.00");
    let hangs = hangs.rounded_inputs();
    assert!(hangs.level_may_differ);
    let ids: Vec<&str> = hangs.levels.iter().map(|level| &*level.id).collect();
    assert_eq!(ids, ["excellent", "good"]);

    // More decimals than are published are exact, and so are items.
    assert!(
        super::scored(2568, &[("iit", "94.991"), ("eit", "96.001"), ("oit", "96.001")])
            .rounded_inputs()
            .rounded
            .is_empty()
    );
}
