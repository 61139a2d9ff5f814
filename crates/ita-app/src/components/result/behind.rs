//! How a result comes about, across the whole page, closed at first.

use super::{conditions, steps};
use crate::components::use_opened;
use crate::platform::focus;
use crate::ui::{Ui, maybe};
use ita_view::message::ResultLabel;
use ita_view::{State, link, page};
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
    /// True if what is computed has an address, as it does not in another site's frame.
    #[prop_or_default]
    pub linked: bool,
}

impl PartialEq for BehindProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state) && self.ui == other.ui && self.computed == other.computed
    }
}

/// What the levels ask, and how the result was computed.
#[component]
pub fn Behind(props: &BehindProps) -> Html {
    let BehindProps { ui, state, computed, .. } = props;
    let opened = &use_opened();
    // If the address of the steps was followed, they are opened.
    use_effect_with(state.how && *computed, |&asked| {
        if asked {
            focus::later("#how summary");
        }
    });
    let name = [&*ui.label(ResultLabel::LinkHere), ": ", &*ui.label(ResultLabel::HowComputed)].concat();
    html! {
        <div class="behind">
            { opened.more(ui, ResultLabel::Conditions, || conditions(ui, &page::conditions(state))) }
            if *computed {
                <div class="has-link">
                    { opened.more_at(ui, ResultLabel::HowComputed, "how", state.how, || steps(&page::steps(state))) }
                    { maybe(props.linked.then_some(()), |()| html! { <a class="link-here" href={link::how(state)} aria-label={name}>{ "#" }</a> }) }
                </div>
            }
        </div>
    }
}
