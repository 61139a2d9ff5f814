//! ภาพรวม: the agencies of a table, sorted, ranked, searched, and what there is to say of all.

use super::*;

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
fn what_is_found_piece_by_piece_and_among_what_was_found_is_what_is_found_at_once() {
    let first = State::empty().unwrap();
    let work = |number: usize| ita_view::Work { agency: format!("เทศบาล {number}"), ..first.work.clone() };
    // More than two pieces; the work in sight has no name.
    let many = State { shelf: (1..=4_500).map(work).collect(), ..first };
    let (voice, board) = (Voice::of(&many), Board::new(&many, &Parts::all()));
    let searched = |search: &str| Asked { search: search.into(), ..sorted(SortBy::Name) };
    let mut finding = page::Finding::new(&board, &searched("เทศบาล 44"), None);
    let (first, second) = (finding.go_on(voice, &board), finding.go_on(voice, &board));
    assert_eq!((first, second), (None, None));
    let list = finding.go_on(voice, &board).unwrap();
    // By hand: 44; of three digits 440–449 and eight more that end in 44; of four, 19 in each of three thousands, 4400–4499, and four below.
    assert_eq!((list.order.len(), list.found.as_deref()), (1 + 18 + 57 + 104, Some("แสดง 180 จาก 4,501 หน่วยงาน")));
    for (before, now) in
        [("4", "44"), ("44 เทศ", "เทศบาล 444"), ("44", "4"), ("เทศบาล 45", "อบต"), ("", "4"), ("44", "")]
    {
        let last = page::overview_list(voice, &board, &searched(before));
        for (by, level) in [(SortBy::Name, None), (SortBy::Name, Some(9)), (SortBy::Best, None)] {
            let asked = Asked { level, ..Asked { sort: by, ..searched(now) } };
            let mut finding = page::Finding::new(&board, &asked, Some((&searched(before), &last)));
            let found = std::iter::repeat_with(|| finding.go_on(voice, &board)).take(9).flatten().next();
            assert_eq!(found, Some(page::overview_list(voice, &board, &asked)), "{before:?} and then {now:?}");
        }
    }
    // Among what was found there is little to look through.
    let last = page::overview_list(voice, &board, &searched("44"));
    let mut narrower = page::Finding::new(&board, &searched("445"), Some((&searched("44"), &last)));
    assert!(narrower.go_on(voice, &board).is_some());
    while board.prepare() {}
    assert!(!board.prepare());
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
    let country = "ค่าเฉลี่ยทั้งประเทศ 93.82 (มีแหล่งเดียว)";
    assert_eq!(view.facts, ["คะแนนเฉลี่ย 92.46", country, "เทียบกับปี 2567: เพิ่มขึ้น 1 ลดลง 1 เท่าเดิม 1 หน่วยงาน"]);
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

/// Of 2569's total a third is another EIT. Of 2567 the announced total is what counts.
#[test]
fn the_overview_subtracts_only_what_is_the_same_thing() {
    let of = |year: u16, scores: &str| format!("ปี {year}\nหน่วยงาน\tIIT\tEIT\tOIT\nอบต.หนึ่ง\t{scores}");
    let and = |state: &State, table: String| {
        reduce(&reduce(state, Action::Pasted { node: None, text: table, html: None }), Action::TakePasted)
    };
    let (last, next) = (taken(&of(2568, "90\t90\t90")), of(2569, "92\t92\t92"));
    let (view, rows) = overview(&and(&last, next), &sorted(SortBy::Risen));
    assert_eq!(rows.iter().map(|row| (&*row.before, &*row.change)).collect::<Vec<_>>()[0], ("90.00", "–"));
    let why = "ไม่เทียบกับปี 2568: คะแนนรวมปี 2569 มี EIT ชุดใหม่รวมอยู่ร้อยละ 30 จึงไม่นำไปลบกับปี 2568";
    assert_eq!(view.facts, ["คะแนนเฉลี่ย 92.00", why]);
    assert_eq!(view.sorts, [SortBy::Best, SortBy::Lowest, SortBy::Name]);
    let one = reduce(
        &reduce(&taken(&of(2567, "90\t90\t90")), Action::OpenAgency(0)),
        Action::SetPublishedOverall("90.01".into()),
    );
    let both = and(&one, of(2568, "92\t92\t92"));
    let (view, rows) = overview(&both, &sorted(SortBy::Best));
    assert_eq!((&*rows[0].before, &*rows[0].change, view.sorts.len()), ("90.01", "+1.99", 5));
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
