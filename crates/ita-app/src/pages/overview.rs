//! ภาพรวม: every agency of the year, sorted and searched.

use crate::components::result::badge;
use crate::loaded::PageProps;
use crate::ui::{Ui, maybe};
use ita_view::Action;
use ita_view::message::{Label, OverviewLabel};
use ita_view::page::{self, Badge, OverviewRow, OverviewView, SortBy};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Rows that are shown at once, and that “more” adds: a browser draws so many without a pause, and reads many thousands.
const AT_ONCE: usize = 200;

fn levels(view: &OverviewView) -> Html {
    let one = |(level, count): &(Badge, String)| html! { <li>{ badge(level) }{ " " }{ count }</li> };
    html! { <ul class="overview-levels">{ for view.levels.iter().map(one) }</ul> }
}

fn row(ui: &Ui, view: &OverviewView, row: &OverviewRow) -> Html {
    let name = match &row.open {
        Some(action) => {
            html! { <button type="button" class="link" onclick={ui.verbs.press(action.clone())}>{ &row.name }</button> }
        }
        None => html! {
            <button type="button" class="link" aria-current="true" onclick={ui.verbs.press(Action::Go(ita_view::View::Calculate))}>{ &row.name }</button>
        },
    };
    let number = |text: &String| html! { <td class="num">{ text }</td> };
    html! {
        <tr>
            <td class="num soft">{ &row.rank }</td>
            <th scope="row">{ name }</th>
            <td class="num"><b>{ &row.score }</b></td>
            <td>{ maybe(row.level.as_ref(), badge) }</td>
            <>{ for row.instruments.iter().map(number) }</>
            <td>{ &row.lowest }</td>
            { maybe(view.before.as_ref(), |_| html! { <td class="num soft">{ &row.before }</td> }) }
        </tr>
    }
}

fn table(ui: &Ui, view: &OverviewView, most: usize) -> Html {
    let head = |words: &String| html! { <th scope="col" class="num">{ words }</th> };
    html! {
        <div class="table-wrap" tabindex="0" role="region" aria-label={ui.label(Label::Overview)}>
            <table class="overview-table">
                <thead>
                    <tr>
                        <th scope="col" class="num">{ ui.label(OverviewLabel::Rank) }</th>
                        <th scope="col">{ ui.label(Label::Agency) }</th>
                        <th scope="col" class="num">{ ui.label(Label::ColumnScore) }</th>
                        <th scope="col">{ ui.label(OverviewLabel::Level) }</th>
                        <>{ for view.instruments.iter().map(head) }</>
                        <th scope="col">{ ui.label(OverviewLabel::Lowest) }</th>
                        { maybe(view.before.as_ref(), head) }
                    </tr>
                </thead>
                <tbody>{ for view.rows.iter().take(most).map(|one| row(ui, view, one)) }</tbody>
            </table>
        </div>
    }
}

/// Counts of levels, the ways to sort and search, and the table.
#[component]
pub fn Overview(props: &PageProps) -> Html {
    let (ui, state) = (&props.ui, &props.state);
    let (sort, search, most) = (use_state(SortBy::default), use_state(String::new), use_state(|| AT_ONCE));
    let view = page::overview(state, &props.parts, *sort, &search);
    let way = |by: SortBy| {
        let chosen = sort.clone();
        html! {
            <button type="button" class="button" aria-pressed={(*sort == by).to_string()} onclick={move |_: MouseEvent| chosen.set(by)}>
                { ui.label(by.label()) }
            </button>
        }
    };
    let oninput = {
        let search = search.clone();
        move |event: InputEvent| search.set(event.target_unchecked_into::<HtmlInputElement>().value())
    };
    let more = {
        let most = most.clone();
        move |_: MouseEvent| most.set(*most + AT_ONCE)
    };
    html! {
        <div class="wrap page stack">
            <h1 tabindex="-1">{ ui.label(Label::Overview) }</h1>
            <p class="soft" role="status">{ &view.says }</p>
            { levels(&view) }
            <div class="overview-ways">
                <input type="search" class="field" id="overview-search" value={(*search).clone()} placeholder={ui.label(OverviewLabel::Search)}
                       aria-label={ui.label(OverviewLabel::Search)} {oninput} />
                <div class="overview-sort" role="group" aria-label={ui.label(OverviewLabel::Sort)}>{ for SortBy::ALL.into_iter().map(way) }</div>
            </div>
            if view.rows.is_empty() {
                <p>{ ui.label(OverviewLabel::NothingFound) }</p>
            } else {
                { table(ui, &view, *most) }
            }
            if view.rows.len() > *most {
                <p><button type="button" class="button" onclick={more}>{ ui.label(OverviewLabel::More) }</button></p>
            }
            <p class="soft small">
                { ui.label(OverviewLabel::Import) }{ " " }
                <button type="button" class="link" onclick={ui.verbs.press(Action::OpenPaste)}>{ ui.label(Label::PasteTable) }</button>
            </p>
        </div>
    }
}
