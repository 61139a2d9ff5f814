//! `ita survey`: values worked out by hand.

mod form;
mod joined;
mod large;
mod plain;

use crate::common::{Folder, ita, ita_reading};

const HEAD: &str = "agency,n_iit,n_eit,1,2,3,4,5,6,7,8,iit,eit,refused";

/// Options: likert 0/33/67/100, ไม่มี 0 มี 100; i4 and i9 run backwards.
const ANSWERS: &str = "\
agency,i1.1,i1.2,i2,i4.1,i4.2,i4.3,i9,age
ก,4,มาก,1,ไม่มี,2,,1,30
ก,,2,,1,๑,1,มากที่สุด,41
ก,1,1,9,1,1,1,1,50
ข,1,1,อื่น,1,1,1,1,50
";

#[test]
fn questions_statements_and_what_is_not_answered() {
    // i1 = ((100 + 67)/2 + 33)/2 = 58.25, i2 = 0, i4 = ((100 + 0)/2 + 100)/2 = 75: indicator 1 = 133.25/3 = 533/12.
    // i9 = (100 + 0)/2 = 50: indicator 2 = 50. IIT = (533/12 + 50)/2 = 1133/24 = 47.208….
    let run = ita_reading(&["survey", "-", "--year", "2564", "-o", "-", "--exact", "--lang", "en"], ANSWERS);
    assert_eq!(run.code, 1, "{}", run.err);
    let lines: Vec<&str> = run.out.lines().collect();
    assert!(lines[0].starts_with(HEAD), "{}", lines[0]);
    assert!(lines[1].starts_with("ก,2,0,44.42,50.00,,,,,,,47.21,,1,533/12,50/1,"), "{}", lines[1]);
    assert!(lines[1].contains("1133/24"), "{}", lines[1]);
    assert!(lines[2].starts_with("ข,0,0,,,,,,,,,,,1"), "{}", lines[2]);
    assert_eq!(lines.len(), 3);
    assert!(
        run.err.contains("age") && run.err.contains("line 4, column i2") && run.err.contains("line 5, column i2"),
        "{}",
        run.err
    );
}

#[test]
fn a_statement_has_one_column() {
    // i2 has one statement: "i2" and "i2.1" are the same, and would count twice.
    let run = ita_reading(&["survey", "-", "--year", "2564", "-o", "-", "--lang", "en"], "agency,i2,i2.1\nก,4,3\n");
    assert_eq!(run.code, 2, "{}", run.out);
    assert!(run.err.contains("columns i2 and i2.1"), "{}", run.err);
}

const FORM: &str = "\
[scales.two]
labels = [\"ไม่ใช่\", \"ใช่\"]
values = [\"0\", \"100\"]
[[questions]]
id = \"e1\"
indicator = \"6\"
scale = \"two\"
";

#[test]
fn parts_by_the_years_rule_by_weights_or_pooled() {
    let folder = std::env::temp_dir().join(format!("ita-survey-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let form = folder.join("form.toml");
    std::fs::write(&form, FORM).unwrap();
    let form = form.to_str().unwrap();
    let answers = "agency;part;e1\nก;1;ใช่\nก;1;1\nก;2;2\n";
    // Part 1: 50, part 2: 100. FY2566 their mean; 1:3 is 87.5; FY2564 has no rule: 200/3.
    for (year, more, score) in
        [("2566", vec![], "75.00"), ("2566", vec!["--part-weights", "1:3"], "87.50"), ("2564", vec![], "66.67")]
    {
        let args = [vec!["survey", "-", "--year", year, "-o", "-", "--form", form, "--lang", "en"], more].concat();
        let run = ita_reading(&args, answers);
        assert_eq!(run.code, 0, "{}", run.err);
        assert_eq!(run.out, format!("{HEAD}\nก,0,3,,,,,,{score},,,,{score},0\n"), "{year}");
        assert_eq!(run.err.contains("assumption"), year == "2564");
    }
    // A wrong form is refused with its line.
    let wrong = folder.join("wrong.toml");
    std::fs::write(&wrong, FORM.replace("indicator = \"6\"", "indicator = \"1\"")).unwrap();
    let run = ita(&["survey", "-", "--year", "2566", "-o", "-", "--form", wrong.to_str().unwrap(), "--lang", "en"]);
    assert_eq!((run.code, run.err.contains("line 6")), (2, true), "{}", run.err);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_year_without_a_form_and_columns_that_do_not_fit() {
    for (year, answers, says) in [
        ("2568", "agency,i1\nก,1\n", "no form of FY2568"),
        ("2564", "agency,i1\nก,1\n", "i1.1 to i1.2"),
        ("2564", "unit,i2\nก,1\n", "no column agency"),
        ("2564", "agency,x\nก,1\n", "no column is a question"),
    ] {
        let run = ita_reading(&["survey", "-", "--year", year, "-o", "-", "--lang", "en"], answers);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{answers}");
        assert!(run.err.contains(says), "{answers}: {}", run.err);
    }
}

/// A quotation mark in the wrong place spoils its own line and no other (`field/robustness.md`, F3): nobody's answers vanish.
#[test]
fn a_quotation_mark_in_the_wrong_place_loses_no_row() {
    let answers = "agency,i2\n\"ก,2\n\"ก,2\nก,1\nข,\"2\"x\n\"ค\nง\",2\n";
    let run = ita_reading(&["survey", "-", "--year", "2564", "-o", "-", "--lang", "en"], answers);
    assert_eq!(run.code, 1, "{}", run.err);
    // Of ก one row counts; the last name goes over two lines, as it may.
    let rows: Vec<&str> = run.out.lines().skip(1).collect();
    assert!(rows[0].starts_with("ก,1,0,") && rows[1..] == ["\"ค", rows[2]], "{}", run.out);
    assert!(rows[2].starts_with("ง\",1,0,"), "{}", run.out);
    for line in ["line 2:", "line 3:", "line 5:"] {
        assert!(run.err.contains(line), "{}", run.err);
    }
    assert!(run.err.contains("3 rows were refused"), "{}", run.err);
}

/// What a spreadsheet saves: Windows-874, UTF-16, semicolons, the line that tells Excel its separator.
#[test]
fn answers_are_decoded_as_every_table_is() {
    let answers = "agency;i2;อายุ\r\nกรม ก;2;30\r\nกรม ก;1;31\r\n";
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(answers.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let thai = |c: char| match c {
        'ก'..='๛' => (c as u32 - 'ก' as u32 + 0xa1) as u8,
        c => u8::try_from(c).unwrap(),
    };
    let windows: Vec<u8> = answers.chars().map(thai).collect();
    let told = format!("sep=;\r\n{answers}").into_bytes();
    for (bytes, how) in [
        (utf16, "read as UTF-16, separated by semicolons"),
        (windows, "read as Windows-874, separated by semicolons"),
        (told, "read as UTF-8, separated by semicolons"),
    ] {
        let folder = Folder::new("survey-encodings");
        let input = folder.file("answers.csv", bytes);
        let run = ita(&["survey", &input, "--year", "2564", "-o", "-", "--lang", "en"]);
        assert_eq!(run.code, 0, "{}", run.err);
        assert!(run.out.lines().nth(1).unwrap().starts_with("กรม ก,2,0,"), "{}", run.out);
        assert!(run.err.contains(how) && run.err.contains("อายุ"), "{}", run.err);
    }
    // A spreadsheet itself, and an output that is the input, are refused before anything is written.
    let folder = Folder::new("survey-refused");
    let sheet = folder.file("answers.csv", b"PK\x03\x04 and more");
    let run = ita(&["survey", &sheet, "--year", "2564", "-o", &folder.path("out.csv"), "--lang", "en"]);
    assert_eq!((run.code, folder.names().len()), (2, 1), "{}", run.err);
    let input = folder.file("in.csv", "agency,i2\nก,1\n");
    let run = ita(&["survey", &input, "--year", "2564", "-o", &input, "--lang", "en"]);
    assert_eq!(run.code, 2, "{}", run.err);
    assert_eq!(std::fs::read_to_string(&input).unwrap(), "agency,i2\nก,1\n");
}

#[test]
fn how_far_the_respondents_scores_spread() {
    // Indicator 1 of the three: (100 + 67 + 0)/3, 33, 67, where i1 of the first is (100 + 67)/2 = 83.5 and i2 is 0: 41.75. IIT is its
    // only indicator here.
    let answers = "agency,i1.1,i1.2,i2\nก,4,มาก,1\nก,2,2,2\nก,3,3,3\nข,4,4,4\n";
    let run = ita_reading(&["survey", "-", "--year", "2564", "-o", "-", "--spread", "--lang", "en"], answers);
    let rows: Vec<Vec<&str>> = run.out.lines().map(|line| line.split(',').collect()).collect();
    let of = |row: usize, name: &str| rows[row][rows[0].iter().position(|head| *head == name).unwrap()];
    // Mean 141.75/3 = 47.25: 5.5² + 14.25² + 19.75² = 623.375, over 2 = 311.6875, its root 17.6546….
    assert!(of(1, "1_spread").starts_with("17.6546"), "{}", run.out);
    assert_eq!((of(1, "iit_spread"), of(1, "2_spread"), of(2, "1_spread")), (of(1, "1_spread"), "", ""));
}
