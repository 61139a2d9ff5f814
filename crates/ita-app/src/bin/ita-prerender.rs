//! Prints the HTML of the app's first view, for `cargo xtask build` to put into the page.

use std::io::{self, Write};

use yew::LocalServerRenderer;

fn main() -> io::Result<()> {
    ita_app::late::without_behind();
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let tasks = tokio::task::LocalSet::new();
    let html = tasks.block_on(&runtime, LocalServerRenderer::<ita_app::App>::new().hydratable(false).render());
    io::stdout().write_all(html.as_bytes())
}
