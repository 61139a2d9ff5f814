//! From arguments to a [`Request`]: pairs, a vector, a file, standard input.

use crate::args::{InputArgs, PublishedArgs};
use crate::fail::Fail;
use crate::files::{is_spreadsheet, is_std, slurp};
use crate::usage::Usage;
use crate::words::{with_years, year};
use ita_score::{Error, Request};
use ita_table::Refusal;
use std::ffi::{OsStr, OsString};
use std::path::Path;

/// What one argument is.
enum Input<'a> {
    Pair(&'a str, &'a str),
    Vector(&'a str),
    Stdin,
    File(&'a Path),
}

/// The request that the arguments make.
pub(crate) fn read(args: &InputArgs, published: &PublishedArgs) -> Result<Request, Fail> {
    let year = args.year.as_deref().map(year).transpose()?;
    let (first, more) = args.inputs.split_first().ok_or(Usage::BrokenPair { pair: String::new() })?;
    let request = match classify(first)? {
        Input::Pair(id, value) => {
            let mut inputs = vec![(id.to_owned(), value.to_owned())];
            for argument in more {
                let Input::Pair(id, value) = classify(argument)? else { return Err(pairs_with(argument)) };
                inputs.push((id.to_owned(), value.to_owned()));
            }
            let request = Request { fiscal_year: year.ok_or(Usage::NoYear)?, inputs, ..Request::default() };
            return Ok(said(request, args, published));
        }
        other => {
            alone(first, more)?;
            whole(&other, args, published)?
        }
    };
    if let Some(asked) = year.filter(|&asked| asked != request.fiscal_year) {
        return Err(Refusal::OtherYear { asked, says: request.fiscal_year }.into());
    }
    Ok(request)
}

/// A pair has `=` after something that is no path; a file whose name has `=` can be given as `./a=b.json`.
fn classify(argument: &OsStr) -> Result<Input<'_>, Fail> {
    let Some(text) = argument.to_str() else { return Ok(Input::File(Path::new(argument))) };
    if text == "-" {
        return Ok(Input::Stdin);
    }
    if is_vector(text) {
        return Ok(Input::Vector(text));
    }
    match text.split_once('=') {
        Some((id, _)) if id.contains(['/', '\\']) => Ok(Input::File(Path::new(argument))),
        Some((id, value)) if !id.trim().is_empty() && !value.trim().is_empty() => Ok(Input::Pair(id, value)),
        Some(_) => Err(Usage::BrokenPair { pair: text.to_owned() }.into()),
        None => Ok(Input::File(Path::new(argument))),
    }
}

/// Those of the arguments that are files, or standard input.
pub(crate) fn files(inputs: &[OsString]) -> impl Iterator<Item = &Path> {
    let is_file = |argument: &&OsString| matches!(classify(argument), Ok(Input::File(_) | Input::Stdin));
    inputs.iter().filter(is_file).map(Path::new)
}

fn is_vector(text: &str) -> bool {
    text.trim_start().get(..4).is_some_and(|head| head.eq_ignore_ascii_case("ITA:"))
}

/// Refuses anything beside a vector or a file.
fn alone(first: &OsStr, more: &[OsString]) -> Result<(), Fail> {
    let Some(second) = more.first() else { return Ok(()) };
    match classify(second)? {
        Input::Pair(..) => Err(pairs_with(first)),
        _ => Err(Usage::SeveralInputs { first: lossy(first), second: lossy(second) }.into()),
    }
}

fn pairs_with(other: &OsStr) -> Fail {
    Usage::PairsWith { other: lossy(other) }.into()
}

fn lossy(text: &OsStr) -> String {
    text.to_string_lossy().into_owned()
}

/// Reads a vector, or a document: JSON, or a vector on a line.
fn whole(input: &Input<'_>, args: &InputArgs, published: &PublishedArgs) -> Result<Request, Fail> {
    let path = match *input {
        Input::Vector(text) => return Ok(said(vector(text)?, args, published)),
        Input::File(path) => path,
        Input::Stdin | Input::Pair(..) => Path::new("-"),
    };
    if is_spreadsheet(path) {
        return Err(Usage::Spreadsheet { file: path.display().to_string() }.into());
    }
    if !is_std(path) && path.try_exists().is_ok_and(|exists| !exists) {
        return Err(Usage::NoSuchFile { file: path.display().to_string() }.into());
    }
    let bytes = slurp(path)?;
    let text = str::from_utf8(&bytes).map_err(|_| Error::BadJson { problem: "not UTF-8 text".to_owned() })?;
    let text = text.trim_start_matches('\u{feff}');
    if is_vector(text) {
        return Ok(said(vector(text)?, args, published));
    }
    for (option, given) in [
        ("--agency", args.agency.as_deref()),
        ("--published-overall", published.overall.as_deref()),
        ("--published-level", published.level.as_deref()),
    ] {
        if given.is_some() {
            return Err(Usage::SaidByFile { option }.into());
        }
    }
    Ok(Request::from_json(text).map_err(with_years)?)
}

fn vector(text: &str) -> Result<Request, Error> {
    text.parse::<ita_score::Vector>().map(Request::from).map_err(with_years)
}

/// Adds what the options say.
fn said(request: Request, args: &InputArgs, published: &PublishedArgs) -> Request {
    Request {
        agency: args.agency.clone(),
        published_overall: published.overall.clone(),
        published_level: published.level.clone(),
        ..request
    }
}
