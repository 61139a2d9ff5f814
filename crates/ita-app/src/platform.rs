//! What the app asks of the browser: a place to keep text, the address bar, and the document's own attributes. Nothing else
//! of this crate touches them, so a component renders on a build machine as it does in a browser.

pub mod address;
pub mod document;
pub mod keep;
