//! Headers, §5, and options documents, §5.4 and Appendix C.
//!
//! The bytes are the first of streams that several vendors' encoders wrote for the W3C's suite,
//! and of the example of RFC 8428; the version field is that of final version 1.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use exi_core::{
    Alignment, Canonical, DatatypeRepresentation, Decoder, Encoder, ErrorKind, Event, Header,
    HeaderArena, HeaderReader, HeaderWriter, Limits, Memory, Options, OptionsDocument,
    OptionsError, Preserve, Profile, QName, RepresentationMap, Schema, SchemaId, Step, Value,
};

const XSD: &str = "http://www.w3.org/2001/XMLSchema";
const EXI: &str = "http://www.w3.org/2009/exi";

fn memory() -> Memory<'static> {
    Memory::growing(&Limits::default())
}

fn options(build: impl FnOnce(exi_core::OptionsBuilder) -> exi_core::OptionsBuilder) -> Options {
    build(Options::builder()).build().unwrap()
}

fn document(options: Options) -> OptionsDocument<'static> {
    OptionsDocument { options, ..OptionsDocument::default() }
}

/// The map of the suite's case dtr-01.
const DTR_01: &[DatatypeRepresentation<'static>] = &[
    DatatypeRepresentation {
        datatype: QName::new(XSD, "decimal"),
        representation: QName::new(EXI, "string"),
    },
    DatatypeRepresentation {
        datatype: QName::new(XSD, "double"),
        representation: QName::new(EXI, "decimal"),
    },
];

/// Documents, their bits with the header's first octet, and how many there are.
fn corpus() -> Vec<(OptionsDocument<'static>, &'static [u8], u64)> {
    let all =
        Preserve { comments: true, pis: true, dtd: true, prefixes: true, ..Preserve::default() };
    let no_prefixes = Preserve { prefixes: false, ..all };
    let profile = |local, grammars, productions| {
        Some(Profile {
            local_value_partitions: local,
            built_in_element_grammars: grammars,
            built_in_productions: productions,
        })
    };
    let byte = |builder: exi_core::OptionsBuilder| builder.alignment(Alignment::ByteAligned);
    vec![
        (document(options(|o| o.strict(true))), &[0xA0, 0x4C], 11),
        (document(options(|o| o.preserve(all))), &[0xA0, 0x08, 0x0B, 0x10], 25),
        (
            document(options(|o| o.preserve(no_prefixes).fragment(true))),
            &[0xA0, 0x08, 0x48, 0xF0],
            27,
        ),
        (document(options(|o| o.self_contained(true))), &[0xA0, 0x01, 0xE9], 22),
        (
            document(options(|o| o.strict(true).alignment(Alignment::Compression).block_size(1))),
            &[0xA0, 0x10, 0x08, 0x40],
            32,
        ),
        (
            OptionsDocument {
                options: options(|o| o.strict(true)),
                representations: RepresentationMap::new(DTR_01),
                ..OptionsDocument::default()
            },
            &[0xA0, 0x04, 0x80, 0x09, 0x94, 0x02, 0x21, 0x00, 0x14, 0x28, 0x01, 0x66, 0x48],
            98,
        ),
        (
            document(options(|o| {
                byte(o).profile(profile(false, Some(0), Some(0))).value_max_length(Some(4))
            })),
            &[0xA0, 0x05, 0xA0, 0x4E, 0x0B, 0x00, 0xC0, 0x04, 0xC0, 0x20, 0x20, 0x41, 0x2A],
            104,
        ),
        (
            document(options(|o| byte(o).profile(profile(true, Some(1), Some(8))))),
            &[0xA0, 0x05, 0xA0, 0x4E, 0x0B, 0x00, 0xC0, 0x04, 0xE0, 0x41, 0x21, 0x28],
            96,
        ),
        (
            OptionsDocument {
                options: options(|o| byte(o).strict(true)),
                schema_id: SchemaId::Named("a"),
                ..OptionsDocument::default()
            },
            &[0xA0, 0x00, 0x48, 0x80, 0x6C, 0x20],
            48,
        ),
    ]
}

/// `stream` cut to `bits`: what lies behind is the body's.
fn cut(stream: &[u8], bits: u64) -> Vec<u8> {
    let mut bytes = stream.get(..bits.div_ceil(8) as usize).unwrap_or(stream).to_vec();
    if let (Some(last), rest @ 1..) = (bytes.last_mut(), bits % 8) {
        *last &= 0xFFu8 << (8 - rest);
    }
    bytes
}

#[test]
fn documents_are_read() {
    for (document, bytes, bits) in corpus() {
        let mut headers = HeaderReader::new(memory()).unwrap();
        let mut input = bytes;
        let header = headers.read(&mut input).unwrap().unwrap();
        assert_eq!(header, Header { cookie: false, options: Some(document) });
        assert_eq!(headers.offset(), bits);
    }
}

#[test]
fn documents_are_written() {
    for (document, bytes, bits) in corpus() {
        let header = Header { cookie: false, options: Some(document) };
        let mut encoder = Encoder::new(Schema::none(), document.options, memory());
        if document.options.self_contained() {
            encoder = Encoder::new(Schema::none(), Options::default(), memory());
        }
        let mut encoder = encoder.unwrap();
        let mut out = Vec::new();
        encoder.write_header_to_vec(&header, &mut out).unwrap();
        assert_eq!(encoder.offset(), bits);
        if bits % 8 == 0 {
            assert_eq!(out, bytes);
        } else {
            assert_eq!(out, cut(bytes, bits / 8 * 8));
        }
    }
}

#[test]
fn input_may_end_anywhere() {
    for (document, bytes, bits) in corpus() {
        let mut headers = HeaderReader::new(memory()).unwrap();
        let (last, rest) = bytes.split_last().unwrap();
        for byte in rest {
            let mut input = std::slice::from_ref(byte);
            assert_eq!(headers.read(&mut input), Ok(None));
            assert!(input.is_empty());
        }
        let header = headers.read(&mut std::slice::from_ref(last)).unwrap();
        assert_eq!(header.and_then(|header| header.options), Some(document));
        assert_eq!(headers.offset(), bits);
    }
}

#[test]
fn lent_memory_suffices() {
    let (mut read, mut written) = (Box::new(HeaderArena::new()), Box::new(HeaderArena::new()));
    for (document, bytes, bits) in corpus() {
        let header = Header { cookie: false, options: Some(document) };
        let mut writer = HeaderWriter::new(written.lend()).unwrap();
        let mut out = [0; 512];
        let whole = writer.write(&header, &mut out).unwrap();
        assert_eq!(out.get(..whole), bytes.get(..(bits / 8) as usize));
        let mut reader = HeaderReader::new(read.lend()).unwrap();
        assert_eq!(reader.read(&mut &bytes[..]), Ok(Some(header)));
    }
}

#[test]
fn little_room_leaves_the_writer_as_it_was() {
    for (document, ..) in corpus() {
        let header = Header { cookie: true, options: Some(document) };
        let mut writer = HeaderWriter::new(memory()).unwrap();
        let mut whole = [0; 512];
        let bytes = writer.write(&header, &mut whole).unwrap();
        for room in 0..bytes {
            let refused = writer.write(&header, &mut [0; 512][..room]).unwrap_err();
            let ErrorKind::OutputFull { needed } = refused.kind() else { panic!("{refused}") };
            assert!(needed > room || room == 0, "{needed} for {room}");
        }
        let mut again = [0; 512];
        assert_eq!(writer.write(&header, &mut again), Ok(bytes));
        assert_eq!(again, whole);
    }
}

#[test]
fn a_body_follows_at_the_next_bit() {
    for schema_id in
        [SchemaId::NoSchema, SchemaId::BuiltInTypes, SchemaId::Named("urn:a"), SchemaId::Absent]
    {
        let options = options(|o| o.value_partition_capacity(Some(0)));
        let document = OptionsDocument { options, schema_id, ..OptionsDocument::default() };
        let header = Header { cookie: true, options: Some(document) };
        let mut encoder = Encoder::new(Schema::none(), options, memory()).unwrap();
        let mut out = Vec::new();
        encoder.write_header_to_vec(&header, &mut out).unwrap();
        assert_ne!(encoder.offset() % 8, 0, "or the test shows nothing");
        for event in [
            Event::StartDocument,
            Event::StartElement(QName::new("urn:b", "b")),
            Event::EndElement,
            Event::EndDocument,
        ] {
            encoder.push_to_vec(&event, &mut out).unwrap();
        }
        encoder.finish_to_vec(&mut out).unwrap();

        let mut input = &out[..];
        let mut headers = HeaderReader::new(memory()).unwrap();
        assert_eq!(headers.read(&mut input), Ok(Some(header)));
        let mut decoder = Decoder::new(Schema::none(), options, memory()).unwrap();
        decoder.go_on_after(&headers);
        let mut names = Vec::new();
        loop {
            match decoder.next(&mut input).unwrap() {
                Step::Event(Event::StartElement(name)) => {
                    names.push((name.uri().to_owned(), name.local_name().to_owned()));
                }
                Step::Event(_) => {}
                Step::NeedInput => panic!("cut short"),
                Step::End => break,
            }
        }
        assert_eq!(names, [("urn:b".to_owned(), "b".to_owned())]);
        assert!(input.is_empty());
    }
}

/// The suite's case userDefinedMetadata-01: the first bits, and the metadata that they hold.
fn metadata() -> (Vec<u8>, Vec<Event<'static>>) {
    const URI: &str = "http://www.sample.com/";
    let attribute = |name, value| Event::Attribute(QName::new("", name), Value::from(value));
    let start = |name| Event::StartElement(QName::new(URI, name));
    let mut events = vec![start("indexTable"), attribute("id", "8754"), attribute("name", "Page")];
    events.extend([start("index"), attribute("id", "1")]);
    events.extend([Event::Characters(Value::from("1234")), Event::EndElement]);
    for text in ["3456", "5678", "7890"] {
        events.extend([start("index"), Event::Characters(Value::from(text)), Event::EndElement]);
    }
    events.push(Event::EndElement);
    let bytes = hex(
        "a00502cd0e8e8e0745e5eeeeeee5ce6c2dae0d8ca5cc6deda5e16d2dcc8caf0a8c2c4d8ca90369640638373534\
         a415b985b5941941859d96b0334b73232bc24000663c18c4c8ccd160080c66686a6c006353637380031b9c1c98\
         1d05",
    );
    (bytes, events)
}

#[test]
fn metadata_is_handed_over() {
    let (bytes, events) = metadata();
    for step in [1, bytes.len()] {
        let mut headers = HeaderReader::new(memory()).unwrap();
        let mut expected = events.iter();
        let mut document = None;
        for mut input in bytes.chunks(step) {
            let each = |event: &Event<'_>| assert_eq!(Some(event), expected.next());
            let header = headers.read_with_metadata(&mut input, each).unwrap();
            document = header.and_then(|header| header.options.map(|document| document.options));
        }
        assert_eq!(document, Some(options(|o| o.alignment(Alignment::Compression))));
        assert_eq!(expected.next(), None);
        assert_eq!(headers.offset(), 736);
    }
}

#[test]
fn metadata_is_passed_over() {
    let (bytes, _) = metadata();
    let mut headers = HeaderReader::new(memory()).unwrap();
    let header = headers.read(&mut &bytes[..]).unwrap().unwrap();
    let expected = document(options(|o| o.alignment(Alignment::Compression)));
    assert_eq!(header.options, Some(expected));
    assert_eq!(headers.offset(), 736);
}

#[test]
fn metadata_is_written() {
    let (bytes, events) = metadata();
    let options = options(|o| o.alignment(Alignment::Compression));
    let document = OptionsDocument { metadata: &events, ..document(options) };
    let write = |document| {
        let header = Header { cookie: false, options: Some(document) };
        let mut out = [0; 256];
        let mut headers = HeaderWriter::new(memory()).unwrap();
        headers.write(&header, &mut out).map(|length| out[..length].to_vec())
    };
    assert_eq!(write(document), Ok(bytes));
    // The suite's metadata but its last event, and what is no element of another namespace.
    let refused = [
        &events[..events.len() - 1],
        &[Event::Characters(Value::from("1"))],
        &[Event::EndElement],
        &[Event::StartElement(QName::new("", "a")), Event::EndElement],
        &[Event::StartElement(QName::new(EXI, "alignment")), Event::EndElement],
        &[Event::StartElement(QName::new("urn:a", "a")), Event::Comment("a"), Event::EndElement],
        &[Event::StartElement(QName::new("urn:a", "a")), Event::EndElement, Event::EndElement],
    ];
    for metadata in refused {
        let written = write(OptionsDocument { metadata, ..document });
        assert!(matches!(written.unwrap_err().kind(), ErrorKind::NotAllowed(_)), "{metadata:?}");
    }
    let canonical = document.canonical(Canonical::default());
    assert_eq!(canonical.metadata, []);
}

#[test]
fn forbidden_combinations_are_refused() {
    // In the order of Appendix C, each a bit string made by hand from its grammars.
    let cases: [(&[u8], OptionsError); 3] = [
        // lesscommon/preserve/comments, then strict.
        (&bits("10100000 0 00 01 011 1 1 01"), OptionsError::StrictPreserves),
        // lesscommon/uncommon/selfContained, then strict.
        (&bits("10100000 0 00 00 001 11 10 01"), OptionsError::StrictSelfContained),
        // lesscommon/uncommon/alignment/byte, then common/compression.
        (&bits("10100000 0 00 00 000 0 100 10 00 00 10 1"), OptionsError::AlignedCompression),
    ];
    for (bytes, expected) in cases {
        let mut headers = HeaderReader::new(memory()).unwrap();
        let mut input = bytes;
        let read = headers.read(&mut input).map(|header| header.map(|h| format!("{h:?}")));
        assert_eq!(read.unwrap_err().kind(), ErrorKind::InvalidOptions(expected));
    }
}

#[test]
fn versions() {
    let read = |bytes: &[u8], previews: bool| {
        let mut headers = HeaderReader::new(memory()).unwrap();
        if previews {
            headers = headers.accept_previews();
        }
        headers.read(&mut &bytes[..]).map(|header| header.is_some()).map_err(|e| e.kind())
    };
    let refused = |preview, version| Err(ErrorKind::UnsupportedVersion { preview, version });
    assert_eq!(read(&bits("100 1 0001"), true), Ok(true));
    assert_eq!(read(&bits("100 1 0001"), false), refused(true, 2));
    // Example 5-1 of the specification.
    assert_eq!(read(&bits("100 0 0000"), false), Ok(true));
    assert_eq!(read(&bits("100 0 1110"), true), refused(false, 15));
    assert_eq!(read(&bits("100 0 1111 0000"), true), refused(false, 16));
    assert_eq!(read(&bits("100 0 1111 0001"), true), refused(false, 17));
    assert_eq!(read(&bits("100 0 1111"), true), Ok(false));
}

#[test]
fn padding_may_be_anything() {
    // strict and compression: the header ends inside its last byte, whose other bits are padding.
    let (document, bytes, _) = corpus().into_iter().nth(4).unwrap();
    let mut bytes = bytes.to_vec();
    let last = bytes.last_mut().unwrap();
    *last |= 0x0F;
    let mut headers = HeaderReader::new(memory()).unwrap();
    let header = headers.read(&mut &bytes[..]).unwrap().unwrap();
    assert_eq!(header.options, Some(document));
}

fn hex(text: &str) -> Vec<u8> {
    let pairs = text.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).unwrap());
    pairs.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect()
}

/// Bytes of a string of bits, padded with zeros.
fn bits(text: &str) -> Vec<u8> {
    let bits: Vec<u8> = text.bytes().filter(|b| *b != b' ').map(|b| b - b'0').collect();
    bits.chunks(8)
        .map(|byte| byte.iter().enumerate().fold(0, |all, (at, bit)| all | bit << (7 - at)))
        .collect()
}

/// Canonical EXI, Example 3-1, and rules 1 to 4 of its §3.
#[test]
fn canonical_documents_say_what_is_needed() {
    let canonical = Canonical::default();
    let given = document(options(|o| {
        o.fragment(true).alignment(Alignment::Compression).block_size(1_000_000)
    }));
    let expected = document(options(|o| o.fragment(true).alignment(Alignment::PreCompression)));
    let header = Header::canonical(given, canonical);
    assert_eq!(header, Header { cookie: false, options: Some(expected) });
    let omitted = Canonical { omit_options_document: true, ..canonical };
    assert_eq!(Header::canonical(given, omitted), Header::default());

    let block_size = |alignment| options(|o| o.alignment(alignment).block_size(100)).canonical();
    assert_eq!(
        block_size(Alignment::ByteAligned),
        options(|o| o.alignment(Alignment::ByteAligned))
    );
    assert_eq!(block_size(Alignment::Compression).block_size(), 100);

    let lexical = Preserve { lexical_values: true, ..Preserve::default() };
    let mapped = |options| OptionsDocument {
        options,
        representations: RepresentationMap::new(DTR_01),
        ..OptionsDocument::default()
    };
    let entries =
        |options, canonical| mapped(options).canonical(canonical).representations.iter().count();
    assert_eq!(entries(options(|o| o.preserve(lexical)), canonical), 0);
    assert_eq!(entries(options(|o| o.preserve(lexical)), omitted), 2);
    assert_eq!(entries(Options::default(), canonical), 2);
}
