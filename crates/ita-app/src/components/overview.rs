//! ภาพรวม: what there is to say of all agencies, and the list of them.

mod drawn;
mod list;
mod painter;
mod row;
mod summary;

pub(crate) use list::{List, ListProps};
pub(crate) use summary::{Details, Levels};
