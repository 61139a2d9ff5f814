//! Real results as examples, each with its source; what is illustration is said to be.

use crate::draft::{self, Draft, Origin, Work};
use crate::message::{Label, Message, Voice};
use crate::year::Year;
use ita_score::Error;
use litemap::LiteMap;

/// An example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExampleId {
    /// เทศบาลตำบลบางกระบือ, FY2568: total and level published, the split into instruments an illustration.
    BangKrabue,
    /// จังหวัดตราด, FY2564: an aggregate with all ten indicators and the total published.
    Trat,
}

/// What an example consists of.
pub(crate) struct Example {
    pub(crate) name: Label,
    /// The agency's own name, whatever the language.
    pub(crate) agency: &'static str,
    pub(crate) year: u16,
    pub(crate) source: Label,
    pub(crate) url: Option<&'static str>,
    open: &'static [&'static str],
    values: &'static [(&'static str, &'static str)],
    pub(crate) published_overall: &'static str,
    pub(crate) published_level: Option<&'static str>,
}

impl ExampleId {
    /// Every example, the one for the very first opening first.
    pub const ALL: [Self; 2] = [Self::BangKrabue, Self::Trat];
    /// The one that is seen at the very first.
    pub const FIRST: Self = Self::BangKrabue;

    /// A stable name for storage.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::BangKrabue => "bang-krabue",
            Self::Trat => "trat",
        }
    }

    /// The example with this name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|example| example.id() == id)
    }

    pub(crate) const fn data(self) -> &'static Example {
        match self {
            Self::BangKrabue => &BANG_KRABUE,
            Self::Trat => &TRAT,
        }
    }

    /// What it shows, and what of it is published.
    pub(crate) fn text(self, voice: Voice) -> String {
        let data = self.data();
        let level = Year::new(data.year).ok().and_then(|year| {
            let level = year.rules().find_level(data.published_level?).ok()?;
            Some(voice.pick(&year.rules().level(level).name).to_owned())
        });
        let (score, level) = (data.published_overall, level.unwrap_or_default());
        voice.say(&match self {
            Self::BangKrabue => Message::BangKrabueText { score, level: &level },
            Self::Trat => Message::TratText { score },
        })
    }
}

static BANG_KRABUE: Example = Example {
    name: Label::BangKrabueName,
    agency: "เทศบาลตำบลบางกระบือ",
    year: 2568,
    source: Label::BangKrabueSource,
    url: None,
    open: &["overall"],
    values: &[("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")],
    published_overall: "96.39",
    published_level: Some("good"),
};

static TRAT: Example = Example {
    name: Label::TratName,
    agency: "จังหวัดตราด",
    year: 2564,
    source: Label::TratSource,
    url: Some("https://fliphtml5.com/nqbfm/fekk/รายงาน_ITA2564_กลุ่ม2/168"),
    open: &["overall", "iit", "eit", "oit"],
    values: &[
        ("1", "93.55"),
        ("2", "87.72"),
        ("3", "91.01"),
        ("4", "87.93"),
        ("5", "89.52"),
        ("6", "90.55"),
        ("7", "88.68"),
        ("8", "88.58"),
        ("9", "72.89"),
        ("10", "65.56"),
    ],
    published_overall: "81.45",
    published_level: None,
};

/// The work that an example is.
///
/// # Errors
/// If there are no rules for its year.
pub(crate) fn work(id: ExampleId) -> Result<Work, Error> {
    let data = id.data();
    let own = |text: &&str| (*text).to_owned();
    let draft = Draft {
        typed: data.values.iter().map(|(id, text)| (own(id), own(text))).collect(),
        open: data.open.iter().map(own).collect(),
        published_overall: own(&data.published_overall),
        published_level: data.published_level.as_ref().map(own),
        ..Draft::new()
    };
    Ok(Work {
        agency: own(&data.agency),
        year: Year::new(data.year)?,
        drafts: draft::only(data.year, draft),
        scenarios: LiteMap::new(),
        origin: Origin::Example(id),
    })
}
