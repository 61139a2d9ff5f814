//! Reads how many tests ran out of the runners' own closing lines.

/// Tests that passed and failed, and those that said that they were not run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    /// Passed.
    pub(crate) passed: u32,
    /// Failed.
    pub(crate) failed: u32,
    /// Not run, since this machine lacks what they take (our own runner only; the others leave out what was not asked for).
    pub(crate) skipped: u32,
}

impl Count {
    /// One check that held.
    pub(crate) const ONE: Self = Self { passed: 1, failed: 0, skipped: 0 };

    /// Adds another count.
    pub(crate) fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

/// The sum of every closing line in a runner's output: cargo-nextest, `cargo test`, Python's, and the plain
/// `N passed, N failed` of our own. `None` where there is no such line. cargo-nextest shows a failed test's own output, closing line
/// included: where it sums up, only its sums count.
pub(crate) fn in_output(output: &str) -> Option<Count> {
    let sums_up = |line: &&str| line.trim().starts_with("Summary [");
    let only_sums = output.lines().any(|line| sums_up(&line));
    let counts: Vec<Count> = output.lines().filter(|line| !only_sums || sums_up(line)).filter_map(in_line).collect();
    (!counts.is_empty()).then(|| {
        let mut sum = Count::default();
        counts.into_iter().for_each(|count| sum.add(count));
        sum
    })
}

fn in_line(line: &str) -> Option<Count> {
    let (line, mut plain) = (line.trim(), false);
    let tail = if let Some((_, tail)) = line.strip_prefix("Summary [").and_then(|rest| rest.split_once("run:")) {
        tail
    } else if let Some(rest) = line.strip_prefix("test result:") {
        rest.split_once('.')?.1
    } else if let Some((number, _)) = line.strip_prefix("Ran ").and_then(|rest| rest.split_once(" tests in ")) {
        // Failures show in the exit code.
        return Some(Count { passed: number.parse().ok()?, ..Count::default() });
    } else if line.starts_with(|c: char| c.is_ascii_digit()) && line.contains(" passed, ") {
        plain = true;
        line
    } else {
        return None;
    };
    let word = |names: &[&str]| {
        let parts = tail.split([',', ';']).map(str::trim);
        let numbers = parts.filter_map(|part| {
            let (number, name) = part.split_once(' ')?;
            names.iter().any(|wanted| name.starts_with(wanted)).then(|| number.parse::<u32>().ok()).flatten()
        });
        numbers.sum::<u32>()
    };
    Some(Count {
        passed: word(&["passed"]),
        failed: word(&["failed", "timed out", "exec failed"]),
        skipped: if plain { word(&["skipped"]) } else { 0 },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(output: &str) -> Option<(u32, u32)> {
        in_output(output).map(|count| (count.passed, count.failed))
    }

    #[test]
    fn reads_every_runner() {
        assert_eq!(count("     Summary [   0.005s] 3 tests run: 3 passed, 0 skipped\n"), Some((3, 0)));
        assert_eq!(
            count("Summary [ 1s] 9/12 tests run: 6 passed (1 slow), 2 failed, 1 timed out, 4 skipped"),
            Some((6, 3))
        );
        assert_eq!(
            count("test result: ok. 4 passed; 0 failed; 1 ignored;\ntest result: FAILED. 2 passed; 3 failed;"),
            Some((6, 3))
        );
        assert_eq!(count("Ran 12 tests in 1.2s\n\nOK\n"), Some((12, 0)));
        assert_eq!(count("does not hold: x\n19 passed, 1 failed\n"), Some((19, 1)));
    }

    #[test]
    fn our_own_runner_says_what_was_not_run() {
        let count = in_output("⚠ failed twice: x (y.spec.mjs)\n3 passed, 0 failed, 2 skipped\n");
        assert_eq!(count, Some(Count { passed: 3, failed: 0, skipped: 2 }));
    }

    #[test]
    fn a_failed_tests_own_output_is_not_counted_again() {
        let output =
            "test result: FAILED. 0 passed; 1 failed;\n Summary [ 1s] 3 tests run: 2 passed, 1 failed, 0 skipped";
        assert_eq!(count(output), Some((2, 1)));
    }

    #[test]
    fn no_closing_line_is_no_count() {
        assert_eq!(count("hello\n# a heading\nit failed\n"), None);
    }
}
