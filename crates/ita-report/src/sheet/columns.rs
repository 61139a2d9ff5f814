//! The columns of a table of ours: first those that people read, with heads in their language, then those that programs read, with names
//! that are the same in every language.

use crate::day::Day;
use crate::words::{Pair, sheet as w};
use ita_words::{Lang, pick};

/// A column that people read: its name for programs, which older tables have as its head, and its head.
pub(crate) type Head = (&'static str, Pair);

/// The columns of a table.
#[derive(Clone, Copy)]
pub(crate) struct Columns {
    /// What people read.
    pub(crate) people: &'static [Head],
    /// What programs read beside it: ids and days that stand in words before.
    pub(crate) codes: &'static [&'static str],
}

pub(crate) const MEASURES: Columns = Columns {
    people: &[
        ("place", w::PLACE),
        ("title", w::MEASURE),
        ("purpose", w::PURPOSE),
        ("aims", w::AIMS),
        ("steps", w::STEPS),
        ("unit", w::UNIT),
        ("budget", w::BUDGET),
        ("start", w::START),
        ("due", w::DUE),
        ("state", w::STATE),
        ("follow_up", w::FOLLOW_UP),
        ("evidence", w::EVIDENCE),
        ("entries", w::ENTRIES),
        ("note", w::NOTE),
    ],
    codes: &["aims", "start", "due", "state", "from"],
};

pub(crate) const FOLLOW_UPS: Columns = Columns {
    people: &[
        ("place", w::PLACE),
        ("title", w::MEASURE),
        ("unit", w::UNIT),
        ("due", w::DUE),
        ("state", w::STATE),
        ("follow_up", w::FOLLOW_UP),
        ("reported", w::REPORTED),
        ("done", w::DONE),
        ("link", w::LINK),
    ],
    codes: &["due", "state", "reported"],
};

pub(crate) const ITEMS: Columns = Columns {
    people: &[
        ("item", w::ITEM),
        ("title", w::DATA),
        ("group", w::GROUP),
        ("worth", w::WORTH),
        ("state", w::STATE),
        ("address", w::ADDRESS),
        ("owner", w::OWNER),
        ("due", w::DUE),
    ],
    codes: &["item", "worth", "state", "due"],
};

pub(crate) const PREPARATION: Columns = Columns {
    people: &[
        ("kind", w::KIND),
        ("title", w::PREPARED),
        ("state", w::STATE),
        ("note", w::PREPARED_NOTE),
        ("owner", w::PREPARED_BY),
        ("due", w::DUE),
    ],
    codes: &["kind", "id", "state", "due"],
};

pub(crate) const SCORES: Columns = Columns {
    people: &[
        ("agency", w::AGENCY),
        ("fiscal_year", w::YEAR),
        ("name", w::SCORE_OF),
        ("score", w::SCORE),
        ("computed", w::BY_CALCULATION),
        ("low", w::LEAST),
        ("high", w::MOST),
        ("weight", w::WEIGHT),
        ("points", w::POINTS),
        ("level", w::LEVEL),
        ("computed_level", w::LEVEL_BY_CALCULATION),
        ("source", w::SOURCE),
    ],
    codes: &["code", "source", "level_id", "level_id_by_calculation"],
};

const ALL: [Columns; 4] = [MEASURES, FOLLOW_UPS, ITEMS, PREPARATION];

impl Columns {
    /// The first row.
    pub(crate) fn head(self, lang: Lang) -> Vec<String> {
        let people = self.people.iter().map(|(_, (th, en))| pick(lang, th, en));
        people.chain(self.codes.iter().copied()).map(str::to_owned).collect()
    }

    /// Returns where a column stands: the one that people read, which is the one they change, or else the one for programs.
    pub(crate) fn place(self, head: &[String], id: &str) -> Option<usize> {
        self.of_people(head, id).or_else(|| column(head, id))
    }

    /// Where the column that people read stands.
    pub(crate) fn of_people(self, head: &[String], id: &str) -> Option<usize> {
        let (_, (th, en)) = self.people.iter().find(|(known, _)| *known == id)?;
        head.iter().position(|name| [th, en].contains(&&name.trim()))
    }

    /// A cell of a row, empty where it has none.
    pub(crate) fn cell<'r>(self, head: &[String], row: &'r [String], id: &str) -> &'r str {
        self.place(head, id).and_then(|at| row.get(at)).map_or("", |cell| cell.trim())
    }
}

/// Where a column of this name stands.
pub(crate) fn column(head: &[String], name: &str) -> Option<usize> {
    head.iter().position(|known| known.trim().eq_ignore_ascii_case(name))
}

/// What people know a column by: “กำหนดแล้วเสร็จ (due)”.
pub(crate) fn called(id: &str, lang: Lang) -> String {
    let known = ALL.iter().flat_map(|columns| columns.people).find(|(known, _)| *known == id);
    known.map_or_else(|| id.to_owned(), |(_, (th, en))| format!("{} ({id})", pick(lang, th, en)))
}

/// A day as people read it, and as programs do; both empty where there is none.
pub(crate) fn days(day: Option<Day>, lang: Lang) -> (String, String) {
    day.map(|day| (day.words(lang), day.to_string())).unwrap_or_default()
}

/// True if a text is what people read for something, in either language.
pub(crate) fn is_said(text: &str, words: impl Fn(Lang) -> String) -> bool {
    [Lang::Th, Lang::En].into_iter().any(|lang| words(lang).eq_ignore_ascii_case(text))
}
