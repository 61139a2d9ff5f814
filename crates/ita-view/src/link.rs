//! Links: the hash of the page's address, both ways.

use crate::example::ExampleId;
use crate::improve::Ground;
use crate::own::Books;
use crate::parts::{Parts, Unread};
use crate::sent::{Said, Sent};
use crate::state::{State, View};
use crate::year::Year;
use ita_score::{Assessment, Error, Scored, Vector, VectorProblem, parse_value, write_value};

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

/// The canonical hash of what is in sight, with its `#`.
///
/// ```
/// use ita_view::{State, link};
///
/// assert_eq!(link::hash(&State::first()?), "#ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn hash(state: &State) -> String {
    if state.how { how(state) } else { to(state, state.view) }
}

/// What the address of วิธีคำนวณ begins with; that of ผลคะแนน follows.
const HOW: &str = "/how";

/// The address of วิธีคำนวณ with the numbers in sight, as in `#/how/ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5`.
///
/// ```
/// use ita_view::{Action, Parts, State, link, reduce};
///
/// let first = State::first()?;
/// let there = reduce(&first, Action::OpenLink(link::how(&first)), &Parts::all()).unwrap();
/// assert_eq!((there.how, &there.work), (true, &first.work));
/// assert_eq!(link::address(&there), "#/how/ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn how(state: &State) -> String {
    // Of what was sent, while that is read.
    let view = if state.view == View::Reading { View::Reading } else { View::Calculate };
    let result = to(state, view);
    ["#", HOW, "/", result.trim_start_matches(['#', '/'])].concat()
}

/// The address of what วิธีคำนวณ is asked for; none if the address does not ask for it.
pub(crate) fn of_what_how(hash: &str) -> Option<String> {
    let rest = hash.trim_start_matches('#').strip_prefix(HOW)?;
    (rest.is_empty() || rest.starts_with('/')).then(|| ["#", rest].concat())
}

/// What the address bar shows: [`hash`], or a link that could not be read, until something is done.
///
/// ```
/// use ita_view::{Action, Parts, State, link, reduce};
///
/// let parts = Parts::all();
/// let state = reduce(&State::first()?, Action::OpenLink("#ITA:1.0/FY:2568/iit:98.1x".into()), &parts).unwrap();
/// assert_eq!(link::address(&state), "#ITA:1.0/FY:2568/iit:98.1x");
/// let state = reduce(&state, Action::SetValue { node: "iit".into(), text: "90".into() }, &parts).unwrap();
/// assert_eq!(link::address(&state), "#ITA:1.0/FY:2568/iit:90");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn address(state: &State) -> String {
    let hash = hash(state);
    match &state.refused {
        Some(refused) if refused.instead == hash => refused.hash.clone(),
        _ => hash,
    }
}

/// The hash of a view, with the numbers in sight if it computes.
#[must_use]
pub fn to(state: &State, view: View) -> String {
    match view {
        View::Calculate => of_year(state.year(), &state.work.assessed().scored.assessment().vector()),
        View::Rules(year) if year.own().is_some() => of_year(year, "rules"),
        View::Rules(year) => format!("#/rules/{}", year.number()),
        View::OwnRules => "#/rules/own".to_owned(),
        View::Help => "#/help".to_owned(),
        View::Overview => "#/overview".to_owned(),
        View::Work => "#/work".to_owned(),
        View::Report => "#/report".to_owned(),
        View::Embed => "#/embed".to_owned(),
        View::Improve => of_year(state.year(), &scenario_in_sight(state)),
        View::Reading => state.sent.as_ref().map_or_else(|| to(state, View::Calculate), |sent| sent.hash.clone()),
    }
}

/// The scenario in sight: without changes where it follows a plan that is not known here.
fn scenario_in_sight(state: &State) -> String {
    let ground = Ground::of(state);
    match ground.known_outcome(&state.memo, state.work.scenarios().active()) {
        Some(outcome) => improve(&ground, &outcome.scored),
        None => of_baseline(&ground),
    }
}

fn of_baseline(ground: &Ground) -> String {
    format!("/improve/{}", ground.base.scored.assessment().vector())
}

/// The link that is sent to somebody: what is in sight, with the published result, and the agency's and the plan's names if
/// `named`.
///
/// ```
/// use ita_view::{State, link};
///
/// let state = State::first()?;
/// assert_eq!(link::share(&state, false), "#ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5?total=96.39&level=good");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn share(state: &State, named: bool) -> String {
    let draft = state.draft();
    let title = match state.view {
        View::Improve => state.work.scenarios().active().name.as_str(),
        _ => "",
    };
    let said = [
        ("agency", if named { state.work.agency.trim() } else { "" }),
        ("title", if named { title.trim() } else { "" }),
        ("total", draft.published_overall.trim()),
        ("level", draft.published_level.as_deref().unwrap_or_default()),
    ];
    let said = said.iter().filter(|(_, value)| !value.is_empty());
    let said: Vec<String> = said.map(|(name, value)| format!("{name}={}", crate::embed::percent(value))).collect();
    match said.is_empty() {
        true => hash(state),
        false => format!("{}?{}", hash(state), said.join("&")),
    }
}

/// What stands between a baseline and its changes.
const TO: &str = "/to/";

/// What stands in place of changes where there are none: the scenario is as the baseline, and not as whatever a plan says.
const NOW: &str = "now";

/// A baseline with a scenario's changes: the baseline's vector, and the changed values in the tree's order, as
/// in `#/improve/ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5/to/eit:95`; `now` where there are none.
pub(crate) fn improve(ground: &Ground, scenario: &Scored<'_>) -> String {
    let rules = ground.rules();
    let text = of_baseline(ground);
    if ground.given().next().is_none() {
        return text;
    }
    let changed = scenario.assessment().given().filter(|&(node, value)| ground.value(node) != Some(value));
    let parts: Vec<String> =
        changed.map(|(node, value)| format!("{}:{}", rules.node(node).id, write_value(rules, node, value))).collect();
    let changes = if parts.is_empty() { NOW.to_owned() } else { parts.join("/") };
    format!("{text}{TO}{changes}")
}

/// What a link by rules of one's own begins with; their id and hash follow.
const OWN: &str = "/own/";

/// The hash of a vector, or another path, of a year: by rules of one's own, it says by which.
#[must_use]
pub fn of_year(year: Year, path: &str) -> String {
    match year.own() {
        Some(own) => {
            let between = if path.starts_with('/') { "" } else { "/" };
            of_vector(&[OWN, &own.rules.spec().id, "/", &own.hash, between, path].concat())
        }
        None => of_vector(path),
    }
}

/// The hash of a vector.
#[must_use]
pub fn of_vector(vector: &str) -> String {
    // A bare `%` is no valid part of an address.
    format!("#{}", vector.replace('%', "%25"))
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
    // A link by rules of one's own means no others.
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

/// What a link says beside its numbers. What it says of anything else means nothing here.
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
        let value = parse_value(rules, node, text).map_err(LinkError::Invalid)?;
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
