//! The OIT checklist of a year: the state of each item, where it is published and who owns it, as a table and as values for the
//! engine.

use crate::day::Day;
use crate::expected::worth;
use crate::sheet::SheetError;
use crate::sheet::columns::{ITEMS, days, is_said};
use crate::words::index as w;
use ita_score::{NodeIx, Rulebook};
use ita_words::{Lang, item_state, number, of, pick};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The state of each OIT item, by its id.
pub type Checklist = BTreeMap<String, Check>;

/// The progress of an OIT item.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Check {
    /// Its state.
    pub state: ItemState,
    /// Where it is published: a web address.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// Who owns the data.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// When it is due.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
}

/// The state of an OIT item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemState {
    /// Not begun.
    #[default]
    Todo,
    /// Under way.
    Doing,
    /// Published.
    Published,
    /// Published, and checked by somebody.
    Checked,
}

impl ItemState {
    /// All states, in their order.
    pub const ALL: [Self; 4] = [Self::Todo, Self::Doing, Self::Published, Self::Checked];

    /// Returns the state's id in a table.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Todo => "todo",
            Self::Doing => "doing",
            Self::Published => "published",
            Self::Checked => "checked",
        }
    }
}

impl ItemState {
    /// Returns the state's name.
    ///
    /// ```
    /// use ita_report::{ItemState, Lang};
    ///
    /// assert_eq!(ItemState::Published.words(Lang::Th), "เผยแพร่แล้ว");
    /// ```
    #[must_use]
    pub const fn words(self, lang: Lang) -> &'static str {
        match self {
            Self::Todo => pick(lang, w::TODO.0, w::TODO.1),
            Self::Doing => pick(lang, w::DOING.0, w::DOING.1),
            Self::Published => item_state(Some(true), lang),
            Self::Checked => pick(lang, w::CHECKED.0, w::CHECKED.1),
        }
    }
}

/// The state from which an OIT item counts for a score.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Counts {
    /// When it is published.
    #[default]
    Published,
    /// Only once somebody has checked it.
    Checked,
}

impl Counts {
    /// Returns the first state in which an item counts.
    #[must_use]
    pub const fn from(self) -> ItemState {
        match self {
            Self::Published => ItemState::Published,
            Self::Checked => ItemState::Checked,
        }
    }

    #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
    pub(crate) fn is_default(&self) -> bool {
        *self == Self::Published
    }
}

/// Returns every item of a year as a value for the engine: `1` from the state `from` on, otherwise `0`. An item that is not in
/// the list is 0. Whether an item counts when it is published, or only once it has been checked, is a choice, and people have to
/// be told of it.
///
/// ```
/// use ita_report::{Checklist, ItemState, checked_inputs};
/// use ita_score::Assessment;
///
/// let rules = ita_rules::rulebook(2569)?;
/// let list: Checklist = serde_json::from_str(r#"{"o1": {"state": "published"}, "o20": {"state": "checked"}}"#).unwrap();
/// let overall = |from| -> Result<_, ita_score::Error> {
///     let inputs = checked_inputs(rules, &list, from);
///     Ok(Assessment::parse(rules, inputs)?.score().node(rules.find("oit")?).score())
/// };
/// // An item of 19 and one of 7, each half of OIT: 2.63 + 7.14; the latter alone.
/// assert_eq!(overall(ItemState::Published)?.unwrap().to_string(), "9.77");
/// assert_eq!(overall(ItemState::Checked)?.unwrap().to_string(), "7.14");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn checked_inputs(rules: &Rulebook, list: &Checklist, from: ItemState) -> Vec<(String, &'static str)> {
    let value = |id: &str| if list.get(id).is_some_and(|check| check.state >= from) { "1" } else { "0" };
    items(rules).map(|node| rules.node(node).id.to_string()).map(|id| (id.clone(), value(&id))).collect()
}

/// The year's items, in order.
pub(crate) fn items(rules: &Rulebook) -> impl Iterator<Item = NodeIx> + '_ {
    rules.nodes().filter(|&node| rules.is_item(node))
}

/// Returns the checklist as rows of text, one per item, after a row with the names of the columns: first those that people read,
/// then those that programs read. If nothing is stated about any item, the rows are a form to fill in, without states.
///
/// ```
/// use ita_report::{Checklist, Lang, checklist_of_rows, rows_of_checklist};
///
/// let rules = ita_rules::rulebook(2569)?;
/// let list: Checklist = serde_json::from_str(r#"{"o10": {"state": "doing", "owner": "สำนักปลัด", "due": "30/4/2570"}}"#).unwrap();
/// let rows = rows_of_checklist(rules, &list, Lang::Th);
/// let cell = |head: &str| &*rows[10][rows[0].iter().position(|name| name == head).unwrap()];
/// assert_eq!((rows.len(), cell("ข้อ OIT"), cell("สถานะ"), cell("คิดเป็นคะแนนรวม")), (27, "O10", "กำลังดำเนินการ", "1.05"));
/// assert_eq!((cell("item"), cell("state"), cell("worth"), cell("due")), ("o10", "doing", "20/19", "2027-04-30"));
/// assert_eq!(checklist_of_rows(&rows), Ok(list));
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn rows_of_checklist(rules: &Rulebook, list: &Checklist, lang: Lang) -> Vec<Vec<String>> {
    let row = |node| {
        let spec = rules.node(node);
        let said = list.get(&*spec.id);
        let check = said.cloned().unwrap_or_default();
        let above =
            rules.parent(node).map(|above| format!("{} {}", number(rules, above), of(&rules.node(above).name, lang)));
        let (due, due_coded) = days(check.due, lang);
        let state = if list.is_empty() { "" } else { check.state.words(lang) };
        let points = worth(rules, node);
        vec![
            number(rules, node),
            of(&spec.name, lang).to_owned(),
            above.unwrap_or_default(),
            points.round(rules.decimals()).text(),
            state.to_owned(),
            check.address,
            check.owner,
            due,
            spec.id.to_string(),
            points.to_string(),
            if said.is_some() { check.state.id() } else { "" }.to_owned(),
            due_coded,
        ]
    };
    core::iter::once(ITEMS.head(lang)).chain(items(rules).map(row)).collect()
}

/// Reads the rows of [`rows_of_checklist`] back. Columns may be in any order, and those that people read count before those of
/// programs. Rows that state nothing are skipped.
///
/// # Errors
/// [`SheetError`] with the row and the column.
pub fn checklist_of_rows(rows: &[Vec<String>]) -> Result<Checklist, SheetError> {
    let head = rows.first().map(Vec::as_slice).unwrap_or_default();
    ITEMS.place(head, "item").ok_or(SheetError::NoColumn("item"))?;
    let mut list = Checklist::new();
    for (index, row) in rows.iter().enumerate().skip(1) {
        let cell = |id| ITEMS.cell(head, row, id);
        let wrong = |column, text: &str| SheetError::Cell { row: index + 1, column, text: text.to_owned() };
        let known = |text: &str| {
            let is = |one: &ItemState| one.id() == text || is_said(text, |lang| one.words(lang).to_owned());
            ItemState::ALL.into_iter().find(is)
        };
        let state = match cell("state") {
            "" => ItemState::Todo,
            text => known(text).ok_or_else(|| wrong("state", text))?,
        };
        let due = match cell("due") {
            "" => None,
            text => Some(Day::parse(text).map_err(|_| wrong("due", text))?),
        };
        let check = Check { state, address: cell("address").to_owned(), owner: cell("owner").to_owned(), due };
        let id = cell("item").to_lowercase();
        if !id.is_empty() && check != Check::default() {
            list.insert(id, check);
        }
    }
    Ok(list)
}
