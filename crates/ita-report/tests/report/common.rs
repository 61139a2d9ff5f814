//! Cases that tests share.

use ita_report::{Before, Block, Case, Document, Papers, Raising, Terms};
use ita_score::{Assessment, Goal, Levers, Published, Score};

/// A result with what was announced.
pub(crate) fn case(year: u16, inputs: &[(&str, &str)], published: (Option<&str>, Option<&str>)) -> Case<'static> {
    let rules = ita_rules::rulebook(year).unwrap();
    let published = Published::parse(rules, published.0, published.1).unwrap();
    let scored = Assessment::parse(rules, inputs.iter().copied()).unwrap().score_published(&published);
    let mut case = Case::new(rules).with_result(scored, published);
    case.crosswalk = ita_rules::crosswalk().ok();
    case
}

/// The same with a year before it.
pub(crate) fn with_before(mut case: Case<'static>, before: Case<'static>) -> Case<'static> {
    case.before =
        before.result.map(|result| Before { result, published: before.published, own_rules: before.own_rules });
    case
}

/// The same with a plan to a goal.
pub(crate) fn with_plan(mut case: Case<'static>, goal: &str) -> Case<'static> {
    let goal = Goal::parse(case.rules, goal).unwrap();
    let planned = case.result.as_ref().unwrap().plan(goal, &Levers::new(case.rules));
    case.plan = Some(Raising { goal, planned, margin: Score::ZERO, terms: Terms::default() });
    case
}

/// Seed 003: what เทศบาลตำบลบางกระบือ published of FY2568, with instruments that are an illustration, and its three measures.
pub(crate) fn seed_003() -> Case<'static> {
    let inputs = [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")];
    let mut case = with_plan(case(2568, &inputs, (Some("96.39"), Some("good"))), "excellent");
    case.agency = "เทศบาลตำบลบางกระบือ".to_owned();
    case.papers = Papers::from_json(include_str!("papers-003.json")).unwrap();
    case
}

/// The text of a sentence.
pub(crate) fn said(report: &Document, key: &str) -> String {
    let found: Vec<String> = report.paragraphs().filter(|text| text.key == key).map(|text| text.text()).collect();
    let [text] = found.as_slice() else { panic!("{key}: {found:?}") };
    text.clone()
}

/// The headings of a report.
pub(crate) fn headings(report: &Document) -> Vec<String> {
    let heading = |block: &Block| match block {
        Block::Heading { level: 1, text } => Some(text.text()),
        _ => None,
    };
    report.blocks.iter().filter_map(heading).collect()
}

/// All that is read.
pub(crate) fn whole(report: &Document) -> String {
    let texts = report.paragraphs().map(|text| text.text());
    [report.title.clone(), report.agency.clone(), report.running.clone()]
        .into_iter()
        .chain(texts)
        .collect::<Vec<_>>()
        .join("\n")
}
