//! Behaviour, a file for each part of the pallet; arithmetic, self-dealing and conservation in files of their own.

#![allow(
	clippy::arithmetic_side_effects,
	clippy::cast_lossless,
	clippy::cast_possible_truncation,
	clippy::cast_precision_loss
)]

mod appeals;
mod arithmetic;
mod attest;
mod pairs;
mod random_calls;
mod record;
mod reports;
mod self_dealing;
mod standing;
mod view;
