//! The charts of ยกระดับ.

use super::surveys::Spread;
use crate::improve::Ground;
use crate::message::{Label, Voice};
use crate::page::chart::{BandsChart, MeansChart, RadarChart, WaterfallChart};
use crate::page::chart::{bands, means, radar, waterfall};
use crate::state::State;
use ita_score::Scored;

/// The charts of ยกระดับ. One is `None` where its numbers are not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Charts {
    /// The levels' bands with the baseline and the scenario.
    pub bands: BandsChart,
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
    state: &State,
    ground: &Ground,
    scenario: &Scored<'static>,
    name: &str,
    spread: Option<&Spread>,
) -> Charts {
    let base = &ground.base.scored;
    let now = &*voice.label(Label::Baseline);
    Charts {
        bands: bands::chart(voice, [(now, base), (name, scenario)], spread.map(|spread| (spread.low, spread.high))),
        waterfall: waterfall::chart(voice, [(now, base), (name, scenario)]),
        radar: radar::chart(voice, &state.work, [(now, base), (name, scenario)]),
        means: means::chart(voice, &state.work, [(now, base), (name, scenario)]),
    }
}
