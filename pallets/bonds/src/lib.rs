//! What accounts stake by role, and how it is slashed.
#![cfg_attr(not(feature = "std"), no_std)]
