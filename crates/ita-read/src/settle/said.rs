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
        let text = line.row.text();
        let mut any = false;
        while let Some(fact) = next.next_if(|fact| fact.at == at) {
            let value = match &fact.value {
                Value::Number(number) if names.is_item(fact.node) => item_value(number).0,
                Value::Number(number) => number.value.clone(),
                Value::Tick(tick) => u8::from(*tick).to_string(),
            };
            rows.push(RowSaid {
                line: line.line,
                text: text.clone(),
                id: Some(names.id(fact.node).to_owned()),
                value: Some(value),
                ignored: None,
            });
            any = true;
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
    }
    // Names and values of cards changed their places.
    rows.sort_by_key(|row| row.line);
    rows
}
