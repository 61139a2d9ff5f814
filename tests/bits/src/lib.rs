//! Everything that the engine says of many assessments, as text: scores, those of compiled scorers, margins, probabilities of levels,
//! and plans.
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
use ita_score::spec::Share;
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
    // No year's weights are so large that a compiled scorer needs 128 bits.
    let large = large();
    for number in 0..EACH {
        let assessment = Draw::new(u64::from(large.fiscal_year()), 2_000 + number).assessment(&large);
        told.line(&format!("large {number} {}", assessment.vector()));
        told.row(&assessment);
    }
    told.finish()
}

/// A year whose first two instruments have weights of nine digits that share no divisor: with their indicators those need more than 32
/// bits.
fn large() -> Rulebook {
    let mut spec = rules(2568).spec().clone();
    let nodes = spec.nodes.to_mut();
    for (id, num) in [("iit", 300_000_007), ("eit", 299_999_993)] {
        nodes.iter_mut().find(|node| node.id == id).unwrap().share = Share { num, den: 1_000_000_000 };
    }
    Rulebook::new(spec).unwrap()
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
        let [assessments, cases, years, rows, margins, chances, refused, plans] = counts[..] else { panic!("{last}") };
        let there = (super::cases::all().len() as u32, ita_rules::years().count() as u32);
        assert_eq!((cases, years), there, "{last}");
        assert!(assessments >= 500 && margins > 4_000 && chances > 1_500 && refused > 5 && plans > 500, "{last}");
        // Compiled scorers: of every year, and of one with large weights; they say what the general way says.
        assert!(rows > 250, "{last}");
        let after = |head: &str| {
            told.split('\n').skip_while(|line| !line.starts_with(head)).any(|line| line.starts_with("row "))
        };
        assert!(ita_rules::years().all(|year| after(&format!("drawn {year} "))) && after("large "));
        // Probabilities between nothing and certainty, margins of every size.
        let tells = |line: &str| line.starts_with("chance ") && !line.ends_with(" 0.00") && !line.ends_with(" 100.00");
        assert!(told.lines().filter(|line| tells(line)).count() > 300);
        assert!(told.lines().any(|line| line.starts_with("margin ") && line.ends_with(" 0.00 100.00")));
        assert_eq!(told, super::told());
    }
}
