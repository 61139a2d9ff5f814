//! Words that several commands say, in both languages; fiscal years as words.

use ita_score::{Error, Lang, LevelSpec, NodeIx, NodeKind, NodeScore, Rulebook, Scored, Status, Words, parse_year};

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
        NodeKind::Part => say(lang, &spec.name.th, &spec.name.en).to_owned(),
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

/// A node's id as it stands in a table: an instrument's in capitals.
pub(crate) fn id(rules: &Rulebook, node: NodeIx) -> String {
    let spec = rules.node(node);
    if spec.kind == NodeKind::Instrument { spec.id.to_uppercase() } else { spec.id.to_string() }
}

/// A level's name as it follows a Thai word: with a space before Latin letters, without one before Thai ones.
pub(crate) fn level(level: &LevelSpec, lang: Lang) -> String {
    let name = of(&level.name, lang);
    if lang == Lang::Th { spaced(name) } else { name.to_owned() }
}

/// `96.39  ผ่านดี`; while open, the range and the levels it spans.
pub(crate) fn headline(scored: &Scored<'_>, lang: Lang) -> String {
    let names: Vec<&str> = scored.possible().map(|level| of(&level.name, lang)).collect();
    let level = match names.as_slice() {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [best, worst] => format!("{worst} {} {best}", say(lang, "หรือ", "or")),
        [best, .., worst] => format!("{worst} {} {best}", say(lang, "ถึง", "to")),
    };
    format!("{}  {level}", value(&scored.overall()))
}

/// The score, or the range that is left.
pub(crate) fn value(node: &NodeScore<'_, '_>) -> String {
    node.score().map_or_else(|| format!("{}–{}", node.low(), node.high()), |score| score.to_string())
}

/// The fiscal year as a person reads it.
pub(crate) fn fiscal_year(year: u16, lang: Lang) -> String {
    match lang {
        Lang::Th => format!("ปีงบประมาณ พ.ศ. {year}"),
        Lang::En => format!("Fiscal year {year} (Buddhist Era)"),
    }
}

/// With a space before Latin letters, as Thai is written.
pub(crate) fn spaced(text: &str) -> String {
    if text.starts_with(|c: char| c.is_ascii()) { format!(" {text}") } else { text.to_owned() }
}

/// With a space after Latin letters or digits, as Thai is written.
pub(crate) fn spaced_after(text: &str) -> String {
    if text.ends_with(|c: char| c.is_ascii()) { format!("{text} ") } else { text.to_owned() }
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
