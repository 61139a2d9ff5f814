//! What a program may load when it is first needed: the rules of a fiscal year, English, the planner, and what stands behind
//! ยกระดับ.
//!
//! With the feature `linked`, which is on by default, everything is there from the start. Without it, a program calls
//! the functions `provide_…` in the parts that it loads later, and asks before it shows or does what needs
//! them; until then an action of ยกระดับ changes nothing, no next step is planned, and a year that is not there is refused
//! like one that has no rules.

use crate::action::Action;
use crate::improve::{Ground, Improve, Memo};
use crate::link;
use crate::message::{self, Spoken, Voice};
use crate::page::{self, NextStep};
use crate::reduce;
use crate::state::{Notice, State, View};
use ita_score::{Assessment, Error, Lang, RulebookSpec};
use std::sync::OnceLock;

/// What stands behind ยกระดับ.
pub(crate) struct Behind {
    pub(crate) reduce: fn(&mut State, Improve),
    pub(crate) open_scenario: fn(&mut State, &Assessment<'static>),
    pub(crate) link: fn(&State) -> String,
}

static BEHIND: Behind = Behind {
    reduce: reduce::improve::improve,
    open_scenario: reduce::works::open_scenario,
    link: link::scenario_in_sight,
};

static PROVIDED: OnceLock<&'static Behind> = OnceLock::new();

/// The cheapest way to the next level, in one line: the planner.
pub(crate) type Next = fn(Voice, &Ground, &Memo) -> Option<NextStep>;

static NEXT: OnceLock<Next> = OnceLock::new();

pub(crate) fn next() -> Option<Next> {
    #[cfg(feature = "linked")]
    provide_next();
    NEXT.get().copied()
}

/// Makes the view that computes say what to do next, from when a screen is told so by [`Action::Arrived`].
pub fn provide_next() {
    let _ = NEXT.set(page::next_step);
}

pub(crate) fn improve() -> Option<&'static Behind> {
    #[cfg(feature = "linked")]
    provide_improve();
    PROVIDED.get().copied()
}

/// Makes ยกระดับ work from here on.
pub fn provide_improve() {
    let _ = PROVIDED.set(&BEHIND);
}

static ENGLISH: OnceLock<&'static Spoken> = OnceLock::new();

pub(crate) fn english() -> Option<&'static Spoken> {
    #[cfg(feature = "linked")]
    provide_english();
    ENGLISH.get().copied()
}

/// Makes English be spoken: until then it is Thai.
pub fn provide_english() {
    let _ = ENGLISH.set(&message::ENGLISH);
}

static PROBLEM: OnceLock<fn(&Error, Lang) -> String> = OnceLock::new();

/// What is wrong with a link, in a sentence of the engine.
pub(crate) fn problem(lang: Lang, error: &Error) -> Option<String> {
    #[cfg(feature = "linked")]
    provide_problems();
    PROBLEM.get().map(|say| say(error, lang))
}

/// Makes a broken link be told what is wrong with it; until then it is only told that it is.
pub fn provide_problems() {
    let _ = PROBLEM.set(ita_words::message);
}

/// What a state needs to say all that it has to: why a link was refused.
#[must_use]
pub fn of_state(state: &State) -> Option<Need> {
    state.notices.iter().any(|notice| matches!(notice, Notice::BrokenLink(_))).then_some(Need::Behind)
}

/// Makes a fiscal year's rules known: one of [`ita_rules::tables`].
pub fn provide_year(table: &'static RulebookSpec) {
    ita_rules::provide(table);
}

/// Something that has to be there first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// The rules of a fiscal year.
    Year(u16),
    /// The planner, for the next step of the view that computes.
    Next,
    /// The view ยกระดับ and what stands behind it.
    Improve,
    /// The view หลักเกณฑ์.
    Rules,
    /// The view ช่วยเหลือ.
    Help,
    /// The view that writes code for websites.
    Embed,
    /// What reads and writes the stored text.
    Store,
    /// English.
    English,
    /// What lies behind what is in sight of the view that computes.
    Behind,
}

/// What a link's hash or a stored state may need. It is looked for by its words alone, before anything is read: what is
/// not needed after all does no harm.
///
/// ```
/// use ita_view::late::{Need, of_text};
///
/// assert_eq!(of_text("#ITA:1.0/FY:2564/iit:98.1"), [Need::Year(2564)]);
/// assert_eq!(of_text("#/rules/2567"), [Need::Year(2567), Need::Rules]);
/// ```
#[must_use]
pub fn of_text(text: &str) -> Vec<Need> {
    let views = [("improve", Need::Improve), ("rules", Need::Rules), ("help", Need::Help), ("embed", Need::Embed)];
    let views = views.into_iter().filter(|(word, _)| has(text, word)).map(|(_, need)| need);
    let mut needs = of_frame(text);
    needs.extend(views);
    if needs.contains(&Need::Embed) {
        // There, any year can be chosen, and either language.
        needs.extend(ita_rules::years().map(Need::Year));
        needs.push(Need::English);
    }
    needs
}

/// What the page in another site's frame needs beside itself, by its address.
///
/// ```
/// use ita_view::late::{Need, of_frame};
///
/// assert_eq!(of_frame("#/embed/card/ITA:1.0/FY:2569/iit:90?lang=en"), [Need::Year(2569), Need::English]);
/// ```
#[must_use]
pub fn of_frame(hash: &str) -> Vec<Need> {
    let mut needs = of_years(hash);
    needs.extend(english_in(hash));
    needs
}

/// English, if a hash or a stored text may ask for it.
fn english_in(text: &str) -> Option<Need> {
    (has(text, "lang=en") || has(text, "\"en\"")).then_some(Need::English)
}

/// The years among what a text may need.
fn of_years(text: &str) -> Vec<Need> {
    let text: String = text.chars().map(arabic).collect();
    ita_rules::years().filter(|year| has(&text, &year.to_string())).map(Need::Year).collect()
}

/// Whether a text has a word in it. The library's own search is quicker, and weighs ten times as much.
fn has(text: &str, word: &str) -> bool {
    text.as_bytes().windows(word.len()).any(|part| part == word.as_bytes())
}

/// A Thai digit as an Arabic one.
fn arabic(c: char) -> char {
    match c {
        '๐'..='๙' => char::from_digit(c as u32 - '๐' as u32, 10).unwrap_or(c),
        other => other,
    }
}

/// What an action needs.
#[must_use]
pub fn of_action(action: &Action) -> Vec<Need> {
    match action {
        Action::Go(View::Improve) | Action::Improve(_) => vec![Need::Improve],
        Action::Go(View::Rules(_)) => vec![Need::Rules],
        Action::Go(View::Help) => vec![Need::Help],
        Action::Go(View::Embed) => of_text("embed"),
        Action::OpenLink(hash) => of_text(hash),
        Action::SetLang(Lang::En) => vec![Need::English],
        Action::LoadExample(id) => vec![Need::Year(id.data().year)],
        _ => Vec::new(),
    }
}
