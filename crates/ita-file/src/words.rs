//! What people are told about a refused file, in Thai and English.

/// Thai and English.
pub(crate) type Pair = (&'static str, &'static str);

pub(crate) const OTHER: Pair = (
    "ไฟล์นี้ไม่ใช่ไฟล์ที่บันทึกจาก ITA Score หากเป็นตารางคะแนน โปรดใช้ปุ่มเปิดไฟล์ในหน้าผลคะแนน",
    "This file was not saved by ITA Score. If it is a table of scores, please open it from the page with the scores.",
);
pub(crate) const EMPTY: Pair = ("ไฟล์นี้ไม่มีข้อมูลหน่วยงาน", "This file holds no agency.");
pub(crate) const NEWER: Pair = (
    "ไฟล์นี้บันทึกจาก ITA Score รุ่นใหม่กว่า โปรดโหลดหน้านี้ใหม่แล้วเปิดอีกครั้ง ข้อมูลในเครื่องไม่เปลี่ยนแปลง",
    "This file was saved by a newer version of ITA Score. Please reload this page and open it again. Nothing here has changed.",
);
pub(crate) const BROKEN: Pair = (
    "อ่านไฟล์ไม่ได้ ไฟล์เสียหายที่บรรทัด {} อักขระที่ {} โปรดใช้สำเนาอื่นของไฟล์ ข้อมูลในเครื่องไม่เปลี่ยนแปลง",
    "The file is damaged at line {}, character {}. Please use another copy. Nothing here has changed.",
);
pub(crate) const TWICE: Pair = (
    "ในไฟล์มีปีงบประมาณ พ.ศ. {} ของ {} ซ้ำกัน โปรดเหลือไว้ชุดเดียวแล้วเปิดอีกครั้ง",
    "The file has fiscal year {} of {} twice. Please leave one of them and open it again.",
);
pub(crate) const YEAR: Pair = (
    "ไม่มีหลักเกณฑ์ของปีงบประมาณ พ.ศ. {} ซึ่งไฟล์มีคะแนนของ {} อยู่",
    "The file has fiscal year {} of {}, which there are no rules for.",
);
pub(crate) const UNKNOWN: Pair = (
    "ไม่รู้จักรายการ “{}” ของ {} ปี {} ในไฟล์ โปรดแก้ไขชื่อรายการแล้วเปิดอีกครั้ง",
    "The file names “{}” for {} in {}, which that year’s rules do not have. Please correct it and open the file again.",
);
pub(crate) const NOT_IN_YEAR: Pair = (
    "ไฟล์ระบุรายการ “{}” ซึ่งไม่มีในหลักเกณฑ์ปีงบประมาณ พ.ศ. {} โปรดเลือกปีของไฟล์หรือแก้ไขชื่อรายการ แล้วเปิดอีกครั้ง",
    "The file names “{}”, which the rules of fiscal year {} do not have. Please choose the file’s year, or correct the name, and open it again.",
);
pub(crate) const OTHER_YEAR: Pair = (
    "ไฟล์นี้เป็นรายงานของปีงบประมาณ พ.ศ. {} แต่ขณะนี้เปิดปี {} อยู่ โปรดเลือกปีของไฟล์ แล้วเปิดอีกครั้ง",
    "The file is a report of fiscal year {}, and {} is open. Please choose the file’s year and open it again.",
);
pub(crate) const NO_RULEBOOK: Pair = (
    "คะแนนปี {} ของ {} คิดตามหลักเกณฑ์ที่หน่วยงานกำหนดเอง แต่ไฟล์ไม่มีหลักเกณฑ์นั้น โปรดขอไฟล์ที่มีหลักเกณฑ์อยู่ด้วยจากผู้ส่ง",
    "The scores of {} for {} are by an agency’s own rules, which the file does not carry. Please ask the sender for a file with the rules.",
);
pub(crate) const RULEBOOK: Pair = (
    "หลักเกณฑ์ “{}” ในไฟล์ไม่ถูกต้อง โปรดแก้ไขแล้วเปิดไฟล์อีกครั้ง ข้อมูลในเครื่องไม่เปลี่ยนแปลง",
    "The rules “{}” in the file are not valid. Please correct them and open the file again. Nothing here has changed.",
);
pub(crate) const RULEBOOK_LINE: Pair = (
    "หลักเกณฑ์ “{}” ในไฟล์ไม่ถูกต้องที่บรรทัด {} ของหลักเกณฑ์ โปรดแก้ไขแล้วเปิดไฟล์อีกครั้ง ข้อมูลในเครื่องไม่เปลี่ยนแปลง",
    "The rules “{}” in the file are not valid at line {} of them. Please correct them and open the file again. Nothing here has changed.",
);
