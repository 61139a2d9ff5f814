//! A report as a Word file (DOCX): a small writer for the parts of Office Open XML that a report needs. Everything is in the order of
//! the schema, which Word insists on; fonts, sizes and bold are given twice, since Thai takes the second.

mod body;
mod figure;
mod parts;
mod png;
mod styles;
mod table;
mod xml;
mod zip;

use crate::document::Document;
use body::Body;
use zip::Zip;

/// Returns a report as the bytes of a DOCX file. The same report always gives the same bytes.
///
/// ```
/// use ita_report::{Case, Kind, Lang, Look, document, docx};
///
/// let report = document(Case::new(ita_rules::rulebook(2569)?), Kind::Prepare, Look::of(Lang::Th));
/// let bytes = docx(&report);
/// assert!(bytes.starts_with(b"PK\x03\x04") && bytes == docx(&report));
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn docx(report: &Document) -> Vec<u8> {
    let body = Body::of(report);
    let mut zip = Zip::default();
    zip.add("[Content_Types].xml", parts::CONTENT_TYPES.as_bytes());
    zip.add("_rels/.rels", parts::PACKAGE_RELATIONS.as_bytes());
    zip.add("docProps/core.xml", parts::core(report).as_bytes());
    zip.add("docProps/app.xml", parts::APP.as_bytes());
    zip.add("word/document.xml", body.document().as_bytes());
    zip.add("word/_rels/document.xml.rels", body.relations().as_bytes());
    zip.add("word/styles.xml", styles::styles(report).as_bytes());
    zip.add("word/settings.xml", parts::settings(report).as_bytes());
    zip.add("word/fontTable.xml", parts::FONTS.as_bytes());
    zip.add("word/numbering.xml", body.numbering().as_bytes());
    zip.add("word/header1.xml", parts::header(report).as_bytes());
    zip.add("word/header2.xml", parts::header(report).as_bytes());
    zip.add("word/footer1.xml", parts::footer().as_bytes());
    zip.add("word/footer2.xml", parts::first_footer().as_bytes());
    for (index, picture) in body.pictures().iter().enumerate() {
        zip.add(&format!("word/media/image{}.png", index + 1), picture);
    }
    zip.finish()
}

/// True if a report's digits are Thai, and therefore its page numbers too.
fn has_thai_digits(report: &Document) -> bool {
    report.running.chars().any(|c| ('๐'..='๙').contains(&c))
}
