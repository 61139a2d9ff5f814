//! Shares and points: scores run from 0 to 100, and what a part brings to the whole is given in points of the overall score.

use crate::fill::fill;
use crate::pick;
use alloc::string::{String, ToString};
use ita_score::{Exact, Lang, NodeIx, NodeScore, Rulebook};

/// Points in the whole, and hundredths in one.
const HUNDRED: u128 = 100;

/// Returns a share times 100, as points of the overall score or in per cent: 3/10 is 30.
///
/// ```
/// use ita_score::Exact;
///
/// assert_eq!(ita_words::of_hundred(Exact::new(3, 10)), Exact::new(30, 1));
/// ```
#[must_use]
pub const fn of_hundred(share: Exact) -> Exact {
    Exact::new(share.numerator() * HUNDRED, share.denominator())
}

/// Returns how many points of the overall score a node brings, of how many it can: “29.43 จาก 30”; “เต็ม 30” while its score is
/// not known.
///
/// ```
/// use ita_score::Assessment;
/// use ita_words::{Lang, points_of};
///
/// let rules = ita_rules::rulebook(2568)?;
/// let scored = Assessment::parse(rules, [("iit", "98.10")])?.score();
/// assert_eq!(points_of(rules, &scored.node(rules.find("iit")?), Lang::Th), "29.43 จาก 30");
/// assert_eq!(points_of(rules, &scored.node(rules.find("eit")?), Lang::Th), "เต็ม 30");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn points_of(rules: &Rulebook, node: &NodeScore<'_, '_>, lang: Lang) -> String {
    let most = most(rules, node.ix());
    match node.points() {
        Some(points) => fill(pick(lang, "{} จาก {}", "{} of {}"), &[&points.round(rules.decimals()).text(), &most]),
        None => fill(pick(lang, "เต็ม {}", "of {}"), &[&most]),
    }
}

/// Returns how many points of the overall score a node can bring: 30 for IIT.
fn most(rules: &Rulebook, node: NodeIx) -> String {
    of_hundred(rules.overall_share(node)).round(rules.decimals()).to_short_string()
}

/// Returns a share in per cent with at most `most` decimals, marked where it is rounded: `30%`, `≈33.33%`.
///
/// ```
/// use ita_score::Exact;
///
/// assert_eq!(ita_words::percent(Exact::new(3, 10), 2), "30%");
/// assert_eq!(ita_words::percent(Exact::new(1, 3), 2), "≈33.33%");
/// ```
#[must_use]
pub fn percent(share: Exact, most: u8) -> String {
    fill("{}%", &[&decimal(of_hundred(share), most)])
}

/// Writes an exact number for people: as it is if it has at most `most` decimals, otherwise rounded to `most` decimals and
/// marked.
///
/// ```
/// use ita_score::Exact;
///
/// assert_eq!(ita_words::decimal(Exact::new(94_996, 1_000), 6), "94.996");
/// assert_eq!(ita_words::decimal(Exact::new(880, 9), 6), "≈97.777778");
/// ```
#[must_use]
pub fn decimal(exact: Exact, most: u8) -> String {
    let text = exact.to_string();
    let decimals = text.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    if text.contains('/') || decimals > usize::from(most) {
        return fill("≈{}", &[&exact.round(most).to_string()]);
    }
    text
}
