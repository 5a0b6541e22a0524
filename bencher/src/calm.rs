//! A moment in which nobody else slows the core.
//!
//! On a machine that others use, too, a core is nearly twice as slow while its other half is busy, for milliseconds or seconds.
//! Each run waits until it is not.

use std::{
	hint::black_box,
	sync::{
		OnceLock,
		atomic::{AtomicU64, Ordering},
	},
	time::{Duration, Instant},
};

/// How long to look for how fast the core is.
const CALIBRATION: Duration = Duration::from_secs(1);
/// How long to wait at most. Afterwards the run counts nevertheless: there are enough others.
const PATIENCE: Duration = Duration::from_millis(300);
/// How much slower than at its best the core may be, in percent.
const TOLERANCE: u32 = 20;

static RUNS: AtomicU64 = AtomicU64::new(0);
static RESTLESS: AtomicU64 = AtomicU64::new(0);

/// Waits until the core is calm, at most [`PATIENCE`].
pub fn await_calm() {
	static FASTEST: OnceLock<Duration> = OnceLock::new();
	let fastest = *FASTEST.get_or_init(|| {
		let begin = Instant::now();
		std::iter::repeat_with(work).take_while(|_| begin.elapsed() < CALIBRATION).min().unwrap_or(PATIENCE)
	});
	let most = fastest.saturating_add(fastest.saturating_mul(TOLERANCE).checked_div(100).unwrap_or_default());
	let begin = Instant::now();
	RUNS.fetch_add(1, Ordering::Relaxed);
	while work() > most {
		if begin.elapsed() > PATIENCE {
			RESTLESS.fetch_add(1, Ordering::Relaxed);
			return;
		}
	}
}

/// How many runs there were, and how many of them found no such moment.
pub fn runs() -> (u64, u64) {
	(RUNS.load(Ordering::Relaxed), RESTLESS.load(Ordering::Relaxed))
}

/// Keeps the core as busy as can be, for some ten microseconds: it takes longer when somebody else shares the core.
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
