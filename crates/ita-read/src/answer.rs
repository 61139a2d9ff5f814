//! What a person answers to an [`Ask`]: the same text is then read again, with that settled.

use crate::ask::Ask;
use crate::fact::{Fact, Found, Value};
use crate::line::{Kind, Line};
use crate::names::{Label, Names, Total};
use crate::number::Num;
use ita_score::NodeKind;

/// An answer to an [`Ask`], for [`Table::answered`](crate::Table::answered). [`Ask::answers`] lists those that a question may have.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Answer {
    /// The text is about the NACC's ITA, whatever word of another scheme it has.
    IsIta,
    /// The scores stand in the column that [`Ask::Columns`] names so.
    Column(String),
    /// Of a node's values this one counts.
    Value {
        /// The node.
        node: String,
        /// The value, as the question gives it.
        value: String,
    },
    /// A row, or the name in it, is of this node.
    Name {
        /// Its line.
        line: usize,
        /// The words that were asked about.
        text: String,
        /// The node.
        node: String,
    },
    /// A row whose name is not known is left out.
    NotUsed {
        /// Its line.
        line: usize,
    },
    /// Scores of these nodes do not count.
    Without(Vec<String>),
    /// Of several levels, the one with this Thai name.
    Level(String),
    /// The scores are out of 100, however small they are.
    OutOfHundred,
    /// The scores are shares of 1.
    OutOfOne,
}

impl Ask {
    /// Returns what a person may answer. Not every answer leads on: whether one does shows when the text is read with it.
    ///
    /// ```
    /// use ita_read::{Ask, Table};
    ///
    /// let books: Vec<_> = ita_rules::all()?;
    /// let text = "ปี 2568\nตัวชี้วัด\tก่อนทักท้วง\tหลังทักท้วง\nIIT\t90.00\t91.75\nEIT\t88.10\t88.75\nOIT\t97.00\t100.00";
    /// let ask = Table::new(text, None, &books).and_then(|table| table.one()).unwrap_err();
    /// let after = ask.answers().pop().expect("the second column");
    /// let table = Table::answered(text, None, &books, &[after]).expect("a table of 2568");
    /// assert_eq!(table.one().expect("read").inputs[0], ("iit".to_owned(), "91.75".to_owned()));
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    #[must_use]
    pub fn answers(&self) -> Vec<Answer> {
        let of_row = |text: &String, line: usize, nodes: &[String]| {
            let name = |node: &String| Answer::Name { line, text: text.clone(), node: node.clone() };
            nodes.iter().map(name).collect::<Vec<_>>()
        };
        match self {
            Self::OtherScheme(_) => vec![Answer::IsIta],
            Self::Columns(heads) => {
                let is_one = |head: &&String| heads.iter().filter(|other| other == head).count() == 1;
                heads.iter().filter(is_one).cloned().map(Answer::Column).collect()
            }
            Self::TwoValues { node, first, second } => {
                [first, second].map(|(value, _)| Answer::Value { node: node.clone(), value: value.clone() }).to_vec()
            }
            Self::UnknownName { text, line, nodes, .. } => {
                let mut answers = of_row(text, *line, nodes);
                answers.push(Answer::NotUsed { line: *line });
                answers
            }
            // A choice between the two parts of EIT, or an indicator and a question, is one of columns.
            Self::Unclear { text, line, nodes }
                if nodes.len() > 1 && !nodes.iter().any(|node| is_below_names(node)) =>
            {
                of_row(text, *line, nodes)
            }
            Self::PartsAndTotal { node, given } => {
                vec![Answer::Without(given.clone()), Answer::Without(vec![node.clone()])]
            }
            Self::TwoLevels { first, second } => [first, second].map(|(th, _)| Answer::Level(th.clone())).to_vec(),
            Self::Fractions(_) => vec![Answer::OutOfOne, Answer::OutOfHundred],
            Self::OutOfFive(_) | Self::Points(_) => vec![Answer::OutOfHundred],
            _ => Vec::new(),
        }
    }
}

/// True for a part of EIT (`eit.1`) and a question (`i1`, `e3`).
fn is_below_names(node: &str) -> bool {
    let rest = node.strip_prefix("eit.").or_else(|| node.strip_prefix(['i', 'e']));
    rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// True if a person says that the text is about the NACC's ITA.
pub(crate) fn is_ita(answers: &[Answer]) -> bool {
    answers.contains(&Answer::IsIta)
}

/// The column that a person says the scores stand in.
pub(crate) fn column(answers: &[Answer]) -> Option<&str> {
    answers.iter().find_map(|answer| match answer {
        Answer::Column(head) => Some(head.as_str()),
        _ => None,
    })
}

/// True if a person leaves this line out.
pub(crate) fn is_not_used(answers: &[Answer], line: usize) -> bool {
    answers.contains(&Answer::NotUsed { line })
}

/// The Thai name of the level that a person chose.
pub(crate) fn level(answers: &[Answer]) -> Option<&str> {
    answers.iter().find_map(|answer| match answer {
        Answer::Level(name) => Some(name.as_str()),
        _ => None,
    })
}

/// True if a person says out of how many points the scores are.
pub(crate) fn is_scaled(answers: &[Answer]) -> bool {
    answers.contains(&Answer::OutOfHundred) || answers.contains(&Answer::OutOfOne)
}

/// The line with the names that a person says it has.
pub(crate) fn named(mut line: Line, answers: &[Answer], names: &Names) -> Line {
    for answer in answers {
        let Answer::Name { line: at, text, node } = answer else { continue };
        let Some(node) = names.find(node).filter(|_| *at == line.line) else { continue };
        let label = Label { node, total: Total::No, doubt: false, by_number: false, tail: false, answered: true };
        if let Some(item) = line.items.iter_mut().find(|item| item.text == *text) {
            if matches!(item.kind, Kind::Text | Kind::Label(_)) {
                item.kind = Kind::Label(label);
            }
        } else if line.numbers().count() == 1 {
            of_row(&mut line, label);
        }
    }
    line
}

/// A row that was asked about as a whole has this name and no other.
fn of_row(line: &mut Line, label: Label) {
    let is_it = |kind: &Kind| matches!(kind, Kind::Label(other) if other.node == label.node);
    let place = line.items.iter().position(|item| is_it(&item.kind));
    let place = place.or_else(|| line.items.iter().position(|item| matches!(item.kind, Kind::Label(_))));
    for (at, item) in line.items.iter_mut().enumerate().filter(|(_, item)| matches!(item.kind, Kind::Label(_))) {
        item.kind = if Some(at) == place { Kind::Label(label.clone()) } else { Kind::Text };
    }
}

/// Takes out the facts that a person says do not count, and makes scores of shares.
pub(crate) fn keep(facts: &mut Vec<Fact>, found: &mut Found, answers: &[Answer], names: &Names) {
    let is_kept = |fact: &Fact| {
        answers.iter().all(|answer| match answer {
            Answer::Value { node, value } => {
                names.id(fact.node) != node || matches!(&fact.value, Value::Number(number) if number.value == *value)
            }
            Answer::Without(nodes) => !nodes.iter().any(|node| names.id(fact.node) == node),
            _ => true,
        })
    };
    for fact in facts.iter().filter(|fact| !is_kept(fact)) {
        found.ignored[fact.at] = Some("not chosen");
    }
    facts.retain(is_kept);
    if answers.contains(&Answer::OutOfOne) {
        for fact in facts.iter_mut().filter(|fact| names.kind(fact.node) != NodeKind::Item) {
            if let Value::Number(number) = &mut fact.value {
                *number = hundredfold(number);
            }
        }
    }
}

/// A share of 1 as a score: "0.951" is 95.1.
fn hundredfold(number: &Num) -> Num {
    let (whole, rest) = number.value.split_once('.').unwrap_or((&number.value, ""));
    let mut digits = [whole, rest].concat();
    while digits.len() < whole.len() + 2 {
        digits.push('0');
    }
    let (whole, rest) = digits.split_at(whole.len() + 2);
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let value = if rest.is_empty() { whole.to_owned() } else { [whole, ".", rest].concat() };
    Num { value, micro: number.micro * 100, decimals: number.decimals.saturating_sub(2), ..number.clone() }
}
