//! What a year assesses: instruments, indicators and their focus, OIT items, levels.

use super::assumed::{self, Part};
use super::goal;
use crate::document::Row;
use crate::expected::worth;
use crate::pen::Pen;
use crate::words::{heads as h, plan as w};
use ita_score::{NodeIx, NodeKind, Rounded};
use ita_words::{list, number, of, of_hundred, subjects};

/// Instruments and indicators with their focus.
pub(crate) fn section(pen: &mut Pen<'_, '_>) {
    pen.section("framework", h::FRAMEWORK);
    let (rules, lang, year) = (pen.case.rules, pen.look.lang, pen.case.year().to_string());
    let count = |kind| rules.nodes().filter(|&node| rules.node(node).kind == kind).count().to_string();
    pen.put("framework.lead", w::FRAMEWORK, &[&count(NodeKind::Instrument), &count(NodeKind::Indicator)]);
    let mut rows = Vec::new();
    for node in
        rules.nodes().filter(|&node| matches!(rules.node(node).kind, NodeKind::Instrument | NodeKind::Indicator))
    {
        let spec = rules.node(node);
        let key = format!("framework.{}", spec.id);
        let strong = spec.kind == NodeKind::Instrument;
        let name = format!("{} {}", number(rules, node), of(&spec.name, lang));
        let about = if strong {
            let share = of_hundred(rules.overall_share(node)).round(rules.decimals()).to_short_string();
            pen.say(w::WEIGHT, &[&share])
        } else {
            of(&spec.about, lang).trim().to_owned()
        };
        let cells = vec![pen.cell(&format!("{key}.name"), &name), pen.cell(&format!("{key}.focus"), &about)];
        rows.push(Row { strong, cells });
    }
    let caption = pen.text("framework.table", &pen.say(w::TABLE_FRAMEWORK, &[&year]));
    let columns = vec![
        pen.column("framework.head.name", h::COLUMN_INDICATOR, 45, false),
        pen.column("framework.head.focus", h::COLUMN_FOCUS, 55, false),
    ];
    pen.table(caption, columns, rows);
    focus(pen);
    assumed::put(pen, "framework.assumed", Part::Weights);
}

/// Whose words the focus is, as the rules say. Rules of one's own are called so on every page.
fn focus(pen: &mut Pen<'_, '_>) {
    let (rules, lang) = (pen.case.rules, pen.look.lang);
    let claim = rules.nodes().find_map(|node| rules.node(node).about_claim);
    let claim = claim.and_then(|claim| rules.spec().claims.get(usize::from(claim)));
    if let Some(claim) = claim.filter(|_| !pen.case.own_rules) {
        pen.note("framework.focus", of(&claim.note, lang).trim());
    }
}

/// The year's OIT items, if they are known.
pub(crate) fn items(pen: &mut Pen<'_, '_>) {
    let (rules, lang) = (pen.case.rules, pen.look.lang);
    let items: Vec<NodeIx> = rules.nodes().filter(|&node| rules.is_item(node)).collect();
    if items.is_empty() {
        return;
    }
    pen.section("year_items", h::YEAR_ITEMS);
    pen.put("year_items.lead", w::ITEMS, &[&items.len().to_string()]);
    let row = |&node: &NodeIx| {
        let key = format!("year_items.{}", rules.node(node).id);
        let worth = worth(rules, node).round(rules.decimals()).text();
        let cell = |what: &str, text: &str| pen.cell(&format!("{key}.{what}"), text);
        let cells = vec![
            cell("id", &number(rules, node)),
            cell("name", of(&rules.node(node).name, lang)),
            cell("worth", &worth),
        ];
        Row { strong: false, cells }
    };
    let rows = items.iter().map(row).collect();
    let caption = pen.text("year_items.table", &pen.say(w::TABLE_ITEMS, &[&pen.case.year().to_string()]));
    let columns = vec![
        pen.column("year_items.head.id", h::COLUMN_NUMBER, 10, false),
        pen.column("year_items.head.name", h::COLUMN_ITEM, 70, false),
        pen.column("year_items.head.worth", h::COLUMN_WORTH, 20, true),
    ];
    pen.table(caption, columns, rows);
    assumed::titles(pen, "year_items.titles");
    assumed::put(pen, "year_items.assumed", Part::Weights);
}

/// Levels with their conditions, and the goal.
pub(crate) fn targets(pen: &mut Pen<'_, '_>) {
    pen.section("targets", if pen.case.plan.is_some() { h::TARGETS } else { h::LEVELS });
    if let Some(plan) = &pen.case.plan {
        let to = goal(pen, plan.goal);
        pen.put("targets.goal", w::GOAL, &[&to]);
    }
    levels(pen, "targets");
    assumed::put(pen, "targets.assumed", Part::Levels);
}

/// The table of levels.
pub(crate) fn levels(pen: &mut Pen<'_, '_>, section: &str) {
    let (rules, lang) = (pen.case.rules, pen.look.lang);
    let mut rows = Vec::new();
    for level in rules.level_indices() {
        let key = format!("{section}.level.{}", rules.level(level).id);
        let mut groups: Vec<(Rounded, Vec<NodeIx>)> = Vec::new();
        for node in rules.nodes() {
            let Some(at) = rules.threshold(level, node) else { continue };
            match groups.iter_mut().find(|(known, _)| *known == at) {
                Some((_, nodes)) => nodes.push(node),
                None => groups.push((at, vec![node])),
            }
        }
        let said: Vec<String> = groups
            .iter()
            .map(|(at, nodes)| pen.say(w::CONDITION, &[&subjects(rules, nodes, lang), &at.to_short_string()]))
            .collect();
        let said =
            if said.is_empty() { pen.say(w::OTHERWISE, &[]) } else { ita_words::capitalized(&list(lang, &said)) };
        let cells = vec![
            pen.cell(&format!("{key}.name"), of(&rules.level(level).name, lang)),
            pen.cell(&format!("{key}.conditions"), &said),
        ];
        rows.push(Row { strong: false, cells });
    }
    let caption = pen.text(&format!("{section}.levels"), &pen.say(w::TABLE_LEVELS, &[&pen.case.year().to_string()]));
    let columns = vec![
        pen.column(&format!("{section}.head.level"), h::COLUMN_LEVEL, 30, false),
        pen.column(&format!("{section}.head.conditions"), h::COLUMN_CONDITIONS, 70, false),
    ];
    pen.table(caption, columns, rows);
}
