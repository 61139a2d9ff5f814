//! Cards of a dashboard as a browser copies them: the number in large type first, its name below.

use crate::ask::Ask;
use crate::line::{Kind, Line, is_filler};
use crate::names::Names;
use std::rc::Rc;

/// What a line of one cell is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Value,
    Name(usize),
    /// It has numbers in another form: these are no cards.
    Other,
}

/// Puts each value behind its name, where every value stands before a name, and none behind the last.
///
/// # Errors
/// [`Ask::Unclear`] where a score stands before the first name and none behind the last, but not each name has its own.
pub(crate) fn turn(lines: &mut [Rc<Line>], names: &Names) -> Result<(), Ask> {
    let parts: Vec<(usize, Part)> = lines.iter().enumerate().filter_map(|(at, line)| Some((at, part(line)?))).collect();
    let pairs: Vec<&[(usize, Part)]> = parts.chunks(2).collect();
    let mut nodes = std::collections::BTreeSet::new();
    let is_card = |pair: &&[(usize, Part)]| match pair {
        [(value, Part::Value), (name, Part::Name(node))] => {
            let between = &lines[value + 1..*name];
            nodes.insert(*node) && between.iter().all(|line| line.row.is_blank())
        }
        _ => false,
    };
    let are_cards = pairs.iter().all(is_card);
    if pairs.len() < 2 || parts.iter().any(|(_, part)| *part == Part::Other) || is_numbering(lines, &pairs) {
        return Ok(());
    }
    if !are_cards {
        return between(lines, &parts, names);
    }
    let pairs: Vec<(usize, usize)> = pairs.iter().map(|pair| (pair[0].0, pair[1].0)).collect();
    for (value, name) in pairs {
        lines.swap(value, name);
    }
    Ok(())
}

/// A value or a name alone on its line; `None` for what is neither, as a title or a level.
fn part(line: &Line) -> Option<Part> {
    if line.row.delimited {
        return (!line.row.is_blank()).then_some(Part::Other);
    }
    let is_lead = line.items.iter().all(|item| !matches!(item.kind, Kind::Text) || is_filler(&item.text));
    match (line.numbers().count(), &line.labels().collect::<Vec<_>>()[..]) {
        (0, [(_, label)]) if line.years().next().is_none() => Some(Part::Name(label.node)),
        (1, []) if is_lead => Some(Part::Value),
        (0, []) if line.items.iter().any(|item| matches!(item.kind, Kind::Blank)) => Some(Part::Value),
        (0, _) => None,
        _ => Some(Part::Other),
    }
}

/// Asks which of two names a score between them belongs to. That is open where one stands before the first name and none after
/// the last, or where names and scores alternate and one name is left over: the first or the last has lost its own.
fn between(lines: &[Rc<Line>], parts: &[(usize, Part)], names: &Names) -> Result<(), Ask> {
    let is_score = |at: usize| lines[at].numbers().any(|(_, number)| number.decimals > 0);
    let takes_turns = parts.windows(2).all(|two| matches!(two[0].1, Part::Value) != matches!(two[1].1, Part::Value));
    let begins = match parts.first() {
        Some((at, Part::Value)) => is_score(*at),
        _ => parts.len() > 4 && takes_turns,
    };
    let ends = matches!(parts.last(), Some((_, Part::Name(_))));
    let asked = parts.windows(3).find_map(|three| match three {
        [(_, Part::Name(above)), (at, Part::Value), (_, Part::Name(below))] => Some((at, above, below)),
        _ => None,
    });
    let Some((at, above, below)) = asked.filter(|_| begins && ends) else { return Ok(()) };
    let nodes = [above, below].map(|node| names.id(*node).to_owned()).to_vec();
    Err(Ask::Unclear { text: lines[*at].row.text(), line: lines[*at].line, nodes })
}

/// "1", and below it the first name: numbers of rows, not scores.
fn is_numbering(lines: &[Rc<Line>], pairs: &[&[(usize, Part)]]) -> bool {
    let numbers = pairs.iter().flat_map(|pair| lines[pair[0].0].numbers());
    numbers.zip(1..).all(|((_, number), place)| number.is_whole() && number.whole() == place)
}
