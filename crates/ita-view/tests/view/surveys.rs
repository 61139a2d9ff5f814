//! Who answered the surveys: what is typed, what follows, and what it does not cover.

use crate::common::{empty, first, reduce, typed};
use crate::improve::{act, value};
use ita_view::{Action, Numerals};
use ita_view::{Improve, State, Year, page};

fn respondents(state: &State, node: &str, text: &str) -> State {
    act(state, Improve::SetRespondents { node: node.into(), text: text.into() })
}

fn population(state: &State, node: &str, text: &str) -> State {
    act(state, Improve::SetPopulation { node: node.into(), text: text.into() })
}

/// As in the engine's example: 45 of 60, and 120 of 4,000.
fn told() -> State {
    let state = population(&respondents(&crate::improve::own(&first()), "iit", "45"), "iit", "60");
    population(&respondents(&state, "eit", "๑๒๐"), "eit", "4,000")
}

fn more_words(state: &State) -> String {
    page::improve_surveys(state).chances.unwrap().words
}

fn percents(state: &State) -> Vec<(String, String)> {
    let chances = page::improve_surveys(state).chances.unwrap();
    chances.levels.into_iter().map(|chance| (chance.level.id, chance.percent)).collect()
}

#[test]
fn the_engines_example() {
    let more = page::improve_surveys(&told());
    let shown: Vec<_> = percents(&told()).into_iter().map(|(_, percent)| percent).collect();
    assert_eq!(shown, ["21.46%", "78.52%", "0.02%"]);
    let sentence = more.chances.unwrap().sentence;
    assert!(sentence.contains("IIT ±2.02, EIT ±4.46"), "{sentence}");
    assert!(sentence.contains("94.92 ถึง 97.86"), "{sentence}");
    assert_eq!(more_words(&told()), "โอกาสที่จะได้ระดับผ่านดีเยี่ยม: น้อย");
    assert!(page::improve_surveys(&told()).limits.contains("อคติจากการเลือกตอบ"));
    let thai = page::improve_surveys(&reduce(&told(), Action::SetNumerals(Numerals::Thai)));
    assert_eq!(thai.chances.unwrap().levels[0].percent, "๒๑.๔๖%");
}

#[test]
fn they_are_of_the_scenario_in_sight() {
    let better = value(&told(), "eit", "97");
    let of = |state: &State| percents(state)[0].1.trim_end_matches('%').len();
    assert!(percents(&better)[0].1 > percents(&told())[0].1 && of(&better) == 5);
    // Everybody answered: nothing is left to chance.
    let all = population(&respondents(&respondents(&told(), "iit", "60"), "eit", "9"), "eit", "9");
    assert_eq!(percents(&all).iter().map(|(_, percent)| percent.as_str()).collect::<Vec<_>>(), ["100.00%"]);
}

#[test]
fn without_respondents_nothing_is_said() {
    for state in
        [first(), population(&first(), "iit", "60"), respondents(&first(), "oit", "5"), respondents(&first(), "x", "5")]
    {
        let more = page::improve_surveys(&state);
        assert_eq!((more.chances, more.needs), (None, None));
        assert_eq!(more.fields.iter().map(|field| field.name.as_str()).collect::<Vec<_>>(), ["IIT", "EIT"]);
    }
    let open = respondents(&typed(2568, &[("iit", "90")]), "iit", "45");
    assert!(page::improve_surveys(&open).needs.is_some());
    // What was typed and taken away again is no trace.
    let state = respondents(&empty(2568), "iit", "45");
    assert!(!state.draft().is_empty());
    assert_eq!(respondents(&state, "iit", "").draft(), empty(2568).draft());
}

#[test]
fn what_cannot_be_is_told_at_its_survey() {
    for (asked, all, word) in [
        ("x", "", "จำนวนเต็ม"),
        ("1", "", "2 คน"),
        ("61", "60", "มากกว่า"),
        ("5", "-1", "จำนวนเต็ม"),
        ("99999999999", "", "จำนวนเต็ม"),
    ] {
        let state = population(&respondents(&first(), "iit", asked), "iit", all);
        let fields = &page::improve_surveys(&state).fields;
        assert!(fields[0].error.as_ref().is_some_and(|error| error.contains(word)), "{asked} {all}: {:?}", fields[0]);
        assert_eq!((fields[1].error.as_ref(), page::improve_surveys(&state).chances), (None, None));
    }
}

#[test]
fn every_year_has_its_surveys() {
    for number in Year::numbers() {
        let state = respondents(&empty(number), "eit", "100");
        let names: Vec<_> = page::improve_surveys(&state).fields.into_iter().map(|field| field.node).collect();
        assert_eq!(names, ["iit", "eit"], "{number}");
    }
}
