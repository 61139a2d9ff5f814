//! The module `ita_score._native`: text to text for single assessments, Arrow to Arrow for tables. What people call is in
//! `ita_score/__init__.py`.

mod cells;
mod row;
mod single;
mod table;

use ita_score::{Error, Lang};
use pyo3::prelude::*;

pyo3::create_exception!(
    ita_score,
    ItaError,
    pyo3::exceptions::PyValueError,
    "Input that was refused: code, node, message."
);

/// An error as Python has it: `(code, node, message)`.
fn refused(error: &Error, lang: Lang) -> PyErr {
    let error = with_years(error.clone());
    ItaError::new_err((code(&error), error.node().map(str::to_owned), ita_words::message(&error, lang)))
}

/// The contract's code: a level that a year has not is a wrong argument.
const fn code(error: &Error) -> &'static str {
    match error {
        Error::UnknownLevel { .. } => "usage",
        error => error.code(),
    }
}

/// A call that makes no sense.
fn usage(message: impl Into<String>) -> PyErr {
    ItaError::new_err(("usage", None::<String>, message.into()))
}

/// The language by its id.
fn lang(id: &str) -> PyResult<Lang> {
    id.parse().map_err(|_| usage(format!("no language {id}: th or en")))
}

/// Puts the years that there are into an error that does not know them.
fn with_years(error: Error) -> Error {
    match error {
        Error::UnknownYear { year, known } if known.is_empty() => {
            Error::UnknownYear { year, known: ita_rules::years().collect() }
        }
        other => other,
    }
}

#[pymodule]
fn _native(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("ItaError", module.py().get_type::<ItaError>())?;
    module.add_function(wrap_pyfunction!(single::score_json, module)?)?;
    module.add_function(wrap_pyfunction!(single::plan_json, module)?)?;
    module.add_function(wrap_pyfunction!(table::score_table, module)?)?;
    Ok(())
}
