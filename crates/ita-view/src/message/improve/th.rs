//! ภาษาไทย.

use super::ImproveMessage;
use ita_words::{ends_in_digit, glue};

pub(super) fn message(message: &ImproveMessage<'_>) -> String {
    match *message {
        ImproveMessage::ScenarioNo { number } => format!("แผนที่ {number}"),
        ImproveMessage::CopyOf { name } => format!("สำเนาของ {name}"),
        // A number never stands beside another without a word.
        ImproveMessage::ScoreAndLevel { score, level } => format!("{score} {level}"),
        ImproveMessage::NodeAt { who, value } if ends_in_digit(who) => format!("{who} ได้ {value}"),
        ImproveMessage::NodeAt { who, value } => format!("{who} {value}"),
        ImproveMessage::SliderMoved { value, change } => format!("{value} คะแนน ({change} จากปัจจุบัน)"),
        ImproveMessage::OnePointGives { points } => format!("เพิ่ม 1 คะแนน คะแนนรวมเพิ่ม {points}"),
        ImproveMessage::GainPoints { points } => format!("+{points} คะแนน"),
        ImproveMessage::CapOf { who } => glue("เพดานของ", who),
        ImproveMessage::EaseOf { who } => glue("ความยากของ", who),
        ImproveMessage::UnlockNode { who } => glue(&glue("ให้แผนปรับ", who), "ได้"),
        ImproveMessage::Uncap { who } => glue("ยกเลิกเพดานของ", who),
        ImproveMessage::EffortNote { medium, hard } => format!(
            "ความพยายามเป็นค่าเปรียบเทียบที่เครื่องมือนี้ตั้งขึ้นเอง ไม่ใช่ของสำนักงาน ป.ป.ช.: รายการที่ทำยากนับ {medium} เท่า ทำยากมากนับ {hard} เท่าของรายการปกติ"
        ),
        ImproveMessage::GroupRaise { by, to } => format!("ต้องเพิ่ม {by} เป็น {to}"),
        ImproveMessage::GroupAtLeast { at_least } => format!("ต้องได้อย่างน้อย {at_least}"),
        ImproveMessage::PlanOnlyTotal { target } => format!(
            "มีเพียงคะแนนรวม ซึ่งเพิ่มโดยตรงไม่ได้ โปรดขอคะแนน IIT EIT OIT จากรายงานผล แล้วจะเห็นสิ่งที่ต้องเพิ่มเพื่อให้ได้{target}"
        ),
        ImproveMessage::CeilingLifted { ceiling } => {
            format!("ถ้าไม่ให้คะแนนของแบบวัดการรับรู้เกิน {ceiling} จะไม่ถึงเป้าหมาย แผนนี้จึงมีคะแนนที่สูงกว่านั้น")
        }
        ImproveMessage::MorePoints { points } => format!("เพิ่มรวมมากกว่า {points} คะแนน"),
        ImproveMessage::SeveralNeeded { who } => {
            format!("{} จึงไม่มีแนวทางที่เพิ่มเพียงเครื่องมือเดียว", glue("ต้องเพิ่มทั้ง", who))
        }
        ImproveMessage::MenuOf { who } => glue("ตัวเลือกของ", who),
        ImproveMessage::AtMost { most } => format!("ไม่เกิน {most}"),
        ImproveMessage::CopyScenario { name } => format!("ทำสำเนา {name}"),
        ImproveMessage::DeleteScenario { name } => format!("ลบ {name}"),
        ImproveMessage::ShowScenarioNamed { name } => format!("แสดง {name}"),
        ImproveMessage::NameOf { name } => format!("ชื่อของ {name}"),
        ImproveMessage::ShortOf { who, short } if ends_in_digit(who) => format!("{who} ขาด {short}"),
        ImproveMessage::ShortOf { who, short } => format!("{who} {short}"),
        ImproveMessage::CountItems { count } => format!("{count} ข้อ"),
        ImproveMessage::RaiseNode { who, by, to } => {
            // Two numbers side by side would be read as one.
            let more = if ends_in_digit(who) { " อีก" } else { "" };
            format!("{}{more} {by} คะแนน เป็น {to}", glue("เพิ่ม", who))
        }
        ImproveMessage::PublishItem { who } => glue("เผยแพร่", who),
        ImproveMessage::MoreSteps { count } => format!("อีก {count} รายการ"),
        ImproveMessage::NextStep { level, margin, step } => {
            format!("{} เผื่อไว้ {margin} คะแนน: {step}", glue("ขั้นต่อไปสู่ระดับ", level))
        }
        ImproveMessage::NextSteps { level, margin } => {
            format!("{} เผื่อไว้ {margin} คะแนน", glue("ขั้นต่อไปสู่ระดับ", level))
        }
        ImproveMessage::PlanSteps { target, steps } => {
            format!("{}: {steps}", glue("เพื่อให้ได้", target))
        }
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
        ImproveMessage::ReachesAtLeast { who, at_least } => format!("{} {at_least}", glue(who, "ได้อย่างน้อย")),
        ImproveMessage::IsPublished { who } => glue("เผยแพร่", who),
        ImproveMessage::RespondentsOf { who } => glue("จำนวนผู้ตอบ", who),
        ImproveMessage::PopulationOf { who } => glue("จำนวนผู้มีสิทธิตอบทั้งหมด", who),
        ImproveMessage::MarginOf { who, margin } => format!("{who} ±{margin}"),
        ImproveMessage::ChancesMargins { margins } => format!("คลาดเคลื่อนได้ {margins} คะแนน"),
        ImproveMessage::ChanceOf { level, how } => format!("{}: {how}", glue("โอกาสที่จะได้", level)),
        ImproveMessage::ChancesRange { low, high } => {
            format!("ถ้าทุกคนได้ตอบ คะแนนรวมน่าจะอยู่ระหว่าง {low} ถึง {high} (ที่ระดับความเชื่อมั่นร้อยละ 95)")
        }
    }
}
