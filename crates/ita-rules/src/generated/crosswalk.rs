// Generated from data/crosswalk/years.toml by `cargo xtask rules`.
// Do not edit: change that file and run the command.

use ita_score::Status;
use ita_score::spec::{
    ChangedSpec, ClaimSpec, CrosswalkSpec, PairSpec, SameSpec, SourceSpec, Text, Words, list, text,
};

static SOURCES: [SourceSpec; 2] = [
    SourceSpec { id: text("collection"), title: text("บันทึกของผู้จัดทำ ITA Score จากเอกสารและเว็บไซต์ที่เผยแพร่ต่อสาธารณะ ซึ่งไม่ได้จดที่อยู่ไว้ (notes of the authors of ITA Score from public documents and web sites whose addresses were not recorded)"), url: text("") },
    SourceSpec { id: text("srisamran"), title: text("เทศบาลตำบลศรีสำราญ จังหวัดบึงกาฬ: ข่าวการประชุมเตรียมการประเมิน ITA ปี 2569 ประชุม 20 มีนาคม 2569 (Si Samran municipality, news of its FY2569 meeting)"), url: text("") },
];

static CLAIMS: [ClaimSpec; 8] = [
    ClaimSpec {
        id: text("names"), status: Status::Inferred, sources: list(&[0]),
        note: Words::new("ชื่อ ลำดับ และที่อยู่ในโครงสร้างตรงกันตั้งแต่ปี 2562 ถึง 2568 จึงถือว่าเป็นเรื่องเดียวกัน แต่คำถามและข้อ OIT ข้างใต้เปลี่ยนไปบ้างในแต่ละปี", "Name, order and place are the same from FY2562 to FY2568, so they are taken as the same thing; the questions and OIT items below them have changed somewhat over the years."),
    },
    ClaimSpec {
        id: text("sub_names"), status: Status::Inferred, sources: list(&[0]),
        note: Words::new("ชื่อและลำดับของตัวชี้วัดย่อยตรงกัน จึงถือว่าเป็นเรื่องเดียวกัน แต่ข้อ OIT ข้างใต้เป็นคนละชุดในปี 2562–2565 และตั้งแต่ปี 2566", "Name and order of the sub-indicator are the same, so it is taken as the same thing; the OIT items below it are another list from FY2566 on."),
    },
    ClaimSpec {
        id: text("budget"), status: Status::Inferred, sources: list(&[0]),
        note: Words::new("ตัวชี้วัดย่อย 9.3 เปลี่ยนจากการบริหารเงินงบประมาณเป็นการจัดซื้อจัดจ้างในปี 2566 จึงเป็นคนละเรื่อง", "Sub-indicator 9.3 turned from budget management into procurement in FY2566: another thing."),
    },
    ClaimSpec {
        id: text("titles"), status: Status::Inferred, sources: list(&[0]),
        note: Words::new("ข้อ OIT ที่เลขข้อ ชื่อ และตัวชี้วัดย่อยตรงกันทั้งสองปี ข้อ o34 และ o36–o38 ชื่อไม่ตรงกันจึงไม่นับ", "OIT items with the same number, title and sub-indicator in both years. The titles of o34 and o36 to o38 differ, so they are left out."),
    },
    ClaimSpec {
        id: text("names_2569"), status: Status::Inferred, sources: list(&[0, 1]),
        note: Words::new("ชื่อตรงกันในปี 2568 และ 2569 (ตัวชี้วัดที่ 4 ต่างกันคำเดียว) เลขตัวชี้วัดของ OIT เลื่อนจาก 9 และ 10 เป็น 8 และ 9 จึงถือว่าเป็นเรื่องเดียวกัน แต่สิ่งที่ดูและข้อข้างใต้อาจเปลี่ยนไป", "The names are the same in FY2568 and FY2569 (indicator 4 differs by one word), and OIT's indicators moved from 9 and 10 to 8 and 9; so they are taken as the same thing, although what they look at and the items below may have changed."),
    },
    ClaimSpec {
        id: text("eit"), status: Status::Single, sources: list(&[1]),
        note: Words::new("ปี 2569 EIT เปลี่ยนทั้งชุด: จากคุณภาพการดำเนินงาน ประสิทธิภาพการสื่อสาร และการปรับปรุงระบบการทำงาน เป็นความสุจริตในการทำงาน และความเสี่ยงในการติดต่อการรับบริการ จึงเทียบกันไม่ได้", "EIT changed altogether in FY2569: from quality of operation, communication and system improvement to integrity at work and risk in contact and service. It cannot be compared."),
    },
    ClaimSpec {
        id: text("overall_2569"), status: Status::Inferred, sources: list(&[1]),
        note: Words::new("คะแนนรวมปี 2569 มี EIT ชุดใหม่รวมอยู่ร้อยละ 30 จึงไม่นำไปลบกับปี 2568", "Of FY2569's overall score, 30 % is the new EIT, so it is not subtracted from FY2568's."),
    },
    ClaimSpec {
        id: text("assumed_2570"), status: Status::Assumed, sources: list(&[]),
        note: Words::new("ยังไม่พบเกณฑ์ของปี 2570 หลักเกณฑ์ของปีนั้นจึงสมมติตามปี 2569 ทั้งหมด และถือว่าทุกอย่างเป็นเรื่องเดียวกันไปก่อน", "No criteria of FY2570 were found; its rules are assumed as in FY2569 throughout, so everything is taken as the same thing for now."),
    },
];

static RULEBOOKS: [Text; 9] = [
    text("fy2562"),
    text("fy2563"),
    text("fy2564"),
    text("fy2565"),
    text("fy2566"),
    text("fy2567"),
    text("fy2568"),
    text("fy2569"),
    text("fy2570"),
];

static SAME_0: [PairSpec; 14] = [
    PairSpec { before: text("overall"), after: text("overall") },
    PairSpec { before: text("iit"), after: text("iit") },
    PairSpec { before: text("1"), after: text("1") },
    PairSpec { before: text("2"), after: text("2") },
    PairSpec { before: text("3"), after: text("3") },
    PairSpec { before: text("4"), after: text("4") },
    PairSpec { before: text("5"), after: text("5") },
    PairSpec { before: text("eit"), after: text("eit") },
    PairSpec { before: text("6"), after: text("6") },
    PairSpec { before: text("7"), after: text("7") },
    PairSpec { before: text("8"), after: text("8") },
    PairSpec { before: text("oit"), after: text("oit") },
    PairSpec { before: text("9"), after: text("9") },
    PairSpec { before: text("10"), after: text("10") },
];

static SAME_1: [PairSpec; 6] = [
    PairSpec { before: text("9.1"), after: text("9.1") },
    PairSpec { before: text("9.2"), after: text("9.2") },
    PairSpec { before: text("9.4"), after: text("9.4") },
    PairSpec { before: text("9.5"), after: text("9.5") },
    PairSpec { before: text("10.1"), after: text("10.1") },
    PairSpec { before: text("10.2"), after: text("10.2") },
];

static SAME_2: [PairSpec; 1] = [
    PairSpec { before: text("9.3"), after: text("9.3") },
];

static SAME_3: [PairSpec; 1] = [
    PairSpec { before: text("9.3"), after: text("9.3") },
];

static SAME_4: [PairSpec; 39] = [
    PairSpec { before: text("o1"), after: text("o1") },
    PairSpec { before: text("o2"), after: text("o2") },
    PairSpec { before: text("o3"), after: text("o3") },
    PairSpec { before: text("o4"), after: text("o4") },
    PairSpec { before: text("o5"), after: text("o5") },
    PairSpec { before: text("o6"), after: text("o6") },
    PairSpec { before: text("o7"), after: text("o7") },
    PairSpec { before: text("o8"), after: text("o8") },
    PairSpec { before: text("o9"), after: text("o9") },
    PairSpec { before: text("o10"), after: text("o10") },
    PairSpec { before: text("o11"), after: text("o11") },
    PairSpec { before: text("o12"), after: text("o12") },
    PairSpec { before: text("o13"), after: text("o13") },
    PairSpec { before: text("o14"), after: text("o14") },
    PairSpec { before: text("o15"), after: text("o15") },
    PairSpec { before: text("o16"), after: text("o16") },
    PairSpec { before: text("o17"), after: text("o17") },
    PairSpec { before: text("o18"), after: text("o18") },
    PairSpec { before: text("o19"), after: text("o19") },
    PairSpec { before: text("o20"), after: text("o20") },
    PairSpec { before: text("o21"), after: text("o21") },
    PairSpec { before: text("o22"), after: text("o22") },
    PairSpec { before: text("o23"), after: text("o23") },
    PairSpec { before: text("o24"), after: text("o24") },
    PairSpec { before: text("o25"), after: text("o25") },
    PairSpec { before: text("o26"), after: text("o26") },
    PairSpec { before: text("o27"), after: text("o27") },
    PairSpec { before: text("o28"), after: text("o28") },
    PairSpec { before: text("o29"), after: text("o29") },
    PairSpec { before: text("o30"), after: text("o30") },
    PairSpec { before: text("o31"), after: text("o31") },
    PairSpec { before: text("o32"), after: text("o32") },
    PairSpec { before: text("o33"), after: text("o33") },
    PairSpec { before: text("o35"), after: text("o35") },
    PairSpec { before: text("o39"), after: text("o39") },
    PairSpec { before: text("o40"), after: text("o40") },
    PairSpec { before: text("o41"), after: text("o41") },
    PairSpec { before: text("o42"), after: text("o42") },
    PairSpec { before: text("o43"), after: text("o43") },
];

static SAME_5: [PairSpec; 9] = [
    PairSpec { before: text("iit"), after: text("iit") },
    PairSpec { before: text("1"), after: text("1") },
    PairSpec { before: text("2"), after: text("2") },
    PairSpec { before: text("3"), after: text("3") },
    PairSpec { before: text("4"), after: text("4") },
    PairSpec { before: text("5"), after: text("5") },
    PairSpec { before: text("oit"), after: text("oit") },
    PairSpec { before: text("9"), after: text("8") },
    PairSpec { before: text("10"), after: text("9") },
];

static SAME_6: [PairSpec; 39] = [
    PairSpec { before: text("overall"), after: text("overall") },
    PairSpec { before: text("iit"), after: text("iit") },
    PairSpec { before: text("1"), after: text("1") },
    PairSpec { before: text("2"), after: text("2") },
    PairSpec { before: text("3"), after: text("3") },
    PairSpec { before: text("4"), after: text("4") },
    PairSpec { before: text("5"), after: text("5") },
    PairSpec { before: text("eit"), after: text("eit") },
    PairSpec { before: text("6"), after: text("6") },
    PairSpec { before: text("7"), after: text("7") },
    PairSpec { before: text("oit"), after: text("oit") },
    PairSpec { before: text("8"), after: text("8") },
    PairSpec { before: text("9"), after: text("9") },
    PairSpec { before: text("o1"), after: text("o1") },
    PairSpec { before: text("o2"), after: text("o2") },
    PairSpec { before: text("o3"), after: text("o3") },
    PairSpec { before: text("o4"), after: text("o4") },
    PairSpec { before: text("o5"), after: text("o5") },
    PairSpec { before: text("o6"), after: text("o6") },
    PairSpec { before: text("o7"), after: text("o7") },
    PairSpec { before: text("o8"), after: text("o8") },
    PairSpec { before: text("o9"), after: text("o9") },
    PairSpec { before: text("o10"), after: text("o10") },
    PairSpec { before: text("o11"), after: text("o11") },
    PairSpec { before: text("o12"), after: text("o12") },
    PairSpec { before: text("o13"), after: text("o13") },
    PairSpec { before: text("o14"), after: text("o14") },
    PairSpec { before: text("o15"), after: text("o15") },
    PairSpec { before: text("o16"), after: text("o16") },
    PairSpec { before: text("o17"), after: text("o17") },
    PairSpec { before: text("o18"), after: text("o18") },
    PairSpec { before: text("o19"), after: text("o19") },
    PairSpec { before: text("o20"), after: text("o20") },
    PairSpec { before: text("o21"), after: text("o21") },
    PairSpec { before: text("o22"), after: text("o22") },
    PairSpec { before: text("o23"), after: text("o23") },
    PairSpec { before: text("o24"), after: text("o24") },
    PairSpec { before: text("o25"), after: text("o25") },
    PairSpec { before: text("o26"), after: text("o26") },
];

static SAME: [SameSpec; 7] = [
    SameSpec { first: 0, last: 6, nodes: list(&SAME_0), claim: 0 },
    SameSpec { first: 0, last: 6, nodes: list(&SAME_1), claim: 1 },
    SameSpec { first: 0, last: 3, nodes: list(&SAME_2), claim: 1 },
    SameSpec { first: 4, last: 6, nodes: list(&SAME_3), claim: 1 },
    SameSpec { first: 2, last: 3, nodes: list(&SAME_4), claim: 3 },
    SameSpec { first: 6, last: 7, nodes: list(&SAME_5), claim: 4 },
    SameSpec { first: 7, last: 8, nodes: list(&SAME_6), claim: 7 },
];

static BEFORE_0: [Text; 1] = [
    text("9.3"),
];

static AFTER_0: [Text; 1] = [
    text("9.3"),
];

static BEFORE_1: [Text; 4] = [
    text("eit"),
    text("6"),
    text("7"),
    text("8"),
];

static AFTER_1: [Text; 3] = [
    text("eit"),
    text("6"),
    text("7"),
];

static BEFORE_2: [Text; 1] = [
    text("overall"),
];

static AFTER_2: [Text; 1] = [
    text("overall"),
];

static CHANGED: [ChangedSpec; 3] = [
    ChangedSpec { first: 3, before: list(&BEFORE_0), after: list(&AFTER_0), claim: 2 },
    ChangedSpec { first: 6, before: list(&BEFORE_1), after: list(&AFTER_1), claim: 5 },
    ChangedSpec { first: 6, before: list(&BEFORE_2), after: list(&AFTER_2), claim: 6 },
];

pub(crate) static SPEC: CrosswalkSpec = CrosswalkSpec {
    rulebooks: list(&RULEBOOKS),
    sources: list(&SOURCES),
    claims: list(&CLAIMS),
    same: list(&SAME),
    changed: list(&CHANGED),
};
