// Generated from data/means/national.toml by `cargo xtask rules`.
// Do not edit: change that file and run the command.

use super::NationalMean;
use ita_score::Status;
use ita_score::spec::{ClaimSpec, SourceSpec, Words, list, text};

pub(super) static SOURCES: [SourceSpec; 1] = [
    SourceSpec { id: text("collection"), title: text("บันทึกของผู้จัดทำ ITA Score จากเอกสารและเว็บไซต์ที่เผยแพร่ต่อสาธารณะ ซึ่งไม่ได้จดที่อยู่ไว้ (notes of the authors of ITA Score from public documents and web sites whose addresses were not recorded)"), url: text("") },
];

static CLAIMS: [ClaimSpec; 3] = [
    ClaimSpec {
        id: text("published"), status: Status::Single, sources: list(&[0]),
        note: Words::new("ค่าที่ประกาศ ผู้จัดทำยังสืบค้นที่อยู่ของแหล่งต้นทางไม่พบ", "As published; the place of publication was not recorded."),
    },
    ClaimSpec {
        id: text("published_2568"), status: Status::Single, sources: list(&[0]),
        note: Words::new("ค่าที่ประกาศของ 8,317 หน่วยงาน ซึ่งผ่าน 7,832 หน่วยงาน จากผู้ตอบกว่า 1.35 ล้านคน ผู้จัดทำยังสืบค้นที่อยู่ของแหล่งต้นทางไม่พบ", "As published, of 8,317 agencies, 7,832 of which passed, with over 1.35 million responses; the place of publication was not recorded."),
    },
    ClaimSpec {
        id: text("derived"), status: Status::Inferred, sources: list(&[0]),
        note: Words::new("คำนวณจากผลต่างระหว่างปีที่ประกาศไว้ ค่านี้เองยังไม่พบที่ประกาศ", "Computed from a published difference between two years; the mean itself was not found published."),
    },
];

pub(super) static MEANS: [NationalMean; 7] = [
    NationalMean { fiscal_year: 2562, score: "66.74", claim: &CLAIMS[2] },
    NationalMean { fiscal_year: 2563, score: "67.90", claim: &CLAIMS[0] },
    NationalMean { fiscal_year: 2564, score: "81.25", claim: &CLAIMS[0] },
    NationalMean { fiscal_year: 2565, score: "87.57", claim: &CLAIMS[0] },
    NationalMean { fiscal_year: 2566, score: "90.19", claim: &CLAIMS[0] },
    NationalMean { fiscal_year: 2567, score: "93.05", claim: &CLAIMS[2] },
    NationalMean { fiscal_year: 2568, score: "93.82", claim: &CLAIMS[1] },
];
