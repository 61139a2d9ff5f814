//! The plan itself as text: where it leads, what changes, what is open, or what stands in the way.

use crate::layout::{Side, Table};
use crate::words::{self, join, of, say};
use ita_score::{Blocking, Goal, Lang, NodeIx, Plan, Planned, Rulebook, Score, Scored, write_value};

/// Lays the plan out.
pub(super) fn render(
    scored: &Scored<'_>,
    agency: Option<&str>,
    goal: Goal,
    planned: &Planned<'_>,
    lang: Lang,
) -> String {
    let rules = scored.rules();
    let year = words::fiscal_year(rules.fiscal_year(), lang);
    let whose = agency.map_or_else(|| year.clone(), |agency| format!("{} · {year}", agency.trim()));
    let (headline, body) = match planned {
        Planned::Feasible(plan) => (feasible(scored, goal, plan, lang), changes(rules, plan, lang)),
        Planned::Infeasible(blocking) => (infeasible(rules, goal, lang), obstacles(rules, blocking, lang)),
    };
    format!("{headline}\n\n{whose}\n{body}")
}

/// `96.39 ผ่านดี → 96.93 ผ่านดีเยี่ยม`, and what it takes.
fn feasible(scored: &Scored<'_>, goal: Goal, plan: &Plan<'_>, lang: Lang) -> String {
    let target = super::target(scored.rules(), goal, lang);
    if plan.raises.is_empty() && asked(plan).next().is_none() {
        return match lang {
            Lang::Th => format!("ถึง{}แล้ว ไม่ต้องเพิ่มอะไร", words::spaced_after(&target)),
            Lang::En => format!("{target} is reached already: nothing to raise"),
        };
    }
    if plan.raises.is_empty() {
        return match lang {
            Lang::Th => {
                format!("จะถึง{}โดยไม่ต้องเพิ่มค่าที่ให้ไว้ ถ้าค่าที่ยังไม่มีได้อย่างน้อยตามนี้", words::spaced_after(&target))
            }
            Lang::En => format!("{target} needs nothing given to be raised, if what is open comes out so at least"),
        };
    }
    let count = plan.raises.len();
    let proof = if plan.is_optimal() {
        say(lang, "พิสูจน์แล้วว่าไม่มีทางที่น้อยกว่านี้", "proved: nothing takes less").to_owned()
    } else {
        let least = plan.lower_bound;
        match lang {
            Lang::Th => format!("ยังไม่ได้พิสูจน์ว่าน้อยที่สุด รู้เพียงว่าต้องไม่น้อยกว่า {least}"),
            Lang::En => format!("not proved to be the least, which is {least} or more"),
        }
    };
    let (before, after) = (words::headline(scored, lang), words::headline(&plan.result, lang));
    match lang {
        Lang::Th => {
            let (target, cost) = (words::spaced_after(&target), plan.cost);
            format!("{before}  →  {after}\nถึง{target}ได้โดยเพิ่ม {count} รายการ ค่าความยากรวม {cost} ({proof})")
        }
        Lang::En => {
            let nodes = if count == 1 { "node" } else { "nodes" };
            format!("{before}  →  {after}\n{target}: raise {count} {nodes}, effort {} ({proof})", plan.cost)
        }
    }
}

fn changes(rules: &Rulebook, plan: &Plan<'_>, lang: Lang) -> String {
    let mut out = String::new();
    if !plan.raises.is_empty() {
        let mut table = Table::new(&[Side::Left, Side::Right, Side::Right, Side::Right, Side::Right, Side::Left]);
        table.row(match lang {
            Lang::Th => ["", "จาก", "เป็น", "เพิ่ม", "ค่าความยาก", ""],
            Lang::En => ["", "from", "to", "by", "effort", ""],
        });
        for raise in &plan.raises {
            let spec = rules.node(raise.node);
            let value = |value| write_value(rules, raise.node, value);
            let by = Score::from_units(raise.to.units() - raise.from.units()).unwrap_or_default();
            table.row([
                words::id(rules, raise.node),
                value(raise.from),
                value(raise.to),
                value(by),
                raise.cost.to_string(),
                of(&spec.name, lang).to_owned(),
            ]);
        }
        out.push_str(&table.render());
        out.push('\n');
    }
    let open: Vec<String> = asked(plan)
        .map(|(node, least)| format!("{} {}", words::id(rules, node), write_value(rules, node, least)))
        .collect();
    if !open.is_empty() {
        let open = open.join(", ");
        out.push_str(&match lang {
            Lang::Th => format!("ที่ยังไม่มีค่า ต้องได้อย่างน้อย: {open}\n\n"),
            Lang::En => format!("Not given yet, must at least reach: {open}\n\n"),
        });
    }
    out
}

/// What is open, and of which something is asked.
fn asked(plan: &Plan<'_>) -> impl Iterator<Item = (NodeIx, Score)> {
    plan.open.iter().copied().filter(|(_, least)| *least > Score::ZERO)
}

fn infeasible(rules: &Rulebook, goal: Goal, lang: Lang) -> String {
    let target = super::target(rules, goal, lang);
    match lang {
        Lang::Th => format!("ไปไม่ถึง{target} ภายใต้เงื่อนไขที่กำหนด"),
        Lang::En => format!("{target} is out of reach as things are locked and capped"),
    }
}

fn obstacles(rules: &Rulebook, blocking: &[Blocking], lang: Lang) -> String {
    let mut out = String::new();
    for blocked in blocking {
        let relax: Vec<String> = blocked.relax.iter().map(|&node| words::node(rules, node, lang)).collect();
        out.push_str(&format!("- {}", super::lack(rules, blocked, lang)));
        out.push_str(&match (lang, relax.is_empty()) {
            (_, true) => String::new(),
            (Lang::Th, false) => format!(" ลองปลดล็อกหรือเพิ่มเพดานของ{}", words::spaced(&join(&relax, lang))),
            (Lang::En, false) => format!("; unlock or raise the cap of {}", join(&relax, lang)),
        });
        out.push('\n');
    }
    out.push('\n');
    out
}

/// By which rules, and what this is not.
pub(super) fn origin(scored: &Scored<'_>, lang: Lang) -> String {
    let spec = scored.rules().spec();
    let (rules, vector) = (say(lang, "หลักเกณฑ์", "Rules"), say(lang, "เวกเตอร์", "Vector"));
    format!(
        "{rules}: {} ({})\n{vector}: {}\n{}\n",
        spec.id,
        words::status(spec.status, lang),
        scored.assessment().vector(),
        say(lang, "เป็นการจำลอง ไม่ใช่ผลการประเมินของสำนักงาน ป.ป.ช.", "This is a simulation, not a result of NACC.",)
    )
}
