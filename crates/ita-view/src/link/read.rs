//! From a hash to what it asks for.

use super::{NOW, OWN, TO};
use crate::example::ExampleId;
use crate::own::Books;
use crate::parts::{Parts, Unread};
use crate::sent::{Said, Sent};
use crate::state::View;
use crate::year::Year;
use ita_score::{Assessment, Error, Vector, VectorProblem};

/// Why a link is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// It is neither a view nor a vector.
    Unknown {
        /// The hash as it came.
        hash: String,
    },
    /// Its vector or year is not valid.
    Invalid(Error),
    /// It is of a rulebook of somebody's own that is not here.
    NoRules {
        /// The rulebook's id.
        id: String,
        /// Its hash.
        hash: String,
    },
    /// It changes a node that its baseline does not give.
    NotInBaseline {
        /// The node's id.
        node: String,
    },
}

/// What a link asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A view and nothing else.
    View(View),
    /// A view of the year in sight, whichever that is.
    Rules,
    /// An example.
    Example(ExampleId),
    /// These values.
    Assessment(Sent),
    /// Perhaps a plan over a baseline.
    Scenario(Sent),
}

/// Reads a hash, with or without its `#`, percent-encoded or not.
///
/// # Errors
/// [`Unread`]: what was meant cannot be told, is not valid, or is of a year whose rules are not here.
pub fn read(hash: &str, parts: &Parts) -> Result<Target, Unread<LinkError>> {
    read_among(hash, &Books::default(), parts)
}

/// The same where these rulebooks of one's own are.
///
/// # Errors
/// As [`read`].
pub fn read_among(hash: &str, books: &Books, parts: &Parts) -> Result<Target, Unread<LinkError>> {
    let whole = if hash.starts_with('#') { hash.to_owned() } else { format!("#{hash}") };
    let hash = hash.strip_prefix('#').unwrap_or(hash);
    let (hash, said) = match hash.split_once('?') {
        Some((hash, query)) => (hash, said(query)),
        None => (hash, Said::default()),
    };
    let text = decode(hash);
    let text = text.trim();
    let (own, text) = match text.strip_prefix(OWN) {
        Some(rest) => {
            let (year, rest) = own_year(rest, books)?;
            (Some(year), rest)
        }
        None => (None, text),
    };
    // A link to the user's own rules means no others.
    let find = |number: u16| match own {
        Some(own) if own.number() == number => Ok(own),
        Some(_) => Err(LinkError::Unknown { hash: text.to_owned() }.into()),
        None => parts.year(number).map_err(invalid),
    };
    let path = text.strip_prefix('/').unwrap_or(text);
    if let Some(rest) = path.strip_prefix("improve/")
        && !rest.is_empty()
    {
        let (year, values, plan) = read_improve(rest, &find)?;
        return Ok(Target::Scenario(Sent { hash: whole, year, values, plan, said }));
    }
    if let Some(id) = path.strip_prefix("example/").and_then(ExampleId::from_id) {
        return Ok(Target::Example(id));
    }
    let vector = path.strip_prefix("calculate/").unwrap_or(path);
    if vector.len() >= 4 && vector.is_char_boundary(4) && vector[..4].eq_ignore_ascii_case("ITA:") {
        let (year, values) = read_vector_by(vector, &find)?;
        return Ok(Target::Assessment(Sent { hash: whole, year, values, plan: None, said }));
    }
    match path.trim_end_matches('/') {
        "" | "calculate" => Ok(Target::View(View::Calculate)),
        "improve" => Ok(Target::View(View::Improve)),
        "help" => Ok(Target::View(View::Help)),
        "overview" => Ok(Target::View(View::Overview)),
        "work" => Ok(Target::View(View::Work)),
        "report" => Ok(Target::View(View::Report)),
        "embed" => Ok(Target::View(View::Embed)),
        "rules" => Ok(own.map_or(Target::Rules, |year| Target::View(View::Rules(year)))),
        "rules/own" => Ok(Target::View(View::OwnRules)),
        other => match other.strip_prefix("rules/") {
            Some(year) => {
                let number = ita_score::parse_year(year).map_err(LinkError::Invalid)?;
                Ok(Target::View(View::Rules(parts.year(number).map_err(invalid)?)))
            }
            None => Err(LinkError::Unknown { hash: text.to_owned() }.into()),
        },
    }
}

impl From<LinkError> for Unread<LinkError> {
    fn from(error: LinkError) -> Self {
        Self::Invalid(error)
    }
}

/// What is wrong with a year, as an error of the link that names it.
fn invalid(error: Unread<Error>) -> Unread<LinkError> {
    match error {
        Unread::Missing(need) => Unread::Missing(need),
        Unread::Invalid(error) => Unread::Invalid(LinkError::Invalid(error)),
    }
}

/// What finds the year of a link.
type Find<'a> = &'a dyn Fn(u16) -> Result<Year, Unread<LinkError>>;

/// The year by the rulebook that a link names, and the rest of the link.
fn own_year<'a>(text: &'a str, books: &Books) -> Result<(Year, &'a str), LinkError> {
    let unknown = || LinkError::Unknown { hash: [OWN, text].concat() };
    let (id, rest) = text.split_once('/').ok_or_else(unknown)?;
    let (hash, rest) = rest.split_once('/').ok_or_else(unknown)?;
    let year = books.by_hash(hash).filter(|year| year.rules().spec().id == id);
    Ok((year.ok_or_else(|| LinkError::NoRules { id: id.to_owned(), hash: hash.to_owned() })?, rest))
}

pub(crate) fn read_vector(text: &str, parts: &Parts) -> Result<(Year, Assessment<'static>), Unread<LinkError>> {
    read_vector_by(text, &|number| parts.year(number).map_err(invalid))
}

fn read_vector_by(text: &str, find: Find<'_>) -> Result<(Year, Assessment<'static>), Unread<LinkError>> {
    let vector: Vector = text.parse().map_err(LinkError::Invalid)?;
    let year = find(vector.fiscal_year())?;
    let values = Assessment::parse(year.rules(), vector.inputs()).map_err(LinkError::Invalid)?;
    Ok((year, values))
}

/// Returns what a link says beside its numbers; anything unknown is ignored.
fn said(query: &str) -> Said {
    let mut said = Said::default();
    for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
        // As long as the fields that it comes from.
        let value: String = decode(value).trim().chars().filter(|c| !c.is_control()).take(LONGEST).collect();
        match name {
            "agency" => said.agency = value,
            "title" => said.title = value,
            "total" => said.total = value,
            "level" => said.level = value,
            _ => {}
        }
    }
    said
}

/// Characters of a name, at most.
const LONGEST: usize = 200;

/// A year, its baseline, and perhaps a plan over it.
type Planned = (Year, Assessment<'static>, Option<Assessment<'static>>);

fn read_improve(text: &str, find: Find<'_>) -> Result<Planned, Unread<LinkError>> {
    let (vector, changes) = match text.split_once(TO) {
        Some((vector, changes)) => (vector, Some(changes)),
        None => (text, None),
    };
    let (year, baseline) = read_vector_by(vector, find)?;
    let scenario = changes.map(|changes| changed(&baseline, changes)).transpose()?;
    Ok((year, baseline, scenario))
}

/// The baseline with changes: each of a node that it gives, none twice.
fn changed(baseline: &Assessment<'static>, changes: &str) -> Result<Assessment<'static>, LinkError> {
    let rules = baseline.rules();
    let mut scenario = baseline.clone();
    let mut seen = Vec::new();
    for part in changes.split('/').filter(|_| changes != NOW) {
        let bad = || Error::BadVector { problem: VectorProblem::Part, part: part.to_owned() };
        let (id, text) = part.split_once(':').ok_or_else(|| LinkError::Invalid(bad()))?;
        let node = rules.find(id).map_err(LinkError::Invalid)?;
        let id = rules.node(node).id.to_string();
        if baseline.value(node).is_none() {
            return Err(LinkError::NotInBaseline { node: id });
        }
        if seen.contains(&node) {
            return Err(LinkError::Invalid(Error::Conflict { node: id.clone(), other: id }));
        }
        seen.push(node);
        let value = rules.parse_value(node, text).map_err(LinkError::Invalid)?;
        scenario.set(node, value).map_err(LinkError::Invalid)?;
    }
    Ok(scenario)
}

/// Percent-decoded, as far as that gives text; a `%` that begins no code stays, as in `o1:50%`.
pub(crate) fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let code = match (first, after) {
            (b'%', [high, low, ..]) => hex(*high).zip(hex(*low)).map(|(high, low)| high * 16 + low),
            _ => None,
        };
        match code {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}
