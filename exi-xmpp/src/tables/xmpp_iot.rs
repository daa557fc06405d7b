// Made by exi-schema, not by hand: EXI_BAKE=1 cargo test -p exi-schema --test xmpp_tables
// 82307 bytes:
//     8615 text (8615)
//      288 uris (24)
//    14480 names (724)
//     4096 name index (2048)
//     2478 elements (413)
//      774 fragment (387)
//      840 attributes (210)
//     5120 types (320)
//    22128 states (1383)
//    20056 productions (2507)
//     2656 datatypes (83)
//      680 values (85)
//       16 character sets (2)
//       80 characters (40)

/// Tables of `schemas/xmpp-iot.xsd`: [`XMPP_CORE`](super::XMPP_CORE), data forms,
/// service discovery and the Internet of Things.
#[rustfmt::skip]
#[allow(long_running_const_eval, reason = "large tables are checked here")]
pub static XMPP_IOT: ::exi_core::schema::Schema<'static> = {
    #[allow(unused_imports, reason = "small tables use few kinds of rows")]
    use ::exi_core::schema::{
        Attribute, COUNTED, CharacterSet, Count, Datatype, Element, NONE, Name,
        Production, Representation, Rows, Schema, State, StateFlags, Terminal,
        TextRange, Type, Uri, WhiteSpace,
    };
    static TEXT: &str = concat!(
        "afterNodeCacheType",
        "afterNodeId",
        "agreement",
        "alignment",
        "all",
        "ascending",
        "automaticEstimate",
        "automaticReadout",
        "base64",
        "bgColor",
        "blockSize",
        "by",
        "bytes",
        "cacheType",
        "cacheTypeName",
        "category",
        "childrenOrdered",
        "code",
        "columnId",
        "command",
        "compression",
        "computed",
        "configurationId",
        "configurationLocation",
        "confirmationString",
        "contentType",
        "contentTypeReturned",
        "dataSourceId",
        "dataType",
        "databaseId",
        "datatype",
        "deviceToken",
        "displayName",
        "done",
        "endOfSeries",
        "error",
        "eventId",
        "ext",
        "failureString",
        "fgColor",
        "from",
        "getEventsSince",
        "hasChildren",
        "hasCommands",
        "hash",
        "header",
        "historical",
        "historicalDay",
        "historicalHour",
        "historicalMinute",
        "historicalMonth",
        "historicalOther",
        "historicalQuarter",
        "historicalSecond",
        "historicalWeek",
        "historicalYear",
        "id",
        "identity",
        "inProgress",
        "index",
        "indexValue",
        "invoiceConfirmed",
        "invoiced",
        "isControllable",
        "isReadable",
        "jid",
        "label",
        "lastChanged",
        "level",
        "localId",
        "logId",
        "manualEstimate",
        "manualReadout",
        "max",
        "maxCount",
        "maxIncluded",
        "md5Hash",
        "mechanism",
        "message",
        "messages",
        "min",
        "minIncluded",
        "missing",
        "module",
        "momentary",
        "more",
        "name",
        "namespace",
        "node",
        "nodeAdded",
        "nodeId",
        "nodeMovedDown",
        "nodeMovedUp",
        "nodeRemoved",
        "nodeStatusChanged",
        "nodeType",
        "nodeUpdated",
        "nrDecimals",
        "ns",
        "offset",
        "oldId",
        "owner",
        "parameterName",
        "parameters",
        "parent",
        "parentCacheType",
        "parentId",
        "peak",
        "powerFailure",
        "prefix",
        "preserveComments",
        "preserveDTD",
        "preserveLexical",
        "preservePIs",
        "preservePrefixes",
        "privilegeId",
        "public",
        "queryId",
        "queued",
        "representAs",
        "result",
        "secondaryTrustAllowed",
        "selfContained",
        "selfOwned",
        "seqnr",
        "serviceToken",
        "sessionWideBuffers",
        "signed",
        "sortCategory",
        "sortKey",
        "sourceId",
        "state",
        "status",
        "strict",
        "stringIds",
        "successString",
        "tableId",
        "tableName",
        "timeOffset",
        "timestamp",
        "to",
        "token",
        "type",
        "unit",
        "url",
        "userName",
        "userToken",
        "value",
        "valueMaxLength",
        "valuePartitionCapacity",
        "var",
        "ver",
        "version",
        "warning",
        "when",
        "wildcard",
        "writable",
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
        "unsignedByte",
        "unsignedInt",
        "unsignedLong",
        "unsignedShort",
        "http://www.w3.org/2001/XMLSchema",
        "features",
        "stream",
        "http://etherx.jabber.org/streams",
        "c",
        "empty",
        "http://jabber.org/protocol/caps",
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
        "nonEmptyString",
        "query",
        "http://jabber.org/protocol/disco#info",
        "fieldref",
        "page",
        "reportedref",
        "section",
        "text",
        "http://jabber.org/protocol/xdata-layout",
        "basic",
        "list-range",
        "open",
        "range",
        "regex",
        "validate",
        "http://jabber.org/protocol/xdata-validate",
        "body",
        "iq",
        "presence",
        "priority",
        "show",
        "string1024",
        "subject",
        "thread",
        "jabber:client",
        "jabber:server",
        "desc",
        "field",
        "instructions",
        "item",
        "option",
        "reported",
        "required",
        "title",
        "x",
        "jabber:x:data",
        "bind",
        "fullJIDType",
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
        "urn:xmpp:exi:cs",
        "BooleanArrayResponse",
        "BooleanParameter",
        "Color",
        "ColorParameter",
        "Command",
        "CommandArray",
        "CommandType",
        "DataSource",
        "DataSourceArrayResponse",
        "DatabaseReferenceRequest",
        "DateTimeParameter",
        "DoubleParameter",
        "DurationParameter",
        "EventLevel",
        "EventType",
        "ExecuteCommonNodeCommandResponse",
        "ExecuteNodeCommandResponse",
        "GetAllNodesRequest",
        "GetChildNodesRequest",
        "IndexReference",
        "IndexReferenceRequest",
        "IndexReferencesRequest",
        "IntParameter",
        "LongParameter",
        "Message",
        "MessageType",
        "NodeCommandReferenceRequest",
        "NodeInformation",
        "NodeInformationArrayResponse",
        "NodeReference",
        "NodeReferenceParametersRequest",
        "NodeReferenceRequest",
        "NodeReferencesRequest",
        "NodeSourceInformation",
        "NodeState",
        "NodeTypeReferenceRequest",
        "Parameter",
        "ParameterError",
        "ParameterFormResponse",
        "ReadoutReference",
        "Response",
        "ResponseCode",
        "SetNodeParametersResponse",
        "SortOrder",
        "SourceReferenceParametersRequest",
        "SourceReferenceRequest",
        "StringArray",
        "StringArrayResponse",
        "StringParameter",
        "TimeParameter",
        "TokenRequest",
        "abortCommonNodeQuery",
        "abortCommonNodeQueryResponse",
        "abortNodeQuery",
        "abortNodeQueryResponse",
        "baseClasses",
        "beginSection",
        "color",
        "column",
        "containsNode",
        "containsNodeResponse",
        "containsNodes",
        "containsNodesResponse",
        "createNewNode",
        "createNewNodeResponse",
        "dataSource",
        "database",
        "destroyNode",
        "destroyNodeResponse",
        "endSection",
        "executeCommonNodeCommand",
        "executeCommonNodeCommandResponse",
        "executeCommonNodeQuery",
        "executeCommonNodeQueryResponse",
        "executeNodeCommand",
        "executeNodeCommandResponse",
        "executeNodeQuery",
        "executeNodeQueryResponse",
        "getAddableNodeTypes",
        "getAddableNodeTypesResponse",
        "getAllDataSources",
        "getAllDataSourcesResponse",
        "getAllIndexValues",
        "getAllIndexValuesResponse",
        "getAllNodes",
        "getAllNodesResponse",
        "getAncestors",
        "getAncestorsResponse",
        "getCapabilities",
        "getCapabilitiesResponse",
        "getChildDataSources",
        "getChildDataSourcesResponse",
        "getChildNodes",
        "getChildNodesResponse",
        "getCommandParameters",
        "getCommandParametersResponse",
        "getCommonCommandParameters",
        "getCommonCommandParametersResponse",
        "getCommonNodeCommands",
        "getCommonNodeCommandsResponse",
        "getCommonNodeParametersForEdit",
        "getCommonNodeParametersForEditResponse",
        "getDatabaseReadoutParameters",
        "getDatabaseReadoutParametersResponse",
        "getDatabases",
        "getDatabasesResponse",
        "getIndices",
        "getIndicesResponse",
        "getNode",
        "getNodeCommands",
        "getNodeCommandsResponse",
        "getNodeInheritance",
        "getNodeInheritanceResponse",
        "getNodeParametersForEdit",
        "getNodeParametersForEditResponse",
        "getNodeResponse",
        "getNodes",
        "getNodesFromIndex",
        "getNodesFromIndexResponse",
        "getNodesFromIndices",
        "getNodesFromIndicesResponse",
        "getNodesResponse",
        "getParametersForNewNode",
        "getParametersForNewNodeResponse",
        "getRootDataSources",
        "getRootDataSourcesResponse",
        "getRootNodes",
        "getRootNodesResponse",
        "indexRef",
        "interfaces",
        "moveNodeDown",
        "moveNodeDownResponse",
        "moveNodeUp",
        "moveNodeUpResponse",
        "moveNodesDown",
        "moveNodesDownResponse",
        "moveNodesUp",
        "moveNodesUpResponse",
        "newObject",
        "newRecords",
        "newTable",
        "onlyIfDerivedFrom",
        "queryAborted",
        "queryDone",
        "queryMessage",
        "queryProgress",
        "queryStarted",
        "record",
        "setCommonNodeParametersAfterEdit",
        "setCommonNodeParametersAfterEditResponse",
        "setNodeParametersAfterEdit",
        "setNodeParametersAfterEditResponse",
        "sortOrder",
        "startDatabaseReadout",
        "startDatabaseReadoutResponse",
        "subscribe",
        "subscribeResponse",
        "tableDone",
        "unsubscribe",
        "unsubscribeResponse",
        "void",
        "urn:xmpp:iot:concentrators",
        "DateParameter",
        "getForm",
        "paramError",
        "parameter",
        "parameterGroup",
        "set",
        "setResponse",
        "urn:xmpp:iot:control",
        "Claimed",
        "Jid",
        "MetaData",
        "MetaDataNodeInfo",
        "Mine",
        "NodeInfo",
        "NumRange",
        "NumTag",
        "Register",
        "StrRange",
        "StrTag",
        "Update",
        "claimed",
        "disown",
        "disowned",
        "found",
        "mine",
        "num",
        "numEq",
        "numGt",
        "numGtEq",
        "numLt",
        "numLtEq",
        "numNEq",
        "numNRange",
        "numRange",
        "register",
        "remove",
        "removed",
        "search",
        "str",
        "strEq",
        "strGt",
        "strGtEq",
        "strLt",
        "strLtEq",
        "strMask",
        "strNEq",
        "strNRange",
        "strRange",
        "thing",
        "unregister",
        "update",
        "urn:xmpp:iot:discovery",
        "AltitudeCredential",
        "CanControl",
        "CanControlBase",
        "CanControlResponse",
        "CanRead",
        "CanReadBase",
        "CanReadResponse",
        "Friend",
        "FriendResponse",
        "GetTokenChallengeResponse",
        "GetTokenResponse",
        "HostNameCredential",
        "Ip4Credential",
        "Ip6Credential",
        "JidCredential",
        "LatitudeCredential",
        "LongitudeCredential",
        "Privilege",
        "PrivilegeId",
        "ProtocolCredential",
        "ProtocolName",
        "SsoCredential",
        "TokenChallenge",
        "UserNameCredential",
        "X509CertificateCredential",
        "X509CertificateThumbprintCredential",
        "altitude",
        "canAccess",
        "canAccessResponse",
        "canControl",
        "canControlResponse",
        "canRead",
        "canReadResponse",
        "clearCache",
        "clearCacheResponse",
        "downloadPrivileges",
        "downloadPrivilegesResponse",
        "exclude",
        "friend",
        "getToken",
        "getTokenChallenge",
        "getTokenChallengeResponse",
        "getTokenResponse",
        "hasPrivilege",
        "hasPrivilegeResponse",
        "hostName",
        "include",
        "ip4",
        "ip6",
        "isFriend",
        "isFriendResponse",
        "latitude",
        "longitude",
        "protocol",
        "sso",
        "tokenChallenge",
        "tokenChallengeResponse",
        "unfriend",
        "userLoggedIn",
        "x509Certificate",
        "x509CertificateThumbprint",
        "urn:xmpp:iot:provisioning",
        "StringIds",
        "accepted",
        "cancel",
        "cancelled",
        "enum",
        "fields",
        "numeric",
        "req",
        "started",
        "urn:xmpp:iot:sensordata",
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
        "Left",
        "Center",
        "Right",
        "Simple",
        "Parameterized",
        "Query",
        "Minor",
        "Medium",
        "Major",
        "Information",
        "Warning",
        "Error",
        "Exception",
        "None",
        "WarningSigned",
        "WarningUnsigned",
        "ErrorSigned",
        "ErrorUnsigned",
        "OK",
        "NotFound",
        "InsufficientPrivileges",
        "Locked",
        "NotImplemented",
        "FormError",
        "OtherError",
        "XMPP",
        "HTTP",
        "HTTPS",
        "TcpSocket",
        "UdpSocket",
        "Queue",
        "Internal",
        "Other",
        "default",
        "preserve",
        "form",
        "submit",
        "probe",
        "subscribed",
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
    );
    static URIS: [Uri; 24] = [
        Uri::new(TextRange::new(1453, 0), 0, 157), // 0
        Uri::new(TextRange::new(1466, 36), 157, 4), // 1 http://www.w3.org/XML/1998/namespace
        Uri::new(TextRange::new(1505, 41), 161, 2), // 2 http://www.w3.org/2001/XMLSchema-instance
        Uri::new(TextRange::new(1908, 32), 163, 46), // 3 http://www.w3.org/2001/XMLSchema
        Uri::new(TextRange::new(1954, 32), 209, 3), // 4 http://etherx.jabber.org/streams
        Uri::new(TextRange::new(1992, 31), 212, 2), // 5 http://jabber.org/protocol/caps
        Uri::new(TextRange::new(2314, 39), 214, 25), // 6 http://jabber.org/protocol/compress/exi
        Uri::new(TextRange::new(2379, 37), 239, 5), // 7 http://jabber.org/protocol/disco#info
        Uri::new(TextRange::new(2450, 39), 244, 6), // 8 http://jabber.org/protocol/xdata-layout
        Uri::new(TextRange::new(2526, 41), 250, 7), // 9 http://jabber.org/protocol/xdata-validate
        Uri::new(TextRange::new(2616, 13), 257, 11), // 10 jabber:client
        Uri::new(TextRange::new(2629, 13), 268, 11), // 11 jabber:server
        Uri::new(TextRange::new(2695, 13), 279, 11), // 12 jabber:x:data
        Uri::new(TextRange::new(2743, 32), 290, 5), // 13 urn:ietf:params:xml:ns:xmpp-bind
        Uri::new(TextRange::new(3024, 32), 295, 22), // 14 urn:ietf:params:xml:ns:xmpp-sasl
        Uri::new(TextRange::new(3406, 35), 317, 25), // 15 urn:ietf:params:xml:ns:xmpp-stanzas
        Uri::new(TextRange::new(3737, 35), 342, 27), // 16 urn:ietf:params:xml:ns:xmpp-streams
        Uri::new(TextRange::new(3787, 31), 369, 5), // 17 urn:ietf:params:xml:ns:xmpp-tls
        Uri::new(TextRange::new(3818, 15), 374, 0), // 18 urn:xmpp:exi:cs
        Uri::new(TextRange::new(6723, 26), 374, 187), // 19 urn:xmpp:iot:concentrators
        Uri::new(TextRange::new(6816, 20), 561, 31), // 20 urn:xmpp:iot:control
        Uri::new(TextRange::new(7119, 22), 592, 43), // 21 urn:xmpp:iot:discovery
        Uri::new(TextRange::new(7980, 25), 635, 66), // 22 urn:xmpp:iot:provisioning
        Uri::new(TextRange::new(8064, 23), 701, 23), // 23 urn:xmpp:iot:sensordata
    ];
    static NAMES: [Name; 724] = [
        Name::new(TextRange::new(0, 18), 0, NONE, NONE, NONE, NONE), // 0 afterNodeCacheType
        Name::new(TextRange::new(18, 11), 0, NONE, NONE, NONE, NONE), // 1 afterNodeId
        Name::new(TextRange::new(29, 9), 0, NONE, NONE, NONE, NONE), // 2 agreement
        Name::new(TextRange::new(38, 9), 0, NONE, NONE, NONE, NONE), // 3 alignment
        Name::new(TextRange::new(47, 3), 0, NONE, NONE, NONE, NONE), // 4 all
        Name::new(TextRange::new(50, 9), 0, NONE, NONE, NONE, NONE), // 5 ascending
        Name::new(TextRange::new(59, 17), 0, NONE, NONE, NONE, NONE), // 6 automaticEstimate
        Name::new(TextRange::new(76, 16), 0, NONE, NONE, NONE, NONE), // 7 automaticReadout
        Name::new(TextRange::new(92, 6), 0, NONE, NONE, NONE, NONE), // 8 base64
        Name::new(TextRange::new(98, 7), 0, NONE, NONE, NONE, NONE), // 9 bgColor
        Name::new(TextRange::new(105, 9), 0, NONE, NONE, NONE, NONE), // 10 blockSize
        Name::new(TextRange::new(114, 2), 0, NONE, NONE, NONE, NONE), // 11 by
        Name::new(TextRange::new(116, 5), 0, NONE, NONE, NONE, NONE), // 12 bytes
        Name::new(TextRange::new(121, 9), 0, NONE, NONE, NONE, NONE), // 13 cacheType
        Name::new(TextRange::new(130, 13), 0, NONE, NONE, NONE, NONE), // 14 cacheTypeName
        Name::new(TextRange::new(143, 8), 0, NONE, NONE, NONE, NONE), // 15 category
        Name::new(TextRange::new(151, 15), 0, NONE, NONE, NONE, NONE), // 16 childrenOrdered
        Name::new(TextRange::new(166, 4), 0, NONE, NONE, NONE, NONE), // 17 code
        Name::new(TextRange::new(170, 8), 0, NONE, NONE, NONE, NONE), // 18 columnId
        Name::new(TextRange::new(178, 7), 0, NONE, NONE, NONE, NONE), // 19 command
        Name::new(TextRange::new(185, 11), 0, NONE, NONE, NONE, NONE), // 20 compression
        Name::new(TextRange::new(196, 8), 0, NONE, NONE, NONE, NONE), // 21 computed
        Name::new(TextRange::new(204, 15), 0, NONE, NONE, NONE, NONE), // 22 configurationId
        Name::new(TextRange::new(219, 21), 0, NONE, NONE, NONE, NONE), // 23 configurationLocation
        Name::new(TextRange::new(240, 18), 0, NONE, NONE, NONE, NONE), // 24 confirmationString
        Name::new(TextRange::new(258, 11), 0, NONE, NONE, NONE, NONE), // 25 contentType
        Name::new(TextRange::new(269, 19), 0, NONE, NONE, NONE, NONE), // 26 contentTypeReturned
        Name::new(TextRange::new(288, 12), 0, NONE, NONE, NONE, NONE), // 27 dataSourceId
        Name::new(TextRange::new(300, 8), 0, NONE, NONE, NONE, NONE), // 28 dataType
        Name::new(TextRange::new(308, 10), 0, NONE, NONE, NONE, NONE), // 29 databaseId
        Name::new(TextRange::new(318, 8), 0, NONE, NONE, NONE, NONE), // 30 datatype
        Name::new(TextRange::new(326, 11), 0, NONE, NONE, NONE, NONE), // 31 deviceToken
        Name::new(TextRange::new(337, 11), 0, NONE, NONE, NONE, NONE), // 32 displayName
        Name::new(TextRange::new(348, 4), 0, NONE, NONE, NONE, NONE), // 33 done
        Name::new(TextRange::new(352, 11), 0, NONE, NONE, NONE, NONE), // 34 endOfSeries
        Name::new(TextRange::new(363, 5), 0, NONE, NONE, NONE, NONE), // 35 error
        Name::new(TextRange::new(368, 7), 0, NONE, NONE, NONE, NONE), // 36 eventId
        Name::new(TextRange::new(375, 3), 0, NONE, NONE, NONE, NONE), // 37 ext
        Name::new(TextRange::new(378, 13), 0, NONE, NONE, NONE, NONE), // 38 failureString
        Name::new(TextRange::new(391, 7), 0, NONE, NONE, NONE, NONE), // 39 fgColor
        Name::new(TextRange::new(398, 4), 0, NONE, NONE, NONE, NONE), // 40 from
        Name::new(TextRange::new(402, 14), 0, NONE, NONE, NONE, NONE), // 41 getEventsSince
        Name::new(TextRange::new(416, 11), 0, NONE, NONE, NONE, NONE), // 42 hasChildren
        Name::new(TextRange::new(427, 11), 0, NONE, NONE, NONE, NONE), // 43 hasCommands
        Name::new(TextRange::new(438, 4), 0, NONE, NONE, NONE, NONE), // 44 hash
        Name::new(TextRange::new(442, 6), 0, NONE, NONE, NONE, NONE), // 45 header
        Name::new(TextRange::new(448, 10), 0, NONE, NONE, NONE, NONE), // 46 historical
        Name::new(TextRange::new(458, 13), 0, NONE, NONE, NONE, NONE), // 47 historicalDay
        Name::new(TextRange::new(471, 14), 0, NONE, NONE, NONE, NONE), // 48 historicalHour
        Name::new(TextRange::new(485, 16), 0, NONE, NONE, NONE, NONE), // 49 historicalMinute
        Name::new(TextRange::new(501, 15), 0, NONE, NONE, NONE, NONE), // 50 historicalMonth
        Name::new(TextRange::new(516, 15), 0, NONE, NONE, NONE, NONE), // 51 historicalOther
        Name::new(TextRange::new(531, 17), 0, NONE, NONE, NONE, NONE), // 52 historicalQuarter
        Name::new(TextRange::new(548, 16), 0, NONE, NONE, NONE, NONE), // 53 historicalSecond
        Name::new(TextRange::new(564, 14), 0, NONE, NONE, NONE, NONE), // 54 historicalWeek
        Name::new(TextRange::new(578, 14), 0, NONE, NONE, NONE, NONE), // 55 historicalYear
        Name::new(TextRange::new(592, 2), 0, NONE, NONE, NONE, NONE), // 56 id
        Name::new(TextRange::new(594, 8), 0, NONE, NONE, NONE, NONE), // 57 identity
        Name::new(TextRange::new(602, 10), 0, NONE, NONE, NONE, NONE), // 58 inProgress
        Name::new(TextRange::new(612, 5), 0, NONE, NONE, NONE, NONE), // 59 index
        Name::new(TextRange::new(617, 10), 0, NONE, NONE, NONE, NONE), // 60 indexValue
        Name::new(TextRange::new(627, 16), 0, NONE, NONE, NONE, NONE), // 61 invoiceConfirmed
        Name::new(TextRange::new(643, 8), 0, NONE, NONE, NONE, NONE), // 62 invoiced
        Name::new(TextRange::new(651, 14), 0, NONE, NONE, NONE, NONE), // 63 isControllable
        Name::new(TextRange::new(665, 10), 0, NONE, NONE, NONE, NONE), // 64 isReadable
        Name::new(TextRange::new(675, 3), 0, NONE, NONE, NONE, NONE), // 65 jid
        Name::new(TextRange::new(678, 5), 0, NONE, NONE, NONE, NONE), // 66 label
        Name::new(TextRange::new(683, 11), 0, NONE, NONE, NONE, NONE), // 67 lastChanged
        Name::new(TextRange::new(694, 5), 0, NONE, NONE, NONE, NONE), // 68 level
        Name::new(TextRange::new(699, 7), 0, NONE, NONE, NONE, NONE), // 69 localId
        Name::new(TextRange::new(706, 5), 0, NONE, NONE, NONE, NONE), // 70 logId
        Name::new(TextRange::new(711, 14), 0, NONE, NONE, NONE, NONE), // 71 manualEstimate
        Name::new(TextRange::new(725, 13), 0, NONE, NONE, NONE, NONE), // 72 manualReadout
        Name::new(TextRange::new(738, 3), 0, NONE, NONE, NONE, NONE), // 73 max
        Name::new(TextRange::new(741, 8), 0, NONE, NONE, NONE, NONE), // 74 maxCount
        Name::new(TextRange::new(749, 11), 0, NONE, NONE, NONE, NONE), // 75 maxIncluded
        Name::new(TextRange::new(760, 7), 0, NONE, NONE, NONE, NONE), // 76 md5Hash
        Name::new(TextRange::new(767, 9), 0, NONE, NONE, NONE, NONE), // 77 mechanism
        Name::new(TextRange::new(776, 7), 0, NONE, NONE, NONE, NONE), // 78 message
        Name::new(TextRange::new(783, 8), 0, NONE, NONE, NONE, NONE), // 79 messages
        Name::new(TextRange::new(791, 3), 0, NONE, NONE, NONE, NONE), // 80 min
        Name::new(TextRange::new(794, 11), 0, NONE, NONE, NONE, NONE), // 81 minIncluded
        Name::new(TextRange::new(805, 7), 0, NONE, NONE, NONE, NONE), // 82 missing
        Name::new(TextRange::new(812, 6), 0, NONE, NONE, NONE, NONE), // 83 module
        Name::new(TextRange::new(818, 9), 0, NONE, NONE, NONE, NONE), // 84 momentary
        Name::new(TextRange::new(827, 4), 0, NONE, NONE, NONE, NONE), // 85 more
        Name::new(TextRange::new(831, 4), 0, NONE, NONE, NONE, NONE), // 86 name
        Name::new(TextRange::new(835, 9), 0, NONE, NONE, NONE, NONE), // 87 namespace
        Name::new(TextRange::new(844, 4), 0, NONE, NONE, NONE, NONE), // 88 node
        Name::new(TextRange::new(848, 9), 0, NONE, NONE, NONE, NONE), // 89 nodeAdded
        Name::new(TextRange::new(857, 6), 0, NONE, NONE, NONE, NONE), // 90 nodeId
        Name::new(TextRange::new(863, 13), 0, NONE, NONE, NONE, NONE), // 91 nodeMovedDown
        Name::new(TextRange::new(876, 11), 0, NONE, NONE, NONE, NONE), // 92 nodeMovedUp
        Name::new(TextRange::new(887, 11), 0, NONE, NONE, NONE, NONE), // 93 nodeRemoved
        Name::new(TextRange::new(898, 17), 0, NONE, NONE, NONE, NONE), // 94 nodeStatusChanged
        Name::new(TextRange::new(915, 8), 0, NONE, NONE, NONE, NONE), // 95 nodeType
        Name::new(TextRange::new(923, 11), 0, NONE, NONE, NONE, NONE), // 96 nodeUpdated
        Name::new(TextRange::new(934, 10), 0, NONE, NONE, NONE, NONE), // 97 nrDecimals
        Name::new(TextRange::new(944, 2), 0, NONE, NONE, NONE, NONE), // 98 ns
        Name::new(TextRange::new(946, 6), 0, NONE, NONE, NONE, NONE), // 99 offset
        Name::new(TextRange::new(952, 5), 0, NONE, NONE, NONE, NONE), // 100 oldId
        Name::new(TextRange::new(957, 5), 0, NONE, NONE, NONE, NONE), // 101 owner
        Name::new(TextRange::new(962, 13), 0, NONE, NONE, NONE, NONE), // 102 parameterName
        Name::new(TextRange::new(975, 10), 0, NONE, NONE, NONE, NONE), // 103 parameters
        Name::new(TextRange::new(985, 6), 0, NONE, NONE, NONE, NONE), // 104 parent
        Name::new(TextRange::new(991, 15), 0, NONE, NONE, NONE, NONE), // 105 parentCacheType
        Name::new(TextRange::new(1006, 8), 0, NONE, NONE, NONE, NONE), // 106 parentId
        Name::new(TextRange::new(1014, 4), 0, NONE, NONE, NONE, NONE), // 107 peak
        Name::new(TextRange::new(1018, 12), 0, NONE, NONE, NONE, NONE), // 108 powerFailure
        Name::new(TextRange::new(1030, 6), 0, NONE, NONE, NONE, NONE), // 109 prefix
        Name::new(TextRange::new(1036, 16), 0, NONE, NONE, NONE, NONE), // 110 preserveComments
        Name::new(TextRange::new(1052, 11), 0, NONE, NONE, NONE, NONE), // 111 preserveDTD
        Name::new(TextRange::new(1063, 15), 0, NONE, NONE, NONE, NONE), // 112 preserveLexical
        Name::new(TextRange::new(1078, 11), 0, NONE, NONE, NONE, NONE), // 113 preservePIs
        Name::new(TextRange::new(1089, 16), 0, NONE, NONE, NONE, NONE), // 114 preservePrefixes
        Name::new(TextRange::new(1105, 11), 0, NONE, NONE, NONE, NONE), // 115 privilegeId
        Name::new(TextRange::new(1116, 6), 0, NONE, NONE, NONE, NONE), // 116 public
        Name::new(TextRange::new(1122, 7), 0, NONE, NONE, NONE, NONE), // 117 queryId
        Name::new(TextRange::new(1129, 6), 0, NONE, NONE, NONE, NONE), // 118 queued
        Name::new(TextRange::new(1135, 11), 0, NONE, NONE, NONE, NONE), // 119 representAs
        Name::new(TextRange::new(1146, 6), 0, NONE, NONE, NONE, NONE), // 120 result
        Name::new(TextRange::new(1152, 21), 0, NONE, NONE, NONE, NONE), // 121 secondaryTrustAllowed
        Name::new(TextRange::new(1173, 13), 0, NONE, NONE, NONE, NONE), // 122 selfContained
        Name::new(TextRange::new(1186, 9), 0, NONE, NONE, NONE, NONE), // 123 selfOwned
        Name::new(TextRange::new(1195, 5), 0, NONE, NONE, NONE, NONE), // 124 seqnr
        Name::new(TextRange::new(1200, 12), 0, NONE, NONE, NONE, NONE), // 125 serviceToken
        Name::new(TextRange::new(1212, 18), 0, NONE, NONE, NONE, NONE), // 126 sessionWideBuffers
        Name::new(TextRange::new(1230, 6), 0, NONE, NONE, NONE, NONE), // 127 signed
        Name::new(TextRange::new(1236, 12), 0, NONE, NONE, NONE, NONE), // 128 sortCategory
        Name::new(TextRange::new(1248, 7), 0, NONE, NONE, NONE, NONE), // 129 sortKey
        Name::new(TextRange::new(1255, 8), 0, NONE, NONE, NONE, NONE), // 130 sourceId
        Name::new(TextRange::new(1263, 5), 0, NONE, NONE, NONE, NONE), // 131 state
        Name::new(TextRange::new(1268, 6), 0, NONE, NONE, NONE, NONE), // 132 status
        Name::new(TextRange::new(1274, 6), 0, NONE, NONE, NONE, NONE), // 133 strict
        Name::new(TextRange::new(1280, 9), 0, NONE, NONE, NONE, NONE), // 134 stringIds
        Name::new(TextRange::new(1289, 13), 0, NONE, NONE, NONE, NONE), // 135 successString
        Name::new(TextRange::new(1302, 7), 0, NONE, NONE, NONE, NONE), // 136 tableId
        Name::new(TextRange::new(1309, 9), 0, NONE, NONE, NONE, NONE), // 137 tableName
        Name::new(TextRange::new(1318, 10), 0, NONE, NONE, NONE, NONE), // 138 timeOffset
        Name::new(TextRange::new(1328, 9), 0, NONE, NONE, NONE, NONE), // 139 timestamp
        Name::new(TextRange::new(1337, 2), 0, NONE, NONE, NONE, NONE), // 140 to
        Name::new(TextRange::new(1339, 5), 0, NONE, NONE, NONE, NONE), // 141 token
        Name::new(TextRange::new(1344, 4), 0, NONE, NONE, NONE, NONE), // 142 type
        Name::new(TextRange::new(1348, 4), 0, NONE, NONE, NONE, NONE), // 143 unit
        Name::new(TextRange::new(1352, 3), 0, NONE, NONE, NONE, NONE), // 144 url
        Name::new(TextRange::new(1355, 8), 0, NONE, NONE, NONE, NONE), // 145 userName
        Name::new(TextRange::new(1363, 9), 0, NONE, NONE, NONE, NONE), // 146 userToken
        Name::new(TextRange::new(1372, 5), 0, NONE, NONE, NONE, NONE), // 147 value
        Name::new(TextRange::new(1377, 14), 0, NONE, NONE, NONE, NONE), // 148 valueMaxLength
        Name::new(TextRange::new(1391, 22), 0, NONE, NONE, NONE, NONE), // 149 valuePartitionCapacity
        Name::new(TextRange::new(1413, 3), 0, NONE, NONE, NONE, NONE), // 150 var
        Name::new(TextRange::new(1416, 3), 0, NONE, NONE, NONE, NONE), // 151 ver
        Name::new(TextRange::new(1419, 7), 0, NONE, NONE, NONE, NONE), // 152 version
        Name::new(TextRange::new(1426, 7), 0, NONE, NONE, NONE, NONE), // 153 warning
        Name::new(TextRange::new(1433, 4), 0, NONE, NONE, NONE, NONE), // 154 when
        Name::new(TextRange::new(1437, 8), 0, NONE, NONE, NONE, NONE), // 155 wildcard
        Name::new(TextRange::new(1445, 8), 0, NONE, NONE, NONE, NONE), // 156 writable
        Name::new(TextRange::new(1453, 4), 1, NONE, 35, NONE, NONE), // 157 base
        Name::new(TextRange::new(592, 2), 1, NONE, NONE, NONE, NONE), // 158 id
        Name::new(TextRange::new(1457, 4), 1, NONE, 48, NONE, NONE), // 159 lang
        Name::new(TextRange::new(1461, 5), 1, NONE, 75, NONE, NONE), // 160 space
        Name::new(TextRange::new(1502, 3), 2, NONE, NONE, NONE, NONE), // 161 nil
        Name::new(TextRange::new(1344, 4), 2, NONE, NONE, NONE, NONE), // 162 type
        Name::new(TextRange::new(1546, 8), 3, NONE, NONE, 159, NONE), // 163 ENTITIES
        Name::new(TextRange::new(1554, 6), 3, NONE, NONE, 160, NONE), // 164 ENTITY
        Name::new(TextRange::new(1560, 2), 3, NONE, NONE, 161, NONE), // 165 ID
        Name::new(TextRange::new(1562, 5), 3, NONE, NONE, 162, NONE), // 166 IDREF
        Name::new(TextRange::new(1567, 6), 3, NONE, NONE, 163, NONE), // 167 IDREFS
        Name::new(TextRange::new(1573, 6), 3, NONE, NONE, 164, NONE), // 168 NCName
        Name::new(TextRange::new(1579, 7), 3, NONE, NONE, 165, NONE), // 169 NMTOKEN
        Name::new(TextRange::new(1586, 8), 3, NONE, NONE, 166, NONE), // 170 NMTOKENS
        Name::new(TextRange::new(1594, 8), 3, NONE, NONE, 167, NONE), // 171 NOTATION
        Name::new(TextRange::new(1602, 4), 3, NONE, NONE, 168, NONE), // 172 Name
        Name::new(TextRange::new(1606, 5), 3, NONE, NONE, 169, NONE), // 173 QName
        Name::new(TextRange::new(1611, 13), 3, NONE, NONE, 170, NONE), // 174 anySimpleType
        Name::new(TextRange::new(1624, 7), 3, NONE, NONE, 171, NONE), // 175 anyType
        Name::new(TextRange::new(1631, 6), 3, NONE, NONE, 172, NONE), // 176 anyURI
        Name::new(TextRange::new(1637, 12), 3, NONE, NONE, 84, NONE), // 177 base64Binary
        Name::new(TextRange::new(1649, 7), 3, NONE, NONE, 173, NONE), // 178 boolean
        Name::new(TextRange::new(1656, 4), 3, NONE, NONE, 110, NONE), // 179 byte
        Name::new(TextRange::new(1660, 4), 3, NONE, NONE, 174, NONE), // 180 date
        Name::new(TextRange::new(1664, 8), 3, NONE, NONE, 175, NONE), // 181 dateTime
        Name::new(TextRange::new(1672, 7), 3, NONE, NONE, 176, NONE), // 182 decimal
        Name::new(TextRange::new(1679, 6), 3, NONE, NONE, 177, NONE), // 183 double
        Name::new(TextRange::new(1685, 8), 3, NONE, NONE, 178, NONE), // 184 duration
        Name::new(TextRange::new(1693, 5), 3, NONE, NONE, 179, NONE), // 185 float
        Name::new(TextRange::new(1698, 4), 3, NONE, NONE, 180, NONE), // 186 gDay
        Name::new(TextRange::new(1702, 6), 3, NONE, NONE, 181, NONE), // 187 gMonth
        Name::new(TextRange::new(1708, 9), 3, NONE, NONE, 182, NONE), // 188 gMonthDay
        Name::new(TextRange::new(1717, 5), 3, NONE, NONE, 183, NONE), // 189 gYear
        Name::new(TextRange::new(1722, 10), 3, NONE, NONE, 184, NONE), // 190 gYearMonth
        Name::new(TextRange::new(1732, 9), 3, NONE, NONE, 185, NONE), // 191 hexBinary
        Name::new(TextRange::new(1741, 3), 3, NONE, NONE, 186, NONE), // 192 int
        Name::new(TextRange::new(1744, 7), 3, NONE, NONE, 187, NONE), // 193 integer
        Name::new(TextRange::new(1751, 8), 3, NONE, NONE, 188, NONE), // 194 language
        Name::new(TextRange::new(1759, 4), 3, NONE, NONE, 189, NONE), // 195 long
        Name::new(TextRange::new(1763, 15), 3, NONE, NONE, 190, NONE), // 196 negativeInteger
        Name::new(TextRange::new(1778, 18), 3, NONE, NONE, 191, NONE), // 197 nonNegativeInteger
        Name::new(TextRange::new(1796, 18), 3, NONE, NONE, 192, NONE), // 198 nonPositiveInteger
        Name::new(TextRange::new(1814, 16), 3, NONE, NONE, 193, NONE), // 199 normalizedString
        Name::new(TextRange::new(1830, 15), 3, NONE, NONE, 194, NONE), // 200 positiveInteger
        Name::new(TextRange::new(1845, 5), 3, NONE, NONE, 195, NONE), // 201 short
        Name::new(TextRange::new(1850, 6), 3, NONE, NONE, 22, NONE), // 202 string
        Name::new(TextRange::new(1856, 4), 3, NONE, NONE, 196, NONE), // 203 time
        Name::new(TextRange::new(1339, 5), 3, NONE, NONE, 197, NONE), // 204 token
        Name::new(TextRange::new(1860, 12), 3, NONE, NONE, 198, NONE), // 205 unsignedByte
        Name::new(TextRange::new(1872, 11), 3, NONE, NONE, 199, NONE), // 206 unsignedInt
        Name::new(TextRange::new(1883, 12), 3, NONE, NONE, 200, NONE), // 207 unsignedLong
        Name::new(TextRange::new(1895, 13), 3, NONE, NONE, 201, NONE), // 208 unsignedShort
        Name::new(TextRange::new(363, 5), 4, 45, NONE, NONE, 77), // 209 error
        Name::new(TextRange::new(1940, 8), 4, 61, NONE, NONE, 97), // 210 features
        Name::new(TextRange::new(1948, 6), 4, 220, NONE, NONE, 332), // 211 stream
        Name::new(TextRange::new(1986, 1), 5, 14, NONE, NONE, 23), // 212 c
        Name::new(TextRange::new(1987, 5), 5, NONE, NONE, 151, NONE), // 213 empty
        Name::new(TextRange::new(2023, 9), 6, NONE, NONE, 152, NONE), // 214 Alignment
        Name::new(TextRange::new(2032, 11), 6, NONE, NONE, 153, NONE), // 215 ContentType
        Name::new(TextRange::new(2043, 25), 6, NONE, NONE, 154, NONE), // 216 DatatypeRepresentationMap
        Name::new(TextRange::new(2068, 14), 6, NONE, NONE, 38, NONE), // 217 DownloadSchema
        Name::new(TextRange::new(2082, 22), 6, NONE, NONE, 39, NONE), // 218 DownloadSchemaResponse
        Name::new(TextRange::new(2104, 7), 6, NONE, NONE, 155, NONE), // 219 MD5Hash
        Name::new(TextRange::new(2111, 6), 6, NONE, NONE, 156, NONE), // 220 Schema
        Name::new(TextRange::new(2117, 5), 6, NONE, NONE, 124, NONE), // 221 Setup
        Name::new(TextRange::new(2122, 13), 6, NONE, NONE, 125, NONE), // 222 SetupResponse
        Name::new(TextRange::new(2135, 25), 6, NONE, NONE, NONE, 52), // 223 datatypeRepresentationMap
        Name::new(TextRange::new(2160, 14), 6, 43, NONE, NONE, 69), // 224 downloadSchema
        Name::new(TextRange::new(2174, 22), 6, 44, NONE, NONE, 70), // 225 downloadSchemaResponse
        Name::new(TextRange::new(363, 5), 6, NONE, NONE, NONE, 78), // 226 error
        Name::new(TextRange::new(2196, 9), 6, NONE, NONE, NONE, 167), // 227 httpError
        Name::new(TextRange::new(2205, 18), 6, NONE, NONE, NONE, 185), // 228 invalidContentType
        Name::new(TextRange::new(2223, 10), 6, NONE, NONE, NONE, 186), // 229 invalidUrl
        Name::new(TextRange::new(2233, 13), 6, NONE, NONE, NONE, 212), // 230 missingSchema
        Name::new(TextRange::new(2246, 6), 6, NONE, NONE, NONE, 298), // 231 schema
        Name::new(TextRange::new(2252, 5), 6, 210, NONE, NONE, 309), // 232 setup
        Name::new(TextRange::new(2257, 13), 6, 211, NONE, NONE, 310), // 233 setupResponse
        Name::new(TextRange::new(2270, 9), 6, 221, NONE, NONE, 333), // 234 streamEnd
        Name::new(TextRange::new(2279, 11), 6, 222, NONE, NONE, 334), // 235 streamStart
        Name::new(TextRange::new(2290, 7), 6, NONE, NONE, NONE, 357), // 236 timeout
        Name::new(TextRange::new(2297, 12), 6, 250, NONE, NONE, 376), // 237 uploadSchema
        Name::new(TextRange::new(2309, 5), 6, NONE, NONE, NONE, 386), // 238 xmlns
        Name::new(TextRange::new(1987, 5), 7, NONE, NONE, 157, NONE), // 239 empty
        Name::new(TextRange::new(2353, 7), 7, 59, NONE, NONE, 95), // 240 feature
        Name::new(TextRange::new(594, 8), 7, 128, NONE, NONE, 168), // 241 identity
        Name::new(TextRange::new(2360, 14), 7, NONE, NONE, 158, NONE), // 242 nonEmptyString
        Name::new(TextRange::new(2374, 5), 7, 179, NONE, NONE, 268), // 243 query
        Name::new(TextRange::new(1987, 5), 8, NONE, NONE, 116, NONE), // 244 empty
        Name::new(TextRange::new(2416, 8), 8, 63, NONE, NONE, 101), // 245 fieldref
        Name::new(TextRange::new(2424, 4), 8, 168, NONE, NONE, 254), // 246 page
        Name::new(TextRange::new(2428, 11), 8, 193, NONE, NONE, 287), // 247 reportedref
        Name::new(TextRange::new(2439, 7), 8, 201, NONE, NONE, 300), // 248 section
        Name::new(TextRange::new(2446, 4), 8, 230, NONE, NONE, 347), // 249 text
        Name::new(TextRange::new(2489, 5), 9, 10, NONE, NONE, 15), // 250 basic
        Name::new(TextRange::new(1987, 5), 9, NONE, NONE, 9, NONE), // 251 empty
        Name::new(TextRange::new(2494, 10), 9, 142, NONE, NONE, 199), // 252 list-range
        Name::new(TextRange::new(2504, 4), 9, 166, NONE, NONE, 252), // 253 open
        Name::new(TextRange::new(2508, 5), 9, 181, NONE, NONE, 274), // 254 range
        Name::new(TextRange::new(2513, 5), 9, 184, NONE, NONE, 278), // 255 regex
        Name::new(TextRange::new(2518, 8), 9, 252, NONE, NONE, 379), // 256 validate
        Name::new(TextRange::new(2567, 4), 10, 12, NONE, NONE, 18), // 257 body
        Name::new(TextRange::new(363, 5), 10, 46, NONE, NONE, 79), // 258 error
        Name::new(TextRange::new(2571, 2), 10, 135, NONE, NONE, 189), // 259 iq
        Name::new(TextRange::new(776, 7), 10, 144, NONE, NONE, 208), // 260 message
        Name::new(TextRange::new(2573, 8), 10, 174, NONE, NONE, 262), // 261 presence
        Name::new(TextRange::new(2581, 8), 10, 176, NONE, NONE, 264), // 262 priority
        Name::new(TextRange::new(2589, 4), 10, 212, NONE, NONE, 311), // 263 show
        Name::new(TextRange::new(1268, 6), 10, 218, NONE, NONE, 319), // 264 status
        Name::new(TextRange::new(2593, 10), 10, NONE, NONE, 202, NONE), // 265 string1024
        Name::new(TextRange::new(2603, 7), 10, 223, NONE, NONE, 338), // 266 subject
        Name::new(TextRange::new(2610, 6), 10, 234, NONE, NONE, 352), // 267 thread
        Name::new(TextRange::new(2567, 4), 11, 13, NONE, NONE, 19), // 268 body
        Name::new(TextRange::new(363, 5), 11, 47, NONE, NONE, 80), // 269 error
        Name::new(TextRange::new(2571, 2), 11, 136, NONE, NONE, 190), // 270 iq
        Name::new(TextRange::new(776, 7), 11, 145, NONE, NONE, 209), // 271 message
        Name::new(TextRange::new(2573, 8), 11, 175, NONE, NONE, 263), // 272 presence
        Name::new(TextRange::new(2581, 8), 11, 177, NONE, NONE, 265), // 273 priority
        Name::new(TextRange::new(2589, 4), 11, 213, NONE, NONE, 312), // 274 show
        Name::new(TextRange::new(1268, 6), 11, 219, NONE, NONE, 320), // 275 status
        Name::new(TextRange::new(2593, 10), 11, NONE, NONE, 203, NONE), // 276 string1024
        Name::new(TextRange::new(2603, 7), 11, 224, NONE, NONE, 339), // 277 subject
        Name::new(TextRange::new(2610, 6), 11, 235, NONE, NONE, 353), // 278 thread
        Name::new(TextRange::new(2642, 4), 12, NONE, NONE, NONE, 59), // 279 desc
        Name::new(TextRange::new(1987, 5), 12, NONE, NONE, 204, NONE), // 280 empty
        Name::new(TextRange::new(2646, 5), 12, 62, NONE, NONE, 98), // 281 field
        Name::new(TextRange::new(2651, 12), 12, NONE, NONE, NONE, 173), // 282 instructions
        Name::new(TextRange::new(2663, 4), 12, 139, NONE, NONE, 193), // 283 item
        Name::new(TextRange::new(2667, 6), 12, 167, NONE, NONE, 253), // 284 option
        Name::new(TextRange::new(2673, 8), 12, 192, NONE, NONE, 286), // 285 reported
        Name::new(TextRange::new(2681, 8), 12, NONE, NONE, NONE, 289), // 286 required
        Name::new(TextRange::new(2689, 5), 12, NONE, NONE, NONE, 359), // 287 title
        Name::new(TextRange::new(1372, 5), 12, 253, NONE, NONE, 380), // 288 value
        Name::new(TextRange::new(2694, 1), 12, 254, NONE, NONE, 383), // 289 x
        Name::new(TextRange::new(2708, 4), 13, 11, NONE, NONE, 17), // 290 bind
        Name::new(TextRange::new(2712, 11), 13, NONE, NONE, 205, NONE), // 291 fullJIDType
        Name::new(TextRange::new(675, 3), 13, NONE, NONE, NONE, 195), // 292 jid
        Name::new(TextRange::new(2723, 8), 13, NONE, NONE, NONE, 292), // 293 resource
        Name::new(TextRange::new(2731, 12), 13, NONE, NONE, 206, NONE), // 294 resourceType
        Name::new(TextRange::new(2775, 5), 14, 0, NONE, NONE, 0), // 295 abort
        Name::new(TextRange::new(2780, 7), 14, NONE, NONE, NONE, 5), // 296 aborted
        Name::new(TextRange::new(2787, 16), 14, NONE, NONE, NONE, 7), // 297 account-disabled
        Name::new(TextRange::new(2803, 4), 14, 6, NONE, NONE, 9), // 298 auth
        Name::new(TextRange::new(2807, 9), 14, 23, NONE, NONE, 32), // 299 challenge
        Name::new(TextRange::new(2816, 19), 14, NONE, NONE, NONE, 49), // 300 credentials-expired
        Name::new(TextRange::new(1987, 5), 14, NONE, NONE, 0, NONE), // 301 empty
        Name::new(TextRange::new(2835, 19), 14, NONE, NONE, NONE, 74), // 302 encryption-required
        Name::new(TextRange::new(2854, 7), 14, 56, NONE, NONE, 92), // 303 failure
        Name::new(TextRange::new(2861, 18), 14, NONE, NONE, NONE, 171), // 304 incorrect-encoding
        Name::new(TextRange::new(2879, 15), 14, NONE, NONE, NONE, 180), // 305 invalid-authzid
        Name::new(TextRange::new(2894, 17), 14, NONE, NONE, NONE, 182), // 306 invalid-mechanism
        Name::new(TextRange::new(2911, 17), 14, NONE, NONE, NONE, 204), // 307 malformed-request
        Name::new(TextRange::new(767, 9), 14, NONE, NONE, NONE, 205), // 308 mechanism
        Name::new(TextRange::new(2928, 18), 14, NONE, NONE, NONE, 206), // 309 mechanism-too-weak
        Name::new(TextRange::new(2946, 10), 14, 143, NONE, NONE, 207), // 310 mechanisms
        Name::new(TextRange::new(2956, 14), 14, NONE, NONE, NONE, 237), // 311 not-authorized
        Name::new(TextRange::new(2970, 8), 14, 198, NONE, NONE, 295), // 312 response
        Name::new(TextRange::new(2978, 7), 14, 228, NONE, NONE, 343), // 313 success
        Name::new(TextRange::new(2985, 22), 14, NONE, NONE, NONE, 346), // 314 temporary-auth-failure
        Name::new(TextRange::new(2446, 4), 14, 231, NONE, NONE, 348), // 315 text
        Name::new(TextRange::new(3007, 17), 14, NONE, NONE, NONE, 363), // 316 transition-needed
        Name::new(TextRange::new(3056, 11), 15, 9, NONE, NONE, 12), // 317 bad-request
        Name::new(TextRange::new(3067, 8), 15, 27, NONE, NONE, 40), // 318 conflict
        Name::new(TextRange::new(1987, 5), 15, NONE, NONE, 8, NONE), // 319 empty
        Name::new(TextRange::new(3075, 23), 15, 60, NONE, NONE, 96), // 320 feature-not-implemented
        Name::new(TextRange::new(3098, 9), 15, 65, NONE, NONE, 103), // 321 forbidden
        Name::new(TextRange::new(3107, 4), 15, 123, NONE, NONE, 161), // 322 gone
        Name::new(TextRange::new(3111, 21), 15, 130, NONE, NONE, 178), // 323 internal-server-error
        Name::new(TextRange::new(3132, 14), 15, 140, NONE, NONE, 194), // 324 item-not-found
        Name::new(TextRange::new(3146, 13), 15, 141, NONE, NONE, 197), // 325 jid-malformed
        Name::new(TextRange::new(3159, 14), 15, 161, NONE, NONE, 235), // 326 not-acceptable
        Name::new(TextRange::new(3173, 11), 15, 162, NONE, NONE, 236), // 327 not-allowed
        Name::new(TextRange::new(2956, 14), 15, 163, NONE, NONE, 238), // 328 not-authorized
        Name::new(TextRange::new(3184, 16), 15, 171, NONE, NONE, 259), // 329 payment-required
        Name::new(TextRange::new(3200, 16), 15, 172, NONE, NONE, 260), // 330 policy-violation
        Name::new(TextRange::new(3216, 21), 15, 182, NONE, NONE, 275), // 331 recipient-unavailable
        Name::new(TextRange::new(3237, 8), 15, 183, NONE, NONE, 277), // 332 redirect
        Name::new(TextRange::new(3245, 21), 15, 186, NONE, NONE, 280), // 333 registration-required
        Name::new(TextRange::new(3266, 23), 15, 188, NONE, NONE, 282), // 334 remote-server-not-found
        Name::new(TextRange::new(3289, 21), 15, 189, NONE, NONE, 283), // 335 remote-server-timeout
        Name::new(TextRange::new(3310, 19), 15, 196, NONE, NONE, 293), // 336 resource-constraint
        Name::new(TextRange::new(3329, 19), 15, 203, NONE, NONE, 302), // 337 service-unavailable
        Name::new(TextRange::new(3348, 21), 15, 227, NONE, NONE, 342), // 338 subscription-required
        Name::new(TextRange::new(2446, 4), 15, 232, NONE, NONE, 349), // 339 text
        Name::new(TextRange::new(3369, 19), 15, 238, NONE, NONE, 364), // 340 undefined-condition
        Name::new(TextRange::new(3388, 18), 15, 240, NONE, NONE, 366), // 341 unexpected-request
        Name::new(TextRange::new(3441, 10), 16, 7, NONE, NONE, 10), // 342 bad-format
        Name::new(TextRange::new(3451, 20), 16, 8, NONE, NONE, 11), // 343 bad-namespace-prefix
        Name::new(TextRange::new(3067, 8), 16, 28, NONE, NONE, 41), // 344 conflict
        Name::new(TextRange::new(3471, 18), 16, 29, NONE, NONE, 42), // 345 connection-timeout
        Name::new(TextRange::new(1987, 5), 16, NONE, NONE, 7, NONE), // 346 empty
        Name::new(TextRange::new(3489, 9), 16, 126, NONE, NONE, 164), // 347 host-gone
        Name::new(TextRange::new(3498, 12), 16, 127, NONE, NONE, 165), // 348 host-unknown
        Name::new(TextRange::new(3510, 19), 16, 129, NONE, NONE, 169), // 349 improper-addressing
        Name::new(TextRange::new(3111, 21), 16, 131, NONE, NONE, 179), // 350 internal-server-error
        Name::new(TextRange::new(3529, 12), 16, 132, NONE, NONE, 181), // 351 invalid-from
        Name::new(TextRange::new(3541, 17), 16, 133, NONE, NONE, 183), // 352 invalid-namespace
        Name::new(TextRange::new(3558, 11), 16, 134, NONE, NONE, 184), // 353 invalid-xml
        Name::new(TextRange::new(2956, 14), 16, 164, NONE, NONE, 239), // 354 not-authorized
        Name::new(TextRange::new(3569, 15), 16, 165, NONE, NONE, 240), // 355 not-well-formed
        Name::new(TextRange::new(3200, 16), 16, 173, NONE, NONE, 261), // 356 policy-violation
        Name::new(TextRange::new(3584, 24), 16, 187, NONE, NONE, 281), // 357 remote-connection-failed
        Name::new(TextRange::new(3608, 5), 16, 195, NONE, NONE, 291), // 358 reset
        Name::new(TextRange::new(3310, 19), 16, 197, NONE, NONE, 294), // 359 resource-constraint
        Name::new(TextRange::new(3613, 14), 16, 199, NONE, NONE, 296), // 360 restricted-xml
        Name::new(TextRange::new(3627, 14), 16, 202, NONE, NONE, 301), // 361 see-other-host
        Name::new(TextRange::new(3641, 15), 16, 229, NONE, NONE, 344), // 362 system-shutdown
        Name::new(TextRange::new(2446, 4), 16, 233, NONE, NONE, 350), // 363 text
        Name::new(TextRange::new(3369, 19), 16, 239, NONE, NONE, 365), // 364 undefined-condition
        Name::new(TextRange::new(3656, 20), 16, 245, NONE, NONE, 371), // 365 unsupported-encoding
        Name::new(TextRange::new(3676, 19), 16, 246, NONE, NONE, 372), // 366 unsupported-feature
        Name::new(TextRange::new(3695, 23), 16, 247, NONE, NONE, 373), // 367 unsupported-stanza-type
        Name::new(TextRange::new(3718, 19), 16, 248, NONE, NONE, 374), // 368 unsupported-version
        Name::new(TextRange::new(1987, 5), 17, NONE, NONE, 52, NONE), // 369 empty
        Name::new(TextRange::new(2854, 7), 17, 57, NONE, NONE, 93), // 370 failure
        Name::new(TextRange::new(3772, 7), 17, 178, NONE, NONE, 266), // 371 proceed
        Name::new(TextRange::new(2681, 8), 17, NONE, NONE, NONE, 290), // 372 required
        Name::new(TextRange::new(3779, 8), 17, 217, NONE, NONE, 318), // 373 starttls
        Name::new(TextRange::new(2023, 9), 19, NONE, NONE, 207, NONE), // 374 Alignment
        Name::new(TextRange::new(3833, 20), 19, NONE, NONE, 29, NONE), // 375 BooleanArrayResponse
        Name::new(TextRange::new(3853, 16), 19, NONE, NONE, 208, NONE), // 376 BooleanParameter
        Name::new(TextRange::new(3869, 5), 19, NONE, NONE, 209, NONE), // 377 Color
        Name::new(TextRange::new(3874, 14), 19, NONE, NONE, 210, NONE), // 378 ColorParameter
        Name::new(TextRange::new(3888, 7), 19, NONE, NONE, 211, NONE), // 379 Command
        Name::new(TextRange::new(3895, 12), 19, NONE, NONE, 74, NONE), // 380 CommandArray
        Name::new(TextRange::new(3907, 11), 19, NONE, NONE, 212, NONE), // 381 CommandType
        Name::new(TextRange::new(3918, 10), 19, NONE, NONE, 213, NONE), // 382 DataSource
        Name::new(TextRange::new(3928, 23), 19, NONE, NONE, 63, NONE), // 383 DataSourceArrayResponse
        Name::new(TextRange::new(3951, 24), 19, NONE, NONE, 75, NONE), // 384 DatabaseReferenceRequest
        Name::new(TextRange::new(3975, 17), 19, NONE, NONE, 214, NONE), // 385 DateTimeParameter
        Name::new(TextRange::new(3992, 15), 19, NONE, NONE, 215, NONE), // 386 DoubleParameter
        Name::new(TextRange::new(4007, 17), 19, NONE, NONE, 216, NONE), // 387 DurationParameter
        Name::new(TextRange::new(4024, 10), 19, NONE, NONE, 217, NONE), // 388 EventLevel
        Name::new(TextRange::new(4034, 9), 19, NONE, NONE, 218, NONE), // 389 EventType
        Name::new(TextRange::new(4043, 32), 19, NONE, NONE, 44, NONE), // 390 ExecuteCommonNodeCommandResponse
        Name::new(TextRange::new(4075, 26), 19, NONE, NONE, 48, NONE), // 391 ExecuteNodeCommandResponse
        Name::new(TextRange::new(4101, 18), 19, NONE, NONE, 66, NONE), // 392 GetAllNodesRequest
        Name::new(TextRange::new(4119, 20), 19, NONE, NONE, 70, NONE), // 393 GetChildNodesRequest
        Name::new(TextRange::new(4139, 14), 19, NONE, NONE, 219, NONE), // 394 IndexReference
        Name::new(TextRange::new(4153, 21), 19, NONE, NONE, 80, NONE), // 395 IndexReferenceRequest
        Name::new(TextRange::new(4174, 22), 19, NONE, NONE, 81, NONE), // 396 IndexReferencesRequest
        Name::new(TextRange::new(4196, 12), 19, NONE, NONE, 220, NONE), // 397 IntParameter
        Name::new(TextRange::new(4208, 13), 19, NONE, NONE, 221, NONE), // 398 LongParameter
        Name::new(TextRange::new(4221, 7), 19, NONE, NONE, 222, NONE), // 399 Message
        Name::new(TextRange::new(4228, 11), 19, NONE, NONE, 223, NONE), // 400 MessageType
        Name::new(TextRange::new(4239, 27), 19, NONE, NONE, 71, NONE), // 401 NodeCommandReferenceRequest
        Name::new(TextRange::new(4266, 15), 19, NONE, NONE, 224, NONE), // 402 NodeInformation
        Name::new(TextRange::new(4281, 28), 19, NONE, NONE, 67, NONE), // 403 NodeInformationArrayResponse
        Name::new(TextRange::new(4309, 13), 19, NONE, NONE, 101, NONE), // 404 NodeReference
        Name::new(TextRange::new(4322, 30), 19, NONE, NONE, 68, NONE), // 405 NodeReferenceParametersRequest
        Name::new(TextRange::new(4352, 20), 19, NONE, NONE, 26, NONE), // 406 NodeReferenceRequest
        Name::new(TextRange::new(4372, 21), 19, NONE, NONE, 28, NONE), // 407 NodeReferencesRequest
        Name::new(TextRange::new(4393, 21), 19, NONE, NONE, 225, NONE), // 408 NodeSourceInformation
        Name::new(TextRange::new(4414, 9), 19, NONE, NONE, 226, NONE), // 409 NodeState
        Name::new(TextRange::new(4423, 24), 19, NONE, NONE, 82, NONE), // 410 NodeTypeReferenceRequest
        Name::new(TextRange::new(4447, 9), 19, NONE, NONE, 227, NONE), // 411 Parameter
        Name::new(TextRange::new(4456, 14), 19, NONE, NONE, 228, NONE), // 412 ParameterError
        Name::new(TextRange::new(4470, 21), 19, NONE, NONE, 72, NONE), // 413 ParameterFormResponse
        Name::new(TextRange::new(4491, 16), 19, NONE, NONE, 229, NONE), // 414 ReadoutReference
        Name::new(TextRange::new(4507, 8), 19, NONE, NONE, 99, NONE), // 415 Response
        Name::new(TextRange::new(4515, 12), 19, NONE, NONE, 230, NONE), // 416 ResponseCode
        Name::new(TextRange::new(4527, 25), 19, NONE, NONE, 31, NONE), // 417 SetNodeParametersResponse
        Name::new(TextRange::new(4552, 9), 19, NONE, NONE, 231, NONE), // 418 SortOrder
        Name::new(TextRange::new(4561, 32), 19, NONE, NONE, 83, NONE), // 419 SourceReferenceParametersRequest
        Name::new(TextRange::new(4593, 22), 19, NONE, NONE, 69, NONE), // 420 SourceReferenceRequest
        Name::new(TextRange::new(4615, 11), 19, NONE, NONE, 232, NONE), // 421 StringArray
        Name::new(TextRange::new(4626, 19), 19, NONE, NONE, 65, NONE), // 422 StringArrayResponse
        Name::new(TextRange::new(4645, 15), 19, NONE, NONE, 233, NONE), // 423 StringParameter
        Name::new(TextRange::new(4660, 13), 19, NONE, NONE, 234, NONE), // 424 TimeParameter
        Name::new(TextRange::new(4673, 12), 19, NONE, NONE, 62, NONE), // 425 TokenRequest
        Name::new(TextRange::new(4685, 20), 19, 1, NONE, NONE, 1), // 426 abortCommonNodeQuery
        Name::new(TextRange::new(4705, 28), 19, 2, NONE, NONE, 2), // 427 abortCommonNodeQueryResponse
        Name::new(TextRange::new(4733, 14), 19, 3, NONE, NONE, 3), // 428 abortNodeQuery
        Name::new(TextRange::new(4747, 22), 19, 4, NONE, NONE, 4), // 429 abortNodeQueryResponse
        Name::new(TextRange::new(92, 6), 19, NONE, NONE, NONE, 13), // 430 base64
        Name::new(TextRange::new(4769, 11), 19, NONE, NONE, NONE, 14), // 431 baseClasses
        Name::new(TextRange::new(4780, 12), 19, NONE, NONE, NONE, 16), // 432 beginSection
        Name::new(TextRange::new(1649, 7), 19, NONE, NONE, NONE, 20), // 433 boolean
        Name::new(TextRange::new(4792, 5), 19, NONE, NONE, NONE, 36), // 434 color
        Name::new(TextRange::new(4797, 6), 19, NONE, NONE, NONE, 38), // 435 column
        Name::new(TextRange::new(178, 7), 19, NONE, NONE, NONE, 39), // 436 command
        Name::new(TextRange::new(4803, 12), 19, 30, NONE, NONE, 43), // 437 containsNode
        Name::new(TextRange::new(4815, 20), 19, 31, NONE, NONE, 44), // 438 containsNodeResponse
        Name::new(TextRange::new(4835, 13), 19, 32, NONE, NONE, 45), // 439 containsNodes
        Name::new(TextRange::new(4848, 21), 19, 33, NONE, NONE, 46), // 440 containsNodesResponse
        Name::new(TextRange::new(4869, 13), 19, 34, NONE, NONE, 47), // 441 createNewNode
        Name::new(TextRange::new(4882, 21), 19, 35, NONE, NONE, 48), // 442 createNewNodeResponse
        Name::new(TextRange::new(4903, 10), 19, NONE, NONE, NONE, 50), // 443 dataSource
        Name::new(TextRange::new(4913, 8), 19, NONE, NONE, NONE, 51), // 444 database
        Name::new(TextRange::new(1660, 4), 19, NONE, NONE, NONE, 53), // 445 date
        Name::new(TextRange::new(1664, 8), 19, NONE, NONE, NONE, 56), // 446 dateTime
        Name::new(TextRange::new(4921, 11), 19, 36, NONE, NONE, 60), // 447 destroyNode
        Name::new(TextRange::new(4932, 19), 19, 37, NONE, NONE, 61), // 448 destroyNodeResponse
        Name::new(TextRange::new(1679, 6), 19, NONE, NONE, NONE, 65), // 449 double
        Name::new(TextRange::new(1685, 8), 19, NONE, NONE, NONE, 71), // 450 duration
        Name::new(TextRange::new(4951, 10), 19, NONE, NONE, NONE, 75), // 451 endSection
        Name::new(TextRange::new(363, 5), 19, NONE, NONE, NONE, 81), // 452 error
        Name::new(TextRange::new(4961, 24), 19, 48, NONE, NONE, 84), // 453 executeCommonNodeCommand
        Name::new(TextRange::new(4985, 32), 19, 49, NONE, NONE, 85), // 454 executeCommonNodeCommandResponse
        Name::new(TextRange::new(5017, 22), 19, 50, NONE, NONE, 86), // 455 executeCommonNodeQuery
        Name::new(TextRange::new(5039, 30), 19, 51, NONE, NONE, 87), // 456 executeCommonNodeQueryResponse
        Name::new(TextRange::new(5069, 18), 19, 52, NONE, NONE, 88), // 457 executeNodeCommand
        Name::new(TextRange::new(5087, 26), 19, 53, NONE, NONE, 89), // 458 executeNodeCommandResponse
        Name::new(TextRange::new(5113, 16), 19, 54, NONE, NONE, 90), // 459 executeNodeQuery
        Name::new(TextRange::new(5129, 24), 19, 55, NONE, NONE, 91), // 460 executeNodeQueryResponse
        Name::new(TextRange::new(5153, 19), 19, 68, NONE, NONE, 106), // 461 getAddableNodeTypes
        Name::new(TextRange::new(5172, 27), 19, 69, NONE, NONE, 107), // 462 getAddableNodeTypesResponse
        Name::new(TextRange::new(5199, 17), 19, 70, NONE, NONE, 108), // 463 getAllDataSources
        Name::new(TextRange::new(5216, 25), 19, 71, NONE, NONE, 109), // 464 getAllDataSourcesResponse
        Name::new(TextRange::new(5241, 17), 19, 72, NONE, NONE, 110), // 465 getAllIndexValues
        Name::new(TextRange::new(5258, 25), 19, 73, NONE, NONE, 111), // 466 getAllIndexValuesResponse
        Name::new(TextRange::new(5283, 11), 19, 74, NONE, NONE, 112), // 467 getAllNodes
        Name::new(TextRange::new(5294, 19), 19, 75, NONE, NONE, 113), // 468 getAllNodesResponse
        Name::new(TextRange::new(5313, 12), 19, 76, NONE, NONE, 114), // 469 getAncestors
        Name::new(TextRange::new(5325, 20), 19, 77, NONE, NONE, 115), // 470 getAncestorsResponse
        Name::new(TextRange::new(5345, 15), 19, 78, NONE, NONE, 116), // 471 getCapabilities
        Name::new(TextRange::new(5360, 23), 19, 79, NONE, NONE, 117), // 472 getCapabilitiesResponse
        Name::new(TextRange::new(5383, 19), 19, 80, NONE, NONE, 118), // 473 getChildDataSources
        Name::new(TextRange::new(5402, 27), 19, 81, NONE, NONE, 119), // 474 getChildDataSourcesResponse
        Name::new(TextRange::new(5429, 13), 19, 82, NONE, NONE, 120), // 475 getChildNodes
        Name::new(TextRange::new(5442, 21), 19, 83, NONE, NONE, 121), // 476 getChildNodesResponse
        Name::new(TextRange::new(5463, 20), 19, 84, NONE, NONE, 122), // 477 getCommandParameters
        Name::new(TextRange::new(5483, 28), 19, 85, NONE, NONE, 123), // 478 getCommandParametersResponse
        Name::new(TextRange::new(5511, 26), 19, 86, NONE, NONE, 124), // 479 getCommonCommandParameters
        Name::new(TextRange::new(5537, 34), 19, 87, NONE, NONE, 125), // 480 getCommonCommandParametersResponse
        Name::new(TextRange::new(5571, 21), 19, 88, NONE, NONE, 126), // 481 getCommonNodeCommands
        Name::new(TextRange::new(5592, 29), 19, 89, NONE, NONE, 127), // 482 getCommonNodeCommandsResponse
        Name::new(TextRange::new(5621, 30), 19, 90, NONE, NONE, 128), // 483 getCommonNodeParametersForEdit
        Name::new(TextRange::new(5651, 38), 19, 91, NONE, NONE, 129), // 484 getCommonNodeParametersForEditResponse
        Name::new(TextRange::new(5689, 28), 19, 92, NONE, NONE, 130), // 485 getDatabaseReadoutParameters
        Name::new(TextRange::new(5717, 36), 19, 93, NONE, NONE, 131), // 486 getDatabaseReadoutParametersResponse
        Name::new(TextRange::new(5753, 12), 19, 94, NONE, NONE, 132), // 487 getDatabases
        Name::new(TextRange::new(5765, 20), 19, 95, NONE, NONE, 133), // 488 getDatabasesResponse
        Name::new(TextRange::new(5785, 10), 19, 97, NONE, NONE, 135), // 489 getIndices
        Name::new(TextRange::new(5795, 18), 19, 98, NONE, NONE, 136), // 490 getIndicesResponse
        Name::new(TextRange::new(5813, 7), 19, 99, NONE, NONE, 137), // 491 getNode
        Name::new(TextRange::new(5820, 15), 19, 100, NONE, NONE, 138), // 492 getNodeCommands
        Name::new(TextRange::new(5835, 23), 19, 101, NONE, NONE, 139), // 493 getNodeCommandsResponse
        Name::new(TextRange::new(5858, 18), 19, 102, NONE, NONE, 140), // 494 getNodeInheritance
        Name::new(TextRange::new(5876, 26), 19, 103, NONE, NONE, 141), // 495 getNodeInheritanceResponse
        Name::new(TextRange::new(5902, 24), 19, 104, NONE, NONE, 142), // 496 getNodeParametersForEdit
        Name::new(TextRange::new(5926, 32), 19, 105, NONE, NONE, 143), // 497 getNodeParametersForEditResponse
        Name::new(TextRange::new(5958, 15), 19, 106, NONE, NONE, 144), // 498 getNodeResponse
        Name::new(TextRange::new(5973, 8), 19, 107, NONE, NONE, 145), // 499 getNodes
        Name::new(TextRange::new(5981, 17), 19, 108, NONE, NONE, 146), // 500 getNodesFromIndex
        Name::new(TextRange::new(5998, 25), 19, 109, NONE, NONE, 147), // 501 getNodesFromIndexResponse
        Name::new(TextRange::new(6023, 19), 19, 110, NONE, NONE, 148), // 502 getNodesFromIndices
        Name::new(TextRange::new(6042, 27), 19, 111, NONE, NONE, 149), // 503 getNodesFromIndicesResponse
        Name::new(TextRange::new(6069, 16), 19, 112, NONE, NONE, 150), // 504 getNodesResponse
        Name::new(TextRange::new(6085, 23), 19, 113, NONE, NONE, 151), // 505 getParametersForNewNode
        Name::new(TextRange::new(6108, 31), 19, 114, NONE, NONE, 152), // 506 getParametersForNewNodeResponse
        Name::new(TextRange::new(6139, 18), 19, 115, NONE, NONE, 153), // 507 getRootDataSources
        Name::new(TextRange::new(6157, 26), 19, 116, NONE, NONE, 154), // 508 getRootDataSourcesResponse
        Name::new(TextRange::new(6183, 12), 19, 117, NONE, NONE, 155), // 509 getRootNodes
        Name::new(TextRange::new(6195, 20), 19, 118, NONE, NONE, 156), // 510 getRootNodesResponse
        Name::new(TextRange::new(6215, 8), 19, NONE, NONE, NONE, 172), // 511 indexRef
        Name::new(TextRange::new(1741, 3), 19, NONE, NONE, NONE, 174), // 512 int
        Name::new(TextRange::new(6223, 10), 19, NONE, NONE, NONE, 177), // 513 interfaces
        Name::new(TextRange::new(1759, 4), 19, NONE, NONE, NONE, 200), // 514 long
        Name::new(TextRange::new(776, 7), 19, NONE, NONE, NONE, 210), // 515 message
        Name::new(TextRange::new(6233, 12), 19, 147, NONE, NONE, 213), // 516 moveNodeDown
        Name::new(TextRange::new(6245, 20), 19, 148, NONE, NONE, 214), // 517 moveNodeDownResponse
        Name::new(TextRange::new(6265, 10), 19, 149, NONE, NONE, 215), // 518 moveNodeUp
        Name::new(TextRange::new(6275, 18), 19, 150, NONE, NONE, 216), // 519 moveNodeUpResponse
        Name::new(TextRange::new(6293, 13), 19, 151, NONE, NONE, 217), // 520 moveNodesDown
        Name::new(TextRange::new(6306, 21), 19, 152, NONE, NONE, 218), // 521 moveNodesDownResponse
        Name::new(TextRange::new(6327, 11), 19, 153, NONE, NONE, 219), // 522 moveNodesUp
        Name::new(TextRange::new(6338, 19), 19, 154, NONE, NONE, 220), // 523 moveNodesUpResponse
        Name::new(TextRange::new(6357, 9), 19, NONE, NONE, NONE, 221), // 524 newObject
        Name::new(TextRange::new(6366, 10), 19, NONE, NONE, NONE, 222), // 525 newRecords
        Name::new(TextRange::new(6376, 8), 19, NONE, NONE, NONE, 223), // 526 newTable
        Name::new(TextRange::new(844, 4), 19, NONE, NONE, NONE, 224), // 527 node
        Name::new(TextRange::new(848, 9), 19, 155, NONE, NONE, 228), // 528 nodeAdded
        Name::new(TextRange::new(863, 13), 19, 156, NONE, NONE, 229), // 529 nodeMovedDown
        Name::new(TextRange::new(876, 11), 19, 157, NONE, NONE, 230), // 530 nodeMovedUp
        Name::new(TextRange::new(887, 11), 19, 158, NONE, NONE, 231), // 531 nodeRemoved
        Name::new(TextRange::new(898, 17), 19, 159, NONE, NONE, 232), // 532 nodeStatusChanged
        Name::new(TextRange::new(915, 8), 19, NONE, NONE, NONE, 233), // 533 nodeType
        Name::new(TextRange::new(923, 11), 19, 160, NONE, NONE, 234), // 534 nodeUpdated
        Name::new(TextRange::new(6384, 17), 19, NONE, NONE, NONE, 251), // 535 onlyIfDerivedFrom
        Name::new(TextRange::new(6401, 12), 19, NONE, NONE, NONE, 269), // 536 queryAborted
        Name::new(TextRange::new(6413, 9), 19, NONE, NONE, NONE, 270), // 537 queryDone
        Name::new(TextRange::new(6422, 12), 19, NONE, NONE, NONE, 271), // 538 queryMessage
        Name::new(TextRange::new(6434, 13), 19, 180, NONE, NONE, 272), // 539 queryProgress
        Name::new(TextRange::new(6447, 12), 19, NONE, NONE, NONE, 273), // 540 queryStarted
        Name::new(TextRange::new(6459, 6), 19, NONE, NONE, NONE, 276), // 541 record
        Name::new(TextRange::new(1146, 6), 19, NONE, NONE, NONE, 297), // 542 result
        Name::new(TextRange::new(6465, 32), 19, 205, NONE, NONE, 304), // 543 setCommonNodeParametersAfterEdit
        Name::new(TextRange::new(6497, 40), 19, 206, NONE, NONE, 305), // 544 setCommonNodeParametersAfterEditResponse
        Name::new(TextRange::new(6537, 26), 19, 207, NONE, NONE, 306), // 545 setNodeParametersAfterEdit
        Name::new(TextRange::new(6563, 34), 19, 208, NONE, NONE, 307), // 546 setNodeParametersAfterEditResponse
        Name::new(TextRange::new(6597, 9), 19, NONE, NONE, NONE, 313), // 547 sortOrder
        Name::new(TextRange::new(6606, 20), 19, 214, NONE, NONE, 315), // 548 startDatabaseReadout
        Name::new(TextRange::new(6626, 28), 19, 215, NONE, NONE, 316), // 549 startDatabaseReadoutResponse
        Name::new(TextRange::new(1268, 6), 19, NONE, NONE, NONE, 321), // 550 status
        Name::new(TextRange::new(1850, 6), 19, NONE, NONE, NONE, 335), // 551 string
        Name::new(TextRange::new(6654, 9), 19, 225, NONE, NONE, 340), // 552 subscribe
        Name::new(TextRange::new(6663, 17), 19, 226, NONE, NONE, 341), // 553 subscribeResponse
        Name::new(TextRange::new(6680, 9), 19, NONE, NONE, NONE, 345), // 554 tableDone
        Name::new(TextRange::new(1856, 4), 19, NONE, NONE, NONE, 354), // 555 time
        Name::new(TextRange::new(2689, 5), 19, NONE, NONE, NONE, 360), // 556 title
        Name::new(TextRange::new(6689, 11), 19, 243, NONE, NONE, 369), // 557 unsubscribe
        Name::new(TextRange::new(6700, 19), 19, 244, NONE, NONE, 370), // 558 unsubscribeResponse
        Name::new(TextRange::new(1372, 5), 19, NONE, NONE, NONE, 381), // 559 value
        Name::new(TextRange::new(6719, 4), 19, NONE, NONE, NONE, 382), // 560 void
        Name::new(TextRange::new(3853, 16), 20, NONE, NONE, 235, NONE), // 561 BooleanParameter
        Name::new(TextRange::new(3869, 5), 20, NONE, NONE, 236, NONE), // 562 Color
        Name::new(TextRange::new(3874, 14), 20, NONE, NONE, 237, NONE), // 563 ColorParameter
        Name::new(TextRange::new(6749, 13), 20, NONE, NONE, 238, NONE), // 564 DateParameter
        Name::new(TextRange::new(3975, 17), 20, NONE, NONE, 239, NONE), // 565 DateTimeParameter
        Name::new(TextRange::new(3992, 15), 20, NONE, NONE, 240, NONE), // 566 DoubleParameter
        Name::new(TextRange::new(4007, 17), 20, NONE, NONE, 241, NONE), // 567 DurationParameter
        Name::new(TextRange::new(4196, 12), 20, NONE, NONE, 242, NONE), // 568 IntParameter
        Name::new(TextRange::new(4208, 13), 20, NONE, NONE, 243, NONE), // 569 LongParameter
        Name::new(TextRange::new(4309, 13), 20, NONE, NONE, 244, NONE), // 570 NodeReference
        Name::new(TextRange::new(4447, 9), 20, NONE, NONE, 245, NONE), // 571 Parameter
        Name::new(TextRange::new(4456, 14), 20, NONE, NONE, 106, NONE), // 572 ParameterError
        Name::new(TextRange::new(4645, 15), 20, NONE, NONE, 246, NONE), // 573 StringParameter
        Name::new(TextRange::new(4660, 13), 20, NONE, NONE, 247, NONE), // 574 TimeParameter
        Name::new(TextRange::new(1649, 7), 20, NONE, NONE, NONE, 21), // 575 boolean
        Name::new(TextRange::new(4792, 5), 20, NONE, NONE, NONE, 37), // 576 color
        Name::new(TextRange::new(1660, 4), 20, NONE, NONE, NONE, 54), // 577 date
        Name::new(TextRange::new(1664, 8), 20, NONE, NONE, NONE, 57), // 578 dateTime
        Name::new(TextRange::new(1679, 6), 20, NONE, NONE, NONE, 66), // 579 double
        Name::new(TextRange::new(1685, 8), 20, NONE, NONE, NONE, 72), // 580 duration
        Name::new(TextRange::new(6762, 7), 20, 96, NONE, NONE, 134), // 581 getForm
        Name::new(TextRange::new(1741, 3), 20, NONE, NONE, NONE, 175), // 582 int
        Name::new(TextRange::new(1759, 4), 20, NONE, NONE, NONE, 201), // 583 long
        Name::new(TextRange::new(844, 4), 20, NONE, NONE, NONE, 225), // 584 node
        Name::new(TextRange::new(6769, 10), 20, 169, NONE, NONE, 255), // 585 paramError
        Name::new(TextRange::new(6779, 9), 20, NONE, NONE, NONE, 256), // 586 parameter
        Name::new(TextRange::new(6788, 14), 20, 170, NONE, NONE, 258), // 587 parameterGroup
        Name::new(TextRange::new(6802, 3), 20, 204, NONE, NONE, 303), // 588 set
        Name::new(TextRange::new(6805, 11), 20, 209, NONE, NONE, 308), // 589 setResponse
        Name::new(TextRange::new(1850, 6), 20, NONE, NONE, NONE, 336), // 590 string
        Name::new(TextRange::new(1856, 4), 20, NONE, NONE, NONE, 355), // 591 time
        Name::new(TextRange::new(6836, 7), 21, NONE, NONE, 23, NONE), // 592 Claimed
        Name::new(TextRange::new(6843, 3), 21, NONE, NONE, 33, NONE), // 593 Jid
        Name::new(TextRange::new(6846, 8), 21, NONE, NONE, 248, NONE), // 594 MetaData
        Name::new(TextRange::new(6854, 16), 21, NONE, NONE, 249, NONE), // 595 MetaDataNodeInfo
        Name::new(TextRange::new(6870, 4), 21, NONE, NONE, 98, NONE), // 596 Mine
        Name::new(TextRange::new(6874, 8), 21, NONE, NONE, 34, NONE), // 597 NodeInfo
        Name::new(TextRange::new(6882, 8), 21, NONE, NONE, 250, NONE), // 598 NumRange
        Name::new(TextRange::new(6890, 6), 21, NONE, NONE, 251, NONE), // 599 NumTag
        Name::new(TextRange::new(6896, 8), 21, NONE, NONE, 114, NONE), // 600 Register
        Name::new(TextRange::new(6904, 8), 21, NONE, NONE, 252, NONE), // 601 StrRange
        Name::new(TextRange::new(6912, 6), 21, NONE, NONE, 253, NONE), // 602 StrTag
        Name::new(TextRange::new(6918, 6), 21, NONE, NONE, 146, NONE), // 603 Update
        Name::new(TextRange::new(6924, 7), 21, 24, NONE, NONE, 33), // 604 claimed
        Name::new(TextRange::new(6931, 6), 21, 38, NONE, NONE, 62), // 605 disown
        Name::new(TextRange::new(6937, 8), 21, 39, NONE, NONE, 63), // 606 disowned
        Name::new(TextRange::new(6945, 5), 21, 66, NONE, NONE, 104), // 607 found
        Name::new(TextRange::new(6950, 4), 21, 146, NONE, NONE, 211), // 608 mine
        Name::new(TextRange::new(6954, 3), 21, NONE, NONE, NONE, 241), // 609 num
        Name::new(TextRange::new(6957, 5), 21, NONE, NONE, NONE, 242), // 610 numEq
        Name::new(TextRange::new(6962, 5), 21, NONE, NONE, NONE, 243), // 611 numGt
        Name::new(TextRange::new(6967, 7), 21, NONE, NONE, NONE, 244), // 612 numGtEq
        Name::new(TextRange::new(6974, 5), 21, NONE, NONE, NONE, 245), // 613 numLt
        Name::new(TextRange::new(6979, 7), 21, NONE, NONE, NONE, 246), // 614 numLtEq
        Name::new(TextRange::new(6986, 6), 21, NONE, NONE, NONE, 247), // 615 numNEq
        Name::new(TextRange::new(6992, 9), 21, NONE, NONE, NONE, 248), // 616 numNRange
        Name::new(TextRange::new(7001, 8), 21, NONE, NONE, NONE, 249), // 617 numRange
        Name::new(TextRange::new(7009, 8), 21, 185, NONE, NONE, 279), // 618 register
        Name::new(TextRange::new(7017, 6), 21, 190, NONE, NONE, 284), // 619 remove
        Name::new(TextRange::new(7023, 7), 21, 191, NONE, NONE, 285), // 620 removed
        Name::new(TextRange::new(7030, 6), 21, 200, NONE, NONE, 299), // 621 search
        Name::new(TextRange::new(7036, 3), 21, NONE, NONE, NONE, 322), // 622 str
        Name::new(TextRange::new(7039, 5), 21, NONE, NONE, NONE, 323), // 623 strEq
        Name::new(TextRange::new(7044, 5), 21, NONE, NONE, NONE, 324), // 624 strGt
        Name::new(TextRange::new(7049, 7), 21, NONE, NONE, NONE, 325), // 625 strGtEq
        Name::new(TextRange::new(7056, 5), 21, NONE, NONE, NONE, 326), // 626 strLt
        Name::new(TextRange::new(7061, 7), 21, NONE, NONE, NONE, 327), // 627 strLtEq
        Name::new(TextRange::new(7068, 7), 21, NONE, NONE, NONE, 328), // 628 strMask
        Name::new(TextRange::new(7075, 6), 21, NONE, NONE, NONE, 329), // 629 strNEq
        Name::new(TextRange::new(7081, 9), 21, NONE, NONE, NONE, 330), // 630 strNRange
        Name::new(TextRange::new(7090, 8), 21, NONE, NONE, NONE, 331), // 631 strRange
        Name::new(TextRange::new(7098, 5), 21, NONE, NONE, NONE, 351), // 632 thing
        Name::new(TextRange::new(7103, 10), 21, 242, NONE, NONE, 368), // 633 unregister
        Name::new(TextRange::new(7113, 6), 21, 249, NONE, NONE, 375), // 634 update
        Name::new(TextRange::new(7141, 18), 22, NONE, NONE, 254, NONE), // 635 AltitudeCredential
        Name::new(TextRange::new(7159, 10), 22, NONE, NONE, 16, NONE), // 636 CanControl
        Name::new(TextRange::new(7169, 14), 22, NONE, NONE, 255, NONE), // 637 CanControlBase
        Name::new(TextRange::new(7183, 18), 22, NONE, NONE, 17, NONE), // 638 CanControlResponse
        Name::new(TextRange::new(7201, 7), 22, NONE, NONE, 18, NONE), // 639 CanRead
        Name::new(TextRange::new(7208, 11), 22, NONE, NONE, 256, NONE), // 640 CanReadBase
        Name::new(TextRange::new(7219, 15), 22, NONE, NONE, 19, NONE), // 641 CanReadResponse
        Name::new(TextRange::new(7234, 6), 22, NONE, NONE, 60, NONE), // 642 Friend
        Name::new(TextRange::new(7240, 14), 22, NONE, NONE, 92, NONE), // 643 FriendResponse
        Name::new(TextRange::new(7254, 25), 22, NONE, NONE, 85, NONE), // 644 GetTokenChallengeResponse
        Name::new(TextRange::new(7279, 16), 22, NONE, NONE, 86, NONE), // 645 GetTokenResponse
        Name::new(TextRange::new(7295, 18), 22, NONE, NONE, 257, NONE), // 646 HostNameCredential
        Name::new(TextRange::new(7313, 13), 22, NONE, NONE, 258, NONE), // 647 Ip4Credential
        Name::new(TextRange::new(7326, 13), 22, NONE, NONE, 259, NONE), // 648 Ip6Credential
        Name::new(TextRange::new(7339, 13), 22, NONE, NONE, 260, NONE), // 649 JidCredential
        Name::new(TextRange::new(7352, 18), 22, NONE, NONE, 261, NONE), // 650 LatitudeCredential
        Name::new(TextRange::new(7370, 19), 22, NONE, NONE, 262, NONE), // 651 LongitudeCredential
        Name::new(TextRange::new(7389, 9), 22, NONE, NONE, 263, NONE), // 652 Privilege
        Name::new(TextRange::new(7398, 11), 22, NONE, NONE, 264, NONE), // 653 PrivilegeId
        Name::new(TextRange::new(7409, 18), 22, NONE, NONE, 265, NONE), // 654 ProtocolCredential
        Name::new(TextRange::new(7427, 12), 22, NONE, NONE, 266, NONE), // 655 ProtocolName
        Name::new(TextRange::new(7439, 13), 22, NONE, NONE, 267, NONE), // 656 SsoCredential
        Name::new(TextRange::new(7452, 14), 22, NONE, NONE, 144, NONE), // 657 TokenChallenge
        Name::new(TextRange::new(7466, 18), 22, NONE, NONE, 268, NONE), // 658 UserNameCredential
        Name::new(TextRange::new(7484, 25), 22, NONE, NONE, 269, NONE), // 659 X509CertificateCredential
        Name::new(TextRange::new(7509, 35), 22, NONE, NONE, 270, NONE), // 660 X509CertificateThumbprintCredential
        Name::new(TextRange::new(7544, 8), 22, NONE, NONE, NONE, 8), // 661 altitude
        Name::new(TextRange::new(7552, 9), 22, 15, NONE, NONE, 24), // 662 canAccess
        Name::new(TextRange::new(7561, 17), 22, 16, NONE, NONE, 25), // 663 canAccessResponse
        Name::new(TextRange::new(7578, 10), 22, 17, NONE, NONE, 26), // 664 canControl
        Name::new(TextRange::new(7588, 18), 22, 18, NONE, NONE, 27), // 665 canControlResponse
        Name::new(TextRange::new(7606, 7), 22, 19, NONE, NONE, 28), // 666 canRead
        Name::new(TextRange::new(7613, 15), 22, 20, NONE, NONE, 29), // 667 canReadResponse
        Name::new(TextRange::new(7628, 10), 22, 25, NONE, NONE, 34), // 668 clearCache
        Name::new(TextRange::new(7638, 18), 22, 26, NONE, NONE, 35), // 669 clearCacheResponse
        Name::new(TextRange::new(7656, 18), 22, 41, NONE, NONE, 67), // 670 downloadPrivileges
        Name::new(TextRange::new(7674, 26), 22, 42, NONE, NONE, 68), // 671 downloadPrivilegesResponse
        Name::new(TextRange::new(7700, 7), 22, NONE, NONE, NONE, 83), // 672 exclude
        Name::new(TextRange::new(2646, 5), 22, NONE, NONE, NONE, 99), // 673 field
        Name::new(TextRange::new(7707, 6), 22, 67, NONE, NONE, 105), // 674 friend
        Name::new(TextRange::new(7713, 8), 22, 119, NONE, NONE, 157), // 675 getToken
        Name::new(TextRange::new(7721, 17), 22, 120, NONE, NONE, 158), // 676 getTokenChallenge
        Name::new(TextRange::new(7738, 25), 22, 121, NONE, NONE, 159), // 677 getTokenChallengeResponse
        Name::new(TextRange::new(7763, 16), 22, 122, NONE, NONE, 160), // 678 getTokenResponse
        Name::new(TextRange::new(7779, 12), 22, 124, NONE, NONE, 162), // 679 hasPrivilege
        Name::new(TextRange::new(7791, 20), 22, 125, NONE, NONE, 163), // 680 hasPrivilegeResponse
        Name::new(TextRange::new(7811, 8), 22, NONE, NONE, NONE, 166), // 681 hostName
        Name::new(TextRange::new(7819, 7), 22, NONE, NONE, NONE, 170), // 682 include
        Name::new(TextRange::new(7826, 3), 22, NONE, NONE, NONE, 187), // 683 ip4
        Name::new(TextRange::new(7829, 3), 22, NONE, NONE, NONE, 188), // 684 ip6
        Name::new(TextRange::new(7832, 8), 22, 137, NONE, NONE, 191), // 685 isFriend
        Name::new(TextRange::new(7840, 16), 22, 138, NONE, NONE, 192), // 686 isFriendResponse
        Name::new(TextRange::new(675, 3), 22, NONE, NONE, NONE, 196), // 687 jid
        Name::new(TextRange::new(7856, 8), 22, NONE, NONE, NONE, 198), // 688 latitude
        Name::new(TextRange::new(7864, 9), 22, NONE, NONE, NONE, 203), // 689 longitude
        Name::new(TextRange::new(844, 4), 22, NONE, NONE, NONE, 226), // 690 node
        Name::new(TextRange::new(6779, 9), 22, NONE, NONE, NONE, 257), // 691 parameter
        Name::new(TextRange::new(7873, 8), 22, NONE, NONE, NONE, 267), // 692 protocol
        Name::new(TextRange::new(7881, 3), 22, NONE, NONE, NONE, 314), // 693 sso
        Name::new(TextRange::new(7884, 14), 22, 236, NONE, NONE, 361), // 694 tokenChallenge
        Name::new(TextRange::new(7898, 22), 22, 237, NONE, NONE, 362), // 695 tokenChallengeResponse
        Name::new(TextRange::new(7920, 8), 22, 241, NONE, NONE, 367), // 696 unfriend
        Name::new(TextRange::new(7928, 12), 22, 251, NONE, NONE, 377), // 697 userLoggedIn
        Name::new(TextRange::new(1355, 8), 22, NONE, NONE, NONE, 378), // 698 userName
        Name::new(TextRange::new(7940, 15), 22, NONE, NONE, NONE, 384), // 699 x509Certificate
        Name::new(TextRange::new(7955, 25), 22, NONE, NONE, NONE, 385), // 700 x509CertificateThumbprint
        Name::new(TextRange::new(8005, 9), 23, NONE, NONE, 271, NONE), // 701 StringIds
        Name::new(TextRange::new(8014, 8), 23, 5, NONE, NONE, 6), // 702 accepted
        Name::new(TextRange::new(1649, 7), 23, NONE, NONE, 272, 22), // 703 boolean
        Name::new(TextRange::new(8022, 6), 23, 21, NONE, NONE, 30), // 704 cancel
        Name::new(TextRange::new(8028, 9), 23, 22, NONE, NONE, 31), // 705 cancelled
        Name::new(TextRange::new(1660, 4), 23, NONE, NONE, 273, 55), // 706 date
        Name::new(TextRange::new(1664, 8), 23, NONE, NONE, 274, 58), // 707 dateTime
        Name::new(TextRange::new(348, 4), 23, 40, NONE, NONE, 64), // 708 done
        Name::new(TextRange::new(1685, 8), 23, NONE, NONE, 275, 73), // 709 duration
        Name::new(TextRange::new(8037, 4), 23, NONE, NONE, 276, 76), // 710 enum
        Name::new(TextRange::new(363, 5), 23, NONE, NONE, NONE, 82), // 711 error
        Name::new(TextRange::new(2854, 7), 23, 58, NONE, NONE, 94), // 712 failure
        Name::new(TextRange::new(2646, 5), 23, NONE, NONE, 277, 100), // 713 field
        Name::new(TextRange::new(8041, 6), 23, 64, NONE, NONE, 102), // 714 fields
        Name::new(TextRange::new(1741, 3), 23, NONE, NONE, 278, 176), // 715 int
        Name::new(TextRange::new(1759, 4), 23, NONE, NONE, 279, 202), // 716 long
        Name::new(TextRange::new(844, 4), 23, NONE, NONE, NONE, 227), // 717 node
        Name::new(TextRange::new(8047, 7), 23, NONE, NONE, 280, 250), // 718 numeric
        Name::new(TextRange::new(8054, 3), 23, 194, NONE, NONE, 288), // 719 req
        Name::new(TextRange::new(8057, 7), 23, 216, NONE, NONE, 317), // 720 started
        Name::new(TextRange::new(1850, 6), 23, NONE, NONE, 281, 337), // 721 string
        Name::new(TextRange::new(1856, 4), 23, NONE, NONE, 282, 356), // 722 time
        Name::new(TextRange::new(1328, 9), 23, NONE, NONE, NONE, 358), // 723 timestamp
    ];
    static NAME_INDEX: [u16; 2048] = [
        16, 397, NONE, NONE, NONE, NONE, 73, NONE, 527, 45, 566, NONE,
        NONE, 415, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 416, NONE,
        695, 59, 285, 373, 377, NONE, NONE, 501, 386, 553, 183, 681,
        NONE, 430, 260, NONE, NONE, NONE, 135, NONE, NONE, NONE, NONE, 626,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, 346, NONE, NONE, 37, 463,
        NONE, NONE, 472, NONE, NONE, 242, NONE, NONE, NONE, 449, 630, 474,
        NONE, NONE, NONE, 233, 664, NONE, NONE, NONE, 187, NONE, NONE, NONE,
        13, NONE, NONE, NONE, NONE, NONE, 282, 360, 479, 500, 102, NONE,
        584, NONE, 394, NONE, NONE, 577, NONE, NONE, NONE, NONE, 355, NONE,
        642, 674, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 108, 249, 353,
        663, 64, 601, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
        NONE, NONE, 304, NONE, NONE, NONE, NONE, NONE, 90, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 224, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, 210, 477, NONE, NONE, NONE, NONE, NONE,
        NONE, 471, 573, NONE, NONE, NONE, NONE, NONE, 622, 489, NONE, NONE,
        NONE, NONE, 411, NONE, NONE, NONE, NONE, NONE, NONE, 653, NONE, NONE,
        NONE, NONE, 156, NONE, 627, 722, NONE, NONE, NONE, NONE, 314, 696,
        151, 317, 714, NONE, NONE, 444, 706, 114, NONE, 484, 95, 596,
        431, 646, 422, 539, NONE, 498, NONE, NONE, NONE, NONE, 591, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 17, NONE, NONE,
        179, 265, NONE, NONE, 222, 254, NONE, NONE, NONE, NONE, NONE, 438,
        NONE, NONE, NONE, 723, NONE, NONE, NONE, NONE, NONE, NONE, 212, 607,
        289, NONE, NONE, 578, 327, NONE, 540, NONE, NONE, NONE, NONE, NONE,
        20, 269, NONE, NONE, NONE, NONE, 371, NONE, 85, 558, 534, 38,
        227, 704, NONE, 647, NONE, NONE, NONE, 445, 351, 453, 709, 107,
        617, 221, NONE, NONE, NONE, NONE, 44, NONE, NONE, 644, 106, NONE,
        NONE, NONE, 303, NONE, NONE, NONE, NONE, NONE, NONE, 309, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, 494, NONE, NONE, NONE, NONE, NONE, NONE,
        638, NONE, NONE, NONE, NONE, 505, 368, 391, 440, 3, 608, NONE,
        NONE, NONE, NONE, NONE, 404, NONE, NONE, 198, 711, NONE, NONE, NONE,
        NONE, NONE, 297, NONE, 493, 600, NONE, 120, 461, 658, 673, NONE,
        NONE, NONE, NONE, 581, 236, 280, 374, 121, 487, NONE, 58, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, 341, 589, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, 330, NONE, NONE, 429, 18, 296,
        516, 174, 405, 705, NONE, 96, 229, 281, NONE, NONE, NONE, 692,
        511, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
        217, NONE, NONE, 524, NONE, 7, 69, 459, 470, 616, 220, 231,
        NONE, 570, NONE, NONE, NONE, NONE, 354, NONE, NONE, NONE, NONE, 62,
        691, NONE, 407, 697, NONE, NONE, NONE, NONE, NONE, NONE, 712, NONE,
        32, 466, NONE, 547, NONE, NONE, 138, NONE, NONE, NONE, NONE, NONE,
        214, 720, 597, 190, 454, NONE, 427, 369, NONE, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, 670, 28, NONE, NONE, NONE,
        NONE, NONE, 84, 614, NONE, NONE, 350, 559, 171, NONE, 310, 473,
        660, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 125, NONE,
        NONE, NONE, NONE, 200, NONE, 196, 395, NONE, 81, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, 379, 436, 169, 323, NONE,
        263, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 235, NONE,
        NONE, NONE, 376, NONE, 629, NONE, NONE, NONE, NONE, 261, 93, NONE,
        12, 332, NONE, NONE, 63, 192, NONE, NONE, NONE, NONE, NONE, NONE,
        542, 326, NONE, 53, 40, 256, 702, NONE, NONE, NONE, NONE, NONE,
        270, 382, NONE, NONE, NONE, NONE, 610, NONE, 441, NONE, NONE, 615,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, 384, 252, NONE, NONE, NONE,
        NONE, 698, NONE, NONE, NONE, NONE, 230, 321, NONE, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, 191, NONE, NONE, NONE, NONE,
        NONE, 388, NONE, 335, NONE, 562, NONE, 643, NONE, 496, 510, NONE,
        396, 14, 568, NONE, 345, 311, 499, NONE, NONE, NONE, 686, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 582, NONE,
        247, 239, 585, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 372, NONE,
        NONE, NONE, 141, NONE, NONE, 161, 684, NONE, NONE, NONE, NONE, NONE,
        NONE, NONE, NONE, 132, NONE, 550, NONE, 142, NONE, NONE, NONE, NONE,
        306, NONE, NONE, 567, NONE, NONE, NONE, NONE, NONE, 569, 650, NONE,
        NONE, NONE, 383, NONE, NONE, 337, 193, NONE, 312, 26, 271, 272,
        451, NONE, NONE, NONE, NONE, NONE, NONE, 475, NONE, NONE, 551, NONE,
        NONE, 543, NONE, NONE, 656, NONE, 262, 462, NONE, NONE, NONE, NONE,
        56, 325, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 207, NONE, NONE,
        NONE, 203, NONE, 365, 145, 400, NONE, NONE, 357, 418, NONE, NONE,
        255, 97, 503, 149, 159, NONE, NONE, NONE, NONE, NONE, 428, 52,
        245, 275, 358, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
        182, 529, NONE, 54, 146, 291, 676, NONE, NONE, NONE, 244, NONE,
        NONE, NONE, 139, 544, NONE, NONE, NONE, 628, NONE, 319, NONE, NONE,
        NONE, NONE, 623, NONE, NONE, 215, NONE, NONE, 237, NONE, 122, 410,
        NONE, NONE, NONE, 490, 202, 536, NONE, NONE, NONE, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, 103, NONE, NONE, NONE, NONE, NONE, 389, NONE,
        NONE, NONE, 43, NONE, NONE, 137, NONE, NONE, 19, NONE, NONE, NONE,
        506, NONE, NONE, 313, 492, NONE, NONE, NONE, NONE, 165, 548, NONE,
        652, NONE, NONE, NONE, NONE, NONE, 98, 130, NONE, 70, NONE, NONE,
        537, 177, NONE, 10, NONE, 533, 465, NONE, NONE, NONE, NONE, NONE,
        NONE, NONE, 476, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 123, 338,
        716, NONE, 671, 320, NONE, 349, NONE, 512, NONE, NONE, NONE, NONE,
        380, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 366, 447, NONE, NONE,
        NONE, NONE, NONE, 72, 546, NONE, NONE, NONE, 259, NONE, NONE, NONE,
        402, 232, NONE, NONE, 425, NONE, NONE, NONE, 606, 112, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, 23, 481, NONE, NONE, NONE, NONE, 364,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 105,
        307, 392, NONE, NONE, NONE, 284, NONE, NONE, NONE, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, 133, NONE, NONE, 522, NONE, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, 329, NONE, 464, 250, NONE, 426,
        331, NONE, 708, 340, NONE, NONE, NONE, NONE, 640, 721, NONE, 703,
        NONE, NONE, NONE, 91, 175, 333, 718, 556, 519, 530, 590, NONE,
        6, NONE, NONE, NONE, NONE, 80, NONE, NONE, 276, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, 685, NONE, NONE, NONE, NONE, NONE, NONE, 362,
        24, 707, 61, 717, NONE, 213, NONE, NONE, NONE, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, 452, NONE, 625, NONE, NONE, NONE,
        NONE, 128, NONE, 253, 228, NONE, 672, 523, NONE, NONE, 194, 294,
        633, 29, NONE, 117, 667, NONE, NONE, 155, NONE, 89, NONE, 361,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, 186, NONE, NONE, NONE, NONE, NONE, NONE,
        579, NONE, NONE, NONE, NONE, 283, NONE, NONE, NONE, 225, NONE, 31,
        412, NONE, 635, 75, NONE, 421, NONE, 687, NONE, NONE, 385, NONE,
        657, NONE, NONE, 334, 432, NONE, NONE, NONE, NONE, 185, 199, 76,
        NONE, NONE, NONE, NONE, NONE, NONE, 57, NONE, 35, 158, 298, NONE,
        NONE, 433, 611, NONE, NONE, NONE, NONE, NONE, 71, NONE, NONE, NONE,
        NONE, NONE, 631, 442, 528, NONE, 390, NONE, NONE, NONE, NONE, NONE,
        NONE, NONE, 164, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 2, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 264, NONE, 8, NONE,
        NONE, NONE, 574, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 129, NONE,
        NONE, NONE, 118, NONE, 605, NONE, NONE, NONE, NONE, 457, NONE, NONE,
        NONE, NONE, NONE, NONE, 286, 636, NONE, 446, 621, NONE, NONE, 575,
        NONE, 443, NONE, NONE, NONE, 83, 409, NONE, NONE, 541, NONE, NONE,
        NONE, NONE, NONE, 82, 420, NONE, NONE, NONE, NONE, NONE, NONE, 563,
        NONE, NONE, NONE, NONE, 502, NONE, NONE, NONE, 594, 699, NONE, 74,
        NONE, NONE, NONE, NONE, NONE, NONE, 439, NONE, 315, NONE, 144, NONE,
        509, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 565,
        609, 15, NONE, NONE, NONE, 42, NONE, 318, NONE, NONE, NONE, 393,
        381, 126, 637, NONE, 188, NONE, 51, NONE, NONE, NONE, NONE, NONE,
        67, 352, 9, 39, NONE, NONE, 79, 486, NONE, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, 648, NONE, 33, NONE, NONE, 60, 78, 127,
        434, 504, 514, 518, NONE, 160, 680, 398, 557, NONE, 694, NONE,
        NONE, NONE, NONE, NONE, 223, NONE, NONE, 36, 612, NONE, NONE, NONE,
        NONE, NONE, 480, 456, NONE, 88, NONE, NONE, 30, NONE, 678, NONE,
        274, 153, 375, 68, NONE, NONE, NONE, NONE, NONE, 624, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, 700, 308, NONE, NONE, 201,
        47, NONE, NONE, NONE, 172, NONE, NONE, NONE, NONE, NONE, 66, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, 116, NONE, 545, NONE, 497, NONE,
        NONE, NONE, 618, NONE, 154, NONE, NONE, NONE, 715, NONE, NONE, 535,
        595, NONE, NONE, 583, NONE, NONE, 305, 367, NONE, NONE, 189, NONE,
        NONE, NONE, NONE, 593, NONE, 316, NONE, 328, 277, 693, NONE, NONE,
        77, 639, 662, 666, NONE, 549, 204, NONE, NONE, NONE, NONE, NONE,
        NONE, 598, NONE, NONE, 413, 403, NONE, 238, NONE, 208, 300, 561,
        435, NONE, NONE, NONE, NONE, 507, NONE, NONE, 136, NONE, 414, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, 378, NONE, NONE, 665, NONE,
        288, 162, NONE, NONE, NONE, NONE, 555, 654, 419, 181, NONE, NONE,
        688, 683, NONE, NONE, NONE, NONE, 5, 406, NONE, 152, NONE, NONE,
        206, NONE, 273, 482, 301, 571, NONE, NONE, 448, NONE, NONE, NONE,
        248, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 34, NONE,
        NONE, NONE, 251, NONE, 520, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
        NONE, 46, 100, 460, 682, 257, 278, 234, 586, 588, 226, 4,
        669, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 408, NONE, NONE, 424,
        450, 526, 0, 109, 655, 661, NONE, 587, NONE, 356, NONE, NONE,
        NONE, NONE, 48, NONE, NONE, NONE, 205, 131, 241, 143, 293, 299,
        478, 387, 538, NONE, 719, 455, NONE, NONE, NONE, 279, NONE, NONE,
        NONE, 111, 339, 113, NONE, NONE, NONE, NONE, NONE, 485, NONE, NONE,
        488, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 342, NONE, NONE,
        NONE, NONE, 99, NONE, NONE, NONE, 115, 287, 417, 467, 483, NONE,
        NONE, NONE, NONE, NONE, 690, NONE, NONE, NONE, 668, 150, NONE, 552,
        NONE, NONE, 343, NONE, NONE, NONE, 701, 110, 370, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, 86, 163, NONE, NONE, NONE, NONE, NONE, NONE,
        NONE, 168, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 363, 580, 157,
        649, NONE, NONE, NONE, NONE, 267, 302, NONE, 101, NONE, 645, NONE,
        NONE, NONE, NONE, NONE, NONE, 134, 290, 469, 423, 167, 176, 517,
        525, NONE, NONE, 92, 173, 677, 170, 140, 603, 634, NONE, NONE,
        NONE, 564, 641, 651, 209, 659, 216, NONE, NONE, NONE, NONE, NONE,
        NONE, NONE, 324, NONE, NONE, NONE, NONE, 675, NONE, NONE, 560, NONE,
        NONE, 268, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 147, 148, 620,
        218, NONE, NONE, NONE, NONE, NONE, 266, 197, NONE, NONE, 21, NONE,
        613, 632, NONE, NONE, NONE, NONE, 602, NONE, NONE, NONE, NONE, NONE,
        NONE, 243, NONE, NONE, NONE, NONE, 513, 347, NONE, NONE, 491, NONE,
        NONE, NONE, NONE, 211, NONE, NONE, NONE, 495, 679, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 572, NONE,
        NONE, 599, NONE, NONE, NONE, NONE, NONE, 359, 508, 219, NONE, NONE,
        NONE, 401, 531, 458, NONE, NONE, NONE, 119, NONE, NONE, NONE, NONE,
        NONE, 710, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
        NONE, NONE, NONE, 49, 166, NONE, 55, 50, 195, 399, 515, NONE,
        NONE, NONE, NONE, NONE, NONE, 554, NONE, NONE, 22, 348, NONE, NONE,
        NONE, NONE, 689, NONE, 180, NONE, 532, NONE, NONE, 437, 619, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, 468, NONE, NONE, NONE, NONE, NONE,
        713, NONE, NONE, NONE, NONE, NONE, 87, NONE, NONE, 184, NONE, 336,
        NONE, 94, 178, 344, NONE, NONE, 11, NONE, NONE, NONE, 592, 25,
        604, 27, NONE, NONE, NONE, NONE, 521, NONE, 1, 65, NONE, 322,
        124, 576, 104, NONE, 258, NONE, NONE, NONE, 295, NONE, NONE, 240,
        NONE, NONE, NONE, NONE, 41, 246, NONE, 292,
    ];
    static ELEMENTS: [Element; 413] = [
        Element::new(295, 0, false), // 0 {urn:ietf:params:xml:ns:xmpp-sasl}abort
        Element::new(426, 1, false), // 1 {urn:xmpp:iot:concentrators}abortCommonNodeQuery
        Element::new(427, 2, false), // 2 {urn:xmpp:iot:concentrators}abortCommonNodeQueryResponse
        Element::new(428, 3, false), // 3 {urn:xmpp:iot:concentrators}abortNodeQuery
        Element::new(429, 4, false), // 4 {urn:xmpp:iot:concentrators}abortNodeQueryResponse
        Element::new(702, 5, false), // 5 {urn:xmpp:iot:sensordata}accepted
        Element::new(298, 6, false), // 6 {urn:ietf:params:xml:ns:xmpp-sasl}auth
        Element::new(342, 7, false), // 7 {urn:ietf:params:xml:ns:xmpp-streams}bad-format
        Element::new(343, 7, false), // 8 {urn:ietf:params:xml:ns:xmpp-streams}bad-namespace-prefix
        Element::new(317, 8, false), // 9 {urn:ietf:params:xml:ns:xmpp-stanzas}bad-request
        Element::new(250, 9, false), // 10 {http://jabber.org/protocol/xdata-validate}basic
        Element::new(290, 10, false), // 11 {urn:ietf:params:xml:ns:xmpp-bind}bind
        Element::new(257, 11, false), // 12 {jabber:client}body
        Element::new(268, 12, false), // 13 {jabber:server}body
        Element::new(212, 13, false), // 14 {http://jabber.org/protocol/caps}c
        Element::new(662, 14, false), // 15 {urn:xmpp:iot:provisioning}canAccess
        Element::new(663, 15, false), // 16 {urn:xmpp:iot:provisioning}canAccessResponse
        Element::new(664, 16, false), // 17 {urn:xmpp:iot:provisioning}canControl
        Element::new(665, 17, false), // 18 {urn:xmpp:iot:provisioning}canControlResponse
        Element::new(666, 18, false), // 19 {urn:xmpp:iot:provisioning}canRead
        Element::new(667, 19, false), // 20 {urn:xmpp:iot:provisioning}canReadResponse
        Element::new(704, 20, false), // 21 {urn:xmpp:iot:sensordata}cancel
        Element::new(705, 21, false), // 22 {urn:xmpp:iot:sensordata}cancelled
        Element::new(299, 22, false), // 23 {urn:ietf:params:xml:ns:xmpp-sasl}challenge
        Element::new(604, 23, false), // 24 {urn:xmpp:iot:discovery}claimed
        Element::new(668, 24, false), // 25 {urn:xmpp:iot:provisioning}clearCache
        Element::new(669, 25, false), // 26 {urn:xmpp:iot:provisioning}clearCacheResponse
        Element::new(318, 8, false), // 27 {urn:ietf:params:xml:ns:xmpp-stanzas}conflict
        Element::new(344, 7, false), // 28 {urn:ietf:params:xml:ns:xmpp-streams}conflict
        Element::new(345, 7, false), // 29 {urn:ietf:params:xml:ns:xmpp-streams}connection-timeout
        Element::new(437, 26, false), // 30 {urn:xmpp:iot:concentrators}containsNode
        Element::new(438, 27, false), // 31 {urn:xmpp:iot:concentrators}containsNodeResponse
        Element::new(439, 28, false), // 32 {urn:xmpp:iot:concentrators}containsNodes
        Element::new(440, 29, false), // 33 {urn:xmpp:iot:concentrators}containsNodesResponse
        Element::new(441, 30, false), // 34 {urn:xmpp:iot:concentrators}createNewNode
        Element::new(442, 31, false), // 35 {urn:xmpp:iot:concentrators}createNewNodeResponse
        Element::new(447, 26, false), // 36 {urn:xmpp:iot:concentrators}destroyNode
        Element::new(448, 32, false), // 37 {urn:xmpp:iot:concentrators}destroyNodeResponse
        Element::new(605, 33, false), // 38 {urn:xmpp:iot:discovery}disown
        Element::new(606, 34, false), // 39 {urn:xmpp:iot:discovery}disowned
        Element::new(708, 35, false), // 40 {urn:xmpp:iot:sensordata}done
        Element::new(670, 36, false), // 41 {urn:xmpp:iot:provisioning}downloadPrivileges
        Element::new(671, 37, false), // 42 {urn:xmpp:iot:provisioning}downloadPrivilegesResponse
        Element::new(224, 38, false), // 43 {http://jabber.org/protocol/compress/exi}downloadSchema
        Element::new(225, 39, false), // 44 {http://jabber.org/protocol/compress/exi}downloadSchemaResponse
        Element::new(209, 40, false), // 45 {http://etherx.jabber.org/streams}error
        Element::new(258, 41, false), // 46 {jabber:client}error
        Element::new(269, 42, false), // 47 {jabber:server}error
        Element::new(453, 43, false), // 48 {urn:xmpp:iot:concentrators}executeCommonNodeCommand
        Element::new(454, 44, false), // 49 {urn:xmpp:iot:concentrators}executeCommonNodeCommandResponse
        Element::new(455, 45, false), // 50 {urn:xmpp:iot:concentrators}executeCommonNodeQuery
        Element::new(456, 46, false), // 51 {urn:xmpp:iot:concentrators}executeCommonNodeQueryResponse
        Element::new(457, 47, false), // 52 {urn:xmpp:iot:concentrators}executeNodeCommand
        Element::new(458, 48, false), // 53 {urn:xmpp:iot:concentrators}executeNodeCommandResponse
        Element::new(459, 49, false), // 54 {urn:xmpp:iot:concentrators}executeNodeQuery
        Element::new(460, 50, false), // 55 {urn:xmpp:iot:concentrators}executeNodeQueryResponse
        Element::new(303, 51, false), // 56 {urn:ietf:params:xml:ns:xmpp-sasl}failure
        Element::new(370, 52, false), // 57 {urn:ietf:params:xml:ns:xmpp-tls}failure
        Element::new(712, 53, false), // 58 {urn:xmpp:iot:sensordata}failure
        Element::new(240, 54, false), // 59 {http://jabber.org/protocol/disco#info}feature
        Element::new(320, 8, false), // 60 {urn:ietf:params:xml:ns:xmpp-stanzas}feature-not-implemented
        Element::new(210, 55, false), // 61 {http://etherx.jabber.org/streams}features
        Element::new(281, 56, false), // 62 {jabber:x:data}field
        Element::new(245, 57, false), // 63 {http://jabber.org/protocol/xdata-layout}fieldref
        Element::new(714, 58, false), // 64 {urn:xmpp:iot:sensordata}fields
        Element::new(321, 8, false), // 65 {urn:ietf:params:xml:ns:xmpp-stanzas}forbidden
        Element::new(607, 59, false), // 66 {urn:xmpp:iot:discovery}found
        Element::new(674, 60, false), // 67 {urn:xmpp:iot:provisioning}friend
        Element::new(461, 26, false), // 68 {urn:xmpp:iot:concentrators}getAddableNodeTypes
        Element::new(462, 61, false), // 69 {urn:xmpp:iot:concentrators}getAddableNodeTypesResponse
        Element::new(463, 62, false), // 70 {urn:xmpp:iot:concentrators}getAllDataSources
        Element::new(464, 63, false), // 71 {urn:xmpp:iot:concentrators}getAllDataSourcesResponse
        Element::new(465, 64, false), // 72 {urn:xmpp:iot:concentrators}getAllIndexValues
        Element::new(466, 65, false), // 73 {urn:xmpp:iot:concentrators}getAllIndexValuesResponse
        Element::new(467, 66, false), // 74 {urn:xmpp:iot:concentrators}getAllNodes
        Element::new(468, 67, false), // 75 {urn:xmpp:iot:concentrators}getAllNodesResponse
        Element::new(469, 68, false), // 76 {urn:xmpp:iot:concentrators}getAncestors
        Element::new(470, 67, false), // 77 {urn:xmpp:iot:concentrators}getAncestorsResponse
        Element::new(471, 62, false), // 78 {urn:xmpp:iot:concentrators}getCapabilities
        Element::new(472, 65, false), // 79 {urn:xmpp:iot:concentrators}getCapabilitiesResponse
        Element::new(473, 69, false), // 80 {urn:xmpp:iot:concentrators}getChildDataSources
        Element::new(474, 63, false), // 81 {urn:xmpp:iot:concentrators}getChildDataSourcesResponse
        Element::new(475, 70, false), // 82 {urn:xmpp:iot:concentrators}getChildNodes
        Element::new(476, 67, false), // 83 {urn:xmpp:iot:concentrators}getChildNodesResponse
        Element::new(477, 71, false), // 84 {urn:xmpp:iot:concentrators}getCommandParameters
        Element::new(478, 72, false), // 85 {urn:xmpp:iot:concentrators}getCommandParametersResponse
        Element::new(479, 73, false), // 86 {urn:xmpp:iot:concentrators}getCommonCommandParameters
        Element::new(480, 72, false), // 87 {urn:xmpp:iot:concentrators}getCommonCommandParametersResponse
        Element::new(481, 28, false), // 88 {urn:xmpp:iot:concentrators}getCommonNodeCommands
        Element::new(482, 74, false), // 89 {urn:xmpp:iot:concentrators}getCommonNodeCommandsResponse
        Element::new(483, 28, false), // 90 {urn:xmpp:iot:concentrators}getCommonNodeParametersForEdit
        Element::new(484, 72, false), // 91 {urn:xmpp:iot:concentrators}getCommonNodeParametersForEditResponse
        Element::new(485, 75, false), // 92 {urn:xmpp:iot:concentrators}getDatabaseReadoutParameters
        Element::new(486, 72, false), // 93 {urn:xmpp:iot:concentrators}getDatabaseReadoutParametersResponse
        Element::new(487, 62, false), // 94 {urn:xmpp:iot:concentrators}getDatabases
        Element::new(488, 76, false), // 95 {urn:xmpp:iot:concentrators}getDatabasesResponse
        Element::new(581, 77, false), // 96 {urn:xmpp:iot:control}getForm
        Element::new(489, 69, false), // 97 {urn:xmpp:iot:concentrators}getIndices
        Element::new(490, 65, false), // 98 {urn:xmpp:iot:concentrators}getIndicesResponse
        Element::new(491, 68, false), // 99 {urn:xmpp:iot:concentrators}getNode
        Element::new(492, 26, false), // 100 {urn:xmpp:iot:concentrators}getNodeCommands
        Element::new(493, 74, false), // 101 {urn:xmpp:iot:concentrators}getNodeCommandsResponse
        Element::new(494, 26, false), // 102 {urn:xmpp:iot:concentrators}getNodeInheritance
        Element::new(495, 78, false), // 103 {urn:xmpp:iot:concentrators}getNodeInheritanceResponse
        Element::new(496, 26, false), // 104 {urn:xmpp:iot:concentrators}getNodeParametersForEdit
        Element::new(497, 72, false), // 105 {urn:xmpp:iot:concentrators}getNodeParametersForEditResponse
        Element::new(498, 79, false), // 106 {urn:xmpp:iot:concentrators}getNodeResponse
        Element::new(499, 68, false), // 107 {urn:xmpp:iot:concentrators}getNodes
        Element::new(500, 80, false), // 108 {urn:xmpp:iot:concentrators}getNodesFromIndex
        Element::new(501, 67, false), // 109 {urn:xmpp:iot:concentrators}getNodesFromIndexResponse
        Element::new(502, 81, false), // 110 {urn:xmpp:iot:concentrators}getNodesFromIndices
        Element::new(503, 67, false), // 111 {urn:xmpp:iot:concentrators}getNodesFromIndicesResponse
        Element::new(504, 67, false), // 112 {urn:xmpp:iot:concentrators}getNodesResponse
        Element::new(505, 82, false), // 113 {urn:xmpp:iot:concentrators}getParametersForNewNode
        Element::new(506, 72, false), // 114 {urn:xmpp:iot:concentrators}getParametersForNewNodeResponse
        Element::new(507, 62, false), // 115 {urn:xmpp:iot:concentrators}getRootDataSources
        Element::new(508, 63, false), // 116 {urn:xmpp:iot:concentrators}getRootDataSourcesResponse
        Element::new(509, 83, false), // 117 {urn:xmpp:iot:concentrators}getRootNodes
        Element::new(510, 67, false), // 118 {urn:xmpp:iot:concentrators}getRootNodesResponse
        Element::new(675, 84, false), // 119 {urn:xmpp:iot:provisioning}getToken
        Element::new(676, 85, false), // 120 {urn:xmpp:iot:provisioning}getTokenChallenge
        Element::new(677, 85, false), // 121 {urn:xmpp:iot:provisioning}getTokenChallengeResponse
        Element::new(678, 86, false), // 122 {urn:xmpp:iot:provisioning}getTokenResponse
        Element::new(322, 22, false), // 123 {urn:ietf:params:xml:ns:xmpp-stanzas}gone
        Element::new(679, 87, false), // 124 {urn:xmpp:iot:provisioning}hasPrivilege
        Element::new(680, 88, false), // 125 {urn:xmpp:iot:provisioning}hasPrivilegeResponse
        Element::new(347, 7, false), // 126 {urn:ietf:params:xml:ns:xmpp-streams}host-gone
        Element::new(348, 7, false), // 127 {urn:ietf:params:xml:ns:xmpp-streams}host-unknown
        Element::new(241, 89, false), // 128 {http://jabber.org/protocol/disco#info}identity
        Element::new(349, 7, false), // 129 {urn:ietf:params:xml:ns:xmpp-streams}improper-addressing
        Element::new(323, 8, false), // 130 {urn:ietf:params:xml:ns:xmpp-stanzas}internal-server-error
        Element::new(350, 7, false), // 131 {urn:ietf:params:xml:ns:xmpp-streams}internal-server-error
        Element::new(351, 7, false), // 132 {urn:ietf:params:xml:ns:xmpp-streams}invalid-from
        Element::new(352, 7, false), // 133 {urn:ietf:params:xml:ns:xmpp-streams}invalid-namespace
        Element::new(353, 7, false), // 134 {urn:ietf:params:xml:ns:xmpp-streams}invalid-xml
        Element::new(259, 90, false), // 135 {jabber:client}iq
        Element::new(270, 91, false), // 136 {jabber:server}iq
        Element::new(685, 60, false), // 137 {urn:xmpp:iot:provisioning}isFriend
        Element::new(686, 92, false), // 138 {urn:xmpp:iot:provisioning}isFriendResponse
        Element::new(283, 93, false), // 139 {jabber:x:data}item
        Element::new(324, 8, false), // 140 {urn:ietf:params:xml:ns:xmpp-stanzas}item-not-found
        Element::new(325, 8, false), // 141 {urn:ietf:params:xml:ns:xmpp-stanzas}jid-malformed
        Element::new(252, 94, false), // 142 {http://jabber.org/protocol/xdata-validate}list-range
        Element::new(310, 95, false), // 143 {urn:ietf:params:xml:ns:xmpp-sasl}mechanisms
        Element::new(260, 96, false), // 144 {jabber:client}message
        Element::new(271, 97, false), // 145 {jabber:server}message
        Element::new(608, 98, false), // 146 {urn:xmpp:iot:discovery}mine
        Element::new(516, 26, false), // 147 {urn:xmpp:iot:concentrators}moveNodeDown
        Element::new(517, 99, false), // 148 {urn:xmpp:iot:concentrators}moveNodeDownResponse
        Element::new(518, 26, false), // 149 {urn:xmpp:iot:concentrators}moveNodeUp
        Element::new(519, 99, false), // 150 {urn:xmpp:iot:concentrators}moveNodeUpResponse
        Element::new(520, 28, false), // 151 {urn:xmpp:iot:concentrators}moveNodesDown
        Element::new(521, 99, false), // 152 {urn:xmpp:iot:concentrators}moveNodesDownResponse
        Element::new(522, 28, false), // 153 {urn:xmpp:iot:concentrators}moveNodesUp
        Element::new(523, 99, false), // 154 {urn:xmpp:iot:concentrators}moveNodesUpResponse
        Element::new(528, 100, false), // 155 {urn:xmpp:iot:concentrators}nodeAdded
        Element::new(529, 101, false), // 156 {urn:xmpp:iot:concentrators}nodeMovedDown
        Element::new(530, 101, false), // 157 {urn:xmpp:iot:concentrators}nodeMovedUp
        Element::new(531, 101, false), // 158 {urn:xmpp:iot:concentrators}nodeRemoved
        Element::new(532, 102, false), // 159 {urn:xmpp:iot:concentrators}nodeStatusChanged
        Element::new(534, 103, false), // 160 {urn:xmpp:iot:concentrators}nodeUpdated
        Element::new(326, 8, false), // 161 {urn:ietf:params:xml:ns:xmpp-stanzas}not-acceptable
        Element::new(327, 8, false), // 162 {urn:ietf:params:xml:ns:xmpp-stanzas}not-allowed
        Element::new(328, 8, false), // 163 {urn:ietf:params:xml:ns:xmpp-stanzas}not-authorized
        Element::new(354, 7, false), // 164 {urn:ietf:params:xml:ns:xmpp-streams}not-authorized
        Element::new(355, 7, false), // 165 {urn:ietf:params:xml:ns:xmpp-streams}not-well-formed
        Element::new(253, 9, false), // 166 {http://jabber.org/protocol/xdata-validate}open
        Element::new(284, 104, false), // 167 {jabber:x:data}option
        Element::new(246, 105, false), // 168 {http://jabber.org/protocol/xdata-layout}page
        Element::new(585, 106, false), // 169 {urn:xmpp:iot:control}paramError
        Element::new(587, 107, false), // 170 {urn:xmpp:iot:control}parameterGroup
        Element::new(329, 8, false), // 171 {urn:ietf:params:xml:ns:xmpp-stanzas}payment-required
        Element::new(330, 8, false), // 172 {urn:ietf:params:xml:ns:xmpp-stanzas}policy-violation
        Element::new(356, 7, false), // 173 {urn:ietf:params:xml:ns:xmpp-streams}policy-violation
        Element::new(261, 108, false), // 174 {jabber:client}presence
        Element::new(272, 109, false), // 175 {jabber:server}presence
        Element::new(262, 110, false), // 176 {jabber:client}priority
        Element::new(273, 110, false), // 177 {jabber:server}priority
        Element::new(371, 52, false), // 178 {urn:ietf:params:xml:ns:xmpp-tls}proceed
        Element::new(243, 111, false), // 179 {http://jabber.org/protocol/disco#info}query
        Element::new(539, 112, false), // 180 {urn:xmpp:iot:concentrators}queryProgress
        Element::new(254, 113, false), // 181 {http://jabber.org/protocol/xdata-validate}range
        Element::new(331, 8, false), // 182 {urn:ietf:params:xml:ns:xmpp-stanzas}recipient-unavailable
        Element::new(332, 22, false), // 183 {urn:ietf:params:xml:ns:xmpp-stanzas}redirect
        Element::new(255, 22, false), // 184 {http://jabber.org/protocol/xdata-validate}regex
        Element::new(618, 114, false), // 185 {urn:xmpp:iot:discovery}register
        Element::new(333, 8, false), // 186 {urn:ietf:params:xml:ns:xmpp-stanzas}registration-required
        Element::new(357, 7, false), // 187 {urn:ietf:params:xml:ns:xmpp-streams}remote-connection-failed
        Element::new(334, 8, false), // 188 {urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-not-found
        Element::new(335, 8, false), // 189 {urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-timeout
        Element::new(619, 33, false), // 190 {urn:xmpp:iot:discovery}remove
        Element::new(620, 34, false), // 191 {urn:xmpp:iot:discovery}removed
        Element::new(285, 115, false), // 192 {jabber:x:data}reported
        Element::new(247, 116, false), // 193 {http://jabber.org/protocol/xdata-layout}reportedref
        Element::new(719, 117, false), // 194 {urn:xmpp:iot:sensordata}req
        Element::new(358, 7, false), // 195 {urn:ietf:params:xml:ns:xmpp-streams}reset
        Element::new(336, 8, false), // 196 {urn:ietf:params:xml:ns:xmpp-stanzas}resource-constraint
        Element::new(359, 7, false), // 197 {urn:ietf:params:xml:ns:xmpp-streams}resource-constraint
        Element::new(312, 22, false), // 198 {urn:ietf:params:xml:ns:xmpp-sasl}response
        Element::new(360, 7, false), // 199 {urn:ietf:params:xml:ns:xmpp-streams}restricted-xml
        Element::new(621, 118, false), // 200 {urn:xmpp:iot:discovery}search
        Element::new(248, 119, false), // 201 {http://jabber.org/protocol/xdata-layout}section
        Element::new(361, 22, false), // 202 {urn:ietf:params:xml:ns:xmpp-streams}see-other-host
        Element::new(337, 8, false), // 203 {urn:ietf:params:xml:ns:xmpp-stanzas}service-unavailable
        Element::new(588, 120, false), // 204 {urn:xmpp:iot:control}set
        Element::new(543, 121, false), // 205 {urn:xmpp:iot:concentrators}setCommonNodeParametersAfterEdit
        Element::new(544, 31, false), // 206 {urn:xmpp:iot:concentrators}setCommonNodeParametersAfterEditResponse
        Element::new(545, 122, false), // 207 {urn:xmpp:iot:concentrators}setNodeParametersAfterEdit
        Element::new(546, 31, false), // 208 {urn:xmpp:iot:concentrators}setNodeParametersAfterEditResponse
        Element::new(589, 123, false), // 209 {urn:xmpp:iot:control}setResponse
        Element::new(232, 124, false), // 210 {http://jabber.org/protocol/compress/exi}setup
        Element::new(233, 125, false), // 211 {http://jabber.org/protocol/compress/exi}setupResponse
        Element::new(263, 126, false), // 212 {jabber:client}show
        Element::new(274, 127, false), // 213 {jabber:server}show
        Element::new(548, 128, false), // 214 {urn:xmpp:iot:concentrators}startDatabaseReadout
        Element::new(549, 48, false), // 215 {urn:xmpp:iot:concentrators}startDatabaseReadoutResponse
        Element::new(720, 129, false), // 216 {urn:xmpp:iot:sensordata}started
        Element::new(373, 130, false), // 217 {urn:ietf:params:xml:ns:xmpp-tls}starttls
        Element::new(264, 131, false), // 218 {jabber:client}status
        Element::new(275, 132, false), // 219 {jabber:server}status
        Element::new(211, 133, false), // 220 {http://etherx.jabber.org/streams}stream
        Element::new(234, 134, false), // 221 {http://jabber.org/protocol/compress/exi}streamEnd
        Element::new(235, 135, false), // 222 {http://jabber.org/protocol/compress/exi}streamStart
        Element::new(266, 136, false), // 223 {jabber:client}subject
        Element::new(277, 137, false), // 224 {jabber:server}subject
        Element::new(552, 138, false), // 225 {urn:xmpp:iot:concentrators}subscribe
        Element::new(553, 99, false), // 226 {urn:xmpp:iot:concentrators}subscribeResponse
        Element::new(338, 8, false), // 227 {urn:ietf:params:xml:ns:xmpp-stanzas}subscription-required
        Element::new(313, 22, false), // 228 {urn:ietf:params:xml:ns:xmpp-sasl}success
        Element::new(362, 7, false), // 229 {urn:ietf:params:xml:ns:xmpp-streams}system-shutdown
        Element::new(249, 22, false), // 230 {http://jabber.org/protocol/xdata-layout}text
        Element::new(315, 139, false), // 231 {urn:ietf:params:xml:ns:xmpp-sasl}text
        Element::new(339, 140, false), // 232 {urn:ietf:params:xml:ns:xmpp-stanzas}text
        Element::new(363, 141, false), // 233 {urn:ietf:params:xml:ns:xmpp-streams}text
        Element::new(267, 142, false), // 234 {jabber:client}thread
        Element::new(278, 143, false), // 235 {jabber:server}thread
        Element::new(694, 144, false), // 236 {urn:xmpp:iot:provisioning}tokenChallenge
        Element::new(695, 84, false), // 237 {urn:xmpp:iot:provisioning}tokenChallengeResponse
        Element::new(340, 8, false), // 238 {urn:ietf:params:xml:ns:xmpp-stanzas}undefined-condition
        Element::new(364, 7, false), // 239 {urn:ietf:params:xml:ns:xmpp-streams}undefined-condition
        Element::new(341, 8, false), // 240 {urn:ietf:params:xml:ns:xmpp-stanzas}unexpected-request
        Element::new(696, 60, false), // 241 {urn:xmpp:iot:provisioning}unfriend
        Element::new(633, 34, false), // 242 {urn:xmpp:iot:discovery}unregister
        Element::new(557, 145, false), // 243 {urn:xmpp:iot:concentrators}unsubscribe
        Element::new(558, 99, false), // 244 {urn:xmpp:iot:concentrators}unsubscribeResponse
        Element::new(365, 7, false), // 245 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-encoding
        Element::new(366, 7, false), // 246 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-feature
        Element::new(367, 7, false), // 247 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-stanza-type
        Element::new(368, 7, false), // 248 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-version
        Element::new(634, 146, false), // 249 {urn:xmpp:iot:discovery}update
        Element::new(237, 147, false), // 250 {http://jabber.org/protocol/compress/exi}uploadSchema
        Element::new(697, 148, false), // 251 {urn:xmpp:iot:provisioning}userLoggedIn
        Element::new(256, 149, false), // 252 {http://jabber.org/protocol/xdata-validate}validate
        Element::new(288, 22, false), // 253 {jabber:x:data}value
        Element::new(289, 150, false), // 254 {jabber:x:data}x
        Element::new(690, 283, false), // 255 {urn:xmpp:iot:provisioning}node
        Element::new(673, 284, false), // 256 {urn:xmpp:iot:provisioning}field
        Element::new(690, 285, false), // 257 {urn:xmpp:iot:provisioning}node
        Element::new(691, 286, false), // 258 {urn:xmpp:iot:provisioning}parameter
        Element::new(622, 253, false), // 259 {urn:xmpp:iot:discovery}str
        Element::new(609, 251, false), // 260 {urn:xmpp:iot:discovery}num
        Element::new(559, 22, false), // 261 {urn:xmpp:iot:concentrators}value
        Element::new(433, 208, false), // 262 {urn:xmpp:iot:concentrators}boolean
        Element::new(434, 210, false), // 263 {urn:xmpp:iot:concentrators}color
        Element::new(446, 214, false), // 264 {urn:xmpp:iot:concentrators}dateTime
        Element::new(449, 215, false), // 265 {urn:xmpp:iot:concentrators}double
        Element::new(450, 216, false), // 266 {urn:xmpp:iot:concentrators}duration
        Element::new(512, 220, false), // 267 {urn:xmpp:iot:concentrators}int
        Element::new(514, 221, false), // 268 {urn:xmpp:iot:concentrators}long
        Element::new(551, 233, false), // 269 {urn:xmpp:iot:concentrators}string
        Element::new(555, 234, false), // 270 {urn:xmpp:iot:concentrators}time
        Element::new(515, 222, false), // 271 {urn:xmpp:iot:concentrators}message
        Element::new(282, 22, false), // 272 {jabber:x:data}instructions
        Element::new(287, 22, false), // 273 {jabber:x:data}title
        Element::new(238, 287, false), // 274 {http://jabber.org/protocol/compress/exi}xmlns
        Element::new(372, 52, false), // 275 {urn:ietf:params:xml:ns:xmpp-tls}required
        Element::new(527, 101, false), // 276 {urn:xmpp:iot:concentrators}node
        Element::new(231, 156, false), // 277 {http://jabber.org/protocol/compress/exi}schema
        Element::new(223, 154, false), // 278 {http://jabber.org/protocol/compress/exi}datatypeRepresentationMap
        Element::new(230, 156, false), // 279 {http://jabber.org/protocol/compress/exi}missingSchema
        Element::new(584, 244, false), // 280 {urn:xmpp:iot:control}node
        Element::new(586, 245, false), // 281 {urn:xmpp:iot:control}parameter
        Element::new(575, 235, false), // 282 {urn:xmpp:iot:control}boolean
        Element::new(576, 237, false), // 283 {urn:xmpp:iot:control}color
        Element::new(577, 238, false), // 284 {urn:xmpp:iot:control}date
        Element::new(578, 239, false), // 285 {urn:xmpp:iot:control}dateTime
        Element::new(579, 240, false), // 286 {urn:xmpp:iot:control}double
        Element::new(580, 241, false), // 287 {urn:xmpp:iot:control}duration
        Element::new(582, 242, false), // 288 {urn:xmpp:iot:control}int
        Element::new(583, 243, false), // 289 {urn:xmpp:iot:control}long
        Element::new(590, 246, false), // 290 {urn:xmpp:iot:control}string
        Element::new(591, 247, false), // 291 {urn:xmpp:iot:control}time
        Element::new(623, 253, false), // 292 {urn:xmpp:iot:discovery}strEq
        Element::new(629, 253, false), // 293 {urn:xmpp:iot:discovery}strNEq
        Element::new(624, 253, false), // 294 {urn:xmpp:iot:discovery}strGt
        Element::new(625, 253, false), // 295 {urn:xmpp:iot:discovery}strGtEq
        Element::new(626, 253, false), // 296 {urn:xmpp:iot:discovery}strLt
        Element::new(627, 253, false), // 297 {urn:xmpp:iot:discovery}strLtEq
        Element::new(631, 252, false), // 298 {urn:xmpp:iot:discovery}strRange
        Element::new(630, 252, false), // 299 {urn:xmpp:iot:discovery}strNRange
        Element::new(628, 288, false), // 300 {urn:xmpp:iot:discovery}strMask
        Element::new(610, 251, false), // 301 {urn:xmpp:iot:discovery}numEq
        Element::new(615, 251, false), // 302 {urn:xmpp:iot:discovery}numNEq
        Element::new(611, 251, false), // 303 {urn:xmpp:iot:discovery}numGt
        Element::new(612, 251, false), // 304 {urn:xmpp:iot:discovery}numGtEq
        Element::new(613, 251, false), // 305 {urn:xmpp:iot:discovery}numLt
        Element::new(614, 251, false), // 306 {urn:xmpp:iot:discovery}numLtEq
        Element::new(617, 250, false), // 307 {urn:xmpp:iot:discovery}numRange
        Element::new(616, 250, false), // 308 {urn:xmpp:iot:discovery}numNRange
        Element::new(717, 289, false), // 309 {urn:xmpp:iot:sensordata}node
        Element::new(713, 290, false), // 310 {urn:xmpp:iot:sensordata}field
        Element::new(540, 291, false), // 311 {urn:xmpp:iot:concentrators}queryStarted
        Element::new(537, 292, false), // 312 {urn:xmpp:iot:concentrators}queryDone
        Element::new(536, 293, false), // 313 {urn:xmpp:iot:concentrators}queryAborted
        Element::new(526, 294, false), // 314 {urn:xmpp:iot:concentrators}newTable
        Element::new(525, 295, false), // 315 {urn:xmpp:iot:concentrators}newRecords
        Element::new(554, 296, false), // 316 {urn:xmpp:iot:concentrators}tableDone
        Element::new(524, 297, false), // 317 {urn:xmpp:iot:concentrators}newObject
        Element::new(538, 298, false), // 318 {urn:xmpp:iot:concentrators}queryMessage
        Element::new(556, 299, false), // 319 {urn:xmpp:iot:concentrators}title
        Element::new(550, 300, false), // 320 {urn:xmpp:iot:concentrators}status
        Element::new(432, 301, false), // 321 {urn:xmpp:iot:concentrators}beginSection
        Element::new(451, 302, false), // 322 {urn:xmpp:iot:concentrators}endSection
        Element::new(541, 303, false), // 323 {urn:xmpp:iot:concentrators}record
        Element::new(433, 173, false), // 324 {urn:xmpp:iot:concentrators}boolean
        Element::new(434, 209, false), // 325 {urn:xmpp:iot:concentrators}color
        Element::new(445, 174, false), // 326 {urn:xmpp:iot:concentrators}date
        Element::new(446, 175, false), // 327 {urn:xmpp:iot:concentrators}dateTime
        Element::new(449, 177, false), // 328 {urn:xmpp:iot:concentrators}double
        Element::new(450, 178, false), // 329 {urn:xmpp:iot:concentrators}duration
        Element::new(512, 186, false), // 330 {urn:xmpp:iot:concentrators}int
        Element::new(514, 189, false), // 331 {urn:xmpp:iot:concentrators}long
        Element::new(551, 22, false), // 332 {urn:xmpp:iot:concentrators}string
        Element::new(555, 196, false), // 333 {urn:xmpp:iot:concentrators}time
        Element::new(430, 304, false), // 334 {urn:xmpp:iot:concentrators}base64
        Element::new(560, 305, false), // 335 {urn:xmpp:iot:concentrators}void
        Element::new(435, 306, false), // 336 {urn:xmpp:iot:concentrators}column
        Element::new(308, 165, false), // 337 {urn:ietf:params:xml:ns:xmpp-sasl}mechanism
        Element::new(511, 219, false), // 338 {urn:xmpp:iot:concentrators}indexRef
        Element::new(431, 232, false), // 339 {urn:xmpp:iot:concentrators}baseClasses
        Element::new(513, 232, false), // 340 {urn:xmpp:iot:concentrators}interfaces
        Element::new(444, 307, false), // 341 {urn:xmpp:iot:concentrators}database
        Element::new(436, 211, false), // 342 {urn:xmpp:iot:concentrators}command
        Element::new(547, 231, false), // 343 {urn:xmpp:iot:concentrators}sortOrder
        Element::new(527, 224, false), // 344 {urn:xmpp:iot:concentrators}node
        Element::new(535, 22, false), // 345 {urn:xmpp:iot:concentrators}onlyIfDerivedFrom
        Element::new(443, 213, false), // 346 {urn:xmpp:iot:concentrators}dataSource
        Element::new(533, 308, false), // 347 {urn:xmpp:iot:concentrators}nodeType
        Element::new(632, 309, false), // 348 {urn:xmpp:iot:discovery}thing
        Element::new(717, 310, false), // 349 {urn:xmpp:iot:sensordata}node
        Element::new(723, 311, false), // 350 {urn:xmpp:iot:sensordata}timestamp
        Element::new(703, 272, false), // 351 {urn:xmpp:iot:sensordata}boolean
        Element::new(706, 273, false), // 352 {urn:xmpp:iot:sensordata}date
        Element::new(707, 274, false), // 353 {urn:xmpp:iot:sensordata}dateTime
        Element::new(709, 275, false), // 354 {urn:xmpp:iot:sensordata}duration
        Element::new(710, 276, false), // 355 {urn:xmpp:iot:sensordata}enum
        Element::new(715, 278, false), // 356 {urn:xmpp:iot:sensordata}int
        Element::new(716, 279, false), // 357 {urn:xmpp:iot:sensordata}long
        Element::new(718, 280, false), // 358 {urn:xmpp:iot:sensordata}numeric
        Element::new(721, 281, false), // 359 {urn:xmpp:iot:sensordata}string
        Element::new(722, 282, false), // 360 {urn:xmpp:iot:sensordata}time
        Element::new(279, 22, false), // 361 {jabber:x:data}desc
        Element::new(286, 204, false), // 362 {jabber:x:data}required
        Element::new(711, 312, false), // 363 {urn:xmpp:iot:sensordata}error
        Element::new(296, 0, false), // 364 {urn:ietf:params:xml:ns:xmpp-sasl}aborted
        Element::new(297, 0, false), // 365 {urn:ietf:params:xml:ns:xmpp-sasl}account-disabled
        Element::new(300, 0, false), // 366 {urn:ietf:params:xml:ns:xmpp-sasl}credentials-expired
        Element::new(302, 0, false), // 367 {urn:ietf:params:xml:ns:xmpp-sasl}encryption-required
        Element::new(304, 0, false), // 368 {urn:ietf:params:xml:ns:xmpp-sasl}incorrect-encoding
        Element::new(305, 0, false), // 369 {urn:ietf:params:xml:ns:xmpp-sasl}invalid-authzid
        Element::new(306, 0, false), // 370 {urn:ietf:params:xml:ns:xmpp-sasl}invalid-mechanism
        Element::new(307, 0, false), // 371 {urn:ietf:params:xml:ns:xmpp-sasl}malformed-request
        Element::new(309, 0, false), // 372 {urn:ietf:params:xml:ns:xmpp-sasl}mechanism-too-weak
        Element::new(311, 0, false), // 373 {urn:ietf:params:xml:ns:xmpp-sasl}not-authorized
        Element::new(314, 0, false), // 374 {urn:ietf:params:xml:ns:xmpp-sasl}temporary-auth-failure
        Element::new(316, 0, false), // 375 {urn:ietf:params:xml:ns:xmpp-sasl}transition-needed
        Element::new(452, 228, false), // 376 {urn:xmpp:iot:concentrators}error
        Element::new(542, 313, false), // 377 {urn:xmpp:iot:concentrators}result
        Element::new(227, 314, false), // 378 {http://jabber.org/protocol/compress/exi}httpError
        Element::new(229, 315, false), // 379 {http://jabber.org/protocol/compress/exi}invalidUrl
        Element::new(236, 316, false), // 380 {http://jabber.org/protocol/compress/exi}timeout
        Element::new(228, 317, false), // 381 {http://jabber.org/protocol/compress/exi}invalidContentType
        Element::new(226, 318, false), // 382 {http://jabber.org/protocol/compress/exi}error
        Element::new(682, 263, false), // 383 {urn:xmpp:iot:provisioning}include
        Element::new(672, 263, false), // 384 {urn:xmpp:iot:provisioning}exclude
        Element::new(559, 173, false), // 385 {urn:xmpp:iot:concentrators}value
        Element::new(687, 260, false), // 386 {urn:xmpp:iot:provisioning}jid
        Element::new(683, 258, false), // 387 {urn:xmpp:iot:provisioning}ip4
        Element::new(684, 259, false), // 388 {urn:xmpp:iot:provisioning}ip6
        Element::new(681, 257, false), // 389 {urn:xmpp:iot:provisioning}hostName
        Element::new(699, 269, false), // 390 {urn:xmpp:iot:provisioning}x509Certificate
        Element::new(700, 270, false), // 391 {urn:xmpp:iot:provisioning}x509CertificateThumbprint
        Element::new(698, 268, false), // 392 {urn:xmpp:iot:provisioning}userName
        Element::new(689, 262, false), // 393 {urn:xmpp:iot:provisioning}longitude
        Element::new(688, 261, false), // 394 {urn:xmpp:iot:provisioning}latitude
        Element::new(661, 254, false), // 395 {urn:xmpp:iot:provisioning}altitude
        Element::new(693, 267, false), // 396 {urn:xmpp:iot:provisioning}sso
        Element::new(692, 265, false), // 397 {urn:xmpp:iot:provisioning}protocol
        Element::new(293, 206, false), // 398 {urn:ietf:params:xml:ns:xmpp-bind}resource
        Element::new(292, 205, false), // 399 {urn:ietf:params:xml:ns:xmpp-bind}jid
        Element::new(433, 319, true), // 400 {urn:xmpp:iot:concentrators}boolean
        Element::new(434, 319, true), // 401 {urn:xmpp:iot:concentrators}color
        Element::new(446, 319, true), // 402 {urn:xmpp:iot:concentrators}dateTime
        Element::new(449, 319, true), // 403 {urn:xmpp:iot:concentrators}double
        Element::new(450, 319, true), // 404 {urn:xmpp:iot:concentrators}duration
        Element::new(512, 319, true), // 405 {urn:xmpp:iot:concentrators}int
        Element::new(514, 319, true), // 406 {urn:xmpp:iot:concentrators}long
        Element::new(527, 319, true), // 407 {urn:xmpp:iot:concentrators}node
        Element::new(690, 319, true), // 408 {urn:xmpp:iot:provisioning}node
        Element::new(717, 319, true), // 409 {urn:xmpp:iot:sensordata}node
        Element::new(551, 319, true), // 410 {urn:xmpp:iot:concentrators}string
        Element::new(555, 319, true), // 411 {urn:xmpp:iot:concentrators}time
        Element::new(559, 319, true), // 412 {urn:xmpp:iot:concentrators}value
    ];
    static FRAGMENT: [u16; 387] = [
        0, // 0 {urn:ietf:params:xml:ns:xmpp-sasl}abort
        1, // 1 {urn:xmpp:iot:concentrators}abortCommonNodeQuery
        2, // 2 {urn:xmpp:iot:concentrators}abortCommonNodeQueryResponse
        3, // 3 {urn:xmpp:iot:concentrators}abortNodeQuery
        4, // 4 {urn:xmpp:iot:concentrators}abortNodeQueryResponse
        364, // 5 {urn:ietf:params:xml:ns:xmpp-sasl}aborted
        5, // 6 {urn:xmpp:iot:sensordata}accepted
        365, // 7 {urn:ietf:params:xml:ns:xmpp-sasl}account-disabled
        395, // 8 {urn:xmpp:iot:provisioning}altitude
        6, // 9 {urn:ietf:params:xml:ns:xmpp-sasl}auth
        7, // 10 {urn:ietf:params:xml:ns:xmpp-streams}bad-format
        8, // 11 {urn:ietf:params:xml:ns:xmpp-streams}bad-namespace-prefix
        9, // 12 {urn:ietf:params:xml:ns:xmpp-stanzas}bad-request
        334, // 13 {urn:xmpp:iot:concentrators}base64
        339, // 14 {urn:xmpp:iot:concentrators}baseClasses
        10, // 15 {http://jabber.org/protocol/xdata-validate}basic
        321, // 16 {urn:xmpp:iot:concentrators}beginSection
        11, // 17 {urn:ietf:params:xml:ns:xmpp-bind}bind
        12, // 18 {jabber:client}body
        13, // 19 {jabber:server}body
        400, // 20 {urn:xmpp:iot:concentrators}boolean
        282, // 21 {urn:xmpp:iot:control}boolean
        351, // 22 {urn:xmpp:iot:sensordata}boolean
        14, // 23 {http://jabber.org/protocol/caps}c
        15, // 24 {urn:xmpp:iot:provisioning}canAccess
        16, // 25 {urn:xmpp:iot:provisioning}canAccessResponse
        17, // 26 {urn:xmpp:iot:provisioning}canControl
        18, // 27 {urn:xmpp:iot:provisioning}canControlResponse
        19, // 28 {urn:xmpp:iot:provisioning}canRead
        20, // 29 {urn:xmpp:iot:provisioning}canReadResponse
        21, // 30 {urn:xmpp:iot:sensordata}cancel
        22, // 31 {urn:xmpp:iot:sensordata}cancelled
        23, // 32 {urn:ietf:params:xml:ns:xmpp-sasl}challenge
        24, // 33 {urn:xmpp:iot:discovery}claimed
        25, // 34 {urn:xmpp:iot:provisioning}clearCache
        26, // 35 {urn:xmpp:iot:provisioning}clearCacheResponse
        401, // 36 {urn:xmpp:iot:concentrators}color
        283, // 37 {urn:xmpp:iot:control}color
        336, // 38 {urn:xmpp:iot:concentrators}column
        342, // 39 {urn:xmpp:iot:concentrators}command
        27, // 40 {urn:ietf:params:xml:ns:xmpp-stanzas}conflict
        28, // 41 {urn:ietf:params:xml:ns:xmpp-streams}conflict
        29, // 42 {urn:ietf:params:xml:ns:xmpp-streams}connection-timeout
        30, // 43 {urn:xmpp:iot:concentrators}containsNode
        31, // 44 {urn:xmpp:iot:concentrators}containsNodeResponse
        32, // 45 {urn:xmpp:iot:concentrators}containsNodes
        33, // 46 {urn:xmpp:iot:concentrators}containsNodesResponse
        34, // 47 {urn:xmpp:iot:concentrators}createNewNode
        35, // 48 {urn:xmpp:iot:concentrators}createNewNodeResponse
        366, // 49 {urn:ietf:params:xml:ns:xmpp-sasl}credentials-expired
        346, // 50 {urn:xmpp:iot:concentrators}dataSource
        341, // 51 {urn:xmpp:iot:concentrators}database
        278, // 52 {http://jabber.org/protocol/compress/exi}datatypeRepresentationMap
        326, // 53 {urn:xmpp:iot:concentrators}date
        284, // 54 {urn:xmpp:iot:control}date
        352, // 55 {urn:xmpp:iot:sensordata}date
        402, // 56 {urn:xmpp:iot:concentrators}dateTime
        285, // 57 {urn:xmpp:iot:control}dateTime
        353, // 58 {urn:xmpp:iot:sensordata}dateTime
        361, // 59 {jabber:x:data}desc
        36, // 60 {urn:xmpp:iot:concentrators}destroyNode
        37, // 61 {urn:xmpp:iot:concentrators}destroyNodeResponse
        38, // 62 {urn:xmpp:iot:discovery}disown
        39, // 63 {urn:xmpp:iot:discovery}disowned
        40, // 64 {urn:xmpp:iot:sensordata}done
        403, // 65 {urn:xmpp:iot:concentrators}double
        286, // 66 {urn:xmpp:iot:control}double
        41, // 67 {urn:xmpp:iot:provisioning}downloadPrivileges
        42, // 68 {urn:xmpp:iot:provisioning}downloadPrivilegesResponse
        43, // 69 {http://jabber.org/protocol/compress/exi}downloadSchema
        44, // 70 {http://jabber.org/protocol/compress/exi}downloadSchemaResponse
        404, // 71 {urn:xmpp:iot:concentrators}duration
        287, // 72 {urn:xmpp:iot:control}duration
        354, // 73 {urn:xmpp:iot:sensordata}duration
        367, // 74 {urn:ietf:params:xml:ns:xmpp-sasl}encryption-required
        322, // 75 {urn:xmpp:iot:concentrators}endSection
        355, // 76 {urn:xmpp:iot:sensordata}enum
        45, // 77 {http://etherx.jabber.org/streams}error
        382, // 78 {http://jabber.org/protocol/compress/exi}error
        46, // 79 {jabber:client}error
        47, // 80 {jabber:server}error
        376, // 81 {urn:xmpp:iot:concentrators}error
        363, // 82 {urn:xmpp:iot:sensordata}error
        384, // 83 {urn:xmpp:iot:provisioning}exclude
        48, // 84 {urn:xmpp:iot:concentrators}executeCommonNodeCommand
        49, // 85 {urn:xmpp:iot:concentrators}executeCommonNodeCommandResponse
        50, // 86 {urn:xmpp:iot:concentrators}executeCommonNodeQuery
        51, // 87 {urn:xmpp:iot:concentrators}executeCommonNodeQueryResponse
        52, // 88 {urn:xmpp:iot:concentrators}executeNodeCommand
        53, // 89 {urn:xmpp:iot:concentrators}executeNodeCommandResponse
        54, // 90 {urn:xmpp:iot:concentrators}executeNodeQuery
        55, // 91 {urn:xmpp:iot:concentrators}executeNodeQueryResponse
        56, // 92 {urn:ietf:params:xml:ns:xmpp-sasl}failure
        57, // 93 {urn:ietf:params:xml:ns:xmpp-tls}failure
        58, // 94 {urn:xmpp:iot:sensordata}failure
        59, // 95 {http://jabber.org/protocol/disco#info}feature
        60, // 96 {urn:ietf:params:xml:ns:xmpp-stanzas}feature-not-implemented
        61, // 97 {http://etherx.jabber.org/streams}features
        62, // 98 {jabber:x:data}field
        256, // 99 {urn:xmpp:iot:provisioning}field
        310, // 100 {urn:xmpp:iot:sensordata}field
        63, // 101 {http://jabber.org/protocol/xdata-layout}fieldref
        64, // 102 {urn:xmpp:iot:sensordata}fields
        65, // 103 {urn:ietf:params:xml:ns:xmpp-stanzas}forbidden
        66, // 104 {urn:xmpp:iot:discovery}found
        67, // 105 {urn:xmpp:iot:provisioning}friend
        68, // 106 {urn:xmpp:iot:concentrators}getAddableNodeTypes
        69, // 107 {urn:xmpp:iot:concentrators}getAddableNodeTypesResponse
        70, // 108 {urn:xmpp:iot:concentrators}getAllDataSources
        71, // 109 {urn:xmpp:iot:concentrators}getAllDataSourcesResponse
        72, // 110 {urn:xmpp:iot:concentrators}getAllIndexValues
        73, // 111 {urn:xmpp:iot:concentrators}getAllIndexValuesResponse
        74, // 112 {urn:xmpp:iot:concentrators}getAllNodes
        75, // 113 {urn:xmpp:iot:concentrators}getAllNodesResponse
        76, // 114 {urn:xmpp:iot:concentrators}getAncestors
        77, // 115 {urn:xmpp:iot:concentrators}getAncestorsResponse
        78, // 116 {urn:xmpp:iot:concentrators}getCapabilities
        79, // 117 {urn:xmpp:iot:concentrators}getCapabilitiesResponse
        80, // 118 {urn:xmpp:iot:concentrators}getChildDataSources
        81, // 119 {urn:xmpp:iot:concentrators}getChildDataSourcesResponse
        82, // 120 {urn:xmpp:iot:concentrators}getChildNodes
        83, // 121 {urn:xmpp:iot:concentrators}getChildNodesResponse
        84, // 122 {urn:xmpp:iot:concentrators}getCommandParameters
        85, // 123 {urn:xmpp:iot:concentrators}getCommandParametersResponse
        86, // 124 {urn:xmpp:iot:concentrators}getCommonCommandParameters
        87, // 125 {urn:xmpp:iot:concentrators}getCommonCommandParametersResponse
        88, // 126 {urn:xmpp:iot:concentrators}getCommonNodeCommands
        89, // 127 {urn:xmpp:iot:concentrators}getCommonNodeCommandsResponse
        90, // 128 {urn:xmpp:iot:concentrators}getCommonNodeParametersForEdit
        91, // 129 {urn:xmpp:iot:concentrators}getCommonNodeParametersForEditResponse
        92, // 130 {urn:xmpp:iot:concentrators}getDatabaseReadoutParameters
        93, // 131 {urn:xmpp:iot:concentrators}getDatabaseReadoutParametersResponse
        94, // 132 {urn:xmpp:iot:concentrators}getDatabases
        95, // 133 {urn:xmpp:iot:concentrators}getDatabasesResponse
        96, // 134 {urn:xmpp:iot:control}getForm
        97, // 135 {urn:xmpp:iot:concentrators}getIndices
        98, // 136 {urn:xmpp:iot:concentrators}getIndicesResponse
        99, // 137 {urn:xmpp:iot:concentrators}getNode
        100, // 138 {urn:xmpp:iot:concentrators}getNodeCommands
        101, // 139 {urn:xmpp:iot:concentrators}getNodeCommandsResponse
        102, // 140 {urn:xmpp:iot:concentrators}getNodeInheritance
        103, // 141 {urn:xmpp:iot:concentrators}getNodeInheritanceResponse
        104, // 142 {urn:xmpp:iot:concentrators}getNodeParametersForEdit
        105, // 143 {urn:xmpp:iot:concentrators}getNodeParametersForEditResponse
        106, // 144 {urn:xmpp:iot:concentrators}getNodeResponse
        107, // 145 {urn:xmpp:iot:concentrators}getNodes
        108, // 146 {urn:xmpp:iot:concentrators}getNodesFromIndex
        109, // 147 {urn:xmpp:iot:concentrators}getNodesFromIndexResponse
        110, // 148 {urn:xmpp:iot:concentrators}getNodesFromIndices
        111, // 149 {urn:xmpp:iot:concentrators}getNodesFromIndicesResponse
        112, // 150 {urn:xmpp:iot:concentrators}getNodesResponse
        113, // 151 {urn:xmpp:iot:concentrators}getParametersForNewNode
        114, // 152 {urn:xmpp:iot:concentrators}getParametersForNewNodeResponse
        115, // 153 {urn:xmpp:iot:concentrators}getRootDataSources
        116, // 154 {urn:xmpp:iot:concentrators}getRootDataSourcesResponse
        117, // 155 {urn:xmpp:iot:concentrators}getRootNodes
        118, // 156 {urn:xmpp:iot:concentrators}getRootNodesResponse
        119, // 157 {urn:xmpp:iot:provisioning}getToken
        120, // 158 {urn:xmpp:iot:provisioning}getTokenChallenge
        121, // 159 {urn:xmpp:iot:provisioning}getTokenChallengeResponse
        122, // 160 {urn:xmpp:iot:provisioning}getTokenResponse
        123, // 161 {urn:ietf:params:xml:ns:xmpp-stanzas}gone
        124, // 162 {urn:xmpp:iot:provisioning}hasPrivilege
        125, // 163 {urn:xmpp:iot:provisioning}hasPrivilegeResponse
        126, // 164 {urn:ietf:params:xml:ns:xmpp-streams}host-gone
        127, // 165 {urn:ietf:params:xml:ns:xmpp-streams}host-unknown
        389, // 166 {urn:xmpp:iot:provisioning}hostName
        378, // 167 {http://jabber.org/protocol/compress/exi}httpError
        128, // 168 {http://jabber.org/protocol/disco#info}identity
        129, // 169 {urn:ietf:params:xml:ns:xmpp-streams}improper-addressing
        383, // 170 {urn:xmpp:iot:provisioning}include
        368, // 171 {urn:ietf:params:xml:ns:xmpp-sasl}incorrect-encoding
        338, // 172 {urn:xmpp:iot:concentrators}indexRef
        272, // 173 {jabber:x:data}instructions
        405, // 174 {urn:xmpp:iot:concentrators}int
        288, // 175 {urn:xmpp:iot:control}int
        356, // 176 {urn:xmpp:iot:sensordata}int
        340, // 177 {urn:xmpp:iot:concentrators}interfaces
        130, // 178 {urn:ietf:params:xml:ns:xmpp-stanzas}internal-server-error
        131, // 179 {urn:ietf:params:xml:ns:xmpp-streams}internal-server-error
        369, // 180 {urn:ietf:params:xml:ns:xmpp-sasl}invalid-authzid
        132, // 181 {urn:ietf:params:xml:ns:xmpp-streams}invalid-from
        370, // 182 {urn:ietf:params:xml:ns:xmpp-sasl}invalid-mechanism
        133, // 183 {urn:ietf:params:xml:ns:xmpp-streams}invalid-namespace
        134, // 184 {urn:ietf:params:xml:ns:xmpp-streams}invalid-xml
        381, // 185 {http://jabber.org/protocol/compress/exi}invalidContentType
        379, // 186 {http://jabber.org/protocol/compress/exi}invalidUrl
        387, // 187 {urn:xmpp:iot:provisioning}ip4
        388, // 188 {urn:xmpp:iot:provisioning}ip6
        135, // 189 {jabber:client}iq
        136, // 190 {jabber:server}iq
        137, // 191 {urn:xmpp:iot:provisioning}isFriend
        138, // 192 {urn:xmpp:iot:provisioning}isFriendResponse
        139, // 193 {jabber:x:data}item
        140, // 194 {urn:ietf:params:xml:ns:xmpp-stanzas}item-not-found
        399, // 195 {urn:ietf:params:xml:ns:xmpp-bind}jid
        386, // 196 {urn:xmpp:iot:provisioning}jid
        141, // 197 {urn:ietf:params:xml:ns:xmpp-stanzas}jid-malformed
        394, // 198 {urn:xmpp:iot:provisioning}latitude
        142, // 199 {http://jabber.org/protocol/xdata-validate}list-range
        406, // 200 {urn:xmpp:iot:concentrators}long
        289, // 201 {urn:xmpp:iot:control}long
        357, // 202 {urn:xmpp:iot:sensordata}long
        393, // 203 {urn:xmpp:iot:provisioning}longitude
        371, // 204 {urn:ietf:params:xml:ns:xmpp-sasl}malformed-request
        337, // 205 {urn:ietf:params:xml:ns:xmpp-sasl}mechanism
        372, // 206 {urn:ietf:params:xml:ns:xmpp-sasl}mechanism-too-weak
        143, // 207 {urn:ietf:params:xml:ns:xmpp-sasl}mechanisms
        144, // 208 {jabber:client}message
        145, // 209 {jabber:server}message
        271, // 210 {urn:xmpp:iot:concentrators}message
        146, // 211 {urn:xmpp:iot:discovery}mine
        279, // 212 {http://jabber.org/protocol/compress/exi}missingSchema
        147, // 213 {urn:xmpp:iot:concentrators}moveNodeDown
        148, // 214 {urn:xmpp:iot:concentrators}moveNodeDownResponse
        149, // 215 {urn:xmpp:iot:concentrators}moveNodeUp
        150, // 216 {urn:xmpp:iot:concentrators}moveNodeUpResponse
        151, // 217 {urn:xmpp:iot:concentrators}moveNodesDown
        152, // 218 {urn:xmpp:iot:concentrators}moveNodesDownResponse
        153, // 219 {urn:xmpp:iot:concentrators}moveNodesUp
        154, // 220 {urn:xmpp:iot:concentrators}moveNodesUpResponse
        317, // 221 {urn:xmpp:iot:concentrators}newObject
        315, // 222 {urn:xmpp:iot:concentrators}newRecords
        314, // 223 {urn:xmpp:iot:concentrators}newTable
        407, // 224 {urn:xmpp:iot:concentrators}node
        280, // 225 {urn:xmpp:iot:control}node
        408, // 226 {urn:xmpp:iot:provisioning}node
        409, // 227 {urn:xmpp:iot:sensordata}node
        155, // 228 {urn:xmpp:iot:concentrators}nodeAdded
        156, // 229 {urn:xmpp:iot:concentrators}nodeMovedDown
        157, // 230 {urn:xmpp:iot:concentrators}nodeMovedUp
        158, // 231 {urn:xmpp:iot:concentrators}nodeRemoved
        159, // 232 {urn:xmpp:iot:concentrators}nodeStatusChanged
        347, // 233 {urn:xmpp:iot:concentrators}nodeType
        160, // 234 {urn:xmpp:iot:concentrators}nodeUpdated
        161, // 235 {urn:ietf:params:xml:ns:xmpp-stanzas}not-acceptable
        162, // 236 {urn:ietf:params:xml:ns:xmpp-stanzas}not-allowed
        373, // 237 {urn:ietf:params:xml:ns:xmpp-sasl}not-authorized
        163, // 238 {urn:ietf:params:xml:ns:xmpp-stanzas}not-authorized
        164, // 239 {urn:ietf:params:xml:ns:xmpp-streams}not-authorized
        165, // 240 {urn:ietf:params:xml:ns:xmpp-streams}not-well-formed
        260, // 241 {urn:xmpp:iot:discovery}num
        301, // 242 {urn:xmpp:iot:discovery}numEq
        303, // 243 {urn:xmpp:iot:discovery}numGt
        304, // 244 {urn:xmpp:iot:discovery}numGtEq
        305, // 245 {urn:xmpp:iot:discovery}numLt
        306, // 246 {urn:xmpp:iot:discovery}numLtEq
        302, // 247 {urn:xmpp:iot:discovery}numNEq
        308, // 248 {urn:xmpp:iot:discovery}numNRange
        307, // 249 {urn:xmpp:iot:discovery}numRange
        358, // 250 {urn:xmpp:iot:sensordata}numeric
        345, // 251 {urn:xmpp:iot:concentrators}onlyIfDerivedFrom
        166, // 252 {http://jabber.org/protocol/xdata-validate}open
        167, // 253 {jabber:x:data}option
        168, // 254 {http://jabber.org/protocol/xdata-layout}page
        169, // 255 {urn:xmpp:iot:control}paramError
        281, // 256 {urn:xmpp:iot:control}parameter
        258, // 257 {urn:xmpp:iot:provisioning}parameter
        170, // 258 {urn:xmpp:iot:control}parameterGroup
        171, // 259 {urn:ietf:params:xml:ns:xmpp-stanzas}payment-required
        172, // 260 {urn:ietf:params:xml:ns:xmpp-stanzas}policy-violation
        173, // 261 {urn:ietf:params:xml:ns:xmpp-streams}policy-violation
        174, // 262 {jabber:client}presence
        175, // 263 {jabber:server}presence
        176, // 264 {jabber:client}priority
        177, // 265 {jabber:server}priority
        178, // 266 {urn:ietf:params:xml:ns:xmpp-tls}proceed
        397, // 267 {urn:xmpp:iot:provisioning}protocol
        179, // 268 {http://jabber.org/protocol/disco#info}query
        313, // 269 {urn:xmpp:iot:concentrators}queryAborted
        312, // 270 {urn:xmpp:iot:concentrators}queryDone
        318, // 271 {urn:xmpp:iot:concentrators}queryMessage
        180, // 272 {urn:xmpp:iot:concentrators}queryProgress
        311, // 273 {urn:xmpp:iot:concentrators}queryStarted
        181, // 274 {http://jabber.org/protocol/xdata-validate}range
        182, // 275 {urn:ietf:params:xml:ns:xmpp-stanzas}recipient-unavailable
        323, // 276 {urn:xmpp:iot:concentrators}record
        183, // 277 {urn:ietf:params:xml:ns:xmpp-stanzas}redirect
        184, // 278 {http://jabber.org/protocol/xdata-validate}regex
        185, // 279 {urn:xmpp:iot:discovery}register
        186, // 280 {urn:ietf:params:xml:ns:xmpp-stanzas}registration-required
        187, // 281 {urn:ietf:params:xml:ns:xmpp-streams}remote-connection-failed
        188, // 282 {urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-not-found
        189, // 283 {urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-timeout
        190, // 284 {urn:xmpp:iot:discovery}remove
        191, // 285 {urn:xmpp:iot:discovery}removed
        192, // 286 {jabber:x:data}reported
        193, // 287 {http://jabber.org/protocol/xdata-layout}reportedref
        194, // 288 {urn:xmpp:iot:sensordata}req
        362, // 289 {jabber:x:data}required
        275, // 290 {urn:ietf:params:xml:ns:xmpp-tls}required
        195, // 291 {urn:ietf:params:xml:ns:xmpp-streams}reset
        398, // 292 {urn:ietf:params:xml:ns:xmpp-bind}resource
        196, // 293 {urn:ietf:params:xml:ns:xmpp-stanzas}resource-constraint
        197, // 294 {urn:ietf:params:xml:ns:xmpp-streams}resource-constraint
        198, // 295 {urn:ietf:params:xml:ns:xmpp-sasl}response
        199, // 296 {urn:ietf:params:xml:ns:xmpp-streams}restricted-xml
        377, // 297 {urn:xmpp:iot:concentrators}result
        277, // 298 {http://jabber.org/protocol/compress/exi}schema
        200, // 299 {urn:xmpp:iot:discovery}search
        201, // 300 {http://jabber.org/protocol/xdata-layout}section
        202, // 301 {urn:ietf:params:xml:ns:xmpp-streams}see-other-host
        203, // 302 {urn:ietf:params:xml:ns:xmpp-stanzas}service-unavailable
        204, // 303 {urn:xmpp:iot:control}set
        205, // 304 {urn:xmpp:iot:concentrators}setCommonNodeParametersAfterEdit
        206, // 305 {urn:xmpp:iot:concentrators}setCommonNodeParametersAfterEditResponse
        207, // 306 {urn:xmpp:iot:concentrators}setNodeParametersAfterEdit
        208, // 307 {urn:xmpp:iot:concentrators}setNodeParametersAfterEditResponse
        209, // 308 {urn:xmpp:iot:control}setResponse
        210, // 309 {http://jabber.org/protocol/compress/exi}setup
        211, // 310 {http://jabber.org/protocol/compress/exi}setupResponse
        212, // 311 {jabber:client}show
        213, // 312 {jabber:server}show
        343, // 313 {urn:xmpp:iot:concentrators}sortOrder
        396, // 314 {urn:xmpp:iot:provisioning}sso
        214, // 315 {urn:xmpp:iot:concentrators}startDatabaseReadout
        215, // 316 {urn:xmpp:iot:concentrators}startDatabaseReadoutResponse
        216, // 317 {urn:xmpp:iot:sensordata}started
        217, // 318 {urn:ietf:params:xml:ns:xmpp-tls}starttls
        218, // 319 {jabber:client}status
        219, // 320 {jabber:server}status
        320, // 321 {urn:xmpp:iot:concentrators}status
        259, // 322 {urn:xmpp:iot:discovery}str
        292, // 323 {urn:xmpp:iot:discovery}strEq
        294, // 324 {urn:xmpp:iot:discovery}strGt
        295, // 325 {urn:xmpp:iot:discovery}strGtEq
        296, // 326 {urn:xmpp:iot:discovery}strLt
        297, // 327 {urn:xmpp:iot:discovery}strLtEq
        300, // 328 {urn:xmpp:iot:discovery}strMask
        293, // 329 {urn:xmpp:iot:discovery}strNEq
        299, // 330 {urn:xmpp:iot:discovery}strNRange
        298, // 331 {urn:xmpp:iot:discovery}strRange
        220, // 332 {http://etherx.jabber.org/streams}stream
        221, // 333 {http://jabber.org/protocol/compress/exi}streamEnd
        222, // 334 {http://jabber.org/protocol/compress/exi}streamStart
        410, // 335 {urn:xmpp:iot:concentrators}string
        290, // 336 {urn:xmpp:iot:control}string
        359, // 337 {urn:xmpp:iot:sensordata}string
        223, // 338 {jabber:client}subject
        224, // 339 {jabber:server}subject
        225, // 340 {urn:xmpp:iot:concentrators}subscribe
        226, // 341 {urn:xmpp:iot:concentrators}subscribeResponse
        227, // 342 {urn:ietf:params:xml:ns:xmpp-stanzas}subscription-required
        228, // 343 {urn:ietf:params:xml:ns:xmpp-sasl}success
        229, // 344 {urn:ietf:params:xml:ns:xmpp-streams}system-shutdown
        316, // 345 {urn:xmpp:iot:concentrators}tableDone
        374, // 346 {urn:ietf:params:xml:ns:xmpp-sasl}temporary-auth-failure
        230, // 347 {http://jabber.org/protocol/xdata-layout}text
        231, // 348 {urn:ietf:params:xml:ns:xmpp-sasl}text
        232, // 349 {urn:ietf:params:xml:ns:xmpp-stanzas}text
        233, // 350 {urn:ietf:params:xml:ns:xmpp-streams}text
        348, // 351 {urn:xmpp:iot:discovery}thing
        234, // 352 {jabber:client}thread
        235, // 353 {jabber:server}thread
        411, // 354 {urn:xmpp:iot:concentrators}time
        291, // 355 {urn:xmpp:iot:control}time
        360, // 356 {urn:xmpp:iot:sensordata}time
        380, // 357 {http://jabber.org/protocol/compress/exi}timeout
        350, // 358 {urn:xmpp:iot:sensordata}timestamp
        273, // 359 {jabber:x:data}title
        319, // 360 {urn:xmpp:iot:concentrators}title
        236, // 361 {urn:xmpp:iot:provisioning}tokenChallenge
        237, // 362 {urn:xmpp:iot:provisioning}tokenChallengeResponse
        375, // 363 {urn:ietf:params:xml:ns:xmpp-sasl}transition-needed
        238, // 364 {urn:ietf:params:xml:ns:xmpp-stanzas}undefined-condition
        239, // 365 {urn:ietf:params:xml:ns:xmpp-streams}undefined-condition
        240, // 366 {urn:ietf:params:xml:ns:xmpp-stanzas}unexpected-request
        241, // 367 {urn:xmpp:iot:provisioning}unfriend
        242, // 368 {urn:xmpp:iot:discovery}unregister
        243, // 369 {urn:xmpp:iot:concentrators}unsubscribe
        244, // 370 {urn:xmpp:iot:concentrators}unsubscribeResponse
        245, // 371 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-encoding
        246, // 372 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-feature
        247, // 373 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-stanza-type
        248, // 374 {urn:ietf:params:xml:ns:xmpp-streams}unsupported-version
        249, // 375 {urn:xmpp:iot:discovery}update
        250, // 376 {http://jabber.org/protocol/compress/exi}uploadSchema
        251, // 377 {urn:xmpp:iot:provisioning}userLoggedIn
        392, // 378 {urn:xmpp:iot:provisioning}userName
        252, // 379 {http://jabber.org/protocol/xdata-validate}validate
        253, // 380 {jabber:x:data}value
        412, // 381 {urn:xmpp:iot:concentrators}value
        335, // 382 {urn:xmpp:iot:concentrators}void
        254, // 383 {jabber:x:data}x
        390, // 384 {urn:xmpp:iot:provisioning}x509Certificate
        391, // 385 {urn:xmpp:iot:provisioning}x509CertificateThumbprint
        274, // 386 {http://jabber.org/protocol/compress/exi}xmlns
    ];
    static ATTRIBUTES: [Attribute; 210] = [
        Attribute::new(157, 35), // 0 {http://www.w3.org/XML/1998/namespace}base
        Attribute::new(159, 48), // 1 {http://www.w3.org/XML/1998/namespace}lang
        Attribute::new(160, 75), // 2 {http://www.w3.org/XML/1998/namespace}space
        Attribute::new(6, 36), // 3 {}automaticEstimate
        Attribute::new(7, 36), // 4 {}automaticReadout
        Attribute::new(21, 36), // 5 {}computed
        Attribute::new(34, 36), // 6 {}endOfSeries
        Attribute::new(35, 36), // 7 {}error
        Attribute::new(47, 36), // 8 {}historicalDay
        Attribute::new(48, 36), // 9 {}historicalHour
        Attribute::new(49, 36), // 10 {}historicalMinute
        Attribute::new(50, 36), // 11 {}historicalMonth
        Attribute::new(51, 36), // 12 {}historicalOther
        Attribute::new(52, 36), // 13 {}historicalQuarter
        Attribute::new(53, 36), // 14 {}historicalSecond
        Attribute::new(54, 36), // 15 {}historicalWeek
        Attribute::new(55, 36), // 16 {}historicalYear
        Attribute::new(57, 36), // 17 {}identity
        Attribute::new(58, 36), // 18 {}inProgress
        Attribute::new(61, 36), // 19 {}invoiceConfirmed
        Attribute::new(62, 36), // 20 {}invoiced
        Attribute::new(71, 36), // 21 {}manualEstimate
        Attribute::new(72, 36), // 22 {}manualReadout
        Attribute::new(82, 36), // 23 {}missing
        Attribute::new(83, 1), // 24 {}module
        Attribute::new(84, 36), // 25 {}momentary
        Attribute::new(86, 1), // 26 {}name
        Attribute::new(107, 36), // 27 {}peak
        Attribute::new(108, 36), // 28 {}powerFailure
        Attribute::new(127, 36), // 29 {}signed
        Attribute::new(132, 36), // 30 {}status
        Attribute::new(134, 74), // 31 {}stringIds
        Attribute::new(138, 36), // 32 {}timeOffset
        Attribute::new(147, 53), // 33 {}value
        Attribute::new(153, 36), // 34 {}warning
        Attribute::new(156, 36), // 35 {}writable
        Attribute::new(147, 1), // 36 {}value
        Attribute::new(143, 1), // 37 {}unit
        Attribute::new(147, 39), // 38 {}value
        Attribute::new(147, 10), // 39 {}value
        Attribute::new(147, 11), // 40 {}value
        Attribute::new(28, 1), // 41 {}dataType
        Attribute::new(147, 40), // 42 {}value
        Attribute::new(147, 38), // 43 {}value
        Attribute::new(147, 37), // 44 {}value
        Attribute::new(147, 36), // 45 {}value
        Attribute::new(8, 1), // 46 {}base64
        Attribute::new(147, 73), // 47 {}value
        Attribute::new(56, 72), // 48 {}id
        Attribute::new(4, 36), // 49 {}all
        Attribute::new(46, 36), // 50 {}historical
        Attribute::new(65, 1), // 51 {}jid
        Attribute::new(13, 1), // 52 {}cacheType
        Attribute::new(90, 1), // 53 {}nodeId
        Attribute::new(130, 1), // 54 {}sourceId
        Attribute::new(73, 1), // 55 {}max
        Attribute::new(75, 36), // 56 {}maxIncluded
        Attribute::new(80, 1), // 57 {}min
        Attribute::new(81, 36), // 58 {}minIncluded
        Attribute::new(73, 39), // 59 {}max
        Attribute::new(80, 39), // 60 {}min
        Attribute::new(147, 71), // 61 {}value
        Attribute::new(56, 1), // 62 {}id
        Attribute::new(5, 36), // 63 {}ascending
        Attribute::new(102, 1), // 64 {}parameterName
        Attribute::new(29, 1), // 65 {}databaseId
        Attribute::new(124, 11), // 66 {}seqnr
        Attribute::new(150, 1), // 67 {}var
        Attribute::new(16, 36), // 68 {}childrenOrdered
        Attribute::new(32, 1), // 69 {}displayName
        Attribute::new(42, 36), // 70 {}hasChildren
        Attribute::new(43, 36), // 71 {}hasCommands
        Attribute::new(63, 36), // 72 {}isControllable
        Attribute::new(64, 36), // 73 {}isReadable
        Attribute::new(67, 38), // 74 {}lastChanged
        Attribute::new(69, 1), // 75 {}localId
        Attribute::new(70, 1), // 76 {}logId
        Attribute::new(95, 1), // 77 {}nodeType
        Attribute::new(105, 1), // 78 {}parentCacheType
        Attribute::new(106, 1), // 79 {}parentId
        Attribute::new(131, 69), // 80 {}state
        Attribute::new(36, 1), // 81 {}eventId
        Attribute::new(139, 38), // 82 {}timestamp
        Attribute::new(142, 68), // 83 {}type
        Attribute::new(59, 1), // 84 {}index
        Attribute::new(60, 1), // 85 {}indexValue
        Attribute::new(19, 1), // 86 {}command
        Attribute::new(24, 1), // 87 {}confirmationString
        Attribute::new(38, 1), // 88 {}failureString
        Attribute::new(128, 1), // 89 {}sortCategory
        Attribute::new(129, 1), // 90 {}sortKey
        Attribute::new(135, 1), // 91 {}successString
        Attribute::new(142, 65), // 92 {}type
        Attribute::new(147, 64), // 93 {}value
        Attribute::new(12, 52), // 94 {}bytes
        Attribute::new(76, 22), // 95 {}md5Hash
        Attribute::new(98, 1), // 96 {}ns
        Attribute::new(119, 1), // 97 {}representAs
        Attribute::new(142, 1), // 98 {}type
        Attribute::new(142, 76), // 99 {}type
        Attribute::new(30, 1), // 100 {}datatype
        Attribute::new(125, 1), // 101 {}serviceToken
        Attribute::new(145, 1), // 102 {}userName
        Attribute::new(146, 1), // 103 {}userToken
        Attribute::new(25, 21), // 104 {}contentType
        Attribute::new(31, 1), // 105 {}deviceToken
        Attribute::new(89, 36), // 106 {}nodeAdded
        Attribute::new(91, 36), // 107 {}nodeMovedDown
        Attribute::new(92, 36), // 108 {}nodeMovedUp
        Attribute::new(93, 36), // 109 {}nodeRemoved
        Attribute::new(94, 36), // 110 {}nodeStatusChanged
        Attribute::new(96, 36), // 111 {}nodeUpdated
        Attribute::new(141, 1), // 112 {}token
        Attribute::new(104, 17), // 113 {}parent
        Attribute::new(41, 38), // 114 {}getEventsSince
        Attribute::new(79, 36), // 115 {}messages
        Attribute::new(103, 36), // 116 {}parameters
        Attribute::new(40, 1), // 117 {}from
        Attribute::new(140, 1), // 118 {}to
        Attribute::new(152, 8), // 119 {}version
        Attribute::new(87, 1), // 120 {}namespace
        Attribute::new(109, 1), // 121 {}prefix
        Attribute::new(2, 36), // 122 {}agreement
        Attribute::new(3, 20), // 123 {}alignment
        Attribute::new(10, 52), // 124 {}blockSize
        Attribute::new(20, 36), // 125 {}compression
        Attribute::new(22, 1), // 126 {}configurationId
        Attribute::new(23, 1), // 127 {}configurationLocation
        Attribute::new(110, 36), // 128 {}preserveComments
        Attribute::new(111, 36), // 129 {}preserveDTD
        Attribute::new(112, 36), // 130 {}preserveLexical
        Attribute::new(113, 36), // 131 {}preservePIs
        Attribute::new(114, 36), // 132 {}preservePrefixes
        Attribute::new(122, 36), // 133 {}selfContained
        Attribute::new(126, 36), // 134 {}sessionWideBuffers
        Attribute::new(133, 36), // 135 {}strict
        Attribute::new(148, 52), // 136 {}valueMaxLength
        Attribute::new(149, 52), // 137 {}valuePartitionCapacity
        Attribute::new(152, 52), // 138 {}version
        Attribute::new(66, 1), // 139 {}label
        Attribute::new(74, 52), // 140 {}maxCount
        Attribute::new(99, 51), // 141 {}offset
        Attribute::new(155, 1), // 142 {}wildcard
        Attribute::new(40, 38), // 143 {}from
        Attribute::new(140, 38), // 144 {}to
        Attribute::new(154, 38), // 145 {}when
        Attribute::new(123, 36), // 146 {}selfOwned
        Attribute::new(73, 0), // 147 {}max
        Attribute::new(80, 0), // 148 {}min
        Attribute::new(117, 1), // 149 {}queryId
        Attribute::new(45, 1), // 150 {}header
        Attribute::new(78, 1), // 151 {}message
        Attribute::new(68, 66), // 152 {}level
        Attribute::new(142, 67), // 153 {}type
        Attribute::new(25, 1), // 154 {}contentType
        Attribute::new(136, 1), // 155 {}tableId
        Attribute::new(137, 1), // 156 {}tableName
        Attribute::new(3, 63), // 157 {}alignment
        Attribute::new(9, 64), // 158 {}bgColor
        Attribute::new(14, 1), // 159 {}cacheTypeName
        Attribute::new(18, 1), // 160 {}columnId
        Attribute::new(27, 1), // 161 {}dataSourceId
        Attribute::new(39, 64), // 162 {}fgColor
        Attribute::new(97, 51), // 163 {}nrDecimals
        Attribute::new(88, 1), // 164 {}node
        Attribute::new(56, 17), // 165 {}id
        Attribute::new(142, 77), // 166 {}type
        Attribute::new(100, 1), // 167 {}oldId
        Attribute::new(0, 1), // 168 {}afterNodeCacheType
        Attribute::new(1, 1), // 169 {}afterNodeId
        Attribute::new(120, 70), // 170 {}result
        Attribute::new(116, 36), // 171 {}public
        Attribute::new(142, 78), // 172 {}type
        Attribute::new(73, 55), // 173 {}max
        Attribute::new(80, 55), // 174 {}min
        Attribute::new(120, 36), // 175 {}result
        Attribute::new(121, 36), // 176 {}secondaryTrustAllowed
        Attribute::new(142, 79), // 177 {}type
        Attribute::new(15, 24), // 178 {}category
        Attribute::new(142, 24), // 179 {}type
        Attribute::new(115, 72), // 180 {}privilegeId
        Attribute::new(85, 36), // 181 {}more
        Attribute::new(101, 1), // 182 {}owner
        Attribute::new(33, 36), // 183 {}done
        Attribute::new(142, 80), // 184 {}type
        Attribute::new(139, 1), // 185 {}timestamp
        Attribute::new(35, 1), // 186 {}error
        Attribute::new(11, 1), // 187 {}by
        Attribute::new(142, 81), // 188 {}type
        Attribute::new(144, 1), // 189 {}url
        Attribute::new(26, 1), // 190 {}contentTypeReturned
        Attribute::new(17, 52), // 191 {}code
        Attribute::new(37, 32), // 192 {}ext
        Attribute::new(44, 17), // 193 {}hash
        Attribute::new(151, 1), // 194 {}ver
        Attribute::new(77, 17), // 195 {}mechanism
        Attribute::new(118, 36), // 196 {}queued
        Attribute::new(3, 82), // 197 {}alignment
        Attribute::new(25, 82), // 198 {}contentType
        Attribute::new(35, 82), // 199 {}error
        Attribute::new(40, 82), // 200 {}from
        Attribute::new(56, 82), // 201 {}id
        Attribute::new(73, 82), // 202 {}max
        Attribute::new(80, 82), // 203 {}min
        Attribute::new(120, 82), // 204 {}result
        Attribute::new(139, 82), // 205 {}timestamp
        Attribute::new(140, 82), // 206 {}to
        Attribute::new(142, 82), // 207 {}type
        Attribute::new(147, 82), // 208 {}value
        Attribute::new(152, 82), // 209 {}version
    ];
    static TYPES: [Type; 320] = [
        Type::new(301, 2, 1379, 319, false), // 0 {urn:ietf:params:xml:ns:xmpp-sasl}empty
        Type::new(NONE, NONE, 1375, 1377, false), // 1 anonymous
        Type::new(NONE, NONE, 952, 952, false), // 2 anonymous
        Type::new(NONE, NONE, 1371, 1371, false), // 3 anonymous
        Type::new(NONE, NONE, 952, 952, false), // 4 anonymous
        Type::new(NONE, NONE, 1370, 1370, false), // 5 anonymous
        Type::new(NONE, NONE, 1368, 1369, false), // 6 anonymous
        Type::new(346, 3, 1367, 319, false), // 7 {urn:ietf:params:xml:ns:xmpp-streams}empty
        Type::new(319, 4, 1366, 319, false), // 8 {urn:ietf:params:xml:ns:xmpp-stanzas}empty
        Type::new(251, 5, 1365, 319, false), // 9 {http://jabber.org/protocol/xdata-validate}empty
        Type::new(NONE, NONE, 1364, 319, false), // 10 anonymous
        Type::new(NONE, NONE, 627, 628, false), // 11 anonymous
        Type::new(NONE, NONE, 627, 628, false), // 12 anonymous
        Type::new(NONE, NONE, 1355, 1360, false), // 13 anonymous
        Type::new(NONE, NONE, 1351, 1354, false), // 14 anonymous
        Type::new(NONE, NONE, 1350, 1350, false), // 15 anonymous
        Type::new(636, NONE, 1344, 1348, false), // 16 {urn:xmpp:iot:provisioning}CanControl
        Type::new(638, NONE, 1340, 1342, false), // 17 {urn:xmpp:iot:provisioning}CanControlResponse
        Type::new(639, NONE, 1301, 1321, false), // 18 {urn:xmpp:iot:provisioning}CanRead
        Type::new(641, NONE, 1267, 1284, false), // 19 {urn:xmpp:iot:provisioning}CanReadResponse
        Type::new(NONE, NONE, 674, 674, false), // 20 anonymous
        Type::new(NONE, NONE, 674, 674, false), // 21 anonymous
        Type::new(202, 1, 1266, 319, true), // 22 {http://www.w3.org/2001/XMLSchema}string
        Type::new(592, NONE, 1264, 1264, false), // 23 {urn:xmpp:iot:discovery}Claimed
        Type::new(NONE, NONE, 319, 319, false), // 24 anonymous
        Type::new(NONE, NONE, 319, 319, false), // 25 anonymous
        Type::new(406, NONE, 751, 751, true), // 26 {urn:xmpp:iot:concentrators}NodeReferenceRequest
        Type::new(NONE, NONE, 1263, 952, false), // 27 anonymous
        Type::new(407, NONE, 1262, 758, false), // 28 {urn:xmpp:iot:concentrators}NodeReferencesRequest
        Type::new(375, NONE, 1259, 952, false), // 29 {urn:xmpp:iot:concentrators}BooleanArrayResponse
        Type::new(NONE, NONE, 1253, 1029, false), // 30 anonymous
        Type::new(417, NONE, 1251, 952, false), // 31 {urn:xmpp:iot:concentrators}SetNodeParametersResponse
        Type::new(NONE, NONE, 952, 952, false), // 32 anonymous
        Type::new(593, NONE, 1249, 1249, true), // 33 {urn:xmpp:iot:discovery}Jid
        Type::new(597, NONE, 388, 388, false), // 34 {urn:xmpp:iot:discovery}NodeInfo
        Type::new(NONE, NONE, 674, 674, false), // 35 anonymous
        Type::new(NONE, NONE, 1248, 1248, false), // 36 anonymous
        Type::new(NONE, NONE, 1246, 319, false), // 37 anonymous
        Type::new(217, NONE, 1245, 1245, true), // 38 {http://jabber.org/protocol/compress/exi}DownloadSchema
        Type::new(218, NONE, 1237, 1240, false), // 39 {http://jabber.org/protocol/compress/exi}DownloadSchemaResponse
        Type::new(NONE, NONE, 1234, 319, false), // 40 anonymous
        Type::new(NONE, NONE, 1228, 1232, false), // 41 anonymous
        Type::new(NONE, NONE, 1228, 1232, false), // 42 anonymous
        Type::new(NONE, NONE, 1224, 1226, false), // 43 anonymous
        Type::new(390, NONE, 1223, 952, false), // 44 {urn:xmpp:iot:concentrators}ExecuteCommonNodeCommandResponse
        Type::new(NONE, NONE, 1218, 758, false), // 45 anonymous
        Type::new(NONE, NONE, 1210, 1199, false), // 46 anonymous
        Type::new(NONE, NONE, 1201, 1102, false), // 47 anonymous
        Type::new(391, NONE, 1209, 952, true), // 48 {urn:xmpp:iot:concentrators}ExecuteNodeCommandResponse
        Type::new(NONE, NONE, 1201, 1102, false), // 49 anonymous
        Type::new(NONE, NONE, 1195, 1199, false), // 50 anonymous
        Type::new(NONE, NONE, 1193, 319, false), // 51 anonymous
        Type::new(369, 6, 1192, 319, false), // 52 {urn:ietf:params:xml:ns:xmpp-tls}empty
        Type::new(NONE, NONE, 1180, 1156, false), // 53 anonymous
        Type::new(NONE, NONE, 1179, 421, false), // 54 anonymous
        Type::new(NONE, NONE, 1178, 319, false), // 55 anonymous
        Type::new(NONE, NONE, 1168, 1175, false), // 56 anonymous
        Type::new(NONE, NONE, 1166, 421, false), // 57 anonymous
        Type::new(NONE, NONE, 1152, 1156, false), // 58 anonymous
        Type::new(NONE, NONE, 1140, 1143, false), // 59 anonymous
        Type::new(642, NONE, 370, 370, true), // 60 {urn:xmpp:iot:provisioning}Friend
        Type::new(NONE, NONE, 1137, 319, false), // 61 anonymous
        Type::new(425, NONE, 758, 758, true), // 62 {urn:xmpp:iot:concentrators}TokenRequest
        Type::new(383, NONE, 1134, 952, false), // 63 {urn:xmpp:iot:concentrators}DataSourceArrayResponse
        Type::new(NONE, NONE, 1132, 1132, false), // 64 anonymous
        Type::new(422, NONE, 1130, 952, false), // 65 {urn:xmpp:iot:concentrators}StringArrayResponse
        Type::new(392, NONE, 1122, 1027, false), // 66 {urn:xmpp:iot:concentrators}GetAllNodesRequest
        Type::new(403, NONE, 1119, 952, false), // 67 {urn:xmpp:iot:concentrators}NodeInformationArrayResponse
        Type::new(405, NONE, 1114, 1114, true), // 68 {urn:xmpp:iot:concentrators}NodeReferenceParametersRequest
        Type::new(420, NONE, 1118, 1118, true), // 69 {urn:xmpp:iot:concentrators}SourceReferenceRequest
        Type::new(393, NONE, 1104, 1114, false), // 70 {urn:xmpp:iot:concentrators}GetChildNodesRequest
        Type::new(401, NONE, 1102, 1102, false), // 71 {urn:xmpp:iot:concentrators}NodeCommandReferenceRequest
        Type::new(413, NONE, 1101, 952, false), // 72 {urn:xmpp:iot:concentrators}ParameterFormResponse
        Type::new(NONE, NONE, 1094, 1100, false), // 73 anonymous
        Type::new(380, NONE, 1092, 319, false), // 74 {urn:xmpp:iot:concentrators}CommandArray
        Type::new(384, NONE, 1090, 1090, false), // 75 {urn:xmpp:iot:concentrators}DatabaseReferenceRequest
        Type::new(NONE, NONE, 1085, 952, false), // 76 anonymous
        Type::new(NONE, NONE, 1080, 758, false), // 77 anonymous
        Type::new(NONE, NONE, 1078, 319, false), // 78 anonymous
        Type::new(NONE, NONE, 1048, 1063, false), // 79 anonymous
        Type::new(395, NONE, 1045, 1045, false), // 80 {urn:xmpp:iot:concentrators}IndexReferenceRequest
        Type::new(396, NONE, 1035, 1042, false), // 81 {urn:xmpp:iot:concentrators}IndexReferencesRequest
        Type::new(410, NONE, 1029, 1029, false), // 82 {urn:xmpp:iot:concentrators}NodeTypeReferenceRequest
        Type::new(419, NONE, 1027, 1027, true), // 83 {urn:xmpp:iot:concentrators}SourceReferenceParametersRequest
        Type::new(177, 7, 1026, 319, true), // 84 {http://www.w3.org/2001/XMLSchema}base64Binary
        Type::new(644, NONE, 1025, 674, false), // 85 {urn:xmpp:iot:provisioning}GetTokenChallengeResponse
        Type::new(645, NONE, 623, 623, false), // 86 {urn:xmpp:iot:provisioning}GetTokenResponse
        Type::new(NONE, NONE, 1023, 1023, false), // 87 anonymous
        Type::new(NONE, NONE, 1022, 1022, false), // 88 anonymous
        Type::new(NONE, NONE, 1015, 1019, false), // 89 anonymous
        Type::new(NONE, NONE, 1004, 1011, false), // 90 anonymous
        Type::new(NONE, NONE, 992, 999, false), // 91 anonymous
        Type::new(643, NONE, 989, 989, false), // 92 {urn:xmpp:iot:provisioning}FriendResponse
        Type::new(NONE, NONE, 826, 319, false), // 93 anonymous
        Type::new(NONE, NONE, 985, 987, false), // 94 anonymous
        Type::new(NONE, NONE, 982, 319, false), // 95 anonymous
        Type::new(NONE, NONE, 971, 978, false), // 96 anonymous
        Type::new(NONE, NONE, 959, 966, false), // 97 anonymous
        Type::new(596, NONE, 953, 956, false), // 98 {urn:xmpp:iot:discovery}Mine
        Type::new(415, NONE, 952, 952, false), // 99 {urn:xmpp:iot:concentrators}Response
        Type::new(NONE, NONE, 946, 949, false), // 100 anonymous
        Type::new(404, NONE, 944, 944, false), // 101 {urn:xmpp:iot:concentrators}NodeReference
        Type::new(NONE, NONE, 936, 942, false), // 102 anonymous
        Type::new(NONE, NONE, 910, 923, false), // 103 anonymous
        Type::new(NONE, NONE, 908, 767, false), // 104 anonymous
        Type::new(NONE, NONE, 764, 767, false), // 105 anonymous
        Type::new(572, NONE, 419, 421, false), // 106 {urn:xmpp:iot:control}ParameterError
        Type::new(NONE, NONE, 363, 363, false), // 107 anonymous
        Type::new(NONE, NONE, 896, 904, false), // 108 anonymous
        Type::new(NONE, NONE, 883, 891, false), // 109 anonymous
        Type::new(179, 13, 882, 319, false), // 110 {http://www.w3.org/2001/XMLSchema}byte
        Type::new(NONE, NONE, 876, 881, false), // 111 anonymous
        Type::new(NONE, NONE, 839, 845, false), // 112 anonymous
        Type::new(NONE, NONE, 834, 837, false), // 113 anonymous
        Type::new(600, NONE, 828, 831, false), // 114 {urn:xmpp:iot:discovery}Register
        Type::new(NONE, NONE, 826, 319, false), // 115 anonymous
        Type::new(244, 14, 825, 319, false), // 116 {http://jabber.org/protocol/xdata-layout}empty
        Type::new(NONE, NONE, 777, 802, false), // 117 anonymous
        Type::new(NONE, NONE, 768, 772, false), // 118 anonymous
        Type::new(NONE, NONE, 764, 767, false), // 119 anonymous
        Type::new(NONE, NONE, 759, 758, false), // 120 anonymous
        Type::new(NONE, NONE, 754, 758, false), // 121 anonymous
        Type::new(NONE, NONE, 744, 751, false), // 122 anonymous
        Type::new(NONE, NONE, 742, 319, false), // 123 anonymous
        Type::new(221, NONE, 723, 741, false), // 124 {http://jabber.org/protocol/compress/exi}Setup
        Type::new(222, NONE, 687, 706, false), // 125 {http://jabber.org/protocol/compress/exi}SetupResponse
        Type::new(NONE, 18, 686, 319, false), // 126 anonymous
        Type::new(NONE, 18, 686, 319, false), // 127 anonymous
        Type::new(NONE, NONE, 675, 682, false), // 128 anonymous
        Type::new(NONE, NONE, 674, 674, false), // 129 anonymous
        Type::new(NONE, NONE, 673, 319, false), // 130 anonymous
        Type::new(NONE, NONE, 671, 628, false), // 131 anonymous
        Type::new(NONE, NONE, 669, 628, false), // 132 anonymous
        Type::new(NONE, NONE, 657, 649, false), // 133 anonymous
        Type::new(NONE, NONE, 319, 319, false), // 134 anonymous
        Type::new(NONE, NONE, 639, 649, false), // 135 anonymous
        Type::new(NONE, NONE, 627, 628, false), // 136 anonymous
        Type::new(NONE, NONE, 627, 628, false), // 137 anonymous
        Type::new(NONE, NONE, 629, 629, false), // 138 anonymous
        Type::new(NONE, NONE, 627, 628, false), // 139 anonymous
        Type::new(NONE, NONE, 627, 628, false), // 140 anonymous
        Type::new(NONE, NONE, 627, 628, false), // 141 anonymous
        Type::new(NONE, NONE, 624, 626, false), // 142 anonymous
        Type::new(NONE, NONE, 624, 626, false), // 143 anonymous
        Type::new(657, NONE, 622, 623, false), // 144 {urn:xmpp:iot:provisioning}TokenChallenge
        Type::new(NONE, NONE, 612, 612, false), // 145 anonymous
        Type::new(603, NONE, 608, 610, false), // 146 {urn:xmpp:iot:discovery}Update
        Type::new(NONE, NONE, 601, 605, false), // 147 anonymous
        Type::new(NONE, NONE, 598, 598, false), // 148 anonymous
        Type::new(NONE, NONE, 594, 597, false), // 149 anonymous
        Type::new(NONE, NONE, 588, 593, false), // 150 anonymous
        Type::new(213, 19, 587, 319, false), // 151 {http://jabber.org/protocol/caps}empty
        Type::new(214, 20, 586, 319, false), // 152 {http://jabber.org/protocol/compress/exi}Alignment
        Type::new(215, 21, 585, 319, false), // 153 {http://jabber.org/protocol/compress/exi}ContentType
        Type::new(216, NONE, 583, 583, false), // 154 {http://jabber.org/protocol/compress/exi}DatatypeRepresentationMap
        Type::new(219, 22, 582, 319, false), // 155 {http://jabber.org/protocol/compress/exi}MD5Hash
        Type::new(220, NONE, 579, 579, false), // 156 {http://jabber.org/protocol/compress/exi}Schema
        Type::new(239, 23, 578, 319, false), // 157 {http://jabber.org/protocol/disco#info}empty
        Type::new(242, 24, 577, 319, false), // 158 {http://jabber.org/protocol/disco#info}nonEmptyString
        Type::new(163, 28, 576, 319, false), // 159 {http://www.w3.org/2001/XMLSchema}ENTITIES
        Type::new(164, 27, 575, 319, false), // 160 {http://www.w3.org/2001/XMLSchema}ENTITY
        Type::new(165, 29, 574, 319, false), // 161 {http://www.w3.org/2001/XMLSchema}ID
        Type::new(166, 30, 573, 319, false), // 162 {http://www.w3.org/2001/XMLSchema}IDREF
        Type::new(167, 31, 572, 319, false), // 163 {http://www.w3.org/2001/XMLSchema}IDREFS
        Type::new(168, 26, 571, 319, true), // 164 {http://www.w3.org/2001/XMLSchema}NCName
        Type::new(169, 17, 570, 319, false), // 165 {http://www.w3.org/2001/XMLSchema}NMTOKEN
        Type::new(170, 32, 569, 319, false), // 166 {http://www.w3.org/2001/XMLSchema}NMTOKENS
        Type::new(171, 33, 568, 319, false), // 167 {http://www.w3.org/2001/XMLSchema}NOTATION
        Type::new(172, 25, 567, 319, true), // 168 {http://www.w3.org/2001/XMLSchema}Name
        Type::new(173, 34, 566, 319, false), // 169 {http://www.w3.org/2001/XMLSchema}QName
        Type::new(174, 0, 565, 319, true), // 170 {http://www.w3.org/2001/XMLSchema}anySimpleType
        Type::new(175, NONE, 562, 564, true), // 171 {http://www.w3.org/2001/XMLSchema}anyType
        Type::new(176, 35, 561, 319, false), // 172 {http://www.w3.org/2001/XMLSchema}anyURI
        Type::new(178, 36, 560, 319, false), // 173 {http://www.w3.org/2001/XMLSchema}boolean
        Type::new(180, 37, 559, 319, false), // 174 {http://www.w3.org/2001/XMLSchema}date
        Type::new(181, 38, 558, 319, false), // 175 {http://www.w3.org/2001/XMLSchema}dateTime
        Type::new(182, 8, 557, 319, true), // 176 {http://www.w3.org/2001/XMLSchema}decimal
        Type::new(183, 39, 556, 319, false), // 177 {http://www.w3.org/2001/XMLSchema}double
        Type::new(184, 40, 555, 319, false), // 178 {http://www.w3.org/2001/XMLSchema}duration
        Type::new(185, 41, 554, 319, false), // 179 {http://www.w3.org/2001/XMLSchema}float
        Type::new(186, 42, 553, 319, false), // 180 {http://www.w3.org/2001/XMLSchema}gDay
        Type::new(187, 43, 552, 319, false), // 181 {http://www.w3.org/2001/XMLSchema}gMonth
        Type::new(188, 44, 551, 319, false), // 182 {http://www.w3.org/2001/XMLSchema}gMonthDay
        Type::new(189, 45, 550, 319, false), // 183 {http://www.w3.org/2001/XMLSchema}gYear
        Type::new(190, 46, 549, 319, false), // 184 {http://www.w3.org/2001/XMLSchema}gYearMonth
        Type::new(191, 47, 548, 319, false), // 185 {http://www.w3.org/2001/XMLSchema}hexBinary
        Type::new(192, 11, 547, 319, true), // 186 {http://www.w3.org/2001/XMLSchema}int
        Type::new(193, 9, 546, 319, true), // 187 {http://www.w3.org/2001/XMLSchema}integer
        Type::new(194, 48, 545, 319, false), // 188 {http://www.w3.org/2001/XMLSchema}language
        Type::new(195, 10, 544, 319, true), // 189 {http://www.w3.org/2001/XMLSchema}long
        Type::new(196, 50, 543, 319, false), // 190 {http://www.w3.org/2001/XMLSchema}negativeInteger
        Type::new(197, 51, 542, 319, true), // 191 {http://www.w3.org/2001/XMLSchema}nonNegativeInteger
        Type::new(198, 49, 541, 319, true), // 192 {http://www.w3.org/2001/XMLSchema}nonPositiveInteger
        Type::new(199, 15, 540, 319, true), // 193 {http://www.w3.org/2001/XMLSchema}normalizedString
        Type::new(200, 52, 539, 319, false), // 194 {http://www.w3.org/2001/XMLSchema}positiveInteger
        Type::new(201, 12, 538, 319, true), // 195 {http://www.w3.org/2001/XMLSchema}short
        Type::new(203, 53, 537, 319, false), // 196 {http://www.w3.org/2001/XMLSchema}time
        Type::new(204, 16, 536, 319, true), // 197 {http://www.w3.org/2001/XMLSchema}token
        Type::new(205, 57, 535, 319, false), // 198 {http://www.w3.org/2001/XMLSchema}unsignedByte
        Type::new(206, 55, 534, 319, true), // 199 {http://www.w3.org/2001/XMLSchema}unsignedInt
        Type::new(207, 54, 533, 319, true), // 200 {http://www.w3.org/2001/XMLSchema}unsignedLong
        Type::new(208, 56, 532, 319, true), // 201 {http://www.w3.org/2001/XMLSchema}unsignedShort
        Type::new(265, 58, 531, 319, false), // 202 {jabber:client}string1024
        Type::new(276, 59, 530, 319, false), // 203 {jabber:server}string1024
        Type::new(280, 60, 529, 319, false), // 204 {jabber:x:data}empty
        Type::new(291, 61, 528, 319, false), // 205 {urn:ietf:params:xml:ns:xmpp-bind}fullJIDType
        Type::new(294, 62, 527, 319, false), // 206 {urn:ietf:params:xml:ns:xmpp-bind}resourceType
        Type::new(374, 63, 526, 319, false), // 207 {urn:xmpp:iot:concentrators}Alignment
        Type::new(376, NONE, 524, 524, false), // 208 {urn:xmpp:iot:concentrators}BooleanParameter
        Type::new(377, 64, 523, 319, false), // 209 {urn:xmpp:iot:concentrators}Color
        Type::new(378, NONE, 520, 520, false), // 210 {urn:xmpp:iot:concentrators}ColorParameter
        Type::new(379, NONE, 512, 512, false), // 211 {urn:xmpp:iot:concentrators}Command
        Type::new(381, 65, 511, 319, false), // 212 {urn:xmpp:iot:concentrators}CommandType
        Type::new(382, NONE, 508, 508, false), // 213 {urn:xmpp:iot:concentrators}DataSource
        Type::new(385, NONE, 506, 506, false), // 214 {urn:xmpp:iot:concentrators}DateTimeParameter
        Type::new(386, NONE, 504, 504, false), // 215 {urn:xmpp:iot:concentrators}DoubleParameter
        Type::new(387, NONE, 502, 502, false), // 216 {urn:xmpp:iot:concentrators}DurationParameter
        Type::new(388, 66, 501, 319, false), // 217 {urn:xmpp:iot:concentrators}EventLevel
        Type::new(389, 67, 500, 319, false), // 218 {urn:xmpp:iot:concentrators}EventType
        Type::new(394, NONE, 497, 497, false), // 219 {urn:xmpp:iot:concentrators}IndexReference
        Type::new(397, NONE, 495, 495, false), // 220 {urn:xmpp:iot:concentrators}IntParameter
        Type::new(398, NONE, 493, 493, false), // 221 {urn:xmpp:iot:concentrators}LongParameter
        Type::new(399, NONE, 487, 490, false), // 222 {urn:xmpp:iot:concentrators}Message
        Type::new(400, 68, 486, 319, false), // 223 {urn:xmpp:iot:concentrators}MessageType
        Type::new(402, NONE, 458, 472, true), // 224 {urn:xmpp:iot:concentrators}NodeInformation
        Type::new(408, NONE, 424, 442, false), // 225 {urn:xmpp:iot:concentrators}NodeSourceInformation
        Type::new(409, 69, 423, 319, false), // 226 {urn:xmpp:iot:concentrators}NodeState
        Type::new(411, NONE, 422, 422, true), // 227 {urn:xmpp:iot:concentrators}Parameter
        Type::new(412, NONE, 419, 421, false), // 228 {urn:xmpp:iot:concentrators}ParameterError
        Type::new(414, NONE, 417, 417, false), // 229 {urn:xmpp:iot:concentrators}ReadoutReference
        Type::new(416, 70, 416, 319, false), // 230 {urn:xmpp:iot:concentrators}ResponseCode
        Type::new(418, NONE, 414, 414, false), // 231 {urn:xmpp:iot:concentrators}SortOrder
        Type::new(421, NONE, 412, 319, true), // 232 {urn:xmpp:iot:concentrators}StringArray
        Type::new(423, NONE, 410, 410, false), // 233 {urn:xmpp:iot:concentrators}StringParameter
        Type::new(424, NONE, 408, 408, false), // 234 {urn:xmpp:iot:concentrators}TimeParameter
        Type::new(561, NONE, 406, 406, false), // 235 {urn:xmpp:iot:control}BooleanParameter
        Type::new(562, 71, 405, 319, false), // 236 {urn:xmpp:iot:control}Color
        Type::new(563, NONE, 403, 403, false), // 237 {urn:xmpp:iot:control}ColorParameter
        Type::new(564, NONE, 401, 401, false), // 238 {urn:xmpp:iot:control}DateParameter
        Type::new(565, NONE, 399, 399, false), // 239 {urn:xmpp:iot:control}DateTimeParameter
        Type::new(566, NONE, 378, 378, false), // 240 {urn:xmpp:iot:control}DoubleParameter
        Type::new(567, NONE, 397, 397, false), // 241 {urn:xmpp:iot:control}DurationParameter
        Type::new(568, NONE, 395, 395, false), // 242 {urn:xmpp:iot:control}IntParameter
        Type::new(569, NONE, 393, 393, false), // 243 {urn:xmpp:iot:control}LongParameter
        Type::new(570, NONE, 364, 364, false), // 244 {urn:xmpp:iot:control}NodeReference
        Type::new(571, NONE, 363, 363, true), // 245 {urn:xmpp:iot:control}Parameter
        Type::new(573, NONE, 371, 371, false), // 246 {urn:xmpp:iot:control}StringParameter
        Type::new(574, NONE, 391, 391, false), // 247 {urn:xmpp:iot:control}TimeParameter
        Type::new(594, NONE, 390, 319, true), // 248 {urn:xmpp:iot:discovery}MetaData
        Type::new(595, NONE, 383, 388, true), // 249 {urn:xmpp:iot:discovery}MetaDataNodeInfo
        Type::new(598, NONE, 380, 380, false), // 250 {urn:xmpp:iot:discovery}NumRange
        Type::new(599, NONE, 378, 378, false), // 251 {urn:xmpp:iot:discovery}NumTag
        Type::new(601, NONE, 373, 373, false), // 252 {urn:xmpp:iot:discovery}StrRange
        Type::new(602, NONE, 371, 371, false), // 253 {urn:xmpp:iot:discovery}StrTag
        Type::new(635, NONE, 326, 326, false), // 254 {urn:xmpp:iot:provisioning}AltitudeCredential
        Type::new(637, NONE, 367, 370, true), // 255 {urn:xmpp:iot:provisioning}CanControlBase
        Type::new(640, NONE, 327, 346, true), // 256 {urn:xmpp:iot:provisioning}CanReadBase
        Type::new(646, NONE, 321, 321, false), // 257 {urn:xmpp:iot:provisioning}HostNameCredential
        Type::new(647, NONE, 321, 321, false), // 258 {urn:xmpp:iot:provisioning}Ip4Credential
        Type::new(648, NONE, 321, 321, false), // 259 {urn:xmpp:iot:provisioning}Ip6Credential
        Type::new(649, NONE, 321, 321, false), // 260 {urn:xmpp:iot:provisioning}JidCredential
        Type::new(650, NONE, 326, 326, false), // 261 {urn:xmpp:iot:provisioning}LatitudeCredential
        Type::new(651, NONE, 326, 326, false), // 262 {urn:xmpp:iot:provisioning}LongitudeCredential
        Type::new(652, NONE, 325, 325, false), // 263 {urn:xmpp:iot:provisioning}Privilege
        Type::new(653, 72, 324, 319, false), // 264 {urn:xmpp:iot:provisioning}PrivilegeId
        Type::new(654, NONE, 323, 323, false), // 265 {urn:xmpp:iot:provisioning}ProtocolCredential
        Type::new(655, 73, 322, 319, false), // 266 {urn:xmpp:iot:provisioning}ProtocolName
        Type::new(656, NONE, 321, 321, false), // 267 {urn:xmpp:iot:provisioning}SsoCredential
        Type::new(658, NONE, 321, 321, false), // 268 {urn:xmpp:iot:provisioning}UserNameCredential
        Type::new(659, NONE, 320, 320, false), // 269 {urn:xmpp:iot:provisioning}X509CertificateCredential
        Type::new(660, NONE, 320, 320, false), // 270 {urn:xmpp:iot:provisioning}X509CertificateThumbprintCredential
        Type::new(701, 74, 317, 319, false), // 271 {urn:xmpp:iot:sensordata}StringIds
        Type::new(703, NONE, 286, 286, false), // 272 {urn:xmpp:iot:sensordata}boolean
        Type::new(706, NONE, 255, 255, false), // 273 {urn:xmpp:iot:sensordata}date
        Type::new(707, NONE, 224, 224, false), // 274 {urn:xmpp:iot:sensordata}dateTime
        Type::new(709, NONE, 193, 193, false), // 275 {urn:xmpp:iot:sensordata}duration
        Type::new(710, NONE, 189, 189, false), // 276 {urn:xmpp:iot:sensordata}enum
        Type::new(713, NONE, 159, 159, true), // 277 {urn:xmpp:iot:sensordata}field
        Type::new(715, NONE, 128, 128, false), // 278 {urn:xmpp:iot:sensordata}int
        Type::new(716, NONE, 97, 97, false), // 279 {urn:xmpp:iot:sensordata}long
        Type::new(718, NONE, 65, 65, false), // 280 {urn:xmpp:iot:sensordata}numeric
        Type::new(721, NONE, 34, 34, false), // 281 {urn:xmpp:iot:sensordata}string
        Type::new(722, NONE, 0, 0, false), // 282 {urn:xmpp:iot:sensordata}time
        Type::new(NONE, NONE, 364, 364, false), // 283 anonymous
        Type::new(NONE, NONE, 363, 363, false), // 284 anonymous
        Type::new(NONE, NONE, 364, 364, false), // 285 anonymous
        Type::new(NONE, NONE, 363, 363, false), // 286 anonymous
        Type::new(NONE, NONE, 655, 655, false), // 287 anonymous
        Type::new(NONE, NONE, 774, 774, false), // 288 anonymous
        Type::new(NONE, NONE, 364, 364, false), // 289 anonymous
        Type::new(NONE, NONE, 363, 363, false), // 290 anonymous
        Type::new(NONE, NONE, 319, 319, false), // 291 anonymous
        Type::new(NONE, NONE, 319, 319, false), // 292 anonymous
        Type::new(NONE, NONE, 319, 319, false), // 293 anonymous
        Type::new(NONE, NONE, 862, 866, false), // 294 anonymous
        Type::new(NONE, NONE, 857, 856, false), // 295 anonymous
        Type::new(NONE, NONE, 856, 856, false), // 296 anonymous
        Type::new(NONE, NONE, 854, 855, false), // 297 anonymous
        Type::new(NONE, NONE, 850, 852, false), // 298 anonymous
        Type::new(NONE, NONE, 363, 363, false), // 299 anonymous
        Type::new(NONE, NONE, 849, 849, false), // 300 anonymous
        Type::new(NONE, NONE, 848, 848, false), // 301 anonymous
        Type::new(NONE, NONE, 319, 319, false), // 302 anonymous
        Type::new(NONE, NONE, 860, 319, false), // 303 anonymous
        Type::new(NONE, NONE, 854, 855, false), // 304 anonymous
        Type::new(NONE, NONE, 319, 319, false), // 305 anonymous
        Type::new(NONE, NONE, 868, 868, false), // 306 anonymous
        Type::new(NONE, NONE, 1088, 1088, false), // 307 anonymous
        Type::new(NONE, NONE, 1139, 1139, false), // 308 anonymous
        Type::new(NONE, NONE, 1144, 1148, false), // 309 anonymous
        Type::new(NONE, NONE, 1157, 364, false), // 310 anonymous
        Type::new(NONE, NONE, 1162, 1165, false), // 311 anonymous
        Type::new(NONE, NONE, 1184, 1188, false), // 312 anonymous
        Type::new(NONE, NONE, 1215, 1217, false), // 313 anonymous
        Type::new(NONE, NONE, 1243, 1243, false), // 314 anonymous
        Type::new(NONE, NONE, 849, 849, false), // 315 anonymous
        Type::new(NONE, NONE, 849, 849, false), // 316 anonymous
        Type::new(NONE, NONE, 1242, 1242, false), // 317 anonymous
        Type::new(NONE, NONE, 849, 849, false), // 318 anonymous
        Type::new(NONE, NONE, 1380, 1382, true), // 319 anonymous
    ];
    static STATES: [State; 1383] = [
        State::new(738, 24, 24, 33, StateFlags(6)), // 0 first, start tag
        State::new(739, 23, 23, 33, StateFlags(4)), // 1 start tag
        State::new(740, 22, 22, 33, StateFlags(4)), // 2 start tag
        State::new(741, 21, 21, 33, StateFlags(4)), // 3 start tag
        State::new(742, 20, 20, 33, StateFlags(4)), // 4 start tag
        State::new(743, 19, 19, 33, StateFlags(4)), // 5 start tag
        State::new(744, 18, 18, 33, StateFlags(4)), // 6 start tag
        State::new(745, 17, 17, 33, StateFlags(4)), // 7 start tag
        State::new(746, 16, 16, 33, StateFlags(4)), // 8 start tag
        State::new(747, 15, 15, 33, StateFlags(4)), // 9 start tag
        State::new(748, 14, 14, 33, StateFlags(4)), // 10 start tag
        State::new(749, 13, 13, 33, StateFlags(4)), // 11 start tag
        State::new(750, 12, 12, 33, StateFlags(4)), // 12 start tag
        State::new(751, 11, 11, 33, StateFlags(4)), // 13 start tag
        State::new(752, 10, 10, 33, StateFlags(4)), // 14 start tag
        State::new(753, 9, 9, 33, StateFlags(4)), // 15 start tag
        State::new(754, 8, 8, 33, StateFlags(4)), // 16 start tag
        State::new(755, 7, 7, 33, StateFlags(4)), // 17 start tag
        State::new(756, 6, 6, 33, StateFlags(4)), // 18 start tag
        State::new(757, 5, 5, 33, StateFlags(4)), // 19 start tag
        State::new(758, 4, 4, 33, StateFlags(4)), // 20 start tag
        State::new(759, 3, 3, 33, StateFlags(4)), // 21 start tag
        State::new(760, 2, 2, 33, StateFlags(4)), // 22 start tag
        State::new(761, 1, 1, 33, StateFlags(4)), // 23 start tag
        State::new(1539, 7, 7, 33, StateFlags(4)), // 24 start tag
        State::new(1540, 6, 6, 33, StateFlags(4)), // 25 start tag
        State::new(1541, 5, 5, 33, StateFlags(4)), // 26 start tag
        State::new(1542, 4, 4, 33, StateFlags(4)), // 27 start tag
        State::new(1543, 3, 3, 33, StateFlags(4)), // 28 start tag
        State::new(1544, 2, 2, 33, StateFlags(4)), // 29 start tag
        State::new(1545, 1, 1, 33, StateFlags(4)), // 30 start tag
        State::new(1469, 3, 2, 33, StateFlags(5)), // 31 start tag, EE
        State::new(1470, 2, 1, 33, StateFlags(5)), // 32 start tag, EE
        State::new(549, 1, 0, 33, StateFlags(5)), // 33 start tag, EE
        State::new(762, 24, 24, 33, StateFlags(6)), // 34 first, start tag
        State::new(763, 23, 23, 33, StateFlags(4)), // 35 start tag
        State::new(764, 22, 22, 33, StateFlags(4)), // 36 start tag
        State::new(765, 21, 21, 33, StateFlags(4)), // 37 start tag
        State::new(766, 20, 20, 33, StateFlags(4)), // 38 start tag
        State::new(767, 19, 19, 33, StateFlags(4)), // 39 start tag
        State::new(768, 18, 18, 33, StateFlags(4)), // 40 start tag
        State::new(769, 17, 17, 33, StateFlags(4)), // 41 start tag
        State::new(770, 16, 16, 33, StateFlags(4)), // 42 start tag
        State::new(771, 15, 15, 33, StateFlags(4)), // 43 start tag
        State::new(772, 14, 14, 33, StateFlags(4)), // 44 start tag
        State::new(773, 13, 13, 33, StateFlags(4)), // 45 start tag
        State::new(774, 12, 12, 33, StateFlags(4)), // 46 start tag
        State::new(775, 11, 11, 33, StateFlags(4)), // 47 start tag
        State::new(776, 10, 10, 33, StateFlags(4)), // 48 start tag
        State::new(777, 9, 9, 33, StateFlags(4)), // 49 start tag
        State::new(778, 8, 8, 33, StateFlags(4)), // 50 start tag
        State::new(779, 7, 7, 33, StateFlags(4)), // 51 start tag
        State::new(780, 6, 6, 33, StateFlags(4)), // 52 start tag
        State::new(781, 5, 5, 33, StateFlags(4)), // 53 start tag
        State::new(782, 4, 4, 33, StateFlags(4)), // 54 start tag
        State::new(783, 3, 3, 33, StateFlags(4)), // 55 start tag
        State::new(784, 2, 2, 33, StateFlags(4)), // 56 start tag
        State::new(785, 1, 1, 33, StateFlags(4)), // 57 start tag
        State::new(1546, 7, 7, 33, StateFlags(4)), // 58 start tag
        State::new(1547, 6, 6, 33, StateFlags(4)), // 59 start tag
        State::new(1548, 5, 5, 33, StateFlags(4)), // 60 start tag
        State::new(1549, 4, 4, 33, StateFlags(4)), // 61 start tag
        State::new(1550, 3, 3, 33, StateFlags(4)), // 62 start tag
        State::new(1551, 2, 2, 33, StateFlags(4)), // 63 start tag
        State::new(1552, 1, 1, 33, StateFlags(4)), // 64 start tag
        State::new(786, 24, 24, 33, StateFlags(6)), // 65 first, start tag
        State::new(787, 23, 23, 33, StateFlags(4)), // 66 start tag
        State::new(788, 22, 22, 33, StateFlags(4)), // 67 start tag
        State::new(789, 21, 21, 33, StateFlags(4)), // 68 start tag
        State::new(790, 20, 20, 33, StateFlags(4)), // 69 start tag
        State::new(791, 19, 19, 33, StateFlags(4)), // 70 start tag
        State::new(792, 18, 18, 33, StateFlags(4)), // 71 start tag
        State::new(793, 17, 17, 33, StateFlags(4)), // 72 start tag
        State::new(794, 16, 16, 33, StateFlags(4)), // 73 start tag
        State::new(795, 15, 15, 33, StateFlags(4)), // 74 start tag
        State::new(796, 14, 14, 33, StateFlags(4)), // 75 start tag
        State::new(797, 13, 13, 33, StateFlags(4)), // 76 start tag
        State::new(798, 12, 12, 33, StateFlags(4)), // 77 start tag
        State::new(799, 11, 11, 33, StateFlags(4)), // 78 start tag
        State::new(800, 10, 10, 33, StateFlags(4)), // 79 start tag
        State::new(801, 9, 9, 33, StateFlags(4)), // 80 start tag
        State::new(802, 8, 8, 33, StateFlags(4)), // 81 start tag
        State::new(803, 7, 7, 33, StateFlags(4)), // 82 start tag
        State::new(804, 6, 6, 33, StateFlags(4)), // 83 start tag
        State::new(805, 5, 5, 33, StateFlags(4)), // 84 start tag
        State::new(806, 4, 4, 33, StateFlags(4)), // 85 start tag
        State::new(807, 3, 3, 33, StateFlags(4)), // 86 start tag
        State::new(808, 2, 2, 33, StateFlags(4)), // 87 start tag
        State::new(809, 1, 1, 33, StateFlags(4)), // 88 start tag
        State::new(1553, 7, 7, 33, StateFlags(4)), // 89 start tag
        State::new(1554, 6, 6, 33, StateFlags(4)), // 90 start tag
        State::new(1555, 5, 5, 33, StateFlags(4)), // 91 start tag
        State::new(1556, 4, 4, 33, StateFlags(4)), // 92 start tag
        State::new(1557, 3, 3, 33, StateFlags(4)), // 93 start tag
        State::new(1558, 2, 2, 33, StateFlags(4)), // 94 start tag
        State::new(1559, 1, 1, 33, StateFlags(4)), // 95 start tag
        State::new(2302, 1, 1, 33, StateFlags(4)), // 96 start tag
        State::new(810, 24, 24, 33, StateFlags(6)), // 97 first, start tag
        State::new(811, 23, 23, 33, StateFlags(4)), // 98 start tag
        State::new(812, 22, 22, 33, StateFlags(4)), // 99 start tag
        State::new(813, 21, 21, 33, StateFlags(4)), // 100 start tag
        State::new(814, 20, 20, 33, StateFlags(4)), // 101 start tag
        State::new(815, 19, 19, 33, StateFlags(4)), // 102 start tag
        State::new(816, 18, 18, 33, StateFlags(4)), // 103 start tag
        State::new(817, 17, 17, 33, StateFlags(4)), // 104 start tag
        State::new(818, 16, 16, 33, StateFlags(4)), // 105 start tag
        State::new(819, 15, 15, 33, StateFlags(4)), // 106 start tag
        State::new(820, 14, 14, 33, StateFlags(4)), // 107 start tag
        State::new(821, 13, 13, 33, StateFlags(4)), // 108 start tag
        State::new(822, 12, 12, 33, StateFlags(4)), // 109 start tag
        State::new(823, 11, 11, 33, StateFlags(4)), // 110 start tag
        State::new(824, 10, 10, 33, StateFlags(4)), // 111 start tag
        State::new(825, 9, 9, 33, StateFlags(4)), // 112 start tag
        State::new(826, 8, 8, 33, StateFlags(4)), // 113 start tag
        State::new(827, 7, 7, 33, StateFlags(4)), // 114 start tag
        State::new(828, 6, 6, 33, StateFlags(4)), // 115 start tag
        State::new(829, 5, 5, 33, StateFlags(4)), // 116 start tag
        State::new(830, 4, 4, 33, StateFlags(4)), // 117 start tag
        State::new(831, 3, 3, 33, StateFlags(4)), // 118 start tag
        State::new(832, 2, 2, 33, StateFlags(4)), // 119 start tag
        State::new(833, 1, 1, 33, StateFlags(4)), // 120 start tag
        State::new(1560, 7, 7, 33, StateFlags(4)), // 121 start tag
        State::new(1561, 6, 6, 33, StateFlags(4)), // 122 start tag
        State::new(1562, 5, 5, 33, StateFlags(4)), // 123 start tag
        State::new(1563, 4, 4, 33, StateFlags(4)), // 124 start tag
        State::new(1564, 3, 3, 33, StateFlags(4)), // 125 start tag
        State::new(1565, 2, 2, 33, StateFlags(4)), // 126 start tag
        State::new(1566, 1, 1, 33, StateFlags(4)), // 127 start tag
        State::new(834, 24, 24, 33, StateFlags(6)), // 128 first, start tag
        State::new(835, 23, 23, 33, StateFlags(4)), // 129 start tag
        State::new(836, 22, 22, 33, StateFlags(4)), // 130 start tag
        State::new(837, 21, 21, 33, StateFlags(4)), // 131 start tag
        State::new(838, 20, 20, 33, StateFlags(4)), // 132 start tag
        State::new(839, 19, 19, 33, StateFlags(4)), // 133 start tag
        State::new(840, 18, 18, 33, StateFlags(4)), // 134 start tag
        State::new(841, 17, 17, 33, StateFlags(4)), // 135 start tag
        State::new(842, 16, 16, 33, StateFlags(4)), // 136 start tag
        State::new(843, 15, 15, 33, StateFlags(4)), // 137 start tag
        State::new(844, 14, 14, 33, StateFlags(4)), // 138 start tag
        State::new(845, 13, 13, 33, StateFlags(4)), // 139 start tag
        State::new(846, 12, 12, 33, StateFlags(4)), // 140 start tag
        State::new(847, 11, 11, 33, StateFlags(4)), // 141 start tag
        State::new(848, 10, 10, 33, StateFlags(4)), // 142 start tag
        State::new(849, 9, 9, 33, StateFlags(4)), // 143 start tag
        State::new(850, 8, 8, 33, StateFlags(4)), // 144 start tag
        State::new(851, 7, 7, 33, StateFlags(4)), // 145 start tag
        State::new(852, 6, 6, 33, StateFlags(4)), // 146 start tag
        State::new(853, 5, 5, 33, StateFlags(4)), // 147 start tag
        State::new(854, 4, 4, 33, StateFlags(4)), // 148 start tag
        State::new(855, 3, 3, 33, StateFlags(4)), // 149 start tag
        State::new(856, 2, 2, 33, StateFlags(4)), // 150 start tag
        State::new(857, 1, 1, 33, StateFlags(4)), // 151 start tag
        State::new(1567, 7, 7, 33, StateFlags(4)), // 152 start tag
        State::new(1568, 6, 6, 33, StateFlags(4)), // 153 start tag
        State::new(1569, 5, 5, 33, StateFlags(4)), // 154 start tag
        State::new(1570, 4, 4, 33, StateFlags(4)), // 155 start tag
        State::new(1571, 3, 3, 33, StateFlags(4)), // 156 start tag
        State::new(1572, 2, 2, 33, StateFlags(4)), // 157 start tag
        State::new(1573, 1, 1, 33, StateFlags(4)), // 158 start tag
        State::new(858, 24, 24, 33, StateFlags(6)), // 159 first, start tag
        State::new(859, 23, 23, 33, StateFlags(4)), // 160 start tag
        State::new(860, 22, 22, 33, StateFlags(4)), // 161 start tag
        State::new(861, 21, 21, 33, StateFlags(4)), // 162 start tag
        State::new(862, 20, 20, 33, StateFlags(4)), // 163 start tag
        State::new(863, 19, 19, 33, StateFlags(4)), // 164 start tag
        State::new(864, 18, 18, 33, StateFlags(4)), // 165 start tag
        State::new(865, 17, 17, 33, StateFlags(4)), // 166 start tag
        State::new(866, 16, 16, 33, StateFlags(4)), // 167 start tag
        State::new(867, 15, 15, 33, StateFlags(4)), // 168 start tag
        State::new(868, 14, 14, 33, StateFlags(4)), // 169 start tag
        State::new(869, 13, 13, 33, StateFlags(4)), // 170 start tag
        State::new(870, 12, 12, 33, StateFlags(4)), // 171 start tag
        State::new(871, 11, 11, 33, StateFlags(4)), // 172 start tag
        State::new(872, 10, 10, 33, StateFlags(4)), // 173 start tag
        State::new(873, 9, 9, 33, StateFlags(4)), // 174 start tag
        State::new(874, 8, 8, 33, StateFlags(4)), // 175 start tag
        State::new(875, 7, 7, 33, StateFlags(4)), // 176 start tag
        State::new(876, 6, 6, 33, StateFlags(4)), // 177 start tag
        State::new(877, 5, 5, 33, StateFlags(4)), // 178 start tag
        State::new(878, 4, 4, 33, StateFlags(4)), // 179 start tag
        State::new(879, 3, 3, 33, StateFlags(4)), // 180 start tag
        State::new(880, 2, 2, 33, StateFlags(4)), // 181 start tag
        State::new(881, 1, 1, 33, StateFlags(4)), // 182 start tag
        State::new(1463, 9, 8, 33, StateFlags(5)), // 183 start tag, EE
        State::new(1464, 8, 7, 33, StateFlags(5)), // 184 start tag, EE
        State::new(1465, 7, 6, 33, StateFlags(5)), // 185 start tag, EE
        State::new(1466, 6, 5, 33, StateFlags(5)), // 186 start tag, EE
        State::new(1467, 5, 4, 33, StateFlags(5)), // 187 start tag, EE
        State::new(1468, 4, 3, 33, StateFlags(5)), // 188 start tag, EE
        State::new(1887, 4, 4, 33, StateFlags(6)), // 189 first, start tag
        State::new(1888, 3, 3, 33, StateFlags(4)), // 190 start tag
        State::new(1889, 2, 2, 33, StateFlags(4)), // 191 start tag
        State::new(1890, 1, 1, 33, StateFlags(4)), // 192 start tag
        State::new(882, 24, 24, 33, StateFlags(6)), // 193 first, start tag
        State::new(883, 23, 23, 33, StateFlags(4)), // 194 start tag
        State::new(884, 22, 22, 33, StateFlags(4)), // 195 start tag
        State::new(885, 21, 21, 33, StateFlags(4)), // 196 start tag
        State::new(886, 20, 20, 33, StateFlags(4)), // 197 start tag
        State::new(887, 19, 19, 33, StateFlags(4)), // 198 start tag
        State::new(888, 18, 18, 33, StateFlags(4)), // 199 start tag
        State::new(889, 17, 17, 33, StateFlags(4)), // 200 start tag
        State::new(890, 16, 16, 33, StateFlags(4)), // 201 start tag
        State::new(891, 15, 15, 33, StateFlags(4)), // 202 start tag
        State::new(892, 14, 14, 33, StateFlags(4)), // 203 start tag
        State::new(893, 13, 13, 33, StateFlags(4)), // 204 start tag
        State::new(894, 12, 12, 33, StateFlags(4)), // 205 start tag
        State::new(895, 11, 11, 33, StateFlags(4)), // 206 start tag
        State::new(896, 10, 10, 33, StateFlags(4)), // 207 start tag
        State::new(897, 9, 9, 33, StateFlags(4)), // 208 start tag
        State::new(898, 8, 8, 33, StateFlags(4)), // 209 start tag
        State::new(899, 7, 7, 33, StateFlags(4)), // 210 start tag
        State::new(900, 6, 6, 33, StateFlags(4)), // 211 start tag
        State::new(901, 5, 5, 33, StateFlags(4)), // 212 start tag
        State::new(902, 4, 4, 33, StateFlags(4)), // 213 start tag
        State::new(903, 3, 3, 33, StateFlags(4)), // 214 start tag
        State::new(904, 2, 2, 33, StateFlags(4)), // 215 start tag
        State::new(905, 1, 1, 33, StateFlags(4)), // 216 start tag
        State::new(1574, 7, 7, 33, StateFlags(4)), // 217 start tag
        State::new(1575, 6, 6, 33, StateFlags(4)), // 218 start tag
        State::new(1576, 5, 5, 33, StateFlags(4)), // 219 start tag
        State::new(1577, 4, 4, 33, StateFlags(4)), // 220 start tag
        State::new(1578, 3, 3, 33, StateFlags(4)), // 221 start tag
        State::new(1579, 2, 2, 33, StateFlags(4)), // 222 start tag
        State::new(1580, 1, 1, 33, StateFlags(4)), // 223 start tag
        State::new(906, 24, 24, 33, StateFlags(6)), // 224 first, start tag
        State::new(907, 23, 23, 33, StateFlags(4)), // 225 start tag
        State::new(908, 22, 22, 33, StateFlags(4)), // 226 start tag
        State::new(909, 21, 21, 33, StateFlags(4)), // 227 start tag
        State::new(910, 20, 20, 33, StateFlags(4)), // 228 start tag
        State::new(911, 19, 19, 33, StateFlags(4)), // 229 start tag
        State::new(912, 18, 18, 33, StateFlags(4)), // 230 start tag
        State::new(913, 17, 17, 33, StateFlags(4)), // 231 start tag
        State::new(914, 16, 16, 33, StateFlags(4)), // 232 start tag
        State::new(915, 15, 15, 33, StateFlags(4)), // 233 start tag
        State::new(916, 14, 14, 33, StateFlags(4)), // 234 start tag
        State::new(917, 13, 13, 33, StateFlags(4)), // 235 start tag
        State::new(918, 12, 12, 33, StateFlags(4)), // 236 start tag
        State::new(919, 11, 11, 33, StateFlags(4)), // 237 start tag
        State::new(920, 10, 10, 33, StateFlags(4)), // 238 start tag
        State::new(921, 9, 9, 33, StateFlags(4)), // 239 start tag
        State::new(922, 8, 8, 33, StateFlags(4)), // 240 start tag
        State::new(923, 7, 7, 33, StateFlags(4)), // 241 start tag
        State::new(924, 6, 6, 33, StateFlags(4)), // 242 start tag
        State::new(925, 5, 5, 33, StateFlags(4)), // 243 start tag
        State::new(926, 4, 4, 33, StateFlags(4)), // 244 start tag
        State::new(927, 3, 3, 33, StateFlags(4)), // 245 start tag
        State::new(928, 2, 2, 33, StateFlags(4)), // 246 start tag
        State::new(929, 1, 1, 33, StateFlags(4)), // 247 start tag
        State::new(1581, 7, 7, 33, StateFlags(4)), // 248 start tag
        State::new(1582, 6, 6, 33, StateFlags(4)), // 249 start tag
        State::new(1583, 5, 5, 33, StateFlags(4)), // 250 start tag
        State::new(1584, 4, 4, 33, StateFlags(4)), // 251 start tag
        State::new(1585, 3, 3, 33, StateFlags(4)), // 252 start tag
        State::new(1586, 2, 2, 33, StateFlags(4)), // 253 start tag
        State::new(1587, 1, 1, 33, StateFlags(4)), // 254 start tag
        State::new(930, 24, 24, 33, StateFlags(6)), // 255 first, start tag
        State::new(931, 23, 23, 33, StateFlags(4)), // 256 start tag
        State::new(932, 22, 22, 33, StateFlags(4)), // 257 start tag
        State::new(933, 21, 21, 33, StateFlags(4)), // 258 start tag
        State::new(934, 20, 20, 33, StateFlags(4)), // 259 start tag
        State::new(935, 19, 19, 33, StateFlags(4)), // 260 start tag
        State::new(936, 18, 18, 33, StateFlags(4)), // 261 start tag
        State::new(937, 17, 17, 33, StateFlags(4)), // 262 start tag
        State::new(938, 16, 16, 33, StateFlags(4)), // 263 start tag
        State::new(939, 15, 15, 33, StateFlags(4)), // 264 start tag
        State::new(940, 14, 14, 33, StateFlags(4)), // 265 start tag
        State::new(941, 13, 13, 33, StateFlags(4)), // 266 start tag
        State::new(942, 12, 12, 33, StateFlags(4)), // 267 start tag
        State::new(943, 11, 11, 33, StateFlags(4)), // 268 start tag
        State::new(944, 10, 10, 33, StateFlags(4)), // 269 start tag
        State::new(945, 9, 9, 33, StateFlags(4)), // 270 start tag
        State::new(946, 8, 8, 33, StateFlags(4)), // 271 start tag
        State::new(947, 7, 7, 33, StateFlags(4)), // 272 start tag
        State::new(948, 6, 6, 33, StateFlags(4)), // 273 start tag
        State::new(949, 5, 5, 33, StateFlags(4)), // 274 start tag
        State::new(950, 4, 4, 33, StateFlags(4)), // 275 start tag
        State::new(951, 3, 3, 33, StateFlags(4)), // 276 start tag
        State::new(952, 2, 2, 33, StateFlags(4)), // 277 start tag
        State::new(953, 1, 1, 33, StateFlags(4)), // 278 start tag
        State::new(1588, 7, 7, 33, StateFlags(4)), // 279 start tag
        State::new(1589, 6, 6, 33, StateFlags(4)), // 280 start tag
        State::new(1590, 5, 5, 33, StateFlags(4)), // 281 start tag
        State::new(1591, 4, 4, 33, StateFlags(4)), // 282 start tag
        State::new(1592, 3, 3, 33, StateFlags(4)), // 283 start tag
        State::new(1593, 2, 2, 33, StateFlags(4)), // 284 start tag
        State::new(1594, 1, 1, 33, StateFlags(4)), // 285 start tag
        State::new(954, 24, 24, 33, StateFlags(6)), // 286 first, start tag
        State::new(955, 23, 23, 33, StateFlags(4)), // 287 start tag
        State::new(956, 22, 22, 33, StateFlags(4)), // 288 start tag
        State::new(957, 21, 21, 33, StateFlags(4)), // 289 start tag
        State::new(958, 20, 20, 33, StateFlags(4)), // 290 start tag
        State::new(959, 19, 19, 33, StateFlags(4)), // 291 start tag
        State::new(960, 18, 18, 33, StateFlags(4)), // 292 start tag
        State::new(961, 17, 17, 33, StateFlags(4)), // 293 start tag
        State::new(962, 16, 16, 33, StateFlags(4)), // 294 start tag
        State::new(963, 15, 15, 33, StateFlags(4)), // 295 start tag
        State::new(964, 14, 14, 33, StateFlags(4)), // 296 start tag
        State::new(965, 13, 13, 33, StateFlags(4)), // 297 start tag
        State::new(966, 12, 12, 33, StateFlags(4)), // 298 start tag
        State::new(967, 11, 11, 33, StateFlags(4)), // 299 start tag
        State::new(968, 10, 10, 33, StateFlags(4)), // 300 start tag
        State::new(969, 9, 9, 33, StateFlags(4)), // 301 start tag
        State::new(970, 8, 8, 33, StateFlags(4)), // 302 start tag
        State::new(971, 7, 7, 33, StateFlags(4)), // 303 start tag
        State::new(972, 6, 6, 33, StateFlags(4)), // 304 start tag
        State::new(973, 5, 5, 33, StateFlags(4)), // 305 start tag
        State::new(974, 4, 4, 33, StateFlags(4)), // 306 start tag
        State::new(975, 3, 3, 33, StateFlags(4)), // 307 start tag
        State::new(976, 2, 2, 33, StateFlags(4)), // 308 start tag
        State::new(977, 1, 1, 33, StateFlags(4)), // 309 start tag
        State::new(1595, 7, 7, 33, StateFlags(4)), // 310 start tag
        State::new(1596, 6, 6, 33, StateFlags(4)), // 311 start tag
        State::new(1597, 5, 5, 33, StateFlags(4)), // 312 start tag
        State::new(1598, 4, 4, 33, StateFlags(4)), // 313 start tag
        State::new(1599, 3, 3, 33, StateFlags(4)), // 314 start tag
        State::new(1600, 2, 2, 33, StateFlags(4)), // 315 start tag
        State::new(1601, 1, 1, 33, StateFlags(4)), // 316 start tag
        State::new(2303, 1, 0, 317, StateFlags(6)), // 317 first, start tag
        State::new(549, 1, 0, 318, StateFlags(1)), // 318 EE
        State::new(549, 1, 0, 319, StateFlags(7)), // 319 first, start tag, EE
        State::new(2304, 1, 1, 33, StateFlags(6)), // 320 first, start tag
        State::new(2305, 1, 1, 33, StateFlags(6)), // 321 first, start tag
        State::new(2306, 1, 0, 322, StateFlags(6)), // 322 first, start tag
        State::new(2307, 1, 1, 33, StateFlags(6)), // 323 first, start tag
        State::new(2308, 1, 0, 324, StateFlags(6)), // 324 first, start tag
        State::new(2309, 1, 1, 33, StateFlags(6)), // 325 first, start tag
        State::new(2310, 1, 1, 33, StateFlags(6)), // 326 first, start tag
        State::new(1226, 14, 14, 344, StateFlags(6)), // 327 first, start tag
        State::new(1227, 13, 13, 344, StateFlags(4)), // 328 start tag
        State::new(1228, 12, 12, 344, StateFlags(4)), // 329 start tag
        State::new(1229, 11, 11, 344, StateFlags(4)), // 330 start tag
        State::new(1230, 10, 10, 344, StateFlags(4)), // 331 start tag
        State::new(1231, 9, 9, 344, StateFlags(4)), // 332 start tag
        State::new(1232, 8, 8, 344, StateFlags(4)), // 333 start tag
        State::new(1233, 7, 7, 344, StateFlags(4)), // 334 start tag
        State::new(1234, 6, 6, 344, StateFlags(4)), // 335 start tag
        State::new(1235, 5, 5, 344, StateFlags(4)), // 336 start tag
        State::new(1236, 4, 4, 344, StateFlags(4)), // 337 start tag
        State::new(1237, 3, 3, 344, StateFlags(4)), // 338 start tag
        State::new(1238, 2, 2, 344, StateFlags(4)), // 339 start tag
        State::new(1239, 1, 1, 344, StateFlags(4)), // 340 start tag
        State::new(1728, 6, 3, 344, StateFlags(5)), // 341 start tag, EE
        State::new(1729, 5, 2, 344, StateFlags(5)), // 342 start tag, EE
        State::new(1730, 4, 1, 344, StateFlags(5)), // 343 start tag, EE
        State::new(1536, 3, 0, 344, StateFlags(5)), // 344 start tag, EE
        State::new(1536, 3, 0, 345, StateFlags(1)), // 345 EE
        State::new(1240, 14, 14, 33, StateFlags(6)), // 346 first, start tag
        State::new(1241, 13, 13, 33, StateFlags(4)), // 347 start tag
        State::new(1242, 12, 12, 33, StateFlags(4)), // 348 start tag
        State::new(1243, 11, 11, 33, StateFlags(4)), // 349 start tag
        State::new(1244, 10, 10, 33, StateFlags(4)), // 350 start tag
        State::new(1245, 9, 9, 33, StateFlags(4)), // 351 start tag
        State::new(1246, 8, 8, 33, StateFlags(4)), // 352 start tag
        State::new(1247, 7, 7, 33, StateFlags(4)), // 353 start tag
        State::new(1248, 6, 6, 33, StateFlags(4)), // 354 start tag
        State::new(1249, 5, 5, 33, StateFlags(4)), // 355 start tag
        State::new(1250, 4, 4, 33, StateFlags(4)), // 356 start tag
        State::new(1251, 3, 3, 33, StateFlags(4)), // 357 start tag
        State::new(1252, 2, 2, 33, StateFlags(4)), // 358 start tag
        State::new(1253, 1, 1, 33, StateFlags(4)), // 359 start tag
        State::new(1891, 4, 3, 33, StateFlags(5)), // 360 start tag, EE
        State::new(1892, 3, 2, 33, StateFlags(5)), // 361 start tag, EE
        State::new(1893, 2, 1, 33, StateFlags(5)), // 362 start tag, EE
        State::new(2113, 1, 1, 33, StateFlags(6)), // 363 first, start tag
        State::new(2108, 2, 2, 33, StateFlags(6)), // 364 first, start tag
        State::new(1814, 1, 1, 33, StateFlags(4)), // 365 start tag
        State::new(1815, 2, 1, 33, StateFlags(5)), // 366 start tag, EE
        State::new(2311, 1, 1, 368, StateFlags(6)), // 367 first, start tag
        State::new(1884, 3, 0, 368, StateFlags(5)), // 368 start tag, EE
        State::new(1884, 3, 0, 369, StateFlags(1)), // 369 EE
        State::new(2312, 1, 1, 33, StateFlags(6)), // 370 first, start tag
        State::new(2313, 1, 1, 33, StateFlags(6)), // 371 first, start tag
        State::new(2305, 1, 1, 33, StateFlags(4)), // 372 start tag
        State::new(2314, 1, 1, 33, StateFlags(6)), // 373 first, start tag
        State::new(2110, 2, 2, 33, StateFlags(4)), // 374 start tag
        State::new(2111, 1, 1, 33, StateFlags(4)), // 375 start tag
        State::new(2112, 2, 2, 33, StateFlags(4)), // 376 start tag
        State::new(2113, 1, 1, 33, StateFlags(4)), // 377 start tag
        State::new(2315, 1, 1, 33, StateFlags(6)), // 378 first, start tag
        State::new(2310, 1, 1, 33, StateFlags(4)), // 379 start tag
        State::new(2316, 1, 1, 33, StateFlags(6)), // 380 first, start tag
        State::new(2114, 2, 2, 33, StateFlags(4)), // 381 start tag
        State::new(2115, 1, 1, 33, StateFlags(4)), // 382 start tag
        State::new(1734, 6, 3, 386, StateFlags(7)), // 383 first, start tag, EE
        State::new(1639, 5, 2, 386, StateFlags(5)), // 384 start tag, EE
        State::new(1640, 4, 1, 386, StateFlags(5)), // 385 start tag, EE
        State::new(1641, 3, 0, 386, StateFlags(5)), // 386 start tag, EE
        State::new(1641, 3, 0, 387, StateFlags(1)), // 387 EE
        State::new(1895, 4, 3, 33, StateFlags(7)), // 388 first, start tag, EE
        State::new(1814, 3, 2, 33, StateFlags(5)), // 389 start tag, EE
        State::new(1641, 3, 0, 390, StateFlags(7)), // 390 first, start tag, EE
        State::new(2317, 1, 1, 33, StateFlags(6)), // 391 first, start tag
        State::new(2318, 1, 1, 33, StateFlags(4)), // 392 start tag
        State::new(2319, 1, 1, 33, StateFlags(6)), // 393 first, start tag
        State::new(2320, 1, 1, 33, StateFlags(4)), // 394 start tag
        State::new(2321, 1, 1, 33, StateFlags(6)), // 395 first, start tag
        State::new(2322, 1, 1, 33, StateFlags(4)), // 396 start tag
        State::new(2323, 1, 1, 33, StateFlags(6)), // 397 first, start tag
        State::new(2324, 1, 1, 33, StateFlags(4)), // 398 start tag
        State::new(2325, 1, 1, 33, StateFlags(6)), // 399 first, start tag
        State::new(2326, 1, 1, 33, StateFlags(4)), // 400 start tag
        State::new(2327, 1, 1, 33, StateFlags(6)), // 401 first, start tag
        State::new(2328, 1, 1, 33, StateFlags(4)), // 402 start tag
        State::new(2329, 1, 1, 33, StateFlags(6)), // 403 first, start tag
        State::new(2330, 1, 1, 33, StateFlags(4)), // 404 start tag
        State::new(2331, 1, 0, 405, StateFlags(6)), // 405 first, start tag
        State::new(2332, 1, 1, 33, StateFlags(6)), // 406 first, start tag
        State::new(2333, 1, 1, 33, StateFlags(4)), // 407 start tag
        State::new(2334, 1, 1, 33, StateFlags(6)), // 408 first, start tag
        State::new(2317, 1, 1, 33, StateFlags(4)), // 409 start tag
        State::new(2335, 1, 1, 33, StateFlags(6)), // 410 first, start tag
        State::new(2313, 1, 1, 33, StateFlags(4)), // 411 start tag
        State::new(2116, 2, 0, 412, StateFlags(7)), // 412 first, start tag, EE
        State::new(2116, 2, 0, 413, StateFlags(1)), // 413 EE
        State::new(2118, 2, 2, 33, StateFlags(6)), // 414 first, start tag
        State::new(2119, 1, 1, 33, StateFlags(4)), // 415 start tag
        State::new(2336, 1, 0, 416, StateFlags(6)), // 416 first, start tag
        State::new(2337, 1, 1, 33, StateFlags(6)), // 417 first, start tag
        State::new(2235, 1, 1, 33, StateFlags(4)), // 418 start tag
        State::new(2338, 1, 1, 420, StateFlags(6)), // 419 first, start tag
        State::new(2026, 1, 0, 420, StateFlags(4)), // 420 start tag
        State::new(1989, 1, 1, 33, StateFlags(6)), // 421 first, start tag
        State::new(2339, 1, 1, 33, StateFlags(6)), // 422 first, start tag
        State::new(2340, 1, 0, 423, StateFlags(6)), // 423 first, start tag
        State::new(1772, 4, 4, 440, StateFlags(6)), // 424 first, start tag
        State::new(1773, 3, 3, 440, StateFlags(4)), // 425 start tag
        State::new(1774, 2, 2, 440, StateFlags(4)), // 426 start tag
        State::new(1775, 1, 1, 440, StateFlags(4)), // 427 start tag
        State::new(1602, 7, 7, 440, StateFlags(4)), // 428 start tag
        State::new(1603, 6, 6, 440, StateFlags(4)), // 429 start tag
        State::new(1604, 5, 5, 440, StateFlags(4)), // 430 start tag
        State::new(1605, 4, 4, 440, StateFlags(4)), // 431 start tag
        State::new(1606, 3, 3, 440, StateFlags(4)), // 432 start tag
        State::new(1607, 2, 2, 440, StateFlags(4)), // 433 start tag
        State::new(1608, 1, 1, 440, StateFlags(4)), // 434 start tag
        State::new(1899, 4, 4, 440, StateFlags(4)), // 435 start tag
        State::new(1844, 3, 3, 440, StateFlags(4)), // 436 start tag
        State::new(1845, 2, 2, 440, StateFlags(4)), // 437 start tag
        State::new(1846, 1, 1, 440, StateFlags(4)), // 438 start tag
        State::new(1914, 1, 1, 440, StateFlags(4)), // 439 start tag
        State::new(1398, 11, 0, 440, StateFlags(5)), // 440 start tag, EE
        State::new(1398, 11, 0, 441, StateFlags(1)), // 441 EE
        State::new(1778, 4, 4, 33, StateFlags(6)), // 442 first, start tag
        State::new(1779, 3, 3, 33, StateFlags(4)), // 443 start tag
        State::new(1780, 2, 2, 33, StateFlags(4)), // 444 start tag
        State::new(1781, 1, 1, 33, StateFlags(4)), // 445 start tag
        State::new(1609, 7, 7, 33, StateFlags(4)), // 446 start tag
        State::new(1610, 6, 6, 33, StateFlags(4)), // 447 start tag
        State::new(1611, 5, 5, 33, StateFlags(4)), // 448 start tag
        State::new(1612, 4, 4, 33, StateFlags(4)), // 449 start tag
        State::new(1613, 3, 3, 33, StateFlags(4)), // 450 start tag
        State::new(1614, 2, 2, 33, StateFlags(4)), // 451 start tag
        State::new(1615, 1, 1, 33, StateFlags(4)), // 452 start tag
        State::new(1903, 4, 4, 33, StateFlags(4)), // 453 start tag
        State::new(1849, 3, 3, 33, StateFlags(4)), // 454 start tag
        State::new(1850, 2, 2, 33, StateFlags(4)), // 455 start tag
        State::new(1851, 1, 1, 33, StateFlags(4)), // 456 start tag
        State::new(1922, 1, 1, 33, StateFlags(4)), // 457 start tag
        State::new(1907, 4, 4, 440, StateFlags(6)), // 458 first, start tag
        State::new(1908, 3, 3, 440, StateFlags(4)), // 459 start tag
        State::new(1909, 2, 2, 440, StateFlags(4)), // 460 start tag
        State::new(1910, 1, 1, 440, StateFlags(4)), // 461 start tag
        State::new(1616, 7, 7, 440, StateFlags(4)), // 462 start tag
        State::new(1617, 6, 6, 440, StateFlags(4)), // 463 start tag
        State::new(1618, 5, 5, 440, StateFlags(4)), // 464 start tag
        State::new(1619, 4, 4, 440, StateFlags(4)), // 465 start tag
        State::new(1620, 3, 3, 440, StateFlags(4)), // 466 start tag
        State::new(1621, 2, 2, 440, StateFlags(4)), // 467 start tag
        State::new(1622, 1, 1, 440, StateFlags(4)), // 468 start tag
        State::new(1911, 4, 4, 440, StateFlags(4)), // 469 start tag
        State::new(1912, 3, 3, 440, StateFlags(4)), // 470 start tag
        State::new(1913, 2, 2, 440, StateFlags(4)), // 471 start tag
        State::new(1915, 4, 4, 33, StateFlags(6)), // 472 first, start tag
        State::new(1916, 3, 3, 33, StateFlags(4)), // 473 start tag
        State::new(1917, 2, 2, 33, StateFlags(4)), // 474 start tag
        State::new(1918, 1, 1, 33, StateFlags(4)), // 475 start tag
        State::new(1623, 7, 7, 33, StateFlags(4)), // 476 start tag
        State::new(1624, 6, 6, 33, StateFlags(4)), // 477 start tag
        State::new(1625, 5, 5, 33, StateFlags(4)), // 478 start tag
        State::new(1626, 4, 4, 33, StateFlags(4)), // 479 start tag
        State::new(1627, 3, 3, 33, StateFlags(4)), // 480 start tag
        State::new(1628, 2, 2, 33, StateFlags(4)), // 481 start tag
        State::new(1629, 1, 1, 33, StateFlags(4)), // 482 start tag
        State::new(1919, 4, 4, 33, StateFlags(4)), // 483 start tag
        State::new(1920, 3, 3, 33, StateFlags(4)), // 484 start tag
        State::new(1921, 2, 2, 33, StateFlags(4)), // 485 start tag
        State::new(2341, 1, 0, 486, StateFlags(6)), // 486 first, start tag
        State::new(2120, 2, 2, 420, StateFlags(6)), // 487 first, start tag
        State::new(2121, 1, 1, 420, StateFlags(4)), // 488 start tag
        State::new(2342, 1, 1, 420, StateFlags(4)), // 489 start tag
        State::new(2122, 2, 2, 33, StateFlags(6)), // 490 first, start tag
        State::new(2123, 1, 1, 33, StateFlags(4)), // 491 start tag
        State::new(2343, 1, 1, 33, StateFlags(4)), // 492 start tag
        State::new(2344, 1, 1, 33, StateFlags(6)), // 493 first, start tag
        State::new(2319, 1, 1, 33, StateFlags(4)), // 494 start tag
        State::new(2345, 1, 1, 33, StateFlags(6)), // 495 first, start tag
        State::new(2321, 1, 1, 33, StateFlags(4)), // 496 start tag
        State::new(2346, 1, 1, 33, StateFlags(6)), // 497 first, start tag
        State::new(2347, 1, 1, 33, StateFlags(4)), // 498 start tag
        State::new(1815, 1, 1, 33, StateFlags(4)), // 499 start tag
        State::new(2348, 1, 0, 500, StateFlags(6)), // 500 first, start tag
        State::new(2349, 1, 0, 501, StateFlags(6)), // 501 first, start tag
        State::new(2350, 1, 1, 33, StateFlags(6)), // 502 first, start tag
        State::new(2323, 1, 1, 33, StateFlags(4)), // 503 start tag
        State::new(2351, 1, 1, 33, StateFlags(6)), // 504 first, start tag
        State::new(2315, 1, 1, 33, StateFlags(4)), // 505 start tag
        State::new(2352, 1, 1, 33, StateFlags(6)), // 506 first, start tag
        State::new(2325, 1, 1, 33, StateFlags(4)), // 507 start tag
        State::new(1991, 3, 3, 33, StateFlags(6)), // 508 first, start tag
        State::new(1992, 2, 2, 33, StateFlags(4)), // 509 start tag
        State::new(1993, 1, 1, 33, StateFlags(4)), // 510 start tag
        State::new(2353, 1, 0, 511, StateFlags(6)), // 511 first, start tag
        State::new(2354, 1, 1, 33, StateFlags(6)), // 512 first, start tag
        State::new(1994, 3, 3, 33, StateFlags(4)), // 513 start tag
        State::new(1995, 2, 2, 33, StateFlags(4)), // 514 start tag
        State::new(1996, 1, 1, 33, StateFlags(4)), // 515 start tag
        State::new(1923, 4, 4, 33, StateFlags(4)), // 516 start tag
        State::new(1924, 3, 3, 33, StateFlags(4)), // 517 start tag
        State::new(1925, 2, 2, 33, StateFlags(4)), // 518 start tag
        State::new(1926, 1, 1, 33, StateFlags(4)), // 519 start tag
        State::new(2355, 1, 1, 33, StateFlags(6)), // 520 first, start tag
        State::new(2356, 1, 1, 33, StateFlags(4)), // 521 start tag
        State::new(2357, 1, 1, 33, StateFlags(4)), // 522 start tag
        State::new(2358, 1, 0, 523, StateFlags(6)), // 523 first, start tag
        State::new(2359, 1, 1, 33, StateFlags(6)), // 524 first, start tag
        State::new(2332, 1, 1, 33, StateFlags(4)), // 525 start tag
        State::new(2360, 1, 0, 526, StateFlags(6)), // 526 first, start tag
        State::new(2361, 1, 0, 527, StateFlags(6)), // 527 first, start tag
        State::new(2362, 1, 0, 528, StateFlags(6)), // 528 first, start tag
        State::new(2363, 1, 0, 529, StateFlags(6)), // 529 first, start tag
        State::new(2139, 1, 0, 530, StateFlags(6)), // 530 first, start tag
        State::new(2141, 1, 0, 531, StateFlags(6)), // 531 first, start tag
        State::new(2364, 1, 0, 532, StateFlags(6)), // 532 first, start tag
        State::new(2365, 1, 0, 533, StateFlags(6)), // 533 first, start tag
        State::new(2366, 1, 0, 534, StateFlags(6)), // 534 first, start tag
        State::new(2367, 1, 0, 535, StateFlags(6)), // 535 first, start tag
        State::new(2368, 1, 0, 536, StateFlags(6)), // 536 first, start tag
        State::new(2369, 1, 0, 537, StateFlags(6)), // 537 first, start tag
        State::new(2370, 1, 0, 538, StateFlags(6)), // 538 first, start tag
        State::new(2371, 1, 0, 539, StateFlags(6)), // 539 first, start tag
        State::new(2372, 1, 0, 540, StateFlags(6)), // 540 first, start tag
        State::new(2373, 1, 0, 541, StateFlags(6)), // 541 first, start tag
        State::new(2374, 1, 0, 542, StateFlags(6)), // 542 first, start tag
        State::new(2375, 1, 0, 543, StateFlags(6)), // 543 first, start tag
        State::new(2376, 1, 0, 544, StateFlags(6)), // 544 first, start tag
        State::new(2377, 1, 0, 545, StateFlags(6)), // 545 first, start tag
        State::new(2378, 1, 0, 546, StateFlags(6)), // 546 first, start tag
        State::new(2379, 1, 0, 547, StateFlags(6)), // 547 first, start tag
        State::new(2380, 1, 0, 548, StateFlags(6)), // 548 first, start tag
        State::new(2381, 1, 0, 549, StateFlags(6)), // 549 first, start tag
        State::new(2382, 1, 0, 550, StateFlags(6)), // 550 first, start tag
        State::new(2383, 1, 0, 551, StateFlags(6)), // 551 first, start tag
        State::new(2384, 1, 0, 552, StateFlags(6)), // 552 first, start tag
        State::new(2385, 1, 0, 553, StateFlags(6)), // 553 first, start tag
        State::new(2386, 1, 0, 554, StateFlags(6)), // 554 first, start tag
        State::new(2387, 1, 0, 555, StateFlags(6)), // 555 first, start tag
        State::new(2388, 1, 0, 556, StateFlags(6)), // 556 first, start tag
        State::new(2389, 1, 0, 557, StateFlags(6)), // 557 first, start tag
        State::new(2390, 1, 0, 558, StateFlags(6)), // 558 first, start tag
        State::new(2391, 1, 0, 559, StateFlags(6)), // 559 first, start tag
        State::new(2265, 1, 0, 560, StateFlags(6)), // 560 first, start tag
        State::new(2392, 1, 0, 561, StateFlags(6)), // 561 first, start tag
        State::new(1927, 4, 0, 563, StateFlags(7)), // 562 first, start tag, EE
        State::new(1928, 3, 0, 563, StateFlags(1)), // 563 EE
        State::new(2124, 2, 0, 318, StateFlags(7)), // 564 first, start tag, EE
        State::new(2393, 1, 0, 565, StateFlags(6)), // 565 first, start tag
        State::new(2394, 1, 0, 566, StateFlags(6)), // 566 first, start tag
        State::new(2395, 1, 0, 567, StateFlags(6)), // 567 first, start tag
        State::new(2396, 1, 0, 568, StateFlags(6)), // 568 first, start tag
        State::new(2397, 1, 0, 569, StateFlags(6)), // 569 first, start tag
        State::new(2129, 1, 0, 570, StateFlags(6)), // 570 first, start tag
        State::new(2398, 1, 0, 571, StateFlags(6)), // 571 first, start tag
        State::new(2399, 1, 0, 572, StateFlags(6)), // 572 first, start tag
        State::new(2400, 1, 0, 573, StateFlags(6)), // 573 first, start tag
        State::new(2401, 1, 0, 574, StateFlags(6)), // 574 first, start tag
        State::new(2402, 1, 0, 575, StateFlags(6)), // 575 first, start tag
        State::new(2403, 1, 0, 576, StateFlags(6)), // 576 first, start tag
        State::new(2404, 1, 0, 577, StateFlags(6)), // 577 first, start tag
        State::new(2405, 1, 0, 578, StateFlags(6)), // 578 first, start tag
        State::new(2406, 1, 1, 33, StateFlags(6)), // 579 first, start tag
        State::new(2407, 1, 1, 33, StateFlags(4)), // 580 start tag
        State::new(2408, 1, 1, 33, StateFlags(4)), // 581 start tag
        State::new(2409, 1, 0, 582, StateFlags(6)), // 582 first, start tag
        State::new(2410, 1, 1, 33, StateFlags(6)), // 583 first, start tag
        State::new(2411, 1, 1, 33, StateFlags(4)), // 584 start tag
        State::new(2412, 1, 0, 585, StateFlags(6)), // 585 first, start tag
        State::new(2413, 1, 0, 586, StateFlags(6)), // 586 first, start tag
        State::new(2414, 1, 0, 587, StateFlags(6)), // 587 first, start tag
        State::new(2415, 1, 1, 589, StateFlags(6)), // 588 first, start tag
        State::new(1740, 6, 0, 589, StateFlags(5)), // 589 start tag, EE
        State::new(1740, 6, 0, 590, StateFlags(1)), // 590 EE
        State::new(1742, 4, 0, 591, StateFlags(1)), // 591 EE
        State::new(1744, 2, 0, 592, StateFlags(1)), // 592 EE
        State::new(2416, 1, 1, 33, StateFlags(6)), // 593 first, start tag
        State::new(1630, 7, 1, 595, StateFlags(7)), // 594 first, start tag, EE
        State::new(1631, 6, 0, 595, StateFlags(5)), // 595 start tag, EE
        State::new(1635, 2, 0, 596, StateFlags(1)), // 596 EE
        State::new(2126, 2, 1, 33, StateFlags(7)), // 597 first, start tag, EE
        State::new(2417, 1, 1, 33, StateFlags(6)), // 598 first, start tag
        State::new(2418, 1, 1, 33, StateFlags(4)), // 599 start tag
        State::new(1792, 1, 1, 33, StateFlags(4)), // 600 start tag
        State::new(1931, 4, 3, 604, StateFlags(6)), // 601 first, start tag
        State::new(1932, 3, 2, 604, StateFlags(4)), // 602 start tag
        State::new(1933, 2, 1, 604, StateFlags(4)), // 603 start tag
        State::new(1934, 1, 0, 604, StateFlags(4)), // 604 start tag
        State::new(1935, 4, 3, 33, StateFlags(7)), // 605 first, start tag, EE
        State::new(1936, 3, 2, 33, StateFlags(5)), // 606 start tag, EE
        State::new(1937, 2, 1, 33, StateFlags(5)), // 607 start tag, EE
        State::new(1637, 7, 4, 386, StateFlags(7)), // 608 first, start tag, EE
        State::new(1638, 6, 3, 386, StateFlags(5)), // 609 start tag, EE
        State::new(1812, 5, 4, 33, StateFlags(7)), // 610 first, start tag, EE
        State::new(1813, 4, 3, 33, StateFlags(5)), // 611 start tag, EE
        State::new(1472, 9, 9, 33, StateFlags(6)), // 612 first, start tag
        State::new(1473, 8, 8, 33, StateFlags(4)), // 613 start tag
        State::new(1474, 7, 7, 33, StateFlags(4)), // 614 start tag
        State::new(1475, 6, 6, 33, StateFlags(4)), // 615 start tag
        State::new(1476, 5, 5, 33, StateFlags(4)), // 616 start tag
        State::new(1477, 4, 4, 33, StateFlags(4)), // 617 start tag
        State::new(1478, 3, 3, 33, StateFlags(4)), // 618 start tag
        State::new(1372, 2, 2, 33, StateFlags(4)), // 619 start tag
        State::new(1373, 1, 1, 33, StateFlags(4)), // 620 start tag
        State::new(1792, 2, 1, 33, StateFlags(5)), // 621 start tag, EE
        State::new(2419, 1, 1, 604, StateFlags(6)), // 622 first, start tag
        State::new(2420, 1, 1, 33, StateFlags(6)), // 623 first, start tag
        State::new(2128, 2, 1, 625, StateFlags(6)), // 624 first, start tag
        State::new(2129, 1, 0, 625, StateFlags(4)), // 625 start tag
        State::new(2130, 2, 1, 33, StateFlags(7)), // 626 first, start tag, EE
        State::new(2132, 2, 1, 420, StateFlags(6)), // 627 first, start tag
        State::new(2134, 2, 1, 33, StateFlags(7)), // 628 first, start tag, EE
        State::new(1362, 12, 12, 33, StateFlags(6)), // 629 first, start tag
        State::new(1363, 11, 11, 33, StateFlags(4)), // 630 start tag
        State::new(1364, 10, 10, 33, StateFlags(4)), // 631 start tag
        State::new(1365, 9, 9, 33, StateFlags(4)), // 632 start tag
        State::new(1366, 8, 8, 33, StateFlags(4)), // 633 start tag
        State::new(1367, 7, 7, 33, StateFlags(4)), // 634 start tag
        State::new(1368, 6, 6, 33, StateFlags(4)), // 635 start tag
        State::new(1369, 5, 5, 33, StateFlags(4)), // 636 start tag
        State::new(1370, 4, 4, 33, StateFlags(4)), // 637 start tag
        State::new(1371, 3, 3, 33, StateFlags(4)), // 638 start tag
        State::new(1374, 12, 5, 645, StateFlags(7)), // 639 first, start tag, EE
        State::new(1409, 11, 4, 645, StateFlags(5)), // 640 start tag, EE
        State::new(1453, 10, 3, 645, StateFlags(5)), // 641 start tag, EE
        State::new(1481, 9, 2, 645, StateFlags(5)), // 642 start tag, EE
        State::new(1499, 8, 1, 645, StateFlags(5)), // 643 start tag, EE
        State::new(1644, 7, 0, 645, StateFlags(5)), // 644 start tag, EE
        State::new(1380, 6, 0, 645, StateFlags(1)), // 645 EE
        State::new(1382, 4, 0, 646, StateFlags(1)), // 646 EE
        State::new(1997, 3, 0, 647, StateFlags(1)), // 647 EE
        State::new(1513, 2, 0, 648, StateFlags(1)), // 648 EE
        State::new(1651, 7, 5, 318, StateFlags(7)), // 649 first, start tag, EE
        State::new(1746, 6, 4, 318, StateFlags(5)), // 650 start tag, EE
        State::new(1817, 5, 3, 318, StateFlags(5)), // 651 start tag, EE
        State::new(1939, 4, 2, 318, StateFlags(5)), // 652 start tag, EE
        State::new(2000, 3, 1, 318, StateFlags(5)), // 653 start tag, EE
        State::new(2136, 2, 0, 318, StateFlags(5)), // 654 start tag, EE
        State::new(2421, 1, 1, 33, StateFlags(6)), // 655 first, start tag
        State::new(2422, 1, 1, 33, StateFlags(4)), // 656 start tag
        State::new(1132, 17, 5, 668, StateFlags(7)), // 657 first, start tag, EE
        State::new(1149, 16, 4, 668, StateFlags(5)), // 658 start tag, EE
        State::new(1181, 15, 3, 668, StateFlags(5)), // 659 start tag, EE
        State::new(1254, 14, 2, 668, StateFlags(5)), // 660 start tag, EE
        State::new(1310, 13, 1, 668, StateFlags(5)), // 661 start tag, EE
        State::new(1386, 12, 0, 668, StateFlags(5)), // 662 start tag, EE
        State::new(1139, 10, 0, 663, StateFlags(1)), // 663 EE
        State::new(1490, 9, 0, 664, StateFlags(1)), // 664 EE
        State::new(1507, 8, 0, 665, StateFlags(1)), // 665 EE
        State::new(1822, 5, 0, 666, StateFlags(1)), // 666 EE
        State::new(1510, 5, 0, 667, StateFlags(1)), // 667 EE
        State::new(1138, 11, 0, 668, StateFlags(1)), // 668 EE
        State::new(2138, 2, 1, 670, StateFlags(6)), // 669 first, start tag
        State::new(2139, 1, 0, 670, StateFlags(4)), // 670 start tag
        State::new(2140, 2, 1, 672, StateFlags(6)), // 671 first, start tag
        State::new(2141, 1, 0, 672, StateFlags(4)), // 672 start tag
        State::new(2142, 2, 0, 673, StateFlags(7)), // 673 first, start tag, EE
        State::new(2235, 1, 1, 33, StateFlags(6)), // 674 first, start tag
        State::new(2423, 1, 1, 680, StateFlags(6)), // 675 first, start tag
        State::new(2144, 2, 2, 680, StateFlags(4)), // 676 start tag
        State::new(2145, 1, 1, 680, StateFlags(4)), // 677 start tag
        State::new(2003, 3, 2, 680, StateFlags(4)), // 678 start tag
        State::new(2004, 2, 1, 680, StateFlags(4)), // 679 start tag
        State::new(1830, 1, 0, 680, StateFlags(4)), // 680 start tag
        State::new(1830, 2, 0, 681, StateFlags(0)), // 681
        State::new(2424, 1, 1, 33, StateFlags(6)), // 682 first, start tag
        State::new(2146, 2, 2, 33, StateFlags(4)), // 683 start tag
        State::new(2147, 1, 1, 33, StateFlags(4)), // 684 start tag
        State::new(1791, 3, 2, 33, StateFlags(5)), // 685 start tag, EE
        State::new(2425, 1, 0, 686, StateFlags(6)), // 686 first, start tag
        State::new(1001, 21, 17, 704, StateFlags(7)), // 687 first, start tag, EE
        State::new(1002, 20, 16, 704, StateFlags(5)), // 688 start tag, EE
        State::new(1003, 19, 15, 704, StateFlags(5)), // 689 start tag, EE
        State::new(1004, 18, 14, 704, StateFlags(5)), // 690 start tag, EE
        State::new(1005, 17, 13, 704, StateFlags(5)), // 691 start tag, EE
        State::new(1006, 16, 12, 704, StateFlags(5)), // 692 start tag, EE
        State::new(1007, 15, 11, 704, StateFlags(5)), // 693 start tag, EE
        State::new(1008, 14, 10, 704, StateFlags(5)), // 694 start tag, EE
        State::new(1009, 13, 9, 704, StateFlags(5)), // 695 start tag, EE
        State::new(1010, 12, 8, 704, StateFlags(5)), // 696 start tag, EE
        State::new(1011, 11, 7, 704, StateFlags(5)), // 697 start tag, EE
        State::new(1012, 10, 6, 704, StateFlags(5)), // 698 start tag, EE
        State::new(1013, 9, 5, 704, StateFlags(5)), // 699 start tag, EE
        State::new(1014, 8, 4, 704, StateFlags(5)), // 700 start tag, EE
        State::new(1015, 7, 3, 704, StateFlags(5)), // 701 start tag, EE
        State::new(1016, 6, 2, 704, StateFlags(5)), // 702 start tag, EE
        State::new(1017, 5, 1, 704, StateFlags(5)), // 703 start tag, EE
        State::new(1018, 4, 0, 704, StateFlags(5)), // 704 start tag, EE
        State::new(1018, 4, 0, 705, StateFlags(1)), // 705 EE
        State::new(1060, 18, 17, 33, StateFlags(7)), // 706 first, start tag, EE
        State::new(1061, 17, 16, 33, StateFlags(5)), // 707 start tag, EE
        State::new(1062, 16, 15, 33, StateFlags(5)), // 708 start tag, EE
        State::new(1063, 15, 14, 33, StateFlags(5)), // 709 start tag, EE
        State::new(1064, 14, 13, 33, StateFlags(5)), // 710 start tag, EE
        State::new(1065, 13, 12, 33, StateFlags(5)), // 711 start tag, EE
        State::new(1066, 12, 11, 33, StateFlags(5)), // 712 start tag, EE
        State::new(1067, 11, 10, 33, StateFlags(5)), // 713 start tag, EE
        State::new(1068, 10, 9, 33, StateFlags(5)), // 714 start tag, EE
        State::new(1069, 9, 8, 33, StateFlags(5)), // 715 start tag, EE
        State::new(1070, 8, 7, 33, StateFlags(5)), // 716 start tag, EE
        State::new(1071, 7, 6, 33, StateFlags(5)), // 717 start tag, EE
        State::new(1072, 6, 5, 33, StateFlags(5)), // 718 start tag, EE
        State::new(1073, 5, 4, 33, StateFlags(5)), // 719 start tag, EE
        State::new(1074, 4, 3, 33, StateFlags(5)), // 720 start tag, EE
        State::new(1075, 3, 2, 33, StateFlags(5)), // 721 start tag, EE
        State::new(1076, 2, 1, 33, StateFlags(5)), // 722 start tag, EE
        State::new(1022, 19, 16, 739, StateFlags(7)), // 723 first, start tag, EE
        State::new(1023, 18, 15, 739, StateFlags(5)), // 724 start tag, EE
        State::new(1024, 17, 14, 739, StateFlags(5)), // 725 start tag, EE
        State::new(1025, 16, 13, 739, StateFlags(5)), // 726 start tag, EE
        State::new(1026, 15, 12, 739, StateFlags(5)), // 727 start tag, EE
        State::new(1027, 14, 11, 739, StateFlags(5)), // 728 start tag, EE
        State::new(1028, 13, 10, 739, StateFlags(5)), // 729 start tag, EE
        State::new(1029, 12, 9, 739, StateFlags(5)), // 730 start tag, EE
        State::new(1030, 11, 8, 739, StateFlags(5)), // 731 start tag, EE
        State::new(1031, 10, 7, 739, StateFlags(5)), // 732 start tag, EE
        State::new(1032, 9, 6, 739, StateFlags(5)), // 733 start tag, EE
        State::new(1033, 8, 5, 739, StateFlags(5)), // 734 start tag, EE
        State::new(1034, 7, 4, 739, StateFlags(5)), // 735 start tag, EE
        State::new(1035, 6, 3, 739, StateFlags(5)), // 736 start tag, EE
        State::new(1036, 5, 2, 739, StateFlags(5)), // 737 start tag, EE
        State::new(1037, 4, 1, 739, StateFlags(5)), // 738 start tag, EE
        State::new(1038, 3, 0, 739, StateFlags(5)), // 739 start tag, EE
        State::new(1038, 3, 0, 740, StateFlags(1)), // 740 EE
        State::new(1061, 17, 16, 33, StateFlags(7)), // 741 first, start tag, EE
        State::new(2006, 3, 0, 742, StateFlags(7)), // 742 first, start tag, EE
        State::new(2006, 3, 0, 743, StateFlags(1)), // 743 EE
        State::new(2009, 3, 3, 750, StateFlags(6)), // 744 first, start tag
        State::new(2010, 2, 2, 750, StateFlags(4)), // 745 start tag
        State::new(2011, 1, 1, 750, StateFlags(4)), // 746 start tag
        State::new(2148, 2, 2, 750, StateFlags(4)), // 747 start tag
        State::new(2149, 1, 1, 750, StateFlags(4)), // 748 start tag
        State::new(2150, 2, 1, 750, StateFlags(4)), // 749 start tag
        State::new(1726, 1, 0, 750, StateFlags(4)), // 750 start tag
        State::new(2012, 3, 3, 33, StateFlags(6)), // 751 first, start tag
        State::new(2013, 2, 2, 33, StateFlags(4)), // 752 start tag
        State::new(2014, 1, 1, 33, StateFlags(4)), // 753 start tag
        State::new(1827, 5, 3, 757, StateFlags(6)), // 754 first, start tag
        State::new(1828, 4, 2, 757, StateFlags(4)), // 755 start tag
        State::new(1829, 3, 1, 757, StateFlags(4)), // 756 start tag
        State::new(1830, 2, 0, 757, StateFlags(4)), // 757 start tag
        State::new(1943, 4, 3, 33, StateFlags(7)), // 758 first, start tag, EE
        State::new(1165, 16, 3, 762, StateFlags(7)), // 759 first, start tag, EE
        State::new(1166, 15, 2, 762, StateFlags(5)), // 760 start tag, EE
        State::new(1167, 14, 1, 762, StateFlags(5)), // 761 start tag, EE
        State::new(1168, 13, 0, 762, StateFlags(5)), // 762 start tag, EE
        State::new(1168, 13, 0, 763, StateFlags(1)), // 763 EE
        State::new(1752, 6, 1, 765, StateFlags(7)), // 764 first, start tag, EE
        State::new(1753, 5, 0, 765, StateFlags(5)), // 765 start tag, EE
        State::new(1753, 5, 0, 766, StateFlags(1)), // 766 EE
        State::new(2152, 2, 1, 33, StateFlags(7)), // 767 first, start tag, EE
        State::new(1041, 19, 2, 770, StateFlags(6)), // 768 first, start tag
        State::new(1042, 18, 1, 770, StateFlags(4)), // 769 start tag
        State::new(1043, 17, 0, 770, StateFlags(4)), // 770 start tag
        State::new(1078, 18, 0, 771, StateFlags(1)), // 771 EE
        State::new(2015, 3, 2, 33, StateFlags(7)), // 772 first, start tag, EE
        State::new(2016, 2, 1, 33, StateFlags(5)), // 773 start tag, EE
        State::new(2426, 1, 1, 33, StateFlags(6)), // 774 first, start tag
        State::new(2427, 1, 1, 33, StateFlags(4)), // 775 start tag
        State::new(2428, 1, 1, 33, StateFlags(4)), // 776 start tag
        State::new(1096, 18, 18, 800, StateFlags(6)), // 777 first, start tag
        State::new(1097, 17, 17, 800, StateFlags(4)), // 778 start tag
        State::new(1098, 16, 16, 800, StateFlags(4)), // 779 start tag
        State::new(1099, 15, 15, 800, StateFlags(4)), // 780 start tag
        State::new(1100, 14, 14, 800, StateFlags(4)), // 781 start tag
        State::new(1101, 13, 13, 800, StateFlags(4)), // 782 start tag
        State::new(1102, 12, 12, 800, StateFlags(4)), // 783 start tag
        State::new(1103, 11, 11, 800, StateFlags(4)), // 784 start tag
        State::new(1104, 10, 10, 800, StateFlags(4)), // 785 start tag
        State::new(1105, 9, 9, 800, StateFlags(4)), // 786 start tag
        State::new(1106, 8, 8, 800, StateFlags(4)), // 787 start tag
        State::new(1107, 7, 7, 800, StateFlags(4)), // 788 start tag
        State::new(1108, 6, 6, 800, StateFlags(4)), // 789 start tag
        State::new(1109, 5, 5, 800, StateFlags(4)), // 790 start tag
        State::new(1110, 4, 4, 800, StateFlags(4)), // 791 start tag
        State::new(1111, 3, 3, 800, StateFlags(4)), // 792 start tag
        State::new(1112, 2, 2, 800, StateFlags(4)), // 793 start tag
        State::new(1113, 1, 1, 800, StateFlags(4)), // 794 start tag
        State::new(1515, 8, 5, 800, StateFlags(5)), // 795 start tag, EE
        State::new(1516, 7, 4, 800, StateFlags(5)), // 796 start tag, EE
        State::new(1517, 6, 3, 800, StateFlags(5)), // 797 start tag, EE
        State::new(1518, 5, 2, 800, StateFlags(5)), // 798 start tag, EE
        State::new(1519, 4, 1, 800, StateFlags(5)), // 799 start tag, EE
        State::new(1520, 3, 0, 800, StateFlags(5)), // 800 start tag, EE
        State::new(1520, 3, 0, 801, StateFlags(1)), // 801 EE
        State::new(1114, 18, 18, 33, StateFlags(6)), // 802 first, start tag
        State::new(1115, 17, 17, 33, StateFlags(4)), // 803 start tag
        State::new(1116, 16, 16, 33, StateFlags(4)), // 804 start tag
        State::new(1117, 15, 15, 33, StateFlags(4)), // 805 start tag
        State::new(1118, 14, 14, 33, StateFlags(4)), // 806 start tag
        State::new(1119, 13, 13, 33, StateFlags(4)), // 807 start tag
        State::new(1120, 12, 12, 33, StateFlags(4)), // 808 start tag
        State::new(1121, 11, 11, 33, StateFlags(4)), // 809 start tag
        State::new(1122, 10, 10, 33, StateFlags(4)), // 810 start tag
        State::new(1123, 9, 9, 33, StateFlags(4)), // 811 start tag
        State::new(1124, 8, 8, 33, StateFlags(4)), // 812 start tag
        State::new(1125, 7, 7, 33, StateFlags(4)), // 813 start tag
        State::new(1126, 6, 6, 33, StateFlags(4)), // 814 start tag
        State::new(1127, 5, 5, 33, StateFlags(4)), // 815 start tag
        State::new(1128, 4, 4, 33, StateFlags(4)), // 816 start tag
        State::new(1129, 3, 3, 33, StateFlags(4)), // 817 start tag
        State::new(1130, 2, 2, 33, StateFlags(4)), // 818 start tag
        State::new(1131, 1, 1, 33, StateFlags(4)), // 819 start tag
        State::new(1758, 6, 5, 33, StateFlags(5)), // 820 start tag, EE
        State::new(1759, 5, 4, 33, StateFlags(5)), // 821 start tag, EE
        State::new(1760, 4, 3, 33, StateFlags(5)), // 822 start tag, EE
        State::new(1761, 3, 2, 33, StateFlags(5)), // 823 start tag, EE
        State::new(1762, 2, 1, 33, StateFlags(5)), // 824 start tag, EE
        State::new(2429, 1, 0, 825, StateFlags(6)), // 825 first, start tag
        State::new(2154, 1, 0, 826, StateFlags(6)), // 826 first, start tag
        State::new(2154, 2, 0, 827, StateFlags(1)), // 827 EE
        State::new(1658, 7, 4, 386, StateFlags(7)), // 828 first, start tag, EE
        State::new(1659, 6, 3, 386, StateFlags(5)), // 829 start tag, EE
        State::new(1660, 5, 2, 386, StateFlags(5)), // 830 start tag, EE
        State::new(1832, 5, 4, 33, StateFlags(7)), // 831 first, start tag, EE
        State::new(1833, 4, 3, 33, StateFlags(5)), // 832 start tag, EE
        State::new(1834, 3, 2, 33, StateFlags(5)), // 833 start tag, EE
        State::new(2018, 3, 2, 836, StateFlags(6)), // 834 first, start tag
        State::new(2019, 2, 1, 836, StateFlags(4)), // 835 start tag
        State::new(2020, 1, 0, 836, StateFlags(4)), // 836 start tag
        State::new(2021, 3, 2, 33, StateFlags(7)), // 837 first, start tag, EE
        State::new(2022, 2, 1, 33, StateFlags(5)), // 838 start tag, EE
        State::new(2156, 2, 2, 843, StateFlags(6)), // 839 first, start tag
        State::new(2157, 1, 1, 843, StateFlags(4)), // 840 start tag
        State::new(2430, 1, 1, 843, StateFlags(4)), // 841 start tag
        State::new(2431, 1, 1, 843, StateFlags(4)), // 842 start tag
        State::new(1323, 12, 0, 843, StateFlags(4)), // 843 start tag
        State::new(1323, 13, 0, 844, StateFlags(1)), // 844 EE
        State::new(2158, 2, 2, 33, StateFlags(6)), // 845 first, start tag
        State::new(2159, 1, 1, 33, StateFlags(4)), // 846 start tag
        State::new(2432, 1, 1, 33, StateFlags(4)), // 847 start tag
        State::new(2433, 1, 1, 33, StateFlags(6)), // 848 first, start tag
        State::new(2434, 1, 1, 33, StateFlags(6)), // 849 first, start tag
        State::new(2024, 3, 2, 420, StateFlags(6)), // 850 first, start tag
        State::new(2025, 2, 1, 420, StateFlags(4)), // 851 start tag
        State::new(2027, 3, 2, 33, StateFlags(7)), // 852 first, start tag, EE
        State::new(2028, 2, 1, 33, StateFlags(5)), // 853 start tag, EE
        State::new(2435, 1, 1, 604, StateFlags(6)), // 854 first, start tag
        State::new(2436, 1, 1, 33, StateFlags(6)), // 855 first, start tag
        State::new(2437, 1, 1, 33, StateFlags(6)), // 856 first, start tag
        State::new(2438, 1, 1, 858, StateFlags(6)), // 857 first, start tag
        State::new(2160, 2, 0, 858, StateFlags(5)), // 858 start tag, EE
        State::new(2160, 2, 0, 859, StateFlags(1)), // 859 EE
        State::new(1336, 13, 0, 860, StateFlags(7)), // 860 first, start tag, EE
        State::new(1336, 13, 0, 861, StateFlags(1)), // 861 EE
        State::new(2439, 1, 1, 864, StateFlags(6)), // 862 first, start tag
        State::new(2440, 1, 1, 864, StateFlags(4)), // 863 start tag
        State::new(2162, 2, 0, 864, StateFlags(5)), // 864 start tag, EE
        State::new(2162, 2, 0, 865, StateFlags(1)), // 865 EE
        State::new(2441, 1, 1, 33, StateFlags(6)), // 866 first, start tag
        State::new(2442, 1, 1, 33, StateFlags(4)), // 867 start tag
        State::new(1947, 4, 4, 33, StateFlags(6)), // 868 first, start tag
        State::new(1948, 3, 3, 33, StateFlags(4)), // 869 start tag
        State::new(1949, 2, 2, 33, StateFlags(4)), // 870 start tag
        State::new(1950, 1, 1, 33, StateFlags(4)), // 871 start tag
        State::new(1837, 5, 4, 33, StateFlags(5)), // 872 start tag, EE
        State::new(1838, 4, 3, 33, StateFlags(5)), // 873 start tag, EE
        State::new(1839, 3, 2, 33, StateFlags(5)), // 874 start tag, EE
        State::new(1840, 2, 1, 33, StateFlags(5)), // 875 start tag, EE
        State::new(1951, 4, 1, 877, StateFlags(7)), // 876 first, start tag, EE
        State::new(1952, 3, 0, 877, StateFlags(5)), // 877 start tag, EE
        State::new(2164, 2, 0, 878, StateFlags(0)), // 878
        State::new(2166, 2, 0, 879, StateFlags(0)), // 879
        State::new(2030, 3, 0, 880, StateFlags(1)), // 880 EE
        State::new(2168, 2, 1, 33, StateFlags(7)), // 881 first, start tag, EE
        State::new(2443, 1, 0, 882, StateFlags(6)), // 882 first, start tag
        State::new(2444, 1, 1, 888, StateFlags(6)), // 883 first, start tag
        State::new(2033, 3, 3, 888, StateFlags(4)), // 884 start tag
        State::new(2034, 2, 2, 888, StateFlags(4)), // 885 start tag
        State::new(2035, 1, 1, 888, StateFlags(4)), // 886 start tag
        State::new(1665, 7, 1, 888, StateFlags(5)), // 887 start tag, EE
        State::new(1666, 6, 0, 888, StateFlags(5)), // 888 start tag, EE
        State::new(1666, 6, 0, 889, StateFlags(1)), // 889 EE
        State::new(1669, 3, 0, 890, StateFlags(1)), // 890 EE
        State::new(2445, 1, 1, 33, StateFlags(6)), // 891 first, start tag
        State::new(2036, 3, 3, 33, StateFlags(4)), // 892 start tag
        State::new(2037, 2, 2, 33, StateFlags(4)), // 893 start tag
        State::new(1767, 1, 1, 33, StateFlags(4)), // 894 start tag
        State::new(1768, 2, 1, 33, StateFlags(5)), // 895 start tag, EE
        State::new(1420, 11, 5, 901, StateFlags(7)), // 896 first, start tag, EE
        State::new(1421, 10, 4, 901, StateFlags(5)), // 897 start tag, EE
        State::new(1422, 9, 3, 901, StateFlags(5)), // 898 start tag, EE
        State::new(1423, 8, 2, 901, StateFlags(5)), // 899 start tag, EE
        State::new(1424, 7, 1, 901, StateFlags(5)), // 900 start tag, EE
        State::new(1425, 6, 0, 901, StateFlags(5)), // 901 start tag, EE
        State::new(1425, 6, 0, 902, StateFlags(1)), // 902 EE
        State::new(1428, 3, 0, 903, StateFlags(1)), // 903 EE
        State::new(1764, 6, 5, 33, StateFlags(7)), // 904 first, start tag, EE
        State::new(1765, 5, 4, 33, StateFlags(5)), // 905 start tag, EE
        State::new(1766, 4, 3, 33, StateFlags(5)), // 906 start tag, EE
        State::new(1767, 3, 2, 33, StateFlags(5)), // 907 start tag, EE
        State::new(2170, 2, 1, 909, StateFlags(6)), // 908 first, start tag
        State::new(2171, 1, 0, 909, StateFlags(4)), // 909 start tag
        State::new(1955, 4, 4, 440, StateFlags(6)), // 910 first, start tag
        State::new(1956, 3, 3, 440, StateFlags(4)), // 911 start tag
        State::new(1957, 2, 2, 440, StateFlags(4)), // 912 start tag
        State::new(1958, 1, 1, 440, StateFlags(4)), // 913 start tag
        State::new(1672, 7, 7, 440, StateFlags(4)), // 914 start tag
        State::new(1673, 6, 6, 440, StateFlags(4)), // 915 start tag
        State::new(1674, 5, 5, 440, StateFlags(4)), // 916 start tag
        State::new(1675, 4, 4, 440, StateFlags(4)), // 917 start tag
        State::new(1676, 3, 3, 440, StateFlags(4)), // 918 start tag
        State::new(1677, 2, 2, 440, StateFlags(4)), // 919 start tag
        State::new(1678, 1, 1, 440, StateFlags(4)), // 920 start tag
        State::new(1842, 5, 5, 440, StateFlags(4)), // 921 start tag
        State::new(1843, 4, 4, 440, StateFlags(4)), // 922 start tag
        State::new(1959, 4, 4, 33, StateFlags(6)), // 923 first, start tag
        State::new(1960, 3, 3, 33, StateFlags(4)), // 924 start tag
        State::new(1961, 2, 2, 33, StateFlags(4)), // 925 start tag
        State::new(1962, 1, 1, 33, StateFlags(4)), // 926 start tag
        State::new(1679, 7, 7, 33, StateFlags(4)), // 927 start tag
        State::new(1680, 6, 6, 33, StateFlags(4)), // 928 start tag
        State::new(1681, 5, 5, 33, StateFlags(4)), // 929 start tag
        State::new(1682, 4, 4, 33, StateFlags(4)), // 930 start tag
        State::new(1683, 3, 3, 33, StateFlags(4)), // 931 start tag
        State::new(1684, 2, 2, 33, StateFlags(4)), // 932 start tag
        State::new(1685, 1, 1, 33, StateFlags(4)), // 933 start tag
        State::new(1847, 5, 5, 33, StateFlags(4)), // 934 start tag
        State::new(1848, 4, 4, 33, StateFlags(4)), // 935 start tag
        State::new(2172, 2, 2, 940, StateFlags(6)), // 936 first, start tag
        State::new(2173, 1, 1, 940, StateFlags(4)), // 937 start tag
        State::new(2446, 1, 1, 940, StateFlags(4)), // 938 start tag
        State::new(2447, 1, 1, 940, StateFlags(4)), // 939 start tag
        State::new(2174, 2, 0, 940, StateFlags(5)), // 940 start tag, EE
        State::new(2174, 2, 0, 941, StateFlags(1)), // 941 EE
        State::new(2176, 2, 2, 33, StateFlags(6)), // 942 first, start tag
        State::new(2177, 1, 1, 33, StateFlags(4)), // 943 start tag
        State::new(2178, 2, 2, 33, StateFlags(6)), // 944 first, start tag
        State::new(2179, 1, 1, 33, StateFlags(4)), // 945 start tag
        State::new(1770, 6, 6, 440, StateFlags(6)), // 946 first, start tag
        State::new(1771, 5, 5, 440, StateFlags(4)), // 947 start tag
        State::new(1772, 4, 4, 440, StateFlags(4)), // 948 start tag
        State::new(1776, 6, 6, 33, StateFlags(6)), // 949 first, start tag
        State::new(1777, 5, 5, 33, StateFlags(4)), // 950 start tag
        State::new(1778, 4, 4, 33, StateFlags(4)), // 951 start tag
        State::new(2255, 1, 1, 33, StateFlags(6)), // 952 first, start tag
        State::new(1686, 7, 4, 386, StateFlags(7)), // 953 first, start tag, EE
        State::new(1687, 6, 3, 386, StateFlags(5)), // 954 start tag, EE
        State::new(1688, 5, 2, 386, StateFlags(5)), // 955 start tag, EE
        State::new(1852, 5, 4, 33, StateFlags(7)), // 956 first, start tag, EE
        State::new(1853, 4, 3, 33, StateFlags(5)), // 957 start tag, EE
        State::new(1854, 3, 2, 33, StateFlags(5)), // 958 start tag, EE
        State::new(2448, 1, 1, 964, StateFlags(6)), // 959 first, start tag
        State::new(2039, 3, 3, 964, StateFlags(4)), // 960 start tag
        State::new(2040, 2, 2, 964, StateFlags(4)), // 961 start tag
        State::new(2041, 1, 1, 964, StateFlags(4)), // 962 start tag
        State::new(1693, 7, 1, 964, StateFlags(5)), // 963 start tag, EE
        State::new(1694, 6, 0, 964, StateFlags(5)), // 964 start tag, EE
        State::new(1694, 6, 0, 965, StateFlags(1)), // 965 EE
        State::new(2449, 1, 1, 33, StateFlags(6)), // 966 first, start tag
        State::new(2042, 3, 3, 33, StateFlags(4)), // 967 start tag
        State::new(2043, 2, 2, 33, StateFlags(4)), // 968 start tag
        State::new(1785, 1, 1, 33, StateFlags(4)), // 969 start tag
        State::new(1786, 2, 1, 33, StateFlags(5)), // 970 start tag, EE
        State::new(1431, 11, 5, 976, StateFlags(7)), // 971 first, start tag, EE
        State::new(1432, 10, 4, 976, StateFlags(5)), // 972 start tag, EE
        State::new(1433, 9, 3, 976, StateFlags(5)), // 973 start tag, EE
        State::new(1434, 8, 2, 976, StateFlags(5)), // 974 start tag, EE
        State::new(1435, 7, 1, 976, StateFlags(5)), // 975 start tag, EE
        State::new(1436, 6, 0, 976, StateFlags(5)), // 976 start tag, EE
        State::new(1436, 6, 0, 977, StateFlags(1)), // 977 EE
        State::new(1782, 6, 5, 33, StateFlags(7)), // 978 first, start tag, EE
        State::new(1783, 5, 4, 33, StateFlags(5)), // 979 start tag, EE
        State::new(1784, 4, 3, 33, StateFlags(5)), // 980 start tag, EE
        State::new(1785, 3, 2, 33, StateFlags(5)), // 981 start tag, EE
        State::new(2045, 1, 0, 982, StateFlags(6)), // 982 first, start tag
        State::new(2045, 3, 0, 983, StateFlags(1)), // 983 EE
        State::new(2046, 2, 0, 984, StateFlags(1)), // 984 EE
        State::new(2048, 3, 2, 836, StateFlags(6)), // 985 first, start tag
        State::new(2049, 2, 1, 836, StateFlags(4)), // 986 start tag
        State::new(2051, 3, 2, 33, StateFlags(7)), // 987 first, start tag, EE
        State::new(2052, 2, 1, 33, StateFlags(5)), // 988 start tag, EE
        State::new(2450, 1, 1, 33, StateFlags(6)), // 989 first, start tag
        State::new(2451, 1, 1, 33, StateFlags(4)), // 990 start tag
        State::new(2180, 2, 1, 33, StateFlags(5)), // 991 start tag, EE
        State::new(2452, 1, 1, 997, StateFlags(6)), // 992 first, start tag
        State::new(2453, 1, 1, 997, StateFlags(4)), // 993 start tag
        State::new(2182, 2, 2, 997, StateFlags(4)), // 994 start tag
        State::new(2183, 1, 1, 997, StateFlags(4)), // 995 start tag
        State::new(2454, 1, 1, 997, StateFlags(4)), // 996 start tag
        State::new(2054, 3, 0, 997, StateFlags(5)), // 997 start tag, EE
        State::new(2184, 2, 0, 998, StateFlags(1)), // 998 EE
        State::new(2455, 1, 1, 33, StateFlags(6)), // 999 first, start tag
        State::new(2456, 1, 1, 33, StateFlags(4)), // 1000 start tag
        State::new(2186, 2, 2, 33, StateFlags(4)), // 1001 start tag
        State::new(2064, 1, 1, 33, StateFlags(4)), // 1002 start tag
        State::new(2065, 1, 1, 33, StateFlags(4)), // 1003 start tag
        State::new(2188, 2, 2, 1009, StateFlags(6)), // 1004 first, start tag
        State::new(2189, 1, 1, 1009, StateFlags(4)), // 1005 start tag
        State::new(2057, 3, 3, 1009, StateFlags(4)), // 1006 start tag
        State::new(2058, 2, 2, 1009, StateFlags(4)), // 1007 start tag
        State::new(2059, 1, 1, 1009, StateFlags(4)), // 1008 start tag
        State::new(2060, 3, 0, 1009, StateFlags(5)), // 1009 start tag, EE
        State::new(2190, 2, 0, 1010, StateFlags(1)), // 1010 EE
        State::new(2192, 2, 2, 33, StateFlags(6)), // 1011 first, start tag
        State::new(2193, 1, 1, 33, StateFlags(4)), // 1012 start tag
        State::new(2063, 3, 3, 33, StateFlags(4)), // 1013 start tag
        State::new(2064, 2, 2, 33, StateFlags(4)), // 1014 start tag
        State::new(2457, 1, 1, 1018, StateFlags(6)), // 1015 first, start tag
        State::new(2194, 2, 2, 1018, StateFlags(4)), // 1016 start tag
        State::new(2195, 1, 1, 1018, StateFlags(4)), // 1017 start tag
        State::new(2405, 1, 0, 1018, StateFlags(4)), // 1018 start tag
        State::new(2458, 1, 1, 33, StateFlags(6)), // 1019 first, start tag
        State::new(2196, 2, 2, 33, StateFlags(4)), // 1020 start tag
        State::new(2197, 1, 1, 33, StateFlags(4)), // 1021 start tag
        State::new(2459, 1, 1, 33, StateFlags(6)), // 1022 first, start tag
        State::new(2460, 1, 1, 33, StateFlags(6)), // 1023 first, start tag
        State::new(2461, 1, 1, 33, StateFlags(4)), // 1024 start tag
        State::new(2462, 1, 1, 604, StateFlags(6)), // 1025 first, start tag
        State::new(1934, 1, 0, 1026, StateFlags(6)), // 1026 first, start tag
        State::new(1857, 5, 5, 33, StateFlags(6)), // 1027 first, start tag
        State::new(1858, 4, 4, 33, StateFlags(4)), // 1028 start tag
        State::new(2066, 3, 3, 33, StateFlags(6)), // 1029 first, start tag
        State::new(2067, 2, 2, 33, StateFlags(4)), // 1030 start tag
        State::new(2068, 1, 1, 33, StateFlags(4)), // 1031 start tag
        State::new(2198, 2, 2, 33, StateFlags(4)), // 1032 start tag
        State::new(2199, 1, 1, 33, StateFlags(4)), // 1033 start tag
        State::new(2463, 1, 1, 33, StateFlags(4)), // 1034 start tag
        State::new(1700, 7, 5, 1040, StateFlags(7)), // 1035 first, start tag, EE
        State::new(1701, 6, 4, 1040, StateFlags(5)), // 1036 start tag, EE
        State::new(1702, 5, 3, 1040, StateFlags(5)), // 1037 start tag, EE
        State::new(1703, 4, 2, 1040, StateFlags(5)), // 1038 start tag, EE
        State::new(1704, 3, 1, 1040, StateFlags(5)), // 1039 start tag, EE
        State::new(1705, 2, 0, 1040, StateFlags(5)), // 1040 start tag, EE
        State::new(1705, 2, 0, 1041, StateFlags(1)), // 1041 EE
        State::new(1788, 6, 5, 33, StateFlags(7)), // 1042 first, start tag, EE
        State::new(1789, 5, 4, 33, StateFlags(5)), // 1043 start tag, EE
        State::new(1790, 4, 3, 33, StateFlags(5)), // 1044 start tag, EE
        State::new(2200, 2, 2, 33, StateFlags(6)), // 1045 first, start tag
        State::new(2201, 1, 1, 33, StateFlags(4)), // 1046 start tag
        State::new(2464, 1, 1, 33, StateFlags(4)), // 1047 start tag
        State::new(1963, 4, 4, 440, StateFlags(6)), // 1048 first, start tag
        State::new(1964, 3, 3, 440, StateFlags(4)), // 1049 start tag
        State::new(1965, 2, 2, 440, StateFlags(4)), // 1050 start tag
        State::new(1966, 1, 1, 440, StateFlags(4)), // 1051 start tag
        State::new(1707, 7, 7, 440, StateFlags(4)), // 1052 start tag
        State::new(1708, 6, 6, 440, StateFlags(4)), // 1053 start tag
        State::new(1709, 5, 5, 440, StateFlags(4)), // 1054 start tag
        State::new(1710, 4, 4, 440, StateFlags(4)), // 1055 start tag
        State::new(1711, 3, 3, 440, StateFlags(4)), // 1056 start tag
        State::new(1712, 2, 2, 440, StateFlags(4)), // 1057 start tag
        State::new(1713, 1, 1, 440, StateFlags(4)), // 1058 start tag
        State::new(1967, 4, 4, 440, StateFlags(4)), // 1059 start tag
        State::new(1968, 3, 3, 440, StateFlags(4)), // 1060 start tag
        State::new(1969, 2, 2, 440, StateFlags(4)), // 1061 start tag
        State::new(1970, 1, 1, 440, StateFlags(4)), // 1062 start tag
        State::new(1971, 4, 4, 33, StateFlags(6)), // 1063 first, start tag
        State::new(1972, 3, 3, 33, StateFlags(4)), // 1064 start tag
        State::new(1973, 2, 2, 33, StateFlags(4)), // 1065 start tag
        State::new(1974, 1, 1, 33, StateFlags(4)), // 1066 start tag
        State::new(1714, 7, 7, 33, StateFlags(4)), // 1067 start tag
        State::new(1715, 6, 6, 33, StateFlags(4)), // 1068 start tag
        State::new(1716, 5, 5, 33, StateFlags(4)), // 1069 start tag
        State::new(1717, 4, 4, 33, StateFlags(4)), // 1070 start tag
        State::new(1718, 3, 3, 33, StateFlags(4)), // 1071 start tag
        State::new(1719, 2, 2, 33, StateFlags(4)), // 1072 start tag
        State::new(1720, 1, 1, 33, StateFlags(4)), // 1073 start tag
        State::new(1975, 4, 4, 33, StateFlags(4)), // 1074 start tag
        State::new(1976, 3, 3, 33, StateFlags(4)), // 1075 start tag
        State::new(1977, 2, 2, 33, StateFlags(4)), // 1076 start tag
        State::new(1978, 1, 1, 33, StateFlags(4)), // 1077 start tag
        State::new(2465, 1, 0, 1078, StateFlags(6)), // 1078 first, start tag
        State::new(2202, 2, 0, 1079, StateFlags(1)), // 1079 EE
        State::new(1862, 5, 3, 1083, StateFlags(7)), // 1080 first, start tag, EE
        State::new(1863, 4, 2, 1083, StateFlags(5)), // 1081 start tag, EE
        State::new(1864, 3, 1, 1083, StateFlags(5)), // 1082 start tag, EE
        State::new(1865, 2, 0, 1083, StateFlags(5)), // 1083 start tag, EE
        State::new(1865, 2, 0, 1084, StateFlags(1)), // 1084 EE
        State::new(2466, 1, 1, 1086, StateFlags(6)), // 1085 first, start tag
        State::new(2204, 2, 0, 1086, StateFlags(5)), // 1086 start tag, EE
        State::new(2204, 2, 0, 1087, StateFlags(1)), // 1087 EE
        State::new(2467, 1, 1, 33, StateFlags(6)), // 1088 first, start tag
        State::new(2206, 2, 1, 33, StateFlags(5)), // 1089 start tag, EE
        State::new(2468, 1, 1, 33, StateFlags(6)), // 1090 first, start tag
        State::new(1943, 4, 3, 33, StateFlags(5)), // 1091 start tag, EE
        State::new(2208, 2, 0, 1092, StateFlags(7)), // 1092 first, start tag, EE
        State::new(2208, 2, 0, 1093, StateFlags(1)), // 1093 EE
        State::new(2469, 1, 1, 1098, StateFlags(6)), // 1094 first, start tag
        State::new(1867, 5, 3, 1098, StateFlags(5)), // 1095 start tag, EE
        State::new(1868, 4, 2, 1098, StateFlags(5)), // 1096 start tag, EE
        State::new(1869, 3, 1, 1098, StateFlags(5)), // 1097 start tag, EE
        State::new(1870, 2, 0, 1098, StateFlags(5)), // 1098 start tag, EE
        State::new(1870, 2, 0, 1099, StateFlags(1)), // 1099 EE
        State::new(2470, 1, 1, 33, StateFlags(6)), // 1100 first, start tag
        State::new(2471, 1, 1, 750, StateFlags(6)), // 1101 first, start tag
        State::new(2210, 2, 2, 33, StateFlags(6)), // 1102 first, start tag
        State::new(2211, 1, 1, 33, StateFlags(4)), // 1103 start tag
        State::new(1979, 4, 4, 1112, StateFlags(6)), // 1104 first, start tag
        State::new(1980, 3, 3, 1112, StateFlags(4)), // 1105 start tag
        State::new(1981, 2, 2, 1112, StateFlags(4)), // 1106 start tag
        State::new(1982, 1, 1, 1112, StateFlags(4)), // 1107 start tag
        State::new(2069, 3, 3, 1112, StateFlags(4)), // 1108 start tag
        State::new(2070, 2, 2, 1112, StateFlags(4)), // 1109 start tag
        State::new(2071, 1, 1, 1112, StateFlags(4)), // 1110 start tag
        State::new(2072, 3, 1, 1112, StateFlags(5)), // 1111 start tag, EE
        State::new(2073, 2, 0, 1112, StateFlags(5)), // 1112 start tag, EE
        State::new(2073, 2, 0, 1113, StateFlags(1)), // 1113 EE
        State::new(1983, 4, 4, 33, StateFlags(6)), // 1114 first, start tag
        State::new(1984, 3, 3, 33, StateFlags(4)), // 1115 start tag
        State::new(1985, 2, 2, 33, StateFlags(4)), // 1116 start tag
        State::new(1986, 1, 1, 33, StateFlags(4)), // 1117 start tag
        State::new(2075, 3, 3, 33, StateFlags(6)), // 1118 first, start tag
        State::new(2472, 1, 1, 1120, StateFlags(6)), // 1119 first, start tag
        State::new(2212, 2, 0, 1120, StateFlags(5)), // 1120 start tag, EE
        State::new(2212, 2, 0, 1121, StateFlags(1)), // 1121 EE
        State::new(1872, 5, 5, 1128, StateFlags(6)), // 1122 first, start tag
        State::new(1873, 4, 4, 1128, StateFlags(4)), // 1123 start tag
        State::new(1874, 3, 3, 1128, StateFlags(4)), // 1124 start tag
        State::new(1875, 2, 2, 1128, StateFlags(4)), // 1125 start tag
        State::new(1876, 1, 1, 1128, StateFlags(4)), // 1126 start tag
        State::new(2078, 3, 1, 1128, StateFlags(5)), // 1127 start tag, EE
        State::new(2079, 2, 0, 1128, StateFlags(5)), // 1128 start tag, EE
        State::new(2079, 2, 0, 1129, StateFlags(1)), // 1129 EE
        State::new(2473, 1, 1, 1131, StateFlags(6)), // 1130 first, start tag
        State::new(2116, 2, 0, 1131, StateFlags(5)), // 1131 start tag, EE
        State::new(2214, 2, 2, 33, StateFlags(6)), // 1132 first, start tag
        State::new(2215, 1, 1, 33, StateFlags(4)), // 1133 start tag
        State::new(2474, 1, 1, 1135, StateFlags(6)), // 1134 first, start tag
        State::new(2216, 2, 0, 1135, StateFlags(5)), // 1135 start tag, EE
        State::new(2216, 2, 0, 1136, StateFlags(1)), // 1136 EE
        State::new(2218, 2, 0, 1137, StateFlags(7)), // 1137 first, start tag, EE
        State::new(2218, 2, 0, 1138, StateFlags(1)), // 1138 EE
        State::new(2475, 1, 1, 33, StateFlags(6)), // 1139 first, start tag
        State::new(2081, 3, 1, 1141, StateFlags(7)), // 1140 first, start tag, EE
        State::new(2082, 2, 0, 1141, StateFlags(5)), // 1141 start tag, EE
        State::new(2082, 2, 0, 1142, StateFlags(1)), // 1142 EE
        State::new(2220, 2, 1, 33, StateFlags(7)), // 1143 first, start tag, EE
        State::new(2222, 2, 2, 386, StateFlags(6)), // 1144 first, start tag
        State::new(2223, 1, 1, 386, StateFlags(4)), // 1145 start tag
        State::new(2224, 2, 2, 386, StateFlags(4)), // 1146 start tag
        State::new(2225, 1, 1, 386, StateFlags(4)), // 1147 start tag
        State::new(2226, 2, 2, 33, StateFlags(6)), // 1148 first, start tag
        State::new(2227, 1, 1, 33, StateFlags(4)), // 1149 start tag
        State::new(2228, 2, 2, 33, StateFlags(4)), // 1150 start tag
        State::new(2229, 1, 1, 33, StateFlags(4)), // 1151 start tag
        State::new(2230, 2, 2, 1154, StateFlags(6)), // 1152 first, start tag
        State::new(2231, 1, 1, 1154, StateFlags(4)), // 1153 start tag
        State::new(2232, 2, 0, 1154, StateFlags(5)), // 1154 start tag, EE
        State::new(2232, 2, 0, 1155, StateFlags(1)), // 1155 EE
        State::new(2234, 2, 2, 33, StateFlags(6)), // 1156 first, start tag
        State::new(2236, 2, 2, 1160, StateFlags(6)), // 1157 first, start tag
        State::new(2237, 1, 1, 1160, StateFlags(4)), // 1158 start tag
        State::new(2084, 3, 1, 1160, StateFlags(5)), // 1159 start tag, EE
        State::new(2085, 2, 0, 1160, StateFlags(5)), // 1160 start tag, EE
        State::new(2085, 2, 0, 1161, StateFlags(1)), // 1161 EE
        State::new(2476, 1, 1, 1163, StateFlags(6)), // 1162 first, start tag
        State::new(1442, 11, 0, 1163, StateFlags(5)), // 1163 start tag, EE
        State::new(1442, 11, 0, 1164, StateFlags(1)), // 1164 EE
        State::new(2326, 1, 1, 33, StateFlags(6)), // 1165 first, start tag
        State::new(2477, 1, 1, 1167, StateFlags(6)), // 1166 first, start tag
        State::new(2429, 1, 0, 1167, StateFlags(4)), // 1167 start tag
        State::new(1523, 8, 3, 1171, StateFlags(7)), // 1168 first, start tag, EE
        State::new(1524, 7, 2, 1171, StateFlags(5)), // 1169 start tag, EE
        State::new(1525, 6, 1, 1171, StateFlags(5)), // 1170 start tag, EE
        State::new(1526, 5, 0, 1171, StateFlags(5)), // 1171 start tag, EE
        State::new(1527, 4, 0, 1172, StateFlags(1)), // 1172 EE
        State::new(1528, 3, 0, 1173, StateFlags(1)), // 1173 EE
        State::new(1529, 2, 0, 1174, StateFlags(1)), // 1174 EE
        State::new(1987, 4, 3, 33, StateFlags(7)), // 1175 first, start tag, EE
        State::new(1988, 3, 2, 33, StateFlags(5)), // 1176 start tag, EE
        State::new(1989, 2, 1, 33, StateFlags(5)), // 1177 start tag, EE
        State::new(2046, 2, 0, 1178, StateFlags(7)), // 1178 first, start tag, EE
        State::new(2478, 1, 1, 1018, StateFlags(6)), // 1179 first, start tag
        State::new(2238, 2, 2, 1182, StateFlags(6)), // 1180 first, start tag
        State::new(2239, 1, 1, 1182, StateFlags(4)), // 1181 start tag
        State::new(2240, 2, 0, 1182, StateFlags(5)), // 1182 start tag, EE
        State::new(2240, 2, 0, 1183, StateFlags(1)), // 1183 EE
        State::new(2242, 2, 2, 420, StateFlags(6)), // 1184 first, start tag
        State::new(2243, 1, 1, 420, StateFlags(4)), // 1185 start tag
        State::new(2244, 2, 2, 420, StateFlags(4)), // 1186 start tag
        State::new(2245, 1, 1, 420, StateFlags(4)), // 1187 start tag
        State::new(2246, 2, 2, 33, StateFlags(6)), // 1188 first, start tag
        State::new(2247, 1, 1, 33, StateFlags(4)), // 1189 start tag
        State::new(2248, 2, 2, 33, StateFlags(4)), // 1190 start tag
        State::new(2249, 1, 1, 33, StateFlags(4)), // 1191 start tag
        State::new(2479, 1, 0, 1192, StateFlags(6)), // 1192 first, start tag
        State::new(1268, 14, 0, 1193, StateFlags(7)), // 1193 first, start tag, EE
        State::new(1280, 2, 0, 1194, StateFlags(1)), // 1194 EE
        State::new(2250, 2, 2, 1197, StateFlags(6)), // 1195 first, start tag
        State::new(2251, 1, 1, 1197, StateFlags(4)), // 1196 start tag
        State::new(2252, 2, 0, 1197, StateFlags(5)), // 1197 start tag, EE
        State::new(2252, 2, 0, 1198, StateFlags(1)), // 1198 EE
        State::new(2254, 2, 2, 33, StateFlags(6)), // 1199 first, start tag
        State::new(2255, 1, 1, 33, StateFlags(4)), // 1200 start tag
        State::new(2256, 2, 2, 1208, StateFlags(6)), // 1201 first, start tag
        State::new(2257, 1, 1, 1208, StateFlags(4)), // 1202 start tag
        State::new(2258, 2, 2, 1208, StateFlags(4)), // 1203 start tag
        State::new(2259, 1, 1, 1208, StateFlags(4)), // 1204 start tag
        State::new(2260, 2, 2, 1208, StateFlags(4)), // 1205 start tag
        State::new(2261, 1, 1, 1208, StateFlags(4)), // 1206 start tag
        State::new(2087, 3, 1, 1208, StateFlags(5)), // 1207 start tag, EE
        State::new(1726, 2, 0, 1208, StateFlags(5)), // 1208 start tag, EE
        State::new(2251, 1, 1, 1197, StateFlags(6)), // 1209 first, start tag
        State::new(2262, 2, 2, 1212, StateFlags(6)), // 1210 first, start tag
        State::new(2263, 1, 1, 1212, StateFlags(4)), // 1211 start tag
        State::new(2090, 3, 0, 1212, StateFlags(5)), // 1212 start tag, EE
        State::new(2090, 3, 0, 1213, StateFlags(1)), // 1213 EE
        State::new(2091, 2, 0, 1214, StateFlags(1)), // 1214 EE
        State::new(2264, 2, 1, 1216, StateFlags(6)), // 1215 first, start tag
        State::new(2265, 1, 0, 1216, StateFlags(4)), // 1216 start tag
        State::new(2266, 2, 1, 33, StateFlags(7)), // 1217 first, start tag, EE
        State::new(1794, 6, 3, 1221, StateFlags(7)), // 1218 first, start tag, EE
        State::new(1723, 5, 2, 1221, StateFlags(5)), // 1219 start tag, EE
        State::new(1724, 4, 1, 1221, StateFlags(5)), // 1220 start tag, EE
        State::new(1725, 3, 0, 1221, StateFlags(5)), // 1221 start tag, EE
        State::new(1725, 3, 0, 1222, StateFlags(1)), // 1222 EE
        State::new(2263, 1, 1, 1212, StateFlags(6)), // 1223 first, start tag
        State::new(1721, 7, 4, 1221, StateFlags(7)), // 1224 first, start tag, EE
        State::new(1722, 6, 3, 1221, StateFlags(5)), // 1225 start tag, EE
        State::new(1877, 5, 4, 33, StateFlags(7)), // 1226 first, start tag, EE
        State::new(1878, 4, 3, 33, StateFlags(5)), // 1227 start tag, EE
        State::new(2268, 2, 2, 1230, StateFlags(6)), // 1228 first, start tag
        State::new(2269, 1, 1, 1230, StateFlags(4)), // 1229 start tag
        State::new(978, 23, 0, 1230, StateFlags(4)), // 1230 start tag
        State::new(2270, 2, 0, 1231, StateFlags(1)), // 1231 EE
        State::new(2272, 2, 2, 33, StateFlags(6)), // 1232 first, start tag
        State::new(2273, 1, 1, 33, StateFlags(4)), // 1233 start tag
        State::new(713, 25, 0, 1234, StateFlags(6)), // 1234 first, start tag
        State::new(2480, 1, 0, 1235, StateFlags(0)), // 1235
        State::new(2274, 2, 0, 1236, StateFlags(1)), // 1236 EE
        State::new(2481, 1, 1, 1239, StateFlags(6)), // 1237 first, start tag
        State::new(2482, 1, 1, 1239, StateFlags(4)), // 1238 start tag
        State::new(1800, 6, 0, 1239, StateFlags(5)), // 1239 start tag, EE
        State::new(2483, 1, 1, 33, StateFlags(6)), // 1240 first, start tag
        State::new(2484, 1, 1, 33, StateFlags(4)), // 1241 start tag
        State::new(2485, 1, 1, 33, StateFlags(6)), // 1242 first, start tag
        State::new(2486, 1, 1, 33, StateFlags(6)), // 1243 first, start tag
        State::new(2434, 1, 1, 33, StateFlags(4)), // 1244 start tag
        State::new(2484, 1, 1, 33, StateFlags(6)), // 1245 first, start tag
        State::new(2093, 3, 0, 1246, StateFlags(7)), // 1246 first, start tag, EE
        State::new(2093, 3, 0, 1247, StateFlags(1)), // 1247 EE
        State::new(2461, 1, 1, 33, StateFlags(6)), // 1248 first, start tag
        State::new(2276, 2, 2, 33, StateFlags(6)), // 1249 first, start tag
        State::new(1813, 1, 1, 33, StateFlags(4)), // 1250 start tag
        State::new(2487, 1, 1, 1252, StateFlags(6)), // 1251 first, start tag
        State::new(2278, 2, 0, 1252, StateFlags(4)), // 1252 start tag
        State::new(2096, 3, 3, 750, StateFlags(6)), // 1253 first, start tag
        State::new(2097, 2, 2, 750, StateFlags(4)), // 1254 start tag
        State::new(2098, 1, 1, 750, StateFlags(4)), // 1255 start tag
        State::new(2280, 2, 2, 750, StateFlags(4)), // 1256 start tag
        State::new(2281, 1, 1, 750, StateFlags(4)), // 1257 start tag
        State::new(2488, 1, 1, 750, StateFlags(4)), // 1258 start tag
        State::new(2489, 1, 1, 1260, StateFlags(6)), // 1259 first, start tag
        State::new(2282, 2, 0, 1260, StateFlags(5)), // 1260 start tag, EE
        State::new(2282, 2, 0, 1261, StateFlags(1)), // 1261 EE
        State::new(1867, 5, 3, 1098, StateFlags(7)), // 1262 first, start tag, EE
        State::new(2490, 1, 1, 1216, StateFlags(6)), // 1263 first, start tag
        State::new(2284, 2, 2, 33, StateFlags(6)), // 1264 first, start tag
        State::new(2285, 1, 1, 33, StateFlags(4)), // 1265 start tag
        State::new(2026, 1, 0, 1266, StateFlags(6)), // 1266 first, start tag
        State::new(1282, 14, 14, 344, StateFlags(6)), // 1267 first, start tag
        State::new(1283, 13, 13, 344, StateFlags(4)), // 1268 start tag
        State::new(1284, 12, 12, 344, StateFlags(4)), // 1269 start tag
        State::new(1285, 11, 11, 344, StateFlags(4)), // 1270 start tag
        State::new(1286, 10, 10, 344, StateFlags(4)), // 1271 start tag
        State::new(1287, 9, 9, 344, StateFlags(4)), // 1272 start tag
        State::new(1288, 8, 8, 344, StateFlags(4)), // 1273 start tag
        State::new(1289, 7, 7, 344, StateFlags(4)), // 1274 start tag
        State::new(1290, 6, 6, 344, StateFlags(4)), // 1275 start tag
        State::new(1291, 5, 5, 344, StateFlags(4)), // 1276 start tag
        State::new(1292, 4, 4, 344, StateFlags(4)), // 1277 start tag
        State::new(1293, 3, 3, 344, StateFlags(4)), // 1278 start tag
        State::new(1294, 2, 2, 344, StateFlags(4)), // 1279 start tag
        State::new(1295, 1, 1, 344, StateFlags(4)), // 1280 start tag
        State::new(2099, 3, 3, 344, StateFlags(4)), // 1281 start tag
        State::new(2100, 2, 2, 344, StateFlags(4)), // 1282 start tag
        State::new(2101, 1, 1, 344, StateFlags(4)), // 1283 start tag
        State::new(1296, 14, 14, 33, StateFlags(6)), // 1284 first, start tag
        State::new(1297, 13, 13, 33, StateFlags(4)), // 1285 start tag
        State::new(1298, 12, 12, 33, StateFlags(4)), // 1286 start tag
        State::new(1299, 11, 11, 33, StateFlags(4)), // 1287 start tag
        State::new(1300, 10, 10, 33, StateFlags(4)), // 1288 start tag
        State::new(1301, 9, 9, 33, StateFlags(4)), // 1289 start tag
        State::new(1302, 8, 8, 33, StateFlags(4)), // 1290 start tag
        State::new(1303, 7, 7, 33, StateFlags(4)), // 1291 start tag
        State::new(1304, 6, 6, 33, StateFlags(4)), // 1292 start tag
        State::new(1305, 5, 5, 33, StateFlags(4)), // 1293 start tag
        State::new(1306, 4, 4, 33, StateFlags(4)), // 1294 start tag
        State::new(1307, 3, 3, 33, StateFlags(4)), // 1295 start tag
        State::new(1308, 2, 2, 33, StateFlags(4)), // 1296 start tag
        State::new(1309, 1, 1, 33, StateFlags(4)), // 1297 start tag
        State::new(2102, 3, 3, 33, StateFlags(4)), // 1298 start tag
        State::new(2103, 2, 2, 33, StateFlags(4)), // 1299 start tag
        State::new(2104, 1, 1, 33, StateFlags(4)), // 1300 start tag
        State::new(1196, 15, 15, 344, StateFlags(6)), // 1301 first, start tag
        State::new(1197, 14, 14, 344, StateFlags(4)), // 1302 start tag
        State::new(1198, 13, 13, 344, StateFlags(4)), // 1303 start tag
        State::new(1199, 12, 12, 344, StateFlags(4)), // 1304 start tag
        State::new(1200, 11, 11, 344, StateFlags(4)), // 1305 start tag
        State::new(1201, 10, 10, 344, StateFlags(4)), // 1306 start tag
        State::new(1202, 9, 9, 344, StateFlags(4)), // 1307 start tag
        State::new(1203, 8, 8, 344, StateFlags(4)), // 1308 start tag
        State::new(1204, 7, 7, 344, StateFlags(4)), // 1309 start tag
        State::new(1205, 6, 6, 344, StateFlags(4)), // 1310 start tag
        State::new(1206, 5, 5, 344, StateFlags(4)), // 1311 start tag
        State::new(1207, 4, 4, 344, StateFlags(4)), // 1312 start tag
        State::new(1208, 3, 3, 344, StateFlags(4)), // 1313 start tag
        State::new(1209, 2, 2, 344, StateFlags(4)), // 1314 start tag
        State::new(1210, 1, 1, 344, StateFlags(4)), // 1315 start tag
        State::new(1531, 8, 5, 344, StateFlags(5)), // 1316 start tag, EE
        State::new(1532, 7, 4, 344, StateFlags(5)), // 1317 start tag, EE
        State::new(1533, 6, 3, 344, StateFlags(5)), // 1318 start tag, EE
        State::new(1534, 5, 2, 344, StateFlags(5)), // 1319 start tag, EE
        State::new(1535, 4, 1, 344, StateFlags(5)), // 1320 start tag, EE
        State::new(1211, 15, 15, 33, StateFlags(6)), // 1321 first, start tag
        State::new(1212, 14, 14, 33, StateFlags(4)), // 1322 start tag
        State::new(1213, 13, 13, 33, StateFlags(4)), // 1323 start tag
        State::new(1214, 12, 12, 33, StateFlags(4)), // 1324 start tag
        State::new(1215, 11, 11, 33, StateFlags(4)), // 1325 start tag
        State::new(1216, 10, 10, 33, StateFlags(4)), // 1326 start tag
        State::new(1217, 9, 9, 33, StateFlags(4)), // 1327 start tag
        State::new(1218, 8, 8, 33, StateFlags(4)), // 1328 start tag
        State::new(1219, 7, 7, 33, StateFlags(4)), // 1329 start tag
        State::new(1220, 6, 6, 33, StateFlags(4)), // 1330 start tag
        State::new(1221, 5, 5, 33, StateFlags(4)), // 1331 start tag
        State::new(1222, 4, 4, 33, StateFlags(4)), // 1332 start tag
        State::new(1223, 3, 3, 33, StateFlags(4)), // 1333 start tag
        State::new(1224, 2, 2, 33, StateFlags(4)), // 1334 start tag
        State::new(1225, 1, 1, 33, StateFlags(4)), // 1335 start tag
        State::new(1806, 6, 5, 33, StateFlags(5)), // 1336 start tag, EE
        State::new(1807, 5, 4, 33, StateFlags(5)), // 1337 start tag, EE
        State::new(1808, 4, 3, 33, StateFlags(5)), // 1338 start tag, EE
        State::new(1809, 3, 2, 33, StateFlags(5)), // 1339 start tag, EE
        State::new(2491, 1, 1, 368, StateFlags(6)), // 1340 first, start tag
        State::new(2492, 1, 1, 368, StateFlags(4)), // 1341 start tag
        State::new(2493, 1, 1, 33, StateFlags(6)), // 1342 first, start tag
        State::new(2459, 1, 1, 33, StateFlags(4)), // 1343 start tag
        State::new(2286, 2, 2, 368, StateFlags(6)), // 1344 first, start tag
        State::new(2287, 1, 1, 368, StateFlags(4)), // 1345 start tag
        State::new(1882, 5, 2, 368, StateFlags(5)), // 1346 start tag, EE
        State::new(1883, 4, 1, 368, StateFlags(5)), // 1347 start tag, EE
        State::new(2288, 2, 2, 33, StateFlags(6)), // 1348 first, start tag
        State::new(2289, 1, 1, 33, StateFlags(4)), // 1349 start tag
        State::new(2494, 1, 1, 33, StateFlags(6)), // 1350 first, start tag
        State::new(2495, 1, 1, 1352, StateFlags(6)), // 1351 first, start tag
        State::new(1349, 13, 0, 1352, StateFlags(5)), // 1352 start tag, EE
        State::new(1349, 13, 0, 1353, StateFlags(1)), // 1353 EE
        State::new(2496, 1, 1, 33, StateFlags(6)), // 1354 first, start tag
        State::new(2290, 2, 2, 1359, StateFlags(6)), // 1355 first, start tag
        State::new(2291, 1, 1, 1359, StateFlags(4)), // 1356 start tag
        State::new(2497, 1, 1, 1359, StateFlags(4)), // 1357 start tag
        State::new(2498, 1, 1, 1359, StateFlags(4)), // 1358 start tag
        State::new(2414, 1, 0, 1359, StateFlags(4)), // 1359 start tag
        State::new(2292, 2, 2, 33, StateFlags(6)), // 1360 first, start tag
        State::new(2293, 1, 1, 33, StateFlags(4)), // 1361 start tag
        State::new(2499, 1, 1, 33, StateFlags(4)), // 1362 start tag
        State::new(2500, 1, 1, 33, StateFlags(4)), // 1363 start tag
        State::new(2294, 2, 0, 1364, StateFlags(6)), // 1364 first, start tag
        State::new(2020, 1, 0, 1365, StateFlags(6)), // 1365 first, start tag
        State::new(2501, 1, 0, 1366, StateFlags(6)), // 1366 first, start tag
        State::new(2502, 1, 0, 1367, StateFlags(6)), // 1367 first, start tag
        State::new(2503, 1, 1, 420, StateFlags(6)), // 1368 first, start tag
        State::new(2504, 1, 1, 33, StateFlags(6)), // 1369 first, start tag
        State::new(2296, 2, 2, 33, StateFlags(6)), // 1370 first, start tag
        State::new(2105, 3, 3, 33, StateFlags(6)), // 1371 first, start tag
        State::new(2106, 2, 2, 33, StateFlags(4)), // 1372 start tag
        State::new(2107, 1, 1, 33, StateFlags(4)), // 1373 start tag
        State::new(2505, 1, 1, 33, StateFlags(4)), // 1374 start tag
        State::new(2298, 2, 2, 1098, StateFlags(6)), // 1375 first, start tag
        State::new(2299, 1, 1, 1098, StateFlags(4)), // 1376 start tag
        State::new(2300, 2, 2, 33, StateFlags(6)), // 1377 first, start tag
        State::new(1878, 1, 1, 33, StateFlags(4)), // 1378 start tag
        State::new(2506, 1, 0, 1379, StateFlags(6)), // 1379 first, start tag
        State::new(0, 551, 160, 1381, StateFlags(7)), // 1380 first, start tag, EE
        State::new(161, 390, 0, 1381, StateFlags(1)), // 1381 EE
        State::new(551, 162, 160, 318, StateFlags(7)), // 1382 first, start tag, EE
    ];
    static PRODUCTIONS: [Production; 2507] = [
        Production::new(Terminal::Attribute, 168, 1380), // 0 AT({}afterNodeCacheType)
        Production::new(Terminal::Attribute, 169, 1380), // 1 AT({}afterNodeId)
        Production::new(Terminal::Attribute, 122, 1380), // 2 AT({}agreement)
        Production::new(Terminal::Attribute, 197, 1380), // 3 AT({}alignment)
        Production::new(Terminal::Attribute, 49, 1380), // 4 AT({}all)
        Production::new(Terminal::Attribute, 63, 1380), // 5 AT({}ascending)
        Production::new(Terminal::Attribute, 3, 1380), // 6 AT({}automaticEstimate)
        Production::new(Terminal::Attribute, 4, 1380), // 7 AT({}automaticReadout)
        Production::new(Terminal::Attribute, 0, 1380), // 8 AT({http://www.w3.org/XML/1998/namespace}base)
        Production::new(Terminal::Attribute, 46, 1380), // 9 AT({}base64)
        Production::new(Terminal::Attribute, 158, 1380), // 10 AT({}bgColor)
        Production::new(Terminal::Attribute, 124, 1380), // 11 AT({}blockSize)
        Production::new(Terminal::Attribute, 187, 1380), // 12 AT({}by)
        Production::new(Terminal::Attribute, 94, 1380), // 13 AT({}bytes)
        Production::new(Terminal::Attribute, 52, 1380), // 14 AT({}cacheType)
        Production::new(Terminal::Attribute, 159, 1380), // 15 AT({}cacheTypeName)
        Production::new(Terminal::Attribute, 178, 1380), // 16 AT({}category)
        Production::new(Terminal::Attribute, 68, 1380), // 17 AT({}childrenOrdered)
        Production::new(Terminal::Attribute, 191, 1380), // 18 AT({}code)
        Production::new(Terminal::Attribute, 160, 1380), // 19 AT({}columnId)
        Production::new(Terminal::Attribute, 86, 1380), // 20 AT({}command)
        Production::new(Terminal::Attribute, 125, 1380), // 21 AT({}compression)
        Production::new(Terminal::Attribute, 5, 1380), // 22 AT({}computed)
        Production::new(Terminal::Attribute, 126, 1380), // 23 AT({}configurationId)
        Production::new(Terminal::Attribute, 127, 1380), // 24 AT({}configurationLocation)
        Production::new(Terminal::Attribute, 87, 1380), // 25 AT({}confirmationString)
        Production::new(Terminal::Attribute, 198, 1380), // 26 AT({}contentType)
        Production::new(Terminal::Attribute, 190, 1380), // 27 AT({}contentTypeReturned)
        Production::new(Terminal::Attribute, 161, 1380), // 28 AT({}dataSourceId)
        Production::new(Terminal::Attribute, 41, 1380), // 29 AT({}dataType)
        Production::new(Terminal::Attribute, 65, 1380), // 30 AT({}databaseId)
        Production::new(Terminal::Attribute, 100, 1380), // 31 AT({}datatype)
        Production::new(Terminal::Attribute, 105, 1380), // 32 AT({}deviceToken)
        Production::new(Terminal::Attribute, 69, 1380), // 33 AT({}displayName)
        Production::new(Terminal::Attribute, 183, 1380), // 34 AT({}done)
        Production::new(Terminal::Attribute, 6, 1380), // 35 AT({}endOfSeries)
        Production::new(Terminal::Attribute, 199, 1380), // 36 AT({}error)
        Production::new(Terminal::Attribute, 81, 1380), // 37 AT({}eventId)
        Production::new(Terminal::Attribute, 192, 1380), // 38 AT({}ext)
        Production::new(Terminal::Attribute, 88, 1380), // 39 AT({}failureString)
        Production::new(Terminal::Attribute, 162, 1380), // 40 AT({}fgColor)
        Production::new(Terminal::Attribute, 200, 1380), // 41 AT({}from)
        Production::new(Terminal::Attribute, 114, 1380), // 42 AT({}getEventsSince)
        Production::new(Terminal::Attribute, 70, 1380), // 43 AT({}hasChildren)
        Production::new(Terminal::Attribute, 71, 1380), // 44 AT({}hasCommands)
        Production::new(Terminal::Attribute, 193, 1380), // 45 AT({}hash)
        Production::new(Terminal::Attribute, 150, 1380), // 46 AT({}header)
        Production::new(Terminal::Attribute, 50, 1380), // 47 AT({}historical)
        Production::new(Terminal::Attribute, 8, 1380), // 48 AT({}historicalDay)
        Production::new(Terminal::Attribute, 9, 1380), // 49 AT({}historicalHour)
        Production::new(Terminal::Attribute, 10, 1380), // 50 AT({}historicalMinute)
        Production::new(Terminal::Attribute, 11, 1380), // 51 AT({}historicalMonth)
        Production::new(Terminal::Attribute, 12, 1380), // 52 AT({}historicalOther)
        Production::new(Terminal::Attribute, 13, 1380), // 53 AT({}historicalQuarter)
        Production::new(Terminal::Attribute, 14, 1380), // 54 AT({}historicalSecond)
        Production::new(Terminal::Attribute, 15, 1380), // 55 AT({}historicalWeek)
        Production::new(Terminal::Attribute, 16, 1380), // 56 AT({}historicalYear)
        Production::new(Terminal::Attribute, 201, 1380), // 57 AT({}id)
        Production::new(Terminal::Attribute, 17, 1380), // 58 AT({}identity)
        Production::new(Terminal::Attribute, 18, 1380), // 59 AT({}inProgress)
        Production::new(Terminal::Attribute, 84, 1380), // 60 AT({}index)
        Production::new(Terminal::Attribute, 85, 1380), // 61 AT({}indexValue)
        Production::new(Terminal::Attribute, 19, 1380), // 62 AT({}invoiceConfirmed)
        Production::new(Terminal::Attribute, 20, 1380), // 63 AT({}invoiced)
        Production::new(Terminal::Attribute, 72, 1380), // 64 AT({}isControllable)
        Production::new(Terminal::Attribute, 73, 1380), // 65 AT({}isReadable)
        Production::new(Terminal::Attribute, 51, 1380), // 66 AT({}jid)
        Production::new(Terminal::Attribute, 139, 1380), // 67 AT({}label)
        Production::new(Terminal::Attribute, 1, 1380), // 68 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 74, 1380), // 69 AT({}lastChanged)
        Production::new(Terminal::Attribute, 152, 1380), // 70 AT({}level)
        Production::new(Terminal::Attribute, 75, 1380), // 71 AT({}localId)
        Production::new(Terminal::Attribute, 76, 1380), // 72 AT({}logId)
        Production::new(Terminal::Attribute, 21, 1380), // 73 AT({}manualEstimate)
        Production::new(Terminal::Attribute, 22, 1380), // 74 AT({}manualReadout)
        Production::new(Terminal::Attribute, 202, 1380), // 75 AT({}max)
        Production::new(Terminal::Attribute, 140, 1380), // 76 AT({}maxCount)
        Production::new(Terminal::Attribute, 56, 1380), // 77 AT({}maxIncluded)
        Production::new(Terminal::Attribute, 95, 1380), // 78 AT({}md5Hash)
        Production::new(Terminal::Attribute, 195, 1380), // 79 AT({}mechanism)
        Production::new(Terminal::Attribute, 151, 1380), // 80 AT({}message)
        Production::new(Terminal::Attribute, 115, 1380), // 81 AT({}messages)
        Production::new(Terminal::Attribute, 203, 1380), // 82 AT({}min)
        Production::new(Terminal::Attribute, 58, 1380), // 83 AT({}minIncluded)
        Production::new(Terminal::Attribute, 23, 1380), // 84 AT({}missing)
        Production::new(Terminal::Attribute, 24, 1380), // 85 AT({}module)
        Production::new(Terminal::Attribute, 25, 1380), // 86 AT({}momentary)
        Production::new(Terminal::Attribute, 181, 1380), // 87 AT({}more)
        Production::new(Terminal::Attribute, 26, 1380), // 88 AT({}name)
        Production::new(Terminal::Attribute, 120, 1380), // 89 AT({}namespace)
        Production::new(Terminal::Attribute, 164, 1380), // 90 AT({}node)
        Production::new(Terminal::Attribute, 106, 1380), // 91 AT({}nodeAdded)
        Production::new(Terminal::Attribute, 53, 1380), // 92 AT({}nodeId)
        Production::new(Terminal::Attribute, 107, 1380), // 93 AT({}nodeMovedDown)
        Production::new(Terminal::Attribute, 108, 1380), // 94 AT({}nodeMovedUp)
        Production::new(Terminal::Attribute, 109, 1380), // 95 AT({}nodeRemoved)
        Production::new(Terminal::Attribute, 110, 1380), // 96 AT({}nodeStatusChanged)
        Production::new(Terminal::Attribute, 77, 1380), // 97 AT({}nodeType)
        Production::new(Terminal::Attribute, 111, 1380), // 98 AT({}nodeUpdated)
        Production::new(Terminal::Attribute, 163, 1380), // 99 AT({}nrDecimals)
        Production::new(Terminal::Attribute, 96, 1380), // 100 AT({}ns)
        Production::new(Terminal::Attribute, 141, 1380), // 101 AT({}offset)
        Production::new(Terminal::Attribute, 167, 1380), // 102 AT({}oldId)
        Production::new(Terminal::Attribute, 182, 1380), // 103 AT({}owner)
        Production::new(Terminal::Attribute, 64, 1380), // 104 AT({}parameterName)
        Production::new(Terminal::Attribute, 116, 1380), // 105 AT({}parameters)
        Production::new(Terminal::Attribute, 113, 1380), // 106 AT({}parent)
        Production::new(Terminal::Attribute, 78, 1380), // 107 AT({}parentCacheType)
        Production::new(Terminal::Attribute, 79, 1380), // 108 AT({}parentId)
        Production::new(Terminal::Attribute, 27, 1380), // 109 AT({}peak)
        Production::new(Terminal::Attribute, 28, 1380), // 110 AT({}powerFailure)
        Production::new(Terminal::Attribute, 121, 1380), // 111 AT({}prefix)
        Production::new(Terminal::Attribute, 128, 1380), // 112 AT({}preserveComments)
        Production::new(Terminal::Attribute, 129, 1380), // 113 AT({}preserveDTD)
        Production::new(Terminal::Attribute, 130, 1380), // 114 AT({}preserveLexical)
        Production::new(Terminal::Attribute, 131, 1380), // 115 AT({}preservePIs)
        Production::new(Terminal::Attribute, 132, 1380), // 116 AT({}preservePrefixes)
        Production::new(Terminal::Attribute, 180, 1380), // 117 AT({}privilegeId)
        Production::new(Terminal::Attribute, 171, 1380), // 118 AT({}public)
        Production::new(Terminal::Attribute, 149, 1380), // 119 AT({}queryId)
        Production::new(Terminal::Attribute, 196, 1380), // 120 AT({}queued)
        Production::new(Terminal::Attribute, 97, 1380), // 121 AT({}representAs)
        Production::new(Terminal::Attribute, 204, 1380), // 122 AT({}result)
        Production::new(Terminal::Attribute, 176, 1380), // 123 AT({}secondaryTrustAllowed)
        Production::new(Terminal::Attribute, 133, 1380), // 124 AT({}selfContained)
        Production::new(Terminal::Attribute, 146, 1380), // 125 AT({}selfOwned)
        Production::new(Terminal::Attribute, 66, 1380), // 126 AT({}seqnr)
        Production::new(Terminal::Attribute, 101, 1380), // 127 AT({}serviceToken)
        Production::new(Terminal::Attribute, 134, 1380), // 128 AT({}sessionWideBuffers)
        Production::new(Terminal::Attribute, 29, 1380), // 129 AT({}signed)
        Production::new(Terminal::Attribute, 89, 1380), // 130 AT({}sortCategory)
        Production::new(Terminal::Attribute, 90, 1380), // 131 AT({}sortKey)
        Production::new(Terminal::Attribute, 54, 1380), // 132 AT({}sourceId)
        Production::new(Terminal::Attribute, 2, 1380), // 133 AT({http://www.w3.org/XML/1998/namespace}space)
        Production::new(Terminal::Attribute, 80, 1380), // 134 AT({}state)
        Production::new(Terminal::Attribute, 30, 1380), // 135 AT({}status)
        Production::new(Terminal::Attribute, 135, 1380), // 136 AT({}strict)
        Production::new(Terminal::Attribute, 31, 1380), // 137 AT({}stringIds)
        Production::new(Terminal::Attribute, 91, 1380), // 138 AT({}successString)
        Production::new(Terminal::Attribute, 155, 1380), // 139 AT({}tableId)
        Production::new(Terminal::Attribute, 156, 1380), // 140 AT({}tableName)
        Production::new(Terminal::Attribute, 32, 1380), // 141 AT({}timeOffset)
        Production::new(Terminal::Attribute, 205, 1380), // 142 AT({}timestamp)
        Production::new(Terminal::Attribute, 206, 1380), // 143 AT({}to)
        Production::new(Terminal::Attribute, 112, 1380), // 144 AT({}token)
        Production::new(Terminal::Attribute, 207, 1380), // 145 AT({}type)
        Production::new(Terminal::Attribute, 37, 1380), // 146 AT({}unit)
        Production::new(Terminal::Attribute, 189, 1380), // 147 AT({}url)
        Production::new(Terminal::Attribute, 102, 1380), // 148 AT({}userName)
        Production::new(Terminal::Attribute, 103, 1380), // 149 AT({}userToken)
        Production::new(Terminal::Attribute, 208, 1380), // 150 AT({}value)
        Production::new(Terminal::Attribute, 136, 1380), // 151 AT({}valueMaxLength)
        Production::new(Terminal::Attribute, 137, 1380), // 152 AT({}valuePartitionCapacity)
        Production::new(Terminal::Attribute, 67, 1380), // 153 AT({}var)
        Production::new(Terminal::Attribute, 194, 1380), // 154 AT({}ver)
        Production::new(Terminal::Attribute, 209, 1380), // 155 AT({}version)
        Production::new(Terminal::Attribute, 34, 1380), // 156 AT({}warning)
        Production::new(Terminal::Attribute, 145, 1380), // 157 AT({}when)
        Production::new(Terminal::Attribute, 142, 1380), // 158 AT({}wildcard)
        Production::new(Terminal::Attribute, 35, 1380), // 159 AT({}writable)
        Production::new(Terminal::AttributeAny, NONE, 1380), // 160 AT(*)
        Production::new(Terminal::Element, 0, 1381), // 161 SE({urn:ietf:params:xml:ns:xmpp-sasl}abort)
        Production::new(Terminal::Element, 1, 1381), // 162 SE({urn:xmpp:iot:concentrators}abortCommonNodeQuery)
        Production::new(Terminal::Element, 2, 1381), // 163 SE({urn:xmpp:iot:concentrators}abortCommonNodeQueryResponse)
        Production::new(Terminal::Element, 3, 1381), // 164 SE({urn:xmpp:iot:concentrators}abortNodeQuery)
        Production::new(Terminal::Element, 4, 1381), // 165 SE({urn:xmpp:iot:concentrators}abortNodeQueryResponse)
        Production::new(Terminal::Element, 364, 1381), // 166 SE({urn:ietf:params:xml:ns:xmpp-sasl}aborted)
        Production::new(Terminal::Element, 5, 1381), // 167 SE({urn:xmpp:iot:sensordata}accepted)
        Production::new(Terminal::Element, 365, 1381), // 168 SE({urn:ietf:params:xml:ns:xmpp-sasl}account-disabled)
        Production::new(Terminal::Element, 395, 1381), // 169 SE({urn:xmpp:iot:provisioning}altitude)
        Production::new(Terminal::Element, 6, 1381), // 170 SE({urn:ietf:params:xml:ns:xmpp-sasl}auth)
        Production::new(Terminal::Element, 7, 1381), // 171 SE({urn:ietf:params:xml:ns:xmpp-streams}bad-format)
        Production::new(Terminal::Element, 8, 1381), // 172 SE({urn:ietf:params:xml:ns:xmpp-streams}bad-namespace-prefix)
        Production::new(Terminal::Element, 9, 1381), // 173 SE({urn:ietf:params:xml:ns:xmpp-stanzas}bad-request)
        Production::new(Terminal::Element, 334, 1381), // 174 SE({urn:xmpp:iot:concentrators}base64)
        Production::new(Terminal::Element, 339, 1381), // 175 SE({urn:xmpp:iot:concentrators}baseClasses)
        Production::new(Terminal::Element, 10, 1381), // 176 SE({http://jabber.org/protocol/xdata-validate}basic)
        Production::new(Terminal::Element, 321, 1381), // 177 SE({urn:xmpp:iot:concentrators}beginSection)
        Production::new(Terminal::Element, 11, 1381), // 178 SE({urn:ietf:params:xml:ns:xmpp-bind}bind)
        Production::new(Terminal::Element, 12, 1381), // 179 SE({jabber:client}body)
        Production::new(Terminal::Element, 13, 1381), // 180 SE({jabber:server}body)
        Production::new(Terminal::Element, 400, 1381), // 181 SE({urn:xmpp:iot:concentrators}boolean)
        Production::new(Terminal::Element, 282, 1381), // 182 SE({urn:xmpp:iot:control}boolean)
        Production::new(Terminal::Element, 351, 1381), // 183 SE({urn:xmpp:iot:sensordata}boolean)
        Production::new(Terminal::Element, 14, 1381), // 184 SE({http://jabber.org/protocol/caps}c)
        Production::new(Terminal::Element, 15, 1381), // 185 SE({urn:xmpp:iot:provisioning}canAccess)
        Production::new(Terminal::Element, 16, 1381), // 186 SE({urn:xmpp:iot:provisioning}canAccessResponse)
        Production::new(Terminal::Element, 17, 1381), // 187 SE({urn:xmpp:iot:provisioning}canControl)
        Production::new(Terminal::Element, 18, 1381), // 188 SE({urn:xmpp:iot:provisioning}canControlResponse)
        Production::new(Terminal::Element, 19, 1381), // 189 SE({urn:xmpp:iot:provisioning}canRead)
        Production::new(Terminal::Element, 20, 1381), // 190 SE({urn:xmpp:iot:provisioning}canReadResponse)
        Production::new(Terminal::Element, 21, 1381), // 191 SE({urn:xmpp:iot:sensordata}cancel)
        Production::new(Terminal::Element, 22, 1381), // 192 SE({urn:xmpp:iot:sensordata}cancelled)
        Production::new(Terminal::Element, 23, 1381), // 193 SE({urn:ietf:params:xml:ns:xmpp-sasl}challenge)
        Production::new(Terminal::Element, 24, 1381), // 194 SE({urn:xmpp:iot:discovery}claimed)
        Production::new(Terminal::Element, 25, 1381), // 195 SE({urn:xmpp:iot:provisioning}clearCache)
        Production::new(Terminal::Element, 26, 1381), // 196 SE({urn:xmpp:iot:provisioning}clearCacheResponse)
        Production::new(Terminal::Element, 401, 1381), // 197 SE({urn:xmpp:iot:concentrators}color)
        Production::new(Terminal::Element, 283, 1381), // 198 SE({urn:xmpp:iot:control}color)
        Production::new(Terminal::Element, 336, 1381), // 199 SE({urn:xmpp:iot:concentrators}column)
        Production::new(Terminal::Element, 342, 1381), // 200 SE({urn:xmpp:iot:concentrators}command)
        Production::new(Terminal::Element, 27, 1381), // 201 SE({urn:ietf:params:xml:ns:xmpp-stanzas}conflict)
        Production::new(Terminal::Element, 28, 1381), // 202 SE({urn:ietf:params:xml:ns:xmpp-streams}conflict)
        Production::new(Terminal::Element, 29, 1381), // 203 SE({urn:ietf:params:xml:ns:xmpp-streams}connection-timeout)
        Production::new(Terminal::Element, 30, 1381), // 204 SE({urn:xmpp:iot:concentrators}containsNode)
        Production::new(Terminal::Element, 31, 1381), // 205 SE({urn:xmpp:iot:concentrators}containsNodeResponse)
        Production::new(Terminal::Element, 32, 1381), // 206 SE({urn:xmpp:iot:concentrators}containsNodes)
        Production::new(Terminal::Element, 33, 1381), // 207 SE({urn:xmpp:iot:concentrators}containsNodesResponse)
        Production::new(Terminal::Element, 34, 1381), // 208 SE({urn:xmpp:iot:concentrators}createNewNode)
        Production::new(Terminal::Element, 35, 1381), // 209 SE({urn:xmpp:iot:concentrators}createNewNodeResponse)
        Production::new(Terminal::Element, 366, 1381), // 210 SE({urn:ietf:params:xml:ns:xmpp-sasl}credentials-expired)
        Production::new(Terminal::Element, 346, 1381), // 211 SE({urn:xmpp:iot:concentrators}dataSource)
        Production::new(Terminal::Element, 341, 1381), // 212 SE({urn:xmpp:iot:concentrators}database)
        Production::new(Terminal::Element, 278, 1381), // 213 SE({http://jabber.org/protocol/compress/exi}datatypeRepresentationMap)
        Production::new(Terminal::Element, 326, 1381), // 214 SE({urn:xmpp:iot:concentrators}date)
        Production::new(Terminal::Element, 284, 1381), // 215 SE({urn:xmpp:iot:control}date)
        Production::new(Terminal::Element, 352, 1381), // 216 SE({urn:xmpp:iot:sensordata}date)
        Production::new(Terminal::Element, 402, 1381), // 217 SE({urn:xmpp:iot:concentrators}dateTime)
        Production::new(Terminal::Element, 285, 1381), // 218 SE({urn:xmpp:iot:control}dateTime)
        Production::new(Terminal::Element, 353, 1381), // 219 SE({urn:xmpp:iot:sensordata}dateTime)
        Production::new(Terminal::Element, 361, 1381), // 220 SE({jabber:x:data}desc)
        Production::new(Terminal::Element, 36, 1381), // 221 SE({urn:xmpp:iot:concentrators}destroyNode)
        Production::new(Terminal::Element, 37, 1381), // 222 SE({urn:xmpp:iot:concentrators}destroyNodeResponse)
        Production::new(Terminal::Element, 38, 1381), // 223 SE({urn:xmpp:iot:discovery}disown)
        Production::new(Terminal::Element, 39, 1381), // 224 SE({urn:xmpp:iot:discovery}disowned)
        Production::new(Terminal::Element, 40, 1381), // 225 SE({urn:xmpp:iot:sensordata}done)
        Production::new(Terminal::Element, 403, 1381), // 226 SE({urn:xmpp:iot:concentrators}double)
        Production::new(Terminal::Element, 286, 1381), // 227 SE({urn:xmpp:iot:control}double)
        Production::new(Terminal::Element, 41, 1381), // 228 SE({urn:xmpp:iot:provisioning}downloadPrivileges)
        Production::new(Terminal::Element, 42, 1381), // 229 SE({urn:xmpp:iot:provisioning}downloadPrivilegesResponse)
        Production::new(Terminal::Element, 43, 1381), // 230 SE({http://jabber.org/protocol/compress/exi}downloadSchema)
        Production::new(Terminal::Element, 44, 1381), // 231 SE({http://jabber.org/protocol/compress/exi}downloadSchemaResponse)
        Production::new(Terminal::Element, 404, 1381), // 232 SE({urn:xmpp:iot:concentrators}duration)
        Production::new(Terminal::Element, 287, 1381), // 233 SE({urn:xmpp:iot:control}duration)
        Production::new(Terminal::Element, 354, 1381), // 234 SE({urn:xmpp:iot:sensordata}duration)
        Production::new(Terminal::Element, 367, 1381), // 235 SE({urn:ietf:params:xml:ns:xmpp-sasl}encryption-required)
        Production::new(Terminal::Element, 322, 1381), // 236 SE({urn:xmpp:iot:concentrators}endSection)
        Production::new(Terminal::Element, 355, 1381), // 237 SE({urn:xmpp:iot:sensordata}enum)
        Production::new(Terminal::Element, 45, 1381), // 238 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::Element, 382, 1381), // 239 SE({http://jabber.org/protocol/compress/exi}error)
        Production::new(Terminal::Element, 46, 1381), // 240 SE({jabber:client}error)
        Production::new(Terminal::Element, 47, 1381), // 241 SE({jabber:server}error)
        Production::new(Terminal::Element, 376, 1381), // 242 SE({urn:xmpp:iot:concentrators}error)
        Production::new(Terminal::Element, 363, 1381), // 243 SE({urn:xmpp:iot:sensordata}error)
        Production::new(Terminal::Element, 384, 1381), // 244 SE({urn:xmpp:iot:provisioning}exclude)
        Production::new(Terminal::Element, 48, 1381), // 245 SE({urn:xmpp:iot:concentrators}executeCommonNodeCommand)
        Production::new(Terminal::Element, 49, 1381), // 246 SE({urn:xmpp:iot:concentrators}executeCommonNodeCommandResponse)
        Production::new(Terminal::Element, 50, 1381), // 247 SE({urn:xmpp:iot:concentrators}executeCommonNodeQuery)
        Production::new(Terminal::Element, 51, 1381), // 248 SE({urn:xmpp:iot:concentrators}executeCommonNodeQueryResponse)
        Production::new(Terminal::Element, 52, 1381), // 249 SE({urn:xmpp:iot:concentrators}executeNodeCommand)
        Production::new(Terminal::Element, 53, 1381), // 250 SE({urn:xmpp:iot:concentrators}executeNodeCommandResponse)
        Production::new(Terminal::Element, 54, 1381), // 251 SE({urn:xmpp:iot:concentrators}executeNodeQuery)
        Production::new(Terminal::Element, 55, 1381), // 252 SE({urn:xmpp:iot:concentrators}executeNodeQueryResponse)
        Production::new(Terminal::Element, 56, 1381), // 253 SE({urn:ietf:params:xml:ns:xmpp-sasl}failure)
        Production::new(Terminal::Element, 57, 1381), // 254 SE({urn:ietf:params:xml:ns:xmpp-tls}failure)
        Production::new(Terminal::Element, 58, 1381), // 255 SE({urn:xmpp:iot:sensordata}failure)
        Production::new(Terminal::Element, 59, 1381), // 256 SE({http://jabber.org/protocol/disco#info}feature)
        Production::new(Terminal::Element, 60, 1381), // 257 SE({urn:ietf:params:xml:ns:xmpp-stanzas}feature-not-implemented)
        Production::new(Terminal::Element, 61, 1381), // 258 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 62, 1381), // 259 SE({jabber:x:data}field)
        Production::new(Terminal::Element, 256, 1381), // 260 SE({urn:xmpp:iot:provisioning}field)
        Production::new(Terminal::Element, 310, 1381), // 261 SE({urn:xmpp:iot:sensordata}field)
        Production::new(Terminal::Element, 63, 1381), // 262 SE({http://jabber.org/protocol/xdata-layout}fieldref)
        Production::new(Terminal::Element, 64, 1381), // 263 SE({urn:xmpp:iot:sensordata}fields)
        Production::new(Terminal::Element, 65, 1381), // 264 SE({urn:ietf:params:xml:ns:xmpp-stanzas}forbidden)
        Production::new(Terminal::Element, 66, 1381), // 265 SE({urn:xmpp:iot:discovery}found)
        Production::new(Terminal::Element, 67, 1381), // 266 SE({urn:xmpp:iot:provisioning}friend)
        Production::new(Terminal::Element, 68, 1381), // 267 SE({urn:xmpp:iot:concentrators}getAddableNodeTypes)
        Production::new(Terminal::Element, 69, 1381), // 268 SE({urn:xmpp:iot:concentrators}getAddableNodeTypesResponse)
        Production::new(Terminal::Element, 70, 1381), // 269 SE({urn:xmpp:iot:concentrators}getAllDataSources)
        Production::new(Terminal::Element, 71, 1381), // 270 SE({urn:xmpp:iot:concentrators}getAllDataSourcesResponse)
        Production::new(Terminal::Element, 72, 1381), // 271 SE({urn:xmpp:iot:concentrators}getAllIndexValues)
        Production::new(Terminal::Element, 73, 1381), // 272 SE({urn:xmpp:iot:concentrators}getAllIndexValuesResponse)
        Production::new(Terminal::Element, 74, 1381), // 273 SE({urn:xmpp:iot:concentrators}getAllNodes)
        Production::new(Terminal::Element, 75, 1381), // 274 SE({urn:xmpp:iot:concentrators}getAllNodesResponse)
        Production::new(Terminal::Element, 76, 1381), // 275 SE({urn:xmpp:iot:concentrators}getAncestors)
        Production::new(Terminal::Element, 77, 1381), // 276 SE({urn:xmpp:iot:concentrators}getAncestorsResponse)
        Production::new(Terminal::Element, 78, 1381), // 277 SE({urn:xmpp:iot:concentrators}getCapabilities)
        Production::new(Terminal::Element, 79, 1381), // 278 SE({urn:xmpp:iot:concentrators}getCapabilitiesResponse)
        Production::new(Terminal::Element, 80, 1381), // 279 SE({urn:xmpp:iot:concentrators}getChildDataSources)
        Production::new(Terminal::Element, 81, 1381), // 280 SE({urn:xmpp:iot:concentrators}getChildDataSourcesResponse)
        Production::new(Terminal::Element, 82, 1381), // 281 SE({urn:xmpp:iot:concentrators}getChildNodes)
        Production::new(Terminal::Element, 83, 1381), // 282 SE({urn:xmpp:iot:concentrators}getChildNodesResponse)
        Production::new(Terminal::Element, 84, 1381), // 283 SE({urn:xmpp:iot:concentrators}getCommandParameters)
        Production::new(Terminal::Element, 85, 1381), // 284 SE({urn:xmpp:iot:concentrators}getCommandParametersResponse)
        Production::new(Terminal::Element, 86, 1381), // 285 SE({urn:xmpp:iot:concentrators}getCommonCommandParameters)
        Production::new(Terminal::Element, 87, 1381), // 286 SE({urn:xmpp:iot:concentrators}getCommonCommandParametersResponse)
        Production::new(Terminal::Element, 88, 1381), // 287 SE({urn:xmpp:iot:concentrators}getCommonNodeCommands)
        Production::new(Terminal::Element, 89, 1381), // 288 SE({urn:xmpp:iot:concentrators}getCommonNodeCommandsResponse)
        Production::new(Terminal::Element, 90, 1381), // 289 SE({urn:xmpp:iot:concentrators}getCommonNodeParametersForEdit)
        Production::new(Terminal::Element, 91, 1381), // 290 SE({urn:xmpp:iot:concentrators}getCommonNodeParametersForEditResponse)
        Production::new(Terminal::Element, 92, 1381), // 291 SE({urn:xmpp:iot:concentrators}getDatabaseReadoutParameters)
        Production::new(Terminal::Element, 93, 1381), // 292 SE({urn:xmpp:iot:concentrators}getDatabaseReadoutParametersResponse)
        Production::new(Terminal::Element, 94, 1381), // 293 SE({urn:xmpp:iot:concentrators}getDatabases)
        Production::new(Terminal::Element, 95, 1381), // 294 SE({urn:xmpp:iot:concentrators}getDatabasesResponse)
        Production::new(Terminal::Element, 96, 1381), // 295 SE({urn:xmpp:iot:control}getForm)
        Production::new(Terminal::Element, 97, 1381), // 296 SE({urn:xmpp:iot:concentrators}getIndices)
        Production::new(Terminal::Element, 98, 1381), // 297 SE({urn:xmpp:iot:concentrators}getIndicesResponse)
        Production::new(Terminal::Element, 99, 1381), // 298 SE({urn:xmpp:iot:concentrators}getNode)
        Production::new(Terminal::Element, 100, 1381), // 299 SE({urn:xmpp:iot:concentrators}getNodeCommands)
        Production::new(Terminal::Element, 101, 1381), // 300 SE({urn:xmpp:iot:concentrators}getNodeCommandsResponse)
        Production::new(Terminal::Element, 102, 1381), // 301 SE({urn:xmpp:iot:concentrators}getNodeInheritance)
        Production::new(Terminal::Element, 103, 1381), // 302 SE({urn:xmpp:iot:concentrators}getNodeInheritanceResponse)
        Production::new(Terminal::Element, 104, 1381), // 303 SE({urn:xmpp:iot:concentrators}getNodeParametersForEdit)
        Production::new(Terminal::Element, 105, 1381), // 304 SE({urn:xmpp:iot:concentrators}getNodeParametersForEditResponse)
        Production::new(Terminal::Element, 106, 1381), // 305 SE({urn:xmpp:iot:concentrators}getNodeResponse)
        Production::new(Terminal::Element, 107, 1381), // 306 SE({urn:xmpp:iot:concentrators}getNodes)
        Production::new(Terminal::Element, 108, 1381), // 307 SE({urn:xmpp:iot:concentrators}getNodesFromIndex)
        Production::new(Terminal::Element, 109, 1381), // 308 SE({urn:xmpp:iot:concentrators}getNodesFromIndexResponse)
        Production::new(Terminal::Element, 110, 1381), // 309 SE({urn:xmpp:iot:concentrators}getNodesFromIndices)
        Production::new(Terminal::Element, 111, 1381), // 310 SE({urn:xmpp:iot:concentrators}getNodesFromIndicesResponse)
        Production::new(Terminal::Element, 112, 1381), // 311 SE({urn:xmpp:iot:concentrators}getNodesResponse)
        Production::new(Terminal::Element, 113, 1381), // 312 SE({urn:xmpp:iot:concentrators}getParametersForNewNode)
        Production::new(Terminal::Element, 114, 1381), // 313 SE({urn:xmpp:iot:concentrators}getParametersForNewNodeResponse)
        Production::new(Terminal::Element, 115, 1381), // 314 SE({urn:xmpp:iot:concentrators}getRootDataSources)
        Production::new(Terminal::Element, 116, 1381), // 315 SE({urn:xmpp:iot:concentrators}getRootDataSourcesResponse)
        Production::new(Terminal::Element, 117, 1381), // 316 SE({urn:xmpp:iot:concentrators}getRootNodes)
        Production::new(Terminal::Element, 118, 1381), // 317 SE({urn:xmpp:iot:concentrators}getRootNodesResponse)
        Production::new(Terminal::Element, 119, 1381), // 318 SE({urn:xmpp:iot:provisioning}getToken)
        Production::new(Terminal::Element, 120, 1381), // 319 SE({urn:xmpp:iot:provisioning}getTokenChallenge)
        Production::new(Terminal::Element, 121, 1381), // 320 SE({urn:xmpp:iot:provisioning}getTokenChallengeResponse)
        Production::new(Terminal::Element, 122, 1381), // 321 SE({urn:xmpp:iot:provisioning}getTokenResponse)
        Production::new(Terminal::Element, 123, 1381), // 322 SE({urn:ietf:params:xml:ns:xmpp-stanzas}gone)
        Production::new(Terminal::Element, 124, 1381), // 323 SE({urn:xmpp:iot:provisioning}hasPrivilege)
        Production::new(Terminal::Element, 125, 1381), // 324 SE({urn:xmpp:iot:provisioning}hasPrivilegeResponse)
        Production::new(Terminal::Element, 126, 1381), // 325 SE({urn:ietf:params:xml:ns:xmpp-streams}host-gone)
        Production::new(Terminal::Element, 127, 1381), // 326 SE({urn:ietf:params:xml:ns:xmpp-streams}host-unknown)
        Production::new(Terminal::Element, 389, 1381), // 327 SE({urn:xmpp:iot:provisioning}hostName)
        Production::new(Terminal::Element, 378, 1381), // 328 SE({http://jabber.org/protocol/compress/exi}httpError)
        Production::new(Terminal::Element, 128, 1381), // 329 SE({http://jabber.org/protocol/disco#info}identity)
        Production::new(Terminal::Element, 129, 1381), // 330 SE({urn:ietf:params:xml:ns:xmpp-streams}improper-addressing)
        Production::new(Terminal::Element, 383, 1381), // 331 SE({urn:xmpp:iot:provisioning}include)
        Production::new(Terminal::Element, 368, 1381), // 332 SE({urn:ietf:params:xml:ns:xmpp-sasl}incorrect-encoding)
        Production::new(Terminal::Element, 338, 1381), // 333 SE({urn:xmpp:iot:concentrators}indexRef)
        Production::new(Terminal::Element, 272, 1381), // 334 SE({jabber:x:data}instructions)
        Production::new(Terminal::Element, 405, 1381), // 335 SE({urn:xmpp:iot:concentrators}int)
        Production::new(Terminal::Element, 288, 1381), // 336 SE({urn:xmpp:iot:control}int)
        Production::new(Terminal::Element, 356, 1381), // 337 SE({urn:xmpp:iot:sensordata}int)
        Production::new(Terminal::Element, 340, 1381), // 338 SE({urn:xmpp:iot:concentrators}interfaces)
        Production::new(Terminal::Element, 130, 1381), // 339 SE({urn:ietf:params:xml:ns:xmpp-stanzas}internal-server-error)
        Production::new(Terminal::Element, 131, 1381), // 340 SE({urn:ietf:params:xml:ns:xmpp-streams}internal-server-error)
        Production::new(Terminal::Element, 369, 1381), // 341 SE({urn:ietf:params:xml:ns:xmpp-sasl}invalid-authzid)
        Production::new(Terminal::Element, 132, 1381), // 342 SE({urn:ietf:params:xml:ns:xmpp-streams}invalid-from)
        Production::new(Terminal::Element, 370, 1381), // 343 SE({urn:ietf:params:xml:ns:xmpp-sasl}invalid-mechanism)
        Production::new(Terminal::Element, 133, 1381), // 344 SE({urn:ietf:params:xml:ns:xmpp-streams}invalid-namespace)
        Production::new(Terminal::Element, 134, 1381), // 345 SE({urn:ietf:params:xml:ns:xmpp-streams}invalid-xml)
        Production::new(Terminal::Element, 381, 1381), // 346 SE({http://jabber.org/protocol/compress/exi}invalidContentType)
        Production::new(Terminal::Element, 379, 1381), // 347 SE({http://jabber.org/protocol/compress/exi}invalidUrl)
        Production::new(Terminal::Element, 387, 1381), // 348 SE({urn:xmpp:iot:provisioning}ip4)
        Production::new(Terminal::Element, 388, 1381), // 349 SE({urn:xmpp:iot:provisioning}ip6)
        Production::new(Terminal::Element, 135, 1381), // 350 SE({jabber:client}iq)
        Production::new(Terminal::Element, 136, 1381), // 351 SE({jabber:server}iq)
        Production::new(Terminal::Element, 137, 1381), // 352 SE({urn:xmpp:iot:provisioning}isFriend)
        Production::new(Terminal::Element, 138, 1381), // 353 SE({urn:xmpp:iot:provisioning}isFriendResponse)
        Production::new(Terminal::Element, 139, 1381), // 354 SE({jabber:x:data}item)
        Production::new(Terminal::Element, 140, 1381), // 355 SE({urn:ietf:params:xml:ns:xmpp-stanzas}item-not-found)
        Production::new(Terminal::Element, 399, 1381), // 356 SE({urn:ietf:params:xml:ns:xmpp-bind}jid)
        Production::new(Terminal::Element, 386, 1381), // 357 SE({urn:xmpp:iot:provisioning}jid)
        Production::new(Terminal::Element, 141, 1381), // 358 SE({urn:ietf:params:xml:ns:xmpp-stanzas}jid-malformed)
        Production::new(Terminal::Element, 394, 1381), // 359 SE({urn:xmpp:iot:provisioning}latitude)
        Production::new(Terminal::Element, 142, 1381), // 360 SE({http://jabber.org/protocol/xdata-validate}list-range)
        Production::new(Terminal::Element, 406, 1381), // 361 SE({urn:xmpp:iot:concentrators}long)
        Production::new(Terminal::Element, 289, 1381), // 362 SE({urn:xmpp:iot:control}long)
        Production::new(Terminal::Element, 357, 1381), // 363 SE({urn:xmpp:iot:sensordata}long)
        Production::new(Terminal::Element, 393, 1381), // 364 SE({urn:xmpp:iot:provisioning}longitude)
        Production::new(Terminal::Element, 371, 1381), // 365 SE({urn:ietf:params:xml:ns:xmpp-sasl}malformed-request)
        Production::new(Terminal::Element, 337, 1381), // 366 SE({urn:ietf:params:xml:ns:xmpp-sasl}mechanism)
        Production::new(Terminal::Element, 372, 1381), // 367 SE({urn:ietf:params:xml:ns:xmpp-sasl}mechanism-too-weak)
        Production::new(Terminal::Element, 143, 1381), // 368 SE({urn:ietf:params:xml:ns:xmpp-sasl}mechanisms)
        Production::new(Terminal::Element, 144, 1381), // 369 SE({jabber:client}message)
        Production::new(Terminal::Element, 145, 1381), // 370 SE({jabber:server}message)
        Production::new(Terminal::Element, 271, 1381), // 371 SE({urn:xmpp:iot:concentrators}message)
        Production::new(Terminal::Element, 146, 1381), // 372 SE({urn:xmpp:iot:discovery}mine)
        Production::new(Terminal::Element, 279, 1381), // 373 SE({http://jabber.org/protocol/compress/exi}missingSchema)
        Production::new(Terminal::Element, 147, 1381), // 374 SE({urn:xmpp:iot:concentrators}moveNodeDown)
        Production::new(Terminal::Element, 148, 1381), // 375 SE({urn:xmpp:iot:concentrators}moveNodeDownResponse)
        Production::new(Terminal::Element, 149, 1381), // 376 SE({urn:xmpp:iot:concentrators}moveNodeUp)
        Production::new(Terminal::Element, 150, 1381), // 377 SE({urn:xmpp:iot:concentrators}moveNodeUpResponse)
        Production::new(Terminal::Element, 151, 1381), // 378 SE({urn:xmpp:iot:concentrators}moveNodesDown)
        Production::new(Terminal::Element, 152, 1381), // 379 SE({urn:xmpp:iot:concentrators}moveNodesDownResponse)
        Production::new(Terminal::Element, 153, 1381), // 380 SE({urn:xmpp:iot:concentrators}moveNodesUp)
        Production::new(Terminal::Element, 154, 1381), // 381 SE({urn:xmpp:iot:concentrators}moveNodesUpResponse)
        Production::new(Terminal::Element, 317, 1381), // 382 SE({urn:xmpp:iot:concentrators}newObject)
        Production::new(Terminal::Element, 315, 1381), // 383 SE({urn:xmpp:iot:concentrators}newRecords)
        Production::new(Terminal::Element, 314, 1381), // 384 SE({urn:xmpp:iot:concentrators}newTable)
        Production::new(Terminal::Element, 407, 1381), // 385 SE({urn:xmpp:iot:concentrators}node)
        Production::new(Terminal::Element, 280, 1381), // 386 SE({urn:xmpp:iot:control}node)
        Production::new(Terminal::Element, 408, 1381), // 387 SE({urn:xmpp:iot:provisioning}node)
        Production::new(Terminal::Element, 409, 1381), // 388 SE({urn:xmpp:iot:sensordata}node)
        Production::new(Terminal::Element, 155, 1381), // 389 SE({urn:xmpp:iot:concentrators}nodeAdded)
        Production::new(Terminal::Element, 156, 1381), // 390 SE({urn:xmpp:iot:concentrators}nodeMovedDown)
        Production::new(Terminal::Element, 157, 1381), // 391 SE({urn:xmpp:iot:concentrators}nodeMovedUp)
        Production::new(Terminal::Element, 158, 1381), // 392 SE({urn:xmpp:iot:concentrators}nodeRemoved)
        Production::new(Terminal::Element, 159, 1381), // 393 SE({urn:xmpp:iot:concentrators}nodeStatusChanged)
        Production::new(Terminal::Element, 347, 1381), // 394 SE({urn:xmpp:iot:concentrators}nodeType)
        Production::new(Terminal::Element, 160, 1381), // 395 SE({urn:xmpp:iot:concentrators}nodeUpdated)
        Production::new(Terminal::Element, 161, 1381), // 396 SE({urn:ietf:params:xml:ns:xmpp-stanzas}not-acceptable)
        Production::new(Terminal::Element, 162, 1381), // 397 SE({urn:ietf:params:xml:ns:xmpp-stanzas}not-allowed)
        Production::new(Terminal::Element, 373, 1381), // 398 SE({urn:ietf:params:xml:ns:xmpp-sasl}not-authorized)
        Production::new(Terminal::Element, 163, 1381), // 399 SE({urn:ietf:params:xml:ns:xmpp-stanzas}not-authorized)
        Production::new(Terminal::Element, 164, 1381), // 400 SE({urn:ietf:params:xml:ns:xmpp-streams}not-authorized)
        Production::new(Terminal::Element, 165, 1381), // 401 SE({urn:ietf:params:xml:ns:xmpp-streams}not-well-formed)
        Production::new(Terminal::Element, 260, 1381), // 402 SE({urn:xmpp:iot:discovery}num)
        Production::new(Terminal::Element, 301, 1381), // 403 SE({urn:xmpp:iot:discovery}numEq)
        Production::new(Terminal::Element, 303, 1381), // 404 SE({urn:xmpp:iot:discovery}numGt)
        Production::new(Terminal::Element, 304, 1381), // 405 SE({urn:xmpp:iot:discovery}numGtEq)
        Production::new(Terminal::Element, 305, 1381), // 406 SE({urn:xmpp:iot:discovery}numLt)
        Production::new(Terminal::Element, 306, 1381), // 407 SE({urn:xmpp:iot:discovery}numLtEq)
        Production::new(Terminal::Element, 302, 1381), // 408 SE({urn:xmpp:iot:discovery}numNEq)
        Production::new(Terminal::Element, 308, 1381), // 409 SE({urn:xmpp:iot:discovery}numNRange)
        Production::new(Terminal::Element, 307, 1381), // 410 SE({urn:xmpp:iot:discovery}numRange)
        Production::new(Terminal::Element, 358, 1381), // 411 SE({urn:xmpp:iot:sensordata}numeric)
        Production::new(Terminal::Element, 345, 1381), // 412 SE({urn:xmpp:iot:concentrators}onlyIfDerivedFrom)
        Production::new(Terminal::Element, 166, 1381), // 413 SE({http://jabber.org/protocol/xdata-validate}open)
        Production::new(Terminal::Element, 167, 1381), // 414 SE({jabber:x:data}option)
        Production::new(Terminal::Element, 168, 1381), // 415 SE({http://jabber.org/protocol/xdata-layout}page)
        Production::new(Terminal::Element, 169, 1381), // 416 SE({urn:xmpp:iot:control}paramError)
        Production::new(Terminal::Element, 281, 1381), // 417 SE({urn:xmpp:iot:control}parameter)
        Production::new(Terminal::Element, 258, 1381), // 418 SE({urn:xmpp:iot:provisioning}parameter)
        Production::new(Terminal::Element, 170, 1381), // 419 SE({urn:xmpp:iot:control}parameterGroup)
        Production::new(Terminal::Element, 171, 1381), // 420 SE({urn:ietf:params:xml:ns:xmpp-stanzas}payment-required)
        Production::new(Terminal::Element, 172, 1381), // 421 SE({urn:ietf:params:xml:ns:xmpp-stanzas}policy-violation)
        Production::new(Terminal::Element, 173, 1381), // 422 SE({urn:ietf:params:xml:ns:xmpp-streams}policy-violation)
        Production::new(Terminal::Element, 174, 1381), // 423 SE({jabber:client}presence)
        Production::new(Terminal::Element, 175, 1381), // 424 SE({jabber:server}presence)
        Production::new(Terminal::Element, 176, 1381), // 425 SE({jabber:client}priority)
        Production::new(Terminal::Element, 177, 1381), // 426 SE({jabber:server}priority)
        Production::new(Terminal::Element, 178, 1381), // 427 SE({urn:ietf:params:xml:ns:xmpp-tls}proceed)
        Production::new(Terminal::Element, 397, 1381), // 428 SE({urn:xmpp:iot:provisioning}protocol)
        Production::new(Terminal::Element, 179, 1381), // 429 SE({http://jabber.org/protocol/disco#info}query)
        Production::new(Terminal::Element, 313, 1381), // 430 SE({urn:xmpp:iot:concentrators}queryAborted)
        Production::new(Terminal::Element, 312, 1381), // 431 SE({urn:xmpp:iot:concentrators}queryDone)
        Production::new(Terminal::Element, 318, 1381), // 432 SE({urn:xmpp:iot:concentrators}queryMessage)
        Production::new(Terminal::Element, 180, 1381), // 433 SE({urn:xmpp:iot:concentrators}queryProgress)
        Production::new(Terminal::Element, 311, 1381), // 434 SE({urn:xmpp:iot:concentrators}queryStarted)
        Production::new(Terminal::Element, 181, 1381), // 435 SE({http://jabber.org/protocol/xdata-validate}range)
        Production::new(Terminal::Element, 182, 1381), // 436 SE({urn:ietf:params:xml:ns:xmpp-stanzas}recipient-unavailable)
        Production::new(Terminal::Element, 323, 1381), // 437 SE({urn:xmpp:iot:concentrators}record)
        Production::new(Terminal::Element, 183, 1381), // 438 SE({urn:ietf:params:xml:ns:xmpp-stanzas}redirect)
        Production::new(Terminal::Element, 184, 1381), // 439 SE({http://jabber.org/protocol/xdata-validate}regex)
        Production::new(Terminal::Element, 185, 1381), // 440 SE({urn:xmpp:iot:discovery}register)
        Production::new(Terminal::Element, 186, 1381), // 441 SE({urn:ietf:params:xml:ns:xmpp-stanzas}registration-required)
        Production::new(Terminal::Element, 187, 1381), // 442 SE({urn:ietf:params:xml:ns:xmpp-streams}remote-connection-failed)
        Production::new(Terminal::Element, 188, 1381), // 443 SE({urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-not-found)
        Production::new(Terminal::Element, 189, 1381), // 444 SE({urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-timeout)
        Production::new(Terminal::Element, 190, 1381), // 445 SE({urn:xmpp:iot:discovery}remove)
        Production::new(Terminal::Element, 191, 1381), // 446 SE({urn:xmpp:iot:discovery}removed)
        Production::new(Terminal::Element, 192, 1381), // 447 SE({jabber:x:data}reported)
        Production::new(Terminal::Element, 193, 1381), // 448 SE({http://jabber.org/protocol/xdata-layout}reportedref)
        Production::new(Terminal::Element, 194, 1381), // 449 SE({urn:xmpp:iot:sensordata}req)
        Production::new(Terminal::Element, 362, 1381), // 450 SE({jabber:x:data}required)
        Production::new(Terminal::Element, 275, 1381), // 451 SE({urn:ietf:params:xml:ns:xmpp-tls}required)
        Production::new(Terminal::Element, 195, 1381), // 452 SE({urn:ietf:params:xml:ns:xmpp-streams}reset)
        Production::new(Terminal::Element, 398, 1381), // 453 SE({urn:ietf:params:xml:ns:xmpp-bind}resource)
        Production::new(Terminal::Element, 196, 1381), // 454 SE({urn:ietf:params:xml:ns:xmpp-stanzas}resource-constraint)
        Production::new(Terminal::Element, 197, 1381), // 455 SE({urn:ietf:params:xml:ns:xmpp-streams}resource-constraint)
        Production::new(Terminal::Element, 198, 1381), // 456 SE({urn:ietf:params:xml:ns:xmpp-sasl}response)
        Production::new(Terminal::Element, 199, 1381), // 457 SE({urn:ietf:params:xml:ns:xmpp-streams}restricted-xml)
        Production::new(Terminal::Element, 377, 1381), // 458 SE({urn:xmpp:iot:concentrators}result)
        Production::new(Terminal::Element, 277, 1381), // 459 SE({http://jabber.org/protocol/compress/exi}schema)
        Production::new(Terminal::Element, 200, 1381), // 460 SE({urn:xmpp:iot:discovery}search)
        Production::new(Terminal::Element, 201, 1381), // 461 SE({http://jabber.org/protocol/xdata-layout}section)
        Production::new(Terminal::Element, 202, 1381), // 462 SE({urn:ietf:params:xml:ns:xmpp-streams}see-other-host)
        Production::new(Terminal::Element, 203, 1381), // 463 SE({urn:ietf:params:xml:ns:xmpp-stanzas}service-unavailable)
        Production::new(Terminal::Element, 204, 1381), // 464 SE({urn:xmpp:iot:control}set)
        Production::new(Terminal::Element, 205, 1381), // 465 SE({urn:xmpp:iot:concentrators}setCommonNodeParametersAfterEdit)
        Production::new(Terminal::Element, 206, 1381), // 466 SE({urn:xmpp:iot:concentrators}setCommonNodeParametersAfterEditResponse)
        Production::new(Terminal::Element, 207, 1381), // 467 SE({urn:xmpp:iot:concentrators}setNodeParametersAfterEdit)
        Production::new(Terminal::Element, 208, 1381), // 468 SE({urn:xmpp:iot:concentrators}setNodeParametersAfterEditResponse)
        Production::new(Terminal::Element, 209, 1381), // 469 SE({urn:xmpp:iot:control}setResponse)
        Production::new(Terminal::Element, 210, 1381), // 470 SE({http://jabber.org/protocol/compress/exi}setup)
        Production::new(Terminal::Element, 211, 1381), // 471 SE({http://jabber.org/protocol/compress/exi}setupResponse)
        Production::new(Terminal::Element, 212, 1381), // 472 SE({jabber:client}show)
        Production::new(Terminal::Element, 213, 1381), // 473 SE({jabber:server}show)
        Production::new(Terminal::Element, 343, 1381), // 474 SE({urn:xmpp:iot:concentrators}sortOrder)
        Production::new(Terminal::Element, 396, 1381), // 475 SE({urn:xmpp:iot:provisioning}sso)
        Production::new(Terminal::Element, 214, 1381), // 476 SE({urn:xmpp:iot:concentrators}startDatabaseReadout)
        Production::new(Terminal::Element, 215, 1381), // 477 SE({urn:xmpp:iot:concentrators}startDatabaseReadoutResponse)
        Production::new(Terminal::Element, 216, 1381), // 478 SE({urn:xmpp:iot:sensordata}started)
        Production::new(Terminal::Element, 217, 1381), // 479 SE({urn:ietf:params:xml:ns:xmpp-tls}starttls)
        Production::new(Terminal::Element, 218, 1381), // 480 SE({jabber:client}status)
        Production::new(Terminal::Element, 219, 1381), // 481 SE({jabber:server}status)
        Production::new(Terminal::Element, 320, 1381), // 482 SE({urn:xmpp:iot:concentrators}status)
        Production::new(Terminal::Element, 259, 1381), // 483 SE({urn:xmpp:iot:discovery}str)
        Production::new(Terminal::Element, 292, 1381), // 484 SE({urn:xmpp:iot:discovery}strEq)
        Production::new(Terminal::Element, 294, 1381), // 485 SE({urn:xmpp:iot:discovery}strGt)
        Production::new(Terminal::Element, 295, 1381), // 486 SE({urn:xmpp:iot:discovery}strGtEq)
        Production::new(Terminal::Element, 296, 1381), // 487 SE({urn:xmpp:iot:discovery}strLt)
        Production::new(Terminal::Element, 297, 1381), // 488 SE({urn:xmpp:iot:discovery}strLtEq)
        Production::new(Terminal::Element, 300, 1381), // 489 SE({urn:xmpp:iot:discovery}strMask)
        Production::new(Terminal::Element, 293, 1381), // 490 SE({urn:xmpp:iot:discovery}strNEq)
        Production::new(Terminal::Element, 299, 1381), // 491 SE({urn:xmpp:iot:discovery}strNRange)
        Production::new(Terminal::Element, 298, 1381), // 492 SE({urn:xmpp:iot:discovery}strRange)
        Production::new(Terminal::Element, 220, 1381), // 493 SE({http://etherx.jabber.org/streams}stream)
        Production::new(Terminal::Element, 221, 1381), // 494 SE({http://jabber.org/protocol/compress/exi}streamEnd)
        Production::new(Terminal::Element, 222, 1381), // 495 SE({http://jabber.org/protocol/compress/exi}streamStart)
        Production::new(Terminal::Element, 410, 1381), // 496 SE({urn:xmpp:iot:concentrators}string)
        Production::new(Terminal::Element, 290, 1381), // 497 SE({urn:xmpp:iot:control}string)
        Production::new(Terminal::Element, 359, 1381), // 498 SE({urn:xmpp:iot:sensordata}string)
        Production::new(Terminal::Element, 223, 1381), // 499 SE({jabber:client}subject)
        Production::new(Terminal::Element, 224, 1381), // 500 SE({jabber:server}subject)
        Production::new(Terminal::Element, 225, 1381), // 501 SE({urn:xmpp:iot:concentrators}subscribe)
        Production::new(Terminal::Element, 226, 1381), // 502 SE({urn:xmpp:iot:concentrators}subscribeResponse)
        Production::new(Terminal::Element, 227, 1381), // 503 SE({urn:ietf:params:xml:ns:xmpp-stanzas}subscription-required)
        Production::new(Terminal::Element, 228, 1381), // 504 SE({urn:ietf:params:xml:ns:xmpp-sasl}success)
        Production::new(Terminal::Element, 229, 1381), // 505 SE({urn:ietf:params:xml:ns:xmpp-streams}system-shutdown)
        Production::new(Terminal::Element, 316, 1381), // 506 SE({urn:xmpp:iot:concentrators}tableDone)
        Production::new(Terminal::Element, 374, 1381), // 507 SE({urn:ietf:params:xml:ns:xmpp-sasl}temporary-auth-failure)
        Production::new(Terminal::Element, 230, 1381), // 508 SE({http://jabber.org/protocol/xdata-layout}text)
        Production::new(Terminal::Element, 231, 1381), // 509 SE({urn:ietf:params:xml:ns:xmpp-sasl}text)
        Production::new(Terminal::Element, 232, 1381), // 510 SE({urn:ietf:params:xml:ns:xmpp-stanzas}text)
        Production::new(Terminal::Element, 233, 1381), // 511 SE({urn:ietf:params:xml:ns:xmpp-streams}text)
        Production::new(Terminal::Element, 348, 1381), // 512 SE({urn:xmpp:iot:discovery}thing)
        Production::new(Terminal::Element, 234, 1381), // 513 SE({jabber:client}thread)
        Production::new(Terminal::Element, 235, 1381), // 514 SE({jabber:server}thread)
        Production::new(Terminal::Element, 411, 1381), // 515 SE({urn:xmpp:iot:concentrators}time)
        Production::new(Terminal::Element, 291, 1381), // 516 SE({urn:xmpp:iot:control}time)
        Production::new(Terminal::Element, 360, 1381), // 517 SE({urn:xmpp:iot:sensordata}time)
        Production::new(Terminal::Element, 380, 1381), // 518 SE({http://jabber.org/protocol/compress/exi}timeout)
        Production::new(Terminal::Element, 350, 1381), // 519 SE({urn:xmpp:iot:sensordata}timestamp)
        Production::new(Terminal::Element, 273, 1381), // 520 SE({jabber:x:data}title)
        Production::new(Terminal::Element, 319, 1381), // 521 SE({urn:xmpp:iot:concentrators}title)
        Production::new(Terminal::Element, 236, 1381), // 522 SE({urn:xmpp:iot:provisioning}tokenChallenge)
        Production::new(Terminal::Element, 237, 1381), // 523 SE({urn:xmpp:iot:provisioning}tokenChallengeResponse)
        Production::new(Terminal::Element, 375, 1381), // 524 SE({urn:ietf:params:xml:ns:xmpp-sasl}transition-needed)
        Production::new(Terminal::Element, 238, 1381), // 525 SE({urn:ietf:params:xml:ns:xmpp-stanzas}undefined-condition)
        Production::new(Terminal::Element, 239, 1381), // 526 SE({urn:ietf:params:xml:ns:xmpp-streams}undefined-condition)
        Production::new(Terminal::Element, 240, 1381), // 527 SE({urn:ietf:params:xml:ns:xmpp-stanzas}unexpected-request)
        Production::new(Terminal::Element, 241, 1381), // 528 SE({urn:xmpp:iot:provisioning}unfriend)
        Production::new(Terminal::Element, 242, 1381), // 529 SE({urn:xmpp:iot:discovery}unregister)
        Production::new(Terminal::Element, 243, 1381), // 530 SE({urn:xmpp:iot:concentrators}unsubscribe)
        Production::new(Terminal::Element, 244, 1381), // 531 SE({urn:xmpp:iot:concentrators}unsubscribeResponse)
        Production::new(Terminal::Element, 245, 1381), // 532 SE({urn:ietf:params:xml:ns:xmpp-streams}unsupported-encoding)
        Production::new(Terminal::Element, 246, 1381), // 533 SE({urn:ietf:params:xml:ns:xmpp-streams}unsupported-feature)
        Production::new(Terminal::Element, 247, 1381), // 534 SE({urn:ietf:params:xml:ns:xmpp-streams}unsupported-stanza-type)
        Production::new(Terminal::Element, 248, 1381), // 535 SE({urn:ietf:params:xml:ns:xmpp-streams}unsupported-version)
        Production::new(Terminal::Element, 249, 1381), // 536 SE({urn:xmpp:iot:discovery}update)
        Production::new(Terminal::Element, 250, 1381), // 537 SE({http://jabber.org/protocol/compress/exi}uploadSchema)
        Production::new(Terminal::Element, 251, 1381), // 538 SE({urn:xmpp:iot:provisioning}userLoggedIn)
        Production::new(Terminal::Element, 392, 1381), // 539 SE({urn:xmpp:iot:provisioning}userName)
        Production::new(Terminal::Element, 252, 1381), // 540 SE({http://jabber.org/protocol/xdata-validate}validate)
        Production::new(Terminal::Element, 253, 1381), // 541 SE({jabber:x:data}value)
        Production::new(Terminal::Element, 412, 1381), // 542 SE({urn:xmpp:iot:concentrators}value)
        Production::new(Terminal::Element, 335, 1381), // 543 SE({urn:xmpp:iot:concentrators}void)
        Production::new(Terminal::Element, 254, 1381), // 544 SE({jabber:x:data}x)
        Production::new(Terminal::Element, 390, 1381), // 545 SE({urn:xmpp:iot:provisioning}x509Certificate)
        Production::new(Terminal::Element, 391, 1381), // 546 SE({urn:xmpp:iot:provisioning}x509CertificateThumbprint)
        Production::new(Terminal::Element, 274, 1381), // 547 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::ElementAny, NONE, 1381), // 548 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 549
        Production::new(Terminal::Characters, NONE, 1381), // 550 CH
        Production::new(Terminal::Attribute, 168, 1382), // 551 AT({}afterNodeCacheType)
        Production::new(Terminal::Attribute, 169, 1382), // 552 AT({}afterNodeId)
        Production::new(Terminal::Attribute, 122, 1382), // 553 AT({}agreement)
        Production::new(Terminal::Attribute, 197, 1382), // 554 AT({}alignment)
        Production::new(Terminal::Attribute, 49, 1382), // 555 AT({}all)
        Production::new(Terminal::Attribute, 63, 1382), // 556 AT({}ascending)
        Production::new(Terminal::Attribute, 3, 1382), // 557 AT({}automaticEstimate)
        Production::new(Terminal::Attribute, 4, 1382), // 558 AT({}automaticReadout)
        Production::new(Terminal::Attribute, 0, 1382), // 559 AT({http://www.w3.org/XML/1998/namespace}base)
        Production::new(Terminal::Attribute, 46, 1382), // 560 AT({}base64)
        Production::new(Terminal::Attribute, 158, 1382), // 561 AT({}bgColor)
        Production::new(Terminal::Attribute, 124, 1382), // 562 AT({}blockSize)
        Production::new(Terminal::Attribute, 187, 1382), // 563 AT({}by)
        Production::new(Terminal::Attribute, 94, 1382), // 564 AT({}bytes)
        Production::new(Terminal::Attribute, 52, 1382), // 565 AT({}cacheType)
        Production::new(Terminal::Attribute, 159, 1382), // 566 AT({}cacheTypeName)
        Production::new(Terminal::Attribute, 178, 1382), // 567 AT({}category)
        Production::new(Terminal::Attribute, 68, 1382), // 568 AT({}childrenOrdered)
        Production::new(Terminal::Attribute, 191, 1382), // 569 AT({}code)
        Production::new(Terminal::Attribute, 160, 1382), // 570 AT({}columnId)
        Production::new(Terminal::Attribute, 86, 1382), // 571 AT({}command)
        Production::new(Terminal::Attribute, 125, 1382), // 572 AT({}compression)
        Production::new(Terminal::Attribute, 5, 1382), // 573 AT({}computed)
        Production::new(Terminal::Attribute, 126, 1382), // 574 AT({}configurationId)
        Production::new(Terminal::Attribute, 127, 1382), // 575 AT({}configurationLocation)
        Production::new(Terminal::Attribute, 87, 1382), // 576 AT({}confirmationString)
        Production::new(Terminal::Attribute, 198, 1382), // 577 AT({}contentType)
        Production::new(Terminal::Attribute, 190, 1382), // 578 AT({}contentTypeReturned)
        Production::new(Terminal::Attribute, 161, 1382), // 579 AT({}dataSourceId)
        Production::new(Terminal::Attribute, 41, 1382), // 580 AT({}dataType)
        Production::new(Terminal::Attribute, 65, 1382), // 581 AT({}databaseId)
        Production::new(Terminal::Attribute, 100, 1382), // 582 AT({}datatype)
        Production::new(Terminal::Attribute, 105, 1382), // 583 AT({}deviceToken)
        Production::new(Terminal::Attribute, 69, 1382), // 584 AT({}displayName)
        Production::new(Terminal::Attribute, 183, 1382), // 585 AT({}done)
        Production::new(Terminal::Attribute, 6, 1382), // 586 AT({}endOfSeries)
        Production::new(Terminal::Attribute, 199, 1382), // 587 AT({}error)
        Production::new(Terminal::Attribute, 81, 1382), // 588 AT({}eventId)
        Production::new(Terminal::Attribute, 192, 1382), // 589 AT({}ext)
        Production::new(Terminal::Attribute, 88, 1382), // 590 AT({}failureString)
        Production::new(Terminal::Attribute, 162, 1382), // 591 AT({}fgColor)
        Production::new(Terminal::Attribute, 200, 1382), // 592 AT({}from)
        Production::new(Terminal::Attribute, 114, 1382), // 593 AT({}getEventsSince)
        Production::new(Terminal::Attribute, 70, 1382), // 594 AT({}hasChildren)
        Production::new(Terminal::Attribute, 71, 1382), // 595 AT({}hasCommands)
        Production::new(Terminal::Attribute, 193, 1382), // 596 AT({}hash)
        Production::new(Terminal::Attribute, 150, 1382), // 597 AT({}header)
        Production::new(Terminal::Attribute, 50, 1382), // 598 AT({}historical)
        Production::new(Terminal::Attribute, 8, 1382), // 599 AT({}historicalDay)
        Production::new(Terminal::Attribute, 9, 1382), // 600 AT({}historicalHour)
        Production::new(Terminal::Attribute, 10, 1382), // 601 AT({}historicalMinute)
        Production::new(Terminal::Attribute, 11, 1382), // 602 AT({}historicalMonth)
        Production::new(Terminal::Attribute, 12, 1382), // 603 AT({}historicalOther)
        Production::new(Terminal::Attribute, 13, 1382), // 604 AT({}historicalQuarter)
        Production::new(Terminal::Attribute, 14, 1382), // 605 AT({}historicalSecond)
        Production::new(Terminal::Attribute, 15, 1382), // 606 AT({}historicalWeek)
        Production::new(Terminal::Attribute, 16, 1382), // 607 AT({}historicalYear)
        Production::new(Terminal::Attribute, 201, 1382), // 608 AT({}id)
        Production::new(Terminal::Attribute, 17, 1382), // 609 AT({}identity)
        Production::new(Terminal::Attribute, 18, 1382), // 610 AT({}inProgress)
        Production::new(Terminal::Attribute, 84, 1382), // 611 AT({}index)
        Production::new(Terminal::Attribute, 85, 1382), // 612 AT({}indexValue)
        Production::new(Terminal::Attribute, 19, 1382), // 613 AT({}invoiceConfirmed)
        Production::new(Terminal::Attribute, 20, 1382), // 614 AT({}invoiced)
        Production::new(Terminal::Attribute, 72, 1382), // 615 AT({}isControllable)
        Production::new(Terminal::Attribute, 73, 1382), // 616 AT({}isReadable)
        Production::new(Terminal::Attribute, 51, 1382), // 617 AT({}jid)
        Production::new(Terminal::Attribute, 139, 1382), // 618 AT({}label)
        Production::new(Terminal::Attribute, 1, 1382), // 619 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 74, 1382), // 620 AT({}lastChanged)
        Production::new(Terminal::Attribute, 152, 1382), // 621 AT({}level)
        Production::new(Terminal::Attribute, 75, 1382), // 622 AT({}localId)
        Production::new(Terminal::Attribute, 76, 1382), // 623 AT({}logId)
        Production::new(Terminal::Attribute, 21, 1382), // 624 AT({}manualEstimate)
        Production::new(Terminal::Attribute, 22, 1382), // 625 AT({}manualReadout)
        Production::new(Terminal::Attribute, 202, 1382), // 626 AT({}max)
        Production::new(Terminal::Attribute, 140, 1382), // 627 AT({}maxCount)
        Production::new(Terminal::Attribute, 56, 1382), // 628 AT({}maxIncluded)
        Production::new(Terminal::Attribute, 95, 1382), // 629 AT({}md5Hash)
        Production::new(Terminal::Attribute, 195, 1382), // 630 AT({}mechanism)
        Production::new(Terminal::Attribute, 151, 1382), // 631 AT({}message)
        Production::new(Terminal::Attribute, 115, 1382), // 632 AT({}messages)
        Production::new(Terminal::Attribute, 203, 1382), // 633 AT({}min)
        Production::new(Terminal::Attribute, 58, 1382), // 634 AT({}minIncluded)
        Production::new(Terminal::Attribute, 23, 1382), // 635 AT({}missing)
        Production::new(Terminal::Attribute, 24, 1382), // 636 AT({}module)
        Production::new(Terminal::Attribute, 25, 1382), // 637 AT({}momentary)
        Production::new(Terminal::Attribute, 181, 1382), // 638 AT({}more)
        Production::new(Terminal::Attribute, 26, 1382), // 639 AT({}name)
        Production::new(Terminal::Attribute, 120, 1382), // 640 AT({}namespace)
        Production::new(Terminal::Attribute, 164, 1382), // 641 AT({}node)
        Production::new(Terminal::Attribute, 106, 1382), // 642 AT({}nodeAdded)
        Production::new(Terminal::Attribute, 53, 1382), // 643 AT({}nodeId)
        Production::new(Terminal::Attribute, 107, 1382), // 644 AT({}nodeMovedDown)
        Production::new(Terminal::Attribute, 108, 1382), // 645 AT({}nodeMovedUp)
        Production::new(Terminal::Attribute, 109, 1382), // 646 AT({}nodeRemoved)
        Production::new(Terminal::Attribute, 110, 1382), // 647 AT({}nodeStatusChanged)
        Production::new(Terminal::Attribute, 77, 1382), // 648 AT({}nodeType)
        Production::new(Terminal::Attribute, 111, 1382), // 649 AT({}nodeUpdated)
        Production::new(Terminal::Attribute, 163, 1382), // 650 AT({}nrDecimals)
        Production::new(Terminal::Attribute, 96, 1382), // 651 AT({}ns)
        Production::new(Terminal::Attribute, 141, 1382), // 652 AT({}offset)
        Production::new(Terminal::Attribute, 167, 1382), // 653 AT({}oldId)
        Production::new(Terminal::Attribute, 182, 1382), // 654 AT({}owner)
        Production::new(Terminal::Attribute, 64, 1382), // 655 AT({}parameterName)
        Production::new(Terminal::Attribute, 116, 1382), // 656 AT({}parameters)
        Production::new(Terminal::Attribute, 113, 1382), // 657 AT({}parent)
        Production::new(Terminal::Attribute, 78, 1382), // 658 AT({}parentCacheType)
        Production::new(Terminal::Attribute, 79, 1382), // 659 AT({}parentId)
        Production::new(Terminal::Attribute, 27, 1382), // 660 AT({}peak)
        Production::new(Terminal::Attribute, 28, 1382), // 661 AT({}powerFailure)
        Production::new(Terminal::Attribute, 121, 1382), // 662 AT({}prefix)
        Production::new(Terminal::Attribute, 128, 1382), // 663 AT({}preserveComments)
        Production::new(Terminal::Attribute, 129, 1382), // 664 AT({}preserveDTD)
        Production::new(Terminal::Attribute, 130, 1382), // 665 AT({}preserveLexical)
        Production::new(Terminal::Attribute, 131, 1382), // 666 AT({}preservePIs)
        Production::new(Terminal::Attribute, 132, 1382), // 667 AT({}preservePrefixes)
        Production::new(Terminal::Attribute, 180, 1382), // 668 AT({}privilegeId)
        Production::new(Terminal::Attribute, 171, 1382), // 669 AT({}public)
        Production::new(Terminal::Attribute, 149, 1382), // 670 AT({}queryId)
        Production::new(Terminal::Attribute, 196, 1382), // 671 AT({}queued)
        Production::new(Terminal::Attribute, 97, 1382), // 672 AT({}representAs)
        Production::new(Terminal::Attribute, 204, 1382), // 673 AT({}result)
        Production::new(Terminal::Attribute, 176, 1382), // 674 AT({}secondaryTrustAllowed)
        Production::new(Terminal::Attribute, 133, 1382), // 675 AT({}selfContained)
        Production::new(Terminal::Attribute, 146, 1382), // 676 AT({}selfOwned)
        Production::new(Terminal::Attribute, 66, 1382), // 677 AT({}seqnr)
        Production::new(Terminal::Attribute, 101, 1382), // 678 AT({}serviceToken)
        Production::new(Terminal::Attribute, 134, 1382), // 679 AT({}sessionWideBuffers)
        Production::new(Terminal::Attribute, 29, 1382), // 680 AT({}signed)
        Production::new(Terminal::Attribute, 89, 1382), // 681 AT({}sortCategory)
        Production::new(Terminal::Attribute, 90, 1382), // 682 AT({}sortKey)
        Production::new(Terminal::Attribute, 54, 1382), // 683 AT({}sourceId)
        Production::new(Terminal::Attribute, 2, 1382), // 684 AT({http://www.w3.org/XML/1998/namespace}space)
        Production::new(Terminal::Attribute, 80, 1382), // 685 AT({}state)
        Production::new(Terminal::Attribute, 30, 1382), // 686 AT({}status)
        Production::new(Terminal::Attribute, 135, 1382), // 687 AT({}strict)
        Production::new(Terminal::Attribute, 31, 1382), // 688 AT({}stringIds)
        Production::new(Terminal::Attribute, 91, 1382), // 689 AT({}successString)
        Production::new(Terminal::Attribute, 155, 1382), // 690 AT({}tableId)
        Production::new(Terminal::Attribute, 156, 1382), // 691 AT({}tableName)
        Production::new(Terminal::Attribute, 32, 1382), // 692 AT({}timeOffset)
        Production::new(Terminal::Attribute, 205, 1382), // 693 AT({}timestamp)
        Production::new(Terminal::Attribute, 206, 1382), // 694 AT({}to)
        Production::new(Terminal::Attribute, 112, 1382), // 695 AT({}token)
        Production::new(Terminal::Attribute, 207, 1382), // 696 AT({}type)
        Production::new(Terminal::Attribute, 37, 1382), // 697 AT({}unit)
        Production::new(Terminal::Attribute, 189, 1382), // 698 AT({}url)
        Production::new(Terminal::Attribute, 102, 1382), // 699 AT({}userName)
        Production::new(Terminal::Attribute, 103, 1382), // 700 AT({}userToken)
        Production::new(Terminal::Attribute, 208, 1382), // 701 AT({}value)
        Production::new(Terminal::Attribute, 136, 1382), // 702 AT({}valueMaxLength)
        Production::new(Terminal::Attribute, 137, 1382), // 703 AT({}valuePartitionCapacity)
        Production::new(Terminal::Attribute, 67, 1382), // 704 AT({}var)
        Production::new(Terminal::Attribute, 194, 1382), // 705 AT({}ver)
        Production::new(Terminal::Attribute, 209, 1382), // 706 AT({}version)
        Production::new(Terminal::Attribute, 34, 1382), // 707 AT({}warning)
        Production::new(Terminal::Attribute, 145, 1382), // 708 AT({}when)
        Production::new(Terminal::Attribute, 142, 1382), // 709 AT({}wildcard)
        Production::new(Terminal::Attribute, 35, 1382), // 710 AT({}writable)
        Production::new(Terminal::AttributeAny, NONE, 1382), // 711 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 712
        Production::new(Terminal::Element, 7, 1235), // 713 SE({urn:ietf:params:xml:ns:xmpp-streams}bad-format)
        Production::new(Terminal::Element, 8, 1235), // 714 SE({urn:ietf:params:xml:ns:xmpp-streams}bad-namespace-prefix)
        Production::new(Terminal::Element, 28, 1235), // 715 SE({urn:ietf:params:xml:ns:xmpp-streams}conflict)
        Production::new(Terminal::Element, 29, 1235), // 716 SE({urn:ietf:params:xml:ns:xmpp-streams}connection-timeout)
        Production::new(Terminal::Element, 126, 1235), // 717 SE({urn:ietf:params:xml:ns:xmpp-streams}host-gone)
        Production::new(Terminal::Element, 127, 1235), // 718 SE({urn:ietf:params:xml:ns:xmpp-streams}host-unknown)
        Production::new(Terminal::Element, 129, 1235), // 719 SE({urn:ietf:params:xml:ns:xmpp-streams}improper-addressing)
        Production::new(Terminal::Element, 131, 1235), // 720 SE({urn:ietf:params:xml:ns:xmpp-streams}internal-server-error)
        Production::new(Terminal::Element, 132, 1235), // 721 SE({urn:ietf:params:xml:ns:xmpp-streams}invalid-from)
        Production::new(Terminal::Element, 133, 1235), // 722 SE({urn:ietf:params:xml:ns:xmpp-streams}invalid-namespace)
        Production::new(Terminal::Element, 134, 1235), // 723 SE({urn:ietf:params:xml:ns:xmpp-streams}invalid-xml)
        Production::new(Terminal::Element, 164, 1235), // 724 SE({urn:ietf:params:xml:ns:xmpp-streams}not-authorized)
        Production::new(Terminal::Element, 165, 1235), // 725 SE({urn:ietf:params:xml:ns:xmpp-streams}not-well-formed)
        Production::new(Terminal::Element, 173, 1235), // 726 SE({urn:ietf:params:xml:ns:xmpp-streams}policy-violation)
        Production::new(Terminal::Element, 187, 1235), // 727 SE({urn:ietf:params:xml:ns:xmpp-streams}remote-connection-failed)
        Production::new(Terminal::Element, 195, 1235), // 728 SE({urn:ietf:params:xml:ns:xmpp-streams}reset)
        Production::new(Terminal::Element, 197, 1235), // 729 SE({urn:ietf:params:xml:ns:xmpp-streams}resource-constraint)
        Production::new(Terminal::Element, 199, 1235), // 730 SE({urn:ietf:params:xml:ns:xmpp-streams}restricted-xml)
        Production::new(Terminal::Element, 202, 1235), // 731 SE({urn:ietf:params:xml:ns:xmpp-streams}see-other-host)
        Production::new(Terminal::Element, 229, 1235), // 732 SE({urn:ietf:params:xml:ns:xmpp-streams}system-shutdown)
        Production::new(Terminal::Element, 239, 1235), // 733 SE({urn:ietf:params:xml:ns:xmpp-streams}undefined-condition)
        Production::new(Terminal::Element, 245, 1235), // 734 SE({urn:ietf:params:xml:ns:xmpp-streams}unsupported-encoding)
        Production::new(Terminal::Element, 246, 1235), // 735 SE({urn:ietf:params:xml:ns:xmpp-streams}unsupported-feature)
        Production::new(Terminal::Element, 247, 1235), // 736 SE({urn:ietf:params:xml:ns:xmpp-streams}unsupported-stanza-type)
        Production::new(Terminal::Element, 248, 1235), // 737 SE({urn:ietf:params:xml:ns:xmpp-streams}unsupported-version)
        Production::new(Terminal::Attribute, 3, 1), // 738 AT({}automaticEstimate)
        Production::new(Terminal::Attribute, 4, 2), // 739 AT({}automaticReadout)
        Production::new(Terminal::Attribute, 5, 3), // 740 AT({}computed)
        Production::new(Terminal::Attribute, 6, 4), // 741 AT({}endOfSeries)
        Production::new(Terminal::Attribute, 7, 5), // 742 AT({}error)
        Production::new(Terminal::Attribute, 8, 6), // 743 AT({}historicalDay)
        Production::new(Terminal::Attribute, 9, 7), // 744 AT({}historicalHour)
        Production::new(Terminal::Attribute, 10, 8), // 745 AT({}historicalMinute)
        Production::new(Terminal::Attribute, 11, 9), // 746 AT({}historicalMonth)
        Production::new(Terminal::Attribute, 12, 10), // 747 AT({}historicalOther)
        Production::new(Terminal::Attribute, 13, 11), // 748 AT({}historicalQuarter)
        Production::new(Terminal::Attribute, 14, 12), // 749 AT({}historicalSecond)
        Production::new(Terminal::Attribute, 15, 13), // 750 AT({}historicalWeek)
        Production::new(Terminal::Attribute, 16, 14), // 751 AT({}historicalYear)
        Production::new(Terminal::Attribute, 17, 15), // 752 AT({}identity)
        Production::new(Terminal::Attribute, 18, 16), // 753 AT({}inProgress)
        Production::new(Terminal::Attribute, 19, 17), // 754 AT({}invoiceConfirmed)
        Production::new(Terminal::Attribute, 20, 18), // 755 AT({}invoiced)
        Production::new(Terminal::Attribute, 21, 19), // 756 AT({}manualEstimate)
        Production::new(Terminal::Attribute, 22, 20), // 757 AT({}manualReadout)
        Production::new(Terminal::Attribute, 23, 21), // 758 AT({}missing)
        Production::new(Terminal::Attribute, 24, 22), // 759 AT({}module)
        Production::new(Terminal::Attribute, 25, 23), // 760 AT({}momentary)
        Production::new(Terminal::Attribute, 26, 24), // 761 AT({}name)
        Production::new(Terminal::Attribute, 3, 35), // 762 AT({}automaticEstimate)
        Production::new(Terminal::Attribute, 4, 36), // 763 AT({}automaticReadout)
        Production::new(Terminal::Attribute, 5, 37), // 764 AT({}computed)
        Production::new(Terminal::Attribute, 6, 38), // 765 AT({}endOfSeries)
        Production::new(Terminal::Attribute, 7, 39), // 766 AT({}error)
        Production::new(Terminal::Attribute, 8, 40), // 767 AT({}historicalDay)
        Production::new(Terminal::Attribute, 9, 41), // 768 AT({}historicalHour)
        Production::new(Terminal::Attribute, 10, 42), // 769 AT({}historicalMinute)
        Production::new(Terminal::Attribute, 11, 43), // 770 AT({}historicalMonth)
        Production::new(Terminal::Attribute, 12, 44), // 771 AT({}historicalOther)
        Production::new(Terminal::Attribute, 13, 45), // 772 AT({}historicalQuarter)
        Production::new(Terminal::Attribute, 14, 46), // 773 AT({}historicalSecond)
        Production::new(Terminal::Attribute, 15, 47), // 774 AT({}historicalWeek)
        Production::new(Terminal::Attribute, 16, 48), // 775 AT({}historicalYear)
        Production::new(Terminal::Attribute, 17, 49), // 776 AT({}identity)
        Production::new(Terminal::Attribute, 18, 50), // 777 AT({}inProgress)
        Production::new(Terminal::Attribute, 19, 51), // 778 AT({}invoiceConfirmed)
        Production::new(Terminal::Attribute, 20, 52), // 779 AT({}invoiced)
        Production::new(Terminal::Attribute, 21, 53), // 780 AT({}manualEstimate)
        Production::new(Terminal::Attribute, 22, 54), // 781 AT({}manualReadout)
        Production::new(Terminal::Attribute, 23, 55), // 782 AT({}missing)
        Production::new(Terminal::Attribute, 24, 56), // 783 AT({}module)
        Production::new(Terminal::Attribute, 25, 57), // 784 AT({}momentary)
        Production::new(Terminal::Attribute, 26, 58), // 785 AT({}name)
        Production::new(Terminal::Attribute, 3, 66), // 786 AT({}automaticEstimate)
        Production::new(Terminal::Attribute, 4, 67), // 787 AT({}automaticReadout)
        Production::new(Terminal::Attribute, 5, 68), // 788 AT({}computed)
        Production::new(Terminal::Attribute, 6, 69), // 789 AT({}endOfSeries)
        Production::new(Terminal::Attribute, 7, 70), // 790 AT({}error)
        Production::new(Terminal::Attribute, 8, 71), // 791 AT({}historicalDay)
        Production::new(Terminal::Attribute, 9, 72), // 792 AT({}historicalHour)
        Production::new(Terminal::Attribute, 10, 73), // 793 AT({}historicalMinute)
        Production::new(Terminal::Attribute, 11, 74), // 794 AT({}historicalMonth)
        Production::new(Terminal::Attribute, 12, 75), // 795 AT({}historicalOther)
        Production::new(Terminal::Attribute, 13, 76), // 796 AT({}historicalQuarter)
        Production::new(Terminal::Attribute, 14, 77), // 797 AT({}historicalSecond)
        Production::new(Terminal::Attribute, 15, 78), // 798 AT({}historicalWeek)
        Production::new(Terminal::Attribute, 16, 79), // 799 AT({}historicalYear)
        Production::new(Terminal::Attribute, 17, 80), // 800 AT({}identity)
        Production::new(Terminal::Attribute, 18, 81), // 801 AT({}inProgress)
        Production::new(Terminal::Attribute, 19, 82), // 802 AT({}invoiceConfirmed)
        Production::new(Terminal::Attribute, 20, 83), // 803 AT({}invoiced)
        Production::new(Terminal::Attribute, 21, 84), // 804 AT({}manualEstimate)
        Production::new(Terminal::Attribute, 22, 85), // 805 AT({}manualReadout)
        Production::new(Terminal::Attribute, 23, 86), // 806 AT({}missing)
        Production::new(Terminal::Attribute, 24, 87), // 807 AT({}module)
        Production::new(Terminal::Attribute, 25, 88), // 808 AT({}momentary)
        Production::new(Terminal::Attribute, 26, 89), // 809 AT({}name)
        Production::new(Terminal::Attribute, 3, 98), // 810 AT({}automaticEstimate)
        Production::new(Terminal::Attribute, 4, 99), // 811 AT({}automaticReadout)
        Production::new(Terminal::Attribute, 5, 100), // 812 AT({}computed)
        Production::new(Terminal::Attribute, 6, 101), // 813 AT({}endOfSeries)
        Production::new(Terminal::Attribute, 7, 102), // 814 AT({}error)
        Production::new(Terminal::Attribute, 8, 103), // 815 AT({}historicalDay)
        Production::new(Terminal::Attribute, 9, 104), // 816 AT({}historicalHour)
        Production::new(Terminal::Attribute, 10, 105), // 817 AT({}historicalMinute)
        Production::new(Terminal::Attribute, 11, 106), // 818 AT({}historicalMonth)
        Production::new(Terminal::Attribute, 12, 107), // 819 AT({}historicalOther)
        Production::new(Terminal::Attribute, 13, 108), // 820 AT({}historicalQuarter)
        Production::new(Terminal::Attribute, 14, 109), // 821 AT({}historicalSecond)
        Production::new(Terminal::Attribute, 15, 110), // 822 AT({}historicalWeek)
        Production::new(Terminal::Attribute, 16, 111), // 823 AT({}historicalYear)
        Production::new(Terminal::Attribute, 17, 112), // 824 AT({}identity)
        Production::new(Terminal::Attribute, 18, 113), // 825 AT({}inProgress)
        Production::new(Terminal::Attribute, 19, 114), // 826 AT({}invoiceConfirmed)
        Production::new(Terminal::Attribute, 20, 115), // 827 AT({}invoiced)
        Production::new(Terminal::Attribute, 21, 116), // 828 AT({}manualEstimate)
        Production::new(Terminal::Attribute, 22, 117), // 829 AT({}manualReadout)
        Production::new(Terminal::Attribute, 23, 118), // 830 AT({}missing)
        Production::new(Terminal::Attribute, 24, 119), // 831 AT({}module)
        Production::new(Terminal::Attribute, 25, 120), // 832 AT({}momentary)
        Production::new(Terminal::Attribute, 26, 121), // 833 AT({}name)
        Production::new(Terminal::Attribute, 3, 129), // 834 AT({}automaticEstimate)
        Production::new(Terminal::Attribute, 4, 130), // 835 AT({}automaticReadout)
        Production::new(Terminal::Attribute, 5, 131), // 836 AT({}computed)
        Production::new(Terminal::Attribute, 6, 132), // 837 AT({}endOfSeries)
        Production::new(Terminal::Attribute, 7, 133), // 838 AT({}error)
        Production::new(Terminal::Attribute, 8, 134), // 839 AT({}historicalDay)
        Production::new(Terminal::Attribute, 9, 135), // 840 AT({}historicalHour)
        Production::new(Terminal::Attribute, 10, 136), // 841 AT({}historicalMinute)
        Production::new(Terminal::Attribute, 11, 137), // 842 AT({}historicalMonth)
        Production::new(Terminal::Attribute, 12, 138), // 843 AT({}historicalOther)
        Production::new(Terminal::Attribute, 13, 139), // 844 AT({}historicalQuarter)
        Production::new(Terminal::Attribute, 14, 140), // 845 AT({}historicalSecond)
        Production::new(Terminal::Attribute, 15, 141), // 846 AT({}historicalWeek)
        Production::new(Terminal::Attribute, 16, 142), // 847 AT({}historicalYear)
        Production::new(Terminal::Attribute, 17, 143), // 848 AT({}identity)
        Production::new(Terminal::Attribute, 18, 144), // 849 AT({}inProgress)
        Production::new(Terminal::Attribute, 19, 145), // 850 AT({}invoiceConfirmed)
        Production::new(Terminal::Attribute, 20, 146), // 851 AT({}invoiced)
        Production::new(Terminal::Attribute, 21, 147), // 852 AT({}manualEstimate)
        Production::new(Terminal::Attribute, 22, 148), // 853 AT({}manualReadout)
        Production::new(Terminal::Attribute, 23, 149), // 854 AT({}missing)
        Production::new(Terminal::Attribute, 24, 150), // 855 AT({}module)
        Production::new(Terminal::Attribute, 25, 151), // 856 AT({}momentary)
        Production::new(Terminal::Attribute, 26, 152), // 857 AT({}name)
        Production::new(Terminal::Attribute, 3, 160), // 858 AT({}automaticEstimate)
        Production::new(Terminal::Attribute, 4, 161), // 859 AT({}automaticReadout)
        Production::new(Terminal::Attribute, 5, 162), // 860 AT({}computed)
        Production::new(Terminal::Attribute, 6, 163), // 861 AT({}endOfSeries)
        Production::new(Terminal::Attribute, 7, 164), // 862 AT({}error)
        Production::new(Terminal::Attribute, 8, 165), // 863 AT({}historicalDay)
        Production::new(Terminal::Attribute, 9, 166), // 864 AT({}historicalHour)
        Production::new(Terminal::Attribute, 10, 167), // 865 AT({}historicalMinute)
        Production::new(Terminal::Attribute, 11, 168), // 866 AT({}historicalMonth)
        Production::new(Terminal::Attribute, 12, 169), // 867 AT({}historicalOther)
        Production::new(Terminal::Attribute, 13, 170), // 868 AT({}historicalQuarter)
        Production::new(Terminal::Attribute, 14, 171), // 869 AT({}historicalSecond)
        Production::new(Terminal::Attribute, 15, 172), // 870 AT({}historicalWeek)
        Production::new(Terminal::Attribute, 16, 173), // 871 AT({}historicalYear)
        Production::new(Terminal::Attribute, 17, 174), // 872 AT({}identity)
        Production::new(Terminal::Attribute, 18, 175), // 873 AT({}inProgress)
        Production::new(Terminal::Attribute, 19, 176), // 874 AT({}invoiceConfirmed)
        Production::new(Terminal::Attribute, 20, 177), // 875 AT({}invoiced)
        Production::new(Terminal::Attribute, 21, 178), // 876 AT({}manualEstimate)
        Production::new(Terminal::Attribute, 22, 179), // 877 AT({}manualReadout)
        Production::new(Terminal::Attribute, 23, 180), // 878 AT({}missing)
        Production::new(Terminal::Attribute, 24, 181), // 879 AT({}module)
        Production::new(Terminal::Attribute, 25, 182), // 880 AT({}momentary)
        Production::new(Terminal::Attribute, 26, 183), // 881 AT({}name)
        Production::new(Terminal::Attribute, 3, 194), // 882 AT({}automaticEstimate)
        Production::new(Terminal::Attribute, 4, 195), // 883 AT({}automaticReadout)
        Production::new(Terminal::Attribute, 5, 196), // 884 AT({}computed)
        Production::new(Terminal::Attribute, 6, 197), // 885 AT({}endOfSeries)
        Production::new(Terminal::Attribute, 7, 198), // 886 AT({}error)
        Production::new(Terminal::Attribute, 8, 199), // 887 AT({}historicalDay)
        Production::new(Terminal::Attribute, 9, 200), // 888 AT({}historicalHour)
        Production::new(Terminal::Attribute, 10, 201), // 889 AT({}historicalMinute)
        Production::new(Terminal::Attribute, 11, 202), // 890 AT({}historicalMonth)
        Production::new(Terminal::Attribute, 12, 203), // 891 AT({}historicalOther)
        Production::new(Terminal::Attribute, 13, 204), // 892 AT({}historicalQuarter)
        Production::new(Terminal::Attribute, 14, 205), // 893 AT({}historicalSecond)
        Production::new(Terminal::Attribute, 15, 206), // 894 AT({}historicalWeek)
        Production::new(Terminal::Attribute, 16, 207), // 895 AT({}historicalYear)
        Production::new(Terminal::Attribute, 17, 208), // 896 AT({}identity)
        Production::new(Terminal::Attribute, 18, 209), // 897 AT({}inProgress)
        Production::new(Terminal::Attribute, 19, 210), // 898 AT({}invoiceConfirmed)
        Production::new(Terminal::Attribute, 20, 211), // 899 AT({}invoiced)
        Production::new(Terminal::Attribute, 21, 212), // 900 AT({}manualEstimate)
        Production::new(Terminal::Attribute, 22, 213), // 901 AT({}manualReadout)
        Production::new(Terminal::Attribute, 23, 214), // 902 AT({}missing)
        Production::new(Terminal::Attribute, 24, 215), // 903 AT({}module)
        Production::new(Terminal::Attribute, 25, 216), // 904 AT({}momentary)
        Production::new(Terminal::Attribute, 26, 217), // 905 AT({}name)
        Production::new(Terminal::Attribute, 3, 225), // 906 AT({}automaticEstimate)
        Production::new(Terminal::Attribute, 4, 226), // 907 AT({}automaticReadout)
        Production::new(Terminal::Attribute, 5, 227), // 908 AT({}computed)
        Production::new(Terminal::Attribute, 6, 228), // 909 AT({}endOfSeries)
        Production::new(Terminal::Attribute, 7, 229), // 910 AT({}error)
        Production::new(Terminal::Attribute, 8, 230), // 911 AT({}historicalDay)
        Production::new(Terminal::Attribute, 9, 231), // 912 AT({}historicalHour)
        Production::new(Terminal::Attribute, 10, 232), // 913 AT({}historicalMinute)
        Production::new(Terminal::Attribute, 11, 233), // 914 AT({}historicalMonth)
        Production::new(Terminal::Attribute, 12, 234), // 915 AT({}historicalOther)
        Production::new(Terminal::Attribute, 13, 235), // 916 AT({}historicalQuarter)
        Production::new(Terminal::Attribute, 14, 236), // 917 AT({}historicalSecond)
        Production::new(Terminal::Attribute, 15, 237), // 918 AT({}historicalWeek)
        Production::new(Terminal::Attribute, 16, 238), // 919 AT({}historicalYear)
        Production::new(Terminal::Attribute, 17, 239), // 920 AT({}identity)
        Production::new(Terminal::Attribute, 18, 240), // 921 AT({}inProgress)
        Production::new(Terminal::Attribute, 19, 241), // 922 AT({}invoiceConfirmed)
        Production::new(Terminal::Attribute, 20, 242), // 923 AT({}invoiced)
        Production::new(Terminal::Attribute, 21, 243), // 924 AT({}manualEstimate)
        Production::new(Terminal::Attribute, 22, 244), // 925 AT({}manualReadout)
        Production::new(Terminal::Attribute, 23, 245), // 926 AT({}missing)
        Production::new(Terminal::Attribute, 24, 246), // 927 AT({}module)
        Production::new(Terminal::Attribute, 25, 247), // 928 AT({}momentary)
        Production::new(Terminal::Attribute, 26, 248), // 929 AT({}name)
        Production::new(Terminal::Attribute, 3, 256), // 930 AT({}automaticEstimate)
        Production::new(Terminal::Attribute, 4, 257), // 931 AT({}automaticReadout)
        Production::new(Terminal::Attribute, 5, 258), // 932 AT({}computed)
        Production::new(Terminal::Attribute, 6, 259), // 933 AT({}endOfSeries)
        Production::new(Terminal::Attribute, 7, 260), // 934 AT({}error)
        Production::new(Terminal::Attribute, 8, 261), // 935 AT({}historicalDay)
        Production::new(Terminal::Attribute, 9, 262), // 936 AT({}historicalHour)
        Production::new(Terminal::Attribute, 10, 263), // 937 AT({}historicalMinute)
        Production::new(Terminal::Attribute, 11, 264), // 938 AT({}historicalMonth)
        Production::new(Terminal::Attribute, 12, 265), // 939 AT({}historicalOther)
        Production::new(Terminal::Attribute, 13, 266), // 940 AT({}historicalQuarter)
        Production::new(Terminal::Attribute, 14, 267), // 941 AT({}historicalSecond)
        Production::new(Terminal::Attribute, 15, 268), // 942 AT({}historicalWeek)
        Production::new(Terminal::Attribute, 16, 269), // 943 AT({}historicalYear)
        Production::new(Terminal::Attribute, 17, 270), // 944 AT({}identity)
        Production::new(Terminal::Attribute, 18, 271), // 945 AT({}inProgress)
        Production::new(Terminal::Attribute, 19, 272), // 946 AT({}invoiceConfirmed)
        Production::new(Terminal::Attribute, 20, 273), // 947 AT({}invoiced)
        Production::new(Terminal::Attribute, 21, 274), // 948 AT({}manualEstimate)
        Production::new(Terminal::Attribute, 22, 275), // 949 AT({}manualReadout)
        Production::new(Terminal::Attribute, 23, 276), // 950 AT({}missing)
        Production::new(Terminal::Attribute, 24, 277), // 951 AT({}module)
        Production::new(Terminal::Attribute, 25, 278), // 952 AT({}momentary)
        Production::new(Terminal::Attribute, 26, 279), // 953 AT({}name)
        Production::new(Terminal::Attribute, 3, 287), // 954 AT({}automaticEstimate)
        Production::new(Terminal::Attribute, 4, 288), // 955 AT({}automaticReadout)
        Production::new(Terminal::Attribute, 5, 289), // 956 AT({}computed)
        Production::new(Terminal::Attribute, 6, 290), // 957 AT({}endOfSeries)
        Production::new(Terminal::Attribute, 7, 291), // 958 AT({}error)
        Production::new(Terminal::Attribute, 8, 292), // 959 AT({}historicalDay)
        Production::new(Terminal::Attribute, 9, 293), // 960 AT({}historicalHour)
        Production::new(Terminal::Attribute, 10, 294), // 961 AT({}historicalMinute)
        Production::new(Terminal::Attribute, 11, 295), // 962 AT({}historicalMonth)
        Production::new(Terminal::Attribute, 12, 296), // 963 AT({}historicalOther)
        Production::new(Terminal::Attribute, 13, 297), // 964 AT({}historicalQuarter)
        Production::new(Terminal::Attribute, 14, 298), // 965 AT({}historicalSecond)
        Production::new(Terminal::Attribute, 15, 299), // 966 AT({}historicalWeek)
        Production::new(Terminal::Attribute, 16, 300), // 967 AT({}historicalYear)
        Production::new(Terminal::Attribute, 17, 301), // 968 AT({}identity)
        Production::new(Terminal::Attribute, 18, 302), // 969 AT({}inProgress)
        Production::new(Terminal::Attribute, 19, 303), // 970 AT({}invoiceConfirmed)
        Production::new(Terminal::Attribute, 20, 304), // 971 AT({}invoiced)
        Production::new(Terminal::Attribute, 21, 305), // 972 AT({}manualEstimate)
        Production::new(Terminal::Attribute, 22, 306), // 973 AT({}manualReadout)
        Production::new(Terminal::Attribute, 23, 307), // 974 AT({}missing)
        Production::new(Terminal::Attribute, 24, 308), // 975 AT({}module)
        Production::new(Terminal::Attribute, 25, 309), // 976 AT({}momentary)
        Production::new(Terminal::Attribute, 26, 310), // 977 AT({}name)
        Production::new(Terminal::Element, 9, 1231), // 978 SE({urn:ietf:params:xml:ns:xmpp-stanzas}bad-request)
        Production::new(Terminal::Element, 27, 1231), // 979 SE({urn:ietf:params:xml:ns:xmpp-stanzas}conflict)
        Production::new(Terminal::Element, 60, 1231), // 980 SE({urn:ietf:params:xml:ns:xmpp-stanzas}feature-not-implemented)
        Production::new(Terminal::Element, 65, 1231), // 981 SE({urn:ietf:params:xml:ns:xmpp-stanzas}forbidden)
        Production::new(Terminal::Element, 123, 1231), // 982 SE({urn:ietf:params:xml:ns:xmpp-stanzas}gone)
        Production::new(Terminal::Element, 130, 1231), // 983 SE({urn:ietf:params:xml:ns:xmpp-stanzas}internal-server-error)
        Production::new(Terminal::Element, 140, 1231), // 984 SE({urn:ietf:params:xml:ns:xmpp-stanzas}item-not-found)
        Production::new(Terminal::Element, 141, 1231), // 985 SE({urn:ietf:params:xml:ns:xmpp-stanzas}jid-malformed)
        Production::new(Terminal::Element, 161, 1231), // 986 SE({urn:ietf:params:xml:ns:xmpp-stanzas}not-acceptable)
        Production::new(Terminal::Element, 163, 1231), // 987 SE({urn:ietf:params:xml:ns:xmpp-stanzas}not-authorized)
        Production::new(Terminal::Element, 162, 1231), // 988 SE({urn:ietf:params:xml:ns:xmpp-stanzas}not-allowed)
        Production::new(Terminal::Element, 171, 1231), // 989 SE({urn:ietf:params:xml:ns:xmpp-stanzas}payment-required)
        Production::new(Terminal::Element, 172, 1231), // 990 SE({urn:ietf:params:xml:ns:xmpp-stanzas}policy-violation)
        Production::new(Terminal::Element, 182, 1231), // 991 SE({urn:ietf:params:xml:ns:xmpp-stanzas}recipient-unavailable)
        Production::new(Terminal::Element, 183, 1231), // 992 SE({urn:ietf:params:xml:ns:xmpp-stanzas}redirect)
        Production::new(Terminal::Element, 186, 1231), // 993 SE({urn:ietf:params:xml:ns:xmpp-stanzas}registration-required)
        Production::new(Terminal::Element, 188, 1231), // 994 SE({urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-not-found)
        Production::new(Terminal::Element, 189, 1231), // 995 SE({urn:ietf:params:xml:ns:xmpp-stanzas}remote-server-timeout)
        Production::new(Terminal::Element, 196, 1231), // 996 SE({urn:ietf:params:xml:ns:xmpp-stanzas}resource-constraint)
        Production::new(Terminal::Element, 203, 1231), // 997 SE({urn:ietf:params:xml:ns:xmpp-stanzas}service-unavailable)
        Production::new(Terminal::Element, 227, 1231), // 998 SE({urn:ietf:params:xml:ns:xmpp-stanzas}subscription-required)
        Production::new(Terminal::Element, 238, 1231), // 999 SE({urn:ietf:params:xml:ns:xmpp-stanzas}undefined-condition)
        Production::new(Terminal::Element, 240, 1231), // 1000 SE({urn:ietf:params:xml:ns:xmpp-stanzas}unexpected-request)
        Production::new(Terminal::Attribute, 122, 688), // 1001 AT({}agreement)
        Production::new(Terminal::Attribute, 123, 689), // 1002 AT({}alignment)
        Production::new(Terminal::Attribute, 124, 690), // 1003 AT({}blockSize)
        Production::new(Terminal::Attribute, 125, 691), // 1004 AT({}compression)
        Production::new(Terminal::Attribute, 126, 692), // 1005 AT({}configurationId)
        Production::new(Terminal::Attribute, 127, 693), // 1006 AT({}configurationLocation)
        Production::new(Terminal::Attribute, 128, 694), // 1007 AT({}preserveComments)
        Production::new(Terminal::Attribute, 129, 695), // 1008 AT({}preserveDTD)
        Production::new(Terminal::Attribute, 130, 696), // 1009 AT({}preserveLexical)
        Production::new(Terminal::Attribute, 131, 697), // 1010 AT({}preservePIs)
        Production::new(Terminal::Attribute, 132, 698), // 1011 AT({}preservePrefixes)
        Production::new(Terminal::Attribute, 133, 699), // 1012 AT({}selfContained)
        Production::new(Terminal::Attribute, 134, 700), // 1013 AT({}sessionWideBuffers)
        Production::new(Terminal::Attribute, 135, 701), // 1014 AT({}strict)
        Production::new(Terminal::Attribute, 136, 702), // 1015 AT({}valueMaxLength)
        Production::new(Terminal::Attribute, 137, 703), // 1016 AT({}valuePartitionCapacity)
        Production::new(Terminal::Attribute, 138, 704), // 1017 AT({}version)
        Production::new(Terminal::Element, 277, 705), // 1018 SE({http://jabber.org/protocol/compress/exi}schema)
        Production::new(Terminal::Element, 278, 705), // 1019 SE({http://jabber.org/protocol/compress/exi}datatypeRepresentationMap)
        Production::new(Terminal::Element, 279, 705), // 1020 SE({http://jabber.org/protocol/compress/exi}missingSchema)
        Production::new(Terminal::EndElement, NONE, 0), // 1021
        Production::new(Terminal::Attribute, 123, 724), // 1022 AT({}alignment)
        Production::new(Terminal::Attribute, 124, 725), // 1023 AT({}blockSize)
        Production::new(Terminal::Attribute, 125, 726), // 1024 AT({}compression)
        Production::new(Terminal::Attribute, 126, 727), // 1025 AT({}configurationId)
        Production::new(Terminal::Attribute, 127, 728), // 1026 AT({}configurationLocation)
        Production::new(Terminal::Attribute, 128, 729), // 1027 AT({}preserveComments)
        Production::new(Terminal::Attribute, 129, 730), // 1028 AT({}preserveDTD)
        Production::new(Terminal::Attribute, 130, 731), // 1029 AT({}preserveLexical)
        Production::new(Terminal::Attribute, 131, 732), // 1030 AT({}preservePIs)
        Production::new(Terminal::Attribute, 132, 733), // 1031 AT({}preservePrefixes)
        Production::new(Terminal::Attribute, 133, 734), // 1032 AT({}selfContained)
        Production::new(Terminal::Attribute, 134, 735), // 1033 AT({}sessionWideBuffers)
        Production::new(Terminal::Attribute, 135, 736), // 1034 AT({}strict)
        Production::new(Terminal::Attribute, 136, 737), // 1035 AT({}valueMaxLength)
        Production::new(Terminal::Attribute, 137, 738), // 1036 AT({}valuePartitionCapacity)
        Production::new(Terminal::Attribute, 138, 739), // 1037 AT({}version)
        Production::new(Terminal::Element, 277, 740), // 1038 SE({http://jabber.org/protocol/compress/exi}schema)
        Production::new(Terminal::Element, 278, 740), // 1039 SE({http://jabber.org/protocol/compress/exi}datatypeRepresentationMap)
        Production::new(Terminal::EndElement, NONE, 0), // 1040
        Production::new(Terminal::Attribute, 140, 769), // 1041 AT({}maxCount)
        Production::new(Terminal::Attribute, 141, 770), // 1042 AT({}offset)
        Production::new(Terminal::Element, 292, 771), // 1043 SE({urn:xmpp:iot:discovery}strEq)
        Production::new(Terminal::Element, 293, 771), // 1044 SE({urn:xmpp:iot:discovery}strNEq)
        Production::new(Terminal::Element, 294, 771), // 1045 SE({urn:xmpp:iot:discovery}strGt)
        Production::new(Terminal::Element, 295, 771), // 1046 SE({urn:xmpp:iot:discovery}strGtEq)
        Production::new(Terminal::Element, 296, 771), // 1047 SE({urn:xmpp:iot:discovery}strLt)
        Production::new(Terminal::Element, 297, 771), // 1048 SE({urn:xmpp:iot:discovery}strLtEq)
        Production::new(Terminal::Element, 298, 771), // 1049 SE({urn:xmpp:iot:discovery}strRange)
        Production::new(Terminal::Element, 299, 771), // 1050 SE({urn:xmpp:iot:discovery}strNRange)
        Production::new(Terminal::Element, 300, 771), // 1051 SE({urn:xmpp:iot:discovery}strMask)
        Production::new(Terminal::Element, 301, 771), // 1052 SE({urn:xmpp:iot:discovery}numEq)
        Production::new(Terminal::Element, 302, 771), // 1053 SE({urn:xmpp:iot:discovery}numNEq)
        Production::new(Terminal::Element, 303, 771), // 1054 SE({urn:xmpp:iot:discovery}numGt)
        Production::new(Terminal::Element, 304, 771), // 1055 SE({urn:xmpp:iot:discovery}numGtEq)
        Production::new(Terminal::Element, 305, 771), // 1056 SE({urn:xmpp:iot:discovery}numLt)
        Production::new(Terminal::Element, 306, 771), // 1057 SE({urn:xmpp:iot:discovery}numLtEq)
        Production::new(Terminal::Element, 307, 771), // 1058 SE({urn:xmpp:iot:discovery}numRange)
        Production::new(Terminal::Element, 308, 771), // 1059 SE({urn:xmpp:iot:discovery}numNRange)
        Production::new(Terminal::Attribute, 122, 707), // 1060 AT({}agreement)
        Production::new(Terminal::Attribute, 123, 708), // 1061 AT({}alignment)
        Production::new(Terminal::Attribute, 124, 709), // 1062 AT({}blockSize)
        Production::new(Terminal::Attribute, 125, 710), // 1063 AT({}compression)
        Production::new(Terminal::Attribute, 126, 711), // 1064 AT({}configurationId)
        Production::new(Terminal::Attribute, 127, 712), // 1065 AT({}configurationLocation)
        Production::new(Terminal::Attribute, 128, 713), // 1066 AT({}preserveComments)
        Production::new(Terminal::Attribute, 129, 714), // 1067 AT({}preserveDTD)
        Production::new(Terminal::Attribute, 130, 715), // 1068 AT({}preserveLexical)
        Production::new(Terminal::Attribute, 131, 716), // 1069 AT({}preservePIs)
        Production::new(Terminal::Attribute, 132, 717), // 1070 AT({}preservePrefixes)
        Production::new(Terminal::Attribute, 133, 718), // 1071 AT({}selfContained)
        Production::new(Terminal::Attribute, 134, 719), // 1072 AT({}sessionWideBuffers)
        Production::new(Terminal::Attribute, 135, 720), // 1073 AT({}strict)
        Production::new(Terminal::Attribute, 136, 721), // 1074 AT({}valueMaxLength)
        Production::new(Terminal::Attribute, 137, 722), // 1075 AT({}valuePartitionCapacity)
        Production::new(Terminal::Attribute, 138, 33), // 1076 AT({}version)
        Production::new(Terminal::EndElement, NONE, 0), // 1077
        Production::new(Terminal::Element, 292, 771), // 1078 SE({urn:xmpp:iot:discovery}strEq)
        Production::new(Terminal::Element, 293, 771), // 1079 SE({urn:xmpp:iot:discovery}strNEq)
        Production::new(Terminal::Element, 294, 771), // 1080 SE({urn:xmpp:iot:discovery}strGt)
        Production::new(Terminal::Element, 295, 771), // 1081 SE({urn:xmpp:iot:discovery}strGtEq)
        Production::new(Terminal::Element, 296, 771), // 1082 SE({urn:xmpp:iot:discovery}strLt)
        Production::new(Terminal::Element, 297, 771), // 1083 SE({urn:xmpp:iot:discovery}strLtEq)
        Production::new(Terminal::Element, 298, 771), // 1084 SE({urn:xmpp:iot:discovery}strRange)
        Production::new(Terminal::Element, 299, 771), // 1085 SE({urn:xmpp:iot:discovery}strNRange)
        Production::new(Terminal::Element, 300, 771), // 1086 SE({urn:xmpp:iot:discovery}strMask)
        Production::new(Terminal::Element, 301, 771), // 1087 SE({urn:xmpp:iot:discovery}numEq)
        Production::new(Terminal::Element, 302, 771), // 1088 SE({urn:xmpp:iot:discovery}numNEq)
        Production::new(Terminal::Element, 303, 771), // 1089 SE({urn:xmpp:iot:discovery}numGt)
        Production::new(Terminal::Element, 304, 771), // 1090 SE({urn:xmpp:iot:discovery}numGtEq)
        Production::new(Terminal::Element, 305, 771), // 1091 SE({urn:xmpp:iot:discovery}numLt)
        Production::new(Terminal::Element, 306, 771), // 1092 SE({urn:xmpp:iot:discovery}numLtEq)
        Production::new(Terminal::Element, 307, 771), // 1093 SE({urn:xmpp:iot:discovery}numRange)
        Production::new(Terminal::Element, 308, 771), // 1094 SE({urn:xmpp:iot:discovery}numNRange)
        Production::new(Terminal::EndElement, NONE, 0), // 1095
        Production::new(Terminal::Attribute, 49, 778), // 1096 AT({}all)
        Production::new(Terminal::Attribute, 5, 779), // 1097 AT({}computed)
        Production::new(Terminal::Attribute, 105, 780), // 1098 AT({}deviceToken)
        Production::new(Terminal::Attribute, 143, 781), // 1099 AT({}from)
        Production::new(Terminal::Attribute, 50, 782), // 1100 AT({}historical)
        Production::new(Terminal::Attribute, 8, 783), // 1101 AT({}historicalDay)
        Production::new(Terminal::Attribute, 9, 784), // 1102 AT({}historicalHour)
        Production::new(Terminal::Attribute, 10, 785), // 1103 AT({}historicalMinute)
        Production::new(Terminal::Attribute, 11, 786), // 1104 AT({}historicalMonth)
        Production::new(Terminal::Attribute, 12, 787), // 1105 AT({}historicalOther)
        Production::new(Terminal::Attribute, 13, 788), // 1106 AT({}historicalQuarter)
        Production::new(Terminal::Attribute, 14, 789), // 1107 AT({}historicalSecond)
        Production::new(Terminal::Attribute, 15, 790), // 1108 AT({}historicalWeek)
        Production::new(Terminal::Attribute, 16, 791), // 1109 AT({}historicalYear)
        Production::new(Terminal::Attribute, 17, 792), // 1110 AT({}identity)
        Production::new(Terminal::Attribute, 25, 793), // 1111 AT({}momentary)
        Production::new(Terminal::Attribute, 27, 794), // 1112 AT({}peak)
        Production::new(Terminal::Attribute, 66, 795), // 1113 AT({}seqnr)
        Production::new(Terminal::Attribute, 49, 803), // 1114 AT({}all)
        Production::new(Terminal::Attribute, 5, 804), // 1115 AT({}computed)
        Production::new(Terminal::Attribute, 105, 805), // 1116 AT({}deviceToken)
        Production::new(Terminal::Attribute, 143, 806), // 1117 AT({}from)
        Production::new(Terminal::Attribute, 50, 807), // 1118 AT({}historical)
        Production::new(Terminal::Attribute, 8, 808), // 1119 AT({}historicalDay)
        Production::new(Terminal::Attribute, 9, 809), // 1120 AT({}historicalHour)
        Production::new(Terminal::Attribute, 10, 810), // 1121 AT({}historicalMinute)
        Production::new(Terminal::Attribute, 11, 811), // 1122 AT({}historicalMonth)
        Production::new(Terminal::Attribute, 12, 812), // 1123 AT({}historicalOther)
        Production::new(Terminal::Attribute, 13, 813), // 1124 AT({}historicalQuarter)
        Production::new(Terminal::Attribute, 14, 814), // 1125 AT({}historicalSecond)
        Production::new(Terminal::Attribute, 15, 815), // 1126 AT({}historicalWeek)
        Production::new(Terminal::Attribute, 16, 816), // 1127 AT({}historicalYear)
        Production::new(Terminal::Attribute, 17, 817), // 1128 AT({}identity)
        Production::new(Terminal::Attribute, 25, 818), // 1129 AT({}momentary)
        Production::new(Terminal::Attribute, 27, 819), // 1130 AT({}peak)
        Production::new(Terminal::Attribute, 66, 820), // 1131 AT({}seqnr)
        Production::new(Terminal::Attribute, 117, 658), // 1132 AT({}from)
        Production::new(Terminal::Attribute, 62, 659), // 1133 AT({}id)
        Production::new(Terminal::Attribute, 1, 660), // 1134 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 118, 661), // 1135 AT({}to)
        Production::new(Terminal::Attribute, 119, 662), // 1136 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 657), // 1137 AT(*)
        Production::new(Terminal::Element, 61, 663), // 1138 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 144, 666), // 1139 SE({jabber:client}message)
        Production::new(Terminal::Element, 174, 666), // 1140 SE({jabber:client}presence)
        Production::new(Terminal::Element, 135, 666), // 1141 SE({jabber:client}iq)
        Production::new(Terminal::Element, 145, 667), // 1142 SE({jabber:server}message)
        Production::new(Terminal::Element, 175, 667), // 1143 SE({jabber:server}presence)
        Production::new(Terminal::Element, 136, 667), // 1144 SE({jabber:server}iq)
        Production::new(Terminal::Element, 45, 318), // 1145 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 17, 664), // 1146 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 14, 665), // 1147 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 1148
        Production::new(Terminal::Attribute, 62, 659), // 1149 AT({}id)
        Production::new(Terminal::Attribute, 1, 660), // 1150 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 118, 661), // 1151 AT({}to)
        Production::new(Terminal::Attribute, 119, 662), // 1152 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 658), // 1153 AT(*)
        Production::new(Terminal::Element, 61, 663), // 1154 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 144, 666), // 1155 SE({jabber:client}message)
        Production::new(Terminal::Element, 174, 666), // 1156 SE({jabber:client}presence)
        Production::new(Terminal::Element, 135, 666), // 1157 SE({jabber:client}iq)
        Production::new(Terminal::Element, 145, 667), // 1158 SE({jabber:server}message)
        Production::new(Terminal::Element, 175, 667), // 1159 SE({jabber:server}presence)
        Production::new(Terminal::Element, 136, 667), // 1160 SE({jabber:server}iq)
        Production::new(Terminal::Element, 45, 318), // 1161 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 17, 664), // 1162 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 14, 665), // 1163 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 1164
        Production::new(Terminal::Attribute, 105, 760), // 1165 AT({}deviceToken)
        Production::new(Terminal::Attribute, 101, 761), // 1166 AT({}serviceToken)
        Production::new(Terminal::Attribute, 103, 762), // 1167 AT({}userToken)
        Production::new(Terminal::Element, 280, 763), // 1168 SE({urn:xmpp:iot:control}node)
        Production::new(Terminal::Element, 282, 763), // 1169 SE({urn:xmpp:iot:control}boolean)
        Production::new(Terminal::Element, 283, 763), // 1170 SE({urn:xmpp:iot:control}color)
        Production::new(Terminal::Element, 284, 763), // 1171 SE({urn:xmpp:iot:control}date)
        Production::new(Terminal::Element, 285, 763), // 1172 SE({urn:xmpp:iot:control}dateTime)
        Production::new(Terminal::Element, 286, 763), // 1173 SE({urn:xmpp:iot:control}double)
        Production::new(Terminal::Element, 287, 763), // 1174 SE({urn:xmpp:iot:control}duration)
        Production::new(Terminal::Element, 288, 763), // 1175 SE({urn:xmpp:iot:control}int)
        Production::new(Terminal::Element, 289, 763), // 1176 SE({urn:xmpp:iot:control}long)
        Production::new(Terminal::Element, 290, 763), // 1177 SE({urn:xmpp:iot:control}string)
        Production::new(Terminal::Element, 291, 763), // 1178 SE({urn:xmpp:iot:control}time)
        Production::new(Terminal::Element, 254, 763), // 1179 SE({jabber:x:data}x)
        Production::new(Terminal::EndElement, NONE, 0), // 1180
        Production::new(Terminal::Attribute, 1, 660), // 1181 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 118, 661), // 1182 AT({}to)
        Production::new(Terminal::Attribute, 119, 662), // 1183 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 659), // 1184 AT(*)
        Production::new(Terminal::Element, 61, 663), // 1185 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 144, 666), // 1186 SE({jabber:client}message)
        Production::new(Terminal::Element, 174, 666), // 1187 SE({jabber:client}presence)
        Production::new(Terminal::Element, 135, 666), // 1188 SE({jabber:client}iq)
        Production::new(Terminal::Element, 145, 667), // 1189 SE({jabber:server}message)
        Production::new(Terminal::Element, 175, 667), // 1190 SE({jabber:server}presence)
        Production::new(Terminal::Element, 136, 667), // 1191 SE({jabber:server}iq)
        Production::new(Terminal::Element, 45, 318), // 1192 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 17, 664), // 1193 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 14, 665), // 1194 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 1195
        Production::new(Terminal::Attribute, 49, 1302), // 1196 AT({}all)
        Production::new(Terminal::Attribute, 5, 1303), // 1197 AT({}computed)
        Production::new(Terminal::Attribute, 105, 1304), // 1198 AT({}deviceToken)
        Production::new(Terminal::Attribute, 50, 1305), // 1199 AT({}historical)
        Production::new(Terminal::Attribute, 8, 1306), // 1200 AT({}historicalDay)
        Production::new(Terminal::Attribute, 9, 1307), // 1201 AT({}historicalHour)
        Production::new(Terminal::Attribute, 10, 1308), // 1202 AT({}historicalMinute)
        Production::new(Terminal::Attribute, 11, 1309), // 1203 AT({}historicalMonth)
        Production::new(Terminal::Attribute, 12, 1310), // 1204 AT({}historicalOther)
        Production::new(Terminal::Attribute, 13, 1311), // 1205 AT({}historicalQuarter)
        Production::new(Terminal::Attribute, 14, 1312), // 1206 AT({}historicalSecond)
        Production::new(Terminal::Attribute, 15, 1313), // 1207 AT({}historicalWeek)
        Production::new(Terminal::Attribute, 16, 1314), // 1208 AT({}historicalYear)
        Production::new(Terminal::Attribute, 17, 1315), // 1209 AT({}identity)
        Production::new(Terminal::Attribute, 51, 1316), // 1210 AT({}jid)
        Production::new(Terminal::Attribute, 49, 1322), // 1211 AT({}all)
        Production::new(Terminal::Attribute, 5, 1323), // 1212 AT({}computed)
        Production::new(Terminal::Attribute, 105, 1324), // 1213 AT({}deviceToken)
        Production::new(Terminal::Attribute, 50, 1325), // 1214 AT({}historical)
        Production::new(Terminal::Attribute, 8, 1326), // 1215 AT({}historicalDay)
        Production::new(Terminal::Attribute, 9, 1327), // 1216 AT({}historicalHour)
        Production::new(Terminal::Attribute, 10, 1328), // 1217 AT({}historicalMinute)
        Production::new(Terminal::Attribute, 11, 1329), // 1218 AT({}historicalMonth)
        Production::new(Terminal::Attribute, 12, 1330), // 1219 AT({}historicalOther)
        Production::new(Terminal::Attribute, 13, 1331), // 1220 AT({}historicalQuarter)
        Production::new(Terminal::Attribute, 14, 1332), // 1221 AT({}historicalSecond)
        Production::new(Terminal::Attribute, 15, 1333), // 1222 AT({}historicalWeek)
        Production::new(Terminal::Attribute, 16, 1334), // 1223 AT({}historicalYear)
        Production::new(Terminal::Attribute, 17, 1335), // 1224 AT({}identity)
        Production::new(Terminal::Attribute, 51, 1336), // 1225 AT({}jid)
        Production::new(Terminal::Attribute, 49, 328), // 1226 AT({}all)
        Production::new(Terminal::Attribute, 5, 329), // 1227 AT({}computed)
        Production::new(Terminal::Attribute, 50, 330), // 1228 AT({}historical)
        Production::new(Terminal::Attribute, 8, 331), // 1229 AT({}historicalDay)
        Production::new(Terminal::Attribute, 9, 332), // 1230 AT({}historicalHour)
        Production::new(Terminal::Attribute, 10, 333), // 1231 AT({}historicalMinute)
        Production::new(Terminal::Attribute, 11, 334), // 1232 AT({}historicalMonth)
        Production::new(Terminal::Attribute, 12, 335), // 1233 AT({}historicalOther)
        Production::new(Terminal::Attribute, 13, 336), // 1234 AT({}historicalQuarter)
        Production::new(Terminal::Attribute, 14, 337), // 1235 AT({}historicalSecond)
        Production::new(Terminal::Attribute, 15, 338), // 1236 AT({}historicalWeek)
        Production::new(Terminal::Attribute, 16, 339), // 1237 AT({}historicalYear)
        Production::new(Terminal::Attribute, 17, 340), // 1238 AT({}identity)
        Production::new(Terminal::Attribute, 51, 341), // 1239 AT({}jid)
        Production::new(Terminal::Attribute, 49, 347), // 1240 AT({}all)
        Production::new(Terminal::Attribute, 5, 348), // 1241 AT({}computed)
        Production::new(Terminal::Attribute, 50, 349), // 1242 AT({}historical)
        Production::new(Terminal::Attribute, 8, 350), // 1243 AT({}historicalDay)
        Production::new(Terminal::Attribute, 9, 351), // 1244 AT({}historicalHour)
        Production::new(Terminal::Attribute, 10, 352), // 1245 AT({}historicalMinute)
        Production::new(Terminal::Attribute, 11, 353), // 1246 AT({}historicalMonth)
        Production::new(Terminal::Attribute, 12, 354), // 1247 AT({}historicalOther)
        Production::new(Terminal::Attribute, 13, 355), // 1248 AT({}historicalQuarter)
        Production::new(Terminal::Attribute, 14, 356), // 1249 AT({}historicalSecond)
        Production::new(Terminal::Attribute, 15, 357), // 1250 AT({}historicalWeek)
        Production::new(Terminal::Attribute, 16, 358), // 1251 AT({}historicalYear)
        Production::new(Terminal::Attribute, 17, 359), // 1252 AT({}identity)
        Production::new(Terminal::Attribute, 51, 360), // 1253 AT({}jid)
        Production::new(Terminal::Attribute, 118, 661), // 1254 AT({}to)
        Production::new(Terminal::Attribute, 119, 662), // 1255 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 660), // 1256 AT(*)
        Production::new(Terminal::Element, 61, 663), // 1257 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 144, 666), // 1258 SE({jabber:client}message)
        Production::new(Terminal::Element, 174, 666), // 1259 SE({jabber:client}presence)
        Production::new(Terminal::Element, 135, 666), // 1260 SE({jabber:client}iq)
        Production::new(Terminal::Element, 145, 667), // 1261 SE({jabber:server}message)
        Production::new(Terminal::Element, 175, 667), // 1262 SE({jabber:server}presence)
        Production::new(Terminal::Element, 136, 667), // 1263 SE({jabber:server}iq)
        Production::new(Terminal::Element, 45, 318), // 1264 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 17, 664), // 1265 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 14, 665), // 1266 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 1267
        Production::new(Terminal::Element, 364, 1194), // 1268 SE({urn:ietf:params:xml:ns:xmpp-sasl}aborted)
        Production::new(Terminal::Element, 365, 1194), // 1269 SE({urn:ietf:params:xml:ns:xmpp-sasl}account-disabled)
        Production::new(Terminal::Element, 366, 1194), // 1270 SE({urn:ietf:params:xml:ns:xmpp-sasl}credentials-expired)
        Production::new(Terminal::Element, 367, 1194), // 1271 SE({urn:ietf:params:xml:ns:xmpp-sasl}encryption-required)
        Production::new(Terminal::Element, 368, 1194), // 1272 SE({urn:ietf:params:xml:ns:xmpp-sasl}incorrect-encoding)
        Production::new(Terminal::Element, 369, 1194), // 1273 SE({urn:ietf:params:xml:ns:xmpp-sasl}invalid-authzid)
        Production::new(Terminal::Element, 370, 1194), // 1274 SE({urn:ietf:params:xml:ns:xmpp-sasl}invalid-mechanism)
        Production::new(Terminal::Element, 371, 1194), // 1275 SE({urn:ietf:params:xml:ns:xmpp-sasl}malformed-request)
        Production::new(Terminal::Element, 372, 1194), // 1276 SE({urn:ietf:params:xml:ns:xmpp-sasl}mechanism-too-weak)
        Production::new(Terminal::Element, 373, 1194), // 1277 SE({urn:ietf:params:xml:ns:xmpp-sasl}not-authorized)
        Production::new(Terminal::Element, 374, 1194), // 1278 SE({urn:ietf:params:xml:ns:xmpp-sasl}temporary-auth-failure)
        Production::new(Terminal::Element, 375, 1194), // 1279 SE({urn:ietf:params:xml:ns:xmpp-sasl}transition-needed)
        Production::new(Terminal::Element, 231, 318), // 1280 SE({urn:ietf:params:xml:ns:xmpp-sasl}text)
        Production::new(Terminal::EndElement, NONE, 0), // 1281
        Production::new(Terminal::Attribute, 49, 1268), // 1282 AT({}all)
        Production::new(Terminal::Attribute, 5, 1269), // 1283 AT({}computed)
        Production::new(Terminal::Attribute, 50, 1270), // 1284 AT({}historical)
        Production::new(Terminal::Attribute, 8, 1271), // 1285 AT({}historicalDay)
        Production::new(Terminal::Attribute, 9, 1272), // 1286 AT({}historicalHour)
        Production::new(Terminal::Attribute, 10, 1273), // 1287 AT({}historicalMinute)
        Production::new(Terminal::Attribute, 11, 1274), // 1288 AT({}historicalMonth)
        Production::new(Terminal::Attribute, 12, 1275), // 1289 AT({}historicalOther)
        Production::new(Terminal::Attribute, 13, 1276), // 1290 AT({}historicalQuarter)
        Production::new(Terminal::Attribute, 14, 1277), // 1291 AT({}historicalSecond)
        Production::new(Terminal::Attribute, 15, 1278), // 1292 AT({}historicalWeek)
        Production::new(Terminal::Attribute, 16, 1279), // 1293 AT({}historicalYear)
        Production::new(Terminal::Attribute, 17, 1280), // 1294 AT({}identity)
        Production::new(Terminal::Attribute, 51, 1281), // 1295 AT({}jid)
        Production::new(Terminal::Attribute, 49, 1285), // 1296 AT({}all)
        Production::new(Terminal::Attribute, 5, 1286), // 1297 AT({}computed)
        Production::new(Terminal::Attribute, 50, 1287), // 1298 AT({}historical)
        Production::new(Terminal::Attribute, 8, 1288), // 1299 AT({}historicalDay)
        Production::new(Terminal::Attribute, 9, 1289), // 1300 AT({}historicalHour)
        Production::new(Terminal::Attribute, 10, 1290), // 1301 AT({}historicalMinute)
        Production::new(Terminal::Attribute, 11, 1291), // 1302 AT({}historicalMonth)
        Production::new(Terminal::Attribute, 12, 1292), // 1303 AT({}historicalOther)
        Production::new(Terminal::Attribute, 13, 1293), // 1304 AT({}historicalQuarter)
        Production::new(Terminal::Attribute, 14, 1294), // 1305 AT({}historicalSecond)
        Production::new(Terminal::Attribute, 15, 1295), // 1306 AT({}historicalWeek)
        Production::new(Terminal::Attribute, 16, 1296), // 1307 AT({}historicalYear)
        Production::new(Terminal::Attribute, 17, 1297), // 1308 AT({}identity)
        Production::new(Terminal::Attribute, 51, 1298), // 1309 AT({}jid)
        Production::new(Terminal::Attribute, 119, 662), // 1310 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 661), // 1311 AT(*)
        Production::new(Terminal::Element, 61, 663), // 1312 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 144, 666), // 1313 SE({jabber:client}message)
        Production::new(Terminal::Element, 174, 666), // 1314 SE({jabber:client}presence)
        Production::new(Terminal::Element, 135, 666), // 1315 SE({jabber:client}iq)
        Production::new(Terminal::Element, 145, 667), // 1316 SE({jabber:server}message)
        Production::new(Terminal::Element, 175, 667), // 1317 SE({jabber:server}presence)
        Production::new(Terminal::Element, 136, 667), // 1318 SE({jabber:server}iq)
        Production::new(Terminal::Element, 45, 318), // 1319 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 17, 664), // 1320 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 14, 665), // 1321 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 1322
        Production::new(Terminal::Element, 311, 844), // 1323 SE({urn:xmpp:iot:concentrators}queryStarted)
        Production::new(Terminal::Element, 312, 844), // 1324 SE({urn:xmpp:iot:concentrators}queryDone)
        Production::new(Terminal::Element, 313, 844), // 1325 SE({urn:xmpp:iot:concentrators}queryAborted)
        Production::new(Terminal::Element, 314, 844), // 1326 SE({urn:xmpp:iot:concentrators}newTable)
        Production::new(Terminal::Element, 315, 844), // 1327 SE({urn:xmpp:iot:concentrators}newRecords)
        Production::new(Terminal::Element, 316, 844), // 1328 SE({urn:xmpp:iot:concentrators}tableDone)
        Production::new(Terminal::Element, 317, 844), // 1329 SE({urn:xmpp:iot:concentrators}newObject)
        Production::new(Terminal::Element, 318, 844), // 1330 SE({urn:xmpp:iot:concentrators}queryMessage)
        Production::new(Terminal::Element, 319, 844), // 1331 SE({urn:xmpp:iot:concentrators}title)
        Production::new(Terminal::Element, 320, 844), // 1332 SE({urn:xmpp:iot:concentrators}status)
        Production::new(Terminal::Element, 321, 844), // 1333 SE({urn:xmpp:iot:concentrators}beginSection)
        Production::new(Terminal::Element, 322, 844), // 1334 SE({urn:xmpp:iot:concentrators}endSection)
        Production::new(Terminal::EndElement, NONE, 0), // 1335
        Production::new(Terminal::Element, 324, 861), // 1336 SE({urn:xmpp:iot:concentrators}boolean)
        Production::new(Terminal::Element, 325, 861), // 1337 SE({urn:xmpp:iot:concentrators}color)
        Production::new(Terminal::Element, 326, 861), // 1338 SE({urn:xmpp:iot:concentrators}date)
        Production::new(Terminal::Element, 327, 861), // 1339 SE({urn:xmpp:iot:concentrators}dateTime)
        Production::new(Terminal::Element, 328, 861), // 1340 SE({urn:xmpp:iot:concentrators}double)
        Production::new(Terminal::Element, 329, 861), // 1341 SE({urn:xmpp:iot:concentrators}duration)
        Production::new(Terminal::Element, 330, 861), // 1342 SE({urn:xmpp:iot:concentrators}int)
        Production::new(Terminal::Element, 331, 861), // 1343 SE({urn:xmpp:iot:concentrators}long)
        Production::new(Terminal::Element, 332, 861), // 1344 SE({urn:xmpp:iot:concentrators}string)
        Production::new(Terminal::Element, 333, 861), // 1345 SE({urn:xmpp:iot:concentrators}time)
        Production::new(Terminal::Element, 334, 861), // 1346 SE({urn:xmpp:iot:concentrators}base64)
        Production::new(Terminal::Element, 335, 861), // 1347 SE({urn:xmpp:iot:concentrators}void)
        Production::new(Terminal::EndElement, NONE, 0), // 1348
        Production::new(Terminal::Element, 386, 1353), // 1349 SE({urn:xmpp:iot:provisioning}jid)
        Production::new(Terminal::Element, 387, 1353), // 1350 SE({urn:xmpp:iot:provisioning}ip4)
        Production::new(Terminal::Element, 388, 1353), // 1351 SE({urn:xmpp:iot:provisioning}ip6)
        Production::new(Terminal::Element, 389, 1353), // 1352 SE({urn:xmpp:iot:provisioning}hostName)
        Production::new(Terminal::Element, 390, 1353), // 1353 SE({urn:xmpp:iot:provisioning}x509Certificate)
        Production::new(Terminal::Element, 391, 1353), // 1354 SE({urn:xmpp:iot:provisioning}x509CertificateThumbprint)
        Production::new(Terminal::Element, 392, 1353), // 1355 SE({urn:xmpp:iot:provisioning}userName)
        Production::new(Terminal::Element, 393, 1353), // 1356 SE({urn:xmpp:iot:provisioning}longitude)
        Production::new(Terminal::Element, 394, 1353), // 1357 SE({urn:xmpp:iot:provisioning}latitude)
        Production::new(Terminal::Element, 395, 1353), // 1358 SE({urn:xmpp:iot:provisioning}altitude)
        Production::new(Terminal::Element, 396, 1353), // 1359 SE({urn:xmpp:iot:provisioning}sso)
        Production::new(Terminal::Element, 397, 1353), // 1360 SE({urn:xmpp:iot:provisioning}protocol)
        Production::new(Terminal::EndElement, NONE, 0), // 1361
        Production::new(Terminal::Attribute, 105, 630), // 1362 AT({}deviceToken)
        Production::new(Terminal::Attribute, 114, 631), // 1363 AT({}getEventsSince)
        Production::new(Terminal::Attribute, 115, 632), // 1364 AT({}messages)
        Production::new(Terminal::Attribute, 106, 633), // 1365 AT({}nodeAdded)
        Production::new(Terminal::Attribute, 107, 634), // 1366 AT({}nodeMovedDown)
        Production::new(Terminal::Attribute, 108, 635), // 1367 AT({}nodeMovedUp)
        Production::new(Terminal::Attribute, 109, 636), // 1368 AT({}nodeRemoved)
        Production::new(Terminal::Attribute, 110, 637), // 1369 AT({}nodeStatusChanged)
        Production::new(Terminal::Attribute, 111, 638), // 1370 AT({}nodeUpdated)
        Production::new(Terminal::Attribute, 116, 619), // 1371 AT({}parameters)
        Production::new(Terminal::Attribute, 101, 620), // 1372 AT({}serviceToken)
        Production::new(Terminal::Attribute, 54, 621), // 1373 AT({}sourceId)
        Production::new(Terminal::Attribute, 117, 640), // 1374 AT({}from)
        Production::new(Terminal::Attribute, 62, 641), // 1375 AT({}id)
        Production::new(Terminal::Attribute, 1, 642), // 1376 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 118, 643), // 1377 AT({}to)
        Production::new(Terminal::Attribute, 119, 644), // 1378 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 639), // 1379 AT(*)
        Production::new(Terminal::Element, 274, 645), // 1380 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::Element, 61, 646), // 1381 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 45, 318), // 1382 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 17, 647), // 1383 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 14, 648), // 1384 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 1385
        Production::new(Terminal::AttributeAny, NONE, 662), // 1386 AT(*)
        Production::new(Terminal::Element, 61, 663), // 1387 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 144, 666), // 1388 SE({jabber:client}message)
        Production::new(Terminal::Element, 174, 666), // 1389 SE({jabber:client}presence)
        Production::new(Terminal::Element, 135, 666), // 1390 SE({jabber:client}iq)
        Production::new(Terminal::Element, 145, 667), // 1391 SE({jabber:server}message)
        Production::new(Terminal::Element, 175, 667), // 1392 SE({jabber:server}presence)
        Production::new(Terminal::Element, 136, 667), // 1393 SE({jabber:server}iq)
        Production::new(Terminal::Element, 45, 318), // 1394 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 17, 664), // 1395 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 14, 665), // 1396 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 1397
        Production::new(Terminal::Element, 262, 441), // 1398 SE({urn:xmpp:iot:concentrators}boolean)
        Production::new(Terminal::Element, 263, 441), // 1399 SE({urn:xmpp:iot:concentrators}color)
        Production::new(Terminal::Element, 264, 441), // 1400 SE({urn:xmpp:iot:concentrators}dateTime)
        Production::new(Terminal::Element, 265, 441), // 1401 SE({urn:xmpp:iot:concentrators}double)
        Production::new(Terminal::Element, 266, 441), // 1402 SE({urn:xmpp:iot:concentrators}duration)
        Production::new(Terminal::Element, 267, 441), // 1403 SE({urn:xmpp:iot:concentrators}int)
        Production::new(Terminal::Element, 268, 441), // 1404 SE({urn:xmpp:iot:concentrators}long)
        Production::new(Terminal::Element, 269, 441), // 1405 SE({urn:xmpp:iot:concentrators}string)
        Production::new(Terminal::Element, 270, 441), // 1406 SE({urn:xmpp:iot:concentrators}time)
        Production::new(Terminal::Element, 271, 441), // 1407 SE({urn:xmpp:iot:concentrators}message)
        Production::new(Terminal::EndElement, NONE, 0), // 1408
        Production::new(Terminal::Attribute, 62, 641), // 1409 AT({}id)
        Production::new(Terminal::Attribute, 1, 642), // 1410 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 118, 643), // 1411 AT({}to)
        Production::new(Terminal::Attribute, 119, 644), // 1412 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 640), // 1413 AT(*)
        Production::new(Terminal::Element, 274, 645), // 1414 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::Element, 61, 646), // 1415 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 45, 318), // 1416 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 17, 647), // 1417 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 14, 648), // 1418 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 1419
        Production::new(Terminal::Attribute, 117, 897), // 1420 AT({}from)
        Production::new(Terminal::Attribute, 165, 898), // 1421 AT({}id)
        Production::new(Terminal::Attribute, 1, 899), // 1422 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 118, 900), // 1423 AT({}to)
        Production::new(Terminal::Attribute, 166, 901), // 1424 AT({}type)
        Production::new(Terminal::Element, 212, 902), // 1425 SE({jabber:client}show)
        Production::new(Terminal::Element, 218, 902), // 1426 SE({jabber:client}status)
        Production::new(Terminal::Element, 176, 902), // 1427 SE({jabber:client}priority)
        Production::new(Terminal::Element, 46, 318), // 1428 SE({jabber:client}error)
        Production::new(Terminal::ElementAny, NONE, 903), // 1429 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1430
        Production::new(Terminal::Attribute, 117, 972), // 1431 AT({}from)
        Production::new(Terminal::Attribute, 165, 973), // 1432 AT({}id)
        Production::new(Terminal::Attribute, 1, 974), // 1433 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 118, 975), // 1434 AT({}to)
        Production::new(Terminal::Attribute, 172, 976), // 1435 AT({}type)
        Production::new(Terminal::Element, 223, 977), // 1436 SE({jabber:client}subject)
        Production::new(Terminal::Element, 12, 977), // 1437 SE({jabber:client}body)
        Production::new(Terminal::Element, 234, 977), // 1438 SE({jabber:client}thread)
        Production::new(Terminal::Element, 46, 318), // 1439 SE({jabber:client}error)
        Production::new(Terminal::ElementAny, NONE, 903), // 1440 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1441
        Production::new(Terminal::Element, 351, 1164), // 1442 SE({urn:xmpp:iot:sensordata}boolean)
        Production::new(Terminal::Element, 352, 1164), // 1443 SE({urn:xmpp:iot:sensordata}date)
        Production::new(Terminal::Element, 353, 1164), // 1444 SE({urn:xmpp:iot:sensordata}dateTime)
        Production::new(Terminal::Element, 354, 1164), // 1445 SE({urn:xmpp:iot:sensordata}duration)
        Production::new(Terminal::Element, 355, 1164), // 1446 SE({urn:xmpp:iot:sensordata}enum)
        Production::new(Terminal::Element, 356, 1164), // 1447 SE({urn:xmpp:iot:sensordata}int)
        Production::new(Terminal::Element, 357, 1164), // 1448 SE({urn:xmpp:iot:sensordata}long)
        Production::new(Terminal::Element, 358, 1164), // 1449 SE({urn:xmpp:iot:sensordata}numeric)
        Production::new(Terminal::Element, 359, 1164), // 1450 SE({urn:xmpp:iot:sensordata}string)
        Production::new(Terminal::Element, 360, 1164), // 1451 SE({urn:xmpp:iot:sensordata}time)
        Production::new(Terminal::EndElement, NONE, 0), // 1452
        Production::new(Terminal::Attribute, 1, 642), // 1453 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 118, 643), // 1454 AT({}to)
        Production::new(Terminal::Attribute, 119, 644), // 1455 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 641), // 1456 AT(*)
        Production::new(Terminal::Element, 274, 645), // 1457 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::Element, 61, 646), // 1458 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 45, 318), // 1459 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 17, 647), // 1460 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 14, 648), // 1461 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 1462
        Production::new(Terminal::Attribute, 27, 184), // 1463 AT({}peak)
        Production::new(Terminal::Attribute, 28, 185), // 1464 AT({}powerFailure)
        Production::new(Terminal::Attribute, 29, 186), // 1465 AT({}signed)
        Production::new(Terminal::Attribute, 30, 187), // 1466 AT({}status)
        Production::new(Terminal::Attribute, 31, 188), // 1467 AT({}stringIds)
        Production::new(Terminal::Attribute, 32, 31), // 1468 AT({}timeOffset)
        Production::new(Terminal::Attribute, 34, 32), // 1469 AT({}warning)
        Production::new(Terminal::Attribute, 35, 33), // 1470 AT({}writable)
        Production::new(Terminal::EndElement, NONE, 0), // 1471
        Production::new(Terminal::Attribute, 105, 613), // 1472 AT({}deviceToken)
        Production::new(Terminal::Attribute, 106, 614), // 1473 AT({}nodeAdded)
        Production::new(Terminal::Attribute, 107, 615), // 1474 AT({}nodeMovedDown)
        Production::new(Terminal::Attribute, 108, 616), // 1475 AT({}nodeMovedUp)
        Production::new(Terminal::Attribute, 109, 617), // 1476 AT({}nodeRemoved)
        Production::new(Terminal::Attribute, 110, 618), // 1477 AT({}nodeStatusChanged)
        Production::new(Terminal::Attribute, 111, 619), // 1478 AT({}nodeUpdated)
        Production::new(Terminal::Attribute, 101, 620), // 1479 AT({}serviceToken)
        Production::new(Terminal::Attribute, 54, 621), // 1480 AT({}sourceId)
        Production::new(Terminal::Attribute, 118, 643), // 1481 AT({}to)
        Production::new(Terminal::Attribute, 119, 644), // 1482 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 642), // 1483 AT(*)
        Production::new(Terminal::Element, 274, 645), // 1484 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::Element, 61, 646), // 1485 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 45, 318), // 1486 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 17, 647), // 1487 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 14, 648), // 1488 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 1489
        Production::new(Terminal::Element, 144, 666), // 1490 SE({jabber:client}message)
        Production::new(Terminal::Element, 174, 666), // 1491 SE({jabber:client}presence)
        Production::new(Terminal::Element, 135, 666), // 1492 SE({jabber:client}iq)
        Production::new(Terminal::Element, 145, 667), // 1493 SE({jabber:server}message)
        Production::new(Terminal::Element, 175, 667), // 1494 SE({jabber:server}presence)
        Production::new(Terminal::Element, 136, 667), // 1495 SE({jabber:server}iq)
        Production::new(Terminal::Element, 45, 318), // 1496 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 14, 665), // 1497 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 1498
        Production::new(Terminal::Attribute, 119, 644), // 1499 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 643), // 1500 AT(*)
        Production::new(Terminal::Element, 274, 645), // 1501 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::Element, 61, 646), // 1502 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 45, 318), // 1503 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 17, 647), // 1504 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 14, 648), // 1505 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 1506
        Production::new(Terminal::Element, 144, 666), // 1507 SE({jabber:client}message)
        Production::new(Terminal::Element, 174, 666), // 1508 SE({jabber:client}presence)
        Production::new(Terminal::Element, 135, 666), // 1509 SE({jabber:client}iq)
        Production::new(Terminal::Element, 145, 667), // 1510 SE({jabber:server}message)
        Production::new(Terminal::Element, 175, 667), // 1511 SE({jabber:server}presence)
        Production::new(Terminal::Element, 136, 667), // 1512 SE({jabber:server}iq)
        Production::new(Terminal::Element, 45, 318), // 1513 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::EndElement, NONE, 0), // 1514
        Production::new(Terminal::Attribute, 101, 796), // 1515 AT({}serviceToken)
        Production::new(Terminal::Attribute, 30, 797), // 1516 AT({}status)
        Production::new(Terminal::Attribute, 144, 798), // 1517 AT({}to)
        Production::new(Terminal::Attribute, 103, 799), // 1518 AT({}userToken)
        Production::new(Terminal::Attribute, 145, 800), // 1519 AT({}when)
        Production::new(Terminal::Element, 309, 801), // 1520 SE({urn:xmpp:iot:sensordata}node)
        Production::new(Terminal::Element, 310, 801), // 1521 SE({urn:xmpp:iot:sensordata}field)
        Production::new(Terminal::EndElement, NONE, 0), // 1522
        Production::new(Terminal::Attribute, 139, 1169), // 1523 AT({}label)
        Production::new(Terminal::Attribute, 184, 1170), // 1524 AT({}type)
        Production::new(Terminal::Attribute, 67, 1171), // 1525 AT({}var)
        Production::new(Terminal::Element, 361, 1172), // 1526 SE({jabber:x:data}desc)
        Production::new(Terminal::Element, 362, 1173), // 1527 SE({jabber:x:data}required)
        Production::new(Terminal::Element, 253, 1173), // 1528 SE({jabber:x:data}value)
        Production::new(Terminal::Element, 167, 1174), // 1529 SE({jabber:x:data}option)
        Production::new(Terminal::EndElement, NONE, 0), // 1530
        Production::new(Terminal::Attribute, 25, 1317), // 1531 AT({}momentary)
        Production::new(Terminal::Attribute, 27, 1318), // 1532 AT({}peak)
        Production::new(Terminal::Attribute, 101, 1319), // 1533 AT({}serviceToken)
        Production::new(Terminal::Attribute, 30, 1320), // 1534 AT({}status)
        Production::new(Terminal::Attribute, 103, 344), // 1535 AT({}userToken)
        Production::new(Terminal::Element, 255, 345), // 1536 SE({urn:xmpp:iot:provisioning}node)
        Production::new(Terminal::Element, 256, 345), // 1537 SE({urn:xmpp:iot:provisioning}field)
        Production::new(Terminal::EndElement, NONE, 0), // 1538
        Production::new(Terminal::Attribute, 27, 25), // 1539 AT({}peak)
        Production::new(Terminal::Attribute, 28, 26), // 1540 AT({}powerFailure)
        Production::new(Terminal::Attribute, 29, 27), // 1541 AT({}signed)
        Production::new(Terminal::Attribute, 30, 28), // 1542 AT({}status)
        Production::new(Terminal::Attribute, 31, 29), // 1543 AT({}stringIds)
        Production::new(Terminal::Attribute, 32, 30), // 1544 AT({}timeOffset)
        Production::new(Terminal::Attribute, 33, 31), // 1545 AT({}value)
        Production::new(Terminal::Attribute, 27, 59), // 1546 AT({}peak)
        Production::new(Terminal::Attribute, 28, 60), // 1547 AT({}powerFailure)
        Production::new(Terminal::Attribute, 29, 61), // 1548 AT({}signed)
        Production::new(Terminal::Attribute, 30, 62), // 1549 AT({}status)
        Production::new(Terminal::Attribute, 31, 63), // 1550 AT({}stringIds)
        Production::new(Terminal::Attribute, 32, 64), // 1551 AT({}timeOffset)
        Production::new(Terminal::Attribute, 36, 31), // 1552 AT({}value)
        Production::new(Terminal::Attribute, 27, 90), // 1553 AT({}peak)
        Production::new(Terminal::Attribute, 28, 91), // 1554 AT({}powerFailure)
        Production::new(Terminal::Attribute, 29, 92), // 1555 AT({}signed)
        Production::new(Terminal::Attribute, 30, 93), // 1556 AT({}status)
        Production::new(Terminal::Attribute, 31, 94), // 1557 AT({}stringIds)
        Production::new(Terminal::Attribute, 32, 95), // 1558 AT({}timeOffset)
        Production::new(Terminal::Attribute, 37, 96), // 1559 AT({}unit)
        Production::new(Terminal::Attribute, 27, 122), // 1560 AT({}peak)
        Production::new(Terminal::Attribute, 28, 123), // 1561 AT({}powerFailure)
        Production::new(Terminal::Attribute, 29, 124), // 1562 AT({}signed)
        Production::new(Terminal::Attribute, 30, 125), // 1563 AT({}status)
        Production::new(Terminal::Attribute, 31, 126), // 1564 AT({}stringIds)
        Production::new(Terminal::Attribute, 32, 127), // 1565 AT({}timeOffset)
        Production::new(Terminal::Attribute, 39, 31), // 1566 AT({}value)
        Production::new(Terminal::Attribute, 27, 153), // 1567 AT({}peak)
        Production::new(Terminal::Attribute, 28, 154), // 1568 AT({}powerFailure)
        Production::new(Terminal::Attribute, 29, 155), // 1569 AT({}signed)
        Production::new(Terminal::Attribute, 30, 156), // 1570 AT({}status)
        Production::new(Terminal::Attribute, 31, 157), // 1571 AT({}stringIds)
        Production::new(Terminal::Attribute, 32, 158), // 1572 AT({}timeOffset)
        Production::new(Terminal::Attribute, 40, 31), // 1573 AT({}value)
        Production::new(Terminal::Attribute, 27, 218), // 1574 AT({}peak)
        Production::new(Terminal::Attribute, 28, 219), // 1575 AT({}powerFailure)
        Production::new(Terminal::Attribute, 29, 220), // 1576 AT({}signed)
        Production::new(Terminal::Attribute, 30, 221), // 1577 AT({}status)
        Production::new(Terminal::Attribute, 31, 222), // 1578 AT({}stringIds)
        Production::new(Terminal::Attribute, 32, 223), // 1579 AT({}timeOffset)
        Production::new(Terminal::Attribute, 42, 31), // 1580 AT({}value)
        Production::new(Terminal::Attribute, 27, 249), // 1581 AT({}peak)
        Production::new(Terminal::Attribute, 28, 250), // 1582 AT({}powerFailure)
        Production::new(Terminal::Attribute, 29, 251), // 1583 AT({}signed)
        Production::new(Terminal::Attribute, 30, 252), // 1584 AT({}status)
        Production::new(Terminal::Attribute, 31, 253), // 1585 AT({}stringIds)
        Production::new(Terminal::Attribute, 32, 254), // 1586 AT({}timeOffset)
        Production::new(Terminal::Attribute, 43, 31), // 1587 AT({}value)
        Production::new(Terminal::Attribute, 27, 280), // 1588 AT({}peak)
        Production::new(Terminal::Attribute, 28, 281), // 1589 AT({}powerFailure)
        Production::new(Terminal::Attribute, 29, 282), // 1590 AT({}signed)
        Production::new(Terminal::Attribute, 30, 283), // 1591 AT({}status)
        Production::new(Terminal::Attribute, 31, 284), // 1592 AT({}stringIds)
        Production::new(Terminal::Attribute, 32, 285), // 1593 AT({}timeOffset)
        Production::new(Terminal::Attribute, 44, 31), // 1594 AT({}value)
        Production::new(Terminal::Attribute, 27, 311), // 1595 AT({}peak)
        Production::new(Terminal::Attribute, 28, 312), // 1596 AT({}powerFailure)
        Production::new(Terminal::Attribute, 29, 313), // 1597 AT({}signed)
        Production::new(Terminal::Attribute, 30, 314), // 1598 AT({}status)
        Production::new(Terminal::Attribute, 31, 315), // 1599 AT({}stringIds)
        Production::new(Terminal::Attribute, 32, 316), // 1600 AT({}timeOffset)
        Production::new(Terminal::Attribute, 45, 31), // 1601 AT({}value)
        Production::new(Terminal::Attribute, 71, 429), // 1602 AT({}hasCommands)
        Production::new(Terminal::Attribute, 72, 430), // 1603 AT({}isControllable)
        Production::new(Terminal::Attribute, 73, 431), // 1604 AT({}isReadable)
        Production::new(Terminal::Attribute, 74, 432), // 1605 AT({}lastChanged)
        Production::new(Terminal::Attribute, 75, 433), // 1606 AT({}localId)
        Production::new(Terminal::Attribute, 76, 434), // 1607 AT({}logId)
        Production::new(Terminal::Attribute, 53, 435), // 1608 AT({}nodeId)
        Production::new(Terminal::Attribute, 71, 447), // 1609 AT({}hasCommands)
        Production::new(Terminal::Attribute, 72, 448), // 1610 AT({}isControllable)
        Production::new(Terminal::Attribute, 73, 449), // 1611 AT({}isReadable)
        Production::new(Terminal::Attribute, 74, 450), // 1612 AT({}lastChanged)
        Production::new(Terminal::Attribute, 75, 451), // 1613 AT({}localId)
        Production::new(Terminal::Attribute, 76, 452), // 1614 AT({}logId)
        Production::new(Terminal::Attribute, 53, 453), // 1615 AT({}nodeId)
        Production::new(Terminal::Attribute, 71, 463), // 1616 AT({}hasCommands)
        Production::new(Terminal::Attribute, 72, 464), // 1617 AT({}isControllable)
        Production::new(Terminal::Attribute, 73, 465), // 1618 AT({}isReadable)
        Production::new(Terminal::Attribute, 74, 466), // 1619 AT({}lastChanged)
        Production::new(Terminal::Attribute, 75, 467), // 1620 AT({}localId)
        Production::new(Terminal::Attribute, 76, 468), // 1621 AT({}logId)
        Production::new(Terminal::Attribute, 53, 469), // 1622 AT({}nodeId)
        Production::new(Terminal::Attribute, 71, 477), // 1623 AT({}hasCommands)
        Production::new(Terminal::Attribute, 72, 478), // 1624 AT({}isControllable)
        Production::new(Terminal::Attribute, 73, 479), // 1625 AT({}isReadable)
        Production::new(Terminal::Attribute, 74, 480), // 1626 AT({}lastChanged)
        Production::new(Terminal::Attribute, 75, 481), // 1627 AT({}localId)
        Production::new(Terminal::Attribute, 76, 482), // 1628 AT({}logId)
        Production::new(Terminal::Attribute, 53, 483), // 1629 AT({}nodeId)
        Production::new(Terminal::Attribute, 100, 595), // 1630 AT({}datatype)
        Production::new(Terminal::Element, 10, 596), // 1631 SE({http://jabber.org/protocol/xdata-validate}basic)
        Production::new(Terminal::Element, 166, 596), // 1632 SE({http://jabber.org/protocol/xdata-validate}open)
        Production::new(Terminal::Element, 181, 596), // 1633 SE({http://jabber.org/protocol/xdata-validate}range)
        Production::new(Terminal::Element, 184, 596), // 1634 SE({http://jabber.org/protocol/xdata-validate}regex)
        Production::new(Terminal::Element, 142, 318), // 1635 SE({http://jabber.org/protocol/xdata-validate}list-range)
        Production::new(Terminal::EndElement, NONE, 0), // 1636
        Production::new(Terminal::Attribute, 52, 609), // 1637 AT({}cacheType)
        Production::new(Terminal::Attribute, 51, 384), // 1638 AT({}jid)
        Production::new(Terminal::Attribute, 53, 385), // 1639 AT({}nodeId)
        Production::new(Terminal::Attribute, 54, 386), // 1640 AT({}sourceId)
        Production::new(Terminal::Element, 259, 387), // 1641 SE({urn:xmpp:iot:discovery}str)
        Production::new(Terminal::Element, 260, 387), // 1642 SE({urn:xmpp:iot:discovery}num)
        Production::new(Terminal::EndElement, NONE, 0), // 1643
        Production::new(Terminal::AttributeAny, NONE, 644), // 1644 AT(*)
        Production::new(Terminal::Element, 274, 645), // 1645 SE({http://jabber.org/protocol/compress/exi}xmlns)
        Production::new(Terminal::Element, 61, 646), // 1646 SE({http://etherx.jabber.org/streams}features)
        Production::new(Terminal::Element, 45, 318), // 1647 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 17, 647), // 1648 SE({urn:ietf:params:xml:ns:xmpp-tls}*)
        Production::new(Terminal::ElementUri, 14, 648), // 1649 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 1650
        Production::new(Terminal::Attribute, 117, 650), // 1651 AT({}from)
        Production::new(Terminal::Attribute, 62, 651), // 1652 AT({}id)
        Production::new(Terminal::Attribute, 1, 652), // 1653 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 118, 653), // 1654 AT({}to)
        Production::new(Terminal::Attribute, 119, 654), // 1655 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 649), // 1656 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1657
        Production::new(Terminal::Attribute, 52, 829), // 1658 AT({}cacheType)
        Production::new(Terminal::Attribute, 53, 830), // 1659 AT({}nodeId)
        Production::new(Terminal::Attribute, 146, 385), // 1660 AT({}selfOwned)
        Production::new(Terminal::Attribute, 54, 386), // 1661 AT({}sourceId)
        Production::new(Terminal::Element, 259, 387), // 1662 SE({urn:xmpp:iot:discovery}str)
        Production::new(Terminal::Element, 260, 387), // 1663 SE({urn:xmpp:iot:discovery}num)
        Production::new(Terminal::EndElement, NONE, 0), // 1664
        Production::new(Terminal::Attribute, 166, 888), // 1665 AT({}type)
        Production::new(Terminal::Element, 213, 889), // 1666 SE({jabber:server}show)
        Production::new(Terminal::Element, 219, 889), // 1667 SE({jabber:server}status)
        Production::new(Terminal::Element, 177, 889), // 1668 SE({jabber:server}priority)
        Production::new(Terminal::Element, 47, 318), // 1669 SE({jabber:server}error)
        Production::new(Terminal::ElementAny, NONE, 890), // 1670 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1671
        Production::new(Terminal::Attribute, 71, 915), // 1672 AT({}hasCommands)
        Production::new(Terminal::Attribute, 72, 916), // 1673 AT({}isControllable)
        Production::new(Terminal::Attribute, 73, 917), // 1674 AT({}isReadable)
        Production::new(Terminal::Attribute, 74, 918), // 1675 AT({}lastChanged)
        Production::new(Terminal::Attribute, 75, 919), // 1676 AT({}localId)
        Production::new(Terminal::Attribute, 76, 920), // 1677 AT({}logId)
        Production::new(Terminal::Attribute, 53, 921), // 1678 AT({}nodeId)
        Production::new(Terminal::Attribute, 71, 928), // 1679 AT({}hasCommands)
        Production::new(Terminal::Attribute, 72, 929), // 1680 AT({}isControllable)
        Production::new(Terminal::Attribute, 73, 930), // 1681 AT({}isReadable)
        Production::new(Terminal::Attribute, 74, 931), // 1682 AT({}lastChanged)
        Production::new(Terminal::Attribute, 75, 932), // 1683 AT({}localId)
        Production::new(Terminal::Attribute, 76, 933), // 1684 AT({}logId)
        Production::new(Terminal::Attribute, 53, 934), // 1685 AT({}nodeId)
        Production::new(Terminal::Attribute, 52, 954), // 1686 AT({}cacheType)
        Production::new(Terminal::Attribute, 53, 955), // 1687 AT({}nodeId)
        Production::new(Terminal::Attribute, 171, 385), // 1688 AT({}public)
        Production::new(Terminal::Attribute, 54, 386), // 1689 AT({}sourceId)
        Production::new(Terminal::Element, 259, 387), // 1690 SE({urn:xmpp:iot:discovery}str)
        Production::new(Terminal::Element, 260, 387), // 1691 SE({urn:xmpp:iot:discovery}num)
        Production::new(Terminal::EndElement, NONE, 0), // 1692
        Production::new(Terminal::Attribute, 172, 964), // 1693 AT({}type)
        Production::new(Terminal::Element, 224, 965), // 1694 SE({jabber:server}subject)
        Production::new(Terminal::Element, 13, 965), // 1695 SE({jabber:server}body)
        Production::new(Terminal::Element, 235, 965), // 1696 SE({jabber:server}thread)
        Production::new(Terminal::Element, 47, 318), // 1697 SE({jabber:server}error)
        Production::new(Terminal::ElementAny, NONE, 890), // 1698 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1699
        Production::new(Terminal::Attribute, 105, 1036), // 1700 AT({}deviceToken)
        Production::new(Terminal::Attribute, 115, 1037), // 1701 AT({}messages)
        Production::new(Terminal::Attribute, 116, 1038), // 1702 AT({}parameters)
        Production::new(Terminal::Attribute, 101, 1039), // 1703 AT({}serviceToken)
        Production::new(Terminal::Attribute, 103, 1040), // 1704 AT({}userToken)
        Production::new(Terminal::Element, 338, 1041), // 1705 SE({urn:xmpp:iot:concentrators}indexRef)
        Production::new(Terminal::EndElement, NONE, 0), // 1706
        Production::new(Terminal::Attribute, 71, 1053), // 1707 AT({}hasCommands)
        Production::new(Terminal::Attribute, 72, 1054), // 1708 AT({}isControllable)
        Production::new(Terminal::Attribute, 73, 1055), // 1709 AT({}isReadable)
        Production::new(Terminal::Attribute, 74, 1056), // 1710 AT({}lastChanged)
        Production::new(Terminal::Attribute, 75, 1057), // 1711 AT({}localId)
        Production::new(Terminal::Attribute, 76, 1058), // 1712 AT({}logId)
        Production::new(Terminal::Attribute, 53, 1059), // 1713 AT({}nodeId)
        Production::new(Terminal::Attribute, 71, 1068), // 1714 AT({}hasCommands)
        Production::new(Terminal::Attribute, 72, 1069), // 1715 AT({}isControllable)
        Production::new(Terminal::Attribute, 73, 1070), // 1716 AT({}isReadable)
        Production::new(Terminal::Attribute, 74, 1071), // 1717 AT({}lastChanged)
        Production::new(Terminal::Attribute, 75, 1072), // 1718 AT({}localId)
        Production::new(Terminal::Attribute, 76, 1073), // 1719 AT({}logId)
        Production::new(Terminal::Attribute, 53, 1074), // 1720 AT({}nodeId)
        Production::new(Terminal::Attribute, 105, 1225), // 1721 AT({}deviceToken)
        Production::new(Terminal::Attribute, 149, 1219), // 1722 AT({}queryId)
        Production::new(Terminal::Attribute, 101, 1220), // 1723 AT({}serviceToken)
        Production::new(Terminal::Attribute, 103, 1221), // 1724 AT({}userToken)
        Production::new(Terminal::Element, 276, 1222), // 1725 SE({urn:xmpp:iot:concentrators}node)
        Production::new(Terminal::Element, 254, 318), // 1726 SE({jabber:x:data}x)
        Production::new(Terminal::EndElement, NONE, 0), // 1727
        Production::new(Terminal::Attribute, 25, 342), // 1728 AT({}momentary)
        Production::new(Terminal::Attribute, 27, 343), // 1729 AT({}peak)
        Production::new(Terminal::Attribute, 30, 344), // 1730 AT({}status)
        Production::new(Terminal::Element, 255, 345), // 1731 SE({urn:xmpp:iot:provisioning}node)
        Production::new(Terminal::Element, 256, 345), // 1732 SE({urn:xmpp:iot:provisioning}field)
        Production::new(Terminal::EndElement, NONE, 0), // 1733
        Production::new(Terminal::Attribute, 52, 384), // 1734 AT({}cacheType)
        Production::new(Terminal::Attribute, 53, 385), // 1735 AT({}nodeId)
        Production::new(Terminal::Attribute, 54, 386), // 1736 AT({}sourceId)
        Production::new(Terminal::Element, 259, 387), // 1737 SE({urn:xmpp:iot:discovery}str)
        Production::new(Terminal::Element, 260, 387), // 1738 SE({urn:xmpp:iot:discovery}num)
        Production::new(Terminal::EndElement, NONE, 0), // 1739
        Production::new(Terminal::Element, 272, 590), // 1740 SE({jabber:x:data}instructions)
        Production::new(Terminal::Element, 273, 591), // 1741 SE({jabber:x:data}title)
        Production::new(Terminal::Element, 62, 591), // 1742 SE({jabber:x:data}field)
        Production::new(Terminal::Element, 192, 592), // 1743 SE({jabber:x:data}reported)
        Production::new(Terminal::Element, 139, 592), // 1744 SE({jabber:x:data}item)
        Production::new(Terminal::EndElement, NONE, 0), // 1745
        Production::new(Terminal::Attribute, 62, 651), // 1746 AT({}id)
        Production::new(Terminal::Attribute, 1, 652), // 1747 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 118, 653), // 1748 AT({}to)
        Production::new(Terminal::Attribute, 119, 654), // 1749 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 650), // 1750 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1751
        Production::new(Terminal::Attribute, 139, 765), // 1752 AT({}label)
        Production::new(Terminal::Element, 230, 766), // 1753 SE({http://jabber.org/protocol/xdata-layout}text)
        Production::new(Terminal::Element, 201, 766), // 1754 SE({http://jabber.org/protocol/xdata-layout}section)
        Production::new(Terminal::Element, 63, 766), // 1755 SE({http://jabber.org/protocol/xdata-layout}fieldref)
        Production::new(Terminal::Element, 193, 766), // 1756 SE({http://jabber.org/protocol/xdata-layout}reportedref)
        Production::new(Terminal::EndElement, NONE, 0), // 1757
        Production::new(Terminal::Attribute, 101, 821), // 1758 AT({}serviceToken)
        Production::new(Terminal::Attribute, 30, 822), // 1759 AT({}status)
        Production::new(Terminal::Attribute, 144, 823), // 1760 AT({}to)
        Production::new(Terminal::Attribute, 103, 824), // 1761 AT({}userToken)
        Production::new(Terminal::Attribute, 145, 33), // 1762 AT({}when)
        Production::new(Terminal::EndElement, NONE, 0), // 1763
        Production::new(Terminal::Attribute, 117, 905), // 1764 AT({}from)
        Production::new(Terminal::Attribute, 165, 906), // 1765 AT({}id)
        Production::new(Terminal::Attribute, 1, 907), // 1766 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 118, 895), // 1767 AT({}to)
        Production::new(Terminal::Attribute, 166, 33), // 1768 AT({}type)
        Production::new(Terminal::EndElement, NONE, 0), // 1769
        Production::new(Terminal::Attribute, 168, 947), // 1770 AT({}afterNodeCacheType)
        Production::new(Terminal::Attribute, 169, 948), // 1771 AT({}afterNodeId)
        Production::new(Terminal::Attribute, 52, 425), // 1772 AT({}cacheType)
        Production::new(Terminal::Attribute, 68, 426), // 1773 AT({}childrenOrdered)
        Production::new(Terminal::Attribute, 69, 427), // 1774 AT({}displayName)
        Production::new(Terminal::Attribute, 70, 428), // 1775 AT({}hasChildren)
        Production::new(Terminal::Attribute, 168, 950), // 1776 AT({}afterNodeCacheType)
        Production::new(Terminal::Attribute, 169, 951), // 1777 AT({}afterNodeId)
        Production::new(Terminal::Attribute, 52, 443), // 1778 AT({}cacheType)
        Production::new(Terminal::Attribute, 68, 444), // 1779 AT({}childrenOrdered)
        Production::new(Terminal::Attribute, 69, 445), // 1780 AT({}displayName)
        Production::new(Terminal::Attribute, 70, 446), // 1781 AT({}hasChildren)
        Production::new(Terminal::Attribute, 117, 979), // 1782 AT({}from)
        Production::new(Terminal::Attribute, 165, 980), // 1783 AT({}id)
        Production::new(Terminal::Attribute, 1, 981), // 1784 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 118, 970), // 1785 AT({}to)
        Production::new(Terminal::Attribute, 172, 33), // 1786 AT({}type)
        Production::new(Terminal::EndElement, NONE, 0), // 1787
        Production::new(Terminal::Attribute, 105, 1043), // 1788 AT({}deviceToken)
        Production::new(Terminal::Attribute, 115, 1044), // 1789 AT({}messages)
        Production::new(Terminal::Attribute, 116, 685), // 1790 AT({}parameters)
        Production::new(Terminal::Attribute, 101, 621), // 1791 AT({}serviceToken)
        Production::new(Terminal::Attribute, 103, 33), // 1792 AT({}userToken)
        Production::new(Terminal::EndElement, NONE, 0), // 1793
        Production::new(Terminal::Attribute, 105, 1219), // 1794 AT({}deviceToken)
        Production::new(Terminal::Attribute, 101, 1220), // 1795 AT({}serviceToken)
        Production::new(Terminal::Attribute, 103, 1221), // 1796 AT({}userToken)
        Production::new(Terminal::Element, 276, 1222), // 1797 SE({urn:xmpp:iot:concentrators}node)
        Production::new(Terminal::Element, 254, 318), // 1798 SE({jabber:x:data}x)
        Production::new(Terminal::EndElement, NONE, 0), // 1799
        Production::new(Terminal::Element, 378, 318), // 1800 SE({http://jabber.org/protocol/compress/exi}httpError)
        Production::new(Terminal::Element, 379, 318), // 1801 SE({http://jabber.org/protocol/compress/exi}invalidUrl)
        Production::new(Terminal::Element, 380, 318), // 1802 SE({http://jabber.org/protocol/compress/exi}timeout)
        Production::new(Terminal::Element, 381, 318), // 1803 SE({http://jabber.org/protocol/compress/exi}invalidContentType)
        Production::new(Terminal::Element, 382, 318), // 1804 SE({http://jabber.org/protocol/compress/exi}error)
        Production::new(Terminal::EndElement, NONE, 0), // 1805
        Production::new(Terminal::Attribute, 25, 1337), // 1806 AT({}momentary)
        Production::new(Terminal::Attribute, 27, 1338), // 1807 AT({}peak)
        Production::new(Terminal::Attribute, 101, 1339), // 1808 AT({}serviceToken)
        Production::new(Terminal::Attribute, 30, 621), // 1809 AT({}status)
        Production::new(Terminal::Attribute, 103, 33), // 1810 AT({}userToken)
        Production::new(Terminal::EndElement, NONE, 0), // 1811
        Production::new(Terminal::Attribute, 52, 611), // 1812 AT({}cacheType)
        Production::new(Terminal::Attribute, 51, 389), // 1813 AT({}jid)
        Production::new(Terminal::Attribute, 53, 366), // 1814 AT({}nodeId)
        Production::new(Terminal::Attribute, 54, 33), // 1815 AT({}sourceId)
        Production::new(Terminal::EndElement, NONE, 0), // 1816
        Production::new(Terminal::Attribute, 1, 652), // 1817 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 118, 653), // 1818 AT({}to)
        Production::new(Terminal::Attribute, 119, 654), // 1819 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 651), // 1820 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1821
        Production::new(Terminal::Element, 144, 666), // 1822 SE({jabber:client}message)
        Production::new(Terminal::Element, 174, 666), // 1823 SE({jabber:client}presence)
        Production::new(Terminal::Element, 135, 666), // 1824 SE({jabber:client}iq)
        Production::new(Terminal::Element, 45, 318), // 1825 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::EndElement, NONE, 0), // 1826
        Production::new(Terminal::Attribute, 105, 755), // 1827 AT({}deviceToken)
        Production::new(Terminal::Attribute, 101, 756), // 1828 AT({}serviceToken)
        Production::new(Terminal::Attribute, 103, 757), // 1829 AT({}userToken)
        Production::new(Terminal::Element, 276, 681), // 1830 SE({urn:xmpp:iot:concentrators}node)
        Production::new(Terminal::Element, 254, 318), // 1831 SE({jabber:x:data}x)
        Production::new(Terminal::Attribute, 52, 832), // 1832 AT({}cacheType)
        Production::new(Terminal::Attribute, 53, 833), // 1833 AT({}nodeId)
        Production::new(Terminal::Attribute, 146, 366), // 1834 AT({}selfOwned)
        Production::new(Terminal::Attribute, 54, 33), // 1835 AT({}sourceId)
        Production::new(Terminal::EndElement, NONE, 0), // 1836
        Production::new(Terminal::Attribute, 161, 873), // 1837 AT({}dataSourceId)
        Production::new(Terminal::Attribute, 162, 874), // 1838 AT({}fgColor)
        Production::new(Terminal::Attribute, 150, 875), // 1839 AT({}header)
        Production::new(Terminal::Attribute, 163, 33), // 1840 AT({}nrDecimals)
        Production::new(Terminal::EndElement, NONE, 0), // 1841
        Production::new(Terminal::Attribute, 77, 922), // 1842 AT({}nodeType)
        Production::new(Terminal::Attribute, 167, 436), // 1843 AT({}oldId)
        Production::new(Terminal::Attribute, 78, 437), // 1844 AT({}parentCacheType)
        Production::new(Terminal::Attribute, 79, 438), // 1845 AT({}parentId)
        Production::new(Terminal::Attribute, 54, 439), // 1846 AT({}sourceId)
        Production::new(Terminal::Attribute, 77, 935), // 1847 AT({}nodeType)
        Production::new(Terminal::Attribute, 167, 454), // 1848 AT({}oldId)
        Production::new(Terminal::Attribute, 78, 455), // 1849 AT({}parentCacheType)
        Production::new(Terminal::Attribute, 79, 456), // 1850 AT({}parentId)
        Production::new(Terminal::Attribute, 54, 457), // 1851 AT({}sourceId)
        Production::new(Terminal::Attribute, 52, 957), // 1852 AT({}cacheType)
        Production::new(Terminal::Attribute, 53, 958), // 1853 AT({}nodeId)
        Production::new(Terminal::Attribute, 171, 366), // 1854 AT({}public)
        Production::new(Terminal::Attribute, 54, 33), // 1855 AT({}sourceId)
        Production::new(Terminal::EndElement, NONE, 0), // 1856
        Production::new(Terminal::Attribute, 105, 1028), // 1857 AT({}deviceToken)
        Production::new(Terminal::Attribute, 115, 638), // 1858 AT({}messages)
        Production::new(Terminal::Attribute, 116, 619), // 1859 AT({}parameters)
        Production::new(Terminal::Attribute, 101, 620), // 1860 AT({}serviceToken)
        Production::new(Terminal::Attribute, 54, 621), // 1861 AT({}sourceId)
        Production::new(Terminal::Attribute, 105, 1081), // 1862 AT({}deviceToken)
        Production::new(Terminal::Attribute, 101, 1082), // 1863 AT({}serviceToken)
        Production::new(Terminal::Attribute, 103, 1083), // 1864 AT({}userToken)
        Production::new(Terminal::Element, 280, 1084), // 1865 SE({urn:xmpp:iot:control}node)
        Production::new(Terminal::EndElement, NONE, 0), // 1866
        Production::new(Terminal::Attribute, 105, 1096), // 1867 AT({}deviceToken)
        Production::new(Terminal::Attribute, 101, 1097), // 1868 AT({}serviceToken)
        Production::new(Terminal::Attribute, 103, 1098), // 1869 AT({}userToken)
        Production::new(Terminal::Element, 276, 1099), // 1870 SE({urn:xmpp:iot:concentrators}node)
        Production::new(Terminal::EndElement, NONE, 0), // 1871
        Production::new(Terminal::Attribute, 105, 1123), // 1872 AT({}deviceToken)
        Production::new(Terminal::Attribute, 115, 1124), // 1873 AT({}messages)
        Production::new(Terminal::Attribute, 116, 1125), // 1874 AT({}parameters)
        Production::new(Terminal::Attribute, 101, 1126), // 1875 AT({}serviceToken)
        Production::new(Terminal::Attribute, 54, 1127), // 1876 AT({}sourceId)
        Production::new(Terminal::Attribute, 105, 1227), // 1877 AT({}deviceToken)
        Production::new(Terminal::Attribute, 149, 685), // 1878 AT({}queryId)
        Production::new(Terminal::Attribute, 101, 621), // 1879 AT({}serviceToken)
        Production::new(Terminal::Attribute, 103, 33), // 1880 AT({}userToken)
        Production::new(Terminal::EndElement, NONE, 0), // 1881
        Production::new(Terminal::Attribute, 101, 1347), // 1882 AT({}serviceToken)
        Production::new(Terminal::Attribute, 103, 368), // 1883 AT({}userToken)
        Production::new(Terminal::Element, 257, 369), // 1884 SE({urn:xmpp:iot:provisioning}node)
        Production::new(Terminal::Element, 258, 369), // 1885 SE({urn:xmpp:iot:provisioning}parameter)
        Production::new(Terminal::EndElement, NONE, 0), // 1886
        Production::new(Terminal::Attribute, 3, 190), // 1887 AT({}automaticEstimate)
        Production::new(Terminal::Attribute, 4, 191), // 1888 AT({}automaticReadout)
        Production::new(Terminal::Attribute, 5, 192), // 1889 AT({}computed)
        Production::new(Terminal::Attribute, 41, 37), // 1890 AT({}dataType)
        Production::new(Terminal::Attribute, 25, 361), // 1891 AT({}momentary)
        Production::new(Terminal::Attribute, 27, 362), // 1892 AT({}peak)
        Production::new(Terminal::Attribute, 30, 33), // 1893 AT({}status)
        Production::new(Terminal::EndElement, NONE, 0), // 1894
        Production::new(Terminal::Attribute, 52, 389), // 1895 AT({}cacheType)
        Production::new(Terminal::Attribute, 53, 366), // 1896 AT({}nodeId)
        Production::new(Terminal::Attribute, 54, 33), // 1897 AT({}sourceId)
        Production::new(Terminal::EndElement, NONE, 0), // 1898
        Production::new(Terminal::Attribute, 77, 436), // 1899 AT({}nodeType)
        Production::new(Terminal::Attribute, 78, 437), // 1900 AT({}parentCacheType)
        Production::new(Terminal::Attribute, 79, 438), // 1901 AT({}parentId)
        Production::new(Terminal::Attribute, 54, 439), // 1902 AT({}sourceId)
        Production::new(Terminal::Attribute, 77, 454), // 1903 AT({}nodeType)
        Production::new(Terminal::Attribute, 78, 455), // 1904 AT({}parentCacheType)
        Production::new(Terminal::Attribute, 79, 456), // 1905 AT({}parentId)
        Production::new(Terminal::Attribute, 54, 457), // 1906 AT({}sourceId)
        Production::new(Terminal::Attribute, 52, 459), // 1907 AT({}cacheType)
        Production::new(Terminal::Attribute, 68, 460), // 1908 AT({}childrenOrdered)
        Production::new(Terminal::Attribute, 69, 461), // 1909 AT({}displayName)
        Production::new(Terminal::Attribute, 70, 462), // 1910 AT({}hasChildren)
        Production::new(Terminal::Attribute, 77, 470), // 1911 AT({}nodeType)
        Production::new(Terminal::Attribute, 78, 471), // 1912 AT({}parentCacheType)
        Production::new(Terminal::Attribute, 79, 439), // 1913 AT({}parentId)
        Production::new(Terminal::Attribute, 80, 440), // 1914 AT({}state)
        Production::new(Terminal::Attribute, 52, 473), // 1915 AT({}cacheType)
        Production::new(Terminal::Attribute, 68, 474), // 1916 AT({}childrenOrdered)
        Production::new(Terminal::Attribute, 69, 475), // 1917 AT({}displayName)
        Production::new(Terminal::Attribute, 70, 476), // 1918 AT({}hasChildren)
        Production::new(Terminal::Attribute, 77, 484), // 1919 AT({}nodeType)
        Production::new(Terminal::Attribute, 78, 485), // 1920 AT({}parentCacheType)
        Production::new(Terminal::Attribute, 79, 457), // 1921 AT({}parentId)
        Production::new(Terminal::Attribute, 80, 33), // 1922 AT({}state)
        Production::new(Terminal::Attribute, 89, 517), // 1923 AT({}sortCategory)
        Production::new(Terminal::Attribute, 90, 518), // 1924 AT({}sortKey)
        Production::new(Terminal::Attribute, 91, 519), // 1925 AT({}successString)
        Production::new(Terminal::Attribute, 92, 33), // 1926 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 562), // 1927 AT(*)
        Production::new(Terminal::ElementAny, NONE, 563), // 1928 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1929
        Production::new(Terminal::Characters, NONE, 563), // 1930 CH
        Production::new(Terminal::Attribute, 94, 602), // 1931 AT({}bytes)
        Production::new(Terminal::Attribute, 104, 603), // 1932 AT({}contentType)
        Production::new(Terminal::Attribute, 95, 604), // 1933 AT({}md5Hash)
        Production::new(Terminal::Characters, 7, 318), // 1934 CH
        Production::new(Terminal::Attribute, 94, 606), // 1935 AT({}bytes)
        Production::new(Terminal::Attribute, 104, 607), // 1936 AT({}contentType)
        Production::new(Terminal::Attribute, 95, 33), // 1937 AT({}md5Hash)
        Production::new(Terminal::EndElement, NONE, 0), // 1938
        Production::new(Terminal::Attribute, 118, 653), // 1939 AT({}to)
        Production::new(Terminal::Attribute, 119, 654), // 1940 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 652), // 1941 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1942
        Production::new(Terminal::Attribute, 105, 685), // 1943 AT({}deviceToken)
        Production::new(Terminal::Attribute, 101, 621), // 1944 AT({}serviceToken)
        Production::new(Terminal::Attribute, 103, 33), // 1945 AT({}userToken)
        Production::new(Terminal::EndElement, NONE, 0), // 1946
        Production::new(Terminal::Attribute, 157, 869), // 1947 AT({}alignment)
        Production::new(Terminal::Attribute, 158, 870), // 1948 AT({}bgColor)
        Production::new(Terminal::Attribute, 159, 871), // 1949 AT({}cacheTypeName)
        Production::new(Terminal::Attribute, 160, 872), // 1950 AT({}columnId)
        Production::new(Terminal::Attribute, 164, 877), // 1951 AT({}node)
        Production::new(Terminal::Element, 59, 878), // 1952 SE({http://jabber.org/protocol/disco#info}feature)
        Production::new(Terminal::Element, 128, 879), // 1953 SE({http://jabber.org/protocol/disco#info}identity)
        Production::new(Terminal::EndElement, NONE, 0), // 1954
        Production::new(Terminal::Attribute, 52, 911), // 1955 AT({}cacheType)
        Production::new(Terminal::Attribute, 68, 912), // 1956 AT({}childrenOrdered)
        Production::new(Terminal::Attribute, 69, 913), // 1957 AT({}displayName)
        Production::new(Terminal::Attribute, 70, 914), // 1958 AT({}hasChildren)
        Production::new(Terminal::Attribute, 52, 924), // 1959 AT({}cacheType)
        Production::new(Terminal::Attribute, 68, 925), // 1960 AT({}childrenOrdered)
        Production::new(Terminal::Attribute, 69, 926), // 1961 AT({}displayName)
        Production::new(Terminal::Attribute, 70, 927), // 1962 AT({}hasChildren)
        Production::new(Terminal::Attribute, 52, 1049), // 1963 AT({}cacheType)
        Production::new(Terminal::Attribute, 68, 1050), // 1964 AT({}childrenOrdered)
        Production::new(Terminal::Attribute, 69, 1051), // 1965 AT({}displayName)
        Production::new(Terminal::Attribute, 70, 1052), // 1966 AT({}hasChildren)
        Production::new(Terminal::Attribute, 77, 1060), // 1967 AT({}nodeType)
        Production::new(Terminal::Attribute, 78, 1061), // 1968 AT({}parentCacheType)
        Production::new(Terminal::Attribute, 79, 1062), // 1969 AT({}parentId)
        Production::new(Terminal::Attribute, 170, 439), // 1970 AT({}result)
        Production::new(Terminal::Attribute, 52, 1064), // 1971 AT({}cacheType)
        Production::new(Terminal::Attribute, 68, 1065), // 1972 AT({}childrenOrdered)
        Production::new(Terminal::Attribute, 69, 1066), // 1973 AT({}displayName)
        Production::new(Terminal::Attribute, 70, 1067), // 1974 AT({}hasChildren)
        Production::new(Terminal::Attribute, 77, 1075), // 1975 AT({}nodeType)
        Production::new(Terminal::Attribute, 78, 1076), // 1976 AT({}parentCacheType)
        Production::new(Terminal::Attribute, 79, 1077), // 1977 AT({}parentId)
        Production::new(Terminal::Attribute, 170, 457), // 1978 AT({}result)
        Production::new(Terminal::Attribute, 52, 1105), // 1979 AT({}cacheType)
        Production::new(Terminal::Attribute, 105, 1106), // 1980 AT({}deviceToken)
        Production::new(Terminal::Attribute, 115, 1107), // 1981 AT({}messages)
        Production::new(Terminal::Attribute, 53, 1108), // 1982 AT({}nodeId)
        Production::new(Terminal::Attribute, 52, 1115), // 1983 AT({}cacheType)
        Production::new(Terminal::Attribute, 105, 1116), // 1984 AT({}deviceToken)
        Production::new(Terminal::Attribute, 115, 1117), // 1985 AT({}messages)
        Production::new(Terminal::Attribute, 53, 638), // 1986 AT({}nodeId)
        Production::new(Terminal::Attribute, 139, 1176), // 1987 AT({}label)
        Production::new(Terminal::Attribute, 184, 1177), // 1988 AT({}type)
        Production::new(Terminal::Attribute, 67, 33), // 1989 AT({}var)
        Production::new(Terminal::EndElement, NONE, 0), // 1990
        Production::new(Terminal::Attribute, 70, 509), // 1991 AT({}hasChildren)
        Production::new(Terminal::Attribute, 74, 510), // 1992 AT({}lastChanged)
        Production::new(Terminal::Attribute, 26, 499), // 1993 AT({}name)
        Production::new(Terminal::Attribute, 87, 514), // 1994 AT({}confirmationString)
        Production::new(Terminal::Attribute, 88, 515), // 1995 AT({}failureString)
        Production::new(Terminal::Attribute, 26, 516), // 1996 AT({}name)
        Production::new(Terminal::Element, 45, 318), // 1997 SE({http://etherx.jabber.org/streams}error)
        Production::new(Terminal::ElementUri, 14, 648), // 1998 SE({urn:ietf:params:xml:ns:xmpp-sasl}*)
        Production::new(Terminal::EndElement, NONE, 0), // 1999
        Production::new(Terminal::Attribute, 119, 654), // 2000 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 653), // 2001 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2002
        Production::new(Terminal::Attribute, 101, 679), // 2003 AT({}serviceToken)
        Production::new(Terminal::Attribute, 103, 680), // 2004 AT({}userToken)
        Production::new(Terminal::Element, 276, 681), // 2005 SE({urn:xmpp:iot:concentrators}node)
        Production::new(Terminal::Element, 280, 743), // 2006 SE({urn:xmpp:iot:control}node)
        Production::new(Terminal::Element, 281, 743), // 2007 SE({urn:xmpp:iot:control}parameter)
        Production::new(Terminal::EndElement, NONE, 0), // 2008
        Production::new(Terminal::Attribute, 52, 745), // 2009 AT({}cacheType)
        Production::new(Terminal::Attribute, 105, 746), // 2010 AT({}deviceToken)
        Production::new(Terminal::Attribute, 53, 747), // 2011 AT({}nodeId)
        Production::new(Terminal::Attribute, 52, 752), // 2012 AT({}cacheType)
        Production::new(Terminal::Attribute, 105, 753), // 2013 AT({}deviceToken)
        Production::new(Terminal::Attribute, 53, 619), // 2014 AT({}nodeId)
        Production::new(Terminal::Attribute, 140, 773), // 2015 AT({}maxCount)
        Production::new(Terminal::Attribute, 141, 33), // 2016 AT({}offset)
        Production::new(Terminal::EndElement, NONE, 0), // 2017
        Production::new(Terminal::Attribute, 147, 835), // 2018 AT({}max)
        Production::new(Terminal::Attribute, 148, 836), // 2019 AT({}min)
        Production::new(Terminal::Characters, 5, 318), // 2020 CH
        Production::new(Terminal::Attribute, 147, 838), // 2021 AT({}max)
        Production::new(Terminal::Attribute, 148, 33), // 2022 AT({}min)
        Production::new(Terminal::EndElement, NONE, 0), // 2023
        Production::new(Terminal::Attribute, 152, 851), // 2024 AT({}level)
        Production::new(Terminal::Attribute, 153, 420), // 2025 AT({}type)
        Production::new(Terminal::Characters, 1, 318), // 2026 CH
        Production::new(Terminal::Attribute, 152, 853), // 2027 AT({}level)
        Production::new(Terminal::Attribute, 153, 33), // 2028 AT({}type)
        Production::new(Terminal::EndElement, NONE, 0), // 2029
        Production::new(Terminal::Element, 128, 880), // 2030 SE({http://jabber.org/protocol/disco#info}identity)
        Production::new(Terminal::Element, 59, 880), // 2031 SE({http://jabber.org/protocol/disco#info}feature)
        Production::new(Terminal::EndElement, NONE, 0), // 2032
        Production::new(Terminal::Attribute, 165, 885), // 2033 AT({}id)
        Production::new(Terminal::Attribute, 1, 886), // 2034 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 118, 887), // 2035 AT({}to)
        Production::new(Terminal::Attribute, 165, 893), // 2036 AT({}id)
        Production::new(Terminal::Attribute, 1, 894), // 2037 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 118, 895), // 2038 AT({}to)
        Production::new(Terminal::Attribute, 165, 961), // 2039 AT({}id)
        Production::new(Terminal::Attribute, 1, 962), // 2040 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 118, 963), // 2041 AT({}to)
        Production::new(Terminal::Attribute, 165, 968), // 2042 AT({}id)
        Production::new(Terminal::Attribute, 1, 969), // 2043 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 118, 970), // 2044 AT({}to)
        Production::new(Terminal::Element, 337, 983), // 2045 SE({urn:ietf:params:xml:ns:xmpp-sasl}mechanism)
        Production::new(Terminal::ElementAny, NONE, 984), // 2046 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2047
        Production::new(Terminal::Attribute, 173, 986), // 2048 AT({}max)
        Production::new(Terminal::Attribute, 174, 836), // 2049 AT({}min)
        Production::new(Terminal::Characters, 5, 318), // 2050 CH
        Production::new(Terminal::Attribute, 173, 988), // 2051 AT({}max)
        Production::new(Terminal::Attribute, 174, 33), // 2052 AT({}min)
        Production::new(Terminal::EndElement, NONE, 0), // 2053
        Production::new(Terminal::Element, 47, 318), // 2054 SE({jabber:server}error)
        Production::new(Terminal::ElementAny, NONE, 998), // 2055 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2056
        Production::new(Terminal::Attribute, 1, 1007), // 2057 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 118, 1008), // 2058 AT({}to)
        Production::new(Terminal::Attribute, 177, 1009), // 2059 AT({}type)
        Production::new(Terminal::Element, 46, 318), // 2060 SE({jabber:client}error)
        Production::new(Terminal::ElementAny, NONE, 1010), // 2061 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2062
        Production::new(Terminal::Attribute, 1, 1014), // 2063 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 118, 1003), // 2064 AT({}to)
        Production::new(Terminal::Attribute, 177, 33), // 2065 AT({}type)
        Production::new(Terminal::Attribute, 52, 1030), // 2066 AT({}cacheType)
        Production::new(Terminal::Attribute, 105, 1031), // 2067 AT({}deviceToken)
        Production::new(Terminal::Attribute, 53, 1032), // 2068 AT({}nodeId)
        Production::new(Terminal::Attribute, 116, 1109), // 2069 AT({}parameters)
        Production::new(Terminal::Attribute, 101, 1110), // 2070 AT({}serviceToken)
        Production::new(Terminal::Attribute, 54, 1111), // 2071 AT({}sourceId)
        Production::new(Terminal::Attribute, 103, 1112), // 2072 AT({}userToken)
        Production::new(Terminal::Element, 343, 1113), // 2073 SE({urn:xmpp:iot:concentrators}sortOrder)
        Production::new(Terminal::EndElement, NONE, 0), // 2074
        Production::new(Terminal::Attribute, 105, 619), // 2075 AT({}deviceToken)
        Production::new(Terminal::Attribute, 101, 620), // 2076 AT({}serviceToken)
        Production::new(Terminal::Attribute, 54, 621), // 2077 AT({}sourceId)
        Production::new(Terminal::Attribute, 103, 1128), // 2078 AT({}userToken)
        Production::new(Terminal::Element, 345, 1129), // 2079 SE({urn:xmpp:iot:concentrators}onlyIfDerivedFrom)
        Production::new(Terminal::EndElement, NONE, 0), // 2080
        Production::new(Terminal::Attribute, 181, 1141), // 2081 AT({}more)
        Production::new(Terminal::Element, 348, 1142), // 2082 SE({urn:xmpp:iot:discovery}thing)
        Production::new(Terminal::EndElement, NONE, 0), // 2083
        Production::new(Terminal::Attribute, 54, 1160), // 2084 AT({}sourceId)
        Production::new(Terminal::Element, 350, 1161), // 2085 SE({urn:xmpp:iot:sensordata}timestamp)
        Production::new(Terminal::EndElement, NONE, 0), // 2086
        Production::new(Terminal::Attribute, 103, 1208), // 2087 AT({}userToken)
        Production::new(Terminal::Element, 254, 318), // 2088 SE({jabber:x:data}x)
        Production::new(Terminal::EndElement, NONE, 0), // 2089
        Production::new(Terminal::Element, 376, 1213), // 2090 SE({urn:xmpp:iot:concentrators}error)
        Production::new(Terminal::Element, 377, 1214), // 2091 SE({urn:xmpp:iot:concentrators}result)
        Production::new(Terminal::EndElement, NONE, 0), // 2092
        Production::new(Terminal::Element, 383, 1247), // 2093 SE({urn:xmpp:iot:provisioning}include)
        Production::new(Terminal::Element, 384, 1247), // 2094 SE({urn:xmpp:iot:provisioning}exclude)
        Production::new(Terminal::EndElement, NONE, 0), // 2095
        Production::new(Terminal::Attribute, 52, 1254), // 2096 AT({}cacheType)
        Production::new(Terminal::Attribute, 105, 1255), // 2097 AT({}deviceToken)
        Production::new(Terminal::Attribute, 53, 1256), // 2098 AT({}nodeId)
        Production::new(Terminal::Attribute, 25, 1282), // 2099 AT({}momentary)
        Production::new(Terminal::Attribute, 27, 1283), // 2100 AT({}peak)
        Production::new(Terminal::Attribute, 175, 343), // 2101 AT({}result)
        Production::new(Terminal::Attribute, 25, 1299), // 2102 AT({}momentary)
        Production::new(Terminal::Attribute, 27, 1300), // 2103 AT({}peak)
        Production::new(Terminal::Attribute, 175, 362), // 2104 AT({}result)
        Production::new(Terminal::Attribute, 52, 1372), // 2105 AT({}cacheType)
        Production::new(Terminal::Attribute, 105, 1373), // 2106 AT({}deviceToken)
        Production::new(Terminal::Attribute, 53, 1374), // 2107 AT({}nodeId)
        Production::new(Terminal::Attribute, 52, 365), // 2108 AT({}cacheType)
        Production::new(Terminal::Attribute, 53, 366), // 2109 AT({}nodeId)
        Production::new(Terminal::Attribute, 56, 375), // 2110 AT({}maxIncluded)
        Production::new(Terminal::Attribute, 57, 376), // 2111 AT({}min)
        Production::new(Terminal::Attribute, 58, 377), // 2112 AT({}minIncluded)
        Production::new(Terminal::Attribute, 26, 33), // 2113 AT({}name)
        Production::new(Terminal::Attribute, 56, 382), // 2114 AT({}maxIncluded)
        Production::new(Terminal::Attribute, 60, 376), // 2115 AT({}min)
        Production::new(Terminal::Element, 261, 413), // 2116 SE({urn:xmpp:iot:concentrators}value)
        Production::new(Terminal::EndElement, NONE, 0), // 2117
        Production::new(Terminal::Attribute, 63, 415), // 2118 AT({}ascending)
        Production::new(Terminal::Attribute, 64, 33), // 2119 AT({}parameterName)
        Production::new(Terminal::Attribute, 81, 488), // 2120 AT({}eventId)
        Production::new(Terminal::Attribute, 82, 489), // 2121 AT({}timestamp)
        Production::new(Terminal::Attribute, 81, 491), // 2122 AT({}eventId)
        Production::new(Terminal::Attribute, 82, 492), // 2123 AT({}timestamp)
        Production::new(Terminal::AttributeAny, NONE, 564), // 2124 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2125
        Production::new(Terminal::Attribute, 100, 33), // 2126 AT({}datatype)
        Production::new(Terminal::EndElement, NONE, 0), // 2127
        Production::new(Terminal::Attribute, 113, 625), // 2128 AT({}parent)
        Production::new(Terminal::Characters, 17, 318), // 2129 CH
        Production::new(Terminal::Attribute, 113, 33), // 2130 AT({}parent)
        Production::new(Terminal::EndElement, NONE, 0), // 2131
        Production::new(Terminal::Attribute, 1, 420), // 2132 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Characters, 1, 318), // 2133 CH
        Production::new(Terminal::Attribute, 1, 33), // 2134 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::EndElement, NONE, 0), // 2135
        Production::new(Terminal::AttributeAny, NONE, 654), // 2136 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2137
        Production::new(Terminal::Attribute, 1, 670), // 2138 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Characters, 59, 318), // 2139 CH
        Production::new(Terminal::Attribute, 1, 672), // 2140 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Characters, 58, 318), // 2141 CH
        Production::new(Terminal::Element, 275, 318), // 2142 SE({urn:ietf:params:xml:ns:xmpp-tls}required)
        Production::new(Terminal::EndElement, NONE, 0), // 2143
        Production::new(Terminal::Attribute, 105, 677), // 2144 AT({}deviceToken)
        Production::new(Terminal::Attribute, 66, 678), // 2145 AT({}seqnr)
        Production::new(Terminal::Attribute, 105, 684), // 2146 AT({}deviceToken)
        Production::new(Terminal::Attribute, 66, 685), // 2147 AT({}seqnr)
        Production::new(Terminal::Attribute, 101, 748), // 2148 AT({}serviceToken)
        Production::new(Terminal::Attribute, 54, 749), // 2149 AT({}sourceId)
        Production::new(Terminal::Attribute, 103, 750), // 2150 AT({}userToken)
        Production::new(Terminal::Element, 254, 318), // 2151 SE({jabber:x:data}x)
        Production::new(Terminal::Attribute, 139, 33), // 2152 AT({}label)
        Production::new(Terminal::EndElement, NONE, 0), // 2153
        Production::new(Terminal::Element, 62, 827), // 2154 SE({jabber:x:data}field)
        Production::new(Terminal::EndElement, NONE, 0), // 2155
        Production::new(Terminal::Attribute, 52, 840), // 2156 AT({}cacheType)
        Production::new(Terminal::Attribute, 53, 841), // 2157 AT({}nodeId)
        Production::new(Terminal::Attribute, 52, 846), // 2158 AT({}cacheType)
        Production::new(Terminal::Attribute, 53, 847), // 2159 AT({}nodeId)
        Production::new(Terminal::Element, 323, 859), // 2160 SE({urn:xmpp:iot:concentrators}record)
        Production::new(Terminal::EndElement, NONE, 0), // 2161
        Production::new(Terminal::Element, 336, 865), // 2162 SE({urn:xmpp:iot:concentrators}column)
        Production::new(Terminal::EndElement, NONE, 0), // 2163
        Production::new(Terminal::Element, 59, 878), // 2164 SE({http://jabber.org/protocol/disco#info}feature)
        Production::new(Terminal::Element, 128, 880), // 2165 SE({http://jabber.org/protocol/disco#info}identity)
        Production::new(Terminal::Element, 128, 879), // 2166 SE({http://jabber.org/protocol/disco#info}identity)
        Production::new(Terminal::Element, 59, 880), // 2167 SE({http://jabber.org/protocol/disco#info}feature)
        Production::new(Terminal::Attribute, 164, 33), // 2168 AT({}node)
        Production::new(Terminal::EndElement, NONE, 0), // 2169
        Production::new(Terminal::Attribute, 139, 909), // 2170 AT({}label)
        Production::new(Terminal::Element, 253, 318), // 2171 SE({jabber:x:data}value)
        Production::new(Terminal::Attribute, 52, 937), // 2172 AT({}cacheType)
        Production::new(Terminal::Attribute, 53, 938), // 2173 AT({}nodeId)
        Production::new(Terminal::Element, 271, 941), // 2174 SE({urn:xmpp:iot:concentrators}message)
        Production::new(Terminal::EndElement, NONE, 0), // 2175
        Production::new(Terminal::Attribute, 52, 943), // 2176 AT({}cacheType)
        Production::new(Terminal::Attribute, 53, 456), // 2177 AT({}nodeId)
        Production::new(Terminal::Attribute, 52, 945), // 2178 AT({}cacheType)
        Production::new(Terminal::Attribute, 53, 499), // 2179 AT({}nodeId)
        Production::new(Terminal::Attribute, 176, 33), // 2180 AT({}secondaryTrustAllowed)
        Production::new(Terminal::EndElement, NONE, 0), // 2181
        Production::new(Terminal::Attribute, 1, 995), // 2182 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 118, 996), // 2183 AT({}to)
        Production::new(Terminal::Element, 47, 318), // 2184 SE({jabber:server}error)
        Production::new(Terminal::EndElement, NONE, 0), // 2185
        Production::new(Terminal::Attribute, 1, 1002), // 2186 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 118, 1003), // 2187 AT({}to)
        Production::new(Terminal::Attribute, 117, 1005), // 2188 AT({}from)
        Production::new(Terminal::Attribute, 165, 1006), // 2189 AT({}id)
        Production::new(Terminal::Element, 46, 318), // 2190 SE({jabber:client}error)
        Production::new(Terminal::EndElement, NONE, 0), // 2191
        Production::new(Terminal::Attribute, 117, 1012), // 2192 AT({}from)
        Production::new(Terminal::Attribute, 165, 1013), // 2193 AT({}id)
        Production::new(Terminal::Attribute, 26, 1017), // 2194 AT({}name)
        Production::new(Terminal::Attribute, 179, 1018), // 2195 AT({}type)
        Production::new(Terminal::Attribute, 26, 1021), // 2196 AT({}name)
        Production::new(Terminal::Attribute, 179, 33), // 2197 AT({}type)
        Production::new(Terminal::Attribute, 101, 1033), // 2198 AT({}serviceToken)
        Production::new(Terminal::Attribute, 54, 1034), // 2199 AT({}sourceId)
        Production::new(Terminal::Attribute, 105, 1046), // 2200 AT({}deviceToken)
        Production::new(Terminal::Attribute, 84, 1047), // 2201 AT({}index)
        Production::new(Terminal::Element, 340, 318), // 2202 SE({urn:xmpp:iot:concentrators}interfaces)
        Production::new(Terminal::EndElement, NONE, 0), // 2203
        Production::new(Terminal::Element, 341, 1087), // 2204 SE({urn:xmpp:iot:concentrators}database)
        Production::new(Terminal::EndElement, NONE, 0), // 2205
        Production::new(Terminal::Attribute, 26, 33), // 2206 AT({}name)
        Production::new(Terminal::EndElement, NONE, 0), // 2207
        Production::new(Terminal::Element, 342, 1093), // 2208 SE({urn:xmpp:iot:concentrators}command)
        Production::new(Terminal::EndElement, NONE, 0), // 2209
        Production::new(Terminal::Attribute, 52, 1103), // 2210 AT({}cacheType)
        Production::new(Terminal::Attribute, 86, 752), // 2211 AT({}command)
        Production::new(Terminal::Element, 344, 1121), // 2212 SE({urn:xmpp:iot:concentrators}node)
        Production::new(Terminal::EndElement, NONE, 0), // 2213
        Production::new(Terminal::Attribute, 105, 1133), // 2214 AT({}deviceToken)
        Production::new(Terminal::Attribute, 84, 619), // 2215 AT({}index)
        Production::new(Terminal::Element, 346, 1136), // 2216 SE({urn:xmpp:iot:concentrators}dataSource)
        Production::new(Terminal::EndElement, NONE, 0), // 2217
        Production::new(Terminal::Element, 347, 1138), // 2218 SE({urn:xmpp:iot:concentrators}nodeType)
        Production::new(Terminal::EndElement, NONE, 0), // 2219
        Production::new(Terminal::Attribute, 181, 33), // 2220 AT({}more)
        Production::new(Terminal::EndElement, NONE, 0), // 2221
        Production::new(Terminal::Attribute, 52, 1145), // 2222 AT({}cacheType)
        Production::new(Terminal::Attribute, 51, 1146), // 2223 AT({}jid)
        Production::new(Terminal::Attribute, 53, 1147), // 2224 AT({}nodeId)
        Production::new(Terminal::Attribute, 182, 385), // 2225 AT({}owner)
        Production::new(Terminal::Attribute, 52, 1149), // 2226 AT({}cacheType)
        Production::new(Terminal::Attribute, 51, 1150), // 2227 AT({}jid)
        Production::new(Terminal::Attribute, 53, 1151), // 2228 AT({}nodeId)
        Production::new(Terminal::Attribute, 182, 366), // 2229 AT({}owner)
        Production::new(Terminal::Attribute, 183, 1153), // 2230 AT({}done)
        Production::new(Terminal::Attribute, 66, 1154), // 2231 AT({}seqnr)
        Production::new(Terminal::Element, 349, 1155), // 2232 SE({urn:xmpp:iot:sensordata}node)
        Production::new(Terminal::EndElement, NONE, 0), // 2233
        Production::new(Terminal::Attribute, 183, 418), // 2234 AT({}done)
        Production::new(Terminal::Attribute, 66, 33), // 2235 AT({}seqnr)
        Production::new(Terminal::Attribute, 52, 1158), // 2236 AT({}cacheType)
        Production::new(Terminal::Attribute, 53, 1159), // 2237 AT({}nodeId)
        Production::new(Terminal::Attribute, 183, 1181), // 2238 AT({}done)
        Production::new(Terminal::Attribute, 66, 1182), // 2239 AT({}seqnr)
        Production::new(Terminal::Element, 363, 1183), // 2240 SE({urn:xmpp:iot:sensordata}error)
        Production::new(Terminal::EndElement, NONE, 0), // 2241
        Production::new(Terminal::Attribute, 52, 1185), // 2242 AT({}cacheType)
        Production::new(Terminal::Attribute, 53, 1186), // 2243 AT({}nodeId)
        Production::new(Terminal::Attribute, 54, 1187), // 2244 AT({}sourceId)
        Production::new(Terminal::Attribute, 185, 420), // 2245 AT({}timestamp)
        Production::new(Terminal::Attribute, 52, 1189), // 2246 AT({}cacheType)
        Production::new(Terminal::Attribute, 53, 1190), // 2247 AT({}nodeId)
        Production::new(Terminal::Attribute, 54, 1191), // 2248 AT({}sourceId)
        Production::new(Terminal::Attribute, 185, 33), // 2249 AT({}timestamp)
        Production::new(Terminal::Attribute, 149, 1196), // 2250 AT({}queryId)
        Production::new(Terminal::Attribute, 170, 1197), // 2251 AT({}result)
        Production::new(Terminal::Element, 376, 1198), // 2252 SE({urn:xmpp:iot:concentrators}error)
        Production::new(Terminal::EndElement, NONE, 0), // 2253
        Production::new(Terminal::Attribute, 149, 1200), // 2254 AT({}queryId)
        Production::new(Terminal::Attribute, 170, 33), // 2255 AT({}result)
        Production::new(Terminal::Attribute, 52, 1202), // 2256 AT({}cacheType)
        Production::new(Terminal::Attribute, 86, 1203), // 2257 AT({}command)
        Production::new(Terminal::Attribute, 105, 1204), // 2258 AT({}deviceToken)
        Production::new(Terminal::Attribute, 53, 1205), // 2259 AT({}nodeId)
        Production::new(Terminal::Attribute, 101, 1206), // 2260 AT({}serviceToken)
        Production::new(Terminal::Attribute, 54, 1207), // 2261 AT({}sourceId)
        Production::new(Terminal::Attribute, 149, 1211), // 2262 AT({}queryId)
        Production::new(Terminal::Attribute, 170, 1212), // 2263 AT({}result)
        Production::new(Terminal::Attribute, 186, 1216), // 2264 AT({}error)
        Production::new(Terminal::Characters, 36, 318), // 2265 CH
        Production::new(Terminal::Attribute, 186, 33), // 2266 AT({}error)
        Production::new(Terminal::EndElement, NONE, 0), // 2267
        Production::new(Terminal::Attribute, 187, 1229), // 2268 AT({}by)
        Production::new(Terminal::Attribute, 188, 1230), // 2269 AT({}type)
        Production::new(Terminal::Element, 232, 318), // 2270 SE({urn:ietf:params:xml:ns:xmpp-stanzas}text)
        Production::new(Terminal::EndElement, NONE, 0), // 2271
        Production::new(Terminal::Attribute, 187, 1233), // 2272 AT({}by)
        Production::new(Terminal::Attribute, 188, 33), // 2273 AT({}type)
        Production::new(Terminal::ElementAny, NONE, 318), // 2274 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2275
        Production::new(Terminal::Attribute, 52, 1250), // 2276 AT({}cacheType)
        Production::new(Terminal::Attribute, 51, 389), // 2277 AT({}jid)
        Production::new(Terminal::Element, 376, 1198), // 2278 SE({urn:xmpp:iot:concentrators}error)
        Production::new(Terminal::Element, 344, 1121), // 2279 SE({urn:xmpp:iot:concentrators}node)
        Production::new(Terminal::Attribute, 101, 1257), // 2280 AT({}serviceToken)
        Production::new(Terminal::Attribute, 54, 1258), // 2281 AT({}sourceId)
        Production::new(Terminal::Element, 385, 1261), // 2282 SE({urn:xmpp:iot:concentrators}value)
        Production::new(Terminal::EndElement, NONE, 0), // 2283
        Production::new(Terminal::Attribute, 52, 1265), // 2284 AT({}cacheType)
        Production::new(Terminal::Attribute, 51, 957), // 2285 AT({}jid)
        Production::new(Terminal::Attribute, 105, 1345), // 2286 AT({}deviceToken)
        Production::new(Terminal::Attribute, 51, 1346), // 2287 AT({}jid)
        Production::new(Terminal::Attribute, 105, 1349), // 2288 AT({}deviceToken)
        Production::new(Terminal::Attribute, 51, 685), // 2289 AT({}jid)
        Production::new(Terminal::Attribute, 192, 1356), // 2290 AT({}ext)
        Production::new(Terminal::Attribute, 193, 1357), // 2291 AT({}hash)
        Production::new(Terminal::Attribute, 192, 1361), // 2292 AT({}ext)
        Production::new(Terminal::Attribute, 193, 1362), // 2293 AT({}hash)
        Production::new(Terminal::Element, 398, 318), // 2294 SE({urn:ietf:params:xml:ns:xmpp-bind}resource)
        Production::new(Terminal::Element, 399, 318), // 2295 SE({urn:ietf:params:xml:ns:xmpp-bind}jid)
        Production::new(Terminal::Attribute, 196, 418), // 2296 AT({}queued)
        Production::new(Terminal::Attribute, 66, 33), // 2297 AT({}seqnr)
        Production::new(Terminal::Attribute, 105, 1376), // 2298 AT({}deviceToken)
        Production::new(Terminal::Attribute, 149, 1096), // 2299 AT({}queryId)
        Production::new(Terminal::Attribute, 105, 1378), // 2300 AT({}deviceToken)
        Production::new(Terminal::Attribute, 149, 685), // 2301 AT({}queryId)
        Production::new(Terminal::Attribute, 38, 31), // 2302 AT({}value)
        Production::new(Terminal::Characters, 74, 318), // 2303 CH
        Production::new(Terminal::Attribute, 46, 33), // 2304 AT({}base64)
        Production::new(Terminal::Attribute, 36, 33), // 2305 AT({}value)
        Production::new(Terminal::Characters, 73, 318), // 2306 CH
        Production::new(Terminal::Attribute, 47, 33), // 2307 AT({}value)
        Production::new(Terminal::Characters, 72, 318), // 2308 CH
        Production::new(Terminal::Attribute, 48, 33), // 2309 AT({}id)
        Production::new(Terminal::Attribute, 38, 33), // 2310 AT({}value)
        Production::new(Terminal::Attribute, 51, 368), // 2311 AT({}jid)
        Production::new(Terminal::Attribute, 51, 33), // 2312 AT({}jid)
        Production::new(Terminal::Attribute, 26, 372), // 2313 AT({}name)
        Production::new(Terminal::Attribute, 55, 374), // 2314 AT({}max)
        Production::new(Terminal::Attribute, 26, 379), // 2315 AT({}name)
        Production::new(Terminal::Attribute, 59, 381), // 2316 AT({}max)
        Production::new(Terminal::Attribute, 26, 392), // 2317 AT({}name)
        Production::new(Terminal::Attribute, 33, 33), // 2318 AT({}value)
        Production::new(Terminal::Attribute, 26, 394), // 2319 AT({}name)
        Production::new(Terminal::Attribute, 39, 33), // 2320 AT({}value)
        Production::new(Terminal::Attribute, 26, 396), // 2321 AT({}name)
        Production::new(Terminal::Attribute, 40, 33), // 2322 AT({}value)
        Production::new(Terminal::Attribute, 26, 398), // 2323 AT({}name)
        Production::new(Terminal::Attribute, 42, 33), // 2324 AT({}value)
        Production::new(Terminal::Attribute, 26, 400), // 2325 AT({}name)
        Production::new(Terminal::Attribute, 43, 33), // 2326 AT({}value)
        Production::new(Terminal::Attribute, 26, 402), // 2327 AT({}name)
        Production::new(Terminal::Attribute, 44, 33), // 2328 AT({}value)
        Production::new(Terminal::Attribute, 26, 404), // 2329 AT({}name)
        Production::new(Terminal::Attribute, 61, 33), // 2330 AT({}value)
        Production::new(Terminal::Characters, 71, 318), // 2331 CH
        Production::new(Terminal::Attribute, 26, 407), // 2332 AT({}name)
        Production::new(Terminal::Attribute, 45, 33), // 2333 AT({}value)
        Production::new(Terminal::Attribute, 62, 409), // 2334 AT({}id)
        Production::new(Terminal::Attribute, 62, 411), // 2335 AT({}id)
        Production::new(Terminal::Characters, 70, 318), // 2336 CH
        Production::new(Terminal::Attribute, 65, 418), // 2337 AT({}databaseId)
        Production::new(Terminal::Attribute, 67, 420), // 2338 AT({}var)
        Production::new(Terminal::Attribute, 62, 377), // 2339 AT({}id)
        Production::new(Terminal::Characters, 69, 318), // 2340 CH
        Production::new(Terminal::Characters, 68, 318), // 2341 CH
        Production::new(Terminal::Attribute, 83, 420), // 2342 AT({}type)
        Production::new(Terminal::Attribute, 83, 33), // 2343 AT({}type)
        Production::new(Terminal::Attribute, 62, 494), // 2344 AT({}id)
        Production::new(Terminal::Attribute, 62, 496), // 2345 AT({}id)
        Production::new(Terminal::Attribute, 84, 498), // 2346 AT({}index)
        Production::new(Terminal::Attribute, 85, 499), // 2347 AT({}indexValue)
        Production::new(Terminal::Characters, 67, 318), // 2348 CH
        Production::new(Terminal::Characters, 66, 318), // 2349 CH
        Production::new(Terminal::Attribute, 62, 503), // 2350 AT({}id)
        Production::new(Terminal::Attribute, 62, 505), // 2351 AT({}id)
        Production::new(Terminal::Attribute, 62, 507), // 2352 AT({}id)
        Production::new(Terminal::Characters, 65, 318), // 2353 CH
        Production::new(Terminal::Attribute, 86, 513), // 2354 AT({}command)
        Production::new(Terminal::Attribute, 62, 521), // 2355 AT({}id)
        Production::new(Terminal::Attribute, 26, 522), // 2356 AT({}name)
        Production::new(Terminal::Attribute, 93, 33), // 2357 AT({}value)
        Production::new(Terminal::Characters, 64, 318), // 2358 CH
        Production::new(Terminal::Attribute, 62, 525), // 2359 AT({}id)
        Production::new(Terminal::Characters, 63, 318), // 2360 CH
        Production::new(Terminal::Characters, 62, 318), // 2361 CH
        Production::new(Terminal::Characters, 61, 318), // 2362 CH
        Production::new(Terminal::Characters, 60, 318), // 2363 CH
        Production::new(Terminal::Characters, 56, 318), // 2364 CH
        Production::new(Terminal::Characters, 54, 318), // 2365 CH
        Production::new(Terminal::Characters, 55, 318), // 2366 CH
        Production::new(Terminal::Characters, 57, 318), // 2367 CH
        Production::new(Terminal::Characters, 16, 318), // 2368 CH
        Production::new(Terminal::Characters, 53, 318), // 2369 CH
        Production::new(Terminal::Characters, 12, 318), // 2370 CH
        Production::new(Terminal::Characters, 52, 318), // 2371 CH
        Production::new(Terminal::Characters, 15, 318), // 2372 CH
        Production::new(Terminal::Characters, 49, 318), // 2373 CH
        Production::new(Terminal::Characters, 51, 318), // 2374 CH
        Production::new(Terminal::Characters, 50, 318), // 2375 CH
        Production::new(Terminal::Characters, 10, 318), // 2376 CH
        Production::new(Terminal::Characters, 48, 318), // 2377 CH
        Production::new(Terminal::Characters, 9, 318), // 2378 CH
        Production::new(Terminal::Characters, 11, 318), // 2379 CH
        Production::new(Terminal::Characters, 47, 318), // 2380 CH
        Production::new(Terminal::Characters, 46, 318), // 2381 CH
        Production::new(Terminal::Characters, 45, 318), // 2382 CH
        Production::new(Terminal::Characters, 44, 318), // 2383 CH
        Production::new(Terminal::Characters, 43, 318), // 2384 CH
        Production::new(Terminal::Characters, 42, 318), // 2385 CH
        Production::new(Terminal::Characters, 41, 318), // 2386 CH
        Production::new(Terminal::Characters, 40, 318), // 2387 CH
        Production::new(Terminal::Characters, 39, 318), // 2388 CH
        Production::new(Terminal::Characters, 8, 318), // 2389 CH
        Production::new(Terminal::Characters, 38, 318), // 2390 CH
        Production::new(Terminal::Characters, 37, 318), // 2391 CH
        Production::new(Terminal::Characters, 35, 318), // 2392 CH
        Production::new(Terminal::Characters, 0, 318), // 2393 CH
        Production::new(Terminal::Characters, 34, 318), // 2394 CH
        Production::new(Terminal::Characters, 25, 318), // 2395 CH
        Production::new(Terminal::Characters, 33, 318), // 2396 CH
        Production::new(Terminal::Characters, 32, 318), // 2397 CH
        Production::new(Terminal::Characters, 26, 318), // 2398 CH
        Production::new(Terminal::Characters, 31, 318), // 2399 CH
        Production::new(Terminal::Characters, 30, 318), // 2400 CH
        Production::new(Terminal::Characters, 29, 318), // 2401 CH
        Production::new(Terminal::Characters, 27, 318), // 2402 CH
        Production::new(Terminal::Characters, 28, 318), // 2403 CH
        Production::new(Terminal::Characters, 24, 318), // 2404 CH
        Production::new(Terminal::Characters, 23, 318), // 2405 CH
        Production::new(Terminal::Attribute, 94, 580), // 2406 AT({}bytes)
        Production::new(Terminal::Attribute, 95, 581), // 2407 AT({}md5Hash)
        Production::new(Terminal::Attribute, 96, 33), // 2408 AT({}ns)
        Production::new(Terminal::Characters, 22, 318), // 2409 CH
        Production::new(Terminal::Attribute, 97, 584), // 2410 AT({}representAs)
        Production::new(Terminal::Attribute, 98, 33), // 2411 AT({}type)
        Production::new(Terminal::Characters, 21, 318), // 2412 CH
        Production::new(Terminal::Characters, 20, 318), // 2413 CH
        Production::new(Terminal::Characters, 19, 318), // 2414 CH
        Production::new(Terminal::Attribute, 99, 589), // 2415 AT({}type)
        Production::new(Terminal::Attribute, 99, 33), // 2416 AT({}type)
        Production::new(Terminal::Attribute, 101, 599), // 2417 AT({}serviceToken)
        Production::new(Terminal::Attribute, 102, 600), // 2418 AT({}userName)
        Production::new(Terminal::Attribute, 112, 604), // 2419 AT({}token)
        Production::new(Terminal::Attribute, 112, 33), // 2420 AT({}token)
        Production::new(Terminal::Attribute, 120, 656), // 2421 AT({}namespace)
        Production::new(Terminal::Attribute, 121, 33), // 2422 AT({}prefix)
        Production::new(Terminal::Attribute, 65, 676), // 2423 AT({}databaseId)
        Production::new(Terminal::Attribute, 65, 683), // 2424 AT({}databaseId)
        Production::new(Terminal::Characters, 18, 318), // 2425 CH
        Production::new(Terminal::Attribute, 26, 775), // 2426 AT({}name)
        Production::new(Terminal::Attribute, 36, 776), // 2427 AT({}value)
        Production::new(Terminal::Attribute, 142, 33), // 2428 AT({}wildcard)
        Production::new(Terminal::Characters, 14, 318), // 2429 CH
        Production::new(Terminal::Attribute, 149, 842), // 2430 AT({}queryId)
        Production::new(Terminal::Attribute, 54, 843), // 2431 AT({}sourceId)
        Production::new(Terminal::Attribute, 149, 499), // 2432 AT({}queryId)
        Production::new(Terminal::Attribute, 150, 33), // 2433 AT({}header)
        Production::new(Terminal::Attribute, 151, 33), // 2434 AT({}message)
        Production::new(Terminal::Attribute, 154, 604), // 2435 AT({}contentType)
        Production::new(Terminal::Attribute, 154, 33), // 2436 AT({}contentType)
        Production::new(Terminal::Attribute, 155, 33), // 2437 AT({}tableId)
        Production::new(Terminal::Attribute, 155, 858), // 2438 AT({}tableId)
        Production::new(Terminal::Attribute, 155, 863), // 2439 AT({}tableId)
        Production::new(Terminal::Attribute, 156, 864), // 2440 AT({}tableName)
        Production::new(Terminal::Attribute, 155, 867), // 2441 AT({}tableId)
        Production::new(Terminal::Attribute, 156, 33), // 2442 AT({}tableName)
        Production::new(Terminal::Characters, 13, 318), // 2443 CH
        Production::new(Terminal::Attribute, 117, 884), // 2444 AT({}from)
        Production::new(Terminal::Attribute, 117, 892), // 2445 AT({}from)
        Production::new(Terminal::Attribute, 54, 939), // 2446 AT({}sourceId)
        Production::new(Terminal::Attribute, 80, 940), // 2447 AT({}state)
        Production::new(Terminal::Attribute, 117, 960), // 2448 AT({}from)
        Production::new(Terminal::Attribute, 117, 967), // 2449 AT({}from)
        Production::new(Terminal::Attribute, 51, 990), // 2450 AT({}jid)
        Production::new(Terminal::Attribute, 175, 991), // 2451 AT({}result)
        Production::new(Terminal::Attribute, 117, 993), // 2452 AT({}from)
        Production::new(Terminal::Attribute, 165, 994), // 2453 AT({}id)
        Production::new(Terminal::Attribute, 177, 997), // 2454 AT({}type)
        Production::new(Terminal::Attribute, 117, 1000), // 2455 AT({}from)
        Production::new(Terminal::Attribute, 165, 1001), // 2456 AT({}id)
        Production::new(Terminal::Attribute, 178, 1016), // 2457 AT({}category)
        Production::new(Terminal::Attribute, 178, 1020), // 2458 AT({}category)
        Production::new(Terminal::Attribute, 175, 33), // 2459 AT({}result)
        Production::new(Terminal::Attribute, 180, 1024), // 2460 AT({}privilegeId)
        Production::new(Terminal::Attribute, 101, 600), // 2461 AT({}serviceToken)
        Production::new(Terminal::Attribute, 66, 604), // 2462 AT({}seqnr)
        Production::new(Terminal::Attribute, 98, 621), // 2463 AT({}type)
        Production::new(Terminal::Attribute, 85, 1028), // 2464 AT({}indexValue)
        Production::new(Terminal::Element, 339, 1079), // 2465 SE({urn:xmpp:iot:concentrators}baseClasses)
        Production::new(Terminal::Attribute, 170, 1086), // 2466 AT({}result)
        Production::new(Terminal::Attribute, 65, 1089), // 2467 AT({}databaseId)
        Production::new(Terminal::Attribute, 65, 1091), // 2468 AT({}databaseId)
        Production::new(Terminal::Attribute, 86, 1095), // 2469 AT({}command)
        Production::new(Terminal::Attribute, 86, 1091), // 2470 AT({}command)
        Production::new(Terminal::Attribute, 170, 750), // 2471 AT({}result)
        Production::new(Terminal::Attribute, 170, 1120), // 2472 AT({}result)
        Production::new(Terminal::Attribute, 170, 1131), // 2473 AT({}result)
        Production::new(Terminal::Attribute, 170, 1135), // 2474 AT({}result)
        Production::new(Terminal::Attribute, 26, 584), // 2475 AT({}name)
        Production::new(Terminal::Attribute, 43, 1163), // 2476 AT({}value)
        Production::new(Terminal::Attribute, 67, 1167), // 2477 AT({}var)
        Production::new(Terminal::Attribute, 67, 1018), // 2478 AT({}var)
        Production::new(Terminal::Characters, 6, 318), // 2479 CH
        Production::new(Terminal::Element, 233, 1236), // 2480 SE({urn:ietf:params:xml:ns:xmpp-streams}text)
        Production::new(Terminal::Attribute, 175, 1238), // 2481 AT({}result)
        Production::new(Terminal::Attribute, 189, 1239), // 2482 AT({}url)
        Production::new(Terminal::Attribute, 175, 1241), // 2483 AT({}result)
        Production::new(Terminal::Attribute, 189, 33), // 2484 AT({}url)
        Production::new(Terminal::Attribute, 190, 33), // 2485 AT({}contentTypeReturned)
        Production::new(Terminal::Attribute, 191, 1244), // 2486 AT({}code)
        Production::new(Terminal::Attribute, 170, 1252), // 2487 AT({}result)
        Production::new(Terminal::Attribute, 98, 749), // 2488 AT({}type)
        Production::new(Terminal::Attribute, 170, 1260), // 2489 AT({}result)
        Production::new(Terminal::Attribute, 170, 1216), // 2490 AT({}result)
        Production::new(Terminal::Attribute, 51, 1341), // 2491 AT({}jid)
        Production::new(Terminal::Attribute, 175, 368), // 2492 AT({}result)
        Production::new(Terminal::Attribute, 51, 1343), // 2493 AT({}jid)
        Production::new(Terminal::Attribute, 175, 621), // 2494 AT({}result)
        Production::new(Terminal::Attribute, 101, 1352), // 2495 AT({}serviceToken)
        Production::new(Terminal::Attribute, 101, 33), // 2496 AT({}serviceToken)
        Production::new(Terminal::Attribute, 164, 1358), // 2497 AT({}node)
        Production::new(Terminal::Attribute, 194, 1359), // 2498 AT({}ver)
        Production::new(Terminal::Attribute, 164, 1363), // 2499 AT({}node)
        Production::new(Terminal::Attribute, 194, 33), // 2500 AT({}ver)
        Production::new(Terminal::Characters, 4, 318), // 2501 CH
        Production::new(Terminal::Characters, 3, 318), // 2502 CH
        Production::new(Terminal::Attribute, 195, 420), // 2503 AT({}mechanism)
        Production::new(Terminal::Attribute, 195, 33), // 2504 AT({}mechanism)
        Production::new(Terminal::Attribute, 149, 619), // 2505 AT({}queryId)
        Production::new(Terminal::Characters, 2, 318), // 2506 CH
    ];
    static COUNTS: [Count; 0] = [
    ];
    static DATATYPES: [Datatype; 83] = [
        Datatype::new(174, NONE, Representation::String), // 0 {http://www.w3.org/2001/XMLSchema}anySimpleType
        Datatype::new(202, 0, Representation::String), // 1 {http://www.w3.org/2001/XMLSchema}string
        Datatype::new(301, 1, Representation::String).enumeration(0, 1), // 2 {urn:ietf:params:xml:ns:xmpp-sasl}empty
        Datatype::new(346, 1, Representation::String).enumeration(0, 1), // 3 {urn:ietf:params:xml:ns:xmpp-streams}empty
        Datatype::new(319, 1, Representation::String).enumeration(0, 1), // 4 {urn:ietf:params:xml:ns:xmpp-stanzas}empty
        Datatype::new(251, 1, Representation::String).enumeration(0, 1), // 5 {http://jabber.org/protocol/xdata-validate}empty
        Datatype::new(369, 1, Representation::String).enumeration(0, 1), // 6 {urn:ietf:params:xml:ns:xmpp-tls}empty
        Datatype::new(177, 0, Representation::Base64Binary), // 7 {http://www.w3.org/2001/XMLSchema}base64Binary
        Datatype::new(182, 0, Representation::Decimal), // 8 {http://www.w3.org/2001/XMLSchema}decimal
        Datatype::new(193, 8, Representation::Integer), // 9 {http://www.w3.org/2001/XMLSchema}integer
        Datatype::new(195, 9, Representation::Integer), // 10 {http://www.w3.org/2001/XMLSchema}long
        Datatype::new(192, 10, Representation::Integer), // 11 {http://www.w3.org/2001/XMLSchema}int
        Datatype::new(201, 11, Representation::Integer), // 12 {http://www.w3.org/2001/XMLSchema}short
        Datatype::new(179, 12, Representation::BoundedInteger).range(-128, 256), // 13 {http://www.w3.org/2001/XMLSchema}byte
        Datatype::new(244, 1, Representation::String).enumeration(0, 1), // 14 {http://jabber.org/protocol/xdata-layout}empty
        Datatype::new(199, 1, Representation::String).white_space(WhiteSpace::Replace), // 15 {http://www.w3.org/2001/XMLSchema}normalizedString
        Datatype::new(204, 15, Representation::String).white_space(WhiteSpace::Collapse), // 16 {http://www.w3.org/2001/XMLSchema}token
        Datatype::new(169, 16, Representation::String).white_space(WhiteSpace::Collapse), // 17 {http://www.w3.org/2001/XMLSchema}NMTOKEN
        Datatype::new(NONE, 17, Representation::String).enumeration(1, 4).white_space(WhiteSpace::Collapse), // 18 anonymous
        Datatype::new(213, 1, Representation::String).enumeration(0, 1), // 19 {http://jabber.org/protocol/caps}empty
        Datatype::new(214, 1, Representation::String).enumeration(5, 3), // 20 {http://jabber.org/protocol/compress/exi}Alignment
        Datatype::new(215, 1, Representation::String).enumeration(8, 3), // 21 {http://jabber.org/protocol/compress/exi}ContentType
        Datatype::new(219, 1, Representation::RestrictedString).operand(0), // 22 {http://jabber.org/protocol/compress/exi}MD5Hash
        Datatype::new(239, 1, Representation::String).enumeration(0, 1), // 23 {http://jabber.org/protocol/disco#info}empty
        Datatype::new(242, 1, Representation::String), // 24 {http://jabber.org/protocol/disco#info}nonEmptyString
        Datatype::new(172, 16, Representation::String).white_space(WhiteSpace::Collapse), // 25 {http://www.w3.org/2001/XMLSchema}Name
        Datatype::new(168, 25, Representation::String).white_space(WhiteSpace::Collapse), // 26 {http://www.w3.org/2001/XMLSchema}NCName
        Datatype::new(164, 26, Representation::String).white_space(WhiteSpace::Collapse), // 27 {http://www.w3.org/2001/XMLSchema}ENTITY
        Datatype::new(163, NONE, Representation::List).operand(27), // 28 {http://www.w3.org/2001/XMLSchema}ENTITIES
        Datatype::new(165, 26, Representation::String).white_space(WhiteSpace::Collapse), // 29 {http://www.w3.org/2001/XMLSchema}ID
        Datatype::new(166, 26, Representation::String).white_space(WhiteSpace::Collapse), // 30 {http://www.w3.org/2001/XMLSchema}IDREF
        Datatype::new(167, NONE, Representation::List).operand(30), // 31 {http://www.w3.org/2001/XMLSchema}IDREFS
        Datatype::new(170, NONE, Representation::List).operand(17), // 32 {http://www.w3.org/2001/XMLSchema}NMTOKENS
        Datatype::new(171, 0, Representation::String).white_space(WhiteSpace::Collapse), // 33 {http://www.w3.org/2001/XMLSchema}NOTATION
        Datatype::new(173, 0, Representation::String).white_space(WhiteSpace::Collapse), // 34 {http://www.w3.org/2001/XMLSchema}QName
        Datatype::new(176, 0, Representation::String).white_space(WhiteSpace::Collapse), // 35 {http://www.w3.org/2001/XMLSchema}anyURI
        Datatype::new(178, 0, Representation::Boolean), // 36 {http://www.w3.org/2001/XMLSchema}boolean
        Datatype::new(180, 0, Representation::Date), // 37 {http://www.w3.org/2001/XMLSchema}date
        Datatype::new(181, 0, Representation::DateTime), // 38 {http://www.w3.org/2001/XMLSchema}dateTime
        Datatype::new(183, 0, Representation::Float), // 39 {http://www.w3.org/2001/XMLSchema}double
        Datatype::new(184, 0, Representation::String).white_space(WhiteSpace::Collapse), // 40 {http://www.w3.org/2001/XMLSchema}duration
        Datatype::new(185, 0, Representation::Float), // 41 {http://www.w3.org/2001/XMLSchema}float
        Datatype::new(186, 0, Representation::GDay), // 42 {http://www.w3.org/2001/XMLSchema}gDay
        Datatype::new(187, 0, Representation::GMonth), // 43 {http://www.w3.org/2001/XMLSchema}gMonth
        Datatype::new(188, 0, Representation::GMonthDay), // 44 {http://www.w3.org/2001/XMLSchema}gMonthDay
        Datatype::new(189, 0, Representation::GYear), // 45 {http://www.w3.org/2001/XMLSchema}gYear
        Datatype::new(190, 0, Representation::GYearMonth), // 46 {http://www.w3.org/2001/XMLSchema}gYearMonth
        Datatype::new(191, 0, Representation::HexBinary), // 47 {http://www.w3.org/2001/XMLSchema}hexBinary
        Datatype::new(194, 16, Representation::String).white_space(WhiteSpace::Collapse), // 48 {http://www.w3.org/2001/XMLSchema}language
        Datatype::new(198, 9, Representation::Integer), // 49 {http://www.w3.org/2001/XMLSchema}nonPositiveInteger
        Datatype::new(196, 49, Representation::Integer), // 50 {http://www.w3.org/2001/XMLSchema}negativeInteger
        Datatype::new(197, 9, Representation::UnsignedInteger), // 51 {http://www.w3.org/2001/XMLSchema}nonNegativeInteger
        Datatype::new(200, 51, Representation::UnsignedInteger), // 52 {http://www.w3.org/2001/XMLSchema}positiveInteger
        Datatype::new(203, 0, Representation::Time), // 53 {http://www.w3.org/2001/XMLSchema}time
        Datatype::new(207, 51, Representation::UnsignedInteger), // 54 {http://www.w3.org/2001/XMLSchema}unsignedLong
        Datatype::new(206, 54, Representation::UnsignedInteger), // 55 {http://www.w3.org/2001/XMLSchema}unsignedInt
        Datatype::new(208, 55, Representation::UnsignedInteger), // 56 {http://www.w3.org/2001/XMLSchema}unsignedShort
        Datatype::new(205, 56, Representation::BoundedInteger).range(0, 256), // 57 {http://www.w3.org/2001/XMLSchema}unsignedByte
        Datatype::new(265, 1, Representation::String), // 58 {jabber:client}string1024
        Datatype::new(276, 1, Representation::String), // 59 {jabber:server}string1024
        Datatype::new(280, 1, Representation::String).enumeration(0, 1), // 60 {jabber:x:data}empty
        Datatype::new(291, 1, Representation::String), // 61 {urn:ietf:params:xml:ns:xmpp-bind}fullJIDType
        Datatype::new(294, 1, Representation::String), // 62 {urn:ietf:params:xml:ns:xmpp-bind}resourceType
        Datatype::new(374, 1, Representation::String).enumeration(11, 3), // 63 {urn:xmpp:iot:concentrators}Alignment
        Datatype::new(377, 1, Representation::RestrictedString).operand(1), // 64 {urn:xmpp:iot:concentrators}Color
        Datatype::new(381, 1, Representation::String).enumeration(14, 3), // 65 {urn:xmpp:iot:concentrators}CommandType
        Datatype::new(388, 1, Representation::String).enumeration(17, 3), // 66 {urn:xmpp:iot:concentrators}EventLevel
        Datatype::new(389, 1, Representation::String).enumeration(20, 4), // 67 {urn:xmpp:iot:concentrators}EventType
        Datatype::new(400, 1, Representation::String).enumeration(24, 3), // 68 {urn:xmpp:iot:concentrators}MessageType
        Datatype::new(409, 1, Representation::String).enumeration(27, 6), // 69 {urn:xmpp:iot:concentrators}NodeState
        Datatype::new(416, 1, Representation::String).enumeration(33, 7), // 70 {urn:xmpp:iot:concentrators}ResponseCode
        Datatype::new(562, 1, Representation::RestrictedString).operand(1), // 71 {urn:xmpp:iot:control}Color
        Datatype::new(653, 1, Representation::String), // 72 {urn:xmpp:iot:provisioning}PrivilegeId
        Datatype::new(655, 1, Representation::String).enumeration(40, 8), // 73 {urn:xmpp:iot:provisioning}ProtocolName
        Datatype::new(701, 1, Representation::String), // 74 {urn:xmpp:iot:sensordata}StringIds
        Datatype::new(NONE, 26, Representation::String).enumeration(48, 2).white_space(WhiteSpace::Collapse), // 75 anonymous
        Datatype::new(NONE, 26, Representation::String).enumeration(50, 4).white_space(WhiteSpace::Collapse), // 76 anonymous
        Datatype::new(NONE, 17, Representation::String).enumeration(54, 7).white_space(WhiteSpace::Collapse), // 77 anonymous
        Datatype::new(NONE, 17, Representation::String).enumeration(61, 5).white_space(WhiteSpace::Collapse), // 78 anonymous
        Datatype::new(NONE, 17, Representation::String).enumeration(66, 4).white_space(WhiteSpace::Collapse), // 79 anonymous
        Datatype::new(NONE, 26, Representation::String).enumeration(70, 10).white_space(WhiteSpace::Collapse), // 80 anonymous
        Datatype::new(NONE, 17, Representation::String).enumeration(80, 5).white_space(WhiteSpace::Collapse), // 81 anonymous
        Datatype::new(NONE, NONE, Representation::String), // 82 anonymous
    ];
    static VALUES: [TextRange; 85] = [
        TextRange::new(1453, 0), // 0
        TextRange::new(8087, 4), // 1 away
        TextRange::new(8091, 4), // 2 chat
        TextRange::new(8095, 3), // 3 dnd
        TextRange::new(8098, 2), // 4 xa
        TextRange::new(8100, 10), // 5 bit-packed
        TextRange::new(8110, 14), // 6 byte-alignment
        TextRange::new(8124, 15), // 7 pre-compression
        TextRange::new(8139, 4), // 8 Text
        TextRange::new(8143, 7), // 9 ExiBody
        TextRange::new(8150, 11), // 10 ExiDocument
        TextRange::new(8161, 4), // 11 Left
        TextRange::new(8165, 6), // 12 Center
        TextRange::new(8171, 5), // 13 Right
        TextRange::new(8176, 6), // 14 Simple
        TextRange::new(8182, 13), // 15 Parameterized
        TextRange::new(8195, 5), // 16 Query
        TextRange::new(8200, 5), // 17 Minor
        TextRange::new(8205, 6), // 18 Medium
        TextRange::new(8211, 5), // 19 Major
        TextRange::new(8216, 11), // 20 Information
        TextRange::new(8227, 7), // 21 Warning
        TextRange::new(8234, 5), // 22 Error
        TextRange::new(8239, 9), // 23 Exception
        TextRange::new(8234, 5), // 24 Error
        TextRange::new(8227, 7), // 25 Warning
        TextRange::new(8216, 11), // 26 Information
        TextRange::new(8248, 4), // 27 None
        TextRange::new(8216, 11), // 28 Information
        TextRange::new(8252, 13), // 29 WarningSigned
        TextRange::new(8265, 15), // 30 WarningUnsigned
        TextRange::new(8280, 11), // 31 ErrorSigned
        TextRange::new(8291, 13), // 32 ErrorUnsigned
        TextRange::new(8304, 2), // 33 OK
        TextRange::new(8306, 8), // 34 NotFound
        TextRange::new(8314, 22), // 35 InsufficientPrivileges
        TextRange::new(8336, 6), // 36 Locked
        TextRange::new(8342, 14), // 37 NotImplemented
        TextRange::new(8356, 9), // 38 FormError
        TextRange::new(8365, 10), // 39 OtherError
        TextRange::new(8375, 4), // 40 XMPP
        TextRange::new(8379, 4), // 41 HTTP
        TextRange::new(8383, 5), // 42 HTTPS
        TextRange::new(8388, 9), // 43 TcpSocket
        TextRange::new(8397, 9), // 44 UdpSocket
        TextRange::new(8406, 5), // 45 Queue
        TextRange::new(8411, 8), // 46 Internal
        TextRange::new(8419, 5), // 47 Other
        TextRange::new(8424, 7), // 48 default
        TextRange::new(8431, 8), // 49 preserve
        TextRange::new(8022, 6), // 50 cancel
        TextRange::new(8439, 4), // 51 form
        TextRange::new(1146, 6), // 52 result
        TextRange::new(8443, 6), // 53 submit
        TextRange::new(363, 5), // 54 error
        TextRange::new(8449, 5), // 55 probe
        TextRange::new(6654, 9), // 56 subscribe
        TextRange::new(8454, 10), // 57 subscribed
        TextRange::new(8464, 11), // 58 unavailable
        TextRange::new(6689, 11), // 59 unsubscribe
        TextRange::new(8475, 12), // 60 unsubscribed
        TextRange::new(8091, 4), // 61 chat
        TextRange::new(363, 5), // 62 error
        TextRange::new(8487, 9), // 63 groupchat
        TextRange::new(8496, 8), // 64 headline
        TextRange::new(8504, 6), // 65 normal
        TextRange::new(363, 5), // 66 error
        TextRange::new(8510, 3), // 67 get
        TextRange::new(1146, 6), // 68 result
        TextRange::new(6802, 3), // 69 set
        TextRange::new(1649, 7), // 70 boolean
        TextRange::new(8513, 5), // 71 fixed
        TextRange::new(8518, 6), // 72 hidden
        TextRange::new(8524, 9), // 73 jid-multi
        TextRange::new(8533, 10), // 74 jid-single
        TextRange::new(8543, 10), // 75 list-multi
        TextRange::new(8553, 11), // 76 list-single
        TextRange::new(8564, 10), // 77 text-multi
        TextRange::new(8574, 12), // 78 text-private
        TextRange::new(8586, 11), // 79 text-single
        TextRange::new(2803, 4), // 80 auth
        TextRange::new(8022, 6), // 81 cancel
        TextRange::new(8597, 8), // 82 continue
        TextRange::new(8605, 6), // 83 modify
        TextRange::new(8611, 4), // 84 wait
    ];
    static CHARACTER_SETS: [CharacterSet; 2] = [
        CharacterSet::new(0, 16), // 0
        CharacterSet::new(16, 24), // 1
    ];
    static CHARACTERS: [u16; 40] = [
        48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 97, 98,
        99, 100, 101, 102, 36, 48, 49, 50, 51, 52, 53, 54,
        55, 56, 57, 65, 66, 67, 68, 69, 70, 94, 97, 98,
        99, 100, 101, 102,
    ];
    static TYPED_PRODUCTIONS: [Production; 2507] =
        Production::all_typed(PRODUCTIONS, &ATTRIBUTES, &DATATYPES);
    Schema::checked(Rows {
        text: TEXT,
        informed: true,
        uris: &URIS,
        names: &NAMES,
        name_index: &NAME_INDEX,
        elements: &ELEMENTS,
        global_elements: 255,
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
