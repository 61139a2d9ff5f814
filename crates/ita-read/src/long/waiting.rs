//! Names and numbers on lines of their own: names wait for their numbers, and a run of numbers is given to them.

use super::State;
use crate::ask::Ask;
use crate::fact::Found;
use crate::line::{Item, Kind, is_filler, said};
use crate::names::Label;
use crate::number::Num;
use crate::words::Role;
use ita_score::NodeKind;

impl State<'_> {
    /// Names without numbers wait for what the next lines bring.
    pub(super) fn wait(&mut self, at: usize, labels: &[(usize, Label)]) -> Result<(), Ask> {
        let line = &self.lines[at];
        let alone = line.row.cells.iter().filter(|cell| !cell.is_empty()).count() == 1 && !line.row.delimited;
        let title = line.years().next().is_some() || labels.iter().any(|(_, label)| label.tail);
        let blank = line.items.iter().any(|item| matches!(item.kind, Kind::Blank));
        if let ([(place, label)], true, false, false) = (labels, alone, title, blank) {
            let text = line.items.get(*place).map_or_else(String::new, |item| item.text.clone());
            self.waiting.push((at, label.clone(), text));
        } else if !labels.is_empty() {
            self.waiting.clear();
        }
        Ok(())
    }

    /// A line without a name.
    pub(super) fn unnamed(&mut self, at: usize, found: &mut Found) -> Result<(), Ask> {
        let line = &self.lines[at];
        let numbers: Vec<(usize, Num)> = line.numbers().map(|(place, number)| (place, number.clone())).collect();
        // "คะแนน: 95.12": what the number is, and no name.
        let is_lead = |item: &Item| !numbers.is_empty() && is_filler(&item.text);
        let texts = line.items.iter().filter(|item| matches!(item.kind, Kind::Text));
        let text = texts.clone().any(|item| !is_lead(item));
        let led = texts.count() > 0;
        if self.year_below(at) {
            return Ok(());
        }
        if numbers.is_empty() {
            if text {
                self.settle_run()?;
                self.waiting.clear();
            }
            let ticks: Vec<bool> = line
                .items
                .iter()
                .filter_map(|item| match item.kind {
                    Kind::Tick(tick) => Some(tick),
                    Kind::Text | Kind::Level(..) => said(&item.text),
                    _ => None,
                })
                .collect();
            if let (Some((from, label, text)), [tick], true) =
                (self.waiting.last().cloned(), &ticks[..], self.run.is_empty())
                && self.names.is_item(label.node)
            {
                self.push(from, label, text, vec![], vec![], vec![(1, *tick)]);
                self.waiting.clear();
                found.ignored[at] = Some("value");
                return Ok(());
            }
            found.ignored[at].get_or_insert(if line.items.iter().any(|item| matches!(item.kind, Kind::Blank)) {
                "no value"
            } else {
                "text"
            });
            if line.items.iter().any(|item| matches!(item.kind, Kind::Blank))
                && self.run.is_empty()
                && self.waiting.len() == 1
            {
                self.waiting.clear();
            }
            return Ok(());
        }
        if text || self.waiting.is_empty() {
            self.settle_run()?;
            self.waiting.clear();
            let role = line.items.iter().find_map(|item| item.role().filter(|role| role.is_other()));
            let unnamed = if line.is_question() { "question" } else { "no name" };
            found.ignored[at].get_or_insert(role.map_or(unnamed, Role::reason));
            self.after_data |= line.row.delimited;
            return Ok(());
        }
        let [(_, number)] = &numbers[..] else {
            // Several numbers below one name.
            if let [(from, label, text)] = &self.waiting.clone()[..] {
                // In cells they stand below the heads' cells, in running text below the first, second, … head.
                let (width, is_row) = (line.row.cells.len(), line.row.delimited);
                let cell = |k: usize, place: usize| if is_row { line.items[place].cell } else { k + 1 };
                let values = numbers.iter().enumerate().map(|(k, (place, number))| (cell(k, *place), number.clone()));
                self.push(*from, label.clone(), text.clone(), values.collect(), vec![], vec![]);
                if let Some(slot) = self.out.slots.last_mut() {
                    (slot.width, slot.running) = (width, !is_row);
                }
                found.ignored[at] = Some("value");
            }
            self.waiting.clear();
            return Ok(());
        };
        // "2" before "การใช้งบประมาณ": the next one's number.
        let next = self.lines[at + 1..].iter().find(|line| !line.row.is_blank());
        let names_next = next.is_some_and(|next| {
            next.numbers().next().is_none()
                && next.items.iter().any(|item| matches!(item.kind, Kind::Label(_) | Kind::Text))
        });
        let after = self.lines[at + 1..].iter().filter(|line| !line.row.is_blank()).nth(1);
        let number_after = after.is_some_and(|line| line.numbers().next().is_some() || line.labels().next().is_some());
        if number.is_whole()
            && !led
            && number.whole() <= 50
            && names_next
            && number_after
            && next.is_some_and(|next| next.labels().next().is_some())
        {
            found.ignored[at] = Some("ordinal");
            return Ok(());
        }
        self.run.push((at, number.clone()));
        found.ignored[at] = Some("value");
        Ok(())
    }

    /// "ปี 68 = 92.44" below "คะแนน ITA": the whole of that year. True if the line is one.
    fn year_below(&mut self, at: usize) -> bool {
        let line = &self.lines[at];
        let [(_, number)] = line.numbers().collect::<Vec<_>>()[..] else { return false };
        let (Some(year), Some((label, text))) = (self.only_year(at), self.title.clone()) else { return false };
        const WORDS: [&str; 5] = ["ประจำ", "ปี", "งบประมาณ", "พ.ศ.", "fy"];
        let is_lead = |text: &str| {
            let text = WORDS.iter().fold(text.to_lowercase(), |text, word| text.replace(word, ""));
            is_filler(&text)
        };
        let is_lead = line.items.iter().all(|item| !matches!(item.kind, Kind::Text) || is_lead(&item.text));
        if !is_lead {
            return false;
        }
        let number = number.clone();
        self.push(at, label, text, vec![(1, number)], vec![], vec![]);
        if let Some(slot) = self.out.slots.last_mut() {
            slot.year = Some(year);
        }
        true
    }

    /// Gives a run of numbers to the names that waited for it.
    pub(super) fn settle_run(&mut self) -> Result<(), Ask> {
        if self.run.is_empty() {
            return Ok(());
        }
        let run = std::mem::take(&mut self.run);
        let waiting = std::mem::take(&mut self.waiting);
        let distinct: std::collections::BTreeSet<usize> = waiting.iter().map(|(_, label, _)| label.node).collect();
        if waiting.len() >= 3 && waiting.len() == run.len() && distinct.len() == waiting.len() {
            for ((at, label, text), (_, number)) in waiting.into_iter().zip(run) {
                self.push(at, label, text, vec![(1, number)], vec![], vec![]);
            }
            return Ok(());
        }
        // The leaves alone, where names of groups stand among them.
        let deepest = waiting.iter().map(|(_, label, _)| self.names.kind(label.node)).max();
        let leaves: Vec<_> =
            waiting.iter().filter(|(_, label, _)| Some(self.names.kind(label.node)) == deepest).cloned().collect();
        if leaves.len() >= 3
            && leaves.len() == run.len()
            && leaves.len() < waiting.len()
            && deepest > Some(NodeKind::Instrument)
        {
            for ((at, label, text), (_, number)) in leaves.into_iter().zip(run) {
                self.push(at, label, text, vec![(1, number)], vec![], vec![]);
            }
            return Ok(());
        }
        if waiting.len() >= 3 && run.len() >= 3 {
            return Err(Ask::NoNames { count: run.len() });
        }
        if let Some((at, label, text)) = waiting.last().cloned() {
            let numbers = run.into_iter().enumerate().map(|(k, (_, number))| (k + 1, number)).collect();
            self.push(at, label, text, numbers, vec![], vec![]);
        }
        Ok(())
    }
}
