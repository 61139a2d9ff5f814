//! Everything that the engine says of many assessments, as text: scores, margins, probabilities of levels, and plans.
//!
//! `cargo xtask test --only bits` compiles this crate for wasm as the app is compiled, and natively, has both tell the same
//! assessments, and holds the two texts against each other byte by byte. The assessments are the real cases of
//! `tests/cases` and many that are drawn, the same everywhere, for every fiscal year: at every depth of the tree, with values
//! of 2 to 15 decimals, with something missing, and with surveys from two respondents to all that fit into a number.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod boundary;
#[path = "../../src/cases.rs"]
pub mod cases;
pub mod draw;
mod tell;

use draw::Draw;
use ita_score::{Assessment, Rulebook};
use tell::Told;

/// Assessments drawn for each fiscal year.
pub const EACH: u64 = 60;

/// Ways in which the surveys of each real case are drawn.
const OF_A_CASE: u64 = 4;

/// All of it. The last line counts what is in it.
///
/// # Panics
/// If the engine refuses what is drawn.
#[must_use]
pub fn told() -> String {
    let mut told = Told::default();
    for case in cases::all() {
        let rules = rules(case.fiscal_year);
        let assessment = case.request().assessment(rules).unwrap();
        for number in 0..OF_A_CASE {
            told.line(&format!("case {} {}", case.fiscal_year, assessment.vector()));
            told.assessment(&assessment, &mut Draw::new(u64::from(case.fiscal_year), number));
        }
        told.cases += 1;
    }
    for year in ita_rules::years() {
        for number in 0..EACH {
            let mut draw = Draw::new(u64::from(year), 1_000 + number);
            let assessment: Assessment<'_> = draw.assessment(rules(year));
            told.line(&format!("drawn {year} {number} {}", assessment.vector()));
            told.assessment(&assessment, &mut draw);
        }
        told.years += 1;
    }
    told.finish()
}

fn rules(year: u16) -> &'static Rulebook {
    ita_rules::rulebook(year).unwrap()
}

#[cfg(test)]
mod tests {
    /// The comparison is worth what is in it.
    #[test]
    fn much_is_told_of_every_year() {
        let told = super::told();
        let last = told.lines().last().unwrap();
        let counts: Vec<u32> = last.split(|c: char| !c.is_ascii_digit()).filter_map(|word| word.parse().ok()).collect();
        let [assessments, cases, years, margins, chances, refused, plans] = counts[..] else { panic!("{last}") };
        let there = (super::cases::all().len() as u32, ita_rules::years().count() as u32);
        assert_eq!((cases, years), there, "{last}");
        assert!(assessments >= 500 && margins > 4_000 && chances > 1_500 && refused > 5 && plans > 500, "{last}");
        // Probabilities between nothing and certainty, margins of every size.
        let tells = |line: &str| line.starts_with("chance ") && !line.ends_with(" 0.00") && !line.ends_with(" 100.00");
        assert!(told.lines().filter(|line| tells(line)).count() > 300);
        assert!(told.lines().any(|line| line.starts_with("margin ") && line.ends_with(" 0.00 100.00")));
        assert_eq!(told, super::told());
    }
}
