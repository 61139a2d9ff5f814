//! The ITA Score web app: Yew over the view models of `ita-view`, and the browser's storage, address bar and document behind
//! small adapters. No rule, threshold, number form or message is written here.

mod app;
pub mod components;
pub mod el;
#[cfg(all(target_arch = "wasm32", feature = "csr"))]
mod framed;
pub mod hooks;
pub mod late;
pub mod pages;
pub mod platform;
pub mod ui;

pub use app::{App, AppProps};

/// Starts the app in the page's `#app` element, once what it begins with is here; the page then hears `ita-running`, or
/// `ita-failed` if something could not be loaded.
#[cfg(all(target_arch = "wasm32", feature = "csr"))]
pub async fn start() {
    platform::document::tell(match begin().await {
        Ok(()) => "ita-running",
        Err(late::NotLoaded) => "ita-failed",
    });
}

#[cfg(all(target_arch = "wasm32", feature = "csr"))]
async fn begin() -> Result<(), late::NotLoaded> {
    late::begin();
    let root = gloo_utils::document().get_element_by_id("app").ok_or(late::NotLoaded)?;
    let keeper = loop {
        let hash = platform::address::hash();
        if ita_view::embed::is_embedded(&hash) {
            late::load(ita_view::late::of_frame(&hash)).await?;
            platform::document::dress_later().await?;
            late::chunks::framed().await?(root, &hash);
            return Ok(());
        }
        let keeper = hooks::Keeper::default();
        late::load(keeper.needs()).await?;
        // A person may have changed it meanwhile.
        if platform::address::hash() == hash {
            break keeper;
        }
    };
    // Yew clears the root before it renders, so the frame that the page begins with goes.
    yew::Renderer::<App>::with_root_and_props(root, AppProps { keeper }).render();
    Ok(())
}
