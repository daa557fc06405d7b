// Made by exi-schema, not by hand: EXI_BAKE=1 cargo test -p exi-schema --test xmpp_tables
// 42009 bytes:
//     5541 text (5541)
//      360 uris (30)
//     9380 names (469)
//     2048 name index (1024)
//     1998 elements (333)
//      666 fragment (333)
//      296 attributes (74)
//     2816 types (176)
//     8272 states (517)
//     7200 productions (900)
//     2560 datatypes (80)
//      832 values (104)
//        8 character sets (1)
//       32 characters (16)

/// Tables of `schemas/xmpp-pubsub.xsd`: [`XMPP_CORE`](super::XMPP_CORE), publish and
/// subscribe, and what is often published.
#[rustfmt::skip]
#[allow(long_running_const_eval, reason = "large tables are checked here")]
pub static XMPP_PUBSUB: ::exi_core::schema::Schema<'static> = {
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
        "autojoin",
        "blockSize",
        "by",
        "bytes",
        "category",
        "code",
        "compression",
        "configurationId",
        "configurationLocation",
        "contentType",
        "contentTypeReturned",
        "expiry",
        "feature",
        "from",
        "height",
        "id",
        "index",
        "jid",
        "label",
        "max_items",
        "md5Hash",
        "mechanism",
        "message",
        "name",
        "namespace",
        "node",
        "notify",
        "ns",
        "parent",
        "prefix",
        "preserveComments",
        "preserveDTD",
        "preserveLexical",
        "preservePIs",
        "preservePrefixes",
        "publisher",
        "representAs",
        "result",
        "selfContained",
        "sessionWideBuffers",
        "stamp",
        "strict",
        "subid",
        "subscription",
        "to",
        "type",
        "uri",
        "url",
        "valueMaxLength",
        "valuePartitionCapacity",
        "var",
        "version",
        "width",
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
        "empty",
        "identity",
        "nonEmptyString",
        "query",
        "http://jabber.org/protocol/disco#info",
        "fullJIDType",
        "item",
        "http://jabber.org/protocol/disco#items",
        "accuracy",
        "alt",
        "area",
        "bearing",
        "building",
        "country",
        "countrycode",
        "datum",
        "description",
        "floor",
        "geoloc",
        "lat",
        "locality",
        "lon",
        "postalcode",
        "region",
        "room",
        "speed",
        "street",
        "text",
        "timestamp",
        "http://jabber.org/protocol/geoloc",
        "afraid",
        "amazed",
        "amorous",
        "angry",
        "annoyed",
        "anxious",
        "aroused",
        "ashamed",
        "bored",
        "brave",
        "calm",
        "cautious",
        "cold",
        "confident",
        "confused",
        "contemplative",
        "contented",
        "cranky",
        "crazy",
        "creative",
        "curious",
        "dejected",
        "depressed",
        "disappointed",
        "disgusted",
        "dismayed",
        "distracted",
        "embarrassed",
        "envious",
        "excited",
        "flirtatious",
        "frustrated",
        "grumpy",
        "guilty",
        "happy",
        "hopeful",
        "hot",
        "humbled",
        "humiliated",
        "hungry",
        "hurt",
        "impressed",
        "in_awe",
        "in_love",
        "indignant",
        "interested",
        "intoxicated",
        "invincible",
        "jealous",
        "lonely",
        "lucky",
        "mean",
        "mood",
        "moody",
        "nervous",
        "neutral",
        "offended",
        "outraged",
        "playful",
        "proud",
        "relaxed",
        "relieved",
        "remorseful",
        "restless",
        "sad",
        "sarcastic",
        "serious",
        "shocked",
        "shy",
        "sick",
        "sleepy",
        "spontaneous",
        "stressed",
        "strong",
        "surprised",
        "thankful",
        "thirsty",
        "tired",
        "undefined",
        "weak",
        "worried",
        "http://jabber.org/protocol/mood",
        "nick",
        "http://jabber.org/protocol/nick",
        "affiliations",
        "configure",
        "create",
        "default",
        "items",
        "options",
        "publish",
        "publish-options",
        "pubsub",
        "required",
        "retract",
        "subscribe",
        "subscribe-options",
        "subscriptions",
        "unsubscribe",
        "http://jabber.org/protocol/pubsub",
        "closed-node",
        "configuration-required",
        "invalid-jid",
        "invalid-options",
        "invalid-payload",
        "invalid-subid",
        "item-forbidden",
        "item-required",
        "jid-required",
        "max-items-exceeded",
        "max-nodes-exceeded",
        "nodeid-required",
        "not-in-roster-group",
        "not-subscribed",
        "payload-required",
        "payload-too-big",
        "pending-subscription",
        "precondition-not-met",
        "presence-subscription-required",
        "subid-required",
        "too-many-subscriptions",
        "unsupported",
        "unsupported-access-model",
        "http://jabber.org/protocol/pubsub#errors",
        "associate",
        "collection",
        "configuration",
        "delete",
        "disassociate",
        "event",
        "purge",
        "redirect",
        "http://jabber.org/protocol/pubsub#event",
        "http://jabber.org/protocol/pubsub#owner",
        "after",
        "before",
        "count",
        "first",
        "last",
        "max",
        "set",
        "http://jabber.org/protocol/rsm",
        "header",
        "headers",
        "http://jabber.org/protocol/shim",
        "artist",
        "composer",
        "genre",
        "length",
        "lyricist",
        "performer",
        "rating",
        "source",
        "title",
        "track",
        "tune",
        "http://jabber.org/protocol/tune",
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
        "desc",
        "field",
        "instructions",
        "option",
        "reported",
        "value",
        "x",
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
        "info",
        "metadata",
        "pointer",
        "urn:xmpp:avatar:metadata",
        "conference",
        "extensions",
        "password",
        "urn:xmpp:bookmarks:1",
        "delay",
        "urn:xmpp:delay",
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
        "preserve",
        "cancel",
        "form",
        "submit",
        "access-authorize",
        "access-open",
        "access-presence",
        "access-roster",
        "access-whitelist",
        "auto-create",
        "auto-subscribe",
        "collections",
        "config-node",
        "create-and-configure",
        "create-nodes",
        "delete-items",
        "delete-nodes",
        "filtered-notifications",
        "get-pending",
        "instant-nodes",
        "item-ids",
        "last-published",
        "leased-subscription",
        "manage-subscriptions",
        "member-affiliation",
        "meta-data",
        "modify-affiliations",
        "multi-collection",
        "multi-items",
        "multi-subscribe",
        "outcast-affiliation",
        "persistent-items",
        "presence-notifications",
        "presence-subscribe",
        "publish-only-affiliation",
        "publisher-affiliation",
        "purge-nodes",
        "retract-items",
        "retrieve-affiliations",
        "retrieve-default",
        "retrieve-default-sub",
        "retrieve-items",
        "retrieve-subscriptions",
        "subscription-options",
        "subscription-notifications",
        "none",
        "pending",
        "subscribed",
        "unconfigured",
        "probe",
        "unavailable",
        "unsubscribed",
        "groupchat",
        "headline",
        "normal",
        "get",
        "fixed",
        "hidden",
        "jid-multi",
        "jid-single",
        "list-multi",
        "list-single",
        "text-multi",
        "text-private",
        "text-single",
        "continue",
        "modify",
        "wait",
        "leaf",
        "member",
        "outcast",
        "owner",
        "publish-only",
    );
    static URIS: [Uri; 30] = [
        Uri::new(TextRange::new(466, 0), 0, 56), // 0
        Uri::new(TextRange::new(479, 36), 56, 4), // 1 http://www.w3.org/XML/1998/namespace
        Uri::new(TextRange::new(518, 41), 60, 2), // 2 http://www.w3.org/2001/XMLSchema-instance
        Uri::new(TextRange::new(926, 32), 62, 46), // 3 http://www.w3.org/2001/XMLSchema
        Uri::new(TextRange::new(977, 32), 108, 3), // 4 http://etherx.jabber.org/streams
        Uri::new(TextRange::new(1300, 39), 111, 25), // 5 http://jabber.org/protocol/compress/exi
        Uri::new(TextRange::new(1371, 37), 136, 5), // 6 http://jabber.org/protocol/disco#info
        Uri::new(TextRange::new(1423, 38), 141, 4), // 7 http://jabber.org/protocol/disco#items
        Uri::new(TextRange::new(1594, 33), 145, 23), // 8 http://jabber.org/protocol/geoloc
        Uri::new(TextRange::new(2207, 31), 168, 83), // 9 http://jabber.org/protocol/mood
        Uri::new(TextRange::new(2242, 31), 251, 1), // 10 http://jabber.org/protocol/nick
        Uri::new(TextRange::new(2412, 33), 252, 19), // 11 http://jabber.org/protocol/pubsub
        Uri::new(TextRange::new(2827, 40), 271, 24), // 12 http://jabber.org/protocol/pubsub#errors
        Uri::new(TextRange::new(2935, 39), 295, 13), // 13 http://jabber.org/protocol/pubsub#event
        Uri::new(TextRange::new(2974, 39), 308, 11), // 14 http://jabber.org/protocol/pubsub#owner
        Uri::new(TextRange::new(3044, 30), 319, 8), // 15 http://jabber.org/protocol/rsm
        Uri::new(TextRange::new(3087, 31), 327, 2), // 16 http://jabber.org/protocol/shim
        Uri::new(TextRange::new(3186, 31), 329, 14), // 17 http://jabber.org/protocol/tune
        Uri::new(TextRange::new(3272, 13), 343, 11), // 18 jabber:client
        Uri::new(TextRange::new(3285, 13), 354, 11), // 19 jabber:server
        Uri::new(TextRange::new(3339, 13), 365, 11), // 20 jabber:x:data
        Uri::new(TextRange::new(3376, 32), 376, 5), // 21 urn:ietf:params:xml:ns:xmpp-bind
        Uri::new(TextRange::new(3657, 32), 381, 22), // 22 urn:ietf:params:xml:ns:xmpp-sasl
        Uri::new(TextRange::new(4031, 35), 403, 25), // 23 urn:ietf:params:xml:ns:xmpp-stanzas
        Uri::new(TextRange::new(4362, 35), 428, 27), // 24 urn:ietf:params:xml:ns:xmpp-streams
        Uri::new(TextRange::new(4412, 31), 455, 5), // 25 urn:ietf:params:xml:ns:xmpp-tls
        Uri::new(TextRange::new(4462, 24), 460, 4), // 26 urn:xmpp:avatar:metadata
        Uri::new(TextRange::new(4514, 20), 464, 4), // 27 urn:xmpp:bookmarks:1
        Uri::new(TextRange::new(4539, 14), 468, 1), // 28 urn:xmpp:delay
        Uri::new(TextRange::new(4553, 15), 469, 0), // 29 urn:xmpp:exi:cs
    ];
    static NAMES: [Name; 469] = [
        Name::new(TextRange::new(0, 11), 0, NONE, NONE, NONE, NONE), // 0 affiliation
        Name::new(TextRange::new(11, 9), 0, NONE, NONE, NONE, NONE), // 1 agreement
        Name::new(TextRange::new(20, 9), 0, NONE, NONE, NONE, NONE), // 2 alignment
        Name::new(TextRange::new(29, 8), 0, NONE, NONE, NONE, NONE), // 3 autojoin
        Name::new(TextRange::new(37, 9), 0, NONE, NONE, NONE, NONE), // 4 blockSize
        Name::new(TextRange::new(46, 2), 0, NONE, NONE, NONE, NONE), // 5 by
        Name::new(TextRange::new(48, 5), 0, NONE, NONE, NONE, NONE), // 6 bytes
        Name::new(TextRange::new(53, 8), 0, NONE, NONE, NONE, NONE), // 7 category
        Name::new(TextRange::new(61, 4), 0, NONE, NONE, NONE, NONE), // 8 code
        Name::new(TextRange::new(65, 11), 0, NONE, NONE, NONE, NONE), // 9 compression
        Name::new(TextRange::new(76, 15), 0, NONE, NONE, NONE, NONE), // 10 configurationId
        Name::new(TextRange::new(91, 21), 0, NONE, NONE, NONE, NONE), // 11 configurationLocation
        Name::new(TextRange::new(112, 11), 0, NONE, NONE, NONE, NONE), // 12 contentType
        Name::new(TextRange::new(123, 19), 0, NONE, NONE, NONE, NONE), // 13 contentTypeReturned
        Name::new(TextRange::new(142, 6), 0, NONE, NONE, NONE, NONE), // 14 expiry
        Name::new(TextRange::new(148, 7), 0, NONE, NONE, NONE, NONE), // 15 feature
        Name::new(TextRange::new(155, 4), 0, NONE, NONE, NONE, NONE), // 16 from
        Name::new(TextRange::new(159, 6), 0, NONE, NONE, NONE, NONE), // 17 height
        Name::new(TextRange::new(165, 2), 0, NONE, NONE, NONE, NONE), // 18 id
        Name::new(TextRange::new(167, 5), 0, NONE, NONE, NONE, NONE), // 19 index
        Name::new(TextRange::new(172, 3), 0, NONE, NONE, NONE, NONE), // 20 jid
        Name::new(TextRange::new(175, 5), 0, NONE, NONE, NONE, NONE), // 21 label
        Name::new(TextRange::new(180, 9), 0, NONE, NONE, NONE, NONE), // 22 max_items
        Name::new(TextRange::new(189, 7), 0, NONE, NONE, NONE, NONE), // 23 md5Hash
        Name::new(TextRange::new(196, 9), 0, NONE, NONE, NONE, NONE), // 24 mechanism
        Name::new(TextRange::new(205, 7), 0, NONE, NONE, NONE, NONE), // 25 message
        Name::new(TextRange::new(212, 4), 0, NONE, NONE, NONE, NONE), // 26 name
        Name::new(TextRange::new(216, 9), 0, NONE, NONE, NONE, NONE), // 27 namespace
        Name::new(TextRange::new(225, 4), 0, NONE, NONE, NONE, NONE), // 28 node
        Name::new(TextRange::new(229, 6), 0, NONE, NONE, NONE, NONE), // 29 notify
        Name::new(TextRange::new(235, 2), 0, NONE, NONE, NONE, NONE), // 30 ns
        Name::new(TextRange::new(237, 6), 0, NONE, NONE, NONE, NONE), // 31 parent
        Name::new(TextRange::new(243, 6), 0, NONE, NONE, NONE, NONE), // 32 prefix
        Name::new(TextRange::new(249, 16), 0, NONE, NONE, NONE, NONE), // 33 preserveComments
        Name::new(TextRange::new(265, 11), 0, NONE, NONE, NONE, NONE), // 34 preserveDTD
        Name::new(TextRange::new(276, 15), 0, NONE, NONE, NONE, NONE), // 35 preserveLexical
        Name::new(TextRange::new(291, 11), 0, NONE, NONE, NONE, NONE), // 36 preservePIs
        Name::new(TextRange::new(302, 16), 0, NONE, NONE, NONE, NONE), // 37 preservePrefixes
        Name::new(TextRange::new(318, 9), 0, NONE, NONE, NONE, NONE), // 38 publisher
        Name::new(TextRange::new(327, 11), 0, NONE, NONE, NONE, NONE), // 39 representAs
        Name::new(TextRange::new(338, 6), 0, NONE, NONE, NONE, NONE), // 40 result
        Name::new(TextRange::new(344, 13), 0, NONE, NONE, NONE, NONE), // 41 selfContained
        Name::new(TextRange::new(357, 18), 0, NONE, NONE, NONE, NONE), // 42 sessionWideBuffers
        Name::new(TextRange::new(375, 5), 0, NONE, NONE, NONE, NONE), // 43 stamp
        Name::new(TextRange::new(380, 6), 0, NONE, NONE, NONE, NONE), // 44 strict
        Name::new(TextRange::new(386, 5), 0, NONE, NONE, NONE, NONE), // 45 subid
        Name::new(TextRange::new(391, 12), 0, NONE, NONE, NONE, NONE), // 46 subscription
        Name::new(TextRange::new(403, 2), 0, NONE, NONE, NONE, NONE), // 47 to
        Name::new(TextRange::new(405, 4), 0, NONE, NONE, NONE, NONE), // 48 type
        Name::new(TextRange::new(409, 3), 0, NONE, NONE, NONE, NONE), // 49 uri
        Name::new(TextRange::new(412, 3), 0, NONE, NONE, NONE, NONE), // 50 url
        Name::new(TextRange::new(415, 14), 0, NONE, NONE, NONE, NONE), // 51 valueMaxLength
        Name::new(TextRange::new(429, 22), 0, NONE, NONE, NONE, NONE), // 52 valuePartitionCapacity
        Name::new(TextRange::new(451, 3), 0, NONE, NONE, NONE, NONE), // 53 var
        Name::new(TextRange::new(454, 7), 0, NONE, NONE, NONE, NONE), // 54 version
        Name::new(TextRange::new(461, 5), 0, NONE, NONE, NONE, NONE), // 55 width
        Name::new(TextRange::new(466, 4), 1, NONE, 38, NONE, NONE), // 56 base
        Name::new(TextRange::new(165, 2), 1, NONE, NONE, NONE, NONE), // 57 id
        Name::new(TextRange::new(470, 4), 1, NONE, 52, NONE, NONE), // 58 lang
        Name::new(TextRange::new(474, 5), 1, NONE, 68, NONE, NONE), // 59 space
        Name::new(TextRange::new(515, 3), 2, NONE, NONE, NONE, NONE), // 60 nil
        Name::new(TextRange::new(405, 4), 2, NONE, NONE, NONE, NONE), // 61 type
        Name::new(TextRange::new(559, 8), 3, NONE, NONE, 119, NONE), // 62 ENTITIES
        Name::new(TextRange::new(567, 6), 3, NONE, NONE, 120, NONE), // 63 ENTITY
        Name::new(TextRange::new(573, 2), 3, NONE, NONE, 121, NONE), // 64 ID
        Name::new(TextRange::new(575, 5), 3, NONE, NONE, 122, NONE), // 65 IDREF
        Name::new(TextRange::new(580, 6), 3, NONE, NONE, 123, NONE), // 66 IDREFS
        Name::new(TextRange::new(586, 6), 3, NONE, NONE, 124, NONE), // 67 NCName
        Name::new(TextRange::new(592, 7), 3, NONE, NONE, 125, NONE), // 68 NMTOKEN
        Name::new(TextRange::new(599, 8), 3, NONE, NONE, 126, NONE), // 69 NMTOKENS
        Name::new(TextRange::new(607, 8), 3, NONE, NONE, 127, NONE), // 70 NOTATION
        Name::new(TextRange::new(615, 4), 3, NONE, NONE, 128, NONE), // 71 Name
        Name::new(TextRange::new(619, 5), 3, NONE, NONE, 129, NONE), // 72 QName
        Name::new(TextRange::new(624, 13), 3, NONE, NONE, 130, NONE), // 73 anySimpleType
        Name::new(TextRange::new(637, 7), 3, NONE, NONE, 131, NONE), // 74 anyType
        Name::new(TextRange::new(644, 6), 3, NONE, NONE, 132, NONE), // 75 anyURI
        Name::new(TextRange::new(650, 12), 3, NONE, NONE, 133, NONE), // 76 base64Binary
        Name::new(TextRange::new(662, 7), 3, NONE, NONE, 134, NONE), // 77 boolean
        Name::new(TextRange::new(669, 4), 3, NONE, NONE, 62, NONE), // 78 byte
        Name::new(TextRange::new(673, 4), 3, NONE, NONE, 135, NONE), // 79 date
        Name::new(TextRange::new(677, 8), 3, NONE, NONE, 136, NONE), // 80 dateTime
        Name::new(TextRange::new(685, 7), 3, NONE, NONE, 137, NONE), // 81 decimal
        Name::new(TextRange::new(692, 6), 3, NONE, NONE, 138, NONE), // 82 double
        Name::new(TextRange::new(698, 8), 3, NONE, NONE, 139, NONE), // 83 duration
        Name::new(TextRange::new(706, 5), 3, NONE, NONE, 140, NONE), // 84 float
        Name::new(TextRange::new(711, 4), 3, NONE, NONE, 141, NONE), // 85 gDay
        Name::new(TextRange::new(715, 6), 3, NONE, NONE, 142, NONE), // 86 gMonth
        Name::new(TextRange::new(721, 9), 3, NONE, NONE, 143, NONE), // 87 gMonthDay
        Name::new(TextRange::new(730, 5), 3, NONE, NONE, 144, NONE), // 88 gYear
        Name::new(TextRange::new(735, 10), 3, NONE, NONE, 145, NONE), // 89 gYearMonth
        Name::new(TextRange::new(745, 9), 3, NONE, NONE, 146, NONE), // 90 hexBinary
        Name::new(TextRange::new(754, 3), 3, NONE, NONE, 147, NONE), // 91 int
        Name::new(TextRange::new(757, 7), 3, NONE, NONE, 148, NONE), // 92 integer
        Name::new(TextRange::new(764, 8), 3, NONE, NONE, 149, NONE), // 93 language
        Name::new(TextRange::new(772, 4), 3, NONE, NONE, 150, NONE), // 94 long
        Name::new(TextRange::new(776, 15), 3, NONE, NONE, 151, NONE), // 95 negativeInteger
        Name::new(TextRange::new(791, 18), 3, NONE, NONE, 152, NONE), // 96 nonNegativeInteger
        Name::new(TextRange::new(809, 18), 3, NONE, NONE, 153, NONE), // 97 nonPositiveInteger
        Name::new(TextRange::new(827, 16), 3, NONE, NONE, 154, NONE), // 98 normalizedString
        Name::new(TextRange::new(843, 15), 3, NONE, NONE, 155, NONE), // 99 positiveInteger
        Name::new(TextRange::new(858, 5), 3, NONE, NONE, 156, NONE), // 100 short
        Name::new(TextRange::new(863, 6), 3, NONE, NONE, 12, NONE), // 101 string
        Name::new(TextRange::new(869, 4), 3, NONE, NONE, 157, NONE), // 102 time
        Name::new(TextRange::new(873, 5), 3, NONE, NONE, 158, NONE), // 103 token
        Name::new(TextRange::new(878, 12), 3, NONE, NONE, 159, NONE), // 104 unsignedByte
        Name::new(TextRange::new(890, 11), 3, NONE, NONE, 160, NONE), // 105 unsignedInt
        Name::new(TextRange::new(901, 12), 3, NONE, NONE, 161, NONE), // 106 unsignedLong
        Name::new(TextRange::new(913, 13), 3, NONE, NONE, 162, NONE), // 107 unsignedShort
        Name::new(TextRange::new(958, 5), 4, 33, NONE, NONE, 83), // 108 error
        Name::new(TextRange::new(963, 8), 4, 42, NONE, NONE, 95), // 109 features
        Name::new(TextRange::new(971, 6), 4, 143, NONE, NONE, 275), // 110 stream
        Name::new(TextRange::new(1009, 9), 5, NONE, NONE, 106, NONE), // 111 Alignment
        Name::new(TextRange::new(1018, 11), 5, NONE, NONE, 107, NONE), // 112 ContentType
        Name::new(TextRange::new(1029, 25), 5, NONE, NONE, 108, NONE), // 113 DatatypeRepresentationMap
        Name::new(TextRange::new(1054, 14), 5, NONE, NONE, 26, NONE), // 114 DownloadSchema
        Name::new(TextRange::new(1068, 22), 5, NONE, NONE, 27, NONE), // 115 DownloadSchemaResponse
        Name::new(TextRange::new(1090, 7), 5, NONE, NONE, 109, NONE), // 116 MD5Hash
        Name::new(TextRange::new(1097, 6), 5, NONE, NONE, 110, NONE), // 117 Schema
        Name::new(TextRange::new(1103, 5), 5, NONE, NONE, 77, NONE), // 118 Setup
        Name::new(TextRange::new(1108, 13), 5, NONE, NONE, 78, NONE), // 119 SetupResponse
        Name::new(TextRange::new(1121, 25), 5, NONE, NONE, NONE, 61), // 120 datatypeRepresentationMap
        Name::new(TextRange::new(1146, 14), 5, 31, NONE, NONE, 78), // 121 downloadSchema
        Name::new(TextRange::new(1160, 22), 5, 32, NONE, NONE, 79), // 122 downloadSchemaResponse
        Name::new(TextRange::new(958, 5), 5, NONE, NONE, NONE, 84), // 123 error
        Name::new(TextRange::new(1182, 9), 5, NONE, NONE, NONE, 114), // 124 httpError
        Name::new(TextRange::new(1191, 18), 5, NONE, NONE, NONE, 142), // 125 invalidContentType
        Name::new(TextRange::new(1209, 10), 5, NONE, NONE, NONE, 143), // 126 invalidUrl
        Name::new(TextRange::new(1219, 13), 5, NONE, NONE, NONE, 180), // 127 missingSchema
        Name::new(TextRange::new(1232, 6), 5, NONE, NONE, NONE, 256), // 128 schema
        Name::new(TextRange::new(1238, 5), 5, 136, NONE, NONE, 261), // 129 setup
        Name::new(TextRange::new(1243, 13), 5, 137, NONE, NONE, 262), // 130 setupResponse
        Name::new(TextRange::new(1256, 9), 5, 144, NONE, NONE, 276), // 131 streamEnd
        Name::new(TextRange::new(1265, 11), 5, 145, NONE, NONE, 277), // 132 streamStart
        Name::new(TextRange::new(1276, 7), 5, NONE, NONE, NONE, 305), // 133 timeout
        Name::new(TextRange::new(1283, 12), 5, 176, NONE, NONE, 325), // 134 uploadSchema
        Name::new(TextRange::new(1295, 5), 5, NONE, NONE, NONE, 332), // 135 xmlns
        Name::new(TextRange::new(1339, 5), 6, NONE, NONE, 111, NONE), // 136 empty
        Name::new(TextRange::new(148, 7), 6, 40, NONE, NONE, 93), // 137 feature
        Name::new(TextRange::new(1344, 8), 6, 52, NONE, NONE, 119), // 138 identity
        Name::new(TextRange::new(1352, 14), 6, NONE, NONE, 112, NONE), // 139 nonEmptyString
        Name::new(TextRange::new(1366, 5), 6, 115, NONE, NONE, 225), // 140 query
        Name::new(TextRange::new(1339, 5), 7, NONE, NONE, 113, NONE), // 141 empty
        Name::new(TextRange::new(1408, 11), 7, NONE, NONE, 114, NONE), // 142 fullJIDType
        Name::new(TextRange::new(1419, 4), 7, 66, NONE, NONE, 147), // 143 item
        Name::new(TextRange::new(1366, 5), 7, 116, NONE, NONE, 226), // 144 query
        Name::new(TextRange::new(1461, 8), 8, NONE, NONE, NONE, 3), // 145 accuracy
        Name::new(TextRange::new(1469, 3), 8, NONE, NONE, NONE, 10), // 146 alt
        Name::new(TextRange::new(1472, 4), 8, NONE, NONE, NONE, 16), // 147 area
        Name::new(TextRange::new(1476, 7), 8, NONE, NONE, NONE, 25), // 148 bearing
        Name::new(TextRange::new(1483, 8), 8, NONE, NONE, NONE, 32), // 149 building
        Name::new(TextRange::new(1491, 7), 8, NONE, NONE, NONE, 53), // 150 country
        Name::new(TextRange::new(1498, 11), 8, NONE, NONE, NONE, 54), // 151 countrycode
        Name::new(TextRange::new(1509, 5), 8, NONE, NONE, NONE, 63), // 152 datum
        Name::new(TextRange::new(1514, 11), 8, NONE, NONE, NONE, 72), // 153 description
        Name::new(TextRange::new(958, 5), 8, NONE, NONE, NONE, 85), // 154 error
        Name::new(TextRange::new(1525, 5), 8, NONE, NONE, NONE, 99), // 155 floor
        Name::new(TextRange::new(1530, 6), 8, 46, NONE, NONE, 103), // 156 geoloc
        Name::new(TextRange::new(1536, 3), 8, NONE, NONE, NONE, 162), // 157 lat
        Name::new(TextRange::new(1539, 8), 8, NONE, NONE, NONE, 164), // 158 locality
        Name::new(TextRange::new(1547, 3), 8, NONE, NONE, NONE, 165), // 159 lon
        Name::new(TextRange::new(1550, 10), 8, NONE, NONE, NONE, 210), // 160 postalcode
        Name::new(TextRange::new(1560, 6), 8, NONE, NONE, NONE, 232), // 161 region
        Name::new(TextRange::new(1566, 4), 8, NONE, NONE, NONE, 253), // 162 room
        Name::new(TextRange::new(1570, 5), 8, NONE, NONE, NONE, 270), // 163 speed
        Name::new(TextRange::new(1575, 6), 8, NONE, NONE, NONE, 278), // 164 street
        Name::new(TextRange::new(1581, 4), 8, NONE, NONE, NONE, 296), // 165 text
        Name::new(TextRange::new(1585, 9), 8, NONE, NONE, NONE, 306), // 166 timestamp
        Name::new(TextRange::new(409, 3), 8, NONE, NONE, NONE, 326), // 167 uri
        Name::new(TextRange::new(1627, 6), 9, NONE, NONE, NONE, 8), // 168 afraid
        Name::new(TextRange::new(1633, 6), 9, NONE, NONE, NONE, 11), // 169 amazed
        Name::new(TextRange::new(1639, 7), 9, NONE, NONE, NONE, 12), // 170 amorous
        Name::new(TextRange::new(1646, 5), 9, NONE, NONE, NONE, 13), // 171 angry
        Name::new(TextRange::new(1651, 7), 9, NONE, NONE, NONE, 14), // 172 annoyed
        Name::new(TextRange::new(1658, 7), 9, NONE, NONE, NONE, 15), // 173 anxious
        Name::new(TextRange::new(1665, 7), 9, NONE, NONE, NONE, 17), // 174 aroused
        Name::new(TextRange::new(1672, 7), 9, NONE, NONE, NONE, 19), // 175 ashamed
        Name::new(TextRange::new(1679, 5), 9, NONE, NONE, NONE, 30), // 176 bored
        Name::new(TextRange::new(1684, 5), 9, NONE, NONE, NONE, 31), // 177 brave
        Name::new(TextRange::new(1689, 4), 9, NONE, NONE, NONE, 33), // 178 calm
        Name::new(TextRange::new(1693, 8), 9, NONE, NONE, NONE, 34), // 179 cautious
        Name::new(TextRange::new(1701, 4), 9, NONE, NONE, NONE, 37), // 180 cold
        Name::new(TextRange::new(1705, 9), 9, NONE, NONE, NONE, 41), // 181 confident
        Name::new(TextRange::new(1714, 8), 9, NONE, NONE, NONE, 48), // 182 confused
        Name::new(TextRange::new(1722, 13), 9, NONE, NONE, NONE, 50), // 183 contemplative
        Name::new(TextRange::new(1735, 9), 9, NONE, NONE, NONE, 51), // 184 contented
        Name::new(TextRange::new(1744, 6), 9, NONE, NONE, NONE, 55), // 185 cranky
        Name::new(TextRange::new(1750, 5), 9, NONE, NONE, NONE, 56), // 186 crazy
        Name::new(TextRange::new(1755, 8), 9, NONE, NONE, NONE, 58), // 187 creative
        Name::new(TextRange::new(1763, 7), 9, NONE, NONE, NONE, 60), // 188 curious
        Name::new(TextRange::new(1770, 8), 9, NONE, NONE, NONE, 66), // 189 dejected
        Name::new(TextRange::new(1778, 9), 9, NONE, NONE, NONE, 70), // 190 depressed
        Name::new(TextRange::new(1787, 12), 9, NONE, NONE, NONE, 73), // 191 disappointed
        Name::new(TextRange::new(1799, 9), 9, NONE, NONE, NONE, 75), // 192 disgusted
        Name::new(TextRange::new(1808, 8), 9, NONE, NONE, NONE, 76), // 193 dismayed
        Name::new(TextRange::new(1816, 10), 9, NONE, NONE, NONE, 77), // 194 distracted
        Name::new(TextRange::new(1826, 11), 9, NONE, NONE, NONE, 80), // 195 embarrassed
        Name::new(TextRange::new(1339, 5), 9, NONE, NONE, 115, NONE), // 196 empty
        Name::new(TextRange::new(1837, 7), 9, NONE, NONE, NONE, 82), // 197 envious
        Name::new(TextRange::new(1844, 7), 9, NONE, NONE, NONE, 89), // 198 excited
        Name::new(TextRange::new(1851, 11), 9, NONE, NONE, NONE, 98), // 199 flirtatious
        Name::new(TextRange::new(1862, 10), 9, NONE, NONE, NONE, 101), // 200 frustrated
        Name::new(TextRange::new(1872, 6), 9, NONE, NONE, NONE, 105), // 201 grumpy
        Name::new(TextRange::new(1878, 6), 9, NONE, NONE, NONE, 106), // 202 guilty
        Name::new(TextRange::new(1884, 5), 9, NONE, NONE, NONE, 107), // 203 happy
        Name::new(TextRange::new(1889, 7), 9, NONE, NONE, NONE, 110), // 204 hopeful
        Name::new(TextRange::new(1896, 3), 9, NONE, NONE, NONE, 113), // 205 hot
        Name::new(TextRange::new(1899, 7), 9, NONE, NONE, NONE, 115), // 206 humbled
        Name::new(TextRange::new(1906, 10), 9, NONE, NONE, NONE, 116), // 207 humiliated
        Name::new(TextRange::new(1916, 6), 9, NONE, NONE, NONE, 117), // 208 hungry
        Name::new(TextRange::new(1922, 4), 9, NONE, NONE, NONE, 118), // 209 hurt
        Name::new(TextRange::new(1926, 9), 9, NONE, NONE, NONE, 120), // 210 impressed
        Name::new(TextRange::new(1935, 6), 9, NONE, NONE, NONE, 122), // 211 in_awe
        Name::new(TextRange::new(1941, 7), 9, NONE, NONE, NONE, 123), // 212 in_love
        Name::new(TextRange::new(1948, 9), 9, NONE, NONE, NONE, 126), // 213 indignant
        Name::new(TextRange::new(1957, 10), 9, NONE, NONE, NONE, 129), // 214 interested
        Name::new(TextRange::new(1967, 11), 9, NONE, NONE, NONE, 132), // 215 intoxicated
        Name::new(TextRange::new(1978, 10), 9, NONE, NONE, NONE, 144), // 216 invincible
        Name::new(TextRange::new(1988, 7), 9, NONE, NONE, NONE, 156), // 217 jealous
        Name::new(TextRange::new(1995, 6), 9, NONE, NONE, NONE, 166), // 218 lonely
        Name::new(TextRange::new(2001, 5), 9, NONE, NONE, NONE, 167), // 219 lucky
        Name::new(TextRange::new(2006, 4), 9, NONE, NONE, NONE, 173), // 220 mean
        Name::new(TextRange::new(2010, 4), 9, 83, NONE, NONE, 181), // 221 mood
        Name::new(TextRange::new(2014, 5), 9, NONE, NONE, NONE, 182), // 222 moody
        Name::new(TextRange::new(2019, 7), 9, NONE, NONE, NONE, 183), // 223 nervous
        Name::new(TextRange::new(2026, 7), 9, NONE, NONE, NONE, 184), // 224 neutral
        Name::new(TextRange::new(2033, 8), 9, NONE, NONE, NONE, 196), // 225 offended
        Name::new(TextRange::new(2041, 8), 9, NONE, NONE, NONE, 199), // 226 outraged
        Name::new(TextRange::new(2049, 7), 9, NONE, NONE, NONE, 206), // 227 playful
        Name::new(TextRange::new(2056, 5), 9, NONE, NONE, NONE, 218), // 228 proud
        Name::new(TextRange::new(2061, 7), 9, NONE, NONE, NONE, 234), // 229 relaxed
        Name::new(TextRange::new(2068, 8), 9, NONE, NONE, NONE, 235), // 230 relieved
        Name::new(TextRange::new(2076, 10), 9, NONE, NONE, NONE, 236), // 231 remorseful
        Name::new(TextRange::new(2086, 8), 9, NONE, NONE, NONE, 249), // 232 restless
        Name::new(TextRange::new(2094, 3), 9, NONE, NONE, NONE, 254), // 233 sad
        Name::new(TextRange::new(2097, 9), 9, NONE, NONE, NONE, 255), // 234 sarcastic
        Name::new(TextRange::new(2106, 7), 9, NONE, NONE, NONE, 258), // 235 serious
        Name::new(TextRange::new(2113, 7), 9, NONE, NONE, NONE, 263), // 236 shocked
        Name::new(TextRange::new(2120, 3), 9, NONE, NONE, NONE, 266), // 237 shy
        Name::new(TextRange::new(2123, 4), 9, NONE, NONE, NONE, 267), // 238 sick
        Name::new(TextRange::new(2127, 6), 9, NONE, NONE, NONE, 268), // 239 sleepy
        Name::new(TextRange::new(2133, 11), 9, NONE, NONE, NONE, 271), // 240 spontaneous
        Name::new(TextRange::new(2144, 8), 9, NONE, NONE, NONE, 279), // 241 stressed
        Name::new(TextRange::new(2152, 6), 9, NONE, NONE, NONE, 280), // 242 strong
        Name::new(TextRange::new(2158, 9), 9, NONE, NONE, NONE, 293), // 243 surprised
        Name::new(TextRange::new(1581, 4), 9, NONE, NONE, NONE, 297), // 244 text
        Name::new(TextRange::new(2167, 8), 9, NONE, NONE, NONE, 301), // 245 thankful
        Name::new(TextRange::new(2175, 7), 9, NONE, NONE, NONE, 302), // 246 thirsty
        Name::new(TextRange::new(2182, 5), 9, NONE, NONE, NONE, 307), // 247 tired
        Name::new(TextRange::new(2187, 9), 9, NONE, NONE, NONE, 314), // 248 undefined
        Name::new(TextRange::new(2196, 4), 9, NONE, NONE, NONE, 329), // 249 weak
        Name::new(TextRange::new(2200, 7), 9, NONE, NONE, NONE, 330), // 250 worried
        Name::new(TextRange::new(2238, 4), 10, 84, NONE, NONE, 185), // 251 nick
        Name::new(TextRange::new(0, 11), 11, 1, NONE, NONE, 4), // 252 affiliation
        Name::new(TextRange::new(2273, 12), 11, 3, NONE, NONE, 6), // 253 affiliations
        Name::new(TextRange::new(2285, 9), 11, 19, NONE, NONE, 44), // 254 configure
        Name::new(TextRange::new(2294, 6), 11, 24, NONE, NONE, 57), // 255 create
        Name::new(TextRange::new(2300, 7), 11, 25, NONE, NONE, 64), // 256 default
        Name::new(TextRange::new(1339, 5), 11, NONE, NONE, 116, NONE), // 257 empty
        Name::new(TextRange::new(1419, 4), 11, 67, NONE, NONE, 148), // 258 item
        Name::new(TextRange::new(2307, 5), 11, 73, NONE, NONE, 154), // 259 items
        Name::new(TextRange::new(2312, 7), 11, 94, NONE, NONE, 198), // 260 options
        Name::new(TextRange::new(2319, 7), 11, 109, NONE, NONE, 219), // 261 publish
        Name::new(TextRange::new(2326, 15), 11, 110, NONE, NONE, 220), // 262 publish-options
        Name::new(TextRange::new(2341, 6), 11, 111, NONE, NONE, 221), // 263 pubsub
        Name::new(TextRange::new(2347, 8), 11, NONE, NONE, NONE, 241), // 264 required
        Name::new(TextRange::new(2355, 7), 11, 131, NONE, NONE, 251), // 265 retract
        Name::new(TextRange::new(2362, 9), 11, 149, NONE, NONE, 284), // 266 subscribe
        Name::new(TextRange::new(2371, 17), 11, 150, NONE, NONE, 285), // 267 subscribe-options
        Name::new(TextRange::new(391, 12), 11, 151, NONE, NONE, 286), // 268 subscription
        Name::new(TextRange::new(2388, 13), 11, 155, NONE, NONE, 290), // 269 subscriptions
        Name::new(TextRange::new(2401, 11), 11, 169, NONE, NONE, 318), // 270 unsubscribe
        Name::new(TextRange::new(2445, 11), 12, 14, NONE, NONE, 36), // 271 closed-node
        Name::new(TextRange::new(2456, 22), 12, 18, NONE, NONE, 43), // 272 configuration-required
        Name::new(TextRange::new(1339, 5), 12, NONE, NONE, 13, NONE), // 273 empty
        Name::new(TextRange::new(2478, 11), 12, 58, NONE, NONE, 135), // 274 invalid-jid
        Name::new(TextRange::new(2489, 15), 12, 60, NONE, NONE, 138), // 275 invalid-options
        Name::new(TextRange::new(2504, 15), 12, 61, NONE, NONE, 139), // 276 invalid-payload
        Name::new(TextRange::new(2519, 13), 12, 62, NONE, NONE, 140), // 277 invalid-subid
        Name::new(TextRange::new(2532, 14), 12, 70, NONE, NONE, 151), // 278 item-forbidden
        Name::new(TextRange::new(2546, 13), 12, 72, NONE, NONE, 153), // 279 item-required
        Name::new(TextRange::new(2559, 12), 12, 76, NONE, NONE, 159), // 280 jid-required
        Name::new(TextRange::new(2571, 18), 12, 77, NONE, NONE, 171), // 281 max-items-exceeded
        Name::new(TextRange::new(2589, 18), 12, 78, NONE, NONE, 172), // 282 max-nodes-exceeded
        Name::new(TextRange::new(2607, 15), 12, 85, NONE, NONE, 187), // 283 nodeid-required
        Name::new(TextRange::new(2622, 19), 12, 90, NONE, NONE, 193), // 284 not-in-roster-group
        Name::new(TextRange::new(2641, 14), 12, 91, NONE, NONE, 194), // 285 not-subscribed
        Name::new(TextRange::new(2655, 16), 12, 95, NONE, NONE, 201), // 286 payload-required
        Name::new(TextRange::new(2671, 15), 12, 96, NONE, NONE, 202), // 287 payload-too-big
        Name::new(TextRange::new(2686, 20), 12, 98, NONE, NONE, 204), // 288 pending-subscription
        Name::new(TextRange::new(2706, 20), 12, 102, NONE, NONE, 211), // 289 precondition-not-met
        Name::new(TextRange::new(2726, 30), 12, 105, NONE, NONE, 214), // 290 presence-subscription-required
        Name::new(TextRange::new(2756, 14), 12, 146, NONE, NONE, 281), // 291 subid-required
        Name::new(TextRange::new(2770, 22), 12, 164, NONE, NONE, 310), // 292 too-many-subscriptions
        Name::new(TextRange::new(2792, 11), 12, 170, NONE, NONE, 319), // 293 unsupported
        Name::new(TextRange::new(2803, 24), 12, 171, NONE, NONE, 320), // 294 unsupported-access-model
        Name::new(TextRange::new(2867, 9), 13, 5, NONE, NONE, 20), // 295 associate
        Name::new(TextRange::new(2876, 10), 13, 15, NONE, NONE, 38), // 296 collection
        Name::new(TextRange::new(2886, 13), 13, 17, NONE, NONE, 42), // 297 configuration
        Name::new(TextRange::new(2899, 6), 13, 28, NONE, NONE, 68), // 298 delete
        Name::new(TextRange::new(2905, 12), 13, 30, NONE, NONE, 74), // 299 disassociate
        Name::new(TextRange::new(1339, 5), 13, NONE, NONE, 117, NONE), // 300 empty
        Name::new(TextRange::new(2917, 5), 13, 36, NONE, NONE, 88), // 301 event
        Name::new(TextRange::new(1419, 4), 13, 68, NONE, NONE, 149), // 302 item
        Name::new(TextRange::new(2307, 5), 13, 74, NONE, NONE, 155), // 303 items
        Name::new(TextRange::new(2922, 5), 13, 113, NONE, NONE, 223), // 304 purge
        Name::new(TextRange::new(2927, 8), 13, 118, NONE, NONE, 229), // 305 redirect
        Name::new(TextRange::new(2355, 7), 13, 132, NONE, NONE, 252), // 306 retract
        Name::new(TextRange::new(391, 12), 13, 152, NONE, NONE, 287), // 307 subscription
        Name::new(TextRange::new(0, 11), 14, 2, NONE, NONE, 5), // 308 affiliation
        Name::new(TextRange::new(2273, 12), 14, 4, NONE, NONE, 7), // 309 affiliations
        Name::new(TextRange::new(2285, 9), 14, 20, NONE, NONE, 45), // 310 configure
        Name::new(TextRange::new(2300, 7), 14, 26, NONE, NONE, 65), // 311 default
        Name::new(TextRange::new(2899, 6), 14, 29, NONE, NONE, 69), // 312 delete
        Name::new(TextRange::new(1339, 5), 14, NONE, NONE, 118, NONE), // 313 empty
        Name::new(TextRange::new(2341, 6), 14, 112, NONE, NONE, 222), // 314 pubsub
        Name::new(TextRange::new(2922, 5), 14, 114, NONE, NONE, 224), // 315 purge
        Name::new(TextRange::new(2927, 8), 14, 119, NONE, NONE, 230), // 316 redirect
        Name::new(TextRange::new(391, 12), 14, 153, NONE, NONE, 288), // 317 subscription
        Name::new(TextRange::new(2388, 13), 14, 156, NONE, NONE, 291), // 318 subscriptions
        Name::new(TextRange::new(3013, 5), 15, NONE, NONE, NONE, 9), // 319 after
        Name::new(TextRange::new(3018, 6), 15, NONE, NONE, NONE, 26), // 320 before
        Name::new(TextRange::new(3024, 5), 15, NONE, NONE, NONE, 52), // 321 count
        Name::new(TextRange::new(3029, 5), 15, 44, NONE, NONE, 97), // 322 first
        Name::new(TextRange::new(167, 5), 15, NONE, NONE, NONE, 125), // 323 index
        Name::new(TextRange::new(3034, 4), 15, NONE, NONE, NONE, 161), // 324 last
        Name::new(TextRange::new(3038, 3), 15, NONE, NONE, NONE, 170), // 325 max
        Name::new(TextRange::new(3041, 3), 15, 135, NONE, NONE, 260), // 326 set
        Name::new(TextRange::new(3074, 6), 16, 48, NONE, NONE, 108), // 327 header
        Name::new(TextRange::new(3080, 7), 16, 49, NONE, NONE, 109), // 328 headers
        Name::new(TextRange::new(3118, 6), 17, NONE, NONE, NONE, 18), // 329 artist
        Name::new(TextRange::new(3124, 8), 17, NONE, NONE, NONE, 39), // 330 composer
        Name::new(TextRange::new(673, 4), 17, NONE, NONE, NONE, 62), // 331 date
        Name::new(TextRange::new(3132, 5), 17, NONE, NONE, NONE, 102), // 332 genre
        Name::new(TextRange::new(764, 8), 17, NONE, NONE, NONE, 160), // 333 language
        Name::new(TextRange::new(3137, 6), 17, NONE, NONE, NONE, 163), // 334 length
        Name::new(TextRange::new(3143, 8), 17, NONE, NONE, NONE, 168), // 335 lyricist
        Name::new(TextRange::new(3151, 9), 17, NONE, NONE, NONE, 205), // 336 performer
        Name::new(TextRange::new(3160, 6), 17, NONE, NONE, NONE, 227), // 337 rating
        Name::new(TextRange::new(3166, 6), 17, NONE, NONE, NONE, 269), // 338 source
        Name::new(TextRange::new(3172, 5), 17, NONE, NONE, NONE, 308), // 339 title
        Name::new(TextRange::new(3177, 5), 17, NONE, NONE, NONE, 311), // 340 track
        Name::new(TextRange::new(3182, 4), 17, 165, NONE, NONE, 313), // 341 tune
        Name::new(TextRange::new(409, 3), 17, NONE, NONE, NONE, 327), // 342 uri
        Name::new(TextRange::new(3217, 4), 18, 11, NONE, NONE, 28), // 343 body
        Name::new(TextRange::new(958, 5), 18, 34, NONE, NONE, 86), // 344 error
        Name::new(TextRange::new(3221, 2), 18, 64, NONE, NONE, 145), // 345 iq
        Name::new(TextRange::new(205, 7), 18, 80, NONE, NONE, 177), // 346 message
        Name::new(TextRange::new(3223, 8), 18, 103, NONE, NONE, 212), // 347 presence
        Name::new(TextRange::new(3231, 8), 18, 106, NONE, NONE, 215), // 348 priority
        Name::new(TextRange::new(3239, 4), 18, 138, NONE, NONE, 264), // 349 show
        Name::new(TextRange::new(3243, 6), 18, 141, NONE, NONE, 273), // 350 status
        Name::new(TextRange::new(3249, 10), 18, NONE, NONE, 163, NONE), // 351 string1024
        Name::new(TextRange::new(3259, 7), 18, 147, NONE, NONE, 282), // 352 subject
        Name::new(TextRange::new(3266, 6), 18, 162, NONE, NONE, 303), // 353 thread
        Name::new(TextRange::new(3217, 4), 19, 12, NONE, NONE, 29), // 354 body
        Name::new(TextRange::new(958, 5), 19, 35, NONE, NONE, 87), // 355 error
        Name::new(TextRange::new(3221, 2), 19, 65, NONE, NONE, 146), // 356 iq
        Name::new(TextRange::new(205, 7), 19, 81, NONE, NONE, 178), // 357 message
        Name::new(TextRange::new(3223, 8), 19, 104, NONE, NONE, 213), // 358 presence
        Name::new(TextRange::new(3231, 8), 19, 107, NONE, NONE, 216), // 359 priority
        Name::new(TextRange::new(3239, 4), 19, 139, NONE, NONE, 265), // 360 show
        Name::new(TextRange::new(3243, 6), 19, 142, NONE, NONE, 274), // 361 status
        Name::new(TextRange::new(3249, 10), 19, NONE, NONE, 164, NONE), // 362 string1024
        Name::new(TextRange::new(3259, 7), 19, 148, NONE, NONE, 283), // 363 subject
        Name::new(TextRange::new(3266, 6), 19, 163, NONE, NONE, 304), // 364 thread
        Name::new(TextRange::new(3298, 4), 20, NONE, NONE, NONE, 71), // 365 desc
        Name::new(TextRange::new(1339, 5), 20, NONE, NONE, 165, NONE), // 366 empty
        Name::new(TextRange::new(3302, 5), 20, 43, NONE, NONE, 96), // 367 field
        Name::new(TextRange::new(3307, 12), 20, NONE, NONE, NONE, 128), // 368 instructions
        Name::new(TextRange::new(1419, 4), 20, 69, NONE, NONE, 150), // 369 item
        Name::new(TextRange::new(3319, 6), 20, 93, NONE, NONE, 197), // 370 option
        Name::new(TextRange::new(3325, 8), 20, 125, NONE, NONE, 240), // 371 reported
        Name::new(TextRange::new(2347, 8), 20, NONE, NONE, NONE, 242), // 372 required
        Name::new(TextRange::new(3172, 5), 20, NONE, NONE, NONE, 309), // 373 title
        Name::new(TextRange::new(3333, 5), 20, 177, NONE, NONE, 328), // 374 value
        Name::new(TextRange::new(3338, 1), 20, 178, NONE, NONE, 331), // 375 x
        Name::new(TextRange::new(3352, 4), 21, 10, NONE, NONE, 27), // 376 bind
        Name::new(TextRange::new(1408, 11), 21, NONE, NONE, 166, NONE), // 377 fullJIDType
        Name::new(TextRange::new(172, 3), 21, NONE, NONE, NONE, 157), // 378 jid
        Name::new(TextRange::new(3356, 8), 21, NONE, NONE, NONE, 245), // 379 resource
        Name::new(TextRange::new(3364, 12), 21, NONE, NONE, 167, NONE), // 380 resourceType
        Name::new(TextRange::new(3408, 5), 22, 0, NONE, NONE, 0), // 381 abort
        Name::new(TextRange::new(3413, 7), 22, NONE, NONE, NONE, 1), // 382 aborted
        Name::new(TextRange::new(3420, 16), 22, NONE, NONE, NONE, 2), // 383 account-disabled
        Name::new(TextRange::new(3436, 4), 22, 6, NONE, NONE, 21), // 384 auth
        Name::new(TextRange::new(3440, 9), 22, 13, NONE, NONE, 35), // 385 challenge
        Name::new(TextRange::new(3449, 19), 22, NONE, NONE, NONE, 59), // 386 credentials-expired
        Name::new(TextRange::new(1339, 5), 22, NONE, NONE, 0, NONE), // 387 empty
        Name::new(TextRange::new(3468, 19), 22, NONE, NONE, NONE, 81), // 388 encryption-required
        Name::new(TextRange::new(3487, 7), 22, 38, NONE, NONE, 91), // 389 failure
        Name::new(TextRange::new(3494, 18), 22, NONE, NONE, NONE, 124), // 390 incorrect-encoding
        Name::new(TextRange::new(3512, 15), 22, NONE, NONE, NONE, 133), // 391 invalid-authzid
        Name::new(TextRange::new(3527, 17), 22, NONE, NONE, NONE, 136), // 392 invalid-mechanism
        Name::new(TextRange::new(3544, 17), 22, NONE, NONE, NONE, 169), // 393 malformed-request
        Name::new(TextRange::new(196, 9), 22, NONE, NONE, NONE, 174), // 394 mechanism
        Name::new(TextRange::new(3561, 18), 22, NONE, NONE, NONE, 175), // 395 mechanism-too-weak
        Name::new(TextRange::new(3579, 10), 22, 79, NONE, NONE, 176), // 396 mechanisms
        Name::new(TextRange::new(3589, 14), 22, NONE, NONE, NONE, 190), // 397 not-authorized
        Name::new(TextRange::new(3603, 8), 22, 129, NONE, NONE, 248), // 398 response
        Name::new(TextRange::new(3611, 7), 22, 157, NONE, NONE, 292), // 399 success
        Name::new(TextRange::new(3618, 22), 22, NONE, NONE, NONE, 295), // 400 temporary-auth-failure
        Name::new(TextRange::new(1581, 4), 22, 159, NONE, NONE, 298), // 401 text
        Name::new(TextRange::new(3640, 17), 22, NONE, NONE, NONE, 312), // 402 transition-needed
        Name::new(TextRange::new(3689, 11), 23, 9, NONE, NONE, 24), // 403 bad-request
        Name::new(TextRange::new(3700, 8), 23, 21, NONE, NONE, 46), // 404 conflict
        Name::new(TextRange::new(1339, 5), 23, NONE, NONE, 8, NONE), // 405 empty
        Name::new(TextRange::new(3708, 23), 23, 41, NONE, NONE, 94), // 406 feature-not-implemented
        Name::new(TextRange::new(3731, 9), 23, 45, NONE, NONE, 100), // 407 forbidden
        Name::new(TextRange::new(3740, 4), 23, 47, NONE, NONE, 104), // 408 gone
        Name::new(TextRange::new(3744, 21), 23, 55, NONE, NONE, 130), // 409 internal-server-error
        Name::new(TextRange::new(3765, 14), 23, 71, NONE, NONE, 152), // 410 item-not-found
        Name::new(TextRange::new(3779, 13), 23, 75, NONE, NONE, 158), // 411 jid-malformed
        Name::new(TextRange::new(3792, 14), 23, 86, NONE, NONE, 188), // 412 not-acceptable
        Name::new(TextRange::new(3806, 11), 23, 87, NONE, NONE, 189), // 413 not-allowed
        Name::new(TextRange::new(3589, 14), 23, 88, NONE, NONE, 191), // 414 not-authorized
        Name::new(TextRange::new(3817, 16), 23, 97, NONE, NONE, 203), // 415 payment-required
        Name::new(TextRange::new(3833, 16), 23, 100, NONE, NONE, 208), // 416 policy-violation
        Name::new(TextRange::new(3849, 21), 23, 117, NONE, NONE, 228), // 417 recipient-unavailable
        Name::new(TextRange::new(2927, 8), 23, 120, NONE, NONE, 231), // 418 redirect
        Name::new(TextRange::new(3870, 21), 23, 121, NONE, NONE, 233), // 419 registration-required
        Name::new(TextRange::new(3891, 23), 23, 123, NONE, NONE, 238), // 420 remote-server-not-found
        Name::new(TextRange::new(3914, 21), 23, 124, NONE, NONE, 239), // 421 remote-server-timeout
        Name::new(TextRange::new(3935, 19), 23, 127, NONE, NONE, 246), // 422 resource-constraint
        Name::new(TextRange::new(3954, 19), 23, 134, NONE, NONE, 259), // 423 service-unavailable
        Name::new(TextRange::new(3973, 21), 23, 154, NONE, NONE, 289), // 424 subscription-required
        Name::new(TextRange::new(1581, 4), 23, 160, NONE, NONE, 299), // 425 text
        Name::new(TextRange::new(3994, 19), 23, 166, NONE, NONE, 315), // 426 undefined-condition
        Name::new(TextRange::new(4013, 18), 23, 168, NONE, NONE, 317), // 427 unexpected-request
        Name::new(TextRange::new(4066, 10), 24, 7, NONE, NONE, 22), // 428 bad-format
        Name::new(TextRange::new(4076, 20), 24, 8, NONE, NONE, 23), // 429 bad-namespace-prefix
        Name::new(TextRange::new(3700, 8), 24, 22, NONE, NONE, 47), // 430 conflict
        Name::new(TextRange::new(4096, 18), 24, 23, NONE, NONE, 49), // 431 connection-timeout
        Name::new(TextRange::new(1339, 5), 24, NONE, NONE, 7, NONE), // 432 empty
        Name::new(TextRange::new(4114, 9), 24, 50, NONE, NONE, 111), // 433 host-gone
        Name::new(TextRange::new(4123, 12), 24, 51, NONE, NONE, 112), // 434 host-unknown
        Name::new(TextRange::new(4135, 19), 24, 53, NONE, NONE, 121), // 435 improper-addressing
        Name::new(TextRange::new(3744, 21), 24, 56, NONE, NONE, 131), // 436 internal-server-error
        Name::new(TextRange::new(4154, 12), 24, 57, NONE, NONE, 134), // 437 invalid-from
        Name::new(TextRange::new(4166, 17), 24, 59, NONE, NONE, 137), // 438 invalid-namespace
        Name::new(TextRange::new(4183, 11), 24, 63, NONE, NONE, 141), // 439 invalid-xml
        Name::new(TextRange::new(3589, 14), 24, 89, NONE, NONE, 192), // 440 not-authorized
        Name::new(TextRange::new(4194, 15), 24, 92, NONE, NONE, 195), // 441 not-well-formed
        Name::new(TextRange::new(3833, 16), 24, 101, NONE, NONE, 209), // 442 policy-violation
        Name::new(TextRange::new(4209, 24), 24, 122, NONE, NONE, 237), // 443 remote-connection-failed
        Name::new(TextRange::new(4233, 5), 24, 126, NONE, NONE, 244), // 444 reset
        Name::new(TextRange::new(3935, 19), 24, 128, NONE, NONE, 247), // 445 resource-constraint
        Name::new(TextRange::new(4238, 14), 24, 130, NONE, NONE, 250), // 446 restricted-xml
        Name::new(TextRange::new(4252, 14), 24, 133, NONE, NONE, 257), // 447 see-other-host
        Name::new(TextRange::new(4266, 15), 24, 158, NONE, NONE, 294), // 448 system-shutdown
        Name::new(TextRange::new(1581, 4), 24, 161, NONE, NONE, 300), // 449 text
        Name::new(TextRange::new(3994, 19), 24, 167, NONE, NONE, 316), // 450 undefined-condition
        Name::new(TextRange::new(4281, 20), 24, 172, NONE, NONE, 321), // 451 unsupported-encoding
        Name::new(TextRange::new(4301, 19), 24, 173, NONE, NONE, 322), // 452 unsupported-feature
        Name::new(TextRange::new(4320, 23), 24, 174, NONE, NONE, 323), // 453 unsupported-stanza-type
        Name::new(TextRange::new(4343, 19), 24, 175, NONE, NONE, 324), // 454 unsupported-version
        Name::new(TextRange::new(1339, 5), 25, NONE, NONE, 34, NONE), // 455 empty
        Name::new(TextRange::new(3487, 7), 25, 39, NONE, NONE, 92), // 456 failure
        Name::new(TextRange::new(4397, 7), 25, 108, NONE, NONE, 217), // 457 proceed
        Name::new(TextRange::new(2347, 8), 25, NONE, NONE, NONE, 243), // 458 required
        Name::new(TextRange::new(4404, 8), 25, 140, NONE, NONE, 272), // 459 starttls
        Name::new(TextRange::new(1339, 5), 26, NONE, NONE, 168, NONE), // 460 empty
        Name::new(TextRange::new(4443, 4), 26, 54, NONE, NONE, 127), // 461 info
        Name::new(TextRange::new(4447, 8), 26, 82, NONE, NONE, 179), // 462 metadata
        Name::new(TextRange::new(4455, 7), 26, 99, NONE, NONE, 207), // 463 pointer
        Name::new(TextRange::new(4486, 10), 27, 16, NONE, NONE, 40), // 464 conference
        Name::new(TextRange::new(4496, 10), 27, 37, NONE, NONE, 90), // 465 extensions
        Name::new(TextRange::new(2238, 4), 27, NONE, NONE, NONE, 186), // 466 nick
        Name::new(TextRange::new(4506, 8), 27, NONE, NONE, NONE, 200), // 467 password
        Name::new(TextRange::new(4534, 5), 28, 27, NONE, NONE, 67), // 468 delay
    ];
    static NAME_INDEX: [u16; 1024] = [
        44, 158, NONE, NONE, NONE, 223, NONE, NONE, NONE, 360, NONE, NONE,
        133, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 240, NONE, NONE, 442,
        NONE, 19, NONE, 215, 410, NONE, NONE, NONE, 221, NONE, 82, 74,
        364, 119, NONE, 375, NONE, NONE, 284, NONE, NONE, 363, 455, NONE,
        125, 368, 356, NONE, NONE, 454, NONE, NONE, 318, 381, 458, 464,
        302, 452, NONE, NONE, NONE, 29, NONE, NONE, NONE, NONE, 376, NONE,
        NONE, 271, 185, NONE, 169, 339, NONE, NONE, 86, 348, 396, NONE,
        NONE, NONE, 355, NONE, NONE, NONE, NONE, 149, NONE, NONE, NONE, NONE,
        194, NONE, NONE, NONE, NONE, 388, 93, 117, 128, NONE, NONE, NONE,
        NONE, NONE, NONE, 393, NONE, NONE, NONE, NONE, 282, 165, NONE, 118,
        NONE, 268, 135, 406, 217, NONE, NONE, NONE, NONE, 204, 250, NONE,
        NONE, 85, NONE, NONE, 343, NONE, 171, 261, NONE, NONE, 190, NONE,
        NONE, 407, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
        378, NONE, NONE, NONE, 456, 109, 414, NONE, NONE, 178, NONE, NONE,
        NONE, NONE, NONE, 156, NONE, 84, 98, 23, NONE, NONE, NONE, NONE,
        NONE, NONE, 206, NONE, NONE, 57, NONE, NONE, 139, 236, 438, NONE,
        NONE, NONE, NONE, 278, NONE, NONE, NONE, NONE, 218, 300, 259, 290,
        NONE, NONE, NONE, NONE, 405, NONE, 345, 37, 207, NONE, 63, NONE,
        NONE, NONE, 330, 299, 337, NONE, 1, NONE, NONE, NONE, NONE, 226,
        277, NONE, NONE, 167, 445, 353, 231, 314, NONE, 8, NONE, 324,
        78, 437, 450, NONE, NONE, NONE, 383, 467, NONE, 137, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 380, NONE,
        NONE, NONE, NONE, 209, 43, 281, 398, NONE, NONE, NONE, 333, NONE,
        9, NONE, NONE, 342, NONE, 366, NONE, 162, NONE, NONE, 164, 373,
        NONE, 249, NONE, 395, NONE, NONE, NONE, 38, NONE, NONE, 192, NONE,
        NONE, NONE, 446, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 220, 320,
        404, NONE, 252, 254, NONE, NONE, 50, NONE, 248, NONE, NONE, NONE,
        230, 275, 335, NONE, 270, NONE, 239, 115, 272, 7, 465, NONE,
        251, NONE, NONE, NONE, NONE, NONE, NONE, 308, NONE, 2, 42, NONE,
        87, 276, NONE, NONE, NONE, NONE, 304, 97, 436, NONE, NONE, NONE,
        NONE, NONE, 177, NONE, 219, NONE, 322, 40, 283, 422, 435, 113,
        NONE, NONE, NONE, NONE, 232, 273, 25, 224, 279, 463, NONE, NONE,
        NONE, 59, NONE, NONE, 462, NONE, NONE, NONE, 439, NONE, NONE, 413,
        NONE, 246, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 305, 460, NONE,
        317, 28, 73, 145, 329, 408, 417, NONE, NONE, NONE, 229, 46,
        NONE, NONE, NONE, 403, NONE, 266, NONE, 262, 199, NONE, 461, 386,
        431, 256, 444, 401, 159, 288, NONE, 100, NONE, 154, 193, 394,
        71, 385, 323, 346, 195, 126, 21, 400, 433, NONE, 430, NONE,
        416, 338, 331, NONE, NONE, NONE, NONE, NONE, 150, NONE, NONE, 153,
        NONE, NONE, NONE, 374, 291, 418, NONE, NONE, NONE, 280, NONE, NONE,
        NONE, 203, NONE, 89, NONE, NONE, 88, NONE, NONE, NONE, NONE, NONE,
        420, NONE, NONE, NONE, NONE, NONE, 306, NONE, 24, 391, 468, 293,
        315, 351, 103, 173, 211, 267, 387, NONE, 70, NONE, NONE, 247,
        NONE, NONE, NONE, NONE, 287, 107, 138, NONE, NONE, NONE, 311, 426,
        NONE, NONE, 309, 99, 384, 95, 303, 409, NONE, NONE, 3, NONE,
        362, 258, NONE, 298, NONE, NONE, NONE, NONE, 181, 61, 68, 163,
        197, NONE, NONE, 289, NONE, 80, 382, NONE, NONE, NONE, NONE, NONE,
        NONE, NONE, NONE, 121, NONE, 54, 312, 449, 105, NONE, 328, NONE,
        6, 243, 120, 237, 91, 313, 152, NONE, NONE, NONE, 191, 415,
        NONE, NONE, NONE, NONE, 16, NONE, 265, 285, NONE, NONE, 196, NONE,
        321, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 423, NONE, NONE,
        NONE, 176, NONE, 425, NONE, NONE, NONE, 49, 325, 151, 166, 326,
        392, NONE, NONE, NONE, 143, NONE, 228, 130, NONE, NONE, 32, NONE,
        NONE, 443, 170, 15, 55, 132, 354, 90, 160, NONE, NONE, NONE,
        NONE, NONE, 104, 180, NONE, NONE, NONE, 294, NONE, NONE, NONE, NONE,
        451, 123, 297, 371, NONE, NONE, NONE, 131, 295, 34, 187, 36,
        189, NONE, 147, 340, NONE, NONE, 245, NONE, NONE, 222, 448, NONE,
        NONE, 141, NONE, NONE, NONE, NONE, 238, NONE, 447, 233, 201, NONE,
        112, NONE, NONE, 257, NONE, 60, 22, 146, NONE, NONE, 253, NONE,
        NONE, 350, NONE, NONE, NONE, 53, 361, 48, 172, 457, NONE, NONE,
        NONE, NONE, 286, 33, NONE, 186, 397, NONE, 307, NONE, NONE, NONE,
        26, 62, 122, 428, 210, NONE, 92, NONE, 124, 13, 67, 332,
        NONE, 214, 310, NONE, NONE, NONE, NONE, 56, 174, NONE, NONE, NONE,
        NONE, NONE, 179, 184, NONE, NONE, NONE, NONE, NONE, 200, NONE, NONE,
        18, NONE, NONE, NONE, NONE, 66, 75, 161, 17, 106, 390, 72,
        412, 102, 69, 47, 183, 327, 260, 421, 440, NONE, NONE, 129,
        108, 212, 399, 52, 58, NONE, NONE, NONE, 114, 127, NONE, 336,
        136, 372, 198, 0, 134, NONE, NONE, NONE, NONE, NONE, 111, NONE,
        81, 341, 359, 402, 379, 51, 419, 427, NONE, 349, NONE, NONE,
        NONE, NONE, NONE, 96, NONE, NONE, 358, 205, 202, 155, 365, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 144, 41, 255,
        227, NONE, NONE, NONE, 101, NONE, NONE, 234, NONE, 182, NONE, 110,
        45, NONE, NONE, NONE, 142, NONE, NONE, NONE, NONE, NONE, NONE, 269,
        NONE, 157, NONE, NONE, NONE, NONE, NONE, 301, NONE, NONE, NONE, NONE,
        NONE, 188, 235, 244, NONE, 369, NONE, NONE, 14, 64, NONE, NONE,
        319, 459, NONE, 39, 466, NONE, 30, NONE, 213, 216, 264, 429,
        344, 76, NONE, 4, NONE, NONE, 296, 347, 116, NONE, NONE, 65,
        NONE, NONE, NONE, 94, 357, 377, NONE, 241, 352, NONE, NONE, 334,
        NONE, NONE, NONE, NONE, 10, NONE, NONE, NONE, NONE, 453, NONE, NONE,
        79, 441, NONE, 274, NONE, 148, 292, NONE, NONE, NONE, NONE, NONE,
        NONE, NONE, NONE, 175, 432, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
        NONE, NONE, 27, NONE, NONE, 83, 411, 140, NONE, 35, 77, 389,
        316, 424, 5, 168, NONE, 11, NONE, 12, NONE, NONE, 242, NONE,
        NONE, 370, 208, 263, 20, NONE, NONE, NONE, 434, NONE, 31, NONE,
        367, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 225,
        NONE, NONE, NONE, NONE,
    ];
    static ELEMENTS: [Element; 333] = [
        Element::new(381, 0, false), // 0 {urn:ietf:params:xml:ns:xmpp-sasl}abort
        Element::new(252, 1, false), // 1 {http://jabber.org/protocol/pubsub}affiliation
        Element::new(308, 2, false), // 2 {http://jabber.org/protocol/pubsub#owner}affiliation
        Element::new(253, 3, false), // 3 {http://jabber.org/protocol/pubsub}affiliations
        Element::new(309, 4, false), // 4 {http://jabber.org/protocol/pubsub#owner}affiliations
        Element::new(295, 5, false), // 5 {http://jabber.org/protocol/pubsub#event}associate
        Element::new(384, 6, false), // 6 {urn:ietf:params:xml:ns:xmpp-sasl}auth
        Element::new(428, 7, false), // 7 {urn:ietf:params:xml:ns:xmpp-streams}bad-format
        Element::new(429, 7, false), // 8 {urn:ietf:params:xml:ns:xmpp-streams}bad-namespace-prefix
        Element::new(403, 8, false), // 9 {urn:ietf:params:xml:ns:xmpp-stanzas}bad-request
        Element::new(376, 9, false), // 10 {urn:ietf:params:xml:ns:xmpp-bind}bind
        Element::new(343, 10, false), // 11 {jabber:client}body
        Element::new(354, 11, false), // 12 {jabber:server}body
        Element::new(385, 12, false), // 13 {urn:ietf:params:xml:ns:xmpp-sasl}challenge
        Element::new(271, 13, false), // 14 {http://jabber.org/protocol/pubsub#errors}closed-node
        Element::new(296, 14, false), // 15 {http://jabber.org/protocol/pubsub#event}collection
        Element::new(464, 15, false), // 16 {urn:xmpp:bookmarks:1}conference
        Element::new(297, 16, false), // 17 {http://jabber.org/protocol/pubsub#event}configuration
        Element::new(272, 13, false), // 18 {http://jabber.org/protocol/pubsub#errors}configuration-required
        Element::new(254, 17, false), // 19 {http://jabber.org/protocol/pubsub}configure
        Element::new(310, 18, false), // 20 {http://jabber.org/protocol/pubsub#owner}configure
        Element::new(404, 8, false), // 21 {urn:ietf:params:xml:ns:xmpp-stanzas}conflict
        Element::new(430, 7, false), // 22 {urn:ietf:params:xml:ns:xmpp-streams}conflict
        Element::new(431, 7, false), // 23 {urn:ietf:params:xml:ns:xmpp-streams}connection-timeout
        Element::new(255, 19, false), // 24 {http://jabber.org/protocol/pubsub}create
        Element::new(256, 20, false), // 25 {http://jabber.org/protocol/pubsub}default
        Element::new(311, 21, false), // 26 {http://jabber.org/protocol/pubsub#owner}default
        Element::new(468, 22, false), // 27 {urn:xmpp:delay}delay
        Element::new(298, 23, false), // 28 {http://jabber.org/protocol/pubsub#event}delete
        Element::new(312, 24, false), // 29 {http://jabber.org/protocol/pubsub#owner}delete
        Element::new(299, 25, false), // 30 {http://jabber.org/protocol/pubsub#event}disassociate
        Element::new(121, 26, false), // 31 {http://jabber.org/protocol/compress/exi}downloadSchema
        Element::new(122, 27, false), // 32 {http://jabber.org/protocol/compress/exi}downloadSchemaResponse
        Element::new(108, 28, false), // 33 {http://etherx.jabber.org/streams}error
        Element::new(344, 29, false), // 34 {jabber:client}error
        Element::new(355, 30, false), // 35 {jabber:server}error
        Element::new(301, 31, false), // 36 {http://jabber.org/protocol/pubsub#event}event
        Element::new(465, 32, false), // 37 {urn:xmpp:bookmarks:1}extensions
        Element::new(389, 33, false), // 38 {urn:ietf:params:xml:ns:xmpp-sasl}failure
        Element::new(456, 34, false), // 39 {urn:ietf:params:xml:ns:xmpp-tls}failure
        Element::new(137, 35, false), // 40 {http://jabber.org/protocol/disco#info}feature
        Element::new(406, 8, false), // 41 {urn:ietf:params:xml:ns:xmpp-stanzas}feature-not-implemented
        Element::new(109, 36, false), // 42 {http://etherx.jabber.org/streams}features
        Element::new(367, 37, false), // 43 {jabber:x:data}field
        Element::new(322, 38, false), // 44 {http://jabber.org/protocol/rsm}first
        Element::new(407, 8, false), // 45 {urn:ietf:params:xml:ns:xmpp-stanzas}forbidden
        Element::new(156, 39, false), // 46 {http://jabber.org/protocol/geoloc}geoloc
        Element::new(408, 12, false), // 47 {urn:ietf:params:xml:ns:xmpp-stanzas}gone
        Element::new(327, 40, false), // 48 {http://jabber.org/protocol/shim}header
        Element::new(328, 41, false), // 49 {http://jabber.org/protocol/shim}headers
        Element::new(433, 7, false), // 50 {urn:ietf:params:xml:ns:xmpp-streams}host-gone
        Element::new(434, 7, false), // 51 {urn:ietf:params:xml:ns:xmpp-streams}host-unknown
        Element::new(138, 42, false), // 52 {http://jabber.org/protocol/disco#info}identity
        Element::new(435, 7, false), // 53 {urn:ietf:params:xml:ns:xmpp-streams}improper-addressing
        Element::new(461, 43, false), // 54 {urn:xmpp:avatar:metadata}info
        Element::new(409, 8, false), // 55 {urn:ietf:params:xml:ns:xmpp-stanzas}internal-server-error
        Element::new(436, 7, false), // 56 {urn:ietf:params:xml:ns:xmpp-streams}internal-server-error
        Element::new(437, 7, false), // 57 {urn:ietf:params:xml:ns:xmpp-streams}invalid-from
        Element::new(274, 13, false), // 58 {http://jabber.org/protocol/pubsub#errors}invalid-jid
        Element::new(438, 7, false), // 59 {urn:ietf:params:xml:ns:xmpp-streams}invalid-namespace
        Element::new(275, 13, false), // 60 {http://jabber.org/protocol/pubsub#errors}invalid-options
        Element::new(276, 13, false), // 61 {http://jabber.org/protocol/pubsub#errors}invalid-payload
        Element::new(277, 13, false), // 62 {http://jabber.org/protocol/pubsub#errors}invalid-subid
        Element::new(439, 7, false), // 63 {urn:ietf:params:xml:ns:xmpp-streams}invalid-xml
        Element::new(345, 44, false), // 64 {jabber:client}iq
        Element::new(356, 45, false), // 65 {jabber:server}iq
        Element::new(143, 46, false), // 66 {http://jabber.org/protocol/disco#items}item
        Element::new(258, 47, false), // 67 {http://jabber.org/protocol/pubsub}item
        Element::new(302, 48, false), // 68 {http://jabber.org/protocol/pubsub#event}item
        Element::new(369, 49, false), // 69 {jabber:x:data}item
        Element::new(278, 13, false), // 70 {http://jabber.org/protocol/pubsub#errors}item-forbidden
        Element::new(410, 8, false), // 71 {urn:ietf:params:xml:ns:xmpp-stanzas}item-not-found
        Element::new(279, 13, false), // 72 {http://jabber.org/protocol/pubsub#errors}item-required
        Element::new(259, 50, false), // 73 {http://jabber.org/protocol/pubsub}items
        Element::new(303, 51, false), // 74 {http://jabber.org/protocol/pubsub#event}items
        Element::new(411, 8, false), // 75 {urn:ietf:params:xml:ns:xmpp-stanzas}jid-malformed
        Element::new(280, 13, false), // 76 {http://jabber.org/protocol/pubsub#errors}jid-required
        Element::new(281, 13, false), // 77 {http://jabber.org/protocol/pubsub#errors}max-items-exceeded
        Element::new(282, 13, false), // 78 {http://jabber.org/protocol/pubsub#errors}max-nodes-exceeded
        Element::new(396, 52, false), // 79 {urn:ietf:params:xml:ns:xmpp-sasl}mechanisms
        Element::new(346, 53, false), // 80 {jabber:client}message
        Element::new(357, 54, false), // 81 {jabber:server}message
        Element::new(462, 55, false), // 82 {urn:xmpp:avatar:metadata}metadata
        Element::new(221, 56, false), // 83 {http://jabber.org/protocol/mood}mood
        Element::new(251, 12, false), // 84 {http://jabber.org/protocol/nick}nick
        Element::new(283, 13, false), // 85 {http://jabber.org/protocol/pubsub#errors}nodeid-required
        Element::new(412, 8, false), // 86 {urn:ietf:params:xml:ns:xmpp-stanzas}not-acceptable
        Element::new(413, 8, false), // 87 {urn:ietf:params:xml:ns:xmpp-stanzas}not-allowed
        Element::new(414, 8, false), // 88 {urn:ietf:params:xml:ns:xmpp-stanzas}not-authorized
        Element::new(440, 7, false), // 89 {urn:ietf:params:xml:ns:xmpp-streams}not-authorized
        Element::new(284, 13, false), // 90 {http://jabber.org/protocol/pubsub#errors}not-in-roster-group
        Element::new(285, 13, false), // 91 {http://jabber.org/protocol/pubsub#errors}not-subscribed
        Element::new(441, 7, false), // 92 {urn:ietf:params:xml:ns:xmpp-streams}not-well-formed
        Element::new(370, 57, false), // 93 {jabber:x:data}option
        Element::new(260, 58, false), // 94 {http://jabber.org/protocol/pubsub}options
        Element::new(286, 13, false), // 95 {http://jabber.org/protocol/pubsub#errors}payload-required
        Element::new(287, 13, false), // 96 {http://jabber.org/protocol/pubsub#errors}payload-too-big
        Element::new(415, 8, false), // 97 {urn:ietf:params:xml:ns:xmpp-stanzas}payment-required
        Element::new(288, 13, false), // 98 {http://jabber.org/protocol/pubsub#errors}pending-subscription
        Element::new(463, 59, false), // 99 {urn:xmpp:avatar:metadata}pointer
        Element::new(416, 8, false), // 100 {urn:ietf:params:xml:ns:xmpp-stanzas}policy-violation
        Element::new(442, 7, false), // 101 {urn:ietf:params:xml:ns:xmpp-streams}policy-violation
        Element::new(289, 13, false), // 102 {http://jabber.org/protocol/pubsub#errors}precondition-not-met
        Element::new(347, 60, false), // 103 {jabber:client}presence
        Element::new(358, 61, false), // 104 {jabber:server}presence
        Element::new(290, 13, false), // 105 {http://jabber.org/protocol/pubsub#errors}presence-subscription-required
        Element::new(348, 62, false), // 106 {jabber:client}priority
        Element::new(359, 62, false), // 107 {jabber:server}priority
        Element::new(457, 34, false), // 108 {urn:ietf:params:xml:ns:xmpp-tls}proceed
        Element::new(261, 63, false), // 109 {http://jabber.org/protocol/pubsub}publish
        Element::new(262, 64, false), // 110 {http://jabber.org/protocol/pubsub}publish-options
        Element::new(263, 65, false), // 111 {http://jabber.org/protocol/pubsub}pubsub
        Element::new(314, 66, false), // 112 {http://jabber.org/protocol/pubsub#owner}pubsub
        Element::new(304, 67, false), // 113 {http://jabber.org/protocol/pubsub#event}purge
        Element::new(315, 68, false), // 114 {http://jabber.org/protocol/pubsub#owner}purge
        Element::new(140, 69, false), // 115 {http://jabber.org/protocol/disco#info}query
        Element::new(144, 70, false), // 116 {http://jabber.org/protocol/disco#items}query
        Element::new(417, 8, false), // 117 {urn:ietf:params:xml:ns:xmpp-stanzas}recipient-unavailable
        Element::new(305, 71, false), // 118 {http://jabber.org/protocol/pubsub#event}redirect
        Element::new(316, 72, false), // 119 {http://jabber.org/protocol/pubsub#owner}redirect
        Element::new(418, 12, false), // 120 {urn:ietf:params:xml:ns:xmpp-stanzas}redirect
        Element::new(419, 8, false), // 121 {urn:ietf:params:xml:ns:xmpp-stanzas}registration-required
        Element::new(443, 7, false), // 122 {urn:ietf:params:xml:ns:xmpp-streams}remote-connection-failed
        Element::new(420, 8, false), // 123 {urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-not-found
        Element::new(421, 8, false), // 124 {urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-timeout
        Element::new(371, 73, false), // 125 {jabber:x:data}reported
        Element::new(444, 7, false), // 126 {urn:ietf:params:xml:ns:xmpp-streams}reset
        Element::new(422, 8, false), // 127 {urn:ietf:params:xml:ns:xmpp-stanzas}resource-constraint
        Element::new(445, 7, false), // 128 {urn:ietf:params:xml:ns:xmpp-streams}resource-constraint
        Element::new(398, 12, false), // 129 {urn:ietf:params:xml:ns:xmpp-sasl}response
        Element::new(446, 7, false), // 130 {urn:ietf:params:xml:ns:xmpp-streams}restricted-xml
        Element::new(265, 74, false), // 131 {http://jabber.org/protocol/pubsub}retract
        Element::new(306, 75, false), // 132 {http://jabber.org/protocol/pubsub#event}retract
        Element::new(447, 12, false), // 133 {urn:ietf:params:xml:ns:xmpp-streams}see-other-host
        Element::new(423, 8, false), // 134 {urn:ietf:params:xml:ns:xmpp-stanzas}service-unavailable
        Element::new(326, 76, false), // 135 {http://jabber.org/protocol/rsm}set
        Element::new(129, 77, false), // 136 {http://jabber.org/protocol/compress/exi}setup
        Element::new(130, 78, false), // 137 {http://jabber.org/protocol/compress/exi}setupResponse
        Element::new(349, 79, false), // 138 {jabber:client}show
        Element::new(360, 80, false), // 139 {jabber:server}show
        Element::new(459, 81, false), // 140 {urn:ietf:params:xml:ns:xmpp-tls}starttls
        Element::new(350, 82, false), // 141 {jabber:client}status
        Element::new(361, 83, false), // 142 {jabber:server}status
        Element::new(110, 84, false), // 143 {http://etherx.jabber.org/streams}stream
        Element::new(131, 85, false), // 144 {http://jabber.org/protocol/compress/exi}streamEnd
        Element::new(132, 86, false), // 145 {http://jabber.org/protocol/compress/exi}streamStart
        Element::new(291, 13, false), // 146 {http://jabber.org/protocol/pubsub#errors}subid-required
        Element::new(352, 87, false), // 147 {jabber:client}subject
        Element::new(363, 88, false), // 148 {jabber:server}subject
        Element::new(266, 89, false), // 149 {http://jabber.org/protocol/pubsub}subscribe
        Element::new(267, 90, false), // 150 {http://jabber.org/protocol/pubsub}subscribe-options
        Element::new(268, 91, false), // 151 {http://jabber.org/protocol/pubsub}subscription
        Element::new(307, 92, false), // 152 {http://jabber.org/protocol/pubsub#event}subscription
        Element::new(317, 93, false), // 153 {http://jabber.org/protocol/pubsub#owner}subscription
        Element::new(424, 8, false), // 154 {urn:ietf:params:xml:ns:xmpp-stanzas}subscription-required
        Element::new(269, 94, false), // 155 {http://jabber.org/protocol/pubsub}subscriptions
        Element::new(318, 95, false), // 156 {http://jabber.org/protocol/pubsub#owner}subscriptions
        Element::new(399, 12, false), // 157 {urn:ietf:params:xml:ns:xmpp-sasl}success
        Element::new(448, 7, false), // 158 {urn:ietf:params:xml:ns:xmpp-streams}system-shutdown
        Element::new(401, 96, false), // 159 {urn:ietf:params:xml:ns:xmpp-sasl}text
        Element::new(425, 97, false), // 160 {urn:ietf:params:xml:ns:xmpp-stanzas}text
        Element::new(449, 98, false), // 161 {urn:ietf:params:xml:ns:xmpp-streams}text
        Element::new(353, 99, false), // 162 {jabber:client}thread
        Element::new(364, 100, false), // 163 {jabber:server}thread
        Element::new(292, 13, false), // 164 {http://jabber.org/protocol/pubsub#errors}too-many-subscriptions
        Element::new(341, 101, false), // 165 {http://jabber.org/protocol/tune}tune
        Element::new(426, 8, false), // 166 {urn:ietf:params:xml:ns:xmpp-stanzas}undefined-condition
        Element::new(450, 7, false), // 167 {urn:ietf:params:xml:ns:xmpp-streams}undefined-condition
        Element::new(427, 8, false), // 168 {urn:ietf:params:xml:ns:xmpp-stanzas}unexpected-request
        Element::new(270, 102, false), // 169 {http://jabber.org/protocol/pubsub}unsubscribe
        Element::new(293, 103, false), // 170 {http://jabber.org/protocol/pubsub#errors}unsupported
        Element::new(294, 13, false), // 171 {http://jabber.org/protocol/pubsub#errors}unsupported-access-model
        Element::new(451, 7, false), // 172 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-encoding
        Element::new(452, 7, false), // 173 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-feature
        Element::new(453, 7, false), // 174 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-stanza-type
        Element::new(454, 7, false), // 175 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-version
        Element::new(134, 104, false), // 176 {http://jabber.org/protocol/compress/exi}uploadSchema
        Element::new(374, 12, false), // 177 {jabber:x:data}value
        Element::new(375, 105, false), // 178 {jabber:x:data}x
        Element::new(368, 12, false), // 179 {jabber:x:data}instructions
        Element::new(373, 12, false), // 180 {jabber:x:data}title
        Element::new(329, 12, false), // 181 {http://jabber.org/protocol/tune}artist
        Element::new(330, 12, false), // 182 {http://jabber.org/protocol/tune}composer
        Element::new(331, 12, false), // 183 {http://jabber.org/protocol/tune}date
        Element::new(332, 12, false), // 184 {http://jabber.org/protocol/tune}genre
        Element::new(333, 12, false), // 185 {http://jabber.org/protocol/tune}language
        Element::new(334, 162, false), // 186 {http://jabber.org/protocol/tune}length
        Element::new(335, 12, false), // 187 {http://jabber.org/protocol/tune}lyricist
        Element::new(336, 12, false), // 188 {http://jabber.org/protocol/tune}performer
        Element::new(337, 169, false), // 189 {http://jabber.org/protocol/tune}rating
        Element::new(338, 12, false), // 190 {http://jabber.org/protocol/tune}source
        Element::new(339, 12, false), // 191 {http://jabber.org/protocol/tune}title
        Element::new(340, 12, false), // 192 {http://jabber.org/protocol/tune}track
        Element::new(342, 132, false), // 193 {http://jabber.org/protocol/tune}uri
        Element::new(264, 116, false), // 194 {http://jabber.org/protocol/pubsub}required
        Element::new(135, 170, false), // 195 {http://jabber.org/protocol/compress/exi}xmlns
        Element::new(458, 34, false), // 196 {urn:ietf:params:xml:ns:xmpp-tls}required
        Element::new(128, 110, false), // 197 {http://jabber.org/protocol/compress/exi}schema
        Element::new(120, 108, false), // 198 {http://jabber.org/protocol/compress/exi}datatypeRepresentationMap
        Element::new(127, 110, false), // 199 {http://jabber.org/protocol/compress/exi}missingSchema
        Element::new(319, 12, false), // 200 {http://jabber.org/protocol/rsm}after
        Element::new(320, 12, false), // 201 {http://jabber.org/protocol/rsm}before
        Element::new(321, 147, false), // 202 {http://jabber.org/protocol/rsm}count
        Element::new(323, 147, false), // 203 {http://jabber.org/protocol/rsm}index
        Element::new(324, 12, false), // 204 {http://jabber.org/protocol/rsm}last
        Element::new(325, 147, false), // 205 {http://jabber.org/protocol/rsm}max
        Element::new(168, 115, false), // 206 {http://jabber.org/protocol/mood}afraid
        Element::new(169, 115, false), // 207 {http://jabber.org/protocol/mood}amazed
        Element::new(171, 115, false), // 208 {http://jabber.org/protocol/mood}angry
        Element::new(170, 115, false), // 209 {http://jabber.org/protocol/mood}amorous
        Element::new(172, 115, false), // 210 {http://jabber.org/protocol/mood}annoyed
        Element::new(173, 115, false), // 211 {http://jabber.org/protocol/mood}anxious
        Element::new(174, 115, false), // 212 {http://jabber.org/protocol/mood}aroused
        Element::new(175, 115, false), // 213 {http://jabber.org/protocol/mood}ashamed
        Element::new(176, 115, false), // 214 {http://jabber.org/protocol/mood}bored
        Element::new(177, 115, false), // 215 {http://jabber.org/protocol/mood}brave
        Element::new(178, 115, false), // 216 {http://jabber.org/protocol/mood}calm
        Element::new(179, 115, false), // 217 {http://jabber.org/protocol/mood}cautious
        Element::new(180, 115, false), // 218 {http://jabber.org/protocol/mood}cold
        Element::new(181, 115, false), // 219 {http://jabber.org/protocol/mood}confident
        Element::new(182, 115, false), // 220 {http://jabber.org/protocol/mood}confused
        Element::new(183, 115, false), // 221 {http://jabber.org/protocol/mood}contemplative
        Element::new(184, 115, false), // 222 {http://jabber.org/protocol/mood}contented
        Element::new(185, 115, false), // 223 {http://jabber.org/protocol/mood}cranky
        Element::new(186, 115, false), // 224 {http://jabber.org/protocol/mood}crazy
        Element::new(187, 115, false), // 225 {http://jabber.org/protocol/mood}creative
        Element::new(188, 115, false), // 226 {http://jabber.org/protocol/mood}curious
        Element::new(189, 115, false), // 227 {http://jabber.org/protocol/mood}dejected
        Element::new(190, 115, false), // 228 {http://jabber.org/protocol/mood}depressed
        Element::new(191, 115, false), // 229 {http://jabber.org/protocol/mood}disappointed
        Element::new(192, 115, false), // 230 {http://jabber.org/protocol/mood}disgusted
        Element::new(193, 115, false), // 231 {http://jabber.org/protocol/mood}dismayed
        Element::new(194, 115, false), // 232 {http://jabber.org/protocol/mood}distracted
        Element::new(195, 115, false), // 233 {http://jabber.org/protocol/mood}embarrassed
        Element::new(197, 115, false), // 234 {http://jabber.org/protocol/mood}envious
        Element::new(198, 115, false), // 235 {http://jabber.org/protocol/mood}excited
        Element::new(199, 115, false), // 236 {http://jabber.org/protocol/mood}flirtatious
        Element::new(200, 115, false), // 237 {http://jabber.org/protocol/mood}frustrated
        Element::new(201, 115, false), // 238 {http://jabber.org/protocol/mood}grumpy
        Element::new(202, 115, false), // 239 {http://jabber.org/protocol/mood}guilty
        Element::new(203, 115, false), // 240 {http://jabber.org/protocol/mood}happy
        Element::new(204, 115, false), // 241 {http://jabber.org/protocol/mood}hopeful
        Element::new(205, 115, false), // 242 {http://jabber.org/protocol/mood}hot
        Element::new(206, 115, false), // 243 {http://jabber.org/protocol/mood}humbled
        Element::new(207, 115, false), // 244 {http://jabber.org/protocol/mood}humiliated
        Element::new(208, 115, false), // 245 {http://jabber.org/protocol/mood}hungry
        Element::new(209, 115, false), // 246 {http://jabber.org/protocol/mood}hurt
        Element::new(210, 115, false), // 247 {http://jabber.org/protocol/mood}impressed
        Element::new(211, 115, false), // 248 {http://jabber.org/protocol/mood}in_awe
        Element::new(212, 115, false), // 249 {http://jabber.org/protocol/mood}in_love
        Element::new(213, 115, false), // 250 {http://jabber.org/protocol/mood}indignant
        Element::new(214, 115, false), // 251 {http://jabber.org/protocol/mood}interested
        Element::new(215, 115, false), // 252 {http://jabber.org/protocol/mood}intoxicated
        Element::new(216, 115, false), // 253 {http://jabber.org/protocol/mood}invincible
        Element::new(217, 115, false), // 254 {http://jabber.org/protocol/mood}jealous
        Element::new(218, 115, false), // 255 {http://jabber.org/protocol/mood}lonely
        Element::new(219, 115, false), // 256 {http://jabber.org/protocol/mood}lucky
        Element::new(220, 115, false), // 257 {http://jabber.org/protocol/mood}mean
        Element::new(222, 115, false), // 258 {http://jabber.org/protocol/mood}moody
        Element::new(223, 115, false), // 259 {http://jabber.org/protocol/mood}nervous
        Element::new(224, 115, false), // 260 {http://jabber.org/protocol/mood}neutral
        Element::new(225, 115, false), // 261 {http://jabber.org/protocol/mood}offended
        Element::new(226, 115, false), // 262 {http://jabber.org/protocol/mood}outraged
        Element::new(227, 115, false), // 263 {http://jabber.org/protocol/mood}playful
        Element::new(228, 115, false), // 264 {http://jabber.org/protocol/mood}proud
        Element::new(229, 115, false), // 265 {http://jabber.org/protocol/mood}relaxed
        Element::new(230, 115, false), // 266 {http://jabber.org/protocol/mood}relieved
        Element::new(231, 115, false), // 267 {http://jabber.org/protocol/mood}remorseful
        Element::new(232, 115, false), // 268 {http://jabber.org/protocol/mood}restless
        Element::new(233, 115, false), // 269 {http://jabber.org/protocol/mood}sad
        Element::new(234, 115, false), // 270 {http://jabber.org/protocol/mood}sarcastic
        Element::new(235, 115, false), // 271 {http://jabber.org/protocol/mood}serious
        Element::new(236, 115, false), // 272 {http://jabber.org/protocol/mood}shocked
        Element::new(237, 115, false), // 273 {http://jabber.org/protocol/mood}shy
        Element::new(238, 115, false), // 274 {http://jabber.org/protocol/mood}sick
        Element::new(239, 115, false), // 275 {http://jabber.org/protocol/mood}sleepy
        Element::new(240, 115, false), // 276 {http://jabber.org/protocol/mood}spontaneous
        Element::new(241, 115, false), // 277 {http://jabber.org/protocol/mood}stressed
        Element::new(242, 115, false), // 278 {http://jabber.org/protocol/mood}strong
        Element::new(243, 115, false), // 279 {http://jabber.org/protocol/mood}surprised
        Element::new(245, 115, false), // 280 {http://jabber.org/protocol/mood}thankful
        Element::new(246, 115, false), // 281 {http://jabber.org/protocol/mood}thirsty
        Element::new(247, 115, false), // 282 {http://jabber.org/protocol/mood}tired
        Element::new(248, 115, false), // 283 {http://jabber.org/protocol/mood}undefined
        Element::new(249, 115, false), // 284 {http://jabber.org/protocol/mood}weak
        Element::new(250, 115, false), // 285 {http://jabber.org/protocol/mood}worried
        Element::new(244, 12, false), // 286 {http://jabber.org/protocol/mood}text
        Element::new(394, 125, false), // 287 {urn:ietf:params:xml:ns:xmpp-sasl}mechanism
        Element::new(145, 137, false), // 288 {http://jabber.org/protocol/geoloc}accuracy
        Element::new(146, 137, false), // 289 {http://jabber.org/protocol/geoloc}alt
        Element::new(147, 12, false), // 290 {http://jabber.org/protocol/geoloc}area
        Element::new(148, 137, false), // 291 {http://jabber.org/protocol/geoloc}bearing
        Element::new(149, 12, false), // 292 {http://jabber.org/protocol/geoloc}building
        Element::new(150, 12, false), // 293 {http://jabber.org/protocol/geoloc}country
        Element::new(151, 12, false), // 294 {http://jabber.org/protocol/geoloc}countrycode
        Element::new(152, 12, false), // 295 {http://jabber.org/protocol/geoloc}datum
        Element::new(153, 12, false), // 296 {http://jabber.org/protocol/geoloc}description
        Element::new(154, 137, false), // 297 {http://jabber.org/protocol/geoloc}error
        Element::new(155, 12, false), // 298 {http://jabber.org/protocol/geoloc}floor
        Element::new(157, 137, false), // 299 {http://jabber.org/protocol/geoloc}lat
        Element::new(158, 12, false), // 300 {http://jabber.org/protocol/geoloc}locality
        Element::new(159, 137, false), // 301 {http://jabber.org/protocol/geoloc}lon
        Element::new(160, 12, false), // 302 {http://jabber.org/protocol/geoloc}postalcode
        Element::new(161, 12, false), // 303 {http://jabber.org/protocol/geoloc}region
        Element::new(162, 12, false), // 304 {http://jabber.org/protocol/geoloc}room
        Element::new(163, 137, false), // 305 {http://jabber.org/protocol/geoloc}speed
        Element::new(164, 12, false), // 306 {http://jabber.org/protocol/geoloc}street
        Element::new(165, 12, false), // 307 {http://jabber.org/protocol/geoloc}text
        Element::new(166, 136, false), // 308 {http://jabber.org/protocol/geoloc}timestamp
        Element::new(167, 132, false), // 309 {http://jabber.org/protocol/geoloc}uri
        Element::new(365, 12, false), // 310 {jabber:x:data}desc
        Element::new(372, 165, false), // 311 {jabber:x:data}required
        Element::new(382, 0, false), // 312 {urn:ietf:params:xml:ns:xmpp-sasl}aborted
        Element::new(383, 0, false), // 313 {urn:ietf:params:xml:ns:xmpp-sasl}account-disabled
        Element::new(386, 0, false), // 314 {urn:ietf:params:xml:ns:xmpp-sasl}credentials-expired
        Element::new(388, 0, false), // 315 {urn:ietf:params:xml:ns:xmpp-sasl}encryption-required
        Element::new(390, 0, false), // 316 {urn:ietf:params:xml:ns:xmpp-sasl}incorrect-encoding
        Element::new(391, 0, false), // 317 {urn:ietf:params:xml:ns:xmpp-sasl}invalid-authzid
        Element::new(392, 0, false), // 318 {urn:ietf:params:xml:ns:xmpp-sasl}invalid-mechanism
        Element::new(393, 0, false), // 319 {urn:ietf:params:xml:ns:xmpp-sasl}malformed-request
        Element::new(395, 0, false), // 320 {urn:ietf:params:xml:ns:xmpp-sasl}mechanism-too-weak
        Element::new(397, 0, false), // 321 {urn:ietf:params:xml:ns:xmpp-sasl}not-authorized
        Element::new(400, 0, false), // 322 {urn:ietf:params:xml:ns:xmpp-sasl}temporary-auth-failure
        Element::new(402, 0, false), // 323 {urn:ietf:params:xml:ns:xmpp-sasl}transition-needed
        Element::new(124, 171, false), // 324 {http://jabber.org/protocol/compress/exi}httpError
        Element::new(126, 172, false), // 325 {http://jabber.org/protocol/compress/exi}invalidUrl
        Element::new(133, 173, false), // 326 {http://jabber.org/protocol/compress/exi}timeout
        Element::new(125, 174, false), // 327 {http://jabber.org/protocol/compress/exi}invalidContentType
        Element::new(123, 175, false), // 328 {http://jabber.org/protocol/compress/exi}error
        Element::new(466, 12, false), // 329 {urn:xmpp:bookmarks:1}nick
        Element::new(467, 12, false), // 330 {urn:xmpp:bookmarks:1}password
        Element::new(379, 167, false), // 331 {urn:ietf:params:xml:ns:xmpp-bind}resource
        Element::new(378, 166, false), // 332 {urn:ietf:params:xml:ns:xmpp-bind}jid
    ];
    static FRAGMENT: [u16; 333] = [
        0, // 0 {urn:ietf:params:xml:ns:xmpp-sasl}abort
        312, // 1 {urn:ietf:params:xml:ns:xmpp-sasl}aborted
        313, // 2 {urn:ietf:params:xml:ns:xmpp-sasl}account-disabled
        288, // 3 {http://jabber.org/protocol/geoloc}accuracy
        1, // 4 {http://jabber.org/protocol/pubsub}affiliation
        2, // 5 {http://jabber.org/protocol/pubsub#owner}affiliation
        3, // 6 {http://jabber.org/protocol/pubsub}affiliations
        4, // 7 {http://jabber.org/protocol/pubsub#owner}affiliations
        206, // 8 {http://jabber.org/protocol/mood}afraid
        200, // 9 {http://jabber.org/protocol/rsm}after
        289, // 10 {http://jabber.org/protocol/geoloc}alt
        207, // 11 {http://jabber.org/protocol/mood}amazed
        209, // 12 {http://jabber.org/protocol/mood}amorous
        208, // 13 {http://jabber.org/protocol/mood}angry
        210, // 14 {http://jabber.org/protocol/mood}annoyed
        211, // 15 {http://jabber.org/protocol/mood}anxious
        290, // 16 {http://jabber.org/protocol/geoloc}area
        212, // 17 {http://jabber.org/protocol/mood}aroused
        181, // 18 {http://jabber.org/protocol/tune}artist
        213, // 19 {http://jabber.org/protocol/mood}ashamed
        5, // 20 {http://jabber.org/protocol/pubsub#event}associate
        6, // 21 {urn:ietf:params:xml:ns:xmpp-sasl}auth
        7, // 22 {urn:ietf:params:xml:ns:xmpp-streams}bad-format
        8, // 23 {urn:ietf:params:xml:ns:xmpp-streams}bad-namespace-prefix
        9, // 24 {urn:ietf:params:xml:ns:xmpp-stanzas}bad-request
        291, // 25 {http://jabber.org/protocol/geoloc}bearing
        201, // 26 {http://jabber.org/protocol/rsm}before
        10, // 27 {urn:ietf:params:xml:ns:xmpp-bind}bind
        11, // 28 {jabber:client}body
        12, // 29 {jabber:server}body
        214, // 30 {http://jabber.org/protocol/mood}bored
        215, // 31 {http://jabber.org/protocol/mood}brave
        292, // 32 {http://jabber.org/protocol/geoloc}building
        216, // 33 {http://jabber.org/protocol/mood}calm
        217, // 34 {http://jabber.org/protocol/mood}cautious
        13, // 35 {urn:ietf:params:xml:ns:xmpp-sasl}challenge
        14, // 36 {http://jabber.org/protocol/pubsub#errors}closed-node
        218, // 37 {http://jabber.org/protocol/mood}cold
        15, // 38 {http://jabber.org/protocol/pubsub#event}collection
        182, // 39 {http://jabber.org/protocol/tune}composer
        16, // 40 {urn:xmpp:bookmarks:1}conference
        219, // 41 {http://jabber.org/protocol/mood}confident
        17, // 42 {http://jabber.org/protocol/pubsub#event}configuration
        18, // 43 {http://jabber.org/protocol/pubsub#errors}configuration-required
        19, // 44 {http://jabber.org/protocol/pubsub}configure
        20, // 45 {http://jabber.org/protocol/pubsub#owner}configure
        21, // 46 {urn:ietf:params:xml:ns:xmpp-stanzas}conflict
        22, // 47 {urn:ietf:params:xml:ns:xmpp-streams}conflict
        220, // 48 {http://jabber.org/protocol/mood}confused
        23, // 49 {urn:ietf:params:xml:ns:xmpp-streams}connection-timeout
        221, // 50 {http://jabber.org/protocol/mood}contemplative
        222, // 51 {http://jabber.org/protocol/mood}contented
        202, // 52 {http://jabber.org/protocol/rsm}count
        293, // 53 {http://jabber.org/protocol/geoloc}country
        294, // 54 {http://jabber.org/protocol/geoloc}countrycode
        223, // 55 {http://jabber.org/protocol/mood}cranky
        224, // 56 {http://jabber.org/protocol/mood}crazy
        24, // 57 {http://jabber.org/protocol/pubsub}create
        225, // 58 {http://jabber.org/protocol/mood}creative
        314, // 59 {urn:ietf:params:xml:ns:xmpp-sasl}credentials-expired
        226, // 60 {http://jabber.org/protocol/mood}curious
        198, // 61 {http://jabber.org/protocol/compress/exi}datatypeRepresentationMap
        183, // 62 {http://jabber.org/protocol/tune}date
        295, // 63 {http://jabber.org/protocol/geoloc}datum
        25, // 64 {http://jabber.org/protocol/pubsub}default
        26, // 65 {http://jabber.org/protocol/pubsub#owner}default
        227, // 66 {http://jabber.org/protocol/mood}dejected
        27, // 67 {urn:xmpp:delay}delay
        28, // 68 {http://jabber.org/protocol/pubsub#event}delete
        29, // 69 {http://jabber.org/protocol/pubsub#owner}delete
        228, // 70 {http://jabber.org/protocol/mood}depressed
        310, // 71 {jabber:x:data}desc
        296, // 72 {http://jabber.org/protocol/geoloc}description
        229, // 73 {http://jabber.org/protocol/mood}disappointed
        30, // 74 {http://jabber.org/protocol/pubsub#event}disassociate
        230, // 75 {http://jabber.org/protocol/mood}disgusted
        231, // 76 {http://jabber.org/protocol/mood}dismayed
        232, // 77 {http://jabber.org/protocol/mood}distracted
        31, // 78 {http://jabber.org/protocol/compress/exi}downloadSchema
        32, // 79 {http://jabber.org/protocol/compress/exi}downloadSchemaResponse
        233, // 80 {http://jabber.org/protocol/mood}embarrassed
        315, // 81 {urn:ietf:params:xml:ns:xmpp-sasl}encryption-required
        234, // 82 {http://jabber.org/protocol/mood}envious
        33, // 83 {http://etherx.jabber.org/streams}error
        328, // 84 {http://jabber.org/protocol/compress/exi}error
        297, // 85 {http://jabber.org/protocol/geoloc}error
        34, // 86 {jabber:client}error
        35, // 87 {jabber:server}error
        36, // 88 {http://jabber.org/protocol/pubsub#event}event
        235, // 89 {http://jabber.org/protocol/mood}excited
        37, // 90 {urn:xmpp:bookmarks:1}extensions
        38, // 91 {urn:ietf:params:xml:ns:xmpp-sasl}failure
        39, // 92 {urn:ietf:params:xml:ns:xmpp-tls}failure
        40, // 93 {http://jabber.org/protocol/disco#info}feature
        41, // 94 {urn:ietf:params:xml:ns:xmpp-stanzas}feature-not-implemented
        42, // 95 {http://etherx.jabber.org/streams}features
        43, // 96 {jabber:x:data}field
        44, // 97 {http://jabber.org/protocol/rsm}first
        236, // 98 {http://jabber.org/protocol/mood}flirtatious
        298, // 99 {http://jabber.org/protocol/geoloc}floor
        45, // 100 {urn:ietf:params:xml:ns:xmpp-stanzas}forbidden
        237, // 101 {http://jabber.org/protocol/mood}frustrated
        184, // 102 {http://jabber.org/protocol/tune}genre
        46, // 103 {http://jabber.org/protocol/geoloc}geoloc
        47, // 104 {urn:ietf:params:xml:ns:xmpp-stanzas}gone
        238, // 105 {http://jabber.org/protocol/mood}grumpy
        239, // 106 {http://jabber.org/protocol/mood}guilty
        240, // 107 {http://jabber.org/protocol/mood}happy
        48, // 108 {http://jabber.org/protocol/shim}header
        49, // 109 {http://jabber.org/protocol/shim}headers
        241, // 110 {http://jabber.org/protocol/mood}hopeful
        50, // 111 {urn:ietf:params:xml:ns:xmpp-streams}host-gone
        51, // 112 {urn:ietf:params:xml:ns:xmpp-streams}host-unknown
        242, // 113 {http://jabber.org/protocol/mood}hot
        324, // 114 {http://jabber.org/protocol/compress/exi}httpError
        243, // 115 {http://jabber.org/protocol/mood}humbled
        244, // 116 {http://jabber.org/protocol/mood}humiliated
        245, // 117 {http://jabber.org/protocol/mood}hungry
        246, // 118 {http://jabber.org/protocol/mood}hurt
        52, // 119 {http://jabber.org/protocol/disco#info}identity
        247, // 120 {http://jabber.org/protocol/mood}impressed
        53, // 121 {urn:ietf:params:xml:ns:xmpp-streams}improper-addressing
        248, // 122 {http://jabber.org/protocol/mood}in_awe
        249, // 123 {http://jabber.org/protocol/mood}in_love
        316, // 124 {urn:ietf:params:xml:ns:xmpp-sasl}incorrect-encoding
        203, // 125 {http://jabber.org/protocol/rsm}index
        250, // 126 {http://jabber.org/protocol/mood}indignant
        54, // 127 {urn:xmpp:avatar:metadata}info
        179, // 128 {jabber:x:data}instructions
        251, // 129 {http://jabber.org/protocol/mood}interested
        55, // 130 {urn:ietf:params:xml:ns:xmpp-stanzas}internal-server-error
        56, // 131 {urn:ietf:params:xml:ns:xmpp-streams}internal-server-error
        252, // 132 {http://jabber.org/protocol/mood}intoxicated
        317, // 133 {urn:ietf:params:xml:ns:xmpp-sasl}invalid-authzid
        57, // 134 {urn:ietf:params:xml:ns:xmpp-streams}invalid-from
        58, // 135 {http://jabber.org/protocol/pubsub#errors}invalid-jid
        318, // 136 {urn:ietf:params:xml:ns:xmpp-sasl}invalid-mechanism
        59, // 137 {urn:ietf:params:xml:ns:xmpp-streams}invalid-namespace
        60, // 138 {http://jabber.org/protocol/pubsub#errors}invalid-options
        61, // 139 {http://jabber.org/protocol/pubsub#errors}invalid-payload
        62, // 140 {http://jabber.org/protocol/pubsub#errors}invalid-subid
        63, // 141 {urn:ietf:params:xml:ns:xmpp-streams}invalid-xml
        327, // 142 {http://jabber.org/protocol/compress/exi}invalidContentType
        325, // 143 {http://jabber.org/protocol/compress/exi}invalidUrl
        253, // 144 {http://jabber.org/protocol/mood}invincible
        64, // 145 {jabber:client}iq
        65, // 146 {jabber:server}iq
        66, // 147 {http://jabber.org/protocol/disco#items}item
        67, // 148 {http://jabber.org/protocol/pubsub}item
        68, // 149 {http://jabber.org/protocol/pubsub#event}item
        69, // 150 {jabber:x:data}item
        70, // 151 {http://jabber.org/protocol/pubsub#errors}item-forbidden
        71, // 152 {urn:ietf:params:xml:ns:xmpp-stanzas}item-not-found
        72, // 153 {http://jabber.org/protocol/pubsub#errors}item-required
        73, // 154 {http://jabber.org/protocol/pubsub}items
        74, // 155 {http://jabber.org/protocol/pubsub#event}items
        254, // 156 {http://jabber.org/protocol/mood}jealous
        332, // 157 {urn:ietf:params:xml:ns:xmpp-bind}jid
        75, // 158 {urn:ietf:params:xml:ns:xmpp-stanzas}jid-malformed
        76, // 159 {http://jabber.org/protocol/pubsub#errors}jid-required
        185, // 160 {http://jabber.org/protocol/tune}language
        204, // 161 {http://jabber.org/protocol/rsm}last
        299, // 162 {http://jabber.org/protocol/geoloc}lat
        186, // 163 {http://jabber.org/protocol/tune}length
        300, // 164 {http://jabber.org/protocol/geoloc}locality
        301, // 165 {http://jabber.org/protocol/geoloc}lon
        255, // 166 {http://jabber.org/protocol/mood}lonely
        256, // 167 {http://jabber.org/protocol/mood}lucky
        187, // 168 {http://jabber.org/protocol/tune}lyricist
        319, // 169 {urn:ietf:params:xml:ns:xmpp-sasl}malformed-request
        205, // 170 {http://jabber.org/protocol/rsm}max
        77, // 171 {http://jabber.org/protocol/pubsub#errors}max-items-exceeded
        78, // 172 {http://jabber.org/protocol/pubsub#errors}max-nodes-exceeded
        257, // 173 {http://jabber.org/protocol/mood}mean
        287, // 174 {urn:ietf:params:xml:ns:xmpp-sasl}mechanism
        320, // 175 {urn:ietf:params:xml:ns:xmpp-sasl}mechanism-too-weak
        79, // 176 {urn:ietf:params:xml:ns:xmpp-sasl}mechanisms
        80, // 177 {jabber:client}message
        81, // 178 {jabber:server}message
        82, // 179 {urn:xmpp:avatar:metadata}metadata
        199, // 180 {http://jabber.org/protocol/compress/exi}missingSchema
        83, // 181 {http://jabber.org/protocol/mood}mood
        258, // 182 {http://jabber.org/protocol/mood}moody
        259, // 183 {http://jabber.org/protocol/mood}nervous
        260, // 184 {http://jabber.org/protocol/mood}neutral
        84, // 185 {http://jabber.org/protocol/nick}nick
        329, // 186 {urn:xmpp:bookmarks:1}nick
        85, // 187 {http://jabber.org/protocol/pubsub#errors}nodeid-required
        86, // 188 {urn:ietf:params:xml:ns:xmpp-stanzas}not-acceptable
        87, // 189 {urn:ietf:params:xml:ns:xmpp-stanzas}not-allowed
        321, // 190 {urn:ietf:params:xml:ns:xmpp-sasl}not-authorized
        88, // 191 {urn:ietf:params:xml:ns:xmpp-stanzas}not-authorized
        89, // 192 {urn:ietf:params:xml:ns:xmpp-streams}not-authorized
        90, // 193 {http://jabber.org/protocol/pubsub#errors}not-in-roster-group
        91, // 194 {http://jabber.org/protocol/pubsub#errors}not-subscribed
        92, // 195 {urn:ietf:params:xml:ns:xmpp-streams}not-well-formed
        261, // 196 {http://jabber.org/protocol/mood}offended
        93, // 197 {jabber:x:data}option
        94, // 198 {http://jabber.org/protocol/pubsub}options
        262, // 199 {http://jabber.org/protocol/mood}outraged
        330, // 200 {urn:xmpp:bookmarks:1}password
        95, // 201 {http://jabber.org/protocol/pubsub#errors}payload-required
        96, // 202 {http://jabber.org/protocol/pubsub#errors}payload-too-big
        97, // 203 {urn:ietf:params:xml:ns:xmpp-stanzas}payment-required
        98, // 204 {http://jabber.org/protocol/pubsub#errors}pending-subscription
        188, // 205 {http://jabber.org/protocol/tune}performer
        263, // 206 {http://jabber.org/protocol/mood}playful
        99, // 207 {urn:xmpp:avatar:metadata}pointer
        100, // 208 {urn:ietf:params:xml:ns:xmpp-stanzas}policy-violation
        101, // 209 {urn:ietf:params:xml:ns:xmpp-streams}policy-violation
        302, // 210 {http://jabber.org/protocol/geoloc}postalcode
        102, // 211 {http://jabber.org/protocol/pubsub#errors}precondition-not-met
        103, // 212 {jabber:client}presence
        104, // 213 {jabber:server}presence
        105, // 214 {http://jabber.org/protocol/pubsub#errors}presence-subscription-required
        106, // 215 {jabber:client}priority
        107, // 216 {jabber:server}priority
        108, // 217 {urn:ietf:params:xml:ns:xmpp-tls}proceed
        264, // 218 {http://jabber.org/protocol/mood}proud
        109, // 219 {http://jabber.org/protocol/pubsub}publish
        110, // 220 {http://jabber.org/protocol/pubsub}publish-options
        111, // 221 {http://jabber.org/protocol/pubsub}pubsub
        112, // 222 {http://jabber.org/protocol/pubsub#owner}pubsub
        113, // 223 {http://jabber.org/protocol/pubsub#event}purge
        114, // 224 {http://jabber.org/protocol/pubsub#owner}purge
        115, // 225 {http://jabber.org/protocol/disco#info}query
        116, // 226 {http://jabber.org/protocol/disco#items}query
        189, // 227 {http://jabber.org/protocol/tune}rating
        117, // 228 {urn:ietf:params:xml:ns:xmpp-stanzas}recipient-unavailable
        118, // 229 {http://jabber.org/protocol/pubsub#event}redirect
        119, // 230 {http://jabber.org/protocol/pubsub#owner}redirect
        120, // 231 {urn:ietf:params:xml:ns:xmpp-stanzas}redirect
        303, // 232 {http://jabber.org/protocol/geoloc}region
        121, // 233 {urn:ietf:params:xml:ns:xmpp-stanzas}registration-required
        265, // 234 {http://jabber.org/protocol/mood}relaxed
        266, // 235 {http://jabber.org/protocol/mood}relieved
        267, // 236 {http://jabber.org/protocol/mood}remorseful
        122, // 237 {urn:ietf:params:xml:ns:xmpp-streams}remote-connection-failed
        123, // 238 {urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-not-found
        124, // 239 {urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-timeout
        125, // 240 {jabber:x:data}reported
        194, // 241 {http://jabber.org/protocol/pubsub}required
        311, // 242 {jabber:x:data}required
        196, // 243 {urn:ietf:params:xml:ns:xmpp-tls}required
        126, // 244 {urn:ietf:params:xml:ns:xmpp-streams}reset
        331, // 245 {urn:ietf:params:xml:ns:xmpp-bind}resource
        127, // 246 {urn:ietf:params:xml:ns:xmpp-stanzas}resource-constraint
        128, // 247 {urn:ietf:params:xml:ns:xmpp-streams}resource-constraint
        129, // 248 {urn:ietf:params:xml:ns:xmpp-sasl}response
        268, // 249 {http://jabber.org/protocol/mood}restless
        130, // 250 {urn:ietf:params:xml:ns:xmpp-streams}restricted-xml
        131, // 251 {http://jabber.org/protocol/pubsub}retract
        132, // 252 {http://jabber.org/protocol/pubsub#event}retract
        304, // 253 {http://jabber.org/protocol/geoloc}room
        269, // 254 {http://jabber.org/protocol/mood}sad
        270, // 255 {http://jabber.org/protocol/mood}sarcastic
        197, // 256 {http://jabber.org/protocol/compress/exi}schema
        133, // 257 {urn:ietf:params:xml:ns:xmpp-streams}see-other-host
        271, // 258 {http://jabber.org/protocol/mood}serious
        134, // 259 {urn:ietf:params:xml:ns:xmpp-stanzas}service-unavailable
        135, // 260 {http://jabber.org/protocol/rsm}set
        136, // 261 {http://jabber.org/protocol/compress/exi}setup
        137, // 262 {http://jabber.org/protocol/compress/exi}setupResponse
        272, // 263 {http://jabber.org/protocol/mood}shocked
        138, // 264 {jabber:client}show
        139, // 265 {jabber:server}show
        273, // 266 {http://jabber.org/protocol/mood}shy
        274, // 267 {http://jabber.org/protocol/mood}sick
        275, // 268 {http://jabber.org/protocol/mood}sleepy
        190, // 269 {http://jabber.org/protocol/tune}source
        305, // 270 {http://jabber.org/protocol/geoloc}speed
        276, // 271 {http://jabber.org/protocol/mood}spontaneous
        140, // 272 {urn:ietf:params:xml:ns:xmpp-tls}starttls
        141, // 273 {jabber:client}status
        142, // 274 {jabber:server}status
        143, // 275 {http://etherx.jabber.org/streams}stream
        144, // 276 {http://jabber.org/protocol/compress/exi}streamEnd
        145, // 277 {http://jabber.org/protocol/compress/exi}streamStart
        306, // 278 {http://jabber.org/protocol/geoloc}street
        277, // 279 {http://jabber.org/protocol/mood}stressed
        278, // 280 {http://jabber.org/protocol/mood}strong
        146, // 281 {http://jabber.org/protocol/pubsub#errors}subid-required
        147, // 282 {jabber:client}subject
        148, // 283 {jabber:server}subject
        149, // 284 {http://jabber.org/protocol/pubsub}subscribe
        150, // 285 {http://jabber.org/protocol/pubsub}subscribe-options
        151, // 286 {http://jabber.org/protocol/pubsub}subscription
        152, // 287 {http://jabber.org/protocol/pubsub#event}subscription
        153, // 288 {http://jabber.org/protocol/pubsub#owner}subscription
        154, // 289 {urn:ietf:params:xml:ns:xmpp-stanzas}subscription-required
        155, // 290 {http://jabber.org/protocol/pubsub}subscriptions
        156, // 291 {http://jabber.org/protocol/pubsub#owner}subscriptions
        157, // 292 {urn:ietf:params:xml:ns:xmpp-sasl}success
        279, // 293 {http://jabber.org/protocol/mood}surprised
        158, // 294 {urn:ietf:params:xml:ns:xmpp-streams}system-shutdown
        322, // 295 {urn:ietf:params:xml:ns:xmpp-sasl}temporary-auth-failure
        307, // 296 {http://jabber.org/protocol/geoloc}text
        286, // 297 {http://jabber.org/protocol/mood}text
        159, // 298 {urn:ietf:params:xml:ns:xmpp-sasl}text
        160, // 299 {urn:ietf:params:xml:ns:xmpp-stanzas}text
        161, // 300 {urn:ietf:params:xml:ns:xmpp-streams}text
        280, // 301 {http://jabber.org/protocol/mood}thankful
        281, // 302 {http://jabber.org/protocol/mood}thirsty
        162, // 303 {jabber:client}thread
        163, // 304 {jabber:server}thread
        326, // 305 {http://jabber.org/protocol/compress/exi}timeout
        308, // 306 {http://jabber.org/protocol/geoloc}timestamp
        282, // 307 {http://jabber.org/protocol/mood}tired
        191, // 308 {http://jabber.org/protocol/tune}title
        180, // 309 {jabber:x:data}title
        164, // 310 {http://jabber.org/protocol/pubsub#errors}too-many-subscriptions
        192, // 311 {http://jabber.org/protocol/tune}track
        323, // 312 {urn:ietf:params:xml:ns:xmpp-sasl}transition-needed
        165, // 313 {http://jabber.org/protocol/tune}tune
        283, // 314 {http://jabber.org/protocol/mood}undefined
        166, // 315 {urn:ietf:params:xml:ns:xmpp-stanzas}undefined-condition
        167, // 316 {urn:ietf:params:xml:ns:xmpp-streams}undefined-condition
        168, // 317 {urn:ietf:params:xml:ns:xmpp-stanzas}unexpected-request
        169, // 318 {http://jabber.org/protocol/pubsub}unsubscribe
        170, // 319 {http://jabber.org/protocol/pubsub#errors}unsupported
        171, // 320 {http://jabber.org/protocol/pubsub#errors}unsupported-access-model
        172, // 321 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-encoding
        173, // 322 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-feature
        174, // 323 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-stanza-type
        175, // 324 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-version
        176, // 325 {http://jabber.org/protocol/compress/exi}uploadSchema
        309, // 326 {http://jabber.org/protocol/geoloc}uri
        193, // 327 {http://jabber.org/protocol/tune}uri
        177, // 328 {jabber:x:data}value
        284, // 329 {http://jabber.org/protocol/mood}weak
        285, // 330 {http://jabber.org/protocol/mood}worried
        178, // 331 {jabber:x:data}x
        195, // 332 {http://jabber.org/protocol/compress/exi}xmlns
    ];
    static ATTRIBUTES: [Attribute; 74] = [
        Attribute::new(56, 38), // 0 {http://www.w3.org/XML/1998/namespace}base
        Attribute::new(58, 52), // 1 {http://www.w3.org/XML/1998/namespace}lang
        Attribute::new(59, 68), // 2 {http://www.w3.org/XML/1998/namespace}space
        Attribute::new(6, 56), // 3 {}bytes
        Attribute::new(23, 19), // 4 {}md5Hash
        Attribute::new(30, 1), // 5 {}ns
        Attribute::new(39, 1), // 6 {}representAs
        Attribute::new(48, 1), // 7 {}type
        Attribute::new(48, 69), // 8 {}type
        Attribute::new(12, 18), // 9 {}contentType
        Attribute::new(15, 70), // 10 {}feature
        Attribute::new(20, 1), // 11 {}jid
        Attribute::new(28, 1), // 12 {}node
        Attribute::new(45, 1), // 13 {}subid
        Attribute::new(31, 15), // 14 {}parent
        Attribute::new(46, 72), // 15 {}subscription
        Attribute::new(14, 42), // 16 {}expiry
        Attribute::new(16, 1), // 17 {}from
        Attribute::new(18, 1), // 18 {}id
        Attribute::new(47, 1), // 19 {}to
        Attribute::new(54, 7), // 20 {}version
        Attribute::new(27, 1), // 21 {}namespace
        Attribute::new(32, 1), // 22 {}prefix
        Attribute::new(1, 40), // 23 {}agreement
        Attribute::new(2, 17), // 24 {}alignment
        Attribute::new(4, 56), // 25 {}blockSize
        Attribute::new(9, 40), // 26 {}compression
        Attribute::new(10, 1), // 27 {}configurationId
        Attribute::new(11, 1), // 28 {}configurationLocation
        Attribute::new(33, 40), // 29 {}preserveComments
        Attribute::new(34, 40), // 30 {}preserveDTD
        Attribute::new(35, 40), // 31 {}preserveLexical
        Attribute::new(36, 40), // 32 {}preservePIs
        Attribute::new(37, 40), // 33 {}preservePrefixes
        Attribute::new(41, 40), // 34 {}selfContained
        Attribute::new(42, 40), // 35 {}sessionWideBuffers
        Attribute::new(44, 40), // 36 {}strict
        Attribute::new(51, 56), // 37 {}valueMaxLength
        Attribute::new(52, 56), // 38 {}valuePartitionCapacity
        Attribute::new(54, 56), // 39 {}version
        Attribute::new(29, 40), // 40 {}notify
        Attribute::new(49, 1), // 41 {}uri
        Attribute::new(18, 15), // 42 {}id
        Attribute::new(48, 73), // 43 {}type
        Attribute::new(21, 1), // 44 {}label
        Attribute::new(48, 74), // 45 {}type
        Attribute::new(22, 56), // 46 {}max_items
        Attribute::new(38, 1), // 47 {}publisher
        Attribute::new(20, 23), // 48 {}jid
        Attribute::new(26, 1), // 49 {}name
        Attribute::new(48, 75), // 50 {}type
        Attribute::new(6, 59), // 51 {}bytes
        Attribute::new(17, 60), // 52 {}height
        Attribute::new(50, 38), // 53 {}url
        Attribute::new(55, 60), // 54 {}width
        Attribute::new(7, 21), // 55 {}category
        Attribute::new(48, 21), // 56 {}type
        Attribute::new(26, 0), // 57 {}name
        Attribute::new(19, 10), // 58 {}index
        Attribute::new(48, 76), // 59 {}type
        Attribute::new(53, 1), // 60 {}var
        Attribute::new(5, 1), // 61 {}by
        Attribute::new(48, 77), // 62 {}type
        Attribute::new(40, 40), // 63 {}result
        Attribute::new(50, 1), // 64 {}url
        Attribute::new(25, 1), // 65 {}message
        Attribute::new(13, 1), // 66 {}contentTypeReturned
        Attribute::new(8, 56), // 67 {}code
        Attribute::new(43, 42), // 68 {}stamp
        Attribute::new(48, 78), // 69 {}type
        Attribute::new(28, 0), // 70 {}node
        Attribute::new(3, 40), // 71 {}autojoin
        Attribute::new(24, 15), // 72 {}mechanism
        Attribute::new(0, 79), // 73 {}affiliation
    ];
    static TYPES: [Type; 176] = [
        Type::new(387, 2, 516, 2, false), // 0 {urn:ietf:params:xml:ns:xmpp-sasl}empty
        Type::new(NONE, NONE, 512, 514, false), // 1 anonymous
        Type::new(NONE, NONE, 508, 510, false), // 2 anonymous
        Type::new(NONE, NONE, 505, 121, false), // 3 anonymous
        Type::new(NONE, NONE, 502, 117, false), // 4 anonymous
        Type::new(NONE, NONE, 269, 117, false), // 5 anonymous
        Type::new(NONE, NONE, 500, 501, false), // 6 anonymous
        Type::new(432, 3, 499, 2, false), // 7 {urn:ietf:params:xml:ns:xmpp-streams}empty
        Type::new(405, 4, 498, 2, false), // 8 {urn:ietf:params:xml:ns:xmpp-stanzas}empty
        Type::new(NONE, NONE, 497, 2, false), // 9 anonymous
        Type::new(NONE, NONE, 111, 113, false), // 10 anonymous
        Type::new(NONE, NONE, 111, 113, false), // 11 anonymous
        Type::new(101, 1, 496, 2, true), // 12 {http://www.w3.org/2001/XMLSchema}string
        Type::new(273, 5, 495, 2, false), // 13 {http://jabber.org/protocol/pubsub#errors}empty
        Type::new(NONE, NONE, 493, 121, false), // 14 anonymous
        Type::new(NONE, NONE, 486, 491, false), // 15 anonymous
        Type::new(NONE, NONE, 482, 121, false), // 16 anonymous
        Type::new(NONE, NONE, 275, 2, false), // 17 anonymous
        Type::new(NONE, NONE, 484, 485, false), // 18 anonymous
        Type::new(NONE, NONE, 483, 121, false), // 19 anonymous
        Type::new(NONE, NONE, 482, 121, false), // 20 anonymous
        Type::new(NONE, NONE, 479, 481, false), // 21 anonymous
        Type::new(NONE, NONE, 475, 477, false), // 22 anonymous
        Type::new(NONE, NONE, 473, 117, false), // 23 anonymous
        Type::new(NONE, NONE, 471, 117, false), // 24 anonymous
        Type::new(NONE, NONE, 269, 117, false), // 25 anonymous
        Type::new(114, NONE, 470, 470, true), // 26 {http://jabber.org/protocol/compress/exi}DownloadSchema
        Type::new(115, NONE, 461, 464, false), // 27 {http://jabber.org/protocol/compress/exi}DownloadSchemaResponse
        Type::new(NONE, NONE, 458, 2, false), // 28 anonymous
        Type::new(NONE, NONE, 452, 456, false), // 29 anonymous
        Type::new(NONE, NONE, 452, 456, false), // 30 anonymous
        Type::new(NONE, NONE, 451, 2, false), // 31 anonymous
        Type::new(NONE, NONE, 445, 2, false), // 32 anonymous
        Type::new(NONE, NONE, 449, 2, false), // 33 anonymous
        Type::new(455, 6, 448, 2, false), // 34 {urn:ietf:params:xml:ns:xmpp-tls}empty
        Type::new(NONE, NONE, 446, 447, false), // 35 anonymous
        Type::new(NONE, NONE, 445, 2, false), // 36 anonymous
        Type::new(NONE, NONE, 435, 442, false), // 37 anonymous
        Type::new(NONE, NONE, 433, 434, false), // 38 anonymous
        Type::new(NONE, NONE, 410, 113, false), // 39 anonymous
        Type::new(NONE, NONE, 408, 409, false), // 40 anonymous
        Type::new(NONE, NONE, 406, 2, false), // 41 anonymous
        Type::new(NONE, NONE, 399, 403, false), // 42 anonymous
        Type::new(NONE, NONE, 386, 393, false), // 43 anonymous
        Type::new(NONE, NONE, 375, 382, false), // 44 anonymous
        Type::new(NONE, NONE, 363, 370, false), // 45 anonymous
        Type::new(NONE, NONE, 357, 361, false), // 46 anonymous
        Type::new(NONE, NONE, 352, 355, false), // 47 anonymous
        Type::new(NONE, NONE, 352, 355, false), // 48 anonymous
        Type::new(NONE, NONE, 255, 2, false), // 49 anonymous
        Type::new(NONE, NONE, 347, 350, false), // 50 anonymous
        Type::new(NONE, NONE, 343, 117, false), // 51 anonymous
        Type::new(NONE, NONE, 340, 2, false), // 52 anonymous
        Type::new(NONE, NONE, 329, 336, false), // 53 anonymous
        Type::new(NONE, NONE, 317, 324, false), // 54 anonymous
        Type::new(NONE, NONE, 314, 2, false), // 55 anonymous
        Type::new(NONE, NONE, 312, 2, false), // 56 anonymous
        Type::new(NONE, NONE, 309, 311, false), // 57 anonymous
        Type::new(NONE, NONE, 305, 91, false), // 58 anonymous
        Type::new(NONE, NONE, 304, 2, false), // 59 anonymous
        Type::new(NONE, NONE, 292, 300, false), // 60 anonymous
        Type::new(NONE, NONE, 279, 287, false), // 61 anonymous
        Type::new(78, 12, 278, 2, false), // 62 {http://www.w3.org/2001/XMLSchema}byte
        Type::new(NONE, NONE, 276, 117, false), // 63 anonymous
        Type::new(NONE, NONE, 275, 2, false), // 64 anonymous
        Type::new(NONE, NONE, 271, 2, false), // 65 anonymous
        Type::new(NONE, NONE, 270, 2, false), // 66 anonymous
        Type::new(NONE, NONE, 269, 117, false), // 67 anonymous
        Type::new(NONE, NONE, 268, 117, false), // 68 anonymous
        Type::new(NONE, NONE, 263, 121, false), // 69 anonymous
        Type::new(NONE, NONE, 260, 121, false), // 70 anonymous
        Type::new(NONE, NONE, 259, 258, false), // 71 anonymous
        Type::new(NONE, NONE, 257, 258, false), // 72 anonymous
        Type::new(NONE, NONE, 255, 2, false), // 73 anonymous
        Type::new(NONE, NONE, 249, 253, false), // 74 anonymous
        Type::new(NONE, NONE, 247, 248, false), // 75 anonymous
        Type::new(NONE, NONE, 240, 2, false), // 76 anonymous
        Type::new(118, NONE, 221, 239, false), // 77 {http://jabber.org/protocol/compress/exi}Setup
        Type::new(119, NONE, 185, 204, false), // 78 {http://jabber.org/protocol/compress/exi}SetupResponse
        Type::new(NONE, 16, 184, 2, false), // 79 anonymous
        Type::new(NONE, 16, 184, 2, false), // 80 anonymous
        Type::new(NONE, NONE, 183, 2, false), // 81 anonymous
        Type::new(NONE, NONE, 181, 113, false), // 82 anonymous
        Type::new(NONE, NONE, 179, 113, false), // 83 anonymous
        Type::new(NONE, NONE, 167, 159, false), // 84 anonymous
        Type::new(NONE, NONE, 2, 2, false), // 85 anonymous
        Type::new(NONE, NONE, 149, 159, false), // 86 anonymous
        Type::new(NONE, NONE, 111, 113, false), // 87 anonymous
        Type::new(NONE, NONE, 111, 113, false), // 88 anonymous
        Type::new(NONE, NONE, 145, 147, false), // 89 anonymous
        Type::new(NONE, NONE, 144, 2, false), // 90 anonymous
        Type::new(NONE, NONE, 138, 143, false), // 91 anonymous
        Type::new(NONE, NONE, 127, 133, false), // 92 anonymous
        Type::new(NONE, NONE, 122, 125, false), // 93 anonymous
        Type::new(NONE, NONE, 118, 121, false), // 94 anonymous
        Type::new(NONE, NONE, 114, 117, false), // 95 anonymous
        Type::new(NONE, NONE, 111, 113, false), // 96 anonymous
        Type::new(NONE, NONE, 111, 113, false), // 97 anonymous
        Type::new(NONE, NONE, 111, 113, false), // 98 anonymous
        Type::new(NONE, NONE, 108, 110, false), // 99 anonymous
        Type::new(NONE, NONE, 108, 110, false), // 100 anonymous
        Type::new(NONE, NONE, 94, 2, false), // 101 anonymous
        Type::new(NONE, NONE, 87, 91, false), // 102 anonymous
        Type::new(NONE, NONE, 84, 86, false), // 103 anonymous
        Type::new(NONE, NONE, 77, 81, false), // 104 anonymous
        Type::new(NONE, NONE, 71, 76, false), // 105 anonymous
        Type::new(111, 17, 70, 2, false), // 106 {http://jabber.org/protocol/compress/exi}Alignment
        Type::new(112, 18, 69, 2, false), // 107 {http://jabber.org/protocol/compress/exi}ContentType
        Type::new(113, NONE, 67, 67, false), // 108 {http://jabber.org/protocol/compress/exi}DatatypeRepresentationMap
        Type::new(116, 19, 66, 2, false), // 109 {http://jabber.org/protocol/compress/exi}MD5Hash
        Type::new(117, NONE, 62, 62, false), // 110 {http://jabber.org/protocol/compress/exi}Schema
        Type::new(136, 20, 61, 2, false), // 111 {http://jabber.org/protocol/disco#info}empty
        Type::new(139, 21, 60, 2, false), // 112 {http://jabber.org/protocol/disco#info}nonEmptyString
        Type::new(141, 22, 59, 2, false), // 113 {http://jabber.org/protocol/disco#items}empty
        Type::new(142, 23, 58, 2, false), // 114 {http://jabber.org/protocol/disco#items}fullJIDType
        Type::new(196, 24, 57, 2, false), // 115 {http://jabber.org/protocol/mood}empty
        Type::new(257, 25, 56, 2, false), // 116 {http://jabber.org/protocol/pubsub}empty
        Type::new(300, 26, 55, 2, false), // 117 {http://jabber.org/protocol/pubsub#event}empty
        Type::new(313, 27, 54, 2, false), // 118 {http://jabber.org/protocol/pubsub#owner}empty
        Type::new(62, 31, 53, 2, false), // 119 {http://www.w3.org/2001/XMLSchema}ENTITIES
        Type::new(63, 30, 52, 2, false), // 120 {http://www.w3.org/2001/XMLSchema}ENTITY
        Type::new(64, 32, 51, 2, false), // 121 {http://www.w3.org/2001/XMLSchema}ID
        Type::new(65, 33, 50, 2, false), // 122 {http://www.w3.org/2001/XMLSchema}IDREF
        Type::new(66, 34, 49, 2, false), // 123 {http://www.w3.org/2001/XMLSchema}IDREFS
        Type::new(67, 29, 48, 2, true), // 124 {http://www.w3.org/2001/XMLSchema}NCName
        Type::new(68, 15, 47, 2, false), // 125 {http://www.w3.org/2001/XMLSchema}NMTOKEN
        Type::new(69, 35, 46, 2, false), // 126 {http://www.w3.org/2001/XMLSchema}NMTOKENS
        Type::new(70, 36, 45, 2, false), // 127 {http://www.w3.org/2001/XMLSchema}NOTATION
        Type::new(71, 28, 44, 2, true), // 128 {http://www.w3.org/2001/XMLSchema}Name
        Type::new(72, 37, 43, 2, false), // 129 {http://www.w3.org/2001/XMLSchema}QName
        Type::new(73, 0, 42, 2, true), // 130 {http://www.w3.org/2001/XMLSchema}anySimpleType
        Type::new(74, NONE, 39, 41, true), // 131 {http://www.w3.org/2001/XMLSchema}anyType
        Type::new(75, 38, 38, 2, false), // 132 {http://www.w3.org/2001/XMLSchema}anyURI
        Type::new(76, 39, 37, 2, false), // 133 {http://www.w3.org/2001/XMLSchema}base64Binary
        Type::new(77, 40, 36, 2, false), // 134 {http://www.w3.org/2001/XMLSchema}boolean
        Type::new(79, 41, 35, 2, false), // 135 {http://www.w3.org/2001/XMLSchema}date
        Type::new(80, 42, 34, 2, false), // 136 {http://www.w3.org/2001/XMLSchema}dateTime
        Type::new(81, 7, 33, 2, true), // 137 {http://www.w3.org/2001/XMLSchema}decimal
        Type::new(82, 43, 32, 2, false), // 138 {http://www.w3.org/2001/XMLSchema}double
        Type::new(83, 44, 31, 2, false), // 139 {http://www.w3.org/2001/XMLSchema}duration
        Type::new(84, 45, 30, 2, false), // 140 {http://www.w3.org/2001/XMLSchema}float
        Type::new(85, 46, 29, 2, false), // 141 {http://www.w3.org/2001/XMLSchema}gDay
        Type::new(86, 47, 28, 2, false), // 142 {http://www.w3.org/2001/XMLSchema}gMonth
        Type::new(87, 48, 27, 2, false), // 143 {http://www.w3.org/2001/XMLSchema}gMonthDay
        Type::new(88, 49, 26, 2, false), // 144 {http://www.w3.org/2001/XMLSchema}gYear
        Type::new(89, 50, 25, 2, false), // 145 {http://www.w3.org/2001/XMLSchema}gYearMonth
        Type::new(90, 51, 24, 2, false), // 146 {http://www.w3.org/2001/XMLSchema}hexBinary
        Type::new(91, 10, 23, 2, true), // 147 {http://www.w3.org/2001/XMLSchema}int
        Type::new(92, 8, 22, 2, true), // 148 {http://www.w3.org/2001/XMLSchema}integer
        Type::new(93, 52, 21, 2, false), // 149 {http://www.w3.org/2001/XMLSchema}language
        Type::new(94, 9, 20, 2, true), // 150 {http://www.w3.org/2001/XMLSchema}long
        Type::new(95, 54, 19, 2, false), // 151 {http://www.w3.org/2001/XMLSchema}negativeInteger
        Type::new(96, 55, 18, 2, true), // 152 {http://www.w3.org/2001/XMLSchema}nonNegativeInteger
        Type::new(97, 53, 17, 2, true), // 153 {http://www.w3.org/2001/XMLSchema}nonPositiveInteger
        Type::new(98, 13, 16, 2, true), // 154 {http://www.w3.org/2001/XMLSchema}normalizedString
        Type::new(99, 56, 15, 2, false), // 155 {http://www.w3.org/2001/XMLSchema}positiveInteger
        Type::new(100, 11, 14, 2, true), // 156 {http://www.w3.org/2001/XMLSchema}short
        Type::new(102, 57, 13, 2, false), // 157 {http://www.w3.org/2001/XMLSchema}time
        Type::new(103, 14, 12, 2, true), // 158 {http://www.w3.org/2001/XMLSchema}token
        Type::new(104, 61, 11, 2, false), // 159 {http://www.w3.org/2001/XMLSchema}unsignedByte
        Type::new(105, 59, 10, 2, true), // 160 {http://www.w3.org/2001/XMLSchema}unsignedInt
        Type::new(106, 58, 9, 2, true), // 161 {http://www.w3.org/2001/XMLSchema}unsignedLong
        Type::new(107, 60, 8, 2, true), // 162 {http://www.w3.org/2001/XMLSchema}unsignedShort
        Type::new(351, 62, 7, 2, false), // 163 {jabber:client}string1024
        Type::new(362, 63, 6, 2, false), // 164 {jabber:server}string1024
        Type::new(366, 64, 5, 2, false), // 165 {jabber:x:data}empty
        Type::new(377, 65, 4, 2, false), // 166 {urn:ietf:params:xml:ns:xmpp-bind}fullJIDType
        Type::new(380, 66, 3, 2, false), // 167 {urn:ietf:params:xml:ns:xmpp-bind}resourceType
        Type::new(460, 67, 0, 2, false), // 168 {urn:xmpp:avatar:metadata}empty
        Type::new(NONE, 71, 107, 2, false), // 169 anonymous
        Type::new(NONE, NONE, 165, 165, false), // 170 anonymous
        Type::new(NONE, NONE, 468, 468, false), // 171 anonymous
        Type::new(NONE, NONE, 466, 466, false), // 172 anonymous
        Type::new(NONE, NONE, 466, 466, false), // 173 anonymous
        Type::new(NONE, NONE, 467, 467, false), // 174 anonymous
        Type::new(NONE, NONE, 466, 466, false), // 175 anonymous
    ];
    static STATES: [State; 517] = [
        State::new(643, 1, 0, 0, StateFlags(6)), // 0 first, start tag
        State::new(81, 1, 0, 1, StateFlags(1)), // 1 EE
        State::new(81, 1, 0, 2, StateFlags(7)), // 2 first, start tag, EE
        State::new(769, 1, 0, 3, StateFlags(6)), // 3 first, start tag
        State::new(770, 1, 0, 4, StateFlags(6)), // 4 first, start tag
        State::new(771, 1, 0, 5, StateFlags(6)), // 5 first, start tag
        State::new(688, 1, 0, 6, StateFlags(6)), // 6 first, start tag
        State::new(690, 1, 0, 7, StateFlags(6)), // 7 first, start tag
        State::new(772, 1, 0, 8, StateFlags(6)), // 8 first, start tag
        State::new(773, 1, 0, 9, StateFlags(6)), // 9 first, start tag
        State::new(774, 1, 0, 10, StateFlags(6)), // 10 first, start tag
        State::new(775, 1, 0, 11, StateFlags(6)), // 11 first, start tag
        State::new(776, 1, 0, 12, StateFlags(6)), // 12 first, start tag
        State::new(777, 1, 0, 13, StateFlags(6)), // 13 first, start tag
        State::new(778, 1, 0, 14, StateFlags(6)), // 14 first, start tag
        State::new(779, 1, 0, 15, StateFlags(6)), // 15 first, start tag
        State::new(780, 1, 0, 16, StateFlags(6)), // 16 first, start tag
        State::new(781, 1, 0, 17, StateFlags(6)), // 17 first, start tag
        State::new(782, 1, 0, 18, StateFlags(6)), // 18 first, start tag
        State::new(783, 1, 0, 19, StateFlags(6)), // 19 first, start tag
        State::new(784, 1, 0, 20, StateFlags(6)), // 20 first, start tag
        State::new(785, 1, 0, 21, StateFlags(6)), // 21 first, start tag
        State::new(786, 1, 0, 22, StateFlags(6)), // 22 first, start tag
        State::new(787, 1, 0, 23, StateFlags(6)), // 23 first, start tag
        State::new(788, 1, 0, 24, StateFlags(6)), // 24 first, start tag
        State::new(789, 1, 0, 25, StateFlags(6)), // 25 first, start tag
        State::new(790, 1, 0, 26, StateFlags(6)), // 26 first, start tag
        State::new(791, 1, 0, 27, StateFlags(6)), // 27 first, start tag
        State::new(792, 1, 0, 28, StateFlags(6)), // 28 first, start tag
        State::new(793, 1, 0, 29, StateFlags(6)), // 29 first, start tag
        State::new(794, 1, 0, 30, StateFlags(6)), // 30 first, start tag
        State::new(795, 1, 0, 31, StateFlags(6)), // 31 first, start tag
        State::new(796, 1, 0, 32, StateFlags(6)), // 32 first, start tag
        State::new(797, 1, 0, 33, StateFlags(6)), // 33 first, start tag
        State::new(798, 1, 0, 34, StateFlags(6)), // 34 first, start tag
        State::new(799, 1, 0, 35, StateFlags(6)), // 35 first, start tag
        State::new(800, 1, 0, 36, StateFlags(6)), // 36 first, start tag
        State::new(542, 1, 0, 37, StateFlags(6)), // 37 first, start tag
        State::new(801, 1, 0, 38, StateFlags(6)), // 38 first, start tag
        State::new(535, 4, 0, 40, StateFlags(7)), // 39 first, start tag, EE
        State::new(536, 3, 0, 40, StateFlags(1)), // 40 EE
        State::new(665, 2, 0, 1, StateFlags(7)), // 41 first, start tag, EE
        State::new(802, 1, 0, 42, StateFlags(6)), // 42 first, start tag
        State::new(803, 1, 0, 43, StateFlags(6)), // 43 first, start tag
        State::new(804, 1, 0, 44, StateFlags(6)), // 44 first, start tag
        State::new(805, 1, 0, 45, StateFlags(6)), // 45 first, start tag
        State::new(806, 1, 0, 46, StateFlags(6)), // 46 first, start tag
        State::new(668, 1, 0, 47, StateFlags(6)), // 47 first, start tag
        State::new(807, 1, 0, 48, StateFlags(6)), // 48 first, start tag
        State::new(808, 1, 0, 49, StateFlags(6)), // 49 first, start tag
        State::new(809, 1, 0, 50, StateFlags(6)), // 50 first, start tag
        State::new(810, 1, 0, 51, StateFlags(6)), // 51 first, start tag
        State::new(811, 1, 0, 52, StateFlags(6)), // 52 first, start tag
        State::new(812, 1, 0, 53, StateFlags(6)), // 53 first, start tag
        State::new(813, 1, 0, 54, StateFlags(6)), // 54 first, start tag
        State::new(550, 1, 0, 55, StateFlags(6)), // 55 first, start tag
        State::new(577, 1, 0, 56, StateFlags(6)), // 56 first, start tag
        State::new(814, 1, 0, 57, StateFlags(6)), // 57 first, start tag
        State::new(815, 1, 0, 58, StateFlags(6)), // 58 first, start tag
        State::new(625, 1, 0, 59, StateFlags(6)), // 59 first, start tag
        State::new(816, 1, 0, 60, StateFlags(6)), // 60 first, start tag
        State::new(817, 1, 0, 61, StateFlags(6)), // 61 first, start tag
        State::new(818, 1, 1, 65, StateFlags(6)), // 62 first, start tag
        State::new(819, 1, 1, 65, StateFlags(4)), // 63 start tag
        State::new(820, 1, 1, 65, StateFlags(4)), // 64 start tag
        State::new(81, 1, 0, 65, StateFlags(5)), // 65 start tag, EE
        State::new(821, 1, 0, 66, StateFlags(6)), // 66 first, start tag
        State::new(822, 1, 1, 65, StateFlags(6)), // 67 first, start tag
        State::new(823, 1, 1, 65, StateFlags(4)), // 68 start tag
        State::new(824, 1, 0, 69, StateFlags(6)), // 69 first, start tag
        State::new(825, 1, 0, 70, StateFlags(6)), // 70 first, start tag
        State::new(826, 1, 1, 72, StateFlags(6)), // 71 first, start tag
        State::new(472, 6, 0, 72, StateFlags(5)), // 72 start tag, EE
        State::new(472, 6, 0, 73, StateFlags(1)), // 73 EE
        State::new(474, 4, 0, 74, StateFlags(1)), // 74 EE
        State::new(476, 2, 0, 75, StateFlags(1)), // 75 EE
        State::new(827, 1, 1, 65, StateFlags(6)), // 76 first, start tag
        State::new(539, 4, 3, 80, StateFlags(6)), // 77 first, start tag
        State::new(540, 3, 2, 80, StateFlags(4)), // 78 start tag
        State::new(541, 2, 1, 80, StateFlags(4)), // 79 start tag
        State::new(542, 1, 0, 80, StateFlags(4)), // 80 start tag
        State::new(543, 4, 3, 65, StateFlags(7)), // 81 first, start tag, EE
        State::new(544, 3, 2, 65, StateFlags(5)), // 82 start tag, EE
        State::new(545, 2, 1, 65, StateFlags(5)), // 83 start tag, EE
        State::new(828, 1, 1, 85, StateFlags(6)), // 84 first, start tag
        State::new(829, 1, 0, 85, StateFlags(4)), // 85 start tag
        State::new(830, 1, 1, 65, StateFlags(6)), // 86 first, start tag
        State::new(831, 1, 1, 90, StateFlags(6)), // 87 first, start tag
        State::new(575, 3, 2, 90, StateFlags(4)), // 88 start tag
        State::new(576, 2, 1, 90, StateFlags(4)), // 89 start tag
        State::new(577, 1, 0, 90, StateFlags(4)), // 90 start tag
        State::new(832, 1, 1, 65, StateFlags(6)), // 91 first, start tag
        State::new(578, 3, 2, 65, StateFlags(5)), // 92 start tag, EE
        State::new(579, 2, 1, 65, StateFlags(5)), // 93 start tag, EE
        State::new(260, 14, 0, 94, StateFlags(7)), // 94 first, start tag, EE
        State::new(261, 13, 0, 95, StateFlags(1)), // 95 EE
        State::new(262, 12, 0, 96, StateFlags(1)), // 96 EE
        State::new(263, 11, 0, 97, StateFlags(1)), // 97 EE
        State::new(264, 10, 0, 98, StateFlags(1)), // 98 EE
        State::new(265, 9, 0, 99, StateFlags(1)), // 99 EE
        State::new(266, 8, 0, 100, StateFlags(1)), // 100 EE
        State::new(267, 7, 0, 101, StateFlags(1)), // 101 EE
        State::new(268, 6, 0, 102, StateFlags(1)), // 102 EE
        State::new(269, 5, 0, 103, StateFlags(1)), // 103 EE
        State::new(270, 4, 0, 104, StateFlags(1)), // 104 EE
        State::new(271, 3, 0, 105, StateFlags(1)), // 105 EE
        State::new(272, 2, 0, 106, StateFlags(1)), // 106 EE
        State::new(833, 1, 0, 107, StateFlags(6)), // 107 first, start tag
        State::new(667, 2, 1, 109, StateFlags(6)), // 108 first, start tag
        State::new(668, 1, 0, 109, StateFlags(4)), // 109 start tag
        State::new(669, 2, 1, 65, StateFlags(7)), // 110 first, start tag, EE
        State::new(671, 2, 1, 112, StateFlags(6)), // 111 first, start tag
        State::new(672, 1, 0, 112, StateFlags(4)), // 112 start tag
        State::new(673, 2, 1, 65, StateFlags(7)), // 113 first, start tag, EE
        State::new(834, 1, 1, 115, StateFlags(6)), // 114 first, start tag
        State::new(675, 2, 0, 115, StateFlags(5)), // 115 start tag, EE
        State::new(675, 2, 0, 116, StateFlags(1)), // 116 EE
        State::new(627, 1, 1, 65, StateFlags(6)), // 117 first, start tag
        State::new(581, 3, 1, 119, StateFlags(7)), // 118 first, start tag, EE
        State::new(582, 2, 0, 119, StateFlags(5)), // 119 start tag, EE
        State::new(582, 2, 0, 120, StateFlags(1)), // 120 EE
        State::new(627, 2, 1, 65, StateFlags(7)), // 121 first, start tag, EE
        State::new(835, 1, 1, 124, StateFlags(6)), // 122 first, start tag
        State::new(836, 1, 1, 124, StateFlags(4)), // 123 start tag
        State::new(813, 1, 0, 124, StateFlags(4)), // 124 start tag
        State::new(837, 1, 1, 65, StateFlags(6)), // 125 first, start tag
        State::new(553, 1, 1, 65, StateFlags(4)), // 126 start tag
        State::new(677, 2, 2, 132, StateFlags(6)), // 127 first, start tag
        State::new(678, 1, 1, 132, StateFlags(4)), // 128 start tag
        State::new(547, 4, 3, 132, StateFlags(4)), // 129 start tag
        State::new(548, 3, 2, 132, StateFlags(4)), // 130 start tag
        State::new(549, 2, 1, 132, StateFlags(4)), // 131 start tag
        State::new(550, 1, 0, 132, StateFlags(4)), // 132 start tag
        State::new(679, 2, 2, 65, StateFlags(6)), // 133 first, start tag
        State::new(680, 1, 1, 65, StateFlags(4)), // 134 start tag
        State::new(551, 4, 3, 65, StateFlags(5)), // 135 start tag, EE
        State::new(552, 3, 2, 65, StateFlags(5)), // 136 start tag, EE
        State::new(553, 2, 1, 65, StateFlags(5)), // 137 start tag, EE
        State::new(838, 1, 1, 142, StateFlags(6)), // 138 first, start tag
        State::new(520, 5, 3, 142, StateFlags(5)), // 139 start tag, EE
        State::new(521, 4, 2, 142, StateFlags(5)), // 140 start tag, EE
        State::new(522, 3, 1, 142, StateFlags(5)), // 141 start tag, EE
        State::new(523, 2, 0, 142, StateFlags(5)), // 142 start tag, EE
        State::new(680, 1, 1, 65, StateFlags(6)), // 143 first, start tag
        State::new(681, 2, 0, 144, StateFlags(7)), // 144 first, start tag, EE
        State::new(839, 1, 1, 90, StateFlags(6)), // 145 first, start tag
        State::new(683, 2, 1, 90, StateFlags(4)), // 146 start tag
        State::new(840, 1, 1, 65, StateFlags(6)), // 147 first, start tag
        State::new(627, 2, 1, 65, StateFlags(5)), // 148 start tag, EE
        State::new(315, 12, 5, 155, StateFlags(7)), // 149 first, start tag, EE
        State::new(351, 11, 4, 155, StateFlags(5)), // 150 start tag, EE
        State::new(384, 10, 3, 155, StateFlags(5)), // 151 start tag, EE
        State::new(394, 9, 2, 155, StateFlags(5)), // 152 start tag, EE
        State::new(412, 8, 1, 155, StateFlags(5)), // 153 start tag, EE
        State::new(444, 7, 0, 155, StateFlags(5)), // 154 start tag, EE
        State::new(321, 6, 0, 155, StateFlags(1)), // 155 EE
        State::new(323, 4, 0, 156, StateFlags(1)), // 156 EE
        State::new(584, 3, 0, 157, StateFlags(1)), // 157 EE
        State::new(426, 2, 0, 158, StateFlags(1)), // 158 EE
        State::new(451, 7, 5, 1, StateFlags(7)), // 159 first, start tag, EE
        State::new(478, 6, 4, 1, StateFlags(5)), // 160 start tag, EE
        State::new(525, 5, 3, 1, StateFlags(5)), // 161 start tag, EE
        State::new(555, 4, 2, 1, StateFlags(5)), // 162 start tag, EE
        State::new(587, 3, 1, 1, StateFlags(5)), // 163 start tag, EE
        State::new(685, 2, 0, 1, StateFlags(5)), // 164 start tag, EE
        State::new(841, 1, 1, 65, StateFlags(6)), // 165 first, start tag
        State::new(842, 1, 1, 65, StateFlags(4)), // 166 start tag
        State::new(212, 17, 5, 178, StateFlags(7)), // 167 first, start tag, EE
        State::new(229, 16, 4, 178, StateFlags(5)), // 168 start tag, EE
        State::new(245, 15, 3, 178, StateFlags(5)), // 169 start tag, EE
        State::new(274, 14, 2, 178, StateFlags(5)), // 170 start tag, EE
        State::new(302, 13, 1, 178, StateFlags(5)), // 171 start tag, EE
        State::new(327, 12, 0, 178, StateFlags(5)), // 172 start tag, EE
        State::new(219, 10, 0, 173, StateFlags(1)), // 173 EE
        State::new(403, 9, 0, 174, StateFlags(1)), // 174 EE
        State::new(420, 8, 0, 175, StateFlags(1)), // 175 EE
        State::new(530, 5, 0, 176, StateFlags(1)), // 176 EE
        State::new(423, 5, 0, 177, StateFlags(1)), // 177 EE
        State::new(218, 11, 0, 178, StateFlags(1)), // 178 EE
        State::new(687, 2, 1, 180, StateFlags(6)), // 179 first, start tag
        State::new(688, 1, 0, 180, StateFlags(4)), // 180 start tag
        State::new(689, 2, 1, 182, StateFlags(6)), // 181 first, start tag
        State::new(690, 1, 0, 182, StateFlags(4)), // 182 start tag
        State::new(691, 2, 0, 183, StateFlags(7)), // 183 first, start tag, EE
        State::new(843, 1, 0, 184, StateFlags(6)), // 184 first, start tag
        State::new(154, 21, 17, 202, StateFlags(7)), // 185 first, start tag, EE
        State::new(155, 20, 16, 202, StateFlags(5)), // 186 start tag, EE
        State::new(156, 19, 15, 202, StateFlags(5)), // 187 start tag, EE
        State::new(157, 18, 14, 202, StateFlags(5)), // 188 start tag, EE
        State::new(158, 17, 13, 202, StateFlags(5)), // 189 start tag, EE
        State::new(159, 16, 12, 202, StateFlags(5)), // 190 start tag, EE
        State::new(160, 15, 11, 202, StateFlags(5)), // 191 start tag, EE
        State::new(161, 14, 10, 202, StateFlags(5)), // 192 start tag, EE
        State::new(162, 13, 9, 202, StateFlags(5)), // 193 start tag, EE
        State::new(163, 12, 8, 202, StateFlags(5)), // 194 start tag, EE
        State::new(164, 11, 7, 202, StateFlags(5)), // 195 start tag, EE
        State::new(165, 10, 6, 202, StateFlags(5)), // 196 start tag, EE
        State::new(166, 9, 5, 202, StateFlags(5)), // 197 start tag, EE
        State::new(167, 8, 4, 202, StateFlags(5)), // 198 start tag, EE
        State::new(168, 7, 3, 202, StateFlags(5)), // 199 start tag, EE
        State::new(169, 6, 2, 202, StateFlags(5)), // 200 start tag, EE
        State::new(170, 5, 1, 202, StateFlags(5)), // 201 start tag, EE
        State::new(171, 4, 0, 202, StateFlags(5)), // 202 start tag, EE
        State::new(171, 4, 0, 203, StateFlags(1)), // 203 EE
        State::new(194, 18, 17, 65, StateFlags(7)), // 204 first, start tag, EE
        State::new(195, 17, 16, 65, StateFlags(5)), // 205 start tag, EE
        State::new(196, 16, 15, 65, StateFlags(5)), // 206 start tag, EE
        State::new(197, 15, 14, 65, StateFlags(5)), // 207 start tag, EE
        State::new(198, 14, 13, 65, StateFlags(5)), // 208 start tag, EE
        State::new(199, 13, 12, 65, StateFlags(5)), // 209 start tag, EE
        State::new(200, 12, 11, 65, StateFlags(5)), // 210 start tag, EE
        State::new(201, 11, 10, 65, StateFlags(5)), // 211 start tag, EE
        State::new(202, 10, 9, 65, StateFlags(5)), // 212 start tag, EE
        State::new(203, 9, 8, 65, StateFlags(5)), // 213 start tag, EE
        State::new(204, 8, 7, 65, StateFlags(5)), // 214 start tag, EE
        State::new(205, 7, 6, 65, StateFlags(5)), // 215 start tag, EE
        State::new(206, 6, 5, 65, StateFlags(5)), // 216 start tag, EE
        State::new(207, 5, 4, 65, StateFlags(5)), // 217 start tag, EE
        State::new(208, 4, 3, 65, StateFlags(5)), // 218 start tag, EE
        State::new(209, 3, 2, 65, StateFlags(5)), // 219 start tag, EE
        State::new(210, 2, 1, 65, StateFlags(5)), // 220 start tag, EE
        State::new(175, 19, 16, 237, StateFlags(7)), // 221 first, start tag, EE
        State::new(176, 18, 15, 237, StateFlags(5)), // 222 start tag, EE
        State::new(177, 17, 14, 237, StateFlags(5)), // 223 start tag, EE
        State::new(178, 16, 13, 237, StateFlags(5)), // 224 start tag, EE
        State::new(179, 15, 12, 237, StateFlags(5)), // 225 start tag, EE
        State::new(180, 14, 11, 237, StateFlags(5)), // 226 start tag, EE
        State::new(181, 13, 10, 237, StateFlags(5)), // 227 start tag, EE
        State::new(182, 12, 9, 237, StateFlags(5)), // 228 start tag, EE
        State::new(183, 11, 8, 237, StateFlags(5)), // 229 start tag, EE
        State::new(184, 10, 7, 237, StateFlags(5)), // 230 start tag, EE
        State::new(185, 9, 6, 237, StateFlags(5)), // 231 start tag, EE
        State::new(186, 8, 5, 237, StateFlags(5)), // 232 start tag, EE
        State::new(187, 7, 4, 237, StateFlags(5)), // 233 start tag, EE
        State::new(188, 6, 3, 237, StateFlags(5)), // 234 start tag, EE
        State::new(189, 5, 2, 237, StateFlags(5)), // 235 start tag, EE
        State::new(190, 4, 1, 237, StateFlags(5)), // 236 start tag, EE
        State::new(191, 3, 0, 237, StateFlags(5)), // 237 start tag, EE
        State::new(191, 3, 0, 238, StateFlags(1)), // 238 EE
        State::new(195, 17, 16, 65, StateFlags(7)), // 239 first, start tag, EE
        State::new(428, 8, 0, 240, StateFlags(7)), // 240 first, start tag, EE
        State::new(429, 7, 0, 241, StateFlags(1)), // 241 EE
        State::new(430, 6, 0, 242, StateFlags(1)), // 242 EE
        State::new(431, 5, 0, 243, StateFlags(1)), // 243 EE
        State::new(432, 4, 0, 244, StateFlags(1)), // 244 EE
        State::new(433, 3, 0, 245, StateFlags(1)), // 245 EE
        State::new(434, 2, 0, 246, StateFlags(1)), // 246 EE
        State::new(844, 1, 1, 132, StateFlags(6)), // 247 first, start tag
        State::new(845, 1, 1, 65, StateFlags(6)), // 248 first, start tag
        State::new(846, 1, 1, 251, StateFlags(6)), // 249 first, start tag
        State::new(693, 2, 1, 251, StateFlags(4)), // 250 start tag
        State::new(618, 1, 0, 251, StateFlags(4)), // 251 start tag
        State::new(618, 2, 0, 252, StateFlags(1)), // 252 EE
        State::new(847, 1, 1, 65, StateFlags(6)), // 253 first, start tag
        State::new(695, 2, 1, 65, StateFlags(5)), // 254 start tag, EE
        State::new(697, 1, 0, 255, StateFlags(6)), // 255 first, start tag
        State::new(697, 2, 0, 256, StateFlags(1)), // 256 EE
        State::new(848, 1, 1, 124, StateFlags(6)), // 257 first, start tag
        State::new(849, 1, 1, 65, StateFlags(6)), // 258 first, start tag
        State::new(850, 1, 1, 132, StateFlags(6)), // 259 first, start tag
        State::new(590, 3, 1, 261, StateFlags(7)), // 260 first, start tag, EE
        State::new(591, 2, 0, 261, StateFlags(5)), // 261 start tag, EE
        State::new(591, 2, 0, 262, StateFlags(1)), // 262 EE
        State::new(559, 4, 1, 264, StateFlags(7)), // 263 first, start tag, EE
        State::new(560, 3, 0, 264, StateFlags(5)), // 264 start tag, EE
        State::new(699, 2, 0, 265, StateFlags(0)), // 265
        State::new(701, 2, 0, 266, StateFlags(0)), // 266
        State::new(593, 3, 0, 267, StateFlags(1)), // 267 EE
        State::new(851, 1, 1, 124, StateFlags(6)), // 268 first, start tag
        State::new(852, 1, 1, 132, StateFlags(6)), // 269 first, start tag
        State::new(484, 6, 0, 270, StateFlags(6)), // 270 first, start tag
        State::new(339, 12, 0, 271, StateFlags(7)), // 271 first, start tag, EE
        State::new(703, 2, 0, 272, StateFlags(1)), // 272 EE
        State::new(705, 2, 0, 273, StateFlags(1)), // 273 EE
        State::new(707, 2, 0, 274, StateFlags(1)), // 274 EE
        State::new(648, 2, 0, 275, StateFlags(7)), // 275 first, start tag, EE
        State::new(853, 1, 1, 277, StateFlags(6)), // 276 first, start tag
        State::new(618, 2, 0, 277, StateFlags(5)), // 277 start tag, EE
        State::new(854, 1, 0, 278, StateFlags(6)), // 278 first, start tag
        State::new(855, 1, 1, 284, StateFlags(6)), // 279 first, start tag
        State::new(596, 3, 3, 284, StateFlags(4)), // 280 start tag
        State::new(597, 2, 2, 284, StateFlags(4)), // 281 start tag
        State::new(598, 1, 1, 284, StateFlags(4)), // 282 start tag
        State::new(458, 7, 1, 284, StateFlags(5)), // 283 start tag, EE
        State::new(459, 6, 0, 284, StateFlags(5)), // 284 start tag, EE
        State::new(459, 6, 0, 285, StateFlags(1)), // 285 EE
        State::new(462, 3, 0, 286, StateFlags(1)), // 286 EE
        State::new(856, 1, 1, 65, StateFlags(6)), // 287 first, start tag
        State::new(599, 3, 3, 65, StateFlags(4)), // 288 start tag
        State::new(600, 2, 2, 65, StateFlags(4)), // 289 start tag
        State::new(493, 1, 1, 65, StateFlags(4)), // 290 start tag
        State::new(494, 2, 1, 65, StateFlags(5)), // 291 start tag, EE
        State::new(362, 11, 5, 297, StateFlags(7)), // 292 first, start tag, EE
        State::new(363, 10, 4, 297, StateFlags(5)), // 293 start tag, EE
        State::new(364, 9, 3, 297, StateFlags(5)), // 294 start tag, EE
        State::new(365, 8, 2, 297, StateFlags(5)), // 295 start tag, EE
        State::new(366, 7, 1, 297, StateFlags(5)), // 296 start tag, EE
        State::new(367, 6, 0, 297, StateFlags(5)), // 297 start tag, EE
        State::new(367, 6, 0, 298, StateFlags(1)), // 298 EE
        State::new(370, 3, 0, 299, StateFlags(1)), // 299 EE
        State::new(490, 6, 5, 65, StateFlags(7)), // 300 first, start tag, EE
        State::new(491, 5, 4, 65, StateFlags(5)), // 301 start tag, EE
        State::new(492, 4, 3, 65, StateFlags(5)), // 302 start tag, EE
        State::new(493, 3, 2, 65, StateFlags(5)), // 303 start tag, EE
        State::new(569, 1, 0, 304, StateFlags(6)), // 304 first, start tag
        State::new(857, 1, 1, 308, StateFlags(6)), // 305 first, start tag
        State::new(563, 4, 2, 308, StateFlags(5)), // 306 start tag, EE
        State::new(564, 3, 1, 308, StateFlags(5)), // 307 start tag, EE
        State::new(565, 2, 0, 308, StateFlags(5)), // 308 start tag, EE
        State::new(709, 2, 1, 310, StateFlags(6)), // 309 first, start tag
        State::new(710, 1, 0, 310, StateFlags(4)), // 310 start tag
        State::new(711, 2, 1, 65, StateFlags(7)), // 311 first, start tag, EE
        State::new(0, 82, 0, 312, StateFlags(7)), // 312 first, start tag, EE
        State::new(80, 2, 0, 313, StateFlags(1)), // 313 EE
        State::new(713, 2, 0, 314, StateFlags(7)), // 314 first, start tag, EE
        State::new(602, 3, 0, 315, StateFlags(1)), // 315 EE
        State::new(603, 2, 0, 316, StateFlags(1)), // 316 EE
        State::new(858, 1, 1, 322, StateFlags(6)), // 317 first, start tag
        State::new(605, 3, 3, 322, StateFlags(4)), // 318 start tag
        State::new(606, 2, 2, 322, StateFlags(4)), // 319 start tag
        State::new(607, 1, 1, 322, StateFlags(4)), // 320 start tag
        State::new(465, 7, 1, 322, StateFlags(5)), // 321 start tag, EE
        State::new(466, 6, 0, 322, StateFlags(5)), // 322 start tag, EE
        State::new(466, 6, 0, 323, StateFlags(1)), // 323 EE
        State::new(859, 1, 1, 65, StateFlags(6)), // 324 first, start tag
        State::new(608, 3, 3, 65, StateFlags(4)), // 325 start tag
        State::new(609, 2, 2, 65, StateFlags(4)), // 326 start tag
        State::new(499, 1, 1, 65, StateFlags(4)), // 327 start tag
        State::new(500, 2, 1, 65, StateFlags(5)), // 328 start tag, EE
        State::new(373, 11, 5, 334, StateFlags(7)), // 329 first, start tag, EE
        State::new(374, 10, 4, 334, StateFlags(5)), // 330 start tag, EE
        State::new(375, 9, 3, 334, StateFlags(5)), // 331 start tag, EE
        State::new(376, 8, 2, 334, StateFlags(5)), // 332 start tag, EE
        State::new(377, 7, 1, 334, StateFlags(5)), // 333 start tag, EE
        State::new(378, 6, 0, 334, StateFlags(5)), // 334 start tag, EE
        State::new(378, 6, 0, 335, StateFlags(1)), // 335 EE
        State::new(496, 6, 5, 65, StateFlags(7)), // 336 first, start tag, EE
        State::new(497, 5, 4, 65, StateFlags(5)), // 337 start tag, EE
        State::new(498, 4, 3, 65, StateFlags(5)), // 338 start tag, EE
        State::new(499, 3, 2, 65, StateFlags(5)), // 339 start tag, EE
        State::new(611, 1, 0, 340, StateFlags(6)), // 340 first, start tag
        State::new(611, 3, 0, 341, StateFlags(1)), // 341 EE
        State::new(612, 2, 0, 342, StateFlags(1)), // 342 EE
        State::new(860, 1, 1, 344, StateFlags(6)), // 343 first, start tag
        State::new(614, 3, 0, 344, StateFlags(5)), // 344 start tag, EE
        State::new(715, 2, 0, 345, StateFlags(1)), // 345 EE
        State::new(615, 2, 0, 346, StateFlags(1)), // 346 EE
        State::new(717, 2, 2, 277, StateFlags(6)), // 347 first, start tag
        State::new(718, 1, 1, 277, StateFlags(4)), // 348 start tag
        State::new(617, 3, 1, 277, StateFlags(5)), // 349 start tag, EE
        State::new(719, 2, 2, 65, StateFlags(6)), // 350 first, start tag
        State::new(578, 1, 1, 65, StateFlags(4)), // 351 start tag
        State::new(567, 4, 2, 354, StateFlags(7)), // 352 first, start tag, EE
        State::new(568, 3, 1, 354, StateFlags(5)), // 353 start tag, EE
        State::new(569, 2, 0, 354, StateFlags(5)), // 354 start tag, EE
        State::new(620, 3, 2, 65, StateFlags(7)), // 355 first, start tag, EE
        State::new(621, 2, 1, 65, StateFlags(5)), // 356 start tag, EE
        State::new(861, 1, 1, 360, StateFlags(6)), // 357 first, start tag
        State::new(623, 3, 2, 360, StateFlags(4)), // 358 start tag
        State::new(624, 2, 1, 360, StateFlags(4)), // 359 start tag
        State::new(625, 1, 0, 360, StateFlags(4)), // 360 start tag
        State::new(862, 1, 1, 65, StateFlags(6)), // 361 first, start tag
        State::new(626, 3, 2, 65, StateFlags(5)), // 362 start tag, EE
        State::new(863, 1, 1, 368, StateFlags(6)), // 363 first, start tag
        State::new(864, 1, 1, 368, StateFlags(4)), // 364 start tag
        State::new(721, 2, 2, 368, StateFlags(4)), // 365 start tag
        State::new(722, 1, 1, 368, StateFlags(4)), // 366 start tag
        State::new(865, 1, 1, 368, StateFlags(4)), // 367 start tag
        State::new(629, 3, 0, 368, StateFlags(5)), // 368 start tag, EE
        State::new(723, 2, 0, 369, StateFlags(1)), // 369 EE
        State::new(866, 1, 1, 65, StateFlags(6)), // 370 first, start tag
        State::new(867, 1, 1, 65, StateFlags(4)), // 371 start tag
        State::new(725, 2, 2, 65, StateFlags(4)), // 372 start tag
        State::new(639, 1, 1, 65, StateFlags(4)), // 373 start tag
        State::new(640, 1, 1, 65, StateFlags(4)), // 374 start tag
        State::new(727, 2, 2, 380, StateFlags(6)), // 375 first, start tag
        State::new(728, 1, 1, 380, StateFlags(4)), // 376 start tag
        State::new(632, 3, 3, 380, StateFlags(4)), // 377 start tag
        State::new(633, 2, 2, 380, StateFlags(4)), // 378 start tag
        State::new(634, 1, 1, 380, StateFlags(4)), // 379 start tag
        State::new(635, 3, 0, 380, StateFlags(5)), // 380 start tag, EE
        State::new(729, 2, 0, 381, StateFlags(1)), // 381 EE
        State::new(731, 2, 2, 65, StateFlags(6)), // 382 first, start tag
        State::new(732, 1, 1, 65, StateFlags(4)), // 383 start tag
        State::new(638, 3, 3, 65, StateFlags(4)), // 384 start tag
        State::new(639, 2, 2, 65, StateFlags(4)), // 385 start tag
        State::new(868, 1, 1, 392, StateFlags(6)), // 386 first, start tag
        State::new(733, 2, 2, 392, StateFlags(4)), // 387 start tag
        State::new(734, 1, 1, 392, StateFlags(4)), // 388 start tag
        State::new(869, 1, 1, 392, StateFlags(4)), // 389 start tag
        State::new(641, 3, 2, 392, StateFlags(4)), // 390 start tag
        State::new(642, 2, 1, 392, StateFlags(4)), // 391 start tag
        State::new(643, 1, 0, 392, StateFlags(4)), // 392 start tag
        State::new(870, 1, 1, 65, StateFlags(6)), // 393 first, start tag
        State::new(735, 2, 2, 65, StateFlags(4)), // 394 start tag
        State::new(736, 1, 1, 65, StateFlags(4)), // 395 start tag
        State::new(871, 1, 1, 65, StateFlags(4)), // 396 start tag
        State::new(644, 3, 2, 65, StateFlags(5)), // 397 start tag, EE
        State::new(645, 2, 1, 65, StateFlags(5)), // 398 start tag, EE
        State::new(872, 1, 1, 402, StateFlags(6)), // 399 first, start tag
        State::new(737, 2, 2, 402, StateFlags(4)), // 400 start tag
        State::new(738, 1, 1, 402, StateFlags(4)), // 401 start tag
        State::new(817, 1, 0, 402, StateFlags(4)), // 402 start tag
        State::new(873, 1, 1, 65, StateFlags(6)), // 403 first, start tag
        State::new(739, 2, 2, 65, StateFlags(4)), // 404 start tag
        State::new(740, 1, 1, 65, StateFlags(4)), // 405 start tag
        State::new(741, 2, 0, 406, StateFlags(7)), // 406 first, start tag, EE
        State::new(741, 2, 0, 407, StateFlags(1)), // 407 EE
        State::new(874, 1, 1, 112, StateFlags(6)), // 408 first, start tag
        State::new(875, 1, 1, 65, StateFlags(6)), // 409 first, start tag
        State::new(107, 24, 1, 411, StateFlags(7)), // 410 first, start tag, EE
        State::new(108, 23, 0, 411, StateFlags(5)), // 411 start tag, EE
        State::new(109, 22, 0, 412, StateFlags(1)), // 412 EE
        State::new(110, 21, 0, 413, StateFlags(1)), // 413 EE
        State::new(111, 20, 0, 414, StateFlags(1)), // 414 EE
        State::new(112, 19, 0, 415, StateFlags(1)), // 415 EE
        State::new(113, 18, 0, 416, StateFlags(1)), // 416 EE
        State::new(114, 17, 0, 417, StateFlags(1)), // 417 EE
        State::new(115, 16, 0, 418, StateFlags(1)), // 418 EE
        State::new(116, 15, 0, 419, StateFlags(1)), // 419 EE
        State::new(117, 14, 0, 420, StateFlags(1)), // 420 EE
        State::new(118, 13, 0, 421, StateFlags(1)), // 421 EE
        State::new(119, 12, 0, 422, StateFlags(1)), // 422 EE
        State::new(120, 11, 0, 423, StateFlags(1)), // 423 EE
        State::new(121, 10, 0, 424, StateFlags(1)), // 424 EE
        State::new(122, 9, 0, 425, StateFlags(1)), // 425 EE
        State::new(123, 8, 0, 426, StateFlags(1)), // 426 EE
        State::new(124, 7, 0, 427, StateFlags(1)), // 427 EE
        State::new(125, 6, 0, 428, StateFlags(1)), // 428 EE
        State::new(126, 5, 0, 429, StateFlags(1)), // 429 EE
        State::new(127, 4, 0, 430, StateFlags(1)), // 430 EE
        State::new(128, 3, 0, 431, StateFlags(1)), // 431 EE
        State::new(129, 2, 0, 432, StateFlags(1)), // 432 EE
        State::new(743, 2, 1, 112, StateFlags(6)), // 433 first, start tag
        State::new(745, 2, 1, 65, StateFlags(7)), // 434 first, start tag, EE
        State::new(436, 8, 3, 438, StateFlags(7)), // 435 first, start tag, EE
        State::new(437, 7, 2, 438, StateFlags(5)), // 436 start tag, EE
        State::new(438, 6, 1, 438, StateFlags(5)), // 437 start tag, EE
        State::new(439, 5, 0, 438, StateFlags(5)), // 438 start tag, EE
        State::new(440, 4, 0, 439, StateFlags(1)), // 439 EE
        State::new(441, 3, 0, 440, StateFlags(1)), // 440 EE
        State::new(442, 2, 0, 441, StateFlags(1)), // 441 EE
        State::new(571, 4, 3, 65, StateFlags(7)), // 442 first, start tag, EE
        State::new(572, 3, 2, 65, StateFlags(5)), // 443 start tag, EE
        State::new(573, 2, 1, 65, StateFlags(5)), // 444 start tag, EE
        State::new(612, 2, 0, 445, StateFlags(7)), // 445 first, start tag, EE
        State::new(876, 1, 1, 402, StateFlags(6)), // 446 first, start tag
        State::new(573, 1, 1, 65, StateFlags(6)), // 447 first, start tag
        State::new(877, 1, 0, 448, StateFlags(6)), // 448 first, start tag
        State::new(288, 14, 0, 449, StateFlags(7)), // 449 first, start tag, EE
        State::new(300, 2, 0, 450, StateFlags(1)), // 450 EE
        State::new(502, 6, 0, 451, StateFlags(6)), // 451 first, start tag
        State::new(747, 2, 2, 454, StateFlags(6)), // 452 first, start tag
        State::new(748, 1, 1, 454, StateFlags(4)), // 453 start tag
        State::new(131, 23, 0, 454, StateFlags(4)), // 454 start tag
        State::new(749, 2, 0, 455, StateFlags(1)), // 455 EE
        State::new(751, 2, 2, 65, StateFlags(6)), // 456 first, start tag
        State::new(752, 1, 1, 65, StateFlags(4)), // 457 start tag
        State::new(82, 25, 0, 458, StateFlags(6)), // 458 first, start tag
        State::new(878, 1, 0, 459, StateFlags(0)), // 459
        State::new(569, 2, 0, 460, StateFlags(1)), // 460 EE
        State::new(879, 1, 1, 463, StateFlags(6)), // 461 first, start tag
        State::new(880, 1, 1, 463, StateFlags(4)), // 462 start tag
        State::new(508, 6, 0, 463, StateFlags(5)), // 463 start tag, EE
        State::new(881, 1, 1, 65, StateFlags(6)), // 464 first, start tag
        State::new(882, 1, 1, 65, StateFlags(4)), // 465 start tag
        State::new(883, 1, 1, 65, StateFlags(6)), // 466 first, start tag
        State::new(884, 1, 1, 65, StateFlags(6)), // 467 first, start tag
        State::new(885, 1, 1, 65, StateFlags(6)), // 468 first, start tag
        State::new(883, 1, 1, 65, StateFlags(4)), // 469 start tag
        State::new(882, 1, 1, 65, StateFlags(6)), // 470 first, start tag
        State::new(886, 1, 1, 472, StateFlags(6)), // 471 first, start tag
        State::new(753, 2, 0, 472, StateFlags(5)), // 472 start tag, EE
        State::new(887, 1, 1, 474, StateFlags(6)), // 473 first, start tag
        State::new(755, 2, 0, 474, StateFlags(5)), // 474 start tag, EE
        State::new(757, 2, 2, 112, StateFlags(6)), // 475 first, start tag
        State::new(758, 1, 1, 112, StateFlags(4)), // 476 start tag
        State::new(759, 2, 2, 65, StateFlags(6)), // 477 first, start tag
        State::new(760, 1, 1, 65, StateFlags(4)), // 478 start tag
        State::new(647, 3, 1, 480, StateFlags(7)), // 479 first, start tag, EE
        State::new(648, 2, 0, 480, StateFlags(5)), // 480 start tag, EE
        State::new(761, 2, 1, 65, StateFlags(7)), // 481 first, start tag, EE
        State::new(650, 3, 1, 480, StateFlags(7)), // 482 first, start tag, EE
        State::new(683, 2, 1, 90, StateFlags(6)), // 483 first, start tag
        State::new(653, 3, 1, 480, StateFlags(7)), // 484 first, start tag, EE
        State::new(763, 2, 1, 65, StateFlags(7)), // 485 first, start tag, EE
        State::new(514, 6, 2, 488, StateFlags(7)), // 486 first, start tag, EE
        State::new(515, 5, 1, 488, StateFlags(5)), // 487 start tag, EE
        State::new(516, 4, 0, 488, StateFlags(5)), // 488 start tag, EE
        State::new(517, 3, 0, 489, StateFlags(1)), // 489 EE
        State::new(518, 2, 0, 490, StateFlags(1)), // 490 EE
        State::new(656, 3, 2, 65, StateFlags(7)), // 491 first, start tag, EE
        State::new(657, 2, 1, 65, StateFlags(5)), // 492 start tag, EE
        State::new(659, 3, 1, 494, StateFlags(6)), // 493 first, start tag
        State::new(660, 2, 0, 494, StateFlags(4)), // 494 start tag
        State::new(829, 1, 0, 495, StateFlags(6)), // 495 first, start tag
        State::new(672, 1, 0, 496, StateFlags(6)), // 496 first, start tag
        State::new(765, 2, 0, 497, StateFlags(6)), // 497 first, start tag
        State::new(888, 1, 0, 498, StateFlags(6)), // 498 first, start tag
        State::new(889, 1, 0, 499, StateFlags(6)), // 499 first, start tag
        State::new(890, 1, 1, 112, StateFlags(6)), // 500 first, start tag
        State::new(891, 1, 1, 65, StateFlags(6)), // 501 first, start tag
        State::new(892, 1, 1, 503, StateFlags(6)), // 502 first, start tag
        State::new(767, 2, 0, 503, StateFlags(5)), // 503 start tag, EE
        State::new(767, 2, 0, 504, StateFlags(1)), // 504 EE
        State::new(662, 3, 1, 506, StateFlags(7)), // 505 first, start tag, EE
        State::new(663, 2, 0, 506, StateFlags(5)), // 506 start tag, EE
        State::new(663, 2, 0, 507, StateFlags(1)), // 507 EE
        State::new(893, 1, 1, 124, StateFlags(6)), // 508 first, start tag
        State::new(894, 1, 1, 124, StateFlags(4)), // 509 start tag
        State::new(895, 1, 1, 65, StateFlags(6)), // 510 first, start tag
        State::new(896, 1, 1, 65, StateFlags(4)), // 511 start tag
        State::new(897, 1, 1, 90, StateFlags(6)), // 512 first, start tag
        State::new(683, 1, 1, 90, StateFlags(4)), // 513 start tag
        State::new(898, 1, 1, 65, StateFlags(6)), // 514 first, start tag
        State::new(627, 1, 1, 65, StateFlags(4)), // 515 start tag
        State::new(899, 1, 0, 516, StateFlags(6)), // 516 first, start tag
    ];
    static PRODUCTIONS: [Production; 900] = [
        Production::new(Terminal::Element, 206, 313), // 0 SE({http://jabber.org/protocol/mood}afraid)
        Production::new(Terminal::Element, 207, 313), // 1 SE({http://jabber.org/protocol/mood}amazed)
        Production::new(Terminal::Element, 208, 313), // 2 SE({http://jabber.org/protocol/mood}angry)
        Production::new(Terminal::Element, 209, 313), // 3 SE({http://jabber.org/protocol/mood}amorous)
        Production::new(Terminal::Element, 210, 313), // 4 SE({http://jabber.org/protocol/mood}annoyed)
        Production::new(Terminal::Element, 211, 313), // 5 SE({http://jabber.org/protocol/mood}anxious)
        Production::new(Terminal::Element, 212, 313), // 6 SE({http://jabber.org/protocol/mood}aroused)
        Production::new(Terminal::Element, 213, 313), // 7 SE({http://jabber.org/protocol/mood}ashamed)
        Production::new(Terminal::Element, 214, 313), // 8 SE({http://jabber.org/protocol/mood}bored)
        Production::new(Terminal::Element, 215, 313), // 9 SE({http://jabber.org/protocol/mood}brave)
        Production::new(Terminal::Element, 216, 313), // 10 SE({http://jabber.org/protocol/mood}calm)
        Production::new(Terminal::Element, 217, 313), // 11 SE({http://jabber.org/protocol/mood}cautious)
        Production::new(Terminal::Element, 218, 313), // 12 SE({http://jabber.org/protocol/mood}cold)
        Production::new(Terminal::Element, 219, 313), // 13 SE({http://jabber.org/protocol/mood}confident)
        Production::new(Terminal::Element, 220, 313), // 14 SE({http://jabber.org/protocol/mood}confused)
        Production::new(Terminal::Element, 221, 313), // 15 SE({http://jabber.org/protocol/mood}contemplative)
        Production::new(Terminal::Element, 222, 313), // 16 SE({http://jabber.org/protocol/mood}contented)
        Production::new(Terminal::Element, 223, 313), // 17 SE({http://jabber.org/protocol/mood}cranky)
        Production::new(Terminal::Element, 224, 313), // 18 SE({http://jabber.org/protocol/mood}crazy)
        Production::new(Terminal::Element, 225, 313), // 19 SE({http://jabber.org/protocol/mood}creative)
        Production::new(Terminal::Element, 226, 313), // 20 SE({http://jabber.org/protocol/mood}curious)
        Production::new(Terminal::Element, 227, 313), // 21 SE({http://jabber.org/protocol/mood}dejected)
        Production::new(Terminal::Element, 228, 313), // 22 SE({http://jabber.org/protocol/mood}depressed)
        Production::new(Terminal::Element, 229, 313), // 23 SE({http://jabber.org/protocol/mood}disappointed)
        Production::new(Terminal::Element, 230, 313), // 24 SE({http://jabber.org/protocol/mood}disgusted)
        Production::new(Terminal::Element, 231, 313), // 25 SE({http://jabber.org/protocol/mood}dismayed)
        Production::new(Terminal::Element, 232, 313), // 26 SE({http://jabber.org/protocol/mood}distracted)
        Production::new(Terminal::Element, 233, 313), // 27 SE({http://jabber.org/protocol/mood}embarrassed)
        Production::new(Terminal::Element, 234, 313), // 28 SE({http://jabber.org/protocol/mood}envious)
        Production::new(Terminal::Element, 235, 313), // 29 SE({http://jabber.org/protocol/mood}excited)
        Production::new(Terminal::Element, 236, 313), // 30 SE({http://jabber.org/protocol/mood}flirtatious)
        Production::new(Terminal::Element, 237, 313), // 31 SE({http://jabber.org/protocol/mood}frustrated)
        Production::new(Terminal::Element, 238, 313), // 32 SE({http://jabber.org/protocol/mood}grumpy)
        Production::new(Terminal::Element, 239, 313), // 33 SE({http://jabber.org/protocol/mood}guilty)
        Production::new(Terminal::Element, 240, 313), // 34 SE({http://jabber.org/protocol/mood}happy)
        Production::new(Terminal::Element, 241, 313), // 35 SE({http://jabber.org/protocol/mood}hopeful)
        Production::new(Terminal::Element, 242, 313), // 36 SE({http://jabber.org/protocol/mood}hot)
        Production::new(Terminal::Element, 243, 313), // 37 SE({http://jabber.org/protocol/mood}humbled)
        Production::new(Terminal::Element, 244, 313), // 38 SE({http://jabber.org/protocol/mood}humiliated)
        Production::new(Terminal::Element, 245, 313), // 39 SE({http://jabber.org/protocol/mood}hungry)
        Production::new(Terminal::Element, 246, 313), // 40 SE({http://jabber.org/protocol/mood}hurt)
        Production::new(Terminal::Element, 247, 313), // 41 SE({http://jabber.org/protocol/mood}impressed)
        Production::new(Terminal::Element, 248, 313), // 42 SE({http://jabber.org/protocol/mood}in_awe)
        Production::new(Terminal::Element, 249, 313), // 43 SE({http://jabber.org/protocol/mood}in_love)
        Production::new(Terminal::Element, 250, 313), // 44 SE({http://jabber.org/protocol/mood}indignant)
        Production::new(Terminal::Element, 251, 313), // 45 SE({http://jabber.org/protocol/mood}interested)
        Production::new(Terminal::Element, 252, 313), // 46 SE({http://jabber.org/protocol/mood}intoxicated)
        Production::new(Terminal::Element, 253, 313), // 47 SE({http://jabber.org/protocol/mood}invincible)
        Production::new(Terminal::Element, 254, 313), // 48 SE({http://jabber.org/protocol/mood}jealous)
        Production::new(Terminal::Element, 255, 313), // 49 SE({http://jabber.org/protocol/mood}lonely)
        Production::new(Terminal::Element, 256, 313), // 50 SE({http://jabber.org/protocol/mood}lucky)
        Production::new(Terminal::Element, 257, 313), // 51 SE({http://jabber.org/protocol/mood}mean)
        Production::new(Terminal::Element, 258, 313), // 52 SE({http://jabber.org/protocol/mood}moody)
        Production::new(Terminal::Element, 259, 313), // 53 SE({http://jabber.org/protocol/mood}nervous)
        Production::new(Terminal::Element, 260, 313), // 54 SE({http://jabber.org/protocol/mood}neutral)
        Production::new(Terminal::Element, 261, 313), // 55 SE({http://jabber.org/protocol/mood}offended)
        Production::new(Terminal::Element, 262, 313), // 56 SE({http://jabber.org/protocol/mood}outraged)
        Production::new(Terminal::Element, 263, 313), // 57 SE({http://jabber.org/protocol/mood}playful)
        Production::new(Terminal::Element, 264, 313), // 58 SE({http://jabber.org/protocol/mood}proud)
        Production::new(Terminal::Element, 265, 313), // 59 SE({http://jabber.org/protocol/mood}relaxed)
        Production::new(Terminal::Element, 266, 313), // 60 SE({http://jabber.org/protocol/mood}relieved)
        Production::new(Terminal::Element, 267, 313), // 61 SE({http://jabber.org/protocol/mood}remorseful)
        Production::new(Terminal::Element, 268, 313), // 62 SE({http://jabber.org/protocol/mood}restless)
        Production::new(Terminal::Element, 269, 313), // 63 SE({http://jabber.org/protocol/mood}sad)
        Production::new(Terminal::Element, 270, 313), // 64 SE({http://jabber.org/protocol/mood}sarcastic)
        Production::new(Terminal::Element, 271, 313), // 65 SE({http://jabber.org/protocol/mood}serious)
        Production::new(Terminal::Element, 272, 313), // 66 SE({http://jabber.org/protocol/mood}shocked)
        Production::new(Terminal::Element, 273, 313), // 67 SE({http://jabber.org/protocol/mood}shy)
        Production::new(Terminal::Element, 274, 313), // 68 SE({http://jabber.org/protocol/mood}sick)
        Production::new(Terminal::Element, 275, 313), // 69 SE({http://jabber.org/protocol/mood}sleepy)
        Production::new(Terminal::Element, 276, 313), // 70 SE({http://jabber.org/protocol/mood}spontaneous)
        Production::new(Terminal::Element, 277, 313), // 71 SE({http://jabber.org/protocol/mood}stressed)
        Production::new(Terminal::Element, 278, 313), // 72 SE({http://jabber.org/protocol/mood}strong)
        Production::new(Terminal::Element, 279, 313), // 73 SE({http://jabber.org/protocol/mood}surprised)
        Production::new(Terminal::Element, 280, 313), // 74 SE({http://jabber.org/protocol/mood}thankful)
        Production::new(Terminal::Element, 281, 313), // 75 SE({http://jabber.org/protocol/mood}thirsty)
        Production::new(Terminal::Element, 282, 313), // 76 SE({http://jabber.org/protocol/mood}tired)
        Production::new(Terminal::Element, 283, 313), // 77 SE({http://jabber.org/protocol/mood}undefined)
        Production::new(Terminal::Element, 284, 313), // 78 SE({http://jabber.org/protocol/mood}weak)
        Production::new(Terminal::Element, 285, 313), // 79 SE({http://jabber.org/protocol/mood}worried)
        Production::new(Terminal::Element, 286, 1), // 80 SE({http://jabber.org/protocol/mood}text)
        Production::new(Terminal::EndElement, NONE, 0), // 81
        Production::new(Terminal::Element, 7, 459), // 82 SE({urn:ietf:params:xml:ns:xmpp-streams}bad-format)
        Production::new(Terminal::Element, 8, 459), // 83 SE({urn:ietf:params:xml:ns:xmpp-streams}bad-namespace-prefix)
        Production::new(Terminal::Element, 22, 459), // 84 SE({urn:ietf:params:xml:ns:xmpp-streams}conflict)
        Production::new(Terminal::Element, 23, 459), // 85 SE({urn:ietf:params:xml:ns:xmpp-streams}connection-timeout)
        Production::new(Terminal::Element, 50, 459), // 86 SE({urn:ietf:params:xml:ns:xmpp-streams}host-gone)
        Production::new(Terminal::Element, 51, 459), // 87 SE({urn:ietf:params:xml:ns:xmpp-streams}host-unknown)
        Production::new(Terminal::Element, 53, 459), // 88 SE({urn:ietf:params:xml:ns:xmpp-streams}improper-addressing)
        Production::new(Terminal::Element, 56, 459), // 89 SE({urn:ietf:params:xml:ns:xmpp-streams}internal-server-error)
        Production::new(Terminal::Element, 57, 459), // 90 SE({urn:ietf:params:xml:ns:xmpp-streams}invalid-from)
        Production::new(Terminal::Element, 59, 459), // 91 SE({urn:ietf:params:xml:ns:xmpp-streams}invalid-namespace)
        Production::new(Terminal::Element, 63, 459), // 92 SE({urn:ietf:params:xml:ns:xmpp-streams}invalid-xml)
        Production::new(Terminal::Element, 89, 459), // 93 SE({urn:ietf:params:xml:ns:xmpp-streams}not-authorized)
        Production::new(Terminal::Element, 92, 459), // 94 SE({urn:ietf:params:xml:ns:xmpp-streams}not-well-formed)
        Production::new(Terminal::Element, 101, 459), // 95 SE({urn:ietf:params:xml:ns:xmpp-streams}policy-violation)
        Production::new(Terminal::Element, 122, 459), // 96 SE({urn:ietf:params:xml:ns:xmpp-streams}remote-connection-failed)
        Production::new(Terminal::Element, 126, 459), // 97 SE({urn:ietf:params:xml:ns:xmpp-streams}reset)
        Production::new(Terminal::Element, 128, 459), // 98 SE({urn:ietf:params:xml:ns:xmpp-streams}resource-constraint)
        Production::new(Terminal::Element, 130, 459), // 99 SE({urn:ietf:params:xml:ns:xmpp-streams}restricted-xml)
        Production::new(Terminal::Element, 133, 459), // 100 SE({urn:ietf:params:xml:ns:xmpp-streams}see-other-host)
        Production::new(Terminal::Element, 158, 459), // 101 SE({urn:ietf:params:xml:ns:xmpp-streams}system-shutdown)
        Production::new(Terminal::Element, 167, 459), // 102 SE({urn:ietf:params:xml:ns:xmpp-streams}undefined-condition)
        Production::new(Terminal::Element, 172, 459), // 103 SE({urn:ietf:params:xml:ns:xmpp-streams}unsupported-encoding)
        Production::new(Terminal::Element, 173, 459), // 104 SE({urn:ietf:params:xml:ns:xmpp-streams}unsupported-feature)
        Production::new(Terminal::Element, 174, 459), // 105 SE({urn:ietf:params:xml:ns:xmpp-streams}unsupported-stanza-type)
        Production::new(Terminal::Element, 175, 459), // 106 SE({urn:ietf:params:xml:ns:xmpp-streams}unsupported-version)
        Production::new(Terminal::Attribute, 1, 411), // 107 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Element, 288, 412), // 108 SE({http://jabber.org/protocol/geoloc}accuracy)
        Production::new(Terminal::Element, 289, 413), // 109 SE({http://jabber.org/protocol/geoloc}alt)
        Production::new(Terminal::Element, 290, 414), // 110 SE({http://jabber.org/protocol/geoloc}area)
        Production::new(Terminal::Element, 291, 415), // 111 SE({http://jabber.org/protocol/geoloc}bearing)
        Production::new(Terminal::Element, 292, 416), // 112 SE({http://jabber.org/protocol/geoloc}building)
        Production::new(Terminal::Element, 293, 417), // 113 SE({http://jabber.org/protocol/geoloc}country)
        Production::new(Terminal::Element, 294, 418), // 114 SE({http://jabber.org/protocol/geoloc}countrycode)
        Production::new(Terminal::Element, 295, 419), // 115 SE({http://jabber.org/protocol/geoloc}datum)
        Production::new(Terminal::Element, 296, 420), // 116 SE({http://jabber.org/protocol/geoloc}description)
        Production::new(Terminal::Element, 297, 421), // 117 SE({http://jabber.org/protocol/geoloc}error)
        Production::new(Terminal::Element, 298, 422), // 118 SE({http://jabber.org/protocol/geoloc}floor)
        Production::new(Terminal::Element, 299, 423), // 119 SE({http://jabber.org/protocol/geoloc}lat)
        Production::new(Terminal::Element, 300, 424), // 120 SE({http://jabber.org/protocol/geoloc}locality)
        Production::new(Terminal::Element, 301, 425), // 121 SE({http://jabber.org/protocol/geoloc}lon)
        Production::new(Terminal::Element, 302, 426), // 122 SE({http://jabber.org/protocol/geoloc}postalcode)
        Production::new(Terminal::Element, 303, 427), // 123 SE({http://jabber.org/protocol/geoloc}region)
        Production::new(Terminal::Element, 304, 428), // 124 SE({http://jabber.org/protocol/geoloc}room)
        Production::new(Terminal::Element, 305, 429), // 125 SE({http://jabber.org/protocol/geoloc}speed)
        Production::new(Terminal::Element, 306, 430), // 126 SE({http://jabber.org/protocol/geoloc}street)
        Production::new(Terminal::Element, 307, 431), // 127 SE({http://jabber.org/protocol/geoloc}text)
        Production::new(Terminal::Element, 308, 432), // 128 SE({http://jabber.org/protocol/geoloc}timestamp)
        Production::new(Terminal::Element, 309, 1), // 129 SE({http://jabber.org/protocol/geoloc}uri)
        Production::new(Terminal::EndElement, NONE, 0), // 130
        Production::new(Terminal::Element, 9, 455), // 131 SE({urn:ietf:params:xml:ns:xmpp-stanzas}bad-request)
        Production::new(Terminal::Element, 21, 455), // 132 SE({urn:ietf:params:xml:ns:xmpp-stanzas}conflict)
        Production::new(Terminal::Element, 41, 455), // 133 SE({urn:ietf:params:xml:ns:xmpp-stanzas}feature-not-implemented)
        Production::new(Terminal::Element, 45, 455), // 134 SE({urn:ietf:params:xml:ns:xmpp-stanzas}forbidden)
        Production::new(Terminal::Element, 47, 455), // 135 SE({urn:ietf:params:xml:ns:xmpp-stanzas}gone)
        Production::new(Terminal::Element, 55, 455), // 136 SE({urn:ietf:params:xml:ns:xmpp-stanzas}internal-server-error)
        Production::new(Terminal::Element, 71, 455), // 137 SE({urn:ietf:params:xml:ns:xmpp-stanzas}item-not-found)
        Production::new(Terminal::Element, 75, 455), // 138 SE({urn:ietf:params:xml:ns:xmpp-stanzas}jid-malformed)
        Production::new(Terminal::Element, 86, 455), // 139 SE({urn:ietf:params:xml:ns:xmpp-stanzas}not-acceptable)
        Production::new(Terminal::Element, 88, 455), // 140 SE({urn:ietf:params:xml:ns:xmpp-stanzas}not-authorized)
        Production::new(Terminal::Element, 87, 455), // 141 SE({urn:ietf:params:xml:ns:xmpp-stanzas}not-allowed)
        Production::new(Terminal::Element, 97, 455), // 142 SE({urn:ietf:params:xml:ns:xmpp-stanzas}payment-required)
        Production::new(Terminal::Element, 100, 455), // 143 SE({urn:ietf:params:xml:ns:xmpp-stanzas}policy-violation)
        Production::new(Terminal::Element, 117, 455), // 144 SE({urn:ietf:params:xml:ns:xmpp-stanzas}recipient-unavailable)
        Production::new(Terminal::Element, 120, 455), // 145 SE({urn:ietf:params:xml:ns:xmpp-stanzas}redirect)
        Production::new(Terminal::Element, 121, 455), // 146 SE({urn:ietf:params:xml:ns:xmpp-stanzas}registration-required)
        Production::new(Terminal::Element, 123, 455), // 147 SE({urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-not-found)
        Production::new(Terminal::Element, 124, 455), // 148 SE({urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-timeout)
        Production::new(Terminal::Element, 127, 455), // 149 SE({urn:ietf:params:xml:ns:xmpp-stanzas}resource-constraint)
        Production::new(Terminal::Element, 134, 455), // 150 SE({urn:ietf:params:xml:ns:xmpp-stanzas}service-unavailable)
        Production::new(Terminal::Element, 154, 455), // 151 SE({urn:ietf:params:xml:ns:xmpp-stanzas}subscription-required)
        Production::new(Terminal::Element, 166, 455), // 152 SE({urn:ietf:params:xml:ns:xmpp-stanzas}undefined-condition)
        Production::new(Terminal::Element, 168, 455), // 153 SE({urn:ietf:params:xml:ns:xmpp-stanzas}unexpected-request)
        Production::new(Terminal::Attribute, 23, 186), // 154 AT({}agreement)
        Production::new(Terminal::Attribute, 24, 187), // 155 AT({}alignment)
        Production::new(Terminal::Attribute, 25, 188), // 156 AT({}blockSize)
        Production::new(Terminal::Attribute, 26, 189), // 157 AT({}compression)
        Production::new(Terminal::Attribute, 27, 190), // 158 AT({}configurationId)
        Production::new(Terminal::Attribute, 28, 191), // 159 AT({}configurationLocation)
        Production::new(Terminal::Attribute, 29, 192), // 160 AT({}preserveComments)
        Production::new(Terminal::Attribute, 30, 193), // 161 AT({}preserveDTD)
        Production::new(Terminal::Attribute, 31, 194), // 162 AT({}preserveLexical)
        Production::new(Terminal::Attribute, 32, 195), // 163 AT({}preservePIs)
        Production::new(Terminal::Attribute, 33, 196), // 164 AT({}preservePrefixes)
        Production::new(Terminal::Attribute, 34, 197), // 165 AT({}selfContained)
        Production::new(Terminal::Attribute, 35, 198), // 166 AT({}sessionWideBuffers)
        Production::new(Terminal::Attribute, 36, 199), // 167 AT({}strict)
        Production::new(Terminal::Attribute, 37, 200), // 168 AT({}valueMaxLength)
        Production::new(Terminal::Attribute, 38, 201), // 169 AT({}valuePartitionCapacity)
        Production::new(Terminal::Attribute, 39, 202), // 170 AT({}version)
        Production::new(Terminal::Element, 197, 203), // 171 SE({http://jabber.org/protocol/compress/exi}schema)
        Production::new(Terminal::Element, 198, 203), // 172 SE({http://jabber.org/protocol/compress/exi}datatypeRepresentationMap)
        Production::new(Terminal::Element, 199, 203), // 173 SE({http://jabber.org/protocol/compress/exi}missingSchema)
        Production::new(Terminal::EndElement, NONE, 0), // 174
        Production::new(Terminal::Attribute, 24, 222), // 175 AT({}alignment)
        Production::new(Terminal::Attribute, 25, 223), // 176 AT({}blockSize)
        Production::new(Terminal::Attribute, 26, 224), // 177 AT({}compression)
        Production::new(Terminal::Attribute, 27, 225), // 178 AT({}configurationId)
        Production::new(Terminal::Attribute, 28, 226), // 179 AT({}configurationLocation)
        Production::new(Terminal::Attribute, 29, 227), // 180 AT({}preserveComments)
        Production::new(Terminal::Attribute, 30, 228), // 181 AT({}preserveDTD)
        Production::new(Terminal::Attribute, 31, 229), // 182 AT({}preserveLexical)
        Production::new(Terminal::Attribute, 32, 230), // 183 AT({}preservePIs)
        Production::new(Terminal::Attribute, 33, 231), // 184 AT({}preservePrefixes)
        Production::new(Terminal::Attribute, 34, 232), // 185 AT({}selfContained)
        Production::new(Terminal::Attribute, 35, 233), // 186 AT({}sessionWideBuffers)
        Production::new(Terminal::Attribute, 36, 234), // 187 AT({}strict)
        Production::new(Terminal::Attribute, 37, 235), // 188 AT({}valueMaxLength)
        Production::new(Terminal::Attribute, 38, 236), // 189 AT({}valuePartitionCapacity)
        Production::new(Terminal::Attribute, 39, 237), // 190 AT({}version)
        Production::new(Terminal::Element, 197, 238), // 191 SE({http://jabber.org/protocol/compress/exi}schema)
        Production::new(Terminal::Element, 198, 238), // 192 SE({http://jabber.org/protocol/compress/exi}datatypeRepresentationMap)
        Production::new(Terminal::EndElement, NONE, 0), // 193
        Production::new(Terminal::Attribute, 23, 205), // 194 AT({}agreement)
        Production::new(Terminal::Attribute, 24, 206), // 195 AT({}alignment)
        Production::new(Terminal::Attribute, 25, 207), // 196 AT({}blockSize)
        Production::new(Terminal::Attribute, 26, 208), // 197 AT({}compression)
        Production::new(Terminal::Attribute, 27, 209), // 198 AT({}configurationId)
        Production::new(Terminal::Attribute, 28, 210), // 199 AT({}configurationLocation)
        Production::new(Terminal::Attribute, 29, 211), // 200 AT({}preserveComments)
        Production::new(Terminal::Attribute, 30, 212), // 201 AT({}preserveDTD)
        Production::new(Terminal::Attribute, 31, 213), // 202 AT({}preserveLexical)
        Production::new(Terminal::Attribute, 32, 214), // 203 AT({}preservePIs)
        Production::new(Terminal::Attribute, 33, 215), // 204 AT({}preservePrefixes)
        Production::new(Terminal::Attribute, 34, 216), // 205 AT({}selfContained)
        Production::new(Terminal::Attribute, 35, 217), // 206 AT({}sessionWideBuffers)
        Production::new(Terminal::Attribute, 36, 218), // 207 AT({}strict)
        Production::new(Terminal::Attribute, 37, 219), // 208 AT({}valueMaxLength)
        Production::new(Terminal::Attribute, 38, 220), // 209 AT({}valuePartitionCapacity)
        Production::new(Terminal::Attribute, 39, 65), // 210 AT({}version)
        Production::new(Terminal::EndElement, NONE, 0), // 211
        Production::new(Terminal::Attribute, 17, 168), // 212 AT({}from)
        Production::new(Terminal::Attribute, 18, 169), // 213 AT({}id)
        Production::new(Terminal::Attribute, 1, 170), // 214 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 19, 171), // 215 AT({}to)
        Production::new(Terminal::Attribute, 20, 172), // 216 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 167), // 217 AT(*)
        Production::new(Terminal::Element, 42, 173), // 218 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 80, 176), // 219 SE({jabber:client}message)
        Production::new(Terminal::Element, 103, 176), // 220 SE({jabber:client}presence)
        Production::new(Terminal::Element, 64, 176), // 221 SE({jabber:client}iq)
        Production::new(Terminal::Element, 81, 177), // 222 SE({jabber:server}message)
        Production::new(Terminal::Element, 104, 177), // 223 SE({jabber:server}presence)
        Production::new(Terminal::Element, 65, 177), // 224 SE({jabber:server}iq)
        Production::new(Terminal::Element, 33, 1), // 225 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 25, 174), // 226 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 22, 175), // 227 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 228
        Production::new(Terminal::Attribute, 18, 169), // 229 AT({}id)
        Production::new(Terminal::Attribute, 1, 170), // 230 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 19, 171), // 231 AT({}to)
        Production::new(Terminal::Attribute, 20, 172), // 232 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 168), // 233 AT(*)
        Production::new(Terminal::Element, 42, 173), // 234 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 80, 176), // 235 SE({jabber:client}message)
        Production::new(Terminal::Element, 103, 176), // 236 SE({jabber:client}presence)
        Production::new(Terminal::Element, 64, 176), // 237 SE({jabber:client}iq)
        Production::new(Terminal::Element, 81, 177), // 238 SE({jabber:server}message)
        Production::new(Terminal::Element, 104, 177), // 239 SE({jabber:server}presence)
        Production::new(Terminal::Element, 65, 177), // 240 SE({jabber:server}iq)
        Production::new(Terminal::Element, 33, 1), // 241 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 25, 174), // 242 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 22, 175), // 243 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 244
        Production::new(Terminal::Attribute, 1, 170), // 245 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 19, 171), // 246 AT({}to)
        Production::new(Terminal::Attribute, 20, 172), // 247 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 169), // 248 AT(*)
        Production::new(Terminal::Element, 42, 173), // 249 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 80, 176), // 250 SE({jabber:client}message)
        Production::new(Terminal::Element, 103, 176), // 251 SE({jabber:client}presence)
        Production::new(Terminal::Element, 64, 176), // 252 SE({jabber:client}iq)
        Production::new(Terminal::Element, 81, 177), // 253 SE({jabber:server}message)
        Production::new(Terminal::Element, 104, 177), // 254 SE({jabber:server}presence)
        Production::new(Terminal::Element, 65, 177), // 255 SE({jabber:server}iq)
        Production::new(Terminal::Element, 33, 1), // 256 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 25, 174), // 257 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 22, 175), // 258 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 259
        Production::new(Terminal::Element, 181, 95), // 260 SE({http://jabber.org/protocol/tune}artist)
        Production::new(Terminal::Element, 182, 96), // 261 SE({http://jabber.org/protocol/tune}composer)
        Production::new(Terminal::Element, 183, 97), // 262 SE({http://jabber.org/protocol/tune}date)
        Production::new(Terminal::Element, 184, 98), // 263 SE({http://jabber.org/protocol/tune}genre)
        Production::new(Terminal::Element, 185, 99), // 264 SE({http://jabber.org/protocol/tune}language)
        Production::new(Terminal::Element, 186, 100), // 265 SE({http://jabber.org/protocol/tune}length)
        Production::new(Terminal::Element, 187, 101), // 266 SE({http://jabber.org/protocol/tune}lyricist)
        Production::new(Terminal::Element, 188, 102), // 267 SE({http://jabber.org/protocol/tune}performer)
        Production::new(Terminal::Element, 189, 103), // 268 SE({http://jabber.org/protocol/tune}rating)
        Production::new(Terminal::Element, 190, 104), // 269 SE({http://jabber.org/protocol/tune}source)
        Production::new(Terminal::Element, 191, 105), // 270 SE({http://jabber.org/protocol/tune}title)
        Production::new(Terminal::Element, 192, 106), // 271 SE({http://jabber.org/protocol/tune}track)
        Production::new(Terminal::Element, 193, 1), // 272 SE({http://jabber.org/protocol/tune}uri)
        Production::new(Terminal::EndElement, NONE, 0), // 273
        Production::new(Terminal::Attribute, 19, 171), // 274 AT({}to)
        Production::new(Terminal::Attribute, 20, 172), // 275 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 170), // 276 AT(*)
        Production::new(Terminal::Element, 42, 173), // 277 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 80, 176), // 278 SE({jabber:client}message)
        Production::new(Terminal::Element, 103, 176), // 279 SE({jabber:client}presence)
        Production::new(Terminal::Element, 64, 176), // 280 SE({jabber:client}iq)
        Production::new(Terminal::Element, 81, 177), // 281 SE({jabber:server}message)
        Production::new(Terminal::Element, 104, 177), // 282 SE({jabber:server}presence)
        Production::new(Terminal::Element, 65, 177), // 283 SE({jabber:server}iq)
        Production::new(Terminal::Element, 33, 1), // 284 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 25, 174), // 285 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 22, 175), // 286 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 287
        Production::new(Terminal::Element, 312, 450), // 288 SE({urn:ietf:params:xml:ns:xmpp-sasl}aborted)
        Production::new(Terminal::Element, 313, 450), // 289 SE({urn:ietf:params:xml:ns:xmpp-sasl}account-disabled)
        Production::new(Terminal::Element, 314, 450), // 290 SE({urn:ietf:params:xml:ns:xmpp-sasl}credentials-expired)
        Production::new(Terminal::Element, 315, 450), // 291 SE({urn:ietf:params:xml:ns:xmpp-sasl}encryption-required)
        Production::new(Terminal::Element, 316, 450), // 292 SE({urn:ietf:params:xml:ns:xmpp-sasl}incorrect-encoding)
        Production::new(Terminal::Element, 317, 450), // 293 SE({urn:ietf:params:xml:ns:xmpp-sasl}invalid-authzid)
        Production::new(Terminal::Element, 318, 450), // 294 SE({urn:ietf:params:xml:ns:xmpp-sasl}invalid-mechanism)
        Production::new(Terminal::Element, 319, 450), // 295 SE({urn:ietf:params:xml:ns:xmpp-sasl}malformed-request)
        Production::new(Terminal::Element, 320, 450), // 296 SE({urn:ietf:params:xml:ns:xmpp-sasl}mechanism-too-weak)
        Production::new(Terminal::Element, 321, 450), // 297 SE({urn:ietf:params:xml:ns:xmpp-sasl}not-authorized)
        Production::new(Terminal::Element, 322, 450), // 298 SE({urn:ietf:params:xml:ns:xmpp-sasl}temporary-auth-failure)
        Production::new(Terminal::Element, 323, 450), // 299 SE({urn:ietf:params:xml:ns:xmpp-sasl}transition-needed)
        Production::new(Terminal::Element, 159, 1), // 300 SE({urn:ietf:params:xml:ns:xmpp-sasl}text)
        Production::new(Terminal::EndElement, NONE, 0), // 301
        Production::new(Terminal::Attribute, 20, 172), // 302 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 171), // 303 AT(*)
        Production::new(Terminal::Element, 42, 173), // 304 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 80, 176), // 305 SE({jabber:client}message)
        Production::new(Terminal::Element, 103, 176), // 306 SE({jabber:client}presence)
        Production::new(Terminal::Element, 64, 176), // 307 SE({jabber:client}iq)
        Production::new(Terminal::Element, 81, 177), // 308 SE({jabber:server}message)
        Production::new(Terminal::Element, 104, 177), // 309 SE({jabber:server}presence)
        Production::new(Terminal::Element, 65, 177), // 310 SE({jabber:server}iq)
        Production::new(Terminal::Element, 33, 1), // 311 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 25, 174), // 312 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 22, 175), // 313 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 314
        Production::new(Terminal::Attribute, 17, 150), // 315 AT({}from)
        Production::new(Terminal::Attribute, 18, 151), // 316 AT({}id)
        Production::new(Terminal::Attribute, 1, 152), // 317 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 19, 153), // 318 AT({}to)
        Production::new(Terminal::Attribute, 20, 154), // 319 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 149), // 320 AT(*)
        Production::new(Terminal::Element, 195, 155), // 321 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::Element, 42, 156), // 322 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 33, 1), // 323 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 25, 157), // 324 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 22, 158), // 325 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 326
        Production::new(Terminal::AttributeAny, NONE, 172), // 327 AT(*)
        Production::new(Terminal::Element, 42, 173), // 328 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 80, 176), // 329 SE({jabber:client}message)
        Production::new(Terminal::Element, 103, 176), // 330 SE({jabber:client}presence)
        Production::new(Terminal::Element, 64, 176), // 331 SE({jabber:client}iq)
        Production::new(Terminal::Element, 81, 177), // 332 SE({jabber:server}message)
        Production::new(Terminal::Element, 104, 177), // 333 SE({jabber:server}presence)
        Production::new(Terminal::Element, 65, 177), // 334 SE({jabber:server}iq)
        Production::new(Terminal::Element, 33, 1), // 335 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 25, 174), // 336 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 22, 175), // 337 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 338
        Production::new(Terminal::Element, 24, 272), // 339 SE({http://jabber.org/protocol/pubsub}create)
        Production::new(Terminal::Element, 149, 273), // 340 SE({http://jabber.org/protocol/pubsub}subscribe)
        Production::new(Terminal::Element, 94, 1), // 341 SE({http://jabber.org/protocol/pubsub}options)
        Production::new(Terminal::Element, 109, 274), // 342 SE({http://jabber.org/protocol/pubsub}publish)
        Production::new(Terminal::Element, 3, 1), // 343 SE({http://jabber.org/protocol/pubsub}affiliations)
        Production::new(Terminal::Element, 25, 1), // 344 SE({http://jabber.org/protocol/pubsub}default)
        Production::new(Terminal::Element, 73, 1), // 345 SE({http://jabber.org/protocol/pubsub}items)
        Production::new(Terminal::Element, 131, 1), // 346 SE({http://jabber.org/protocol/pubsub}retract)
        Production::new(Terminal::Element, 151, 1), // 347 SE({http://jabber.org/protocol/pubsub}subscription)
        Production::new(Terminal::Element, 155, 1), // 348 SE({http://jabber.org/protocol/pubsub}subscriptions)
        Production::new(Terminal::Element, 169, 1), // 349 SE({http://jabber.org/protocol/pubsub}unsubscribe)
        Production::new(Terminal::EndElement, NONE, 0), // 350
        Production::new(Terminal::Attribute, 18, 151), // 351 AT({}id)
        Production::new(Terminal::Attribute, 1, 152), // 352 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 19, 153), // 353 AT({}to)
        Production::new(Terminal::Attribute, 20, 154), // 354 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 150), // 355 AT(*)
        Production::new(Terminal::Element, 195, 155), // 356 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::Element, 42, 156), // 357 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 33, 1), // 358 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 25, 157), // 359 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 22, 158), // 360 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 361
        Production::new(Terminal::Attribute, 17, 293), // 362 AT({}from)
        Production::new(Terminal::Attribute, 42, 294), // 363 AT({}id)
        Production::new(Terminal::Attribute, 1, 295), // 364 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 19, 296), // 365 AT({}to)
        Production::new(Terminal::Attribute, 43, 297), // 366 AT({}type)
        Production::new(Terminal::Element, 138, 298), // 367 SE({jabber:client}show)
        Production::new(Terminal::Element, 141, 298), // 368 SE({jabber:client}status)
        Production::new(Terminal::Element, 106, 298), // 369 SE({jabber:client}priority)
        Production::new(Terminal::Element, 34, 1), // 370 SE({jabber:client}error)
        Production::new(Terminal::ElementAny, NONE, 299), // 371 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 372
        Production::new(Terminal::Attribute, 17, 330), // 373 AT({}from)
        Production::new(Terminal::Attribute, 42, 331), // 374 AT({}id)
        Production::new(Terminal::Attribute, 1, 332), // 375 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 19, 333), // 376 AT({}to)
        Production::new(Terminal::Attribute, 45, 334), // 377 AT({}type)
        Production::new(Terminal::Element, 147, 335), // 378 SE({jabber:client}subject)
        Production::new(Terminal::Element, 11, 335), // 379 SE({jabber:client}body)
        Production::new(Terminal::Element, 162, 335), // 380 SE({jabber:client}thread)
        Production::new(Terminal::Element, 34, 1), // 381 SE({jabber:client}error)
        Production::new(Terminal::ElementAny, NONE, 299), // 382 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 383
        Production::new(Terminal::Attribute, 1, 152), // 384 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 19, 153), // 385 AT({}to)
        Production::new(Terminal::Attribute, 20, 154), // 386 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 151), // 387 AT(*)
        Production::new(Terminal::Element, 195, 155), // 388 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::Element, 42, 156), // 389 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 33, 1), // 390 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 25, 157), // 391 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 22, 158), // 392 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 393
        Production::new(Terminal::Attribute, 19, 153), // 394 AT({}to)
        Production::new(Terminal::Attribute, 20, 154), // 395 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 152), // 396 AT(*)
        Production::new(Terminal::Element, 195, 155), // 397 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::Element, 42, 156), // 398 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 33, 1), // 399 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 25, 157), // 400 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 22, 158), // 401 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 402
        Production::new(Terminal::Element, 80, 176), // 403 SE({jabber:client}message)
        Production::new(Terminal::Element, 103, 176), // 404 SE({jabber:client}presence)
        Production::new(Terminal::Element, 64, 176), // 405 SE({jabber:client}iq)
        Production::new(Terminal::Element, 81, 177), // 406 SE({jabber:server}message)
        Production::new(Terminal::Element, 104, 177), // 407 SE({jabber:server}presence)
        Production::new(Terminal::Element, 65, 177), // 408 SE({jabber:server}iq)
        Production::new(Terminal::Element, 33, 1), // 409 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 22, 175), // 410 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 411
        Production::new(Terminal::Attribute, 20, 154), // 412 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 153), // 413 AT(*)
        Production::new(Terminal::Element, 195, 155), // 414 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::Element, 42, 156), // 415 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 33, 1), // 416 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 25, 157), // 417 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 22, 158), // 418 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 419
        Production::new(Terminal::Element, 80, 176), // 420 SE({jabber:client}message)
        Production::new(Terminal::Element, 103, 176), // 421 SE({jabber:client}presence)
        Production::new(Terminal::Element, 64, 176), // 422 SE({jabber:client}iq)
        Production::new(Terminal::Element, 81, 177), // 423 SE({jabber:server}message)
        Production::new(Terminal::Element, 104, 177), // 424 SE({jabber:server}presence)
        Production::new(Terminal::Element, 65, 177), // 425 SE({jabber:server}iq)
        Production::new(Terminal::Element, 33, 1), // 426 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::EndElement, NONE, 0), // 427
        Production::new(Terminal::Element, 200, 241), // 428 SE({http://jabber.org/protocol/rsm}after)
        Production::new(Terminal::Element, 201, 242), // 429 SE({http://jabber.org/protocol/rsm}before)
        Production::new(Terminal::Element, 202, 243), // 430 SE({http://jabber.org/protocol/rsm}count)
        Production::new(Terminal::Element, 44, 244), // 431 SE({http://jabber.org/protocol/rsm}first)
        Production::new(Terminal::Element, 203, 245), // 432 SE({http://jabber.org/protocol/rsm}index)
        Production::new(Terminal::Element, 204, 246), // 433 SE({http://jabber.org/protocol/rsm}last)
        Production::new(Terminal::Element, 205, 1), // 434 SE({http://jabber.org/protocol/rsm}max)
        Production::new(Terminal::EndElement, NONE, 0), // 435
        Production::new(Terminal::Attribute, 44, 436), // 436 AT({}label)
        Production::new(Terminal::Attribute, 59, 437), // 437 AT({}type)
        Production::new(Terminal::Attribute, 60, 438), // 438 AT({}var)
        Production::new(Terminal::Element, 310, 439), // 439 SE({jabber:x:data}desc)
        Production::new(Terminal::Element, 311, 440), // 440 SE({jabber:x:data}required)
        Production::new(Terminal::Element, 177, 440), // 441 SE({jabber:x:data}value)
        Production::new(Terminal::Element, 93, 441), // 442 SE({jabber:x:data}option)
        Production::new(Terminal::EndElement, NONE, 0), // 443
        Production::new(Terminal::AttributeAny, NONE, 154), // 444 AT(*)
        Production::new(Terminal::Element, 195, 155), // 445 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::Element, 42, 156), // 446 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 33, 1), // 447 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 25, 157), // 448 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 22, 158), // 449 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 450
        Production::new(Terminal::Attribute, 17, 160), // 451 AT({}from)
        Production::new(Terminal::Attribute, 18, 161), // 452 AT({}id)
        Production::new(Terminal::Attribute, 1, 162), // 453 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 19, 163), // 454 AT({}to)
        Production::new(Terminal::Attribute, 20, 164), // 455 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 159), // 456 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 457
        Production::new(Terminal::Attribute, 43, 284), // 458 AT({}type)
        Production::new(Terminal::Element, 139, 285), // 459 SE({jabber:server}show)
        Production::new(Terminal::Element, 142, 285), // 460 SE({jabber:server}status)
        Production::new(Terminal::Element, 107, 285), // 461 SE({jabber:server}priority)
        Production::new(Terminal::Element, 35, 1), // 462 SE({jabber:server}error)
        Production::new(Terminal::ElementAny, NONE, 286), // 463 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 464
        Production::new(Terminal::Attribute, 45, 322), // 465 AT({}type)
        Production::new(Terminal::Element, 148, 323), // 466 SE({jabber:server}subject)
        Production::new(Terminal::Element, 12, 323), // 467 SE({jabber:server}body)
        Production::new(Terminal::Element, 163, 323), // 468 SE({jabber:server}thread)
        Production::new(Terminal::Element, 35, 1), // 469 SE({jabber:server}error)
        Production::new(Terminal::ElementAny, NONE, 286), // 470 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 471
        Production::new(Terminal::Element, 179, 73), // 472 SE({jabber:x:data}instructions)
        Production::new(Terminal::Element, 180, 74), // 473 SE({jabber:x:data}title)
        Production::new(Terminal::Element, 43, 74), // 474 SE({jabber:x:data}field)
        Production::new(Terminal::Element, 125, 75), // 475 SE({jabber:x:data}reported)
        Production::new(Terminal::Element, 69, 75), // 476 SE({jabber:x:data}item)
        Production::new(Terminal::EndElement, NONE, 0), // 477
        Production::new(Terminal::Attribute, 18, 161), // 478 AT({}id)
        Production::new(Terminal::Attribute, 1, 162), // 479 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 19, 163), // 480 AT({}to)
        Production::new(Terminal::Attribute, 20, 164), // 481 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 160), // 482 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 483
        Production::new(Terminal::Element, 4, 1), // 484 SE({http://jabber.org/protocol/pubsub#owner}affiliations)
        Production::new(Terminal::Element, 20, 1), // 485 SE({http://jabber.org/protocol/pubsub#owner}configure)
        Production::new(Terminal::Element, 26, 1), // 486 SE({http://jabber.org/protocol/pubsub#owner}default)
        Production::new(Terminal::Element, 29, 1), // 487 SE({http://jabber.org/protocol/pubsub#owner}delete)
        Production::new(Terminal::Element, 114, 1), // 488 SE({http://jabber.org/protocol/pubsub#owner}purge)
        Production::new(Terminal::Element, 156, 1), // 489 SE({http://jabber.org/protocol/pubsub#owner}subscriptions)
        Production::new(Terminal::Attribute, 17, 301), // 490 AT({}from)
        Production::new(Terminal::Attribute, 42, 302), // 491 AT({}id)
        Production::new(Terminal::Attribute, 1, 303), // 492 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 19, 291), // 493 AT({}to)
        Production::new(Terminal::Attribute, 43, 65), // 494 AT({}type)
        Production::new(Terminal::EndElement, NONE, 0), // 495
        Production::new(Terminal::Attribute, 17, 337), // 496 AT({}from)
        Production::new(Terminal::Attribute, 42, 338), // 497 AT({}id)
        Production::new(Terminal::Attribute, 1, 339), // 498 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 19, 328), // 499 AT({}to)
        Production::new(Terminal::Attribute, 45, 65), // 500 AT({}type)
        Production::new(Terminal::EndElement, NONE, 0), // 501
        Production::new(Terminal::Element, 15, 1), // 502 SE({http://jabber.org/protocol/pubsub#event}collection)
        Production::new(Terminal::Element, 17, 1), // 503 SE({http://jabber.org/protocol/pubsub#event}configuration)
        Production::new(Terminal::Element, 28, 1), // 504 SE({http://jabber.org/protocol/pubsub#event}delete)
        Production::new(Terminal::Element, 74, 1), // 505 SE({http://jabber.org/protocol/pubsub#event}items)
        Production::new(Terminal::Element, 113, 1), // 506 SE({http://jabber.org/protocol/pubsub#event}purge)
        Production::new(Terminal::Element, 152, 1), // 507 SE({http://jabber.org/protocol/pubsub#event}subscription)
        Production::new(Terminal::Element, 324, 1), // 508 SE({http://jabber.org/protocol/compress/exi}httpError)
        Production::new(Terminal::Element, 325, 1), // 509 SE({http://jabber.org/protocol/compress/exi}invalidUrl)
        Production::new(Terminal::Element, 326, 1), // 510 SE({http://jabber.org/protocol/compress/exi}timeout)
        Production::new(Terminal::Element, 327, 1), // 511 SE({http://jabber.org/protocol/compress/exi}invalidContentType)
        Production::new(Terminal::Element, 328, 1), // 512 SE({http://jabber.org/protocol/compress/exi}error)
        Production::new(Terminal::EndElement, NONE, 0), // 513
        Production::new(Terminal::Attribute, 71, 487), // 514 AT({}autojoin)
        Production::new(Terminal::Attribute, 49, 488), // 515 AT({}name)
        Production::new(Terminal::Element, 329, 489), // 516 SE({urn:xmpp:bookmarks:1}nick)
        Production::new(Terminal::Element, 330, 490), // 517 SE({urn:xmpp:bookmarks:1}password)
        Production::new(Terminal::Element, 37, 1), // 518 SE({urn:xmpp:bookmarks:1}extensions)
        Production::new(Terminal::EndElement, NONE, 0), // 519
        Production::new(Terminal::Attribute, 12, 140), // 520 AT({}node)
        Production::new(Terminal::Attribute, 13, 141), // 521 AT({}subid)
        Production::new(Terminal::Attribute, 15, 142), // 522 AT({}subscription)
        Production::new(Terminal::Element, 150, 1), // 523 SE({http://jabber.org/protocol/pubsub}subscribe-options)
        Production::new(Terminal::EndElement, NONE, 0), // 524
        Production::new(Terminal::Attribute, 1, 162), // 525 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 19, 163), // 526 AT({}to)
        Production::new(Terminal::Attribute, 20, 164), // 527 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 161), // 528 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 529
        Production::new(Terminal::Element, 80, 176), // 530 SE({jabber:client}message)
        Production::new(Terminal::Element, 103, 176), // 531 SE({jabber:client}presence)
        Production::new(Terminal::Element, 64, 176), // 532 SE({jabber:client}iq)
        Production::new(Terminal::Element, 33, 1), // 533 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::EndElement, NONE, 0), // 534
        Production::new(Terminal::AttributeAny, NONE, 39), // 535 AT(*)
        Production::new(Terminal::ElementAny, NONE, 40), // 536 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 537
        Production::new(Terminal::Characters, NONE, 40), // 538 CH
        Production::new(Terminal::Attribute, 3, 78), // 539 AT({}bytes)
        Production::new(Terminal::Attribute, 9, 79), // 540 AT({}contentType)
        Production::new(Terminal::Attribute, 4, 80), // 541 AT({}md5Hash)
        Production::new(Terminal::Characters, 39, 1), // 542 CH
        Production::new(Terminal::Attribute, 3, 82), // 543 AT({}bytes)
        Production::new(Terminal::Attribute, 9, 83), // 544 AT({}contentType)
        Production::new(Terminal::Attribute, 4, 65), // 545 AT({}md5Hash)
        Production::new(Terminal::EndElement, NONE, 0), // 546
        Production::new(Terminal::Attribute, 12, 130), // 547 AT({}node)
        Production::new(Terminal::Attribute, 13, 131), // 548 AT({}subid)
        Production::new(Terminal::Attribute, 15, 132), // 549 AT({}subscription)
        Production::new(Terminal::Characters, 26, 1), // 550 CH
        Production::new(Terminal::Attribute, 12, 136), // 551 AT({}node)
        Production::new(Terminal::Attribute, 13, 137), // 552 AT({}subid)
        Production::new(Terminal::Attribute, 15, 65), // 553 AT({}subscription)
        Production::new(Terminal::EndElement, NONE, 0), // 554
        Production::new(Terminal::Attribute, 19, 163), // 555 AT({}to)
        Production::new(Terminal::Attribute, 20, 164), // 556 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 162), // 557 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 558
        Production::new(Terminal::Attribute, 12, 264), // 559 AT({}node)
        Production::new(Terminal::Element, 40, 265), // 560 SE({http://jabber.org/protocol/disco#info}feature)
        Production::new(Terminal::Element, 52, 266), // 561 SE({http://jabber.org/protocol/disco#info}identity)
        Production::new(Terminal::EndElement, NONE, 0), // 562
        Production::new(Terminal::Attribute, 12, 307), // 563 AT({}node)
        Production::new(Terminal::Attribute, 13, 308), // 564 AT({}subid)
        Production::new(Terminal::ElementUri, 20, 1), // 565 SE({jabber:x:data}*)
        Production::new(Terminal::EndElement, NONE, 0), // 566
        Production::new(Terminal::Attribute, 18, 353), // 567 AT({}id)
        Production::new(Terminal::Attribute, 47, 354), // 568 AT({}publisher)
        Production::new(Terminal::ElementAny, NONE, 1), // 569 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 570
        Production::new(Terminal::Attribute, 44, 443), // 571 AT({}label)
        Production::new(Terminal::Attribute, 59, 444), // 572 AT({}type)
        Production::new(Terminal::Attribute, 60, 65), // 573 AT({}var)
        Production::new(Terminal::EndElement, NONE, 0), // 574
        Production::new(Terminal::Attribute, 12, 89), // 575 AT({}node)
        Production::new(Terminal::Attribute, 13, 90), // 576 AT({}subid)
        Production::new(Terminal::Characters, 25, 1), // 577 CH
        Production::new(Terminal::Attribute, 12, 93), // 578 AT({}node)
        Production::new(Terminal::Attribute, 13, 65), // 579 AT({}subid)
        Production::new(Terminal::EndElement, NONE, 0), // 580
        Production::new(Terminal::Attribute, 12, 119), // 581 AT({}node)
        Production::new(Terminal::Element, 151, 120), // 582 SE({http://jabber.org/protocol/pubsub}subscription)
        Production::new(Terminal::EndElement, NONE, 0), // 583
        Production::new(Terminal::Element, 33, 1), // 584 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 22, 158), // 585 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 586
        Production::new(Terminal::Attribute, 20, 164), // 587 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 163), // 588 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 589
        Production::new(Terminal::Attribute, 12, 261), // 590 AT({}node)
        Production::new(Terminal::Element, 66, 262), // 591 SE({http://jabber.org/protocol/disco#items}item)
        Production::new(Terminal::EndElement, NONE, 0), // 592
        Production::new(Terminal::Element, 52, 267), // 593 SE({http://jabber.org/protocol/disco#info}identity)
        Production::new(Terminal::Element, 40, 267), // 594 SE({http://jabber.org/protocol/disco#info}feature)
        Production::new(Terminal::EndElement, NONE, 0), // 595
        Production::new(Terminal::Attribute, 42, 281), // 596 AT({}id)
        Production::new(Terminal::Attribute, 1, 282), // 597 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 19, 283), // 598 AT({}to)
        Production::new(Terminal::Attribute, 42, 289), // 599 AT({}id)
        Production::new(Terminal::Attribute, 1, 290), // 600 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 19, 291), // 601 AT({}to)
        Production::new(Terminal::Element, 54, 315), // 602 SE({urn:xmpp:avatar:metadata}info)
        Production::new(Terminal::Element, 99, 316), // 603 SE({urn:xmpp:avatar:metadata}pointer)
        Production::new(Terminal::EndElement, NONE, 0), // 604
        Production::new(Terminal::Attribute, 42, 319), // 605 AT({}id)
        Production::new(Terminal::Attribute, 1, 320), // 606 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 19, 321), // 607 AT({}to)
        Production::new(Terminal::Attribute, 42, 326), // 608 AT({}id)
        Production::new(Terminal::Attribute, 1, 327), // 609 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 19, 328), // 610 AT({}to)
        Production::new(Terminal::Element, 287, 341), // 611 SE({urn:ietf:params:xml:ns:xmpp-sasl}mechanism)
        Production::new(Terminal::ElementAny, NONE, 342), // 612 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 613
        Production::new(Terminal::Element, 68, 345), // 614 SE({http://jabber.org/protocol/pubsub#event}item)
        Production::new(Terminal::Element, 132, 346), // 615 SE({http://jabber.org/protocol/pubsub#event}retract)
        Production::new(Terminal::EndElement, NONE, 0), // 616
        Production::new(Terminal::Attribute, 13, 277), // 617 AT({}subid)
        Production::new(Terminal::Element, 67, 252), // 618 SE({http://jabber.org/protocol/pubsub}item)
        Production::new(Terminal::EndElement, NONE, 0), // 619
        Production::new(Terminal::Attribute, 18, 356), // 620 AT({}id)
        Production::new(Terminal::Attribute, 47, 65), // 621 AT({}publisher)
        Production::new(Terminal::EndElement, NONE, 0), // 622
        Production::new(Terminal::Attribute, 49, 359), // 623 AT({}name)
        Production::new(Terminal::Attribute, 12, 360), // 624 AT({}node)
        Production::new(Terminal::Characters, 22, 1), // 625 CH
        Production::new(Terminal::Attribute, 49, 148), // 626 AT({}name)
        Production::new(Terminal::Attribute, 12, 65), // 627 AT({}node)
        Production::new(Terminal::EndElement, NONE, 0), // 628
        Production::new(Terminal::Element, 35, 1), // 629 SE({jabber:server}error)
        Production::new(Terminal::ElementAny, NONE, 369), // 630 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 631
        Production::new(Terminal::Attribute, 1, 378), // 632 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 19, 379), // 633 AT({}to)
        Production::new(Terminal::Attribute, 50, 380), // 634 AT({}type)
        Production::new(Terminal::Element, 34, 1), // 635 SE({jabber:client}error)
        Production::new(Terminal::ElementAny, NONE, 381), // 636 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 637
        Production::new(Terminal::Attribute, 1, 385), // 638 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 19, 374), // 639 AT({}to)
        Production::new(Terminal::Attribute, 50, 65), // 640 AT({}type)
        Production::new(Terminal::Attribute, 53, 391), // 641 AT({}url)
        Production::new(Terminal::Attribute, 54, 392), // 642 AT({}width)
        Production::new(Terminal::Characters, 67, 1), // 643 CH
        Production::new(Terminal::Attribute, 53, 398), // 644 AT({}url)
        Production::new(Terminal::Attribute, 54, 65), // 645 AT({}width)
        Production::new(Terminal::EndElement, NONE, 0), // 646
        Production::new(Terminal::Attribute, 69, 480), // 647 AT({}type)
        Production::new(Terminal::Element, 178, 1), // 648 SE({jabber:x:data}x)
        Production::new(Terminal::EndElement, NONE, 0), // 649
        Production::new(Terminal::Attribute, 12, 480), // 650 AT({}node)
        Production::new(Terminal::Element, 178, 1), // 651 SE({jabber:x:data}x)
        Production::new(Terminal::EndElement, NONE, 0), // 652
        Production::new(Terminal::Attribute, 70, 480), // 653 AT({}node)
        Production::new(Terminal::Element, 178, 1), // 654 SE({jabber:x:data}x)
        Production::new(Terminal::EndElement, NONE, 0), // 655
        Production::new(Terminal::Attribute, 71, 492), // 656 AT({}autojoin)
        Production::new(Terminal::Attribute, 49, 65), // 657 AT({}name)
        Production::new(Terminal::EndElement, NONE, 0), // 658
        Production::new(Terminal::Attribute, 12, 494), // 659 AT({}node)
        Production::new(Terminal::Element, 5, 1), // 660 SE({http://jabber.org/protocol/pubsub#event}associate)
        Production::new(Terminal::Element, 30, 1), // 661 SE({http://jabber.org/protocol/pubsub#event}disassociate)
        Production::new(Terminal::Attribute, 12, 506), // 662 AT({}node)
        Production::new(Terminal::Element, 1, 507), // 663 SE({http://jabber.org/protocol/pubsub}affiliation)
        Production::new(Terminal::EndElement, NONE, 0), // 664
        Production::new(Terminal::AttributeAny, NONE, 41), // 665 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 666
        Production::new(Terminal::Attribute, 14, 109), // 667 AT({}parent)
        Production::new(Terminal::Characters, 15, 1), // 668 CH
        Production::new(Terminal::Attribute, 14, 65), // 669 AT({}parent)
        Production::new(Terminal::EndElement, NONE, 0), // 670
        Production::new(Terminal::Attribute, 1, 112), // 671 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Characters, 1, 1), // 672 CH
        Production::new(Terminal::Attribute, 1, 65), // 673 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::EndElement, NONE, 0), // 674
        Production::new(Terminal::Element, 153, 116), // 675 SE({http://jabber.org/protocol/pubsub#owner}subscription)
        Production::new(Terminal::EndElement, NONE, 0), // 676
        Production::new(Terminal::Attribute, 16, 128), // 677 AT({}expiry)
        Production::new(Terminal::Attribute, 11, 129), // 678 AT({}jid)
        Production::new(Terminal::Attribute, 16, 134), // 679 AT({}expiry)
        Production::new(Terminal::Attribute, 11, 135), // 680 AT({}jid)
        Production::new(Terminal::Element, 194, 1), // 681 SE({http://jabber.org/protocol/pubsub}required)
        Production::new(Terminal::EndElement, NONE, 0), // 682
        Production::new(Terminal::Attribute, 12, 90), // 683 AT({}node)
        Production::new(Terminal::Characters, 25, 1), // 684 CH
        Production::new(Terminal::AttributeAny, NONE, 164), // 685 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 686
        Production::new(Terminal::Attribute, 1, 180), // 687 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Characters, 63, 1), // 688 CH
        Production::new(Terminal::Attribute, 1, 182), // 689 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Characters, 62, 1), // 690 CH
        Production::new(Terminal::Element, 196, 1), // 691 SE({urn:ietf:params:xml:ns:xmpp-tls}required)
        Production::new(Terminal::EndElement, NONE, 0), // 692
        Production::new(Terminal::Attribute, 40, 251), // 693 AT({}notify)
        Production::new(Terminal::Element, 67, 252), // 694 SE({http://jabber.org/protocol/pubsub}item)
        Production::new(Terminal::Attribute, 40, 65), // 695 AT({}notify)
        Production::new(Terminal::EndElement, NONE, 0), // 696
        Production::new(Terminal::Element, 43, 256), // 697 SE({jabber:x:data}field)
        Production::new(Terminal::EndElement, NONE, 0), // 698
        Production::new(Terminal::Element, 40, 265), // 699 SE({http://jabber.org/protocol/disco#info}feature)
        Production::new(Terminal::Element, 52, 267), // 700 SE({http://jabber.org/protocol/disco#info}identity)
        Production::new(Terminal::Element, 52, 266), // 701 SE({http://jabber.org/protocol/disco#info}identity)
        Production::new(Terminal::Element, 40, 267), // 702 SE({http://jabber.org/protocol/disco#info}feature)
        Production::new(Terminal::Element, 19, 1), // 703 SE({http://jabber.org/protocol/pubsub}configure)
        Production::new(Terminal::EndElement, NONE, 0), // 704
        Production::new(Terminal::Element, 94, 1), // 705 SE({http://jabber.org/protocol/pubsub}options)
        Production::new(Terminal::EndElement, NONE, 0), // 706
        Production::new(Terminal::Element, 110, 1), // 707 SE({http://jabber.org/protocol/pubsub}publish-options)
        Production::new(Terminal::EndElement, NONE, 0), // 708
        Production::new(Terminal::Attribute, 44, 310), // 709 AT({}label)
        Production::new(Terminal::Element, 177, 1), // 710 SE({jabber:x:data}value)
        Production::new(Terminal::Attribute, 44, 65), // 711 AT({}label)
        Production::new(Terminal::EndElement, NONE, 0), // 712
        Production::new(Terminal::Element, 54, 315), // 713 SE({urn:xmpp:avatar:metadata}info)
        Production::new(Terminal::EndElement, NONE, 0), // 714
        Production::new(Terminal::Element, 68, 345), // 715 SE({http://jabber.org/protocol/pubsub#event}item)
        Production::new(Terminal::EndElement, NONE, 0), // 716
        Production::new(Terminal::Attribute, 46, 348), // 717 AT({}max_items)
        Production::new(Terminal::Attribute, 12, 349), // 718 AT({}node)
        Production::new(Terminal::Attribute, 46, 351), // 719 AT({}max_items)
        Production::new(Terminal::Attribute, 12, 93), // 720 AT({}node)
        Production::new(Terminal::Attribute, 1, 366), // 721 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 19, 367), // 722 AT({}to)
        Production::new(Terminal::Element, 35, 1), // 723 SE({jabber:server}error)
        Production::new(Terminal::EndElement, NONE, 0), // 724
        Production::new(Terminal::Attribute, 1, 373), // 725 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 19, 374), // 726 AT({}to)
        Production::new(Terminal::Attribute, 17, 376), // 727 AT({}from)
        Production::new(Terminal::Attribute, 42, 377), // 728 AT({}id)
        Production::new(Terminal::Element, 34, 1), // 729 SE({jabber:client}error)
        Production::new(Terminal::EndElement, NONE, 0), // 730
        Production::new(Terminal::Attribute, 17, 383), // 731 AT({}from)
        Production::new(Terminal::Attribute, 42, 384), // 732 AT({}id)
        Production::new(Terminal::Attribute, 52, 388), // 733 AT({}height)
        Production::new(Terminal::Attribute, 18, 389), // 734 AT({}id)
        Production::new(Terminal::Attribute, 52, 395), // 735 AT({}height)
        Production::new(Terminal::Attribute, 18, 396), // 736 AT({}id)
        Production::new(Terminal::Attribute, 49, 401), // 737 AT({}name)
        Production::new(Terminal::Attribute, 56, 402), // 738 AT({}type)
        Production::new(Terminal::Attribute, 49, 405), // 739 AT({}name)
        Production::new(Terminal::Attribute, 56, 65), // 740 AT({}type)
        Production::new(Terminal::Element, 48, 407), // 741 SE({http://jabber.org/protocol/shim}header)
        Production::new(Terminal::EndElement, NONE, 0), // 742
        Production::new(Terminal::Attribute, 58, 112), // 743 AT({}index)
        Production::new(Terminal::Characters, 1, 1), // 744 CH
        Production::new(Terminal::Attribute, 58, 65), // 745 AT({}index)
        Production::new(Terminal::EndElement, NONE, 0), // 746
        Production::new(Terminal::Attribute, 61, 453), // 747 AT({}by)
        Production::new(Terminal::Attribute, 62, 454), // 748 AT({}type)
        Production::new(Terminal::Element, 160, 1), // 749 SE({urn:ietf:params:xml:ns:xmpp-stanzas}text)
        Production::new(Terminal::EndElement, NONE, 0), // 750
        Production::new(Terminal::Attribute, 61, 457), // 751 AT({}by)
        Production::new(Terminal::Attribute, 62, 65), // 752 AT({}type)
        Production::new(Terminal::Element, 119, 1), // 753 SE({http://jabber.org/protocol/pubsub#owner}redirect)
        Production::new(Terminal::EndElement, NONE, 0), // 754
        Production::new(Terminal::Element, 118, 1), // 755 SE({http://jabber.org/protocol/pubsub#event}redirect)
        Production::new(Terminal::EndElement, NONE, 0), // 756
        Production::new(Terminal::Attribute, 17, 476), // 757 AT({}from)
        Production::new(Terminal::Attribute, 68, 112), // 758 AT({}stamp)
        Production::new(Terminal::Attribute, 17, 478), // 759 AT({}from)
        Production::new(Terminal::Attribute, 68, 65), // 760 AT({}stamp)
        Production::new(Terminal::Attribute, 69, 65), // 761 AT({}type)
        Production::new(Terminal::EndElement, NONE, 0), // 762
        Production::new(Terminal::Attribute, 70, 65), // 763 AT({}node)
        Production::new(Terminal::EndElement, NONE, 0), // 764
        Production::new(Terminal::Element, 331, 1), // 765 SE({urn:ietf:params:xml:ns:xmpp-bind}resource)
        Production::new(Terminal::Element, 332, 1), // 766 SE({urn:ietf:params:xml:ns:xmpp-bind}jid)
        Production::new(Terminal::Element, 2, 504), // 767 SE({http://jabber.org/protocol/pubsub#owner}affiliation)
        Production::new(Terminal::EndElement, NONE, 0), // 768
        Production::new(Terminal::Characters, 66, 1), // 769 CH
        Production::new(Terminal::Characters, 65, 1), // 770 CH
        Production::new(Terminal::Characters, 64, 1), // 771 CH
        Production::new(Terminal::Characters, 60, 1), // 772 CH
        Production::new(Terminal::Characters, 58, 1), // 773 CH
        Production::new(Terminal::Characters, 59, 1), // 774 CH
        Production::new(Terminal::Characters, 61, 1), // 775 CH
        Production::new(Terminal::Characters, 14, 1), // 776 CH
        Production::new(Terminal::Characters, 57, 1), // 777 CH
        Production::new(Terminal::Characters, 11, 1), // 778 CH
        Production::new(Terminal::Characters, 56, 1), // 779 CH
        Production::new(Terminal::Characters, 13, 1), // 780 CH
        Production::new(Terminal::Characters, 53, 1), // 781 CH
        Production::new(Terminal::Characters, 55, 1), // 782 CH
        Production::new(Terminal::Characters, 54, 1), // 783 CH
        Production::new(Terminal::Characters, 9, 1), // 784 CH
        Production::new(Terminal::Characters, 52, 1), // 785 CH
        Production::new(Terminal::Characters, 8, 1), // 786 CH
        Production::new(Terminal::Characters, 10, 1), // 787 CH
        Production::new(Terminal::Characters, 51, 1), // 788 CH
        Production::new(Terminal::Characters, 50, 1), // 789 CH
        Production::new(Terminal::Characters, 49, 1), // 790 CH
        Production::new(Terminal::Characters, 48, 1), // 791 CH
        Production::new(Terminal::Characters, 47, 1), // 792 CH
        Production::new(Terminal::Characters, 46, 1), // 793 CH
        Production::new(Terminal::Characters, 45, 1), // 794 CH
        Production::new(Terminal::Characters, 44, 1), // 795 CH
        Production::new(Terminal::Characters, 43, 1), // 796 CH
        Production::new(Terminal::Characters, 7, 1), // 797 CH
        Production::new(Terminal::Characters, 42, 1), // 798 CH
        Production::new(Terminal::Characters, 41, 1), // 799 CH
        Production::new(Terminal::Characters, 40, 1), // 800 CH
        Production::new(Terminal::Characters, 38, 1), // 801 CH
        Production::new(Terminal::Characters, 0, 1), // 802 CH
        Production::new(Terminal::Characters, 37, 1), // 803 CH
        Production::new(Terminal::Characters, 28, 1), // 804 CH
        Production::new(Terminal::Characters, 36, 1), // 805 CH
        Production::new(Terminal::Characters, 35, 1), // 806 CH
        Production::new(Terminal::Characters, 29, 1), // 807 CH
        Production::new(Terminal::Characters, 34, 1), // 808 CH
        Production::new(Terminal::Characters, 33, 1), // 809 CH
        Production::new(Terminal::Characters, 32, 1), // 810 CH
        Production::new(Terminal::Characters, 30, 1), // 811 CH
        Production::new(Terminal::Characters, 31, 1), // 812 CH
        Production::new(Terminal::Characters, 27, 1), // 813 CH
        Production::new(Terminal::Characters, 24, 1), // 814 CH
        Production::new(Terminal::Characters, 23, 1), // 815 CH
        Production::new(Terminal::Characters, 21, 1), // 816 CH
        Production::new(Terminal::Characters, 20, 1), // 817 CH
        Production::new(Terminal::Attribute, 3, 63), // 818 AT({}bytes)
        Production::new(Terminal::Attribute, 4, 64), // 819 AT({}md5Hash)
        Production::new(Terminal::Attribute, 5, 65), // 820 AT({}ns)
        Production::new(Terminal::Characters, 19, 1), // 821 CH
        Production::new(Terminal::Attribute, 6, 68), // 822 AT({}representAs)
        Production::new(Terminal::Attribute, 7, 65), // 823 AT({}type)
        Production::new(Terminal::Characters, 18, 1), // 824 CH
        Production::new(Terminal::Characters, 17, 1), // 825 CH
        Production::new(Terminal::Attribute, 8, 72), // 826 AT({}type)
        Production::new(Terminal::Attribute, 8, 65), // 827 AT({}type)
        Production::new(Terminal::Attribute, 10, 85), // 828 AT({}feature)
        Production::new(Terminal::Characters, 5, 1), // 829 CH
        Production::new(Terminal::Attribute, 10, 65), // 830 AT({}feature)
        Production::new(Terminal::Attribute, 11, 88), // 831 AT({}jid)
        Production::new(Terminal::Attribute, 11, 92), // 832 AT({}jid)
        Production::new(Terminal::Characters, 71, 1), // 833 CH
        Production::new(Terminal::Attribute, 12, 115), // 834 AT({}node)
        Production::new(Terminal::Attribute, 11, 123), // 835 AT({}jid)
        Production::new(Terminal::Attribute, 15, 124), // 836 AT({}subscription)
        Production::new(Terminal::Attribute, 11, 126), // 837 AT({}jid)
        Production::new(Terminal::Attribute, 11, 139), // 838 AT({}jid)
        Production::new(Terminal::Attribute, 11, 146), // 839 AT({}jid)
        Production::new(Terminal::Attribute, 11, 148), // 840 AT({}jid)
        Production::new(Terminal::Attribute, 21, 166), // 841 AT({}namespace)
        Production::new(Terminal::Attribute, 22, 65), // 842 AT({}prefix)
        Production::new(Terminal::Characters, 16, 1), // 843 CH
        Production::new(Terminal::Attribute, 18, 132), // 844 AT({}id)
        Production::new(Terminal::Attribute, 18, 65), // 845 AT({}id)
        Production::new(Terminal::Attribute, 12, 250), // 846 AT({}node)
        Production::new(Terminal::Attribute, 12, 254), // 847 AT({}node)
        Production::new(Terminal::Attribute, 41, 124), // 848 AT({}uri)
        Production::new(Terminal::Attribute, 41, 65), // 849 AT({}uri)
        Production::new(Terminal::Attribute, 41, 132), // 850 AT({}uri)
        Production::new(Terminal::Attribute, 12, 124), // 851 AT({}node)
        Production::new(Terminal::Attribute, 12, 132), // 852 AT({}node)
        Production::new(Terminal::Attribute, 12, 277), // 853 AT({}node)
        Production::new(Terminal::Characters, 12, 1), // 854 CH
        Production::new(Terminal::Attribute, 17, 280), // 855 AT({}from)
        Production::new(Terminal::Attribute, 17, 288), // 856 AT({}from)
        Production::new(Terminal::Attribute, 11, 306), // 857 AT({}jid)
        Production::new(Terminal::Attribute, 17, 318), // 858 AT({}from)
        Production::new(Terminal::Attribute, 17, 325), // 859 AT({}from)
        Production::new(Terminal::Attribute, 12, 344), // 860 AT({}node)
        Production::new(Terminal::Attribute, 48, 358), // 861 AT({}jid)
        Production::new(Terminal::Attribute, 48, 362), // 862 AT({}jid)
        Production::new(Terminal::Attribute, 17, 364), // 863 AT({}from)
        Production::new(Terminal::Attribute, 42, 365), // 864 AT({}id)
        Production::new(Terminal::Attribute, 50, 368), // 865 AT({}type)
        Production::new(Terminal::Attribute, 17, 371), // 866 AT({}from)
        Production::new(Terminal::Attribute, 42, 372), // 867 AT({}id)
        Production::new(Terminal::Attribute, 51, 387), // 868 AT({}bytes)
        Production::new(Terminal::Attribute, 7, 390), // 869 AT({}type)
        Production::new(Terminal::Attribute, 51, 394), // 870 AT({}bytes)
        Production::new(Terminal::Attribute, 7, 397), // 871 AT({}type)
        Production::new(Terminal::Attribute, 55, 400), // 872 AT({}category)
        Production::new(Terminal::Attribute, 55, 404), // 873 AT({}category)
        Production::new(Terminal::Attribute, 57, 112), // 874 AT({}name)
        Production::new(Terminal::Attribute, 57, 65), // 875 AT({}name)
        Production::new(Terminal::Attribute, 60, 402), // 876 AT({}var)
        Production::new(Terminal::Characters, 6, 1), // 877 CH
        Production::new(Terminal::Element, 161, 460), // 878 SE({urn:ietf:params:xml:ns:xmpp-streams}text)
        Production::new(Terminal::Attribute, 63, 462), // 879 AT({}result)
        Production::new(Terminal::Attribute, 64, 463), // 880 AT({}url)
        Production::new(Terminal::Attribute, 63, 465), // 881 AT({}result)
        Production::new(Terminal::Attribute, 64, 65), // 882 AT({}url)
        Production::new(Terminal::Attribute, 65, 65), // 883 AT({}message)
        Production::new(Terminal::Attribute, 66, 65), // 884 AT({}contentTypeReturned)
        Production::new(Terminal::Attribute, 67, 469), // 885 AT({}code)
        Production::new(Terminal::Attribute, 12, 472), // 886 AT({}node)
        Production::new(Terminal::Attribute, 12, 474), // 887 AT({}node)
        Production::new(Terminal::Characters, 4, 1), // 888 CH
        Production::new(Terminal::Characters, 3, 1), // 889 CH
        Production::new(Terminal::Attribute, 72, 112), // 890 AT({}mechanism)
        Production::new(Terminal::Attribute, 72, 65), // 891 AT({}mechanism)
        Production::new(Terminal::Attribute, 12, 503), // 892 AT({}node)
        Production::new(Terminal::Attribute, 73, 509), // 893 AT({}affiliation)
        Production::new(Terminal::Attribute, 11, 124), // 894 AT({}jid)
        Production::new(Terminal::Attribute, 73, 511), // 895 AT({}affiliation)
        Production::new(Terminal::Attribute, 11, 65), // 896 AT({}jid)
        Production::new(Terminal::Attribute, 73, 513), // 897 AT({}affiliation)
        Production::new(Terminal::Attribute, 73, 515), // 898 AT({}affiliation)
        Production::new(Terminal::Characters, 2, 1), // 899 CH
    ];
    static COUNTS: [Count; 0] = [
    ];
    static DATATYPES: [Datatype; 80] = [
        Datatype::new(73, NONE, Representation::String), // 0 {http://www.w3.org/2001/XMLSchema}anySimpleType
        Datatype::new(101, 0, Representation::String), // 1 {http://www.w3.org/2001/XMLSchema}string
        Datatype::new(387, 1, Representation::String).enumeration(0, 1), // 2 {urn:ietf:params:xml:ns:xmpp-sasl}empty
        Datatype::new(432, 1, Representation::String).enumeration(0, 1), // 3 {urn:ietf:params:xml:ns:xmpp-streams}empty
        Datatype::new(405, 1, Representation::String).enumeration(0, 1), // 4 {urn:ietf:params:xml:ns:xmpp-stanzas}empty
        Datatype::new(273, 1, Representation::String).enumeration(0, 1), // 5 {http://jabber.org/protocol/pubsub#errors}empty
        Datatype::new(455, 1, Representation::String).enumeration(0, 1), // 6 {urn:ietf:params:xml:ns:xmpp-tls}empty
        Datatype::new(81, 0, Representation::Decimal), // 7 {http://www.w3.org/2001/XMLSchema}decimal
        Datatype::new(92, 7, Representation::Integer), // 8 {http://www.w3.org/2001/XMLSchema}integer
        Datatype::new(94, 8, Representation::Integer), // 9 {http://www.w3.org/2001/XMLSchema}long
        Datatype::new(91, 9, Representation::Integer), // 10 {http://www.w3.org/2001/XMLSchema}int
        Datatype::new(100, 10, Representation::Integer), // 11 {http://www.w3.org/2001/XMLSchema}short
        Datatype::new(78, 11, Representation::BoundedInteger).range(-128, 256), // 12 {http://www.w3.org/2001/XMLSchema}byte
        Datatype::new(98, 1, Representation::String).white_space(WhiteSpace::Replace), // 13 {http://www.w3.org/2001/XMLSchema}normalizedString
        Datatype::new(103, 13, Representation::String).white_space(WhiteSpace::Collapse), // 14 {http://www.w3.org/2001/XMLSchema}token
        Datatype::new(68, 14, Representation::String).white_space(WhiteSpace::Collapse), // 15 {http://www.w3.org/2001/XMLSchema}NMTOKEN
        Datatype::new(NONE, 15, Representation::String).enumeration(1, 4).white_space(WhiteSpace::Collapse), // 16 anonymous
        Datatype::new(111, 1, Representation::String).enumeration(5, 3), // 17 {http://jabber.org/protocol/compress/exi}Alignment
        Datatype::new(112, 1, Representation::String).enumeration(8, 3), // 18 {http://jabber.org/protocol/compress/exi}ContentType
        Datatype::new(116, 1, Representation::RestrictedString).operand(0), // 19 {http://jabber.org/protocol/compress/exi}MD5Hash
        Datatype::new(136, 1, Representation::String).enumeration(0, 1), // 20 {http://jabber.org/protocol/disco#info}empty
        Datatype::new(139, 1, Representation::String), // 21 {http://jabber.org/protocol/disco#info}nonEmptyString
        Datatype::new(141, 1, Representation::String).enumeration(0, 1), // 22 {http://jabber.org/protocol/disco#items}empty
        Datatype::new(142, 1, Representation::String), // 23 {http://jabber.org/protocol/disco#items}fullJIDType
        Datatype::new(196, 1, Representation::String).enumeration(0, 1), // 24 {http://jabber.org/protocol/mood}empty
        Datatype::new(257, 1, Representation::String).enumeration(0, 1), // 25 {http://jabber.org/protocol/pubsub}empty
        Datatype::new(300, 1, Representation::String).enumeration(0, 1), // 26 {http://jabber.org/protocol/pubsub#event}empty
        Datatype::new(313, 1, Representation::String).enumeration(0, 1), // 27 {http://jabber.org/protocol/pubsub#owner}empty
        Datatype::new(71, 14, Representation::String).white_space(WhiteSpace::Collapse), // 28 {http://www.w3.org/2001/XMLSchema}Name
        Datatype::new(67, 28, Representation::String).white_space(WhiteSpace::Collapse), // 29 {http://www.w3.org/2001/XMLSchema}NCName
        Datatype::new(63, 29, Representation::String).white_space(WhiteSpace::Collapse), // 30 {http://www.w3.org/2001/XMLSchema}ENTITY
        Datatype::new(62, NONE, Representation::List).operand(30), // 31 {http://www.w3.org/2001/XMLSchema}ENTITIES
        Datatype::new(64, 29, Representation::String).white_space(WhiteSpace::Collapse), // 32 {http://www.w3.org/2001/XMLSchema}ID
        Datatype::new(65, 29, Representation::String).white_space(WhiteSpace::Collapse), // 33 {http://www.w3.org/2001/XMLSchema}IDREF
        Datatype::new(66, NONE, Representation::List).operand(33), // 34 {http://www.w3.org/2001/XMLSchema}IDREFS
        Datatype::new(69, NONE, Representation::List).operand(15), // 35 {http://www.w3.org/2001/XMLSchema}NMTOKENS
        Datatype::new(70, 0, Representation::String).white_space(WhiteSpace::Collapse), // 36 {http://www.w3.org/2001/XMLSchema}NOTATION
        Datatype::new(72, 0, Representation::String).white_space(WhiteSpace::Collapse), // 37 {http://www.w3.org/2001/XMLSchema}QName
        Datatype::new(75, 0, Representation::String).white_space(WhiteSpace::Collapse), // 38 {http://www.w3.org/2001/XMLSchema}anyURI
        Datatype::new(76, 0, Representation::Base64Binary), // 39 {http://www.w3.org/2001/XMLSchema}base64Binary
        Datatype::new(77, 0, Representation::Boolean), // 40 {http://www.w3.org/2001/XMLSchema}boolean
        Datatype::new(79, 0, Representation::Date), // 41 {http://www.w3.org/2001/XMLSchema}date
        Datatype::new(80, 0, Representation::DateTime), // 42 {http://www.w3.org/2001/XMLSchema}dateTime
        Datatype::new(82, 0, Representation::Float), // 43 {http://www.w3.org/2001/XMLSchema}double
        Datatype::new(83, 0, Representation::String).white_space(WhiteSpace::Collapse), // 44 {http://www.w3.org/2001/XMLSchema}duration
        Datatype::new(84, 0, Representation::Float), // 45 {http://www.w3.org/2001/XMLSchema}float
        Datatype::new(85, 0, Representation::GDay), // 46 {http://www.w3.org/2001/XMLSchema}gDay
        Datatype::new(86, 0, Representation::GMonth), // 47 {http://www.w3.org/2001/XMLSchema}gMonth
        Datatype::new(87, 0, Representation::GMonthDay), // 48 {http://www.w3.org/2001/XMLSchema}gMonthDay
        Datatype::new(88, 0, Representation::GYear), // 49 {http://www.w3.org/2001/XMLSchema}gYear
        Datatype::new(89, 0, Representation::GYearMonth), // 50 {http://www.w3.org/2001/XMLSchema}gYearMonth
        Datatype::new(90, 0, Representation::HexBinary), // 51 {http://www.w3.org/2001/XMLSchema}hexBinary
        Datatype::new(93, 14, Representation::String).white_space(WhiteSpace::Collapse), // 52 {http://www.w3.org/2001/XMLSchema}language
        Datatype::new(97, 8, Representation::Integer), // 53 {http://www.w3.org/2001/XMLSchema}nonPositiveInteger
        Datatype::new(95, 53, Representation::Integer), // 54 {http://www.w3.org/2001/XMLSchema}negativeInteger
        Datatype::new(96, 8, Representation::UnsignedInteger), // 55 {http://www.w3.org/2001/XMLSchema}nonNegativeInteger
        Datatype::new(99, 55, Representation::UnsignedInteger), // 56 {http://www.w3.org/2001/XMLSchema}positiveInteger
        Datatype::new(102, 0, Representation::Time), // 57 {http://www.w3.org/2001/XMLSchema}time
        Datatype::new(106, 55, Representation::UnsignedInteger), // 58 {http://www.w3.org/2001/XMLSchema}unsignedLong
        Datatype::new(105, 58, Representation::UnsignedInteger), // 59 {http://www.w3.org/2001/XMLSchema}unsignedInt
        Datatype::new(107, 59, Representation::UnsignedInteger), // 60 {http://www.w3.org/2001/XMLSchema}unsignedShort
        Datatype::new(104, 60, Representation::BoundedInteger).range(0, 256), // 61 {http://www.w3.org/2001/XMLSchema}unsignedByte
        Datatype::new(351, 1, Representation::String), // 62 {jabber:client}string1024
        Datatype::new(362, 1, Representation::String), // 63 {jabber:server}string1024
        Datatype::new(366, 1, Representation::String).enumeration(0, 1), // 64 {jabber:x:data}empty
        Datatype::new(377, 1, Representation::String), // 65 {urn:ietf:params:xml:ns:xmpp-bind}fullJIDType
        Datatype::new(380, 1, Representation::String), // 66 {urn:ietf:params:xml:ns:xmpp-bind}resourceType
        Datatype::new(460, 1, Representation::String).enumeration(0, 1), // 67 {urn:xmpp:avatar:metadata}empty
        Datatype::new(NONE, 29, Representation::String).enumeration(11, 2).white_space(WhiteSpace::Collapse), // 68 anonymous
        Datatype::new(NONE, 29, Representation::String).enumeration(13, 4).white_space(WhiteSpace::Collapse), // 69 anonymous
        Datatype::new(NONE, 29, Representation::String).enumeration(17, 44).white_space(WhiteSpace::Collapse), // 70 anonymous
        Datatype::new(NONE, 56, Representation::BoundedInteger).range(1, 10), // 71 anonymous
        Datatype::new(NONE, 29, Representation::String).enumeration(61, 4).white_space(WhiteSpace::Collapse), // 72 anonymous
        Datatype::new(NONE, 15, Representation::String).enumeration(65, 7).white_space(WhiteSpace::Collapse), // 73 anonymous
        Datatype::new(NONE, 15, Representation::String).enumeration(72, 5).white_space(WhiteSpace::Collapse), // 74 anonymous
        Datatype::new(NONE, 15, Representation::String).enumeration(77, 4).white_space(WhiteSpace::Collapse), // 75 anonymous
        Datatype::new(NONE, 29, Representation::String).enumeration(81, 10).white_space(WhiteSpace::Collapse), // 76 anonymous
        Datatype::new(NONE, 15, Representation::String).enumeration(91, 5).white_space(WhiteSpace::Collapse), // 77 anonymous
        Datatype::new(NONE, 29, Representation::String).enumeration(96, 2).white_space(WhiteSpace::Collapse), // 78 anonymous
        Datatype::new(NONE, 29, Representation::String).enumeration(98, 6).white_space(WhiteSpace::Collapse), // 79 anonymous
    ];
    static VALUES: [TextRange; 104] = [
        TextRange::new(466, 0), // 0
        TextRange::new(4568, 4), // 1 away
        TextRange::new(4572, 4), // 2 chat
        TextRange::new(4576, 3), // 3 dnd
        TextRange::new(4579, 2), // 4 xa
        TextRange::new(4581, 10), // 5 bit-packed
        TextRange::new(4591, 14), // 6 byte-alignment
        TextRange::new(4605, 15), // 7 pre-compression
        TextRange::new(4620, 4), // 8 Text
        TextRange::new(4624, 7), // 9 ExiBody
        TextRange::new(4631, 11), // 10 ExiDocument
        TextRange::new(2300, 7), // 11 default
        TextRange::new(4642, 8), // 12 preserve
        TextRange::new(4650, 6), // 13 cancel
        TextRange::new(4656, 4), // 14 form
        TextRange::new(338, 6), // 15 result
        TextRange::new(4660, 6), // 16 submit
        TextRange::new(4666, 16), // 17 access-authorize
        TextRange::new(4682, 11), // 18 access-open
        TextRange::new(4693, 15), // 19 access-presence
        TextRange::new(4708, 13), // 20 access-roster
        TextRange::new(4721, 16), // 21 access-whitelist
        TextRange::new(4737, 11), // 22 auto-create
        TextRange::new(4748, 14), // 23 auto-subscribe
        TextRange::new(4762, 11), // 24 collections
        TextRange::new(4773, 11), // 25 config-node
        TextRange::new(4784, 20), // 26 create-and-configure
        TextRange::new(4804, 12), // 27 create-nodes
        TextRange::new(4816, 12), // 28 delete-items
        TextRange::new(4828, 12), // 29 delete-nodes
        TextRange::new(4840, 22), // 30 filtered-notifications
        TextRange::new(4862, 11), // 31 get-pending
        TextRange::new(4873, 13), // 32 instant-nodes
        TextRange::new(4886, 8), // 33 item-ids
        TextRange::new(4894, 14), // 34 last-published
        TextRange::new(4908, 19), // 35 leased-subscription
        TextRange::new(4927, 20), // 36 manage-subscriptions
        TextRange::new(4947, 18), // 37 member-affiliation
        TextRange::new(4965, 9), // 38 meta-data
        TextRange::new(4974, 19), // 39 modify-affiliations
        TextRange::new(4993, 16), // 40 multi-collection
        TextRange::new(5009, 11), // 41 multi-items
        TextRange::new(5020, 15), // 42 multi-subscribe
        TextRange::new(5035, 19), // 43 outcast-affiliation
        TextRange::new(5054, 16), // 44 persistent-items
        TextRange::new(5070, 22), // 45 presence-notifications
        TextRange::new(5092, 18), // 46 presence-subscribe
        TextRange::new(2319, 7), // 47 publish
        TextRange::new(2326, 15), // 48 publish-options
        TextRange::new(5110, 24), // 49 publish-only-affiliation
        TextRange::new(5134, 21), // 50 publisher-affiliation
        TextRange::new(5155, 11), // 51 purge-nodes
        TextRange::new(5166, 13), // 52 retract-items
        TextRange::new(5179, 21), // 53 retrieve-affiliations
        TextRange::new(5200, 16), // 54 retrieve-default
        TextRange::new(5216, 20), // 55 retrieve-default-sub
        TextRange::new(5236, 14), // 56 retrieve-items
        TextRange::new(5250, 22), // 57 retrieve-subscriptions
        TextRange::new(2362, 9), // 58 subscribe
        TextRange::new(5272, 20), // 59 subscription-options
        TextRange::new(5292, 26), // 60 subscription-notifications
        TextRange::new(5318, 4), // 61 none
        TextRange::new(5322, 7), // 62 pending
        TextRange::new(5329, 10), // 63 subscribed
        TextRange::new(5339, 12), // 64 unconfigured
        TextRange::new(958, 5), // 65 error
        TextRange::new(5351, 5), // 66 probe
        TextRange::new(2362, 9), // 67 subscribe
        TextRange::new(5329, 10), // 68 subscribed
        TextRange::new(5356, 11), // 69 unavailable
        TextRange::new(2401, 11), // 70 unsubscribe
        TextRange::new(5367, 12), // 71 unsubscribed
        TextRange::new(4572, 4), // 72 chat
        TextRange::new(958, 5), // 73 error
        TextRange::new(5379, 9), // 74 groupchat
        TextRange::new(5388, 8), // 75 headline
        TextRange::new(5396, 6), // 76 normal
        TextRange::new(958, 5), // 77 error
        TextRange::new(5402, 3), // 78 get
        TextRange::new(338, 6), // 79 result
        TextRange::new(3041, 3), // 80 set
        TextRange::new(662, 7), // 81 boolean
        TextRange::new(5405, 5), // 82 fixed
        TextRange::new(5410, 6), // 83 hidden
        TextRange::new(5416, 9), // 84 jid-multi
        TextRange::new(5425, 10), // 85 jid-single
        TextRange::new(5435, 10), // 86 list-multi
        TextRange::new(5445, 11), // 87 list-single
        TextRange::new(5456, 10), // 88 text-multi
        TextRange::new(5466, 12), // 89 text-private
        TextRange::new(5478, 11), // 90 text-single
        TextRange::new(3436, 4), // 91 auth
        TextRange::new(4650, 6), // 92 cancel
        TextRange::new(5489, 8), // 93 continue
        TextRange::new(5497, 6), // 94 modify
        TextRange::new(5503, 4), // 95 wait
        TextRange::new(2876, 10), // 96 collection
        TextRange::new(5507, 4), // 97 leaf
        TextRange::new(5511, 6), // 98 member
        TextRange::new(5318, 4), // 99 none
        TextRange::new(5517, 7), // 100 outcast
        TextRange::new(5524, 5), // 101 owner
        TextRange::new(318, 9), // 102 publisher
        TextRange::new(5529, 12), // 103 publish-only
    ];
    static CHARACTER_SETS: [CharacterSet; 1] = [
        CharacterSet::new(0, 16), // 0
    ];
    static CHARACTERS: [u16; 16] = [
        48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 97, 98,
        99, 100, 101, 102,
    ];
    static TYPED_PRODUCTIONS: [Production; 900] =
        Production::all_typed(PRODUCTIONS, &ATTRIBUTES, &DATATYPES);
    Schema::checked(Rows {
        text: TEXT,
        informed: true,
        uris: &URIS,
        names: &NAMES,
        name_index: &NAME_INDEX,
        elements: &ELEMENTS,
        global_elements: 179,
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
