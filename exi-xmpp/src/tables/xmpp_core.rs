// Made by exi-schema, not by hand: EXI_BAKE=1 cargo test -p exi-schema --test xmpp_tables
// 21423 bytes:
//     2571 text (2571)
//      156 uris (13)
//     4340 names (217)
//     1024 name index (512)
//      684 elements (114)
//      228 fragment (114)
//      180 attributes (45)
//     1568 types (98)
//     4272 states (267)
//     4168 productions (521)
//     1920 datatypes (60)
//      272 values (34)
//        8 character sets (1)
//       32 characters (16)

/// Tables of `schemas/xmpp-core.xsd`: XMPP streams and stanzas, and XEP-0322.
#[rustfmt::skip]
#[allow(long_running_const_eval, reason = "large tables are checked here")]
pub static XMPP_CORE: ::exi_core::schema::Schema<'static> = {
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
        Uri::new(TextRange::new(342, 0), 0, 36), // 0
        Uri::new(TextRange::new(355, 36), 36, 4), // 1 http://www.w3.org/XML/1998/namespace
        Uri::new(TextRange::new(394, 41), 40, 2), // 2 http://www.w3.org/2001/XMLSchema-instance
        Uri::new(TextRange::new(802, 32), 42, 46), // 3 http://www.w3.org/2001/XMLSchema
        Uri::new(TextRange::new(853, 32), 88, 3), // 4 http://etherx.jabber.org/streams
        Uri::new(TextRange::new(1176, 39), 91, 25), // 5 http://jabber.org/protocol/compress/exi
        Uri::new(TextRange::new(1270, 13), 116, 11), // 6 jabber:client
        Uri::new(TextRange::new(1283, 13), 127, 11), // 7 jabber:server
        Uri::new(TextRange::new(1554, 32), 138, 22), // 8 urn:ietf:params:xml:ns:xmpp-sasl
        Uri::new(TextRange::new(1936, 35), 160, 25), // 9 urn:ietf:params:xml:ns:xmpp-stanzas
        Uri::new(TextRange::new(2267, 35), 185, 27), // 10 urn:ietf:params:xml:ns:xmpp-streams
        Uri::new(TextRange::new(2325, 31), 212, 5), // 11 urn:ietf:params:xml:ns:xmpp-tls
        Uri::new(TextRange::new(2356, 15), 217, 0), // 12 urn:xmpp:exi:cs
    ];
    static NAMES: [Name; 217] = [
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
        Name::new(TextRange::new(115, 4), 0, NONE, NONE, NONE, NONE), // 11 from
        Name::new(TextRange::new(119, 2), 0, NONE, NONE, NONE, NONE), // 12 id
        Name::new(TextRange::new(121, 7), 0, NONE, NONE, NONE, NONE), // 13 md5Hash
        Name::new(TextRange::new(128, 9), 0, NONE, NONE, NONE, NONE), // 14 mechanism
        Name::new(TextRange::new(137, 7), 0, NONE, NONE, NONE, NONE), // 15 message
        Name::new(TextRange::new(144, 9), 0, NONE, NONE, NONE, NONE), // 16 namespace
        Name::new(TextRange::new(153, 2), 0, NONE, NONE, NONE, NONE), // 17 ns
        Name::new(TextRange::new(155, 6), 0, NONE, NONE, NONE, NONE), // 18 parent
        Name::new(TextRange::new(161, 6), 0, NONE, NONE, NONE, NONE), // 19 prefix
        Name::new(TextRange::new(167, 16), 0, NONE, NONE, NONE, NONE), // 20 preserveComments
        Name::new(TextRange::new(183, 11), 0, NONE, NONE, NONE, NONE), // 21 preserveDTD
        Name::new(TextRange::new(194, 15), 0, NONE, NONE, NONE, NONE), // 22 preserveLexical
        Name::new(TextRange::new(209, 11), 0, NONE, NONE, NONE, NONE), // 23 preservePIs
        Name::new(TextRange::new(220, 16), 0, NONE, NONE, NONE, NONE), // 24 preservePrefixes
        Name::new(TextRange::new(236, 11), 0, NONE, NONE, NONE, NONE), // 25 representAs
        Name::new(TextRange::new(247, 6), 0, NONE, NONE, NONE, NONE), // 26 result
        Name::new(TextRange::new(253, 13), 0, NONE, NONE, NONE, NONE), // 27 selfContained
        Name::new(TextRange::new(266, 18), 0, NONE, NONE, NONE, NONE), // 28 sessionWideBuffers
        Name::new(TextRange::new(284, 6), 0, NONE, NONE, NONE, NONE), // 29 strict
        Name::new(TextRange::new(290, 2), 0, NONE, NONE, NONE, NONE), // 30 to
        Name::new(TextRange::new(292, 4), 0, NONE, NONE, NONE, NONE), // 31 type
        Name::new(TextRange::new(296, 3), 0, NONE, NONE, NONE, NONE), // 32 url
        Name::new(TextRange::new(299, 14), 0, NONE, NONE, NONE, NONE), // 33 valueMaxLength
        Name::new(TextRange::new(313, 22), 0, NONE, NONE, NONE, NONE), // 34 valuePartitionCapacity
        Name::new(TextRange::new(335, 7), 0, NONE, NONE, NONE, NONE), // 35 version
        Name::new(TextRange::new(342, 4), 1, NONE, 29, NONE, NONE), // 36 base
        Name::new(TextRange::new(119, 2), 1, NONE, NONE, NONE, NONE), // 37 id
        Name::new(TextRange::new(346, 4), 1, NONE, 43, NONE, NONE), // 38 lang
        Name::new(TextRange::new(350, 5), 1, NONE, 55, NONE, NONE), // 39 space
        Name::new(TextRange::new(391, 3), 2, NONE, NONE, NONE, NONE), // 40 nil
        Name::new(TextRange::new(292, 4), 2, NONE, NONE, NONE, NONE), // 41 type
        Name::new(TextRange::new(435, 8), 3, NONE, NONE, 46, NONE), // 42 ENTITIES
        Name::new(TextRange::new(443, 6), 3, NONE, NONE, 47, NONE), // 43 ENTITY
        Name::new(TextRange::new(449, 2), 3, NONE, NONE, 48, NONE), // 44 ID
        Name::new(TextRange::new(451, 5), 3, NONE, NONE, 49, NONE), // 45 IDREF
        Name::new(TextRange::new(456, 6), 3, NONE, NONE, 50, NONE), // 46 IDREFS
        Name::new(TextRange::new(462, 6), 3, NONE, NONE, 51, NONE), // 47 NCName
        Name::new(TextRange::new(468, 7), 3, NONE, NONE, 52, NONE), // 48 NMTOKEN
        Name::new(TextRange::new(475, 8), 3, NONE, NONE, 53, NONE), // 49 NMTOKENS
        Name::new(TextRange::new(483, 8), 3, NONE, NONE, 54, NONE), // 50 NOTATION
        Name::new(TextRange::new(491, 4), 3, NONE, NONE, 55, NONE), // 51 Name
        Name::new(TextRange::new(495, 5), 3, NONE, NONE, 56, NONE), // 52 QName
        Name::new(TextRange::new(500, 13), 3, NONE, NONE, 57, NONE), // 53 anySimpleType
        Name::new(TextRange::new(513, 7), 3, NONE, NONE, 58, NONE), // 54 anyType
        Name::new(TextRange::new(520, 6), 3, NONE, NONE, 59, NONE), // 55 anyURI
        Name::new(TextRange::new(526, 12), 3, NONE, NONE, 60, NONE), // 56 base64Binary
        Name::new(TextRange::new(538, 7), 3, NONE, NONE, 61, NONE), // 57 boolean
        Name::new(TextRange::new(545, 4), 3, NONE, NONE, 22, NONE), // 58 byte
        Name::new(TextRange::new(549, 4), 3, NONE, NONE, 62, NONE), // 59 date
        Name::new(TextRange::new(553, 8), 3, NONE, NONE, 63, NONE), // 60 dateTime
        Name::new(TextRange::new(561, 7), 3, NONE, NONE, 64, NONE), // 61 decimal
        Name::new(TextRange::new(568, 6), 3, NONE, NONE, 65, NONE), // 62 double
        Name::new(TextRange::new(574, 8), 3, NONE, NONE, 66, NONE), // 63 duration
        Name::new(TextRange::new(582, 5), 3, NONE, NONE, 67, NONE), // 64 float
        Name::new(TextRange::new(587, 4), 3, NONE, NONE, 68, NONE), // 65 gDay
        Name::new(TextRange::new(591, 6), 3, NONE, NONE, 69, NONE), // 66 gMonth
        Name::new(TextRange::new(597, 9), 3, NONE, NONE, 70, NONE), // 67 gMonthDay
        Name::new(TextRange::new(606, 5), 3, NONE, NONE, 71, NONE), // 68 gYear
        Name::new(TextRange::new(611, 10), 3, NONE, NONE, 72, NONE), // 69 gYearMonth
        Name::new(TextRange::new(621, 9), 3, NONE, NONE, 73, NONE), // 70 hexBinary
        Name::new(TextRange::new(630, 3), 3, NONE, NONE, 74, NONE), // 71 int
        Name::new(TextRange::new(633, 7), 3, NONE, NONE, 75, NONE), // 72 integer
        Name::new(TextRange::new(640, 8), 3, NONE, NONE, 76, NONE), // 73 language
        Name::new(TextRange::new(648, 4), 3, NONE, NONE, 77, NONE), // 74 long
        Name::new(TextRange::new(652, 15), 3, NONE, NONE, 78, NONE), // 75 negativeInteger
        Name::new(TextRange::new(667, 18), 3, NONE, NONE, 79, NONE), // 76 nonNegativeInteger
        Name::new(TextRange::new(685, 18), 3, NONE, NONE, 80, NONE), // 77 nonPositiveInteger
        Name::new(TextRange::new(703, 16), 3, NONE, NONE, 81, NONE), // 78 normalizedString
        Name::new(TextRange::new(719, 15), 3, NONE, NONE, 82, NONE), // 79 positiveInteger
        Name::new(TextRange::new(734, 5), 3, NONE, NONE, 83, NONE), // 80 short
        Name::new(TextRange::new(739, 6), 3, NONE, NONE, 6, NONE), // 81 string
        Name::new(TextRange::new(745, 4), 3, NONE, NONE, 84, NONE), // 82 time
        Name::new(TextRange::new(749, 5), 3, NONE, NONE, 85, NONE), // 83 token
        Name::new(TextRange::new(754, 12), 3, NONE, NONE, 86, NONE), // 84 unsignedByte
        Name::new(TextRange::new(766, 11), 3, NONE, NONE, 87, NONE), // 85 unsignedInt
        Name::new(TextRange::new(777, 12), 3, NONE, NONE, 88, NONE), // 86 unsignedLong
        Name::new(TextRange::new(789, 13), 3, NONE, NONE, 89, NONE), // 87 unsignedShort
        Name::new(TextRange::new(834, 5), 4, 13, NONE, NONE, 18), // 88 error
        Name::new(TextRange::new(839, 8), 4, 19, NONE, NONE, 25), // 89 features
        Name::new(TextRange::new(847, 6), 4, 70, NONE, NONE, 89), // 90 stream
        Name::new(TextRange::new(885, 9), 5, NONE, NONE, 41, NONE), // 91 Alignment
        Name::new(TextRange::new(894, 11), 5, NONE, NONE, 42, NONE), // 92 ContentType
        Name::new(TextRange::new(905, 25), 5, NONE, NONE, 43, NONE), // 93 DatatypeRepresentationMap
        Name::new(TextRange::new(930, 14), 5, NONE, NONE, 7, NONE), // 94 DownloadSchema
        Name::new(TextRange::new(944, 22), 5, NONE, NONE, 8, NONE), // 95 DownloadSchemaResponse
        Name::new(TextRange::new(966, 7), 5, NONE, NONE, 44, NONE), // 96 MD5Hash
        Name::new(TextRange::new(973, 6), 5, NONE, NONE, 45, NONE), // 97 Schema
        Name::new(TextRange::new(979, 5), 5, NONE, NONE, 23, NONE), // 98 Setup
        Name::new(TextRange::new(984, 13), 5, NONE, NONE, 24, NONE), // 99 SetupResponse
        Name::new(TextRange::new(997, 25), 5, NONE, NONE, NONE, 14), // 100 datatypeRepresentationMap
        Name::new(TextRange::new(1022, 14), 5, 11, NONE, NONE, 15), // 101 downloadSchema
        Name::new(TextRange::new(1036, 22), 5, 12, NONE, NONE, 16), // 102 downloadSchemaResponse
        Name::new(TextRange::new(834, 5), 5, NONE, NONE, NONE, 19), // 103 error
        Name::new(TextRange::new(1058, 9), 5, NONE, NONE, NONE, 30), // 104 httpError
        Name::new(TextRange::new(1067, 18), 5, NONE, NONE, NONE, 40), // 105 invalidContentType
        Name::new(TextRange::new(1085, 10), 5, NONE, NONE, NONE, 41), // 106 invalidUrl
        Name::new(TextRange::new(1095, 13), 5, NONE, NONE, NONE, 52), // 107 missingSchema
        Name::new(TextRange::new(1108, 6), 5, NONE, NONE, NONE, 79), // 108 schema
        Name::new(TextRange::new(1114, 5), 5, 63, NONE, NONE, 82), // 109 setup
        Name::new(TextRange::new(1119, 13), 5, 64, NONE, NONE, 83), // 110 setupResponse
        Name::new(TextRange::new(1132, 9), 5, 71, NONE, NONE, 90), // 111 streamEnd
        Name::new(TextRange::new(1141, 11), 5, 72, NONE, NONE, 91), // 112 streamStart
        Name::new(TextRange::new(1152, 7), 5, NONE, NONE, NONE, 103), // 113 timeout
        Name::new(TextRange::new(1159, 12), 5, 90, NONE, NONE, 112), // 114 uploadSchema
        Name::new(TextRange::new(1171, 5), 5, NONE, NONE, NONE, 113), // 115 xmlns
        Name::new(TextRange::new(1215, 4), 6, 5, NONE, NONE, 7), // 116 body
        Name::new(TextRange::new(834, 5), 6, 14, NONE, NONE, 20), // 117 error
        Name::new(TextRange::new(1219, 2), 6, 30, NONE, NONE, 42), // 118 iq
        Name::new(TextRange::new(137, 7), 6, 35, NONE, NONE, 50), // 119 message
        Name::new(TextRange::new(1221, 8), 6, 45, NONE, NONE, 62), // 120 presence
        Name::new(TextRange::new(1229, 8), 6, 47, NONE, NONE, 64), // 121 priority
        Name::new(TextRange::new(1237, 4), 6, 65, NONE, NONE, 84), // 122 show
        Name::new(TextRange::new(1241, 6), 6, 68, NONE, NONE, 87), // 123 status
        Name::new(TextRange::new(1247, 10), 6, NONE, NONE, 90, NONE), // 124 string1024
        Name::new(TextRange::new(1257, 7), 6, 73, NONE, NONE, 92), // 125 subject
        Name::new(TextRange::new(1264, 6), 6, 81, NONE, NONE, 101), // 126 thread
        Name::new(TextRange::new(1215, 4), 7, 6, NONE, NONE, 8), // 127 body
        Name::new(TextRange::new(834, 5), 7, 15, NONE, NONE, 21), // 128 error
        Name::new(TextRange::new(1219, 2), 7, 31, NONE, NONE, 43), // 129 iq
        Name::new(TextRange::new(137, 7), 7, 36, NONE, NONE, 51), // 130 message
        Name::new(TextRange::new(1221, 8), 7, 46, NONE, NONE, 63), // 131 presence
        Name::new(TextRange::new(1229, 8), 7, 48, NONE, NONE, 65), // 132 priority
        Name::new(TextRange::new(1237, 4), 7, 66, NONE, NONE, 85), // 133 show
        Name::new(TextRange::new(1241, 6), 7, 69, NONE, NONE, 88), // 134 status
        Name::new(TextRange::new(1247, 10), 7, NONE, NONE, 91, NONE), // 135 string1024
        Name::new(TextRange::new(1257, 7), 7, 74, NONE, NONE, 93), // 136 subject
        Name::new(TextRange::new(1264, 6), 7, 82, NONE, NONE, 102), // 137 thread
        Name::new(TextRange::new(1296, 5), 8, 0, NONE, NONE, 0), // 138 abort
        Name::new(TextRange::new(1301, 7), 8, NONE, NONE, NONE, 1), // 139 aborted
        Name::new(TextRange::new(1308, 16), 8, NONE, NONE, NONE, 2), // 140 account-disabled
        Name::new(TextRange::new(1324, 4), 8, 1, NONE, NONE, 3), // 141 auth
        Name::new(TextRange::new(1328, 9), 8, 7, NONE, NONE, 9), // 142 challenge
        Name::new(TextRange::new(1337, 19), 8, NONE, NONE, NONE, 13), // 143 credentials-expired
        Name::new(TextRange::new(1356, 5), 8, NONE, NONE, 0, NONE), // 144 empty
        Name::new(TextRange::new(1361, 19), 8, NONE, NONE, NONE, 17), // 145 encryption-required
        Name::new(TextRange::new(1380, 7), 8, 16, NONE, NONE, 22), // 146 failure
        Name::new(TextRange::new(1387, 18), 8, NONE, NONE, NONE, 32), // 147 incorrect-encoding
        Name::new(TextRange::new(1405, 15), 8, NONE, NONE, NONE, 35), // 148 invalid-authzid
        Name::new(TextRange::new(1420, 17), 8, NONE, NONE, NONE, 37), // 149 invalid-mechanism
        Name::new(TextRange::new(1437, 17), 8, NONE, NONE, NONE, 46), // 150 malformed-request
        Name::new(TextRange::new(128, 9), 8, NONE, NONE, NONE, 47), // 151 mechanism
        Name::new(TextRange::new(1454, 18), 8, NONE, NONE, NONE, 48), // 152 mechanism-too-weak
        Name::new(TextRange::new(1472, 10), 8, 34, NONE, NONE, 49), // 153 mechanisms
        Name::new(TextRange::new(1482, 14), 8, NONE, NONE, NONE, 55), // 154 not-authorized
        Name::new(TextRange::new(1496, 8), 8, 59, NONE, NONE, 77), // 155 response
        Name::new(TextRange::new(1504, 7), 8, 76, NONE, NONE, 95), // 156 success
        Name::new(TextRange::new(1511, 22), 8, NONE, NONE, NONE, 97), // 157 temporary-auth-failure
        Name::new(TextRange::new(1533, 4), 8, 78, NONE, NONE, 98), // 158 text
        Name::new(TextRange::new(1537, 17), 8, NONE, NONE, NONE, 104), // 159 transition-needed
        Name::new(TextRange::new(1586, 11), 9, 4, NONE, NONE, 6), // 160 bad-request
        Name::new(TextRange::new(1597, 8), 9, 8, NONE, NONE, 10), // 161 conflict
        Name::new(TextRange::new(1356, 5), 9, NONE, NONE, 3, NONE), // 162 empty
        Name::new(TextRange::new(1605, 23), 9, 18, NONE, NONE, 24), // 163 feature-not-implemented
        Name::new(TextRange::new(1628, 9), 9, 20, NONE, NONE, 26), // 164 forbidden
        Name::new(TextRange::new(1637, 4), 9, 21, NONE, NONE, 27), // 165 gone
        Name::new(TextRange::new(1641, 21), 9, 25, NONE, NONE, 33), // 166 internal-server-error
        Name::new(TextRange::new(1662, 14), 9, 32, NONE, NONE, 44), // 167 item-not-found
        Name::new(TextRange::new(1676, 13), 9, 33, NONE, NONE, 45), // 168 jid-malformed
        Name::new(TextRange::new(1689, 14), 9, 37, NONE, NONE, 53), // 169 not-acceptable
        Name::new(TextRange::new(1703, 11), 9, 38, NONE, NONE, 54), // 170 not-allowed
        Name::new(TextRange::new(1482, 14), 9, 39, NONE, NONE, 56), // 171 not-authorized
        Name::new(TextRange::new(1714, 16), 9, 42, NONE, NONE, 59), // 172 payment-required
        Name::new(TextRange::new(1730, 16), 9, 43, NONE, NONE, 60), // 173 policy-violation
        Name::new(TextRange::new(1746, 21), 9, 50, NONE, NONE, 67), // 174 recipient-unavailable
        Name::new(TextRange::new(1767, 8), 9, 51, NONE, NONE, 68), // 175 redirect
        Name::new(TextRange::new(1775, 21), 9, 52, NONE, NONE, 69), // 176 registration-required
        Name::new(TextRange::new(1796, 23), 9, 54, NONE, NONE, 71), // 177 remote-server-not-found
        Name::new(TextRange::new(1819, 21), 9, 55, NONE, NONE, 72), // 178 remote-server-timeout
        Name::new(TextRange::new(1840, 19), 9, 57, NONE, NONE, 75), // 179 resource-constraint
        Name::new(TextRange::new(1859, 19), 9, 62, NONE, NONE, 81), // 180 service-unavailable
        Name::new(TextRange::new(1878, 21), 9, 75, NONE, NONE, 94), // 181 subscription-required
        Name::new(TextRange::new(1533, 4), 9, 79, NONE, NONE, 99), // 182 text
        Name::new(TextRange::new(1899, 19), 9, 83, NONE, NONE, 105), // 183 undefined-condition
        Name::new(TextRange::new(1918, 18), 9, 85, NONE, NONE, 107), // 184 unexpected-request
        Name::new(TextRange::new(1971, 10), 10, 2, NONE, NONE, 4), // 185 bad-format
        Name::new(TextRange::new(1981, 20), 10, 3, NONE, NONE, 5), // 186 bad-namespace-prefix
        Name::new(TextRange::new(1597, 8), 10, 9, NONE, NONE, 11), // 187 conflict
        Name::new(TextRange::new(2001, 18), 10, 10, NONE, NONE, 12), // 188 connection-timeout
        Name::new(TextRange::new(1356, 5), 10, NONE, NONE, 2, NONE), // 189 empty
        Name::new(TextRange::new(2019, 9), 10, 22, NONE, NONE, 28), // 190 host-gone
        Name::new(TextRange::new(2028, 12), 10, 23, NONE, NONE, 29), // 191 host-unknown
        Name::new(TextRange::new(2040, 19), 10, 24, NONE, NONE, 31), // 192 improper-addressing
        Name::new(TextRange::new(1641, 21), 10, 26, NONE, NONE, 34), // 193 internal-server-error
        Name::new(TextRange::new(2059, 12), 10, 27, NONE, NONE, 36), // 194 invalid-from
        Name::new(TextRange::new(2071, 17), 10, 28, NONE, NONE, 38), // 195 invalid-namespace
        Name::new(TextRange::new(2088, 11), 10, 29, NONE, NONE, 39), // 196 invalid-xml
        Name::new(TextRange::new(1482, 14), 10, 40, NONE, NONE, 57), // 197 not-authorized
        Name::new(TextRange::new(2099, 15), 10, 41, NONE, NONE, 58), // 198 not-well-formed
        Name::new(TextRange::new(1730, 16), 10, 44, NONE, NONE, 61), // 199 policy-violation
        Name::new(TextRange::new(2114, 24), 10, 53, NONE, NONE, 70), // 200 remote-connection-failed
        Name::new(TextRange::new(2138, 5), 10, 56, NONE, NONE, 74), // 201 reset
        Name::new(TextRange::new(1840, 19), 10, 58, NONE, NONE, 76), // 202 resource-constraint
        Name::new(TextRange::new(2143, 14), 10, 60, NONE, NONE, 78), // 203 restricted-xml
        Name::new(TextRange::new(2157, 14), 10, 61, NONE, NONE, 80), // 204 see-other-host
        Name::new(TextRange::new(2171, 15), 10, 77, NONE, NONE, 96), // 205 system-shutdown
        Name::new(TextRange::new(1533, 4), 10, 80, NONE, NONE, 100), // 206 text
        Name::new(TextRange::new(1899, 19), 10, 84, NONE, NONE, 106), // 207 undefined-condition
        Name::new(TextRange::new(2186, 20), 10, 86, NONE, NONE, 108), // 208 unsupported-encoding
        Name::new(TextRange::new(2206, 19), 10, 87, NONE, NONE, 109), // 209 unsupported-feature
        Name::new(TextRange::new(2225, 23), 10, 88, NONE, NONE, 110), // 210 unsupported-stanza-type
        Name::new(TextRange::new(2248, 19), 10, 89, NONE, NONE, 111), // 211 unsupported-version
        Name::new(TextRange::new(1356, 5), 11, NONE, NONE, 13, NONE), // 212 empty
        Name::new(TextRange::new(1380, 7), 11, 17, NONE, NONE, 23), // 213 failure
        Name::new(TextRange::new(2302, 7), 11, 49, NONE, NONE, 66), // 214 proceed
        Name::new(TextRange::new(2309, 8), 11, NONE, NONE, NONE, 73), // 215 required
        Name::new(TextRange::new(2317, 8), 11, 67, NONE, NONE, 86), // 216 starttls
    ];
    static NAME_INDEX: [u16; 512] = [
        29, 50, NONE, NONE, NONE, NONE, NONE, 177, NONE, 87, NONE, 168,
        113, NONE, NONE, NONE, NONE, 214, NONE, 79, NONE, 75, NONE, NONE,
        NONE, NONE, NONE, 216, NONE, NONE, NONE, NONE, NONE, NONE, 62, 54,
        NONE, 41, 48, 99, NONE, NONE, NONE, NONE, NONE, 60, NONE, NONE,
        105, NONE, NONE, NONE, NONE, NONE, NONE, 101, NONE, 35, NONE, NONE,
        85, NONE, NONE, NONE, 4, NONE, 100, NONE, 71, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, 146, NONE, NONE, 196, 11, 66, 175, NONE,
        203, NONE, 162, NONE, NONE, NONE, 202, NONE, NONE, 178, NONE, 180,
        NONE, NONE, NONE, NONE, NONE, NONE, 73, 97, 108, 160, 117, 147,
        167, 138, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 158, 173, 98,
        110, 193, 19, 115, NONE, NONE, NONE, NONE, 112, NONE, NONE, 70,
        118, 65, NONE, NONE, NONE, NONE, 84, NONE, NONE, NONE, NONE, NONE,
        NONE, 155, NONE, 124, NONE, 103, 122, 213, NONE, NONE, NONE, 111,
        198, 21, NONE, 23, 166, 89, NONE, NONE, NONE, NONE, NONE, NONE,
        NONE, NONE, NONE, 163, NONE, 64, 78, 13, NONE, NONE, NONE, NONE,
        NONE, NONE, 125, NONE, 92, 37, 191, 212, 164, 40, 194, NONE,
        129, NONE, NONE, NONE, NONE, NONE, NONE, 132, NONE, NONE, NONE, 31,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, 20, 24, NONE, 43, NONE,
        171, NONE, NONE, NONE, 102, 42, 0, 128, NONE, NONE, 72, NONE,
        104, 10, 47, 188, 206, NONE, NONE, 121, 136, 5, NONE, 36,
        58, 209, NONE, 189, NONE, NONE, 137, NONE, 157, NONE, NONE, NONE,
        NONE, 207, NONE, NONE, 12, NONE, 169, NONE, NONE, 46, 55, NONE,
        NONE, 86, NONE, 52, 195, 82, 49, 30, NONE, NONE, NONE, NONE,
        6, NONE, NONE, 109, 88, 135, 123, 34, 38, NONE, NONE, 153,
        94, 107, 156, NONE, NONE, NONE, NONE, 116, 114, NONE, NONE, NONE,
        NONE, NONE, 91, 127, 61, 139, NONE, 165, NONE, 33, NONE, NONE,
        NONE, NONE, 144, NONE, NONE, 133, 32, 76, 174, 126, NONE, NONE,
        NONE, NONE, NONE, NONE, 140, NONE, NONE, 95, NONE, NONE, NONE, NONE,
        145, NONE, 27, NONE, NONE, NONE, NONE, 154, 81, 1, 28, 205,
        67, NONE, NONE, 90, NONE, NONE, NONE, 77, NONE, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, 26, NONE, NONE, NONE, 93,
        NONE, NONE, NONE, 204, NONE, NONE, 15, 182, 185, NONE, NONE, NONE,
        NONE, 39, 44, 151, NONE, NONE, NONE, 25, 184, 148, 17, 152,
        176, 186, 215, NONE, NONE, 56, NONE, 2, 170, NONE, 181, NONE,
        96, 53, NONE, 45, 192, NONE, NONE, 74, 211, NONE, 131, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 7, 187, NONE, NONE,
        NONE, NONE, NONE, NONE, 59, NONE, 130, 80, NONE, 210, 190, NONE,
        51, NONE, NONE, NONE, NONE, 106, 197, NONE, 142, NONE, NONE, NONE,
        NONE, NONE, NONE, 149, NONE, NONE, 16, 183, NONE, 63, 120, 141,
        NONE, 22, 57, 119, NONE, NONE, 3, 150, NONE, 8, NONE, 9,
        143, 159, 199, 69, 200, 201, 68, 172, 161, 208, 134, NONE,
        NONE, NONE, 18, NONE, NONE, NONE, NONE, NONE, 14, NONE, NONE, NONE,
        NONE, NONE, 83, 179, NONE, NONE, NONE, NONE,
    ];
    static ELEMENTS: [Element; 114] = [
        Element::new(138, 0, false), // 0 {urn:ietf:params:xml:ns:xmpp-sasl}abort
        Element::new(141, 1, false), // 1 {urn:ietf:params:xml:ns:xmpp-sasl}auth
        Element::new(185, 2, false), // 2 {urn:ietf:params:xml:ns:xmpp-streams}bad-format
        Element::new(186, 2, false), // 3 {urn:ietf:params:xml:ns:xmpp-streams}bad-namespace-prefix
        Element::new(160, 3, false), // 4 {urn:ietf:params:xml:ns:xmpp-stanzas}bad-request
        Element::new(116, 4, false), // 5 {jabber:client}body
        Element::new(127, 5, false), // 6 {jabber:server}body
        Element::new(142, 6, false), // 7 {urn:ietf:params:xml:ns:xmpp-sasl}challenge
        Element::new(161, 3, false), // 8 {urn:ietf:params:xml:ns:xmpp-stanzas}conflict
        Element::new(187, 2, false), // 9 {urn:ietf:params:xml:ns:xmpp-streams}conflict
        Element::new(188, 2, false), // 10 {urn:ietf:params:xml:ns:xmpp-streams}connection-timeout
        Element::new(101, 7, false), // 11 {http://jabber.org/protocol/compress/exi}downloadSchema
        Element::new(102, 8, false), // 12 {http://jabber.org/protocol/compress/exi}downloadSchemaResponse
        Element::new(88, 9, false), // 13 {http://etherx.jabber.org/streams}error
        Element::new(117, 10, false), // 14 {jabber:client}error
        Element::new(128, 11, false), // 15 {jabber:server}error
        Element::new(146, 12, false), // 16 {urn:ietf:params:xml:ns:xmpp-sasl}failure
        Element::new(213, 13, false), // 17 {urn:ietf:params:xml:ns:xmpp-tls}failure
        Element::new(163, 3, false), // 18 {urn:ietf:params:xml:ns:xmpp-stanzas}feature-not-implemented
        Element::new(89, 14, false), // 19 {http://etherx.jabber.org/streams}features
        Element::new(164, 3, false), // 20 {urn:ietf:params:xml:ns:xmpp-stanzas}forbidden
        Element::new(165, 6, false), // 21 {urn:ietf:params:xml:ns:xmpp-stanzas}gone
        Element::new(190, 2, false), // 22 {urn:ietf:params:xml:ns:xmpp-streams}host-gone
        Element::new(191, 2, false), // 23 {urn:ietf:params:xml:ns:xmpp-streams}host-unknown
        Element::new(192, 2, false), // 24 {urn:ietf:params:xml:ns:xmpp-streams}improper-addressing
        Element::new(166, 3, false), // 25 {urn:ietf:params:xml:ns:xmpp-stanzas}internal-server-error
        Element::new(193, 2, false), // 26 {urn:ietf:params:xml:ns:xmpp-streams}internal-server-error
        Element::new(194, 2, false), // 27 {urn:ietf:params:xml:ns:xmpp-streams}invalid-from
        Element::new(195, 2, false), // 28 {urn:ietf:params:xml:ns:xmpp-streams}invalid-namespace
        Element::new(196, 2, false), // 29 {urn:ietf:params:xml:ns:xmpp-streams}invalid-xml
        Element::new(118, 15, false), // 30 {jabber:client}iq
        Element::new(129, 16, false), // 31 {jabber:server}iq
        Element::new(167, 3, false), // 32 {urn:ietf:params:xml:ns:xmpp-stanzas}item-not-found
        Element::new(168, 3, false), // 33 {urn:ietf:params:xml:ns:xmpp-stanzas}jid-malformed
        Element::new(153, 17, false), // 34 {urn:ietf:params:xml:ns:xmpp-sasl}mechanisms
        Element::new(119, 18, false), // 35 {jabber:client}message
        Element::new(130, 19, false), // 36 {jabber:server}message
        Element::new(169, 3, false), // 37 {urn:ietf:params:xml:ns:xmpp-stanzas}not-acceptable
        Element::new(170, 3, false), // 38 {urn:ietf:params:xml:ns:xmpp-stanzas}not-allowed
        Element::new(171, 3, false), // 39 {urn:ietf:params:xml:ns:xmpp-stanzas}not-authorized
        Element::new(197, 2, false), // 40 {urn:ietf:params:xml:ns:xmpp-streams}not-authorized
        Element::new(198, 2, false), // 41 {urn:ietf:params:xml:ns:xmpp-streams}not-well-formed
        Element::new(172, 3, false), // 42 {urn:ietf:params:xml:ns:xmpp-stanzas}payment-required
        Element::new(173, 3, false), // 43 {urn:ietf:params:xml:ns:xmpp-stanzas}policy-violation
        Element::new(199, 2, false), // 44 {urn:ietf:params:xml:ns:xmpp-streams}policy-violation
        Element::new(120, 20, false), // 45 {jabber:client}presence
        Element::new(131, 21, false), // 46 {jabber:server}presence
        Element::new(121, 22, false), // 47 {jabber:client}priority
        Element::new(132, 22, false), // 48 {jabber:server}priority
        Element::new(214, 13, false), // 49 {urn:ietf:params:xml:ns:xmpp-tls}proceed
        Element::new(174, 3, false), // 50 {urn:ietf:params:xml:ns:xmpp-stanzas}recipient-unavailable
        Element::new(175, 6, false), // 51 {urn:ietf:params:xml:ns:xmpp-stanzas}redirect
        Element::new(176, 3, false), // 52 {urn:ietf:params:xml:ns:xmpp-stanzas}registration-required
        Element::new(200, 2, false), // 53 {urn:ietf:params:xml:ns:xmpp-streams}remote-connection-failed
        Element::new(177, 3, false), // 54 {urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-not-found
        Element::new(178, 3, false), // 55 {urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-timeout
        Element::new(201, 2, false), // 56 {urn:ietf:params:xml:ns:xmpp-streams}reset
        Element::new(179, 3, false), // 57 {urn:ietf:params:xml:ns:xmpp-stanzas}resource-constraint
        Element::new(202, 2, false), // 58 {urn:ietf:params:xml:ns:xmpp-streams}resource-constraint
        Element::new(155, 6, false), // 59 {urn:ietf:params:xml:ns:xmpp-sasl}response
        Element::new(203, 2, false), // 60 {urn:ietf:params:xml:ns:xmpp-streams}restricted-xml
        Element::new(204, 6, false), // 61 {urn:ietf:params:xml:ns:xmpp-streams}see-other-host
        Element::new(180, 3, false), // 62 {urn:ietf:params:xml:ns:xmpp-stanzas}service-unavailable
        Element::new(109, 23, false), // 63 {http://jabber.org/protocol/compress/exi}setup
        Element::new(110, 24, false), // 64 {http://jabber.org/protocol/compress/exi}setupResponse
        Element::new(122, 25, false), // 65 {jabber:client}show
        Element::new(133, 26, false), // 66 {jabber:server}show
        Element::new(216, 27, false), // 67 {urn:ietf:params:xml:ns:xmpp-tls}starttls
        Element::new(123, 28, false), // 68 {jabber:client}status
        Element::new(134, 29, false), // 69 {jabber:server}status
        Element::new(90, 30, false), // 70 {http://etherx.jabber.org/streams}stream
        Element::new(111, 31, false), // 71 {http://jabber.org/protocol/compress/exi}streamEnd
        Element::new(112, 32, false), // 72 {http://jabber.org/protocol/compress/exi}streamStart
        Element::new(125, 33, false), // 73 {jabber:client}subject
        Element::new(136, 34, false), // 74 {jabber:server}subject
        Element::new(181, 3, false), // 75 {urn:ietf:params:xml:ns:xmpp-stanzas}subscription-required
        Element::new(156, 6, false), // 76 {urn:ietf:params:xml:ns:xmpp-sasl}success
        Element::new(205, 2, false), // 77 {urn:ietf:params:xml:ns:xmpp-streams}system-shutdown
        Element::new(158, 35, false), // 78 {urn:ietf:params:xml:ns:xmpp-sasl}text
        Element::new(182, 36, false), // 79 {urn:ietf:params:xml:ns:xmpp-stanzas}text
        Element::new(206, 37, false), // 80 {urn:ietf:params:xml:ns:xmpp-streams}text
        Element::new(126, 38, false), // 81 {jabber:client}thread
        Element::new(137, 39, false), // 82 {jabber:server}thread
        Element::new(183, 3, false), // 83 {urn:ietf:params:xml:ns:xmpp-stanzas}undefined-condition
        Element::new(207, 2, false), // 84 {urn:ietf:params:xml:ns:xmpp-streams}undefined-condition
        Element::new(184, 3, false), // 85 {urn:ietf:params:xml:ns:xmpp-stanzas}unexpected-request
        Element::new(208, 2, false), // 86 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-encoding
        Element::new(209, 2, false), // 87 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-feature
        Element::new(210, 2, false), // 88 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-stanza-type
        Element::new(211, 2, false), // 89 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-version
        Element::new(114, 40, false), // 90 {http://jabber.org/protocol/compress/exi}uploadSchema
        Element::new(115, 92, false), // 91 {http://jabber.org/protocol/compress/exi}xmlns
        Element::new(215, 13, false), // 92 {urn:ietf:params:xml:ns:xmpp-tls}required
        Element::new(108, 45, false), // 93 {http://jabber.org/protocol/compress/exi}schema
        Element::new(100, 43, false), // 94 {http://jabber.org/protocol/compress/exi}datatypeRepresentationMap
        Element::new(107, 45, false), // 95 {http://jabber.org/protocol/compress/exi}missingSchema
        Element::new(151, 52, false), // 96 {urn:ietf:params:xml:ns:xmpp-sasl}mechanism
        Element::new(139, 0, false), // 97 {urn:ietf:params:xml:ns:xmpp-sasl}aborted
        Element::new(140, 0, false), // 98 {urn:ietf:params:xml:ns:xmpp-sasl}account-disabled
        Element::new(143, 0, false), // 99 {urn:ietf:params:xml:ns:xmpp-sasl}credentials-expired
        Element::new(145, 0, false), // 100 {urn:ietf:params:xml:ns:xmpp-sasl}encryption-required
        Element::new(147, 0, false), // 101 {urn:ietf:params:xml:ns:xmpp-sasl}incorrect-encoding
        Element::new(148, 0, false), // 102 {urn:ietf:params:xml:ns:xmpp-sasl}invalid-authzid
        Element::new(149, 0, false), // 103 {urn:ietf:params:xml:ns:xmpp-sasl}invalid-mechanism
        Element::new(150, 0, false), // 104 {urn:ietf:params:xml:ns:xmpp-sasl}malformed-request
        Element::new(152, 0, false), // 105 {urn:ietf:params:xml:ns:xmpp-sasl}mechanism-too-weak
        Element::new(154, 0, false), // 106 {urn:ietf:params:xml:ns:xmpp-sasl}not-authorized
        Element::new(157, 0, false), // 107 {urn:ietf:params:xml:ns:xmpp-sasl}temporary-auth-failure
        Element::new(159, 0, false), // 108 {urn:ietf:params:xml:ns:xmpp-sasl}transition-needed
        Element::new(104, 93, false), // 109 {http://jabber.org/protocol/compress/exi}httpError
        Element::new(106, 94, false), // 110 {http://jabber.org/protocol/compress/exi}invalidUrl
        Element::new(113, 95, false), // 111 {http://jabber.org/protocol/compress/exi}timeout
        Element::new(105, 96, false), // 112 {http://jabber.org/protocol/compress/exi}invalidContentType
        Element::new(103, 97, false), // 113 {http://jabber.org/protocol/compress/exi}error
    ];
    static FRAGMENT: [u16; 114] = [
        0, // 0 {urn:ietf:params:xml:ns:xmpp-sasl}abort
        97, // 1 {urn:ietf:params:xml:ns:xmpp-sasl}aborted
        98, // 2 {urn:ietf:params:xml:ns:xmpp-sasl}account-disabled
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
        99, // 13 {urn:ietf:params:xml:ns:xmpp-sasl}credentials-expired
        94, // 14 {http://jabber.org/protocol/compress/exi}datatypeRepresentationMap
        11, // 15 {http://jabber.org/protocol/compress/exi}downloadSchema
        12, // 16 {http://jabber.org/protocol/compress/exi}downloadSchemaResponse
        100, // 17 {urn:ietf:params:xml:ns:xmpp-sasl}encryption-required
        13, // 18 {http://etherx.jabber.org/streams}error
        113, // 19 {http://jabber.org/protocol/compress/exi}error
        14, // 20 {jabber:client}error
        15, // 21 {jabber:server}error
        16, // 22 {urn:ietf:params:xml:ns:xmpp-sasl}failure
        17, // 23 {urn:ietf:params:xml:ns:xmpp-tls}failure
        18, // 24 {urn:ietf:params:xml:ns:xmpp-stanzas}feature-not-implemented
        19, // 25 {http://etherx.jabber.org/streams}features
        20, // 26 {urn:ietf:params:xml:ns:xmpp-stanzas}forbidden
        21, // 27 {urn:ietf:params:xml:ns:xmpp-stanzas}gone
        22, // 28 {urn:ietf:params:xml:ns:xmpp-streams}host-gone
        23, // 29 {urn:ietf:params:xml:ns:xmpp-streams}host-unknown
        109, // 30 {http://jabber.org/protocol/compress/exi}httpError
        24, // 31 {urn:ietf:params:xml:ns:xmpp-streams}improper-addressing
        101, // 32 {urn:ietf:params:xml:ns:xmpp-sasl}incorrect-encoding
        25, // 33 {urn:ietf:params:xml:ns:xmpp-stanzas}internal-server-error
        26, // 34 {urn:ietf:params:xml:ns:xmpp-streams}internal-server-error
        102, // 35 {urn:ietf:params:xml:ns:xmpp-sasl}invalid-authzid
        27, // 36 {urn:ietf:params:xml:ns:xmpp-streams}invalid-from
        103, // 37 {urn:ietf:params:xml:ns:xmpp-sasl}invalid-mechanism
        28, // 38 {urn:ietf:params:xml:ns:xmpp-streams}invalid-namespace
        29, // 39 {urn:ietf:params:xml:ns:xmpp-streams}invalid-xml
        112, // 40 {http://jabber.org/protocol/compress/exi}invalidContentType
        110, // 41 {http://jabber.org/protocol/compress/exi}invalidUrl
        30, // 42 {jabber:client}iq
        31, // 43 {jabber:server}iq
        32, // 44 {urn:ietf:params:xml:ns:xmpp-stanzas}item-not-found
        33, // 45 {urn:ietf:params:xml:ns:xmpp-stanzas}jid-malformed
        104, // 46 {urn:ietf:params:xml:ns:xmpp-sasl}malformed-request
        96, // 47 {urn:ietf:params:xml:ns:xmpp-sasl}mechanism
        105, // 48 {urn:ietf:params:xml:ns:xmpp-sasl}mechanism-too-weak
        34, // 49 {urn:ietf:params:xml:ns:xmpp-sasl}mechanisms
        35, // 50 {jabber:client}message
        36, // 51 {jabber:server}message
        95, // 52 {http://jabber.org/protocol/compress/exi}missingSchema
        37, // 53 {urn:ietf:params:xml:ns:xmpp-stanzas}not-acceptable
        38, // 54 {urn:ietf:params:xml:ns:xmpp-stanzas}not-allowed
        106, // 55 {urn:ietf:params:xml:ns:xmpp-sasl}not-authorized
        39, // 56 {urn:ietf:params:xml:ns:xmpp-stanzas}not-authorized
        40, // 57 {urn:ietf:params:xml:ns:xmpp-streams}not-authorized
        41, // 58 {urn:ietf:params:xml:ns:xmpp-streams}not-well-formed
        42, // 59 {urn:ietf:params:xml:ns:xmpp-stanzas}payment-required
        43, // 60 {urn:ietf:params:xml:ns:xmpp-stanzas}policy-violation
        44, // 61 {urn:ietf:params:xml:ns:xmpp-streams}policy-violation
        45, // 62 {jabber:client}presence
        46, // 63 {jabber:server}presence
        47, // 64 {jabber:client}priority
        48, // 65 {jabber:server}priority
        49, // 66 {urn:ietf:params:xml:ns:xmpp-tls}proceed
        50, // 67 {urn:ietf:params:xml:ns:xmpp-stanzas}recipient-unavailable
        51, // 68 {urn:ietf:params:xml:ns:xmpp-stanzas}redirect
        52, // 69 {urn:ietf:params:xml:ns:xmpp-stanzas}registration-required
        53, // 70 {urn:ietf:params:xml:ns:xmpp-streams}remote-connection-failed
        54, // 71 {urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-not-found
        55, // 72 {urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-timeout
        92, // 73 {urn:ietf:params:xml:ns:xmpp-tls}required
        56, // 74 {urn:ietf:params:xml:ns:xmpp-streams}reset
        57, // 75 {urn:ietf:params:xml:ns:xmpp-stanzas}resource-constraint
        58, // 76 {urn:ietf:params:xml:ns:xmpp-streams}resource-constraint
        59, // 77 {urn:ietf:params:xml:ns:xmpp-sasl}response
        60, // 78 {urn:ietf:params:xml:ns:xmpp-streams}restricted-xml
        93, // 79 {http://jabber.org/protocol/compress/exi}schema
        61, // 80 {urn:ietf:params:xml:ns:xmpp-streams}see-other-host
        62, // 81 {urn:ietf:params:xml:ns:xmpp-stanzas}service-unavailable
        63, // 82 {http://jabber.org/protocol/compress/exi}setup
        64, // 83 {http://jabber.org/protocol/compress/exi}setupResponse
        65, // 84 {jabber:client}show
        66, // 85 {jabber:server}show
        67, // 86 {urn:ietf:params:xml:ns:xmpp-tls}starttls
        68, // 87 {jabber:client}status
        69, // 88 {jabber:server}status
        70, // 89 {http://etherx.jabber.org/streams}stream
        71, // 90 {http://jabber.org/protocol/compress/exi}streamEnd
        72, // 91 {http://jabber.org/protocol/compress/exi}streamStart
        73, // 92 {jabber:client}subject
        74, // 93 {jabber:server}subject
        75, // 94 {urn:ietf:params:xml:ns:xmpp-stanzas}subscription-required
        76, // 95 {urn:ietf:params:xml:ns:xmpp-sasl}success
        77, // 96 {urn:ietf:params:xml:ns:xmpp-streams}system-shutdown
        107, // 97 {urn:ietf:params:xml:ns:xmpp-sasl}temporary-auth-failure
        78, // 98 {urn:ietf:params:xml:ns:xmpp-sasl}text
        79, // 99 {urn:ietf:params:xml:ns:xmpp-stanzas}text
        80, // 100 {urn:ietf:params:xml:ns:xmpp-streams}text
        81, // 101 {jabber:client}thread
        82, // 102 {jabber:server}thread
        111, // 103 {http://jabber.org/protocol/compress/exi}timeout
        108, // 104 {urn:ietf:params:xml:ns:xmpp-sasl}transition-needed
        83, // 105 {urn:ietf:params:xml:ns:xmpp-stanzas}undefined-condition
        84, // 106 {urn:ietf:params:xml:ns:xmpp-streams}undefined-condition
        85, // 107 {urn:ietf:params:xml:ns:xmpp-stanzas}unexpected-request
        86, // 108 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-encoding
        87, // 109 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-feature
        88, // 110 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-stanza-type
        89, // 111 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-version
        90, // 112 {http://jabber.org/protocol/compress/exi}uploadSchema
        91, // 113 {http://jabber.org/protocol/compress/exi}xmlns
    ];
    static ATTRIBUTES: [Attribute; 45] = [
        Attribute::new(36, 29), // 0 {http://www.w3.org/XML/1998/namespace}base
        Attribute::new(38, 43), // 1 {http://www.w3.org/XML/1998/namespace}lang
        Attribute::new(39, 55), // 2 {http://www.w3.org/XML/1998/namespace}space
        Attribute::new(4, 47), // 3 {}bytes
        Attribute::new(13, 18), // 4 {}md5Hash
        Attribute::new(17, 1), // 5 {}ns
        Attribute::new(25, 1), // 6 {}representAs
        Attribute::new(31, 1), // 7 {}type
        Attribute::new(9, 17), // 8 {}contentType
        Attribute::new(18, 14), // 9 {}parent
        Attribute::new(11, 1), // 10 {}from
        Attribute::new(12, 1), // 11 {}id
        Attribute::new(30, 1), // 12 {}to
        Attribute::new(35, 6), // 13 {}version
        Attribute::new(16, 1), // 14 {}namespace
        Attribute::new(19, 1), // 15 {}prefix
        Attribute::new(0, 31), // 16 {}agreement
        Attribute::new(1, 16), // 17 {}alignment
        Attribute::new(2, 47), // 18 {}blockSize
        Attribute::new(6, 31), // 19 {}compression
        Attribute::new(7, 1), // 20 {}configurationId
        Attribute::new(8, 1), // 21 {}configurationLocation
        Attribute::new(20, 31), // 22 {}preserveComments
        Attribute::new(21, 31), // 23 {}preserveDTD
        Attribute::new(22, 31), // 24 {}preserveLexical
        Attribute::new(23, 31), // 25 {}preservePIs
        Attribute::new(24, 31), // 26 {}preservePrefixes
        Attribute::new(27, 31), // 27 {}selfContained
        Attribute::new(28, 31), // 28 {}sessionWideBuffers
        Attribute::new(29, 31), // 29 {}strict
        Attribute::new(33, 47), // 30 {}valueMaxLength
        Attribute::new(34, 47), // 31 {}valuePartitionCapacity
        Attribute::new(35, 47), // 32 {}version
        Attribute::new(12, 14), // 33 {}id
        Attribute::new(31, 56), // 34 {}type
        Attribute::new(31, 57), // 35 {}type
        Attribute::new(31, 58), // 36 {}type
        Attribute::new(3, 1), // 37 {}by
        Attribute::new(31, 59), // 38 {}type
        Attribute::new(26, 31), // 39 {}result
        Attribute::new(32, 1), // 40 {}url
        Attribute::new(15, 1), // 41 {}message
        Attribute::new(10, 1), // 42 {}contentTypeReturned
        Attribute::new(5, 47), // 43 {}code
        Attribute::new(14, 14), // 44 {}mechanism
    ];
    static TYPES: [Type; 98] = [
        Type::new(144, 2, 266, 2, false), // 0 {urn:ietf:params:xml:ns:xmpp-sasl}empty
        Type::new(NONE, NONE, 264, 265, false), // 1 anonymous
        Type::new(189, 3, 263, 2, false), // 2 {urn:ietf:params:xml:ns:xmpp-streams}empty
        Type::new(162, 4, 262, 2, false), // 3 {urn:ietf:params:xml:ns:xmpp-stanzas}empty
        Type::new(NONE, NONE, 69, 71, false), // 4 anonymous
        Type::new(NONE, NONE, 69, 71, false), // 5 anonymous
        Type::new(81, 1, 261, 2, true), // 6 {http://www.w3.org/2001/XMLSchema}string
        Type::new(94, NONE, 260, 260, true), // 7 {http://jabber.org/protocol/compress/exi}DownloadSchema
        Type::new(95, NONE, 251, 254, false), // 8 {http://jabber.org/protocol/compress/exi}DownloadSchemaResponse
        Type::new(NONE, NONE, 248, 2, false), // 9 anonymous
        Type::new(NONE, NONE, 242, 246, false), // 10 anonymous
        Type::new(NONE, NONE, 242, 246, false), // 11 anonymous
        Type::new(NONE, NONE, 240, 2, false), // 12 anonymous
        Type::new(212, 5, 239, 2, false), // 13 {urn:ietf:params:xml:ns:xmpp-tls}empty
        Type::new(NONE, NONE, 238, 2, false), // 14 anonymous
        Type::new(NONE, NONE, 227, 234, false), // 15 anonymous
        Type::new(NONE, NONE, 215, 222, false), // 16 anonymous
        Type::new(NONE, NONE, 212, 2, false), // 17 anonymous
        Type::new(NONE, NONE, 201, 208, false), // 18 anonymous
        Type::new(NONE, NONE, 189, 196, false), // 19 anonymous
        Type::new(NONE, NONE, 177, 185, false), // 20 anonymous
        Type::new(NONE, NONE, 164, 172, false), // 21 anonymous
        Type::new(58, 11, 163, 2, false), // 22 {http://www.w3.org/2001/XMLSchema}byte
        Type::new(98, NONE, 144, 162, false), // 23 {http://jabber.org/protocol/compress/exi}Setup
        Type::new(99, NONE, 108, 127, false), // 24 {http://jabber.org/protocol/compress/exi}SetupResponse
        Type::new(NONE, 15, 107, 2, false), // 25 anonymous
        Type::new(NONE, 15, 107, 2, false), // 26 anonymous
        Type::new(NONE, NONE, 106, 2, false), // 27 anonymous
        Type::new(NONE, NONE, 104, 71, false), // 28 anonymous
        Type::new(NONE, NONE, 102, 71, false), // 29 anonymous
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
        Type::new(91, 16, 58, 2, false), // 41 {http://jabber.org/protocol/compress/exi}Alignment
        Type::new(92, 17, 57, 2, false), // 42 {http://jabber.org/protocol/compress/exi}ContentType
        Type::new(93, NONE, 55, 55, false), // 43 {http://jabber.org/protocol/compress/exi}DatatypeRepresentationMap
        Type::new(96, 18, 54, 2, false), // 44 {http://jabber.org/protocol/compress/exi}MD5Hash
        Type::new(97, NONE, 50, 50, false), // 45 {http://jabber.org/protocol/compress/exi}Schema
        Type::new(42, 22, 49, 2, false), // 46 {http://www.w3.org/2001/XMLSchema}ENTITIES
        Type::new(43, 21, 48, 2, false), // 47 {http://www.w3.org/2001/XMLSchema}ENTITY
        Type::new(44, 23, 47, 2, false), // 48 {http://www.w3.org/2001/XMLSchema}ID
        Type::new(45, 24, 46, 2, false), // 49 {http://www.w3.org/2001/XMLSchema}IDREF
        Type::new(46, 25, 45, 2, false), // 50 {http://www.w3.org/2001/XMLSchema}IDREFS
        Type::new(47, 20, 44, 2, true), // 51 {http://www.w3.org/2001/XMLSchema}NCName
        Type::new(48, 14, 43, 2, false), // 52 {http://www.w3.org/2001/XMLSchema}NMTOKEN
        Type::new(49, 26, 42, 2, false), // 53 {http://www.w3.org/2001/XMLSchema}NMTOKENS
        Type::new(50, 27, 41, 2, false), // 54 {http://www.w3.org/2001/XMLSchema}NOTATION
        Type::new(51, 19, 40, 2, true), // 55 {http://www.w3.org/2001/XMLSchema}Name
        Type::new(52, 28, 39, 2, false), // 56 {http://www.w3.org/2001/XMLSchema}QName
        Type::new(53, 0, 38, 2, true), // 57 {http://www.w3.org/2001/XMLSchema}anySimpleType
        Type::new(54, NONE, 35, 37, true), // 58 {http://www.w3.org/2001/XMLSchema}anyType
        Type::new(55, 29, 34, 2, false), // 59 {http://www.w3.org/2001/XMLSchema}anyURI
        Type::new(56, 30, 33, 2, false), // 60 {http://www.w3.org/2001/XMLSchema}base64Binary
        Type::new(57, 31, 32, 2, false), // 61 {http://www.w3.org/2001/XMLSchema}boolean
        Type::new(59, 32, 31, 2, false), // 62 {http://www.w3.org/2001/XMLSchema}date
        Type::new(60, 33, 30, 2, false), // 63 {http://www.w3.org/2001/XMLSchema}dateTime
        Type::new(61, 6, 29, 2, true), // 64 {http://www.w3.org/2001/XMLSchema}decimal
        Type::new(62, 34, 28, 2, false), // 65 {http://www.w3.org/2001/XMLSchema}double
        Type::new(63, 35, 27, 2, false), // 66 {http://www.w3.org/2001/XMLSchema}duration
        Type::new(64, 36, 26, 2, false), // 67 {http://www.w3.org/2001/XMLSchema}float
        Type::new(65, 37, 25, 2, false), // 68 {http://www.w3.org/2001/XMLSchema}gDay
        Type::new(66, 38, 24, 2, false), // 69 {http://www.w3.org/2001/XMLSchema}gMonth
        Type::new(67, 39, 23, 2, false), // 70 {http://www.w3.org/2001/XMLSchema}gMonthDay
        Type::new(68, 40, 22, 2, false), // 71 {http://www.w3.org/2001/XMLSchema}gYear
        Type::new(69, 41, 21, 2, false), // 72 {http://www.w3.org/2001/XMLSchema}gYearMonth
        Type::new(70, 42, 20, 2, false), // 73 {http://www.w3.org/2001/XMLSchema}hexBinary
        Type::new(71, 9, 19, 2, true), // 74 {http://www.w3.org/2001/XMLSchema}int
        Type::new(72, 7, 18, 2, true), // 75 {http://www.w3.org/2001/XMLSchema}integer
        Type::new(73, 43, 17, 2, false), // 76 {http://www.w3.org/2001/XMLSchema}language
        Type::new(74, 8, 16, 2, true), // 77 {http://www.w3.org/2001/XMLSchema}long
        Type::new(75, 45, 15, 2, false), // 78 {http://www.w3.org/2001/XMLSchema}negativeInteger
        Type::new(76, 46, 14, 2, true), // 79 {http://www.w3.org/2001/XMLSchema}nonNegativeInteger
        Type::new(77, 44, 13, 2, true), // 80 {http://www.w3.org/2001/XMLSchema}nonPositiveInteger
        Type::new(78, 12, 12, 2, true), // 81 {http://www.w3.org/2001/XMLSchema}normalizedString
        Type::new(79, 47, 11, 2, false), // 82 {http://www.w3.org/2001/XMLSchema}positiveInteger
        Type::new(80, 10, 10, 2, true), // 83 {http://www.w3.org/2001/XMLSchema}short
        Type::new(82, 48, 9, 2, false), // 84 {http://www.w3.org/2001/XMLSchema}time
        Type::new(83, 13, 8, 2, true), // 85 {http://www.w3.org/2001/XMLSchema}token
        Type::new(84, 52, 7, 2, false), // 86 {http://www.w3.org/2001/XMLSchema}unsignedByte
        Type::new(85, 50, 6, 2, true), // 87 {http://www.w3.org/2001/XMLSchema}unsignedInt
        Type::new(86, 49, 5, 2, true), // 88 {http://www.w3.org/2001/XMLSchema}unsignedLong
        Type::new(87, 51, 4, 2, true), // 89 {http://www.w3.org/2001/XMLSchema}unsignedShort
        Type::new(124, 53, 3, 2, false), // 90 {jabber:client}string1024
        Type::new(135, 54, 0, 2, false), // 91 {jabber:server}string1024
        Type::new(NONE, NONE, 88, 88, false), // 92 anonymous
        Type::new(NONE, NONE, 258, 258, false), // 93 anonymous
        Type::new(NONE, NONE, 256, 256, false), // 94 anonymous
        Type::new(NONE, NONE, 256, 256, false), // 95 anonymous
        Type::new(NONE, NONE, 257, 257, false), // 96 anonymous
        Type::new(NONE, NONE, 256, 256, false), // 97 anonymous
    ];
    static STATES: [State; 267] = [
        State::new(420, 1, 0, 0, StateFlags(6)), // 0 first, start tag
        State::new(68, 1, 0, 1, StateFlags(1)), // 1 EE
        State::new(68, 1, 0, 2, StateFlags(7)), // 2 first, start tag, EE
        State::new(422, 1, 0, 3, StateFlags(6)), // 3 first, start tag
        State::new(445, 1, 0, 4, StateFlags(6)), // 4 first, start tag
        State::new(446, 1, 0, 5, StateFlags(6)), // 5 first, start tag
        State::new(447, 1, 0, 6, StateFlags(6)), // 6 first, start tag
        State::new(448, 1, 0, 7, StateFlags(6)), // 7 first, start tag
        State::new(449, 1, 0, 8, StateFlags(6)), // 8 first, start tag
        State::new(450, 1, 0, 9, StateFlags(6)), // 9 first, start tag
        State::new(451, 1, 0, 10, StateFlags(6)), // 10 first, start tag
        State::new(452, 1, 0, 11, StateFlags(6)), // 11 first, start tag
        State::new(453, 1, 0, 12, StateFlags(6)), // 12 first, start tag
        State::new(454, 1, 0, 13, StateFlags(6)), // 13 first, start tag
        State::new(455, 1, 0, 14, StateFlags(6)), // 14 first, start tag
        State::new(456, 1, 0, 15, StateFlags(6)), // 15 first, start tag
        State::new(457, 1, 0, 16, StateFlags(6)), // 16 first, start tag
        State::new(458, 1, 0, 17, StateFlags(6)), // 17 first, start tag
        State::new(459, 1, 0, 18, StateFlags(6)), // 18 first, start tag
        State::new(460, 1, 0, 19, StateFlags(6)), // 19 first, start tag
        State::new(461, 1, 0, 20, StateFlags(6)), // 20 first, start tag
        State::new(462, 1, 0, 21, StateFlags(6)), // 21 first, start tag
        State::new(463, 1, 0, 22, StateFlags(6)), // 22 first, start tag
        State::new(464, 1, 0, 23, StateFlags(6)), // 23 first, start tag
        State::new(465, 1, 0, 24, StateFlags(6)), // 24 first, start tag
        State::new(466, 1, 0, 25, StateFlags(6)), // 25 first, start tag
        State::new(467, 1, 0, 26, StateFlags(6)), // 26 first, start tag
        State::new(468, 1, 0, 27, StateFlags(6)), // 27 first, start tag
        State::new(469, 1, 0, 28, StateFlags(6)), // 28 first, start tag
        State::new(470, 1, 0, 29, StateFlags(6)), // 29 first, start tag
        State::new(471, 1, 0, 30, StateFlags(6)), // 30 first, start tag
        State::new(472, 1, 0, 31, StateFlags(6)), // 31 first, start tag
        State::new(473, 1, 0, 32, StateFlags(6)), // 32 first, start tag
        State::new(365, 1, 0, 33, StateFlags(6)), // 33 first, start tag
        State::new(474, 1, 0, 34, StateFlags(6)), // 34 first, start tag
        State::new(358, 4, 0, 36, StateFlags(7)), // 35 first, start tag, EE
        State::new(359, 3, 0, 36, StateFlags(1)), // 36 EE
        State::new(407, 2, 0, 1, StateFlags(7)), // 37 first, start tag, EE
        State::new(475, 1, 0, 38, StateFlags(6)), // 38 first, start tag
        State::new(476, 1, 0, 39, StateFlags(6)), // 39 first, start tag
        State::new(477, 1, 0, 40, StateFlags(6)), // 40 first, start tag
        State::new(478, 1, 0, 41, StateFlags(6)), // 41 first, start tag
        State::new(479, 1, 0, 42, StateFlags(6)), // 42 first, start tag
        State::new(410, 1, 0, 43, StateFlags(6)), // 43 first, start tag
        State::new(480, 1, 0, 44, StateFlags(6)), // 44 first, start tag
        State::new(481, 1, 0, 45, StateFlags(6)), // 45 first, start tag
        State::new(482, 1, 0, 46, StateFlags(6)), // 46 first, start tag
        State::new(483, 1, 0, 47, StateFlags(6)), // 47 first, start tag
        State::new(484, 1, 0, 48, StateFlags(6)), // 48 first, start tag
        State::new(485, 1, 0, 49, StateFlags(6)), // 49 first, start tag
        State::new(486, 1, 1, 53, StateFlags(6)), // 50 first, start tag
        State::new(487, 1, 1, 53, StateFlags(4)), // 51 start tag
        State::new(488, 1, 1, 53, StateFlags(4)), // 52 start tag
        State::new(68, 1, 0, 53, StateFlags(5)), // 53 start tag, EE
        State::new(489, 1, 0, 54, StateFlags(6)), // 54 first, start tag
        State::new(490, 1, 1, 53, StateFlags(6)), // 55 first, start tag
        State::new(491, 1, 1, 53, StateFlags(4)), // 56 start tag
        State::new(492, 1, 0, 57, StateFlags(6)), // 57 first, start tag
        State::new(493, 1, 0, 58, StateFlags(6)), // 58 first, start tag
        State::new(362, 4, 3, 62, StateFlags(6)), // 59 first, start tag
        State::new(363, 3, 2, 62, StateFlags(4)), // 60 start tag
        State::new(364, 2, 1, 62, StateFlags(4)), // 61 start tag
        State::new(365, 1, 0, 62, StateFlags(4)), // 62 start tag
        State::new(366, 4, 3, 53, StateFlags(7)), // 63 first, start tag, EE
        State::new(367, 3, 2, 53, StateFlags(5)), // 64 start tag, EE
        State::new(368, 2, 1, 53, StateFlags(5)), // 65 start tag, EE
        State::new(409, 2, 1, 67, StateFlags(6)), // 66 first, start tag
        State::new(410, 1, 0, 67, StateFlags(4)), // 67 start tag
        State::new(411, 2, 1, 53, StateFlags(7)), // 68 first, start tag, EE
        State::new(413, 2, 1, 70, StateFlags(6)), // 69 first, start tag
        State::new(414, 1, 0, 70, StateFlags(4)), // 70 start tag
        State::new(415, 2, 1, 53, StateFlags(7)), // 71 first, start tag, EE
        State::new(195, 12, 5, 78, StateFlags(7)), // 72 first, start tag, EE
        State::new(219, 11, 4, 78, StateFlags(5)), // 73 start tag, EE
        State::new(252, 10, 3, 78, StateFlags(5)), // 74 start tag, EE
        State::new(262, 9, 2, 78, StateFlags(5)), // 75 start tag, EE
        State::new(280, 8, 1, 78, StateFlags(5)), // 76 start tag, EE
        State::new(296, 7, 0, 78, StateFlags(5)), // 77 start tag, EE
        State::new(201, 6, 0, 78, StateFlags(1)), // 78 EE
        State::new(203, 4, 0, 79, StateFlags(1)), // 79 EE
        State::new(374, 3, 0, 80, StateFlags(1)), // 80 EE
        State::new(294, 2, 0, 81, StateFlags(1)), // 81 EE
        State::new(303, 7, 5, 1, StateFlags(7)), // 82 first, start tag, EE
        State::new(324, 6, 4, 1, StateFlags(5)), // 83 start tag, EE
        State::new(348, 5, 3, 1, StateFlags(5)), // 84 start tag, EE
        State::new(370, 4, 2, 1, StateFlags(5)), // 85 start tag, EE
        State::new(377, 3, 1, 1, StateFlags(5)), // 86 start tag, EE
        State::new(417, 2, 0, 1, StateFlags(5)), // 87 start tag, EE
        State::new(494, 1, 1, 53, StateFlags(6)), // 88 first, start tag
        State::new(495, 1, 1, 53, StateFlags(4)), // 89 start tag
        State::new(106, 17, 5, 101, StateFlags(7)), // 90 first, start tag, EE
        State::new(123, 16, 4, 101, StateFlags(5)), // 91 start tag, EE
        State::new(139, 15, 3, 101, StateFlags(5)), // 92 start tag, EE
        State::new(154, 14, 2, 101, StateFlags(5)), // 93 start tag, EE
        State::new(182, 13, 1, 101, StateFlags(5)), // 94 start tag, EE
        State::new(207, 12, 0, 101, StateFlags(5)), // 95 start tag, EE
        State::new(113, 10, 0, 96, StateFlags(1)), // 96 EE
        State::new(271, 9, 0, 97, StateFlags(1)), // 97 EE
        State::new(288, 8, 0, 98, StateFlags(1)), // 98 EE
        State::new(353, 5, 0, 99, StateFlags(1)), // 99 EE
        State::new(291, 5, 0, 100, StateFlags(1)), // 100 EE
        State::new(112, 11, 0, 101, StateFlags(1)), // 101 EE
        State::new(419, 2, 1, 103, StateFlags(6)), // 102 first, start tag
        State::new(420, 1, 0, 103, StateFlags(4)), // 103 start tag
        State::new(421, 2, 1, 105, StateFlags(6)), // 104 first, start tag
        State::new(422, 1, 0, 105, StateFlags(4)), // 105 start tag
        State::new(423, 2, 0, 106, StateFlags(7)), // 106 first, start tag, EE
        State::new(496, 1, 0, 107, StateFlags(6)), // 107 first, start tag
        State::new(48, 21, 17, 125, StateFlags(7)), // 108 first, start tag, EE
        State::new(49, 20, 16, 125, StateFlags(5)), // 109 start tag, EE
        State::new(50, 19, 15, 125, StateFlags(5)), // 110 start tag, EE
        State::new(51, 18, 14, 125, StateFlags(5)), // 111 start tag, EE
        State::new(52, 17, 13, 125, StateFlags(5)), // 112 start tag, EE
        State::new(53, 16, 12, 125, StateFlags(5)), // 113 start tag, EE
        State::new(54, 15, 11, 125, StateFlags(5)), // 114 start tag, EE
        State::new(55, 14, 10, 125, StateFlags(5)), // 115 start tag, EE
        State::new(56, 13, 9, 125, StateFlags(5)), // 116 start tag, EE
        State::new(57, 12, 8, 125, StateFlags(5)), // 117 start tag, EE
        State::new(58, 11, 7, 125, StateFlags(5)), // 118 start tag, EE
        State::new(59, 10, 6, 125, StateFlags(5)), // 119 start tag, EE
        State::new(60, 9, 5, 125, StateFlags(5)), // 120 start tag, EE
        State::new(61, 8, 4, 125, StateFlags(5)), // 121 start tag, EE
        State::new(62, 7, 3, 125, StateFlags(5)), // 122 start tag, EE
        State::new(63, 6, 2, 125, StateFlags(5)), // 123 start tag, EE
        State::new(64, 5, 1, 125, StateFlags(5)), // 124 start tag, EE
        State::new(65, 4, 0, 125, StateFlags(5)), // 125 start tag, EE
        State::new(65, 4, 0, 126, StateFlags(1)), // 126 EE
        State::new(88, 18, 17, 53, StateFlags(7)), // 127 first, start tag, EE
        State::new(89, 17, 16, 53, StateFlags(5)), // 128 start tag, EE
        State::new(90, 16, 15, 53, StateFlags(5)), // 129 start tag, EE
        State::new(91, 15, 14, 53, StateFlags(5)), // 130 start tag, EE
        State::new(92, 14, 13, 53, StateFlags(5)), // 131 start tag, EE
        State::new(93, 13, 12, 53, StateFlags(5)), // 132 start tag, EE
        State::new(94, 12, 11, 53, StateFlags(5)), // 133 start tag, EE
        State::new(95, 11, 10, 53, StateFlags(5)), // 134 start tag, EE
        State::new(96, 10, 9, 53, StateFlags(5)), // 135 start tag, EE
        State::new(97, 9, 8, 53, StateFlags(5)), // 136 start tag, EE
        State::new(98, 8, 7, 53, StateFlags(5)), // 137 start tag, EE
        State::new(99, 7, 6, 53, StateFlags(5)), // 138 start tag, EE
        State::new(100, 6, 5, 53, StateFlags(5)), // 139 start tag, EE
        State::new(101, 5, 4, 53, StateFlags(5)), // 140 start tag, EE
        State::new(102, 4, 3, 53, StateFlags(5)), // 141 start tag, EE
        State::new(103, 3, 2, 53, StateFlags(5)), // 142 start tag, EE
        State::new(104, 2, 1, 53, StateFlags(5)), // 143 start tag, EE
        State::new(69, 19, 16, 160, StateFlags(7)), // 144 first, start tag, EE
        State::new(70, 18, 15, 160, StateFlags(5)), // 145 start tag, EE
        State::new(71, 17, 14, 160, StateFlags(5)), // 146 start tag, EE
        State::new(72, 16, 13, 160, StateFlags(5)), // 147 start tag, EE
        State::new(73, 15, 12, 160, StateFlags(5)), // 148 start tag, EE
        State::new(74, 14, 11, 160, StateFlags(5)), // 149 start tag, EE
        State::new(75, 13, 10, 160, StateFlags(5)), // 150 start tag, EE
        State::new(76, 12, 9, 160, StateFlags(5)), // 151 start tag, EE
        State::new(77, 11, 8, 160, StateFlags(5)), // 152 start tag, EE
        State::new(78, 10, 7, 160, StateFlags(5)), // 153 start tag, EE
        State::new(79, 9, 6, 160, StateFlags(5)), // 154 start tag, EE
        State::new(80, 8, 5, 160, StateFlags(5)), // 155 start tag, EE
        State::new(81, 7, 4, 160, StateFlags(5)), // 156 start tag, EE
        State::new(82, 6, 3, 160, StateFlags(5)), // 157 start tag, EE
        State::new(83, 5, 2, 160, StateFlags(5)), // 158 start tag, EE
        State::new(84, 4, 1, 160, StateFlags(5)), // 159 start tag, EE
        State::new(85, 3, 0, 160, StateFlags(5)), // 160 start tag, EE
        State::new(85, 3, 0, 161, StateFlags(1)), // 161 EE
        State::new(89, 17, 16, 53, StateFlags(7)), // 162 first, start tag, EE
        State::new(497, 1, 0, 163, StateFlags(6)), // 163 first, start tag
        State::new(498, 1, 1, 169, StateFlags(6)), // 164 first, start tag
        State::new(380, 3, 3, 169, StateFlags(4)), // 165 start tag
        State::new(381, 2, 2, 169, StateFlags(4)), // 166 start tag
        State::new(382, 1, 1, 169, StateFlags(4)), // 167 start tag
        State::new(310, 7, 1, 169, StateFlags(5)), // 168 start tag, EE
        State::new(311, 6, 0, 169, StateFlags(5)), // 169 start tag, EE
        State::new(311, 6, 0, 170, StateFlags(1)), // 170 EE
        State::new(314, 3, 0, 171, StateFlags(1)), // 171 EE
        State::new(499, 1, 1, 53, StateFlags(6)), // 172 first, start tag
        State::new(383, 3, 3, 53, StateFlags(4)), // 173 start tag
        State::new(384, 2, 2, 53, StateFlags(4)), // 174 start tag
        State::new(333, 1, 1, 53, StateFlags(4)), // 175 start tag
        State::new(334, 2, 1, 53, StateFlags(5)), // 176 start tag, EE
        State::new(230, 11, 5, 182, StateFlags(7)), // 177 first, start tag, EE
        State::new(231, 10, 4, 182, StateFlags(5)), // 178 start tag, EE
        State::new(232, 9, 3, 182, StateFlags(5)), // 179 start tag, EE
        State::new(233, 8, 2, 182, StateFlags(5)), // 180 start tag, EE
        State::new(234, 7, 1, 182, StateFlags(5)), // 181 start tag, EE
        State::new(235, 6, 0, 182, StateFlags(5)), // 182 start tag, EE
        State::new(235, 6, 0, 183, StateFlags(1)), // 183 EE
        State::new(238, 3, 0, 184, StateFlags(1)), // 184 EE
        State::new(330, 6, 5, 53, StateFlags(7)), // 185 first, start tag, EE
        State::new(331, 5, 4, 53, StateFlags(5)), // 186 start tag, EE
        State::new(332, 4, 3, 53, StateFlags(5)), // 187 start tag, EE
        State::new(333, 3, 2, 53, StateFlags(5)), // 188 start tag, EE
        State::new(500, 1, 1, 194, StateFlags(6)), // 189 first, start tag
        State::new(386, 3, 3, 194, StateFlags(4)), // 190 start tag
        State::new(387, 2, 2, 194, StateFlags(4)), // 191 start tag
        State::new(388, 1, 1, 194, StateFlags(4)), // 192 start tag
        State::new(317, 7, 1, 194, StateFlags(5)), // 193 start tag, EE
        State::new(318, 6, 0, 194, StateFlags(5)), // 194 start tag, EE
        State::new(318, 6, 0, 195, StateFlags(1)), // 195 EE
        State::new(501, 1, 1, 53, StateFlags(6)), // 196 first, start tag
        State::new(389, 3, 3, 53, StateFlags(4)), // 197 start tag
        State::new(390, 2, 2, 53, StateFlags(4)), // 198 start tag
        State::new(339, 1, 1, 53, StateFlags(4)), // 199 start tag
        State::new(340, 2, 1, 53, StateFlags(5)), // 200 start tag, EE
        State::new(241, 11, 5, 206, StateFlags(7)), // 201 first, start tag, EE
        State::new(242, 10, 4, 206, StateFlags(5)), // 202 start tag, EE
        State::new(243, 9, 3, 206, StateFlags(5)), // 203 start tag, EE
        State::new(244, 8, 2, 206, StateFlags(5)), // 204 start tag, EE
        State::new(245, 7, 1, 206, StateFlags(5)), // 205 start tag, EE
        State::new(246, 6, 0, 206, StateFlags(5)), // 206 start tag, EE
        State::new(246, 6, 0, 207, StateFlags(1)), // 207 EE
        State::new(336, 6, 5, 53, StateFlags(7)), // 208 first, start tag, EE
        State::new(337, 5, 4, 53, StateFlags(5)), // 209 start tag, EE
        State::new(338, 4, 3, 53, StateFlags(5)), // 210 start tag, EE
        State::new(339, 3, 2, 53, StateFlags(5)), // 211 start tag, EE
        State::new(392, 1, 0, 212, StateFlags(6)), // 212 first, start tag
        State::new(392, 3, 0, 213, StateFlags(1)), // 213 EE
        State::new(393, 2, 0, 214, StateFlags(1)), // 214 EE
        State::new(502, 1, 1, 220, StateFlags(6)), // 215 first, start tag
        State::new(503, 1, 1, 220, StateFlags(4)), // 216 start tag
        State::new(425, 2, 2, 220, StateFlags(4)), // 217 start tag
        State::new(426, 1, 1, 220, StateFlags(4)), // 218 start tag
        State::new(504, 1, 1, 220, StateFlags(4)), // 219 start tag
        State::new(395, 3, 0, 220, StateFlags(5)), // 220 start tag, EE
        State::new(427, 2, 0, 221, StateFlags(1)), // 221 EE
        State::new(505, 1, 1, 53, StateFlags(6)), // 222 first, start tag
        State::new(506, 1, 1, 53, StateFlags(4)), // 223 start tag
        State::new(429, 2, 2, 53, StateFlags(4)), // 224 start tag
        State::new(405, 1, 1, 53, StateFlags(4)), // 225 start tag
        State::new(406, 1, 1, 53, StateFlags(4)), // 226 start tag
        State::new(431, 2, 2, 232, StateFlags(6)), // 227 first, start tag
        State::new(432, 1, 1, 232, StateFlags(4)), // 228 start tag
        State::new(398, 3, 3, 232, StateFlags(4)), // 229 start tag
        State::new(399, 2, 2, 232, StateFlags(4)), // 230 start tag
        State::new(400, 1, 1, 232, StateFlags(4)), // 231 start tag
        State::new(401, 3, 0, 232, StateFlags(5)), // 232 start tag, EE
        State::new(433, 2, 0, 233, StateFlags(1)), // 233 EE
        State::new(435, 2, 2, 53, StateFlags(6)), // 234 first, start tag
        State::new(436, 1, 1, 53, StateFlags(4)), // 235 start tag
        State::new(404, 3, 3, 53, StateFlags(4)), // 236 start tag
        State::new(405, 2, 2, 53, StateFlags(4)), // 237 start tag
        State::new(393, 2, 0, 238, StateFlags(7)), // 238 first, start tag, EE
        State::new(507, 1, 0, 239, StateFlags(6)), // 239 first, start tag
        State::new(168, 14, 0, 240, StateFlags(7)), // 240 first, start tag, EE
        State::new(180, 2, 0, 241, StateFlags(1)), // 241 EE
        State::new(437, 2, 2, 244, StateFlags(6)), // 242 first, start tag
        State::new(438, 1, 1, 244, StateFlags(4)), // 243 start tag
        State::new(25, 23, 0, 244, StateFlags(4)), // 244 start tag
        State::new(439, 2, 0, 245, StateFlags(1)), // 245 EE
        State::new(441, 2, 2, 53, StateFlags(6)), // 246 first, start tag
        State::new(442, 1, 1, 53, StateFlags(4)), // 247 start tag
        State::new(0, 25, 0, 248, StateFlags(6)), // 248 first, start tag
        State::new(508, 1, 0, 249, StateFlags(0)), // 249
        State::new(443, 2, 0, 250, StateFlags(1)), // 250 EE
        State::new(509, 1, 1, 253, StateFlags(6)), // 251 first, start tag
        State::new(510, 1, 1, 253, StateFlags(4)), // 252 start tag
        State::new(342, 6, 0, 253, StateFlags(5)), // 253 start tag, EE
        State::new(511, 1, 1, 53, StateFlags(6)), // 254 first, start tag
        State::new(512, 1, 1, 53, StateFlags(4)), // 255 start tag
        State::new(513, 1, 1, 53, StateFlags(6)), // 256 first, start tag
        State::new(514, 1, 1, 53, StateFlags(6)), // 257 first, start tag
        State::new(515, 1, 1, 53, StateFlags(6)), // 258 first, start tag
        State::new(513, 1, 1, 53, StateFlags(4)), // 259 start tag
        State::new(512, 1, 1, 53, StateFlags(6)), // 260 first, start tag
        State::new(414, 1, 0, 261, StateFlags(6)), // 261 first, start tag
        State::new(516, 1, 0, 262, StateFlags(6)), // 262 first, start tag
        State::new(517, 1, 0, 263, StateFlags(6)), // 263 first, start tag
        State::new(518, 1, 1, 70, StateFlags(6)), // 264 first, start tag
        State::new(519, 1, 1, 53, StateFlags(6)), // 265 first, start tag
        State::new(520, 1, 0, 266, StateFlags(6)), // 266 first, start tag
    ];
    static PRODUCTIONS: [Production; 521] = [
        Production::new(Terminal::Element, 2, 249), // 0 SE({urn:ietf:params:xml:ns:xmpp-streams}bad-format)
        Production::new(Terminal::Element, 3, 249), // 1 SE({urn:ietf:params:xml:ns:xmpp-streams}bad-namespace-prefix)
        Production::new(Terminal::Element, 9, 249), // 2 SE({urn:ietf:params:xml:ns:xmpp-streams}conflict)
        Production::new(Terminal::Element, 10, 249), // 3 SE({urn:ietf:params:xml:ns:xmpp-streams}connection-timeout)
        Production::new(Terminal::Element, 22, 249), // 4 SE({urn:ietf:params:xml:ns:xmpp-streams}host-gone)
        Production::new(Terminal::Element, 23, 249), // 5 SE({urn:ietf:params:xml:ns:xmpp-streams}host-unknown)
        Production::new(Terminal::Element, 24, 249), // 6 SE({urn:ietf:params:xml:ns:xmpp-streams}improper-addressing)
        Production::new(Terminal::Element, 26, 249), // 7 SE({urn:ietf:params:xml:ns:xmpp-streams}internal-server-error)
        Production::new(Terminal::Element, 27, 249), // 8 SE({urn:ietf:params:xml:ns:xmpp-streams}invalid-from)
        Production::new(Terminal::Element, 28, 249), // 9 SE({urn:ietf:params:xml:ns:xmpp-streams}invalid-namespace)
        Production::new(Terminal::Element, 29, 249), // 10 SE({urn:ietf:params:xml:ns:xmpp-streams}invalid-xml)
        Production::new(Terminal::Element, 40, 249), // 11 SE({urn:ietf:params:xml:ns:xmpp-streams}not-authorized)
        Production::new(Terminal::Element, 41, 249), // 12 SE({urn:ietf:params:xml:ns:xmpp-streams}not-well-formed)
        Production::new(Terminal::Element, 44, 249), // 13 SE({urn:ietf:params:xml:ns:xmpp-streams}policy-violation)
        Production::new(Terminal::Element, 53, 249), // 14 SE({urn:ietf:params:xml:ns:xmpp-streams}remote-connection-failed)
        Production::new(Terminal::Element, 56, 249), // 15 SE({urn:ietf:params:xml:ns:xmpp-streams}reset)
        Production::new(Terminal::Element, 58, 249), // 16 SE({urn:ietf:params:xml:ns:xmpp-streams}resource-constraint)
        Production::new(Terminal::Element, 60, 249), // 17 SE({urn:ietf:params:xml:ns:xmpp-streams}restricted-xml)
        Production::new(Terminal::Element, 61, 249), // 18 SE({urn:ietf:params:xml:ns:xmpp-streams}see-other-host)
        Production::new(Terminal::Element, 77, 249), // 19 SE({urn:ietf:params:xml:ns:xmpp-streams}system-shutdown)
        Production::new(Terminal::Element, 84, 249), // 20 SE({urn:ietf:params:xml:ns:xmpp-streams}undefined-condition)
        Production::new(Terminal::Element, 86, 249), // 21 SE({urn:ietf:params:xml:ns:xmpp-streams}unsupported-encoding)
        Production::new(Terminal::Element, 87, 249), // 22 SE({urn:ietf:params:xml:ns:xmpp-streams}unsupported-feature)
        Production::new(Terminal::Element, 88, 249), // 23 SE({urn:ietf:params:xml:ns:xmpp-streams}unsupported-stanza-type)
        Production::new(Terminal::Element, 89, 249), // 24 SE({urn:ietf:params:xml:ns:xmpp-streams}unsupported-version)
        Production::new(Terminal::Element, 4, 245), // 25 SE({urn:ietf:params:xml:ns:xmpp-stanzas}bad-request)
        Production::new(Terminal::Element, 8, 245), // 26 SE({urn:ietf:params:xml:ns:xmpp-stanzas}conflict)
        Production::new(Terminal::Element, 18, 245), // 27 SE({urn:ietf:params:xml:ns:xmpp-stanzas}feature-not-implemented)
        Production::new(Terminal::Element, 20, 245), // 28 SE({urn:ietf:params:xml:ns:xmpp-stanzas}forbidden)
        Production::new(Terminal::Element, 21, 245), // 29 SE({urn:ietf:params:xml:ns:xmpp-stanzas}gone)
        Production::new(Terminal::Element, 25, 245), // 30 SE({urn:ietf:params:xml:ns:xmpp-stanzas}internal-server-error)
        Production::new(Terminal::Element, 32, 245), // 31 SE({urn:ietf:params:xml:ns:xmpp-stanzas}item-not-found)
        Production::new(Terminal::Element, 33, 245), // 32 SE({urn:ietf:params:xml:ns:xmpp-stanzas}jid-malformed)
        Production::new(Terminal::Element, 37, 245), // 33 SE({urn:ietf:params:xml:ns:xmpp-stanzas}not-acceptable)
        Production::new(Terminal::Element, 39, 245), // 34 SE({urn:ietf:params:xml:ns:xmpp-stanzas}not-authorized)
        Production::new(Terminal::Element, 38, 245), // 35 SE({urn:ietf:params:xml:ns:xmpp-stanzas}not-allowed)
        Production::new(Terminal::Element, 42, 245), // 36 SE({urn:ietf:params:xml:ns:xmpp-stanzas}payment-required)
        Production::new(Terminal::Element, 43, 245), // 37 SE({urn:ietf:params:xml:ns:xmpp-stanzas}policy-violation)
        Production::new(Terminal::Element, 50, 245), // 38 SE({urn:ietf:params:xml:ns:xmpp-stanzas}recipient-unavailable)
        Production::new(Terminal::Element, 51, 245), // 39 SE({urn:ietf:params:xml:ns:xmpp-stanzas}redirect)
        Production::new(Terminal::Element, 52, 245), // 40 SE({urn:ietf:params:xml:ns:xmpp-stanzas}registration-required)
        Production::new(Terminal::Element, 54, 245), // 41 SE({urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-not-found)
        Production::new(Terminal::Element, 55, 245), // 42 SE({urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-timeout)
        Production::new(Terminal::Element, 57, 245), // 43 SE({urn:ietf:params:xml:ns:xmpp-stanzas}resource-constraint)
        Production::new(Terminal::Element, 62, 245), // 44 SE({urn:ietf:params:xml:ns:xmpp-stanzas}service-unavailable)
        Production::new(Terminal::Element, 75, 245), // 45 SE({urn:ietf:params:xml:ns:xmpp-stanzas}subscription-required)
        Production::new(Terminal::Element, 83, 245), // 46 SE({urn:ietf:params:xml:ns:xmpp-stanzas}undefined-condition)
        Production::new(Terminal::Element, 85, 245), // 47 SE({urn:ietf:params:xml:ns:xmpp-stanzas}unexpected-request)
        Production::new(Terminal::Attribute, 16, 109), // 48 AT({}agreement)
        Production::new(Terminal::Attribute, 17, 110), // 49 AT({}alignment)
        Production::new(Terminal::Attribute, 18, 111), // 50 AT({}blockSize)
        Production::new(Terminal::Attribute, 19, 112), // 51 AT({}compression)
        Production::new(Terminal::Attribute, 20, 113), // 52 AT({}configurationId)
        Production::new(Terminal::Attribute, 21, 114), // 53 AT({}configurationLocation)
        Production::new(Terminal::Attribute, 22, 115), // 54 AT({}preserveComments)
        Production::new(Terminal::Attribute, 23, 116), // 55 AT({}preserveDTD)
        Production::new(Terminal::Attribute, 24, 117), // 56 AT({}preserveLexical)
        Production::new(Terminal::Attribute, 25, 118), // 57 AT({}preservePIs)
        Production::new(Terminal::Attribute, 26, 119), // 58 AT({}preservePrefixes)
        Production::new(Terminal::Attribute, 27, 120), // 59 AT({}selfContained)
        Production::new(Terminal::Attribute, 28, 121), // 60 AT({}sessionWideBuffers)
        Production::new(Terminal::Attribute, 29, 122), // 61 AT({}strict)
        Production::new(Terminal::Attribute, 30, 123), // 62 AT({}valueMaxLength)
        Production::new(Terminal::Attribute, 31, 124), // 63 AT({}valuePartitionCapacity)
        Production::new(Terminal::Attribute, 32, 125), // 64 AT({}version)
        Production::new(Terminal::Element, 93, 126), // 65 SE({http://jabber.org/protocol/compress/exi}schema)
        Production::new(Terminal::Element, 94, 126), // 66 SE({http://jabber.org/protocol/compress/exi}datatypeRepresentationMap)
        Production::new(Terminal::Element, 95, 126), // 67 SE({http://jabber.org/protocol/compress/exi}missingSchema)
        Production::new(Terminal::EndElement, NONE, 0), // 68
        Production::new(Terminal::Attribute, 17, 145), // 69 AT({}alignment)
        Production::new(Terminal::Attribute, 18, 146), // 70 AT({}blockSize)
        Production::new(Terminal::Attribute, 19, 147), // 71 AT({}compression)
        Production::new(Terminal::Attribute, 20, 148), // 72 AT({}configurationId)
        Production::new(Terminal::Attribute, 21, 149), // 73 AT({}configurationLocation)
        Production::new(Terminal::Attribute, 22, 150), // 74 AT({}preserveComments)
        Production::new(Terminal::Attribute, 23, 151), // 75 AT({}preserveDTD)
        Production::new(Terminal::Attribute, 24, 152), // 76 AT({}preserveLexical)
        Production::new(Terminal::Attribute, 25, 153), // 77 AT({}preservePIs)
        Production::new(Terminal::Attribute, 26, 154), // 78 AT({}preservePrefixes)
        Production::new(Terminal::Attribute, 27, 155), // 79 AT({}selfContained)
        Production::new(Terminal::Attribute, 28, 156), // 80 AT({}sessionWideBuffers)
        Production::new(Terminal::Attribute, 29, 157), // 81 AT({}strict)
        Production::new(Terminal::Attribute, 30, 158), // 82 AT({}valueMaxLength)
        Production::new(Terminal::Attribute, 31, 159), // 83 AT({}valuePartitionCapacity)
        Production::new(Terminal::Attribute, 32, 160), // 84 AT({}version)
        Production::new(Terminal::Element, 93, 161), // 85 SE({http://jabber.org/protocol/compress/exi}schema)
        Production::new(Terminal::Element, 94, 161), // 86 SE({http://jabber.org/protocol/compress/exi}datatypeRepresentationMap)
        Production::new(Terminal::EndElement, NONE, 0), // 87
        Production::new(Terminal::Attribute, 16, 128), // 88 AT({}agreement)
        Production::new(Terminal::Attribute, 17, 129), // 89 AT({}alignment)
        Production::new(Terminal::Attribute, 18, 130), // 90 AT({}blockSize)
        Production::new(Terminal::Attribute, 19, 131), // 91 AT({}compression)
        Production::new(Terminal::Attribute, 20, 132), // 92 AT({}configurationId)
        Production::new(Terminal::Attribute, 21, 133), // 93 AT({}configurationLocation)
        Production::new(Terminal::Attribute, 22, 134), // 94 AT({}preserveComments)
        Production::new(Terminal::Attribute, 23, 135), // 95 AT({}preserveDTD)
        Production::new(Terminal::Attribute, 24, 136), // 96 AT({}preserveLexical)
        Production::new(Terminal::Attribute, 25, 137), // 97 AT({}preservePIs)
        Production::new(Terminal::Attribute, 26, 138), // 98 AT({}preservePrefixes)
        Production::new(Terminal::Attribute, 27, 139), // 99 AT({}selfContained)
        Production::new(Terminal::Attribute, 28, 140), // 100 AT({}sessionWideBuffers)
        Production::new(Terminal::Attribute, 29, 141), // 101 AT({}strict)
        Production::new(Terminal::Attribute, 30, 142), // 102 AT({}valueMaxLength)
        Production::new(Terminal::Attribute, 31, 143), // 103 AT({}valuePartitionCapacity)
        Production::new(Terminal::Attribute, 32, 53), // 104 AT({}version)
        Production::new(Terminal::EndElement, NONE, 0), // 105
        Production::new(Terminal::Attribute, 10, 91), // 106 AT({}from)
        Production::new(Terminal::Attribute, 11, 92), // 107 AT({}id)
        Production::new(Terminal::Attribute, 1, 93), // 108 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 94), // 109 AT({}to)
        Production::new(Terminal::Attribute, 13, 95), // 110 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 90), // 111 AT(*)
        Production::new(Terminal::Element, 19, 96), // 112 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 35, 99), // 113 SE({jabber:client}message)
        Production::new(Terminal::Element, 45, 99), // 114 SE({jabber:client}presence)
        Production::new(Terminal::Element, 30, 99), // 115 SE({jabber:client}iq)
        Production::new(Terminal::Element, 36, 100), // 116 SE({jabber:server}message)
        Production::new(Terminal::Element, 46, 100), // 117 SE({jabber:server}presence)
        Production::new(Terminal::Element, 31, 100), // 118 SE({jabber:server}iq)
        Production::new(Terminal::Element, 13, 1), // 119 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 11, 97), // 120 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 8, 98), // 121 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 122
        Production::new(Terminal::Attribute, 11, 92), // 123 AT({}id)
        Production::new(Terminal::Attribute, 1, 93), // 124 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 94), // 125 AT({}to)
        Production::new(Terminal::Attribute, 13, 95), // 126 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 91), // 127 AT(*)
        Production::new(Terminal::Element, 19, 96), // 128 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 35, 99), // 129 SE({jabber:client}message)
        Production::new(Terminal::Element, 45, 99), // 130 SE({jabber:client}presence)
        Production::new(Terminal::Element, 30, 99), // 131 SE({jabber:client}iq)
        Production::new(Terminal::Element, 36, 100), // 132 SE({jabber:server}message)
        Production::new(Terminal::Element, 46, 100), // 133 SE({jabber:server}presence)
        Production::new(Terminal::Element, 31, 100), // 134 SE({jabber:server}iq)
        Production::new(Terminal::Element, 13, 1), // 135 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 11, 97), // 136 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 8, 98), // 137 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 138
        Production::new(Terminal::Attribute, 1, 93), // 139 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 94), // 140 AT({}to)
        Production::new(Terminal::Attribute, 13, 95), // 141 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 92), // 142 AT(*)
        Production::new(Terminal::Element, 19, 96), // 143 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 35, 99), // 144 SE({jabber:client}message)
        Production::new(Terminal::Element, 45, 99), // 145 SE({jabber:client}presence)
        Production::new(Terminal::Element, 30, 99), // 146 SE({jabber:client}iq)
        Production::new(Terminal::Element, 36, 100), // 147 SE({jabber:server}message)
        Production::new(Terminal::Element, 46, 100), // 148 SE({jabber:server}presence)
        Production::new(Terminal::Element, 31, 100), // 149 SE({jabber:server}iq)
        Production::new(Terminal::Element, 13, 1), // 150 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 11, 97), // 151 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 8, 98), // 152 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 153
        Production::new(Terminal::Attribute, 12, 94), // 154 AT({}to)
        Production::new(Terminal::Attribute, 13, 95), // 155 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 93), // 156 AT(*)
        Production::new(Terminal::Element, 19, 96), // 157 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 35, 99), // 158 SE({jabber:client}message)
        Production::new(Terminal::Element, 45, 99), // 159 SE({jabber:client}presence)
        Production::new(Terminal::Element, 30, 99), // 160 SE({jabber:client}iq)
        Production::new(Terminal::Element, 36, 100), // 161 SE({jabber:server}message)
        Production::new(Terminal::Element, 46, 100), // 162 SE({jabber:server}presence)
        Production::new(Terminal::Element, 31, 100), // 163 SE({jabber:server}iq)
        Production::new(Terminal::Element, 13, 1), // 164 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 11, 97), // 165 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 8, 98), // 166 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 167
        Production::new(Terminal::Element, 97, 241), // 168 SE({urn:ietf:params:xml:ns:xmpp-sasl}aborted)
        Production::new(Terminal::Element, 98, 241), // 169 SE({urn:ietf:params:xml:ns:xmpp-sasl}account-disabled)
        Production::new(Terminal::Element, 99, 241), // 170 SE({urn:ietf:params:xml:ns:xmpp-sasl}credentials-expired)
        Production::new(Terminal::Element, 100, 241), // 171 SE({urn:ietf:params:xml:ns:xmpp-sasl}encryption-required)
        Production::new(Terminal::Element, 101, 241), // 172 SE({urn:ietf:params:xml:ns:xmpp-sasl}incorrect-encoding)
        Production::new(Terminal::Element, 102, 241), // 173 SE({urn:ietf:params:xml:ns:xmpp-sasl}invalid-authzid)
        Production::new(Terminal::Element, 103, 241), // 174 SE({urn:ietf:params:xml:ns:xmpp-sasl}invalid-mechanism)
        Production::new(Terminal::Element, 104, 241), // 175 SE({urn:ietf:params:xml:ns:xmpp-sasl}malformed-request)
        Production::new(Terminal::Element, 105, 241), // 176 SE({urn:ietf:params:xml:ns:xmpp-sasl}mechanism-too-weak)
        Production::new(Terminal::Element, 106, 241), // 177 SE({urn:ietf:params:xml:ns:xmpp-sasl}not-authorized)
        Production::new(Terminal::Element, 107, 241), // 178 SE({urn:ietf:params:xml:ns:xmpp-sasl}temporary-auth-failure)
        Production::new(Terminal::Element, 108, 241), // 179 SE({urn:ietf:params:xml:ns:xmpp-sasl}transition-needed)
        Production::new(Terminal::Element, 78, 1), // 180 SE({urn:ietf:params:xml:ns:xmpp-sasl}text)
        Production::new(Terminal::EndElement, NONE, 0), // 181
        Production::new(Terminal::Attribute, 13, 95), // 182 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 94), // 183 AT(*)
        Production::new(Terminal::Element, 19, 96), // 184 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 35, 99), // 185 SE({jabber:client}message)
        Production::new(Terminal::Element, 45, 99), // 186 SE({jabber:client}presence)
        Production::new(Terminal::Element, 30, 99), // 187 SE({jabber:client}iq)
        Production::new(Terminal::Element, 36, 100), // 188 SE({jabber:server}message)
        Production::new(Terminal::Element, 46, 100), // 189 SE({jabber:server}presence)
        Production::new(Terminal::Element, 31, 100), // 190 SE({jabber:server}iq)
        Production::new(Terminal::Element, 13, 1), // 191 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 11, 97), // 192 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 8, 98), // 193 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 194
        Production::new(Terminal::Attribute, 10, 73), // 195 AT({}from)
        Production::new(Terminal::Attribute, 11, 74), // 196 AT({}id)
        Production::new(Terminal::Attribute, 1, 75), // 197 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 76), // 198 AT({}to)
        Production::new(Terminal::Attribute, 13, 77), // 199 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 72), // 200 AT(*)
        Production::new(Terminal::Element, 91, 78), // 201 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::Element, 19, 79), // 202 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 13, 1), // 203 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 11, 80), // 204 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 8, 81), // 205 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 206
        Production::new(Terminal::AttributeAny, NONE, 95), // 207 AT(*)
        Production::new(Terminal::Element, 19, 96), // 208 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 35, 99), // 209 SE({jabber:client}message)
        Production::new(Terminal::Element, 45, 99), // 210 SE({jabber:client}presence)
        Production::new(Terminal::Element, 30, 99), // 211 SE({jabber:client}iq)
        Production::new(Terminal::Element, 36, 100), // 212 SE({jabber:server}message)
        Production::new(Terminal::Element, 46, 100), // 213 SE({jabber:server}presence)
        Production::new(Terminal::Element, 31, 100), // 214 SE({jabber:server}iq)
        Production::new(Terminal::Element, 13, 1), // 215 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 11, 97), // 216 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 8, 98), // 217 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 218
        Production::new(Terminal::Attribute, 11, 74), // 219 AT({}id)
        Production::new(Terminal::Attribute, 1, 75), // 220 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 76), // 221 AT({}to)
        Production::new(Terminal::Attribute, 13, 77), // 222 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 73), // 223 AT(*)
        Production::new(Terminal::Element, 91, 78), // 224 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::Element, 19, 79), // 225 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 13, 1), // 226 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 11, 80), // 227 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 8, 81), // 228 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 229
        Production::new(Terminal::Attribute, 10, 178), // 230 AT({}from)
        Production::new(Terminal::Attribute, 33, 179), // 231 AT({}id)
        Production::new(Terminal::Attribute, 1, 180), // 232 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 181), // 233 AT({}to)
        Production::new(Terminal::Attribute, 34, 182), // 234 AT({}type)
        Production::new(Terminal::Element, 65, 183), // 235 SE({jabber:client}show)
        Production::new(Terminal::Element, 68, 183), // 236 SE({jabber:client}status)
        Production::new(Terminal::Element, 47, 183), // 237 SE({jabber:client}priority)
        Production::new(Terminal::Element, 14, 1), // 238 SE({jabber:client}error)
        Production::new(Terminal::ElementAny, NONE, 184), // 239 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 240
        Production::new(Terminal::Attribute, 10, 202), // 241 AT({}from)
        Production::new(Terminal::Attribute, 33, 203), // 242 AT({}id)
        Production::new(Terminal::Attribute, 1, 204), // 243 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 205), // 244 AT({}to)
        Production::new(Terminal::Attribute, 35, 206), // 245 AT({}type)
        Production::new(Terminal::Element, 73, 207), // 246 SE({jabber:client}subject)
        Production::new(Terminal::Element, 5, 207), // 247 SE({jabber:client}body)
        Production::new(Terminal::Element, 81, 207), // 248 SE({jabber:client}thread)
        Production::new(Terminal::Element, 14, 1), // 249 SE({jabber:client}error)
        Production::new(Terminal::ElementAny, NONE, 184), // 250 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 251
        Production::new(Terminal::Attribute, 1, 75), // 252 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 76), // 253 AT({}to)
        Production::new(Terminal::Attribute, 13, 77), // 254 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 74), // 255 AT(*)
        Production::new(Terminal::Element, 91, 78), // 256 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::Element, 19, 79), // 257 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 13, 1), // 258 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 11, 80), // 259 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 8, 81), // 260 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 261
        Production::new(Terminal::Attribute, 12, 76), // 262 AT({}to)
        Production::new(Terminal::Attribute, 13, 77), // 263 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 75), // 264 AT(*)
        Production::new(Terminal::Element, 91, 78), // 265 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::Element, 19, 79), // 266 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 13, 1), // 267 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 11, 80), // 268 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 8, 81), // 269 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 270
        Production::new(Terminal::Element, 35, 99), // 271 SE({jabber:client}message)
        Production::new(Terminal::Element, 45, 99), // 272 SE({jabber:client}presence)
        Production::new(Terminal::Element, 30, 99), // 273 SE({jabber:client}iq)
        Production::new(Terminal::Element, 36, 100), // 274 SE({jabber:server}message)
        Production::new(Terminal::Element, 46, 100), // 275 SE({jabber:server}presence)
        Production::new(Terminal::Element, 31, 100), // 276 SE({jabber:server}iq)
        Production::new(Terminal::Element, 13, 1), // 277 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 8, 98), // 278 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 279
        Production::new(Terminal::Attribute, 13, 77), // 280 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 76), // 281 AT(*)
        Production::new(Terminal::Element, 91, 78), // 282 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::Element, 19, 79), // 283 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 13, 1), // 284 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 11, 80), // 285 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 8, 81), // 286 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 287
        Production::new(Terminal::Element, 35, 99), // 288 SE({jabber:client}message)
        Production::new(Terminal::Element, 45, 99), // 289 SE({jabber:client}presence)
        Production::new(Terminal::Element, 30, 99), // 290 SE({jabber:client}iq)
        Production::new(Terminal::Element, 36, 100), // 291 SE({jabber:server}message)
        Production::new(Terminal::Element, 46, 100), // 292 SE({jabber:server}presence)
        Production::new(Terminal::Element, 31, 100), // 293 SE({jabber:server}iq)
        Production::new(Terminal::Element, 13, 1), // 294 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::EndElement, NONE, 0), // 295
        Production::new(Terminal::AttributeAny, NONE, 77), // 296 AT(*)
        Production::new(Terminal::Element, 91, 78), // 297 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::Element, 19, 79), // 298 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 13, 1), // 299 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 11, 80), // 300 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 8, 81), // 301 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 302
        Production::new(Terminal::Attribute, 10, 83), // 303 AT({}from)
        Production::new(Terminal::Attribute, 11, 84), // 304 AT({}id)
        Production::new(Terminal::Attribute, 1, 85), // 305 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 86), // 306 AT({}to)
        Production::new(Terminal::Attribute, 13, 87), // 307 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 82), // 308 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 309
        Production::new(Terminal::Attribute, 34, 169), // 310 AT({}type)
        Production::new(Terminal::Element, 66, 170), // 311 SE({jabber:server}show)
        Production::new(Terminal::Element, 69, 170), // 312 SE({jabber:server}status)
        Production::new(Terminal::Element, 48, 170), // 313 SE({jabber:server}priority)
        Production::new(Terminal::Element, 15, 1), // 314 SE({jabber:server}error)
        Production::new(Terminal::ElementAny, NONE, 171), // 315 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 316
        Production::new(Terminal::Attribute, 35, 194), // 317 AT({}type)
        Production::new(Terminal::Element, 74, 195), // 318 SE({jabber:server}subject)
        Production::new(Terminal::Element, 6, 195), // 319 SE({jabber:server}body)
        Production::new(Terminal::Element, 82, 195), // 320 SE({jabber:server}thread)
        Production::new(Terminal::Element, 15, 1), // 321 SE({jabber:server}error)
        Production::new(Terminal::ElementAny, NONE, 171), // 322 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 323
        Production::new(Terminal::Attribute, 11, 84), // 324 AT({}id)
        Production::new(Terminal::Attribute, 1, 85), // 325 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 86), // 326 AT({}to)
        Production::new(Terminal::Attribute, 13, 87), // 327 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 83), // 328 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 329
        Production::new(Terminal::Attribute, 10, 186), // 330 AT({}from)
        Production::new(Terminal::Attribute, 33, 187), // 331 AT({}id)
        Production::new(Terminal::Attribute, 1, 188), // 332 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 176), // 333 AT({}to)
        Production::new(Terminal::Attribute, 34, 53), // 334 AT({}type)
        Production::new(Terminal::EndElement, NONE, 0), // 335
        Production::new(Terminal::Attribute, 10, 209), // 336 AT({}from)
        Production::new(Terminal::Attribute, 33, 210), // 337 AT({}id)
        Production::new(Terminal::Attribute, 1, 211), // 338 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 200), // 339 AT({}to)
        Production::new(Terminal::Attribute, 35, 53), // 340 AT({}type)
        Production::new(Terminal::EndElement, NONE, 0), // 341
        Production::new(Terminal::Element, 109, 1), // 342 SE({http://jabber.org/protocol/compress/exi}httpError)
        Production::new(Terminal::Element, 110, 1), // 343 SE({http://jabber.org/protocol/compress/exi}invalidUrl)
        Production::new(Terminal::Element, 111, 1), // 344 SE({http://jabber.org/protocol/compress/exi}timeout)
        Production::new(Terminal::Element, 112, 1), // 345 SE({http://jabber.org/protocol/compress/exi}invalidContentType)
        Production::new(Terminal::Element, 113, 1), // 346 SE({http://jabber.org/protocol/compress/exi}error)
        Production::new(Terminal::EndElement, NONE, 0), // 347
        Production::new(Terminal::Attribute, 1, 85), // 348 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 86), // 349 AT({}to)
        Production::new(Terminal::Attribute, 13, 87), // 350 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 84), // 351 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 352
        Production::new(Terminal::Element, 35, 99), // 353 SE({jabber:client}message)
        Production::new(Terminal::Element, 45, 99), // 354 SE({jabber:client}presence)
        Production::new(Terminal::Element, 30, 99), // 355 SE({jabber:client}iq)
        Production::new(Terminal::Element, 13, 1), // 356 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::EndElement, NONE, 0), // 357
        Production::new(Terminal::AttributeAny, NONE, 35), // 358 AT(*)
        Production::new(Terminal::ElementAny, NONE, 36), // 359 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 360
        Production::new(Terminal::Characters, NONE, 36), // 361 CH
        Production::new(Terminal::Attribute, 3, 60), // 362 AT({}bytes)
        Production::new(Terminal::Attribute, 8, 61), // 363 AT({}contentType)
        Production::new(Terminal::Attribute, 4, 62), // 364 AT({}md5Hash)
        Production::new(Terminal::Characters, 30, 1), // 365 CH
        Production::new(Terminal::Attribute, 3, 64), // 366 AT({}bytes)
        Production::new(Terminal::Attribute, 8, 65), // 367 AT({}contentType)
        Production::new(Terminal::Attribute, 4, 53), // 368 AT({}md5Hash)
        Production::new(Terminal::EndElement, NONE, 0), // 369
        Production::new(Terminal::Attribute, 12, 86), // 370 AT({}to)
        Production::new(Terminal::Attribute, 13, 87), // 371 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 85), // 372 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 373
        Production::new(Terminal::Element, 13, 1), // 374 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 8, 81), // 375 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 376
        Production::new(Terminal::Attribute, 13, 87), // 377 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 86), // 378 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 379
        Production::new(Terminal::Attribute, 33, 166), // 380 AT({}id)
        Production::new(Terminal::Attribute, 1, 167), // 381 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 168), // 382 AT({}to)
        Production::new(Terminal::Attribute, 33, 174), // 383 AT({}id)
        Production::new(Terminal::Attribute, 1, 175), // 384 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 176), // 385 AT({}to)
        Production::new(Terminal::Attribute, 33, 191), // 386 AT({}id)
        Production::new(Terminal::Attribute, 1, 192), // 387 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 193), // 388 AT({}to)
        Production::new(Terminal::Attribute, 33, 198), // 389 AT({}id)
        Production::new(Terminal::Attribute, 1, 199), // 390 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 200), // 391 AT({}to)
        Production::new(Terminal::Element, 96, 213), // 392 SE({urn:ietf:params:xml:ns:xmpp-sasl}mechanism)
        Production::new(Terminal::ElementAny, NONE, 214), // 393 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 394
        Production::new(Terminal::Element, 15, 1), // 395 SE({jabber:server}error)
        Production::new(Terminal::ElementAny, NONE, 221), // 396 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 397
        Production::new(Terminal::Attribute, 1, 230), // 398 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 231), // 399 AT({}to)
        Production::new(Terminal::Attribute, 36, 232), // 400 AT({}type)
        Production::new(Terminal::Element, 14, 1), // 401 SE({jabber:client}error)
        Production::new(Terminal::ElementAny, NONE, 233), // 402 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 403
        Production::new(Terminal::Attribute, 1, 237), // 404 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 226), // 405 AT({}to)
        Production::new(Terminal::Attribute, 36, 53), // 406 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 37), // 407 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 408
        Production::new(Terminal::Attribute, 9, 67), // 409 AT({}parent)
        Production::new(Terminal::Characters, 14, 1), // 410 CH
        Production::new(Terminal::Attribute, 9, 53), // 411 AT({}parent)
        Production::new(Terminal::EndElement, NONE, 0), // 412
        Production::new(Terminal::Attribute, 1, 70), // 413 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Characters, 1, 1), // 414 CH
        Production::new(Terminal::Attribute, 1, 53), // 415 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::EndElement, NONE, 0), // 416
        Production::new(Terminal::AttributeAny, NONE, 87), // 417 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 418
        Production::new(Terminal::Attribute, 1, 103), // 419 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Characters, 54, 1), // 420 CH
        Production::new(Terminal::Attribute, 1, 105), // 421 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Characters, 53, 1), // 422 CH
        Production::new(Terminal::Element, 92, 1), // 423 SE({urn:ietf:params:xml:ns:xmpp-tls}required)
        Production::new(Terminal::EndElement, NONE, 0), // 424
        Production::new(Terminal::Attribute, 1, 218), // 425 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 219), // 426 AT({}to)
        Production::new(Terminal::Element, 15, 1), // 427 SE({jabber:server}error)
        Production::new(Terminal::EndElement, NONE, 0), // 428
        Production::new(Terminal::Attribute, 1, 225), // 429 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 12, 226), // 430 AT({}to)
        Production::new(Terminal::Attribute, 10, 228), // 431 AT({}from)
        Production::new(Terminal::Attribute, 33, 229), // 432 AT({}id)
        Production::new(Terminal::Element, 14, 1), // 433 SE({jabber:client}error)
        Production::new(Terminal::EndElement, NONE, 0), // 434
        Production::new(Terminal::Attribute, 10, 235), // 435 AT({}from)
        Production::new(Terminal::Attribute, 33, 236), // 436 AT({}id)
        Production::new(Terminal::Attribute, 37, 243), // 437 AT({}by)
        Production::new(Terminal::Attribute, 38, 244), // 438 AT({}type)
        Production::new(Terminal::Element, 79, 1), // 439 SE({urn:ietf:params:xml:ns:xmpp-stanzas}text)
        Production::new(Terminal::EndElement, NONE, 0), // 440
        Production::new(Terminal::Attribute, 37, 247), // 441 AT({}by)
        Production::new(Terminal::Attribute, 38, 53), // 442 AT({}type)
        Production::new(Terminal::ElementAny, NONE, 1), // 443 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 444
        Production::new(Terminal::Characters, 51, 1), // 445 CH
        Production::new(Terminal::Characters, 49, 1), // 446 CH
        Production::new(Terminal::Characters, 50, 1), // 447 CH
        Production::new(Terminal::Characters, 52, 1), // 448 CH
        Production::new(Terminal::Characters, 13, 1), // 449 CH
        Production::new(Terminal::Characters, 48, 1), // 450 CH
        Production::new(Terminal::Characters, 10, 1), // 451 CH
        Production::new(Terminal::Characters, 47, 1), // 452 CH
        Production::new(Terminal::Characters, 12, 1), // 453 CH
        Production::new(Terminal::Characters, 44, 1), // 454 CH
        Production::new(Terminal::Characters, 46, 1), // 455 CH
        Production::new(Terminal::Characters, 45, 1), // 456 CH
        Production::new(Terminal::Characters, 8, 1), // 457 CH
        Production::new(Terminal::Characters, 43, 1), // 458 CH
        Production::new(Terminal::Characters, 7, 1), // 459 CH
        Production::new(Terminal::Characters, 9, 1), // 460 CH
        Production::new(Terminal::Characters, 42, 1), // 461 CH
        Production::new(Terminal::Characters, 41, 1), // 462 CH
        Production::new(Terminal::Characters, 40, 1), // 463 CH
        Production::new(Terminal::Characters, 39, 1), // 464 CH
        Production::new(Terminal::Characters, 38, 1), // 465 CH
        Production::new(Terminal::Characters, 37, 1), // 466 CH
        Production::new(Terminal::Characters, 36, 1), // 467 CH
        Production::new(Terminal::Characters, 35, 1), // 468 CH
        Production::new(Terminal::Characters, 34, 1), // 469 CH
        Production::new(Terminal::Characters, 6, 1), // 470 CH
        Production::new(Terminal::Characters, 33, 1), // 471 CH
        Production::new(Terminal::Characters, 32, 1), // 472 CH
        Production::new(Terminal::Characters, 31, 1), // 473 CH
        Production::new(Terminal::Characters, 29, 1), // 474 CH
        Production::new(Terminal::Characters, 0, 1), // 475 CH
        Production::new(Terminal::Characters, 28, 1), // 476 CH
        Production::new(Terminal::Characters, 19, 1), // 477 CH
        Production::new(Terminal::Characters, 27, 1), // 478 CH
        Production::new(Terminal::Characters, 26, 1), // 479 CH
        Production::new(Terminal::Characters, 20, 1), // 480 CH
        Production::new(Terminal::Characters, 25, 1), // 481 CH
        Production::new(Terminal::Characters, 24, 1), // 482 CH
        Production::new(Terminal::Characters, 23, 1), // 483 CH
        Production::new(Terminal::Characters, 21, 1), // 484 CH
        Production::new(Terminal::Characters, 22, 1), // 485 CH
        Production::new(Terminal::Attribute, 3, 51), // 486 AT({}bytes)
        Production::new(Terminal::Attribute, 4, 52), // 487 AT({}md5Hash)
        Production::new(Terminal::Attribute, 5, 53), // 488 AT({}ns)
        Production::new(Terminal::Characters, 18, 1), // 489 CH
        Production::new(Terminal::Attribute, 6, 56), // 490 AT({}representAs)
        Production::new(Terminal::Attribute, 7, 53), // 491 AT({}type)
        Production::new(Terminal::Characters, 17, 1), // 492 CH
        Production::new(Terminal::Characters, 16, 1), // 493 CH
        Production::new(Terminal::Attribute, 14, 89), // 494 AT({}namespace)
        Production::new(Terminal::Attribute, 15, 53), // 495 AT({}prefix)
        Production::new(Terminal::Characters, 15, 1), // 496 CH
        Production::new(Terminal::Characters, 11, 1), // 497 CH
        Production::new(Terminal::Attribute, 10, 165), // 498 AT({}from)
        Production::new(Terminal::Attribute, 10, 173), // 499 AT({}from)
        Production::new(Terminal::Attribute, 10, 190), // 500 AT({}from)
        Production::new(Terminal::Attribute, 10, 197), // 501 AT({}from)
        Production::new(Terminal::Attribute, 10, 216), // 502 AT({}from)
        Production::new(Terminal::Attribute, 33, 217), // 503 AT({}id)
        Production::new(Terminal::Attribute, 36, 220), // 504 AT({}type)
        Production::new(Terminal::Attribute, 10, 223), // 505 AT({}from)
        Production::new(Terminal::Attribute, 33, 224), // 506 AT({}id)
        Production::new(Terminal::Characters, 5, 1), // 507 CH
        Production::new(Terminal::Element, 80, 250), // 508 SE({urn:ietf:params:xml:ns:xmpp-streams}text)
        Production::new(Terminal::Attribute, 39, 252), // 509 AT({}result)
        Production::new(Terminal::Attribute, 40, 253), // 510 AT({}url)
        Production::new(Terminal::Attribute, 39, 255), // 511 AT({}result)
        Production::new(Terminal::Attribute, 40, 53), // 512 AT({}url)
        Production::new(Terminal::Attribute, 41, 53), // 513 AT({}message)
        Production::new(Terminal::Attribute, 42, 53), // 514 AT({}contentTypeReturned)
        Production::new(Terminal::Attribute, 43, 259), // 515 AT({}code)
        Production::new(Terminal::Characters, 4, 1), // 516 CH
        Production::new(Terminal::Characters, 3, 1), // 517 CH
        Production::new(Terminal::Attribute, 44, 70), // 518 AT({}mechanism)
        Production::new(Terminal::Attribute, 44, 53), // 519 AT({}mechanism)
        Production::new(Terminal::Characters, 2, 1), // 520 CH
    ];
    static COUNTS: [Count; 0] = [
    ];
    static DATATYPES: [Datatype; 60] = [
        Datatype::new(53, NONE, Representation::String), // 0 {http://www.w3.org/2001/XMLSchema}anySimpleType
        Datatype::new(81, 0, Representation::String), // 1 {http://www.w3.org/2001/XMLSchema}string
        Datatype::new(144, 1, Representation::String).enumeration(0, 1), // 2 {urn:ietf:params:xml:ns:xmpp-sasl}empty
        Datatype::new(189, 1, Representation::String).enumeration(0, 1), // 3 {urn:ietf:params:xml:ns:xmpp-streams}empty
        Datatype::new(162, 1, Representation::String).enumeration(0, 1), // 4 {urn:ietf:params:xml:ns:xmpp-stanzas}empty
        Datatype::new(212, 1, Representation::String).enumeration(0, 1), // 5 {urn:ietf:params:xml:ns:xmpp-tls}empty
        Datatype::new(61, 0, Representation::Decimal), // 6 {http://www.w3.org/2001/XMLSchema}decimal
        Datatype::new(72, 6, Representation::Integer), // 7 {http://www.w3.org/2001/XMLSchema}integer
        Datatype::new(74, 7, Representation::Integer), // 8 {http://www.w3.org/2001/XMLSchema}long
        Datatype::new(71, 8, Representation::Integer), // 9 {http://www.w3.org/2001/XMLSchema}int
        Datatype::new(80, 9, Representation::Integer), // 10 {http://www.w3.org/2001/XMLSchema}short
        Datatype::new(58, 10, Representation::BoundedInteger).range(-128, 256), // 11 {http://www.w3.org/2001/XMLSchema}byte
        Datatype::new(78, 1, Representation::String).white_space(WhiteSpace::Replace), // 12 {http://www.w3.org/2001/XMLSchema}normalizedString
        Datatype::new(83, 12, Representation::String).white_space(WhiteSpace::Collapse), // 13 {http://www.w3.org/2001/XMLSchema}token
        Datatype::new(48, 13, Representation::String).white_space(WhiteSpace::Collapse), // 14 {http://www.w3.org/2001/XMLSchema}NMTOKEN
        Datatype::new(NONE, 14, Representation::String).enumeration(1, 4).white_space(WhiteSpace::Collapse), // 15 anonymous
        Datatype::new(91, 1, Representation::String).enumeration(5, 3), // 16 {http://jabber.org/protocol/compress/exi}Alignment
        Datatype::new(92, 1, Representation::String).enumeration(8, 3), // 17 {http://jabber.org/protocol/compress/exi}ContentType
        Datatype::new(96, 1, Representation::RestrictedString).operand(0), // 18 {http://jabber.org/protocol/compress/exi}MD5Hash
        Datatype::new(51, 13, Representation::String).white_space(WhiteSpace::Collapse), // 19 {http://www.w3.org/2001/XMLSchema}Name
        Datatype::new(47, 19, Representation::String).white_space(WhiteSpace::Collapse), // 20 {http://www.w3.org/2001/XMLSchema}NCName
        Datatype::new(43, 20, Representation::String).white_space(WhiteSpace::Collapse), // 21 {http://www.w3.org/2001/XMLSchema}ENTITY
        Datatype::new(42, NONE, Representation::List).operand(21), // 22 {http://www.w3.org/2001/XMLSchema}ENTITIES
        Datatype::new(44, 20, Representation::String).white_space(WhiteSpace::Collapse), // 23 {http://www.w3.org/2001/XMLSchema}ID
        Datatype::new(45, 20, Representation::String).white_space(WhiteSpace::Collapse), // 24 {http://www.w3.org/2001/XMLSchema}IDREF
        Datatype::new(46, NONE, Representation::List).operand(24), // 25 {http://www.w3.org/2001/XMLSchema}IDREFS
        Datatype::new(49, NONE, Representation::List).operand(14), // 26 {http://www.w3.org/2001/XMLSchema}NMTOKENS
        Datatype::new(50, 0, Representation::String).white_space(WhiteSpace::Collapse), // 27 {http://www.w3.org/2001/XMLSchema}NOTATION
        Datatype::new(52, 0, Representation::String).white_space(WhiteSpace::Collapse), // 28 {http://www.w3.org/2001/XMLSchema}QName
        Datatype::new(55, 0, Representation::String).white_space(WhiteSpace::Collapse), // 29 {http://www.w3.org/2001/XMLSchema}anyURI
        Datatype::new(56, 0, Representation::Base64Binary), // 30 {http://www.w3.org/2001/XMLSchema}base64Binary
        Datatype::new(57, 0, Representation::Boolean), // 31 {http://www.w3.org/2001/XMLSchema}boolean
        Datatype::new(59, 0, Representation::Date), // 32 {http://www.w3.org/2001/XMLSchema}date
        Datatype::new(60, 0, Representation::DateTime), // 33 {http://www.w3.org/2001/XMLSchema}dateTime
        Datatype::new(62, 0, Representation::Float), // 34 {http://www.w3.org/2001/XMLSchema}double
        Datatype::new(63, 0, Representation::String).white_space(WhiteSpace::Collapse), // 35 {http://www.w3.org/2001/XMLSchema}duration
        Datatype::new(64, 0, Representation::Float), // 36 {http://www.w3.org/2001/XMLSchema}float
        Datatype::new(65, 0, Representation::GDay), // 37 {http://www.w3.org/2001/XMLSchema}gDay
        Datatype::new(66, 0, Representation::GMonth), // 38 {http://www.w3.org/2001/XMLSchema}gMonth
        Datatype::new(67, 0, Representation::GMonthDay), // 39 {http://www.w3.org/2001/XMLSchema}gMonthDay
        Datatype::new(68, 0, Representation::GYear), // 40 {http://www.w3.org/2001/XMLSchema}gYear
        Datatype::new(69, 0, Representation::GYearMonth), // 41 {http://www.w3.org/2001/XMLSchema}gYearMonth
        Datatype::new(70, 0, Representation::HexBinary), // 42 {http://www.w3.org/2001/XMLSchema}hexBinary
        Datatype::new(73, 13, Representation::String).white_space(WhiteSpace::Collapse), // 43 {http://www.w3.org/2001/XMLSchema}language
        Datatype::new(77, 7, Representation::Integer), // 44 {http://www.w3.org/2001/XMLSchema}nonPositiveInteger
        Datatype::new(75, 44, Representation::Integer), // 45 {http://www.w3.org/2001/XMLSchema}negativeInteger
        Datatype::new(76, 7, Representation::UnsignedInteger), // 46 {http://www.w3.org/2001/XMLSchema}nonNegativeInteger
        Datatype::new(79, 46, Representation::UnsignedInteger), // 47 {http://www.w3.org/2001/XMLSchema}positiveInteger
        Datatype::new(82, 0, Representation::Time), // 48 {http://www.w3.org/2001/XMLSchema}time
        Datatype::new(86, 46, Representation::UnsignedInteger), // 49 {http://www.w3.org/2001/XMLSchema}unsignedLong
        Datatype::new(85, 49, Representation::UnsignedInteger), // 50 {http://www.w3.org/2001/XMLSchema}unsignedInt
        Datatype::new(87, 50, Representation::UnsignedInteger), // 51 {http://www.w3.org/2001/XMLSchema}unsignedShort
        Datatype::new(84, 51, Representation::BoundedInteger).range(0, 256), // 52 {http://www.w3.org/2001/XMLSchema}unsignedByte
        Datatype::new(124, 1, Representation::String), // 53 {jabber:client}string1024
        Datatype::new(135, 1, Representation::String), // 54 {jabber:server}string1024
        Datatype::new(NONE, 20, Representation::String).enumeration(11, 2).white_space(WhiteSpace::Collapse), // 55 anonymous
        Datatype::new(NONE, 14, Representation::String).enumeration(13, 7).white_space(WhiteSpace::Collapse), // 56 anonymous
        Datatype::new(NONE, 14, Representation::String).enumeration(20, 5).white_space(WhiteSpace::Collapse), // 57 anonymous
        Datatype::new(NONE, 14, Representation::String).enumeration(25, 4).white_space(WhiteSpace::Collapse), // 58 anonymous
        Datatype::new(NONE, 14, Representation::String).enumeration(29, 5).white_space(WhiteSpace::Collapse), // 59 anonymous
    ];
    static VALUES: [TextRange; 34] = [
        TextRange::new(342, 0), // 0
        TextRange::new(2371, 4), // 1 away
        TextRange::new(2375, 4), // 2 chat
        TextRange::new(2379, 3), // 3 dnd
        TextRange::new(2382, 2), // 4 xa
        TextRange::new(2384, 10), // 5 bit-packed
        TextRange::new(2394, 14), // 6 byte-alignment
        TextRange::new(2408, 15), // 7 pre-compression
        TextRange::new(2423, 4), // 8 Text
        TextRange::new(2427, 7), // 9 ExiBody
        TextRange::new(2434, 11), // 10 ExiDocument
        TextRange::new(2445, 7), // 11 default
        TextRange::new(2452, 8), // 12 preserve
        TextRange::new(834, 5), // 13 error
        TextRange::new(2460, 5), // 14 probe
        TextRange::new(2465, 9), // 15 subscribe
        TextRange::new(2474, 10), // 16 subscribed
        TextRange::new(2484, 11), // 17 unavailable
        TextRange::new(2495, 11), // 18 unsubscribe
        TextRange::new(2506, 12), // 19 unsubscribed
        TextRange::new(2375, 4), // 20 chat
        TextRange::new(834, 5), // 21 error
        TextRange::new(2518, 9), // 22 groupchat
        TextRange::new(2527, 8), // 23 headline
        TextRange::new(2535, 6), // 24 normal
        TextRange::new(834, 5), // 25 error
        TextRange::new(2541, 3), // 26 get
        TextRange::new(247, 6), // 27 result
        TextRange::new(2544, 3), // 28 set
        TextRange::new(1324, 4), // 29 auth
        TextRange::new(2547, 6), // 30 cancel
        TextRange::new(2553, 8), // 31 continue
        TextRange::new(2561, 6), // 32 modify
        TextRange::new(2567, 4), // 33 wait
    ];
    static CHARACTER_SETS: [CharacterSet; 1] = [
        CharacterSet::new(0, 16), // 0
    ];
    static CHARACTERS: [u16; 16] = [
        48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 97, 98,
        99, 100, 101, 102,
    ];
    static TYPED_PRODUCTIONS: [Production; 521] =
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
