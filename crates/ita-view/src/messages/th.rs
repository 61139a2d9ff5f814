//! ภาษาไทย: plain, polite, short official Thai.

use super::Message;
use super::label::First;

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

pub(super) fn label(label: First) -> &'static str {
    match label {
        First::AppName => "ITA Score",
        First::Disclaimer => {
            "เครื่องมือจำลองคะแนน ไม่ใช่เว็บไซต์ของสำนักงาน ป.ป.ช. ผลที่เป็นทางการคือผลที่สำนักงาน ป.ป.ช. ประกาศเท่านั้น"
        }
        First::Tagline => "จำลองคะแนน ไม่ใช่ผลของ ป.ป.ช.",
        First::SkipToContent => "ข้ามไปยังเนื้อหา",
        First::Navigation => "เมนูหลัก",
        First::Calculate => "คำนวณ",
        First::Rules => "กติกา",
        First::Help => "ช่วยเหลือ",
        First::Language => "ภาษา",
        First::NumeralsName => "ตัวเลข",
        First::ArabicNumerals => "เลขอารบิก",
        First::ThaiNumerals => "เลขไทย",
        First::ThemeName => "สีหน้าจอ",
        First::ThemeAuto => "ตามระบบ",
        First::ThemeLight => "สว่าง",
        First::ThemeDark => "มืด",
        First::FiscalYearName => "ปีงบประมาณ",
        First::Close => "ปิด",
        First::Dismiss => "รับทราบ",

        First::Inputs => "คะแนนที่ได้",
        First::Agency => "ชื่อหน่วยงาน",
        First::AgencyHint => "ไม่บังคับ เก็บไว้ในเครื่องนี้เท่านั้น",
        First::StartOwn => "เริ่มกรอกคะแนนของหน่วยงาน",
        First::Adopt => "ใช้ตัวเลขชุดนี้ต่อ",
        First::Clear => "ล้างทั้งหมด",
        First::Undo => "เรียกคืน",
        First::Examples => "ตัวอย่าง",
        First::PublishedResult => "ผลที่ประกาศอย่างเป็นทางการ",
        First::Published => "เผยแพร่แล้ว",
        First::NotPublished => "ยังไม่เผยแพร่",
        First::PartlyPublished => "ได้บางส่วน",
        First::NotSaid => "ยังไม่ระบุ",
        First::FillRest => "ข้อที่เหลือยังไม่เผยแพร่",
        First::OpenOverall => "กรอกแยกตามเครื่องมือ",
        First::OpenInstrument => "กรอกแยกตามตัวชี้วัด",
        First::OpenIndicator => "กรอกแยกตามตัวชี้วัดย่อย",
        First::OpenSubIndicator => "กรอกแยกตามข้อ",
        First::OpenItems => "กรอกแยกตามข้อ OIT",
        First::OpenQuestions => "กรอกแยกตามข้อคำถาม",
        First::EveryInstrument => "ทุกเครื่องมือ",
        First::Source => "ที่มา",
        First::CopyLink => "คัดลอกลิงก์",

        First::Result => "ผลการประเมิน",
        First::AtLeast => "อย่างน้อย",
        First::Perhaps => "อาจถึง",
        First::NothingYet => "ยังไม่มีผล",
        First::Stale => "มีช่องที่ต้องแก้ไข ผลที่เห็นคำนวณจากค่าล่าสุดที่ถูกต้อง",
        First::Conditions => "เงื่อนไขของแต่ละระดับ",
        First::NextToGive => "กรอกต่อ",
        First::HowComputed => "คำนวณอย่างไร",
        First::ScaleWhole => "ดูทั้งช่วง",
        First::ScaleUpper => "ดูช่วงบน",
        First::ShowResult => "ดูผลการประเมิน",
        First::PlanImprovement => "วางแผนยกระดับ",

        First::Improve => "ยกระดับ",
        First::WasScenarioDeleted => "ลบแผนแล้ว เรียกคืนได้",

        First::Corroborated => "ยืนยันหลายแหล่ง",
        First::Tested => "ทดสอบกับผลที่ประกาศ",
        First::Single => "แหล่งเดียว",
        First::Inferred => "อนุมาน",
        First::Assumed => "สมมติ",
        First::CorroboratedMeaning => "มีแหล่งข้อมูลอิสระตั้งแต่สองแหล่งระบุตรงกัน",
        First::TestedMeaning => "คำนวณแล้วได้ตรงกับผลที่ประกาศจริง",
        First::SingleMeaning => "มีแหล่งข้อมูลเพียงแหล่งเดียวที่ระบุ",
        First::InferredMeaning => "สรุปจากข้อเท็จจริงอื่น ยังไม่พบแหล่งที่ระบุโดยตรง",
        First::AssumedMeaning => "ยังไม่พบแหล่งข้อมูลที่ระบุ จึงสมมติไว้ก่อน เช่น ใช้เกณฑ์ของปีใกล้เคียง",
        First::Claims => "ที่มาของกติกา",
        First::Weight => "น้ำหนัก",
        First::YearAssumed => "ปีนี้ยังไม่พบเกณฑ์ทางการ จึงใช้เกณฑ์ของปีใกล้เคียงไปก่อน",
        First::YearInferred => "กติกาบางข้อของปีนี้เป็นการอนุมาน โปรดดูที่มาก่อนนำไปใช้",

        First::BrokenLink => "เปิดลิงก์นี้ไม่ได้ ข้อมูลเดิมยังอยู่ครบ",
        First::BrokenStore => "อ่านข้อมูลที่บันทึกไว้ในเครื่องไม่ได้ จึงเริ่มใหม่ และแยกเก็บข้อมูลเดิมไว้แล้ว",
        First::NewerStore => "ข้อมูลที่บันทึกไว้มาจากรุ่นที่ใหม่กว่า จึงเริ่มใหม่ และแยกเก็บข้อมูลเดิมไว้แล้ว",
        First::NotLoaded => "โหลดส่วนนี้ไม่สำเร็จ กรุณาตรวจสอบการเชื่อมต่อ แล้วลองอีกครั้ง",
        First::WasCleared => "ล้างข้อมูลแล้ว เรียกคืนได้",
        First::WasExample => "เปิดตัวอย่างแล้ว ข้อมูลเดิมเรียกคืนได้",
        First::WasLink => "เปิดจากลิงก์แล้ว ข้อมูลเดิมของท่านเรียกคืนได้",
        First::WasReturned => "เรียกคืนข้อมูลแล้ว กดอีกครั้งเพื่อสลับกลับ",

        First::BangKrabueName => "เทศบาลตำบลบางกระบือ",
        First::BangKrabueSource => {
            "เทศบาลตำบลบางกระบือ: ข่าวประชาสัมพันธ์ การพัฒนาเทศบาลตำบลบางกระบือ เกี่ยวกับการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568 (ประชุมเมื่อวันที่ 13 กุมภาพันธ์ 2569)"
        }
        First::TratName => "จังหวัดตราด (ภาพรวม)",
        First::TratSource => "รายงานผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2564 กลุ่ม 2: จังหวัดตราด",
        First::ExampleEditedText => "ตัวเลขหรือปีงบประมาณต่างจากตัวอย่างแล้ว ตัวเลขชุดนี้จึงไม่ใช่ผลของหน่วยงานดังกล่าว",
        First::LinkTitle => "คะแนนจากลิงก์",
        First::LinkText => "ตัวเลขชุดนี้มาจากลิงก์ที่เปิด แก้ไขได้โดยไม่กระทบต้นทาง",

        First::Embed => "ฝังในเว็บ",
        First::EmbedTitle => "ฝังในเว็บไซต์ของหน่วยงาน",
        First::HelpTitle => "ช่วยเหลือ",
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

        Message::RulesTitle { year } => format!("กติกา ปีงบประมาณ พ.ศ. {year}"),
    }
}
