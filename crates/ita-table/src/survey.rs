//! Tables that `ita survey` wrote: which of their columns are totals and fractions, and what a row gives.
//!
//! Beside the indicators, such a table holds what follows from them: the instruments and, with `--exact`, every score as a
//! fraction. Neither is a value of its own. A row gives its indicators, exactly where it has their fractions. An instrument must
//! follow from them, as it did in the survey: a row in which something was changed by hand so that it no longer does is refused.

use crate::cell::clean;
use crate::names::Column;
use ita_score::{Error, NodeIx, NodeKind, Rulebook, Score};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::Zero;
use std::borrow::Cow;

/// The ending of the name of a fraction's column, after the node's id.
const EXACT: &str = "_exact";

/// The most digits of a fraction; a survey of the whole country has a tenth of them.
const LONGEST: usize = 4096;

/// Where the columns of a survey stand in a table, and what they are.
///
/// Only a table with exactly the columns that a survey writes, in their order, counts as a survey's. One with fewer may be
/// somebody's own data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Survey {
    begin: usize,
    /// The ids of the indicators, then of the instruments.
    ids: Vec<String>,
    exact: bool,
}

impl Survey {
    /// Returns the columns of a survey among those of a table, or `None` if they are not there.
    ///
    /// ```
    /// use ita_table::Survey;
    ///
    /// let rulebooks: Vec<_> = ita_rules::years().map(ita_rules::rulebook).collect::<Result<_, _>>()?;
    /// let names: Vec<&str> = "agency,n_iit,n_eit,1,2,3,4,5,6,7,8,iit,eit,refused,oit".split(',').collect();
    /// let survey = Survey::find(&names, &rulebooks).unwrap();
    /// assert_eq!(survey.column("6"), Some(8));
    /// assert_eq!(survey.exact("6"), None);
    /// assert_eq!(Survey::find(&names[4..], &rulebooks), None);
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    #[must_use]
    pub fn find(names: &[impl AsRef<str>], rulebooks: &[&'static Rulebook]) -> Option<Self> {
        let is =
            |at: usize, name: &str| names.get(at).is_some_and(|own| clean(own.as_ref()).eq_ignore_ascii_case(name));
        let begin = (0..names.len()).find(|&at| is(at, "n_iit") && is(at + 1, "n_eit"))?;
        rulebooks.iter().find_map(|rules| {
            let ids = ids(rules);
            let end = begin + 2 + ids.len();
            let is_it = ids.iter().enumerate().all(|(at, id)| is(begin + 2 + at, id)) && is(end, "refused");
            let exact = ids.iter().enumerate().all(|(at, id)| is(end + 1 + at, &format!("{id}{EXACT}")));
            is_it.then_some(Self { begin, ids, exact })
        })
    }

    /// Returns the place of a node's score among the table's columns, counted from 0.
    #[must_use]
    pub fn column(&self, id: &str) -> Option<usize> {
        self.ids.iter().position(|known| known == id).map(|at| self.begin + 2 + at)
    }

    /// Returns the place of a node's score as a fraction, or `None` if the survey did not write it.
    #[must_use]
    pub fn exact(&self, id: &str) -> Option<usize> {
        self.column(id).filter(|_| self.exact).map(|at| at + self.ids.len() + 1)
    }

    /// Returns the places of the three counts: respondents of IIT, respondents of EIT, and rows that were refused.
    #[must_use]
    pub fn counts(&self) -> [usize; 3] {
        [self.begin, self.begin + 1, self.begin + 2 + self.ids.len()]
    }

    /// Returns what the column at this place is, where its name alone means something else.
    pub(crate) fn read(&self, at: usize, named: Column) -> Column {
        let scores = self.begin + 2;
        let fractions = scores + self.ids.len() + 1;
        match named {
            Column::Node { id, places } if at >= scores && at < fractions && is_total(&id) => {
                Column::Total { id, places }
            }
            Column::Other if self.exact && (fractions..fractions + self.ids.len()).contains(&at) => Column::Exact {
                id: self.ids[at - fractions].clone(),
                name: format!("{}{EXACT}", self.ids[at - fractions]),
            },
            other => other,
        }
    }
}

/// Returns the ids that a survey of this year writes: the indicators of both instruments, then the instruments.
fn ids(rules: &Rulebook) -> Vec<String> {
    let instruments = ["iit", "eit"].into_iter().filter_map(|id| rules.find(id).ok());
    let indicators = instruments.clone().flat_map(|instrument| indicators(rules, instrument));
    indicators.chain(instruments).map(|node| rules.node(node).id.to_string()).collect()
}

fn is_total(id: &str) -> bool {
    matches!(id, "iit" | "eit")
}

fn indicators(rules: &Rulebook, instrument: NodeIx) -> impl Iterator<Item = NodeIx> + '_ {
    rules.children(instrument).filter(|&child| rules.node(child).kind == NodeKind::Indicator)
}

/// Returns what a row gives, node by node: the place among the columns, and the text. Totals that follow from the indicators are
/// left out, and fractions replace rounded scores.
pub(crate) fn inputs<'c>(
    given: impl Iterator<Item = (&'c Column, &'c str)> + Clone,
    place: usize,
    rules: &'static Rulebook,
) -> Result<Vec<(&'c Column, Cow<'c, str>)>, Error> {
    let fractions = given.clone().filter_map(|(column, text)| match column {
        Column::Exact { id, name } => Some(
            fraction(text)
                .map(|exact| (&**id, exact))
                .ok_or_else(|| Error::NotANumber { node: name.clone(), value: text.to_owned() }),
        ),
        _ => None,
    });
    let fractions: Vec<(&str, BigRational)> = fractions.collect::<Result<_, _>>()?;
    let exact = |id: &str| fractions.iter().find(|(known, _)| *known == id).map(|(_, exact)| exact);
    let said = |id: &str| given.clone().find(|(column, _)| column.read_as() == Some(id)).map(|(_, text)| text);
    // A fraction and its score were written together and must still be the same number. A total that was removed is not checked.
    for (id, exact) in fractions.iter().filter(|(id, _)| !is_total(id) || said(id).is_some()) {
        if said(id).and_then(|text| Score::parse(text).ok()) != Some(rounded(exact)) {
            return Err(Error::Conflict { node: (*id).to_owned(), other: format!("{id}{EXACT}") });
        }
    }
    let mut inputs = Vec::new();
    for (column, text) in given.clone() {
        let whole = |id: &str| exact(id).map_or(Cow::Borrowed(text), |exact| Cow::Owned(decimals(exact)));
        match column {
            Column::Node { id, .. } => inputs.push((column, whole(id))),
            Column::Total { id, places } => {
                let node = places.get(place).copied().flatten();
                let own = node.into_iter().flat_map(|node| indicators(rules, node)).map(|child| &*rules.node(child).id);
                let own: Vec<&str> = own.collect();
                let filled = own.iter().filter_map(|id| said(id).map(|text| (*id, text)));
                let Some((first, _)) = filled.clone().next() else {
                    // The total is all that is known.
                    inputs.push((column, whole(id)));
                    continue;
                };
                let values: Option<Vec<BigRational>> = filled
                    .map(|(id, text)| exact(id).cloned().or_else(|| Some(points(Score::parse(text).ok()?))))
                    .collect();
                // An invalid value is refused by itself.
                let Some(values) = values else { continue };
                let mean = values.iter().sum::<BigRational>() / BigInt::from(values.len());
                if Score::parse(text).ok() != Some(rounded(&mean)) {
                    return Err(Error::Conflict { node: id.clone(), other: first.to_owned() });
                }
            }
            _ => {}
        }
    }
    Ok(inputs)
}

/// `533/12`: a fraction from 0 to 100.
fn fraction(text: &str) -> Option<BigRational> {
    let (over, below) = text.split_once('/')?;
    let number = |digits: &str| {
        let is_number =
            !digits.is_empty() && digits.len() <= LONGEST && digits.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| digits.parse::<BigInt>().ok()).flatten()
    };
    let (over, below) = (number(over)?, number(below)?);
    (!below.is_zero() && over <= &below * 100).then(|| BigRational::new(over, below))
}

fn points(score: Score) -> BigRational {
    BigRational::new(BigInt::from(score.units()) * 100, BigInt::from(Score::MAX.units()))
}

/// Returns a fraction of at most 100 in units of one / `one`, rounded half up.
fn units(exact: &BigRational, one: u64) -> u64 {
    let units = (exact.numer() * one * 2 + exact.denom()) / (exact.denom() * 2);
    u64::try_from(units).unwrap_or(u64::MAX)
}

/// Returns a fraction as it is shown: with two decimals.
fn rounded(exact: &BigRational) -> Score {
    Score::from_units(units(exact, 100) * (Score::MAX.units() / 10_000)).unwrap_or(Score::MAX)
}

/// Returns a fraction with all decimals that a score may have.
fn decimals(exact: &BigRational) -> String {
    const ONE: u64 = 1_000_000_000_000_000;
    let units = units(exact, ONE);
    format!("{}.{:015}", units / ONE, units % ONE)
}
