//! What people are told about a table of ours that cannot be read.

use super::Pair;

/// The column's name.
pub(crate) const NO_COLUMN: Pair = (
    "ตารางไม่มีคอลัมน์ {} โปรดเพิ่มคอลัมน์นี้แล้วเปิดอีกครั้ง ข้อมูลในเครื่องไม่เปลี่ยนแปลง",
    "The table has no column {}. Please add it and open the table again. Nothing here has changed.",
);
/// What the cell holds, its row, its column.
pub(crate) const CELL: Pair = (
    "อ่าน “{}” ในแถวที่ {} คอลัมน์ {} ของตารางไม่ได้ โปรดแก้ไขแล้วเปิดอีกครั้ง ข้อมูลในเครื่องไม่เปลี่ยนแปลง",
    "“{}” in row {}, column {} of the table is not understood. Please correct it and open the table again. Nothing here has changed.",
);
