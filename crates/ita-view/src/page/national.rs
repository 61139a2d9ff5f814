//! The mean of the country, beside what an agency, or several, have.

use crate::message::{ResultLabel, ResultMessage, Voice};
use crate::year::Year;
use ita_score::{Rounded, Score};

/// “ค่าเฉลี่ยทั้งประเทศ 93.82 (มีแหล่งเดียว)”, and by how much a total lies above or below it, where one is given. None where the
/// year has no known mean, or is assessed by rules of one's own.
pub(super) fn national(voice: Voice, year: Year, total: Option<Rounded>) -> Option<String> {
    if year.own().is_some() {
        return None;
    }
    let known = ita_rules::national_means().iter().find(|mean| mean.fiscal_year == year.number())?;
    let mean = Score::parse(known.score).ok()?.round(year.rules().decimals());
    let status = ita_words::status(known.claim.status, voice.lang());
    let says = voice.say(&ResultMessage::National { mean: &mean.to_string(), status });
    let Some(total) = total else { return Some(says) };
    let said = |short: Option<Rounded>| short.map(|by| by.to_string());
    let beside = match (said(mean.short_of(total)), said(total.short_of(mean))) {
        (Some(by), _) => voice.say(&ResultMessage::AboveNational { by: &by }),
        (_, Some(by)) => voice.say(&ResultMessage::BelowNational { by: &by }),
        _ => voice.label(ResultLabel::AtNational),
    };
    Some([says, beside].join(" · "))
}
