//! All that shows the result of the view that computes: a part of the app, since nobody sees a result before a number is known.

use super::behind::Behind;
use super::late::{LatePanel, Shown};
use super::result_bar;
use crate::components::calculate::banner;
use crate::components::frame::Live;
use crate::components::print_head;
use crate::loaded::{PageProps, ResultDrawn};
use crate::ui::maybe;
use ita_view::page;
use std::rc::Rc;
use yew::prelude::*;

/// Draws the result; `is_new` says that it was waited for.
pub fn draw_result(props: &PageProps, is_new: bool) -> ResultDrawn {
    let (ui, state) = (&props.ui, &props.state);
    let view = page::result(state, &props.parts);
    let text = view.stale.as_ref().unwrap_or(&view.live).clone();
    let behind = if view.empty {
        Html::default()
    } else {
        html! { <Behind ui={ui.clone()} state={state.clone()} computed={view.computed} linked={true} /> }
    };
    let bar = result_bar(ui, &view);
    let head = html! {
        <>
            { print_head(ui, &state.work.agency) }
            { maybe(view.banner.as_ref(), |view| banner(ui, view)) }
        </>
    };
    let shown = Rc::new(Shown { state: state.clone(), parts: props.parts.clone(), view });
    ResultDrawn {
        live: html! { <Live {text} {is_new} /> },
        head,
        panel: html! { <LatePanel ui={ui.clone()} {shown} /> },
        behind,
        bar,
    }
}
