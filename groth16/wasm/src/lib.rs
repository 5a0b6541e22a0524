//! The feature `pure` of `artel-groth16` as a module that imports nothing: what a tool without the host functions runs,
//! and what the verifier costs in wasm.
//!
//! `cargo build --release --target wasm32v1-none -p artel-groth16-wasm` makes it, `verifier.mjs` beside this crate runs
//! it in JavaScript. The caller writes the SCALE encoding of the arguments to [`module::buffer`] and names its length; a
//! verdict is zero if it is good, or one more than the number of the variant of `artel_groth16::Error`.
//!
//! Compiled for anything but wasm this crate is empty.

#![cfg_attr(target_arch = "wasm32", no_std)]

#[cfg(target_arch = "wasm32")]
extern crate alloc;

#[cfg(target_arch = "wasm32")]
mod memory;
#[cfg(target_arch = "wasm32")]
pub mod module;
