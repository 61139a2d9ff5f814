//! The rows of input: the rulebook's tree, as far as it is open.

use super::claims::node_status;
use super::names;
use crate::action::Mark;
use crate::assess::Assessed;
use crate::draft::Draft;
use crate::message::{Label, Message, Voice};
use crate::page::StatusView;
use crate::reduce::mark;
use ita_score::{Error, NodeIx, NodeKind, Rulebook};
use std::rc::Rc;

/// Whether a row's own number counts or its children's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowMode {
    /// It has no children: its own number counts.
    Leaf,
    /// It has children, but its own number counts.
    Own,
    /// Its children's numbers count.
    Children,
}

/// A text field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its text, as typed.
    pub text: String,
    /// What a screen reader calls it.
    pub label: String,
    /// What is wrong with the text and what is allowed; `None` if it is valid or empty.
    pub error: Option<String>,
}

/// An OIT item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemView {
    /// What is said of it.
    pub mark: Mark,
    /// The same in words: “เผยแพร่แล้ว”.
    pub mark_label: String,
    /// The text of its partial credit without the sign; only for [`Mark::Partial`].
    pub partial: String,
    /// What it is worth in points of the overall score: “1.00 คะแนน”.
    pub worth: String,
}

/// How many of the items below a row are said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Items of which something is said.
    pub said: usize,
    /// Items that are published, wholly or in part.
    pub published: usize,
    /// All items.
    pub total: usize,
    /// In words: “เผยแพร่แล้ว 7 จาก 9 ข้อ”.
    pub text: String,
}

/// The button that opens or closes a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toggle {
    /// True if pressing opens the row, false if it closes it.
    pub opens: bool,
    /// What it says: “กรอกรายตัวชี้วัด”, “กรอกเฉพาะคะแนน IIT”.
    pub label: String,
    /// That numbers typed on the other side are kept: “เก็บคะแนนที่กรอกไว้ 98.10”.
    pub kept: Option<String>,
}

/// A row of input and, if it is open, the rows below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowView {
    /// Id of its node.
    pub node: String,
    /// What it is.
    pub kind: NodeKind,
    /// 0 for the whole, 1 for an instrument, and so on.
    pub depth: u8,
    /// Its number: “IIT”, “9.1”, “O1”; empty for the whole.
    pub number: String,
    /// Its name, from the rulebook.
    pub name: String,
    /// What it looks at, if the rulebook says.
    pub about: Option<String>,
    /// Its share of its parent: “30%”, “หนึ่งในห้าของ IIT”; empty for the whole.
    pub share: String,
    /// Whose number counts.
    pub mode: RowMode,
    /// Its field; `None` if its children's numbers count. An item has one too, for its partial credit.
    pub field: Option<Field>,
    /// If it is an OIT item.
    pub item: Option<ItemView>,
    /// Its score in the result: “98.10”, a range, or empty while nothing is known of it.
    pub score: String,
    /// What it contributes to the overall score: “29.43 คะแนน”; empty while not known.
    pub points: String,
    /// The same unrounded.
    pub points_exact: String,
    /// How many of the items below it are said; `None` if there are none in use.
    pub progress: Option<Progress>,
    /// Opens or closes it; `None` without children.
    pub toggle: Option<Toggle>,
    /// The less sure of its name's and its share's status; [`node_claims`](super::node_claims) says more.
    pub status: StatusView,
    /// The rows below it, if it is open. Shared, so that a screen draws a row without copying what is below it.
    pub children: Vec<Rc<RowView>>,
}

/// What the rows are made from.
pub(super) struct Sheet<'a> {
    pub(super) voice: Voice,
    pub(super) draft: &'a Draft,
    pub(super) assessed: &'a Assessed,
}

impl Sheet<'_> {
    fn rules(&self) -> &'static Rulebook {
        self.assessed.scored.rules()
    }

    /// A node's row, and those below it as far as they are open.
    pub(super) fn row(&self, node: NodeIx) -> RowView {
        let (voice, rules) = (self.voice, self.rules());
        let spec = rules.node(node);
        let result = self.assessed.scored.node(node);
        let mode = match () {
            () if rules.is_leaf(node) => RowMode::Leaf,
            () if self.draft.is_open(rules, node) => RowMode::Children,
            () => RowMode::Own,
        };
        let points = result.points();
        let children: Vec<Rc<RowView>> = match mode {
            RowMode::Children => rules.children(node).map(|child| Rc::new(self.row(child))).collect(),
            RowMode::Leaf | RowMode::Own => Vec::new(),
        };
        RowView {
            node: spec.id.to_string(),
            kind: spec.kind,
            depth: u8::try_from(rules.ancestors(node).count()).unwrap_or(u8::MAX),
            number: names::number(voice, rules, node),
            name: voice.words(&spec.name),
            about: (!spec.about.is_empty()).then(|| voice.words(&spec.about)),
            share: names::share(voice, rules, node),
            mode,
            field: (mode != RowMode::Children).then(|| self.field(node)),
            item: rules.is_item(node).then(|| self.item(node)),
            score: names::score(voice, &result).unwrap_or_default(),
            points: points.map(|points| self.points(points)).unwrap_or_default(),
            points_exact: points.map(|points| names::exact(voice, rules, points)).unwrap_or_default(),
            progress: self.progress(&children),
            toggle: (mode != RowMode::Leaf).then(|| self.toggle(node, mode)),
            status: node_status(voice, rules, node),
            children,
        }
    }

    fn text(&self, node: NodeIx) -> &str {
        self.draft.text(&self.rules().node(node).id)
    }

    fn points(&self, points: ita_score::Exact) -> String {
        let points = names::points(self.voice, self.rules(), points);
        self.voice.say(&Message::Points { points: &points })
    }

    fn field(&self, node: NodeIx) -> Field {
        let (voice, rules) = (self.voice, self.rules());
        let number = &*names::number(voice, rules, node);
        let name = &*voice.words(&rules.node(node).name);
        Field {
            text: self.text(node).to_owned(),
            label: match rules.is_item(node) {
                true => voice.say(&Message::PartialOf { number }),
                false => voice.say(&Message::FieldOf { number, name }),
            },
            error: self.assessed.error(node).map(|error| problem(voice, error)),
        }
    }

    fn item(&self, node: NodeIx) -> ItemView {
        let text = self.text(node);
        let mark = mark(text);
        let worth = names::points(self.voice, self.rules(), names::of_hundred(self.rules().overall_share(node)));
        ItemView {
            mark,
            mark_label: self.voice.label(match mark {
                Mark::Unset => Label::NotSaid,
                Mark::Published => Label::Published,
                Mark::NotPublished => Label::NotPublished,
                Mark::Partial => Label::PartlyPublished,
            }),
            partial: match mark {
                Mark::Partial => text.trim().trim_end_matches('%').to_owned(),
                _ => String::new(),
            },
            worth: self.voice.say(&Message::Worth { points: &worth }),
        }
    }

    /// The items in use among and below these rows; `None` if there are none.
    fn progress(&self, below: &[Rc<RowView>]) -> Option<Progress> {
        let (mut said, mut published, mut total) = (0, 0, 0);
        for row in below {
            if let Some(item) = &row.item {
                total += 1;
                said += usize::from(item.mark != Mark::Unset);
                published += usize::from(matches!(item.mark, Mark::Published | Mark::Partial));
            } else if let Some(progress) = &row.progress {
                total += progress.total;
                said += progress.said;
                published += progress.published;
            }
        }
        if total == 0 {
            return None;
        }
        let (of, all, open) = (&*published.to_string(), &*total.to_string(), &*(total - said).to_string());
        let text = self.voice.say(&match total - said {
            0 => Message::ItemsPublished { published: of, total: all },
            _ => Message::ItemsOpen { published: of, total: all, open },
        });
        Some(Progress { said, published, total, text })
    }

    fn toggle(&self, node: NodeIx, mode: RowMode) -> Toggle {
        let (voice, rules) = (self.voice, self.rules());
        let own = self.text(node);
        if mode == RowMode::Children {
            let who = names::subject(voice, rules, node);
            return Toggle {
                opens: false,
                label: voice.say(&Message::UseOwn { who: &who }),
                kept: (!own.trim().is_empty()).then(|| voice.say(&Message::KeptOwn { text: own })),
            };
        }
        let below = rules.descendants(node).filter(|&below| !self.text(below).trim().is_empty()).count();
        let child = rules.children(node).next().map(|child| rules.node(child).kind);
        Toggle {
            opens: true,
            label: ita_words::open_below(child.unwrap_or(NodeKind::Item), voice.lang()).to_owned(),
            kept: (below > 0).then(|| voice.say(&Message::KeptBelow { count: &below.to_string() })),
        }
    }
}

/// What is wrong with a field's text, and what is allowed.
pub(super) fn problem(voice: Voice, error: &Error) -> String {
    let (least, most) = &names::limits();
    match error {
        Error::NotANumber { .. } => voice.say(&Message::NotANumber { least, most }),
        Error::OutOfRange { .. } => voice.say(&Message::OutOfRange { least, most }),
        Error::NotAnItemValue { .. } => voice.say(&Message::NotAnItemValue { least, most }),
        Error::TooManyDecimals { .. } => {
            voice.say(&Message::TooManyDecimals { places: &ita_score::SCORE_DECIMALS.to_string() })
        }
        other => ita_words::message(other, voice.lang()),
    }
}
