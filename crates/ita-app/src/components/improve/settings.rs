//! The bar: what a plan is asked for.

use super::act::typed;
use crate::components::tree::{Input, error, field_id, input};
use crate::components::{Choice, Pick, Select, choice};
use crate::ui::{Ui, maybe};
use ita_view::message::ImproveLabel;
use ita_view::page::{Field, SettingChoice, SettingsView};
use ita_view::{Action, Improve, Wanted};
use yew::prelude::*;

/// Several to choose from, side by side.
pub(super) fn side_by_side(ui: &Ui, legend: &str, name: impl Into<AttrValue>, choices: &[SettingChoice]) -> Html {
    let option = |it: &SettingChoice| Choice::named(it.label.clone(), it.selected, ui.verbs.press(it.action.clone()));
    choice(legend, name, choices.iter().map(option))
}

/// One of many, from a list.
pub(super) fn listed<'a>(
    ui: &Ui,
    (id, label): (Option<&'static str>, &str),
    class: &'static str,
    choices: impl Iterator<Item = (&'a str, &'a str, bool, &'a Action)>,
) -> Html {
    let mut picks = Vec::new();
    let mut picked = AttrValue::default();
    let mut actions: Vec<(String, Action)> = Vec::new();
    for (id, label, selected, action) in choices {
        picks.push(Pick { value: id.to_owned().into(), label: label.to_owned().into() });
        actions.push((id.to_owned(), action.clone()));
        if selected {
            picked = id.to_owned().into();
        }
    }
    let verbs = ui.verbs.clone();
    let onpick = Callback::from(move |id: AttrValue| {
        if let Some((_, action)) = actions.iter().find(|(known, _)| *known == id.as_str()) {
            verbs.act(action.clone());
        }
    });
    let (id, label) = (id.map(AttrValue::Static), id.is_none().then(|| AttrValue::from(label.to_owned())));
    html! { <Select {id} {label} {class} {picks} {picked} {onpick} /> }
}

/// Something to set, under its name.
fn set(class: &'static str, name: &str, control: Html) -> Html {
    html! { <div {class}><span class="label" aria-hidden="true">{ name.to_owned() }</span>{ control }</div> }
}

fn number(id: &str, field: &Field, oninput: Callback<InputEvent>) -> Html {
    html! {
        <div class="set">
            <label class="label" for={field_id(id)}>{ &field.label }</label>
            { input(id, Input::of("field number", field, oninput)) }
            { error(id, field.error.as_deref()) }
        </div>
    }
}

/// What [`Settings`] shows.
#[derive(Properties, PartialEq)]
pub struct SettingsProps {
    /// Verbs and words.
    pub ui: Ui,
    /// What the plan is asked for.
    pub view: SettingsView,
}

/// A component, since no slider but the first move of one changes it.
#[component]
pub fn Settings(props: &SettingsProps) -> Html {
    let (ui, view) = (&props.ui, &props.view);
    let label = |label| ui.label(label);
    let targets = view.targets.iter().map(|it| (&*it.id, &*it.label, it.selected, &it.action));
    let name = label(ImproveLabel::TargetName);
    let (margin, split) = (label(ImproveLabel::MarginName), label(ImproveLabel::SplitName));
    html! {
        <div class="settings" role="group" aria-label={name.clone()}>
            <div class="set">
                <label class="label" for="target">{ &name }</label>
                { listed(ui, (Some("target"), &name), "field", targets) }
            </div>
            { maybe(view.overall.as_ref(), |field| {
                number("target", field, typed(ui, |text| Improve::SetWanted(Wanted::Overall(text))))
            }) }
            { set("set", &margin, side_by_side(ui, &margin, "margin", &view.margins)) }
            { set("set is-wide", &split, side_by_side(ui, &split, "split", &view.splits)) }
            { number("ceiling", &view.ceiling, typed(ui, Improve::SetCeiling)) }
        </div>
    }
}
