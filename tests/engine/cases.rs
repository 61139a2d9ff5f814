//! Every real, published result of `cases/cases.json`: what the engine computes agrees with what was announced.

use ita_score::report::Report;
use ita_score::{Assessment, Score};
use ita_tests::cases::{self, Case};
use ita_tests::oracle::{Q, decimal, number};
use std::collections::BTreeMap;

fn report(case: &Case) -> Report {
    let rules = ita_rules::rulebook(case.fiscal_year).unwrap();
    case.request().report(rules).unwrap_or_else(|error| panic!("{}: {error}", case.agency))
}

#[test]
fn every_case_agrees_with_what_was_published() {
    let mut ran: BTreeMap<u16, usize> = BTreeMap::new();
    let (mut exact, mut graded) = (0, 0);
    for case in cases::all() {
        let name = format!("{} FY{}", case.agency, case.fiscal_year);
        let report = report(&case);
        let published = report.published.as_ref().unwrap();
        assert_eq!(published.overall.as_deref(), Some(&*case.published.overall), "{name}");
        assert_eq!(published.agrees, Some(true), "{name}");
        // To the cent where the parts are all there.
        assert_eq!(published.exact, Some(report.complete), "{name}");
        if report.complete {
            assert_eq!(report.overall.score.as_deref(), Some(&*case.published.overall), "{name}");
            exact += 1;
        }
        if let Some(level) = &case.published.level {
            assert_eq!(published.level_agrees, Some(true), "{name}: {level}");
            assert!(report.possible.contains(level), "{name}: {level} is not among {:?}", report.possible);
            graded += 1;
        }
        *ran.entry(case.fiscal_year).or_default() += 1;
    }
    // 39 cases, 35 of them with a level, 4 with all that determines the score: none may be dropped in silence.
    let by_year = [(2562, 6), (2563, 4), (2564, 10), (2565, 5), (2566, 9), (2567, 1), (2568, 4)];
    assert_eq!(ran, BTreeMap::from(by_year));
    assert_eq!((ran.values().sum::<usize>(), graded, exact), (39, 35, 4));
}

/// The published total given as the assessment itself: the published level must be among those it allows.
#[test]
fn the_total_alone_allows_the_published_level() {
    let mut ran = 0;
    for case in cases::all() {
        let Some(level) = &case.published.level else { continue };
        let rules = ita_rules::rulebook(case.fiscal_year).unwrap();
        let scored = Assessment::parse(rules, [("overall", &case.published.overall)]).unwrap().score();
        assert!(scored.possible().any(|known| known.id == *level), "{} FY{}", case.agency, case.fiscal_year);
        // A letter follows from the total alone.
        if case.fiscal_year <= 2565 {
            assert_eq!(scored.level().unwrap().id, *level, "{} FY{}", case.agency, case.fiscal_year);
        }
        ran += 1;
    }
    assert_eq!(ran, 35);
}

/// Complete cases would agree with nothing else: one cent off and the comparison says so.
#[test]
fn a_complete_case_refuses_a_total_far_off() {
    let mut ran = 0;
    for case in cases::all().iter().filter(|case| report(case).complete) {
        let rules = ita_rules::rulebook(case.fiscal_year).unwrap();
        for (overall, agrees) in [("0.02", false), ("-0.02", false), ("0", true)] {
            let mut request = case.request();
            let moved = decimal(&case.published.overall) + decimal(overall);
            request.published_overall = Some(number::rounded(&moved, 2));
            let published = request.report(rules).unwrap().published.unwrap();
            assert_eq!((published.exact, published.agrees), (Some(agrees), Some(agrees)), "{} {overall}", case.agency);
        }
        ran += 1;
    }
    assert_eq!(ran, 4);
}

/// Phichit's table gives weighted instrument scores, each rounded to two decimals, so each stands for all that rounds to it.
///
/// OIT is known from its two indicators, rounded themselves: its points are within 0.4 / 2 · (0.005 + 0.005) = 0.002. With
/// OIT and EIT known, only IIT is open: from 0 to 30 points.
#[test]
fn phichit_rows_give_the_published_points() {
    let mut rows = 0;
    for case in cases::all() {
        let (Some(oit), Some(eit)) = (&case.published.oit_points, &case.published.eit_points) else { continue };
        let rules = ita_rules::rulebook(case.fiscal_year).unwrap();
        let scored = Assessment::parse(rules, case.inputs.iter()).unwrap().score();
        let points = scored.node(rules.find("oit").unwrap()).points().unwrap().to_string();
        let (points, half) = (decimal(&points), decimal("0.005"));
        // [points − 0.002, points + 0.002) meets [oit − 0.005, oit + 0.005).
        let (low, high) = (&points - decimal("0.002"), &points + decimal("0.002"));
        assert!(low < decimal(oit) + &half && decimal(oit) - &half < high, "{}: {points} against {oit}", case.agency);
        // EIT from the least to the most that is published so; the total between what IIT 0 and IIT 100 give.
        let total = Score::parse(&case.published.overall).unwrap().to_string();
        let with_eit = |points: Q| {
            let score = number::fixed(&(points / decimal("0.3") * number::ten(15)).to_integer(), 15);
            let inputs = case.inputs.iter().map(|(id, value)| (id.as_str(), value.as_str()));
            Assessment::parse(rules, inputs.chain([("eit", &*score)])).unwrap().score()
        };
        let lowest = with_eit(decimal(eit) - &half).overall().low().to_string();
        let highest = with_eit(decimal(eit) + &half).overall().high().to_string();
        assert!(decimal(&lowest) <= decimal(&total) && decimal(&total) <= decimal(&highest), "{}", case.agency);
        rows += 1;
    }
    assert_eq!(rows, 6);
}

#[test]
fn every_case_names_its_source() {
    assert!(cases::all().iter().all(|case| !case.source.trim().is_empty() && !case.source.contains("../")));
    assert!(cases::all().iter().all(|case| ["agency", "aggregate"].contains(&&*case.kind)));
}
