//! Where in the text each part of a rulebook stands, so that an error of the engine's checks can be given its line.

use ita_score::RulebookError;
use toml::Spanned;

/// The place of each named part, as byte offsets. The latest entry of a name wins, so a second one is found first.
#[derive(Default)]
pub(crate) struct Places {
    entries: Vec<(&'static str, String, usize)>,
}

impl Places {
    /// Notes where a part of some sort with this name stands.
    pub(crate) fn note<T>(&mut self, sort: &'static str, name: impl Into<String>, at: &Spanned<T>) {
        self.entries.push((sort, name.into(), at.span().start));
    }

    fn find(&self, sort: &str, name: &str) -> Option<usize> {
        let same = |entry: &&(&str, String, usize)| entry.0 == sort && entry.1.eq_ignore_ascii_case(name);
        self.entries.iter().rev().find(same).map(|entry| entry.2)
    }

    /// The place to blame for an error, if there is one.
    pub(crate) fn of(&self, error: &RulebookError) -> Option<usize> {
        use RulebookError as E;
        match error {
            E::BadId { what, id } | E::DuplicateId { what, id } | E::Unnamed { what, id } => self.find(what, id),
            E::Root { node }
            | E::NotDepthFirst { node }
            | E::OutOfOrder { node }
            | E::KindOrder { node }
            | E::BadShare { node }
            | E::BadParts { node }
            | E::TooFine { node }
            | E::BadQuestion { node } => self.find("node", node),
            E::SharesDoNotSum { node, .. } => self.find("children", node),
            E::AboutClaim { node } => self.find("about", node),
            E::Unsourced { claim } => self.find("claim", claim),
            E::LevelsNotTotal { level } | E::LevelWithoutCondition { level } | E::LevelUnreachable { level } => {
                self.find("level", level)
            }
            E::LevelsOutOfOrder { lower, .. } => self.find("level", lower),
            E::BadThreshold { level, node, .. } | E::DuplicateCondition { level, node } => {
                self.find("condition", &condition(level, node))
            }
            E::BadRounding { .. } => self.find("rounding", ""),
            E::BadScale { scale } => self.find("scale", scale),
            _ => None,
        }
    }
}

/// The name under which a level's condition on a node is noted.
pub(crate) fn condition(level: &str, node: &str) -> String {
    format!("{level}/{node}")
}
