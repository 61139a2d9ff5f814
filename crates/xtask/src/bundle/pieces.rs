//! Which files the parts of the app come in: the splitter makes one for each part and one for each set of parts that share
//! something, which are some 250; most of them are small, and each costs a request and some 300 bytes.

use std::collections::{BTreeMap, BTreeSet};

/// The cost of one more file, in bytes before compression: about a kilobyte of download.
const FILE: u64 = 9_000;

/// What the name of a file that was joined begins with.
pub(crate) const JOINED: &str = "joined_";

/// Parts that are loaded at once, and what their file is called.
pub(crate) struct Together {
    pub(crate) name: &'static str,
    pub(crate) parts: &'static [&'static str],
}

/// A file that is to be: what it is made of, and the parts that need it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    name: Option<&'static str>,
    /// The splitter's files, by their names without an ending.
    pub(crate) files: Vec<String>,
    /// The parts.
    pub(crate) parts: BTreeSet<String>,
    size: u64,
}

/// Joins the splitter's files: first the files that the parts of each set of `together` need, as these are loaded at once; then
/// any two files that cost less as one, where every part that needs one of them loads both.
///
/// `needs` has the files of each part.
pub(crate) fn pieces(
    needs: &BTreeMap<String, Vec<String>>,
    size: impl Fn(&str) -> u64,
    together: &[Together],
) -> Vec<Piece> {
    let mut files = BTreeMap::<&str, BTreeSet<String>>::new();
    for (part, names) in needs {
        for name in names {
            files.entry(name).or_default().insert(part.clone());
        }
    }
    let (mut first, mut others) = (vec![None::<Piece>; together.len()], Vec::new());
    for (name, parts) in files {
        let piece = Piece { name: None, files: vec![name.to_owned()], parts, size: size(name) };
        match together.iter().position(|set| piece.is_of(set.parts)) {
            Some(place) => {
                let with = first[place].take().map_or(piece.clone(), |one| one.with(&piece));
                first[place] = Some(Piece { name: Some(together[place].name), ..with });
            }
            None => others.push(piece),
        }
    }
    while let Some((one, other)) = best_pair(&others) {
        let other = others.swap_remove(other);
        others[one] = others[one].with(&other);
    }
    let mut pieces: Vec<Piece> = first.into_iter().flatten().chain(others).collect();
    pieces.iter_mut().for_each(|piece| piece.files.sort_unstable());
    pieces.sort_unstable_by(|one, other| one.files.cmp(&other.files));
    pieces
}

/// The two pieces that together save most, if any do; the later one second.
fn best_pair(pieces: &[Piece]) -> Option<(usize, usize)> {
    let pairs = (0..pieces.len()).flat_map(|one| (one + 1..pieces.len()).map(move |other| (one, other)));
    let saved = |&(one, other): &(usize, usize)| {
        let (one, other) = (&pieces[one], &pieces[other]);
        (one.cost() + other.cost()).saturating_sub(one.with(other).cost())
    };
    pairs.max_by_key(saved).filter(|pair| saved(pair) > 0)
}

impl Piece {
    fn with(&self, other: &Self) -> Self {
        Self {
            name: None,
            files: self.files.iter().chain(&other.files).cloned().collect(),
            parts: self.parts.union(&other.parts).cloned().collect(),
            size: self.size + other.size,
        }
    }

    /// What it costs all parts that need it.
    fn cost(&self) -> u64 {
        (self.size + FILE) * self.parts.len() as u64
    }

    /// True if one of these parts needs it.
    pub(crate) fn is_of(&self, parts: &[&str]) -> bool {
        parts.iter().any(|&part| self.parts.contains(part))
    }

    /// The name of the file.
    pub(crate) fn name(&self) -> String {
        match (self.name, self.files.as_slice()) {
            (Some(name), _) => format!("{JOINED}{name}.wasm"),
            (None, [alone]) => format!("{alone}.wasm"),
            (None, files) => format!("{JOINED}{}.wasm", files.first().map_or("", String::as_str)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needs(of: &[(&str, &[&str])]) -> BTreeMap<String, Vec<String>> {
        of.iter().map(|(part, files)| ((*part).into(), files.iter().map(|file| (*file).into()).collect())).collect()
    }

    fn files(pieces: &[Piece]) -> Vec<String> {
        pieces.iter().map(|piece| piece.files.join("+")).collect()
    }

    #[test]
    fn what_comes_at_once_is_one_file_with_all_that_it_shares() {
        let needs = needs(&[("now", &["c1", "now"]), ("soon", &["c1", "c2", "soon"]), ("late", &["c1", "c2", "late"])]);
        let together = [Together { name: "first", parts: &["now"] }, Together { name: "then", parts: &["soon"] }];
        let of = pieces(&needs, |_| 100_000, &together);
        assert_eq!(files(&of), ["c1+now", "c2+soon", "late"]);
        assert!(of[1].parts.contains("late"), "it shares c2");
        assert_eq!((of[0].name(), of[2].name()), ("joined_first.wasm".into(), "late.wasm".into()));
    }

    #[test]
    fn files_are_joined_where_a_file_less_saves_more_than_it_loads_in_vain() {
        // a and b both load c1 and c2; c only c2.
        let needs = needs(&[("a", &["c1", "c2", "a"]), ("b", &["c1", "c2", "b"]), ("c", &["c2", "c"])]);
        let of = |shared: u64| files(&pieces(&needs, |file| if file == "c1" { shared } else { 100_000 }, &[]));
        // Joined, c1 costs c `shared` bytes in vain, and saves a and b a file each: 2 · 9,000.
        assert_eq!(of(17_999), ["a", "b", "c", "c1+c2"]);
        assert_eq!(of(18_000), ["a", "b", "c", "c1", "c2"]);
    }

    #[test]
    fn every_file_is_in_one_piece_and_every_part_finds_its_own() {
        let needs = needs(&[("a", &["c1", "a"]), ("b", &["c1", "c2", "b"]), ("c", &["c2", "c3", "c"])]);
        let of = pieces(&needs, |_| 1, &[Together { name: "first", parts: &["a", "b"] }]);
        let mut all: Vec<&String> = of.iter().flat_map(|piece| &piece.files).collect();
        all.sort_unstable();
        assert_eq!(all, ["a", "b", "c", "c1", "c2", "c3"]);
        for (part, files) in &needs {
            for file in files {
                assert!(
                    of.iter().any(|piece| piece.files.contains(file) && piece.parts.contains(part)),
                    "{part} {file}"
                );
            }
        }
    }
}
