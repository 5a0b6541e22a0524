//! `did_resolve`: DID resolution as [DID Core, section 7.1](https://www.w3.org/TR/did-core/#did-resolution) has it.

mod document;

use crate::service::FullClient;
use artel_primitives::did::DidApi as _;
use artel_runtime::{Block, BlockNumber, Hash, time::SLOT_MILLISECONDS};
use chrono::{DateTime, Utc};
use document::{Identifier, Times, Unresolvable};
use jsonrpsee::{
	core::{RpcResult, async_trait},
	proc_macros::rpc,
	types::ErrorObjectOwned,
};
use serde_json::Value;
use sp_api::ProvideRuntimeApi;
use sp_blockchain::HeaderBackend;
use std::sync::Arc;

/// The code of an error of the node, not of the DID: the block is unknown, or its state was pruned.
const BLOCK_UNAVAILABLE: i32 = 6001;

/// Resolution of `did:artel` identifiers.
#[rpc(server, namespace = "did")]
pub trait DidApi {
	/// The DID resolution result of `did`, at the block with hash `at` or at the best block.
	///
	/// What is wrong with the DID stands in `didResolutionMetadata.error` of the result: `invalidDid`, `notFound` or
	/// `methodNotSupported`. Only a block that this node cannot answer for is an error of the call.
	#[method(name = "resolve")]
	fn resolve(&self, did: String, at: Option<Hash>) -> RpcResult<Value>;
}

/// Answers from the chain.
pub struct DidRpc {
	client: Arc<FullClient>,
}

impl DidRpc {
	pub fn new(client: Arc<FullClient>) -> Self {
		Self { client }
	}
}

#[async_trait]
impl DidApiServer for DidRpc {
	fn resolve(&self, did: String, at: Option<Hash>) -> RpcResult<Value> {
		let account = match did.parse::<Identifier>() {
			Ok(Identifier(account)) => account,
			Err(reason) => return Ok(document::unresolved(reason)),
		};
		let at = at.unwrap_or_else(|| self.client.info().best_hash);
		let found = self.client.runtime_api().resolve(at, account).map_err(|error| {
			ErrorObjectOwned::owned(BLOCK_UNAVAILABLE, "this node has no state of that block", Some(error.to_string()))
		})?;
		Ok(match found {
			Some(found) => {
				let times = Times { created: self.time_of(found.created), updated: self.time_of(found.updated) };
				document::resolved(&found, times)
			}
			None => document::unresolved(Unresolvable::NotFound),
		})
	}
}

impl DidRpc {
	/// When the slot of a block began. From its header, which a node keeps when it has long forgotten the state.
	fn time_of(&self, number: BlockNumber) -> Option<DateTime<Utc>> {
		let hash = self.client.hash(number).ok()??;
		let header = self.client.header(hash).ok()??;
		let slot = sc_consensus_babe::find_pre_digest::<Block>(&header).ok()?.slot();
		let milliseconds = u64::from(slot).checked_mul(SLOT_MILLISECONDS)?;
		DateTime::from_timestamp_millis(i64::try_from(milliseconds).ok()?)
	}
}
