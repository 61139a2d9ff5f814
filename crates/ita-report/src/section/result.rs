//! The overall score, its level, why, and the year before.

use crate::pen::Pen;
use crate::words::{heads as h, result as w};
use ita_score::{LevelIx, NodeIx, Published, Rounded, Scored};
use ita_words::{near_thresholds, standing, why};

/// The section.
pub(crate) fn section(pen: &mut Pen<'_, '_>) {
    pen.section("result", h::RESULT);
    overall(pen);
    reasons(pen);
    super::chart::put(pen);
}

/// In the place of the section while there is no result: that of the year before, and that nothing is compared yet. What is done under the
/// measures is reported before the round is scored.
pub(crate) fn pending(pen: &mut Pen<'_, '_>) {
    if last_year(pen, "result.last").is_none() {
        pen.section("result", h::RESULT);
    }
    let year = pen.case.year().to_string();
    pen.put("result.pending", w::PENDING, &[&year]);
}

/// The section of the year before, where its score and level are known; returns its year. The key is that of its sentence.
pub(crate) fn last_year(pen: &mut Pen<'_, '_>, key: &str) -> Option<String> {
    let before = pen.case.before.as_ref()?;
    let score = headline(&before.result, &before.published)?;
    let level = level_of(&before.result, &before.published)?;
    let rules = before.result.rules();
    let (year, agency) = (rules.spec().fiscal_year.to_string(), pen.agency());
    let level = ita_words::level(rules.level(level), pen.look.lang);
    pen.section("result", h::LAST_RESULT);
    pen.put(key, w::OVERALL, &[&year, &agency, &score.text(), &level]);
    Some(year)
}

/// The overall score of a result that was announced, or else computed.
pub(crate) fn headline(scored: &Scored<'_>, published: &Published) -> Option<Rounded> {
    published.overall.or_else(|| scored.overall().score())
}

/// The level that was announced, or the only one possible.
pub(crate) fn level_of(scored: &Scored<'_>, published: &Published) -> Option<LevelIx> {
    published.level.or(scored.level_index())
}

/// Score and level in a sentence, and what was announced beside what is computed; the year before.
pub(crate) fn overall(pen: &mut Pen<'_, '_>) {
    said(pen);
    compared(pen);
    before(pen);
}

/// The same for the public, who does not see the scores that an announced one should be checked against.
pub(crate) fn announced(pen: &mut Pen<'_, '_>) {
    said(pen);
    before(pen);
}

fn said(pen: &mut Pen<'_, '_>) {
    let (lang, agency, year) = (pen.look.lang, pen.agency(), pen.case.year().to_string());
    let (case, rules) = (pen.case, pen.case.rules);
    let Some(scored) = &case.result else {
        pen.put("result.overall", w::NONE, &[&year, &agency]);
        return;
    };
    let level = level_of(scored, &case.published).map(|level| ita_words::level(rules.level(level), lang));
    match (headline(scored, &case.published), level) {
        (Some(score), Some(level)) => pen.put("result.overall", w::OVERALL, &[&year, &agency, &score.text(), &level]),
        (Some(score), None) => {
            pen.put("result.overall", w::LEVEL_OPEN, &[&year, &agency, &score.text(), &standing(scored, lang)]);
        }
        (None, level) => {
            let (low, high) = (scored.overall().low().text(), scored.overall().high().text());
            match level {
                Some(level) => pen.put("result.overall", w::RANGE, &[&year, &agency, &low, &high, &level]),
                None => pen.put("result.overall", w::RANGE_ALONE, &[&year, &agency, &low, &high]),
            }
        }
    }
    if !case.papers.rank.is_empty() {
        pen.put("result.rank", w::RANK, &[&case.papers.rank]);
    }
}

/// What was announced, beside what is computed.
fn compared(pen: &mut Pen<'_, '_>) {
    let case = pen.case;
    let Some(scored) = &case.result else { return };
    let found = scored.compare(&case.published);
    match (found.same, found.agrees, found.computed) {
        (Some(false), Some(true), Some(computed)) => pen.put("result.compared", w::BY_ROUNDING, &[&computed.text()]),
        (Some(false), Some(false), Some(computed)) => pen.put("result.compared", w::DIFFERS, &[&computed.text()]),
        (_, Some(false), None) => pen.put("result.compared", w::IMPOSSIBLE, &[]),
        _ => {}
    }
    if found.level_agrees == Some(false) {
        let (lang, own) = (pen.look.lang, scored.assessment().score());
        let level = match own.level() {
            Some(level) => ita_words::level(level, lang),
            None => pen.say(w::LEVELS, &[&standing(&own, lang)]),
        };
        pen.put("result.level", w::LEVEL_DIFFERS, &[&level]);
    }
}

/// The year before, subtracted only where it is the same thing.
fn before(pen: &mut Pen<'_, '_>) {
    let case = pen.case;
    let (Some(scored), Some(before)) = (&case.result, &case.before) else { return };
    let Some(was) = headline(&before.result, &before.published) else { return };
    let year = before.result.rules().spec().fiscal_year.to_string();
    let level = level_of(&before.result, &before.published);
    let level = level.map(|level| ita_words::level(before.result.rules().level(level), pen.look.lang));
    let mut text = match level {
        Some(level) => pen.say(w::BEFORE_LEVEL, &[&year, &was.text(), &level]),
        None => pen.say(w::BEFORE, &[&year, &was.text()]),
    };
    let now = headline(scored, &case.published);
    let same = super::changes::is_same(case, NodeIx::OVERALL);
    text.push_str(&match now {
        Some(now) if same => match (was.short_of(now), now.short_of(was)) {
            (Some(more), _) => pen.say(w::MORE, &[&more.text()]),
            (_, Some(less)) => pen.say(w::LESS, &[&less.text()]),
            _ => pen.say(w::AS_MUCH, &[]),
        },
        // By rules of somebody's own nobody said what is the same thing.
        Some(_) if case.crosswalk.is_none() => pen.say(w::OTHER_RULES, &[]),
        Some(_) => pen.say(w::NOT_SUBTRACTED, &[]),
        None => pen.say(h::FULL_STOP, &[]),
    });
    pen.paragraph("result.before", &text);
}

/// Why it is this level, and where rounding decides.
pub(crate) fn reasons(pen: &mut Pen<'_, '_>) {
    let lang = pen.look.lang;
    let Some(scored) = &pen.case.result else { return };
    let said = why(scored, lang);
    let mut sentences: Vec<String> = said.text.split(" · ").map(str::to_owned).collect();
    if contradicts(scored, &pen.case.published)
        && let Some(first) = sentences.first_mut()
    {
        *first = pen.say(w::BY_THESE, &[first]);
    }
    let last = sentences.pop().unwrap_or_default();
    for (index, sentence) in sentences.iter().enumerate() {
        pen.paragraph(&format!("result.why.{}", index + 1), sentence);
    }
    if said.items.is_empty() {
        pen.paragraph("result.why", &last);
    } else {
        pen.put("result.why", w::AS_FOLLOWS, &[&last]);
        let items = said.items.iter().enumerate();
        let items = items.map(|(index, item)| pen.text(&format!("result.short.{}", index + 1), item)).collect();
        pen.list(false, items);
    }
    near(pen);
    super::assumed::put(pen, "result.assumed", super::assumed::Part::Both);
}

/// True if the announced result is not the one that the scores give, by more than rounding.
pub(crate) fn contradicts(scored: &Scored<'_>, published: &Published) -> bool {
    let found = scored.compare(published);
    found.agrees == Some(false) || found.level_agrees == Some(false)
}

/// Where rounding decides the level.
pub(crate) fn near(pen: &mut Pen<'_, '_>) {
    let Some(scored) = &pen.case.result else { return };
    for (index, sentence) in near_thresholds(scored, pen.look.lang).iter().enumerate() {
        pen.note(&format!("result.near.{}", index + 1), sentence);
    }
}
