//! Numbers that move with a slider, each in a box of its own size.
//!
//! Where a text changes, a browser lays out every block around it anew, up to the document, and breaks a Thai sentence
//! into words again. A box whose size does not follow from what stands in it (`contain: size layout`) ends that at the
//! box. How wide it is follows from how many digits it holds (`improve-moving.css`), since digits are all of one width.

use crate::el::{all, el, words};
use yew::Html;

/// The class of a box by the digits in it, without a sign and with one; a number with more digits stands without a box.
const BOXES: [(&str, &str); 6] = [
    ("moving d3", "moving d3 is-signed"),
    ("moving d4", "moving d4 is-signed"),
    ("moving d5", "moving d5 is-signed"),
    ("moving d6", "moving d6 is-signed"),
    ("moving d7", "moving d7 is-signed"),
    ("moving d8", "moving d8 is-signed"),
];

/// The fewest digits of a number with decimals that stands in a box.
const FEWEST: usize = 3;

/// A number with decimals at the beginning of a text, with its sign, and the class of its box.
fn number(text: &str) -> Option<(&str, &'static str)> {
    let unsigned = text.strip_prefix(['+', '−']).unwrap_or(text);
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let whole = digits(unsigned);
    let decimals = digits(unsigned[whole..].strip_prefix('.')?);
    let (bare, signed) = BOXES.get((whole + decimals).checked_sub(FEWEST)?)?;
    let sign = text.len() - unsigned.len();
    let class = if sign > 0 { signed } else { bare };
    (whole > 0 && decimals > 0).then(|| (&text[..sign + whole + 1 + decimals], *class))
}

/// A text, whose numbers with decimals stand in boxes.
pub(super) fn moving(text: &str) -> Html {
    let mut nodes = Vec::new();
    let (mut begun, mut at) = (0, 0);
    while let Some(next) = text[at..].chars().next() {
        if let Some((number, class)) = number(&text[at..]) {
            nodes.extend([words(&text[begun..at]), el("span").class(class).text(number)]);
            at += number.len();
            begun = at;
        } else {
            at += next.len_utf8();
        }
    }
    nodes.push(words(&text[begun..]));
    all(nodes)
}

/// A change that stands for itself, in a box as wide as most of them need: where it gets a digit more, nothing moves.
pub(super) fn change(text: &str) -> Html {
    if text.is_empty() { Html::default() } else { el("span").class("moving d4 is-signed").text(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_with_decimals_is_found_with_its_sign() {
        assert_eq!(number("96.39 และ"), Some(("96.39", "moving d4")));
        assert_eq!(number("−10.05"), Some(("−10.05", "moving d4 is-signed")));
        assert_eq!(number("+0.54"), Some(("+0.54", "moving d3 is-signed")));
        assert_eq!(number("100.0000·"), Some(("100.0000", "moving d7")));
        for none in ["", "95", "95.", ".5", "+", "1.5", "1000.123456", "ก 1.00"] {
            assert_eq!(number(none), None, "{none}");
        }
    }
}
