//! What a link sent, to be read: result, why, plan. Nothing of it is in one's own work.

use super::names;
use super::result::{Shown, near_edge, shown_result};
use crate::action::Action;
use crate::assess::Assessed;
use crate::message::{DialogLabel, DialogMessage, Label, Voice};
use crate::page::level::level;
use crate::page::steps::steps;
use crate::page::{LevelView, ResultView, StepView};
use crate::reduce::letter::{Goes, goes};
use crate::sent::Sent;
use crate::state::{State, View};
use ita_score::{NodeIx, Scored};

/// A line of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanLine {
    /// “EIT”, “ตัวชี้วัดที่ 9”.
    pub name: String,
    /// “เพิ่ม 1.80 คะแนน จาก 93.20 เป็น 95.00”.
    pub text: String,
}

/// A plan that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentPlan {
    /// Its name: “แผนที่ 1”, or what was sent.
    pub title: String,
    /// What changes.
    pub lines: Vec<PlanLine>,
    /// “96.39 → 96.93”, with the words before and after.
    pub outcome: String,
    /// The level that it leads to.
    pub level: LevelView,
    /// That a score lies so near to a threshold that the way of rounding decides that level.
    pub near_edge: Vec<String>,
}

/// What a link sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadingView {
    /// The agency, if it was sent.
    pub agency: Option<String>,
    /// “ปีงบประมาณ พ.ศ. 2568”.
    pub year: String,
    /// The result.
    pub result: ResultView,
    /// How the result was computed, step by step; empty where nothing is.
    pub steps: Vec<StepView>,
    /// The plan.
    pub plan: Option<SentPlan>,
    /// That the rules of the year are assumed.
    pub assumed: Option<String>,
    /// That it is a simulation.
    pub disclaimer: String,
    /// Takes it into one's own work: words, which say where it goes and what it replaces, and what it does.
    pub keep: (String, Action),
    /// Back to one's own work, or to an empty one: words and what it does.
    pub back: (String, Action),
}

/// What a link sent; none if there is nothing.
#[must_use]
pub fn reading(state: &State) -> Option<ReadingView> {
    let voice = Voice::of(state);
    let sent = state.sent.as_ref()?;
    let published = sent.published();
    let assessed = Assessed { scored: sent.values.score_published(&published), errors: Vec::new() };
    let shown = Shown { assessed: &assessed, range: state.scale, published, before: None };
    let spec = sent.year.rules().spec();
    Some(ReadingView {
        agency: Some(sent.said.agency.clone()).filter(|name| !name.is_empty()),
        year: voice.number(ita_words::fiscal_year(sent.year.number(), voice.lang())),
        result: shown_result(voice, &shown),
        steps: steps(voice, &assessed.scored),
        plan: sent.plan.as_ref().and_then(|plan| {
            let title = match sent.said.title.as_str() {
                "" => voice.label(DialogLabel::SentPlan),
                title => title.to_owned(),
            };
            // A plan that changes nothing is none.
            Some(sent_plan(voice, title, &assessed.scored, &plan.score())).filter(|plan| !plan.lines.is_empty())
        }),
        assumed: match sent.year.own() {
            Some(_) => Some(voice.label(Label::OwnRulesBanner)),
            None => (spec.status == ita_score::Status::Assumed).then(|| voice.label(Label::YearAssumed)),
        },
        disclaimer: ita_words::simulation(voice.lang()).to_owned(),
        keep: (keeps(voice, state, sent), Action::KeepSent),
        back: (
            voice.label(if state.work.is_precious() { DialogLabel::BackToOwn } else { DialogLabel::BeginOwn }),
            Action::Go(View::Calculate),
        ),
    })
}

/// What keeping it does: “เก็บเป็นหน่วยงานใหม่”, “เก็บเป็นปี 2568 ของเทศบาลตำบลตัวอย่าง”.
fn keeps(voice: Voice, state: &State, sent: &Sent) -> String {
    let (at, replaces) = match goes(state, sent) {
        Goes::Here => return voice.label(DialogLabel::KeepSent),
        Goes::New => return voice.label(DialogLabel::KeepAsNew),
        Goes::Year { at, replaces } => (at, replaces),
    };
    let work = at.and_then(|at| state.shelf.get(at)).unwrap_or(&state.work);
    let (year, agency) = (&*voice.number(sent.year.number()), work.agency.trim());
    // A name keeps its own digits.
    let message = match (agency, replaces) {
        ("", _) => DialogMessage::KeepAsYearOfMine { year },
        (agency, false) => DialogMessage::KeepAsYear { year, agency },
        (agency, true) => DialogMessage::KeepReplaces { year, agency },
    };
    voice.say_typed(&message)
}

fn sent_plan(voice: Voice, title: String, base: &Scored<'_>, planned: &Scored<'_>) -> SentPlan {
    let rules = base.rules();
    let line = |(node, value): (NodeIx, ita_score::Score)| {
        let (from, to) = (base.assessment().value(node)?, value);
        if from == to {
            return None;
        }
        let name = names::short(voice, rules, node);
        if rules.is_item(node) {
            return Some(PlanLine { text: voice.label(Label::Published), name });
        }
        let round = |score| ita_score::Exact::from(score).round(rules.decimals());
        let (from, to) = (round(from), round(to));
        let by = from.short_of(to).or_else(|| to.short_of(from))?;
        let (from_text, to_text, by) = (&*from.to_string(), &*to.to_string(), &*by.to_string());
        let text = voice.say(&match from < to {
            true => DialogMessage::PlanRaises { by, from: from_text, to: to_text },
            false => DialogMessage::PlanLowers { by, from: from_text, to: to_text },
        });
        Some(PlanLine { name, text })
    };
    let (now, then) = (base.overall(), planned.overall());
    let outcome = match (now.score(), then.score()) {
        (Some(now), Some(then)) => {
            voice.say(&DialogMessage::PlanFromTo { from: &now.to_string(), to: &then.to_string() })
        }
        _ => names::score(voice, &then).unwrap_or_default(),
    };
    SentPlan {
        title,
        lines: planned.assessment().given().filter_map(line).collect(),
        outcome,
        level: level(voice, planned).0,
        near_edge: near_edge(voice, planned),
    }
}
