//! Why it is this level and not the next.

use crate::message::Voice;
use ita_score::Scored;

/// Why it is this level and not the next: a sentence, and, where two or more scores fall short, these as a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WhyView {
    /// The sentence.
    pub text: String,
    /// The scores that fall short: “IIT 90.50 (ขาดอีก 4.50)”. Empty if one or none does.
    pub items: Vec<String>,
    /// The same on one line, for a screen reader and for what is copied.
    pub line: String,
}

/// Why, in this voice.
pub(super) fn why(voice: Voice, scored: &Scored<'_>) -> WhyView {
    let said = ita_words::why(scored, voice.lang());
    WhyView {
        text: voice.numerals.write(&said.text),
        items: said.items.iter().map(|item| voice.numerals.write(item)).collect(),
        line: voice.numerals.write(&ita_words::why_line(scored, voice.lang())),
    }
}
