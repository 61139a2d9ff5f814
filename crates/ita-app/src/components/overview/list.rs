//! The agencies in a table of which only the rows in sight are drawn, so that eight thousand scroll as eight do.

use super::drawn::BLOCK;
use super::painter::Painter;
use super::row::{Block, index};
use crate::platform::listening;
use crate::ui::{Ui, maybe};
use ita_view::message::{Label, OverviewLabel};
use ita_view::page::{Board, OverviewList, OverviewView};
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// What [`List`] shows.
#[derive(Clone, Properties)]
pub(crate) struct ListProps {
    /// Verbs and words.
    pub ui: Ui,
    /// The agencies.
    pub board: Rc<Board>,
    /// What there is to say of all.
    pub view: Rc<OverviewView>,
    /// Which of them are shown, in their order.
    pub list: Rc<OverviewList>,
}

impl PartialEq for ListProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.list, &other.list) && self.is_of(other)
    }
}

impl ListProps {
    /// Returns true if only the list differs: the agencies and the words are the same.
    pub(super) fn is_of(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.view, &other.view) && self.ui == other.ui
    }

    /// Blocks of the whole list.
    pub(super) fn blocks(&self) -> usize {
        self.list.order.len().div_ceil(BLOCK)
    }
}

/// An empty row in place of rows that are not drawn.
fn gap(key: String, rows: usize, height: i32, columns: usize) -> Html {
    let height = i64::try_from(rows).unwrap_or_default() * i64::from(height);
    html! {
        <tbody {key} aria-hidden="true">
            <tr class="overview-gap"><td colspan={columns.to_string()} height={height.to_string()}></td></tr>
        </tbody>
    }
}

/// What [`Head`] shows.
#[derive(Properties)]
struct HeadProps {
    ui: Ui,
    view: Rc<OverviewView>,
}

impl PartialEq for HeadProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.view, &other.view) && self.ui == other.ui
    }
}

/// The heads of the columns: a component, so that they are not drawn with each block.
#[component]
fn Head(props: &HeadProps) -> Html {
    let HeadProps { ui, view } = props;
    let number = |words: &String| html! { <th scope="col" class="num overview-instrument">{ words }</th> };
    let before = |words: &String| {
        html! {
            <>
                <th scope="col" class="num overview-score">{ words }</th>
                <th scope="col" class="num overview-score">{ ui.label(OverviewLabel::Change) }</th>
            </>
        }
    };
    html! {
        <thead>
            <tr aria-rowindex="1">
                <th scope="col" class="num overview-rank">{ ui.label(OverviewLabel::Rank) }</th>
                <th scope="col">{ ui.label(Label::Agency) }</th>
                <th scope="col" class="num overview-score">{ ui.label(OverviewLabel::Total) }</th>
                <th scope="col" class="overview-level">{ ui.label(OverviewLabel::Level) }</th>
                <>{ for view.instruments.iter().map(number) }</>
                <th scope="col" class="overview-lowest">{ ui.label(OverviewLabel::Lowest) }</th>
                { maybe(view.before.as_ref(), before) }
            </tr>
        </thead>
    }
}

/// Head and blocks; where others are left out, gaps as high as those.
fn blocks(props: &ListProps, painter: &Painter) -> Vec<Html> {
    let rows = props.list.order.len();
    let columns = props.view.instruments.len() + if props.view.before.is_some() { 7 } else { 5 };
    let head = html! { <Head key="head" ui={props.ui.clone()} view={props.view.clone()} /> };
    let (mut next, mut all) = (0, vec![head]);
    for (block, of) in painter.blocks() {
        let first = block * BLOCK;
        if first > next {
            // The gap above all keeps its place whatever is scrolled.
            let key = if next == 0 { String::from("above") } else { ["after ", &next.to_string()].concat() };
            all.push(gap(key, first - next, painter.row_height(), columns));
        }
        all.push(html! { <Block key={block.to_string()} list={of} {first} count={BLOCK} /> });
        next = (first + BLOCK).min(rows);
    }
    if next < rows {
        all.push(gap("below".into(), rows - next, painter.row_height(), columns));
    }
    all
}

/// The block of a row, by what has the focus in it.
fn focused_block(event: &FocusEvent) -> Option<usize> {
    let element = event.target_unchecked_into::<Element>().closest("tr[aria-rowindex]").ok()??;
    Some(element.get_attribute("aria-rowindex")?.parse::<usize>().ok()?.checked_sub(index(0))? / BLOCK)
}

/// The table.
#[component]
pub(crate) fn List(props: &ListProps) -> Html {
    let ListProps { ui, view, list, .. } = props;
    let (place, redraw) = (use_node_ref(), use_force_update());
    let painter = {
        let place = place.clone();
        use_memo((), move |()| Painter::new(place, redraw))
    };
    painter.paint(props);
    {
        let painter = painter.clone();
        use_effect(move || painter.painted());
    }
    {
        let painter = painter.clone();
        use_effect_with((), move |()| {
            let resized = listening::on_resize(move || painter.resized());
            move || {
                let _ended = resized;
            }
        });
    }
    let onscroll = {
        let painter = painter.clone();
        move |_: Event| painter.scrolled()
    };
    let onfocusin = {
        let painter = painter.clone();
        move |event: FocusEvent| painter.focus(focused_block(&event))
    };
    let onfocusout = {
        let painter = painter.clone();
        move |_: FocusEvent| painter.focus(None)
    };
    html! {
        <div ref={place} class="table-wrap overview-scroll" tabindex="0" role="region" aria-label={ui.label(Label::Overview)}
             {onscroll} {onfocusin} {onfocusout}>
            <table class={classes!("overview-table", view.before.as_ref().map(|_| "is-compared"))} aria-rowcount={index(list.order.len() - 1).to_string()}>
                { for blocks(props, &painter) }
            </table>
        </div>
    }
}
