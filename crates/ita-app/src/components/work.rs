//! The parts of งานและมาตรการ.

mod exports;
mod field;
mod filters;
mod hold;
mod items;
mod library;
mod list;
mod needs;
mod prepare;
mod sheet;
mod side;

pub use exports::{exports, list_name};
pub use field::{TextField, TextFieldProps};
pub use filters::filters;
use hold::Hold;
pub use items::items;
pub use library::Library;
pub use list::{OfMeasures, measures};
pub use needs::needs;
pub use prepare::prepare;
pub use sheet::MeasureSheet;
pub use side::Side;
