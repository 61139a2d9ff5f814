//! The document: language, theme, styles, title, colours, what is loaded into it.

use crate::loaded::NotLoaded;

/// The first element that a selector finds.
#[cfg(target_arch = "wasm32")]
pub(crate) fn find(selector: &str) -> Option<web_sys::Element> {
    web_sys::window()?.document()?.query_selector(selector).ok()?
}

/// All of them.
#[cfg(target_arch = "wasm32")]
pub(crate) fn find_all(selector: &str) -> js_sys::Array {
    let found = web_sys::window().and_then(|window| window.document()?.query_selector_all(selector).ok());
    found.map_or_else(js_sys::Array::new, |found| js_sys::Array::from(&found))
}

#[cfg(target_arch = "wasm32")]
fn root() -> Option<web_sys::Element> {
    find("html")
}

/// Says in which language the page is.
pub fn set_lang(code: &str) {
    set("lang", Some(code));
}

/// Chooses `light` or `dark` against the system's own choice, or leaves it to the system.
pub fn set_theme(theme: Option<&str>) {
    set("data-theme", theme);
}

#[cfg(target_arch = "wasm32")]
fn set(name: &str, value: Option<&str>) {
    let Some(root) = root() else { return };
    // Even the same value again makes a browser work out every style anew.
    if root.get_attribute(name).as_deref() == value {
        return;
    }
    // Neither name is ever refused.
    let _ = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
}

#[cfg(not(target_arch = "wasm32"))]
const fn set(_: &str, _: Option<&str>) {}

/// Milliseconds after which a style sheet that does not come is one that could not be loaded: as long as for the parts of the program
/// (`xtask/src/bundle/loader.js`).
#[cfg(target_arch = "wasm32")]
const PATIENCE: u32 = 30_000;

/// Loads the style sheet of the views that are loaded later, and waits for it.
///
/// # Errors
/// [`NotLoaded`] if it could not be loaded; asking again tries again.
#[cfg(target_arch = "wasm32")]
pub(crate) async fn dress_later() -> Result<(), NotLoaded> {
    // Here already.
    let Some(sheet) = find("#later-styles:not([data-here])") else { return Ok(()) };
    let loading = js_sys::Promise::new(&mut |done, failed| {
        // Others may be waiting for it too.
        let _ = sheet.add_event_listener_with_callback("load", &done);
        let _ = sheet.add_event_listener_with_callback("error", &failed);
        // A browser loads it when it is no longer disabled.
        let _ = sheet.remove_attribute("disabled");
        super::time::later(PATIENCE, move || drop(failed.call0(&wasm_bindgen::JsValue::NULL)));
    });
    let loaded = wasm_bindgen_futures::JsFuture::from(loading).await;
    let (name, answer) = if loaded.is_ok() { ("data-here", Ok(())) } else { ("disabled", Err(NotLoaded)) };
    let _ = sheet.set_attribute(name, "");
    answer
}

/// Outside a browser no style sheet is waited for.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) async fn dress_later() -> Result<(), NotLoaded> {
    Ok(())
}

/// True while the page is out of sight.
#[cfg(target_arch = "wasm32")]
pub fn is_hidden() -> bool {
    web_sys::window().and_then(|window| window.document()).is_some_and(|page| page.hidden())
}

/// Outside a browser nothing is out of sight.
#[cfg(not(target_arch = "wasm32"))]
pub const fn is_hidden() -> bool {
    false
}

/// The title in the browser's tab.
#[cfg(target_arch = "wasm32")]
pub fn set_title(title: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// The title in the browser's tab.
#[cfg(not(target_arch = "wasm32"))]
pub const fn set_title(_: &str) {}

/// Tells the page's own script something by an event of this name.
#[cfg(target_arch = "wasm32")]
pub(crate) fn tell(name: &str) {
    if let (Some(window), Ok(event)) = (web_sys::window(), web_sys::Event::new(name)) {
        let _ = window.dispatch_event(&event);
    }
}

/// Outside a browser there is no script.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) const fn tell(_: &str) {}

/// Shows the page from its top.
#[cfg(target_arch = "wasm32")]
pub fn scroll_up() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Shows the page from its top.
#[cfg(not(target_arch = "wasm32"))]
pub const fn scroll_up() {}

/// The page's address without its hash.
#[cfg(target_arch = "wasm32")]
#[must_use]
pub fn address() -> String {
    let href = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    href.split('#').next().unwrap_or_default().to_owned()
}

/// The page's address without its hash.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub const fn address() -> String {
    String::new()
}

/// Gives a colour of the style sheets another value, or with an empty one its own again; the page's policy allows it to a
/// program, not to an attribute.
#[cfg(target_arch = "wasm32")]
pub fn set_colour(token: &str, value: &str) {
    use wasm_bindgen::JsCast;
    if let Some(root) = root() {
        // A value that is no colour changes nothing.
        let _ = root.unchecked_into::<web_sys::HtmlElement>().style().set_property(token, value);
    }
}

/// Gives a colour of the style sheets another value.
#[cfg(not(target_arch = "wasm32"))]
pub const fn set_colour(_: &str, _: &str) {}

/// Gives the columns of a report their widths, which stand in their classes: “w17” is 17 % (`ita_report::html`). A program may set what the
/// page's policy forbids a style element.
#[cfg(target_arch = "wasm32")]
pub fn set_widths() {
    use wasm_bindgen::JsCast;
    for column in find_all(".report-paper col").iter() {
        let column = column.unchecked_into::<web_sys::HtmlElement>();
        let class = column.get_attribute("class").unwrap_or_default();
        if let Some(width) = class.strip_prefix('w') {
            let _ = column.style().set_property("inline-size", &[width, "%"].concat());
        }
    }
}

/// Gives the columns of a report their widths.
#[cfg(not(target_arch = "wasm32"))]
pub const fn set_widths() {}

/// Shows a webmaster's code inside an element, apart from this page's own styles. Its scripts do not run.
#[cfg(target_arch = "wasm32")]
pub fn preview(host: &web_sys::Element, code: &str) {
    use wasm_bindgen::JsCast;
    let open = || host.attach_shadow(&web_sys::ShadowRootInit::new(web_sys::ShadowRootMode::Open)).ok();
    let Some(shadow) = host.shadow_root().or_else(open) else { return };
    // The page's policy forbids style attributes, but not setting the same styles from here. In the code this text is an
    // attribute wherever it stands: quotes of names and values are escaped.
    shadow.set_inner_html(&code.replace(" style=\"", " data-style=\""));
    let Ok(styled) = shadow.query_selector_all("[data-style]") else { return };
    for element in js_sys::Array::from(&styled).iter() {
        let element = element.unchecked_into::<web_sys::HtmlElement>();
        element.style().set_css_text(&element.get_attribute("data-style").unwrap_or_default());
    }
}

/// Loads a script of this site once, and calls back if it cannot be loaded.
#[cfg(target_arch = "wasm32")]
pub fn load(src: &str, failed: impl FnOnce() + 'static) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    if find("#ita-element").is_some() {
        return;
    }
    if let (Ok(script), Some(head)) = (document.create_element("script"), find("head")) {
        let _ = script.set_attribute("id", "ita-element");
        let _ = script.set_attribute("type", "module");
        let _ = script.set_attribute("src", src);
        let lost = script.clone();
        let told = move |_: &web_sys::Event| {
            // Another visit tries again.
            let _ = lost.remove_attribute("id");
            failed();
        };
        gloo_events::EventListener::once(&script, "error", told).forget();
        let _ = head.append_child(&script);
    }
}
