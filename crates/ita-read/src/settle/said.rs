//! How each line was understood.

use super::item_value;
use crate::fact::{Fact, Found, Value};
use crate::line::Line;
use crate::names::Names;
use crate::reading::RowSaid;
use std::rc::Rc;

/// The rows of a reading, in the text's order.
pub(super) fn rows(lines: &[Rc<Line>], facts: &[Fact], found: &Found, names: &Names) -> Vec<RowSaid> {
    let mut rows = Vec::new();
    let mut next = facts.iter().peekable();
    for (at, line) in lines.iter().enumerate() {
        if line.row.is_blank() {
            continue;
        }
        let text = shown(line.row.text());
        let begin = rows.len();
        let mut any = false;
        while let Some(fact) = next.next_if(|fact| fact.at == at) {
            let value = match &fact.value {
                Value::Number(number) if names.is_item(fact.node) => item_value(number).0,
                Value::Number(number) => number.value.clone(),
                Value::Tick(tick) => u8::from(*tick).to_string(),
            };
            any = true;
            // A value that is repeated in a line is listed once.
            let id = names.id(fact.node);
            let is_said = |row: &RowSaid| row.id.as_deref() == Some(id) && row.value.as_ref() == Some(&value);
            if !rows[begin..].iter().any(is_said) {
                let (id, value, text) = (Some(id.to_owned()), Some(value), text.clone());
                rows.push(RowSaid { line: line.line, text, id, value, ignored: None });
            }
        }
        if let Some(level) = found.levels.iter().find(|level| level.at == at && !any) {
            rows.push(RowSaid {
                line: line.line,
                text: text.clone(),
                id: Some("level".to_owned()),
                value: Some(level.level.clone()),
                ignored: None,
            });
            any = true;
        }
        if !any {
            let why = found.ignored.get(at).copied().flatten().unwrap_or("text");
            rows.push(RowSaid { line: line.line, text, id: None, value: None, ignored: Some(why) });
        }
        let more = line.row.more.iter().map(|(line, text)| (*line, shown(text.clone())));
        rows.extend(more.map(|(line, text)| RowSaid { line, text, id: None, value: None, ignored: Some("value") }));
    }
    // The names and values of cards were swapped.
    rows.sort_by_key(|row| row.line);
    rows
}

/// Returns a line's text; of a line as long as a book, its beginning.
fn shown(text: String) -> String {
    match text.char_indices().nth(MOST) {
        Some((end, _)) => [&text[..end], "…"].concat(),
        None => text,
    }
}

/// The most characters of a line that are shown.
const MOST: usize = 2000;
