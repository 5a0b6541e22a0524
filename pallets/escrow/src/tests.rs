//! Behaviour, a file for each part of the pallet; the table of states, what must be impossible, and conservation in files
//! of their own.

#![allow(
	clippy::arithmetic_side_effects,
	clippy::cast_lossless,
	clippy::cast_possible_truncation,
	clippy::cast_precision_loss
)]

mod arithmetic;
mod claims;
mod delivery;
mod disputes;
mod emergency;
mod fees;
mod footprint;
mod impossible;
mod life;
mod managed;
mod open;
mod panel;
mod random_calls;
mod states;
mod steps;
mod stream;
mod view;
mod witness;
