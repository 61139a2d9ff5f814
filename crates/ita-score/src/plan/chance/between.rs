//! Where to look next for the smallest number of standard errors that suffices.

/// What is known of how many parts of a standard error suffice: more than the one end, and the other end at most.
///
/// The more is spared, the higher the chance. A condition that alone decides is met with one standard deviation more for each
/// standard error, and where several do it is not far from that: so a guess by the deviations that lack is close at once, and what
/// is left is guessed by the line between both ends. Every third guess halves what is left, whatever the line says.
#[derive(Clone, Copy, Debug)]
pub(super) struct Between {
    /// Too few.
    low: u64,
    /// How many 128ths of a standard deviation lack there.
    lacks: i64,
    /// Enough, or too many for a plan.
    high: u64,
    end: End,
    guesses: u32,
}

/// What is known of the upper end.
#[derive(Clone, Copy, Debug)]
enum End {
    /// It was not tried.
    Untried,
    /// So many 128ths of a standard deviation are over.
    Over(i64),
    /// There is no plan.
    NoPlan,
}

/// 128ths of a standard deviation to a part of a standard error.
const EACH: u64 = 128 / super::PARTS;

impl Between {
    /// Nothing spared lacks so much; `end` is not to be tried.
    pub(super) const fn new(lacks: i64, end: u64) -> Self {
        Self { low: 0, lacks, high: end, end: End::Untried, guesses: 0 }
    }

    pub(super) const fn is_too_few(&mut self, parts: u64, lacks: i64) {
        (self.low, self.lacks) = (parts, lacks);
    }

    pub(super) const fn suffices(&mut self, parts: u64, over: i64) {
        (self.high, self.end) = (parts, End::Over(over));
    }

    pub(super) const fn has_no_plan(&mut self, parts: u64) {
        (self.high, self.end) = (parts, End::NoPlan);
    }
}

/// What to try next; none once the ends are neighbours.
impl Iterator for Between {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        let room = self.high - self.low;
        if room < 2 {
            return None;
        }
        self.guesses += 1;
        let lacks = self.lacks.max(0).unsigned_abs();
        let guess = match self.end {
            _ if self.guesses.is_multiple_of(3) => room / 2,
            End::Untried => lacks.div_ceil(EACH),
            End::Over(over) => (room * lacks).div_ceil((lacks + over.max(0).unsigned_abs()).max(1)),
            End::NoPlan => room / 2,
        };
        Some(self.low + guess.clamp(1, room - 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;

    /// What is tried until so many parts are found to be the fewest, where each part over or under is so many 128ths.
    fn tried(fewest: u64, each: i64, no_plan: u64) -> Vec<u64> {
        let lacks = |parts: u64| (fewest as i64 - parts as i64) * each;
        let mut between = Between::new(lacks(0), 385);
        let mut tried = Vec::new();
        while let Some(parts) = between.next() {
            assert!(!tried.contains(&parts), "{parts} twice: {tried:?}");
            tried.push(parts);
            match parts {
                _ if parts >= no_plan => between.has_no_plan(parts),
                _ if parts >= fewest => between.suffices(parts, -lacks(parts)),
                _ => between.is_too_few(parts, lacks(parts)),
            }
        }
        assert_eq!((between.low + 1, between.high), (fewest.min(no_plan), fewest.min(no_plan)), "{tried:?}");
        tried
    }

    #[test]
    fn the_fewest_are_found_wherever_they_are() {
        for fewest in 1..=384 {
            assert!(tried(fewest, 2, 385).len() <= 3);
            for each in [0, 1, 3, 7, 1_000] {
                let many = tried(fewest, each, 385).len();
                assert!(many <= 24, "{fewest} {each}: {many}");
            }
        }
        for no_plan in 1..=384 {
            assert!(tried(385, 2, no_plan).len() <= 10);
        }
    }
}
