//! Tests of the view: one program, so that it links once.

#[cfg(test)]
mod agencies;
#[cfg(test)]
mod brought;
#[cfg(test)]
mod common;
#[cfg(test)]
mod debug;
#[cfg(test)]
mod embed;
#[cfg(test)]
mod improve;
#[cfg(test)]
mod language;
#[cfg(test)]
mod links;
#[cfg(test)]
mod moved;
#[cfg(test)]
mod own;
#[cfg(test)]
mod pages;
#[cfg(test)]
mod parts;
#[cfg(test)]
mod pasting;
#[cfg(test)]
mod prepare;
#[cfg(test)]
mod records;
#[cfg(test)]
mod reducer;
#[cfg(test)]
mod report;
#[cfg(test)]
mod stored;
#[cfg(test)]
mod surveys;
#[cfg(test)]
mod why;
#[cfg(test)]
mod work;
#[cfg(test)]
mod written;
