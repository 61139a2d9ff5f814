//! Numbers as people write them.

/// Millionths: enough for any published score, and whole numbers for comparing.
pub(crate) const MICRO: i64 = 1_000_000;

/// A number of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Num {
    /// As written, with ASCII digits and a point.
    pub(crate) value: String,
    /// In millionths.
    pub(crate) micro: i64,
    /// Digits behind the point.
    pub(crate) decimals: usize,
    /// It has a sign, or stands in brackets.
    pub(crate) signed: bool,
    /// A percent sign follows.
    pub(crate) percent: bool,
    /// Its comma may also separate thousands.
    pub(crate) doubtful: bool,
    /// It stands in brackets inside a text.
    pub(crate) bracket: bool,
}

impl Num {
    /// True for a whole number without a point.
    pub(crate) fn is_whole(&self) -> bool {
        self.decimals == 0
    }

    /// The whole number.
    pub(crate) const fn whole(&self) -> i64 {
        self.micro / MICRO
    }

    /// True if it can be a score.
    pub(crate) const fn in_range(&self) -> bool {
        self.micro >= 0 && self.micro <= 100 * MICRO && !self.signed
    }
}

/// A run of digits and the signs between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Run {
    Number(Num),
    /// A date, a time, a range, a telephone number, a fraction.
    Other,
}

/// Reads a run such as `93.86`, `93,86`, `4,520,000.00`, `31/7/2567`, `91.75/100`.
pub(crate) fn run(text: &str, signed: bool) -> Run {
    let text = text.strip_suffix("/100").or_else(|| text.strip_suffix("/100.00")).unwrap_or(text);
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let commas = text.matches(',').count();
    let points = text.matches('.').count();
    let other = text.chars().any(|c| !(c.is_ascii_digit() || c == ',' || c == '.'));
    if other || points > 1 {
        return Run::Other;
    }
    let mut doubtful = false;
    let plain = match (commas, points) {
        (0, _) => text.to_owned(),
        (1, 0) => {
            let Some((left, right)) = text.split_once(',') else { return Run::Other };
            if !digits(left) || !digits(right) {
                return Run::Other;
            }
            doubtful = right.len() == 3;
            if doubtful { format!("{left}{right}") } else { format!("{left}.{right}") }
        }
        _ => {
            let (whole, rest) = text.split_once('.').map_or((text, None), |(whole, rest)| (whole, Some(rest)));
            let mut groups = whole.split(',');
            let first = groups.next().unwrap_or_default();
            if !digits(first) || first.len() > 3 || !groups.all(|group| digits(group) && group.len() == 3) {
                return Run::Other;
            }
            let whole = whole.replace(',', "");
            rest.map_or(whole.clone(), |rest| format!("{whole}.{rest}"))
        }
    };
    match micro(&plain) {
        Some(micro) => {
            let decimals = plain.split_once('.').map_or(0, |(_, rest)| rest.len());
            Run::Number(Num { value: plain, micro, decimals, signed, percent: false, doubtful, bracket: false })
        }
        None => Run::Other,
    }
}

/// A score whose point became another sign: "92-80", "87:00".
pub(crate) fn is_broken(word: &str) -> bool {
    let parts: Vec<&str> = word.trim_end_matches('%').split(['-', ':', ';', '\'', '’']).collect();
    let [whole, rest] = parts[..] else { return false };
    [whole, rest].iter().all(|part| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// A number with letters where a scan took digits for them: "9O.78", "95.l2", "1OO".
pub(crate) fn is_damaged(word: &str) -> bool {
    let word = word.trim_end_matches(['%', ')', ';', '*', '.', ',']);
    if is_thai_damaged(word) {
        return true;
    }
    let is_letter = |c: char| matches!(c, 'O' | 'o' | 'l' | 'I');
    let digits = word.chars().filter(char::is_ascii_digit).count();
    let marks = word.chars().filter(|c| matches!(c, '.' | ',')).count();
    word.starts_with(|c: char| c.is_ascii_digit())
        && word.chars().all(|c| c.is_ascii_digit() || is_letter(c) || matches!(c, '.' | ','))
        && word.contains(is_letter)
        && (marks == 1 && digits > 1 || marks == 0 && word.len() == 3)
}

/// The same of Thai digits: "ส๒.๕๓", "๙๕.ล๐".
fn is_thai_damaged(word: &str) -> bool {
    let Some((whole, rest)) = word.split_once('.') else { return false };
    let is_letter = |c: char| matches!(c, 'ส' | 'ล' | 'อ' | 'ด' | 'ต' | 'ค' | 'ว' | 'จ' | 'ฬ' | 'o' | 'O');
    let is_part = |part: &str| part.chars().count() == 2 && part.chars().all(|c| c.is_ascii_digit() || is_letter(c));
    is_part(whole) && is_part(rest) && word.contains(is_letter) && word.contains(|c: char| c.is_ascii_digit())
}

/// Returns the number in a cell that holds nothing else: at most three digits, and perhaps a point with more after it. Most cells
/// of a table are like this.
pub(crate) fn plain(cell: &str) -> Option<Num> {
    let digits =
        |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, rest) = cell.split_once('.').map_or((cell, None), |(whole, rest)| (whole, Some(rest)));
    let is_plain =
        digits(whole, 3) && (whole.len() == 1 || !whole.starts_with('0')) && rest.is_none_or(|rest| digits(rest, 9));
    match is_plain.then(|| run(cell, false))? {
        Run::Number(number) => Some(number),
        Run::Other => None,
    }
}

/// A plain decimal in millionths, with further digits cut off; `None` if it is not one or is large.
pub(crate) fn micro(text: &str) -> Option<i64> {
    let (whole, rest) = text.split_once('.').unwrap_or((text, ""));
    if whole.is_empty() || whole.len() > 12 || rest.len() > 15 || text.ends_with('.') {
        return None;
    }
    let whole: i64 = whole.parse().ok()?;
    let part: i64 = rest.chars().chain(std::iter::repeat('0')).take(6).collect::<String>().parse().ok()?;
    Some(whole * MICRO + part)
}
