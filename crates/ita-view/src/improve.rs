//! ยกระดับ: named scenarios over a baseline ([`Scenario`], [`Scenarios`]), and what is asked of a plan.
//!
//! The baseline is the assessment of the work in sight. A scenario says what is to become of the nodes that are given
//! there; what it says of other nodes is kept, and counts again when they are given.

mod change;
mod ground;
mod memo;
mod planner;
mod slid;
mod told;

pub use change::{Improve, PlanWay};
pub(crate) use ground::{Ground, Outcome};
pub use ita_file::{Deleted, Ease, Margin, Scenario, ScenarioId, Scenarios, Split, Wanted};
pub use memo::Memo;
pub(crate) use memo::{ItemsKey, Others};
pub use planner::{Improving, Planner};
pub(crate) use slid::{same_ground, slid};
pub(crate) use told::{ToldError, sample, surveys, told};
