//! What is known of a place: [`Known`].

use super::{Found, Kept, MARKER};
use std::rc::Rc;

/// What is known of a place, for [`Keeping`](super::Keeping). Its code is where it is made.
#[derive(Clone)]
pub struct Known(Rc<dyn Knows>);

trait Knows {
    /// What the place holds; none where it did not answer, or holds what a newer version wrote.
    fn kept(&self) -> Option<Rc<Kept>>;
    /// Whether a newer version keeps its work there: nothing may be written.
    fn is_newer(&self) -> bool;
    /// The text that a version before 6 had kept.
    fn before(&self) -> Option<&str>;
    /// The windows whose journals were taken over.
    fn left_by(&self) -> &[String];
}

struct Looked {
    kept: Option<Rc<Kept>>,
    is_newer: bool,
    before: Option<String>,
    left_by: Vec<String>,
}

impl Knows for Looked {
    fn kept(&self) -> Option<Rc<Kept>> {
        self.kept.clone()
    }

    fn is_newer(&self) -> bool {
        self.is_newer
    }

    fn before(&self) -> Option<&str> {
        self.before.as_deref()
    }

    fn left_by(&self) -> &[String] {
        &self.left_by
    }
}

impl Known {
    /// Of what was found, where the place holds this.
    pub(super) fn new(kept: Option<Rc<Kept>>, is_newer: bool, found: &Found, left_by: Vec<String>) -> Self {
        let before = found.text.clone().filter(|text| text != MARKER);
        Self(Rc::new(Looked { kept, is_newer, before, left_by }))
    }

    /// Returns the names of the windows that were left before they wrote, and whose changes are taken over.
    #[must_use]
    pub fn left_by(&self) -> &[String] {
        self.0.left_by()
    }

    /// Returns the text that a version before 6 had kept, which is taken over with the first write.
    #[must_use]
    pub fn before(&self) -> Option<&str> {
        self.0.before()
    }

    /// Returns what the place holds; none where it did not answer, or holds what a newer version wrote.
    #[must_use]
    pub fn kept(&self) -> Option<Rc<Kept>> {
        self.0.kept()
    }

    /// Returns whether a newer version keeps its work there: nothing may be written.
    #[must_use]
    pub fn is_newer(&self) -> bool {
        self.0.is_newer()
    }
}

impl PartialEq for Known {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Known {}

impl core::fmt::Debug for Known {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Known")
    }
}
