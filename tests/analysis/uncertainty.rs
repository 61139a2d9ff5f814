//! Margins against their formulas over big rationals, probabilities against a second, finer integration by other means.

#![allow(clippy::float_arithmetic, reason = "the second integration is in floating point: the engine's is not")]

use super::{build, everywhere, q, scored};
use ita_score::analysis::{Margin, Sample, SurveyError, Surveys, Uncertainty};
use ita_score::{NodeIx, Rulebook, Score, Scored};
use ita_tests::oracle::{Q, number::whole};
use ita_tests::properties::holds;
use ita_tests::random::{Choices, Values, assessment};
use num_traits::{One, Zero};
use proptest::prelude::*;

fn sample(choices: &mut Choices) -> Sample {
    let population = 2 + choices.number(5_000) as u32;
    let respondents = 2 + choices.number(u64::from(population) - 2) as u32;
    Sample::new(respondents, (choices.pick(4) > 0).then_some(population)).unwrap()
}

/// Up to two surveys of nodes that do not lie within each other.
fn surveys<'r>(rules: &'r Rulebook, choices: &mut Choices) -> Surveys<'r> {
    let mut surveys = Surveys::new(rules);
    for _ in 0..choices.pick(3) {
        let node = rules.nodes().nth(choices.pick(rules.nodes().len().min(12))).unwrap();
        let _ = surveys.sample(node, sample(choices));
    }
    surveys
}

fn percents(uncertainty: &Uncertainty<'_>) -> Vec<u64> {
    uncertainty.chances.as_ref().unwrap().iter().map(|chance| chance.percent.units()).collect()
}

/// A deviation of this many hundredths of a point.
fn hundredths(units: u64) -> Score {
    Score::from_units(units * 10_000_000_000_000).unwrap()
}

#[test]
fn probabilities_add_up_to_exactly_100() {
    everywhere("regressions/analysis_uncertainty.txt", |rules, choices| {
        let scored = build(rules, &assessment(rules, choices)).score();
        let uncertainty = scored.uncertainty(&surveys(rules, choices)).unwrap();
        for node in scored.nodes() {
            let margin = uncertainty.margin(node.ix());
            prop_assert!(margin.is_none() || node.is_complete());
            if let (Some(margin), Some(score)) = (margin, node.score()) {
                prop_assert!(margin.low <= score && score <= margin.high);
            }
        }
        if let Some(chances) = &uncertainty.chances {
            prop_assert!(
                chances.iter().map(|chance| &chance.level.id).eq(rules.levels().iter().map(|level| &level.id))
            );
            prop_assert_eq!(percents(&uncertainty).iter().sum::<u64>(), 10_000);
        }
        // Without a survey everything is certain.
        let certain = scored.uncertainty(&Surveys::new(rules)).unwrap();
        for node in scored.nodes() {
            let margin = certain.margin(node.ix()).map(|margin| margin.margin.units());
            prop_assert_eq!(margin, node.is_complete().then_some(0));
        }
        if let (Some(chances), Some(level)) = (&certain.chances, scored.level()) {
            prop_assert!(
                chances.iter().all(|chance| (chance.percent.units() == 10_000) == (chance.level.id == level.id))
            );
        }
        Ok(())
    });
}

/// Values of the instruments, not so near the ends that a fixed spread is impossible.
fn instruments(rules: &Rulebook, choices: &mut Choices) -> Values {
    let around = *choices.one(&[70u64, 85, 90, 95]) * 100;
    let near = |choices: &mut Choices| hundredths(around + choices.number(400) - choices.number(400));
    rules.children(NodeIx::OVERALL).map(|node| (node, near(choices))).collect()
}

/// IIT and EIT sampled, with these deviations if any.
fn two_surveys<'r>(rules: &'r Rulebook, samples: [Sample; 2], spreads: Option<[u64; 2]>) -> Surveys<'r> {
    let mut surveys = Surveys::new(rules);
    for (at, id) in ["iit", "eit"].into_iter().enumerate() {
        let node = rules.find(id).unwrap();
        surveys.sample(node, samples[at]).unwrap();
        spreads.into_iter().for_each(|spreads| surveys.spread(node, hundredths(spreads[at])).unwrap());
    }
    surveys
}

#[test]
fn probabilities_follow_the_score() {
    let rules = ita_rules::rulebook(2568).unwrap();
    holds("regressions/analysis_uncertainty.txt", 80, &Choices::strategy(80), |mut choices| {
        let values = instruments(rules, &mut choices);
        let spreads = [choices.number(1_000), choices.number(1_000)];
        let surveys = two_surveys(rules, [sample(&mut choices), sample(&mut choices)], Some(spreads));
        let before = build(rules, &values);
        let mut after = before.clone();
        let (node, value) = values[choices.pick(3)];
        let by = *choices.one(&[1, 10_000_000_000_000, 500_000_000_000_000]);
        after.set(node, Score::from_units(value.units() + by).unwrap()).unwrap();
        let of = |scored: Scored<'_>| percents(&scored.uncertainty(&surveys).unwrap());
        let (before, after) = (of(before.score()), of(after.score()));
        let (mut was, mut is) = (0, 0);
        for (before, after) in before.iter().zip(&after) {
            (was, is) = (was + before, is + after);
            prop_assert!(is >= was, "{:?} became {:?}", before, after);
        }
        Ok(())
    });
}

/// The standard normal distribution function, by its power series and its continued fraction (NIST DLMF 7.6.2, 7.9.1).
fn below(x: f64) -> f64 {
    let density = (-x * x / 2.0).exp() / std::f64::consts::TAU.sqrt();
    if x.abs() < 3.0 {
        let mut term = x;
        let mut sum = x;
        for n in 1..100 {
            term *= x * x / f64::from(2 * n + 1);
            sum += term;
        }
        return 0.5 + density * sum;
    }
    let tail = (1..80).rev().fold(x.abs(), |below, n| x.abs() + f64::from(n) / below);
    if x > 0.0 { 1.0 - density / tail } else { density / tail }
}

/// The probability of each level or a better one: integrated over EIT, where the engine chooses, by Simpson's rule between
/// the points where the integrand bends or is steep.
fn reference(means: [f64; 3], errors: [f64; 2]) -> Vec<f64> {
    let or_better = |floor: f64, overall: f64| {
        if means[2] < floor {
            return 0.0;
        }
        let integrand = |z: f64| {
            let eit = means[1] + errors[1] * z;
            let iit = floor.max((overall - 0.3 * eit - 0.4 * means[2]) / 0.3);
            (-z * z / 2.0).exp() / std::f64::consts::TAU.sqrt() * (1.0 - below((iit - means[0]) / errors[0]))
        };
        let from = ((floor - means[1]) / errors[1]).clamp(-9.0, 9.0);
        // It bends where IIT's own floor takes over, and is steep where IIT's part passes what was found for it.
        let at = |iit: f64| (((overall - 0.4 * means[2] - 0.3 * iit) / 0.3 - means[1]) / errors[1]).clamp(from, 9.0);
        let far = 9.0 * errors[0];
        let mut points = [from, at(floor), at(means[0] - far), at(means[0] + far), 9.0];
        points.sort_by(f64::total_cmp);
        points
            .windows(2)
            .map(|part| (part[0], part[1]))
            .map(|(from, to)| {
                let (n, mut sum) = (4_000, 0.0);
                let h = (to - from) / f64::from(n);
                for i in 0..=n {
                    let weight = if i == 0 || i == n { 1.0 } else { f64::from(2 + 2 * (i % 2)) };
                    sum += weight * integrand(from + h * f64::from(i));
                }
                sum * h / 3.0
            })
            .sum()
    };
    vec![or_better(94.995, 94.995), or_better(84.995, 84.995), or_better(-1e3, 84.995), or_better(-1e3, 69.995), 1.0]
}

#[test]
fn probabilities_agree_with_a_second_integration() {
    let rules = ita_rules::rulebook(2568).unwrap();
    holds("regressions/analysis_uncertainty.txt", 40, &Choices::strategy(80), |mut choices| {
        let values = instruments(rules, &mut choices);
        let scored = build(rules, &values).score();
        let samples = [sample(&mut choices), sample(&mut choices)];
        let spreads = [1 + choices.number(1_200), 1 + choices.number(1_200)];
        let surveys = two_surveys(rules, samples, choices.once_in(2).then_some(spreads));
        agrees(&scored, &surveys)
    });
    // One survey that settles its score, and one that says little: whichever of the two it is.
    let (many, few) = (Sample::new(4_000, None).unwrap(), Sample::new(20, None).unwrap());
    for iit in ["84.6", "84.9", "85.2"] {
        let scored = scored(2568, &[("iit", iit), ("eit", "84.9"), ("oit", "85.02")]);
        agrees(&scored, &two_surveys(rules, [many, few], Some([1, 1_200]))).unwrap();
        agrees(&scored, &two_surveys(rules, [few, many], Some([1_200, 1]))).unwrap();
    }
}

/// The probabilities are those of the second integration, to what the engine promises.
fn agrees(scored: &Scored<'_>, surveys: &Surveys<'_>) -> Result<(), TestCaseError> {
    let uncertainty = scored.uncertainty(surveys).unwrap();
    let float = |part: &num_bigint::BigInt| part.to_string().parse::<f64>().unwrap();
    let number = |value: Q| float(value.numer()) / float(value.denom());
    let node = |id: &str| scored.rules().find(id).unwrap();
    let error = |id: &str| number(q(uncertainty.margin(node(id)).unwrap().standard_error)).max(1e-9);
    let mean = |id: &str| number(q(scored.node(node(id)).exact().unwrap()));
    let expected = reference([mean("iit"), mean("eit"), mean("oit")], [error("iit"), error("eit")]);
    let mut sum = 0;
    for (percent, expected) in percents(&uncertainty).iter().zip(expected) {
        sum += percent;
        let away = (sum as f64 - expected * 10_000.0).abs();
        prop_assert!(away <= 0.5 + 0.1, "{} hundredths of a percent where {} are right", sum, expected * 10_000.0);
    }
    Ok(())
}

fn margin(scored: &Scored<'_>, surveys: &Surveys<'_>, id: &str) -> Margin {
    *scored.uncertainty(surveys).unwrap().margin(scored.rules().find(id).unwrap()).unwrap()
}

/// The formulas over big rationals, to 2·10^-9 points: (100 − m)·m / (n − 1) · (1 − n/N), and s² / n · (1 − n/N).
#[test]
fn margins_are_as_the_formulas_say() {
    let rules = ita_rules::rulebook(2568).unwrap();
    holds("regressions/analysis_uncertainty.txt", 80, &Choices::strategy(80), |mut choices| {
        let values = instruments(rules, &mut choices);
        let scored = build(rules, &values).score();
        let samples = [sample(&mut choices), sample(&mut choices)];
        let spreads = [choices.number(1_200), choices.number(1_200)];
        let (worst, known) = (two_surveys(rules, samples, None), two_surveys(rules, samples, Some(spreads)));
        let (mut both, mut nano) = ([Q::zero(), Q::zero()], Q::new(2.into(), 1_000_000_000.into()));
        for (at, id) in ["iit", "eit"].into_iter().enumerate() {
            let n = whole(samples[at].respondents().into());
            let part = samples[at].population().map_or(Q::zero(), |all| &n / whole(all.into()));
            let mean = Q::new(values[at].1.units().into(), 1_000_000_000_000_000u64.into());
            let spread = Q::new(spreads[at].into(), 100.into());
            let variances = [
                (whole(100) - &mean) * &mean / (&n - Q::one()) * (Q::one() - &part),
                &spread * &spread / &n * (Q::one() - &part),
            ];
            for (surveys, variance) in [&worst, &known].into_iter().zip(variances) {
                let error = q(margin(&scored, surveys, id).standard_error);
                prop_assert!(&error + &nano >= Q::zero() && (&error + &nano) * (&error + &nano) >= variance);
                let lower = if error > nano { &error - &nano } else { Q::zero() };
                prop_assert!(&lower * &lower <= variance);
                if std::ptr::eq(surveys, &worst) {
                    both[at] = error;
                }
            }
        }
        // The whole: independent, so squares add up.
        let error = q(margin(&scored, &worst, "overall").standard_error);
        let expected = (&both[0] * &both[0] + &both[1] * &both[1]) * Q::new(9.into(), 100.into());
        prop_assert!((&error + &nano) * (&error + &nano) >= expected);
        nano *= whole(2);
        let lower = if error > nano { &error - &nano } else { Q::zero() };
        prop_assert!(&lower * &lower <= expected);
        prop_assert_eq!(margin(&scored, &worst, "oit").margin.units(), 0);
        Ok(())
    });
}

#[test]
fn margins_shrink_with_respondents_and_vanish_at_a_census() {
    let rules = ita_rules::rulebook(2568).unwrap();
    holds("regressions/analysis_uncertainty.txt", 40, &Choices::strategy(80), |mut choices| {
        let scored = build(rules, &instruments(rules, &mut choices)).score();
        let population = 3 + choices.number(3_000) as u32;
        let spreads = choices.once_in(2).then(|| [1 + choices.number(500); 2]);
        let mut last = None;
        for respondents in (2..=population).step_by(1 + population as usize / 10).chain([population]) {
            let sample = Sample::new(respondents, Some(population)).unwrap();
            let unknown = Sample::new(respondents, None).unwrap();
            let surveys = two_surveys(rules, [sample; 2], spreads);
            let uncertainty = scored.uncertainty(&surveys).unwrap();
            let now = ["1", "iit", "eit", "overall"]
                .map(|id| uncertainty.margin(rules.find(id).unwrap()).map(|margin| margin.standard_error));
            prop_assert!(now[0].is_none(), "of an indicator nothing is known");
            prop_assert!(last.is_none_or(|last| now <= last), "{:?} after {:?}", now, last);
            let wider = margin(&scored, &two_surveys(rules, [unknown; 2], spreads), "iit");
            prop_assert!(wider.standard_error >= now[1].unwrap(), "a finite population only helps");
            last = Some(now);
        }
        prop_assert_eq!(last.unwrap()[3].unwrap().to_string(), "0");
        Ok(())
    });
}

#[test]
fn by_hand() {
    let rules = ita_rules::rulebook(2568).unwrap();
    let node = |id: &str| rules.find(id).unwrap();
    let scored =
        scored(2568, &[("1", "90"), ("2", "80"), ("3", "90"), ("4", "80"), ("5", "90"), ("eit", "90"), ("oit", "97")]);

    // 101 of unlimited: √(90 · 10 / 100) = 3, √(80 · 20 / 100) = 4. The same people: at worst 3.4, the mean of all five.
    let mut surveys = Surveys::new(rules);
    surveys.sample(node("iit"), Sample::new(101, None).unwrap()).unwrap();
    let error = |surveys: &Surveys<'_>, id: &str| margin(&scored, surveys, id).standard_error.to_string();
    assert_eq!(
        (error(&surveys, "1"), error(&surveys, "2"), error(&surveys, "iit")),
        ("3".into(), "4".into(), "3.4".into())
    );
    assert_eq!(error(&surveys, "overall"), "1.02", "0.3 of it");
    let shown = margin(&scored, &surveys, "iit");
    assert_eq!(
        (shown.margin.to_string(), shown.low.to_string(), shown.high.to_string()),
        ("6.67".into(), "79.33".into(), "92.67".into())
    );

    // EIT too, 4 · 0.3 = 1.2 against 3.4 · 0.3 = 1.02: √(1.44 + 1.0404) = 1.57492857…
    let mut both = surveys.clone();
    both.sample(node("eit"), Sample::new(101, None).unwrap()).unwrap();
    both.spread(node("eit"), Score::parse("30").unwrap()).unwrap();
    // 30 / √101 = 2.98511157063…, rounded up at the ninth place
    assert_eq!(error(&both, "eit"), "2.985111571");
    // Half of them: 30 / √101 · √(1 − 101/202) = 2.11079263419…
    let mut half = Surveys::new(rules);
    half.sample(node("eit"), Sample::new(101, Some(202)).unwrap()).unwrap();
    half.spread(node("eit"), Score::parse("30").unwrap()).unwrap();
    assert_eq!(error(&half, "eit"), "2.110792635");

    // A deviation of an indicator counts for it; 90 allows at most √(90 · 10 · 101/100) = 30.15.
    surveys.spread(node("1"), Score::parse("10.05").unwrap()).unwrap();
    assert_eq!(error(&surveys, "1"), "1.000012377"); // 10.05 / √101 = 1.00001237616…
    surveys.spread(node("1"), Score::parse("30.2").unwrap()).unwrap();
    assert_eq!(scored.uncertainty(&surveys).unwrap_err(), SurveyError::SpreadTooWide { node: node("1") });

    // The only one there is to ask has no spread, and that is no contradiction.
    let mut one = Surveys::new(rules);
    one.sample(node("eit"), Sample::new(1, Some(1)).unwrap()).unwrap();
    one.spread(node("eit"), Score::ZERO).unwrap();
    assert_eq!(error(&one, "eit"), "0");
    one.spread(node("eit"), Score::parse("0.01").unwrap()).unwrap();
    assert_eq!(scored.uncertainty(&one).unwrap_err(), SurveyError::SpreadTooWide { node: node("eit") });
}

#[test]
fn what_is_no_survey_is_refused() {
    let rules = ita_rules::rulebook(2568).unwrap();
    let node = |id: &str| rules.find(id).unwrap();
    let one = Sample::new(30, None).unwrap();
    assert_eq!(Sample::new(0, None), Err(SurveyError::TooFew { respondents: 0 }));
    assert_eq!(Sample::new(1, Some(2)), Err(SurveyError::TooFew { respondents: 1 }));
    assert!(Sample::new(1, Some(1)).unwrap().is_census());
    assert_eq!(Sample::new(3, Some(2)), Err(SurveyError::MoreThanAll { respondents: 3, population: 2 }));
    let mut surveys = Surveys::new(rules);
    assert_eq!(surveys.spread(node("iit"), Score::ZERO), Err(SurveyError::NotSampled { node: node("iit") }));
    surveys.sample(node("iit"), one).unwrap();
    assert_eq!(surveys.sample(node("1"), one), Err(SurveyError::Overlap { node: node("1"), other: node("iit") }));
    assert_eq!(
        surveys.sample(node("overall"), one),
        Err(SurveyError::Overlap { node: NodeIx::OVERALL, other: node("iit") })
    );
    let oit = node("oit");
    assert_eq!(surveys.sample(oit, one), Err(SurveyError::NoSurvey { node: oit }));
    surveys.sample(node("6"), one).unwrap();
    assert_eq!(surveys.sample(node("7"), one), Err(SurveyError::TooMany { node: node("7") }));
    // What is not known has no margin, and levels no probability.
    let partial = scored(2568, &[("iit", "90"), ("oit", "97")]).uncertainty(&surveys).unwrap();
    assert!(
        partial.margin(node("iit")).is_some() && partial.margin(NodeIx::OVERALL).is_none() && partial.chances.is_none()
    );
}
