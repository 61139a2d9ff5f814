//! The agencies in a table of which only the rows in sight are drawn, so that eight thousand scroll as eight do.

use super::row::{Block, index};
use crate::platform::document;
use crate::ui::{Ui, maybe};
use ita_view::message::{Label, OverviewLabel};
use ita_view::page::{Board, OverviewList, OverviewView};
use std::rc::Rc;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// Rows that are drawn together.
const BLOCK: usize = 4;

/// Blocks that are drawn above and below those in sight: scrolling goes on while others are drawn.
const BEYOND: usize = 2;

/// A row's height until one is drawn, in pixels.
const HEIGHT: i32 = 44;

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
        Rc::ptr_eq(&self.list, &other.list) && Rc::ptr_eq(&self.view, &other.view) && self.ui == other.ui
    }
}

/// What is in sight, in blocks.
#[derive(Clone, Copy, PartialEq)]
struct Sight {
    /// The first that is drawn.
    first: usize,
    /// How many.
    count: usize,
    /// Pixels of a row.
    height: i32,
}

impl Sight {
    const BEGIN: Self = Self { first: 0, count: 5, height: HEIGHT };

    /// What is in sight of a place that was scrolled.
    fn of(place: &Element, height: i32) -> Self {
        let blocks = |pixels: i32| usize::try_from(pixels / height.max(1)).unwrap_or_default() / BLOCK;
        let first = blocks(place.scroll_top()).saturating_sub(BEYOND);
        Self { first, count: blocks(place.client_height()) + 2 + 2 * BEYOND, height }
    }
}

/// The height of a row as it is drawn.
fn height(place: &Element) -> i32 {
    let row = place.query_selector("tbody tr[aria-rowindex]").ok().flatten();
    let row = row.and_then(|row| wasm_bindgen::JsCast::dyn_into::<HtmlElement>(row).ok());
    row.map(|row| row.offset_height()).filter(|&height| height > 0).unwrap_or(HEIGHT)
}

/// The blocks to be drawn of so many: those in sight, and the one that has the focus, which would lose it otherwise.
fn drawn(sight: Sight, all: usize, focused: Option<usize>) -> Vec<usize> {
    let last = (sight.first + sight.count).min(all);
    let first = sight.first.min(last);
    let focused = focused.filter(|&at| at < all);
    let before = focused.filter(|&at| at < first);
    let after = focused.filter(|&at| at >= last);
    before.into_iter().chain(first..last).chain(after).collect()
}

/// In place of rows that are not drawn.
fn gap(key: &'static str, rows: usize, height: i32, columns: usize) -> Html {
    let height = i64::try_from(rows).unwrap_or_default() * i64::from(height);
    html! {
        <tbody {key} aria-hidden="true">
            <tr class="overview-gap"><td colspan={columns.to_string()} height={height.to_string()}></td></tr>
        </tbody>
    }
}

fn head(ui: &Ui, view: &OverviewView) -> Html {
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
        <thead key="head">
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
fn blocks(props: &ListProps, sight: Sight, focused: Option<usize>) -> Vec<Html> {
    let rows = props.list.order.len();
    let columns = props.view.instruments.len() + if props.view.before.is_some() { 7 } else { 5 };
    let (mut next, mut all) = (0, vec![head(&props.ui, &props.view)]);
    for block in drawn(sight, rows.div_ceil(BLOCK), focused) {
        let first = block * BLOCK;
        if first > next {
            all.push(gap(if next == 0 { "above" } else { "between" }, first - next, sight.height, columns));
        }
        all.push(html! { <Block key={block.to_string()} list={props.clone()} {first} count={BLOCK} /> });
        next = (first + BLOCK).min(rows);
    }
    if next < rows {
        all.push(gap("below", rows - next, sight.height, columns));
    }
    all
}

/// The block of a row, by what has the focus in it.
fn focused_block(event: &FocusEvent) -> Option<usize> {
    let element = event.target_dyn_into::<Element>()?.closest("tr[aria-rowindex]").ok()??;
    Some(element.get_attribute("aria-rowindex")?.parse::<usize>().ok()?.checked_sub(index(0))? / BLOCK)
}

/// The table.
#[component]
pub(crate) fn List(props: &ListProps) -> Html {
    let ListProps { ui, view, list, .. } = props;
    let (place, sight, focused) = (use_node_ref(), use_state_eq(|| Sight::BEGIN), use_state_eq(|| None::<usize>));
    {
        let (place, sight) = (place.clone(), sight.clone());
        let measured = place.clone();
        let look = move || {
            if let Some(place) = measured.cast::<Element>() {
                sight.set(Sight::of(&place, height(&place)));
            }
        };
        // Others are asked for: from the first.
        use_effect_with(Rc::as_ptr(list), move |_| {
            if let Some(place) = place.cast::<Element>().filter(|place| place.scroll_top() != 0) {
                place.set_scroll_top(0);
            }
            look();
            let resized = document::on_resize(look);
            move || {
                let _ended = resized;
            }
        });
    }
    let onscroll = {
        let (place, sight) = (place.clone(), sight.clone());
        move |_: Event| {
            if let Some(place) = place.cast::<Element>() {
                sight.set(Sight::of(&place, sight.height));
            }
        }
    };
    let onfocusin = {
        let focused = focused.clone();
        move |event: FocusEvent| focused.set(focused_block(&event))
    };
    let onfocusout = {
        let focused = focused.clone();
        move |_: FocusEvent| focused.set(None)
    };
    html! {
        <div ref={place} class="table-wrap overview-scroll" tabindex="0" role="region" aria-label={ui.label(Label::Overview)}
             {onscroll} {onfocusin} {onfocusout}>
            <table class={classes!("overview-table", view.before.as_ref().map(|_| "is-compared"))} aria-rowcount={index(list.order.len() - 1).to_string()}>
                { for blocks(props, *sight, *focused) }
            </table>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_blocks_in_sight_are_drawn_and_the_focused_one() {
        let sight = Sight { first: 10, count: 4, height: 44 };
        assert_eq!(drawn(sight, 100, None), [10, 11, 12, 13]);
        assert_eq!(drawn(sight, 100, Some(2)), [2, 10, 11, 12, 13]);
        assert_eq!(drawn(sight, 100, Some(99)), [10, 11, 12, 13, 99]);
        assert_eq!(drawn(sight, 100, Some(11)), [10, 11, 12, 13]);
        // Fewer than were scrolled over.
        assert_eq!(drawn(sight, 12, Some(50)), [10, 11]);
        assert_eq!(drawn(sight, 0, Some(0)), Vec::<usize>::new());
    }
}
