//! Behaviour, a file for each thing that there is; conservation of deposits by random calls.

#![allow(clippy::arithmetic_side_effects, clippy::cast_lossless, clippy::cast_possible_truncation)]

mod accreditation;
mod anchor;
mod claims;
mod delegation;
mod lists;
mod prepaid;
mod present;
mod random_calls;
mod schemas;
mod verdict;
