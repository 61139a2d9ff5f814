//! What is handed on: texts to the clipboard, files, paper.

/// Puts a text on the clipboard, and says whether that was possible.
#[cfg(target_arch = "wasm32")]
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    // Without a secure address, as in many an office's own network, there is no clipboard, and asking for it throws.
    let window = web_sys::window().filter(web_sys::Window::is_secure_context);
    let Some(window) = window else { return done(copy_by_event(None, text)) };
    let copying = window.navigator().clipboard().write_text(text);
    let text = text.to_owned();
    wasm_bindgen_futures::spawn_local(async move {
        let written = wasm_bindgen_futures::JsFuture::from(copying).await.is_ok();
        done(written || copy_by_event(None, &text));
    });
}

/// Puts a text on the clipboard, and says whether that was possible.
#[cfg(not(target_arch = "wasm32"))]
pub fn copy(_: &str, done: impl FnOnce(bool)) {
    done(false);
}

/// Puts a text on the clipboard as a table and as lines, and says whether that was possible. Both are made before anything is
/// waited for: some browsers allow it no later.
#[cfg(target_arch = "wasm32")]
pub fn copy_rich(html: &str, text: &str, done: impl FnOnce(bool) + 'static) {
    let Some(writing) = write_both(html, text) else { return done(copy_by_event(Some(html), text)) };
    let (html, text) = (html.to_owned(), text.to_owned());
    wasm_bindgen_futures::spawn_local(async move {
        let written = wasm_bindgen_futures::JsFuture::from(writing).await.is_ok();
        done(written || copy_by_event(Some(&html), &text));
    });
}

#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
extern "C" {
    /// Not in every browser, where making one throws.
    type ClipboardItem;

    #[wasm_bindgen(constructor, catch)]
    fn new(kinds: &js_sys::Object) -> Result<ClipboardItem, wasm_bindgen::JsValue>;
}

/// One item with both kinds; none where there is no such clipboard.
#[cfg(target_arch = "wasm32")]
fn write_both(html: &str, text: &str) -> Option<js_sys::Promise> {
    let window = web_sys::window().filter(web_sys::Window::is_secure_context)?;
    let kinds = js_sys::Object::new();
    for (kind, content) in [("text/html", html), ("text/plain", text)] {
        let options = web_sys::BlobPropertyBag::new();
        options.set_type(kind);
        let parts = js_sys::Array::of1(&content.into());
        let blob = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
        js_sys::Reflect::set(&kinds, &kind.into(), &blob).ok()?;
    }
    let item = ClipboardItem::new(&kinds).ok()?;
    Some(window.navigator().clipboard().write(&js_sys::Array::of1(item.as_ref())))
}

/// The older way: the browser copies, and is handed the text while it does, as a table too where there is one.
#[cfg(target_arch = "wasm32")]
fn copy_by_event(html: Option<&str>, text: &str) -> bool {
    use wasm_bindgen::JsCast;
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return false };
    let (html, text) = (html.map(str::to_owned), text.to_owned());
    let options = gloo_events::EventListenerOptions::enable_prevent_default();
    let listening = gloo_events::EventListener::once_with_options(&document, "copy", options, move |event| {
        if let Some(data) = event.unchecked_ref::<web_sys::ClipboardEvent>().clipboard_data() {
            let as_table = html.is_none_or(|html| data.set_data("text/html", &html).is_ok());
            if as_table && data.set_data("text/plain", &text).is_ok() {
                event.prevent_default();
            }
        }
    });
    let copied = document.unchecked_into::<web_sys::HtmlDocument>().exec_command("copy").unwrap_or(false);
    drop(listening);
    copied
}

/// Puts a text on the clipboard as a table and as lines.
#[cfg(not(target_arch = "wasm32"))]
pub fn copy_rich(_: &str, _: &str, done: impl FnOnce(bool)) {
    done(false);
}

/// Opens the browser's print dialog.
#[cfg(target_arch = "wasm32")]
pub fn print() {
    if let Some(window) = web_sys::window() {
        // A browser that cannot print does nothing.
        let _ = window.print();
    }
}

/// Opens the browser's print dialog.
#[cfg(not(target_arch = "wasm32"))]
pub const fn print() {}

/// Saves a text as a file, where the browser puts what is downloaded. Nothing is sent: it is made here.
#[cfg(target_arch = "wasm32")]
pub fn save(name: &str, kind: &str, text: &str) {
    save_part(name, kind, &text.into());
}

/// The same of bytes.
#[cfg(target_arch = "wasm32")]
pub fn save_bytes(name: &str, kind: &str, bytes: &[u8]) {
    save_part(name, kind, &js_sys::Uint8Array::from(bytes).into());
}

/// The event that tells the page's own script of each saved file: it then asks the browser to keep the work (`www/offline.js`).
#[cfg(target_arch = "wasm32")]
const SAVES: &str = "ita-saves";

#[cfg(target_arch = "wasm32")]
fn save_part(name: &str, kind: &str, part: &wasm_bindgen::JsValue) {
    let made = || {
        let options = web_sys::BlobPropertyBag::new();
        options.set_type(kind);
        let parts = js_sys::Array::of1(part);
        let blob = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
        let url = web_sys::Url::create_object_url_with_blob(&blob).ok()?;
        let link = web_sys::window()?.document()?.create_element("a").ok()?;
        // None of these is ever refused.
        let _ = (link.set_attribute("href", &url), link.set_attribute("download", name));
        wasm_bindgen::JsCast::unchecked_into::<web_sys::HtmlElement>(link).click();
        Some(url)
    };
    super::document::tell(SAVES);
    if let Some(url) = made() {
        // A browser reads the content after the click; it is freed later.
        super::time::later(60_000, move || drop(web_sys::Url::revoke_object_url(&url)));
    }
}

/// Outside a browser nothing is saved.
#[cfg(not(target_arch = "wasm32"))]
pub const fn save(_: &str, _: &str, _: &str) {}

/// Outside a browser nothing is saved.
#[cfg(not(target_arch = "wasm32"))]
pub const fn save_bytes(_: &str, _: &str, _: &[u8]) {}
