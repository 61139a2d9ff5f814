//! Scoring a row with a compiled scorer allocates nothing; counted by the allocator itself.

#![allow(unsafe_code, reason = "an allocator can only be written so")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use ita_score::{Assessment, Score, Scorer};
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

/// The system's allocator, counting by thread.
struct Counting;

// SAFETY: every call is passed on to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.with(|count| count.set(count.get() + 1));
        // SAFETY: the caller's promises are the system's.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: as above.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

fn allocations(work: impl FnOnce()) -> usize {
    let before = ALLOCATIONS.with(Cell::get);
    work();
    ALLOCATIONS.with(Cell::get) - before
}

#[test]
fn a_row_of_a_scorer_allocates_nothing() {
    for (year, leaves) in [(2568, false), (2564, true)] {
        let rules = ita_rules::rulebook(year).unwrap();
        let given: Vec<_> = if leaves {
            rules.nodes().filter(|&node| rules.is_leaf(node)).collect()
        } else {
            ["iit", "eit", "oit"].map(|id| rules.find(id).unwrap()).to_vec()
        };
        let scorer = Scorer::new(rules, &given).expect("complete");
        let values = vec![Score::MAX; given.len()];
        let mut row = scorer.row();
        let counted = allocations(|| (0..1_000).for_each(|_| scorer.score(&values, &mut row)));
        assert_eq!((row.overall().to_string().as_str(), row.level().index()), ("100.00", 0));
        assert_eq!(counted, 0, "{year}");
    }
    assert_eq!(allocations(|| drop(vec![0u8; 16])), 1, "the counter counts");
}

/// Its copy of the values, the nodes' bounds, and the levels; where levels are tried, room to try them.
#[test]
fn an_assessment_allocates_three_times_and_a_partial_one_four() {
    for year in 2562..=2569 {
        let rules = ita_rules::rulebook(year).unwrap();
        let mut assessment = Assessment::new(rules);
        for node in rules.nodes().filter(|&node| rules.is_leaf(node)) {
            assessment.set(node, Score::MAX).unwrap();
        }
        let count = |assessment: &Assessment<'_>| allocations(|| drop(std::hint::black_box(assessment.score())));
        assert!(count(&assessment) <= 3, "{year}: {}", count(&assessment));
        for node in rules.nodes().filter(|&node| rules.is_leaf(node)) {
            assessment.clear(node);
            assert!(count(&assessment) <= 4, "{year}: {}", count(&assessment));
        }
    }
}
