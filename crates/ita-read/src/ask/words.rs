//! What each [`Ask`] says to people, in Thai and in English.

use super::Ask;
use ita_score::Lang;
use ita_words::by_id;

impl Ask {
    pub(super) fn th(&self) -> String {
        match self {
            Self::NotItaResult => "ไม่พบคะแนน ITA ในข้อความนี้ กรุณาคัดลอกตารางที่มีชื่อตัวชี้วัดหรือ IIT EIT OIT คู่กับคะแนน".to_owned(),
            Self::OtherScheme(word) => format!(
                "ข้อความนี้มีคำว่า “{word}” จึงอาจเป็นการประเมินอื่นที่ใช้ชื่อคล้ายกัน ไม่ใช่ ITA ของ ป.ป.ช. กรุณายืนยันว่าเป็นผลของ ป.ป.ช. หรือไม่"
            ),
            Self::NoYear => "ข้อความนี้ไม่บอกปีงบประมาณ กรุณาระบุปี".to_owned(),
            Self::Years(years) => format!("ข้อความนี้มีหลายปี ({}) กรุณาเลือกปี", joined(years)),
            Self::OtherYear { asked, says } => {
                format!("ข้อความนี้เป็นของปี {} ไม่ใช่ปี {asked} ที่ระบุ กรุณาเลือกปีให้ตรงกัน", joined(says))
            }
            Self::TwoValues { node, first, second } => {
                format!(
                    "{} มีสองค่า: {} (บรรทัด {}) และ {} (บรรทัด {}) กรุณาเลือกค่าเดียว",
                    by_id(node, Lang::Th),
                    first.0,
                    first.1,
                    second.0,
                    second.1
                )
            }
            Self::Agencies(names) => format!("ข้อความนี้มีหลายหน่วยงาน กรุณาเลือกหน่วยงานเดียว: {}", few(names)),
            Self::Columns(heads) => format!("มีหลายคอลัมน์ที่อาจเป็นคะแนน กรุณาเลือกคอลัมน์: {}", few(heads)),
            Self::OutOfRange { node, value, line } => {
                let node = by_id(node, Lang::Th);
                format!("{node} มีค่า {value} (บรรทัด {line}) ซึ่งไม่อยู่ระหว่าง 0 ถึง 100 กรุณาแก้ไข")
            }
            Self::Damaged { value, line } => {
                format!("“{value}” (บรรทัด {line}) อ่านเป็นคะแนนไม่ได้ กรุณาแก้ให้เป็นตัวเลข เช่น 92.80")
            }
            Self::OnlyOther(what) => {
                let what = match *what {
                    "target" => "เป้าหมายหรือเกณฑ์",
                    "mean" => "ค่าเฉลี่ยของหลายหน่วยงาน",
                    "difference" => "ผลต่าง",
                    "previous" => "คะแนนของปีก่อน",
                    "weight" => "น้ำหนัก",
                    _ => "ค่าอื่น",
                };
                format!("ตัวเลขในข้อความนี้เป็น{what} ไม่ใช่คะแนนที่หน่วยงานได้ กรุณาคัดลอกคะแนนที่หน่วยงานได้")
            }
            Self::NoItems(year) => format!(
                "หลักเกณฑ์ปี {year} ในโปรแกรมนี้ไม่มีข้อย่อยของ OIT (O1, O2, …) กรุณาใช้คะแนน OIT หรือคะแนนรายตัวชี้วัด หรือเลือกปีอื่น"
            ),
            Self::NoIndicator { number, year } => {
                let indicator = by_id(&number.to_string(), Lang::Th);
                format!("ข้อความนี้มี{indicator} แต่หลักเกณฑ์ปี {year} ไม่มี กรุณาตรวจว่าเป็นผลของปีใด")
            }
            Self::UnknownName { text, line, year, .. } => {
                format!("“{text}” (บรรทัด {line}) ไม่ใช่ชื่อตัวชี้วัดของปี {year} กรุณาตรวจว่าเป็นผลของปีใด หรือแก้ชื่อให้ตรง")
            }
            Self::Shifted { text, line, values } => format!(
                "แถว “{text}” (บรรทัด {line}) มีจำนวนช่องไม่เท่ากับแถวอื่น จึงไม่ทราบว่าคะแนนในแถวนี้ ({}) อยู่ในคอลัมน์ใด กรุณาแก้แถวนี้ให้ครบทุกช่อง",
                few(values)
            ),
            Self::NoNames { count } => format!("มีตัวเลข {count} ค่าโดยไม่มีชื่อกำกับ กรุณาบอกว่าแต่ละค่าเป็นของตัวชี้วัดหรือเครื่องมือใด"),
            Self::Unclear { text, line, nodes } => {
                let nodes = all_called(nodes, Lang::Th).join(" หรือ ");
                format!("“{text}” (บรรทัด {line}) อาจหมายถึง {nodes} กรุณาเลือก")
            }
            Self::PartsAndTotal { node, given } => {
                let (node, given) = (by_id(node, Lang::Th), all_called(given, Lang::Th).join(", "));
                format!("มีทั้งคะแนนของ {node} และคะแนนของส่วนย่อยบางส่วน ({given}) กรุณาเลือกอย่างใดอย่างหนึ่ง")
            }
            Self::Fractions(values) => {
                format!("คะแนนทุกค่าอยู่ระหว่าง 0 ถึง 1 ({}) กรุณาบอกว่าเป็นสัดส่วนของ 1 หรือคะแนนเต็ม 100", few(values))
            }
            Self::OutOfFive(values) => {
                format!("ไม่มีคะแนนใดเกิน 5 ({}) จึงอาจเป็นค่าเฉลี่ยจากคะแนนเต็ม 5 กรุณาใช้คะแนนที่เต็ม 100", few(values))
            }
            Self::Points(values) => {
                format!("ไม่มีคะแนนใดเกินน้ำหนักของตน ({}) จึงอาจเป็นคะแนนถ่วงน้ำหนักแล้ว กรุณาใช้คะแนนที่เต็ม 100", few(values))
            }
            Self::TwoLevels { first, second } => {
                format!("มีระดับผลการประเมินสองระดับ: {} และ {} กรุณาเลือก", first.0, second.0)
            }
            Self::UnknownYear(error) => ita_words::message(error, Lang::Th),
        }
    }

    pub(super) fn en(&self) -> String {
        match self {
            Self::NotItaResult => "no ITA scores were found in this text; copy a table with the names of indicators, or IIT, EIT and OIT, beside their scores".to_owned(),
            Self::OtherScheme(word) => format!("this text says “{word}”: it may be of another scheme with the same names, not NACC's ITA; say whether it is NACC's"),
            Self::NoYear => "the text names no fiscal year; say which".to_owned(),
            Self::Years(years) => format!("the text has several years ({}); choose one", joined(years)),
            Self::OtherYear { asked, says } => format!("the text is of {}, not of {asked}; choose the year that fits", joined(says)),
            Self::TwoValues { node, first, second } => {
                let node = by_id(node, Lang::En);
                format!("{node} has two values: {} (line {}) and {} (line {}); choose one", first.0, first.1, second.0, second.1)
            }
            Self::Agencies(names) => format!("the text holds several agencies; choose one: {}", few(names)),
            Self::Columns(heads) => format!("several columns may be the scores; choose one: {}", few(heads)),
            Self::OutOfRange { node, value, line } => {
                format!("{} is {value} (line {line}), not from 0 to 100; correct it", by_id(node, Lang::En))
            }
            Self::Damaged { value, line } => format!("“{value}” (line {line}) can't be read as a score; correct it to a number such as 92.80"),
            Self::OnlyOther(what) => {
                let what = match *what {
                    "target" => "targets or thresholds",
                    "mean" => "means of several agencies",
                    "difference" => "differences",
                    "previous" => "scores of an earlier year",
                    "weight" => "weights",
                    _ => "something else",
                };
                format!("the numbers in this text are {what}, not the scores that the agency got; copy those")
            }
            Self::NoItems(year) => format!("the rules of {year} in this program have no items of OIT (O1, O2, …); use the score of OIT or those of its indicators, or choose another year"),
            Self::NoIndicator { number, year } => {
                let indicator = by_id(&number.to_string(), Lang::En);
                format!("the text has {indicator}, which the rules of {year} don't have; check which year it is of")
            }
            Self::UnknownName { text, line, year, .. } => {
                format!("“{text}” (line {line}) is not the name of an indicator of {year}; check which year it is of, or correct the name")
            }
            Self::Shifted { text, line, values } => format!(
                "the row “{text}” (line {line}) has not as many cells as the others, so it is not known which columns its scores ({}) stand in; fill its cells in",
                few(values)
            ),
            Self::NoNames { count } => format!("{count} numbers without names; say which indicators or instruments they are of"),
            Self::Unclear { text, line, nodes } => {
                format!("“{text}” (line {line}) may be {}; choose one", all_called(nodes, Lang::En).join(" or "))
            }
            Self::PartsAndTotal { node, given } => {
                let (node, given) = (by_id(node, Lang::En), all_called(given, Lang::En).join(", "));
                format!("there is a score of {node} and scores of only some of its parts ({given}); choose either")
            }
            Self::Fractions(values) => format!("all scores lie between 0 and 1 ({}); say whether they are shares of 1 or scores out of 100", few(values)),
            Self::OutOfFive(values) => format!("no score is above 5 ({}): these may be means out of 5; give the scores out of 100", few(values)),
            Self::Points(values) => format!("no score is above its weight ({}): these may be weighted points; give the scores out of 100", few(values)),
            Self::TwoLevels { first, second } => format!("two levels are given: {} and {}; choose one", first.1, second.1),
            Self::UnknownYear(error) => ita_words::message(error, Lang::En),
        }
    }
}

fn all_called(ids: &[String], lang: Lang) -> Vec<String> {
    ids.iter().map(|id| by_id(id, lang)).collect()
}

fn joined(years: &[u16]) -> String {
    years.iter().map(u16::to_string).collect::<Vec<_>>().join(", ")
}

/// Returns the first few of many texts, each cut to a length that a person reads.
fn few(texts: &[String]) -> String {
    let short = |text: &String| {
        if text.chars().count() > 60 { text.chars().take(59).chain(['…']).collect() } else { text.clone() }
    };
    let mut shown = texts.iter().take(6).map(short).collect::<Vec<String>>().join(" · ");
    if texts.len() > 6 {
        shown += &format!(" · … ({})", texts.len());
    }
    shown
}
