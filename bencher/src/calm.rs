//! A moment in which nobody else slows the core.
//!
//! On a machine that others use, too, a core is nearly twice as slow while its other half is busy, for milliseconds or seconds.
//! Each run waits until it is not.

use std::{
	hint::black_box,
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
const TOLERANCE: u64 = 20;

static RUNS: AtomicU64 = AtomicU64::new(0);
static RESTLESS: AtomicU64 = AtomicU64::new(0);
/// How long the work took at best so far, in nanoseconds.
static FASTEST: AtomicU64 = AtomicU64::new(u64::MAX);

/// Waits until the core is calm, at most [`PATIENCE`].
pub fn await_calm() {
	static CALIBRATED: Once = Once::new();
	CALIBRATED.call_once(|| {
		let begin = Instant::now();
		while begin.elapsed() < CALIBRATION {
			work();
		}
	});
	RUNS.fetch_add(1, Ordering::Relaxed);
	let begin = Instant::now();
	loop {
		let took = work();
		if took <= most(FASTEST.load(Ordering::Relaxed)) {
			return;
		}
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

/// Keeps the core as busy as can be, for some ten microseconds: it takes longer when somebody else shares the core. Tells how
/// long it took, in nanoseconds.
fn work() -> u64 {
	let begin = Instant::now();
	let mut lanes = black_box([1_u64, 2, 3, 4, 5, 6, 7, 8]);
	for round in 0..5_000_u64 {
		for lane in &mut lanes {
			*lane = lane.wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(31) ^ round;
		}
	}
	black_box(lanes);
	let took = u64::try_from(begin.elapsed().as_nanos()).unwrap_or(u64::MAX);
	FASTEST.fetch_min(took, Ordering::Relaxed);
	took
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_core_is_as_fast_as_it_ever_was() {
		assert_eq!((most(100), most(u64::MAX)), (120, u64::MAX));
		let took = work();
		assert!(fastest() <= took);
		was(7);
		was(9);
		assert_eq!(fastest(), 7);
	}
}
