//! `ita survey`: respondents' answers to scores, exactly.

mod counting;
mod form;
mod fraction;
mod joined;
mod plain;
mod refused;
mod scores;
mod spread;
mod table;
mod tally;

use crate::args::{Look, SurveyArgs};
use crate::fail::{Fail, ROWS_REFUSED, tell};
use crate::files::slurp;
use crate::output::{TableOut, refuse_shared};
use crate::quote::quote;
use crate::table::decode::Encoding;
use crate::table::parcels::jobs;
use crate::table::source::Source;
use crate::usage::Usage;
use crate::words::year;
use form::Form;
use ita_score::Lang;
use joined::Others;
use refused::List;
use scores::Scores;
use spread::Nodes;
use std::path::Path;
use std::process::ExitCode;
use table::Table;

/// Names of columns that are listed at most.
const MOST_NAMES: usize = 24;

/// Counts the answers and writes an agency a row.
pub(crate) fn run(args: &SurveyArgs, look: &Look) -> Result<ExitCode, Fail> {
    let read = std::iter::once(&args.input).chain(&args.with).chain(&args.form).map(AsRef::as_ref);
    let outputs: Vec<&Path> = std::iter::once(&args.output).chain(&args.refused).map(AsRef::as_ref).collect();
    refuse_shared(read, &outputs)?;
    let rules = ita_rules::rulebook(year(&args.year)?)?;
    let form = match &args.form {
        Some(file) => Form::parse(&crate::table::text(slurp(file)?)?, &file.display().to_string(), rules)?,
        None => Form::of(rules),
    };
    if form.questions.is_empty() {
        return Err(refuse(
            format!("ปีงบประมาณ {} ยังไม่มีแบบสำรวจในระบบ โปรดระบุด้วย --form", rules.fiscal_year()),
            format!("no form of FY{} is built in; name one with --form", rules.fiscal_year()),
        ));
    }
    let others = args.with.as_deref().map(Others::read).transpose()?;
    let mut source = Source::open(&args.input)?;
    let mut table = Table::new(&mut source, &form)?;
    if !table.ignored.is_empty() {
        let names = listed(&table.ignored);
        tell(&say(look.lang(), format!("คอลัมน์ที่ไม่ใช้: {names}"), format!("columns not used: {names}")));
    }
    let weights = args.part_weights.as_deref().map(scores::weights).transpose()?;
    let spread = args.spread.then(|| Nodes::of(&form));
    // An output that cannot be written is found before all is counted.
    let mut out = TableOut::create(&args.output, false)?;
    let mut list = List::begin(args.refused.as_deref(), look.lang())?;
    let counted = table.read(&mut source, &form, jobs(args.jobs), spread.as_ref(), &mut list)?;
    let scores = Scores::new(&counted, rules, &form, weights);
    let mut batch = ExitCode::SUCCESS;
    match others {
        None => {
            out.csv(&scores.csv(args.exact, jobs(args.jobs))?)?;
            out.finish()?;
        }
        Some(others) => batch = crate::batch::joined(joined::table(&scores, others)?, rules, out, look)?,
    }
    list.finish()?;
    if (source.encoding(), table.separator()) != (Encoding::Utf8, b',') {
        tell(&crate::table::how(source.encoding(), table.separator(), look.lang()));
    }
    if let Some(note) = table.swallowed.swallowed(look.lang()) {
        tell(&note);
    }
    if scores.pooled() {
        tell(&say(
            look.lang(),
            "หลักเกณฑ์ของปีนี้ไม่บอกวิธีรวม EIT ส่วนที่ 1 และ 2 จึงนับผู้ตอบทุกคนเท่ากัน (สมมติ) กำหนดเองได้ด้วย --part-weights".to_owned(),
            "this year's rules do not say how EIT parts 1 and 2 are joined: every respondent counts alike (an assumption); --part-weights sets it".to_owned(),
        ));
    }
    if let Some(note) = source.sheet().and_then(|sheet| sheet.say(look.lang())) {
        tell(&note);
    }
    Ok(if list.tell() { ExitCode::from(ROWS_REFUSED) } else { batch })
}

/// The first of some columns' names, as a message repeats them.
fn listed(names: &[String]) -> String {
    let more = if names.len() > MOST_NAMES { ", …" } else { "" };
    let names: Vec<String> = names.iter().take(MOST_NAMES).map(|name| quote(name)).collect();
    names.join(", ") + more
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
