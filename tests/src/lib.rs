//! What the tests stand on, apart from the engine: an exact oracle over big rationals ([`oracle`]), random rulebooks and
//! assessments ([`random`]), and the real, published cases ([`cases`]).
//!
//! The oracle reads a [`RulebookSpec`](ita_score::spec::RulebookSpec), the plain data, and nothing else of the engine: no
//! arithmetic, no weights, no rounding. It answers by other methods than the engine, so that an error has to be made twice,
//! in two ways, to go unseen.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod cases;
pub mod oracle;
pub mod properties;
pub mod random;

/// The repository's README, so that its example is tested.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
mod readme {}
