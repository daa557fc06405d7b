//! What a fuzzer has found, one input a test.

/// A time zone of more bits than it should have, in a stream that is aligned at bytes.
#[test]
fn a_time_zone_of_sixteen_bits() {
    let mut input = vec![1, 0, 0, 0x0E, 0xC2, 3, 0x40, 0x40, 0x40, 0x15, 0, 0, 0, 0];
    input.extend([0x80; 46]);
    input.extend([0, 0, 0, 4, 0xFF, 0xFF, 0xFF, 0xFF]);
    exi_fuzz::decode(&input);
}

/// The input ends behind an event code that no production has: looking ahead asked for more.
#[test]
fn an_invalid_code_at_the_end() {
    exi_fuzz::decode(&[0x49, 0x70, 0x14, 0x49, 0x70, 0x14]);
}

/// A first part beyond those of a built-in grammar, where all input is at hand.
#[test]
fn a_first_part_that_no_production_has() {
    exi_fuzz::decode(&[0x11, 0x59, 0x15, 0, 0, 0, 2, 0, 1, 0, 0, 0xFF, 0, 0x28, 0, 0, 0x0A]);
}
