//! Behaviour, a file for each part of a DID's life; errors and conservation of deposits in files of their own.

#![allow(clippy::arithmetic_side_effects, clippy::cast_lossless)]

mod control;
mod create;
mod deactivate;
mod deposits;
mod dispatch;
mod identity;
mod methods;
mod random_calls;
mod recovery;
mod services;
mod submit;
