//! Forms of somebody's own that leave open what a cell would mean, and weights of EIT's parts.

use crate::common::{Folder, ita, ita_reading};

/// A form with these labels and this id; the labels begin in line 3, one a line, and the id is in line 9.
fn form(labels: &[&str; 3], id: &str) -> String {
    let labels: Vec<String> = labels.iter().map(|label| format!("  \"{label}\",")).collect();
    format!(
        "[scales.s]\nlabels = [\n{}\n]\nvalues = [\"0\", \"50\", \"100\"]\n[[questions]]\nid = \"{id}\"\nindicator = \"1\"\nscale = \"s\"\n",
        labels.join("\n")
    )
}

#[test]
fn what_a_cell_could_mean_twice_is_refused_with_its_line() {
    let folder = Folder::new("survey-form");
    for (labels, id, line, th, en) in [
        (["มาก", "มาก ", "น้อย"], "i1", 4, "คำเดียวกัน", "read as the same"),
        // Two vowels for one, and a blank nobody sees.
        (["ดำ", "น้อย", "ด\u{e4d}\u{e32}\u{200b}"], "i1", 5, "คำเดียวกัน", "options 1 and 3"),
        (["Yes", "no", "YES"], "i1", 5, "คำเดียวกัน", "read as the same"),
        (["มาก", " \u{200b}", "น้อย"], "i1", 4, "ว่าง", "is empty"),
        (["3", "2", "1"], "i1", 3, "ลำดับ", "number"),
        (["มาก", "น้อย", "๒"], "i1", 5, "ลำดับ", "number"),
        (["มาก", "น้อย", "03"], "i1", 5, "ลำดับ", "number"),
        (["มาก", "+3", "น้อย"], "i1", 4, "ลำดับ", "number"),
        (["ก", "ข", "ค"], "i+1", 9, "ไม่ใช่รหัสข้อ", "not a question"),
        (["ก", "ข", "ค"], "i01", 9, "ไม่ใช่รหัสข้อ", "not a question"),
        (["ก", "ข", "ค"], "i0", 9, "ไม่ใช่รหัสข้อ", "not a question"),
        (["ก", "ข", "ค"], "i", 9, "ไม่ใช่รหัสข้อ", "not a question"),
    ] {
        let path = folder.file("form.toml", form(&labels, id));
        for (lang, says, place) in [("th", th, format!("บรรทัด {line}:")), ("en", en, format!("line {line}:"))]
        {
            let ran = ita_reading(
                &["survey", "-", "--year", "2568", "--form", &path, "-o", "-", "--lang", lang],
                "agency,i1\nก,1\n",
            );
            assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{labels:?} {id}");
            assert!(ran.err.contains(says) && ran.err.contains(&place), "{labels:?} {id}: {}", ran.err);
        }
    }
    // Numbers that are the options' own leave nothing open: 50 and 100.
    let path = folder.file("form.toml", form(&["1", "๒", "3"], "I12"));
    let ran = ita_reading(&["survey", "-", "--year", "2568", "--form", &path, "-o", "-"], "agency,i12\nก,2\nก,๓\n");
    assert!(ran.code == 0 && ran.out.contains("ก,2,0,75.00,"), "{ran:?}");
}

#[test]
fn what_a_form_repeats_is_short() {
    let folder = Folder::new("survey-form-long");
    let long = "x".repeat(200_000);
    for text in [
        form(&["ก", "ข", "ค"], &long),
        form(&["ก", &long, &long], "i1"),
        form(&["ก", "ข", "ค"], "i1").replace("\"s\"", &format!("\"{long}\"")),
        form(&["ก", "ข", "ค"], "i1").replace("\"1\"", &format!("\"{long}\"")),
        form(&["ก", "ข", "ค"], "i1").replace("\"50\"", &format!("\"{long}\"")),
        form(&["ก", "ข", "ค"], "i1").replace("indicator", &long),
    ] {
        let path = folder.file("form.toml", text);
        for lang in ["th", "en"] {
            let ran = ita(&["survey", "-", "--year", "2568", "--form", &path, "-o", "-", "--lang", lang]);
            assert!(ran.code == 2 && ran.err.len() < 1_500, "{}", ran.err.len());
        }
    }
}

#[test]
fn weights_are_any_decimals_that_are_not_negative() {
    let folder = Folder::new("survey-weights");
    let form = folder.file(
        "form.toml",
        "[scales.two]\nlabels = [\"ไม่ใช่\", \"ใช่\"]\nvalues = [\"0\", \"100\"]\n[[questions]]\nid = \"e1\"\nindicator = \"6\"\nscale = \"two\"\n",
    );
    let run = |weights: &str| {
        let args =
            ["survey", "-", "--year", "2566", "--form", &form, "-o", "-", "--part-weights", weights, "--lang", "en"];
        ita_reading(&args, "agency,part,e1\nก,1,2\nก,2,1\n")
    };
    // Part 1 has 100, part 2 has 0: 200/201, 1/3, 0.4/1, 300/(300 + 0.000001), all of it, nothing of it.
    for (weights, score) in [
        ("200:1", "99.50"),
        ("1:2", "33.33"),
        ("0.4,0.6", "40.00"),
        ("๓๐๐ : 0.000001", "100.00"),
        ("5:0", "100.00"),
        ("0:1000000", "0.00"),
    ] {
        let ran = run(weights);
        assert!(ran.code == 0 && ran.out.contains(&format!("ก,0,2,,,,,,{score},")), "{weights}: {ran:?}");
    }
    for weights in ["1", "0:0", "1:-2", "1:x", "1e3:1", "1:2:3", ":1"] {
        let ran = run(weights);
        assert!(ran.code == 2 && ran.err.contains("no pair of weights"), "{weights}: {ran:?}");
    }
}
