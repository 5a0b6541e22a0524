//! What a dispute is, what may happen to it when, and who gets the bonds. Knows no FRAME storage.

// The derive of `Encode` casts the index of each variant that has fields.
#![allow(clippy::cast_possible_truncation)]

use crate::{Instance, Terms};
use artel_primitives::{
	Balance,
	escrow::EscrowId,
	panel::{MAX_EXCLUDED, PanelId},
	settlement::{Agreement, Split},
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame::prelude::*;

/// The number of a dispute; none is used twice.
pub type DisputeId = u64;

/// Most appeals of one dispute: one after each panel.
pub const MAX_APPEALS: u32 = 3;
/// Most jurors that later panels exclude: those of a panel of 3 and of one of 5.
pub const MAX_JURORS: u32 = 8;
/// Most pieces of evidence of one side.
pub const MAX_PIECES: u32 = 8;
/// Longest address of a piece of evidence, in bytes.
pub const MAX_URI_BYTES: u32 = 128;
/// Longest note on how a piece of evidence is encrypted, in bytes.
pub const MAX_NOTE_BYTES: u32 = 64;
/// Longest proof, in bytes: a Groth16 proof with 64 public inputs.
pub const MAX_PROOF_BYTES: u32 = 2_560;

/// Where a piece of evidence is, in UTF-8.
pub type Uri = BoundedVec<u8, ConstU32<MAX_URI_BYTES>>;
/// How a piece of evidence is encrypted, and for whom.
pub type Note = BoundedVec<u8, ConstU32<MAX_NOTE_BYTES>>;
/// The bytes of a proof, as its circuit has them.
pub type ProofBytes = BoundedVec<u8, ConstU32<MAX_PROOF_BYTES>>;

/// One of the two sides of an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Side {
	/// Who paid in.
	#[codec(index = 0)]
	Payer,
	/// Who would be paid.
	#[codec(index = 1)]
	Payee,
}

impl Side {
	/// Both.
	pub const BOTH: [Self; 2] = [Self::Payer, Self::Payee];

	/// The one across the table.
	pub const fn other(self) -> Self {
		match self {
			Self::Payer => Self::Payee,
			Self::Payee => Self::Payer,
		}
	}

	/// What this side gets of a split, in basis points.
	pub const fn part(self, split: Split) -> u16 {
		match self {
			Self::Payer => split.payee.rest().points(),
			Self::Payee => split.payee.points(),
		}
	}

	/// The split that gives this side everything.
	pub const fn everything(self) -> Split {
		match self {
			Self::Payer => Split::ALL_TO_PAYER,
			Self::Payee => Split::ALL_TO_PAYEE,
		}
	}
}

/// Where a dispute is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Stage<BlockNumber> {
	/// Before this block both sides show evidence and may come to terms. From it on anyone may summon the first panel.
	#[codec(index = 0)]
	Evidence(BlockNumber),
	/// That panel sits. Once it has found, or from this block on, anyone may conclude it.
	#[codec(index = 1)]
	Hearing(PanelId, BlockNumber),
	/// There is a ruling. Before this block either side may appeal; from it on anyone may execute it.
	#[codec(index = 2)]
	Ruled(BlockNumber),
	/// Before this block the authority may decide; from it on anyone may execute the last ruling.
	#[codec(index = 3)]
	Authority(BlockNumber),
}

/// What can be done to a dispute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Action {
	/// `submit_evidence`, by either side.
	#[codec(index = 0)]
	SubmitEvidence,
	/// `answer`, by the respondent.
	#[codec(index = 1)]
	Answer,
	/// `concede`, by the respondent.
	#[codec(index = 2)]
	Concede,
	/// `settle`, by the claimant.
	#[codec(index = 3)]
	Settle,
	/// `withdraw`, by the claimant.
	#[codec(index = 4)]
	Withdraw,
	/// `summon`, by anyone.
	#[codec(index = 5)]
	Summon,
	/// `conclude`, by anyone.
	#[codec(index = 6)]
	Conclude,
	/// `appeal`, by either side.
	#[codec(index = 7)]
	Appeal,
	/// `decide`, by the authority.
	#[codec(index = 8)]
	Decide,
	/// `execute`, by anyone.
	#[codec(index = 9)]
	Execute,
}

impl Action {
	/// All of them, in the order of their indexes.
	pub const ALL: [Self; 10] = [
		Self::SubmitEvidence,
		Self::Answer,
		Self::Concede,
		Self::Settle,
		Self::Withdraw,
		Self::Summon,
		Self::Conclude,
		Self::Appeal,
		Self::Decide,
		Self::Execute,
	];
}

/// Why something cannot be done to a dispute now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
	/// Not in this stage.
	WrongStage,
	/// Not before the stage is over.
	TooEarly,
	/// Not after the stage is over.
	TooLate,
	/// The panel is at work, and has time.
	NoFinding,
	/// The respondent has offered nothing.
	NoOffer,
	/// Nobody decides after that instance.
	LastInstance,
}

/// An appeal, and the bond for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Appeal {
	/// Who appealed.
	pub by: Side,
	/// The ruling that it was against.
	pub against: Split,
	/// The escrow that holds the bond.
	pub escrow: EscrowId,
}

/// To whom a bond goes, all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Award {
	/// To who posted it.
	#[codec(index = 0)]
	Returned,
	/// To the other side.
	#[codec(index = 1)]
	Forfeited,
}

/// An open dispute.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Dispute<AccountId, BlockNumber> {
	/// What it is about.
	pub agreement: Agreement,
	/// Who paid in.
	pub payer: AccountId,
	/// Who would be paid.
	pub payee: AccountId,
	/// Who filed it.
	pub claimant: Side,
	/// What the claimant demands.
	pub claim: Split,
	/// What the respondent offers.
	pub offer: Option<Split>,
	/// What will be executed as things stand: what the agreement says for silence, until somebody decides.
	pub ruling: Split,
	/// The round that is, or was last, at work, counted from 1: panels, then the authority.
	pub round: u8,
	/// The last round that came to a decision; 0 before there is one.
	pub decided: u8,
	/// Where it is.
	pub stage: Stage<BlockNumber>,
	/// The bond for filing, in planck. That for the first appeal is twice as much, and so on.
	pub bond: Balance,
	/// The escrow that holds it, and until the first panel is summoned also what that costs.
	pub escrow: EscrowId,
	/// The appeals, oldest first.
	pub appeals: BoundedVec<Appeal, ConstU32<MAX_APPEALS>>,
	/// What each side has shown, the payer first.
	pub shown: [Exhibits; 2],
	/// Who sat on panels before, and so sits on none again.
	pub jurors: BoundedVec<AccountId, ConstU32<MAX_JURORS>>,
	/// How long everything may take, and what it costs.
	pub terms: Terms<BlockNumber>,
}

impl<AccountId, BlockNumber> Dispute<AccountId, BlockNumber>
where
	AccountId: Clone + PartialEq,
	BlockNumber: AtLeast32BitUnsigned + Copy,
{
	/// The account on that side.
	pub const fn account(&self, side: Side) -> &AccountId {
		match side {
			Side::Payer => &self.payer,
			Side::Payee => &self.payee,
		}
	}

	/// On which side an account is.
	pub fn side_of(&self, who: &AccountId) -> Option<Side> {
		Side::BOTH.into_iter().find(|side| self.account(*side) == who)
	}

	/// How much that side has shown.
	pub const fn shown_by(&self, side: Side) -> &Exhibits {
		let [payer, payee] = &self.shown;
		match side {
			Side::Payer => payer,
			Side::Payee => payee,
		}
	}

	/// The same, to be changed.
	pub const fn shown_by_mut(&mut self, side: Side) -> &mut Exhibits {
		let [payer, payee] = &mut self.shown;
		match side {
			Side::Payer => payer,
			Side::Payee => payee,
		}
	}

	/// Against whom it was filed.
	pub const fn respondent(&self) -> Side {
		self.claimant.other()
	}

	/// What that side wants: its claim; its offer, or everything without one.
	pub fn demand(&self, side: Side) -> Split {
		if side == self.claimant { self.claim } else { self.offer.unwrap_or(side.everything()) }
	}

	/// Whether that can be done at block `now`, by whoever may; `found` tells whether the panel has its finding.
	pub fn check(&self, action: Action, now: BlockNumber, found: bool) -> Result<(), Refusal> {
		let before = |until: BlockNumber| if now < until { Ok(()) } else { Err(Refusal::TooLate) };
		let after = |until: BlockNumber| if now < until { Err(Refusal::TooEarly) } else { Ok(()) };
		match (self.stage, action) {
			(Stage::Evidence(until), Action::SubmitEvidence | Action::Answer) => before(until),
			(Stage::Evidence(_), Action::Concede | Action::Withdraw) => Ok(()),
			(Stage::Evidence(_), Action::Settle) => self.offer.map(|_| ()).ok_or(Refusal::NoOffer),
			(Stage::Evidence(until), Action::Summon) => after(until),
			(Stage::Hearing(_, until), Action::Conclude) if now < until && !found => Err(Refusal::NoFinding),
			(Stage::Hearing(..), Action::Conclude) => Ok(()),
			(Stage::Ruled(_), Action::Appeal) if self.next_instance().is_none() => Err(Refusal::LastInstance),
			(Stage::Ruled(until), Action::Appeal) => before(until),
			(Stage::Ruled(until), Action::Execute) => after(until),
			(Stage::Authority(until), Action::Decide) => before(until),
			(Stage::Authority(until), Action::Execute) => after(until),
			_ => Err(Refusal::WrongStage),
		}
	}

	/// The block from which on anyone may move it on whatever others do, and by which call.
	pub const fn deadline(&self) -> (BlockNumber, Action) {
		match self.stage {
			Stage::Evidence(until) => (until, Action::Summon),
			Stage::Hearing(_, until) => (until, Action::Conclude),
			Stage::Ruled(until) | Stage::Authority(until) => (until, Action::Execute),
		}
	}

	/// To whom an appeal would go.
	pub fn next_instance(&self) -> Option<Instance> {
		self.terms.instance(self.round.saturating_add(1))
	}

	/// The bond for one more appeal, in planck: twice the last one.
	pub fn appeal_bond(&self) -> Option<Balance> {
		self.bond_after(self.appeals.len())
	}

	/// The bond for the appeal after so many, in planck.
	pub fn bond_after(&self, appeals: usize) -> Option<Balance> {
		let doublings = u32::try_from(appeals).ok()?.checked_add(1)?;
		self.bond.checked_mul(2u128.checked_pow(doublings)?)
	}

	/// The dispute with the decision of its round, or without one: then the ruling before stands.
	///
	/// Where no appeal is possible the ruling may be executed at once.
	pub fn ruled(mut self, decision: Option<Split>, now: BlockNumber) -> Self {
		if let Some(split) = decision {
			self.ruling = split;
			self.decided = self.round;
		}
		let window = self.next_instance().map_or(BlockNumber::zero(), |_| self.terms.appeal);
		self.stage = Stage::Ruled(now.saturating_add(window));
		self
	}

	/// To whom the bond for filing goes: to the side whose demand is nearer to the ruling. With both equally near, or
	/// when nobody decided, back.
	pub fn award_of_claim(&self) -> Award {
		let away = |side| self.ruling.payee.points().abs_diff(self.demand(side).payee.points());
		if self.decided > 0 && away(self.claimant) > away(self.respondent()) {
			Award::Forfeited
		} else {
			Award::Returned
		}
	}

	/// To whom the bond of the appeal with that index goes: back if the ruling is better for who appealed than the one
	/// it was against, or if nobody decided since; else to the other side.
	pub fn award_of_appeal(&self, index: usize, appeal: &Appeal) -> Award {
		// The first appeal is heard in the second round.
		let heard = usize::from(self.decided) >= index.saturating_add(2);
		if heard && appeal.by.part(self.ruling) <= appeal.by.part(appeal.against) {
			Award::Forfeited
		} else {
			Award::Returned
		}
	}

	/// Who must not be drawn: both sides, and who sat before.
	pub fn excluded(&self) -> BoundedVec<AccountId, ConstU32<MAX_EXCLUDED>> {
		let parties = [self.payer.clone(), self.payee.clone()];
		BoundedVec::truncate_from(parties.into_iter().chain(self.jurors.iter().cloned()).collect())
	}
}

/// A proof that comes with evidence.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct ShownProof {
	/// The circuit.
	pub circuit: H256,
	/// Hash of the circuit's public inputs.
	pub statement: H256,
	/// The proof, to be checked now; without it the rest is a mere reference.
	pub proof: Option<ProofBytes>,
}

/// What is kept of a proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct ProofReference {
	/// The circuit.
	pub circuit: H256,
	/// Hash of the circuit's public inputs.
	pub statement: H256,
	/// Whether the chain has checked a proof of it.
	pub verified: bool,
}

/// A piece of evidence.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Piece {
	/// Its hash.
	pub hash: H256,
	/// Where it is.
	pub uri: Uri,
	/// How it is encrypted, if it is.
	pub note: Option<Note>,
	/// The proof that it refers to.
	pub proof: Option<ProofReference>,
}

/// The pieces of one side, oldest first.
pub type Pieces = BoundedVec<Piece, ConstU32<MAX_PIECES>>;

/// How much one side has shown. Apart from the pieces, because what ends a dispute needs only this.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Exhibits {
	/// How many pieces.
	pub pieces: u8,
	/// What is held from it for them, in planck.
	#[codec(compact)]
	pub deposit: Balance,
}

/// How an agreement came to be divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Ending {
	/// The respondent gave in.
	#[codec(index = 0)]
	Conceded,
	/// The claimant took the respondent's offer.
	#[codec(index = 1)]
	Settled,
	/// A panel or the authority decided.
	#[codec(index = 2)]
	Decided,
	/// Nobody decided in time, so what the agreement says for that holds.
	#[codec(index = 3)]
	Silence,
}

/// What a step of a dispute takes from who makes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Price {
	/// The bond, in planck: returned, or lost to the other side.
	pub bond: Balance,
	/// What the panel takes at the most, in planck: fees for coherent jurors; the rest is returned.
	pub panel: Balance,
}
