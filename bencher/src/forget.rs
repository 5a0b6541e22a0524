//! A core that remembers nothing of what went before.
//!
//! What a core executed last is quick to execute again: it stands in the core's caches, and the core guesses where it
//! branches. The set-up of a transfer takes microseconds and leaves the last transfer there; that of a rental takes
//! milliseconds of signatures and much else, and leaves nothing. So each run begins with a core that did something else last,
//! as it mostly does in a block.

use std::{
	hint::black_box,
	sync::{Mutex, PoisonError},
	time::{Duration, Instant},
};
use wasmtime::{Config, Engine, Module, Result};

/// More than the caches that a core has for itself.
const SWEPT: usize = 8 << 20;
/// What comes into a cache at once.
const LINE: usize = 64;
/// A module in WebAssembly with one function, which adds one to a number.
const MODULE: [u8; 31] =
	*b"\0asm\x01\0\0\0\x01\x06\x01\x60\x01\x7f\x01\x7f\x03\x02\x01\0\x0a\x09\x01\x07\0\x20\0\x41\x01\x6a\x0b";

static PASTIME: Mutex<Option<Pastime>> = Mutex::new(None);

/// What the core does in between.
struct Pastime {
	swept: Vec<u8>,
	compiler: Engine,
}

impl Pastime {
	fn new() -> Result<Self> {
		// On this core, not on others.
		let compiler = Engine::new(Config::new().parallel_compilation(false))?;
		Module::from_binary(&compiler, &MODULE)?;
		Ok(Self { swept: vec![0; SWEPT], compiler })
	}

	/// Goes over much memory, for the data, and compiles twice, for the code: hardly a program has more branches. Tells how
	/// long the second time took.
	fn spend(&mut self) -> Duration {
		for byte in self.swept.iter_mut().step_by(LINE) {
			*byte = byte.wrapping_add(1);
		}
		self.compile();
		let begin = Instant::now();
		self.compile();
		begin.elapsed()
	}

	fn compile(&self) {
		// It did compile before.
		let _ = black_box(Module::from_binary(&self.compiler, &MODULE));
	}
}

/// Prepares what [`forget`] does.
pub fn prepare() -> Result<()> {
	let pastime = Pastime::new()?;
	PASTIME.lock().unwrap_or_else(PoisonError::into_inner).replace(pastime);
	Ok(())
}

/// Makes the core forget, if that was prepared. Tells how long the last of what it did took, in nanoseconds.
pub fn forget() -> u64 {
	let spent = PASTIME.lock().unwrap_or_else(PoisonError::into_inner).as_mut().map(Pastime::spend);
	spent.map_or(0, |spent| u64::try_from(spent.as_nanos()).unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn all_lines_are_swept() {
		prepare().unwrap();
		assert!(forget() > 0);
		let pastime = PASTIME.lock().unwrap();
		assert!(pastime.as_ref().unwrap().swept.iter().step_by(LINE).all(|byte| *byte == 1));
	}
}
