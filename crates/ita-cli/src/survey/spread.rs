//! How far respondents' own scores spread: what an estimate of a plan's chance is made from (`ita plan --spread`).
//!
//! A respondent's score of an indicator is the mean of the questions answered, that of an instrument the mean of its indicators; in
//! millionths of a point, rounded down. An estimate needs no more.

use super::form::Form;

/// Millionths of a point to a point.
const POINT: u128 = 1_000_000;

/// The sums from which a standard deviation follows.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Moments {
    respondents: u64,
    sum: u128,
    squares: u128,
}

impl Moments {
    fn add(&mut self, score: u64) {
        self.respondents += 1;
        self.sum += u128::from(score);
        self.squares += u128::from(score) * u128::from(score);
    }

    pub(super) fn join(&mut self, other: &Self) {
        self.respondents += other.respondents;
        self.sum += other.sum;
        self.squares += other.squares;
    }

    /// The standard deviation with divisor n − 1, in points, rounded down to six decimals; none of fewer than two.
    pub(super) fn deviation(&self) -> Option<String> {
        let count = u128::from(self.respondents);
        let others = count.checked_sub(1).filter(|&others| others > 0)?;
        // n·Σx² is at least (Σx)².
        let units = ((count * self.squares - self.sum * self.sum) / (count * others)).isqrt();
        Some(format!("{}.{:06}", units / POINT, units % POINT))
    }
}

/// Which nodes a form asks about: its indicators, then IIT and EIT.
#[derive(Clone, Debug)]
pub(super) struct Nodes {
    ids: Vec<String>,
    /// For each question the place of its indicator.
    of_question: Vec<usize>,
    /// For the current respondent and each indicator: the sum of the scores of its questions, and how many were answered.
    at_hand: Vec<(u64, u64)>,
}

impl Nodes {
    pub(super) fn of(form: &Form) -> Self {
        let (mut ids, mut of_question) = (Vec::new(), Vec::new());
        for question in &form.questions {
            let known = ids.iter().position(|id| *id == question.indicator);
            of_question.push(known.unwrap_or(ids.len()));
            if known.is_none() {
                ids.push(question.indicator.clone());
            }
        }
        let at_hand = vec![(0, 0); ids.len()];
        ids.extend(["iit", "eit"].map(str::to_owned));
        Self { ids, of_question, at_hand }
    }

    /// The place of a node among an agency's moments.
    pub(super) fn place(&self, id: &str) -> Option<usize> {
        self.ids.iter().position(|known| known == id)
    }

    /// Counts a respondent: of each question the sum of the values, and how many statements were answered.
    pub(super) fn count(&mut self, questions: &[(u64, usize)], instrument: char, moments: &mut Vec<Moments>) {
        moments.resize(self.ids.len(), Moments::default());
        self.at_hand.fill((0, 0));
        for (&(values, statements), &place) in questions.iter().zip(&self.of_question) {
            if statements > 0 {
                self.at_hand[place].0 += values / statements as u64;
                self.at_hand[place].1 += 1;
            }
        }
        let (mut sum, mut indicators) = (0, 0);
        for (&(scores, answered), moments) in self.at_hand.iter().zip(&mut *moments) {
            if let Some(score) = scores.checked_div(answered) {
                moments.add(score);
                sum += score;
                indicators += 1;
            }
        }
        if let Some(score) = u64::checked_div(sum, indicators) {
            moments[self.at_hand.len() + usize::from(instrument == 'e')].add(score);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Moments;

    #[test]
    fn a_standard_deviation_by_hand() {
        let mut moments = Moments::default();
        moments.add(100_000_000);
        assert_eq!(moments.deviation(), None);
        moments.add(0);
        moments.add(67_000_000);
        // Mean 167/3; squares of what lies between: (133/3)² + (167/3)² + (34/3)² = 46734/9; over 2: 2596.33…, its root 50.954227….
        assert_eq!(moments.deviation().as_deref(), Some("50.954227"));
    }
}
