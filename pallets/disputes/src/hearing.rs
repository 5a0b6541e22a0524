//! Panels, their findings, and appeals against them.

use crate::{
	Action, Appeal, Config, DisputeId, DisputeOf, Disputes, Error, Event, Instance, Pallet, Stage, TermsOf, split_of,
};
use artel_primitives::{
	escrow::Escrow,
	panel::{Finding, PanelId, Panels, Question, Summons},
	settlement::{Market, Split},
};
use artel_storage::Entries;
use frame::{deps::frame_support::storage::with_storage_layer, prelude::*};

impl<T: Config> Pallet<T> {
	/// Names the dispute to jurors: Blake2b-256 of the SCALE encoding of `b"artel/disputes"` and its number.
	pub(crate) fn subject_of(id: DisputeId) -> H256 {
		H256(blake2_256(&(b"artel/disputes", id).encode()))
	}

	/// Requests a panel of so many jurors at the cost of `payer`.
	fn request(
		id: DisputeId,
		dispute: &DisputeOf<T>,
		jurors: u8,
		payer: T::AccountId,
	) -> Result<PanelId, DispatchError> {
		T::Panels::summon(Summons {
			caller: Market::Disputes,
			pool: dispute.terms.pool,
			size: jurors,
			subject: Self::subject_of(id),
			question: Question::Split,
			schedule: dispute.terms.schedule_of(jurors),
			excluded: dispute.excluded(),
			payer,
			fee: dispute.terms.fee,
		})
	}

	/// Stores that the panel sits.
	fn seated(id: DisputeId, mut dispute: DisputeOf<T>, panel: PanelId, jurors: u8) {
		let until = frame_system::Pallet::<T>::block_number().saturating_add(dispute.terms.hearing);
		let round = dispute.round;
		dispute.stage = Stage::Hearing(panel, until);
		Disputes::<T>::entry(id).insert(&dispute);
		Self::deposit_event(Event::Summoned { dispute: id, round, panel, jurors, until });
	}

	pub(crate) fn do_summon(id: DisputeId) -> DispatchResult {
		let dispute = Self::open_for(id, Action::Summon)?;
		let jurors = TermsOf::<T>::jurors(1);
		let cost = Self::first_panel(&dispute)?;
		let claimant = dispute.account(dispute.claimant).clone();

		// What the panel costs lies with the bond since the dispute was filed, so the claimant cannot have spent it.
		let requested = with_storage_layer(|| {
			T::Escrow::refund(dispute.escrow, cost)?;
			Self::request(id, &dispute, jurors, claimant)
		});
		let now = frame_system::Pallet::<T>::block_number();
		let (until, _) = dispute.deadline();
		match requested {
			Ok(panel) => Self::seated(id, dispute, panel, jurors),
			Err(error) if now < until.saturating_add(dispute.terms.patience) => return Err(error),
			Err(error) => {
				T::Escrow::refund(dispute.escrow, cost)?;
				Self::deposit_event(Event::NotSummoned { dispute: id, error });
				Self::rule(id, dispute, None);
			}
		}
		Ok(())
	}

	pub(crate) fn do_conclude(id: DisputeId) -> DispatchResult {
		let mut dispute = Self::open_for(id, Action::Conclude)?;
		let Stage::Hearing(panel, _) = dispute.stage else { return Err(Error::<T>::WrongStage.into()) };
		let finding = T::Panels::finding(panel);

		if let Some(Instance::Panel(_)) = dispute.next_instance() {
			// The panels before the last have at most `MAX_JURORS` members.
			let all = dispute.jurors.iter().cloned().chain(T::Panels::members(panel));
			dispute.jurors = BoundedVec::truncate_from(all.collect());
		}
		// What both sides wait for does not hang on whether a panel that is done with can be removed.
		if finding.is_some() && with_storage_layer(|| T::Panels::dismiss(panel)).is_err() {
			defensive!("a panel that has its finding can be dismissed");
		}
		let decision = match &finding {
			Some(Finding::Answered(agreed)) => split_of(agreed, TermsOf::<T>::jurors(dispute.round)),
			_ => None,
		};
		Self::rule(id, dispute, decision);
		Ok(())
	}

	/// Ends the round of a panel with its decision, or without one.
	fn rule(id: DisputeId, dispute: DisputeOf<T>, decision: Option<Split>) {
		let dispute = dispute.ruled(decision, frame_system::Pallet::<T>::block_number());
		let (until, _) = dispute.deadline();
		let (round, split) = (dispute.round, dispute.ruling);
		Disputes::<T>::entry(id).insert(&dispute);
		Self::deposit_event(Event::Ruled { dispute: id, round, split, decided: decision.is_some(), until });
	}

	pub(crate) fn do_appeal(who: T::AccountId, id: DisputeId) -> DispatchResult {
		let mut dispute = Self::open_for(id, Action::Appeal)?;
		let by = dispute.side_of(&who).ok_or(Error::<T>::NotParty)?;
		let instance = dispute.next_instance().ok_or(Error::<T>::LastInstance)?;
		let demand = dispute.demand(by);
		ensure!(by.part(dispute.ruling) < by.part(demand), Error::<T>::NothingToAppeal);
		let bond = dispute.appeal_bond().ok_or(ArithmeticError::Overflow)?;

		let escrow = Self::open_bond(who.clone(), dispute.account(by.other()).clone(), bond)?;
		let appeal = Appeal { by, against: dispute.ruling, escrow };
		dispute.appeals.try_push(appeal).map_err(|_| Error::<T>::LastInstance)?;
		dispute.round = dispute.round.saturating_add(1);
		let appealed = Event::Appealed { dispute: id, by, round: dispute.round, bond };
		match instance {
			Instance::Panel(jurors) => {
				let panel = Self::request(id, &dispute, jurors, who)?;
				Self::deposit_event(appealed);
				Self::seated(id, dispute, panel, jurors);
			}
			Instance::Authority => {
				let until = frame_system::Pallet::<T>::block_number().saturating_add(dispute.terms.authority);
				dispute.stage = Stage::Authority(until);
				Disputes::<T>::entry(id).insert(&dispute);
				Self::deposit_event(appealed);
				Self::deposit_event(Event::Referred { dispute: id, until });
			}
		}
		Ok(())
	}

	pub(crate) fn do_decide(id: DisputeId, split: Split) -> DispatchResult {
		let dispute = Self::open_for(id, Action::Decide)?;
		let now = frame_system::Pallet::<T>::block_number();
		let dispute = dispute.ruled(Some(split), now);
		Self::deposit_event(Event::Ruled { dispute: id, round: dispute.round, split, decided: true, until: now });
		Self::execute_ruling(id, dispute)
	}
}
