//! Shared types of Artel, and the traits through which its pallets meet.
//!
//! Nothing here stores anything. A pallet depends on this crate and never on another pallet of ours; the runtime says
//! who answers a trait. The node reads the same types through runtime APIs.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub mod bonds;
pub mod credentials;
pub mod did;
pub mod disputes;
pub mod escrow;
pub mod panel;
pub mod pricing;
pub mod proofs;
pub mod rental;
pub mod settlement;
pub mod trust;

use sp_runtime::{
	MultiSignature,
	traits::{IdentifyAccount, Verify},
};

/// Signature of an extrinsic: Sr25519, Ed25519 or ECDSA over secp256k1.
pub type Signature = MultiSignature;
/// An account: 32 bytes, whatever the key type; also the account of a DID, to which no key belongs.
pub type AccountId = <<Signature as Verify>::Signer as IdentifyAccount>::AccountId;
/// An amount of ARTL in planck; 1 ARTL is 10^12 planck.
pub type Balance = u128;
/// A block number: at one block each 2 s it lasts 272 years.
pub type BlockNumber = u32;
/// How many extrinsics an account has signed.
pub type Nonce = u32;
/// A Blake2b-256 hash.
pub type Hash = sp_core::H256;
/// Milliseconds since the Unix epoch.
pub type Moment = u64;
