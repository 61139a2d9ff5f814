//! The code of an `<iframe>`, and the script that makes it as high as what it holds.

use super::choices::{Choices, Mode, Places};
use super::escape::{self, attribute};

/// A height in which it fits on a phone, for a page without the script.
#[must_use]
pub const fn height(mode: Mode) -> u16 {
    match mode {
        Mode::Card => 820,
        Mode::Calculator => 1140,
    }
}

/// The frame. No style attribute: a strict policy forbids it.
pub(super) fn code(choices: &Choices, places: &Places) -> String {
    let page = choices.embedded();
    let app = escape::address(&places.app).unwrap_or_default().split('#').next().unwrap_or_default();
    let src = attribute("src", &format!("{app}{}", page.hash()));
    let title = attribute("title", &page.title());
    let height = height(choices.mode);
    format!("<iframe{src}{title} width=\"100%\" height=\"{height}\" frameborder=\"0\" loading=\"lazy\"></iframe>")
}

/// The script for the page around it. It heeds the app's own address only, and the frame that the message comes from.
pub(super) fn helper(places: &Places) -> Option<String> {
    let origin = escape::origin(&places.app)?;
    Some(format!(
        r#"<script>
addEventListener("message", function (event) {{
  var data = event.data;
  if (event.origin !== "{origin}" || !data || data.type !== "ita-score:height") return;
  if (!(data.height > 0 && data.height < 20000)) return;
  document.querySelectorAll("iframe").forEach(function (frame) {{
    if (frame.contentWindow === event.source) frame.height = Math.ceil(data.height);
  }});
}});
</script>"#
    ))
}
