//! What lies beside the work in sight: [`Shelf`].

use crate::draft::Work;
use crate::own::Books;
use std::rc::Rc;

/// What the name of an agency is compared by: blanks, characters that nobody sees, and the ways in which programs write one and the same
/// vowel or digit, make no other agency, nor do capital letters of ASCII. Empty where there is no name.
pub(crate) fn name_key(name: &str) -> String {
    ita_read::clean(name).chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_lowercase()).collect()
}

/// What lies beside the work in sight: the works of other agencies, by name, and rulebooks of one's own. Cheap to clone: every step of the
/// history has one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelf {
    works: Rc<Vec<Rc<Work>>>,
    /// Rulebooks of one's own.
    pub books: Books,
}

impl Shelf {
    /// Returns the works, in the order of the agencies' names.
    pub fn works(&self) -> impl ExactSizeIterator<Item = &Work> {
        self.works.iter().map(|work| &**work)
    }

    /// The same, each as it is shared.
    pub(crate) fn shared(&self) -> impl ExactSizeIterator<Item = &Rc<Work>> {
        self.works.iter()
    }

    /// A shelf of works that are in order.
    pub(crate) fn of_shared(works: Vec<Rc<Work>>) -> Self {
        Self { works: Rc::new(works), books: Books::default() }
    }

    /// Returns true if the works are the very same.
    pub(crate) fn has_works_of(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.works, &other.works)
    }

    /// Returns the work at a place.
    #[must_use]
    pub fn get(&self, at: usize) -> Option<&Work> {
        self.works.get(at).map(|work| &**work)
    }

    /// Returns true if there is no other agency.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.works.is_empty()
    }

    /// Returns where the work of the agency of this name lies.
    #[must_use]
    pub fn find(&self, agency: &str) -> Option<usize> {
        let name = name_key(agency);
        self.works().position(|work| !name.is_empty() && name_key(&work.agency) == name)
    }

    /// Lays a work beside the others, behind those of the same name.
    pub(crate) fn put(&mut self, work: Work) {
        let works = Rc::make_mut(&mut self.works);
        let at = works.partition_point(|other| other.agency <= work.agency);
        works.insert(at, Rc::new(work));
    }

    /// Lays many works beside the others, each behind those of the same name.
    pub(crate) fn put_all(&mut self, works: Vec<Work>) {
        let all = Rc::make_mut(&mut self.works);
        all.extend(works.into_iter().map(Rc::new));
        all.sort_by(|one, other| one.agency.cmp(&other.agency));
    }

    /// Takes out every work of which this is true, in their order.
    pub(crate) fn take_all(&mut self, is_meant: impl Fn(&Work) -> bool) -> Vec<Work> {
        if !self.works().any(&is_meant) {
            return Vec::new();
        }
        let (out, left): (Vec<_>, Vec<_>) = self.works.iter().cloned().partition(|work| is_meant(work));
        self.works = Rc::new(left);
        out.into_iter().map(Rc::unwrap_or_clone).collect()
    }

    /// Changes the work at a place. Its name stays.
    pub(crate) fn edit(&mut self, at: usize, change: impl FnOnce(&mut Work)) {
        if let Some(work) = Rc::make_mut(&mut self.works).get_mut(at) {
            change(Rc::make_mut(work));
        }
    }

    /// Takes away every work of which this is true.
    pub(crate) fn remove(&mut self, is_gone: impl Fn(&Work) -> bool) {
        Rc::make_mut(&mut self.works).retain(|work| !is_gone(work));
    }

    /// The same works beside these rulebooks of one's own.
    pub(crate) fn with_books(self, books: Books) -> Self {
        Self { books, ..self }
    }

    /// Moves works to the current text of their rulebook.
    pub(crate) fn follow_books(&mut self) {
        let books = self.books.clone();
        let now = |work: &Work| books.year(work.year.key()).filter(|year| *year != work.year);
        self.change(|work| now(work).is_some(), |work| work.year = now(work).unwrap_or(work.year));
    }

    /// Changes every work of which this is true. Their names stay.
    pub(crate) fn change(&mut self, is_meant: impl Fn(&Work) -> bool, change: impl Fn(&mut Work)) {
        if self.works().any(&is_meant) {
            let meant = Rc::make_mut(&mut self.works).iter_mut().filter(|work| is_meant(work));
            meant.for_each(|work| change(Rc::make_mut(work)));
        }
    }

    /// Returns the places of works that another shelf does not have there, and the works that it has instead, with their places
    /// in that one; both ascending.
    pub(crate) fn differences<'a>(&self, other: &'a Self) -> (Vec<usize>, Vec<(usize, &'a Work)>) {
        let (mut without, mut with, mut at) = (Vec::new(), Vec::new(), 0);
        if Rc::ptr_eq(&self.works, &other.works) {
            return (without, with);
        }
        for (place, there) in other.works.iter().enumerate() {
            // Of the same name, and behind the one before.
            let mut alike = self.works.iter().enumerate().skip(at).take_while(|(_, work)| work.agency <= there.agency);
            match alike.find(|(_, work)| Rc::ptr_eq(work, there) || *work == there) {
                Some((same, _)) => {
                    without.extend(at..same);
                    at = same + 1;
                }
                None => with.push((place, &**there)),
            }
        }
        without.extend(at..self.works.len());
        (without, with)
    }

    /// Returns the shelf with such differences: without the works at these places, and with others at theirs.
    pub(crate) fn changed(&self, without: &[usize], with: Vec<(usize, Work)>) -> Self {
        if without.is_empty() && with.is_empty() {
            return self.clone();
        }
        let left = self.works.iter().enumerate().filter(|(at, _)| without.binary_search(at).is_err());
        let mut works: Vec<Rc<Work>> = left.map(|(_, work)| work.clone()).collect();
        for (place, work) in with {
            works.insert(place.min(works.len()), Rc::new(work));
        }
        Self { works: Rc::new(works), books: self.books.clone() }
    }

    /// Takes a work out; none if there is none at that place.
    pub(crate) fn take(&mut self, at: usize) -> Option<Work> {
        (at < self.works.len()).then(|| Rc::unwrap_or_clone(Rc::make_mut(&mut self.works).remove(at)))
    }
}

impl FromIterator<Work> for Shelf {
    fn from_iter<T: IntoIterator<Item = Work>>(works: T) -> Self {
        let mut shelf = Self::default();
        shelf.put_all(works.into_iter().collect());
        shelf
    }
}

#[cfg(test)]
mod tests {
    use super::name_key;

    #[test]
    fn one_agency_in_several_spellings_is_one() {
        let key = name_key("เทศบาลตำบล ก");
        for same in [
            "เทศบาลตำบลก",
            " เทศบาลตำบล  ก ",
            "เทศบาลต\u{e4d}\u{e32}บล\u{a0}ก",
            "เทศบาล\u{200b}ตำบล\u{2060}ก",
            "เทศบาลตำบล\tก",
        ] {
            assert_eq!(name_key(same), key, "{same:?}");
        }
        assert_eq!(name_key("อบต. ที่ ๑ (Rai KHING)"), name_key("อบต.ที่ 1 (rai khing)"));
        assert_ne!(name_key("เทศบาลตำบล ข"), key);
        // Another tone is another name.
        assert_ne!(name_key("อบต.ท่าม้า"), name_key("อบต.ท่ามา"));
        assert_eq!(name_key(" \u{200b}"), "");
    }
}
