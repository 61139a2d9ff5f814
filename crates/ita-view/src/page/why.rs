//! Why it is this level and not the next, in a sentence.

use crate::message::Voice;
use ita_score::Scored;

/// The engine's sentence, in these digits.
pub(super) fn sentence(voice: Voice, scored: &Scored<'_>) -> String {
    voice.numerals.write(&scored.sentence(voice.lang))
}
