//! The exact scores that follow from the answers counted.

use super::form::Form;
use super::fraction::{Fraction, mean, quotient};
use super::refuse;
use super::tally::{Agency, Counted, Sum};
use crate::fail::Fail;
use crate::quote::quote;
use csv::WriterBuilder;
use ita_read::clean;
use ita_score::{NodeKind, Rulebook};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::Zero;
use std::io;
use std::thread;

/// Values of a form are in millionths.
const MILLION: u64 = 1_000_000;

/// The weights of EIT part 1 and part 2.
pub(super) type Weights = [BigRational; 2];

/// `1:2` or `0.4,0.6`: the weights of EIT part 1 and part 2.
pub(super) fn weights(text: &str) -> Result<Weights, Fail> {
    let wrong = || {
        let text = quote(text);
        refuse(
            format!("“{text}” ไม่ใช่น้ำหนักสองค่า เช่น 1:1 หรือ 0.4:0.6 (ไม่ติดลบ และไม่เป็น 0 ทั้งคู่)"),
            format!("“{text}” is no pair of weights such as 1:1 or 0.4:0.6 (none below 0, and not both 0)"),
        )
    };
    let (one, two) = text.split_once([':', ',']).ok_or_else(wrong)?;
    match (weight(one), weight(two)) {
        (Some(one), Some(two)) if !(&one + &two).is_zero() => Ok([one, two]),
        _ => Err(wrong()),
    }
}

/// A decimal that is not negative, in Arabic or Thai digits.
fn weight(text: &str) -> Option<BigRational> {
    /// More digits than anybody weighs with.
    const MOST: usize = 40;
    let text = clean(text);
    let (whole, rest) = text.trim().split_once('.').unwrap_or((text.trim(), ""));
    let digits = format!("{whole}{rest}");
    let is_number = !whole.is_empty() && digits.len() <= MOST && digits.bytes().all(|byte| byte.is_ascii_digit());
    let below = BigInt::from(10).pow(u32::try_from(rest.len()).ok()?);
    is_number.then(|| digits.parse().ok()).flatten().map(|over: BigInt| BigRational::new(over, below))
}

/// An indicator, and the places of its questions in the form.
struct Indicator {
    id: String,
    of_eit: bool,
    questions: Vec<usize>,
}

/// What the agencies have scored.
pub(super) struct Scores<'t> {
    counted: &'t Counted,
    weights: Option<Weights>,
    /// In the tree's order.
    indicators: Vec<Indicator>,
    instruments: Vec<&'static str>,
}

impl<'t> Scores<'t> {
    /// By a year's rules; the parts of EIT by `weights`, if these are given.
    pub(super) fn new(counted: &'t Counted, rules: &Rulebook, form: &Form, weights: Option<Weights>) -> Self {
        let weights = weights.or_else(|| {
            let eit = rules.find("eit").ok()?;
            let parts: Vec<_> = rules.parts(eit).map(|part| rules.node(part).share).collect();
            let [one, two] = parts[..] else { return None };
            Some([one, two].map(|share| BigRational::new(BigInt::from(share.num), BigInt::from(share.den))))
        });
        let (mut indicators, mut instruments) = (Vec::new(), Vec::new());
        for id in ["iit", "eit"] {
            let Ok(instrument) = rules.find(id) else { continue };
            instruments.push(id);
            for node in rules.children(instrument).filter(|&child| rules.node(child).kind == NodeKind::Indicator) {
                let own = rules.node(node).id.to_string();
                let asked = form.questions.iter().enumerate().filter(|(_, question)| question.indicator == own);
                let questions = asked.map(|(at, _)| at).collect();
                indicators.push(Indicator { id: own, of_eit: id == "eit", questions });
            }
        }
        Self { counted, weights, indicators, instruments }
    }

    /// True if answers of several parts were put together without a rule.
    pub(super) fn pooled(&self) -> bool {
        self.weights.is_none() && self.counted.agencies.iter().any(|agency| agency.parts[1] > 0 && agency.parts[2] > 0)
    }

    /// The indicators, then the instruments.
    fn ids(&self) -> impl Iterator<Item = &str> {
        self.indicators.iter().map(|indicator| indicator.id.as_str()).chain(self.instruments.iter().copied())
    }

    /// The scores of an agency in millionths, in the order of [`ids`](Self::ids).
    fn of(&self, agency: &Agency) -> Vec<Option<Fraction>> {
        let mut scores: Vec<_> = self.indicators.iter().map(|indicator| self.indicator(agency, indicator)).collect();
        for &instrument in &self.instruments {
            let own = self.indicators.iter().zip(&scores).filter(|(one, _)| one.of_eit == (instrument == "eit"));
            let score = mean(own.filter_map(|(_, score)| score.clone()));
            scores.push(score);
        }
        scores
    }

    fn indicator(&self, agency: &Agency, indicator: &Indicator) -> Option<Fraction> {
        let of = |parts: &[usize]| {
            let asked = |&at: &usize| question(parts.iter().filter_map(|&part| self.counted.sums(agency, part, at)));
            mean(indicator.questions.iter().filter_map(asked))
        };
        // Respondents without a part belong to neither part, so weights apply only if all respondents have one.
        match &self.weights {
            Some([one, two]) if indicator.of_eit && agency.parts[0] == 0 => match (of(&[1]), of(&[2])) {
                (Some(first), Some(second)) => {
                    Some(Fraction::Large((first.large() * one + second.large() * two) / (one + two)))
                }
                (first, second) => first.or(second),
            },
            _ => of(&[0, 1, 2]),
        }
    }

    /// All agencies with their scores, in the order of [`ids`](Self::ids).
    pub(super) fn all(&self) -> impl Iterator<Item = (&Agency, Vec<Option<Fraction>>)> {
        self.counted.agencies.iter().map(|agency| (agency, self.of(agency)))
    }

    /// The scores that any agency has: their places and ids.
    pub(super) fn known(&self) -> Vec<(usize, &str)> {
        let mut is_known = vec![false; self.ids().count()];
        for (_, scores) in self.all() {
            is_known.iter_mut().zip(scores).for_each(|(known, score)| *known |= score.is_some());
        }
        self.ids().enumerate().filter(|(at, _)| is_known[*at]).collect()
    }

    /// True for the place of an instrument, which follows from its indicators.
    pub(super) const fn is_total(&self, place: usize) -> bool {
        place >= self.indicators.len()
    }

    /// Returns the table, one agency per row, written by `jobs` threads.
    pub(super) fn csv(&self, exact: bool, jobs: usize) -> Result<String, Fail> {
        let mut head: Vec<String> = ["agency", "n_iit", "n_eit"].map(str::to_owned).into();
        head.extend(self.ids().map(str::to_owned));
        head.push("refused".to_owned());
        if exact {
            head.extend(self.ids().map(|id| format!("{id}_exact")));
        }
        if self.counted.has_spread() {
            head.extend(self.ids().map(|id| format!("{id}_spread")));
        }
        let agencies = &self.counted.agencies;
        let share = agencies.len().div_ceil(jobs).max(1);
        let mut text = written(std::iter::once(head))?;
        let parts: Vec<Result<String, Fail>> = thread::scope(|scope| {
            let write =
                |some: &'t [Agency]| scope.spawn(move || written(some.iter().map(|agency| self.row(agency, exact))));
            let threads: Vec<_> = agencies.chunks(share).map(write).collect();
            let ended = |_| Err(Fail::write("-", &io::Error::other("a thread ended")));
            threads.into_iter().map(|thread| thread.join().unwrap_or_else(ended)).collect()
        });
        for part in parts {
            text += &part?;
        }
        Ok(text)
    }

    fn row(&self, agency: &Agency, exact: bool) -> Vec<String> {
        let scores = self.of(agency);
        let mut row = vec![agency.name.clone(), agency.iit.to_string(), agency.eit.to_string()];
        row.extend(scores.iter().map(|score| cell(score.as_ref(), 2)));
        row.push(agency.refused.to_string());
        if exact {
            row.extend(scores.into_iter().map(fraction));
        }
        if self.counted.has_spread() {
            row.extend(self.ids().map(|id| self.counted.spread(agency, id).unwrap_or_default()));
        }
        row
    }
}

/// Rows as CSV.
fn written(rows: impl Iterator<Item = Vec<String>>) -> Result<String, Fail> {
    let wrong = |error: String| refuse(error.clone(), error);
    let mut out = WriterBuilder::new().from_writer(Vec::new());
    for row in rows {
        out.write_record(row).map_err(|error| wrong(error.to_string()))?;
    }
    let bytes = out.into_inner().map_err(|error| wrong(error.to_string()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// A score in millionths as points in lowest terms, `533/12`, or nothing.
pub(super) fn fraction(score: Option<Fraction>) -> String {
    let points = score.map(|score| (score.large() / BigInt::from(MILLION)).reduced());
    points.map_or_else(String::new, |points| format!("{}/{}", points.numer(), points.denom()))
}

/// A score in millionths as points, or nothing.
pub(super) fn cell(score: Option<&Fraction>, decimals: u32) -> String {
    score.map_or_else(String::new, |score| score.clone().divided(MILLION).rounded(decimals))
}

/// The mean over a question's respondents of the mean of their answered statements: for each part, its sums.
fn question<'s>(parts: impl Iterator<Item = &'s [Sum]>) -> Option<Fraction> {
    let sums = parts.flat_map(|sums| sums.iter().zip(1_u64..)).filter(|(sum, _)| sum.respondents > 0);
    quotient(sums.map(|(sum, statements)| (Fraction::new(sum.values, statements), sum.respondents)))
}
