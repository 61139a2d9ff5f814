//! The result as text for people: number and level, the sentence why, the parts, what is open, and where it comes from.

use crate::layout::{Side, Table};
use crate::words::{self, fill, headline, of, say, value};
use ita_score::{Exact, Lang, NodeIx, NodeKind, Published, Scored};
use ita_words::{decimal, of_hundred, percent};

/// Lays the whole result out.
pub(super) fn render(scored: &Scored<'_>, agency: Option<&str>, published: &Published, lang: Lang) -> String {
    let year = ita_words::fiscal_year(scored.rules().fiscal_year(), lang);
    let why = ita_words::why(scored, lang);
    let mut out = format!("{}\n{}\n", headline(scored, lang), why.text);
    for item in &why.items {
        out.push_str(&format!("- {item}\n"));
    }
    out.push('\n');
    out.push_str(&agency.map_or_else(|| year.clone(), |agency| format!("{} · {year}", agency.trim())));
    out.push('\n');
    out.push_str(&parts(scored, lang));
    out.push('\n');
    let near = ita_words::near_thresholds(scored, lang);
    let caution = near.into_iter().map(|near| fill(say(lang, "ข้อควรระวัง: {}", "Caution: {}"), &[&near]));
    for line in [missing(scored, lang), possible(scored, lang)].into_iter().flatten().chain(caution) {
        out.push_str(&line);
        out.push('\n');
    }
    if let Some(compared) = ita_words::published(scored, published, lang) {
        out.push_str(&compared.text);
        out.push('\n');
    }
    out.push_str(&origin(scored, lang));
    out
}

/// The instruments, and below those that are computed, the parts they are computed from.
fn parts(scored: &Scored<'_>, lang: Lang) -> String {
    let rules = scored.rules();
    let mut table = Table::new(&[Side::Left, Side::Right, Side::Right, Side::Right, Side::Left]);
    table.row(match lang {
        Lang::Th => ["", "คะแนน", "น้ำหนัก", "คิดเป็นคะแนนรวม", ""],
        Lang::En => ["", "score", "weight", "points", ""],
    });
    for ix in rules.nodes().skip(1).filter(|&ix| is_shown(scored, ix)) {
        let (spec, node) = (rules.node(ix), scored.node(ix));
        let id = words::id(rules, ix);
        let depth = rules.ancestors(ix).count() - 1;
        let full = decimal(of_hundred(rules.overall_share(ix)), 2);
        let points = match node.points() {
            Some(points) => format!("{} {} {full}", self::points(points), say(lang, "จาก", "of")),
            None => format!("– {} {full}", say(lang, "จาก", "of")),
        };
        let weight = percent(rules.share(ix), 2);
        table.row([
            format!("{}{id}", "  ".repeat(depth)),
            value(&node),
            weight,
            points,
            of(&spec.name, lang).to_owned(),
        ]);
    }
    table.render()
}

/// A part is shown if the one above it is the whole, or is computed and shown itself; items and questions are too many.
fn is_shown(scored: &Scored<'_>, ix: NodeIx) -> bool {
    let rules = scored.rules();
    let Some(parent) = rules.parent(ix) else { return true };
    let computed = rules.descendants(parent).any(|below| scored.node(below).is_given());
    let large = !matches!(rules.node(ix).kind, NodeKind::Item | NodeKind::Question);
    large && (parent == NodeIx::OVERALL || (computed && is_shown(scored, parent)))
}

/// Points: with two decimals like a score, or more where they are exact.
fn points(exact: Exact) -> String {
    match decimal(exact, 4) {
        short if exact.denominator() <= 10 && !short.starts_with('≈') => exact.round(2).to_string(),
        text => text,
    }
}

/// What would complete the assessment.
fn missing(scored: &Scored<'_>, lang: Lang) -> Option<String> {
    let ids: Vec<&str> = scored.overall().missing().iter().map(|&node| &*scored.rules().node(node).id).collect();
    (!ids.is_empty()).then(|| format!("{}: {}", say(lang, "ยังไม่มีค่าของ", "Not given yet"), ids.join(", ")))
}

/// The levels that are still possible, if there are several.
fn possible(scored: &Scored<'_>, lang: Lang) -> Option<String> {
    let names: Vec<&str> = scored.possible().map(|level| of(&level.name, lang)).collect();
    (names.len() > 1).then(|| format!("{}: {}", say(lang, "ระดับที่เป็นไปได้", "Possible levels"), names.join(", ")))
}

/// By which rules, how sure they are, and what this is not.
fn origin(scored: &Scored<'_>, lang: Lang) -> String {
    let mut out = words::rules(scored.rules(), lang);
    let note = &scored.rules().spec().note;
    if !note.is_empty() {
        out.push_str(&format!(" – {}", of(note, lang).trim()));
    }
    format!("{out}\n{}", words::foot(scored, lang))
}
