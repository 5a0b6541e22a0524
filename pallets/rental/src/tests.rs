//! Behaviour, a file for each part of the pallet; the table of the crate header, what is stored, and conservation in files
//! of their own.

#![allow(
	clippy::arithmetic_side_effects,
	clippy::cast_lossless,
	clippy::cast_possible_truncation,
	clippy::cast_precision_loss
)]

mod arithmetic;
mod disputes;
mod endings;
mod footprint;
mod levels;
mod offers;
mod outcomes;
mod random_calls;
mod requests;
mod service;
mod table;
mod view;
