//! The ITA Score web app: Yew over the view models of `ita-view`, and the browser's storage, address bar and document behind
//! small adapters. No rule, threshold, number form or message is written here.

mod app;
mod chunks;
pub mod components;
#[cfg(all(target_arch = "wasm32", feature = "csr"))]
mod framed;
pub mod hooks;
pub mod loaded;
mod office;
mod opening;
pub mod pages;
pub mod platform;
mod storing;
pub mod ui;

pub use app::{App, AppProps};

/// Starts the app in the page's `#app` element, once what it begins with is here; the page then hears `ita-running`, or
/// `ita-failed` if something could not be loaded.
#[cfg(all(target_arch = "wasm32", feature = "csr"))]
pub async fn start() {
    platform::document::tell(match begin().await {
        Ok(()) => "ita-running",
        Err(loaded::NotLoaded) => "ita-failed",
    });
}

#[cfg(all(target_arch = "wasm32", feature = "csr"))]
async fn begin() -> Result<(), loaded::NotLoaded> {
    use ita_view::Unread;
    use loaded::{Loaded, NotLoaded, load};

    let root = platform::document::find("#app").ok_or(NotLoaded)?;
    let mut loaded = Loaded::new();
    // The address is read each time: a person may have changed it while something was loading.
    loop {
        let hash = platform::address::hash();
        let need = if ita_view::embed::is_embedded(&hash) {
            platform::document::dress_later().await?;
            match chunks::framed().await?(&root, &hash, loaded.parts()) {
                Ok(()) => return Ok(()),
                Err(need) => need,
            }
        } else {
            match AppProps::begin(hooks::Keeper::default(), &loaded) {
                Ok(props) => {
                    // Yew clears the root before it renders, so the frame that the page begins with goes.
                    yew::Renderer::<App>::with_root_and_props(root, props).render();
                    return Ok(());
                }
                Err(Unread::Missing(need)) => need,
                Err(Unread::Invalid(_)) => return Err(NotLoaded),
            }
        };
        loaded.add(load(need).await?);
    }
}
