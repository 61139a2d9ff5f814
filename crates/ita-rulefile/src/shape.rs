//! The text as TOML, and its tables in their required shape: every problem with either.

use crate::error::{Flaw, Problem};
use crate::raw::{
    About, Both, Children, Choice, Claim, Condition, File, Level, Node, Overall, Part, Parts, Point, Rounding, Scale,
    Source,
};
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Deserializer, Error, ValueDeserializer};

/// The text is not TOML.
pub(crate) fn syntax(error: &Error) -> Flaw {
    Flaw { at: place(error), problem: Problem::Syntax { message: message(error) } }
}

/// It is TOML, but a key is unknown, missing, or has a value of another type.
pub(crate) fn shape(error: &Error) -> Flaw {
    Flaw { at: place(error), problem: Problem::Shape { message: message(error) } }
}

fn place(error: &Error) -> Option<usize> {
    error.span().map(|span| span.start)
}

/// What serde calls a field is a key to the person who writes the file.
fn message(error: &Error) -> String {
    error.message().replace('\n', " ").replace(" field `", " key `")
}

/// The file as written, or every problem with it: each line that is not TOML, or otherwise each table that does not have the
/// required shape.
pub(crate) fn parse_all(text: &str) -> Result<File, Vec<Flaw>> {
    let (table, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        return Err(once_a_line(text, errors.iter().map(syntax).collect()));
    }
    let tables = table.get_ref().clone();
    <File as serde::Deserialize>::deserialize(Deserializer::from(table)).map_err(|error| {
        let mut flaws = Vec::new();
        tables_of(&tables, &mut flaws);
        // The whole has keys of its own, and its first error is one of a table that was looked at otherwise.
        let first = shape(&error);
        if !flaws.iter().any(|flaw| flaw.at == first.at) {
            flaws.insert(0, first);
        }
        flaws
    })
}

/// What follows on the same line is rarely more than a consequence of the first problem.
fn once_a_line(text: &str, flaws: Vec<Flaw>) -> Vec<Flaw> {
    let line = |flaw: &Flaw| text.bytes().take(flaw.at.unwrap_or_default()).filter(|&byte| byte == b'\n').count();
    let mut once: Vec<Flaw> = Vec::new();
    for flaw in flaws {
        if once.last().is_none_or(|last| line(last) != line(&flaw)) {
            once.push(flaw);
        }
    }
    once
}

/// Looks at each table by itself and, where one is wrong, at each of the tables inside it.
fn tables_of(file: &DeTable<'_>, flaws: &mut Vec<Flaw>) {
    let none = |_: &DeTable<'_>, _: &mut Vec<Flaw>| {};
    one::<u32>(file, "format", flaws);
    one::<String>(file, "id", flaws);
    one::<u16>(file, "fiscal_year", flaws);
    one::<String>(file, "status", flaws);
    one::<Both>(file, "note", flaws);
    one::<Rounding>(file, "rounding", flaws);
    one::<Overall>(file, "overall", flaws);
    each::<Source>(file, "source", flaws, none);
    each::<Claim>(file, "claim", flaws, none);
    each::<Scale>(file, "scale", flaws, |scale, flaws| each::<Choice>(scale, "choices", flaws, none));
    each::<Children>(file, "children", flaws, |list, flaws| each::<Node>(list, "nodes", flaws, none));
    each::<Parts>(file, "parts", flaws, |list, flaws| each::<Part>(list, "nodes", flaws, none));
    each::<About>(file, "about", flaws, |about, flaws| each::<Point>(about, "points", flaws, none));
    each::<Level>(file, "level", flaws, |level, flaws| each::<Condition>(level, "at_least", flaws, none));
}

fn one<T: DeserializeOwned>(table: &DeTable<'_>, key: &str, flaws: &mut Vec<Flaw>) {
    let Some(value) = table.get(key) else { return };
    if let Err(error) = T::deserialize(ValueDeserializer::from(value.clone())) {
        flaws.push(shape(&error));
    }
}

fn each<T: DeserializeOwned>(
    table: &DeTable<'_>,
    key: &str,
    flaws: &mut Vec<Flaw>,
    inside: impl Fn(&DeTable<'_>, &mut Vec<Flaw>),
) {
    let Some(DeValue::Array(all)) = table.get(key).map(Spanned::get_ref) else { return };
    for one in all.iter() {
        let Err(error) = T::deserialize(ValueDeserializer::from(one.clone())) else { continue };
        let before = flaws.len();
        if let DeValue::Table(table) = one.get_ref() {
            inside(table, flaws);
        }
        let whole = shape(&error);
        if !flaws[before..].iter().any(|flaw| flaw.at == whole.at) {
            flaws.insert(before, whole);
        }
    }
}
