//! Where the result was discussed, and what the report is.

use crate::case::Kind;
use crate::pen::Pen;
use crate::words::{Pair, heads as w};
use ita_words::capitalized;

/// The heading and the text below it.
pub(crate) fn background(pen: &mut Pen<'_, '_>, kind: Kind) {
    pen.section("background", w::BACKGROUND);
    said(pen, kind);
}

/// The meeting if one is known, otherwise what the report is.
pub(crate) fn said(pen: &mut Pen<'_, '_>, kind: Kind) {
    let (agency, year) = (pen.agency(), pen.case.year());
    let number = |year: u16| year.to_string();
    match (kind, met(pen, kind)) {
        (_, Some(text)) => pen.paragraph("background.meeting", &capitalized(&text)),
        (Kind::Prepare, None) => pen.put("background.purpose", w::PREPARES, &[&agency, &number(year)]),
        (Kind::Outcome, None) => {}
        (Kind::Notice, None) => {
            let text = pen.say(w::USES, &[&agency, &number(year), &number(year.saturating_add(1))]);
            pen.paragraph("background.purpose", &capitalized(&text));
        }
        (_, None) => {
            let parts = [number(year), agency.clone(), number(year.saturating_add(1))];
            pen.put("background.purpose", w::ANALYSES, &[&parts[0], &parts[1], &parts[2]]);
        }
    }
    if kind == Kind::Outcome {
        let before = number(year.saturating_sub(1));
        pen.put("background.purpose", w::REPORTS, &[&agency, &number(year), &before]);
    }
    if !pen.case.papers.meeting.group.is_empty() && kind != Kind::Notice {
        let group = pen.case.papers.meeting.group.clone();
        pen.put("background.group", w::GROUP, &[&group]);
    }
}

/// The meeting as a sentence.
pub(crate) fn met(pen: &Pen<'_, '_>, kind: Kind) -> Option<String> {
    let meeting = &pen.case.papers.meeting;
    let known = [&meeting.name, &meeting.place, &meeting.chair].iter().any(|text| !text.is_empty());
    if !known && meeting.date.is_none() {
        return None;
    }
    let year = pen.case.year();
    let name = if meeting.name.is_empty() { pen.say(w::A_MEETING, &[]) } else { meeting.name.clone() };
    // What was discussed a year after the measures is the new result; before there is one, what was done since the last.
    let (lead, of) = match kind {
        Kind::Prepare => (w::MET_TO_PREPARE, year),
        Kind::Outcome if pen.case.result.is_none() => (w::MET_TO_FOLLOW, year.saturating_sub(1)),
        _ => (w::MET, year),
    };
    let mut out = pen.say(lead, &[&pen.agency(), &of.to_string(), &name]);
    let mut more = |words: Pair, part: &str| {
        if !part.is_empty() {
            out.push_str(&pen.say(words, &[part]));
        }
    };
    more(w::ON, &meeting.date.map(|date| date.words(pen.look.lang)).unwrap_or_default());
    let time = meeting.time.trim_end_matches('.').trim_end_matches('น').trim_end();
    more(w::AT_TIME, time);
    more(w::AT_PLACE, &meeting.place);
    more(w::CHAIRED, &meeting.chair);
    match kind {
        Kind::Prepare | Kind::Outcome => out.push_str(&pen.say(w::FULL_STOP, &[])),
        _ => out.push_str(&pen.say(w::TO_DEVELOP, &[&year.saturating_add(1).to_string()])),
    }
    Some(out)
}

/// What the agency's head stressed.
pub(crate) fn emphasis(pen: &mut Pen<'_, '_>, with_heading: bool) {
    let papers = &pen.case.papers;
    if papers.emphasis.is_empty() {
        return;
    }
    // Thai has a blank between a name and an office, English a comma.
    let signs = [papers.signatory.name.as_str(), &papers.signatory.office];
    let signs: Vec<&str> = signs.into_iter().filter(|text| !text.is_empty()).collect();
    let signs = signs.join(ita_words::pick(pen.look.lang, " ", ", "));
    // The head signs. Whoever chaired is named where that is the same person, or nobody signs.
    let (chair, signatory) = (papers.meeting.chair.as_str(), &papers.signatory);
    let named = [&signatory.name, &signatory.office].into_iter().find(|text| !text.is_empty());
    let known = match named {
        Some(named) if !chair.contains(named.as_str()) => [signs.as_str(), chair],
        _ => [chair, &signs],
    };
    let who = known.into_iter().find(|text| !text.is_empty()).map(str::to_owned);
    let who = who.unwrap_or_else(|| pen.say(w::THE_HEAD, &[]));
    let text = papers.emphasis.clone();
    let words = if goes_on(&text) { w::STRESSED_AS } else { w::STRESSED };
    if with_heading {
        pen.section("emphasis", w::EMPHASIS);
    }
    pen.put("emphasis.text", words, &[&who, &text]);
}

/// True if a text goes on from the verb in Thai, as in “เน้นย้ำถึงความสำคัญ”, and is no clause of its own.
fn goes_on(text: &str) -> bool {
    w::GO_ON.iter().any(|word| text.starts_with(word)) && !text.starts_with(w::ALTHOUGH)
}

/// Who signs, and the date.
pub(crate) fn signature(pen: &mut Pen<'_, '_>) {
    let papers = &pen.case.papers;
    if let Some(date) = papers.date {
        let date = date.words(pen.look.lang);
        pen.put("date", w::DATED, &[&date]);
    }
    let signatory = &papers.signatory;
    let name = if signatory.name.is_empty() { String::new() } else { format!("({})", signatory.name) };
    let lines = [("signature.name", name), ("signature.office", signatory.office.clone())];
    let lines: Vec<_> =
        lines.iter().filter(|(_, text)| !text.is_empty()).map(|(key, text)| pen.text(key, text)).collect();
    if !lines.is_empty() {
        pen.blocks.push(crate::document::Block::Signature { lines });
    }
}
