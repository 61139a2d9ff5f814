//! Starts the app in the page's `#app` element, in place of the first view rendered at build time.

#[cfg(all(target_arch = "wasm32", feature = "csr"))]
fn main() {
    if let Some(root) = gloo_utils::document().get_element_by_id("app") {
        // Yew clears the root before it renders, so the prerendered view needs no hydration.
        yew::Renderer::<ita_app::App>::with_root(root).render();
    }
}

/// Native builds of the workspace compile this binary too; there is no page to start the app in.
#[cfg(not(all(target_arch = "wasm32", feature = "csr")))]
fn main() {}
