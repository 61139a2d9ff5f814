//! A cell's text.

/// Returns true if a character has neither width nor meaning.
///
/// ```
/// assert!(ita_table::is_nothing('\u{200b}') && !ita_table::is_nothing(' '));
/// ```
#[must_use]
pub const fn is_nothing(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// Returns a cell without the white space and invisible characters around it.
///
/// ```
/// assert_eq!(ita_table::clean("\u{feff} 98.10\u{200b}\n"), "98.10");
/// ```
#[must_use]
pub fn clean(cell: &str) -> &str {
    cell.trim_matches(|c: char| c.is_whitespace() || is_nothing(c))
}
