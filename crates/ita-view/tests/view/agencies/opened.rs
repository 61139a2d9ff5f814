//! A working file comes in year by year: what it lacks stays, and what it replaces is said.

use super::*;
use ita_view::work::{Change, MeasurePart, Place};
use ita_view::{Improve, Origin, work::papers};

/// “เทศบาลตำบล ก” with three years, a plan in 2568, and a measure in 2567 and 2568.
fn three() -> State {
    let state = value(&named(&State::empty().unwrap(), "เทศบาลตำบล ก"), "eit", "88");
    let plan = Improve::SetValue { node: "eit".into(), text: "95".into() };
    let measure = |state: &State, title: &str| {
        let state = reduce(state, Change::AddEmpty.action());
        reduce(&state, Change::Set(Place::Measure(0, MeasurePart::Title), title.into()).action())
    };
    let state = measure(&reduce(&state, Action::Improve(plan)), "อบรม");
    let state = value(&reduce(&state, Action::SetYear(2567)), "eit", "87");
    let state = value(&reduce(&measure(&state, "คู่มือ"), Action::SetYear(2566)), "eit", "86");
    assert_eq!(years(&state), [2566, 2567, 2568]);
    state
}

fn years(state: &State) -> Vec<u16> {
    state.work.drafts.keys().copied().collect()
}

/// A file of one agency with EIT in these years.
fn file_of(name: &str, years: &[(u16, &str)]) -> String {
    let year = |(year, eit): &(u16, &str)| format!(r#"{{"fiscal_year":{year},"inputs":{{"eit":"{eit}"}}}}"#);
    let all = years.iter().map(year).collect::<Vec<_>>().join(",");
    let seen = years[0].0;
    format!(
        r#"{{"format":"ita-score","version":1,"agencies":[{{"name":"{name}","fiscal_year":{seen},"years":[{all}]}}]}}"#
    )
}

fn opened(state: &State, text: &str) -> (State, String) {
    let state = reduce(state, Action::OpenFile(text.to_owned()));
    let said = page::notices(&state, &Parts::all()).remove(0).text;
    (state, said)
}

#[test]
fn a_colleagues_file_with_one_year_takes_no_other_year_away() {
    let mine = three();
    // As the colleague spells it.
    let (there, said) = opened(&mine, &file_of("เทศบาลตำบลก", &[(2569, "89")]));
    assert_eq!((years(&there), &*there.work.agency), (vec![2566, 2567, 2568, 2569], "เทศบาลตำบล ก"));
    assert_eq!((there.year().number(), there.draft().text("eit"), there.shelf.works().len()), (2569, "89", 0));
    assert_eq!((&there.work.scenarios, &there.work.papers), (&mine.work.scenarios, &mine.work.papers));
    assert_eq!(said, "เปิดไฟล์แล้ว เพิ่มปี 2569 ของเทศบาลตำบล ก กด ↶ เพื่อเลิกทำ");
    let undone = reduce(&there, Action::Undo);
    assert_eq!((&undone.work, &undone.shelf), (&mine.work, &mine.shelf));
    // Once more, nothing is new.
    assert!(opened(&there, &file_of("เทศบาลตำบล ก", &[(2569, "89")])).1.contains("ไม่มีสิ่งใดเปลี่ยนแปลง"));
}

#[test]
fn a_year_that_is_replaced_is_named_and_what_the_file_has_nothing_of_stays() {
    let mine = three();
    let (there, said) = opened(&mine, &file_of("เทศบาลตำบล ก", &[(2568, "70"), (2567, "87"), (2569, "89")]));
    let eit = |year: u16| there.work.drafts[&year].text("eit").to_owned();
    assert_eq!([2566, 2567, 2568, 2569].map(eit), ["86", "87", "70", "89"]);
    assert_eq!((&there.work.scenarios, &there.work.papers), (&mine.work.scenarios, &mine.work.papers));
    assert_eq!(said, "เปิดไฟล์แล้ว ข้อมูลปี 2568 ของเทศบาลตำบล ก ถูกแทนด้วยข้อมูลในไฟล์ และเพิ่มปี 2569 ปีอื่นคงเดิม กด ↶ เพื่อเลิกทำ");
    let (_, said) = opened(&mine, &file_of("เทศบาลตำบล ก", &[(2568, "70")]));
    assert_eq!(said, "เปิดไฟล์แล้ว ข้อมูลปี 2568 ของเทศบาลตำบล ก ถูกแทนด้วยข้อมูลในไฟล์ ปีอื่นคงเดิม กด ↶ เพื่อเลิกทำ");
    // In the language and the digits of whoever reads it.
    let english =
        reduce(&reduce(&mine, Action::SetLang(ita_view::Lang::En)), Action::SetNumerals(ita_view::Numerals::Thai));
    let (_, said) = opened(&english, &file_of("Kor 1", &[(2568, "70")]));
    assert_eq!(said, "File opened: added Kor 1, ๒๕๖๘. Press ↶ to undo.");
    // Papers and plans that the file has take the place of what is here.
    let theirs = reduce(&mine, Action::SetYear(2568));
    let theirs = reduce(&theirs, Change::Set(Place::Measure(0, MeasurePart::Title), "ปรับปรุงเว็บไซต์".into()).action());
    let (there, said) = opened(&mine, &file::write_one(&theirs));
    assert_eq!(papers(&there.work, 2568).measures[0].title, "ปรับปรุงเว็บไซต์");
    assert_eq!(papers(&there.work, 2567).measures[0].title, "คู่มือ");
    assert!(said.contains("ข้อมูลปี 2568 ของ"), "{said}");
}

#[test]
fn of_two_by_one_name_each_has_its_own_numbers() {
    let one = value(&named(&State::empty().unwrap(), "อบต. ก"), "eit", "70");
    let both = value(&named(&reduce(&one, Action::AddAgency), "อบต. ก"), "eit", "80");
    // In the file the one in sight is the first, whichever that is here.
    let text = file::write(&both);
    let back = reduce(&both, Action::OpenAgency(0));
    for here in [&both, &back] {
        let (there, said) = opened(here, &text);
        let mut eit = vec![there.draft().text("eit")];
        eit.extend(there.shelf.works().map(|work| work.draft().text("eit")));
        assert_eq!(eit, ["80", "70"]);
        assert!(said.contains("ไม่มีสิ่งใดเปลี่ยนแปลง"), "{said}");
    }
}

#[test]
fn of_many_agencies_it_says_how_many() {
    let text = file::write(&two());
    let mine = value(&named(&State::empty().unwrap(), "ก"), "eit", "10");
    let (there, said) = opened(&mine, &text);
    assert_eq!(said, "เปิดไฟล์แล้ว 2 หน่วยงาน เป็นหน่วยงานใหม่ 1 แทนข้อมูลบางปี 1 ปีที่ไม่มีในไฟล์คงเดิม กด ↶ เพื่อเลิกทำ");
    assert!(core::iter::once(&there.work).chain(there.shelf.works()).all(|work| work.origin == Origin::Own));
    // A file without a name that holds what is here is that, whatever rows are open.
    let nameless = value(&State::empty().unwrap(), "1", "70");
    let (there, _) = opened(&reduce(&nameless, Action::Open { node: "iit".into() }), &file::write(&nameless));
    assert_eq!((there.shelf.works().len(), there.draft().text("1")), (0, "70"));
}
