//! What a unit of a resource costs, from what is offered and what is rented.

use crate::Balance;

/// A class of resource, such as one kind of accelerator.
pub type ClassId = u32;
/// Where it is: the numeric country code of ISO 3166-1; 0 for anywhere.
pub type Region = u16;

/// One market: what is interchangeable.
pub type Place = (ClassId, Region);

/// The market price. It moves by capacity and rentals alone: markets tell of both, no dispatchable does.
pub trait Pricing {
	/// What one unit costs for one block now, in planck; `None` where there has never been a market.
	fn price(place: Place) -> Option<Balance>;

	/// Units came to the market, or left it. Units that are rented are part of it.
	fn on_capacity(place: Place, added: u32, removed: u32);

	/// Units were rented, or given back.
	fn on_rented(place: Place, taken: u32, returned: u32);
}
