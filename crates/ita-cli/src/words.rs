//! What only the command line says, in both languages; everything else is said by `ita-words`.

pub(crate) use ita_table::message;
pub(crate) use ita_words::{fill, list, of, pick as say};

use ita_score::{Error, Goal, Lang, NodeIx, NodeKind, NodeScore, Rulebook, Scored, parse_year};

/// A node's id as it stands in a table: an instrument's in capitals.
pub(crate) fn id(rules: &Rulebook, node: NodeIx) -> String {
    let spec = rules.node(node);
    if spec.kind == NodeKind::Instrument { spec.id.to_uppercase() } else { spec.id.to_string() }
}

/// `96.39  ผ่านดี`; while open, the range and the levels it spans.
pub(crate) fn headline(scored: &Scored<'_>, lang: Lang) -> String {
    format!("{}  {}", value(&scored.overall()), ita_words::standing(scored, lang))
}

/// The score, or the range that is left.
pub(crate) fn value(node: &NodeScore<'_, '_>) -> String {
    node.certain().map_or_else(|| format!("{}–{}", node.low(), node.high()), |score| score.to_string())
}

/// A goal as it follows a word: ระดับผ่านดี, คะแนนรวม 95.
pub(crate) fn goal(rules: &Rulebook, goal: Goal, lang: Lang) -> String {
    match goal {
        Goal::Level(level) => ita_words::level(rules.level(level), lang),
        Goal::Overall(score) => fill(say(lang, "คะแนนรวม {}", "an overall score of {}"), &[&score.to_string()]),
    }
}

/// By which rules, and how sure they are.
pub(crate) fn rules(rules: &Rulebook, lang: Lang) -> String {
    let spec = rules.spec();
    let status = ita_words::status(spec.status, lang);
    fill(say(lang, "หลักเกณฑ์: {} ({})", "Rules: {} ({})"), &[&spec.id, status])
}

/// The vector, and what the result is not.
pub(crate) fn foot(scored: &Scored<'_>, lang: Lang) -> String {
    let vector = fill(say(lang, "เวกเตอร์: {}", "Vector: {}"), &[&scored.assessment().vector()]);
    format!("{vector}\n{}\n", ita_words::simulation(lang))
}

/// Reads a fiscal year; an error says which there are.
pub(crate) fn year(text: &str) -> Result<u16, Error> {
    parse_year(text).map_err(with_years)
}

/// Puts the years that there are into an error that does not know them yet.
pub(crate) fn with_years(error: Error) -> Error {
    match error {
        Error::UnknownYear { year, known } if known.is_empty() => {
            Error::UnknownYear { year, known: ita_rules::years().collect() }
        }
        other => other,
    }
}
