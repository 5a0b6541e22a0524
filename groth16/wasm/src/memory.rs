//! Memory that grows, and is free again as a whole when the next call begins: nothing outlives a call.

#![allow(unsafe_code, reason = "an allocator is unsafe to write; there is one thread")]

use core::{
	alloc::{GlobalAlloc, Layout},
	arch::wasm32::{memory_grow, memory_size},
	ptr::{addr_of, null_mut},
	sync::atomic::{AtomicUsize, Ordering},
};

const PAGE: usize = 65_536;

unsafe extern "C" {
	/// Where the linker ends what it placed.
	static __heap_base: u8;
}

struct Arena {
	/// The first free address; zero before the first call.
	next: AtomicUsize,
}

#[global_allocator]
static ARENA: Arena = Arena { next: AtomicUsize::new(0) };

/// Frees everything.
pub(crate) fn reset() {
	ARENA.next.store(addr_of!(__heap_base).addr(), Ordering::Relaxed);
}

// Safety: what is given out begins behind all that was given out since the last reset, and ends within the memory.
unsafe impl GlobalAlloc for Arena {
	unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
		let next = self.next.load(Ordering::Relaxed);
		let Some(start) = next.checked_next_multiple_of(layout.align()) else { return null_mut() };
		let Some(end) = start.checked_add(layout.size()) else { return null_mut() };
		let missing = end.div_ceil(PAGE).saturating_sub(memory_size::<0>());
		if missing > 0 && memory_grow::<0>(missing) == usize::MAX {
			return null_mut();
		}
		self.next.store(end, Ordering::Relaxed);
		start as *mut u8
	}

	unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
	core::arch::wasm32::unreachable()
}
