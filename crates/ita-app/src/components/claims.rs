//! Where rules come from: a statement with its status and sources, and the small parts it is made of.

use ita_view::Status;
use ita_view::page::{ClaimView, SourceView, StatusView};
use yew::prelude::*;

/// How sure a rule is, in a small frame.
pub fn status(view: &StatusView) -> Html {
    let guess = matches!(view.status, Status::Inferred | Status::Assumed);
    html! { <span class={classes!("status", guess.then_some("is-guess"))} title={view.meaning.clone()}>{ &view.label }</span> }
}

/// A source, as a link where it has an address.
pub fn source(view: &SourceView) -> Html {
    match &view.url {
        Some(url) => html! { <a href={url.clone()} rel="noreferrer noopener" target="_blank">{ &view.title }</a> },
        None => html! { { &view.title } },
    }
}

/// What [`Claims`] shows.
#[derive(Properties, PartialEq)]
pub struct ClaimsProps {
    /// The statements.
    pub claims: Vec<ClaimView>,
    /// Prefix of the statements' ids, where they are to be linked to.
    #[prop_or_default]
    pub anchor: Option<&'static str>,
}

/// Statements of the rules, each with its subject, status, note and sources.
#[component]
pub fn Claims(props: &ClaimsProps) -> Html {
    let claim = |claim: &ClaimView| {
        let id = props.anchor.map(|prefix| [prefix, &claim.id].concat());
        html! {
            <li {id}>
                <p><b>{ &claim.subject }</b>{ " " }{ status(&claim.status) }</p>
                <p>{ &claim.note }</p>
                if !claim.sources.is_empty() {
                    <ul class="source-list">
                        { for claim.sources.iter().map(|view| html! { <li>{ source(view) }</li> }) }
                    </ul>
                }
            </li>
        }
    };
    html! { <ul class="sources">{ for props.claims.iter().map(claim) }</ul> }
}
