//! The page of an agency's OIT items: each with its state and address, by group, ready to publish.

use super::assumed;
use crate::checklist::{Check, ItemState, items};
use crate::document::{Column, Row};
use crate::pen::Pen;
use crate::words::{Pair, heads as h, index as w};
use ita_score::NodeIx;
use ita_words::{capitalized, item_state, number, of};

/// The whole page.
pub(crate) fn page(pen: &mut Pen<'_, '_>) {
    let (case, rules, lang) = (pen.case, pen.case.rules, pen.look.lang);
    let all: Vec<NodeIx> = items(rules).collect();
    if all.is_empty() {
        pen.put("index.none", w::NO_ITEMS, &[&case.year().to_string()]);
        return;
    }
    let (agency, count) = (pen.agency(), all.len().to_string());
    let lead = capitalized(&pen.say(w::LEAD, &[&agency, &count]));
    pen.paragraph("index.lead", &lead);
    let list = &case.papers.items;
    let is_out =
        |node: &&NodeIx| list.get(&*rules.node(**node).id).is_some_and(|check| check.state >= ItemState::Published);
    if !list.is_empty() {
        let out = all.iter().filter(is_out).count();
        let words = if out == 1 { w::PROGRESS_ONE } else { w::PROGRESS };
        pen.put("index.progress", words, &[&out.to_string(), &count]);
    }
    assumed::titles(pen, "index.titles");
    let mut rest = all.as_slice();
    while let Some(&first) = rest.first() {
        let above = rules.parent(first);
        let end = rest.iter().position(|&node| rules.parent(node) != above).unwrap_or(rest.len());
        let (group, after) = rest.split_at(end);
        let rows = group.iter().map(|&node| row(pen, node)).collect();
        let above = above.unwrap_or(NodeIx::OVERALL);
        let id = rules.node(above).id.to_string();
        let name = format!("{} {}", number(rules, above), of(&rules.node(above).name, lang));
        pen.heading(1, &format!("index.{id}"), name.trim());
        let caption = match group {
            [first, .., last] => pen.say(w::FROM_TO, &[&number(rules, *first), &number(rules, *last)]),
            _ => pen.say(w::ONE, &[&number(rules, first)]),
        };
        let caption = pen.text(&format!("index.{id}.table"), &caption);
        let columns = columns(pen, &id);
        pen.table(caption, columns, rows);
        rest = after;
    }
}

fn columns(pen: &Pen<'_, '_>, id: &str) -> Vec<Column> {
    let column = |what: &str, words: Pair, width| pen.column(&format!("index.{id}.head.{what}"), words, width, false);
    vec![
        column("id", h::COLUMN_NUMBER, 9),
        column("name", h::COLUMN_ITEM, 39),
        column("state", h::COLUMN_STATE, 20),
        column("address", w::COLUMN_ADDRESS, 32),
    ]
}

fn row(pen: &Pen<'_, '_>, node: NodeIx) -> Row {
    let (rules, lang) = (pen.case.rules, pen.look.lang);
    let key = format!("index.{}", rules.node(node).id);
    let check = pen.case.papers.items.get(&*rules.node(node).id);
    let state = check.map(|check| said(pen, check.state)).unwrap_or_default();
    let cell = |what: &str, text: &str| pen.cell(&format!("{key}.{what}"), text);
    let address = match check {
        Some(Check { address, .. }) if !address.is_empty() => vec![pen.linked(&format!("{key}.address"), "", address)],
        _ => cell("address", ""),
    };
    let cells = vec![
        cell("id", &number(rules, node)),
        cell("name", of(&rules.node(node).name, lang)),
        cell("state", &state),
        address,
    ];
    Row { strong: false, cells }
}

/// A state as the public needs to know it: who checks a page within the agency does not concern them.
fn said(pen: &Pen<'_, '_>, state: ItemState) -> String {
    match state {
        ItemState::Todo => item_state(Some(false), pen.look.lang).to_owned(),
        ItemState::Doing => pen.say(w::DOING, &[]),
        ItemState::Published | ItemState::Checked => item_state(Some(true), pen.look.lang).to_owned(),
    }
}
