// Generated from data/fy2568.toml by `cargo xtask rules`.
// Do not edit: change that file and run the command.

use crate::claims;
use ita_score::__table::{Compiled, Condition, most_of};
use ita_score::spec::{ClaimSpec, ConditionSpec, LevelSpec, List, NodeSpec, RoundingSpec, RulebookSpec, ScaleSpec, Share, SourceSpec, Words, list, text};
use ita_score::{NodeIx, NodeKind, Status};

static SOURCES: [SourceSpec; 9] = [
    SourceSpec { id: text("bangkokpost"), title: text("Bangkok Post: รองเลขาธิการ ป.ป.ช. กล่าวถึงการประเมินปี 2568 (NACC's deputy secretary-general on FY2568)"), url: text("https://www.bangkokpost.com/thailand/general/3090409/watchdog-says-transparency-study-not-a-corruption-gauge") },
    SourceSpec { id: text("srisamran"), title: text("เทศบาลตำบลศรีสำราญ จังหวัดบึงกาฬ: ข่าวการประชุมเตรียมการประเมิน ITA ปี 2569 ประชุม 20 มีนาคม 2569 (Si Samran municipality, news of its FY2569 meeting)"), url: text("") },
    SourceSpec { id: text("collection"), title: text("บันทึกของผู้จัดทำ ITA Score จากเอกสารและเว็บไซต์ที่เผยแพร่ต่อสาธารณะ ซึ่งไม่ได้จดที่อยู่ไว้ (notes of the authors of ITA Score from public documents and web sites whose addresses were not recorded)"), url: text("") },
    SourceSpec { id: text("rail"), title: text("สถาบันวิจัยและพัฒนาเทคโนโลยีระบบราง (องค์การมหาชน): ซอร์สโค้ดสาธารณะของเว็บไซต์ (Rail Technology R&D Agency, public source of its web site)"), url: text("") },
    SourceSpec { id: text("upita"), title: text("มหาวิทยาลัยพะเยา: ซอร์สโค้ดสาธารณะของระบบ UPITA (University of Phayao, public source of its UPITA system)"), url: text("") },
    SourceSpec { id: text("audit"), title: text("MGR Online: สตง. ได้ 92.43 ระดับผ่านดีในปี 2567 และ 94.64 ระดับผ่านในปี 2568 เพราะ EIT ต่ำกว่า 85 (press on the State Audit Office)"), url: text("https://mgronline.com/uptodate/detail/9680000079675") },
    SourceSpec { id: text("ngao"), title: text("MGR Online: เทศบาลตำบลหงาว ปี 2568 ได้ 99.06 ระดับผ่านดีเยี่ยม (Ngao municipality, FY2568 result)"), url: text("https://mgronline.com/crime/detail/9680000079141") },
    SourceSpec { id: text("bangkrabue"), title: text("เทศบาลตำบลบางกระบือ: ผลปี 2568 ได้ 96.39 ระดับผ่านดี ประชุม 13 กุมภาพันธ์ 2569 (Bang Krabue municipality, FY2568 result)"), url: text("") },
    SourceSpec { id: text("mea"), title: text("MGR Online: การไฟฟ้านครหลวง ปี 2568 ได้ 98.14 ระดับผ่านดีเยี่ยม (Metropolitan Electricity Authority, FY2568 result)"), url: text("https://mgronline.com/uptodate/detail/9680000078497") },
];

static CLAIMS: [ClaimSpec; 16] = [
    ClaimSpec {
        id: text("whole"), status: Status::Inferred, sources: list(&[]),
        note: Words::new("คะแนนรวมคือผลรวมของเครื่องมือตามน้ำหนัก “คะแนนรวม” เป็นคำที่ผู้จัดทำใช้", "The overall score is the weighted sum of the instruments. “Overall score” is this project's name for it."),
    },
    ClaimSpec {
        id: text("weights"), status: Status::Single, sources: list(&[0]),
        note: Words::new("IIT ร้อยละ 30 EIT ร้อยละ 30 OIT ร้อยละ 40 ตามคำกล่าวของรองเลขาธิการ ป.ป.ช.", "IIT 30 %, EIT 30 %, OIT 40 %, as NACC's deputy secretary-general said."),
    },
    ClaimSpec {
        id: text("instruments"), status: Status::Inferred, sources: list(&[1]),
        note: Words::new("ชื่อเต็มไทยและอังกฤษของ IIT EIT OIT ใช้ตามเอกสารปี 2569 ยังไม่ได้สอบกับเอกสารของปีนี้", "The full Thai and English names of IIT, EIT and OIT are those of a FY2569 page; they were not checked against this year's papers."),
    },
    ClaimSpec {
        id: text("indicators"), status: Status::Single, sources: list(&[2]),
        note: Words::new("ตัวชี้วัดสิบตัว: IIT 5 EIT 3 OIT 2 มีแหล่งอ้างอิงเดียวซึ่งผู้จัดทำยังสืบค้นที่อยู่ไม่พบ", "Ten indicators: IIT 5, EIT 3, OIT 2. It rests on one source, whose address was not recorded."),
    },
    ClaimSpec {
        id: text("mean_indicators"), status: Status::Inferred, sources: list(&[]),
        note: Words::new("คะแนนเครื่องมือคือค่าเฉลี่ยของตัวชี้วัด ทุกตัวเท่ากัน อนุมานจากปี 2563 และ 2564", "An instrument's score is the plain mean of its indicators; inferred from FY2563 and FY2564."),
    },
    ClaimSpec {
        id: text("eit_parts"), status: Status::Inferred, sources: list(&[]),
        note: Words::new("EIT เก็บสองครั้ง: ส่วนที่ 1 ผู้มาติดต่อตอบผ่านลิงก์สาธารณะ ส่วนที่ 2 ผู้ประเมินสัมภาษณ์ คะแนน EIT คือค่าเฉลี่ยของสองส่วน อนุมานจากปี 2566 ซึ่งคำนวณได้ตรงกับผลที่ประกาศ ปีนี้ยังเก็บสองส่วนอยู่", "EIT is collected twice: part 1 by a public link, part 2 by the assessors' interviews; EIT is the plain mean of the two. Inferred from FY2566, where it reproduces a published result; this year still has both parts."),
    },
    ClaimSpec {
        id: text("sub_indicators"), status: Status::Inferred, sources: list(&[3]),
        note: Words::new("ตัวชี้วัดย่อย 9.1–9.5 และ 10.1–10.2 อนุมานจากหัวข้อในเว็บไซต์ของหน่วยงานหนึ่ง", "Sub-indicators 9.1 to 9.5 and 10.1 to 10.2; inferred from the headings of one agency's web site."),
    },
    ClaimSpec {
        id: text("mean_sub_indicators"), status: Status::Inferred, sources: list(&[]),
        note: Words::new("คะแนนตัวชี้วัดใน OIT คือค่าเฉลี่ยของตัวชี้วัดย่อย ทุกตัวเท่ากัน อนุมานจากปี 2564 และ 2566", "An OIT indicator is the plain mean of its sub-indicators; inferred from FY2564 and FY2566."),
    },
    ClaimSpec {
        id: text("items"), status: Status::Single, sources: list(&[3]),
        note: Words::new("ชื่อและลำดับข้อ OIT 28 ข้อ จากเว็บไซต์ของหน่วยงานหนึ่ง", "Names and order of the 28 OIT items, from one agency's web site."),
    },
    ClaimSpec {
        id: text("item_shares"), status: Status::Inferred, sources: list(&[3]),
        note: Words::new("ข้อ OIT ในตัวชี้วัดย่อยมี 4, 7, 2, 3, 4 และ 6, 2 ข้อ อนุมานจากหัวข้อในเว็บไซต์ของหน่วยงานหนึ่ง ยังไม่ได้ตรวจกับผลที่ประกาศ คะแนนคือค่าเฉลี่ยของข้อ ข้อละเท่ากัน มีได้ 100 ไม่มีได้ 0 อนุมานจากปี 2564 และ 2566", "The sub-indicators have 4, 7, 2, 3, 4 and 6, 2 items: inferred from the headings of one agency's web site, not tested. The score is the plain mean of the items: 100 if published, 0 if not; inferred from FY2564 and FY2566."),
    },
    ClaimSpec {
        id: text("levels"), status: Status::Corroborated, sources: list(&[4, 5, 6, 7, 8]),
        note: Words::new("ชื่อระดับทั้งห้า ชื่อภาษาอังกฤษเป็นคำแปลของผู้จัดทำ", "The names of the five levels; the English ones are this project's translations."),
    },
    ClaimSpec {
        id: text("cut_95"), status: Status::Single, sources: list(&[4]),
        note: Words::new("ผ่านดีเยี่ยมต้องได้คะแนนรวมและทุกเครื่องมือ 95 ขึ้นไป มีแหล่งเดียว ผลที่ประกาศสอดคล้องกัน", "Excellent needs 95 or more overall and in every instrument; one source. Published results are consistent with it."),
    },
    ClaimSpec {
        id: text("cut_85"), status: Status::Corroborated, sources: list(&[4, 5]),
        note: Words::new("ผ่านดีต้องได้คะแนนรวมและทุกเครื่องมือ 85 ขึ้นไป ผ่านต้องได้คะแนนรวม 85 ขึ้นไป สตง. ได้ 94.64 เพียงระดับผ่าน เพราะ EIT ต่ำกว่า 85 ซึ่ง ป.ป.ช. ระบุชื่อเครื่องมือเอง", "Good needs 85 or more overall and in every instrument; Pass needs 85 or more overall. The State Audit Office was only Pass with 94.64, because its EIT was below 85: NACC itself named the instrument."),
    },
    ClaimSpec {
        id: text("cut_70"), status: Status::Single, sources: list(&[4]),
        note: Words::new("ต้องปรับปรุงต้องได้คะแนนรวม 70 ขึ้นไป ต่ำกว่านั้นคือต้องปรับปรุงโดยด่วน มีแหล่งเดียว และไม่พบผลที่ประกาศของปีนี้ซึ่งต่ำกว่า 85", "Needs improvement needs 70 or more overall; below that is Needs urgent improvement; one source, and no published result of this year below 85 was found."),
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

static STATUSES: [ClaimSpec; 16] = [
    claims::status(Status::Inferred),
    claims::status(Status::Single),
    claims::status(Status::Inferred),
    claims::status(Status::Single),
    claims::status(Status::Inferred),
    claims::status(Status::Inferred),
    claims::status(Status::Inferred),
    claims::status(Status::Inferred),
    claims::status(Status::Single),
    claims::status(Status::Inferred),
    claims::status(Status::Corroborated),
    claims::status(Status::Single),
    claims::status(Status::Corroborated),
    claims::status(Status::Single),
    claims::status(Status::Assumed),
    claims::status(Status::Inferred),
];

static SCALES: [ScaleSpec; 0] = [
];

static NODES: [NodeSpec; 49] = [
    NodeSpec {
        id: text("overall"), parent: None, kind: NodeKind::Overall, share: Share { num: 1, den: 1 },
        name: Words::new("คะแนนรวม", "Overall score"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(0), english_claim: claims::at(15), share_claim: claims::at(0), question: None,
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
        name_claim: claims::at(3), english_claim: claims::at(15), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("2"), parent: Some(1), kind: NodeKind::Indicator, share: Share { num: 1, den: 5 },
        name: Words::new("การใช้งบประมาณ", "Budget use"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(15), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("3"), parent: Some(1), kind: NodeKind::Indicator, share: Share { num: 1, den: 5 },
        name: Words::new("การใช้อำนาจ", "Use of authority"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(15), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("4"), parent: Some(1), kind: NodeKind::Indicator, share: Share { num: 1, den: 5 },
        name: Words::new("การใช้ทรัพย์สินของราชการ", "Use of state property"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(15), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("5"), parent: Some(1), kind: NodeKind::Indicator, share: Share { num: 1, den: 5 },
        name: Words::new("การแก้ไขปัญหาการทุจริต", "Handling of corruption"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(15), share_claim: claims::at(4), question: None,
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
        name_claim: claims::at(3), english_claim: claims::at(15), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("7"), parent: Some(7), kind: NodeKind::Indicator, share: Share { num: 1, den: 3 },
        name: Words::new("ประสิทธิภาพการสื่อสาร", "Effectiveness of communication"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(15), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("8"), parent: Some(7), kind: NodeKind::Indicator, share: Share { num: 1, den: 3 },
        name: Words::new("การปรับปรุงระบบการทำงาน", "System improvement"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(15), share_claim: claims::at(4), question: None,
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
        name_claim: claims::at(3), english_claim: claims::at(15), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("9.1"), parent: Some(12), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 5 },
        name: Words::new("ข้อมูลพื้นฐาน", "Basic information"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(15), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o1"), parent: Some(13), kind: NodeKind::Item, share: Share { num: 1, den: 4 },
        name: Words::new("โครงสร้างและอำนาจหน้าที่", "Organisation structure, powers and duties"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(15), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o2"), parent: Some(13), kind: NodeKind::Item, share: Share { num: 1, den: 4 },
        name: Words::new("ข้อมูลผู้บริหาร", "Executives"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(15), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o3"), parent: Some(13), kind: NodeKind::Item, share: Share { num: 1, den: 4 },
        name: Words::new("ข้อมูลการติดต่อ", "Contact information"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(15), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o4"), parent: Some(13), kind: NodeKind::Item, share: Share { num: 1, den: 4 },
        name: Words::new("ข่าวประชาสัมพันธ์", "News and announcements"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(15), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("9.2"), parent: Some(12), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 5 },
        name: Words::new("การบริหารงาน", "Administration"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(15), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o5"), parent: Some(18), kind: NodeKind::Item, share: Share { num: 1, den: 7 },
        name: Words::new("แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน", "Strategic or development plan"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(15), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o6"), parent: Some(18), kind: NodeKind::Item, share: Share { num: 1, den: 7 },
        name: Words::new("แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี", "Annual action and budget plan, and progress"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(15), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o7"), parent: Some(18), kind: NodeKind::Item, share: Share { num: 1, den: 7 },
        name: Words::new("รายงานผลการดำเนินงานประจำปี", "Annual report on operations"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(15), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o8"), parent: Some(18), kind: NodeKind::Item, share: Share { num: 1, den: 7 },
        name: Words::new("คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่", "Work manuals or guidelines for officials"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(15), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o9"), parent: Some(18), kind: NodeKind::Item, share: Share { num: 1, den: 7 },
        name: Words::new("คู่มือหรือแนวทางการขอรับบริการสำหรับผู้รับบริการหรือผู้มาติดต่อ", "Service manuals or guidelines for the public"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(15), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o10"), parent: Some(18), kind: NodeKind::Item, share: Share { num: 1, den: 7 },
        name: Words::new("E-Service", "E-service"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(15), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o11"), parent: Some(18), kind: NodeKind::Item, share: Share { num: 1, den: 7 },
        name: Words::new("ข้อมูลสถิติการให้บริการ", "Service statistics"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(15), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("9.3"), parent: Some(12), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 5 },
        name: Words::new("การจัดซื้อจัดจ้าง", "Procurement"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(15), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o12"), parent: Some(26), kind: NodeKind::Item, share: Share { num: 1, den: 2 },
        name: Words::new("รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุและความก้าวหน้า", "Procurement list and progress"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(15), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o13"), parent: Some(26), kind: NodeKind::Item, share: Share { num: 1, den: 2 },
        name: Words::new("รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี", "Annual report on procurement"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(15), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("9.4"), parent: Some(12), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 5 },
        name: Words::new("การบริหารและพัฒนาทรัพยากรบุคคล", "Human resources management and development"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(15), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o14"), parent: Some(29), kind: NodeKind::Item, share: Share { num: 1, den: 3 },
        name: Words::new("แผนการบริหารและพัฒนาทรัพยากรบุคคลประจำปี", "Annual human resources plan"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(15), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o15"), parent: Some(29), kind: NodeKind::Item, share: Share { num: 1, den: 3 },
        name: Words::new("รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี", "Annual report on human resources"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(15), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o16"), parent: Some(29), kind: NodeKind::Item, share: Share { num: 1, den: 3 },
        name: Words::new("ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม", "Code of ethics and promotion of ethics"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(15), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("9.5"), parent: Some(12), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 5 },
        name: Words::new("การส่งเสริมความโปร่งใส", "Promotion of transparency"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(15), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o17"), parent: Some(33), kind: NodeKind::Item, share: Share { num: 1, den: 4 },
        name: Words::new("แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", "Procedure for corruption and misconduct complaints"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(15), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o18"), parent: Some(33), kind: NodeKind::Item, share: Share { num: 1, den: 4 },
        name: Words::new("ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", "Channels for corruption and misconduct complaints"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(15), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o19"), parent: Some(33), kind: NodeKind::Item, share: Share { num: 1, den: 4 },
        name: Words::new("ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", "Statistics on corruption and misconduct complaints"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(15), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o20"), parent: Some(33), kind: NodeKind::Item, share: Share { num: 1, den: 4 },
        name: Words::new("การเปิดโอกาสให้เกิดการมีส่วนร่วม", "Opportunities for participation"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(15), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("10"), parent: Some(11), kind: NodeKind::Indicator, share: Share { num: 1, den: 2 },
        name: Words::new("การป้องกันการทุจริต", "Corruption prevention"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(15), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("10.1"), parent: Some(38), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 2 },
        name: Words::new("การดำเนินการเพื่อป้องกันการทุจริต", "Action to prevent corruption"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(15), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o21"), parent: Some(39), kind: NodeKind::Item, share: Share { num: 1, den: 6 },
        name: Words::new("ประกาศเจตนารมณ์และการสร้างวัฒนธรรมตามนโยบาย No Gift Policy จากการปฏิบัติหน้าที่", "Declaration and culture of the No Gift Policy in official duty"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(15), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o22"), parent: Some(39), kind: NodeKind::Item, share: Share { num: 1, den: 6 },
        name: Words::new("รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา", "Report on property or benefits received by custom"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(15), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o23"), parent: Some(39), kind: NodeKind::Item, share: Share { num: 1, den: 6 },
        name: Words::new("การประเมินความเสี่ยงที่อาจเกิดการให้หรือรับสินบนจากการดำเนินงานตามภารกิจของหน่วยงาน", "Bribery risk assessment of the agency's missions"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(15), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o24"), parent: Some(39), kind: NodeKind::Item, share: Share { num: 1, den: 6 },
        name: Words::new("รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ", "Report on action on corruption and misconduct risks"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(15), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o25"), parent: Some(39), kind: NodeKind::Item, share: Share { num: 1, den: 6 },
        name: Words::new("แผนปฏิบัติการป้องกันการทุจริต", "Corruption prevention action plan"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(15), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o26"), parent: Some(39), kind: NodeKind::Item, share: Share { num: 1, den: 6 },
        name: Words::new("รายงานผลการดำเนินการป้องกันการทุจริต", "Report on corruption prevention"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(15), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("10.2"), parent: Some(38), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 2 },
        name: Words::new("มาตรการภายในเพื่อป้องกันการทุจริต", "Internal measures to prevent corruption"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(15), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o27"), parent: Some(46), kind: NodeKind::Item, share: Share { num: 1, den: 2 },
        name: Words::new("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "Measures to promote integrity and transparency"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(15), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o28"), parent: Some(46), kind: NodeKind::Item, share: Share { num: 1, den: 2 },
        name: Words::new("รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "Report on promoting integrity and transparency"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(15), share_claim: claims::at(9), question: None,
    },
];

static PARTS: [NodeSpec; 2] = [
    NodeSpec {
        id: text("eit.1"), parent: Some(7), kind: NodeKind::Part, share: Share { num: 1, den: 2 },
        name: Words::new("EIT ส่วนที่ 1", "EIT part 1"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(5), english_claim: claims::at(15), share_claim: claims::at(5), question: None,
    },
    NodeSpec {
        id: text("eit.2"), parent: Some(7), kind: NodeKind::Part, share: Share { num: 1, den: 2 },
        name: Words::new("EIT ส่วนที่ 2", "EIT part 2"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(5), english_claim: claims::at(15), share_claim: claims::at(5), question: None,
    },
];

static CONDITIONS_0: [ConditionSpec; 4] = [
    ConditionSpec { node: 0, at_least: text("95"), claim: 11 },
    ConditionSpec { node: 1, at_least: text("95"), claim: 11 },
    ConditionSpec { node: 7, at_least: text("95"), claim: 11 },
    ConditionSpec { node: 11, at_least: text("95"), claim: 11 },
];

static CONDITIONS_1: [ConditionSpec; 4] = [
    ConditionSpec { node: 0, at_least: text("85"), claim: 12 },
    ConditionSpec { node: 1, at_least: text("85"), claim: 12 },
    ConditionSpec { node: 7, at_least: text("85"), claim: 12 },
    ConditionSpec { node: 11, at_least: text("85"), claim: 12 },
];

static CONDITIONS_2: [ConditionSpec; 1] = [
    ConditionSpec { node: 0, at_least: text("85"), claim: 12 },
];

static CONDITIONS_3: [ConditionSpec; 1] = [
    ConditionSpec { node: 0, at_least: text("70"), claim: 13 },
];

static LEVELS: [LevelSpec; 5] = [
    LevelSpec { id: text("excellent"), name: Words::new("ผ่านดีเยี่ยม", "Excellent"), conditions: list(&CONDITIONS_0), claim: 10 },
    LevelSpec { id: text("good"), name: Words::new("ผ่านดี", "Good"), conditions: list(&CONDITIONS_1), claim: 10 },
    LevelSpec { id: text("pass"), name: Words::new("ผ่าน", "Pass"), conditions: list(&CONDITIONS_2), claim: 10 },
    LevelSpec { id: text("improve"), name: Words::new("ต้องปรับปรุง", "Needs improvement"), conditions: list(&CONDITIONS_3), claim: 10 },
    LevelSpec { id: text("urgent"), name: Words::new("ต้องปรับปรุงโดยด่วน", "Needs urgent improvement"), conditions: list(&[]), claim: 10 },
];

static WEIGHTS: [u64; 51] = [
    2100, 630, 126, 126, 126, 126, 126, 630, 210, 210, 210, 840, 420, 84, 21, 21, 21, 21, 84, 12, 12, 12, 12, 12, 12, 12, 84, 42, 42, 84, 28, 28, 28, 84, 21, 21, 21, 21, 420, 210, 35, 35, 35, 35, 35, 35, 210, 105, 105, 315, 315,
];

static MOST: [u128; 51] = most_of(&WEIGHTS);

static ENDS: [u16; 51] = [
    49, 7, 3, 4, 5, 6, 7, 11, 9, 10, 11, 49, 38, 18, 15, 16, 17, 18, 26, 20, 21, 22, 23, 24, 25, 26, 29, 28, 29, 33, 31, 32, 33, 38, 35, 36, 37, 38, 49, 46, 41, 42, 43, 44, 45, 46, 49, 48, 49, 50, 51,
];

static HELD_0: [Condition; 4] = [
    Condition::new(0, 9500, 2),
    Condition::new(1, 9500, 2),
    Condition::new(7, 9500, 2),
    Condition::new(11, 9500, 2),
];

static HELD_1: [Condition; 4] = [
    Condition::new(0, 8500, 2),
    Condition::new(1, 8500, 2),
    Condition::new(7, 8500, 2),
    Condition::new(11, 8500, 2),
];

static HELD_2: [Condition; 1] = [
    Condition::new(0, 8500, 2),
];

static HELD_3: [Condition; 1] = [
    Condition::new(0, 7000, 2),
];

static HELD: [List<Condition>; 5] = [
    list(&HELD_0),
    list(&HELD_1),
    list(&HELD_2),
    list(&HELD_3),
    list(&[]),
];

static JOINTS: [NodeIx; 1] = [ita_score::__table::node(0)];

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
        id: text("fy2568"),
        fiscal_year: 2568,
        status: Status::Single,
        note,
        rounding: RoundingSpec { decimals: 2, claim: 14 },
        sources,
        claims,
        scales: list(&SCALES),
        nodes: list(&NODES),
        parts: list(&PARTS),
        levels: list(&LEVELS),
    }
}

pub(crate) static SPEC: RulebookSpec = spec(claims::words("น้ำหนัก เกณฑ์ 95 และเกณฑ์ 70 มาจากแหล่งเดียว ส่วนเกณฑ์ขั้นต่ำ 85 มีหลายแหล่งยืนยัน", "The weights, the floor of 95 and the cut at 70 rest on one source each; the floor of 85 has several."), claims::sources(&SOURCES), claims::claims(&CLAIMS));

pub(crate) static UNSOURCED: RulebookSpec = spec(Words::NONE, list(&[]), claims::claims(&STATUSES));
