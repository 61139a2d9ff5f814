//! A table to fill in and publish: procurement results, with the columns of the official form สขร.1.

/// The source of the columns: an agency's completed form; several public systems that print the form name them in the same way.
pub const PROCUREMENT_SOURCE: &str = "https://lawinsider.com/th/contracts/gOoeCyf0ra3";

/// The columns of the form สขร.1 (สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน), in its order and its words. The month, which heads the form, is a
/// column here, so that the months of a year make one table that a program can read.
///
/// ```
/// assert_eq!(ita_report::PROCUREMENT_COLUMNS[1], "ลำดับที่");
/// ```
pub const PROCUREMENT_COLUMNS: [&str; 10] = [
    "เดือน",
    "ลำดับที่",
    "งานที่จัดซื้อหรือจัดจ้าง",
    "วงเงินที่จะซื้อหรือจ้าง",
    "ราคากลาง",
    "วิธีซื้อหรือจ้าง",
    "รายชื่อผู้เสนอราคาและราคาที่เสนอ",
    "ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง",
    "เหตุผลที่คัดเลือกโดยสรุป",
    "เลขที่และวันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง",
];

/// Returns the empty table of a fiscal year: the head, and a row for each of its months with their own year, so that the tables of two
/// years can be joined. A fiscal year begins in October of the year before.
///
/// ```
/// let rows = ita_report::procurement_template(2569);
/// assert_eq!((&*rows[1][0], &*rows[12][0]), ("ตุลาคม 2568", "กันยายน 2569"));
/// ```
#[must_use]
pub fn procurement_template(fiscal_year: u16) -> Vec<Vec<String>> {
    /// The months before the calendar year begins.
    const BEFORE_JANUARY: usize = 3;
    const MONTHS: [&str; 12] = [
        "ตุลาคม",
        "พฤศจิกายน",
        "ธันวาคม",
        "มกราคม",
        "กุมภาพันธ์",
        "มีนาคม",
        "เมษายน",
        "พฤษภาคม",
        "มิถุนายน",
        "กรกฎาคม",
        "สิงหาคม",
        "กันยายน",
    ];
    let head = PROCUREMENT_COLUMNS.map(str::to_owned).to_vec();
    let row = |(at, month): (usize, &str)| {
        let year = if at < BEFORE_JANUARY { fiscal_year.saturating_sub(1) } else { fiscal_year };
        let mut row = vec![String::new(); PROCUREMENT_COLUMNS.len()];
        if let Some(first) = row.first_mut() {
            *first = format!("{month} {year}");
        }
        row
    };
    core::iter::once(head).chain(MONTHS.into_iter().enumerate().map(row)).collect()
}
