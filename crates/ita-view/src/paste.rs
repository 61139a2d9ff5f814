//! Pasted columns and rows of cells.

/// True if a pasted text is more than one value, so that it should fill fields downward.
///
/// ```
/// assert!(ita_view::is_column("98.10\n93.20\n97.50\n"));
/// assert!(ita_view::is_column("98.10\t93.20\t97.50"));
/// assert!(!ita_view::is_column("98.10\n"));
/// ```
#[must_use]
pub fn is_column(text: &str) -> bool {
    values(text).len() > 1
}

/// The values of a pasted text: one a line, or the cells of a single line. Of a line with several cells, as where names
/// were copied too, the last that is not empty. An empty line stays as an empty value, but none at the end.
pub(crate) fn values(text: &str) -> Vec<&str> {
    let mut lines: Vec<&str> = text.lines().collect();
    while lines.last().is_some_and(|line| line.trim().is_empty()) {
        lines.pop();
    }
    if let [only] = *lines.as_slice() {
        let cells = only.trim_matches(['\t', '\r']).split('\t');
        return cells.map(str::trim).collect();
    }
    lines.into_iter().map(last_cell).collect()
}

fn last_cell(line: &str) -> &str {
    line.trim_end().rsplit('\t').next().unwrap_or_default().trim()
}
