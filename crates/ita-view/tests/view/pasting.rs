//! Pasted tables: what was understood is shown before it is taken, and nothing is guessed.

use crate::common::{empty, first, fiscal, reduce, set, shown};
use ita_score::NodeKind;
use ita_view::page::{self, PasteView};
use ita_view::{Action, Dialog, Need, Parts, State, Told};

fn pasted(state: &State, node: Option<&str>, text: &str, html: Option<&str>) -> State {
    let action = Action::Pasted { node: node.map(str::to_owned), text: text.into(), html: html.map(str::to_owned) };
    reduce(state, action)
}

fn dialog(state: &State) -> PasteView {
    let Some(Dialog::Paste(pasting)) = &state.dialog else { panic!("no dialog is open") };
    page::paste(state, pasting, &Parts::all())
}

/// The official names of FY2568, in another order, with heads and the published result: 94.14 ผ่านดี.
fn table() -> String {
    let rules = fiscal(2568).rules();
    let scores = ["95.10", "92.20", "90.30", "88.40", "86.50", "94.60", "91.70", "89.80", "97.90", "99.00"];
    let mut rows: Vec<String> = (1..=10)
        .map(|id| {
            let name = &rules.node(rules.find(&id.to_string()).unwrap()).name.th;
            format!("{id}\t{name}\t{}", scores[id - 1])
        })
        .collect();
    rows.reverse();
    format!("ผลการประเมิน ITA ปี 2568\nลำดับ\tตัวชี้วัด\tคะแนน\n{}\nระดับ\t\tผ่านดี", rows.join("\n"))
}

#[test]
fn a_table_is_shown_row_by_row_and_taken_in_one_step() {
    // At IIT, with the instruments closed, as it happens: nothing lands in the wrong row.
    let before = set(&empty(2568), "iit", "50");
    let read = pasted(&before, Some("iit"), &table(), None);
    assert_eq!(read.work, before.work, "nothing is taken yet");
    let view = dialog(&read);
    assert_eq!(view.says, "อ่านได้ 10 จาก 10 ตัวชี้วัด");
    assert!(view.rows.iter().any(|row| row.name.starts_with("1 ") && row.value == "95.10"), "{:?}", view.rows);
    assert!(view.found.iter().any(|found| found.contains("ผ่านดี")), "{:?}", view.found);
    let taken = reduce(&read, view.take.unwrap());
    assert_eq!((shown(&taken).result.number.text.as_str(), &taken.dialog), ("94.14", &None));
    assert_eq!(taken.draft().published_level.as_deref(), Some("good"));
    assert_eq!(shown(&taken).rows.len(), 14);
    assert_eq!(reduce(&taken, Action::Undo).work, before.work);
    assert_eq!(reduce(&read, Action::CloseDialog).work, before.work);
}

/// A misspelt name's score is no line to fold away; heads, and what is read after all, are no loss.
#[test]
fn a_line_whose_number_is_not_used_says_why() {
    let text = "ผลการประเมิน ปี 2568\nIIT\t98.10\nEIT\t93.20\nOIT\t97.50\nคุณธรรมองค์กร\t91.20\nหมวด ก";
    let view = dialog(&pasted(&empty(2568), None, text, None));
    let left: Vec<_> = view.left_out.iter().map(|row| (&*row.text, row.ignored.as_deref().unwrap())).collect();
    assert_eq!(left, [("คุณธรรมองค์กร | 91.20", "ไม่พบชื่อรายการของปีนี้ในบรรทัด")]);
    assert!(view.others.iter().all(|row| !row.text.contains("91.20")), "{:?}", view.others);
    assert_eq!(view.rows.len(), 3);
}

#[test]
fn the_year_of_a_table_is_said_and_taken() {
    let read = pasted(&first(), None, "ปี 2567\nIIT\t92.24\nEIT\t94.15\nOIT\t95.84", None);
    let view = dialog(&read);
    assert!(view.found.iter().any(|found| found == "จะเปลี่ยนไปเป็นปี 2567"), "{:?}", view.found);
    let taken = reduce(&read, Action::TakePasted);
    assert_eq!((taken.year().number(), shown(&taken).result.number.text.as_str()), (2567, "94.25"));
    // The example's agency is not this table's.
    assert_eq!(taken.work.agency, "");
    // Several years: which is for a person to say.
    let two =
        pasted(&first(), None, "ตัวชี้วัด\tปี 2567\tปี 2568\nIIT\t92.24\t98.10\nEIT\t94.15\t93.20\nOIT\t95.84\t97.50", None);
    let view = dialog(&two);
    assert!(view.take.is_none() && view.choices.len() == 2, "{view:?}");
    let chosen = reduce(&two, view.choices[1].1.clone());
    assert!(dialog(&chosen).take.is_some(), "{:?}", dialog(&chosen));
}

#[test]
fn numbers_without_names_are_asked_about() {
    let ten = "95.10\n92.20\n90.30\n88.40\n86.50\n94.60\n91.70\n89.80\n97.90\n99.00";
    let read = pasted(&empty(2568), Some("iit"), ten, None);
    let view = dialog(&read);
    assert_eq!(view.take, None);
    assert_eq!(
        view.choices,
        [("นี่คือคะแนน 10 ตัวชี้วัด เรียงตามลำดับ".to_owned(), Action::TellPaste(Told::Order(NodeKind::Indicator)))]
    );
    let taken = reduce(&reduce(&read, view.choices[0].1.clone()), Action::TakePasted);
    assert_eq!((taken.draft().text("10"), shown(&taken).result.number.text.as_str()), ("99.00", "94.14"));
    // Decimal commas: three of them, after asking.
    let commas = pasted(&empty(2568), Some("iit"), "98,10\n93,20\n97,50", None);
    assert!(commas.draft().is_empty());
    let named = reduce(&commas, Action::TellPaste(Told::Order(NodeKind::Instrument)));
    let taken = reduce(&named, Action::TakePasted);
    assert_eq!(shown(&taken).result.number.text, "96.39", "{:?}", dialog(&named));
}

#[test]
fn what_is_no_result_is_refused() {
    let view = dialog(&pasted(&first(), None, "ประชุมวันจันทร์ เวลา 9 นาฬิกา", None));
    assert!(view.take.is_none() && view.choices.is_empty() && view.says.contains("ไม่พบคะแนน ITA"), "{view:?}");
}

#[test]
fn the_clipboards_html_is_used_where_it_says_more() {
    let html = "<table><tr><td>IIT</td><td>98.10</td></tr><tr><td>EIT</td><td>93.20</td></tr><tr><td>OIT</td><td>97.50</td></tr></table>";
    let view = dialog(&pasted(&empty(2568), None, "IIT98.10EIT93.20OIT97.50", Some(html)));
    assert_eq!(view.says, "อ่านได้ 3 จาก 3 เครื่องมือ");
    // A spreadsheet's narrow columns hold nothing but marks.
    let narrow = html.replace("98.10", "####");
    let view = dialog(&pasted(&empty(2568), None, "IIT\t98.10\nEIT\t93.20\nOIT\t97.50", Some(&narrow)));
    assert_eq!(view.says, "อ่านได้ 3 จาก 3 เครื่องมือ");
}

#[test]
fn the_reader_and_every_year_are_asked_for_first() {
    let action = Action::Pasted { node: None, text: "IIT\t98".into(), html: None };
    let mut parts = Parts::new();
    assert_eq!(ita_view::reduce(&first(), action.clone(), &parts), Err(Need::Texts));
    parts.add_texts(ita_view::Texts::HERE);
    assert_eq!(ita_view::reduce(&first(), action.clone(), &parts), Err(Need::Paste));
    parts.add_table_reader(ita_view::TableReader::HERE);
    assert_eq!(ita_view::reduce(&first(), action, &parts), Err(Need::Year(2562)));
}

/// The result was announced first and the indicators came later: they are compared, and the year's result is not lost.
#[test]
fn what_was_announced_stays_where_a_table_says_nothing_of_it() {
    let ten = table().replace("\nระดับ\t\tผ่านดี", "");
    let announced = reduce(&empty(2568), Action::SetPublishedOverall("94.14".into()));
    let announced = reduce(&announced, Action::SetPublishedLevel(Some("good".into())));
    let read = pasted(&announced, None, &ten, None);
    assert!(dialog(&read).found.iter().any(|found| found == "ผลที่ประกาศที่กรอกไว้คงเดิม"), "{:?}", dialog(&read).found);
    let taken = reduce(&read, Action::TakePasted);
    assert_eq!((taken.draft().text("1"), &*taken.draft().published_overall), ("95.10", "94.14"));
    assert_eq!(taken.draft().published_level.as_deref(), Some("good"));
    assert!(shown(&taken).result.published.is_some());
    // A table that says what was announced says all of it.
    let read = pasted(&announced, None, &table(), None);
    assert!(dialog(&read).found.iter().all(|found| !found.contains("คงเดิม")), "{:?}", dialog(&read).found);
    let taken = reduce(&read, Action::TakePasted);
    assert_eq!((&*taken.draft().published_overall, taken.draft().published_level.as_deref()), ("", Some("good")));
    // Another year's is another result; only of the table's own year something is replaced.
    let other = pasted(&announced, None, &ten.replace("2568", "2567"), None);
    assert!(dialog(&other).found.iter().all(|found| !found.contains("แทนที่") && !found.contains("คงเดิม")));
    assert_eq!(reduce(&other, Action::TakePasted).draft().published_overall, "");
}

/// What is asked can be answered where it is asked; what only the text can settle is corrected there.
#[test]
fn a_question_is_answered_in_the_dialog() {
    let rows = "IIT\t90.00\t91.75\nEIT\t88.10\t88.75\nOIT\t97.00\t100.00";
    let two = pasted(&empty(2568), None, &format!("ตัวชี้วัด\tก่อนทักท้วง\tหลังทักท้วง\n{rows}"), None);
    let view = dialog(&two);
    let words: Vec<&str> = view.choices.iter().map(|(words, _)| &**words).collect();
    assert_eq!(words, ["ก่อนทักท้วง (90.00 …)", "หลังทักท้วง (91.75 …)"]);
    assert_eq!((view.take.is_none(), view.text.is_some()), (true, true));
    let taken = reduce(&reduce(&two, view.choices[1].1.clone()), Action::TakePasted);
    assert_eq!(taken.draft().text("iit"), "91.75");
    // One answer after another: a row that is not known, then the year's name of it.
    let rows = ["การปฏิบัติหน้าที่\t95.10", "การใช้งบประมาณ\t92.20", "การใช้อำนาจ\t90.30", "การทำขนมไทย\t88.40"];
    let text: String = rows.iter().zip(1..).map(|(row, number)| format!("{number}. {row}\n")).collect();
    let unknown = pasted(&empty(2568), None, &text, None);
    let view = dialog(&unknown);
    let words: Vec<&str> = view.choices.iter().map(|(words, _)| &**words).collect();
    assert_eq!(words[..2], ["4 การใช้ทรัพย์สินของราชการ", "5 การแก้ไขปัญหาการทุจริต"]);
    assert_eq!(words.last(), Some(&"ไม่ใช้แถวนี้"));
    let read = reduce(&unknown, view.choices[1].1.clone());
    assert_eq!(dialog(&read).rows.last().map(|row| &*row.name), Some("5 การแก้ไขปัญหาการทุจริต"));
    // An answer that is not offered does nothing.
    assert_eq!(reduce(&unknown, Action::TellPaste(Told::Answer(99))), unknown);
    // A number that a scan has spoilt is for nobody to choose.
    let spoilt = dialog(&pasted(&empty(2568), None, "IIT\t9O.78\nEIT\t88.75\nOIT\t100.00", None));
    assert!(
        spoilt.choices.is_empty() && spoilt.text.as_deref() == Some("IIT\t9O.78\nEIT\t88.75\nOIT\t100.00"),
        "{spoilt:?}"
    );
}

/// A district's table, of which an officer wants one row.
#[test]
fn one_agency_of_a_table_is_taken_alone() {
    let text = "ปี 2568\nหน่วยงาน\tIIT\tEIT\tOIT\nอบต.หนึ่ง\t90\t91\t92\nอบต.สอง\t80\t81\t82";
    let mine = reduce(&empty(2568), Action::SetAgency("อบต. สอง".into()));
    let table = pasted(&mine, None, text, None);
    let view = dialog(&table);
    // One's own stands first.
    assert_eq!(view.whose, [(1, "อบต.สอง".to_owned()), (0, "อบต.หนึ่ง".to_owned())]);
    let one = reduce(&table, Action::TellPaste(Told::Agency(1)));
    assert_eq!(dialog(&one).found[0], "อบต.สอง");
    let taken = reduce(&one, Action::TakePasted);
    assert_eq!((taken.draft().text("iit"), &*taken.work.agency, taken.shelf.works().len()), ("80", "อบต. สอง", 0));
    // Without a name the work takes that of its row.
    let nameless = reduce(&pasted(&empty(2568), None, text, None), Action::TellPaste(Told::Agency(0)));
    assert_eq!(reduce(&nameless, Action::TakePasted).work.agency, "อบต.หนึ่ง");
}
