//! `ita rules`: the rulebooks there are, one in full, and a check of somebody's own.

mod json;
mod show;

use crate::args::{Format, Look, RulesArgs};
use crate::fail::{Fail, print};
use crate::files::{is_spreadsheet, slurp};
use crate::layout::{Side, Table};
use crate::output::refuse_shared;
use crate::usage::Usage;
use crate::words::{of, say, year};
use ita_score::{Lang, Rulebook};
use std::path::Path;

/// Does what is asked of the rules.
pub(crate) fn run(args: &RulesArgs, look: &Look) -> Result<(), Fail> {
    let (lang, json) = (look.lang(), look.format == Format::Json);
    match args {
        RulesArgs::List => {
            let all = ita_rules::years().map(ita_rules::rulebook).collect::<Result<Vec<_>, _>>()?;
            print(&if json { json::list(&all) } else { list(&all, lang) })
        }
        RulesArgs::Show { year: text } => {
            let rules = ita_rules::rulebook(year(text)?)?;
            print(&if json { json::rulebook(rules) } else { show::render(rules, lang) })
        }
        RulesArgs::Check { file } => {
            let rules = check(file)?;
            print(&if json { json::checked(&rules) } else { checked(&rules, lang) })
        }
    }
}

fn list(all: &[&Rulebook], lang: Lang) -> String {
    let mut table = Table::new(&[Side::Left; 4]);
    table.row([say(lang, "ปี", "year"), "id", say(lang, "สถานะ", "status"), say(lang, "หมายเหตุ", "note")]);
    for rules in all {
        let spec = rules.spec();
        let year = spec.fiscal_year.to_string();
        table.row([&year, &*spec.id, ita_words::status(spec.status, lang), of(&spec.note, lang).trim()]);
    }
    table.render()
}

/// Reads a rulebook from a file.
fn check(file: &Path) -> Result<Rulebook, Fail> {
    let name = file.display().to_string();
    if is_spreadsheet(file) {
        return Err(Usage::Spreadsheet { file: name }.into());
    }
    refuse_shared([file], &[Path::new("-")])?;
    let bytes = slurp(file)?;
    let text = String::from_utf8(bytes)
        .map_err(|_| Usage::CannotRead { file: name.clone(), problem: "not UTF-8 text".to_owned() })?;
    let text = text.trim_start_matches('\u{feff}');
    ita_rulefile::load(&name, text).map_err(|first| {
        let all = ita_rulefile::check(&name, text);
        Fail::Rulefile(if all.is_empty() { vec![first] } else { all })
    })
}

fn checked(rules: &Rulebook, lang: Lang) -> String {
    let spec = rules.spec();
    let (id, year, nodes, levels) = (&spec.id, spec.fiscal_year, spec.nodes.len(), spec.levels.len());
    let status = ita_words::status(spec.status, lang);
    match lang {
        Lang::Th => format!("ใช้ได้: {id} ปีงบประมาณ พ.ศ. {year} ({status}) มี {nodes} รายการ {levels} ระดับ\n"),
        Lang::En => format!("ok: {id}, fiscal year {year} ({status}), {nodes} nodes, {levels} levels\n"),
    }
}
