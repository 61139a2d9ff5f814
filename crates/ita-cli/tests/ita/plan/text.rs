//! `ita plan` as text, byte for byte, with what a person works out on paper beside it.
//!
//! `golden/plan-NAME.th.txt` and `.en.txt` are the answers, and `.json` the same as JSON; `ITA_WRITE_GOLDEN=1` writes them
//! anew, and the checks run all the same.

use crate::common::ita;
use serde_json::json;
use std::path::Path;

/// Runs a plan in both languages and as JSON, and holds it against the golden files; the Thai text and the JSON.
fn golden(name: &str, args: &[&str]) -> (String, serde_json::Value) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ita/golden");
    let run = |look: &[&str], ending: &str| {
        let ran = ita(&[&["plan"], args, look].concat());
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{ran:?}");
        let path = folder.join(format!("plan-{name}.{ending}"));
        if std::env::var_os("ITA_WRITE_GOLDEN").is_some() {
            std::fs::write(&path, &ran.out).unwrap();
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(ran.out == kept, "{} differs; if that is right: ITA_WRITE_GOLDEN=1\n{}", path.display(), ran.out);
        ran
    };
    run(&["--lang", "en"], "en.txt");
    (run(&[], "th.txt").out, run(&["--format", "json"], "json").json())
}

#[test]
fn bang_krabue() {
    let (text, plan) =
        golden("bang-krabue", &["--year", "2568", "iit=98.10", "eit=93.20", "oit=97.50", "--target", "ผ่านดีเยี่ยม"]);
    // 0.3·98.10 + 0.3·93.20 + 0.4·97.50 = 29.43 + 27.96 + 39.00 = 96.39; with EIT at 95 it is 29.43 + 28.50 + 39.00 = 96.93.
    // The level asks 95 of the whole and of each instrument: only EIT lacks, 95 − 93.20 = 1.80.
    assert!(text.starts_with("96.39  ผ่านดี  →  96.93  ผ่านดีเยี่ยม\n"), "{text}");
    assert_eq!(plan["raise"], json!([{"id": "eit", "from": "93.2", "to": "95", "by": "1.8", "cost": "1.8"}]));
    assert_eq!(plan["result"], json!({"overall": "96.93", "level": "excellent"}));
    // Nothing but EIT helps EIT: only EIT, and with the fewest changes, is the plan again; the rest does not lead there.
    assert_eq!(plan["alternatives"], json!([]));
    let impossible = [("only", json!("iit")), ("only", json!("oit")), ("without_surveys", json!(null))];
    let impossible: Vec<_> = impossible.into_iter().map(|(way, node)| json!({"way": way, "node": node})).collect();
    assert_eq!(plan["impossible"], json!(impossible));
    assert!(text.contains("\nEIT ต้องเพิ่ม 1.80 เป็น 95.00\n"), "{text}");
    assert!(!text.contains("ปัดเศษ"), "nothing holds by rounding: {text}");
}

#[test]
fn items_missing_in_2564() {
    let request = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/ita/golden/plan-2564-items.request.json");
    let (text, plan) = golden("2564-items", &[request, "--target", "AA"]);
    // Eight surveys at 90; o1 (one of nine in 9.1) and o42 (one of two in 10.2) are missing:
    // OIT = ((4 + 8/9)/5·100 + (1 + 1/2)/2·100)/2 = (97.777… + 75)/2 = 86.388…; 0.6·90 + 0.4·86.388… = 88.5555…
    // AA asks 94.995: 6.4394… more. o42 brings 0.2·25 = 5 for 1, o1 0.2·100/45 = 0.4444… for 1, a point of an EIT
    // indicator 0.3/3 = 0.1, of an IIT indicator 0.06. Both items, and 0.995 of EIT: 9.95 points. 1 + 1 + 9.95 = 11.95.
    // Without o1: 1.4394…/0.1 = 14.395 points of EIT, dearer. 90 + 9.95 fits below 100.
    assert!(text.starts_with("88.56  A  →  95.00  AA\n"), "{text}");
    assert_eq!(plan["cost"], "11.95");
    assert_eq!(
        plan["raise"],
        json!([
            {"id": "6", "from": "90", "to": "93.32", "by": "3.32", "cost": "3.32"},
            {"id": "7", "from": "90", "to": "93.32", "by": "3.32", "cost": "3.32"},
            {"id": "8", "from": "90", "to": "93.31", "by": "3.31", "cost": "3.31"},
            {"id": "o1", "from": "0", "to": "1", "by": "1", "cost": "1"},
            {"id": "o42", "from": "0", "to": "1", "by": "1", "cost": "1"}
        ])
    );
    let others = plan["alternatives"].as_array().unwrap();
    // OIT alone at 100: 54 + 40 = 94. IIT alone at 100: 88.5555… + 3 = 91.5555… EIT counts as IIT does.
    assert_eq!(plan["impossible"].as_array().unwrap().len(), 4);
    // Two nodes bring at most 5 + 1, and 6.4394… is lacking: three are the fewest, and then one of EIT takes all.
    assert_eq!(
        (others.len(), &others[0]["way"], others[0]["raise"].as_array().unwrap().len()),
        (1, &json!("fewest"), 3)
    );
    // EIT: (93.32 + 93.32 + 93.31) / 3 = 93.3166…; OIT: (100 + 100) / 2.
    let gains = ["EIT ต้องเพิ่ม 3.32 เป็น 93.32", "OIT ต้องเพิ่ม 13.61 เป็น 100.00"];
    assert!(text.contains(&gains.join("\n")), "{text}");
    assert!(text.contains("แผนนี้ถึงเกณฑ์ด้วยการปัดเศษ"), "94.995: {text}");
}
