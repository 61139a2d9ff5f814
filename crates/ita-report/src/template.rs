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

/// Returns the empty table: the head, and a row for each month of the fiscal year, which begins in October.
#[must_use]
pub fn procurement_template() -> Vec<Vec<String>> {
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
    let row = |month: &str| {
        let mut row = vec![String::new(); PROCUREMENT_COLUMNS.len()];
        if let Some(first) = row.first_mut() {
            month.clone_into(first);
        }
        row
    };
    core::iter::once(head).chain(MONTHS.into_iter().map(row)).collect()
}
