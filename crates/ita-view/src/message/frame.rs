//! What the frame says that a first load goes without: of installing, and of keeping in the app in one file.

use super::label::{labels, of_a_part};

labels! {
    /// A fixed text of the menu, which is loaded later.
    MenuLabel

    Install => "ติดตั้งเป็นแอป", "Install as an app";
}

of_a_part!(MenuLabel);

labels! {
    /// A fixed text of the app in one file alone.
    AloneLabel

    Saved => "เก็บไว้ในเบราว์เซอร์นี้", "Kept in this browser";
    SavedHint =>
        "เก็บไว้ในเบราว์เซอร์นี้สำหรับไฟล์ HTML นี้เท่านั้น และเบราว์เซอร์อาจลบได้ โปรดบันทึกงานเป็นไฟล์ .ita.json",
        "Kept in this browser for this HTML file alone, and the browser may delete it. Please save your work as an .ita.json file.";
}

of_a_part!(AloneLabel);
