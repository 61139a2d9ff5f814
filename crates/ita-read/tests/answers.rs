//! What a person may answer to the reader's questions, and what the text is read as then.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use ita_read::{Answer, Ask, Reading, Table};

fn read(text: &str, answers: &[Answer]) -> Result<Reading, Ask> {
    let books = ita_rules::all().unwrap();
    Table::answered(text, Some(2568), &books, answers)?.one()
}

/// Answers that lead on, as the app offers them: with each of them the text is read, or something else is asked.
fn offered(text: &str) -> Vec<Answer> {
    let ask = read(text, &[]).expect_err(text);
    ask.answers()
        .into_iter()
        .filter(|answer| read(text, std::slice::from_ref(answer)).as_ref().err() != Some(&ask))
        .collect()
}

fn value(reading: &Reading, id: &str) -> String {
    reading.inputs.iter().find(|(node, _)| node == id).map_or_else(String::new, |(_, value)| value.clone())
}

#[test]
fn the_column_is_chosen() {
    let text = "ตัวชี้วัด\tก่อนทักท้วง\tหลังทักท้วง\nIIT\t90.00\t91.75\nEIT\t88.10\t88.75\nOIT\t97.00\t100.00\n";
    let columns = offered(text);
    assert_eq!(columns.len(), 2, "{columns:?}");
    let of = |at: usize| value(&read(text, &columns[at..=at]).unwrap(), "iit");
    assert_eq!([of(0), of(1)], ["90.00", "91.75"]);
}

/// Two columns that are called the same and begin the same cannot be told apart by their names.
#[test]
fn columns_of_one_name_are_not_offered() {
    let text = "ตัวชี้วัด\tรอบ\tรอบ\nIIT\t90.00\t90.00\nEIT\t88.10\t88.75\nOIT\t97.00\t100.00\n";
    assert_eq!(offered(text), []);
}

#[test]
fn one_of_two_values_is_chosen_and_the_other_line_says_so() {
    let text = "IIT 91.75\nEIT 88.75\nOIT 100.00\nEIT 87.10\n";
    let reading = read(text, &offered(text)[1..]).unwrap();
    assert_eq!(value(&reading, "eit"), "87.10");
    let left = reading.rows.iter().find(|row| row.line == 2).unwrap();
    assert_eq!((left.value.as_deref(), left.ignored), (None, Some("not chosen")));
}

#[test]
fn a_name_that_is_not_known_is_of_a_free_indicator_or_left_out() {
    let rows = ["การปฏิบัติหน้าที่ 91.40", "การใช้งบประมาณ 92.50", "การใช้อำนาจ 93.60", "การทำขนมไทย 90.10"];
    let text: String = rows.iter().zip(1..).map(|(row, number)| format!("{number}. {row}\n")).collect();
    let answers = offered(&text);
    // 1 to 3 have rows of their own.
    let nodes: Vec<&str> = answers
        .iter()
        .filter_map(|answer| match answer {
            Answer::Name { node, .. } => Some(node.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(nodes, ["4", "5", "6", "7", "8", "9", "10"]);
    assert_eq!(value(&read(&text, &answers[..1]).unwrap(), "4"), "90.10");
    let without = read(&text, &answers[7..]).unwrap();
    assert_eq!(without.inputs.len(), 3);
    assert_eq!(without.rows[3].ignored, Some("not chosen"));
}

#[test]
fn a_score_of_the_whole_or_of_its_parts() {
    let text = "IIT 91.75\nEIT 88.75\nOIT 97.00\n9 การเปิดเผยข้อมูล 96.00\n";
    let answers = offered(text);
    assert_eq!(answers, [Answer::Without(vec!["9".to_owned()]), Answer::Without(vec!["oit".to_owned()])]);
    let of = |at: usize| read(text, &answers[at..=at]).unwrap();
    assert_eq!((value(&of(0), "oit"), value(&of(0), "9")), ("97.00".to_owned(), String::new()));
    assert_eq!((value(&of(1), "oit"), value(&of(1), "9")), (String::new(), "96.00".to_owned()));
}

#[test]
fn the_nodes_that_a_name_may_mean_are_told_apart() {
    let text = "ตัวชี้วัด\tข้อ\tคะแนน\n8. การปรับปรุงระบบการทำงาน\t\t88.00\n9. การเปิดเผยข้อมูล\tO14 ยังไม่ครบ\t89.90\n10. การป้องกันการทุจริต\t\t91.00\n";
    let answers = offered(text);
    assert_eq!(answers.len(), 2, "{answers:?}");
    assert_eq!(value(&read(text, &answers[..1]).unwrap(), "9"), "89.90");
    // "Open Data (OIT)" alone: each of the two is an answer, also the one that the name says first.
    let coded = "ผลการประเมิน ITA 2568\nการเปิดเผยข้อมูล (OIT)\t96.00\n";
    let answers = offered(coded);
    assert_eq!(answers.len(), 2, "{answers:?}");
    let of = |at: usize| read(coded, &answers[at..=at]).unwrap().inputs;
    assert_eq!(of(0), [("oit".to_owned(), "96.00".to_owned())]);
    assert_eq!(of(1), [("9".to_owned(), "96.00".to_owned())]);
}

#[test]
fn shares_of_one_are_scores_hundredfold() {
    let text = "ITA\nIIT 0.9175\nEIT 0.9\nOIT 1\n";
    assert_eq!(offered(text), [Answer::OutOfOne, Answer::OutOfHundred]);
    let values = |answer| read(text, &[answer]).unwrap().inputs.into_iter().map(|(_, value)| value).collect::<Vec<_>>();
    assert_eq!(values(Answer::OutOfOne), ["91.75", "90", "100"]);
    assert_eq!(values(Answer::OutOfHundred), ["0.9175", "0.9", "1"]);
}

#[test]
fn of_two_levels_one_is_chosen() {
    let text = "ITA รวม 94.15 ระดับผ่านดี\nIIT 91.75\nEIT 88.75\nOIT 100.00\nระดับผลการประเมิน: ผ่าน\n";
    let answers = offered(text);
    assert_eq!(answers.len(), 2, "{answers:?}");
    let level = |at: usize| read(text, &answers[at..=at]).unwrap().published.unwrap().level.unwrap();
    assert_eq!([level(0), level(1)], ["good", "pass"]);
}

#[test]
fn another_schemes_word_is_overruled() {
    let text = "โรงเรียนเทศบาล 1 จัดส่งผล ITA\nIIT 91.75\nEIT 88.75\nOIT 100.00\n";
    assert_eq!(offered(text), [Answer::IsIta]);
    assert_eq!(value(&read(text, &[Answer::IsIta]).unwrap(), "eit"), "88.75");
}

/// What only the text can settle has no answer: which cell of a row is missing, or a number that a scan has spoilt.
#[test]
fn what_only_the_text_can_settle_is_corrected_there() {
    let shifted = "ตัวชี้วัด\tปี 2566\tปี 2567\tปี 2568\n1. การปฏิบัติหน้าที่\t90.10\t91.20\t92.30\n2. การใช้งบประมาณ\t90.10\t91.20\t92.30\n3. การใช้อำนาจ\t91.20\t92.30\n";
    let ask = read(shifted, &[]).unwrap_err();
    let values = vec!["91.20".to_owned(), "92.30".to_owned()];
    assert_eq!(ask, Ask::Shifted { text: "การใช้อำนาจ".to_owned(), line: 4, values });
    assert_eq!(offered(shifted), []);
    assert_eq!(offered("IIT 9O.78\nEIT 88.75\nOIT 100.00\n"), []);
    // A single row, too: two values below three years.
    let single = "ปี 2566\tปี 2567\tปี 2568\nตัวชี้วัด\tปี 2566\tปี 2567\tปี 2568\nคะแนนรวม ITA\t91.20\t92.30\n";
    assert!(matches!(read(single, &[]), Err(Ask::Shifted { .. })), "{:?}", read(single, &[]));
}
