//! Who answered the surveys, and the probability of each level. Computing the probabilities takes longer than a frame.

use super::act::typed;
use crate::components::more;
use crate::components::result::badge;
use crate::components::tree::{Input, error, field_id, input};
use crate::ui::{Ui, maybe};
use ita_view::page::{self, ChancesView, Field, LevelChance, SurveyFields, SurveysView};
use ita_view::{Improve, State};
use std::rc::Rc;
use yew::prelude::*;

/// What [`Told`] shows.
#[derive(Properties)]
pub struct ToldProps {
    /// Verbs and words.
    pub ui: Ui,
    /// The state, as it was when it last rested.
    pub state: Rc<State>,
}

impl PartialEq for ToldProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state) && self.ui == other.ui
    }
}

/// Drawn when the numbers rest.
#[component]
pub fn Told(props: &ToldProps) -> Html {
    surveys(&props.ui, &page::improve_surveys(&props.state))
}

fn field(id: &str, field: &Field, oninput: Callback<InputEvent>) -> Html {
    html! {
        <div>
            <label class="label" for={field_id(id)}>{ &field.label }</label>
            { input(id, Input::of("field number", field, oninput)) }
        </div>
    }
}

fn survey(ui: &Ui, view: &SurveyFields) -> Html {
    let [all, asked] = ["all-", "asked-"].map(|kind| [kind, &view.node].concat());
    let (node, same) = (view.node.clone(), view.node.clone());
    let respondents = typed(ui, move |text| Improve::SetRespondents { node: node.clone(), text });
    let population = typed(ui, move |text| Improve::SetPopulation { node: same.clone(), text });
    html! {
        <div class="survey">
            <div class="pair">{ field(&asked, &view.respondents, respondents) }{ field(&all, &view.population, population) }</div>
            { error(&asked, view.error.as_deref()) }
        </div>
    }
}

fn chances(view: &ChancesView) -> Html {
    let chance = |chance: &LevelChance| html! { <li>{ badge(&chance.level) }<b>{ &chance.percent }</b></li> };
    html! { <><p><b>{ &view.words }</b></p><p>{ &view.sentence }</p><ul class="chances">{ for view.levels.iter().map(chance) }</ul></> }
}

/// Fields for the surveys behind a disclosure, what they leave open, and what that does not cover.
fn surveys(ui: &Ui, view: &SurveysView) -> Html {
    let inside = html! {
        <div class="stack-tight small">
            <p class="soft">{ &view.hint }</p>
            <>{ for view.fields.iter().map(|view| survey(ui, view)) }</>
            <div aria-live="polite">{ maybe(view.chances.as_ref(), chances) }{ maybe(view.needs.as_ref(), |text| html! { <p>{ text }</p> }) }</div>
            <p class="soft">{ &view.limits }</p>
        </div>
    };
    html! { <div class="behind">{ more(&view.title, inside) }</div> }
}
