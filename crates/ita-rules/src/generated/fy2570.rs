// Generated from data/fy2570.toml by `cargo xtask rules`.
// Do not edit: change that file and run the command.

use crate::claims;
use ita_score::__table::{Compiled, Condition, most_of};
use ita_score::spec::{ClaimSpec, ConditionSpec, LevelSpec, List, NodeSpec, PointSpec, RoundingSpec, RulebookSpec, ScaleSpec, Share, SourceSpec, Words, list, text};
use ita_score::{NodeIx, NodeKind, Status};

static SOURCES: [SourceSpec; 0] = [
];

static CLAIMS: [ClaimSpec; 14] = [
    ClaimSpec {
        id: text("whole"), status: Status::Assumed, sources: list(&[]),
        note: Words::new("คะแนนรวมคือผลรวมของเครื่องมือตามน้ำหนัก สมมติตามปี 2569 “คะแนนรวม” เป็นคำที่ผู้จัดทำใช้", "The overall score is the weighted sum of the instruments, assumed as in FY2569. “Overall score” is this project's name for it."),
    },
    ClaimSpec {
        id: text("weights"), status: Status::Assumed, sources: list(&[]),
        note: Words::new("IIT ร้อยละ 30 EIT ร้อยละ 30 OIT ร้อยละ 40 สมมติตามปี 2569 ซึ่งสมมติตามปี 2568 อีกทอดหนึ่ง", "IIT 30 %, EIT 30 %, OIT 40 %: assumed as in FY2569, which are themselves assumed as in FY2568."),
    },
    ClaimSpec {
        id: text("instruments"), status: Status::Assumed, sources: list(&[]),
        note: Words::new("ชื่อเต็มไทยและอังกฤษของ IIT EIT OIT สมมติตามปี 2569", "The full Thai and English names of IIT, EIT and OIT; assumed as in FY2569."),
    },
    ClaimSpec {
        id: text("indicators"), status: Status::Assumed, sources: list(&[]),
        note: Words::new("ตัวชี้วัดเก้าตัว: IIT 5 EIT 2 OIT 2 และเลข 1–9 สมมติตามปี 2569", "Nine indicators: IIT 5, EIT 2, OIT 2, numbered 1 to 9; assumed as in FY2569."),
    },
    ClaimSpec {
        id: text("focus"), status: Status::Assumed, sources: list(&[]),
        note: Words::new("สิ่งที่แต่ละตัวชี้วัดมุ่งดู สมมติตามปี 2569 ไม่ใช่ถ้อยคำของ ป.ป.ช.", "What each indicator looks at; assumed as in FY2569. Not NACC's wording."),
    },
    ClaimSpec {
        id: text("mean_indicators"), status: Status::Assumed, sources: list(&[]),
        note: Words::new("คะแนนเครื่องมือคือค่าเฉลี่ยของตัวชี้วัด ทุกตัวเท่ากัน สมมติตามปี 2569", "An instrument's score is the plain mean of its indicators; assumed as in FY2569."),
    },
    ClaimSpec {
        id: text("items"), status: Status::Assumed, sources: list(&[]),
        note: Words::new("ข้อ OIT 26 ข้อและชื่อของแต่ละข้อ สมมติตามปี 2569 ซึ่งชื่อข้อ O2 และ O4–O9 เองก็ยังไม่แน่", "The 26 OIT items and their names; assumed as in FY2569, where the names of O2 and O4 to O9 are themselves provisional."),
    },
    ClaimSpec {
        id: text("item_shares"), status: Status::Assumed, sources: list(&[]),
        note: Words::new("ข้อ O1–O19 อยู่ในตัวชี้วัดที่ 8 และ O20–O26 ในตัวชี้วัดที่ 9 โดยคะแนนคือค่าเฉลี่ยของข้อ ข้อละเท่ากัน มีได้ 100 ไม่มีได้ 0 สมมติตามปี 2569", "Items O1 to O19 are under indicator 8 and O20 to O26 under 9; the score is the plain mean of the items: 100 if published, 0 if not. Assumed as in FY2569."),
    },
    ClaimSpec {
        id: text("levels"), status: Status::Assumed, sources: list(&[]),
        note: Words::new("ชื่อระดับทั้งห้า ชื่อภาษาอังกฤษเป็นคำแปลของผู้จัดทำ สมมติว่าใช้ต่อจากปี 2569", "The names of the five levels; the English ones are this project's translations. Assumed to continue from FY2569."),
    },
    ClaimSpec {
        id: text("cut_95"), status: Status::Assumed, sources: list(&[]),
        note: Words::new("ผ่านดีเยี่ยมต้องได้คะแนนรวมและทุกเครื่องมือ 95 ขึ้นไป สมมติตามปี 2569", "Excellent needs 95 or more overall and in every instrument; assumed as in FY2569."),
    },
    ClaimSpec {
        id: text("cut_85"), status: Status::Assumed, sources: list(&[]),
        note: Words::new("ผ่านดีต้องได้คะแนนรวมและทุกเครื่องมือ 85 ขึ้นไป ผ่านต้องได้คะแนนรวม 85 ขึ้นไป สมมติตามปี 2569", "Good needs 85 or more overall and in every instrument; Pass needs 85 or more overall; assumed as in FY2569."),
    },
    ClaimSpec {
        id: text("cut_70"), status: Status::Assumed, sources: list(&[]),
        note: Words::new("ต้องปรับปรุงต้องได้คะแนนรวม 70 ขึ้นไป ต่ำกว่านั้นคือต้องปรับปรุงโดยด่วน สมมติตามปี 2569", "Needs improvement needs 70 or more overall; below that is Needs urgent improvement; assumed as in FY2569."),
    },
    ClaimSpec {
        id: text("rounding"), status: Status::Assumed, sources: list(&[]),
        note: Words::new("ผลที่ประกาศมีทศนิยมสองตำแหน่งในทุกปีที่พบ สมมติว่าปีนี้เช่นกัน และเศษตั้งแต่ครึ่งหน่วยขึ้นไปให้ปัดขึ้น ใช้คะแนนที่ปัดแล้วเทียบระดับ และไม่ปัดคะแนนระหว่างทาง", "Results are published to two decimals in every year found. Assumed for this one too, and that half is rounded up, the rounded score decides the level, and nothing is rounded on the way."),
    },
    ClaimSpec {
        id: text("english"), status: Status::Assumed, sources: list(&[]),
        note: Words::new("ชื่อภาษาอังกฤษเป็นคำแปลของผู้จัดทำ สมมติตามปี 2569", "English names are this project's translations; assumed as in FY2569."),
    },
];

static STATUSES: [ClaimSpec; 14] = [
    claims::status(Status::Assumed),
    claims::status(Status::Assumed),
    claims::status(Status::Assumed),
    claims::status(Status::Assumed),
    claims::status(Status::Assumed),
    claims::status(Status::Assumed),
    claims::status(Status::Assumed),
    claims::status(Status::Assumed),
    claims::status(Status::Assumed),
    claims::status(Status::Assumed),
    claims::status(Status::Assumed),
    claims::status(Status::Assumed),
    claims::status(Status::Assumed),
    claims::status(Status::Assumed),
];

static SCALES: [ScaleSpec; 0] = [
];

static POINTS_2: [PointSpec; 2] = [
    PointSpec { id: text("bribes"), name: Words::new("การป้องกันการเรียกรับสินบน", "No bribes asked for") },
    PointSpec { id: text("interests"), name: Words::new("การป้องกันประโยชน์ส่วนตนที่ขัดกับหน้าที่", "No private interests at odds with official duty") },
];

static POINTS_3: [PointSpec; 3] = [
    PointSpec { id: text("procurement"), name: Words::new("การจัดซื้อจัดจ้างที่เปิดเผยและตรวจสอบได้", "Procurement that is open to inspection") },
    PointSpec { id: text("payments"), name: Words::new("การป้องกันการเบิกจ่ายอันเป็นเท็จ", "No false claims for payment") },
    PointSpec { id: text("gain"), name: Words::new("การป้องกันการได้ประโยชน์โดยซ่อนเร้น", "No hidden gain") },
];

static POINTS_4: [PointSpec; 2] = [
    PointSpec { id: text("fairness"), name: Words::new("การปฏิบัติต่อบุคลากรอย่างยุติธรรม", "Fair treatment of staff") },
    PointSpec { id: text("orders"), name: Words::new("การไม่สั่งหรือกดดันให้กระทำการโดยมิชอบ", "No orders or pressure to do wrong") },
];

static POINTS_5: [PointSpec; 2] = [
    PointSpec { id: text("control"), name: Words::new("การควบคุมการใช้ทรัพย์สินอย่างรอบคอบ", "Close control of the use of property") },
    PointSpec { id: text("private"), name: Words::new("การไม่นำทรัพย์สินของราชการไปใช้ส่วนตัว", "No private use of what is the state's") },
];

static POINTS_6: [PointSpec; 2] = [
    PointSpec { id: text("executives"), name: Words::new("ความเอาใจใส่ของผู้บริหารต่อการแก้ไขปัญหาการทุจริต", "Executives who take corruption seriously") },
    PointSpec { id: text("complaints"), name: Words::new("ระบบจัดการเรื่องร้องเรียนที่ผู้ร้องเรียนเชื่อมั่นได้", "Complaints handled in a way that people can trust") },
];

static POINTS_8: [PointSpec; 2] = [
    PointSpec { id: text("honesty"), name: Words::new("การให้บริการโดยเจ้าหน้าที่ที่ซื่อสัตย์", "Service by honest staff") },
    PointSpec { id: text("interests"), name: Words::new("การไม่มีส่วนได้เสียกับงานที่ให้บริการ", "No private interest in the matter") },
];

static POINTS_9: [PointSpec; 3] = [
    PointSpec { id: text("bribes"), name: Words::new("การให้บริการโดยไม่มีการเรียกรับสินบน", "Service without bribes") },
    PointSpec { id: text("delay"), name: Words::new("การให้บริการโดยไม่ถ่วงเวลา", "Service without delay") },
    PointSpec { id: text("patronage"), name: Words::new("การให้บริการโดยไม่มีระบบอุปถัมภ์", "Service without regard to connections") },
];

static POINTS_11: [PointSpec; 2] = [
    PointSpec { id: text("law"), name: Words::new("การเผยแพร่ข้อมูลให้ครบตามที่กฎหมายกำหนด", "All that the law requires is published") },
    PointSpec { id: text("standard"), name: Words::new("การเผยแพร่ข้อมูลตามมาตรฐานสากล (DGA Standard)", "Published to international standards (the DGA Standard)") },
];

static POINTS_31: [PointSpec; 2] = [
    PointSpec { id: text("governance"), name: Words::new("มาตรการส่งเสริมธรรมาภิบาลที่ชัดเจน", "Clear measures for good governance") },
    PointSpec { id: text("corruption"), name: Words::new("มาตรการป้องกันการทุจริตที่ชัดเจน", "Clear measures against corruption") },
];

static NODES: [NodeSpec; 39] = [
    NodeSpec {
        id: text("overall"), parent: None, kind: NodeKind::Overall, share: Share { num: 1, den: 1 },
        name: Words::new("คะแนนรวม", "Overall score"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(0), english_claim: claims::at(13), share_claim: claims::at(0), question: None,
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
        about: claims::words("ดูว่าเจ้าหน้าที่ทำงานโดยไม่เรียกรับสินบน และไม่ให้ประโยชน์ส่วนตนขัดกับหน้าที่", "Whether staff do their duty without asking for bribes and without conflicts of interest."), about_claim: Some(claims::at(4)),
        points: claims::points(&POINTS_2),
        name_claim: claims::at(3), english_claim: claims::at(13), share_claim: claims::at(5), question: None,
    },
    NodeSpec {
        id: text("2"), parent: Some(1), kind: NodeKind::Indicator, share: Share { num: 1, den: 5 },
        name: Words::new("การใช้งบประมาณ", "Budget use"),
        about: claims::words("ดูว่าการจัดซื้อจัดจ้างตรวจสอบได้ ไม่มีการเบิกจ่ายอันเป็นเท็จ และไม่มีใครได้ประโยชน์โดยซ่อนเร้น", "Whether procurement is open to inspection, with no false claims for payment and no hidden gain."), about_claim: Some(claims::at(4)),
        points: claims::points(&POINTS_3),
        name_claim: claims::at(3), english_claim: claims::at(13), share_claim: claims::at(5), question: None,
    },
    NodeSpec {
        id: text("3"), parent: Some(1), kind: NodeKind::Indicator, share: Share { num: 1, den: 5 },
        name: Words::new("การใช้อำนาจ", "Use of authority"),
        about: claims::words("ดูว่าผู้บังคับบัญชาปฏิบัติต่อบุคลากรอย่างยุติธรรม และไม่ใช้อำนาจสั่งหรือกดดันให้กระทำการโดยมิชอบ", "Whether superiors treat staff fairly and never order or press them to do wrong."), about_claim: Some(claims::at(4)),
        points: claims::points(&POINTS_4),
        name_claim: claims::at(3), english_claim: claims::at(13), share_claim: claims::at(5), question: None,
    },
    NodeSpec {
        id: text("4"), parent: Some(1), kind: NodeKind::Indicator, share: Share { num: 1, den: 5 },
        name: Words::new("การใช้ทรัพย์สินราชการ", "Use of state property"),
        about: claims::words("ดูว่าหน่วยงานควบคุมการใช้ทรัพย์สินอย่างรอบคอบ และเจ้าหน้าที่ไม่นำทรัพย์สินของราชการไปใช้ส่วนตัว", "Whether the use of property is closely controlled and staff keep what is the state's apart from what is their own."), about_claim: Some(claims::at(4)),
        points: claims::points(&POINTS_5),
        name_claim: claims::at(3), english_claim: claims::at(13), share_claim: claims::at(5), question: None,
    },
    NodeSpec {
        id: text("5"), parent: Some(1), kind: NodeKind::Indicator, share: Share { num: 1, den: 5 },
        name: Words::new("การแก้ไขปัญหาการทุจริต", "Handling of corruption"),
        about: claims::words("ดูว่าผู้บริหารให้ความสำคัญกับการแก้ไขปัญหาการทุจริต และผู้ร้องเรียนเชื่อมั่นในระบบจัดการเรื่องร้องเรียนได้", "Whether executives take corruption seriously and complaints are handled in a way that people can trust."), about_claim: Some(claims::at(4)),
        points: claims::points(&POINTS_6),
        name_claim: claims::at(3), english_claim: claims::at(13), share_claim: claims::at(5), question: None,
    },
    NodeSpec {
        id: text("eit"), parent: Some(0), kind: NodeKind::Instrument, share: Share { num: 3, den: 10 },
        name: Words::new("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก", "External Integrity and Transparency Assessment"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(2), english_claim: claims::at(2), share_claim: claims::at(1), question: None,
    },
    NodeSpec {
        id: text("6"), parent: Some(7), kind: NodeKind::Indicator, share: Share { num: 1, den: 2 },
        name: Words::new("ความสุจริตในการทำงาน", "Integrity at work"),
        about: claims::words("ดูว่าผู้มาติดต่อได้พบเจ้าหน้าที่ที่ซื่อสัตย์และไม่มีส่วนได้เสียกับงานที่ทำ", "Whether the public is served by honest staff who have no private interest in the matter."), about_claim: Some(claims::at(4)),
        points: claims::points(&POINTS_8),
        name_claim: claims::at(3), english_claim: claims::at(13), share_claim: claims::at(5), question: None,
    },
    NodeSpec {
        id: text("7"), parent: Some(7), kind: NodeKind::Indicator, share: Share { num: 1, den: 2 },
        name: Words::new("ความเสี่ยงในการติดต่อการรับบริการ", "Risk in contact and service"),
        about: claims::words("ดูความเสี่ยงที่ผู้มาติดต่อจะถูกเรียกสินบน ถูกหน่วงเวลา หรือเสียเปรียบเพราะระบบอุปถัมภ์", "The risk that people who come for a service are asked for bribes, kept waiting, or put behind those with connections."), about_claim: Some(claims::at(4)),
        points: claims::points(&POINTS_9),
        name_claim: claims::at(3), english_claim: claims::at(13), share_claim: claims::at(5), question: None,
    },
    NodeSpec {
        id: text("oit"), parent: Some(0), kind: NodeKind::Instrument, share: Share { num: 2, den: 5 },
        name: Words::new("แบบวัดการเปิดเผยข้อมูลสาธารณะ", "Open Data Integrity and Transparency Assessment"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(2), english_claim: claims::at(2), share_claim: claims::at(1), question: None,
    },
    NodeSpec {
        id: text("8"), parent: Some(10), kind: NodeKind::Indicator, share: Share { num: 1, den: 2 },
        name: Words::new("การเปิดเผยข้อมูล", "Data disclosure"),
        about: claims::words("ดูว่าข้อมูลที่หน่วยงานเผยแพร่มีครบตามที่กฎหมายกำหนด และเป็นไปตามมาตรฐานสากล (DGA Standard)", "Whether the agency publishes all that the law requires, to international standards (the DGA Standard)."), about_claim: Some(claims::at(4)),
        points: claims::points(&POINTS_11),
        name_claim: claims::at(3), english_claim: claims::at(13), share_claim: claims::at(5), question: None,
    },
    NodeSpec {
        id: text("o1"), parent: Some(11), kind: NodeKind::Item, share: Share { num: 1, den: 19 },
        name: Words::new("โครงสร้าง หน้าที่และอำนาจ", "Organisation structure, duties and powers"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(13), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o2"), parent: Some(11), kind: NodeKind::Item, share: Share { num: 1, den: 19 },
        name: Words::new("ข้อมูลผู้บริหาร", "Executives"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(13), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o3"), parent: Some(11), kind: NodeKind::Item, share: Share { num: 1, den: 19 },
        name: Words::new("ข้อมูลการติดต่อและช่องทางการสอบถาม", "Contact information and enquiry channels"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(13), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o4"), parent: Some(11), kind: NodeKind::Item, share: Share { num: 1, den: 19 },
        name: Words::new("ข่าวประชาสัมพันธ์", "News and announcements"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(13), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o5"), parent: Some(11), kind: NodeKind::Item, share: Share { num: 1, den: 19 },
        name: Words::new("แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน", "Strategic or development plan"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(13), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o6"), parent: Some(11), kind: NodeKind::Item, share: Share { num: 1, den: 19 },
        name: Words::new("แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี", "Annual action and budget plan, and progress"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(13), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o7"), parent: Some(11), kind: NodeKind::Item, share: Share { num: 1, den: 19 },
        name: Words::new("รายงานผลการดำเนินงานประจำปี", "Annual report on operations"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(13), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o8"), parent: Some(11), kind: NodeKind::Item, share: Share { num: 1, den: 19 },
        name: Words::new("คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่", "Work manuals or guidelines for officials"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(13), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o9"), parent: Some(11), kind: NodeKind::Item, share: Share { num: 1, den: 19 },
        name: Words::new("คู่มือหรือแนวทางการขอรับบริการสำหรับผู้รับบริการหรือผู้มาติดต่อ", "Service manuals or guidelines for the public"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(13), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o10"), parent: Some(11), kind: NodeKind::Item, share: Share { num: 1, den: 19 },
        name: Words::new("ระบบการให้บริการผ่านช่องทางออนไลน์ (E-Service)", "Online services (E-service)"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(13), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o11"), parent: Some(11), kind: NodeKind::Item, share: Share { num: 1, den: 19 },
        name: Words::new("สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน", "Monthly procurement summary"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(13), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o12"), parent: Some(11), kind: NodeKind::Item, share: Share { num: 1, den: 19 },
        name: Words::new("รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี", "Annual summary report on procurement"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(13), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o13"), parent: Some(11), kind: NodeKind::Item, share: Share { num: 1, den: 19 },
        name: Words::new("หลักเกณฑ์และแผนการบริหารและพัฒนาทรัพยากรบุคคล", "Rules and plan for human resources"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(13), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o14"), parent: Some(11), kind: NodeKind::Item, share: Share { num: 1, den: 19 },
        name: Words::new("รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล", "Report on human resources"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(13), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o15"), parent: Some(11), kind: NodeKind::Item, share: Share { num: 1, den: 19 },
        name: Words::new("ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม", "Code of ethics and promotion of ethics"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(13), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o16"), parent: Some(11), kind: NodeKind::Item, share: Share { num: 1, den: 19 },
        name: Words::new("แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", "Procedure for corruption and misconduct complaints"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(13), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o17"), parent: Some(11), kind: NodeKind::Item, share: Share { num: 1, den: 19 },
        name: Words::new("ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", "Channels for corruption and misconduct complaints"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(13), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o18"), parent: Some(11), kind: NodeKind::Item, share: Share { num: 1, den: 19 },
        name: Words::new("ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", "Statistics on corruption and misconduct complaints"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(13), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o19"), parent: Some(11), kind: NodeKind::Item, share: Share { num: 1, den: 19 },
        name: Words::new("ผลการเปิดโอกาสให้มีส่วนร่วมในการดำเนินงาน", "Results of public participation"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(13), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("9"), parent: Some(10), kind: NodeKind::Indicator, share: Share { num: 1, den: 2 },
        name: Words::new("การป้องกันการทุจริต", "Corruption prevention"),
        about: claims::words("ดูว่าหน่วยงานวางมาตรการไว้ชัดเจน ทั้งเพื่อธรรมาภิบาลและเพื่อไม่ให้เกิดการทุจริต", "Whether the agency has set out clear measures for good governance and against corruption."), about_claim: Some(claims::at(4)),
        points: claims::points(&POINTS_31),
        name_claim: claims::at(3), english_claim: claims::at(13), share_claim: claims::at(5), question: None,
    },
    NodeSpec {
        id: text("o20"), parent: Some(31), kind: NodeKind::Item, share: Share { num: 1, den: 7 },
        name: Words::new("การขับเคลื่อนนโยบาย No Gift Policy และการเสริมสร้างความรู้เกี่ยวกับหลักเกณฑ์การรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา", "Promotion of the No Gift Policy and of the rules on property or benefits received by custom"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(13), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o21"), parent: Some(31), kind: NodeKind::Item, share: Share { num: 1, den: 7 },
        name: Words::new("การประเมินความเสี่ยงการทุจริตในหน่วยงานภาครัฐ", "Corruption risk assessment"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(13), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o22"), parent: Some(31), kind: NodeKind::Item, share: Share { num: 1, den: 7 },
        name: Words::new("รายงานผลการดำเนินการตามแผนบริหารจัดการความเสี่ยงการทุจริต", "Report on the corruption risk management plan"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(13), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o23"), parent: Some(31), kind: NodeKind::Item, share: Share { num: 1, den: 7 },
        name: Words::new("แผนปฏิบัติการป้องกันการทุจริต", "Corruption prevention action plan"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(13), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o24"), parent: Some(31), kind: NodeKind::Item, share: Share { num: 1, den: 7 },
        name: Words::new("รายงานผลการดำเนินการป้องกันการทุจริต", "Report on corruption prevention"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(13), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o25"), parent: Some(31), kind: NodeKind::Item, share: Share { num: 1, den: 7 },
        name: Words::new("การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร", "Use of ITA results to develop the organisation"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(13), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o26"), parent: Some(31), kind: NodeKind::Item, share: Share { num: 1, den: 7 },
        name: Words::new("รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "Report on promoting integrity and transparency"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(13), share_claim: claims::at(7), question: None,
    },
];

static CONDITIONS_0: [ConditionSpec; 4] = [
    ConditionSpec { node: 0, at_least: text("95"), claim: 9 },
    ConditionSpec { node: 1, at_least: text("95"), claim: 9 },
    ConditionSpec { node: 7, at_least: text("95"), claim: 9 },
    ConditionSpec { node: 10, at_least: text("95"), claim: 9 },
];

static CONDITIONS_1: [ConditionSpec; 4] = [
    ConditionSpec { node: 0, at_least: text("85"), claim: 10 },
    ConditionSpec { node: 1, at_least: text("85"), claim: 10 },
    ConditionSpec { node: 7, at_least: text("85"), claim: 10 },
    ConditionSpec { node: 10, at_least: text("85"), claim: 10 },
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

static WEIGHTS: [u64; 39] = [
    13300, 3990, 798, 798, 798, 798, 798, 3990, 1995, 1995, 5320, 2660, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 2660, 380, 380, 380, 380, 380, 380, 380,
];

static MOST: [u128; 39] = most_of(&WEIGHTS);

static ENDS: [u16; 39] = [
    39, 7, 3, 4, 5, 6, 7, 10, 9, 10, 39, 31, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 39, 33, 34, 35, 36, 37, 38, 39,
];

static HELD_0: [Condition; 4] = [
    Condition::new(0, 9500, 2),
    Condition::new(1, 9500, 2),
    Condition::new(7, 9500, 2),
    Condition::new(10, 9500, 2),
];

static HELD_1: [Condition; 4] = [
    Condition::new(0, 8500, 2),
    Condition::new(1, 8500, 2),
    Condition::new(7, 8500, 2),
    Condition::new(10, 8500, 2),
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
        id: text("fy2570"),
        fiscal_year: 2570,
        status: Status::Assumed,
        note,
        rounding: RoundingSpec { decimals: 2, claim: 12 },
        sources,
        claims,
        scales: list(&SCALES),
        nodes: list(&NODES),
        parts: list(&[]),
        levels: list(&LEVELS),
    }
}

pub(crate) static SPEC: RulebookSpec = spec(claims::words("ปีนี้เริ่มเมื่อ 1 ตุลาคม 2569 ยังไม่พบเกณฑ์ กรอบการประเมิน หรือรายการข้อใด ๆ ทุกอย่างในหลักเกณฑ์ชุดนี้จึงสมมติตามปี 2569 ใช้วางแผนล่วงหน้าได้ แต่ต้องเทียบกับเกณฑ์จริงเมื่อประกาศ", "This year began on 1 October 2026. No criteria, framework or item list of it has been found, so everything here is assumed as in FY2569: good enough to plan ahead with, to be checked against the criteria once they are out."), claims::sources(&SOURCES), claims::claims(&CLAIMS));

pub(crate) static UNSOURCED: RulebookSpec = spec(Words::NONE, list(&[]), claims::claims(&STATUSES));
