//! What is written beside the numbers: changed, undone, kept, carried by a file, followed by another window.

use crate::common::{after, empty, first, read_store, reduce, set, typed};
use ita_report::{Counts, ItemState, Kind, MeasureState, Papers, Section};
use ita_view::work::{Change, EntryPart, ItemPart, MeasurePart, NotRead, PaperPart, Place, papers};
use ita_view::{Action, Did, Lang, State, View, file, page, store};

fn do_(state: &State, change: Change) -> State {
    reduce(state, change.action())
}

fn type_into(state: &State, place: Place, text: &str) -> State {
    do_(state, Change::Set(place, text.into()))
}

fn of(state: &State) -> Papers {
    papers(&state.work, state.year().number())
}

/// 98.10, 93.20, 97.50 of FY2568: 96.39.
fn mine() -> State {
    typed(2568, &[("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")])
}

#[test]
fn a_plan_becomes_measures_once() {
    let state = do_(&mine(), Change::AddFromPlan(Lang::Th));
    // EIT from 93.20 to 95.50: the half point to spare that a plan begins with.
    let measures = of(&state).measures;
    let aims: Vec<_> = measures.iter().flat_map(|one| &one.aims).map(|aim| (&*aim.node, aim.points)).collect();
    assert_eq!(aims, [("eit", Some("2.30".parse().unwrap()))]);
    // The way to make them leads while there are some to make.
    let left = |state: &State| page::work(state, &page::Filter::default(), None).plan_left;
    assert_eq!((left(&mine()), left(&state), left(&empty(2568))), (true, false, false));
    // Again: nothing is new, and no step is noted.
    let again = do_(&state, Change::AddFromPlan(Lang::Th));
    assert_eq!((&again.work, again.history.undo()), (&state.work, state.history.undo()));
    assert!(of(&do_(&empty(2568), Change::AddFromPlan(Lang::Th))).measures.is_empty());
}

#[test]
fn a_plan_becomes_measures_from_where_it_is_made() {
    let there = reduce(&mine(), Action::Go(View::Improve));
    let (words, make) = page::improve_more(&there).measures.unwrap();
    assert_eq!(words, "สร้างมาตรการจากแผนนี้");
    let made = reduce(&there, make.clone());
    // As the button in งานและมาตรการ does.
    assert_eq!((made.view, of(&made)), (View::Work, of(&do_(&mine(), Change::AddFromPlan(Lang::Th)))));
    assert_eq!(made.notices, []);
    let back = reduce(&made, Action::Undo);
    assert_eq!(back.work, there.work);
    // Again: it goes there, says why nothing is added, and leaves nothing to undo.
    let again = reduce(&reduce(&made, Action::Go(View::Improve)), make);
    assert_eq!((again.view, &again.work, again.history.undo()), (View::Work, &made.work, made.history.undo()));
    let said: Vec<String> =
        page::notices(&again, &ita_view::Parts::all()).into_iter().map(|notice| notice.text).collect();
    assert_eq!(said, ["มีมาตรการจากแผนนี้ครบแล้ว จึงไม่ได้เพิ่มรายการใหม่"]);
    // At the top there is nothing to raise and nothing to make measures of.
    let top = typed(2568, &[("iit", "99"), ("eit", "99"), ("oit", "99")]);
    assert_eq!(page::improve_more(&top).measures, None);
}

#[test]
fn what_is_typed_letter_by_letter_is_one_step_back() {
    let title = |part: &str| Change::Set(Place::Measure(0, MeasurePart::Title), part.into()).action();
    let added = do_(&mine(), Change::AddEmpty);
    let typed = after(&added, ["E", "E-S", "E-Service"].map(title));
    assert_eq!(of(&typed).measures[0].title, "E-Service");
    let due = type_into(&typed, Place::Measure(0, MeasurePart::Due), "30/9/2569");
    let back = reduce(&due, Action::Undo);
    assert_eq!((&back.work, back.view), (&typed.work, View::Work));
    let back = reduce(&back, Action::Undo);
    assert_eq!(back.work, added.work);
    let header = page::header(&typed, &ita_view::Parts::all());
    assert_eq!(header.undo.label, "เลิกทำ: แก้ไขมาตรการ");
    let edit = Change::Edit { key: "result.overall".into(), ours: "ก".into(), text: "ข".into() };
    assert_eq!(reduce(&do_(&typed, edit), Action::Undo).view, View::Report);
}

#[test]
fn what_is_no_day_or_number_is_kept_as_typed_and_moves_with_its_measure() {
    let shown = |state: &State, place: &Place| {
        place.shown(&mut of(state), |day| day.numbers(Lang::Th), |points| points.to_string())
    };
    let two = after(&mine(), [Change::AddEmpty.action(), Change::AddEmpty.action()]);
    let (first, second) = (Place::Measure(0, MeasurePart::Due), Place::Measure(1, MeasurePart::Due));
    let state = type_into(&type_into(&two, first.clone(), "๓๐/๙/๒๕๖๙"), second.clone(), "31/2/2569");
    assert_eq!(shown(&state, &first), ("30/9/2569".into(), None));
    assert_eq!(shown(&state, &second), ("31/2/2569".into(), Some(NotRead::Day)));
    // Each field by its own name.
    let both = type_into(&state, Place::Measure(1, MeasurePart::Start), "1/13/2569");
    let both = type_into(&both, Place::Paper(PaperPart::MeetingDate), "พรุ่งนี้");
    let names: Vec<String> = of(&both).unread.into_keys().collect();
    assert_eq!(names, ["measures/1/due", "measures/1/start", "meeting_date"]);
    let gone = do_(&state, Change::Delete(0));
    assert_eq!(of(&gone).measures.len(), 1);
    assert_eq!(shown(&gone, &first), ("31/2/2569".into(), Some(NotRead::Day)));
    assert!(matches!(gone.notices.last(), Some(ita_view::Notice::Done(Did::Written(..)))));
    assert_eq!(reduce(&gone, Action::Undo).work, state.work);
    let mended = type_into(&gone, first.clone(), "28/2/2569");
    assert!(of(&mended).unread.is_empty());
    // Points of an aim, and what was reported, the same way.
    let aimed = after(&mended, [Change::AddAim(0, "eit".into()).action(), Change::AddAim(0, "iit".into()).action()]);
    let aimed = type_into(&aimed, Place::Aim(0, 1), "1.x");
    let aimed = do_(&aimed, Change::RemoveAim(0, 0));
    assert_eq!(shown(&aimed, &Place::Aim(0, 0)), ("1.x".into(), Some(NotRead::Points)));
    let told = after(&aimed, [Change::AddEntry(0).action(), Change::AddEntry(0).action()]);
    let told = type_into(&told, Place::Entry(0, 1, EntryPart::Date), "วานนี้");
    let told = do_(&told, Change::RemoveEntry(0, 0));
    assert_eq!(shown(&told, &Place::Entry(0, 0, EntryPart::Date)), ("วานนี้".into(), Some(NotRead::Day)));
}

#[test]
fn the_checklist_becomes_the_years_items_and_nothing_else_changes() {
    let typed = typed(2569, &[("iit", "90"), ("oit", "50"), ("o2", "50%"), ("o3", "1")]);
    let listed = after(
        &typed,
        [("o1", ItemState::Published), ("o2", ItemState::Doing), ("o20", ItemState::Checked)]
            .map(|(node, state)| Change::SetItem(node.into(), state).action()),
    );
    for (counts, published) in [(Counts::Published, &["o1", "o20"][..]), (Counts::Checked, &["o20"])] {
        let listed = do_(&listed, Change::SetCounts(counts));
        let taken = do_(&listed, Change::TakeItems);
        let items = (1..=26).map(|number| format!("o{number}"));
        let of_item = |id: &String| (id.clone(), if published.contains(&&**id) { "1" } else { "0" }.to_owned());
        let wanted: Vec<_> = items.map(|id| of_item(&id)).chain([("iit", "90"), ("oit", "50")].map(own)).collect();
        let mut held: Vec<_> = taken.draft().typed.iter().map(|(id, text)| (id.to_string(), text.clone())).collect();
        held.sort();
        let mut wanted = wanted;
        wanted.sort();
        assert_eq!(held, wanted, "{counts:?}");
        // Nothing else: with the old numbers in it, it is the same work.
        let mut work = taken.work.clone();
        work.drafts.insert(2569, listed.draft().clone());
        assert_eq!(work, listed.work);
        assert!(matches!(taken.notices.last(), Some(ita_view::Notice::Done(Did::Written(..)))));
        // One step back, and nothing to do twice.
        assert_eq!(reduce(&taken, Action::Undo).work, listed.work);
        assert_eq!(do_(&taken, Change::TakeItems).history.undo(), taken.history.undo());
    }
}

#[test]
fn a_section_goes_from_one_kind_of_report_and_comes_back() {
    let shown = |state: &State, kind| -> Vec<bool> {
        page::report_sections(state, kind, state.year().rules()).sections.into_iter().map(|view| view.shown).collect()
    };
    let less = do_(&mine(), Change::ShowSection(Kind::Improve, Section::Raise, false));
    assert_eq!(shown(&less, Kind::Improve), [true, false, true, true, true]);
    assert_eq!(shown(&less, Kind::Handout), [true; 3]);
    let titles = |state: &State| {
        let draft = page::draft_report(state, &ita_view::Parts::all(), Kind::Improve, false).document;
        draft.paragraphs().map(|text| text.text()).collect::<Vec<_>>().join("\n")
    };
    assert!(titles(&mine()).contains("คะแนนที่ต้องยกระดับ") && !titles(&less).contains("คะแนนที่ต้องยกระดับ"));
    let back = reduce(&less, Action::Undo);
    assert_eq!((&back.work, back.view), (&mine().work, View::Report));
    assert_eq!(do_(&less, Change::ShowSection(Kind::Improve, Section::Raise, true)).work, mine().work);
    // What the kind does not offer cannot be left out.
    assert_eq!(do_(&mine(), Change::ShowSection(Kind::Notice, Section::Raise, false)).work, mine().work);
    assert_eq!(page::report_sections(&less, Kind::Improve, less.year().rules()).shown, "4/5");
    assert!(page::report_sections(&mine(), Kind::Index, mine().year().rules()).sections.is_empty());
}

#[test]
fn a_measure_is_kept_as_the_agencys_own_suggestion_for_every_year() {
    let titled = do_(&mine(), Change::AddEmpty);
    assert_eq!(page::measure(&titled, 0, None).unwrap().kept, None);
    // Without a title it cannot be kept.
    assert_eq!(do_(&titled, Change::Keep(0)).work, titled.work);
    let texts = [
        (MeasurePart::Title, "คลินิก ITA"),
        (MeasurePart::Steps, "นัดหมาย\nให้คำปรึกษา"),
        (MeasurePart::Unit, "สำนักปลัด"),
        (MeasurePart::Due, "30/9/2569"),
    ];
    let typed = after(&titled, texts.map(|(part, text)| Change::Set(Place::Measure(0, part), text.into()).action()));
    assert_eq!(page::measure(&typed, 0, None).unwrap().kept, Some(false));
    let kept = do_(&typed, Change::Keep(0));
    assert_eq!(page::measure(&kept, 0, None).unwrap().kept, Some(true));
    let back = reduce(&kept, Action::Undo);
    assert_eq!((&back.work, back.view), (&typed.work, View::Work));
    // Kept once more it is the same; changed and kept, it takes its own place.
    assert_eq!(do_(&kept, Change::Keep(0)).work, kept.work);
    let changed = type_into(&kept, Place::Measure(0, MeasurePart::Purpose), "ให้รู้ก่อนประเมิน");
    assert_eq!(page::measure(&changed, 0, None).unwrap().kept, Some(false));
    let kept = do_(&changed, Change::Keep(0));
    // In another year it is there, beside ours: what and how, but not who and when.
    let later = reduce(&kept, Action::SetYear(2569));
    let own = |state: &State| page::measure_library(state, "6").own;
    let offers: Vec<_> = own(&later).into_iter().map(|one| (one.title, one.purpose, one.taken)).collect();
    assert_eq!(offers, [("คลินิก ITA".to_owned(), "ให้รู้ก่อนประเมิน".to_owned(), false)]);
    assert!(!page::measure_library(&later, "6").offers.is_empty());
    let taken = do_(&later, Change::AddKept { title: "คลินิก ITA".into(), node: "6".into() });
    let measure = &of(&taken).measures[0];
    assert_eq!(
        (measure.steps.len(), measure.unit.as_str(), measure.due, measure.aims[0].node.as_str()),
        (2, "", None, "6")
    );
    assert!(own(&taken)[0].taken);
    // Taken away in any year it is away in all, and a step brings it back; measures made of it stay.
    let gone = do_(&taken, Change::Unkeep("คลินิก ITA".into()));
    assert!(own(&gone).is_empty() && of(&gone).measures.len() == 1);
    assert!(own(&reduce(&gone, Action::SetYear(2568))).is_empty());
    assert!(matches!(gone.notices.last(), Some(ita_view::Notice::Done(Did::Written(..)))));
    assert_eq!(reduce(&gone, Action::Undo).work, taken.work);
    assert_eq!(do_(&gone, Change::AddKept { title: "คลินิก ITA".into(), node: "6".into() }).work, gone.work);
}

fn own((id, text): (&str, &str)) -> (String, String) {
    (id.to_owned(), text.to_owned())
}

#[test]
fn a_node_that_there_is_not_and_a_measure_that_there_is_not_change_nothing() {
    let state = do_(&mine(), Change::AddEmpty);
    for change in [
        Change::AddAim(0, "zz".into()),
        Change::AddAim(3, "eit".into()),
        Change::Delete(1),
        Change::SetState(1, MeasureState::Done),
        Change::RemoveAim(0, 0),
        Change::RemoveEntry(0, 0),
        Change::SetItem("eit".into(), ItemState::Checked),
        Change::AddFromLibrary { id: "nothing".into(), node: "eit".into(), lang: Lang::Th },
        Change::Set(Place::Measure(7, MeasurePart::Title), "x".into()),
    ] {
        assert_eq!(do_(&state, change.clone()).work, state.work, "{change:?}");
    }
}

/// Something of everything.
fn full() -> State {
    let mut state = do_(&typed(2569, &[("iit", "90"), ("eit", "80"), ("oit", "85")]), Change::AddFromPlan(Lang::Th));
    for change in [
        Change::SetState(0, MeasureState::Doing),
        Change::AddEntry(0),
        Change::Set(Place::Entry(0, 0, EntryPart::Link), "https://a.go.th/1".into()),
        Change::SetItem("o10".into(), ItemState::Published),
        Change::Set(Place::Item("o10".into(), ItemPart::Owner), "สำนักปลัด".into()),
        Change::Set(Place::Item("o11".into(), ItemPart::Due), "สิ้นเดือน".into()),
        Change::SetCounts(Counts::Checked),
        Change::ShowSection(Kind::Improve, Section::Ranks, false),
        Change::Keep(0),
        Change::Set(PaperPart::MeetingDate.into(), "13 ก.พ. 2569".into()),
        Change::Set(PaperPart::SignatoryName.into(), "นาง \"ก\" </script>".into()),
        Change::Set(Place::Issue("eit".into()), "ระยะเวลา".into()),
        Change::Edit { key: "result.overall".into(), ours: "ก".into(), text: "ข".into() },
    ] {
        state = do_(&state, change);
    }
    state
}

#[test]
fn it_is_stored_and_read_again_and_followed_by_another_window() {
    let state = full();
    let text = store::write(&state);
    let again = read_store(&text).unwrap();
    assert_eq!((&again.work, store::write(&again)), (&state.work, text.clone()));
    let place = crate::records::Place::default();
    let mut other = place.window("other", &mine());
    place.window("one", &state);
    other.hear_of_others();
    assert_eq!(other.state.work, state.work);
}

#[test]
fn a_file_carries_it() {
    let text = file::write(&full());
    assert!(text.contains("\"version\": 2,"), "{text}");
    let there = reduce(&State::empty().unwrap(), Action::OpenFile(text.clone()));
    assert_eq!((of(&there), file::write(&there)), (of(&full()), text));
    assert_eq!(there.work.papers, full().work.papers);
    // Numbers alone are a file of the first version, which older programs read.
    assert!(file::write(&mine()).contains("\"version\": 1,"));
}

#[test]
fn it_is_somebodys_own_work_and_goes_with_its_year() {
    let written = type_into(&empty(2569), PaperPart::Emphasis.into(), "โปร่งใส");
    assert!(written.is_precious() && written.draft().is_empty());
    assert_eq!(page::files(&written).holds.as_deref(), Some("ในไฟล์จะมี 1 หน่วยงาน รวม 1 ปีงบประมาณ"));
    // Another year has its own; numbers that are carried there leave it alone.
    let other = reduce(&mine(), Action::SetYear(2569));
    assert!(of(&other).is_empty());
    let emptied = reduce(&full(), Action::EmptyYear);
    assert!(of(&emptied).is_empty());
    assert_eq!(reduce(&emptied, Action::Undo).work, full().work);
    // Numbers that change leave it alone.
    assert_eq!(of(&set(&full(), "iit", "91")), of(&full()));
    // On an example it is one's own too.
    assert!(do_(&first(), Change::AddEmpty).is_precious());
}
