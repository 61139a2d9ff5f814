//! The sources of a year's rules, each with one number: all that rests on a source bears the same.

use crate::message::Voice;
use crate::page::claims::{source, status};
use crate::page::{ClaimView, SourceView};
use ita_score::Rulebook;

/// A source in the list at the page's end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CitedView {
    /// The source, with its number.
    pub source: SourceView,
    /// What rests on it, and how sure that is: “น้ำหนัก (มีแหล่งเดียว)”.
    pub uses: Vec<String>,
}

/// The places of the sources in the rulebook, in the order of their numbers.
pub(super) struct Sources(Vec<usize>);

impl Sources {
    /// The sources of all claims: those at the places of `order` first, and in that order.
    pub(super) fn of(rules: &Rulebook, order: &[usize]) -> Self {
        let claims = &rules.spec().claims;
        let mut numbered = Vec::new();
        for claim in order.iter().copied().chain(0..claims.len()).filter_map(|place| claims.get(place)) {
            for source in claim.sources.iter().map(|&source| usize::from(source)) {
                if !numbered.contains(&source) {
                    numbered.push(source);
                }
            }
        }
        Self(numbered)
    }

    /// Returns the number of a source: “[3]”.
    fn number_of(&self, voice: Voice, source: usize) -> Option<String> {
        let place = self.0.iter().position(|&numbered| numbered == source)?;
        Some(voice.number(format_args!("[{}]", place + 1)))
    }

    /// Puts the numbers to the sources of claims, which are all of the rulebook's.
    pub(super) fn number(&self, voice: Voice, rules: &Rulebook, claims: &mut [ClaimView]) {
        for (view, claim) in claims.iter_mut().zip(rules.spec().claims.iter()) {
            for (view, &source) in view.sources.iter_mut().zip(claim.sources.iter()) {
                view.number = self.number_of(voice, usize::from(source));
            }
        }
    }

    /// Returns what stands beside a rule that rests on the claims at these places.
    pub(super) fn mark(&self, voice: Voice, rules: &Rulebook, places: &[usize]) -> String {
        let claims = || places.iter().filter_map(|&place| rules.spec().claims.get(place));
        let cited = |source: &usize| claims().any(|claim| claim.sources.iter().any(|&at| usize::from(at) == *source));
        let numbers: Vec<usize> = (1..).zip(&self.0).filter(|(_, source)| cited(source)).map(|(at, _)| at).collect();
        let least = claims().map(|claim| claim.status).max();
        match least {
            Some(least) if numbers.is_empty() => status(voice, least).label,
            _ => {
                let runs = numbers.chunk_by(|one, next| one + 1 == *next).flat_map(|run| run_text(voice, run));
                runs.collect::<Vec<String>>().join(" ")
            }
        }
    }

    /// Returns the list of the sources, by number.
    pub(super) fn list(&self, voice: Voice, rules: &Rulebook, claims: &[ClaimView]) -> Vec<CitedView> {
        let cited = |&at: &usize| {
            let rests = |place: usize| rules.spec().claims[place].sources.iter().any(|&here| usize::from(here) == at);
            let mut uses: Vec<String> = Vec::new();
            for (_, claim) in claims.iter().enumerate().filter(|&(place, _)| rests(place)) {
                let said = format!("{} ({})", claim.subject, claim.status.label);
                if !uses.contains(&said) {
                    uses.push(said);
                }
            }
            let source = SourceView { number: self.number_of(voice, at), ..source(voice, rules, at)? };
            Some(CitedView { source, uses })
        };
        self.0.iter().filter_map(cited).collect()
    }
}

/// Numbers that follow each other: “[1]”, “[1] [2]”, “[1–5]”.
fn run_text(voice: Voice, run: &[usize]) -> Vec<String> {
    match run {
        [first, _, .., last] => vec![voice.number(format_args!("[{first}–{last}]"))],
        few => few.iter().map(|number| voice.number(format_args!("[{number}]"))).collect(),
    }
}
