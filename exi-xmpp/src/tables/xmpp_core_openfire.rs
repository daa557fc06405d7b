// Made by exi-schema, not by hand: EXI_BAKE=1 cargo test -p exi-schema --test xmpp_tables
// 21136 bytes:
//     2576 text (2576)
//      156 uris (13)
//     4360 names (218)
//     1024 name index (512)
//      690 elements (115)
//      230 fragment (115)
//      180 attributes (45)
//     1568 types (98)
//     4320 states (270)
//     3800 productions (475)
//     1920 datatypes (60)
//      272 values (34)
//        8 character sets (1)
//       32 characters (16)

/// Tables of `schemas/xmpp-core-openfire.xsd`: [`XMPP_CORE`](super::XMPP_CORE) as the EXI
/// plugin of Openfire has it.
#[rustfmt::skip]
#[allow(long_running_const_eval, reason = "large tables are checked here")]
pub static XMPP_CORE_OPENFIRE: ::exi_core::schema::Schema<'static> = {
    #[allow(unused_imports, reason = "small tables use few kinds of rows")]
    use ::exi_core::schema::{
        Attribute, COUNTED, CharacterSet, Count, Datatype, Element, NONE, Name,
        Production, Representation, Rows, Schema, State, StateFlags, Terminal,
        TextRange, Type, Uri, WhiteSpace,
    };
    static TEXT: &str = concat!(
        "agreement",
        "alignment",
        "blockSize",
        "by",
        "bytes",
        "code",
        "compression",
        "configurationId",
        "configurationLocation",
        "contentType",
        "contentTypeReturned",
        "delim",
        "from",
        "id",
        "md5Hash",
        "mechanism",
        "message",
        "namespace",
        "ns",
        "parent",
        "prefix",
        "preserveComments",
        "preserveDTD",
        "preserveLexical",
        "preservePIs",
        "preservePrefixes",
        "representAs",
        "result",
        "selfContained",
        "sessionWideBuffers",
        "strict",
        "to",
        "type",
        "url",
        "valueMaxLength",
        "valuePartitionCapacity",
        "version",
        "base",
        "lang",
        "space",
        "http://www.w3.org/XML/1998/namespace",
        "nil",
        "http://www.w3.org/2001/XMLSchema-instance",
        "ENTITIES",
        "ENTITY",
        "ID",
        "IDREF",
        "IDREFS",
        "NCName",
        "NMTOKEN",
        "NMTOKENS",
        "NOTATION",
        "Name",
        "QName",
        "anySimpleType",
        "anyType",
        "anyURI",
        "base64Binary",
        "boolean",
        "byte",
        "date",
        "dateTime",
        "decimal",
        "double",
        "duration",
        "float",
        "gDay",
        "gMonth",
        "gMonthDay",
        "gYear",
        "gYearMonth",
        "hexBinary",
        "int",
        "integer",
        "language",
        "long",
        "negativeInteger",
        "nonNegativeInteger",
        "nonPositiveInteger",
        "normalizedString",
        "positiveInteger",
        "short",
        "string",
        "time",
        "token",
        "unsignedByte",
        "unsignedInt",
        "unsignedLong",
        "unsignedShort",
        "http://www.w3.org/2001/XMLSchema",
        "error",
        "features",
        "stream",
        "http://etherx.jabber.org/streams",
        "Alignment",
        "ContentType",
        "DatatypeRepresentationMap",
        "DownloadSchema",
        "DownloadSchemaResponse",
        "MD5Hash",
        "Schema",
        "Setup",
        "SetupResponse",
        "datatypeRepresentationMap",
        "downloadSchema",
        "downloadSchemaResponse",
        "httpError",
        "invalidContentType",
        "invalidUrl",
        "missingSchema",
        "schema",
        "setup",
        "setupResponse",
        "streamEnd",
        "streamStart",
        "timeout",
        "uploadSchema",
        "xmlns",
        "http://jabber.org/protocol/compress/exi",
        "body",
        "iq",
        "presence",
        "priority",
        "show",
        "status",
        "string1024",
        "subject",
        "thread",
        "jabber:client",
        "jabber:server",
        "abort",
        "aborted",
        "account-disabled",
        "auth",
        "challenge",
        "credentials-expired",
        "empty",
        "encryption-required",
        "failure",
        "incorrect-encoding",
        "invalid-authzid",
        "invalid-mechanism",
        "malformed-request",
        "mechanism-too-weak",
        "mechanisms",
        "not-authorized",
        "response",
        "success",
        "temporary-auth-failure",
        "text",
        "transition-needed",
        "urn:ietf:params:xml:ns:xmpp-sasl",
        "bad-request",
        "conflict",
        "feature-not-implemented",
        "forbidden",
        "gone",
        "internal-server-error",
        "item-not-found",
        "jid-malformed",
        "not-acceptable",
        "not-allowed",
        "payment-required",
        "policy-violation",
        "recipient-unavailable",
        "redirect",
        "registration-required",
        "remote-server-not-found",
        "remote-server-timeout",
        "resource-constraint",
        "service-unavailable",
        "subscription-required",
        "undefined-condition",
        "unexpected-request",
        "urn:ietf:params:xml:ns:xmpp-stanzas",
        "bad-format",
        "bad-namespace-prefix",
        "connection-timeout",
        "host-gone",
        "host-unknown",
        "improper-addressing",
        "invalid-from",
        "invalid-namespace",
        "invalid-xml",
        "not-well-formed",
        "remote-connection-failed",
        "reset",
        "restricted-xml",
        "see-other-host",
        "system-shutdown",
        "unsupported-encoding",
        "unsupported-feature",
        "unsupported-stanza-type",
        "unsupported-version",
        "urn:ietf:params:xml:ns:xmpp-streams",
        "proceed",
        "required",
        "starttls",
        "urn:ietf:params:xml:ns:xmpp-tls",
        "urn:xmpp:exi:cs",
        "away",
        "chat",
        "dnd",
        "xa",
        "bit-packed",
        "byte-alignment",
        "pre-compression",
        "Text",
        "ExiBody",
        "ExiDocument",
        "default",
        "preserve",
        "probe",
        "subscribe",
        "subscribed",
        "unavailable",
        "unsubscribe",
        "unsubscribed",
        "groupchat",
        "headline",
        "normal",
        "get",
        "set",
        "cancel",
        "continue",
        "modify",
        "wait",
    );
    static URIS: [Uri; 13] = [
        Uri::new(TextRange::new(347, 0), 0, 37), // 0
        Uri::new(TextRange::new(360, 36), 37, 4), // 1 http://www.w3.org/XML/1998/namespace
        Uri::new(TextRange::new(399, 41), 41, 2), // 2 http://www.w3.org/2001/XMLSchema-instance
        Uri::new(TextRange::new(807, 32), 43, 46), // 3 http://www.w3.org/2001/XMLSchema
        Uri::new(TextRange::new(858, 32), 89, 3), // 4 http://etherx.jabber.org/streams
        Uri::new(TextRange::new(1181, 39), 92, 25), // 5 http://jabber.org/protocol/compress/exi
        Uri::new(TextRange::new(1275, 13), 117, 11), // 6 jabber:client
        Uri::new(TextRange::new(1288, 13), 128, 11), // 7 jabber:server
        Uri::new(TextRange::new(1559, 32), 139, 22), // 8 urn:ietf:params:xml:ns:xmpp-sasl
        Uri::new(TextRange::new(1941, 35), 161, 25), // 9 urn:ietf:params:xml:ns:xmpp-stanzas
        Uri::new(TextRange::new(2272, 35), 186, 27), // 10 urn:ietf:params:xml:ns:xmpp-streams
        Uri::new(TextRange::new(2330, 31), 213, 5), // 11 urn:ietf:params:xml:ns:xmpp-tls
        Uri::new(TextRange::new(2361, 15), 218, 0), // 12 urn:xmpp:exi:cs
    ];
    static NAMES: [Name; 218] = [
        Name::new(TextRange::new(0, 9), 0, NONE, NONE, NONE, NONE), // 0 agreement
        Name::new(TextRange::new(9, 9), 0, NONE, NONE, NONE, NONE), // 1 alignment
        Name::new(TextRange::new(18, 9), 0, NONE, NONE, NONE, NONE), // 2 blockSize
        Name::new(TextRange::new(27, 2), 0, NONE, NONE, NONE, NONE), // 3 by
        Name::new(TextRange::new(29, 5), 0, NONE, NONE, NONE, NONE), // 4 bytes
        Name::new(TextRange::new(34, 4), 0, NONE, NONE, NONE, NONE), // 5 code
        Name::new(TextRange::new(38, 11), 0, NONE, NONE, NONE, NONE), // 6 compression
        Name::new(TextRange::new(49, 15), 0, NONE, NONE, NONE, NONE), // 7 configurationId
        Name::new(TextRange::new(64, 21), 0, NONE, NONE, NONE, NONE), // 8 configurationLocation
        Name::new(TextRange::new(85, 11), 0, NONE, NONE, NONE, NONE), // 9 contentType
        Name::new(TextRange::new(96, 19), 0, NONE, NONE, NONE, NONE), // 10 contentTypeReturned
        Name::new(TextRange::new(115, 5), 0, NONE, NONE, NONE, 15), // 11 delim
        Name::new(TextRange::new(120, 4), 0, NONE, NONE, NONE, NONE), // 12 from
        Name::new(TextRange::new(124, 2), 0, NONE, NONE, NONE, NONE), // 13 id
        Name::new(TextRange::new(126, 7), 0, NONE, NONE, NONE, NONE), // 14 md5Hash
        Name::new(TextRange::new(133, 9), 0, NONE, NONE, NONE, NONE), // 15 mechanism
        Name::new(TextRange::new(142, 7), 0, NONE, NONE, NONE, NONE), // 16 message
        Name::new(TextRange::new(149, 9), 0, NONE, NONE, NONE, NONE), // 17 namespace
        Name::new(TextRange::new(158, 2), 0, NONE, NONE, NONE, NONE), // 18 ns
        Name::new(TextRange::new(160, 6), 0, NONE, NONE, NONE, NONE), // 19 parent
        Name::new(TextRange::new(166, 6), 0, NONE, NONE, NONE, NONE), // 20 prefix
        Name::new(TextRange::new(172, 16), 0, NONE, NONE, NONE, NONE), // 21 preserveComments
        Name::new(TextRange::new(188, 11), 0, NONE, NONE, NONE, NONE), // 22 preserveDTD
        Name::new(TextRange::new(199, 15), 0, NONE, NONE, NONE, NONE), // 23 preserveLexical
        Name::new(TextRange::new(214, 11), 0, NONE, NONE, NONE, NONE), // 24 preservePIs
        Name::new(TextRange::new(225, 16), 0, NONE, NONE, NONE, NONE), // 25 preservePrefixes
        Name::new(TextRange::new(241, 11), 0, NONE, NONE, NONE, NONE), // 26 representAs
        Name::new(TextRange::new(252, 6), 0, NONE, NONE, NONE, NONE), // 27 result
        Name::new(TextRange::new(258, 13), 0, NONE, NONE, NONE, NONE), // 28 selfContained
        Name::new(TextRange::new(271, 18), 0, NONE, NONE, NONE, NONE), // 29 sessionWideBuffers
        Name::new(TextRange::new(289, 6), 0, NONE, NONE, NONE, NONE), // 30 strict
        Name::new(TextRange::new(295, 2), 0, NONE, NONE, NONE, NONE), // 31 to
        Name::new(TextRange::new(297, 4), 0, NONE, NONE, NONE, NONE), // 32 type
        Name::new(TextRange::new(301, 3), 0, NONE, NONE, NONE, NONE), // 33 url
        Name::new(TextRange::new(304, 14), 0, NONE, NONE, NONE, NONE), // 34 valueMaxLength
        Name::new(TextRange::new(318, 22), 0, NONE, NONE, NONE, NONE), // 35 valuePartitionCapacity
        Name::new(TextRange::new(340, 7), 0, NONE, NONE, NONE, NONE), // 36 version
        Name::new(TextRange::new(347, 4), 1, NONE, 29, NONE, NONE), // 37 base
        Name::new(TextRange::new(124, 2), 1, NONE, NONE, NONE, NONE), // 38 id
        Name::new(TextRange::new(351, 4), 1, NONE, 43, NONE, NONE), // 39 lang
        Name::new(TextRange::new(355, 5), 1, NONE, 55, NONE, NONE), // 40 space
        Name::new(TextRange::new(396, 3), 2, NONE, NONE, NONE, NONE), // 41 nil
        Name::new(TextRange::new(297, 4), 2, NONE, NONE, NONE, NONE), // 42 type
        Name::new(TextRange::new(440, 8), 3, NONE, NONE, 46, NONE), // 43 ENTITIES
        Name::new(TextRange::new(448, 6), 3, NONE, NONE, 47, NONE), // 44 ENTITY
        Name::new(TextRange::new(454, 2), 3, NONE, NONE, 48, NONE), // 45 ID
        Name::new(TextRange::new(456, 5), 3, NONE, NONE, 49, NONE), // 46 IDREF
        Name::new(TextRange::new(461, 6), 3, NONE, NONE, 50, NONE), // 47 IDREFS
        Name::new(TextRange::new(467, 6), 3, NONE, NONE, 51, NONE), // 48 NCName
        Name::new(TextRange::new(473, 7), 3, NONE, NONE, 52, NONE), // 49 NMTOKEN
        Name::new(TextRange::new(480, 8), 3, NONE, NONE, 53, NONE), // 50 NMTOKENS
        Name::new(TextRange::new(488, 8), 3, NONE, NONE, 54, NONE), // 51 NOTATION
        Name::new(TextRange::new(496, 4), 3, NONE, NONE, 55, NONE), // 52 Name
        Name::new(TextRange::new(500, 5), 3, NONE, NONE, 56, NONE), // 53 QName
        Name::new(TextRange::new(505, 13), 3, NONE, NONE, 57, NONE), // 54 anySimpleType
        Name::new(TextRange::new(518, 7), 3, NONE, NONE, 58, NONE), // 55 anyType
        Name::new(TextRange::new(525, 6), 3, NONE, NONE, 59, NONE), // 56 anyURI
        Name::new(TextRange::new(531, 12), 3, NONE, NONE, 60, NONE), // 57 base64Binary
        Name::new(TextRange::new(543, 7), 3, NONE, NONE, 61, NONE), // 58 boolean
        Name::new(TextRange::new(550, 4), 3, NONE, NONE, 22, NONE), // 59 byte
        Name::new(TextRange::new(554, 4), 3, NONE, NONE, 62, NONE), // 60 date
        Name::new(TextRange::new(558, 8), 3, NONE, NONE, 63, NONE), // 61 dateTime
        Name::new(TextRange::new(566, 7), 3, NONE, NONE, 64, NONE), // 62 decimal
        Name::new(TextRange::new(573, 6), 3, NONE, NONE, 65, NONE), // 63 double
        Name::new(TextRange::new(579, 8), 3, NONE, NONE, 66, NONE), // 64 duration
        Name::new(TextRange::new(587, 5), 3, NONE, NONE, 67, NONE), // 65 float
        Name::new(TextRange::new(592, 4), 3, NONE, NONE, 68, NONE), // 66 gDay
        Name::new(TextRange::new(596, 6), 3, NONE, NONE, 69, NONE), // 67 gMonth
        Name::new(TextRange::new(602, 9), 3, NONE, NONE, 70, NONE), // 68 gMonthDay
        Name::new(TextRange::new(611, 5), 3, NONE, NONE, 71, NONE), // 69 gYear
        Name::new(TextRange::new(616, 10), 3, NONE, NONE, 72, NONE), // 70 gYearMonth
        Name::new(TextRange::new(626, 9), 3, NONE, NONE, 73, NONE), // 71 hexBinary
        Name::new(TextRange::new(635, 3), 3, NONE, NONE, 74, NONE), // 72 int
        Name::new(TextRange::new(638, 7), 3, NONE, NONE, 75, NONE), // 73 integer
        Name::new(TextRange::new(645, 8), 3, NONE, NONE, 76, NONE), // 74 language
        Name::new(TextRange::new(653, 4), 3, NONE, NONE, 77, NONE), // 75 long
        Name::new(TextRange::new(657, 15), 3, NONE, NONE, 78, NONE), // 76 negativeInteger
        Name::new(TextRange::new(672, 18), 3, NONE, NONE, 79, NONE), // 77 nonNegativeInteger
        Name::new(TextRange::new(690, 18), 3, NONE, NONE, 80, NONE), // 78 nonPositiveInteger
        Name::new(TextRange::new(708, 16), 3, NONE, NONE, 81, NONE), // 79 normalizedString
        Name::new(TextRange::new(724, 15), 3, NONE, NONE, 82, NONE), // 80 positiveInteger
        Name::new(TextRange::new(739, 5), 3, NONE, NONE, 83, NONE), // 81 short
        Name::new(TextRange::new(744, 6), 3, NONE, NONE, 6, NONE), // 82 string
        Name::new(TextRange::new(750, 4), 3, NONE, NONE, 84, NONE), // 83 time
        Name::new(TextRange::new(754, 5), 3, NONE, NONE, 85, NONE), // 84 token
        Name::new(TextRange::new(759, 12), 3, NONE, NONE, 86, NONE), // 85 unsignedByte
        Name::new(TextRange::new(771, 11), 3, NONE, NONE, 87, NONE), // 86 unsignedInt
        Name::new(TextRange::new(782, 12), 3, NONE, NONE, 88, NONE), // 87 unsignedLong
        Name::new(TextRange::new(794, 13), 3, NONE, NONE, 89, NONE), // 88 unsignedShort
        Name::new(TextRange::new(839, 5), 4, 13, NONE, NONE, 19), // 89 error
        Name::new(TextRange::new(844, 8), 4, 19, NONE, NONE, 26), // 90 features
        Name::new(TextRange::new(852, 6), 4, 70, NONE, NONE, 90), // 91 stream
        Name::new(TextRange::new(890, 9), 5, NONE, NONE, 41, NONE), // 92 Alignment
        Name::new(TextRange::new(899, 11), 5, NONE, NONE, 42, NONE), // 93 ContentType
        Name::new(TextRange::new(910, 25), 5, NONE, NONE, 43, NONE), // 94 DatatypeRepresentationMap
        Name::new(TextRange::new(935, 14), 5, NONE, NONE, 7, NONE), // 95 DownloadSchema
        Name::new(TextRange::new(949, 22), 5, NONE, NONE, 8, NONE), // 96 DownloadSchemaResponse
        Name::new(TextRange::new(971, 7), 5, NONE, NONE, 44, NONE), // 97 MD5Hash
        Name::new(TextRange::new(978, 6), 5, NONE, NONE, 45, NONE), // 98 Schema
        Name::new(TextRange::new(984, 5), 5, NONE, NONE, 23, NONE), // 99 Setup
        Name::new(TextRange::new(989, 13), 5, NONE, NONE, 24, NONE), // 100 SetupResponse
        Name::new(TextRange::new(1002, 25), 5, NONE, NONE, NONE, 14), // 101 datatypeRepresentationMap
        Name::new(TextRange::new(1027, 14), 5, 11, NONE, NONE, 16), // 102 downloadSchema
        Name::new(TextRange::new(1041, 22), 5, 12, NONE, NONE, 17), // 103 downloadSchemaResponse
        Name::new(TextRange::new(839, 5), 5, NONE, NONE, NONE, 20), // 104 error
        Name::new(TextRange::new(1063, 9), 5, NONE, NONE, NONE, 31), // 105 httpError
        Name::new(TextRange::new(1072, 18), 5, NONE, NONE, NONE, 41), // 106 invalidContentType
        Name::new(TextRange::new(1090, 10), 5, NONE, NONE, NONE, 42), // 107 invalidUrl
        Name::new(TextRange::new(1100, 13), 5, NONE, NONE, NONE, 53), // 108 missingSchema
        Name::new(TextRange::new(1113, 6), 5, NONE, NONE, NONE, 80), // 109 schema
        Name::new(TextRange::new(1119, 5), 5, 63, NONE, NONE, 83), // 110 setup
        Name::new(TextRange::new(1124, 13), 5, 64, NONE, NONE, 84), // 111 setupResponse
        Name::new(TextRange::new(1137, 9), 5, 71, NONE, NONE, 91), // 112 streamEnd
        Name::new(TextRange::new(1146, 11), 5, 72, NONE, NONE, 92), // 113 streamStart
        Name::new(TextRange::new(1157, 7), 5, NONE, NONE, NONE, 104), // 114 timeout
        Name::new(TextRange::new(1164, 12), 5, 90, NONE, NONE, 113), // 115 uploadSchema
        Name::new(TextRange::new(1176, 5), 5, NONE, NONE, NONE, 114), // 116 xmlns
        Name::new(TextRange::new(1220, 4), 6, 5, NONE, NONE, 7), // 117 body
        Name::new(TextRange::new(839, 5), 6, 14, NONE, NONE, 21), // 118 error
        Name::new(TextRange::new(1224, 2), 6, 30, NONE, NONE, 43), // 119 iq
        Name::new(TextRange::new(142, 7), 6, 35, NONE, NONE, 51), // 120 message
        Name::new(TextRange::new(1226, 8), 6, 45, NONE, NONE, 63), // 121 presence
        Name::new(TextRange::new(1234, 8), 6, 47, NONE, NONE, 65), // 122 priority
        Name::new(TextRange::new(1242, 4), 6, 65, NONE, NONE, 85), // 123 show
        Name::new(TextRange::new(1246, 6), 6, 68, NONE, NONE, 88), // 124 status
        Name::new(TextRange::new(1252, 10), 6, NONE, NONE, 90, NONE), // 125 string1024
        Name::new(TextRange::new(1262, 7), 6, 73, NONE, NONE, 93), // 126 subject
        Name::new(TextRange::new(1269, 6), 6, 81, NONE, NONE, 102), // 127 thread
        Name::new(TextRange::new(1220, 4), 7, 6, NONE, NONE, 8), // 128 body
        Name::new(TextRange::new(839, 5), 7, 15, NONE, NONE, 22), // 129 error
        Name::new(TextRange::new(1224, 2), 7, 31, NONE, NONE, 44), // 130 iq
        Name::new(TextRange::new(142, 7), 7, 36, NONE, NONE, 52), // 131 message
        Name::new(TextRange::new(1226, 8), 7, 46, NONE, NONE, 64), // 132 presence
        Name::new(TextRange::new(1234, 8), 7, 48, NONE, NONE, 66), // 133 priority
        Name::new(TextRange::new(1242, 4), 7, 66, NONE, NONE, 86), // 134 show
        Name::new(TextRange::new(1246, 6), 7, 69, NONE, NONE, 89), // 135 status
        Name::new(TextRange::new(1252, 10), 7, NONE, NONE, 91, NONE), // 136 string1024
        Name::new(TextRange::new(1262, 7), 7, 74, NONE, NONE, 94), // 137 subject
        Name::new(TextRange::new(1269, 6), 7, 82, NONE, NONE, 103), // 138 thread
        Name::new(TextRange::new(1301, 5), 8, 0, NONE, NONE, 0), // 139 abort
        Name::new(TextRange::new(1306, 7), 8, NONE, NONE, NONE, 1), // 140 aborted
        Name::new(TextRange::new(1313, 16), 8, NONE, NONE, NONE, 2), // 141 account-disabled
        Name::new(TextRange::new(1329, 4), 8, 1, NONE, NONE, 3), // 142 auth
        Name::new(TextRange::new(1333, 9), 8, 7, NONE, NONE, 9), // 143 challenge
        Name::new(TextRange::new(1342, 19), 8, NONE, NONE, NONE, 13), // 144 credentials-expired
        Name::new(TextRange::new(1361, 5), 8, NONE, NONE, 0, NONE), // 145 empty
        Name::new(TextRange::new(1366, 19), 8, NONE, NONE, NONE, 18), // 146 encryption-required
        Name::new(TextRange::new(1385, 7), 8, 16, NONE, NONE, 23), // 147 failure
        Name::new(TextRange::new(1392, 18), 8, NONE, NONE, NONE, 33), // 148 incorrect-encoding
        Name::new(TextRange::new(1410, 15), 8, NONE, NONE, NONE, 36), // 149 invalid-authzid
        Name::new(TextRange::new(1425, 17), 8, NONE, NONE, NONE, 38), // 150 invalid-mechanism
        Name::new(TextRange::new(1442, 17), 8, NONE, NONE, NONE, 47), // 151 malformed-request
        Name::new(TextRange::new(133, 9), 8, NONE, NONE, NONE, 48), // 152 mechanism
        Name::new(TextRange::new(1459, 18), 8, NONE, NONE, NONE, 49), // 153 mechanism-too-weak
        Name::new(TextRange::new(1477, 10), 8, 34, NONE, NONE, 50), // 154 mechanisms
        Name::new(TextRange::new(1487, 14), 8, NONE, NONE, NONE, 56), // 155 not-authorized
        Name::new(TextRange::new(1501, 8), 8, 59, NONE, NONE, 78), // 156 response
        Name::new(TextRange::new(1509, 7), 8, 76, NONE, NONE, 96), // 157 success
        Name::new(TextRange::new(1516, 22), 8, NONE, NONE, NONE, 98), // 158 temporary-auth-failure
        Name::new(TextRange::new(1538, 4), 8, 78, NONE, NONE, 99), // 159 text
        Name::new(TextRange::new(1542, 17), 8, NONE, NONE, NONE, 105), // 160 transition-needed
        Name::new(TextRange::new(1591, 11), 9, 4, NONE, NONE, 6), // 161 bad-request
        Name::new(TextRange::new(1602, 8), 9, 8, NONE, NONE, 10), // 162 conflict
        Name::new(TextRange::new(1361, 5), 9, NONE, NONE, 3, NONE), // 163 empty
        Name::new(TextRange::new(1610, 23), 9, 18, NONE, NONE, 25), // 164 feature-not-implemented
        Name::new(TextRange::new(1633, 9), 9, 20, NONE, NONE, 27), // 165 forbidden
        Name::new(TextRange::new(1642, 4), 9, 21, NONE, NONE, 28), // 166 gone
        Name::new(TextRange::new(1646, 21), 9, 25, NONE, NONE, 34), // 167 internal-server-error
        Name::new(TextRange::new(1667, 14), 9, 32, NONE, NONE, 45), // 168 item-not-found
        Name::new(TextRange::new(1681, 13), 9, 33, NONE, NONE, 46), // 169 jid-malformed
        Name::new(TextRange::new(1694, 14), 9, 37, NONE, NONE, 54), // 170 not-acceptable
        Name::new(TextRange::new(1708, 11), 9, 38, NONE, NONE, 55), // 171 not-allowed
        Name::new(TextRange::new(1487, 14), 9, 39, NONE, NONE, 57), // 172 not-authorized
        Name::new(TextRange::new(1719, 16), 9, 42, NONE, NONE, 60), // 173 payment-required
        Name::new(TextRange::new(1735, 16), 9, 43, NONE, NONE, 61), // 174 policy-violation
        Name::new(TextRange::new(1751, 21), 9, 50, NONE, NONE, 68), // 175 recipient-unavailable
        Name::new(TextRange::new(1772, 8), 9, 51, NONE, NONE, 69), // 176 redirect
        Name::new(TextRange::new(1780, 21), 9, 52, NONE, NONE, 70), // 177 registration-required
        Name::new(TextRange::new(1801, 23), 9, 54, NONE, NONE, 72), // 178 remote-server-not-found
        Name::new(TextRange::new(1824, 21), 9, 55, NONE, NONE, 73), // 179 remote-server-timeout
        Name::new(TextRange::new(1845, 19), 9, 57, NONE, NONE, 76), // 180 resource-constraint
        Name::new(TextRange::new(1864, 19), 9, 62, NONE, NONE, 82), // 181 service-unavailable
        Name::new(TextRange::new(1883, 21), 9, 75, NONE, NONE, 95), // 182 subscription-required
        Name::new(TextRange::new(1538, 4), 9, 79, NONE, NONE, 100), // 183 text
        Name::new(TextRange::new(1904, 19), 9, 83, NONE, NONE, 106), // 184 undefined-condition
        Name::new(TextRange::new(1923, 18), 9, 85, NONE, NONE, 108), // 185 unexpected-request
        Name::new(TextRange::new(1976, 10), 10, 2, NONE, NONE, 4), // 186 bad-format
        Name::new(TextRange::new(1986, 20), 10, 3, NONE, NONE, 5), // 187 bad-namespace-prefix
        Name::new(TextRange::new(1602, 8), 10, 9, NONE, NONE, 11), // 188 conflict
        Name::new(TextRange::new(2006, 18), 10, 10, NONE, NONE, 12), // 189 connection-timeout
        Name::new(TextRange::new(1361, 5), 10, NONE, NONE, 2, NONE), // 190 empty
        Name::new(TextRange::new(2024, 9), 10, 22, NONE, NONE, 29), // 191 host-gone
        Name::new(TextRange::new(2033, 12), 10, 23, NONE, NONE, 30), // 192 host-unknown
        Name::new(TextRange::new(2045, 19), 10, 24, NONE, NONE, 32), // 193 improper-addressing
        Name::new(TextRange::new(1646, 21), 10, 26, NONE, NONE, 35), // 194 internal-server-error
        Name::new(TextRange::new(2064, 12), 10, 27, NONE, NONE, 37), // 195 invalid-from
        Name::new(TextRange::new(2076, 17), 10, 28, NONE, NONE, 39), // 196 invalid-namespace
        Name::new(TextRange::new(2093, 11), 10, 29, NONE, NONE, 40), // 197 invalid-xml
        Name::new(TextRange::new(1487, 14), 10, 40, NONE, NONE, 58), // 198 not-authorized
        Name::new(TextRange::new(2104, 15), 10, 41, NONE, NONE, 59), // 199 not-well-formed
        Name::new(TextRange::new(1735, 16), 10, 44, NONE, NONE, 62), // 200 policy-violation
        Name::new(TextRange::new(2119, 24), 10, 53, NONE, NONE, 71), // 201 remote-connection-failed
        Name::new(TextRange::new(2143, 5), 10, 56, NONE, NONE, 75), // 202 reset
        Name::new(TextRange::new(1845, 19), 10, 58, NONE, NONE, 77), // 203 resource-constraint
        Name::new(TextRange::new(2148, 14), 10, 60, NONE, NONE, 79), // 204 restricted-xml
        Name::new(TextRange::new(2162, 14), 10, 61, NONE, NONE, 81), // 205 see-other-host
        Name::new(TextRange::new(2176, 15), 10, 77, NONE, NONE, 97), // 206 system-shutdown
        Name::new(TextRange::new(1538, 4), 10, 80, NONE, NONE, 101), // 207 text
        Name::new(TextRange::new(1904, 19), 10, 84, NONE, NONE, 107), // 208 undefined-condition
        Name::new(TextRange::new(2191, 20), 10, 86, NONE, NONE, 109), // 209 unsupported-encoding
        Name::new(TextRange::new(2211, 19), 10, 87, NONE, NONE, 110), // 210 unsupported-feature
        Name::new(TextRange::new(2230, 23), 10, 88, NONE, NONE, 111), // 211 unsupported-stanza-type
        Name::new(TextRange::new(2253, 19), 10, 89, NONE, NONE, 112), // 212 unsupported-version
        Name::new(TextRange::new(1361, 5), 11, NONE, NONE, 13, NONE), // 213 empty
        Name::new(TextRange::new(1385, 7), 11, 17, NONE, NONE, 24), // 214 failure
        Name::new(TextRange::new(2307, 7), 11, 49, NONE, NONE, 67), // 215 proceed
        Name::new(TextRange::new(2314, 8), 11, NONE, NONE, NONE, 74), // 216 required
        Name::new(TextRange::new(2322, 8), 11, 67, NONE, NONE, 87), // 217 starttls
    ];
    static NAME_INDEX: [u16; 512] = [
        30, 51, NONE, NONE, NONE, NONE, NONE, 178, NONE, 88, NONE, 169,
        114, NONE, NONE, NONE, NONE, 215, NONE, 80, NONE, 76, NONE, NONE,
        NONE, NONE, NONE, 217, NONE, NONE, NONE, NONE, NONE, NONE, 63, 55,
        NONE, 42, 49, 100, NONE, NONE, NONE, NONE, NONE, 61, 11, NONE,
        106, NONE, NONE, NONE, NONE, NONE, NONE, 102, NONE, 36, NONE, NONE,
        86, NONE, NONE, NONE, 4, NONE, 101, NONE, 72, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, 147, NONE, NONE, 197, 12, 67, 176, NONE,
        204, NONE, 163, NONE, NONE, NONE, 203, NONE, NONE, 179, NONE, 181,
        NONE, NONE, NONE, NONE, NONE, NONE, 74, 98, 109, 161, 118, 148,
        168, 139, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 159, 174, 99,
        111, 194, 20, 116, NONE, NONE, NONE, NONE, 113, NONE, NONE, 71,
        119, 66, NONE, NONE, NONE, NONE, 85, NONE, NONE, NONE, NONE, NONE,
        NONE, 156, NONE, 125, NONE, 104, 123, 214, NONE, NONE, NONE, 112,
        199, 22, NONE, 24, 167, 90, NONE, NONE, NONE, NONE, NONE, NONE,
        NONE, NONE, NONE, 164, NONE, 65, 79, 14, NONE, NONE, NONE, NONE,
        NONE, NONE, 126, NONE, 93, 38, 192, 213, 165, 41, 195, NONE,
        130, NONE, NONE, NONE, NONE, NONE, NONE, 133, NONE, NONE, NONE, 32,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, 21, 25, NONE, 44, NONE,
        172, NONE, NONE, NONE, 103, 43, 0, 129, NONE, NONE, 73, NONE,
        105, 10, 48, 189, 207, NONE, NONE, 122, 137, 5, NONE, 37,
        59, 210, NONE, 190, NONE, NONE, 138, NONE, 158, NONE, NONE, NONE,
        NONE, 208, NONE, NONE, 13, NONE, 170, NONE, NONE, 47, 56, NONE,
        NONE, 87, NONE, 53, 196, 83, 50, 31, NONE, NONE, NONE, NONE,
        6, NONE, NONE, 110, 89, 136, 124, 35, 39, NONE, NONE, 154,
        95, 108, 157, NONE, NONE, NONE, NONE, 117, 115, NONE, NONE, NONE,
        NONE, NONE, 92, 128, 62, 140, NONE, 166, NONE, 34, NONE, NONE,
        NONE, NONE, 145, NONE, NONE, 134, 33, 77, 175, 127, NONE, NONE,
        NONE, NONE, NONE, NONE, 141, NONE, NONE, 96, NONE, NONE, NONE, NONE,
        146, NONE, 28, NONE, NONE, NONE, NONE, 155, 82, 1, 29, 206,
        68, NONE, NONE, 91, NONE, NONE, NONE, 78, NONE, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, 27, NONE, NONE, NONE, 94,
        NONE, NONE, NONE, 205, NONE, NONE, 16, 183, 186, NONE, NONE, NONE,
        NONE, 40, 45, 152, NONE, NONE, NONE, 26, 185, 149, 18, 153,
        177, 187, 216, NONE, NONE, 57, NONE, 2, 171, NONE, 182, NONE,
        97, 54, NONE, 46, 193, NONE, NONE, 75, 212, NONE, 132, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 7, 188, NONE, NONE,
        NONE, NONE, NONE, NONE, 60, NONE, 131, 81, NONE, 211, 191, NONE,
        52, NONE, NONE, NONE, NONE, 107, 198, NONE, 143, NONE, NONE, NONE,
        NONE, NONE, NONE, 150, NONE, NONE, 17, 184, NONE, 64, 121, 142,
        NONE, 23, 58, 120, NONE, NONE, 3, 151, NONE, 8, NONE, 9,
        144, 160, 200, 70, 201, 202, 69, 173, 162, 209, 135, NONE,
        NONE, NONE, 19, NONE, NONE, NONE, NONE, NONE, 15, NONE, NONE, NONE,
        NONE, NONE, 84, 180, NONE, NONE, NONE, NONE,
    ];
    static ELEMENTS: [Element; 115] = [
        Element::new(139, 0, false), // 0 {urn:ietf:params:xml:ns:xmpp-sasl}abort
        Element::new(142, 1, false), // 1 {urn:ietf:params:xml:ns:xmpp-sasl}auth
        Element::new(186, 2, false), // 2 {urn:ietf:params:xml:ns:xmpp-streams}bad-format
        Element::new(187, 2, false), // 3 {urn:ietf:params:xml:ns:xmpp-streams}bad-namespace-prefix
        Element::new(161, 3, false), // 4 {urn:ietf:params:xml:ns:xmpp-stanzas}bad-request
        Element::new(117, 4, false), // 5 {jabber:client}body
        Element::new(128, 5, false), // 6 {jabber:server}body
        Element::new(143, 6, false), // 7 {urn:ietf:params:xml:ns:xmpp-sasl}challenge
        Element::new(162, 3, false), // 8 {urn:ietf:params:xml:ns:xmpp-stanzas}conflict
        Element::new(188, 2, false), // 9 {urn:ietf:params:xml:ns:xmpp-streams}conflict
        Element::new(189, 2, false), // 10 {urn:ietf:params:xml:ns:xmpp-streams}connection-timeout
        Element::new(102, 7, false), // 11 {http://jabber.org/protocol/compress/exi}downloadSchema
        Element::new(103, 8, false), // 12 {http://jabber.org/protocol/compress/exi}downloadSchemaResponse
        Element::new(89, 9, false), // 13 {http://etherx.jabber.org/streams}error
        Element::new(118, 10, false), // 14 {jabber:client}error
        Element::new(129, 11, false), // 15 {jabber:server}error
        Element::new(147, 12, false), // 16 {urn:ietf:params:xml:ns:xmpp-sasl}failure
        Element::new(214, 13, false), // 17 {urn:ietf:params:xml:ns:xmpp-tls}failure
        Element::new(164, 3, false), // 18 {urn:ietf:params:xml:ns:xmpp-stanzas}feature-not-implemented
        Element::new(90, 14, false), // 19 {http://etherx.jabber.org/streams}features
        Element::new(165, 3, false), // 20 {urn:ietf:params:xml:ns:xmpp-stanzas}forbidden
        Element::new(166, 6, false), // 21 {urn:ietf:params:xml:ns:xmpp-stanzas}gone
        Element::new(191, 2, false), // 22 {urn:ietf:params:xml:ns:xmpp-streams}host-gone
        Element::new(192, 2, false), // 23 {urn:ietf:params:xml:ns:xmpp-streams}host-unknown
        Element::new(193, 2, false), // 24 {urn:ietf:params:xml:ns:xmpp-streams}improper-addressing
        Element::new(167, 3, false), // 25 {urn:ietf:params:xml:ns:xmpp-stanzas}internal-server-error
        Element::new(194, 2, false), // 26 {urn:ietf:params:xml:ns:xmpp-streams}internal-server-error
        Element::new(195, 2, false), // 27 {urn:ietf:params:xml:ns:xmpp-streams}invalid-from
        Element::new(196, 2, false), // 28 {urn:ietf:params:xml:ns:xmpp-streams}invalid-namespace
        Element::new(197, 2, false), // 29 {urn:ietf:params:xml:ns:xmpp-streams}invalid-xml
        Element::new(119, 15, false), // 30 {jabber:client}iq
        Element::new(130, 16, false), // 31 {jabber:server}iq
        Element::new(168, 3, false), // 32 {urn:ietf:params:xml:ns:xmpp-stanzas}item-not-found
        Element::new(169, 3, false), // 33 {urn:ietf:params:xml:ns:xmpp-stanzas}jid-malformed
        Element::new(154, 17, false), // 34 {urn:ietf:params:xml:ns:xmpp-sasl}mechanisms
        Element::new(120, 18, false), // 35 {jabber:client}message
        Element::new(131, 19, false), // 36 {jabber:server}message
        Element::new(170, 3, false), // 37 {urn:ietf:params:xml:ns:xmpp-stanzas}not-acceptable
        Element::new(171, 3, false), // 38 {urn:ietf:params:xml:ns:xmpp-stanzas}not-allowed
        Element::new(172, 3, false), // 39 {urn:ietf:params:xml:ns:xmpp-stanzas}not-authorized
        Element::new(198, 2, false), // 40 {urn:ietf:params:xml:ns:xmpp-streams}not-authorized
        Element::new(199, 2, false), // 41 {urn:ietf:params:xml:ns:xmpp-streams}not-well-formed
        Element::new(173, 3, false), // 42 {urn:ietf:params:xml:ns:xmpp-stanzas}payment-required
        Element::new(174, 3, false), // 43 {urn:ietf:params:xml:ns:xmpp-stanzas}policy-violation
        Element::new(200, 2, false), // 44 {urn:ietf:params:xml:ns:xmpp-streams}policy-violation
        Element::new(121, 20, false), // 45 {jabber:client}presence
        Element::new(132, 21, false), // 46 {jabber:server}presence
        Element::new(122, 22, false), // 47 {jabber:client}priority
        Element::new(133, 22, false), // 48 {jabber:server}priority
        Element::new(215, 13, false), // 49 {urn:ietf:params:xml:ns:xmpp-tls}proceed
        Element::new(175, 3, false), // 50 {urn:ietf:params:xml:ns:xmpp-stanzas}recipient-unavailable
        Element::new(176, 6, false), // 51 {urn:ietf:params:xml:ns:xmpp-stanzas}redirect
        Element::new(177, 3, false), // 52 {urn:ietf:params:xml:ns:xmpp-stanzas}registration-required
        Element::new(201, 2, false), // 53 {urn:ietf:params:xml:ns:xmpp-streams}remote-connection-failed
        Element::new(178, 3, false), // 54 {urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-not-found
        Element::new(179, 3, false), // 55 {urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-timeout
        Element::new(202, 2, false), // 56 {urn:ietf:params:xml:ns:xmpp-streams}reset
        Element::new(180, 3, false), // 57 {urn:ietf:params:xml:ns:xmpp-stanzas}resource-constraint
        Element::new(203, 2, false), // 58 {urn:ietf:params:xml:ns:xmpp-streams}resource-constraint
        Element::new(156, 6, false), // 59 {urn:ietf:params:xml:ns:xmpp-sasl}response
        Element::new(204, 2, false), // 60 {urn:ietf:params:xml:ns:xmpp-streams}restricted-xml
        Element::new(205, 6, false), // 61 {urn:ietf:params:xml:ns:xmpp-streams}see-other-host
        Element::new(181, 3, false), // 62 {urn:ietf:params:xml:ns:xmpp-stanzas}service-unavailable
        Element::new(110, 23, false), // 63 {http://jabber.org/protocol/compress/exi}setup
        Element::new(111, 24, false), // 64 {http://jabber.org/protocol/compress/exi}setupResponse
        Element::new(123, 25, false), // 65 {jabber:client}show
        Element::new(134, 26, false), // 66 {jabber:server}show
        Element::new(217, 27, false), // 67 {urn:ietf:params:xml:ns:xmpp-tls}starttls
        Element::new(124, 28, false), // 68 {jabber:client}status
        Element::new(135, 29, false), // 69 {jabber:server}status
        Element::new(91, 30, false), // 70 {http://etherx.jabber.org/streams}stream
        Element::new(112, 31, false), // 71 {http://jabber.org/protocol/compress/exi}streamEnd
        Element::new(113, 32, false), // 72 {http://jabber.org/protocol/compress/exi}streamStart
        Element::new(126, 33, false), // 73 {jabber:client}subject
        Element::new(137, 34, false), // 74 {jabber:server}subject
        Element::new(182, 3, false), // 75 {urn:ietf:params:xml:ns:xmpp-stanzas}subscription-required
        Element::new(157, 6, false), // 76 {urn:ietf:params:xml:ns:xmpp-sasl}success
        Element::new(206, 2, false), // 77 {urn:ietf:params:xml:ns:xmpp-streams}system-shutdown
        Element::new(159, 35, false), // 78 {urn:ietf:params:xml:ns:xmpp-sasl}text
        Element::new(183, 36, false), // 79 {urn:ietf:params:xml:ns:xmpp-stanzas}text
        Element::new(207, 37, false), // 80 {urn:ietf:params:xml:ns:xmpp-streams}text
        Element::new(127, 38, false), // 81 {jabber:client}thread
        Element::new(138, 39, false), // 82 {jabber:server}thread
        Element::new(184, 3, false), // 83 {urn:ietf:params:xml:ns:xmpp-stanzas}undefined-condition
        Element::new(208, 2, false), // 84 {urn:ietf:params:xml:ns:xmpp-streams}undefined-condition
        Element::new(185, 3, false), // 85 {urn:ietf:params:xml:ns:xmpp-stanzas}unexpected-request
        Element::new(209, 2, false), // 86 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-encoding
        Element::new(210, 2, false), // 87 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-feature
        Element::new(211, 2, false), // 88 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-stanza-type
        Element::new(212, 2, false), // 89 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-version
        Element::new(115, 40, false), // 90 {http://jabber.org/protocol/compress/exi}uploadSchema
        Element::new(116, 92, false), // 91 {http://jabber.org/protocol/compress/exi}xmlns
        Element::new(11, 61, false), // 92 {}delim
        Element::new(216, 13, false), // 93 {urn:ietf:params:xml:ns:xmpp-tls}required
        Element::new(109, 45, false), // 94 {http://jabber.org/protocol/compress/exi}schema
        Element::new(101, 43, false), // 95 {http://jabber.org/protocol/compress/exi}datatypeRepresentationMap
        Element::new(108, 45, false), // 96 {http://jabber.org/protocol/compress/exi}missingSchema
        Element::new(152, 52, false), // 97 {urn:ietf:params:xml:ns:xmpp-sasl}mechanism
        Element::new(140, 0, false), // 98 {urn:ietf:params:xml:ns:xmpp-sasl}aborted
        Element::new(141, 0, false), // 99 {urn:ietf:params:xml:ns:xmpp-sasl}account-disabled
        Element::new(144, 0, false), // 100 {urn:ietf:params:xml:ns:xmpp-sasl}credentials-expired
        Element::new(146, 0, false), // 101 {urn:ietf:params:xml:ns:xmpp-sasl}encryption-required
        Element::new(148, 0, false), // 102 {urn:ietf:params:xml:ns:xmpp-sasl}incorrect-encoding
        Element::new(149, 0, false), // 103 {urn:ietf:params:xml:ns:xmpp-sasl}invalid-authzid
        Element::new(150, 0, false), // 104 {urn:ietf:params:xml:ns:xmpp-sasl}invalid-mechanism
        Element::new(151, 0, false), // 105 {urn:ietf:params:xml:ns:xmpp-sasl}malformed-request
        Element::new(153, 0, false), // 106 {urn:ietf:params:xml:ns:xmpp-sasl}mechanism-too-weak
        Element::new(155, 0, false), // 107 {urn:ietf:params:xml:ns:xmpp-sasl}not-authorized
        Element::new(158, 0, false), // 108 {urn:ietf:params:xml:ns:xmpp-sasl}temporary-auth-failure
        Element::new(160, 0, false), // 109 {urn:ietf:params:xml:ns:xmpp-sasl}transition-needed
        Element::new(105, 93, false), // 110 {http://jabber.org/protocol/compress/exi}httpError
        Element::new(107, 94, false), // 111 {http://jabber.org/protocol/compress/exi}invalidUrl
        Element::new(114, 95, false), // 112 {http://jabber.org/protocol/compress/exi}timeout
        Element::new(106, 96, false), // 113 {http://jabber.org/protocol/compress/exi}invalidContentType
        Element::new(104, 97, false), // 114 {http://jabber.org/protocol/compress/exi}error
    ];
    static FRAGMENT: [u16; 115] = [
        0, // 0 {urn:ietf:params:xml:ns:xmpp-sasl}abort
        98, // 1 {urn:ietf:params:xml:ns:xmpp-sasl}aborted
        99, // 2 {urn:ietf:params:xml:ns:xmpp-sasl}account-disabled
        1, // 3 {urn:ietf:params:xml:ns:xmpp-sasl}auth
        2, // 4 {urn:ietf:params:xml:ns:xmpp-streams}bad-format
        3, // 5 {urn:ietf:params:xml:ns:xmpp-streams}bad-namespace-prefix
        4, // 6 {urn:ietf:params:xml:ns:xmpp-stanzas}bad-request
        5, // 7 {jabber:client}body
        6, // 8 {jabber:server}body
        7, // 9 {urn:ietf:params:xml:ns:xmpp-sasl}challenge
        8, // 10 {urn:ietf:params:xml:ns:xmpp-stanzas}conflict
        9, // 11 {urn:ietf:params:xml:ns:xmpp-streams}conflict
        10, // 12 {urn:ietf:params:xml:ns:xmpp-streams}connection-timeout
        100, // 13 {urn:ietf:params:xml:ns:xmpp-sasl}credentials-expired
        95, // 14 {http://jabber.org/protocol/compress/exi}datatypeRepresentationMap
        92, // 15 {}delim
        11, // 16 {http://jabber.org/protocol/compress/exi}downloadSchema
        12, // 17 {http://jabber.org/protocol/compress/exi}downloadSchemaResponse
        101, // 18 {urn:ietf:params:xml:ns:xmpp-sasl}encryption-required
        13, // 19 {http://etherx.jabber.org/streams}error
        114, // 20 {http://jabber.org/protocol/compress/exi}error
        14, // 21 {jabber:client}error
        15, // 22 {jabber:server}error
        16, // 23 {urn:ietf:params:xml:ns:xmpp-sasl}failure
        17, // 24 {urn:ietf:params:xml:ns:xmpp-tls}failure
        18, // 25 {urn:ietf:params:xml:ns:xmpp-stanzas}feature-not-implemented
        19, // 26 {http://etherx.jabber.org/streams}features
        20, // 27 {urn:ietf:params:xml:ns:xmpp-stanzas}forbidden
        21, // 28 {urn:ietf:params:xml:ns:xmpp-stanzas}gone
        22, // 29 {urn:ietf:params:xml:ns:xmpp-streams}host-gone
        23, // 30 {urn:ietf:params:xml:ns:xmpp-streams}host-unknown
        110, // 31 {http://jabber.org/protocol/compress/exi}httpError
        24, // 32 {urn:ietf:params:xml:ns:xmpp-streams}improper-addressing
        102, // 33 {urn:ietf:params:xml:ns:xmpp-sasl}incorrect-encoding
        25, // 34 {urn:ietf:params:xml:ns:xmpp-stanzas}internal-server-error
        26, // 35 {urn:ietf:params:xml:ns:xmpp-streams}internal-server-error
        103, // 36 {urn:ietf:params:xml:ns:xmpp-sasl}invalid-authzid
        27, // 37 {urn:ietf:params:xml:ns:xmpp-streams}invalid-from
        104, // 38 {urn:ietf:params:xml:ns:xmpp-sasl}invalid-mechanism
        28, // 39 {urn:ietf:params:xml:ns:xmpp-streams}invalid-namespace
        29, // 40 {urn:ietf:params:xml:ns:xmpp-streams}invalid-xml
        113, // 41 {http://jabber.org/protocol/compress/exi}invalidContentType
        111, // 42 {http://jabber.org/protocol/compress/exi}invalidUrl
        30, // 43 {jabber:client}iq
        31, // 44 {jabber:server}iq
        32, // 45 {urn:ietf:params:xml:ns:xmpp-stanzas}item-not-found
        33, // 46 {urn:ietf:params:xml:ns:xmpp-stanzas}jid-malformed
        105, // 47 {urn:ietf:params:xml:ns:xmpp-sasl}malformed-request
        97, // 48 {urn:ietf:params:xml:ns:xmpp-sasl}mechanism
        106, // 49 {urn:ietf:params:xml:ns:xmpp-sasl}mechanism-too-weak
        34, // 50 {urn:ietf:params:xml:ns:xmpp-sasl}mechanisms
        35, // 51 {jabber:client}message
        36, // 52 {jabber:server}message
        96, // 53 {http://jabber.org/protocol/compress/exi}missingSchema
        37, // 54 {urn:ietf:params:xml:ns:xmpp-stanzas}not-acceptable
        38, // 55 {urn:ietf:params:xml:ns:xmpp-stanzas}not-allowed
        107, // 56 {urn:ietf:params:xml:ns:xmpp-sasl}not-authorized
        39, // 57 {urn:ietf:params:xml:ns:xmpp-stanzas}not-authorized
        40, // 58 {urn:ietf:params:xml:ns:xmpp-streams}not-authorized
        41, // 59 {urn:ietf:params:xml:ns:xmpp-streams}not-well-formed
        42, // 60 {urn:ietf:params:xml:ns:xmpp-stanzas}payment-required
        43, // 61 {urn:ietf:params:xml:ns:xmpp-stanzas}policy-violation
        44, // 62 {urn:ietf:params:xml:ns:xmpp-streams}policy-violation
        45, // 63 {jabber:client}presence
        46, // 64 {jabber:server}presence
        47, // 65 {jabber:client}priority
        48, // 66 {jabber:server}priority
        49, // 67 {urn:ietf:params:xml:ns:xmpp-tls}proceed
        50, // 68 {urn:ietf:params:xml:ns:xmpp-stanzas}recipient-unavailable
        51, // 69 {urn:ietf:params:xml:ns:xmpp-stanzas}redirect
        52, // 70 {urn:ietf:params:xml:ns:xmpp-stanzas}registration-required
        53, // 71 {urn:ietf:params:xml:ns:xmpp-streams}remote-connection-failed
        54, // 72 {urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-not-found
        55, // 73 {urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-timeout
        93, // 74 {urn:ietf:params:xml:ns:xmpp-tls}required
        56, // 75 {urn:ietf:params:xml:ns:xmpp-streams}reset
        57, // 76 {urn:ietf:params:xml:ns:xmpp-stanzas}resource-constraint
        58, // 77 {urn:ietf:params:xml:ns:xmpp-streams}resource-constraint
        59, // 78 {urn:ietf:params:xml:ns:xmpp-sasl}response
        60, // 79 {urn:ietf:params:xml:ns:xmpp-streams}restricted-xml
        94, // 80 {http://jabber.org/protocol/compress/exi}schema
        61, // 81 {urn:ietf:params:xml:ns:xmpp-streams}see-other-host
        62, // 82 {urn:ietf:params:xml:ns:xmpp-stanzas}service-unavailable
        63, // 83 {http://jabber.org/protocol/compress/exi}setup
        64, // 84 {http://jabber.org/protocol/compress/exi}setupResponse
        65, // 85 {jabber:client}show
        66, // 86 {jabber:server}show
        67, // 87 {urn:ietf:params:xml:ns:xmpp-tls}starttls
        68, // 88 {jabber:client}status
        69, // 89 {jabber:server}status
        70, // 90 {http://etherx.jabber.org/streams}stream
        71, // 91 {http://jabber.org/protocol/compress/exi}streamEnd
        72, // 92 {http://jabber.org/protocol/compress/exi}streamStart
        73, // 93 {jabber:client}subject
        74, // 94 {jabber:server}subject
        75, // 95 {urn:ietf:params:xml:ns:xmpp-stanzas}subscription-required
        76, // 96 {urn:ietf:params:xml:ns:xmpp-sasl}success
        77, // 97 {urn:ietf:params:xml:ns:xmpp-streams}system-shutdown
        108, // 98 {urn:ietf:params:xml:ns:xmpp-sasl}temporary-auth-failure
        78, // 99 {urn:ietf:params:xml:ns:xmpp-sasl}text
        79, // 100 {urn:ietf:params:xml:ns:xmpp-stanzas}text
        80, // 101 {urn:ietf:params:xml:ns:xmpp-streams}text
        81, // 102 {jabber:client}thread
        82, // 103 {jabber:server}thread
        112, // 104 {http://jabber.org/protocol/compress/exi}timeout
        109, // 105 {urn:ietf:params:xml:ns:xmpp-sasl}transition-needed
        83, // 106 {urn:ietf:params:xml:ns:xmpp-stanzas}undefined-condition
        84, // 107 {urn:ietf:params:xml:ns:xmpp-streams}undefined-condition
        85, // 108 {urn:ietf:params:xml:ns:xmpp-stanzas}unexpected-request
        86, // 109 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-encoding
        87, // 110 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-feature
        88, // 111 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-stanza-type
        89, // 112 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-version
        90, // 113 {http://jabber.org/protocol/compress/exi}uploadSchema
        91, // 114 {http://jabber.org/protocol/compress/exi}xmlns
    ];
    static ATTRIBUTES: [Attribute; 45] = [
        Attribute::new(37, 29), // 0 {http://www.w3.org/XML/1998/namespace}base
        Attribute::new(39, 43), // 1 {http://www.w3.org/XML/1998/namespace}lang
        Attribute::new(40, 55), // 2 {http://www.w3.org/XML/1998/namespace}space
        Attribute::new(4, 47), // 3 {}bytes
        Attribute::new(14, 18), // 4 {}md5Hash
        Attribute::new(18, 1), // 5 {}ns
        Attribute::new(26, 1), // 6 {}representAs
        Attribute::new(32, 1), // 7 {}type
        Attribute::new(9, 17), // 8 {}contentType
        Attribute::new(19, 14), // 9 {}parent
        Attribute::new(12, 1), // 10 {}from
        Attribute::new(13, 1), // 11 {}id
        Attribute::new(31, 1), // 12 {}to
        Attribute::new(36, 6), // 13 {}version
        Attribute::new(17, 1), // 14 {}namespace
        Attribute::new(20, 1), // 15 {}prefix
        Attribute::new(0, 31), // 16 {}agreement
        Attribute::new(1, 16), // 17 {}alignment
        Attribute::new(2, 47), // 18 {}blockSize
        Attribute::new(6, 31), // 19 {}compression
        Attribute::new(7, 1), // 20 {}configurationId
        Attribute::new(8, 1), // 21 {}configurationLocation
        Attribute::new(21, 31), // 22 {}preserveComments
        Attribute::new(22, 31), // 23 {}preserveDTD
        Attribute::new(23, 31), // 24 {}preserveLexical
        Attribute::new(24, 31), // 25 {}preservePIs
        Attribute::new(25, 31), // 26 {}preservePrefixes
        Attribute::new(28, 31), // 27 {}selfContained
        Attribute::new(29, 31), // 28 {}sessionWideBuffers
        Attribute::new(30, 31), // 29 {}strict
        Attribute::new(34, 47), // 30 {}valueMaxLength
        Attribute::new(35, 47), // 31 {}valuePartitionCapacity
        Attribute::new(36, 47), // 32 {}version
        Attribute::new(13, 14), // 33 {}id
        Attribute::new(32, 56), // 34 {}type
        Attribute::new(32, 57), // 35 {}type
        Attribute::new(32, 58), // 36 {}type
        Attribute::new(3, 1), // 37 {}by
        Attribute::new(32, 59), // 38 {}type
        Attribute::new(27, 31), // 39 {}result
        Attribute::new(33, 1), // 40 {}url
        Attribute::new(16, 1), // 41 {}message
        Attribute::new(10, 1), // 42 {}contentTypeReturned
        Attribute::new(5, 47), // 43 {}code
        Attribute::new(15, 14), // 44 {}mechanism
    ];
    static TYPES: [Type; 98] = [
        Type::new(145, 2, 269, 2, false), // 0 {urn:ietf:params:xml:ns:xmpp-sasl}empty
        Type::new(NONE, NONE, 267, 268, false), // 1 anonymous
        Type::new(190, 3, 266, 2, false), // 2 {urn:ietf:params:xml:ns:xmpp-streams}empty
        Type::new(163, 4, 265, 2, false), // 3 {urn:ietf:params:xml:ns:xmpp-stanzas}empty
        Type::new(NONE, NONE, 69, 71, false), // 4 anonymous
        Type::new(NONE, NONE, 69, 71, false), // 5 anonymous
        Type::new(82, 1, 264, 2, true), // 6 {http://www.w3.org/2001/XMLSchema}string
        Type::new(95, NONE, 263, 263, true), // 7 {http://jabber.org/protocol/compress/exi}DownloadSchema
        Type::new(96, NONE, 254, 257, false), // 8 {http://jabber.org/protocol/compress/exi}DownloadSchemaResponse
        Type::new(NONE, NONE, 250, 2, false), // 9 anonymous
        Type::new(NONE, NONE, 244, 248, false), // 10 anonymous
        Type::new(NONE, NONE, 244, 248, false), // 11 anonymous
        Type::new(NONE, NONE, 242, 2, false), // 12 anonymous
        Type::new(213, 5, 241, 2, false), // 13 {urn:ietf:params:xml:ns:xmpp-tls}empty
        Type::new(NONE, NONE, 240, 2, false), // 14 anonymous
        Type::new(NONE, NONE, 229, 236, false), // 15 anonymous
        Type::new(NONE, NONE, 217, 224, false), // 16 anonymous
        Type::new(NONE, NONE, 214, 2, false), // 17 anonymous
        Type::new(NONE, NONE, 203, 210, false), // 18 anonymous
        Type::new(NONE, NONE, 191, 198, false), // 19 anonymous
        Type::new(NONE, NONE, 179, 187, false), // 20 anonymous
        Type::new(NONE, NONE, 166, 174, false), // 21 anonymous
        Type::new(59, 11, 165, 2, false), // 22 {http://www.w3.org/2001/XMLSchema}byte
        Type::new(99, NONE, 146, 164, false), // 23 {http://jabber.org/protocol/compress/exi}Setup
        Type::new(100, NONE, 110, 129, false), // 24 {http://jabber.org/protocol/compress/exi}SetupResponse
        Type::new(NONE, 15, 109, 2, false), // 25 anonymous
        Type::new(NONE, 15, 109, 2, false), // 26 anonymous
        Type::new(NONE, NONE, 108, 2, false), // 27 anonymous
        Type::new(NONE, NONE, 106, 71, false), // 28 anonymous
        Type::new(NONE, NONE, 104, 71, false), // 29 anonymous
        Type::new(NONE, NONE, 90, 82, false), // 30 anonymous
        Type::new(NONE, NONE, 2, 2, false), // 31 anonymous
        Type::new(NONE, NONE, 72, 82, false), // 32 anonymous
        Type::new(NONE, NONE, 69, 71, false), // 33 anonymous
        Type::new(NONE, NONE, 69, 71, false), // 34 anonymous
        Type::new(NONE, NONE, 69, 71, false), // 35 anonymous
        Type::new(NONE, NONE, 69, 71, false), // 36 anonymous
        Type::new(NONE, NONE, 69, 71, false), // 37 anonymous
        Type::new(NONE, NONE, 66, 68, false), // 38 anonymous
        Type::new(NONE, NONE, 66, 68, false), // 39 anonymous
        Type::new(NONE, NONE, 59, 63, false), // 40 anonymous
        Type::new(92, 16, 58, 2, false), // 41 {http://jabber.org/protocol/compress/exi}Alignment
        Type::new(93, 17, 57, 2, false), // 42 {http://jabber.org/protocol/compress/exi}ContentType
        Type::new(94, NONE, 55, 55, false), // 43 {http://jabber.org/protocol/compress/exi}DatatypeRepresentationMap
        Type::new(97, 18, 54, 2, false), // 44 {http://jabber.org/protocol/compress/exi}MD5Hash
        Type::new(98, NONE, 50, 50, false), // 45 {http://jabber.org/protocol/compress/exi}Schema
        Type::new(43, 22, 49, 2, false), // 46 {http://www.w3.org/2001/XMLSchema}ENTITIES
        Type::new(44, 21, 48, 2, false), // 47 {http://www.w3.org/2001/XMLSchema}ENTITY
        Type::new(45, 23, 47, 2, false), // 48 {http://www.w3.org/2001/XMLSchema}ID
        Type::new(46, 24, 46, 2, false), // 49 {http://www.w3.org/2001/XMLSchema}IDREF
        Type::new(47, 25, 45, 2, false), // 50 {http://www.w3.org/2001/XMLSchema}IDREFS
        Type::new(48, 20, 44, 2, true), // 51 {http://www.w3.org/2001/XMLSchema}NCName
        Type::new(49, 14, 43, 2, false), // 52 {http://www.w3.org/2001/XMLSchema}NMTOKEN
        Type::new(50, 26, 42, 2, false), // 53 {http://www.w3.org/2001/XMLSchema}NMTOKENS
        Type::new(51, 27, 41, 2, false), // 54 {http://www.w3.org/2001/XMLSchema}NOTATION
        Type::new(52, 19, 40, 2, true), // 55 {http://www.w3.org/2001/XMLSchema}Name
        Type::new(53, 28, 39, 2, false), // 56 {http://www.w3.org/2001/XMLSchema}QName
        Type::new(54, 0, 38, 2, true), // 57 {http://www.w3.org/2001/XMLSchema}anySimpleType
        Type::new(55, NONE, 35, 37, true), // 58 {http://www.w3.org/2001/XMLSchema}anyType
        Type::new(56, 29, 34, 2, false), // 59 {http://www.w3.org/2001/XMLSchema}anyURI
        Type::new(57, 30, 33, 2, false), // 60 {http://www.w3.org/2001/XMLSchema}base64Binary
        Type::new(58, 31, 32, 2, false), // 61 {http://www.w3.org/2001/XMLSchema}boolean
        Type::new(60, 32, 31, 2, false), // 62 {http://www.w3.org/2001/XMLSchema}date
        Type::new(61, 33, 30, 2, false), // 63 {http://www.w3.org/2001/XMLSchema}dateTime
        Type::new(62, 6, 29, 2, true), // 64 {http://www.w3.org/2001/XMLSchema}decimal
        Type::new(63, 34, 28, 2, false), // 65 {http://www.w3.org/2001/XMLSchema}double
        Type::new(64, 35, 27, 2, false), // 66 {http://www.w3.org/2001/XMLSchema}duration
        Type::new(65, 36, 26, 2, false), // 67 {http://www.w3.org/2001/XMLSchema}float
        Type::new(66, 37, 25, 2, false), // 68 {http://www.w3.org/2001/XMLSchema}gDay
        Type::new(67, 38, 24, 2, false), // 69 {http://www.w3.org/2001/XMLSchema}gMonth
        Type::new(68, 39, 23, 2, false), // 70 {http://www.w3.org/2001/XMLSchema}gMonthDay
        Type::new(69, 40, 22, 2, false), // 71 {http://www.w3.org/2001/XMLSchema}gYear
        Type::new(70, 41, 21, 2, false), // 72 {http://www.w3.org/2001/XMLSchema}gYearMonth
        Type::new(71, 42, 20, 2, false), // 73 {http://www.w3.org/2001/XMLSchema}hexBinary
        Type::new(72, 9, 19, 2, true), // 74 {http://www.w3.org/2001/XMLSchema}int
        Type::new(73, 7, 18, 2, true), // 75 {http://www.w3.org/2001/XMLSchema}integer
        Type::new(74, 43, 17, 2, false), // 76 {http://www.w3.org/2001/XMLSchema}language
        Type::new(75, 8, 16, 2, true), // 77 {http://www.w3.org/2001/XMLSchema}long
        Type::new(76, 45, 15, 2, false), // 78 {http://www.w3.org/2001/XMLSchema}negativeInteger
        Type::new(77, 46, 14, 2, true), // 79 {http://www.w3.org/2001/XMLSchema}nonNegativeInteger
        Type::new(78, 44, 13, 2, true), // 80 {http://www.w3.org/2001/XMLSchema}nonPositiveInteger
        Type::new(79, 12, 12, 2, true), // 81 {http://www.w3.org/2001/XMLSchema}normalizedString
        Type::new(80, 47, 11, 2, false), // 82 {http://www.w3.org/2001/XMLSchema}positiveInteger
        Type::new(81, 10, 10, 2, true), // 83 {http://www.w3.org/2001/XMLSchema}short
        Type::new(83, 48, 9, 2, false), // 84 {http://www.w3.org/2001/XMLSchema}time
        Type::new(84, 13, 8, 2, true), // 85 {http://www.w3.org/2001/XMLSchema}token
        Type::new(85, 52, 7, 2, false), // 86 {http://www.w3.org/2001/XMLSchema}unsignedByte
        Type::new(86, 50, 6, 2, true), // 87 {http://www.w3.org/2001/XMLSchema}unsignedInt
        Type::new(87, 49, 5, 2, true), // 88 {http://www.w3.org/2001/XMLSchema}unsignedLong
        Type::new(88, 51, 4, 2, true), // 89 {http://www.w3.org/2001/XMLSchema}unsignedShort
        Type::new(125, 53, 3, 2, false), // 90 {jabber:client}string1024
        Type::new(136, 54, 0, 2, false), // 91 {jabber:server}string1024
        Type::new(NONE, NONE, 88, 88, false), // 92 anonymous
        Type::new(NONE, NONE, 261, 261, false), // 93 anonymous
        Type::new(NONE, NONE, 259, 259, false), // 94 anonymous
        Type::new(NONE, NONE, 259, 259, false), // 95 anonymous
        Type::new(NONE, NONE, 260, 260, false), // 96 anonymous
        Type::new(NONE, NONE, 259, 259, false), // 97 anonymous
    ];
    static STATES: [State; 270] = [
        State::new(373, 1, 0, 0, StateFlags(6)), // 0 first, start tag
        State::new(68, 1, 0, 1, StateFlags(1)), // 1 EE
        State::new(68, 1, 0, 2, StateFlags(7)), // 2 first, start tag, EE
        State::new(375, 1, 0, 3, StateFlags(6)), // 3 first, start tag
        State::new(400, 1, 0, 4, StateFlags(6)), // 4 first, start tag
        State::new(401, 1, 0, 5, StateFlags(6)), // 5 first, start tag
        State::new(402, 1, 0, 6, StateFlags(6)), // 6 first, start tag
        State::new(403, 1, 0, 7, StateFlags(6)), // 7 first, start tag
        State::new(404, 1, 0, 8, StateFlags(6)), // 8 first, start tag
        State::new(405, 1, 0, 9, StateFlags(6)), // 9 first, start tag
        State::new(406, 1, 0, 10, StateFlags(6)), // 10 first, start tag
        State::new(407, 1, 0, 11, StateFlags(6)), // 11 first, start tag
        State::new(408, 1, 0, 12, StateFlags(6)), // 12 first, start tag
        State::new(409, 1, 0, 13, StateFlags(6)), // 13 first, start tag
        State::new(410, 1, 0, 14, StateFlags(6)), // 14 first, start tag
        State::new(411, 1, 0, 15, StateFlags(6)), // 15 first, start tag
        State::new(412, 1, 0, 16, StateFlags(6)), // 16 first, start tag
        State::new(413, 1, 0, 17, StateFlags(6)), // 17 first, start tag
        State::new(414, 1, 0, 18, StateFlags(6)), // 18 first, start tag
        State::new(415, 1, 0, 19, StateFlags(6)), // 19 first, start tag
        State::new(416, 1, 0, 20, StateFlags(6)), // 20 first, start tag
        State::new(417, 1, 0, 21, StateFlags(6)), // 21 first, start tag
        State::new(418, 1, 0, 22, StateFlags(6)), // 22 first, start tag
        State::new(419, 1, 0, 23, StateFlags(6)), // 23 first, start tag
        State::new(420, 1, 0, 24, StateFlags(6)), // 24 first, start tag
        State::new(421, 1, 0, 25, StateFlags(6)), // 25 first, start tag
        State::new(422, 1, 0, 26, StateFlags(6)), // 26 first, start tag
        State::new(423, 1, 0, 27, StateFlags(6)), // 27 first, start tag
        State::new(424, 1, 0, 28, StateFlags(6)), // 28 first, start tag
        State::new(425, 1, 0, 29, StateFlags(6)), // 29 first, start tag
        State::new(426, 1, 0, 30, StateFlags(6)), // 30 first, start tag
        State::new(427, 1, 0, 31, StateFlags(6)), // 31 first, start tag
        State::new(428, 1, 0, 32, StateFlags(6)), // 32 first, start tag
        State::new(314, 1, 0, 33, StateFlags(6)), // 33 first, start tag
        State::new(429, 1, 0, 34, StateFlags(6)), // 34 first, start tag
        State::new(307, 4, 0, 36, StateFlags(7)), // 35 first, start tag, EE
        State::new(308, 3, 0, 36, StateFlags(1)), // 36 EE
        State::new(356, 2, 0, 1, StateFlags(7)), // 37 first, start tag, EE
        State::new(430, 1, 0, 38, StateFlags(6)), // 38 first, start tag
        State::new(431, 1, 0, 39, StateFlags(6)), // 39 first, start tag
        State::new(432, 1, 0, 40, StateFlags(6)), // 40 first, start tag
        State::new(433, 1, 0, 41, StateFlags(6)), // 41 first, start tag
        State::new(434, 1, 0, 42, StateFlags(6)), // 42 first, start tag
        State::new(359, 1, 0, 43, StateFlags(6)), // 43 first, start tag
        State::new(435, 1, 0, 44, StateFlags(6)), // 44 first, start tag
        State::new(436, 1, 0, 45, StateFlags(6)), // 45 first, start tag
        State::new(437, 1, 0, 46, StateFlags(6)), // 46 first, start tag
        State::new(438, 1, 0, 47, StateFlags(6)), // 47 first, start tag
        State::new(439, 1, 0, 48, StateFlags(6)), // 48 first, start tag
        State::new(440, 1, 0, 49, StateFlags(6)), // 49 first, start tag
        State::new(441, 1, 1, 53, StateFlags(6)), // 50 first, start tag
        State::new(442, 1, 1, 53, StateFlags(4)), // 51 start tag
        State::new(443, 1, 1, 53, StateFlags(4)), // 52 start tag
        State::new(68, 1, 0, 53, StateFlags(5)), // 53 start tag, EE
        State::new(444, 1, 0, 54, StateFlags(6)), // 54 first, start tag
        State::new(445, 1, 1, 53, StateFlags(6)), // 55 first, start tag
        State::new(446, 1, 1, 53, StateFlags(4)), // 56 start tag
        State::new(447, 1, 0, 57, StateFlags(6)), // 57 first, start tag
        State::new(448, 1, 0, 58, StateFlags(6)), // 58 first, start tag
        State::new(311, 4, 3, 62, StateFlags(6)), // 59 first, start tag
        State::new(312, 3, 2, 62, StateFlags(4)), // 60 start tag
        State::new(313, 2, 1, 62, StateFlags(4)), // 61 start tag
        State::new(314, 1, 0, 62, StateFlags(4)), // 62 start tag
        State::new(315, 4, 3, 53, StateFlags(7)), // 63 first, start tag, EE
        State::new(316, 3, 2, 53, StateFlags(5)), // 64 start tag, EE
        State::new(317, 2, 1, 53, StateFlags(5)), // 65 start tag, EE
        State::new(358, 2, 1, 67, StateFlags(6)), // 66 first, start tag
        State::new(359, 1, 0, 67, StateFlags(4)), // 67 start tag
        State::new(360, 2, 1, 53, StateFlags(7)), // 68 first, start tag, EE
        State::new(362, 2, 1, 70, StateFlags(6)), // 69 first, start tag
        State::new(363, 1, 0, 70, StateFlags(4)), // 70 start tag
        State::new(364, 2, 1, 53, StateFlags(7)), // 71 first, start tag, EE
        State::new(120, 12, 5, 78, StateFlags(7)), // 72 first, start tag, EE
        State::new(132, 11, 4, 78, StateFlags(5)), // 73 start tag, EE
        State::new(165, 10, 3, 78, StateFlags(5)), // 74 start tag, EE
        State::new(185, 9, 2, 78, StateFlags(5)), // 75 start tag, EE
        State::new(203, 8, 1, 78, StateFlags(5)), // 76 start tag, EE
        State::new(227, 7, 0, 78, StateFlags(5)), // 77 start tag, EE
        State::new(126, 6, 0, 78, StateFlags(1)), // 78 EE
        State::new(128, 4, 0, 79, StateFlags(1)), // 79 EE
        State::new(323, 3, 0, 80, StateFlags(1)), // 80 EE
        State::new(225, 2, 0, 81, StateFlags(1)), // 81 EE
        State::new(234, 7, 5, 1, StateFlags(7)), // 82 first, start tag, EE
        State::new(262, 6, 4, 1, StateFlags(5)), // 83 start tag, EE
        State::new(292, 5, 3, 1, StateFlags(5)), // 84 start tag, EE
        State::new(319, 4, 2, 1, StateFlags(5)), // 85 start tag, EE
        State::new(326, 3, 1, 1, StateFlags(5)), // 86 start tag, EE
        State::new(366, 2, 0, 1, StateFlags(5)), // 87 start tag, EE
        State::new(449, 1, 1, 53, StateFlags(6)), // 88 first, start tag
        State::new(450, 1, 1, 53, StateFlags(4)), // 89 start tag
        State::new(175, 10, 5, 103, StateFlags(6)), // 90 first, start tag
        State::new(194, 9, 4, 103, StateFlags(4)), // 91 start tag
        State::new(211, 8, 3, 103, StateFlags(4)), // 92 start tag
        State::new(241, 7, 2, 103, StateFlags(4)), // 93 start tag
        State::new(268, 6, 1, 103, StateFlags(4)), // 94 start tag
        State::new(297, 5, 0, 103, StateFlags(4)), // 95 start tag
        State::new(182, 3, 0, 96, StateFlags(0)), // 96
        State::new(368, 2, 0, 97, StateFlags(0)), // 97
        State::new(182, 1, 0, 98, StateFlags(0)), // 98
        State::new(370, 2, 0, 99, StateFlags(0)), // 99
        State::new(219, 8, 0, 100, StateFlags(1)), // 100 EE
        State::new(302, 5, 0, 101, StateFlags(1)), // 101 EE
        State::new(222, 5, 0, 102, StateFlags(1)), // 102 EE
        State::new(181, 4, 0, 103, StateFlags(0)), // 103
        State::new(372, 2, 1, 105, StateFlags(6)), // 104 first, start tag
        State::new(373, 1, 0, 105, StateFlags(4)), // 105 start tag
        State::new(374, 2, 1, 107, StateFlags(6)), // 106 first, start tag
        State::new(375, 1, 0, 107, StateFlags(4)), // 107 start tag
        State::new(376, 2, 0, 108, StateFlags(7)), // 108 first, start tag, EE
        State::new(451, 1, 0, 109, StateFlags(6)), // 109 first, start tag
        State::new(48, 21, 17, 127, StateFlags(7)), // 110 first, start tag, EE
        State::new(49, 20, 16, 127, StateFlags(5)), // 111 start tag, EE
        State::new(50, 19, 15, 127, StateFlags(5)), // 112 start tag, EE
        State::new(51, 18, 14, 127, StateFlags(5)), // 113 start tag, EE
        State::new(52, 17, 13, 127, StateFlags(5)), // 114 start tag, EE
        State::new(53, 16, 12, 127, StateFlags(5)), // 115 start tag, EE
        State::new(54, 15, 11, 127, StateFlags(5)), // 116 start tag, EE
        State::new(55, 14, 10, 127, StateFlags(5)), // 117 start tag, EE
        State::new(56, 13, 9, 127, StateFlags(5)), // 118 start tag, EE
        State::new(57, 12, 8, 127, StateFlags(5)), // 119 start tag, EE
        State::new(58, 11, 7, 127, StateFlags(5)), // 120 start tag, EE
        State::new(59, 10, 6, 127, StateFlags(5)), // 121 start tag, EE
        State::new(60, 9, 5, 127, StateFlags(5)), // 122 start tag, EE
        State::new(61, 8, 4, 127, StateFlags(5)), // 123 start tag, EE
        State::new(62, 7, 3, 127, StateFlags(5)), // 124 start tag, EE
        State::new(63, 6, 2, 127, StateFlags(5)), // 125 start tag, EE
        State::new(64, 5, 1, 127, StateFlags(5)), // 126 start tag, EE
        State::new(65, 4, 0, 127, StateFlags(5)), // 127 start tag, EE
        State::new(65, 4, 0, 128, StateFlags(1)), // 128 EE
        State::new(88, 18, 17, 53, StateFlags(7)), // 129 first, start tag, EE
        State::new(89, 17, 16, 53, StateFlags(5)), // 130 start tag, EE
        State::new(90, 16, 15, 53, StateFlags(5)), // 131 start tag, EE
        State::new(91, 15, 14, 53, StateFlags(5)), // 132 start tag, EE
        State::new(92, 14, 13, 53, StateFlags(5)), // 133 start tag, EE
        State::new(93, 13, 12, 53, StateFlags(5)), // 134 start tag, EE
        State::new(94, 12, 11, 53, StateFlags(5)), // 135 start tag, EE
        State::new(95, 11, 10, 53, StateFlags(5)), // 136 start tag, EE
        State::new(96, 10, 9, 53, StateFlags(5)), // 137 start tag, EE
        State::new(97, 9, 8, 53, StateFlags(5)), // 138 start tag, EE
        State::new(98, 8, 7, 53, StateFlags(5)), // 139 start tag, EE
        State::new(99, 7, 6, 53, StateFlags(5)), // 140 start tag, EE
        State::new(100, 6, 5, 53, StateFlags(5)), // 141 start tag, EE
        State::new(101, 5, 4, 53, StateFlags(5)), // 142 start tag, EE
        State::new(102, 4, 3, 53, StateFlags(5)), // 143 start tag, EE
        State::new(103, 3, 2, 53, StateFlags(5)), // 144 start tag, EE
        State::new(104, 2, 1, 53, StateFlags(5)), // 145 start tag, EE
        State::new(69, 19, 16, 162, StateFlags(7)), // 146 first, start tag, EE
        State::new(70, 18, 15, 162, StateFlags(5)), // 147 start tag, EE
        State::new(71, 17, 14, 162, StateFlags(5)), // 148 start tag, EE
        State::new(72, 16, 13, 162, StateFlags(5)), // 149 start tag, EE
        State::new(73, 15, 12, 162, StateFlags(5)), // 150 start tag, EE
        State::new(74, 14, 11, 162, StateFlags(5)), // 151 start tag, EE
        State::new(75, 13, 10, 162, StateFlags(5)), // 152 start tag, EE
        State::new(76, 12, 9, 162, StateFlags(5)), // 153 start tag, EE
        State::new(77, 11, 8, 162, StateFlags(5)), // 154 start tag, EE
        State::new(78, 10, 7, 162, StateFlags(5)), // 155 start tag, EE
        State::new(79, 9, 6, 162, StateFlags(5)), // 156 start tag, EE
        State::new(80, 8, 5, 162, StateFlags(5)), // 157 start tag, EE
        State::new(81, 7, 4, 162, StateFlags(5)), // 158 start tag, EE
        State::new(82, 6, 3, 162, StateFlags(5)), // 159 start tag, EE
        State::new(83, 5, 2, 162, StateFlags(5)), // 160 start tag, EE
        State::new(84, 4, 1, 162, StateFlags(5)), // 161 start tag, EE
        State::new(85, 3, 0, 162, StateFlags(5)), // 162 start tag, EE
        State::new(85, 3, 0, 163, StateFlags(1)), // 163 EE
        State::new(89, 17, 16, 53, StateFlags(7)), // 164 first, start tag, EE
        State::new(452, 1, 0, 165, StateFlags(6)), // 165 first, start tag
        State::new(453, 1, 1, 171, StateFlags(6)), // 166 first, start tag
        State::new(329, 3, 3, 171, StateFlags(4)), // 167 start tag
        State::new(330, 2, 2, 171, StateFlags(4)), // 168 start tag
        State::new(331, 1, 1, 171, StateFlags(4)), // 169 start tag
        State::new(248, 7, 1, 171, StateFlags(5)), // 170 start tag, EE
        State::new(249, 6, 0, 171, StateFlags(5)), // 171 start tag, EE
        State::new(249, 6, 0, 172, StateFlags(1)), // 172 EE
        State::new(252, 3, 0, 173, StateFlags(1)), // 173 EE
        State::new(454, 1, 1, 53, StateFlags(6)), // 174 first, start tag
        State::new(332, 3, 3, 53, StateFlags(4)), // 175 start tag
        State::new(333, 2, 2, 53, StateFlags(4)), // 176 start tag
        State::new(277, 1, 1, 53, StateFlags(4)), // 177 start tag
        State::new(278, 2, 1, 53, StateFlags(5)), // 178 start tag, EE
        State::new(143, 11, 5, 184, StateFlags(7)), // 179 first, start tag, EE
        State::new(144, 10, 4, 184, StateFlags(5)), // 180 start tag, EE
        State::new(145, 9, 3, 184, StateFlags(5)), // 181 start tag, EE
        State::new(146, 8, 2, 184, StateFlags(5)), // 182 start tag, EE
        State::new(147, 7, 1, 184, StateFlags(5)), // 183 start tag, EE
        State::new(148, 6, 0, 184, StateFlags(5)), // 184 start tag, EE
        State::new(148, 6, 0, 185, StateFlags(1)), // 185 EE
        State::new(151, 3, 0, 186, StateFlags(1)), // 186 EE
        State::new(274, 6, 5, 53, StateFlags(7)), // 187 first, start tag, EE
        State::new(275, 5, 4, 53, StateFlags(5)), // 188 start tag, EE
        State::new(276, 4, 3, 53, StateFlags(5)), // 189 start tag, EE
        State::new(277, 3, 2, 53, StateFlags(5)), // 190 start tag, EE
        State::new(455, 1, 1, 196, StateFlags(6)), // 191 first, start tag
        State::new(335, 3, 3, 196, StateFlags(4)), // 192 start tag
        State::new(336, 2, 2, 196, StateFlags(4)), // 193 start tag
        State::new(337, 1, 1, 196, StateFlags(4)), // 194 start tag
        State::new(255, 7, 1, 196, StateFlags(5)), // 195 start tag, EE
        State::new(256, 6, 0, 196, StateFlags(5)), // 196 start tag, EE
        State::new(256, 6, 0, 197, StateFlags(1)), // 197 EE
        State::new(456, 1, 1, 53, StateFlags(6)), // 198 first, start tag
        State::new(338, 3, 3, 53, StateFlags(4)), // 199 start tag
        State::new(339, 2, 2, 53, StateFlags(4)), // 200 start tag
        State::new(283, 1, 1, 53, StateFlags(4)), // 201 start tag
        State::new(284, 2, 1, 53, StateFlags(5)), // 202 start tag, EE
        State::new(154, 11, 5, 208, StateFlags(7)), // 203 first, start tag, EE
        State::new(155, 10, 4, 208, StateFlags(5)), // 204 start tag, EE
        State::new(156, 9, 3, 208, StateFlags(5)), // 205 start tag, EE
        State::new(157, 8, 2, 208, StateFlags(5)), // 206 start tag, EE
        State::new(158, 7, 1, 208, StateFlags(5)), // 207 start tag, EE
        State::new(159, 6, 0, 208, StateFlags(5)), // 208 start tag, EE
        State::new(159, 6, 0, 209, StateFlags(1)), // 209 EE
        State::new(280, 6, 5, 53, StateFlags(7)), // 210 first, start tag, EE
        State::new(281, 5, 4, 53, StateFlags(5)), // 211 start tag, EE
        State::new(282, 4, 3, 53, StateFlags(5)), // 212 start tag, EE
        State::new(283, 3, 2, 53, StateFlags(5)), // 213 start tag, EE
        State::new(341, 1, 0, 214, StateFlags(6)), // 214 first, start tag
        State::new(341, 3, 0, 215, StateFlags(1)), // 215 EE
        State::new(342, 2, 0, 216, StateFlags(1)), // 216 EE
        State::new(457, 1, 1, 222, StateFlags(6)), // 217 first, start tag
        State::new(458, 1, 1, 222, StateFlags(4)), // 218 start tag
        State::new(378, 2, 2, 222, StateFlags(4)), // 219 start tag
        State::new(379, 1, 1, 222, StateFlags(4)), // 220 start tag
        State::new(459, 1, 1, 222, StateFlags(4)), // 221 start tag
        State::new(344, 3, 0, 222, StateFlags(5)), // 222 start tag, EE
        State::new(380, 2, 0, 223, StateFlags(1)), // 223 EE
        State::new(460, 1, 1, 53, StateFlags(6)), // 224 first, start tag
        State::new(461, 1, 1, 53, StateFlags(4)), // 225 start tag
        State::new(382, 2, 2, 53, StateFlags(4)), // 226 start tag
        State::new(354, 1, 1, 53, StateFlags(4)), // 227 start tag
        State::new(355, 1, 1, 53, StateFlags(4)), // 228 start tag
        State::new(384, 2, 2, 234, StateFlags(6)), // 229 first, start tag
        State::new(385, 1, 1, 234, StateFlags(4)), // 230 start tag
        State::new(347, 3, 3, 234, StateFlags(4)), // 231 start tag
        State::new(348, 2, 2, 234, StateFlags(4)), // 232 start tag
        State::new(349, 1, 1, 234, StateFlags(4)), // 233 start tag
        State::new(350, 3, 0, 234, StateFlags(5)), // 234 start tag, EE
        State::new(386, 2, 0, 235, StateFlags(1)), // 235 EE
        State::new(388, 2, 2, 53, StateFlags(6)), // 236 first, start tag
        State::new(389, 1, 1, 53, StateFlags(4)), // 237 start tag
        State::new(353, 3, 3, 53, StateFlags(4)), // 238 start tag
        State::new(354, 2, 2, 53, StateFlags(4)), // 239 start tag
        State::new(342, 2, 0, 240, StateFlags(7)), // 240 first, start tag, EE
        State::new(462, 1, 0, 241, StateFlags(6)), // 241 first, start tag
        State::new(106, 14, 0, 242, StateFlags(7)), // 242 first, start tag, EE
        State::new(118, 2, 0, 243, StateFlags(1)), // 243 EE
        State::new(390, 2, 2, 246, StateFlags(6)), // 244 first, start tag
        State::new(391, 1, 1, 246, StateFlags(4)), // 245 start tag
        State::new(25, 23, 0, 246, StateFlags(4)), // 246 start tag
        State::new(392, 2, 0, 247, StateFlags(1)), // 247 EE
        State::new(394, 2, 2, 53, StateFlags(6)), // 248 first, start tag
        State::new(395, 1, 1, 53, StateFlags(4)), // 249 start tag
        State::new(0, 25, 0, 250, StateFlags(6)), // 250 first, start tag
        State::new(396, 2, 0, 251, StateFlags(0)), // 251
        State::new(397, 1, 0, 252, StateFlags(0)), // 252
        State::new(398, 2, 0, 253, StateFlags(1)), // 253 EE
        State::new(463, 1, 1, 256, StateFlags(6)), // 254 first, start tag
        State::new(464, 1, 1, 256, StateFlags(4)), // 255 start tag
        State::new(286, 6, 0, 256, StateFlags(5)), // 256 start tag, EE
        State::new(465, 1, 1, 53, StateFlags(6)), // 257 first, start tag
        State::new(466, 1, 1, 53, StateFlags(4)), // 258 start tag
        State::new(467, 1, 1, 53, StateFlags(6)), // 259 first, start tag
        State::new(468, 1, 1, 53, StateFlags(6)), // 260 first, start tag
        State::new(469, 1, 1, 53, StateFlags(6)), // 261 first, start tag
        State::new(467, 1, 1, 53, StateFlags(4)), // 262 start tag
        State::new(466, 1, 1, 53, StateFlags(6)), // 263 first, start tag
        State::new(363, 1, 0, 264, StateFlags(6)), // 264 first, start tag
        State::new(470, 1, 0, 265, StateFlags(6)), // 265 first, start tag
        State::new(471, 1, 0, 266, StateFlags(6)), // 266 first, start tag
        State::new(472, 1, 1, 70, StateFlags(6)), // 267 first, start tag
        State::new(473, 1, 1, 53, StateFlags(6)), // 268 first, start tag
        State::new(474, 1, 0, 269, StateFlags(6)), // 269 first, start tag
    ];
    static PRODUCTIONS: [Production; 475] = [
        Production::new(Terminal::Element, 2, 251), // 0 SE({urn:ietf:params:xml:ns:xmpp-streams}bad-format)
        Production::new(Terminal::Element, 3, 251), // 1 SE({urn:ietf:params:xml:ns:xmpp-streams}bad-namespace-prefix)
        Production::new(Terminal::Element, 9, 251), // 2 SE({urn:ietf:params:xml:ns:xmpp-streams}conflict)
        Production::new(Terminal::Element, 10, 251), // 3 SE({urn:ietf:params:xml:ns:xmpp-streams}connection-timeout)
        Production::new(Terminal::Element, 22, 251), // 4 SE({urn:ietf:params:xml:ns:xmpp-streams}host-gone)
        Production::new(Terminal::Element, 23, 251), // 5 SE({urn:ietf:params:xml:ns:xmpp-streams}host-unknown)
        Production::new(Terminal::Element, 24, 251), // 6 SE({urn:ietf:params:xml:ns:xmpp-streams}improper-addressing)
        Production::new(Terminal::Element, 26, 251), // 7 SE({urn:ietf:params:xml:ns:xmpp-streams}internal-server-error)
        Production::new(Terminal::Element, 27, 251), // 8 SE({urn:ietf:params:xml:ns:xmpp-streams}invalid-from)
        Production::new(Terminal::Element, 28, 251), // 9 SE({urn:ietf:params:xml:ns:xmpp-streams}invalid-namespace)
        Production::new(Terminal::Element, 29, 251), // 10 SE({urn:ietf:params:xml:ns:xmpp-streams}invalid-xml)
        Production::new(Terminal::Element, 40, 251), // 11 SE({urn:ietf:params:xml:ns:xmpp-streams}not-authorized)
        Production::new(Terminal::Element, 41, 251), // 12 SE({urn:ietf:params:xml:ns:xmpp-streams}not-well-formed)
        Production::new(Terminal::Element, 44, 251), // 13 SE({urn:ietf:params:xml:ns:xmpp-streams}policy-violation)
        Production::new(Terminal::Element, 53, 251), // 14 SE({urn:ietf:params:xml:ns:xmpp-streams}remote-connection-failed)
        Production::new(Terminal::Element, 56, 251), // 15 SE({urn:ietf:params:xml:ns:xmpp-streams}reset)
        Production::new(Terminal::Element, 58, 251), // 16 SE({urn:ietf:params:xml:ns:xmpp-streams}resource-constraint)
        Production::new(Terminal::Element, 60, 251), // 17 SE({urn:ietf:params:xml:ns:xmpp-streams}restricted-xml)
        Production::new(Terminal::Element, 61, 251), // 18 SE({urn:ietf:params:xml:ns:xmpp-streams}see-other-host)
        Production::new(Terminal::Element, 77, 251), // 19 SE({urn:ietf:params:xml:ns:xmpp-streams}system-shutdown)
        Production::new(Terminal::Element, 84, 251), // 20 SE({urn:ietf:params:xml:ns:xmpp-streams}undefined-condition)
        Production::new(Terminal::Element, 86, 251), // 21 SE({urn:ietf:params:xml:ns:xmpp-streams}unsupported-encoding)
        Production::new(Terminal::Element, 87, 251), // 22 SE({urn:ietf:params:xml:ns:xmpp-streams}unsupported-feature)
        Production::new(Terminal::Element, 88, 251), // 23 SE({urn:ietf:params:xml:ns:xmpp-streams}unsupported-stanza-type)
        Production::new(Terminal::Element, 89, 251), // 24 SE({urn:ietf:params:xml:ns:xmpp-streams}unsupported-version)
        Production::new(Terminal::Element, 4, 247), // 25 SE({urn:ietf:params:xml:ns:xmpp-stanzas}bad-request)
        Production::new(Terminal::Element, 8, 247), // 26 SE({urn:ietf:params:xml:ns:xmpp-stanzas}conflict)
        Production::new(Terminal::Element, 18, 247), // 27 SE({urn:ietf:params:xml:ns:xmpp-stanzas}feature-not-implemented)
        Production::new(Terminal::Element, 20, 247), // 28 SE({urn:ietf:params:xml:ns:xmpp-stanzas}forbidden)
        Production::new(Terminal::Element, 21, 247), // 29 SE({urn:ietf:params:xml:ns:xmpp-stanzas}gone)
        Production::new(Terminal::Element, 25, 247), // 30 SE({urn:ietf:params:xml:ns:xmpp-stanzas}internal-server-error)
        Production::new(Terminal::Element, 32, 247), // 31 SE({urn:ietf:params:xml:ns:xmpp-stanzas}item-not-found)
        Production::new(Terminal::Element, 33, 247), // 32 SE({urn:ietf:params:xml:ns:xmpp-stanzas}jid-malformed)
        Production::new(Terminal::Element, 37, 247), // 33 SE({urn:ietf:params:xml:ns:xmpp-stanzas}not-acceptable)
        Production::new(Terminal::Element, 39, 247), // 34 SE({urn:ietf:params:xml:ns:xmpp-stanzas}not-authorized)
        Production::new(Terminal::Element, 38, 247), // 35 SE({urn:ietf:params:xml:ns:xmpp-stanzas}not-allowed)
        Production::new(Terminal::Element, 42, 247), // 36 SE({urn:ietf:params:xml:ns:xmpp-stanzas}payment-required)
        Production::new(Terminal::Element, 43, 247), // 37 SE({urn:ietf:params:xml:ns:xmpp-stanzas}policy-violation)
        Production::new(Terminal::Element, 50, 247), // 38 SE({urn:ietf:params:xml:ns:xmpp-stanzas}recipient-unavailable)
        Production::new(Terminal::Element, 51, 247), // 39 SE({urn:ietf:params:xml:ns:xmpp-stanzas}redirect)
        Production::new(Terminal::Element, 52, 247), // 40 SE({urn:ietf:params:xml:ns:xmpp-stanzas}registration-required)
        Production::new(Terminal::Element, 54, 247), // 41 SE({urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-not-found)
        Production::new(Terminal::Element, 55, 247), // 42 SE({urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-timeout)
        Production::new(Terminal::Element, 57, 247), // 43 SE({urn:ietf:params:xml:ns:xmpp-stanzas}resource-constraint)
        Production::new(Terminal::Element, 62, 247), // 44 SE({urn:ietf:params:xml:ns:xmpp-stanzas}service-unavailable)
        Production::new(Terminal::Element, 75, 247), // 45 SE({urn:ietf:params:xml:ns:xmpp-stanzas}subscription-required)
        Production::new(Terminal::Element, 83, 247), // 46 SE({urn:ietf:params:xml:ns:xmpp-stanzas}undefined-condition)
        Production::new(Terminal::Element, 85, 247), // 47 SE({urn:ietf:params:xml:ns:xmpp-stanzas}unexpected-request)
        Production::new(Terminal::Attribute, 16, 111), // 48 AT({}agreement)
        Production::new(Terminal::Attribute, 17, 112), // 49 AT({}alignment)
        Production::new(Terminal::Attribute, 18, 113), // 50 AT({}blockSize)
        Production::new(Terminal::Attribute, 19, 114), // 51 AT({}compression)
        Production::new(Terminal::Attribute, 20, 115), // 52 AT({}configurationId)
        Production::new(Terminal::Attribute, 21, 116), // 53 AT({}configurationLocation)
        Production::new(Terminal::Attribute, 22, 117), // 54 AT({}preserveComments)
        Production::new(Terminal::Attribute, 23, 118), // 55 AT({}preserveDTD)
        Production::new(Terminal::Attribute, 24, 119), // 56 AT({}preserveLexical)
        Production::new(Terminal::Attribute, 25, 120), // 57 AT({}preservePIs)
        Production::new(Terminal::Attribute, 26, 121), // 58 AT({}preservePrefixes)
        Production::new(Terminal::Attribute, 27, 122), // 59 AT({}selfContained)
        Production::new(Terminal::Attribute, 28, 123), // 60 AT({}sessionWideBuffers)
        Production::new(Terminal::Attribute, 29, 124), // 61 AT({}strict)
        Production::new(Terminal::Attribute, 30, 125), // 62 AT({}valueMaxLength)
        Production::new(Terminal::Attribute, 31, 126), // 63 AT({}valuePartitionCapacity)
        Production::new(Terminal::Attribute, 32, 127), // 64 AT({}version)
        Production::new(Terminal::Element, 94, 128), // 65 SE({http://jabber.org/protocol/compress/exi}schema)
        Production::new(Terminal::Element, 95, 128), // 66 SE({http://jabber.org/protocol/compress/exi}datatypeRepresentationMap)
        Production::new(Terminal::Element, 96, 128), // 67 SE({http://jabber.org/protocol/compress/exi}missingSchema)
        Production::new(Terminal::EndElement, NONE, 0), // 68
        Production::new(Terminal::Attribute, 17, 147), // 69 AT({}alignment)
        Production::new(Terminal::Attribute, 18, 148), // 70 AT({}blockSize)
        Production::new(Terminal::Attribute, 19, 149), // 71 AT({}compression)
        Production::new(Terminal::Attribute, 20, 150), // 72 AT({}configurationId)
        Production::new(Terminal::Attribute, 21, 151), // 73 AT({}configurationLocation)
        Production::new(Terminal::Attribute, 22, 152), // 74 AT({}preserveComments)
        Production::new(Terminal::Attribute, 23, 153), // 75 AT({}preserveDTD)
        Production::new(Terminal::Attribute, 24, 154), // 76 AT({}preserveLexical)
        Production::new(Terminal::Attribute, 25, 155), // 77 AT({}preservePIs)
        Production::new(Terminal::Attribute, 26, 156), // 78 AT({}preservePrefixes)
        Production::new(Terminal::Attribute, 27, 157), // 79 AT({}selfContained)
        Production::new(Terminal::Attribute, 28, 158), // 80 AT({}sessionWideBuffers)
        Production::new(Terminal::Attribute, 29, 159), // 81 AT({}strict)
        Production::new(Terminal::Attribute, 30, 160), // 82 AT({}valueMaxLength)
        Production::new(Terminal::Attribute, 31, 161), // 83 AT({}valuePartitionCapacity)
        Production::new(Terminal::Attribute, 32, 162), // 84 AT({}version)
        Production::new(Terminal::Element, 94, 163), // 85 SE({http://jabber.org/protocol/compress/exi}schema)
        Production::new(Terminal::Element, 95, 163), // 86 SE({http://jabber.org/protocol/compress/exi}datatypeRepresentationMap)
        Production::new(Terminal::EndElement, NONE, 0), // 87
        Production::new(Terminal::Attribute, 16, 130), // 88 AT({}agreement)
        Production::new(Terminal::Attribute, 17, 131), // 89 AT({}alignment)
        Production::new(Terminal::Attribute, 18, 132), // 90 AT({}blockSize)
        Production::new(Terminal::Attribute, 19, 133), // 91 AT({}compression)
        Production::new(Terminal::Attribute, 20, 134), // 92 AT({}configurationId)
        Production::new(Terminal::Attribute, 21, 135), // 93 AT({}configurationLocation)
        Production::new(Terminal::Attribute, 22, 136), // 94 AT({}preserveComments)
        Production::new(Terminal::Attribute, 23, 137), // 95 AT({}preserveDTD)
        Production::new(Terminal::Attribute, 24, 138), // 96 AT({}preserveLexical)
        Production::new(Terminal::Attribute, 25, 139), // 97 AT({}preservePIs)
        Production::new(Terminal::Attribute, 26, 140), // 98 AT({}preservePrefixes)
        Production::new(Terminal::Attribute, 27, 141), // 99 AT({}selfContained)
        Production::new(Terminal::Attribute, 28, 142), // 100 AT({}sessionWideBuffers)
        Production::new(Terminal::Attribute, 29, 143), // 101 AT({}strict)
        Production::new(Terminal::Attribute, 30, 144), // 102 AT({}valueMaxLength)
        Production::new(Terminal::Attribute, 31, 145), // 103 AT({}valuePartitionCapacity)
        Production::new(Terminal::Attribute, 32, 53), // 104 AT({}version)
        Production::new(Terminal::EndElement, NONE, 0), // 105
        Production::new(Terminal::Element, 98, 243), // 106 SE({urn:ietf:params:xml:ns:xmpp-sasl}aborted)
        Production::new(Terminal::Element, 99, 243), // 107 SE({urn:ietf:params:xml:ns:xmpp-sasl}account-disabled)
        Production::new(Terminal::Element, 100, 243), // 108 SE({urn:ietf:params:xml:ns:xmpp-sasl}credentials-expired)
        Production::new(Terminal::Element, 101, 243), // 109 SE({urn:ietf:params:xml:ns:xmpp-sasl}encryption-required)
        Production::new(Terminal::Element, 102, 243), // 110 SE({urn:ietf:params:xml:ns:xmpp-sasl}incorrect-encoding)
        Production::new(Terminal::Element, 103, 243), // 111 SE({urn:ietf:params:xml:ns:xmpp-sasl}invalid-authzid)
        Production::new(Terminal::Element, 104, 243), // 112 SE({urn:ietf:params:xml:ns:xmpp-sasl}invalid-mechanism)
        Production::new(Terminal::Element, 105, 243), // 113 SE({urn:ietf:params:xml:ns:xmpp-sasl}malformed-request)
        Production::new(Terminal::Element, 106, 243), // 114 SE({urn:ietf:params:xml:ns:xmpp-sasl}mechanism-too-weak)
        Production::new(Terminal::Element, 107, 243), // 115 SE({urn:ietf:params:xml:ns:xmpp-sasl}not-authorized)
        Production::new(Terminal::Element, 108, 243), // 116 SE({urn:ietf:params:xml:ns:xmpp-sasl}temporary-auth-failure)
        Production::new(Terminal::Element, 109, 243), // 117 SE({urn:ietf:params:xml:ns:xmpp-sasl}transition-needed)
        Production::new(Terminal::Element, 78, 1), // 118 SE({urn:ietf:params:xml:ns:xmpp-sasl}text)
        Production::new(Terminal::EndElement, NONE, 0), // 119
        Production::new(Terminal::Attribute, 10, 73), // 120 AT({}from)
        Production::new(Terminal::Attribute, 11, 74), // 121 AT({}id)
        Production::new(Terminal::Attribute, 1, 75), // 122 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 76), // 123 AT({}to)
        Production::new(Terminal::Attribute, 13, 77), // 124 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 72), // 125 AT(*)
        Production::new(Terminal::Element, 91, 78), // 126 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::Element, 19, 79), // 127 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 13, 1), // 128 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 11, 80), // 129 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 8, 81), // 130 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 131
        Production::new(Terminal::Attribute, 11, 74), // 132 AT({}id)
        Production::new(Terminal::Attribute, 1, 75), // 133 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 76), // 134 AT({}to)
        Production::new(Terminal::Attribute, 13, 77), // 135 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 73), // 136 AT(*)
        Production::new(Terminal::Element, 91, 78), // 137 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::Element, 19, 79), // 138 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 13, 1), // 139 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 11, 80), // 140 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 8, 81), // 141 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 142
        Production::new(Terminal::Attribute, 10, 180), // 143 AT({}from)
        Production::new(Terminal::Attribute, 33, 181), // 144 AT({}id)
        Production::new(Terminal::Attribute, 1, 182), // 145 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 183), // 146 AT({}to)
        Production::new(Terminal::Attribute, 34, 184), // 147 AT({}type)
        Production::new(Terminal::Element, 65, 185), // 148 SE({jabber:client}show)
        Production::new(Terminal::Element, 68, 185), // 149 SE({jabber:client}status)
        Production::new(Terminal::Element, 47, 185), // 150 SE({jabber:client}priority)
        Production::new(Terminal::Element, 14, 1), // 151 SE({jabber:client}error)
        Production::new(Terminal::ElementAny, NONE, 186), // 152 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 153
        Production::new(Terminal::Attribute, 10, 204), // 154 AT({}from)
        Production::new(Terminal::Attribute, 33, 205), // 155 AT({}id)
        Production::new(Terminal::Attribute, 1, 206), // 156 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 207), // 157 AT({}to)
        Production::new(Terminal::Attribute, 35, 208), // 158 AT({}type)
        Production::new(Terminal::Element, 73, 209), // 159 SE({jabber:client}subject)
        Production::new(Terminal::Element, 5, 209), // 160 SE({jabber:client}body)
        Production::new(Terminal::Element, 81, 209), // 161 SE({jabber:client}thread)
        Production::new(Terminal::Element, 14, 1), // 162 SE({jabber:client}error)
        Production::new(Terminal::ElementAny, NONE, 186), // 163 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 164
        Production::new(Terminal::Attribute, 1, 75), // 165 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 76), // 166 AT({}to)
        Production::new(Terminal::Attribute, 13, 77), // 167 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 74), // 168 AT(*)
        Production::new(Terminal::Element, 91, 78), // 169 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::Element, 19, 79), // 170 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 13, 1), // 171 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 11, 80), // 172 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 8, 81), // 173 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 174
        Production::new(Terminal::Attribute, 10, 91), // 175 AT({}from)
        Production::new(Terminal::Attribute, 11, 92), // 176 AT({}id)
        Production::new(Terminal::Attribute, 1, 93), // 177 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 94), // 178 AT({}to)
        Production::new(Terminal::Attribute, 13, 95), // 179 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 90), // 180 AT(*)
        Production::new(Terminal::Element, 19, 96), // 181 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 92, 99), // 182 SE({}delim)
        Production::new(Terminal::ElementUri, 11, 97), // 183 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 8, 98), // 184 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::Attribute, 12, 76), // 185 AT({}to)
        Production::new(Terminal::Attribute, 13, 77), // 186 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 75), // 187 AT(*)
        Production::new(Terminal::Element, 91, 78), // 188 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::Element, 19, 79), // 189 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 13, 1), // 190 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 11, 80), // 191 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 8, 81), // 192 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 193
        Production::new(Terminal::Attribute, 11, 92), // 194 AT({}id)
        Production::new(Terminal::Attribute, 1, 93), // 195 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 94), // 196 AT({}to)
        Production::new(Terminal::Attribute, 13, 95), // 197 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 91), // 198 AT(*)
        Production::new(Terminal::Element, 19, 96), // 199 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 92, 99), // 200 SE({}delim)
        Production::new(Terminal::ElementUri, 11, 97), // 201 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 8, 98), // 202 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::Attribute, 13, 77), // 203 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 76), // 204 AT(*)
        Production::new(Terminal::Element, 91, 78), // 205 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::Element, 19, 79), // 206 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 13, 1), // 207 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 11, 80), // 208 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 8, 81), // 209 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 210
        Production::new(Terminal::Attribute, 1, 93), // 211 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 94), // 212 AT({}to)
        Production::new(Terminal::Attribute, 13, 95), // 213 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 92), // 214 AT(*)
        Production::new(Terminal::Element, 19, 96), // 215 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 92, 99), // 216 SE({}delim)
        Production::new(Terminal::ElementUri, 11, 97), // 217 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 8, 98), // 218 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::Element, 35, 101), // 219 SE({jabber:client}message)
        Production::new(Terminal::Element, 45, 101), // 220 SE({jabber:client}presence)
        Production::new(Terminal::Element, 30, 101), // 221 SE({jabber:client}iq)
        Production::new(Terminal::Element, 36, 102), // 222 SE({jabber:server}message)
        Production::new(Terminal::Element, 46, 102), // 223 SE({jabber:server}presence)
        Production::new(Terminal::Element, 31, 102), // 224 SE({jabber:server}iq)
        Production::new(Terminal::Element, 13, 1), // 225 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::EndElement, NONE, 0), // 226
        Production::new(Terminal::AttributeAny, NONE, 77), // 227 AT(*)
        Production::new(Terminal::Element, 91, 78), // 228 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::Element, 19, 79), // 229 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 13, 1), // 230 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 11, 80), // 231 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 8, 81), // 232 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 233
        Production::new(Terminal::Attribute, 10, 83), // 234 AT({}from)
        Production::new(Terminal::Attribute, 11, 84), // 235 AT({}id)
        Production::new(Terminal::Attribute, 1, 85), // 236 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 86), // 237 AT({}to)
        Production::new(Terminal::Attribute, 13, 87), // 238 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 82), // 239 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 240
        Production::new(Terminal::Attribute, 12, 94), // 241 AT({}to)
        Production::new(Terminal::Attribute, 13, 95), // 242 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 93), // 243 AT(*)
        Production::new(Terminal::Element, 19, 96), // 244 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 92, 99), // 245 SE({}delim)
        Production::new(Terminal::ElementUri, 11, 97), // 246 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 8, 98), // 247 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::Attribute, 34, 171), // 248 AT({}type)
        Production::new(Terminal::Element, 66, 172), // 249 SE({jabber:server}show)
        Production::new(Terminal::Element, 69, 172), // 250 SE({jabber:server}status)
        Production::new(Terminal::Element, 48, 172), // 251 SE({jabber:server}priority)
        Production::new(Terminal::Element, 15, 1), // 252 SE({jabber:server}error)
        Production::new(Terminal::ElementAny, NONE, 173), // 253 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 254
        Production::new(Terminal::Attribute, 35, 196), // 255 AT({}type)
        Production::new(Terminal::Element, 74, 197), // 256 SE({jabber:server}subject)
        Production::new(Terminal::Element, 6, 197), // 257 SE({jabber:server}body)
        Production::new(Terminal::Element, 82, 197), // 258 SE({jabber:server}thread)
        Production::new(Terminal::Element, 15, 1), // 259 SE({jabber:server}error)
        Production::new(Terminal::ElementAny, NONE, 173), // 260 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 261
        Production::new(Terminal::Attribute, 11, 84), // 262 AT({}id)
        Production::new(Terminal::Attribute, 1, 85), // 263 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 86), // 264 AT({}to)
        Production::new(Terminal::Attribute, 13, 87), // 265 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 83), // 266 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 267
        Production::new(Terminal::Attribute, 13, 95), // 268 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 94), // 269 AT(*)
        Production::new(Terminal::Element, 19, 96), // 270 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 92, 99), // 271 SE({}delim)
        Production::new(Terminal::ElementUri, 11, 97), // 272 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 8, 98), // 273 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::Attribute, 10, 188), // 274 AT({}from)
        Production::new(Terminal::Attribute, 33, 189), // 275 AT({}id)
        Production::new(Terminal::Attribute, 1, 190), // 276 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 178), // 277 AT({}to)
        Production::new(Terminal::Attribute, 34, 53), // 278 AT({}type)
        Production::new(Terminal::EndElement, NONE, 0), // 279
        Production::new(Terminal::Attribute, 10, 211), // 280 AT({}from)
        Production::new(Terminal::Attribute, 33, 212), // 281 AT({}id)
        Production::new(Terminal::Attribute, 1, 213), // 282 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 202), // 283 AT({}to)
        Production::new(Terminal::Attribute, 35, 53), // 284 AT({}type)
        Production::new(Terminal::EndElement, NONE, 0), // 285
        Production::new(Terminal::Element, 110, 1), // 286 SE({http://jabber.org/protocol/compress/exi}httpError)
        Production::new(Terminal::Element, 111, 1), // 287 SE({http://jabber.org/protocol/compress/exi}invalidUrl)
        Production::new(Terminal::Element, 112, 1), // 288 SE({http://jabber.org/protocol/compress/exi}timeout)
        Production::new(Terminal::Element, 113, 1), // 289 SE({http://jabber.org/protocol/compress/exi}invalidContentType)
        Production::new(Terminal::Element, 114, 1), // 290 SE({http://jabber.org/protocol/compress/exi}error)
        Production::new(Terminal::EndElement, NONE, 0), // 291
        Production::new(Terminal::Attribute, 1, 85), // 292 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 86), // 293 AT({}to)
        Production::new(Terminal::Attribute, 13, 87), // 294 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 84), // 295 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 296
        Production::new(Terminal::AttributeAny, NONE, 95), // 297 AT(*)
        Production::new(Terminal::Element, 19, 96), // 298 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 92, 99), // 299 SE({}delim)
        Production::new(Terminal::ElementUri, 11, 97), // 300 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 8, 98), // 301 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::Element, 35, 101), // 302 SE({jabber:client}message)
        Production::new(Terminal::Element, 45, 101), // 303 SE({jabber:client}presence)
        Production::new(Terminal::Element, 30, 101), // 304 SE({jabber:client}iq)
        Production::new(Terminal::Element, 13, 1), // 305 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::EndElement, NONE, 0), // 306
        Production::new(Terminal::AttributeAny, NONE, 35), // 307 AT(*)
        Production::new(Terminal::ElementAny, NONE, 36), // 308 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 309
        Production::new(Terminal::Characters, NONE, 36), // 310 CH
        Production::new(Terminal::Attribute, 3, 60), // 311 AT({}bytes)
        Production::new(Terminal::Attribute, 8, 61), // 312 AT({}contentType)
        Production::new(Terminal::Attribute, 4, 62), // 313 AT({}md5Hash)
        Production::new(Terminal::Characters, 30, 1), // 314 CH
        Production::new(Terminal::Attribute, 3, 64), // 315 AT({}bytes)
        Production::new(Terminal::Attribute, 8, 65), // 316 AT({}contentType)
        Production::new(Terminal::Attribute, 4, 53), // 317 AT({}md5Hash)
        Production::new(Terminal::EndElement, NONE, 0), // 318
        Production::new(Terminal::Attribute, 12, 86), // 319 AT({}to)
        Production::new(Terminal::Attribute, 13, 87), // 320 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 85), // 321 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 322
        Production::new(Terminal::Element, 13, 1), // 323 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 8, 81), // 324 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 325
        Production::new(Terminal::Attribute, 13, 87), // 326 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 86), // 327 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 328
        Production::new(Terminal::Attribute, 33, 168), // 329 AT({}id)
        Production::new(Terminal::Attribute, 1, 169), // 330 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 170), // 331 AT({}to)
        Production::new(Terminal::Attribute, 33, 176), // 332 AT({}id)
        Production::new(Terminal::Attribute, 1, 177), // 333 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 178), // 334 AT({}to)
        Production::new(Terminal::Attribute, 33, 193), // 335 AT({}id)
        Production::new(Terminal::Attribute, 1, 194), // 336 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 195), // 337 AT({}to)
        Production::new(Terminal::Attribute, 33, 200), // 338 AT({}id)
        Production::new(Terminal::Attribute, 1, 201), // 339 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 202), // 340 AT({}to)
        Production::new(Terminal::Element, 97, 215), // 341 SE({urn:ietf:params:xml:ns:xmpp-sasl}mechanism)
        Production::new(Terminal::ElementAny, NONE, 216), // 342 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 343
        Production::new(Terminal::Element, 15, 1), // 344 SE({jabber:server}error)
        Production::new(Terminal::ElementAny, NONE, 223), // 345 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 346
        Production::new(Terminal::Attribute, 1, 232), // 347 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 233), // 348 AT({}to)
        Production::new(Terminal::Attribute, 36, 234), // 349 AT({}type)
        Production::new(Terminal::Element, 14, 1), // 350 SE({jabber:client}error)
        Production::new(Terminal::ElementAny, NONE, 235), // 351 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 352
        Production::new(Terminal::Attribute, 1, 239), // 353 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 228), // 354 AT({}to)
        Production::new(Terminal::Attribute, 36, 53), // 355 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 37), // 356 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 357
        Production::new(Terminal::Attribute, 9, 67), // 358 AT({}parent)
        Production::new(Terminal::Characters, 14, 1), // 359 CH
        Production::new(Terminal::Attribute, 9, 53), // 360 AT({}parent)
        Production::new(Terminal::EndElement, NONE, 0), // 361
        Production::new(Terminal::Attribute, 1, 70), // 362 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Characters, 1, 1), // 363 CH
        Production::new(Terminal::Attribute, 1, 53), // 364 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::EndElement, NONE, 0), // 365
        Production::new(Terminal::AttributeAny, NONE, 87), // 366 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 367
        Production::new(Terminal::Element, 92, 99), // 368 SE({}delim)
        Production::new(Terminal::ElementUri, 8, 98), // 369 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::Element, 92, 100), // 370 SE({}delim)
        Production::new(Terminal::ElementAny, NONE, 99), // 371 SE(*)
        Production::new(Terminal::Attribute, 1, 105), // 372 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Characters, 54, 1), // 373 CH
        Production::new(Terminal::Attribute, 1, 107), // 374 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Characters, 53, 1), // 375 CH
        Production::new(Terminal::Element, 93, 1), // 376 SE({urn:ietf:params:xml:ns:xmpp-tls}required)
        Production::new(Terminal::EndElement, NONE, 0), // 377
        Production::new(Terminal::Attribute, 1, 220), // 378 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 221), // 379 AT({}to)
        Production::new(Terminal::Element, 15, 1), // 380 SE({jabber:server}error)
        Production::new(Terminal::EndElement, NONE, 0), // 381
        Production::new(Terminal::Attribute, 1, 227), // 382 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 228), // 383 AT({}to)
        Production::new(Terminal::Attribute, 10, 230), // 384 AT({}from)
        Production::new(Terminal::Attribute, 33, 231), // 385 AT({}id)
        Production::new(Terminal::Element, 14, 1), // 386 SE({jabber:client}error)
        Production::new(Terminal::EndElement, NONE, 0), // 387
        Production::new(Terminal::Attribute, 10, 237), // 388 AT({}from)
        Production::new(Terminal::Attribute, 33, 238), // 389 AT({}id)
        Production::new(Terminal::Attribute, 37, 245), // 390 AT({}by)
        Production::new(Terminal::Attribute, 38, 246), // 391 AT({}type)
        Production::new(Terminal::Element, 79, 1), // 392 SE({urn:ietf:params:xml:ns:xmpp-stanzas}text)
        Production::new(Terminal::EndElement, NONE, 0), // 393
        Production::new(Terminal::Attribute, 37, 249), // 394 AT({}by)
        Production::new(Terminal::Attribute, 38, 53), // 395 AT({}type)
        Production::new(Terminal::Element, 80, 252), // 396 SE({urn:ietf:params:xml:ns:xmpp-streams}text)
        Production::new(Terminal::Element, 92, 253), // 397 SE({}delim)
        Production::new(Terminal::ElementAny, NONE, 1), // 398 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 399
        Production::new(Terminal::Characters, 51, 1), // 400 CH
        Production::new(Terminal::Characters, 49, 1), // 401 CH
        Production::new(Terminal::Characters, 50, 1), // 402 CH
        Production::new(Terminal::Characters, 52, 1), // 403 CH
        Production::new(Terminal::Characters, 13, 1), // 404 CH
        Production::new(Terminal::Characters, 48, 1), // 405 CH
        Production::new(Terminal::Characters, 10, 1), // 406 CH
        Production::new(Terminal::Characters, 47, 1), // 407 CH
        Production::new(Terminal::Characters, 12, 1), // 408 CH
        Production::new(Terminal::Characters, 44, 1), // 409 CH
        Production::new(Terminal::Characters, 46, 1), // 410 CH
        Production::new(Terminal::Characters, 45, 1), // 411 CH
        Production::new(Terminal::Characters, 8, 1), // 412 CH
        Production::new(Terminal::Characters, 43, 1), // 413 CH
        Production::new(Terminal::Characters, 7, 1), // 414 CH
        Production::new(Terminal::Characters, 9, 1), // 415 CH
        Production::new(Terminal::Characters, 42, 1), // 416 CH
        Production::new(Terminal::Characters, 41, 1), // 417 CH
        Production::new(Terminal::Characters, 40, 1), // 418 CH
        Production::new(Terminal::Characters, 39, 1), // 419 CH
        Production::new(Terminal::Characters, 38, 1), // 420 CH
        Production::new(Terminal::Characters, 37, 1), // 421 CH
        Production::new(Terminal::Characters, 36, 1), // 422 CH
        Production::new(Terminal::Characters, 35, 1), // 423 CH
        Production::new(Terminal::Characters, 34, 1), // 424 CH
        Production::new(Terminal::Characters, 6, 1), // 425 CH
        Production::new(Terminal::Characters, 33, 1), // 426 CH
        Production::new(Terminal::Characters, 32, 1), // 427 CH
        Production::new(Terminal::Characters, 31, 1), // 428 CH
        Production::new(Terminal::Characters, 29, 1), // 429 CH
        Production::new(Terminal::Characters, 0, 1), // 430 CH
        Production::new(Terminal::Characters, 28, 1), // 431 CH
        Production::new(Terminal::Characters, 19, 1), // 432 CH
        Production::new(Terminal::Characters, 27, 1), // 433 CH
        Production::new(Terminal::Characters, 26, 1), // 434 CH
        Production::new(Terminal::Characters, 20, 1), // 435 CH
        Production::new(Terminal::Characters, 25, 1), // 436 CH
        Production::new(Terminal::Characters, 24, 1), // 437 CH
        Production::new(Terminal::Characters, 23, 1), // 438 CH
        Production::new(Terminal::Characters, 21, 1), // 439 CH
        Production::new(Terminal::Characters, 22, 1), // 440 CH
        Production::new(Terminal::Attribute, 3, 51), // 441 AT({}bytes)
        Production::new(Terminal::Attribute, 4, 52), // 442 AT({}md5Hash)
        Production::new(Terminal::Attribute, 5, 53), // 443 AT({}ns)
        Production::new(Terminal::Characters, 18, 1), // 444 CH
        Production::new(Terminal::Attribute, 6, 56), // 445 AT({}representAs)
        Production::new(Terminal::Attribute, 7, 53), // 446 AT({}type)
        Production::new(Terminal::Characters, 17, 1), // 447 CH
        Production::new(Terminal::Characters, 16, 1), // 448 CH
        Production::new(Terminal::Attribute, 14, 89), // 449 AT({}namespace)
        Production::new(Terminal::Attribute, 15, 53), // 450 AT({}prefix)
        Production::new(Terminal::Characters, 15, 1), // 451 CH
        Production::new(Terminal::Characters, 11, 1), // 452 CH
        Production::new(Terminal::Attribute, 10, 167), // 453 AT({}from)
        Production::new(Terminal::Attribute, 10, 175), // 454 AT({}from)
        Production::new(Terminal::Attribute, 10, 192), // 455 AT({}from)
        Production::new(Terminal::Attribute, 10, 199), // 456 AT({}from)
        Production::new(Terminal::Attribute, 10, 218), // 457 AT({}from)
        Production::new(Terminal::Attribute, 33, 219), // 458 AT({}id)
        Production::new(Terminal::Attribute, 36, 222), // 459 AT({}type)
        Production::new(Terminal::Attribute, 10, 225), // 460 AT({}from)
        Production::new(Terminal::Attribute, 33, 226), // 461 AT({}id)
        Production::new(Terminal::Characters, 5, 1), // 462 CH
        Production::new(Terminal::Attribute, 39, 255), // 463 AT({}result)
        Production::new(Terminal::Attribute, 40, 256), // 464 AT({}url)
        Production::new(Terminal::Attribute, 39, 258), // 465 AT({}result)
        Production::new(Terminal::Attribute, 40, 53), // 466 AT({}url)
        Production::new(Terminal::Attribute, 41, 53), // 467 AT({}message)
        Production::new(Terminal::Attribute, 42, 53), // 468 AT({}contentTypeReturned)
        Production::new(Terminal::Attribute, 43, 262), // 469 AT({}code)
        Production::new(Terminal::Characters, 4, 1), // 470 CH
        Production::new(Terminal::Characters, 3, 1), // 471 CH
        Production::new(Terminal::Attribute, 44, 70), // 472 AT({}mechanism)
        Production::new(Terminal::Attribute, 44, 53), // 473 AT({}mechanism)
        Production::new(Terminal::Characters, 2, 1), // 474 CH
    ];
    static COUNTS: [Count; 0] = [
    ];
    static DATATYPES: [Datatype; 60] = [
        Datatype::new(54, NONE, Representation::String), // 0 {http://www.w3.org/2001/XMLSchema}anySimpleType
        Datatype::new(82, 0, Representation::String), // 1 {http://www.w3.org/2001/XMLSchema}string
        Datatype::new(145, 1, Representation::String).enumeration(0, 1), // 2 {urn:ietf:params:xml:ns:xmpp-sasl}empty
        Datatype::new(190, 1, Representation::String).enumeration(0, 1), // 3 {urn:ietf:params:xml:ns:xmpp-streams}empty
        Datatype::new(163, 1, Representation::String).enumeration(0, 1), // 4 {urn:ietf:params:xml:ns:xmpp-stanzas}empty
        Datatype::new(213, 1, Representation::String).enumeration(0, 1), // 5 {urn:ietf:params:xml:ns:xmpp-tls}empty
        Datatype::new(62, 0, Representation::Decimal), // 6 {http://www.w3.org/2001/XMLSchema}decimal
        Datatype::new(73, 6, Representation::Integer), // 7 {http://www.w3.org/2001/XMLSchema}integer
        Datatype::new(75, 7, Representation::Integer), // 8 {http://www.w3.org/2001/XMLSchema}long
        Datatype::new(72, 8, Representation::Integer), // 9 {http://www.w3.org/2001/XMLSchema}int
        Datatype::new(81, 9, Representation::Integer), // 10 {http://www.w3.org/2001/XMLSchema}short
        Datatype::new(59, 10, Representation::BoundedInteger).range(-128, 256), // 11 {http://www.w3.org/2001/XMLSchema}byte
        Datatype::new(79, 1, Representation::String).white_space(WhiteSpace::Replace), // 12 {http://www.w3.org/2001/XMLSchema}normalizedString
        Datatype::new(84, 12, Representation::String).white_space(WhiteSpace::Collapse), // 13 {http://www.w3.org/2001/XMLSchema}token
        Datatype::new(49, 13, Representation::String).white_space(WhiteSpace::Collapse), // 14 {http://www.w3.org/2001/XMLSchema}NMTOKEN
        Datatype::new(NONE, 14, Representation::String).enumeration(1, 4).white_space(WhiteSpace::Collapse), // 15 anonymous
        Datatype::new(92, 1, Representation::String).enumeration(5, 3), // 16 {http://jabber.org/protocol/compress/exi}Alignment
        Datatype::new(93, 1, Representation::String).enumeration(8, 3), // 17 {http://jabber.org/protocol/compress/exi}ContentType
        Datatype::new(97, 1, Representation::RestrictedString).operand(0), // 18 {http://jabber.org/protocol/compress/exi}MD5Hash
        Datatype::new(52, 13, Representation::String).white_space(WhiteSpace::Collapse), // 19 {http://www.w3.org/2001/XMLSchema}Name
        Datatype::new(48, 19, Representation::String).white_space(WhiteSpace::Collapse), // 20 {http://www.w3.org/2001/XMLSchema}NCName
        Datatype::new(44, 20, Representation::String).white_space(WhiteSpace::Collapse), // 21 {http://www.w3.org/2001/XMLSchema}ENTITY
        Datatype::new(43, NONE, Representation::List).operand(21), // 22 {http://www.w3.org/2001/XMLSchema}ENTITIES
        Datatype::new(45, 20, Representation::String).white_space(WhiteSpace::Collapse), // 23 {http://www.w3.org/2001/XMLSchema}ID
        Datatype::new(46, 20, Representation::String).white_space(WhiteSpace::Collapse), // 24 {http://www.w3.org/2001/XMLSchema}IDREF
        Datatype::new(47, NONE, Representation::List).operand(24), // 25 {http://www.w3.org/2001/XMLSchema}IDREFS
        Datatype::new(50, NONE, Representation::List).operand(14), // 26 {http://www.w3.org/2001/XMLSchema}NMTOKENS
        Datatype::new(51, 0, Representation::String).white_space(WhiteSpace::Collapse), // 27 {http://www.w3.org/2001/XMLSchema}NOTATION
        Datatype::new(53, 0, Representation::String).white_space(WhiteSpace::Collapse), // 28 {http://www.w3.org/2001/XMLSchema}QName
        Datatype::new(56, 0, Representation::String).white_space(WhiteSpace::Collapse), // 29 {http://www.w3.org/2001/XMLSchema}anyURI
        Datatype::new(57, 0, Representation::Base64Binary), // 30 {http://www.w3.org/2001/XMLSchema}base64Binary
        Datatype::new(58, 0, Representation::Boolean), // 31 {http://www.w3.org/2001/XMLSchema}boolean
        Datatype::new(60, 0, Representation::Date), // 32 {http://www.w3.org/2001/XMLSchema}date
        Datatype::new(61, 0, Representation::DateTime), // 33 {http://www.w3.org/2001/XMLSchema}dateTime
        Datatype::new(63, 0, Representation::Float), // 34 {http://www.w3.org/2001/XMLSchema}double
        Datatype::new(64, 0, Representation::String).white_space(WhiteSpace::Collapse), // 35 {http://www.w3.org/2001/XMLSchema}duration
        Datatype::new(65, 0, Representation::Float), // 36 {http://www.w3.org/2001/XMLSchema}float
        Datatype::new(66, 0, Representation::GDay), // 37 {http://www.w3.org/2001/XMLSchema}gDay
        Datatype::new(67, 0, Representation::GMonth), // 38 {http://www.w3.org/2001/XMLSchema}gMonth
        Datatype::new(68, 0, Representation::GMonthDay), // 39 {http://www.w3.org/2001/XMLSchema}gMonthDay
        Datatype::new(69, 0, Representation::GYear), // 40 {http://www.w3.org/2001/XMLSchema}gYear
        Datatype::new(70, 0, Representation::GYearMonth), // 41 {http://www.w3.org/2001/XMLSchema}gYearMonth
        Datatype::new(71, 0, Representation::HexBinary), // 42 {http://www.w3.org/2001/XMLSchema}hexBinary
        Datatype::new(74, 13, Representation::String).white_space(WhiteSpace::Collapse), // 43 {http://www.w3.org/2001/XMLSchema}language
        Datatype::new(78, 7, Representation::Integer), // 44 {http://www.w3.org/2001/XMLSchema}nonPositiveInteger
        Datatype::new(76, 44, Representation::Integer), // 45 {http://www.w3.org/2001/XMLSchema}negativeInteger
        Datatype::new(77, 7, Representation::UnsignedInteger), // 46 {http://www.w3.org/2001/XMLSchema}nonNegativeInteger
        Datatype::new(80, 46, Representation::UnsignedInteger), // 47 {http://www.w3.org/2001/XMLSchema}positiveInteger
        Datatype::new(83, 0, Representation::Time), // 48 {http://www.w3.org/2001/XMLSchema}time
        Datatype::new(87, 46, Representation::UnsignedInteger), // 49 {http://www.w3.org/2001/XMLSchema}unsignedLong
        Datatype::new(86, 49, Representation::UnsignedInteger), // 50 {http://www.w3.org/2001/XMLSchema}unsignedInt
        Datatype::new(88, 50, Representation::UnsignedInteger), // 51 {http://www.w3.org/2001/XMLSchema}unsignedShort
        Datatype::new(85, 51, Representation::BoundedInteger).range(0, 256), // 52 {http://www.w3.org/2001/XMLSchema}unsignedByte
        Datatype::new(125, 1, Representation::String), // 53 {jabber:client}string1024
        Datatype::new(136, 1, Representation::String), // 54 {jabber:server}string1024
        Datatype::new(NONE, 20, Representation::String).enumeration(11, 2).white_space(WhiteSpace::Collapse), // 55 anonymous
        Datatype::new(NONE, 14, Representation::String).enumeration(13, 7).white_space(WhiteSpace::Collapse), // 56 anonymous
        Datatype::new(NONE, 14, Representation::String).enumeration(20, 5).white_space(WhiteSpace::Collapse), // 57 anonymous
        Datatype::new(NONE, 14, Representation::String).enumeration(25, 4).white_space(WhiteSpace::Collapse), // 58 anonymous
        Datatype::new(NONE, 14, Representation::String).enumeration(29, 5).white_space(WhiteSpace::Collapse), // 59 anonymous
    ];
    static VALUES: [TextRange; 34] = [
        TextRange::new(347, 0), // 0
        TextRange::new(2376, 4), // 1 away
        TextRange::new(2380, 4), // 2 chat
        TextRange::new(2384, 3), // 3 dnd
        TextRange::new(2387, 2), // 4 xa
        TextRange::new(2389, 10), // 5 bit-packed
        TextRange::new(2399, 14), // 6 byte-alignment
        TextRange::new(2413, 15), // 7 pre-compression
        TextRange::new(2428, 4), // 8 Text
        TextRange::new(2432, 7), // 9 ExiBody
        TextRange::new(2439, 11), // 10 ExiDocument
        TextRange::new(2450, 7), // 11 default
        TextRange::new(2457, 8), // 12 preserve
        TextRange::new(839, 5), // 13 error
        TextRange::new(2465, 5), // 14 probe
        TextRange::new(2470, 9), // 15 subscribe
        TextRange::new(2479, 10), // 16 subscribed
        TextRange::new(2489, 11), // 17 unavailable
        TextRange::new(2500, 11), // 18 unsubscribe
        TextRange::new(2511, 12), // 19 unsubscribed
        TextRange::new(2380, 4), // 20 chat
        TextRange::new(839, 5), // 21 error
        TextRange::new(2523, 9), // 22 groupchat
        TextRange::new(2532, 8), // 23 headline
        TextRange::new(2540, 6), // 24 normal
        TextRange::new(839, 5), // 25 error
        TextRange::new(2546, 3), // 26 get
        TextRange::new(252, 6), // 27 result
        TextRange::new(2549, 3), // 28 set
        TextRange::new(1329, 4), // 29 auth
        TextRange::new(2552, 6), // 30 cancel
        TextRange::new(2558, 8), // 31 continue
        TextRange::new(2566, 6), // 32 modify
        TextRange::new(2572, 4), // 33 wait
    ];
    static CHARACTER_SETS: [CharacterSet; 1] = [
        CharacterSet::new(0, 16), // 0
    ];
    static CHARACTERS: [u16; 16] = [
        48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 97, 98,
        99, 100, 101, 102,
    ];
    static TYPED_PRODUCTIONS: [Production; 475] =
        Production::all_typed(PRODUCTIONS, &ATTRIBUTES, &DATATYPES);
    Schema::checked(Rows {
        text: TEXT,
        informed: true,
        uris: &URIS,
        names: &NAMES,
        name_index: &NAME_INDEX,
        elements: &ELEMENTS,
        global_elements: 91,
        fragment: &FRAGMENT,
        attributes: &ATTRIBUTES,
        types: &TYPES,
        states: &STATES,
        productions: &TYPED_PRODUCTIONS,
        counts: &COUNTS,
        datatypes: &DATATYPES,
        values: &VALUES,
        character_sets: &CHARACTER_SETS,
        characters: &CHARACTERS,
    })
};
