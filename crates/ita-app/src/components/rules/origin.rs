//! Where a rule comes from: the numbers of its sources, which open in place, and the list of all of them.

use crate::components::claims::{Shown, claims, source, status};
use crate::ui::Ui;
use ita_view::message::RulesLabel;
use ita_view::page::{CitedView, ClaimView, RulesView};
use yew::prelude::*;

/// What a rule rests on, as a button that shows or hides what is said of it.
pub(super) fn refs(ui: &Ui, shown: &Shown, place: &str, what: &str, mark: &str) -> Html {
    shown.button(
        place,
        &[what, &ui.label(RulesLabel::From), mark],
        html! { <span class="refs">{ mark.to_owned() }</span> },
    )
}

/// The claims at these places, each once.
pub(super) fn claims_at(all: &[ClaimView], places: &[usize]) -> Html {
    let wanted = all.iter().enumerate().filter(|(place, _)| places.contains(place));
    html! { <div class="row-origin">{ claims(wanted.map(|(_, claim)| claim)) }</div> }
}

/// Every source with its number and what rests on it.
pub fn sources(view: &RulesView) -> Html {
    let cited = |view: &CitedView| {
        html! {
            <li>
                <span class="refs">{ view.source.number.clone().unwrap_or_default() }</span>
                <div>
                    <p>{ source(&view.source) }</p>
                    <p class="soft small">{ view.uses.join(" · ") }</p>
                </div>
            </li>
        }
    };
    html! { <ol class="origins">{ for view.sources.iter().map(cited) }</ol> }
}

/// Every claim, with the numbers of its sources, and what the statuses mean, once.
pub fn origins(view: &RulesView) -> Html {
    let meaning = |view| html! { <><dt>{ status(view) }</dt><dd>{ &view.meaning }</dd></> };
    let claim = |claim: &ClaimView| {
        let numbers: Vec<&str> = claim.sources.iter().filter_map(|source| source.number.as_deref()).collect();
        html! {
            <li>
                <p>
                    <b>{ &claim.subject }</b>{ " " }<span class="soft">{ &claim.status.label }</span>
                    { " " }<span class="refs">{ numbers.join(" ") }</span>
                </p>
                <p>{ &claim.note }</p>
            </li>
        }
    };
    html! {
        <>
            <dl class="terms">{ for view.legend.iter().map(meaning) }</dl>
            <ul class="sources">{ for view.claims.iter().map(claim) }</ul>
        </>
    }
}
