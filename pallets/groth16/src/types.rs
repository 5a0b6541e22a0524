//! What is stored and passed. Knows no FRAME storage.

// The derive of `Encode` casts the index of each variant that has fields.
#![allow(clippy::cast_possible_truncation)]

use alloc::vec::Vec;
use artel_groth16::{Curve, Input, MAX_BATCH, MAX_INPUTS};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame::{deps::sp_io::hashing::blake2_256, prelude::*};

/// Longest name of a circuit, in bytes.
pub const MAX_NAME_BYTES: u32 = 64;
/// Longest address of an artefact, in bytes.
pub const MAX_URI_BYTES: u32 = 256;
/// Longest context of a proof, in bytes.
pub const MAX_CONTEXT_BYTES: u32 = 64;
/// Longest verifying key, in bytes: registered, with as many inputs as there may be.
pub const MAX_KEY_BYTES: u32 = artel_groth16::max_registered_key_len(Curve::Bls12_381, MAX_INPUTS);
/// Longest proof, in bytes: uncompressed, on BLS12-381.
pub const MAX_PROOF_BYTES: u32 = artel_groth16::proof_len(Curve::Bls12_381, false);
/// Most receipts that one call prunes.
pub const MAX_PRUNED: u32 = 128;

/// The identifier of a circuit: the hash of its curve and verifying key, see [`circuit_id`].
pub type CircuitId = H256;
/// The identifier of a receipt: the hash of all that it says, see [`Receipt::id`].
pub type ReceiptId = H256;
/// The name of a circuit, in UTF-8.
pub type Name = BoundedVec<u8, ConstU32<MAX_NAME_BYTES>>;
/// An absolute URI.
pub type Uri = BoundedVec<u8, ConstU32<MAX_URI_BYTES>>;
/// What a proof is for, in bytes that mean something to who asked for it.
pub type Context = BoundedVec<u8, ConstU32<MAX_CONTEXT_BYTES>>;
/// A verifying key.
pub type KeyBytes = BoundedVec<u8, ConstU32<MAX_KEY_BYTES>>;
/// A proof: A, B and C in arkworks' canonical form, compressed or not.
pub type ProofBytes = BoundedVec<u8, ConstU32<MAX_PROOF_BYTES>>;
/// The public inputs of a proof: numbers of the scalar field, little-endian.
pub type Inputs = BoundedVec<Input, ConstU32<MAX_INPUTS>>;
/// Proofs of one circuit.
pub type Batch = BoundedVec<Submission, ConstU32<MAX_BATCH>>;

/// Something that is published elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Artefact {
	/// Where.
	pub uri: Uri,
	/// The SHA-256 hash of the bytes there.
	pub hash: H256,
}

/// How the proofs of a circuit are read. It is fixed for as long as the chain lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Declaration {
	/// The curve.
	pub curve: Curve,
	/// How many public inputs a proof has.
	pub inputs: u32,
	/// Whether the first of them is the binding of the submitter, see [`binding`].
	pub binding: bool,
	/// The index of the one that is a nullifier, which is accepted once.
	pub nullifier: Option<u32>,
}

impl Declaration {
	/// Whether a proof of it is accepted once only, and so leaves a trace for ever.
	pub fn is_once(&self) -> bool {
		self.binding || self.nullifier.is_some()
	}
}

/// A circuit that is to be registered.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct NewCircuit {
	/// Its name.
	pub name: Name,
	/// How its proofs are read.
	pub declaration: Declaration,
	/// Its verifying key in arkworks' canonical form, compressed or not.
	pub key: KeyBytes,
	/// Its source.
	pub source: Artefact,
	/// The transcript of the set-up that made its keys.
	pub setup: Artefact,
	/// The circuit that it is a new version of.
	pub predecessor: Option<CircuitId>,
}

/// What is known of a circuit besides its [`Declaration`] and its key.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Circuit<AccountId, Balance, BlockNumber> {
	/// Who registered it and may retire it.
	pub owner: AccountId,
	/// Its name.
	pub name: Name,
	/// Its source.
	pub source: Artefact,
	/// The transcript of the set-up that made its keys.
	pub setup: Artefact,
	/// 1, or one more than that of its predecessor.
	pub version: u32,
	/// The circuit that it is a new version of. It may have been removed since.
	pub predecessor: Option<CircuitId>,
	/// The report of the audit that governance recognises.
	pub audit: Option<Artefact>,
	/// When it was retired. From then on it has no key.
	pub retired: Option<BlockNumber>,
	/// What is held from the owner for this record, in planck.
	pub deposit: Balance,
	/// What is held from the owner for the key, in planck; nothing once it is retired.
	pub key_deposit: Balance,
}

/// A proof and what it proves.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Submission {
	/// The proof.
	pub proof: ProofBytes,
	/// The public inputs.
	pub inputs: Inputs,
}

/// That a proof was verified.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Receipt<AccountId, Balance, BlockNumber> {
	/// Of which circuit.
	pub circuit: CircuitId,
	/// What it proves: the hash of the public inputs, see [`statement`].
	pub statement: H256,
	/// Who submitted it.
	pub submitter: AccountId,
	/// What for.
	pub context: Context,
	/// In which block.
	pub block: BlockNumber,
	/// Its number among the receipts of the block, from 0.
	pub index: u32,
	/// What is held from the submitter for it, in planck.
	pub deposit: Balance,
}

impl<AccountId: Encode, Balance, BlockNumber: Encode> Receipt<AccountId, Balance, BlockNumber> {
	/// Its identifier, which is also its leaf in the tree of the block: the SHA-256 hash of the byte 0 and the SCALE
	/// encoding of `("artel/groth16/receipt/1", circuit, statement, submitter, context, block, index)`, the text
	/// without its length.
	pub fn id(&self) -> ReceiptId {
		let prefix = b"artel/groth16/receipt/1";
		let content =
			(prefix, self.circuit, self.statement, &self.submitter, &self.context, &self.block, self.index).encode();
		crate::merkle::leaf(&content)
	}
}

/// How a proof is shown to another pallet.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Evidence {
	/// It was verified before.
	#[codec(index = 0)]
	Receipt(ReceiptId),
	/// It is verified now.
	#[codec(index = 1)]
	Inline {
		/// The public inputs.
		inputs: Inputs,
		/// The proof.
		proof: ProofBytes,
	},
}

/// A circuit as a reader sees it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct CircuitView<AccountId, Balance, BlockNumber> {
	/// How its proofs are read.
	pub declaration: Declaration,
	/// All else; `None` if it was removed.
	pub circuit: Option<Circuit<AccountId, Balance, BlockNumber>>,
	/// The verifying key in arkworks' uncompressed form; `None` once it was retired.
	pub key: Option<Vec<u8>>,
}

/// A proof that is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct BadProof {
	/// Its place in the batch, from 0.
	pub index: u32,
	/// Why.
	pub why: artel_groth16::Error,
}

/// That a receipt is one of those that a root is of.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ReceiptPath<BlockNumber> {
	/// The block of the receipt.
	pub block: BlockNumber,
	/// The root of its receipts.
	pub root: H256,
	/// The number of the receipt among them.
	pub index: u32,
	/// The siblings on the way from the leaf up to the root.
	pub path: Vec<H256>,
}

/// The identifier of a circuit: the Blake2b-256 hash of the SCALE encoding of `("artel/groth16/circuit/1", curve, key)`,
/// with the verifying key in arkworks' uncompressed form, and the text without its length.
pub fn circuit_id(curve: Curve, key: &[u8]) -> CircuitId {
	(b"artel/groth16/circuit/1", curve, key).using_encoded(blake2_256).into()
}

/// What a proof with these public inputs proves: the Blake2b-256 hash of the SCALE encoding of the list of them.
pub fn statement(inputs: &[Input]) -> H256 {
	inputs.using_encoded(blake2_256).into()
}

/// The public input that binds a proof to who submits it, to what for, and to a number that is used once: the Blake2b-256
/// hash of the SCALE encoding of `("artel/groth16/binding/1", genesis, submitter, context, nonce)`, the text without its
/// length, read as a little-endian number without its highest 3 bits, which makes it an element of either scalar field.
pub fn binding(genesis: &impl Encode, submitter: &impl Encode, context: &Context, nonce: u64) -> Input {
	let mut input = (b"artel/groth16/binding/1", genesis, submitter, context, nonce).using_encoded(blake2_256);
	if let Some(highest) = input.last_mut() {
		*highest &= 0b0001_1111;
	}
	input
}

/// What a record of `bytes` bytes costs: `item + byte * bytes`.
pub fn price_of<Balance>(item: Balance, byte: Balance, bytes: usize) -> Result<Balance, ArithmeticError>
where
	Balance: CheckedAdd + CheckedMul + TryFrom<usize>,
{
	let bytes = Balance::try_from(bytes).map_err(|_| ArithmeticError::Overflow)?;
	byte.checked_mul(&bytes).and_then(|price| price.checked_add(&item)).ok_or(ArithmeticError::Overflow)
}
