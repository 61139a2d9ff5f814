//! The scores of a report as a table: by instrument and indicator, what was announced and entered beside what the rules give.

use super::columns::SCORES;
use crate::case::Case;
use crate::section::given;
use crate::words::{Pair, sheet as w};
use ita_score::{NodeIx, NodeKind, Scored};
use ita_words::{Lang, capitalized, kind, number, of, of_hundred, pick};

/// Where a score comes from.
#[derive(Clone, Copy)]
enum Source {
    /// It was announced.
    Announced,
    /// Somebody entered it.
    Entered,
    /// It is computed from the scores below it.
    Computed,
    /// It is not known.
    Open,
}

impl Source {
    const fn said(self) -> (&'static str, Pair) {
        match self {
            Self::Announced => ("announced", w::ANNOUNCED),
            Self::Entered => ("entered", w::ENTERED),
            Self::Computed => ("computed", w::COMPUTED),
            Self::Open => ("open", w::OPEN),
        }
    }
}

/// Returns the scores as rows of text: the overall score, the instruments and indicators, and what was entered below them. The
/// first row names the columns, those that people read before those that programs read.
///
/// An announced or entered score has a column of its own, beside the computed one and the possible range. The paste reader takes
/// that column alone, so that another working file gets what this one has. A case without a result gives only the head.
///
/// ```
/// use ita_report::{Case, Lang, rows_of_scores};
/// use ita_score::{Assessment, Published};
///
/// let rules = ita_rules::rulebook(2568)?;
/// let scored = Assessment::parse(rules, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")])?.score();
/// let rows = rows_of_scores(&Case::new(rules).with_result(scored, Published::default()), Lang::Th);
/// let place = |head: &str| rows[0].iter().position(|name| name == head).unwrap();
/// let (name, entered, computed) = (place("รายการ"), place("คะแนน"), place("คะแนนตามการคำนวณ"));
/// assert_eq!((&*rows[1][name], &*rows[1][entered], &*rows[1][computed]), ("คะแนนรวม", "", "96.39"));
/// assert_eq!((&*rows[2][entered], &*rows[2][place("code")]), ("98.10", "iit"));
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn rows_of_scores(case: &Case<'_>, lang: Lang) -> Vec<Vec<String>> {
    let mut rows = vec![SCORES.head(lang)];
    if let Some(scored) = &case.result {
        // The computed score does not depend on the announced one.
        let own = scored.assessment().score();
        rows.extend(
            case.rules
                .inputs()
                .filter(|&node| is_listed(scored, node))
                .map(|node| row(case, (scored, &own), node, lang)),
        );
    }
    rows
}

fn is_listed(scored: &Scored<'_>, node: NodeIx) -> bool {
    let kind = scored.rules().node(node).kind;
    matches!(kind, NodeKind::Overall | NodeKind::Instrument | NodeKind::Indicator)
        || scored.assessment().value(node).is_some()
}

fn row(case: &Case<'_>, (scored, own): (&Scored<'_>, &Scored<'_>), node: NodeIx, lang: Lang) -> Vec<String> {
    let (rules, spec) = (case.rules, case.rules.node(node));
    let (narrowed, computed, whole) = (scored.node(node), own.node(node), node == NodeIx::OVERALL);
    let announced = case.published.overall.filter(|_| whole);
    let value = scored.assessment().value(node);
    let (score, source) = match (announced, value, computed.certain()) {
        (Some(announced), ..) => (announced.text(), Source::Announced),
        (None, Some(value), _) if rules.is_item(node) => (rules.write_value(node, value), Source::Entered),
        (None, Some(value), _) => (given(rules, value), Source::Entered),
        (None, None, Some(_)) => (String::new(), Source::Computed),
        (None, None, None) => (String::new(), Source::Open),
    };
    let name = match whole {
        true => capitalized(kind(NodeKind::Overall, lang)),
        false => format!("{} {}", number(rules, node), of(&spec.name, lang)),
    };
    let level = |level: Option<ita_score::LevelIx>| {
        level
            .filter(|_| whole)
            .map(|level| (ita_words::level(rules.level(level), lang), rules.level(level).id.to_string()))
            .unwrap_or_default()
    };
    let (said, said_id) = level(case.published.level);
    let (given_level, given_id) = level(own.level_index());
    let (source_id, (th, en)) = source.said();
    vec![
        case.agency.clone(),
        case.year().to_string(),
        name,
        score,
        computed.certain().map(ita_score::Rounded::text).unwrap_or_default(),
        narrowed.low().text(),
        narrowed.high().text(),
        of_hundred(rules.overall_share(node)).round(rules.decimals()).to_short_string(),
        computed.points().map(|points| points.round(rules.decimals()).text()).unwrap_or_default(),
        said,
        given_level,
        pick(lang, th, en).to_owned(),
        spec.id.to_string(),
        source_id.to_owned(),
        said_id,
        given_id,
    ]
}
