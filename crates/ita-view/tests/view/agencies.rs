//! Several agencies: one in sight, the others beside it; undone, kept, carried in a file.

use crate::common::{first, read_link, read_store, reduce};
use ita_view::page::{Asked, Board, OverviewRow, OverviewView, SortBy};
use ita_view::{
    Action, BookError, BookReader, Did, FileError, Parts, SheetText, State, View, Voice, file, page, store,
};

fn value(state: &State, node: &str, text: &str) -> State {
    reduce(state, Action::SetValue { node: node.into(), text: text.into() })
}

fn named(state: &State, name: &str) -> State {
    reduce(state, Action::SetAgency(name.into()))
}

/// “ก” with EIT 80, “ข” with EIT 90 in sight.
fn two() -> State {
    let one = value(&named(&State::empty().unwrap(), "ก"), "eit", "80");
    value(&named(&reduce(&one, Action::AddAgency), "ข"), "eit", "90")
}

fn names(state: &State) -> Vec<&str> {
    state.shelf.works().map(|work| &*work.agency).collect()
}

#[test]
fn each_has_its_own_numbers() {
    let two = two();
    assert_eq!((&*two.work.agency, two.draft().text("eit"), names(&two)), ("ข", "90", vec!["ก"]));
    let back = reduce(&two, Action::OpenAgency(0));
    assert_eq!((&*back.work.agency, back.draft().text("eit"), names(&back)), ("ก", "80", vec!["ข"]));
    assert_eq!(reduce(&back, Action::OpenAgency(7)), back, "there is none at that place");
    // An empty one is not kept, and neither is an untouched example.
    let empty = reduce(&two, Action::AddAgency);
    assert_eq!(names(&reduce(&empty, Action::OpenAgency(1))), ["ก"]);
    assert!(reduce(&first(), Action::AddAgency).shelf.is_empty());
    let heads = page::header(&two, &ita_view::Parts::all()).agencies;
    assert_eq!(
        heads.named(Voice::default(), "").iter().map(|(name, result, _)| (&**name, &**result)).collect::<Vec<_>>(),
        [("ก", "2568")]
    );
    assert_eq!(
        heads.ways.iter().map(|(words, _)| &**words).collect::<Vec<_>>(),
        ["ภาพรวมทุกหน่วยงาน", "เพิ่มหน่วยงาน", "ลบหน่วยงานนี้"]
    );
}

#[test]
fn what_is_undone_is_undone_where_it_was_done() {
    let two = two();
    let removed = reduce(&two, Action::RemoveAgency);
    assert_eq!((&*removed.work.agency, names(&removed).len()), ("ก", 0));
    assert_eq!(removed.history.undo(), Some(&Did::AgencyRemoved));
    let back = reduce(&removed, Action::Undo);
    assert_eq!((&back.work, &back.shelf), (&two.work, &two.shelf));
    let again = reduce(&back, Action::Redo);
    assert_eq!((&again.work, &again.shelf), (&removed.work, &removed.shelf));
    // Going to another agency is no step; the step before it is undone at the agency where it was done.
    let changed = reduce(&value(&two, "iit", "91"), Action::OpenAgency(0));
    let undone = reduce(&changed, Action::Undo);
    assert_eq!((&*undone.work.agency, undone.draft().text("iit"), names(&undone)), ("ข", "", vec!["ก"]));
    // After a reload too: what is there then stays.
    let reloaded = read_store(&store::write(&removed)).unwrap();
    let back = reduce(&reloaded, Action::Undo);
    assert_eq!((&*back.work.agency, names(&back)), ("ข", vec!["ก"]));
}

#[test]
fn they_are_all_kept() {
    let two = two();
    let again = read_store(&store::write(&two)).unwrap();
    assert_eq!((&again.work, &again.shelf), (&two.work, &two.shelf));
    assert!(reduce(&two, Action::Forget).shelf.is_empty());
}

#[test]
fn a_letter_of_another_agency_comes_beside() {
    let letter = reduce(&two(), Action::OpenLink("#ITA:1.0/FY:2568/iit:70?agency=ค".into()));
    let kept = reduce(&letter, Action::KeepSent);
    assert_eq!((&*kept.work.agency, names(&kept)), ("ค", vec!["ก", "ข"]));
    // One of that name is there: the year is put into it.
    let letter = reduce(&two(), Action::OpenLink("#ITA:1.0/FY:2567/iit:70?agency=ก".into()));
    let kept = reduce(&letter, Action::KeepSent);
    assert_eq!((&*kept.work.agency, kept.work.drafts.len(), names(&kept)), ("ก", 2, vec!["ข"]));
    assert!(read_link("#ITA:1.0/FY:2567/iit:70?agency=ก").is_ok());
}

#[test]
fn a_file_holds_them_all_and_comes_back() {
    let two = reduce(&two(), Action::SetPublishedLevel(Some("good".into())));
    let text = file::write(&two);
    let there = reduce(&State::empty().unwrap(), Action::OpenFile(text.clone()));
    assert_eq!((&there.work, &there.shelf), (&two.work, &two.shelf));
    assert_eq!((there.view, there.history.undo()), (View::Calculate, Some(&Did::FileOpened)));
    assert_eq!(file::write(&there), text);
    // One that is here by the same name is replaced, another stays; both are undone at once.
    let mine = value(&named(&State::empty().unwrap(), "ก"), "eit", "10");
    let mine = value(&named(&reduce(&mine, Action::AddAgency), "ค"), "eit", "20");
    let opened = reduce(&mine, Action::OpenFile(text));
    assert_eq!((&*opened.work.agency, names(&opened)), ("ข", vec!["ก", "ค"]));
    assert_eq!(opened.shelf.works().next().map(|work| work.draft().text("eit")), Some("80"));
    let undone = reduce(&opened, Action::Undo);
    assert_eq!((&undone.work, &undone.shelf), (&mine.work, &mine.shelf));
    // Nothing of one's own: nothing to save.
    assert_eq!(page::files(&first()).holds, None);
    assert_eq!(page::files(&two).holds.as_deref(), Some("ในไฟล์จะมี 2 หน่วยงาน รวม 2 ปีงบประมาณ"));
}

#[test]
fn a_file_that_cannot_be_read_says_where_and_changes_nothing() {
    let good = file::write(&two());
    let refused = |text: &str| {
        let before = two();
        let after = reduce(&before, Action::OpenFile(text.to_owned()));
        assert_eq!((&after.work, &after.shelf), (&before.work, &before.shelf));
        match &after.dialog {
            Some(ita_view::Dialog::Files { refused: Some(error) }) => {
                ((**error).clone(), page::files(&after).refused.unwrap())
            }
            other => panic!("{text}: {other:?}"),
        }
    };
    assert_eq!(refused("{}").0, FileError::Other);
    assert_eq!(refused(r#"{"format":"other","version":1}"#).0, FileError::Other);
    assert_eq!(refused(&good.replace("\"version\": 1", "\"version\": 2")).0, FileError::Newer);
    let cut = &good[..good.len() / 2];
    let (error, said) = refused(cut);
    let FileError::Broken { line, .. } = error else { panic!("{error:?}") };
    assert_eq!(line, cut.lines().count());
    assert!(said.contains(&format!("บรรทัด {line} ")), "{said}");
    let (error, said) = refused(&good.replace("\"inputs\"", "\"input\""));
    assert!(matches!(error, FileError::Broken { line: 11, .. }), "{error:?}");
    assert!(said.contains("บรรทัด 11"), "{said}");
    let year = refused(
        &good.replace("\"fiscal_year\": 2568,\n          \"inputs\"", "\"fiscal_year\": 2555,\n          \"inputs\""),
    );
    assert_eq!(year.0, FileError::Year { agency: "ข".into(), year: 2555 });
    let (error, said) = refused(&good.replace("\"eit\": \"90\"", "\"e1t\": \"90\""));
    assert_eq!(error, FileError::Unknown { agency: "ข".into(), year: 2568, id: "e1t".into() });
    assert!(said.contains("“e1t” ของ ข ปี 2568"), "{said}");
}

#[test]
fn the_table_is_what_batch_reads() {
    let named = named(
        &value(&value(&value(&State::empty().unwrap(), "iit", "98.10"), "eit", "93.20"), "oit", "97.50"),
        "ก, \"ข\"",
    );
    let table =
        page::files_table(&reduce(&named, Action::SetPublishedOverall("96.39".into())), &ita_view::Parts::all()).csv();
    assert_eq!(
        table,
        "agency,fiscal_year,iit,eit,oit,published_overall,published_level,คะแนนรวมจากการคำนวณ,ระดับจากการคำนวณ\r\n\
         \"ก, \"\"ข\"\"\",2568,98.10,93.20,97.50,96.39,,96.39,ผ่านดี\r\n"
    );
}

/// The table of four agencies that the paste reader is held against.
const FOUR: &str = include_str!("../../../../tests/tables/four-agencies.txt");

#[test]
fn a_table_of_several_agencies_is_taken_whole() {
    let mine = value(&named(&State::empty().unwrap(), "อบต.ตัวอย่างสาม"), "iit", "1");
    let pasted = reduce(&mine, Action::Pasted { node: None, text: FOUR.into(), html: None });
    let Some(ita_view::Dialog::Paste(pasting)) = &pasted.dialog else { panic!("it is shown first") };
    let view = page::paste(&pasted, pasting, &ita_view::Parts::all());
    assert_eq!((&*view.says, view.rows.len(), view.others.len()), ("อ่านได้ 4 จาก 4 หน่วยงาน", 4, 0));
    assert_eq!(
        (&*view.rows[0].name, &*view.rows[0].text),
        ("เทศบาลตำบลตัวอย่างหนึ่ง", "IIT 91.18 · EIT 89.05 · OIT 100.00")
    );
    let taken = reduce(&pasted, view.take.unwrap());
    // The one that was here has the table's numbers now; the others lie beside it, by name.
    assert_eq!(
        (taken.view, &*taken.work.agency, taken.draft().text("iit")),
        (View::Overview, "อบต.ตัวอย่างสาม", "90.21")
    );
    assert_eq!(names(&taken), ["อบต.ตัวอย่างสี่", "เทศบาลตำบลตัวอย่างสอง", "เทศบาลตำบลตัวอย่างหนึ่ง"]);
    let undone = reduce(&taken, Action::Undo);
    assert_eq!((&undone.work, &undone.shelf), (&mine.work, &mine.shelf));
    // A row that cannot be read is named, and the others are taken.
    let wrong = reduce(&mine, Action::Pasted { node: None, text: FOUR.replace("88.63", "188.63"), html: None });
    let Some(ita_view::Dialog::Paste(pasting)) = &wrong.dialog else { panic!("it is shown first") };
    let view = page::paste(&wrong, pasting, &ita_view::Parts::all());
    assert_eq!((&*view.says, view.rows.len()), ("อ่านได้ 3 จาก 4 หน่วยงาน", 3));
    assert!(view.others[0].text.starts_with("เทศบาลตำบลตัวอย่างสอง: "), "{}", view.others[0].text);
}

#[test]
fn of_very_many_agencies_the_first_are_shown_and_all_are_taken() {
    let row = |at: usize| format!("อบต.ตัวอย่าง{at}\t90\t91\t{}\n", if at < 10 { 192 } else { 92 });
    let table: String = (0..1_000).map(row).collect();
    let text = format!("ปี 2568\nหน่วยงาน\tIIT\tEIT\tOIT\n{table}");
    let pasted = reduce(&State::empty().unwrap(), Action::Pasted { node: None, text, html: None });
    let Some(ita_view::Dialog::Paste(pasting)) = &pasted.dialog else { panic!("it is shown first") };
    let view = page::paste(&pasted, pasting, &ita_view::Parts::all());
    assert_eq!((&*view.says, view.rows.len(), view.others.len()), ("อ่านได้ 990 จาก 1000 หน่วยงาน", 200, 10));
    assert_eq!(view.more.as_deref(), Some("และอีก 790 หน่วยงาน"));
    let taken = reduce(&pasted, Action::TakePasted);
    assert_eq!(taken.shelf.works().len(), 989);
    // Once more: each is put into its own work.
    let again = Action::Pasted {
        node: None, text: format!("ปี 2568\nหน่วยงาน\tIIT\tEIT\tOIT\n{table}"), html: None
    };
    let again = reduce(&reduce(&taken, again), Action::TakePasted);
    assert_eq!((&again.work, &again.shelf), (&taken.work, &taken.shelf));
}

/// What the overview shows of a state, and its rows.
fn overview(state: &State, asked: &Asked) -> (OverviewView, Vec<OverviewRow>) {
    let (voice, board) = (Voice::of(state), Board::new(state, &Parts::all()));
    let row = |&at: &usize| page::overview_row(voice, &board, at).unwrap();
    let rows = page::overview_list(voice, &board, asked).order.iter().map(row).collect();
    (page::overview(voice, &board), rows)
}

/// The agencies of a table.
fn taken(table: &str) -> State {
    let pasted = reduce(&State::empty().unwrap(), Action::Pasted { node: None, text: table.into(), html: None });
    reduce(&pasted, Action::TakePasted)
}

fn sorted(sort: SortBy) -> Asked {
    Asked { sort, ..Asked::default() }
}

#[test]
fn the_overview_sorts_ranks_and_searches() {
    let all = taken(FOUR);
    let of = |state: &State, asked: &Asked| {
        overview(state, asked)
            .1
            .iter()
            .map(|row| format!("{} {} {}", row.rank, row.name, row.score))
            .collect::<Vec<_>>()
    };
    // By hand: 0.3·91.18 + 0.3·89.05 + 0.4·100 = 94.07 and so on, as the table says itself.
    let best =
        ["1 เทศบาลตำบลตัวอย่างหนึ่ง 94.07", "2 อบต.ตัวอย่างสาม 93.04", "3 อบต.ตัวอย่างสี่ 92.35", "4 เทศบาลตำบลตัวอย่างสอง 90.37"];
    assert_eq!(of(&all, &sorted(SortBy::Best)), best);
    assert_eq!(of(&all, &sorted(SortBy::Lowest))[0], best[3]);
    let searched = |sort, search: &str| Asked { search: search.into(), ..sorted(sort) };
    assert_eq!(of(&all, &searched(SortBy::Name, "อบต")), [best[1], best[2]]);
    // Words, each somewhere.
    assert_eq!(of(&all, &searched(SortBy::Best, " สี่ อบต ")), [best[2]]);
    let board = Board::new(&all, &Parts::all());
    let found = |asked: &Asked| page::overview_list(Voice::of(&all), &board, asked).found;
    assert_eq!(found(&searched(SortBy::Best, "อบต")).as_deref(), Some("แสดง 2 จาก 4 หน่วยงาน"));
    assert_eq!(found(&Asked::default()), None);
    let (view, rows) = overview(&all, &Asked::default());
    assert_eq!(view.says, "ปีงบประมาณ พ.ศ. 2568 · ทั้งหมด 4 หน่วยงาน · คะแนนครบ 4 หน่วยงาน");
    assert_eq!(
        (&*rows[0].lowest, &rows[0].instruments),
        ("EIT 89.05", &["91.18", "89.05", "100.00"].map(String::from).to_vec())
    );
    // Equal totals share a place; one without a total is last and has none; the year before stands beside.
    let tied = value(&all, "iit", "100");
    let tied = value(&value(&tied, "eit", "80.23"), "oit", "100");
    assert_eq!(page::result(&tied, &Parts::all()).number.text, "94.07");
    let without = named(&reduce(&tied, Action::AddAgency), "ก");
    let (view, rows) = overview(&without, &Asked::default());
    assert_eq!(rows.iter().map(|row| &*row.rank).collect::<Vec<_>>(), ["1", "1", "3", "4", ""]);
    // Of what they have no level is certain.
    let open = view.levels.last().unwrap();
    assert_eq!((&open.badge, &*open.count), (&None, "1 หน่วยงาน"));
    let only = overview(&without, &Asked { level: Some(open.place), ..Asked::default() });
    assert_eq!((&*only.1[0].name, only.1.len()), ("ก", 1));
    assert_eq!(overview(&all, &Asked::default()).0.before, None);
    let last = reduce(&reduce(&all, Action::Go(View::Calculate)), Action::SetYear(2569));
    assert_eq!(overview(&last, &Asked::default()).0.before.as_deref(), Some("พ.ศ. 2568"));
    let mine = searched(SortBy::Name, &all.work.agency);
    assert_eq!(overview(&last, &mine).1[0].before, overview(&all, &mine).1[0].score);
}

#[test]
fn the_overview_says_what_there_is_to_say_of_all() {
    // Four agencies of 2567 and 2568, by hand: totals 94.07 93.04 92.35 90.37, before 94.07 90.00 92.40; the fourth had none.
    let before = "ปี 2567\nหน่วยงาน\tIIT\tEIT\tOIT\nเทศบาลตำบลตัวอย่างหนึ่ง\t91.18\t89.05\t100\nอบต.ตัวอย่างสาม\t90\t90\t90\nอบต.ตัวอย่างสี่\t92.4\t92.4\t92.4";
    let with_before = taken(before);
    let pasted = reduce(&with_before, Action::Pasted { node: None, text: FOUR.into(), html: None });
    let state = reduce(&pasted, Action::TakePasted);
    let (view, rows) = overview(&state, &sorted(SortBy::Risen));
    // (94.07 + 93.04 + 92.35 + 90.37) / 4 = 92.4575
    assert_eq!(view.facts, ["คะแนนเฉลี่ย 92.46", "เทียบกับปี 2567: เพิ่มขึ้น 1 ลดลง 1 เท่าเดิม 1 หน่วยงาน"]);
    let changes = |rows: &[OverviewRow]| rows.iter().map(|row| row.change.clone()).collect::<Vec<_>>();
    assert_eq!(changes(&rows), ["+3.04", "0.00", "−0.05", ""]);
    assert_eq!(changes(&overview(&state, &sorted(SortBy::Fallen)).1), ["−0.05", "0.00", "+3.04", ""]);
    let bins: Vec<_> = view.bins.iter().map(|bin| (&*bin.label, &*bin.count, bin.share)).collect();
    assert_eq!(bins, [("90.00–94.99", "4", 1000)]);
    // Full points lie in the highest bin, and empty ones between are shown.
    let wide = value(&value(&value(&state, "iit", "100"), "eit", "100"), "oit", "100");
    let wide = value(&value(&value(&reduce(&wide, Action::OpenAgency(0)), "iit", "80"), "eit", "80"), "oit", "80");
    let view = overview(&wide, &Asked::default()).0;
    let bins: Vec<_> = view.bins.iter().map(|bin| (&*bin.label, &*bin.count, bin.share)).collect();
    assert_eq!(
        bins,
        [("95.00–100.00", "1", 500), ("90.00–94.99", "2", 1000), ("85.00–89.99", "0", 0), ("80.00–84.99", "1", 500)]
    );
    let levels: Vec<_> =
        view.levels.iter().map(|level| (&*level.badge.as_ref().unwrap().name, &*level.count)).collect();
    assert_eq!(levels, [("ผ่านดีเยี่ยม", "1 หน่วยงาน"), ("ผ่านดี", "2 หน่วยงาน"), ("ต้องปรับปรุง", "1 หน่วยงาน")]);
    // It goes out as it stands there, by which the paste reader takes it in again.
    let board = Board::new(&state, &Parts::all());
    let voice = Voice::of(&state);
    let list = page::overview_list(voice, &board, &Asked::default());
    let table = page::overview_table(voice, &board, &page::overview(voice, &board), &list);
    assert_eq!(
        table.rows[0],
        ["อันดับ", "ชื่อหน่วยงาน", "ปีงบประมาณ", "IIT", "EIT", "OIT", "คะแนนรวม", "ระดับ", "คะแนนรวมปีก่อน", "เปลี่ยนแปลง"]
    );
    assert_eq!(
        table.rows[3][1..],
        ["อบต.ตัวอย่างสี่", "2568", "92.81", "90.75", "93.20", "92.35", "ผ่านดี", "92.40", "-0.05"]
    );
    assert!(board.is_of(&state, &Parts::all()) && !board.is_of(&wide, &Parts::all()));
    let again = taken(&table.csv());
    let names = |rows: Vec<OverviewRow>| rows.into_iter().map(|row| (row.name, row.score)).collect::<Vec<_>>();
    assert_eq!(names(overview(&again, &Asked::default()).1), names(overview(&state, &Asked::default()).1));
}

#[test]
fn the_lowest_indicators_are_named_with_their_means() {
    let head: Vec<String> = (1..=10).map(|number| format!("ตัวชี้วัดที่ {number}")).collect();
    let table = format!(
        "ผลการประเมิน ITA ปี 2568\nหน่วยงาน\t{}\nอบต.หนึ่ง\t{}\nอบต.สอง\t{}\n",
        head.join("\t"),
        ["90", "90", "90", "81", "90", "70.01", "90", "90", "90", "60"].join("\t"),
        ["90", "90", "90", "82", "90", "80", "90", "90", "90", "60"].join("\t"),
    );
    let weakest = overview(&taken(&table), &Asked::default()).0.weakest;
    // (70.01 + 80) / 2 = 75.005, half up.
    let said: Vec<_> = weakest.iter().map(|weak| (weak.name.split(' ').next().unwrap(), &*weak.mean)).collect();
    assert_eq!(said.iter().map(|said| said.1).collect::<Vec<_>>(), ["เฉลี่ย 60.00", "เฉลี่ย 75.01", "เฉลี่ย 81.50"]);
    assert!(weakest[0].name.starts_with("ตัวชี้วัดที่ 10 ") && weakest[1].name.starts_with("ตัวชี้วัดที่ 6 "), "{weakest:?}");
}

#[test]
fn a_window_follows_what_another_kept() {
    let here = reduce(&two(), Action::Go(View::Help));
    let there = value(&reduce(&two(), Action::OpenAgency(0)), "eit", "81");
    let followed = reduce(&here, Action::Follow(store::write(&there)));
    assert_eq!((&followed.work, &followed.shelf, followed.view), (&there.work, &there.shelf, View::Help));
    assert_eq!(reduce(&followed, Action::Undo).work, there.work, "the steps of this window are over");
    assert_eq!(reduce(&followed, Action::Follow(store::write(&there))), followed);
    for text in ["", "{}", &store::write(&there).replace("\"version\":3", "\"version\":99")] {
        assert_eq!(reduce(&here, Action::Follow(text.into())), here, "{text}");
    }
}

#[test]
fn a_number_typed_at_another_agency_is_a_step_of_its_own() {
    let here = value(&two(), "iit", "70");
    let there = value(&reduce(&here, Action::OpenAgency(0)), "iit", "60");
    let undone = reduce(&there, Action::Undo);
    assert_eq!((&*undone.work.agency, undone.draft().text("iit")), ("ก", ""));
    assert_eq!(
        undone.shelf.works().next().map(|work| work.draft().text("iit")),
        Some("70"),
        "what was typed before stays"
    );
}

#[test]
fn what_comes_back_after_a_reload_is_there_once() {
    let letter = reduce(&two(), Action::OpenLink("#ITA:1.0/FY:2568/iit:70?agency=ค".into()));
    let kept = reduce(&letter, Action::KeepSent);
    let reloaded = read_store(&store::write(&kept)).unwrap();
    let back = reduce(&reloaded, Action::Undo);
    assert_eq!((&*back.work.agency, names(&back)), ("ข", vec!["ก", "ค"]));
}

#[test]
fn an_example_that_is_put_away_stays_one() {
    let edited = reduce(&value(&first(), "eit", "95"), Action::AddAgency);
    assert_eq!(edited.shelf.works().map(|work| work.origin).collect::<Vec<_>>(), [first().work.origin]);
}

#[test]
fn no_agency_of_a_file_is_lost_or_there_twice() {
    let unnamed = value(&State::empty().unwrap(), "iit", "70");
    let again = reduce(&unnamed, Action::OpenFile(file::write(&unnamed)));
    assert_eq!(
        (&again.work.drafts, names(&again).len()),
        (&unnamed.work.drafts, 0),
        "the same numbers are the same agency's"
    );
    // Two of one name are two.
    let same = value(&named(&reduce(&two(), Action::AddAgency), "ก"), "eit", "70");
    let there = reduce(&State::empty().unwrap(), Action::OpenFile(file::write(&same)));
    assert_eq!((&there.work, &there.shelf), (&same.work, &same.shelf));
    let refused = |text: &str| match reduce(&unnamed, Action::OpenFile(text.to_owned())) {
        State { dialog: Some(ita_view::Dialog::Files { refused: Some(error) }), work, .. } if work == unnamed.work => {
            (*error).clone()
        }
        state => panic!("{:?}", state.dialog),
    };
    assert_eq!(refused(r#"{"format":"ita-score","version":1,"agencies":[]}"#), FileError::Empty);
    let year = r#"{"fiscal_year":2568,"inputs":{"iit":"1"}}"#;
    let twice = format!(
        r#"{{"format":"ita-score","version":1,"agencies":[{{"name":"ก","fiscal_year":2568,"years":[{year},{year}]}}]}}"#
    );
    assert_eq!(refused(&twice), FileError::Twice { agency: "ก".into(), year: 2568 });
}

#[test]
fn the_overview_is_of_the_tables_year_and_makes_no_numbers_up() {
    let mine = reduce(&value(&named(&State::empty().unwrap(), "อื่น"), "iit", "90"), Action::SetYear(2567));
    let taken =
        reduce(&reduce(&mine, Action::Pasted { node: None, text: FOUR.into(), html: None }), Action::TakePasted);
    assert_eq!((taken.year().number(), &*taken.work.agency), (2568, "อื่น"));
    let scores =
        |state: &State| overview(state, &Asked::default()).1.into_iter().map(|row| row.score).collect::<Vec<_>>();
    assert_eq!(scores(&taken), ["94.07", "93.04", "92.35", "90.37", "คะแนนยังไม่ครบ"]);
    // Another year in sight has what was entered for it, and nothing that was carried there.
    let other = reduce(&taken, Action::SetYear(2566));
    assert_eq!((other.view, scores(&other)), (View::Overview, vec!["คะแนนยังไม่ครบ".to_owned(); 5]));
    assert!(other.notices.iter().all(|notice| !matches!(notice, ita_view::Notice::CarriedOver { .. })));
    // Out of it one goes to the year that it is of.
    let one = reduce(&value(&taken, "eit", "1"), Action::OpenAgency(0));
    let last = reduce(&reduce(&one, Action::SetYear(2567)), Action::Go(View::Overview));
    let at = last.shelf.works().position(|work| work.agency == "อื่น").unwrap();
    assert_eq!(reduce(&last, Action::OpenAgency(at)).year().number(), 2567);
}

#[test]
fn an_older_version_in_another_window_wipes_nothing() {
    let older = store::write(&first()).replace("\"version\":3", "\"version\":2").replace("\"others\":[],", "");
    assert!(read_store(&older).is_ok());
    assert_eq!(reduce(&two(), Action::Follow(older)), two());
}

#[test]
fn the_list_in_the_head_is_short_and_then_searched() {
    let letters = ('ก'..='ฮ').take(40);
    let rows: String = letters.map(|letter| format!("เทศบาลตำบล{letter}า\t91.18\t89.05\t93.20\n")).collect();
    let text = format!("ปี 2568\nหน่วยงาน\tIIT\tEIT\tOIT\n{rows}");
    let pasted = reduce(&State::empty().unwrap(), Action::Pasted { node: None, text, html: None });
    let taken = reduce(&pasted, Action::TakePasted);
    assert_eq!(taken.shelf.works().len(), 39);
    let heads = page::header(&taken, &Parts::all()).agencies;
    assert!(heads.is_long() && !page::header(&two(), &Parts::all()).agencies.is_long());
    assert_eq!(heads.named(Voice::default(), " ").len(), 30);
    // The last of all, which the list does not name by itself: 0.3·91.18 + 0.3·89.05 + 0.4·93.20 = 91.349.
    let last = heads.named(Voice::default(), " ตำบลศา");
    assert_eq!(
        last.iter().map(|(name, result, _)| (&**name, &**result)).collect::<Vec<_>>(),
        [("เทศบาลตำบลศา", "2568 · 91.35 ผ่านดี")]
    );
    let found = reduce(&taken, last[0].2.clone());
    assert_eq!(found.work.agency, "เทศบาลตำบลศา");
    assert_eq!(heads.named(Voice::default(), "ไม่มี").len(), 0);
}

#[test]
fn rows_of_one_name_and_names_with_numbers_are_all_taken() {
    let table = "ปี 2568\nหน่วยงาน\tIIT\tEIT\tOIT\nอบต.ที่ 1\t91.18\t89.05\t93.20\nอบต.ที่ 2\t90.18\t89.05\t93.20\nอบต.ก\t81.18\t89.05\t93.20\nอบต.ก\t80.18\t89.05\t93.20\n";
    let pasted = reduce(&State::empty().unwrap(), Action::Pasted { node: None, text: table.into(), html: None });
    let taken = reduce(&pasted, Action::TakePasted);
    let mut all: Vec<(&str, &str)> =
        taken.shelf.works().map(|work| (&*work.agency, work.draft().text("iit"))).collect();
    all.push((&taken.work.agency, taken.draft().text("iit")));
    all.sort_unstable();
    assert_eq!(all, [("อบต.ก", "80.18"), ("อบต.ก", "81.18"), ("อบต.ที่ 1", "91.18"), ("อบต.ที่ 2", "90.18")]);
}

/// What reads workbooks, for the tests: each byte is a sheet.
fn sheets(bytes: &[u8]) -> Result<Vec<SheetText>, BookError> {
    let sheet = |byte: &u8| match byte {
        b'n' => ("หมายเหตุ", "จัดทำโดยงานแผน\t\n"),
        b'a' => ("ปี 2567", "ปี 2567\t\nIIT\t92.24\nEIT\t94.15\nOIT\t95.84\n"),
        b'm' => ("ทุกแห่ง", FOUR),
        _ => ("ว่าง", ""),
    };
    match bytes {
        b"old" => Err(BookError::Old),
        bytes => {
            Ok(bytes.iter().map(sheet).map(|(name, text)| SheetText { name: name.into(), text: text.into() }).collect())
        }
    }
}

#[test]
fn a_workbook_is_read_as_what_is_pasted_and_another_sheet_can_be_chosen() {
    let mut parts = ita_view::Parts::all();
    let open = |bytes: &[u8]| Action::OpenBook(bytes.into());
    let empty = State::empty().unwrap();
    assert_eq!(ita_view::reduce(&empty, open(b"a"), &parts), Err(ita_view::Need::Books));
    parts.add_book_reader(BookReader { read: sheets });
    let act = |state: &State, action| ita_view::reduce(state, action, &parts).unwrap();
    let view = |state: &State| {
        let Some(ita_view::Dialog::Paste(pasting)) = &state.dialog else { panic!("it is shown first") };
        page::paste(state, pasting, &parts)
    };
    // The only sheet is not named.
    let one = act(&empty, open(b"a"));
    assert_eq!((&*view(&one).says, view(&one).sheets), ("อ่านได้ 3 จาก 3 เครื่องมือ", None));
    assert_eq!(act(&one, Action::TakePasted).draft().text("eit"), "94.15");
    // Of several the first with a table is read.
    let names = || ["หมายเหตุ", "ปี 2567", "ทุกแห่ง"].map(str::to_owned).to_vec();
    let several = act(&empty, open(b"nam"));
    assert_eq!(view(&several).sheets, Some((names(), 1)));
    let other = act(&several, Action::PasteSheet(2));
    assert_eq!((&*view(&other).says, view(&other).sheets), ("อ่านได้ 4 จาก 4 หน่วยงาน", Some((names(), 2))));
    assert_eq!(act(&several, Action::PasteSheet(9)), several);
    assert_eq!(act(&act(&several, Action::CloseDialog), Action::PasteSheet(2)).dialog, None);
    // None of them is one: the first, and what is wrong with it.
    let none = view(&act(&empty, open(b"nn")));
    assert_eq!((none.take, none.sheets.map(|(_, at)| at)), (None, Some(0)));
    assert!(none.says.starts_with("ไม่พบคะแนน ITA"), "{}", none.says);
    let old = view(&act(&empty, open(b"old")));
    assert!(old.pasted && old.take.is_none() && old.says.starts_with("ไฟล์นี้เป็นรูปแบบเดิม (.xls)"), "{old:?}");
}
