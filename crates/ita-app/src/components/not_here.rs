//! In place of a view, or of a part of one, that is not here.

use super::{Icon, icon};
use crate::ui::Ui;
use ita_view::message::Label;
use yew::prelude::*;

/// Says that a part is missing. No state leads here before the part is: this is what a mistake of ours would show, rather than
/// nothing.
pub fn not_here(ui: &Ui) -> Html {
    html! { <div class="notice bad" role="alert">{ icon(Icon::WARNING) }<p>{ ui.label(Label::NotLoaded) }</p></div> }
}
