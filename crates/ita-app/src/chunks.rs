//! The chunks: one beside the app's wasm for each name in `part!`. What is reached from nowhere else lies in there.
#![allow(unsafe_code, reason = "the macro links a chunk's function by its name")]

use crate::components::dialogs::{FilesDialog, PasteDialog, RuleFileDialog, ShareDialog};
pub(crate) use crate::components::frame::draw_panel;
use crate::components::result::draw_result;
use crate::loaded::{DialogProps, Draw, DrawPanel, NotLoaded, Page, PageProps, Resulting};
use crate::office::{self, WriteBook};
use crate::opening::{self, Open};
use crate::pages;
use crate::platform::turns;
use crate::storing::Storing;
use ita_rules::{Table, tables};
use ita_view::work::Working;
use ita_view::{BookReader, Carrier, Files, Improving, Language, OwnRules, Planner, TableReader, Texts};
use yew::prelude::*;

/// A function whose result, and what only it reaches, is a part of its own: in the release, which is split
/// (feature `split`), a file that is loaded when the function is first called. Without the feature it is here from the start.
macro_rules! part {
    ($(#[$attribute:meta])* $name:ident: $visible:vis fn $function:ident() -> $result:ty $body:block) => {
        $(#[$attribute])*
        #[cfg(feature = "split")]
        #[wasm_split_helpers::wasm_split($name, fallible)]
        $visible fn $function() -> $result $body

        $(#[$attribute])*
        #[cfg(not(feature = "split"))]
        $visible async fn $function() -> $result $body
    };
}

pub(crate) fn draw_calculate(props: PageProps) -> Html {
    html! { <pages::Calculate ..props /> }
}

pub(crate) fn draw_improve(props: PageProps) -> Html {
    html! { <pages::Improve ..props /> }
}

pub(crate) fn draw_rules(props: PageProps) -> Html {
    html! { <pages::Rules ..props /> }
}

pub(crate) fn draw_own_rules(props: PageProps) -> Html {
    html! { <pages::OwnRules ..props /> }
}

pub(crate) fn draw_rule_file(props: DialogProps) -> Html {
    html! { <RuleFileDialog ..props /> }
}

pub(crate) fn draw_embed(props: PageProps) -> Html {
    html! { <pages::Embed ..props /> }
}

pub(crate) fn draw_help(props: PageProps) -> Html {
    html! { <pages::Help ..props /> }
}

pub(crate) fn draw_overview(props: PageProps) -> Html {
    html! { <pages::Overview ..props /> }
}

pub(crate) fn draw_work(props: PageProps) -> Html {
    html! { <pages::Work ..props /> }
}

pub(crate) fn draw_report(props: PageProps) -> Html {
    html! { <pages::Report ..props /> }
}

pub(crate) fn draw_reading(props: PageProps) -> Html {
    html! { <pages::Reading ..props /> }
}

pub(crate) fn draw_paste(props: DialogProps) -> Html {
    html! { <PasteDialog ..props /> }
}

pub(crate) fn draw_share(props: DialogProps) -> Html {
    html! { <ShareDialog ..props /> }
}

pub(crate) fn draw_files(props: DialogProps) -> Html {
    html! { <FilesDialog ..props /> }
}

/// What shows a result, and what leaves a part of it to later frames.
pub(crate) const RESULTING: Resulting = Resulting { draw: draw_result, wait: turns::wait };

part! {
    /// What shows a result.
    result: pub(crate) fn result() -> Result<Resulting, NotLoaded> {
        Ok(RESULTING)
    }
}

part! {
    /// What opens under the buttons of the head.
    panels: pub(crate) fn panels() -> Result<DrawPanel, NotLoaded> {
        Ok(draw_panel)
    }
}

part! {
    improve: pub(crate) fn improve() -> Result<(Improving, Page), NotLoaded> {
        Ok((Improving::HERE, draw_improve))
    }
}

part! {
    rules: pub(crate) fn rules() -> Result<Page, NotLoaded> {
        Ok(draw_rules)
    }
}

part! {
    /// What reads rule files, the view of rulebooks of one's own, and the dialog of a file that is none.
    own_rules: pub(crate) fn own_rules() -> Result<(OwnRules, Page, Draw), NotLoaded> {
        Ok((OwnRules::here(), draw_own_rules, draw_rule_file))
    }
}

part! {
    embed: pub(crate) fn embed() -> Result<Page, NotLoaded> {
        Ok(draw_embed)
    }
}

part! {
    help: pub(crate) fn help() -> Result<Page, NotLoaded> {
        Ok(draw_help)
    }
}

part! {
    /// The page that a website shows in a frame: what starts it.
    #[cfg(all(target_arch = "wasm32", feature = "csr"))]
    framed: pub(crate) fn framed() -> Result<crate::framed::Begin, NotLoaded> {
        Ok(crate::framed::begin)
    }
}

part! {
    overview: pub(crate) fn overview() -> Result<Page, NotLoaded> {
        Ok(draw_overview)
    }
}

part! {
    work: pub(crate) fn work() -> Result<(Working, Page), NotLoaded> {
        Ok((Working::HERE, draw_work))
    }
}

part! {
    report: pub(crate) fn report() -> Result<Page, NotLoaded> {
        Ok(draw_report)
    }
}

part! {
    reading: pub(crate) fn reading() -> Result<Page, NotLoaded> {
        Ok(draw_reading)
    }
}

part! {
    /// What reads a pasted table, and the dialog that shows it.
    paste: pub(crate) fn paste() -> Result<(TableReader, Draw), NotLoaded> {
        Ok((TableReader::HERE, draw_paste))
    }
}

part! {
    share: pub(crate) fn share() -> Result<Draw, NotLoaded> {
        Ok(draw_share)
    }
}

part! {
    /// What reads files, and the dialog that opens and saves them.
    files: pub(crate) fn files() -> Result<(Files, Draw), NotLoaded> {
        Ok((Files::HERE, draw_files))
    }
}

part! {
    /// What reads workbooks.
    books: pub(crate) fn books() -> Result<BookReader, NotLoaded> {
        Ok(office::READER)
    }
}

part! {
    /// What writes a workbook.
    workbook: pub(crate) fn workbook() -> Result<WriteBook, NotLoaded> {
        Ok(office::write)
    }
}

part! {
    planner: pub(crate) fn planner() -> Result<Planner, NotLoaded> {
        Ok(Planner::HERE)
    }
}

part! {
    /// What reads links and what is stored, what keeps it, and what opens files.
    texts: pub(crate) fn texts() -> Result<(Texts, Storing, Open), NotLoaded> {
        Ok((Texts::HERE, Storing::HERE, opening::open))
    }
}

part! {
    english: pub(crate) fn english() -> Result<Language, NotLoaded> {
        Ok(Language::ENGLISH)
    }
}

part! {
    /// The rules of every fiscal year, and what carries numbers between them. They are one part, since each by itself is small.
    years: pub(crate) fn years() -> Result<(Vec<&'static Table>, Carrier), NotLoaded> {
        Ok((tables::all().collect(), Carrier::HERE))
    }
}
