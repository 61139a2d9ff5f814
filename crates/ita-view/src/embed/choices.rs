//! What a webmaster chooses.

use super::colour::Colour;
use super::hash::Embedded;
use crate::assess::Assessed;
use crate::example;
use crate::link::{self, LinkError};
use crate::message::{Language, Voice};
use crate::parts::{Parts, Unread};
use crate::state::{State, Theme};
use crate::year::Year;
use ita_score::Assessment;
use ita_words::Numerals;

/// How it gets into the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The page element `<ita-score>`: takes a script.
    Element,
    /// An `<iframe>` of the app: takes no script.
    Frame,
    /// HTML that stands still: takes neither.
    Static,
}

/// What a website is made with, which decides what it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Site {
    /// WordPress.
    WordPress,
    /// Joomla, whose editor often removes scripts.
    Joomla,
    /// Hand-made, or a contractor's system.
    Php,
    /// One that takes neither script nor frame.
    HtmlOnly,
}

impl Site {
    /// Every kind of site.
    pub const ALL: [Self; 4] = [Self::WordPress, Self::Joomla, Self::Php, Self::HtmlOnly];

    /// The way that works there.
    #[must_use]
    pub const fn way(self) -> Way {
        match self {
            Self::WordPress | Self::Php => Way::Element,
            Self::Joomla => Way::Frame,
            Self::HtmlOnly => Way::Static,
        }
    }
}

/// What is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// One result.
    Card,
    /// Fields, and the result.
    Calculator,
}

impl Mode {
    /// Its name in attributes and addresses.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::Calculator => "calculator",
        }
    }
}

/// Where the files are that the code names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// The app's address, without a hash.
    pub app: String,
    /// The address of `ita-score.js`.
    pub script: String,
}

impl Places {
    /// True if the address that a way's code names leads nowhere but to this machine.
    #[must_use]
    pub fn only_here(&self, way: Way) -> bool {
        let address = match way {
            Way::Element => &self.script,
            Way::Frame => &self.app,
            Way::Static => return false,
        };
        crate::link::is_only_here(address)
    }
}

/// What a webmaster has chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    /// How it gets into the page.
    pub way: Way,
    /// What is shown; HTML that stands still is always a result.
    pub mode: Mode,
    /// The vector as typed.
    pub vector: String,
    /// Their fiscal year.
    pub year: Year,
    /// The values: the last ones that were typed and valid.
    pub values: Assessment<'static>,
    /// The agency's name.
    pub agency: String,
    /// Language.
    pub language: Language,
    /// Digits.
    pub numerals: Numerals,
    /// Light or dark.
    pub theme: Theme,
    /// The accent colour, if not ours.
    pub accent: Option<Colour>,
    /// Whether a calculator's fields can only be read.
    pub readonly: bool,
}

impl Choices {
    /// What is chosen at first: the work in sight, as a result.
    #[must_use]
    pub fn of(state: &State) -> Self {
        let values = state.work.assessed().scored.assessment().clone();
        let choices = Self {
            way: Way::Element,
            mode: Mode::Card,
            vector: values.vector(),
            year: state.year(),
            values,
            agency: state.work.agency.clone(),
            language: state.language,
            numerals: state.numerals,
            theme: Theme::Auto,
            accent: None,
            readonly: false,
        };
        // Other sites know only the rules that come with the program.
        match (state.year().own(), Year::of(example::first_table())) {
            (Some(_), Ok(year)) => choices.with_year(state, year),
            _ => choices,
        }
    }

    /// Types a vector; while it is not valid, the values stay.
    #[must_use]
    pub fn with_vector(self, vector: String, parts: &Parts) -> Self {
        match link::read_vector(vector.trim(), parts) {
            Ok((year, values)) => Self { vector, year, values, ..self },
            Err(_) => Self { vector, ..self },
        }
    }

    /// Chooses the fiscal year: what the work in sight has of it.
    #[must_use]
    pub fn with_year(self, state: &State, year: Year) -> Self {
        let draft = state.work.drafts.get(&year.key()).cloned().unwrap_or_default();
        let values = Assessed::of_draft(year.rules(), &draft).scored.assessment().clone();
        Self { vector: values.vector(), year, values, ..self }
    }

    /// Why the vector as typed cannot be used, if it cannot.
    #[must_use]
    pub fn error(&self, parts: &Parts) -> Option<Unread<LinkError>> {
        link::read_vector(self.vector.trim(), parts).err()
    }

    /// What is shown.
    pub(super) const fn shown(&self) -> Mode {
        match self.way {
            Way::Static => Mode::Card,
            Way::Element | Way::Frame => self.mode,
        }
    }

    /// The language and digits that are chosen.
    pub(super) const fn voice(&self) -> Voice {
        Voice { language: self.language, numerals: self.numerals }
    }

    /// The same as a page of its own.
    #[must_use]
    pub fn embedded(&self) -> Embedded {
        Embedded {
            mode: self.shown(),
            year: self.year,
            values: self.values.clone(),
            agency: self.agency.trim().to_owned(),
            language: self.language,
            numerals: self.numerals,
            theme: self.theme,
            accent: self.accent,
        }
    }
}
