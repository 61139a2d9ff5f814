//! The module `ita_score._native`: text to text for single assessments, Arrow to Arrow for tables. What people call is in
//! `ita_score/__init__.py`.

mod cells;
mod plan;
mod single;
mod table;

use ita_score::{Error, Lang};
use ita_table::Refusal;
use pyo3::prelude::*;

pyo3::create_exception!(
    ita_score,
    ItaError,
    pyo3::exceptions::PyValueError,
    "Input that was refused: code, node, message."
);

/// An error as Python has it: `(code, node, message)`, as the command line says it.
fn refused(error: Error, lang: Lang) -> PyErr {
    let error = ita_table::tamed(with_years(error));
    ItaError::new_err((ita_table::code(&error), error.node().map(str::to_owned), ita_table::message(&error, lang)))
}

/// A table that is refused.
fn refused_table(refusal: Refusal, lang: Lang) -> PyErr {
    match refusal {
        Refusal::Input(error) => refused(error, lang),
        // The option of the command line is an argument here.
        of_table => usage(of_table.message(lang).replace("--year", "year=")),
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
    module.add_function(wrap_pyfunction!(plan::plan_json, module)?)?;
    module.add_function(wrap_pyfunction!(table::score_table, module)?)?;
    Ok(())
}
