//! A place on a drawing.

/// Thousandths of a width, as view models give them, as an SVG length: `625` is `62.5%`.
pub fn percent(permille: u16) -> String {
    let (whole, part) = ((permille / 10).to_string(), (permille % 10).to_string());
    [&whole, ".", &part, "%"].concat()
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn thousandths_become_percent() {
        assert_eq!([0, 5, 625, 1000].map(percent), ["0.0%", "0.5%", "62.5%", "100.0%"]);
    }
}
