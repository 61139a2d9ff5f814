//! What opens under the buttons of the head.

use super::agencies::agencies;
use super::menu::menu;
use super::opener::{Opens, Panel};
use yew::prelude::*;

/// Draws what opens.
pub(crate) fn draw_panel(opens: Opens, panel: &Panel<'_>) -> Html {
    match opens {
        Opens::Menu => menu(panel),
        Opens::Agencies => agencies(panel),
    }
}
