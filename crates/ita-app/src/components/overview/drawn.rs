//! Which rows of the list are drawn, and which come next: a few per frame, those in sight first.

use std::collections::BTreeMap;

/// Rows that are drawn together. Any change of the table costs a browser as much as some rows do, whether one row comes or two.
pub(super) const BLOCK: usize = 2;

/// Blocks that are drawn above and below those in sight, so that scrolling can go on while others are drawn.
const BEYOND: usize = 1;

/// Blocks that are drawn anew in one frame. On a slow machine a frame has no time for more.
pub(super) const STEP: usize = 1;

/// A row's height until one is drawn, in pixels.
pub(super) const HEIGHT: i32 = 44;

/// The part of the list that is in sight.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Sight {
    /// The first block in sight.
    first: usize,
    /// The number of blocks in sight.
    count: usize,
    /// Pixels of a row.
    pub(super) height: i32,
}

impl Sight {
    /// The part in sight until the height of the viewport is known.
    pub(super) const BEGIN: Self = Self { first: 0, count: 6, height: HEIGHT };

    /// Returns the blocks visible in a viewport `place` px high, scrolled by `top` px, with rows of `height` px.
    pub(super) fn of(top: i32, place: i32, height: i32) -> Self {
        let blocks = |pixels: i32| usize::try_from(pixels / height.max(1)).unwrap_or_default() / BLOCK;
        Self { first: blocks(top), count: blocks(place) + 2, height }
    }

    /// Returns the same part, scrolled to the top.
    pub(super) const fn at_top(self) -> Self {
        Self { first: 0, ..self }
    }

    /// Returns the blocks to draw of `all` blocks, the most urgent first: those in sight, those next to them, and the one that
    /// has the focus, which would otherwise lose it.
    fn wanted(self, all: usize, focused: Option<usize>) -> impl Iterator<Item = usize> + Clone {
        let end = (self.first + self.count).min(all);
        let first = self.first.min(end);
        let (below, above) = (end..(end + BEYOND).min(all), first.saturating_sub(BEYOND)..first);
        let beside = below.clone().chain(above.clone().rev());
        let focused = focused.filter(|&at| at < all && !(above.start..below.end).contains(&at));
        (first..end).chain(beside).chain(focused)
    }
}

/// The blocks that are drawn, each with what it was drawn from.
pub(super) struct Drawn<T>(BTreeMap<usize, T>);

impl<T> Default for Drawn<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T: Clone + PartialEq> Drawn<T> {
    /// Drops blocks no longer wanted, and redraws up to `most` missing or outdated ones. Returns true if all wanted blocks are
    /// drawn.
    pub(super) fn go_on(
        &mut self,
        sight: Sight,
        (all, focused): (usize, Option<usize>),
        from: &T,
        most: usize,
    ) -> bool {
        let wanted = sight.wanted(all, focused);
        self.0.retain(|block, _| wanted.clone().any(|other| other == *block));
        let mut left = wanted.filter(|block| self.0.get(block) != Some(from)).collect::<Vec<_>>().into_iter();
        self.0.extend(left.by_ref().take(most).map(|block| (block, from.clone())));
        left.next().is_none()
    }

    /// The blocks in their order.
    pub(super) fn blocks(&self) -> impl Iterator<Item = (usize, &T)> {
        self.0.iter().map(|(block, from)| (*block, from))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIGHT: Sight = Sight { first: 10, count: 3, height: 44 };

    fn wanted(sight: Sight, all: usize, focused: Option<usize>) -> Vec<usize> {
        sight.wanted(all, focused).collect()
    }

    #[test]
    fn what_is_in_sight_comes_first_then_what_is_near_then_the_focus() {
        assert_eq!(wanted(SIGHT, 100, None), [10, 11, 12, 13, 9]);
        assert_eq!(wanted(SIGHT, 100, Some(2)), [10, 11, 12, 13, 9, 2]);
        assert_eq!(wanted(SIGHT, 100, Some(13)), [10, 11, 12, 13, 9]);
        // At both ends, and with fewer than were scrolled over.
        assert_eq!(wanted(SIGHT.at_top(), 100, None), [0, 1, 2, 3]);
        assert_eq!(wanted(SIGHT, 12, Some(50)), [10, 11, 9]);
        assert_eq!(wanted(SIGHT, 5, None), [4]);
        assert_eq!(wanted(SIGHT, 0, Some(0)), Vec::<usize>::new());
        // 440 pixels of 44 show ten rows, which are five blocks; scrolled by less than a block, one more begins, and one row is left over.
        assert_eq!(Sight::of(880, 440, 44), Sight { first: 10, count: 7, height: 44 });
        assert_eq!(Sight::of(0, 0, 0).height, 0);
    }

    #[test]
    fn so_many_are_drawn_at_a_time_and_what_is_old_stays_until_then() {
        let mut drawn = Drawn::default();
        let of =
            |drawn: &Drawn<char>| drawn.blocks().map(|(at, from)| format!("{at}{from}")).collect::<Vec<_>>().join(" ");
        assert!(!drawn.go_on(SIGHT, (100, None), &'a', 4));
        assert_eq!(of(&drawn), "10a 11a 12a 13a");
        assert!(drawn.go_on(SIGHT, (100, None), &'a', 4));
        assert_eq!(of(&drawn), "9a 10a 11a 12a 13a");
        // Scrolled by a block.
        let below = Sight { first: 11, ..SIGHT };
        assert!(drawn.go_on(below, (100, Some(9)), &'a', 4));
        assert_eq!(of(&drawn), "9a 10a 11a 12a 13a 14a");
        // Other agencies in it, and fewer: the focus goes with its block.
        assert!(!drawn.go_on(below, (14, Some(9)), &'b', 0));
        assert_eq!(of(&drawn), "9a 10a 11a 12a 13a");
        assert!(!drawn.go_on(below, (14, Some(9)), &'b', 4));
        assert_eq!(of(&drawn), "9a 10b 11b 12b 13b");
        assert!(drawn.go_on(below, (14, Some(9)), &'b', 4));
        assert_eq!(of(&drawn), "9b 10b 11b 12b 13b");
    }
}
