//! รายงาน: what can be drafted, and from which numbers.

use crate::common::{empty, first, reduce, set, typed};
use ita_report::{ItemState, Kind};
use ita_view::work::{Change, MeasurePart, PaperPart, Place};
use ita_view::{Action, Improve, Lang, Language, Parts, State, Voice, Wanted, file, page};

fn kinds(state: &State) -> Vec<Kind> {
    page::report(state, &Parts::all()).kinds.into_iter().map(|(kind, _)| kind).collect()
}

fn text(state: &State, kind: Kind, with_measures: bool) -> String {
    let drafted = page::draft_report(state, &Parts::all(), kind, with_measures);
    drafted.document.paragraphs().map(ita_report::Paragraph::text).collect::<Vec<_>>().join("\n")
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
    both.work.drafts.insert(2567, typed(2567, &[("iit", "97"), ("eit", "92"), ("oit", "96")]).draft().clone());
    assert_eq!(kinds(&both), [Kind::Improve, Kind::Handout, Kind::Notice, Kind::Outcome, Kind::Prepare, Kind::Index]);
}

#[test]
fn it_says_the_result_and_the_plan_in_sight() {
    let said = text(&first(), Kind::Improve, false);
    assert!(said.contains("๙๖.๓๙ คะแนน") && said.contains("อยู่ในระดับผ่านดี"), "{said}");
    // The plan of ยกระดับ: EIT to 95 with the half point to spare that it begins with.
    assert!(said.contains("๙๕.๕๐"), "{said}");
    // The annex names what the rules rest on, which the first view does without.
    assert!(said.contains("เทศบาลตำบลศรีสำราญ"), "{said}");
    let mut english = first();
    english.language = Language::ENGLISH;
    assert_eq!(english.language.lang(), Lang::En);
    assert!(text(&english, Kind::Improve, false).contains("96.39"));
}

/// Older programs do not know it, so the file says that it is of the version that has it.
#[test]
fn an_announced_rank_is_said_and_carried_by_a_file() {
    let rank = "ลำดับที่ 5 จาก 42 หน่วยงานในจังหวัด";
    let state = reduce(&first(), Change::Set(PaperPart::Rank.into(), rank.into()).action());
    assert!(text(&state, Kind::Improve, false).contains("ลำดับผลการประเมินตามที่ประกาศ คือลำดับที่ ๕ จาก ๔๒ หน่วยงานในจังหวัด"));
    let file = file::write(&state);
    assert!(file.contains("\"version\": 5,") && file.contains(rank), "{file}");
    let there = reduce(&State::empty().unwrap(), Action::OpenFile(file.clone()));
    assert_eq!(file::write(&there), file);
    assert!(file::write(&first()).contains("\"version\": 1,"));
}

#[test]
fn measures_of_the_library_are_there_if_they_are_wanted() {
    let measures = |with| page::draft_report(&first(), &Parts::all(), Kind::Improve, with).case.papers.measures.len();
    assert_eq!((measures(false), measures(true) > 0), (0, true));
}

#[test]
fn the_preparation_is_for_the_next_year_once_this_one_has_numbers() {
    let year = |state: &State| page::draft_report(state, &Parts::all(), Kind::Prepare, false).case.year();
    assert_eq!((year(&first()), year(&empty(2568)), year(&empty(2570))), (2569, 2568, 2570));
}

/// FY2569 that has the scores of FY2568 and no others is prepared for, until one of them is another or it is said what was announced.
#[test]
fn a_year_that_begins_with_last_years_scores_is_prepared_for() {
    let before = typed(2568, &[("iit", "96"), ("eit", "91"), ("9", "98"), ("10", "97")]);
    let carried = reduce(&before, Action::SetYear(2569));
    assert_eq!(carried.draft().text("8"), "98");
    assert_eq!(
        kinds(&carried),
        [Kind::Prepare, Kind::Improve, Kind::Handout, Kind::Notice, Kind::Outcome, Kind::Index]
    );
    let note = page::report(&carried, &Parts::all()).note.unwrap();
    assert!(note.starts_with("คะแนนของปี 2569 ตรงกับที่นำมาจากปี 2568 ทุกรายการ"), "{note}");
    let drafted = page::draft_report(&carried, &Parts::all(), Kind::Prepare, false).case;
    assert_eq!((drafted.year(), drafted.result.is_some(), drafted.before.is_some()), (2569, false, true));
    let all = [Kind::Improve, Kind::Handout, Kind::Notice, Kind::Outcome, Kind::Prepare, Kind::Index];
    let announced = reduce(&carried, Action::SetPublishedOverall("95.10".into()));
    for assessed in [set(&carried, "eit", "91.5"), announced] {
        assert_eq!(kinds(&assessed), all);
        assert_eq!(page::report(&assessed, &Parts::all()).note, None);
    }
}

/// Measures of somebody's own, what they add beside, and what they write in place of a sentence.
fn written() -> State {
    let changes = [
        Change::AddFromPlan(Lang::Th),
        Change::Set(Place::Measure(0, MeasurePart::Unit), "สำนักปลัด".into()),
        Change::Set(PaperPart::MeetingDate.into(), "13/2/2569".into()),
        Change::Set(PaperPart::MeetingChair.into(), "นายกเทศมนตรี".into()),
        Change::Set(PaperPart::SignatoryName.into(), "นายตัวอย่าง ใจดี".into()),
        Change::Set(Place::Issue("6".into()), "ระยะเวลาให้บริการ".into()),
    ];
    changes.into_iter().fold(first(), |state, change| reduce(&state, change.action()))
}

#[test]
fn a_report_holds_what_was_written_beside_the_numbers() {
    let state = written();
    let drafted = page::draft_report(&state, &Parts::all(), Kind::Improve, true);
    assert!(!drafted.can_suggest, "there are measures of one's own");
    let said = text(&state, Kind::Improve, false);
    for part in ["สำนักปลัด", "เมื่อวันที่ ๑๓ กุมภาพันธ์ ๒๕๖๙", "โดยมีนายกเทศมนตรี เป็นประธาน", "(นายตัวอย่าง ใจดี)"]
    {
        assert!(said.contains(part), "{part}: {said}");
    }
    // Fields say how many of them are filled.
    let filled: Vec<_> = page::report(&state, &Parts::all()).groups.into_iter().map(|group| group.filled).collect();
    assert_eq!(filled, ["2/6", "1/11", "0/2", "0/4", "1/3"]);
    // The outcome a year later is that of these measures.
    let later = reduce(&state, Action::SetYear(2569));
    assert!(text(&later, Kind::Outcome, false).contains("สำนักปลัด"));
    // The preparation for the next year has them too, and its own items.
    let listed = Change::SetItem("o10".into(), ItemState::Published);
    let listed = reduce(&reduce(&later, listed.action()), Action::SetYear(2568));
    let prepared = page::draft_report(&listed, &Parts::all(), Kind::Prepare, false).case;
    assert_eq!((prepared.year(), prepared.papers.measures.len(), prepared.papers.items.len()), (2569, 1, 1));
}

#[test]
fn an_edited_sentence_is_kept_follows_its_numbers_or_is_marked() {
    let sentence = |state: &State, key: &str| {
        let drafted = page::draft_report(state, &Parts::all(), Kind::Improve, false).document;
        drafted.paragraphs().find(|text| text.key == key).unwrap().clone()
    };
    let ours = sentence(&first(), "result.overall").text();
    let key = ita_report::edit_key("th", Kind::Improve, "result.overall");
    let edit = |text: &str| Change::Edit { key: key.clone(), ours: ours.clone(), text: text.into() }.action();
    let edited = reduce(&first(), edit("เทศบาลได้ ๙๖.๓๙ คะแนน ระดับผ่านดี"));
    let said = |state: &State| {
        let text = sentence(state, "result.overall");
        (text.text(), page::said_of(Voice::of(state), &text))
    };
    assert_eq!(said(&edited), ("เทศบาลได้ ๙๖.๓๙ คะแนน ระดับผ่านดี".into(), Some("แก้ไขแล้ว".into())));
    // 98.10, 93.00, 97.50: 96.33. Nothing but the number changed.
    let moved = set(&edited, "eit", "93.00");
    assert_eq!(said(&moved).0, "เทศบาลได้ ๙๖.๓๓ คะแนน ระดับผ่านดี");
    // Another level: somebody has to look.
    let better = set(&edited, "eit", "96");
    assert_eq!(said(&better).1.as_deref(), Some("ข้อมูลเปลี่ยนไปหลังแก้ไข โปรดตรวจข้อความนี้"));
    let draft = page::draft_report(&better, &Parts::all(), Kind::Improve, false).document;
    let sentences = page::sentences(Voice::of(&better), &draft);
    assert_eq!(sentences.stale.as_deref(), Some("ต้องตรวจ 1 ข้อความ เพราะข้อมูลเปลี่ยนไป"));
    // Back to ours; the English report never had it.
    let back = reduce(&edited, Change::Unedit(key.clone()).action());
    assert_eq!(said(&back), (ours.clone(), None));
    let english = reduce(&edited, Action::SetLang(Lang::En));
    assert_eq!(said(&english).1, None);
    // What people wrote of a measure is edited where the measure is.
    let drafted = page::draft_report(&written(), &Parts::all(), Kind::Notice, false).document;
    let fixed: Vec<_> = drafted.paragraphs().filter(|text| !page::is_editable(text)).map(|text| &*text.key).collect();
    assert_eq!(fixed, ["measures.1.title"]);
}

/// FY2568 is good, and the next level is wanted: that is the goal of the preparation for FY2569, from either year's point of view. What
/// is set for FY2569 itself comes first, and measures are suggested for neither, since nothing is known that could be raised.
#[test]
fn a_preparation_has_the_goal_of_the_plan() {
    let goal = |state: &State| {
        let drafted = page::draft_report(state, &Parts::all(), Kind::Prepare, true);
        assert!(!drafted.can_suggest && drafted.case.papers.measures.is_empty());
        let said =
            drafted.document.paragraphs().find(|text| text.key == "targets.goal").map(ita_report::Paragraph::text);
        (drafted.case.year(), said)
    };
    let excellent = || Some("เป้าหมายคือระดับผ่านดีเยี่ยม".to_owned());
    assert_eq!(goal(&first()), (2569, excellent()));
    let later = reduce(&first(), Action::SetYear(2569));
    assert_eq!(goal(&later), (2569, excellent()));
    let wanted =
        |state: &State, level: &str| reduce(state, Action::Improve(Improve::SetWanted(Wanted::Level(level.into()))));
    assert_eq!(goal(&wanted(&later, "pass")), (2569, Some("เป้าหมายคือระดับผ่าน".into())));
    assert_eq!(goal(&wanted(&first(), "good")), (2569, Some("เป้าหมายคือระดับผ่านดี".into())));
    // Of a year with nothing before it nothing is wanted.
    assert_eq!(goal(&empty(2569)), (2569, None));
}
