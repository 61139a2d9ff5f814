//! That weights, levels or titles are assumed, where numbers rest on them: not only in the annex, which some reports do not have.

use crate::pen::Pen;
use crate::titles::titles_remark;
use crate::words::result as w;
use ita_score::{NodeKind, Rulebook, Status};

/// What a part of a report rests on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// What each score counts.
    Weights,
    /// The levels and their conditions.
    Levels,
    /// Both.
    Both,
}

/// The line about the titles of OIT items, if they are not sure.
pub(crate) fn titles(pen: &mut Pen<'_, '_>, key: &str) {
    if let Some(text) = titles_remark(pen.case.rules, pen.look.lang).filter(|_| !pen.case.own_rules) {
        pen.note(key, &text);
    }
}

/// The line, if what the part rests on is assumed. Rules of one's own are called so on every page.
pub(crate) fn put(pen: &mut Pen<'_, '_>, key: &str, part: Part) {
    let (case, rules) = (pen.case, pen.case.rules);
    if case.own_rules {
        return;
    }
    let what = match (part != Part::Levels && weights(rules), part != Part::Weights && levels(rules)) {
        (true, true) => w::WEIGHTS_AND_CONDITIONS,
        (true, false) => w::WEIGHTS,
        (false, true) => w::CONDITIONS,
        (false, false) => return,
    };
    let text = pen.say(w::ASSUMED, &[&pen.say(what, &[]), &case.year().to_string()]);
    pen.note(key, &text);
}

fn is_assumed(rules: &Rulebook, claim: u16) -> bool {
    rules.spec().claims.get(usize::from(claim)).is_some_and(|claim| claim.status == Status::Assumed)
}

/// True if a weight of an instrument is assumed.
fn weights(rules: &Rulebook) -> bool {
    let mut nodes = rules.nodes().map(|node| rules.node(node));
    nodes.any(|node| node.kind == NodeKind::Instrument && is_assumed(rules, node.share_claim))
}

/// True if a condition of a level is assumed.
fn levels(rules: &Rulebook) -> bool {
    let mut conditions = rules.spec().levels.iter().flat_map(|level| level.conditions.iter());
    conditions.any(|condition| is_assumed(rules, condition.claim))
}
