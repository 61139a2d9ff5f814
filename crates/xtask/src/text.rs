//! Sizes and times as people read them, with integers only.

use std::time::{Duration, Instant};

use crate::error::Result;

/// `94 ms`, `3.2 s` or `2 min 05 s`.
pub(crate) fn seconds(time: Duration) -> String {
    let ms = time.as_millis();
    match ms {
        0..1_000 => format!("{ms} ms"),
        1_000..60_000 => format!("{}.{} s", ms / 1_000, ms % 1_000 / 100),
        _ => format!("{} min {:02} s", ms / 60_000, ms % 60_000 / 1_000),
    }
}

/// Does a step of the work, and says how long it took.
pub(crate) fn timed<T>(step: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let started = Instant::now();
    let done = work()?;
    println!("  {step}: {}", seconds(started.elapsed()));
    Ok(done)
}

/// Kilobytes of 1000 bytes with one decimal, rounded up: a budget never looks kept when it is not.
pub(crate) fn kilobytes(bytes: u64) -> String {
    let tenths = bytes.div_ceil(100);
    format!("{}.{} kB", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_and_sizes() {
        assert_eq!(seconds(Duration::from_millis(94)), "94 ms");
        assert_eq!(seconds(Duration::from_millis(3_250)), "3.2 s");
        assert_eq!(seconds(Duration::from_secs(125)), "2 min 05 s");
        assert_eq!(kilobytes(90_000), "90.0 kB");
        assert_eq!(kilobytes(90_001), "90.1 kB");
    }
}
