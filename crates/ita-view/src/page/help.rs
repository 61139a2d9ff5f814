//! ช่วยเหลือ.

use super::claims::status;
use crate::action::Action;
use crate::assess::Assessed;
use crate::message::{HelpLabel, Label, Voice};
use crate::state::State;
use ita_score::Status;

/// A section of the help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpSection {
    /// Id, for a link within the page.
    pub id: &'static str,
    /// Its heading.
    pub title: String,
    /// Paragraphs.
    pub paragraphs: Vec<String>,
    /// Terms and what they mean, such as keys.
    pub terms: Vec<(String, String)>,
    /// Something to be copied as it is: a vector.
    pub code: Option<String>,
    /// Something to be done for good, to be asked again before: the button's words, what it does, and a warning.
    pub action: Option<(String, Action, String)>,
}

/// The help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpView {
    /// Its heading.
    pub title: String,
    /// Its sections.
    pub sections: Vec<HelpSection>,
}

/// The help.
#[must_use]
pub fn help(state: &State) -> HelpView {
    let voice = Voice::of(state);
    let say = |labels: &[HelpLabel]| labels.iter().map(|&label| voice.label(label)).collect::<Vec<_>>();
    let section = |id, title: HelpLabel, paragraphs: &[HelpLabel]| HelpSection {
        id,
        title: voice.label(title),
        paragraphs: say(paragraphs),
        terms: Vec::new(),
        code: None,
        action: None,
    };
    let keys = [
        (HelpLabel::KeyArrows, HelpLabel::KeyArrowsDoes),
        (HelpLabel::KeyShiftArrows, HelpLabel::KeyShiftArrowsDoes),
        (HelpLabel::KeySpace, HelpLabel::KeySpaceDoes),
        (HelpLabel::KeyPaste, HelpLabel::KeyPasteDoes),
    ];
    let statuses = Status::ALL.map(|known| status(voice, known));
    HelpView {
        title: voice.label(Label::HelpTitle),
        sections: vec![
            section("what", HelpLabel::WhatTitle, &[HelpLabel::What1, HelpLabel::What2]),
            section("not-nacc", HelpLabel::NotNaccTitle, &[HelpLabel::NotNacc]),
            HelpSection {
                action: Some((voice.label(HelpLabel::Forget), Action::Forget, voice.label(HelpLabel::ForgetHint))),
                ..section("privacy", HelpLabel::PrivacyTitle, &[HelpLabel::Privacy])
            },
            section("use", HelpLabel::UseTitle, &[HelpLabel::Use1, HelpLabel::Use2, HelpLabel::Use3, HelpLabel::Use4]),
            section(
                "improve",
                HelpLabel::ImproveTitle,
                &[HelpLabel::Improve1, HelpLabel::Improve2, HelpLabel::Improve3, HelpLabel::Improve4],
            ),
            section("level", HelpLabel::LevelTitle, &[HelpLabel::Level1, HelpLabel::Level2, HelpLabel::Level3]),
            HelpSection {
                terms: statuses.into_iter().map(|status| (status.label, status.meaning)).collect(),
                ..section("sure", HelpLabel::SureTitle, &[HelpLabel::Sure])
            },
            HelpSection {
                terms: keys.iter().map(|&(key, does)| (voice.label(key), voice.label(does))).collect(),
                ..section("keys", HelpLabel::KeysTitle, &[])
            },
            HelpSection {
                code: Some(Assessed::of(&state.work).scored.assessment().vector()),
                ..section("link", HelpLabel::LinkTitle, &[HelpLabel::Link1, HelpLabel::Link2])
            },
        ],
    }
}
