//! A survey's form: its questions, statements and scales, of the rulebook or of a file.

use super::refuse;
use crate::fail::Fail;
use crate::quote::{lines, path, quote};
use ita_read::clean;
use ita_score::{NodeKind, Rulebook};
use std::collections::BTreeMap;
use toml::Spanned;

/// A question: which node it counts for, and the values of each statement's options.
#[derive(Clone, Debug)]
pub(super) struct Question {
    pub(super) id: String,
    pub(super) indicator: String,
    /// For each statement, the options' values in millionths, at most 10^8, in the form's order.
    pub(super) statements: Vec<Vec<u32>>,
    /// The options' words, as they are compared.
    pub(super) labels: Vec<String>,
}

/// The questions of a form.
#[derive(Clone, Debug)]
pub(super) struct Form {
    pub(super) questions: Vec<Question>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    fiscal_year: Option<Spanned<i64>>,
    scales: BTreeMap<String, Spanned<Scale>>,
    questions: Vec<Spanned<Asked>>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Scale {
    labels: Vec<Spanned<String>>,
    values: Vec<Spanned<String>>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    id: Spanned<String>,
    indicator: Spanned<String>,
    scale: Spanned<String>,
    #[serde(default)]
    statements: Option<Spanned<u32>>,
    #[serde(default)]
    reversed: Vec<Spanned<u32>>,
}

/// A label as it is compared: blanks and case do not count.
pub(super) fn folded(label: &str) -> String {
    clean(label).split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn millionths(value: &str) -> Option<u32> {
    ita_score::Score::parse(value).ok()?;
    let (whole, rest) = value.split_once('.').unwrap_or((value, ""));
    if rest.len() > 6 {
        return None;
    }
    format!("{whole}{rest:0<6}").parse().ok()
}

fn statements(values: &[u32], count: usize, reversed: impl Fn(usize) -> bool) -> Vec<Vec<u32>> {
    let back: Vec<u32> = values.iter().rev().copied().collect();
    (1..=count).map(|at| if reversed(at) { back.clone() } else { values.to_vec() }).collect()
}

/// The number of a question: digits, and no zero before them, so that it can be written in one way only.
fn is_number(text: &str) -> bool {
    !text.starts_with('0') && text.bytes().all(|byte| byte.is_ascii_digit()) && text.parse::<u16>().is_ok()
}

/// A form's text.
struct Text<'t> {
    text: &'t str,
    name: &'t str,
}

impl Text<'_> {
    /// What is wrong at this place in it.
    fn wrong(&self, at: usize, th: String, en: String) -> Fail {
        let line = self.text.get(..at).map_or(1, |before| before.matches('\n').count() + 1);
        let name = path(self.name);
        refuse(format!("แบบสำรวจ {name} บรรทัด {line}: {th}"), format!("form {name}, line {line}: {en}"))
    }

    /// A scale's labels, as they are compared, and its values.
    fn scale(&self, id: &str, scale: &Spanned<Scale>) -> Result<(Vec<String>, Vec<u32>), Fail> {
        let (at, scale, id) = (scale.span().start, scale.get_ref(), quote(id));
        if scale.labels.len() != scale.values.len() || scale.labels.len() < 2 {
            return Err(self.wrong(
                at,
                format!("มาตร {id} ต้องมีคำตอบและค่าเท่ากัน อย่างน้อย 2"),
                format!("scale {id} needs as many values as labels, two at least"),
            ));
        }
        let mut labels: Vec<String> = Vec::new();
        for label in &scale.labels {
            labels.push(self.label(label, &labels)?);
        }
        let number = |value: &Spanned<String>| {
            let text = quote(value.get_ref());
            millionths(value.get_ref()).ok_or_else(|| {
                self.wrong(
                    value.span().start,
                    format!("{text} ไม่ใช่ค่า 0 ถึง 100"),
                    format!("{text} is not a value from 0 to 100"),
                )
            })
        };
        Ok((labels, scale.values.iter().map(number).collect::<Result<_, _>>()?))
    }

    /// The label of the next option, as it is compared. A cell must be one option and no other: by its words, or by its number.
    fn label(&self, label: &Spanned<String>, before: &[String]) -> Result<String, Fail> {
        let (at, own, number) = (label.span().start, folded(label.get_ref()), before.len() + 1);
        let text = quote(label.get_ref());
        if own.is_empty() {
            return Err(self.wrong(
                at,
                format!("คำตอบที่ {number} ว่าง โปรดใส่คำของคำตอบ"),
                format!("the label of option {number} is empty; write the option's words"),
            ));
        }
        if let Some(same) = before.iter().position(|other| *other == own) {
            let same = same + 1;
            return Err(self.wrong(
                at,
                format!("คำตอบที่ {same} และ {number} (“{text}”) อ่านเป็นคำเดียวกัน โปรดใช้คำที่ต่างกัน"),
                format!("the labels of options {same} and {number} (“{text}”) are read as the same; make them differ"),
            ));
        }
        let is_number = own.bytes().all(|byte| byte.is_ascii_digit()) || own.parse::<usize>().is_ok();
        if is_number && own != number.to_string() {
            return Err(self.wrong(
                at,
                format!("คำตอบที่ {number} คือ “{text}” ซึ่งจะปนกับลำดับของคำตอบ โปรดใช้คำ หรือเรียงให้ตัวเลขตรงกับลำดับ"),
                format!(
                    "the label of option {number} is “{text}”, which a cell cannot tell from an option's number; use words, or order the \
                     options so that each number is its own"
                ),
            ));
        }
        Ok(own)
    }
}

impl Form {
    /// The form that a rulebook has; no questions where none is known.
    pub(super) fn of(rules: &Rulebook) -> Self {
        let mut questions = Vec::new();
        for node in rules.nodes() {
            let spec = rules.node(node);
            let (Some(asked), Some(parent)) = (&spec.question, rules.parent(node)) else { continue };
            let Some(scale) = rules.spec().scales.get(usize::from(asked.scale)) else { continue };
            let values: Vec<u32> = scale.choices.iter().filter_map(|choice| millionths(&choice.value)).collect();
            let reversed = |at: usize| asked.reversed.iter().any(|&one| usize::from(one) == at);
            questions.push(Question {
                id: spec.id.to_string(),
                indicator: rules.node(parent).id.to_string(),
                statements: statements(&values, usize::from(asked.bullets), reversed),
                labels: scale.choices.iter().map(|choice| folded(&choice.label.th)).collect(),
            });
        }
        Self { questions }
    }

    /// Reads a form of somebody's own; what is wrong is named with its line.
    pub(super) fn parse(text: &str, name: &str, rules: &Rulebook) -> Result<Self, Fail> {
        let source = Text { text, name };
        let wrong = |at: usize, th: String, en: String| source.wrong(at, th, en);
        let file: File = toml::from_str(text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            wrong(at, lines(error.message()), lines(error.message()))
        })?;
        if let Some(year) = file.fiscal_year.filter(|year| *year.get_ref() != i64::from(rules.fiscal_year())) {
            let (of, asked) = (year.get_ref(), rules.fiscal_year());
            return Err(wrong(
                year.span().start,
                format!("แบบของปี {of} ไม่ใช่ปี {asked}"),
                format!("a form of FY{of}, not of FY{asked}"),
            ));
        }
        let mut scales = BTreeMap::new();
        for (id, scale) in &file.scales {
            scales.insert(id.clone(), source.scale(id, scale)?);
        }
        let mut questions: Vec<Question> = Vec::new();
        for asked in &file.questions {
            let asked = asked.get_ref();
            let id = asked.id.get_ref().to_lowercase();
            let letter = id.chars().next().filter(|c| matches!(c, 'i' | 'e'));
            if letter.is_none() || !is_number(&id[1..]) {
                let id = quote(&id);
                return Err(wrong(
                    asked.id.span().start,
                    format!("{id} ไม่ใช่รหัสข้อ เช่น i1 หรือ e1"),
                    format!("{id} is not a question such as i1 or e1"),
                ));
            }
            if questions.iter().any(|question| question.id == id) {
                return Err(wrong(
                    asked.id.span().start,
                    format!("มีข้อ {id} สองครั้ง"),
                    format!("question {id} is there twice"),
                ));
            }
            let indicator = asked.indicator.get_ref();
            let instrument = if letter == Some('i') { "iit" } else { "eit" };
            let node = rules.find(indicator).ok().filter(|&node| rules.node(node).kind == NodeKind::Indicator);
            let parent = node.and_then(|node| rules.parent(node)).map(|node| rules.node(node).id.to_string());
            if parent.as_deref() != Some(instrument) {
                let indicator = quote(indicator);
                return Err(wrong(
                    asked.indicator.span().start,
                    format!("{indicator} ไม่ใช่ตัวชี้วัดของ {instrument}"),
                    format!("{indicator} is not an indicator of {instrument}"),
                ));
            }
            let Some((labels, values)) = scales.get(asked.scale.get_ref()) else {
                let scale = quote(asked.scale.get_ref());
                return Err(wrong(
                    asked.scale.span().start,
                    format!("ไม่มีมาตร {scale}"),
                    format!("there is no scale {scale}"),
                ));
            };
            let count = asked.statements.as_ref().map_or(1, |count| *count.get_ref());
            if count == 0 || count > 20 {
                let at = asked.statements.as_ref().map_or(0, |count| count.span().start);
                return Err(wrong(at, "ข้อความต้องมี 1 ถึง 20".to_owned(), "a question has 1 to 20 statements".to_owned()));
            }
            if let Some(beyond) = asked.reversed.iter().find(|at| *at.get_ref() == 0 || *at.get_ref() > count) {
                return Err(wrong(
                    beyond.span().start,
                    format!("ไม่มีข้อความที่ {}", beyond.get_ref()),
                    format!("there is no statement {}", beyond.get_ref()),
                ));
            }
            let reversed =
                |at: usize| asked.reversed.iter().any(|one| usize::try_from(*one.get_ref()).is_ok_and(|one| one == at));
            questions.push(Question {
                id,
                indicator: indicator.clone(),
                statements: statements(values, usize::try_from(count).unwrap_or(1), reversed),
                labels: labels.clone(),
            });
        }
        Ok(Self { questions })
    }
}
