//! Where rules come from: a statement with its status and sources, and the small parts it is made of.

use ita_view::Status;
use ita_view::page::{ClaimView, SourceView, StatusView};
use yew::prelude::*;

/// How sure a rule is, in a small frame.
pub fn status(view: &StatusView) -> Html {
    let guess = matches!(view.status, Status::Inferred | Status::Assumed);
    let class = if guess { "status is-guess" } else { "status" };
    html! { <span {class} title={view.meaning.clone()}>{ &view.label }</span> }
}

/// A source, as a link where it has an address.
pub fn source(view: &SourceView) -> Html {
    match &view.url {
        Some(url) => {
            html! { <a href={url.clone()} rel="noreferrer noopener" target="_blank">{ &view.title }</a> }
        }
        None => html! { &view.title },
    }
}

/// A list of sources, each with its number where they are numbered.
fn sources(views: &[SourceView]) -> Html {
    let line = |view: &SourceView| {
        html! {
            <li>
                if let Some(number) = &view.number { <span class="refs">{ number }</span>{ " " } }
                { source(view) }
            </li>
        }
    };
    html! { <ul class="source-list">{ for views.iter().map(line) }</ul> }
}

/// Statements of the rules, each with its subject, status, note and sources.
pub fn claims<'a>(views: impl IntoIterator<Item = &'a ClaimView>) -> Html {
    let claim = |claim: &ClaimView| {
        html! {
            <li>
                <p><b>{ &claim.subject }</b>{ " " }{ status(&claim.status) }</p>
                <p>{ &claim.note }</p>
                if !claim.sources.is_empty() { { sources(&claim.sources) } }
            </li>
        }
    };
    html! { <ul class="sources">{ for views.into_iter().map(claim) }</ul> }
}

/// Which place shows where it comes from. One at a time; kept by the page, since it is no part of the app's state.
#[derive(Clone, PartialEq)]
pub struct Shown {
    /// The place.
    pub place: UseStateHandle<Option<AttrValue>>,
}

impl Shown {
    /// True if this place does.
    #[must_use]
    pub fn is(&self, place: &str) -> bool {
        self.place.as_deref() == Some(place)
    }

    /// The button of a place: it shows or hides, and its words are how sure the rule is.
    pub fn button(&self, place: &str, what: &[&str], inside: Html) -> Html {
        let is_shown = self.is(place);
        let words: Vec<&str> = what.iter().copied().filter(|word| !word.is_empty()).collect();
        let (shown, place) = (self.clone(), AttrValue::from(place.to_owned()));
        let onclick = move |_: MouseEvent| {
            shown.place.set((!is_shown).then(|| place.clone()));
        };
        html! {
            <button type="button" class="origin" aria-expanded={is_shown.to_string()} aria-label={words.join(" ")} {onclick}>
                { inside }
            </button>
        }
    }
}
