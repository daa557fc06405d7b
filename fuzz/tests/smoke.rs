//! The fuzz targets on pseudo-random input: what a fuzzer does for hours, for a second.

/// Inputs of up to 400 bytes, a third of them small numbers; the same in every run.
fn inputs(count: usize) -> impl Iterator<Item = Vec<u8>> {
    let mut state = 0x1234_5678_9ABC_DEF1_u64;
    let mut random = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    (0..count).map(move |_| {
        let length = random() % 400;
        let byte = |random: u64| if random % 3 == 0 { random >> 8 & 7 } else { random >> 8 };
        (0..length).map(|_| byte(random()) as u8).collect()
    })
}

#[test]
fn any_bytes_decode_or_are_refused() {
    inputs(5_000).for_each(|input| exi_fuzz::decode(&input));
}

#[test]
fn accepted_events_come_back() {
    inputs(5_000).for_each(|input| exi_fuzz::roundtrip_events(&input));
}

#[test]
fn uploads_are_taken_or_refused() {
    inputs(500).for_each(|input| exi_fuzz::uploads(&input));
}

#[test]
fn negotiations_end_and_agreements_are_the_same() {
    let agreed = inputs(1_000).filter(|input| exi_fuzz::negotiation(input)).count();
    assert!((200..1_000).contains(&agreed), "{agreed}");
}

#[test]
fn any_bytes_become_text_that_is_whole() {
    inputs(5_000).for_each(|input| exi_fuzz::bodies_to_text(&input));
}

#[test]
fn any_text_becomes_bodies_that_can_be_read() {
    inputs(5_000).for_each(|input| exi_fuzz::text_to_bodies(&input));
}
