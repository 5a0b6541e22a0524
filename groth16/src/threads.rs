//! Work on several threads where there are any: in the host, and not in wasm. What comes out is the same.

use alloc::vec::Vec;

/// Each item's result, in order.
pub(crate) fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync + Send) -> Vec<R> {
	#[cfg(feature = "std")]
	{
		use rayon::prelude::*;
		items.par_iter().map(work).collect()
	}
	#[cfg(not(feature = "std"))]
	items.iter().map(work).collect()
}

/// The result of each part of the items, one part for a thread.
pub(crate) fn parts<T: Sync, R: Send>(items: &[T], work: impl Fn(&[T]) -> R + Sync + Send) -> Vec<R> {
	#[cfg(feature = "std")]
	{
		use rayon::prelude::*;
		let length = items.len().div_ceil(rayon::current_num_threads().max(1)).max(1);
		items.par_chunks(length).map(work).collect()
	}
	#[cfg(not(feature = "std"))]
	core::iter::once(work(items)).collect()
}
