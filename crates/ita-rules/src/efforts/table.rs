// Generated from data/efforts/profiles.toml by `cargo xtask rules`.
// Do not edit: change that file and run the command.

use super::EffortProfile;
use ita_score::Status;
use ita_score::spec::{ClaimSpec, SourceSpec, Words, list, text};

pub(super) static SOURCES: [SourceSpec; 0] = [
];

static CLAIMS: [ClaimSpec; 1] = [
    ClaimSpec {
        id: text("harder"), status: Status::Assumed, sources: list(&[]),
        note: Words::new("สมมติ ไม่พบแหล่งที่วัดว่าคะแนนที่สูงแล้วเพิ่มยากขึ้นเพียงใด ทราบเพียงว่าแผนที่ให้ข้อเดียวขึ้นถึง 100 ไม่น่าเชื่อ", "An assumption: no source was found that measures how much harder a high score is to raise, only that a plan with one indicator at 100 is not believed."),
    },
];

pub(super) static PROFILES: [EffortProfile; 1] = [
    EffortProfile { id: "harder", name: Words::new("ยิ่งใกล้ 100 ยิ่งยาก", "harder near 100"), effort: "1@90,2@95,4", claim: &CLAIMS[0] },
];
