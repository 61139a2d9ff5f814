//! Plans that reach a level with an estimated chance.
//!
//! A survey's score is what those who happened to answer say, and the level depends on it. Each condition is therefore asked
//! for with something to spare: the same number of standard errors of its node's score everywhere, and none where nothing is
//! sampled. The number is the smallest (in 64ths) with which the plan's own result has the requested chance. That is the least
//! effort among plans of this kind; plans that spare more in one place and less in another are not tried, so the plan's lower
//! bound is that of the level without a chance.
//!
//! The errors are those of the current scores: near 100 the worst case of a raised score is smaller, so plans are on the safe
//! side. The module `analysis` says what the estimate rests on, at [`Scored::uncertainty`].

mod between;

use super::{Effort, Goal, Levers, Planned};
use crate::analysis::uncertainty::Odds;
use crate::analysis::{SurveyError, Surveys};
use crate::exact::Exact;
use crate::number::POINT;
use crate::rounded::Rounded;
use crate::rulebook::LevelIx;
use crate::scored::Scored;
use alloc::vec::Vec;
use between::Between;

/// Parts of a standard error.
const PARTS: u64 = 64;

/// More standard errors than the normal distribution is worked out for.
const MOST: u64 = 6 * PARTS;

/// A plan, and the estimated chance of its level.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Assured<'r> {
    /// The plan. Where the chance cannot be reached, the one with the highest chance that was found.
    pub planned: Planned<'r>,
    /// The estimated chance, in percent, of the level or a better one after the plan; none without a plan, or while a score on
    /// which the level depends is not known.
    pub chance: Option<Rounded>,
    /// True if that is at least the requested chance.
    pub is_reached: bool,
    /// How many standard errors of its score each condition was given to spare.
    pub spared: Exact,
}

impl<'r> Scored<'r> {
    /// Returns a plan for a level with at least this estimated chance, in percent, of that level or a better one.
    ///
    /// ```
    /// use ita_score::analysis::{Sample, Surveys};
    /// use ita_score::{Assessment, Levers, Rounded};
    ///
    /// let rules = ita_rules::rulebook(2568)?;
    /// let (iit, eit) = (rules.find("iit")?, rules.find("eit")?);
    /// let scored = Assessment::parse(rules, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")])?.score();
    /// let mut surveys = Surveys::new(rules);
    /// surveys.sample(iit, Sample::new(45, Some(60))?)?;
    /// surveys.sample(eit, Sample::new(120, Some(4000))?)?;
    ///
    /// // 95 of EIT is as likely missed as met. Nine in ten takes some two points more, and nothing of IIT or OIT.
    /// let assured = scored.plan_with_chance(rules.find_level("excellent")?, &Levers::new(rules), &surveys, Rounded::new(90, 0))?;
    /// assert!(assured.is_reached && assured.chance.unwrap() >= Rounded::new(90, 0));
    /// let raises = &assured.planned.plan().unwrap().raises;
    /// assert_eq!((raises.len(), raises[0].node), (1, eit));
    /// assert!(raises[0].to > "96.9".parse()? && raises[0].to < "98".parse()?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As [`uncertainty`](Self::uncertainty).
    pub fn plan_with_chance(
        &self,
        level: LevelIx,
        levers: &Levers<'_>,
        surveys: &Surveys<'_>,
        at_least: Rounded,
    ) -> Result<Assured<'r>, SurveyError> {
        // In units of a score; nothing where a score is not known.
        let units =
            |error: Option<Exact>| error.map_or(0, |error| error.numerator() * u128::from(POINT) / error.denominator());
        let errors: Vec<u128> = self.standard_errors(surveys)?.into_iter().map(units).collect();
        let odds = Odds::new(level, surveys);
        let mut spared = levers.clone();
        let mut attempt = |parts: u64| {
            let spare = |error: &u128| (error * u128::from(parts)).div_ceil(u128::from(PARTS)) as u64;
            spared.spares = errors.iter().map(spare).collect();
            let planned = self.plan(Goal::Level(level), &spared);
            let chance = planned.plan().map_or(Ok(None), |plan| odds.of(&plan.result))?;
            let is_reached = chance.is_some_and(|chance| chance >= at_least);
            Ok(Assured { planned, chance, is_reached, spared: Exact::new(parts.into(), PARTS.into()) })
        };
        let mut best = attempt(0)?;
        if best.is_reached || best.planned.plan().is_none() {
            return Ok(best);
        }
        let bound = best.planned.plan().map_or(Effort::ZERO, |plan| plan.lower_bound);
        let lacks = |found: &Assured<'_>| odds.deviations(at_least) - odds.deviations(found.chance.unwrap_or(at_least));
        let mut between = Between::new(lacks(&best), MOST + 1);
        while let Some(parts) = between.next() {
            let found = attempt(parts)?;
            match (found.planned.plan().is_some(), found.is_reached) {
                (true, true) => {
                    between.suffices(parts, -lacks(&found));
                    best = found;
                }
                (true, false) => {
                    between.is_too_few(parts, lacks(&found));
                    if !best.is_reached && found.chance > best.chance {
                        best = found;
                    }
                }
                (false, _) => between.has_no_plan(parts),
            }
        }
        if let Planned::Feasible(plan) = &mut best.planned {
            plan.lower_bound = bound;
        }
        Ok(best)
    }
}
