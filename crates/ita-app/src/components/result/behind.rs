//! What lies behind a result, across the whole page, closed.

use super::{conditions, steps};
use crate::components::use_opened;
use crate::ui::Ui;
use ita_view::message::Label;
use ita_view::{State, page};
use std::rc::Rc;
use yew::prelude::*;

/// What [`Behind`] shows.
#[derive(Properties)]
pub struct BehindProps {
    /// Verbs and words.
    pub ui: Ui,
    /// The state.
    pub state: Rc<State>,
    /// True if something was computed, so that there are steps.
    pub computed: bool,
}

impl PartialEq for BehindProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state) && self.ui == other.ui && self.computed == other.computed
    }
}

/// What the levels ask, and how the result was computed.
#[component]
pub fn Behind(props: &BehindProps) -> Html {
    let BehindProps { ui, state, computed } = props;
    let opened = &use_opened();
    html! {
        <div class="behind">
            { opened.more(ui, Label::Conditions, || conditions(ui, &page::conditions(state))) }
            if *computed { { opened.more(ui, Label::HowComputed, || steps(&page::steps(state))) } }
        </div>
    }
}
