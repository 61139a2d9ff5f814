//! The rows of input: the rulebook's tree in one list, as far as it is open. Every number can be typed, whatever its level.

use super::names;
use crate::action::Mark;
use crate::assess::Assessed;
use crate::draft::{Draft, Source};
use crate::message::{Label, Message, Voice};
use crate::reduce::mark;
use ita_score::{Error, LevelIx, NodeIx, NodeKind, Rulebook};
use std::rc::Rc;

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

/// How many of the items below a row are stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Items that are stated.
    pub said: usize,
    /// Items that are published, wholly or in part.
    pub published: usize,
    /// All items.
    pub total: usize,
}

/// The button that shows the rows below a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toggle {
    /// True if they are in sight.
    pub open: bool,
    /// What it is called: “รายการย่อยของ IIT”.
    pub label: String,
}

/// A score against its threshold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Against {
    /// “ถึง 95”, “ขาดอีก 1.80”.
    pub text: String,
    /// True if the threshold is reached.
    pub met: bool,
    /// True if the level asks it of this very node, and not of the instrument that it belongs to.
    pub asked: bool,
}

/// A row of input.
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
    /// Its field. An item has one for its partial credit.
    pub field: Field,
    /// Its score, where it follows from other numbers and its own field is empty: “90.50”, or a range.
    pub computed: Option<String>,
    /// True if that is one number.
    pub known: bool,
    /// If it is an OIT item.
    pub item: Option<ItemView>,
    /// Where its number comes from, where that has to be said; or what is wrong with the field.
    pub note: Option<String>,
    /// What it contributes to the overall score: “29.43 จาก 30”.
    pub points: String,
    /// The same unrounded.
    pub points_exact: String,
    /// Its score against what the next level asks.
    pub against: Option<Against>,
    /// How many of the items below it are stated; `None` if there are none.
    pub progress: Option<Progress>,
    /// True if items stand right below it, of which the rest can be said at once.
    pub has_items: bool,
    /// Shows the rows below; `None` without any.
    pub toggle: Option<Toggle>,
    /// Shows the rows of its parts, and the node that opens them; `None` without any, or while the rows below are out of sight.
    pub parts: Option<(Toggle, String)>,
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

    /// Every row in sight, the whole first.
    pub(super) fn rows(&self) -> Vec<Rc<RowView>> {
        let mut rows = Vec::new();
        self.collect(NodeIx::OVERALL, &mut rows);
        rows
    }

    fn collect(&self, node: NodeIx, rows: &mut Vec<Rc<RowView>>) {
        rows.push(Rc::new(self.row(node)));
        if self.draft.is_open(self.rules(), node) {
            if self.shows_parts(node) {
                rows.extend(self.rules().parts(node).map(|part| Rc::new(self.row(part))));
            }
            self.rules().children(node).for_each(|child| self.collect(child, rows));
        }
    }

    fn row(&self, node: NodeIx) -> RowView {
        let (voice, rules) = (self.voice, self.rules());
        let spec = rules.node(node);
        let field = self.field(node);
        let is_part = rules.is_part(node);
        // A part is no node of the tree: it has no result of its own.
        let result = (!is_part).then(|| self.assessed.scored.node(node));
        let score = result.as_ref().and_then(|result| names::score(voice, result));
        let is_item = rules.is_item(node);
        let points = result.as_ref().and_then(|result| result.points());
        RowView {
            node: spec.id.to_string(),
            kind: spec.kind,
            depth: u8::try_from(rules.ancestors(node).count()).unwrap_or(u8::MAX),
            number: if is_part { String::new() } else { names::number(voice, rules, node) },
            name: voice.words(&spec.name),
            about: (!spec.about.is_empty()).then(|| voice.words(&spec.about)),
            computed: score.filter(|_| field.text.trim().is_empty() && !is_item),
            known: result.as_ref().is_some_and(|result| result.is_complete()),
            item: is_item.then(|| self.item(node)),
            note: field.error.clone().or_else(|| self.note(node)),
            points: match &result {
                Some(result) if !is_item && node != NodeIx::OVERALL => {
                    voice.number(ita_words::points_of(rules, result, voice.lang()))
                }
                _ => String::new(),
            },
            points_exact: points.map(|points| names::exact(voice, rules, points)).unwrap_or_default(),
            against: result.as_ref().filter(|_| !is_item).and_then(|result| self.against(node, result.score()?)),
            progress: self.progress(node),
            has_items: rules.children(node).any(|child| rules.is_item(child)),
            toggle: (!rules.is_leaf(node)).then(|| self.toggle(node)),
            parts: self.parts(node),
            field,
        }
    }

    fn text(&self, node: NodeIx) -> &str {
        self.draft.text(&self.rules().node(node).id)
    }

    fn field(&self, node: NodeIx) -> Field {
        let (voice, rules) = (self.voice, self.rules());
        let number = &*names::number(voice, rules, node);
        let name = &*voice.words(&rules.node(node).name);
        Field {
            // What was typed stays as it was typed; digits are shown in the chosen ones.
            text: voice.numerals.write(self.text(node)),
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

    /// Returns which numbers count, if both a node and the nodes below it have numbers, or only some of those below do.
    fn note(&self, node: NodeIx) -> Option<String> {
        let (voice, rules, draft) = (self.voice, self.rules(), self.draft);
        if rules.is_leaf(node) {
            return None;
        }
        if let Some(progress) = self.progress(node).filter(|progress| progress.said > 0) {
            return Some(self.items_said(progress));
        }
        let (own, source) = (draft.value(rules, node), draft.source(rules, node));
        let children = rules.children(node).count();
        let given = rules.children(node).filter(|&child| self.gives(child)).count();
        let (given, total) = (&*given.to_string(), &*children.to_string());
        let result = self.assessed.scored.node(node);
        match (source, own) {
            (Source::Own, Some(_)) if given != "0" => Some(voice.say(&Message::BelowNotCounted { given, total })),
            (Source::Own, _) => None,
            (Source::Parts | Source::Below, Some(own)) if result.is_complete() => {
                let (score, typed) = (result.score()?, ita_score::Exact::from(own).round(rules.decimals()));
                let (least, most) = if score < typed { (score, typed) } else { (typed, score) };
                Some(match least.short_of(most) {
                    Some(by) => voice.say(&Message::OwnDiffers {
                        computed: &score.to_string(),
                        own: &typed.to_string(),
                        by: &by.to_string(),
                    }),
                    None => voice.say(&Message::OwnAgrees { computed: &score.to_string() }),
                })
            }
            (Source::Parts, _) => Some(voice.label(Label::FromParts)),
            (Source::Below, _) if draft.is_complete_below(rules, node) => {
                Some(voice.say(&Message::FromBelow { total }))
            }
            (Source::Below, _) => Some(voice.say(&Message::BelowGiven { given, total })),
        }
    }

    /// True if a node has a number, or what is below it gives it one.
    fn gives(&self, node: NodeIx) -> bool {
        let (rules, draft) = (self.rules(), self.draft);
        draft.value(rules, node).is_some()
            || (draft.source(rules, node) != Source::Own && self.assessed.scored.node(node).is_complete())
    }

    /// A score against what the level above the certain one asks: of the node itself, or of the instrument that it belongs to.
    /// At the top, what that level asks.
    fn against(&self, node: NodeIx, score: ita_score::Rounded) -> Option<Against> {
        let (voice, rules) = (self.voice, self.rules());
        let level = next_level(self.assessed)?;
        let asked_of = |node| rules.threshold(level, node);
        let own = asked_of(node);
        let above = || rules.ancestors(node).filter(|&above| above != NodeIx::OVERALL).find_map(asked_of);
        let at_least = own.or_else(above)?;
        let text = match score.short_of(at_least) {
            Some(short) => voice.say(&Message::ShortBy { short: &short.to_string() }),
            None => voice.say(&Message::ReachesThreshold { at_least: &at_least.to_short_string() }),
        };
        Some(Against { text, met: score >= at_least, asked: own.is_some() })
    }

    /// The items below a node; `None` if there are none.
    fn progress(&self, node: NodeIx) -> Option<Progress> {
        let rules = self.rules();
        let items = rules.descendants(node).filter(|&below| rules.is_item(below)).map(|item| mark(self.text(item)));
        let mut progress = Progress { said: 0, published: 0, total: 0 };
        for mark in items {
            progress.total += 1;
            progress.said += usize::from(mark != Mark::Unset);
            progress.published += usize::from(matches!(mark, Mark::Published | Mark::Partial));
        }
        (progress.total > 0).then_some(progress)
    }

    fn items_said(&self, progress: Progress) -> String {
        let Progress { said, published, total } = progress;
        let (published, all, open) = (&*published.to_string(), &*total.to_string(), &*(total - said).to_string());
        self.voice.say(&match total - said {
            0 => Message::ItemsPublished { published, total: all },
            _ => Message::ItemsOpen { published, total: all, open },
        })
    }

    /// True if the rows of a node's parts are in sight: somebody opened them, or typed there.
    fn shows_parts(&self, node: NodeIx) -> bool {
        let (rules, draft) = (self.rules(), self.draft);
        rules.parts(node).any(|part| draft.open.contains(&rules.node(part).id) || draft.is_typed(rules, part))
    }

    fn parts(&self, node: NodeIx) -> Option<(Toggle, String)> {
        let rules = self.rules();
        let first = rules.parts(node).next().filter(|_| self.draft.is_open(rules, node))?;
        let label = self.voice.label(Label::PartsOf);
        Some((Toggle { open: self.shows_parts(node), label }, rules.node(first).id.to_string()))
    }

    fn toggle(&self, node: NodeIx) -> Toggle {
        let who = names::subject(self.voice, self.rules(), node);
        Toggle {
            open: self.draft.is_open(self.rules(), node),
            label: self.voice.say(&Message::RowsBelow { who: &who }),
        }
    }
}

/// Returns the level that scores are compared with: the one above the certain level, or, at the top, that level itself.
pub(super) fn next_level(assessed: &Assessed) -> Option<LevelIx> {
    let now = assessed.scored.guaranteed_index();
    Some(now.above().unwrap_or(now))
}

/// What is wrong with a field's text, and what is allowed.
pub(super) fn problem(voice: Voice, error: &Error) -> String {
    let (least, most) = &names::limits();
    match error {
        Error::NotANumber { .. } => voice.say(&Message::NotANumber { least, most }),
        Error::OutOfRange { .. } => voice.say(&Message::OutOfRange { least, most }),
        Error::NotAnItemValue { .. } => voice.say(&Message::NotAnItemValue { least, most }),
        Error::TooManyDecimals { .. } => {
            voice.say(&Message::TooManyDecimals { places: &ita_score::Score::DECIMALS.to_string() })
        }
        // No other comes of a field.
        other => other.code().to_owned(),
    }
}
