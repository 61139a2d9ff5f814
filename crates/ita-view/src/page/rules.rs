//! หลักเกณฑ์ of one year: what each level asks, what changed since the year before, the tree, and where all of it comes from.

mod changes;
mod sources;

use super::claims::{claim, sourced, status};
use super::header::years;
use super::names;
use super::own::rules_title;
use crate::message::{Message, RulesLabel, RulesMessage, Voice};
use crate::page::{Badge, ClaimView, StatusView, YearChoice};
use crate::parts::Parts;
use crate::state::State;
use crate::year::Year;
use ita_score::{LevelIx, NodeIx, NodeKind, Rulebook};
use sources::Sources;

pub use changes::ChangesView;
pub(crate) use changes::{changed, changed_weights};
pub use sources::CitedView;

/// A node of the rules' tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleNode {
    /// Its id.
    pub node: String,
    /// What it is.
    pub kind: NodeKind,
    /// 0 for the whole, 1 for an instrument, and so on.
    pub depth: u8,
    /// Its number: “IIT”, “9.1”, “O1”; empty for the whole.
    pub number: String,
    /// Its name.
    pub name: String,
    /// What it looks at, if that is known.
    pub about: Option<String>,
    /// Its share of its parent: “30%”, “หนึ่งในห้าของ IIT”; empty for the whole.
    pub share: String,
    /// Its share of the overall score in points: “30 คะแนน”.
    pub worth: String,
    /// Places in [`RulesView::claims`] of what is claimed of it: share, name, English name, description.
    pub claims: Vec<usize>,
    /// Where that comes from: `[1] [3]`; without a source, how sure it is.
    pub mark: String,
}

/// A level of the rules: a row of the matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelRule {
    /// The level.
    pub level: Badge,
    /// What it asks of each node of [`RulesView::asked`]: “95”; empty if nothing.
    pub cells: Vec<String>,
    /// That it asks nothing, in words; none if it asks something.
    pub nothing: Option<String>,
    /// Places in [`RulesView::claims`] of the claims for its name and its conditions, each once.
    pub claims: Vec<usize>,
    /// Where they come from, as [`RuleNode::mark`].
    pub mark: String,
}

/// An instrument with all that is below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleGroup {
    /// The instrument.
    pub node: RuleNode,
    /// How much there is of each kind below it: “5 ตัวชี้วัด · 30 ข้อ”.
    pub summary: String,
    /// What is below it, in the tree's order.
    pub below: Vec<RuleNode>,
}

/// The rules of one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RulesView {
    /// “หลักเกณฑ์ ปีงบประมาณ พ.ศ. 2568”.
    pub title: String,
    /// The year.
    pub year: Year,
    /// How sure the rules that decide score and level are, taken together.
    pub status: StatusView,
    /// What to know before relying on them.
    pub note: String,
    /// Years to choose, the newest first.
    pub years: Vec<YearChoice>,
    /// Heads of the matrix: the nodes that some level asks something of.
    pub asked: Vec<String>,
    /// Levels, best first: the matrix.
    pub levels: Vec<LevelRule>,
    /// How scores are rounded, in a sentence.
    pub rounding: String,
    /// The place of its claim.
    pub rounding_claim: usize,
    /// Where it comes from, as [`RuleNode::mark`].
    pub rounding_mark: String,
    /// What changed since the year before; none if there are no rules of that year, or they are not here.
    pub changes: Option<ChangesView>,
    /// The instruments with all that is below them.
    pub groups: Vec<RuleGroup>,
    /// What the statuses that are used mean, surest first.
    pub legend: Vec<StatusView>,
    /// Every claim, in the rulebook's order; the rest points at them by their place.
    pub claims: Vec<ClaimView>,
    /// Every source once, in the order in which the page first refers to it.
    pub sources: Vec<CitedView>,
}

/// The rules of a year.
#[must_use]
pub fn rules(state: &State, year: Year, parts: &Parts) -> RulesView {
    let (voice, rules) = (Voice::of(state), sourced(year));
    let spec = rules.spec();
    let subjects = subjects(rules);
    let claim = |(index, subject): (usize, &RulesLabel)| claim(voice, rules, u16::try_from(index).ok()?, *subject);
    let mut claims: Vec<ClaimView> = subjects.iter().enumerate().filter_map(claim).collect();
    let asked = asked(rules);
    let mut levels: Vec<LevelRule> =
        rules.level_indices().map(|level| level_rule(voice, rules, &asked, level)).collect();
    let mut groups: Vec<RuleGroup> = names::instruments(rules).map(|node| group(voice, rules, node)).collect();
    let rounding_claim = usize::from(spec.rounding.claim);
    let sources = Sources::of(rules, &order(&levels, rounding_claim, &groups));
    sources.number(voice, rules, &mut claims);
    let mark = |places: &[usize]| sources.mark(voice, rules, places);
    levels.iter_mut().for_each(|level| level.mark = mark(&level.claims));
    let nodes = groups.iter_mut().flat_map(|group| core::iter::once(&mut group.node).chain(&mut group.below));
    nodes.for_each(|node| node.mark = mark(&node.claims));
    let before = year.before().and_then(|number| parts.known_year(number).ok().flatten());
    let used = |status: &ita_score::Status| claims.iter().any(|claim| claim.status.status == *status);
    RulesView {
        title: rules_title(voice, year),
        year,
        status: status(voice, spec.status),
        note: voice.words(&spec.note),
        years: years(voice, state, year),
        asked: asked.iter().map(|&node| names::short(voice, rules, node)).collect(),
        levels,
        rounding: voice.say(&RulesMessage::RoundingRule { decimals: &rules.decimals().to_string() }),
        rounding_claim,
        rounding_mark: mark(&[rounding_claim]),
        changes: before.map(|before| changes::changes(voice, before, year)),
        groups,
        legend: ita_score::Status::ALL.iter().filter(|known| used(known)).map(|&known| status(voice, known)).collect(),
        sources: sources.list(voice, rules, &claims),
        claims,
    }
}

/// The places of the claims as the page refers to them, from its top to its end.
fn order(levels: &[LevelRule], rounding: usize, groups: &[RuleGroup]) -> Vec<usize> {
    let levels = levels.iter().flat_map(|level| level.claims.iter().copied());
    let nodes = groups.iter().flat_map(|group| core::iter::once(&group.node).chain(&group.below));
    levels.chain([rounding]).chain(nodes.flat_map(|node| node.claims.iter().copied())).collect()
}

/// The nodes that some level asks something of, in the tree's order.
fn asked(rules: &Rulebook) -> Vec<NodeIx> {
    let is_asked = |node: &NodeIx| rules.level_indices().any(|level| rules.threshold(level, *node).is_some());
    rules.nodes().filter(is_asked).collect()
}

fn group(voice: Voice, rules: &Rulebook, node: NodeIx) -> RuleGroup {
    let below: Vec<NodeIx> = rules.descendants(node).collect();
    let count = |kind: NodeKind, label: RulesLabel| {
        let many = below.iter().filter(|&&node| rules.node(node).kind == kind).count();
        (many > 0).then(|| voice.say(&RulesMessage::Count { count: &many.to_string(), what: &voice.label(label) }))
    };
    let counts = [
        count(NodeKind::Indicator, RulesLabel::Indicators),
        count(NodeKind::SubIndicator, RulesLabel::SubIndicators),
        count(NodeKind::Item, RulesLabel::Items),
        count(NodeKind::Question, RulesLabel::Questions),
    ];
    RuleGroup {
        node: rule_node(voice, rules, node),
        summary: counts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        below: below.iter().map(|&node| rule_node(voice, rules, node)).collect(),
    }
}

fn rule_node(voice: Voice, rules: &Rulebook, node: NodeIx) -> RuleNode {
    let spec = rules.node(node);
    let worth = names::of_hundred(rules.overall_share(node)).round(rules.decimals()).to_short_string();
    let mut claims = vec![spec.share_claim, spec.name_claim, spec.english_claim];
    claims.extend(spec.about_claim);
    claims.extend(spec.question.as_ref().map(|question| question.claim));
    let mut seen: Vec<usize> = claims.into_iter().map(usize::from).collect();
    seen.sort_unstable();
    seen.dedup();
    RuleNode {
        node: spec.id.to_string(),
        kind: spec.kind,
        depth: u8::try_from(rules.ancestors(node).count()).unwrap_or(u8::MAX),
        number: names::number(voice, rules, node),
        name: voice.words(&spec.name),
        about: (!spec.about.is_empty()).then(|| voice.words(&spec.about)),
        share: names::share(voice, rules, node),
        worth: voice.say(&Message::Points { points: &worth }),
        claims: seen,
        mark: String::new(),
    }
}

fn level_rule(voice: Voice, rules: &Rulebook, asked: &[NodeIx], at: LevelIx) -> LevelRule {
    let level = rules.level(at);
    let cell = |&node: &NodeIx| match rules.threshold(at, node) {
        Some(at_least) => voice.number(at_least.to_short_string()),
        None => String::new(),
    };
    let above = at.above().filter(|_| level.conditions.is_empty());
    let mut claims: Vec<usize> = vec![usize::from(level.claim)];
    for claim in level.conditions.iter().map(|condition| usize::from(condition.claim)) {
        if !claims.contains(&claim) {
            claims.push(claim);
        }
    }
    claims.sort_unstable();
    LevelRule {
        level: Badge::named(voice, rules, level),
        cells: asked.iter().map(cell).collect(),
        nothing: above
            .map(|above| voice.say(&RulesMessage::AsksNothing { above: voice.pick(&rules.level(above).name) })),
        claims,
        mark: String::new(),
    }
}

/// What each claim is about: the first use of it that there is.
fn subjects(rules: &Rulebook) -> Vec<RulesLabel> {
    let spec = rules.spec();
    let mut subjects: Vec<Option<RulesLabel>> = vec![None; spec.claims.len()];
    let mut about = |claim: u16, label: RulesLabel| {
        if let Some(subject) = subjects.get_mut(usize::from(claim)) {
            subject.get_or_insert(label);
        }
    };
    for node in spec.nodes.iter() {
        about(node.share_claim, RulesLabel::SubjectShare);
    }
    for level in spec.levels.iter() {
        level.conditions.iter().for_each(|condition| about(condition.claim, RulesLabel::SubjectThreshold));
        about(level.claim, RulesLabel::SubjectLevel);
    }
    about(spec.rounding.claim, RulesLabel::SubjectRounding);
    for node in spec.nodes.iter() {
        about(node.name_claim, RulesLabel::SubjectName);
        about(node.english_claim, RulesLabel::SubjectEnglish);
        node.about_claim.into_iter().for_each(|claim| about(claim, RulesLabel::SubjectAbout));
        node.question.iter().for_each(|question| about(question.claim, RulesLabel::SubjectQuestion));
    }
    spec.scales.iter().for_each(|scale| about(scale.claim, RulesLabel::SubjectScale));
    subjects.into_iter().map(|subject| subject.unwrap_or(RulesLabel::SubjectOther)).collect()
}
