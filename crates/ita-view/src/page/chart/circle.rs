//! Points around a middle, in whole numbers.

use super::Point;

/// One, as sine and cosine are written here.
const ONE: i64 = 1_000_000;
/// A whole turn in millionths of a radian.
const TURN: i64 = 6_283_185;

/// The point at this place of so many around the middle, the first upward, then clockwise, so far from the middle.
pub(super) fn around(place: usize, count: usize, reach: u16) -> Point {
    let (place, count) = (i64::try_from(place).unwrap_or(0), i64::try_from(count.max(1)).unwrap_or(1));
    let angle = TURN * place / count;
    let along = |part: i64| {
        let offset = (i64::from(reach) * part + part.signum() * ONE / 2) / ONE;
        u16::try_from((500 + offset).clamp(0, 1000)).unwrap_or(500)
    };
    Point { x: along(sine(angle)), y: along(-sine(angle + TURN / 4)) }
}

/// The sine of an angle, by its series within a quarter turn; exact to a few millionths.
fn sine(angle: i64) -> i64 {
    let angle = angle.rem_euclid(TURN);
    let (angle, sign) = if angle > TURN / 2 { (angle - TURN / 2, -1) } else { (angle, 1) };
    let angle = angle.min(TURN / 2 - angle);
    let square = angle * angle / ONE;
    let (mut term, mut sum) = (angle, angle);
    for step in 1..6 {
        term = -term * square / ONE / ((2 * step) * (2 * step + 1));
        sum += term;
    }
    sign * sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_around_are_a_square_and_sines_are_known() {
        let points: Vec<_> = (0..4).map(|place| around(place, 4, 400)).map(|point| (point.x, point.y)).collect();
        assert_eq!(points, [(500, 100), (900, 500), (500, 900), (100, 500)]);
        for (thousandths, expected) in [(0, 0), (523_599, 500_000), (785_398, 707_107), (1_570_796, 1_000_000)] {
            assert!((sine(thousandths) - expected).abs() < 20, "{}", sine(thousandths));
            assert!((sine(-thousandths) + expected).abs() < 20);
        }
    }
}
