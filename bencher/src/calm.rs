//! A moment in which nobody else slows the core.
//!
//! On a machine that others use, too, a core is up to twice as slow while its other half is busy, for milliseconds or seconds.
//! Each run waits until it is not. How slow it is depends on the work, so the work that tells has to be of the kind of what is
//! measured, which is not arithmetic alone.

use std::{
	sync::{
		Once,
		atomic::{AtomicU64, Ordering},
	},
	time::{Duration, Instant},
};

/// How long to look for how fast the core is, to begin with.
const CALIBRATION: Duration = Duration::from_secs(1);
/// How long to wait at most. Afterwards the run counts nevertheless: there are enough others.
const PATIENCE: Duration = Duration::from_millis(300);
/// How much slower than at its best the core may be, in percent.
const TOLERANCE: u64 = 15;

static RUNS: AtomicU64 = AtomicU64::new(0);
static RESTLESS: AtomicU64 = AtomicU64::new(0);
/// How long the work took at best so far, in nanoseconds.
static FASTEST: AtomicU64 = AtomicU64::new(u64::MAX);

/// Has the core do `work`, which tells how long it took in nanoseconds, until it is calm, at most for [`PATIENCE`].
pub fn await_calm(mut work: impl FnMut() -> u64) {
	let mut took = || {
		let took = work();
		FASTEST.fetch_min(took, Ordering::Relaxed);
		took
	};
	static CALIBRATED: Once = Once::new();
	CALIBRATED.call_once(|| {
		let begin = Instant::now();
		while begin.elapsed() < CALIBRATION {
			took();
		}
	});
	RUNS.fetch_add(1, Ordering::Relaxed);
	let begin = Instant::now();
	while took() > most(FASTEST.load(Ordering::Relaxed)) {
		if begin.elapsed() > PATIENCE {
			RESTLESS.fetch_add(1, Ordering::Relaxed);
			return;
		}
	}
}

/// How long the work may take where the core is calm, if it takes `fastest` at best.
const fn most(fastest: u64) -> u64 {
	fastest.saturating_add(fastest.saturating_mul(TOLERANCE) / 100)
}

/// How long the work took at best, in nanoseconds: for what is measured later to hold to.
pub fn fastest() -> u64 {
	FASTEST.load(Ordering::Relaxed)
}

/// Says how long the work took at best before.
pub fn was(fastest: u64) {
	FASTEST.fetch_min(fastest, Ordering::Relaxed);
}

/// How many runs there were, and how many of them found no such moment.
pub fn runs() -> (u64, u64) {
	(RUNS.load(Ordering::Relaxed), RESTLESS.load(Ordering::Relaxed))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_run_waits_until_the_core_is_as_fast_as_it_was() {
		assert_eq!((most(100), most(u64::MAX)), (115, u64::MAX));
		await_calm(|| 100);
		was(7);
		was(9);
		assert_eq!((fastest(), runs()), (7, (1, 0)));

		let mut later = [9, 9, 8, 7].into_iter();
		await_calm(|| later.next().unwrap());
		assert_eq!((later.next(), runs()), (Some(7), (2, 0)));

		await_calm(|| 9);
		assert_eq!(runs(), (3, 1));
	}
}
