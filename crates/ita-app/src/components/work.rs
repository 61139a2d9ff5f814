//! The parts of งานและมาตรการ.

mod exports;
mod field;
mod filters;
mod items;
mod library;
mod list;
mod needs;
mod sheet;
mod side;

pub use exports::exports;
pub use field::{TextField, TextFieldProps};
pub use filters::filters;
pub use items::items;
pub use library::Library;
pub use list::{OfMeasures, measures};
pub use needs::needs;
pub use sheet::MeasureSheet;
pub use side::Side;
