// Generated from data/fy2564.toml by `cargo xtask rules`.
// Do not edit: change that file and run the command.

use crate::claims;
use ita_score::__table::{Compiled, Condition, most_of};
use ita_score::spec::{ChoiceSpec, ClaimSpec, ConditionSpec, LevelSpec, List, NodeSpec, QuestionSpec, RoundingSpec, RulebookSpec, ScaleSpec, Share, SourceSpec, Words, list, text};
use ita_score::{NodeIx, NodeKind, Status};

static SOURCES: [SourceSpec; 9] = [
    SourceSpec { id: text("thammasat"), title: text("มหาวิทยาลัยธรรมศาสตร์: การเข้าร่วมประเมิน ITA ปี 2564 (Thammasat University, 2021)"), url: text("https://sdgs.tu.ac.th/2021/11/07/thammasat-university-participates-in-the-integrity-and-transparency-assessment-ita") },
    SourceSpec { id: text("trat"), title: text("รายงานผลการประเมิน ITA ปี 2564 กลุ่ม 2: จังหวัดตราด (group 2 report of FY2564, province of Trat)"), url: text("https://fliphtml5.com/nqbfm/fekk/รายงาน_ITA2564_กลุ่ม2/168") },
    SourceSpec { id: text("srisamran"), title: text("เทศบาลตำบลศรีสำราญ จังหวัดบึงกาฬ: ข่าวการประชุมเตรียมการประเมิน ITA ปี 2569 ประชุม 20 มีนาคม 2569 (Si Samran municipality, news of its FY2569 meeting)"), url: text("") },
    SourceSpec { id: text("cms"), title: text("ระบบเว็บไซต์เทศบาล: ซอร์สโค้ดสาธารณะของชุดตั้งค่า ITA 2564 (a municipal CMS's public source, set-up of ITA 2564)"), url: text("") },
    SourceSpec { id: text("suandusit"), title: text("มหาวิทยาลัยสวนดุสิต: สำเนาสาธารณะของแบบ IIT ปี 2564 (Suan Dusit University, public copy of the FY2564 IIT form)"), url: text("") },
    SourceSpec { id: text("province2564"), title: text("เว็บไซต์จังหวัด: ซอร์สโค้ดสาธารณะที่เรียง O1–O43 ตามตัวชี้วัดย่อย ปี 2564 (a provincial web site's public source listing O1–O43, FY2564)"), url: text("") },
    SourceSpec { id: text("phichit"), title: text("รายงานผลการประเมิน ITA ปี 2564 ตาราง 4.26: หน่วยงานในจังหวัดพิจิตร (FY2564 report, table 4.26, agencies in Phichit)"), url: text("https://online.anyflip.com/qxtmp/cuda/files/basic-html/page138.html") },
    SourceSpec { id: text("sme"), title: text("สำนักงานส่งเสริมวิสาหกิจขนาดกลางและขนาดย่อม: ตารางระดับ AA–F ที่พิมพ์เผยแพร่ พร้อมผลปี 2565 ได้ 90.76 ระดับ A (OSMEP, printed table of levels and FY2565 result)"), url: text("https://sme.go.th/uploads/eBooks/eBook_65/files/basic-html/page80.html") },
    SourceSpec { id: text("ipst"), title: text("สสวท.: ผลปี 2563 ได้ 90.73 ระดับ A, ปี 2564 ได้ 95.62 ระดับ AA, ปี 2567 ได้ 91.15 ระดับผ่าน (IPST, results)"), url: text("https://www.ipst.ac.th/news/76226/ita67.html") },
];

static CLAIMS: [ClaimSpec; 15] = [
    ClaimSpec {
        id: text("whole"), status: Status::Inferred, sources: list(&[]),
        note: Words::new("คะแนนรวมคือผลรวมของเครื่องมือตามน้ำหนัก “คะแนนรวม” เป็นคำที่ผู้จัดทำใช้", "The overall score is the weighted sum of the instruments. “Overall score” is this project's name for it."),
    },
    ClaimSpec {
        id: text("weights"), status: Status::Corroborated, sources: list(&[0, 1]),
        note: Words::new("IIT ร้อยละ 30 EIT ร้อยละ 30 OIT ร้อยละ 40 และคำนวณได้ตรงกับผลที่ประกาศด้วย ผลของจังหวัดตราด (81.45) ตรงต่อเมื่อไม่ปัดคะแนนเครื่องมือก่อน", "IIT 30 %, EIT 30 %, OIT 40 %; also tested: it reproduces published results. The province of Trat's 81.45 comes out only if the instruments are not rounded first."),
    },
    ClaimSpec {
        id: text("instruments"), status: Status::Inferred, sources: list(&[2]),
        note: Words::new("ชื่อเต็มไทยและอังกฤษของ IIT EIT OIT ใช้ตามเอกสารปี 2569 ยังไม่ได้สอบกับเอกสารของปีนี้", "The full Thai and English names of IIT, EIT and OIT are those of a FY2569 page; they were not checked against this year's papers."),
    },
    ClaimSpec {
        id: text("indicators"), status: Status::Corroborated, sources: list(&[1, 3, 4]),
        note: Words::new("ตัวชี้วัดสิบตัว: IIT 5 EIT 3 OIT 2 แบบ IIT ยืนยันห้าตัวแรก ชุดตั้งค่าเว็บไซต์ยืนยันสองตัวหลัง และรายงานกลุ่มมีคะแนนครบสิบตัว", "Ten indicators: IIT 5, EIT 3, OIT 2; the IIT form has the first five, the web set-up the last two, and the group report scores for all ten."),
    },
    ClaimSpec {
        id: text("mean_indicators"), status: Status::Tested, sources: list(&[1]),
        note: Words::new("คะแนนเครื่องมือคือค่าเฉลี่ยของตัวชี้วัด ทุกตัวเท่ากัน คำนวณได้ตรงกับผลที่ประกาศ", "An instrument's score is the plain mean of its indicators; it reproduces published results."),
    },
    ClaimSpec {
        id: text("sub_indicators"), status: Status::Corroborated, sources: list(&[3, 5]),
        note: Words::new("ตัวชี้วัดย่อย 9.1–9.5 และ 10.1–10.2", "Sub-indicators 9.1 to 9.5 and 10.1 to 10.2."),
    },
    ClaimSpec {
        id: text("mean_sub_indicators"), status: Status::Tested, sources: list(&[6]),
        note: Words::new("คะแนนตัวชี้วัดใน OIT คือค่าเฉลี่ยของตัวชี้วัดย่อย ทุกตัวเท่ากัน คะแนนต่ำกว่า 100 ทั้งสิบค่าในตารางของจังหวัดพิจิตรตรงตามวิธีนี้ และไม่ตรงเลยถ้าเฉลี่ยทุกข้อรวมกัน", "An OIT indicator is the plain mean of its sub-indicators; all ten values below 100 in the Phichit table come out this way, and none if all items are averaged at once."),
    },
    ClaimSpec {
        id: text("items"), status: Status::Corroborated, sources: list(&[3, 5]),
        note: Words::new("ชื่อข้อ OIT 43 ข้อ", "The names of the 43 OIT items."),
    },
    ClaimSpec {
        id: text("item_shares"), status: Status::Tested, sources: list(&[3, 5, 6]),
        note: Words::new("ข้อ OIT ในตัวชี้วัดย่อยมี 9, 8, 7, 4, 5 และ 8, 2 ข้อ มีหลายแหล่งยืนยัน คะแนนคือค่าเฉลี่ยของข้อ ข้อละเท่ากัน มีได้ 100 ไม่มีได้ 0 คำนวณได้ตรงกับผลที่ประกาศ", "The sub-indicators have 9, 8, 7, 4, 5 and 8, 2 items: several sources. The score is the plain mean of the items: 100 if published, 0 if not; it reproduces published results."),
    },
    ClaimSpec {
        id: text("questions"), status: Status::Single, sources: list(&[4]),
        note: Words::new("ข้อ i1–i30 จำนวนข้อความ มาตรวัด และทิศทาง ตามแบบ IIT ชื่อข้อเป็นชื่อย่อที่ผู้จัดทำตั้ง ไม่ใช่ถ้อยคำในแบบ ข้อ EIT ไม่ทราบ", "Questions i1 to i30, their statements, scales and directions, from the IIT form. The titles are short ones of this project, not the form's wording. The EIT questions are not known."),
    },
    ClaimSpec {
        id: text("mean_questions"), status: Status::Tested, sources: list(&[1]),
        note: Words::new("คะแนนตัวชี้วัดคือค่าเฉลี่ยของข้อคำถาม และข้อคำถามคือค่าเฉลี่ยของข้อความในข้อนั้น คำนวณได้ตรงกับคะแนนกลุ่มปี 2563 และ 2564", "An indicator is the plain mean of its questions, and a question that of its statements; this reproduces group figures of FY2563 and FY2564."),
    },
    ClaimSpec {
        id: text("answers"), status: Status::Single, sources: list(&[4]),
        note: Words::new("ค่าคำตอบสี่ระดับ 0 33 67 100 และไม่มี/มี 0 100 ไม่ทราบว่า ป.ป.ช. ใช้ 33/67 หรือ 33.33/66.67 คำแปลภาษาอังกฤษเป็นของผู้จัดทำ", "Answers count 0, 33, 67, 100 on the scale of four and 0, 100 for no and yes. Whether NACC uses 33/67 or 33.33/66.67 is not known. The English labels are this project's."),
    },
    ClaimSpec {
        id: text("levels"), status: Status::Corroborated, sources: list(&[7, 6, 8]),
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

static STATUSES: [ClaimSpec; 15] = [
    claims::status(Status::Inferred),
    claims::status(Status::Corroborated),
    claims::status(Status::Inferred),
    claims::status(Status::Corroborated),
    claims::status(Status::Tested),
    claims::status(Status::Corroborated),
    claims::status(Status::Tested),
    claims::status(Status::Corroborated),
    claims::status(Status::Tested),
    claims::status(Status::Single),
    claims::status(Status::Tested),
    claims::status(Status::Single),
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
    ScaleSpec { id: text("likert4"), choices: list(&CHOICES_0), claim: 11 },
    ScaleSpec { id: text("yes_no"), choices: list(&CHOICES_1), claim: 11 },
];

static NODES: [NodeSpec; 94] = [
    NodeSpec {
        id: text("overall"), parent: None, kind: NodeKind::Overall, share: Share { num: 1, den: 1 },
        name: Words::new("คะแนนรวม", "Overall score"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(0), english_claim: claims::at(14), share_claim: claims::at(0), question: None,
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
        name_claim: claims::at(3), english_claim: claims::at(14), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("i1"), parent: Some(2), kind: NodeKind::Question, share: Share { num: 1, den: 6 },
        name: Words::new("ปฏิบัติงานตามขั้นตอนและระยะเวลา", "Work follows procedure and time limits"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(14), share_claim: claims::at(10), question: Some(QuestionSpec { scale: 0, bullets: 2, reversed: list(&[]), claim: 9 }),
    },
    NodeSpec {
        id: text("i2"), parent: Some(2), kind: NodeKind::Question, share: Share { num: 1, den: 6 },
        name: Words::new("ให้บริการอย่างเท่าเทียม", "Services are given equally"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(14), share_claim: claims::at(10), question: Some(QuestionSpec { scale: 0, bullets: 1, reversed: list(&[]), claim: 9 }),
    },
    NodeSpec {
        id: text("i3"), parent: Some(2), kind: NodeKind::Question, share: Share { num: 1, den: 6 },
        name: Words::new("มุ่งผลสำเร็จของงาน", "Work aims at results"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(14), share_claim: claims::at(10), question: Some(QuestionSpec { scale: 0, bullets: 3, reversed: list(&[]), claim: 9 }),
    },
    NodeSpec {
        id: text("i4"), parent: Some(2), kind: NodeKind::Question, share: Share { num: 1, den: 6 },
        name: Words::new("เรียกรับสิ่งแลกกับการปฏิบัติงาน", "Something is asked in return for work"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(14), share_claim: claims::at(10), question: Some(QuestionSpec { scale: 1, bullets: 3, reversed: list(&[1, 2, 3]), claim: 9 }),
    },
    NodeSpec {
        id: text("i5"), parent: Some(2), kind: NodeKind::Question, share: Share { num: 1, den: 6 },
        name: Words::new("รับสิ่งต่าง ๆ จากภายนอก", "Things are received from outsiders"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(14), share_claim: claims::at(10), question: Some(QuestionSpec { scale: 1, bullets: 3, reversed: list(&[1, 2, 3]), claim: 9 }),
    },
    NodeSpec {
        id: text("i6"), parent: Some(2), kind: NodeKind::Question, share: Share { num: 1, den: 6 },
        name: Words::new("ให้สิ่งต่าง ๆ แก่ภายนอก", "Things are given to outsiders"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(14), share_claim: claims::at(10), question: Some(QuestionSpec { scale: 1, bullets: 3, reversed: list(&[1, 2, 3]), claim: 9 }),
    },
    NodeSpec {
        id: text("2"), parent: Some(1), kind: NodeKind::Indicator, share: Share { num: 1, den: 5 },
        name: Words::new("การใช้งบประมาณ", "Budget use"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(14), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("i7"), parent: Some(9), kind: NodeKind::Question, share: Share { num: 1, den: 6 },
        name: Words::new("รู้แผนการใช้จ่าย", "Knowledge of the spending plan"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(14), share_claim: claims::at(10), question: Some(QuestionSpec { scale: 0, bullets: 1, reversed: list(&[]), claim: 9 }),
    },
    NodeSpec {
        id: text("i8"), parent: Some(9), kind: NodeKind::Question, share: Share { num: 1, den: 6 },
        name: Words::new("ใช้จ่ายคุ้มค่า ไม่บิดเบือน", "Spending is worthwhile and true to its purpose"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(14), share_claim: claims::at(10), question: Some(QuestionSpec { scale: 0, bullets: 2, reversed: list(&[]), claim: 9 }),
    },
    NodeSpec {
        id: text("i9"), parent: Some(9), kind: NodeKind::Question, share: Share { num: 1, den: 6 },
        name: Words::new("ใช้เพื่อประโยชน์ส่วนตัว", "Spending for private benefit"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(14), share_claim: claims::at(10), question: Some(QuestionSpec { scale: 0, bullets: 1, reversed: list(&[1]), claim: 9 }),
    },
    NodeSpec {
        id: text("i10"), parent: Some(9), kind: NodeKind::Question, share: Share { num: 1, den: 6 },
        name: Words::new("เบิกจ่ายเท็จ", "False claims for payment"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(14), share_claim: claims::at(10), question: Some(QuestionSpec { scale: 0, bullets: 1, reversed: list(&[1]), claim: 9 }),
    },
    NodeSpec {
        id: text("i11"), parent: Some(9), kind: NodeKind::Question, share: Share { num: 1, den: 6 },
        name: Words::new("จัดซื้อจัดจ้างโปร่งใส / เอื้อประโยชน์", "Procurement is transparent / favours someone"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(14), share_claim: claims::at(10), question: Some(QuestionSpec { scale: 0, bullets: 2, reversed: list(&[2]), claim: 9 }),
    },
    NodeSpec {
        id: text("i12"), parent: Some(9), kind: NodeKind::Question, share: Share { num: 1, den: 6 },
        name: Words::new("มีส่วนร่วมตรวจสอบการใช้จ่าย", "Participation in checking spending"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(14), share_claim: claims::at(10), question: Some(QuestionSpec { scale: 0, bullets: 3, reversed: list(&[]), claim: 9 }),
    },
    NodeSpec {
        id: text("3"), parent: Some(1), kind: NodeKind::Indicator, share: Share { num: 1, den: 5 },
        name: Words::new("การใช้อำนาจ", "Use of authority"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(14), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("i13"), parent: Some(16), kind: NodeKind::Question, share: Share { num: 1, den: 6 },
        name: Words::new("มอบหมายงานเป็นธรรม", "Work is assigned fairly"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(14), share_claim: claims::at(10), question: Some(QuestionSpec { scale: 0, bullets: 1, reversed: list(&[]), claim: 9 }),
    },
    NodeSpec {
        id: text("i14"), parent: Some(16), kind: NodeKind::Question, share: Share { num: 1, den: 6 },
        name: Words::new("ประเมินผลงานถูกต้อง", "Performance is assessed correctly"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(14), share_claim: claims::at(10), question: Some(QuestionSpec { scale: 0, bullets: 1, reversed: list(&[]), claim: 9 }),
    },
    NodeSpec {
        id: text("i15"), parent: Some(16), kind: NodeKind::Question, share: Share { num: 1, den: 6 },
        name: Words::new("คัดเลือกเข้าอบรมเป็นธรรม", "Selection for training is fair"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(14), share_claim: claims::at(10), question: Some(QuestionSpec { scale: 0, bullets: 1, reversed: list(&[]), claim: 9 }),
    },
    NodeSpec {
        id: text("i16"), parent: Some(16), kind: NodeKind::Question, share: Share { num: 1, den: 6 },
        name: Words::new("สั่งให้ทำธุระส่วนตัว", "Orders to run private errands"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(14), share_claim: claims::at(10), question: Some(QuestionSpec { scale: 0, bullets: 1, reversed: list(&[1]), claim: 9 }),
    },
    NodeSpec {
        id: text("i17"), parent: Some(16), kind: NodeKind::Question, share: Share { num: 1, den: 6 },
        name: Words::new("สั่งให้ทำสิ่งไม่ถูกต้อง", "Orders to do something wrong"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(14), share_claim: claims::at(10), question: Some(QuestionSpec { scale: 0, bullets: 1, reversed: list(&[1]), claim: 9 }),
    },
    NodeSpec {
        id: text("i18"), parent: Some(16), kind: NodeKind::Question, share: Share { num: 1, den: 6 },
        name: Words::new("แทรกแซง ซื้อขายตำแหน่ง เอื้อพวกพ้อง", "Interference, sale of posts, favouring one's own"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(14), share_claim: claims::at(10), question: Some(QuestionSpec { scale: 0, bullets: 3, reversed: list(&[1, 2, 3]), claim: 9 }),
    },
    NodeSpec {
        id: text("4"), parent: Some(1), kind: NodeKind::Indicator, share: Share { num: 1, den: 5 },
        name: Words::new("การใช้ทรัพย์สินของราชการ", "Use of state property"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(14), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("i19"), parent: Some(23), kind: NodeKind::Question, share: Share { num: 1, den: 6 },
        name: Words::new("เอาทรัพย์สินราชการไปเป็นของส่วนตัว", "State property is taken for private use"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(14), share_claim: claims::at(10), question: Some(QuestionSpec { scale: 0, bullets: 1, reversed: list(&[1]), claim: 9 }),
    },
    NodeSpec {
        id: text("i20"), parent: Some(23), kind: NodeKind::Question, share: Share { num: 1, den: 6 },
        name: Words::new("ขั้นตอนขอยืมสะดวก", "Borrowing is easy"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(14), share_claim: claims::at(10), question: Some(QuestionSpec { scale: 0, bullets: 1, reversed: list(&[]), claim: 9 }),
    },
    NodeSpec {
        id: text("i21"), parent: Some(23), kind: NodeKind::Question, share: Share { num: 1, den: 6 },
        name: Words::new("ขออนุญาตยืมถูกต้อง", "Borrowing is properly approved"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(14), share_claim: claims::at(10), question: Some(QuestionSpec { scale: 0, bullets: 1, reversed: list(&[]), claim: 9 }),
    },
    NodeSpec {
        id: text("i22"), parent: Some(23), kind: NodeKind::Question, share: Share { num: 1, den: 6 },
        name: Words::new("บุคคลภายนอกใช้โดยไม่ขออนุญาต", "Outsiders use property without permission"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(14), share_claim: claims::at(10), question: Some(QuestionSpec { scale: 0, bullets: 1, reversed: list(&[1]), claim: 9 }),
    },
    NodeSpec {
        id: text("i23"), parent: Some(23), kind: NodeKind::Question, share: Share { num: 1, den: 6 },
        name: Words::new("รู้แนวปฏิบัติการใช้ทรัพย์สิน", "Knowledge of the rules on using property"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(14), share_claim: claims::at(10), question: Some(QuestionSpec { scale: 0, bullets: 1, reversed: list(&[]), claim: 9 }),
    },
    NodeSpec {
        id: text("i24"), parent: Some(23), kind: NodeKind::Question, share: Share { num: 1, den: 6 },
        name: Words::new("มีการกำกับดูแลการใช้", "Use of property is supervised"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(14), share_claim: claims::at(10), question: Some(QuestionSpec { scale: 0, bullets: 1, reversed: list(&[]), claim: 9 }),
    },
    NodeSpec {
        id: text("5"), parent: Some(1), kind: NodeKind::Indicator, share: Share { num: 1, den: 5 },
        name: Words::new("การแก้ไขปัญหาการทุจริต", "Handling of corruption"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(14), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("i25"), parent: Some(30), kind: NodeKind::Question, share: Share { num: 1, den: 6 },
        name: Words::new("ผู้บริหารให้ความสำคัญกับการต่อต้านการทุจริต", "Executives give weight to fighting corruption"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(14), share_claim: claims::at(10), question: Some(QuestionSpec { scale: 0, bullets: 1, reversed: list(&[]), claim: 9 }),
    },
    NodeSpec {
        id: text("i26"), parent: Some(30), kind: NodeKind::Question, share: Share { num: 1, den: 6 },
        name: Words::new("ทบทวนนโยบายและจัดทำแผนป้องกันการทุจริต", "Policy is reviewed and a prevention plan made"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(14), share_claim: claims::at(10), question: Some(QuestionSpec { scale: 1, bullets: 2, reversed: list(&[]), claim: 9 }),
    },
    NodeSpec {
        id: text("i27"), parent: Some(30), kind: NodeKind::Question, share: Share { num: 1, den: 6 },
        name: Words::new("ปัญหาการทุจริตได้รับการแก้ไข", "Corruption problems are solved"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(14), share_claim: claims::at(10), question: Some(QuestionSpec { scale: 0, bullets: 1, reversed: list(&[]), claim: 9 }),
    },
    NodeSpec {
        id: text("i28"), parent: Some(30), kind: NodeKind::Question, share: Share { num: 1, den: 6 },
        name: Words::new("เฝ้าระวัง ตรวจสอบ ลงโทษ", "Watching, checking, punishing"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(14), share_claim: claims::at(10), question: Some(QuestionSpec { scale: 0, bullets: 3, reversed: list(&[]), claim: 9 }),
    },
    NodeSpec {
        id: text("i29"), parent: Some(30), kind: NodeKind::Question, share: Share { num: 1, den: 6 },
        name: Words::new("นำผลการตรวจสอบไปปรับปรุง", "Findings are used to improve"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(14), share_claim: claims::at(10), question: Some(QuestionSpec { scale: 0, bullets: 1, reversed: list(&[]), claim: 9 }),
    },
    NodeSpec {
        id: text("i30"), parent: Some(30), kind: NodeKind::Question, share: Share { num: 1, den: 6 },
        name: Words::new("ช่องทางร้องเรียนสะดวก ปลอดภัย", "Complaint channels are easy and safe"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(14), share_claim: claims::at(10), question: Some(QuestionSpec { scale: 0, bullets: 4, reversed: list(&[]), claim: 9 }),
    },
    NodeSpec {
        id: text("eit"), parent: Some(0), kind: NodeKind::Instrument, share: Share { num: 3, den: 10 },
        name: Words::new("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก", "External Integrity and Transparency Assessment"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(2), english_claim: claims::at(2), share_claim: claims::at(1), question: None,
    },
    NodeSpec {
        id: text("6"), parent: Some(37), kind: NodeKind::Indicator, share: Share { num: 1, den: 3 },
        name: Words::new("คุณภาพการดำเนินงาน", "Quality of operation"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(14), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("7"), parent: Some(37), kind: NodeKind::Indicator, share: Share { num: 1, den: 3 },
        name: Words::new("ประสิทธิภาพการสื่อสาร", "Effectiveness of communication"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(14), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("8"), parent: Some(37), kind: NodeKind::Indicator, share: Share { num: 1, den: 3 },
        name: Words::new("การปรับปรุงระบบการทำงาน", "System improvement"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(14), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("oit"), parent: Some(0), kind: NodeKind::Instrument, share: Share { num: 2, den: 5 },
        name: Words::new("แบบวัดการเปิดเผยข้อมูลสาธารณะ", "Open Data Integrity and Transparency Assessment"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(2), english_claim: claims::at(2), share_claim: claims::at(1), question: None,
    },
    NodeSpec {
        id: text("9"), parent: Some(41), kind: NodeKind::Indicator, share: Share { num: 1, den: 2 },
        name: Words::new("การเปิดเผยข้อมูล", "Data disclosure"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(14), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("9.1"), parent: Some(42), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 5 },
        name: Words::new("ข้อมูลพื้นฐาน", "Basic information"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(5), english_claim: claims::at(14), share_claim: claims::at(6), question: None,
    },
    NodeSpec {
        id: text("o1"), parent: Some(43), kind: NodeKind::Item, share: Share { num: 1, den: 9 },
        name: Words::new("โครงสร้าง", "Organisation structure"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o2"), parent: Some(43), kind: NodeKind::Item, share: Share { num: 1, den: 9 },
        name: Words::new("ข้อมูลผู้บริหาร", "Executives"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o3"), parent: Some(43), kind: NodeKind::Item, share: Share { num: 1, den: 9 },
        name: Words::new("อำนาจหน้าที่", "Powers and duties"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o4"), parent: Some(43), kind: NodeKind::Item, share: Share { num: 1, den: 9 },
        name: Words::new("แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน", "Strategic or development plan"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o5"), parent: Some(43), kind: NodeKind::Item, share: Share { num: 1, den: 9 },
        name: Words::new("ข้อมูลการติดต่อ", "Contact information"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o6"), parent: Some(43), kind: NodeKind::Item, share: Share { num: 1, den: 9 },
        name: Words::new("กฎหมายที่เกี่ยวข้อง", "Relevant laws"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o7"), parent: Some(43), kind: NodeKind::Item, share: Share { num: 1, den: 9 },
        name: Words::new("ข่าวประชาสัมพันธ์", "News and announcements"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o8"), parent: Some(43), kind: NodeKind::Item, share: Share { num: 1, den: 9 },
        name: Words::new("Q&A", "Questions and answers"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o9"), parent: Some(43), kind: NodeKind::Item, share: Share { num: 1, den: 9 },
        name: Words::new("Social Network", "Social networks"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("9.2"), parent: Some(42), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 5 },
        name: Words::new("การบริหารงาน", "Administration"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(5), english_claim: claims::at(14), share_claim: claims::at(6), question: None,
    },
    NodeSpec {
        id: text("o10"), parent: Some(53), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("แผนดำเนินงานประจำปี", "Annual action plan"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o11"), parent: Some(53), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("รายงานการกำกับติดตามการดำเนินงานประจำปี รอบ 6 เดือน", "Six-month progress report on annual operations"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o12"), parent: Some(53), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("รายงานผลการดำเนินงานประจำปี", "Annual report on operations"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o13"), parent: Some(53), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("คู่มือหรือมาตรฐานการปฏิบัติงาน", "Work manuals or standards"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o14"), parent: Some(53), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("คู่มือหรือมาตรฐานการให้บริการ", "Service manuals or standards"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o15"), parent: Some(53), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("ข้อมูลเชิงสถิติการให้บริการ", "Service statistics"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o16"), parent: Some(53), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("รายงานผลการสำรวจความพึงพอใจการให้บริการ", "Report on service satisfaction"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o17"), parent: Some(53), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("E-Service", "E-service"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("9.3"), parent: Some(42), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 5 },
        name: Words::new("การบริหารเงินงบประมาณ", "Budget management"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(5), english_claim: claims::at(14), share_claim: claims::at(6), question: None,
    },
    NodeSpec {
        id: text("o18"), parent: Some(62), kind: NodeKind::Item, share: Share { num: 1, den: 7 },
        name: Words::new("แผนการใช้จ่ายงบประมาณประจำปี", "Annual budget plan"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o19"), parent: Some(62), kind: NodeKind::Item, share: Share { num: 1, den: 7 },
        name: Words::new("รายงานการกำกับติดตามการใช้จ่ายงบประมาณประจำปี รอบ 6 เดือน", "Six-month progress report on budget spending"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o20"), parent: Some(62), kind: NodeKind::Item, share: Share { num: 1, den: 7 },
        name: Words::new("รายงานผลการใช้จ่ายงบประมาณประจำปี", "Annual report on budget spending"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o21"), parent: Some(62), kind: NodeKind::Item, share: Share { num: 1, den: 7 },
        name: Words::new("แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ", "Procurement plan"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o22"), parent: Some(62), kind: NodeKind::Item, share: Share { num: 1, den: 7 },
        name: Words::new("ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "Procurement notices"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o23"), parent: Some(62), kind: NodeKind::Item, share: Share { num: 1, den: 7 },
        name: Words::new("สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน", "Monthly procurement summary"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o24"), parent: Some(62), kind: NodeKind::Item, share: Share { num: 1, den: 7 },
        name: Words::new("รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี", "Annual report on procurement"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("9.4"), parent: Some(42), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 5 },
        name: Words::new("การบริหารและพัฒนาทรัพยากรบุคคล", "Human resources management and development"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(5), english_claim: claims::at(14), share_claim: claims::at(6), question: None,
    },
    NodeSpec {
        id: text("o25"), parent: Some(70), kind: NodeKind::Item, share: Share { num: 1, den: 4 },
        name: Words::new("นโยบายการบริหารทรัพยากรบุคคล", "Human resources policy"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o26"), parent: Some(70), kind: NodeKind::Item, share: Share { num: 1, den: 4 },
        name: Words::new("การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล", "Action on the human resources policy"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o27"), parent: Some(70), kind: NodeKind::Item, share: Share { num: 1, den: 4 },
        name: Words::new("หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล", "Rules on managing and developing human resources"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o28"), parent: Some(70), kind: NodeKind::Item, share: Share { num: 1, den: 4 },
        name: Words::new("รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี", "Annual report on human resources"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("9.5"), parent: Some(42), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 5 },
        name: Words::new("การส่งเสริมความโปร่งใส", "Promotion of transparency"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(5), english_claim: claims::at(14), share_claim: claims::at(6), question: None,
    },
    NodeSpec {
        id: text("o29"), parent: Some(75), kind: NodeKind::Item, share: Share { num: 1, den: 5 },
        name: Words::new("แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", "Procedure for corruption and misconduct complaints"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o30"), parent: Some(75), kind: NodeKind::Item, share: Share { num: 1, den: 5 },
        name: Words::new("ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", "Channels for corruption and misconduct complaints"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o31"), parent: Some(75), kind: NodeKind::Item, share: Share { num: 1, den: 5 },
        name: Words::new("ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", "Statistics on corruption and misconduct complaints"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o32"), parent: Some(75), kind: NodeKind::Item, share: Share { num: 1, den: 5 },
        name: Words::new("ช่องทางการรับฟังความคิดเห็น", "Channels for feedback"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o33"), parent: Some(75), kind: NodeKind::Item, share: Share { num: 1, den: 5 },
        name: Words::new("การเปิดโอกาสให้เกิดการมีส่วนร่วม", "Opportunities for participation"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("10"), parent: Some(41), kind: NodeKind::Indicator, share: Share { num: 1, den: 2 },
        name: Words::new("การป้องกันการทุจริต", "Corruption prevention"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(14), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("10.1"), parent: Some(81), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 2 },
        name: Words::new("การดำเนินการเพื่อป้องกันการทุจริต", "Action to prevent corruption"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(5), english_claim: claims::at(14), share_claim: claims::at(6), question: None,
    },
    NodeSpec {
        id: text("o34"), parent: Some(82), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("เจตจำนงสุจริตของผู้บริหาร", "Executives' declaration of integrity"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o35"), parent: Some(82), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("การมีส่วนร่วมของผู้บริหาร", "Executives' participation"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o36"), parent: Some(82), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("การประเมินความเสี่ยงการทุจริตประจำปี", "Annual corruption risk assessment"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o37"), parent: Some(82), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต", "Action on corruption risks"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o38"), parent: Some(82), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("การเสริมสร้างวัฒนธรรมองค์กร", "Building organisational culture"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o39"), parent: Some(82), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("แผนปฏิบัติการป้องกันการทุจริต", "Corruption prevention action plan"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o40"), parent: Some(82), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน", "Six-month progress report on corruption prevention"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o41"), parent: Some(82), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("รายงานผลการดำเนินการป้องกันการทุจริตประจำปี", "Annual report on corruption prevention"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("10.2"), parent: Some(81), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 2 },
        name: Words::new("มาตรการภายในเพื่อป้องกันการทุจริต", "Internal measures to prevent corruption"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(5), english_claim: claims::at(14), share_claim: claims::at(6), question: None,
    },
    NodeSpec {
        id: text("o42"), parent: Some(91), kind: NodeKind::Item, share: Share { num: 1, den: 2 },
        name: Words::new("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "Measures to promote integrity and transparency"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("o43"), parent: Some(91), kind: NodeKind::Item, share: Share { num: 1, den: 2 },
        name: Words::new("การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "Action on the integrity and transparency measures"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(14), share_claim: claims::at(8), question: None,
    },
];

static CONDITIONS_0: [ConditionSpec; 1] = [
    ConditionSpec { node: 0, at_least: text("95"), claim: 12 },
];

static CONDITIONS_1: [ConditionSpec; 1] = [
    ConditionSpec { node: 0, at_least: text("85"), claim: 12 },
];

static CONDITIONS_2: [ConditionSpec; 1] = [
    ConditionSpec { node: 0, at_least: text("75"), claim: 12 },
];

static CONDITIONS_3: [ConditionSpec; 1] = [
    ConditionSpec { node: 0, at_least: text("65"), claim: 12 },
];

static CONDITIONS_4: [ConditionSpec; 1] = [
    ConditionSpec { node: 0, at_least: text("55"), claim: 12 },
];

static CONDITIONS_5: [ConditionSpec; 1] = [
    ConditionSpec { node: 0, at_least: text("50"), claim: 12 },
];

static LEVELS: [LevelSpec; 7] = [
    LevelSpec { id: text("AA"), name: Words::new("AA", "AA"), conditions: list(&CONDITIONS_0), claim: 12 },
    LevelSpec { id: text("A"), name: Words::new("A", "A"), conditions: list(&CONDITIONS_1), claim: 12 },
    LevelSpec { id: text("B"), name: Words::new("B", "B"), conditions: list(&CONDITIONS_2), claim: 12 },
    LevelSpec { id: text("C"), name: Words::new("C", "C"), conditions: list(&CONDITIONS_3), claim: 12 },
    LevelSpec { id: text("D"), name: Words::new("D", "D"), conditions: list(&CONDITIONS_4), claim: 12 },
    LevelSpec { id: text("E"), name: Words::new("E", "E"), conditions: list(&CONDITIONS_5), claim: 12 },
    LevelSpec { id: text("F"), name: Words::new("F", "F"), conditions: list(&[]), claim: 12 },
];

static WEIGHTS: [u64; 94] = [
    126000, 37800, 7560, 1260, 1260, 1260, 1260, 1260, 1260, 7560, 1260, 1260, 1260, 1260, 1260, 1260, 7560, 1260, 1260, 1260, 1260, 1260, 1260, 7560, 1260, 1260, 1260, 1260, 1260, 1260, 7560, 1260, 1260, 1260, 1260, 1260, 1260, 37800, 12600, 12600, 12600, 50400, 25200, 5040, 560, 560, 560, 560, 560, 560, 560, 560, 560, 5040, 630, 630, 630, 630, 630, 630, 630, 630, 5040, 720, 720, 720, 720, 720, 720, 720, 5040, 1260, 1260, 1260, 1260, 5040, 1008, 1008, 1008, 1008, 1008, 25200, 12600, 1575, 1575, 1575, 1575, 1575, 1575, 1575, 1575, 12600, 6300, 6300,
];

static MOST: [u128; 94] = most_of(&WEIGHTS);

static ENDS: [u16; 94] = [
    94, 37, 9, 4, 5, 6, 7, 8, 9, 16, 11, 12, 13, 14, 15, 16, 23, 18, 19, 20, 21, 22, 23, 30, 25, 26, 27, 28, 29, 30, 37, 32, 33, 34, 35, 36, 37, 41, 39, 40, 41, 94, 81, 53, 45, 46, 47, 48, 49, 50, 51, 52, 53, 62, 55, 56, 57, 58, 59, 60, 61, 62, 70, 64, 65, 66, 67, 68, 69, 70, 75, 72, 73, 74, 75, 81, 77, 78, 79, 80, 81, 94, 91, 84, 85, 86, 87, 88, 89, 90, 91, 94, 93, 94,
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
        id: text("fy2564"),
        fiscal_year: 2564,
        status: Status::Corroborated,
        note,
        rounding: RoundingSpec { decimals: 2, claim: 13 },
        sources,
        claims,
        scales: list(&SCALES),
        nodes: list(&NODES),
        parts: list(&[]),
        levels: list(&LEVELS),
    }
}

pub(crate) static SPEC: RulebookSpec = spec(claims::words("น้ำหนัก ตัวชี้วัด ระดับ และข้อ OIT มีหลายแหล่งยืนยัน และคำนวณได้ตรงกับผลที่ประกาศ ค่าคำตอบของแบบ IIT มาจากแหล่งเดียว", "Weights, indicators, levels and OIT items have several sources and reproduce published results. The values of IIT answers rest on one source."), claims::sources(&SOURCES), claims::claims(&CLAIMS));

pub(crate) static UNSOURCED: RulebookSpec = spec(Words::NONE, list(&[]), claims::claims(&STATUSES));
