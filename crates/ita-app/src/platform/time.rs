//! Today, and what is done a moment later.

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

/// What a browser calls the language and digits of a date: in Thai it is of the Buddhist era.
#[must_use]
pub const fn locale(voice: ita_view::Voice) -> &'static str {
    match (voice.lang(), voice.numerals) {
        (ita_view::Lang::Th, ita_view::Numerals::Thai) => "th-TH-u-nu-thai",
        (ita_view::Lang::Th, ita_view::Numerals::Arabic) => "th-TH",
        (ita_view::Lang::En, _) => "en-GB",
    }
}

#[cfg(target_arch = "wasm32")]
fn style_of(name: &str, style: &str) -> js_sys::Object {
    let options = js_sys::Object::new();
    let _ = js_sys::Reflect::set(&options, &name.into(), &style.into());
    options
}

/// Now, to be kept: [`day_text`] says of it which day it was, and [`time_text`] at what time.
#[cfg(target_arch = "wasm32")]
#[must_use]
pub(crate) fn now() -> String {
    js_sys::Date::new_0().to_iso_string().into()
}

/// The day of what [`now`] gave, in short words: “3 พ.ย. 2569”; none if it is none.
#[cfg(target_arch = "wasm32")]
#[must_use]
pub(crate) fn day_text(kept: &str, voice: ita_view::Voice) -> Option<String> {
    let date = js_sys::Date::new(&kept.into());
    let options = style_of("dateStyle", "medium");
    (!date.get_time().is_nan()).then(|| date.to_locale_date_string(locale(voice), &options).into())
}

/// The time of what [`now`] gave: “14:05”.
#[cfg(target_arch = "wasm32")]
#[must_use]
pub(crate) fn time_text(kept: &str, voice: ita_view::Voice) -> Option<String> {
    let date = js_sys::Date::new(&kept.into());
    let options = style_of("timeStyle", "short");
    (!date.get_time().is_nan()).then(|| date.to_locale_time_string_with_options(locale(voice), &options).into())
}

/// A native program has no clock of its own here.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub(crate) const fn now() -> String {
    String::new()
}

/// A native program has no calendar.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub(crate) const fn day_text(_: &str, _: ita_view::Voice) -> Option<String> {
    None
}

/// A native program has no clock of its own here.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub(crate) const fn time_text(_: &str, _: ita_view::Voice) -> Option<String> {
    None
}

/// Does something after this many milliseconds.
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
