//! Windows and the place that they share: what each writes, what the others take over, and what is left where it goes wrong.

mod broken;
mod place;
mod windows;

pub(crate) use place::Place;
