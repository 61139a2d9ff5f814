//! A part of the scale that holds some scores, with round marks.

use super::Tick;
use crate::message::Voice;
use crate::page::Permille;
use crate::page::names;
use ita_score::Rounded;

/// A part of the scale, in units of the last published decimal.
#[derive(Clone, Copy)]
pub(super) struct Axis {
    low: u64,
    high: u64,
    step: u64,
    decimals: u8,
}

/// Marks on an axis, at most.
const MOST_STEPS: u64 = 5;

impl Axis {
    /// The least part with round ends that holds these scores, with room below the lowest so that a bar up to it is seen;
    /// none without a score.
    pub(super) fn around(scores: impl IntoIterator<Item = Rounded>) -> Option<Self> {
        let scores: Vec<Rounded> = scores.into_iter().collect();
        let (least, most) = (scores.iter().min()?, scores.iter().max()?);
        let (decimals, top) = (least.decimals(), names::top(least.decimals()).units());
        let mut step = 1;
        let mut factors = [2, 5, 10].into_iter().cycle();
        let mut scale = 1;
        loop {
            let low = least.units().saturating_sub((step / 10).max(1)) / step * step;
            let high = (most.units().next_multiple_of(step)).min(top);
            if (high - low).div_ceil(step) <= MOST_STEPS {
                return Some(Self { low, high: high.max(low + 1), step, decimals });
            }
            let factor = factors.next()?;
            step = scale * factor;
            if factor == 10 {
                scale *= 10;
            }
        }
    }

    pub(super) fn at(self, score: Rounded) -> Permille {
        let from_low = score.units().clamp(self.low, self.high) - self.low;
        u16::try_from(from_low * 1000 / (self.high - self.low)).unwrap_or(1000)
    }

    pub(super) fn ticks(self, voice: Voice) -> Vec<Tick> {
        let first = self.low.next_multiple_of(self.step);
        let marks = (0..=MOST_STEPS).map(|count| first + count * self.step).take_while(|&mark| mark <= self.high);
        let tick = |units| {
            let score = Rounded::new(units, self.decimals);
            Tick { at: self.at(score), label: voice.number(score.to_short_string()) }
        };
        marks.map(tick).collect()
    }
}
