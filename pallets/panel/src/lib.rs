//! Random, bonded committees that commit and reveal.
#![cfg_attr(not(feature = "std"), no_std)]
