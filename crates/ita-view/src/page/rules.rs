//! หลักเกณฑ์ of one year.

use super::claims::{claim, node_status, source, status};
use super::header::years;
use super::names;
use crate::message::{Label, Message, RulesMessage, Voice};
use crate::page::{Badge, ClaimView, SourceView, StatusView, YearChoice};
use crate::state::State;
use crate::year::Year;
use ita_score::{LevelIx, NodeIx, NodeKind, Rulebook, Status};

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
    /// The less sure of its name's and its share's status.
    pub status: StatusView,
    /// Places in [`RulesView::claims`] of what is claimed of it: share, name, English name, description.
    pub claims: Vec<usize>,
}

/// A condition of a level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleCondition {
    /// “คะแนนรวม 95 ขึ้นไป”.
    pub text: String,
    /// How sure it is.
    pub status: StatusView,
    /// Its place in [`RulesView::claims`].
    pub claim: usize,
}

/// A level of the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelRule {
    /// The level.
    pub level: Badge,
    /// What it asks; one line that says so if it asks nothing.
    pub conditions: Vec<RuleCondition>,
    /// How sure its name and place are.
    pub status: StatusView,
    /// The place in [`RulesView::claims`] of the claim for its name.
    pub claim: usize,
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
    /// What the five statuses mean, surest first.
    pub legend: Vec<StatusView>,
    /// The tree, in its own order.
    pub nodes: Vec<RuleNode>,
    /// Levels, best first.
    pub levels: Vec<LevelRule>,
    /// How scores are rounded, in a sentence.
    pub rounding: String,
    /// The place of its claim.
    pub rounding_claim: usize,
    /// Every claim, in the rulebook's order; nodes and levels point at them.
    pub claims: Vec<ClaimView>,
    /// Every source.
    pub sources: Vec<SourceView>,
}

/// The rules of a year.
#[must_use]
pub fn rules(state: &State, year: Year) -> RulesView {
    let (voice, rules) = (Voice::of(state), year.rules());
    let spec = rules.spec();
    let subjects = subjects(rules);
    let claim = |(index, subject): (usize, &Label)| claim(voice, rules, u16::try_from(index).ok()?, *subject);
    RulesView {
        title: voice.say(&Message::RulesTitle { year: &year.number().to_string() }),
        year,
        status: status(voice, spec.status),
        note: voice.words(&spec.note),
        years: years(voice, year),
        legend: Status::ALL.map(|known| status(voice, known)).to_vec(),
        nodes: rules.nodes().map(|node| rule_node(voice, rules, node)).collect(),
        levels: rules.level_indices().filter_map(|level| level_rule(voice, rules, level)).collect(),
        rounding: voice.say(&RulesMessage::RoundingRule { decimals: &rules.decimals().to_string() }),
        rounding_claim: usize::from(spec.rounding.claim),
        claims: subjects.iter().enumerate().filter_map(claim).collect(),
        sources: (0..spec.sources.len()).filter_map(|index| source(rules, index)).collect(),
    }
}

fn rule_node(voice: Voice, rules: &Rulebook, node: NodeIx) -> RuleNode {
    let spec = rules.node(node);
    let worth = names::of_hundred(rules.overall_share(node)).round(rules.decimals()).to_short_string();
    let mut claims = vec![spec.share_claim, spec.name_claim, spec.english_claim];
    claims.extend(spec.about_claim);
    claims.extend(spec.question.as_ref().map(|question| question.claim));
    let mut seen = Vec::new();
    for claim in claims.into_iter().map(usize::from) {
        if !seen.contains(&claim) {
            seen.push(claim);
        }
    }
    RuleNode {
        node: spec.id.to_string(),
        kind: spec.kind,
        depth: u8::try_from(rules.ancestors(node).count()).unwrap_or(u8::MAX),
        number: names::number(voice, rules, node),
        name: voice.words(&spec.name),
        about: (!spec.about.is_empty()).then(|| voice.words(&spec.about)),
        share: names::share(voice, rules, node),
        worth: voice.say(&Message::Points { points: &worth }),
        status: node_status(voice, rules, node),
        claims: seen,
    }
}

fn level_rule(voice: Voice, rules: &Rulebook, at: LevelIx) -> Option<LevelRule> {
    let level = rules.level(at);
    let status_of = |index: u16| {
        let claim = rules.spec().claims.get(usize::from(index));
        status(voice, claim.map_or(rules.spec().status, |claim| claim.status))
    };
    let mut conditions: Vec<RuleCondition> = Vec::new();
    for (node, condition) in rules.nodes().filter_map(|node| {
        let asked = |condition: &&ita_score::spec::ConditionSpec| usize::from(condition.node) == node.index();
        Some((node, level.conditions.iter().find(asked)?))
    }) {
        let at_least = rules.threshold(at, node)?.to_short_string();
        let who = names::short(voice, rules, node);
        conditions.push(RuleCondition {
            text: voice.say(&Message::Asks { who: &who, at_least: &at_least }),
            status: status_of(condition.claim),
            claim: usize::from(condition.claim),
        });
    }
    if conditions.is_empty() {
        let above = at.above().map(|above| rules.level(above));
        conditions.push(RuleCondition {
            text: voice.say(&RulesMessage::AsksNothing { above: above.map_or("", |above| voice.pick(&above.name)) }),
            status: status_of(level.claim),
            claim: usize::from(level.claim),
        });
    }
    Some(LevelRule {
        level: Badge::named(voice, rules, level),
        conditions,
        status: status_of(level.claim),
        claim: usize::from(level.claim),
    })
}

/// What each claim is about: the first use of it that there is.
fn subjects(rules: &Rulebook) -> Vec<Label> {
    let spec = rules.spec();
    let mut subjects: Vec<Option<Label>> = vec![None; spec.claims.len()];
    let mut about = |claim: u16, label: Label| {
        if let Some(subject) = subjects.get_mut(usize::from(claim)) {
            subject.get_or_insert(label);
        }
    };
    for node in spec.nodes.iter() {
        about(node.share_claim, Label::SubjectShare);
    }
    for level in spec.levels.iter() {
        level.conditions.iter().for_each(|condition| about(condition.claim, Label::SubjectThreshold));
        about(level.claim, Label::SubjectLevel);
    }
    about(spec.rounding.claim, Label::SubjectRounding);
    for node in spec.nodes.iter() {
        about(node.name_claim, Label::SubjectName);
        about(node.english_claim, Label::SubjectEnglish);
        node.about_claim.into_iter().for_each(|claim| about(claim, Label::SubjectAbout));
        node.question.iter().for_each(|question| about(question.claim, Label::SubjectQuestion));
    }
    spec.scales.iter().for_each(|scale| about(scale.claim, Label::SubjectScale));
    subjects.into_iter().map(|subject| subject.unwrap_or(Label::SubjectOther)).collect()
}
