//! Schemas: what claims there are, and who may make them.

use crate::{Config, Error, Event, Pallet, Policy, Schema, SchemaOf, Schemas, Uri};
use artel_primitives::{
	credentials::SchemaId,
	did::{Identity, is_absolute_uri},
};
use artel_storage::Entries;
use frame::{deps::sp_io::hashing::blake2_256, prelude::*};

impl<T: Config> Pallet<T> {
	/// The identifier of a schema: the Blake2b-256 hash of the SCALE encoding of
	/// `("artel/schema", author, version, uri, json_hash, policy)`.
	pub fn schema_id(author: &T::AccountId, version: u32, uri: &Uri, json_hash: H256, policy: Policy) -> SchemaId {
		(b"artel/schema", author, version, uri, json_hash, policy).using_encoded(blake2_256).into()
	}

	/// The schema, if anything may be issued by it.
	pub(crate) fn usable_schema(id: &SchemaId) -> Result<SchemaOf<T>, Error<T>> {
		let schema = Schemas::<T>::entry(id).get().ok_or(Error::<T>::SchemaNotFound)?;
		ensure!(!schema.deprecated, Error::<T>::SchemaDeprecated);
		Ok(schema)
	}

	/// Refuses accounts that are no DIDs, or that do not act.
	pub(crate) fn ensure_active(who: &T::AccountId) -> Result<(), Error<T>> {
		ensure!(T::Identity::is_active(who), Error::<T>::NotActive);
		Ok(())
	}

	pub(crate) fn do_register_schema(
		author: T::AccountId,
		version: u32,
		uri: Uri,
		json_hash: H256,
		policy: Policy,
	) -> DispatchResult {
		ensure!(is_absolute_uri(&uri), Error::<T>::InvalidUri);
		let id = Self::schema_id(&author, version, &uri, json_hash, policy);
		ensure!(!Schemas::<T>::contains_key(id), Error::<T>::SchemaExists);
		let mut schema = Schema { author, version, uri, json_hash, policy, deprecated: false, deposit: Zero::zero() };
		schema.deposit = Self::price(schema.encoded_size())?;
		Self::charge(&schema.author, schema.deposit)?;

		let author = schema.author.clone();
		Schemas::<T>::insert(id, schema);
		Self::deposit_event(Event::SchemaRegistered { schema: id, author });
		Ok(())
	}

	pub(crate) fn do_deprecate_schema(who: T::AccountId, id: SchemaId) -> DispatchResult {
		let schema = Self::usable_schema(&id)?;
		ensure!(schema.author == who, Error::<T>::NotAuthor);

		Schemas::<T>::insert(id, Schema { deprecated: true, ..schema });
		Self::deposit_event(Event::SchemaDeprecated { schema: id });
		Ok(())
	}
}
