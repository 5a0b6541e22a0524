//! Weights of our pallets, as `scripts/bench` wrote them. The pallets of the SDK bring theirs.

pub mod pallet_bonds;
pub mod pallet_credentials;
pub mod pallet_did;
pub mod pallet_disputes;
pub mod pallet_escrow;
pub mod pallet_groth16;
pub mod pallet_panel;
pub mod pallet_pricing;
pub mod pallet_rental;
pub mod pallet_trust;
