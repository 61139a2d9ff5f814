//! ยกระดับ: what a plan is asked for, the levers by instrument, the outcome of a scenario beside the baseline, and scenarios
//! side by side.

mod compare;
mod groups;
mod items;
mod moved;
mod plan;
mod rows;
mod settings;
mod sheet;
mod sides;
mod surveys;

pub use compare::{Compared, ComparedCell, ComparedColumn, ComparedRow};
pub use groups::GroupView;
pub use items::{ItemRow, ItemsView};
pub use moved::{Moved, improve_moved};
pub use plan::{Alternative, Blocked, PlanState, PlanView, Relax, SingleLever};
pub use rows::{Direction, ImproveRow, MenuView, Slider};
pub use settings::{SettingChoice, SettingsView, TargetChoice};
pub use sheet::{Day, PlanSheet, SheetRow, plan_sheet};
pub use sides::SideView;
pub use surveys::{ChancesView, LevelChance, SurveyFields, SurveysView};

pub(super) use plan::steps_to;
pub(crate) use sides::scenario_name;

use crate::action::Action;
use crate::improve::{Ground, Improve, Outcome, Scenario, Scenarios};
use crate::message::{ImproveLabel, ResultLabel, ResultMessage, Voice};
use crate::page::Picture;
use crate::state::{State, View};
use ita_score::{NodeIx, Scored};
use std::rc::Rc;

/// The scenarios and what comes out of each.
struct Results<'a> {
    voice: Voice,
    ground: &'a Ground,
    scenarios: &'a Scenarios,
    /// By place.
    outcomes: &'a [Outcome],
}

impl Results<'_> {
    fn each(&self) -> impl Iterator<Item = (&Scenario, &Scored<'static>)> {
        self.scenarios.all().iter().zip(self.outcomes.iter().map(|outcome| &outcome.scored))
    }
}

/// What stands in place of the view while no number is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmptyView {
    /// That scores are needed first.
    pub text: String,
    /// The way to where they are entered: its words and what it does.
    pub button: (String, Action),
}

/// The view ยกระดับ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImproveView {
    /// “ปีงบประมาณ พ.ศ. 2568”.
    pub year: String,
    /// The agency's name; empty if there is none.
    pub agency: String,
    /// If nothing is given yet: that, and the way to give it. All below is then of no use.
    pub empty: Option<EmptyView>,
    /// If a field of the baseline or of the scenario is not valid: that the last valid numbers are shown.
    pub stale: Option<String>,
    /// Target, margin, split, ceiling.
    pub settings: SettingsView,
    /// What the plan asks, or why there is none. Shared as long as nothing of it changes.
    pub plan: Rc<PlanView>,
    /// The levers, an instrument each.
    pub groups: Vec<Rc<GroupView>>,
    /// That the words for effort stand for numbers of our own; none while nothing is called hard.
    pub effort_note: Option<String>,
    /// The work as it is.
    pub baseline: SideView,
    /// The scenario in sight.
    pub scenario: SideView,
    /// The difference in the overall score: “+0.54”; empty if there is none or it is not known.
    pub change: String,
    /// Which way.
    pub direction: Direction,
    /// The scenario's whole and instruments on one axis, each with a tick where it is now.
    pub picture: Picture,
    /// That the level changes although the overall score hardly does; `None` if that needs no explanation.
    pub hardly: Option<String>,
    /// The scenarios to choose from; none while there is only one.
    pub choices: Vec<SettingChoice>,
    /// Begins another scenario, with its words.
    pub add: (String, Action),
    /// Takes the scenario that was deleted last back.
    pub undo_delete: Option<(String, Action)>,
    /// Gives every node its baseline value again; none if the scenario is as the baseline.
    pub reset: Option<(String, Action)>,
    /// Takes the values back that were there before a plan was applied or all was reset.
    pub take_back: Option<(String, Action)>,
    /// What a screen reader announces when the scenario changes.
    pub live: String,
}

/// The parts of the view that need not follow every move of a slider; a screen may make them when the numbers rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImproveMore {
    /// The scenario in sight, to be copied and printed.
    pub sheet: PlanSheet,
    /// Makes measures of what the scenario raises, with its words; none where it raises nothing.
    pub measures: Option<(String, Action)>,
}

/// Returns who answered the surveys, and the chances that this leaves open for the scenario in sight. This need not follow every
/// move of a slider either.
#[must_use]
pub fn improve_surveys(state: &State) -> SurveysView {
    let ground = &Ground::of(state);
    let scenario = ground.outcome(&state.memo, state.work.scenarios().active()).scored;
    surveys::view(Voice::of(state), state, ground, &scenario)
}

fn outcomes(state: &State, ground: &Ground) -> Vec<Outcome> {
    state.work.scenarios().all().iter().map(|scenario| ground.outcome(&state.memo, scenario)).collect()
}

/// The scenarios side by side; none while there is only one.
#[must_use]
pub fn improve_compared(state: &State) -> Option<Compared> {
    let (voice, ground, scenarios) = (Voice::of(state), &Ground::of(state), state.work.scenarios());
    let outcomes = outcomes(state, ground);
    compare::compared(&Results { voice, ground, scenarios, outcomes: &outcomes })
}

/// What need not follow every move of a slider.
///
/// ```
/// use ita_view::{State, page};
///
/// let more = page::improve_more(&State::first()?);
/// assert_eq!(more.sheet.outcome, "96.39 ผ่านดี → 97.08 ผ่านดีเยี่ยม");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn improve_more(state: &State) -> ImproveMore {
    let ground = &Ground::of(state);
    // As งานและมาตรการ has it: nobody raises a total by itself.
    let then = ground.outcome(&state.memo, state.work.scenarios().active()).scored;
    let mut given = ground.given().filter(|&(node, _)| node != NodeIx::OVERALL);
    let raises = given.any(|(node, now)| then.assessment().value(node) > Some(now));
    ImproveMore {
        sheet: plan_sheet(state),
        measures: raises.then(|| (Voice::of(state).label(ImproveLabel::MakeMeasures), Action::MakeMeasures)),
    }
}

/// The view ยกระดับ, all of it that moves with a slider; [`improve_more`] makes the rest.
///
/// ```
/// use ita_view::{State, page};
///
/// let shown = page::improve(&State::first()?);
/// assert_eq!(shown.groups[1].needs, "ต้องเพิ่ม 2.30 เป็น 95.50");
/// assert_eq!(shown.scenario.level.badge().name, "ผ่านดีเยี่ยม");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn improve(state: &State) -> ImproveView {
    let voice = Voice::of(state);
    let ground = &Ground::of(state);
    let scenarios = state.work.scenarios();
    let active = scenarios.active();
    let outcomes = outcomes(state, ground);
    let outcome = &outcomes[scenarios.active_index()];
    let results = &Results { voice, ground, scenarios, outcomes: &outcomes };
    let asked = &plan::Asked::new(state, ground, active);
    let sheet = &rows::Sheet { voice, ground, scenario: active, outcome, asked };
    let (baseline, scenario) = (&ground.base.scored, &outcome.scored);
    let change = sides::difference(voice, baseline, scenario);
    let scenario_side = sides::side(voice, scenario_name(voice, active), scenario);
    let put =
        |is: bool, label: ImproveLabel, change: Improve| is.then(|| (voice.label(label), Action::Improve(change)));
    ImproveView {
        year: voice.number(ita_words::fiscal_year(state.year().number(), voice.lang())),
        agency: state.work.agency.clone(),
        empty: ground.given().next().is_none().then(|| EmptyView {
            text: voice.label(ImproveLabel::ImproveEmpty),
            button: (voice.label(ImproveLabel::ImproveEnter), Action::Go(View::Calculate)),
        }),
        stale: (!ground.base.errors.is_empty() || !outcome.errors.is_empty()).then(|| voice.label(ResultLabel::Stale)),
        settings: settings::settings(voice, ground, active),
        plan: plan::plan(sheet),
        groups: groups::groups(sheet),
        effort_note: rows::effort_note(sheet),
        live: live(voice, &scenario_side, &change.0),
        picture: sides::pictured(state, ground, outcome),
        hardly: sides::hardly(voice, baseline, scenario),
        baseline: sides::side(voice, voice.label(ImproveLabel::Baseline), baseline),
        scenario: scenario_side,
        change: change.0,
        direction: change.1,
        choices: sides::choices(results),
        add: (voice.label(ImproveLabel::NewScenario), Action::Improve(Improve::New)),
        undo_delete: put(!scenarios.deleted().is_empty(), ImproveLabel::UndoDelete, Improve::UndoDelete),
        reset: put(!scenario.assessment().given().eq(ground.given()), ImproveLabel::ResetScenario, Improve::Reset),
        take_back: put(active.before.is_some(), ImproveLabel::TakeBackScenario, Improve::TakeBack),
    }
}

/// What a screen reader announces when a scenario changes: its number, how it differs, and why it is this level.
fn live(voice: Voice, scenario: &SideView, change: &str) -> String {
    let number = match change {
        "" => scenario.number.text.clone(),
        change => format!("{} ({change})", scenario.number.text),
    };
    voice.say_typed(&ResultMessage::Live { name: &scenario.title, number: &number, why: &scenario.why.line })
}
