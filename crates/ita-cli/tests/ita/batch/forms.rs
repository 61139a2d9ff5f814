//! `ita batch` over several threads, compressed tables, workbooks, and the summary.

use crate::common::{Folder, ita};
use serde_json::{Value, json};
use std::fmt::Write;

/// Numbers that look random, the same every time.
struct Draw(u64);

impl Draw {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    fn score(&mut self) -> String {
        let hundredths = 7000 + self.below(3001);
        format!("{}.{:02}", hundredths / 100, hundredths % 100)
    }
}

/// Rows of indicators, with gaps, mistakes, quotes and rows of another year.
fn table(rows: u64) -> String {
    let mut draw = Draw(2568);
    let mut table = "agency,fiscal_year,1,2,3,4,5,6,7,8,9,10,ภาค\n".to_owned();
    for row in 0..rows {
        let year = [2566, 2567, 2568, 2568, 2568, 2569][draw.below(6) as usize];
        write!(table, "\"หน่วยงาน, ที่\n{row}\",{year}").unwrap();
        for node in 1..=10 {
            let value = match draw.below(60) {
                0 => String::new(),
                1 => "101".to_owned(),
                _ if node == 10 && year == 2569 => String::new(),
                _ => draw.score(),
            };
            write!(table, ",{value}").unwrap();
        }
        writeln!(table, ",{}", ["เหนือ", "ใต้", ""][draw.below(3) as usize]).unwrap();
    }
    table
}

#[test]
fn however_many_threads_the_bytes_are_the_same() {
    let folder = Folder::new("batch-jobs");
    let input = folder.file("in.csv", table(6000));
    let run = |jobs: &str, out: &str, summary: &str| {
        let (out, summary) = (folder.path(out), folder.path(summary));
        let ran = ita(&["batch", &input, "-o", &out, "--jobs", jobs, "--summary", &summary, "--group", "ภาค"]);
        assert_eq!(ran.code, 1, "some rows are refused: {ran:?}");
        (std::fs::read(out).unwrap(), std::fs::read(summary).unwrap(), ran.err)
    };
    let one = run("1", "1.csv", "1.json");
    assert_eq!(one.0.iter().filter(|byte| **byte == b'\n').count(), 12_001);
    for jobs in ["2", "7"] {
        assert!(one == run(jobs, &format!("{jobs}.csv"), &format!("{jobs}.json")), "{jobs}");
    }
    assert!(run("1", "1.csv.gz", "1.json").0 == run("5", "5.csv.gz", "5.json").0);
    assert_eq!(ita(&["batch", &input, "-o", "-", "--jobs", "0"]).code, 2);
}

/// A row that gives all is scored another way than one with something published beside it: both say the same.
#[test]
fn both_ways_of_scoring_a_row_agree() {
    let folder = Folder::new("batch-ways");
    let table = table(3000);
    let plain = folder.file("plain.csv", &table);
    // A level that no year has is not compared, but every row is then scored as any single assessment.
    let beside: String = table
        .lines()
        .map(|line| match line {
            line if line.starts_with("agency") => format!("{line},published_level\n"),
            // The first line of a name over two.
            line if line.starts_with('"') => format!("{line}\n"),
            line => format!("{line},none\n"),
        })
        .collect();
    let beside = folder.file("beside.csv", beside);
    let scored = |input: &str| -> Vec<Vec<String>> {
        let ran = ita(&["batch", input, "-o", "-"]);
        assert_eq!(ran.code, 1, "{}", ran.err);
        let mut rows = csv::Reader::from_reader(ran.out.as_bytes());
        let head = rows.headers().unwrap().clone();
        let from = head.iter().position(|name| name == "score_overall").unwrap();
        rows.records().map(|row| row.unwrap().iter().skip(from).take(9).map(str::to_owned).collect()).collect()
    };
    let (plain, beside) = (scored(&plain), scored(&beside));
    assert_eq!(plain.len(), 3000);
    assert!(plain.iter().filter(|row| row[8] == "true").count() > 1500);
    assert_eq!(plain, beside);
}

#[test]
fn compressed_tables_and_workbooks_go_in_and_out() {
    let folder = Folder::new("batch-office");
    let input = folder.file("in.csv", table(300));
    let plain = ita(&["batch", &input, "-o", "-", "--lang", "en"]);
    let [packed, book] = ["out.csv.gz", "out.xlsx"].map(|name| folder.path(name));
    for out in [&packed, &book] {
        assert_eq!(ita(&["batch", &input, "-o", out, "--lang", "en"]).code, 1);
    }
    assert_eq!(std::fs::read(&packed).unwrap()[..2], [0x1f, 0x8b]);
    assert_eq!(std::fs::read(&book).unwrap()[..2], *b"PK");
    // Read again, what an earlier run added is replaced: from the compressed one byte for byte.
    let again = ita(&["batch", &packed, "-o", "-", "--lang", "en"]);
    assert_eq!((again.code, &again.out), (1, &plain.out));
    // A workbook's numbers know no trailing zeros, and what comes from a spreadsheet has a mark.
    let again = ita(&["batch", &book, "-o", "-", "--lang", "en"]);
    assert!(again.err.starts_with("read as XLSX; columns used: fiscal_year"), "{}", again.err);
    let rows = |text: &str| -> Vec<Vec<String>> {
        let mut rows =
            csv::ReaderBuilder::new().has_headers(false).from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let cell = |cell: &str| match cell.parse::<f64>() {
            Ok(number) => number.to_string(),
            Err(_) => cell.to_owned(),
        };
        rows.records().map(|row| row.unwrap().iter().map(cell).collect()).collect()
    };
    assert!(again.out.starts_with('\u{feff}'));
    assert_eq!(rows(&again.out), rows(&plain.out));
    // Refused files leave nothing behind.
    let broken = folder.file("broken.xlsx", "agency,iit\n");
    let ran = ita(&["batch", &broken, "-o", &folder.path("never.csv"), "--format", "json", "--lang", "en"]);
    assert_eq!(ran.error().0, "usage");
    assert_eq!(folder.names(), ["broken.xlsx", "in.csv", "out.csv.gz", "out.xlsx"]);
}

#[test]
fn the_summary_is_what_is_in_the_rows() {
    let folder = Folder::new("batch-summary");
    // Overall scores 60, 70, 80, 90 and 95.01 of the north, and one of the south; one refused, one without an overall score.
    let input = folder.file(
        "in.csv",
        "region,iit,eit,oit\nN,60,60,60\nN,70,70,70\nN,80,80,80\nN,90,90,90\nN,95.01,95.01,95.01\nS,85,85,85\nS,x,1,1\nS,90,,\n",
    );
    let summary = |name: &str| {
        let path = folder.path(name);
        let args =
            ["batch", &input, "-o", "-", "--year", "2568", "--lang", "en", "--summary", &path, "--group", "region"];
        assert_eq!(ita(&args).code, 1);
        std::fs::read_to_string(path).unwrap()
    };
    let told: Value = serde_json::from_str(&summary("sum.json")).unwrap();
    // 60 + 70 + 80 + 90 + 95.01 + 85 = 480.01, a sixth of it 80.001…; in order 60 70 80 85 90 95.01: the quartiles lie at
    // places 1.25, 2.5 and 3.75: 72.5, 82.5, 88.75.
    assert_eq!(
        told["all"],
        json!({
            "rows": 8, "refused": 1, "scored": 6, "mean": "80.00", "min": "60.00", "q1": "72.50", "median": "82.50",
            "q3": "88.75", "max": "95.01", "levels": {"excellent": 1, "good": 2, "pass": 0, "improve": 2, "urgent": 1}
        })
    );
    let north = &told["groups"][0];
    // 395.01 / 5 = 79.002; quartiles at places 1, 2, 3.
    assert_eq!(
        (&north["group"], &north["mean"], &north["q1"], &north["q3"]),
        (&json!("N"), &json!("79.00"), &json!("70.00"), &json!("90.00"))
    );
    assert_eq!(told["groups"][1]["levels"]["good"], 1);
    let csv = summary("sum.csv");
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(
        lines[0],
        "region,rows,refused,scored,mean,min,q1,median,q3,max,excellent,good,pass,improve,urgent,rank"
    );
    assert_eq!(lines[1], ",8,1,6,80.00,60.00,72.50,82.50,88.75,95.01,1,2,0,2,1,");
    assert!(lines[2].starts_with("N,5,0,5,79.00,") && lines[3].starts_with("S,3,1,1,85.00,85.00,85.00,"), "{csv}");
    assert!(lines[2].ends_with(",2") && lines[3].ends_with(",1"), "{csv}");
    let text = summary("sum.txt");
    assert!(text.contains("Excellent") && text.contains("all "), "{text}");
    // A column that is not there is refused before anything is written.
    let path = folder.path("sum.json");
    let ran = ita(&[
        "batch",
        &input,
        "-o",
        &folder.path("o.csv"),
        "--year",
        "2568",
        "--summary",
        &path,
        "--group",
        "x",
        "--format",
        "json",
    ]);
    assert_eq!(ran.error().0, "usage");
}

#[test]
fn groups_are_ranked_by_their_means_and_equal_means_share_a_rank() {
    let folder = Folder::new("batch-rank");
    // Means: a (90 + 80)/2 = 85, b 85, c 91, d none, e 70, f (84.99 + 85 + 85)/3 = 84.996…, which is shown as 85.00.
    let input = folder.file("in.csv", "g,overall\na,90\na,80\nb,85\nc,91\nd,x\ne,70\nf,84.99\nf,85\nf,85\n");
    let summary = |name: &str| {
        let path = folder.path(name);
        let args = ["batch", &input, "-o", "-", "--year", "2568", "--lang", "en", "--summary", &path, "--group", "g"];
        assert_eq!(ita(&args).code, 1);
        std::fs::read_to_string(path).unwrap()
    };
    let ranks =
        [("a", json!(2)), ("b", json!(2)), ("c", json!(1)), ("d", json!(null)), ("e", json!(5)), ("f", json!(2))];
    let told: Value = serde_json::from_str(&summary("sum.json")).unwrap();
    assert!(told["all"].get("rank").is_none());
    for (group, (name, rank)) in told["groups"].as_array().unwrap().iter().zip(&ranks) {
        assert_eq!((&group["group"], group.get("rank")), (&json!(name), Some(rank)));
    }
    let csv = summary("sum.csv");
    let column: Vec<&str> = csv.lines().map(|line| line.rsplit_once(',').unwrap().1).collect();
    assert_eq!(column, ["rank", "", "2", "2", "1", "", "5", "2"]);
    assert!(summary("sum.txt").lines().next().unwrap().ends_with("rank"));
}

#[test]
fn a_survey_with_what_it_does_not_know_is_a_batch() {
    let folder = Folder::new("survey-with");
    let form = folder.file(
        "form.toml",
        "[scales.two]\nlabels = [\"ไม่ใช่\", \"ใช่\"]\nvalues = [\"0\", \"100\"]\n[[questions]]\nid = \"i1\"\nindicator = \"1\"\nscale = \"two\"\n",
    );
    let answers = folder.file("answers.csv", "agency,i1\nก,1\nก,2\nก,2\nข,2\n");
    let with = folder
        .file("with.csv", "agency,2,3,4,5,eit,oit,published_overall\nก,80,80,80,80,90,90,86.00\nค,1,1,1,1,1,1,\n");
    let out = folder.path("out.csv");
    let ran =
        ita(&["survey", &answers, "--year", "2568", "--form", &form, "-o", &out, "--with", &with, "--lang", "en"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let text = std::fs::read_to_string(out).unwrap();
    let mut rows = csv::Reader::from_reader(text.as_bytes());
    let head = rows.headers().unwrap().clone();
    let rows: Vec<_> = rows.records().map(Result::unwrap).collect();
    let cell = |row: usize, name: &str| rows[row][head.iter().position(|known| known == name).unwrap()].to_owned();
    // ก: indicator 1 is 200/3; IIT (66.666… + 320)/5 = 77.333…; 23.2 + 27 + 36 = 86.2.
    assert_eq!((rows.len(), cell(0, "agency"), cell(0, "1")), (3, "ก".into(), "66.666666666666667".into()));
    assert_eq!(
        (cell(0, "score_iit"), cell(0, "score_overall"), cell(0, "agrees")),
        ("77.33".into(), "86.20".into(), "false".into())
    );
    // ข is only in the survey, ค only in the other table: nothing is lost.
    assert_eq!(
        (cell(1, "agency"), cell(1, "1"), cell(1, "complete")),
        ("ข".into(), "100.000000000000000".into(), "false".into())
    );
    assert_eq!((cell(2, "agency"), cell(2, "1"), cell(2, "oit")), ("ค".into(), String::new(), "1".into()));
    // What both say is refused.
    let twice = folder.file("twice.csv", "agency,1\nก,80\n");
    let ran =
        ita(&["survey", &answers, "--year", "2568", "--form", &form, "-o", "-", "--with", &twice, "--format", "json"]);
    assert_eq!(ran.error().0, "usage");
    // A row with more cells than the header has columns would put a value below another's name.
    let wide = folder.file("wide.csv", "agency,2\nค,80,90\n");
    let args = ["survey", &answers, "--year", "2568", "--form", &form, "-o", "-", "--with", &wide, "--format", "json"];
    assert!(ita(&args).error().2.contains('2'));
    // A workbook of answers, and the scores as one: ก has indicator 1 of IIT, 66.67, and IIT as it follows from that.
    let book = folder.path("scores.xlsx");
    assert_eq!(ita(&["survey", &answers, "--year", "2568", "--form", &form, "-o", &book]).code, 0);
    let ran = ita(&["batch", &book, "--year", "2568", "-o", "-"]);
    // One of its five indicators is no IIT.
    assert!(ran.code == 0 && ran.out.contains("ก,3,0,66.67") && ran.out.contains(",,,,,,urgent,"), "{}", ran.out);
}
