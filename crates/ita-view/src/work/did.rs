//! What was done beside the numbers, in words for undoing.

use crate::state::ViewName;
use crate::written::Beside;

const fn of(view: ViewName, th: &'static str, en: &'static str) -> Beside {
    Beside { view, words: [th, en] }
}

pub(super) const ADDED: &Beside = &of(ViewName::Work, "เพิ่มมาตรการ", "adding measures");
pub(super) const DELETED: &Beside = &of(ViewName::Work, "ลบมาตรการ", "deleting a measure");
pub(super) const EDITED: &Beside = &of(ViewName::Work, "แก้ไขมาตรการ", "editing a measure");
pub(super) const STATE: &Beside = &of(ViewName::Work, "เปลี่ยนสถานะ", "changing a state");
pub(super) const ITEM: &Beside = &of(ViewName::Work, "แก้ไขรายการ OIT", "editing an OIT item");
pub(super) const COUNTS: &Beside = &of(ViewName::Work, "เปลี่ยนวิธีนับข้อ OIT", "changing what counts");
pub(super) const REPORT: &Beside = &of(ViewName::Report, "แก้ไขรายงาน", "editing the report");
