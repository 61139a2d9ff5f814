//! From arguments to what a report is of: pairs, a vector, a request, a working file of the app, the JSON of a report.

use super::{papers, working};
use crate::args::{InputArgs, PublishedArgs, ReportArgs};
use crate::fail::Fail;
use crate::files::{is_spreadsheet, is_std, slurp};
use crate::input;
use crate::usage::Usage;
use crate::words::{with_years, year};
use ita_report::{Before, Case, Kind, Papers};
use ita_score::{Error, Lang, Request, Rulebook};
use ita_table::Refusal;
use std::ffi::{OsStr, OsString};
use std::path::Path;

/// What a report is of.
pub(super) struct Source {
    pub(super) case: Case<'static>,
}

impl Source {
    /// Reads it.
    pub(super) fn read(
        kind: Kind,
        needs_result: bool,
        inputs: &[OsString],
        args: &ReportArgs,
        lang: Lang,
    ) -> Result<Self, Fail> {
        let asked = args.year.as_deref().map(year).transpose()?;
        let mut source = match (inputs, document(inputs)?) {
            ([], _) if !needs_result => {
                let rules = ita_rules::rulebook(asked.ok_or(Usage::NoYear)?)?;
                Self { case: Case { agency: args.agency.clone().unwrap_or_default(), ..Case::new(rules) } }
            }
            ([], _) => return Err(Usage::NoResult.into()),
            (_, Some(text)) if is_working_file(&text) => {
                Self { case: working::case(kind, &text, asked, args.agency.as_deref(), lang)? }
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
            let before = Before { result: scored, published, own_rules: false };
            Case { before: Some(before), ..Case::new(ita_rules::rulebook(year)?) }
        } else {
            if let Some(asked) = asked.filter(|&asked| asked != request.fiscal_year) {
                return Err(Refusal::OtherYear { asked, says: request.fiscal_year }.into());
            }
            Case::new(rules).with_result(scored, published)
        };
        case.agency = request.agency.unwrap_or_default();
        case.papers = papers.unwrap_or_default();
        papers::known(&case, kind, &case.papers)?;
        Ok(Self { case })
    }
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
    Ok(Before { result, published, own_rules: false })
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
