//! A transaction on its way through the whole runtime.

use super::chain::{Chain, extension, genesis_of, signed, signed_with};
use crate::{
	Balances, Executive, RuntimeCall, RuntimeEvent, Session, System, TransactionPayment, TxExtension,
	UncheckedExtrinsic,
	configs::{dynamic_params, treasury_account},
	currency::{ARTL, EXISTENTIAL_DEPOSIT},
};
use codec::Encode;
use frame_support::{assert_ok, dispatch::GetDispatchInfo, hypothetically};
use sp_keyring::Sr25519Keyring::{Alice, Bob, Charlie, Dave};
use sp_runtime::{
	Permill,
	traits::TransactionExtension,
	transaction_validity::{InvalidTransaction, TransactionSource, TransactionValidity, TransactionValidityError},
};

fn transfer(value: u128) -> RuntimeCall {
	let dest = Dave.to_account_id().into();
	RuntimeCall::Balances(pallet_balances::Call::transfer_keep_alive { dest, value })
}

fn fee_paid() -> u128 {
	System::events()
		.into_iter()
		.find_map(|record| match record.event {
			RuntimeEvent::TransactionPayment(pallet_transaction_payment::Event::TransactionFeePaid {
				actual_fee,
				..
			}) => Some(actual_fee),
			_ => None,
		})
		.unwrap()
}

/// What the pool of a node is told of it; leaves no trace, as there.
fn validate(chain: &Chain, extrinsic: UncheckedExtrinsic) -> TransactionValidity {
	hypothetically!(Executive::validate_transaction(TransactionSource::External, extrinsic, chain.last().hash()))
}

#[test]
fn a_signed_transfer_moves_money_and_pays_author_and_treasury() {
	genesis_of("local_testnet").execute_with(|| {
		let mut chain = Chain::new();
		chain.block(vec![]);
		let author = crate::Session::validators()[2].clone();
		assert_eq!(author, Charlie.to_account_id());
		let of = |who: &_| Balances::free_balance(who);
		let (bob, dave) = (Bob.to_account_id(), Dave.to_account_id());
		let before = [of(&bob), of(&dave), of(&author), of(&treasury_account())];
		let issuance = Balances::total_issuance();

		let tip = 1_000;
		let extrinsic = signed_with(Bob, 0, tip, transfer(3 * ARTL));
		assert_ok!(validate(&chain, extrinsic.clone()));
		let results = chain.block_by(2, 1, vec![extrinsic]);
		assert_eq!(results, vec![Ok(Ok(()))]);

		let paid = fee_paid();
		let share = paid / 5;
		assert!(paid > tip);
		assert_eq!(before[0] - of(&bob), 3 * ARTL + paid);
		assert_eq!(of(&dave) - before[1], 3 * ARTL);
		assert_eq!(of(&author) - before[2], paid - share);
		assert_eq!(of(&treasury_account()) - before[3], share);
		assert_eq!(Balances::total_issuance(), issuance, "nothing is burnt");
	});
}

#[test]
fn the_treasurys_share_is_a_parameter_of_root() {
	genesis_of("development").execute_with(|| {
		let mut chain = Chain::new();
		let half = crate::configs::RuntimeParameters::Fees(dynamic_params::fees::Parameters::TreasuryShare(
			dynamic_params::fees::TreasuryShare,
			Some(Permill::from_percent(50)),
		));
		let set = RuntimeCall::Parameters(pallet_parameters::Call::set_parameter { key_value: half });
		let by_bob = signed(Bob, set.clone());
		let by_root = signed(Alice, pallet_sudo::Call::sudo { call: Box::new(set) });
		let results = chain.block(vec![by_bob, by_root]);
		assert_eq!(results[0], Ok(Err(sp_runtime::DispatchError::BadOrigin)));
		assert_eq!(results[1], Ok(Ok(())));

		let before = Balances::free_balance(treasury_account());
		chain.block(vec![signed(Bob, transfer(ARTL))]);
		assert_eq!(Balances::free_balance(treasury_account()) - before, fee_paid() / 2);
	});
}

#[test]
fn a_transaction_that_does_not_belong_is_refused() {
	genesis_of("development").execute_with(|| {
		let mut chain = Chain::new();
		chain.block(vec![signed(Bob, transfer(ARTL))]);
		let refused = |extrinsic, error: InvalidTransaction| {
			assert_eq!(validate(&chain, extrinsic), Err(TransactionValidityError::Invalid(error)));
		};
		refused(signed_with(Bob, 0, 0, transfer(ARTL)), InvalidTransaction::Stale);
		refused(signed_with(sp_keyring::Sr25519Keyring::One, 0, 0, transfer(1)), InvalidTransaction::Payment);
		let mut forged = signed(Bob, transfer(ARTL));
		forged.function = transfer(2 * ARTL);
		refused(forged, InvalidTransaction::BadProof);
	});
}

#[test]
fn the_extensions_stand_in_their_order() {
	let names: Vec<_> = TxExtension::metadata().into_iter().map(|extension| extension.identifier).collect();
	assert_eq!(
		names,
		[
			"AuthorizeCall",
			"CheckNonZeroSender",
			"CheckSpecVersion",
			"CheckTxVersion",
			"CheckGenesis",
			"CheckMortality",
			"CheckNonce",
			"CheckWeight",
			// SkipCheckIfFeeless has the name of what it wraps, so that wallets find what they know.
			"ChargeTransactionPayment",
			"CheckMetadataHash",
			"WeightReclaim",
		]
	);
	// Era, nonce, tip and mode: what a wallet sends besides the signature.
	assert_eq!(extension(0, 0).encode(), [0, 0, 0, 0]);
}

#[test]
fn fees_rise_with_load_and_never_fall_below_the_cost() {
	genesis_of("development").execute_with(|| {
		let mut chain = Chain::new();
		let fee_of = |call: &RuntimeCall| TransactionPayment::query_call_info(call.clone(), 150).partial_fee;
		let call = transfer(ARTL);
		let cheap = fee_of(&call);
		for _ in 0..50 {
			chain.block(vec![]);
		}
		assert_eq!(fee_of(&call), cheap, "empty blocks do not make it cheaper");
		let load = System::block_weight();
		for _ in 0..50 {
			// A remark as heavy as the block allows, as root may say.
			let heavy = RuntimeCall::Utility(pallet_utility::Call::with_weight {
				call: Box::new(RuntimeCall::System(frame_system::Call::remark { remark: vec![] })),
				weight: frame_support::weights::Weight::from_parts(700_000_000_000, 0),
			});
			let session = Session::current_index();
			let results = chain.block(vec![signed(Alice, pallet_sudo::Call::sudo { call: Box::new(heavy) })]);
			// The first block of a session takes no transactions.
			let full = Err(InvalidTransaction::ExhaustsResources.into());
			let expected = if Session::current_index() == session { Ok(Ok(())) } else { full };
			assert_eq!(results, vec![expected]);
		}
		assert!(System::block_weight().total().all_gte(load.total()));
		assert!(fee_of(&call) > cheap);
	});
}

#[test]
fn a_transfer_costs_well_below_a_thousandth_of_a_token() {
	genesis_of("development").execute_with(|| {
		let fee = TransactionPayment::query_call_info(transfer(ARTL), 150).partial_fee;
		assert!(fee > ARTL / 10_000 && fee < ARTL / 1_000, "{fee} planck");
		assert!(EXISTENTIAL_DEPOSIT > fee);
		assert!(transfer(ARTL).get_dispatch_info().pays_fee == frame_support::dispatch::Pays::Yes);
	});
}
