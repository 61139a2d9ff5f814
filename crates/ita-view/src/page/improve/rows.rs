//! A row for each given node: baseline, field, slider, change, gain, lock, cap, effort.

use super::plan::{Asked, value_words};
use super::sides::signed;
use crate::action::Action;
use crate::improve::{Ease, Ground, Improve, Outcome, Scenario};
use crate::message::{ImproveLabel, ImproveMessage, Message, Voice};
use crate::page::Field;
use crate::page::names;
use crate::page::rows::problem;
use crate::page::scale::UPPER_FROM;
use crate::reduce::{grid, value_text as value_text_of};
use ita_score::analysis::Signed;
use ita_score::{Exact, NodeIx, NodeKind, Rulebook, Score};
use std::rc::Rc;

/// Which way a number went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Higher than in the baseline.
    Up,
    /// As in the baseline, or not known.
    Same,
    /// Lower than in the baseline.
    Down,
}

/// A slider, in units of the last published decimal: 9500 is 95.00.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slider {
    /// Left end: that of the upper part of the scale where the baseline lies there, so that a finger can be exact; else 0.
    pub min: u32,
    /// Right end: 100 points.
    pub max: u32,
    /// Where it stands: at the left end where the number is lower.
    pub value: u32,
    /// Where the baseline is, as a mark.
    pub baseline: u32,
    /// Where the plan puts it, as a mark; none if the plan leaves it.
    pub plan: Option<u32>,
    /// What a screen reader says of where it stands: “95.00 คะแนน เพิ่ม 1.80”.
    pub value_text: String,
    /// What it is called.
    pub label: String,
}

/// A word for effort to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EaseChoice {
    /// Its id, for a select's value.
    pub id: String,
    /// “ง่าย”.
    pub label: String,
    /// True if it is chosen.
    pub selected: bool,
    /// What choosing does.
    pub action: Action,
}

/// A given node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImproveRow {
    /// Id of its node.
    pub node: String,
    /// Its number: “IIT”, “9.1”; empty for the whole.
    pub number: String,
    /// Its name.
    pub name: String,
    /// The instrument that it is part of: “EIT”; empty for an instrument itself.
    pub group: String,
    /// Its baseline: “93.20”.
    pub baseline: String,
    /// Its field; the text is the baseline's where nothing was typed.
    pub field: Field,
    /// Its slider.
    pub slider: Slider,
    /// How much it changed: “+1.80”, “−1.00”; empty if it did not.
    pub change: String,
    /// Which way.
    pub direction: Direction,
    /// What that gives in points of the overall score: “+0.54”; empty if it did not change.
    pub gain: String,
    /// What one point of it gives: “1 คะแนน = 0.30”.
    pub worth: String,
    /// Gives it its baseline value again; none if nothing was typed.
    pub reset: Option<(String, Action)>,
    /// Whether a plan leaves it where it is.
    pub locked: bool,
    /// Locks or unlocks it; with words.
    pub lock: (String, Action),
    /// The most that a plan may ask of it.
    pub cap: Field,
    /// What the words for effort are called here: “ความยากของ EIT”.
    pub ease_label: String,
    /// Words for effort.
    pub ease: Vec<EaseChoice>,
    /// Where the plan puts it: “95.00”; none if the plan leaves it.
    pub plan: Option<String>,
}

/// What a row is made from.
pub(super) struct Sheet<'a> {
    pub(super) voice: Voice,
    pub(super) ground: &'a Ground,
    pub(super) scenario: &'a Scenario,
    pub(super) outcome: &'a Outcome,
    pub(super) asked: &'a Asked<'a>,
}

/// A row for each given node that is no OIT item.
pub(super) fn rows(sheet: &Sheet<'_>) -> Vec<Rc<ImproveRow>> {
    let rules = sheet.ground.rules();
    rows_of(sheet, sheet.ground.given().filter(|&(node, _)| !rules.is_item(node)).collect())
}

/// A row for each of these given nodes.
pub(super) fn rows_of(sheet: &Sheet<'_>, given: Vec<(NodeIx, Score)>) -> Vec<Rc<ImproveRow>> {
    let changes = sheet.ground.base.scored.changes(&sheet.outcome.scored);
    let points = |node| {
        let parts = &changes.as_ref()?.parts;
        parts.iter().find(|part| part.node == node)?.points.known()
    };
    given.into_iter().map(|(node, value)| Rc::new(sheet.row(node, value, points(node)))).collect()
}

impl Sheet<'_> {
    fn row(&self, node: NodeIx, value: Score, points: Option<Signed<Exact>>) -> ImproveRow {
        let (voice, rules) = (self.voice, self.ground.rules());
        let id = rules.node(node).id.to_string();
        let who = names::subject(voice, rules, node);
        let now = self.outcome.scored.assessment().value(node).unwrap_or(value);
        let (before, after) = (self.ground.base.scored.node(node).low(), self.outcome.scored.node(node).low());
        let (change, direction) = signed(voice, before, after);
        let moved = points.filter(|points| !points.is_zero());
        let plan = self.asked.planned(node);
        let number = names::number(voice, rules, node);
        let label = voice.say(&Message::FieldOf { number: &number, name: &voice.words(&rules.node(node).name) });
        let after_text = voice.number(after);
        let upper = Score::parse(&UPPER_FROM.to_string()).map_or(0, |upper| grid(upper, rules.decimals()));
        let least = if grid(value, rules.decimals()) < upper { 0 } else { upper };
        let value_text = match direction {
            Direction::Same => voice.say(&Message::Points { points: &after_text }),
            Direction::Up | Direction::Down => {
                voice.say(&ImproveMessage::SliderMoved { value: &after_text, change: &change })
            }
        };
        ImproveRow {
            name: voice.words(&rules.node(node).name),
            group: self.group(node),
            baseline: voice.number(before),
            field: Field {
                text: self.scenario.typed.get(&id).cloned().unwrap_or_else(|| value_text_of(rules, node, value)),
                label: label.clone(),
                error: self.error(node),
            },
            slider: Slider {
                min: least,
                max: grid(Score::MAX, rules.decimals()),
                value: grid(now, rules.decimals()).max(least),
                baseline: grid(value, rules.decimals()),
                plan: plan.map(|to| grid(to, rules.decimals())),
                value_text,
                label,
            },
            change,
            direction,
            gain: moved.map(|points| points_won(voice, rules, points)).unwrap_or_default(),
            worth: voice
                .say(&ImproveMessage::OnePointGives { points: &names::exact(voice, rules, rules.overall_share(node)) }),
            reset: self.scenario.typed.contains_key(&id).then(|| {
                (voice.label(ImproveLabel::ResetNode), Action::Improve(Improve::ResetNode { node: id.clone() }))
            }),
            locked: self.scenario.locked.contains(&id),
            lock: self.lock(node),
            cap: Field {
                text: self.scenario.caps.get(&id).cloned().unwrap_or_default(),
                label: voice.say(&ImproveMessage::CapOf { who: &who }),
                error: self.ground.cap(self.scenario, node).err().map(|error| problem(voice, &error)),
            },
            ease_label: voice.say(&ImproveMessage::EaseOf { who: &who }),
            ease: self.ease(node),
            plan: plan.map(|to| value_words(voice, self.ground, node, to)),
            node: id,
            number,
        }
    }

    /// What is wrong with the scenario's text for a node.
    pub(super) fn error(&self, node: NodeIx) -> Option<String> {
        let error = self.outcome.errors.iter().find(|error| error.node == node)?;
        Some(problem(self.voice, &error.error))
    }

    /// The instrument that a node is part of; empty for the whole and for an instrument itself.
    fn group(&self, node: NodeIx) -> String {
        let rules = self.ground.rules();
        let above = rules.ancestors(node).find(|&above| rules.node(above).kind == NodeKind::Instrument);
        above.map(|above| names::number(self.voice, rules, above)).unwrap_or_default()
    }

    /// Locks or unlocks a node.
    pub(super) fn lock(&self, node: NodeIx) -> (String, Action) {
        let id = self.ground.rules().node(node).id.to_string();
        let who = &*names::subject(self.voice, self.ground.rules(), node);
        let locked = self.scenario.locked.contains(&id);
        let words = if locked { ImproveMessage::UnlockNode { who } } else { ImproveMessage::LockNode { who } };
        (self.voice.say(&words), Action::Improve(Improve::Lock { node: id, locked: !locked }))
    }

    /// Words for a node's effort.
    pub(super) fn ease(&self, node: NodeIx) -> Vec<EaseChoice> {
        let id = self.ground.rules().node(node).id.to_string();
        let chosen = self.scenario.ease(&id);
        let choice = |ease: Ease| EaseChoice {
            id: ease.id().to_owned(),
            label: ease_word(self.voice, ease),
            selected: ease == chosen,
            action: Action::Improve(Improve::SetEase { node: id.clone(), ease }),
        };
        Ease::ALL.into_iter().map(choice).collect()
    }
}

fn ease_word(voice: Voice, ease: Ease) -> String {
    voice.label(match ease {
        Ease::Easy => ImproveLabel::EaseEasy,
        Ease::Medium => ImproveLabel::EaseMedium,
        Ease::Hard => ImproveLabel::EaseHard,
    })
}

/// Overall points with a sign: “+0.54”.
pub(super) fn points_won(voice: Voice, rules: &Rulebook, points: Signed<Exact>) -> String {
    let rounded = points.round(rules.decimals());
    let sign = if rounded.negative { "−" } else { "+" };
    voice.number(format_args!("{sign}{}", rounded.size))
}

/// That the words for effort stand for numbers of our own.
pub(super) fn effort_note(voice: Voice) -> String {
    voice.say(&ImproveMessage::EffortNote {
        easy: Ease::Easy.number(),
        medium: Ease::Medium.number(),
        hard: Ease::Hard.number(),
    })
}
