//! Sentences that somebody has edited, and what happens to them when the numbers under them change.

use crate::case::Kind;
use crate::clean::clean;
use crate::document::{Document, Edited, Fate, Paragraph, Run};
use ita_score::__lean::arabic;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An edit of a sentence; removing it brings our sentence back.
///
/// ```
/// use ita_report::{Case, Edit, Fate, Kind, Lang, Look, document};
///
/// let mut case = Case::new(ita_rules::rulebook(2569)?);
/// let look = Look::of(Lang::Th);
/// let ours = document(case.clone(), Kind::Prepare, look);
/// let lead = ours.paragraphs().find(|text| text.key == "framework.lead").unwrap();
/// let edit = Edit { ours: lead.text(), text: "ดูตัวชี้วัดทั้ง ๙ ตัว".into() };
/// case.papers.edits.insert("framework.lead".into(), edit);
/// let edited = document(case, Kind::Prepare, look);
/// let lead = edited.paragraphs().find(|text| text.key == "framework.lead").unwrap();
/// assert_eq!(lead.text(), "ดูตัวชี้วัดทั้ง ๙ ตัว");
/// assert_eq!(lead.edited.as_ref().unwrap().fate, Fate::Kept);
/// # Ok::<(), ita_score::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edit {
    /// Our sentence that it replaces, as it was then.
    pub ours: String,
    /// What somebody wrote.
    pub text: String,
}

/// Edits by the key of their sentence ([`edit_key`]).
pub type Edits = BTreeMap<String, Edit>;

/// Returns the key of an edit: `th:result.why`, `th:notice:background.purpose`. An edit applies to one language, and to one kind
/// of report where kinds say different things in that sentence.
///
/// ```
/// use ita_report::{Kind, edit_key};
///
/// assert_eq!(edit_key("th", Kind::Notice, "result.why"), "th:result.why");
/// assert_eq!(edit_key("th", Kind::Notice, "background.purpose"), "th:notice:background.purpose");
/// ```
#[must_use]
pub fn edit_key(lang: &str, kind: Kind, key: &str) -> String {
    match differs(kind, key) {
        true => [lang, ":", kind.id(), ":", key].concat(),
        false => [lang, ":", key].concat(),
    }
}

/// Returns true if a kind of report says something of its own in a sentence.
fn differs(kind: Kind, key: &str) -> bool {
    let is_title = || key.starts_with("measures.") && key.ends_with(".title");
    match key {
        // What the report is, and headings that are not numbered everywhere.
        "background.meeting" | "background.purpose" | "measures.lead" | "measures" | "result" | "annex" => true,
        // A preparation speaks of the year before, and of how far the support is.
        "result.overall" => kind == Kind::Prepare,
        _ if key.starts_with("aspects.") => kind == Kind::Prepare,
        // Beside their purpose.
        _ => matches!(kind, Kind::Handout | Kind::Notice) && is_title(),
    }
}

/// Puts edits in the place of their sentences. `written` returns a report of another kind, without edits.
pub(crate) fn apply(report: &mut Document, kind: Kind, edits: &Edits, written: impl Fn(Kind) -> Document) {
    let lang = report.lang.clone();
    // An edit from before kinds were told apart belongs where its sentence stands; where that stands no more, because a name in it
    // changed, it is shown in the first kind, for somebody to look at.
    let is_elsewhere = |key: &str, edit: &Edit| {
        let mut others = Kind::ALL.into_iter().filter(|&other| other != kind).map(&written);
        others.any(|other| other.paragraphs().any(|text| text.key == key && stands(text, edit)))
    };
    for text in report.paragraphs_mut() {
        // An edit in one language applies to no report in the other.
        let own = edit_key(&lang, kind, &text.key);
        let of_all = || [[&lang, ":", &text.key].concat(), text.key.clone()];
        let old = || {
            of_all().into_iter().find(|key| {
                edits.get(key).is_some_and(|edit| {
                    !differs(kind, &text.key)
                        || stands(text, edit)
                        || (kind == Kind::ALL[0] && !is_elsewhere(&text.key, edit))
                })
            })
        };
        let found = Some(own).filter(|key| edits.contains_key(key)).or_else(old);
        if let Some((key, edit)) = found.and_then(|key| edits.get_key_value(&key)) {
            edited(text, key, edit);
        }
    }
}

/// Returns true if a sentence is the one that an edit replaces, apart from its numbers.
fn stands(text: &Paragraph, edit: &Edit) -> bool {
    pieces(&text.text()).0 == pieces(&clean(&edit.ours)).0
}

fn edited(text: &mut Paragraph, key: &str, edit: &Edit) {
    let (ours, was, wrote) = (text.text(), clean(&edit.ours), clean(&edit.text));
    if wrote.is_empty() || wrote == ours {
        return;
    }
    let (wrote, fate) = match carried(&was, &ours, &wrote) {
        _ if was == ours => (wrote, Fate::Kept),
        Some(carried) => (carried, Fate::Carried),
        None => (wrote, Fate::Stale),
    };
    text.runs = linked(&text.runs, &wrote);
    text.edited = Some(Edited { key: key.to_owned(), ours, fate });
}

/// Returns an edited text in pieces. An address that our sentence links to stays a link wherever it still stands whole in the
/// text.
fn linked(ours: &[Run], wrote: &str) -> Vec<Run> {
    let links: Vec<&str> = ours.iter().filter(|run| run.is_link).map(|run| run.text.as_str()).collect();
    let (mut runs, mut rest) = (Vec::new(), wrote);
    let mut push = |text: &str, is_link| {
        if !text.is_empty() {
            runs.push(Run { text: text.to_owned(), is_link });
        }
    };
    // Of several links at one place the longest counts.
    let first = |rest: &str| {
        let places = links.iter().flat_map(|link| rest.match_indices(*link).map(|(at, link)| (at, link.len())));
        let whole = places.filter(|&(at, long)| {
            let goes_on = |c: char| !c.is_whitespace() && !")]}>\"”’,;".contains(c);
            !rest[at + long..].starts_with(goes_on)
        });
        whole.min_by_key(|&(at, long)| (at, core::cmp::Reverse(long)))
    };
    while let Some((at, long)) = first(rest) {
        push(&rest[..at], false);
        push(&rest[at..at + long], true);
        rest = &rest[at + long..];
    }
    push(rest, false);
    if runs.is_empty() {
        runs.push(Run::default());
    }
    runs
}

/// Returns an edited text with the changed numbers replaced. This is done only if our sentence changed in nothing but numbers,
/// and each changed number occurs in the edited text and became a single other one.
fn carried(was: &str, is: &str, wrote: &str) -> Option<String> {
    let ((old_words, old), (new_words, new)) = (pieces(was), pieces(is));
    if old_words != new_words {
        return None;
    }
    let mut changed: BTreeMap<String, &str> = BTreeMap::new();
    for (old, new) in old.iter().zip(&new) {
        let known = changed.insert(plain(old), new);
        if known.is_some_and(|known| plain(known) != plain(new)) {
            return None;
        }
    }
    changed.retain(|old, new| *old != plain(new));
    let (words, numbers) = pieces(wrote);
    let found = |old: &String| numbers.iter().any(|number| plain(number) == *old);
    if !changed.keys().all(found) {
        return None;
    }
    let mut out = String::new();
    for (index, word) in words.iter().enumerate() {
        out.push_str(word);
        if let Some(number) = numbers.get(index) {
            out.push_str(changed.get(&plain(number)).copied().unwrap_or(number));
        }
    }
    Some(out)
}

/// Returns the texts around the numbers of a text, and the numbers.
fn pieces(text: &str) -> (Vec<&str>, Vec<&str>) {
    let is_digit = |c: char| arabic(c).is_ascii_digit();
    let (mut words, mut numbers, mut rest) = (Vec::new(), Vec::new(), text);
    while let Some(start) = rest.find(is_digit) {
        let number = &rest[start..];
        let mut end = 0;
        for (at, c) in number.char_indices() {
            let goes_on = || number[at + c.len_utf8()..].starts_with(is_digit);
            if !(is_digit(c) || (matches!(c, '.' | ',') && goes_on())) {
                break;
            }
            end = at + c.len_utf8();
        }
        words.push(&rest[..start]);
        numbers.push(&number[..end]);
        rest = &number[end..];
    }
    words.push(rest);
    (words, numbers)
}

/// A number in Arabic digits.
fn plain(number: &str) -> String {
    number.chars().map(arabic).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    #[test]
    fn an_edit_of_a_language_stands_in_its_reports_alone() {
        let look = crate::Look::of;
        let mut case = crate::Case::new(ita_rules::rulebook(2569).unwrap());
        let edit = |text: &str| Edit { ours: "ก".into(), text: text.into() };
        case.papers.edits.insert("th:framework.lead".into(), edit("ของเรา"));
        case.papers.edits.insert("framework.table".into(), edit("any"));
        let texts = |lang| {
            let report = crate::document(case.clone(), crate::Kind::Prepare, look(lang));
            report.paragraphs().map(Paragraph::text).collect::<Vec<_>>()
        };
        let holds = |lang, text: &str| texts(lang).iter().any(|said| said == text);
        assert!(holds(ita_words::Lang::Th, "ของเรา") && !holds(ita_words::Lang::En, "ของเรา"));
        assert!(holds(ita_words::Lang::Th, "any") && holds(ita_words::Lang::En, "any"));
    }

    #[test]
    fn an_address_that_still_stands_in_an_edit_stays_a_link() {
        let link = |text: &str| Run { text: text.into(), is_link: true };
        let plain = |text: &str| Run { text: text.into(), is_link: false };
        let ours = [plain("หลักฐาน "), link("https://a.go.th/2569"), plain(" "), link("https://a.go.th/2569/o1")];
        assert_eq!(
            linked(&ours, "ดู https://a.go.th/2569 และ (https://a.go.th/2569/o1)"),
            [plain("ดู "), link("https://a.go.th/2569"), plain(" และ ("), link("https://a.go.th/2569/o1"), plain(")"),]
        );
        // One that was changed is another address, which nobody checked.
        assert_eq!(linked(&ours, "ดู https://a.go.th/25699"), [plain("ดู https://a.go.th/25699")]);
        assert_eq!(linked(&ours[..1], "ดู https://a.go.th/2569"), [plain("ดู https://a.go.th/2569")]);
    }

    #[test]
    fn numbers_are_carried_where_nothing_else_changed() {
        let carry = |wrote: &str| carried("ได้ ๙๖.๓๙ คะแนน จาก ๑๐๐", "ได้ ๙๖.๙๓ คะแนน จาก ๑๐๐", wrote);
        assert_eq!(carry("เราได้ถึง 96.39 คะแนน").unwrap(), "เราได้ถึง ๙๖.๙๓ คะแนน");
        assert_eq!(carry("เราได้ ๙๖.๓๙, ดีมาก").unwrap(), "เราได้ ๙๖.๙๓, ดีมาก");
        // The number that changed is not in it: somebody has to look.
        assert_eq!(carry("เราได้มาก"), None);
        // Something else changed.
        assert_eq!(carried("ได้ 96 คะแนน", "ยังไม่มีคะแนน 96", "ได้ 96"), None);
        // One number became two.
        assert_eq!(carried("90 และ 90", "91 และ 92", "ทั้งสองได้ 90"), None);
    }
}
