//! Words that several commands say, in both languages; fiscal years as words.

use ita_score::{Error, Lang, NodeIx, NodeKind, Rulebook, Status, Words, parse_year};

/// The Thai or the English of two texts.
pub(crate) const fn say<'t>(lang: Lang, th: &'t str, en: &'t str) -> &'t str {
    match lang {
        Lang::Th => th,
        Lang::En => en,
    }
}

/// The words of the rules in a language.
pub(crate) fn of(words: &Words, lang: Lang) -> &str {
    say(lang, &words.th, &words.en)
}

/// How sure a statement is.
pub(crate) const fn status(status: Status, lang: Lang) -> &'static str {
    match status {
        Status::Corroborated => say(lang, "ยืนยันหลายแหล่ง", "corroborated"),
        Status::Tested => say(lang, "ทดสอบกับผลจริง", "tested"),
        Status::Single => say(lang, "แหล่งเดียว", "single source"),
        Status::Inferred => say(lang, "อนุมาน", "inferred"),
        Status::Assumed => say(lang, "สมมติ", "assumed"),
    }
}

/// A node as it is named within a sentence: คะแนนรวม, IIT, ตัวชี้วัด 9.
pub(crate) fn node(rules: &Rulebook, node: NodeIx, lang: Lang) -> String {
    let spec = rules.node(node);
    let id = &spec.id;
    match spec.kind {
        NodeKind::Overall => say(lang, "คะแนนรวม", "the overall score").to_owned(),
        NodeKind::Instrument => id.to_uppercase(),
        NodeKind::Indicator => format!("{} {id}", say(lang, "ตัวชี้วัด", "indicator")),
        NodeKind::SubIndicator => format!("{} {id}", say(lang, "ตัวชี้วัดย่อย", "sub-indicator")),
        NodeKind::Item => format!("{} {id}", say(lang, "ข้อ", "item")),
        NodeKind::Question => format!("{} {id}", say(lang, "คำถาม", "question")),
    }
}

/// `a`, `a และ b`, `a, b และ c`.
pub(crate) fn join(parts: &[String], lang: Lang) -> String {
    let and = say(lang, " และ ", " and ");
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [most @ .., last] => format!("{}{and}{last}", most.join(", ")),
    }
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
