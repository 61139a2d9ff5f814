//! A rulebook as text: the tree with its weights, the levels, and the claims that say where each number comes from.

use crate::layout::{Side, Table};
use crate::words::{of, say};
use ita_score::spec::{ClaimSpec, ScaleSpec};
use ita_score::{Lang, NodeIx, Rulebook};

/// Lays a rulebook out. A `[name]` points at the claim below that says where it comes from.
pub(super) fn render(rules: &Rulebook, lang: Lang) -> String {
    let spec = rules.spec();
    let (year, id, status) = (spec.fiscal_year, &spec.id, ita_words::status(spec.status, lang));
    let mut out = match lang {
        Lang::Th => format!("หลักเกณฑ์ ITA ปีงบประมาณ พ.ศ. {year} ({id}) – {status}\n"),
        Lang::En => format!("ITA rules of fiscal year {year} ({id}) – {status}\n"),
    };
    if !spec.note.is_empty() {
        out.push_str(&format!("{}\n", of(&spec.note, lang).trim()));
    }
    section(&mut out, say(lang, "รายการและน้ำหนัก", "Nodes and weights"), &tree(rules, lang));
    section(&mut out, say(lang, "ระดับ จากดีที่สุด", "Levels, best first"), &levels(rules, lang));
    section(&mut out, say(lang, "การปัดเศษ", "Rounding"), &rounding(rules, lang));
    if !spec.scales.is_empty() {
        let scales: String = spec.scales.iter().map(|scale| self::scale(rules, scale, lang)).collect();
        section(&mut out, say(lang, "มาตราส่วนคำตอบ", "Answer scales"), &scales);
    }
    let claims: String = spec.claims.iter().map(|claim| self::claim(rules, claim, lang)).collect();
    section(&mut out, say(lang, "ที่มา", "Where it comes from"), &claims);
    out
}

fn section(out: &mut String, title: &str, text: &str) {
    out.push_str(&format!("\n{title}\n"));
    for line in text.lines() {
        out.push_str(&format!("  {line}\n"));
    }
}

/// How sure a claim is, and its name.
fn stated(rules: &Rulebook, claim: u16, lang: Lang) -> String {
    let claim = rules.spec().claims.get(usize::from(claim));
    claim.map(|claim| format!("{} [{}]", ita_words::status(claim.status, lang), claim.id)).unwrap_or_default()
}

fn tree(rules: &Rulebook, lang: Lang) -> String {
    let mut table = Table::new(&[Side::Left, Side::Right, Side::Left, Side::Left, Side::Left]);
    table.row(match lang {
        Lang::Th => ["รหัส", "น้ำหนัก", "ที่มาของน้ำหนัก", "ที่มาของชื่อ", "ชื่อ"],
        Lang::En => ["id", "weight", "weight from", "name from", "name"],
    });
    for ix in rules.nodes() {
        let spec = rules.node(ix);
        let depth = rules.ancestors(ix).count();
        let name_claim = if lang == Lang::Th { spec.name_claim } else { spec.english_claim };
        table.row([
            format!("{}{}", "  ".repeat(depth), spec.id),
            rules.share(ix).to_string(),
            stated(rules, spec.share_claim, lang),
            stated(rules, name_claim, lang),
            described(rules, ix, lang),
        ]);
    }
    table.render()
}

/// A node's name, what it looks at, and how it is answered, as far as that is known.
fn described(rules: &Rulebook, ix: NodeIx, lang: Lang) -> String {
    let spec = rules.node(ix);
    let mut out = of(&spec.name, lang).to_owned();
    if let Some(claim) = spec.about_claim {
        out.push_str(&format!(" – {} {}", of(&spec.about, lang).trim(), stated(rules, claim, lang)));
    }
    if let Some(question) = &spec.question {
        let scale = rules.spec().scales.get(usize::from(question.scale)).map_or("", |scale| &*scale.id);
        out.push_str(&format!(" ({scale}, {})", stated(rules, question.claim, lang)));
    }
    out
}

fn levels(rules: &Rulebook, lang: Lang) -> String {
    let mut table = Table::new(&[Side::Left; 4]);
    for level in rules.levels() {
        let condition = |condition: &ita_score::spec::ConditionSpec| {
            let node = rules.spec().nodes.get(usize::from(condition.node)).map_or("", |node| &*node.id);
            format!("{node} ≥ {}", condition.at_least)
        };
        let conditions: Vec<String> = level.conditions.iter().map(condition).collect();
        let conditions = if conditions.is_empty() { "–".to_owned() } else { conditions.join(", ") };
        // The claims of the name and of the numbers, each once.
        let mut from: Vec<String> = Vec::new();
        for claim in [level.claim].into_iter().chain(level.conditions.iter().map(|condition| condition.claim)) {
            let stated = stated(rules, claim, lang);
            if !from.contains(&stated) {
                from.push(stated);
            }
        }
        table.row([level.id.to_string(), of(&level.name, lang).to_owned(), conditions, from.join(", ")]);
    }
    table.render()
}

fn rounding(rules: &Rulebook, lang: Lang) -> String {
    let (decimals, from) = (rules.decimals(), stated(rules, rules.spec().rounding.claim, lang));
    match lang {
        Lang::Th => format!("ครั้งเดียวเมื่อประกาศ ทศนิยม {decimals} ตำแหน่ง (ตั้งแต่ครึ่งหน่วยขึ้นไปให้ปัดขึ้น)  {from}"),
        Lang::En => format!("once, where a score is published: {decimals} decimals, half up  {from}"),
    }
}

fn scale(rules: &Rulebook, scale: &ScaleSpec, lang: Lang) -> String {
    let choices: Vec<String> =
        scale.choices.iter().map(|choice| format!("{} = {}", of(&choice.label, lang), choice.value)).collect();
    format!("{}: {}  {}\n", scale.id, choices.join(", "), stated(rules, scale.claim, lang))
}

fn claim(rules: &Rulebook, claim: &ClaimSpec, lang: Lang) -> String {
    let mut out = format!("[{}] {}", claim.id, ita_words::status(claim.status, lang));
    if !claim.note.is_empty() {
        out.push_str(&format!(" – {}", of(&claim.note, lang).trim()));
    }
    out.push('\n');
    for source in claim.sources.iter().filter_map(|&source| rules.spec().sources.get(usize::from(source))) {
        out.push_str(format!("  {} {}", source.title, source.url).trim_end());
        out.push('\n');
    }
    out
}
