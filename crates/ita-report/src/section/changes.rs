//! Two years side by side, along the crosswalk of what stayed the same thing.

use super::shown;
use crate::case::Case;
use crate::document::Row;
use crate::pen::Pen;
use crate::words::{heads as h, result as w};
use ita_score::analysis::{Match, Pair};
use ita_score::{NodeIx, NodeKind, Published, Rounded, Rulebook, Scored};
use ita_words::{number, of};

/// True if a node of this year is the same thing in the year before.
pub(crate) fn is_same(case: &Case<'_>, node: NodeIx) -> bool {
    let (Some(crosswalk), Some(before)) = (case.crosswalk, &case.before) else { return false };
    matches!(crosswalk.follow(before.result.rules(), node, case.rules), Match::Same { .. })
}

/// What of this year is the same thing in the year before: here, and there.
pub(crate) fn same(case: &Case<'_>) -> Vec<(NodeIx, NodeIx)> {
    let (Some(after), Some(before), Some(crosswalk)) = (&case.result, &case.before, case.crosswalk) else {
        return Vec::new();
    };
    let pairs = crosswalk.compare(&before.result, after);
    let same = |pair: &Pair| match *pair {
        Pair::Same { before, after, .. } => Some((after, before)),
        _ => None,
    };
    pairs.iter().filter_map(same).collect()
}

/// The section, if both years are known.
pub(crate) fn section(pen: &mut Pen<'_, '_>) {
    let case = pen.case;
    let (Some(after), Some(before)) = (&case.result, &case.before) else { return };
    let (was, is) = ((&before.result, &before.published), (after, &case.published));
    let before = &before.result;
    let pairs = case.crosswalk.map(|crosswalk| crosswalk.compare(before, after));
    let of_pairs = |node: NodeIx, pairs: &[Pair]| {
        let same = pairs.iter().find_map(|pair| match *pair {
            Pair::Same { before, after, .. } if after == node => Some(before),
            _ => None,
        });
        // The whole and the instruments are there in each year, if not always as the same thing.
        let whole = || before.rules().find(&after.rules().node(node).id).ok().filter(|_| is_strong(after, node));
        (same.or_else(whole), same.is_some())
    };
    let (mut rows, mut shown) = (Vec::new(), Vec::new());
    let known = |side: Side<'_, '_>| score(side).is_some();
    let (was_at, is_at) = (|node| (was, node), |node| (is, node));
    for node in after.rules().nodes().filter(|&node| is_large(after, node)) {
        let (there, is_same) = match &pairs {
            Some(pairs) => of_pairs(node, pairs),
            None => (named_alike(after.rules(), node, before.rules()), false),
        };
        shown.extend(there);
        if known(was_at(there)) || known(is_at(Some(node))) {
            rows.push(row(pen, was_at(there), is_at(Some(node)), is_same));
        }
    }
    let gone = |node: &NodeIx| match &pairs {
        Some(pairs) => pairs.iter().any(|pair| matches!(pair, Pair::Before { node: gone, .. } if gone == node)),
        None => !shown.contains(node),
    };
    let left = before.rules().nodes().filter(|&node| is_large(before, node) && !is_strong(before, node)).filter(gone);
    rows.extend(
        left.filter(|&node| known(was_at(Some(node)))).map(|node| row(pen, was_at(Some(node)), is_at(None), false)),
    );
    if rows.is_empty() {
        return;
    }
    pen.section("changes", h::CHANGES);
    table(pen, [before.rules(), after.rules()], rows);
    let note = pen.say(if pairs.is_some() { w::CHANGES_NOTE } else { w::CHANGES_BESIDE }, &[]);
    pen.note("changes.note", &note);
    let differs = |(scored, published): Year<'_, '_>| scored.compare(published).same == Some(false);
    if differs(was) || differs(is) {
        let note = pen.say(w::CHANGES_ANNOUNCED, &[]);
        pen.note("changes.announced", &note);
    }
}

/// The table; without a column of changes where nothing says what is the same thing.
fn table(pen: &mut Pen<'_, '_>, of: [&Rulebook; 2], rows: Vec<Row>) {
    let years = of.map(|rules| rules.spec().fiscal_year.to_string());
    let caption = pen.text("changes.table", &pen.say(w::TABLE_CHANGES, &[&years[1], &years[0]]));
    let head = |key: &str, year: &str, width| {
        let head = pen.text(key, &pen.say(h::COLUMN_YEAR, &[year]));
        crate::document::Column { head, width, numbers: true }
    };
    let mut columns = vec![
        pen.column("changes.head.name", h::COLUMN_INDICATOR, 41, false),
        head("changes.head.before", &years[0], 18),
        head("changes.head.after", &years[1], 18),
    ];
    columns.extend(pen.case.crosswalk.map(|_| pen.column("changes.head.change", h::COLUMN_CHANGE, 23, true)));
    pen.table(caption, columns, rows);
}

/// What has the same name in another year's rules, or of the whole and the instruments the same id: it stands beside, and is not said to be
/// the same thing.
fn named_alike(rules: &Rulebook, node: NodeIx, other: &Rulebook) -> Option<NodeIx> {
    let here = rules.node(node);
    let is_strong = matches!(here.kind, NodeKind::Overall | NodeKind::Instrument);
    let of_kind = || other.nodes().filter(|&there| other.node(there).kind == here.kind);
    let by_name = of_kind().find(|&there| other.node(there).name.th == here.name.th);
    by_name.or_else(|| of_kind().find(|&there| is_strong && other.node(there).id == here.id))
}

/// A result, and what was announced of it.
type Year<'s, 'r> = (&'s Scored<'r>, &'s Published);

/// A year and a node of it, if it has one.
type Side<'s, 'r> = (Year<'s, 'r>, Option<NodeIx>);

/// A score; of the whole the announced one, as in the text.
fn score(((scored, published), node): Side<'_, '_>) -> Option<Rounded> {
    match node? {
        NodeIx::OVERALL => super::result::headline(scored, published),
        node => shown(scored, node),
    }
}

/// True for the whole, instruments and indicators.
fn is_large(scored: &Scored<'_>, node: NodeIx) -> bool {
    matches!(scored.rules().node(node).kind, NodeKind::Overall | NodeKind::Instrument | NodeKind::Indicator)
}

/// True for the whole and instruments.
fn is_strong(scored: &Scored<'_>, node: NodeIx) -> bool {
    matches!(scored.rules().node(node).kind, NodeKind::Overall | NodeKind::Instrument)
}

fn row(pen: &Pen<'_, '_>, before: Side<'_, '_>, after: Side<'_, '_>, same: bool) -> Row {
    let lang = pen.look.lang;
    let (old, new) = (score(before), score(after));
    let (((before, _), was), ((after, _), is)) = (before, after);
    let (rules, node) = match (is, was) {
        (Some(node), _) => (after.rules(), node),
        (None, node) => (before.rules(), node.unwrap_or(NodeIx::OVERALL)),
    };
    let key = format!("changes.{}{}", if is.is_some() { "" } else { "gone." }, rules.node(node).id);
    let name = format!("{} {}", number(rules, node), of(&rules.node(node).name, lang));
    let strong = matches!(rules.node(node).kind, NodeKind::Overall | NodeKind::Instrument);
    let is_sure = pen.case.crosswalk.is_some();
    let text = |score: Option<Rounded>, on: bool, absent| match score {
        Some(score) => score.text(),
        None if on => pen.say(w::UNKNOWN, &[]),
        // A name that is not there may be another one.
        None if !is_sure => String::new(),
        None => pen.say(absent, &[]),
    };
    let change = match (old, new) {
        (Some(old), Some(new)) if same => signed(old, new),
        (Some(_), Some(_)) => pen.say(w::NOT_SAME, &[]),
        _ => String::new(),
    };
    let cell = |what: &str, text: &str| pen.cell(&format!("{key}.{what}"), text);
    let mut cells = vec![
        cell("name", name.trim()),
        cell("before", &text(old, was.is_some(), w::NEW_HERE)),
        cell("after", &text(new, is.is_some(), w::GONE)),
    ];
    cells.extend(is_sure.then(|| cell("change", &change)));
    Row { strong, cells }
}

/// What leads from one published score to another: `+1.50`.
fn signed(old: Rounded, new: Rounded) -> String {
    match (old.short_of(new), new.short_of(old)) {
        (Some(more), _) => format!("+{}", more.text()),
        (_, Some(less)) => format!("−{}", less.text()),
        _ => Rounded::new(0, new.decimals()).text(),
    }
}
