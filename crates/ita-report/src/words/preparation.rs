//! Words about the state of a year's preparation.

use super::Pair;

pub(crate) const READY: Pair = ("เรียบร้อย", "Ready");
pub(crate) const SECTION: Pair = ("ความพร้อมรายตัวชี้วัด", "Readiness by indicator");
/// Agency, how many; more follows.
pub(crate) const COUNT: Pair =
    ("รายการเตรียมความพร้อมของ~{} มีประเด็นที่ต้องเตรียม {} ประเด็น", "The preparation checklist of {} has {} points");
/// How many.
pub(crate) const COUNT_DONE: Pair = (" เรียบร้อยแล้ว {} ประเด็น", ", {} ready");
/// How many.
pub(crate) const COUNT_DOING: Pair = (" กำลังดำเนินการ {} ประเด็น", ", {} under way");
/// How many.
pub(crate) const COUNT_TODO: Pair = (" ยังไม่เริ่ม {} ประเด็น", ", {} not begun");
/// Year.
pub(crate) const TABLE: Pair = ("ความพร้อมรายตัวชี้วัด ปีงบประมาณ พ.ศ. {}", "Readiness by indicator, fiscal year {} (B.E.)");
pub(crate) const COLUMN_DONE: Pair = ("เรียบร้อยแล้ว", "Ready");
pub(crate) const COLUMN_LEFT: Pair = ("ยังต้องดำเนินการ", "Still to do");
pub(crate) const COLUMN_DUE: Pair = ("กำหนดเสร็จ", "Due");
/// A point that is under way.
pub(crate) const UNDER_WAY: Pair = ("{} (กำลังดำเนินการ)", "{} (under way)");
/// What is done in an aspect, how far that is, who, when.
pub(crate) const ASPECT_STATE: Pair = ("{} ({})", "{} ({})");
pub(crate) const BY: Pair = ("ผู้รับผิดชอบ {}", "responsible: {}");
/// Day.
pub(crate) const DUE: Pair = ("กำหนดเสร็จ {}", "due {}");
pub(crate) const STATE_DOING: Pair = ("กำลังดำเนินการ", "under way");
pub(crate) const STATE_DONE: Pair = ("เรียบร้อยแล้ว", "ready");
