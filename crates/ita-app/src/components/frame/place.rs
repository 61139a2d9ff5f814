//! Where one is: the agency and the fiscal year. On a phone one line that opens both.

use super::head::Head;
use super::opener::{Opener, Opens};
use crate::components::calculate::long_year_picks;
use crate::components::{Icon, Select, icon};
use ita_view::Need;
use ita_view::message::Label;
use yew::prelude::*;

/// What [`Place`] shows.
#[derive(PartialEq, Properties)]
pub(super) struct PlaceProps {
    /// Agency and year, and the list of agencies.
    pub head: Head,
}

/// The agency's name and the year.
#[component]
pub(super) fn Place(props: &PlaceProps) -> Html {
    let Head { ui, header, .. } = &props.head;
    let open = use_state(|| false);
    let (picks, picked) = long_year_picks(&header.years);
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let onkeydown = {
        let open = open.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" || event.key() == "Enter" {
                open.set(false);
            }
        })
    };
    let picked_year = {
        let (open, set_year) = (open.clone(), ui.verbs.set_year());
        Callback::from(move |year: AttrValue| {
            open.set(false);
            set_year.emit(year);
        })
    };
    // What the years' results and statuses come from, before the list is opened. The focus itself does not bubble, this event does.
    let verbs = ui.verbs.clone();
    let years: Vec<u16> = header.years.iter().filter(|year| !year.selected).map(|year| year.number).collect();
    let onfocusin = Callback::from(move |_: FocusEvent| {
        if let Some(&year) = years.first() {
            verbs.fetch(Need::Year(year));
        }
    });
    html! {
        <div class={if *open { "where is-open" } else { "where" }} {onkeydown}>
            <button type="button" class="where-line" aria-expanded={open.to_string()} aria-controls="where-fields" onclick={toggle}>
                <span class="quiet">{ ui.label(Label::PlaceTitle) }{ ": " }</span>
                <span class="where-words">
                    { &header.place.agency }
                    <small><b>{ &header.place.year }</b>{ " · " }{ ui.label(Label::Tagline) }</small>
                </span>
                { icon(Icon::CHEVRON) }
            </button>
            <div class="where-fields" id="where-fields" {onfocusin}>
                <input id="agency" class="field agency" type="text" maxlength="200" autocomplete="organization"
                       aria-label={header.agency.label.clone()} placeholder={header.agency.label.clone()}
                       title={header.agency.text.clone()} value={header.agency.text.clone()} oninput={ui.verbs.set_agency()} />
                <Opener opens={Opens::Agencies} head={props.head.clone()} />
                <Select id="year" label={ui.label(Label::FiscalYearName)} {picks} {picked} onpick={picked_year} />
            </div>
        </div>
    }
}
