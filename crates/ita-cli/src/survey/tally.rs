//! The answers of each agency, and the exact scores that follow.

use super::form::Form;
use super::refuse;
use super::table::Respondent;
use crate::fail::Fail;
use csv::WriterBuilder;
use ita_score::{NodeKind, Rulebook};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::Zero;
use std::collections::HashMap;

/// Of the respondents who answered so many statements of a question: the sum of the values, in millionths, and how many they
/// are. Whole numbers, so exact, and the same in any order.
#[derive(Clone, Copy, Default)]
struct Sum {
    values: u128,
    respondents: u64,
}

impl Sum {
    /// Counts a respondent.
    fn add(&mut self, values: u64) {
        self.values += u128::from(values);
        self.respondents += 1;
    }
}

/// An agency's answers.
struct Agency {
    name: String,
    /// The line in which it is named first.
    first: u64,
    iit: u64,
    eit: u64,
    refused: u64,
    /// For each part (0: none) the sums of every question, by the number of statements answered; empty where nobody answered.
    sums: [Vec<Sum>; 3],
    parts: [u64; 3],
}

impl Agency {
    fn new(name: &str, first: u64) -> Self {
        let name = name.to_owned();
        Self { name, first, iit: 0, eit: 0, refused: 0, sums: [const { Vec::new() }; 3], parts: [0; 3] }
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

/// All agencies.
pub(super) struct Tally<'a> {
    rules: &'a Rulebook,
    form: &'a Form,
    weights: Option<[BigRational; 2]>,
    agencies: Vec<Agency>,
    places: HashMap<String, usize>,
    /// Where the sums of each question begin, and where they all end.
    starts: Vec<usize>,
    /// Of the respondent at hand, for each question: the values, and how many statements were answered.
    at_hand: Vec<(u64, usize)>,
}

/// `1:2` or `0.4,0.6`: the weights of EIT part 1 and part 2.
pub(super) fn weights(text: &str) -> Result<[BigRational; 2], Fail> {
    let wrong =
        || refuse(format!("“{text}” ไม่ใช่น้ำหนักสองค่า เช่น 1:1"), format!("“{text}” is no pair of weights such as 1:1"));
    let (one, two) = text.split_once([':', ',']).ok_or_else(wrong)?;
    let number = |text: &str| {
        let score = ita_score::Score::parse(text.trim()).ok()?;
        Some(BigRational::from_integer(BigInt::from(score.units())))
    };
    match (number(one), number(two)) {
        (Some(one), Some(two)) if !(&one + &two).is_zero() => Ok([one, two]),
        _ => Err(wrong()),
    }
}

impl<'a> Tally<'a> {
    pub(super) fn new(rules: &'a Rulebook, form: &'a Form, weights: Option<[BigRational; 2]>) -> Self {
        let weights = weights.or_else(|| {
            let eit = rules.find("eit").ok()?;
            let parts: Vec<_> = rules.parts(eit).map(|part| rules.node(part).share).collect();
            let [one, two] = parts[..] else { return None };
            Some([one, two].map(|share| BigRational::new(BigInt::from(share.num), BigInt::from(share.den))))
        });
        let mut starts = vec![0];
        starts.extend(form.questions.iter().scan(0, |end, question| {
            *end += question.statements.len();
            Some(*end)
        }));
        let at_hand = vec![(0, 0); form.questions.len()];
        Self { rules, form, weights, agencies: Vec::new(), places: HashMap::new(), starts, at_hand }
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
        if size == self.at_hand.len() {
            // Each question is one statement, and one column: there is nothing to put together.
            for &(question, value) in &respondent.answers {
                sums[question].add(value);
            }
            return;
        }
        // Columns of a question may stand apart, so they are put together before they are counted.
        self.at_hand.fill((0, 0));
        for &(question, value) in &respondent.answers {
            let (values, statements) = &mut self.at_hand[question];
            *values += value;
            *statements += 1;
        }
        for (start, &(values, statements)) in self.starts.iter().zip(&self.at_hand) {
            if statements > 0 {
                sums[start + statements - 1].add(values);
            }
        }
    }

    /// All that several threads have counted, in `self`: the agencies in the order in which they are named first.
    pub(super) fn joined(self, others: impl Iterator<Item = Self>) -> Self {
        others.fold(self, |mut all, other| {
            for agency in other.agencies {
                let place = all.place(&agency.name, agency.first);
                all.agencies[place].join(agency);
            }
            all.agencies.sort_by_key(|agency| agency.first);
            all.places = all.agencies.iter().map(|agency| agency.name.clone()).zip(0..).collect();
            all
        })
    }

    /// True if answers of several parts were put together without a rule.
    pub(super) fn pooled(&self) -> bool {
        self.weights.is_none() && self.agencies.iter().any(|agency| agency.parts[1] > 0 && agency.parts[2] > 0)
    }

    /// The scores of an agency: indicators, instruments.
    fn scores(&self, agency: &Agency) -> Vec<(String, Option<BigRational>)> {
        let mut out = Vec::new();
        let mut instruments = Vec::new();
        for id in ["iit", "eit"] {
            let Ok(instrument) = self.rules.find(id) else { continue };
            let mut parts = Vec::new();
            for child in
                self.rules.children(instrument).filter(|&child| self.rules.node(child).kind == NodeKind::Indicator)
            {
                let indicator = self.rules.node(child).id.to_string();
                let value = self.indicator(agency, &indicator, id == "eit");
                parts.push(value.clone());
                out.push((indicator, value));
            }
            instruments.push((id.to_owned(), mean(parts.into_iter().flatten())));
        }
        out.extend(instruments);
        out
    }

    fn indicator(&self, agency: &Agency, indicator: &str, eit: bool) -> Option<BigRational> {
        let of = |parts: &[usize]| {
            let questions =
                self.form.questions.iter().enumerate().filter(|(_, question)| question.indicator == indicator);
            let sums = |at: usize| {
                let range = self.starts[at]..self.starts[at + 1];
                parts.iter().filter_map(move |&part| agency.sums[part].get(range.clone()))
            };
            mean(questions.filter_map(|(at, _)| question(sums(at))))
        };
        // Respondents without a part belong to neither: with weights they are told apart only where all have one.
        match &self.weights {
            Some([one, two]) if eit && agency.parts[0] == 0 => match (of(&[1]), of(&[2])) {
                (Some(first), Some(second)) => Some((first * one + second * two) / (one + two)),
                (first, second) => first.or(second),
            },
            _ => of(&[0, 1, 2]),
        }
    }

    /// What is known of each indicator, as decimals: the ids of those that anybody was asked about, and each agency with theirs.
    pub(super) fn indicators(&self) -> (Vec<String>, Vec<(String, Vec<String>)>) {
        let all: Vec<_> = self.agencies.iter().map(|agency| (agency.name.clone(), self.scores(agency))).collect();
        let is_indicator = |id: &str| id != "iit" && id != "eit";
        let mut ids: Vec<String> = Vec::new();
        for (id, score) in all.iter().flat_map(|(_, scores)| scores) {
            if is_indicator(id) && score.is_some() && !ids.contains(id) {
                ids.push(id.clone());
            }
        }
        let place = |id: &str| all.first().and_then(|(_, scores)| scores.iter().position(|(known, _)| known == id));
        ids.sort_by_key(|id| place(id));
        let cells = |scores: &[(String, Option<BigRational>)]| {
            let of = |id: &String| scores.iter().find(|(known, _)| known == id).and_then(|(_, score)| score.as_ref());
            ids.iter().map(|id| of(id).map_or_else(String::new, |score| rounded(score, 15))).collect()
        };
        let rows = all.iter().map(|(agency, scores)| (agency.clone(), cells(scores))).collect();
        (ids, rows)
    }

    /// The table: an agency a row.
    pub(super) fn csv(&self, exact: bool) -> Result<String, Fail> {
        let wrong = |error: String| refuse(error.clone(), error);
        let mut out = WriterBuilder::new().from_writer(Vec::new());
        let ids: Vec<String> = self.scores(&Agency::new("", 0)).into_iter().map(|(id, _)| id).collect();
        let mut head = vec!["agency".to_owned(), "n_iit".to_owned(), "n_eit".to_owned()];
        head.extend(ids.iter().cloned());
        head.push("refused".to_owned());
        if exact {
            head.extend(ids.iter().map(|id| format!("{id}_exact")));
        }
        out.write_record(&head).map_err(|error| wrong(error.to_string()))?;
        for agency in &self.agencies {
            let scores = self.scores(agency);
            let mut row = vec![agency.name.clone(), agency.iit.to_string(), agency.eit.to_string()];
            row.extend(scores.iter().map(|(_, score)| score.as_ref().map_or_else(String::new, two_decimals)));
            row.push(agency.refused.to_string());
            if exact {
                row.extend(scores.iter().map(|(_, score)| {
                    let score = score.as_ref().map(BigRational::reduced);
                    score.map_or_else(String::new, |score| format!("{}/{}", score.numer(), score.denom()))
                }));
            }
            out.write_record(&row).map_err(|error| wrong(error.to_string()))?;
        }
        let bytes = out.into_inner().map_err(|error| wrong(error.to_string()))?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

/// The mean over a question's respondents of the mean of their answered statements: for each part, its sums.
fn question<'s>(parts: impl Iterator<Item = &'s [Sum]>) -> Option<BigRational> {
    let sums = parts.flat_map(|sums| sums.iter().zip(1_u64..)).filter(|(sum, _)| sum.respondents > 0);
    let each = sums.map(|(sum, statements)| {
        let total = BigRational::new_raw(BigInt::from(sum.values), BigInt::from(MILLION * statements));
        (total, sum.respondents)
    });
    quotient(each)
}

/// Values of a form are in millionths.
const MILLION: u64 = 1_000_000;

fn mean(values: impl Iterator<Item = BigRational>) -> Option<BigRational> {
    quotient(values.map(|value| (value, 1)))
}

/// The sum of the values over the sum of the counts. It is not reduced: a greatest common divisor after every step would take
/// longer than all the counting, and only `--exact` shows the fraction.
fn quotient(values: impl Iterator<Item = (BigRational, u64)>) -> Option<BigRational> {
    let (mut sum, mut below, mut count) = (BigInt::zero(), BigInt::from(1), 0_u64);
    for (value, counts) in values {
        let (own, own_below) = value.into_raw();
        if own_below == below {
            sum += own;
        } else {
            sum = sum * &own_below + own * &below;
            below *= own_below;
        }
        count += counts;
    }
    (count > 0).then(|| BigRational::new_raw(sum, below * count))
}

/// Rounded once, half up, to two decimals.
fn two_decimals(score: &BigRational) -> String {
    rounded(score, 2)
}

/// Rounded half up to so many decimals.
fn rounded(score: &BigRational, decimals: u32) -> String {
    let one = BigInt::from(10_u64.pow(decimals));
    let units: BigInt = (score.numer() * &one * 2 + score.denom()) / (score.denom() * 2);
    let (whole, rest): (BigInt, BigInt) = (&units / &one, &units % &one);
    format!("{whole}.{:0>width$}", rest.to_string(), width = decimals as usize)
}
