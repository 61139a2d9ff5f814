//! A table for other programs: rows of text, as CSV or for a workbook.

/// Rows of cells, the head first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The rows.
    pub rows: Vec<Vec<String>>,
    /// Where its columns are from, for a workbook's properties; empty where that is not said.
    pub source: &'static str,
}

impl Table {
    pub(super) fn row<'a>(&mut self, cells: impl Iterator<Item = &'a str>) {
        self.rows.push(cells.map(str::to_owned).collect());
    }

    /// Returns it as lines of CSV, as spreadsheets read them.
    ///
    /// ```
    /// use ita_view::page::Table;
    ///
    /// let rows = vec![vec!["หน่วยงาน".into(), "IIT".into()], vec!["อบต. \"ก\", ข".into(), "98.10".into()]];
    /// assert_eq!(Table { rows, source: "" }.csv(), "หน่วยงาน,IIT\r\n\"อบต. \"\"ก\"\", ข\",98.10\r\n");
    /// ```
    #[must_use]
    pub fn csv(&self) -> String {
        let mut text = String::new();
        for row in &self.rows {
            for (at, cell) in row.iter().enumerate() {
                if at > 0 {
                    text.push(',');
                }
                match cell.contains([',', '"', '\n', '\r']) {
                    true => text.extend(["\"", &cell.replace('"', "\"\""), "\""]),
                    false => text.push_str(cell),
                }
            }
            text.push_str("\r\n");
        }
        text
    }
}
