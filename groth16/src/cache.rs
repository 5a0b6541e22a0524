//! Prepared keys that the host keeps, by the hash of their registered form.
//!
//! The cache only saves time. Its size is bounded by the number of keys, of which the largest takes some 50 kB; the key
//! that was used longest ago makes room. A thread that dies with the lock held leaves a cache that others go on using.

use crate::{Curve, Error, key::PreparedKey, metrics, suite::Suite};
use ark_bls12_381::Bls12_381;
use ark_bn254::Bn254;
use std::{
	collections::HashMap,
	sync::{
		Arc, LazyLock, Mutex, PoisonError,
		atomic::{AtomicBool, Ordering},
	},
};

/// The most keys of one curve.
pub(crate) const CAPACITY: usize = 64;

/// The keys of one curve.
pub(crate) struct Cache<S: Suite> {
	inner: Mutex<Inner<S>>,
}

struct Inner<S: Suite> {
	keys: HashMap<[u8; 32], Entry<S>>,
	/// Counts the uses.
	clock: u64,
}

struct Entry<S: Suite> {
	key: Arc<PreparedKey<S>>,
	/// The clock at the last use.
	used: u64,
}

impl<S: Suite> Cache<S> {
	pub(crate) fn new() -> Self {
		Self { inner: Mutex::new(Inner { keys: HashMap::new(), clock: 0 }) }
	}

	/// The prepared key of that registered form, whose hash the caller knows.
	pub(crate) fn get(&self, hash: [u8; 32], registered: &[u8]) -> Result<Arc<PreparedKey<S>>, Error> {
		if let Some(key) = self.touch(&hash) {
			metrics::hit();
			return Ok(key);
		}
		metrics::miss();
		// Without the lock: preparing takes a quarter of a verification.
		let key = Arc::new(PreparedKey::from_registered(registered)?);
		self.insert(hash, key.clone());
		Ok(key)
	}

	fn touch(&self, hash: &[u8; 32]) -> Option<Arc<PreparedKey<S>>> {
		let mut inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
		inner.clock = inner.clock.saturating_add(1);
		let clock = inner.clock;
		let entry = inner.keys.get_mut(hash)?;
		entry.used = clock;
		Some(entry.key.clone())
	}

	fn insert(&self, hash: [u8; 32], key: Arc<PreparedKey<S>>) {
		if DISABLED.load(Ordering::Relaxed) {
			return;
		}
		let mut inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
		if inner.keys.len() >= CAPACITY && !inner.keys.contains_key(&hash) {
			let oldest = inner.keys.iter().min_by_key(|(_, entry)| entry.used).map(|(hash, _)| *hash);
			if let Some(oldest) = oldest {
				inner.keys.remove(&oldest);
			}
		}
		let used = inner.clock;
		inner.keys.insert(hash, Entry { key, used });
		metrics::keys(S::CURVE, inner.keys.len());
	}

	/// Forgets all keys.
	pub(crate) fn clear(&self) {
		let mut inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
		inner.keys.clear();
		metrics::keys(S::CURVE, 0);
	}

	#[cfg(test)]
	pub(crate) fn len(&self) -> usize {
		self.inner.lock().unwrap_or_else(PoisonError::into_inner).keys.len()
	}
}

pub(crate) static BN254: LazyLock<Cache<Bn254>> = LazyLock::new(Cache::new);
pub(crate) static BLS12_381: LazyLock<Cache<Bls12_381>> = LazyLock::new(Cache::new);

/// Whether keys are prepared anew for each verification.
static DISABLED: AtomicBool = AtomicBool::new(false);

/// Lets this process keep no prepared key from here on. Changes no verdict; it is for measuring weights, which have to
/// hold for a host that has seen no key.
pub fn disable_cache() {
	DISABLED.store(true, Ordering::Relaxed);
	clear_cache();
}

/// Forgets all prepared keys of the host. Changes no verdict; it is for measuring what a verification costs without
/// them.
pub fn clear_cache() {
	for curve in [Curve::Bn254, Curve::Bls12_381] {
		match curve {
			Curve::Bn254 => BN254.clear(),
			Curve::Bls12_381 => BLS12_381.clear(),
		}
	}
}
