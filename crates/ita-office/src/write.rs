//! Rows of text as a workbook of one sheet.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

/// The widths of columns, in letters: wide enough that no head is cut, and not so wide that a column fills the screen.
const NARROWEST: u16 = 9;
const WIDEST: u16 = 48;

/// The digits that a spreadsheet's number keeps.
const MOST_DIGITS: usize = 15;

/// A workbook that is being written, row by row.
pub struct Book {
    sheet: Worksheet,
    rows: u32,
    head: Format,
    /// The most letters of a line in each column.
    widths: Vec<u16>,
    /// Where the columns are from, for the workbook's properties.
    source: String,
    lines: Format,
    /// Formats of numbers, by the decimals that are shown.
    numbers: Vec<Format>,
    text: Format,
}

impl Default for Book {
    fn default() -> Self {
        Self::new()
    }
}

impl core::fmt::Debug for Book {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Book").field("rows", &self.rows).finish_non_exhaustive()
    }
}

impl Book {
    /// Creates a workbook. Its first row names the columns and stays visible when scrolling.
    #[must_use]
    pub fn new() -> Self {
        let shown = |decimals: usize| match decimals {
            0 => "0".to_owned(),
            decimals => format!("0.{}", "0".repeat(decimals)),
        };
        Self {
            sheet: Worksheet::new(),
            rows: 0,
            widths: Vec::new(),
            source: String::new(),
            head: Format::new().set_bold().set_text_wrap(),
            lines: Format::new().set_num_format("@").set_text_wrap(),
            numbers: (0..=MOST_DIGITS).map(|decimals| Format::new().set_num_format(shown(decimals))).collect(),
            text: Format::new().set_num_format("@"),
        }
    }

    /// Sets where the columns are from. That is written to the workbook's properties, not to a cell.
    #[must_use]
    pub fn with_source(mut self, source: &str) -> Self {
        source.clone_into(&mut self.source);
        self
    }

    /// Writes a row.
    ///
    /// # Errors
    /// If a sheet cannot hold the row: at most 1,048,576 rows, 16,384 columns and 32,767 characters in a cell.
    pub fn row<'a>(&mut self, cells: impl Iterator<Item = &'a str>) -> Result<(), XlsxError> {
        let row = self.rows;
        for (column, cell) in cells.enumerate().filter(|(_, cell)| !cell.is_empty()) {
            self.widen(column, cell);
            let column = u16::try_from(column).unwrap_or(u16::MAX);
            match number(cell) {
                _ if row == 0 => self.sheet.write_string_with_format(row, column, cell, &self.head)?,
                Some((value, decimals)) => {
                    self.sheet.write_number_with_format(row, column, value, &self.numbers[decimals])?
                }
                None if cell.contains('\n') || cell.chars().count() > usize::from(WIDEST) => {
                    self.sheet.write_string_with_format(row, column, cell, &self.lines)?
                }
                None => self.sheet.write_string_with_format(row, column, cell, &self.text)?,
            };
        }
        self.rows += 1;
        Ok(())
    }

    /// Widens a column for a cell's longest line.
    fn widen(&mut self, column: usize, cell: &str) {
        if self.widths.len() <= column {
            self.widths.resize(column + 1, 0);
        }
        let longest = cell.lines().map(|line| line.chars().count()).max().unwrap_or_default();
        let width = u16::try_from(longest).unwrap_or(WIDEST).clamp(NARROWEST, WIDEST);
        self.widths[column] = self.widths[column].max(width);
    }

    /// Returns the workbook's bytes. The same rows always give the same bytes.
    ///
    /// # Errors
    /// If the workbook cannot be put together.
    pub fn finish(mut self) -> Result<Vec<u8>, XlsxError> {
        self.sheet.set_freeze_panes(1, 0)?;
        for (column, width) in (0..).zip(&self.widths) {
            self.sheet.set_column_width(column, *width)?;
        }
        let mut book = Workbook::new();
        // A fixed time, since the time of writing would be different with each run.
        let time = ExcelDateTime::from_ymd(2000, 1, 1)?;
        book.set_properties(&DocProperties::new().set_creation_datetime(&time).set_comment(&*self.source));
        book.push_worksheet(self.sheet);
        book.save_to_buffer()
    }
}

/// Returns the number that a text is, and its decimals, if a spreadsheet's number can hold it: no sign but a minus, no exponent,
/// no leading zero, at most 15 digits.
fn number(text: &str) -> Option<(f64, usize)> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let all = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let decimals = if digits.contains('.') { fraction.len() } else { 0 };
    let is_plain = all(whole) && all(fraction) && (whole == "0" || !whole.starts_with('0'));
    let is_zero = text.starts_with('-') && digits.bytes().all(|byte| matches!(byte, b'0' | b'.'));
    (is_plain && !is_zero && whole.len() + decimals <= MOST_DIGITS).then(|| Some((text.parse().ok()?, decimals)))?
}
