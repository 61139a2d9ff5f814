//! What need not follow every move of a slider: the scenarios side by side, charts, the link.

use super::chart::charts;
use super::compare::compare;
use super::surveys::surveys;
use crate::components::calculate::Share;
use crate::components::{more, not_here};
use crate::ui::{Ui, maybe};
use ita_view::message::Label;
use ita_view::page;
use ita_view::{Parts, State};
use std::rc::Rc;
use yew::prelude::*;

/// What [`More`] shows.
#[derive(Properties)]
pub struct MoreProps {
    /// Verbs and words.
    pub ui: Ui,
    /// The state, as it was when it last rested.
    pub state: Rc<State>,
    /// The parts that are here.
    pub parts: Rc<Parts>,
}

impl PartialEq for MoreProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state) && self.parts == other.parts && self.ui == other.ui
    }
}

/// The surveys: what they leave open takes longer than a frame.
#[component]
pub fn Told(props: &MoreProps) -> Html {
    surveys(&props.ui, &page::improve_surveys(&props.state))
}

/// Draws it when the numbers rest.
#[component]
pub fn More(props: &MoreProps) -> Html {
    let ui = &props.ui;
    let Ok(view) = page::improve_more(&props.state, &props.parts) else { return not_here(ui) };
    let share = html! { <Share ui={ui.clone()} hash={view.share} /> };
    html! {
        <>
            { maybe(view.compared.as_ref(), |view| compare(ui, view)) }
            { charts(ui, &view.charts) }
            <div class="behind">{ more(&ui.label(Label::CopyLink), share) }</div>
        </>
    }
}
