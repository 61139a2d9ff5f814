//! One row of filters for both lists.

use crate::components::{Pick, Select};
use crate::ui::Ui;
use ita_view::message::{Fixed, WorkLabel};
use ita_view::page::{Filter, Pressed, Stage, When};
use yew::prelude::*;

/// The value of what is not asked for.
const ANY: &str = "*";

/// A list of what can be asked for, with what is.
fn list<T: Copy + PartialEq + 'static>(
    ui: &Ui,
    name: (&'static str, WorkLabel),
    any: WorkLabel,
    all: &'static [(T, WorkLabel)],
    asked: Option<T>,
    ask: Callback<Option<T>>,
) -> Html {
    let pick = |value: AttrValue, label: WorkLabel| Pick { value, label: ui.label(label) };
    let picks = core::iter::once(pick(ANY.into(), any))
        .chain(all.iter().enumerate().map(|(at, (_, label))| pick(at.to_string().into(), *label)));
    let picked = asked.and_then(|asked| all.iter().position(|(one, _)| *one == asked));
    let onpick =
        ask.reform(|value: AttrValue| value.parse().ok().and_then(|at: usize| all.get(at)).map(|(one, _)| *one));
    html! {
        <Select id={name.0} label={ui.label(name.1)} picks={picks.collect::<Vec<_>>()}
                picked={picked.map_or_else(|| ANY.to_owned(), |at| at.to_string())} {onpick} />
    }
}

const WHEN: &[(When, WorkLabel)] =
    &[(When::Overdue, WorkLabel::Overdue), (When::ThisMonth, WorkLabel::ThisMonth), (When::None, WorkLabel::NoDue)];
const STAGES: &[(Stage, WorkLabel)] = &[
    (Stage::NotBegun, WorkLabel::NotBegun),
    (Stage::UnderWay, WorkLabel::UnderWay),
    (Stage::Finished, WorkLabel::Finished),
];

/// What is asked for from now on; nothing is held in sight any more.
fn asking(filter: &Filter, ask: impl FnOnce(&mut Filter)) -> Filter {
    let mut asked = Filter { held: None, pressed: Pressed::default(), ..filter.clone() };
    ask(&mut asked);
    asked
}

/// Who, when, how far.
pub fn filters(ui: &Ui, units: &[String], filter: &UseStateHandle<Filter>) -> Html {
    let named = |unit: &String| match unit.as_str() {
        "" => WorkLabel::NoUnit.text(ui.voice.language).into(),
        unit => AttrValue::from(unit.to_owned()),
    };
    // A name may be anything, so its place stands for it.
    let picks = core::iter::once(Pick { value: ANY.into(), label: ui.label(WorkLabel::Everyone) })
        .chain(units.iter().enumerate().map(|(at, unit)| Pick { value: at.to_string().into(), label: named(unit) }));
    let picked = filter.unit.as_ref().and_then(|unit| units.iter().position(|one| one == unit));
    let onpick = {
        let (filter, units) = (filter.clone(), units.to_vec());
        Callback::from(move |value: AttrValue| {
            let unit = value.parse().ok().and_then(|at: usize| units.get(at)).cloned();
            filter.set(asking(&filter, |asked| asked.unit = unit));
        })
    };
    let when = {
        let filter = filter.clone();
        Callback::from(move |when| filter.set(asking(&filter, |asked| asked.when = when)))
    };
    let stage = {
        let filter = filter.clone();
        Callback::from(move |stage| filter.set(asking(&filter, |asked| asked.stage = stage)))
    };
    html! {
        <div class="work-filters" role="group" aria-label={ui.label(WorkLabel::Lists)}>
            <Select id="filter-unit" label={ui.label(WorkLabel::Unit)} picks={picks.collect::<Vec<_>>()}
                    picked={picked.map_or_else(|| ANY.to_owned(), |at| at.to_string())} {onpick} />
            { list(ui, ("filter-due", WorkLabel::Due), WorkLabel::AnyDue, WHEN, filter.when, when) }
            { list(ui, ("filter-state", WorkLabel::State), WorkLabel::AnyState, STAGES, filter.stage, stage) }
        </div>
    }
}
