//! Windows of the app that tell each other that they have written.

#[cfg(target_arch = "wasm32")]
mod browser {
    use gloo_events::EventListener;
    use wasm_bindgen::prelude::*;
    use web_sys::EventTarget;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(extends = EventTarget)]
        type BroadcastChannel;
        #[wasm_bindgen(constructor, catch)]
        fn new(name: &str) -> Result<BroadcastChannel, JsValue>;
        #[wasm_bindgen(method, catch, js_name = postMessage)]
        fn post_message(this: &BroadcastChannel, message: &str) -> Result<(), JsValue>;
    }

    /// What the windows of one copy of the app hear each other by, for as long as it lives.
    pub(crate) struct Channel {
        channel: Option<BroadcastChannel>,
        _listening: Option<EventListener>,
    }

    impl Channel {
        /// Opens the channel of this name; calls back when another window tells something. Without channels, a window learns of
        /// the others when it writes.
        pub(crate) fn new(name: &str, heard: impl Fn() + 'static) -> Self {
            let channel = BroadcastChannel::new(name).ok();
            let listen = |channel: &BroadcastChannel| EventListener::new(channel, "message", move |_| heard());
            let _listening = channel.as_ref().map(listen);
            Self { channel, _listening }
        }

        /// Tells the other windows.
        pub(crate) fn tell(&self) {
            if let Some(channel) = &self.channel {
                // Refused only where it is closed.
                let _ = channel.post_message("written");
            }
        }
    }
}

#[cfg(target_arch = "wasm32")]
pub(crate) use browser::Channel;

/// Outside a browser there is no other window.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) struct Channel;

#[cfg(not(target_arch = "wasm32"))]
impl Channel {
    pub(crate) fn new(_: &str, _: impl Fn() + 'static) -> Self {
        Self
    }

    pub(crate) fn tell(&self) {}
}

/// A number that no other window has, as a text.
#[cfg(target_arch = "wasm32")]
pub(crate) fn random() -> String {
    // Not for secrets: two windows that begin in the same moment must not have the same.
    format!("{:x}", js_sys::Math::random().to_bits())
}

/// Outside a browser there is one window.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn random() -> String {
    String::new()
}
