//! What happens to classes, offers and rentals.

use frame::pallet_macros::pallet_section;

#[pallet_section]
mod section {
	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A class of resource was registered.
		ClassRegistered {
			/// Its number.
			class: ClassId,
			/// Who registered it.
			registrant: T::AccountId,
		},
		/// A class of resource is gone.
		ClassRemoved {
			/// Its number.
			class: ClassId,
		},
		/// Units are on offer.
		OfferMade {
			/// The number of the offer.
			offer: OfferId,
			/// Whose it is.
			provider: T::AccountId,
			/// Of which class.
			class: ClassId,
			/// Where they are.
			region: Region,
			/// How many.
			units: u32,
			/// What one costs for one block.
			price: Price,
		},
		/// The price of an offer for those who request it from now on, or whether it takes requests, was set.
		OfferUpdated {
			/// The offer.
			offer: OfferId,
			/// What one unit costs for one block.
			price: Price,
			/// Whether it takes no requests.
			paused: bool,
		},
		/// An offer takes no requests any more.
		OfferWithdrawn {
			/// The offer.
			offer: OfferId,
		},
		/// A withdrawn offer without rentals is gone.
		OfferRemoved {
			/// The offer.
			offer: OfferId,
		},
		/// A rental was requested and funded.
		RentalRequested {
			/// Its number, which is that of the escrow that holds its money.
			rental: RentalId,
			/// From which offer.
			offer: OfferId,
			/// Who pays.
			renter: T::AccountId,
			/// Who is paid.
			provider: T::AccountId,
			/// How many units.
			units: u32,
			/// What one costs for one block, for all of its life.
			price: Balance,
			/// For how many blocks.
			blocks: BlockNumberFor<T>,
			/// How much: all blocks, and the reserve for bonuses.
			amount: Balance,
			/// What is held besides for its storage, in planck, until it ends.
			deposit: Balance,
			/// The first block at which the provider is too late to accept.
			until: BlockNumberFor<T>,
		},
		/// The provider prepares.
		RentalAccepted {
			/// The rental.
			rental: RentalId,
			/// The first block at which it is too late to start.
			until: BlockNumberFor<T>,
		},
		/// The service began.
		RentalStarted {
			/// The rental.
			rental: RentalId,
			/// Hash of what the renter needs for access, which it gets off chain.
			access: H256,
			/// The block at which its time is over.
			end: BlockNumberFor<T>,
		},
		/// The provider vouched for blocks.
		Heartbeat {
			/// The rental.
			rental: RentalId,
			/// How many were credited.
			credited: BlockNumberFor<T>,
			/// How many before them were not, because the heartbeat is late.
			dead: BlockNumberFor<T>,
			/// What the provider may draw now.
			owed: Balance,
		},
		/// The renter rents for longer.
		RentalExtended {
			/// The rental.
			rental: RentalId,
			/// For how many blocks in all.
			blocks: BlockNumberFor<T>,
			/// What was added to what is held.
			amount: Balance,
		},
		/// The service ended; how it is paid waits for a measurement.
		RentalClosing {
			/// The rental.
			rental: RentalId,
			/// How it ended.
			ending: Ending,
		},
		/// Money of a rental was moved. By the cause `End` the rental ended, whether or not there was anything to move.
		Settled {
			/// From where to where, and why.
			receipt: ReceiptOf<T>,
			/// Blake2b-256 of the SCALE encoding of that.
			hash: H256,
		},
		/// A panel measures a window.
		MeasurementRequested {
			/// The rental.
			rental: RentalId,
			/// The window, counted from 0.
			window: u32,
			/// Who asked, and pays the panel.
			by: T::AccountId,
			/// The panel.
			panel: PanelId,
			/// What was earned in the window.
			pay: Balance,
			/// How much of what the provider is owed is kept back.
			withheld: Balance,
			/// What the renter puts in, in case that it was at fault.
			stake: Balance,
		},
		/// The panel has measured, or was silent.
		Measured {
			/// The rental.
			rental: RentalId,
			/// The window.
			window: u32,
			/// What it measured: response time in milliseconds, availability and accuracy in basis points, throughput.
			measures: Option<PerMeasure<u64>>,
			/// How that is.
			level: Option<Level>,
		},
		/// A penalty was found; the provider may contest it.
		PenaltyFound {
			/// The rental.
			rental: RentalId,
			/// The window.
			window: u32,
			/// What it costs.
			penalty: Balance,
			/// The first block at which it is too late to contest it.
			until: BlockNumberFor<T>,
		},
		/// The provider says that it is not at fault.
		PenaltyContested {
			/// The rental.
			rental: RentalId,
			/// The window.
			window: u32,
			/// The panel that says who is.
			panel: PanelId,
		},
		/// It was decided how a window is paid. [`Event::Settled`] before it has the amounts, if any were moved.
		LevelDecided {
			/// The rental.
			rental: RentalId,
			/// The window.
			window: u32,
			/// Who was at fault, if there was a penalty; nobody else pays.
			fault: Option<Fault>,
			/// What was taken from the provider, out of what it was owed and then out of its bond.
			penalty: Balance,
			/// What was added to the provider's pay.
			bonus: Balance,
		},
		/// Everything waits for a ruling.
		RentalDisputed {
			/// The rental.
			rental: RentalId,
			/// What is held and undecided.
			at_stake: Balance,
		},
		/// The dispute is over without a ruling; everything goes on where it stood.
		RentalResumed {
			/// The rental.
			rental: RentalId,
		},
	}
}
