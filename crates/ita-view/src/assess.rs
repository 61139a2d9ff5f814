//! From what was typed to a result: `ita-file`'s.

pub use ita_file::{Assessed, FieldError};
pub(crate) use ita_file::{read_value as read, value_text, with_decimals};
