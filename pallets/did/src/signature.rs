//! Whether a key made a signature. Ed25519, Sr25519 and secp256k1 are checked by the node; P-256 by the runtime itself,
//! because no host function does.

use artel_primitives::did::{PublicKey, Signature};
use frame::deps::{sp_core, sp_io};
use p256::ecdsa::{VerifyingKey, signature::hazmat::PrehashVerifier};

/// Half of the order of secp256k1's group, rounded down, big-endian (SEC 2, section 2.4.1).
const SECP256K1_HALF_ORDER: [u8; 32] = [
	0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x5d, 0x57, 0x6e,
	0x73, 0x57, 0xa4, 0x50, 0x1d, 0xdf, 0xe9, 0x2f, 0x46, 0x68, 0x1b, 0x20, 0xa0,
];

/// Whether `key` made `signature` over `message`. A signature of another scheme is by no key.
pub(crate) fn is_by(key: &PublicKey, message: &[u8], signature: &Signature) -> bool {
	match (key, signature) {
		(PublicKey::Ed25519(key), Signature::Ed25519(bytes)) => sp_io::crypto::ed25519_verify(
			&sp_core::ed25519::Signature::from_raw(*bytes),
			message,
			&sp_core::ed25519::Public::from_raw(*key),
		),
		(PublicKey::Sr25519(key), Signature::Sr25519(bytes)) => sp_io::crypto::sr25519_verify(
			&sp_core::sr25519::Signature::from_raw(*bytes),
			message,
			&sp_core::sr25519::Public::from_raw(*key),
		),
		(PublicKey::EcdsaSecp256k1(key), Signature::EcdsaSecp256k1(bytes)) => {
			let s = bytes.iter().skip(32).take(32);
			s.le(SECP256K1_HALF_ORDER.iter())
				&& sp_io::crypto::ecdsa_verify(
					&sp_core::ecdsa::Signature::from_raw(*bytes),
					message,
					&sp_core::ecdsa::Public::from_raw(*key),
				)
		}
		(PublicKey::EcdsaP256(key), Signature::EcdsaP256(bytes)) => is_by_p256(key, message, bytes),
		_ => false,
	}
}

fn is_by_p256(key: &[u8; 33], message: &[u8], bytes: &[u8; 64]) -> bool {
	let Ok(key) = VerifyingKey::from_sec1_bytes(key) else { return false };
	let Ok(signature) = p256::ecdsa::Signature::from_slice(bytes) else { return false };
	let is_low = signature.normalize_s().is_none();
	is_low && key.verify_prehash(&sp_io::hashing::sha2_256(message), &signature).is_ok()
}
