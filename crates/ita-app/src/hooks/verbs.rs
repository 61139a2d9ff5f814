//! What a component can do, as verbs. It never sees an action or a dispatcher.

use super::keeper::Keeper;
use super::store::Store;
use ita_view::{Action, ExampleId, Lang, Mark, Notice, Numerals, ScaleRange, Step, Theme, View, Year};
use yew::prelude::*;

/// The verbs. Cheap to clone; equal as long as the app lives, so that passing them on renders nothing again.
#[derive(Clone, PartialEq)]
pub struct Verbs {
    dispatcher: UseReducerDispatcher<Store>,
    keeper: Keeper,
}

impl Verbs {
    pub(super) const fn new(dispatcher: UseReducerDispatcher<Store>, keeper: Keeper) -> Self {
        Self { dispatcher, keeper }
    }

    /// Does what a view model offers with a button's words.
    pub fn act(&self, action: Action) {
        if action == Action::Forget {
            self.keeper.forget_unread();
        }
        self.dispatcher.dispatch(action);
    }

    /// Types a node's value.
    pub fn set_value(&self, node: &str, text: String) {
        self.act(Action::SetValue { node: node.into(), text });
    }

    /// Moves a node's number a step.
    pub fn nudge(&self, node: &str, step: Step) {
        self.act(Action::Nudge { node: node.into(), step });
    }

    /// Fills fields downward from a node.
    pub fn paste(&self, node: &str, text: String) {
        self.act(Action::Paste { node: node.into(), text });
    }

    /// Ticks or unticks an item.
    pub fn toggle_item(&self, node: &str) {
        self.act(Action::ToggleItem { node: node.into() });
    }

    /// Says outright what an item is.
    pub fn set_item(&self, node: &str, mark: Mark) {
        self.act(Action::SetItem { node: node.into(), mark });
    }

    /// Types an item's partial credit.
    pub fn set_partial(&self, node: &str, text: String) {
        self.act(Action::SetPartial { node: node.into(), text });
    }

    /// Says the same of every item below a node of which nothing is said yet.
    pub fn fill_items(&self, under: &str, mark: Mark) {
        self.act(Action::FillItems { under: under.into(), mark });
    }

    /// Uses the children's numbers (`true`) or the node's own.
    pub fn use_children(&self, node: &str, children: bool) {
        let node = node.into();
        self.act(if children { Action::Open { node } } else { Action::Close { node } });
    }

    /// Changes the fiscal year; a number without rules changes nothing.
    pub fn set_year(&self, year: u16) {
        if let Ok(year) = Year::new(year) {
            self.act(Action::SetYear(year));
        }
    }

    /// Types the agency's name.
    pub fn set_agency(&self, name: String) {
        self.act(Action::SetAgency(name));
    }

    /// Types the published overall score.
    pub fn set_published_overall(&self, text: String) {
        self.act(Action::SetPublishedOverall(text));
    }

    /// Chooses the published level; an empty id for none.
    pub fn set_published_level(&self, id: String) {
        self.act(Action::SetPublishedLevel((!id.is_empty()).then_some(id)));
    }

    /// Changes the language.
    pub fn set_lang(&self, lang: Lang) {
        self.act(Action::SetLang(lang));
    }

    /// Changes the digits.
    pub fn set_numerals(&self, numerals: Numerals) {
        self.act(Action::SetNumerals(numerals));
    }

    /// Changes light and dark.
    pub fn set_theme(&self, theme: Theme) {
        self.act(Action::SetTheme(theme));
    }

    /// Draws the whole scale, or its upper part.
    pub fn show_whole_scale(&self, whole: bool) {
        self.act(Action::SetScale(if whole { ScaleRange::Whole } else { ScaleRange::Upper }));
    }

    /// Goes to a view.
    pub fn go(&self, view: View) {
        self.act(Action::Go(view));
    }

    /// Shows an example.
    pub fn load_example(&self, id: ExampleId) {
        self.act(Action::LoadExample(id));
    }

    /// Begins an empty work.
    pub fn start_own(&self) {
        self.act(Action::StartOwn);
    }

    /// Takes the work that was set aside last back.
    pub fn undo(&self) {
        self.act(Action::Undo);
    }

    /// Opens a link's hash.
    pub fn open_link(&self, hash: String) {
        self.act(Action::OpenLink(hash));
    }

    /// Takes a notice away.
    pub fn dismiss(&self, notice: Notice) {
        self.act(Action::Dismiss(notice));
    }
}

/// The verbs, in any component below the app.
///
/// # Panics
/// Never in the app, which provides them to all of its components.
#[hook]
pub fn use_verbs() -> Verbs {
    use_context().unwrap_or_else(|| unreachable!("the app provides its verbs"))
}
