//! Rows and cells of pasted HTML, as Excel, Word, Sheets and browsers write it: a tokenizer and a small state, no tree.

use crate::grid::Row;
use html5gum::{Token, Tokenizer};

/// Returns true if a text is HTML, and not a text about HTML.
pub(crate) fn is_html(text: &str) -> bool {
    let start = text.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']);
    if !start.starts_with('<') && !start.starts_with("Version:") {
        return false;
    }
    let head = start.chars().take(400_000).collect::<String>().to_ascii_lowercase();
    ["<table", "<html", "<meta", "<tr", "<p", "<div", "<span", "<!doctype", "<ul", "<b ", "<google-sheets"]
        .iter()
        .any(|tag| head.contains(tag))
}

/// The most cells of a row that are kept, so that small spans do not make a large table.
const MOST_COLUMNS: usize = 1000;

/// The cell that is being read.
#[derive(Default)]
struct Cell {
    text: String,
    colspan: usize,
    rowspan: usize,
}

#[derive(Default)]
struct Builder {
    rows: Vec<Row>,
    cells: Vec<String>,
    /// For each column, for how many more rows a cell from above covers it.
    covered: Vec<usize>,
    cell: Option<Cell>,
    in_row: bool,
    loose: String,
    skip: u32,
}

impl Builder {
    fn text(&mut self, text: &str) {
        if self.skip > 0 {
            return;
        }
        let to = match &mut self.cell {
            Some(cell) => &mut cell.text,
            None => &mut self.loose,
        };
        // Line ends of the source are blanks.
        to.extend(text.chars().map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c }));
    }

    fn line_end(&mut self) {
        match &mut self.cell {
            Some(cell) => cell.text.push(' '),
            None => self.loose_line(),
        }
    }

    fn loose_line(&mut self) {
        let text = std::mem::take(&mut self.loose);
        if self.in_row || text.trim().is_empty() {
            return;
        }
        self.push(vec![text], false);
    }

    fn push(&mut self, cells: Vec<String>, delimited: bool) {
        let line = self.rows.len() + 1;
        self.rows.push(Row::new(line, cells, delimited));
    }

    fn open_row(&mut self) {
        self.close_row();
        self.loose_line();
        self.in_row = true;
    }

    fn close_row(&mut self) {
        self.close_cell();
        if !self.in_row {
            return;
        }
        self.fill();
        self.in_row = false;
        let cells = std::mem::take(&mut self.cells);
        for covered in &mut self.covered {
            *covered = covered.saturating_sub(1);
        }
        self.push(cells, true);
    }

    /// Empty cells where a cell from above reaches down.
    fn fill(&mut self) {
        while self.cells.len() < MOST_COLUMNS && self.covered.get(self.cells.len()).is_some_and(|rows| *rows > 0) {
            self.cells.push(String::new());
        }
    }

    fn close_cell(&mut self) {
        let Some(cell) = self.cell.take() else { return };
        self.fill();
        for k in 0..cell.colspan.clamp(1, 200) {
            let column = self.cells.len();
            if column >= MOST_COLUMNS {
                break;
            }
            if self.covered.len() <= column {
                self.covered.resize(column + 1, 0);
            }
            self.covered[column] = cell.rowspan.clamp(1, 20_000);
            self.cells.push(if k == 0 {
                cell.text.split_whitespace().collect::<Vec<_>>().join(" ")
            } else {
                String::new()
            });
        }
    }
}

fn span(tag: &html5gum::StartTag<()>, name: &[u8]) -> usize {
    let text = tag
        .attributes
        .iter()
        .find(|(key, _)| key.as_slice() == name)
        .map(|(_, value)| String::from_utf8_lossy(value).into_owned());
    text.and_then(|text| text.trim().parse().ok()).unwrap_or(1)
}

/// The rows of every table in it, and the lines between.
pub(crate) fn rows(html: &str) -> Vec<Row> {
    let mut build = Builder::default();
    for token in Tokenizer::new(html) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => match tag.name.as_slice() {
                b"style" | b"script" | b"title" | b"xml" | b"head" if !tag.self_closing => build.skip += 1,
                b"table" => build.loose_line(),
                b"tr" => build.open_row(),
                b"td" | b"th" => {
                    build.close_cell();
                    build.in_row = true;
                    build.cell = Some(Cell {
                        text: String::new(),
                        colspan: span(&tag, b"colspan"),
                        rowspan: span(&tag, b"rowspan"),
                    });
                }
                b"br" | b"p" | b"div" | b"li" | b"h1" | b"h2" | b"h3" | b"h4" | b"h5" | b"h6" | b"caption"
                | b"body" => build.line_end(),
                b"sup" | b"sub" | b"del" | b"s" | b"strike" => build.skip += 1,
                _ => {}
            },
            Token::EndTag(tag) => match tag.name.as_slice() {
                b"style" | b"script" | b"title" | b"xml" | b"head" | b"sup" | b"sub" | b"del" | b"s" | b"strike" => {
                    build.skip = build.skip.saturating_sub(1)
                }
                b"td" | b"th" => build.close_cell(),
                b"tr" | b"table" => {
                    build.close_row();
                    if tag.name.as_slice() == b"table" {
                        build.covered.clear();
                    }
                }
                b"p" | b"div" | b"li" | b"h1" | b"h2" | b"h3" | b"h4" | b"h5" | b"h6" | b"caption" => build.line_end(),
                _ => {}
            },
            Token::String(text) => {
                let text = String::from_utf8_lossy(&text).into_owned();
                // The clipboard's own head, before the tags.
                if !text.starts_with("Version:") {
                    build.text(&text);
                }
            }
            _ => {}
        }
    }
    build.close_row();
    build.loose_line();
    build.rows
}
