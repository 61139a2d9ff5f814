//! What was understood of a pasted table, before it is taken.

use super::names;
use crate::action::Action;
use crate::book::{Book, BookError};
use crate::dialog::Pasting;
use crate::draft::Origin;
use crate::message::{DialogLabel, DialogMessage, Label, Message, Voice};
use crate::page::Badge;
use crate::parts::Parts;
use crate::reduce::pasting::{RowGoes, rows_go, year_of};
use crate::state::State;
use crate::year::Year;
use ita_read::{Ask, Reading};
use ita_score::{NodeKind, Rulebook};
use std::collections::BTreeSet;

/// A line of the table, as it was understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PasteRow {
    /// The node that it is of: “ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่”; empty where it gives nothing.
    pub name: String,
    /// Its value; empty where it gives none.
    pub value: String,
    /// What stands in the text.
    pub text: String,
    /// Why it gives nothing.
    pub ignored: Option<String>,
    /// That it is of an agency that is not here, beside others that are: “ใหม่”.
    pub new: Option<String>,
}

/// The dialog of a pasted table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasteView {
    /// “อ่านได้ 10 จาก 10 ตัวชี้วัด”; or what there is to choose between.
    pub says: String,
    /// Year, level and total that the table names.
    pub found: Vec<String>,
    /// Lines that give a value.
    pub rows: Vec<PasteRow>,
    /// “และอีก 8,100 หน่วยงาน”, where there are more than a person reads through.
    pub more: Option<String>,
    /// Lines with a number that is not used, each with the reason: a score may be among them.
    pub left_out: Vec<PasteRow>,
    /// Lines that give none.
    pub others: Vec<PasteRow>,
    /// What may be chosen between: words and what choosing does.
    pub choices: Vec<(String, Action)>,
    /// Takes it, if it could be read.
    pub take: Option<Action>,
    /// True once something was pasted.
    pub pasted: bool,
    /// The names of the workbook's sheets, where it has several, and the place of the one that is read.
    pub sheets: Option<(Vec<String>, usize)>,
    /// True if a line is an agency, with all its values in its text.
    pub of_agencies: bool,
}

/// The dialog of a pasted table.
#[must_use]
pub fn paste(state: &State, pasting: &Pasting, parts: &Parts) -> PasteView {
    let voice = Voice::of(state);
    let nothing = PasteView {
        says: voice.label(DialogLabel::PasteHere),
        found: Vec::new(),
        rows: Vec::new(),
        more: None,
        left_out: Vec::new(),
        others: Vec::new(),
        choices: Vec::new(),
        take: None,
        pasted: pasting.read.is_some() || pasting.unread.is_some(),
        sheets: None,
        of_agencies: false,
    };
    if let Some(error) = pasting.unread {
        return PasteView { says: voice.label(unread(error)), ..nothing };
    }
    let view = match &pasting.read {
        None => nothing,
        Some(Err(Ask::Agencies(_))) if pasting.many.is_some() => of_many(voice, state, pasting, parts),
        Some(Err(ask)) => {
            let says = voice.numerals.write(&ask.message(voice.lang()));
            PasteView { says, choices: choices(voice, state, ask), ..nothing }
        }
        Some(Ok(reading)) => match year_of(state, reading, parts) {
            Ok(Some(year)) => of_reading(voice, state, reading, year),
            _ => nothing,
        },
    };
    let sheets = pasting.book.as_ref().filter(|book| book.sheets.len() > 1);
    let names = |book: &Book| book.sheets.iter().map(|sheet| sheet.name.clone()).collect();
    PasteView { sheets: sheets.map(|book| (names(book), book.at)), ..view }
}

const fn unread(error: BookError) -> DialogLabel {
    match error {
        BookError::Broken => DialogLabel::BookBroken,
        BookError::Old => DialogLabel::BookOld,
        BookError::NotATable => DialogLabel::NotATable,
        BookError::Empty => DialogLabel::BookEmpty,
        BookError::TooLarge => DialogLabel::BookTooLarge,
    }
}

/// Agencies of a table that are shown before they are taken. A browser would draw thousands of lines that nobody reads.
const SHOWN: usize = 200;

/// A table of several agencies: a line each.
fn of_many(voice: Voice, state: &State, pasting: &Pasting, parts: &Parts) -> PasteView {
    let many = || pasting.many.iter().flat_map(|many| many.iter());
    let whole = many().filter_map(|(name, read)| Some((name, read.as_ref().ok()?)));
    let refused = many().filter_map(|(name, read)| Some((name, read.as_ref().err()?)));
    let (count, all) = (whole.clone().count(), many().count());
    let goes = pasting.many.as_ref().map(|many| rows_go(state, many)).unwrap_or_default();
    let new = goes.iter().filter(|&&goes| goes == RowGoes::New).count();
    let marks_new = new > 0 && new < count;
    let row = |((name, read), goes): ((&String, &Reading), RowGoes)| {
        let rules = year_of(state, read, parts).ok().flatten().map(Year::rules);
        let value = |(id, value): &(String, String)| {
            let node = rules.and_then(|rules| Some((rules, rules.find(id).ok()?)));
            let name = node.map_or_else(|| id.clone(), |(rules, node)| names::number(voice, rules, node));
            [&*name, " ", &voice.number(value)].concat().trim().to_owned()
        };
        let text = read.inputs.iter().map(value).collect::<Vec<_>>().join(" · ");
        let new = (marks_new && goes == RowGoes::New).then(|| voice.label(DialogLabel::NewAgency));
        PasteRow { name: name.clone(), text, new, ..PasteRow::default() }
    };
    // A row that is refused says why.
    let other = |(name, ask): (&String, &Ask)| {
        let why = voice.numerals.write(&ask.message(voice.lang()));
        let text = [name, ": ", &why].concat();
        PasteRow { name: name.clone(), text, ignored: Some(why), ..PasteRow::default() }
    };
    let year = whole.clone().next().map(|(_, read)| read.fiscal_year);
    let more = |count: usize| {
        let more = count.saturating_sub(SHOWN);
        (more > 0).then(|| voice.say(&DialogMessage::MoreAgencies { count: &more.to_string() }))
    };
    // What takes nobody's place stands first: it may be a name that is written in another way.
    let placed = || whole.clone().zip(goes.iter().copied());
    let is_new = |(_, goes): &(_, RowGoes)| *goes == RowGoes::New;
    let rows = placed().filter(is_new).chain(placed().filter(|row| !is_new(row)));
    let mut found: Vec<String> =
        year.map(|year| voice.number(ita_words::fiscal_year(year, voice.lang()))).into_iter().collect();
    if count > new || !state.shelf.is_empty() {
        found.push(matched(voice, state, (count - new, new), placed(), parts));
    }
    let rest = more(all - count).map(|text| PasteRow { text, ..PasteRow::default() });
    PasteView {
        says: voice.say(&DialogMessage::ReadAgencies { count: &count.to_string(), all: &all.to_string() }),
        found,
        rows: rows.take(SHOWN).map(row).collect(),
        more: more(count),
        left_out: Vec::new(),
        others: refused.take(SHOWN).map(other).chain(rest).collect(),
        choices: Vec::new(),
        take: Some(Action::TakePasted),
        pasted: true,
        sheets: None,
        of_agencies: true,
    }
}

/// How many rows are of agencies that are here, how many scores of the year that replaces, and how many agencies are new.
fn matched<'a>(
    voice: Voice,
    state: &State,
    (known, new): (usize, usize),
    rows: impl Iterator<Item = ((&'a String, &'a Reading), RowGoes)>,
    parts: &Parts,
) -> String {
    let mut years = BTreeSet::new();
    let mut replaces = |((_, read), goes): &((&String, &Reading), RowGoes)| {
        let year = year_of(state, read, parts).ok().flatten()?;
        let work = match *goes {
            RowGoes::InSight => &state.work,
            RowGoes::Shelf(at) => state.shelf.get(at)?,
            RowGoes::New => return None,
        };
        work.drafts.get(&year.key()).filter(|draft| !draft.is_empty())?;
        years.insert(year.number());
        Some(())
    };
    let replaced = rows.filter(|row| replaces(row).is_some()).count();
    let (known, new) = (&*known.to_string(), &*new.to_string());
    match years.first() {
        Some(year) => {
            let (replaced, year) = (&*replaced.to_string(), &*year.to_string());
            voice.say(&DialogMessage::AgenciesReplaced { known, replaced, year, new })
        }
        None => voice.say(&DialogMessage::AgenciesKnown { known, new }),
    }
}

/// What a person may say to a question of the reader's.
fn choices(voice: Voice, state: &State, ask: &Ask) -> Vec<(String, Action)> {
    let rules = state.year().rules();
    let year = |&number: &u16| (voice.number(ita_words::fiscal_year(number, voice.lang())), Action::PasteYear(number));
    match ask {
        Ask::Years(years) => years.iter().map(year).collect(),
        Ask::OtherYear { says, .. } => says.iter().map(year).collect(),
        Ask::NoYear => vec![year(&state.year().number())],
        Ask::NoNames { count } => [NodeKind::Indicator, NodeKind::Instrument]
            .into_iter()
            .filter(|&kind| of_kind(rules, kind) == *count)
            .map(|kind| {
                let label = match kind {
                    NodeKind::Instrument => {
                        let ids: Vec<String> =
                            names::instruments(rules).map(|node| names::number(voice, rules, node)).collect();
                        voice.say(&Message::HaveScoresOf { names: &ids.join(" ") })
                    }
                    _ => voice.say(&Message::HaveIndicators { count: &count.to_string() }),
                };
                (voice.say(&DialogMessage::TheseAre { what: &label }), Action::PasteAs(kind))
            })
            .collect(),
        _ => Vec::new(),
    }
}

fn of_kind(rules: &Rulebook, kind: NodeKind) -> usize {
    rules.nodes().filter(|&node| rules.node(node).kind == kind).count()
}

fn of_reading(voice: Voice, state: &State, reading: &Reading, year: Year) -> PasteView {
    let rules = year.rules();
    let mut found = vec![voice.number(ita_words::fiscal_year(reading.fiscal_year, voice.lang()))];
    if reading.fiscal_year != state.year().number() {
        let to = &*reading.fiscal_year.to_string();
        found.push(voice.say(&DialogMessage::YearWillChange { to }));
    }
    if let Some(published) = &reading.published {
        if let Some(overall) = &published.overall {
            found.push(format!("{} {}", voice.label(Label::PublishedOverall), voice.number(overall)));
        }
        let level = published.level.as_deref().and_then(|level| rules.find_level(level).ok());
        if let Some(level) = level {
            let badge = Badge::named(voice, rules, rules.level(level));
            found.push(format!("{} {}", voice.label(Label::PublishedLevel), badge.name));
        }
    }
    // Of an example nothing stays, whatever year the table is of.
    let of_year = match state.work.origin {
        Origin::Own => state.work.drafts.get(&year.key()),
        _ => Some(state.draft()),
    };
    if let Some(draft) = of_year.filter(|draft| !draft.is_empty()) {
        found.push(voice.label(DialogLabel::PasteReplaces));
        let has_published = !draft.published_overall.is_empty() || draft.published_level.is_some();
        if reading.published.is_none() && has_published && state.work.origin == Origin::Own {
            found.push(voice.label(DialogLabel::PublishedStays));
        }
    }
    let row = |said: &ita_read::RowSaid| {
        let node = said.id.as_deref().and_then(|id| rules.find(id).ok());
        PasteRow {
            name: node.map_or_else(
                || {
                    said.id
                        .as_ref()
                        .filter(|id| *id == "level")
                        .map(|_| voice.label(Label::PublishedLevel))
                        .unwrap_or_default()
                },
                |node| match names::number(voice, rules, node) {
                    number if number.is_empty() => voice.words(&rules.node(node).name),
                    number => format!("{number} {}", voice.words(&rules.node(node).name)),
                },
            ),
            value: said
                .value
                .as_ref()
                .map(|value| level_or_value(voice, rules, said.id.as_deref(), value))
                .unwrap_or_default(),
            text: said.text.split_whitespace().collect::<Vec<_>>().join(" "),
            ignored: said.ignored.and_then(why_left_out).map(|why| voice.label(why)),
            new: None,
        }
    };
    let (rows, others): (Vec<_>, Vec<_>) = reading.rows.iter().partition(|said| said.value.is_some());
    let has_number = |row: &PasteRow| row.ignored.is_some() && row.text.contains(char::is_numeric);
    let others = others.into_iter().map(row).filter(|row| !row.text.is_empty());
    let (left_out, others) = others.partition(has_number);
    PasteView {
        says: says(voice, reading, rules),
        found,
        rows: rows.into_iter().map(row).collect(),
        more: None,
        left_out,
        others,
        choices: Vec::new(),
        take: Some(Action::TakePasted),
        pasted: true,
        sheets: None,
        of_agencies: false,
    }
}

/// Returns why a line's numbers are not used; `None` for a line that is used together with another, or that has no score to miss.
fn why_left_out(word: &str) -> Option<DialogLabel> {
    Some(match word {
        "points" => DialogLabel::LeftPoints,
        "difference" => DialogLabel::LeftDifference,
        "previous" | "other year" => DialogLabel::LeftOtherYear,
        "max" => DialogLabel::LeftMax,
        "weight" => DialogLabel::LeftWeight,
        "target" => DialogLabel::LeftTarget,
        "mean" => DialogLabel::LeftMean,
        "count" => DialogLabel::LeftCount,
        "rank" => DialogLabel::LeftRank,
        "no value" => DialogLabel::LeftNoValue,
        "note" => DialogLabel::LeftNote,
        "heading" | "level" | "value" | "ordinal" => return None,
        _ => DialogLabel::LeftNoName,
    })
}

fn level_or_value(voice: Voice, rules: &Rulebook, id: Option<&str>, value: &str) -> String {
    match (id, rules.find_level(value)) {
        (Some("level"), Ok(level)) => Badge::named(voice, rules, rules.level(level)).name,
        _ => voice.numerals.write(value),
    }
}

/// Returns how much was read, counted by the kind of node that most values belong to.
fn says(voice: Voice, reading: &Reading, rules: &Rulebook) -> String {
    let kinds = reading.inputs.iter().filter_map(|(id, _)| rules.find(id).ok()).map(|node| rules.node(node).kind);
    let kinds: Vec<NodeKind> = kinds.collect();
    let most = kinds.iter().max_by_key(|kind| kinds.iter().filter(|other| other == kind).count());
    let Some(&kind) = most else {
        return voice.say(&DialogMessage::ReadOnly {
            count: &reading.rows.iter().filter(|row| row.value.is_some()).count().to_string(),
        });
    };
    let read = kinds.iter().filter(|&&other| other == kind).count().to_string();
    let all = of_kind(rules, kind).to_string();
    let name = voice.label(match kind {
        NodeKind::Overall => return voice.say(&DialogMessage::ReadOnly { count: &read }),
        NodeKind::Instrument => DialogLabel::KindInstruments,
        NodeKind::Item => DialogLabel::KindItems,
        NodeKind::Indicator | NodeKind::SubIndicator | NodeKind::Question | NodeKind::Part => {
            DialogLabel::KindIndicators
        }
    });
    voice.say(&DialogMessage::ReadSoMany { count: &read, all: &all, kind: &name })
}
