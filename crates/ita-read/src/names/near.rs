//! Names with a typing slip.

use super::Names;

impl Names {
    /// The one name that differs by a letter or two.
    pub(super) fn near(&self, whole: &str, length: usize) -> Option<(usize, bool)> {
        if !(7..=120).contains(&length) {
            return None;
        }
        let most = (length / 8).clamp(1, 3);
        let text: Vec<char> = whole.chars().collect();
        let mut best: Option<(usize, usize)> = None;
        let mut second = usize::MAX;
        for (alias, alias_length, node) in &self.aliases {
            if alias_length.abs_diff(length) > most || *alias_length < 7 {
                continue;
            }
            let alias: Vec<char> = alias.chars().collect();
            let Some(distance) = distance(&text, &alias, most) else { continue };
            match best {
                Some((least, at)) if at != *node => {
                    if distance < least {
                        second = least;
                        best = Some((distance, *node));
                    } else {
                        second = second.min(distance);
                    }
                }
                Some((least, _)) if distance >= least => {}
                _ => best = Some((distance, *node)),
            }
        }
        best.filter(|(distance, _)| second > distance + 1).map(|(_, node)| (node, false))
    }
}

/// The edit distance, if it is at most `most`.
fn distance(a: &[char], b: &[char], most: usize) -> Option<usize> {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        let mut least = row[0];
        for (j, y) in b.iter().enumerate() {
            let cost = if x == y { diagonal } else { diagonal.min(row[j]).min(row[j + 1]) + 1 };
            diagonal = row[j + 1];
            row[j + 1] = cost;
            least = least.min(cost);
        }
        if least > most {
            return None;
        }
    }
    row.last().copied().filter(|distance| *distance <= most)
}
