//! ภาษาไทย: plain, polite, short official Thai.

mod labels;

use super::Message;

pub(super) use labels::label;

/// Two pieces of text as one: Thai is written without a space, but Latin letters and digits stand apart from it.
pub(super) fn glue(left: &str, right: &str) -> String {
    let apart = |c: Option<char>| c.is_some_and(|c| !('\u{e01}'..='\u{e4e}').contains(&c));
    let space = !left.is_empty() && !right.is_empty() && (apart(left.chars().last()) || apart(right.chars().next()));
    format!("{left}{}{right}", if space { " " } else { "" })
}

/// “IIT EIT และ OIT”.
pub(super) fn list(parts: &[&str]) -> String {
    match parts {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => glue(&glue(&first.join(" "), "และ"), last),
    }
}

pub(super) fn message(message: &Message<'_>) -> String {
    match *message {
        Message::IndicatorNo { number } => format!("ตัวชี้วัดที่ {number}"),
        Message::SubIndicatorNo { number } => format!("ตัวชี้วัดย่อยที่ {number}"),
        Message::ItemNo { number } => format!("ข้อ {number}"),
        Message::TheOverall { name } => name.to_owned(),

        Message::FiscalYear { year } => format!("ปีงบประมาณ พ.ศ. {year}"),
        Message::YearShort { year } => format!("พ.ศ. {year}"),

        Message::Range { low, high } => format!("{low}–{high}"),
        Message::PointsOf { points, most } => format!("{points} จาก {most}"),
        Message::PointsOpen { most } => format!("เต็ม {most}"),
        Message::Points { points } => format!("{points} คะแนน"),
        Message::OneIn { count } => format!("1 ใน {count}"),
        Message::OutOf100 { name } => format!("{name} จาก 100"),
        Message::RangeCaption { name } => format!("ช่วงที่{name}เป็นไปได้"),

        Message::Missing { names } => format!("กรอกต่อ: {names}"),
        Message::MissingMore { names, more } => format!("กรอกต่อ: {names} และอีก {more} รายการ"),
        Message::MissingBehindOverall { names, overall } => {
            format!("{} จะทราบระดับที่แน่นอน", glue(&glue(&glue("กรอกคะแนน", names), "แทน"), overall))
        }
        Message::Live { name, number, why } => format!("{name} {number} {why}"),
        Message::LiveRange { name, low, high, why } => format!("{name} {low} ถึง {high} {why}"),
        Message::Title { number, level } => format!("{number} {level} – ITA Score"),

        Message::NearEdge { who, exact, edge } => {
            format!("{} {exact} อยู่ใกล้เกณฑ์ {edge} มาก วิธีปัดเศษจึงมีผลต่อระดับ", glue(who, "ก่อนปัดเศษคือ"))
        }
        Message::ScalePoint { low, high, number, edges } => {
            format!("แถบคะแนน {low} ถึง {high} ผลอยู่ที่ {number} เกณฑ์คือ {edges}")
        }
        Message::ScaleRange { low, high, from, to, edges } => {
            format!("แถบคะแนน {low} ถึง {high} ผลอยู่ระหว่าง {from} ถึง {to} เกณฑ์คือ {edges}")
        }
        Message::ScaleNothing { low, high, edges } => format!("แถบคะแนน {low} ถึง {high} ยังไม่มีผล เกณฑ์คือ {edges}"),
        Message::EdgeOf { levels, value } => format!("{levels} ตั้งแต่ {value}"),
        Message::Instrument { short, score, points } => format!("{short} {score} คิดเป็น {points}"),
        Message::FloorOf { level, value } => format!("{} {value}", glue("เกณฑ์", level)),

        Message::PublishedExact { what } => format!("ตรงกับผลที่ประกาศ ({what})"),
        Message::PublishedWithinRounding { what, computed } => {
            format!("คำนวณได้ {computed} ต่างจากผลที่ประกาศ ({what}) เพียงเท่าที่การปัดเศษของคะแนนที่กรอกทำให้ต่างได้")
        }
        Message::PublishedPossible { what } => format!("ผลที่ประกาศ ({what}) เป็นไปได้ตามคะแนนที่กรอก"),
        Message::PublishedDiffers { what, computed } => {
            format!("คำนวณได้ {computed} ไม่ตรงกับผลที่ประกาศ ({what}) โปรดตรวจสอบคะแนนที่กรอกและปีงบประมาณ")
        }
        Message::PublishedLevelDiffers { what } => {
            format!("ระดับที่คำนวณได้ไม่ตรงกับผลที่ประกาศ ({what}) โปรดตรวจสอบคะแนนที่กรอกและปีงบประมาณ")
        }
        Message::ScoreAndLevel { score, level } => format!("{score} {level}"),
        Message::LevelNamed { level } => glue("ระดับ", level),

        Message::OrMore { at_least } => format!("{at_least} ขึ้นไป"),
        Message::ShortBy { short } => format!("ขาดอีก {short}"),
        Message::RoundStep { exact, decimals } => format!("{exact} ปัดครึ่งขึ้นเป็นทศนิยม {decimals} ตำแหน่ง"),
        Message::Asks { who, at_least } => format!("{who} {at_least} ขึ้นไป"),

        Message::RoundingRule { decimals } => {
            format!("คะแนนที่แสดงและใช้เทียบระดับ ปัดครึ่งขึ้นครั้งเดียวเป็นทศนิยม {decimals} ตำแหน่ง ไม่ปัดระหว่างทาง")
        }

        Message::FieldOf { number, name } => {
            if number.is_empty() {
                name.to_owned()
            } else {
                format!("คะแนน {number} {name}")
            }
        }
        Message::PartialOf { number } => format!("ร้อยละที่ได้ของข้อ {number}"),
        Message::Worth { points } => format!("{points} คะแนน"),
        Message::ItemsPublished { published, total } => format!("เผยแพร่แล้ว {published} จาก {total} ข้อ"),
        Message::ItemsOpen { published, total, open } => {
            format!("เผยแพร่แล้ว {published} จาก {total} ข้อ ยังไม่ระบุ {open} ข้อ")
        }
        Message::UseOwn { who } => {
            let fill = if who.starts_with("คะแนน") { "กรอก" } else { "กรอกคะแนน" };
            glue(&glue(fill, who), "เอง")
        }
        Message::KeptOwn { text } => format!("เก็บค่าที่กรอกไว้ {text}"),
        Message::KeptBelow { count } => format!("เก็บคะแนนย่อยที่กรอกไว้ {count} ช่อง"),

        Message::NotANumber { least, most } => format!("โปรดกรอกเป็นตัวเลขตั้งแต่ {least} ถึง {most} เช่น 96.39"),
        Message::OutOfRange { least, most } => format!("คะแนนต้องอยู่ระหว่าง {least} ถึง {most} โปรดแก้ไข"),
        Message::NotAnItemValue { least, most } => {
            format!("โปรดเลือกเผยแพร่แล้ว ยังไม่เผยแพร่ หรือกรอกร้อยละที่ได้ตั้งแต่ {least} ถึง {most}")
        }
        Message::TooManyDecimals { places } => format!("ทศนิยมเกิน {places} ตำแหน่ง โปรดลดจำนวนตำแหน่ง"),

        Message::CarriedOver { from, to } => {
            format!("นำคะแนนที่กรอกในปี {from} มาใส่ในปี {to} ให้แล้ว โปรดตรวจสอบก่อนใช้ คะแนนของปี {from} ยังอยู่ครบ")
        }
        Message::CarriedOverInPart { from, to, left_behind } => format!(
            "นำคะแนนปี {from} มาใส่ในปี {to} เฉพาะรายการที่ตรงกัน อีก {left_behind} รายการไม่มีในปี {to} คะแนนของปี {from} ยังอยู่ครบ"
        ),
        Message::PastedTooMany { left_over } => format!("วางได้ไม่หมด เหลือ {left_over} ค่าที่ไม่มีช่องให้ใส่"),

        Message::BangKrabueText { score, level } => format!(
            "คะแนนรวม {score} และ{}เป็นผลที่เทศบาลประกาศเอง ส่วนคะแนนแยกของแต่ละเครื่องมือไม่ได้ประกาศ ตัวเลขที่เห็นเป็นเพียงการสมมติของผู้จัดทำเพื่อแสดงวิธีคำนวณ",
            glue("ระดับ", level)
        ),
        Message::TratText { score } => {
            format!("คะแนนรายตัวชี้วัดและคะแนนรวม {score} เป็นค่าภาพรวมของจังหวัดตามรายงานที่เผยแพร่ ใช้แสดงการคำนวณจากรายตัวชี้วัด")
        }
        Message::ExampleTitle { name } => format!("ตัวอย่าง: {name}"),
        Message::ExampleEdited { name } => format!("แก้ไขจากตัวอย่าง: {name}"),

        Message::NotInBaseline { node } => format!("{node} ไม่มีในคะแนนตั้งต้นของลิงก์"),
        Message::NextStep { level, steps } => format!("{} {steps}", glue("ขั้นต่อไปสู่", level) + ":"),
        Message::ScenarioNo { number } => format!("แผนที่ {number}"),
        Message::CopyOf { name } => format!("สำเนาของ {name}"),
        Message::NodeAt { who, value } => format!("{who} {value}"),
        Message::SliderMoved { value, change } => format!("{value} คะแนน ({change} จากปัจจุบัน)"),
        Message::OnePointGives { points } => format!("1 คะแนน ได้คะแนนรวม {points}"),
        Message::GainPoints { points } => format!("+{points} คะแนน"),
        Message::CapOf { who } => glue("เพดานของ", who),
        Message::EaseOf { who } => glue("ความยากของ", who),
        Message::LockNode { who } => glue("ล็อก", who),
        Message::UnlockNode { who } => glue("ปลดล็อก", who),
        Message::Uncap { who } => glue(&glue("เอาเพดานของ", who), "ออก"),
        Message::EffortNote { easy, medium, hard } => format!(
            "แรงที่ใช้เป็นตัวเลขที่เครื่องมือนี้ตั้งขึ้นเอง ไม่ใช่ของสำนักงาน ป.ป.ช.: ง่าย {easy} ปานกลาง {medium} ยาก {hard} ต่อการเพิ่ม 1 คะแนนของรายการนั้น หรือต่อข้อ OIT 1 ข้อ"
        ),
        Message::RaiseNode { who, by, to } => {
            // Two numbers side by side would be read as one.
            let more = if who.ends_with(|c: char| c.is_ascii_digit()) { " อีก" } else { "" };
            format!("{}{more} {by} คะแนน เป็น {to}", glue("เพิ่ม", who))
        }
        Message::PublishItem { who } => glue("เผยแพร่", who),
        Message::MoreSteps { count } => format!("อีก {count} รายการ"),
        Message::MustReach { who, at_least } => format!("{} {at_least}", glue(who, "ต้องได้อย่างน้อย")),
        Message::MustPublish { who } => glue("ต้องเผยแพร่", who),
        Message::PlanSteps { target, steps } => format!("{}: {steps}", glue("ทางที่ใช้แรงน้อยที่สุดสู่", target)),
        Message::PlanStepsFound { target, steps } => format!("{}: {steps}", glue("ทางที่พบสู่", target)),
        Message::PlanAlsoOpen { needs } => glue("และส่วนที่ยังไม่ได้กรอกต้องให้", needs),
        Message::PlanOnlyOpen { target, needs } => {
            format!("คะแนนที่กรอกไว้ไม่ต้องเพิ่ม {} {}", glue("จะถึง", target), glue("ถ้า", needs))
        }
        Message::PlanReached { target } => glue(&glue("ปัจจุบันถึง", target), "แล้ว ไม่ต้องเพิ่มคะแนน"),
        Message::PlanInfeasible { target, reasons } => {
            format!("{} {}", glue("ไปไม่ถึง", target), glue("เพราะ", reasons))
        }
        Message::BlockedAt { who, at_least, best } => {
            format!("{} {at_least} แต่ได้สูงสุดเพียง {best}", glue(who, "ต้องได้"))
        }
        Message::OnlyNode { who } => glue("เฉพาะ", who),
        Message::NotPossible { reasons } => format!("ทำไม่ได้ {}", glue("เพราะ", reasons)),
        Message::ReachesAtLeast { who, at_least } => format!("{} {at_least}", glue(who, "ได้อย่างน้อย")),
        Message::IsPublished { who } => glue("เผยแพร่", who),
        Message::PlanCaption { target } => glue("ทางไปสู่", target),
        Message::RespondentsOf { who } => glue("จำนวนผู้ตอบ", who),
        Message::PopulationOf { who } => glue("จำนวนผู้มีสิทธิตอบทั้งหมด", who),
        Message::MarginOf { who, margin } => format!("{who} ±{margin}"),
        Message::ChancesMargins { margins } => format!("คลาดเคลื่อนได้ {margins} คะแนน"),
        Message::ChancesRange { low, high } => {
            format!("ถ้าทุกคนได้ตอบ คะแนนรวมน่าจะอยู่ระหว่าง {low} ถึง {high} (19 ใน 20 ครั้ง)")
        }
        Message::YearNamed { year } => format!("ปี {year}"),
        Message::BandsDescription { low, high, now, then, edges } => {
            format!("แถบคะแนน {low} ถึง {high} {now} และ {then} เกณฑ์คือ {edges}")
        }
        Message::WaterfallDescription { from, to, parts } => format!("จาก {from} เป็น {to} มาจาก {parts}"),
        Message::RadarDescription { now, then, parts } => format!("คะแนน{now} → {then}: {parts}"),
        Message::MeansNote { years } => {
            format!("ค่าเฉลี่ยเป็นของคะแนนรวมเท่านั้น ค่าของปี {years} คำนวณจากผลต่างที่ประกาศ ไม่ใช่ค่าที่ประกาศโดยตรง")
        }
        Message::MeansDescription { means, own } => format!("ค่าเฉลี่ยทั้งประเทศ: {means} คะแนนของหน่วยงาน: {own}"),

        Message::RulesTitle { year } => format!("กติกา ปีงบประมาณ พ.ศ. {year}"),
        Message::AsksNothing { above } => glue("ต่ำกว่าเกณฑ์ของระดับ", above),
    }
}
