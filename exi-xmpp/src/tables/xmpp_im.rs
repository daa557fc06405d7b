// Made by exi-schema, not by hand: EXI_BAKE=1 cargo test -p exi-schema --test xmpp_tables
// 35919 bytes:
//     4131 text (4131)
//      492 uris (41)
//     7360 names (368)
//     2048 name index (1024)
//     1272 elements (212)
//      424 fragment (212)
//      336 attributes (84)
//     2800 types (175)
//     7488 states (468)
//     6184 productions (773)
//     2816 datatypes (88)
//      528 values (66)
//        8 character sets (1)
//       32 characters (16)

/// Tables of `schemas/xmpp-im.xsd`: [`XMPP_CORE`](super::XMPP_CORE), rosters, multi-user
/// chat and what chat clients use.
#[rustfmt::skip]
#[allow(long_running_const_eval, reason = "large tables are checked here")]
pub static XMPP_IM: ::exi_core::schema::Schema<'static> = {
    #[allow(unused_imports, reason = "small tables use few kinds of rows")]
    use ::exi_core::schema::{
        Attribute, COUNTED, CharacterSet, Count, Datatype, Element, NONE, Name,
        Production, Representation, Rows, Schema, State, StateFlags, Terminal,
        TextRange, Type, Uri, WhiteSpace,
    };
    static TEXT: &str = concat!(
        "affiliation",
        "agreement",
        "alignment",
        "approved",
        "ask",
        "blockSize",
        "by",
        "bytes",
        "category",
        "code",
        "compression",
        "configurationId",
        "configurationLocation",
        "content-type",
        "contentType",
        "contentTypeReturned",
        "ext",
        "filename",
        "from",
        "h",
        "hash",
        "id",
        "index",
        "jid",
        "label",
        "location",
        "max",
        "maxchars",
        "maxstanzas",
        "md5Hash",
        "mechanism",
        "message",
        "name",
        "namespace",
        "nick",
        "node",
        "ns",
        "parent",
        "prefix",
        "preserveComments",
        "preserveDTD",
        "preserveLexical",
        "preservePIs",
        "preservePrefixes",
        "previd",
        "representAs",
        "result",
        "resume",
        "role",
        "seconds",
        "selfContained",
        "send-count",
        "sessionWideBuffers",
        "since",
        "size",
        "stamp",
        "strict",
        "subscription",
        "thread",
        "to",
        "type",
        "url",
        "valueMaxLength",
        "valuePartitionCapacity",
        "var",
        "ver",
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
        "c",
        "empty",
        "http://jabber.org/protocol/caps",
        "active",
        "composing",
        "gone",
        "inactive",
        "paused",
        "http://jabber.org/protocol/chatstates",
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
        "feature",
        "identity",
        "nonEmptyString",
        "query",
        "http://jabber.org/protocol/disco#info",
        "fullJIDType",
        "item",
        "http://jabber.org/protocol/disco#items",
        "history",
        "password",
        "x",
        "http://jabber.org/protocol/muc",
        "actor",
        "continue",
        "decline",
        "destroy",
        "invite",
        "reason",
        "status",
        "http://jabber.org/protocol/muc#user",
        "after",
        "before",
        "count",
        "first",
        "last",
        "set",
        "http://jabber.org/protocol/rsm",
        "body",
        "iq",
        "presence",
        "priority",
        "show",
        "string1024",
        "subject",
        "jabber:client",
        "group",
        "jabber:iq:roster",
        "jabber:server",
        "desc",
        "field",
        "instructions",
        "option",
        "reported",
        "required",
        "title",
        "value",
        "jabber:x:data",
        "bind",
        "resource",
        "resourceType",
        "urn:ietf:params:xml:ns:xmpp-bind",
        "abort",
        "aborted",
        "account-disabled",
        "auth",
        "challenge",
        "credentials-expired",
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
        "starttls",
        "urn:ietf:params:xml:ns:xmpp-tls",
        "block",
        "blocklist",
        "unblock",
        "urn:xmpp:blocking",
        "disable",
        "enable",
        "forward-container",
        "private",
        "received",
        "sent",
        "urn:xmpp:carbons:2",
        "displayed",
        "markable",
        "urn:xmpp:chat-markers:0",
        "csi",
        "urn:xmpp:csi:0",
        "delay",
        "urn:xmpp:delay",
        "encryption",
        "urn:xmpp:eme:0",
        "urn:xmpp:exi:cs",
        "urn:xmpp:features:rosterver",
        "forwarded",
        "urn:xmpp:forward:0",
        "no-copy",
        "no-permanent-store",
        "no-store",
        "store",
        "urn:xmpp:hints",
        "file-too-large",
        "get",
        "header",
        "max-file-size",
        "put",
        "request",
        "retry",
        "slot",
        "urn:xmpp:http:upload:0",
        "idle",
        "urn:xmpp:idle:1",
        "replace",
        "urn:xmpp:message-correct:0",
        "OccupantIdentifier",
        "occupant-id",
        "urn:xmpp:occupant-id:0",
        "ping",
        "urn:xmpp:ping",
        "urn:xmpp:receipts",
        "origin-id",
        "referenced-stanza",
        "stanza-id",
        "urn:xmpp:sid:0",
        "a",
        "enabled",
        "failed",
        "handled-count-too-high",
        "r",
        "resumed",
        "resumptionElementType",
        "sm",
        "urn:xmpp:sm:3",
        "photo",
        "vcard-temp:x:update",
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
        "cancel",
        "form",
        "submit",
        "Authorization",
        "Cookie",
        "Expires",
        "probe",
        "subscribe",
        "subscribed",
        "unavailable",
        "unsubscribe",
        "unsubscribed",
        "groupchat",
        "headline",
        "normal",
        "both",
        "none",
        "remove",
        "admin",
        "member",
        "outcast",
        "owner",
        "moderator",
        "participant",
        "visitor",
        "fixed",
        "hidden",
        "jid-multi",
        "jid-single",
        "list-multi",
        "list-single",
        "text-multi",
        "text-private",
        "text-single",
        "modify",
        "wait",
    );
    static URIS: [Uri; 41] = [
        Uri::new(TextRange::new(525, 0), 0, 67), // 0
        Uri::new(TextRange::new(538, 36), 67, 4), // 1 http://www.w3.org/XML/1998/namespace
        Uri::new(TextRange::new(577, 41), 71, 2), // 2 http://www.w3.org/2001/XMLSchema-instance
        Uri::new(TextRange::new(985, 32), 73, 46), // 3 http://www.w3.org/2001/XMLSchema
        Uri::new(TextRange::new(1036, 32), 119, 3), // 4 http://etherx.jabber.org/streams
        Uri::new(TextRange::new(1074, 31), 122, 2), // 5 http://jabber.org/protocol/caps
        Uri::new(TextRange::new(1138, 37), 124, 6), // 6 http://jabber.org/protocol/chatstates
        Uri::new(TextRange::new(1466, 39), 130, 25), // 7 http://jabber.org/protocol/compress/exi
        Uri::new(TextRange::new(1539, 37), 155, 5), // 8 http://jabber.org/protocol/disco#info
        Uri::new(TextRange::new(1591, 38), 160, 4), // 9 http://jabber.org/protocol/disco#items
        Uri::new(TextRange::new(1645, 30), 164, 4), // 10 http://jabber.org/protocol/muc
        Uri::new(TextRange::new(1720, 35), 168, 11), // 11 http://jabber.org/protocol/muc#user
        Uri::new(TextRange::new(1783, 30), 179, 8), // 12 http://jabber.org/protocol/rsm
        Uri::new(TextRange::new(1856, 13), 187, 11), // 13 jabber:client
        Uri::new(TextRange::new(1874, 16), 198, 3), // 14 jabber:iq:roster
        Uri::new(TextRange::new(1890, 13), 201, 11), // 15 jabber:server
        Uri::new(TextRange::new(1956, 13), 212, 11), // 16 jabber:x:data
        Uri::new(TextRange::new(1993, 32), 223, 5), // 17 urn:ietf:params:xml:ns:xmpp-bind
        Uri::new(TextRange::new(2278, 32), 228, 22), // 18 urn:ietf:params:xml:ns:xmpp-sasl
        Uri::new(TextRange::new(2656, 35), 250, 25), // 19 urn:ietf:params:xml:ns:xmpp-stanzas
        Uri::new(TextRange::new(2987, 35), 275, 27), // 20 urn:ietf:params:xml:ns:xmpp-streams
        Uri::new(TextRange::new(3037, 31), 302, 5), // 21 urn:ietf:params:xml:ns:xmpp-tls
        Uri::new(TextRange::new(3089, 17), 307, 5), // 22 urn:xmpp:blocking
        Uri::new(TextRange::new(3155, 18), 312, 7), // 23 urn:xmpp:carbons:2
        Uri::new(TextRange::new(3190, 23), 319, 2), // 24 urn:xmpp:chat-markers:0
        Uri::new(TextRange::new(3216, 14), 321, 4), // 25 urn:xmpp:csi:0
        Uri::new(TextRange::new(3235, 14), 325, 1), // 26 urn:xmpp:delay
        Uri::new(TextRange::new(3259, 14), 326, 1), // 27 urn:xmpp:eme:0
        Uri::new(TextRange::new(3273, 15), 327, 0), // 28 urn:xmpp:exi:cs
        Uri::new(TextRange::new(3288, 27), 327, 2), // 29 urn:xmpp:features:rosterver
        Uri::new(TextRange::new(3324, 18), 329, 1), // 30 urn:xmpp:forward:0
        Uri::new(TextRange::new(3380, 14), 330, 5), // 31 urn:xmpp:hints
        Uri::new(TextRange::new(3449, 22), 335, 8), // 32 urn:xmpp:http:upload:0
        Uri::new(TextRange::new(3475, 15), 343, 1), // 33 urn:xmpp:idle:1
        Uri::new(TextRange::new(3497, 26), 344, 1), // 34 urn:xmpp:message-correct:0
        Uri::new(TextRange::new(3552, 22), 345, 2), // 35 urn:xmpp:occupant-id:0
        Uri::new(TextRange::new(3578, 13), 347, 2), // 36 urn:xmpp:ping
        Uri::new(TextRange::new(3591, 17), 349, 3), // 37 urn:xmpp:receipts
        Uri::new(TextRange::new(3643, 14), 352, 3), // 38 urn:xmpp:sid:0
        Uri::new(TextRange::new(3724, 13), 355, 11), // 39 urn:xmpp:sm:3
        Uri::new(TextRange::new(3742, 19), 366, 2), // 40 vcard-temp:x:update
    ];
    static NAMES: [Name; 368] = [
        Name::new(TextRange::new(0, 11), 0, NONE, NONE, NONE, NONE), // 0 affiliation
        Name::new(TextRange::new(11, 9), 0, NONE, NONE, NONE, NONE), // 1 agreement
        Name::new(TextRange::new(20, 9), 0, NONE, NONE, NONE, NONE), // 2 alignment
        Name::new(TextRange::new(29, 8), 0, NONE, NONE, NONE, NONE), // 3 approved
        Name::new(TextRange::new(37, 3), 0, NONE, NONE, NONE, NONE), // 4 ask
        Name::new(TextRange::new(40, 9), 0, NONE, NONE, NONE, NONE), // 5 blockSize
        Name::new(TextRange::new(49, 2), 0, NONE, NONE, NONE, NONE), // 6 by
        Name::new(TextRange::new(51, 5), 0, NONE, NONE, NONE, NONE), // 7 bytes
        Name::new(TextRange::new(56, 8), 0, NONE, NONE, NONE, NONE), // 8 category
        Name::new(TextRange::new(64, 4), 0, NONE, NONE, NONE, NONE), // 9 code
        Name::new(TextRange::new(68, 11), 0, NONE, NONE, NONE, NONE), // 10 compression
        Name::new(TextRange::new(79, 15), 0, NONE, NONE, NONE, NONE), // 11 configurationId
        Name::new(TextRange::new(94, 21), 0, NONE, NONE, NONE, NONE), // 12 configurationLocation
        Name::new(TextRange::new(115, 12), 0, NONE, NONE, NONE, NONE), // 13 content-type
        Name::new(TextRange::new(127, 11), 0, NONE, NONE, NONE, NONE), // 14 contentType
        Name::new(TextRange::new(138, 19), 0, NONE, NONE, NONE, NONE), // 15 contentTypeReturned
        Name::new(TextRange::new(157, 3), 0, NONE, NONE, NONE, NONE), // 16 ext
        Name::new(TextRange::new(160, 8), 0, NONE, NONE, NONE, NONE), // 17 filename
        Name::new(TextRange::new(168, 4), 0, NONE, NONE, NONE, NONE), // 18 from
        Name::new(TextRange::new(172, 1), 0, NONE, NONE, NONE, NONE), // 19 h
        Name::new(TextRange::new(173, 4), 0, NONE, NONE, NONE, NONE), // 20 hash
        Name::new(TextRange::new(177, 2), 0, NONE, NONE, NONE, NONE), // 21 id
        Name::new(TextRange::new(179, 5), 0, NONE, NONE, NONE, NONE), // 22 index
        Name::new(TextRange::new(184, 3), 0, NONE, NONE, NONE, NONE), // 23 jid
        Name::new(TextRange::new(187, 5), 0, NONE, NONE, NONE, NONE), // 24 label
        Name::new(TextRange::new(192, 8), 0, NONE, NONE, NONE, NONE), // 25 location
        Name::new(TextRange::new(200, 3), 0, NONE, NONE, NONE, NONE), // 26 max
        Name::new(TextRange::new(203, 8), 0, NONE, NONE, NONE, NONE), // 27 maxchars
        Name::new(TextRange::new(211, 10), 0, NONE, NONE, NONE, NONE), // 28 maxstanzas
        Name::new(TextRange::new(221, 7), 0, NONE, NONE, NONE, NONE), // 29 md5Hash
        Name::new(TextRange::new(228, 9), 0, NONE, NONE, NONE, NONE), // 30 mechanism
        Name::new(TextRange::new(237, 7), 0, NONE, NONE, NONE, NONE), // 31 message
        Name::new(TextRange::new(244, 4), 0, NONE, NONE, NONE, NONE), // 32 name
        Name::new(TextRange::new(248, 9), 0, NONE, NONE, NONE, NONE), // 33 namespace
        Name::new(TextRange::new(257, 4), 0, NONE, NONE, NONE, NONE), // 34 nick
        Name::new(TextRange::new(261, 4), 0, NONE, NONE, NONE, NONE), // 35 node
        Name::new(TextRange::new(265, 2), 0, NONE, NONE, NONE, NONE), // 36 ns
        Name::new(TextRange::new(267, 6), 0, NONE, NONE, NONE, NONE), // 37 parent
        Name::new(TextRange::new(273, 6), 0, NONE, NONE, NONE, NONE), // 38 prefix
        Name::new(TextRange::new(279, 16), 0, NONE, NONE, NONE, NONE), // 39 preserveComments
        Name::new(TextRange::new(295, 11), 0, NONE, NONE, NONE, NONE), // 40 preserveDTD
        Name::new(TextRange::new(306, 15), 0, NONE, NONE, NONE, NONE), // 41 preserveLexical
        Name::new(TextRange::new(321, 11), 0, NONE, NONE, NONE, NONE), // 42 preservePIs
        Name::new(TextRange::new(332, 16), 0, NONE, NONE, NONE, NONE), // 43 preservePrefixes
        Name::new(TextRange::new(348, 6), 0, NONE, NONE, NONE, NONE), // 44 previd
        Name::new(TextRange::new(354, 11), 0, NONE, NONE, NONE, NONE), // 45 representAs
        Name::new(TextRange::new(365, 6), 0, NONE, NONE, NONE, NONE), // 46 result
        Name::new(TextRange::new(371, 6), 0, NONE, NONE, NONE, NONE), // 47 resume
        Name::new(TextRange::new(377, 4), 0, NONE, NONE, NONE, NONE), // 48 role
        Name::new(TextRange::new(381, 7), 0, NONE, NONE, NONE, NONE), // 49 seconds
        Name::new(TextRange::new(388, 13), 0, NONE, NONE, NONE, NONE), // 50 selfContained
        Name::new(TextRange::new(401, 10), 0, NONE, NONE, NONE, NONE), // 51 send-count
        Name::new(TextRange::new(411, 18), 0, NONE, NONE, NONE, NONE), // 52 sessionWideBuffers
        Name::new(TextRange::new(429, 5), 0, NONE, NONE, NONE, NONE), // 53 since
        Name::new(TextRange::new(434, 4), 0, NONE, NONE, NONE, NONE), // 54 size
        Name::new(TextRange::new(438, 5), 0, NONE, NONE, NONE, NONE), // 55 stamp
        Name::new(TextRange::new(443, 6), 0, NONE, NONE, NONE, NONE), // 56 strict
        Name::new(TextRange::new(449, 12), 0, NONE, NONE, NONE, NONE), // 57 subscription
        Name::new(TextRange::new(461, 6), 0, NONE, NONE, NONE, NONE), // 58 thread
        Name::new(TextRange::new(467, 2), 0, NONE, NONE, NONE, NONE), // 59 to
        Name::new(TextRange::new(469, 4), 0, NONE, NONE, NONE, NONE), // 60 type
        Name::new(TextRange::new(473, 3), 0, NONE, NONE, NONE, NONE), // 61 url
        Name::new(TextRange::new(476, 14), 0, NONE, NONE, NONE, NONE), // 62 valueMaxLength
        Name::new(TextRange::new(490, 22), 0, NONE, NONE, NONE, NONE), // 63 valuePartitionCapacity
        Name::new(TextRange::new(512, 3), 0, NONE, NONE, NONE, NONE), // 64 var
        Name::new(TextRange::new(515, 3), 0, NONE, NONE, NONE, NONE), // 65 ver
        Name::new(TextRange::new(518, 7), 0, NONE, NONE, NONE, NONE), // 66 version
        Name::new(TextRange::new(525, 4), 1, NONE, 44, NONE, NONE), // 67 base
        Name::new(TextRange::new(177, 2), 1, NONE, NONE, NONE, NONE), // 68 id
        Name::new(TextRange::new(529, 4), 1, NONE, 58, NONE, NONE), // 69 lang
        Name::new(TextRange::new(533, 5), 1, NONE, 75, NONE, NONE), // 70 space
        Name::new(TextRange::new(574, 3), 2, NONE, NONE, NONE, NONE), // 71 nil
        Name::new(TextRange::new(469, 4), 2, NONE, NONE, NONE, NONE), // 72 type
        Name::new(TextRange::new(618, 8), 3, NONE, NONE, 115, NONE), // 73 ENTITIES
        Name::new(TextRange::new(626, 6), 3, NONE, NONE, 116, NONE), // 74 ENTITY
        Name::new(TextRange::new(632, 2), 3, NONE, NONE, 117, NONE), // 75 ID
        Name::new(TextRange::new(634, 5), 3, NONE, NONE, 118, NONE), // 76 IDREF
        Name::new(TextRange::new(639, 6), 3, NONE, NONE, 119, NONE), // 77 IDREFS
        Name::new(TextRange::new(645, 6), 3, NONE, NONE, 120, NONE), // 78 NCName
        Name::new(TextRange::new(651, 7), 3, NONE, NONE, 121, NONE), // 79 NMTOKEN
        Name::new(TextRange::new(658, 8), 3, NONE, NONE, 122, NONE), // 80 NMTOKENS
        Name::new(TextRange::new(666, 8), 3, NONE, NONE, 123, NONE), // 81 NOTATION
        Name::new(TextRange::new(674, 4), 3, NONE, NONE, 124, NONE), // 82 Name
        Name::new(TextRange::new(678, 5), 3, NONE, NONE, 125, NONE), // 83 QName
        Name::new(TextRange::new(683, 13), 3, NONE, NONE, 126, NONE), // 84 anySimpleType
        Name::new(TextRange::new(696, 7), 3, NONE, NONE, 127, NONE), // 85 anyType
        Name::new(TextRange::new(703, 6), 3, NONE, NONE, 128, NONE), // 86 anyURI
        Name::new(TextRange::new(709, 12), 3, NONE, NONE, 129, NONE), // 87 base64Binary
        Name::new(TextRange::new(721, 7), 3, NONE, NONE, 130, NONE), // 88 boolean
        Name::new(TextRange::new(728, 4), 3, NONE, NONE, 61, NONE), // 89 byte
        Name::new(TextRange::new(732, 4), 3, NONE, NONE, 131, NONE), // 90 date
        Name::new(TextRange::new(736, 8), 3, NONE, NONE, 132, NONE), // 91 dateTime
        Name::new(TextRange::new(744, 7), 3, NONE, NONE, 133, NONE), // 92 decimal
        Name::new(TextRange::new(751, 6), 3, NONE, NONE, 134, NONE), // 93 double
        Name::new(TextRange::new(757, 8), 3, NONE, NONE, 135, NONE), // 94 duration
        Name::new(TextRange::new(765, 5), 3, NONE, NONE, 136, NONE), // 95 float
        Name::new(TextRange::new(770, 4), 3, NONE, NONE, 137, NONE), // 96 gDay
        Name::new(TextRange::new(774, 6), 3, NONE, NONE, 138, NONE), // 97 gMonth
        Name::new(TextRange::new(780, 9), 3, NONE, NONE, 139, NONE), // 98 gMonthDay
        Name::new(TextRange::new(789, 5), 3, NONE, NONE, 140, NONE), // 99 gYear
        Name::new(TextRange::new(794, 10), 3, NONE, NONE, 141, NONE), // 100 gYearMonth
        Name::new(TextRange::new(804, 9), 3, NONE, NONE, 142, NONE), // 101 hexBinary
        Name::new(TextRange::new(813, 3), 3, NONE, NONE, 143, NONE), // 102 int
        Name::new(TextRange::new(816, 7), 3, NONE, NONE, 144, NONE), // 103 integer
        Name::new(TextRange::new(823, 8), 3, NONE, NONE, 145, NONE), // 104 language
        Name::new(TextRange::new(831, 4), 3, NONE, NONE, 146, NONE), // 105 long
        Name::new(TextRange::new(835, 15), 3, NONE, NONE, 147, NONE), // 106 negativeInteger
        Name::new(TextRange::new(850, 18), 3, NONE, NONE, 148, NONE), // 107 nonNegativeInteger
        Name::new(TextRange::new(868, 18), 3, NONE, NONE, 149, NONE), // 108 nonPositiveInteger
        Name::new(TextRange::new(886, 16), 3, NONE, NONE, 150, NONE), // 109 normalizedString
        Name::new(TextRange::new(902, 15), 3, NONE, NONE, 151, NONE), // 110 positiveInteger
        Name::new(TextRange::new(917, 5), 3, NONE, NONE, 152, NONE), // 111 short
        Name::new(TextRange::new(922, 6), 3, NONE, NONE, 14, NONE), // 112 string
        Name::new(TextRange::new(928, 4), 3, NONE, NONE, 153, NONE), // 113 time
        Name::new(TextRange::new(932, 5), 3, NONE, NONE, 154, NONE), // 114 token
        Name::new(TextRange::new(937, 12), 3, NONE, NONE, 155, NONE), // 115 unsignedByte
        Name::new(TextRange::new(949, 11), 3, NONE, NONE, 156, NONE), // 116 unsignedInt
        Name::new(TextRange::new(960, 12), 3, NONE, NONE, 157, NONE), // 117 unsignedLong
        Name::new(TextRange::new(972, 13), 3, NONE, NONE, 158, NONE), // 118 unsignedShort
        Name::new(TextRange::new(1017, 5), 4, 33, NONE, NONE, 42), // 119 error
        Name::new(TextRange::new(1022, 8), 4, 41, NONE, NONE, 51), // 120 features
        Name::new(TextRange::new(1030, 6), 4, 142, NONE, NONE, 179), // 121 stream
        Name::new(TextRange::new(1068, 1), 5, 14, NONE, NONE, 18), // 122 c
        Name::new(TextRange::new(1069, 5), 5, NONE, NONE, 103, NONE), // 123 empty
        Name::new(TextRange::new(1105, 6), 6, 2, NONE, NONE, 4), // 124 active
        Name::new(TextRange::new(1111, 9), 6, 16, NONE, NONE, 20), // 125 composing
        Name::new(TextRange::new(1069, 5), 6, NONE, NONE, 2, NONE), // 126 empty
        Name::new(TextRange::new(1120, 4), 6, 47, NONE, NONE, 58), // 127 gone
        Name::new(TextRange::new(1124, 8), 6, 57, NONE, NONE, 70), // 128 inactive
        Name::new(TextRange::new(1132, 6), 6, 89, NONE, NONE, 120), // 129 paused
        Name::new(TextRange::new(1175, 9), 7, NONE, NONE, 104, NONE), // 130 Alignment
        Name::new(TextRange::new(1184, 11), 7, NONE, NONE, 105, NONE), // 131 ContentType
        Name::new(TextRange::new(1195, 25), 7, NONE, NONE, 106, NONE), // 132 DatatypeRepresentationMap
        Name::new(TextRange::new(1220, 14), 7, NONE, NONE, 21, NONE), // 133 DownloadSchema
        Name::new(TextRange::new(1234, 22), 7, NONE, NONE, 22, NONE), // 134 DownloadSchemaResponse
        Name::new(TextRange::new(1256, 7), 7, NONE, NONE, 107, NONE), // 135 MD5Hash
        Name::new(TextRange::new(1263, 6), 7, NONE, NONE, 108, NONE), // 136 Schema
        Name::new(TextRange::new(1269, 5), 7, NONE, NONE, 76, NONE), // 137 Setup
        Name::new(TextRange::new(1274, 13), 7, NONE, NONE, 77, NONE), // 138 SetupResponse
        Name::new(TextRange::new(1287, 25), 7, NONE, NONE, NONE, 28), // 139 datatypeRepresentationMap
        Name::new(TextRange::new(1312, 14), 7, 27, NONE, NONE, 35), // 140 downloadSchema
        Name::new(TextRange::new(1326, 22), 7, 28, NONE, NONE, 36), // 141 downloadSchemaResponse
        Name::new(TextRange::new(1017, 5), 7, NONE, NONE, NONE, 43), // 142 error
        Name::new(TextRange::new(1348, 9), 7, NONE, NONE, NONE, 66), // 143 httpError
        Name::new(TextRange::new(1357, 18), 7, NONE, NONE, NONE, 82), // 144 invalidContentType
        Name::new(TextRange::new(1375, 10), 7, NONE, NONE, NONE, 83), // 145 invalidUrl
        Name::new(TextRange::new(1385, 13), 7, NONE, NONE, NONE, 105), // 146 missingSchema
        Name::new(TextRange::new(1398, 6), 7, NONE, NONE, NONE, 162), // 147 schema
        Name::new(TextRange::new(1404, 5), 7, 130, NONE, NONE, 167), // 148 setup
        Name::new(TextRange::new(1409, 13), 7, 131, NONE, NONE, 168), // 149 setupResponse
        Name::new(TextRange::new(1422, 9), 7, 143, NONE, NONE, 180), // 150 streamEnd
        Name::new(TextRange::new(1431, 11), 7, 144, NONE, NONE, 181), // 151 streamStart
        Name::new(TextRange::new(1442, 7), 7, NONE, NONE, NONE, 193), // 152 timeout
        Name::new(TextRange::new(1449, 12), 7, 163, NONE, NONE, 204), // 153 uploadSchema
        Name::new(TextRange::new(1461, 5), 7, NONE, NONE, NONE, 211), // 154 xmlns
        Name::new(TextRange::new(1069, 5), 8, NONE, NONE, 109, NONE), // 155 empty
        Name::new(TextRange::new(1505, 7), 8, 39, NONE, NONE, 49), // 156 feature
        Name::new(TextRange::new(1512, 8), 8, 54, NONE, NONE, 67), // 157 identity
        Name::new(TextRange::new(1520, 14), 8, NONE, NONE, 110, NONE), // 158 nonEmptyString
        Name::new(TextRange::new(1534, 5), 8, 100, NONE, NONE, 133), // 159 query
        Name::new(TextRange::new(1069, 5), 9, NONE, NONE, 111, NONE), // 160 empty
        Name::new(TextRange::new(1576, 11), 9, NONE, NONE, 112, NONE), // 161 fullJIDType
        Name::new(TextRange::new(1587, 4), 9, 67, NONE, NONE, 87), // 162 item
        Name::new(TextRange::new(1534, 5), 9, 101, NONE, NONE, 134), // 163 query
        Name::new(TextRange::new(1069, 5), 10, NONE, NONE, 113, NONE), // 164 empty
        Name::new(TextRange::new(1629, 7), 10, 51, NONE, NONE, 63), // 165 history
        Name::new(TextRange::new(1636, 8), 10, NONE, NONE, NONE, 118), // 166 password
        Name::new(TextRange::new(1644, 1), 10, 166, NONE, NONE, 207), // 167 x
        Name::new(TextRange::new(1675, 5), 11, 4, NONE, NONE, 6), // 168 actor
        Name::new(TextRange::new(1680, 8), 11, 20, NONE, NONE, 24), // 169 continue
        Name::new(TextRange::new(1688, 7), 11, 22, NONE, NONE, 29), // 170 decline
        Name::new(TextRange::new(1695, 7), 11, 24, NONE, NONE, 32), // 171 destroy
        Name::new(TextRange::new(1069, 5), 11, NONE, NONE, 114, NONE), // 172 empty
        Name::new(TextRange::new(1702, 6), 11, 64, NONE, NONE, 84), // 173 invite
        Name::new(TextRange::new(1587, 4), 11, 68, NONE, NONE, 88), // 174 item
        Name::new(TextRange::new(1636, 8), 11, NONE, NONE, NONE, 119), // 175 password
        Name::new(TextRange::new(1708, 6), 11, 104, NONE, NONE, 137), // 176 reason
        Name::new(TextRange::new(1714, 6), 11, 138, NONE, NONE, 175), // 177 status
        Name::new(TextRange::new(1644, 1), 11, 167, NONE, NONE, 208), // 178 x
        Name::new(TextRange::new(1755, 5), 12, NONE, NONE, NONE, 7), // 179 after
        Name::new(TextRange::new(1760, 6), 12, NONE, NONE, NONE, 12), // 180 before
        Name::new(TextRange::new(1766, 5), 12, NONE, NONE, NONE, 25), // 181 count
        Name::new(TextRange::new(1771, 5), 12, 44, NONE, NONE, 54), // 182 first
        Name::new(TextRange::new(179, 5), 12, NONE, NONE, NONE, 73), // 183 index
        Name::new(TextRange::new(1776, 4), 12, NONE, NONE, NONE, 95), // 184 last
        Name::new(TextRange::new(200, 3), 12, NONE, NONE, NONE, 98), // 185 max
        Name::new(TextRange::new(1780, 3), 12, 129, NONE, NONE, 166), // 186 set
        Name::new(TextRange::new(1813, 4), 13, 12, NONE, NONE, 16), // 187 body
        Name::new(TextRange::new(1017, 5), 13, 34, NONE, NONE, 44), // 188 error
        Name::new(TextRange::new(1817, 2), 13, 65, NONE, NONE, 85), // 189 iq
        Name::new(TextRange::new(237, 7), 13, 76, NONE, NONE, 103), // 190 message
        Name::new(TextRange::new(1819, 8), 13, 94, NONE, NONE, 126), // 191 presence
        Name::new(TextRange::new(1827, 8), 13, 96, NONE, NONE, 128), // 192 priority
        Name::new(TextRange::new(1835, 4), 13, 132, NONE, NONE, 169), // 193 show
        Name::new(TextRange::new(1714, 6), 13, 139, NONE, NONE, 176), // 194 status
        Name::new(TextRange::new(1839, 10), 13, NONE, NONE, 159, NONE), // 195 string1024
        Name::new(TextRange::new(1849, 7), 13, 145, NONE, NONE, 182), // 196 subject
        Name::new(TextRange::new(461, 6), 13, 153, NONE, NONE, 191), // 197 thread
        Name::new(TextRange::new(1869, 5), 14, 49, NONE, NONE, 60), // 198 group
        Name::new(TextRange::new(1587, 4), 14, 69, NONE, NONE, 89), // 199 item
        Name::new(TextRange::new(1534, 5), 14, 102, NONE, NONE, 135), // 200 query
        Name::new(TextRange::new(1813, 4), 15, 13, NONE, NONE, 17), // 201 body
        Name::new(TextRange::new(1017, 5), 15, 35, NONE, NONE, 45), // 202 error
        Name::new(TextRange::new(1817, 2), 15, 66, NONE, NONE, 86), // 203 iq
        Name::new(TextRange::new(237, 7), 15, 77, NONE, NONE, 104), // 204 message
        Name::new(TextRange::new(1819, 8), 15, 95, NONE, NONE, 127), // 205 presence
        Name::new(TextRange::new(1827, 8), 15, 97, NONE, NONE, 129), // 206 priority
        Name::new(TextRange::new(1835, 4), 15, 133, NONE, NONE, 170), // 207 show
        Name::new(TextRange::new(1714, 6), 15, 140, NONE, NONE, 177), // 208 status
        Name::new(TextRange::new(1839, 10), 15, NONE, NONE, 160, NONE), // 209 string1024
        Name::new(TextRange::new(1849, 7), 15, 146, NONE, NONE, 183), // 210 subject
        Name::new(TextRange::new(461, 6), 15, 154, NONE, NONE, 192), // 211 thread
        Name::new(TextRange::new(1903, 4), 16, NONE, NONE, NONE, 31), // 212 desc
        Name::new(TextRange::new(1069, 5), 16, NONE, NONE, 161, NONE), // 213 empty
        Name::new(TextRange::new(1907, 5), 16, 42, NONE, NONE, 52), // 214 field
        Name::new(TextRange::new(1912, 12), 16, NONE, NONE, NONE, 74), // 215 instructions
        Name::new(TextRange::new(1587, 4), 16, 70, NONE, NONE, 90), // 216 item
        Name::new(TextRange::new(1924, 6), 16, 87, NONE, NONE, 116), // 217 option
        Name::new(TextRange::new(1930, 8), 16, 115, NONE, NONE, 148), // 218 reported
        Name::new(TextRange::new(1938, 8), 16, NONE, NONE, NONE, 151), // 219 required
        Name::new(TextRange::new(1946, 5), 16, NONE, NONE, NONE, 194), // 220 title
        Name::new(TextRange::new(1951, 5), 16, 164, NONE, NONE, 205), // 221 value
        Name::new(TextRange::new(1644, 1), 16, 168, NONE, NONE, 209), // 222 x
        Name::new(TextRange::new(1969, 4), 17, 9, NONE, NONE, 13), // 223 bind
        Name::new(TextRange::new(1576, 11), 17, NONE, NONE, 162, NONE), // 224 fullJIDType
        Name::new(TextRange::new(184, 3), 17, NONE, NONE, NONE, 93), // 225 jid
        Name::new(TextRange::new(1973, 8), 17, NONE, NONE, NONE, 154), // 226 resource
        Name::new(TextRange::new(1981, 12), 17, NONE, NONE, 163, NONE), // 227 resourceType
        Name::new(TextRange::new(2025, 5), 18, 1, NONE, NONE, 1), // 228 abort
        Name::new(TextRange::new(2030, 7), 18, NONE, NONE, NONE, 2), // 229 aborted
        Name::new(TextRange::new(2037, 16), 18, NONE, NONE, NONE, 3), // 230 account-disabled
        Name::new(TextRange::new(2053, 4), 18, 5, NONE, NONE, 8), // 231 auth
        Name::new(TextRange::new(2057, 9), 18, 15, NONE, NONE, 19), // 232 challenge
        Name::new(TextRange::new(2066, 19), 18, NONE, NONE, NONE, 26), // 233 credentials-expired
        Name::new(TextRange::new(1069, 5), 18, NONE, NONE, 1, NONE), // 234 empty
        Name::new(TextRange::new(2085, 19), 18, NONE, NONE, NONE, 41), // 235 encryption-required
        Name::new(TextRange::new(2104, 7), 18, 37, NONE, NONE, 47), // 236 failure
        Name::new(TextRange::new(2111, 18), 18, NONE, NONE, NONE, 72), // 237 incorrect-encoding
        Name::new(TextRange::new(2129, 15), 18, NONE, NONE, NONE, 77), // 238 invalid-authzid
        Name::new(TextRange::new(2144, 17), 18, NONE, NONE, NONE, 79), // 239 invalid-mechanism
        Name::new(TextRange::new(2161, 17), 18, NONE, NONE, NONE, 96), // 240 malformed-request
        Name::new(TextRange::new(228, 9), 18, NONE, NONE, NONE, 100), // 241 mechanism
        Name::new(TextRange::new(2178, 18), 18, NONE, NONE, NONE, 101), // 242 mechanism-too-weak
        Name::new(TextRange::new(2196, 10), 18, 75, NONE, NONE, 102), // 243 mechanisms
        Name::new(TextRange::new(2206, 14), 18, NONE, NONE, NONE, 111), // 244 not-authorized
        Name::new(TextRange::new(2220, 8), 18, 121, NONE, NONE, 157), // 245 response
        Name::new(TextRange::new(2228, 7), 18, 148, NONE, NONE, 185), // 246 success
        Name::new(TextRange::new(2235, 22), 18, NONE, NONE, NONE, 187), // 247 temporary-auth-failure
        Name::new(TextRange::new(2257, 4), 18, 150, NONE, NONE, 188), // 248 text
        Name::new(TextRange::new(2261, 17), 18, NONE, NONE, NONE, 195), // 249 transition-needed
        Name::new(TextRange::new(2310, 11), 19, 8, NONE, NONE, 11), // 250 bad-request
        Name::new(TextRange::new(2321, 8), 19, 17, NONE, NONE, 21), // 251 conflict
        Name::new(TextRange::new(1069, 5), 19, NONE, NONE, 7, NONE), // 252 empty
        Name::new(TextRange::new(2329, 23), 19, 40, NONE, NONE, 50), // 253 feature-not-implemented
        Name::new(TextRange::new(2352, 9), 19, 45, NONE, NONE, 55), // 254 forbidden
        Name::new(TextRange::new(1120, 4), 19, 48, NONE, NONE, 59), // 255 gone
        Name::new(TextRange::new(2361, 21), 19, 59, NONE, NONE, 75), // 256 internal-server-error
        Name::new(TextRange::new(2382, 14), 19, 72, NONE, NONE, 92), // 257 item-not-found
        Name::new(TextRange::new(2396, 13), 19, 73, NONE, NONE, 94), // 258 jid-malformed
        Name::new(TextRange::new(2409, 14), 19, 81, NONE, NONE, 109), // 259 not-acceptable
        Name::new(TextRange::new(2423, 11), 19, 82, NONE, NONE, 110), // 260 not-allowed
        Name::new(TextRange::new(2206, 14), 19, 83, NONE, NONE, 112), // 261 not-authorized
        Name::new(TextRange::new(2434, 16), 19, 90, NONE, NONE, 121), // 262 payment-required
        Name::new(TextRange::new(2450, 16), 19, 92, NONE, NONE, 124), // 263 policy-violation
        Name::new(TextRange::new(2466, 21), 19, 107, NONE, NONE, 140), // 264 recipient-unavailable
        Name::new(TextRange::new(2487, 8), 19, 108, NONE, NONE, 141), // 265 redirect
        Name::new(TextRange::new(2495, 21), 19, 110, NONE, NONE, 143), // 266 registration-required
        Name::new(TextRange::new(2516, 23), 19, 112, NONE, NONE, 145), // 267 remote-server-not-found
        Name::new(TextRange::new(2539, 21), 19, 113, NONE, NONE, 146), // 268 remote-server-timeout
        Name::new(TextRange::new(2560, 19), 19, 119, NONE, NONE, 155), // 269 resource-constraint
        Name::new(TextRange::new(2579, 19), 19, 128, NONE, NONE, 165), // 270 service-unavailable
        Name::new(TextRange::new(2598, 21), 19, 147, NONE, NONE, 184), // 271 subscription-required
        Name::new(TextRange::new(2257, 4), 19, 151, NONE, NONE, 189), // 272 text
        Name::new(TextRange::new(2619, 19), 19, 156, NONE, NONE, 197), // 273 undefined-condition
        Name::new(TextRange::new(2638, 18), 19, 158, NONE, NONE, 199), // 274 unexpected-request
        Name::new(TextRange::new(2691, 10), 20, 6, NONE, NONE, 9), // 275 bad-format
        Name::new(TextRange::new(2701, 20), 20, 7, NONE, NONE, 10), // 276 bad-namespace-prefix
        Name::new(TextRange::new(2321, 8), 20, 18, NONE, NONE, 22), // 277 conflict
        Name::new(TextRange::new(2721, 18), 20, 19, NONE, NONE, 23), // 278 connection-timeout
        Name::new(TextRange::new(1069, 5), 20, NONE, NONE, 6, NONE), // 279 empty
        Name::new(TextRange::new(2739, 9), 20, 52, NONE, NONE, 64), // 280 host-gone
        Name::new(TextRange::new(2748, 12), 20, 53, NONE, NONE, 65), // 281 host-unknown
        Name::new(TextRange::new(2760, 19), 20, 56, NONE, NONE, 69), // 282 improper-addressing
        Name::new(TextRange::new(2361, 21), 20, 60, NONE, NONE, 76), // 283 internal-server-error
        Name::new(TextRange::new(2779, 12), 20, 61, NONE, NONE, 78), // 284 invalid-from
        Name::new(TextRange::new(2791, 17), 20, 62, NONE, NONE, 80), // 285 invalid-namespace
        Name::new(TextRange::new(2808, 11), 20, 63, NONE, NONE, 81), // 286 invalid-xml
        Name::new(TextRange::new(2206, 14), 20, 84, NONE, NONE, 113), // 287 not-authorized
        Name::new(TextRange::new(2819, 15), 20, 85, NONE, NONE, 114), // 288 not-well-formed
        Name::new(TextRange::new(2450, 16), 20, 93, NONE, NONE, 125), // 289 policy-violation
        Name::new(TextRange::new(2834, 24), 20, 111, NONE, NONE, 144), // 290 remote-connection-failed
        Name::new(TextRange::new(2858, 5), 20, 118, NONE, NONE, 153), // 291 reset
        Name::new(TextRange::new(2560, 19), 20, 120, NONE, NONE, 156), // 292 resource-constraint
        Name::new(TextRange::new(2863, 14), 20, 122, NONE, NONE, 158), // 293 restricted-xml
        Name::new(TextRange::new(2877, 14), 20, 126, NONE, NONE, 163), // 294 see-other-host
        Name::new(TextRange::new(2891, 15), 20, 149, NONE, NONE, 186), // 295 system-shutdown
        Name::new(TextRange::new(2257, 4), 20, 152, NONE, NONE, 190), // 296 text
        Name::new(TextRange::new(2619, 19), 20, 157, NONE, NONE, 198), // 297 undefined-condition
        Name::new(TextRange::new(2906, 20), 20, 159, NONE, NONE, 200), // 298 unsupported-encoding
        Name::new(TextRange::new(2926, 19), 20, 160, NONE, NONE, 201), // 299 unsupported-feature
        Name::new(TextRange::new(2945, 23), 20, 161, NONE, NONE, 202), // 300 unsupported-stanza-type
        Name::new(TextRange::new(2968, 19), 20, 162, NONE, NONE, 203), // 301 unsupported-version
        Name::new(TextRange::new(1069, 5), 21, NONE, NONE, 31, NONE), // 302 empty
        Name::new(TextRange::new(2104, 7), 21, 38, NONE, NONE, 48), // 303 failure
        Name::new(TextRange::new(3022, 7), 21, 99, NONE, NONE, 131), // 304 proceed
        Name::new(TextRange::new(1938, 8), 21, NONE, NONE, NONE, 152), // 305 required
        Name::new(TextRange::new(3029, 8), 21, 137, NONE, NONE, 174), // 306 starttls
        Name::new(TextRange::new(3068, 5), 22, 10, NONE, NONE, 14), // 307 block
        Name::new(TextRange::new(3073, 9), 22, 11, NONE, NONE, 15), // 308 blocklist
        Name::new(TextRange::new(1069, 5), 22, NONE, NONE, 164, NONE), // 309 empty
        Name::new(TextRange::new(1587, 4), 22, 71, NONE, NONE, 91), // 310 item
        Name::new(TextRange::new(3082, 7), 22, 155, NONE, NONE, 196), // 311 unblock
        Name::new(TextRange::new(3106, 7), 23, 25, NONE, NONE, 33), // 312 disable
        Name::new(TextRange::new(1069, 5), 23, NONE, NONE, 19, NONE), // 313 empty
        Name::new(TextRange::new(3113, 6), 23, 29, NONE, NONE, 37), // 314 enable
        Name::new(TextRange::new(3119, 17), 23, NONE, NONE, 66, NONE), // 315 forward-container
        Name::new(TextRange::new(3136, 7), 23, 98, NONE, NONE, 130), // 316 private
        Name::new(TextRange::new(3143, 8), 23, 105, NONE, NONE, 138), // 317 received
        Name::new(TextRange::new(3151, 4), 23, 127, NONE, NONE, 164), // 318 sent
        Name::new(TextRange::new(3173, 9), 24, 26, NONE, NONE, 34), // 319 displayed
        Name::new(TextRange::new(3182, 8), 24, 74, NONE, NONE, 97), // 320 markable
        Name::new(TextRange::new(1105, 6), 25, 3, NONE, NONE, 5), // 321 active
        Name::new(TextRange::new(3213, 3), 25, 21, NONE, NONE, 27), // 322 csi
        Name::new(TextRange::new(1069, 5), 25, NONE, NONE, 3, NONE), // 323 empty
        Name::new(TextRange::new(1124, 8), 25, 58, NONE, NONE, 71), // 324 inactive
        Name::new(TextRange::new(3230, 5), 26, 23, NONE, NONE, 30), // 325 delay
        Name::new(TextRange::new(3249, 10), 27, 32, NONE, NONE, 40), // 326 encryption
        Name::new(TextRange::new(1069, 5), 29, NONE, NONE, 98, NONE), // 327 empty
        Name::new(TextRange::new(515, 3), 29, 165, NONE, NONE, 206), // 328 ver
        Name::new(TextRange::new(3315, 9), 30, 46, NONE, NONE, 56), // 329 forwarded
        Name::new(TextRange::new(1069, 5), 31, NONE, NONE, 54, NONE), // 330 empty
        Name::new(TextRange::new(3342, 7), 31, 78, NONE, NONE, 106), // 331 no-copy
        Name::new(TextRange::new(3349, 18), 31, 79, NONE, NONE, 107), // 332 no-permanent-store
        Name::new(TextRange::new(3367, 8), 31, 80, NONE, NONE, 108), // 333 no-store
        Name::new(TextRange::new(3375, 5), 31, 141, NONE, NONE, 178), // 334 store
        Name::new(TextRange::new(3394, 14), 32, 43, NONE, NONE, 53), // 335 file-too-large
        Name::new(TextRange::new(3408, 3), 32, NONE, NONE, NONE, 57), // 336 get
        Name::new(TextRange::new(3411, 6), 32, NONE, NONE, NONE, 62), // 337 header
        Name::new(TextRange::new(3417, 13), 32, NONE, NONE, NONE, 99), // 338 max-file-size
        Name::new(TextRange::new(3430, 3), 32, NONE, NONE, NONE, 132), // 339 put
        Name::new(TextRange::new(3433, 7), 32, 116, NONE, NONE, 149), // 340 request
        Name::new(TextRange::new(3440, 5), 32, 125, NONE, NONE, 161), // 341 retry
        Name::new(TextRange::new(3445, 4), 32, 134, NONE, NONE, 171), // 342 slot
        Name::new(TextRange::new(3471, 4), 33, 55, NONE, NONE, 68), // 343 idle
        Name::new(TextRange::new(3490, 7), 34, 114, NONE, NONE, 147), // 344 replace
        Name::new(TextRange::new(3523, 18), 35, NONE, NONE, 165, NONE), // 345 OccupantIdentifier
        Name::new(TextRange::new(3541, 11), 35, 86, NONE, NONE, 115), // 346 occupant-id
        Name::new(TextRange::new(1069, 5), 36, NONE, NONE, 58, NONE), // 347 empty
        Name::new(TextRange::new(3574, 4), 36, 91, NONE, NONE, 123), // 348 ping
        Name::new(TextRange::new(1069, 5), 37, NONE, NONE, 72, NONE), // 349 empty
        Name::new(TextRange::new(3143, 8), 37, 106, NONE, NONE, 139), // 350 received
        Name::new(TextRange::new(3433, 7), 37, 117, NONE, NONE, 150), // 351 request
        Name::new(TextRange::new(3608, 9), 38, 88, NONE, NONE, 117), // 352 origin-id
        Name::new(TextRange::new(3617, 17), 38, 109, NONE, NONE, 142), // 353 referenced-stanza
        Name::new(TextRange::new(3634, 9), 38, 136, NONE, NONE, 173), // 354 stanza-id
        Name::new(TextRange::new(3657, 1), 39, 0, NONE, NONE, 0), // 355 a
        Name::new(TextRange::new(1069, 5), 39, NONE, NONE, 65, NONE), // 356 empty
        Name::new(TextRange::new(3113, 6), 39, 30, NONE, NONE, 38), // 357 enable
        Name::new(TextRange::new(3658, 7), 39, 31, NONE, NONE, 39), // 358 enabled
        Name::new(TextRange::new(3665, 6), 39, 36, NONE, NONE, 46), // 359 failed
        Name::new(TextRange::new(3671, 22), 39, 50, NONE, NONE, 61), // 360 handled-count-too-high
        Name::new(TextRange::new(3693, 1), 39, 103, NONE, NONE, 136), // 361 r
        Name::new(TextRange::new(371, 6), 39, 123, NONE, NONE, 159), // 362 resume
        Name::new(TextRange::new(3694, 7), 39, 124, NONE, NONE, 160), // 363 resumed
        Name::new(TextRange::new(3701, 21), 39, NONE, NONE, 73, NONE), // 364 resumptionElementType
        Name::new(TextRange::new(3722, 2), 39, 135, NONE, NONE, 172), // 365 sm
        Name::new(TextRange::new(3737, 5), 40, NONE, NONE, NONE, 122), // 366 photo
        Name::new(TextRange::new(1644, 1), 40, 169, NONE, NONE, 210), // 367 x
    ];
    static NAME_INDEX: [u16; 1024] = [
        56, 236, 258, NONE, NONE, NONE, 26, NONE, NONE, 294, 334, NONE,
        288, NONE, NONE, NONE, NONE, 349, NONE, NONE, NONE, NONE, NONE, NONE,
        NONE, 22, 246, NONE, NONE, NONE, 125, 356, NONE, 134, 93, 85,
        NONE, NONE, NONE, 271, NONE, NONE, NONE, NONE, NONE, 178, 323, NONE,
        NONE, 335, NONE, NONE, NONE, NONE, NONE, 213, 182, 332, 16, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, 300, NONE, NONE, 275, NONE, NONE,
        NONE, 123, NONE, NONE, NONE, 230, 319, 25, 97, 261, 325, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 165, NONE,
        NONE, NONE, 268, NONE, NONE, NONE, 104, 324, NONE, NONE, NONE, 175,
        280, NONE, 343, NONE, 189, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, 194, 245, 367, NONE, NONE,
        267, 96, 284, NONE, NONE, NONE, NONE, NONE, 211, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, 353, NONE, 187, NONE, 243, NONE, NONE, NONE,
        262, NONE, NONE, NONE, 242, 120, NONE, 152, 255, NONE, NONE, 144,
        NONE, NONE, NONE, NONE, NONE, 95, 109, 29, 130, 269, 290, NONE,
        NONE, NONE, NONE, NONE, NONE, 68, NONE, 339, 317, NONE, NONE, 209,
        NONE, 159, NONE, NONE, NONE, NONE, NONE, NONE, 131, 229, NONE, NONE,
        65, 47, NONE, NONE, 313, NONE, NONE, 43, 295, NONE, 74, NONE,
        NONE, NONE, NONE, 278, NONE, NONE, 1, 180, NONE, NONE, NONE, NONE,
        NONE, NONE, 179, NONE, NONE, NONE, NONE, NONE, NONE, 9, 241, 331,
        89, NONE, NONE, 164, NONE, NONE, NONE, NONE, 228, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 122, NONE,
        NONE, 218, NONE, NONE, 55, 214, NONE, NONE, NONE, NONE, NONE, NONE,
        10, NONE, NONE, NONE, 208, 279, 333, 203, 351, NONE, NONE, NONE,
        190, NONE, NONE, NONE, NONE, NONE, NONE, 17, NONE, NONE, NONE, NONE,
        NONE, NONE, NONE, 212, 129, NONE, 20, 257, NONE, 302, NONE, 310,
        NONE, NONE, NONE, NONE, 286, NONE, 61, NONE, 358, NONE, NONE, NONE,
        NONE, 140, 53, NONE, NONE, NONE, NONE, NONE, NONE, 8, NONE, NONE,
        240, NONE, 251, 254, NONE, NONE, NONE, NONE, NONE, 2, 52, NONE,
        98, 158, NONE, NONE, NONE, NONE, NONE, 108, 239, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, 46, NONE, NONE, 328, NONE,
        NONE, NONE, NONE, 235, NONE, NONE, 31, NONE, 260, 303, 345, NONE,
        NONE, 70, 170, 192, NONE, NONE, NONE, NONE, NONE, NONE, 305, NONE,
        4, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 265, 314, NONE,
        NONE, 35, 84, 350, NONE, NONE, NONE, 289, NONE, NONE, NONE, 57,
        34, 222, NONE, NONE, 299, NONE, 169, 234, NONE, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, 329, NONE, NONE, 111, NONE, 337, NONE, NONE,
        82, NONE, NONE, NONE, NONE, NONE, 24, 210, 338, NONE, 247, NONE,
        304, NONE, 141, 215, 336, 223, 352, NONE, 183, 270, 167, NONE,
        NONE, 312, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 364, 306,
        205, NONE, NONE, 100, NONE, NONE, 99, 220, NONE, NONE, NONE, 149,
        157, 196, NONE, 330, NONE, 217, NONE, NONE, 30, NONE, NONE, 309,
        NONE, 316, 114, NONE, NONE, 19, NONE, NONE, 81, 285, NONE, 136,
        147, NONE, NONE, NONE, 44, 118, NONE, 308, 237, 233, 274, 151,
        NONE, NONE, NONE, 110, NONE, 106, 128, 366, NONE, NONE, NONE, 148,
        256, 174, NONE, NONE, NONE, 347, 287, NONE, 348, 72, 79, NONE,
        NONE, NONE, NONE, NONE, 327, 91, NONE, NONE, NONE, NONE, NONE, 238,
        NONE, NONE, NONE, NONE, NONE, 66, 365, NONE, 116, NONE, NONE, NONE,
        7, NONE, NONE, NONE, 102, NONE, 127, 168, 163, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, 18, NONE, NONE, NONE, 198, 225, 160, NONE,
        NONE, 224, 181, NONE, NONE, NONE, 301, NONE, NONE, NONE, 354, 153,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 272, 253, 281, NONE,
        NONE, 244, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 38, 191,
        355, NONE, 166, NONE, NONE, 277, NONE, 101, 252, NONE, NONE, NONE,
        NONE, NONE, 115, NONE, 206, NONE, NONE, NONE, NONE, NONE, NONE, 248,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 40, NONE, 42,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
        124, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
        NONE, 259, NONE, 172, 276, 71, NONE, NONE, NONE, NONE, 342, NONE,
        NONE, NONE, NONE, NONE, NONE, 64, 249, 60, 139, 283, 311, 340,
        322, 193, 200, 39, 266, 161, NONE, NONE, NONE, NONE, NONE, 226,
        32, 73, 142, 320, 326, NONE, 103, 318, 184, 15, 78, 146,
        250, NONE, NONE, NONE, NONE, 202, 227, 67, NONE, NONE, NONE, 27,
        NONE, NONE, NONE, NONE, 186, NONE, NONE, NONE, NONE, NONE, 291, NONE,
        21, NONE, NONE, NONE, NONE, 77, 86, NONE, NONE, 117, NONE, 83,
        173, 113, 80, 59, NONE, NONE, 231, NONE, NONE, NONE, NONE, NONE,
        119, NONE, NONE, 63, 69, 171, 138, 51, 216, NONE, NONE, NONE,
        126, 177, 360, 0, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
        92, NONE, 197, NONE, NONE, 62, NONE, NONE, NONE, NONE, 155, 195,
        NONE, NONE, NONE, 107, 150, 321, NONE, 13, NONE, NONE, 3, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 50, NONE,
        NONE, NONE, NONE, NONE, 112, NONE, NONE, NONE, NONE, NONE, NONE, 121,
        NONE, 232, NONE, NONE, NONE, NONE, NONE, 341, NONE, NONE, NONE, 58,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, 357, 185, NONE, NONE, NONE,
        NONE, NONE, 346, 137, NONE, 298, 28, 154, 207, 75, NONE, NONE,
        NONE, NONE, NONE, 45, NONE, NONE, 36, NONE, NONE, NONE, NONE, NONE,
        NONE, 87, 292, 5, NONE, 297, 264, 362, NONE, NONE, NONE, 76,
        199, 293, 145, 105, 296, 359, NONE, NONE, 54, NONE, 188, 263,
        NONE, 363, NONE, NONE, 11, NONE, 48, NONE, 204, NONE, 219, 221,
        90, 201, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 132, NONE,
        NONE, NONE, 315, 156, NONE, NONE, NONE, NONE, NONE, NONE, 344, 361,
        NONE, 162, 33, 307, NONE, 94, NONE, NONE, NONE, 41, 88, NONE,
        NONE, NONE, 6, NONE, NONE, 12, NONE, 14, 135, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, 23, NONE, NONE, NONE, NONE, NONE, 37, 176,
        NONE, 282, NONE, NONE, 49, NONE, 143, NONE, NONE, NONE, NONE, NONE,
        133, NONE, 273, NONE,
    ];
    static ELEMENTS: [Element; 212] = [
        Element::new(355, 0, false), // 0 {urn:xmpp:sm:3}a
        Element::new(228, 1, false), // 1 {urn:ietf:params:xml:ns:xmpp-sasl}abort
        Element::new(124, 2, false), // 2 {http://jabber.org/protocol/chatstates}active
        Element::new(321, 3, false), // 3 {urn:xmpp:csi:0}active
        Element::new(168, 4, false), // 4 {http://jabber.org/protocol/muc#user}actor
        Element::new(231, 5, false), // 5 {urn:ietf:params:xml:ns:xmpp-sasl}auth
        Element::new(275, 6, false), // 6 {urn:ietf:params:xml:ns:xmpp-streams}bad-format
        Element::new(276, 6, false), // 7 {urn:ietf:params:xml:ns:xmpp-streams}bad-namespace-prefix
        Element::new(250, 7, false), // 8 {urn:ietf:params:xml:ns:xmpp-stanzas}bad-request
        Element::new(223, 8, false), // 9 {urn:ietf:params:xml:ns:xmpp-bind}bind
        Element::new(307, 9, false), // 10 {urn:xmpp:blocking}block
        Element::new(308, 10, false), // 11 {urn:xmpp:blocking}blocklist
        Element::new(187, 11, false), // 12 {jabber:client}body
        Element::new(201, 12, false), // 13 {jabber:server}body
        Element::new(122, 13, false), // 14 {http://jabber.org/protocol/caps}c
        Element::new(232, 14, false), // 15 {urn:ietf:params:xml:ns:xmpp-sasl}challenge
        Element::new(125, 2, false), // 16 {http://jabber.org/protocol/chatstates}composing
        Element::new(251, 7, false), // 17 {urn:ietf:params:xml:ns:xmpp-stanzas}conflict
        Element::new(277, 6, false), // 18 {urn:ietf:params:xml:ns:xmpp-streams}conflict
        Element::new(278, 6, false), // 19 {urn:ietf:params:xml:ns:xmpp-streams}connection-timeout
        Element::new(169, 15, false), // 20 {http://jabber.org/protocol/muc#user}continue
        Element::new(322, 3, false), // 21 {urn:xmpp:csi:0}csi
        Element::new(170, 16, false), // 22 {http://jabber.org/protocol/muc#user}decline
        Element::new(325, 17, false), // 23 {urn:xmpp:delay}delay
        Element::new(171, 18, false), // 24 {http://jabber.org/protocol/muc#user}destroy
        Element::new(312, 19, false), // 25 {urn:xmpp:carbons:2}disable
        Element::new(319, 20, false), // 26 {urn:xmpp:chat-markers:0}displayed
        Element::new(140, 21, false), // 27 {http://jabber.org/protocol/compress/exi}downloadSchema
        Element::new(141, 22, false), // 28 {http://jabber.org/protocol/compress/exi}downloadSchemaResponse
        Element::new(314, 19, false), // 29 {urn:xmpp:carbons:2}enable
        Element::new(357, 23, false), // 30 {urn:xmpp:sm:3}enable
        Element::new(358, 24, false), // 31 {urn:xmpp:sm:3}enabled
        Element::new(326, 25, false), // 32 {urn:xmpp:eme:0}encryption
        Element::new(119, 26, false), // 33 {http://etherx.jabber.org/streams}error
        Element::new(188, 27, false), // 34 {jabber:client}error
        Element::new(202, 28, false), // 35 {jabber:server}error
        Element::new(359, 29, false), // 36 {urn:xmpp:sm:3}failed
        Element::new(236, 30, false), // 37 {urn:ietf:params:xml:ns:xmpp-sasl}failure
        Element::new(303, 31, false), // 38 {urn:ietf:params:xml:ns:xmpp-tls}failure
        Element::new(156, 32, false), // 39 {http://jabber.org/protocol/disco#info}feature
        Element::new(253, 7, false), // 40 {urn:ietf:params:xml:ns:xmpp-stanzas}feature-not-implemented
        Element::new(120, 33, false), // 41 {http://etherx.jabber.org/streams}features
        Element::new(214, 34, false), // 42 {jabber:x:data}field
        Element::new(335, 35, false), // 43 {urn:xmpp:http:upload:0}file-too-large
        Element::new(182, 36, false), // 44 {http://jabber.org/protocol/rsm}first
        Element::new(254, 7, false), // 45 {urn:ietf:params:xml:ns:xmpp-stanzas}forbidden
        Element::new(329, 37, false), // 46 {urn:xmpp:forward:0}forwarded
        Element::new(127, 2, false), // 47 {http://jabber.org/protocol/chatstates}gone
        Element::new(255, 14, false), // 48 {urn:ietf:params:xml:ns:xmpp-stanzas}gone
        Element::new(198, 14, false), // 49 {jabber:iq:roster}group
        Element::new(360, 38, false), // 50 {urn:xmpp:sm:3}handled-count-too-high
        Element::new(165, 39, false), // 51 {http://jabber.org/protocol/muc}history
        Element::new(280, 6, false), // 52 {urn:ietf:params:xml:ns:xmpp-streams}host-gone
        Element::new(281, 6, false), // 53 {urn:ietf:params:xml:ns:xmpp-streams}host-unknown
        Element::new(157, 40, false), // 54 {http://jabber.org/protocol/disco#info}identity
        Element::new(343, 41, false), // 55 {urn:xmpp:idle:1}idle
        Element::new(282, 6, false), // 56 {urn:ietf:params:xml:ns:xmpp-streams}improper-addressing
        Element::new(128, 2, false), // 57 {http://jabber.org/protocol/chatstates}inactive
        Element::new(324, 3, false), // 58 {urn:xmpp:csi:0}inactive
        Element::new(256, 7, false), // 59 {urn:ietf:params:xml:ns:xmpp-stanzas}internal-server-error
        Element::new(283, 6, false), // 60 {urn:ietf:params:xml:ns:xmpp-streams}internal-server-error
        Element::new(284, 6, false), // 61 {urn:ietf:params:xml:ns:xmpp-streams}invalid-from
        Element::new(285, 6, false), // 62 {urn:ietf:params:xml:ns:xmpp-streams}invalid-namespace
        Element::new(286, 6, false), // 63 {urn:ietf:params:xml:ns:xmpp-streams}invalid-xml
        Element::new(173, 42, false), // 64 {http://jabber.org/protocol/muc#user}invite
        Element::new(189, 43, false), // 65 {jabber:client}iq
        Element::new(203, 44, false), // 66 {jabber:server}iq
        Element::new(162, 45, false), // 67 {http://jabber.org/protocol/disco#items}item
        Element::new(174, 46, false), // 68 {http://jabber.org/protocol/muc#user}item
        Element::new(199, 47, false), // 69 {jabber:iq:roster}item
        Element::new(216, 48, false), // 70 {jabber:x:data}item
        Element::new(310, 49, false), // 71 {urn:xmpp:blocking}item
        Element::new(257, 7, false), // 72 {urn:ietf:params:xml:ns:xmpp-stanzas}item-not-found
        Element::new(258, 7, false), // 73 {urn:ietf:params:xml:ns:xmpp-stanzas}jid-malformed
        Element::new(320, 50, false), // 74 {urn:xmpp:chat-markers:0}markable
        Element::new(243, 51, false), // 75 {urn:ietf:params:xml:ns:xmpp-sasl}mechanisms
        Element::new(190, 52, false), // 76 {jabber:client}message
        Element::new(204, 53, false), // 77 {jabber:server}message
        Element::new(331, 54, false), // 78 {urn:xmpp:hints}no-copy
        Element::new(332, 54, false), // 79 {urn:xmpp:hints}no-permanent-store
        Element::new(333, 54, false), // 80 {urn:xmpp:hints}no-store
        Element::new(259, 7, false), // 81 {urn:ietf:params:xml:ns:xmpp-stanzas}not-acceptable
        Element::new(260, 7, false), // 82 {urn:ietf:params:xml:ns:xmpp-stanzas}not-allowed
        Element::new(261, 7, false), // 83 {urn:ietf:params:xml:ns:xmpp-stanzas}not-authorized
        Element::new(287, 6, false), // 84 {urn:ietf:params:xml:ns:xmpp-streams}not-authorized
        Element::new(288, 6, false), // 85 {urn:ietf:params:xml:ns:xmpp-streams}not-well-formed
        Element::new(346, 55, false), // 86 {urn:xmpp:occupant-id:0}occupant-id
        Element::new(217, 56, false), // 87 {jabber:x:data}option
        Element::new(352, 57, false), // 88 {urn:xmpp:sid:0}origin-id
        Element::new(129, 2, false), // 89 {http://jabber.org/protocol/chatstates}paused
        Element::new(262, 7, false), // 90 {urn:ietf:params:xml:ns:xmpp-stanzas}payment-required
        Element::new(348, 58, false), // 91 {urn:xmpp:ping}ping
        Element::new(263, 7, false), // 92 {urn:ietf:params:xml:ns:xmpp-stanzas}policy-violation
        Element::new(289, 6, false), // 93 {urn:ietf:params:xml:ns:xmpp-streams}policy-violation
        Element::new(191, 59, false), // 94 {jabber:client}presence
        Element::new(205, 60, false), // 95 {jabber:server}presence
        Element::new(192, 61, false), // 96 {jabber:client}priority
        Element::new(206, 61, false), // 97 {jabber:server}priority
        Element::new(316, 19, false), // 98 {urn:xmpp:carbons:2}private
        Element::new(304, 31, false), // 99 {urn:ietf:params:xml:ns:xmpp-tls}proceed
        Element::new(159, 62, false), // 100 {http://jabber.org/protocol/disco#info}query
        Element::new(163, 63, false), // 101 {http://jabber.org/protocol/disco#items}query
        Element::new(200, 64, false), // 102 {jabber:iq:roster}query
        Element::new(361, 65, false), // 103 {urn:xmpp:sm:3}r
        Element::new(176, 14, false), // 104 {http://jabber.org/protocol/muc#user}reason
        Element::new(317, 66, false), // 105 {urn:xmpp:carbons:2}received
        Element::new(350, 67, false), // 106 {urn:xmpp:receipts}received
        Element::new(264, 7, false), // 107 {urn:ietf:params:xml:ns:xmpp-stanzas}recipient-unavailable
        Element::new(265, 14, false), // 108 {urn:ietf:params:xml:ns:xmpp-stanzas}redirect
        Element::new(353, 68, false), // 109 {urn:xmpp:sid:0}referenced-stanza
        Element::new(266, 7, false), // 110 {urn:ietf:params:xml:ns:xmpp-stanzas}registration-required
        Element::new(290, 6, false), // 111 {urn:ietf:params:xml:ns:xmpp-streams}remote-connection-failed
        Element::new(267, 7, false), // 112 {urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-not-found
        Element::new(268, 7, false), // 113 {urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-timeout
        Element::new(344, 69, false), // 114 {urn:xmpp:message-correct:0}replace
        Element::new(218, 70, false), // 115 {jabber:x:data}reported
        Element::new(340, 71, false), // 116 {urn:xmpp:http:upload:0}request
        Element::new(351, 72, false), // 117 {urn:xmpp:receipts}request
        Element::new(291, 6, false), // 118 {urn:ietf:params:xml:ns:xmpp-streams}reset
        Element::new(269, 7, false), // 119 {urn:ietf:params:xml:ns:xmpp-stanzas}resource-constraint
        Element::new(292, 6, false), // 120 {urn:ietf:params:xml:ns:xmpp-streams}resource-constraint
        Element::new(245, 14, false), // 121 {urn:ietf:params:xml:ns:xmpp-sasl}response
        Element::new(293, 6, false), // 122 {urn:ietf:params:xml:ns:xmpp-streams}restricted-xml
        Element::new(362, 73, false), // 123 {urn:xmpp:sm:3}resume
        Element::new(363, 73, false), // 124 {urn:xmpp:sm:3}resumed
        Element::new(341, 74, false), // 125 {urn:xmpp:http:upload:0}retry
        Element::new(294, 14, false), // 126 {urn:ietf:params:xml:ns:xmpp-streams}see-other-host
        Element::new(318, 66, false), // 127 {urn:xmpp:carbons:2}sent
        Element::new(270, 7, false), // 128 {urn:ietf:params:xml:ns:xmpp-stanzas}service-unavailable
        Element::new(186, 75, false), // 129 {http://jabber.org/protocol/rsm}set
        Element::new(148, 76, false), // 130 {http://jabber.org/protocol/compress/exi}setup
        Element::new(149, 77, false), // 131 {http://jabber.org/protocol/compress/exi}setupResponse
        Element::new(193, 78, false), // 132 {jabber:client}show
        Element::new(207, 79, false), // 133 {jabber:server}show
        Element::new(342, 80, false), // 134 {urn:xmpp:http:upload:0}slot
        Element::new(365, 65, false), // 135 {urn:xmpp:sm:3}sm
        Element::new(354, 81, false), // 136 {urn:xmpp:sid:0}stanza-id
        Element::new(306, 82, false), // 137 {urn:ietf:params:xml:ns:xmpp-tls}starttls
        Element::new(177, 83, false), // 138 {http://jabber.org/protocol/muc#user}status
        Element::new(194, 84, false), // 139 {jabber:client}status
        Element::new(208, 85, false), // 140 {jabber:server}status
        Element::new(334, 54, false), // 141 {urn:xmpp:hints}store
        Element::new(121, 86, false), // 142 {http://etherx.jabber.org/streams}stream
        Element::new(150, 87, false), // 143 {http://jabber.org/protocol/compress/exi}streamEnd
        Element::new(151, 88, false), // 144 {http://jabber.org/protocol/compress/exi}streamStart
        Element::new(196, 89, false), // 145 {jabber:client}subject
        Element::new(210, 90, false), // 146 {jabber:server}subject
        Element::new(271, 7, false), // 147 {urn:ietf:params:xml:ns:xmpp-stanzas}subscription-required
        Element::new(246, 14, false), // 148 {urn:ietf:params:xml:ns:xmpp-sasl}success
        Element::new(295, 6, false), // 149 {urn:ietf:params:xml:ns:xmpp-streams}system-shutdown
        Element::new(248, 91, false), // 150 {urn:ietf:params:xml:ns:xmpp-sasl}text
        Element::new(272, 92, false), // 151 {urn:ietf:params:xml:ns:xmpp-stanzas}text
        Element::new(296, 93, false), // 152 {urn:ietf:params:xml:ns:xmpp-streams}text
        Element::new(197, 94, false), // 153 {jabber:client}thread
        Element::new(211, 95, false), // 154 {jabber:server}thread
        Element::new(311, 96, false), // 155 {urn:xmpp:blocking}unblock
        Element::new(273, 7, false), // 156 {urn:ietf:params:xml:ns:xmpp-stanzas}undefined-condition
        Element::new(297, 6, false), // 157 {urn:ietf:params:xml:ns:xmpp-streams}undefined-condition
        Element::new(274, 7, false), // 158 {urn:ietf:params:xml:ns:xmpp-stanzas}unexpected-request
        Element::new(298, 6, false), // 159 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-encoding
        Element::new(299, 6, false), // 160 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-feature
        Element::new(300, 6, false), // 161 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-stanza-type
        Element::new(301, 6, false), // 162 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-version
        Element::new(153, 97, false), // 163 {http://jabber.org/protocol/compress/exi}uploadSchema
        Element::new(221, 14, false), // 164 {jabber:x:data}value
        Element::new(328, 98, false), // 165 {urn:xmpp:features:rosterver}ver
        Element::new(167, 99, false), // 166 {http://jabber.org/protocol/muc}x
        Element::new(178, 100, false), // 167 {http://jabber.org/protocol/muc#user}x
        Element::new(222, 101, false), // 168 {jabber:x:data}x
        Element::new(367, 102, false), // 169 {vcard-temp:x:update}x
        Element::new(366, 142, false), // 170 {vcard-temp:x:update}photo
        Element::new(215, 14, false), // 171 {jabber:x:data}instructions
        Element::new(220, 14, false), // 172 {jabber:x:data}title
        Element::new(175, 14, false), // 173 {http://jabber.org/protocol/muc#user}password
        Element::new(166, 14, false), // 174 {http://jabber.org/protocol/muc}password
        Element::new(154, 166, false), // 175 {http://jabber.org/protocol/compress/exi}xmlns
        Element::new(305, 31, false), // 176 {urn:ietf:params:xml:ns:xmpp-tls}required
        Element::new(339, 167, false), // 177 {urn:xmpp:http:upload:0}put
        Element::new(336, 168, false), // 178 {urn:xmpp:http:upload:0}get
        Element::new(337, 169, false), // 179 {urn:xmpp:http:upload:0}header
        Element::new(147, 108, false), // 180 {http://jabber.org/protocol/compress/exi}schema
        Element::new(139, 106, false), // 181 {http://jabber.org/protocol/compress/exi}datatypeRepresentationMap
        Element::new(146, 108, false), // 182 {http://jabber.org/protocol/compress/exi}missingSchema
        Element::new(179, 14, false), // 183 {http://jabber.org/protocol/rsm}after
        Element::new(180, 14, false), // 184 {http://jabber.org/protocol/rsm}before
        Element::new(181, 143, false), // 185 {http://jabber.org/protocol/rsm}count
        Element::new(183, 143, false), // 186 {http://jabber.org/protocol/rsm}index
        Element::new(184, 14, false), // 187 {http://jabber.org/protocol/rsm}last
        Element::new(185, 143, false), // 188 {http://jabber.org/protocol/rsm}max
        Element::new(241, 121, false), // 189 {urn:ietf:params:xml:ns:xmpp-sasl}mechanism
        Element::new(338, 151, false), // 190 {urn:xmpp:http:upload:0}max-file-size
        Element::new(212, 14, false), // 191 {jabber:x:data}desc
        Element::new(219, 161, false), // 192 {jabber:x:data}required
        Element::new(229, 1, false), // 193 {urn:ietf:params:xml:ns:xmpp-sasl}aborted
        Element::new(230, 1, false), // 194 {urn:ietf:params:xml:ns:xmpp-sasl}account-disabled
        Element::new(233, 1, false), // 195 {urn:ietf:params:xml:ns:xmpp-sasl}credentials-expired
        Element::new(235, 1, false), // 196 {urn:ietf:params:xml:ns:xmpp-sasl}encryption-required
        Element::new(237, 1, false), // 197 {urn:ietf:params:xml:ns:xmpp-sasl}incorrect-encoding
        Element::new(238, 1, false), // 198 {urn:ietf:params:xml:ns:xmpp-sasl}invalid-authzid
        Element::new(239, 1, false), // 199 {urn:ietf:params:xml:ns:xmpp-sasl}invalid-mechanism
        Element::new(240, 1, false), // 200 {urn:ietf:params:xml:ns:xmpp-sasl}malformed-request
        Element::new(242, 1, false), // 201 {urn:ietf:params:xml:ns:xmpp-sasl}mechanism-too-weak
        Element::new(244, 1, false), // 202 {urn:ietf:params:xml:ns:xmpp-sasl}not-authorized
        Element::new(247, 1, false), // 203 {urn:ietf:params:xml:ns:xmpp-sasl}temporary-auth-failure
        Element::new(249, 1, false), // 204 {urn:ietf:params:xml:ns:xmpp-sasl}transition-needed
        Element::new(143, 170, false), // 205 {http://jabber.org/protocol/compress/exi}httpError
        Element::new(145, 171, false), // 206 {http://jabber.org/protocol/compress/exi}invalidUrl
        Element::new(152, 172, false), // 207 {http://jabber.org/protocol/compress/exi}timeout
        Element::new(144, 173, false), // 208 {http://jabber.org/protocol/compress/exi}invalidContentType
        Element::new(142, 174, false), // 209 {http://jabber.org/protocol/compress/exi}error
        Element::new(226, 163, false), // 210 {urn:ietf:params:xml:ns:xmpp-bind}resource
        Element::new(225, 162, false), // 211 {urn:ietf:params:xml:ns:xmpp-bind}jid
    ];
    static FRAGMENT: [u16; 212] = [
        0, // 0 {urn:xmpp:sm:3}a
        1, // 1 {urn:ietf:params:xml:ns:xmpp-sasl}abort
        193, // 2 {urn:ietf:params:xml:ns:xmpp-sasl}aborted
        194, // 3 {urn:ietf:params:xml:ns:xmpp-sasl}account-disabled
        2, // 4 {http://jabber.org/protocol/chatstates}active
        3, // 5 {urn:xmpp:csi:0}active
        4, // 6 {http://jabber.org/protocol/muc#user}actor
        183, // 7 {http://jabber.org/protocol/rsm}after
        5, // 8 {urn:ietf:params:xml:ns:xmpp-sasl}auth
        6, // 9 {urn:ietf:params:xml:ns:xmpp-streams}bad-format
        7, // 10 {urn:ietf:params:xml:ns:xmpp-streams}bad-namespace-prefix
        8, // 11 {urn:ietf:params:xml:ns:xmpp-stanzas}bad-request
        184, // 12 {http://jabber.org/protocol/rsm}before
        9, // 13 {urn:ietf:params:xml:ns:xmpp-bind}bind
        10, // 14 {urn:xmpp:blocking}block
        11, // 15 {urn:xmpp:blocking}blocklist
        12, // 16 {jabber:client}body
        13, // 17 {jabber:server}body
        14, // 18 {http://jabber.org/protocol/caps}c
        15, // 19 {urn:ietf:params:xml:ns:xmpp-sasl}challenge
        16, // 20 {http://jabber.org/protocol/chatstates}composing
        17, // 21 {urn:ietf:params:xml:ns:xmpp-stanzas}conflict
        18, // 22 {urn:ietf:params:xml:ns:xmpp-streams}conflict
        19, // 23 {urn:ietf:params:xml:ns:xmpp-streams}connection-timeout
        20, // 24 {http://jabber.org/protocol/muc#user}continue
        185, // 25 {http://jabber.org/protocol/rsm}count
        195, // 26 {urn:ietf:params:xml:ns:xmpp-sasl}credentials-expired
        21, // 27 {urn:xmpp:csi:0}csi
        181, // 28 {http://jabber.org/protocol/compress/exi}datatypeRepresentationMap
        22, // 29 {http://jabber.org/protocol/muc#user}decline
        23, // 30 {urn:xmpp:delay}delay
        191, // 31 {jabber:x:data}desc
        24, // 32 {http://jabber.org/protocol/muc#user}destroy
        25, // 33 {urn:xmpp:carbons:2}disable
        26, // 34 {urn:xmpp:chat-markers:0}displayed
        27, // 35 {http://jabber.org/protocol/compress/exi}downloadSchema
        28, // 36 {http://jabber.org/protocol/compress/exi}downloadSchemaResponse
        29, // 37 {urn:xmpp:carbons:2}enable
        30, // 38 {urn:xmpp:sm:3}enable
        31, // 39 {urn:xmpp:sm:3}enabled
        32, // 40 {urn:xmpp:eme:0}encryption
        196, // 41 {urn:ietf:params:xml:ns:xmpp-sasl}encryption-required
        33, // 42 {http://etherx.jabber.org/streams}error
        209, // 43 {http://jabber.org/protocol/compress/exi}error
        34, // 44 {jabber:client}error
        35, // 45 {jabber:server}error
        36, // 46 {urn:xmpp:sm:3}failed
        37, // 47 {urn:ietf:params:xml:ns:xmpp-sasl}failure
        38, // 48 {urn:ietf:params:xml:ns:xmpp-tls}failure
        39, // 49 {http://jabber.org/protocol/disco#info}feature
        40, // 50 {urn:ietf:params:xml:ns:xmpp-stanzas}feature-not-implemented
        41, // 51 {http://etherx.jabber.org/streams}features
        42, // 52 {jabber:x:data}field
        43, // 53 {urn:xmpp:http:upload:0}file-too-large
        44, // 54 {http://jabber.org/protocol/rsm}first
        45, // 55 {urn:ietf:params:xml:ns:xmpp-stanzas}forbidden
        46, // 56 {urn:xmpp:forward:0}forwarded
        178, // 57 {urn:xmpp:http:upload:0}get
        47, // 58 {http://jabber.org/protocol/chatstates}gone
        48, // 59 {urn:ietf:params:xml:ns:xmpp-stanzas}gone
        49, // 60 {jabber:iq:roster}group
        50, // 61 {urn:xmpp:sm:3}handled-count-too-high
        179, // 62 {urn:xmpp:http:upload:0}header
        51, // 63 {http://jabber.org/protocol/muc}history
        52, // 64 {urn:ietf:params:xml:ns:xmpp-streams}host-gone
        53, // 65 {urn:ietf:params:xml:ns:xmpp-streams}host-unknown
        205, // 66 {http://jabber.org/protocol/compress/exi}httpError
        54, // 67 {http://jabber.org/protocol/disco#info}identity
        55, // 68 {urn:xmpp:idle:1}idle
        56, // 69 {urn:ietf:params:xml:ns:xmpp-streams}improper-addressing
        57, // 70 {http://jabber.org/protocol/chatstates}inactive
        58, // 71 {urn:xmpp:csi:0}inactive
        197, // 72 {urn:ietf:params:xml:ns:xmpp-sasl}incorrect-encoding
        186, // 73 {http://jabber.org/protocol/rsm}index
        171, // 74 {jabber:x:data}instructions
        59, // 75 {urn:ietf:params:xml:ns:xmpp-stanzas}internal-server-error
        60, // 76 {urn:ietf:params:xml:ns:xmpp-streams}internal-server-error
        198, // 77 {urn:ietf:params:xml:ns:xmpp-sasl}invalid-authzid
        61, // 78 {urn:ietf:params:xml:ns:xmpp-streams}invalid-from
        199, // 79 {urn:ietf:params:xml:ns:xmpp-sasl}invalid-mechanism
        62, // 80 {urn:ietf:params:xml:ns:xmpp-streams}invalid-namespace
        63, // 81 {urn:ietf:params:xml:ns:xmpp-streams}invalid-xml
        208, // 82 {http://jabber.org/protocol/compress/exi}invalidContentType
        206, // 83 {http://jabber.org/protocol/compress/exi}invalidUrl
        64, // 84 {http://jabber.org/protocol/muc#user}invite
        65, // 85 {jabber:client}iq
        66, // 86 {jabber:server}iq
        67, // 87 {http://jabber.org/protocol/disco#items}item
        68, // 88 {http://jabber.org/protocol/muc#user}item
        69, // 89 {jabber:iq:roster}item
        70, // 90 {jabber:x:data}item
        71, // 91 {urn:xmpp:blocking}item
        72, // 92 {urn:ietf:params:xml:ns:xmpp-stanzas}item-not-found
        211, // 93 {urn:ietf:params:xml:ns:xmpp-bind}jid
        73, // 94 {urn:ietf:params:xml:ns:xmpp-stanzas}jid-malformed
        187, // 95 {http://jabber.org/protocol/rsm}last
        200, // 96 {urn:ietf:params:xml:ns:xmpp-sasl}malformed-request
        74, // 97 {urn:xmpp:chat-markers:0}markable
        188, // 98 {http://jabber.org/protocol/rsm}max
        190, // 99 {urn:xmpp:http:upload:0}max-file-size
        189, // 100 {urn:ietf:params:xml:ns:xmpp-sasl}mechanism
        201, // 101 {urn:ietf:params:xml:ns:xmpp-sasl}mechanism-too-weak
        75, // 102 {urn:ietf:params:xml:ns:xmpp-sasl}mechanisms
        76, // 103 {jabber:client}message
        77, // 104 {jabber:server}message
        182, // 105 {http://jabber.org/protocol/compress/exi}missingSchema
        78, // 106 {urn:xmpp:hints}no-copy
        79, // 107 {urn:xmpp:hints}no-permanent-store
        80, // 108 {urn:xmpp:hints}no-store
        81, // 109 {urn:ietf:params:xml:ns:xmpp-stanzas}not-acceptable
        82, // 110 {urn:ietf:params:xml:ns:xmpp-stanzas}not-allowed
        202, // 111 {urn:ietf:params:xml:ns:xmpp-sasl}not-authorized
        83, // 112 {urn:ietf:params:xml:ns:xmpp-stanzas}not-authorized
        84, // 113 {urn:ietf:params:xml:ns:xmpp-streams}not-authorized
        85, // 114 {urn:ietf:params:xml:ns:xmpp-streams}not-well-formed
        86, // 115 {urn:xmpp:occupant-id:0}occupant-id
        87, // 116 {jabber:x:data}option
        88, // 117 {urn:xmpp:sid:0}origin-id
        174, // 118 {http://jabber.org/protocol/muc}password
        173, // 119 {http://jabber.org/protocol/muc#user}password
        89, // 120 {http://jabber.org/protocol/chatstates}paused
        90, // 121 {urn:ietf:params:xml:ns:xmpp-stanzas}payment-required
        170, // 122 {vcard-temp:x:update}photo
        91, // 123 {urn:xmpp:ping}ping
        92, // 124 {urn:ietf:params:xml:ns:xmpp-stanzas}policy-violation
        93, // 125 {urn:ietf:params:xml:ns:xmpp-streams}policy-violation
        94, // 126 {jabber:client}presence
        95, // 127 {jabber:server}presence
        96, // 128 {jabber:client}priority
        97, // 129 {jabber:server}priority
        98, // 130 {urn:xmpp:carbons:2}private
        99, // 131 {urn:ietf:params:xml:ns:xmpp-tls}proceed
        177, // 132 {urn:xmpp:http:upload:0}put
        100, // 133 {http://jabber.org/protocol/disco#info}query
        101, // 134 {http://jabber.org/protocol/disco#items}query
        102, // 135 {jabber:iq:roster}query
        103, // 136 {urn:xmpp:sm:3}r
        104, // 137 {http://jabber.org/protocol/muc#user}reason
        105, // 138 {urn:xmpp:carbons:2}received
        106, // 139 {urn:xmpp:receipts}received
        107, // 140 {urn:ietf:params:xml:ns:xmpp-stanzas}recipient-unavailable
        108, // 141 {urn:ietf:params:xml:ns:xmpp-stanzas}redirect
        109, // 142 {urn:xmpp:sid:0}referenced-stanza
        110, // 143 {urn:ietf:params:xml:ns:xmpp-stanzas}registration-required
        111, // 144 {urn:ietf:params:xml:ns:xmpp-streams}remote-connection-failed
        112, // 145 {urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-not-found
        113, // 146 {urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-timeout
        114, // 147 {urn:xmpp:message-correct:0}replace
        115, // 148 {jabber:x:data}reported
        116, // 149 {urn:xmpp:http:upload:0}request
        117, // 150 {urn:xmpp:receipts}request
        192, // 151 {jabber:x:data}required
        176, // 152 {urn:ietf:params:xml:ns:xmpp-tls}required
        118, // 153 {urn:ietf:params:xml:ns:xmpp-streams}reset
        210, // 154 {urn:ietf:params:xml:ns:xmpp-bind}resource
        119, // 155 {urn:ietf:params:xml:ns:xmpp-stanzas}resource-constraint
        120, // 156 {urn:ietf:params:xml:ns:xmpp-streams}resource-constraint
        121, // 157 {urn:ietf:params:xml:ns:xmpp-sasl}response
        122, // 158 {urn:ietf:params:xml:ns:xmpp-streams}restricted-xml
        123, // 159 {urn:xmpp:sm:3}resume
        124, // 160 {urn:xmpp:sm:3}resumed
        125, // 161 {urn:xmpp:http:upload:0}retry
        180, // 162 {http://jabber.org/protocol/compress/exi}schema
        126, // 163 {urn:ietf:params:xml:ns:xmpp-streams}see-other-host
        127, // 164 {urn:xmpp:carbons:2}sent
        128, // 165 {urn:ietf:params:xml:ns:xmpp-stanzas}service-unavailable
        129, // 166 {http://jabber.org/protocol/rsm}set
        130, // 167 {http://jabber.org/protocol/compress/exi}setup
        131, // 168 {http://jabber.org/protocol/compress/exi}setupResponse
        132, // 169 {jabber:client}show
        133, // 170 {jabber:server}show
        134, // 171 {urn:xmpp:http:upload:0}slot
        135, // 172 {urn:xmpp:sm:3}sm
        136, // 173 {urn:xmpp:sid:0}stanza-id
        137, // 174 {urn:ietf:params:xml:ns:xmpp-tls}starttls
        138, // 175 {http://jabber.org/protocol/muc#user}status
        139, // 176 {jabber:client}status
        140, // 177 {jabber:server}status
        141, // 178 {urn:xmpp:hints}store
        142, // 179 {http://etherx.jabber.org/streams}stream
        143, // 180 {http://jabber.org/protocol/compress/exi}streamEnd
        144, // 181 {http://jabber.org/protocol/compress/exi}streamStart
        145, // 182 {jabber:client}subject
        146, // 183 {jabber:server}subject
        147, // 184 {urn:ietf:params:xml:ns:xmpp-stanzas}subscription-required
        148, // 185 {urn:ietf:params:xml:ns:xmpp-sasl}success
        149, // 186 {urn:ietf:params:xml:ns:xmpp-streams}system-shutdown
        203, // 187 {urn:ietf:params:xml:ns:xmpp-sasl}temporary-auth-failure
        150, // 188 {urn:ietf:params:xml:ns:xmpp-sasl}text
        151, // 189 {urn:ietf:params:xml:ns:xmpp-stanzas}text
        152, // 190 {urn:ietf:params:xml:ns:xmpp-streams}text
        153, // 191 {jabber:client}thread
        154, // 192 {jabber:server}thread
        207, // 193 {http://jabber.org/protocol/compress/exi}timeout
        172, // 194 {jabber:x:data}title
        204, // 195 {urn:ietf:params:xml:ns:xmpp-sasl}transition-needed
        155, // 196 {urn:xmpp:blocking}unblock
        156, // 197 {urn:ietf:params:xml:ns:xmpp-stanzas}undefined-condition
        157, // 198 {urn:ietf:params:xml:ns:xmpp-streams}undefined-condition
        158, // 199 {urn:ietf:params:xml:ns:xmpp-stanzas}unexpected-request
        159, // 200 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-encoding
        160, // 201 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-feature
        161, // 202 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-stanza-type
        162, // 203 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-version
        163, // 204 {http://jabber.org/protocol/compress/exi}uploadSchema
        164, // 205 {jabber:x:data}value
        165, // 206 {urn:xmpp:features:rosterver}ver
        166, // 207 {http://jabber.org/protocol/muc}x
        167, // 208 {http://jabber.org/protocol/muc#user}x
        168, // 209 {jabber:x:data}x
        169, // 210 {vcard-temp:x:update}x
        175, // 211 {http://jabber.org/protocol/compress/exi}xmlns
    ];
    static ATTRIBUTES: [Attribute; 84] = [
        Attribute::new(67, 44), // 0 {http://www.w3.org/XML/1998/namespace}base
        Attribute::new(69, 58), // 1 {http://www.w3.org/XML/1998/namespace}lang
        Attribute::new(70, 75), // 2 {http://www.w3.org/XML/1998/namespace}space
        Attribute::new(7, 62), // 3 {}bytes
        Attribute::new(29, 27), // 4 {}md5Hash
        Attribute::new(36, 1), // 5 {}ns
        Attribute::new(45, 1), // 6 {}representAs
        Attribute::new(60, 1), // 7 {}type
        Attribute::new(60, 76), // 8 {}type
        Attribute::new(14, 26), // 9 {}contentType
        Attribute::new(37, 21), // 10 {}parent
        Attribute::new(18, 1), // 11 {}from
        Attribute::new(21, 1), // 12 {}id
        Attribute::new(59, 1), // 13 {}to
        Attribute::new(66, 11), // 14 {}version
        Attribute::new(33, 1), // 15 {}namespace
        Attribute::new(38, 1), // 16 {}prefix
        Attribute::new(9, 77), // 17 {}code
        Attribute::new(6, 1), // 18 {}by
        Attribute::new(61, 1), // 19 {}url
        Attribute::new(32, 78), // 20 {}name
        Attribute::new(1, 46), // 21 {}agreement
        Attribute::new(2, 25), // 22 {}alignment
        Attribute::new(5, 62), // 23 {}blockSize
        Attribute::new(10, 46), // 24 {}compression
        Attribute::new(11, 1), // 25 {}configurationId
        Attribute::new(12, 1), // 26 {}configurationLocation
        Attribute::new(39, 46), // 27 {}preserveComments
        Attribute::new(40, 46), // 28 {}preserveDTD
        Attribute::new(41, 46), // 29 {}preserveLexical
        Attribute::new(42, 46), // 30 {}preservePIs
        Attribute::new(43, 46), // 31 {}preservePrefixes
        Attribute::new(50, 46), // 32 {}selfContained
        Attribute::new(52, 46), // 33 {}sessionWideBuffers
        Attribute::new(56, 46), // 34 {}strict
        Attribute::new(62, 62), // 35 {}valueMaxLength
        Attribute::new(63, 62), // 36 {}valuePartitionCapacity
        Attribute::new(66, 62), // 37 {}version
        Attribute::new(55, 1), // 38 {}stamp
        Attribute::new(19, 65), // 39 {}h
        Attribute::new(44, 1), // 40 {}previd
        Attribute::new(13, 1), // 41 {}content-type
        Attribute::new(17, 1), // 42 {}filename
        Attribute::new(54, 62), // 43 {}size
        Attribute::new(65, 1), // 44 {}ver
        Attribute::new(35, 1), // 45 {}node
        Attribute::new(21, 21), // 46 {}id
        Attribute::new(60, 79), // 47 {}type
        Attribute::new(24, 1), // 48 {}label
        Attribute::new(21, 74), // 49 {}id
        Attribute::new(60, 80), // 50 {}type
        Attribute::new(23, 1), // 51 {}jid
        Attribute::new(3, 46), // 52 {}approved
        Attribute::new(4, 81), // 53 {}ask
        Attribute::new(32, 1), // 54 {}name
        Attribute::new(57, 82), // 55 {}subscription
        Attribute::new(0, 83), // 56 {}affiliation
        Attribute::new(34, 1), // 57 {}nick
        Attribute::new(48, 84), // 58 {}role
        Attribute::new(23, 31), // 59 {}jid
        Attribute::new(60, 85), // 60 {}type
        Attribute::new(53, 48), // 61 {}since
        Attribute::new(8, 29), // 62 {}category
        Attribute::new(60, 29), // 63 {}type
        Attribute::new(27, 14), // 64 {}maxchars
        Attribute::new(28, 14), // 65 {}maxstanzas
        Attribute::new(49, 14), // 66 {}seconds
        Attribute::new(51, 65), // 67 {}send-count
        Attribute::new(22, 14), // 68 {}index
        Attribute::new(60, 86), // 69 {}type
        Attribute::new(64, 1), // 70 {}var
        Attribute::new(60, 87), // 71 {}type
        Attribute::new(25, 1), // 72 {}location
        Attribute::new(26, 62), // 73 {}max
        Attribute::new(47, 46), // 74 {}resume
        Attribute::new(46, 46), // 75 {}result
        Attribute::new(31, 1), // 76 {}message
        Attribute::new(15, 1), // 77 {}contentTypeReturned
        Attribute::new(9, 62), // 78 {}code
        Attribute::new(55, 48), // 79 {}stamp
        Attribute::new(58, 1), // 80 {}thread
        Attribute::new(16, 41), // 81 {}ext
        Attribute::new(20, 21), // 82 {}hash
        Attribute::new(30, 21), // 83 {}mechanism
    ];
    static TYPES: [Type; 175] = [
        Type::new(NONE, NONE, 466, 467, false), // 0 anonymous
        Type::new(234, 2, 465, 2, false), // 1 {urn:ietf:params:xml:ns:xmpp-sasl}empty
        Type::new(126, 3, 464, 2, false), // 2 {http://jabber.org/protocol/chatstates}empty
        Type::new(323, 4, 463, 2, false), // 3 {urn:xmpp:csi:0}empty
        Type::new(NONE, NONE, 459, 461, false), // 4 anonymous
        Type::new(NONE, NONE, 457, 458, false), // 5 anonymous
        Type::new(279, 5, 456, 2, false), // 6 {urn:ietf:params:xml:ns:xmpp-streams}empty
        Type::new(252, 6, 455, 2, false), // 7 {urn:ietf:params:xml:ns:xmpp-stanzas}empty
        Type::new(NONE, NONE, 454, 2, false), // 8 anonymous
        Type::new(NONE, NONE, 453, 2, false), // 9 anonymous
        Type::new(NONE, NONE, 90, 2, false), // 10 anonymous
        Type::new(NONE, NONE, 95, 97, false), // 11 anonymous
        Type::new(NONE, NONE, 95, 97, false), // 12 anonymous
        Type::new(NONE, NONE, 444, 449, false), // 13 anonymous
        Type::new(112, 1, 297, 2, true), // 14 {http://www.w3.org/2001/XMLSchema}string
        Type::new(NONE, NONE, 441, 443, false), // 15 anonymous
        Type::new(NONE, NONE, 354, 357, false), // 16 anonymous
        Type::new(NONE, NONE, 437, 439, false), // 17 anonymous
        Type::new(NONE, NONE, 435, 436, false), // 18 anonymous
        Type::new(313, 7, 434, 2, false), // 19 {urn:xmpp:carbons:2}empty
        Type::new(NONE, NONE, 432, 433, false), // 20 anonymous
        Type::new(133, NONE, 138, 138, true), // 21 {http://jabber.org/protocol/compress/exi}DownloadSchema
        Type::new(134, NONE, 423, 426, false), // 22 {http://jabber.org/protocol/compress/exi}DownloadSchemaResponse
        Type::new(NONE, NONE, 421, 422, false), // 23 anonymous
        Type::new(NONE, NONE, 413, 417, false), // 24 anonymous
        Type::new(NONE, NONE, 411, 411, false), // 25 anonymous
        Type::new(NONE, NONE, 408, 2, false), // 26 anonymous
        Type::new(NONE, NONE, 402, 406, false), // 27 anonymous
        Type::new(NONE, NONE, 402, 406, false), // 28 anonymous
        Type::new(NONE, NONE, 399, 401, false), // 29 anonymous
        Type::new(NONE, NONE, 397, 2, false), // 30 anonymous
        Type::new(302, 8, 396, 2, false), // 31 {urn:ietf:params:xml:ns:xmpp-tls}empty
        Type::new(NONE, NONE, 394, 395, false), // 32 anonymous
        Type::new(NONE, NONE, 393, 2, false), // 33 anonymous
        Type::new(NONE, NONE, 383, 390, false), // 34 anonymous
        Type::new(NONE, NONE, 382, 2, false), // 35 anonymous
        Type::new(NONE, NONE, 380, 381, false), // 36 anonymous
        Type::new(NONE, NONE, 378, 2, false), // 37 anonymous
        Type::new(NONE, NONE, 376, 376, false), // 38 anonymous
        Type::new(NONE, NONE, 367, 372, false), // 39 anonymous
        Type::new(NONE, NONE, 360, 364, false), // 40 anonymous
        Type::new(NONE, NONE, 359, 359, false), // 41 anonymous
        Type::new(NONE, NONE, 354, 357, false), // 42 anonymous
        Type::new(NONE, NONE, 343, 350, false), // 43 anonymous
        Type::new(NONE, NONE, 331, 338, false), // 44 anonymous
        Type::new(NONE, NONE, 324, 328, false), // 45 anonymous
        Type::new(NONE, NONE, 313, 320, false), // 46 anonymous
        Type::new(NONE, NONE, 301, 308, false), // 47 anonymous
        Type::new(NONE, NONE, 217, 2, false), // 48 anonymous
        Type::new(NONE, NONE, 298, 300, false), // 49 anonymous
        Type::new(NONE, NONE, 297, 2, false), // 50 anonymous
        Type::new(NONE, NONE, 294, 2, false), // 51 anonymous
        Type::new(NONE, NONE, 283, 290, false), // 52 anonymous
        Type::new(NONE, NONE, 271, 278, false), // 53 anonymous
        Type::new(330, 9, 270, 2, false), // 54 {urn:xmpp:hints}empty
        Type::new(NONE, NONE, 269, 269, false), // 55 anonymous
        Type::new(NONE, NONE, 266, 268, false), // 56 anonymous
        Type::new(NONE, NONE, 220, 220, false), // 57 anonymous
        Type::new(347, 10, 265, 2, false), // 58 {urn:xmpp:ping}empty
        Type::new(NONE, NONE, 253, 261, false), // 59 anonymous
        Type::new(NONE, NONE, 240, 248, false), // 60 anonymous
        Type::new(89, 16, 239, 2, false), // 61 {http://www.w3.org/2001/XMLSchema}byte
        Type::new(NONE, NONE, 234, 233, false), // 62 anonymous
        Type::new(NONE, NONE, 230, 233, false), // 63 anonymous
        Type::new(NONE, NONE, 226, 229, false), // 64 anonymous
        Type::new(356, 17, 225, 2, true), // 65 {urn:xmpp:sm:3}empty
        Type::new(315, NONE, 224, 2, false), // 66 {urn:xmpp:carbons:2}forward-container
        Type::new(NONE, NONE, 222, 220, false), // 67 anonymous
        Type::new(NONE, NONE, 221, 221, false), // 68 anonymous
        Type::new(NONE, NONE, 219, 220, false), // 69 anonymous
        Type::new(NONE, NONE, 217, 2, false), // 70 anonymous
        Type::new(NONE, NONE, 214, 214, false), // 71 anonymous
        Type::new(349, 18, 213, 2, false), // 72 {urn:xmpp:receipts}empty
        Type::new(364, NONE, 208, 211, false), // 73 {urn:xmpp:sm:3}resumptionElementType
        Type::new(NONE, NONE, 207, 207, false), // 74 anonymous
        Type::new(NONE, NONE, 200, 2, false), // 75 anonymous
        Type::new(137, NONE, 181, 199, false), // 76 {http://jabber.org/protocol/compress/exi}Setup
        Type::new(138, NONE, 145, 164, false), // 77 {http://jabber.org/protocol/compress/exi}SetupResponse
        Type::new(NONE, 22, 144, 2, false), // 78 anonymous
        Type::new(NONE, 22, 144, 2, false), // 79 anonymous
        Type::new(NONE, NONE, 136, 2, false), // 80 anonymous
        Type::new(NONE, NONE, 134, 134, false), // 81 anonymous
        Type::new(NONE, NONE, 133, 2, false), // 82 anonymous
        Type::new(NONE, NONE, 132, 132, false), // 83 anonymous
        Type::new(NONE, NONE, 130, 97, false), // 84 anonymous
        Type::new(NONE, NONE, 128, 97, false), // 85 anonymous
        Type::new(NONE, NONE, 116, 108, false), // 86 anonymous
        Type::new(NONE, NONE, 2, 2, false), // 87 anonymous
        Type::new(NONE, NONE, 98, 108, false), // 88 anonymous
        Type::new(NONE, NONE, 95, 97, false), // 89 anonymous
        Type::new(NONE, NONE, 95, 97, false), // 90 anonymous
        Type::new(NONE, NONE, 95, 97, false), // 91 anonymous
        Type::new(NONE, NONE, 95, 97, false), // 92 anonymous
        Type::new(NONE, NONE, 95, 97, false), // 93 anonymous
        Type::new(NONE, NONE, 92, 94, false), // 94 anonymous
        Type::new(NONE, NONE, 92, 94, false), // 95 anonymous
        Type::new(NONE, NONE, 90, 2, false), // 96 anonymous
        Type::new(NONE, NONE, 83, 87, false), // 97 anonymous
        Type::new(327, 23, 82, 2, false), // 98 {urn:xmpp:features:rosterver}empty
        Type::new(NONE, NONE, 80, 2, false), // 99 anonymous
        Type::new(NONE, NONE, 78, 2, false), // 100 anonymous
        Type::new(NONE, NONE, 72, 77, false), // 101 anonymous
        Type::new(NONE, NONE, 71, 2, false), // 102 anonymous
        Type::new(123, 24, 70, 2, false), // 103 {http://jabber.org/protocol/caps}empty
        Type::new(130, 25, 69, 2, false), // 104 {http://jabber.org/protocol/compress/exi}Alignment
        Type::new(131, 26, 68, 2, false), // 105 {http://jabber.org/protocol/compress/exi}ContentType
        Type::new(132, NONE, 66, 66, false), // 106 {http://jabber.org/protocol/compress/exi}DatatypeRepresentationMap
        Type::new(135, 27, 65, 2, false), // 107 {http://jabber.org/protocol/compress/exi}MD5Hash
        Type::new(136, NONE, 61, 61, false), // 108 {http://jabber.org/protocol/compress/exi}Schema
        Type::new(155, 28, 60, 2, false), // 109 {http://jabber.org/protocol/disco#info}empty
        Type::new(158, 29, 59, 2, false), // 110 {http://jabber.org/protocol/disco#info}nonEmptyString
        Type::new(160, 30, 58, 2, false), // 111 {http://jabber.org/protocol/disco#items}empty
        Type::new(161, 31, 57, 2, false), // 112 {http://jabber.org/protocol/disco#items}fullJIDType
        Type::new(164, 32, 56, 2, false), // 113 {http://jabber.org/protocol/muc}empty
        Type::new(172, 33, 55, 2, false), // 114 {http://jabber.org/protocol/muc#user}empty
        Type::new(73, 37, 54, 2, false), // 115 {http://www.w3.org/2001/XMLSchema}ENTITIES
        Type::new(74, 36, 53, 2, false), // 116 {http://www.w3.org/2001/XMLSchema}ENTITY
        Type::new(75, 38, 52, 2, false), // 117 {http://www.w3.org/2001/XMLSchema}ID
        Type::new(76, 39, 51, 2, false), // 118 {http://www.w3.org/2001/XMLSchema}IDREF
        Type::new(77, 40, 50, 2, false), // 119 {http://www.w3.org/2001/XMLSchema}IDREFS
        Type::new(78, 35, 49, 2, true), // 120 {http://www.w3.org/2001/XMLSchema}NCName
        Type::new(79, 21, 48, 2, false), // 121 {http://www.w3.org/2001/XMLSchema}NMTOKEN
        Type::new(80, 41, 47, 2, false), // 122 {http://www.w3.org/2001/XMLSchema}NMTOKENS
        Type::new(81, 42, 46, 2, false), // 123 {http://www.w3.org/2001/XMLSchema}NOTATION
        Type::new(82, 34, 45, 2, true), // 124 {http://www.w3.org/2001/XMLSchema}Name
        Type::new(83, 43, 44, 2, false), // 125 {http://www.w3.org/2001/XMLSchema}QName
        Type::new(84, 0, 43, 2, true), // 126 {http://www.w3.org/2001/XMLSchema}anySimpleType
        Type::new(85, NONE, 40, 42, true), // 127 {http://www.w3.org/2001/XMLSchema}anyType
        Type::new(86, 44, 39, 2, false), // 128 {http://www.w3.org/2001/XMLSchema}anyURI
        Type::new(87, 45, 38, 2, false), // 129 {http://www.w3.org/2001/XMLSchema}base64Binary
        Type::new(88, 46, 37, 2, false), // 130 {http://www.w3.org/2001/XMLSchema}boolean
        Type::new(90, 47, 36, 2, false), // 131 {http://www.w3.org/2001/XMLSchema}date
        Type::new(91, 48, 35, 2, false), // 132 {http://www.w3.org/2001/XMLSchema}dateTime
        Type::new(92, 11, 34, 2, true), // 133 {http://www.w3.org/2001/XMLSchema}decimal
        Type::new(93, 49, 33, 2, false), // 134 {http://www.w3.org/2001/XMLSchema}double
        Type::new(94, 50, 32, 2, false), // 135 {http://www.w3.org/2001/XMLSchema}duration
        Type::new(95, 51, 31, 2, false), // 136 {http://www.w3.org/2001/XMLSchema}float
        Type::new(96, 52, 30, 2, false), // 137 {http://www.w3.org/2001/XMLSchema}gDay
        Type::new(97, 53, 29, 2, false), // 138 {http://www.w3.org/2001/XMLSchema}gMonth
        Type::new(98, 54, 28, 2, false), // 139 {http://www.w3.org/2001/XMLSchema}gMonthDay
        Type::new(99, 55, 27, 2, false), // 140 {http://www.w3.org/2001/XMLSchema}gYear
        Type::new(100, 56, 26, 2, false), // 141 {http://www.w3.org/2001/XMLSchema}gYearMonth
        Type::new(101, 57, 25, 2, false), // 142 {http://www.w3.org/2001/XMLSchema}hexBinary
        Type::new(102, 14, 24, 2, true), // 143 {http://www.w3.org/2001/XMLSchema}int
        Type::new(103, 12, 23, 2, true), // 144 {http://www.w3.org/2001/XMLSchema}integer
        Type::new(104, 58, 22, 2, false), // 145 {http://www.w3.org/2001/XMLSchema}language
        Type::new(105, 13, 21, 2, true), // 146 {http://www.w3.org/2001/XMLSchema}long
        Type::new(106, 60, 20, 2, false), // 147 {http://www.w3.org/2001/XMLSchema}negativeInteger
        Type::new(107, 61, 19, 2, true), // 148 {http://www.w3.org/2001/XMLSchema}nonNegativeInteger
        Type::new(108, 59, 18, 2, true), // 149 {http://www.w3.org/2001/XMLSchema}nonPositiveInteger
        Type::new(109, 19, 17, 2, true), // 150 {http://www.w3.org/2001/XMLSchema}normalizedString
        Type::new(110, 62, 16, 2, false), // 151 {http://www.w3.org/2001/XMLSchema}positiveInteger
        Type::new(111, 15, 15, 2, true), // 152 {http://www.w3.org/2001/XMLSchema}short
        Type::new(113, 63, 14, 2, false), // 153 {http://www.w3.org/2001/XMLSchema}time
        Type::new(114, 20, 13, 2, true), // 154 {http://www.w3.org/2001/XMLSchema}token
        Type::new(115, 67, 12, 2, false), // 155 {http://www.w3.org/2001/XMLSchema}unsignedByte
        Type::new(116, 65, 11, 2, true), // 156 {http://www.w3.org/2001/XMLSchema}unsignedInt
        Type::new(117, 64, 10, 2, true), // 157 {http://www.w3.org/2001/XMLSchema}unsignedLong
        Type::new(118, 66, 9, 2, true), // 158 {http://www.w3.org/2001/XMLSchema}unsignedShort
        Type::new(195, 68, 8, 2, false), // 159 {jabber:client}string1024
        Type::new(209, 69, 7, 2, false), // 160 {jabber:server}string1024
        Type::new(213, 70, 6, 2, false), // 161 {jabber:x:data}empty
        Type::new(224, 71, 5, 2, false), // 162 {urn:ietf:params:xml:ns:xmpp-bind}fullJIDType
        Type::new(227, 72, 4, 2, false), // 163 {urn:ietf:params:xml:ns:xmpp-bind}resourceType
        Type::new(309, 73, 3, 2, false), // 164 {urn:xmpp:blocking}empty
        Type::new(345, 74, 0, 2, false), // 165 {urn:xmpp:occupant-id:0}OccupantIdentifier
        Type::new(NONE, NONE, 114, 114, false), // 166 anonymous
        Type::new(NONE, NONE, 139, 138, false), // 167 anonymous
        Type::new(NONE, NONE, 138, 138, false), // 168 anonymous
        Type::new(NONE, NONE, 142, 143, false), // 169 anonymous
        Type::new(NONE, NONE, 430, 430, false), // 170 anonymous
        Type::new(NONE, NONE, 428, 428, false), // 171 anonymous
        Type::new(NONE, NONE, 428, 428, false), // 172 anonymous
        Type::new(NONE, NONE, 429, 429, false), // 173 anonymous
        Type::new(NONE, NONE, 428, 428, false), // 174 anonymous
    ];
    static STATES: [State; 468] = [
        State::new(654, 1, 0, 0, StateFlags(6)), // 0 first, start tag
        State::new(24, 1, 0, 1, StateFlags(1)), // 1 EE
        State::new(24, 1, 0, 2, StateFlags(7)), // 2 first, start tag, EE
        State::new(655, 1, 0, 3, StateFlags(6)), // 3 first, start tag
        State::new(656, 1, 0, 4, StateFlags(6)), // 4 first, start tag
        State::new(657, 1, 0, 5, StateFlags(6)), // 5 first, start tag
        State::new(658, 1, 0, 6, StateFlags(6)), // 6 first, start tag
        State::new(577, 1, 0, 7, StateFlags(6)), // 7 first, start tag
        State::new(579, 1, 0, 8, StateFlags(6)), // 8 first, start tag
        State::new(659, 1, 0, 9, StateFlags(6)), // 9 first, start tag
        State::new(660, 1, 0, 10, StateFlags(6)), // 10 first, start tag
        State::new(661, 1, 0, 11, StateFlags(6)), // 11 first, start tag
        State::new(662, 1, 0, 12, StateFlags(6)), // 12 first, start tag
        State::new(663, 1, 0, 13, StateFlags(6)), // 13 first, start tag
        State::new(664, 1, 0, 14, StateFlags(6)), // 14 first, start tag
        State::new(665, 1, 0, 15, StateFlags(6)), // 15 first, start tag
        State::new(666, 1, 0, 16, StateFlags(6)), // 16 first, start tag
        State::new(667, 1, 0, 17, StateFlags(6)), // 17 first, start tag
        State::new(668, 1, 0, 18, StateFlags(6)), // 18 first, start tag
        State::new(669, 1, 0, 19, StateFlags(6)), // 19 first, start tag
        State::new(670, 1, 0, 20, StateFlags(6)), // 20 first, start tag
        State::new(671, 1, 0, 21, StateFlags(6)), // 21 first, start tag
        State::new(672, 1, 0, 22, StateFlags(6)), // 22 first, start tag
        State::new(673, 1, 0, 23, StateFlags(6)), // 23 first, start tag
        State::new(674, 1, 0, 24, StateFlags(6)), // 24 first, start tag
        State::new(675, 1, 0, 25, StateFlags(6)), // 25 first, start tag
        State::new(676, 1, 0, 26, StateFlags(6)), // 26 first, start tag
        State::new(677, 1, 0, 27, StateFlags(6)), // 27 first, start tag
        State::new(678, 1, 0, 28, StateFlags(6)), // 28 first, start tag
        State::new(679, 1, 0, 29, StateFlags(6)), // 29 first, start tag
        State::new(680, 1, 0, 30, StateFlags(6)), // 30 first, start tag
        State::new(681, 1, 0, 31, StateFlags(6)), // 31 first, start tag
        State::new(682, 1, 0, 32, StateFlags(6)), // 32 first, start tag
        State::new(683, 1, 0, 33, StateFlags(6)), // 33 first, start tag
        State::new(684, 1, 0, 34, StateFlags(6)), // 34 first, start tag
        State::new(685, 1, 0, 35, StateFlags(6)), // 35 first, start tag
        State::new(686, 1, 0, 36, StateFlags(6)), // 36 first, start tag
        State::new(687, 1, 0, 37, StateFlags(6)), // 37 first, start tag
        State::new(460, 1, 0, 38, StateFlags(6)), // 38 first, start tag
        State::new(688, 1, 0, 39, StateFlags(6)), // 39 first, start tag
        State::new(453, 4, 0, 41, StateFlags(7)), // 40 first, start tag, EE
        State::new(454, 3, 0, 41, StateFlags(1)), // 41 EE
        State::new(560, 2, 0, 1, StateFlags(7)), // 42 first, start tag, EE
        State::new(689, 1, 0, 43, StateFlags(6)), // 43 first, start tag
        State::new(690, 1, 0, 44, StateFlags(6)), // 44 first, start tag
        State::new(691, 1, 0, 45, StateFlags(6)), // 45 first, start tag
        State::new(692, 1, 0, 46, StateFlags(6)), // 46 first, start tag
        State::new(693, 1, 0, 47, StateFlags(6)), // 47 first, start tag
        State::new(567, 1, 0, 48, StateFlags(6)), // 48 first, start tag
        State::new(694, 1, 0, 49, StateFlags(6)), // 49 first, start tag
        State::new(695, 1, 0, 50, StateFlags(6)), // 50 first, start tag
        State::new(696, 1, 0, 51, StateFlags(6)), // 51 first, start tag
        State::new(697, 1, 0, 52, StateFlags(6)), // 52 first, start tag
        State::new(698, 1, 0, 53, StateFlags(6)), // 53 first, start tag
        State::new(699, 1, 0, 54, StateFlags(6)), // 54 first, start tag
        State::new(556, 1, 0, 55, StateFlags(6)), // 55 first, start tag
        State::new(437, 1, 0, 56, StateFlags(6)), // 56 first, start tag
        State::new(700, 1, 0, 57, StateFlags(6)), // 57 first, start tag
        State::new(529, 1, 0, 58, StateFlags(6)), // 58 first, start tag
        State::new(701, 1, 0, 59, StateFlags(6)), // 59 first, start tag
        State::new(702, 1, 0, 60, StateFlags(6)), // 60 first, start tag
        State::new(703, 1, 1, 64, StateFlags(6)), // 61 first, start tag
        State::new(704, 1, 1, 64, StateFlags(4)), // 62 start tag
        State::new(705, 1, 1, 64, StateFlags(4)), // 63 start tag
        State::new(24, 1, 0, 64, StateFlags(5)), // 64 start tag, EE
        State::new(706, 1, 0, 65, StateFlags(6)), // 65 first, start tag
        State::new(707, 1, 1, 64, StateFlags(6)), // 66 first, start tag
        State::new(708, 1, 1, 64, StateFlags(4)), // 67 start tag
        State::new(709, 1, 0, 68, StateFlags(6)), // 68 first, start tag
        State::new(710, 1, 0, 69, StateFlags(6)), // 69 first, start tag
        State::new(711, 1, 0, 70, StateFlags(6)), // 70 first, start tag
        State::new(562, 2, 0, 71, StateFlags(7)), // 71 first, start tag, EE
        State::new(712, 1, 1, 73, StateFlags(6)), // 72 first, start tag
        State::new(388, 6, 0, 73, StateFlags(5)), // 73 start tag, EE
        State::new(388, 6, 0, 74, StateFlags(1)), // 74 EE
        State::new(390, 4, 0, 75, StateFlags(1)), // 75 EE
        State::new(392, 2, 0, 76, StateFlags(1)), // 76 EE
        State::new(713, 1, 1, 64, StateFlags(6)), // 77 first, start tag
        State::new(353, 7, 0, 78, StateFlags(7)), // 78 first, start tag, EE
        State::new(353, 7, 0, 79, StateFlags(1)), // 79 EE
        State::new(485, 3, 0, 80, StateFlags(7)), // 80 first, start tag, EE
        State::new(486, 2, 0, 81, StateFlags(1)), // 81 EE
        State::new(714, 1, 0, 82, StateFlags(6)), // 82 first, start tag
        State::new(457, 4, 3, 86, StateFlags(6)), // 83 first, start tag
        State::new(458, 3, 2, 86, StateFlags(4)), // 84 start tag
        State::new(459, 2, 1, 86, StateFlags(4)), // 85 start tag
        State::new(460, 1, 0, 86, StateFlags(4)), // 86 start tag
        State::new(461, 4, 3, 64, StateFlags(7)), // 87 first, start tag, EE
        State::new(462, 3, 2, 64, StateFlags(5)), // 88 start tag, EE
        State::new(463, 2, 1, 64, StateFlags(5)), // 89 start tag, EE
        State::new(564, 2, 0, 90, StateFlags(7)), // 90 first, start tag, EE
        State::new(564, 2, 0, 91, StateFlags(1)), // 91 EE
        State::new(566, 2, 1, 93, StateFlags(6)), // 92 first, start tag
        State::new(567, 1, 0, 93, StateFlags(4)), // 93 start tag
        State::new(568, 2, 1, 64, StateFlags(7)), // 94 first, start tag, EE
        State::new(570, 2, 1, 96, StateFlags(6)), // 95 first, start tag
        State::new(571, 1, 0, 96, StateFlags(4)), // 96 start tag
        State::new(572, 2, 1, 64, StateFlags(7)), // 97 first, start tag, EE
        State::new(220, 12, 5, 104, StateFlags(7)), // 98 first, start tag, EE
        State::new(244, 11, 4, 104, StateFlags(5)), // 99 start tag, EE
        State::new(277, 10, 3, 104, StateFlags(5)), // 100 start tag, EE
        State::new(287, 9, 2, 104, StateFlags(5)), // 101 start tag, EE
        State::new(305, 8, 1, 104, StateFlags(5)), // 102 start tag, EE
        State::new(360, 7, 0, 104, StateFlags(5)), // 103 start tag, EE
        State::new(226, 6, 0, 104, StateFlags(1)), // 104 EE
        State::new(228, 4, 0, 105, StateFlags(1)), // 105 EE
        State::new(488, 3, 0, 106, StateFlags(1)), // 106 EE
        State::new(319, 2, 0, 107, StateFlags(1)), // 107 EE
        State::new(367, 7, 5, 1, StateFlags(7)), // 108 first, start tag, EE
        State::new(394, 6, 4, 1, StateFlags(5)), // 109 start tag, EE
        State::new(418, 5, 3, 1, StateFlags(5)), // 110 start tag, EE
        State::new(465, 4, 2, 1, StateFlags(5)), // 111 start tag, EE
        State::new(491, 3, 1, 1, StateFlags(5)), // 112 start tag, EE
        State::new(574, 2, 0, 1, StateFlags(5)), // 113 start tag, EE
        State::new(715, 1, 1, 64, StateFlags(6)), // 114 first, start tag
        State::new(716, 1, 1, 64, StateFlags(4)), // 115 start tag
        State::new(131, 17, 5, 127, StateFlags(7)), // 116 first, start tag, EE
        State::new(148, 16, 4, 127, StateFlags(5)), // 117 start tag, EE
        State::new(164, 15, 3, 127, StateFlags(5)), // 118 start tag, EE
        State::new(179, 14, 2, 127, StateFlags(5)), // 119 start tag, EE
        State::new(207, 13, 1, 127, StateFlags(5)), // 120 start tag, EE
        State::new(232, 12, 0, 127, StateFlags(5)), // 121 start tag, EE
        State::new(138, 10, 0, 122, StateFlags(1)), // 122 EE
        State::new(296, 9, 0, 123, StateFlags(1)), // 123 EE
        State::new(313, 8, 0, 124, StateFlags(1)), // 124 EE
        State::new(423, 5, 0, 125, StateFlags(1)), // 125 EE
        State::new(316, 5, 0, 126, StateFlags(1)), // 126 EE
        State::new(137, 11, 0, 127, StateFlags(1)), // 127 EE
        State::new(576, 2, 1, 129, StateFlags(6)), // 128 first, start tag
        State::new(577, 1, 0, 129, StateFlags(4)), // 129 start tag
        State::new(578, 2, 1, 131, StateFlags(6)), // 130 first, start tag
        State::new(579, 1, 0, 131, StateFlags(4)), // 131 start tag
        State::new(717, 1, 1, 64, StateFlags(6)), // 132 first, start tag
        State::new(580, 2, 0, 133, StateFlags(7)), // 133 first, start tag, EE
        State::new(588, 1, 1, 64, StateFlags(6)), // 134 first, start tag
        State::new(589, 1, 1, 64, StateFlags(4)), // 135 start tag
        State::new(718, 1, 0, 136, StateFlags(6)), // 136 first, start tag
        State::new(719, 1, 0, 137, StateFlags(0)), // 137
        State::new(720, 1, 1, 64, StateFlags(6)), // 138 first, start tag
        State::new(721, 1, 1, 140, StateFlags(6)), // 139 first, start tag
        State::new(582, 2, 0, 140, StateFlags(5)), // 140 start tag, EE
        State::new(582, 2, 0, 141, StateFlags(1)), // 141 EE
        State::new(722, 1, 1, 96, StateFlags(6)), // 142 first, start tag
        State::new(723, 1, 1, 64, StateFlags(6)), // 143 first, start tag
        State::new(724, 1, 0, 144, StateFlags(6)), // 144 first, start tag
        State::new(73, 21, 17, 162, StateFlags(7)), // 145 first, start tag, EE
        State::new(74, 20, 16, 162, StateFlags(5)), // 146 start tag, EE
        State::new(75, 19, 15, 162, StateFlags(5)), // 147 start tag, EE
        State::new(76, 18, 14, 162, StateFlags(5)), // 148 start tag, EE
        State::new(77, 17, 13, 162, StateFlags(5)), // 149 start tag, EE
        State::new(78, 16, 12, 162, StateFlags(5)), // 150 start tag, EE
        State::new(79, 15, 11, 162, StateFlags(5)), // 151 start tag, EE
        State::new(80, 14, 10, 162, StateFlags(5)), // 152 start tag, EE
        State::new(81, 13, 9, 162, StateFlags(5)), // 153 start tag, EE
        State::new(82, 12, 8, 162, StateFlags(5)), // 154 start tag, EE
        State::new(83, 11, 7, 162, StateFlags(5)), // 155 start tag, EE
        State::new(84, 10, 6, 162, StateFlags(5)), // 156 start tag, EE
        State::new(85, 9, 5, 162, StateFlags(5)), // 157 start tag, EE
        State::new(86, 8, 4, 162, StateFlags(5)), // 158 start tag, EE
        State::new(87, 7, 3, 162, StateFlags(5)), // 159 start tag, EE
        State::new(88, 6, 2, 162, StateFlags(5)), // 160 start tag, EE
        State::new(89, 5, 1, 162, StateFlags(5)), // 161 start tag, EE
        State::new(90, 4, 0, 162, StateFlags(5)), // 162 start tag, EE
        State::new(90, 4, 0, 163, StateFlags(1)), // 163 EE
        State::new(113, 18, 17, 64, StateFlags(7)), // 164 first, start tag, EE
        State::new(114, 17, 16, 64, StateFlags(5)), // 165 start tag, EE
        State::new(115, 16, 15, 64, StateFlags(5)), // 166 start tag, EE
        State::new(116, 15, 14, 64, StateFlags(5)), // 167 start tag, EE
        State::new(117, 14, 13, 64, StateFlags(5)), // 168 start tag, EE
        State::new(118, 13, 12, 64, StateFlags(5)), // 169 start tag, EE
        State::new(119, 12, 11, 64, StateFlags(5)), // 170 start tag, EE
        State::new(120, 11, 10, 64, StateFlags(5)), // 171 start tag, EE
        State::new(121, 10, 9, 64, StateFlags(5)), // 172 start tag, EE
        State::new(122, 9, 8, 64, StateFlags(5)), // 173 start tag, EE
        State::new(123, 8, 7, 64, StateFlags(5)), // 174 start tag, EE
        State::new(124, 7, 6, 64, StateFlags(5)), // 175 start tag, EE
        State::new(125, 6, 5, 64, StateFlags(5)), // 176 start tag, EE
        State::new(126, 5, 4, 64, StateFlags(5)), // 177 start tag, EE
        State::new(127, 4, 3, 64, StateFlags(5)), // 178 start tag, EE
        State::new(128, 3, 2, 64, StateFlags(5)), // 179 start tag, EE
        State::new(129, 2, 1, 64, StateFlags(5)), // 180 start tag, EE
        State::new(94, 19, 16, 197, StateFlags(7)), // 181 first, start tag, EE
        State::new(95, 18, 15, 197, StateFlags(5)), // 182 start tag, EE
        State::new(96, 17, 14, 197, StateFlags(5)), // 183 start tag, EE
        State::new(97, 16, 13, 197, StateFlags(5)), // 184 start tag, EE
        State::new(98, 15, 12, 197, StateFlags(5)), // 185 start tag, EE
        State::new(99, 14, 11, 197, StateFlags(5)), // 186 start tag, EE
        State::new(100, 13, 10, 197, StateFlags(5)), // 187 start tag, EE
        State::new(101, 12, 9, 197, StateFlags(5)), // 188 start tag, EE
        State::new(102, 11, 8, 197, StateFlags(5)), // 189 start tag, EE
        State::new(103, 10, 7, 197, StateFlags(5)), // 190 start tag, EE
        State::new(104, 9, 6, 197, StateFlags(5)), // 191 start tag, EE
        State::new(105, 8, 5, 197, StateFlags(5)), // 192 start tag, EE
        State::new(106, 7, 4, 197, StateFlags(5)), // 193 start tag, EE
        State::new(107, 6, 3, 197, StateFlags(5)), // 194 start tag, EE
        State::new(108, 5, 2, 197, StateFlags(5)), // 195 start tag, EE
        State::new(109, 4, 1, 197, StateFlags(5)), // 196 start tag, EE
        State::new(110, 3, 0, 197, StateFlags(5)), // 197 start tag, EE
        State::new(110, 3, 0, 198, StateFlags(1)), // 198 EE
        State::new(114, 17, 16, 64, StateFlags(7)), // 199 first, start tag, EE
        State::new(321, 8, 0, 200, StateFlags(7)), // 200 first, start tag, EE
        State::new(322, 7, 0, 201, StateFlags(1)), // 201 EE
        State::new(323, 6, 0, 202, StateFlags(1)), // 202 EE
        State::new(324, 5, 0, 203, StateFlags(1)), // 203 EE
        State::new(325, 4, 0, 204, StateFlags(1)), // 204 EE
        State::new(326, 3, 0, 205, StateFlags(1)), // 205 EE
        State::new(327, 2, 0, 206, StateFlags(1)), // 206 EE
        State::new(725, 1, 1, 64, StateFlags(6)), // 207 first, start tag
        State::new(726, 1, 1, 210, StateFlags(6)), // 208 first, start tag
        State::new(727, 1, 1, 210, StateFlags(4)), // 209 start tag
        State::new(447, 1, 0, 210, StateFlags(4)), // 210 start tag
        State::new(728, 1, 1, 64, StateFlags(6)), // 211 first, start tag
        State::new(729, 1, 1, 64, StateFlags(4)), // 212 start tag
        State::new(730, 1, 0, 213, StateFlags(6)), // 213 first, start tag
        State::new(584, 2, 2, 64, StateFlags(6)), // 214 first, start tag
        State::new(585, 1, 1, 64, StateFlags(4)), // 215 start tag
        State::new(731, 1, 1, 64, StateFlags(4)), // 216 start tag
        State::new(586, 1, 0, 217, StateFlags(6)), // 217 first, start tag
        State::new(586, 2, 0, 218, StateFlags(1)), // 218 EE
        State::new(634, 1, 1, 96, StateFlags(6)), // 219 first, start tag
        State::new(589, 1, 1, 64, StateFlags(6)), // 220 first, start tag
        State::new(588, 2, 2, 64, StateFlags(6)), // 221 first, start tag
        State::new(732, 1, 1, 223, StateFlags(6)), // 222 first, start tag
        State::new(730, 1, 0, 223, StateFlags(4)), // 223 start tag
        State::new(733, 1, 0, 224, StateFlags(6)), // 224 first, start tag
        State::new(447, 1, 0, 225, StateFlags(6)), // 225 first, start tag
        State::new(494, 3, 1, 227, StateFlags(7)), // 226 first, start tag, EE
        State::new(495, 2, 0, 227, StateFlags(5)), // 227 start tag, EE
        State::new(495, 2, 0, 228, StateFlags(1)), // 228 EE
        State::new(590, 2, 1, 64, StateFlags(7)), // 229 first, start tag, EE
        State::new(497, 3, 1, 231, StateFlags(7)), // 230 first, start tag, EE
        State::new(498, 2, 0, 231, StateFlags(5)), // 231 start tag, EE
        State::new(498, 2, 0, 232, StateFlags(1)), // 232 EE
        State::new(531, 2, 1, 64, StateFlags(7)), // 233 first, start tag, EE
        State::new(469, 4, 1, 235, StateFlags(7)), // 234 first, start tag, EE
        State::new(470, 3, 0, 235, StateFlags(5)), // 235 start tag, EE
        State::new(592, 2, 0, 236, StateFlags(0)), // 236
        State::new(594, 2, 0, 237, StateFlags(0)), // 237
        State::new(500, 3, 0, 238, StateFlags(1)), // 238 EE
        State::new(734, 1, 0, 239, StateFlags(6)), // 239 first, start tag
        State::new(735, 1, 1, 245, StateFlags(6)), // 240 first, start tag
        State::new(503, 3, 3, 245, StateFlags(4)), // 241 start tag
        State::new(504, 2, 2, 245, StateFlags(4)), // 242 start tag
        State::new(505, 1, 1, 245, StateFlags(4)), // 243 start tag
        State::new(374, 7, 1, 245, StateFlags(5)), // 244 start tag, EE
        State::new(375, 6, 0, 245, StateFlags(5)), // 245 start tag, EE
        State::new(375, 6, 0, 246, StateFlags(1)), // 246 EE
        State::new(378, 3, 0, 247, StateFlags(1)), // 247 EE
        State::new(736, 1, 1, 64, StateFlags(6)), // 248 first, start tag
        State::new(506, 3, 3, 64, StateFlags(4)), // 249 start tag
        State::new(507, 2, 2, 64, StateFlags(4)), // 250 start tag
        State::new(403, 1, 1, 64, StateFlags(4)), // 251 start tag
        State::new(404, 2, 1, 64, StateFlags(5)), // 252 start tag, EE
        State::new(255, 11, 5, 258, StateFlags(7)), // 253 first, start tag, EE
        State::new(256, 10, 4, 258, StateFlags(5)), // 254 start tag, EE
        State::new(257, 9, 3, 258, StateFlags(5)), // 255 start tag, EE
        State::new(258, 8, 2, 258, StateFlags(5)), // 256 start tag, EE
        State::new(259, 7, 1, 258, StateFlags(5)), // 257 start tag, EE
        State::new(260, 6, 0, 258, StateFlags(5)), // 258 start tag, EE
        State::new(260, 6, 0, 259, StateFlags(1)), // 259 EE
        State::new(263, 3, 0, 260, StateFlags(1)), // 260 EE
        State::new(400, 6, 5, 64, StateFlags(7)), // 261 first, start tag, EE
        State::new(401, 5, 4, 64, StateFlags(5)), // 262 start tag, EE
        State::new(402, 4, 3, 64, StateFlags(5)), // 263 start tag, EE
        State::new(403, 3, 2, 64, StateFlags(5)), // 264 start tag, EE
        State::new(737, 1, 0, 265, StateFlags(6)), // 265 first, start tag
        State::new(596, 2, 1, 267, StateFlags(6)), // 266 first, start tag
        State::new(597, 1, 0, 267, StateFlags(4)), // 267 start tag
        State::new(598, 2, 1, 64, StateFlags(7)), // 268 first, start tag, EE
        State::new(738, 1, 1, 64, StateFlags(6)), // 269 first, start tag
        State::new(739, 1, 0, 270, StateFlags(6)), // 270 first, start tag
        State::new(740, 1, 1, 276, StateFlags(6)), // 271 first, start tag
        State::new(509, 3, 3, 276, StateFlags(4)), // 272 start tag
        State::new(510, 2, 2, 276, StateFlags(4)), // 273 start tag
        State::new(511, 1, 1, 276, StateFlags(4)), // 274 start tag
        State::new(381, 7, 1, 276, StateFlags(5)), // 275 start tag, EE
        State::new(382, 6, 0, 276, StateFlags(5)), // 276 start tag, EE
        State::new(382, 6, 0, 277, StateFlags(1)), // 277 EE
        State::new(741, 1, 1, 64, StateFlags(6)), // 278 first, start tag
        State::new(512, 3, 3, 64, StateFlags(4)), // 279 start tag
        State::new(513, 2, 2, 64, StateFlags(4)), // 280 start tag
        State::new(409, 1, 1, 64, StateFlags(4)), // 281 start tag
        State::new(410, 2, 1, 64, StateFlags(5)), // 282 start tag, EE
        State::new(266, 11, 5, 288, StateFlags(7)), // 283 first, start tag, EE
        State::new(267, 10, 4, 288, StateFlags(5)), // 284 start tag, EE
        State::new(268, 9, 3, 288, StateFlags(5)), // 285 start tag, EE
        State::new(269, 8, 2, 288, StateFlags(5)), // 286 start tag, EE
        State::new(270, 7, 1, 288, StateFlags(5)), // 287 start tag, EE
        State::new(271, 6, 0, 288, StateFlags(5)), // 288 start tag, EE
        State::new(271, 6, 0, 289, StateFlags(1)), // 289 EE
        State::new(406, 6, 5, 64, StateFlags(7)), // 290 first, start tag, EE
        State::new(407, 5, 4, 64, StateFlags(5)), // 291 start tag, EE
        State::new(408, 4, 3, 64, StateFlags(5)), // 292 start tag, EE
        State::new(409, 3, 2, 64, StateFlags(5)), // 293 start tag, EE
        State::new(515, 1, 0, 294, StateFlags(6)), // 294 first, start tag
        State::new(515, 3, 0, 295, StateFlags(1)), // 295 EE
        State::new(516, 2, 0, 296, StateFlags(1)), // 296 EE
        State::new(571, 1, 0, 297, StateFlags(6)), // 297 first, start tag
        State::new(742, 1, 1, 299, StateFlags(6)), // 298 first, start tag
        State::new(655, 1, 0, 299, StateFlags(4)), // 299 start tag
        State::new(638, 1, 1, 64, StateFlags(6)), // 300 first, start tag
        State::new(518, 3, 3, 306, StateFlags(6)), // 301 first, start tag
        State::new(519, 2, 2, 306, StateFlags(4)), // 302 start tag
        State::new(520, 1, 1, 306, StateFlags(4)), // 303 start tag
        State::new(473, 4, 2, 306, StateFlags(5)), // 304 start tag, EE
        State::new(474, 3, 1, 306, StateFlags(5)), // 305 start tag, EE
        State::new(475, 2, 0, 306, StateFlags(5)), // 306 start tag, EE
        State::new(475, 2, 0, 307, StateFlags(1)), // 307 EE
        State::new(521, 3, 3, 64, StateFlags(6)), // 308 first, start tag
        State::new(522, 2, 2, 64, StateFlags(4)), // 309 start tag
        State::new(523, 1, 1, 64, StateFlags(4)), // 310 start tag
        State::new(524, 3, 2, 64, StateFlags(5)), // 311 start tag, EE
        State::new(525, 2, 1, 64, StateFlags(5)), // 312 start tag, EE
        State::new(329, 8, 4, 317, StateFlags(7)), // 313 first, start tag, EE
        State::new(330, 7, 3, 317, StateFlags(5)), // 314 start tag, EE
        State::new(331, 6, 2, 317, StateFlags(5)), // 315 start tag, EE
        State::new(332, 5, 1, 317, StateFlags(5)), // 316 start tag, EE
        State::new(333, 4, 0, 317, StateFlags(5)), // 317 start tag, EE
        State::new(334, 3, 0, 318, StateFlags(1)), // 318 EE
        State::new(335, 2, 0, 319, StateFlags(1)), // 319 EE
        State::new(428, 5, 4, 64, StateFlags(7)), // 320 first, start tag, EE
        State::new(429, 4, 3, 64, StateFlags(5)), // 321 start tag, EE
        State::new(430, 3, 2, 64, StateFlags(5)), // 322 start tag, EE
        State::new(431, 2, 1, 64, StateFlags(5)), // 323 start tag, EE
        State::new(743, 1, 1, 327, StateFlags(6)), // 324 first, start tag
        State::new(527, 3, 2, 327, StateFlags(4)), // 325 start tag
        State::new(528, 2, 1, 327, StateFlags(4)), // 326 start tag
        State::new(529, 1, 0, 327, StateFlags(4)), // 327 start tag
        State::new(744, 1, 1, 64, StateFlags(6)), // 328 first, start tag
        State::new(530, 3, 2, 64, StateFlags(5)), // 329 start tag, EE
        State::new(531, 2, 1, 64, StateFlags(5)), // 330 start tag, EE
        State::new(745, 1, 1, 336, StateFlags(6)), // 331 first, start tag
        State::new(746, 1, 1, 336, StateFlags(4)), // 332 start tag
        State::new(600, 2, 2, 336, StateFlags(4)), // 333 start tag
        State::new(601, 1, 1, 336, StateFlags(4)), // 334 start tag
        State::new(747, 1, 1, 336, StateFlags(4)), // 335 start tag
        State::new(533, 3, 0, 336, StateFlags(5)), // 336 start tag, EE
        State::new(602, 2, 0, 337, StateFlags(1)), // 337 EE
        State::new(748, 1, 1, 64, StateFlags(6)), // 338 first, start tag
        State::new(749, 1, 1, 64, StateFlags(4)), // 339 start tag
        State::new(604, 2, 2, 64, StateFlags(4)), // 340 start tag
        State::new(543, 1, 1, 64, StateFlags(4)), // 341 start tag
        State::new(544, 1, 1, 64, StateFlags(4)), // 342 start tag
        State::new(606, 2, 2, 348, StateFlags(6)), // 343 first, start tag
        State::new(607, 1, 1, 348, StateFlags(4)), // 344 start tag
        State::new(536, 3, 3, 348, StateFlags(4)), // 345 start tag
        State::new(537, 2, 2, 348, StateFlags(4)), // 346 start tag
        State::new(538, 1, 1, 348, StateFlags(4)), // 347 start tag
        State::new(539, 3, 0, 348, StateFlags(5)), // 348 start tag, EE
        State::new(608, 2, 0, 349, StateFlags(1)), // 349 EE
        State::new(610, 2, 2, 64, StateFlags(6)), // 350 first, start tag
        State::new(611, 1, 1, 64, StateFlags(4)), // 351 start tag
        State::new(542, 3, 3, 64, StateFlags(4)), // 352 start tag
        State::new(543, 2, 2, 64, StateFlags(4)), // 353 start tag
        State::new(477, 4, 2, 356, StateFlags(7)), // 354 first, start tag, EE
        State::new(478, 3, 1, 356, StateFlags(5)), // 355 start tag, EE
        State::new(335, 2, 0, 356, StateFlags(5)), // 356 start tag, EE
        State::new(545, 3, 2, 64, StateFlags(7)), // 357 first, start tag, EE
        State::new(546, 2, 1, 64, StateFlags(5)), // 358 start tag, EE
        State::new(441, 1, 1, 64, StateFlags(6)), // 359 first, start tag
        State::new(750, 1, 1, 363, StateFlags(6)), // 360 first, start tag
        State::new(612, 2, 2, 363, StateFlags(4)), // 361 start tag
        State::new(613, 1, 1, 363, StateFlags(4)), // 362 start tag
        State::new(702, 1, 0, 363, StateFlags(4)), // 363 start tag
        State::new(751, 1, 1, 64, StateFlags(6)), // 364 first, start tag
        State::new(614, 2, 2, 64, StateFlags(4)), // 365 start tag
        State::new(615, 1, 1, 64, StateFlags(4)), // 366 start tag
        State::new(433, 5, 4, 371, StateFlags(6)), // 367 first, start tag
        State::new(434, 4, 3, 371, StateFlags(4)), // 368 start tag
        State::new(435, 3, 2, 371, StateFlags(4)), // 369 start tag
        State::new(436, 2, 1, 371, StateFlags(4)), // 370 start tag
        State::new(437, 1, 0, 371, StateFlags(4)), // 371 start tag
        State::new(438, 5, 4, 64, StateFlags(7)), // 372 first, start tag, EE
        State::new(439, 4, 3, 64, StateFlags(5)), // 373 start tag, EE
        State::new(440, 3, 2, 64, StateFlags(5)), // 374 start tag, EE
        State::new(441, 2, 1, 64, StateFlags(5)), // 375 start tag, EE
        State::new(548, 3, 2, 64, StateFlags(7)), // 376 first, start tag, EE
        State::new(549, 2, 1, 64, StateFlags(5)), // 377 start tag, EE
        State::new(337, 8, 0, 378, StateFlags(7)), // 378 first, start tag, EE
        State::new(338, 7, 0, 379, StateFlags(1)), // 379 EE
        State::new(616, 2, 1, 96, StateFlags(6)), // 380 first, start tag
        State::new(618, 2, 1, 64, StateFlags(7)), // 381 first, start tag, EE
        State::new(620, 2, 0, 382, StateFlags(7)), // 382 first, start tag, EE
        State::new(345, 8, 3, 386, StateFlags(7)), // 383 first, start tag, EE
        State::new(346, 7, 2, 386, StateFlags(5)), // 384 start tag, EE
        State::new(347, 6, 1, 386, StateFlags(5)), // 385 start tag, EE
        State::new(348, 5, 0, 386, StateFlags(5)), // 386 start tag, EE
        State::new(349, 4, 0, 387, StateFlags(1)), // 387 EE
        State::new(350, 3, 0, 388, StateFlags(1)), // 388 EE
        State::new(351, 2, 0, 389, StateFlags(1)), // 389 EE
        State::new(481, 4, 3, 64, StateFlags(7)), // 390 first, start tag, EE
        State::new(482, 3, 2, 64, StateFlags(5)), // 391 start tag, EE
        State::new(483, 2, 1, 64, StateFlags(5)), // 392 start tag, EE
        State::new(516, 2, 0, 393, StateFlags(7)), // 393 first, start tag, EE
        State::new(752, 1, 1, 363, StateFlags(6)), // 394 first, start tag
        State::new(483, 1, 1, 64, StateFlags(6)), // 395 first, start tag
        State::new(753, 1, 0, 396, StateFlags(6)), // 396 first, start tag
        State::new(193, 14, 0, 397, StateFlags(7)), // 397 first, start tag, EE
        State::new(205, 2, 0, 398, StateFlags(1)), // 398 EE
        State::new(0, 25, 1, 400, StateFlags(7)), // 399 first, start tag, EE
        State::new(1, 24, 0, 400, StateFlags(5)), // 400 start tag, EE
        State::new(622, 2, 1, 64, StateFlags(7)), // 401 first, start tag, EE
        State::new(624, 2, 2, 404, StateFlags(6)), // 402 first, start tag
        State::new(625, 1, 1, 404, StateFlags(4)), // 403 start tag
        State::new(50, 23, 0, 404, StateFlags(4)), // 404 start tag
        State::new(626, 2, 0, 405, StateFlags(1)), // 405 EE
        State::new(628, 2, 2, 64, StateFlags(6)), // 406 first, start tag
        State::new(629, 1, 1, 64, StateFlags(4)), // 407 start tag
        State::new(25, 25, 0, 408, StateFlags(6)), // 408 first, start tag
        State::new(754, 1, 0, 409, StateFlags(0)), // 409
        State::new(630, 2, 0, 410, StateFlags(1)), // 410 EE
        State::new(632, 2, 2, 64, StateFlags(6)), // 411 first, start tag
        State::new(633, 1, 1, 64, StateFlags(4)), // 412 start tag
        State::new(443, 5, 4, 210, StateFlags(6)), // 413 first, start tag
        State::new(444, 4, 3, 210, StateFlags(4)), // 414 start tag
        State::new(445, 3, 2, 210, StateFlags(4)), // 415 start tag
        State::new(446, 2, 1, 210, StateFlags(4)), // 416 start tag
        State::new(448, 5, 4, 64, StateFlags(7)), // 417 first, start tag, EE
        State::new(449, 4, 3, 64, StateFlags(5)), // 418 start tag, EE
        State::new(450, 3, 2, 64, StateFlags(5)), // 419 start tag, EE
        State::new(451, 2, 1, 64, StateFlags(5)), // 420 start tag, EE
        State::new(445, 3, 2, 210, StateFlags(6)), // 421 first, start tag
        State::new(450, 3, 2, 64, StateFlags(7)), // 422 first, start tag, EE
        State::new(755, 1, 1, 425, StateFlags(6)), // 423 first, start tag
        State::new(756, 1, 1, 425, StateFlags(4)), // 424 start tag
        State::new(412, 6, 0, 425, StateFlags(5)), // 425 start tag, EE
        State::new(757, 1, 1, 64, StateFlags(6)), // 426 first, start tag
        State::new(720, 1, 1, 64, StateFlags(4)), // 427 start tag
        State::new(758, 1, 1, 64, StateFlags(6)), // 428 first, start tag
        State::new(759, 1, 1, 64, StateFlags(6)), // 429 first, start tag
        State::new(760, 1, 1, 64, StateFlags(6)), // 430 first, start tag
        State::new(758, 1, 1, 64, StateFlags(4)), // 431 start tag
        State::new(634, 2, 1, 96, StateFlags(6)), // 432 first, start tag
        State::new(636, 2, 1, 64, StateFlags(7)), // 433 first, start tag, EE
        State::new(761, 1, 0, 434, StateFlags(6)), // 434 first, start tag
        State::new(551, 3, 1, 356, StateFlags(7)), // 435 first, start tag, EE
        State::new(638, 2, 1, 64, StateFlags(7)), // 436 first, start tag, EE
        State::new(640, 2, 2, 96, StateFlags(6)), // 437 first, start tag
        State::new(641, 1, 1, 96, StateFlags(4)), // 438 start tag
        State::new(642, 2, 2, 64, StateFlags(6)), // 439 first, start tag
        State::new(643, 1, 1, 64, StateFlags(4)), // 440 start tag
        State::new(644, 2, 1, 442, StateFlags(6)), // 441 first, start tag
        State::new(556, 1, 0, 442, StateFlags(4)), // 442 start tag
        State::new(646, 2, 1, 64, StateFlags(7)), // 443 first, start tag, EE
        State::new(648, 2, 2, 448, StateFlags(6)), // 444 first, start tag
        State::new(649, 1, 1, 448, StateFlags(4)), // 445 start tag
        State::new(762, 1, 1, 448, StateFlags(4)), // 446 start tag
        State::new(763, 1, 1, 448, StateFlags(4)), // 447 start tag
        State::new(711, 1, 0, 448, StateFlags(4)), // 448 start tag
        State::new(650, 2, 2, 64, StateFlags(6)), // 449 first, start tag
        State::new(651, 1, 1, 64, StateFlags(4)), // 450 start tag
        State::new(764, 1, 1, 64, StateFlags(4)), // 451 start tag
        State::new(590, 1, 1, 64, StateFlags(4)), // 452 start tag
        State::new(564, 1, 0, 453, StateFlags(6)), // 453 first, start tag
        State::new(652, 2, 0, 454, StateFlags(6)), // 454 first, start tag
        State::new(765, 1, 0, 455, StateFlags(6)), // 455 first, start tag
        State::new(766, 1, 0, 456, StateFlags(6)), // 456 first, start tag
        State::new(767, 1, 1, 96, StateFlags(6)), // 457 first, start tag
        State::new(768, 1, 1, 64, StateFlags(6)), // 458 first, start tag
        State::new(554, 3, 2, 442, StateFlags(6)), // 459 first, start tag
        State::new(555, 2, 1, 442, StateFlags(4)), // 460 start tag
        State::new(557, 3, 2, 64, StateFlags(7)), // 461 first, start tag, EE
        State::new(558, 2, 1, 64, StateFlags(5)), // 462 start tag, EE
        State::new(769, 1, 0, 463, StateFlags(6)), // 463 first, start tag
        State::new(770, 1, 0, 464, StateFlags(6)), // 464 first, start tag
        State::new(771, 1, 0, 465, StateFlags(6)), // 465 first, start tag
        State::new(772, 1, 1, 210, StateFlags(6)), // 466 first, start tag
        State::new(622, 1, 1, 64, StateFlags(6)), // 467 first, start tag
    ];
    static PRODUCTIONS: [Production; 773] = [
        Production::new(Terminal::Attribute, 39, 400), // 0 AT({}h)
        Production::new(Terminal::Element, 8, 1), // 1 SE({urn:ietf:params:xml:ns:xmpp-stanzas}bad-request)
        Production::new(Terminal::Element, 17, 1), // 2 SE({urn:ietf:params:xml:ns:xmpp-stanzas}conflict)
        Production::new(Terminal::Element, 40, 1), // 3 SE({urn:ietf:params:xml:ns:xmpp-stanzas}feature-not-implemented)
        Production::new(Terminal::Element, 45, 1), // 4 SE({urn:ietf:params:xml:ns:xmpp-stanzas}forbidden)
        Production::new(Terminal::Element, 48, 1), // 5 SE({urn:ietf:params:xml:ns:xmpp-stanzas}gone)
        Production::new(Terminal::Element, 59, 1), // 6 SE({urn:ietf:params:xml:ns:xmpp-stanzas}internal-server-error)
        Production::new(Terminal::Element, 72, 1), // 7 SE({urn:ietf:params:xml:ns:xmpp-stanzas}item-not-found)
        Production::new(Terminal::Element, 73, 1), // 8 SE({urn:ietf:params:xml:ns:xmpp-stanzas}jid-malformed)
        Production::new(Terminal::Element, 81, 1), // 9 SE({urn:ietf:params:xml:ns:xmpp-stanzas}not-acceptable)
        Production::new(Terminal::Element, 83, 1), // 10 SE({urn:ietf:params:xml:ns:xmpp-stanzas}not-authorized)
        Production::new(Terminal::Element, 82, 1), // 11 SE({urn:ietf:params:xml:ns:xmpp-stanzas}not-allowed)
        Production::new(Terminal::Element, 90, 1), // 12 SE({urn:ietf:params:xml:ns:xmpp-stanzas}payment-required)
        Production::new(Terminal::Element, 92, 1), // 13 SE({urn:ietf:params:xml:ns:xmpp-stanzas}policy-violation)
        Production::new(Terminal::Element, 107, 1), // 14 SE({urn:ietf:params:xml:ns:xmpp-stanzas}recipient-unavailable)
        Production::new(Terminal::Element, 108, 1), // 15 SE({urn:ietf:params:xml:ns:xmpp-stanzas}redirect)
        Production::new(Terminal::Element, 110, 1), // 16 SE({urn:ietf:params:xml:ns:xmpp-stanzas}registration-required)
        Production::new(Terminal::Element, 112, 1), // 17 SE({urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-not-found)
        Production::new(Terminal::Element, 113, 1), // 18 SE({urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-timeout)
        Production::new(Terminal::Element, 119, 1), // 19 SE({urn:ietf:params:xml:ns:xmpp-stanzas}resource-constraint)
        Production::new(Terminal::Element, 128, 1), // 20 SE({urn:ietf:params:xml:ns:xmpp-stanzas}service-unavailable)
        Production::new(Terminal::Element, 147, 1), // 21 SE({urn:ietf:params:xml:ns:xmpp-stanzas}subscription-required)
        Production::new(Terminal::Element, 156, 1), // 22 SE({urn:ietf:params:xml:ns:xmpp-stanzas}undefined-condition)
        Production::new(Terminal::Element, 158, 1), // 23 SE({urn:ietf:params:xml:ns:xmpp-stanzas}unexpected-request)
        Production::new(Terminal::EndElement, NONE, 0), // 24
        Production::new(Terminal::Element, 6, 409), // 25 SE({urn:ietf:params:xml:ns:xmpp-streams}bad-format)
        Production::new(Terminal::Element, 7, 409), // 26 SE({urn:ietf:params:xml:ns:xmpp-streams}bad-namespace-prefix)
        Production::new(Terminal::Element, 18, 409), // 27 SE({urn:ietf:params:xml:ns:xmpp-streams}conflict)
        Production::new(Terminal::Element, 19, 409), // 28 SE({urn:ietf:params:xml:ns:xmpp-streams}connection-timeout)
        Production::new(Terminal::Element, 52, 409), // 29 SE({urn:ietf:params:xml:ns:xmpp-streams}host-gone)
        Production::new(Terminal::Element, 53, 409), // 30 SE({urn:ietf:params:xml:ns:xmpp-streams}host-unknown)
        Production::new(Terminal::Element, 56, 409), // 31 SE({urn:ietf:params:xml:ns:xmpp-streams}improper-addressing)
        Production::new(Terminal::Element, 60, 409), // 32 SE({urn:ietf:params:xml:ns:xmpp-streams}internal-server-error)
        Production::new(Terminal::Element, 61, 409), // 33 SE({urn:ietf:params:xml:ns:xmpp-streams}invalid-from)
        Production::new(Terminal::Element, 62, 409), // 34 SE({urn:ietf:params:xml:ns:xmpp-streams}invalid-namespace)
        Production::new(Terminal::Element, 63, 409), // 35 SE({urn:ietf:params:xml:ns:xmpp-streams}invalid-xml)
        Production::new(Terminal::Element, 84, 409), // 36 SE({urn:ietf:params:xml:ns:xmpp-streams}not-authorized)
        Production::new(Terminal::Element, 85, 409), // 37 SE({urn:ietf:params:xml:ns:xmpp-streams}not-well-formed)
        Production::new(Terminal::Element, 93, 409), // 38 SE({urn:ietf:params:xml:ns:xmpp-streams}policy-violation)
        Production::new(Terminal::Element, 111, 409), // 39 SE({urn:ietf:params:xml:ns:xmpp-streams}remote-connection-failed)
        Production::new(Terminal::Element, 118, 409), // 40 SE({urn:ietf:params:xml:ns:xmpp-streams}reset)
        Production::new(Terminal::Element, 120, 409), // 41 SE({urn:ietf:params:xml:ns:xmpp-streams}resource-constraint)
        Production::new(Terminal::Element, 122, 409), // 42 SE({urn:ietf:params:xml:ns:xmpp-streams}restricted-xml)
        Production::new(Terminal::Element, 126, 409), // 43 SE({urn:ietf:params:xml:ns:xmpp-streams}see-other-host)
        Production::new(Terminal::Element, 149, 409), // 44 SE({urn:ietf:params:xml:ns:xmpp-streams}system-shutdown)
        Production::new(Terminal::Element, 157, 409), // 45 SE({urn:ietf:params:xml:ns:xmpp-streams}undefined-condition)
        Production::new(Terminal::Element, 159, 409), // 46 SE({urn:ietf:params:xml:ns:xmpp-streams}unsupported-encoding)
        Production::new(Terminal::Element, 160, 409), // 47 SE({urn:ietf:params:xml:ns:xmpp-streams}unsupported-feature)
        Production::new(Terminal::Element, 161, 409), // 48 SE({urn:ietf:params:xml:ns:xmpp-streams}unsupported-stanza-type)
        Production::new(Terminal::Element, 162, 409), // 49 SE({urn:ietf:params:xml:ns:xmpp-streams}unsupported-version)
        Production::new(Terminal::Element, 8, 405), // 50 SE({urn:ietf:params:xml:ns:xmpp-stanzas}bad-request)
        Production::new(Terminal::Element, 17, 405), // 51 SE({urn:ietf:params:xml:ns:xmpp-stanzas}conflict)
        Production::new(Terminal::Element, 40, 405), // 52 SE({urn:ietf:params:xml:ns:xmpp-stanzas}feature-not-implemented)
        Production::new(Terminal::Element, 45, 405), // 53 SE({urn:ietf:params:xml:ns:xmpp-stanzas}forbidden)
        Production::new(Terminal::Element, 48, 405), // 54 SE({urn:ietf:params:xml:ns:xmpp-stanzas}gone)
        Production::new(Terminal::Element, 59, 405), // 55 SE({urn:ietf:params:xml:ns:xmpp-stanzas}internal-server-error)
        Production::new(Terminal::Element, 72, 405), // 56 SE({urn:ietf:params:xml:ns:xmpp-stanzas}item-not-found)
        Production::new(Terminal::Element, 73, 405), // 57 SE({urn:ietf:params:xml:ns:xmpp-stanzas}jid-malformed)
        Production::new(Terminal::Element, 81, 405), // 58 SE({urn:ietf:params:xml:ns:xmpp-stanzas}not-acceptable)
        Production::new(Terminal::Element, 83, 405), // 59 SE({urn:ietf:params:xml:ns:xmpp-stanzas}not-authorized)
        Production::new(Terminal::Element, 82, 405), // 60 SE({urn:ietf:params:xml:ns:xmpp-stanzas}not-allowed)
        Production::new(Terminal::Element, 90, 405), // 61 SE({urn:ietf:params:xml:ns:xmpp-stanzas}payment-required)
        Production::new(Terminal::Element, 92, 405), // 62 SE({urn:ietf:params:xml:ns:xmpp-stanzas}policy-violation)
        Production::new(Terminal::Element, 107, 405), // 63 SE({urn:ietf:params:xml:ns:xmpp-stanzas}recipient-unavailable)
        Production::new(Terminal::Element, 108, 405), // 64 SE({urn:ietf:params:xml:ns:xmpp-stanzas}redirect)
        Production::new(Terminal::Element, 110, 405), // 65 SE({urn:ietf:params:xml:ns:xmpp-stanzas}registration-required)
        Production::new(Terminal::Element, 112, 405), // 66 SE({urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-not-found)
        Production::new(Terminal::Element, 113, 405), // 67 SE({urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-timeout)
        Production::new(Terminal::Element, 119, 405), // 68 SE({urn:ietf:params:xml:ns:xmpp-stanzas}resource-constraint)
        Production::new(Terminal::Element, 128, 405), // 69 SE({urn:ietf:params:xml:ns:xmpp-stanzas}service-unavailable)
        Production::new(Terminal::Element, 147, 405), // 70 SE({urn:ietf:params:xml:ns:xmpp-stanzas}subscription-required)
        Production::new(Terminal::Element, 156, 405), // 71 SE({urn:ietf:params:xml:ns:xmpp-stanzas}undefined-condition)
        Production::new(Terminal::Element, 158, 405), // 72 SE({urn:ietf:params:xml:ns:xmpp-stanzas}unexpected-request)
        Production::new(Terminal::Attribute, 21, 146), // 73 AT({}agreement)
        Production::new(Terminal::Attribute, 22, 147), // 74 AT({}alignment)
        Production::new(Terminal::Attribute, 23, 148), // 75 AT({}blockSize)
        Production::new(Terminal::Attribute, 24, 149), // 76 AT({}compression)
        Production::new(Terminal::Attribute, 25, 150), // 77 AT({}configurationId)
        Production::new(Terminal::Attribute, 26, 151), // 78 AT({}configurationLocation)
        Production::new(Terminal::Attribute, 27, 152), // 79 AT({}preserveComments)
        Production::new(Terminal::Attribute, 28, 153), // 80 AT({}preserveDTD)
        Production::new(Terminal::Attribute, 29, 154), // 81 AT({}preserveLexical)
        Production::new(Terminal::Attribute, 30, 155), // 82 AT({}preservePIs)
        Production::new(Terminal::Attribute, 31, 156), // 83 AT({}preservePrefixes)
        Production::new(Terminal::Attribute, 32, 157), // 84 AT({}selfContained)
        Production::new(Terminal::Attribute, 33, 158), // 85 AT({}sessionWideBuffers)
        Production::new(Terminal::Attribute, 34, 159), // 86 AT({}strict)
        Production::new(Terminal::Attribute, 35, 160), // 87 AT({}valueMaxLength)
        Production::new(Terminal::Attribute, 36, 161), // 88 AT({}valuePartitionCapacity)
        Production::new(Terminal::Attribute, 37, 162), // 89 AT({}version)
        Production::new(Terminal::Element, 180, 163), // 90 SE({http://jabber.org/protocol/compress/exi}schema)
        Production::new(Terminal::Element, 181, 163), // 91 SE({http://jabber.org/protocol/compress/exi}datatypeRepresentationMap)
        Production::new(Terminal::Element, 182, 163), // 92 SE({http://jabber.org/protocol/compress/exi}missingSchema)
        Production::new(Terminal::EndElement, NONE, 0), // 93
        Production::new(Terminal::Attribute, 22, 182), // 94 AT({}alignment)
        Production::new(Terminal::Attribute, 23, 183), // 95 AT({}blockSize)
        Production::new(Terminal::Attribute, 24, 184), // 96 AT({}compression)
        Production::new(Terminal::Attribute, 25, 185), // 97 AT({}configurationId)
        Production::new(Terminal::Attribute, 26, 186), // 98 AT({}configurationLocation)
        Production::new(Terminal::Attribute, 27, 187), // 99 AT({}preserveComments)
        Production::new(Terminal::Attribute, 28, 188), // 100 AT({}preserveDTD)
        Production::new(Terminal::Attribute, 29, 189), // 101 AT({}preserveLexical)
        Production::new(Terminal::Attribute, 30, 190), // 102 AT({}preservePIs)
        Production::new(Terminal::Attribute, 31, 191), // 103 AT({}preservePrefixes)
        Production::new(Terminal::Attribute, 32, 192), // 104 AT({}selfContained)
        Production::new(Terminal::Attribute, 33, 193), // 105 AT({}sessionWideBuffers)
        Production::new(Terminal::Attribute, 34, 194), // 106 AT({}strict)
        Production::new(Terminal::Attribute, 35, 195), // 107 AT({}valueMaxLength)
        Production::new(Terminal::Attribute, 36, 196), // 108 AT({}valuePartitionCapacity)
        Production::new(Terminal::Attribute, 37, 197), // 109 AT({}version)
        Production::new(Terminal::Element, 180, 198), // 110 SE({http://jabber.org/protocol/compress/exi}schema)
        Production::new(Terminal::Element, 181, 198), // 111 SE({http://jabber.org/protocol/compress/exi}datatypeRepresentationMap)
        Production::new(Terminal::EndElement, NONE, 0), // 112
        Production::new(Terminal::Attribute, 21, 165), // 113 AT({}agreement)
        Production::new(Terminal::Attribute, 22, 166), // 114 AT({}alignment)
        Production::new(Terminal::Attribute, 23, 167), // 115 AT({}blockSize)
        Production::new(Terminal::Attribute, 24, 168), // 116 AT({}compression)
        Production::new(Terminal::Attribute, 25, 169), // 117 AT({}configurationId)
        Production::new(Terminal::Attribute, 26, 170), // 118 AT({}configurationLocation)
        Production::new(Terminal::Attribute, 27, 171), // 119 AT({}preserveComments)
        Production::new(Terminal::Attribute, 28, 172), // 120 AT({}preserveDTD)
        Production::new(Terminal::Attribute, 29, 173), // 121 AT({}preserveLexical)
        Production::new(Terminal::Attribute, 30, 174), // 122 AT({}preservePIs)
        Production::new(Terminal::Attribute, 31, 175), // 123 AT({}preservePrefixes)
        Production::new(Terminal::Attribute, 32, 176), // 124 AT({}selfContained)
        Production::new(Terminal::Attribute, 33, 177), // 125 AT({}sessionWideBuffers)
        Production::new(Terminal::Attribute, 34, 178), // 126 AT({}strict)
        Production::new(Terminal::Attribute, 35, 179), // 127 AT({}valueMaxLength)
        Production::new(Terminal::Attribute, 36, 180), // 128 AT({}valuePartitionCapacity)
        Production::new(Terminal::Attribute, 37, 64), // 129 AT({}version)
        Production::new(Terminal::EndElement, NONE, 0), // 130
        Production::new(Terminal::Attribute, 11, 117), // 131 AT({}from)
        Production::new(Terminal::Attribute, 12, 118), // 132 AT({}id)
        Production::new(Terminal::Attribute, 1, 119), // 133 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 13, 120), // 134 AT({}to)
        Production::new(Terminal::Attribute, 14, 121), // 135 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 116), // 136 AT(*)
        Production::new(Terminal::Element, 41, 122), // 137 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 76, 125), // 138 SE({jabber:client}message)
        Production::new(Terminal::Element, 94, 125), // 139 SE({jabber:client}presence)
        Production::new(Terminal::Element, 65, 125), // 140 SE({jabber:client}iq)
        Production::new(Terminal::Element, 77, 126), // 141 SE({jabber:server}message)
        Production::new(Terminal::Element, 95, 126), // 142 SE({jabber:server}presence)
        Production::new(Terminal::Element, 66, 126), // 143 SE({jabber:server}iq)
        Production::new(Terminal::Element, 33, 1), // 144 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 21, 123), // 145 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 18, 124), // 146 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 147
        Production::new(Terminal::Attribute, 12, 118), // 148 AT({}id)
        Production::new(Terminal::Attribute, 1, 119), // 149 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 13, 120), // 150 AT({}to)
        Production::new(Terminal::Attribute, 14, 121), // 151 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 117), // 152 AT(*)
        Production::new(Terminal::Element, 41, 122), // 153 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 76, 125), // 154 SE({jabber:client}message)
        Production::new(Terminal::Element, 94, 125), // 155 SE({jabber:client}presence)
        Production::new(Terminal::Element, 65, 125), // 156 SE({jabber:client}iq)
        Production::new(Terminal::Element, 77, 126), // 157 SE({jabber:server}message)
        Production::new(Terminal::Element, 95, 126), // 158 SE({jabber:server}presence)
        Production::new(Terminal::Element, 66, 126), // 159 SE({jabber:server}iq)
        Production::new(Terminal::Element, 33, 1), // 160 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 21, 123), // 161 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 18, 124), // 162 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 163
        Production::new(Terminal::Attribute, 1, 119), // 164 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 13, 120), // 165 AT({}to)
        Production::new(Terminal::Attribute, 14, 121), // 166 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 118), // 167 AT(*)
        Production::new(Terminal::Element, 41, 122), // 168 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 76, 125), // 169 SE({jabber:client}message)
        Production::new(Terminal::Element, 94, 125), // 170 SE({jabber:client}presence)
        Production::new(Terminal::Element, 65, 125), // 171 SE({jabber:client}iq)
        Production::new(Terminal::Element, 77, 126), // 172 SE({jabber:server}message)
        Production::new(Terminal::Element, 95, 126), // 173 SE({jabber:server}presence)
        Production::new(Terminal::Element, 66, 126), // 174 SE({jabber:server}iq)
        Production::new(Terminal::Element, 33, 1), // 175 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 21, 123), // 176 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 18, 124), // 177 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 178
        Production::new(Terminal::Attribute, 13, 120), // 179 AT({}to)
        Production::new(Terminal::Attribute, 14, 121), // 180 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 119), // 181 AT(*)
        Production::new(Terminal::Element, 41, 122), // 182 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 76, 125), // 183 SE({jabber:client}message)
        Production::new(Terminal::Element, 94, 125), // 184 SE({jabber:client}presence)
        Production::new(Terminal::Element, 65, 125), // 185 SE({jabber:client}iq)
        Production::new(Terminal::Element, 77, 126), // 186 SE({jabber:server}message)
        Production::new(Terminal::Element, 95, 126), // 187 SE({jabber:server}presence)
        Production::new(Terminal::Element, 66, 126), // 188 SE({jabber:server}iq)
        Production::new(Terminal::Element, 33, 1), // 189 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 21, 123), // 190 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 18, 124), // 191 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 192
        Production::new(Terminal::Element, 193, 398), // 193 SE({urn:ietf:params:xml:ns:xmpp-sasl}aborted)
        Production::new(Terminal::Element, 194, 398), // 194 SE({urn:ietf:params:xml:ns:xmpp-sasl}account-disabled)
        Production::new(Terminal::Element, 195, 398), // 195 SE({urn:ietf:params:xml:ns:xmpp-sasl}credentials-expired)
        Production::new(Terminal::Element, 196, 398), // 196 SE({urn:ietf:params:xml:ns:xmpp-sasl}encryption-required)
        Production::new(Terminal::Element, 197, 398), // 197 SE({urn:ietf:params:xml:ns:xmpp-sasl}incorrect-encoding)
        Production::new(Terminal::Element, 198, 398), // 198 SE({urn:ietf:params:xml:ns:xmpp-sasl}invalid-authzid)
        Production::new(Terminal::Element, 199, 398), // 199 SE({urn:ietf:params:xml:ns:xmpp-sasl}invalid-mechanism)
        Production::new(Terminal::Element, 200, 398), // 200 SE({urn:ietf:params:xml:ns:xmpp-sasl}malformed-request)
        Production::new(Terminal::Element, 201, 398), // 201 SE({urn:ietf:params:xml:ns:xmpp-sasl}mechanism-too-weak)
        Production::new(Terminal::Element, 202, 398), // 202 SE({urn:ietf:params:xml:ns:xmpp-sasl}not-authorized)
        Production::new(Terminal::Element, 203, 398), // 203 SE({urn:ietf:params:xml:ns:xmpp-sasl}temporary-auth-failure)
        Production::new(Terminal::Element, 204, 398), // 204 SE({urn:ietf:params:xml:ns:xmpp-sasl}transition-needed)
        Production::new(Terminal::Element, 150, 1), // 205 SE({urn:ietf:params:xml:ns:xmpp-sasl}text)
        Production::new(Terminal::EndElement, NONE, 0), // 206
        Production::new(Terminal::Attribute, 14, 121), // 207 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 120), // 208 AT(*)
        Production::new(Terminal::Element, 41, 122), // 209 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 76, 125), // 210 SE({jabber:client}message)
        Production::new(Terminal::Element, 94, 125), // 211 SE({jabber:client}presence)
        Production::new(Terminal::Element, 65, 125), // 212 SE({jabber:client}iq)
        Production::new(Terminal::Element, 77, 126), // 213 SE({jabber:server}message)
        Production::new(Terminal::Element, 95, 126), // 214 SE({jabber:server}presence)
        Production::new(Terminal::Element, 66, 126), // 215 SE({jabber:server}iq)
        Production::new(Terminal::Element, 33, 1), // 216 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 21, 123), // 217 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 18, 124), // 218 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 219
        Production::new(Terminal::Attribute, 11, 99), // 220 AT({}from)
        Production::new(Terminal::Attribute, 12, 100), // 221 AT({}id)
        Production::new(Terminal::Attribute, 1, 101), // 222 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 13, 102), // 223 AT({}to)
        Production::new(Terminal::Attribute, 14, 103), // 224 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 98), // 225 AT(*)
        Production::new(Terminal::Element, 175, 104), // 226 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::Element, 41, 105), // 227 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 33, 1), // 228 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 21, 106), // 229 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 18, 107), // 230 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 231
        Production::new(Terminal::AttributeAny, NONE, 121), // 232 AT(*)
        Production::new(Terminal::Element, 41, 122), // 233 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 76, 125), // 234 SE({jabber:client}message)
        Production::new(Terminal::Element, 94, 125), // 235 SE({jabber:client}presence)
        Production::new(Terminal::Element, 65, 125), // 236 SE({jabber:client}iq)
        Production::new(Terminal::Element, 77, 126), // 237 SE({jabber:server}message)
        Production::new(Terminal::Element, 95, 126), // 238 SE({jabber:server}presence)
        Production::new(Terminal::Element, 66, 126), // 239 SE({jabber:server}iq)
        Production::new(Terminal::Element, 33, 1), // 240 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 21, 123), // 241 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 18, 124), // 242 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 243
        Production::new(Terminal::Attribute, 12, 100), // 244 AT({}id)
        Production::new(Terminal::Attribute, 1, 101), // 245 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 13, 102), // 246 AT({}to)
        Production::new(Terminal::Attribute, 14, 103), // 247 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 99), // 248 AT(*)
        Production::new(Terminal::Element, 175, 104), // 249 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::Element, 41, 105), // 250 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 33, 1), // 251 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 21, 106), // 252 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 18, 107), // 253 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 254
        Production::new(Terminal::Attribute, 11, 254), // 255 AT({}from)
        Production::new(Terminal::Attribute, 46, 255), // 256 AT({}id)
        Production::new(Terminal::Attribute, 1, 256), // 257 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 13, 257), // 258 AT({}to)
        Production::new(Terminal::Attribute, 47, 258), // 259 AT({}type)
        Production::new(Terminal::Element, 132, 259), // 260 SE({jabber:client}show)
        Production::new(Terminal::Element, 139, 259), // 261 SE({jabber:client}status)
        Production::new(Terminal::Element, 96, 259), // 262 SE({jabber:client}priority)
        Production::new(Terminal::Element, 34, 1), // 263 SE({jabber:client}error)
        Production::new(Terminal::ElementAny, NONE, 260), // 264 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 265
        Production::new(Terminal::Attribute, 11, 284), // 266 AT({}from)
        Production::new(Terminal::Attribute, 46, 285), // 267 AT({}id)
        Production::new(Terminal::Attribute, 1, 286), // 268 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 13, 287), // 269 AT({}to)
        Production::new(Terminal::Attribute, 50, 288), // 270 AT({}type)
        Production::new(Terminal::Element, 145, 289), // 271 SE({jabber:client}subject)
        Production::new(Terminal::Element, 12, 289), // 272 SE({jabber:client}body)
        Production::new(Terminal::Element, 153, 289), // 273 SE({jabber:client}thread)
        Production::new(Terminal::Element, 34, 1), // 274 SE({jabber:client}error)
        Production::new(Terminal::ElementAny, NONE, 260), // 275 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 276
        Production::new(Terminal::Attribute, 1, 101), // 277 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 13, 102), // 278 AT({}to)
        Production::new(Terminal::Attribute, 14, 103), // 279 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 100), // 280 AT(*)
        Production::new(Terminal::Element, 175, 104), // 281 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::Element, 41, 105), // 282 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 33, 1), // 283 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 21, 106), // 284 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 18, 107), // 285 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 286
        Production::new(Terminal::Attribute, 13, 102), // 287 AT({}to)
        Production::new(Terminal::Attribute, 14, 103), // 288 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 101), // 289 AT(*)
        Production::new(Terminal::Element, 175, 104), // 290 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::Element, 41, 105), // 291 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 33, 1), // 292 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 21, 106), // 293 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 18, 107), // 294 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 295
        Production::new(Terminal::Element, 76, 125), // 296 SE({jabber:client}message)
        Production::new(Terminal::Element, 94, 125), // 297 SE({jabber:client}presence)
        Production::new(Terminal::Element, 65, 125), // 298 SE({jabber:client}iq)
        Production::new(Terminal::Element, 77, 126), // 299 SE({jabber:server}message)
        Production::new(Terminal::Element, 95, 126), // 300 SE({jabber:server}presence)
        Production::new(Terminal::Element, 66, 126), // 301 SE({jabber:server}iq)
        Production::new(Terminal::Element, 33, 1), // 302 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 18, 124), // 303 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 304
        Production::new(Terminal::Attribute, 14, 103), // 305 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 102), // 306 AT(*)
        Production::new(Terminal::Element, 175, 104), // 307 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::Element, 41, 105), // 308 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 33, 1), // 309 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 21, 106), // 310 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 18, 107), // 311 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 312
        Production::new(Terminal::Element, 76, 125), // 313 SE({jabber:client}message)
        Production::new(Terminal::Element, 94, 125), // 314 SE({jabber:client}presence)
        Production::new(Terminal::Element, 65, 125), // 315 SE({jabber:client}iq)
        Production::new(Terminal::Element, 77, 126), // 316 SE({jabber:server}message)
        Production::new(Terminal::Element, 95, 126), // 317 SE({jabber:server}presence)
        Production::new(Terminal::Element, 66, 126), // 318 SE({jabber:server}iq)
        Production::new(Terminal::Element, 33, 1), // 319 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::EndElement, NONE, 0), // 320
        Production::new(Terminal::Element, 183, 201), // 321 SE({http://jabber.org/protocol/rsm}after)
        Production::new(Terminal::Element, 184, 202), // 322 SE({http://jabber.org/protocol/rsm}before)
        Production::new(Terminal::Element, 185, 203), // 323 SE({http://jabber.org/protocol/rsm}count)
        Production::new(Terminal::Element, 44, 204), // 324 SE({http://jabber.org/protocol/rsm}first)
        Production::new(Terminal::Element, 186, 205), // 325 SE({http://jabber.org/protocol/rsm}index)
        Production::new(Terminal::Element, 187, 206), // 326 SE({http://jabber.org/protocol/rsm}last)
        Production::new(Terminal::Element, 188, 1), // 327 SE({http://jabber.org/protocol/rsm}max)
        Production::new(Terminal::EndElement, NONE, 0), // 328
        Production::new(Terminal::Attribute, 56, 314), // 329 AT({}affiliation)
        Production::new(Terminal::Attribute, 51, 315), // 330 AT({}jid)
        Production::new(Terminal::Attribute, 57, 316), // 331 AT({}nick)
        Production::new(Terminal::Attribute, 58, 317), // 332 AT({}role)
        Production::new(Terminal::Element, 4, 318), // 333 SE({http://jabber.org/protocol/muc#user}actor)
        Production::new(Terminal::Element, 20, 319), // 334 SE({http://jabber.org/protocol/muc#user}continue)
        Production::new(Terminal::Element, 104, 1), // 335 SE({http://jabber.org/protocol/muc#user}reason)
        Production::new(Terminal::EndElement, NONE, 0), // 336
        Production::new(Terminal::Element, 23, 379), // 337 SE({urn:xmpp:delay}delay)
        Production::new(Terminal::Element, 76, 1), // 338 SE({jabber:client}message)
        Production::new(Terminal::Element, 94, 1), // 339 SE({jabber:client}presence)
        Production::new(Terminal::Element, 65, 1), // 340 SE({jabber:client}iq)
        Production::new(Terminal::Element, 77, 1), // 341 SE({jabber:server}message)
        Production::new(Terminal::Element, 95, 1), // 342 SE({jabber:server}presence)
        Production::new(Terminal::Element, 66, 1), // 343 SE({jabber:server}iq)
        Production::new(Terminal::EndElement, NONE, 0), // 344
        Production::new(Terminal::Attribute, 48, 384), // 345 AT({}label)
        Production::new(Terminal::Attribute, 69, 385), // 346 AT({}type)
        Production::new(Terminal::Attribute, 70, 386), // 347 AT({}var)
        Production::new(Terminal::Element, 191, 387), // 348 SE({jabber:x:data}desc)
        Production::new(Terminal::Element, 192, 388), // 349 SE({jabber:x:data}required)
        Production::new(Terminal::Element, 164, 388), // 350 SE({jabber:x:data}value)
        Production::new(Terminal::Element, 87, 389), // 351 SE({jabber:x:data}option)
        Production::new(Terminal::EndElement, NONE, 0), // 352
        Production::new(Terminal::Element, 22, 79), // 353 SE({http://jabber.org/protocol/muc#user}decline)
        Production::new(Terminal::Element, 24, 79), // 354 SE({http://jabber.org/protocol/muc#user}destroy)
        Production::new(Terminal::Element, 64, 79), // 355 SE({http://jabber.org/protocol/muc#user}invite)
        Production::new(Terminal::Element, 68, 79), // 356 SE({http://jabber.org/protocol/muc#user}item)
        Production::new(Terminal::Element, 173, 79), // 357 SE({http://jabber.org/protocol/muc#user}password)
        Production::new(Terminal::Element, 138, 79), // 358 SE({http://jabber.org/protocol/muc#user}status)
        Production::new(Terminal::EndElement, NONE, 0), // 359
        Production::new(Terminal::AttributeAny, NONE, 103), // 360 AT(*)
        Production::new(Terminal::Element, 175, 104), // 361 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::Element, 41, 105), // 362 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 33, 1), // 363 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 21, 106), // 364 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 18, 107), // 365 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 366
        Production::new(Terminal::Attribute, 11, 109), // 367 AT({}from)
        Production::new(Terminal::Attribute, 12, 110), // 368 AT({}id)
        Production::new(Terminal::Attribute, 1, 111), // 369 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 13, 112), // 370 AT({}to)
        Production::new(Terminal::Attribute, 14, 113), // 371 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 108), // 372 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 373
        Production::new(Terminal::Attribute, 47, 245), // 374 AT({}type)
        Production::new(Terminal::Element, 133, 246), // 375 SE({jabber:server}show)
        Production::new(Terminal::Element, 140, 246), // 376 SE({jabber:server}status)
        Production::new(Terminal::Element, 97, 246), // 377 SE({jabber:server}priority)
        Production::new(Terminal::Element, 35, 1), // 378 SE({jabber:server}error)
        Production::new(Terminal::ElementAny, NONE, 247), // 379 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 380
        Production::new(Terminal::Attribute, 50, 276), // 381 AT({}type)
        Production::new(Terminal::Element, 146, 277), // 382 SE({jabber:server}subject)
        Production::new(Terminal::Element, 13, 277), // 383 SE({jabber:server}body)
        Production::new(Terminal::Element, 154, 277), // 384 SE({jabber:server}thread)
        Production::new(Terminal::Element, 35, 1), // 385 SE({jabber:server}error)
        Production::new(Terminal::ElementAny, NONE, 247), // 386 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 387
        Production::new(Terminal::Element, 171, 74), // 388 SE({jabber:x:data}instructions)
        Production::new(Terminal::Element, 172, 75), // 389 SE({jabber:x:data}title)
        Production::new(Terminal::Element, 42, 75), // 390 SE({jabber:x:data}field)
        Production::new(Terminal::Element, 115, 76), // 391 SE({jabber:x:data}reported)
        Production::new(Terminal::Element, 70, 76), // 392 SE({jabber:x:data}item)
        Production::new(Terminal::EndElement, NONE, 0), // 393
        Production::new(Terminal::Attribute, 12, 110), // 394 AT({}id)
        Production::new(Terminal::Attribute, 1, 111), // 395 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 13, 112), // 396 AT({}to)
        Production::new(Terminal::Attribute, 14, 113), // 397 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 109), // 398 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 399
        Production::new(Terminal::Attribute, 11, 262), // 400 AT({}from)
        Production::new(Terminal::Attribute, 46, 263), // 401 AT({}id)
        Production::new(Terminal::Attribute, 1, 264), // 402 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 13, 252), // 403 AT({}to)
        Production::new(Terminal::Attribute, 47, 64), // 404 AT({}type)
        Production::new(Terminal::EndElement, NONE, 0), // 405
        Production::new(Terminal::Attribute, 11, 291), // 406 AT({}from)
        Production::new(Terminal::Attribute, 46, 292), // 407 AT({}id)
        Production::new(Terminal::Attribute, 1, 293), // 408 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 13, 282), // 409 AT({}to)
        Production::new(Terminal::Attribute, 50, 64), // 410 AT({}type)
        Production::new(Terminal::EndElement, NONE, 0), // 411
        Production::new(Terminal::Element, 205, 1), // 412 SE({http://jabber.org/protocol/compress/exi}httpError)
        Production::new(Terminal::Element, 206, 1), // 413 SE({http://jabber.org/protocol/compress/exi}invalidUrl)
        Production::new(Terminal::Element, 207, 1), // 414 SE({http://jabber.org/protocol/compress/exi}timeout)
        Production::new(Terminal::Element, 208, 1), // 415 SE({http://jabber.org/protocol/compress/exi}invalidContentType)
        Production::new(Terminal::Element, 209, 1), // 416 SE({http://jabber.org/protocol/compress/exi}error)
        Production::new(Terminal::EndElement, NONE, 0), // 417
        Production::new(Terminal::Attribute, 1, 111), // 418 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 13, 112), // 419 AT({}to)
        Production::new(Terminal::Attribute, 14, 113), // 420 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 110), // 421 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 422
        Production::new(Terminal::Element, 76, 125), // 423 SE({jabber:client}message)
        Production::new(Terminal::Element, 94, 125), // 424 SE({jabber:client}presence)
        Production::new(Terminal::Element, 65, 125), // 425 SE({jabber:client}iq)
        Production::new(Terminal::Element, 33, 1), // 426 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::EndElement, NONE, 0), // 427
        Production::new(Terminal::Attribute, 56, 321), // 428 AT({}affiliation)
        Production::new(Terminal::Attribute, 51, 322), // 429 AT({}jid)
        Production::new(Terminal::Attribute, 57, 323), // 430 AT({}nick)
        Production::new(Terminal::Attribute, 58, 64), // 431 AT({}role)
        Production::new(Terminal::EndElement, NONE, 0), // 432
        Production::new(Terminal::Attribute, 64, 368), // 433 AT({}maxchars)
        Production::new(Terminal::Attribute, 65, 369), // 434 AT({}maxstanzas)
        Production::new(Terminal::Attribute, 66, 370), // 435 AT({}seconds)
        Production::new(Terminal::Attribute, 61, 371), // 436 AT({}since)
        Production::new(Terminal::Characters, 32, 1), // 437 CH
        Production::new(Terminal::Attribute, 64, 373), // 438 AT({}maxchars)
        Production::new(Terminal::Attribute, 65, 374), // 439 AT({}maxstanzas)
        Production::new(Terminal::Attribute, 66, 375), // 440 AT({}seconds)
        Production::new(Terminal::Attribute, 61, 64), // 441 AT({}since)
        Production::new(Terminal::EndElement, NONE, 0), // 442
        Production::new(Terminal::Attribute, 12, 414), // 443 AT({}id)
        Production::new(Terminal::Attribute, 72, 415), // 444 AT({}location)
        Production::new(Terminal::Attribute, 73, 416), // 445 AT({}max)
        Production::new(Terminal::Attribute, 74, 210), // 446 AT({}resume)
        Production::new(Terminal::Characters, 17, 1), // 447 CH
        Production::new(Terminal::Attribute, 12, 418), // 448 AT({}id)
        Production::new(Terminal::Attribute, 72, 419), // 449 AT({}location)
        Production::new(Terminal::Attribute, 73, 420), // 450 AT({}max)
        Production::new(Terminal::Attribute, 74, 64), // 451 AT({}resume)
        Production::new(Terminal::EndElement, NONE, 0), // 452
        Production::new(Terminal::AttributeAny, NONE, 40), // 453 AT(*)
        Production::new(Terminal::ElementAny, NONE, 41), // 454 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 455
        Production::new(Terminal::Characters, NONE, 41), // 456 CH
        Production::new(Terminal::Attribute, 3, 84), // 457 AT({}bytes)
        Production::new(Terminal::Attribute, 9, 85), // 458 AT({}contentType)
        Production::new(Terminal::Attribute, 4, 86), // 459 AT({}md5Hash)
        Production::new(Terminal::Characters, 45, 1), // 460 CH
        Production::new(Terminal::Attribute, 3, 88), // 461 AT({}bytes)
        Production::new(Terminal::Attribute, 9, 89), // 462 AT({}contentType)
        Production::new(Terminal::Attribute, 4, 64), // 463 AT({}md5Hash)
        Production::new(Terminal::EndElement, NONE, 0), // 464
        Production::new(Terminal::Attribute, 13, 112), // 465 AT({}to)
        Production::new(Terminal::Attribute, 14, 113), // 466 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 111), // 467 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 468
        Production::new(Terminal::Attribute, 45, 235), // 469 AT({}node)
        Production::new(Terminal::Element, 39, 236), // 470 SE({http://jabber.org/protocol/disco#info}feature)
        Production::new(Terminal::Element, 54, 237), // 471 SE({http://jabber.org/protocol/disco#info}identity)
        Production::new(Terminal::EndElement, NONE, 0), // 472
        Production::new(Terminal::Attribute, 54, 305), // 473 AT({}name)
        Production::new(Terminal::Attribute, 55, 306), // 474 AT({}subscription)
        Production::new(Terminal::Element, 49, 307), // 475 SE({jabber:iq:roster}group)
        Production::new(Terminal::EndElement, NONE, 0), // 476
        Production::new(Terminal::Attribute, 11, 355), // 477 AT({}from)
        Production::new(Terminal::Attribute, 13, 356), // 478 AT({}to)
        Production::new(Terminal::Element, 104, 1), // 479 SE({http://jabber.org/protocol/muc#user}reason)
        Production::new(Terminal::EndElement, NONE, 0), // 480
        Production::new(Terminal::Attribute, 48, 391), // 481 AT({}label)
        Production::new(Terminal::Attribute, 69, 392), // 482 AT({}type)
        Production::new(Terminal::Attribute, 70, 64), // 483 AT({}var)
        Production::new(Terminal::EndElement, NONE, 0), // 484
        Production::new(Terminal::Element, 51, 81), // 485 SE({http://jabber.org/protocol/muc}history)
        Production::new(Terminal::Element, 174, 1), // 486 SE({http://jabber.org/protocol/muc}password)
        Production::new(Terminal::EndElement, NONE, 0), // 487
        Production::new(Terminal::Element, 33, 1), // 488 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 18, 107), // 489 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 490
        Production::new(Terminal::Attribute, 14, 113), // 491 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 112), // 492 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 493
        Production::new(Terminal::Attribute, 44, 227), // 494 AT({}ver)
        Production::new(Terminal::Element, 69, 228), // 495 SE({jabber:iq:roster}item)
        Production::new(Terminal::EndElement, NONE, 0), // 496
        Production::new(Terminal::Attribute, 45, 231), // 497 AT({}node)
        Production::new(Terminal::Element, 67, 232), // 498 SE({http://jabber.org/protocol/disco#items}item)
        Production::new(Terminal::EndElement, NONE, 0), // 499
        Production::new(Terminal::Element, 54, 238), // 500 SE({http://jabber.org/protocol/disco#info}identity)
        Production::new(Terminal::Element, 39, 238), // 501 SE({http://jabber.org/protocol/disco#info}feature)
        Production::new(Terminal::EndElement, NONE, 0), // 502
        Production::new(Terminal::Attribute, 46, 242), // 503 AT({}id)
        Production::new(Terminal::Attribute, 1, 243), // 504 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 13, 244), // 505 AT({}to)
        Production::new(Terminal::Attribute, 46, 250), // 506 AT({}id)
        Production::new(Terminal::Attribute, 1, 251), // 507 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 13, 252), // 508 AT({}to)
        Production::new(Terminal::Attribute, 46, 273), // 509 AT({}id)
        Production::new(Terminal::Attribute, 1, 274), // 510 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 13, 275), // 511 AT({}to)
        Production::new(Terminal::Attribute, 46, 280), // 512 AT({}id)
        Production::new(Terminal::Attribute, 1, 281), // 513 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 13, 282), // 514 AT({}to)
        Production::new(Terminal::Element, 189, 295), // 515 SE({urn:ietf:params:xml:ns:xmpp-sasl}mechanism)
        Production::new(Terminal::ElementAny, NONE, 296), // 516 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 517
        Production::new(Terminal::Attribute, 52, 302), // 518 AT({}approved)
        Production::new(Terminal::Attribute, 53, 303), // 519 AT({}ask)
        Production::new(Terminal::Attribute, 51, 304), // 520 AT({}jid)
        Production::new(Terminal::Attribute, 52, 309), // 521 AT({}approved)
        Production::new(Terminal::Attribute, 53, 310), // 522 AT({}ask)
        Production::new(Terminal::Attribute, 51, 311), // 523 AT({}jid)
        Production::new(Terminal::Attribute, 54, 312), // 524 AT({}name)
        Production::new(Terminal::Attribute, 55, 64), // 525 AT({}subscription)
        Production::new(Terminal::EndElement, NONE, 0), // 526
        Production::new(Terminal::Attribute, 54, 326), // 527 AT({}name)
        Production::new(Terminal::Attribute, 45, 327), // 528 AT({}node)
        Production::new(Terminal::Characters, 30, 1), // 529 CH
        Production::new(Terminal::Attribute, 54, 330), // 530 AT({}name)
        Production::new(Terminal::Attribute, 45, 64), // 531 AT({}node)
        Production::new(Terminal::EndElement, NONE, 0), // 532
        Production::new(Terminal::Element, 35, 1), // 533 SE({jabber:server}error)
        Production::new(Terminal::ElementAny, NONE, 337), // 534 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 535
        Production::new(Terminal::Attribute, 1, 346), // 536 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 13, 347), // 537 AT({}to)
        Production::new(Terminal::Attribute, 60, 348), // 538 AT({}type)
        Production::new(Terminal::Element, 34, 1), // 539 SE({jabber:client}error)
        Production::new(Terminal::ElementAny, NONE, 349), // 540 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 541
        Production::new(Terminal::Attribute, 1, 353), // 542 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 13, 342), // 543 AT({}to)
        Production::new(Terminal::Attribute, 60, 64), // 544 AT({}type)
        Production::new(Terminal::Attribute, 11, 358), // 545 AT({}from)
        Production::new(Terminal::Attribute, 13, 64), // 546 AT({}to)
        Production::new(Terminal::EndElement, NONE, 0), // 547
        Production::new(Terminal::Attribute, 39, 377), // 548 AT({}h)
        Production::new(Terminal::Attribute, 67, 64), // 549 AT({}send-count)
        Production::new(Terminal::EndElement, NONE, 0), // 550
        Production::new(Terminal::Attribute, 51, 356), // 551 AT({}jid)
        Production::new(Terminal::Element, 104, 1), // 552 SE({http://jabber.org/protocol/muc#user}reason)
        Production::new(Terminal::EndElement, NONE, 0), // 553
        Production::new(Terminal::Attribute, 51, 460), // 554 AT({}jid)
        Production::new(Terminal::Attribute, 57, 442), // 555 AT({}nick)
        Production::new(Terminal::Characters, 33, 1), // 556 CH
        Production::new(Terminal::Attribute, 51, 462), // 557 AT({}jid)
        Production::new(Terminal::Attribute, 57, 64), // 558 AT({}nick)
        Production::new(Terminal::EndElement, NONE, 0), // 559
        Production::new(Terminal::AttributeAny, NONE, 42), // 560 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 561
        Production::new(Terminal::Element, 170, 1), // 562 SE({vcard-temp:x:update}photo)
        Production::new(Terminal::EndElement, NONE, 0), // 563
        Production::new(Terminal::Element, 71, 91), // 564 SE({urn:xmpp:blocking}item)
        Production::new(Terminal::EndElement, NONE, 0), // 565
        Production::new(Terminal::Attribute, 10, 93), // 566 AT({}parent)
        Production::new(Terminal::Characters, 21, 1), // 567 CH
        Production::new(Terminal::Attribute, 10, 64), // 568 AT({}parent)
        Production::new(Terminal::EndElement, NONE, 0), // 569
        Production::new(Terminal::Attribute, 1, 96), // 570 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Characters, 1, 1), // 571 CH
        Production::new(Terminal::Attribute, 1, 64), // 572 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::EndElement, NONE, 0), // 573
        Production::new(Terminal::AttributeAny, NONE, 113), // 574 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 575
        Production::new(Terminal::Attribute, 1, 129), // 576 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Characters, 69, 1), // 577 CH
        Production::new(Terminal::Attribute, 1, 131), // 578 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Characters, 68, 1), // 579 CH
        Production::new(Terminal::Element, 176, 1), // 580 SE({urn:ietf:params:xml:ns:xmpp-tls}required)
        Production::new(Terminal::EndElement, NONE, 0), // 581
        Production::new(Terminal::Element, 179, 141), // 582 SE({urn:xmpp:http:upload:0}header)
        Production::new(Terminal::EndElement, NONE, 0), // 583
        Production::new(Terminal::Attribute, 41, 215), // 584 AT({}content-type)
        Production::new(Terminal::Attribute, 42, 216), // 585 AT({}filename)
        Production::new(Terminal::Element, 42, 218), // 586 SE({jabber:x:data}field)
        Production::new(Terminal::EndElement, NONE, 0), // 587
        Production::new(Terminal::Attribute, 18, 135), // 588 AT({}by)
        Production::new(Terminal::Attribute, 12, 64), // 589 AT({}id)
        Production::new(Terminal::Attribute, 44, 64), // 590 AT({}ver)
        Production::new(Terminal::EndElement, NONE, 0), // 591
        Production::new(Terminal::Element, 39, 236), // 592 SE({http://jabber.org/protocol/disco#info}feature)
        Production::new(Terminal::Element, 54, 238), // 593 SE({http://jabber.org/protocol/disco#info}identity)
        Production::new(Terminal::Element, 54, 237), // 594 SE({http://jabber.org/protocol/disco#info}identity)
        Production::new(Terminal::Element, 39, 238), // 595 SE({http://jabber.org/protocol/disco#info}feature)
        Production::new(Terminal::Attribute, 48, 267), // 596 AT({}label)
        Production::new(Terminal::Element, 164, 1), // 597 SE({jabber:x:data}value)
        Production::new(Terminal::Attribute, 48, 64), // 598 AT({}label)
        Production::new(Terminal::EndElement, NONE, 0), // 599
        Production::new(Terminal::Attribute, 1, 334), // 600 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 13, 335), // 601 AT({}to)
        Production::new(Terminal::Element, 35, 1), // 602 SE({jabber:server}error)
        Production::new(Terminal::EndElement, NONE, 0), // 603
        Production::new(Terminal::Attribute, 1, 341), // 604 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 13, 342), // 605 AT({}to)
        Production::new(Terminal::Attribute, 11, 344), // 606 AT({}from)
        Production::new(Terminal::Attribute, 46, 345), // 607 AT({}id)
        Production::new(Terminal::Element, 34, 1), // 608 SE({jabber:client}error)
        Production::new(Terminal::EndElement, NONE, 0), // 609
        Production::new(Terminal::Attribute, 11, 351), // 610 AT({}from)
        Production::new(Terminal::Attribute, 46, 352), // 611 AT({}id)
        Production::new(Terminal::Attribute, 54, 362), // 612 AT({}name)
        Production::new(Terminal::Attribute, 63, 363), // 613 AT({}type)
        Production::new(Terminal::Attribute, 54, 366), // 614 AT({}name)
        Production::new(Terminal::Attribute, 63, 64), // 615 AT({}type)
        Production::new(Terminal::Attribute, 68, 96), // 616 AT({}index)
        Production::new(Terminal::Characters, 1, 1), // 617 CH
        Production::new(Terminal::Attribute, 68, 64), // 618 AT({}index)
        Production::new(Terminal::EndElement, NONE, 0), // 619
        Production::new(Terminal::Element, 190, 1), // 620 SE({urn:xmpp:http:upload:0}max-file-size)
        Production::new(Terminal::EndElement, NONE, 0), // 621
        Production::new(Terminal::Attribute, 39, 64), // 622 AT({}h)
        Production::new(Terminal::EndElement, NONE, 0), // 623
        Production::new(Terminal::Attribute, 18, 403), // 624 AT({}by)
        Production::new(Terminal::Attribute, 71, 404), // 625 AT({}type)
        Production::new(Terminal::Element, 151, 1), // 626 SE({urn:ietf:params:xml:ns:xmpp-stanzas}text)
        Production::new(Terminal::EndElement, NONE, 0), // 627
        Production::new(Terminal::Attribute, 18, 407), // 628 AT({}by)
        Production::new(Terminal::Attribute, 71, 64), // 629 AT({}type)
        Production::new(Terminal::ElementAny, NONE, 1), // 630 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 631
        Production::new(Terminal::Attribute, 54, 412), // 632 AT({}name)
        Production::new(Terminal::Attribute, 15, 64), // 633 AT({}namespace)
        Production::new(Terminal::Attribute, 12, 96), // 634 AT({}id)
        Production::new(Terminal::Characters, 1, 1), // 635 CH
        Production::new(Terminal::Attribute, 12, 64), // 636 AT({}id)
        Production::new(Terminal::EndElement, NONE, 0), // 637
        Production::new(Terminal::Attribute, 51, 64), // 638 AT({}jid)
        Production::new(Terminal::EndElement, NONE, 0), // 639
        Production::new(Terminal::Attribute, 11, 438), // 640 AT({}from)
        Production::new(Terminal::Attribute, 79, 96), // 641 AT({}stamp)
        Production::new(Terminal::Attribute, 11, 440), // 642 AT({}from)
        Production::new(Terminal::Attribute, 79, 64), // 643 AT({}stamp)
        Production::new(Terminal::Attribute, 80, 442), // 644 AT({}thread)
        Production::new(Terminal::Characters, 33, 1), // 645 CH
        Production::new(Terminal::Attribute, 80, 64), // 646 AT({}thread)
        Production::new(Terminal::EndElement, NONE, 0), // 647
        Production::new(Terminal::Attribute, 81, 445), // 648 AT({}ext)
        Production::new(Terminal::Attribute, 82, 446), // 649 AT({}hash)
        Production::new(Terminal::Attribute, 81, 450), // 650 AT({}ext)
        Production::new(Terminal::Attribute, 82, 451), // 651 AT({}hash)
        Production::new(Terminal::Element, 210, 1), // 652 SE({urn:ietf:params:xml:ns:xmpp-bind}resource)
        Production::new(Terminal::Element, 211, 1), // 653 SE({urn:ietf:params:xml:ns:xmpp-bind}jid)
        Production::new(Terminal::Characters, 74, 1), // 654 CH
        Production::new(Terminal::Characters, 73, 1), // 655 CH
        Production::new(Terminal::Characters, 72, 1), // 656 CH
        Production::new(Terminal::Characters, 71, 1), // 657 CH
        Production::new(Terminal::Characters, 70, 1), // 658 CH
        Production::new(Terminal::Characters, 66, 1), // 659 CH
        Production::new(Terminal::Characters, 64, 1), // 660 CH
        Production::new(Terminal::Characters, 65, 1), // 661 CH
        Production::new(Terminal::Characters, 67, 1), // 662 CH
        Production::new(Terminal::Characters, 20, 1), // 663 CH
        Production::new(Terminal::Characters, 63, 1), // 664 CH
        Production::new(Terminal::Characters, 15, 1), // 665 CH
        Production::new(Terminal::Characters, 62, 1), // 666 CH
        Production::new(Terminal::Characters, 19, 1), // 667 CH
        Production::new(Terminal::Characters, 59, 1), // 668 CH
        Production::new(Terminal::Characters, 61, 1), // 669 CH
        Production::new(Terminal::Characters, 60, 1), // 670 CH
        Production::new(Terminal::Characters, 13, 1), // 671 CH
        Production::new(Terminal::Characters, 58, 1), // 672 CH
        Production::new(Terminal::Characters, 12, 1), // 673 CH
        Production::new(Terminal::Characters, 14, 1), // 674 CH
        Production::new(Terminal::Characters, 57, 1), // 675 CH
        Production::new(Terminal::Characters, 56, 1), // 676 CH
        Production::new(Terminal::Characters, 55, 1), // 677 CH
        Production::new(Terminal::Characters, 54, 1), // 678 CH
        Production::new(Terminal::Characters, 53, 1), // 679 CH
        Production::new(Terminal::Characters, 52, 1), // 680 CH
        Production::new(Terminal::Characters, 51, 1), // 681 CH
        Production::new(Terminal::Characters, 50, 1), // 682 CH
        Production::new(Terminal::Characters, 49, 1), // 683 CH
        Production::new(Terminal::Characters, 11, 1), // 684 CH
        Production::new(Terminal::Characters, 48, 1), // 685 CH
        Production::new(Terminal::Characters, 47, 1), // 686 CH
        Production::new(Terminal::Characters, 46, 1), // 687 CH
        Production::new(Terminal::Characters, 44, 1), // 688 CH
        Production::new(Terminal::Characters, 0, 1), // 689 CH
        Production::new(Terminal::Characters, 43, 1), // 690 CH
        Production::new(Terminal::Characters, 34, 1), // 691 CH
        Production::new(Terminal::Characters, 42, 1), // 692 CH
        Production::new(Terminal::Characters, 41, 1), // 693 CH
        Production::new(Terminal::Characters, 35, 1), // 694 CH
        Production::new(Terminal::Characters, 40, 1), // 695 CH
        Production::new(Terminal::Characters, 39, 1), // 696 CH
        Production::new(Terminal::Characters, 38, 1), // 697 CH
        Production::new(Terminal::Characters, 36, 1), // 698 CH
        Production::new(Terminal::Characters, 37, 1), // 699 CH
        Production::new(Terminal::Characters, 31, 1), // 700 CH
        Production::new(Terminal::Characters, 29, 1), // 701 CH
        Production::new(Terminal::Characters, 28, 1), // 702 CH
        Production::new(Terminal::Attribute, 3, 62), // 703 AT({}bytes)
        Production::new(Terminal::Attribute, 4, 63), // 704 AT({}md5Hash)
        Production::new(Terminal::Attribute, 5, 64), // 705 AT({}ns)
        Production::new(Terminal::Characters, 27, 1), // 706 CH
        Production::new(Terminal::Attribute, 6, 67), // 707 AT({}representAs)
        Production::new(Terminal::Attribute, 7, 64), // 708 AT({}type)
        Production::new(Terminal::Characters, 26, 1), // 709 CH
        Production::new(Terminal::Characters, 25, 1), // 710 CH
        Production::new(Terminal::Characters, 24, 1), // 711 CH
        Production::new(Terminal::Attribute, 8, 73), // 712 AT({}type)
        Production::new(Terminal::Attribute, 8, 64), // 713 AT({}type)
        Production::new(Terminal::Characters, 23, 1), // 714 CH
        Production::new(Terminal::Attribute, 15, 115), // 715 AT({}namespace)
        Production::new(Terminal::Attribute, 16, 64), // 716 AT({}prefix)
        Production::new(Terminal::Attribute, 17, 64), // 717 AT({}code)
        Production::new(Terminal::Element, 177, 137), // 718 SE({urn:xmpp:http:upload:0}put)
        Production::new(Terminal::Element, 178, 1), // 719 SE({urn:xmpp:http:upload:0}get)
        Production::new(Terminal::Attribute, 19, 64), // 720 AT({}url)
        Production::new(Terminal::Attribute, 19, 140), // 721 AT({}url)
        Production::new(Terminal::Attribute, 20, 96), // 722 AT({}name)
        Production::new(Terminal::Attribute, 20, 64), // 723 AT({}name)
        Production::new(Terminal::Characters, 22, 1), // 724 CH
        Production::new(Terminal::Attribute, 38, 64), // 725 AT({}stamp)
        Production::new(Terminal::Attribute, 39, 209), // 726 AT({}h)
        Production::new(Terminal::Attribute, 40, 210), // 727 AT({}previd)
        Production::new(Terminal::Attribute, 39, 212), // 728 AT({}h)
        Production::new(Terminal::Attribute, 40, 64), // 729 AT({}previd)
        Production::new(Terminal::Characters, 18, 1), // 730 CH
        Production::new(Terminal::Attribute, 43, 64), // 731 AT({}size)
        Production::new(Terminal::Attribute, 12, 223), // 732 AT({}id)
        Production::new(Terminal::Element, 46, 1), // 733 SE({urn:xmpp:forward:0}forwarded)
        Production::new(Terminal::Characters, 16, 1), // 734 CH
        Production::new(Terminal::Attribute, 11, 241), // 735 AT({}from)
        Production::new(Terminal::Attribute, 11, 249), // 736 AT({}from)
        Production::new(Terminal::Characters, 10, 1), // 737 CH
        Production::new(Terminal::Attribute, 49, 64), // 738 AT({}id)
        Production::new(Terminal::Characters, 9, 1), // 739 CH
        Production::new(Terminal::Attribute, 11, 272), // 740 AT({}from)
        Production::new(Terminal::Attribute, 11, 279), // 741 AT({}from)
        Production::new(Terminal::Attribute, 51, 299), // 742 AT({}jid)
        Production::new(Terminal::Attribute, 59, 325), // 743 AT({}jid)
        Production::new(Terminal::Attribute, 59, 329), // 744 AT({}jid)
        Production::new(Terminal::Attribute, 11, 332), // 745 AT({}from)
        Production::new(Terminal::Attribute, 46, 333), // 746 AT({}id)
        Production::new(Terminal::Attribute, 60, 336), // 747 AT({}type)
        Production::new(Terminal::Attribute, 11, 339), // 748 AT({}from)
        Production::new(Terminal::Attribute, 46, 340), // 749 AT({}id)
        Production::new(Terminal::Attribute, 62, 361), // 750 AT({}category)
        Production::new(Terminal::Attribute, 62, 365), // 751 AT({}category)
        Production::new(Terminal::Attribute, 70, 363), // 752 AT({}var)
        Production::new(Terminal::Characters, 8, 1), // 753 CH
        Production::new(Terminal::Element, 152, 410), // 754 SE({urn:ietf:params:xml:ns:xmpp-streams}text)
        Production::new(Terminal::Attribute, 75, 424), // 755 AT({}result)
        Production::new(Terminal::Attribute, 19, 425), // 756 AT({}url)
        Production::new(Terminal::Attribute, 75, 427), // 757 AT({}result)
        Production::new(Terminal::Attribute, 76, 64), // 758 AT({}message)
        Production::new(Terminal::Attribute, 77, 64), // 759 AT({}contentTypeReturned)
        Production::new(Terminal::Attribute, 78, 431), // 760 AT({}code)
        Production::new(Terminal::Characters, 7, 1), // 761 CH
        Production::new(Terminal::Attribute, 45, 447), // 762 AT({}node)
        Production::new(Terminal::Attribute, 44, 448), // 763 AT({}ver)
        Production::new(Terminal::Attribute, 45, 452), // 764 AT({}node)
        Production::new(Terminal::Characters, 6, 1), // 765 CH
        Production::new(Terminal::Characters, 5, 1), // 766 CH
        Production::new(Terminal::Attribute, 83, 96), // 767 AT({}mechanism)
        Production::new(Terminal::Attribute, 83, 64), // 768 AT({}mechanism)
        Production::new(Terminal::Characters, 4, 1), // 769 CH
        Production::new(Terminal::Characters, 3, 1), // 770 CH
        Production::new(Terminal::Characters, 2, 1), // 771 CH
        Production::new(Terminal::Attribute, 39, 210), // 772 AT({}h)
    ];
    static COUNTS: [Count; 0] = [
    ];
    static DATATYPES: [Datatype; 88] = [
        Datatype::new(84, NONE, Representation::String), // 0 {http://www.w3.org/2001/XMLSchema}anySimpleType
        Datatype::new(112, 0, Representation::String), // 1 {http://www.w3.org/2001/XMLSchema}string
        Datatype::new(234, 1, Representation::String).enumeration(0, 1), // 2 {urn:ietf:params:xml:ns:xmpp-sasl}empty
        Datatype::new(126, 1, Representation::String).enumeration(0, 1), // 3 {http://jabber.org/protocol/chatstates}empty
        Datatype::new(323, 1, Representation::String).enumeration(0, 1), // 4 {urn:xmpp:csi:0}empty
        Datatype::new(279, 1, Representation::String).enumeration(0, 1), // 5 {urn:ietf:params:xml:ns:xmpp-streams}empty
        Datatype::new(252, 1, Representation::String).enumeration(0, 1), // 6 {urn:ietf:params:xml:ns:xmpp-stanzas}empty
        Datatype::new(313, 1, Representation::String).enumeration(0, 1), // 7 {urn:xmpp:carbons:2}empty
        Datatype::new(302, 1, Representation::String).enumeration(0, 1), // 8 {urn:ietf:params:xml:ns:xmpp-tls}empty
        Datatype::new(330, 1, Representation::String).enumeration(0, 1), // 9 {urn:xmpp:hints}empty
        Datatype::new(347, 1, Representation::String).enumeration(0, 1), // 10 {urn:xmpp:ping}empty
        Datatype::new(92, 0, Representation::Decimal), // 11 {http://www.w3.org/2001/XMLSchema}decimal
        Datatype::new(103, 11, Representation::Integer), // 12 {http://www.w3.org/2001/XMLSchema}integer
        Datatype::new(105, 12, Representation::Integer), // 13 {http://www.w3.org/2001/XMLSchema}long
        Datatype::new(102, 13, Representation::Integer), // 14 {http://www.w3.org/2001/XMLSchema}int
        Datatype::new(111, 14, Representation::Integer), // 15 {http://www.w3.org/2001/XMLSchema}short
        Datatype::new(89, 15, Representation::BoundedInteger).range(-128, 256), // 16 {http://www.w3.org/2001/XMLSchema}byte
        Datatype::new(356, 1, Representation::String).enumeration(0, 1), // 17 {urn:xmpp:sm:3}empty
        Datatype::new(349, 1, Representation::String).enumeration(0, 1), // 18 {urn:xmpp:receipts}empty
        Datatype::new(109, 1, Representation::String).white_space(WhiteSpace::Replace), // 19 {http://www.w3.org/2001/XMLSchema}normalizedString
        Datatype::new(114, 19, Representation::String).white_space(WhiteSpace::Collapse), // 20 {http://www.w3.org/2001/XMLSchema}token
        Datatype::new(79, 20, Representation::String).white_space(WhiteSpace::Collapse), // 21 {http://www.w3.org/2001/XMLSchema}NMTOKEN
        Datatype::new(NONE, 21, Representation::String).enumeration(1, 4).white_space(WhiteSpace::Collapse), // 22 anonymous
        Datatype::new(327, 1, Representation::String).enumeration(0, 1), // 23 {urn:xmpp:features:rosterver}empty
        Datatype::new(123, 1, Representation::String).enumeration(0, 1), // 24 {http://jabber.org/protocol/caps}empty
        Datatype::new(130, 1, Representation::String).enumeration(5, 3), // 25 {http://jabber.org/protocol/compress/exi}Alignment
        Datatype::new(131, 1, Representation::String).enumeration(8, 3), // 26 {http://jabber.org/protocol/compress/exi}ContentType
        Datatype::new(135, 1, Representation::RestrictedString).operand(0), // 27 {http://jabber.org/protocol/compress/exi}MD5Hash
        Datatype::new(155, 1, Representation::String).enumeration(0, 1), // 28 {http://jabber.org/protocol/disco#info}empty
        Datatype::new(158, 1, Representation::String), // 29 {http://jabber.org/protocol/disco#info}nonEmptyString
        Datatype::new(160, 1, Representation::String).enumeration(0, 1), // 30 {http://jabber.org/protocol/disco#items}empty
        Datatype::new(161, 1, Representation::String), // 31 {http://jabber.org/protocol/disco#items}fullJIDType
        Datatype::new(164, 1, Representation::String).enumeration(0, 1), // 32 {http://jabber.org/protocol/muc}empty
        Datatype::new(172, 1, Representation::String).enumeration(0, 1), // 33 {http://jabber.org/protocol/muc#user}empty
        Datatype::new(82, 20, Representation::String).white_space(WhiteSpace::Collapse), // 34 {http://www.w3.org/2001/XMLSchema}Name
        Datatype::new(78, 34, Representation::String).white_space(WhiteSpace::Collapse), // 35 {http://www.w3.org/2001/XMLSchema}NCName
        Datatype::new(74, 35, Representation::String).white_space(WhiteSpace::Collapse), // 36 {http://www.w3.org/2001/XMLSchema}ENTITY
        Datatype::new(73, NONE, Representation::List).operand(36), // 37 {http://www.w3.org/2001/XMLSchema}ENTITIES
        Datatype::new(75, 35, Representation::String).white_space(WhiteSpace::Collapse), // 38 {http://www.w3.org/2001/XMLSchema}ID
        Datatype::new(76, 35, Representation::String).white_space(WhiteSpace::Collapse), // 39 {http://www.w3.org/2001/XMLSchema}IDREF
        Datatype::new(77, NONE, Representation::List).operand(39), // 40 {http://www.w3.org/2001/XMLSchema}IDREFS
        Datatype::new(80, NONE, Representation::List).operand(21), // 41 {http://www.w3.org/2001/XMLSchema}NMTOKENS
        Datatype::new(81, 0, Representation::String).white_space(WhiteSpace::Collapse), // 42 {http://www.w3.org/2001/XMLSchema}NOTATION
        Datatype::new(83, 0, Representation::String).white_space(WhiteSpace::Collapse), // 43 {http://www.w3.org/2001/XMLSchema}QName
        Datatype::new(86, 0, Representation::String).white_space(WhiteSpace::Collapse), // 44 {http://www.w3.org/2001/XMLSchema}anyURI
        Datatype::new(87, 0, Representation::Base64Binary), // 45 {http://www.w3.org/2001/XMLSchema}base64Binary
        Datatype::new(88, 0, Representation::Boolean), // 46 {http://www.w3.org/2001/XMLSchema}boolean
        Datatype::new(90, 0, Representation::Date), // 47 {http://www.w3.org/2001/XMLSchema}date
        Datatype::new(91, 0, Representation::DateTime), // 48 {http://www.w3.org/2001/XMLSchema}dateTime
        Datatype::new(93, 0, Representation::Float), // 49 {http://www.w3.org/2001/XMLSchema}double
        Datatype::new(94, 0, Representation::String).white_space(WhiteSpace::Collapse), // 50 {http://www.w3.org/2001/XMLSchema}duration
        Datatype::new(95, 0, Representation::Float), // 51 {http://www.w3.org/2001/XMLSchema}float
        Datatype::new(96, 0, Representation::GDay), // 52 {http://www.w3.org/2001/XMLSchema}gDay
        Datatype::new(97, 0, Representation::GMonth), // 53 {http://www.w3.org/2001/XMLSchema}gMonth
        Datatype::new(98, 0, Representation::GMonthDay), // 54 {http://www.w3.org/2001/XMLSchema}gMonthDay
        Datatype::new(99, 0, Representation::GYear), // 55 {http://www.w3.org/2001/XMLSchema}gYear
        Datatype::new(100, 0, Representation::GYearMonth), // 56 {http://www.w3.org/2001/XMLSchema}gYearMonth
        Datatype::new(101, 0, Representation::HexBinary), // 57 {http://www.w3.org/2001/XMLSchema}hexBinary
        Datatype::new(104, 20, Representation::String).white_space(WhiteSpace::Collapse), // 58 {http://www.w3.org/2001/XMLSchema}language
        Datatype::new(108, 12, Representation::Integer), // 59 {http://www.w3.org/2001/XMLSchema}nonPositiveInteger
        Datatype::new(106, 59, Representation::Integer), // 60 {http://www.w3.org/2001/XMLSchema}negativeInteger
        Datatype::new(107, 12, Representation::UnsignedInteger), // 61 {http://www.w3.org/2001/XMLSchema}nonNegativeInteger
        Datatype::new(110, 61, Representation::UnsignedInteger), // 62 {http://www.w3.org/2001/XMLSchema}positiveInteger
        Datatype::new(113, 0, Representation::Time), // 63 {http://www.w3.org/2001/XMLSchema}time
        Datatype::new(117, 61, Representation::UnsignedInteger), // 64 {http://www.w3.org/2001/XMLSchema}unsignedLong
        Datatype::new(116, 64, Representation::UnsignedInteger), // 65 {http://www.w3.org/2001/XMLSchema}unsignedInt
        Datatype::new(118, 65, Representation::UnsignedInteger), // 66 {http://www.w3.org/2001/XMLSchema}unsignedShort
        Datatype::new(115, 66, Representation::BoundedInteger).range(0, 256), // 67 {http://www.w3.org/2001/XMLSchema}unsignedByte
        Datatype::new(195, 1, Representation::String), // 68 {jabber:client}string1024
        Datatype::new(209, 1, Representation::String), // 69 {jabber:server}string1024
        Datatype::new(213, 1, Representation::String).enumeration(0, 1), // 70 {jabber:x:data}empty
        Datatype::new(224, 1, Representation::String), // 71 {urn:ietf:params:xml:ns:xmpp-bind}fullJIDType
        Datatype::new(227, 1, Representation::String), // 72 {urn:ietf:params:xml:ns:xmpp-bind}resourceType
        Datatype::new(309, 1, Representation::String).enumeration(0, 1), // 73 {urn:xmpp:blocking}empty
        Datatype::new(345, 1, Representation::String), // 74 {urn:xmpp:occupant-id:0}OccupantIdentifier
        Datatype::new(NONE, 35, Representation::String).enumeration(11, 2).white_space(WhiteSpace::Collapse), // 75 anonymous
        Datatype::new(NONE, 35, Representation::String).enumeration(13, 4).white_space(WhiteSpace::Collapse), // 76 anonymous
        Datatype::new(NONE, 14, Representation::BoundedInteger).range(100, 900), // 77 anonymous
        Datatype::new(NONE, 1, Representation::String).enumeration(17, 3), // 78 anonymous
        Datatype::new(NONE, 21, Representation::String).enumeration(20, 7).white_space(WhiteSpace::Collapse), // 79 anonymous
        Datatype::new(NONE, 21, Representation::String).enumeration(27, 5).white_space(WhiteSpace::Collapse), // 80 anonymous
        Datatype::new(NONE, 21, Representation::String).enumeration(32, 1).white_space(WhiteSpace::Collapse), // 81 anonymous
        Datatype::new(NONE, 21, Representation::String).enumeration(33, 5).white_space(WhiteSpace::Collapse), // 82 anonymous
        Datatype::new(NONE, 35, Representation::String).enumeration(38, 5).white_space(WhiteSpace::Collapse), // 83 anonymous
        Datatype::new(NONE, 35, Representation::String).enumeration(43, 4).white_space(WhiteSpace::Collapse), // 84 anonymous
        Datatype::new(NONE, 21, Representation::String).enumeration(47, 4).white_space(WhiteSpace::Collapse), // 85 anonymous
        Datatype::new(NONE, 35, Representation::String).enumeration(51, 10).white_space(WhiteSpace::Collapse), // 86 anonymous
        Datatype::new(NONE, 21, Representation::String).enumeration(61, 5).white_space(WhiteSpace::Collapse), // 87 anonymous
    ];
    static VALUES: [TextRange; 66] = [
        TextRange::new(525, 0), // 0
        TextRange::new(3761, 4), // 1 away
        TextRange::new(3765, 4), // 2 chat
        TextRange::new(3769, 3), // 3 dnd
        TextRange::new(3772, 2), // 4 xa
        TextRange::new(3774, 10), // 5 bit-packed
        TextRange::new(3784, 14), // 6 byte-alignment
        TextRange::new(3798, 15), // 7 pre-compression
        TextRange::new(3813, 4), // 8 Text
        TextRange::new(3817, 7), // 9 ExiBody
        TextRange::new(3824, 11), // 10 ExiDocument
        TextRange::new(3835, 7), // 11 default
        TextRange::new(3842, 8), // 12 preserve
        TextRange::new(3850, 6), // 13 cancel
        TextRange::new(3856, 4), // 14 form
        TextRange::new(365, 6), // 15 result
        TextRange::new(3860, 6), // 16 submit
        TextRange::new(3866, 13), // 17 Authorization
        TextRange::new(3879, 6), // 18 Cookie
        TextRange::new(3885, 7), // 19 Expires
        TextRange::new(1017, 5), // 20 error
        TextRange::new(3892, 5), // 21 probe
        TextRange::new(3897, 9), // 22 subscribe
        TextRange::new(3906, 10), // 23 subscribed
        TextRange::new(3916, 11), // 24 unavailable
        TextRange::new(3927, 11), // 25 unsubscribe
        TextRange::new(3938, 12), // 26 unsubscribed
        TextRange::new(3765, 4), // 27 chat
        TextRange::new(1017, 5), // 28 error
        TextRange::new(3950, 9), // 29 groupchat
        TextRange::new(3959, 8), // 30 headline
        TextRange::new(3967, 6), // 31 normal
        TextRange::new(3897, 9), // 32 subscribe
        TextRange::new(3973, 4), // 33 both
        TextRange::new(168, 4), // 34 from
        TextRange::new(3977, 4), // 35 none
        TextRange::new(3981, 6), // 36 remove
        TextRange::new(467, 2), // 37 to
        TextRange::new(3987, 5), // 38 admin
        TextRange::new(3992, 6), // 39 member
        TextRange::new(3977, 4), // 40 none
        TextRange::new(3998, 7), // 41 outcast
        TextRange::new(4005, 5), // 42 owner
        TextRange::new(4010, 9), // 43 moderator
        TextRange::new(3977, 4), // 44 none
        TextRange::new(4019, 11), // 45 participant
        TextRange::new(4030, 7), // 46 visitor
        TextRange::new(1017, 5), // 47 error
        TextRange::new(3408, 3), // 48 get
        TextRange::new(365, 6), // 49 result
        TextRange::new(1780, 3), // 50 set
        TextRange::new(721, 7), // 51 boolean
        TextRange::new(4037, 5), // 52 fixed
        TextRange::new(4042, 6), // 53 hidden
        TextRange::new(4048, 9), // 54 jid-multi
        TextRange::new(4057, 10), // 55 jid-single
        TextRange::new(4067, 10), // 56 list-multi
        TextRange::new(4077, 11), // 57 list-single
        TextRange::new(4088, 10), // 58 text-multi
        TextRange::new(4098, 12), // 59 text-private
        TextRange::new(4110, 11), // 60 text-single
        TextRange::new(2053, 4), // 61 auth
        TextRange::new(3850, 6), // 62 cancel
        TextRange::new(1680, 8), // 63 continue
        TextRange::new(4121, 6), // 64 modify
        TextRange::new(4127, 4), // 65 wait
    ];
    static CHARACTER_SETS: [CharacterSet; 1] = [
        CharacterSet::new(0, 16), // 0
    ];
    static CHARACTERS: [u16; 16] = [
        48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 97, 98,
        99, 100, 101, 102,
    ];
    static TYPED_PRODUCTIONS: [Production; 773] =
        Production::all_typed(PRODUCTIONS, &ATTRIBUTES, &DATATYPES);
    Schema::checked(Rows {
        text: TEXT,
        informed: true,
        uris: &URIS,
        names: &NAMES,
        name_index: &NAME_INDEX,
        elements: &ELEMENTS,
        global_elements: 170,
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
