//! The state of a year's preparation: what is ready and what is left for each indicator, as far as anybody said.

use crate::document::{Column, Paragraph, Row};
use crate::papers::Papers;
use crate::pen::Pen;
use crate::preparation::{Aspect, Prepared, Readiness, points, prepared_nodes};
use crate::words::{Pair, heads as h, measures as m, preparation as w};
use ita_score::NodeIx;
use ita_words::{number, of};

/// The section, if there is an entry for an indicator for which the rules list points.
pub(crate) fn section(pen: &mut Pen<'_, '_>) {
    let (case, rules) = (pen.case, pen.case.rules);
    let said = &case.papers.preparation;
    let nodes: Vec<NodeIx> = prepared_nodes(rules).collect();
    if !nodes.iter().any(|&node| said.indicators.contains_key(&*rules.node(node).id)) {
        return;
    }
    pen.section("readiness", w::SECTION);
    let states: Vec<Readiness> =
        points(rules).map(|(node, point)| said.point(&rules.node(node).id, &point.id)).collect();
    let mut text = pen.say(w::COUNT, &[&pen.agency(), &states.len().to_string()]);
    for (state, words) in
        [(Readiness::Done, w::COUNT_DONE), (Readiness::Doing, w::COUNT_DOING), (Readiness::Todo, w::COUNT_TODO)]
    {
        let count = states.iter().filter(|&&known| known == state).count();
        if count > 0 {
            text.push_str(&pen.say(words, &[&count.to_string()]));
        }
    }
    text.push_str(&pen.say(h::FULL_STOP, &[]));
    pen.paragraph("readiness.count", &text);
    let optional = |key: &str, words: Pair, width: u8, has: fn(&Prepared) -> bool| {
        let any = said.indicators.iter().any(|(id, one)| rules.find(id).is_ok() && has(one));
        any.then(|| pen.column(&format!("readiness.head.{key}"), words, width, false))
    };
    let shown = [
        optional("owner", h::COLUMN_UNIT, 16, |one| !one.owner.is_empty()),
        optional("due", w::COLUMN_DUE, 18, |one| one.due.is_some()),
    ];
    let rows = nodes.iter().map(|&node| row(pen, node, &shown)).collect();
    let caption = pen.text("readiness.table", &pen.say(w::TABLE, &[&case.year().to_string()]));
    let mut columns = vec![
        pen.column("readiness.head.name", h::COLUMN_INDICATOR, 23, false),
        pen.column("readiness.head.done", w::COLUMN_DONE, 27, false),
        pen.column("readiness.head.left", w::COLUMN_LEFT, 28, false),
    ];
    columns.extend(shown.into_iter().flatten());
    pen.table(caption, columns, rows);
}

fn row(pen: &Pen<'_, '_>, node: NodeIx, shown: &[Option<Column>; 2]) -> Row {
    let (rules, lang, said) = (pen.case.rules, pen.look.lang, &pen.case.papers.preparation);
    let spec = rules.node(node);
    let key = format!("readiness.{}", spec.id);
    let one = said.indicators.get(&*spec.id).cloned().unwrap_or_default();
    let mut name = vec![pen.text(&format!("{key}.name"), &format!("{} {}", number(rules, node), of(&spec.name, lang)))];
    if !one.note.is_empty() {
        name.push(pen.text(&format!("{key}.note"), &pen.say(m::NOTE, &[&one.note])));
    }
    let (mut done, mut left): (Vec<Paragraph>, Vec<Paragraph>) = (Vec::new(), Vec::new());
    for (point, place) in spec.points.iter().zip(1_u32..) {
        let name = pen.say(m::STEP, &[&place.to_string(), of(&point.name, lang)]);
        let key = format!("{key}.{}", point.id);
        match said.point(&spec.id, &point.id) {
            Readiness::Done => done.push(pen.text(&key, &name)),
            Readiness::Doing => left.push(pen.text(&key, &pen.say(w::UNDER_WAY, &[&name]))),
            Readiness::Todo => left.push(pen.text(&key, &name)),
        }
    }
    let or_dash = |cell: Vec<Paragraph>, what: &str| {
        if cell.is_empty() { pen.cell(&format!("{key}.{what}"), "") } else { cell }
    };
    let due = one.due.map(|due| due.words(lang)).unwrap_or_default();
    let more = [pen.cell(&format!("{key}.owner"), &one.owner), pen.cell(&format!("{key}.due"), &due)];
    let mut cells = vec![name, or_dash(done, "done"), or_dash(left, "left")];
    cells.extend(more.into_iter().zip(shown).filter(|(_, column)| column.is_some()).map(|(cell, _)| cell));
    Row { strong: false, cells }
}

/// What is done in an aspect, with its state where one is given.
pub(crate) fn aspect(pen: &Pen<'_, '_>, papers: &Papers, aspect: Aspect) -> String {
    let text = papers.aspects.text(aspect);
    let Some(one) = papers.preparation.aspects.get(&aspect) else { return text.to_owned() };
    let state = match one.state {
        Readiness::Todo => None,
        Readiness::Doing => Some(w::STATE_DOING),
        Readiness::Done => Some(w::STATE_DONE),
    };
    let mut said: Vec<String> = state.map(|words| pen.say(words, &[])).into_iter().collect();
    if !one.owner.is_empty() {
        said.push(pen.say(w::BY, &[&one.owner]));
    }
    said.extend(one.due.map(|due| pen.say(w::DUE, &[&due.words(pen.look.lang)])));
    let said = said.join(if pen.look.lang == ita_words::Lang::Th { " " } else { "; " });
    match (text, said.as_str()) {
        (text, "") => text.to_owned(),
        ("", said) => said.to_owned(),
        (text, said) => pen.say(w::ASPECT_STATE, &[text, said]),
    }
}
