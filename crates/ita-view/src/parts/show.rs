//! Whether what is in sight, or asked for, is here as a whole.

use super::{Need, Parts};
use crate::dialog::Dialog;
use crate::state::{Notice, State, View};
use ita_score::Lang;

impl Parts {
    /// Checks that a part is here, whatever it is for.
    ///
    /// # Errors
    /// That part, if it is not.
    pub(crate) fn has(&self, need: Need) -> Result<(), Need> {
        match need {
            Need::Year(number) => self.known_year(number).map(drop),
            Need::English => self.language(Lang::En).map(drop),
            Need::Planner => self.planner().map(drop),
            Need::Texts => self.texts().map(drop),
            Need::Paste => self.table_reader().map(drop),
            Need::Books => self.book_reader().map(drop),
            Need::Result => self.result(),
            Need::Panels if self.panels => Ok(()),
            Need::Panels => Err(Need::Panels),
            Need::Share => self.share(),
            Need::Files => self.files().map(drop),
            Need::OwnRules => self.own_rules().map(drop),
            Need::View(view) => self.view(view),
        }
    }

    const fn share(&self) -> Result<(), Need> {
        if self.share { Ok(()) } else { Err(Need::Share) }
    }

    /// Checks that everything is here that the view in sight shows.
    ///
    /// # Errors
    /// [`Need`]: the first thing that is not.
    pub(crate) fn show(&self, state: &State) -> Result<(), Need> {
        match state.view {
            View::Calculate | View::Work | View::Rules(_) | View::Help | View::Reading => {}
            // Beside each total stands that of the year before.
            View::Overview => state.year().before().map_or(Ok(()), |before| self.known_year(before).map(drop))?,
            // It compares with the year before, and prepares for the next one.
            View::Report => {
                let year = state.year().number();
                ita_rules::years()
                    .filter(|&other| other.abs_diff(year) <= 1)
                    .try_for_each(|other| self.known_year(other).map(drop))?;
            }
            View::Improve => drop(self.improving()?),
            // Any year can be copied there.
            View::OwnRules => ita_rules::years().try_for_each(|year| self.known_year(year).map(drop))?,
            // There, any year can be chosen, and either language.
            View::Embed => {
                ita_rules::years().try_for_each(|year| self.known_year(year).map(drop))?;
                self.language(Lang::En)?;
            }
        }
        if matches!(state.dialog, Some(Dialog::Share { .. })) {
            self.share()?;
        }
        if matches!(state.dialog, Some(Dialog::Files { .. })) {
            // A table of it has every year's result.
            ita_rules::years().try_for_each(|year| self.known_year(year).map(drop))?;
            self.files()?;
        }
        self.view(state.view.name())?;
        // What changed since the year before is found from both.
        if let View::Rules(year) = state.view {
            year.before().map_or(Ok(()), |before| self.known_year(before).map(drop))?;
        }
        // The addresses of other views come with it, and the words of notices.
        let is_told = state.notices.iter().any(|notice| !matches!(notice, Notice::NotLoaded));
        if is_told || state.view != View::Calculate {
            self.texts()?;
        }
        Ok(())
    }
}
