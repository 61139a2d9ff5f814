//! What reads and writes the texts of rulebooks of one's own.

use super::{Compiled, Flaw, Kept, hash, said};
use ita_score::spec::{ClaimSpec, ConditionSpec, LevelSpec, NodeSpec, QuestionSpec, RulebookSpec, ScaleSpec, Words};
use ita_score::{Rulebook, Status};

/// A text as it is kept: a byte order mark and the line ends of Windows say nothing, and change no hash.
pub(super) fn normal(text: &str) -> String {
    text.trim_start_matches('\u{feff}').replace("\r\n", "\n")
}

/// The rules that a text says, read once; none if it cannot be read.
pub(super) fn compile(kept: &Kept, text: &str) -> Option<&'static Compiled> {
    let hash = hash::of(text);
    let known = kept.borrow().iter().copied().find(|known| known.hash == hash);
    known.or_else(|| {
        let rules = ita_rulefile::load("", text).ok()?;
        // A state refers to rules wherever it is copied; they live as long as the page, each text once.
        let compiled: &'static Compiled = Box::leak(Box::new(Compiled { hash, rules }));
        kept.borrow_mut().push(compiled);
        Some(compiled)
    })
}

/// Returns what is wrong with the text of a rule file; nothing if it is a rulebook.
#[must_use]
pub fn flaws(text: &str) -> Vec<Flaw> {
    let wrong = ita_rulefile::check("", &normal(text));
    wrong.into_iter().map(|error| (error.line, [said::thai(&error.problem), error.problem.to_string()])).collect()
}

/// The id of the only claim of a copy.
const OWN: &str = "own";

/// Returns the text of a copy of a rulebook, for a fiscal year, with an id of its own. Its sources are left behind: from now on every number
/// and name is what its owner says, and the only claim says so.
#[must_use]
pub fn copy_of(rules: &Rulebook, fiscal_year: u16, id: &str) -> String {
    let from = rules.spec();
    let (year, was) = (from.fiscal_year, &from.id);
    let note = Words {
        th: format!("หลักเกณฑ์ที่หน่วยงานกำหนดเอง ไม่ใช่ของ ป.ป.ช. เริ่มจากสำเนาของหลักเกณฑ์ปี {year} ({was})").into(),
        en: format!("The agency’s own rules, not the NACC’s; begun as a copy of the rules of FY {year} ({was}).")
            .into(),
    };
    let claim = ClaimSpec { id: OWN.into(), status: Status::Assumed, sources: Vec::new().into(), note: note.clone() };
    let nodes = |nodes: &[NodeSpec]| -> Vec<NodeSpec> { nodes.iter().map(node).collect() };
    let spec = RulebookSpec {
        id: id.to_owned().into(),
        fiscal_year,
        status: Status::Assumed,
        note,
        rounding: ita_score::spec::RoundingSpec { claim: 0, ..from.rounding },
        sources: Vec::new().into(),
        claims: vec![claim].into(),
        scales: from.scales.iter().map(|scale| ScaleSpec { claim: 0, ..scale.clone() }).collect::<Vec<_>>().into(),
        nodes: nodes(&from.nodes).into(),
        parts: nodes(&from.parts).into(),
        levels: from.levels.iter().map(level).collect::<Vec<_>>().into(),
    };
    ita_rulefile::text(&spec)
}

/// The claim that says that something is what the rulebook's owner says; it is added where it is not.
pub(super) fn own_claim(spec: &mut RulebookSpec) -> u16 {
    let known = (0_u16..).zip(spec.claims.iter()).find(|(_, claim)| claim.id == OWN).map(|(at, _)| at);
    known.unwrap_or_else(|| {
        let note = Words::new("หน่วยงานกำหนดเอง", "As the agency says.");
        let claims = spec.claims.to_mut();
        claims.push(ClaimSpec { id: OWN.into(), status: Status::Assumed, sources: Vec::new().into(), note });
        u16::try_from(claims.len() - 1).unwrap_or_default()
    })
}

fn node(of: &NodeSpec) -> NodeSpec {
    NodeSpec {
        name_claim: 0,
        english_claim: 0,
        share_claim: 0,
        about_claim: of.about_claim.map(|_| 0),
        question: of.question.as_ref().map(|form| QuestionSpec { claim: 0, ..form.clone() }),
        ..of.clone()
    }
}

fn level(of: &LevelSpec) -> LevelSpec {
    let conditions = of.conditions.iter().map(|condition| ConditionSpec { claim: 0, ..condition.clone() });
    LevelSpec { claim: 0, conditions: conditions.collect::<Vec<_>>().into(), ..of.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::own::OwnRules;

    fn rules(year: u16) -> &'static Rulebook {
        ita_rules::rulebook(year).unwrap()
    }

    /// Of every year, with questions, parts and scales.
    #[test]
    fn a_copy_asks_the_same_and_claims_nothing_of_the_sources() {
        for number in ita_rules::years() {
            let from = rules(number);
            let text = copy_of(from, 2575, "mine");
            assert_eq!(flaws(&text), [], "{number}");
            let copy = ita_rulefile::load("", &text).unwrap();
            let (was, is) = (from.spec(), copy.spec());
            assert_eq!((&*is.id, is.fiscal_year, is.claims.len(), is.sources.len()), ("mine", 2575, 1, 0));
            let shares = |spec: &RulebookSpec| {
                spec.nodes
                    .iter()
                    .chain(spec.parts.iter())
                    .map(|n| (n.id.clone(), n.share, n.name.clone(), n.points.clone()))
                    .collect::<Vec<_>>()
            };
            assert_eq!(shares(was), shares(is), "{number}");
            let asks = |spec: &RulebookSpec| {
                let asked =
                    |of: &LevelSpec| of.conditions.iter().map(|c| (c.node, c.at_least.clone())).collect::<Vec<_>>();
                spec.levels.iter().map(|of| (of.id.clone(), of.name.clone(), asked(of))).collect::<Vec<_>>()
            };
            assert_eq!(asks(was), asks(is), "{number}");
        }
    }

    #[test]
    fn a_text_is_read_once_whatever_its_line_ends() {
        let reader = OwnRules::here();
        let text = copy_of(rules(2569), 2570, "mine");
        let windows = format!("\u{feff}{}", text.replace('\n', "\r\n"));
        let [one, other] = [&text, &normal(&windows)].map(|text| reader.compile(text).unwrap());
        assert!(core::ptr::eq(one, other));
        assert!(core::ptr::eq(one, reader.clone().compile(&text).unwrap()), "a clone shares what was read");
        assert!(reader.compile("id = 1").is_none());
        assert_ne!(one.hash, reader.compile(&text.replace("mine", "yours")).unwrap().hash);
    }
}
