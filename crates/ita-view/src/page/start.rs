//! How to begin: what a person has at hand.

use crate::action::{Action, Begin};
use crate::draft::Draft;
use crate::example::ExampleId;
use crate::message::{Label, Message, Voice};
use crate::state::State;
use ita_score::{NodeIx, NodeKind, Rulebook};

/// Something to begin with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartChoice {
    /// “คะแนน 10 ตัวชี้วัด”.
    pub label: String,
    /// Shows just those fields.
    pub action: Action,
    /// The node whose field is the first score there.
    pub first: String,
    /// True if just those fields are in sight.
    pub chosen: bool,
}

/// How to begin, while nothing is entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartView {
    /// “ท่านมีข้อมูลแบบใด”.
    pub question: String,
    /// What a person may have.
    pub choices: Vec<StartChoice>,
    /// Opens the example: its words and what it does.
    pub example: (String, Action),
}

/// How to begin; none once something is entered.
pub(super) fn start(voice: Voice, state: &State) -> Option<StartView> {
    let (draft, rules) = (state.draft(), state.year().rules());
    if !draft.is_empty() {
        return None;
    }
    let count = rules.nodes().filter(|&node| rules.node(node).kind == NodeKind::Indicator).count().to_string();
    let instruments: Vec<String> = rules.children(NodeIx::OVERALL).map(|node| ita_words::number(rules, node)).collect();
    let mut choices = vec![
        choice(draft, rules, Begin::Indicators, voice.say(&Message::HaveIndicators { count: &count })),
        choice(draft, rules, Begin::Instruments, voice.say(&Message::HaveScoresOf { names: &instruments.join(" ") })),
        choice(draft, rules, Begin::Total, voice.label(Label::HaveTotal)),
    ];
    if rules.nodes().any(|node| rules.is_item(node)) {
        choices.push(choice(draft, rules, Begin::Items, voice.label(Label::HaveItems)));
    }
    Some(StartView {
        question: voice.label(Label::WhatDoYouHave),
        choices,
        example: (voice.label(Label::SeeExample), Action::LoadExample(ExampleId::FIRST)),
    })
}

fn choice(draft: &Draft, rules: &Rulebook, begin: Begin, label: String) -> StartChoice {
    let first = |kind: NodeKind| rules.nodes().find(|&node| rules.node(node).kind == kind);
    let first = match begin {
        Begin::Indicators => first(NodeKind::Indicator),
        Begin::Instruments => first(NodeKind::Instrument),
        Begin::Total => Some(NodeIx::OVERALL),
        Begin::Items => first(NodeKind::Item),
    };
    StartChoice {
        label,
        action: Action::Begin(begin),
        first: first.map(|node| rules.node(node).id.to_string()).unwrap_or_default(),
        chosen: draft.open == crate::reduce::shown(rules, begin),
    }
}
