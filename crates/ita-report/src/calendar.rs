//! Due dates of measures as a calendar file (RFC 5545).

use crate::clean::clean;
use crate::measure::{Measure, MeasureState};
use crate::words::measures as w;
use ita_words::{Lang, fill, pick};

/// Writes a calendar (`.ics`) of the measures that have a due date and are neither done nor given up: each takes a whole day, with a
/// reminder a week before. It does not say when it was made; an event's stamp is its own day.
///
/// ```
/// use ita_report::{Lang, Measure, calendar};
///
/// let measure: Measure = serde_json::from_str(r#"{"title": "E-Service", "due": "30/9/2569"}"#).unwrap();
/// let text = calendar("อบต. ตัวอย่าง", &[measure], Lang::Th);
/// assert!(text.contains("\r\nDTSTART;VALUE=DATE:20260930\r\nDTEND;VALUE=DATE:20261001\r\n"));
/// ```
#[must_use]
pub fn calendar(agency: &str, measures: &[Measure], lang: Lang) -> String {
    let mut out = String::new();
    for text in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//ITA Score//ita-report//TH",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
    ] {
        line(&mut out, text);
    }
    for (number, one) in measures.iter().enumerate() {
        if matches!(one.state, MeasureState::Done | MeasureState::Dropped) {
            continue;
        }
        let Some(due) = one.due else { continue };
        let title = escaped(&one.title);
        let summary = fill(pick(lang, w::DUE.0, w::DUE.1), &[&title]);
        let mut about = vec![clean(agency), clean(&one.unit), clean(&one.purpose)];
        about.extend(one.steps.iter().map(|step| clean(step)));
        about.retain(|text| !text.is_empty());
        let about: Vec<String> = about.iter().map(|text| escaped(text)).collect();
        line(&mut out, "BEGIN:VEVENT");
        line(&mut out, &format!("UID:{}@ita-score", uid(agency, &one.title, number)));
        line(&mut out, &format!("DTSTAMP:{}T000000Z", due.compact()));
        line(&mut out, &format!("DTSTART;VALUE=DATE:{}", due.compact()));
        line(&mut out, &format!("DTEND;VALUE=DATE:{}", due.next().compact()));
        line(&mut out, &format!("SUMMARY:{summary}"));
        if !about.is_empty() {
            line(&mut out, &format!("DESCRIPTION:{}", about.join("\\n")));
        }
        for text in ["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-P7D"] {
            line(&mut out, text);
        }
        line(&mut out, &format!("DESCRIPTION:{summary}"));
        line(&mut out, "END:VALARM");
        line(&mut out, "END:VEVENT");
    }
    line(&mut out, "END:VCALENDAR");
    out
}

/// The same for the same measure, so that opening the calendar again changes its events and duplicates none.
fn uid(agency: &str, title: &str, number: usize) -> String {
    // FNV-1a, 64 bits.
    let bytes = agency.bytes().chain([0]).chain(title.bytes()).chain([0]).chain(number.to_le_bytes());
    let hash =
        bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}

/// A text as a value.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in clean(text).chars() {
        if matches!(c, '\\' | ';' | ',') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// A line, folded at 75 bytes.
fn line(out: &mut String, text: &str) {
    let mut left = 75;
    for c in text.chars() {
        if c.len_utf8() > left {
            out.push_str("\r\n ");
            left = 74;
        }
        out.push(c);
        left -= c.len_utf8();
    }
    out.push_str("\r\n");
}
