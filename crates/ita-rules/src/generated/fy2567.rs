// Generated from data/fy2567.toml by `cargo xtask rules`.
// Do not edit: change that file and run the command.

use crate::claims;
use ita_score::{ClaimSpec, ConditionSpec, LevelSpec, NodeKind, NodeSpec, RoundingSpec, RulebookSpec, ScaleSpec, Share, SourceSpec, Status, Words, list, text};

static SOURCES: [SourceSpec; 7] = [
    SourceSpec { id: text("result2567"), title: text("ผลการประเมินปี 2567 ที่ประกาศของหน่วยงานหนึ่ง: IIT 92.24 EIT 94.15 OIT 95.84 รวม 94.25 (one agency's published FY2567 result)"), url: text("") },
    SourceSpec { id: text("srisamran"), title: text("เทศบาลตำบลศรีสำราญ จังหวัดบึงกาฬ: ข่าวการประชุมเตรียมการประเมิน ITA ปี 2569 ประชุม 20 มีนาคม 2569 (Si Samran municipality, news of its FY2569 meeting)"), url: text("") },
    SourceSpec { id: text("collection"), title: text("ทะเบียนข้อเท็จจริงที่โครงการ ITA Score รวบรวมจากแหล่งสาธารณะ (ITA Score's register of facts from public sources)"), url: text("") },
    SourceSpec { id: text("sakon"), title: text("เว็บไซต์ sakonarea1.go.th: OIT ปี 2567 มี 35 ข้อ (sakonarea1.go.th: 35 OIT items in FY2567)"), url: text("https://sakonarea1.go.th") },
    SourceSpec { id: text("upita"), title: text("มหาวิทยาลัยพะเยา: ซอร์สโค้ดสาธารณะของระบบ UPITA (University of Phayao, public source of its UPITA system)"), url: text("") },
    SourceSpec { id: text("ipst"), title: text("สสวท.: ผลปี 2563 ได้ 90.73 ระดับ A, ปี 2564 ได้ 95.62 ระดับ AA, ปี 2567 ได้ 91.15 ระดับผ่าน (IPST, results)"), url: text("https://www.ipst.ac.th/news/76226/ita67.html") },
    SourceSpec { id: text("audit"), title: text("MGR Online: สตง. ได้ 92.43 ระดับผ่านดีในปี 2567 และ 94.64 ระดับผ่านในปี 2568 เพราะ EIT ต่ำกว่า 85 (press on the State Audit Office)"), url: text("https://mgronline.com/uptodate/detail/9680000079675") },
];

static CLAIMS: [ClaimSpec; 14] = [
    ClaimSpec {
        id: text("whole"), status: Status::Inferred, sources: list(&[]),
        note: Words::new("คะแนนรวมคือผลรวมของเครื่องมือตามน้ำหนัก คำว่า “คะแนนรวม” เป็นคำที่โครงการใช้เรียก", "The overall score is the weighted sum of the instruments. “Overall score” is this project's name for it."),
    },
    ClaimSpec {
        id: text("weights"), status: Status::Tested, sources: list(&[0]),
        note: Words::new("IIT ร้อยละ 30 EIT ร้อยละ 30 OIT ร้อยละ 40 คำนวณได้ตรงกับผลที่ประกาศ (94.25) ยังไม่พบเอกสารที่ระบุน้ำหนักของปีนี้", "IIT 30 %, EIT 30 %, OIT 40 %: reproduces a published result (94.25); no paper stating this year's weights was found."),
    },
    ClaimSpec {
        id: text("instruments"), status: Status::Inferred, sources: list(&[1]),
        note: Words::new("ชื่อเต็มไทยและอังกฤษของ IIT EIT OIT ใช้ตามเอกสารปี 2569 ยังไม่ได้สอบกับเอกสารของปีนี้", "The full Thai and English names of IIT, EIT and OIT are those of a FY2569 page; they were not checked against this year's papers."),
    },
    ClaimSpec {
        id: text("indicators"), status: Status::Single, sources: list(&[2]),
        note: Words::new("ตัวชี้วัดสิบตัว: IIT 5 EIT 3 OIT 2 ทะเบียนข้อเท็จจริงของโครงการบันทึกว่ามีแหล่งเดียว โดยไม่ได้ระบุที่อยู่", "Ten indicators: IIT 5, EIT 3, OIT 2. The project's register records one source for this year, without its address."),
    },
    ClaimSpec {
        id: text("mean_indicators"), status: Status::Inferred, sources: list(&[]),
        note: Words::new("คะแนนเครื่องมือคือค่าเฉลี่ยของตัวชี้วัด ทุกตัวเท่ากัน อนุมานจากปี 2563 และ 2564", "An instrument's score is the plain mean of its indicators; inferred from FY2563 and FY2564."),
    },
    ClaimSpec {
        id: text("sub_indicators"), status: Status::Inferred, sources: list(&[3]),
        note: Words::new("ตัวชี้วัดย่อย 9.1–9.5 และ 10.1–10.2 อนุมานจากปี 2566 และ 2568 แหล่งเดียวบอกว่า OIT มี 35 ข้อ แต่ไม่ทราบรายการและการจัดกลุ่ม", "Sub-indicators 9.1 to 9.5 and 10.1 to 10.2; inferred from FY2566 and FY2568. One source says that OIT has 35 items; the list and its grouping are not known."),
    },
    ClaimSpec {
        id: text("mean_sub_indicators"), status: Status::Inferred, sources: list(&[]),
        note: Words::new("คะแนนตัวชี้วัดใน OIT คือค่าเฉลี่ยของตัวชี้วัดย่อย ทุกตัวเท่ากัน อนุมานจากปี 2564 และ 2566", "An OIT indicator is the plain mean of its sub-indicators; inferred from FY2564 and FY2566."),
    },
    ClaimSpec {
        id: text("answers"), status: Status::Single, sources: list(&[2]),
        note: Words::new("มีรายงานว่าใช้คำตอบหกระดับ แต่ไม่ทราบค่าของแต่ละระดับ จึงไม่มีมาตรวัดในไฟล์นี้", "A scale of six answers is reported; its values are not known, so this file has no scale."),
    },
    ClaimSpec {
        id: text("levels"), status: Status::Corroborated, sources: list(&[4, 5, 6]),
        note: Words::new("ชื่อระดับทั้งห้า ชื่อภาษาอังกฤษเป็นคำแปลของโครงการ", "The names of the five levels; the English ones are this project's translations."),
    },
    ClaimSpec {
        id: text("cut_95"), status: Status::Single, sources: list(&[4]),
        note: Words::new("ผ่านดีเยี่ยมต้องได้คะแนนรวมและทุกเครื่องมือ 95 ขึ้นไป มีแหล่งเดียว ผลที่ประกาศสอดคล้องกัน", "Excellent needs 95 or more overall and in every instrument; one source. Published results are consistent with it."),
    },
    ClaimSpec {
        id: text("cut_85"), status: Status::Corroborated, sources: list(&[4, 6]),
        note: Words::new("ผ่านดีต้องได้คะแนนรวมและทุกเครื่องมือ 85 ขึ้นไป ผ่านต้องได้คะแนนรวม 85 ขึ้นไป สตง. ได้ 92.43 ระดับผ่านดีในปีนี้ แล้วได้ 94.64 เพียงระดับผ่านในปี 2568 เพราะ EIT ต่ำกว่า 85", "Good needs 85 or more overall and in every instrument; Pass needs 85 or more overall. The State Audit Office was Good with 92.43 this year and only Pass with 94.64 in FY2568, because its EIT was below 85."),
    },
    ClaimSpec {
        id: text("cut_70"), status: Status::Single, sources: list(&[4]),
        note: Words::new("ต้องปรับปรุงต้องได้คะแนนรวม 70 ขึ้นไป ต่ำกว่านั้นคือต้องปรับปรุงโดยด่วน มีแหล่งเดียว และไม่พบผลที่ประกาศซึ่งต่ำกว่า 85", "Needs improvement needs 70 or more overall; below that is Needs urgent improvement; one source, and no published result below 85 was found."),
    },
    ClaimSpec {
        id: text("rounding"), status: Status::Assumed, sources: list(&[]),
        note: Words::new("ผลที่ประกาศมีทศนิยมสองตำแหน่งทุกปี สมมติว่าปัดครึ่งขึ้น ใช้คะแนนที่ปัดแล้วเทียบระดับ และไม่ปัดคะแนนระหว่างทาง ยังมีผลปี 2567 หนึ่งค่า (OIT 95.84) ที่จะตรงต่อเมื่อปัดตัวชี้วัดก่อนเฉลี่ย ผลต่อคะแนนรวมไม่เกิน 0.005", "Results are published to two decimals in every year. Assumed: half is rounded up, the rounded score decides the level, and nothing is rounded on the way. One FY2567 figure (OIT 95.84) fits only if indicators are rounded before they are averaged; the effect on the overall is at most 0.005."),
    },
    ClaimSpec {
        id: text("english"), status: Status::Inferred, sources: list(&[]),
        note: Words::new("ชื่อภาษาอังกฤษเป็นคำแปลของโครงการ ยังไม่พบรายการชื่อภาษาอังกฤษที่เป็นทางการ", "English names are this project's translations; no official English list was found."),
    },
];

static STATUSES: [ClaimSpec; 14] = [
    claims::untold(Status::Inferred),
    claims::untold(Status::Tested),
    claims::untold(Status::Inferred),
    claims::untold(Status::Single),
    claims::untold(Status::Inferred),
    claims::untold(Status::Inferred),
    claims::untold(Status::Inferred),
    claims::untold(Status::Single),
    claims::untold(Status::Corroborated),
    claims::untold(Status::Single),
    claims::untold(Status::Corroborated),
    claims::untold(Status::Single),
    claims::untold(Status::Assumed),
    claims::untold(Status::Inferred),
];

static SCALES: [ScaleSpec; 0] = [
];

static NODES: [NodeSpec; 21] = [
    NodeSpec {
        id: text("overall"), parent: None, kind: NodeKind::Overall, share: Share { num: 1, den: 1 },
        name: Words::new("คะแนนรวม", "Overall score"),
        about: Words::NONE, about_claim: None,
        name_claim: claims::at(0), english_claim: claims::at(13), share_claim: claims::at(0), question: None,
    },
    NodeSpec {
        id: text("iit"), parent: Some(0), kind: NodeKind::Instrument, share: Share { num: 3, den: 10 },
        name: Words::new("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน", "Internal Integrity and Transparency Assessment"),
        about: Words::NONE, about_claim: None,
        name_claim: claims::at(2), english_claim: claims::at(2), share_claim: claims::at(1), question: None,
    },
    NodeSpec {
        id: text("1"), parent: Some(1), kind: NodeKind::Indicator, share: Share { num: 1, den: 5 },
        name: Words::new("การปฏิบัติหน้าที่", "Task performance"),
        about: Words::NONE, about_claim: None,
        name_claim: claims::at(3), english_claim: claims::at(13), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("2"), parent: Some(1), kind: NodeKind::Indicator, share: Share { num: 1, den: 5 },
        name: Words::new("การใช้งบประมาณ", "Budget use"),
        about: Words::NONE, about_claim: None,
        name_claim: claims::at(3), english_claim: claims::at(13), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("3"), parent: Some(1), kind: NodeKind::Indicator, share: Share { num: 1, den: 5 },
        name: Words::new("การใช้อำนาจ", "Use of authority"),
        about: Words::NONE, about_claim: None,
        name_claim: claims::at(3), english_claim: claims::at(13), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("4"), parent: Some(1), kind: NodeKind::Indicator, share: Share { num: 1, den: 5 },
        name: Words::new("การใช้ทรัพย์สินของราชการ", "Use of state property"),
        about: Words::NONE, about_claim: None,
        name_claim: claims::at(3), english_claim: claims::at(13), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("5"), parent: Some(1), kind: NodeKind::Indicator, share: Share { num: 1, den: 5 },
        name: Words::new("การแก้ไขปัญหาการทุจริต", "Handling of corruption"),
        about: Words::NONE, about_claim: None,
        name_claim: claims::at(3), english_claim: claims::at(13), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("eit"), parent: Some(0), kind: NodeKind::Instrument, share: Share { num: 3, den: 10 },
        name: Words::new("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก", "External Integrity and Transparency Assessment"),
        about: Words::NONE, about_claim: None,
        name_claim: claims::at(2), english_claim: claims::at(2), share_claim: claims::at(1), question: None,
    },
    NodeSpec {
        id: text("6"), parent: Some(7), kind: NodeKind::Indicator, share: Share { num: 1, den: 3 },
        name: Words::new("คุณภาพการดำเนินงาน", "Quality of operation"),
        about: Words::NONE, about_claim: None,
        name_claim: claims::at(3), english_claim: claims::at(13), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("7"), parent: Some(7), kind: NodeKind::Indicator, share: Share { num: 1, den: 3 },
        name: Words::new("ประสิทธิภาพการสื่อสาร", "Effectiveness of communication"),
        about: Words::NONE, about_claim: None,
        name_claim: claims::at(3), english_claim: claims::at(13), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("8"), parent: Some(7), kind: NodeKind::Indicator, share: Share { num: 1, den: 3 },
        name: Words::new("การปรับปรุงระบบการทำงาน", "System improvement"),
        about: Words::NONE, about_claim: None,
        name_claim: claims::at(3), english_claim: claims::at(13), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("oit"), parent: Some(0), kind: NodeKind::Instrument, share: Share { num: 2, den: 5 },
        name: Words::new("แบบวัดการเปิดเผยข้อมูลสาธารณะ", "Open Data Integrity and Transparency Assessment"),
        about: Words::NONE, about_claim: None,
        name_claim: claims::at(2), english_claim: claims::at(2), share_claim: claims::at(1), question: None,
    },
    NodeSpec {
        id: text("9"), parent: Some(11), kind: NodeKind::Indicator, share: Share { num: 1, den: 2 },
        name: Words::new("การเปิดเผยข้อมูล", "Data disclosure"),
        about: Words::NONE, about_claim: None,
        name_claim: claims::at(3), english_claim: claims::at(13), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("9.1"), parent: Some(12), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 5 },
        name: Words::new("ข้อมูลพื้นฐาน", "Basic information"),
        about: Words::NONE, about_claim: None,
        name_claim: claims::at(5), english_claim: claims::at(13), share_claim: claims::at(6), question: None,
    },
    NodeSpec {
        id: text("9.2"), parent: Some(12), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 5 },
        name: Words::new("การบริหารงาน", "Administration"),
        about: Words::NONE, about_claim: None,
        name_claim: claims::at(5), english_claim: claims::at(13), share_claim: claims::at(6), question: None,
    },
    NodeSpec {
        id: text("9.3"), parent: Some(12), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 5 },
        name: Words::new("การจัดซื้อจัดจ้าง", "Procurement"),
        about: Words::NONE, about_claim: None,
        name_claim: claims::at(5), english_claim: claims::at(13), share_claim: claims::at(6), question: None,
    },
    NodeSpec {
        id: text("9.4"), parent: Some(12), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 5 },
        name: Words::new("การบริหารและพัฒนาทรัพยากรบุคคล", "Human resources management and development"),
        about: Words::NONE, about_claim: None,
        name_claim: claims::at(5), english_claim: claims::at(13), share_claim: claims::at(6), question: None,
    },
    NodeSpec {
        id: text("9.5"), parent: Some(12), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 5 },
        name: Words::new("การส่งเสริมความโปร่งใส", "Promotion of transparency"),
        about: Words::NONE, about_claim: None,
        name_claim: claims::at(5), english_claim: claims::at(13), share_claim: claims::at(6), question: None,
    },
    NodeSpec {
        id: text("10"), parent: Some(11), kind: NodeKind::Indicator, share: Share { num: 1, den: 2 },
        name: Words::new("การป้องกันการทุจริต", "Corruption prevention"),
        about: Words::NONE, about_claim: None,
        name_claim: claims::at(3), english_claim: claims::at(13), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("10.1"), parent: Some(18), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 2 },
        name: Words::new("การดำเนินการเพื่อป้องกันการทุจริต", "Action to prevent corruption"),
        about: Words::NONE, about_claim: None,
        name_claim: claims::at(5), english_claim: claims::at(13), share_claim: claims::at(6), question: None,
    },
    NodeSpec {
        id: text("10.2"), parent: Some(18), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 2 },
        name: Words::new("มาตรการภายในเพื่อป้องกันการทุจริต", "Internal measures to prevent corruption"),
        about: Words::NONE, about_claim: None,
        name_claim: claims::at(5), english_claim: claims::at(13), share_claim: claims::at(6), question: None,
    },
];

static CONDITIONS_0: [ConditionSpec; 4] = [
    ConditionSpec { node: 0, at_least: text("95"), claim: 9 },
    ConditionSpec { node: 1, at_least: text("95"), claim: 9 },
    ConditionSpec { node: 7, at_least: text("95"), claim: 9 },
    ConditionSpec { node: 11, at_least: text("95"), claim: 9 },
];

static CONDITIONS_1: [ConditionSpec; 4] = [
    ConditionSpec { node: 0, at_least: text("85"), claim: 10 },
    ConditionSpec { node: 1, at_least: text("85"), claim: 10 },
    ConditionSpec { node: 7, at_least: text("85"), claim: 10 },
    ConditionSpec { node: 11, at_least: text("85"), claim: 10 },
];

static CONDITIONS_2: [ConditionSpec; 1] = [
    ConditionSpec { node: 0, at_least: text("85"), claim: 10 },
];

static CONDITIONS_3: [ConditionSpec; 1] = [
    ConditionSpec { node: 0, at_least: text("70"), claim: 11 },
];

static LEVELS: [LevelSpec; 5] = [
    LevelSpec { id: text("excellent"), name: Words::new("ผ่านดีเยี่ยม", "Excellent"), conditions: list(&CONDITIONS_0), claim: 8 },
    LevelSpec { id: text("good"), name: Words::new("ผ่านดี", "Good"), conditions: list(&CONDITIONS_1), claim: 8 },
    LevelSpec { id: text("pass"), name: Words::new("ผ่าน", "Pass"), conditions: list(&CONDITIONS_2), claim: 8 },
    LevelSpec { id: text("improve"), name: Words::new("ต้องปรับปรุง", "Needs improvement"), conditions: list(&CONDITIONS_3), claim: 8 },
    LevelSpec { id: text("urgent"), name: Words::new("ต้องปรับปรุงโดยด่วน", "Needs urgent improvement"), conditions: list(&[]), claim: 8 },
];

pub(crate) static SPEC: RulebookSpec = RulebookSpec {
    id: text("fy2567"),
    fiscal_year: 2567,
    status: Status::Corroborated,
    note: claims::words("น้ำหนักคำนวณได้ตรงกับผลที่ประกาศ และเกณฑ์ขั้นต่ำ 85 มีหลายแหล่งยืนยัน ส่วนเกณฑ์ 95 และ 70 มาจากแหล่งเดียว และยังไม่ทราบรายการข้อ OIT", "The weights reproduce published results and the floor of 85 has several sources. The floor of 95 and the cut at 70 rest on one source, and the OIT items are not known."),
    rounding: RoundingSpec { decimals: 2, claim: 12 },
    sources: claims::sources(&SOURCES),
    claims: claims::claims(&CLAIMS, &STATUSES),
    scales: list(&SCALES),
    nodes: list(&NODES),
    levels: list(&LEVELS),
};

pub(crate) static TOLD: claims::Told = claims::told(&SOURCES, &CLAIMS);
