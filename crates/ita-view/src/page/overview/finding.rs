//! Finding the agencies that are asked for, a piece at a time.

use super::{Asked, Board, OverviewList, grouped, place};
use crate::message::{OverviewMessage, Voice};

/// The names that are looked through at once: on a slow machine, a part of a frame.
const PIECE: usize = 2_000;

/// The agencies that are asked for, while they are being found. It goes with the board that it was begun with.
#[derive(Debug)]
pub struct Finding {
    words: Vec<String>,
    level: Option<usize>,
    /// Those that it can be, in their order.
    among: Vec<usize>,
    /// How many of these were looked at.
    seen: usize,
    order: Vec<usize>,
}

/// The words that a name has to hold, in small letters.
fn words(asked: &Asked) -> Vec<String> {
    asked.search.to_lowercase().split_whitespace().map(str::to_owned).collect()
}

/// Returns true if everything asked for now was among what was asked for before, in the same order: each earlier word is
/// contained in a word of now.
fn is_within(now: &Asked, before: &Asked) -> bool {
    let longer = words(now);
    now.sort == before.sort
        && (before.level.is_none() || now.level == before.level)
        && words(before).iter().all(|word| longer.iter().any(|other| other.contains(word)))
}

impl Finding {
    /// Begins a search. The last result helps if the new question is narrower and of the same board, as after one more letter.
    #[must_use]
    pub fn new(board: &Board, asked: &Asked, last: Option<(&Asked, &OverviewList)>) -> Self {
        let last = last.filter(|(before, _)| is_within(asked, before));
        let among = last.map_or_else(|| board.sorted(asked.sort).to_vec(), |(_, list)| list.order.clone());
        Self { words: words(asked), level: asked.level, among, seen: 0, order: Vec::new() }
    }

    /// Looks through some more names. Returns the list once all are looked through.
    pub fn go_on(&mut self, voice: Voice, board: &Board) -> Option<OverviewList> {
        // Without a search, all are found at once.
        let piece = if self.words.is_empty() { self.among.len() } else { PIECE };
        let wanted = |at: &usize| {
            let entry = &board.entries[*at];
            self.level.is_none_or(|level| place(board, entry) == level)
                && self.words.iter().all(|word| entry.key.contains(word))
        };
        self.order.extend(self.among.iter().skip(self.seen).take(piece).copied().filter(wanted));
        self.seen += piece;
        (self.seen >= self.among.len()).then(|| {
            let (order, all) = (core::mem::take(&mut self.order), board.entries.len());
            let count = grouped(order.len());
            let found =
                (order.len() < all).then(|| voice.say(&OverviewMessage::Found { count: &count, all: &grouped(all) }));
            OverviewList { found, order }
        })
    }
}
