//! The answers of each agency, counted: whole numbers, so that nothing depends on the order in which they come.

use super::counting::Respondent;
use super::form::Form;
use super::spread::{Moments, Nodes};
use super::table::Table;
use std::collections::HashMap;

/// The sum of the values, in millionths, of the respondents who answered the same number of a question's statements, and how many
/// respondents they are. A respondent adds at most 20 statements of 10^8, below 2^31, so 64 bits hold more respondents than there
/// are people.
#[derive(Clone, Copy, Default)]
pub(super) struct Sum {
    pub(super) values: u64,
    pub(super) respondents: u64,
}

impl Sum {
    /// Counts a respondent.
    fn add(&mut self, values: u64) {
        self.values += values;
        self.respondents += 1;
    }
}

/// An agency's answers.
pub(super) struct Agency {
    pub(super) name: String,
    /// The line in which it is named first.
    first: u64,
    pub(super) iit: u64,
    pub(super) eit: u64,
    pub(super) refused: u64,
    /// For each part (0: none) the sums of every question, by the number of statements answered; empty where nobody answered.
    sums: [Vec<Sum>; 3],
    pub(super) parts: [u64; 3],
    /// How far the respondents' own scores spread, where that is asked; empty where nobody answered.
    pub(super) moments: Vec<Moments>,
}

impl Agency {
    fn new(name: &str, first: u64) -> Self {
        let name = name.to_owned();
        Self {
            name,
            first,
            iit: 0,
            eit: 0,
            refused: 0,
            sums: [const { Vec::new() }; 3],
            parts: [0; 3],
            moments: Vec::new(),
        }
    }

    /// With another thread's answers.
    fn join(&mut self, other: Self) {
        self.first = self.first.min(other.first);
        self.iit += other.iit;
        self.eit += other.eit;
        self.refused += other.refused;
        for (own, other) in self.parts.iter_mut().zip(other.parts) {
            *own += other;
        }
        if self.moments.is_empty() {
            self.moments = other.moments;
        } else {
            self.moments.iter_mut().zip(&other.moments).for_each(|(own, other)| own.join(other));
        }
        for (own, other) in self.sums.iter_mut().zip(other.sums) {
            if own.is_empty() {
                *own = other;
                continue;
            }
            for (own, other) in own.iter_mut().zip(other) {
                own.values += other.values;
                own.respondents += other.respondents;
            }
        }
    }
}

/// All agencies that one thread has met.
pub(super) struct Tally {
    agencies: Vec<Agency>,
    places: HashMap<String, usize>,
    /// Where the sums of each question begin, and where they all end.
    starts: Vec<usize>,
    /// The question of each of the table's answers.
    questions: Vec<usize>,
    /// For the current respondent and each question: the values, and how many statements were answered.
    at_hand: Vec<(u64, usize)>,
    /// The nodes whose spread is asked.
    spread: Option<Nodes>,
}

impl Tally {
    pub(super) fn new(form: &Form, table: &Table, spread: Option<Nodes>) -> Self {
        let mut starts = vec![0];
        starts.extend(form.questions.iter().scan(0, |end, question| {
            *end += question.statements.len();
            Some(*end)
        }));
        let at_hand = vec![(0, 0); form.questions.len()];
        let questions = table.answers.iter().map(|&(_, question, _)| question).collect();
        Self { agencies: Vec::new(), places: HashMap::new(), starts, questions, at_hand, spread }
    }

    /// The place of an agency that this line names.
    pub(super) fn place(&mut self, name: &str, line: u64) -> usize {
        if let Some(&place) = self.places.get(name) {
            return place;
        }
        self.places.insert(name.to_owned(), self.agencies.len());
        self.agencies.push(Agency::new(name, line));
        self.agencies.len() - 1
    }

    pub(super) fn refuse(&mut self, place: usize) {
        self.agencies[place].refused += 1;
    }

    /// Counts a respondent of the agency at this place.
    pub(super) fn count(&mut self, place: usize, respondent: &Respondent) {
        let size = self.starts.last().copied().unwrap_or_default();
        let agency = &mut self.agencies[place];
        let part = usize::from(respondent.part);
        if respondent.instrument == 'i' {
            agency.iit += 1;
        } else {
            agency.eit += 1;
            agency.parts[part] += 1;
        }
        let sums = &mut agency.sums[part];
        if sums.is_empty() {
            sums.resize(size, Sum::default());
        }
        let answered = self.questions.iter().zip(&respondent.answers);
        let answered = answered.filter_map(|(&question, &answer)| Some((question, u64::from(answer?))));
        if size == self.at_hand.len() && self.spread.is_none() {
            // Each question is one statement, and one column: there is nothing to put together.
            for (question, value) in answered {
                sums[question].add(value);
            }
            return;
        }
        // Columns of a question may stand apart, so they are put together before they are counted.
        self.at_hand.fill((0, 0));
        for (question, value) in answered {
            let (values, statements) = &mut self.at_hand[question];
            *values += value;
            *statements += 1;
        }
        for (start, &(values, statements)) in self.starts.iter().zip(&self.at_hand) {
            if statements > 0 {
                sums[start + statements - 1].add(values);
            }
        }
        if let Some(nodes) = &mut self.spread {
            nodes.count(&self.at_hand, respondent.instrument, &mut agency.moments);
        }
    }

    /// All that several threads have counted, this one's included.
    pub(super) fn joined(mut self, others: impl Iterator<Item = Self>) -> Counted {
        for agency in others.flat_map(|other| other.agencies) {
            let place = self.place(&agency.name, agency.first);
            self.agencies[place].join(agency);
        }
        self.agencies.sort_by_key(|agency| agency.first);
        Counted { agencies: self.agencies, starts: self.starts, spread: self.spread }
    }
}

/// All answers of a table.
pub(super) struct Counted {
    /// In the order in which they are named first.
    pub(super) agencies: Vec<Agency>,
    starts: Vec<usize>,
    spread: Option<Nodes>,
}

impl Counted {
    /// Whether the spread of the respondents' scores was asked.
    pub(super) const fn has_spread(&self) -> bool {
        self.spread.is_some()
    }

    /// The standard deviation of the respondents' scores of a node.
    pub(super) fn spread(&self, agency: &Agency, id: &str) -> Option<String> {
        agency.moments.get(self.spread.as_ref()?.place(id)?)?.deviation()
    }

    /// The sums of a question among the answers of a part, by the number of statements answered; none where nobody answered.
    pub(super) fn sums<'t>(&self, agency: &'t Agency, part: usize, question: usize) -> Option<&'t [Sum]> {
        agency.sums[part].get(self.starts[question]..self.starts[question + 1])
    }
}
