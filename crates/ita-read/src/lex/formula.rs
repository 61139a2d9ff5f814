//! Formulas that show how a total came about: "91.98 x 30% = 27.59", "(91.98 x 0.3) + (88.27 x 0.3) + (91.84 x 0.4) = 90.81". Of
//! a product the score is kept, of a sum its result, and only if the arithmetic is right.

use super::Piece;
use crate::number::{MICRO, Num};

/// A number, or a score times a share, with the place behind it.
struct Term {
    /// In millionths.
    value: i64,
    /// The place of the share.
    share: Option<usize>,
    next: usize,
}

/// Leaves one number of each formula.
pub(super) fn settle(pieces: &mut [Piece]) {
    let mut at = 0;
    while at < pieces.len() {
        at = formula(pieces, at).unwrap_or(at + 1);
    }
}

/// Settles the formula that begins at a place, and returns the place behind it.
fn formula(pieces: &mut [Piece], begin: usize) -> Option<usize> {
    let first = term(pieces, begin)?;
    let (mut sum, mut terms, mut next) = (first.value, 1, first.next);
    while let Some(more) = plus(pieces, next).and_then(|at| term(pieces, at)) {
        sum = sum.checked_add(more.value)?;
        terms += 1;
        next = more.next;
    }
    let (divisor, after) = divided(pieces, next).map_or((1, next), |after| (terms, after));
    let result = equals(pieces, after);
    let is_right = |result: usize| {
        let Piece::Number(number) = &pieces[result] else { return false };
        // Each term may have been rounded.
        (sum / divisor - number.micro).abs() <= MICRO / 80 + MICRO / 180 * terms
    };
    match (terms, first.share, result) {
        (1, Some(share), None) => {
            pieces[share] = Piece::Other;
            Some(next)
        }
        (1, Some(share), Some(result)) if is_right(result) => {
            (pieces[share], pieces[result]) = (Piece::Other, Piece::Other);
            Some(result + 1)
        }
        (2.., _, Some(result)) if is_right(result) => {
            let parts = pieces[begin..result].iter_mut().filter(|piece| matches!(piece, Piece::Number(_)));
            parts.for_each(|piece| *piece = Piece::Other);
            Some(result + 1)
        }
        // No correct formula begins within this one either.
        _ => (terms > 1).then_some(next),
    }
}

fn number(pieces: &[Piece], at: usize) -> Option<&Num> {
    match pieces.get(at) {
        Some(Piece::Number(number)) => Some(number),
        _ => None,
    }
}

/// Returns the text between two numbers, without words that do not show how the numbers belong together.
fn sign(pieces: &[Piece], at: usize) -> Option<String> {
    match pieces.get(at) {
        Some(Piece::Text(text)) => {
            Some(text.chars().filter(|c| !matches!(c, ' ' | '%' | '(' | ')' | '[' | ']')).collect())
        }
        _ => None,
    }
}

fn term(pieces: &[Piece], at: usize) -> Option<Term> {
    let score = number(pieces, at)?;
    let times = sign(pieces, at + 1).is_some_and(|sign| matches!(sign.as_str(), "x" | "X" | "×" | "*" | "คูณ"));
    let share = number(pieces, at + 2).filter(|share| times && (share.percent || share.micro < MICRO));
    let Some(share) = share else { return Some(Term { value: score.micro, share: None, next: at + 1 }) };
    let of_one = if share.percent { share.micro / 100 } else { share.micro };
    let value = i64::try_from(i128::from(score.micro) * i128::from(of_one) / i128::from(MICRO)).ok()?;
    Some(Term { value, share: Some(at + 2), next: at + 3 })
}

/// The place of the number behind a plus.
fn plus(pieces: &[Piece], at: usize) -> Option<usize> {
    if number(pieces, at).is_some_and(|number| number.signed) {
        return Some(at);
    }
    match sign(pieces, at)?.as_str() {
        "+" => Some(at + 1),
        "" => number(pieces, at + 1).filter(|number| number.signed).map(|_| at + 1),
        _ => None,
    }
}

/// The place behind "/ 5", which makes a mean of a sum.
fn divided(pieces: &[Piece], at: usize) -> Option<usize> {
    let divides = sign(pieces, at).is_some_and(|sign| matches!(sign.as_str(), "/" | "÷"));
    matches!(pieces.get(at + 1), Some(Piece::Number(_) | Piece::Other)).then_some(at + 2).filter(|_| divides)
}

/// The place of the number behind an equals sign.
fn equals(pieces: &[Piece], at: usize) -> Option<usize> {
    (sign(pieces, at)? == "=").then_some(at + 1).filter(|&at| number(pieces, at).is_some())
}
