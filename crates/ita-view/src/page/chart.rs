//! Charts, ready to be drawn: positions from 0 to 1000, labels, a text alternative, and the same numbers as a table.
//!
//! Unless a chart says otherwise, a horizontal position counts from the left and a vertical one from the top, so that they
//! are coordinates of an SVG with a view box of 1000 by 1000.

mod axis;
pub(super) mod bands;
mod circle;
pub(super) mod means;
pub(super) mod radar;
pub(super) mod waterfall;

pub use bands::{BandsChart, BandsMark, BandsRange};
pub use means::{MeanPoint, MeansChart, OwnPoint};
pub use radar::{RadarAxis, RadarChart, RadarSeries};
pub use waterfall::{WaterBar, WaterKind, WaterfallChart};

use crate::page::Permille;

/// A point of a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// From the left.
    pub x: Permille,
    /// From the top.
    pub y: Permille,
}

/// A mark on an axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tick {
    /// Where.
    pub at: Permille,
    /// What stands there.
    pub label: String,
}
