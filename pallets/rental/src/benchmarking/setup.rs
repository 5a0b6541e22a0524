//! Accounts, offers and rentals for the benchmarks.

use crate::{
	Config, Measurement, Measurements, NextClass, NextOffer, OfferTermsOf, Offers, Pallet, Rentals, Requirements, Step,
};
use alloc::{vec, vec::Vec};
use artel_primitives::{
	Balance,
	bonds::{BenchmarkBonds, Role},
	credentials::{BenchmarkCredentials, Comparison, Condition, MAX_CHOICES, Predicate, SchemaId, Value},
	did::BenchmarkIdentities,
	escrow::BenchmarkMoney,
	panel::{Agreed, Answer, BenchmarkPanels, Finding, PanelId},
	pricing::{BenchmarkPricing, ClassId},
	rental::{
		Class, MAX_ASKED_CONDITIONS, MAX_REQUIREMENT_BYTES, MarketPrice, Name, OfferId, OfferTerms, Price, RentalId,
		Requirement, Requirements as Required, ServiceLevel, Stage,
	},
	settlement::{Agreement, BasisPoints, Market, Split},
	trust::BenchmarkReputation,
};
use frame::{
	benchmarking::prelude::*,
	token::fungible::{Inspect, Mutate},
};

/// What a unit costs for a block: enough for the fees of few blocks to count as evidence.
pub(super) const PRICE: Balance = 1_000_000_000_000;

pub(super) fn funded<T: Config>(name: &'static str) -> T::AccountId {
	let who: T::AccountId = account(name, 0, 0);
	endow::<T>(&who);
	who
}

/// Enough for deposits, rentals and panels.
pub(super) fn endow<T: Config>(who: &T::AccountId) {
	let rules = T::Rules::get();
	let panels = rules.measuring.cost() + rules.contesting.cost();
	let deposits = T::ItemDeposit::get() + T::ByteDeposit::get() * 100_000 + T::RentalDeposit::get();
	let pay = PRICE * T::MaxBlocks::get().saturated_into::<Balance>() * 4;
	let funds = (T::Currency::minimum_balance() + panels + deposits + pay) * 10;
	T::Currency::set_balance(who, funds);
}

/// Gives a renter enough of that asset for every rental here. Of the native token it has enough.
fn stock<T: Config>(renter: &T::AccountId, asset: &T::AssetId) {
	if *asset != native::<T>() {
		T::BenchmarkMoney::fund(asset, renter, PRICE * T::MaxBlocks::get().saturated_into::<Balance>() * 8);
	}
}

/// The provider and the renter.
pub(super) fn sides<T: Config>() -> (T::AccountId, T::AccountId) {
	let (provider, renter) = (T::BenchmarkIdentities::active(1), T::BenchmarkIdentities::active(2));
	T::BenchmarkReputation::acquaint(&provider, &renter);
	prepare::<T>(&provider, &renter);
	(provider, renter)
}

/// Gives the two the funds and the bond that they need.
fn prepare<T: Config>(provider: &T::AccountId, renter: &T::AccountId) {
	for who in [provider, renter] {
		endow::<T>(who);
	}
	T::BenchmarkBonds::bond(provider, Role::Provider, T::MinUnitBond::get() * 100);
	// The bond may have taken what was there.
	endow::<T>(provider);
}

pub(super) fn pass<T: Config>(blocks: BlockNumberFor<T>) {
	let now = frame_system::Pallet::<T>::block_number();
	frame_system::Pallet::<T>::set_block_number(now + blocks);
}

pub(super) fn longest() -> Name {
	Name::truncate_from(vec![b'x'; 64])
}

pub(super) fn class() -> Class {
	Class { name: longest(), accelerator: longest(), memory: 80, unit: longest() }
}

/// A new class.
pub(super) fn registered<T: Config>(by: &'static str) -> (T::AccountId, ClassId) {
	let (who, id) = (funded::<T>(by), NextClass::<T>::get());
	Pallet::<T>::do_register_class(who.clone(), class()).unwrap();
	T::BenchmarkPricing::price_class(id);
	(who, id)
}

/// So many requirements, each of as many parts as one can have, and of as many bytes as those allow.
pub(super) fn requirements(count: u32) -> Required {
	let text = |bytes| BoundedVec::truncate_from(vec![b'x'; bytes]);
	let choices = (0..MAX_CHOICES).map(|_| Value::Text(text(4))).collect::<Vec<_>>();
	let condition = Condition { claim: text(64), comparison: Comparison::OneOf(BoundedVec::truncate_from(choices)) };
	let predicate = vec![condition; usize::try_from(MAX_ASKED_CONDITIONS).unwrap()];
	Required::truncate_from((0..count).map(|_| requirement(H256::repeat_byte(1), predicate.clone())).collect())
}

/// Makes the offer ask for so many credentials, which the renter can show.
pub(super) fn require<T: Config>(offer: OfferId, renter: &T::AccountId, count: u32) {
	ask::<T>(offer, T::BenchmarkCredentials::show(renter, count));
}

/// Makes it ask for two as they commonly are.
pub(super) fn require_common<T: Config>(offer: OfferId, renter: &T::AccountId) {
	ask::<T>(offer, T::BenchmarkCredentials::show_common(renter, 2));
}

fn ask<T: Config>(offer: OfferId, shown: Vec<(SchemaId, Predicate)>) {
	let required: Vec<_> = shown.into_iter().map(|(schema, wanted)| requirement(schema, wanted.into_inner())).collect();
	if !required.is_empty() {
		Requirements::<T>::insert(offer, Required::truncate_from(required));
	}
}

/// As many of these conditions as an offer may ask for.
fn requirement(schema: SchemaId, conditions: Vec<Condition>) -> Requirement {
	let requirement = Requirement { schema, predicate: BoundedVec::truncate_from(conditions) };
	assert!(requirement.encoded_size() <= MAX_REQUIREMENT_BYTES as usize);
	requirement
}

/// Terms with everything that there can be, of a new class, paid in that asset.
pub(super) fn terms<T: Config>(asset: T::AssetId) -> OfferTermsOf<T> {
	let bond = T::MinUnitBond::get();
	let interval = T::MinInterval::get();
	// Only what is paid in the native token can have a service level.
	let in_native = asset == native::<T>();
	OfferTerms {
		class: registered::<T>("registrant").1,
		region: 999,
		asset,
		unit_bond: bond,
		unit_penalty: bond,
		min_blocks: T::MinBlocks::get(),
		max_blocks: T::MaxBlocks::get(),
		extendable: true,
		interval,
		missed: 1,
		service_level: in_native.then(|| ServiceLevel {
			pool: T::BenchmarkPanels::pool(Role::Oracle, T::Rules::get().measuring.schedule.seat_bond),
			window: interval,
			targets: [200, 9_900, 9_500, 1_000].into(),
			penalties: [BasisPoints::from_percent(25); 4].into(),
			margin: BasisPoints::from_percent(10),
			bonus: BasisPoints::from_percent(5),
		}),
		min_score: 1,
		on_silence: Split::ALL_TO_PAYER,
	}
}

/// The market price, which the bounds then make `PRICE`. In another asset than the native token there is none.
pub(super) fn price<T: Config>(asset: &T::AssetId) -> Price {
	if *asset == native::<T>() {
		Price::Market(MarketPrice { factor: 10_000, floor: PRICE, ceiling: PRICE })
	} else {
		Price::Fixed(PRICE)
	}
}

/// Lets time pass in which nobody touches the market.
pub(super) fn rest<T: Config>() {
	pass::<T>(T::BenchmarkPricing::rest().into());
}

/// An offer of four units, of a new class whose market has all the past there can be.
pub(super) fn offered<T: Config>(required: u32, asset: T::AssetId) -> (T::AccountId, T::AccountId, OfferId) {
	let (provider, renter) = sides::<T>();
	// The provider has none of it yet: its first pay also makes its account.
	stock::<T>(&renter, &asset);
	let (id, price) = (NextOffer::<T>::get(), price::<T>(&asset));
	Pallet::<T>::do_offer(provider.clone(), terms::<T>(asset), requirements(required), 4, price).unwrap();
	rest::<T>();
	for paused in [true, false] {
		Pallet::<T>::do_update_offer(provider.clone(), id, price, paused).unwrap();
	}
	rest::<T>();
	(provider, renter, id)
}

/// A rental of two units for the longest time but one block.
pub(super) fn requested<T: Config>(asset: T::AssetId) -> (T::AccountId, T::AccountId, RentalId) {
	let (provider, renter, offer) = offered::<T>(0, asset);
	let blocks = T::MaxBlocks::get() - 1u32.into();
	Pallet::<T>::do_request(renter.clone(), offer, 2, blocks, PRICE).unwrap();
	(provider, renter, latest::<T>())
}

/// The number of the rental that was requested last.
pub(super) fn latest<T: Config>() -> RentalId {
	Rentals::<T>::iter_keys().max().unwrap()
}

/// Two accounts that are no DIDs. Who signs is charged for its account by itself.
pub(super) fn common<T: Config>() -> (T::AccountId, T::AccountId, OfferId) {
	common_offer::<T>(account("provider", 0, 0), whitelisted_caller(), native::<T>())
}

/// Two DIDs, with one controller each.
pub(super) fn common_dids<T: Config>(asset: T::AssetId) -> (T::AccountId, T::AccountId, OfferId) {
	common_offer::<T>(T::BenchmarkIdentities::plain(1), T::BenchmarkIdentities::plain(2), asset)
}

/// An offer of four units without a service level, of which that renter had a rental before. Its market is at the present.
fn common_offer<T: Config>(
	provider: T::AccountId,
	renter: T::AccountId,
	asset: T::AssetId,
) -> (T::AccountId, T::AccountId, OfferId) {
	prepare::<T>(&provider, &renter);
	stock::<T>(&renter, &asset);
	let (offer, price) = (NextOffer::<T>::get(), price::<T>(&asset));
	let terms = OfferTermsOf::<T> { service_level: None, ..terms::<T>(asset) };
	Pallet::<T>::do_offer(provider.clone(), terms, requirements(0), 4, price).unwrap();
	let first = common_service::<T>(&provider, &renter, offer);
	Pallet::<T>::do_end_early(renter.clone(), first).unwrap();
	(provider, renter, offer)
}

/// A rental of that offer that was served, and paid, for a while, and served for another.
pub(super) fn common_service<T: Config>(provider: &T::AccountId, renter: &T::AccountId, offer: OfferId) -> RentalId {
	Pallet::<T>::do_request(renter.clone(), offer, 4, T::MinBlocks::get(), PRICE).unwrap();
	let id = latest::<T>();
	Pallet::<T>::do_accept(provider.clone(), id).unwrap();
	Pallet::<T>::do_start(provider.clone(), id, H256::zero()).unwrap();
	pass::<T>(T::MinInterval::get());
	Pallet::<T>::do_heartbeat(provider.clone(), id).unwrap();
	Pallet::<T>::do_draw(provider.clone(), id).unwrap();
	pass::<T>(T::MinInterval::get() / 2u32.into());
	id
}

pub(super) fn accepted<T: Config>(asset: T::AssetId) -> (T::AccountId, T::AccountId, RentalId) {
	let (provider, renter, id) = requested::<T>(asset);
	Pallet::<T>::do_accept(provider.clone(), id).unwrap();
	(provider, renter, id)
}

pub(super) fn started<T: Config>(asset: T::AssetId) -> (T::AccountId, T::AccountId, RentalId) {
	let (provider, renter, id) = accepted::<T>(asset);
	Pallet::<T>::do_start(provider.clone(), id, H256::zero()).unwrap();
	(provider, renter, id)
}

/// A rental that was served for a window.
pub(super) fn served<T: Config>(asset: T::AssetId) -> (T::AccountId, T::AccountId, RentalId) {
	let (provider, renter, id) = started::<T>(asset);
	pass::<T>(T::MinInterval::get());
	Pallet::<T>::do_heartbeat(provider.clone(), id).unwrap();
	(provider, renter, id)
}

/// So that its units leave the market with the rental.
pub(super) fn withdrawn<T: Config>(provider: &T::AccountId, id: RentalId) {
	let offer = Rentals::<T>::get(id).unwrap().offer;
	Pallet::<T>::do_withdraw_offer(provider.clone(), offer).unwrap();
}

pub(super) fn gone<T: Config>(id: RentalId) {
	assert!(!Rentals::<T>::contains_key(id) && !Measurements::<T>::contains_key(id));
	assert_eq!(Offers::<T>::get(0).unwrap().live, 0);
}

pub(super) fn stage<T: Config>(id: RentalId) -> Option<Stage> {
	Pallet::<T>::stage_of(id)
}

pub(super) fn members<T: Config>(size: u8) -> Vec<T::AccountId> {
	(0..size).map(|number| account("member", number.into(), 0)).collect()
}

/// The panel that a rental waits for has this answer.
pub(super) fn found<T: Config>(id: RentalId, answer: &[u64]) {
	let measurement: Measurement<_> = Measurements::<T>::get(id).unwrap();
	let rules = T::Rules::get();
	let (panel, size): (PanelId, u8) = match measurement.step {
		Step::Contested(_, panel, _) => (panel, rules.contesting.size),
		_ => (measurement.panel, rules.measuring.size),
	};
	let answer = Answer::truncate_from(answer.to_vec());
	let finding = Finding::Answered(Agreed { spread: answer.clone(), answer, revealed: size });
	T::BenchmarkPanels::conclude(panel, members::<T>(size), finding);
}

/// A rental whose pay was drawn, with a penalty for all of it.
pub(super) fn missed<T: Config>() -> (T::AccountId, T::AccountId, RentalId) {
	let (provider, renter, id) = served::<T>(native::<T>());
	Pallet::<T>::do_draw(provider.clone(), id).unwrap();
	Pallet::<T>::do_measure(renter.clone(), id).unwrap();
	found::<T>(id, &[u64::MAX, 0, 0, 0]);
	Pallet::<T>::do_apply_measures(id).unwrap();
	(provider, renter, id)
}

/// That, contested, with a fault found.
pub(super) fn contested<T: Config>() -> (T::AccountId, T::AccountId, RentalId) {
	let (provider, renter, id) = missed::<T>();
	Pallet::<T>::do_contest(provider.clone(), id).unwrap();
	found::<T>(id, &[0]);
	(provider, renter, id)
}

pub(super) fn agreement(id: RentalId) -> Agreement {
	Agreement { market: Market::Rental, id }
}

/// The native token, in which most rentals are paid.
pub(super) fn native<T: Config>() -> T::AssetId {
	T::NativeAsset::get()
}

/// The asset that is dearest to move.
pub(super) fn asset<T: Config>() -> T::AssetId {
	T::BenchmarkMoney::asset()
}
