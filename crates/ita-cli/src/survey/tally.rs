//! The answers of each agency, and the exact scores that follow.

use super::form::Form;
use super::refuse;
use crate::fail::Fail;
use csv::WriterBuilder;
use ita_score::{NodeKind, Rulebook};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::Zero;
use std::collections::HashMap;

/// Sums of one question, kept apart by the number of statements answered: whole numbers, so exact.
#[derive(Clone, Default)]
struct Sum {
    /// For respondents who answered k statements: sum of the values (millionths) and how many they are.
    by_count: Vec<(u128, u64)>,
}

/// An agency's answers: part (0: none), question.
#[derive(Default)]
struct Agency {
    name: String,
    iit: u64,
    eit: u64,
    refused: u64,
    sums: [Vec<Sum>; 3],
    parts: [u64; 3],
}

/// All agencies, in order of first appearance.
pub(super) struct Tally<'a> {
    rules: &'a Rulebook,
    form: &'a Form,
    weights: Option<[BigRational; 2]>,
    agencies: Vec<Agency>,
    places: HashMap<String, usize>,
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
        Self { rules, form, weights, agencies: Vec::new(), places: HashMap::new() }
    }

    fn agency(&mut self, name: &str) -> &mut Agency {
        let next = self.agencies.len();
        let at = *self.places.entry(name.to_owned()).or_insert(next);
        if at == next {
            let sums = || vec![Sum::default(); self.form.questions.len()];
            self.agencies.push(Agency { name: name.to_owned(), sums: [sums(), sums(), sums()], ..Agency::default() });
        }
        &mut self.agencies[at]
    }

    pub(super) fn refuse(&mut self, agency: &str) {
        self.agency(agency).refused += 1;
    }

    /// Counts a respondent.
    pub(super) fn count(&mut self, agency: &str, instrument: char, part: u8, answers: &[(usize, u64)]) {
        let agency = self.agency(agency);
        if instrument == 'i' {
            agency.iit += 1;
        } else {
            agency.eit += 1;
            agency.parts[usize::from(part)] += 1;
        }
        let sums = &mut agency.sums[usize::from(part)];
        let mut at = 0;
        while at < answers.len() {
            let question = answers[at].0;
            let mut total = 0_u128;
            let mut count = 0;
            // Columns of a question may stand apart: all of them are looked for.
            for (_, value) in answers.iter().filter(|(of, _)| *of == question) {
                total += u128::from(*value);
                count += 1;
            }
            let first = answers.iter().position(|(of, _)| *of == question) == Some(at);
            if first {
                let by_count = &mut sums[question].by_count;
                if by_count.len() < count {
                    by_count.resize(count, (0, 0));
                }
                by_count[count - 1].0 += total;
                by_count[count - 1].1 += 1;
            }
            at += 1;
        }
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
            mean(questions.filter_map(|(at, _)| question(parts.iter().map(|&part| &agency.sums[part][at]))))
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
        let ids: Vec<String> = self
            .scores(&Agency {
                sums: [0, 1, 2].map(|_| vec![Sum::default(); self.form.questions.len()]),
                ..Agency::default()
            })
            .into_iter()
            .map(|(id, _)| id)
            .collect();
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
                    score.as_ref().map_or_else(String::new, |score| format!("{}/{}", score.numer(), score.denom()))
                }));
            }
            out.write_record(&row).map_err(|error| wrong(error.to_string()))?;
        }
        let bytes = out.into_inner().map_err(|error| wrong(error.to_string()))?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

/// The mean over a question's respondents of the mean of their answered statements.
fn question<'s>(sums: impl Iterator<Item = &'s Sum>) -> Option<BigRational> {
    let mut total = BigRational::zero();
    let mut respondents = 0_u64;
    for sum in sums {
        for (at, (values, count)) in sum.by_count.iter().enumerate() {
            total += BigRational::new(BigInt::from(*values), BigInt::from(1_000_000_u64 * (at as u64 + 1)));
            respondents += count;
        }
    }
    (respondents > 0).then(|| total / BigInt::from(respondents))
}

fn mean(values: impl Iterator<Item = BigRational>) -> Option<BigRational> {
    let (mut sum, mut count) = (BigRational::zero(), 0_u64);
    for value in values {
        sum += value;
        count += 1;
    }
    (count > 0).then(|| sum / BigInt::from(count))
}

/// Rounded once, half up, to two decimals.
fn two_decimals(score: &BigRational) -> String {
    rounded(score, 2)
}

/// Rounded half up to so many decimals.
fn rounded(score: &BigRational, decimals: u32) -> String {
    let one = BigInt::from(10_u64.pow(decimals));
    let half = BigRational::new(BigInt::from(1), BigInt::from(2));
    let units = (score * &one + half).floor().to_integer();
    let (whole, rest): (BigInt, BigInt) = (&units / &one, &units % &one);
    format!("{whole}.{:0>width$}", rest.to_string(), width = decimals as usize)
}
