// Generated from data/fy2566.toml by `cargo xtask rules`.
// Do not edit: change that file and run the command.

use crate::claims;
use ita_score::__table::{Compiled, Condition, most_of};
use ita_score::spec::{ChoiceSpec, ClaimSpec, ConditionSpec, LevelSpec, List, NodeSpec, RoundingSpec, RulebookSpec, ScaleSpec, Share, SourceSpec, Words, list, text};
use ita_score::{NodeIx, NodeKind, Status};

static SOURCES: [SourceSpec; 13] = [
    SourceSpec { id: text("khonkaen"), title: text("มหาวิทยาลัยขอนแก่น: ผลการประเมินปี 2566 (Khon Kaen University, FY2566 result)"), url: text("https://kku.ac.th/?p=16782") },
    SourceSpec { id: text("khonkaen_eit"), title: text("มหาวิทยาลัยขอนแก่น: คะแนน EIT ปี 2566 (Khon Kaen University, FY2566 EIT)"), url: text("https://kku.ac.th/18323") },
    SourceSpec { id: text("srisamran"), title: text("เทศบาลตำบลศรีสำราญ จังหวัดบึงกาฬ: ข่าวการประชุมเตรียมการประเมิน ITA ปี 2569 ประชุม 20 มีนาคม 2569 (Si Samran municipality, news of its FY2569 meeting)"), url: text("") },
    SourceSpec { id: text("collection"), title: text("บันทึกของผู้จัดทำ ITA Score จากเอกสารและเว็บไซต์ที่เผยแพร่ต่อสาธารณะ ซึ่งไม่ได้จดที่อยู่ไว้ (notes of the authors of ITA Score from public documents and web sites whose addresses were not recorded)"), url: text("") },
    SourceSpec { id: text("school2566"), title: text("เว็บไซต์โรงเรียน: ซอร์สโค้ดสาธารณะที่มีรายการครบ 43 ข้อ ปี 2566 (a school site's public source with the full FY2566 list)"), url: text("") },
    SourceSpec { id: text("kmutnb"), title: text("มจพ.: หน้า ITA 2566 (King Mongkut's University of Technology North Bangkok, ITA 2566 page)"), url: text("https://ita.kmutnb.ac.th/ita2566.php") },
    SourceSpec { id: text("bansaiprasat"), title: text("หน่วยงานที่ ป.ป.ช. ประเมิน (bansaiprasatlocal.go.th): ข้อ o10 o17 o34 o35 o37 o41 ปี 2566 (an NACC-assessed body, six FY2566 items)"), url: text("https://bansaiprasatlocal.go.th") },
    SourceSpec { id: text("upita"), title: text("มหาวิทยาลัยพะเยา: ซอร์สโค้ดสาธารณะของระบบ UPITA (University of Phayao, public source of its UPITA system)"), url: text("") },
    SourceSpec { id: text("nsm"), title: text("อพวช.: ผลปี 2566 ได้ 97.29 ระดับผ่านดี (National Science Museum, FY2566 result)"), url: text("https://www.nsm.or.th/nsm/th/node/54364") },
    SourceSpec { id: text("bangkok"), title: text("The Standard: กรุงเทพมหานคร ปี 2566 ได้ 88.98 ระดับผ่าน พร้อมคะแนน IIT EIT ส่วนที่ 1 EIT ส่วนที่ 2 และ OIT (Bangkok Metropolitan Administration, FY2566 result with EIT parts 1 and 2)"), url: text("https://thestandard.co/bkk-passed-ita/") },
    SourceSpec { id: text("thaipbs"), title: text("ไทยพีบีเอส: ผลปี 2566 ได้ 95.81 ระดับผ่านดี (Thai PBS, FY2566 result)"), url: text("https://org.thaipbs.or.th/content/5949") },
    SourceSpec { id: text("pattaya"), title: text("เมืองพัทยา: ผลปี 2566 ได้ 98.94 ระดับผ่านดีเยี่ยม (Pattaya City, FY2566 result)"), url: text("https://kaodedonline.com/archives/72757") },
    SourceSpec { id: text("songhong"), title: text("อบต.สองห้อง: ผลที่ลงปี 2566 ได้ 77.70 พิมพ์ระดับ B และอธิบายว่าต้องปรับปรุง (Song Hong TAO, a result of 77.70)"), url: text("http://www.songhong.go.th/index.php/leftmenu-information/714-2566-10") },
];

static CLAIMS: [ClaimSpec; 17] = [
    ClaimSpec {
        id: text("whole"), status: Status::Inferred, sources: list(&[]),
        note: Words::new("คะแนนรวมคือผลรวมของเครื่องมือตามน้ำหนัก “คะแนนรวม” เป็นคำที่ผู้จัดทำใช้", "The overall score is the weighted sum of the instruments. “Overall score” is this project's name for it."),
    },
    ClaimSpec {
        id: text("weights"), status: Status::Tested, sources: list(&[0, 1, 9]),
        note: Words::new("IIT ร้อยละ 30 EIT ร้อยละ 30 OIT ร้อยละ 40 คำนวณได้ตรงกับผลที่ประกาศของมหาวิทยาลัยขอนแก่น (90.06) และกรุงเทพมหานคร (88.98) ยังไม่พบเอกสารที่ระบุน้ำหนักของปีนี้", "IIT 30 %, EIT 30 %, OIT 40 %: reproduces the published results of Khon Kaen University (90.06) and Bangkok (88.98); no paper stating this year's weights was found."),
    },
    ClaimSpec {
        id: text("instruments"), status: Status::Inferred, sources: list(&[2]),
        note: Words::new("ชื่อเต็มไทยและอังกฤษของ IIT EIT OIT ใช้ตามเอกสารปี 2569 ยังไม่ได้สอบกับเอกสารของปีนี้", "The full Thai and English names of IIT, EIT and OIT are those of a FY2569 page; they were not checked against this year's papers."),
    },
    ClaimSpec {
        id: text("indicators"), status: Status::Single, sources: list(&[3]),
        note: Words::new("ตัวชี้วัดสิบตัว: IIT 5 EIT 3 OIT 2 มีแหล่งอ้างอิงเดียวซึ่งผู้จัดทำยังสืบค้นที่อยู่ไม่พบ", "Ten indicators: IIT 5, EIT 3, OIT 2. It rests on one source, whose address was not recorded."),
    },
    ClaimSpec {
        id: text("mean_indicators"), status: Status::Inferred, sources: list(&[]),
        note: Words::new("คะแนนเครื่องมือคือค่าเฉลี่ยของตัวชี้วัด ทุกตัวเท่ากัน อนุมานจากปี 2563 และ 2564", "An instrument's score is the plain mean of its indicators; inferred from FY2563 and FY2564."),
    },
    ClaimSpec {
        id: text("eit_parts"), status: Status::Tested, sources: list(&[9]),
        note: Words::new("EIT เก็บสองครั้ง: ส่วนที่ 1 ผู้มาติดต่อตอบผ่านลิงก์สาธารณะ ส่วนที่ 2 ผู้ประเมินสัมภาษณ์ คะแนน EIT คือค่าเฉลี่ยของสองส่วน คำนวณได้ตรงกับผลของกรุงเทพมหานคร (88.978 ประกาศ 88.98) น้ำหนักอื่นเช่น 1:2 หรือ 40:60 ไม่ตรง แต่ตรวจได้จากหน่วยงานเดียว", "EIT is collected twice: part 1 by a public link, part 2 by the assessors' interviews; EIT is the plain mean of the two. It reproduces Bangkok's result (88.978, published 88.98), which other weights such as 1:2 or 40:60 do not; one agency is all there is to test it on."),
    },
    ClaimSpec {
        id: text("sub_indicators"), status: Status::Inferred, sources: list(&[4, 5]),
        note: Words::new("ตัวชี้วัดย่อย 9.1–9.5 และ 10.1–10.2 อนุมานจากรายการข้อ และตรวจกับผลที่ประกาศสองค่าแล้ว", "Sub-indicators 9.1 to 9.5 and 10.1 to 10.2; inferred from the list of items, and tested on two published results."),
    },
    ClaimSpec {
        id: text("mean_sub_indicators"), status: Status::Tested, sources: list(&[3]),
        note: Words::new("คะแนนตัวชี้วัดใน OIT คือค่าเฉลี่ยของตัวชี้วัดย่อย ทุกตัวเท่ากัน คำนวณได้ตรงกับผลที่ประกาศสองค่า ซึ่งผู้จัดทำไม่ได้จดที่อยู่ไว้", "An OIT indicator is the plain mean of its sub-indicators; it reproduces two published results, whose addresses were not recorded."),
    },
    ClaimSpec {
        id: text("items"), status: Status::Single, sources: list(&[4, 6]),
        note: Words::new("ชื่อและลำดับข้อ OIT 43 ข้อ รายการเต็มมาจากแหล่งเดียว มีหกข้อ (O10 O17 O34 O35 O37 O41) ที่มีแหล่งที่สองยืนยัน", "Names and order of the 43 OIT items. The full list rests on one source; a second confirms six of them (O10, O17, O34, O35, O37, O41)."),
    },
    ClaimSpec {
        id: text("item_shares"), status: Status::Inferred, sources: list(&[4, 5]),
        note: Words::new("ข้อ OIT ในตัวชี้วัดย่อยมี 10, 8, 4, 4, 4 และ 8, 5 ข้อ อนุมานจากรายการข้อ คะแนนคือค่าเฉลี่ยของข้อ ข้อละเท่ากัน มีได้ 100 ไม่มีได้ 0 คำนวณได้ตรงกับผลที่ประกาศสองค่าด้วย", "The sub-indicators have 10, 8, 4, 4, 4 and 8, 5 items: inferred from the list. The score is the plain mean of the items: 100 if published, 0 if not. Also tested: it reproduces two published results."),
    },
    ClaimSpec {
        id: text("answers"), status: Status::Assumed, sources: list(&[]),
        note: Words::new("ค่าคำตอบสี่ระดับ 0 33 67 100 และไม่มี/มี 0 100 สมมติตามแบบ IIT ปี 2564 และไม่ทราบข้อคำถามของปีนี้", "Answers count 0, 33, 67, 100 on the scale of four and 0, 100 for no and yes; assumed as in the FY2564 IIT form. This year's questions are not known."),
    },
    ClaimSpec {
        id: text("levels"), status: Status::Corroborated, sources: list(&[7, 8, 10, 11]),
        note: Words::new("ชื่อระดับทั้งห้า ตามมติ ป.ป.ช. วันที่ 8 มิถุนายน 2566 ซึ่งใช้กับผลปี 2566 แล้ว ชื่อภาษาอังกฤษเป็นคำแปลของผู้จัดทำ", "The names of the five levels, by NACC's decision of 8 June 2023, in force for the FY2566 results; the English ones are this project's translations."),
    },
    ClaimSpec {
        id: text("cut_95"), status: Status::Inferred, sources: list(&[7, 10, 8, 11]),
        note: Words::new("ผ่านดีเยี่ยมต้องได้คะแนนรวมและทุกเครื่องมือ 95 ขึ้นไป อนุมานว่าใช้อย่างเดียวกับปี 2567 ผล 95.81 และ 97.29 ที่ได้เพียงผ่านดีสอดคล้องกัน ยังไม่แน่ว่าเกณฑ์ขั้นต่ำของปีนี้เป็นรายเครื่องมือหรือละเอียดกว่านั้น", "Excellent needs 95 or more overall and in every instrument; inferred to be as in FY2567. Results of 95.81 and 97.29 that were only Good are consistent. Whether this year's floors were per instrument or finer is open."),
    },
    ClaimSpec {
        id: text("cut_85"), status: Status::Inferred, sources: list(&[7, 9]),
        note: Words::new("ผ่านดีต้องได้คะแนนรวมและทุกเครื่องมือ 85 ขึ้นไป ผ่านต้องได้คะแนนรวม 85 ขึ้นไป อนุมานว่าใช้อย่างเดียวกับปี 2567 ยังไม่แน่ว่าเกณฑ์ขั้นต่ำเป็นรายเครื่องมือหรือละเอียดกว่านั้น มีสองหน่วยงานที่ได้ 95.86 และ 96.04 แต่เรียกว่า “ผ่าน” ซึ่งเกณฑ์รายเครื่องมือให้ได้ไม่เกิน 95.50 ส่วนเกณฑ์ที่แยก EIT ส่วนที่ 1 กับ 2 หรือรายตัวชี้วัดให้ได้ แต่คำนั้นอาจหมายความเพียงว่าผ่านเกณฑ์", "Good needs 85 or more overall and in every instrument; Pass needs 85 or more overall; inferred to be as in FY2567. Whether the floors were per instrument or finer is open: two agencies with 95.86 and 96.04 are called Pass, which floors of the instruments cannot give above 95.50 and floors of EIT parts 1 and 2 or of indicators could; but the word may only mean that they passed."),
    },
    ClaimSpec {
        id: text("cut_70"), status: Status::Inferred, sources: list(&[7, 12]),
        note: Words::new("ต้องปรับปรุงต้องได้คะแนนรวม 70 ขึ้นไป ต่ำกว่านั้นคือต้องปรับปรุงโดยด่วน อนุมานว่าใช้อย่างเดียวกับปี 2567 พบผลที่ต่ำกว่า 85 เพียงค่าเดียว (77.70 ต้องปรับปรุง) ซึ่งตรงกัน แต่ไม่ได้ทดสอบจุดตัดนี้", "Needs improvement needs 70 or more overall; below that is Needs urgent improvement; inferred to be as in FY2567. One published result below 85 was found (77.70, Needs improvement); it fits and does not test the cut."),
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

static STATUSES: [ClaimSpec; 17] = [
    claims::status(Status::Inferred),
    claims::status(Status::Tested),
    claims::status(Status::Inferred),
    claims::status(Status::Single),
    claims::status(Status::Inferred),
    claims::status(Status::Tested),
    claims::status(Status::Inferred),
    claims::status(Status::Tested),
    claims::status(Status::Single),
    claims::status(Status::Inferred),
    claims::status(Status::Assumed),
    claims::status(Status::Corroborated),
    claims::status(Status::Inferred),
    claims::status(Status::Inferred),
    claims::status(Status::Inferred),
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
    ScaleSpec { id: text("likert4"), choices: list(&CHOICES_0), claim: 10 },
    ScaleSpec { id: text("yes_no"), choices: list(&CHOICES_1), claim: 10 },
];

static NODES: [NodeSpec; 64] = [
    NodeSpec {
        id: text("overall"), parent: None, kind: NodeKind::Overall, share: Share { num: 1, den: 1 },
        name: Words::new("คะแนนรวม", "Overall score"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(0), english_claim: claims::at(16), share_claim: claims::at(0), question: None,
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
        name_claim: claims::at(3), english_claim: claims::at(16), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("2"), parent: Some(1), kind: NodeKind::Indicator, share: Share { num: 1, den: 5 },
        name: Words::new("การใช้งบประมาณ", "Budget use"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(16), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("3"), parent: Some(1), kind: NodeKind::Indicator, share: Share { num: 1, den: 5 },
        name: Words::new("การใช้อำนาจ", "Use of authority"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(16), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("4"), parent: Some(1), kind: NodeKind::Indicator, share: Share { num: 1, den: 5 },
        name: Words::new("การใช้ทรัพย์สินของราชการ", "Use of state property"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(16), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("5"), parent: Some(1), kind: NodeKind::Indicator, share: Share { num: 1, den: 5 },
        name: Words::new("การแก้ไขปัญหาการทุจริต", "Handling of corruption"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(16), share_claim: claims::at(4), question: None,
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
        name_claim: claims::at(3), english_claim: claims::at(16), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("7"), parent: Some(7), kind: NodeKind::Indicator, share: Share { num: 1, den: 3 },
        name: Words::new("ประสิทธิภาพการสื่อสาร", "Effectiveness of communication"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(16), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("8"), parent: Some(7), kind: NodeKind::Indicator, share: Share { num: 1, den: 3 },
        name: Words::new("การปรับปรุงระบบการทำงาน", "System improvement"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(16), share_claim: claims::at(4), question: None,
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
        name_claim: claims::at(3), english_claim: claims::at(16), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("9.1"), parent: Some(12), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 5 },
        name: Words::new("ข้อมูลพื้นฐาน", "Basic information"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(16), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o1"), parent: Some(13), kind: NodeKind::Item, share: Share { num: 1, den: 10 },
        name: Words::new("โครงสร้าง", "Organisation structure"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o2"), parent: Some(13), kind: NodeKind::Item, share: Share { num: 1, den: 10 },
        name: Words::new("ข้อมูลผู้บริหาร", "Executives"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o3"), parent: Some(13), kind: NodeKind::Item, share: Share { num: 1, den: 10 },
        name: Words::new("อำนาจหน้าที่", "Powers and duties"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o4"), parent: Some(13), kind: NodeKind::Item, share: Share { num: 1, den: 10 },
        name: Words::new("แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน", "Strategic or development plan"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o5"), parent: Some(13), kind: NodeKind::Item, share: Share { num: 1, den: 10 },
        name: Words::new("ข้อมูลการติดต่อ", "Contact information"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o6"), parent: Some(13), kind: NodeKind::Item, share: Share { num: 1, den: 10 },
        name: Words::new("กฎหมายที่เกี่ยวข้อง", "Relevant laws"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o7"), parent: Some(13), kind: NodeKind::Item, share: Share { num: 1, den: 10 },
        name: Words::new("ข่าวประชาสัมพันธ์", "News and announcements"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o8"), parent: Some(13), kind: NodeKind::Item, share: Share { num: 1, den: 10 },
        name: Words::new("Q&A", "Questions and answers"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o9"), parent: Some(13), kind: NodeKind::Item, share: Share { num: 1, den: 10 },
        name: Words::new("Social Network", "Social networks"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o10"), parent: Some(13), kind: NodeKind::Item, share: Share { num: 1, den: 10 },
        name: Words::new("นโยบายคุ้มครองข้อมูลส่วนบุคคล", "Personal data protection policy"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("9.2"), parent: Some(12), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 5 },
        name: Words::new("การบริหารงาน", "Administration"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(16), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o11"), parent: Some(24), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("แผนดำเนินงานและการใช้งบประมาณประจำปี", "Annual action and budget plan"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o12"), parent: Some(24), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณประจำปี รอบ 6 เดือน", "Six-month progress report on operations and budget"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o13"), parent: Some(24), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("รายงานผลการดำเนินงานประจำปี", "Annual report on operations"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o14"), parent: Some(24), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("คู่มือหรือมาตรฐานการปฏิบัติงาน", "Work manuals or standards"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o15"), parent: Some(24), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("คู่มือหรือมาตรฐานการให้บริการ", "Service manuals or standards"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o16"), parent: Some(24), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("ข้อมูลเชิงสถิติการให้บริการ", "Service statistics"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o17"), parent: Some(24), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("รายงานผลการสำรวจความพึงพอใจการให้บริการ", "Report on service satisfaction"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o18"), parent: Some(24), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("E-Service", "E-service"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("9.3"), parent: Some(12), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 5 },
        name: Words::new("การจัดซื้อจัดจ้าง", "Procurement"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(16), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o19"), parent: Some(33), kind: NodeKind::Item, share: Share { num: 1, den: 4 },
        name: Words::new("แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ", "Procurement plan"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o20"), parent: Some(33), kind: NodeKind::Item, share: Share { num: 1, den: 4 },
        name: Words::new("ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "Procurement notices"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o21"), parent: Some(33), kind: NodeKind::Item, share: Share { num: 1, den: 4 },
        name: Words::new("สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน", "Monthly procurement summary"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o22"), parent: Some(33), kind: NodeKind::Item, share: Share { num: 1, den: 4 },
        name: Words::new("รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี", "Annual report on procurement"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("9.4"), parent: Some(12), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 5 },
        name: Words::new("การบริหารและพัฒนาทรัพยากรบุคคล", "Human resources management and development"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(16), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o23"), parent: Some(38), kind: NodeKind::Item, share: Share { num: 1, den: 4 },
        name: Words::new("นโยบายหรือแผนการบริหารทรัพยากรบุคคล", "Human resources policy or plan"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o24"), parent: Some(38), kind: NodeKind::Item, share: Share { num: 1, den: 4 },
        name: Words::new("การดำเนินการตามนโยบายหรือแผนการบริหารทรัพยากรบุคคล", "Action on the human resources policy or plan"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o25"), parent: Some(38), kind: NodeKind::Item, share: Share { num: 1, den: 4 },
        name: Words::new("หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล", "Rules on managing and developing human resources"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o26"), parent: Some(38), kind: NodeKind::Item, share: Share { num: 1, den: 4 },
        name: Words::new("รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี", "Annual report on human resources"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("9.5"), parent: Some(12), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 5 },
        name: Words::new("การส่งเสริมความโปร่งใส", "Promotion of transparency"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(16), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o27"), parent: Some(43), kind: NodeKind::Item, share: Share { num: 1, den: 4 },
        name: Words::new("แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", "Procedure for corruption and misconduct complaints"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o28"), parent: Some(43), kind: NodeKind::Item, share: Share { num: 1, den: 4 },
        name: Words::new("ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", "Channels for corruption and misconduct complaints"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o29"), parent: Some(43), kind: NodeKind::Item, share: Share { num: 1, den: 4 },
        name: Words::new("ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", "Statistics on corruption and misconduct complaints"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o30"), parent: Some(43), kind: NodeKind::Item, share: Share { num: 1, den: 4 },
        name: Words::new("การเปิดโอกาสให้เกิดการมีส่วนร่วม", "Opportunities for participation"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("10"), parent: Some(11), kind: NodeKind::Indicator, share: Share { num: 1, den: 2 },
        name: Words::new("การป้องกันการทุจริต", "Corruption prevention"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(3), english_claim: claims::at(16), share_claim: claims::at(4), question: None,
    },
    NodeSpec {
        id: text("10.1"), parent: Some(48), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 2 },
        name: Words::new("การดำเนินการเพื่อป้องกันการทุจริต", "Action to prevent corruption"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(16), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o31"), parent: Some(49), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่", "Declaration of the No Gift Policy in official duty"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o32"), parent: Some(49), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("การสร้างวัฒนธรรม No Gift Policy", "Building a No Gift Policy culture"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o33"), parent: Some(49), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("รายงานผลตามนโยบาย No Gift Policy", "Report on the No Gift Policy"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o34"), parent: Some(49), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี", "Annual corruption and misconduct risk assessment"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o35"), parent: Some(49), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("การดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ", "Action on corruption and misconduct risks"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o36"), parent: Some(49), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("แผนปฏิบัติการป้องกันการทุจริต", "Corruption prevention action plan"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o37"), parent: Some(49), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน", "Six-month progress report on corruption prevention"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o38"), parent: Some(49), kind: NodeKind::Item, share: Share { num: 1, den: 8 },
        name: Words::new("รายงานผลการดำเนินการป้องกันการทุจริตประจำปี", "Annual report on corruption prevention"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("10.2"), parent: Some(48), kind: NodeKind::SubIndicator, share: Share { num: 1, den: 2 },
        name: Words::new("มาตรการภายในเพื่อป้องกันการทุจริต", "Internal measures to prevent corruption"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(6), english_claim: claims::at(16), share_claim: claims::at(7), question: None,
    },
    NodeSpec {
        id: text("o39"), parent: Some(58), kind: NodeKind::Item, share: Share { num: 1, den: 5 },
        name: Words::new("ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ", "Code of ethics for state officials"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o40"), parent: Some(58), kind: NodeKind::Item, share: Share { num: 1, den: 5 },
        name: Words::new("การขับเคลื่อนจริยธรรม", "Promotion of ethics"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o41"), parent: Some(58), kind: NodeKind::Item, share: Share { num: 1, den: 5 },
        name: Words::new("การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ", "Ethics assessment of state officials"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o42"), parent: Some(58), kind: NodeKind::Item, share: Share { num: 1, den: 5 },
        name: Words::new("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "Measures to promote integrity and transparency"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
    NodeSpec {
        id: text("o43"), parent: Some(58), kind: NodeKind::Item, share: Share { num: 1, den: 5 },
        name: Words::new("การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "Action on the integrity and transparency measures"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(8), english_claim: claims::at(16), share_claim: claims::at(9), question: None,
    },
];

static PARTS: [NodeSpec; 2] = [
    NodeSpec {
        id: text("eit.1"), parent: Some(7), kind: NodeKind::Part, share: Share { num: 1, den: 2 },
        name: Words::new("EIT ส่วนที่ 1", "EIT part 1"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(5), english_claim: claims::at(16), share_claim: claims::at(5), question: None,
    },
    NodeSpec {
        id: text("eit.2"), parent: Some(7), kind: NodeKind::Part, share: Share { num: 1, den: 2 },
        name: Words::new("EIT ส่วนที่ 2", "EIT part 2"),
        about: Words::NONE, about_claim: None,
        points: list(&[]),
        name_claim: claims::at(5), english_claim: claims::at(16), share_claim: claims::at(5), question: None,
    },
];

static CONDITIONS_0: [ConditionSpec; 4] = [
    ConditionSpec { node: 0, at_least: text("95"), claim: 12 },
    ConditionSpec { node: 1, at_least: text("95"), claim: 12 },
    ConditionSpec { node: 7, at_least: text("95"), claim: 12 },
    ConditionSpec { node: 11, at_least: text("95"), claim: 12 },
];

static CONDITIONS_1: [ConditionSpec; 4] = [
    ConditionSpec { node: 0, at_least: text("85"), claim: 13 },
    ConditionSpec { node: 1, at_least: text("85"), claim: 13 },
    ConditionSpec { node: 7, at_least: text("85"), claim: 13 },
    ConditionSpec { node: 11, at_least: text("85"), claim: 13 },
];

static CONDITIONS_2: [ConditionSpec; 1] = [
    ConditionSpec { node: 0, at_least: text("85"), claim: 13 },
];

static CONDITIONS_3: [ConditionSpec; 1] = [
    ConditionSpec { node: 0, at_least: text("70"), claim: 14 },
];

static LEVELS: [LevelSpec; 5] = [
    LevelSpec { id: text("excellent"), name: Words::new("ผ่านดีเยี่ยม", "Excellent"), conditions: list(&CONDITIONS_0), claim: 11 },
    LevelSpec { id: text("good"), name: Words::new("ผ่านดี", "Good"), conditions: list(&CONDITIONS_1), claim: 11 },
    LevelSpec { id: text("pass"), name: Words::new("ผ่าน", "Pass"), conditions: list(&CONDITIONS_2), claim: 11 },
    LevelSpec { id: text("improve"), name: Words::new("ต้องปรับปรุง", "Needs improvement"), conditions: list(&CONDITIONS_3), claim: 11 },
    LevelSpec { id: text("urgent"), name: Words::new("ต้องปรับปรุงโดยด่วน", "Needs urgent improvement"), conditions: list(&[]), claim: 11 },
];

static WEIGHTS: [u64; 66] = [
    2000, 600, 120, 120, 120, 120, 120, 600, 200, 200, 200, 800, 400, 80, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 80, 10, 10, 10, 10, 10, 10, 10, 10, 80, 20, 20, 20, 20, 80, 20, 20, 20, 20, 80, 20, 20, 20, 20, 400, 200, 25, 25, 25, 25, 25, 25, 25, 25, 200, 40, 40, 40, 40, 40, 300, 300,
];

static MOST: [u128; 66] = most_of(&WEIGHTS);

static ENDS: [u16; 66] = [
    64, 7, 3, 4, 5, 6, 7, 11, 9, 10, 11, 64, 48, 24, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 33, 26, 27, 28, 29, 30, 31, 32, 33, 38, 35, 36, 37, 38, 43, 40, 41, 42, 43, 48, 45, 46, 47, 48, 64, 58, 51, 52, 53, 54, 55, 56, 57, 58, 64, 60, 61, 62, 63, 64, 65, 66,
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
        id: text("fy2566"),
        fiscal_year: 2566,
        status: Status::Inferred,
        note,
        rounding: RoundingSpec { decimals: 2, claim: 15 },
        sources,
        claims,
        scales: list(&SCALES),
        nodes: list(&NODES),
        parts: list(&PARTS),
        levels: list(&LEVELS),
    }
}

pub(crate) static SPEC: RulebookSpec = spec(claims::words("น้ำหนักคำนวณได้ตรงกับผลที่ประกาศ และชื่อระดับมีหลายแหล่งยืนยัน แต่เงื่อนไขของแต่ละระดับเป็นการอนุมาน", "The weights reproduce published results and the levels' names have several sources, but the conditions of the levels are inferred."), claims::sources(&SOURCES), claims::claims(&CLAIMS));

pub(crate) static UNSOURCED: RulebookSpec = spec(Words::NONE, list(&[]), claims::claims(&STATUSES));
