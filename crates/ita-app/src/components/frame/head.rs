//! What every part of the head is drawn with.

use crate::loaded::DrawPanel;
use crate::ui::Ui;
use ita_view::Theme;
use ita_view::page::HeaderView;
use std::rc::Rc;

/// What is in the head. Its parts are components, so that none is drawn again with every move of a slider.
#[derive(Clone)]
pub struct Head {
    /// Verbs and words.
    pub ui: Ui,
    /// The head of the page.
    pub header: Rc<HeaderView>,
    /// Light or dark.
    pub theme: Theme,
    /// What draws what opens under its buttons, once it is here.
    pub panels: Option<DrawPanel>,
}

impl PartialEq for Head {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.header, &other.header)
            && (self.theme, self.panels.is_some()) == (other.theme, other.panels.is_some())
            && self.ui == other.ui
    }
}
