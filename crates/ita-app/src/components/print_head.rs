//! On paper alone: whose numbers these are, when they were printed, and that they are a simulation.

use crate::platform::time;
use crate::ui::Ui;
use ita_view::message::Label;
use yew::prelude::*;

/// The head of a printed page. `www/later-day.js` puts the day in when it is printed.
pub fn print_head(ui: &Ui, agency: &str) -> Html {
    html! {
        <p class="print-head">
            <b>{ agency.to_owned() }</b>{ " " }
            <span>{ ui.label(Label::Tagline) }{ " " }<time class="print-day" lang={time::locale(ui.voice)}></time></span>
        </p>
    }
}
