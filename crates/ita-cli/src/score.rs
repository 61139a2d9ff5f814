//! `ita score`: one assessment.

mod text;

use crate::args::{Format, Look, ScoreArgs};
use crate::fail::{Fail, print};
use crate::input::{self, Published};
use ita_score::report::Report;

/// Scores what the arguments say and prints the result.
pub(crate) fn run(args: &ScoreArgs, look: &Look) -> Result<(), Fail> {
    let published = Published { overall: args.published_overall.as_deref(), level: args.published_level.as_deref() };
    let request = input::read(&args.input, published)?;
    let rules = ita_rules::rulebook(request.fiscal_year)?;
    let scored = request.assessment(rules)?.score();
    let published = request.published(rules)?;
    let comparison = (!published.is_empty()).then(|| scored.compare(&published));
    let agency = request.agency.as_deref();
    match look.format {
        Format::Json => print(&(Report::new(&scored, agency, comparison.as_ref()).to_json_pretty() + "\n")),
        Format::Text => print(&text::render(&scored, agency, &published, comparison.as_ref(), look.lang())),
    }
}
