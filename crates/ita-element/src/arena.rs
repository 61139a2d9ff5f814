//! Memory that is given back all at once.
//!
//! The module answers one question at a time and keeps nothing between two: everything it allocates is free again when
//! the next question comes. So an allocation only moves a mark, freeing does nothing, and the code that would free each
//! string on its own is not in the module at all.
#![allow(unsafe_code, reason = "an allocator cannot be written without")]

use core::alloc::{GlobalAlloc, Layout};
use core::arch::wasm32::{memory_grow, memory_size};
use core::cell::Cell;

#[global_allocator]
static ARENA: Arena = Arena { start: Cell::new(0), next: Cell::new(0) };

const PAGE: usize = 65536;

struct Arena {
    /// Where the first allocation was; 0 before it.
    start: Cell<usize>,
    /// The first free byte.
    next: Cell<usize>,
}

// SAFETY: this module is compiled only for wasm without threads.
unsafe impl Sync for Arena {}

/// Gives everything back. Nothing that was allocated before may be read after it: only `crate::boundary::room` calls
/// it, between two questions, when the one text that is still held is replaced.
pub(crate) fn clear() {
    ARENA.next.set(ARENA.start.get());
}

// SAFETY: each allocation is aligned, lies in memory grown for it, and overlaps no other one made since `clear`.
unsafe impl GlobalAlloc for Arena {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let top = memory_size(0) * PAGE;
        if self.start.get() == 0 {
            // Behind everything that the module was born with.
            self.start.set(top);
            self.next.set(top);
        }
        let at = self.next.get().next_multiple_of(layout.align());
        let end = at + layout.size();
        if end > top && memory_grow(0, (end - top).div_ceil(PAGE)) == usize::MAX {
            return core::ptr::null_mut();
        }
        self.next.set(end);
        core::ptr::with_exposed_provenance_mut(at)
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
}
