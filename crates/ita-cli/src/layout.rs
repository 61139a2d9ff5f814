//! Columns of text that line up on a terminal. Thai vowels and tone marks above and below a letter take no column.

use unicode_width::UnicodeWidthStr;

/// To which side of its column a cell goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Left,
    Right,
}

/// Rows of cells, each column as wide as its widest cell.
#[derive(Debug)]
pub(crate) struct Table {
    sides: Vec<Side>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with a column for each side.
    pub(crate) fn new(sides: &[Side]) -> Self {
        Self { sides: sides.to_vec(), rows: Vec::new() }
    }

    /// Adds a row.
    pub(crate) fn row<const N: usize>(&mut self, cells: [impl Into<String>; N]) {
        self.add(cells.map(Into::into).to_vec());
    }

    /// Adds a row of as many cells as there are.
    pub(crate) fn add(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    /// The rows, each on a line of its own, two spaces between columns and none at a line's end.
    pub(crate) fn render(&self) -> String {
        let cells = |column: usize| self.rows.iter().filter_map(move |row| row.get(column));
        let widths: Vec<usize> =
            (0..self.sides.len()).map(|column| cells(column).map(|cell| width(cell)).max().unwrap_or(0)).collect();
        let mut out = String::new();
        for row in &self.rows {
            let mut line = String::new();
            for ((cell, &side), &column) in row.iter().zip(&self.sides).zip(&widths) {
                let space = " ".repeat(column.saturating_sub(width(cell)));
                match side {
                    Side::Left => line.extend([cell.as_str(), &space, "  "]),
                    Side::Right => line.extend([&space, cell.as_str(), "  "]),
                }
            }
            out.push_str(line.trim_end());
            out.push('\n');
        }
        out
    }
}

/// Columns that a text takes on a terminal.
pub(crate) fn width(text: &str) -> usize {
    text.width()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thai_marks_take_no_column() {
        for (text, columns) in [
            ("iit", 3),
            ("ก", 1),
            ("กี่", 1),
            ("ที่", 1),
            ("ผู้", 1),
            ("ผ่านดี", 4),
            ("ผ่านดีเยี่ยม", 8),
            ("คะแนน", 5),
            ("น้ำหนัก", 5),
            ("กำ", 2),
            ("น้ำ", 2),
            ("๙๖.๓๙", 5),
            ("เก็บ", 3),
            ("ศักดิ์", 3),
            ("รู้", 1),
        ] {
            assert_eq!(width(text), columns, "{text}");
        }
    }

    #[test]
    fn columns_line_up() {
        let mut table = Table::new(&[Side::Left, Side::Right, Side::Left]);
        table.row(["น้ำหนัก", "1", "ก"]);
        table.row(["iit", "100", ""]);
        assert_eq!(table.render(), "น้ำหนัก    1  ก\niit    100\n");
    }
}
