//! The result as text for people: number and level, the sentence why, the parts, what is open, and where it comes from.

use crate::layout::{Side, Table};
use crate::words::{self, headline, join, of, say, value};
use ita_score::{Comparison, Exact, Lang, NodeIx, NodeKind, Published, Scored};
use ita_view::Voice;
use ita_view::page::why_sentence;

/// Lays the whole result out.
pub(super) fn render(
    scored: &Scored<'_>,
    agency: Option<&str>,
    published: &Published,
    comparison: Option<&Comparison>,
    lang: Lang,
) -> String {
    let year = words::fiscal_year(scored.rules().fiscal_year(), lang);
    let mut out =
        format!("{}\n{}\n\n", headline(scored, lang), why_sentence(Voice { lang, ..Voice::default() }, scored));
    out.push_str(&agency.map_or_else(|| year.clone(), |agency| format!("{} · {year}", agency.trim())));
    out.push('\n');
    out.push_str(&parts(scored, lang));
    out.push('\n');
    for line in [missing(scored, lang), possible(scored, lang), near_edge(scored, lang)].into_iter().flatten() {
        out.push_str(&line);
        out.push('\n');
    }
    if let Some(comparison) = comparison {
        out.push_str(&compared(scored, published, comparison, lang));
    }
    out.push_str(&origin(scored, lang));
    out
}

/// The instruments, and below those that are computed, the parts they are computed from.
fn parts(scored: &Scored<'_>, lang: Lang) -> String {
    let rules = scored.rules();
    let mut table = Table::new(&[Side::Left, Side::Right, Side::Right, Side::Right, Side::Left]);
    table.row(match lang {
        Lang::Th => ["", "คะแนน", "น้ำหนัก", "แต้ม", ""],
        Lang::En => ["", "score", "weight", "points", ""],
    });
    for ix in rules.nodes().skip(1).filter(|&ix| is_shown(scored, ix)) {
        let (spec, node) = (rules.node(ix), scored.node(ix));
        let id = words::id(rules, ix);
        let depth = rules.ancestors(ix).count() - 1;
        let full = decimal(hundredfold(rules.overall_share(ix)), 2);
        let points = match node.points() {
            Some(points) => format!("{} {} {full}", self::points(points), say(lang, "จาก", "of")),
            None => format!("– {} {full}", say(lang, "จาก", "of")),
        };
        let weight = format!("{}%", decimal(hundredfold(rules.share(ix)), 2));
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

fn hundredfold(share: Exact) -> Exact {
    Exact::new(share.numerator() * 100, share.denominator())
}

/// An exact number for people: as it is if it has at most so many decimals, else marked as rounded.
fn decimal(exact: Exact, most: u8) -> String {
    let text = exact.to_string();
    let decimals = text.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let long = text.contains('/') || decimals > usize::from(most);
    if long { format!("≈{}", exact.round(most)) } else { text }
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

/// A warning where the way of rounding decides.
fn near_edge(scored: &Scored<'_>, lang: Lang) -> Option<String> {
    let near: Vec<String> = scored
        .near_edge()
        .into_iter()
        .filter_map(|ix| {
            let name = words::node(scored.rules(), ix, lang);
            scored.node(ix).exact().map(|exact| format!("{name} ({})", decimal(exact, 6)))
        })
        .collect();
    let near = (!near.is_empty()).then(|| join(&near, lang))?;
    Some(match lang {
        Lang::Th => format!("ข้อควรระวัง: {near} อยู่ชิดเส้นแบ่งระดับ วิธีปัดเศษเป็นตัวตัดสิน"),
        Lang::En => format!("Caution: {near} is so near a level's edge that the way of rounding decides"),
    })
}

/// What was published, beside what was computed.
fn compared(scored: &Scored<'_>, published: &Published, comparison: &Comparison, lang: Lang) -> String {
    let mut out = String::new();
    if let (Some(overall), Some(agrees)) = (comparison.overall, comparison.agrees) {
        let verdict = match (comparison.exact, comparison.computed, agrees) {
            (Some(true), ..) => say(lang, "ตรงกับที่คำนวณได้", "equal to what is computed").to_owned(),
            (_, Some(computed), true) => match lang {
                Lang::Th => format!("คำนวณได้ {computed} ต่างกันเท่าที่การปัดเศษของข้อมูลอธิบายได้"),
                Lang::En => format!("{computed} is computed; the rounding of the inputs explains the difference"),
            },
            (_, Some(computed), false) => match lang {
                Lang::Th => format!("ไม่ตรง คำนวณได้ {computed}"),
                Lang::En => format!("does not agree: {computed} is computed"),
            },
            (_, None, true) => say(lang, "เป็นไปได้", "is possible").to_owned(),
            (_, None, false) => say(lang, "เป็นไปไม่ได้", "is not possible").to_owned(),
        };
        out.push_str(&format!("{}: {overall} – {verdict}\n", say(lang, "คะแนนที่ประกาศ", "Published score")));
    }
    let level = published.level.map(|level| scored.rules().level(level));
    if let (Some(level), Some(agrees)) = (level, comparison.level_agrees) {
        let verdict = match agrees {
            true => say(lang, "สอดคล้อง", "agrees"),
            false => say(lang, "ไม่สอดคล้อง", "does not agree"),
        };
        let name = of(&level.name, lang);
        out.push_str(&format!("{}: {name} – {verdict}\n", say(lang, "ระดับที่ประกาศ", "Published level")));
    }
    out
}

/// By which rules, how sure they are, and what this is not.
fn origin(scored: &Scored<'_>, lang: Lang) -> String {
    let spec = scored.rules().spec();
    let (rules, vector) = (say(lang, "หลักเกณฑ์", "Rules"), say(lang, "เวกเตอร์", "Vector"));
    let mut out = format!("{rules}: {} ({})", spec.id, words::status(spec.status, lang));
    if !spec.note.is_empty() {
        out.push_str(&format!(" – {}", of(&spec.note, lang).trim()));
    }
    out.push_str(&format!("\n{vector}: {}\n", scored.assessment().vector()));
    out.push_str(say(
        lang,
        "เป็นการจำลอง ไม่ใช่ผลการประเมินของสำนักงาน ป.ป.ช.\n",
        "This is a simulation, not a result of NACC.\n",
    ));
    out
}
