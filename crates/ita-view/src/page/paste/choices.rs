//! What a person may say to a question of the reader's.

use super::of_kind;
use crate::action::Action;
use crate::dialog::{Pasting, Told};
use crate::message::{DialogLabel, DialogMessage, Message, Voice};
use crate::page::names;
use crate::parts::Parts;
use crate::state::State;
use ita_read::{Answer, Ask};
use ita_score::{NodeKind, Rulebook};

/// The words of each choice, and what it does.
pub(super) fn choices(
    voice: Voice,
    state: &State,
    pasting: &Pasting,
    ask: &Ask,
    parts: &Parts,
) -> Vec<(String, Action)> {
    let rules = rules(state, pasting, ask, parts);
    let told = |words: String, told: Told| (words, Action::TellPaste(told));
    let year = |&number: &u16| told(voice.number(ita_words::fiscal_year(number, voice.lang())), Told::Year(number));
    match ask {
        Ask::Years(years) => years.iter().map(year).collect(),
        Ask::OtherYear { says, .. } => says.iter().map(year).collect(),
        Ask::NoYear => vec![year(&state.year().number())],
        Ask::NoNames { count } => [NodeKind::Indicator, NodeKind::Instrument]
            .into_iter()
            .filter(|&kind| of_kind(rules, kind) == *count)
            .map(|kind| told(in_order(voice, rules, kind, *count), Told::Order(kind)))
            .collect(),
        _ => {
            let answer = |(at, answer): (usize, &Answer)| told(said(voice, rules, ask, answer), Told::Answer(at));
            pasting.offers.iter().enumerate().map(answer).collect()
        }
    }
}

/// The rules that the question is about.
fn rules(state: &State, pasting: &Pasting, ask: &Ask, parts: &Parts) -> &'static Rulebook {
    let here = state.year();
    let number = match ask {
        Ask::UnknownName { year, .. } => *year,
        _ => pasting.year.unwrap_or(here.number()),
    };
    let known = if number == here.number() { None } else { parts.known_year(number).ok().flatten() };
    known.unwrap_or(here).rules()
}

/// “นี่คือคะแนน 10 ตัวชี้วัด เรียงตามลำดับ”.
fn in_order(voice: Voice, rules: &Rulebook, kind: NodeKind, count: usize) -> String {
    let what = match kind {
        NodeKind::Instrument => {
            let ids: Vec<String> = names::instruments(rules).map(|node| names::number(voice, rules, node)).collect();
            voice.say(&Message::HaveScoresOf { names: &ids.join(" ") })
        }
        _ => voice.say(&Message::HaveIndicators { count: &count.to_string() }),
    };
    voice.say(&DialogMessage::TheseAre { what: &what })
}

/// An answer in words.
fn said(voice: Voice, rules: &Rulebook, ask: &Ask, answer: &Answer) -> String {
    match answer {
        Answer::IsIta => voice.label(DialogLabel::IsIta),
        Answer::Column(head) | Answer::Value { value: head, .. } => voice.numerals.write(head),
        Answer::Name { node, .. } => named(voice, rules, node),
        Answer::Without(nodes) => match ask {
            Ask::PartsAndTotal { node, .. } if !nodes.contains(node) => {
                voice.say(&DialogMessage::UseTotal { node: &named(voice, rules, node) })
            }
            _ => voice.label(DialogLabel::UseParts),
        },
        Answer::Level(name) => {
            let level = rules.levels().iter().find(|level| *level.name.th == **name);
            level.map_or_else(|| name.clone(), |level| voice.words(&level.name))
        }
        Answer::OutOfHundred => voice.label(DialogLabel::OutOfHundred),
        Answer::OutOfOne => voice.number(voice.label(DialogLabel::OutOfOne)),
        _ => voice.label(DialogLabel::LeaveRow),
    }
}

fn named(voice: Voice, rules: &Rulebook, id: &str) -> String {
    let Ok(node) = rules.find(id) else { return voice.numerals.write(id) };
    super::named(voice, rules, node)
}
