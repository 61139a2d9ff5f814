//! ช่วยเหลือ.

use super::claims::status;
use crate::action::Action;
use crate::assess::Assessed;
use crate::message::{Label, Voice};
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
    let say = |labels: &[Label]| labels.iter().map(|&label| voice.label(label)).collect::<Vec<_>>();
    let section = |id, title, paragraphs: &[Label]| HelpSection {
        id,
        title: voice.label(title),
        paragraphs: say(paragraphs),
        terms: Vec::new(),
        code: None,
        action: None,
    };
    let keys = [
        (Label::KeyArrows, Label::KeyArrowsDoes),
        (Label::KeyShiftArrows, Label::KeyShiftArrowsDoes),
        (Label::KeySpace, Label::KeySpaceDoes),
        (Label::KeyPaste, Label::KeyPasteDoes),
    ];
    let statuses = Status::ALL.map(|known| status(voice, known));
    use Label as L;
    HelpView {
        title: voice.label(L::HelpTitle),
        sections: vec![
            section("what", L::HelpWhatTitle, &[L::HelpWhat1, L::HelpWhat2]),
            section("not-nacc", L::HelpNotNaccTitle, &[L::HelpNotNacc]),
            HelpSection {
                action: Some((voice.label(L::Forget), Action::Forget, voice.label(L::ForgetHint))),
                ..section("privacy", L::HelpPrivacyTitle, &[L::HelpPrivacy])
            },
            section("use", L::HelpUseTitle, &[L::HelpUse1, L::HelpUse2, L::HelpUse3, L::HelpUse4]),
            section(
                "improve",
                L::HelpImproveTitle,
                &[L::HelpImprove1, L::HelpImprove2, L::HelpImprove3, L::HelpImprove4],
            ),
            section("level", L::HelpLevelTitle, &[L::HelpLevel1, L::HelpLevel2, L::HelpLevel3]),
            HelpSection {
                terms: statuses.into_iter().map(|status| (status.label, status.meaning)).collect(),
                ..section("sure", L::HelpSureTitle, &[L::HelpSure])
            },
            HelpSection {
                terms: keys.iter().map(|&(key, does)| (voice.label(key), voice.label(does))).collect(),
                ..section("keys", L::HelpKeysTitle, &[])
            },
            HelpSection {
                code: Some(Assessed::of(&state.work).scored.assessment().vector()),
                ..section("link", L::HelpLinkTitle, &[L::HelpLink1, L::HelpLink2])
            },
        ],
    }
}
