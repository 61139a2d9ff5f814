//! The page that a website shows in a frame, from its address; it is drawn anew when that changes.

use crate::pages::{Embedded, EmbeddedProps};
use crate::platform::address;
use ita_view::{Voice, embed};

/// Draws what the hash asks for, and goes on doing so for as long as the page is there.
pub(crate) fn start(root: web_sys::Element, hash: &str) {
    let mut drawn = draw(root.clone(), hash);
    let listening = address::on_change(move |hash| {
        // Another page, or rules that may have to be loaded: the page begins anew.
        if !embed::is_embedded(&hash) || !ita_view::late::of_frame(&hash).into_iter().all(crate::late::is_here) {
            return address::reload();
        }
        if let Some(before) = drawn.take() {
            before.destroy();
        }
        drawn = draw(root.clone(), &hash);
    });
    std::mem::forget(listening);
}

/// Draws what the hash asks for, or says why that is not possible.
fn draw(root: web_sys::Element, hash: &str) -> Option<yew::AppHandle<Embedded>> {
    match embed::read(hash)? {
        Ok(page) => Some(yew::Renderer::<Embedded>::with_root_and_props(root, EmbeddedProps { page }).render()),
        Err(error) => {
            root.set_text_content(Some(&embed::refusal(Voice::default(), &error)));
            None
        }
    }
}
