//! Scenarios side by side: numbers, levels, what they lack, and what they change.

use super::Results;
use super::plan::value_words;
use super::settings::named;
use super::sides::{difference, scenario_name, short_number};
use crate::action::Action;
use crate::improve::{Ease, Ground, Improve, Scenario, ScenarioId};
use crate::message::{ImproveLabel, ImproveMessage, Message, Voice};
use crate::page::level::level;
use crate::page::names;
use crate::page::result::near_edge;
use crate::page::{Field, LevelView};
use ita_score::{Exact, Goal, NodeIx, Score, Scored};

/// One column: the baseline or a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComparedColumn {
    /// Which scenario; none for the baseline.
    pub id: Option<ScenarioId>,
    /// Its name.
    pub name: String,
    /// The field for the name; the text is what was typed. None for the baseline.
    pub field: Option<Field>,
    /// True if it is in sight.
    pub current: bool,
    /// Puts it into sight, copies it, deletes it; with their words. None for the baseline.
    pub actions: Vec<(String, Action)>,
    /// Its overall score.
    pub number: String,
    /// Its level.
    pub level: LevelView,
    /// The difference to the baseline's overall score: “+0.54”.
    pub change: String,
    /// That a score lies so near to a threshold that the way of rounding decides the level.
    pub near_edge: Vec<String>,
}

/// Something said of every column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComparedRow {
    /// Its key: the id of its node, or a word.
    pub key: String,
    /// Its name.
    pub name: String,
    /// What is said, by column.
    pub cells: Vec<ComparedCell>,
}

/// What is said of one column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComparedCell {
    /// “95.00”, “เผยแพร่แล้ว”.
    pub text: String,
    /// True if it is not the baseline's.
    pub differs: bool,
}

/// The scenarios side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// The baseline first, then every scenario.
    pub columns: Vec<ComparedColumn>,
    /// The instruments, always.
    pub instruments: Vec<ComparedRow>,
    /// The target of each, and what it lacks of it.
    pub targets: Vec<ComparedRow>,
    /// Nodes that differ in some scenario, in the tree's order.
    pub changes: Vec<ComparedRow>,
    /// How much is raised in all, and with which effort where something was called hard.
    pub efforts: Vec<ComparedRow>,
}

/// The scenarios side by side; none while there is only one.
pub(super) fn compared(results: &Results<'_>) -> Option<Compared> {
    if results.scenarios.all().len() < 2 {
        return None;
    }
    let (voice, ground) = (results.voice, results.ground);
    let base = &ground.base.scored;
    let each: Vec<_> = results.each().collect();
    let active = results.scenarios.active().id;
    let mut columns = vec![ComparedColumn {
        id: None,
        name: voice.label(ImproveLabel::Baseline),
        field: None,
        current: false,
        actions: Vec::new(),
        number: short_number(voice, base),
        level: level(voice, base).0,
        change: String::new(),
        near_edge: near_edge(voice, base),
    }];
    columns.extend(each.iter().map(|&(scenario, scored)| column(voice, base, scenario, scored, scenario.id == active)));
    let instrument = |node| ComparedRow {
        key: ground.rules().node(node).id.to_string(),
        name: names::short(voice, ground.rules(), node),
        cells: cells(base, &each, |scored| names::score(voice, &scored.node(node)).unwrap_or_else(|| "–".to_owned())),
    };
    Some(Compared {
        instruments: names::instruments(ground.rules()).map(instrument).collect(),
        targets: targets(voice, ground, &each),
        changes: ground.given().filter_map(|(node, value)| changed(voice, ground, &each, node, value)).collect(),
        efforts: efforts(voice, ground, &each),
        columns,
    })
}

fn column(voice: Voice, base: &Scored<'_>, scenario: &Scenario, scored: &Scored<'_>, current: bool) -> ComparedColumn {
    let name = scenario_name(voice, scenario);
    let action = |message: ImproveMessage<'_>, change| (voice.say_typed(&message), Action::Improve(change));
    let mut actions = vec![
        action(ImproveMessage::CopyScenario { name: &name }, Improve::Duplicate(scenario.id)),
        action(ImproveMessage::DeleteScenario { name: &name }, Improve::Delete(scenario.id)),
    ];
    if !current {
        actions.insert(0, action(ImproveMessage::ShowScenarioNamed { name: &name }, Improve::Select(scenario.id)));
    }
    ComparedColumn {
        id: Some(scenario.id),
        field: Some(Field {
            text: scenario.name.clone(),
            label: voice.say_typed(&ImproveMessage::NameOf { name: &name }),
            error: None,
        }),
        name,
        current,
        actions,
        number: short_number(voice, scored),
        level: level(voice, scored).0,
        change: difference(voice, base, scored).0,
        near_edge: near_edge(voice, scored),
    }
}

type Each<'a> = [(&'a Scenario, &'a Scored<'static>)];

/// The same said of the baseline and of each scenario.
fn cells(base: &Scored<'static>, each: &Each<'_>, say: impl Fn(&Scored<'static>) -> String) -> Vec<ComparedCell> {
    let now = say(base);
    let cell = |(_, scored): &(&Scenario, &Scored<'static>)| {
        let text = say(scored);
        ComparedCell { differs: text != now, text }
    };
    let others: Vec<ComparedCell> = each.iter().map(cell).collect();
    core::iter::once(ComparedCell { text: now, differs: false }).chain(others).collect()
}

/// A cell for each scenario, and an empty one for the baseline.
fn of_scenarios(each: &Each<'_>, say: impl Fn(&Scenario, &Scored<'static>) -> String) -> Vec<ComparedCell> {
    let empty = ComparedCell { text: String::new(), differs: false };
    let cell = |&(scenario, scored): &(&Scenario, &Scored<'static>)| ComparedCell {
        text: say(scenario, scored),
        differs: false,
    };
    core::iter::once(empty).chain(each.iter().map(cell)).collect()
}

/// A given node that differs in some scenario.
fn changed(voice: Voice, ground: &Ground, each: &Each<'_>, node: NodeIx, value: Score) -> Option<ComparedRow> {
    if each.iter().all(|(_, scored)| scored.assessment().value(node) == Some(value)) {
        return None;
    }
    let say = |scored: &Scored<'static>| {
        scored.assessment().value(node).map(|value| value_words(voice, ground, node, value)).unwrap_or_default()
    };
    Some(ComparedRow {
        key: ground.rules().node(node).id.to_string(),
        name: names::short(voice, ground.rules(), node),
        cells: cells(&ground.base.scored, each, say),
    })
}

fn targets(voice: Voice, ground: &Ground, each: &Each<'_>) -> Vec<ComparedRow> {
    let row = |key: &str, label, cells| ComparedRow { key: key.to_owned(), name: voice.label(label), cells };
    let goal = |scenario: &Scenario| ground.goal(&scenario.wanted).ok().flatten();
    let target = of_scenarios(each, |scenario, _| {
        goal(scenario).map_or_else(|| "–".to_owned(), |goal| named(voice, ground, goal))
    });
    let lacks = of_scenarios(each, |scenario, scored| {
        goal(scenario).map(|goal| lacking(voice, ground, goal, scored)).unwrap_or_default()
    });
    vec![row("target", ImproveLabel::TargetName, target), row("lacking", ImproveLabel::StillShort, lacks)]
}

/// What a scenario lacks of a goal: “IIT 1.20, EIT 0.50”, or that it is reached.
fn lacking(voice: Voice, ground: &Ground, goal: Goal, scored: &Scored<'_>) -> String {
    let rules = ground.rules();
    let lack = |node: NodeIx, asked: ita_score::Rounded| {
        let short = scored.node(node).low().short_of(asked)?;
        let who = names::subject(voice, rules, node);
        Some(voice.say(&ImproveMessage::ShortOf { who: &who, short: &short.to_string() }))
    };
    let lacks: Vec<String> = match goal {
        Goal::Level(level) => rules.nodes().filter_map(|node| lack(node, rules.threshold(level, node)?)).collect(),
        Goal::Overall(asked) => lack(NodeIx::OVERALL, asked).into_iter().collect(),
    };
    if lacks.is_empty() { voice.label(ImproveLabel::Reached) } else { lacks.join(", ") }
}

/// What is raised in all: points, items, and the effort where something was called hard.
fn efforts(voice: Voice, ground: &Ground, each: &Each<'_>) -> Vec<ComparedRow> {
    let rules = ground.rules();
    let raised = of_scenarios(each, |_, scored| {
        let (points, items) = sum(ground, scored, |_| 1);
        let mut parts = Vec::new();
        if points > 0 || items == 0 {
            parts.push(voice.say(&Message::Points { points: &hundredths(points, rules.decimals()) }));
        }
        if items > 0 {
            parts.push(voice.say(&ImproveMessage::CountItems { count: &items.to_string() }));
        }
        parts.join(" + ")
    });
    let mut rows =
        vec![ComparedRow { key: "raised".to_owned(), name: voice.label(ImproveLabel::RaisedInAll), cells: raised }];
    if each.iter().any(|(scenario, _)| scenario.efforts.values().any(|ease| *ease != Ease::default())) {
        let effort = of_scenarios(each, |scenario, scored| {
            let of = |node| u128::from(scenario.ease(&rules.node(node).id).weight());
            let (points, items) = sum(ground, scored, of);
            let items = items.saturating_mul(u128::from(Score::MAX.units() / 100));
            voice.number(hundredths(points + items, rules.decimals()))
        });
        rows.push(ComparedRow { key: "effort".to_owned(), name: voice.label(ImproveLabel::PlanEffort), cells: effort });
    }
    rows
}

/// Units of scores, and items, that a scenario raises, each as often as it counts.
fn sum(ground: &Ground, scored: &Scored<'_>, counts: impl Fn(NodeIx) -> u128) -> (u128, u128) {
    let (mut all_points, mut all_items) = (0, 0);
    for (node, before) in ground.given() {
        let after = scored.assessment().value(node).unwrap_or(before);
        let units = u128::from(after.units().saturating_sub(before.units()));
        match ground.rules().is_item(node) {
            true => all_items += if units > 0 { counts(node) } else { 0 },
            false => all_points += units * counts(node),
        }
    }
    (all_points, all_items)
}

/// Units of scores as points.
fn hundredths(units: u128, decimals: u8) -> String {
    Exact::new(units, u128::from(Score::MAX.units() / 100)).round(decimals).to_string()
}
