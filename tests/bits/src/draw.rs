//! Assessments and surveys, drawn the same everywhere: in numbers of 64 bits, whatever the machine's own size is.

use ita_score::analysis::{Sample, Surveys};
use ita_score::{Assessment, NodeIx, Rulebook, Score};

/// A small generator of numbers (SplitMix64).
#[derive(Clone, Debug)]
pub struct Draw(u64);

/// Units of a score to a hundredth of a point.
const HUNDREDTH: u64 = 10_000_000_000_000;

impl Draw {
    /// The numbers of a year and a number within it.
    #[must_use]
    pub fn new(year: u64, number: u64) -> Self {
        Self(year << 32 | number)
    }

    /// One of 0 to `end` − 1.
    pub fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ mixed >> 31) % end
    }

    /// A score with 2, 6 or 15 decimals, or one at what a level asks, or as little beside it as decides.
    fn score(&mut self, rules: &Rulebook, lowest: u64) -> Score {
        let asked: Vec<&str> = rules
            .spec()
            .levels
            .iter()
            .flat_map(|level| level.conditions.iter())
            .map(|asked| &*asked.at_least)
            .collect();
        if self.below(8) == 0 {
            let edge = Score::parse(asked[self.below(asked.len() as u64) as usize]).unwrap().units();
            let below = [0, HUNDREDTH, HUNDREDTH / 2, HUNDREDTH / 2 + 1][self.below(4) as usize];
            return Score::from_units(edge.saturating_sub(below)).unwrap();
        }
        let decimals = [2, 2, 6, 15][self.below(4) as usize];
        let unit = 10u64.pow(15 - decimals);
        let drawn = lowest * 10u64.pow(decimals) + self.below((100 - lowest) * 10u64.pow(decimals) + 1);
        Score::from_units(drawn * unit).unwrap()
    }

    /// An assessment by these rules, given at any depth; sometimes something is missing.
    pub fn assessment<'r>(&mut self, rules: &'r Rulebook) -> Assessment<'r> {
        let mut assessment = Assessment::new(rules);
        let (lowest, whole) = ([0, 60, 80, 93][self.below(4) as usize], self.below(3) > 0);
        self.below_node(rules, NodeIx::OVERALL, lowest, whole, &mut assessment);
        assessment
    }

    fn below_node(
        &mut self,
        rules: &Rulebook,
        above: NodeIx,
        lowest: u64,
        whole: bool,
        assessment: &mut Assessment<'_>,
    ) {
        let deep = self.below(3) == 0;
        for node in rules.children(above) {
            if !whole && self.below(12) == 0 {
                continue;
            }
            if deep && !rules.is_leaf(node) {
                self.below_node(rules, node, lowest, whole, assessment);
            } else {
                let item = [0, 100, 100, 50][self.below(4) as usize] * 100 * HUNDREDTH;
                let value =
                    if rules.is_item(node) { Score::from_units(item).unwrap() } else { self.score(rules, lowest) };
                assessment.set(node, value).unwrap();
            }
        }
    }

    /// Surveys of the instruments that are some, or of nodes below them; sometimes with spreads, too wide ones among them.
    pub fn surveys<'r>(&mut self, rules: &'r Rulebook) -> Surveys<'r> {
        let mut surveys = Surveys::new(rules);
        for instrument in Surveys::instruments(rules) {
            if self.below(8) == 0 {
                continue;
            }
            let below: Vec<NodeIx> = rules.descendants(instrument).collect();
            let inside = self.below(6) == 0 && !below.is_empty();
            let node = if inside { below[self.below(below.len() as u64) as usize] } else { instrument };
            // A third instrument that may be a survey is left out.
            if surveys.sample(node, self.sample()).is_ok() && self.below(3) == 0 {
                let most = [500, 1_500, 5_000][self.below(3) as usize];
                let spread = Score::from_units(self.below(most) * HUNDREDTH).unwrap();
                let below: Vec<NodeIx> = rules.descendants(node).chain([node]).collect();
                surveys.spread(below[self.below(below.len() as u64) as usize], spread).unwrap();
            }
        }
        surveys
    }

    fn sample(&mut self) -> Sample {
        let most = [20, 400, 5_000, 4_000_000_000][self.below(4) as usize];
        let population = 2 + self.below(most);
        let respondents = if self.below(10) == 0 { population } else { 2 + self.below(population - 1) };
        let told = (self.below(4) > 0).then_some(population as u32);
        Sample::new(respondents as u32, told).unwrap()
    }
}
