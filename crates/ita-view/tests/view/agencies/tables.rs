//! Several agencies come and go as a table or a workbook.

use super::*;

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

/// A province's table of the next year, from another program: other blanks, a split vowel, a character that nobody sees.
#[test]
fn a_name_in_another_spelling_is_the_same_agency_and_what_is_replaced_is_said() {
    let table = |year: u16, names: [&str; 3]| {
        let rows: String = names.iter().map(|name| format!("{name}\t91.18\t89.05\t93.20\n")).collect();
        format!("ปี {year}\nหน่วยงาน\tIIT\tEIT\tOIT\n{rows}")
    };
    let shown = |state: &State, text: String| {
        let pasted = reduce(state, Action::Pasted { node: None, text, html: None });
        let Some(ita_view::Dialog::Paste(pasting)) = &pasted.dialog else { panic!("it is shown first") };
        let view = page::paste(&pasted, pasting, &ita_view::Parts::all());
        (view, reduce(&pasted, Action::TakePasted))
    };
    let names = ["เทศบาลตำบลก", "อบต.  ข 1", "อบต.ค"];
    let (first, there) = shown(&State::empty().unwrap(), table(2567, names));
    assert_eq!(first.found, ["ปีงบประมาณ พ.ศ. 2567"], "nothing was here");
    let (next, both) = shown(&there, table(2568, ["เทศบาลต\u{e4d}\u{e32}บล ก", "อบต.\u{200b} ข ๑", "อบต.ง"]));
    assert_eq!(next.found[1], "ตรงกับหน่วยงานที่มีอยู่ 2 แห่ง · หน่วยงานใหม่ 1 แห่ง");
    // What is new stands first, and is marked.
    let rows: Vec<_> = next.rows.iter().map(|row| (&*row.name, row.new.as_deref())).collect();
    assert_eq!(rows[0], ("อบต.ง", Some("ใหม่")));
    assert!(rows[1..].iter().all(|(_, new)| new.is_none()), "{rows:?}");
    let mut years: Vec<(&str, usize)> =
        core::iter::once(&both.work).chain(both.shelf.works()).map(|work| (&*work.agency, work.drafts.len())).collect();
    years.sort_unstable();
    // Called as they were here.
    assert_eq!(years, [("อบต. ข 1", 2), ("อบต.ค", 1), ("อบต.ง", 1), ("เทศบาลตำบลก", 2)]);
    // The same year again: what goes is counted.
    let (again, _) = shown(&both, table(2568, ["เทศบาลตำบล ก", "อบต.ค", "อบต.จ"]));
    assert_eq!(again.found[1], "ตรงกับหน่วยงานที่มีอยู่ 2 แห่ง (แทนคะแนนเดิมปี 2568 จำนวน 1 แห่ง) · หน่วยงานใหม่ 1 แห่ง");
}

#[test]
fn what_was_announced_of_each_agency_stays_where_the_table_says_nothing_of_it() {
    let announced = after_table(FOUR);
    let announced = reduce(&announced, Action::SetPublishedOverall("94.07".into()));
    let name = announced.work.agency.clone();
    let again = format!("ปี 2568\nหน่วยงาน\tIIT\tEIT\tOIT\n{name}\t90\t90\t90\nอบต.ใหม่\t80\t80\t80\n");
    let pasted = reduce(&announced, Action::Pasted { node: None, text: again, html: None });
    let taken = reduce(&pasted, Action::TakePasted);
    assert_eq!((&*taken.draft().published_overall, taken.draft().text("iit")), ("94.07", "90"));
}

fn after_table(text: &str) -> State {
    let pasted = reduce(&State::empty().unwrap(), Action::Pasted { node: None, text: text.into(), html: None });
    reduce(&reduce(&pasted, Action::TakePasted), Action::Go(View::Calculate))
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
        b"pdf" => Err(BookError::NotATable),
        bytes => Ok(bytes
            .iter()
            .map(sheet)
            .map(|(name, text)| SheetText { name: name.into(), text: text.into(), rows: Vec::new() })
            .collect()),
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
    let other = act(&several, Action::TellPaste(ita_view::Told::Sheet(2)));
    assert_eq!((&*view(&other).says, view(&other).sheets), ("อ่านได้ 4 จาก 4 หน่วยงาน", Some((names(), 2))));
    assert_eq!(act(&several, Action::TellPaste(ita_view::Told::Sheet(9))), several);
    assert_eq!(act(&act(&several, Action::CloseDialog), Action::TellPaste(ita_view::Told::Sheet(2))).dialog, None);
    // None of them is one: the first, and what is wrong with it.
    let none = view(&act(&empty, open(b"nn")));
    assert_eq!((none.take, none.sheets.map(|(_, at)| at)), (None, Some(0)));
    assert!(none.says.starts_with("ไม่พบคะแนน ITA"), "{}", none.says);
    let old = view(&act(&empty, open(b"old")));
    assert!(old.pasted && old.take.is_none() && old.says.starts_with("ไฟล์นี้เป็นรูปแบบเดิม (.xls)"), "{old:?}");
    let other = view(&act(&empty, open(b"pdf")));
    assert!(other.pasted && other.take.is_none() && other.says.starts_with("ไฟล์นี้ไม่ใช่ไฟล์ตาราง"), "{other:?}");
}
