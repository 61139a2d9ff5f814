//! Systems of linear inequalities over the rationals, strict ones included, solved by Fourier–Motzkin elimination: slow,
//! short, exact, and nothing like the engine's intervals.

use super::number::{Q, whole};
use num_traits::{Signed, Zero};
use std::collections::BTreeMap;

/// `coefficients · x + constant ≥ 0`, or `> 0` if strict.
#[derive(Clone, Debug)]
pub struct Inequality {
    /// One for each variable.
    pub coefficients: Vec<Q>,
    /// What is added.
    pub constant: Q,
    /// Whether equality is excluded.
    pub strict: bool,
}

impl Inequality {
    fn at(&self, point: &[Q]) -> Q {
        self.coefficients.iter().zip(point).map(|(a, x)| a * x).sum::<Q>() + &self.constant
    }

    /// The same inequality, scaled so that equal ones look equal.
    fn scaled(mut self) -> Self {
        if let Some(first) = self.coefficients.iter().find(|a| !a.is_zero()).map(Signed::abs) {
            self.coefficients.iter_mut().for_each(|a| *a /= &first);
            self.constant /= &first;
        }
        self
    }

    /// `None` while it has variables; otherwise whether it holds.
    fn verdict(&self) -> Option<bool> {
        let settled = self.coefficients.iter().all(Zero::is_zero);
        settled.then(|| if self.strict { self.constant.is_positive() } else { !self.constant.is_negative() })
    }
}

/// Some point that satisfies all of `system`, if there is one.
#[must_use]
pub fn solve(variables: usize, system: &[Inequality]) -> Option<Vec<Q>> {
    let Some(last) = variables.checked_sub(1) else { return tightest(system).map(|_| Vec::new()) };
    let (lower, upper, next) = eliminated(last, system)?;
    let mut point = solve(last, &next)?;
    // What is left for the last variable: its value is where each inequality that names it is 0, without it.
    point.push(Q::zero());
    let edge = |inequality: &Inequality| -inequality.at(&point) / &inequality.coefficients[last];
    let (floor, ceiling) = (lower.iter().map(edge).max(), upper.iter().map(edge).min());
    point[last] = match (floor, ceiling) {
        (Some(floor), Some(ceiling)) => (floor + ceiling) / whole(2),
        (Some(floor), None) => floor + whole(1),
        (None, Some(ceiling)) => ceiling - whole(1),
        (None, None) => Q::zero(),
    };
    Some(point)
}

/// How low and how high a weighted sum of the variables can be.
#[derive(Clone, Debug)]
pub struct Extent {
    /// The least, attained or approached.
    pub low: Q,
    /// The greatest.
    pub high: Q,
    /// Whether the greatest is only approached.
    pub high_open: bool,
}

/// How low and how high `objective · x` can be where all of `system` holds; `None` if nothing satisfies it. What is sought
/// becomes the first variable, and all others are eliminated.
///
/// # Panics
/// If there is no bound on one side.
#[must_use]
pub fn extent(variables: usize, system: &[Inequality], objective: &[Q]) -> Option<Extent> {
    let with = |first: Q, others: Vec<Q>| std::iter::once(first).chain(others).collect::<Vec<Q>>();
    let mut system: Vec<Inequality> = system
        .iter()
        .map(|it| Inequality { coefficients: with(Q::zero(), it.coefficients.clone()), ..it.clone() })
        .collect();
    for sign in [whole(1), whole(-1)] {
        let others = objective.iter().map(|a| -a * &sign).collect();
        system.push(Inequality { coefficients: with(sign, others), constant: Q::zero(), strict: false });
    }
    for last in (1..=variables).rev() {
        system = eliminated(last, &system)?.2;
    }
    let kept = tightest(&system)?;
    // Both are needed to know that something is possible at all.
    solve(1, &kept)?;
    let edge = |it: &Inequality| (-&it.constant / &it.coefficients[0], it.strict);
    let (lower, upper): (Vec<&Inequality>, Vec<&Inequality>) =
        kept.iter().partition(|it| it.coefficients[0].is_positive());
    let low = lower.into_iter().map(edge).map(|(at, _)| at).max().expect("a score has a lower end");
    let (high, open) = upper.into_iter().map(edge).map(|(at, strict)| (at, !strict)).min().expect("and an upper one");
    Some(Extent { low, high, high_open: !open })
}

/// Of inequalities with the same coefficients only the tightest counts; `None` if one without variables fails.
fn tightest(system: &[Inequality]) -> Option<Vec<Inequality>> {
    let mut kept: BTreeMap<Vec<Q>, (Q, bool)> = BTreeMap::new();
    for inequality in system {
        match inequality.verdict() {
            Some(true) => {}
            Some(false) => return None,
            None => {
                let Inequality { coefficients, constant, strict } = inequality.clone().scaled();
                let tightest = kept.entry(coefficients).or_insert_with(|| (constant.clone(), strict));
                if constant < tightest.0 || (constant == tightest.0 && strict) {
                    *tightest = (constant, strict);
                }
            }
        }
    }
    let inequality = |(coefficients, (constant, strict))| Inequality { coefficients, constant, strict };
    Some(kept.into_iter().map(inequality).collect())
}

/// The inequalities that bound the last variable from below and from above, and what all of them say without it.
type Eliminated = (Vec<Inequality>, Vec<Inequality>, Vec<Inequality>);

fn eliminated(last: usize, system: &[Inequality]) -> Option<Eliminated> {
    let (with, mut next): (Vec<Inequality>, Vec<Inequality>) =
        tightest(system)?.into_iter().partition(|inequality| !inequality.coefficients[last].is_zero());
    let (lower, upper): (Vec<Inequality>, Vec<Inequality>) =
        with.into_iter().partition(|inequality| inequality.coefficients[last].is_positive());
    for low in &lower {
        for high in &upper {
            next.push(combined(low, high, last));
        }
    }
    next.iter_mut().for_each(|inequality| inequality.coefficients.truncate(last));
    Some((lower, upper, next))
}

/// What two inequalities say without variable `last`, which the first bounds from below and the second from above.
fn combined(low: &Inequality, high: &Inequality, last: usize) -> Inequality {
    let (a, b) = (-&high.coefficients[last], low.coefficients[last].clone());
    let sum = |x: &Q, y: &Q| x * &a + y * &b;
    Inequality {
        coefficients: low.coefficients.iter().zip(&high.coefficients).map(|(x, y)| sum(x, y)).collect(),
        constant: sum(&low.constant, &high.constant),
        strict: low.strict || high.strict,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(coefficients: &[i64], constant: i64, strict: bool) -> Inequality {
        let coefficients = coefficients.iter().map(|&a| whole(a)).collect();
        Inequality { coefficients, constant: whole(constant), strict }
    }

    #[test]
    fn tells_open_from_closed() {
        // x ≥ 1, y ≥ 2, x + y ≤ 3 has one point; with any of them strict it has none.
        for strict in 0..4 {
            let system = [row(&[1, 0], -1, strict == 1), row(&[0, 1], -2, strict == 2), row(&[-1, -1], 3, strict == 3)];
            let expected = (strict == 0).then(|| vec![whole(1), whole(2)]);
            assert_eq!(solve(2, &system), expected, "{strict}");
        }
    }

    #[test]
    fn finds_points_inside() {
        // A triangle and a strict cut through it.
        let system =
            [row(&[1, 0], 0, false), row(&[0, 1], 0, false), row(&[-2, -3], 6, false), row(&[1, -1], -2, true)];
        let point = solve(2, &system).expect("it is not empty");
        assert!(system.iter().all(|inequality| if inequality.strict {
            inequality.at(&point).is_positive()
        } else {
            !inequality.at(&point).is_negative()
        }));
    }
}
