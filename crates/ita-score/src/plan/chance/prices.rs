//! A bound of the least effort with which linear conditions are met, by prices (Lagrange multipliers).
//!
//! Let each condition ask that gains, summed over scores, be at least its need. Whatever the prices λ ≥ 0, a plan that meets all
//! conditions takes no less effort than effort − Σ λ·(gain − need), and that is least where each score is judged by itself: raised as
//! long as its gains, at these prices, are worth more than its effort. So any prices give a bound, which is why they may be rounded.
//! Good ones are found condition by condition. With the prices of the others as they are, the best price of one is that of the piece
//! with which it is met when the cheapest pieces are taken first, as in the planner's own relaxation. Where one condition asks something
//! of some scores and another of all of them, that alone can stop short of the best, so it begins as the planner does: what the inner
//! conditions take counts for the outer ones, which price what is left; then the inner ones price what they ask beyond.

use alloc::vec::Vec;

/// Binary places of a price, and of an effort at it.
const FINE: u32 = 30;

/// How often all prices are looked at again.
const ROUNDS: usize = 4;

/// A part of a score's way up on which each unit takes the same effort.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    pub(super) mover: usize,
    /// What a unit takes, with [`FINE`] binary places; rounded down.
    rate: i128,
    way: i128,
}

/// A condition.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// What a unit of each mover brings.
    pub(super) gains: Vec<i128>,
    /// What must be brought.
    pub(super) need: i128,
    /// What a unit brought is worth, with [`FINE`] binary places.
    pub(super) price: i128,
    /// The piece with which it is met, and how much of its way.
    last: Option<(usize, i128)>,
}

/// Why there is no bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoBound {
    /// No scores meet the conditions.
    Empty,
    /// The numbers are too large.
    Large,
}

impl Piece {
    pub(super) fn new(mover: usize, cost: u128, way: u64) -> Option<Self> {
        let cost = i128::try_from(cost).ok()?.checked_mul(1 << FINE)?;
        Some(Self { mover, rate: cost / i128::from(way), way: way.into() })
    }
}

impl Row {
    pub(super) const fn new(gains: Vec<i128>, need: i128) -> Self {
        Self { gains, need, price: 0, last: None }
    }

    /// What something brought is worth in effort.
    pub(super) const fn worth(&self, brought: i128) -> i128 {
        self.price.saturating_mul(brought) >> FINE
    }
}

/// The bound; each row then has its price.
pub(super) fn bound(rows: &mut [Row], pieces: &[Piece]) -> Result<u128, NoBound> {
    let (mut most, mut prices) = (0, Vec::new());
    let mut order: Vec<usize> = (0..rows.len()).collect();
    order.sort_by_key(|&at| rows[at].gains.iter().filter(|gain| **gain > 0).count());
    let Some(&outermost) = order.last() else { return Ok(0) };
    (rows[outermost].price, rows[outermost].last) = beyond(rows, pieces, &order)?;
    for &at in order.iter().rev().skip(1) {
        (rows[at].price, rows[at].last) = best(rows, pieces, at)?;
    }
    for round in 0..ROUNDS {
        for at in (0..rows.len()).filter(|_| round > 0) {
            (rows[at].price, rows[at].last) = best(rows, pieces, at)?;
        }
        let bound = dual(rows, pieces).ok_or(NoBound::Large)?;
        if bound <= most {
            break;
        }
        most = bound;
        prices.clear();
        prices.extend(rows.iter().map(|row| (row.price, row.last)));
    }
    rows.iter_mut().zip(prices).for_each(|(row, (price, last))| (row.price, row.last) = (price, last));
    Ok((most >> FINE) as u128)
}

/// How much of each piece's way the prices take.
pub(super) fn taken(rows: &[Row], pieces: &[Piece]) -> Vec<u64> {
    let way = |(at, piece): (usize, &Piece)| {
        let last = rows.iter().filter_map(|row| row.last).find(|(last, _)| *last == at);
        let is_worth_it = || rows.iter().map(|row| row.price * row.gains[piece.mover]).sum::<i128>() > piece.rate;
        last.map_or_else(|| if is_worth_it() { piece.way } else { 0 }, |(_, way)| way) as u64
    };
    pieces.iter().enumerate().map(way).collect()
}

/// The price of the last of these rows, the outermost, once the others have taken what they need.
fn beyond(rows: &[Row], pieces: &[Piece], order: &[usize]) -> Result<(i128, Option<(usize, i128)>), NoBound> {
    let mut used: Vec<i128> = alloc::vec![0; pieces.len()];
    let mut found = (0, None);
    for &at in order {
        let row = &rows[at];
        let (mut left, mut dear) = (row.need, Vec::with_capacity(pieces.len()));
        for (index, piece) in pieces.iter().enumerate().filter(|(_, piece)| row.gains[piece.mover] > 0) {
            let gain = row.gains[piece.mover];
            left -= gain.checked_mul(used[index]).ok_or(NoBound::Large)?;
            dear.push((piece.rate, gain, index));
        }
        cheapest_first(&mut dear)?;
        found = (0, None);
        for (rate, gain, index) in dear {
            if left <= 0 {
                break;
            }
            let way = (pieces[index].way - used[index]).min(left / gain + i128::from(left % gain > 0));
            used[index] += way;
            left -= gain.checked_mul(way).ok_or(NoBound::Large)?;
            found = (rate / gain, Some((index, used[index])));
        }
        if left > 0 {
            return Err(NoBound::Empty);
        }
    }
    Ok(found)
}

/// Sorts what a unit takes and brings by the one over the other.
fn cheapest_first(dear: &mut [(i128, i128, usize)]) -> Result<(), NoBound> {
    if dear.iter().any(|(effort, gain, _)| *effort >= 1 << 70 || *gain >= 1 << 56) {
        return Err(NoBound::Large);
    }
    dear.sort_unstable_by(|(a, of_a, one), (b, of_b, other)| (a * of_b).cmp(&(b * of_a)).then(one.cmp(other)));
    Ok(())
}

/// The best price of a row where the others' are as they are, and the piece with which it is met.
fn best(rows: &[Row], pieces: &[Piece], at: usize) -> Result<(i128, Option<(usize, i128)>), NoBound> {
    let (row, mut left) = (&rows[at], rows[at].need);
    // What is left of a unit's effort at the others' prices, what it brings, and which piece it is.
    let mut dear: Vec<(i128, i128, usize)> = Vec::with_capacity(pieces.len());
    for (index, piece) in pieces.iter().enumerate().filter(|(_, piece)| row.gains[piece.mover] > 0) {
        let others = rows.iter().enumerate().filter(|(other, _)| *other != at);
        let worth = others.map(|(_, other)| other.price.checked_mul(other.gains[piece.mover]));
        let worth = worth.sum::<Option<i128>>().ok_or(NoBound::Large)?;
        let gain = row.gains[piece.mover];
        match piece.rate - worth {
            effort if effort > 0 => dear.push((effort, gain, index)),
            _ => left -= gain.checked_mul(piece.way).ok_or(NoBound::Large)?,
        }
    }
    if left <= 0 {
        return Ok((0, None));
    }
    cheapest_first(&mut dear)?;
    for (effort, gain, index) in dear {
        let brought = gain.checked_mul(pieces[index].way).ok_or(NoBound::Large)?;
        if brought >= left {
            return Ok((effort / gain, Some((index, left / gain))));
        }
        left -= brought;
    }
    Err(NoBound::Empty)
}

/// The least that effort − Σ λ·(gain − need) can be.
fn dual(rows: &[Row], pieces: &[Piece]) -> Option<i128> {
    let needs = rows.iter().map(|row| row.price.checked_mul(row.need)).sum::<Option<i128>>()?;
    let spared = pieces.iter().map(|piece| {
        let worth = rows.iter().map(|row| row.price.checked_mul(row.gains[piece.mover])).sum::<Option<i128>>()?;
        (worth - piece.rate).max(0).checked_mul(piece.way)
    });
    Some(needs - spared.sum::<Option<i128>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Pieces of movers: what a unit takes, and how many units there are.
    fn pieces(each: &[(u128, u64)]) -> Vec<Piece> {
        let piece =
            |(mover, &(rate, way)): (usize, &(u128, u64))| Piece::new(mover, rate * u128::from(way), way).unwrap();
        each.iter().enumerate().map(piece).collect()
    }

    /// 10 units at 1 and 10 at 3, which bring 1 and 2 each. For 15 the first ten are taken, at 1 for each brought, and 2½ of the others (3 when taken whole),
    /// at 1½: 17½. If 16 must come from the others besides, 8 of those at 3 bring them, and nothing else is needed.
    #[test]
    fn what_is_cheapest_for_what_it_brings_is_taken_first() {
        let pieces = pieces(&[(1, 10), (3, 10)]);
        let both = Row::new(alloc::vec![1, 2], 15);
        let mut rows = [both.clone()];
        assert_eq!((bound(&mut rows, &pieces), taken(&rows, &pieces)), (Ok(17), alloc::vec![10, 3]));
        assert_eq!(rows[0].worth(2), 3);
        let mut rows = [Row::new(alloc::vec![0, 2], 16), both.clone()];
        assert_eq!((bound(&mut rows, &pieces), taken(&rows, &pieces)), (Ok(24), alloc::vec![0, 8]));
        // 4 from the others: 2 of those at 3; the other 11 are 10 at 1, and 1 at 1½: in all 17½ again.
        let mut rows = [Row::new(alloc::vec![0, 2], 4), both.clone()];
        assert_eq!(bound(&mut rows, &pieces), Ok(17));
        // 12 from the others: 6 of those at 3, and 3 at 1.
        for mut rows in [[Row::new(alloc::vec![0, 2], 12), both.clone()], [both, Row::new(alloc::vec![0, 2], 12)]] {
            assert_eq!(bound(&mut rows, &pieces), Ok(21));
        }
    }

    #[test]
    fn needs_that_nothing_meets_and_numbers_that_are_too_large() {
        let pieces = pieces(&[(1, 10), (3, 10)]);
        assert_eq!(bound(&mut [Row::new(alloc::vec![1, 2], 30)], &pieces), Ok(40));
        assert_eq!(bound(&mut [Row::new(alloc::vec![1, 2], 31)], &pieces), Err(NoBound::Empty));
        assert_eq!(bound(&mut [Row::new(alloc::vec![1, 0], 11)], &pieces), Err(NoBound::Empty));
        assert_eq!(bound(&mut [Row::new(alloc::vec![1, 2], 0)], &pieces), Ok(0));
        assert_eq!(bound(&mut [Row::new(alloc::vec![1 << 56, 2], 1 << 60)], &pieces), Err(NoBound::Large));
        assert!(Piece::new(0, 1 << 100, 1).is_none());
    }
}
