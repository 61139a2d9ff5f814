//! Which row shows where it comes from. One at a time; kept by the page, since it is no part of the app's state.

use ita_view::page::ClaimView;
use std::rc::Rc;
use yew::prelude::*;

/// The row whose sources are in sight, and how to change that.
#[derive(Clone, PartialEq)]
pub struct Origin {
    /// Id of its node.
    pub node: Option<AttrValue>,
    /// What is claimed of it.
    pub claims: Rc<Vec<ClaimView>>,
    /// Called with a node's id when its button is pressed.
    pub toggle: Callback<AttrValue>,
}

impl Origin {
    /// True if this node's sources are in sight.
    #[must_use]
    pub fn is_of(&self, node: &str) -> bool {
        self.node.as_deref() == Some(node)
    }
}
