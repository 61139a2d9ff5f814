//! The tree of inputs.

mod item;
mod number_field;
mod row;
mod row_tools;

pub use number_field::{Input, field_id, first_field, input, step};
pub use row::{Row, error, origin, tree};
