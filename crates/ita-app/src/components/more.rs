//! Something small and grey that opens by a click.

use super::{Icon, icon};
use crate::ui::Ui;
use ita_view::message::ResultLabel;
use yew::prelude::*;

/// A `<details>`, whose opening the browser looks after.
pub fn more(summary: &str, inside: Html) -> Html {
    details(summary, None, None, inside)
}

/// Which of a page's details somebody has opened. What lies in the others is not drawn; kept by the page, since it is no part
/// of the app's state.
#[derive(Clone, PartialEq)]
pub struct Opened(UseStateHandle<Vec<ResultLabel>>);

/// Nothing opened at first.
#[hook]
pub fn use_opened() -> Opened {
    Opened(use_state(Vec::new))
}

impl Opened {
    /// [`more`], with an inside that is drawn once it is opened.
    pub fn more(&self, ui: &Ui, label: ResultLabel, inside: impl FnOnce() -> Html) -> Html {
        self.asked(ui, label, None, inside)
    }

    /// The same with an id; it is opened where somebody asks for it.
    pub fn more_at(
        &self,
        ui: &Ui,
        label: ResultLabel,
        id: &'static str,
        open: bool,
        inside: impl FnOnce() -> Html,
    ) -> Html {
        self.asked(ui, label, Some((id, open)), inside)
    }

    fn asked(
        &self,
        ui: &Ui,
        label: ResultLabel,
        place: Option<(&'static str, bool)>,
        inside: impl FnOnce() -> Html,
    ) -> Html {
        let open = place.is_some_and(|(_, open)| open);
        let inside = if open || self.0.contains(&label) { inside() } else { Html::default() };
        let opened = self.0.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            if !opened.contains(&label) {
                opened.set([opened.as_slice(), &[label]].concat());
            }
        });
        details(&ui.label(label), place, Some(onclick), inside)
    }
}

fn details(
    summary: &str,
    place: Option<(&'static str, bool)>,
    onclick: Option<Callback<MouseEvent>>,
    inside: Html,
) -> Html {
    let (id, open) = place.unzip();
    html! {
        <details class="more" {id} open={open.unwrap_or_default()}>
            <summary {onclick}>{ icon(Icon::CHEVRON) }<span>{ summary }</span></summary>
            <div class="more-inside">{ inside }</div>
        </details>
    }
}
