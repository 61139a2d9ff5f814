//! The annex: the full calculation, the rules, which of them are assumed, and their sources.

use super::shown;
use crate::document::{Block, Row};
use crate::outline::Section;
use crate::pen::Pen;
use crate::source::source_title;
use crate::words::{annex as w, heads as h};
use ita_score::{NodeIx, NodeKind, Status};
use ita_words::{decimal, number, of, of_hundred, points_of, status};

/// The section; with `levels` it includes the table of levels, where the report has none.
pub(crate) fn section(pen: &mut Pen<'_, '_>, levels: bool) {
    let calculates = pen.shows(Section::Calculation);
    let is_calculated = calculates && pen.case.result.is_some();
    let text = pen.say(if is_calculated { h::ANNEX } else { h::ANNEX_RULES }, &[]);
    pen.heading(1, "annex", &text);
    if calculates {
        calculation(pen);
        if levels {
            super::framework::levels(pen, "annex");
        }
    }
    rules(pen);
}

fn calculation(pen: &mut Pen<'_, '_>) {
    let case = pen.case;
    let Some(scored) = &case.result else { return };
    let (rules, lang) = (case.rules, pen.look.lang);
    let mut rows = Vec::new();
    for node in rules.nodes() {
        let kind = rules.node(node).kind;
        let large = matches!(kind, NodeKind::Overall | NodeKind::Instrument);
        if !large && shown(scored, node).is_none() {
            continue;
        }
        let key = format!("annex.{}", rules.node(node).id);
        let name = format!("{} {}", number(rules, node), of(&rules.node(node).name, lang));
        let cell = |what: &str, text: &str| pen.cell(&format!("{key}.{what}"), text);
        let score = shown(scored, node).map(ita_score::Rounded::text).unwrap_or_default();
        // What was announced stands first, as in the text, and what the table adds up to below it.
        let announced = case.published.overall.filter(|announced| node == NodeIx::OVERALL && announced.text() != score);
        let scores = match announced {
            None => cell("score", &score),
            Some(announced) => {
                let mut lines = cell("announced", &pen.say(w::SCORE_ANNOUNCED, &[&announced.text()]));
                if !score.is_empty() {
                    lines.extend(cell("score", &pen.say(w::SCORE_COMPUTED, &[&score])));
                }
                lines
            }
        };
        let cells = vec![
            cell("name", name.trim()),
            scores,
            cell("weight", &pen.say(w::PERCENT, &[&decimal(of_hundred(rules.overall_share(node)), rules.decimals())])),
            cell("points", &points_of(rules, &scored.node(node), lang)),
        ];
        rows.push(Row { strong: large, cells });
    }
    let caption = pen.text("annex.table", &pen.say(w::TABLE, &[]));
    let columns = vec![
        pen.column("annex.head.name", h::COLUMN_INDICATOR, 42, false),
        pen.column("annex.head.score", h::COLUMN_SCORE, 14, true),
        pen.column("annex.head.weight", h::COLUMN_WEIGHT, 18, true),
        pen.column("annex.head.points", h::COLUMN_POINTS, 26, true),
    ];
    pen.table(caption, columns, rows);
    if super::result::contradicts(scored, &case.published) {
        pen.put("annex.differs", w::NOT_ANNOUNCED, &[]);
    }
    pen.put("annex.method", w::METHOD, &[]);
    // It names a year and no rulebook: by rules of somebody's own it would be another result elsewhere.
    if case.own_rules {
        return;
    }
    // The vector is for programs: its digits stay.
    let mut vector = pen.text("annex.vector", &(pen.say(w::VECTOR, &[]) + " "));
    vector.runs.push(crate::document::Run { text: scored.assessment().vector(), is_link: false });
    if scored.assessment().given().next().is_some() {
        pen.blocks.push(Block::Note { text: vector });
    }
}

fn rules(pen: &mut Pen<'_, '_>) {
    let (rules, lang) = (pen.case.rules, pen.look.lang);
    let spec = rules.spec();
    let note = of(&spec.note, lang).trim().to_owned();
    let year = &spec.fiscal_year.to_string();
    if pen.case.own_rules {
        // What its claims say is what its owner says.
        let text = pen.say(w::OWN_RULES, &[year, &spec.id, &note]);
        pen.paragraph("annex.rules", text.trim_end());
        return;
    }
    let text = pen.say(w::RULES, &[year, status(spec.status, lang), &note]);
    pen.paragraph("annex.rules", text.trim_end());
    for (which, words) in [(Status::Assumed, w::ASSUMED), (Status::Inferred, w::INFERRED), (Status::Single, w::SINGLE)]
    {
        let claims = spec.claims.iter().filter(|claim| claim.status == which && is_used(pen, &claim.id));
        let items: Vec<_> = claims
            .filter(|claim| !of(&claim.note, lang).trim().is_empty())
            .map(|claim| pen.text(&format!("annex.claim.{}", claim.id), of(&claim.note, lang).trim()))
            .collect();
        if !items.is_empty() {
            pen.put(&format!("annex.{which}"), words, &[]);
            pen.list(false, items);
        }
    }
    let sources = spec.sources.iter();
    let items: Vec<_> = sources
        .map(|from| pen.linked(&format!("annex.source.{}", from.id), &source_title(&from.title, lang), &from.url))
        .collect();
    if !items.is_empty() {
        let text = pen.say(w::SOURCES, &[]);
        pen.heading(2, "annex.sources", &text);
        pen.list(false, items);
    }
}

/// True if the report rests on a claim: on one of the shares, levels or names that it shows. Claims about questions, which no
/// report names, do not matter.
fn is_used(pen: &Pen<'_, '_>, id: &str) -> bool {
    let spec = pen.case.rules.spec();
    let is = |claim: u16| spec.claims.get(usize::from(claim)).is_some_and(|claim| claim.id == id);
    let nodes = pen
        .case
        .rules
        .nodes()
        .filter(|&node| node == NodeIx::OVERALL || pen.case.rules.node(node).kind != NodeKind::Question);
    let mut nodes = nodes.map(|node| pen.case.rules.node(node));
    nodes.any(|node| [node.name_claim, node.share_claim].into_iter().chain(node.about_claim).any(is))
        || spec
            .levels
            .iter()
            .any(|level| is(level.claim) || level.conditions.iter().any(|condition| is(condition.claim)))
        || is(spec.rounding.claim)
}
