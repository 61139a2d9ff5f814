//! Which sections each kind of report has, in which order.

use crate::case::{Case, Kind, Look};
use crate::document::Document;
use crate::edit;
use crate::outline::Section;
use crate::pen::Pen;
use crate::section::{
    annex, assumed, changes, chart, done, framework, index, items, measures, meeting, preparation, raise, ranks,
    result, scores,
};
use crate::words::{annex as a, heads as h, index as w, measures as m, plan as p};
use ita_words::simulation;

/// The most raises, and the most measures, that a handout of one page names.
const ON_A_PAGE: usize = 6;

/// Writes a report of a case, with the edits of its papers in their places.
///
/// ```
/// use ita_report::{Case, Kind, Lang, Look, document};
/// use ita_score::{Assessment, Published};
///
/// let rules = ita_rules::rulebook(2568)?;
/// let scored = Assessment::parse(rules, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")])?.score();
/// let mut case = Case::new(rules).with_result(scored, Published::default());
/// case.agency = "เทศบาลตำบลบางกระบือ".into();
/// let report = document(case, Kind::Improve, Look::of(Lang::Th));
/// let said = report.paragraphs().find(|text| text.key == "result.overall").unwrap();
/// assert_eq!(said.text(), "จากผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ เทศบาลตำบลบางกระบือ มีคะแนนรวม ๙๖.๓๙ คะแนน อยู่ในระดับผ่านดี");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn document(mut case: Case<'_>, kind: Kind, look: Look) -> Document {
    case.agency = crate::clean::clean(&case.agency);
    case.papers = case.papers.cleaned();
    let mut report = written(&case, kind, look);
    edit::apply(&mut report, kind, &case.papers.edits, |kind| written(&case, kind, look));
    report
}

/// The report in our words.
fn written(case: &Case<'_>, kind: Kind, look: Look) -> Document {
    let mut pen = Pen::new(case, kind, look);
    let year = case.year().to_string();
    let agency = pen.agency();
    let title = match kind {
        Kind::Improve => pen.say(h::IMPROVE, &[&year]),
        Kind::Prepare => pen.say(h::PREPARE, &[&year]),
        Kind::Outcome => pen.say(h::OUTCOME, &[&year]),
        Kind::Handout => pen.say(h::HANDOUT, &[&year]),
        Kind::Notice => pen.say(h::NOTICE, &[&year]),
        Kind::Index => pen.say(w::TITLE, &[&year]),
    };
    if case.own_rules {
        pen.put("rules.own", a::OWN, &[]);
    } else if let Some(before) = case.before.as_ref().filter(|before| before.own_rules && kind != Kind::Index) {
        pen.put("rules.own_before", a::OWN_BEFORE, &[&before.result.rules().spec().fiscal_year.to_string()]);
    }
    match kind {
        Kind::Improve => improve(&mut pen),
        Kind::Prepare => prepare(&mut pen),
        Kind::Outcome => outcome(&mut pen),
        Kind::Handout => handout(&mut pen),
        Kind::Notice => notice(&mut pen),
        Kind::Index => index::page(&mut pen),
    }
    let mut running = ita_words::capitalized(&pen.say(h::RUNNING, &[&agency, &year]));
    if case.own_rules {
        // On each page, whatever is edited on it.
        running = format!("{running} · {}", pen.say(a::OWN, &[]));
    }
    Document {
        lang: look.lang.id().to_owned(),
        title: pen.digits(&title),
        agency: pen.digits(&case.agency),
        running: pen.digits(&running),
        compact: kind == Kind::Handout,
        foot: foot(&pen, kind),
        blocks: pen.blocks,
    }
}

/// The text at the end: which part is not an announced result.
fn foot(pen: &Pen<'_, '_>, kind: Kind) -> String {
    // A preparation has no score but that of the year before, and so has an outcome before the result.
    let is_before = kind == Kind::Prepare || (kind == Kind::Outcome && pen.case.result.is_none());
    let published = match &pen.case.before {
        _ if kind == Kind::Index => return String::new(),
        _ if !is_before => &pen.case.published,
        Some(before) => &before.published,
        None => return String::new(),
    };
    match published.overall.is_some() && published.level.is_some() {
        true => pen.say(a::ANNOUNCED, &[]),
        false => simulation(pen.look.lang).to_owned(),
    }
}

fn improve(pen: &mut Pen<'_, '_>) {
    meeting::background(pen, Kind::Improve);
    result::section(pen);
    scores::section(pen);
    if pen.shows(Section::Ranks) {
        ranks::section(pen);
    }
    items::section(pen);
    if pen.shows(Section::Raise) {
        raise::section(pen);
    }
    measures::section(pen, false);
    rest(pen, Rest { proposes: false, lists_measures: true, levels: true });
}

fn prepare(pen: &mut Pen<'_, '_>) {
    meeting::background(pen, Kind::Prepare);
    if let Some(year) = result::last_year(pen, "result.overall") {
        pen.put("result.last_year", p::LAST_YEAR, &[&year]);
    }
    framework::section(pen);
    if pen.shows(Section::Readiness) {
        preparation::section(pen);
    }
    if pen.shows(Section::YearItems) {
        framework::items(pen);
    }
    if pen.shows(Section::Targets) {
        framework::targets(pen);
    }
    measures::section(pen, true);
    rest(pen, Rest { proposes: true, lists_measures: true, levels: false });
}

fn outcome(pen: &mut Pen<'_, '_>) {
    meeting::background(pen, Kind::Outcome);
    done::section(pen);
    let is_assessed = pen.case.result.is_some();
    if is_assessed {
        result::section(pen);
        changes::section(pen);
        if pen.shows(Section::Ranks) {
            ranks::section(pen);
        }
        items::section(pen);
    } else {
        result::pending(pen);
    }
    rest(pen, Rest { proposes: false, lists_measures: false, levels: is_assessed });
}

/// How the reports differ in what they end with.
struct Rest {
    /// Support is proposed where the agency wrote nothing.
    proposes: bool,
    /// The table of measures stands before it.
    lists_measures: bool,
    /// The levels stand in the annex.
    levels: bool,
}

/// What each report ends with: support, follow-up, emphasis, who signs, the annex.
fn rest(pen: &mut Pen<'_, '_>, of: Rest) {
    if pen.shows(Section::Aspects) {
        measures::aspects(pen, of.proposes);
    }
    measures::follow_up(pen, of.lists_measures);
    if pen.shows(Section::Emphasis) {
        meeting::emphasis(pen, true);
    }
    meeting::signature(pen);
    annex::section(pen, of.levels);
}

fn handout(pen: &mut Pen<'_, '_>) {
    result::overall(pen);
    result::reasons(pen);
    chart::put(pen);
    if pen.shows(Section::Ranks) {
        ranks::brief(pen, ON_A_PAGE);
    }
    if pen.shows(Section::Raise) {
        raise::brief(pen, ON_A_PAGE);
    }
    if measures::live(pen.case).next().is_some() && pen.shows(Section::Measures) {
        let text = pen.say(h::MEASURES, &[]);
        pen.heading(1, "measures", &text);
        measures::brief(pen, ON_A_PAGE);
    }
}

fn notice(pen: &mut Pen<'_, '_>) {
    meeting::said(pen, Kind::Notice);
    result::announced(pen);
    let case = pen.case;
    if case.published.level.is_none() {
        result::near(pen);
        // What was announced rests on no assumption of ours.
        if case.result.is_some() {
            assumed::put(pen, "result.assumed", assumed::Part::Both);
        }
    }
    if measures::live(case).next().is_some() {
        let year = case.year().saturating_add(1).to_string();
        let best = Some(ita_score::LevelIx::BEST);
        let found = case.result.as_ref().is_some_and(|scored| {
            let level = result::level_of(scored, &case.published);
            !ranks::weak(scored).is_empty() || (level.is_some() && level != best)
        });
        pen.put("measures.lead", if found { m::FOUND } else { m::SET }, &[&year]);
        measures::brief(pen, usize::MAX);
    }
    if !case.papers.follow_up.is_empty() {
        let text = case.papers.follow_up.clone();
        pen.paragraph("follow_up.text", &text);
    }
    if pen.shows(Section::Emphasis) {
        meeting::emphasis(pen, false);
    }
    meeting::signature(pen);
}
