//! Typing into the draft in sight.

use super::nudge::nudged;
use crate::action::{Begin, Mark, Step};
use crate::assess::read;
use crate::draft::Draft;
use crate::state::State;
use ita_file::Ids;
use ita_score::{NodeIx, NodeKind, Rulebook};

/// Changes the draft in sight. The published result of an example's agency no longer applies to changed numbers.
pub(super) fn edit(state: &mut State, change: impl FnOnce(&mut Draft, &'static Rulebook)) {
    let year = state.year();
    let mut draft = state.draft().clone();
    change(&mut draft, year.rules());
    if draft == *state.draft() {
        return;
    }
    let others = draft.typed != state.draft().typed;
    state.work.drafts.insert(year.key(), draft);
    if others {
        super::works::disown_published(&mut state.work);
    }
}

fn edit_node(state: &mut State, id: &str, change: impl FnOnce(&mut Draft, &'static Rulebook, NodeIx)) {
    edit(state, |draft, rules| {
        if let Ok(node) = rules.find(id) {
            change(draft, rules, node);
        }
    });
}

/// Puts a text into a node's field. If it is not valid, the last valid one is remembered until it is valid again.
pub(super) fn put(draft: &mut Draft, rules: &Rulebook, node: NodeIx, text: &str) {
    let id = rules.node(node).id.to_string();
    let before = draft.text(&id).to_owned();
    if read(rules, node, text).is_ok() {
        draft.last_good.remove(&id);
    } else if matches!(read(rules, node, &before), Ok(Some(_))) {
        draft.last_good.insert(id.clone(), before);
    }
    if text.is_empty() {
        draft.typed.remove(&id);
    } else {
        draft.typed.insert(id, text.to_owned());
    }
}

pub(super) fn set_value(state: &mut State, id: &str, text: &str) {
    edit_node(state, id, |draft, rules, node| put(draft, rules, node, text));
}

pub(super) fn nudge(state: &mut State, id: &str, step: Step) {
    edit_node(state, id, |draft, rules, node| {
        if let Some(text) = nudged(rules, node, draft.text(&rules.node(node).id), step) {
            put(draft, rules, node, &text);
        }
    });
}

/// What the text of an item's field says of it. A text with a percent sign stays partial while it is being typed.
pub(crate) fn mark(text: &str) -> Mark {
    let text = text.trim();
    let is = |digit: &str, word: &str| {
        text.chars().map(ita_score::__lean::arabic).eq(digit.chars()) || text.eq_ignore_ascii_case(word)
    };
    match () {
        () if text.is_empty() => Mark::Unset,
        () if is("1", "true") => Mark::Published,
        () if is("0", "false") => Mark::NotPublished,
        () => Mark::Partial,
    }
}

/// Partial credit begins here.
const HALF: &str = "50%";

fn put_mark(draft: &mut Draft, rules: &Rulebook, node: NodeIx, wanted: Mark) {
    let text = draft.text(&rules.node(node).id);
    if !rules.is_item(node) || mark(text) == wanted {
        return;
    }
    let text = match wanted {
        Mark::Unset => "",
        Mark::Published => "1",
        Mark::NotPublished => "0",
        Mark::Partial => HALF,
    };
    put(draft, rules, node, text);
}

pub(super) fn toggle_item(state: &mut State, id: &str) {
    edit_node(state, id, |draft, rules, node| {
        let published = mark(draft.text(&rules.node(node).id)) == Mark::Published;
        put_mark(draft, rules, node, if published { Mark::NotPublished } else { Mark::Published });
    });
}

pub(super) fn set_item(state: &mut State, id: &str, wanted: Mark) {
    edit_node(state, id, |draft, rules, node| put_mark(draft, rules, node, wanted));
}

pub(super) fn set_partial(state: &mut State, id: &str, text: &str) {
    edit_node(state, id, |draft, rules, node| {
        if rules.is_item(node) {
            let number = text.trim().trim_end_matches('%').trim_end();
            put(draft, rules, node, &format!("{number}%"));
        }
    });
}

/// Says of each of these items that it is published or not, whatever was said of it.
pub(crate) fn take_items(state: &mut State, items: &[(NodeIx, bool)]) {
    edit(state, |draft, rules| {
        for &(node, published) in items {
            put_mark(draft, rules, node, if published { Mark::Published } else { Mark::NotPublished });
        }
    });
}

pub(super) fn fill_items(state: &mut State, under: &str, wanted: Mark) {
    edit_node(state, under, |draft, rules, under| {
        for node in rules.descendants(under).filter(|&node| rules.is_item(node)) {
            if mark(draft.text(&rules.node(node).id)) == Mark::Unset {
                put_mark(draft, rules, node, wanted);
            }
        }
    });
}

pub(super) fn open(state: &mut State, id: &str, open: bool) {
    edit_node(state, id, |draft, rules, node| {
        let id = rules.node(node).id.to_string();
        match open {
            // A part is opened by itself: its rows are beside those below its node.
            true if !rules.is_leaf(node) || rules.is_part(node) => {
                draft.open.insert(id);
            }
            true => {}
            false => {
                draft.open.remove(&id);
            }
        }
    });
}

/// Shows just the fields of what a person has.
pub(super) fn begin(state: &mut State, begin: Begin) {
    edit(state, |draft, rules| draft.open = shown(rules, begin));
}

/// The nodes whose rows below are in sight for what a person has.
pub(crate) fn shown(rules: &Rulebook, begin: Begin) -> Ids {
    let is_shown = |node: NodeIx| match begin {
        Begin::Total => false,
        Begin::Instruments => node == NodeIx::OVERALL,
        Begin::Indicators => rules.node(node).kind <= NodeKind::Instrument,
        Begin::Items => rules.descendants(node).any(|below| rules.is_item(below)),
    };
    let nodes = rules.nodes().filter(|&node| !rules.is_leaf(node) && is_shown(node));
    nodes.map(|node| rules.node(node).id.to_string()).collect()
}

pub(super) fn set_published_level(state: &mut State, level: Option<String>) {
    edit(state, |draft, rules| match level.filter(|level| !level.is_empty()) {
        None => draft.published_level = None,
        Some(level) => {
            if let Ok(level) = rules.find_level(&level) {
                draft.published_level = Some(rules.level(level).id.to_string());
            }
        }
    });
}
