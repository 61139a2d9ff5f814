//! Planning problems on the real rulebooks, drawn from fixed seeds: what the benchmark times, and what HiGHS is asked too. And the
//! assessments that are timed.

pub mod shapes;
#[cfg(target_arch = "wasm32")]
pub mod wasm;

use ita_score::analysis::{Sample, Surveys};
use ita_score::{Assessment, Goal, Levers, Plan, Planned, Rounded, Rulebook, Score, Scored, Split};
use serde::Serialize;

/// One planning problem, as text: what both solvers are told.
#[derive(Clone, Debug, Serialize)]
pub struct Instance {
    /// Which family it is of.
    pub family: &'static str,
    /// Fiscal year.
    pub year: u16,
    /// Level to be reached.
    pub target: String,
    /// What is asked beside the level.
    pub form: Form,
    /// The movers.
    pub given: Vec<Given>,
}

/// A node with a value, and what it may do.
#[derive(Clone, Debug, Serialize)]
pub struct Given {
    /// Its id.
    pub id: String,
    /// Whether it is an item, 0 or 100 points.
    pub item: bool,
    /// Its value in points.
    pub value: String,
    /// Effort per point, growing with the score or not; or for the item.
    pub cost: String,
    /// The most it may reach.
    pub cap: String,
    /// The least it must reach.
    pub floor: String,
}

/// What a problem asks beside its level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// Nothing.
    #[default]
    Plain,
    /// Effort that grows with the score.
    Growing,
    /// Surveys no higher than [`CEILING`], unless nothing else reaches.
    Ceiling,
    /// Each condition with [`MARGIN`] to spare.
    Margin,
    /// The most even of the plans of least effort; all other forms take any of them.
    Even,
    /// The level with a chance of [`CHANCE`], by [`SAMPLES`] and [`SPREAD`].
    Chance,
}

/// The ceiling of [`Form::Ceiling`].
pub const CEILING: &str = "98";
/// The margin of [`Form::Margin`].
pub const MARGIN: &str = "0.5";
/// The chance of [`Form::Chance`], in percent.
pub const CHANCE: u64 = 90;
/// Respondents of each survey in [`Form::Chance`], and how many could answer.
pub const SAMPLES: [(&str, u32, u32); 2] = [("iit", 120, 200), ("eit", 400, 8_000)];

/// How far the answers to each of these surveys spread, in points. That is possible up to 99.84, and [`Form::Chance`] caps every survey
/// at 99.8: the errors are then the same wherever the scores stand, as `chance.py` takes them to be.
pub const SPREAD: &str = "4";

/// A small generator of numbers: the same everywhere.
#[derive(Clone, Debug)]
pub struct Draw(u64);

impl Draw {
    /// The numbers of a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5851_f42d_4c95_7f2d)
    }

    /// One of 0 to `end` − 1.
    pub fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) % end
    }

    fn hundredths(&mut self, from: u64, to: u64) -> String {
        let value = from + self.below(to - from + 1);
        format!("{}.{:02}", value / 100, value % 100)
    }

    /// Off the grid of published scores.
    fn fine(&mut self, from: u64, to: u64, decimals: u32) -> String {
        let one = 10u64.pow(decimals);
        let value = from * one + self.below((to - from) * one);
        format!("{}.{:0width$}", value / one, value % one, width = decimals as usize)
    }
}

/// What is drawn: a name, a year, its surveys' nodes, whether items are given, and how costs and values look.
#[derive(Clone, Copy, Debug)]
pub struct Family {
    /// Its name.
    pub name: &'static str,
    year: u16,
    surveys: &'static [(&'static str, u16)],
    items: u16,
    values: Values,
    costs: Costs,
    bounds: Bounds,
    form: Form,
}

#[derive(Clone, Copy, Debug)]
enum Values {
    Grid,
    Thirds,
    Fine(u32),
}

#[derive(Clone, Copy, Debug)]
enum Costs {
    One,
    Cents,
    Near,
    Three,
    SomeZero,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bounds {
    None,
    Some,
    /// Caps near the values: many have no plan.
    Tight,
}

const INDICATORS: &[(&str, u16)] = &[("", 8)];
const ALL_INDICATORS: &[(&str, u16)] = &[("", 10)];
const INSTRUMENTS: &[(&str, u16)] = &[("iit", 0), ("eit", 0), ("oit", 0)];
const QUESTIONS: &[(&str, u16)] = &[("i", 30)];

/// Every family.
pub const FAMILIES: &[Family] = &[
    family("plain-2564", 2564, INDICATORS, 43, Values::Grid, Costs::One, Bounds::None),
    family("cents-2564", 2564, INDICATORS, 43, Values::Grid, Costs::Cents, Bounds::None),
    family("near-2564", 2564, INDICATORS, 43, Values::Grid, Costs::Near, Bounds::None),
    family("three-2564", 2564, INDICATORS, 43, Values::Grid, Costs::Three, Bounds::Some),
    family("thirds-2564", 2564, INDICATORS, 43, Values::Thirds, Costs::One, Bounds::None),
    family("fine-cents-2564", 2564, INDICATORS, 43, Values::Fine(6), Costs::Cents, Bounds::None),
    family("fine-near-2564", 2564, INDICATORS, 43, Values::Fine(6), Costs::Near, Bounds::Some),
    family("plain-2566", 2566, INDICATORS, 43, Values::Grid, Costs::One, Bounds::None),
    family("cents-2566", 2566, INDICATORS, 43, Values::Grid, Costs::Cents, Bounds::Some),
    family("zero-2566", 2566, INDICATORS, 43, Values::Grid, Costs::SomeZero, Bounds::Some),
    family("fine-cents-2566", 2566, INDICATORS, 43, Values::Fine(6), Costs::Cents, Bounds::Some),
    family("finest-cents-2566", 2566, INDICATORS, 43, Values::Fine(15), Costs::Cents, Bounds::None),
    family("indicators-2568", 2568, ALL_INDICATORS, 0, Values::Grid, Costs::Cents, Bounds::Some),
    family("fine-indicators-2568", 2568, ALL_INDICATORS, 0, Values::Fine(6), Costs::Near, Bounds::Some),
    family("tight-2568", 2568, ALL_INDICATORS, 0, Values::Grid, Costs::Three, Bounds::Tight),
    family("instruments-2567", 2567, INSTRUMENTS, 0, Values::Grid, Costs::Cents, Bounds::None),
    family("questions-2564", 2564, QUESTIONS, 43, Values::Grid, Costs::Cents, Bounds::None),
    family("fine-questions-2564", 2564, QUESTIONS, 43, Values::Fine(6), Costs::Cents, Bounds::None),
    family("fine-equal-questions-2564", 2564, QUESTIONS, 43, Values::Fine(6), Costs::One, Bounds::None),
    family("fine-near-questions-2564", 2564, QUESTIONS, 43, Values::Fine(6), Costs::Near, Bounds::Some),
    family("finest-near-questions-2564", 2564, QUESTIONS, 43, Values::Fine(15), Costs::Near, Bounds::Some),
    family("finest-equal-questions-2564", 2564, QUESTIONS, 43, Values::Fine(15), Costs::One, Bounds::None),
    of(Form::Growing, family("growing-2568", 2568, ALL_INDICATORS, 0, Values::Grid, Costs::One, Bounds::None)),
    of(Form::Growing, family("growing-2564", 2564, INDICATORS, 43, Values::Grid, Costs::Cents, Bounds::None)),
    of(Form::Ceiling, family("ceiling-2568", 2568, ALL_INDICATORS, 0, Values::Grid, Costs::Cents, Bounds::None)),
    of(Form::Ceiling, family("ceiling-2564", 2564, INDICATORS, 43, Values::Grid, Costs::Cents, Bounds::None)),
    of(Form::Margin, family("margin-2568", 2568, ALL_INDICATORS, 0, Values::Grid, Costs::Cents, Bounds::Some)),
    of(Form::Margin, family("margin-2564", 2564, INDICATORS, 43, Values::Grid, Costs::Cents, Bounds::None)),
    of(Form::Even, family("even-2568", 2568, ALL_INDICATORS, 0, Values::Grid, Costs::One, Bounds::Some)),
    of(Form::Even, family("even-three-2568", 2568, ALL_INDICATORS, 0, Values::Grid, Costs::Three, Bounds::None)),
    of(Form::Even, family("even-2564", 2564, INDICATORS, 43, Values::Grid, Costs::One, Bounds::None)),
    of(Form::Chance, family("chance-2568", 2568, ALL_INDICATORS, 0, Values::Grid, Costs::Cents, Bounds::None)),
    of(Form::Chance, family("chance-2564", 2564, INDICATORS, 43, Values::Grid, Costs::Cents, Bounds::None)),
];

const fn of(form: Form, family: Family) -> Family {
    Family { form, ..family }
}

const fn family(
    name: &'static str,
    year: u16,
    surveys: &'static [(&'static str, u16)],
    items: u16,
    values: Values,
    costs: Costs,
    bounds: Bounds,
) -> Family {
    Family { name, year, surveys, items, values, costs, bounds, form: Form::Plain }
}

impl Family {
    /// The instance with this number.
    #[must_use]
    pub fn instance(&self, number: u64) -> Instance {
        let mut draw = Draw::new(number * 1000 + u64::from(self.year) + self.name.len() as u64);
        let mut given = Vec::new();
        let lowest = [50, 70, 80, 88][draw.below(4) as usize];
        for &(prefix, count) in self.surveys {
            if count == 0 {
                given.push(self.survey(prefix.to_owned(), lowest, &mut draw));
            }
            for number in 1..=count {
                given.push(self.survey(format!("{prefix}{number}"), lowest, &mut draw));
            }
        }
        if core::ptr::eq(self.surveys, QUESTIONS) {
            given.extend((6..=8).map(|number: u16| self.survey(number.to_string(), lowest, &mut draw)));
        }
        let published = 3 + draw.below(7);
        for number in 1..=self.items {
            let value = match draw.below(10) {
                0 if self.bounds != Bounds::None => "50",
                drawn if drawn < published => "100",
                _ => "0",
            };
            let (cap, floor) = ("100".to_owned(), "0".to_owned());
            given.push(Given {
                id: format!("o{number}"),
                item: true,
                value: value.to_owned(),
                cost: self.cost(&mut draw),
                cap,
                floor,
            });
        }
        let target = self.rules().levels()[0].id.to_string();
        let mut instance = Instance { family: self.name, year: self.year, target, form: self.form, given };
        // One of the levels above the one that is there.
        let scored = instance.ready().0.score();
        let above = self.rules().levels().iter().take_while(|level| Some(*level) != scored.level()).count() as u64;
        instance.target = self.rules().levels()[draw.below(above.max(1)) as usize].id.to_string();
        instance
    }

    /// Its rulebook.
    ///
    /// # Panics
    /// If there is no such year.
    #[must_use]
    pub fn rules(&self) -> &'static Rulebook {
        ita_rules::rulebook(self.year).expect("a built-in year")
    }

    fn survey(&self, id: String, lowest: u64, draw: &mut Draw) -> Given {
        let value = match self.values {
            Values::Grid => draw.hundredths(lowest * 100, 9_800),
            Values::Thirds => {
                format!("{}.{}", lowest + draw.below(98 - lowest), ["333333", "666667", "5"][draw.below(3) as usize])
            }
            Values::Fine(decimals) => draw.fine(lowest, 98, decimals),
        };
        let cost = match self.form {
            Form::Growing => self.growing(draw),
            _ => self.cost(draw),
        };
        let cap = if self.form == Form::Chance { "99.8" } else { "100" };
        let mut given = Given { id, item: false, value, cost, cap: cap.to_owned(), floor: "0".to_owned() };
        if self.bounds == Bounds::Tight {
            given.cap = draw.hundredths(9_200, 9_900);
        }
        if self.bounds == Bounds::Some && draw.below(4) == 0 {
            given.cap = draw.hundredths(9_600, 10_000);
        }
        if self.bounds == Bounds::Some && draw.below(6) == 0 {
            given.floor = draw.hundredths(8_000, 9_500);
        }
        given
    }

    /// An effort that grows twice.
    fn growing(&self, draw: &mut Draw) -> String {
        let (first, second, third) = (50 + draw.below(100), 220 + draw.below(100), 480 + draw.below(300));
        let (lower, upper) = (80 + draw.below(10), 91 + draw.below(6));
        let [first, second, third] = [first, second, third].map(|rate| format!("{}.{:02}", rate / 100, rate % 100));
        format!("{first}@{lower},{second}@{upper},{third}")
    }

    fn cost(&self, draw: &mut Draw) -> String {
        match self.costs {
            Costs::One => "1".to_owned(),
            Costs::Cents => draw.hundredths(1, 500),
            Costs::Near => draw.hundredths(98, 103),
            Costs::Three => ["0.5", "1", "2"][draw.below(3) as usize].to_owned(),
            Costs::SomeZero if draw.below(5) == 0 => "0".to_owned(),
            Costs::SomeZero => draw.hundredths(50, 300),
        }
    }
}

impl Instance {
    /// As the engine takes it.
    ///
    /// # Panics
    /// If the instance is not one of this crate's.
    #[must_use]
    pub fn ready(&self) -> (Assessment<'static>, Goal, Levers<'static>) {
        let rules = ita_rules::rulebook(self.year).expect("a built-in year");
        let mut assessment = Assessment::new(rules);
        let mut levers = Levers::new(rules);
        for given in &self.given {
            let node = rules.find(&given.id).expect("a node");
            assessment.set(node, score(&given.value)).expect("leaves do not conflict");
            levers.slope(node, &given.cost.parse().expect("a cost"));
            levers.cap(node, score(&given.cap));
            levers.floor(node, score(&given.floor));
        }
        match self.form {
            Form::Ceiling => {
                levers.ceiling(score(CEILING));
            }
            Form::Margin => {
                levers.margin(score(MARGIN));
            }
            Form::Plain | Form::Growing | Form::Even | Form::Chance => {}
        }
        // HiGHS gives any plan of least effort, too.
        levers.split(if self.form == Form::Even { Split::Even } else { Split::First });
        (assessment, Goal::parse(rules, &self.target).expect("a level"), levers)
    }
}

impl Instance {
    /// The plan that does what is asked, by the problem's form; `None` if there is none.
    ///
    /// # Panics
    /// If the instance is not one of this crate's.
    #[must_use]
    pub fn plan(&self, scored: &Scored<'static>, goal: Goal, levers: &Levers<'_>) -> Option<Plan<'static>> {
        let planned = match (self.form, goal) {
            (Form::Chance, Goal::Level(level)) => {
                let (surveys, at_least) = (surveys(scored.rules()), Rounded::new(CHANCE, 0));
                let assured = scored.plan_with_chance(level, levers, &surveys, at_least).expect("samples that can be");
                assured.is_reached.then_some(assured.planned)?
            }
            _ => scored.plan(goal, levers),
        };
        match planned {
            Planned::Feasible(plan) => Some(plan),
            Planned::Infeasible(_) => None,
        }
    }
}

/// The surveys of [`Form::Chance`].
///
/// # Panics
/// If a year has no such survey.
#[must_use]
pub fn surveys(rules: &'static Rulebook) -> Surveys<'static> {
    let mut surveys = Surveys::new(rules);
    for (id, respondents, all) in SAMPLES {
        let sample = Sample::new(respondents, Some(all)).expect("fewer than all");
        let node = rules.find(id).expect("a survey");
        surveys.sample(node, sample).expect("two surveys apart");
        surveys.spread(node, score(SPREAD)).expect("a sampled node");
    }
    surveys
}

fn score(text: &str) -> Score {
    Score::parse(text).expect("a score")
}
