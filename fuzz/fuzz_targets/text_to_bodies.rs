#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| exi_fuzz::text_to_bodies(data));
