//! Every way to stand on the grid, tried one by one, with the chance that `analysis` gives it.

use ita_score::analysis::{Sample, Surveys};
use ita_score::{Assessment, Effort, LevelIx, Levers, Rounded, Score, Scored};

/// A question: where nodes stand, and which of them may rise, up to where and for what effort a point. Scores are in hundredths.
struct Question {
    year: u16,
    level: &'static str,
    fixed: Vec<(&'static str, u64)>,
    free: Vec<Free>,
    samples: Vec<(&'static str, u32, Option<u32>)>,
    spreads: Vec<(&'static str, &'static str)>,
    /// In hundredths of a percent.
    at_least: u64,
}

#[derive(Clone, Copy)]
struct Free {
    id: &'static str,
    from: u64,
    to: u64,
    effort: u64,
}

const fn free(id: &'static str, from: u64, to: u64, effort: u64) -> Free {
    Free { id, from, to, effort }
}

fn score(hundredths: u64) -> Score {
    Score::from_units(hundredths * 10u64.pow(13)).unwrap()
}

impl Question {
    fn surveys(&self) -> Surveys<'static> {
        let rules = ita_rules::rulebook(self.year).unwrap();
        let mut surveys = Surveys::new(rules);
        for &(id, respondents, all) in &self.samples {
            surveys.sample(rules.find(id).unwrap(), Sample::new(respondents, all).unwrap()).unwrap();
        }
        for &(id, spread) in &self.spreads {
            surveys.spread(rules.find(id).unwrap(), spread.parse().unwrap()).unwrap();
        }
        surveys
    }

    fn level(&self) -> LevelIx {
        ita_rules::rulebook(self.year).unwrap().find_level(self.level).unwrap()
    }

    /// The assessment with each free node raised by the number of steps given for it.
    fn scored(&self, steps: &[u64]) -> Scored<'static> {
        let rules = ita_rules::rulebook(self.year).unwrap();
        let mut assessment = Assessment::new(rules);
        let free = self.free.iter().zip(steps).map(|(free, steps)| (free.id, free.from + steps));
        for (id, value) in self.fixed.iter().copied().chain(free) {
            assessment.set(rules.find(id).unwrap(), score(value)).unwrap();
        }
        assessment.score()
    }

    /// The level, and its chance in hundredths of a percent: of it and of those above.
    fn has_chance(&self, scored: &Scored<'static>) -> bool {
        let rules = scored.rules();
        let better = || rules.level_indices().take_while(|&level| level.is_at_least(self.level()));
        if !better().any(|level| scored.level() == Some(rules.level(level))) {
            return false;
        }
        let chances = scored.uncertainty(&self.surveys()).unwrap().chances.unwrap();
        let percent: u64 = chances.iter().zip(better()).map(|(chance, _)| chance.percent.units()).sum();
        percent >= self.at_least
    }

    /// The least effort, in hundredths: all ways to stand in the order of their effort, up to the first that is enough.
    fn least(&self) -> Option<u64> {
        let mut ways = vec![(0, Vec::new())];
        for free in &self.free {
            let steps = 0..=free.to - free.from;
            let each = |(effort, way): &(u64, Vec<u64>)| -> Vec<(u64, Vec<u64>)> {
                let next = |step| (effort + step * free.effort, [&way[..], &[step]].concat());
                steps.clone().map(next).collect()
            };
            ways = ways.iter().flat_map(each).collect();
        }
        ways.sort();
        ways.into_iter().find(|(_, way)| self.has_chance(&self.scored(way))).map(|(effort, _)| effort)
    }

    /// Compares the planner; says whether there is a plan, and whether it is proved.
    fn check(&self) -> (bool, bool) {
        let rules = ita_rules::rulebook(self.year).unwrap();
        let mut levers = Levers::new(rules);
        self.fixed.iter().for_each(|(id, _)| {
            levers.lock(rules.find(id).unwrap());
        });
        for free in &self.free {
            let node = rules.find(free.id).unwrap();
            levers.cap(node, score(free.to));
            levers.cost(node, free.effort.to_string().parse().unwrap());
        }
        let scored = self.scored(&vec![0; self.free.len()]);
        let at_least = Rounded::new(self.at_least, 2);
        let assured = scored.plan_with_chance(self.level(), &levers, &self.surveys(), at_least).unwrap();
        let Some(least) = self.least() else {
            assert!(!assured.is_reached, "{} {:?}", self.year, assured.planned);
            return (false, true);
        };
        let least: Effort = format!("{}.{:02}", least / 100, least % 100).parse().unwrap();
        let plan = assured.planned.plan().unwrap();
        assert!(assured.is_reached && self.has_chance(&plan.result), "{} {:?}", self.year, plan.raises);
        assert!(plan.lower_bound <= least && least <= plan.cost, "{} {least}: {:?}", plan.cost, plan.raises);
        assert!(plan.cost == least || !plan.is_optimal());
        (true, plan.is_optimal())
    }
}

/// A small generator of numbers.
struct Draw(u64);

impl Draw {
    fn of(&mut self, from: u64, to: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        from + (self.0 >> 33) % (to - from + 1)
    }
}

/// Checks questions; returns how many had a plan, and how many of those were proved.
fn checked(questions: impl Iterator<Item = Question>) -> (usize, usize) {
    let found: Vec<bool> = questions.map(|it| it.check()).filter(|(has_plan, _)| *has_plan).map(|(_, it)| it).collect();
    (found.len(), found.iter().filter(|proved| **proved).count())
}

#[test]
fn one_survey() {
    let mut draw = Draw(1);
    let questions = (0..20).map(|_| Question {
        year: 2568,
        level: "excellent",
        fixed: vec![("iit", 9_700), ("oit", draw.of(9_000, 9_900))],
        free: vec![free("eit", draw.of(9_000, 9_600), 10_000, 1)],
        samples: vec![("eit", draw.of(30, 900) as u32, None)],
        spreads: Vec::new(),
        at_least: draw.of(5_000, 9_900),
    });
    // OIT below 95 is locked there: no plan.
    let (planned, proved) = checked(questions);
    assert!(planned >= 8 && proved == planned, "{proved} of {planned}");
}

#[test]
fn two_surveys() {
    let mut draw = Draw(2);
    let questions = (0..16).map(|turn| {
        let (iit, eit) = (draw.of(9_450, 9_700), draw.of(9_450, 9_700));
        Question {
            year: 2568,
            level: "excellent",
            fixed: vec![("oit", 9_600)],
            free: vec![free("iit", iit, iit + 45, draw.of(1, 3)), free("eit", eit, eit + 45, draw.of(1, 3))],
            samples: vec![
                ("iit", draw.of(300, 3_000) as u32, Some(3_500)),
                ("eit", draw.of(300, 9_000) as u32, Some(10_000)),
            ],
            spreads: if turn % 3 == 0 { vec![("iit", "9"), ("eit", "8.5")] } else { Vec::new() },
            at_least: draw.of(4_000, 9_500),
        }
    });
    let (planned, proved) = checked(questions);
    assert!(planned >= 8 && proved == planned, "{proved} of {planned}");
}

/// Only the whole has a threshold: what one survey lacks the other may bring, or OIT.
#[test]
fn two_surveys_and_what_is_known_under_one_threshold() {
    let mut draw = Draw(3);
    let questions = (0..30).map(|_| {
        let (iit, eit, oit) = (draw.of(9_440, 9_500), draw.of(9_450, 9_510), draw.of(9_450, 9_520));
        Question {
            year: 2564,
            level: "AA",
            fixed: Vec::new(),
            free: vec![
                free("iit", iit, iit + 16, draw.of(1, 3)),
                free("eit", eit, eit + 16, draw.of(1, 3)),
                free("oit", oit, oit + 16, draw.of(1, 4)),
            ],
            samples: vec![("iit", draw.of(900, 9_000) as u32, None), ("eit", draw.of(900, 9_000) as u32, None)],
            spreads: Vec::new(),
            at_least: draw.of(3_000, 6_500),
        }
    });
    let (planned, proved) = checked(questions);
    assert!(planned >= 8 && proved == planned, "{proved} of {planned}");
}

/// The error of an indicator is the smaller the nearer it is to 100, so that it matters which of them are raised.
#[test]
fn sampled_indicators() {
    let mut draw = Draw(4);
    let questions = (0..16).map(|turn| {
        let near = [draw.of(9_985, 9_992), draw.of(9_986, 9_992), draw.of(9_986, 9_992)];
        let rest = [draw.of(8_600, 8_900), draw.of(8_700, 9_000)];
        let effort = |draw: &mut Draw| if turn % 2 == 0 { 1 } else { draw.of(1, 3) };
        Question {
            year: 2568,
            level: "excellent",
            fixed: vec![("4", rest[0]), ("5", rest[1]), ("eit", 9_900), ("oit", 9_900)],
            free: vec![
                free("1", near[0], 10_000, effort(&mut draw)),
                free("2", near[1], 10_000, effort(&mut draw)),
                free("3", near[2], 10_000, effort(&mut draw)),
            ],
            samples: vec![("iit", draw.of(300, 3_000) as u32, Some(4_000))],
            spreads: Vec::new(),
            at_least: draw.of(5_000, 8_500),
        }
    });
    let (planned, proved) = checked(questions);
    assert!(planned >= 8 && proved == planned, "{proved} of {planned}");
}

/// Indicators of two surveys decide the error of the whole, which alone has a threshold. IIT is (2·99.9 + 3·94.5) / 5 and EIT
/// (2·99.9 + 94.5) / 3, so that OIT at about 91.5 makes the whole 95.03; an error is about a tenth of a point.
#[test]
fn sampled_indicators_of_two_surveys_under_one_threshold() {
    let mut draw = Draw(5);
    let questions = (0..12).map(|_| {
        let free = ["1", "2", "6", "7"].map(|id| free(id, draw.of(9_991, 9_994), 10_000, draw.of(1, 4)));
        Question {
            year: 2564,
            level: "AA",
            fixed: vec![("3", 9_450), ("4", 9_450), ("5", 9_450), ("8", 9_450), ("oit", draw.of(9_148, 9_162))],
            free: free.into(),
            samples: vec![("iit", draw.of(2_000, 4_000) as u32, None), ("eit", draw.of(2_000, 4_000) as u32, None)],
            spreads: Vec::new(),
            at_least: draw.of(6_000, 8_500),
        }
    });
    let (planned, proved) = checked(questions);
    assert!(planned >= 5 && proved == planned, "{proved} of {planned}");
}

/// Ten indicators of every height, far too many ways to try: where only the whole has a threshold, the bound knows that to stand higher
/// and to be more certain are paid for by the same raises, and proves the plan.
#[test]
fn ten_indicators_under_one_threshold_are_proved() {
    let mut draw = Draw(6);
    let rules = ita_rules::rulebook(2564).unwrap();
    let (mut planned, mut proved) = (0, 0);
    for _ in 0..10 {
        let (mut assessment, mut levers) = (Assessment::new(rules), Levers::new(rules));
        for number in 1..=10 {
            let node = rules.find(&number.to_string()).unwrap();
            assessment.set(node, score(draw.of(8_000, 8_800))).unwrap();
            levers.cost(node, ["0.5", "1", "2"][draw.of(0, 2) as usize].parse().unwrap());
        }
        let mut surveys = Surveys::new(rules);
        for (id, respondents) in [("iit", draw.of(30, 300)), ("eit", draw.of(60, 1_500))] {
            surveys.sample(rules.find(id).unwrap(), Sample::new(respondents as u32, Some(9_000)).unwrap()).unwrap();
        }
        let level = rules.find_level("A").unwrap();
        let assured = assessment.score().plan_with_chance(level, &levers, &surveys, Rounded::new(90, 0)).unwrap();
        let plan = assured.planned.plan().filter(|_| assured.is_reached).unwrap();
        planned += 1;
        proved += usize::from(plan.is_optimal());
        assert!(plan.lower_bound <= plan.cost);
    }
    assert!(planned == 10 && proved >= 9, "{proved} of {planned}");
}
