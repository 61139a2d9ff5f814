//! One assessment: the contract's JSON in and out, as the command line has it.

use crate::{lang, refused};
use ita_score::{Error, Request, Vector};
use pyo3::prelude::*;

/// A request: the contract's JSON, or a vector.
pub(crate) fn request(text: &str) -> Result<Request, Error> {
    match text.trim_start().get(..4).is_some_and(|head| head.eq_ignore_ascii_case("ITA:")) {
        true => Ok(text.parse::<Vector>()?.into()),
        false => Request::from_json(text),
    }
}

/// The JSON that `ita score --format json` prints.
#[pyfunction]
pub(crate) fn score_json(py: Python<'_>, text: &str, language: &str) -> PyResult<String> {
    let lang = lang(language)?;
    let scored = || {
        let request = request(text)?;
        Ok(request.report(ita_rules::rulebook(request.fiscal_year)?)?.to_json_pretty())
    };
    py.detach(scored).map_err(|error: Error| refused(error, lang))
}
