//! The page.

use super::picture;
use crate::document::{Block, Document, Paragraph, Row, Table};

/// The styles, for screen and paper.
const STYLE: &str = include_str!("style.css");

/// Returns a report as one HTML file that loads nothing. Whatever people wrote appears in it as text.
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
    push_article(&mut out, report);
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

/// Returns the content of the page, for a page that has styles of its own.
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
    let mut out = String::new();
    push_article(&mut out, report);
    out
}

/// Returns one block as HTML, for a page that draws the others itself.
///
/// ```
/// use ita_report::{Block, Paragraph, block};
///
/// let note = Block::Note { text: Paragraph::new("n", "<b>") };
/// assert_eq!(block(&note), "<p class=\"note\">&lt;b&gt;</p>\n");
/// ```
#[must_use]
pub fn block(block: &Block) -> String {
    let mut out = String::new();
    push(&mut out, block);
    out
}

fn push_article(out: &mut String, report: &Document) {
    out.push_str(&format!("<header>\n<h1>{}</h1>\n", escaped(&report.title)));
    if !report.agency.is_empty() {
        out.push_str(&format!("<p class=\"agency\">{}</p>\n", escaped(&report.agency)));
    }
    out.push_str("</header>\n");
    report.blocks.iter().for_each(|block| push(out, block));
    if !report.foot.is_empty() {
        out.push_str(&format!(
            "<footer>
<p>{}</p>
</footer>
",
            escaped(&report.foot)
        ));
    }
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

fn push(out: &mut String, block: &Block) {
    match block {
        Block::Heading { level, text } => {
            let level = level + 1;
            out.push_str(&format!("<h{level}>{}</h{level}>\n", runs(text)));
        }
        Block::Paragraph { text } => out.push_str(&format!("<p>{}</p>\n", runs(text))),
        Block::Note { text } => out.push_str(&format!("<p class=\"note\">{}</p>\n", runs(text))),
        Block::List { ordered, items } => {
            let name = if *ordered { "ol" } else { "ul" };
            out.push_str(&format!("<{name}>\n"));
            items.iter().for_each(|item| out.push_str(&format!("<li>{}</li>\n", runs(item))));
            out.push_str(&format!("</{name}>\n"));
        }
        Block::Signature { lines } => {
            out.push_str("<div class=\"signature\">\n");
            lines.iter().for_each(|line| out.push_str(&format!("<p>{}</p>\n", runs(line))));
            out.push_str("</div>\n");
        }
        Block::Table(table) => push_table(out, table),
        Block::Chart(chart) => {
            out.push_str("<figure>\n");
            out.push_str(&picture::svg(chart));
            out.push_str(&format!("<figcaption>{}</figcaption>\n</figure>\n", runs(&chart.words)));
        }
    }
}

fn push_table(out: &mut String, table: &Table) {
    let open = if table.is_short() { "<table class=\"short\">" } else { "<table>" };
    out.push_str(&format!("{open}\n<caption>{}</caption>\n<colgroup>\n", runs(&table.caption)));
    table.columns.iter().for_each(|column| out.push_str(&format!("<col class=\"w{}\">\n", column.width)));
    out.push_str("</colgroup>\n<thead>\n<tr>\n");
    for column in &table.columns {
        let class = if column.numbers { " class=\"number\"" } else { "" };
        out.push_str(&format!("<th scope=\"col\"{class}>{}</th>\n", runs(&column.head)));
    }
    out.push_str("</tr>\n</thead>\n<tbody>\n");
    table.rows.iter().for_each(|row| push_row(out, table, row));
    out.push_str("</tbody>\n</table>\n");
}

fn push_row(out: &mut String, table: &Table, row: &Row) {
    out.push_str(if row.strong { "<tr class=\"strong\">\n" } else { "<tr>\n" });
    for (index, (cell, column)) in row.cells.iter().zip(&table.columns).enumerate() {
        let class = if column.numbers { " class=\"number\"" } else { "" };
        let text: Vec<String> = cell.iter().map(runs).collect();
        let (open, close) = if index == 0 { ("th scope=\"row\"", "th") } else { ("td", "td") };
        out.push_str(&format!("<{open}{class}>{}</{close}>\n", text.join("<br>")));
    }
    out.push_str("</tr>\n");
}

fn runs(text: &Paragraph) -> String {
    let mut out = String::new();
    for run in &text.runs {
        let shown = escaped(&run.text);
        match run.is_link {
            true => out.push_str(&format!("<a href=\"{shown}\" rel=\"nofollow noopener\">{shown}</a>")),
            false => out.push_str(&shown),
        }
    }
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
