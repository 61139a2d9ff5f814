//! How a table came out: counts of levels, mean and quartiles of the overall score, for all rows and for each group, and the rank of
//! each group by its mean.

use crate::layout::{Side, Table};
use crate::words::{of, say};
use csv::WriterBuilder;
use ita_score::spec::LevelSpec;
use ita_score::{Lang, Rounded};
use ita_table::Outcome;
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

/// A level: fiscal year, place in it (the best first).
type LevelKey = (u16, usize);

/// Published scores and how often each is there; they are on a grid of hundredths, so this stays small.
#[derive(Clone, Debug, Default)]
struct Counts {
    rows: u64,
    refused: u64,
    scores: BTreeMap<Hundredths, u64>,
    levels: BTreeMap<LevelKey, u64>,
}

/// A score in hundredths.
type Hundredths = u64;

/// What is counted.
#[derive(Clone, Debug, Default)]
pub(super) struct Summary {
    all: Counts,
    groups: BTreeMap<String, Counts>,
    levels: BTreeMap<LevelKey, &'static LevelSpec>,
}

#[derive(Serialize)]
struct Told {
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<String>,
    /// Of a group: its place by the mean, if it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    rank: Option<Option<usize>>,
    rows: u64,
    refused: u64,
    scored: u64,
    mean: Option<String>,
    min: Option<String>,
    q1: Option<String>,
    median: Option<String>,
    q3: Option<String>,
    max: Option<String>,
    #[serde(serialize_with = "in_order")]
    levels: Vec<(String, u64)>,
}

#[derive(Serialize)]
struct Whole<'a> {
    all: &'a Told,
    groups: &'a [Told],
}

/// Levels as an object, the best first.
fn in_order<S: Serializer>(levels: &[(String, u64)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(levels.iter().map(|(level, count)| (level, count)))
}

impl Summary {
    /// Counts a row, with its group if there are groups.
    pub(super) fn add(&mut self, group: Option<&[u8]>, outcome: Option<&Outcome>) {
        let level = outcome.and_then(|outcome| Some((outcome.rules(), outcome.level_index()?)));
        if let Some((rules, _)) = level
            && !self.levels.contains_key(&(rules.fiscal_year(), 0))
        {
            let each = rules.levels().iter().enumerate();
            self.levels.extend(each.map(|(place, spec)| ((rules.fiscal_year(), place), spec)));
        }
        let group = group.map(|group| String::from_utf8_lossy(group).trim().to_owned());
        let groups = group.map(|group| self.groups.entry(group).or_default());
        for counts in std::iter::once(&mut self.all).chain(groups) {
            counts.rows += 1;
            counts.refused += u64::from(outcome.is_none());
            if let Some((rules, level)) = level {
                *counts.levels.entry((rules.fiscal_year(), level.index())).or_default() += 1;
            }
            if let Some(score) = outcome.and_then(Outcome::overall) {
                *counts.scores.entry(hundredths(score)).or_default() += 1;
            }
        }
    }

    /// Adds the counts of another part of the table.
    pub(super) fn join(&mut self, other: Self) {
        self.levels.extend(other.levels);
        self.all.join(other.all);
        for (group, counts) in other.groups {
            self.groups.entry(group).or_default().join(counts);
        }
    }

    /// The whole, then each group; the groups with their ranks.
    fn told(&self) -> Vec<Told> {
        let mut means: Vec<u128> = self.groups.values().filter_map(Counts::mean).collect();
        means.sort_unstable_by(|one, other| other.cmp(one));
        // One more than the groups with a better mean. Groups whose means are shown as equal share a rank.
        let rank = |counts: &Counts| counts.mean().map(|mean| means.partition_point(|&other| other > mean) + 1);
        let groups = self.groups.iter().map(|(group, counts)| Told {
            group: Some(group.clone()),
            rank: Some(rank(counts)),
            ..self.numbers(counts)
        });
        std::iter::once(self.numbers(&self.all)).chain(groups).collect()
    }

    fn numbers(&self, counts: &Counts) -> Told {
        let scored = counts.scored();
        let level = |(key, spec): (&LevelKey, &&LevelSpec)| {
            (self.name(*key, spec), counts.levels.get(key).copied().unwrap_or(0))
        };
        Told {
            group: None,
            rank: None,
            rows: counts.rows,
            refused: counts.refused,
            scored,
            mean: counts.mean().map(shown),
            min: counts.quartile(scored, 0),
            q1: counts.quartile(scored, 1),
            median: counts.quartile(scored, 2),
            q3: counts.quartile(scored, 3),
            max: counts.quartile(scored, 4),
            levels: self.levels.iter().map(level).collect(),
        }
    }

    /// A level's id; with its fiscal year where the table has several.
    fn name(&self, (year, _): LevelKey, spec: &LevelSpec) -> String {
        let several = self.levels.keys().any(|(other, _)| *other != year);
        if several { format!("{year}:{}", spec.id) } else { spec.id.to_string() }
    }

    /// As a table: numbers in the order of the columns, levels, and of groups the rank.
    pub(super) fn csv(&self, by: Option<&str>) -> String {
        let mut out = WriterBuilder::new().from_writer(Vec::new());
        let mut head: Vec<String> =
            ["rows", "refused", "scored", "mean", "min", "q1", "median", "q3", "max"].map(str::to_owned).into();
        head.insert(0, by.unwrap_or("group").to_owned());
        head.extend(self.levels.iter().map(|(key, spec)| self.name(*key, spec)));
        head.extend(by.map(|_| "rank".to_owned()));
        // Written into memory: it cannot fail.
        let _ = out.write_record(&head);
        for told in self.told() {
            let _ = out.write_record(told.row(by.is_some()));
        }
        String::from_utf8_lossy(&out.into_inner().unwrap_or_default()).into_owned()
    }

    /// For people.
    pub(super) fn text(&self, by: Option<&str>, lang: Lang) -> String {
        let words = match lang {
            Lang::Th => ["แถว", "ไม่ผ่านการตรวจ", "มีคะแนน", "เฉลี่ย", "ต่ำสุด", "ควอร์ไทล์ 1", "มัธยฐาน", "ควอร์ไทล์ 3", "สูงสุด"],
            Lang::En => ["rows", "refused", "scored", "mean", "least", "quartile 1", "median", "quartile 3", "most"],
        };
        let mut head = vec![by.unwrap_or_default().to_owned()];
        head.extend(words.map(str::to_owned));
        head.extend(self.levels.iter().map(|(key, spec)| match self.name(*key, spec) {
            id if id == *spec.id => of(&spec.name, lang).to_owned(),
            id => id,
        }));
        head.extend(by.map(|_| say(lang, "อันดับ", "rank").to_owned()));
        let sides: Vec<Side> = (0..head.len()).map(|at| if at == 0 { Side::Left } else { Side::Right }).collect();
        let mut table = Table::new(&sides);
        table.add(head);
        for told in self.told() {
            let mut row = told.row(by.is_some());
            if told.group.is_none() {
                row[0] = say(lang, "ทั้งหมด", "all").to_owned();
            }
            table.add(row);
        }
        table.render()
    }

    /// For programs.
    pub(super) fn json(&self) -> String {
        let told = self.told();
        let Some((all, groups)) = told.split_first() else { return String::new() };
        // Strings and numbers only: writing cannot fail.
        serde_json::to_string_pretty(&Whole { all, groups }).unwrap_or_default() + "\n"
    }
}

impl Told {
    fn row(&self, ranked: bool) -> Vec<String> {
        let mut row = vec![self.group.clone().unwrap_or_default()];
        row.extend([self.rows, self.refused, self.scored].map(|count| count.to_string()));
        let numbers = [&self.mean, &self.min, &self.q1, &self.median, &self.q3, &self.max];
        row.extend(numbers.map(|number| number.clone().unwrap_or_default()));
        row.extend(self.levels.iter().map(|(_, count)| count.to_string()));
        row.extend(ranked.then(|| self.rank.flatten().map_or_else(String::new, |rank| rank.to_string())));
        row
    }
}

impl Counts {
    fn join(&mut self, other: Self) {
        self.rows += other.rows;
        self.refused += other.refused;
        for (score, count) in other.scores {
            *self.scores.entry(score).or_default() += count;
        }
        for (level, count) in other.levels {
            *self.levels.entry(level).or_default() += count;
        }
    }

    /// How many have a published score.
    fn scored(&self) -> u64 {
        self.scores.values().sum()
    }

    /// The mean of the published scores in hundredths, rounded half up.
    fn mean(&self) -> Option<u128> {
        let scored = u128::from(self.scored());
        let sum: u128 = self.scores.iter().map(|(score, count)| u128::from(*score) * u128::from(*count)).sum();
        (scored > 0).then(|| (2 * sum + scored) / (2 * scored))
    }

    /// Returns the score `quarters` quarters of the way through the sorted scores, interpolated between two of them.
    fn quartile(&self, scored: u64, quarters: u64) -> Option<String> {
        let place = scored.checked_sub(1)? * quarters;
        let (low, rest) = (self.nth(place / 4)?, u128::from(place % 4));
        let high = self.nth((place / 4 + 1).min(scored - 1))?;
        // In eighths of a hundredth, so that half a hundredth more rounds half up.
        Some(shown((2 * (4 - rest) * u128::from(low) + 2 * rest * u128::from(high) + 4) / 8))
    }

    fn nth(&self, mut place: u64) -> Option<Hundredths> {
        self.scores.iter().find_map(|(score, count)| {
            let here = place < *count;
            place = place.saturating_sub(*count);
            here.then_some(*score)
        })
    }
}

/// A published score in hundredths; finer ones, which no built-in year has, are cut.
fn hundredths(score: Rounded) -> Hundredths {
    match score.decimals() {
        decimals @ 0..=2 => score.units() * 10u64.pow(2 - u32::from(decimals)),
        decimals => score.units() / 10u64.pow(u32::from(decimals) - 2),
    }
}

fn shown(hundredths: u128) -> String {
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}
