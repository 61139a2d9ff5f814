//! Measures, their expected effect, what was done, and what supports them.

use super::preparation;
use crate::case::Case;
use crate::document::{Block, Column, Row};
use crate::expected::expected;
use crate::measure::{Measure, MeasureState};
use crate::pen::Pen;
use crate::preparation::Aspect;
use crate::words::{Pair, heads as h, measures as w};
use ita_score::{NodeKind, Scored};
use ita_words::{list, of, subject};

/// The year in which measures are carried out: the next one, or in a report of what was done the reported one.
pub(crate) fn year(pen: &Pen<'_, '_>, done: bool) -> String {
    let year = pen.case.year();
    if done { year } else { year.saturating_add(1) }.to_string()
}

/// The measures that are not given up.
pub(crate) fn live<'c>(case: &'c Case<'_>) -> impl Iterator<Item = &'c Measure> {
    case.papers.measures.iter().filter(|one| one.state != MeasureState::Dropped)
}

/// The section, if there are measures. `this_year`: they are for the year of the rules, not for the next one.
pub(crate) fn section(pen: &mut Pen<'_, '_>, this_year: bool) {
    let case = pen.case;
    let all: Vec<&Measure> = live(case).collect();
    if all.is_empty() {
        return;
    }
    pen.section("measures", h::MEASURES);
    let (agency, year) = (pen.agency(), year(pen, this_year));
    let lead = ita_words::capitalized(&pen.say(w::LEAD, &[&agency, &year, &all.len().to_string()]));
    pen.paragraph("measures.lead", &lead);
    let caption = pen.text("measures.table", &pen.say(w::TABLE, &[&year]));
    let optional = |key: &str, words: Pair, width: u8, has: fn(&Measure) -> bool| {
        all.iter().any(|one| has(one)).then(|| pen.column(&format!("measures.head.{key}"), words, width, false))
    };
    let shown = [
        optional("unit", h::COLUMN_UNIT, 18, |one| !one.unit.is_empty()),
        optional("time", h::COLUMN_TIME, 20, |one| one.start.is_some() || one.due.is_some()),
        optional("budget", h::COLUMN_BUDGET, 16, |one| !one.budget.is_empty()),
        optional("follow_up", h::COLUMN_FOLLOW_UP, 22, |one| !one.follow_up.is_empty() || !one.evidence.is_empty()),
    ];
    let rows = all.iter().enumerate().map(|(index, one)| row(pen, index + 1, one, &shown)).collect();
    let mut columns = vec![pen.column("measures.head.measure", h::COLUMN_MEASURE, 38, false)];
    columns.extend(shown.into_iter().flatten());
    pen.table(caption, columns, rows);
    expectation(pen, &all);
}

fn row(pen: &Pen<'_, '_>, number: usize, one: &Measure, shown: &[Option<Column>; 4]) -> Row {
    let key = format!("measures.{number}");
    let mut text = vec![pen.text(&format!("{key}.title"), &format!("{number}. {}", one.title))];
    let mut line = |what: &str, said: String| {
        if !said.is_empty() {
            text.push(pen.text(&format!("{key}.{what}"), &said));
        }
    };
    line("purpose", one.purpose.clone());
    for (index, step) in one.steps.iter().enumerate() {
        line(&format!("step.{}", index + 1), pen.say(w::STEP, &[&(index + 1).to_string(), step]));
    }
    line("aims", aims(pen, one));
    if !one.note.is_empty() {
        line("note", pen.say(w::NOTE, &[&one.note]));
    }
    let mut follow = Vec::new();
    if !one.follow_up.is_empty() {
        follow.push(pen.text(&format!("{key}.follow_up"), &one.follow_up));
    }
    if !one.evidence.is_empty() {
        follow.push(pen.text(&format!("{key}.evidence"), &pen.say(w::EVIDENCE, &[&one.evidence])));
    }
    if follow.is_empty() {
        follow = pen.cell(&format!("{key}.follow_up"), "");
    }
    let more = [
        pen.cell(&format!("{key}.unit"), &one.unit),
        pen.cell(&format!("{key}.time"), &period(pen, one)),
        pen.cell(&format!("{key}.budget"), &one.budget),
        follow,
    ];
    let mut cells = vec![text];
    cells.extend(more.into_iter().zip(shown).filter(|(_, column)| column.is_some()).map(|(cell, _)| cell));
    Row { strong: false, cells }
}

/// What a measure should raise, and by how much.
pub(crate) fn aims(pen: &Pen<'_, '_>, one: &Measure) -> String {
    let Some(rules) = pen.case.rules_of_measures() else { return String::new() };
    let (lang, mut said) = (pen.look.lang, Vec::new());
    for aim in &one.aims {
        let Ok(node) = rules.find(&aim.node) else { continue };
        let name = subject(rules, node, lang);
        // The number may be that of something else in the reported year.
        let is_known = rules.spec().fiscal_year == pen.case.year() || rules.node(node).kind == NodeKind::Instrument;
        let name = if is_known { name } else { pen.say(w::NAMED, &[&name, of(&rules.node(node).name, lang)]) };
        said.push(match aim.points.filter(|_| !rules.is_item(node)) {
            Some(points) => pen.say(w::AIM, &[&name, &super::given(rules, points)]),
            None => name,
        });
    }
    if said.is_empty() { String::new() } else { pen.say(w::AIMS, &[&list(lang, &said)]) }
}

/// From when to when.
pub(crate) fn period(pen: &Pen<'_, '_>, one: &Measure) -> String {
    let lang = pen.look.lang;
    match (one.start.map(|day| day.words(lang)), one.due.map(|day| day.words(lang))) {
        (Some(start), Some(due)) => pen.say(w::FROM_TO, &[&start, &due]),
        (None, Some(due)) => pen.say(w::UNTIL, &[&due]),
        (Some(start), None) => pen.say(w::SINCE, &[&start]),
        (None, None) => String::new(),
    }
}

/// What is expected, by the engine.
fn expectation(pen: &mut Pen<'_, '_>, all: &[&Measure]) {
    let case = pen.case;
    let Some(scored) = &case.result else { return };
    let lang = pen.look.lang;
    let result = expected(scored, all.iter().copied());
    let say = |pen: &mut Pen<'_, '_>, key: &str, words: Pair, result: &Scored<'_>| {
        if let (Some(score), Some(level)) = (result.overall().score(), result.level()) {
            pen.put(key, words, &[&score.text(), &ita_words::level(level, lang)]);
        }
    };
    needs(pen, scored, result.as_ref());
    let Some(result) = result else { return };
    say(pen, "measures.if_all", w::IF_ALL, &result);
    let done: Vec<&Measure> = all.iter().copied().filter(|one| one.state == MeasureState::Done).collect();
    if !done.is_empty()
        && done.len() < all.len()
        && let Some(result) = expected(scored, done)
    {
        say(pen, "measures.if_done", w::IF_DONE, &result);
    }
    let note = pen.say(w::ESTIMATE, &[]);
    pen.note("measures.estimate", &note);
}

/// What the plan needs, and what the measures give.
fn needs(pen: &mut Pen<'_, '_>, scored: &Scored<'_>, result: Option<&Scored<'_>>) {
    let case = pen.case;
    let plan = || case.plan.as_ref()?.planned.plan();
    let (words, then) = match &case.targets {
        Some(targets) => (w::TARGETS_NEED, Some(&targets.result)),
        None => (w::PLAN_NEEDS, plan().map(|plan| &plan.result)),
    };
    let Some(now) = scored.overall().score() else { return };
    let more = |result: &Scored<'_>| now.short_of(result.overall().score()?);
    let Some(needed) = then.and_then(more) else { return };
    let mut text = pen.say(words, &[&needed.text()]);
    text.push_str(&match result.and_then(more) {
        Some(given) => pen.say(w::MEASURES_GIVE, &[&given.text()]),
        None => pen.say(w::MEASURES_GIVE_NONE, &[]),
    });
    pen.paragraph("measures.needs", &text);
}

/// A state in words.
pub(crate) const fn words(state: MeasureState) -> Pair {
    match state {
        MeasureState::Planned => w::PLANNED,
        MeasureState::Doing => w::DOING,
        MeasureState::Done => w::DONE,
        MeasureState::Dropped => w::DROPPED,
    }
}

/// Titles with their purpose, as a numbered list of at most `most`.
pub(crate) fn brief(pen: &mut Pen<'_, '_>, most: usize) {
    let case = pen.case;
    let all: Vec<&Measure> = live(case).collect();
    let mut items = Vec::new();
    for (index, one) in all.iter().take(most).enumerate() {
        let text = match one.purpose.as_str() {
            "" => one.title.clone(),
            purpose => pen.say(w::WITH_PURPOSE, &[&one.title, purpose]),
        };
        items.push(pen.text(&format!("measures.{}.title", index + 1), &text));
    }
    pen.list(true, items);
    if all.len() > most {
        pen.put("measures.more", w::AND_MORE, &[&(all.len() - most).to_string()]);
    }
}

/// What supports the work: what the agency wrote, and its state; where it wrote nothing and `proposed` is set, what we propose,
/// labelled as a proposal. Only a preparation proposes something and gives states.
pub(crate) fn aspects(pen: &mut Pen<'_, '_>, proposed: bool) {
    let papers = &pen.case.papers;
    let written = |aspect| {
        if proposed { preparation::aspect(pen, papers, aspect) } else { papers.aspects.text(aspect).to_owned() }
    };
    let texts = Aspect::ALL.map(written);
    let none = texts.iter().all(String::is_empty);
    if none && !proposed {
        return;
    }
    let ours = [w::PROPOSED_PERSONNEL, w::PROPOSED_DATA, w::PROPOSED_TECHNOLOGY, w::PROPOSED_PUBLICITY];
    pen.section("aspects", h::ASPECTS);
    let mut items = Vec::new();
    for ((aspect, text), ours) in Aspect::ALL.into_iter().zip(texts).zip(ours) {
        let text = if none { pen.say(ours, &[]) } else { text };
        if !text.is_empty() {
            let said = pen.say(w::ASPECT, &[aspect.words(pen.look.lang), &text]);
            items.push(pen.text(&format!("aspects.{}", aspect.id()), &said));
        }
    }
    if none {
        pen.put("aspects.proposed", w::PROPOSED, &[]);
    }
    pen.blocks.push(Block::List { ordered: true, items });
}

/// How measures are followed up: what the agency wrote, or else what the table of measures says, where there is one (`from_table`).
pub(crate) fn follow_up(pen: &mut Pen<'_, '_>, from_table: bool) {
    let case = pen.case;
    if !case.papers.follow_up.is_empty() {
        pen.section("follow_up", h::FOLLOW_UP);
        pen.paragraph("follow_up.text", &case.papers.follow_up);
        return;
    }
    let all: Vec<&Measure> = live(case).filter(|_| from_table).collect();
    let is_said = !all.is_empty() && all.iter().all(|one| !one.follow_up.is_empty());
    let days: Option<Vec<_>> = all.iter().map(|one| one.due).collect();
    let last = days.and_then(|days| days.into_iter().max());
    if is_said || last.is_some() {
        pen.section("follow_up", h::FOLLOW_UP);
    }
    if is_said {
        pen.put("follow_up.as_listed", w::AS_LISTED, &[]);
    }
    if let Some(last) = last {
        let words = if all.len() == 1 { w::THE_DUE } else { w::LAST_DUE };
        pen.put("follow_up.last", words, &[&last.words(pen.look.lang)]);
    }
}
