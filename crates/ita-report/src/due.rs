//! All due days of a year's work in one calendar.

use crate::calendar::events;
use crate::case::Look;
use crate::checklist::ItemState;
use crate::day::Day;
use crate::measure::{Measure, MeasureState};
use crate::papers::Papers;
use crate::preparation::{Readiness, prepared_nodes};
use ita_score::Rulebook;
use ita_words::{heading, number, of};

/// Returns a calendar (`.ics`) of the due days of measures, of items that are not published, and of what is not prepared. With
/// the day on which it is `made`, opening it replaces the events of an earlier calendar; [`calendar`](crate::calendar) says what
/// happens without one.
///
/// ```
/// use ita_report::{Lang, Look, Papers, due_calendar};
///
/// let rules = ita_rules::rulebook(2569)?;
/// let papers = Papers::from_json(r#"{"preparation": {"indicators": {"7": {"due": "30/4/2569"}}}}"#).unwrap();
/// let text = due_calendar(rules, "อบต. ตัวอย่าง", &papers, None, Look::of(Lang::Th)).replace("\r\n ", "");
/// assert!(text.contains("SUMMARY:ครบกำหนด: ตัวชี้วัดที่ ๗ ความเสี่ยงในการติดต่อการรับบริการ\r\n"));
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn due_calendar(rules: &Rulebook, agency: &str, papers: &Papers, made: Option<Day>, look: Look) -> String {
    let lang = look.lang;
    let due = |title: String, unit: &str, due: Option<Day>, is_done: bool| {
        let state = if is_done { MeasureState::Done } else { MeasureState::Doing };
        Measure { title, unit: unit.to_owned(), due, state, ..Measure::default() }
    };
    let items = papers.items.iter().filter_map(|(id, check)| {
        let node = rules.find(id).ok()?;
        let title = format!("{} {}", number(rules, node), of(&rules.node(node).name, lang));
        Some(due(title, &check.owner, check.due, check.state >= ItemState::Published))
    });
    let said = &papers.preparation;
    let prepared = prepared_nodes(rules).filter_map(|node| {
        let spec = rules.node(node);
        let one = said.indicators.get(&*spec.id)?;
        let title = format!("{} {}", heading(rules, node, lang), of(&spec.name, lang));
        Some(due(title, &one.owner, one.due, said.of_indicator(rules, node) == Readiness::Done))
    });
    // The preparation of a year is shown only if the rules list its points.
    let is_prepared = prepared_nodes(rules).next().is_some();
    let support = said
        .aspects
        .iter()
        .filter(|_| is_prepared)
        .map(|(aspect, one)| due(aspect.words(lang).to_owned(), &one.owner, one.due, one.state == Readiness::Done));
    let year = rules.spec().fiscal_year;
    let measures = papers.measures.iter().map(|one| (papers.measures_of.unwrap_or(year), one));
    let rest: Vec<Measure> = items.chain(prepared).chain(support).collect();
    events(agency, measures.chain(rest.iter().map(|one| (year, one))), made, look)
}
