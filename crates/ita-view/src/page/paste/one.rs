//! A pasted table as one assessment: what each of its lines was understood as.

use super::{PasteRow, PasteView, named, of_kind};
use crate::action::Action;
use crate::dialog::Pasting;
use crate::draft::Origin;
use crate::message::{DialogLabel, DialogMessage, Label, Voice};
use crate::page::Badge;
use crate::state::State;
use crate::year::Year;
use ita_read::Reading;
use ita_score::{NodeKind, Rulebook};

/// The lines of one assessment.
pub(super) fn of_reading(
    voice: Voice,
    state: &State,
    (pasting, reading): (&Pasting, &Reading),
    year: Year,
) -> PasteView {
    let rules = year.rules();
    let mut found: Vec<String> = pasting.whose.iter().map(|agency| agency.to_string()).collect();
    found.push(voice.number(ita_words::fiscal_year(reading.fiscal_year, voice.lang())));
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
                |node| named(voice, rules, node),
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
        whose: Vec::new(),
        text: None,
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
        "not chosen" => DialogLabel::LeftNotChosen,
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
