//! What keeping a letter does: nothing that somebody entered is replaced unless the button says so.

use crate::common::{after, empty, first, reduce, set, typed};
use ita_view::{Action, Improve, State, View, Work, page};

/// 2568 with a plan, of an agency that has a name.
fn mine() -> State {
    let numbers = typed(2568, &[("iit", "90"), ("eit", "91"), ("oit", "92")]);
    let change = Improve::SetValue { node: "iit".into(), text: "97".into() };
    after(&numbers, [Action::SetAgency("อบต. ก".into()), Action::Improve(change)])
}

/// The same without a name.
fn nameless() -> State {
    reduce(&mine(), Action::SetAgency(String::new()))
}

/// What the button of a letter says, and what it does.
fn kept(state: &State, hash: &str) -> (String, State) {
    let letter = reduce(state, Action::OpenLink(hash.into()));
    let (words, action) = page::reading(&letter).unwrap().keep;
    (words, reduce(&letter, action))
}

fn beside(state: &State) -> Vec<&Work> {
    state.shelf.works().collect()
}

#[test]
fn a_letter_without_a_name_takes_nobodys_year() {
    let sent = "#ITA:1.0/FY:2568/iit:80/eit:81/oit:82?total=81.1&level=good";
    for mine in [mine(), nameless()] {
        let (words, there) = kept(&mine, sent);
        assert_eq!(words, "เก็บเป็นหน่วยงานใหม่");
        assert_eq!((&*there.work.agency, there.draft().text("iit"), beside(&there)), ("", "80.00", vec![&mine.work]));
        let undone = reduce(&there, Action::Undo);
        assert_eq!((&undone.work, &undone.shelf), (&mine.work, &mine.shelf));
    }
    // What was announced is somebody's too, with or without scores.
    let announced = after(&empty(2568), [Action::SetAgency("อบต. ก".into()), Action::SetPublishedOverall("92".into())]);
    let (words, there) = kept(&announced, "#ITA:1.0/FY:2568?total=91");
    assert_eq!((&*words, beside(&there)), ("เก็บเป็นหน่วยงานใหม่", vec![&announced.work]));
    let same = reduce(&announced, Action::OpenLink("#ITA:1.0/FY:2568?total=92".into()));
    assert_eq!((same.view, &same.work), (View::Calculate, &announced.work), "one's own");
}

#[test]
fn a_letter_of_a_year_that_is_empty_says_whose_year_it_becomes() {
    let sent = "#ITA:1.0/FY:2566/iit:80/eit:81/oit:82";
    let (words, there) = kept(&mine(), sent);
    assert_eq!(words, "เก็บเป็นปี 2566 ของอบต. ก");
    assert_eq!((&*there.work.agency, there.draft().text("iit"), there.shelf.works().len()), ("อบต. ก", "80.00", 0));
    assert_eq!((there.work.drafts.len(), &there.work.scenarios), (2, &mine().work.scenarios));
    assert_eq!(kept(&nameless(), sent).0, "เก็บเป็นปี 2566 ในงานของฉัน");
    // Nothing of one's own is there.
    for nothing in [empty(2568), first()] {
        let (words, there) = kept(&nothing, &[sent, "?agency=อบต. ข"].concat());
        assert_eq!((&*words, &*there.work.agency, there.shelf.works().len()), ("เก็บไว้ในงานของฉัน", "อบต. ข", 0));
    }
}

#[test]
fn two_agencies_are_never_merged() {
    // Numbers that have no name yet do not become another agency's.
    let (words, there) = kept(&nameless(), "#ITA:1.0/FY:2566/iit:80?agency=อบต. ข");
    assert_eq!((&*words, &*there.work.agency, beside(&there)), ("เก็บเป็นหน่วยงานใหม่", "อบต. ข", vec![&nameless().work]));
    // The very same numbers get the name that they had not.
    let (words, there) = kept(&nameless(), "#ITA:1.0/FY:2568/iit:90/eit:91/oit:92?agency=อบต. ก");
    assert_eq!((&*words, &there.work), ("เก็บเป็นปี 2568 ในงานของฉัน", &mine().work));
    // An example that somebody has changed is not lost.
    let edited = set(&first(), "eit", "95");
    let (words, there) = kept(&edited, "#ITA:1.0/FY:2567/iit:80");
    assert_eq!((&*words, beside(&there)), ("เก็บเป็นหน่วยงานใหม่", vec![&edited.work]));
}

#[test]
fn the_same_agencys_year_is_replaced_and_the_button_says_so() {
    let sent = "#ITA:1.0/FY:2568/iit:80/eit:81/oit:82?agency=อบต.ก";
    let (words, there) = kept(&mine(), sent);
    assert_eq!(words, "แทนคะแนนปี 2568 ของอบต. ก (เลิกทำได้)");
    assert_eq!((&*there.work.agency, there.draft().text("iit"), there.shelf.works().len()), ("อบต. ก", "80.00", 0));
    assert!(there.work.scenarios().is_untouched(), "it stood on other numbers");
    assert_eq!(reduce(&there, Action::Undo).work, mine().work);
    // The same numbers replace nothing, and the plan stays.
    let (words, there) = kept(&mine(), "#ITA:1.0/FY:2568/iit:90/eit:91/oit:92?agency=อบต.ก&total=91.1");
    assert_eq!((&*words, &there.work.scenarios), ("เก็บเป็นปี 2568 ของอบต. ก", &mine().work.scenarios));
    assert_eq!(there.draft().published_overall, "91.1");
    // Where another agency is in sight.
    let other = after(&mine(), [Action::AddAgency, Action::SetAgency("อบต. ข".into())]);
    let (words, there) = kept(&other, sent);
    assert_eq!(words, "แทนคะแนนปี 2568 ของอบต. ก (เลิกทำได้)");
    assert_eq!((&*there.work.agency, beside(&there)), ("อบต. ก", vec![&other.work]));
    assert_eq!(kept(&other, &sent.replace("2568", "2566")).0, "เก็บเป็นปี 2566 ของอบต. ก");
}
