//! Survey uncertainty: who answered, and the probability of each level.

use crate::draft::Respondents;
use crate::improve::{Ground, ToldError, sample, surveys, told};
use crate::message::{ImproveLabel, ImproveMessage, Voice};
use crate::page::{Badge, Field, names};
use crate::state::State;
use ita_score::analysis::{Chance, Surveys, Uncertainty};
use ita_score::{NodeIx, Rulebook, Scored};

/// A survey's fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurveyFields {
    /// Id of the instrument.
    pub node: String,
    /// Its name: “EIT”.
    pub name: String,
    /// How many answered.
    pub respondents: Field,
    /// Out of how many.
    pub population: Field,
    /// What is wrong with what was typed.
    pub error: Option<String>,
}

/// How probable a level is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelChance {
    /// The level.
    pub level: Badge,
    /// “21.46%”.
    pub percent: String,
}

/// Survey uncertainty of the scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChancesView {
    /// The best level that has any probability, and how probable it is, in words: “มีโอกาสได้ระดับผ่านดีเยี่ยมน้อย”.
    pub words: String,
    /// The range in which the overall score would lie if everybody were asked, and how far the surveys may be off.
    pub sentence: String,
    /// Every level that is probable at all, best first.
    pub levels: Vec<LevelChance>,
}

/// The surveys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurveysView {
    /// Its heading.
    pub title: String,
    /// What the fields are for.
    pub hint: String,
    /// Fields, a survey each.
    pub fields: Vec<SurveyFields>,
    /// What they leave open; none while nothing is told, or too little is known of the scores.
    pub chances: Option<ChancesView>,
    /// In place of the chances: that more of the scores must be known.
    pub needs: Option<String>,
    /// What the probabilities do not cover.
    pub limits: String,
}

/// The surveys, and what they leave open of a scenario.
pub(super) fn view(voice: Voice, state: &State, ground: &Ground, scenario: &Scored<'static>) -> SurveysView {
    let (rules, draft) = (ground.rules(), state.draft());
    let nothing = Respondents::default();
    let fields = Surveys::instruments(rules).map(|node| fields(voice, rules, node, draft, &nothing));
    let surveys = surveys(rules, draft);
    let open = surveys.as_ref().and_then(|surveys| scenario.uncertainty(surveys).ok());
    let chances = open.as_ref().and_then(|open| chances(voice, rules, open));
    SurveysView {
        title: voice.label(ImproveLabel::SurveysTitle),
        hint: voice.label(ImproveLabel::SurveysHint),
        fields: fields.collect(),
        needs: (surveys.is_some() && chances.is_none()).then(|| voice.label(ImproveLabel::ChancesNeed)),
        chances,
        limits: voice.label(ImproveLabel::SurveysLimits),
    }
}

fn chances(voice: Voice, rules: &Rulebook, open: &Uncertainty<'_>) -> Option<ChancesView> {
    let whole = open.margin(NodeIx::OVERALL)?;
    let margins = Surveys::instruments(rules).filter_map(|node| {
        let margin = open.margin(node).filter(|margin| margin.margin.units() > 0)?;
        let who = names::subject(voice, rules, node);
        Some(voice.say(&ImproveMessage::MarginOf { who: &who, margin: &margin.margin.to_string() }))
    });
    let margins = margins.collect::<Vec<_>>().join(", ");
    let sentence =
        voice.say(&ImproveMessage::ChancesRange { low: &whole.low.to_string(), high: &whole.high.to_string() });
    let of_surveys = (!margins.is_empty()).then(|| voice.say(&ImproveMessage::ChancesMargins { margins: &margins }));
    let level = |chance: &Chance<'_>| LevelChance {
        level: Badge::named(voice, rules, chance.level),
        percent: format!("{}%", voice.number(chance.percent)),
    };
    let probable = open.chances.as_ref()?.iter().filter(|chance| chance.percent.units() > 0);
    let best = open.chances.as_ref()?.iter().find(|chance| chance.percent.units() > 0)?;
    let level_name = voice.number(ita_words::level(best.level, voice.lang()));
    let how = likely(best.percent.units() / 10u64.pow(u32::from(best.percent.decimals())));
    Some(ChancesView {
        words: voice.say(&ImproveMessage::ChanceOf { level: &level_name, how: &voice.label(how) }),
        sentence: voice.sentences(&core::iter::once(sentence).chain(of_surveys).collect::<Vec<_>>()),
        levels: probable.map(level).collect(),
    })
}

/// Returns words for a probability of `percent` per cent.
const fn likely(percent: u64) -> ImproveLabel {
    match percent * 4 / 100 {
        0 => ImproveLabel::HardlyLikely,
        1 => ImproveLabel::LessLikely,
        2 => ImproveLabel::RatherLikely,
        _ => ImproveLabel::VeryLikely,
    }
}

fn fields(
    voice: Voice,
    rules: &Rulebook,
    node: NodeIx,
    draft: &crate::draft::Draft,
    nothing: &Respondents,
) -> SurveyFields {
    let told = told(rules, draft, node).unwrap_or(nothing);
    let who = &*names::subject(voice, rules, node);
    let error = sample(told).err().map(|error| {
        voice.label(match error {
            ToldError::NotACount => ImproveLabel::NotACount,
            ToldError::TooFew => ImproveLabel::TooFewRespondents,
            ToldError::MoreThanAll => ImproveLabel::MoreThanAll,
        })
    });
    let field = |text: &str, label: ImproveMessage<'_>| Field {
        text: voice.number(text),
        label: voice.say(&label),
        error: error.clone(),
    };
    SurveyFields {
        node: rules.node(node).id.to_string(),
        name: who.to_owned(),
        respondents: field(&told.respondents, ImproveMessage::RespondentsOf { who }),
        population: field(&told.population, ImproveMessage::PopulationOf { who }),
        error,
    }
}
