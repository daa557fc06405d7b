//! The published schemas that the built-in ones in `schemas/xsd` stand for.

use super::{Md5, SchemaKey};

/// A schema of `schemas/xsd`.
#[derive(Debug)]
pub(super) struct Document {
    /// Its file there, without `.xsd`.
    pub(super) name: &'static str,
    /// Its target namespace.
    pub(super) namespace: &'static str,
    /// The built-in schemas that it imports, by name.
    pub(super) imports: &'static [&'static str],
    /// Length and MD5 of the published files with the same grammars.
    files: &'static [(u64, u128)],
}

impl Document {
    /// True when the document stands for the published file of a key.
    pub(super) fn stands_for(&self, key: &SchemaKey) -> bool {
        let file = (key.bytes, u128::from_be_bytes(key.md5.0));
        self.namespace == key.namespace && self.files.contains(&file)
    }

    /// The keys of the published files; the first is the one to name to a peer.
    pub(super) fn keys(&self) -> impl Iterator<Item = SchemaKey> {
        self.files.iter().map(|&(bytes, md5)| SchemaKey {
            namespace: self.namespace.into(),
            bytes,
            md5: Md5(md5.to_be_bytes()),
        })
    }
}

/// The document that stands for the published file of a key.
pub(super) fn standing_for(key: &SchemaKey) -> Option<&'static Document> {
    DOCUMENTS.iter().find(|document| document.stands_for(key))
}

/// The document of a name.
pub(super) fn named(name: &str) -> Option<&'static Document> {
    DOCUMENTS.iter().find(|document| document.name == name)
}

/// All documents, by namespace.
pub(super) static DOCUMENTS: &[Document] = &[
    Document {
        name: "streams",
        namespace: "http://etherx.jabber.org/streams",
        imports: &[
            "jabber-client",
            "jabber-server",
            "xml",
            "xmpp-sasl",
            "xmpp-streams",
            "xmpp-tls",
        ],
        files: &[
            (3450, 0x6871_9b98_7254_77c4_6a70_958d_1ea7_c781),
            (3456, 0x57c1_6413_8cf0_ebf4_1a57_8a23_b49e_deee),
        ],
    },
    Document {
        name: "caps",
        namespace: "http://jabber.org/protocol/caps",
        imports: &[],
        files: &[(1072, 0xed68_bc90_8f30_1556_d1cf_9ad1_11c3_4184)],
    },
    Document {
        name: "compress-exi",
        namespace: "http://jabber.org/protocol/compress/exi",
        imports: &["streams", "xml"],
        files: &[
            (15339, 0x4c33_b8ac_3b90_2582_f50e_2523_3dc0_737c),
            (15756, 0x04fb_f407_76e1_93c2_b139_ffc4_5e6b_9ffb),
        ],
    },
    Document {
        name: "disco-info",
        namespace: "http://jabber.org/protocol/disco#info",
        imports: &[],
        files: &[(2165, 0x91fa_e03c_825b_d89b_8005_de85_2fa3_5d3f)],
    },
    Document {
        name: "xdata-layout",
        namespace: "http://jabber.org/protocol/xdata-layout",
        imports: &[],
        files: &[
            (2021, 0xc74f_1165_4346_6f6a_3935_2a2f_95bc_5e2d),
            (2015, 0xc9ba_0f5b_8da9_29d7_930b_53fa_f82d_74eb),
        ],
    },
    Document {
        name: "xdata-validate",
        namespace: "http://jabber.org/protocol/xdata-validate",
        imports: &[],
        files: &[
            (1874, 0x0ace_852d_da1d_5e9a_7242_7515_e934_b342),
            (1855, 0x0d7a_739e_9beb_c84f_12b8_36dc_69c7_71ed),
        ],
    },
    Document {
        name: "xml",
        namespace: "http://www.w3.org/XML/1998/namespace",
        imports: &[],
        files: &[(4726, 0x2e2c_f907_2dc0_58dc_da41_b7ee_77a5_cb54)],
    },
    Document {
        name: "jabber-client",
        namespace: "jabber:client",
        imports: &["xml", "xmpp-stanzas"],
        files: &[
            (6968, 0x5e2d_5cbf_0506_e3f1_6336_d295_093d_66c4),
            (6970, 0x4817_3eb4_8880_262b_6614_9b8e_1b1c_361e),
        ],
    },
    Document {
        name: "jabber-server",
        namespace: "jabber:server",
        imports: &["xml", "xmpp-stanzas"],
        files: &[
            (6948, 0xdd95_bd30_55df_dd69_984e_d427_cd63_56e0),
            (6950, 0x8ec0_015c_78d7_8952_c35e_d6cd_f8b6_804c),
        ],
    },
    Document {
        name: "x-data",
        namespace: "jabber:x:data",
        imports: &[],
        files: &[
            (3562, 0xed9a_c8c2_41c7_f650_3887_c86b_3d9e_f2f1),
            (3537, 0xf981_b653_1bfd_473e_0ed3_0454_59fa_06c1),
        ],
    },
    Document {
        name: "xmpp-bind",
        namespace: "urn:ietf:params:xml:ns:xmpp-bind",
        imports: &[],
        files: &[(852, 0xef4b_c740_5e96_9b05_e1df_4c0f_8fbb_5e71)],
    },
    Document {
        name: "xmpp-sasl",
        namespace: "urn:ietf:params:xml:ns:xmpp-sasl",
        imports: &["xml"],
        files: &[
            (2769, 0xfd9a_83f5_c756_2848_6ce1_8c0e_b3a3_5995),
            (2770, 0xfb87_b9c4_b1bd_cf9c_be78_3901_7beb_8a60),
        ],
    },
    Document {
        name: "xmpp-stanzas",
        namespace: "urn:ietf:params:xml:ns:xmpp-stanzas",
        imports: &["xml"],
        files: &[
            (3133, 0x1a8d_2158_8424_f913_4dc4_97de_64b1_0c3f),
            (3134, 0xef2c_39b5_5d8b_5cde_b26d_a354_b7b0_27b4),
        ],
    },
    Document {
        name: "xmpp-streams",
        namespace: "urn:ietf:params:xml:ns:xmpp-streams",
        imports: &["xml"],
        files: &[
            (3315, 0x75cd_95ae_cb9f_1fd6_6110_c3dd_cf00_c9b8),
            (3316, 0x9433_b849_5bc4_935b_2864_0948_7c4f_c488),
        ],
    },
    Document {
        name: "xmpp-tls",
        namespace: "urn:ietf:params:xml:ns:xmpp-tls",
        imports: &[],
        files: &[(688, 0xdc18_bc4d_a35b_c1be_7a6c_52aa_4333_0825)],
    },
    Document {
        name: "iot-concentrators",
        namespace: "urn:xmpp:iot:concentrators",
        imports: &["iot-sensordata", "x-data", "xdata-layout", "xdata-validate"],
        files: &[
            (37801, 0x0ea1_b43d_143b_7857_870e_1397_c93e_6872),
            (36795, 0x65ac_e99a_4cbc_bd91_9374_ca6d_cdd1_1eb2),
        ],
    },
    Document {
        name: "iot-control",
        namespace: "urn:xmpp:iot:control",
        imports: &["iot-sensordata", "x-data", "xdata-layout", "xdata-validate"],
        files: &[(5823, 0x5e40_25c8_24a1_c678_eea1_324c_e63b_eb33)],
    },
    Document {
        name: "iot-discovery",
        namespace: "urn:xmpp:iot:discovery",
        imports: &[],
        files: &[(6710, 0xc4c4_f7c7_eb55_60c7_4168_99db_4c06_94cb)],
    },
    Document {
        name: "iot-provisioning",
        namespace: "urn:xmpp:iot:provisioning",
        imports: &["iot-sensordata"],
        files: &[(10088, 0x7ed2_6bc5_e497_a720_03be_4e18_ff0c_b053)],
    },
    Document {
        name: "iot-sensordata",
        namespace: "urn:xmpp:iot:sensordata",
        imports: &[],
        files: &[(10651, 0x70a0_f710_d6b6_c113_d54b_c262_afa0_5b4d)],
    },
];
