//! Any text as a rule file. What is taken has a best level, and who has 100 everywhere is there.

use ita_score::{Assessment, LevelIx, NodeIx, Score};

/// Panics where a law does not hold.
pub(crate) fn hold(text: &str) {
    let Ok(rules) = ita_rulefile::load("fuzz.toml", text) else { return };
    let mut assessment = Assessment::new(&rules);
    let unknown = assessment.score();
    assert!(!unknown.possible_indices().is_empty());
    assessment.set(NodeIx::OVERALL, Score::MAX).expect("a score of the whole");
    let best = assessment.score();
    assert_eq!(best.guaranteed_index(), LevelIx::BEST);
    assert_eq!(
        best.overall().score().map(|score| score.to_string()),
        Some(Score::MAX.round(rules.decimals()).to_string())
    );
    let vector = assessment.vector();
    assert_eq!(Assessment::from_vector(&rules, &vector).expect("a canonical vector is one"), assessment);
}
