//! Lines with names and values: which number belongs to which name.

use super::years::{are_open, year_of, years_of};
use super::{State, number_of};
use crate::ask::Ask;
use crate::line::{Item, Kind, said};
use crate::names::Label;
use crate::number::Num;

/// A text that goes on to something that has no name here: "และความพึงพอใจของประชาชนได้คะแนน".
fn is_other_subject(item: &Item) -> bool {
    let text = item.text.trim();
    let rest = ["และ", "ส่วน", "ขณะที่", "while ", "and "]
        .iter()
        .filter_map(|word| Some(text.split_once(word)?.1))
        .min_by_key(|rest| rest.len());
    let names_more = |rest: &str| {
        ["ความพึงพอใจ", "ความเชื่อมั่น", "ธรรมาภิบาล", "satisfaction", "LPA", "PMQA"].iter().any(|word| rest.contains(word))
    };
    matches!(item.kind, Kind::Text) && (rest.is_some_and(names_more) || names_more(text))
}

impl State<'_> {
    /// A line with names and values.
    pub(super) fn named(&mut self, at: usize, labels: &[(usize, Label)]) -> Result<(), Ask> {
        let line = &self.lines[at];
        let has_number = |from: usize, to: usize| {
            line.items[from..to].iter().any(|item| matches!(item.kind, Kind::Number(_) | Kind::Tick(_) | Kind::Blank))
        };
        // Of names without a value between them, the deepest counts: "IIT | 1 การปฏิบัติหน้าที่ | 90.69".
        let mut kept: Vec<(usize, Label)> = Vec::new();
        for (place, label) in labels {
            if labels.first().is_some_and(|first| self.is_remark(at, first, (*place, label))) {
                continue;
            }
            self.is_of_one(at, *place)?;
            if let Some((before, last)) = kept.last()
                && !has_number(*before, *place)
            {
                let deeper = self.names.kind(label.node) > self.names.kind(last.node) || (last.node == label.node);
                let shallower = self.names.kind(label.node) < self.names.kind(last.node);
                if deeper {
                    self.is_of_item(at, (*before, last), (*place, label))?;
                    kept.pop();
                } else if shallower {
                    continue;
                }
            }
            kept.push((*place, label.clone()));
        }
        let first = kept.first().map_or(0, |(place, _)| *place);
        // In a sentence the number before a name is of what stands before it: "LPA ได้ 88.12 ส่วน ITA รอผล".
        let is_led =
            !line.row.delimited && line.items.first().is_some_and(|item| !matches!(item.kind, Kind::Number(_)));
        let before = line.items[..first].iter().filter(|_| !is_led).filter_map(number_of);
        let before: Vec<(usize, Num)> = before.collect();
        // Names first, then as many numbers: "IIT, EIT, OIT = 91.75, 88.75, 100.00".
        if kept.len() > 1 {
            let last = kept.last().map_or(0, |(place, _)| *place);
            let early = has_number(first, last);
            let numbers: Vec<(usize, Num)> = line.items[last..].iter().filter_map(number_of).collect();
            if !early && !numbers.is_empty() {
                if numbers.len() != kept.len() {
                    let nodes = kept.iter().map(|(_, label)| self.names.id(label.node).to_owned()).collect();
                    return Err(Ask::Unclear { text: line.row.text(), line: line.line, nodes });
                }
                for ((place, label), (_, number)) in kept.into_iter().zip(numbers) {
                    let text = line.items[place].text.clone();
                    self.push(at, label, text, vec![(1, number)], vec![], vec![]);
                }
                return Ok(());
            }
        }
        let count = kept.len();
        // Running text with a year of its own for each value.
        let running = !line.row.delimited;
        if running && are_open(&line.items) {
            return Err(Ask::Columns(line.numbers().map(|(_, number)| number.value.clone()).collect()));
        }
        let years = if running { years_of(&line.items) } else { Vec::new() };
        for k in 0..count {
            let (place, label) = kept[k].clone();
            let end = kept.get(k + 1).map_or(line.items.len(), |(next, _)| *next);
            let mut items = &line.items[place..end];
            // "ITA ผ่านดี และความพึงพอใจได้ 88.12": another thing begins.
            if running && let Some(other) = items.iter().skip(1).position(is_other_subject) {
                items = &items[..=other];
            }
            let mut numbers: Vec<(usize, Num)> = items.iter().filter_map(number_of).collect();
            let mut ticks: Vec<(usize, bool)> = Vec::new();
            for item in items.iter().skip(1) {
                let word = self.names.is_item(label.node).then(|| said(&item.text)).flatten();
                match item.kind {
                    Kind::Tick(tick) => ticks.push((item.cell, tick)),
                    Kind::Text | Kind::Level(..) => ticks.extend(word.map(|tick| (item.cell, tick))),
                    _ => {}
                }
            }
            if running {
                // A blank keeps its place.
                let places = items.iter().filter(|item| matches!(item.kind, Kind::Number(_) | Kind::Blank)).enumerate();
                let places =
                    places.filter(|(_, item)| matches!(item.kind, Kind::Number(_))).map(|(place, _)| place + 1);
                for (number, place) in numbers.iter_mut().zip(places.collect::<Vec<_>>()) {
                    number.0 = place;
                }
            }
            let left = if k == 0 { before.clone() } else { Vec::new() };
            let own_year = running.then(|| year_of(&line.items, &years, place, end)).flatten();
            let text = line.items[place].text.clone();
            self.push(at, label, text, numbers, left, ticks);
            if let Some(slot) = self.out.slots.last_mut() {
                slot.cell = line.items[place].cell;
                slot.year = own_year.or(slot.year);
            }
        }
        Ok(())
    }
}
