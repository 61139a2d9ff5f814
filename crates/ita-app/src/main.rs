//! Starts the app in the page's `#app` element, in place of the first view rendered at build time; or, where the address
//! asks for it, the page that a site shows in a frame.

#[cfg(all(target_arch = "wasm32", feature = "csr"))]
fn main() {
    use ita_app::platform::address;
    use ita_view::embed;

    let Some(root) = gloo_utils::document().get_element_by_id("app") else { return };
    let hash = address::hash();
    if !embed::is_embedded(&hash) {
        // Yew clears the root before it renders, so the prerendered view needs no hydration.
        yew::Renderer::<ita_app::App>::with_root(root).render();
        return;
    }
    let mut drawn = framed::draw(root.clone(), &hash);
    let listening = address::on_change(move |hash| {
        if !embed::is_embedded(&hash) {
            return address::reload();
        }
        if let Some(before) = drawn.take() {
            before.destroy();
        }
        drawn = framed::draw(root.clone(), &hash);
    });
    // For as long as the page is there.
    std::mem::forget(listening);
}

#[cfg(all(target_arch = "wasm32", feature = "csr"))]
mod framed {
    use ita_app::pages::{Embedded, EmbeddedProps};
    use ita_view::{Voice, embed};

    /// Draws what the hash asks for, or says why that is not possible.
    pub(super) fn draw(root: web_sys::Element, hash: &str) -> Option<yew::AppHandle<Embedded>> {
        match embed::read(hash)? {
            Ok(page) => Some(yew::Renderer::<Embedded>::with_root_and_props(root, EmbeddedProps { page }).render()),
            Err(error) => {
                root.set_text_content(Some(&embed::refusal(Voice::default(), &error)));
                None
            }
        }
    }
}

/// Native builds of the workspace compile this binary too; there is no page to start the app in.
#[cfg(not(all(target_arch = "wasm32", feature = "csr")))]
fn main() {}
