//! Bodies that are taken back: an encoder that wrote them and one that never saw them are equal.
#![allow(clippy::unwrap_used, reason = "a test tells what is not as it should be")]

use exi_core::{Encoder, Event, Keep, Limits, Memory, Options, QName, Schema};

/// Numbers that look random, the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }
}

/// The values of a body: few different ones, so that they repeat, of many lengths.
fn values(numbers: &mut Numbers) -> Vec<(String, String)> {
    let value = |numbers: &mut Numbers| {
        let length = [1, 3, 8, 40][numbers.below(4) as usize];
        let letter = ["a", "é", "語", "x"][numbers.below(4) as usize];
        (format!("n{}", numbers.below(5)), letter.repeat(length))
    };
    (0..numbers.below(12)).map(|_| value(numbers)).collect()
}

/// Pushes a body as far as its values; `whole` also ends it.
fn push(
    encoder: &mut Encoder<'_, '_>,
    values: &[(String, String)],
    whole: bool,
    out: &mut Vec<u8>,
) {
    let mut push = |event: &Event<'_>| encoder.push_to_vec(event, out).unwrap();
    push(&Event::StartDocument);
    push(&Event::StartElement(QName::new("", "root")));
    for (name, value) in values {
        push(&Event::StartElement(QName::new("urn:x", name)));
        push(&Event::Characters(value.as_str().into()));
        push(&Event::EndElement);
    }
    if whole {
        push(&Event::EndElement);
        push(&Event::EndDocument);
        encoder.finish_to_vec(out).unwrap();
    }
}

fn encoder(options: Options) -> Encoder<'static, 'static> {
    Encoder::new(Schema::none(), options, Memory::growing(&Limits::default())).unwrap()
}

#[test]
fn what_was_taken_back_leaves_no_trace() {
    for capacity in [None, Some(0), Some(1), Some(2), Some(5), Some(16)] {
        for max_length in [None, Some(8)] {
            let options = Options::builder().value_partition_capacity(capacity);
            let options = options.value_max_length(max_length).build().unwrap();
            let (mut one, mut other) = (encoder(options).reversible(), encoder(options));
            let mut numbers = Numbers(u64::from(capacity.unwrap_or(99)));
            for body in 0..400 {
                let (mut left, mut right) = (Vec::new(), Vec::new());
                while numbers.below(3) == 0 {
                    push(&mut one, &values(&mut numbers), numbers.below(2) == 0, &mut left);
                    one.take_back();
                    left.clear();
                }
                let values = values(&mut numbers);
                push(&mut one, &values, true, &mut left);
                push(&mut other, &values, true, &mut right);
                assert_eq!(left, right, "body {body}, capacity {capacity:?}");
                one.restart(Keep::Values);
                other.restart(Keep::Values);
            }
        }
    }
}

#[test]
fn without_a_journal_nothing_is_kept() {
    let values = [("a".to_owned(), "value".to_owned())];
    let (mut encoder, mut first, mut second) = (encoder(Options::default()), vec![], vec![]);
    push(&mut encoder, &values, true, &mut first);
    encoder.restart(Keep::Values);
    push(&mut encoder, &values, true, &mut vec![]);
    encoder.take_back();
    push(&mut encoder, &values, true, &mut second);
    assert_eq!(first, second);
}
