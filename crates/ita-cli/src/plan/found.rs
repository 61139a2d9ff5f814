//! The plan itself as text: where it leads, what changes, what is open, or what stands in the way.

use crate::layout::{Side, Table};
use crate::words::{self, fill, list, of, say};
use ita_score::{Blocking, Ceiling, Goal, Lang, Open, Plan, Planned, Rulebook, Score, Scored, Split};

/// Lays the plan out.
pub(super) fn render(
    scored: &Scored<'_>,
    agency: Option<&str>,
    goal: Goal,
    planned: &Planned<'_>,
    lang: Lang,
) -> String {
    let rules = scored.rules();
    let year = ita_words::fiscal_year(rules.fiscal_year(), lang);
    let whose = agency.map_or_else(|| year.clone(), |agency| format!("{} · {year}", agency.trim()));
    let (headline, body) = match planned {
        Planned::Feasible(plan) => (feasible(scored, goal, plan, lang), changes(rules, plan, lang)),
        Planned::Infeasible(blocking) => (infeasible(rules, goal, lang), obstacles(rules, blocking, lang)),
    };
    format!("{headline}\n\n{whose}\n{body}")
}

/// `96.39 ผ่านดี → 96.93 ผ่านดีเยี่ยม`, and what it takes.
fn feasible(scored: &Scored<'_>, goal: Goal, plan: &Plan<'_>, lang: Lang) -> String {
    let target = words::goal(scored.rules(), goal, lang);
    if plan.raises.is_empty() && asked(plan).next().is_none() {
        let template = say(lang, "ถึง~{}~แล้ว ไม่ต้องเพิ่มคะแนน", "{} is reached already: nothing to raise");
        return fill(template, &[&target]);
    }
    if plan.raises.is_empty() {
        let template = say(
            lang,
            "จะถึง~{}~โดยไม่ต้องเพิ่มคะแนนที่กรอกไว้ หากรายการที่ยังไม่ได้กรอกได้คะแนนไม่น้อยกว่านี้",
            "{}: nothing given needs to be raised, as long as what is not given reaches at least these scores",
        );
        return fill(template, &[&target]);
    }
    let count = plan.raises.len();
    let proof = if plan.is_optimal() {
        say(lang, "ตรวจสอบแล้ว ไม่มีแนวทางใดใช้ความพยายามน้อยกว่านี้", "proved: nothing takes less").to_owned()
    } else {
        let template = say(
            lang,
            "ยังไม่ได้ตรวจสอบว่าน้อยที่สุด ทราบเพียงว่าต้องไม่น้อยกว่า {}",
            "not proved to be the least, which is {} or more",
        );
        fill(template, &[&plan.lower_bound.to_string()])
    };
    let (before, after) = (words::headline(scored, lang), words::headline(&plan.result, lang));
    match lang {
        Lang::Th => {
            let reached = fill("ถึง~{}~ได้โดยเพิ่ม", &[&target]);
            format!("{before}  →  {after}\n{reached} {count} รายการ ความพยายาม (ค่าเปรียบเทียบ) {} ({proof})", plan.cost)
        }
        Lang::En => {
            let nodes = if count == 1 { "node" } else { "nodes" };
            format!("{before}  →  {after}\n{target}: raise {count} {nodes}, effort {} ({proof})", plan.cost)
        }
    }
}

fn changes(rules: &Rulebook, plan: &Plan<'_>, lang: Lang) -> String {
    let mut out = String::new();
    for gain in &plan.instruments {
        let (who, to) = (ita_words::subject(rules, gain.node, lang), gain.to.to_string());
        out.push_str(&match gain.by() {
            Some(by) => {
                let template = say(lang, "{}~ต้องเพิ่ม {} เป็น {}", "{} must gain {} to {}");
                fill(template, &[&who, &by.to_string(), &to])
            }
            None => fill(say(lang, "{}~ต้องได้ไม่น้อยกว่า {}", "{} must reach at least {}"), &[&who, &to]),
        });
        out.push('\n');
    }
    if !plan.raises.is_empty() {
        let mut table = Table::new(&[Side::Left, Side::Right, Side::Right, Side::Right, Side::Right, Side::Left]);
        table.row(match lang {
            Lang::Th => ["", "จาก", "เป็น", "เพิ่ม", "ความพยายาม", ""],
            Lang::En => ["", "from", "to", "by", "effort", ""],
        });
        for raise in &plan.raises {
            let spec = rules.node(raise.node);
            let value = |value| rules.write_value(raise.node, value);
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
        out.push_str(&notes(plan, lang));
        out.push('\n');
    }
    let open: Vec<String> = asked(plan)
        .map(|open| format!("{} {}", words::id(rules, open.node), rules.write_value(open.node, open.at_least)))
        .collect();
    if !open.is_empty() {
        let open = open.join(", ");
        out.push_str(&match lang {
            Lang::Th => format!("รายการที่ยังไม่ได้กรอก ต้องได้คะแนนไม่น้อยกว่า: {open}\n\n"),
            Lang::En => format!("Not given yet, must reach at least: {open}\n\n"),
        });
    }
    out
}

/// Which of the plans of as little effort it is, whether the ceiling held, and whether rounding is needed.
fn notes(plan: &Plan<'_>, lang: Lang) -> String {
    let mut notes = Vec::new();
    if plan.raises.len() > 1 {
        let chosen = match plan.split {
            Split::Even => say(lang, "เพิ่มอย่างทั่วถึงที่สุด", "the most even raises"),
            Split::Lowest => say(lang, "เพิ่มคะแนนที่ต่ำที่สุดก่อน", "the lowest scores first"),
            Split::First => say(lang, "เพิ่มตามลำดับก่อนหลัง", "the first in order as far as they go"),
        };
        let template = if plan.split_proved {
            say(lang, "ในบรรดาแนวทางที่ใช้ความพยายามเท่ากัน เลือกแนวทางที่{}", "Of the plans of this effort: {}.")
        } else {
            say(
                lang,
                "ในบรรดาแนวทางที่ใช้ความพยายามเท่ากัน เลือกแนวทางที่{} แต่ยังไม่ได้ตรวจสอบครบทุกแนวทาง",
                "Of the plans of this effort: {}, as far as they were looked through.",
            )
        };
        notes.push(fill(template, &[chosen]));
    }
    if plan.ceiling == Some(Ceiling::Lifted) {
        let lifted = say(
            lang,
            "ไม่มีแนวทางที่ถึงเป้าหมายโดยไม่เพิ่มคะแนนแบบสำรวจเกินเพดาน แผนนี้จึงไม่จำกัดตามเพดาน",
            "Under the ceiling the target is out of reach: this plan is without it.",
        );
        notes.push(lifted.to_owned());
    }
    if plan.by_rounding {
        let rounding = say(
            lang,
            "แผนนี้ถึงเกณฑ์ด้วยการปัดเศษ หากต้องการเผื่อไว้ ใช้ --margin",
            "A condition is met by rounding only; --margin leaves something to spare.",
        );
        notes.push(rounding.to_owned());
        notes.extend(ita_words::near_thresholds(&plan.result, lang));
    }
    notes.iter().map(|note| format!("{note}\n")).collect()
}

/// What is open, and of which something is asked.
fn asked<'p>(plan: &'p Plan<'_>) -> impl Iterator<Item = &'p Open> {
    plan.open.iter().filter(|open| open.at_least > Score::ZERO)
}

fn infeasible(rules: &Rulebook, goal: Goal, lang: Lang) -> String {
    let template = say(lang, "ไม่สามารถถึง~{}~ได้ภายใต้เงื่อนไขที่กำหนด", "{} is out of reach with these limits and locks");
    fill(template, &[&words::goal(rules, goal, lang)])
}

fn obstacles(rules: &Rulebook, blocking: &[Blocking], lang: Lang) -> String {
    let mut out = String::new();
    for blocked in blocking {
        let relax: Vec<String> = blocked.relax.iter().map(|&node| ita_words::subject(rules, node, lang)).collect();
        out.push_str(&format!("- {}", super::lack(rules, blocked, lang)));
        if !relax.is_empty() {
            let template = say(lang, " ลองปลดล็อกหรือยกเลิกเพดานของ~{}", "; unlock or remove the limit on {}");
            out.push_str(&fill(template, &[&list(lang, &relax)]));
        }
        out.push('\n');
    }
    out.push('\n');
    out
}

/// By which rules, and what this is not.
pub(super) fn origin(scored: &Scored<'_>, lang: Lang) -> String {
    format!("{}\n{}", words::rules(scored.rules(), lang), words::foot(scored, lang))
}
