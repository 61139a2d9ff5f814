//! The other agencies that are worked on: [`Shelf`].

use crate::draft::Work;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// The works of other agencies, beside the one in sight, by name. Cheap to clone: every step of the history has one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelf(Rc<Vec<Rc<Work>>>);

impl Shelf {
    /// Returns the works, in the order of the agencies' names.
    pub fn works(&self) -> impl ExactSizeIterator<Item = &Work> {
        self.0.iter().map(|work| &**work)
    }

    /// Returns the work at a place.
    #[must_use]
    pub fn get(&self, at: usize) -> Option<&Work> {
        self.0.get(at).map(|work| &**work)
    }

    /// Returns true if there is no other agency.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns where the work of the agency of this name lies.
    #[must_use]
    pub fn find(&self, agency: &str) -> Option<usize> {
        let name = agency.trim();
        self.works().position(|work| !name.is_empty() && work.agency.trim() == name)
    }

    /// Lays a work beside the others, behind those of the same name.
    pub(crate) fn put(&mut self, work: Work) {
        let works = Rc::make_mut(&mut self.0);
        let at = works.partition_point(|other| other.agency <= work.agency);
        works.insert(at, Rc::new(work));
    }

    /// Lays many works beside the others, each behind those of the same name.
    pub(crate) fn put_all(&mut self, works: Vec<Work>) {
        let all = Rc::make_mut(&mut self.0);
        all.extend(works.into_iter().map(Rc::new));
        all.sort_by(|one, other| one.agency.cmp(&other.agency));
    }

    /// Takes out the works of the agencies of these names; those of one name stand in reverse order.
    pub(crate) fn take_named<'a>(&mut self, names: impl Iterator<Item = &'a str>) -> BTreeMap<String, Vec<Work>> {
        let names: BTreeSet<&str> = names.map(str::trim).filter(|name| !name.is_empty()).collect();
        let mut taken: BTreeMap<String, Vec<Work>> = BTreeMap::new();
        let (out, left) = self.0.iter().cloned().partition(|work| names.contains(work.agency.trim()));
        self.0 = Rc::new(left);
        let out: Vec<Rc<Work>> = out;
        for work in out.into_iter().rev() {
            taken.entry(work.agency.trim().to_owned()).or_default().push(Rc::unwrap_or_clone(work));
        }
        taken
    }

    /// Takes away every work of which this is true.
    pub(crate) fn remove(&mut self, is_gone: impl Fn(&Work) -> bool) {
        Rc::make_mut(&mut self.0).retain(|work| !is_gone(work));
    }

    /// Returns the places of works that another shelf does not have there, and the works that it has instead, with their places
    /// in that one; both ascending.
    pub(crate) fn differences<'a>(&self, other: &'a Self) -> (Vec<usize>, Vec<(usize, &'a Work)>) {
        let (mut without, mut with, mut at) = (Vec::new(), Vec::new(), 0);
        if Rc::ptr_eq(&self.0, &other.0) {
            return (without, with);
        }
        for (place, there) in other.0.iter().enumerate() {
            // Of the same name, and behind the one before.
            let mut alike = self.0.iter().enumerate().skip(at).take_while(|(_, work)| work.agency <= there.agency);
            match alike.find(|(_, work)| Rc::ptr_eq(work, there) || *work == there) {
                Some((same, _)) => {
                    without.extend(at..same);
                    at = same + 1;
                }
                None => with.push((place, &**there)),
            }
        }
        without.extend(at..self.0.len());
        (without, with)
    }

    /// Returns the shelf with such differences: without the works at these places, and with others at theirs.
    pub(crate) fn changed(&self, without: &[usize], with: Vec<(usize, Work)>) -> Self {
        if without.is_empty() && with.is_empty() {
            return self.clone();
        }
        let left = self.0.iter().enumerate().filter(|(at, _)| without.binary_search(at).is_err());
        let mut works: Vec<Rc<Work>> = left.map(|(_, work)| work.clone()).collect();
        for (place, work) in with {
            works.insert(place.min(works.len()), Rc::new(work));
        }
        Self(Rc::new(works))
    }

    /// Takes a work out; none if there is none at that place.
    pub(crate) fn take(&mut self, at: usize) -> Option<Work> {
        (at < self.0.len()).then(|| Rc::unwrap_or_clone(Rc::make_mut(&mut self.0).remove(at)))
    }
}

impl FromIterator<Work> for Shelf {
    fn from_iter<T: IntoIterator<Item = Work>>(works: T) -> Self {
        let mut shelf = Self::default();
        shelf.put_all(works.into_iter().collect());
        shelf
    }
}
