//! The languages that the contract knows: [`Lang`].

/// A language of messages and names.
///
/// Exhaustive on purpose: a program that handles both languages should not compile when a third is added, rather than
/// show an empty text.
///
/// ```
/// use ita_score::Lang;
///
/// assert_eq!("th".parse(), Ok(Lang::Th));
/// assert_eq!(Lang::En.to_string(), "en");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    /// ภาษาไทย.
    #[default]
    Th,
    /// English.
    En,
}

crate::word::vocabulary!(Lang, "Both languages, Thai first.": Th = "th", En = "en");
