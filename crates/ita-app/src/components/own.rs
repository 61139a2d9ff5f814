//! The parts of หลักเกณฑ์ของหน่วยงาน.

mod begin;
mod book;
mod compare;
mod form;

pub use begin::Begin;
pub use book::Book;
pub use compare::Compare;
pub use form::Form;
