//! Behaviour, a file for each part of the pallet; arithmetic, lazy time and manipulation in files of their own.

#![allow(
	clippy::arithmetic_side_effects,
	clippy::cast_lossless,
	clippy::cast_possible_truncation,
	clippy::cast_precision_loss
)]

mod arithmetic;
mod invariants;
mod lazy;
mod manipulation;
mod markets;
mod poke;
mod random_calls;
mod reads;
mod register;
