//! What a dispute and its panel cost call by call, counted as `instructions` says, with all the evidence that there can be.

use super::{
	chain::genesis_of,
	instructions::{call, step},
};
use crate::{
	Disputes, Escrow, Panel, System,
	currency::ARTL,
	time::{HOURS, MINUTES},
};
use artel_primitives::{
	bonds::Role,
	panel::Answer,
	settlement::{Agreement, BasisPoints, Market, Split},
};
use frame_support::traits::{Hooks, fungible::NativeOrWithId};
use pallet_disputes::MAX_PIECES;
use pallet_escrow::{Condition, NextId, Terms};
use sp_core::H256;
use sp_keyring::Sr25519Keyring::{self, Bob, Charlie, Dave, Eve, Ferdie};

const JURORS: [Sr25519Keyring; 3] = [Dave, Eve, Ferdie];
/// Anybody.
const OUTSIDER: Sr25519Keyring = Sr25519Keyring::Alice;

fn pass(blocks: u32) {
	for _ in 0..blocks {
		let now = System::block_number() + 1;
		System::set_block_number(now);
		Panel::on_initialize(now);
	}
}

fn split(payee: u16) -> Split {
	Split { payee: BasisPoints::new(payee).unwrap() }
}

/// Charlie has a payment for Bob in escrow.
fn agreement() -> Agreement {
	let id = NextId::<crate::Runtime>::get();
	let (deadline, on_silence) = (System::block_number() + 10 * HOURS, split(5_000));
	let terms =
		Terms { condition: Condition::Manual(10 * MINUTES), deadline, arbiter: true, on_silence, guardians: None };
	let (payee, asset, amount) = (Bob.to_account_id(), NativeOrWithId::Native, 100 * ARTL);
	call(Charlie, pallet_escrow::Call::open { payee, asset, amount, terms, referrer: None });
	call(Bob, pallet_escrow::Call::accept { id });
	Agreement { market: Market::Escrow, id }
}

/// Shows a piece of evidence, as long as there can be.
fn show(who: Sr25519Keyring, dispute: u64) {
	let (hash, proof) = (H256::repeat_byte(1), None);
	let (uri, note) = (vec![b'x'; 128].try_into().unwrap(), Some(vec![b'x'; 64].try_into().unwrap()));
	call(who, pallet_disputes::Call::submit_evidence { dispute, hash, uri, note, proof });
}

fn commitment(panel: u64, who: Sr25519Keyring, answer: &Answer) -> H256 {
	Panel::commitment(panel, &who.to_account_id(), answer, &[7; 32])
}

#[test]
fn each_step_of_a_dispute_can_be_counted() {
	genesis_of("development").execute_with(|| {
		System::set_block_number(1);
		for juror in JURORS {
			call(juror, pallet_bonds::Call::bond { role: Role::Juror, amount: 1_000 * ARTL });
			call(juror, pallet_panel::Call::join { pool: 0 });
		}
		pass(2 * MINUTES);
		let agreement = agreement();
		let (dispute, claim, statement) = (0, split(9_000), H256::repeat_byte(1));
		let uri: pallet_disputes::Uri = vec![b'x'; 128].try_into().unwrap();
		step("file", || call(Bob, pallet_disputes::Call::file { agreement, claim, statement, uri: uri.clone() }));
		(2..=MAX_PIECES).for_each(|_| show(Bob, dispute));
		(2..=MAX_PIECES).for_each(|_| show(Charlie, dispute));
		step("show", || show(Charlie, dispute));

		pass(4 * HOURS);
		step("summon", || call(OUTSIDER, pallet_disputes::Call::summon { dispute }));
		pass(2);
		let panel = 0;
		step("pick members", || call(OUTSIDER, pallet_panel::Call::draw { id: panel }));
		pass(15 * MINUTES);
		let answer: Answer = vec![6_000].try_into().unwrap();
		for (number, juror) in JURORS.into_iter().enumerate() {
			let hash = commitment(panel, juror, &answer);
			let name = if number == 2 { "commit" } else { "" };
			step(name, || call(juror, pallet_panel::Call::commit { id: panel, hash }));
		}
		for (number, juror) in JURORS.into_iter().enumerate() {
			let (name, answer) = (if number == 2 { "reveal" } else { "" }, answer.clone());
			step(name, || call(juror, pallet_panel::Call::reveal { id: panel, answer: answer.clone(), salt: [7; 32] }));
		}
		step("tally", || call(OUTSIDER, pallet_panel::Call::tally { id: panel }));
		step("conclude", || call(OUTSIDER, pallet_disputes::Call::conclude { dispute }));
		pass(2 * HOURS);
		assert_eq!(Disputes::dispute(dispute).unwrap().ruling, split(6_000));
		step("execute", || call(OUTSIDER, pallet_disputes::Call::execute { dispute }));
		assert!(Disputes::dispute(dispute).is_none() && Escrow::escrow(agreement.id).is_none());
	});
}
