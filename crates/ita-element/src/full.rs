//! What only the module that holds every year can do: plans (the least effort to a level, as the contract's JSON), and a
//! published result to be compared.

mod chance;
mod plan;

pub use plan::plan;

use crate::ask::Question;
use alloc::borrow::ToOwned;
use ita_score::{Error, Request};

/// The request that a question makes if it says what was published: takes `published:overall`, `published:level` (id or name) and
/// `use_published` (`true`, `false`) out of its values. Published numbers are compared, and narrow the result only on request.
pub(crate) fn request(question: &mut Question<'_>) -> Result<Option<Request>, Error> {
    let mut take = |wanted: &str| {
        let place = question.inputs.iter().position(|(id, _)| *id == wanted)?;
        Some(question.inputs.remove(place).1.to_owned())
    };
    let (published_overall, published_level) = (take("published:overall"), take("published:level"));
    let use_published = match take("use_published").as_deref() {
        None | Some("false") => false,
        Some("true") => true,
        Some(_) => return Err(Error::BadJson { problem: "`use_published` must be true or false".to_owned() }),
    };
    let is_said = published_overall.is_some() || published_level.is_some();
    Ok(is_said.then(|| Request {
        fiscal_year: question.fiscal_year,
        agency: question.agency.map(ToOwned::to_owned),
        inputs: question.inputs.iter().map(|&(id, value)| (id.to_owned(), value.to_owned())).collect(),
        published_overall,
        published_level,
        use_published,
    }))
}

#[cfg(test)]
mod tests {
    use ita_score::Lang;

    #[test]
    fn a_published_result_is_compared_and_changes_nothing_else() {
        let of = |published: &str| {
            let inputs = "iit|98.10|eit|93.20|oit|97.50";
            crate::score(Lang::En, &format!("2568||{published}{inputs}").replace('|', "\0"))
        };
        let plain = of("");
        let same = of("published:overall|๙๖.๓๙|published:level|ผ่านดี|");
        let said =
            r#""published":{"overall":"96.39","computed":"96.39","exact":true,"agrees":true,"level_agrees":true}"#;
        assert_eq!(same, plain.replace(r#""published":null"#, said));
        let other = of("published:overall|96.4|published:level|excellent|");
        assert!(other.contains(r#""overall":"96.40","computed":"96.39","exact":false"#), "{other}");
        assert!(other.contains(r#""level_agrees":false"#), "{other}");
        let level_only = of("published:level|good|");
        assert!(level_only.contains(r#""exact":null,"agrees":null,"level_agrees":true"#), "{level_only}");
        for (published, code) in [
            ("published:overall|101|", r#""code":"out_of_range","node":"published_overall""#),
            ("published:overall||", r#""code":"not_a_number","node":"published_overall""#),
            ("published:overall|x|published:level|AA|", r#""code":"not_a_number","node":"published_overall""#),
            ("use_published|1|", r#""code":"bad_json","node":null"#),
            ("published:score|1|", r#""code":"unknown_node""#),
        ] {
            assert!(of(published).contains(code), "{published}: {}", of(published));
        }
    }

    #[test]
    fn a_published_level_that_is_not_understood_takes_no_score_away() {
        let of = |published: &str| {
            crate::score(Lang::Th, &format!("2568||{published}iit|98.10|eit|93.20|oit|97.50").replace('|', "\0"))
        };
        let said = r#""published":{"overall":"96.39","computed":"96.39","exact":true,"agrees":true,"level_agrees":null,"level_unknown":"AA"}"#;
        assert_eq!(of("published:overall|96.39|published:level|AA|"), of("").replace(r#""published":null"#, said));
        let alone = of("published:level| ? |");
        assert!(alone.contains(r#""level_agrees":null,"level_unknown":"?"}"#), "{alone}");
    }

    /// 96.39 stands for 96.385 or more, of which IIT is 0.3 · 98.1 = 29.43. EIT and OIT (0.3 and 0.4) share at least 66.955: with
    /// OIT at 100 EIT is at least 26.955 / 0.3 = 89.85, and with EIT at 100 OIT is at least 36.955 / 0.4 = 92.3875.
    #[test]
    fn a_published_result_narrows_where_that_is_asked() {
        let of = |asked: &str| {
            let question = format!("2568||published:overall|96.39|{asked}iit|98.10");
            crate::score(Lang::Th, &question.replace('|', "\0"))
        };
        assert!(!of("").contains("from_published") && of("use_published|false|") == of(""));
        let narrowed = of("use_published|true|");
        assert!(narrowed.contains(r#","from_published":true}"#), "{narrowed}");
        for (id, low) in [("eit", "89.85"), ("oit", "92.39")] {
            let node = narrowed.split(&format!(r#"{{"id":"{id}""#)).nth(1).unwrap();
            let bounds = node.split(r#""low":""#).nth(1).unwrap();
            assert!(bounds.starts_with(&format!(r#"{low}","high":"100.00""#)), "{id}: {bounds}");
        }
        // What stands beside it for a screen is said of the narrowed result.
        let beside = |text: &str| text.split_once('\0').unwrap().1.to_owned();
        assert_ne!(beside(&narrowed), beside(&of("")));
        let nothing = crate::score(Lang::Th, &"2568||use_published|true|iit|98.10".replace('|', "\0"));
        assert_eq!(nothing, crate::score(Lang::Th, &"2568||iit|98.10".replace('|', "\0")));
    }
}
