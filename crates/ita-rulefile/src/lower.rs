//! From the file as written to the engine's plain data: names become indices, and lists of children become one tree.

use crate::error::{Flaw, Problem, Result};
use crate::flaws::Flaws;
use crate::names::Names;
use crate::places::{Places, condition};
use crate::raw::{self, File, Name, words};
use crate::tree::{every_id_once, parts, tree};
use ita_score::Status;
use ita_score::spec::{
    ChoiceSpec, ClaimSpec, ConditionSpec, LevelSpec, PointSpec, RoundingSpec, RulebookSpec, ScaleSpec, SourceSpec,
};

/// What a file says, and where it says it. Problems go to `flaws`, and each is replaced by something that is not wrong by itself.
pub(crate) fn lower(file: File, flaws: &mut Flaws) -> Result<(RulebookSpec, Places)> {
    check_format(&file.format)?;
    let mut names = Names::new(&file)?;
    let places = places(&file);
    let status = flaws.note(status(&file.status)).unwrap_or(Status::Assumed);
    let sources: Vec<_> = file.source.into_iter().map(lower_source).collect();
    let claims: Vec<_> = file.claim.into_iter().map(|claim| lower_claim(&names, claim, flaws)).collect();
    let scales: Vec<_> = file.scale.into_iter().map(|scale| lower_scale(&names, scale, flaws)).collect();
    every_id_once(&file.children, &file.parts, flaws);
    let mut nodes = tree(&names, file.overall, file.children, flaws);
    names.set_nodes(&nodes);
    let parts = parts(&names, file.parts.into_iter().map(Into::into).collect(), flaws);
    for about in file.about {
        let (at, claim) = (find_node(&names, &about.of, flaws), names.note("claim", &about.claim, flaws));
        let Some(node) = at.and_then(|at| nodes.get_mut(usize::from(at))) else { continue };
        if node.about_claim.is_some() {
            flaws.add(Flaw::new(&about.of, Problem::Twice { what: "[[about]]", node: node.id.to_string() }));
            continue;
        }
        node.about = words(about.th, about.en);
        node.about_claim = Some(claim);
        let point = |raw: raw::Point| PointSpec { id: raw.id.into_inner().into(), name: words(raw.th, raw.en) };
        node.points = about.points.into_iter().map(point).collect::<Vec<_>>().into();
    }
    let levels: Vec<_> = file.level.into_iter().map(|level| lower_level(&names, level, flaws)).collect();
    let rounding = RoundingSpec {
        decimals: file.rounding.decimals.into_inner(),
        claim: names.note("claim", &file.rounding.claim, flaws),
    };
    let spec = RulebookSpec {
        id: file.id.into_inner().into(),
        fiscal_year: file.fiscal_year,
        status,
        note: words(file.note.th, file.note.en),
        rounding,
        sources: sources.into(),
        claims: claims.into(),
        scales: scales.into(),
        nodes: nodes.into(),
        parts: parts.into(),
        levels: levels.into(),
    };
    Ok((spec, places))
}

/// The index of a node; where the tree is not known, a missing node is not a flaw by itself.
pub(crate) fn find_node(names: &Names, of: &Name, flaws: &mut Flaws) -> Option<u16> {
    let found = names.find("node", of);
    if flaws.tree_is_known { flaws.note(found) } else { found.ok() }
}

/// Where every named part stands.
fn places(file: &File) -> Places {
    let mut places = Places::default();
    places.note("rulebook", file.id.get_ref(), &file.id);
    places.note("rounding", "", &file.rounding.decimals);
    file.source.iter().for_each(|source| places.note("source", source.id.get_ref(), &source.id));
    file.claim.iter().for_each(|claim| places.note("claim", claim.id.get_ref(), &claim.id));
    file.scale.iter().for_each(|scale| places.note("scale", scale.id.get_ref(), &scale.id));
    for about in &file.about {
        places.note("about", about.of.get_ref(), &about.of);
        let id = |point: &raw::Point| format!("{}/{}", about.of.get_ref(), point.id.get_ref());
        about.points.iter().for_each(|point| places.note("point", id(point), &point.id));
    }
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

/// Checks that the file has the format that this program reads.
pub(crate) fn check_format(format: &toml::Spanned<u32>) -> Result<()> {
    match *format.get_ref() {
        crate::FORMAT => Ok(()),
        other => Err(Flaw::new(format, Problem::UnknownFormat { format: other })),
    }
}

pub(crate) fn lower_source(source: raw::Source) -> SourceSpec {
    SourceSpec { id: source.id.into_inner().into(), title: source.title.into(), url: source.url.into() }
}

fn lower_claim(names: &Names, claim: raw::Claim, flaws: &mut Flaws) -> ClaimSpec {
    let sources: Vec<u16> = claim.sources.iter().map(|source| names.note("source", source, flaws)).collect();
    ClaimSpec {
        status: flaws.note(status(&claim.status)).unwrap_or(Status::Assumed),
        id: claim.id.into_inner().into(),
        sources: sources.into(),
        note: words(claim.note.th, claim.note.en),
    }
}

/// A claim of a file for which only the first flaw is reported.
pub(crate) fn claim_alone(names: &Names, claim: raw::Claim) -> Result<ClaimSpec> {
    let mut flaws = Flaws::default();
    let lowered = lower_claim(names, claim, &mut flaws);
    flaws.first()?;
    Ok(lowered)
}

/// The claims of a file that is not a rulebook, each with a source where its status requires one.
pub(crate) fn lower_claims(names: &Names, claims: Vec<raw::Claim>) -> Result<Vec<ClaimSpec>> {
    let lowered = |claim: raw::Claim| {
        let id = claim.id.clone();
        let lowered = claim_alone(names, claim)?;
        if lowered.sources.is_empty() && !matches!(lowered.status, Status::Inferred | Status::Assumed) {
            let claim = id.get_ref().clone();
            return Err(Flaw::new(&id, Problem::Rulebook(ita_score::RulebookError::Unsourced { claim })));
        }
        Ok(lowered)
    };
    claims.into_iter().map(lowered).collect()
}

fn lower_scale(names: &Names, scale: raw::Scale, flaws: &mut Flaws) -> ScaleSpec {
    let choice = |raw: raw::Choice| ChoiceSpec { label: words(raw.th, raw.en), value: raw.value.into() };
    ScaleSpec {
        claim: names.note("claim", &scale.claim, flaws),
        id: scale.id.into_inner().into(),
        choices: scale.choices.into_iter().map(choice).collect::<Vec<_>>().into(),
    }
}

fn lower_level(names: &Names, level: raw::Level, flaws: &mut Flaws) -> LevelSpec {
    let mut conditions = Vec::with_capacity(level.at_least.len());
    for of in level.at_least {
        let (node, claim) = (find_node(names, &of.node, flaws), names.note("claim", &of.claim, flaws));
        conditions.extend(node.map(|node| ConditionSpec { node, at_least: of.score.into(), claim }));
    }
    LevelSpec {
        claim: names.note("claim", &level.claim, flaws),
        id: level.id.into_inner().into(),
        name: words(level.th, level.en),
        conditions: conditions.into(),
    }
}

/// The status that a word stands for.
fn status(word: &Name) -> Result<Status> {
    let known = || Status::ALL.map(Status::id).to_vec();
    word.get_ref().parse().map_err(|_| unknown_word("status", word, known()))
}

/// The key's word is not one of those that it accepts.
pub(crate) fn unknown_word(key: &'static str, word: &Name, known: Vec<&'static str>) -> Flaw {
    Flaw::new(word, Problem::UnknownWord { key, word: word.get_ref().clone(), known })
}
