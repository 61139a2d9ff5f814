//! The address of an embedded page, both ways.

use super::choices::Mode;
use super::colour::Colour;
use super::escape;
use crate::draft::{self, Draft, Origin, Work};
use crate::link::{self, LinkError, decode};
use crate::message::{Label, Voice};
use crate::state::{State, Theme};
use crate::year::Year;
use ita_score::{Assessment, Lang};
use ita_words::Numerals;

/// What an embedded page shows. All of it stands in its address; nothing else is read or kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Embedded {
    /// A result, or fields and the result.
    pub mode: Mode,
    /// The values.
    pub values: Assessment<'static>,
    /// The agency's name.
    pub agency: String,
    /// Language.
    pub lang: Lang,
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
        hash.push_str(match self.lang {
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
        let rules = self.values.rules();
        // Every assessment here was read with the rules of a year that there are.
        let year = Year::new(rules.fiscal_year());
        let work = year.map(|year| Work {
            agency: self.agency.clone(),
            drafts: draft::only(year.number(), Draft::of(&self.values)),
            origin: Origin::Own,
            ..Work::new(year)
        });
        let base = work.map(State::of).or_else(|_| State::first());
        let Ok(base) = base else { unreachable!("there are rules for the first example") };
        State { lang: self.lang, numerals: self.numerals, theme: self.theme, ..base }
    }

    /// Its title, for the frame that holds it and for the page itself.
    #[must_use]
    pub fn title(&self) -> String {
        let voice = Voice { lang: self.lang, numerals: self.numerals };
        let what = voice.label(match self.mode {
            Mode::Card => Label::EmbedCardTitle,
            Mode::Calculator => Label::EmbedCalculatorTitle,
        });
        let year = voice.numerals.write(&ita_words::fiscal_year(self.values.rules().fiscal_year(), voice.lang));
        in_line(self.lang, &[&what, &self.agency, &year])
    }
}

/// True if the hash is that of an embedded page, valid or not.
#[must_use]
pub fn is_embedded(hash: &str) -> bool {
    hash.trim_start_matches('#').starts_with(START)
}

/// Reads the hash of an embedded page; none if it is not of one. An option that is not known, or is not valid, is as if it
/// were not there: what counts are the values.
///
/// # Errors
/// [`LinkError`]: the values are not valid.
///
/// ```
/// use ita_view::{Lang, embed};
///
/// let read = embed::read("#/embed/card/ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5?lang=en&agency=Bang%20Krabue");
/// assert_eq!(read.and_then(Result::ok).map(|page| (page.lang, page.agency)), Some((Lang::En, "Bang Krabue".into())));
/// assert!(embed::read("#/help").is_none());
/// ```
pub fn read(hash: &str) -> Option<Result<Embedded, LinkError>> {
    let path = hash.trim_start_matches('#').strip_prefix(START)?;
    let (path, options) = path.split_once('?').unwrap_or((path, ""));
    let (mode, vector) = path.split_once('/').unwrap_or((path, ""));
    let mode = match mode {
        "card" => Mode::Card,
        "calculator" => Mode::Calculator,
        _ => return Some(Err(LinkError::Unknown { hash: hash.to_owned() })),
    };
    let values = match link::read_vector(decode(vector).trim()) {
        Ok(values) => values,
        Err(error) => return Some(Err(LinkError::Invalid(error))),
    };
    let mut page = Embedded {
        mode,
        values,
        agency: String::new(),
        lang: Lang::Th,
        numerals: Numerals::Arabic,
        theme: Theme::Auto,
        accent: None,
    };
    for option in options.split('&') {
        let (name, value) = option.split_once('=').unwrap_or((option, ""));
        match (name, value) {
            ("lang", "en") => page.lang = Lang::En,
            ("numerals", "thai") => page.numerals = Numerals::Thai,
            ("theme", "light") => page.theme = Theme::Light,
            ("theme", "dark") => page.theme = Theme::Dark,
            ("accent", digits) => page.accent = Colour::parse(digits),
            ("agency", name) => page.agency = decode(name).chars().take(AGENCY).collect(),
            _ => {}
        }
    }
    Some(Ok(page))
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
