//! All that the app knows: [`State`].

use crate::action::Action;
use crate::dialog::Dialog;
use crate::draft::{Draft, NodeId, Work};
use crate::example;
use crate::history::{Did, History};
use crate::improve::Memo;
use crate::link::LinkError;
use crate::message::Language;
use crate::own;
use crate::parts::{Need, Parts};
use crate::sent::Sent;
use crate::shelf::Shelf;
use crate::year::Year;
use ita_score::Error;
use ita_words::Numerals;
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// What is in sight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// คำนวณ.
    Calculate,
    /// ยกระดับ.
    Improve,
    /// งานและมาตรการ.
    Work,
    /// หลักเกณฑ์ of one fiscal year.
    Rules(Year),
    /// หลักเกณฑ์ของหน่วยงาน.
    OwnRules,
    /// ฝังในเว็บ.
    Embed,
    /// ช่วยเหลือ.
    Help,
    /// What a link sent: [`State::sent`].
    Reading,
    /// ภาพรวม.
    Overview,
    /// รายงาน.
    Report,
}

/// A view, whatever it shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ViewName {
    /// คำนวณ.
    Calculate,
    /// ยกระดับ.
    Improve,
    /// งานและมาตรการ.
    Work,
    /// หลักเกณฑ์.
    Rules,
    /// หลักเกณฑ์ของหน่วยงาน.
    OwnRules,
    /// ฝังในเว็บ.
    Embed,
    /// ช่วยเหลือ.
    Help,
    /// What a link sent.
    Reading,
    /// ภาพรวม.
    Overview,
    /// รายงาน.
    Report,
}

impl ViewName {
    /// Every view.
    pub const ALL: [Self; 10] = [
        Self::Calculate,
        Self::Improve,
        Self::Work,
        Self::Rules,
        Self::OwnRules,
        Self::Embed,
        Self::Help,
        Self::Reading,
        Self::Overview,
        Self::Report,
    ];
}

impl View {
    /// Returns which view it is.
    #[must_use]
    pub const fn name(self) -> ViewName {
        match self {
            Self::Calculate => ViewName::Calculate,
            Self::Improve => ViewName::Improve,
            Self::Work => ViewName::Work,
            Self::Rules(_) => ViewName::Rules,
            Self::OwnRules => ViewName::OwnRules,
            Self::Embed => ViewName::Embed,
            Self::Help => ViewName::Help,
            Self::Reading => ViewName::Reading,
            Self::Overview => ViewName::Overview,
            Self::Report => ViewName::Report,
        }
    }
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the system says.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Which part of the scale is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ScaleRange {
    /// Where most scores lie.
    #[default]
    Upper,
    /// All of it.
    Whole,
}

/// Something to tell the person, until it is dismissed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A link was refused; nothing of one's own changed.
    BrokenLink(Rc<LinkError>),
    /// What a part of the app says went wrong, in its own words, and what can be done about it.
    Offered(&'static Offer),
    /// Something was done that [`Action::Undo`](crate::Action::Undo) takes back.
    Done(Did),
    /// What a part of the app says in its own words, Thai and English.
    Said(Rc<[String; 2]>),
    /// Numbers were carried over into a year that was empty.
    CarriedOver {
        /// The year that they come from.
        from: u16,
        /// The year that they went to.
        to: u16,
        /// Numbers that were not carried, since the new year has no such node.
        left_behind: usize,
        /// Ids of the instruments whose scores were carried in place of their parts'.
        totals: Vec<NodeId>,
    },
    /// A stored rulebook of one's own cannot be read any more; its text and what was entered under it are there.
    OwnRulesUnread,
    /// A part of the app could not be loaded; asking for it again tries again.
    NotLoaded,
    /// A scenario was deleted; [`Improve::UndoDelete`](crate::Improve::UndoDelete) takes it back.
    ScenarioDeleted,
}

impl Notice {
    /// What a part of the app says in words that are always the same.
    pub(crate) fn said(words: &[&str; 2]) -> Self {
        Self::Said(Rc::new(words.map(str::to_owned)))
    }
}

/// What a part of the app says, with a button, Thai and English.
#[derive(Debug)]
pub struct Offer {
    pub(crate) says: [&'static str; 2],
    pub(crate) button: [&'static str; 2],
    pub(crate) action: fn() -> Action,
}

impl PartialEq for Offer {
    /// Compared by their texts, which are different for each offer.
    fn eq(&self, other: &Self) -> bool {
        self.says == other.says
    }
}

impl Eq for Offer {}

/// A link that could not be read, while nothing has been done since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The hash as it stands in the address.
    pub hash: String,
    /// The hash of what is in sight instead: once it is another one, something was done.
    pub(crate) instead: String,
}

/// All that the app knows. A screen is a function of it; [`reduce`](crate::reduce) is the only way to change it, and puts nothing
/// into it that is not here: the language, and the rules of the years in sight, are part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// What is in sight.
    pub view: View,
    /// True if the address asked for วิธีคำนวณ: in ผลคะแนน it stands unfolded.
    pub how: bool,
    /// The numbers in sight.
    pub work: Work,
    /// Other agencies' numbers.
    pub shelf: Shelf,
    /// What can be undone.
    pub history: History,
    /// What a link sent, while it is looked at and after.
    pub sent: Option<Rc<Sent>>,
    /// What stands over the page.
    pub dialog: Option<Dialog>,
    /// Language.
    pub language: Language,
    /// Digits.
    pub numerals: Numerals,
    /// Light or dark.
    pub theme: Theme,
    /// Part of the scale that is drawn.
    pub scale: ScaleRange,
    /// What to tell the person, the latest last.
    pub notices: Vec<Notice>,
    /// A refused link, which stays in the address: [`link::address`](crate::link::address).
    pub refused: Option<Refused>,
    /// Plans found already.
    pub memo: Memo,
}

impl State {
    /// What is seen at the very first: nothing is entered.
    ///
    /// # Errors
    /// If the rules of the first year are not sound; a test makes sure that they are.
    pub fn empty() -> Result<Self, Error> {
        Ok(Self::of(Work::new(Year::of(example::first_table())?)))
    }

    /// The first example.
    ///
    /// # Errors
    /// As [`State::empty`].
    pub fn first() -> Result<Self, Error> {
        Ok(Self::of(example::first()?))
    }

    /// True if a person put something into it, for whichever agency, that is nowhere else.
    #[must_use]
    pub fn is_precious(&self) -> bool {
        self.work.is_precious() || self.shelf.works().any(Work::is_precious) || !self.shelf.books.is_empty()
    }

    /// A state with this work and nothing else set.
    #[must_use]
    pub(crate) fn of(work: Work) -> Self {
        Self {
            view: View::Calculate,
            how: false,
            work,
            shelf: Shelf::default(),
            history: History::default(),
            sent: None,
            dialog: None,
            language: Language::THAI,
            numerals: Numerals::Arabic,
            theme: Theme::Auto,
            scale: ScaleRange::Upper,
            notices: Vec::new(),
            refused: None,
            memo: Memo::default(),
        }
    }

    /// The year by the rulebook of one's own with this key, else the fiscal year of this number; none if there are no such rules.
    ///
    /// # Errors
    /// As [`Parts::known_year`].
    pub(crate) fn year_of(&self, key: u16, parts: &Parts) -> Result<Option<Year>, Need> {
        if own::is_own(key) { Ok(self.shelf.books.year(key)) } else { parts.known_year(key) }
    }

    /// The fiscal year in sight.
    #[must_use]
    pub const fn year(&self) -> Year {
        self.work.year
    }

    /// The draft in sight.
    #[must_use]
    pub fn draft(&self) -> &Draft {
        self.work.draft()
    }
}
