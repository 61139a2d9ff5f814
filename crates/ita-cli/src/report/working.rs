//! A working file of the app (`.ita.json`): an agency of it, and a year of that with the one before, as the app reports it.

use crate::fail::Fail;
use crate::usage::Usage;
use ita_file::{Agency, Assessed, Draft, File, FileError, OwnRulebook, Scenarios};
use ita_report::{Before, Case, Kind, Papers, Raising, Terms};
use ita_score::{Assessment, Lang, Levers, Published, Rulebook, Scored};

/// Rules of somebody's own that a file carries, by what its years name them by. They are of this one report.
type Own = Vec<(String, &'static Rulebook)>;

/// A year of an agency: its number, and by which rulebook of somebody's own it is, if by one.
#[derive(Clone, Copy, PartialEq)]
struct Sight<'w> {
    number: u16,
    own: Option<&'w str>,
}

impl<'w> Sight<'w> {
    /// The year that is asked for, or the one in sight. Of two with the same number it is the one in sight, else that by the rules that
    /// come with the program.
    fn of(work: &'w Agency, asked: Option<u16>) -> Self {
        let seen = Self { number: work.fiscal_year, own: work.rulebook.as_deref() };
        let Some(number) = asked.filter(|&asked| asked != seen.number) else { return seen };
        let own = work.years.iter().filter(|year| year.fiscal_year == number).find_map(|year| year.rulebook.as_deref());
        Self { number, own: own.filter(|_| work.year(number).is_none()) }
    }

    /// A year of this number that something is written for; by the rules that come with the program where nothing is.
    fn written(number: u16, seen: Self, work: &'w Agency) -> Self {
        let has = |year: &Self| work.year_by(number, year.own).is_some_and(|year| !year.papers.is_empty());
        Self::named(number, seen, work).find(has).unwrap_or(Self { number, own: None })
    }

    /// The years of this number that an agency may have: first the one in sight if it is that, then by the rules that come with the program,
    /// then by somebody's own.
    fn named(number: u16, seen: Self, work: &'w Agency) -> impl Iterator<Item = Self> {
        let of_number = work.years.iter().filter(move |year| year.fiscal_year == number);
        let own = of_number.filter_map(|year| year.rulebook.as_deref()).map(Some);
        let all = core::iter::once(None).chain(own).map(move |own| Self { number, own });
        Some(seen).filter(|seen| seen.number == number).into_iter().chain(all)
    }

    /// The year after it, for which an agency prepares: by its own rules where the file has one rulebook for it, else by those of the program.
    fn after(self, own: &'w Own) -> Self {
        let number = self.number.saturating_add(1);
        let mut all = own.iter().filter(|(_, rules)| rules.fiscal_year() == number).map(|(named, _)| named.as_str());
        Self { number, own: all.next().filter(|_| all.next().is_none()) }
    }

    fn rules(self, own: &Own) -> Result<&'static Rulebook, ita_score::Error> {
        let of_own = self.own.and_then(|hash| own.iter().find(|(named, _)| named == hash));
        of_own.map_or_else(|| ita_rules::rulebook(self.number), |&(_, rules)| Ok(rules))
    }
}

/// The case of an agency in a working file.
pub(super) fn case(
    kind: Kind,
    text: &str,
    asked: Option<u16>,
    agency: Option<&str>,
    lang: Lang,
) -> Result<Case<'static>, Fail> {
    let (agencies, own) = read(text).map_err(|error| {
        let said = |lang| error.message(lang);
        Usage::Said { th: said(Lang::Th), en: said(Lang::En) }
    })?;
    let names = || agencies.iter().map(|agency| agency.name.clone()).collect::<Vec<_>>();
    let work = match agency {
        Some(name) => agencies.iter().find(|agency| agency.name.trim() == name.trim()),
        None => agencies.first().filter(|_| agencies.len() == 1),
    };
    let work = work.ok_or_else(|| Usage::WhichAgency { names: ita_words::list(lang, &names()) })?;
    let entered_of =
        |year: Sight<'_>| work.year_by(year.number, year.own).map(|year| &year.draft).filter(|draft| !draft.is_empty());
    let seen = Sight::of(work, asked);
    let before_of =
        |number: u16| Sight::named(number.checked_sub(1)?, seen, work).find(|&year| entered_of(year).is_some());
    let has_result = match (entered_of(seen), before_of(seen.number)) {
        (Some(_), Some(before)) => !is_as_carried(work, seen, before, &own)?,
        (draft, _) => draft.is_some(),
    };
    // A preparation is for the year after the one in sight, unless a year is asked for.
    let reported = if kind == Kind::Prepare && asked.is_none() && has_result { seen.after(&own) } else { seen };
    let rules = reported.rules(&own)?;
    let mut case = Case::new(rules);
    case.own_rules = reported.own.is_some();
    // Numbers that are those of the year before are no result to compare with it.
    let is_early = kind == Kind::Outcome && reported == seen && !has_result;
    if kind != Kind::Prepare && !is_early {
        let (scored, published) = entered(work, reported, rules);
        case = case.with_result(scored, published);
    }
    // With the settings of the app, or its defaults.
    if let Some(year) = work.year_by(reported.number, reported.own).filter(|_| case.result.is_some()) {
        let begun = Scenarios::default();
        let scenarios = year.scenarios.as_ref().unwrap_or(&begun);
        case.plan = ita_file::plan_of(rules, &year.draft, scenarios);
        case.targets = ita_file::targets_of(rules, &year.draft, scenarios);
    }
    let before = before_of(reported.number);
    if let Some(before) = before {
        let (result, published) = entered(work, before, before.rules(&own)?);
        case.before = Some(Before { result, published, own_rules: before.own.is_some() });
    }
    if kind == Kind::Prepare {
        let begun = Scenarios::default();
        let of = |year: Sight<'_>| work.year_by(year.number, year.own).and_then(|year| year.scenarios.as_ref());
        let before = case.before.as_ref().zip(before);
        let before = before.map(|(before, year)| (&before.result, of(year).unwrap_or(&begun)));
        case.plan = ita_file::goal_to_prepare(rules, of(reported), before).map(|(goal, margin)| {
            let planned = Assessment::new(rules).score().plan(goal, &Levers::new(rules));
            Raising { goal, planned, margin, terms: Terms::default() }
        });
    }
    let year_of = |number: u16| {
        let known = [seen, reported].into_iter().find(|year| year.number == number);
        known.unwrap_or_else(|| Sight::written(number, seen, work))
    };
    let written = |number| {
        let year = year_of(number);
        work.year_by(year.number, year.own).map(|year| year.papers.clone()).unwrap_or_default()
    };
    case.papers = Papers::of_years(kind, seen.number, reported.number, written);
    case.measures_by = case.papers.measures_of.and_then(|number| year_of(number).rules(&own).ok());
    case.agency.clone_from(&work.name);
    Ok(case)
}

/// True if a year has nothing but the numbers of the one before, which the app carries into an empty year.
fn is_as_carried(work: &Agency, year: Sight<'_>, before: Sight<'_>, own: &Own) -> Result<bool, ita_score::Error> {
    let draft = |year: Sight<'_>| work.year_by(year.number, year.own).map(|year| &year.draft);
    let (Some(here), Some(was)) = (draft(year), draft(before)) else { return Ok(false) };
    let is_known = year.own.is_none() && before.own.is_none();
    let crosswalk = ita_rules::crosswalk().ok().filter(|_| is_known);
    Ok(ita_file::is_as_carried(here, year.rules(own)?, (was, before.rules(own)?), crosswalk))
}

/// The agencies of a file, and the rules of somebody's own that it carries.
fn read(text: &str) -> Result<(Vec<Agency>, Own), FileError> {
    let file: File = ita_file::read(text)?;
    let own: Own = file.rulebooks().iter().map(load).collect::<Result<_, _>>()?;
    let rules = |year, named: Option<&OwnRulebook>| match named {
        Some(named) => own.iter().find(|(hash, _)| *hash == named.hash).map(|&(_, rules)| rules),
        None => ita_rules::rulebook(year).ok(),
    };
    let agencies = file.agencies_by(rules)?;
    Ok((agencies, own))
}

fn load(own: &OwnRulebook) -> Result<(String, &'static Rulebook), FileError> {
    let rules = ita_rulefile::load(&own.id, &own.text)
        .map_err(|error| FileError::Rulebook { id: own.id.clone(), line: error.line })?;
    Ok((own.hash.clone(), Box::leak(Box::new(rules))))
}

/// What was entered for a year.
fn entered(work: &Agency, year: Sight<'_>, rules: &'static Rulebook) -> (Scored<'static>, Published) {
    let empty = Draft::new();
    let draft = work.year_by(year.number, year.own).map_or(&empty, |year| &year.draft);
    (Assessed::of_draft(rules, draft).scored, draft.published(rules))
}
