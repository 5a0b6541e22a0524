//! The Artel node.
//!
//! | module | what it holds |
//! |---|---|
//! | [`cli`] | what can be typed |
//! | [`command`] | what then happens |
//! | [`chain_spec`] | the chains known by name |
//! | [`service`] | the parts of a running node, and how they are joined |
//! | [`rpc`] | what can be asked over HTTP and WebSocket |
//!
//! No rule of the chain lives here; those are in the runtime.

mod chain_spec;
mod cli;
mod command;
mod rpc;
mod service;

fn main() -> sc_cli::Result<()> {
	command::run()
}
