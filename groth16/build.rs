//! Tells the compiler of the one condition that the macro of runtime interfaces asks for, and that only the builder of
//! runtimes sets.

fn main() {
	println!("cargo::rerun-if-changed=build.rs");
	println!("cargo::rustc-check-cfg=cfg(substrate_runtime)");
}
