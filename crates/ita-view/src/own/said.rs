//! What is wrong with a rule file, in Thai. The English is the reader's own.

use ita_rulefile::Problem;
use ita_score::RulebookError;

/// Returns the problem in Thai: what is wrong, and how to mend it. Keys and words of a file stay as they are written there.
pub(crate) fn thai(problem: &Problem) -> String {
    match problem {
        Problem::Syntax { message } => format!("ไม่เป็นไปตามรูปแบบ TOML ({message})"),
        Problem::Shape { message } => format!("ช่องข้อมูลไม่ถูกต้อง ({message})"),
        Problem::UnknownFormat { format } => {
            format!("ไม่รู้จักรูปแบบไฟล์รุ่น {format} โปรแกรมนี้อ่านรุ่น {} โปรดแก้ไขค่า format", ita_rulefile::FORMAT)
        }
        Problem::UnknownWord { key, word, known } => {
            format!("ไม่รู้จักค่า “{word}” ของ {key} โปรดใช้ค่าใดค่าหนึ่งต่อไปนี้: {}", known.join(", "))
        }
        Problem::UnknownName { what, name } => {
            format!("ไม่มี {what} ชื่อ “{name}” ในไฟล์ โปรดเพิ่มหรือตรวจสอบชื่อ")
        }
        Problem::BadWeight { node, weight } => {
            format!("“{weight}” ไม่ใช่น้ำหนัก ({node}) โปรดใช้ทศนิยม เช่น 0.3 หรือเศษส่วน เช่น 1/3")
        }
        Problem::WeightMissing { node } => format!("{node} ยังไม่มีน้ำหนัก (weight) ทั้งที่รายการข้างเคียงรวมกันด้วยน้ำหนัก โปรดเพิ่ม"),
        Problem::WeightUnused { node } => {
            format!("{node} มีน้ำหนัก (weight) ทั้งที่รายการข้างเคียงใช้ค่าเฉลี่ย โปรดลบออก หรือเปลี่ยน combine เป็น weights")
        }
        Problem::QuestionClaim { node } => {
            format!("คำถาม {node} ต้องมี question ใน claims ของ [[children]] ที่คำถามอยู่ โปรดเพิ่ม")
        }
        Problem::Twice { what, node } => format!("{node} มี {what} สองชุด โปรดรวมเป็นชุดเดียว"),
        Problem::NotInTree { node } => {
            format!("รายการย่อยของ {node} ไม่ได้อยู่ใต้ overall โปรดตรวจสอบว่ารายการใดมี {node} เป็นรายการย่อย")
        }
        Problem::BadMean { score } => format!("“{score}” ไม่ใช่ค่าเฉลี่ย โปรดใช้ตัวเลข 0 ถึง 100"),
        Problem::MeansOutOfOrder { fiscal_year } => {
            format!("ค่าเฉลี่ยปี {fiscal_year} ไม่เรียงตามปี โปรดเรียงและให้แต่ละปีมีครั้งเดียว")
        }
        Problem::Rulebook(error) => unsound(error),
        other => other.to_string(),
    }
}

/// What a problem is of. Words of a file that have no other name stay as they are written there.
const fn kind(what: &str) -> &str {
    match what.as_bytes() {
        b"node" => "รายการ",
        b"level" => "ระดับ",
        _ => what,
    }
}

fn unsound(error: &RulebookError) -> String {
    use RulebookError as E;
    match error {
        E::Root { node } => format!("{node}: รายการแรกต้องเป็น overall เพียงรายการเดียว"),
        E::BadId { what, id } => format!("รหัส “{id}” ({what}) ไม่ถูกต้อง โปรดใช้ a-z, 0-9, จุด, _ หรือ - (ระดับใช้ A-Z ได้ด้วย)"),
        E::DuplicateId { what, id } => format!("รหัส “{id}” ({what}) ซ้ำกัน โปรดใช้รหัสอื่น"),
        E::NotDepthFirst { node } => format!("{node} ต้องอยู่ถัดจากรายการที่ตนสังกัด"),
        E::OutOfOrder { node } => format!("{node} ไม่เรียงตามลำดับหมายเลข หรือหมายเลขไม่ขึ้นต้นด้วยหมายเลขของรายการที่ตนสังกัด"),
        E::KindOrder { node } => format!("ชนิดของ {node} ต้องอยู่ต่ำกว่าชนิดของรายการที่ตนสังกัด"),
        E::BadParts { node } => format!("ส่วน {node}: ต้องมีสองส่วนขึ้นไป และไม่อยู่ใต้ข้อหรือคำถาม"),
        E::BadShare { node } => format!("น้ำหนักของ {node} ต้องมากกว่า 0 และไม่เกิน 1 (100%)"),
        E::SharesDoNotSum { node, sum } => format!("น้ำหนักของรายการย่อยของ {node} รวมกันได้ {sum} ต้องรวมกันได้ 1 (100%) พอดี"),
        E::TooFine { node } => format!("น้ำหนักลงมาถึง {node} ละเอียดเกินกว่าจะคำนวณให้ตรงได้ โปรดใช้เศษส่วนที่ง่ายกว่านี้"),
        E::TooMany { what } => format!("มี {what} มากกว่าที่โปรแกรมรับได้ โปรดลดจำนวนลง"),
        E::DanglingReference { from, to } => format!("{from} อ้างถึง {to} ที่ไม่มี"),
        E::Unsourced { claim } => {
            format!("claim “{claim}” มีสถานะที่ต้องมีแหล่งอ้างอิง โปรดเพิ่ม sources หรือใช้สถานะ inferred หรือ assumed")
        }
        E::Unnamed { what, id } => format!("{} “{id}” ยังไม่มีชื่อภาษาไทยหรือภาษาอังกฤษ โปรดกรอกให้ครบ", kind(what)),
        E::AboutClaim { node } => format!("คำอธิบายของ {node} ต้องมี claim คู่กัน"),
        E::NoLevels => "ยังไม่มีระดับผล โปรดเพิ่มอย่างน้อยหนึ่งระดับ ระดับสุดท้ายต้องไม่มีเกณฑ์".to_owned(),
        E::LevelsNotTotal { level } => format!("ระดับสุดท้าย “{level}” ต้องไม่มีเกณฑ์ เพื่อให้ทุกผลมีระดับ"),
        E::LevelWithoutCondition { level } => format!("ระดับ “{level}” ไม่มีเกณฑ์ ทั้งที่ยังมีระดับต่ำกว่า มีได้เฉพาะระดับสุดท้าย"),
        E::LevelsOutOfOrder { upper, lower, node } => {
            format!("ระดับ “{lower}” กำหนดเกณฑ์ของ {node} สูงกว่าระดับ “{upper}” ที่อยู่เหนือกว่า โปรดเรียงจากระดับดีที่สุด")
        }
        E::LevelUnreachable { level } => format!("ไม่มีผลใดได้ระดับ “{level}” เพราะระดับที่สูงกว่าครอบคลุมไว้ทั้งหมด"),
        E::BadThreshold { level, node, at_least } => {
            format!("เกณฑ์ของ {node} ในระดับ “{level}” คือ “{at_least}” ต้องเป็นตัวเลข 0 ถึง 100 และมีทศนิยมไม่เกินคะแนนที่ประกาศ")
        }
        E::DuplicateCondition { level, node } => format!("ระดับ “{level}” มีเกณฑ์ของ {node} สองครั้ง"),
        E::BadRounding { decimals } => format!("ปัดเศษเป็นทศนิยม {decimals} ตำแหน่งไม่ได้ ได้ไม่เกิน 6 ตำแหน่ง"),
        E::BadScale { scale } => format!("มาตรวัด “{scale}” ต้องมีสองตัวเลือกขึ้นไป ค่า 0 ถึง 100 เรียงจากน้อยไปมาก"),
        E::BadQuestion { node } => format!("{node}: มีแบบคำถามได้เฉพาะคำถาม ซึ่งมีข้อความ 1 ข้อขึ้นไป"),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    /// Every kind of wrong file that the project keeps has Thai words, and no other language's sentence.
    #[test]
    fn every_bad_rulebook_is_said_in_thai() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/bad-rulebooks");
        let mut said = 0;
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|ending| ending == "toml") {
                let text = std::fs::read_to_string(&path).unwrap();
                for (_, [thai, english]) in crate::own::reader::flaws(&text) {
                    assert_ne!(thai, english, "{path:?}");
                    assert!(thai.chars().any(|c| ('ก'..='๙').contains(&c)), "{thai}");
                    said += 1;
                }
            }
        }
        assert!(said >= 47, "{said}");
    }
}
