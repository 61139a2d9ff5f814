//! Values of nodes as text: [`Rulebook::parse_value`] and [`Rulebook::write_value`].

use crate::digits::visible;
use crate::error::Error;
use crate::number::{POINT, Score, ScoreError};
use crate::rulebook::{NodeIx, Rulebook};
use alloc::string::{String, ToString};

impl Rulebook {
    /// Parses a value of this node as people write it: a decimal from 0 to 100; for an OIT item `1`, `0`, `true`, `false` or a
    /// percentage with its sign.
    ///
    /// # Errors
    /// [`Error::NotANumber`], [`Error::TooManyDecimals`] and [`Error::OutOfRange`] as [`Score::parse`];
    /// [`Error::NotAnItemValue`] for any other number given for an item.
    ///
    /// # Panics
    /// If `node` belongs to another rulebook and has no counterpart in this one: see [`NodeIx`].
    ///
    /// ```
    /// use ita_score::Score;
    ///
    /// let rules = ita_rules::rulebook(2564)?;
    /// assert_eq!(rules.parse_value(rules.find("o1")?, "1")?, Score::MAX);
    /// assert!(rules.parse_value(rules.find("o1")?, "50").is_err());
    /// assert_eq!(rules.parse_value(rules.find("o1")?, "50%")?.to_string(), "50");
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    pub fn parse_value(&self, node: NodeIx, text: &str) -> Result<Score, Error> {
        let refused = |error: ScoreError, item: bool| match error.at(&self.node(node).id, text) {
            Error::OutOfRange { node, value } if item => Error::NotAnItemValue { node, value },
            error => error,
        };
        if !self.is_item(node) {
            return Score::parse(text).map_err(|error| refused(error, false));
        }
        let seen = visible(text);
        let trimmed = seen.trim();
        if trimmed.eq_ignore_ascii_case("true") {
            return Ok(Score::MAX);
        }
        if trimmed.eq_ignore_ascii_case("false") {
            return Ok(Score::ZERO);
        }
        let (number, percent) = match trimmed.strip_suffix('%') {
            Some(number) => (number, true),
            None => (trimmed, false),
        };
        let value = Score::parse(number).map_err(|error| refused(error, true))?;
        match value.units() {
            _ if percent => Ok(value),
            0 => Ok(Score::ZERO),
            POINT => Ok(Score::MAX),
            _ => Err(refused(ScoreError::OutOfRange, true)),
        }
    }

    /// Returns a value of this node in canonical form: a decimal without trailing zeros; for an OIT item `1`, `0` or a percentage.
    ///
    /// ```
    /// use ita_score::Score;
    ///
    /// let rules = ita_rules::rulebook(2564)?;
    /// assert_eq!(rules.write_value(rules.find("iit")?, Score::parse("98.10").unwrap()), "98.1");
    /// assert_eq!(rules.write_value(rules.find("o1")?, Score::parse("50").unwrap()), "50%");
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    ///
    /// # Panics
    /// If `node` belongs to another rulebook and has no counterpart in this one: see [`NodeIx`].
    #[must_use]
    pub fn write_value(&self, node: NodeIx, value: Score) -> String {
        let mut text = value.text();
        if self.is_item(node) {
            match value {
                Score::MAX => text = "1".to_string(),
                Score::ZERO => {}
                _ => text.push('%'),
            }
        }
        text
    }
}
