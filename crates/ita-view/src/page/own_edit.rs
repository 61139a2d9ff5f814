//! A rulebook of one's own as a form: every field with what is wrong with it.

use crate::action::Action;
use crate::message::{OwnLabel, OwnMessage, Voice};
use crate::own::{At, EditField, LevelRow, NodeRow, OwnChange, OwnRules, Sheet, percent, thai};
use crate::parts::Parts;
use crate::state::State;
use ita_rulefile::Problem;
use ita_score::NodeKind;

/// A field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditCell {
    /// What typing into it changes.
    pub field: EditField,
    /// What its column is called.
    pub head: String,
    /// What it is called: column and row.
    pub label: String,
    /// Its text.
    pub text: String,
    /// The row that says what is wrong with it, by its node or level; none if nothing is.
    pub wrong: Option<String>,
}

/// A node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditRow {
    /// Its id.
    pub node: String,
    /// 0 for the whole, 1 for an instrument, 2 for what is below.
    pub depth: u8,
    /// What it is called for short: “IIT”, “9.1”.
    pub number: String,
    /// Its names and its weight; the whole has none.
    pub cells: Vec<EditCell>,
    /// What is wrong with it.
    pub wrong: Vec<String>,
    /// Adds an indicator to an instrument, or takes an indicator away: its words and what it does.
    pub way: Option<(String, Action)>,
}

/// A level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditLevel {
    /// Its id.
    pub level: String,
    /// Its names, and what it asks of each node.
    pub cells: Vec<EditCell>,
    /// What is wrong with it.
    pub wrong: Vec<String>,
}

/// The form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditView {
    /// The whole, the instruments, and below each its indicators.
    pub rows: Vec<EditRow>,
    /// The levels, best first.
    pub levels: Vec<EditLevel>,
    /// All that is wrong; nothing of the form counts before it is mended.
    pub wrong: Vec<String>,
    /// Makes it the rules; none while something is wrong or nothing is changed.
    pub apply: Option<Action>,
    /// Takes back what was typed; none where nothing was.
    pub unedit: Option<Action>,
}

/// Returns the form of a rulebook; none if there is none, or it cannot be read.
#[must_use]
pub fn own_edit(state: &State, parts: &Parts, key: u16) -> Option<EditView> {
    let (book, reader) = (state.shelf.books.get(key)?, parts.own_rules().ok()?);
    let compiled = book.compiled?;
    let sheet = book.edit.as_deref().and_then(Sheet::from_json);
    let changed = sheet.is_some();
    let sheet = sheet.unwrap_or_else(|| Sheet::of(&compiled.rules));
    let wrong = sheet.text(&compiled.rules).err().unwrap_or_default();
    let form = Form { voice: Voice::of(state), reader, key, sheet: &sheet, wrong: &wrong };
    let seen = |row: &&NodeRow| {
        let kind = row.kind.parse();
        matches!(kind, Ok(NodeKind::Overall | NodeKind::Instrument | NodeKind::Indicator | NodeKind::SubIndicator))
    };
    Some(EditView {
        rows: sheet.nodes.iter().filter(seen).map(|row| form.row(row)).collect(),
        levels: sheet.levels.iter().map(|level| form.level(level)).collect(),
        wrong: wrong.iter().map(|(_, problem)| form.said(problem)).collect(),
        apply: (changed && wrong.is_empty()).then(|| OwnChange::Apply { key }.action(reader)),
        unedit: changed.then(|| OwnChange::Unedit { key }.action(reader)),
    })
}

/// Types into a field of the form, as an action.
#[must_use]
pub fn own_typed(parts: &Parts, key: u16, field: EditField, text: String) -> Option<Action> {
    parts.own_rules().ok().map(|reader| OwnChange::Edit { key, field, text }.action(reader))
}

struct Form<'a> {
    voice: Voice,
    reader: &'a OwnRules,
    key: u16,
    sheet: &'a Sheet,
    wrong: &'a [(At, Problem)],
}

impl Form<'_> {
    /// Returns what is wrong in the words of the form: names in place of ids, and per cent as in its fields.
    fn said(&self, problem: &Problem) -> String {
        use ita_score::RulebookError as E;
        let who = |id: &str| {
            self.sheet.nodes.iter().find(|row| row.id == id).map_or_else(|| id.to_owned(), |row| self.who(row))
        };
        let voice = self.voice;
        match problem {
            Problem::BadWeight { node, weight } => {
                return voice.say(&OwnMessage::NotAWeight { who: &who(node), weight });
            }
            Problem::WeightMissing { node } => return voice.say(&OwnMessage::NoWeight { who: &who(node) }),
            Problem::Rulebook(E::BadShare { node }) => return voice.say(&OwnMessage::WeightRange { who: &who(node) }),
            Problem::Rulebook(E::SharesDoNotSum { node, sum }) => {
                let sum = ita_rulefile::parse_weight(sum).map_or_else(|| sum.clone(), in_percent);
                return voice.say(&OwnMessage::WeightsSum { who: &who(node), sum: &sum });
            }
            _ => {}
        }
        let named = self.named(problem);
        ita_words::pick(self.voice.lang(), &thai(&named), &quoted(&named.to_string())).to_owned()
    }

    /// Returns the problem with the names that the form shows in place of ids.
    fn named(&self, problem: &Problem) -> Problem {
        use ita_score::RulebookError as E;
        let node = |id: &str| {
            self.sheet.nodes.iter().find(|row| row.id == id).map_or_else(|| id.to_owned(), |row| self.who(row))
        };
        let level = |id: &str| {
            let row = self.sheet.levels.iter().find(|row| row.id == id);
            row.map(|row| self.level_name(row)).filter(|name| !name.is_empty()).unwrap_or_else(|| id.to_owned())
        };
        let Problem::Rulebook(error) = problem else { return problem.clone() };
        let mut error = error.clone();
        match &mut error {
            E::LevelsNotTotal { level: of }
            | E::LevelWithoutCondition { level: of }
            | E::LevelUnreachable { level: of } => {
                *of = level(of);
            }
            E::LevelsOutOfOrder { upper, lower, node: of } => {
                (*upper, *lower, *of) = (level(upper), level(lower), node(of));
            }
            E::BadThreshold { level: above, node: of, .. } | E::DuplicateCondition { level: above, node: of } => {
                (*above, *of) = (level(above), node(of));
            }
            E::TooFine { node: of } => *of = node(of),
            E::Unnamed { what: "level", id } => *id = level(id),
            E::Unnamed { id, .. } => *id = node(id),
            _ => {}
        }
        Problem::Rulebook(error)
    }

    /// What a level is called; its other language's name where it has none in this one.
    fn level_name(&self, row: &LevelRow) -> String {
        let (first, second) = match self.voice.lang() {
            ita_score::Lang::Th => (&row.th, &row.en),
            ita_score::Lang::En => (&row.en, &row.th),
        };
        if first.trim().is_empty() { second.clone() } else { first.clone() }
    }

    fn wrong(&self, is_here: impl Fn(&At) -> bool) -> Vec<String> {
        self.wrong.iter().filter(|(at, _)| is_here(at)).map(|(_, problem)| self.said(problem)).collect()
    }

    fn cell(&self, field: EditField, label: OwnLabel, who: &str, text: &str) -> EditCell {
        let head = self.voice.label(label);
        let label = self.voice.say(&OwnMessage::FieldOf { what: &head, who });
        // As typed: in its own digits.
        EditCell { wrong: self.said_at(&field), field, head, label, text: text.to_owned() }
    }

    /// The row that says what is wrong with a field. Weights that do not add up are said once, where their sum is.
    fn said_at(&self, field: &EditField) -> Option<String> {
        let is_here = |wrong: &At| self.wrong.iter().any(|(at, _)| at == wrong);
        match field {
            EditField::Th(id) | EditField::En(id) => is_here(&At::Node(id.clone())).then(|| id.clone()),
            EditField::Weight(id) => {
                let above = self.sheet.nodes.iter().find(|row| row.id == *id)?.of.clone();
                let below = |above: &String| is_here(&At::WeightsBelow(above.clone()));
                if is_here(&At::Weight(id.clone())) { Some(id.clone()) } else { above.filter(below) }
            }
            EditField::LevelTh(id) | EditField::LevelEn(id) => is_here(&At::Level(id.clone())).then(|| id.clone()),
            EditField::AtLeast(id, node) => {
                let here = is_here(&At::Asks(id.clone(), node.clone())) || is_here(&At::Level(id.clone()));
                here.then(|| id.clone())
            }
        }
    }

    /// What a node is called for short: “คะแนนรวม”, “IIT”, “9.1”.
    fn who(&self, row: &NodeRow) -> String {
        match row.kind.parse().unwrap_or(NodeKind::Indicator) {
            NodeKind::Overall => self.voice.pick(&names(row)).to_owned(),
            NodeKind::Instrument => row.id.to_ascii_uppercase(),
            _ => self.voice.number(&row.id),
        }
    }

    fn row(&self, row: &NodeRow) -> EditRow {
        let (id, voice) = (&row.id, self.voice);
        let kind = row.kind.parse().unwrap_or(NodeKind::Indicator);
        let number = self.who(row);
        let mut cells = vec![
            self.cell(EditField::Th(id.clone()), OwnLabel::Thai, &number, &row.th),
            self.cell(EditField::En(id.clone()), OwnLabel::English, &number, &row.en),
        ];
        // Of two names only the one that is missing is marked.
        if cells.iter().any(|cell| cell.text.trim().is_empty()) {
            cells.iter_mut().filter(|cell| !cell.text.trim().is_empty()).for_each(|cell| cell.wrong = None);
        }
        if kind != NodeKind::Overall {
            cells.push(self.cell(EditField::Weight(id.clone()), OwnLabel::Weight, &number, &row.weight));
        }
        let key = self.key;
        let way = match kind {
            NodeKind::Instrument => Some((
                voice.say(&OwnMessage::AddTo { who: &number }),
                OwnChange::Add { key, under: id.clone() }.action(self.reader),
            )),
            NodeKind::Indicator if self.sheet.children(row.of.as_deref().unwrap_or_default()).count() > 1 => Some((
                voice.say(&OwnMessage::Remove { who: &[&*number, &row.th].join(" ") }),
                OwnChange::Remove { key, id: id.clone() }.action(self.reader),
            )),
            _ => None,
        };
        EditRow {
            node: id.clone(),
            depth: match kind {
                NodeKind::Overall => 0,
                NodeKind::Instrument => 1,
                _ => 2,
            },
            number,
            cells,
            wrong: self.wrong(|at| matches!(at, At::Node(of) | At::Weight(of) | At::WeightsBelow(of) if of == id)),
            way,
        }
    }

    fn level(&self, row: &LevelRow) -> EditLevel {
        let (id, voice) = (&row.id, self.voice);
        let level =
            voice.pick(&ita_score::spec::Words { th: row.th.clone().into(), en: row.en.clone().into() }).to_owned();
        let mut cells = vec![
            self.cell(EditField::LevelTh(id.clone()), OwnLabel::Thai, &level, &row.th),
            self.cell(EditField::LevelEn(id.clone()), OwnLabel::English, &level, &row.en),
        ];
        for (node, asks) in &row.asks {
            let of = self.sheet.nodes.iter().find(|row| row.id == *node);
            let who = match of {
                Some(of) if of.kind == NodeKind::Overall.id() => voice.pick(&names(of)).to_owned(),
                _ => node.to_ascii_uppercase(),
            };
            let label = voice.say(&OwnMessage::Asks { who: &who, level: &level });
            let field = EditField::AtLeast(id.clone(), node.clone());
            cells.push(EditCell { wrong: self.said_at(&field), field, head: who, label, text: asks.clone() });
        }
        let wrong = self.wrong(|at| matches!(at, At::Level(of) | At::Asks(of, _) if of == id));
        EditLevel { level: id.clone(), cells, wrong }
    }
}

/// A share as the form's fields have it: “90%”, or a fraction where that has no end.
fn in_percent(share: ita_score::spec::Share) -> String {
    let text = percent(share);
    if text.contains('/') { text } else { [&*text, "%"].concat() }
}

/// The marks of a file's words as a form has them.
fn quoted(text: &str) -> String {
    let mut parts = text.split('`');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for (part, mark) in parts.zip(['“', '”'].into_iter().cycle()) {
        out.push(mark);
        out.push_str(part);
    }
    out
}

fn names(row: &NodeRow) -> ita_score::spec::Words {
    ita_score::spec::Words { th: row.th.clone().into(), en: row.en.clone().into() }
}
