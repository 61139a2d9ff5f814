//! A row for each given node: baseline, slider, field, gain, what it still lacks; and behind a button what a plan is told of it.

use super::plan::{Asked, value_words};
use super::settings::SettingChoice;
use super::sides::signed;
use crate::action::Action;
use crate::improve::{Ease, Ground, Improve, Outcome, Scenario};
use crate::message::{ImproveLabel, ImproveMessage, Message, Voice};
use crate::page::Field;
use crate::page::names;
use crate::page::rows::problem;
use crate::reduce::{grid, value_text as value_text_of};
use ita_report::Ruler;
use ita_score::analysis::Signed;
use ita_score::{Exact, NodeIx, Rulebook, Score};
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

/// A given node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImproveRow {
    /// Id of its node.
    pub node: String,
    /// Its number: “IIT”, “9.1”; empty for the whole.
    pub number: String,
    /// Its name.
    pub name: String,
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
    /// What it still lacks of where the plan puts it: “1.80”; empty if nothing.
    pub short_by: String,
    /// Where the plan puts it: “95.00”; none if the plan leaves it.
    pub plan: Option<String>,
    /// What a plan is told of it, in a few words each: “คงเดิม”, “ไม่เกิน 94”, “ทำยาก”.
    pub used: Vec<String>,
    /// What can be said of it to a plan, and what it gives. Shared as long as nothing of it changes.
    pub menu: Rc<MenuView>,
}

/// What can be said of a node to a plan, behind a button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MenuView {
    /// What the button is called: “ตัวเลือกของ EIT”.
    pub label: String,
    /// What one point of it gives: “เพิ่ม 1 คะแนน คะแนนรวมเพิ่ม 0.30”; empty for an item.
    pub worth: String,
    /// What a plan may do with it: raise it, raise it up to a bound, leave it.
    pub limits: Vec<SettingChoice>,
    /// The bound, where one is chosen.
    pub cap: Option<Field>,
    /// What the words for effort are called here: “ความยากของ EIT”.
    pub ease_label: String,
    /// How hard it is.
    pub eases: Vec<SettingChoice>,
    /// Gives it its baseline value again; none if it is there.
    pub reset: Option<(String, Action)>,
}

/// What a row is made from.
pub(super) struct Sheet<'a> {
    pub(super) voice: Voice,
    pub(super) ground: &'a Ground,
    pub(super) scenario: &'a Scenario,
    pub(super) outcome: &'a Outcome,
    pub(super) asked: &'a Asked<'a>,
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
        let now = self.outcome.scored.assessment().value(node).unwrap_or(value);
        let (before, after) = (self.ground.base.scored.node(node).low(), self.outcome.scored.node(node).low());
        let (change, direction) = signed(voice, before, after);
        let moved = points.filter(|points| !points.is_zero());
        let plan = self.asked.planned(node);
        let number = names::number(voice, rules, node);
        let label = voice.say(&Message::FieldOf { number: &number, name: &voice.words(&rules.node(node).name) });
        let after_text = voice.number(after);
        let upper = u32::try_from(Ruler::upper(rules.decimals()).least().units()).unwrap_or(0);
        let least = if grid(value, rules.decimals()) < upper { 0 } else { upper };
        let short_by = plan.filter(|&to| now < to).and_then(|to| after.short_of(to.round(rules.decimals())));
        let value_text = match direction {
            Direction::Same => voice.say(&Message::Points { points: &after_text }),
            Direction::Up | Direction::Down => {
                voice.say(&ImproveMessage::SliderMoved { value: &after_text, change: &change })
            }
        };
        ImproveRow {
            name: voice.words(&rules.node(node).name),
            baseline: voice.number(before),
            field: Field {
                text: {
                    let typed = self.scenario.typed.get(&id).cloned();
                    voice.number(typed.unwrap_or_else(|| value_text_of(rules, node, now)))
                },
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
            short_by: short_by.map(|short| voice.number(short)).unwrap_or_default(),
            used: self.used(node),
            menu: Rc::new(self.menu(node, now != value)),
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

    /// What can be said of a node to a plan.
    pub(super) fn menu(&self, node: NodeIx, differs: bool) -> MenuView {
        let (voice, rules) = (self.voice, self.ground.rules());
        let id = rules.node(node).id.to_string();
        let who = names::subject(voice, rules, node);
        let is_item = rules.is_item(node);
        let worth = names::exact(voice, rules, rules.overall_share(node));
        MenuView {
            label: voice.say(&ImproveMessage::MenuOf { who: &who }),
            worth: if is_item { String::new() } else { voice.say(&ImproveMessage::OnePointGives { points: &worth }) },
            limits: self.limits(node, &id),
            cap: self.cap(node, &id, &who),
            ease_label: voice.say(&ImproveMessage::EaseOf { who: &who }),
            eases: self.eases(&id),
            reset: differs.then(|| {
                (voice.label(ImproveLabel::ResetNode), Action::Improve(Improve::ResetNode { node: id.clone() }))
            }),
        }
    }

    fn limits(&self, node: NodeIx, id: &str) -> Vec<SettingChoice> {
        let (locked, capped) = (self.scenario.locked.contains(id), self.scenario.caps.contains_key(id));
        let choice = |name: &str, label, selected, change| SettingChoice {
            id: name.to_owned(),
            label: self.voice.label(label),
            selected,
            action: Action::Improve(change),
        };
        let node_id = || id.to_owned();
        let free = choice("free", ImproveLabel::LimitFree, !locked && !capped, Improve::Free { node: node_id() });
        let begin = self.scenario.ceiling.clone();
        let cap =
            choice("cap", ImproveLabel::LimitCap, !locked && capped, Improve::SetCap { node: node_id(), text: begin });
        let keep = choice("keep", ImproveLabel::LimitKeep, locked, Improve::Lock { node: node_id() });
        match self.ground.rules().is_item(node) {
            true => vec![free, keep],
            false => vec![free, cap, keep],
        }
    }

    fn cap(&self, node: NodeIx, id: &str, who: &str) -> Option<Field> {
        let text = self.scenario.caps.get(id).filter(|_| !self.scenario.locked.contains(id))?;
        Some(Field {
            text: self.voice.number(text),
            label: self.voice.say(&ImproveMessage::CapOf { who }),
            error: self.ground.cap(self.scenario, node).err().map(|error| problem(self.voice, &error)),
        })
    }

    /// How hard a node is.
    fn eases(&self, id: &str) -> Vec<SettingChoice> {
        let chosen = self.scenario.ease(id);
        let choice = |ease: Ease| SettingChoice {
            id: ease.id().to_owned(),
            label: ease_word(self.voice, ease),
            selected: ease == chosen,
            action: Action::Improve(Improve::SetEase { node: id.to_owned(), ease }),
        };
        Ease::ALL.into_iter().map(choice).collect()
    }

    /// What a plan is told of a node.
    pub(super) fn used(&self, node: NodeIx) -> Vec<String> {
        let id = &*self.ground.rules().node(node).id;
        let cap = self.scenario.caps.get(id).map(|text| text.trim()).filter(|text| !text.is_empty());
        let limit = match (self.scenario.locked.contains(id), cap) {
            (true, _) => Some(self.voice.label(ImproveLabel::LimitKeep)),
            (false, Some(most)) => Some(self.voice.say(&ImproveMessage::AtMost { most })),
            (false, None) => None,
        };
        let ease = self.scenario.ease(id);
        limit.into_iter().chain((ease != Ease::default()).then(|| ease_word(self.voice, ease))).collect()
    }

    /// True if anything that is given was called hard.
    pub(super) fn is_hard(&self) -> bool {
        self.ground.settings(self.scenario).iter().any(|&(.., ease)| ease != Ease::default())
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

/// That the words for effort stand for numbers of our own, where one is used.
pub(super) fn effort_note(sheet: &Sheet<'_>) -> Option<String> {
    let note = ImproveMessage::EffortNote { medium: Ease::Medium.number(), hard: Ease::Hard.number() };
    sheet.is_hard().then(|| sheet.voice.say(&note))
}
