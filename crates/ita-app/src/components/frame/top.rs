//! The head of the page.

use super::{Nav, Prefs};
use crate::hooks::use_say;
use crate::platform::document;
use ita_view::message::Label;
use ita_view::page::HeaderView;
use ita_view::{Lang, Numerals};
use std::rc::Rc;
use yew::prelude::*;

/// What [`Top`] shows.
#[derive(Properties, PartialEq)]
pub struct TopProps {
    /// Navigation and names.
    pub header: Rc<HeaderView>,
    /// Language.
    pub lang: Lang,
    /// Digits.
    pub numerals: Numerals,
}

/// Id of the page's main part: where the skip link leads and focus goes when the view changes.
pub const MAIN: &str = "main";

/// Skip link, name, navigation, language and digits.
#[component]
pub fn Top(props: &TopProps) -> Html {
    let say = use_say();
    // The address bar's hash holds the numbers, so this link moves the focus and leaves the hash alone.
    let skip = |event: MouseEvent| {
        event.prevent_default();
        document::focus(&["#", MAIN].concat());
    };
    html! {
        <>
            <a class="skip" href="#main" onclick={skip}>{ say.label(Label::SkipToContent) }</a>
            <header class="top">
                <div class="wrap">
                    <div class="brand">
                        <svg class="logo" viewBox="0 0 32 32" aria-hidden="true">
                            <rect width="32" height="32" rx="7" />
                            <path d="M7 24V16M13 24V11M19 24V14M25 24V7" />
                        </svg>
                        <span><b>{ say.label(Label::AppName) }</b><small>{ say.label(Label::Tagline) }</small></span>
                    </div>
                    <Nav items={props.header.nav.clone()} />
                    <Prefs lang={props.lang} numerals={props.numerals} />
                </div>
            </header>
        </>
    }
}
