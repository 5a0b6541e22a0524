//! What the targets share.

mod proven;

pub use proven::*;
