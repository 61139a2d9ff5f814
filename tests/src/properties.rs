//! How the properties run: fixed seeds, so that a run is the same everywhere; found failures are kept in
//! `tests/regressions/`. `ITA_TEST_FACTOR=20` runs 20 times the cases, `ITA_TEST_SEED=7` another series of them,
//! `ITA_TEST_FORGET=1` keeps no failure.

use proptest::strategy::{BoxedStrategy, Strategy, Union};
use proptest::test_runner::{Config, FileFailurePersistence, RngSeed, TestCaseResult, TestRunner};

/// Holds `law` against `cases` values of a strategy, and says how it failed on the smallest value found.
///
/// # Panics
/// If the law does not hold, or the strategy gave up before `cases` cases ran.
pub fn holds<S: Strategy>(
    regressions: &'static str,
    cases: u32,
    strategy: &S,
    law: impl Fn(S::Value) -> TestCaseResult,
) {
    let number = |name: &str| std::env::var(name).ok().map(|text| text.parse::<u32>().expect("a whole number"));
    let cases = cases * number("ITA_TEST_FACTOR").unwrap_or(1);
    // What is broken on purpose leaves nothing behind that would help to see the next.
    let keeps = std::env::var_os("ITA_TEST_FORGET").is_none();
    let config = Config {
        cases,
        rng_seed: RngSeed::Fixed(number("ITA_TEST_SEED").unwrap_or(2568).into()),
        failure_persistence: keeps.then(|| Box::new(FileFailurePersistence::Direct(regressions)) as _),
        max_shrink_iters: 500,
        ..Config::default()
    };
    if let Err(failure) = TestRunner::new(config).run(strategy, law) {
        panic!("{failure}");
    }
}

/// Texts of these patterns, equally often.
///
/// # Panics
/// If a pattern is no regular expression.
pub fn texts(patterns: &[&str]) -> Union<BoxedStrategy<String>> {
    Union::new(patterns.iter().map(|pattern| proptest::string::string_regex(pattern).expect(pattern).boxed()))
}
