//! HTML, DOCX and JSON of a report: well formed, whole, the same text, and what people wrote as text.

use crate::common::{seed_003, whole};
use ita_report::{Kind, Lang, Look, Papers, document, docx, html, json};
use ita_score::Request;

/// The entries of a ZIP file whose entries are stored.
pub(crate) fn entries(mut bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    let number = |bytes: &[u8]| bytes.iter().rev().fold(0_usize, |sum, &byte| (sum << 8) | usize::from(byte));
    while bytes.starts_with(b"PK\x03\x04") {
        let (size, name) = (number(&bytes[18..22]), number(&bytes[26..28]));
        assert_eq!((number(&bytes[8..10]), size), (0, number(&bytes[22..26])), "stored");
        let text = String::from_utf8(bytes[30..30 + name].to_vec()).unwrap();
        found.push((text, bytes[30 + name..30 + name + size].to_vec()));
        bytes = &bytes[30 + name + size..];
    }
    assert!(bytes.starts_with(b"PK\x01\x02") && bytes.windows(4).any(|four| four == b"PK\x05\x06"));
    found
}

/// The text of XML or HTML between its tags, checked to be balanced.
pub(crate) fn text_of(xml: &str) -> String {
    let (mut open, mut out) = (Vec::new(), String::new());
    let mut rest = xml;
    while let Some((text, after)) = rest.split_once('<') {
        assert!(!text.contains('>'), "{text}");
        out.push_str(text);
        let (tag, after) = after.split_once('>').unwrap();
        rest = after;
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap().to_owned();
        match tag.as_bytes()[0] {
            b'/' => assert_eq!(open.pop(), Some(name), "{tag}"),
            b'?' | b'!' => {}
            _ if tag.ends_with('/') || ["meta", "col", "br"].contains(&name.as_str()) => {}
            _ => open.push(name),
        }
        if ["</w:p", "</td", "</th", "</p", "</li", "br", "</h"]
            .iter()
            .any(|end| format!("<{tag}").starts_with(end) || tag == *end)
        {
            out.push('\n');
        }
    }
    assert_eq!(open, Vec::<String>::new());
    for (name, c) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
        out = out.replace(name, c);
    }
    out
}

#[test]
fn html_and_docx_hold_every_sentence() {
    for kind in Kind::ALL {
        let report = document(seed_003(), kind, Look::of(Lang::Th));
        let page = html(&report);
        let page = text_of(page.split_once("<body>").unwrap().1.split_once("</body>").unwrap().0);
        let parts = entries(&docx(&report));
        let xml = |name: &str| {
            let (_, bytes) = parts.iter().find(|(known, _)| known == name).unwrap_or_else(|| panic!("{name}"));
            String::from_utf8(bytes.clone()).unwrap()
        };
        let word = text_of(&xml("word/document.xml"));
        parts.iter().filter(|(name, _)| name.ends_with(".xml")).for_each(|(name, _)| {
            text_of(&xml(name));
        });
        for text in report.paragraphs().map(|text| text.text()) {
            assert!(page.contains(&text) && word.contains(&text), "{kind:?}: {text}");
        }
        // A notice is short and has no sections.
        assert!(kind == Kind::Notice || xml("word/document.xml").contains("w:val=\"Heading1\""));
        assert!(xml("word/styles.xml").contains("\"heading 1\""));
        // Thai digits are the section's: LibreOffice takes a switch at the field for letters.
        assert!(xml("word/footer1.xml").contains("> PAGE <"));
        assert!(xml("word/document.xml").contains("<w:pgNumType w:fmt=\"thaiNumbers\"/>"));
        // The first page has the head of the others, and no number.
        assert!(xml("word/document.xml").contains("<w:titlePg/>") && !xml("word/footer2.xml").contains("PAGE"));
        for head in ["word/header1.xml", "word/header2.xml"] {
            assert!(xml(head).contains(&report.running));
        }
    }
}

/// Whatever people write, in every field, is text.
#[test]
fn hostile_text_is_text() {
    const EVIL: &str = "\"><script>alert(1)</script>&lt;{}~%00 ]]> <!-- \u{0}\u{b}\u{202e}\u{fffe} </style>";
    const CLEAN: &str = "\"><script>alert(1)</script>&lt;{}~%00 ]]> <!-- </style>";
    let mut text = serde_json::to_value(seed_003().papers).unwrap();
    fn spoil(value: &mut serde_json::Value, key: &str) {
        match value {
            serde_json::Value::String(text) if !["date", "due", "start", "node", "state", "points"].contains(&key) => {
                *text = EVIL.into()
            }
            serde_json::Value::Array(all) => all.iter_mut().for_each(|one| spoil(one, key)),
            serde_json::Value::Object(all) => all.iter_mut().for_each(|(key, one)| spoil(one, key)),
            _ => {}
        }
    }
    spoil(&mut text, "");
    text["issues"] = serde_json::json!({"eit": EVIL});
    text["aspects"] = serde_json::json!({"personnel": EVIL, "data": EVIL});
    for kind in Kind::ALL {
        let mut case = seed_003();
        case.papers = serde_json::from_value(text.clone()).unwrap();
        case.agency = EVIL.to_owned();
        let report = document(case, kind, Look::of(Lang::En));
        assert!(whole(&report).contains(CLEAN), "{kind:?}");
        let page = html(&report);
        assert!(!page.contains("<script") && !page.contains("<!--"), "{kind:?}");
        assert_eq!(page.matches("</style>").count(), 1, "{kind:?}");
        let links = page.split("href=\"").skip(1);
        links.for_each(|link| assert!(link.starts_with("https://"), "what is no address is no link"));
        assert!(text_of(page.split_once("<body>").unwrap().1.split_once("</body>").unwrap().0).contains(CLEAN));
        for (name, bytes) in entries(&docx(&report)) {
            if name.ends_with(".xml") || name.ends_with(".rels") {
                let xml = String::from_utf8(bytes).unwrap();
                text_of(&xml);
                assert!(
                    !xml.contains(['\u{0}', '\u{b}', '\u{202e}', '\u{fffe}']) && !xml.contains("<script"),
                    "{name}"
                );
            }
        }
    }
}

#[test]
fn json_is_a_request_again() {
    let case = seed_003();
    let report = document(case.clone(), Kind::Improve, Look::of(Lang::Th));
    let text = json(&case, Kind::Improve, &report);
    let request = Request::from_json(&text).unwrap();
    assert_eq!(request.assessment(case.rules).unwrap().vector(), "ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5");
    assert_eq!(
        (request.published_overall.as_deref(), request.published_level.as_deref()),
        (Some("96.39"), Some("good"))
    );
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["expected"]["all"]["overall"], "97.13");
    assert_eq!(value["expected"]["each"], serde_json::json!(["0.54", "0.2", "0"]));
    let papers: Papers = serde_json::from_value(value["papers"].clone()).unwrap();
    assert_eq!(papers, case.papers);
}
