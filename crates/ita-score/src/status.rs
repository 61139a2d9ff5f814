//! How certain a statement of the rules is: [`Status`].

use crate::word::vocabulary;

/// How certain a statement is. Ordered from the most certain to the least: `Corroborated < Assumed`.
///
/// Exhaustive on purpose: a program that names every status should not compile when one is added.
///
/// ```
/// use ita_score::Status;
///
/// assert_eq!("inferred".parse(), Ok(Status::Inferred));
/// assert_eq!(Status::Inferred.to_string(), "inferred");
/// assert_eq!([Status::Single, Status::Tested].iter().max(), Some(&Status::Single)); // the weaker of two
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Two or more independent sources say it.
    Corroborated,
    /// It reproduces published figures.
    Tested,
    /// One source says it.
    Single,
    /// It follows from other facts, but no source says it.
    Inferred,
    /// No source: the nearest year's rule is used.
    Assumed,
}

vocabulary!(
    Status, "Every status, surest first.":
    Corroborated = "corroborated", Tested = "tested", Single = "single", Inferred = "inferred", Assumed = "assumed",
);
