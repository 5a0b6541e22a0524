//! What the host's cache of prepared keys does, for Prometheus.

use crate::Curve;
use prometheus::{Error, IntCounter, IntGaugeVec, Opts, Registry};
use std::sync::OnceLock;

#[derive(Clone)]
struct Metrics {
	hits: IntCounter,
	misses: IntCounter,
	keys: IntGaugeVec,
}

static METRICS: OnceLock<Metrics> = OnceLock::new();

impl Metrics {
	fn new() -> Result<Self, Error> {
		Ok(Self {
			hits: IntCounter::new("artel_groth16_cache_hits_total", "Verifications whose key was prepared already")?,
			misses: IntCounter::new("artel_groth16_cache_misses_total", "Verifications that had to prepare their key")?,
			keys: IntGaugeVec::new(Opts::new("artel_groth16_cache_keys", "Prepared keys held"), &["curve"])?,
		})
	}
}

/// Shows the cache's hits, misses and size in a registry of Prometheus. They count from the first call on.
///
/// Errors: those of the registry, which takes each name once.
pub fn register_metrics(registry: &Registry) -> Result<(), Error> {
	let new = Metrics::new()?;
	let metrics = METRICS.get_or_init(|| new);
	registry.register(Box::new(metrics.hits.clone()))?;
	registry.register(Box::new(metrics.misses.clone()))?;
	registry.register(Box::new(metrics.keys.clone()))
}

pub(crate) fn hit() {
	if let Some(metrics) = METRICS.get() {
		metrics.hits.inc();
	}
}

pub(crate) fn miss() {
	if let Some(metrics) = METRICS.get() {
		metrics.misses.inc();
	}
}

pub(crate) fn keys(curve: Curve, count: usize) {
	let label = match curve {
		Curve::Bn254 => "bn254",
		Curve::Bls12_381 => "bls12_381",
	};
	if let Some(metrics) = METRICS.get() {
		metrics.keys.with_label_values(&[label]).set(i64::try_from(count).unwrap_or(i64::MAX));
	}
}
