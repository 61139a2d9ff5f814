//! What each change gives, from the baseline to the scenario.

use super::Tick;
use super::axis::Axis;
use crate::message::{ImproveLabel, ImproveMessage, Label, Voice};
use crate::page::improve::{running, signed};
use crate::page::names;
use crate::page::{Permille, TableView};
use ita_score::{NodeScore, Rounded, Rulebook, Scored};

/// What a bar is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaterKind {
    /// The baseline.
    Start,
    /// A change that gives points.
    Gain,
    /// A change that takes points.
    Loss,
    /// The scenario.
    End,
}

/// A bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaterBar {
    /// Id of its node; empty for start and end.
    pub node: String,
    /// “ปัจจุบัน”, “EIT”.
    pub name: String,
    /// What it is.
    pub kind: WaterKind,
    /// Where it begins, from the left of the drawn part of the scale.
    pub from: Permille,
    /// Where it ends; left of `from` for a loss.
    pub to: Permille,
    /// Its number: “96.39”, “+0.54”.
    pub label: String,
    /// The same unrounded, on request.
    pub exact: String,
}

/// What each change gives. Bars stand one below the other; lengths go from left to right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaterfallChart {
    /// Bars, from the baseline to the scenario.
    pub bars: Vec<WaterBar>,
    /// Marks of the drawn part of the scale.
    pub ticks: Vec<Tick>,
    /// How the parts were rounded: the exact ones add up to the exact difference; those shown are rounded so that they add up
    /// to the difference shown, which may put one a unit of the last decimal off.
    pub note: String,
    /// The same in a sentence.
    pub description: String,
    /// The same numbers.
    pub table: TableView,
}

/// What each change gives; none unless both scores are known and differ in something.
pub(in crate::page) fn chart(
    voice: Voice,
    [(now, base), (name, scenario)]: [(&str, &Scored<'_>); 2],
) -> Option<WaterfallChart> {
    let rules = base.rules();
    let (start, end) = (base.overall(), scenario.overall());
    let steps = running(base, &base.changes(scenario)?)?;
    if steps.is_empty() {
        return None;
    }
    let axis = Axis::around(steps.iter().flat_map(|step| [step.from, step.to]))?;
    let whole = |name: &str, kind, scored: &NodeScore<'_, '_>| {
        Some(WaterBar {
            node: String::new(),
            name: name.to_owned(),
            kind,
            from: 0,
            to: axis.at(scored.score()?),
            label: voice.number(scored.score()?),
            exact: names::exact(voice, rules, scored.exact()?),
        })
    };
    let mut bars = vec![whole(now, WaterKind::Start, &start)?];
    for step in &steps {
        let sign = if step.points.negative { "−" } else { "+" };
        let shown = signed(voice, step.from, step.to).0;
        bars.push(WaterBar {
            node: rules.node(step.node).id.to_string(),
            name: names::short(voice, rules, step.node),
            kind: if step.points.negative { WaterKind::Loss } else { WaterKind::Gain },
            from: axis.at(step.from),
            to: axis.at(step.to),
            // A change too small to move the score shown.
            label: if shown.is_empty() { voice.number(format_args!("{sign}{}", zero(rules))) } else { shown },
            exact: format!("{sign}{}", names::exact(voice, rules, step.points.size)),
        });
    }
    bars.push(whole(name, WaterKind::End, &end)?);
    let parts: Vec<String> =
        bars.iter().filter(|bar| !bar.node.is_empty()).map(|bar| format!("{} {}", bar.name, bar.label)).collect();
    let (first, last) = (bars.first()?, bars.last()?);
    let description = voice.say(&ImproveMessage::WaterfallDescription {
        from: &first.label,
        to: &last.label,
        parts: &voice.list(&parts),
    });
    let row = |bar: &WaterBar| vec![bar.name.clone(), bar.label.clone(), bar.exact.clone()];
    Some(WaterfallChart {
        ticks: axis.ticks(voice),
        note: voice.label(ImproveLabel::WaterfallNote),
        description,
        table: TableView {
            caption: voice.label(ImproveLabel::WaterfallTitle),
            head: vec![
                voice.label(Label::RuleName),
                voice.label(ImproveLabel::Score),
                voice.label(ImproveLabel::Unrounded),
            ],
            rows: bars.iter().map(row).collect(),
        },
        bars,
    })
}

/// Nothing, with all decimals.
fn zero(rules: &Rulebook) -> Rounded {
    Rounded::new(0, rules.decimals())
}
