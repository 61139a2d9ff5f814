//! What is to be raised, by a plan or as an agency sets it itself: [`Target`], [`Targets`].

use ita_score::{Assessment, NodeIx, Raise, Score, Scored};

/// A score that is to be raised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    /// The node.
    pub node: NodeIx,
    /// Where it stands.
    pub from: Score,
    /// Where it shall stand.
    pub to: Score,
}

impl From<&Raise> for Target {
    fn from(raise: &Raise) -> Self {
        Self { node: raise.node, from: raise.from, to: raise.to }
    }
}

impl Target {
    /// Returns by how much it is raised.
    #[must_use]
    pub fn by(&self) -> Score {
        Score::from_units(self.to.units().saturating_sub(self.from.units())).unwrap_or_default()
    }
}

/// Targets that an agency sets itself, in the place of a plan.
#[derive(Clone, Debug)]
pub struct Targets<'a> {
    /// The scores that are to be raised, in the order of the tree; none where nothing is.
    pub raises: Vec<Target>,
    /// The result once all of them are reached.
    pub result: Scored<'a>,
}

impl<'a> Targets<'a> {
    /// Returns what of `wanted` lies above a result. What is as it is, or lower, is no target, nor is a total, which nobody can raise by
    /// itself.
    ///
    /// ```
    /// use ita_report::Targets;
    /// use ita_score::Assessment;
    ///
    /// let rules = ita_rules::rulebook(2568)?;
    /// let now = Assessment::parse(rules, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")])?.score();
    /// let wanted = Assessment::parse(rules, [("iit", "98.10"), ("eit", "94"), ("oit", "90")])?;
    /// let targets = Targets::of(&now, &wanted);
    /// assert_eq!((targets.raises.len(), targets.raises[0].by().to_string()), (1, "0.8".into()));
    /// assert_eq!(targets.result.overall().score().unwrap().to_string(), "96.63"); // 0.3 × 0.80 more than 96.39
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    #[must_use]
    pub fn of(now: &Scored<'a>, wanted: &Assessment<'_>) -> Self {
        let target = |(node, from)| {
            let to = wanted.value(node).filter(|&to| to > from && node != NodeIx::OVERALL)?;
            Some(Target { node, from, to })
        };
        let raises: Vec<Target> = now.assessment().given().filter_map(target).collect();
        if raises.is_empty() {
            return Self { raises, result: now.clone() };
        }
        let mut assessment = now.assessment().clone();
        for raise in &raises {
            // It has a value already, so nothing above or below it has one.
            let _ = assessment.set(raise.node, raise.to);
        }
        Self { raises, result: assessment.score() }
    }
}
