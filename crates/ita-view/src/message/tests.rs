use super::{
    DialogLabel, DialogMessage, EmbedLabel, Fixed, ForgetLabel, HelpLabel, ImproveLabel, ImproveMessage, Label,
    Language, MenuLabel, MenuMessage, Message, OpenedMessage, OverviewLabel, OverviewMessage, OwnLabel, OwnMessage,
    ReportLabel, ReportMessage, ResultLabel, ResultMessage, RulesLabel, RulesMessage, Saying, ToldLabel, ToldMessage,
    Voice, WorkLabel, WorkMessage,
};
use ita_score::Lang;
use ita_words::Numerals;
use std::collections::BTreeSet;

/// One sample of every message. Each part is its own name, so that it can be found again.
const SAMPLES: &[Message<'static>] = &[
    Message::YearShort { year: "«year»" },
    Message::Range { low: "«low»", high: "«high»" },
    Message::Points { points: "«points»" },
    Message::Title { number: "«number»", level: "«level»" },
    Message::FieldOf { number: "«number»", name: "«name»" },
    Message::PartialOf { number: "«number»" },
    Message::Worth { points: "«points»" },
    Message::ItemsPublished { published: "«published»", total: "«total»" },
    Message::ItemsOpen { published: "«published»", total: "«total»", open: "«open»" },
    Message::NotANumber { least: "«least»", most: "«most»" },
    Message::OutOfRange { least: "«least»", most: "«most»" },
    Message::NotAnItemValue { least: "«least»", most: "«most»" },
    Message::TooManyDecimals { places: "«places»" },
    Message::RulesTitle { year: "«year»" },
    Message::ShortBy { short: "«short»" },
    Message::BelowNotCounted { given: "«given»", total: "«total»" },
    Message::BelowGiven { given: "«given»", total: "«total»" },
    Message::FromBelow { total: "«total»" },
    Message::OwnDiffers { computed: "«computed»", own: "«own»", by: "«by»" },
    Message::OwnAgrees { computed: "«computed»" },
    Message::ReachesThreshold { at_least: "«at_least»" },
    Message::AgainstLevel { level: "«level»" },
    Message::RowsBelow { who: "«who»" },
    Message::HaveIndicators { count: "«count»" },
    Message::HaveScoresOf { names: "«names»" },
    Message::RulesAre { year: "«year»", status: "«status»" },
    Message::RoundingIs { status: "«status»" },
];

const RESULT: &[ResultMessage<'static>] = &[
    ResultMessage::OutOf100 { name: "«name»" },
    ResultMessage::RangeCaption { name: "«name»" },
    ResultMessage::Missing { names: "«names»" },
    ResultMessage::MissingMore { names: "«names»", more: "«more»" },
    ResultMessage::MissingBehindOverall { names: "«names»", overall: "«overall»" },
    ResultMessage::Live { name: "«name»", number: "«number»", why: "«why»" },
    ResultMessage::LiveRange { name: "«name»", low: "«low»", high: "«high»", why: "«why»" },
    ResultMessage::ScalePoint { low: "«low»", high: "«high»", number: "«number»", edges: "«edges»" },
    ResultMessage::ScaleRange { low: "«low»", high: "«high»", from: "«from»", to: "«to»", edges: "«edges»" },
    ResultMessage::ScaleNothing { low: "«low»", high: "«high»", edges: "«edges»" },
    ResultMessage::EdgeOf { levels: "«levels»", value: "«value»" },
    ResultMessage::OrMore { at_least: "«at_least»" },
    ResultMessage::RoundStep { exact: "«exact»", decimals: "«decimals»" },
    ResultMessage::Asks { who: "«who»", at_least: "«at_least»" },
    ResultMessage::LineAllows { name: "«name»", score: "«score»", level: "«level»" },
    ResultMessage::LineOpen { name: "«name»", score: "«score»" },
    ResultMessage::PlanNextYear { from: "«from»", to: "«to»" },
    ResultMessage::BangKrabueText { score: "«score»", level: "«level»" },
    ResultMessage::TratText { score: "«score»" },
    ResultMessage::ExampleTitle { name: "«name»" },
    ResultMessage::ExampleEdited { name: "«name»" },
    ResultMessage::RoseSince { year: "«year»", score: "«score»", level: "«level»", by: "«by»" },
    ResultMessage::FellSince { year: "«year»", score: "«score»", level: "«level»", by: "«by»" },
    ResultMessage::SameSince { year: "«year»", score: "«score»", level: "«level»" },
    ResultMessage::NotSubtracted { year: "«year»", score: "«score»", level: "«level»", why: "«why»" },
    ResultMessage::National { mean: "«mean»", status: "«status»" },
    ResultMessage::AboveNational { by: "«by»" },
    ResultMessage::BelowNational { by: "«by»" },
    ResultMessage::PartsRounded { sum: "«sum»", whole: "«whole»", who: "«who»" },
    ResultMessage::SharesOfOne { score: "«score»", means: "«means»" },
    ResultMessage::MoreDecimals { who: "«who»", places: "«places»" },
];

const TOLD: &[ToldMessage<'static>] = &[
    ToldMessage::NotInBaseline { node: "«node»" },
    ToldMessage::NoRules { id: "«id»", hash: "«hash»" },
    ToldMessage::DidType { who: "«who»" },
    ToldMessage::DidPlan { who: "«who»" },
    ToldMessage::CanBeUndone { did: "«did»" },
    ToldMessage::CarriedTotals { names: "«names»" },
    ToldMessage::CarriedOver { from: "«from»", to: "«to»" },
    ToldMessage::CarriedOverInPart { to: "«to»", left_behind: "«left_behind»" },
];

const IMPROVE: &[ImproveMessage<'static>] = &[
    ImproveMessage::ScoreAndLevel { score: "«score»", level: "«level»" },
    ImproveMessage::ScenarioNo { number: "«number»" },
    ImproveMessage::CopyOf { name: "«name»" },
    ImproveMessage::NodeAt { who: "«who»", value: "«value»" },
    ImproveMessage::SliderMoved { value: "«value»", change: "«change»" },
    ImproveMessage::OnePointGives { points: "«points»" },
    ImproveMessage::GainPoints { points: "«points»" },
    ImproveMessage::CapOf { who: "«who»" },
    ImproveMessage::EaseOf { who: "«who»" },
    ImproveMessage::UnlockNode { who: "«who»" },
    ImproveMessage::Uncap { who: "«who»" },
    ImproveMessage::EffortNote { medium: "«medium»", hard: "«hard»" },
    ImproveMessage::GroupRaise { by: "«by»", to: "«to»" },
    ImproveMessage::GroupAtLeast { at_least: "«at_least»" },
    ImproveMessage::PlanOnlyTotal { target: "«target»" },
    ImproveMessage::CeilingLifted { ceiling: "«ceiling»" },
    ImproveMessage::MorePoints { points: "«points»" },
    ImproveMessage::SeveralNeeded { who: "«who»" },
    ImproveMessage::MenuOf { who: "«who»" },
    ImproveMessage::AtMost { most: "«most»" },
    ImproveMessage::CopyScenario { name: "«name»" },
    ImproveMessage::DeleteScenario { name: "«name»" },
    ImproveMessage::ShowScenarioNamed { name: "«name»" },
    ImproveMessage::NameOf { name: "«name»" },
    ImproveMessage::ShortOf { who: "«who»", short: "«short»" },
    ImproveMessage::CountItems { count: "«count»" },
    ImproveMessage::RaiseNode { who: "«who»", by: "«by»", to: "«to»" },
    ImproveMessage::PublishItem { who: "«who»" },
    ImproveMessage::MoreSteps { count: "«count»" },
    ImproveMessage::NextStep { level: "«level»", margin: "«margin»", step: "«step»" },
    ImproveMessage::NextSteps { level: "«level»", margin: "«margin»" },
    ImproveMessage::PlanSteps { target: "«target»", steps: "«steps»" },
    ImproveMessage::PlanAlsoOpen { needs: "«needs»" },
    ImproveMessage::PlanOnlyOpen { target: "«target»", needs: "«needs»" },
    ImproveMessage::PlanReached { target: "«target»" },
    ImproveMessage::PlanInfeasible { target: "«target»", reasons: "«reasons»" },
    ImproveMessage::BlockedAt { who: "«who»", at_least: "«at_least»", best: "«best»" },
    ImproveMessage::OnlyNode { who: "«who»" },
    ImproveMessage::ReachesAtLeast { who: "«who»", at_least: "«at_least»" },
    ImproveMessage::IsPublished { who: "«who»" },
    ImproveMessage::RespondentsOf { who: "«who»" },
    ImproveMessage::PopulationOf { who: "«who»" },
    ImproveMessage::MarginOf { who: "«who»", margin: "«margin»" },
    ImproveMessage::ChancesMargins { margins: "«margins»" },
    ImproveMessage::ChanceOf { level: "«level»", how: "«how»" },
    ImproveMessage::ChancesRange { low: "«low»", high: "«high»" },
];

const DIALOGS: &[DialogMessage<'static>] = &[
    DialogMessage::TheseAre { what: "«what»" },
    DialogMessage::UseTotal { node: "«node»" },
    DialogMessage::YearWillChange { to: "«to»" },
    DialogMessage::ReadOnly { count: "«count»" },
    DialogMessage::ReadSoMany { count: "«count»", all: "«all»", kind: "«kind»" },
    DialogMessage::PlanRaises { by: "«by»", from: "«from»", to: "«to»" },
    DialogMessage::PlanLowers { by: "«by»", from: "«from»", to: "«to»" },
    DialogMessage::PlanFromTo { from: "«from»", to: "«to»" },
    DialogMessage::ReadAgencies { count: "«count»", all: "«all»" },
    DialogMessage::MoreAgencies { count: "«count»" },
    DialogMessage::FileHolds { agencies: "«agencies»", years: "«years»" },
    DialogMessage::AgencyYears { agency: "«agency»", years: "«years»" },
    DialogMessage::RemoveHolds { holds: "«holds»" },
    DialogMessage::ForgetHolds { agencies: "«agencies»", years: "«years»" },
    DialogMessage::AgenciesKnown { known: "«known»", new: "«new»" },
    DialogMessage::AgenciesReplaced { known: "«known»", replaced: "«replaced»", year: "«year»", new: "«new»" },
    DialogMessage::KeepAsYear { year: "«year»", agency: "«agency»" },
    DialogMessage::KeepAsYearOfMine { year: "«year»" },
    DialogMessage::KeepReplaces { year: "«year»", agency: "«agency»" },
];

const MENU: &[MenuMessage<'static>] = &[MenuMessage::ClearYear { year: "«year»" }];

const OPENED: &[OpenedMessage<'static>] = &[
    OpenedMessage::New { agency: "«agency»", years: "«years»" },
    OpenedMessage::Added { agency: "«agency»", years: "«years»" },
    OpenedMessage::Replaced { agency: "«agency»", years: "«years»" },
    OpenedMessage::Both { agency: "«agency»", replaced: "«replaced»", added: "«added»" },
    OpenedMessage::Many { all: "«all»", new: "«new»", replaced: "«replaced»" },
];

const RULES: &[RulesMessage<'static>] = &[
    RulesMessage::OneIn { count: "«count»", whole: "«whole»" },
    RulesMessage::RoundingRule { decimals: "«decimals»" },
    RulesMessage::AsksNothing { above: "«above»" },
    RulesMessage::ChangesSince { year: "«year»" },
    RulesMessage::NothingChanged { year: "«year»" },
    RulesMessage::Changed { what: "«what»", from: "«from»", to: "«to»" },
    RulesMessage::WeightOf { who: "«who»" },
    RulesMessage::NumberOf { what: "«what»", who: "«who»" },
    RulesMessage::NumberOfIndicator { name: "«name»" },
    RulesMessage::NameOf { who: "«who»" },
    RulesMessage::Added { who: "«who»" },
    RulesMessage::Removed { who: "«who»" },
    RulesMessage::Count { count: "«count»", what: "«what»" },
];

const OWN: &[OwnMessage<'static>] = &[
    OwnMessage::FieldOf { what: "«what»", who: "«who»" },
    OwnMessage::Asks { who: "«who»", level: "«level»" },
    OwnMessage::AddTo { who: "«who»" },
    OwnMessage::Remove { who: "«who»" },
    OwnMessage::UsedBy { count: "«count»" },
    OwnMessage::AtLine { line: "«line»", what: "«what»" },
    OwnMessage::NotAWeight { who: "«who»", weight: "«weight»" },
    OwnMessage::NoWeight { who: "«who»" },
    OwnMessage::WeightRange { who: "«who»" },
    OwnMessage::WeightsSum { who: "«who»", sum: "«sum»" },
];

const OVERVIEW: &[OverviewMessage<'static>] = &[
    OverviewMessage::Says { year: "«year»", agencies: "«agencies»", scored: "«scored»" },
    OverviewMessage::Agencies { count: "«count»" },
    OverviewMessage::Found { count: "«count»", all: "«all»" },
    OverviewMessage::Mean { mean: "«mean»" },
    OverviewMessage::NotCompared { year: "«year»", why: "«why»" },
    OverviewMessage::Changed { year: "«year»", risen: "«risen»", fallen: "«fallen»", same: "«same»" },
    OverviewMessage::IndicatorMean { mean: "«mean»", of: None },
    OverviewMessage::IndicatorMean { mean: "«mean»", of: Some("«of»") },
];

const WORK: &[WorkMessage<'static>] = &[
    WorkMessage::Count { all: "«all»", done: "«done»" },
    WorkMessage::Published { count: "«count»", all: "«all»" },
    WorkMessage::Checked { count: "«count»" },
    WorkMessage::CountedScore { instrument: "«instrument»", score: "«score»" },
    WorkMessage::TakesItems { counted: "«counted»", rest: "«rest»" },
    WorkMessage::Ready { count: "«count»", all: "«all»" },
    WorkMessage::GoingOn { count: "«count»" },
    WorkMessage::Worth { points: "«points»" },
    WorkMessage::Next { state: "«state»", next: "«next»" },
    WorkMessage::Gain { points: "«points»" },
    WorkMessage::DayHint { day: "«day»" },
    WorkMessage::BadDay { day: "«day»", words: "«words»" },
];

const REPORT: &[ReportMessage<'static>] = &[
    ReportMessage::Edited { count: "«count»" },
    ReportMessage::Stale { count: "«count»" },
    ReportMessage::OnlyCarried { from: "«from»", to: "«to»" },
    ReportMessage::ForItem { kind: "«kind»", item: "«item»", year: "«year»" },
];

/// Every sample as it is declared, and itself.
fn samples() -> Vec<(String, &'static dyn Saying)> {
    fn of<M: Saying + std::fmt::Debug>(samples: &'static [M]) -> impl Iterator<Item = (String, &'static dyn Saying)> {
        samples.iter().map(|message| (format!("{message:?}"), message as &dyn Saying))
    }
    of(SAMPLES)
        .chain(of(RESULT))
        .chain(of(TOLD))
        .chain(of(IMPROVE))
        .chain(of(DIALOGS))
        .chain(of(OPENED))
        .chain(of(MENU))
        .chain(of(RULES))
        .chain(of(OWN))
        .chain(of(OVERVIEW))
        .chain(of(WORK))
        .chain(of(REPORT))
        .collect()
}

fn voice(lang: Lang) -> Voice {
    let language = match lang {
        Lang::Th => Language::THAI,
        Lang::En => Language::ENGLISH,
    };
    Voice { language, numerals: Numerals::Arabic }
}

fn said(lang: Lang, message: &dyn Saying) -> String {
    message.said(voice(lang).language)
}

fn is_thai(text: &str) -> bool {
    text.chars().any(|c| ('\u{e01}'..='\u{e4e}').contains(&c))
}

/// The name of a message, or of a variant as declared.
fn head(text: &str) -> String {
    text.chars().take_while(char::is_ascii_alphanumeric).collect()
}

#[test]
fn there_is_a_sample_of_every_message() {
    let files = [
        include_str!("parts.rs"),
        include_str!("result.rs"),
        include_str!("told.rs"),
        include_str!("dialogs.rs"),
        include_str!("opened.rs"),
        include_str!("frame.rs"),
        include_str!("improve.rs"),
        include_str!("rules.rs"),
        include_str!("own.rs"),
        include_str!("overview.rs"),
        include_str!("work.rs"),
        include_str!("report.rs"),
    ];
    let declarations = files.map(|file| {
        let declaration = file.split_once("Message<'a> {").unwrap().1;
        declaration.split_once("\n}").unwrap().0
    });
    let variant = |line: &&str| line.len() > 4 && line.starts_with("    ") && line.as_bytes()[4].is_ascii_uppercase();
    let declared = declarations.iter().flat_map(|text| text.lines()).filter(variant).map(|line| head(line.trim()));
    let sampled: BTreeSet<String> = samples().iter().map(|(name, _)| head(name)).collect();
    assert_eq!(sampled, declared.collect());
    assert!(sampled.len() > 90);
}

#[test]
fn every_message_in_both_languages_says_every_part() {
    for (debug, message) in samples() {
        for lang in [Lang::Th, Lang::En] {
            let text = said(lang, message);
            for part in debug.split('"').filter(|part| part.starts_with('«')) {
                assert!(text.contains(part), "{debug} in {lang:?}: {text}");
            }
            assert!(!is_thai(&text) || lang == Lang::Th, "{text}");
        }
    }
}

/// Messages that are only a number, a name or a list of parts.
const WITHOUT_WORDS: [&str; 10] =
    ["FieldOf", "LineOpen", "Range", "Live", "Title", "ScoreAndLevel", "NodeAt", "MarginOf", "ShortOf", "Count"];

#[test]
fn no_label_is_empty_in_any_language() {
    fn check<L: Fixed + std::fmt::Debug>(labels: &[L]) -> usize {
        for label in labels {
            for lang in [Lang::Th, Lang::En] {
                let text = voice(lang).label(*label);
                assert!(!text.trim().is_empty(), "{label:?} in {lang:?}");
                assert!(!is_thai(&text) || lang == Lang::Th, "{label:?}: {text}");
            }
        }
        labels.len()
    }
    let all = check(Label::ALL)
        + check(ResultLabel::ALL)
        + check(ToldLabel::ALL)
        + check(MenuLabel::ALL)
        + check(ImproveLabel::ALL)
        + check(DialogLabel::ALL)
        + check(ForgetLabel::ALL)
        + check(RulesLabel::ALL)
        + check(OwnLabel::ALL)
        + check(EmbedLabel::ALL)
        + check(HelpLabel::ALL)
        + check(OverviewLabel::ALL)
        + check(ReportLabel::ALL)
        + check(WorkLabel::ALL);
    assert!(all > 200);
}

#[test]
fn thai_messages_are_in_thai() {
    for (debug, message) in samples() {
        let text = said(Lang::Th, message);
        let wordless = WITHOUT_WORDS.contains(&head(&debug).as_str());
        assert!(is_thai(&text) || wordless, "{debug}: {text}");
    }
}

#[test]
fn thai_is_joined_without_spaces_but_for_latin_and_digits() {
    let (voice, english) = (voice(Lang::Th), voice(Lang::En));
    assert_eq!(voice.list(&["IIT", "EIT", "OIT"]), "IIT EIT และ OIT");
    assert_eq!(voice.list(&["คะแนนรวม", "ทุกเครื่องมือ"]), "คะแนนรวมและทุกเครื่องมือ");
    assert_eq!(voice.list(&["คะแนนรวม", "EIT"]), "คะแนนรวมและ EIT");
    assert_eq!(voice.say(&RulesMessage::OneIn { count: "5", whole: "IIT" }), "หนึ่งในห้าของ IIT");
    assert_eq!(voice.say(&RulesMessage::OneIn { count: "33", whole: "ข้อ" }), "หนึ่งใน 33 ของข้อ");
    assert_eq!(english.list(&["IIT", "EIT", "OIT"]), "IIT, EIT and OIT");
}

/// In the digits of either script: two numbers side by side would be read as one.
#[test]
fn a_number_never_stands_beside_another_without_a_word() {
    for (numerals, who, by, to, raise, at) in [
        (Numerals::Arabic, "ตัวชี้วัดที่ 4", "8.98", "97.38", "เพิ่มตัวชี้วัดที่ 4 อีก 8.98 คะแนน เป็น 97.38", "ตัวชี้วัดที่ 4 ได้ 97.38"),
        (Numerals::Thai, "ตัวชี้วัดที่ ๔", "๘.๙๘", "๙๗.๓๘", "เพิ่มตัวชี้วัดที่ ๔ อีก ๘.๙๘ คะแนน เป็น ๙๗.๓๘", "ตัวชี้วัดที่ ๔ ได้ ๙๗.๓๘"),
        (Numerals::Thai, "EIT", "๑.๘๐", "๙๕.๐๐", "เพิ่ม EIT ๑.๘๐ คะแนน เป็น ๙๕.๐๐", "EIT ๙๕.๐๐"),
    ] {
        let voice = Voice { language: Language::THAI, numerals };
        assert_eq!(voice.say(&ImproveMessage::RaiseNode { who, by, to }), raise);
        assert_eq!(voice.say(&ImproveMessage::NodeAt { who, value: to }), at);
    }
}
