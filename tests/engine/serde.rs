//! What is a word or a number in JSON: written as its text, read back as itself, and nothing else is taken for it.

use ita_score::{Effort, Lang, NodeKind, Score, Status, Vector};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::{Debug, Display};
use std::str::FromStr;

/// Text, JSON and value are one, both ways.
fn both_ways<T>(value: T, text: &str)
where
    T: Clone + Debug + Display + FromStr<Err: Debug + PartialEq> + PartialEq + Serialize + DeserializeOwned,
{
    assert_eq!(value.to_string(), text);
    assert_eq!(text.parse::<T>(), Ok(value.clone()));
    let json = serde_json::to_string(&value).unwrap();
    assert_eq!(json, format!("\"{text}\""));
    assert_eq!(serde_json::from_str::<T>(&json).unwrap(), value);
}

#[test]
fn vocabularies() {
    for (status, text) in Status::ALL.into_iter().zip(["corroborated", "tested", "single", "inferred", "assumed"]) {
        both_ways(status, text);
    }
    let kinds = ["overall", "instrument", "indicator", "sub_indicator", "item", "question", "part"];
    assert_eq!(NodeKind::ALL.len(), kinds.len());
    for (kind, text) in NodeKind::ALL.into_iter().zip(kinds) {
        both_ways(kind, text);
    }
    for (lang, text) in Lang::ALL.into_iter().zip(["th", "en"]) {
        both_ways(lang, text);
    }
}

#[test]
fn numbers_and_vectors() {
    for text in ["0", "100", "96.39", "0.000000000000001"] {
        both_ways(Score::parse(text).unwrap(), text);
    }
    for text in ["0", "1", "2.5", "0.000001", "1000000"] {
        both_ways(text.parse::<Effort>().unwrap(), text);
    }
    for text in ["ITA:1.0/FY:2568", "ITA:1.0/FY:2564/o1:1/o2:50%"] {
        both_ways(text.parse::<Vector>().unwrap(), text);
    }
}

#[test]
fn nothing_else_is_taken() {
    fn refused<T: DeserializeOwned>(texts: &[&str], says: &str) {
        for text in texts {
            let error = serde_json::from_str::<T>(text).err().unwrap_or_else(|| panic!("{text} is taken"));
            assert!(error.to_string().contains(says), "{text}: {error}");
        }
    }
    refused::<Status>(&["\"Tested\"", "\"\"", "\"tested \""], "expected one of: corroborated, tested");
    refused::<NodeKind>(&["\"SubIndicator\""], "sub_indicator");
    refused::<Lang>(&["\"TH\"", "\"ไทย\""], "expected one of: th, en");
    // A JSON number has been through floating point in other programs; here it is a string or nothing.
    refused::<Score>(&["96.39", "1", "null", "true"], "expected a string");
    refused::<Score>(&["\"100.01\""], "not from 0 to 100");
    refused::<Effort>(&["1", "null"], "expected a string");
    refused::<Effort>(&["\"-1\"", "\"1000000.000001\""], "not from 0 to 1,000,000");
    refused::<Vector>(&["\"ITA:2.0/FY:2568\""], "version");
}
