//! What the report says of a trace. Times are medians, in nanoseconds a stanza.

use serde::Serialize;

use crate::peers::command;

/// One trace.
#[derive(Clone, Debug, Serialize)]
pub struct TraceFigures {
    /// Its name.
    pub trace: String,
    /// Stanzas.
    pub stanzas: usize,
    /// Bytes of them as XML.
    pub xml_bytes: usize,
    /// The tables.
    pub schema_set: String,
    /// True where the grammars are strict: they are, unless they refuse a stanza of the trace.
    pub strict: bool,
    /// Events, in all.
    pub events: usize,
    /// This engine.
    pub ours: Ours,
    /// zlib-rs at level 6.
    pub zlib6: Deflate,
    /// zlib-rs at level 1.
    pub zlib1: Deflate,
    /// zlib-rs at level 9.
    pub zlib9: Deflate,
    /// quick-xml, parsing alone.
    pub quick_xml_parse_ns: f64,
    /// What bits and memory cost.
    pub floor: Floor,
    /// zstd.
    #[cfg(feature = "zstd")]
    pub zstd: Zstd,
    /// The bodies at each alignment through one DEFLATE stream, with a sync flush after each.
    pub exi_deflated_bytes: Vec<Deflated>,
    /// The messages of XEP-0323 among the stanzas, beside formats made for them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensor_data: Option<SensorFigures>,
    /// Other programs.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub peers: Vec<command::Figures>,
}

/// This engine.
#[derive(Clone, Debug, Serialize)]
pub struct Ours {
    /// EXI to events.
    pub decode_ns: f64,
    /// Events to EXI.
    pub encode_ns: f64,
    /// The same with one value table for the session.
    pub session_decode_ns: f64,
    /// The same with one value table for the session.
    pub session_encode_ns: f64,
    /// XML text to EXI.
    pub xml_to_exi_ns: f64,
    /// EXI to XML text.
    pub exi_to_xml_ns: f64,
    /// XML text to EXI on an XMPP stream.
    pub stream_to_exi_ns: f64,
    /// EXI to XML text on an XMPP stream.
    pub stream_to_xml_ns: f64,
    /// Bytes of all bodies: XEP-0322's defaults, bit-packed.
    pub exi_bytes: usize,
    /// Bytes of all bodies with one value table for the session.
    pub exi_session_bytes: usize,
    /// Allocations a stanza of warm coders: encoding and decoding it.
    pub allocations: f64,
    /// Allocations a stanza of warm transcoders: XML to EXI and back.
    pub xml_allocations: f64,
    /// Bytes of an encoder with its memory, for XEP-0322's defaults.
    pub encoder_state_bytes: Option<usize>,
    /// Bytes of a decoder with its memory, for XEP-0322's defaults.
    pub decoder_state_bytes: Option<usize>,
}

/// Compression by DEFLATE.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Deflate {
    /// One stream with a sync flush after each stanza.
    pub deflate_ns: f64,
    /// The way back.
    pub inflate_ns: f64,
    /// Bytes in all.
    pub bytes: usize,
    /// Each stanza alone.
    pub alone_deflate_ns: f64,
    /// The way back.
    pub alone_inflate_ns: f64,
    /// Bytes in all.
    pub alone_bytes: usize,
}

/// The bit fields of the trace, without their grammar.
#[derive(Clone, Debug, Serialize)]
pub struct Floor {
    /// Reading them.
    pub decode_ns: f64,
    /// Writing them.
    pub encode_ns: f64,
    /// Copying the same bytes.
    pub memcpy_ns: f64,
    /// Fields, in all.
    pub fields: usize,
}

/// Bodies, and what DEFLATE at level 6 makes of them.
#[derive(Clone, Debug, Serialize)]
pub struct Deflated {
    /// The alignment.
    pub alignment: &'static str,
    /// Whether value tables are a stanza's or the session's.
    pub values: &'static str,
    /// Bytes of the bodies.
    pub exi_bytes: usize,
    /// Bytes of the compressed stream.
    pub deflated_bytes: usize,
}

/// Messages with sensor data; times are a message's.
#[derive(Clone, Debug, Serialize)]
pub struct SensorFigures {
    /// Messages.
    pub stanzas: usize,
    /// Bytes of them as XML.
    pub xml_bytes: usize,
    /// EXI, from and to events.
    pub exi: Format,
    /// CBOR by minicbor, from and to structures.
    pub cbor: Format,
    /// Protobuf by prost, from and to structures.
    pub protobuf: Format,
}

/// One format.
#[derive(Clone, Debug, Serialize)]
pub struct Format {
    /// Encoding a message.
    pub encode_ns: f64,
    /// Decoding one.
    pub decode_ns: f64,
    /// Bytes of all.
    pub bytes: usize,
}

/// Compression by zstd at level 3.
#[cfg(feature = "zstd")]
#[derive(Clone, Debug, Serialize)]
pub struct Zstd {
    /// One stream, flushed after each stanza.
    pub compress_ns: f64,
    /// The way back.
    pub decompress_ns: f64,
    /// Bytes in all.
    pub bytes: usize,
    /// Each stanza alone, with a dictionary trained on every other stanza of the trace.
    pub trained_compress_ns: f64,
    /// The way back.
    pub trained_decompress_ns: f64,
    /// Bytes in all, the dictionary aside.
    pub trained_bytes: usize,
}
