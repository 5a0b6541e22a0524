//! The market price of a resource class, from what is offered and rented.
#![cfg_attr(not(feature = "std"), no_std)]
