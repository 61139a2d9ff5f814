//! `ita report`: the report of a result, as HTML, DOCX or JSON; its measures or its checklist as a table; its due days as a calendar.

mod papers;
mod source;
mod working;

use crate::args::{Format, Look, NumeralsArg, ReportArgs, TableArg};
use crate::fail::{Fail, tell};
use crate::files::is_std;
use crate::input;
use crate::output::{Output, refuse_shared};
use crate::usage::Usage;
use ita_report::{
    Case, Kind, Lang, Numerals, PROCUREMENT_SOURCE, Raising, Terms, csv, document, docx, due_calendar, html, json,
};
use ita_report::{
    library_note, measures_of_targets, prepared_nodes, procurement_template, rows_of_checklist, rows_of_follow_ups,
    rows_of_measures, rows_of_preparation, rows_of_scores,
};
use ita_score::{Goal, Levers};
use source::Source;
use std::io::Write;
use std::path::Path;

/// What is written.
#[derive(Clone, Copy)]
enum Form {
    Html,
    Docx,
    Json,
    /// A list alone: the measures, the items of an index, or what is to be prepared.
    Csv,
    Xlsx,
    /// The due days of all lists.
    Calendar,
}

impl Form {
    /// True for a list in a table.
    const fn is_table(self) -> bool {
        matches!(self, Self::Csv | Self::Xlsx)
    }

    /// True for lists, which need no result.
    const fn is_list(self) -> bool {
        self.is_table() || matches!(self, Self::Calendar)
    }
}

/// Writes the report that the arguments ask for.
pub(crate) fn run(args: &ReportArgs, look: &Look) -> Result<(), Fail> {
    let form = form(&args.output, look)?;
    let (kind, inputs) = match args.inputs.split_first() {
        Some((first, more)) => match first.to_str().and_then(Kind::of) {
            Some(kind) => (kind, more),
            None => (Kind::Improve, &args.inputs[..]),
        },
        None => (Kind::Improve, &args.inputs[..]),
    };
    let beside = args.with.iter().map(AsRef::as_ref).chain(input::files(args.before.as_slice()));
    refuse_shared(input::files(inputs).chain(beside), &[&args.output])?;
    if args.table.is_some() && !form.is_table() {
        return Err(Usage::NoTable { file: args.output.display().to_string() }.into());
    }
    let table = args.table.unwrap_or(match kind {
        Kind::Index => TableArg::Items,
        Kind::Prepare => TableArg::Preparation,
        _ => TableArg::Measures,
    });
    // What was done under the measures is reported before there is a result.
    let is_early = kind == Kind::Outcome && (args.with.is_some() || args.before.is_some());
    let is_without = is_early || matches!(kind, Kind::Prepare | Kind::Index);
    let needs_result = !is_without && (!form.is_list() || args.table == Some(TableArg::Scores));
    let source = Source::read(kind, needs_result, inputs, args, look.lang())?;
    let mut case = source.case;
    // It knows the rules that come with the program.
    let of_own = case.own_rules || case.before.as_ref().is_some_and(|before| before.own_rules);
    case.crosswalk = ita_rules::crosswalk().ok().filter(|_| !of_own);
    if let Some(path) = &args.with {
        papers::read(path, &mut case, kind, look.lang())?;
    }
    if case.rules_of_measures().is_none() {
        case.measures_by = case.papers.measures_of.and_then(|year| ita_rules::rulebook(year).ok());
    }
    if table == TableArg::Preparation && form.is_table() && prepared_nodes(case.rules).next().is_none() {
        return Err(Usage::NoPoints { year: case.rules.spec().fiscal_year }.into());
    }
    plan(&mut case, kind, args)?;
    if args.suggest {
        suggest(&mut case, look.lang());
    }
    let mut style = ita_report::Look::of(look.lang());
    style.numerals = match args.numerals {
        Some(NumeralsArg::Thai) => Numerals::Thai,
        Some(NumeralsArg::Arabic) => Numerals::Arabic,
        None => style.numerals,
    };
    let report = document(case.clone(), kind, style);
    let rows = || match table {
        TableArg::Scores => rows_of_scores(&case, look.lang()),
        TableArg::Measures => {
            rows_of_measures(case.rules_of_measures().unwrap_or(case.rules), &case.papers.measures, look.lang())
        }
        TableArg::FollowUps => rows_of_follow_ups(&case.papers.measures, look.lang()),
        TableArg::Items => rows_of_checklist(case.rules, &case.papers.items, look.lang()),
        TableArg::Preparation => rows_of_preparation(case.rules, &case.papers, look.lang()),
        TableArg::Procurement => procurement_template(case.rules.spec().fiscal_year),
    };
    // Beside the cells, where it is in no program's way.
    let columns_of = if table == TableArg::Procurement { PROCUREMENT_SOURCE } else { "" };
    let bytes = match form {
        Form::Html => html(&report).into_bytes(),
        Form::Docx => docx(&report),
        Form::Json => json(&case, kind, &report).into_bytes(),
        Form::Csv => csv(&rows()).into_bytes(),
        Form::Xlsx => papers::workbook(&rows(), columns_of, &args.output)?,
        Form::Calendar => due_calendar(case.rules, &case.agency, &case.papers, case.papers.date, style).into_bytes(),
    };
    let mut out = Output::create(&args.output)?;
    out.write_all(&bytes).map_err(|error| Fail::write(&args.output.display().to_string(), &error))?;
    out.finish()
}

/// Drafts measures from what is to be raised, where there are none, and says whose they are.
fn suggest(case: &mut Case<'static>, lang: Lang) {
    // The goal of a preparation raises nothing that is known.
    let raises = case.raises();
    if case.papers.measures.is_empty() && !raises.is_empty() {
        case.papers.measures = measures_of_targets(case.rules, &raises, lang);
        tell(library_note(lang));
    }
}

/// What the name of the output asks for.
fn form(output: &Path, look: &Look) -> Result<Form, Usage> {
    if is_std(output) {
        return Ok(if look.format == Format::Json { Form::Json } else { Form::Html });
    }
    let ending = output.extension().unwrap_or_default().to_ascii_lowercase();
    match ending.to_str() {
        Some("html" | "htm") => Ok(Form::Html),
        Some("docx") => Ok(Form::Docx),
        Some("json") => Ok(Form::Json),
        Some("csv") => Ok(Form::Csv),
        Some("xlsx") => Ok(Form::Xlsx),
        Some("ics") => Ok(Form::Calendar),
        _ => Err(Usage::ReportEnding { file: output.display().to_string() }),
    }
}

/// The way to the target that is asked, or to the next level.
fn plan(case: &mut Case<'static>, kind: Kind, args: &ReportArgs) -> Result<(), Fail> {
    let rules = case.rules;
    let is_asked = args.target.is_some() || args.prudence.is_said();
    if kind == Kind::Outcome {
        (case.plan, case.targets) = (None, None);
    } else if is_asked {
        case.targets = None;
    } else if case.plan.is_some() || case.targets.is_some() {
        return Ok(());
    }
    let asked = args.target.as_deref().map(|text| Goal::parse(rules, text)).transpose()?;
    let mut levers = Levers::new(rules);
    let (margin, ceiling) = (args.prudence.tell(&mut levers)?, args.prudence.most()?);
    let empty = || ita_score::Assessment::new(rules).score();
    let scored = match &case.result {
        Some(scored) => scored.clone(),
        // Of a year without a result only the goal is said.
        None if kind == Kind::Prepare && asked.is_some() => empty(),
        None => return Ok(()),
    };
    let next = || scored.next_level().and_then(|next| rules.find_level(&next.level.id).ok()).map(Goal::Level);
    let Some(goal) = asked.or_else(next).filter(|_| kind != Kind::Outcome) else { return Ok(()) };
    let terms = Terms { ceiling, ..Terms::default() };
    case.plan = Some(Raising { goal, planned: scored.plan(goal, &levers), margin, terms });
    Ok(())
}
