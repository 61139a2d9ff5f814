//! The charts of ยกระดับ.

use crate::draft::Work;
use crate::improve::Ground;
use crate::message::{ImproveLabel, Voice};
use crate::page::chart::{MeansChart, RadarChart, WaterfallChart};
use crate::page::chart::{means, radar, waterfall};
use crate::year::Year;
use ita_score::Scored;

/// The charts of ยกระดับ. One is `None` where its numbers are not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Charts {
    /// What each change gives.
    pub waterfall: Option<WaterfallChart>,
    /// Indicators, or instruments, of baseline, scenario and last year.
    pub radar: Option<RadarChart>,
    /// The overall score beside the published national means.
    pub means: MeansChart,
}

/// The charts of a baseline and a scenario.
pub(super) fn charts(
    voice: Voice,
    own: (&Work, &[Year]),
    ground: &Ground,
    (name, scenario): (&str, &Scored<'static>),
) -> Charts {
    let base = &ground.base.scored;
    let now = &*voice.label(ImproveLabel::Baseline);
    Charts {
        waterfall: waterfall::chart(voice, [(now, base), (name, scenario)]),
        radar: radar::chart(voice, own, [(now, base), (name, scenario)]),
        means: means::chart(voice, own, [(now, base), (name, scenario)]),
    }
}
