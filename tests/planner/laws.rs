//! Laws of plans on the real rulebooks.

use ita_score::{Assessment, Effort, Goal, Levers, Planned, Score};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

fn cost(assessment: &Assessment<'_>, goal: Goal, levers: &Levers<'_>) -> Option<Effort> {
    match assessment.score().plan(goal, levers) {
        Planned::Feasible(plan) => Some(plan.cost),
        Planned::Infeasible(_) => None,
    }
}

/// Hundredths as a decimal.
fn hundredths(value: u32) -> String {
    format!("{}.{:02}", value / 100, value % 100)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, rng_seed: RngSeed::Fixed(2568), failure_persistence: None, ..ProptestConfig::default() })]

    /// Indicators and items of FY2564 to every level: the result has the level, and the effort is proved least.
    #[test]
    fn a_plan_reaches_its_level(
        surveys in prop::collection::vec(5000u32..=10000, 8),
        items in prop::collection::vec(any::<bool>(), 43),
        level in 0usize..6,
    ) {
        let rules = ita_rules::rulebook(2564).unwrap();
        let survey = surveys.iter().enumerate().map(|(i, v)| ((i + 1).to_string(), hundredths(*v)));
        let item = items.iter().enumerate().map(|(i, v)| (format!("o{}", i + 1), u8::from(*v).to_string()));
        let assessment = Assessment::parse(rules, survey.chain(item)).unwrap();
        let level = rules.level_indices().nth(level).unwrap();
        let Planned::Feasible(plan) = assessment.score().plan(Goal::Level(level), &Levers::new(rules)) else {
            return Err(TestCaseError::fail("everything may rise to 100"));
        };
        prop_assert!(plan.is_optimal());
        // On such problems the most even plan is proved too, well within the work that may be spent on it.
        prop_assert!(plan.split_proved);
        prop_assert!(plan.result.level().is_some());
        prop_assert!(plan.result.guaranteed_index().is_at_least(level));
        let sum: Vec<_> = plan.raises.iter().map(|raise| raise.cost).collect();
        prop_assert_eq!(plan.cost.to_string(), sum_of(&sum));
    }

    /// Raising a cap never raises the cost; a higher level never costs less.
    #[test]
    fn looser_is_never_dearer(
        values in prop::collection::vec(6000u32..=10000, 10),
        node in 0usize..10,
        caps in (6000u32..=10000, 0u32..2000),
    ) {
        let rules = ita_rules::rulebook(2568).unwrap();
        let inputs = values.iter().enumerate().map(|(i, v)| ((i + 1).to_string(), hundredths(*v)));
        let assessment = Assessment::parse(rules, inputs).unwrap();
        let node = rules.find(&(node + 1).to_string()).unwrap();
        let mut tight = Levers::new(rules);
        tight.cap(node, Score::parse(&hundredths(caps.0)).unwrap());
        let mut loose = Levers::new(rules);
        loose.cap(node, Score::parse(&hundredths((caps.0 + caps.1).min(10000))).unwrap());
        let mut dearer = None;
        for level in rules.level_indices() {
            let goal = Goal::Level(level);
            let (tight, loose) = (cost(&assessment, goal, &tight), cost(&assessment, goal, &loose));
            if let Some(tight) = tight {
                prop_assert!(loose.is_some_and(|loose| loose <= tight));
            }
            if let (Some(higher), Some(lower)) = (dearer, loose) {
                prop_assert!(lower <= higher);
            }
            dearer = loose.or(dearer);
        }
    }
}

/// The sum of efforts with at most two decimals, worked out apart from the engine.
fn sum_of(efforts: &[Effort]) -> String {
    let hundredths: u64 = efforts
        .iter()
        .map(|effort| {
            let text = effort.to_string();
            let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
            whole.parse::<u64>().unwrap() * 100 + format!("{fraction:0<2}").parse::<u64>().unwrap()
        })
        .sum();
    let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
