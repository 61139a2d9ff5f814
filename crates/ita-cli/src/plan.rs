//! `ita plan`: the least effort that leads to a level, other ways beside it, and what stands in the way if there is none.

mod chance;
mod found;
mod levers;
mod others;

use crate::args::{Format, Look, PlanArgs, PublishedArgs};
use crate::fail::{Fail, print};
use crate::input;
use crate::output::refuse_shared;
use crate::words::{self, fill, say};
use ita_score::report::PlanReport;
use ita_score::{Blocking, Goal, Lang, Planned, Rulebook};
use std::path::Path;

/// Plans for what the arguments say and prints the result. A target out of reach is a result too: it is printed, and the
/// call fails after that.
pub(crate) fn run(args: &PlanArgs, look: &Look) -> Result<(), Fail> {
    refuse_shared(input::files(&args.input.inputs), &[Path::new("-")])?;
    let request = input::read(&args.input, &PublishedArgs::default())?;
    let rules = ita_rules::rulebook(request.fiscal_year)?;
    let scored = request.score(rules)?;
    let goal = Goal::parse(rules, &args.target)?;
    let levers = levers::read(rules, args, look.lang())?;
    let chance = chance::plan(&scored, goal, &levers, args)?;
    let planned = match &chance {
        Some(chance) => chance.assured.planned.clone(),
        None => scored.plan(goal, &levers),
    };
    let worth = chance.is_none() && planned.plan().is_some_and(|plan| !plan.raises.is_empty());
    let others = if worth { scored.alternatives(goal, &levers) } else { Vec::new() };
    let singles = if worth { scored.singles(goal, &levers) } else { Vec::new() };
    print(&match look.format {
        Format::Json => {
            let mut report = PlanReport::new(rules, goal, &planned, &others, &singles);
            if let Some(chance) = &chance {
                report = report.with_chance(chance.at_least, chance.assured.chance);
                if chance.has_spread {
                    report = report.with_stated_spread();
                }
            }
            report.to_json_pretty() + "\n"
        }
        Format::Text => {
            let mut out = found::render(&scored, request.agency.as_deref(), goal, &planned, look.lang());
            if worth {
                out.push_str(&others::render(rules, &planned, &others, &singles, look.lang()));
            }
            if let Some(chance) = &chance {
                out.push_str(&chance.render(look.lang()));
            }
            out.push_str(&found::origin(&scored, look.lang()));
            out
        }
    })?;
    if let Some(fail) = chance.and_then(|chance| chance.fail(look.lang())) {
        return Err(fail);
    }
    match planned {
        Planned::Feasible(_) => Ok(()),
        Planned::Infeasible(blocking) => Err(out_of_reach(rules, goal, &blocking, look.lang())),
    }
}

fn out_of_reach(rules: &Rulebook, goal: Goal, blocking: &[Blocking], lang: Lang) -> Fail {
    let (target, lacks) = (words::goal(rules, goal, lang), lacks(rules, blocking, lang));
    Fail::Infeasible {
        node: blocking.first().map(|blocked| rules.node(blocked.node).id.to_string()),
        message: fill(say(lang, "ไม่สามารถถึง~{}~ได้ เพราะ~{}", "{} is out of reach because {}"), &[&target, &lacks]),
    }
}

/// The conditions that cannot be met, on one line.
fn lacks(rules: &Rulebook, blocking: &[Blocking], lang: Lang) -> String {
    let lacks: Vec<String> = blocking.iter().map(|blocked| lack(rules, blocked, lang)).collect();
    lacks.join("; ")
}

/// A condition that cannot be met: EIT ได้ไม่เกิน 93.20 แต่ต้องได้ 95 ขึ้นไป.
fn lack(rules: &Rulebook, blocked: &Blocking, lang: Lang) -> String {
    let template = say(lang, "{}~ได้ไม่เกิน {} แต่ต้องได้ {} ขึ้นไป", "{} can reach {} at most, and {} is required");
    let (best, asked) = (blocked.best.to_string(), blocked.at_least.to_short_string());
    fill(template, &[&ita_words::subject(rules, blocked.node, lang), &best, &asked])
}
