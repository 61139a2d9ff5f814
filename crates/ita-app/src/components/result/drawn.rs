//! All that shows the result of the view that computes: a part of the app, since nobody sees a result before a number is known.

use super::behind::Behind;
use super::late::{Draw, Late, Shown};
use super::panel::step;
use super::{Panel, result_bar, result_panel, result_picture, result_said};
use crate::components::calculate::banner;
use crate::components::frame::Live;
use crate::components::print_head;
use crate::loaded::{PageProps, ResultDrawn};
use crate::platform::turns::Turn;
use crate::ui::{Ui, maybe};
use ita_view::page;
use std::rc::Rc;
use yew::prelude::*;

/// Draws the result; `is_new` says that it was waited for.
pub fn draw_result(props: &PageProps, is_new: bool) -> ResultDrawn {
    let (ui, shown) = (&props.ui, Rc::new(Shown::new(props, is_new)));
    let rest = |draw| late(ui, &shown, Turn::Rest, draw);
    ResultDrawn {
        live: rest(live),
        // It stands above the table, so it does not wait for the table's rows.
        head: late(ui, &shown, Turn::Why, head),
        panel: late(ui, &shown, Turn::Result, panel),
        behind: rest(behind),
        bar: rest(bar),
    }
}

fn late(ui: &Ui, shown: &Rc<Shown>, turn: Turn, draw: Draw) -> Html {
    html! { <Late ui={ui.clone()} shown={shown.clone()} {turn} {draw} /> }
}

fn live(_: &Ui, shown: &Rc<Shown>) -> Html {
    let view = shown.view();
    let text = view.stale.as_ref().unwrap_or(&view.live).clone();
    html! { <Live {text} is_new={shown.is_new} /> }
}

fn head(ui: &Ui, shown: &Rc<Shown>) -> Html {
    html! {
        <>
            { print_head(ui, &shown.state.work.agency) }
            { maybe(shown.view().banner.as_ref(), |view| banner(ui, view)) }
        </>
    }
}

fn panel(ui: &Ui, shown: &Rc<Shown>) -> Html {
    let (picture, said) = (late(ui, shown, Turn::Picture, picture), late(ui, shown, Turn::Why, said));
    result_panel(ui, &Panel { view: shown.view(), picture, said })
}

fn picture(ui: &Ui, shown: &Rc<Shown>) -> Html {
    result_picture(ui, shown.view())
}

fn said(ui: &Ui, shown: &Rc<Shown>) -> Html {
    result_said(ui, shown.view(), Some(late(ui, shown, Turn::Next, next)))
}

fn next(_: &Ui, shown: &Rc<Shown>) -> Html {
    // The planner comes after the first view; till then there is no next step.
    maybe(page::next_step(&shown.state, &shown.parts).unwrap_or_default().as_ref(), step)
}

fn behind(ui: &Ui, shown: &Rc<Shown>) -> Html {
    let view = shown.view();
    if view.empty {
        return Html::default();
    }
    html! { <Behind ui={ui.clone()} state={shown.state.clone()} computed={view.computed} linked={true} /> }
}

fn bar(ui: &Ui, shown: &Rc<Shown>) -> Html {
    result_bar(ui, shown.view())
}
