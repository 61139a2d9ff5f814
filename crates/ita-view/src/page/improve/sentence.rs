//! What a screen reader announces when a scenario changes.

use super::SideView;
use crate::message::{Message, Voice};

/// The scenario's number, how it differs, and why it is this level.
pub(super) fn live(voice: Voice, scenario: &SideView, change: &str) -> String {
    let number = match change {
        "" => scenario.number.text.clone(),
        change => format!("{} ({change})", scenario.number.text),
    };
    voice.say(&Message::Live { name: &scenario.title, number: &number, why: &scenario.why.line })
}
