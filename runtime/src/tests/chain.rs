//! A chain in memory: blocks through the whole `Executive`, as a node makes them.

use crate::{
	Executive, Header, Moment, Nonce, RuntimeCall, SignedPayload, System, TxExtension, UncheckedExtrinsic, VERSION,
	genesis, time::SLOT_MILLISECONDS,
};
use codec::{Decode, Encode};
use frame_support::genesis_builder_helper::build_state;
use sp_consensus_babe::{
	BABE_ENGINE_ID, Slot,
	digests::{PreDigest, SecondaryPlainPreDigest},
};
use sp_core::Pair;
use sp_genesis_builder::PresetId;
use sp_keyring::Sr25519Keyring;
use sp_keystore::{KeystoreExt, testing::MemoryKeystore};
use sp_runtime::{
	ApplyExtrinsicResult, Digest, DigestItem, MultiAddress, MultiSignature,
	generic::{Era, Preamble},
	traits::Header as _,
};

/// The first slot after the genesis: an hour of 2026.
const FIRST_SLOT: u64 = 900_000_000;

/// The state at the genesis of a preset.
pub fn genesis_of(preset: &str) -> sp_io::TestExternalities {
	let mut state = sp_io::TestExternalities::new_empty();
	state.register_extension(KeystoreExt::new(MemoryKeystore::new()));
	state.execute_with(|| {
		let patch = genesis::preset(&PresetId::from(preset)).expect("the preset exists");
		let patch: serde_json::Value = serde_json::from_slice(&patch).unwrap();
		// As the node does: the patch over the default.
		let mut config = serde_json::to_value(crate::RuntimeGenesisConfig::default()).unwrap();
		merge(&mut config, patch);
		build_state::<crate::RuntimeGenesisConfig>(serde_json::to_vec(&config).unwrap()).unwrap();
	});
	state
}

/// Puts what `patch` names over what `base` has (RFC 7396).
fn merge(base: &mut serde_json::Value, patch: serde_json::Value) {
	match (base, patch) {
		(serde_json::Value::Object(base), serde_json::Value::Object(patch)) => {
			for (key, value) in patch {
				merge(base.entry(key).or_insert(serde_json::Value::Null), value);
			}
		}
		(base, patch) => *base = patch,
	}
}

/// Makes one block after another.
pub struct Chain {
	parent: Header,
	slot: u64,
}

impl Chain {
	/// From the genesis in the present state, with one empty block.
	pub fn new() -> Self {
		let state_root = sp_io::storage::root(VERSION.state_version());
		let state_root = Decode::decode(&mut state_root.as_slice()).unwrap();
		let parent = Header::new(0, Default::default(), state_root, Default::default(), Default::default());
		let mut chain = Self { parent, slot: FIRST_SLOT };
		// From here on the chain knows the hash of its genesis, which every signature is made over.
		chain.block(vec![]);
		chain
	}

	/// Makes a block `slots` after the last, by the validator with that index, out of these extrinsics.
	pub fn block_by(
		&mut self,
		author: u32,
		slots: u64,
		extrinsics: Vec<UncheckedExtrinsic>,
	) -> Vec<ApplyExtrinsicResult> {
		self.slot += slots;
		let slot = Slot::from(self.slot);
		let pre_digest = PreDigest::SecondaryPlain(SecondaryPlainPreDigest { slot, authority_index: author });
		let digest = Digest { logs: vec![DigestItem::PreRuntime(BABE_ENGINE_ID, pre_digest.encode())] };
		let header =
			Header::new(self.parent.number + 1, Default::default(), Default::default(), self.parent.hash(), digest);

		let now: Moment = self.slot * SLOT_MILLISECONDS;
		let timestamp = RuntimeCall::Timestamp(pallet_timestamp::Call::set { now });
		let all = [vec![UncheckedExtrinsic::new_bare(timestamp)], extrinsics].concat();

		Executive::initialize_block(&header);
		let results = all.into_iter().map(Executive::apply_extrinsic).collect::<Vec<_>>();
		self.parent = Executive::finalize_block();
		results.into_iter().skip(1).collect()
	}

	/// Makes the next block by the first validator.
	pub fn block(&mut self, extrinsics: Vec<UncheckedExtrinsic>) -> Vec<ApplyExtrinsicResult> {
		self.block_by(0, 1, extrinsics)
	}

	/// The slot of the last block.
	pub fn slot(&self) -> Slot {
		Slot::from(self.slot)
	}

	/// The header of the last block.
	pub fn last(&self) -> &Header {
		&self.parent
	}
}

/// The extensions of a plain transaction.
pub fn extension(nonce: Nonce, tip: u128) -> TxExtension {
	(
		frame_system::AuthorizeCall::new(),
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		frame_system::CheckMortality::from(Era::Immortal),
		frame_system::CheckNonce::from(nonce),
		frame_system::CheckWeight::new(),
		pallet_skip_feeless_payment::SkipCheckIfFeeless::from(
			pallet_transaction_payment::ChargeTransactionPayment::from(tip),
		),
		frame_metadata_hash_extension::CheckMetadataHash::new(false),
		frame_system::WeightReclaim::new(),
	)
}

/// The call, signed by `who` with that nonce and tip.
pub fn signed_with(who: Sr25519Keyring, nonce: Nonce, tip: u128, call: impl Into<RuntimeCall>) -> UncheckedExtrinsic {
	let payload = SignedPayload::new(call.into(), extension(nonce, tip)).unwrap();
	let signature = payload.using_encoded(|bytes| who.pair().sign(bytes));
	let (call, extension, _) = payload.deconstruct();
	UncheckedExtrinsic::from_parts(
		call,
		Preamble::Signed(MultiAddress::Id(who.to_account_id()), MultiSignature::Sr25519(signature), extension),
	)
}

/// The call, signed by `who` with its next nonce.
pub fn signed(who: Sr25519Keyring, call: impl Into<RuntimeCall>) -> UncheckedExtrinsic {
	signed_with(who, System::account_nonce(who.to_account_id()), 0, call)
}
