//! What the node may ask of the runtime.

use crate::{
	AccountId, Babe, Balance, Block, BlockNumber, Credentials, Did, Executive, Grandpa, Groth16, Historical,
	InherentDataExt, Nonce, Pricing, Rental, Runtime, RuntimeCall, RuntimeGenesisConfig, SessionKeys, System,
	TransactionPayment, Trust, VERSION, configs::BABE_GENESIS_EPOCH_CONFIG, genesis, time::EPOCH_SLOTS,
};
use alloc::vec::Vec;
use artel_primitives::{
	credentials::{CredentialId, Credentials as AskCredentials, Predicate, SchemaId, Unmet, Verdict},
	pricing::{ClassId, MarketView, Quote, Region},
	rental::{Class, OfferId, OfferView, RentalId, RentalQuote, RentalView},
	trust::{Breakdown, RatingRight},
};
use codec::Encode;
use frame_support::{
	genesis_builder_helper::{build_state, get_preset},
	traits::{KeyOwnerProofSystem, fungible::NativeOrWithId},
	weights::Weight,
};
use pallet_grandpa::AuthorityId as GrandpaId;
use pallet_transaction_payment::{FeeDetails, RuntimeDispatchInfo};
use sp_api::impl_runtime_apis;
use sp_consensus_babe::AuthorityId as BabeId;
use sp_core::{OpaqueMetadata, crypto::KeyTypeId};
use sp_inherents::{CheckInherentsResult, InherentData};
use sp_runtime::{
	ApplyExtrinsicResult, ExtrinsicInclusionMode,
	traits::{Block as BlockT, NumberFor},
	transaction_validity::{TransactionSource, TransactionValidity},
};
use sp_session::OpaqueGeneratedSessionKeys;
use sp_version::RuntimeVersion;

impl_runtime_apis! {
	impl sp_api::Core<Block> for Runtime {
		fn version() -> RuntimeVersion {
			VERSION
		}

		fn execute_block(block: <Block as BlockT>::LazyBlock) {
			Executive::execute_block(block)
		}

		fn initialize_block(header: &<Block as BlockT>::Header) -> ExtrinsicInclusionMode {
			Executive::initialize_block(header)
		}
	}

	impl sp_api::Metadata<Block> for Runtime {
		fn metadata() -> OpaqueMetadata {
			OpaqueMetadata::new(Runtime::metadata().into())
		}

		fn metadata_at_version(version: u32) -> Option<OpaqueMetadata> {
			Runtime::metadata_at_version(version)
		}

		fn metadata_versions() -> Vec<u32> {
			Runtime::metadata_versions()
		}
	}

	impl frame_support::view_functions::runtime_api::RuntimeViewFunction<Block> for Runtime {
		fn execute_view_function(
			id: frame_support::view_functions::ViewFunctionId,
			input: Vec<u8>,
		) -> Result<Vec<u8>, frame_support::view_functions::ViewFunctionDispatchError> {
			Runtime::execute_view_function(id, input)
		}
	}

	impl sp_block_builder::BlockBuilder<Block> for Runtime {
		fn apply_extrinsic(extrinsic: <Block as BlockT>::Extrinsic) -> ApplyExtrinsicResult {
			Executive::apply_extrinsic(extrinsic)
		}

		fn finalize_block() -> <Block as BlockT>::Header {
			Executive::finalize_block()
		}

		fn inherent_extrinsics(data: InherentData) -> Vec<<Block as BlockT>::Extrinsic> {
			data.create_extrinsics()
		}

		fn check_inherents(block: <Block as BlockT>::LazyBlock, data: InherentData) -> CheckInherentsResult {
			data.check_extrinsics(&block)
		}
	}

	impl sp_transaction_pool::runtime_api::TaggedTransactionQueue<Block> for Runtime {
		fn validate_transaction(
			source: TransactionSource,
			extrinsic: <Block as BlockT>::Extrinsic,
			block_hash: <Block as BlockT>::Hash,
		) -> TransactionValidity {
			Executive::validate_transaction(source, extrinsic, block_hash)
		}
	}

	impl sp_offchain::OffchainWorkerApi<Block> for Runtime {
		fn offchain_worker(header: &<Block as BlockT>::Header) {
			Executive::offchain_worker(header)
		}
	}

	impl sp_consensus_babe::BabeApi<Block> for Runtime {
		fn configuration() -> sp_consensus_babe::BabeConfiguration {
			let epoch = Babe::epoch_config().unwrap_or(BABE_GENESIS_EPOCH_CONFIG);
			sp_consensus_babe::BabeConfiguration {
				slot_duration: Babe::slot_duration(),
				epoch_length: EPOCH_SLOTS,
				c: epoch.c,
				authorities: Babe::authorities().to_vec(),
				randomness: Babe::randomness(),
				allowed_slots: epoch.allowed_slots,
			}
		}

		fn current_epoch_start() -> sp_consensus_babe::Slot {
			Babe::current_epoch_start()
		}

		fn current_epoch() -> sp_consensus_babe::Epoch {
			Babe::current_epoch()
		}

		fn next_epoch() -> sp_consensus_babe::Epoch {
			Babe::next_epoch()
		}

		fn generate_key_ownership_proof(
			_slot: sp_consensus_babe::Slot,
			authority: BabeId,
		) -> Option<sp_consensus_babe::OpaqueKeyOwnershipProof> {
			Historical::prove((sp_consensus_babe::KEY_TYPE, authority))
				.map(|proof| sp_consensus_babe::OpaqueKeyOwnershipProof::new(proof.encode()))
		}

		fn submit_report_equivocation_unsigned_extrinsic(
			equivocation: sp_consensus_babe::EquivocationProof<<Block as BlockT>::Header>,
			key_owner: sp_consensus_babe::OpaqueKeyOwnershipProof,
		) -> Option<()> {
			Babe::submit_unsigned_equivocation_report(equivocation, key_owner.decode()?)
		}
	}

	impl sp_consensus_grandpa::GrandpaApi<Block> for Runtime {
		fn grandpa_authorities() -> sp_consensus_grandpa::AuthorityList {
			Grandpa::grandpa_authorities()
		}

		fn current_set_id() -> sp_consensus_grandpa::SetId {
			pallet_grandpa::CurrentSetId::<Runtime>::get()
		}

		fn generate_key_ownership_proof(
			_set: sp_consensus_grandpa::SetId,
			authority: GrandpaId,
		) -> Option<sp_consensus_grandpa::OpaqueKeyOwnershipProof> {
			Historical::prove((sp_consensus_grandpa::KEY_TYPE, authority))
				.map(|proof| sp_consensus_grandpa::OpaqueKeyOwnershipProof::new(proof.encode()))
		}

		fn submit_report_equivocation_unsigned_extrinsic(
			equivocation: sp_consensus_grandpa::EquivocationProof<<Block as BlockT>::Hash, NumberFor<Block>>,
			key_owner: sp_consensus_grandpa::OpaqueKeyOwnershipProof,
		) -> Option<()> {
			Grandpa::submit_unsigned_equivocation_report(equivocation, key_owner.decode()?)
		}
	}

	impl sp_session::SessionKeys<Block> for Runtime {
		fn generate_session_keys(owner: Vec<u8>, seed: Option<Vec<u8>>) -> OpaqueGeneratedSessionKeys {
			SessionKeys::generate(&owner, seed).into()
		}

		fn decode_session_keys(encoded: Vec<u8>) -> Option<Vec<(Vec<u8>, KeyTypeId)>> {
			SessionKeys::decode_into_raw_public_keys(&encoded)
		}
	}

	impl frame_system_rpc_runtime_api::AccountNonceApi<Block, AccountId, Nonce> for Runtime {
		fn account_nonce(account: AccountId) -> Nonce {
			System::account_nonce(account)
		}
	}

	impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentApi<Block, Balance> for Runtime {
		fn query_info(extrinsic: <Block as BlockT>::Extrinsic, length: u32) -> RuntimeDispatchInfo<Balance> {
			TransactionPayment::query_info(extrinsic, length)
		}

		fn query_fee_details(extrinsic: <Block as BlockT>::Extrinsic, length: u32) -> FeeDetails<Balance> {
			TransactionPayment::query_fee_details(extrinsic, length)
		}

		fn query_weight_to_fee(weight: Weight) -> Balance {
			TransactionPayment::weight_to_fee(weight)
		}

		fn query_length_to_fee(length: u32) -> Balance {
			TransactionPayment::length_to_fee(length)
		}
	}

	impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentCallApi<Block, Balance, RuntimeCall> for Runtime {
		fn query_call_info(call: RuntimeCall, length: u32) -> RuntimeDispatchInfo<Balance> {
			TransactionPayment::query_call_info(call, length)
		}

		fn query_call_fee_details(call: RuntimeCall, length: u32) -> FeeDetails<Balance> {
			TransactionPayment::query_call_fee_details(call, length)
		}

		fn query_weight_to_fee(weight: Weight) -> Balance {
			TransactionPayment::weight_to_fee(weight)
		}

		fn query_length_to_fee(length: u32) -> Balance {
			TransactionPayment::length_to_fee(length)
		}
	}

	impl sp_genesis_builder::GenesisBuilder<Block> for Runtime {
		fn build_state(config: Vec<u8>) -> sp_genesis_builder::Result {
			genesis::use_our_addresses();
			build_state::<RuntimeGenesisConfig>(config)
		}

		fn get_preset(id: &Option<sp_genesis_builder::PresetId>) -> Option<Vec<u8>> {
			genesis::use_our_addresses();
			get_preset::<RuntimeGenesisConfig>(id, genesis::preset)
		}

		fn preset_names() -> Vec<sp_genesis_builder::PresetId> {
			genesis::preset_names()
		}
	}

	impl artel_primitives::did::DidApi<Block, AccountId, BlockNumber> for Runtime {
		fn resolve(account: AccountId) -> Option<artel_primitives::did::Document<AccountId, BlockNumber>> {
			Did::resolve(account)
		}
	}

	impl artel_primitives::credentials::CredentialsApi<Block, AccountId> for Runtime {
		fn verify(credential: CredentialId) -> Verdict {
			<Credentials as AskCredentials<AccountId>>::verify(credential)
		}

		fn holds(account: AccountId, schema: SchemaId, predicate: Predicate) -> Result<(), Unmet> {
			Credentials::holds(account, schema, predicate)
		}
	}

	impl pallet_groth16::api::Groth16Api<Block, AccountId, Balance, BlockNumber> for Runtime {
		fn circuit(
			circuit: pallet_groth16::CircuitId,
		) -> Option<pallet_groth16::CircuitView<AccountId, Balance, BlockNumber>> {
			Groth16::circuit(circuit)
		}

		fn next_nonce(account: AccountId) -> u64 {
			Groth16::next_nonce(account)
		}

		fn binding(submitter: AccountId, context: pallet_groth16::Context, nonce: u64) -> artel_groth16::Input {
			Groth16::binding_of(submitter, context, nonce)
		}

		fn is_nullified(circuit: pallet_groth16::CircuitId, nullifier: artel_groth16::Input) -> bool {
			Groth16::is_nullified(circuit, nullifier)
		}

		fn receipt(
			receipt: pallet_groth16::ReceiptId,
		) -> Option<pallet_groth16::Receipt<AccountId, Balance, BlockNumber>> {
			Groth16::receipt(receipt)
		}

		fn statement_root(block: BlockNumber) -> Option<crate::Hash> {
			Groth16::statement_root(block)
		}

		fn receipt_path(receipt: pallet_groth16::ReceiptId) -> Option<pallet_groth16::ReceiptPath<BlockNumber>> {
			Groth16::receipt_path(receipt)
		}

		fn bad_proofs(
			circuit: pallet_groth16::CircuitId,
			batch: pallet_groth16::Batch,
		) -> Option<Vec<pallet_groth16::BadProof>> {
			Groth16::bad_proofs(circuit, batch)
		}
	}

	impl artel_primitives::pricing::PricingApi<Block, BlockNumber> for Runtime {
		fn quote(class: ClassId, region: Region, units: u32, blocks: BlockNumber) -> Option<Quote<BlockNumber>> {
			Pricing::quote(class, region, units, blocks)
		}

		fn market(class: ClassId, region: Region) -> Option<MarketView<BlockNumber>> {
			Pricing::market(class, region)
		}

		fn twap(class: ClassId, region: Region, blocks: BlockNumber) -> Option<Balance> {
			Pricing::twap(class, region, blocks)
		}
	}

	impl artel_primitives::rental::RentalApi<Block, AccountId, NativeOrWithId<u32>, BlockNumber> for Runtime {
		fn class(class: ClassId) -> Option<Class> {
			Rental::class(class)
		}

		fn offer(offer: OfferId) -> Option<OfferView<AccountId, NativeOrWithId<u32>, BlockNumber>> {
			Rental::offer_details(offer)
		}

		fn quote(offer: OfferId, units: u32, blocks: BlockNumber) -> Option<RentalQuote> {
			Rental::quote(offer, units, blocks)
		}

		fn rental(rental: RentalId) -> Option<RentalView<AccountId, BlockNumber>> {
			Rental::rental(rental)
		}

		fn accrued(rental: RentalId) -> Option<Balance> {
			Rental::accrued(rental)
		}
	}

	impl artel_primitives::trust::TrustApi<Block, AccountId, BlockNumber> for Runtime {
		fn breakdown(account: AccountId) -> Breakdown<AccountId, BlockNumber> {
			Trust::breakdown(account)
		}

		fn rights_to_rate(subject: AccountId, rater: AccountId) -> Vec<RatingRight<BlockNumber>> {
			Trust::rights_to_rate(subject, rater)
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	impl frame_benchmarking::Benchmark<Block> for Runtime {
		fn benchmark_metadata(
			extra: bool,
		) -> (Vec<frame_benchmarking::BenchmarkList>, Vec<frame_support::traits::StorageInfo>) {
			crate::benchmarks::metadata(extra)
		}

		fn dispatch_benchmark(
			config: frame_benchmarking::BenchmarkConfig,
		) -> Result<Vec<frame_benchmarking::BenchmarkBatch>, alloc::string::String> {
			crate::benchmarks::run(config)
		}
	}

	#[cfg(feature = "try-runtime")]
	impl frame_try_runtime::TryRuntime<Block> for Runtime {
		fn on_runtime_upgrade(checks: frame_try_runtime::UpgradeCheckSelect) -> (Weight, Weight) {
			crate::rehearsal::upgrade(checks)
		}

		fn execute_block(
			block: <Block as BlockT>::LazyBlock,
			check_state_root: bool,
			check_signatures: bool,
			select: frame_try_runtime::TryStateSelect,
		) -> Weight {
			crate::rehearsal::block(block, check_state_root, check_signatures, select)
		}
	}
}
