//! Words of the page of an agency's OIT items.

use super::Pair;

pub(crate) const TITLE: Pair =
    ("การเปิดเผยข้อมูลสาธารณะ (OIT) ประจำปีงบประมาณ พ.ศ. {}", "Open data (OIT) of fiscal year {} (B.E.)");
/// Agency, how many.
pub(crate) const LEAD: Pair =
    ("ข้อมูลตามแบบวัด OIT ของ~{} มี {} ข้อ ดังนี้", "The data that OIT requires of {} is in {} items:");
/// How many, of how many.
pub(crate) const PROGRESS: Pair = ("เผยแพร่แล้ว {} ข้อ จาก {} ข้อ", "{} of {} are published.");
/// One, of how many.
pub(crate) const PROGRESS_ONE: Pair = (PROGRESS.0, "{} of {} is published.");
pub(crate) const NO_ITEMS: Pair =
    ("ยังไม่พบรายการข้อ OIT ของปีงบประมาณ พ.ศ. {}", "No list of OIT items was found for fiscal year {} (B.E.).");
/// Year.
pub(crate) const ASSUMED: Pair = (
    "รายการข้อ OIT ของปีงบประมาณ พ.ศ. {} เป็นข้อสมมติ เพราะยังไม่พบแหล่งข้อมูลที่ระบุ",
    "The list of OIT items for fiscal year {} (B.E.) is an assumption, because no source for it was found.",
);
/// Items.
pub(crate) const PROVISIONAL: Pair = (
    "ชื่อข้อ {} เป็นชื่อชั่วคราว เพราะยังไม่พบแหล่งข้อมูลที่ยืนยัน",
    "The titles of items {} are provisional: no source that confirms them was found.",
);
/// An item.
pub(crate) const PROVISIONAL_ONE: Pair =
    (PROVISIONAL.0, "The title of item {} is provisional: no source that confirms it was found.");
pub(crate) const COLUMN_ADDRESS: Pair = ("ที่อยู่ของข้อมูล", "Address");
/// First and last.
pub(crate) const FROM_TO: Pair = ("ข้อ {} ถึง {}", "Items {} to {}");
pub(crate) const ONE: Pair = ("ข้อ {}", "Item {}");
pub(crate) const DOING: Pair = ("กำลังดำเนินการ", "Under way");
/// Of a checklist: within the agency.
pub(crate) const TODO: Pair = ("ยังไม่เริ่ม", "Not begun");
pub(crate) const CHECKED: Pair = ("ตรวจแล้ว", "Checked");
