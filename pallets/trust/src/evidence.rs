//! What moves a score: outcomes that markets record, and ratings of settled deals.

use crate::{
	BalanceOf, ConductOf, Config, Counted, Error, Event, Ignored, Learnt, Pair, PairOf, Pairs, Pallet, Profile,
	Profiles, ToldOf,
};
use alloc::vec::Vec;
use artel_primitives::{
	did::Identity,
	trust::{Aspect, Conduct, MAX_SCORE, Outcome, RatingRight, Reputation, RiskAdvice, Standing, Unfit},
};
use artel_storage::Entries;
use frame::prelude::*;

/// What each star after the first is worth: five stars are the greatest merit.
const MERIT_OF_A_STAR: u16 = MAX_SCORE / 4;

/// What of one account's outcomes counts, and under which number the deal may be rated; or why nothing counts, if anything
/// was told.
type Admitted = Result<(Vec<Counted>, Option<u32>), Option<Ignored>>;

impl<T: Config> Reputation<T::AccountId, BalanceOf<T>> for Pallet<T> {
	/// Never fails: [`Event::DealRecorded`] says what did not count. Weighs `WeightInfo::record` for each of the two that
	/// something is said of.
	fn record(one: Conduct<T::AccountId, BalanceOf<T>>, other: Conduct<T::AccountId, BalanceOf<T>>) -> DispatchResult {
		if one.outcomes.is_empty() && other.outcomes.is_empty() {
			return Ok(());
		}
		let now = frame_system::Pallet::<T>::block_number();
		let (of_one, of_other) = Self::admit(&one, &other, now);
		let of_one = Self::note(&one, of_one, now);
		let of_other = Self::note(&other, of_other, now);
		let (one, other) = (one.account.clone(), other.account.clone());
		Self::deposit_event(Event::DealRecorded { one, other, of_one, of_other });
		Ok(())
	}

	fn score(account: &T::AccountId) -> u16 {
		Self::score_of(account, frame_system::Pallet::<T>::block_number())
	}

	fn risk(account: &T::AccountId) -> Option<u8> {
		Self::risk_of(account, frame_system::Pallet::<T>::block_number())
	}

	fn advice(account: &T::AccountId) -> RiskAdvice {
		Self::advice_on(<Self as Reputation<_, _>>::risk(account))
	}

	fn standing(account: &T::AccountId) -> Standing {
		Self::standing_of(account)
	}

	fn ensure_fit(account: &T::AccountId, least: u16) -> Result<(), Unfit> {
		ensure!(Self::standing_of(account) != Standing::Suspended, Unfit::Suspended);
		let now = frame_system::Pallet::<T>::block_number();
		ensure!(Self::advice_on(Self::risk_of(account, now)) != RiskAdvice::Reject, Unfit::TooRisky);
		ensure!(least == 0 || Self::score_of(account, now) >= least, Unfit::ScoreTooLow);
		Ok(())
	}
}

impl<T: Config> Pallet<T> {
	/// Under which key it stands what the two have had with each other, whoever is named first.
	pub(crate) fn pair_key<'a>(one: &'a T::AccountId, other: &'a T::AccountId) -> (&'a T::AccountId, &'a T::AccountId) {
		if one <= other { (one, other) } else { (other, one) }
	}

	/// Counts the outcomes of a deal for each of the two.
	fn admit(one: &ConductOf<T>, other: &ConductOf<T>, now: BlockNumberFor<T>) -> (Admitted, Admitted) {
		let (of_one, of_other) = (Self::screen(one, other.account), Self::screen(other, one.account));
		if let (Err(of_one), Err(of_other)) = (of_one, of_other) {
			return (Err(of_one), Err(of_other));
		}
		let (first, second) = (one.account, other.account);
		// Nothing is written if this fails.
		let counted = Pairs::<T>::entry(Self::pair_key(first, second)).try_mutate(|stored| {
			let known = stored.take();
			let mut pair = known.map_or_else(|| Pair::new(now), |pair: PairOf<T>| pair.at(now, T::PairWindow::get()));
			let of_one = of_one.and_then(|()| Self::count(one, pair.of_mut(first, second), now));
			let of_other = of_other.and_then(|()| Self::count(other, pair.of_mut(second, first), now));
			// Asked for only where anything counts.
			if of_one.is_err() && of_other.is_err() {
				return Err((of_one, of_other));
			}
			if Self::overlap(one, other) {
				let shared = Err(Some(Ignored::SharedControl));
				return Err((of_one.and(shared.clone()), of_other.and(shared)));
			}
			*stored = Some(pair);
			Ok((of_one, of_other))
		});
		counted.unwrap_or_else(|ignored| ignored)
	}

	/// Whether what is told of one account can count at all.
	fn screen(conduct: &ConductOf<T>, counterparty: &T::AccountId) -> Result<(), Option<Ignored>> {
		ensure!(!conduct.outcomes.is_empty(), None);
		ensure!(conduct.account != counterparty, Some(Ignored::SameAccount));
		ensure!(conduct.fee >= T::MinFee::get(), Some(Ignored::FeeTooSmall));
		Ok(())
	}

	fn count(conduct: &ConductOf<T>, told: &mut ToldOf<T>, now: BlockNumberFor<T>) -> Admitted {
		let counted = told.count(conduct.outcomes, T::MaxDealsPerWindow::get());
		ensure!(!counted.is_empty(), Some(Ignored::TooManyDeals));
		// Of all outcomes of a deal only its settlement may be rated, so that one deal gives one rating.
		let settled = counted.iter().any(|counted| counted.whole && counted.outcome.aspect == Aspect::Settlement);
		let until = now.saturating_add(T::RatingWindow::get());
		let deal = settled.then(|| told.entitle(conduct.fee.saturated_into(), until));
		Ok((counted, deal))
	}

	/// Moves the score of one account by what counts.
	fn note(conduct: &ConductOf<T>, admitted: Admitted, now: BlockNumberFor<T>) -> Learnt<BalanceOf<T>> {
		match admitted {
			Ok((outcomes, deal)) => {
				let fee = conduct.fee;
				let score = Self::learn(conduct.account, &outcomes, fee.saturated_into(), now);
				Learnt::Counted { outcomes, fee, score, deal }
			}
			Err(Some(reason)) => Learnt::Ignored(reason),
			Err(None) => Learnt::Nothing,
		}
	}

	/// Whether the two are one, one controls the other, or somebody controls both.
	pub(crate) fn share_control(one: &T::AccountId, other: &T::AccountId) -> bool {
		let of = |account| Conduct::untold(account);
		Self::overlap(&of(one), &of(other))
	}

	/// The same of the two parties of a deal, of which it may be known that they are no DIDs.
	fn overlap(one: &ConductOf<T>, other: &ConductOf<T>) -> bool {
		let controllers = |party: &ConductOf<T>| {
			if party.keyed { Vec::new() } else { T::Identity::controllers(party.account) }
		};
		let (ones, others) = (controllers(one), controllers(other));
		let mut behind_one = ones.iter().chain([one.account]);
		behind_one.any(|account| account == other.account || others.contains(account))
	}

	/// Adds outcomes at block `now` to what is known of `subject`, and says its score.
	fn learn(subject: &T::AccountId, counted: &[Counted], fee: u128, now: BlockNumberFor<T>) -> u16 {
		let unit = T::FeeUnit::get().saturated_into();
		let profile = Profiles::<T>::entry(subject).mutate(|stored| {
			let known = stored.unwrap_or_default().at(now, T::HalfLife::get());
			*stored.insert(counted.iter().fold(known, |known, counted| known.after(*counted, fee, unit)))
		});
		profile.score(T::Prior::get())
	}

	/// What is known of an account, faded to block `now`.
	pub(crate) fn profile(account: &T::AccountId, now: BlockNumberFor<T>) -> Profile<BlockNumberFor<T>> {
		Profiles::<T>::entry(account).get().unwrap_or_default().at(now, T::HalfLife::get())
	}

	pub(crate) fn score_of(account: &T::AccountId, now: BlockNumberFor<T>) -> u16 {
		Self::profile(account, now).score(T::Prior::get())
	}

	pub(crate) fn rights_of(subject: &T::AccountId, rater: &T::AccountId) -> Vec<RatingRight<BlockNumberFor<T>>> {
		let now = frame_system::Pallet::<T>::block_number();
		let Some(pair) = Pairs::<T>::entry(Self::pair_key(subject, rater)).get() else { return Vec::new() };
		pair.at(now, T::PairWindow::get()).of(subject, rater).rights.to_vec()
	}

	pub(crate) fn do_attest(who: T::AccountId, subject: T::AccountId, deal: u32, stars: u8) -> DispatchResult {
		let merit = merit(stars).ok_or(Error::<T>::InvalidStars)?;
		let now = frame_system::Pallet::<T>::block_number();
		let right = Pairs::<T>::entry(Self::pair_key(&subject, &who)).try_mutate(|stored| {
			let told = stored.as_mut().ok_or(Error::<T>::DealNotFound)?.of_mut(&subject, &who);
			let right = told.rights.iter().find(|right| right.deal == deal && now < right.until).copied();
			let right = right.ok_or(Error::<T>::DealNotFound)?;
			// One of the two may have been sold to the other since the deal.
			ensure!(!Self::share_control(&subject, &who), Error::<T>::SharedControl);
			told.rights.retain(|other| *other != right);
			Ok::<_, Error<T>>(right)
		})?;
		let rating = Counted::whole(Outcome { aspect: Aspect::Attestation, merit });
		let score = Self::learn(&subject, &[rating], right.fee, now);
		Self::deposit_event(Event::DealRated { subject, rater: who, deal, stars, score });
		Ok(())
	}

	pub(crate) fn do_prune(one: T::AccountId, other: T::AccountId) -> DispatchResult {
		let now = frame_system::Pallet::<T>::block_number();
		let entry = Pairs::<T>::entry(Self::pair_key(&one, &other));
		let pair = entry.get().ok_or(Error::<T>::PairNotFound)?;
		ensure!(pair.is_over(now, T::PairWindow::get()), Error::<T>::PairNotOver);

		entry.remove();
		Self::deposit_event(Event::PairPruned { one, other });
		Ok(())
	}
}

/// What that many stars are of [`MAX_SCORE`]: 1 is none of it, 5 is all of it. `None` if a rating cannot have so many.
fn merit(stars: u8) -> Option<u16> {
	let above_one = u16::from(stars.checked_sub(1)?);
	let merit = above_one.saturating_mul(MERIT_OF_A_STAR);
	(merit <= MAX_SCORE).then_some(merit)
}
