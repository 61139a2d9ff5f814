//! ยกระดับ: the baseline beside a scenario, the least effort to a target, and what each change gives.

mod charts;
mod compare;
mod items;
mod moved;
mod plan;
mod rows;
mod sentence;
mod sides;
mod surveys;
mod tabs;
mod target;

pub use charts::Charts;
pub use compare::{Compared, ComparedCell, ComparedColumn, ComparedRow};
pub use items::{ItemRow, ItemsView};
pub use moved::{Moved, improve_moved};
pub use plan::{
    Alternative, Blocked, OpenNeed, PlanResult, PlanRow, PlanState, PlanTotal, PlanView, Relax, SingleLever,
};
pub use rows::{Direction, EaseChoice, ImproveRow, Slider};
pub use sides::SideView;
pub use surveys::{ChancesView, LevelChance, SurveyFields, SurveysView};
pub use tabs::ScenarioTab;
pub use target::{TargetChoice, TargetView};

pub(super) use compare::level_words;
pub(super) use plan::steps_to;
pub(super) use sides::{running, short_number, signed};
pub(crate) use tabs::scenario_name;

use crate::action::Action;
use crate::improve::{Ground, Improve, Outcome, Scenario, Scenarios};
use crate::link;
use crate::message::{ImproveLabel, Label, Voice};
use crate::page::chart::{BandsChart, bands};
use crate::page::{Field, NoticeView, notices};
use crate::parts::{Need, Parts};
use crate::state::{State, View};
use crate::year::Year;
use ita_score::Scored;
use std::rc::Rc;

/// A table with the same numbers as a chart, or to be copied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableView {
    /// What it shows.
    pub caption: String,
    /// Heads of its columns.
    pub head: Vec<String>,
    /// Cells by row, as many as there are heads.
    pub rows: Vec<Vec<String>>,
}

impl TableView {
    /// The table as text with tabs, to be pasted into a spreadsheet or a letter.
    #[must_use]
    pub fn tsv(&self) -> String {
        let line = |cells: &Vec<String>| cells.join("\t");
        core::iter::once(&self.head).chain(&self.rows).map(line).collect::<Vec<_>>().join("\n")
    }
}

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
    /// Notices.
    pub notices: Vec<NoticeView>,
    /// If nothing is given yet: that, and the way to give it. All below is then of no use.
    pub empty: Option<EmptyView>,
    /// If a field of the baseline or of the scenario is not valid: that the last valid numbers are shown.
    pub stale: Option<String>,
    /// The scenarios.
    pub tabs: Vec<ScenarioTab>,
    /// The field for the name of the one in sight.
    pub name: Field,
    /// Buttons for the scenarios as a whole: new, duplicate, delete; with their words.
    pub tab_actions: Vec<(String, Action)>,
    /// Takes the scenario that was deleted last back.
    pub undo_delete: Option<(String, Action)>,
    /// Gives every node its baseline value again; none if the scenario is as the baseline.
    pub reset: Option<(String, Action)>,
    /// Takes the values back that were there before a plan was applied or all was reset.
    pub take_back: Option<(String, Action)>,
    /// The work as it is.
    pub baseline: SideView,
    /// The scenario in sight.
    pub scenario: SideView,
    /// The difference in the overall score: “+0.54”; empty if there is none or it is not known.
    pub change: String,
    /// Which way.
    pub direction: Direction,
    /// What a plan shall reach.
    pub target: TargetView,
    /// The given nodes other than OIT items, in the tree's order.
    pub rows: Vec<Rc<ImproveRow>>,
    /// That the words for effort stand for numbers of our own: “ง่าย = 1 …”.
    pub effort_note: String,
    /// The given OIT items, those that bring most first; none if no item is given. Shared as long as nothing of it changes.
    pub items: Option<Rc<ItemsView>>,
    /// The plan. Shared as long as nothing of it changes.
    pub plan: Rc<PlanView>,
    /// The levels' bands with the baseline and the scenario.
    pub bands: BandsChart,
    /// What a screen reader announces when the scenario changes.
    pub live: String,
}

/// What need not follow every move of a slider: a screen may make it when the numbers rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImproveMore {
    /// The scenarios side by side; none while there is only one and it is as the baseline.
    pub compared: Option<Compared>,
    /// Charts.
    pub charts: Charts,
    /// The link to the baseline with the scenario.
    pub share: String,
}

/// Who answered the surveys, and what that leaves open of the scenario in sight; this need not follow every move either.
#[must_use]
pub fn improve_surveys(state: &State) -> SurveysView {
    let ground = &Ground::of(state);
    let scenario = ground.outcome(state.work.scenarios().active()).scored;
    surveys::view(Voice::of(state), state, ground, &scenario)
}

/// The years that the work has numbers of, which the charts show.
///
/// # Errors
/// [`Need::Year`] if the rules of one are not here.
pub(crate) fn own_years(state: &State, parts: &Parts) -> Result<Vec<Year>, Need> {
    let drafts = state.work.drafts.iter().filter(|(_, draft)| !draft.is_empty());
    let years: Vec<Option<Year>> = drafts.map(|(&year, _)| parts.known_year(year)).collect::<Result<_, _>>()?;
    Ok(years.into_iter().flatten().collect())
}

/// What need not follow every move of a slider.
///
/// # Errors
/// [`Need::Year`] if the rules of a year are not here that the work has numbers of.
///
/// ```
/// use ita_view::{Parts, State, page};
///
/// let more = page::improve_more(&State::first()?, &Parts::new());
/// assert_eq!(more.map(|more| more.share), Ok("#/improve/ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5".into()));
/// # Ok::<(), ita_score::Error>(())
/// ```
pub fn improve_more(state: &State, parts: &Parts) -> Result<ImproveMore, Need> {
    let voice = Voice::of(state);
    let ground = &Ground::of(state);
    let scenarios = state.work.scenarios();
    let outcomes: Vec<Outcome> = scenarios.all().iter().map(|scenario| ground.outcome(scenario)).collect();
    let scenario = &outcomes[scenarios.active_index()].scored;
    let years = own_years(state, parts)?;
    let name = scenario_name(voice, scenarios.active());
    Ok(ImproveMore {
        compared: compare::compared(&Results { voice, ground, scenarios, outcomes: &outcomes }),
        charts: charts::charts(voice, (&state.work, &years), ground, (&name, scenario)),
        share: link::improve(ground, scenario),
    })
}

/// The view ยกระดับ, all of it that moves with a slider; [`improve_more`] makes the rest.
///
/// ```
/// use ita_view::{Action, Improve, Parts, State, page, reduce};
///
/// let state = State::first()?;
/// let shown = page::improve(&state);
/// assert_eq!(shown.plan.sentence, "แนวทางที่ใช้ความพยายามน้อยที่สุดเพื่อให้ได้ระดับผ่านดีเยี่ยม: เพิ่ม EIT 1.80 คะแนน เป็น 95.00");
///
/// let Ok(state) = reduce(&state, Action::Improve(Improve::ApplyPlan), &Parts::all()) else { panic!() };
/// assert_eq!(page::improve(&state).scenario.level.badge().name, "ผ่านดีเยี่ยม");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn improve(state: &State) -> ImproveView {
    let voice = Voice::of(state);
    let ground = &Ground::of(state);
    let scenarios = state.work.scenarios();
    let active = scenarios.active();
    let outcomes: Vec<Outcome> = scenarios.all().iter().map(|scenario| ground.outcome(scenario)).collect();
    let outcome = &outcomes[scenarios.active_index()];
    let results = &Results { voice, ground, scenarios, outcomes: &outcomes };
    let asked = &plan::Asked::new(state, ground, active);
    let sheet = &rows::Sheet { voice, ground, scenario: active, outcome, asked };
    let (baseline, scenario) = (&ground.base.scored, &outcome.scored);
    let empty = ground.given().next().is_none();
    let change = sides::difference(voice, baseline, scenario);
    let scenario_side = sides::side(voice, scenario_name(voice, active), scenario);
    ImproveView {
        year: voice.number(ita_words::fiscal_year(state.year().number(), voice.lang())),
        agency: state.work.agency.clone(),
        notices: notices(state),
        empty: empty.then(|| EmptyView {
            text: voice.label(ImproveLabel::ImproveEmpty),
            button: (voice.label(ImproveLabel::ImproveEnter), Action::Go(View::Calculate)),
        }),
        stale: (!ground.base.errors.is_empty() || !outcome.errors.is_empty()).then(|| voice.label(Label::Stale)),
        tabs: tabs::tabs(results),
        name: Field { text: active.name.clone(), label: voice.label(ImproveLabel::ScenarioName), error: None },
        tab_actions: tabs::actions(voice, active),
        undo_delete: (!scenarios.deleted().is_empty())
            .then(|| (voice.label(ImproveLabel::UndoDelete), Action::Improve(Improve::UndoDelete))),
        reset: (!active.typed.is_empty())
            .then(|| (voice.label(ImproveLabel::ResetScenario), Action::Improve(Improve::Reset))),
        take_back: active
            .before
            .is_some()
            .then(|| (voice.label(ImproveLabel::TakeBackScenario), Action::Improve(Improve::TakeBack))),
        live: sentence::live(voice, &scenario_side, &change.0),
        baseline: sides::side(voice, voice.label(ImproveLabel::Baseline), baseline),
        scenario: scenario_side,
        change: change.0,
        direction: change.1,
        target: target::target(voice, ground, active),
        rows: rows::rows(sheet),
        effort_note: rows::effort_note(voice),
        items: items::items(sheet),
        plan: plan::plan(sheet),
        bands: bands::chart(
            voice,
            [(&voice.label(ImproveLabel::Baseline), baseline), (&scenario_name(voice, active), scenario)],
            surveys::range(state, ground, scenario),
        ),
    }
}
