#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| exi_fuzz::bodies_to_text(data));
