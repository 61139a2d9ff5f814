//! The ITA Score web app: Yew over the view models of `ita-view`, and the browser's storage, address bar and document behind
//! small adapters. No rule, threshold, number form or message is written here.

mod app;
pub mod components;
pub mod hooks;
pub mod pages;
pub mod platform;
pub mod ui;

pub use app::{App, AppProps};
