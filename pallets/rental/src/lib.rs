//! Compute for rent: offers, agreements, heartbeats, service levels, streaming pay.
#![cfg_attr(not(feature = "std"), no_std)]
