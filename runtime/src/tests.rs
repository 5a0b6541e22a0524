//! What only the whole runtime can show.

#![allow(clippy::arithmetic_side_effects, clippy::cast_lossless)]

mod anchoring;
mod chain;
mod consensus;
#[cfg(feature = "try-runtime")]
mod day;
mod extrinsics;
#[cfg(feature = "try-runtime")]
mod identity;
mod instructions;
mod ledger;
#[cfg(feature = "try-runtime")]
mod market;
mod presets;
#[cfg(feature = "runtime-benchmarks")]
mod proofs;
mod proxies;
mod rulings;
mod weights;
