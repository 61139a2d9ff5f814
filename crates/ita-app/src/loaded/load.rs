//! Loading a part, which a browser does when it is first needed.

use super::Part;
use crate::chunks;
use crate::platform::{document, keep};
use ita_view::{Need, ViewName};
use std::pin::Pin;
use std::rc::Rc;

/// A part could not be loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotLoaded;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for NotLoaded {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

/// Loads a part.
///
/// # Errors
/// [`NotLoaded`], as where there is no connection; asking again tries again.
// A box, so that the waiting is compiled once.
pub fn load(need: Need) -> Pin<Box<dyn Future<Output = Result<Part, NotLoaded>>>> {
    Box::pin(async move {
        Ok(match need {
            Need::Year(_) => {
                let (tables, carrier) = chunks::years().await?;
                Part::Years(tables, carrier)
            }
            Need::Paste => {
                document::dress_later().await?;
                let (reader, draw) = chunks::paste().await?;
                Part::Paste(reader, draw)
            }
            Need::Books => Part::Books(chunks::books().await?),
            Need::Result => {
                document::dress_later().await?;
                Part::Result(chunks::result().await?)
            }
            Need::Panels => {
                document::dress_later().await?;
                Part::Panels(chunks::panels().await?)
            }
            Need::Share => {
                document::dress_later().await?;
                Part::Share(chunks::share().await?)
            }
            Need::Files => {
                document::dress_later().await?;
                let (files, draw) = chunks::files().await?;
                Part::Files(files, draw)
            }
            Need::English => Part::English(chunks::english().await?),
            Need::Planner => Part::Planner(chunks::planner().await?),
            Need::Texts => {
                let (texts, storing, _) = chunks::texts().await?;
                let found = (storing.found)(keep::here()).await;
                Part::Texts(texts, storing, found.map(Rc::new))
            }
            Need::OwnRules | Need::View(ViewName::OwnRules) => {
                document::dress_later().await?;
                let (reader, page, draw) = chunks::own_rules().await?;
                Part::OwnRules(reader, page, draw)
            }
            Need::View(view) => {
                document::dress_later().await?;
                match view {
                    ViewName::Calculate => Part::View(view, chunks::draw_calculate),
                    ViewName::Improve => {
                        let (improving, page) = chunks::improve().await?;
                        Part::Improve(improving, page)
                    }
                    ViewName::Rules => Part::View(view, chunks::rules().await?),
                    ViewName::OwnRules => return Err(NotLoaded),
                    ViewName::Embed => Part::View(view, chunks::embed().await?),
                    ViewName::Help => Part::View(view, chunks::help().await?),
                    ViewName::Reading => Part::View(view, chunks::reading().await?),
                    ViewName::Overview => Part::View(view, chunks::overview().await?),
                    ViewName::Work => {
                        let (working, page) = chunks::work().await?;
                        Part::Work(working, page)
                    }
                    ViewName::Report => Part::View(view, chunks::report().await?),
                }
            }
        })
    })
}
