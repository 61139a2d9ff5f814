//! `ita score`: one assessment.

mod text;

use crate::args::{Format, Look, ScoreArgs};
use crate::fail::{Fail, print};
use crate::input;
use crate::output::refuse_shared;
use std::path::Path;

/// Scores what the arguments say and prints the result.
pub(crate) fn run(args: &ScoreArgs, look: &Look) -> Result<(), Fail> {
    refuse_shared(input::files(&args.input.inputs), &[Path::new("-")])?;
    let mut request = input::read(&args.input, &args.published)?;
    request.use_published |= args.use_published;
    let rules = ita_rules::rulebook(request.fiscal_year)?;
    let scored = request.score(rules)?;
    let published = request.published(rules)?;
    // The score is shown all the same, since nothing is computed from a level.
    if let Some(unknown) = request.unknown_level(rules) {
        eprintln!("{}", ita_words::message(&unknown, look.lang()));
    }
    let agency = request.agency.as_deref();
    match look.format {
        Format::Json => print(&(request.report(rules)?.to_json_pretty() + "\n")),
        Format::Text => print(&text::render(&scored, agency, &published, look.lang())),
    }
}
