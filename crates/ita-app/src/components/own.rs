//! The parts of หลักเกณฑ์ของหน่วยงาน.

mod begin;
mod book;

pub use begin::Begin;
pub use book::book;
