//! What people add to a result so that it becomes a report: meeting, measures, what the agency's head said, who signs.

use crate::case::Kind;
use crate::checklist::{Checklist, Counts};
use crate::clean::{clean, lines};
use crate::day::Day;
use crate::edit::Edits;
use crate::kept::Kept;
use crate::measure::Measure;
use crate::outline::LeftOut;
use crate::preparation::{Aspect, Preparation};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What people add. Any of it may be missing; a report does not mention what is missing.
///
/// ```
/// use ita_report::Papers;
///
/// let papers = Papers::from_json(r#"{"meeting": {"date": "13 กุมภาพันธ์ 2569", "chair": "นายกเทศมนตรี"}}"#)?;
/// assert_eq!(papers.meeting.date.unwrap().to_string(), "2026-02-13");
/// assert!(Papers::from_json(r#"{"meting": {}}"#).unwrap_err().to_string().contains("meting"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Papers {
    /// Where the result was discussed.
    pub meeting: Meeting,
    /// The rank among agencies, as it was announced: “ลำดับที่ 5 จาก 42 หน่วยงานในจังหวัด”. Only the published ranking gives it;
    /// it cannot be computed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub rank: String,
    /// What should be corrected, by the id of a node.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub issues: BTreeMap<String, String>,
    /// What was decided.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<Measure>,
    /// The fiscal year for which the measures were decided, where it is not the reported one: their aims follow its rules.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub measures_of: Option<u16>,
    /// The state of the year's OIT items.
    #[serde(skip_serializing_if = "Checklist::is_empty")]
    pub items: Checklist,
    /// The state of the year's preparation.
    #[serde(skip_serializing_if = "Preparation::is_empty")]
    pub preparation: Preparation,
    /// How the agency supports the work.
    pub aspects: Aspects,
    /// How measures are followed up and reported to the agency's head.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub follow_up: String,
    /// What the agency's head stressed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub emphasis: String,
    /// Who signs.
    pub signatory: Signatory,
    /// Sentences that somebody edited, by their key.
    #[serde(skip_serializing_if = "Edits::is_empty")]
    pub edits: Edits,
    /// When the report is made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Day>,
    /// The state from which an OIT item counts for a score, which is the agency's choice.
    #[serde(skip_serializing_if = "Counts::is_default")]
    pub counts: Counts,
    /// Measures that the agency keeps as suggestions of its own; no report contains them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub library: Vec<Kept>,
    /// Sections that are left out, by the kind of report.
    #[serde(skip_serializing_if = "LeftOut::is_empty")]
    pub left_out: LeftOut,
    /// What was typed for a day or a number and is not yet valid, by its place, such as `measures/0/due`. No report contains it;
    /// it is kept so that nothing typed is lost.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub unread: BTreeMap<String, String>,
}

/// A meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Meeting {
    /// Its name: “การประชุมประจำเดือนระหว่างผู้บริหารและพนักงาน”.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Day>,
    /// At what time, as written: `10.00`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub time: String,
    /// Where.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// Who chaired it, with the office.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub chair: String,
    /// Who analysed the result, such as a working group.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub group: String,
}

/// Four aspects of support.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Aspects {
    /// Personnel.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub personnel: String,
    /// Data for publication.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub data: String,
    /// Information technology.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub technology: String,
    /// Public relations.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub publicity: String,
}

impl Aspects {
    /// Returns the text of an aspect.
    ///
    /// ```
    /// use ita_report::{Aspect, Aspects};
    ///
    /// let aspects = Aspects { data: "จัดเตรียมข้อมูล".into(), ..Aspects::default() };
    /// assert_eq!(aspects.text(Aspect::Data), "จัดเตรียมข้อมูล");
    /// ```
    #[must_use]
    pub fn text(&self, aspect: Aspect) -> &str {
        match aspect {
            Aspect::Personnel => &self.personnel,
            Aspect::Data => &self.data,
            Aspect::Technology => &self.technology,
            Aspect::Publicity => &self.publicity,
        }
    }

    /// Returns the text of an aspect, for changes.
    pub fn text_mut(&mut self, aspect: Aspect) -> &mut String {
        match aspect {
            Aspect::Personnel => &mut self.personnel,
            Aspect::Data => &mut self.data,
            Aspect::Technology => &mut self.technology,
            Aspect::Publicity => &mut self.publicity,
        }
    }
}

/// Who signs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Signatory {
    /// The name.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The office.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub office: String,
}

impl Papers {
    /// Reads papers from JSON. Unknown fields are refused, since they would be lost.
    ///
    /// # Errors
    /// If the text is not such JSON; the error gives line and column.
    pub fn from_json(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text.trim_start_matches('\u{feff}'))
    }

    /// Returns the papers of a report, taken from those of several years. `seen` is the year that somebody works on, `reported`
    /// the reported one, and `written` returns the papers of a year.
    ///
    /// For the outcome of measures, the measures are those of the year before, whose result led to them. For a preparation, the
    /// items and the checklist are those of the year to prepare for. The states of aspects belong to that year's own aspects:
    /// where another year's texts stand in their place, the states are left out.
    ///
    /// ```
    /// use ita_report::{Kind, Papers};
    ///
    /// let written = |year| {
    ///     let text = if year == 2568 { r#"{"measures": [{"title": "E-Service"}], "emphasis": "ก"}"# } else { r#"{"emphasis": "ข"}"# };
    ///     Papers::from_json(text).unwrap()
    /// };
    /// let outcome = Papers::of_years(Kind::Outcome, 2569, 2569, written);
    /// assert_eq!((&*outcome.emphasis, &*outcome.measures[0].title), ("ข", "E-Service"));
    /// // What it aims at is by the rules of its own year.
    /// assert_eq!(outcome.measures_of, Some(2568));
    /// assert!(Papers::of_years(Kind::Improve, 2569, 2569, written).measures.is_empty());
    /// ```
    #[must_use]
    pub fn of_years(kind: Kind, seen: u16, reported: u16, written: impl Fn(u16) -> Self) -> Self {
        let mut papers = written(seen);
        let year_before = reported.saturating_sub(1);
        let before = || written(year_before).measures;
        match kind {
            Kind::Outcome => {
                let earlier = before();
                if !earlier.is_empty() {
                    (papers.measures, papers.measures_of) = (earlier, Some(year_before));
                }
            }
            Kind::Prepare => {
                if seen != reported {
                    let to_prepare = written(reported);
                    papers.items = to_prepare.items;
                    papers.preparation = to_prepare.preparation;
                    if papers.aspects == Aspects::default() {
                        papers.aspects = to_prepare.aspects;
                    } else if papers.aspects != to_prepare.aspects {
                        papers.preparation.aspects.clear();
                    }
                }
                if papers.measures.is_empty() {
                    (papers.measures, papers.measures_of) = (before(), Some(year_before));
                } else if seen != reported {
                    papers.measures_of = Some(seen);
                }
            }
            Kind::Improve | Kind::Handout | Kind::Notice | Kind::Index => {}
        }
        papers
    }

    /// Returns the papers as JSON, for [`Papers::from_json`].
    ///
    /// ```
    /// use ita_report::Papers;
    ///
    /// let papers = Papers { emphasis: "โปร่งใส".into(), ..Papers::default() };
    /// assert_eq!(Papers::from_json(&papers.to_json())?, papers);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn to_json(&self) -> String {
        // Nothing in it can fail to be written: every key of a map is a text.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Returns the ids of the nodes and OIT items that the papers name: in the corrections, the checklist and the aims of
    /// measures.
    ///
    /// ```
    /// use ita_report::Papers;
    ///
    /// let papers = Papers::from_json(r#"{"issues": {"eit": "ช้า"}, "measures": [{"title": "ก", "aims": [{"node": "o10"}]}]}"#)?;
    /// assert_eq!(papers.named().collect::<Vec<_>>(), ["eit", "o10"]);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn named(&self) -> impl Iterator<Item = &str> {
        let aims = self.measures.iter().flat_map(|measure| &measure.aims).map(|aim| &aim.node);
        self.issues
            .keys()
            .chain(self.items.keys())
            .chain(self.preparation.indicators.keys())
            .chain(aims)
            .map(String::as_str)
    }

    /// Returns true if the papers are empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Returns the papers without what no text of a report may contain: control characters, line ends in single-line texts,
    /// blanks that are doubled or at an end, and marks that change the direction of writing. A measure without a title is left
    /// out.
    #[must_use]
    pub fn cleaned(mut self) -> Self {
        let Meeting { name, time, place, chair, group, date: _ } = &mut self.meeting;
        let Aspects { personnel, data, technology, publicity } = &mut self.aspects;
        let Signatory { name: signs, office } = &mut self.signatory;
        let more = [&mut self.rank, &mut self.follow_up, &mut self.emphasis];
        let texts = [name, time, place, chair, group, personnel, data, technology, publicity, signs, office];
        texts.into_iter().chain(more).chain(self.issues.values_mut()).for_each(|text| *text = clean(text));
        self.issues.retain(|_, text| !text.is_empty());
        for check in self.items.values_mut() {
            check.address = clean(&check.address);
            check.owner = clean(&check.owner);
        }
        self.preparation.clean();
        self.measures.iter_mut().for_each(clean_measure);
        self.measures.retain(|measure| !measure.title.is_empty());
        self
    }
}

fn clean_measure(measure: &mut Measure) {
    let Measure { title, purpose, unit, budget, follow_up, evidence, note, steps, entries, .. } = measure;
    [title, purpose, unit, budget, follow_up, evidence, note].into_iter().for_each(|text| *text = clean(text));
    *steps = steps.iter().flat_map(|step| lines(step)).collect();
    for entry in entries.iter_mut() {
        entry.text = clean(&entry.text);
        entry.link = clean(&entry.link);
    }
    entries.retain(|entry| !entry.text.is_empty() || !entry.link.is_empty());
}
