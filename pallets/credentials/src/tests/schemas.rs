//! Schemas.

use crate::{mock::*, *};
use frame::testing_prelude::*;

fn register(uri: &[u8]) -> DispatchResult {
	let uri = uri.to_vec().try_into().unwrap();
	Credentials::register_schema(signed(MAKER), 1, uri, H256([7; 32]), Policy::Open)
}

#[test]
fn stand_under_the_hash_of_their_content() {
	run(|| {
		let id = schema();
		let stored = Credentials::schema(id).unwrap();
		assert_eq!((stored.author.clone(), stored.version, stored.deprecated), (MAKER, 1, false));
		let content = (b"artel/schema", MAKER, 1_u32, &stored.uri, H256([7; 32]), 0_u8).encode();
		assert_eq!(id, H256(blake2_256(&content)));
		assert_eq!(events(), vec![Event::SchemaRegistered { schema: id, author: MAKER }]);
		assert_eq!(held(&MAKER), price(stored.encoded_size()));
		assert_ne!(schema_with(2, Policy::Open), schema_with(2, Policy::AccreditedOnly));
	});
}

#[test]
fn are_registered_once_with_a_uri() {
	run(|| {
		assert_noop!(register(b"machine.json"), Error::<Test>::InvalidUri);
		assert_noop!(register(b""), Error::<Test>::InvalidUri);
		assert_ok!(register(b"x:y"));
		assert_noop!(register(b"x:y"), Error::<Test>::SchemaExists);
		assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), RELAYER, 100));
		assert_noop!(
			Credentials::register_schema(
				signed(RELAYER),
				1,
				b"x:y".to_vec().try_into().unwrap(),
				H256::zero(),
				Policy::Open
			),
			TokenError::FundsUnavailable
		);
	});
}

#[test]
fn are_deprecated_by_their_author_once_and_for_ever() {
	run(|| {
		let id = schema();
		let before = issued(MAKER, id, new(MACHINE), None);
		assert_noop!(Credentials::deprecate_schema(signed(MAKER), H256::zero()), Error::<Test>::SchemaNotFound);
		assert_noop!(Credentials::deprecate_schema(signed(WORKS), id), Error::<Test>::NotAuthor);
		let deposit = held(&MAKER);
		assert_ok!(Credentials::deprecate_schema(signed(MAKER), id));
		assert_eq!(events().pop(), Some(Event::SchemaDeprecated { schema: id }));
		assert_eq!(held(&MAKER), deposit, "the schema stays, and so does its deposit");
		assert_noop!(Credentials::deprecate_schema(signed(MAKER), id), Error::<Test>::SchemaDeprecated);
		assert_noop!(Credentials::issue(signed(MAKER), id, new(OTHER_MACHINE), None), Error::<Test>::SchemaDeprecated);
		assert_noop!(Credentials::delegate(signed(MAKER), id, WORKS, 1, 9, None), Error::<Test>::SchemaDeprecated);
		assert_noop!(register(b"https://maker.example/machine.json"), Error::<Test>::SchemaExists);
		assert_eq!(Credentials::verify(before), artel_primitives::credentials::Verdict::Valid);
	});
}
