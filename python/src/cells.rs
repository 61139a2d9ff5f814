//! A column's cells as text, whatever type it has: text is lent as it lies there, numbers are written in their shortest form.

use arrow_array::cast::AsArray;
use arrow_array::types::{Float32Type, Float64Type};
use arrow_array::{Array, ArrayRef, LargeStringArray, StringArray, StringViewArray};
use arrow_schema::{ArrowError, DataType};
use std::fmt::Write;

/// Cells that can be read as text.
pub(crate) enum Cells {
    Text(StringArray),
    LargeText(LargeStringArray),
    TextView(StringViewArray),
    /// Floating point: the shortest decimal that means the same number is what was meant.
    Double(ArrayRef),
    Single(ArrayRef),
}

impl Cells {
    pub(crate) fn new(column: &ArrayRef) -> Result<Self, ArrowError> {
        Ok(match column.data_type() {
            DataType::Utf8 => Self::Text(column.as_string::<i32>().clone()),
            DataType::LargeUtf8 => Self::LargeText(column.as_string::<i64>().clone()),
            DataType::Utf8View => Self::TextView(column.as_string_view().clone()),
            DataType::Float64 => Self::Double(column.clone()),
            DataType::Float32 => Self::Single(column.clone()),
            _ => Self::Text(arrow_cast::cast(column, &DataType::Utf8)?.as_string::<i32>().clone()),
        })
    }

    /// The cell of a row, in `room` where it lies nowhere as text. Empty for no value, and for what is no number.
    pub(crate) fn get<'c>(&'c self, row: usize, room: &'c mut String) -> &'c str {
        ita_table::clean(self.text(row, room).unwrap_or_default())
    }

    fn text<'c>(&'c self, row: usize, room: &'c mut String) -> Option<&'c str> {
        Some(match self {
            Self::Text(cells) => cells.is_valid(row).then(|| cells.value(row))?,
            Self::LargeText(cells) => cells.is_valid(row).then(|| cells.value(row))?,
            Self::TextView(cells) => cells.is_valid(row).then(|| cells.value(row))?,
            Self::Double(cells) => {
                let value = cells.is_valid(row).then(|| cells.as_primitive::<Float64Type>().value(row))?;
                written(value, value.is_nan(), room)?
            }
            Self::Single(cells) => {
                let value = cells.is_valid(row).then(|| cells.as_primitive::<Float32Type>().value(row))?;
                written(value, value.is_nan(), room)?
            }
        })
    }
}

fn written(value: impl std::fmt::Display, is_nothing: bool, room: &mut String) -> Option<&str> {
    if is_nothing {
        return None;
    }
    room.clear();
    write!(room, "{value}").ok()?;
    Some(room)
}
