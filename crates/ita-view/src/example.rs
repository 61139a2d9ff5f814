//! Real results as examples, each with its source; what is illustration is said to be.

use crate::draft::{self, Draft, Origin, Work};
use crate::message::{ResultLabel, ResultMessage, Voice};
use crate::parts::{Need, Parts};
use crate::written::Written;
use crate::year::Year;
use ita_rules::Table;
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
    pub(crate) name: ResultLabel,
    /// The agency's own name, whatever the language.
    pub(crate) agency: &'static str,
    pub(crate) year: u16,
    pub(crate) source: ResultLabel,
    pub(crate) url: Option<&'static str>,
    open: &'static [&'static str],
    values: &'static [(&'static str, &'static str)],
    pub(crate) published_overall: &'static str,
    published_level: Option<Level>,
}

/// A level, with the rules that name it.
struct Level {
    table: fn() -> &'static Table,
    id: &'static str,
}

impl Example {
    /// What it puts into the fields.
    pub(crate) fn draft(&self) -> Draft {
        let own = |text: &&str| (*text).to_owned();
        Draft {
            typed: self.values.iter().map(|(id, text)| (own(id), own(text))).collect(),
            open: self.open.iter().map(own).collect(),
            published_overall: self.published_overall.to_owned(),
            published_level: self.published_level().map(str::to_owned),
            ..Draft::new()
        }
    }

    /// The id of the level that was published.
    pub(crate) fn published_level(&self) -> Option<&'static str> {
        self.published_level.as_ref().map(|level| level.id)
    }

    /// The name of the level that was published.
    fn level(&self, voice: Voice) -> Option<String> {
        let level = self.published_level.as_ref()?;
        let rules = (level.table)().rulebook();
        Some(voice.pick(&rules.level(rules.find_level(level.id).ok()?).name).to_owned())
    }
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
        let (score, level) = (data.published_overall, data.level(voice).unwrap_or_default());
        voice.say(&match self {
            Self::BangKrabue => ResultMessage::BangKrabueText { score, level: &level },
            Self::Trat => ResultMessage::TratText { score },
        })
    }
}

static BANG_KRABUE: Example = Example {
    name: ResultLabel::BangKrabueName,
    agency: "เทศบาลตำบลบางกระบือ",
    year: 2568,
    source: ResultLabel::BangKrabueSource,
    url: None,
    open: &["overall"],
    values: &[("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")],
    published_overall: "96.39",
    published_level: Some(Level { table: first_table, id: "good" }),
};

static TRAT: Example = Example {
    name: ResultLabel::TratName,
    agency: "จังหวัดตราด",
    year: 2564,
    source: ResultLabel::TratSource,
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

/// The rules of the first example's year, which every program links. The texts of its claims come with the views that show them
/// (`page::claims::sourced`).
pub(crate) fn first_table() -> &'static Table {
    ita_rules::tables::unsourced::fy2568()
}

/// The work that the first example is.
///
/// # Errors
/// If the rules of its year are not sound.
pub(crate) fn first() -> Result<Work, Error> {
    Year::of(first_table()).map(|year| work_in(ExampleId::FIRST, year))
}

/// The work that an example is; none if there are no rules for its year.
///
/// # Errors
/// [`Need`] if the rules of its year are not here.
pub(crate) fn work(id: ExampleId, parts: &Parts) -> Result<Option<Work>, Need> {
    Ok(parts.known_year(id.data().year)?.map(|year| work_in(id, year)))
}

fn work_in(id: ExampleId, year: Year) -> Work {
    let data = id.data();
    Work {
        papers: Written::default(),
        agency: data.agency.to_owned(),
        year,
        drafts: draft::only(data.year, data.draft()),
        scenarios: LiteMap::new(),
        origin: Origin::Example(id),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_example_is_of_the_year_that_every_program_links() {
        assert_eq!(ExampleId::FIRST.data().year, first_table().fiscal_year());
    }
}
