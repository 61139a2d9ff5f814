//! The voice that everything is said in.

use super::{Fixed, Language, Saying};
use crate::state::State;
use ita_score::Lang;
use ita_score::spec::Words;
use ita_words::Numerals;

/// The language and the digits that everything is said in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Voice {
    /// Language.
    pub language: Language,
    /// Digits.
    pub numerals: Numerals,
}

impl Voice {
    /// The voice that a state asks for.
    #[must_use]
    pub const fn of(state: &State) -> Self {
        Self { language: state.language, numerals: state.numerals }
    }

    /// Returns which language it is.
    #[must_use]
    pub const fn lang(self) -> Lang {
        self.language.lang()
    }

    /// A fixed word or sentence.
    ///
    /// ```
    /// use ita_view::{Voice, message::Label};
    ///
    /// assert_eq!(Voice::default().label(Label::Calculate), "ผลคะแนน");
    /// ```
    #[must_use]
    pub fn label(self, label: impl Fixed) -> String {
        self.numerals.write(label.text(self.language))
    }

    /// A message with its parts put in.
    #[must_use]
    pub fn say(self, message: &impl Saying) -> String {
        self.numerals.write(&message.said(self.language))
    }

    /// Returns a message about something that somebody typed, such as a scenario's name, with parts already in these digits: what
    /// was typed stays unchanged.
    pub(crate) fn say_typed(self, message: &impl Saying) -> String {
        message.said(self.language)
    }

    /// The rulebook's words in this language, as they stand there.
    #[must_use]
    pub fn pick(self, words: &Words) -> &str {
        match self.lang() {
            Lang::Th => &words.th,
            Lang::En => &words.en,
        }
    }

    /// The rulebook's words in this language and these digits.
    #[must_use]
    pub fn words(self, words: &Words) -> String {
        self.numerals.write(self.pick(words))
    }

    /// A number in these digits.
    pub(crate) fn number(self, number: impl core::fmt::Display) -> String {
        self.numerals.write(&number.to_string())
    }

    /// Names or clauses as a list: “IIT EIT และ OIT”, “IIT, EIT and OIT”.
    pub(crate) fn list<T: AsRef<str>>(self, parts: &[T]) -> String {
        ita_words::list(self.lang(), parts)
    }

    /// Sentences, one after the other.
    pub(crate) fn sentences(self, parts: &[String]) -> String {
        parts.join(match self.lang() {
            Lang::Th => " · ",
            Lang::En => " ",
        })
    }
}

impl Default for Voice {
    /// Thai, in Arabic digits.
    fn default() -> Self {
        Self { language: Language::THAI, numerals: Numerals::Arabic }
    }
}
