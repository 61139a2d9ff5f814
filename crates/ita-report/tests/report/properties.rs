//! What holds of every report, over thousands of drawn cases: no place is unfilled, no blank doubled, and no number is there that
//! neither the engine gave nor somebody wrote. `ITA_TEST_FACTOR=20` draws twenty times as many,
//! `ITA_TEST_SEED=7` others.

use crate::common::{case, with_before};
use ita_report::{
    Aim, Aspect, Before, Block, Case, Check, Day, Document, Entry, ItemState, Kind, Lang, Look, Measure, MeasureState,
    Numerals, Preparation, Raising, Readiness, Targets, Terms, document, expected, prepared_nodes,
};
use ita_score::report::{PlanReport, Report};
use ita_score::{Goal, Levers, NodeIx, NodeKind, Score, Scored};
use std::collections::BTreeSet;

/// A small generator of numbers: the same cases in each run.
struct Draw(u64);

impl Draw {
    fn below(&mut self, most: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % most
    }

    fn one<'t, T: ?Sized>(&mut self, of: &[&'t T]) -> &'t T {
        of[self.below(of.len() as u64) as usize]
    }
}

const NAMES: [&str; 6] =
    ["", "อบต. ตัวอย่าง", "Example", "ก", "เทศบาลตำบลที่มีชื่อยาวมากเพื่อทดสอบการตัดบรรทัดและความกว้างของตาราง", "<i>&\"'"];
const TEXTS: [&str; 5] = ["", "ข้อความ", "text, \"quoted\"", "หลาย  ช่องว่าง \n และบรรทัด", "=1+1 | ; <b>"];

/// Values for some nodes: instruments, or below one of them its children, or theirs.
fn inputs(draw: &mut Draw, year: u16) -> Vec<(String, String)> {
    let rules = ita_rules::rulebook(year).unwrap();
    let mut given = Vec::new();
    fn give(draw: &mut Draw, rules: &ita_score::Rulebook, node: NodeIx, given: &mut Vec<(String, String)>) {
        let children: Vec<NodeIx> = rules.children(node).collect();
        let is_question = children.first().is_some_and(|&child| rules.node(child).kind == NodeKind::Question);
        if !children.is_empty() && !is_question && draw.below(3) > 0 {
            children.into_iter().for_each(|child| give(draw, rules, child, given));
        } else if draw.below(12) > 0 {
            let value = match (rules.is_item(node), draw.below(8)) {
                (true, 0) => format!("{}%", draw.below(101)),
                (true, _) => draw.below(2).to_string(),
                (false, 0) => draw.one(&["100", "0", "95", "85", "94.995"]).to_owned(),
                (false, 1) => format!("{}.{:03}", 60 + draw.below(40), draw.below(1000)),
                (false, _) => format!("{}.{:02}", 70 + draw.below(30), draw.below(100)),
            };
            given.push((rules.node(node).id.to_string(), value));
        }
    }
    match draw.below(10) {
        0 => {}
        1 => given.push(("overall".to_owned(), format!("{}.{:02}", 60 + draw.below(40), draw.below(100)))),
        _ => rules.children(NodeIx::OVERALL).for_each(|node| give(draw, rules, node, &mut given)),
    }
    given
}

fn measure(draw: &mut Draw, rules: &ita_score::Rulebook) -> Measure {
    let day =
        |draw: &mut Draw| Day::new(2025 + draw.below(3) as u16, 1 + draw.below(12) as u8, 1 + draw.below(28) as u8);
    let nodes: Vec<NodeIx> = rules.nodes().collect();
    let aim = |draw: &mut Draw| Aim {
        node: rules.node(nodes[draw.below(nodes.len() as u64) as usize]).id.to_string(),
        points: (draw.below(3) > 0)
            .then(|| Score::parse(&format!("{}.{:02}", draw.below(5), draw.below(100))).unwrap()),
    };
    Measure {
        title: draw.one(&TEXTS).to_owned(),
        purpose: draw.one(&TEXTS).to_owned(),
        aims: (0..draw.below(3)).map(|_| aim(draw)).collect(),
        steps: (0..draw.below(4)).map(|_| draw.one(&TEXTS).to_owned()).collect(),
        unit: draw.one(&TEXTS).to_owned(),
        budget: draw.one(&["", "50,000 บาท"]).to_owned(),
        start: day(draw).filter(|_| draw.below(2) > 0),
        due: day(draw).filter(|_| draw.below(3) > 0),
        state: MeasureState::ALL[draw.below(4) as usize],
        follow_up: draw.one(&TEXTS).to_owned(),
        entries: (0..draw.below(3))
            .map(|_| Entry {
                date: day(draw),
                text: draw.one(&TEXTS).to_owned(),
                link: draw.one(&["", "https://a.go.th/9", "x"]).to_owned(),
            })
            .collect(),
        ..Measure::default()
    }
}

fn preparation(draw: &mut Draw, rules: &ita_score::Rulebook) -> Preparation {
    let mut drawn = Preparation::default();
    for node in prepared_nodes(rules).filter(|_| draw.below(2) == 0).collect::<Vec<_>>() {
        let spec = rules.node(node);
        for point in spec.points.iter() {
            drawn.set_point(&spec.id, &point.id, Readiness::ALL[draw.below(3) as usize]);
        }
        let one = drawn.indicators.entry(spec.id.to_string()).or_default();
        (one.note, one.owner) = (draw.one(&TEXTS).to_owned(), draw.one(&TEXTS).to_owned());
        one.due = Day::new(2026, 1 + draw.below(12) as u8, 9).filter(|_| draw.below(2) == 0);
    }
    for aspect in Aspect::ALL.into_iter().filter(|_| draw.below(3) == 0).collect::<Vec<_>>() {
        drawn.set_aspect(aspect, Readiness::ALL[draw.below(3) as usize]);
    }
    drawn.tidy();
    drawn
}

/// A case with everything drawn.
fn drawn(draw: &mut Draw) -> Case<'static> {
    let year = 2562 + draw.below(9) as u16;
    let rules = ita_rules::rulebook(year).unwrap();
    let given = |draw: &mut Draw, year| {
        let inputs = inputs(draw, year);
        let texts: Vec<(&str, &str)> = inputs.iter().map(|(id, value)| (id.as_str(), value.as_str())).collect();
        let overall = format!("{}.{:02}", 60 + draw.below(40), draw.below(100));
        let level = draw.below(rules.levels().len() as u64 + 6) as usize;
        let level = ita_rules::rulebook(year).unwrap().levels().get(level).map(|level| level.id.to_string());
        case(
            year,
            &texts,
            ((draw.below(6) == 0).then_some(overall.as_str()), level.as_deref().filter(|_| draw.below(4) == 0)),
        )
    };
    let mut case = given(draw, year);
    if year > 2562 && draw.below(2) == 0 {
        case = with_before(case, given(draw, year - 1));
        if let Some(before) = case.before.as_mut().filter(|_| draw.below(4) == 0) {
            // By rules of somebody's own, of which nothing says what is the same thing.
            (before.own_rules, case.crosswalk) = (true, None);
        }
    }
    case.measures_by = ita_rules::rulebook(year - 1).ok().filter(|_| draw.below(2) == 0);
    if let Some(scored) = case.result.clone().filter(|_| draw.below(3) > 0) {
        let goal = match draw.below(3) {
            0 => Goal::Level(rules.level_indices().next().unwrap()),
            1 => Goal::parse(rules, &format!("{}.5", 80 + draw.below(20))).unwrap(),
            _ => Goal::Level(scored.next_level().map_or_else(
                || rules.level_indices().next().unwrap(),
                |next| rules.find_level(&next.level.id).unwrap(),
            )),
        };
        let margin = Score::parse(draw.one(&["0", "0.50", "1"])).unwrap();
        let mut levers = Levers::new(rules);
        levers.margin(margin);
        let ceiling = Score::parse(draw.one(&["100", "98", "90"])).unwrap();
        levers.ceiling(ceiling);
        let terms = Terms { hard: draw.below(3) == 0, limited: draw.below(3) == 0, ceiling: Some(ceiling) };
        case.plan = Some(Raising { goal, planned: scored.plan(goal, &levers), margin, terms });
        if draw.below(3) == 0 {
            let mut wanted = scored.assessment().clone();
            for (node, value) in scored.assessment().given().collect::<Vec<_>>() {
                if draw.below(2) == 0 && value < Score::parse("98").unwrap() && !rules.is_item(node) {
                    wanted.set(node, Score::parse(&format!("98.{:02}", draw.below(100))).unwrap()).unwrap();
                }
            }
            case.targets = Some(Targets::of(&scored, &wanted));
        }
    }
    let many = draw.one(&[&0, &1, &3, &60]);
    case.papers.measures = (0..*many).map(|_| measure(draw, rules)).collect();
    for node in rules.nodes().filter(|&node| rules.is_item(node)) {
        if draw.below(3) == 0 {
            let state = ItemState::ALL[draw.below(4) as usize];
            let address = draw.one(&["", "https://a.go.th/o1", "ในเว็บไซต์"]).to_owned();
            case.papers.items.insert(rules.node(node).id.to_string(), Check { state, address, ..Check::default() });
        }
    }
    case.papers.preparation = preparation(draw, rules);
    case.agency = draw.one(&NAMES).to_owned();
    case.papers.emphasis = draw.one(&TEXTS).to_owned();
    case.papers.meeting.chair = draw.one(&NAMES).to_owned();
    case.papers.meeting.date = Day::new(2026, 2, 13).filter(|_| draw.below(2) == 0);
    case.papers.follow_up = draw.one(&TEXTS).to_owned();
    case
}

/// The numbers in a text, in Arabic digits. A digit of a Latin word, such as `O10`, belongs to the word.
fn numbers(text: &str) -> Vec<String> {
    let arabic = |c: char| {
        char::from_digit((c as u32).wrapping_sub('๐' as u32), 10).filter(|_| ('๐'..='๙').contains(&c)).unwrap_or(c)
    };
    let text: Vec<char> = text.chars().map(arabic).collect();
    let (mut found, mut at) = (Vec::new(), 0);
    while at < text.len() {
        if !text[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = at;
        while at < text.len()
            && (text[at].is_ascii_digit() || (text[at] == '.' && text.get(at + 1).is_some_and(char::is_ascii_digit)))
        {
            at += 1;
        }
        let number: String = text[start..at].iter().collect();
        // 85 and 85.00 are one number.
        let short = if number.contains('.') { number.trim_end_matches('0').trim_end_matches('.') } else { &number };
        found.push(short.to_owned());
    }
    found
}

/// Every number that a report of this case may hold: those of the engine's answers and of the rules, and those that people wrote.
fn known(case: &Case<'_>, report: &Document) -> BTreeSet<String> {
    let mut text = String::new();
    let mut add = |more: &str| {
        text.push_str(more);
        text.push('\n');
    };
    let rules = case.rules;
    let year = i32::from(case.year());
    (year - 1..=year + 1).for_each(|year| add(&year.to_string()));
    add(&case.agency);
    let mut people = serde_json::to_value(&case.papers).unwrap();
    people["measures"].as_array_mut().into_iter().flatten().for_each(|one| {
        one.as_object_mut().unwrap().remove("state");
    });
    add(&people.to_string());
    let days = case
        .papers
        .measures
        .iter()
        .flat_map(|one| [one.start, one.due].into_iter().chain(one.entries.iter().map(|entry| entry.date)));
    let prepared = case.papers.preparation.indicators.values().map(|one| one.due);
    days.chain(prepared).flatten().chain(case.papers.meeting.date).for_each(|day| add(&day.words(Lang::Th)));
    days_in_english(case).iter().for_each(|day| add(day));
    let scores =
        |add: &mut dyn FnMut(&str), scored: &Scored<'_>| {
            add(&Report::new(scored).to_json());
            for gain in scored.gains() {
                add(&gain.lost.least.round(2).to_string());
                add(&gain.lost.most.round(2).to_string());
            }
            scored.nodes().filter_map(|node| node.points()).for_each(|points| add(&points.round(2).to_string()));
            // What each score lacks to a threshold above it.
            for node in scored.rules().nodes() {
                let Some(score) = scored.node(node).score() else { continue };
                for at in scored.rules().level_indices().flat_map(|level| {
                    scored.rules().nodes().filter_map(move |node| scored.rules().threshold(level, node))
                }) {
                    score.short_of(at).iter().for_each(|short| add(&short.to_string()));
                }
                scored.node(node).exact().iter().for_each(|exact| add(&ita_words::decimal(*exact, 6)));
            }
            ita_words::near_thresholds(scored, Lang::En).iter().for_each(|near| add(near));
            add(&ita_words::why_line(scored, Lang::En));
            ita_words::why(scored, Lang::Th).items.iter().for_each(|item| add(item));
        };
    let published = |add: &mut dyn FnMut(&str), scored: &Scored<'_>, published: &ita_score::Published| {
        add(&Report::new(scored).with_published(&scored.compare(published)).to_json());
    };
    let mut wholes = Vec::new();
    for (scored, said) in case
        .result
        .iter()
        .map(|one| (one, &case.published))
        .chain(case.before.iter().map(|one| (&one.result, &one.published)))
    {
        scores(&mut add, scored);
        scores(&mut add, &scored.assessment().score());
        published(&mut add, scored, said);
        scored.rules().nodes().for_each(|node| add(&scored.rules().node(node).id));
        wholes.push((scored, said.overall.or_else(|| scored.overall().score())));
    }
    if let (Some(after), Some(Before { result: before, .. })) = (&case.result, &case.before) {
        for (old, new) in before.nodes().flat_map(|old| after.nodes().map(move |new| (old.score(), new.score()))) {
            if let (Some(old), Some(new)) = (old, new) {
                old.short_of(new).or_else(|| new.short_of(old)).iter().for_each(|by| add(&by.to_string()));
            }
        }
        if let [(_, Some(new)), (_, Some(old))] = wholes[..] {
            old.short_of(new).or_else(|| new.short_of(old)).iter().for_each(|by| add(&by.to_string()));
        }
        add("0");
    }
    if let Some(plan) = &case.plan {
        add(&PlanReport::new(rules, plan.goal, &plan.planned, &[], &[]).to_json());
        add(&plan.margin.to_string());
        plan.terms.ceiling.iter().for_each(|ceiling| add(&ceiling.to_string()));
        plan.planned.blocking().iter().for_each(|blocked| add(&format!("{} {}", blocked.best, blocked.at_least)));
        if let Some(plan) = plan.planned.plan() {
            plan.open.iter().for_each(|open| add(&open.at_least.to_string()));
            let more =
                case.result.as_ref().and_then(|now| now.overall().score()?.short_of(plan.result.overall().score()?));
            more.iter().for_each(|more| add(&more.to_string()));
        }
    }
    if let Some(targets) = &case.targets {
        for raise in &targets.raises {
            add(&format!("{} {} {}", raise.from, raise.to, raise.by()));
        }
        scores(&mut add, &targets.result);
        let now = case.result.as_ref().and_then(|now| now.overall().score());
        let more = now.and_then(|now| now.short_of(targets.result.overall().score()?));
        more.iter().for_each(|more| add(&more.to_string()));
    }
    if let Some(scored) = &case.result {
        let live = || {
            case.papers.measures.iter().filter(|one| one.state != MeasureState::Dropped && !one.title.trim().is_empty())
        };
        for result in [expected(scored, live()), expected(scored, live().filter(|one| one.state == MeasureState::Done))]
            .into_iter()
            .flatten()
        {
            add(&result.overall().score().map(|score| score.to_string()).unwrap_or_default());
            let more = scored.overall().score().and_then(|now| now.short_of(result.overall().score()?));
            more.iter().for_each(|more| add(&more.to_string()));
        }
    }
    if let Some(before) = &case.before
        && let Some(hoped) = expected(
            &before.result,
            case.papers
                .measures
                .iter()
                .filter(|one| one.state != MeasureState::Dropped && !one.title.trim().is_empty()),
        )
    {
        hoped.nodes().filter_map(|node| node.score()).for_each(|score| add(&score.to_string()));
    }
    // The rules: names, notes, sources, thresholds, weights, what an item is worth.
    let spec = rules.spec();
    for node in rules.nodes() {
        let (own, share) = (rules.node(node), rules.overall_share(node));
        add(&format!("{} {} {} {} {}", own.id, own.name.th, own.name.en, own.about.th, own.about.en));
        add(&ita_words::decimal(ita_words::of_hundred(share), 2));
        add(&ita_words::of_hundred(share).round(2).to_string());
        rules.level_indices().filter_map(|level| rules.threshold(level, node)).for_each(|at| add(&at.to_string()));
    }
    spec.claims.iter().for_each(|claim| add(&format!("{} {}", claim.note.th, claim.note.en)));
    spec.sources.iter().for_each(|source| add(&format!("{} {}", source.title, source.url)));
    add(&format!("{} {}", spec.note.th, spec.note.en));
    // Counts, and numbers of sections, steps and measures.
    let counted = |block: &Block| match block {
        Block::Heading { .. } => 1,
        Block::List { items, .. } => items.len(),
        Block::Table(table) => table.rows.len(),
        _ => 0,
    };
    let most =
        report.blocks.iter().map(counted).max().unwrap_or(0).max(rules.nodes().len()).max(case.papers.measures.len());
    (0..=most.min(60)).for_each(|count| add(&count.to_string()));
    // The axis and the ends of what is open.
    add("100 0");
    numbers(&text).into_iter().collect()
}

fn days_in_english(case: &Case<'_>) -> Vec<String> {
    let days = case
        .papers
        .measures
        .iter()
        .flat_map(|one| [one.start, one.due].into_iter().chain(one.entries.iter().map(|entry| entry.date)));
    let prepared = case.papers.preparation.indicators.values().map(|one| one.due);
    days.chain(prepared).flatten().chain(case.papers.meeting.date).map(|day| day.words(Lang::En)).collect()
}

/// A variable that is a number.
fn asked(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

#[test]
fn no_place_is_unfilled_and_every_number_is_the_engines_or_somebodys() {
    let mut draw = Draw(0x2568_2569 + asked("ITA_TEST_SEED").unwrap_or(0));
    let mut kinds = BTreeSet::new();
    for round in 0..2000 * asked("ITA_TEST_FACTOR").unwrap_or(1) {
        let mut case = drawn(&mut draw);
        let kind = Kind::ALL[draw.below(6) as usize];
        // What came of the measures of the year before, or of this one.
        case.papers.measures_of = (kind == Kind::Outcome && draw.below(2) == 0).then(|| case.year() - 1);
        let look = Look {
            lang: Lang::ALL[draw.below(2) as usize],
            numerals: *draw.one(&[&Numerals::Thai, &Numerals::Arabic]),
        };
        let report = document(case.clone(), kind, look);
        kinds.insert(kind.id());
        let about = || {
            format!(
                "round {round}, {kind:?}, FY{}, {:?}",
                case.year(),
                case.result.as_ref().map(|one| one.assessment().vector())
            )
        };
        let known = known(&case, &report);
        let mut keys = BTreeSet::new();
        for text in report.paragraphs() {
            let said = text.text();
            assert!(!said.is_empty() && said.trim() == said, "{}: {}: “{said}”", about(), text.key);
            assert!(
                !said.contains("  ") && !said.contains(" ,") && !said.contains(" ."),
                "{}: {}: {said}",
                about(),
                text.key
            );
            assert!(!said.contains(['{', '}', '~', '\n']), "{}: {}: {said}", about(), text.key);
            assert!(
                !text.key.is_empty() && keys.insert(text.key.clone()),
                "{}: the key {} is there twice",
                about(),
                text.key
            );
            if look.numerals == Numerals::Thai {
                let latin = said.split(|c: char| !(c.is_ascii_alphanumeric() || "._/:-%".contains(c)));
                let arabic = latin.filter(|word| word.starts_with(|c: char| c.is_ascii_digit())).count();
                assert!(arabic == 0 || text.runs.iter().any(|run| run.is_link), "{}: {}: {said}", about(), text.key);
            }
            for number in numbers(&said) {
                assert!(known.contains(&number), "{}: {}: where does {number} come from? {said}", about(), text.key);
            }
        }
        cells_are_the_engines(&case, &report, &about);
    }
    assert_eq!(kinds.len(), 6);
}

/// A cell of a score holds the very score of its node.
fn cells_are_the_engines(case: &Case<'_>, report: &Document, about: &dyn Fn() -> String) {
    let Some(scored) = &case.result else { return };
    let mut seen = 0;
    for text in report.paragraphs() {
        let Some((section, rest)) = text.key.split_once('.') else { continue };
        let Some((id, "score")) = rest.rsplit_once('.') else { continue };
        if !["scores", "annex"].contains(&section) || id == "head" {
            continue;
        }
        let node = scored.node(case.rules.find(id).unwrap());
        let said = numbers(&text.text());
        let short = |score: ita_score::Rounded| numbers(&score.to_string()).remove(0);
        match node.score() {
            Some(score) => assert_eq!(said, [short(score)], "{}: {}", about(), text.key),
            None => {
                assert!(said.is_empty() || said == [short(node.low()), short(node.high())], "{}: {}", about(), text.key)
            }
        }
        seen += 1;
    }
    let shows = report.paragraphs().any(|text| text.key.starts_with("scores.table"));
    assert!(seen > 0 || !shows, "{}", about());
}

/// Templates hold no number: what a report says in numbers comes from outside of them.
#[test]
fn templates_hold_no_digit() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words");
    let mut texts = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let source = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        let code = source.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        for text in code.split('"').skip(1).step_by(2) {
            assert!(!text.contains(|c: char| c.is_ascii_digit() || ('๐'..='๙').contains(&c)), "{text}");
            texts += 1;
        }
    }
    assert!(texts > 200, "{texts}");
}
