//! Answers without a quotation mark are counted as they stand; a quotation mark sends a row the careful way, and changes nothing
//! about what is counted. Nor does the number of threads.

use crate::common::command;

const HEADER: &str = "agency,instrument,part,i1,i4.1,i4.2,e1,note";
const FORM: &str = r#"
[scales.four]
labels = ["น้อยที่สุด", "2", "มาก", "มากที่สุด"]
values = ["0", "33", "67", "100"]
[scales.two]
labels = ["ไม่มี", "มี"]
values = ["0", "100"]
[[questions]]
id = "i1"
indicator = "1"
scale = "four"
[[questions]]
id = "i4"
indicator = "1"
scale = "two"
statements = 2
reversed = [2]
[[questions]]
id = "e1"
indicator = "6"
scale = "four"
"#;

/// Rows of many kinds, most of which can be counted; the name between quotation marks or not.
fn table(mark: &str) -> String {
    let agencies = ["ก", "ข ", "ค", "คํา", "คำ", ""];
    let of_iit = ["iit,", "iit,", "IIT,", "iit,1"];
    let of_eit = ["eit,1", "eit,2", "eit,2", "eit,3"];
    let answers = ["1", "2", "4", "", "มาก", "๓", "9", " 1", "0", "2.0"];
    let ends = ["\n", "\r\n", "\n", "\r", "\n\n"];
    let mut text = format!("{HEADER}\n");
    let mut state = 7_u64;
    let mut below = |end: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % end
    };
    for _ in 0..3_000 {
        // Plain for the most part.
        let odd = if below(4) == 0 { usize::MAX } else { 4 };
        let mut one = |all: &[&'static str]| all[below(all.len().min(odd))];
        let (agency, end) = (one(&agencies), one(&ends));
        let (iit, two) = (one(&["yes", "no"]) == "yes", ["1", "2", "", "มี", "5"]);
        let cells = match iit {
            true => format!("{},{},{},{},", one(&of_iit), one(&answers), one(&two), one(&two)),
            false => format!("{},,,,{}", one(&of_eit), one(&answers)),
        };
        text.push_str(&format!("{mark}{agency}{mark},{cells},x{end}"));
    }
    text
}

/// Runs survey on a table: what goes out, what is said, which rows are refused.
fn surveyed(folder: &str, table: &str, jobs: &str) -> (String, String, String) {
    let folder = std::env::temp_dir().join(format!("ita-survey-plain-{folder}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    std::fs::write(path("form.toml"), FORM).unwrap();
    std::fs::write(path("in.csv"), table).unwrap();
    let (input, form, refused) = (path("in.csv"), path("form.toml"), path("refused.csv"));
    let args = ["survey", &input, "--year", "2566", "--form", &form, "-o", "-", "--refused", &refused];
    let ran = command(&[&args[..], &["--exact", "--jobs", jobs]].concat()).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let refused = std::fs::read_to_string(refused).unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(
        ran.status.code(),
        Some(i32::from(refused.lines().count() > 1)),
        "{}",
        String::from_utf8_lossy(&ran.stderr)
    );
    (text(ran.stdout), text(ran.stderr), refused)
}

#[test]
fn plain_rows_are_counted_as_careful_ones_by_any_number_of_threads() {
    let run = |table: &str, jobs: &str| surveyed("rows", table, jobs);
    let careful = run(&table("\""), "1");
    assert!(careful.0.lines().count() == 5 && careful.2.lines().count() > 100, "{}{}", careful.0, careful.2.len());
    for jobs in ["1", "2", "5"] {
        assert_eq!(run(&table(""), jobs), careful, "{jobs} threads");
    }
}

#[test]
fn a_name_over_two_lines_is_one_only_between_quotation_marks() {
    let run = |row: &str| surveyed("names", &format!("agency,i1\n\"ก\rข\",1\n{row}\n"), "1");
    let two_rows = run("ก\rข,4");
    assert_eq!(two_rows, run("\"ก\"\r\"ข\",4"));
    let of = |name: &str| two_rows.0.lines().find(|line| line.starts_with(&format!("{name},1,0,"))).is_some();
    assert!(of("กข") && of("ก") && of("ข"), "{}", two_rows.0);
}
