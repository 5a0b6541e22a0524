//! Whatever is called in whatever order: the invariants hold, no money appears or vanishes, and what fails changes
//! nothing.

use crate::{mock::*, *};
use artel_primitives::credentials::{CredentialId, SchemaId};
use frame::{deps::sp_io, testing_prelude::*, token::fungible::Inspect, traits::Time};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// A call by one of few DIDs on one of few things, so that calls meet.
#[derive(Clone, Debug)]
enum Step {
	Register {
		version: u32,
		accredited: bool,
	},
	Deprecate {
		schema: usize,
	},
	Issue {
		schema: usize,
		subject: usize,
		until: Option<u64>,
		under: Option<u64>,
	},
	Batch {
		schema: usize,
		count: u64,
		under: Option<u64>,
	},
	Prepay {
		amount: Balance,
	},
	WithdrawPrepaid {
		amount: Balance,
	},
	Revoke {
		credential: usize,
	},
	Suspend {
		credential: usize,
	},
	Resume {
		credential: usize,
	},
	Remove {
		credential: usize,
	},
	Delegate {
		schema: usize,
		to: usize,
		limit: u32,
		lasts: u64,
		under: Option<u64>,
	},
	RevokeDelegation {
		id: u64,
	},
	RemoveDelegation {
		id: u64,
	},
	Accredit {
		authority: bool,
		schema: usize,
		issuer: usize,
		may_accredit: bool,
		lasts: Option<u64>,
	},
	RevokeAccreditation {
		authority: bool,
		schema: usize,
		issuer: usize,
	},
	CreateList {
		revocation: bool,
	},
	SetStatus {
		list: u64,
		indices: Vec<u32>,
		value: bool,
	},
	RemoveList {
		list: u64,
	},
	Present {
		credential: usize,
		shown: Vec<usize>,
		lasts: u64,
	},
	PresentSigned {
		schema: usize,
		subject: usize,
		status: Option<(u64, u32)>,
		shown: Vec<usize>,
		lasts: u64,
	},
	RemovePresentation {
		subject: usize,
		schema: usize,
	},
	Spend {
		value: Balance,
	},
	/// No call: a DID stops acting, or begins again.
	SetActive {
		did: usize,
		active: bool,
	},
	/// No call: time goes by.
	Wait {
		milliseconds: u64,
		blocks: u64,
	},
}

/// Who makes each call: one of them, or mostly whoever may.
fn steps() -> impl Strategy<Value = Vec<(Option<usize>, Step)>> {
	let under = || prop_oneof![2 => Just(None), 1 => (0..4u64).prop_map(Some)];
	let shown = || prop_oneof![4 => prop::sample::subsequence(vec![0, 1, 2, 3, 4], 0..5), 1 => Just(vec![1, 1])];
	let index = || prop_oneof![0..3u32, 131_070..131_073u32, 8_190..8_194u32];
	let making = prop_oneof![
		(0..2u32, any::<bool>()).prop_map(|(version, accredited)| Step::Register { version, accredited }),
		(0..3usize, 0..6usize, prop::option::of(0..60u64), under())
			.prop_map(|(schema, subject, until, under)| Step::Issue { schema, subject, until, under }),
		(0..3usize, 0..4u64, under()).prop_map(|(schema, count, under)| Step::Batch { schema, count, under }),
		(0..3usize, 0..6usize, 0..6u32, 0..50u64, under())
			.prop_map(|(schema, to, limit, lasts, under)| Step::Delegate { schema, to, limit, lasts, under }),
		(any::<bool>(), 0..3usize, 0..6usize, any::<bool>(), prop::option::of(0..50u64)).prop_map(
			|(authority, schema, issuer, may_accredit, lasts)| Step::Accredit {
				authority,
				schema,
				issuer,
				may_accredit,
				lasts
			}
		),
		(0..2_000u128).prop_map(|amount| Step::Prepay { amount }),
		any::<bool>().prop_map(|revocation| Step::CreateList { revocation }),
		(0..3u64, prop::collection::vec(index(), 0..5), any::<bool>())
			.prop_map(|(list, indices, value)| Step::SetStatus { list, indices, value }),
		(0..6usize, shown(), 0..105u64).prop_map(|(credential, shown, lasts)| Step::Present {
			credential,
			shown,
			lasts
		}),
		(0..3usize, 0..6usize, prop::option::weighted(0.3, (0..3u64, 0..3u32)), shown(), 0..105u64).prop_map(
			|(schema, subject, status, shown, lasts)| Step::PresentSigned { schema, subject, status, shown, lasts }
		),
	];
	let ending = prop_oneof![
		1 => (0..3usize).prop_map(|schema| Step::Deprecate { schema }),
		3 => (0..6usize).prop_map(|credential| Step::Revoke { credential }),
		2 => (0..6usize).prop_map(|credential| Step::Suspend { credential }),
		2 => (0..6usize).prop_map(|credential| Step::Resume { credential }),
		3 => (0..6usize).prop_map(|credential| Step::Remove { credential }),
		1 => (0..1_000u128).prop_map(|amount| Step::WithdrawPrepaid { amount }),
		2 => (0..4u64).prop_map(|id| Step::RevokeDelegation { id }),
		2 => (0..4u64).prop_map(|id| Step::RemoveDelegation { id }),
		2 => (any::<bool>(), 0..3usize, 0..6usize)
			.prop_map(|(authority, schema, issuer)| Step::RevokeAccreditation { authority, schema, issuer }),
		1 => (0..3u64).prop_map(|list| Step::RemoveList { list }),
		2 => (0..6usize, 0..3usize).prop_map(|(subject, schema)| Step::RemovePresentation { subject, schema }),
		1 => (1..2_000_000_000u128).prop_map(|value| Step::Spend { value }),
		1 => (0..6usize, any::<bool>()).prop_map(|(did, active)| Step::SetActive { did, active }),
		2 => (0..20u64, 0..20u64).prop_map(|(milliseconds, blocks)| Step::Wait { milliseconds, blocks }),
	];
	let who = prop_oneof![1 => (0..DIDS.len()).prop_map(Some), 3 => Just(None)];
	prop::collection::vec((who, prop_oneof![3 => making, 2 => ending]), 1..60)
}

/// The thing with that number out of those that there are; none has the last number.
fn pick<Id>(ids: impl Iterator<Item = Id>, number: usize, none: Id) -> Id {
	let mut ids: Vec<_> = ids.collect();
	ids.push(none);
	ids.swap_remove(number % ids.len())
}

fn schema_number(number: usize) -> SchemaId {
	pick(Schemas::<Test>::iter_keys(), number, H256::zero())
}

fn credential_number(number: usize) -> CredentialId {
	pick(Anchors::<Test>::iter_keys(), number, H256::zero())
}

/// Who may take the step.
fn proper(step: &Step) -> AccountId {
	let issuer = |number: &usize| Anchors::<Test>::get(credential_number(*number)).map(|one| one.credential.issuer);
	let delegate = |under: &Option<u64>| under.and_then(Delegations::<Test>::get).map(|one| one.to);
	let who = match step {
		Step::Deprecate { schema } => Schemas::<Test>::get(schema_number(*schema)).map(|schema| schema.author),
		Step::Issue { under, .. } | Step::Batch { under, .. } | Step::Delegate { under, .. } => delegate(under),
		Step::Revoke { credential }
		| Step::Suspend { credential }
		| Step::Resume { credential }
		| Step::Remove { credential } => issuer(credential),
		Step::RevokeDelegation { id } | Step::RemoveDelegation { id } => {
			Delegations::<Test>::get(id).map(|one| one.from)
		}
		Step::RevokeAccreditation { schema, issuer, .. } => {
			Accreditations::<Test>::get(schema_number(*schema), &DIDS[*issuer]).and_then(|one| one.accreditor)
		}
		Step::SetStatus { list, .. } | Step::RemoveList { list } => Lists::<Test>::get(list).map(|list| list.owner),
		Step::Present { credential, .. } => {
			Anchors::<Test>::get(credential_number(*credential)).map(|one| one.credential.subject)
		}
		Step::RemovePresentation { subject, .. } => Some(DIDS[*subject].clone()),
		_ => None,
	};
	who.unwrap_or(MAKER)
}

fn perform(who: Option<usize>, step: Step) -> DispatchResult {
	let who = who.map_or_else(|| proper(&step), |who| DIDS[who].clone());
	let now = System::block_number();
	let mut origin = signed(who.clone());
	let mut by = |authority: bool| {
		if authority {
			origin = RuntimeOrigin::root();
		}
	};
	let present = |source, credential, subject: AccountId, shown: Disclosures, lasts| {
		let until = now + lasts;
		let holder = (subject != who).then(|| consent(&subject, credential, &shown, &who, until));
		Call::present { source, disclosures: shown, holder, until }
	};
	let call = match step {
		Step::Register { version, accredited } => Call::register_schema {
			version,
			uri: b"x:y".to_vec().try_into().unwrap(),
			json_hash: H256::zero(),
			policy: if accredited { Policy::AccreditedOnly } else { Policy::Open },
		},
		Step::Deprecate { schema } => Call::deprecate_schema { schema: schema_number(schema) },
		Step::Issue { schema, subject, until, under } => {
			let valid_until = until.map(|until| 1_000 + until);
			let new = NewCredential { valid_until, ..new(DIDS[subject].clone()) };
			Call::issue { schema: schema_number(schema), new, under }
		}
		Step::Batch { schema, count, under } => {
			let many: Vec<_> = (0..count).map(|from| NewCredential { valid_from: from, ..new(MACHINE) }).collect();
			Call::issue_batch { schema: schema_number(schema), new: many.try_into().unwrap(), under }
		}
		Step::Prepay { amount } => Call::prepay { amount },
		Step::WithdrawPrepaid { amount } => Call::withdraw_prepaid { amount },
		Step::Revoke { credential } => Call::revoke { credential: credential_number(credential) },
		Step::Suspend { credential } => Call::suspend { credential: credential_number(credential) },
		Step::Resume { credential } => Call::resume { credential: credential_number(credential) },
		Step::Remove { credential } => Call::remove { credential: credential_number(credential) },
		Step::Delegate { schema, to, limit, lasts, under } => {
			Call::delegate { schema: schema_number(schema), to: DIDS[to].clone(), limit, expires: now + lasts, under }
		}
		Step::RevokeDelegation { id } => Call::revoke_delegation { delegation: id },
		Step::RemoveDelegation { id } => Call::remove_delegation { delegation: id },
		Step::Accredit { authority, schema, issuer, may_accredit, lasts } => {
			by(authority);
			Call::accredit {
				schema: schema_number(schema),
				issuer: DIDS[issuer].clone(),
				may_accredit,
				expires: lasts.map(|lasts| now + lasts),
			}
		}
		Step::RevokeAccreditation { authority, schema, issuer } => {
			by(authority);
			Call::revoke_accreditation { schema: schema_number(schema), issuer: DIDS[issuer].clone() }
		}
		Step::CreateList { revocation } => {
			Call::create_list { purpose: if revocation { Purpose::Revocation } else { Purpose::Suspension } }
		}
		Step::SetStatus { list, indices, value } => {
			Call::set_status { list, indices: indices.try_into().unwrap(), value }
		}
		Step::RemoveList { list } => Call::remove_list { list },
		Step::Present { credential, shown: indices, lasts } => {
			let id = credential_number(credential);
			let subject = Credentials::credential(id).map_or(MACHINE, |anchored| anchored.credential.subject);
			present(Source::Anchored(id), id, subject, shown(&indices), lasts)
		}
		Step::PresentSigned { schema, subject, status, shown: indices, lasts } => {
			let status = status.map(|(list, index)| StatusEntry { list, index });
			let credential = off_chain(schema_number(schema), DIDS[subject].clone(), status);
			let id = Credentials::credential_id(credential.clone());
			present(signed_source(credential), id, DIDS[subject].clone(), shown(&indices), lasts)
		}
		Step::RemovePresentation { subject, schema } => {
			Call::remove_presentation { subject: DIDS[subject].clone(), schema: schema_number(schema) }
		}
		Step::Spend { value } => return Balances::transfer_allow_death(origin, DUST_COLLECTOR, value),
		Step::SetActive { did, active } => {
			Register::set_active(&DIDS[did], active);
			return Ok(());
		}
		Step::Wait { milliseconds, blocks } => {
			Now::set(&(Clock::now() + milliseconds));
			System::set_block_number(now + blocks);
			return Ok(());
		}
	};
	RuntimeCall::Credentials(call).dispatch(origin).map(|_| ()).map_err(|failed| failed.error)
}

/// Whether no more was issued below each delegation of an issuer's than it allows, with what may still be issued there.
fn limits_hold() -> bool {
	let mut roots = BTreeMap::new();
	let mut left = BTreeMap::new();
	for event in events() {
		if let Event::Delegated { delegation, limit, under, .. } = event {
			let root = under.map_or(delegation, |under| roots[&under]);
			roots.insert(delegation, root);
			left.entry(root).or_insert(u64::from(limit));
		}
	}
	let issued = Anchors::<Test>::iter_values().filter_map(|anchored| anchored.under).map(|under| (under, 1));
	let open = Delegations::<Test>::iter().map(|(id, one)| (id, u64::from(one.remaining)));
	issued.chain(open).all(|(under, count)| {
		let left = left.get_mut(&roots[&under]).unwrap();
		left.checked_sub(count).inspect(|less| *left = *less).is_some()
	})
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(artel_testing::cases(512)))]

	#[test]
	fn keep_every_invariant(steps in steps()) {
		new_test_ext().execute_with(|| {
			let issuance = Balances::total_issuance();
			let accredited = schema_with(7, Policy::AccreditedOnly);
			schema();
			Credentials::accredit(RuntimeOrigin::root(), accredited, MAKER, true, None).unwrap();
			for (who, step) in steps {
				let before = sp_io::storage::root(StateVersion::V1);
				let events = System::event_count();
				if perform(who, step).is_err() {
					prop_assert_eq!(System::event_count(), events);
					prop_assert_eq!(&before, &sp_io::storage::root(StateVersion::V1));
				}
				prop_assert_eq!(Credentials::do_try_state(), Ok(()));
				prop_assert_eq!(Balances::total_issuance(), issuance);
			}
			prop_assert!(limits_hold());
			// The issuance is all there is: nothing is held outside it, nothing hangs in the air.
			let sum: Balance = frame_system::Account::<Test>::iter_keys().map(|who| Balances::total_balance(&who)).sum();
			prop_assert_eq!(sum, issuance);
			Ok(())
		})?;
	}
}
