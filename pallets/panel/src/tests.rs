//! Behaviour, a file for each step in the life of a panel; arithmetic, silence and conservation in files of their own.

#![allow(
	clippy::arithmetic_side_effects,
	clippy::cast_lossless,
	clippy::cast_possible_truncation,
	clippy::cast_precision_loss
)]

mod answers;
mod ballots;
mod beacons;
mod draws;
mod pools;
mod random_calls;
mod refills;
mod silence;
mod summons;
mod tallies;
mod trees;
mod view;
