//! The page that a website shows in a frame, from its address; it is drawn anew when that changes.

use crate::pages::{Embedded, EmbeddedProps};
use crate::platform::address;
use ita_view::{Need, Parts, Unread, Voice, embed};
use std::rc::Rc;

/// Draws what a hash asks for in the root, and goes on doing so for as long as the page is there.
pub(crate) type Begin = fn(&web_sys::Element, &str, &Rc<Parts>) -> Result<(), Need>;

/// A page that is drawn, or said to be impossible.
type Drawn = Option<yew::AppHandle<Embedded>>;

/// What [`Begin`] is.
pub(crate) fn begin(root: &web_sys::Element, hash: &str, parts: &Rc<Parts>) -> Result<(), Need> {
    let Some(drawn) = draw(root, hash, parts)? else { return Ok(()) };
    let (mut drawn, root, parts) = (Some(drawn), root.clone(), parts.clone());
    let listening = address::on_change(move |hash| {
        if let Some(Some(before)) = drawn.take() {
            before.destroy();
        }
        match draw(&root, &hash, &parts) {
            Ok(Some(now)) => drawn = Some(now),
            // Another page, or parts that have to be loaded: the page begins anew.
            Ok(None) | Err(_) => address::reload(),
        }
    });
    std::mem::forget(listening);
    Ok(())
}

/// Draws what the hash asks for, or says why that is not possible; none if it is of another page.
fn draw(root: &web_sys::Element, hash: &str, parts: &Parts) -> Result<Option<Drawn>, Need> {
    let Some(read) = embed::read(hash, parts) else { return Ok(None) };
    match read {
        Ok(page) => {
            let props = EmbeddedProps { page };
            Ok(Some(Some(yew::Renderer::<Embedded>::with_root_and_props(root.clone(), props).render())))
        }
        Err(Unread::Missing(need)) => Err(need),
        Err(Unread::Invalid(error)) => {
            root.set_text_content(Some(&embed::refusal(Voice::default(), &error)));
            Ok(Some(None))
        }
    }
}
