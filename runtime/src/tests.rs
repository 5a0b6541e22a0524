//! What only the whole runtime can show.

#![allow(clippy::arithmetic_side_effects, clippy::cast_lossless)]

mod chain;
mod consensus;
#[cfg(feature = "try-runtime")]
mod day;
mod extrinsics;
#[cfg(feature = "try-runtime")]
mod identity;
#[cfg(feature = "try-runtime")]
mod market;
mod ledger;
mod presets;
mod proxies;
mod weights;
