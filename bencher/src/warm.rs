//! Benchmarks without the database.
//!
//! A benchmark begins by reading the keys that are not to be counted, so that their nodes of the trie are at hand. The list
//! of them is asked of the host, and here the host uses the occasion to read all keys there are, and to clear the events. In
//! a block they stand in memory, and one more takes as long as the first; here the set-up has left up to 50 KB of them in the
//! database, which the first event of the call would fetch and copy. What is measured then has all of the state at hand, a
//! core that remembers nothing of the set-up (`forget`), and that core to itself as far as can be (`calm`): the time of a call
//! without that of the database, whatever it reads, and however often.

use crate::{
	calm::await_calm,
	forget::{forget, gauge},
};
use sp_core::storage::TrackedStorageKey;
use sp_io::hashing::twox_128;
use sp_runtime_interface::{pass_by::AllocateAndReturnByCodec, runtime_interface};
use std::io;

/// What a benchmark calls when all is set up, and what it is to call instead: names of the same length.
const NAME: &[u8] = b"ext_benchmarking_get_whitelist_version_1";
const INSTEAD: &[u8] = b"ext_benchmarking_read_all_keys_version_1";

/// Where the runtime keeps the events of a block.
fn events() -> Vec<u8> {
	[twox_128(b"System"), twox_128(b"Events")].concat()
}

/// Makes a runtime ask for what is below.
pub fn warmed(mut runtime: Vec<u8>) -> io::Result<Vec<u8>> {
	let mut found = false;
	while let Some(place) = runtime.windows(NAME.len()).position(|bytes| bytes == NAME) {
		runtime.splice(place..place.saturating_add(NAME.len()), INSTEAD.iter().copied());
		found = true;
	}
	if found { Ok(runtime) } else { Err(io::Error::other("a runtime without benchmarks, or a compressed one")) }
}

/// As that of the same name in `frame-benchmarking`, which cannot be replaced: of two host functions the first one holds.
#[runtime_interface]
pub trait Benchmarking {
	/// Reads all keys, clears the events, makes the core forget, waits until it is calm, and tells which keys are not to be
	/// counted.
	fn read_all_keys(&mut self) -> AllocateAndReturnByCodec<Vec<TrackedStorageKey>> {
		let mut key = Vec::new();
		while let Some(next) = self.next_storage_key(&key) {
			// Not the code, which is as long as all caches.
			if !next.starts_with(b":") {
				self.storage(&next);
			}
			key = next;
		}
		self.clear_storage(&events());
		forget();
		await_calm(gauge);
		self.get_whitelist()
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use sp_runtime_interface::sp_wasm_interface::HostFunctions;

	#[test]
	fn a_runtime_asks_for_what_is_here_wherever_it_is_named() {
		let runtime = [b"\0asm", NAME, b"env", NAME, b"ext_storage_get_version_1"].concat();
		let expected = [b"\0asm", INSTEAD, b"env", INSTEAD, b"ext_storage_get_version_1"].concat();
		assert_eq!(warmed(runtime).unwrap(), expected);
		let names: Vec<_> = benchmarking::HostFunctions::host_functions().iter().map(|known| known.name()).collect();
		assert_eq!(names, [std::str::from_utf8(INSTEAD).unwrap()]);
	}

	#[test]
	fn the_events_stand_where_the_sdk_keeps_them() {
		// `twox_128("System") ++ twox_128("Events")`, as in the SDK's own list of what benchmarks do not count.
		let known = "26aa394eea5630e07c48ae0c9558cef780d41e5e16056765bc8461851072c9d7";
		assert_eq!(events().iter().map(|byte| format!("{byte:02x}")).collect::<String>(), known);
	}

	#[test]
	fn what_does_not_ask_for_it_is_refused() {
		assert!(warmed(b"\0asm".to_vec()).is_err());
	}
}
