//! Head and foot of the page, which a number of a scenario does not change.

use super::{foot, top};
use crate::ui::Ui;
use ita_view::Theme;
use ita_view::page::HeaderView;
use std::rc::Rc;
use yew::prelude::*;

/// What [`Edge`] shows.
#[derive(Properties)]
pub struct EdgeProps {
    /// Verbs and words.
    pub ui: Ui,
    /// The head of the page.
    pub header: Rc<HeaderView>,
    /// For the foot: light or dark. None for the head.
    pub theme: Option<Theme>,
}

impl PartialEq for EdgeProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.header, &other.header) && self.theme == other.theme && self.ui == other.ui
    }
}

/// The head of the page, or its foot. A component, so that it is not drawn with every move of a slider.
#[component]
pub fn Edge(props: &EdgeProps) -> Html {
    match props.theme {
        None => top(&props.ui, &props.header),
        Some(theme) => foot(&props.ui, &props.header.disclaimer, theme),
    }
}
