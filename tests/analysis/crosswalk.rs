//! Which nodes of two years are the same thing, and what is compared along it.

use super::{build, given, scored, signed};
use ita_score::analysis::{Crosswalk, CrosswalkError, Match, Pair, Step};
use ita_score::{Assessment, NodeIx, Rulebook, Status};
use ita_tests::oracle::Oracle;
use ita_tests::properties::holds;
use ita_tests::random::{Choices, assessment};
use proptest::prelude::*;

fn crosswalk() -> &'static Crosswalk {
    ita_rules::crosswalk().expect("the built-in crosswalk")
}

fn year(year: u16) -> &'static Rulebook {
    ita_rules::rulebook(year).unwrap()
}

/// What became of a node, by id: `Ok` the same thing, `Err` the claim against it.
fn follow(from: u16, id: &str, to: u16) -> Result<&'static str, Option<&'static str>> {
    let (from, to) = (year(from), year(to));
    match crosswalk().follow(from, from.find(id).unwrap(), to) {
        Match::Same { node, .. } => Ok(&to.node(node).id),
        Match::Changed { claim } => Err(claim.map(|claim| &*crosswalk().claim(claim).id)),
    }
}

#[test]
fn the_table_equals_its_data_file() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/ita-rules/data/crosswalk/years.toml");
    let text = std::fs::read_to_string(path).expect("the crosswalk").replace("\r\n", "\n");
    let read = ita_rulefile::load_crosswalk("crosswalk.toml", &text).unwrap_or_else(|error| panic!("{error}"));
    assert!(read == *crosswalk(), "years.toml has changed: run `cargo xtask rules`");
    let years: Vec<String> = ita_rules::years().map(|year| format!("fy{year}")).collect();
    assert!(read.spec().rulebooks.iter().eq(years.iter()), "every year is in the row, in order");
}

#[test]
fn every_node_it_names_is_there() {
    let spec = crosswalk().spec();
    let rules = |place: u16| ita_rules::all().unwrap()[usize::from(place)];
    let mut seen = 0;
    for same in spec.same.iter() {
        for pair in same.nodes.iter() {
            for place in same.first..=same.last {
                let id = if place == same.last { &pair.after } else { &pair.before };
                assert!(rules(place).find(id).is_ok(), "{id} in {}", rules(place).spec().id);
                seen += 1;
            }
        }
    }
    for changed in spec.changed.iter() {
        assert!(changed.before.iter().all(|id| rules(changed.first).find(id).is_ok()));
        assert!(changed.after.iter().all(|id| rules(changed.first + 1).find(id).is_ok()));
    }
    assert!(seen > 200, "{seen}");
}

/// The facts of the domain, written down apart from the data file.
#[test]
fn facts() {
    for id in ["overall", "iit", "eit", "oit", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "9.1", "10.2"] {
        assert_eq!(follow(2562, id, 2568), Ok(id), "FY2562 to FY2568");
    }
    for (id, to) in [("iit", "iit"), ("oit", "oit"), ("1", "1"), ("4", "4"), ("5", "5"), ("9", "8"), ("10", "9")] {
        assert_eq!(follow(2568, id, 2569), Ok(to), "FY2568 to FY2569");
        assert_eq!(follow(2569, to, 2562), Ok(id), "all the way back");
    }
    for id in ["eit", "6", "7", "8"] {
        assert_eq!(follow(2568, id, 2569), Err(Some("eit")));
        assert_eq!(follow(2564, id, 2569), Err(Some("eit")), "the step that breaks is named");
    }
    for id in ["eit", "6", "7"] {
        assert_eq!(follow(2569, id, 2568), Err(Some("eit")));
    }
    assert_eq!(follow(2568, "overall", 2569), Err(Some("overall_2569")));
    assert_eq!((follow(2565, "9.3", 2566), follow(2562, "9.3", 2568)), (Err(Some("budget")), Err(Some("budget"))));
    assert_eq!((follow(2562, "9.3", 2565), follow(2566, "9.3", 2568)), (Ok("9.3"), Ok("9.3")));
    assert_eq!((follow(2568, "9.1", 2569), follow(2568, "10.2", 2569)), (Err(None), Err(None)), "not known in FY2569");
    // Items: only between the two years whose lists are known and alike.
    assert_eq!(follow(2564, "o1", 2565), Ok("o1"));
    for id in ["o34", "o36", "o37", "o38"] {
        assert_eq!(follow(2564, id, 2565), Err(None), "another title");
    }
    for (from, to) in [(2565, 2566), (2566, 2568), (2568, 2569), (2566, 2567)] {
        assert_eq!(follow(from, "o1", to), Err(None));
    }
    assert_eq!(follow(2564, "i1", 2565), Err(None), "the questions of FY2565 are not known");
    // FY2570 is FY2569's as it is: everything is the same thing, as an assumption.
    for id in ["overall", "iit", "1", "5", "eit", "6", "7", "oit", "8", "9", "o1", "o19", "o26"] {
        assert_eq!((follow(2569, id, 2570), follow(2570, id, 2569)), (Ok(id), Ok(id)), "FY2569 to FY2570");
    }
    assert_eq!((follow(2568, "10", 2570), follow(2568, "eit", 2570)), (Ok("9"), Err(Some("eit"))));
}

/// Thai names of what is the same thing are the same, but for one known word; and it is the same kind of thing.
#[test]
fn what_is_the_same_has_the_same_name() {
    for pair in ita_rules::all().unwrap().windows(2) {
        let (old, new) = (pair[0], pair[1]);
        for node in old.nodes() {
            let Match::Same { node: there, status } = crosswalk().follow(old, node, new) else { continue };
            let (was, is) = (old.node(node), new.node(there));
            let known = new.fiscal_year() == 2569 && is.id == "4";
            assert!(was.name.th == is.name.th || known, "{} {} → {}", old.fiscal_year(), was.name.th, is.name.th);
            assert_eq!(was.kind, is.kind);
            // Nobody says it: it follows from the names, and to FY2570 it is assumed.
            let expected = if new.fiscal_year() == 2570 { Status::Assumed } else { Status::Inferred };
            assert_eq!(status, Some(expected));
            let parent = old.parent(node).map(|parent| crosswalk().follow(old, parent, new));
            let kept = |same| matches!(same, Match::Same { node, .. } if Some(node) == new.parent(there));
            assert!(parent.is_none_or(kept) || new.fiscal_year() == 2569, "{} moved in the tree", was.id);
        }
    }
}

#[test]
fn there_and_back_again() {
    let all = ita_rules::all().unwrap();
    for from in &all {
        for to in &all {
            for node in from.nodes() {
                match crosswalk().follow(from, node, to) {
                    Match::Same { node: there, status } => {
                        assert_eq!(crosswalk().follow(to, there, from), Match::Same { node, status });
                        assert_eq!(status.is_none(), from.fiscal_year() == to.fiscal_year());
                    }
                    Match::Changed { .. } => assert_ne!(from.fiscal_year(), to.fiscal_year()),
                }
            }
        }
    }
}

#[test]
fn two_years_are_subtracted_only_where_they_are_the_same() {
    let all = ita_rules::all().unwrap();
    holds("regressions/analysis_crosswalk.txt", 300, &Choices::strategy(600), |mut choices| {
        let (old, new) = (*choices.one(&all), *choices.one(&all));
        let (before, after) = (assessment(old, &mut choices), assessment(new, &mut choices));
        let (was, is) = (given(&before), given(&after));
        let (before, after) = (build(old, &before).score(), build(new, &after).score());
        let (mut olds, mut news) = (Vec::new(), Vec::new());
        for pair in crosswalk().compare(&before, &after) {
            match pair {
                Pair::Same { before, after, difference, .. } => {
                    let difference = difference.expect("built-in years are coarse enough");
                    let was = Oracle::new(old.spec()).bounds(before.index(), &was);
                    let is = Oracle::new(new.spec()).bounds(after.index(), &is);
                    prop_assert_eq!(signed(difference.least), &is.0 - &was.1);
                    prop_assert_eq!(signed(difference.most), &is.1 - &was.0);
                    olds.push(before);
                    news.push(after);
                }
                Pair::Before { node, .. } => olds.push(node),
                Pair::After { node, .. } => news.push(node),
            }
        }
        news.sort_unstable();
        prop_assert!(olds.into_iter().eq(old.nodes()) && news.into_iter().eq(new.nodes()), "each node once");
        Ok(())
    });
}

#[test]
fn a_series_shows_each_node_once_and_adds_up() {
    let all = ita_rules::all().unwrap();
    holds("regressions/analysis_crosswalk.txt", 40, &Choices::strategy(900), |mut choices| {
        let years: Vec<&Rulebook> = (0..2 + choices.pick(4)).map(|_| *choices.one(&all)).collect();
        let scored: Vec<_> = years.iter().map(|rules| build(rules, &assessment(rules, &mut choices)).score()).collect();
        let series = crosswalk().series(&scored);
        for (at, rules) in years.iter().enumerate() {
            let mut nodes: Vec<NodeIx> = series.strands.iter().filter_map(|strand| strand.nodes[at]).collect();
            nodes.sort_unstable();
            prop_assert!(nodes.into_iter().eq(rules.nodes()));
        }
        for strand in &series.strands {
            prop_assert_eq!((strand.nodes.len(), strand.steps.len()), (years.len(), years.len() - 1));
            for (at, step) in strand.steps.iter().enumerate() {
                let (here, there) = (strand.nodes[at], strand.nodes[at + 1]);
                match *step {
                    Step::Same { status, difference } => {
                        let (Some(here), Some(there)) = (here, there) else { panic!("the same thing is in both") };
                        let same = Match::Same { node: there, status };
                        prop_assert_eq!(crosswalk().follow(years[at], here, years[at + 1]), same);
                        let pairs = crosswalk().compare(&scored[at], &scored[at + 1]);
                        let same = |pair: &Pair| matches!(pair, Pair::Same { before, difference: d, .. } if *before == here && *d == difference);
                        prop_assert!(pairs.iter().any(same));
                    }
                    Step::Broken { .. } => prop_assert!(here.is_some() != there.is_some()),
                    Step::Absent => prop_assert!(here.is_none() && there.is_none()),
                }
            }
        }
        Ok(())
    });
    assert!(crosswalk().series(&[]).strands.is_empty());
}

#[test]
fn values_are_carried_where_they_have_a_place() {
    let all = ita_rules::all().unwrap();
    holds("regressions/analysis_crosswalk.txt", 200, &Choices::strategy(600), |mut choices| {
        let (old, new) = (*choices.one(&all), *choices.one(&all));
        let original = build(old, &assessment(old, &mut choices));
        let carried = crosswalk().carry(&original, new);
        prop_assert_eq!(carried.assessment.given().count() + carried.left.len(), original.given().count());
        for (node, value) in original.given() {
            // A part goes with the node that it is of, to the part of the same id.
            let whole = if old.is_part(node) { old.parent(node).unwrap() } else { node };
            let place = match crosswalk().follow(old, whole, new) {
                Match::Same { node: there, .. } if old.is_part(node) => {
                    let part = new.find(&old.node(node).id).ok().filter(|&part| new.parent(part) == Some(there));
                    part.and_then(|part| carried.assessment.value(part))
                }
                Match::Same { node, .. } => carried.assessment.value(node),
                Match::Changed { .. } => None,
            };
            prop_assert_eq!(place, (!carried.left.contains(&node)).then_some(value));
        }
        Ok(())
    });
}

#[test]
fn by_hand() {
    // สตง.: 92.43 in FY2567, 94.64 in FY2568; 95.10 in FY2569 is made up.
    let overalls = [(2567, "92.43"), (2568, "94.64"), (2569, "95.10")];
    let overalls = overalls.map(|(year, overall)| scored(year, &[("overall", overall)]));
    let series = crosswalk().series(&overalls);
    let ids = |at: usize| {
        let strand = &series.strands[at];
        let id = |(node, scored): (&Option<NodeIx>, &ita_score::Scored<'_>)| {
            node.map_or("–".to_owned(), |node| scored.rules().node(node).id.to_string())
        };
        strand.nodes.iter().zip(&overalls).map(id).collect::<Vec<_>>()
    };
    assert_eq!(ids(0), ["overall", "overall", "–"]);
    assert_eq!(ids(1), ["–", "–", "overall"], "the new whole right after the old one");
    assert_eq!(ids(2), ["iit", "iit", "iit"]);
    let oit = series.strands.iter().position(|strand| strand.nodes[0] == year(2567).find("9").ok()).unwrap();
    assert_eq!(ids(oit), ["9", "9", "8"]);

    // FY2568's values under FY2569's rules: IIT and OIT find a place, EIT does not.
    let rules = year(2568);
    let original = Assessment::parse(rules, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")]).unwrap();
    let carried = crosswalk().carry(&original, year(2569));
    assert_eq!(carried.assessment.vector(), "ITA:1.0/FY:2569/iit:98.1/oit:97.5");
    assert_eq!((carried.left.as_slice(), carried.is_whole()), ([rules.find("eit").unwrap()].as_slice(), false));
    assert_eq!(carried.effect(&original.score()), None);

    // A scheme of one's own is not NACC's, whatever year it says.
    let mut spec = rules.spec().clone();
    spec.id = "mine".into();
    let mine = Rulebook::new(spec).unwrap();
    assert_eq!(crosswalk().follow(rules, NodeIx::OVERALL, &mine), Match::Changed { claim: None });
    assert_eq!(
        crosswalk().follow(&mine, NodeIx::OVERALL, &mine.clone()),
        Match::Same { node: NodeIx::OVERALL, status: None }
    );
}

#[test]
fn a_bad_crosswalk_is_refused() {
    let good = crosswalk().spec();
    let refused = |change: fn(&mut ita_score::spec::CrosswalkSpec)| {
        let mut spec = good.clone();
        change(&mut spec);
        Crosswalk::new(spec).unwrap_err().to_string()
    };
    for (message, said) in [
        (refused(|spec| spec.rulebooks.to_mut()[1] = "fy2562".into()), "`fy2562` is there twice; keep one"),
        (
            refused(|spec| spec.claims.to_mut()[5].sources = [].as_slice().into()),
            "claim `eit` names no source; add one, or make it inferred or assumed",
        ),
        (refused(|spec| spec.same.to_mut()[0].claim = 99), "`overall` points at something that is not there"),
        (refused(|spec| spec.same.to_mut()[0].last = 99), "`fy2562` points at something that is not there"),
        (
            refused(|spec| spec.same.to_mut()[0].last = 0),
            "a statement that begins with `fy2562` does not lead to a later rulebook",
        ),
        (
            refused(|spec| spec.same.to_mut()[0].nodes.to_mut()[0].after = "whole".into()),
            "node `overall` gets another id over several years; say in which step, and join the others",
        ),
        (
            refused(|spec| spec.same.to_mut()[0].last = 7),
            "two statements speak of node `iit` of `fy2568` in one step; keep one",
        ),
    ] {
        assert_eq!(message, said);
    }
    let error = Crosswalk::new({
        let mut spec = good.clone();
        // After the last rulebook there is none to change into.
        spec.changed.to_mut()[0].first = (spec.rulebooks.len() - 1) as u16;
        spec
    });
    assert_eq!(error, Err(CrosswalkError::Dangling { at: good.rulebooks[good.rulebooks.len() - 1].to_string() }));
}

#[test]
fn a_bad_file_is_told_with_its_line() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/ita-rules/data/crosswalk/years.toml");
    let text = std::fs::read_to_string(path).expect("the crosswalk").replace("\r\n", "\n");
    let line = |needle: &str| text.lines().position(|line| line.contains(needle)).unwrap() + 1;
    for (from, to, at, message) in [
        ("claim = \"budget\"", "claim = \"none\"", line("claim = \"budget\""), "there is no claim `none` in this file"),
        ("to = \"fy2565\"", "to = \"fy2561\"", line("to = \"fy2565\""), "`fy2561` is not among `rulebooks`"),
        ("status = \"single\"", "status = \"sure\"", line("status = \"single\""), "status `sure` is not known"),
        (
            "before = \"10\", after = \"9\"",
            "before = \"10\", after = \"8\"",
            line("claim = \"names_2569\"") - 2,
            "two statements speak of node `8` of `fy2569`",
        ),
        ("format = 1", "format = 2", line("format = 1"), "format 2 is not known"),
    ] {
        let error = ita_rulefile::load_crosswalk("c.toml", &text.replace(from, to)).unwrap_err().to_string();
        assert!(error.starts_with(&format!("c.toml:{at}: {message}")), "{error}");
    }
}
