//! The sentence that says why: which conditions are met, and what is short for the level above.

use crate::words::{self, join, say};
use ita_score::{Lang, LevelSpec, NodeIx, NodeKind, Rounded, Rulebook, Scored, Why};

/// Why it is this level and not the next; while several are possible, what is certain and what the best of them asks.
pub(super) fn why(scored: &Scored<'_>, lang: Lang) -> String {
    match scored.level() {
        Some(level) => decided(scored, level, lang),
        None => open(scored, lang),
    }
}

fn decided(scored: &Scored<'_>, level: &LevelSpec, lang: Lang) -> String {
    let rules = scored.rules();
    let why = scored.why();
    let name = words::level(level, lang);
    let met = asked(rules, why.iter().filter(|why| why.level.id == level.id), lang);
    let mut out = match (lang, met.is_empty()) {
        (Lang::Th, true) => format!("ได้ระดับ{name}"),
        (Lang::Th, false) => format!("ได้ระดับ{name} เพราะ{met}"),
        (Lang::En, true) => format!("The level is {name}"),
        (Lang::En, false) => format!("The level is {name}, because {met}"),
    };
    if let Some(next) = scored.next() {
        let name = words::level(next.level, lang);
        let unmet = why.iter().filter(|why| why.level.id == next.level.id);
        let lacks: Vec<String> = unmet.filter_map(|why| lack(scored, why, lang)).collect();
        out.push_str(&match (lang, lacks.is_empty()) {
            (Lang::Th, false) => format!(" · ยังไม่ถึง{name} เพราะ{}", spaced(&join(&lacks, lang))),
            (Lang::En, false) => format!(" · not yet {name}, because {}", join(&lacks, lang)),
            // Each condition could be met, but not all of them together.
            (Lang::Th, true) => format!(" · ยังไม่ถึง{name} เพราะเงื่อนไขทั้งหมดเป็นจริงพร้อมกันไม่ได้"),
            (Lang::En, true) => format!(" · not yet {name}, because its conditions cannot all be met together"),
        });
    }
    out
}

fn open(scored: &Scored<'_>, lang: Lang) -> String {
    let rules = scored.rules();
    let why = scored.why();
    let certain = scored.guaranteed();
    let mut out = if certain.conditions.is_empty() {
        say(lang, "ยังบอกระดับไม่ได้", "The level is still open").to_owned()
    } else {
        let name = words::level(certain, lang);
        match lang {
            Lang::Th => format!("อย่างน้อยได้ระดับ{name}"),
            Lang::En => format!("The level is at least {name}"),
        }
    };
    if let Some(best) = scored.possible().next() {
        let name = words::level(best, lang);
        let open = asked(rules, why.iter().filter(|why| why.level.id == best.id && why.met.is_none()), lang);
        out.push_str(&match lang {
            Lang::Th => format!(" · จะได้ถึงระดับ{name} ถ้า{open}"),
            Lang::En => format!(" · it is {name} if {open}"),
        });
    }
    out
}

/// Conditions in words, those with the same number together: คะแนนรวมและทุกเครื่องมือถึง 85.
fn asked<'a, 'r: 'a>(rules: &Rulebook, conditions: impl Iterator<Item = &'a Why<'r>>, lang: Lang) -> String {
    let mut groups: Vec<(Rounded, Vec<NodeIx>)> = Vec::new();
    for why in conditions {
        match groups.iter_mut().find(|(at_least, _)| *at_least == why.at_least) {
            Some((_, nodes)) => nodes.push(why.node),
            None => groups.push((why.at_least, vec![why.node])),
        }
    }
    let group = |(at_least, nodes): &(Rounded, Vec<NodeIx>)| {
        let number = at_least.to_short_string();
        let several = nodes.len() > 1;
        let names = together(rules, nodes, lang);
        match lang {
            Lang::Th => format!("{}ถึง {number}", spaced_after(&names)),
            Lang::En => format!("{names} {} {number}", if several { "reach" } else { "reaches" }),
        }
    };
    let groups: Vec<String> = groups.iter().map(group).collect();
    let text = join(&groups, lang);
    if lang == Lang::Th { spaced(&text) } else { text }
}

/// Nodes in words; all instruments together are ทุกเครื่องมือ.
fn together(rules: &Rulebook, nodes: &[NodeIx], lang: Lang) -> String {
    let instruments: Vec<NodeIx> =
        rules.children(NodeIx::OVERALL).filter(|&child| rules.node(child).kind == NodeKind::Instrument).collect();
    if instruments.len() < 2 || !instruments.iter().all(|instrument| nodes.contains(instrument)) {
        return join(&nodes.iter().map(|&node| words::node(rules, node, lang)).collect::<Vec<_>>(), lang);
    }
    let rest: Vec<String> = nodes
        .iter()
        .filter(|node| !instruments.contains(node))
        .map(|&node| words::node(rules, node, lang))
        .chain([say(lang, "ทุกเครื่องมือ", "every instrument").to_owned()])
        .collect();
    match (lang, rest.as_slice()) {
        // Two Thai words are joined without spaces.
        (Lang::Th, [one, other]) => format!("{one}และ{other}"),
        _ => join(&rest, lang),
    }
}

/// What a condition that is not met lacks: EIT ได้ 93.20 ขาดอีก 1.80.
fn lack(scored: &Scored<'_>, why: &Why<'_>, lang: Lang) -> Option<String> {
    let short = why.short?;
    let name = words::node(scored.rules(), why.node, lang);
    Some(match (lang, why.has) {
        (Lang::Th, Some(has)) => format!("{}ได้ {has} ขาดอีก {short}", spaced_after(&name)),
        (Lang::En, Some(has)) => format!("{name} has {has}, {short} short"),
        (lang, None) => {
            let high = scored.node(why.node).high();
            match lang {
                Lang::Th => format!("{}ได้ไม่เกิน {high} ขาดอย่างน้อย {short}", spaced_after(&name)),
                Lang::En => format!("{name} has at most {high}, at least {short} short"),
            }
        }
    })
}

/// With a space before Latin letters, as Thai is written.
fn spaced(text: &str) -> String {
    if text.starts_with(|c: char| c.is_ascii()) { format!(" {text}") } else { text.to_owned() }
}

/// With a space after Latin letters or digits, as Thai is written.
fn spaced_after(text: &str) -> String {
    if text.ends_with(|c: char| c.is_ascii()) { format!("{text} ") } else { text.to_owned() }
}
