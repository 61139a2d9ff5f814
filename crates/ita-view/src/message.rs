//! Everything the app says, in Thai and English.
//!
//! A [`Label`] is a fixed word or sentence; a [`Message`] has parts that are put in. Each language is one exhaustive match
//! (`messages/th.rs`, `messages/en.rs`): a missing translation does not compile. What only views say that are loaded later
//! is in `messages/later`, in the same way. Names of levels and nodes, and every number, are parts: they come from the
//! rulebook and the engine, never from here.
//!
//! To add one: a name in `messages/label.rs`, or a variant of [`Message`] or [`LateMessage`] with a sample in
//! `messages/tests.rs`; then the compiler asks for its words in both languages.

#[path = "messages/en.rs"]
mod en;
#[path = "messages/label.rs"]
mod label;
#[path = "messages/later.rs"]
mod later;
#[path = "messages/th.rs"]
mod th;

pub use label::Label;
pub use later::LateMessage;

use crate::late;
use crate::numerals::Numerals;
use crate::state::State;
use ita_score::{Lang, Words};
use label::{First, Later, Place};

/// What can be said in both languages: [`Message`] and [`LateMessage`].
pub trait Say {
    /// Its words, with Arabic digits.
    fn say(&self, lang: Lang) -> String;
}

/// One language's words of the frame and the view that computes.
pub(crate) struct Spoken {
    label: fn(First) -> &'static str,
    message: fn(&Message<'_>) -> String,
    list: fn(&[&str]) -> String,
}

static THAI: Spoken = Spoken { label: th::label, message: th::message, list: th::list };

/// English: loaded when somebody asks for it.
pub(crate) static ENGLISH: Spoken = Spoken { label: en::label, message: en::message, list: en::list };

/// The words of labels that only views say that are loaded later.
pub(crate) type LaterLabel = fn(Lang, Later) -> &'static str;

/// What [`LaterLabel`] is.
pub(crate) const LATER: LaterLabel = later::label;

fn spoken(lang: Lang) -> &'static Spoken {
    match lang {
        Lang::Th => &THAI,
        Lang::En => late::english().unwrap_or(&THAI),
    }
}

impl Say for Message<'_> {
    fn say(&self, lang: Lang) -> String {
        (spoken(lang).message)(self)
    }
}

/// The language and the digits that everything is said in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Voice {
    /// Language.
    pub lang: Lang,
    /// Digits.
    pub numerals: Numerals,
}

impl Voice {
    /// The voice that a state asks for.
    #[must_use]
    pub const fn of(state: &State) -> Self {
        Self { lang: state.lang, numerals: state.numerals }
    }

    /// A fixed word or sentence.
    ///
    /// ```
    /// use ita_view::{Voice, message::Label};
    ///
    /// assert_eq!(Voice::default().label(Label::Calculate), "คำนวณ");
    /// ```
    #[must_use]
    pub fn label(self, label: Label) -> String {
        self.numerals.write(match label.0 {
            Place::First(label) => (spoken(self.lang).label)(label),
            Place::Later(label) => late::words().map_or("", |words| words(self.lang, label)),
        })
    }

    /// A message with its parts put in.
    #[must_use]
    pub fn say(self, message: &(impl Say + ?Sized)) -> String {
        self.numerals.write(&message.say(self.lang))
    }

    /// The rulebook's words in this language, as they stand there.
    #[must_use]
    pub fn pick(self, words: &Words) -> &str {
        match self.lang {
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
        let parts: Vec<&str> = parts.iter().map(AsRef::as_ref).collect();
        (spoken(self.lang).list)(&parts)
    }

    /// Sentences, one after the other.
    pub(crate) fn sentences(self, parts: &[String]) -> String {
        parts.join(match self.lang {
            Lang::Th => " · ",
            Lang::En => " ",
        })
    }
}

/// A message with parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the parts are explained by the sentences they are put in")]
pub enum Message<'a> {
    // Names of nodes.
    IndicatorNo {
        number: &'a str,
    },
    SubIndicatorNo {
        number: &'a str,
    },
    ItemNo {
        number: &'a str,
    },
    /// The overall score's name from the rulebook, as the subject of a clause.
    TheOverall {
        name: &'a str,
    },

    // Years.
    FiscalYear {
        year: &'a str,
    },
    YearShort {
        year: &'a str,
    },

    // The number and its parts.
    Range {
        low: &'a str,
        high: &'a str,
    },
    PointsOf {
        points: &'a str,
        most: &'a str,
    },
    PointsOpen {
        most: &'a str,
    },
    Points {
        points: &'a str,
    },
    OneIn {
        count: &'a str,
    },
    OutOf100 {
        name: &'a str,
    },
    RangeCaption {
        name: &'a str,
    },

    // Why.
    Missing {
        names: &'a str,
    },
    MissingMore {
        names: &'a str,
        more: &'a str,
    },
    MissingBehindOverall {
        names: &'a str,
        overall: &'a str,
    },
    Live {
        name: &'a str,
        number: &'a str,
        why: &'a str,
    },
    LiveRange {
        name: &'a str,
        low: &'a str,
        high: &'a str,
        why: &'a str,
    },
    Title {
        number: &'a str,
        level: &'a str,
    },

    // Conditions, the scale, instruments.
    NearEdge {
        who: &'a str,
        exact: &'a str,
        edge: &'a str,
    },
    ScalePoint {
        low: &'a str,
        high: &'a str,
        number: &'a str,
        edges: &'a str,
    },
    ScaleRange {
        low: &'a str,
        high: &'a str,
        from: &'a str,
        to: &'a str,
        edges: &'a str,
    },
    ScaleNothing {
        low: &'a str,
        high: &'a str,
        edges: &'a str,
    },
    EdgeOf {
        levels: &'a str,
        value: &'a str,
    },
    Instrument {
        short: &'a str,
        score: &'a str,
        points: &'a str,
    },
    FloorOf {
        level: &'a str,
        value: &'a str,
    },

    // The published result.
    PublishedExact {
        what: &'a str,
    },
    PublishedWithinRounding {
        what: &'a str,
        computed: &'a str,
    },
    PublishedPossible {
        what: &'a str,
    },
    PublishedDiffers {
        what: &'a str,
        computed: &'a str,
    },
    PublishedLevelDiffers {
        what: &'a str,
    },
    ScoreAndLevel {
        score: &'a str,
        level: &'a str,
    },
    LevelNamed {
        level: &'a str,
    },

    // Rows.
    FieldOf {
        number: &'a str,
        name: &'a str,
    },
    PartialOf {
        number: &'a str,
    },
    Worth {
        points: &'a str,
    },
    ItemsPublished {
        published: &'a str,
        total: &'a str,
    },
    ItemsOpen {
        published: &'a str,
        total: &'a str,
        open: &'a str,
    },
    UseOwn {
        who: &'a str,
    },
    KeptOwn {
        text: &'a str,
    },
    KeptBelow {
        count: &'a str,
    },

    // What is wrong with a field.
    NotANumber {
        least: &'a str,
        most: &'a str,
    },
    OutOfRange {
        least: &'a str,
        most: &'a str,
    },
    NotAnItemValue {
        least: &'a str,
        most: &'a str,
    },
    TooManyDecimals {
        places: &'a str,
    },

    // Steps.

    // Notices.
    CarriedOver {
        from: &'a str,
        to: &'a str,
    },
    CarriedOverInPart {
        from: &'a str,
        to: &'a str,
        left_behind: &'a str,
    },
    PastedTooMany {
        left_over: &'a str,
    },

    // The example.
    BangKrabueText {
        score: &'a str,
        level: &'a str,
    },
    TratText {
        score: &'a str,
    },
    ExampleTitle {
        name: &'a str,
    },
    ExampleEdited {
        name: &'a str,
    },

    // Improving.
    NotInBaseline {
        node: &'a str,
    },

    // Rules.
    RulesTitle {
        year: &'a str,
    },
}

#[cfg(test)]
#[path = "messages/tests.rs"]
mod tests;
