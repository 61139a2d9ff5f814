//! What was done beside the numbers, in words for undoing.

use crate::state::ViewName;
use crate::written::Beside;

const fn of(view: ViewName, id: &'static str, th: &'static str, en: &'static str) -> Beside {
    Beside { view, id, words: [th, en] }
}

pub(crate) const ADDED: &Beside = &of(ViewName::Work, "added", "เพิ่มมาตรการ", "adding measures");
/// What is said where a plan's measures are wanted and there.
pub(super) const THERE: [&str; 2] =
    ["มีมาตรการจากแผนนี้ครบแล้ว จึงไม่ได้เพิ่มรายการใหม่", "The measures from this plan are all there; none was added."];
pub(super) const DELETED: &Beside = &of(ViewName::Work, "deleted", "ลบมาตรการ", "deleting a measure");
pub(super) const EDITED: &Beside = &of(ViewName::Work, "edited", "แก้ไขมาตรการ", "editing a measure");
pub(super) const KEPT: &Beside =
    &of(ViewName::Work, "measure_kept", "เก็บมาตรการไว้ในคลัง", "keeping a measure in the library");
pub(super) const UNKEPT: &Beside =
    &of(ViewName::Work, "measure_unkept", "เอามาตรการออกจากคลัง", "taking a measure out of the library");
pub(super) const STATE: &Beside = &of(ViewName::Work, "state", "เปลี่ยนสถานะ", "changing a state");
pub(super) const ITEM: &Beside = &of(ViewName::Work, "item", "แก้ไขรายการ OIT", "editing an OIT item");
pub(super) const PREPARED: &Beside =
    &of(ViewName::Work, "prepared", "แก้ไขรายการเตรียมความพร้อม", "editing the preparation checklist");
pub(super) const COUNTS: &Beside = &of(ViewName::Work, "counts", "เปลี่ยนวิธีนับข้อ OIT", "changing what counts");
pub(super) const TAKEN: &Beside =
    &of(ViewName::Work, "taken", "ระบุข้อ OIT ตามรายการตรวจสอบ", "taking the checklist over into the scores");
/// A change of numbers, which stands in this list for its words.
pub(crate) const YEAR_BEFORE: &Beside =
    &of(ViewName::Improve, "year_before", "นำผลของปีก่อนมาแทน", "taking the result of the year before");
pub(super) const REPORT: &Beside = &of(ViewName::Report, "report", "แก้ไขรายงาน", "editing the report");

pub(crate) const MEASURES_BROUGHT: &Beside =
    &of(ViewName::Work, "measures_brought", "นำมาตรการจากไฟล์เข้ามา", "taking in measures from a file");
pub(crate) const FOLLOW_UPS_BROUGHT: &Beside =
    &of(ViewName::Work, "follow_ups_brought", "นำผลการติดตามจากไฟล์เข้ามา", "taking in a follow-up list from a file");
pub(crate) const ITEMS_BROUGHT: &Beside =
    &of(ViewName::Work, "items_brought", "นำรายการ OIT จากไฟล์เข้ามา", "taking in OIT items from a file");
pub(crate) const PREPARED_BROUGHT: &Beside = &of(
    ViewName::Work,
    "prepared_brought",
    "นำรายการเตรียมความพร้อมจากไฟล์เข้ามา",
    "taking in the preparation checklist from a file",
);
pub(crate) const REPORT_BROUGHT: &Beside = &of(
    ViewName::Work,
    "report_brought",
    "นำมาตรการ รายการตรวจสอบ และข้อความจากไฟล์รายงานเข้ามา",
    "taking in measures, checklists and texts from a report",
);
/// What is said where all that a file holds is here.
pub(crate) const ALL_THERE: [&str; 2] =
    ["ข้อมูลในไฟล์ตรงกับที่มีอยู่แล้ว จึงไม่มีสิ่งใดเปลี่ยนแปลง", "All that the file holds is here already; nothing has changed."];

pub(crate) const RULES_OPENED: &Beside =
    &of(ViewName::OwnRules, "rules_opened", "เปิดไฟล์หลักเกณฑ์", "opening a rule file");
pub(crate) const RULES_COPIED: &Beside = &of(ViewName::OwnRules, "rules_copied", "ทำสำเนาหลักเกณฑ์", "copying rules");
pub(crate) const RULES_NAMED: &Beside = &of(ViewName::OwnRules, "rules_named", "ตั้งชื่อหลักเกณฑ์", "naming rules");
pub(crate) const RULES_EDITED: &Beside = &of(ViewName::OwnRules, "rules_edited", "แก้ไขหลักเกณฑ์", "editing rules");
pub(crate) const RULES_APPLIED: &Beside =
    &of(ViewName::OwnRules, "rules_applied", "ใช้หลักเกณฑ์ที่แก้ไข", "taking edited rules into use");
pub(crate) const RULES_DELETED: &Beside = &of(ViewName::OwnRules, "rules_deleted", "ลบหลักเกณฑ์", "deleting rules");

/// Every one, by which a stored step is known again.
pub(crate) const ALL: [&Beside; 18] = [
    ADDED,
    DELETED,
    EDITED,
    KEPT,
    UNKEPT,
    STATE,
    ITEM,
    PREPARED,
    COUNTS,
    TAKEN,
    YEAR_BEFORE,
    REPORT,
    RULES_OPENED,
    RULES_COPIED,
    RULES_NAMED,
    RULES_EDITED,
    RULES_APPLIED,
    RULES_DELETED,
];
