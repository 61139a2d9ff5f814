//! `ita plan`: the contract's example, the options, every refusal, and targets out of reach.

mod text;

use crate::common::{Folder, ita, ita_reading};
use serde_json::{Value, json};

const BANG_KRABUE: [&str; 5] = ["--year", "2568", "iit=98.10", "eit=93.20", "oit=97.50"];

fn plan(args: &[&str]) -> Value {
    let ran = ita(&[&["plan", "--format", "json"], args].concat());
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{args:?}: {ran:?}");
    ran.json()
}

/// What is raised, as `id to`.
fn raised(plan: &Value) -> Vec<String> {
    let text = |raise: &Value, key: &str| raise[key].as_str().unwrap().to_owned();
    plan["raise"]
        .as_array()
        .unwrap()
        .iter()
        .map(|raise| format!("{} {}", text(raise, "id"), text(raise, "to")))
        .collect()
}

#[test]
fn the_contracts_example_to_the_letter() {
    let ran = ita(&[
        "plan",
        "--year",
        "2567",
        "iit=92.24",
        "eit=94.15",
        "oit=95.84",
        "--target",
        "excellent",
        "--format",
        "json",
    ]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    // As in the contract, with our own indentation: the members, their order and their values.
    let contract = r#"{
  "target": "excellent",
  "feasible": true,
  "cost": "3.61",
  "raise": [
    {
      "id": "iit",
      "from": "92.24",
      "to": "95",
      "by": "2.76",
      "cost": "2.76"
    },
    {
      "id": "eit",
      "from": "94.15",
      "to": "95",
      "by": "0.85",
      "cost": "0.85"
    }
  ],
  "result": {
    "overall": "95.34",
    "level": "excellent"
  },
  "certificate": {
    "lower_bound": "3.61",
    "optimal": true,
    "order": [
      "effort",
      "even",
      "items",
      "order"
    ],
    "split_optimal": true
  },
  "instruments": [
    {
      "id": "iit",
      "from": "92.24",
      "to": "95.00",
      "by": "2.76"
    },
    {
      "id": "eit",
      "from": "94.15",
      "to": "95.00",
      "by": "0.85"
    }
  ],
  "by_rounding": false,
  "ceiling": null,
"#;
    assert!(ran.out.starts_with(contract), "{}", ran.out);
    let plan = ran.json();
    let keys: Vec<&str> = plan.as_object().unwrap().keys().map(String::as_str).collect();
    let mut expected = [
        "target",
        "feasible",
        "cost",
        "raise",
        "result",
        "certificate",
        "instruments",
        "by_rounding",
        "ceiling",
        "open",
        "blocking",
        "alternatives",
        "impossible",
        "single",
    ];
    expected.sort_unstable();
    assert_eq!(keys, expected);
}

#[test]
fn every_input_form_gives_the_same_bytes() {
    let folder = Folder::new("plan-forms");
    let vector = "ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5";
    let document = r#"{"fiscal_year": 2568, "inputs": {"oit": 97.50, "iit": "98.10", "eit": "๙๓.๒"}}"#;
    let file = folder.file("agency.json", document);
    let target = ["--target", "excellent", "--format", "json"];
    let expected = ita(&[&["plan"], &BANG_KRABUE[..], &target].concat());
    assert_eq!(expected.code, 0);
    for ran in [
        ita(&[&["plan", vector], &target[..]].concat()),
        ita(&[&["plan", &file], &target[..]].concat()),
        ita_reading(&[&["plan", "-"], &target[..]].concat(), document),
        ita(&[&["plan"], &BANG_KRABUE[..], &["--target", "ผ่านดีเยี่ยม", "--format", "json"]].concat()),
    ] {
        assert_eq!((ran.code, &ran.out), (0, &expected.out), "{}", ran.err);
    }
}

#[test]
fn an_overall_score_as_target() {
    // 97 asks 96.995, and 96.39 is there. OIT counts 0.4: 0.605 / 0.4 = 1.5125, so 1.52 on the grid. That is 0.003 more than is
    // asked, and a hundredth of IIT or EIT in place of OIT's brings 0.001 less: three of them may be, wherever the split wants.
    let to = |split: &[&str]| {
        let plan = plan(&[&BANG_KRABUE[..], &["--target", "๙๗"], split].concat());
        assert_eq!((&plan["target"], &plan["cost"]), (&json!("97"), &json!("1.52")));
        assert_eq!(plan["result"], json!({"overall": "97.00", "level": "good"}));
        assert_eq!(plan["by_rounding"], json!(true), "96.995");
        raised(&plan)
    };
    assert_eq!(to(&[]), ["iit 98.12", "eit 93.21", "oit 98.99"]);
    assert_eq!(to(&["--split", "even"]), to(&[]));
    assert_eq!(to(&["--split", "lowest"]), ["eit 93.23", "oit 98.99"]);
    // Nothing counts as OIT does: all of it is one's.
    assert_eq!(to(&["--split", "first"]), ["oit 99.02"]);
    let evenly = plan(&[&BANG_KRABUE[..], &["--target", "97"]].concat());
    let fewest = evenly["alternatives"].as_array().unwrap().last().unwrap();
    assert_eq!(fewest["certificate"]["order"], json!(["effort", "even", "items", "order"]));
    assert_eq!((&fewest["node"], raised(fewest)), (&json!("oit"), vec!["oit 99.02".to_owned()]));
}

#[test]
fn a_margin_a_ceiling_and_efforts_that_grow() {
    let given = ["--year", "2568", "iit=96", "eit=96", "oit=93"];
    // 95 of OIT and a half to spare: 2.5; then the whole is 57.6 + 38.2 = 95.8.
    let spare = plan(&[&given[..], &["--target", "excellent", "--margin", "0.5"]].concat());
    assert_eq!((raised(&spare), &spare["by_rounding"]), (vec!["oit 95.5".to_owned()], &json!(false)));
    assert_eq!(spare["result"]["overall"], "95.80");
    // 95.595 of the whole: OIT at 3 a point brings 0.1333 for 1, a survey 0.3. Under 97 the two bring 0.6; OIT must bring the other
    // 0.195 of 0.795, 0.4875, so 0.49.
    let target = ["--target", "95.6", "--cost", "oit=3"];
    let kept = plan(&[&given[..], &target, &["--ceiling", "97"]].concat());
    assert_eq!(
        (raised(&kept), &kept["ceiling"]),
        (vec!["iit 97", "eit 97", "oit 93.49"].into_iter().map(str::to_owned).collect(), &json!("kept"))
    );
    // OIT locked, they cannot: without it 0.795 / 0.3 = 2.65.
    let lifted = plan(&[&given[..], &target, &["--ceiling", "97", "--lock", "oit"]].concat());
    assert_eq!(
        (raised(&lifted), &lifted["ceiling"]),
        (vec!["iit 97.33".to_owned(), "eit 97.32".to_owned()], &json!("lifted"))
    );
    // From 93 to 95: 1 at 1 and 1 at 4.
    let grown = plan(&[&given[..], &["--target", "excellent", "--cost", "oit=1@94,4"]].concat());
    assert_eq!((raised(&grown), &grown["cost"]), (vec!["oit 95".to_owned()], &json!("5")));
}

#[test]
fn an_effort_by_a_profile_of_the_rule_data() {
    let cost = |options: &[&str]| {
        let ran = ita(&[&["plan", "--format", "json"], &BANG_KRABUE[..], &["--target", "excellent"], options].concat());
        serde_json::from_str::<Value>(&ran.out).unwrap()["cost"].as_str().unwrap().to_owned()
    };
    // EIT from 93.20 to 95: 1.8 points, at 2 between 90 and 95; one each unless that is asked, and what --cost says counts more.
    assert_eq!(cost(&["--effort", "harder"]), "3.6");
    assert_eq!((cost(&[]), cost(&["--effort", "harder", "--cost", "eit=1"])), ("1.8".to_owned(), "1.8".to_owned()));
    let run = |id: &str| {
        ita(&[&["plan", "--lang", "en"], &BANG_KRABUE[..], &["--target", "excellent", "--effort", id]].concat())
    };
    assert!(run("harder").err.contains("harder near 100") && run("harder").err.contains("An assumption"));
    let refused = run("harsh");
    assert_eq!((refused.code, refused.err.contains("there are: harder")), (2, true), "{}", refused.err);
}

#[test]
fn a_chance_by_how_far_the_answers_spread() {
    let by = |spread: &[&str]| {
        let options = ["--target", "excellent", "--chance", "90", "--respondents", "eit=101"];
        plan(&[&BANG_KRABUE[..], &options, spread].concat())
    };
    // The standard error is 10/√101 = 0.99504. 96.27 is above 94.995 by 1.28136 of them, and 96.26 by 1.2713; nine in ten, which is
    // 89.995 % for two decimals, need 1.28127.
    let stated = by(&["--spread", "eit=10"]);
    assert_eq!(raised(&stated), ["eit 96.27"]);
    assert!(stated["chance"]["assumptions"].as_array().unwrap().contains(&json!("stated_spread")));
    // Nothing spreads: the level is all there is to reach.
    assert_eq!(raised(&by(&["--spread", "eit=0"])), ["eit 95"]);
    // 25 can be at 93.20, where 25.3 is the widest, and not after the raise; then the widest counts, as if nothing were said.
    let to = |plan: &Value| plan["raise"][0]["to"].as_str().unwrap().parse::<f64>().unwrap();
    assert!((to(&by(&["--spread", "eit=25.2"])) - to(&by(&[]))).abs() < 0.02);
    let given = [&["plan"], &BANG_KRABUE[..], &["--target", "excellent", "--chance", "90", "--respondents", "eit=101"]]
        .concat();
    for (lang, says) in
        [("en", "`--spread eit=26`: a spread wider than"), ("th", "“--spread eit=26”: ส่วนเบี่ยงเบนมาตรฐานกว้างเกินกว่า")]
    {
        let refused = ita(&[&given[..], &["--spread", "eit=26", "--lang", lang]].concat());
        assert_eq!((refused.code, refused.err.contains(says)), (2, true), "{}", refused.err);
    }
    for (respondents, says) in [
        ("eit=x", "“eit=x”: จำนวนผู้ตอบต้องเป็นจำนวนเต็ม"),
        ("eit=1", "“eit=1”: ผู้ตอบน้อยเกินไป"),
        ("eit=61/60", "“eit=61/60”: จำนวนผู้ตอบมากกว่าจำนวนทั้งหมด"),
    ] {
        let refused = ita(&[&given[..8], &["--chance", "90", "--respondents", respondents]].concat());
        assert_eq!((refused.code, refused.err.contains(says)), (2, true), "{}", refused.err);
    }
}

#[test]
fn a_chance_takes_more_than_the_level() {
    let chance = |at_least: &str| {
        let options = [
            "--target",
            "excellent",
            "--chance",
            at_least,
            "--respondents",
            "iit=45/60",
            "--respondents",
            "eit=120/4000",
        ];
        plan(&[&BANG_KRABUE[..], &options].concat())
    };
    // At 95.00 of EIT its true score is as likely above 94.995 as below; all else is met nearly surely.
    let half = chance("45");
    assert_eq!((raised(&half), &half["chance"]["at_least"]), (vec!["eit 95".to_owned()], &json!("45")));
    let number = |value: &Value| value.as_str().unwrap().parse::<f64>().unwrap();
    assert!((number(&half["chance"]["estimated"]) - 50.0).abs() < 1.0, "{half}");
    // The standard error of EIT is 2.273 at 93.20 (√(93.2·6.8/119·3880/4000)); nine in ten need 1.28 of them above 94.995, and
    // less by as much as it shrinks near 100 (√(97·3/119·0.97) = 1.54).
    let most = chance("90");
    let to = number(&most["raise"][0]["to"]);
    assert!((96.9..97.95).contains(&to) && number(&most["chance"]["estimated"]) >= 90.0, "{most}");
    assert_eq!(most["certificate"]["lower_bound"], most["cost"]);
    assert_eq!(most["certificate"]["optimal"], true);
    assert!(number(&chance("80")["raise"][0]["to"]) < to);
    assert_eq!(most["chance"]["assumptions"].as_array().unwrap().len(), 4);
    // With EIT held at 95 more is out of reach: exit 2, and the plan that comes nearest.
    let given =
        [&["plan", "--format", "json"], &BANG_KRABUE[..], &["--target", "excellent", "--cap", "eit=95"]].concat();
    let ran = ita(&[&given[..], &["--chance", "90", "--respondents", "eit=120/4000"]].concat());
    assert_eq!((ran.code, ran.json()["feasible"].clone()), (2, json!(false)));
    assert!(ran.err.contains("\"infeasible\""), "{}", ran.err);
    let no_survey = &["--chance", "90", "--respondents", "oit=5"];
    let wrong = [&["--chance", "90"][..], &["--respondents", "iit=3"], &["--chance", "90", "--respondents", "iit=1"]];
    for wrong in wrong.into_iter().chain([&no_survey[..], &["--chance", "90", "--respondents", "overall=5"]]) {
        let ran = ita(&[&["plan", "--format", "json"], &BANG_KRABUE[..], &["--target", "excellent"], wrong].concat());
        assert_eq!(ran.error().0, "usage", "{wrong:?}");
    }
    for (lang, said) in [("en", "no survey asks about this; name a survey"), ("th", "ไม่ได้มาจากแบบสำรวจ")]
    {
        let lang = ["plan", "--lang", lang];
        let ran = ita(&[&lang[..], &BANG_KRABUE[..], &["--target", "excellent"], no_survey].concat());
        assert!(ran.err.contains(said), "{}", ran.err);
    }
}

#[test]
fn locks_caps_floors_and_costs() {
    let to = |options: &[&str]| {
        let plan = plan(&[&BANG_KRABUE[..], &["--target", "97", "--split", "lowest"], options].concat());
        (raised(&plan), plan["cost"].as_str().unwrap().to_owned())
    };
    let row =
        |rows: &[&str], cost: &str| (rows.iter().map(|row| (*row).to_owned()).collect::<Vec<_>>(), cost.to_owned());
    // EIT counts 0.3: 0.605 / 0.3 = 2.0167, so 2.02.
    assert_eq!(to(&["--lock", "oit"]), row(&["eit 95.22"], "2.02"));
    // OIT at 2 a point brings 0.2 for 1, EIT at 1 brings 0.3.
    assert_eq!(to(&["--cost", "oit=2"]), row(&["eit 95.22"], "2.02"));
    // OIT up to 98.5 brings 0.4; the other 0.205 take 0.6833 of IIT or EIT, so 0.69 of the weaker. That is 0.002 more than
    // asked, and a hundredth of EIT in place of OIT's brings 0.001 less: two of them.
    assert_eq!(to(&["--cap", "oit=98.5"]), row(&["eit 93.91", "oit 98.48"], "1.69"));
    assert_eq!(to(&["--cap", "OIT=๙๘.๕๐"]), row(&["eit 93.91", "oit 98.48"], "1.69"));
    // 95 of EIT brings 0.54; the other 0.065 take 0.1625 of OIT, so 0.17; three hundredths may be EIT's.
    assert_eq!(to(&["--floor", "eit=95"]), row(&["eit 95.03", "oit 97.64"], "1.97"));
    // A floor may ask more than the target: 97.295 − 96.39 = 0.905, and 0.905 / 0.4 = 2.2625; three hundredths again.
    assert_eq!(to(&["--floor", "overall=97.3"]), row(&["eit 93.23", "oit 99.74"], "2.27"));
    // What is said of a lower node holds, wherever it stands among the options.
    for options in [["--cap", "eit=95", "--cap", "overall=93"], ["--cap", "overall=93", "--cap", "eit=95"]] {
        let ran = ita(&[&["plan", "--format", "json"], &BANG_KRABUE[..], &["--target", "97"], &options[..]].concat());
        assert_eq!(ran.json()["blocking"][0]["best"], "96.93", "0.3·98.10 + 0.3·95 + 0.4·97.50");
    }
}

#[test]
fn a_floor_of_a_computed_node_is_asked_of_it_and_not_of_each_below() {
    let given = ["--year", "2568", "iit=99", "6=90", "7=96", "8=96", "oit=99", "--target", "good", "--floor", "eit=95"];
    // 90 + 96 + 96 = 282, and 284.985 is published as 95.00: 2.99, shared evenly.
    let plan = plan(&given);
    assert_eq!(raised(&plan), ["6 91", "7 97", "8 96.99"]);
    assert_eq!(plan["cost"], "2.99");
}

#[test]
fn what_is_open_is_asked_for() {
    let plan = plan(&["--year", "2568", "iit=96", "oit=94", "--target", "excellent"]);
    assert_eq!(raised(&plan), ["oit 95"]);
    assert_eq!(plan["open"], json!([{"id": "eit", "at_least": "95"}]));
    assert_eq!(plan["result"], json!({"overall": "95.30", "level": "excellent"}));
}

#[test]
fn alternatives_and_single_levers() {
    let plan = plan(&["--year", "2565", "iit=80", "eit=80", "oit=80", "--target", "A", "--cost", "oit=2"]);
    // 5 points of the whole, or 4.995 by rounding: 16.65 of IIT or EIT at 1, or 12.49 of OIT at 2.
    let row = |other: &Value| {
        let text = |key: &str| other[key].as_str().unwrap_or("-").to_owned();
        [text("way"), text("node"), text("cost"), text("more"), raised(other).join(",")]
    };
    let rows: Vec<[String; 5]> = plan["alternatives"].as_array().unwrap().iter().map(row).collect();
    assert_eq!(
        rows,
        [
            ["only", "iit", "16.65", "0", "iit 96.65"],
            ["only", "eit", "16.65", "0", "eit 96.65"],
            ["only", "oit", "24.98", "8.33", "oit 92.49"],
        ],
        "without surveys, and with the fewest changes, is one of these again"
    );
    assert_eq!(raised(&plan), ["iit 88.33", "eit 88.32"]);
    assert_eq!(
        plan["single"],
        json!([
            {"id": "iit", "from": "80", "to": "96.65", "by": "16.65", "cost": "16.65"},
            {"id": "eit", "from": "80", "to": "96.65", "by": "16.65", "cost": "16.65"},
            {"id": "oit", "from": "80", "to": "92.49", "by": "12.49", "cost": "24.98"}
        ])
    );
}

#[test]
fn items_go_from_0_to_1() {
    let given = ["--year", "2564", "iit=90", "eit=90", "9=95", "10.1=90", "o42=0", "o43=50%"];
    // 0.3·90 + 0.3·90 + 0.2·95 + 0.1·90 + 0.1·25 = 84.5; o42 brings 5, o43 2.5 of the whole, for 1 each.
    let all = plan(&[&given[..], &["--target", "A"]].concat());
    assert_eq!(all["raise"], json!([{"id": "o42", "from": "0", "to": "1", "by": "1", "cost": "1"}]).to_owned());
    let dear = plan(&[&given[..], &["--target", "A", "--cost", "o42=1.5"]].concat());
    assert_eq!(dear["raise"], json!([{"id": "o43", "from": "50%", "to": "1", "by": "50%", "cost": "1"}]));
}

#[test]
fn nothing_to_do_is_a_plan_too() {
    let plan = plan(&["--year", "2568", "iit=99", "eit=99", "oit=99", "--target", "good"]);
    assert_eq!((&plan["feasible"], &plan["cost"], &plan["raise"]), (&json!(true), &json!("0"), &json!([])));
    assert_eq!(plan["result"], json!({"overall": "99.00", "level": "excellent"}));
    assert_eq!((&plan["alternatives"], &plan["single"]), (&json!([]), &json!([])));
}

#[test]
fn out_of_reach_exits_2_with_the_result_on_standard_output_and_the_error_on_standard_error() {
    let given = [&["plan"], &BANG_KRABUE[..], &["--target", "excellent", "--lock", "eit", "--lang", "en"]].concat();
    let ran = ita(&[&given[..], &["--format", "json"]].concat());
    assert_eq!(ran.code, 2);
    let plan = ran.json();
    assert_eq!((&plan["feasible"], &plan["cost"], &plan["result"]), (&json!(false), &Value::Null, &Value::Null));
    assert_eq!(plan["blocking"], json!([{"node": "eit", "at_least": "95", "best": "93.20", "relax": ["eit"]}]));
    let error: Value = serde_json::from_str(ran.err.lines().last().unwrap()).unwrap();
    assert_eq!(
        error["error"],
        json!({
            "code": "infeasible",
            "node": "eit",
            "message": "Excellent is out of reach because EIT can reach 93.20 at most, and 95 is required"
        })
    );
    let text = ita(&given);
    assert_eq!(text.code, 2);
    assert!(text.err.starts_with("error (infeasible): Excellent is out of reach"), "{}", text.err);
    let wanted = "- EIT can reach 93.20 at most, and 95 is required; unlock or remove the limit on EIT\n";
    assert!(text.out.contains(wanted), "{}", text.out);
}

#[test]
fn a_floor_above_a_cap_is_out_of_reach() {
    let options = ["--target", "good", "--floor", "oit=99", "--cap", "oit=98"];
    let ran = ita(&[&["plan", "--format", "json"], &BANG_KRABUE[..], &options].concat());
    assert_eq!(ran.code, 2);
    let blocking = &ran.json()["blocking"];
    assert_eq!(blocking, &json!([{"node": "oit", "at_least": "99", "best": "98.00", "relax": ["oit"]}]));
}

#[test]
fn refused_calls_print_nothing_and_name_the_node() {
    let refused = |options: &[&str]| {
        let ran = ita(&[&["plan", "--format", "json", "--lang", "en"], &BANG_KRABUE[..], options].concat());
        let (code, node, _) = ran.error();
        (code, node)
    };
    let node = |code: &str, node: &str| (code.to_owned(), Some(node.to_owned()));
    let usage = ("usage".to_owned(), None);
    assert_eq!(refused(&[]), usage, "a target is needed");
    assert_eq!(refused(&["--target", "best"]), usage);
    assert_eq!(refused(&["--target", "100.5"]), node("out_of_range", "overall"));
    for option in ["--cap", "--floor", "--cost"] {
        assert_eq!(refused(&["--target", "good", option, "iit"]), usage, "{option}");
        assert_eq!(refused(&["--target", "good", option, "=1"]), usage, "{option}");
        assert_eq!(refused(&["--target", "good", option, "zzz=1"]), node("unknown_node", "zzz"), "{option}");
        assert_eq!(refused(&["--target", "good", option, "iit=x"]), node("not_a_number", "iit"), "{option}");
        assert_eq!(refused(&["--target", "good", option, "iit=-1"]), node("out_of_range", "iit"), "{option}");
        assert_eq!(
            refused(&["--target", "good", option, "iit=1", option, "IIT=1"]),
            node("conflict", "iit"),
            "{option}"
        );
    }
    assert_eq!(refused(&["--target", "good", "--lock", "zzz"]), node("unknown_node", "zzz"));
    assert_eq!(refused(&["--target", "good", "--cap", "iit=101"]), node("out_of_range", "iit"));
    assert_eq!(refused(&["--target", "good", "--cost", "iit=1000001"]), node("out_of_range", "iit"));
    for (option, value, code) in
        [("--margin", "x", "not_a_number"), ("--margin", "-1", "out_of_range"), ("--ceiling", "100.1", "out_of_range")]
    {
        let (found, _) = refused(&["--target", "good", &format!("{option}={value}")]);
        assert_eq!(found, code, "{option} {value}");
    }
    for cost in ["iit=2@90,1", "iit=1@90", "iit=1@90,2@80,3", "iit=1,2", "iit=1@x,2"] {
        assert_eq!(refused(&["--target", "good", "--cost", cost]), node("out_of_range", "iit"), "{cost}");
    }
    assert_eq!(refused(&["--target", "good", "--split", "evenly"]), usage);
    assert_eq!(refused(&["--target", "good", "iit=5"]), node("conflict", "iit"));
    let year = ita(&["plan", "--format", "json", "--year", "2599", "iit=5", "--target", "good"]).error();
    assert_eq!(year.0, "unknown_year");
}

/// What is wrong with efforts that grow is their order, and not the numbers, all of which are good.
#[test]
fn efforts_that_are_not_in_order_are_refused_for_that() {
    for cost in ["iit=1@90,0.5@95,4", "iit=1@95,2@90,4", "iit=1,2", "iit=1@x,2", "iit=1@90"] {
        for (lang, says) in [("en", "efforts N that do not fall"), ("th", "ความพยายาม N ต้องไม่ลดลง")]
        {
            let args =
                ["plan", "--year", "2568", "iit=90", "eit=90", "oit=90", "--target", "excellent", "--cost", cost];
            let (code, node, message) = ita(&[&args[..], &["--format", "json", "--lang", lang]].concat()).error();
            assert_eq!((code.as_str(), node.as_deref()), ("out_of_range", Some("iit")), "{cost}: {message}");
            assert!(message.contains(says) && !message.contains("1000000"), "{cost}: {message}");
        }
    }
}

/// A file that takes what was published as known is planned from that, as it is scored.
#[test]
fn a_plan_takes_what_was_published_as_known_where_the_file_says_so() {
    let folder = Folder::new("plan-published");
    let plan = |known: &str| {
        let text = format!(
            "{{\"fiscal_year\": 2568, \"inputs\": {{\"iit\": \"90\"}}, \"published\": {{\"overall\": \"96\", \"level\": \"good\"}}, \"use_published\": {known}}}"
        );
        ita(&["plan", &folder.file("a.json", text), "--target", "excellent", "--lang", "en"]).out
    };
    let (with, without) = (plan("true"), plan("false"));
    assert!(with.starts_with("96.00  Good  →  "), "{with}");
    assert!(without.starts_with("27.00–97.00  "), "{without}");
    // What it takes is the same: IIT is 5 short, whatever the others are.
    assert!([&with, &without].iter().all(|text| text.contains("IIT must gain 5.00 to 95.00")), "{with}");
}
