//! Parts of the app that a browser loads when they are first needed, so that the first load is small.
//!
//! A part is whatever only its `chunks` function reaches: code, texts, tables. `cargo xtask build` splits the wasm along
//! these functions. What a part gives is put here when it arrives; on a build machine everything is here from the start.
//! Whoever does something that needs a part waits for it first (`Verbs`, the start of the app), so that what draws
//! finds it here.

pub(crate) mod chunks;

use crate::components::Behind;
use crate::platform::document;
use crate::ui::Ui;
use ita_view::late::{self, Need};
use ita_view::page::HeaderView;
use ita_view::{Start, State, Year};
use std::cell::Cell;
use std::pin::Pin;
use std::rc::Rc;
use yew::Html;

/// Draws a view of a fiscal year's rules.
pub type RulesPage = fn(&Ui, &Rc<State>, Year) -> Html;
/// Draws the view that writes code for websites.
pub type EmbedPage = fn(&Ui, &Rc<State>, &Rc<HeaderView>) -> Html;
/// Draws what lies behind something in sight.
pub type DrawBehind = fn(&Ui, &Rc<State>, Behind<'_>) -> Html;
/// Draws a view.
pub type Page = fn(&Ui, &Rc<State>) -> Html;

/// What the app starts with where something is stored: [`ita_view::start`].
pub type Starting = fn(Option<&str>, &str) -> Result<Start, ita_score::Error>;

/// A part could not be loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotLoaded;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for NotLoaded {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

thread_local! {
    static RULES: Cell<Option<RulesPage>> = const { Cell::new(chunks::RULES) };
    static NEXT: Cell<bool> = const { Cell::new(cfg!(not(target_arch = "wasm32"))) };
    static ENGLISH: Cell<bool> = const { Cell::new(cfg!(not(target_arch = "wasm32"))) };
    static IMPROVE: Cell<Option<Page>> = const { Cell::new(chunks::IMPROVE) };
    static EMBED: Cell<Option<EmbedPage>> = const { Cell::new(chunks::EMBED) };
    static BEHIND: Cell<Option<DrawBehind>> = const { Cell::new(chunks::BEHIND) };
    static HELP: Cell<Option<Page>> = const { Cell::new(chunks::HELP) };
    static STARTING: Cell<Option<Starting>> = const { Cell::new(chunks::STARTING) };
}

/// กติกา, if it is here.
#[must_use]
pub fn rules() -> Option<RulesPage> {
    RULES.get()
}

/// ยกระดับ, if it is here.
#[must_use]
pub fn improve() -> Option<Page> {
    IMPROVE.get()
}

/// The view that writes code for websites, if it is here.
#[must_use]
pub fn embed() -> Option<EmbedPage> {
    EMBED.get()
}

/// ช่วยเหลือ, if it is here.
#[must_use]
pub fn help() -> Option<Page> {
    HELP.get()
}

/// What draws [`Behind`], if it is here.
#[must_use]
pub fn behind() -> Option<DrawBehind> {
    BEHIND.get()
}

/// What reads the stored text, if it is here.
#[must_use]
pub fn starting() -> Option<Starting> {
    STARTING.get()
}

/// True if this need not be waited for.
#[must_use]
pub fn is_here(need: Need) -> bool {
    match need {
        Need::Year(year) => ita_rules::is_here(year),
        Need::Next => NEXT.get(),
        Need::Improve => improve().is_some(),
        Need::Rules => rules().is_some(),
        Need::Help => help().is_some(),
        Need::Embed => embed().is_some(),
        Need::Store => starting().is_some(),
        Need::English => ENGLISH.get(),
        Need::Behind => behind().is_some(),
    }
}

/// Loads what is needed and not here.
///
/// # Errors
/// [`NotLoaded`], as where there is no connection; asking again tries again.
// A box, so that the waiting is compiled once.
pub fn load(needs: Vec<Need>) -> Pin<Box<dyn Future<Output = Result<(), NotLoaded>>>> {
    Box::pin(async move {
        for need in needs.into_iter().filter(|need| !is_here(*need)) {
            if !matches!(need, Need::Year(_) | Need::Next | Need::Store | Need::English) {
                document::dress_later().await?;
            }
            match need {
                Need::Year(_) => chunks::years().await?.into_iter().for_each(late::provide_year),
                Need::Next => NEXT.set(chunks::next().await?),
                Need::Improve => IMPROVE.set(Some(chunks::improve().await?)),
                Need::Rules => RULES.set(Some(chunks::rules().await?)),
                Need::Embed => EMBED.set(Some(chunks::embed().await?)),
                Need::Help => HELP.set(Some(chunks::help().await?)),
                Need::Store => STARTING.set(Some(chunks::starting().await?)),
                Need::Behind => BEHIND.set(Some(chunks::behind().await?)),
                Need::English => ENGLISH.set(chunks::english().await?),
            }
        }
        Ok(())
    })
}

/// What is here before anything is loaded: the rules of the first example's year.
pub fn begin() {
    late::provide_year(first_table());
}

/// The rules of the first example's year.
fn first_table() -> &'static ita_score::RulebookSpec {
    ita_rules::tables::fy2568()
}
