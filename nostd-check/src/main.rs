//! The codec in a program with no standard library and no allocator: that it links is the proof.
//!
//! A crate of this program that used `alloc` would make the compiler ask for a global
//! allocator, and one that used `std` would bring a second panic handler. The C start-up code
//! only calls `main`.
#![no_std]
#![no_main]
#![deny(unsafe_code)]

use core::hint::black_box;
use core::panic::PanicInfo;

use exi_core::{Options, Schema};

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    loop {}
}

/// The tables live in read-only memory.
static SCHEMA: Schema<'static> = Schema::none();

/// Exit status 0 when the codec does its work in the memory that is lent to it.
#[allow(unsafe_code, reason = "the C start-up code calls this symbol")]
#[unsafe(no_mangle)]
extern "C" fn main() -> i32 {
    let options = Options::builder().strict(true).build();
    i32::from(options.is_err() || black_box(SCHEMA.rows()).informed)
}
