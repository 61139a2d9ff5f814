//! ช่วยเหลือ: by what somebody has and wants to know; then words, trust, the keyboard.

use super::claims::status;
use super::picture::{Picture, picture};
use crate::action::Action;
use crate::message::{ForgetLabel, HelpLabel, Label, ResultLabel, Voice};
use crate::state::{ScaleRange, State};
use ita_score::Status;

/// A section of the help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpSection {
    /// Id, for the way to it from the list of contents.
    pub id: &'static str,
    /// Its heading.
    pub title: String,
    /// What to do, in this order; empty where there is nothing to do.
    pub steps: Vec<String>,
    /// Paragraphs.
    pub paragraphs: Vec<String>,
    /// Terms and what they mean, such as keys.
    pub terms: Vec<(String, String)>,
    /// A picture that the terms are about.
    pub picture: Option<Picture>,
    /// Something to be done for good, to be asked again before: the button's words, what it does, and a warning.
    pub action: Option<(String, Action, String)>,
}

/// Sections under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpPart {
    /// Its heading.
    pub title: String,
    /// Its sections.
    pub sections: Vec<HelpSection>,
}

/// The help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpView {
    /// Its heading.
    pub title: String,
    /// Tasks first, then words, trust and the keyboard.
    pub parts: Vec<HelpPart>,
}

/// The help.
#[must_use]
pub fn help(state: &State) -> HelpView {
    use HelpLabel as H;
    let voice = Voice::of(state);
    let part = |title: H, sections| HelpPart { title: voice.label(title), sections };
    HelpView {
        title: voice.label(Label::HelpTitle),
        parts: vec![
            part(
                H::Tasks,
                vec![
                    task(voice, "table", H::TableTitle, &[H::Table1, H::Table2, H::Table3]),
                    task(voice, "total", H::TotalTitle, &[H::Total1, H::Total2, H::Total3]),
                    task(voice, "items", H::ItemsTitle, &[H::Items1, H::Items2]),
                    task(voice, "plan", H::PlanTitle, &[H::Plan1, H::Plan2, H::Plan3, H::Plan4]),
                    task(voice, "send", H::SendTitle, &[H::Send1, H::Send2, H::Send3]),
                    task(voice, "back", H::BackTitle, &[H::Back1, H::Back2]),
                    task(voice, "install", H::InstallTitle, &[H::Install1, H::Install2, H::Install3, H::Install4]),
                ],
            ),
            part(H::WordsTitle, vec![words(voice), pictured(voice)]),
            part(H::TrustTitle, trust(voice)),
            part(H::KeysTitle, vec![keys(voice)]),
        ],
    }
}

fn section(voice: Voice, id: &'static str, title: HelpLabel, paragraphs: &[HelpLabel]) -> HelpSection {
    HelpSection {
        id,
        title: voice.label(title),
        steps: Vec::new(),
        paragraphs: paragraphs.iter().map(|&label| voice.label(label)).collect(),
        terms: Vec::new(),
        picture: None,
        action: None,
    }
}

fn task(voice: Voice, id: &'static str, title: HelpLabel, steps: &[HelpLabel]) -> HelpSection {
    let steps = steps.iter().map(|&label| voice.label(label)).collect();
    HelpSection { steps, ..section(voice, id, title, &[]) }
}

fn terms(voice: Voice, terms: &[(HelpLabel, HelpLabel)]) -> Vec<(String, String)> {
    terms.iter().map(|&(term, meaning)| (voice.label(term), voice.label(meaning))).collect()
}

fn words(voice: Voice) -> HelpSection {
    use HelpLabel as H;
    let all = [
        (H::Iit, H::IitMeans),
        (H::Eit, H::EitMeans),
        (H::Oit, H::OitMeans),
        (H::WeightWord, H::WeightMeans),
        (H::Threshold, H::ThresholdMeans),
        (H::AtLeastWord, H::AtLeastMeans),
        (H::NearWord, H::NearMeans),
        (H::MarginWord, H::MarginMeans),
    ];
    HelpSection { terms: terms(voice, &all), ..section(voice, "words", H::WordsTitle, &[]) }
}

/// The four lines of the example, which is always here, and what each mark in them means.
fn pictured(voice: Voice) -> HelpSection {
    use HelpLabel as H;
    let all = [
        (H::PictureLine, H::PictureLineMeans),
        (H::PictureDot, H::PictureDotMeans),
        (H::PictureBar, H::PictureBarMeans),
        (H::PictureTick, H::PictureTickMeans),
    ];
    let mut terms = terms(voice, &all);
    terms.push((voice.label(ResultLabel::HoldsBack), voice.label(H::PictureBack)));
    // The whole axis is for who has numbers of one's own.
    let drawn = State::first()
        .ok()
        .map(|first| Picture { switch_label: None, ..picture(voice, &first.work.assessed(), ScaleRange::Upper, None) });
    HelpSection { terms, picture: drawn, ..section(voice, "picture", H::PictureTitle, &[H::PictureFrom]) }
}

fn trust(voice: Voice) -> Vec<HelpSection> {
    use {ForgetLabel as F, HelpLabel as H};
    let statuses = Status::ALL.map(|known| status(voice, known));
    vec![
        section(voice, "not-nacc", H::NotNaccTitle, &[H::NotNacc]),
        HelpSection {
            action: Some((voice.label(F::Forget), Action::Forget, voice.label(F::ForgetHint))),
            ..section(voice, "privacy", H::PrivacyTitle, &[H::Privacy, H::PrivacySafari])
        },
        HelpSection {
            terms: statuses.into_iter().map(|status| (status.label, status.meaning)).collect(),
            ..section(voice, "sure", H::SureTitle, &[H::Sure])
        },
    ]
}

fn keys(voice: Voice) -> HelpSection {
    use HelpLabel as H;
    let all = [
        (H::KeyEnter, H::KeyEnterDoes),
        (H::KeyAlt, H::KeyAltDoes),
        (H::KeySlider, H::KeySliderDoes),
        (H::KeySpace, H::KeySpaceDoes),
        (H::KeyPaste, H::KeyPasteDoes),
        (H::KeyUndo, H::KeyUndoDoes),
    ];
    HelpSection { terms: terms(voice, &all), ..section(voice, "keys", H::KeysTitle, &[]) }
}
