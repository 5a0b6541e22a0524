//! A core that remembers nothing of what went before.
//!
//! What a core executed last is quick to execute again: it stands in the caches, and the core guesses where it branches. The
//! set-up of a transfer takes microseconds and leaves the last transfer there; that of a rental takes milliseconds of
//! signatures and much else, and leaves nothing. So each run begins with a core that did something else last, as it mostly
//! does in a block, and with nothing of the runtime in any cache: in the one that cores share it would stay as long as the
//! neighbours let it, which is to say after a short set-up, and not after a long one.

use std::{
	hint::black_box,
	sync::{Mutex, PoisonError},
	time::Instant,
};
use wasmtime::{Config, Engine, Module, Result};

/// More than all the caches from which a core is served, also the one that it shares.
const SWEPT: usize = 64 << 20;
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

	/// Goes over much memory, for the data, and compiles, for the code: hardly a program has more branches.
	fn spend(&mut self) {
		for byte in self.swept.iter_mut().step_by(LINE) {
			*byte = byte.wrapping_add(1);
		}
		self.compile();
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

/// What `with` makes of it, if it was prepared.
fn pastime<Made>(with: impl FnOnce(&mut Pastime) -> Made) -> Option<Made> {
	PASTIME.lock().unwrap_or_else(PoisonError::into_inner).as_mut().map(with)
}

/// Makes the core forget, if that was prepared.
pub fn forget() {
	pastime(Pastime::spend);
}

/// How long the last of it takes now when it is done again, in nanoseconds: it has the core remember nothing else.
pub fn gauge() -> u64 {
	let took = pastime(|pastime| {
		let begin = Instant::now();
		pastime.compile();
		begin.elapsed()
	});
	took.map_or(0, |took| u64::try_from(took.as_nanos()).unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn all_lines_are_swept() {
		prepare().unwrap();
		forget();
		assert!(gauge() > 0);
		let pastime = PASTIME.lock().unwrap();
		assert!(pastime.as_ref().unwrap().swept.iter().step_by(LINE).all(|byte| *byte == 1));
	}
}
