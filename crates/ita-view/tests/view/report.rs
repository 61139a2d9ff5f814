//! รายงาน: what can be drafted, and from which numbers.

use crate::common::{empty, first, typed};
use ita_report::Kind;
use ita_view::{Lang, Language, Parts, State, page};

fn kinds(state: &State) -> Vec<Kind> {
    page::report(state, &Parts::all()).kinds.into_iter().map(|(kind, _)| kind).collect()
}

fn text(state: &State, kind: Kind, with_measures: bool) -> String {
    let (_, document) = page::draft_report(state, &Parts::all(), kind, with_measures);
    document.paragraphs().map(ita_report::Paragraph::text).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_the_numbers_allow_can_be_drafted() {
    assert_eq!(kinds(&empty(2569)), [Kind::Prepare, Kind::Index]);
    assert!(page::report(&empty(2569), &Parts::all()).note.is_some());
    // Of FY2568 alone: the next year has rules, the year before has no numbers.
    let state = typed(2568, &[("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")]);
    assert_eq!(kinds(&state), [Kind::Improve, Kind::Handout, Kind::Notice, Kind::Prepare, Kind::Index]);
    assert_eq!(page::report(&state, &Parts::all()).note, None);
    let mut both = state;
    both.work.drafts.insert(2567, both.draft().clone());
    assert_eq!(kinds(&both), [Kind::Improve, Kind::Handout, Kind::Notice, Kind::Outcome, Kind::Prepare, Kind::Index]);
}

#[test]
fn it_says_the_result_and_the_plan_in_sight() {
    let said = text(&first(), Kind::Improve, false);
    assert!(said.contains("๙๖.๓๙ คะแนน") && said.contains("อยู่ในระดับผ่านดี"), "{said}");
    // The plan of ยกระดับ: EIT to 95 with the half point to spare that it begins with.
    assert!(said.contains("๙๕.๕๐"), "{said}");
    let mut english = first();
    english.language = Language::ENGLISH;
    assert_eq!(english.language.lang(), Lang::En);
    assert!(text(&english, Kind::Improve, false).contains("96.39"));
}

#[test]
fn measures_of_the_library_are_there_if_they_are_wanted() {
    let measures = |with| page::draft_report(&first(), &Parts::all(), Kind::Improve, with).0.papers.measures.len();
    assert_eq!((measures(false), measures(true) > 0), (0, true));
}

#[test]
fn the_preparation_is_for_the_next_year_once_this_one_has_numbers() {
    let year = |state: &State| page::draft_report(state, &Parts::all(), Kind::Prepare, false).0.year();
    assert_eq!((year(&first()), year(&empty(2568)), year(&empty(2570))), (2569, 2568, 2570));
}
