//! The address of an embedded page, both ways.

use super::choices::Mode;
use super::colour::Colour;
use super::escape;
use crate::draft::{self, Draft, Origin, Work};
use crate::link::{self, LinkError, decode};
use crate::message::{EmbedLabel, Language, Voice};
use crate::parts::{Parts, Unread};
use crate::state::{State, Theme};
use crate::year::Year;
use ita_score::{Assessment, Lang};
use ita_words::Numerals;

/// What an embedded page shows. All of it stands in its address; nothing else is read or kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Embedded {
    /// A result, or fields and the result.
    pub mode: Mode,
    /// The fiscal year.
    pub year: Year,
    /// The values.
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
}

/// What every such address begins with.
const START: &str = "/embed/";

impl Embedded {
    /// Its hash, with the `#`.
    #[must_use]
    pub fn hash(&self) -> String {
        let mut hash = link::of_vector(&format!("{START}{}/{}", self.mode.name(), self.values.vector()));
        hash.push_str(match self.language.lang() {
            Lang::Th => "?lang=th",
            Lang::En => "?lang=en",
        });
        if self.numerals == Numerals::Thai {
            hash.push_str("&numerals=thai");
        }
        match self.theme {
            Theme::Auto => {}
            Theme::Light => hash.push_str("&theme=light"),
            Theme::Dark => hash.push_str("&theme=dark"),
        }
        if let Some(accent) = self.accent {
            hash.push_str("&accent=");
            hash.push_str(&accent.digits());
        }
        if !self.agency.is_empty() {
            hash.push_str("&agency=");
            hash.push_str(&escape::percent(&self.agency));
        }
        hash
    }

    /// The state that it begins with.
    #[must_use]
    pub fn state(&self) -> State {
        let work = Work {
            agency: self.agency.clone(),
            drafts: draft::only(self.year.number(), Draft::of(&self.values)),
            origin: Origin::Own,
            ..Work::new(self.year)
        };
        State { language: self.language, numerals: self.numerals, theme: self.theme, ..State::of(work) }
    }

    /// Its title, for the frame that holds it and for the page itself.
    #[must_use]
    pub fn title(&self) -> String {
        let voice = Voice { language: self.language, numerals: self.numerals };
        let what = voice.label(match self.mode {
            Mode::Card => EmbedLabel::CardTitle,
            Mode::Calculator => EmbedLabel::CalculatorTitle,
        });
        let year = voice.numerals.write(&ita_words::fiscal_year(self.values.rules().fiscal_year(), voice.lang()));
        in_line(self.language.lang(), &[&what, &self.agency, &year])
    }
}

/// True if the hash is that of an embedded page, valid or not.
#[must_use]
pub fn is_embedded(hash: &str) -> bool {
    hash.trim_start_matches('#').starts_with(START)
}

/// Reads the hash of an embedded page, or returns `None` if the hash is not of one. An option that is unknown or invalid is
/// ignored, since only the values matter.
///
/// # Errors
/// [`Unread`]: the values are not valid, or the language or the rules of the year are not here.
///
/// ```
/// use ita_view::{Language, Need, Parts, Unread, embed};
///
/// let hash = "#/embed/card/ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5?lang=en&agency=Bang%20Krabue";
/// let page = embed::read(hash, &Parts::all()).and_then(Result::ok);
/// assert_eq!(page.map(|page| (page.language, page.agency)), Some((Language::ENGLISH, "Bang Krabue".into())));
/// assert_eq!(embed::read(hash, &Parts::new()), Some(Err(Unread::Missing(Need::English))));
/// assert!(embed::read("#/help", &Parts::all()).is_none());
/// ```
pub fn read(hash: &str, parts: &Parts) -> Option<Result<Embedded, Unread<LinkError>>> {
    let path = hash.trim_start_matches('#').strip_prefix(START)?;
    Some(read_path(path, parts))
}

fn read_path(path: &str, parts: &Parts) -> Result<Embedded, Unread<LinkError>> {
    let (path, options) = path.split_once('?').unwrap_or((path, ""));
    let (mode, vector) = path.split_once('/').unwrap_or((path, ""));
    let mode = match mode {
        "card" => Mode::Card,
        "calculator" => Mode::Calculator,
        _ => return Err(LinkError::Unknown { hash: [START, path].concat() }.into()),
    };
    let (year, values) = link::read_vector(decode(vector).trim(), parts)?;
    let mut page = Embedded {
        mode,
        year,
        values,
        agency: String::new(),
        language: Language::THAI,
        numerals: Numerals::Arabic,
        theme: Theme::Auto,
        accent: None,
    };
    for option in options.split('&') {
        let (name, value) = option.split_once('=').unwrap_or((option, ""));
        match (name, value) {
            ("lang", "en") => page.language = parts.language(Lang::En)?,
            ("numerals", "thai") => page.numerals = Numerals::Thai,
            ("theme", "light") => page.theme = Theme::Light,
            ("theme", "dark") => page.theme = Theme::Dark,
            ("accent", digits) => page.accent = Colour::parse(digits),
            ("agency", name) => page.agency = decode(name).chars().take(AGENCY).collect(),
            _ => {}
        }
    }
    Ok(page)
}

/// The longest name of an agency that is shown.
const AGENCY: usize = 200;

/// Parts of a title in one line: Thai sets them apart by a space, English by a comma. Empty ones are left out.
pub(super) fn in_line(lang: Lang, parts: &[&str]) -> String {
    let parts: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
    parts.join(match lang {
        Lang::Th => " ",
        Lang::En => ", ",
    })
}
