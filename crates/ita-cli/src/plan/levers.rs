//! From `--lock`, `--cap`, `--cost` and the like to what each node may do.

use crate::args::{PlanArgs, SplitArg};
use crate::fail::{Fail, tell};
use crate::usage::Usage;
use crate::words::{fill, say};
use ita_score::{Error, Lang, Levers, NodeIx, Rulebook, Score, Slope, Split};

/// Reads the options. Those about a higher node are applied first, so that those about a lower one prevail.
pub(super) fn read<'r>(rules: &'r Rulebook, args: &PlanArgs, lang: Lang) -> Result<Levers<'r>, Fail> {
    let mut levers = Levers::new(rules);
    let value = |node: NodeIx, text: &str| Ok(rules.parse_value(node, text)?);
    for (node, most) in pairs(rules, &args.cap, value)? {
        levers.cap(node, most);
    }
    for (node, least) in pairs::<Score>(rules, &args.floor, value)? {
        levers.floor(node, least);
    }
    if let Some(profile) = &args.effort {
        levers.slope(NodeIx::OVERALL, &self::profile(profile, lang)?);
    }
    let slope =
        |node: NodeIx, text: &str| text.parse::<Slope>().map_err(|error| error.at(&rules.node(node).id, text).into());
    for (node, slope) in pairs(rules, &args.cost, slope)? {
        levers.slope(node, &slope);
    }
    for id in &args.lock {
        levers.lock(rules.find(id)?);
    }
    levers.split(match args.split {
        SplitArg::Even => Split::Even,
        SplitArg::Lowest => Split::Lowest,
        SplitArg::First => Split::First,
    });
    args.prudence.tell(&mut levers)?;
    Ok(levers)
}

/// The effort of a profile of the rule data; what it is, and that it may be an assumption, is said on standard error.
fn profile(id: &str, lang: Lang) -> Result<Slope, Fail> {
    let Some(profile) = ita_rules::effort_profile(id.trim()) else {
        let known = ita_rules::effort_profiles().iter().map(|profile| profile.id).collect::<Vec<_>>().join(", ");
        return Err(Usage::Said {
            th: format!("ไม่มีแบบ “{id}” สำหรับ --effort แบบที่มี: {known}"),
            en: format!("--effort has no profile “{id}”; there are: {known}"),
        }
        .into());
    };
    let template = say(lang, "ความพยายามต่อคะแนนตามแบบ “{}” ({}): {}", "effort a point by the profile “{}” ({}): {}");
    let (name, note) = (&profile.name, &profile.claim.note);
    tell(&fill(template, &[say(lang, &name.th, &name.en), profile.effort, say(lang, &note.th, &note.en)]));
    profile.slope().map_err(|error| error.at("--effort", profile.effort).into())
}

/// `id=value` pairs in the tree's order; no node twice.
fn pairs<T>(
    rules: &Rulebook,
    texts: &[String],
    value: impl Fn(NodeIx, &str) -> Result<T, Fail>,
) -> Result<Vec<(NodeIx, T)>, Fail> {
    let mut pairs: Vec<(NodeIx, T)> = Vec::with_capacity(texts.len());
    for text in texts {
        let (id, written) = match text.split_once('=') {
            Some((id, written)) if !id.trim().is_empty() && !written.trim().is_empty() => (id, written),
            _ => return Err(Usage::BrokenPair { pair: text.clone() }.into()),
        };
        let node = rules.find(id)?;
        if pairs.iter().any(|(known, _)| *known == node) {
            let id = rules.node(node).id.to_string();
            return Err(Error::Conflict { node: id.clone(), other: id }.into());
        }
        pairs.push((node, value(node, written)?));
    }
    pairs.sort_by_key(|(node, _)| *node);
    Ok(pairs)
}
