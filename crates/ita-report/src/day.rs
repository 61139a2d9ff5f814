//! A day as offices write it, in the Buddhist Era, with Arabic or Thai digits.

use core::fmt;
use ita_score::__lean::arabic;
use ita_words::{Lang, date};
use serde::{Deserialize, Serialize};

/// How many years the Buddhist Era is ahead of the Common Era.
const ERA: u16 = 543;

/// The first letters that tell the months apart, with those of their abbreviations.
const MONTHS: [[&str; 3]; 12] = [
    ["มกราคม", "ม.ค.", "jan"],
    ["กุมภาพันธ์", "ก.พ.", "feb"],
    ["มีนาคม", "มี.ค.", "mar"],
    ["เมษายน", "เม.ย.", "apr"],
    ["พฤษภาคม", "พ.ค.", "may"],
    ["มิถุนายน", "มิ.ย.", "jun"],
    ["กรกฎาคม", "ก.ค.", "jul"],
    ["สิงหาคม", "ส.ค.", "aug"],
    ["กันยายน", "ก.ย.", "sep"],
    ["ตุลาคม", "ต.ค.", "oct"],
    ["พฤศจิกายน", "พ.ย.", "nov"],
    ["ธันวาคม", "ธ.ค.", "dec"],
];

/// A day. Its text is `2026-02-13`, in the Common Era, as calendars and tables require.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

/// An error from parsing a [`Day`]: the text that is not a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotADay(pub String);

impl fmt::Display for NotADay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is no day; write it as 13/02/2569, 13 กุมภาพันธ์ 2569 or 2026-02-13", self.0)
    }
}

impl core::error::Error for NotADay {}

impl Day {
    /// Creates a day of the Common Era, or returns `None` if the calendar has no such day.
    ///
    /// ```
    /// use ita_report::Day;
    ///
    /// assert!(Day::new(2028, 2, 29).is_some() && Day::new(2026, 2, 29).is_none());
    /// ```
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            2 => 28 + u8::from(leap),
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        ((1900..2200).contains(&year) && (1..=days).contains(&day)).then_some(Self { year, month, day })
    }

    /// Parses a day as people write it: in numbers (`๑๓/๒/๒๕๖๙`), with the month's name or its abbreviation (`13 ก.พ. 2569`), or as
    /// `2026-02-13`. A year from 2400 on belongs to the Buddhist Era; one of two digits is refused, since it may belong to either era.
    ///
    /// ```
    /// use ita_report::Day;
    ///
    /// let day = Day::new(2026, 2, 13).unwrap();
    /// for text in ["๑๓ กุมภาพันธ์ ๒๕๖๙", "13 ก.พ. 2569", "13/2/2569", "13/02/2026", "2026-02-13", "13 Feb 2026", "วันที่ 13 กุมภาพันธ์ พ.ศ. 2569"] {
    ///     assert_eq!(Day::parse(text), Ok(day), "{text}");
    /// }
    /// assert!(Day::parse("31/2/2569").is_err() && Day::parse("13/2/69").is_err());
    /// ```
    ///
    /// # Errors
    /// [`NotADay`] if the text is not a day.
    pub fn parse(text: &str) -> Result<Self, NotADay> {
        Self::read(text).ok_or_else(|| NotADay(text.to_owned()))
    }

    fn read(text: &str) -> Option<Self> {
        let text: String = text.trim().chars().map(arabic).collect::<String>().to_lowercase();
        let named = MONTHS.iter().zip(1u8..).find(|(names, _)| names.iter().any(|name| text.contains(name)));
        let mut numbers = Vec::new();
        for part in text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()) {
            numbers.push(part.parse::<u16>().ok()?);
        }
        let (year, month, day) = match (named, numbers.as_slice()) {
            (Some((_, month)), &[day, year]) => (year, u16::from(month), day),
            (None, &[year, month, day]) if year > 31 => (year, month, day),
            (None, &[day, month, year]) => (year, month, day),
            _ => return None,
        };
        let year = if year >= 2400 { year - ERA } else { year };
        Self::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }

    /// Returns the day in words: “13 กุมภาพันธ์ 2569”, “13 February 2026”.
    #[must_use]
    pub fn words(self, lang: Lang) -> String {
        date(self.year, self.month, self.day, lang)
    }

    /// Returns the day in numbers, as people type it: “13/2/2569”, in English “13/2/2026”. [`Day::parse`] reads it back.
    ///
    /// ```
    /// use ita_report::{Day, Lang};
    ///
    /// let day = Day::new(2026, 2, 13).unwrap();
    /// assert_eq!((day.numbers(Lang::Th), day.numbers(Lang::En)), ("13/2/2569".into(), "13/2/2026".into()));
    /// ```
    #[must_use]
    pub fn numbers(self, lang: Lang) -> String {
        let year = match lang {
            Lang::Th => self.year + ERA,
            Lang::En => self.year,
        };
        format!("{}/{}/{year}", self.day, self.month)
    }

    /// Returns true if both are in one month.
    #[must_use]
    pub const fn is_in_month_of(self, other: Self) -> bool {
        self.year == other.year && self.month == other.month
    }

    /// The next day, which a calendar needs as the end of a whole day.
    #[must_use]
    pub(crate) fn next(self) -> Self {
        let later = Self::new(self.year, self.month, self.day + 1);
        let later = later.or_else(|| Self::new(self.year, self.month + 1, 1));
        later.or_else(|| Self::new(self.year + 1, 1, 1)).unwrap_or(self)
    }

    /// `20260213`, as a calendar writes it.
    pub(crate) fn compact(self) -> String {
        self.to_string().replace('-', "")
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl TryFrom<String> for Day {
    type Error = NotADay;

    fn try_from(text: String) -> Result<Self, NotADay> {
        Self::parse(&text)
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    #[test]
    fn the_next_day_of_ends() {
        let next = |text: &str| Day::parse(text).unwrap().next().to_string();
        assert_eq!((next("28/2/2569").as_str(), next("31/12/2568").as_str()), ("2026-03-01", "2026-01-01"));
        assert_eq!(next("28/2/2571"), "2028-02-29");
    }

    #[test]
    fn what_is_no_day() {
        for text in
            ["", "2569", "13/13/2569", "0/1/2569", "13 2569", "1/2/3/2569", "99999999/1/1", "30 ก.พ. 2569", "13/2/3569"]
        {
            assert_eq!(Day::parse(text), Err(NotADay(text.to_owned())));
        }
    }
}
