//! The OIT checklist of a year: the state of each item, where it is published and who owns it; as a table, and as values for the
//! engine.

use crate::day::Day;
use crate::sheet::{SheetError, column};
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

    /// Returns its id in a table.
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
    /// Returns its name.
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

/// From when on an OIT item counts for a score.
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

/// Returns every item of a year as a value for the engine: `1` from this state on, otherwise `0`. Whether an item counts when it is
/// published, or only once it has been checked, is a choice that people have to be told. An item that is not in the list is 0.
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

/// Returns the list as rows of text, one per item, after a row with the names of the columns. Without states it is a form to fill in.
///
/// ```
/// use ita_report::{Checklist, Lang, checklist_of_rows, rows_of_checklist};
///
/// let rules = ita_rules::rulebook(2569)?;
/// let list: Checklist = serde_json::from_str(r#"{"o10": {"state": "doing", "owner": "สำนักปลัด", "due": "30/4/2570"}}"#).unwrap();
/// let rows = rows_of_checklist(rules, &list, Lang::Th);
/// assert_eq!((rows.len(), rows[10][0].as_str(), rows[10][6].as_str()), (27, "o10", "2027-04-30"));
/// assert_eq!(checklist_of_rows(&rows), Ok(list));
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn rows_of_checklist(rules: &Rulebook, list: &Checklist, lang: Lang) -> Vec<Vec<String>> {
    let head = ["item", "title", "group", "state", "address", "owner", "due"].map(str::to_owned).to_vec();
    let row = |node| {
        let spec = rules.node(node);
        let check = list.get(&*spec.id).cloned().unwrap_or_default();
        let above =
            rules.parent(node).map(|above| format!("{} {}", number(rules, above), of(&rules.node(above).name, lang)));
        let due = check.due.map(|day| day.to_string()).unwrap_or_default();
        let state = if list.contains_key(&*spec.id) { check.state.id() } else { "" };
        let texts =
            [&spec.id, of(&spec.name, lang), &above.unwrap_or_default(), state, &check.address, &check.owner, &due];
        texts.map(str::to_owned).to_vec()
    };
    core::iter::once(head).chain(items(rules).map(row)).collect()
}

/// Reads such rows back. Rows without any entry are skipped.
///
/// # Errors
/// [`SheetError`] with the row and the column.
pub fn checklist_of_rows(rows: &[Vec<String>]) -> Result<Checklist, SheetError> {
    let head = rows.first().map(Vec::as_slice).unwrap_or_default();
    let at = |name: &str| column(head, name);
    at("item").ok_or(SheetError::NoColumn("item"))?;
    let mut list = Checklist::new();
    for (index, row) in rows.iter().enumerate().skip(1) {
        let cell = |name| at(name).and_then(|at| row.get(at)).map_or("", |cell| cell.trim());
        let wrong = |column, text: &str| SheetError::Cell { row: index + 1, column, text: text.to_owned() };
        let (id, state, due) = (cell("item").to_lowercase(), cell("state"), cell("due"));
        if id.is_empty() || [state, cell("address"), cell("owner"), due].iter().all(|text| text.is_empty()) {
            continue;
        }
        let known = |state: &str| ItemState::ALL.into_iter().find(|one| one.id() == state);
        let state = match state {
            "" => ItemState::Todo,
            text => known(text).ok_or_else(|| wrong("state", text))?,
        };
        let due = if due.is_empty() { None } else { Some(Day::parse(due).map_err(|_| wrong("due", due))?) };
        list.insert(id, Check { state, address: cell("address").to_owned(), owner: cell("owner").to_owned(), due });
    }
    Ok(list)
}
