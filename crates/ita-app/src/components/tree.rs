//! The tree of inputs.

mod item;
mod number_field;
mod origin;
mod row;
mod row_tools;
mod rows;

pub use number_field::{NumberField, field_id, first_field};
pub use origin::Origin;
pub use row::{Row, error};
pub use rows::{Rows, Tree};
