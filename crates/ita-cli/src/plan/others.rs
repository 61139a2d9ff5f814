//! Other ways beside the cheapest plan, and each node by itself, as text.

use crate::layout::{Side, Table};
use crate::words::{self, fill, list, say};
use ita_score::{Alternative, Lang, Plan, Planned, Raise, Rulebook, Single, Way};

/// Nodes that are named before the rest is only counted.
const NAMED: usize = 6;

/// Lays the other ways and the single nodes out.
pub(super) fn render(
    rules: &Rulebook,
    best: &Planned<'_>,
    others: &[Alternative<'_>],
    singles: &[Single],
    lang: Lang,
) -> String {
    let mut out = String::new();
    let differ = best.plan().map_or_else(Vec::new, |best| best.others(others));
    if !differ.is_empty() {
        out.push_str(&format!("{}\n", say(lang, "แนวทางอื่น", "Other ways")));
        let mut table = Table::new(&[Side::Left, Side::Right, Side::Right, Side::Left]);
        table.row(match lang {
            Lang::Th => ["", "ความพยายาม", "มากกว่า", "เพิ่มเป็น"],
            Lang::En => ["", "effort", "more by", "raise to"],
        });
        for (way, plan) in differ.into_iter().filter_map(|other| Some((other.way, other.planned.plan()?))) {
            let more = best.plan().map_or_else(String::new, |best| plan.cost.beyond(best.cost).to_string());
            table.row([format!("  {}", self::way(rules, way, lang)), effort(plan), more, raised(rules, plan, lang)]);
        }
        out.push_str(&table.render());
    }
    let out_of_reach = others.iter().filter(|other| other.planned.plan().is_none());
    let impossible: Vec<String> = out_of_reach.map(|other| way(rules, other.way, lang)).collect();
    if !impossible.is_empty() {
        let template = say(lang, "ไม่สามารถถึงเป้าหมายด้วยแนวทาง: {}", "Out of reach: {}.");
        out.push_str(&format!("{}\n", fill(template, &[&list(lang, &impossible)])));
    }
    if !out.is_empty() {
        out.push('\n');
    }
    out.push_str(&alone(rules, singles, lang));
    out
}

fn way(rules: &Rulebook, way: Way, lang: Lang) -> String {
    match way {
        Way::Only(node) => fill(say(lang, "เฉพาะ~{}", "{} only"), &[&ita_words::subject(rules, node, lang)]),
        Way::WithoutSurveys => say(lang, "ไม่ต้องเพิ่มคะแนน IIT และ EIT", "without surveys").to_owned(),
        Way::Fewest => say(lang, "ปรับน้อยรายการที่สุด", "fewest changes").to_owned(),
    }
}

/// An effort that is not proved to be the least is marked.
fn effort(plan: &Plan<'_>) -> String {
    if plan.is_optimal() { plan.cost.to_string() } else { format!("≤{}", plan.cost) }
}

/// `EIT 95, ข้อ o1 1`; of many the first few and how many more.
fn raised(rules: &Rulebook, plan: &Plan<'_>, lang: Lang) -> String {
    let each = plan.raises.iter().take(NAMED);
    let named: Vec<String> = each
        .map(|raise| format!("{} {}", words::id(rules, raise.node), rules.write_value(raise.node, raise.to)))
        .collect();
    match (plan.raises.len().saturating_sub(NAMED), lang) {
        (0, _) => named.join(", "),
        (rest, Lang::Th) => format!("{} และอีก {rest}", named.join(", ")),
        (rest, Lang::En) => format!("{} and {rest} more", named.join(", ")),
    }
}

/// Each node by itself: those that can do it, and how many cannot.
fn alone(rules: &Rulebook, singles: &[Single], lang: Lang) -> String {
    let mut out = format!("{}\n", say(lang, "หากเพิ่มคะแนนเพียงรายการเดียว", "Raising one item only"));
    let mut table = Table::new(&[Side::Left, Side::Right, Side::Left, Side::Right, Side::Left]);
    let able: Vec<Raise> = singles.iter().filter_map(|single| single.alone).collect();
    for raise in &able {
        table.row([
            format!("  {}", words::id(rules, raise.node)),
            rules.write_value(raise.node, raise.from),
            "→".to_owned(),
            rules.write_value(raise.node, raise.to),
            format!("{} {}", say(lang, "ความพยายาม", "effort"), raise.cost),
        ]);
    }
    out.push_str(&table.render());
    match (singles.len() - able.len(), able.is_empty(), lang) {
        (0, ..) => {}
        (_, true, _) => {
            out.push_str(say(lang, "  เพิ่มรายการใดเพียงรายการเดียวก็ไม่เพียงพอ\n", "  no item is enough by itself\n"))
        }
        (rest, false, Lang::Th) => out.push_str(&format!("  อีก {rest} รายการ เพิ่มเพียงรายการเดียวไม่เพียงพอ\n")),
        (rest, false, Lang::En) => out.push_str(&format!("  {rest} more are not enough by themselves\n")),
    }
    out.push('\n');
    out
}
