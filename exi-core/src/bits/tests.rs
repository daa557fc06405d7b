//! Bit input and output against `bitvec` as the plain model, and against input cut anywhere.

use std::vec;
use std::vec::Vec;

use bitvec::field::BitField;
use bitvec::prelude::{BitVec, Msb0};
use proptest::prelude::*;

use super::{Cursor, Log, Octets, Pen, Reader, Short, Stop, Window, Writer, width, words};

#[test]
fn width_is_the_ceiling_of_the_logarithm() {
    let widths: Vec<u32> = [0, 1, 2, 3, 4, 5, 8, 9, 256, 257].map(width).to_vec();
    assert_eq!(widths, [0, 0, 1, 2, 2, 3, 3, 4, 8, 9]);
}

/// Fields as (value, width) with values that fit.
fn fields() -> impl Strategy<Value = Vec<(u32, u32)>> {
    let field = (any::<u32>(), 1u32..=32).prop_map(|(value, n)| (value >> (32 - n), n));
    prop::collection::vec(field, 0..200)
}

fn write(fields: &[(u32, u32)], aligned: bool) -> Vec<u8> {
    let mut out = vec![0; fields.len() * 4 + 1];
    let mut writer = Writer::new(Cursor::default(), &mut out, aligned);
    for &(value, n) in fields {
        writer.n_bit(value, n);
    }
    writer.align();
    let (len, _) = writer.finish().unwrap();
    out.truncate(len);
    out
}

/// Reads all fields from input that comes `step` bytes at a time.
fn read(fields: &[(u32, u32)], bytes: &[u8], step: usize, aligned: bool) -> Vec<(u32, u32)> {
    let mut window = Window::default();
    let mut log = Log::new();
    let mut pieces = bytes.chunks(step.max(1));
    let mut input: &[u8] = &[];
    let mut values = Vec::new();
    for &(_, n) in fields {
        log.clear();
        loop {
            let from = input;
            let mut reader = Reader::new(&mut window, &mut log, &mut input, aligned);
            match reader.n_bit(n) {
                Ok(value) => {
                    reader.give_back(from);
                    values.push((value, n));
                    break;
                }
                Err(stop) => {
                    assert_eq!(stop, Stop::NeedInput);
                    assert!(input.is_empty(), "input is left over");
                    input = pieces.next().expect("no more input is needed than was written");
                }
            }
        }
    }
    values
}

proptest! {
    #[test]
    fn bit_packed_is_the_bit_vector(fields in fields()) {
        let mut model: BitVec<u8, Msb0> = BitVec::new();
        for &(value, n) in &fields {
            let at = model.len();
            model.resize(at + n as usize, false);
            model[at..].store_be(value);
        }
        model.set_uninitialized(false);
        prop_assert_eq!(write(&fields, false), model.into_vec());
    }

    #[test]
    fn reading_gives_what_was_written(fields in fields(), step in 1usize..20, aligned: bool) {
        let bytes = write(&fields, aligned);
        prop_assert_eq!(read(&fields, &bytes, step, aligned), fields);
    }

    #[test]
    fn unsigned_integers_survive_any_cut(values in prop::collection::vec(any::<u64>(), 1..20)) {
        let mut out = vec![0; values.len() * 10];
        let mut writer = Writer::new(Cursor::default(), &mut out, false);
        values.iter().for_each(|&value| writer.unsigned(value));
        let (len, _) = writer.finish().unwrap();
        let mut window = Window::default();
        let mut log = Log::new();
        let mut pieces = out[..len].chunks(1);
        let mut input: &[u8] = &[];
        for &value in &values {
            log.clear();
            let read = loop {
                match Reader::new(&mut window, &mut log, &mut input, false).unsigned("a test") {
                    Ok(read) => break read,
                    Err(_) => input = pieces.next().unwrap(),
                }
            };
            prop_assert_eq!(read, value);
        }
    }

    #[test]
    fn runs_of_octets_are_written_as_octets(
        before in 0u32..17,
        octets in prop::collection::vec(any::<u8>(), 0..60),
    ) {
        let single = one_by_one(before, &octets);
        let mut out = vec![0; 80];
        let mut writer = Writer::new(Cursor::default(), &mut out, false);
        writer.put(0, before);
        writer.octets(&octets);
        writer.align();
        let (len, _) = writer.finish().unwrap();
        prop_assert_eq!(&out[..len], &single);
        for copied in [false, true] {
            let mut copy = vec![0; words(octets.len())];
            let mut pen = Pen::new(Cursor::default(), &mut out);
            pen.put(Short::new::<false>(0, before)).unwrap();
            let octets = Octets::new(&octets, 0);
            match copied {
                false => pen.octets(&octets).unwrap(),
                true => pen.octets_and(&octets, &mut copy).unwrap(),
            }
            pen.aside(|cursor, out| {
                let mut writer = Writer::new(cursor, out, false);
                writer.align();
                writer.finish().ok_or(())
            })
            .unwrap();
            prop_assert_eq!(pen.cursor().offset(), len as u64 * 8);
            prop_assert_eq!(pen.room(), out.len() - len);
            prop_assert_eq!(&out[..len], &single);
            prop_assert!(!copied || copy.starts_with(octets.octets));
        }
        let mut short = vec![0; octets.len() / 8 * 8 + 7];
        let mut pen = Pen::new(Cursor::default(), &mut short);
        prop_assert!(pen.octets(&Octets::new(&octets, 0)).is_none());
    }

    #[test]
    fn runs_of_octets_are_read_as_octets(
        before in 0u32..17,
        octets in prop::collection::vec(any::<u8>(), 0..60),
        step in 1usize..20,
        room in 1usize..70,
    ) {
        let stream = one_by_one(before, &octets);
        let (mut window, mut log) = (Window::default(), Log::new());
        let mut read = Vec::new();
        let mut begun = false;
        for mut input in stream.chunks(step) {
            let mut reader = Reader::new(&mut window, &mut log, &mut input, false);
            begun = begun || reader.n_bit(before).is_ok();
            while begun && read.len() < octets.len() {
                let mut some = vec![0; room.min(octets.len() - read.len())];
                let ascii = reader.ascii(&mut some);
                read.extend_from_slice(&some[..ascii]);
                // What ends a run of ASCII is an octet above, or the end of the input.
                if ascii < some.len() {
                    let Ok(other) = reader.octet() else { break };
                    prop_assert!(other > 0x7F);
                    read.push(other);
                }
                let mut some = vec![0; (room / 2).min(octets.len() - read.len())];
                let any = reader.octets(&mut some);
                read.extend_from_slice(&some[..any]);
            }
        }
        prop_assert_eq!(read, octets);
    }
}

/// So many bits of zero and then octets, each by itself, padded.
fn one_by_one(before: u32, octets: &[u8]) -> Vec<u8> {
    let mut out = vec![0; 80];
    let mut writer = Writer::new(Cursor::default(), &mut out, false);
    writer.put(0, before);
    octets.iter().for_each(|octet| writer.octet(*octet));
    writer.align();
    let (len, _) = writer.finish().unwrap();
    out.truncate(len);
    out
}
