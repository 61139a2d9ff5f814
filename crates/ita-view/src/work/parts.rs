//! The fields of what is written beside the numbers, one enum for each thing that has some.
//!
//! Their names are written out, not taken from `Debug`: the app is compiled without what prints that, and then all are empty.

/// A field of a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as the fields of `ita_report::Measure`")]
pub enum MeasurePart {
    Title,
    Purpose,
    Steps,
    Unit,
    Budget,
    Start,
    Due,
    FollowUp,
    Evidence,
    Note,
}

/// A field of what was reported of a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as the fields of `ita_report::Entry`")]
pub enum EntryPart {
    Date,
    Text,
    Link,
}

/// A field of an OIT item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as the fields of `ita_report::Check`")]
pub enum ItemPart {
    Address,
    Owner,
    Due,
}

/// A field of an indicator that is prepared for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as the fields of `ita_report::Prepared`")]
pub enum PreparedPart {
    Note,
    Owner,
    Due,
}

/// A field of an aspect of support.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as the fields of `ita_report::Supported`, and what is done, of `ita_report::Aspects`")]
pub enum SupportPart {
    Text,
    Owner,
    Due,
}

/// A field of the papers themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as the fields of `ita_report::Papers`")]
pub enum PaperPart {
    MeetingName,
    MeetingDate,
    MeetingTime,
    MeetingPlace,
    MeetingChair,
    MeetingGroup,
    Rank,
    Personnel,
    Data,
    Technology,
    Publicity,
    FollowUp,
    Emphasis,
    SignatoryName,
    SignatoryOffice,
    Date,
}

impl MeasurePart {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Purpose => "purpose",
            Self::Steps => "steps",
            Self::Unit => "unit",
            Self::Budget => "budget",
            Self::Start => "start",
            Self::Due => "due",
            Self::FollowUp => "follow_up",
            Self::Evidence => "evidence",
            Self::Note => "note",
        }
    }
}

impl EntryPart {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Text => "text",
            Self::Link => "link",
        }
    }
}

impl ItemPart {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Owner => "owner",
            Self::Due => "due",
        }
    }
}

impl PreparedPart {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Owner => "owner",
            Self::Due => "due",
        }
    }
}

impl SupportPart {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Owner => "owner",
            Self::Due => "due",
        }
    }
}

impl PaperPart {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::MeetingName => "meeting_name",
            Self::MeetingDate => "meeting_date",
            Self::MeetingTime => "meeting_time",
            Self::MeetingPlace => "meeting_place",
            Self::MeetingChair => "meeting_chair",
            Self::MeetingGroup => "meeting_group",
            Self::Rank => "rank",
            Self::Personnel => "personnel",
            Self::Data => "data",
            Self::Technology => "technology",
            Self::Publicity => "publicity",
            Self::FollowUp => "follow_up",
            Self::Emphasis => "emphasis",
            Self::SignatoryName => "signatory_name",
            Self::SignatoryOffice => "signatory_office",
            Self::Date => "date",
        }
    }
}
