//! How sure the titles of a year's OIT items are.

use crate::words::index as w;
use ita_score::{NodeIx, Rulebook, Status};
use ita_words::{Lang, fill, list, number, pick};

/// Returns what has to be said wherever a year's OIT items are listed: that the list is an assumption, or which of its titles are
/// provisional. These are those of which the rules make another claim than of the list, if no second source confirms that. None where
/// neither holds.
///
/// ```
/// use ita_report::titles_remark;
/// use ita_words::Lang;
///
/// let said = |year| titles_remark(ita_rules::rulebook(year).ok()?, Lang::En);
/// assert_eq!(said(2569).unwrap(), "The titles of items O2 and O4–O9 are provisional: no source that confirms them was found.");
/// assert!(said(2570).unwrap().contains("an assumption") && said(2568).is_none());
/// ```
#[must_use]
pub fn titles_remark(rules: &Rulebook, lang: Lang) -> Option<String> {
    let items: Vec<NodeIx> = rules.nodes().filter(|&node| rules.is_item(node)).collect();
    let claims: Vec<u16> = items.iter().map(|&node| rules.node(node).name_claim).collect();
    let uses = |claim: u16| claims.iter().filter(|&&other| other == claim).count();
    let of_list = claims.iter().copied().max_by_key(|&claim| (uses(claim), core::cmp::Reverse(claim)))?;
    let status = |claim: u16| rules.spec().claims.get(usize::from(claim)).map(|claim| claim.status);
    if status(of_list) == Some(Status::Assumed) {
        let year = rules.spec().fiscal_year.to_string();
        return Some(fill(pick(lang, w::ASSUMED.0, w::ASSUMED.1), &[&year]));
    }
    let is_sure = |claim| matches!(status(claim), None | Some(Status::Corroborated | Status::Tested));
    let open: Vec<bool> = claims.iter().map(|&claim| claim != of_list && !is_sure(claim)).collect();
    let names = ranges(rules, &items, &open);
    let words = if names.len() == 1 && !names[0].contains('–') { w::PROVISIONAL_ONE } else { w::PROVISIONAL };
    (!names.is_empty()).then(|| fill(pick(lang, words.0, words.1), &[&list(lang, &names)]))
}

/// The marked items by number; three or more that follow each other by the first and the last.
fn ranges(rules: &Rulebook, items: &[NodeIx], marked: &[bool]) -> Vec<String> {
    let name = |node: &NodeIx| number(rules, *node);
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(&is_marked) = marked.get(at) {
        let run = marked.iter().skip(at).take_while(|&&one| one == is_marked).count();
        match items.get(at..at + run).filter(|_| is_marked) {
            Some([first, _, .., last]) => out.push([name(first), name(last)].join("–")),
            Some(few) => out.extend(few.iter().map(name)),
            None => {}
        }
        at += run;
    }
    out
}
