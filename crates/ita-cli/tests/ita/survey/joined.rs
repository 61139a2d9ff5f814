//! What `ita survey` wrote, read again: by a second survey and by `ita batch`. The scores are those of one run, exactly.

use crate::common::{Folder, Ran, ita};

/// One question an indicator. Of the labels, the value of each is a score of its own: IIT's five indicators are 94.9949 four times
/// and 94.9954, so that their mean is 94.995 and IIT 95.00; of their two decimals the mean is (4 · 94.99 + 95.00)/5 = 94.992.
const FORM: &str = r#"
[scales.s]
labels = ["ก", "ข", "ค"]
values = ["94.9949", "94.9954", "95"]
[scales.two]
labels = ["ไม่ใช่", "ใช่"]
values = ["0", "100"]
[[questions]]
id = "i1"
indicator = "1"
scale = "s"
[[questions]]
id = "i2"
indicator = "2"
scale = "s"
[[questions]]
id = "i3"
indicator = "3"
scale = "s"
[[questions]]
id = "i4"
indicator = "4"
scale = "s"
[[questions]]
id = "i5"
indicator = "5"
scale = "s"
[[questions]]
id = "e1"
indicator = "6"
scale = "s"
[[questions]]
id = "e2"
indicator = "7"
scale = "s"
[[questions]]
id = "e3"
indicator = "8"
scale = "two"
"#;

const IIT: &str = "agency,i1,i2,i3,i4,i5\nก,1,1,1,1,2\nข,1,2,3,3,3\nข,2,2,1,3,3\nข,3,3,1,3,1\nข,9,,,,\n";
/// Of the first agency 95, 95 and 100; of the others thirds and sevenths.
const EIT: &str = "agency,e1,e2,e3\nก,3,3,2\nค,1,2,1\nข,1,1,1\nข,2,3,2\nข,3,1,2\nข,x,,\n";
const OIT: &str = "agency,oit\nก,95\nข,90\nค,80\n";

struct Files {
    folder: Folder,
    form: String,
}

impl Files {
    fn new(test: &str) -> Self {
        let folder = Folder::new(test);
        let form = folder.file("form.toml", FORM);
        folder.file("iit.csv", IIT);
        folder.file("eit.csv", EIT);
        folder.file("oit.csv", OIT);
        // Both surveys in one table.
        let rows = |text: &str, before: &str, after: &str| {
            let rows = text.lines().skip(1).map(|line| line.split_once(',').unwrap());
            rows.map(|(agency, cells)| format!("{agency},{}{cells}{}\n", before, after)).collect::<String>()
        };
        let both = format!(
            "agency,instrument,i1,i2,i3,i4,i5,e1,e2,e3\n{}{}",
            rows(IIT, "iit,", ",,,"),
            rows(EIT, "eit,,,,,,", "")
        );
        folder.file("both.csv", both);
        Self { folder, form }
    }

    fn survey(&self, answers: &str, output: &str, more: &[&str]) -> Ran {
        let (answers, output) = (self.folder.path(answers), self.folder.path(output));
        let args = ["survey", &answers, "--year", "2568", "--form", &self.form, "-o", &output, "--lang", "en"];
        ita(&[&args[..], more].concat())
    }

    /// A table's rows by agency: the cells of these columns, in the agencies' order.
    fn cells(&self, name: &str, columns: &[&str]) -> Vec<Vec<String>> {
        let mut table = csv::Reader::from_path(self.folder.path(name)).unwrap();
        let head = table.headers().unwrap().clone();
        let at =
            |name: &&str| head.iter().position(|known| known == *name).unwrap_or_else(|| panic!("{name}: {head:?}"));
        let places: Vec<usize> = ["agency"].iter().chain(columns).map(at).collect();
        let mut rows: Vec<Vec<String>> = table
            .records()
            .map(Result::unwrap)
            .map(|row| places.iter().map(|&at| row[at].to_owned()).collect())
            .collect();
        rows.sort();
        rows
    }

    fn text(&self, name: &str) -> String {
        std::fs::read_to_string(self.folder.path(name)).unwrap()
    }
}

const RESULTS: [&str; 9] =
    ["score_overall", "score_iit", "score_eit", "score_oit", "level", "guaranteed", "possible", "complete", "error"];

/// Adds OIT to a table as a last column.
fn with_oit(text: &str) -> String {
    let oit = |name: &str| {
        OIT.lines().find_map(|line| line.split_once(',').filter(|(own, _)| *own == name)).map_or("", |(_, oit)| oit)
    };
    text.lines().map(|line| format!("{line},{}\n", oit(line.split(',').next().unwrap()))).collect()
}

#[test]
fn a_second_survey_joins_the_first_and_the_scores_are_those_of_one() {
    let files = Files::new("joined-two");
    assert_eq!(files.survey("both.csv", "one.csv", &["--with", &files.folder.path("oit.csv")]).code, 1);
    let one = files.cells("one.csv", &RESULTS);
    // IIT 94.995 is shown as 95.00; EIT is (95 + 95 + 100)/3 = 96.666…; 0.3 · 94.995 + 0.3 · 96.666… + 0.4 · 95 = 95.4985.
    assert_eq!(one[0][..6], ["ก", "95.50", "95.00", "96.67", "95.00", "excellent"]);

    assert_eq!(files.survey("iit.csv", "first.csv", &["--exact"]).code, 1);
    files.folder.file("more.csv", with_oit(&files.text("first.csv")) + "ค,,,,,,,,,,,,,,,,,,,,,,,,80\n");
    let ran = files.survey("eit.csv", "two.csv", &["--with", &files.folder.path("more.csv")]);
    assert!(ran.code == 1 && ran.err.contains("columns _exact"), "{}", ran.err);
    assert_eq!(files.cells("two.csv", &RESULTS), one);
    // The columns are those of one survey.
    assert_eq!(files.survey("both.csv", "whole.csv", &["--exact"]).code, 1);
    let own = ["n_iit", "n_eit", "1", "2", "6", "7", "8", "iit", "eit", "refused", "2_exact", "6_exact", "eit_exact"];
    assert_eq!(files.cells("two.csv", &own)[..2], files.cells("whole.csv", &own)[..2]);
    let [first, second] = [0, 1].map(|at| files.cells("two.csv", &["n_iit", "n_eit", "refused"])[at].clone());
    assert_eq!((first[1..].join(" "), second[1..].join(" ")), ("1 1 0".into(), "3 3 2".into()));

    // The other way round.
    assert_eq!(files.survey("eit.csv", "first.csv", &["--exact"]).code, 1);
    files.folder.file("more.csv", with_oit(&files.text("first.csv")));
    assert_eq!(files.survey("iit.csv", "two.csv", &["--with", &files.folder.path("more.csv")]).code, 1);
    assert_eq!(files.cells("two.csv", &RESULTS), one);
}

#[test]
fn batch_takes_what_survey_wrote() {
    let files = Files::new("joined-batch");
    assert_eq!(files.survey("both.csv", "one.csv", &["--with", &files.folder.path("oit.csv")]).code, 1);
    assert_eq!(files.survey("both.csv", "whole.csv", &["--exact"]).code, 1);
    let table = files.folder.file("table.csv", with_oit(&files.text("whole.csv")));
    let out = files.folder.path("out.csv");
    for jobs in ["1", "3"] {
        let ran = ita(&["batch", &table, "--year", "2568", "-o", &out, "--lang", "en", "--jobs", jobs]);
        assert!(ran.code == 0 && ran.err.contains("columns _exact"), "{}", ran.err);
        assert_eq!(files.cells("out.csv", &RESULTS), files.cells("one.csv", &RESULTS));
    }
}

/// Two decimals cannot say whether IIT is 95.00 or 94.99, which is a level: nothing is guessed.
#[test]
fn a_total_that_does_not_follow_from_two_decimals_is_refused() {
    let files = Files::new("joined-rounded");
    assert_eq!(files.survey("iit.csv", "first.csv", &[]).code, 1);
    let first = files.folder.path("first.csv");
    let ran = ita(&["batch", &first, "--year", "2568", "-o", &files.folder.path("out.csv"), "--lang", "en"]);
    assert!(ran.code == 1 && ran.err.contains("--exact"), "{}", ran.err);
    let rows = files.cells("out.csv", &["iit", "score_iit", "error"]);
    assert_eq!((&*rows[0][1], &*rows[0][2]), ("95.00", ""));
    assert!(rows[0][3].starts_with("conflict: iit: "), "{rows:?}");
    // All five indicators of ข are shown as 95.00, as (94.9949 + 94.9954 + 95)/3 = 94.996…, and so is IIT.
    assert!(rows[1][1] == rows[1][2] && rows[1][3].is_empty(), "{rows:?}");
    let ran = files.survey("eit.csv", "two.csv", &["--with", &first]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    assert!(files.cells("two.csv", &["error"])[0][1].starts_with("conflict: iit: "));
}

/// What somebody changed by hand since is no longer a survey's, and both numbers stand there.
#[test]
fn what_no_longer_follows_is_a_conflict() {
    let files = Files::new("joined-changed");
    assert_eq!(files.survey("both.csv", "whole.csv", &["--exact"]).code, 1);
    let text = files.text("whole.csv");
    let row = text.lines().find(|line| line.starts_with("ก")).unwrap();
    assert!(
        row.starts_with("ก,1,1,94.99,94.99,94.99,94.99,95.00,95.00,95.00,100.00,95.00,96.67,0,949949/10000,"),
        "{row}"
    );
    for (from, to, error) in [
        ("1,1,94.99", "1,1,60", "conflict: 1: "),
        ("1,1,94.99", "1,1,", "conflict: 1: "),
        (",95.00,96.67,", ",95.00,96.66,", "conflict: eit: "),
        (",949949/10000", ",949949/0", "not_a_number: 1_exact: "),
        (",949949/10000", ",94.9949", "not_a_number: 1_exact: "),
        // A total that was taken out, an indicator that was added: nothing contradicts anything.
        (",95.00,96.67,", ",,,", ""),
        (",949949/10000", ",", "conflict: iit: "),
    ] {
        let changed = row.replacen(from, to, 1);
        assert_ne!(changed, row);
        let table = files.folder.file("changed.csv", text.replace(row, &changed));
        let ran = ita(&["batch", &table, "--year", "2568", "-o", &files.folder.path("out.csv"), "--lang", "en"]);
        let found = files.cells("out.csv", &["error"])[0][1].clone();
        assert!(found.starts_with(error) && found.is_empty() == error.is_empty(), "{from} {to}: {found}");
        assert_eq!(ran.code, i32::from(!error.is_empty()), "{}", ran.err);
    }
    // Columns of somebody's own, however much they look like a survey's.
    let table = files.folder.file("own.csv", text.replace("n_iit", "count"));
    let ran = ita(&["batch", &table, "--year", "2568", "-o", &files.folder.path("out.csv"), "--lang", "en"]);
    assert!(ran.code == 1 && files.cells("out.csv", &["error"])[0][1].starts_with("conflict: "), "{}", ran.err);
    // A count that is none.
    let table = files.folder.file("count.csv", text.replace("ก,1,1,", "ก,1,many,").replace(",96.67,", ",,"));
    let mut lines: Vec<String> = std::fs::read_to_string(&table).unwrap().lines().map(str::to_owned).collect();
    for line in lines.iter_mut().skip(1) {
        let mut cells: Vec<&str> = line.split(',').collect();
        // No EIT: columns 6 to 8, eit, and their fractions.
        for at in [8, 9, 10, 12, 19, 20, 21, 23] {
            cells[at] = "";
        }
        *line = cells.join(",");
    }
    let table = files.folder.file("count.csv", lines.join("\n"));
    let ran = files.survey("eit.csv", "two.csv", &["--with", &table]);
    assert!(ran.code == 2 && ran.err.contains("“many” is not a count"), "{}", ran.err);
    // What both surveys know is refused.
    let ran = files.survey("eit.csv", "two.csv", &["--with", &files.folder.path("whole.csv")]);
    assert!(ran.code == 2 && ran.err.contains("column 6 is in the survey"), "{}", ran.err);
}
