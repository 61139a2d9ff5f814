//! From the file as it is written to the engine's plain data: names become indices, lists of children become one tree.

use crate::error::{Flaw, Problem, Result};
use crate::names::Names;
use crate::places::{Places, condition};
use crate::raw::{self, File, Name, words};
use crate::tree::{every_id_once, parts, tree};
use ita_score::Status;
use ita_score::spec::{
    ChoiceSpec, ClaimSpec, ConditionSpec, LevelSpec, RoundingSpec, RulebookSpec, ScaleSpec, SourceSpec,
};

/// What a file says, and where it says it.
pub(crate) fn lower(file: File) -> Result<(RulebookSpec, Places)> {
    check_format(&file.format)?;
    let mut names = Names::new(&file)?;
    let places = places(&file);
    let status = status(&file.status)?;
    let sources = file.source.into_iter().map(lower_source);
    let claims = file.claim.into_iter().map(|claim| lower_claim(&names, claim)).collect::<Result<Vec<_>>>()?;
    let scales = file.scale.into_iter().map(|scale| lower_scale(&names, scale)).collect::<Result<Vec<_>>>()?;
    every_id_once(&file.children, &file.parts)?;
    let mut nodes = tree(&names, file.overall, file.children)?;
    names.set_nodes(&nodes);
    let parts = parts(&names, file.parts.into_iter().map(Into::into).collect())?;
    for about in file.about {
        let node = &mut nodes[usize::from(names.find("node", &about.of)?)];
        if node.about_claim.is_some() {
            return Err(Flaw::new(&about.of, Problem::Twice { what: "[[about]]", node: node.id.to_string() }));
        }
        node.about = words(about.th, about.en);
        node.about_claim = Some(names.find("claim", &about.claim)?);
    }
    let levels = file.level.into_iter().map(|level| lower_level(&names, level)).collect::<Result<Vec<_>>>()?;
    let spec = RulebookSpec {
        id: file.id.into_inner().into(),
        fiscal_year: file.fiscal_year,
        status,
        note: words(file.note.th, file.note.en),
        rounding: RoundingSpec {
            decimals: file.rounding.decimals.into_inner(),
            claim: names.find("claim", &file.rounding.claim)?,
        },
        sources: sources.collect::<Vec<_>>().into(),
        claims: claims.into(),
        scales: scales.into(),
        nodes: nodes.into(),
        parts: parts.into(),
        levels: levels.into(),
    };
    Ok((spec, places))
}

/// Where every named part stands.
fn places(file: &File) -> Places {
    let mut places = Places::default();
    places.note("rulebook", file.id.get_ref(), &file.id);
    places.note("rounding", "", &file.rounding.decimals);
    file.source.iter().for_each(|source| places.note("source", source.id.get_ref(), &source.id));
    file.claim.iter().for_each(|claim| places.note("claim", claim.id.get_ref(), &claim.id));
    file.scale.iter().for_each(|scale| places.note("scale", scale.id.get_ref(), &scale.id));
    file.about.iter().for_each(|about| places.note("about", about.of.get_ref(), &about.of));
    for children in &file.children {
        places.note("children", children.of.get_ref(), &children.of);
        children.nodes.iter().for_each(|node| places.note("node", node.id.get_ref(), &node.id));
    }
    for parts in &file.parts {
        places.note("children", parts.of.get_ref(), &parts.of);
        parts.nodes.iter().for_each(|part| places.note("node", part.id.get_ref(), &part.id));
    }
    for level in &file.level {
        places.note("level", level.id.get_ref(), &level.id);
        let id = |of: &raw::Condition| condition(level.id.get_ref(), of.node.get_ref());
        level.at_least.iter().for_each(|of| places.note("condition", id(of), &of.node));
    }
    places
}

/// The file is of the format that this program reads.
pub(crate) fn check_format(format: &toml::Spanned<u32>) -> Result<()> {
    match *format.get_ref() {
        crate::FORMAT => Ok(()),
        other => Err(Flaw::new(format, Problem::UnknownFormat { format: other })),
    }
}

pub(crate) fn lower_source(source: raw::Source) -> SourceSpec {
    SourceSpec { id: source.id.into_inner().into(), title: source.title.into(), url: source.url.into() }
}

pub(crate) fn lower_claim(names: &Names, claim: raw::Claim) -> Result<ClaimSpec> {
    let sources = claim.sources.iter().map(|source| names.find("source", source)).collect::<Result<Vec<_>>>()?;
    Ok(ClaimSpec {
        status: status(&claim.status)?,
        id: claim.id.into_inner().into(),
        sources: sources.into(),
        note: words(claim.note.th, claim.note.en),
    })
}

/// The claims of a file that is no rulebook, each with a source where its status asks for one.
pub(crate) fn lower_claims(names: &Names, claims: Vec<raw::Claim>) -> Result<Vec<ClaimSpec>> {
    let lowered = |claim: raw::Claim| {
        let id = claim.id.clone();
        let lowered = lower_claim(names, claim)?;
        if lowered.sources.is_empty() && !matches!(lowered.status, Status::Inferred | Status::Assumed) {
            let claim = id.get_ref().clone();
            return Err(Flaw::new(&id, Problem::Rulebook(ita_score::RulebookError::Unsourced { claim })));
        }
        Ok(lowered)
    };
    claims.into_iter().map(lowered).collect()
}

fn lower_scale(names: &Names, scale: raw::Scale) -> Result<ScaleSpec> {
    let choice = |raw: raw::Choice| ChoiceSpec { label: words(raw.th, raw.en), value: raw.value.into() };
    Ok(ScaleSpec {
        claim: names.find("claim", &scale.claim)?,
        id: scale.id.into_inner().into(),
        choices: scale.choices.into_iter().map(choice).collect::<Vec<_>>().into(),
    })
}

fn lower_level(names: &Names, level: raw::Level) -> Result<LevelSpec> {
    let lower = |of: raw::Condition| {
        Ok(ConditionSpec {
            node: names.find("node", &of.node)?,
            at_least: of.score.into(),
            claim: names.find("claim", &of.claim)?,
        })
    };
    let conditions = level.at_least.into_iter().map(lower).collect::<Result<Vec<_>>>()?;
    Ok(LevelSpec {
        claim: names.find("claim", &level.claim)?,
        id: level.id.into_inner().into(),
        name: words(level.th, level.en),
        conditions: conditions.into(),
    })
}

/// The status that a word stands for.
fn status(word: &Name) -> Result<Status> {
    let known = || Status::ALL.map(Status::id).to_vec();
    word.get_ref().parse().map_err(|_| unknown_word("status", word, known()))
}

/// The word of a key is none of those that it takes.
pub(crate) fn unknown_word(key: &'static str, word: &Name, known: Vec<&'static str>) -> Flaw {
    Flaw::new(word, Problem::UnknownWord { key, word: word.get_ref().clone(), known })
}
