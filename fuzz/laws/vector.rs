//! Any text as a vector. What is taken comes out the same, is written alike by hand and by serde, loses nothing when a value
//! is raised, and its plan reaches the goal at the cost that it says.

use ita_score::report::Report;
use ita_score::{Assessment, Goal, LevelIx, Levers, Planned, Score, Vector};

/// Panics where a law does not hold. `by_hand`: what the page element's own writer of JSON makes of a vector, if it is there.
pub(crate) fn hold(text: &str, by_hand: Option<fn(&str) -> String>) {
    let Ok(vector) = text.parse::<Vector>() else { return };
    let Ok(rules) = ita_rules::rulebook(vector.fiscal_year()) else { return };
    let Ok(assessment) = Assessment::from_vector(rules, text) else { return };

    let canonical = assessment.vector();
    let again = Assessment::from_vector(rules, &canonical).expect("a canonical vector is one");
    assert_eq!(again, assessment);
    assert_eq!(again.vector(), canonical);

    let scored = assessment.score();
    if let Some(by_hand) = by_hand.filter(|_| text.len() < 1 << 12) {
        assert_eq!(by_hand(&canonical), Report::new(&scored).to_json());
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
        // A condition below a given node can only be made possible: there is no setting it.
        let mut settled = true;
        for open in &plan.open {
            settled &= after.set(open.node, open.at_least).is_ok();
        }
        let after = after.score();
        assert!(after.possible_indices().contains(&LevelIx::BEST), "{canonical}");
        assert!(!settled || after.guaranteed_index() == LevelIx::BEST, "{canonical}");
    }
}

/// Halfway from a value to 100.
fn nearer_to_the_top(value: Score) -> Score {
    Score::from_units(value.units() + (Score::MAX.units() - value.units()).div_ceil(2)).expect("at most 100")
}
