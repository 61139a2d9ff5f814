//! What only a result says: beside the number, what is missing, conditions and steps, the year before, and whose it is if it is an example.

use super::label::{labels, of_a_part};
use super::{Language, Saying};
use ita_score::Lang;
use ita_words::{capitalized, glue, uncapitalized};

labels! {
    /// A fixed text of the result.
    ResultLabel

    AtNational => "เท่ากับค่าเฉลี่ย", "the same as the mean";
    PrintResult => "พิมพ์ผลนี้", "Print this result";
    Result => "ผลการประเมิน", "Result";
    AtLeast => ita_words::at_least(Lang::Th), ita_words::at_least(Lang::En);
    Perhaps => ita_words::perhaps(Lang::Th), ita_words::perhaps(Lang::En);
    NothingYet => "ยังไม่มีผล", "No result yet";
    Stale =>
        "มีช่องที่ต้องแก้ไข ผลที่เห็นคำนวณจากค่าล่าสุดที่ถูกต้อง",
        "One field needs correcting; the result shown uses its last valid value";
    Conditions => "เงื่อนไขของแต่ละระดับ", "Requirements of each level";
    NextToGive => "ข้อมูลที่ยังขาด", "Still needed";
    HowComputed => "วิธีคำนวณ", "How it is computed";
    LinkHere => "ลิงก์มาที่ส่วนนี้", "Link to this part";
    ScaleWhole => "แสดง 0–100", "Show 0–100";
    ScaleUpper => "แสดง 60–100", "Show 60–100";
    ShowResult => "ดูผลการประเมิน", "Show the result";
    PlanImprovement => "วางแผนยกระดับ", "Plan the improvement";
    Condition => "เกณฑ์", "Condition";
    Has => "ได้", "Score";
    Outcome => "ผล", "Status";
    Met => "ถึงเกณฑ์", "Met";
    NotKnownYet => "ยังไม่ทราบ", "Not known yet";
    RoundingName => "ปัดเศษ", "Rounding";
    LevelName => "เทียบระดับ", "Level";
    HoldsBack => "ตัวที่ฉุดระดับ", "holds the level back";
    FromPublished => "คำนวณจากผลที่ประกาศร่วมด้วย", "The published result is taken into account";
    StartOwn => "เริ่มกรอกคะแนนของหน่วยงาน", "Enter your agency’s scores";
    Adopt => "ใช้คะแนนชุดนี้ต่อไป", "Go on with these numbers";
    BangKrabueName => "เทศบาลตำบลบางกระบือ", "Bang Krabue municipality";
    BangKrabueSource =>
        "เทศบาลตำบลบางกระบือ: ข่าวประชาสัมพันธ์ การพัฒนาเทศบาลตำบลบางกระบือ เกี่ยวกับการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568 (ประชุมเมื่อวันที่ 13 กุมภาพันธ์ 2569)",
        "Bang Krabue municipality, public relations news on its development and the ITA of fiscal year 2568 (meeting of 13 February B.E. 2569)";
    TratName => "จังหวัดตราด (ภาพรวม)", "Province of Trat (aggregate)";
    TratSource =>
        "รายงานผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2564 กลุ่ม 2: จังหวัดตราด",
        "ITA report of fiscal year 2564, group 2: province of Trat";
    ExampleEditedText =>
        "ตัวเลขหรือปีงบประมาณต่างจากตัวอย่างแล้ว ตัวเลขชุดนี้จึงไม่ใช่ผลของหน่วยงานดังกล่าว",
        "The numbers or the fiscal year are no longer the example’s, so this is not a result of that agency.";
    OtherRules => "หลักเกณฑ์ของสองปีต่างกัน จึงไม่นำมาลบกัน", "The rules of the two years differ, so they are not subtracted.";
}

of_a_part!(ResultLabel);

/// A sentence of the result with parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the parts are explained by the sentences they are put in")]
pub enum ResultMessage<'a> {
    OutOf100 { name: &'a str },
    RangeCaption { name: &'a str },
    Missing { names: &'a str },
    MissingMore { names: &'a str, more: &'a str },
    MissingBehindOverall { names: &'a str, overall: &'a str },
    Live { name: &'a str, number: &'a str, why: &'a str },
    LiveRange { name: &'a str, low: &'a str, high: &'a str, why: &'a str },
    ScalePoint { low: &'a str, high: &'a str, number: &'a str, edges: &'a str },
    ScaleRange { low: &'a str, high: &'a str, from: &'a str, to: &'a str, edges: &'a str },
    ScaleNothing { low: &'a str, high: &'a str, edges: &'a str },
    EdgeOf { levels: &'a str, value: &'a str },
    OrMore { at_least: &'a str },
    RoundStep { exact: &'a str, decimals: &'a str },
    Asks { who: &'a str, at_least: &'a str },
    LineAllows { name: &'a str, score: &'a str, level: &'a str },
    LineOpen { name: &'a str, score: &'a str },
    PlanNextYear { from: &'a str, to: &'a str },
    BangKrabueText { score: &'a str, level: &'a str },
    TratText { score: &'a str },
    ExampleTitle { name: &'a str },
    ExampleEdited { name: &'a str },
    RoseSince { year: &'a str, score: &'a str, level: &'a str, by: &'a str },
    FellSince { year: &'a str, score: &'a str, level: &'a str, by: &'a str },
    SameSince { year: &'a str, score: &'a str, level: &'a str },
    NotSubtracted { year: &'a str, score: &'a str, level: &'a str, why: &'a str },
    National { mean: &'a str, status: &'a str },
    AboveNational { by: &'a str },
    BelowNational { by: &'a str },
    PartsRounded { sum: &'a str, whole: &'a str, who: &'a str },
    SharesOfOne { score: &'a str, means: &'a str },
    MoreDecimals { who: &'a str, places: &'a str },
}

impl Saying for ResultMessage<'_> {
    fn said(&self, language: Language) -> String {
        match language.lang() {
            Lang::Th => self.th(),
            Lang::En => self.en(),
        }
    }
}

impl ResultMessage<'_> {
    fn th(&self) -> String {
        // Of a year that has only a total the level may not be known.
        let was = |year, score, level: &str| match level {
            "" => format!("ปี {year} ได้ {score} คะแนน"),
            level => format!("ปี {year} ได้ {score} คะแนน {level}"),
        };
        match *self {
            Self::OutOf100 { name } => format!("{name} จาก 100"),
            Self::RangeCaption { name } => format!("ช่วง{name}ที่เป็นไปได้"),
            Self::Missing { names } => format!("ข้อมูลที่ยังขาด: {names}"),
            Self::MissingMore { names, more } => format!("ข้อมูลที่ยังขาด: {names} และอีก {more} รายการ"),
            Self::MissingBehindOverall { names, overall } => {
                format!("{} จะทราบระดับที่แน่นอน", glue(&glue(&glue("กรอกคะแนน", names), "แทน"), overall))
            }
            Self::Live { name, number, why } => format!("{name} {number} {why}"),
            Self::LiveRange { name, low, high, why } => format!("{name} {low} ถึง {high} {why}"),
            Self::ScalePoint { low, high, number, edges } => {
                format!("แถบคะแนน {low} ถึง {high} ผลอยู่ที่ {number} เกณฑ์คือ {edges}")
            }
            Self::ScaleRange { low, high, from, to, edges } => {
                format!("แถบคะแนน {low} ถึง {high} ผลอยู่ระหว่าง {from} ถึง {to} เกณฑ์คือ {edges}")
            }
            Self::ScaleNothing { low, high, edges } => format!("แถบคะแนน {low} ถึง {high} ยังไม่มีผล เกณฑ์คือ {edges}"),
            Self::EdgeOf { levels, value } => format!("{levels} ตั้งแต่ {value}"),
            Self::OrMore { at_least } => format!("{at_least} ขึ้นไป"),
            Self::RoundStep { exact, decimals } => {
                format!("{exact} ปัดเศษเป็นทศนิยม {decimals} ตำแหน่ง (ตั้งแต่ครึ่งหน่วยขึ้นไปให้ปัดขึ้น)")
            }
            Self::Asks { who, at_least } => format!("{who} {at_least} ขึ้นไป"),
            Self::LineAllows { name, score, level } => format!("{name} {score} ตามคะแนนนี้อย่างเดียวได้ถึงระดับ {level}"),
            Self::LineOpen { name, score } => format!("{name} {score}"),
            Self::PlanNextYear { from, to } => format!("ใช้ผลปี {from} วางแผนปี {to}"),
            Self::BangKrabueText { score, level } => format!(
                "คะแนนรวม {score} และ{}เป็นผลที่เทศบาลประกาศเอง ส่วนคะแนนแยกของแต่ละเครื่องมือไม่ได้ประกาศ ตัวเลขที่เห็นเป็นเพียงการสมมติของผู้จัดทำเพื่อแสดงวิธีคำนวณ",
                glue("ระดับ", level)
            ),
            Self::TratText { score } => {
                format!(
                    "คะแนนรายตัวชี้วัดและคะแนนรวม {score} เป็นค่าภาพรวมของจังหวัดตามรายงานที่เผยแพร่ ใช้แสดงการคำนวณจากรายตัวชี้วัด"
                )
            }
            Self::ExampleTitle { name } => format!("ตัวอย่าง: {name}"),
            Self::ExampleEdited { name } => format!("แก้ไขจากตัวอย่าง: {name}"),
            Self::RoseSince { year, score, level, by } => format!("{} · ปีนี้เพิ่มขึ้น {by} คะแนน", was(year, score, level)),
            Self::FellSince { year, score, level, by } => format!("{} · ปีนี้ลดลง {by} คะแนน", was(year, score, level)),
            Self::SameSince { year, score, level } => format!("{} · เท่ากับปีนี้", was(year, score, level)),
            Self::NotSubtracted { year, score, level, why } => format!("{} · {why}", was(year, score, level)),
            Self::National { mean, status } => format!("ค่าเฉลี่ยทั้งประเทศ {mean} ({status})"),
            Self::AboveNational { by } => format!("สูงกว่าค่าเฉลี่ย {by}"),
            Self::BelowNational { by } => format!("ต่ำกว่าค่าเฉลี่ย {by}"),
            Self::PartsRounded { sum, whole, who } => format!(
                "คะแนนที่ได้ในตารางปัดเศษแล้ว รวมกันได้ {sum} {} {whole} ซึ่งปัดเศษครั้งเดียว",
                glue(&glue("ส่วน", who), "คือ")
            ),
            Self::MoreDecimals { who, places } => {
                format!("{} กรุณาตรวจสอบ", glue(who, &format!("มีทศนิยมมากกว่า {places} ตำแหน่ง ซึ่งละเอียดกว่าคะแนนที่ประกาศ")))
            }
            Self::SharesOfOne { score, means } => {
                format!(
                    "คะแนนที่กรอกไม่เกิน 1 ทุกค่า คล้ายสัดส่วนจาก 1 คะแนนในที่นี้คิดจาก 100 โปรดตรวจสอบว่า {score} คือ {means} หรือไม่"
                )
            }
        }
    }

    fn en(&self) -> String {
        let was = |year, score, level: &str| match level {
            "" => format!("{score} in {year}"),
            level => format!("{score} in {year}, {level}"),
        };
        match *self {
            Self::OutOf100 { name } => format!("{name} out of 100"),
            Self::RangeCaption { name } => format!("Possible range of the {}", uncapitalized(name)),
            Self::Missing { names } => format!("Still needed: {names}"),
            Self::MissingMore { names, more } => format!("Still needed: {names} and {more} more"),
            Self::MissingBehindOverall { names, overall } => {
                format!("Enter {names} in place of {overall}, and the level will be certain")
            }
            Self::Live { name, number, why } => format!("{name} {number}. {why}"),
            Self::LiveRange { name, low, high, why } => format!("{name} {low} to {high}. {why}"),
            Self::ScalePoint { low, high, number, edges } => {
                format!("Scale from {low} to {high}; the result is at {number}. {edges}")
            }
            Self::ScaleRange { low, high, from, to, edges } => {
                format!("Scale from {low} to {high}; the result is between {from} and {to}. {edges}")
            }
            Self::ScaleNothing { low, high, edges } => format!("Scale from {low} to {high}; no result yet. {edges}"),
            Self::EdgeOf { levels, value } => format!("{levels} from {value}"),
            Self::OrMore { at_least } => format!("{at_least} or more"),
            Self::RoundStep { exact, decimals } => format!("{exact}, half rounded up to {decimals} decimal places"),
            Self::Asks { who, at_least } => format!("{} {at_least} or more", capitalized(who)),
            Self::LineAllows { name, score, level } => format!("{name} {score}: by itself it would allow {level}"),
            Self::LineOpen { name, score } => format!("{name} {score}"),
            Self::PlanNextYear { from, to } => format!("Use the result of {from} to plan {to}"),
            Self::BangKrabueText { score, level } => format!(
                "The overall score {score} and the level {level} are what the municipality itself published. The scores of the instruments were not published: those shown are only our illustration."
            ),
            Self::TratText { score } => format!(
                "The scores of the indicators and the overall score {score} are the province’s aggregate in the published report. It shows a computation from indicators."
            ),
            Self::ExampleTitle { name } => format!("Example: {name}"),
            Self::ExampleEdited { name } => format!("Changed from the example: {name}"),
            Self::RoseSince { year, score, level, by } => format!("{}; up {by} this year", was(year, score, level)),
            Self::FellSince { year, score, level, by } => format!("{}; down {by} this year", was(year, score, level)),
            Self::SameSince { year, score, level } => format!("{}; the same this year", was(year, score, level)),
            Self::NotSubtracted { year, score, level, why } => format!("{}. {why}", was(year, score, level)),
            Self::National { mean, status } => format!("National mean {mean} ({status})"),
            Self::AboveNational { by } => format!("{by} above the mean"),
            Self::BelowNational { by } => format!("{by} below the mean"),
            Self::PartsRounded { sum, whole, who } => {
                format!("The points in the table are rounded and add up to {sum}; {who}, rounded once, is {whole}.")
            }
            Self::MoreDecimals { who, places } => {
                format!("More than {places} decimal places, finer than announced scores: {who}. Please check.")
            }
            Self::SharesOfOne { score, means } => format!(
                "No score is above 1: these look like shares of 1, but scores are out of 100. Please check whether {score} means {means}."
            ),
        }
    }
}
