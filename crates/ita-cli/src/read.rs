//! `ita read`: a pasted or saved table to one assessment.

mod json;
mod text;

use crate::args::{Format, Look, ReadArgs};
use crate::fail::{Fail, print};
use crate::files::slurp;
use crate::output::refuse_shared;
use crate::table;
use crate::words::year;
use std::path::Path;

/// Reads the file and prints what it says.
pub(crate) fn run(args: &ReadArgs, look: &Look) -> Result<(), Fail> {
    let year = args.year.as_deref().map(year).transpose()?;
    refuse_shared([&*args.input], &[Path::new("-")])?;
    let text = table::text(slurp(&args.input)?)?;
    let books = ita_rules::all()?;
    let reading = ita_read::read(&text, year, &books).map_err(Fail::Ask)?;
    match look.format {
        Format::Json => print(&(json::render(&reading) + "\n")),
        Format::Text => print(&text::render(&reading, look.lang())),
    }
}
