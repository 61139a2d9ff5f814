//! On a narrow screen: what a bar at the bottom opens over the page.

use crate::platform::focus;
use yew::prelude::*;

/// A sheet that a bar opens.
#[derive(Clone, PartialEq)]
pub struct Sheet {
    /// True if it is open.
    pub open: bool,
    /// Opens or closes it.
    pub press: Callback<MouseEvent>,
    /// Closes it on Escape.
    pub escape: Callback<KeyboardEvent>,
}

/// A sheet, closed at first. What opened gets the focus, and what opened it gets it back.
#[hook]
pub fn use_sheet() -> Sheet {
    let open = use_state(|| false);
    let before = use_mut_ref(|| false);
    use_effect_with(*open, move |&open| {
        if before.replace(open) != open {
            focus::on(if open { "#result" } else { ".result-bar" });
        }
    });
    let (at_press, at_escape) = (open.clone(), open.clone());
    Sheet {
        open: *open,
        press: Callback::from(move |_: MouseEvent| at_press.set(!*at_press)),
        escape: Callback::from(move |event: KeyboardEvent| {
            if *at_escape && event.key() == "Escape" {
                at_escape.set(false);
            }
        }),
    }
}
