//! Conditional money, held for users and for markets.
#![cfg_attr(not(feature = "std"), no_std)]
