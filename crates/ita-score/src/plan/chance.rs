//! Plans of least effort that reach a level with an estimated chance.
//!
//! A survey's score is what those who happened to answer say, and the level depends on it. What a plan spares at each threshold is
//! free: it may be much where that is cheap and little where it is dear. The chance is that of the plan's own result, by
//! [`Scored::uncertainty`], rounded as it is there; the level itself is met in any case. The module `search` finds the least effort
//! among all plans on the published grid and proves it, or says what it proved (`Plan::lower_bound`).
//!
//! Where no spread is told, the error of a score is the widest that its mean allows, which is nothing at 100. So of two plans of the
//! same effort the one that raises few indicators all the way has the smaller error, and where that decides, it is the plan.
//!
//! Among plans of least effort the split chooses between those that stand as high at each threshold as the one that was found, if its
//! choice has the chance; otherwise what was found is taken. Whether some other plan of that effort fits the split better is not
//! looked for, so `Plan::split_proved` is false, unless the level's own plan has the chance.

mod approach;
mod cut;
mod prices;
mod search;
mod space;
mod weigh;

use super::{Ceiling, Goal, Levers, Planned, Split};
use crate::analysis::uncertainty::Odds;
use crate::analysis::{SurveyError, Surveys};
use crate::rounded::Rounded;
use crate::rulebook::LevelIx;
use crate::scored::Scored;
use search::Search;
use space::Cell;

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
}

impl<'r> Scored<'r> {
    /// Returns the plan of least effort to a level with at least this estimated chance, in percent, of that level or a better one.
    ///
    /// [`Plan::lower_bound`](crate::Plan::lower_bound) is the proved bound: no plan that has the chance takes less effort. Where the
    /// chance is out of reach, plan and bound are those of the highest chance that was found.
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
    /// // 95 of EIT is as likely missed as met. IIT keeps 95 with 99.87 %, and EIT at 96.99 with 90.20 %: 90.09 % together; 96.98 are
    /// // 90.06 %, which is not enough.
    /// let assured = scored.plan_with_chance(rules.find_level("excellent")?, &Levers::new(rules), &surveys, Rounded::new(90, 0))?;
    /// assert!(assured.is_reached && assured.chance.unwrap() >= Rounded::new(90, 0));
    /// let plan = assured.planned.plan().unwrap();
    /// assert_eq!((plan.raises.len(), plan.raises[0].node, plan.raises[0].to), (1, eit, "96.99".parse()?));
    /// assert!(plan.is_optimal());
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
        // A spread that is too wide as things stand is a mistake; once scores are raised, it is not.
        self.check_spreads(surveys)?;
        let (odds, goal) = (Odds::new(level, surveys), Goal::Level(level));
        let planned = self.plan(goal, levers);
        let Some(plan) = planned.plan() else { return Ok(Assured { planned, chance: None, is_reached: false }) };
        let (ceiling, chance) = (plan.ceiling, odds.of(&plan.result)?);
        let is_reached = chance.is_some_and(|chance| chance >= at_least);
        if chance.is_none() || is_reached {
            return Ok(Assured { planned, chance, is_reached });
        }
        let quest = |levers, ceiling| Quest { scored: self, goal, odds: &odds, levers, ceiling, pattern: &plan.result };
        let kept = (ceiling != Some(Ceiling::Lifted)).then(|| quest(levers.clone(), ceiling));
        let lifted = levers.lifted().map(|levers| quest(levers, Some(Ceiling::Lifted)));
        let mut nearest = None;
        for quest in [kept, lifted].into_iter().flatten() {
            match quest.plan(at_least)? {
                Some(assured) => return Ok(assured),
                None => {
                    nearest = quest.highest()?.filter(|highest| Some(*highest) > chance).map(|highest| (quest, highest))
                }
            }
        }
        let nearest = nearest.map_or(Ok(None), |(quest, highest)| quest.plan(highest.min(at_least)))?;
        Ok(Assured { is_reached: false, ..nearest.unwrap_or(Assured { planned, chance, is_reached }) })
    }
}

/// A level with a chance, under one ceiling.
struct Quest<'a, 'r> {
    scored: &'a Scored<'r>,
    goal: Goal,
    odds: &'a Odds<'a>,
    levers: Levers<'a>,
    ceiling: Option<Ceiling>,
    /// A result with the nodes given that every plan's has.
    pattern: &'a Scored<'r>,
}

impl<'r> Quest<'_, 'r> {
    /// The plan of least effort with this chance, or the best that was found in time; none if no plan has it.
    fn plan(&self, at_least: Rounded) -> Result<Option<Assured<'r>>, SurveyError> {
        let (mut search, root) = self.search(at_least);
        let lower_bound = search.run(root.clone())?;
        let Some(best) = search.best.take() else { return Ok(None) };
        // By the split, among the plans that reach as far; it may lack the chance, and then what was found is taken.
        let reach = |(at, low): (usize, &u128)| if search.space.variables[at].is_stake { best.place[at] } else { *low };
        let far = Cell { low: root.low.iter().enumerate().map(reach).collect(), high: root.high };
        let by_split = self.levers.split;
        for (cell, split) in [(&far, by_split), (&best.cell, by_split), (&best.cell, Split::First)] {
            let Some((problem, solved)) = search.solve(cell, split).filter(|(_, solved)| solved.cost == best.cost)
            else {
                continue;
            };
            let mut plan = self.scored.planned(&problem, self.goal, by_split, solved, self.ceiling);
            let chance = self.odds.of(&plan.result)?;
            if chance.is_some_and(|chance| chance >= at_least) {
                (plan.lower_bound, plan.split_proved) = (lower_bound, false);
                return Ok(Some(Assured { planned: Planned::Feasible(plan), chance, is_reached: true }));
            }
        }
        Ok(None)
    }

    /// The chance when everything stands as high as it may.
    fn highest(&self) -> Result<Option<Rounded>, SurveyError> {
        let (mut search, root) = self.search(Rounded::new(0, 0));
        let top = Cell { low: root.high.clone(), high: root.high };
        let Some((problem, solved)) = search.solve(&top, Split::First) else { return Ok(None) };
        self.odds.of(&search.result(&problem, &solved))
    }

    fn search(&self, at_least: Rounded) -> (Search<'_, 'r>, Cell) {
        Search::new(self.scored, self.goal, (self.odds, at_least), &self.levers, self.pattern)
    }
}
