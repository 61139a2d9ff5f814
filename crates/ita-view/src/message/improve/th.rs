//! ภาษาไทย.

use super::ImproveMessage;
use ita_words::{ends_in_digit, glue};

pub(super) fn message(message: &ImproveMessage<'_>) -> String {
    match *message {
        ImproveMessage::ScenarioNo { number } => format!("แผนที่ {number}"),
        ImproveMessage::CopyOf { name } => format!("สำเนาของ {name}"),
        // A number never stands beside another without a word.
        ImproveMessage::NodeAt { who, value } if ends_in_digit(who) => format!("{who} ได้ {value}"),
        ImproveMessage::NodeAt { who, value } => format!("{who} {value}"),
        ImproveMessage::SliderMoved { value, change } => format!("{value} คะแนน ({change} จากปัจจุบัน)"),
        ImproveMessage::OnePointGives { points } => format!("เพิ่ม 1 คะแนน คะแนนรวมเพิ่ม {points}"),
        ImproveMessage::GainPoints { points } => format!("+{points} คะแนน"),
        ImproveMessage::CapOf { who } => glue("เพดานของ", who),
        ImproveMessage::EaseOf { who } => glue("ความยากของ", who),
        ImproveMessage::LockNode { who } => glue("ล็อก", who),
        ImproveMessage::UnlockNode { who } => glue("ปลดล็อก", who),
        ImproveMessage::Uncap { who } => glue("ยกเลิกเพดานของ", who),
        ImproveMessage::EffortNote { easy, medium, hard } => format!(
            "ความพยายามเป็นค่าเปรียบเทียบที่เครื่องมือนี้ตั้งขึ้นเอง ไม่ใช่ของสำนักงาน ป.ป.ช.: ง่าย {easy} ปานกลาง {medium} ยาก {hard} ต่อการเพิ่ม 1 คะแนนของรายการนั้น หรือต่อข้อ OIT 1 ข้อ"
        ),
        ImproveMessage::RaiseNode { who, by, to } => {
            // Two numbers side by side would be read as one.
            let more = if ends_in_digit(who) { " อีก" } else { "" };
            format!("{}{more} {by} คะแนน เป็น {to}", glue("เพิ่ม", who))
        }
        ImproveMessage::PublishItem { who } => glue("เผยแพร่", who),
        ImproveMessage::MoreSteps { count } => format!("อีก {count} รายการ"),
        ImproveMessage::MustReach { who, at_least } => format!("{} {at_least}", glue(who, "ต้องได้อย่างน้อย")),
        ImproveMessage::MustPublish { who } => glue("ต้องเผยแพร่", who),
        ImproveMessage::PlanSteps { target, steps } => {
            format!("{}: {steps}", glue("แนวทางที่ใช้ความพยายามน้อยที่สุดเพื่อให้ได้", target))
        }
        ImproveMessage::PlanStepsFound { target, steps } => format!("{}: {steps}", glue("แนวทางที่พบเพื่อให้ได้", target)),
        ImproveMessage::PlanAlsoOpen { needs } => glue("และส่วนที่ยังไม่ได้กรอกต้องให้", needs),
        ImproveMessage::PlanOnlyOpen { target, needs } => {
            format!("คะแนนที่กรอกไว้ไม่ต้องเพิ่ม {} {}", glue("จะถึง", target), glue("ถ้า", needs))
        }
        ImproveMessage::PlanReached { target } => glue(&glue("ปัจจุบันถึง", target), "แล้ว ไม่ต้องเพิ่มคะแนน"),
        ImproveMessage::PlanInfeasible { target, reasons } => {
            format!("{} {}", glue(&glue("ไม่สามารถถึง", target), "ได้"), glue("เพราะ", reasons))
        }
        ImproveMessage::BlockedAt { who, at_least, best } => {
            format!("{} {at_least} ขึ้นไป แต่ได้ไม่เกิน {best}", glue(who, "ต้องได้"))
        }
        ImproveMessage::OnlyNode { who } => glue("เฉพาะ", who),
        ImproveMessage::NotPossible { reasons } => format!("ทำไม่ได้ {}", glue("เพราะ", reasons)),
        ImproveMessage::ReachesAtLeast { who, at_least } => format!("{} {at_least}", glue(who, "ได้อย่างน้อย")),
        ImproveMessage::IsPublished { who } => glue("เผยแพร่", who),
        ImproveMessage::PlanCaption { target } => glue("แนวทางสู่", target),
        ImproveMessage::RespondentsOf { who } => glue("จำนวนผู้ตอบ", who),
        ImproveMessage::PopulationOf { who } => glue("จำนวนผู้มีสิทธิตอบทั้งหมด", who),
        ImproveMessage::MarginOf { who, margin } => format!("{who} ±{margin}"),
        ImproveMessage::ChancesMargins { margins } => format!("คลาดเคลื่อนได้ {margins} คะแนน"),
        ImproveMessage::ChancesRange { low, high } => {
            format!("ถ้าทุกคนได้ตอบ คะแนนรวมน่าจะอยู่ระหว่าง {low} ถึง {high} (ที่ระดับความเชื่อมั่นร้อยละ 95)")
        }
        ImproveMessage::YearNamed { year } => format!("ปี {year}"),
        ImproveMessage::BandsDescription { low, high, now, then, edges } => {
            format!("แถบคะแนน {low} ถึง {high} {now} และ {then} เกณฑ์คือ {edges}")
        }
        ImproveMessage::WaterfallDescription { from, to, parts } => format!("จาก {from} เป็น {to} มาจาก {parts}"),
        ImproveMessage::RadarDescription { now, then, parts } => format!("คะแนน{now} → {then}: {parts}"),
        ImproveMessage::MeansNote { years } => {
            format!("ค่าเฉลี่ยเป็นของคะแนนรวมเท่านั้น ค่าของปี {years} คำนวณจากผลต่างที่ประกาศ ไม่ใช่ค่าที่ประกาศโดยตรง")
        }
        ImproveMessage::MeansDescription { means, own } => format!("ค่าเฉลี่ยทั้งประเทศ: {means} คะแนนของหน่วยงาน: {own}"),
    }
}
