//! The tree of inputs.

mod item;
mod number_field;
mod row;
mod row_tools;

pub use number_field::{field_id, first_field, percent_or_score, step};
pub use row::{Row, error, origin, tree};
