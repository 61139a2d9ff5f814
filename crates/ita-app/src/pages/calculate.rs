//! คำนวณ.

use crate::components::calculate::{banner, notices, whose};
use crate::components::claims::{Shown, status};
use crate::components::frame::{PAUSE, live};
use crate::components::result::{result_bar, result_panel};
use crate::components::tree::{origin, tree};
use crate::components::{Behind, Icon, behind, icon};
use crate::el::el;
use crate::hooks::{use_settled, use_sheet};
use crate::ui::{Ui, maybe};
use ita_view::message::Label;
use ita_view::page::{self, CalculateView, HeaderView};
use ita_view::{State, View};
use std::rc::Rc;
use yew::prelude::*;

/// What [`Calculate`] shows.
#[derive(Properties, PartialEq)]
pub struct CalculateProps {
    /// Verbs and words.
    pub ui: Ui,
    /// The state.
    pub state: Rc<State>,
    /// The head of the page: fiscal years, and the way to the rules.
    pub header: Rc<HeaderView>,
}

/// A calm note if the year's rules are inferred or assumed.
fn year_note(view: &CalculateView) -> Html {
    let Some(note) = &view.year_note else { return Html::default() };
    let inside = vec![icon(Icon::Warning), el("div").inside(vec![el("p").text(note)]), status(&view.status)];
    el("div").class("notice warn").inside(inside)
}

/// Inputs left, the result right and always in sight; on a narrow screen a bar at the bottom that opens.
#[component]
pub fn Calculate(props: &CalculateProps) -> Html {
    let (ui, header) = (&props.ui, &props.header);
    let shown = &Shown { place: use_state(|| None), loads: Some(ui.verbs.clone()) };
    let sheet = use_sheet();
    let view = page::calculate(&props.state);
    let result = &view.result;
    let said = use_settled(result.stale.as_ref().unwrap_or(&result.live).clone(), PAUSE);
    let below = |label, what| behind(ui, &props.state, &ui.label(label), what);
    let rules = header.nav.iter().find(|item| matches!(item.view, View::Rules(_)));
    let heading = [&*ui.label(Label::Calculate), " ", &view.year].concat();
    let inputs = vec![
        whose(ui, &view, &header.years),
        notices(ui, &view.notices),
        maybe(view.banner.as_ref(), |view| banner(ui, view)),
        year_note(&view),
        tree(ui, &view.root, shown, origin(ui, &props.state, shown)),
        el("div").class("behind").inside(vec![
            below(Label::PublishedResult, Behind::Published),
            below(Label::CopyLink, Behind::Share),
            below(Label::Examples, Behind::Examples),
        ]),
    ];
    let columns =
        vec![el("div").class("stack").inside(inputs), result_panel(ui, &props.state, result, sheet.open, rules)];
    let page = el("div").class("wrap page").inside(vec![
        el("h1").class("quiet").text(&heading),
        live(&said),
        el("div").class("columns").inside(columns),
    ]);
    let bar = result_bar(ui, result, sheet.open, sheet.press);
    el("div").onkeydown(sheet.escape).inside(vec![page, bar])
}
