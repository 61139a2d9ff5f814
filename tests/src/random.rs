//! Random rulebooks and assessments, made from a list of random choices: shorter lists and smaller choices make simpler
//! things, so that proptest can shrink what fails.

mod assessment;
mod rulebook;

pub use assessment::{Values, assessment, value};
pub use rulebook::rulebook;

use proptest::prelude::*;

/// Choices to be drawn one after the other; 0 for ever once they are used up.
#[derive(Clone)]
pub struct Choices {
    drawn: Vec<u16>,
    next: usize,
}

/// On one line: what the choices made is in the message of the law that failed.
impl std::fmt::Debug for Choices {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.drawn)
    }
}

impl Choices {
    /// Up to this many random choices.
    pub fn strategy(most: usize) -> impl Strategy<Value = Self> {
        proptest::collection::vec(any::<u16>(), most / 2..=most).prop_map(|drawn| Self { drawn, next: 0 })
    }

    /// One of 0 to `of` − 1.
    pub fn pick(&mut self, of: usize) -> usize {
        let drawn = self.drawn.get(self.next).copied().unwrap_or(0);
        self.next += 1;
        usize::from(drawn) % of
    }

    /// True once in `of` times.
    pub fn once_in(&mut self, of: usize) -> bool {
        self.pick(of) == of - 1
    }

    /// One of these.
    pub fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.pick(of.len())]
    }

    /// A number from 0 to `most`, from as many choices as it takes.
    pub fn number(&mut self, most: u64) -> u64 {
        let wide = (0..4).fold(0u64, |wide, _| wide << 16 | self.pick(1 << 16) as u64);
        wide % (most + 1)
    }
}
