//! What somebody adds to a report: meeting, what is to be corrected, follow-up, support, who signs.

use crate::message::{ReportLabel, Voice};
use crate::page::{FieldView, names, work::Pen};
use crate::state::State;
use crate::work::{PaperPart, Place, papers};
use ita_report::Papers;
use ita_score::NodeKind;

/// Fields of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldGroup {
    /// What they are about.
    pub title: String,
    /// The fields.
    pub fields: Vec<FieldView>,
    /// How many of them say something: “2/6”.
    pub filled: String,
}

type Fields = &'static [(PaperPart, ReportLabel)];

const MEETING: Fields = &[
    (PaperPart::MeetingName, ReportLabel::MeetingName),
    (PaperPart::MeetingDate, ReportLabel::MeetingDate),
    (PaperPart::MeetingTime, ReportLabel::MeetingTime),
    (PaperPart::MeetingPlace, ReportLabel::MeetingPlace),
    (PaperPart::MeetingChair, ReportLabel::MeetingChair),
    (PaperPart::MeetingGroup, ReportLabel::MeetingGroup),
];
const FOLLOW_UP: Fields = &[(PaperPart::FollowUp, ReportLabel::FollowUp), (PaperPart::Emphasis, ReportLabel::Emphasis)];
const ASPECTS: Fields = &[
    (PaperPart::Personnel, ReportLabel::Personnel),
    (PaperPart::Data, ReportLabel::Data),
    (PaperPart::Technology, ReportLabel::Technology),
    (PaperPart::Publicity, ReportLabel::Publicity),
];
const SIGNATORY: Fields = &[
    (PaperPart::SignatoryName, ReportLabel::SignatoryName),
    (PaperPart::SignatoryOffice, ReportLabel::SignatoryOffice),
    (PaperPart::Date, ReportLabel::ReportDate),
];

pub(super) fn groups(state: &State) -> Vec<FieldGroup> {
    let (voice, rules) = (Voice::of(state), state.year().rules());
    let mut papers = papers(&state.work, state.year().key());
    let pen = Pen { voice, rules, today: None };
    let mut of = |title: ReportLabel, fields: Fields| {
        let fields =
            fields.iter().map(|&(part, label)| field(&pen, &mut papers, Place::Paper(part), voice.label(label)));
        group(voice, title, fields.collect())
    };
    let mut groups = vec![of(ReportLabel::Meeting, MEETING)];
    let rest = [
        of(ReportLabel::FollowUpTitle, FOLLOW_UP),
        of(ReportLabel::Aspects, ASPECTS),
        of(ReportLabel::Signatory, SIGNATORY),
    ];
    let indicators = rules.nodes().filter(|&node| rules.node(node).kind == NodeKind::Indicator);
    let issue = |node| {
        let label = format!("{} {}", names::short(voice, rules, node), voice.words(&rules.node(node).name));
        field(&pen, &mut papers, Place::Issue(rules.node(node).id.to_string()), label)
    };
    let issues: Vec<FieldView> = indicators.map(issue).collect();
    let rank = field(&pen, &mut papers, Place::Paper(PaperPart::Rank), voice.label(ReportLabel::Rank));
    groups.push(group(voice, ReportLabel::Issues, core::iter::once(rank).chain(issues).collect()));
    groups.extend(rest);
    groups
}

fn field(pen: &Pen, papers: &mut Papers, place: Place, label: String) -> FieldView {
    let is_day = matches!(place, Place::Paper(PaperPart::MeetingDate | PaperPart::Date));
    let long = matches!(
        place,
        Place::Issue(_)
            | Place::Paper(
                PaperPart::FollowUp
                    | PaperPart::Emphasis
                    | PaperPart::Personnel
                    | PaperPart::Data
                    | PaperPart::Technology
                    | PaperPart::Publicity
                    | PaperPart::MeetingGroup
            )
    );
    pen.named(papers, place, label, is_day, long)
}

fn group(voice: Voice, title: ReportLabel, fields: Vec<FieldView>) -> FieldGroup {
    let filled = fields.iter().filter(|field| !field.text.trim().is_empty()).count();
    FieldGroup { title: voice.label(title), filled: voice.number(format!("{filled}/{}", fields.len())), fields }
}
