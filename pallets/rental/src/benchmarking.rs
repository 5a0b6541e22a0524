//! Worst case of each call.
