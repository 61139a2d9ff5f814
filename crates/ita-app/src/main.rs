//! Starts the app in the page's `#app` element, in place of the frame that the page begins with; or, where the address
//! asks for it, the page that a site shows in a frame.

/// Half the size of the standard library's allocator, and quicker.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static HEAP: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

#[cfg(all(target_arch = "wasm32", feature = "csr"))]
fn main() {
    wasm_bindgen_futures::spawn_local(ita_app::start());
}

/// Native builds of the workspace compile this binary too; there is no page to start the app in.
#[cfg(not(all(target_arch = "wasm32", feature = "csr")))]
fn main() {}
