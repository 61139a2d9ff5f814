//! The table of scores: every row of the rulebook's tree that is open, each number typable.

mod field;
mod item;
mod row;

pub use field::{Input, field_id, input, step};
pub use row::{Row, error, table};
