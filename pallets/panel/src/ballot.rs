//! Committing to an answer, and revealing it.

use crate::{Config, Error, Event, Pallet, Phase, SeatOf, SittingOf, Sittings, Vote, answers, types::may_reveal};
use artel_primitives::panel::{Answer, PanelId};
use artel_storage::Entries;
use frame::{deps::sp_io::hashing::blake2_256, prelude::*};

impl<T: Config> Pallet<T> {
	/// What a member commits to: the Blake2b-256 hash of the SCALE encoding of the 11 bytes `artel/panel`, the genesis hash,
	/// the panel's number, the member, its answer and 32 random bytes that it keeps for itself until it reveals.
	///
	/// It names the member, so whoever copies it cannot reveal.
	pub fn commitment(id: PanelId, who: &T::AccountId, answer: &Answer, salt: &[u8; 32]) -> H256 {
		let genesis = artel_storage::genesis_hash::<T>();
		(b"artel/panel", genesis, id, who, answer, salt).using_encoded(blake2_256).into()
	}

	pub(crate) fn do_commit(who: T::AccountId, id: PanelId, hash: H256) -> DispatchResult {
		let mut sitting = Self::sitting(id)?;
		Self::commit_as(&mut sitting, &who, hash).map_err(|error| Self::unless_over(id, error))?;

		Sittings::<T>::entry(id).insert(&sitting);
		Self::deposit_event(Event::Committed { id, who });
		Ok(())
	}

	fn commit_as(sitting: &mut SittingOf<T>, who: &T::AccountId, hash: H256) -> Result<(), Error<T>> {
		match Self::phase_of(sitting) {
			Phase::Declining => return Err(Error::<T>::TooEarlyToCommit),
			Phase::Committing => {}
			Phase::Revealing | Phase::Over => return Err(Error::<T>::TooLateToCommit),
		}
		let seat = Self::seat_of(sitting, who)?;
		ensure!(seat.is_pending(), Error::<T>::AlreadyCommitted);
		seat.vote = Vote::Committed(hash);
		Ok(())
	}

	pub(crate) fn do_reveal(who: T::AccountId, id: PanelId, answer: Answer, salt: [u8; 32]) -> DispatchResult {
		let mut sitting = Self::sitting(id)?;
		Self::reveal_as(&mut sitting, id, &who, &answer, &salt).map_err(|error| Self::unless_over(id, error))?;

		Sittings::<T>::entry(id).insert(&sitting);
		Self::deposit_event(Event::Revealed { id, who, answer });
		Ok(())
	}

	fn reveal_as(
		sitting: &mut SittingOf<T>,
		id: PanelId,
		who: &T::AccountId,
		answer: &Answer,
		salt: &[u8; 32],
	) -> Result<(), Error<T>> {
		let phase = Self::phase_of(sitting);
		ensure!(phase != Phase::Over, Error::<T>::TooLateToReveal);
		ensure!(may_reveal(phase, &sitting.seats), Error::<T>::TooEarlyToReveal);
		let question = sitting.question;
		let seat = Self::seat_of(sitting, who)?;
		let hash = match &seat.vote {
			Vote::Pending => return Err(Error::<T>::NotCommitted),
			Vote::Committed(hash) => *hash,
			Vote::Revealed(_) => return Err(Error::<T>::AlreadyRevealed),
		};
		ensure!(answers::fits(question, answer), Error::<T>::InvalidAnswer);
		ensure!(Self::commitment(id, who, answer, salt) == hash, Error::<T>::WrongCommitment);
		seat.vote = Vote::Revealed(answer.clone());
		Ok(())
	}

	fn phase_of(sitting: &SittingOf<T>) -> Phase {
		sitting.phases.at(frame_system::Pallet::<T>::block_number())
	}

	fn seat_of<'a>(sitting: &'a mut SittingOf<T>, who: &T::AccountId) -> Result<&'a mut SeatOf<T>, Error<T>> {
		sitting.seats.iter_mut().find(|seat| seat.who == *who).ok_or(Error::<T>::NotSeated)
	}

	/// Why a member cannot speak: first of all, that its panel has its finding.
	///
	/// On such a panel nobody has anything left to say (an invariant), so what succeeds need not read whether it is one.
	fn unless_over(id: PanelId, error: Error<T>) -> Error<T> {
		Self::drawn_panel(id).err().unwrap_or(error)
	}
}
