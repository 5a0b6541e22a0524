//! Services: where the subject of a DID can be reached; and what else it is called.

use crate::{AliasesOf, AlsoKnownAs, Config, Error, Event, Pallet, Services, types};
use artel_primitives::did::{InvalidService, Service, ServiceId, is_absolute_uri};
use frame::prelude::*;

impl<T> From<InvalidService> for Error<T> {
	fn from(invalid: InvalidService) -> Self {
		match invalid {
			InvalidService::Id => Error::InvalidServiceId,
			InvalidService::Type => Error::InvalidServiceType,
			InvalidService::Endpoint => Error::InvalidServiceEndpoint,
		}
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_add_service(who: T::AccountId, did: T::AccountId, service: Service) -> DispatchResult {
		let record = Self::changeable(&did, &who)?;
		service.validate().map_err(Error::<T>::from)?;
		let mut services = Services::<T>::get(&did);
		ensure!(!services.iter().any(|other| other.id == service.id), Error::<T>::DuplicateService);
		services.try_push(service.clone()).map_err(|_| Error::<T>::TooManyServices)?;
		let record = Self::resized(record, &who, 0, types::footprint_of_service(&service)?)?;

		Services::<T>::insert(&did, services);
		Self::store(&did, record)?;
		Self::deposit_event(Event::ServiceAdded { did, service });
		Ok(())
	}

	pub(crate) fn do_remove_service(who: T::AccountId, did: T::AccountId, id: ServiceId) -> DispatchResult {
		let record = Self::changeable(&did, &who)?;
		let mut services = Services::<T>::get(&did);
		let service = services.iter().find(|service| service.id == id).ok_or(Error::<T>::ServiceNotFound)?;
		let record = Self::resized(record, &who, types::footprint_of_service(service)?, 0)?;
		services.retain(|service| service.id != id);

		if services.is_empty() {
			Services::<T>::remove(&did);
		} else {
			Services::<T>::insert(&did, services);
		}
		Self::store(&did, record)?;
		Self::deposit_event(Event::ServiceRemoved { did, id });
		Ok(())
	}

	pub(crate) fn do_set_also_known_as(who: T::AccountId, did: T::AccountId, aliases: AliasesOf<T>) -> DispatchResult {
		let record = Self::changeable(&did, &who)?;
		ensure!(aliases.iter().all(|alias| is_absolute_uri(alias)), Error::<T>::InvalidAlias);
		let twice = |(index, alias)| aliases.iter().take(index).any(|earlier| earlier == alias);
		ensure!(!aliases.iter().enumerate().any(twice), Error::<T>::DuplicateAlias);
		let before = types::footprint_of_aliases(&AlsoKnownAs::<T>::get(&did))?;
		let record = Self::resized(record, &who, before, types::footprint_of_aliases(&aliases)?)?;

		if aliases.is_empty() {
			AlsoKnownAs::<T>::remove(&did);
		} else {
			AlsoKnownAs::<T>::insert(&did, &aliases);
		}
		Self::store(&did, record)?;
		Self::deposit_event(Event::AlsoKnownAsSet { did, aliases: aliases.into_inner() });
		Ok(())
	}
}
