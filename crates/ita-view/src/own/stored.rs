//! A rulebook of one's own as one text, and back.

use super::{Compiled, Kept, OwnBook, reader};
use std::rc::Rc;

/// Between its name, what was typed in its form, and the text of its rule file. Neither of the first two holds it.
const BETWEEN: char = '\u{1}';

impl OwnBook {
    /// A rulebook. A name has no control characters.
    pub(crate) fn new(
        key: u16,
        name: &str,
        text: Rc<str>,
        compiled: Option<&'static Compiled>,
        edit: Option<Rc<str>>,
    ) -> Self {
        let name: String = name.chars().filter(|c| !c.is_control()).collect();
        let between = BETWEEN.to_string();
        let stored = [&*name, edit.as_deref().unwrap_or_default(), &*text].join(&between).into();
        Self { key, name, text, compiled, edit, stored }
    }
}

/// A rulebook as it was stored.
pub(super) fn restore(kept: &Kept, key: u16, stored: &str) -> OwnBook {
    let mut parts = stored.splitn(3, BETWEEN);
    let mut part = || parts.next().unwrap_or_default();
    let (name, edit, text) = (part(), part(), part());
    let edit = (!edit.is_empty()).then(|| edit.into());
    OwnBook::new(key, name, text.into(), reader::compile(kept, text), edit)
}
