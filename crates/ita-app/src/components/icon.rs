//! The few icons, as inline SVG on a 24-unit square. Always beside words, so hidden from screen readers.

use yew::prelude::*;

/// An icon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// คำนวณ.
    Calculate,
    /// ยกระดับ.
    Improve,
    /// งานและมาตรการ.
    Work,
    /// รายงาน.
    Report,
    /// หลักเกณฑ์.
    Rules,
    /// ฝังในเว็บ.
    Embed,
    /// ช่วยเหลือ.
    Help,
    /// Something to know.
    Info,
    /// Something wrong.
    Warning,
    /// Something done.
    Done,
    /// Opens to the right or, turned, below.
    Chevron,
    /// Opens upward.
    Up,
    /// Takes away.
    Cross,
    /// A step back.
    Undo,
    /// A step forward.
    Redo,
    /// Everything else.
    More,
}

impl Icon {
    const fn path(self) -> &'static str {
        match self {
            Self::Calculate => {
                "M7 3h10a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM9 7h6M9 12h1M14 12h1M9 16h1M14 16h1"
            }
            Self::Improve => "M4 17l6-6 4 4 6-8M15 7h5v5",
            Self::Work => "M4 6l1.5 1.5L8 5M4 13l1.5 1.5L8 12M11 6h9M11 13h9M4 20h4M11 20h9",
            Self::Report => "M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h7",
            Self::Rules => {
                "M20 3H6.5A2.5 2.5 0 0 0 4 5.5v13A2.5 2.5 0 0 1 6.5 16H20zM4 18.5A2.5 2.5 0 0 0 6.5 21H20v-5"
            }
            Self::Embed => "M8 7l-5 5 5 5M16 7l5 5-5 5",
            Self::Help => {
                "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 17h.01"
            }
            Self::Info => "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 11v5M12 8h.01",
            Self::Warning => "M12 4l9 16H3zM12 10v4M12 17h.01",
            Self::Done => "M5 12.5l4.5 4.5L19 7.5",
            Self::Chevron => "M9 6l6 6-6 6",
            Self::Up => "M6 15l6-6 6 6",
            Self::Cross => "M7 7l10 10M17 7L7 17",
            Self::Undo => "M9 14L4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3",
            Self::Redo => "M15 14l5-5-5-5M20 9H10a6 6 0 0 0 0 12h3",
            Self::More => {
                "M4 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0zM11 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0zM18 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0z"
            }
        }
    }
}

/// Draws an icon.
pub fn icon(icon: Icon) -> Html {
    html! { <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d={icon.path()} /></svg> }
}
