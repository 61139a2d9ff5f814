//! Due dates of measures as a calendar file (RFC 5545).

use crate::case::Look;
use crate::clean::clean;
use crate::day::Day;
use crate::measure::{Measure, MeasureState};
use crate::words::measures as w;
use ita_words::{Lang, Numerals, fill, pick};
use std::collections::BTreeMap;

/// Returns a calendar (`.ics`) of the measures of a fiscal year that have a due date and are neither done nor given up. Each
/// takes a whole day, with a reminder a week before.
///
/// An event is identified by the agency, the year and the measure's title, and among measures of the same title by their order.
/// What stands before the measure in the list, its date and everything else may change. A new title makes a new event; the old
/// one has to be deleted by hand, and so has that of a measure that was deleted or is done: a file can add and replace, not
/// remove.
///
/// `made` is the day on which the calendar is made. Opening the calendar of a later day replaces the events, wherever their dates
/// have moved to. Of two calendars of the same day, or without a day, the reading program decides which it keeps: the calendar
/// has no other clock, and the stamp of an event is then its own day.
///
/// ```
/// use ita_report::{Day, Lang, Measure, calendar};
///
/// let measure: Measure = serde_json::from_str(r#"{"title": "E-Service", "due": "30/9/2569"}"#).unwrap();
/// let text = calendar("อบต. ตัวอย่าง", 2569, &[measure], Day::new(2026, 5, 4), Lang::Th);
/// assert!(text.contains("\r\nDTSTART;VALUE=DATE:20260930\r\nDTEND;VALUE=DATE:20261001\r\n"));
/// assert!(text.contains("\r\nDTSTAMP:20260504T000000Z\r\n"));
/// ```
#[must_use]
pub fn calendar(agency: &str, year: u16, measures: &[Measure], made: Option<Day>, lang: Lang) -> String {
    let dated = measures.iter().map(|one| (year, one));
    events(agency, dated, made, Look { lang, numerals: Numerals::Arabic })
}

/// Returns the calendar of measures that come with the fiscal year of each. Their titles are shown in these digits, and identified as they
/// are written.
pub(crate) fn events<'m>(
    agency: &str,
    measures: impl Iterator<Item = (u16, &'m Measure)>,
    made: Option<Day>,
    Look { lang, numerals }: Look,
) -> String {
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
    let mut known: BTreeMap<(u16, String), usize> = BTreeMap::new();
    for (year, one) in measures {
        // Counted whether the measure is written or not, so that finishing one changes no other.
        let number = known.entry((year, clean(&one.title))).or_default();
        *number += 1;
        if matches!(one.state, MeasureState::Done | MeasureState::Dropped) {
            continue;
        }
        let Some(due) = one.due else { continue };
        let title = escaped(&crate::digits::write(numerals, &one.title));
        let summary = fill(pick(lang, w::DUE.0, w::DUE.1), &[&title]);
        let mut about = vec![clean(agency), clean(&one.unit), clean(&one.purpose)];
        about.extend(one.steps.iter().map(|step| clean(step)));
        about.retain(|text| !text.is_empty());
        let about: Vec<String> = about.iter().map(|text| escaped(text)).collect();
        line(&mut out, "BEGIN:VEVENT");
        line(&mut out, &format!("UID:{}@ita-score", uid(agency, year, &one.title, *number)));
        line(&mut out, &format!("DTSTAMP:{}T000000Z", made.unwrap_or(due).compact()));
        if let Some(made) = made {
            line(&mut out, &format!("LAST-MODIFIED:{}T000000Z", made.compact()));
            // A later day must be a larger number; nothing else is required.
            line(&mut out, &format!("SEQUENCE:{}", made.compact()));
        }
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

/// Returns an event's id: the same for the same measure, so that opening the calendar again changes its events and duplicates
/// none.
fn uid(agency: &str, year: u16, title: &str, number: usize) -> String {
    // FNV-1a, 64 bits. A null ends each text, since no text contains one.
    let text = format!("{}\0{year}\0{}\0{number}", clean(agency), clean(title));
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}

/// Returns a text as a value of the calendar.
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

/// Writes a line, folded at 75 bytes.
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
