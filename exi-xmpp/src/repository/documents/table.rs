//! The documents, by namespace. A test compares them with the published files where these are at hand.

use super::Document;
use crate::repository::DefaultSchema::{Authors, Openfire, Snapshot};

const CLIENT: &str = "jabber:client";
const DATA: &str = "jabber:x:data";
const DELAY: &str = "urn:xmpp:delay";
const FORWARD: &str = "urn:xmpp:forward:0";
const LAYOUT: &str = "http://jabber.org/protocol/xdata-layout";
const SASL: &str = "urn:ietf:params:xml:ns:xmpp-sasl";
const SENSOR_DATA: &str = "urn:xmpp:iot:sensordata";
const SERVER: &str = "jabber:server";
const STANZA_ERRORS: &str = "urn:ietf:params:xml:ns:xmpp-stanzas";
const STREAMS: &str = "http://etherx.jabber.org/streams";
const STREAM_ERRORS: &str = "urn:ietf:params:xml:ns:xmpp-streams";
const TLS: &str = "urn:ietf:params:xml:ns:xmpp-tls";
const VALIDATE: &str = "http://jabber.org/protocol/xdata-validate";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// All documents.
pub(in crate::repository) static DOCUMENTS: &[Document] = &[
    Document::new(
        "streams",
        STREAMS,
        &[(3450, 0x68719b98725477c46a70958d1ea7c781), (3456, 0x57c164138cf0ebf41a578a23b49edeee)],
    )
    .imports(&[XML, CLIENT, SERVER, SASL, STREAM_ERRORS, TLS])
    .only(&[Snapshot]),
    Document::new(
        "streams-authors",
        STREAMS,
        &[
            (3450, 0x68719b98725477c46a70958d1ea7c781),
            (3456, 0x57c164138cf0ebf41a578a23b49edeee),
            (3424, 0x80b98518453e8a7c796245a8ccbc9047),
        ],
    )
    .imports(&[XML, CLIENT, SERVER, SASL, STREAM_ERRORS])
    .only(&[Authors]),
    Document::new(
        "streams-openfire",
        STREAMS,
        &[
            (3450, 0x68719b98725477c46a70958d1ea7c781),
            (3456, 0x57c164138cf0ebf41a578a23b49edeee),
            (3713, 0x7352ca32d6895121289a1d7440fab8fe),
        ],
    )
    .imports(&[XML, CLIENT, SERVER, SASL, STREAM_ERRORS, TLS])
    .only(&[Openfire]),
    Document::new(
        "caps",
        "http://jabber.org/protocol/caps",
        &[(1072, 0xed68bc908f301556d1cf9ad111c34184), (1069, 0xaca3b8240b3fac2dc22620e86c417eb4)],
    ),
    Document::new(
        "chatstates",
        "http://jabber.org/protocol/chatstates",
        &[(827, 0xc00838d97b9c2a37ac098130a27b1b4c), (824, 0xf06f736a2fa2b4e94018c0b2d645088c)],
    ),
    Document::new(
        "compress-exi",
        "http://jabber.org/protocol/compress/exi",
        &[(15339, 0x4c33b8ac3b902582f50e25233dc0737c), (15756, 0x04fbf40776e193c2b139ffc45e6b9ffb)],
    )
    .imports(&[STREAMS, XML]),
    Document::new(
        "disco-info",
        "http://jabber.org/protocol/disco#info",
        &[(2165, 0x91fae03c825bd89b8005de852fa35d3f)],
    ),
    Document::new(
        "disco-items",
        "http://jabber.org/protocol/disco#items",
        &[(1482, 0x6010e2e5dafd587fc1609987805c7295), (1479, 0xbaac2290a8d9865256bae6409b754b35)],
    ),
    Document::new(
        "geoloc",
        "http://jabber.org/protocol/geoloc",
        &[
            (2322, 0x90b0df99a0e6ee77929955b63b384656),
            (2346, 0x5c01c1c618dd87a4ad9f7e07616cf171),
            (2320, 0x5838b49c6aa394076667acc8d073d426),
        ],
    )
    .imports(&[XML]),
    Document::new(
        "mood",
        "http://jabber.org/protocol/mood",
        &[(4801, 0x51972b2348ed25f19f88409b08a98f72)],
    ),
    Document::new(
        "muc",
        "http://jabber.org/protocol/muc",
        &[
            (1322, 0x853ad555f102bb2b71da9a2f2787f4f9),
            (1326, 0x7bb37b2253a8d4829118cdd7971bddbb),
            (1319, 0x52464cc08b2f361f6f66bd651863e249),
        ],
    ),
    Document::new(
        "muc-user",
        "http://jabber.org/protocol/muc#user",
        &[(4233, 0x9e21aab4a0f0e7cd95decffa8bb3ad53)],
    ),
    Document::new(
        "nick",
        "http://jabber.org/protocol/nick",
        &[(498, 0x280d55dac18c98559ea514e822d692d1), (495, 0x0e8b070553506fd426f4fe7c7c8b8427)],
    ),
    Document::new(
        "pubsub",
        "http://jabber.org/protocol/pubsub",
        &[(7377, 0x9f41ffc2166c123c13702dbe95459294)],
    )
    .imports(&[DATA]),
    Document::new(
        "pubsub-errors",
        "http://jabber.org/protocol/pubsub#errors",
        &[(4811, 0xd46b0a3bbfb9a56f801fe1fcbb7c3aec)],
    ),
    Document::new(
        "pubsub-event",
        "http://jabber.org/protocol/pubsub#event",
        &[(4800, 0x184f0fb5f89bb88411c03c00b66c7585)],
    )
    .imports(&[DATA]),
    Document::new(
        "pubsub-owner",
        "http://jabber.org/protocol/pubsub#owner",
        &[(4724, 0xf7ef25f97cfd4c44af27cbcd9b5207e9)],
    )
    .imports(&[DATA]),
    Document::new(
        "rsm",
        "http://jabber.org/protocol/rsm",
        &[(1379, 0x340cfcdf0827a12f8ba0fbca6b28aa37), (1376, 0x784541bc7b2b6796fe30440f37570d73)],
    ),
    Document::new(
        "shim",
        "http://jabber.org/protocol/shim",
        &[(911, 0x989fc4e6a95c1e763ec17245ac622c1a), (908, 0xccdf920452ed50173b8cb04ec979a85a)],
    ),
    Document::new(
        "tune",
        "http://jabber.org/protocol/tune",
        &[(1659, 0x46d39c46dbfca1749e32091f90c381a2)],
    ),
    Document::new(
        "xdata-layout",
        LAYOUT,
        &[
            (2021, 0xc74f116543466f6a39352a2f95bc5e2d),
            (2015, 0xc9ba0f5b8da929d7930b53faf82d74eb),
            (2018, 0xae5d98383be8186e624cef6107381c8e),
        ],
    ),
    Document::new(
        "xdata-validate",
        VALIDATE,
        &[(1874, 0x0ace852dda1d5e9a72427515e934b342), (1855, 0x0d7a739e9bebc84f12b836dc69c771ed)],
    ),
    Document::new("xml", XML, &[(4726, 0x2e2cf9072dc058dcda41b7ee77a5cb54)]),
    Document::new(
        "jabber-client",
        CLIENT,
        &[(6968, 0x5e2d5cbf0506e3f16336d295093d66c4), (6970, 0x48173eb48880262b66149b8e1b1c361e)],
    )
    .imports(&[XML, STANZA_ERRORS]),
    Document::new("roster", "jabber:iq:roster", &[(1898, 0x936bbba0ef836bc173735c3b416ff553)]),
    Document::new(
        "jabber-server",
        SERVER,
        &[(6948, 0xdd95bd3055dfdd69984ed427cd6356e0), (6950, 0x8ec0015c78d78952c35ed6cdf8b6804c)],
    )
    .imports(&[XML, STANZA_ERRORS]),
    Document::new(
        "x-data",
        DATA,
        &[
            (3562, 0xed9ac8c241c7f6503887c86b3d9ef2f1),
            (3537, 0xf981b6531bfd473e0ed3045459fa06c1),
            (3559, 0xc9efab4e23a406053a351562a1b2437d),
        ],
    ),
    Document::new(
        "xmpp-bind",
        "urn:ietf:params:xml:ns:xmpp-bind",
        &[(852, 0xef4bc7405e969b05e1df4c0f8fbb5e71)],
    ),
    Document::new(
        "xmpp-sasl",
        SASL,
        &[(2769, 0xfd9a83f5c75628486ce18c0eb3a35995), (2770, 0xfb87b9c4b1bdcf9cbe7839017beb8a60)],
    )
    .imports(&[XML]),
    Document::new(
        "xmpp-stanzas",
        STANZA_ERRORS,
        &[(3133, 0x1a8d21588424f9134dc497de64b10c3f), (3134, 0xef2c39b55d8b5cdeb26da354b7b027b4)],
    )
    .imports(&[XML]),
    Document::new(
        "xmpp-streams",
        STREAM_ERRORS,
        &[(3315, 0x75cd95aecb9f1fd66110c3ddcf00c9b8), (3316, 0x9433b8495bc4935b286409487c4fc488)],
    )
    .imports(&[XML])
    .only(&[Snapshot, Openfire]),
    Document::new(
        "xmpp-streams-authors",
        STREAM_ERRORS,
        &[
            (3315, 0x75cd95aecb9f1fd66110c3ddcf00c9b8),
            (3316, 0x9433b8495bc4935b286409487c4fc488),
            (3279, 0x768e9a147735d28f17752c830422ac1b),
        ],
    )
    .imports(&[XML])
    .only(&[Authors]),
    Document::new("xmpp-tls", TLS, &[(688, 0xdc18bc4da35bc1be7a6c52aa43330825)]),
    Document::new(
        "avatar-metadata",
        "urn:xmpp:avatar:metadata",
        &[(1735, 0x899cea8c68971c92c27ba88d81a7728e)],
    ),
    Document::new(
        "blocking",
        "urn:xmpp:blocking",
        &[(1437, 0xf9540f863f741e300e4706c8f773d02d), (1434, 0x6cbe780a3396bc696db1019e0f776ad0)],
    ),
    Document::new(
        "bookmarks",
        "urn:xmpp:bookmarks:1",
        &[(1182, 0x846120100d2751060f22858e549d5d2d)],
    ),
    Document::new("carbons", "urn:xmpp:carbons:2", &[(891, 0xb903f2464a815a8b2b42dd0215d0fd61)])
        .imports(&[FORWARD]),
    Document::new(
        "chat-markers",
        "urn:xmpp:chat-markers:0",
        &[(891, 0xd718bd810f69db6148ebe10a209c66a7)],
    ),
    Document::new("client-state", "urn:xmpp:csi:0", &[(486, 0x3adafc4ef61cca1852f19a64e7f9f224)]),
    Document::new("delay", DELAY, &[(764, 0x51e353b824089f7b7f5d402433071ca3)]),
    Document::new("encryption", "urn:xmpp:eme:0", &[(646, 0x6eb1f2c28c28b8770e38975727cbc524)]),
    Document::new(
        "rosterver",
        "urn:xmpp:features:rosterver",
        &[(619, 0x089d67a345ba701d21c1d3316a03c7e6)],
    ),
    Document::new(
        "forward",
        FORWARD,
        &[(1519, 0xe766b924eed90743766f9cdeb39aa8d6), (1519, 0xd1674ffbac49f626273f02aa38b9ffff)],
    )
    .imports(&[CLIENT, SERVER, DELAY]),
    Document::new("hints", "urn:xmpp:hints", &[(544, 0xea4ff6338f7bbd0299980c84f5fdb08f)]),
    Document::new(
        "http-upload",
        "urn:xmpp:http:upload:0",
        &[(2081, 0x882ecd0f2bd383015f44b73d42c84cef)],
    ),
    Document::new("idle", "urn:xmpp:idle:1", &[(576, 0xe89193d7d1d19eecf575a687b38b4a9a)]),
    Document::new(
        "iot-concentrators",
        "urn:xmpp:iot:concentrators",
        &[(37801, 0x0ea1b43d143b7857870e1397c93e6872), (36795, 0x65ace99a4cbcbd919374ca6dcdd11eb2)],
    )
    .imports(&[LAYOUT, VALIDATE, DATA, SENSOR_DATA]),
    Document::new(
        "iot-control",
        "urn:xmpp:iot:control",
        &[(5823, 0x5e4025c824a1c678eea1324ce63beb33)],
    )
    .imports(&[LAYOUT, VALIDATE, DATA, SENSOR_DATA]),
    Document::new(
        "iot-discovery",
        "urn:xmpp:iot:discovery",
        &[(6710, 0xc4c4f7c7eb5560c7416899db4c0694cb)],
    ),
    Document::new(
        "iot-provisioning",
        "urn:xmpp:iot:provisioning",
        &[(10088, 0x7ed26bc5e497a72003be4e18ff0cb053)],
    )
    .imports(&[SENSOR_DATA]),
    Document::new("iot-sensordata", SENSOR_DATA, &[(10651, 0x70a0f710d6b6c113d54bc262afa05b4d)]),
    Document::new(
        "message-correct",
        "urn:xmpp:message-correct:0",
        &[(510, 0xa07f86bc1cb5e82037889642616b59dd)],
    ),
    Document::new(
        "occupant-id",
        "urn:xmpp:occupant-id:0",
        &[(637, 0xb33b1dceabbbf9664dd67924576603db)],
    ),
    Document::new(
        "ping",
        "urn:xmpp:ping",
        &[(602, 0xa2a720f5ee6da310e3a05ba89b89eb20), (599, 0x7268253436679793f98e1e44c2afe660)],
    ),
    Document::new("receipts", "urn:xmpp:receipts", &[(879, 0x67aa4940813399ab866c109bc7627d46)]),
    Document::new("stanza-id", "urn:xmpp:sid:0", &[(996, 0xef0af1c82558c03ab8d8da31c2eac5b8)]),
    Document::new(
        "stream-management",
        "urn:xmpp:sm:3",
        &[(3551, 0xff89d2c96cc65b163428bc894d5e369a)],
    )
    .imports(&[STANZA_ERRORS]),
    Document::new(
        "vcard-update",
        "vcard-temp:x:update",
        &[(622, 0x3177d40fa40a3d68aa225d62ba8ccdf0)],
    ),
];
