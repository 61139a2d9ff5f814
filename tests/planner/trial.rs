//! Every way to stand, tried one by one: what is best by definition, apart from the planner.

use crate::small::Small;
use ita_score::{Assessment, Effort, NodeIx, Score};

/// Every place that a given node may stand at, with its effort in thousandths of quarters, where it is first.
type Places = Vec<(Score, u64)>;

/// What a plan must do, and what it may touch.
pub(crate) struct Trial<'s> {
    small: &'s Small,
    movers: Vec<(NodeIx, Places)>,
    /// Also what is open, at the best that it can be.
    best_open: Assessment<'s>,
}

/// The least of what was tried: how many nodes change (if that counts), and the effort.
pub(crate) type Least = Option<(usize, u64)>;

impl<'s> Trial<'s> {
    /// Trials in which only nodes that `may` move do.
    pub(crate) fn new(small: &'s Small, may: impl Fn(NodeIx) -> bool) -> Self {
        let movers = small.inputs.iter().map(|(id, value)| {
            let node = small.rules.find(id).unwrap();
            let mut places = places(small, node, value);
            if !may(node) {
                places.truncate(1);
            }
            (node, places)
        });
        let mut best_open = small.assessment();
        for node in small.rules.nodes().filter(|&node| small.rules.is_leaf(node)) {
            // Refused below a node that is given.
            if best_open.value(node).is_none() {
                let _ = best_open.set(node, Score::MAX);
            }
        }
        Self { small, movers: movers.collect(), best_open }
    }

    /// The least effort.
    pub(crate) fn cheapest(&self) -> Option<u64> {
        self.least(false).map(|(_, cost)| cost)
    }

    /// The fewest changes, and the least effort with so few.
    pub(crate) fn fewest(&self) -> Least {
        self.least(true)
    }

    fn least(&self, counting: bool) -> Least {
        let mut best = None;
        self.try_all(&mut self.best_open.clone(), &self.movers, (0, 0), counting, &mut best);
        best
    }

    fn try_all(
        &self,
        trial: &mut Assessment<'_>,
        movers: &[(NodeIx, Places)],
        spent: (usize, u64),
        counting: bool,
        best: &mut Least,
    ) {
        if best.is_some_and(|best| spent >= best) {
            return;
        }
        let Some(((node, places), rest)) = movers.split_first() else {
            if self.reaches(trial) {
                *best = Some(spent);
            }
            return;
        };
        for (index, &(to, cost)) in places.iter().enumerate() {
            trial.set(*node, to).unwrap();
            let moved = usize::from(counting && index > 0);
            self.try_all(trial, rest, (spent.0 + moved, spent.1 + cost), counting, best);
        }
        trial.set(*node, places[0].0).unwrap();
    }

    /// Every plan of the least effort: for each given node where it stands then.
    pub(crate) fn all_cheapest(&self) -> Vec<Vec<(NodeIx, Score)>> {
        let mut found = (u64::MAX, Vec::new());
        self.collect(&mut self.best_open.clone(), &self.movers, 0, &mut Vec::new(), &mut found);
        found.1
    }

    fn collect(
        &self,
        trial: &mut Assessment<'_>,
        movers: &[(NodeIx, Places)],
        spent: u64,
        stand: &mut Vec<(NodeIx, Score)>,
        found: &mut (u64, Vec<Vec<(NodeIx, Score)>>),
    ) {
        if spent > found.0 {
            return;
        }
        let Some(((node, places), rest)) = movers.split_first() else {
            if self.reaches(trial) {
                if spent < found.0 {
                    *found = (spent, Vec::new());
                }
                found.1.push(stand.clone());
            }
            return;
        };
        for &(to, cost) in places {
            trial.set(*node, to).unwrap();
            stand.push((*node, to));
            self.collect(trial, rest, spent + cost, stand, found);
            stand.pop();
        }
        trial.set(*node, places[0].0).unwrap();
    }

    /// The first place, of this node alone, that is enough.
    pub(crate) fn alone(&self, node: NodeIx) -> Option<Score> {
        let (_, places) = self.movers.iter().find(|(known, _)| *known == node)?;
        places.iter().map(|&(to, _)| to).find(|&to| {
            let mut trial = self.best_open.clone();
            trial.set(node, to).unwrap();
            self.reaches(&trial)
        })
    }

    /// True if the best completion has the goal, and every floor is met: all of them want high scores, so one is best.
    fn reaches(&self, trial: &Assessment<'_>) -> bool {
        let scored = trial.score();
        let floors = self.small.floors.iter().all(|(id, least)| {
            let node = scored.node(self.small.rules.find(id).unwrap());
            node.high().units() >= u64::from(*least)
        });
        floors && scored.possible().next().is_some_and(|level| level.id == "up")
    }
}

/// Thousandths of quarters as an effort.
pub(crate) fn effort(least: u64) -> Effort {
    format!("{}.{:06}", least / 4000, least % 4000 * 250).parse().unwrap()
}

fn places(small: &Small, node: NodeIx, from: &str) -> Places {
    let id = small.rules.node(node).id.to_string();
    let cost = small.costs.iter().find(|(known, _)| *known == id).map_or("1", |(_, cost)| cost);
    let slope = slope(cost);
    let stay = if small.rules.is_item(node) {
        match from {
            "1" => Score::MAX,
            "0" => Score::ZERO,
            other => Score::parse(other.trim_end_matches('%')).unwrap(),
        }
    } else {
        Score::parse(from).unwrap()
    };
    let point = Score::MAX.units() / 100;
    let mut places = vec![(stay, 0)];
    if small.locked.contains(&id) {
        return places;
    }
    if small.rules.is_item(node) {
        if stay != Score::MAX {
            // An item takes the effort that holds where it stands.
            let held = slope.iter().find(|(edge, _)| stay.units() / (point / 1000) < *edge).unwrap();
            places.push((Score::MAX, 1000 * held.1));
        }
        return places;
    }
    let cap = small.caps.iter().find(|(known, _)| *known == id).map_or(100, |(_, cap)| *cap);
    for whole in 0..=cap {
        let to = Score::parse(&whole.to_string()).unwrap();
        if to > stay {
            // A thousandth of a point after the other, each at what holds there.
            let (from, to_) = (stay.units() / (point / 1000), to.units() / (point / 1000));
            let cost = (from..to_).map(|at| slope.iter().find(|(edge, _)| at < *edge).unwrap().1).sum();
            places.push((to, cost));
        }
    }
    places
}

/// `N@V,…,N` as quarters, up to which thousandths of points. Quarters and halves only: thousandths of points times quarters are
/// exact in units of 10^-6.
fn slope(cost: &str) -> Vec<(u64, u64)> {
    let each = cost.split(',').map(|part| {
        let (effort, edge) = part.split_once('@').unwrap_or((part, "1000"));
        let quarters = match effort {
            "0" => 0,
            "0.25" => 1,
            "0.5" => 2,
            "1" => 4,
            "1.5" => 6,
            "2" => 8,
            "3" => 12,
            other => panic!("{other}"),
        };
        (edge.parse::<u64>().unwrap() * 1000, quarters)
    });
    each.collect()
}
