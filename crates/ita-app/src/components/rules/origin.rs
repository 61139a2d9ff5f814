//! Where a rule comes from: a number in square brackets that opens in place, and the list of all of them.

use crate::components::claims::{Shown, claims, sources, status};
use crate::ui::Ui;
use ita_view::message::RulesLabel;
use ita_view::page::{ClaimView, StatusView};
use yew::prelude::*;

/// “[3]”: the number of a claim as it stands in the list.
fn numbered(ui: &Ui, place: usize) -> String {
    ui.voice.numerals.write(&["[", &(place + 1).to_string(), "]"].concat())
}

/// The numbers of these claims, as a button that shows or hides what they say.
pub(super) fn refs(ui: &Ui, shown: &Shown, place: &str, what: &str, places: &[usize]) -> Html {
    let numbers: Vec<String> = places.iter().map(|&place| numbered(ui, place)).collect();
    let numbers = numbers.join(" ");
    shown.button(
        place,
        &[what, &ui.label(RulesLabel::From), &numbers],
        html! { <span class="refs">{ numbers.clone() }</span> },
    )
}

/// The claims at these places, each once.
pub(super) fn claims_at(all: &[ClaimView], places: &[usize]) -> Html {
    let wanted = all.iter().enumerate().filter(|(place, _)| places.contains(place));
    html! { <div class="row-origin">{ claims(wanted.map(|(_, claim)| claim)) }</div> }
}

/// Every claim with its number, and what the statuses mean, once.
pub fn origins(ui: &Ui, all: &[ClaimView], legend: &[StatusView]) -> Html {
    let meaning = |view: &StatusView| html! { <><dt>{ status(view) }</dt><dd>{ &view.meaning }</dd></> };
    let claim = |(place, claim): (usize, &ClaimView)| {
        html! {
            <li>
                <span class="refs">{ numbered(ui, place) }</span>
                <div>
                    <p><b>{ &claim.subject }</b>{ " " }<span class="soft">{ &claim.status.label }</span></p>
                    <p>{ &claim.note }</p>
                    if !claim.sources.is_empty() { { sources("source-list", &claim.sources) } }
                </div>
            </li>
        }
    };
    html! {
        <>
            <dl class="terms">{ for legend.iter().map(meaning) }</dl>
            <ol class="origins">{ for all.iter().enumerate().map(claim) }</ol>
        </>
    }
}
