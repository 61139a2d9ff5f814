//! A scenario to be handed on: printed, as a table for a letter, as lines for a message. It says whose it is, when it was made,
//! and that it is a simulation.

use super::sides::{difference, scenario_name, short_number};
use super::{Direction, plan::value_words, sides::signed};
use crate::improve::{Ground, Outcome};
use crate::message::{ImproveLabel, ImproveMessage, Label, Voice};
use crate::page::level::level;
use crate::page::result::near_edge;
use crate::page::{LevelView, names};
use crate::state::State;
use ita_score::{NodeIx, Scored};

/// A day, as a program's clock knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// The year of the common era.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl Day {
    /// Returns the day as it stands in the name of a file, by the Buddhist era: “2569-02-13”.
    #[must_use]
    pub fn stamp(self) -> String {
        let two = |number: u8| if number < 10 { format!("0{number}") } else { number.to_string() };
        format!("{}-{}-{}", self.year + 543, two(self.month), two(self.day))
    }
}

/// A line of the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetRow {
    /// Id of its node, for a key.
    pub node: String,
    /// True for an instrument, which its nodes follow.
    pub whole: bool,
    /// “IIT”, “ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ”.
    pub name: String,
    /// Where it stands: “90.50”.
    pub from: String,
    /// Where it shall stand.
    pub to: String,
    /// By how much: “+4.50”; empty for an item.
    pub by: String,
}

/// A scenario to be handed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanSheet {
    /// “แผนยกระดับคะแนน ITA (จำลอง)”.
    pub title: String,
    /// The agency; empty if there is none.
    pub agency: String,
    /// “ปีงบประมาณ พ.ศ. 2568”.
    pub year: String,
    /// The scenario's name.
    pub scenario: String,
    /// “94.14 ผ่านดี → 95.94 ผ่านดีเยี่ยม”.
    pub outcome: String,
    /// Heads: what, now, plan, change.
    pub head: [String; 4],
    /// Instruments, each with what changes below it.
    pub rows: Vec<SheetRow>,
    /// That nothing changes; none if something does.
    pub nothing: Option<String>,
    /// Why it is this level and not the next.
    pub why: String,
    /// That a score lies near a threshold.
    pub near_edge: Vec<String>,
    /// That it is a simulation, without the day.
    note: String,
    voice: Voice,
}

/// The scenario in sight, to be handed on.
///
/// ```
/// use ita_view::{State, page};
///
/// let sheet = page::plan_sheet(&State::first()?);
/// assert_eq!(sheet.outcome, "96.39 ผ่านดี → 97.08 ผ่านดีเยี่ยม");
/// let day = page::Day { year: 2026, month: 11, day: 29 };
/// assert_eq!(sheet.note(day), "จำลองด้วย ITA Score เมื่อ 29 พฤศจิกายน 2569 ไม่ใช่ผลการประเมินของสำนักงาน ป.ป.ช.");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn plan_sheet(state: &State) -> PlanSheet {
    let voice = Voice::of(state);
    let ground = &Ground::of(state);
    let scenario = state.work.scenarios().active();
    let Outcome { scored, .. } = ground.outcome(&state.memo, scenario);
    let base = &ground.base.scored;
    let side = |scored: &Scored<'_>| {
        voice.say(&ImproveMessage::ScoreAndLevel {
            score: &short_number(voice, scored),
            level: &level_words(&level(voice, scored).0),
        })
    };
    let changes = ground.given().any(|(node, value)| scored.assessment().value(node) != Some(value));
    PlanSheet {
        title: voice.label(ImproveLabel::SheetTitle),
        agency: state.work.agency.trim().to_owned(),
        year: voice.number(ita_words::fiscal_year(state.year().number(), voice.lang())),
        scenario: scenario_name(voice, scenario),
        outcome: format!("{} → {}", side(base), side(&scored)),
        head: [
            voice.label(Label::RuleName),
            voice.label(ImproveLabel::Baseline),
            voice.label(ImproveLabel::PlanTo),
            voice.label(ImproveLabel::PlanBy),
        ],
        rows: if changes { rows(voice, ground, &scored) } else { Vec::new() },
        nothing: (!changes).then(|| voice.label(ImproveLabel::NothingChanges)),
        why: crate::page::why::why(voice, &scored).line,
        near_edge: near_edge(voice, &scored),
        note: voice.label(ImproveLabel::SheetNote),
        voice,
    }
}

/// A level in words: “ผ่านดี”, “อย่างน้อย ผ่านดี”.
fn level_words(level: &LevelView) -> String {
    match level {
        LevelView::Certain(level) => level.name.clone(),
        LevelView::Open { guaranteed, at_least, .. } => format!("{at_least} {}", guaranteed.name),
    }
}

fn rows(voice: Voice, ground: &Ground, scored: &Scored<'static>) -> Vec<SheetRow> {
    let (rules, base) = (ground.rules(), &ground.base.scored);
    let known = |scored: &Scored<'_>, node| names::score(voice, &scored.node(node)).unwrap_or_else(|| "–".to_owned());
    let mut rows = Vec::new();
    for instrument in names::instruments(rules) {
        let (change, _) = match (base.node(instrument).score(), scored.node(instrument).score()) {
            (Some(before), Some(after)) => signed(voice, before, after),
            _ => (String::new(), Direction::Same),
        };
        rows.push(SheetRow {
            node: rules.node(instrument).id.to_string(),
            whole: true,
            name: voice.number(ita_words::heading(rules, instrument, voice.lang())),
            from: known(base, instrument),
            to: known(scored, instrument),
            by: change,
        });
        let below = |node: NodeIx| rules.ancestors(node).any(|above| above == instrument);
        for (node, before) in ground.given().filter(|&(node, _)| below(node)) {
            let after = scored.assessment().value(node).unwrap_or(before);
            if before == after {
                continue;
            }
            let name = voice.words(&rules.node(node).name);
            let by = signed(voice, base.node(node).low(), scored.node(node).low()).0;
            rows.push(SheetRow {
                node: rules.node(node).id.to_string(),
                whole: false,
                name: format!("{} {name}", names::short(voice, rules, node)),
                from: value_words(voice, ground, node, before),
                to: value_words(voice, ground, node, after),
                by: if rules.is_item(node) { String::new() } else { by },
            });
        }
    }
    let (before, after) = (short_number(voice, base), short_number(voice, scored));
    rows.push(SheetRow {
        node: rules.node(NodeIx::OVERALL).id.to_string(),
        whole: true,
        name: names::short(voice, rules, NodeIx::OVERALL),
        from: before,
        to: after,
        by: difference(voice, base, scored).0,
    });
    rows
}

impl PlanSheet {
    /// Who made it, when, and that it is a simulation.
    #[must_use]
    pub fn note(&self, day: Day) -> String {
        let date = self.voice.number(ita_words::date(day.year, day.month, day.day, self.voice.lang()));
        self.note.replace(PlanSheet::DATE, &date)
    }

    /// What stands for the day in the note's words.
    const DATE: &'static str = "{date}";

    /// “เทศบาลตำบล… ปีงบประมาณ พ.ศ. 2568”.
    #[must_use]
    pub fn whose(&self) -> String {
        let parts = [&*self.agency, &self.year];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// Lines for a message: short, without tabs, each change numbered.
    #[must_use]
    pub fn text(&self, day: Day) -> String {
        let mut lines = vec![self.title.clone(), self.whose(), format!("{}: {}", self.scenario, self.outcome)];
        let mut number = 0;
        for row in self.rows.iter().filter(|row| row.from != row.to) {
            let change = [&*row.name, " ", &row.from, " → ", &row.to].concat();
            let by = if row.by.is_empty() { String::new() } else { format!(" ({})", row.by) };
            if row.whole {
                number += 1;
                lines.push(format!("{}) {change}{by}", self.voice.number(number)));
            } else {
                lines.push(format!("- {change}{by}"));
            }
        }
        lines.extend(self.nothing.clone());
        lines.extend(self.near_edge.iter().cloned());
        lines.push(self.note(day));
        lines.join("\n")
    }

    /// A table for a letter or a spreadsheet: the title stands in its first row, since a caption may be lost.
    #[must_use]
    pub fn html(&self, day: Day) -> String {
        let safe = crate::embed::html;
        let wide =
            |text: &str, tag: &str| format!("<tr><{tag} colspan=\"4\" align=\"left\">{}</{tag}></tr>", safe(text));
        let mut html = String::from("<meta charset=\"utf-8\"><table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">");
        html += &wide(&format!("{} {}", self.title, self.whose()), "th");
        html += &wide(&format!("{}: {}", self.scenario, self.outcome), "td");
        html += "<tr>";
        for head in &self.head {
            html += &format!("<th>{}</th>", safe(head));
        }
        html += "</tr>";
        for row in &self.rows {
            let name = if row.whole { format!("<b>{}</b>", safe(&row.name)) } else { safe(&row.name) };
            html += &format!("<tr><td>{name}</td>");
            for cell in [&row.from, &row.to, &row.by] {
                html += &format!("<td align=\"right\">{}</td>", safe(cell));
            }
            html += "</tr>";
        }
        for text in self.nothing.iter().chain(&self.near_edge) {
            html += &wide(text, "td");
        }
        html += &wide(&self.note(day), "td");
        html + "</table>"
    }
}
