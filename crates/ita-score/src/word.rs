//! Small vocabularies ([`Status`](crate::Status), [`NodeKind`](crate::NodeKind), [`Lang`](crate::Lang)): text both ways.

use alloc::string::{String, ToString};
use core::fmt;

/// An error from parsing a word of a small vocabulary, such as a [`Status`](crate::Status).
///
/// ```
/// use ita_score::Status;
///
/// assert_eq!("tested".parse(), Ok(Status::Tested));
/// assert_eq!(
///     "sure".parse::<Status>().unwrap_err().to_string(),
///     "unknown word `sure`; expected one of: corroborated, tested, single, inferred, assumed",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownWord {
    word: String,
    known: &'static [&'static str],
}

impl UnknownWord {
    pub(crate) fn new(word: &str, known: &'static [&'static str]) -> Self {
        Self { word: word.to_string(), known }
    }

    /// Returns the word as it was written.
    #[must_use]
    pub fn word(&self) -> &str {
        &self.word
    }

    /// Returns the known words.
    #[must_use]
    pub const fn known(&self) -> &'static [&'static str] {
        self.known
    }
}

impl fmt::Display for UnknownWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown word `{}`; expected one of: ", self.word)?;
        for (index, word) in self.known.iter().enumerate() {
            f.write_str(if index == 0 { "" } else { ", " })?;
            f.write_str(word)?;
        }
        Ok(())
    }
}

impl core::error::Error for UnknownWord {}

/// Implements an enum's `ALL`, `id`, `Display`, `FromStr` and, behind the feature `serde`, `Serialize` and `Deserialize`
/// from one list of its variants and their words.
macro_rules! vocabulary {
    ($type:ident, $all:literal: $($variant:ident = $word:literal),+ $(,)?) => {
        impl $type {
            #[doc = $all]
            pub const ALL: [Self; [$($word),+].len()] = [$(Self::$variant),+];

            /// Returns the word for it in files and JSON. The same as its [`Display`](core::fmt::Display) text.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }
        }

        impl core::fmt::Display for $type {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.id())
            }
        }

        impl core::str::FromStr for $type {
            type Err = crate::word::UnknownWord;

            fn from_str(word: &str) -> Result<Self, Self::Err> {
                let known = Self::ALL.into_iter().find(|known| known.id() == word);
                known.ok_or_else(|| crate::word::UnknownWord::new(word, &[$($word),+]))
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.id())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::word::from_text(deserializer)
            }
        }
    };
}
pub(crate) use vocabulary;

/// Deserializes what is parsed from text.
#[cfg(feature = "serde")]
pub(crate) fn from_text<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: serde::Deserializer<'de>,
    T: core::str::FromStr<Err: fmt::Display>,
{
    use serde::de::{Deserialize, Error};
    String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
}

#[cfg(test)]
mod tests {
    use crate::{Lang, NodeKind, Status};
    use alloc::format;
    use alloc::string::ToString;

    #[test]
    fn every_word_is_read_back_and_nothing_else_is() {
        for status in Status::ALL {
            assert_eq!(status.to_string().parse(), Ok(status));
        }
        for kind in NodeKind::ALL {
            assert_eq!(kind.to_string().parse(), Ok(kind));
        }
        for lang in Lang::ALL {
            assert_eq!(lang.to_string().parse(), Ok(lang));
        }
        assert_eq!(NodeKind::SubIndicator.id(), "sub_indicator");
        for wrong in ["", "Tested", " tested", "th", "overall"] {
            let error = wrong.parse::<Status>().unwrap_err();
            assert_eq!((error.word(), error.known().len()), (wrong, 5));
        }
    }

    #[test]
    fn words_are_padded() {
        assert_eq!(format!("[{:>8}|{:<8}|{}]", Status::Tested, Lang::Th, NodeKind::Item), "[  tested|th      |item]");
    }
}
