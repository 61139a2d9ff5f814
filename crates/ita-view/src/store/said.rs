//! What is said of what is kept, in the words of this part of the app.

use crate::action::Action;
use crate::state::Offer;

/// The place is empty, though something was kept there.
pub(super) static MISSING: Offer = Offer {
    says: [
        "ไม่พบข้อมูลที่เคยบันทึกไว้ในเครื่องนี้ เบราว์เซอร์อาจลบไปแล้ว หากบันทึกเป็นไฟล์ไว้ โปรดเปิดไฟล์นั้น",
        "What was saved on this device is not there any more; the browser may have deleted it. If you saved a file, please open that.",
    ],
    button: OPEN_FILE,
    action: || Action::OpenFiles,
};

/// The app in one file, where nothing was kept.
pub(super) static ONE_FILE: Offer = Offer {
    says: [
        "งานที่ทำในหน้านี้เก็บไว้ในเบราว์เซอร์นี้สำหรับไฟล์ HTML นี้เท่านั้น หากย้ายหรือเปลี่ยนชื่อไฟล์จะเปิดมาว่าง โปรดบันทึกงานเป็นไฟล์ .ita.json ทุกครั้ง หากเคยบันทึกไว้ โปรดเปิดไฟล์นั้น",
        "Work on this page is kept in this browser for this HTML file alone: moved or renamed, it begins empty. Please save your work as an .ita.json file each time. If you have saved one, please open it.",
    ],
    button: OPEN_FILE,
    action: || Action::OpenFiles,
};

/// The place does not answer.
pub(super) static CLOSED: Offer = Offer {
    says: [
        "เปิดข้อมูลที่บันทึกไว้ในเครื่องนี้ไม่ได้ในขณะนี้ ท่านทำงานต่อได้ ระบบจะลองเปิดใหม่และรวมข้อมูลให้",
        "What is saved on this device cannot be opened at present. You can go on working; opening it is tried again, and both are put together.",
    ],
    button: OPEN_FILE,
    action: || Action::OpenFiles,
};

/// Nothing can be kept there.
pub(super) static REFUSED: Offer = Offer {
    says: [
        "บันทึกในเครื่องนี้ไม่ได้ เช่น พื้นที่เต็มหรือเบราว์เซอร์ไม่อนุญาต ท่านทำงานต่อได้ โปรดบันทึกเป็นไฟล์ก่อนปิดหน้านี้ ระบบจะลองบันทึกใหม่เป็นระยะ",
        "Nothing can be saved on this device: there is no room, or the browser forbids it. You can go on working; please save a file before you close this page. Saving is tried again from time to time.",
    ],
    button: ["บันทึกเป็นไฟล์", "Save as a file"],
    action: || Action::OpenFiles,
};

/// A newer version of the app keeps its work there.
pub(super) static NEWER: Offer = Offer {
    says: [
        "ข้อมูลที่บันทึกไว้มาจากรุ่นที่ใหม่กว่า หน้านี้จึงไม่อ่านและไม่บันทึกทับ โปรดโหลดหน้านี้ใหม่เพื่อใช้รุ่นล่าสุด",
        "What was stored comes from a newer version of this app, so this page neither reads it nor writes over it. Please reload to use the newest version.",
    ],
    button: ["บันทึกเป็นไฟล์", "Save as a file"],
    action: || Action::OpenFiles,
};

/// Something there cannot be read.
pub(super) static UNREAD: Offer = Offer {
    says: [
        "อ่านข้อมูลที่บันทึกไว้บางส่วนไม่ได้ ระบบจึงเก็บข้อมูลเดิมแยกไว้แล้ว และเปิดส่วนที่เหลือ",
        "Some of what was stored on this device cannot be read. It was kept aside as it is; the rest is here.",
    ],
    button: ["บันทึกส่วนที่อ่านไม่ได้เป็นไฟล์", "Save what cannot be read as a file"],
    action: || Action::SaveUnread,
};

/// Two windows have changed the same agency.
pub(super) static BOTH: Offer = Offer {
    says: [
        "มีการแก้ไขข้อมูลเดียวกันในอีกหน้าต่างหนึ่ง ขณะนี้ใช้ข้อมูลของหน้านี้ กดเลิกทำเพื่อใช้ของอีกหน้าต่าง",
        "The same was changed in another window. This window’s is used; undo to use the other’s.",
    ],
    button: ["เลิกทำ", "Undo"],
    action: || Action::Undo,
};

const OPEN_FILE: [&str; 2] = ["เปิดไฟล์", "Open a file"];
