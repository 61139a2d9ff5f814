//! Any text as a vector. What is taken comes out the same, is written alike by hand and by serde, loses nothing when a value
//! is raised, and its plan reaches the goal at the cost that it says.
#![no_main]

use ita_score::report::Report;
use ita_score::{Assessment, Goal, Lang, LevelIx, Levers, Planned, Score, Scored, Vector};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(vector) = text.parse::<Vector>() else { return };
    let Ok(rules) = ita_rules::rulebook(vector.fiscal_year()) else { return };
    let Ok(assessment) = Assessment::from_vector(rules, text) else { return };

    let canonical = assessment.vector();
    let again = Assessment::from_vector(rules, &canonical).expect("a canonical vector is one");
    assert_eq!(again, assessment);
    assert_eq!(again.vector(), canonical);

    let scored = assessment.score();
    if text.len() < 1 << 12 {
        let by_hand = ita_element::score(Lang::En, &format!("{canonical}\0"));
        assert_eq!(by_hand, Report::new(&scored, None, None).to_json());
    }

    let first = assessment.given().next();
    if let Some((node, value)) = first {
        let mut raised = assessment.clone();
        let above = if rules.is_item(node) { Score::MAX } else { nearer_to_the_top(value) };
        raised.set(node, above).expect("a value of its node");
        let raised = raised.score();
        for (old, new) in scored.nodes().zip(raised.nodes()) {
            assert!(old.low() <= new.low() && old.high() <= new.high());
        }
        assert!(raised.guaranteed_index().is_at_least(scored.guaranteed_index()));
    }

    if let Planned::Feasible(plan) = scored.plan(Goal::Level(LevelIx::BEST), &Levers::new(rules)) {
        assert!(plan.lower_bound <= plan.cost);
        let mut after = assessment.clone();
        for raise in &plan.raises {
            assert!(raise.from < raise.to, "a raise raises");
            after.set(raise.node, raise.to).expect("a value of its node");
        }
        for &(node, value) in &plan.open {
            after.set(node, value).expect("a value of its node");
        }
        assert!(reaches_the_best(&after.score()), "{canonical}");
    }
});

/// Halfway from a value to 100.
fn nearer_to_the_top(value: Score) -> Score {
    Score::from_units(value.units() + (Score::MAX.units() - value.units()).div_ceil(2)).expect("at most 100")
}

fn reaches_the_best(scored: &Scored<'_>) -> bool {
    scored.guaranteed_index() == LevelIx::BEST
}
