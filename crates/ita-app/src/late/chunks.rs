//! The chunks: one beside the app's wasm for each name in `wasm_split`. What is reached from nowhere else lies in there.
#![allow(unsafe_code, reason = "the macro links a chunk's function by its name")]

use super::{DrawBehind, EmbedPage, NotLoaded, Page, RulesPage, Starting};
use crate::components;
use crate::pages;
use crate::ui::Ui;
use ita_rules::{Told, tables, tellings};
use ita_score::RulebookSpec;
use ita_view::page::HeaderView;
use ita_view::{State, Year};
use std::rc::Rc;
use yew::prelude::*;

/// A function whose result, and what only it reaches, is a part of its own: in the release, which is split
/// (feature `split`), a file that is loaded when the function is first called. Without the feature it is here from the start.
macro_rules! part {
    ($(#[$attribute:meta])* $name:ident: $visible:vis fn $function:ident() -> $result:ty $body:block) => {
        $(#[$attribute])*
        #[cfg(feature = "split")]
        #[wasm_split_helpers::wasm_split($name, fallible)]
        $visible fn $function() -> $result $body

        $(#[$attribute])*
        #[cfg(not(feature = "split"))]
        $visible async fn $function() -> $result $body
    };
}

fn draw_rules(ui: &Ui, state: &Rc<State>, year: Year) -> Html {
    html! { <pages::Rules ui={ui.clone()} state={state.clone()} {year} /> }
}

fn draw_embed(ui: &Ui, state: &Rc<State>, header: &Rc<HeaderView>) -> Html {
    html! { <pages::Embed ui={ui.clone()} state={state.clone()} header={header.clone()} /> }
}

fn draw_help(ui: &Ui, state: &Rc<State>) -> Html {
    pages::help(ui, state)
}

fn draw_improve(ui: &Ui, state: &Rc<State>) -> Html {
    html! { <pages::Improve ui={ui.clone()} state={state.clone()} /> }
}

// What is here from the start.
#[cfg(target_arch = "wasm32")]
mod begun {
    use super::{DrawBehind, EmbedPage, Page, RulesPage, Starting};
    pub(crate) const RULES: Option<RulesPage> = None;
    pub(crate) const IMPROVE: Option<Page> = None;
    pub(crate) const EMBED: Option<EmbedPage> = None;
    pub(crate) const HELP: Option<Page> = None;
    pub(crate) const BEHIND: Option<DrawBehind> = None;
    pub(crate) const STARTING: Option<Starting> = None;
}
#[cfg(not(target_arch = "wasm32"))]
mod begun {
    use super::{DrawBehind, EmbedPage, Page, RulesPage, Starting};
    pub(crate) const RULES: Option<RulesPage> = Some(super::draw_rules);
    pub(crate) const IMPROVE: Option<Page> = Some(super::draw_improve);
    pub(crate) const EMBED: Option<EmbedPage> = Some(super::draw_embed);
    pub(crate) const HELP: Option<Page> = Some(super::draw_help);
    pub(crate) const BEHIND: Option<DrawBehind> = Some(super::components::draw_behind);
    pub(crate) const STARTING: Option<Starting> = Some(ita_view::start);
}
pub(super) use begun::{BEHIND, EMBED, HELP, IMPROVE, RULES, STARTING};

part! {
    rules: pub(super) fn rules() -> Result<RulesPage, NotLoaded> {
        tell_first();
        Ok(draw_rules)
    }
}

part! {
    embed: pub(super) fn embed() -> Result<EmbedPage, NotLoaded> {
        Ok(draw_embed)
    }
}

part! {
    /// The page that a website shows in a frame: what starts it.
    #[cfg(all(target_arch = "wasm32", feature = "csr"))]
    framed: pub(crate) fn framed() -> Result<fn(web_sys::Element, &str), NotLoaded> {
        ita_view::late::provide_problems();
        Ok(crate::framed::start)
    }
}

part! {
    behind: pub(super) fn behind() -> Result<DrawBehind, NotLoaded> {
        ita_view::late::provide_problems();
        tell_first();
        Ok(components::draw_behind)
    }
}

/// What is told of the claims of the fiscal year that is here from the start.
fn tell_first() {
    ita_rules::provide_told(2568, tellings::fy2568());
}

part! {
    help: pub(super) fn help() -> Result<Page, NotLoaded> {
        Ok(draw_help)
    }
}

part! {
    store: pub(super) fn starting() -> Result<Starting, NotLoaded> {
        Ok(ita_view::start)
    }
}

part! {
    next: pub(super) fn next() -> Result<bool, NotLoaded> {
        ita_view::late::provide_next();
        Ok(true)
    }
}

part! {
    english: pub(super) fn english() -> Result<bool, NotLoaded> {
        ita_view::late::provide_english();
        Ok(true)
    }
}

part! {
    improve: pub(super) fn improve() -> Result<Page, NotLoaded> {
        ita_view::late::provide_improve();
        Ok(draw_improve)
    }
}

part! {
    /// The tables of the fiscal years that are not here from the start, and what is told of their claims. They are one part,
    /// since each by itself is small.
    years: pub(super) fn years() -> Result<[&'static RulebookSpec; 8], NotLoaded> {
        for (table, told) in other_tables().into_iter().zip(other_tellings()) {
            ita_rules::provide_told(table.fiscal_year, told);
        }
        Ok(other_tables())
    }
}

fn other_tables() -> [&'static RulebookSpec; 8] {
    use tables::{fy2562, fy2563, fy2564, fy2565, fy2566, fy2567, fy2569, fy2570};
    [fy2562(), fy2563(), fy2564(), fy2565(), fy2566(), fy2567(), fy2569(), fy2570()]
}

fn other_tellings() -> [&'static Told; 8] {
    use tellings::{fy2562, fy2563, fy2564, fy2565, fy2566, fy2567, fy2569, fy2570};
    [fy2562(), fy2563(), fy2564(), fy2565(), fy2566(), fy2567(), fy2569(), fy2570()]
}

#[cfg(test)]
mod tests {
    use ita_score::Status;

    #[test]
    fn every_year_is_here_at_first_or_among_the_others() {
        let tables = super::other_tables().into_iter().chain([crate::late::first_table()]);
        let mut years: Vec<u16> = tables.map(|table| table.fiscal_year).collect();
        years.sort_unstable();
        assert!(ita_rules::years().eq(years));
    }

    #[test]
    fn what_is_told_goes_with_its_year() {
        for (table, told) in super::other_tables().into_iter().zip(super::other_tellings()) {
            let statuses: Vec<Status> = table.claims.iter().map(|claim| claim.status).collect();
            assert!(told.claims.iter().map(|claim| claim.status).eq(statuses), "{}", table.fiscal_year);
            assert_eq!(told.sources.len(), table.sources.len(), "{}", table.fiscal_year);
        }
    }
}
