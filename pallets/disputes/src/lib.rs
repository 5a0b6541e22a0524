//! Disputes about agreements, decided by panels and executed at once.
#![cfg_attr(not(feature = "std"), no_std)]
