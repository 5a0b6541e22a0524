//! Behaviour, a file for each part of the pallet; arithmetic and conservation in files of their own.

#![allow(
	clippy::arithmetic_side_effects,
	clippy::cast_lossless,
	clippy::cast_possible_truncation,
	clippy::cast_precision_loss
)]

mod appeals;
mod arithmetic;
mod bond;
mod cover;
mod invariants;
mod leave;
mod origins;
mod payout;
mod random_calls;
mod slash;
mod terms;
mod view;
