//! What a measure aims at, in a cell: `eit +1.80` for programs, “EIT การรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (+1.80)” for people.

use super::columns::is_said;
use crate::measure::Aim;
use crate::section::given;
use ita_score::{NodeIx, NodeKind, Rulebook, Score};
use ita_words::{Lang, capitalized, kind, number, of};

/// The id of the whole.
const OVERALL: &str = "overall";

/// The aims as programs read them, one after the other.
pub(super) fn coded(aims: &[Aim]) -> String {
    let coded = |aim: &Aim| match aim.points {
        Some(points) => format!("{} +{points}", aim.node),
        None => aim.node.clone(),
    };
    aims.iter().map(coded).collect::<Vec<_>>().join("; ")
}

/// The aims as people read them, a line each.
pub(super) fn said(aims: &[Aim], rules: &Rulebook, lang: Lang) -> String {
    let said = |aim: &Aim| {
        let name = match rules.find(&aim.node) {
            Ok(NodeIx::OVERALL) => whole(lang),
            // A name of several parts would be read as several aims.
            Ok(node) => format!("{} {}", number(rules, node), of(&rules.node(node).name, lang).replace(';', ",")),
            Err(_) => aim.node.to_uppercase(),
        };
        match aim.points {
            Some(points) => format!("{name} (+{})", given(rules, points)),
            None => name,
        }
    };
    aims.iter().map(said).collect::<Vec<_>>().join("\n")
}

fn whole(lang: Lang) -> String {
    capitalized(kind(NodeKind::Overall, lang))
}

/// Reads either form.
///
/// # Errors
/// The part that is not understood.
pub(super) fn read(cell: &str) -> Result<Vec<Aim>, &str> {
    let parts = cell.split(['\n', ';']).map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| aim(part).ok_or(part)).collect()
}

fn aim(part: &str) -> Option<Aim> {
    let (name, points) = match part.strip_suffix(')').and_then(|rest| rest.rsplit_once("(+")) {
        Some((name, points)) => (name.trim(), Some(points)),
        // The sign of an aim for programs stands after its id; one in a name further on is part of the name.
        None => match part.split_once('+') {
            Some((id, points)) if !id.trim().contains(char::is_whitespace) => (id.trim(), Some(points)),
            _ => (part, None),
        },
    };
    let points = points.map(|points| Score::parse(points.trim()).ok()).map_or(Some(None), |read| read.map(Some))?;
    let id = if is_said(name, whole) { OVERALL.to_owned() } else { name.split_whitespace().next()?.to_lowercase() };
    Some(Aim { node: id, points })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    #[test]
    fn every_node_comes_back_from_what_people_read() {
        for rules in ita_rules::all().unwrap() {
            for node in rules.nodes() {
                for points in [None, Some(Score::parse("1.80").unwrap())] {
                    let aims = [Aim { node: rules.node(node).id.to_string(), points }];
                    for lang in [Lang::Th, Lang::En] {
                        assert_eq!(read(&said(&aims, rules, lang)).unwrap(), aims);
                    }
                    assert_eq!(read(&coded(&aims)).unwrap(), aims);
                }
            }
        }
    }

    #[test]
    fn what_people_change_is_read_or_named() {
        let aim = |node: &str, points: Option<&str>| Aim {
            node: node.into(),
            points: points.map(|points| Score::parse(points).unwrap()),
        };
        assert_eq!(
            read("คะแนนรวม (+0.5)\nO10 E-Service\n eit +๑.๘").unwrap(),
            [aim("overall", Some("0.5")), aim("o10", None), aim("eit", Some("1.8")),]
        );
        assert_eq!(read("6 การให้บริการ (+มาก)"), Err("6 การให้บริการ (+มาก)"));
        assert_eq!(read("o1; eit +x"), Err("eit +x"));
    }
}
