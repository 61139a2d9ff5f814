//! The dialog with files: what can be saved, and why a file was refused.

use crate::assess::Assessed;
use crate::dialog::Dialog;
use crate::draft::Work;
use crate::message::{DialogLabel, DialogMessage, Voice};
use crate::page::Table;
use crate::parts::Parts;
use crate::state::State;
use ita_words::Numerals;

/// What can be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilesView {
    /// What it would hold: “3 หน่วยงาน 5 ปี”; none if there is nothing.
    pub holds: Option<String>,
    /// Why the file that somebody wanted to open was refused.
    pub refused: Option<String>,
    /// What a file's name begins with.
    pub name: String,
}

/// The dialog with files.
#[must_use]
pub fn files(state: &State) -> FilesView {
    let voice = Voice::of(state);
    let works: Vec<&Work> = works(state).collect();
    let years_of = |work: &&Work| {
        let has_numbers = |year: u16| work.drafts.get(&year).is_some_and(|draft| !draft.is_empty());
        let written = work.papers.all().filter(|(year, _)| !has_numbers(*year)).count();
        work.drafts.keys().filter(|year| has_numbers(**year)).count() + written
    };
    let years: usize = works.iter().map(years_of).sum();
    let holds = (!works.is_empty()).then(|| {
        voice.say(&DialogMessage::FileHolds { agencies: &works.len().to_string(), years: &years.to_string() })
    });
    let refused = match &state.dialog {
        Some(Dialog::Files { refused: Some(error) }) => Some(voice.number(error.message(voice.lang()))),
        _ => None,
    };
    let name = match works.as_slice() {
        [only] => file_name(&only.agency),
        _ => String::new(),
    };
    FilesView { holds, refused, name: ["ITA", if name.is_empty() { "" } else { " " }, &name].concat() }
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
