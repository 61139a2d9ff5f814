//! The integral of the module `chances` for scores and errors in ranges.

use crate::analysis::uncertainty::chances::{FAR, clamped, up};
use crate::analysis::uncertainty::normal::{DEVIATION, Normal, ONE, STEP, STEPS, times};
use alloc::vec::Vec;

/// Binary places of what is asked, beyond those of a standard deviation.
const FINE: u32 = 24;

/// A threshold whose score and errors lie in ranges.
pub(super) struct Wide {
    /// The least shortfall; negative where the score is above.
    pub(super) lacks: i128,
    /// For each survey, the least error and the most.
    pub(super) errors: [[i128; 2]; 2],
}

/// Where the tails begin, in standard deviations: 4.5 leaves 3.4·10^-6 beyond it. There everything counts as met.
const TAIL: i64 = STEPS * 9 / 2;

/// The most that the probability of meeting all these thresholds can be, in cells of `cells` steps; or something too low, once it is
/// known to be below `enough`.
pub(super) fn most(normal: &Normal, lines: &[Wide], cells: i64, enough: u64) -> u64 {
    // The one that moves them less is the outer one, as in `chances`.
    let moves = |place: usize| lines.iter().map(|line| line.errors[place][1]).max();
    let outer = usize::from(moves(0) > moves(1));
    let mut plain = -FAR;
    // For Z(outer) below 0 and above: what the errors that ask least ask of Z(inner).
    let mut asked: [Vec<Asked>; 2] = Default::default();
    for line in lines {
        let (outside, inside) = (line.errors[outer], line.errors[1 - outer]);
        if inside[1] > 0 {
            asked[0].push(Asked::new(line.lacks, outside[0], inside, -TAIL, cells));
            asked[1].push(Asked::new(line.lacks, outside[1], inside, 0, cells));
            continue;
        }
        // More error helps where the score is short, less where it is not.
        let error = outside[usize::from(line.lacks > 0)];
        if error > 0 {
            plain = plain.max(clamped(up(line.lacks, error)));
        } else if line.lacks > 0 {
            return 0;
        }
    }
    let (least, mut left) = (normal.below(plain), ONE - normal.below(plain));
    for cell in (-TAIL..TAIL).step_by(cells as usize) {
        let (lacks, below) = (asked[usize::from(cell >= 0)].iter_mut().map(Asked::take).max(), normal.at(cell + cells));
        if below > least {
            let missed = lacks.map_or(0, |lacks| normal.below(clamped(lacks)));
            left -= times(below - normal.at(cell).max(least), missed).min(left);
            if left < enough {
                break;
            }
        }
    }
    left
}

/// The least that a threshold asks of Z(inner) in the middle of one cell and the next, with whatever error of a range; rounded down.
struct Asked {
    /// With the most error, and with the least, if there is any: in 2^-56 standard deviations.
    most: i128,
    least: Option<i128>,
    /// By so much they fall from cell to cell.
    falls: [i128; 2],
}

impl Asked {
    fn new(lacks: i128, outer: i128, [least, most]: [i128; 2], first: i64, cells: i64) -> Self {
        let middle = i128::from(first * STEP + cells * STEP / 2);
        let by = |inner: i128| ((lacks * i128::from(DEVIATION) - outer * middle) << FINE).div_euclid(inner);
        let fall = |inner: i128| ((outer * i128::from(cells * STEP)) << FINE).div_euclid(inner.max(1)) + 1;
        Self { most: by(most), least: (least > 0).then(|| by(least)), falls: [fall(most), fall(least)] }
    }

    /// What is asked here; goes on to the next cell.
    fn take(&mut self) -> i128 {
        let asked = match self.least {
            Some(least) => least.min(self.most),
            // Where nothing lacks, no error at all leaves no doubt.
            None if self.most <= 0 => i128::from(-FAR) << FINE,
            None => self.most,
        };
        self.most -= self.falls[0];
        self.least = self.least.map(|least| least - self.falls[1]);
        asked >> FINE
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::chances::{Line, at_least};
    use super::super::super::normal::ONE;
    use super::super::SLACK;
    use super::*;

    /// A small generator of numbers.
    struct Draw(u64);

    impl Draw {
        fn of(&mut self, from: i64, to: i64) -> i64 {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            from + ((self.0 >> 33) % (to - from + 1) as u64) as i64
        }

        /// A range of errors, some of nothing and some as narrow as can be.
        fn errors(&mut self) -> [i128; 2] {
            let least = self.of(0, 3) * self.of(0, 700_000_000);
            [least, least + self.of(0, 2) * self.of(0, 400_000_000)].map(i128::from)
        }
    }

    /// Thresholds with scores and errors in ranges: wherever they are in them, the chance is no higher than the bound, and at the ends
    /// of ranges that are a single point it is the bound, but for the slack.
    #[test]
    fn no_chance_in_the_ranges_is_higher() {
        let (normal, mut draw) = (Normal::new(), Draw(7));
        for turn in 0..400 {
            let wide: Vec<Wide> = (0..=turn % 3)
                .map(|_| {
                    let lacks = i128::from(draw.of(-3_000_000_000, 500_000_000));
                    // The outer survey moves less, as in the chance of a level.
                    let (outer, inner) = (draw.errors(), draw.errors());
                    Wide { lacks, errors: [outer, [inner[0] + outer[1], inner[1] + outer[1]]] }
                })
                .collect();
            let bound = most(&normal, &wide, 1, 0).saturating_add(SLACK);
            for _ in 0..6 {
                let mut at = |[from, to]: [i128; 2]| i128::from(draw.of(from as i64, to as i64));
                let line = |it: &Wide| Line {
                    lacks: it.lacks + at([0, 100_000_000]),
                    outer: at(it.errors[0]),
                    inner: at(it.errors[1]),
                };
                let lines: Vec<Line> = wide.iter().map(line).collect();
                assert!(at_least(&normal, &lines) <= bound, "{turn}");
            }
            let points = wide.iter().map(|it| Wide { lacks: it.lacks, errors: it.errors.map(|[_, most]| [most; 2]) });
            let points: Vec<Wide> = points.collect();
            let lines =
                points.iter().map(|it| Line { lacks: it.lacks, outer: it.errors[0][0], inner: it.errors[1][0] });
            let chance = at_least(&normal, &lines.collect::<Vec<Line>>());
            let bound = most(&normal, &points, 1, 0);
            assert!(chance <= bound + SLACK && bound <= chance + SLACK, "{turn}: {chance} {bound}");
            // Enough or not, that is seen as well when it stops as soon as it knows.
            for enough in [chance / 2, chance + ONE / 1_000] {
                assert_eq!(most(&normal, &points, 1, enough) >= enough, bound >= enough, "{turn}");
            }
        }
    }
}
