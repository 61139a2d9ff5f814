//! The words that say why come from `ita-words`, where they are tested; here, that they are shown in this language and
//! these digits.

use crate::common::{after, first, typed};
use ita_view::{Action, Lang, Numerals, page};

#[test]
fn in_thai_digits() {
    let state = after(&first(), [Action::SetNumerals(Numerals::Thai)]);
    let why = page::result(&state, &ita_view::Parts::all()).why;
    let expected = "ได้ระดับผ่านดี เพราะคะแนนรวมและทุกเครื่องมือถึง ๘๕ · ยังไม่ถึงระดับผ่านดีเยี่ยม เนื่องจาก EIT ได้ ๙๓.๒๐ คะแนน ต่ำกว่าเกณฑ์ ๙๕ อยู่ ๑.๘๐ คะแนน";
    assert_eq!((why.text.as_str(), why.items.len(), why.line.as_str()), (expected, 0, expected));
}

#[test]
fn more_than_one_shortfall_is_a_list() {
    let state = typed(2568, &[("iit", "90.50"), ("eit", "92.03"), ("oit", "98.45")]);
    let why = page::result(&after(&state, [Action::SetNumerals(Numerals::Thai)]), &ita_view::Parts::all()).why;
    assert!(why.text.ends_with("ยังไม่ถึงระดับผ่านดีเยี่ยม เพราะ ๓ รายการต่ำกว่า ๙๕"), "{}", why.text);
    assert_eq!(why.items, ["คะแนนรวม ๙๔.๑๔ (ขาดอีก ๐.๘๖)", "IIT ๙๐.๕๐ (ขาดอีก ๔.๕๐)", "EIT ๙๒.๐๓ (ขาดอีก ๒.๙๗)"]);
    let english = page::result(&after(&state, [Action::SetLang(Lang::En)]), &ita_view::Parts::all());
    assert!(english.why.line.ends_with("three scores are below 95 (overall 94.14, IIT 90.50, EIT 92.03)."));
    assert!(english.live.ends_with(&english.why.line), "a screen reader hears all of it");
}
