//! One row: number, name and where its number comes from; its field, its share of the whole, and how it stands.

use super::field::{Input, error_id, field_id, input, keys, paste};
use super::item::item;
use crate::components::{Column, Dense, Icon, dense_row, dense_table, icon};
use crate::loaded::Wait;
use crate::platform::turns::Turn;
use crate::ui::{Ui, maybe};
use ita_view::message::Label;
use ita_view::page::{Against, RowView, Toggle};
use std::rc::Rc;
use yew::prelude::*;

/// What [`Row`] shows.
#[derive(Properties)]
pub struct RowProps {
    /// Verbs and words.
    pub ui: Ui,
    /// The row.
    pub row: Rc<RowView>,
    /// In which of the frames that come it is drawn at first, where that is not the next one.
    pub turn: Option<(u8, Wait)>,
}

impl PartialEq for RowProps {
    /// Once it is drawn, its turn is over.
    fn eq(&self, other: &Self) -> bool {
        self.ui == other.ui && self.row == other.row
    }
}

/// Rows that are drawn in one frame, where the table comes in place of another view: a slow machine has no time for more.
const TOGETHER: usize = 2;

/// Whether a row's turn has come.
#[hook]
fn use_turn(turn: Option<(u8, Wait)>) -> bool {
    let is_drawn = use_state(|| turn.is_none());
    let handle = is_drawn.clone();
    use_effect_with((), move |()| {
        if let Some((at, wait)) = turn {
            wait(Turn::Rows(at), Box::new(move || handle.set(true)));
        }
    });
    *is_drawn
}

/// A sentence under a field that says what is wrong and what is allowed.
pub fn error(node: &str, text: Option<&str>) -> Html {
    let Some(text) = text else { return Html::default() };
    html! { <p class="error" id={error_id(node)}>{ icon(Icon::WARNING) }<span>{ text }</span></p> }
}

fn toggle(ui: &Ui, row: &RowView, toggle: &Toggle) -> Html {
    let onclick = ui.verbs.show_below(&row.node, !toggle.open);
    html! {
        <button type="button" class="opens" aria-expanded={toggle.open.to_string()} aria-label={toggle.label.clone()}
                title={toggle.label.clone()} {onclick}>
            { icon(Icon::CHEVRON) }
        </button>
    }
}

fn against(view: &Against) -> Html {
    let class = match (view.met, view.asked) {
        (true, _) => "is-met",
        (false, true) => "is-short",
        (false, false) => "is-below",
    };
    html! { <span {class}>{ &view.text }</span> }
}

/// Where the number comes from, or what is wrong with it; and a button that says the rest of the items.
fn note(ui: &Ui, row: &RowView) -> Option<Html> {
    let class = if row.field.error.is_some() { "is-wrong" } else { "" };
    let said = row.note.as_ref().map(|text| html! { <span {class} id={error_id(&row.node)}>{ text }</span> });
    let is_open = row.toggle.as_ref().is_some_and(|toggle| toggle.open);
    let left = row.progress.is_some_and(|progress| progress.said < progress.total);
    let fill = (row.has_items && is_open && left).then(|| {
        let onclick = ui.verbs.fill_rest(&row.node);
        html! { <button type="button" class="link fill" {onclick}>{ ui.label(Label::FillRest) }</button> }
    });
    let parts = row.parts.as_ref().map(|(view, node)| {
        let onclick = ui.verbs.show_below(node, !view.open);
        html! {
            <button type="button" class="link" aria-expanded={view.open.to_string()} {onclick}>{ &view.label }</button>
        }
    });
    let said = [said, fill, parts].into_iter().flatten().collect::<Vec<_>>();
    (!said.is_empty()).then(|| html! { <>{ for said.into_iter().map(|part| html! { <>{ part }{ " " }</> }) }</> })
}

/// A row of the table: a component, since of all the rows one changes at a time.
#[component]
pub fn Row(props: &RowProps) -> Html {
    let (ui, row) = (&props.ui, &*props.row);
    if !use_turn(props.turn) {
        return html! { <tr><td></td></tr> };
    }
    let note = note(ui, row);
    if let Some(view) = &row.item {
        return item(ui, row, view, note);
    }
    let class = match (&row.computed, row.known) {
        (Some(_), true) => "field number is-computed",
        (Some(_), false) => "field number is-computed is-range",
        (None, _) => "field number",
    };
    let typed = Input::of(class, &row.field, ui.verbs.set_value(&row.node));
    let (onkeydown, onpaste) = (Some(keys(ui, &row.node)), Some(paste(ui, &row.node)));
    let field = input(&row.node, Input { placeholder: row.computed.as_deref(), onkeydown, onpaste, ..typed });
    let name = html! {
        <span class="row-name">
            { maybe(row.toggle.as_ref(), |view| toggle(ui, row, view)) }
            <label for={field_id(&row.node)} title={row.about.clone()}>{ &row.name }</label>
        </span>
    };
    let dense = Dense { node: &row.node, class: "", depth: row.depth, number: &row.number, name, note };
    let cells = html! {
        <>
            <td class="score">{ field }</td>
            <td class="points" title={row.points_exact.clone()}><span>{ &row.points }</span></td>
            <td class="against">{ maybe(row.against.as_ref(), against) }</td>
        </>
    };
    dense_row(dense, cells)
}

/// The table under its heading; where rows wait for their turn, some in each frame.
pub fn table(ui: &Ui, rows: &[Rc<RowView>], against: &str, wait: Option<Wait>) -> Html {
    let column = |class, label| Column { class, words: ui.voice.label(label) };
    let columns = [
        column("no", Label::ColumnNo),
        column("what", Label::ColumnName),
        column("score", Label::ColumnScore),
        column("points", Label::ColumnPoints),
        Column { class: "against", words: against.to_owned() },
    ];
    // Keyed, so that the focus stays where it is when other rows come and go.
    let row = |(at, row): (usize, &Rc<RowView>)| {
        let turn = wait.map(|wait| (u8::try_from(at / TOGETHER).unwrap_or(u8::MAX), wait));
        html! { <Row key={&*row.node} ui={ui.clone()} row={row.clone()} {turn} /> }
    };
    dense_table("table-title", &columns, rows.iter().enumerate().map(row).collect())
}
