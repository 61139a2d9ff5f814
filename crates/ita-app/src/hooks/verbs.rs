//! What a component can do, as verbs. It never sees the state's dispatcher.

use super::keeper::Keeper;
use super::store::{Event, NOT_LOADED, Store};
use crate::chunks;
use crate::loaded::NotLoaded;
use crate::platform::clipboard::{self, Pasted};
use crate::platform::{self, document, focus, handed};
use crate::ui::text_of;
use ita_view::page::Table;
use ita_view::{Action, Lang, Mark, Need, NodeId, Notice, Numerals, ScaleRange, Step, Theme};
use web_sys::File;
use yew::prelude::*;

/// The kind of a workbook.
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The verbs. Cheap to clone; equal as long as the app lives, so that passing them on draws nothing again.
#[derive(Clone, PartialEq)]
pub struct Verbs {
    dispatcher: UseReducerDispatcher<Store>,
    keeper: Keeper,
}

impl Verbs {
    pub(super) const fn new(dispatcher: UseReducerDispatcher<Store>, keeper: Keeper) -> Self {
        Self { dispatcher, keeper }
    }

    /// Does what a view model offers with a button's words, as soon as what it needs is here.
    pub fn act(&self, action: Action) {
        match action {
            Action::Forget => self.keeper.forget(),
            Action::SaveUnread => self.keeper.save_unread(),
            _ => {}
        }
        self.dispatcher.dispatch(Event::Do(action));
    }

    /// Follows the person to another address.
    pub(super) fn open_link(&self, hash: String) {
        self.act(Action::OpenLink(hash));
    }

    /// [`Verbs::act`], for a button to call.
    #[must_use]
    pub fn press(&self, action: Action) -> Callback<MouseEvent> {
        let verbs = self.clone();
        Callback::from(move |_| verbs.act(action.clone()))
    }

    /// The same, for a button that goes with what it does: then, once all is drawn, the focus is put where a selector says.
    #[must_use]
    pub fn press_then(&self, action: Action, selector: &'static str) -> Callback<MouseEvent> {
        let verbs = self.clone();
        Callback::from(move |_| {
            verbs.act(action.clone());
            focus::later(selector);
        })
    }

    /// Takes over what is typed into a field.
    fn type_into(&self, node: &str, action: fn(NodeId, String) -> Action) -> Callback<InputEvent> {
        let (verbs, node) = (self.clone(), node.to_owned());
        Callback::from(move |event: InputEvent| {
            verbs.act(action(node.clone(), text_of(&event)));
        })
    }

    /// Takes over what is picked from a list, if it makes an action.
    fn pick(&self, action: fn(String) -> Option<Action>) -> Callback<AttrValue> {
        let verbs = self.clone();
        Callback::from(move |value: AttrValue| {
            if let Some(action) = action(value.to_string()) {
                verbs.act(action);
            }
        })
    }

    /// Types a node's value.
    #[must_use]
    pub fn set_value(&self, node: &str) -> Callback<InputEvent> {
        self.type_into(node, |node, text| Action::SetValue { node, text })
    }

    /// Types an item's partial credit.
    #[must_use]
    pub fn set_partial(&self, node: &str) -> Callback<InputEvent> {
        self.type_into(node, |node, text| Action::SetPartial { node, text })
    }

    /// Types the agency's name.
    #[must_use]
    pub fn set_agency(&self) -> Callback<InputEvent> {
        self.type_into("", |_, name| Action::SetAgency(name))
    }

    /// Types the published overall score.
    #[must_use]
    pub fn set_published_overall(&self) -> Callback<InputEvent> {
        self.type_into("", |_, text| Action::SetPublishedOverall(text))
    }

    /// Picks the published level; an empty id for none.
    #[must_use]
    pub fn set_published_level(&self) -> Callback<AttrValue> {
        self.pick(|id| Some(Action::SetPublishedLevel((!id.is_empty()).then_some(id))))
    }

    /// Picks the fiscal year; one without rules changes nothing.
    #[must_use]
    pub fn set_year(&self) -> Callback<AttrValue> {
        self.pick(|year| year.parse().ok().map(Action::SetYear))
    }

    /// Picks the fiscal year whose rules are shown.
    #[must_use]
    pub fn go_to_rules(&self) -> Callback<AttrValue> {
        self.pick(|year| year.parse().ok().map(Action::ShowRules))
    }

    /// Moves a node's number a step.
    pub fn nudge(&self, node: &str, step: Step) {
        self.act(Action::Nudge { node: node.into(), step });
    }

    /// Takes over what is pasted: at a node's field, or wherever it belongs.
    pub fn paste(&self, node: Option<&str>, Pasted { text, html }: Pasted) {
        self.act(Action::Pasted { node: node.map(str::to_owned), text, html });
    }

    /// Takes in what a file holds, once what reads it is here.
    pub fn open(&self, file: File) {
        let verbs = self.clone();
        platform::spawn(async move {
            match chunks::texts().await {
                Ok((.., open)) => open(file, verbs),
                Err(NotLoaded) => verbs.not_loaded(),
            }
        });
    }

    /// The same for the file that somebody chooses.
    #[must_use]
    pub fn open_chosen(&self) -> Callback<web_sys::Event> {
        let verbs = self.clone();
        Callback::from(move |event: web_sys::Event| {
            clipboard::chosen(&event).into_iter().for_each(|file| verbs.open(file));
        })
    }

    /// Saves a table as a workbook of this name, once what writes it is here.
    pub fn save_book(&self, name: String, table: Table) {
        let verbs = self.clone();
        platform::spawn(async move {
            match chunks::workbook().await {
                // This fails only if the table is longer than a sheet.
                Ok(write) => write(&table).into_iter().for_each(|bytes| handed::save_bytes(&name, XLSX, &bytes)),
                Err(NotLoaded) => verbs.not_loaded(),
            }
        });
    }

    fn not_loaded(&self) {
        document::tell(NOT_LOADED);
        self.act(Action::NotLoaded);
    }

    /// Says outright what an item is.
    pub fn set_item(&self, node: &str, mark: Mark) {
        self.act(Action::SetItem { node: node.into(), mark });
    }

    /// Ticks or unticks an item.
    #[must_use]
    pub fn toggle_item(&self, node: &str) -> Callback<MouseEvent> {
        self.press(Action::ToggleItem { node: node.into() })
    }

    /// Sets every item below a node that is not stated yet to “not published”.
    #[must_use]
    pub fn fill_rest(&self, under: &str) -> Callback<MouseEvent> {
        self.press(Action::FillItems { under: under.into(), mark: Mark::NotPublished })
    }

    /// Shows the rows below a node, or puts them out of sight.
    #[must_use]
    pub fn show_below(&self, node: &str, open: bool) -> Callback<MouseEvent> {
        let node = node.into();
        self.press(if open { Action::Open { node } } else { Action::Close { node } })
    }

    /// Loads a part that will be wanted soon.
    pub fn fetch(&self, need: Need) {
        self.dispatcher.dispatch(Event::Fetch(need));
    }

    /// Draws the whole scale, or its upper part.
    #[must_use]
    pub fn show_whole_scale(&self, whole: bool) -> Callback<MouseEvent> {
        self.press(Action::SetScale(if whole { ScaleRange::Whole } else { ScaleRange::Upper }))
    }

    /// Takes a notice away.
    #[must_use]
    pub fn dismiss(&self, notice: &Notice) -> Callback<MouseEvent> {
        self.press(Action::Dismiss(notice.clone()))
    }

    /// Changes the language.
    #[must_use]
    pub fn set_lang(&self, lang: Lang) -> Callback<MouseEvent> {
        self.press(Action::SetLang(lang))
    }

    /// Changes the digits.
    #[must_use]
    pub fn set_numerals(&self, numerals: Numerals) -> Callback<MouseEvent> {
        self.press(Action::SetNumerals(numerals))
    }

    /// Changes light and dark.
    #[must_use]
    pub fn set_theme(&self, theme: Theme) -> Callback<MouseEvent> {
        self.press(Action::SetTheme(theme))
    }
}
