//! Builds the runtime once more, to WebAssembly, and hands it to the native build as `WASM_BINARY`.

fn main() {
	#[cfg(feature = "std")]
	{
		// The wasm builder does not take the workspace's profile over. On chain too, an overflow ends the call.
		let builder =
			substrate_wasm_builder::WasmBuilder::init_with_defaults().append_to_rust_flags("-C overflow-checks=on");
		// The symbol and the decimals are part of what the hash commits to.
		#[cfg(feature = "metadata-hash")]
		let builder = builder.enable_metadata_hash("ARTL", 12);
		builder.build();
	}
}
