//! The dialog with files: what can be saved or deleted, and why a file was refused.

use super::header::place;
use crate::action::Action;
use crate::assess::Assessed;
use crate::dialog::Dialog;
use crate::draft::Work;
use crate::message::{DialogLabel, DialogMessage, ForgetLabel, ToldLabel, Voice};
use crate::own;
use crate::page::Table;
use crate::parts::Parts;
use crate::state::State;
use ita_words::Numerals;
use std::collections::BTreeSet;

/// What can be saved, and what can be deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilesView {
    /// What it would hold: “3 หน่วยงาน 5 ปี”; none if there is nothing.
    pub holds: Option<String>,
    /// What a file's name begins with.
    pub name: String,
    /// A file of the agency in sight alone, where there are others.
    pub one: Option<OneFile>,
    /// Why the file that somebody wanted to open was refused.
    pub refused: Option<String>,
    /// What can be deleted, each with what it holds: the agency in sight, and all that is here.
    pub deletes: Vec<Deletes>,
}

/// A file of the agency in sight alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OneFile {
    /// “เทศบาลตำบลตัวอย่าง ปี 2567 และ 2568”.
    pub holds: String,
    /// What its name begins with.
    pub name: String,
}

/// Something that can be deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deletes {
    /// Its id.
    pub id: &'static str,
    /// The button's words.
    pub words: String,
    /// What it holds, and whether it can be undone.
    pub says: String,
    /// What the button does.
    pub action: Action,
}

/// The dialog with files.
#[must_use]
pub fn files(state: &State) -> FilesView {
    let voice = Voice::of(state);
    let works: Vec<&Work> = works(state).collect();
    let (agencies, years) =
        (works.len().to_string(), works.iter().map(|work| years(work).len()).sum::<usize>().to_string());
    let (agencies, years) = (&*agencies, &*years);
    let holds = (!works.is_empty()).then(|| voice.say(&DialogMessage::FileHolds { agencies, years }));
    let refused = match &state.dialog {
        Some(Dialog::Files { refused: Some(error) }) => Some(voice.number(error.message(voice.lang()))),
        _ => None,
    };
    let named = |agency: &str| ["ITA", if agency.is_empty() { "" } else { " " }, agency].concat();
    let name = match works.as_slice() {
        [only] => named(&file_name(&only.agency)),
        _ => named(""),
    };
    let is_here = state.work.is_precious();
    let one = (is_here && works.len() > 1)
        .then(|| OneFile { holds: in_sight(voice, state), name: named(&file_name(&state.work.agency)) });
    let remove = || Deletes {
        id: "remove-agency",
        words: voice.label(ToldLabel::RemoveAgency),
        says: voice.say_typed(&DialogMessage::RemoveHolds { holds: &in_sight(voice, state) }),
        action: Action::RemoveAgency,
    };
    let forget = || Deletes {
        id: "forget",
        words: voice.label(ForgetLabel::Forget),
        says: [voice.say(&DialogMessage::ForgetHolds { agencies, years }), voice.label(ForgetLabel::ForgetHint)]
            .join(" "),
        action: Action::Forget,
    };
    // What is undone could be done again.
    let holds_any = state.is_precious() || state.history.undo().or(state.history.redo()).is_some();
    let deletes = is_here.then(remove).into_iter().chain(holds_any.then(forget)).collect();
    FilesView { holds, name, one, refused, deletes }
}

/// The agency in sight with its years: “เทศบาลตำบลตัวอย่าง ปี 2567 และ 2568”.
fn in_sight(voice: Voice, state: &State) -> String {
    let number = |key: u16| {
        let number = if own::is_own(key) { state.shelf.books.year(key)?.number() } else { key };
        Some(voice.number(number))
    };
    let years: Vec<String> = years(&state.work).into_iter().filter_map(number).collect();
    let agency = place(voice, state).agency;
    match years.is_empty() {
        true => agency,
        false => voice.say_typed(&DialogMessage::AgencyYears { agency: &agency, years: &voice.list(&years) }),
    }
}

/// The keys of the years of which something was entered.
fn years(work: &Work) -> BTreeSet<u16> {
    let typed = work.drafts.iter().filter(|(_, draft)| !draft.is_empty()).map(|(&year, _)| year);
    typed.chain(work.papers.all().map(|(year, _)| year)).collect()
}

/// The works that are worth keeping, the one in sight first.
fn works(state: &State) -> impl Iterator<Item = &Work> {
    core::iter::once(&state.work).chain(state.shelf.works()).filter(|work| work.is_precious())
}

/// A name without what file systems refuse.
fn file_name(agency: &str) -> String {
    let refused = |c: char| c.is_control() || r#"<>:"/\|?*"#.contains(c);
    agency.trim().chars().filter(|&c| !refused(c)).take(80).collect()
}

/// Returns the agencies as a table, its head first: a row for each agency and year with what was entered, in the columns that
/// `ita batch` reads, and the result. Numbers are written in Arabic digits.
#[must_use]
pub fn files_table(state: &State, parts: &Parts) -> Table {
    let voice = Voice { numerals: Numerals::Arabic, ..Voice::of(state) };
    let years = || {
        works(state).flat_map(|work| {
            let drafts = work.drafts.iter().filter(|(_, draft)| !draft.is_empty());
            drafts.filter_map(move |(&number, draft)| Some((work, state.year_of(number, parts).ok().flatten()?, draft)))
        })
    };
    let mut nodes: Vec<String> = Vec::new();
    for (_, year, draft) in years() {
        let fields = year.rules().nodes().map(|node| year.rules().node(node).id.to_string());
        for id in fields.filter(|id| draft.typed.contains_key(id)) {
            if !nodes.contains(&id) {
                nodes.push(id);
            }
        }
    }
    let mut table = Table::default();
    let ends = ["published_overall", "published_level"];
    let computed = [DialogLabel::ComputedScore, DialogLabel::ComputedLevel].map(|label| voice.label(label));
    table.row(
        ["agency", "fiscal_year"]
            .into_iter()
            .chain(nodes.iter().map(|id| &**id))
            .chain(ends)
            .chain(computed.iter().map(|name| &**name)),
    );
    for (work, year, draft) in years() {
        let scored = Assessed::of_draft(year.rules(), draft).scored;
        let score = scored.overall().score().map(|score| score.to_string()).unwrap_or_default();
        let level = scored.level().map(|level| voice.pick(&level.name)).unwrap_or_default();
        let number = year.number().to_string();
        let typed = nodes.iter().map(|id| draft.typed.get(id).map_or("", String::as_str));
        let published = [&*draft.published_overall, draft.published_level.as_deref().unwrap_or_default()];
        table.row([work.agency.trim(), &number].into_iter().chain(typed).chain(published).chain([&*score, level]));
    }
    table
}
