//! View models: what each view shows, as text and positions ready to be drawn.
//!
//! A component draws these and decides nothing: every number is written in the chosen digits, every sentence in the chosen
//! language. Ids are for keys, hooks and actions, not for reading.

mod banner;
mod before;
mod behind;
mod card;
mod claims;
mod conditions;
mod files;
mod header;
mod help;
mod improve;
mod inputs;
mod kept;
mod level;
mod names;
mod national;
mod next;
mod notices;
mod odd;
mod overview;
mod own;
mod own_compare;
mod own_edit;
mod paste;
mod picture;
mod published;
mod reading;
mod report;
mod result;
mod rows;
mod rules;
mod scale;
mod share;
mod start;
mod steps;
mod table;
mod thai;
mod why;
mod work;

pub use banner::Banner;
pub use behind::{conditions, steps};
pub(crate) use card::{CardView, card};
pub use claims::{ClaimView, SourceView, StatusView};
pub use conditions::{ConditionView, LevelConditions, Met};
pub use files::{Deletes, FilesView, OneFile, files, files_table};
pub(crate) use header::done;
pub use header::{
    AgenciesView, HeaderView, HistoryStep, NavItem, PlaceView, YearChoice, header, same_header, same_place,
};
pub use help::{HelpPart, HelpSection, HelpView, help};
pub(crate) use improve::scenario_name;
pub use improve::{
    Alternative, Blocked, ChancesView, Compared, ComparedCell, ComparedColumn, ComparedRow, Day, Direction, EmptyView,
    GroupView, ImproveMore, ImproveRow, ImproveView, ItemRow, ItemsView, LevelChance, MenuView, Moved, PlanSheet,
    PlanState, PlanView, Relax, SettingChoice, SettingsView, SheetRow, SideView, SingleLever, Slider, SurveyFields,
    SurveysView, TargetChoice, improve, improve_compared, improve_more, improve_moved, improve_surveys, plan_sheet,
};
pub use inputs::{InputsView, inputs};
pub use kept::{filed_on, kept};
pub use level::{Badge, LevelView};
pub(crate) use next::planned_step;
pub use next::{NextStep, next_step};
pub(crate) use notices::notice;
pub use notices::{NoticeKind, NoticeView, notices};
pub use overview::{
    Asked, Bin, Board, Finding, LevelCount, OverviewList, OverviewRow, OverviewView, SortBy, Weakest, overview,
    overview_list, overview_row, overview_table,
};
pub use own::{OwnBookView, OwnRulesView, copied, own_banner, own_rules, renamed, rule_file_flaws, rules_tabs};
pub use own_compare::own_compared;
pub use own_edit::{EditCell, EditLevel, EditRow, EditView, own_edit, own_typed};
pub use paste::{PasteRow, PasteView, paste};
pub use picture::{LineMark, Picture, PictureLine, Threshold};
pub use published::{Choice, PublishedForm, PublishedView};
pub use reading::{PlanLine, ReadingView, SentPlan, reading};
pub use report::{
    Drafted, FieldGroup, ReportView, SectionView, SectionsView, Sentences, draft_report, is_editable, report,
    report_sections, said_of, sentences,
};
pub use result::{MissingView, NumberView, ResultView, is_nothing_given, result};
pub use rows::{Against, Field, ItemView, Progress, RowView, Toggle};
pub use rules::{ChangesView, CitedView, LevelRule, RuleGroup, RuleNode, RulesView, rules};
pub use scale::{Band, Edge, Permille, ScaleMark, Span};
pub use share::{ShareView, share};
pub use start::{StartChoice, StartView};
pub use steps::StepView;
pub use table::Table;
pub use why::WhyView;
pub use work::{
    AimView, CheckGroup, CheckRow, ChecklistView, EntryView, FieldView, Filter, HandedOn, LibraryView, MeasureRow,
    MeasureView, NeedsView, Offer, PointRow, PrepareGroup, PrepareView, Pressed, Reached, ReadyView, Stage, SupportRow,
    TakeView, When, WorkView, due_calendar, follow_ups, handed_on, index_page, measure, measure_library, procurement,
    work,
};
