//! A moment in which nobody else slows the core.
//!
//! On a machine that others use, too, a core is nearly twice as slow while its other half is busy, for milliseconds or seconds.
//! Each run waits until it is not.

use std::{
	hint::black_box,
	sync::atomic::{AtomicU64, Ordering},
	time::{Duration, Instant},
};

/// How long to wait at most. Afterwards the run counts nevertheless: there are enough others.
const PATIENCE: Duration = Duration::from_millis(300);
/// How much slower than at its best the core may be, in percent.
const TOLERANCE: u64 = 20;

/// Waits for it.
pub fn await_calm() {
	let begin = Instant::now();
	while !is_calm() && begin.elapsed() < PATIENCE {}
}

/// Whether some work takes about as long as it took at best.
fn is_calm() -> bool {
	static BEST: AtomicU64 = AtomicU64::new(u64::MAX);
	let took = u64::try_from(work().as_nanos()).unwrap_or(u64::MAX);
	let best = BEST.fetch_min(took, Ordering::Relaxed).min(took);
	took <= best.saturating_add(best.saturating_mul(TOLERANCE).checked_div(100).unwrap_or_default())
}

/// Keeps as much of the core busy as can be, for some ten microseconds, so that it shows whether others do, too.
fn work() -> Duration {
	let begin = Instant::now();
	let mut lanes = black_box([1_u64, 2, 3, 4, 5, 6, 7, 8]);
	for round in 0..5_000_u64 {
		for lane in &mut lanes {
			*lane = lane.wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(31) ^ round;
		}
	}
	black_box(lanes);
	begin.elapsed()
}
