//! The result: number, level, why, instruments, what is missing.

use super::banner::{Banner, banner};
use super::before::{YearBefore, change, year_before};
use super::level::level;
use super::names;
use super::national::national;
use super::odd::{more_decimals, rounded_parts, shares_of_one};
use super::picture::{is_empty, picture};
use super::published::compared;
use super::why::{WhyView, why};
use crate::action::Action;
use crate::assess::Assessed;
use crate::message::{Label, ResultLabel, ResultMessage, Voice};
use crate::page::{Badge, LevelView, Picture, PublishedView};
use crate::parts::Parts;
use crate::state::{ScaleRange, State};
use ita_score::{NodeIx, Published, Scored};

/// The overall score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberView {
    /// “96.39”, “62.40–98.00”, or “–” while nothing is given.
    pub text: String,
    /// True if it is one number.
    pub known: bool,
    /// What stands under it: “คะแนนรวม จาก 100”, or that it is a range.
    pub caption: String,
}

/// Something that is not given yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingView {
    /// Id of the node, whose field may be given the focus.
    pub node: String,
    /// Its name: “EIT”, “ตัวชี้วัดที่ 9”.
    pub name: String,
}

/// The result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResultView {
    /// The overall score.
    pub number: NumberView,
    /// The level.
    pub level: LevelView,
    /// Every level that is possible, best first.
    pub possible: Vec<Badge>,
    /// If some field is not valid: that this is the last valid result, to be shown dimmed.
    pub stale: Option<String>,
    /// True if nothing is given yet.
    pub empty: bool,
    /// The four lines.
    pub picture: Picture,
    /// Why it is this level and not the next.
    pub why: WhyView,
    /// What to give next, in a sentence; `None` if nothing is missing.
    pub missing: Option<String>,
    /// The same, one by one.
    pub missing_nodes: Vec<MissingView>,
    /// The published result, compared.
    pub published: Option<PublishedView>,
    /// What has changed since the year before, where that is known; or why the two are not subtracted.
    pub change: Option<String>,
    /// The national mean of the year and how the total lies to it, where both are known.
    pub national: Option<String>,
    /// That points in the table, each rounded by itself, do not add up to the total.
    pub rounded_parts: Option<String>,
    /// That the scores look like shares of 1.
    pub shares_of_one: Option<String>,
    /// Which scores are finer than any that is announced.
    pub more_decimals: Option<String>,
    /// That the result rests on what was published.
    pub from_published: Option<String>,
    /// That a score lies so near to an edge that the way of rounding decides.
    pub near_edge: Vec<String>,
    /// True if something was computed, so that there are [`steps`](crate::page::steps).
    pub computed: bool,
    /// What a screen reader announces when the result changes.
    pub live: String,
    /// Takes this year's result to the next year: its words and what it does.
    pub next_year: Option<(String, Action)>,
    /// Whose it is, if it is not a person's own work.
    pub banner: Option<Banner>,
}

/// Returns the result of the work in sight. Of the year before is shown what is here of it.
///
/// ```
/// use ita_view::{Parts, State, page};
///
/// assert_eq!(page::result(&State::first()?, &Parts::new()).number.text, "96.39");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn result(state: &State, parts: &Parts) -> ResultView {
    let (voice, assessed) = (Voice::of(state), &*state.memo.base(&state.work));
    let (before, published) = (year_before(state, parts), state.draft().published(state.year().rules()));
    let shown = Shown { assessed, range: state.scale, published, before: before.as_ref() };
    let (result, total) = (shown_result(voice, &shown), assessed.scored.overall().score());
    ResultView {
        next_year: if result.empty { None } else { next_year(voice, state) },
        national: total.filter(|_| !result.empty).and_then(|total| national(voice, state.year(), Some(total))),
        rounded_parts: rounded_parts(voice, &assessed.scored, state.draft()),
        banner: banner(voice, state),
        ..result
    }
}

/// True if nothing is given that a result could be made from: [`ResultView::empty`], without the result.
#[must_use]
pub fn is_nothing_given(state: &State) -> bool {
    is_empty(&state.memo.base(&state.work).scored)
}

/// What a result is shown with.
pub(super) struct Shown<'a> {
    pub(super) assessed: &'a Assessed,
    pub(super) range: ScaleRange,
    pub(super) published: Published,
    /// The result of the year before.
    pub(super) before: Option<&'a YearBefore>,
}

/// A result, wherever it is from.
pub(super) fn shown_result(voice: Voice, shown: &Shown<'_>) -> ResultView {
    let Shown { assessed, range, published, before } = shown;
    let scored = &assessed.scored;
    let (level, possible) = level(voice, scored);
    let why = why(voice, scored);
    let empty = is_empty(scored);
    let missing_nodes = missing(voice, scored);
    ResultView {
        number: number(voice, scored, empty),
        stale: (!assessed.errors.is_empty()).then(|| voice.label(ResultLabel::Stale)),
        empty,
        picture: picture(voice, assessed, *range, before.map(|before| &before.scored)),
        missing: missing_sentence(voice, scored, &missing_nodes),
        missing_nodes,
        published: compared(voice, assessed, published),
        change: before.filter(|_| !empty).and_then(|before| change(voice, before, scored)),
        national: None,
        rounded_parts: None,
        shares_of_one: shares_of_one(voice, scored),
        more_decimals: more_decimals(voice, scored),
        from_published: narrows(scored).then(|| voice.label(ResultLabel::FromPublished)),
        near_edge: near_edge(voice, scored),
        computed: computed(scored),
        live: live(voice, scored, &why.line, empty),
        level,
        possible,
        why,
        next_year: None,
        banner: None,
    }
}

/// Takes this year's result to the next year, if there are rules for that; and says so where these are one's own.
fn next_year(voice: Voice, state: &State) -> Option<(String, Action)> {
    let (from, to) = (state.year().number(), state.year().number() + 1);
    let is_own = state.shelf.books.only(to).is_some();
    let known = is_own || ita_rules::years().any(|year| year == to);
    let says = voice.say(&ResultMessage::PlanNextYear { from: &from.to_string(), to: &to.to_string() });
    let says = if is_own { [&*says, " · ", &voice.label(Label::OwnRulesName)].concat() } else { says };
    known.then_some((says, Action::PlanNextYear))
}

/// True if the published result makes more certain than the scores alone.
fn narrows(scored: &Scored<'_>) -> bool {
    scored.is_from_published() && {
        let plain = scored.assessment().score();
        !plain.is_complete() || plain.level().is_none()
    }
}

/// True if the whole is known, or a score that follows from what is given below it.
fn computed(scored: &Scored<'_>) -> bool {
    let follows = |node: NodeIx| {
        scored.node(node).is_complete()
            && scored.rules().descendants(node).any(|below| scored.assessment().value(below).is_some())
    };
    scored.overall().is_complete() || scored.rules().nodes().any(follows)
}

pub(super) fn number(voice: Voice, scored: &Scored<'_>, empty: bool) -> NumberView {
    let overall = scored.overall();
    let name = names::short(voice, scored.rules(), NodeIx::OVERALL);
    let known = overall.certain().is_some();
    NumberView {
        text: match names::score(voice, &overall) {
            Some(text) if !empty => text,
            _ => "–".to_owned(),
        },
        known,
        caption: match () {
            () if empty => voice.label(ResultLabel::NothingYet),
            () if known => voice.say(&ResultMessage::OutOf100 { name: &name }),
            () => voice.say(&ResultMessage::RangeCaption { name: &name }),
        },
    }
}

/// What would have to be given: for the overall score, or, where that is known, for the conditions that are open.
fn missing(voice: Voice, scored: &Scored<'_>) -> Vec<MissingView> {
    let rules = scored.rules();
    let mut nodes = scored.overall().missing();
    if nodes.is_empty() {
        for why in scored.why().iter().filter(|why| why.met.is_none()) {
            let more = scored.node(why.node).missing();
            nodes.extend(more.into_iter().filter(|node| *node != NodeIx::OVERALL));
        }
        nodes.sort_unstable();
        nodes.dedup();
    } else if nodes == [NodeIx::OVERALL] {
        nodes = names::instruments(rules).collect();
    }
    let view = |node| MissingView { node: rules.node(node).id.to_string(), name: names::short(voice, rules, node) };
    nodes.into_iter().map(view).collect()
}

/// The most missing names that a sentence lists before it counts the rest.
const NAMED: usize = 4;

fn missing_sentence(voice: Voice, scored: &Scored<'_>, missing: &[MissingView]) -> Option<String> {
    let names: Vec<&str> = missing.iter().take(NAMED).map(|missing| missing.name.as_str()).collect();
    let more = missing.len().saturating_sub(NAMED);
    if names.is_empty() {
        return None;
    }
    if scored.overall().is_given() {
        let overall = names::subject(voice, scored.rules(), NodeIx::OVERALL);
        return Some(voice.say(&ResultMessage::MissingBehindOverall { names: &voice.list(&names), overall: &overall }));
    }
    if more == 0 {
        return Some(voice.say(&ResultMessage::Missing { names: &names.join(", ") }));
    }
    Some(voice.say(&ResultMessage::MissingMore { names: &names.join(", "), more: &more.to_string() }))
}

pub(super) fn near_edge(voice: Voice, scored: &Scored<'_>) -> Vec<String> {
    let near = ita_words::near_thresholds(scored, voice.lang());
    near.iter().map(|sentence| voice.numerals.write(sentence)).collect()
}

fn live(voice: Voice, scored: &Scored<'_>, why: &str, empty: bool) -> String {
    if empty {
        return why.to_owned();
    }
    let overall = scored.overall();
    let name = &*names::short(voice, scored.rules(), NodeIx::OVERALL);
    let (low, high) = (&*overall.low().to_string(), &*overall.high().to_string());
    voice.say(&match overall.low() == overall.high() {
        true => ResultMessage::Live { name, number: low, why },
        false => ResultMessage::LiveRange { name, low, high, why },
    })
}
