//! What a column's name means: a node's id, one of our own names, or something that resembles one.

use crate::cell::is_nothing;
use crate::row::SCORED;
use ita_score::{NodeIx, Rulebook};

/// The columns that are added to a table, in their order.
pub const ADDED: [&str; 11] = [
    "score_overall",
    "score_iit",
    "score_eit",
    "score_oit",
    "level",
    "level_th",
    "guaranteed",
    "possible",
    "complete",
    "agrees",
    "error",
];

/// The most characters of a name; a longer cell is somebody's own text.
const LONGEST: usize = 64;

/// What a column is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Column {
    /// The row's fiscal year.
    Year,
    /// The published overall score.
    PublishedOverall,
    /// The published level.
    PublishedLevel,
    /// A node of at least one fiscal year.
    Node {
        /// Its id.
        id: String,
        /// Its place in each year, in the order of [`Years::rulebooks`](crate::Years::rulebooks).
        places: Vec<Option<NodeIx>>,
    },
    /// An instrument's score in a table that [`ita survey`](crate::Survey) wrote: a value only where its indicators have none.
    Total {
        /// Its id.
        id: String,
        /// As in [`Node`](Self::Node).
        places: Vec<Option<NodeIx>>,
    },
    /// A score as a fraction, beside the one that is rounded, in a table that `ita survey --exact` wrote.
    Exact {
        /// The id of the score's node.
        id: String,
        /// The column's name: `1_exact`.
        name: String,
    },
    /// A result of an earlier run, which the new one replaces.
    Earlier,
    /// Not ours: carried through.
    Other,
}

impl Column {
    /// Returns what a column's name means, in any case and with Thai digits. The results of an earlier run are
    /// [`Other`](Self::Other) here.
    ///
    /// ```
    /// use ita_table::Column;
    ///
    /// let rulebooks: Vec<_> = ita_rules::years().map(ita_rules::rulebook).collect::<Result<_, _>>()?;
    /// assert_eq!(Column::of("IIT (30%)", &rulebooks).read_as(), Some("iit"));
    /// assert_eq!(Column::of("agency", &rulebooks), Column::Other);
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    #[must_use]
    pub fn of(name: &str, rulebooks: &[&'static Rulebook]) -> Self {
        let name = bare(name);
        if name.is_empty() || name.len() > LONGEST {
            return Self::Other;
        }
        match OURS.iter().position(|known| known.eq_ignore_ascii_case(&name)) {
            Some(0) => return Self::Year,
            Some(1) => return Self::PublishedOverall,
            Some(_) => return Self::PublishedLevel,
            None => {}
        }
        // Most columns of a wide table are somebody's own: no year is asked for those.
        let is_id = name.len() <= 24 && name.starts_with(|c: char| c.is_numeric() || "oieOIE".contains(c));
        if !is_id {
            return Self::Other;
        }
        let places: Vec<Option<NodeIx>> = rulebooks.iter().map(|rules| rules.find(&name).ok()).collect();
        let id =
            places.iter().zip(rulebooks).find_map(|(place, rules)| place.map(|node| rules.node(node).id.to_string()));
        id.map_or(Self::Other, |id| Self::Node { id, places })
    }

    /// Returns the name under which the column is read, or `None` if it is not read.
    #[must_use]
    pub fn read_as(&self) -> Option<&str> {
        match self {
            Self::Year => Some(OURS[0]),
            Self::PublishedOverall => Some(OURS[1]),
            Self::PublishedLevel => Some(OURS[2]),
            Self::Node { id, .. } | Self::Total { id, .. } => Some(id),
            Self::Exact { name, .. } => Some(name),
            Self::Earlier | Self::Other => None,
        }
    }

    /// Returns the id of the column's node and the node's place in each year, or `None` if the column is no node's value.
    pub(crate) fn node(&self) -> Option<(&str, &[Option<NodeIx>])> {
        match self {
            Self::Node { id, places } | Self::Total { id, places } => Some((id, places)),
            _ => None,
        }
    }

    /// Returns true for a column that only a table written by [`ita survey`](crate::Survey) has.
    #[must_use]
    pub const fn is_of_survey(&self) -> bool {
        matches!(self, Self::Total { .. } | Self::Exact { .. })
    }
}

const OURS: [&str; 3] = ["fiscal_year", "published_overall", "published_level"];

/// Returns a name on one line, and without the weight that forms write behind it, as in `iit (30%)`.
fn bare(name: &str) -> String {
    let seen: String = name.chars().filter(|&c| !is_nothing(c)).collect();
    let words = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    let weight = |text: &&str| {
        text.strip_suffix("%)").is_some_and(|number| {
            let number = number.trim();
            !number.is_empty() && number.chars().all(|c| c.is_numeric() || c == '.')
        })
    };
    match words.rsplit_once('(') {
        Some((name, rest)) if weight(&rest) => name.trim_end().to_owned(),
        _ => words,
    }
}

/// Returns the known name that a name was perhaps meant to be.
pub(crate) fn near(name: &str, rulebooks: &[&'static Rulebook]) -> Option<String> {
    if name.len() > LONGEST {
        return None;
    }
    let plain = plain(name);
    let first = plain.split(|c: char| !c.is_alphanumeric() && !matches!(c, '.' | '_')).find(|word| !word.is_empty())?;
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let whole = letters(&plain);
    if let Some(column) =
        [&plain, first].into_iter().find_map(|text| Column::of(text, rulebooks).read_as().map(str::to_owned))
        && first.starts_with(|c: char| c.is_ascii_alphabetic())
    {
        return Some(column);
    }
    let known = OURS.iter().copied().chain(SCORED);
    known.into_iter().find(|known| letters(known) == whole || is_slip(&whole, &letters(known))).map(str::to_owned)
}

/// Returns a name in lower case, with full-width letters as ordinary ones and without characters that only steer layout.
fn plain(name: &str) -> String {
    let narrow = |c: char| match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xff01 + 0x21).unwrap_or(c),
        c if c.is_whitespace() => ' ',
        c => c,
    };
    let steers = |c: &char| {
        c.is_control()
            || is_nothing(*c)
            || matches!(*c, '\u{ad}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    name.chars().map(narrow).filter(|c| !steers(c)).collect::<String>().trim().to_ascii_lowercase()
}

/// Returns true if one letter is wrong, missing or too many, or two neighbours are swapped.
fn is_slip(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len() < 3 || a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    let same = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[same..], &b[same..]);
    match (a, b) {
        ([], []) => false,
        ([_, a @ ..], [_, b @ ..]) if a == b => true,
        ([x, y, a @ ..], [v, w, b @ ..]) if (x, y) == (w, v) && a == b => true,
        ([_, a @ ..], b) if a == b => true,
        (a, [_, b @ ..]) if a == b => true,
        _ => false,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    fn rulebooks() -> Vec<&'static Rulebook> {
        ita_rules::years().map(|year| ita_rules::rulebook(year).unwrap()).collect()
    }

    #[test]
    fn names_are_read_as_people_write_them() {
        for (name, read) in [
            ("iit", Some("iit")),
            (" IIT ", Some("iit")),
            ("i\u{200b}it", Some("iit")),
            ("iit\n(30%)", Some("iit")),
            ("OIT (๔๐ %)", Some("oit")),
            ("๑๐", Some("10")),
            ("Fiscal_Year", Some("fiscal_year")),
            ("\u{feff}overall", Some("overall")),
            ("overall (rank)", None),
            ("iit (30)", None),
            ("iit (%)", None),
            ("", None),
            ("score", None),
        ] {
            assert_eq!(Column::of(name, &rulebooks()).read_as(), read, "{name:?}");
        }
    }

    #[test]
    fn a_slip_is_near_and_a_word_is_not() {
        for (name, meant) in [
            ("itt", Some("iit")),
            ("ｉｉｔ", Some("iit")),
            ("\u{202e}iit", Some("iit")),
            ("overal", Some("overall")),
            ("fiscal year", Some("fiscal_year")),
            ("iit score", Some("iit")),
            ("overall (rank)", Some("overall")),
            ("o1: เว็บไซต์", Some("o1")),
            ("agency", None),
            ("note", None),
            ("rank", None),
            ("หน่วยงาน", None),
            ("99", None),
            ("1 คน", None),
        ] {
            assert_eq!(near(name, &rulebooks()).as_deref(), meant, "{name:?}");
        }
    }
}
