//! What only the whole runtime can show.

mod chain;
mod consensus;
#[cfg(feature = "try-runtime")]
mod day;
mod extrinsics;
mod presets;
mod proxies;
mod weights;
