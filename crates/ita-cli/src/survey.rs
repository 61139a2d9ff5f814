//! `ita survey`: respondents' answers to scores, exactly.

mod form;
mod table;
mod tally;

use crate::args::{Look, SurveyArgs};
use crate::fail::{Fail, ROWS_REFUSED, print, tell};
use crate::files::is_std;
use crate::read::decode;
use crate::usage::Usage;
use crate::words::year;
use form::Form;
use ita_score::Lang;
use std::path::Path;
use std::process::ExitCode;
use table::Table;
use tally::Tally;

/// More than the country's answers take.
const MOST_BYTES: u64 = 4 * 1024 * 1024 * 1024;

/// Counts the answers and writes an agency a row.
pub(crate) fn run(args: &SurveyArgs, look: &Look) -> Result<ExitCode, Fail> {
    let rules = ita_rules::rulebook(year(&args.year)?)?;
    let form = match &args.form {
        Some(file) => Form::parse(&text(file)?, &file.display().to_string(), rules)?,
        None => Form::of(rules),
    };
    if form.questions.is_empty() {
        return Err(refuse(
            format!("ปีงบประมาณ {} ยังไม่มีแบบสำรวจในระบบ โปรดระบุด้วย --form", rules.fiscal_year()),
            format!("no form of FY{} is built in; name one with --form", rules.fiscal_year()),
        ));
    }
    let text = text(&args.input)?;
    let table = Table::new(&text, &form)?;
    if !table.ignored.is_empty() {
        let names = table.ignored.join(", ");
        tell(&say(look.lang(), format!("คอลัมน์ที่ไม่ใช้: {names}"), format!("columns not used: {names}")));
    }
    let weights = args.part_weights.as_deref().map(tally::weights).transpose()?;
    let mut tally = Tally::new(rules, &form, weights);
    let refused = table.read(&text, &form, &mut tally)?;
    write(&args.output, &tally.csv(args.exact)?)?;
    if let Some(file) = &args.refused {
        write(file, &table::refusals(&refused, look.lang())?)?;
    }
    if tally.pooled() {
        tell(&say(
            look.lang(),
            "กติกาของปีนี้ไม่บอกวิธีรวม EIT ส่วนที่ 1 และ 2 จึงนับผู้ตอบทุกคนเท่ากัน (สมมติ) กำหนดเองได้ด้วย --part-weights".to_owned(),
            "this year's rules do not say how EIT parts 1 and 2 are joined: every respondent counts alike (an assumption); --part-weights sets it".to_owned(),
        ));
    }
    if refused.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    let count = refused.len();
    tell(&say(look.lang(), format!("ไม่นับ {count} แถว"), format!("{count} rows were refused")));
    if args.refused.is_none() {
        for one in refused.iter().take(5) {
            tell(&format!("  {}", one.line(look.lang())));
        }
    }
    Ok(ExitCode::from(ROWS_REFUSED))
}

fn text(path: &Path) -> Result<String, Fail> {
    Ok(decode::text(&crate::files::slurp_up_to(path, MOST_BYTES)?))
}

/// Writes a file whole or not at all.
fn write(path: &Path, text: &str) -> Result<(), Fail> {
    if is_std(path) {
        return print(text);
    }
    let name = path.display().to_string();
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    let done = std::fs::write(&beside, text).and_then(|()| std::fs::rename(&beside, path));
    done.map_err(|error| {
        let _ = std::fs::remove_file(&beside);
        Fail::write(&name, &error)
    })
}

fn say(lang: Lang, th: String, en: String) -> String {
    match lang {
        Lang::Th => th,
        Lang::En => en,
    }
}

/// A call or a form that is refused.
fn refuse(th: String, en: String) -> Fail {
    Usage::Said { th, en }.into()
}
