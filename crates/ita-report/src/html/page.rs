//! The page.

use super::picture;
use crate::document::{Block, Column, Document, Paragraph, Row, Table};

/// The styles, for screen and paper.
const STYLE: &str = include_str!("style.css");

/// Writes a report as one HTML file with everything in it. Whatever people wrote appears in it as text.
///
/// ```
/// use ita_report::{Case, Kind, Lang, Look, document, html};
///
/// let mut case = Case::new(ita_rules::rulebook(2569)?);
/// case.agency = "<script>".into();
/// let page = html(&document(case, Kind::Prepare, Look::of(Lang::En)));
/// assert!(page.contains("&lt;script&gt;") && !page.contains("<script"));
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn html(report: &Document) -> String {
    let mut out = String::new();
    let lang = escaped(&report.lang);
    out.push_str("<!DOCTYPE html>\n");
    out.push_str(&format!("<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n"));
    out.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.push_str(&format!("<title>{}</title>\n", escaped(&report.running)));
    let (margins, widths) = (margins(report), widths(report));
    out.push_str(&format!("<style>\n{margins}{STYLE}{widths}</style>\n</head>\n<body>\n"));
    out.push_str(if report.compact { "<main class=\"compact\">\n" } else { "<main>\n" });
    out.push_str(&article(report));
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

/// Writes the page's content, for a page that has styles of its own.
///
/// ```
/// use ita_report::{Case, Kind, Lang, Look, article, document};
///
/// let report = document(Case::new(ita_rules::rulebook(2569)?), Kind::Prepare, Look::of(Lang::Th));
/// assert!(article(&report).starts_with("<header>\n<h1>แนวทางการเตรียมความพร้อม"));
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn article(report: &Document) -> String {
    let mut writer = Writer { out: String::new(), terms: &report.terms };
    writer.article(report);
    writer.out
}

/// Writes one block, for a page that draws the others itself, and keeps terms together itself.
///
/// ```
/// use ita_report::{Block, Paragraph, block};
///
/// let note = Block::Note { text: Paragraph::new("n", "<b>") };
/// assert_eq!(block(&note), "<p class=\"note\">&lt;b&gt;</p>\n");
/// ```
#[must_use]
pub fn block(block: &Block) -> String {
    let mut writer = Writer { out: String::new(), terms: &[] };
    writer.block(block);
    writer.out
}

/// What is written so far, and what no line of it may end inside.
struct Writer<'a> {
    out: String,
    terms: &'a [String],
}

impl Writer<'_> {
    fn push(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn article(&mut self, report: &Document) {
        self.push(&format!("<header>\n<h1>{}</h1>\n", escaped(&report.title)));
        if !report.agency.is_empty() {
            self.push(&format!("<p class=\"agency\">{}</p>\n", escaped(&report.agency)));
        }
        self.push("</header>\n");
        report.blocks.iter().for_each(|block| self.block(block));
        if !report.foot.is_empty() {
            self.push(&format!("<footer>\n<p>{}</p>\n</footer>\n", escaped(&report.foot)));
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => self.element(&format!("h{}", level + 1), "", text),
            Block::Paragraph { text } => self.element("p", "", text),
            Block::Note { text } => self.element("p", " class=\"note\"", text),
            Block::List { ordered, items } => {
                let name = if *ordered { "ol" } else { "ul" };
                self.push(&format!("<{name}>\n"));
                items.iter().for_each(|item| self.element("li", "", item));
                self.push(&format!("</{name}>\n"));
            }
            Block::Signature { lines } => {
                self.push("<div class=\"signature\">\n");
                lines.iter().for_each(|line| self.element("p", "", line));
                self.push("</div>\n");
            }
            Block::Table(table) => self.table(table),
            Block::Chart(chart) => {
                self.push("<figure>\n");
                self.push(&picture::svg(chart));
                self.element("figcaption", "", &chart.words);
                self.push("</figure>\n");
            }
        }
    }

    fn table(&mut self, table: &Table) {
        self.push(if table.is_short() { "<table class=\"short\">\n" } else { "<table>\n" });
        self.element("caption", "", &table.caption);
        self.push("<colgroup>\n");
        table.columns.iter().for_each(|column| self.push(&format!("<col class=\"w{}\">\n", column.width)));
        self.push("</colgroup>\n<thead>\n<tr>\n");
        for column in &table.columns {
            self.element("th", &format!(" scope=\"col\"{}", class_of(column)), &column.head);
        }
        self.push("</tr>\n</thead>\n<tbody>\n");
        table.rows.iter().for_each(|row| self.row(table, row));
        self.push("</tbody>\n</table>\n");
    }

    fn row(&mut self, table: &Table, row: &Row) {
        self.push(if row.strong { "<tr class=\"strong\">\n" } else { "<tr>\n" });
        for (index, (cell, column)) in row.cells.iter().zip(&table.columns).enumerate() {
            let class = class_of(column);
            let text: Vec<String> = cell.iter().map(|line| self.runs(line)).collect();
            let (open, close) = if index == 0 { ("th scope=\"row\"", "th") } else { ("td", "td") };
            self.push(&format!("<{open}{class}>{}</{close}>\n", text.join("<br>")));
        }
        self.push("</tr>\n");
    }

    fn element(&mut self, name: &str, attributes: &str, text: &Paragraph) {
        let text = self.runs(text);
        self.push(&format!("<{name}{attributes}>{text}</{name}>\n"));
    }

    fn runs(&self, text: &Paragraph) -> String {
        let written = text.runs.iter().map(|run| match run.is_link {
            true => format!("<a href=\"{0}\" rel=\"nofollow noopener\">{0}</a>", escaped(&run.text)),
            false => self.joined(&run.text),
        });
        written.collect()
    }

    /// A text whose terms stay on one line.
    fn joined(&self, text: &str) -> String {
        let (mut out, mut rest) = (String::new(), text);
        let first = |rest: &str| {
            let found = self.terms.iter().filter_map(|term| Some((rest.find(term.as_str())?, term)));
            // Of those at one place the longest, which comes first.
            found.min_by_key(|(at, _)| *at)
        };
        while let Some((at, term)) = first(rest) {
            let (before, after) = rest.split_at(at);
            out.push_str(&format!("{}<span class=\"term\">{}</span>", escaped(before), escaped(term)));
            rest = &after[term.len()..];
        }
        out + &escaped(rest)
    }
}

fn class_of(column: &Column) -> &'static str {
    if column.numbers { " class=\"number\"" } else { "" }
}

/// The content of the paper's margins: the running head, and the page's number in the digits of the report; none on the first page, as
/// on an official letter.
fn margins(report: &Document) -> String {
    let digits = report.running.chars().any(|c| ('๐'..='๙').contains(&c));
    let (counter, list) =
        if digits { ("counter(page, thai)", "ol { list-style: thai; }\n") } else { ("counter(page)", "") };
    let running = quoted(&report.running);
    format!(
        "@page {{ @top-center {{ content: {running}; }} @bottom-center {{ content: {counter}; }} }}\n@page :first {{ @bottom-center {{ content: none; }} }}\n{list}"
    )
}

/// The widths of columns that there are, as classes.
fn widths(report: &Document) -> String {
    let tables = report.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let mut widths: Vec<u8> = tables.flat_map(|table| table.columns.iter().map(|column| column.width)).collect();
    widths.sort_unstable();
    widths.dedup();
    widths.iter().map(|width| format!(".w{width} {{ width: {width}%; }}\n")).collect()
}

/// A text as a string of CSS, inside a `style` element.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' | '<' | '>' | '&' | '\n' => out.push_str(&format!("\\{:x} ", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A text as text of HTML.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}
