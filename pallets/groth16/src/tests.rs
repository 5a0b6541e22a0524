//! Behaviour, a file for each part of the pallet; random calls and invariants in files of their own.

#![allow(clippy::arithmetic_side_effects, clippy::cast_possible_truncation)]

mod audits;
mod batches;
mod circuits;
mod invariants;
mod once;
mod random_calls;
mod receipts;
mod retire;
mod roots;
mod samples;
mod submit;
mod verifier;
mod view;
mod weights;
