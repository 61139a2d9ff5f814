//! The few icons, as inline SVG on a 24-unit square. Always beside words, so hidden from screen readers.

use yew::prelude::*;

/// An icon: the path that draws it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Icon(&'static str);

impl Icon {
    /// คำนวณ.
    pub const CALCULATE: Self = Self(
        "M7 3h10a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM9 7h6M9 12h1M14 12h1M9 16h1M14 16h1",
    );
    /// ยกระดับ.
    pub const IMPROVE: Self = Self("M4 17l6-6 4 4 6-8M15 7h5v5");
    /// งานและมาตรการ.
    pub const WORK: Self = Self("M4 6l1.5 1.5L8 5M4 13l1.5 1.5L8 12M11 6h9M11 13h9M4 20h4M11 20h9");
    /// รายงาน.
    pub const REPORT: Self = Self("M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h7");
    /// หลักเกณฑ์.
    pub const RULES: Self =
        Self("M20 3H6.5A2.5 2.5 0 0 0 4 5.5v13A2.5 2.5 0 0 1 6.5 16H20zM4 18.5A2.5 2.5 0 0 0 6.5 21H20v-5");
    /// Something to know.
    pub const INFO: Self = Self("M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 11v5M12 8h.01");
    /// Something wrong.
    pub const WARNING: Self = Self("M12 4l9 16H3zM12 10v4M12 17h.01");
    /// Something done.
    pub const DONE: Self = Self("M5 12.5l4.5 4.5L19 7.5");
    /// Opens to the right or, turned, below.
    pub const CHEVRON: Self = Self("M9 6l6 6-6 6");
    /// Opens upward.
    pub const UP: Self = Self("M6 15l6-6 6 6");
    /// Takes away.
    pub const CROSS: Self = Self("M7 7l10 10M17 7L7 17");
    /// A step back.
    pub const UNDO: Self = Self("M9 14L4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3");
    /// A step forward.
    pub const REDO: Self = Self("M15 14l5-5-5-5M20 9H10a6 6 0 0 0 0 12h3");
    /// Everything else.
    pub const MORE: Self = Self(
        "M4 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0zM11 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0zM18 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0z",
    );
}

/// Draws an icon.
pub fn icon(icon: Icon) -> Html {
    html! { <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d={icon.0} /></svg> }
}
