// Generated from data/fy2567.toml by `cargo xtask rules`.
// Do not edit: change that file and run the command.

use crate::claims;
use ita_score::__table::{Compiled, Condition, most_of};
use ita_score::spec::{ClaimSpec, ConditionSpec, LevelSpec, List, NodeSpec, RoundingSpec, RulebookSpec, ScaleSpec, Share, SourceSpec, Words, list, text};
use ita_score::{NodeIx, NodeKind, Status};

static SOURCES: [SourceSpec; 7] = [
    SourceSpec { id: text("result2567"), title: text("ผลการประเมินปี 2567 ที่ประกาศของหน่วยงานหนึ่ง: IIT 92.24 EIT 94.15 OIT 95.84 รวม 94.25 (one agency's published FY2567 result)"), url: text("") },
    SourceSpec { id: text("srisamran"), title: text("เทศบาลตำบลศรีสำราญ จังหวัดบึงกาฬ: ข่าวการประชุมเตรียมการประเมิน ITA ปี 2569 ประชุม 20 มีนาคม 2569 (Si Samran municipality, news of its FY2569 meeting)"), url: text("") },
    SourceSpec { id: text("collection"), title: text("บันทึกของผู้จัดทำ ITA Score จากเอกสารและเว็บไซต์ที่เผยแพร่ต่อสาธารณะ ซึ่งไม่ได้จดที่อยู่ไว้ (notes of the authors of ITA Score from public documents and web sites whose addresses were not recorded)"), url: text("") },
    SourceSpec { id: text("sakon"), title: text("เว็บไซต์ sakonarea1.go.th: OIT ปี 2567 มี 35 ข้อ (a web site, sakonarea1.go.th, with 35 OIT items in FY2567)"), url: text("https://sakonarea1.go.th") },
    SourceSpec { id: text("upita"), title: text("มหาวิทยาลัยพะเยา: ซอร์สโค้ดสาธารณะของระบบ UPITA (University of Phayao, public source of its UPITA system)"), url: text("") },
    SourceSpec { id: text("ipst"), title: text("สสวท.: ผลปี 2563 ได้ 90.73 ระดับ A, ปี 2564 ได้ 95.62 ระดับ AA, ปี 2567 ได้ 91.15 ระดับผ่าน (IPST, results)"), url: text("https://www.ipst.ac.th/news/76226/ita67.html") },
    SourceSpec { id: text("audit"), title: text("MGR Online: สตง. ได้ 92.43 ระดับผ่านดีในปี 2567 และ 94.64 ระดับผ่านในปี 2568 เพราะ EIT ต่ำกว่า 85 (press on the State Audit Office)"), url: text("https://mgronline.com/uptodate/detail/9680000079675") },
];

static CLAIMS: [ClaimSpec; 19] = [
    ClaimSpec {
        id: text("whole"), status: Status::Inferred, sources: list(&[]),
        note: Words::new("คะแนนรวมคือผลรวมของเครื่องมือตามน้ำหนัก “คะแนนรวม” เป็นคำที่ผู้จัดทำใช้", "The overall score is the weighted sum of the instruments. “Overall score” is this project's name for it."),
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
        id: text("iit_questions"), status: Status::Corroborated, sources: list(&[2]),
        note: Words::new("แบบ IIT มี 15 ข้อ มีหลายแหล่งยืนยันจำนวน แต่ผู้จัดทำไม่ได้จดที่อยู่ไว้ ไม่ทราบถ้อยคำ จึงเรียกด้วยเลขข้อ แบบ 30 ข้อที่เคยพบเป็นของสำนักงานเขตพื้นที่แห่งหนึ่ง ไม่ใช่แบบของปีนี้", "The IIT form has 15 questions: several sources confirm the number; their addresses were not recorded. The wording is not known, so they go by their number. A form of 30 questions found earlier was an area office's own."),
    },
    ClaimSpec {
        id: text("eit_questions"), status: Status::Single, sources: list(&[2]),
        note: Words::new("แบบ EIT มี 9 ข้อ มีแหล่งเดียว โดยไม่ได้ระบุที่อยู่ ไม่ทราบถ้อยคำ จึงเรียกด้วยเลขข้อ", "The EIT form has 9 questions: one source, without its address. The wording is not known, so they go by their number."),
    },
    ClaimSpec {
        id: text("question_shares"), status: Status::Inferred, sources: list(&[]),
        note: Words::new("ตัวชี้วัดละสามข้อ อนุมานจากจำนวนข้อและตัวชี้วัด คะแนนตัวชี้วัดคือค่าเฉลี่ยของข้อ ข้อละเท่ากัน อนุมานจากปี 2563 และ 2564", "Three questions an indicator: inferred from how many there are of both. An indicator is the plain mean of its questions; inferred from FY2563 and FY2564."),
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
        note: Words::new("ข้อ i3 i9 e3 e9 ตอบใช่หรือไม่ใช่ ข้ออื่นมีคำตอบหกระดับ ข้อ i5–i8 และ i11 ให้คะแนนกลับด้าน แต่ไม่ทราบค่าของแต่ละระดับ (0 20 40 60 80 100 จะเป็นการสมมติ) จึงไม่มีมาตรวัดในไฟล์นี้", "Questions i3, i9, e3 and e9 are yes or no, the others have six answers, and i5 to i8 and i11 are read in reverse. What an answer counts is not known (0, 20, 40, 60, 80, 100 would be an assumption), so this file has no scale."),
    },
    ClaimSpec {
        id: text("eit_respondents"), status: Status::Single, sources: list(&[2]),
        note: Words::new("จำนวนผู้ตอบ EIT ส่วนที่ 1 อย่างน้อย ตามชนิดหน่วยงาน (ยังไม่ครบ): เทศบาลตำบลขนาด M 70 S 60, อบต. ขนาด L 50 M 40 S 30, หน่วยงานเชิงนโยบาย 100, หน่วยงานส่วนกลางที่อนุญาตหรือให้บริการ และมหาวิทยาลัย 400", "The least number of answers of EIT part 1, by kind of agency (incomplete): subdistrict municipality of size M 70, S 60; subdistrict organisation of size L 50, M 40, S 30; policy bodies 100; central bodies that license or serve, and universities, 400."),
    },
    ClaimSpec {
        id: text("levels"), status: Status::Corroborated, sources: list(&[4, 5, 6]),
        note: Words::new("ชื่อระดับทั้งห้า ชื่อภาษาอังกฤษเป็นคำแปลของผู้จัดทำ", "The names of the five levels; the English ones are this project's translations."),
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
        note: Words::new("ต้องปรับปรุงต้องได้คะแนนรวม 70 ขึ้นไป ต่ำกว่านั้นคือต้องปรับปรุงโดยด่วน มีแหล่งเดียว และไม่พบผลที่ประกาศของปีนี้ซึ่งต่ำกว่า 85", "Needs improvement needs 70 or more overall; below that is Needs urgent improvement; one source, and no published result of this year below 85 was found."),
    },
    ClaimSpec {
        id: text("rounding"), status: Status::Assumed, sources: list(&[]),
        note: Words::new("ผลที่ประกาศมีทศนิยมสองตำแหน่งทุกปี สมมติว่าเศษตั้งแต่ครึ่งหน่วยขึ้นไปให้ปัดขึ้น ใช้คะแนนที่ปัดแล้วเทียบระดับ และไม่ปัดคะแนนระหว่างทาง ยังมีผลปี 2567 หนึ่งค่า (OIT 95.84) ที่จะตรงต่อเมื่อปัดตัวชี้วัดก่อนเฉลี่ย ผลต่อคะแนนรวมไม่เกิน 0.005", "Results are published to two decimals in every year. Assumed: half is rounded up, the rounded score decides the level, and nothing is rounded on the way. One FY2567 figure (OIT 95.84) fits only if indicators are rounded before they are averaged; the effect on the overall is at most 0.005."),
    },
    ClaimSpec {
        id: text("english"), status: Status::Inferred, sources: list(&[]),
        note: Words::new("ชื่อภาษาอังกฤษเป็นคำแปลของผู้จัดทำ ยังไม่พบรายการชื่อภาษาอังกฤษที่เป็นทางการ", "English names are this project's translations; no official English list was found."),
    },
];

static STATUSES: [ClaimSpec; 19] = [
    claims::status(Status::Inferred),
    claims::status(Status::Tested),
    claims::status(Status::Inferred),
    claims::status(Status::Single),
    claims::status(Status::Inferred),
    claims::status(Status::Inferred),
    claims::status(Status::Corroborated),
    claims::status(Status::Single),
    claims::status(Status::Inferred),
    claims::status(Status::Inferred),
    claims::status(Status::Inferred),
    claims::status(Status::Single),
    claims::status(Status::Single),
    claims::status(Status::Corroborated),
    claims::status(Status::Single),
    claims::status(Status::Corroborated),
    claims::status(Status::Single),
    claims::status(Status::Assumed),
    claims::status(Status::Inferred),
];

static SCALES: [ScaleSpec; 0] = [
];

static NODES: [NodeSpec; 45] = [
    NodeSpec {
        id: text("overall"), parent: None, kind: NodeKind::Overall, share: Share { num: 1, den: 1 },
        name: Words::new("คะแนนรวม", "Overall score"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(0), english_claim: claims::at(18), share_claim: claims::at(0), question: None,
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
        name_claim: claims::at(3), english_claim: claims::at(18), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("i1"), parent: Some(2), kind: NodeKind::Question, share: Share { num: 1, den: 3 },
        name: Words::new("คำถามข้อ i1", "Question i1"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(18), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("i2"), parent: Some(2), kind: NodeKind::Question, share: Share { num: 1, den: 3 },
        name: Words::new("คำถามข้อ i2", "Question i2"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(18), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("i3"), parent: Some(2), kind: NodeKind::Question, share: Share { num: 1, den: 3 },
        name: Words::new("คำถามข้อ i3", "Question i3"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(18), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("2"), parent: Some(1), kind: NodeKind::Indicator, share: Share { num: 1, den: 5 },
        name: Words::new("การใช้งบประมาณ", "Budget use"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(18), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("i4"), parent: Some(6), kind: NodeKind::Question, share: Share { num: 1, den: 3 },
        name: Words::new("คำถามข้อ i4", "Question i4"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(18), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("i5"), parent: Some(6), kind: NodeKind::Question, share: Share { num: 1, den: 3 },
        name: Words::new("คำถามข้อ i5", "Question i5"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(18), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("i6"), parent: Some(6), kind: NodeKind::Question, share: Share { num: 1, den: 3 },
        name: Words::new("คำถามข้อ i6", "Question i6"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(18), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("3"), parent: Some(1), kind: NodeKind::Indicator, share: Share { num: 1, den: 5 },
        name: Words::new("การใช้อำนาจ", "Use of authority"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(18), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("i7"), parent: Some(10), kind: NodeKind::Question, share: Share { num: 1, den: 3 },
        name: Words::new("คำถามข้อ i7", "Question i7"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(18), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("i8"), parent: Some(10), kind: NodeKind::Question, share: Share { num: 1, den: 3 },
        name: Words::new("คำถามข้อ i8", "Question i8"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(18), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("i9"), parent: Some(10), kind: NodeKind::Question, share: Share { num: 1, den: 3 },
        name: Words::new("คำถามข้อ i9", "Question i9"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(18), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("4"), parent: Some(1), kind: NodeKind::Indicator, share: Share { num: 1, den: 5 },
        name: Words::new("การใช้ทรัพย์สินของราชการ", "Use of state property"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(18), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("i10"), parent: Some(14), kind: NodeKind::Question, share: Share { num: 1, den: 3 },
        name: Words::new("คำถามข้อ i10", "Question i10"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(18), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("i11"), parent: Some(14), kind: NodeKind::Question, share: Share { num: 1, den: 3 },
        name: Words::new("คำถามข้อ i11", "Question i11"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(18), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("i12"), parent: Some(14), kind: NodeKind::Question, share: Share { num: 1, den: 3 },
        name: Words::new("คำถามข้อ i12", "Question i12"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(18), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("5"), parent: Some(1), kind: NodeKind::Indicator, share: Share { num: 1, den: 5 },
        name: Words::new("การแก้ไขปัญหาการทุจริต", "Handling of corruption"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(18), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("i13"), parent: Some(18), kind: NodeKind::Question, share: Share { num: 1, den: 3 },
        name: Words::new("คำถามข้อ i13", "Question i13"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(18), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("i14"), parent: Some(18), kind: NodeKind::Question, share: Share { num: 1, den: 3 },
        name: Words::new("คำถามข้อ i14", "Question i14"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(18), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("i15"), parent: Some(18), kind: NodeKind::Question, share: Share { num: 1, den: 3 },
        name: Words::new("คำถามข้อ i15", "Question i15"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(18), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("eit"), parent: Some(0), kind: NodeKind::Instrument, share: Share { num: 3, den: 10 },
        name: Words::new("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก", "External Integrity and Transparency Assessment"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(2), english_claim: claims::at(2), share_claim: claims::at(1), question: None,
    },
    NodeSpec {
        id: text("6"), parent: Some(22), kind: NodeKind::Indicator, share: Share { num: 1, den: 3 },
        name: Words::new("คุณภาพการดำเนินงาน", "Quality of operation"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(18), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("e1"), parent: Some(23), kind: NodeKind::Question, share: Share { num: 1, den: 3 },
        name: Words::new("คำถามข้อ e1", "Question e1"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(18), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("e2"), parent: Some(23), kind: NodeKind::Question, share: Share { num: 1, den: 3 },
        name: Words::new("คำถามข้อ e2", "Question e2"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(18), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("e3"), parent: Some(23), kind: NodeKind::Question, share: Share { num: 1, den: 3 },
        name: Words::new("คำถามข้อ e3", "Question e3"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(18), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("7"), parent: Some(22), kind: NodeKind::Indicator, share: Share { num: 1, den: 3 },
        name: Words::new("ประสิทธิภาพการสื่อสาร", "Effectiveness of communication"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(18), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("e4"), parent: Some(27), kind: NodeKind::Question, share: Share { num: 1, den: 3 },
        name: Words::new("คำถามข้อ e4", "Question e4"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(18), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("e5"), parent: Some(27), kind: NodeKind::Question, share: Share { num: 1, den: 3 },
        name: Words::new("คำถามข้อ e5", "Question e5"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(18), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("e6"), parent: Some(27), kind: NodeKind::Question, share: Share { num: 1, den: 3 },
        name: Words::new("คำถามข้อ e6", "Question e6"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(18), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("8"), parent: Some(22), kind: NodeKind::Indicator, share: Share { num: 1, den: 3 },
        name: Words::new("การปรับปรุงระบบการทำงาน", "System improvement"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(18), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("e7"), parent: Some(31), kind: NodeKind::Question, share: Share { num: 1, den: 3 },
        name: Words::new("คำถามข้อ e7", "Question e7"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(18), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("e8"), parent: Some(31), kind: NodeKind::Question, share: Share { num: 1, den: 3 },
        name: Words::new("คำถามข้อ e8", "Question e8"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(18), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("e9"), parent: Some(31), kind: NodeKind::Question, share: Share { num: 1, den: 3 },
        name: Words::new("คำถามข้อ e9", "Question e9"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(7), english_claim: claims::at(18), share_claim: claims::at(8), question: None,
    },
    NodeSpec {
        id: text("oit"), parent: Some(0), kind: NodeKind::Instrument, share: Share { num: 2, den: 5 },
        name: Words::new("แบบวัดการเปิดเผยข้อมูลสาธารณะ", "Open Data Integrity and Transparency Assessment"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(2), english_claim: claims::at(2), share_claim: claims::at(1), question: None,
    },
    NodeSpec {
        id: text("9"), parent: Some(35), kind: NodeKind::Indicator, share: Share { num: 1, den: 2 },
        name: Words::new("การเปิดเผยข้อมูล", "Data disclosure"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(18), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("9.1"), parent: Some(36), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 5 },
        name: Words::new("ข้อมูลพื้นฐาน", "Basic information"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(18), share_claim: claims::at(10), question: None,
    },
    NodeSpec {
        id: text("9.2"), parent: Some(36), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 5 },
        name: Words::new("การบริหารงาน", "Administration"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(18), share_claim: claims::at(10), question: None,
    },
    NodeSpec {
        id: text("9.3"), parent: Some(36), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 5 },
        name: Words::new("การจัดซื้อจัดจ้าง", "Procurement"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(18), share_claim: claims::at(10), question: None,
    },
    NodeSpec {
        id: text("9.4"), parent: Some(36), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 5 },
        name: Words::new("การบริหารและพัฒนาทรัพยากรบุคคล", "Human resources management and development"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(18), share_claim: claims::at(10), question: None,
    },
    NodeSpec {
        id: text("9.5"), parent: Some(36), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 5 },
        name: Words::new("การส่งเสริมความโปร่งใส", "Promotion of transparency"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(18), share_claim: claims::at(10), question: None,
    },
    NodeSpec {
        id: text("10"), parent: Some(35), kind: NodeKind::Indicator, share: Share { num: 1, den: 2 },
        name: Words::new("การป้องกันการทุจริต", "Corruption prevention"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(18), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("10.1"), parent: Some(42), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 2 },
        name: Words::new("การดำเนินการเพื่อป้องกันการทุจริต", "Action to prevent corruption"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(18), share_claim: claims::at(10), question: None,
    },
    NodeSpec {
        id: text("10.2"), parent: Some(42), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 2 },
        name: Words::new("มาตรการภายในเพื่อป้องกันการทุจริต", "Internal measures to prevent corruption"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(9), english_claim: claims::at(18), share_claim: claims::at(10), question: None,
    },
];

static PARTS: [NodeSpec; 2] = [
    NodeSpec {
        id: text("eit.1"), parent: Some(22), kind: NodeKind::Part, share: Share { num: 1, den: 2 },
        name: Words::new("EIT ส่วนที่ 1", "EIT part 1"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(5), english_claim: claims::at(18), share_claim: claims::at(5), question: None,
    },
    NodeSpec {
        id: text("eit.2"), parent: Some(22), kind: NodeKind::Part, share: Share { num: 1, den: 2 },
        name: Words::new("EIT ส่วนที่ 2", "EIT part 2"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(5), english_claim: claims::at(18), share_claim: claims::at(5), question: None,
    },
];

static CONDITIONS_0: [ConditionSpec; 4] = [
    ConditionSpec { node: 0, at_least: text("95"), claim: 14 },
    ConditionSpec { node: 1, at_least: text("95"), claim: 14 },
    ConditionSpec { node: 22, at_least: text("95"), claim: 14 },
    ConditionSpec { node: 35, at_least: text("95"), claim: 14 },
];

static CONDITIONS_1: [ConditionSpec; 4] = [
    ConditionSpec { node: 0, at_least: text("85"), claim: 15 },
    ConditionSpec { node: 1, at_least: text("85"), claim: 15 },
    ConditionSpec { node: 22, at_least: text("85"), claim: 15 },
    ConditionSpec { node: 35, at_least: text("85"), claim: 15 },
];

static CONDITIONS_2: [ConditionSpec; 1] = [
    ConditionSpec { node: 0, at_least: text("85"), claim: 15 },
];

static CONDITIONS_3: [ConditionSpec; 1] = [
    ConditionSpec { node: 0, at_least: text("70"), claim: 16 },
];

static LEVELS: [LevelSpec; 5] = [
    LevelSpec { id: text("excellent"), name: Words::new("ผ่านดีเยี่ยม", "Excellent"), conditions: list(&CONDITIONS_0), claim: 13 },
    LevelSpec { id: text("good"), name: Words::new("ผ่านดี", "Good"), conditions: list(&CONDITIONS_1), claim: 13 },
    LevelSpec { id: text("pass"), name: Words::new("ผ่าน", "Pass"), conditions: list(&CONDITIONS_2), claim: 13 },
    LevelSpec { id: text("improve"), name: Words::new("ต้องปรับปรุง", "Needs improvement"), conditions: list(&CONDITIONS_3), claim: 13 },
    LevelSpec { id: text("urgent"), name: Words::new("ต้องปรับปรุงโดยด่วน", "Needs urgent improvement"), conditions: list(&[]), claim: 13 },
];

static WEIGHTS: [u64; 47] = [
    300, 90, 18, 6, 6, 6, 18, 6, 6, 6, 18, 6, 6, 6, 18, 6, 6, 6, 18, 6, 6, 6, 90, 30, 10, 10, 10, 30, 10, 10, 10, 30, 10, 10, 10, 120, 60, 12, 12, 12, 12, 12, 60, 30, 30, 45, 45,
];

static MOST: [u128; 47] = most_of(&WEIGHTS);

static ENDS: [u16; 47] = [
    45, 22, 6, 4, 5, 6, 10, 8, 9, 10, 14, 12, 13, 14, 18, 16, 17, 18, 22, 20, 21, 22, 35, 27, 25, 26, 27, 31, 29, 30, 31, 35, 33, 34, 35, 45, 42, 38, 39, 40, 41, 42, 45, 44, 45, 46, 47,
];

static HELD_0: [Condition; 4] = [
    Condition::new(0, 9500, 2),
    Condition::new(1, 9500, 2),
    Condition::new(22, 9500, 2),
    Condition::new(35, 9500, 2),
];

static HELD_1: [Condition; 4] = [
    Condition::new(0, 8500, 2),
    Condition::new(1, 8500, 2),
    Condition::new(22, 8500, 2),
    Condition::new(35, 8500, 2),
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
        id: text("fy2567"),
        fiscal_year: 2567,
        status: Status::Corroborated,
        note,
        rounding: RoundingSpec { decimals: 2, claim: 17 },
        sources,
        claims,
        scales: list(&SCALES),
        nodes: list(&NODES),
        parts: list(&PARTS),
        levels: list(&LEVELS),
    }
}

pub(crate) static SPEC: RulebookSpec = spec(claims::words("น้ำหนักคำนวณได้ตรงกับผลที่ประกาศ และเกณฑ์ขั้นต่ำ 85 มีหลายแหล่งยืนยัน ส่วนเกณฑ์ 95 และ 70 มาจากแหล่งเดียว และยังไม่ทราบรายการข้อ OIT", "The weights reproduce published results and the floor of 85 has several sources. The floor of 95 and the cut at 70 rest on one source, and the OIT items are not known."), claims::sources(&SOURCES), claims::claims(&CLAIMS));

pub(crate) static UNSOURCED: RulebookSpec = spec(Words::NONE, list(&[]), claims::claims(&STATUSES));
