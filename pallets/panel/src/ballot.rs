//! Committing to an answer, and revealing it.

use crate::{Config, Error, Event, Pallet, Phase, Seats, Vote, answers, types::may_reveal};
use artel_primitives::panel::{Answer, PanelId};
use frame::{deps::sp_io::hashing::blake2_256, prelude::*, traits::Zero};

impl<T: Config> Pallet<T> {
	/// What a member commits to: the Blake2b-256 hash of the SCALE encoding of the 11 bytes `artel/panel`, the genesis hash,
	/// the panel's number, the member, its answer and 32 random bytes that it keeps for itself until it reveals.
	///
	/// It names the member, so whoever copies it cannot reveal.
	pub fn commitment(id: PanelId, who: &T::AccountId, answer: &Answer, salt: &[u8; 32]) -> H256 {
		let genesis = frame_system::Pallet::<T>::block_hash(BlockNumberFor::<T>::zero());
		(b"artel/panel", genesis, id, who, answer, salt).using_encoded(blake2_256).into()
	}

	pub(crate) fn do_commit(who: T::AccountId, id: PanelId, hash: H256) -> DispatchResult {
		let (panel, drawn) = Self::drawn_panel(id)?;
		match Self::phase(&panel, &drawn) {
			Phase::Declining => return Err(Error::<T>::TooEarlyToCommit.into()),
			Phase::Committing => {}
			Phase::Revealing | Phase::Over => return Err(Error::<T>::TooLateToCommit.into()),
		}
		let mut seats = Seats::<T>::get(id);
		let seat = seats.iter_mut().find(|seat| seat.who == who).ok_or(Error::<T>::NotSeated)?;
		ensure!(seat.is_pending(), Error::<T>::AlreadyCommitted);

		seat.vote = Vote::Committed(hash);
		Seats::<T>::insert(id, seats);
		Self::deposit_event(Event::Committed { id, who });
		Ok(())
	}

	pub(crate) fn do_reveal(who: T::AccountId, id: PanelId, answer: Answer, salt: [u8; 32]) -> DispatchResult {
		let (panel, drawn) = Self::drawn_panel(id)?;
		let phase = Self::phase(&panel, &drawn);
		ensure!(phase != Phase::Over, Error::<T>::TooLateToReveal);
		let mut seats = Seats::<T>::get(id);
		ensure!(may_reveal(phase, &seats), Error::<T>::TooEarlyToReveal);
		let seat = seats.iter_mut().find(|seat| seat.who == who).ok_or(Error::<T>::NotSeated)?;
		let hash = match &seat.vote {
			Vote::Pending => return Err(Error::<T>::NotCommitted.into()),
			Vote::Committed(hash) => *hash,
			Vote::Revealed(_) => return Err(Error::<T>::AlreadyRevealed.into()),
		};
		ensure!(answers::fits(panel.question, &answer), Error::<T>::InvalidAnswer);
		ensure!(Self::commitment(id, &who, &answer, &salt) == hash, Error::<T>::WrongCommitment);

		seat.vote = Vote::Revealed(answer.clone());
		Seats::<T>::insert(id, seats);
		Self::deposit_event(Event::Revealed { id, who, answer });
		Ok(())
	}
}
