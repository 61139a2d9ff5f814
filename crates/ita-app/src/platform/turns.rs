//! What a change leaves to the frames after its own, so that none of them is long: in each frame, what comes first of what waits.
//!
//! It comes with what shows a result (`loaded::Resulting`), since before that little is drawn.

use super::document;
use super::time::{later, next_frame};
use std::cell::RefCell;

/// What waits, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Turn {
    /// The result of a number: that, and its level.
    Result,
    /// The picture of the result.
    Picture,
    /// Why it is this level, and what else is to be said of it.
    Why,
    /// Rows of a table that has just come, some in each frame.
    Rows(u8),
    /// What lies behind the result, and says it elsewhere.
    Rest,
    /// What can be done next.
    Next,
    /// The head of the page.
    Head,
}

/// What is done then.
pub type Act = Box<dyn FnOnce()>;

#[derive(Default)]
struct Turns {
    waiting: Vec<(Turn, Act)>,
    /// Whether a frame is asked for.
    is_asked: bool,
    /// Whether the next frame is that of the change itself.
    is_new: bool,
}

impl Turns {
    /// What is to be done in this frame: all of what comes first, and nothing in the frame of the change itself.
    fn next(&mut self) -> Vec<Act> {
        if core::mem::take(&mut self.is_new) {
            return Vec::new();
        }
        let first = self.waiting.iter().map(|(turn, _)| *turn).min();
        self.waiting.extract_if(.., |(turn, _)| Some(*turn) == first).map(|(_, act)| act).collect()
    }
}

thread_local! {
    static TURNS: RefCell<Turns> = RefCell::default();
}

/// Does something in a frame of its own after the next one, or soon where the page is out of sight and draws no frames.
pub fn wait(turn: Turn, act: Act) {
    if document::is_hidden() {
        later(0, act);
        return;
    }
    let is_asked = TURNS.with_borrow_mut(|turns| {
        turns.waiting.push((turn, act));
        turns.is_new |= !turns.is_asked || turn == Turn::Result;
        core::mem::replace(&mut turns.is_asked, true)
    });
    if !is_asked {
        next_frame(frame);
    }
}

fn frame() {
    TURNS.with_borrow_mut(Turns::next).into_iter().for_each(|act| act());
    let more = TURNS.with_borrow_mut(|turns| {
        turns.is_asked = !turns.waiting.is_empty();
        turns.is_asked
    });
    if more {
        next_frame(frame);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::rc::Rc;

    #[test]
    fn each_frame_does_what_comes_first_and_the_one_of_the_change_nothing() {
        let done = Rc::<RefCell<Vec<&str>>>::default();
        let mut turns = Turns { is_new: true, ..Turns::default() };
        let order = [(Turn::Head, "head"), (Turn::Rows(1), "3"), (Turn::Rows(0), "1"), (Turn::Result, "result")];
        for (turn, name) in order.into_iter().chain([(Turn::Rows(0), "2")]) {
            let done = done.clone();
            turns.waiting.push((turn, Box::new(move || done.borrow_mut().push(name))));
        }
        let mut frames = (0..6).map(|_| {
            turns.next().into_iter().for_each(|act| act());
            done.take().join(" ")
        });
        assert!(frames.by_ref().eq(["", "result", "1 2", "3", "head", ""]));
    }
}
