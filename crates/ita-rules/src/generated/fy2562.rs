// Generated from data/fy2562.toml by `cargo xtask rules`.
// Do not edit: change that file and run the command.

use crate::claims;
use ita_score::__table::{Compiled, Condition, most_of};
use ita_score::spec::{ChoiceSpec, ClaimSpec, ConditionSpec, LevelSpec, List, NodeSpec, RoundingSpec, RulebookSpec, ScaleSpec, Share, SourceSpec, Words, list, text};
use ita_score::{NodeIx, NodeKind, Status};

static SOURCES: [SourceSpec; 6] = [
    SourceSpec { id: text("srisamran"), title: text("เทศบาลตำบลศรีสำราญ จังหวัดบึงกาฬ: ข่าวการประชุมเตรียมการประเมิน ITA ปี 2569 ประชุม 20 มีนาคม 2569 (Si Samran municipality, news of its FY2569 meeting)"), url: text("") },
    SourceSpec { id: text("sme"), title: text("สำนักงานส่งเสริมวิสาหกิจขนาดกลางและขนาดย่อม: ตารางระดับ AA–F ที่พิมพ์เผยแพร่ พร้อมผลปี 2565 ได้ 90.76 ระดับ A (OSMEP, printed table of levels and FY2565 result)"), url: text("https://sme.go.th/uploads/eBooks/eBook_65/files/basic-html/page80.html") },
    SourceSpec { id: text("rmuti"), title: text("มทร.อีสาน: ผลปี 2562 ได้ 86.63 ระดับ A (RMUTI, FY2562 result)"), url: text("https://www.rmuti.ac.th/2019/2019/10/18/news1810623/") },
    SourceSpec { id: text("khaotok"), title: text("อบต.เขาตอก: ผลปี 2562 ได้ 65.38 ระดับ C (Khao Tok, FY2562 result)"), url: text("https://khaotok.go.th/front/menu/72/99") },
    SourceSpec { id: text("hfocus"), title: text("Hfocus: ผลปี 2562 ของหน่วยงานสาธารณสุข 84.15 ระดับ B และ 45.32 ระดับ F (health agencies, FY2562 results)"), url: text("https://www.hfocus.org/content/2019/10/17927") },
    SourceSpec { id: text("thaipbs"), title: text("ไทยพีบีเอส: ผลปี 2562 ได้ 85.74 ระดับ A (Thai PBS, FY2562 result)"), url: text("https://org.thaipbs.or.th/content/2640") },
];

static CLAIMS: [ClaimSpec; 11] = [
    ClaimSpec {
        id: text("whole"), status: Status::Inferred, sources: list(&[]),
        note: Words::new("คะแนนรวมคือผลรวมของเครื่องมือตามน้ำหนัก “คะแนนรวม” เป็นคำที่ผู้จัดทำใช้", "The overall score is the weighted sum of the instruments. “Overall score” is this project's name for it."),
    },
    ClaimSpec {
        id: text("weights"), status: Status::Inferred, sources: list(&[]),
        note: Words::new("IIT ร้อยละ 30 EIT ร้อยละ 30 OIT ร้อยละ 40 อนุมานจากปี 2563 และ 2564 ยังไม่พบแหล่งของปีนี้", "IIT 30 %, EIT 30 %, OIT 40 %: inferred from FY2563 and FY2564; no source for this year."),
    },
    ClaimSpec {
        id: text("instruments"), status: Status::Inferred, sources: list(&[0]),
        note: Words::new("ชื่อเต็มไทยและอังกฤษของ IIT EIT OIT ใช้ตามเอกสารปี 2569 ยังไม่ได้สอบกับเอกสารของปีนี้", "The full Thai and English names of IIT, EIT and OIT are those of a FY2569 page; they were not checked against this year's papers."),
    },
    ClaimSpec {
        id: text("indicators"), status: Status::Inferred, sources: list(&[]),
        note: Words::new("ตัวชี้วัดสิบตัว: IIT 5 EIT 3 OIT 2 อนุมานจากปี 2563 และ 2564", "Ten indicators: IIT 5, EIT 3, OIT 2; inferred from FY2563 and FY2564."),
    },
    ClaimSpec {
        id: text("mean_indicators"), status: Status::Inferred, sources: list(&[]),
        note: Words::new("คะแนนเครื่องมือคือค่าเฉลี่ยของตัวชี้วัด ทุกตัวเท่ากัน อนุมานจากปี 2563 และ 2564", "An instrument's score is the plain mean of its indicators; inferred from FY2563 and FY2564."),
    },
    ClaimSpec {
        id: text("sub_indicators"), status: Status::Assumed, sources: list(&[]),
        note: Words::new("ตัวชี้วัดย่อย 9.1–9.5 และ 10.1–10.2 สมมติตามปี 2563 ยังไม่พบแหล่งของปีนี้ และไม่ทราบข้อย่อย OIT", "Sub-indicators 9.1 to 9.5 and 10.1 to 10.2; assumed as in FY2563. No source for this year; the OIT items are not known."),
    },
    ClaimSpec {
        id: text("mean_sub_indicators"), status: Status::Assumed, sources: list(&[]),
        note: Words::new("คะแนนตัวชี้วัดใน OIT คือค่าเฉลี่ยของตัวชี้วัดย่อย ทุกตัวเท่ากัน สมมติตามปี 2564", "An OIT indicator is the plain mean of its sub-indicators; assumed as in FY2564."),
    },
    ClaimSpec {
        id: text("answers"), status: Status::Assumed, sources: list(&[]),
        note: Words::new("ค่าคำตอบสี่ระดับ 0 33 67 100 และไม่มี/มี 0 100 สมมติตามแบบ IIT ปี 2564 และไม่ทราบข้อคำถามของปีนี้", "Answers count 0, 33, 67, 100 on the scale of four and 0, 100 for no and yes; assumed as in the FY2564 IIT form. This year's questions are not known."),
    },
    ClaimSpec {
        id: text("levels"), status: Status::Corroborated, sources: list(&[1, 2, 3, 4, 5]),
        note: Words::new("ระดับ AA A B C D E F ตัดที่ 95 85 75 65 55 50 ของคะแนนรวมเท่านั้น คำว่าผ่านเกณฑ์หมายถึง 85 ขึ้นไป ตารางพิมพ์ในปี 2565 และตรงกับผลที่ประกาศของปีนี้ ผลที่ประกาศพร้อมระดับที่พบทั้ง 35 รายการของปี 2562–2565 ตรงตามนี้", "Levels AA, A, B, C, D, E, F with cuts at 95, 85, 75, 65, 55 and 50 of the overall score alone; “passed” meant 85 or more. The table was printed in FY2565. It agrees with this year's published results. All 35 results of FY2562 to FY2565 known with their level fit."),
    },
    ClaimSpec {
        id: text("rounding"), status: Status::Assumed, sources: list(&[]),
        note: Words::new("ผลที่ประกาศมีทศนิยมสองตำแหน่งทุกปี สมมติว่าเศษตั้งแต่ครึ่งหน่วยขึ้นไปให้ปัดขึ้น ใช้คะแนนที่ปัดแล้วเทียบระดับ และไม่ปัดคะแนนระหว่างทาง", "Results are published to two decimals in every year. Assumed: half is rounded up, the rounded score decides the level, and nothing is rounded on the way."),
    },
    ClaimSpec {
        id: text("english"), status: Status::Inferred, sources: list(&[]),
        note: Words::new("ชื่อภาษาอังกฤษเป็นคำแปลของผู้จัดทำ ยังไม่พบรายการชื่อภาษาอังกฤษที่เป็นทางการ", "English names are this project's translations; no official English list was found."),
    },
];

static STATUSES: [ClaimSpec; 11] = [
    claims::status(Status::Inferred),
    claims::status(Status::Inferred),
    claims::status(Status::Inferred),
    claims::status(Status::Inferred),
    claims::status(Status::Inferred),
    claims::status(Status::Assumed),
    claims::status(Status::Assumed),
    claims::status(Status::Assumed),
    claims::status(Status::Corroborated),
    claims::status(Status::Assumed),
    claims::status(Status::Inferred),
];

static CHOICES_0: [ChoiceSpec; 4] = [
    ChoiceSpec { label: Words::new("น้อยที่สุดหรือไม่มีเลย", "Least or none"), value: text("0") },
    ChoiceSpec { label: Words::new("น้อย", "Little"), value: text("33") },
    ChoiceSpec { label: Words::new("มาก", "Much"), value: text("67") },
    ChoiceSpec { label: Words::new("มากที่สุด", "Most"), value: text("100") },
];

static CHOICES_1: [ChoiceSpec; 2] = [
    ChoiceSpec { label: Words::new("ไม่มี", "No"), value: text("0") },
    ChoiceSpec { label: Words::new("มี", "Yes"), value: text("100") },
];

static SCALES: [ScaleSpec; 2] = [
    ScaleSpec { id: text("likert4"), choices: list(&CHOICES_0), claim: 7 },
    ScaleSpec { id: text("yes_no"), choices: list(&CHOICES_1), claim: 7 },
];

static NODES: [NodeSpec; 21] = [
    NodeSpec {
        id: text("overall"), parent: None, kind: NodeKind::Overall, share: Share { num: 1, den: 1 },
        name: Words::new("คะแนนรวม", "Overall score"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(0), english_claim: claims::at(10), share_claim: claims::at(0), question: None,
    },
    NodeSpec {
        id: text("iit"), parent: Some(0), kind: NodeKind::Instrument, share: Share { num: 3, den: 10 },
        name: Words::new("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน", "Internal Integrity and Transparency Assessment"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(2), english_claim: claims::at(2), share_claim: claims::at(1), question: None,
    },
    NodeSpec {
        id: text("1"), parent: Some(1), kind: NodeKind::Indicator, share: Share { num: 1, den: 5 },
        name: Words::new("การปฏิบัติหน้าที่", "Task performance"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(10), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("2"), parent: Some(1), kind: NodeKind::Indicator, share: Share { num: 1, den: 5 },
        name: Words::new("การใช้งบประมาณ", "Budget use"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(10), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("3"), parent: Some(1), kind: NodeKind::Indicator, share: Share { num: 1, den: 5 },
        name: Words::new("การใช้อำนาจ", "Use of authority"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(10), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("4"), parent: Some(1), kind: NodeKind::Indicator, share: Share { num: 1, den: 5 },
        name: Words::new("การใช้ทรัพย์สินของราชการ", "Use of state property"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(10), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("5"), parent: Some(1), kind: NodeKind::Indicator, share: Share { num: 1, den: 5 },
        name: Words::new("การแก้ไขปัญหาการทุจริต", "Handling of corruption"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(10), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("eit"), parent: Some(0), kind: NodeKind::Instrument, share: Share { num: 3, den: 10 },
        name: Words::new("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก", "External Integrity and Transparency Assessment"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(2), english_claim: claims::at(2), share_claim: claims::at(1), question: None,
    },
    NodeSpec {
        id: text("6"), parent: Some(7), kind: NodeKind::Indicator, share: Share { num: 1, den: 3 },
        name: Words::new("คุณภาพการดำเนินงาน", "Quality of operation"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(10), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("7"), parent: Some(7), kind: NodeKind::Indicator, share: Share { num: 1, den: 3 },
        name: Words::new("ประสิทธิภาพการสื่อสาร", "Effectiveness of communication"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(10), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("8"), parent: Some(7), kind: NodeKind::Indicator, share: Share { num: 1, den: 3 },
        name: Words::new("การปรับปรุงระบบการทำงาน", "System improvement"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(10), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("oit"), parent: Some(0), kind: NodeKind::Instrument, share: Share { num: 2, den: 5 },
        name: Words::new("แบบวัดการเปิดเผยข้อมูลสาธารณะ", "Open Data Integrity and Transparency Assessment"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(2), english_claim: claims::at(2), share_claim: claims::at(1), question: None,
    },
    NodeSpec {
        id: text("9"), parent: Some(11), kind: NodeKind::Indicator, share: Share { num: 1, den: 2 },
        name: Words::new("การเปิดเผยข้อมูล", "Data disclosure"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(10), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("9.1"), parent: Some(12), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 5 },
        name: Words::new("ข้อมูลพื้นฐาน", "Basic information"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(5), english_claim: claims::at(10), share_claim: claims::at(6), question: None,
    },
    NodeSpec {
        id: text("9.2"), parent: Some(12), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 5 },
        name: Words::new("การบริหารงาน", "Administration"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(5), english_claim: claims::at(10), share_claim: claims::at(6), question: None,
    },
    NodeSpec {
        id: text("9.3"), parent: Some(12), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 5 },
        name: Words::new("การบริหารเงินงบประมาณ", "Budget management"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(5), english_claim: claims::at(10), share_claim: claims::at(6), question: None,
    },
    NodeSpec {
        id: text("9.4"), parent: Some(12), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 5 },
        name: Words::new("การบริหารและพัฒนาทรัพยากรบุคคล", "Human resources management and development"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(5), english_claim: claims::at(10), share_claim: claims::at(6), question: None,
    },
    NodeSpec {
        id: text("9.5"), parent: Some(12), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 5 },
        name: Words::new("การส่งเสริมความโปร่งใส", "Promotion of transparency"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(5), english_claim: claims::at(10), share_claim: claims::at(6), question: None,
    },
    NodeSpec {
        id: text("10"), parent: Some(11), kind: NodeKind::Indicator, share: Share { num: 1, den: 2 },
        name: Words::new("การป้องกันการทุจริต", "Corruption prevention"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(10), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("10.1"), parent: Some(18), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 2 },
        name: Words::new("การดำเนินการเพื่อป้องกันการทุจริต", "Action to prevent corruption"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(5), english_claim: claims::at(10), share_claim: claims::at(6), question: None,
    },
    NodeSpec {
        id: text("10.2"), parent: Some(18), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 2 },
        name: Words::new("มาตรการภายในเพื่อป้องกันการทุจริต", "Internal measures to prevent corruption"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(5), english_claim: claims::at(10), share_claim: claims::at(6), question: None,
    },
];

static CONDITIONS_0: [ConditionSpec; 1] = [
    ConditionSpec { node: 0, at_least: text("95"), claim: 8 },
];

static CONDITIONS_1: [ConditionSpec; 1] = [
    ConditionSpec { node: 0, at_least: text("85"), claim: 8 },
];

static CONDITIONS_2: [ConditionSpec; 1] = [
    ConditionSpec { node: 0, at_least: text("75"), claim: 8 },
];

static CONDITIONS_3: [ConditionSpec; 1] = [
    ConditionSpec { node: 0, at_least: text("65"), claim: 8 },
];

static CONDITIONS_4: [ConditionSpec; 1] = [
    ConditionSpec { node: 0, at_least: text("55"), claim: 8 },
];

static CONDITIONS_5: [ConditionSpec; 1] = [
    ConditionSpec { node: 0, at_least: text("50"), claim: 8 },
];

static LEVELS: [LevelSpec; 7] = [
    LevelSpec { id: text("AA"), name: Words::new("AA", "AA"), conditions: list(&CONDITIONS_0), claim: 8 },
    LevelSpec { id: text("A"), name: Words::new("A", "A"), conditions: list(&CONDITIONS_1), claim: 8 },
    LevelSpec { id: text("B"), name: Words::new("B", "B"), conditions: list(&CONDITIONS_2), claim: 8 },
    LevelSpec { id: text("C"), name: Words::new("C", "C"), conditions: list(&CONDITIONS_3), claim: 8 },
    LevelSpec { id: text("D"), name: Words::new("D", "D"), conditions: list(&CONDITIONS_4), claim: 8 },
    LevelSpec { id: text("E"), name: Words::new("E", "E"), conditions: list(&CONDITIONS_5), claim: 8 },
    LevelSpec { id: text("F"), name: Words::new("F", "F"), conditions: list(&[]), claim: 8 },
];

static WEIGHTS: [u64; 21] = [
    50, 15, 3, 3, 3, 3, 3, 15, 5, 5, 5, 20, 10, 2, 2, 2, 2, 2, 10, 5, 5,
];

static MOST: [u128; 21] = most_of(&WEIGHTS);

static ENDS: [u16; 21] = [
    21, 7, 3, 4, 5, 6, 7, 11, 9, 10, 11, 21, 18, 14, 15, 16, 17, 18, 21, 20, 21,
];

static HELD_0: [Condition; 1] = [
    Condition::new(0, 9500, 2),
];

static HELD_1: [Condition; 1] = [
    Condition::new(0, 8500, 2),
];

static HELD_2: [Condition; 1] = [
    Condition::new(0, 7500, 2),
];

static HELD_3: [Condition; 1] = [
    Condition::new(0, 6500, 2),
];

static HELD_4: [Condition; 1] = [
    Condition::new(0, 5500, 2),
];

static HELD_5: [Condition; 1] = [
    Condition::new(0, 5000, 2),
];

static HELD: [List<Condition>; 7] = [
    list(&HELD_0),
    list(&HELD_1),
    list(&HELD_2),
    list(&HELD_3),
    list(&HELD_4),
    list(&HELD_5),
    list(&[]),
];

static JOINTS: [NodeIx; 0] = [];

pub(crate) const fn compiled() -> Compiled {
    Compiled {
        weights: list(&WEIGHTS),
        most: list(&MOST),
        ends: list(&ENDS),
        levels: list(&HELD),
        joints: list(&JOINTS),
    }
}

const fn spec(note: Words, sources: List<SourceSpec>, claims: List<ClaimSpec>) -> RulebookSpec {
    RulebookSpec {
        id: text("fy2562"),
        fiscal_year: 2562,
        status: Status::Inferred,
        note,
        rounding: RoundingSpec { decimals: 2, claim: 9 },
        sources,
        claims,
        scales: list(&SCALES),
        nodes: list(&NODES),
        parts: list(&[]),
        levels: list(&LEVELS),
    }
}

pub(crate) static SPEC: RulebookSpec = spec(claims::words("ยังไม่พบเกณฑ์ทางการของปีนี้ น้ำหนักและตัวชี้วัดอนุมานจากปีถัดมา ส่วนระดับ AA ถึง F ตรงกับผลที่ประกาศ", "No official rules of this year have been found. Weights and indicators are inferred from the following years; the levels AA to F agree with published results."), claims::sources(&SOURCES), claims::claims(&CLAIMS));

pub(crate) static UNSOURCED: RulebookSpec = spec(Words::NONE, list(&[]), claims::claims(&STATUSES));
