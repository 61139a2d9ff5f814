//! Two years or rulebooks, and what is different.

use crate::components::Select;
use crate::components::calculate::year_picks;
use crate::loaded::PageProps;
use crate::ui::maybe;
use ita_view::message::OwnLabel;
use ita_view::page::{self, YearChoice};
use yew::prelude::*;

/// What [`Compare`] shows.
#[derive(Clone, PartialEq, Properties)]
pub struct CompareProps {
    /// Verbs, state, parts.
    pub page: PageProps,
    /// What can be compared, the newest first.
    pub years: Vec<YearChoice>,
}

/// Two lists to choose from, and each difference in a sentence.
#[component]
pub fn Compare(props: &CompareProps) -> Html {
    let ui = &props.page.ui;
    let chosen = [use_state(|| None::<AttrValue>), use_state(|| None::<AttrValue>)];
    let (picks, here) = year_picks(&props.years);
    let first = picks.first().map(|pick| pick.value.clone()).unwrap_or_default();
    let [from, to] =
        [(&chosen[0], here), (&chosen[1], first)].map(|(chosen, usual)| (**chosen).clone().unwrap_or(usual));
    let key = |picked: &AttrValue| picked.parse().unwrap_or_default();
    let items = page::own_compared(&props.page.state, &props.page.parts, key(&from), key(&to));
    let select = |id: &'static str, label: OwnLabel, picked: AttrValue, chosen: &UseStateHandle<Option<AttrValue>>| {
        let chosen = chosen.clone();
        let onpick = Callback::from(move |picked: AttrValue| chosen.set(Some(picked)));
        html! {
            <div>
                <label class="label" for={id}>{ ui.label(label) }</label>
                <Select {id} picks={picks.clone()} {picked} {onpick} />
            </div>
        }
    };
    html! {
        <section aria-labelledby="own-compare">
            <h2 id="own-compare">{ ui.label(OwnLabel::Compare) }</h2>
            <div class="own-begin">
                { select("own-from", OwnLabel::CompareFrom, from, &chosen[0]) }
                { select("own-to", OwnLabel::CompareTo, to, &chosen[1]) }
            </div>
            { maybe(items.as_ref(), |items| html! {
                <ul class="changes" id="own-changes">{ for items.iter().map(|text| html! { <li>{ text }</li> }) }</ul>
            }) }
        </section>
    }
}
