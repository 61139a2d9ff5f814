//! The scenario handed on: as measures, copied as a table and as lines, printed, as a link.

use super::act::{button, button_then};
use crate::platform::{handed, time};
use crate::ui::{Ui, maybe};
use ita_view::message::{ImproveLabel, MenuLabel};
use ita_view::page::{self, PlanSheet, SheetRow};
use ita_view::{Action, State};
use std::rc::Rc;
use yew::prelude::*;

/// How long it is said that something was copied, in milliseconds.
const SAID: u32 = 5000;

/// What [`Hand`] shows.
#[derive(Properties)]
pub struct HandProps {
    /// Verbs and words.
    pub ui: Ui,
    /// The state, as it was when it last rested.
    pub state: Rc<State>,
    /// Begins another scenario, with its words.
    pub add: (String, Action),
}

impl PartialEq for HandProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state) && self.ui == other.ui
    }
}

/// The scenario on paper: drawn always, shown in print alone.
fn printed(sheet: &PlanSheet) -> Html {
    let row = |row: &SheetRow| {
        html! {
            <tr key={row.node.clone()} class={row.whole.then_some("is-whole")}>
                <th scope="row">{ &row.name }</th>
                <td class="num">{ &row.from }</td><td class="num">{ &row.to }</td><td class="num">{ &row.by }</td>
            </tr>
        }
    };
    let head =
        |(place, text): (usize, &String)| html! { <th scope="col" class={(place > 0).then_some("num")}>{ text }</th> };
    html! {
        <div class="sheet">
            <p class="sheet-title">{ &sheet.title }</p>
            <p>{ sheet.whose() }</p>
            <p class="sheet-note">{ sheet.note(time::today()) }</p>
            <p class="sheet-outcome">{ &sheet.scenario }{ ": " }<b>{ &sheet.outcome }</b></p>
            <p>{ &sheet.why }</p>
            <>{ for sheet.near_edge.iter().chain(&sheet.nothing).map(|text| html! { <p>{ text }</p> }) }</>
            if !sheet.rows.is_empty() {
                <table class="figures">
                    <thead><tr>{ for sheet.head.iter().enumerate().map(head) }</tr></thead>
                    <tbody>{ for sheet.rows.iter().map(row) }</tbody>
                </table>
            }
        </div>
    }
}

/// Measures of it, copy, print, link, and another scenario. Drawn when the numbers rest.
#[component]
pub fn Hand(props: &HandProps) -> Html {
    let ui = &props.ui;
    let said = use_state(|| None::<bool>);
    let view = Rc::new(page::improve_more(&props.state));
    {
        // A message about one scenario must not stay beside another.
        let said = said.clone();
        use_effect_with(props.state.clone(), move |_| said.set(None));
    }
    let copy = {
        let (said, view) = (said.clone(), view.clone());
        move |_: MouseEvent| {
            let said = said.clone();
            let day = time::today();
            handed::copy_rich(&view.sheet.html(day), &view.sheet.text(day), move |done| {
                said.set(Some(done));
                time::later(SAID, move || said.set(None));
            });
        }
    };
    let words = said.map(|done| ui.label(if done { ImproveLabel::PlanCopied } else { ImproveLabel::CopyFailed }));
    html! {
        <div class="hand">
            { maybe(view.measures.as_ref(), |action| html! { <p class="buttons" id="make-measures">{ button_then(ui, "button", action, "h1") }</p> }) }
            <p class="buttons">
                <button type="button" class="button" onclick={copy}>{ ui.label(ImproveLabel::CopyPlan) }</button>
                <button type="button" class="button" onclick={|_: MouseEvent| handed::print()}>{ ui.label(ImproveLabel::PrintPlan) }</button>
                { button(ui, "button", &(ui.label(MenuLabel::SendLink).to_string(), Action::OpenShare)) }
                { button(ui, "link", &props.add) }
            </p>
            <p class="soft small" role="status">{ words }</p>
            { printed(&view.sheet) }
        </div>
    }
}
