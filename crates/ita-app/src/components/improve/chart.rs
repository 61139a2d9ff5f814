//! Charts: drawn as SVG from view models, each with the same numbers as a table.

mod bands;
mod means;
mod radar;
mod waterfall;

pub(super) use bands::bands;

use super::table::table;
use crate::components::more;
use crate::ui::{Ui, maybe};
use ita_view::message::ImproveLabel;
use ita_view::page::{Charts, TableView};
use yew::prelude::*;

/// A chart under its name, what is to be known of it, and its table on request.
fn figure(ui: &Ui, class: &'static str, table_view: &TableView, drawing: Html, note: Option<&str>) -> Html {
    html! {
        <figure class={["figure ", class].concat()}>
            <figcaption><h3>{ &table_view.caption }</h3></figcaption>
            { drawing }
            { maybe(note, |text| html! { <p class="soft small">{ text.to_owned() }</p> }) }
            { more(&ui.label(ImproveLabel::ShowTable), table(table_view)) }
        </figure>
    }
}

/// A key beside a name, where a label has no room in the drawing.
fn key(class: &'static str, name: &str, value: &str) -> Html {
    html! {
        <li>
            <svg class="key" viewBox="0 0 16 12" aria-hidden="true"><path {class} d="M0 6H16" /><circle {class} cx="8" cy="6" r="4" /></svg>
            <span>{ name.to_owned() }{ " " }<b>{ value.to_owned() }</b></span>
        </li>
    }
}

/// Waterfall, radar, and the national means.
pub(super) fn charts(ui: &Ui, view: &Charts) -> Html {
    html! {
        <section class="charts" aria-labelledby="charts-title">
            <h2 id="charts-title">{ ui.label(ImproveLabel::Charts) }</h2>
            { maybe(view.waterfall.as_ref(), |chart| waterfall::waterfall(ui, chart)) }
            { maybe(view.radar.as_ref(), |chart| radar::radar(ui, chart)) }
            { means::means(ui, &view.means) }
        </section>
    }
}
