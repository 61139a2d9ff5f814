//! Scores that lie so close to a threshold that rounding decides the level.

use crate::fill::fill;
use crate::names::subject;
use crate::share::decimal;
use alloc::string::String;
use alloc::vec::Vec;
use ita_score::{Lang, NodeIx, Rulebook, Scored, Status};

/// The most decimal places of a score that is shown unrounded.
const PLACES: u8 = 6;

/// Returns a sentence for each score that lies within half a published step of a threshold. The sentence also says how sure the
/// way of rounding is, if the rulebook states it. Wherever a level is shown, these sentences belong beside it.
///
/// ```
/// use ita_score::Assessment;
/// use ita_words::{Lang, near_thresholds};
///
/// let rules = ita_rules::rulebook(2568)?;
/// let scored = Assessment::parse(rules, [("overall", "84.995")])?.score();
/// assert_eq!(
///     near_thresholds(&scored, Lang::Th),
///     ["คะแนนรวมก่อนปัดเศษคือ 84.995 ใกล้เกณฑ์ 85 มาก ผลขึ้นอยู่กับวิธีปัดเศษ ซึ่งยังไม่มีแหล่งยืนยัน"],
/// );
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn near_thresholds(scored: &Scored<'_>, lang: Lang) -> Vec<String> {
    let rules = scored.rules();
    let template = match (is_confirmed(rules), lang) {
        (true, Lang::Th) => "{}~ก่อนปัดเศษคือ {} ใกล้เกณฑ์ {} มาก ผลขึ้นอยู่กับวิธีปัดเศษ",
        (false, Lang::Th) => "{}~ก่อนปัดเศษคือ {} ใกล้เกณฑ์ {} มาก ผลขึ้นอยู่กับวิธีปัดเศษ ซึ่งยังไม่มีแหล่งยืนยัน",
        (true, Lang::En) => "Before rounding, {} is {}, so close to {} that rounding decides the level.",
        (false, Lang::En) => {
            "Before rounding, {} is {}, so close to {} that rounding decides the level; no source confirms how it is rounded."
        }
    };
    let sentence = |node: NodeIx| {
        let exact = scored.node(node).exact()?;
        let threshold = nearest(rules, node, scored.node(node).low().units())?;
        Some(fill(template, &[&subject(rules, node, lang), &decimal(exact, PLACES), &threshold]))
    };
    scored.near_edge().into_iter().filter_map(sentence).collect()
}

/// Returns true unless the rulebook's claim about rounding is inferred or assumed.
fn is_confirmed(rules: &Rulebook) -> bool {
    let claim = rules.spec().claims.get(usize::from(rules.spec().rounding.claim));
    !claim.is_some_and(|claim| matches!(claim.status, Status::Inferred | Status::Assumed))
}

/// Returns a node's threshold that is nearest to a published score.
fn nearest(rules: &Rulebook, node: NodeIx, units: u64) -> Option<String> {
    let thresholds = rules.level_indices().filter_map(|level| rules.threshold(level, node));
    thresholds.min_by_key(|at| at.units().abs_diff(units)).map(|at| at.to_short_string())
}
