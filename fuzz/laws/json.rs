//! Any text as a request in JSON. What is taken is JSON to others too, and goes through report and vector unchanged.

use ita_score::{Assessment, Request, Vector};

/// Panics where a law does not hold.
pub(crate) fn hold(text: &str) {
    let Ok(request) = Request::from_json(text) else { return };
    let Ok(rules) = ita_rules::rulebook(request.fiscal_year) else { return };
    let Ok(assessment) = request.assessment(rules) else { return };
    assert_eq!(assessment.given().count(), request.inputs.len(), "nothing is passed over, and nothing taken twice");
    let Ok(report) = request.report(rules) else { return };
    let json = report.to_json();
    assert_eq!(json, request.report(rules).expect("it was one").to_json());

    let vector = assessment.vector();
    let mut same = Request::from(vector.parse::<Vector>().expect("a canonical vector is one"));
    same.agency.clone_from(&request.agency);
    same.published_overall.clone_from(&request.published_overall);
    same.published_level.clone_from(&request.published_level);
    same.use_published = request.use_published;
    assert_eq!(same.report(rules).expect("the same request").to_json(), json);
    assert_eq!(Assessment::from_vector(rules, &vector).expect("a canonical vector is one"), assessment);
}
