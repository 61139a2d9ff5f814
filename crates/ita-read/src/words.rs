//! The word lists of `data/`, read once.

use crate::clean::{clean, key};
use std::sync::OnceLock;

/// What a column or a row holds, by its head.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Role {
    Computed,
    Points,
    Difference,
    Previous,
    Score,
    Max,
    Weight,
    Target,
    Mean,
    Count,
    Rank,
    Level,
    Ordinal,
    Note,
    Label,
}

impl Role {
    fn of(name: &str) -> Option<Self> {
        Some(match name {
            "computed" => Self::Computed,
            "points" => Self::Points,
            "difference" => Self::Difference,
            "previous" => Self::Previous,
            "score" => Self::Score,
            "max" => Self::Max,
            "weight" => Self::Weight,
            "target" => Self::Target,
            "mean" => Self::Mean,
            "count" => Self::Count,
            "rank" => Self::Rank,
            "level" => Self::Level,
            "ordinal" => Self::Ordinal,
            "note" => Self::Note,
            "label" => Self::Label,
            _ => return None,
        })
    }

    /// True if numbers with this role are not scores of the agency.
    pub(crate) const fn is_other(self) -> bool {
        matches!(
            self,
            Self::Computed
                | Self::Points
                | Self::Difference
                | Self::Previous
                | Self::Max
                | Self::Weight
                | Self::Target
                | Self::Mean
                | Self::Count
                | Self::Rank
                | Self::Ordinal
                | Self::Note
        )
    }

    /// The reason that is given where a row with this role is left out.
    pub(crate) const fn reason(self) -> &'static str {
        match self {
            Self::Computed => "computed",
            Self::Points => "points",
            Self::Difference => "difference",
            Self::Previous => "previous",
            Self::Score | Self::Label => "heading",
            Self::Max => "max",
            Self::Weight => "weight",
            Self::Target => "target",
            Self::Mean => "mean",
            Self::Count => "count",
            Self::Rank | Self::Ordinal => "rank",
            Self::Level => "level",
            Self::Note => "note",
        }
    }
}

/// The word lists.
pub(crate) struct Lists {
    roles: Vec<(Role, Vec<(String, String)>)>,
    before: Vec<String>,
    after: Vec<(String, bool)>,
}

/// The word lists, read once.
pub(crate) fn lists() -> &'static Lists {
    static LISTS: OnceLock<Lists> = OnceLock::new();
    LISTS.get_or_init(|| {
        let roles = lines(include_str!("../data/words.txt")).filter_map(|line| {
            let (role, words) = line.split_once(':')?;
            let words = words.split('|').map(|word| clean(word.trim()).to_lowercase()).filter(|word| !word.is_empty());
            Some((Role::of(role.trim())?, words.map(|word| (key(&word), word)).collect()))
        });
        let before = lines(include_str!("../data/before.txt")).map(|word| clean(word).to_lowercase()).collect();
        let after = lines(include_str!("../data/after.txt"))
            .map(|word| (clean(word.trim_start_matches('!')).to_lowercase(), word.starts_with('!')));
        Lists { roles: roles.collect(), before, after: after.collect() }
    })
}

fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

impl Lists {
    /// What a head says about the content of its column or row.
    pub(crate) fn role(&self, head: &str) -> Option<Role> {
        let lower = head.to_lowercase();
        let key = key(head);
        let latin: Vec<String> = crate::clean::latin(head).collect();
        self.roles.iter().find_map(|(role, words)| {
            let found = words.iter().any(|(word_key, word)| {
                if word_key.is_empty() {
                    return lower.contains(word.as_str());
                }
                if word.is_ascii() && !word.contains(' ') {
                    return latin.iter().any(|w| w == word_key) || lower == *word;
                }
                // Short words mean something only alone.
                if word_key.chars().count() <= 3 && *role != Role::Max {
                    key == *word_key
                } else {
                    key.contains(word_key.as_str())
                }
            });
            found.then_some(*role)
        })
    }

    /// True if a word before a number says that it is not a score.
    pub(crate) fn bars_before(&self, text: &str) -> bool {
        let lower = text.to_lowercase();
        let bare = |text: &str| text.trim_end_matches([' ', ':', '=', '(', '"', '“', '-', '–']).len();
        let lower = &lower[..bare(&lower)];
        // "สูงกว่าเกณฑ์ร้อยละ 85".
        let lower = lower.strip_suffix("ร้อยละ").map_or(lower, |rest| &rest[..bare(rest)]);
        self.before.iter().any(|word| {
            lower.strip_suffix(word.as_str()).is_some_and(|rest| {
                !word.is_ascii()
                    || !rest.ends_with(|c: char| c.is_ascii_alphabetic())
                    || word.starts_with(|c: char| !c.is_alphabetic())
            })
        })
    }

    /// True if a word after a number says that it is not a score.
    pub(crate) fn bars_after(&self, text: &str, whole: bool) -> bool {
        let lower = text.to_lowercase();
        let lower = lower.trim_start_matches([' ', '"', '”']);
        self.after.iter().any(|(word, always)| (*always || whole) && lower.starts_with(word.as_str()))
    }
}
