//! Slots, blocks and epochs.

use crate::{BlockNumber, Moment};

/// How long a slot is, and so how far apart blocks are: 2 s, in milliseconds.
///
/// Not to be changed after a chain began: BABE takes slot numbers from the clock.
pub const SLOT_MILLISECONDS: Moment = 2_000;

/// How many blocks a minute has.
pub const MINUTES: BlockNumber = 30;
/// How many blocks an hour has.
pub const HOURS: BlockNumber = 60 * MINUTES;
/// How many blocks a day has.
pub const DAYS: BlockNumber = 24 * HOURS;

/// How many slots an epoch has: 10 minutes, or 20 slots with the feature `fast-runtime`.
pub const EPOCH_SLOTS: u64 = if cfg!(feature = "fast-runtime") { 20 } else { 300 };

/// How many sessions, which are as long as epochs, an equivocation may be reported after.
///
/// 28 days, in which somebody who holds the evidence will find the time. Each takes about 100 bytes of state.
pub const REPORT_SESSIONS: u32 = 28 * 24 * 6;
