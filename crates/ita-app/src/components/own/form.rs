//! The form of a rulebook: names, weights, levels, indicators, and what is wrong at each.

use crate::components::{Icon, icon};
use crate::loaded::PageProps;
use crate::ui::{Ui, maybe, text_of};
use ita_view::message::OwnLabel;
use ita_view::page::{self, EditCell, EditLevel, EditRow};
use yew::prelude::*;

/// What [`Form`] shows.
#[derive(Clone, PartialEq, Properties)]
pub struct FormProps {
    /// Verbs, state, parts.
    pub page: PageProps,
    /// The rulebook's key.
    pub book: u16,
}

/// The form.
#[component]
pub fn Form(props: &FormProps) -> Html {
    let (ui, key) = (&props.page.ui, props.book);
    let Some(view) = page::own_edit(&props.page.state, &props.page.parts, key) else { return Html::default() };
    let way = |class: &'static str, label: OwnLabel, action: &ita_view::Action| {
        html! { <button type="button" {class} onclick={ui.verbs.press(action.clone())}>{ ui.label(label) }</button> }
    };
    html! {
        <div class="own-form">
            <p class="soft small">{ ui.label(OwnLabel::EditHint) }{ " " }{ ui.label(OwnLabel::EditItems) }</p>
            <h3>{ ui.label(OwnLabel::Nodes) }</h3>
            <div class="own-nodes">
                { maybe(view.rows.last(), |row| heads(&row.cells)) }
                <>{ for view.rows.iter().map(|row| node(props, row)) }</>
            </div>
            <h3>{ ui.label(OwnLabel::EditLevels) }</h3>
            <div class="own-levels">
                { maybe(view.levels.first(), |row| heads(&row.cells)) }
                <>{ for view.levels.iter().map(|row| level(props, row)) }</>
            </div>
            { maybe((!view.wrong.is_empty()).then_some(&view.wrong), |wrong| html! {
                <div class="remark bad" role="alert">
                    { icon(Icon::WARNING) }
                    <div>
                        <p>{ ui.label(OwnLabel::Wrong) }</p>
                        <ul class="changes">{ for wrong.iter().map(|what| html! { <li>{ what }</li> }) }</ul>
                    </div>
                </div>
            }) }
            <p class="own-buttons">
                { maybe(view.apply.as_ref(), |action| way("button primary", OwnLabel::Apply, action)) }
                { maybe(view.unedit.as_ref(), |action| way("button", OwnLabel::Unedit, action)) }
            </p>
        </div>
    }
}

/// What the columns are called, where the screen has room for columns; each field says it by itself too.
fn heads(cells: &[EditCell]) -> Html {
    html! {
        <div class="own-row own-heads" aria-hidden="true">
            { for cells.iter().map(|cell| html! { <span class="label">{ &cell.head }</span> }) }
        </div>
    }
}

/// A field: what it is called is shown above it where there are no columns, and what is wrong with it below its row or the one that says it.
fn field(props: &FormProps, cell: &EditCell, id: String, wrong: &str) -> Html {
    let (page, key, field) = (props.page.clone(), props.book, cell.field.clone());
    let oninput = Callback::from(move |event: InputEvent| {
        let text = text_of(&event);
        let action = page::own_typed(&page.parts, key, field.clone(), text);
        action.into_iter().for_each(|action| page.ui.verbs.act(action));
    });
    let described = cell.wrong.as_ref().map(|at| [wrong, at].concat());
    html! {
        <label class="own-field">
            <span class="label">{ &cell.head }</span>
            <input class="field" type="text" maxlength="400" {id} aria-label={cell.label.clone()} value={cell.text.clone()} {oninput}
                   aria-invalid={described.is_some().then_some("true")} aria-describedby={described} />
        </label>
    }
}

/// The fields of a row; `wrong` begins the ids of the sentences that say what is wrong.
fn fields(props: &FormProps, cells: &[EditCell], start: &str, wrong: &str) -> Html {
    let one = |(at, cell): (usize, &EditCell)| field(props, cell, format!("{start}-{at}"), wrong);
    html! { <div class="own-fields">{ for cells.iter().enumerate().map(one) }</div> }
}

fn remarks(wrong: &[String], id: &str) -> Html {
    html! {
        <p class="remark bad" id={id.to_owned()}>{ icon(Icon::WARNING) }<span>{ wrong.join(" · ") }</span></p>
    }
}

fn node(props: &FormProps, row: &EditRow) -> Html {
    let ui: &Ui = &props.page.ui;
    let [start, wrong] = ["own-field", "own-wrong"].map(|what| format!("{what}-{}-", props.book));
    let (start, said) = ([&*start, &row.node].concat(), [&*wrong, &row.node].concat());
    let has_wrong = !row.wrong.is_empty();
    html! {
        <div class={format!("own-row depth-{}", row.depth)} role="group" aria-label={row.number.clone()} key={row.node.clone()}>
            <b aria-hidden="true">{ &row.number }</b>
            { fields(props, &row.cells, &start, &wrong) }
            { maybe(row.way.as_ref(), |(words, action)| html! {
                <button type="button" class="link own-way" onclick={ui.verbs.press(action.clone())}>{ words }</button>
            }) }
            { maybe(has_wrong.then_some(()), |()| remarks(&row.wrong, &said)) }
        </div>
    }
}

fn level(props: &FormProps, row: &EditLevel) -> Html {
    let [start, wrong] = ["own-level", "own-level-wrong"].map(|what| format!("{what}-{}-", props.book));
    let (start, said) = ([&*start, &row.level].concat(), [&*wrong, &row.level].concat());
    let has_wrong = !row.wrong.is_empty();
    html! {
        <div class="own-row" key={row.level.clone()}>
            { fields(props, &row.cells, &start, &wrong) }
            { maybe(has_wrong.then_some(()), |()| remarks(&row.wrong, &said)) }
        </div>
    }
}
