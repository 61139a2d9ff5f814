//! The goal of a plan: [`Goal`].

use crate::error::Error;
use crate::number::{Score, ScoreError};
use crate::rounded::Rounded;
use crate::rulebook::{LevelIx, NodeIx, Rulebook};

/// The goal of a plan.
///
/// ```
/// use ita_score::{Goal, LevelIx};
///
/// let rules = ita_rules::rulebook(2568)?;
/// assert_eq!(Goal::parse(rules, "ผ่านดีเยี่ยม")?, Goal::Level(LevelIx::BEST));
/// assert!(matches!(Goal::parse(rules, "๙๖.๕")?, Goal::Overall(score) if score.to_string() == "96.50"));
/// assert_eq!(Goal::parse(rules, "best").unwrap_err().code(), "unknown_level");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// This level or a better one.
    Level(LevelIx),
    /// At least this published overall score.
    Overall(Rounded),
}

impl Goal {
    /// Parses a level's id or name, or an overall score.
    ///
    /// # Errors
    /// [`Error::UnknownLevel`] if the text is neither; [`Error::OutOfRange`] for a score below 0 or above 100.
    pub fn parse(rules: &Rulebook, text: &str) -> Result<Self, Error> {
        match rules.find_level(text) {
            Ok(level) => Ok(Self::Level(level)),
            Err(unknown) => match Score::parse(text) {
                Ok(score) => {
                    let step = rules.step();
                    Ok(Self::Overall(Rounded::new(score.units().div_ceil(step), rules.decimals())))
                }
                Err(error @ ScoreError::OutOfRange) => Err(error.at(&rules.node(NodeIx::OVERALL).id, text)),
                Err(_) => Err(unknown),
            },
        }
    }
}
