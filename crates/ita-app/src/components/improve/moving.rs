//! Numbers that move with a slider, each in a box of its own size.
//!
//! Where a text changes, a browser lays out every block around it anew, up to the document, and breaks a Thai sentence
//! into words again. A box whose size does not follow from what stands in it (`contain: size layout`) ends that at the
//! box. How wide it is follows from how many digits it holds (`improve-moving.css`), since Arabic digits are all of one
//! width. Thai digits are not, so numbers in them stand as they are, and a move lays out the page.

use yew::prelude::*;

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

/// How many digits a text begins with.
fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// A number with decimals at the beginning of a text, with its sign, and the class of its box.
fn number(text: &str) -> Option<(&str, &'static str)> {
    let unsigned = text.strip_prefix(['+', '−']).unwrap_or(text);
    let whole = digits(unsigned);
    let decimals = digits(unsigned[whole..].strip_prefix('.')?);
    let (bare, signed) = BOXES.get((whole + decimals).checked_sub(FEWEST)?)?;
    let sign = text.len() - unsigned.len();
    let class = if sign > 0 { signed } else { bare };
    (whole > 0 && decimals > 0).then(|| (&text[..sign + whole + 1 + decimals], *class))
}

/// A text in pieces, in order: each with the class of its box, if it is a number that stands in one.
fn pieces(text: &str) -> Vec<(&str, Option<&'static str>)> {
    let mut pieces = Vec::new();
    let (mut begun, mut at) = (0, 0);
    while let Some(next) = text[at..].chars().next() {
        if let Some((number, class)) = number(&text[at..]) {
            pieces.extend([(&text[begun..at], None), (number, Some(class))]);
            at += number.len();
            begun = at;
        } else {
            // A number that is too long is passed by whole: no box begins inside it.
            at += digits(&text[at..]).max(next.len_utf8());
        }
    }
    pieces.push((&text[begun..], None));
    pieces
}

/// A text, whose numbers with decimals stand in boxes.
pub(super) fn moving(text: &str) -> Html {
    let draw = |(piece, class)| match class {
        Some(class) => html! { <span {class}>{ piece }</span> },
        None => html! { piece },
    };
    html! { <>{ for pieces(text).into_iter().map(draw) }</> }
}

/// Draws a change in a box as wide as most changes need, so that nothing moves when it gains a digit.
pub(super) fn change(text: &str) -> Html {
    if text.is_empty() {
        Html::default()
    } else {
        html! { <span class="moving d4 is-signed">{ text }</span> }
    }
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

    #[test]
    fn a_sentence_is_all_there_and_no_box_begins_inside_a_number() {
        let boxes = |text: &str| -> Vec<String> {
            let pieces = pieces(text);
            assert_eq!(pieces.iter().map(|(piece, _)| *piece).collect::<String>(), text);
            pieces.into_iter().filter(|(_, class)| class.is_some()).map(|(piece, _)| piece.to_owned()).collect()
        };
        assert_eq!(boxes("EIT ได้ 94.37 ขาดอีก 0.63"), ["94.37", "0.63"]);
        assert_eq!(boxes("94.59–98.19"), ["94.59", "98.19"]);
        assert!(boxes("ได้ 100.1234567 หรือ 88.123456789012345 ไม่ถึง 95").is_empty());
    }
}
