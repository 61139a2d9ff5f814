//! From arguments to what a report is of: pairs, a vector, a request, a working file of the app, the JSON of a report.

use crate::args::{InputArgs, PublishedArgs, ReportArgs};
use crate::fail::Fail;
use crate::files::{is_spreadsheet, is_std, slurp};
use crate::input;
use crate::usage::Usage;
use crate::words::{with_years, year};
use ita_file::{Agency, Assessed, Draft, OwnRulebook};
use ita_report::{Before, Case, Kind, Papers, Raising};
use ita_score::{Error, Lang, Request, Rulebook};
use std::ffi::{OsStr, OsString};
use std::path::Path;

/// What a report is of.
pub(super) struct Source {
    pub(super) case: Case<'static>,
}

impl Source {
    /// Reads it.
    pub(super) fn read(kind: Kind, inputs: &[OsString], args: &ReportArgs, lang: Lang) -> Result<Self, Fail> {
        let asked = args.year.as_deref().map(year).transpose()?;
        let mut source = match (inputs, document(inputs)?) {
            ([], _) if matches!(kind, Kind::Prepare | Kind::Index) => {
                let rules = ita_rules::rulebook(asked.ok_or(Usage::NoYear)?)?;
                Self { case: Case { agency: args.agency.clone().unwrap_or_default(), ..Case::new(rules) } }
            }
            ([], _) => return Err(Usage::NoResult.into()),
            (_, Some(text)) if is_working_file(&text) => {
                Self::of_file(kind, &text, asked, args.agency.as_deref(), lang)?
            }
            (_, Some(text)) => {
                let (request, papers) = request(&text)?;
                Self::of_request(kind, request, papers, asked)?
            }
            (_, None) if kind == Kind::Prepare && is_pair(inputs) => return Err(Usage::PairsOfNextYear.into()),
            (_, None) => {
                let given = InputArgs {
                    inputs: inputs.to_vec(),
                    year: args.year.clone().filter(|_| kind != Kind::Prepare),
                    agency: args.agency.clone(),
                };
                let request = input::read(&given, &args.published)?;
                Self::of_request(kind, request, None, asked)?
            }
        };
        if let Some(before) = &args.before {
            source.case.before = Some(earlier(before)?);
        }
        Ok(source)
    }

    /// Of a request: of its year, or for the year after it.
    fn of_request(kind: Kind, request: Request, papers: Option<Papers>, asked: Option<u16>) -> Result<Self, Fail> {
        let rules = ita_rules::rulebook(request.fiscal_year)?;
        let (scored, published) = scored(&request, rules)?;
        let mut case = if kind == Kind::Prepare {
            let year = asked.unwrap_or(request.fiscal_year.saturating_add(1));
            let before = Before { result: scored, published };
            Case { before: Some(before), ..Case::new(ita_rules::rulebook(year)?) }
        } else {
            if let Some(asked) = asked.filter(|&asked| asked != request.fiscal_year) {
                return Err(Usage::OtherYear { asked, says: request.fiscal_year }.into());
            }
            Case::new(rules).with_result(scored, published)
        };
        case.agency = request.agency.unwrap_or_default();
        case.papers = papers.unwrap_or_default();
        Ok(Self { case })
    }

    /// Of a working file: an agency, and a year of it with the one before.
    fn of_file(kind: Kind, text: &str, asked: Option<u16>, agency: Option<&str>, lang: Lang) -> Result<Self, Fail> {
        let rules = |year, own: Option<&OwnRulebook>| match own {
            Some(own) => own_rules(own),
            None => ita_rules::rulebook(year).ok(),
        };
        let read = ita_file::read(text).and_then(|file| file.agencies_by(rules));
        let agencies = read.map_err(|error| {
            let said = |lang| error.message(lang);
            Usage::Said { th: said(Lang::Th), en: said(Lang::En) }
        })?;
        let names = || agencies.iter().map(|agency| agency.name.clone()).collect::<Vec<_>>();
        let work = match agency {
            Some(name) => agencies.iter().find(|agency| agency.name.trim() == name.trim()),
            None => agencies.first().filter(|_| agencies.len() == 1),
        };
        let work = work.ok_or_else(|| Usage::WhichAgency { names: ita_words::list(lang, &names()) })?;
        let has = |year: u16| work.year(year).is_some_and(|year| !year.draft.is_empty());
        let seen = work.fiscal_year;
        let number = match (asked, kind) {
            (Some(asked), _) => asked,
            (None, Kind::Prepare) if has(seen) => seen.saturating_add(1),
            (None, _) => seen,
        };
        let rules = ita_rules::rulebook(number)?;
        let mut case = Case::new(rules);
        if kind != Kind::Prepare {
            let (scored, published) = entered(work, rules);
            case = case.with_result(scored, published);
        }
        // What was set in the app, where something was, is what the report plans by.
        let year = work.year(number).filter(|_| case.result.is_some() && number == seen);
        if let Some((year, scenarios)) = year.and_then(|year| Some((year, year.scenarios.as_ref()?))) {
            let plan = ita_file::plan_of(rules, &year.draft, scenarios);
            case.plan = plan.map(|(goal, planned, margin)| Raising { goal, planned, margin });
        }
        let before = number.saturating_sub(1);
        if has(before) {
            let (result, published) = entered(work, ita_rules::rulebook(before)?);
            case.before = Some(Before { result, published });
        }
        let written = |year| work.year(year).map(|year| year.papers.clone()).unwrap_or_default();
        // A preparation for the year after the one in sight is written there.
        let here = if kind == Kind::Prepare && asked.is_none() { seen } else { number };
        case.papers = Papers::of_years(kind, here, number, written);
        case.agency.clone_from(&work.name);
        Ok(Self { case })
    }
}

/// Rules of somebody's own that a file carries. They are of this one report.
fn own_rules(own: &OwnRulebook) -> Option<&'static Rulebook> {
    ita_rulefile::load(&own.id, &own.text).ok().map(|rules| &*Box::leak(Box::new(rules)))
}

/// What was entered for a year.
fn entered(work: &Agency, rules: &'static Rulebook) -> (ita_score::Scored<'static>, ita_score::Published) {
    let empty = Draft::new();
    let draft = work.year(rules.fiscal_year()).map_or(&empty, |year| &year.draft);
    (Assessed::of_draft(rules, draft).scored, draft.published(rules))
}

/// A request's result, narrowed by what was published.
fn scored(
    request: &Request,
    rules: &'static Rulebook,
) -> Result<(ita_score::Scored<'static>, ita_score::Published), Fail> {
    if let Some(error) = request.unknown_level(rules) {
        return Err(error.into());
    }
    let published = request.published(rules)?;
    Ok((request.assessment(rules)?.score_published(&published), published))
}

/// The year before, from a vector or a file.
fn earlier(input: &OsStr) -> Result<Before<'static>, Fail> {
    let inputs = [input.to_owned()];
    let request = match document(&inputs)? {
        Some(text) => request(&text)?.0,
        None => {
            let args = InputArgs { inputs: inputs.to_vec(), year: None, agency: None };
            input::read(&args, &PublishedArgs::default())?
        }
    };
    let (result, published) = scored(&request, ita_rules::rulebook(request.fiscal_year)?)?;
    Ok(Before { result, published })
}

/// The text of the only input, if it is a file or standard input and holds JSON.
fn document(inputs: &[OsString]) -> Result<Option<String>, Fail> {
    let [input] = inputs else { return Ok(None) };
    let path = Path::new(input);
    let is_file = is_std(path) || (path.is_file() && !is_spreadsheet(path));
    if !is_file {
        return Ok(None);
    }
    let text = String::from_utf8(slurp(path)?).map_err(|_| Error::BadJson { problem: "not UTF-8 text".to_owned() })?;
    Ok(Some(text.trim_start_matches('\u{feff}').to_owned()))
}

/// A request, as JSON or a vector, with the papers that it may carry.
fn request(text: &str) -> Result<(Request, Option<Papers>), Fail> {
    #[derive(serde::Deserialize)]
    struct Carried {
        papers: Option<Papers>,
    }
    if !ita_file::is_meant(text) {
        return Ok((text.trim().parse::<ita_score::Vector>().map(Request::from).map_err(with_years)?, None));
    }
    let request = Request::from_json(text).map_err(with_years)?;
    let carried: Carried = serde_json::from_str(text).map_err(|error| Error::BadJson { problem: error.to_string() })?;
    Ok((request, carried.papers))
}

/// True if a text means to be a working file of the app.
fn is_working_file(text: &str) -> bool {
    #[derive(serde::Deserialize)]
    struct Head {
        format: String,
    }
    serde_json::from_str::<Head>(text).is_ok_and(|head| head.format == "ita-score")
}

fn is_pair(inputs: &[OsString]) -> bool {
    inputs.iter().any(|input| input.to_str().is_some_and(|text| text.contains('=')))
}
