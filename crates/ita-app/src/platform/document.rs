//! The document: language, theme, styles, title, focus, scroll, time.

use crate::loaded::NotLoaded;

#[cfg(target_arch = "wasm32")]
fn root() -> Option<web_sys::Element> {
    web_sys::window()?.document()?.document_element()
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

/// Loads the style sheet of the views that are loaded later, and waits for it.
///
/// # Errors
/// [`NotLoaded`] if it could not be loaded; asking again tries again.
#[cfg(target_arch = "wasm32")]
pub(crate) async fn dress_later() -> Result<(), NotLoaded> {
    let sheet = root().and_then(|root| root.query_selector("#later-styles:not([data-here])").ok()?);
    // Here already.
    let Some(sheet) = sheet else { return Ok(()) };
    let loading = js_sys::Promise::new(&mut |done, failed| {
        // Others may be waiting for it too.
        let _ = sheet.add_event_listener_with_callback("load", &done);
        let _ = sheet.add_event_listener_with_callback("error", &failed);
        // A browser loads it when it is no longer disabled.
        let _ = sheet.remove_attribute("disabled");
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

/// The title in the browser's tab.
#[cfg(target_arch = "wasm32")]
pub fn set_title(title: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()).filter(|page| page.title() != title)
    {
        document.set_title(title);
    }
}

/// The title in the browser's tab.
#[cfg(not(target_arch = "wasm32"))]
pub const fn set_title(_: &str) {}

/// Moves the keyboard's focus to the first element that a selector finds, if there is one.
#[cfg(target_arch = "wasm32")]
pub fn focus(selector: &str) {
    use wasm_bindgen::JsCast;
    let element = web_sys::window().and_then(|window| window.document()?.query_selector(selector).ok()?);
    if let Some(element) = element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Moves the keyboard's focus to the first element that a selector finds, if there is one.
#[cfg(not(target_arch = "wasm32"))]
pub const fn focus(_: &str) {}

/// The same in a moment, when what a change asks for is drawn: before that, what has the focus may go, and take it along.
#[cfg(target_arch = "wasm32")]
pub fn focus_later(selector: &'static str) {
    gloo_timers::callback::Timeout::new(0, move || focus(selector)).forget();
}

/// The same in a moment, when what a change asks for is drawn.
#[cfg(not(target_arch = "wasm32"))]
pub const fn focus_later(_: &str) {}

/// The same for a selector that was put together.
#[cfg(target_arch = "wasm32")]
pub fn focus_soon(selector: String) {
    gloo_timers::callback::Timeout::new(0, move || focus(&selector)).forget();
}

/// The same for a selector that was put together.
#[cfg(not(target_arch = "wasm32"))]
pub fn focus_soon(_: String) {}

/// Moves the focus from where a key was pressed to the next (`1`) or the last (`-1`) of what a selector finds, and marks a
/// field's text, so that typing replaces it.
#[cfg(target_arch = "wasm32")]
pub fn focus_beside(event: &web_sys::KeyboardEvent, selector: &str, way: i32) {
    use wasm_bindgen::JsCast;
    let Some(from) = event.target() else { return };
    let all = web_sys::window().and_then(|window| window.document()?.query_selector_all(selector).ok());
    let Some(all) = all else { return };
    let place = (0..all.length()).find(|&at| all.get(at).is_some_and(|node| from == *node.as_ref()));
    let to = place.and_then(|place| place.checked_add_signed(way)).and_then(|place| all.get(place));
    if let Some(to) = to.and_then(|node| node.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = to.focus();
        if let Some(field) = to.dyn_ref::<web_sys::HtmlInputElement>() {
            field.select();
        }
    }
}

/// Outside a browser there is no focus.
#[cfg(not(target_arch = "wasm32"))]
pub const fn focus_beside(_: &web_sys::KeyboardEvent, _: &str, _: i32) {}

/// Opens a dialog over the page, which is out of reach until it is closed.
#[cfg(target_arch = "wasm32")]
pub fn open_dialog(dialog: &web_sys::Element) {
    use wasm_bindgen::JsCast;
    if let Some(dialog) = dialog.dyn_ref::<web_sys::HtmlDialogElement>().filter(|dialog| !dialog.open()) {
        // Refused only where it is no longer in the page.
        let _ = dialog.show_modal();
    }
}

/// Opens a dialog over the page.
#[cfg(not(target_arch = "wasm32"))]
pub const fn open_dialog(_: &web_sys::Element) {}

/// Closes a dialog, which gives the focus back to what had it. Where that has gone, what a selector finds gets it: one that finds
/// something only while nothing has the focus.
#[cfg(target_arch = "wasm32")]
pub fn close_dialog(dialog: &web_sys::Element, unfocused: &'static str) {
    use wasm_bindgen::JsCast;
    if let Some(dialog) = dialog.dyn_ref::<web_sys::HtmlDialogElement>().filter(|dialog| dialog.open()) {
        dialog.close();
    }
    focus_later(unfocused);
}

/// Closes a dialog.
#[cfg(not(target_arch = "wasm32"))]
pub const fn close_dialog(_: &web_sys::Element, _: &'static str) {}

/// Keeps listening for as long as it lives.
#[cfg(target_arch = "wasm32")]
pub type Leaving = gloo_events::EventListener;

/// Nothing to listen to outside a browser.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Debug)]
pub struct Leaving;

/// Calls back when the page is left (closed, reloaded, or gone from), and when it goes out of sight or comes back: a browser may end
/// it there.
#[cfg(target_arch = "wasm32")]
pub fn on_leave(left: impl Fn() + Clone + 'static) -> Option<[Leaving; 2]> {
    let window = web_sys::window()?;
    let document = window.document()?;
    let hidden = left.clone();
    Some([
        gloo_events::EventListener::new(&window, "pagehide", move |_| left()),
        gloo_events::EventListener::new(&document, "visibilitychange", move |_| hidden()),
    ])
}

/// Never left outside a browser.
#[cfg(not(target_arch = "wasm32"))]
pub fn on_leave(_: impl Fn() + Clone + 'static) -> Option<[Leaving; 2]> {
    None
}

/// Calls back with every key that is pressed on the page.
#[cfg(target_arch = "wasm32")]
pub fn on_key(pressed: impl Fn(&web_sys::KeyboardEvent) + 'static) -> Option<Leaving> {
    use wasm_bindgen::JsCast;

    let window = web_sys::window()?;
    let can_prevent = gloo_events::EventListenerOptions::enable_prevent_default();
    let pass = move |event: &web_sys::Event| event.dyn_ref().into_iter().for_each(&pressed);
    Some(gloo_events::EventListener::new_with_options(&window, "keydown", can_prevent, pass))
}

/// No key is pressed outside a browser.
#[cfg(not(target_arch = "wasm32"))]
pub fn on_key(_: impl Fn(&web_sys::KeyboardEvent) + 'static) -> Option<Leaving> {
    None
}

/// Calls back when the window has another size.
#[cfg(target_arch = "wasm32")]
pub fn on_resize(resized: impl Fn() + 'static) -> Option<Leaving> {
    let window = web_sys::window()?;
    Some(gloo_events::EventListener::new(&window, "resize", move |_| resized()))
}

/// Never resized outside a browser.
#[cfg(not(target_arch = "wasm32"))]
pub fn on_resize(_: impl Fn() + 'static) -> Option<Leaving> {
    None
}

/// Lets the browser ask whether the page shall be left, where something would be lost by that.
#[cfg(target_arch = "wasm32")]
pub fn ask_before(loses: impl Fn() -> bool + 'static) -> Option<Leaving> {
    let window = web_sys::window()?;
    let can_ask = gloo_events::EventListenerOptions::enable_prevent_default();
    let ask = move |event: &web_sys::Event| {
        if loses() {
            event.prevent_default();
        }
    };
    Some(gloo_events::EventListener::new_with_options(&window, "beforeunload", can_ask, ask))
}

/// Never left outside a browser.
#[cfg(not(target_arch = "wasm32"))]
pub fn ask_before(_: impl Fn() -> bool + 'static) -> Option<Leaving> {
    None
}

/// Tells the page's own script something by an event of this name.
#[cfg(target_arch = "wasm32")]
pub(crate) fn tell(name: &str) {
    if let (Some(window), Ok(event)) = (web_sys::window(), web_sys::Event::new(name)) {
        let _ = window.dispatch_event(&event);
    }
}

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

/// Today, by the device's clock.
#[cfg(target_arch = "wasm32")]
#[must_use]
pub fn today() -> ita_view::page::Day {
    let now = js_sys::Date::new_0();
    let small = |number: u32| u8::try_from(number).unwrap_or_default();
    ita_view::page::Day {
        year: u16::try_from(now.get_full_year()).unwrap_or_default(),
        month: small(now.get_month() + 1),
        day: small(now.get_date()),
    }
}

/// The first day of an era: a native program has no clock of its own here, so that what it draws is the same each time.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub const fn today() -> ita_view::page::Day {
    ita_view::page::Day { year: 2026, month: 1, day: 1 }
}

/// Today in words, as the browser says it: in Thai by the Buddhist era.
#[cfg(target_arch = "wasm32")]
#[must_use]
pub fn today_text(voice: ita_view::Voice) -> String {
    let (locale, digits) = match voice.lang() {
        ita_view::Lang::Th => ("th-TH", voice.numerals),
        ita_view::Lang::En => ("en-GB", ita_view::Numerals::Arabic),
    };
    let locale = if digits == ita_view::Numerals::Thai { "th-TH-u-nu-thai" } else { locale };
    let options = js_sys::Object::new();
    let _ = js_sys::Reflect::set(&options, &"dateStyle".into(), &"long".into());
    js_sys::Date::new_0().to_locale_date_string(locale, &options).into()
}

/// A native program has no clock of its own here.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub const fn today_text(_: ita_view::Voice) -> String {
    String::new()
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

/// Does something in so many milliseconds.
#[cfg(target_arch = "wasm32")]
pub fn later(milliseconds: u32, act: impl FnOnce() + 'static) {
    gloo_timers::callback::Timeout::new(milliseconds, act).forget();
}

/// Nothing is late outside a browser.
#[cfg(not(target_arch = "wasm32"))]
pub fn later(_: u32, _: impl FnOnce() + 'static) {}

/// Does something before the next frame is drawn.
#[cfg(target_arch = "wasm32")]
pub fn next_frame(act: impl FnOnce() + 'static) {
    let act = wasm_bindgen::closure::Closure::once_into_js(act);
    if let Some(window) = web_sys::window() {
        let _asked = window.request_animation_frame(wasm_bindgen::JsCast::unchecked_ref(&act));
    }
}

/// Outside a browser there are no frames.
#[cfg(not(target_arch = "wasm32"))]
pub fn next_frame(_: impl FnOnce() + 'static) {}

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
    if let Some(root) = root().and_then(|root| root.dyn_into::<web_sys::HtmlElement>().ok()) {
        // A value that is no colour changes nothing.
        let _ = root.style().set_property(token, value);
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
    let all = web_sys::window().and_then(|window| window.document()?.query_selector_all(".report-paper col").ok());
    let Some(all) = all else { return };
    for column in (0..all.length()).filter_map(|place| all.get(place)?.dyn_into::<web_sys::HtmlElement>().ok()) {
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
    for place in 0..styled.length() {
        let element = styled.get(place).and_then(|node| node.dyn_into::<web_sys::HtmlElement>().ok());
        if let Some(element) = element {
            element.style().set_css_text(&element.get_attribute("data-style").unwrap_or_default());
        }
    }
}

/// Loads a script of this site once, and calls back if it cannot be loaded.
#[cfg(target_arch = "wasm32")]
pub fn load(src: &str, failed: impl FnOnce() + 'static) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let id = "ita-element";
    if document.get_element_by_id(id).is_some() {
        return;
    }
    if let (Ok(script), Some(head)) = (document.create_element("script"), document.head()) {
        script.set_id(id);
        let _ = script.set_attribute("type", "module");
        let _ = script.set_attribute("src", src);
        let lost = script.clone();
        let told = move |_: &web_sys::Event| {
            // Another visit tries again.
            lost.remove();
            failed();
        };
        gloo_events::EventListener::once(&script, "error", told).forget();
        let _ = head.append_child(&script);
    }
}
