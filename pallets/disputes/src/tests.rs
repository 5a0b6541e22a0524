//! Behaviour, a file for each part of the pallet; the table of the crate header and conservation in files of their own.

#![allow(clippy::arithmetic_side_effects, clippy::cast_lossless, clippy::cast_possible_truncation)]

mod agree;
mod appeals;
mod bonds;
mod evidence;
mod filing;
mod hearing;
mod impossible;
mod random_calls;
mod silence;
mod table;
mod view;
