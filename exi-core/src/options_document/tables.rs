// Made by exi-schema, not by hand: EXI_BAKE=1 cargo test -p exi-schema --test options_tables
// 9038 bytes:
//      758 text (758)
//       60 uris (5)
//     1820 names (91)
//      512 name index (256)
//      132 elements (22)
//       44 fragment (22)
//     1360 types (85)
//     1472 states (92)
//      832 productions (104)
//     2048 datatypes (64)

/// Tables of `schemas/exi-options.xsd`: the options document (Appendix C).
#[rustfmt::skip]
#[allow(long_running_const_eval, reason = "large tables are checked here")]
pub static OPTIONS_DOCUMENT: ::exi_core::schema::Schema<'static> = {
    #[allow(unused_imports, reason = "small tables use few kinds of rows")]
    use ::exi_core::schema::{
        Attribute, COUNTED, CharacterSet, Count, Datatype, Element, NONE, Name,
        Production, Representation, Rows, Schema, State, StateFlags, Terminal,
        TextRange, Type, Uri, WhiteSpace,
    };
    static TEXT: &str = concat!(
        "base",
        "id",
        "lang",
        "space",
        "http://www.w3.org/XML/1998/namespace",
        "nil",
        "type",
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
        "alignment",
        "blockSize",
        "comments",
        "common",
        "compression",
        "datatypeRepresentationMap",
        "dtd",
        "fragment",
        "header",
        "ieeeBinary32",
        "ieeeBinary64",
        "lesscommon",
        "lexicalValues",
        "pis",
        "pre-compress",
        "prefixes",
        "preserve",
        "schemaId",
        "selfContained",
        "strict",
        "uncommon",
        "valueMaxLength",
        "valuePartitionCapacity",
        "http://www.w3.org/2009/exi",
    );
    static URIS: [Uri; 5] = [
        Uri::new(TextRange::new(0, 0), 0, 0), // 0
        Uri::new(TextRange::new(15, 36), 0, 4), // 1 http://www.w3.org/XML/1998/namespace
        Uri::new(TextRange::new(58, 41), 4, 2), // 2 http://www.w3.org/2001/XMLSchema-instance
        Uri::new(TextRange::new(466, 32), 6, 46), // 3 http://www.w3.org/2001/XMLSchema
        Uri::new(TextRange::new(732, 26), 52, 39), // 4 http://www.w3.org/2009/exi
    ];
    static NAMES: [Name; 91] = [
        Name::new(TextRange::new(0, 4), 1, NONE, NONE, NONE, NONE), // 0 base
        Name::new(TextRange::new(4, 2), 1, NONE, NONE, NONE, NONE), // 1 id
        Name::new(TextRange::new(6, 4), 1, NONE, NONE, NONE, NONE), // 2 lang
        Name::new(TextRange::new(10, 5), 1, NONE, NONE, NONE, NONE), // 3 space
        Name::new(TextRange::new(51, 3), 2, NONE, NONE, NONE, NONE), // 4 nil
        Name::new(TextRange::new(54, 4), 2, NONE, NONE, NONE, NONE), // 5 type
        Name::new(TextRange::new(99, 8), 3, NONE, NONE, 1, NONE), // 6 ENTITIES
        Name::new(TextRange::new(107, 6), 3, NONE, NONE, 2, NONE), // 7 ENTITY
        Name::new(TextRange::new(113, 2), 3, NONE, NONE, 3, NONE), // 8 ID
        Name::new(TextRange::new(115, 5), 3, NONE, NONE, 4, NONE), // 9 IDREF
        Name::new(TextRange::new(120, 6), 3, NONE, NONE, 5, NONE), // 10 IDREFS
        Name::new(TextRange::new(126, 6), 3, NONE, NONE, 6, NONE), // 11 NCName
        Name::new(TextRange::new(132, 7), 3, NONE, NONE, 7, NONE), // 12 NMTOKEN
        Name::new(TextRange::new(139, 8), 3, NONE, NONE, 8, NONE), // 13 NMTOKENS
        Name::new(TextRange::new(147, 8), 3, NONE, NONE, 9, NONE), // 14 NOTATION
        Name::new(TextRange::new(155, 4), 3, NONE, NONE, 10, NONE), // 15 Name
        Name::new(TextRange::new(159, 5), 3, NONE, NONE, 11, NONE), // 16 QName
        Name::new(TextRange::new(164, 13), 3, NONE, NONE, 12, NONE), // 17 anySimpleType
        Name::new(TextRange::new(177, 7), 3, NONE, NONE, 13, NONE), // 18 anyType
        Name::new(TextRange::new(184, 6), 3, NONE, NONE, 14, NONE), // 19 anyURI
        Name::new(TextRange::new(190, 12), 3, NONE, NONE, 15, NONE), // 20 base64Binary
        Name::new(TextRange::new(202, 7), 3, NONE, NONE, 16, NONE), // 21 boolean
        Name::new(TextRange::new(209, 4), 3, NONE, NONE, 17, NONE), // 22 byte
        Name::new(TextRange::new(213, 4), 3, NONE, NONE, 18, NONE), // 23 date
        Name::new(TextRange::new(217, 8), 3, NONE, NONE, 19, NONE), // 24 dateTime
        Name::new(TextRange::new(225, 7), 3, NONE, NONE, 20, NONE), // 25 decimal
        Name::new(TextRange::new(232, 6), 3, NONE, NONE, 21, NONE), // 26 double
        Name::new(TextRange::new(238, 8), 3, NONE, NONE, 22, NONE), // 27 duration
        Name::new(TextRange::new(246, 5), 3, NONE, NONE, 23, NONE), // 28 float
        Name::new(TextRange::new(251, 4), 3, NONE, NONE, 24, NONE), // 29 gDay
        Name::new(TextRange::new(255, 6), 3, NONE, NONE, 25, NONE), // 30 gMonth
        Name::new(TextRange::new(261, 9), 3, NONE, NONE, 26, NONE), // 31 gMonthDay
        Name::new(TextRange::new(270, 5), 3, NONE, NONE, 27, NONE), // 32 gYear
        Name::new(TextRange::new(275, 10), 3, NONE, NONE, 28, NONE), // 33 gYearMonth
        Name::new(TextRange::new(285, 9), 3, NONE, NONE, 29, NONE), // 34 hexBinary
        Name::new(TextRange::new(294, 3), 3, NONE, NONE, 30, NONE), // 35 int
        Name::new(TextRange::new(297, 7), 3, NONE, NONE, 31, NONE), // 36 integer
        Name::new(TextRange::new(304, 8), 3, NONE, NONE, 32, NONE), // 37 language
        Name::new(TextRange::new(312, 4), 3, NONE, NONE, 33, NONE), // 38 long
        Name::new(TextRange::new(316, 15), 3, NONE, NONE, 34, NONE), // 39 negativeInteger
        Name::new(TextRange::new(331, 18), 3, NONE, NONE, 35, NONE), // 40 nonNegativeInteger
        Name::new(TextRange::new(349, 18), 3, NONE, NONE, 36, NONE), // 41 nonPositiveInteger
        Name::new(TextRange::new(367, 16), 3, NONE, NONE, 37, NONE), // 42 normalizedString
        Name::new(TextRange::new(383, 15), 3, NONE, NONE, 38, NONE), // 43 positiveInteger
        Name::new(TextRange::new(398, 5), 3, NONE, NONE, 39, NONE), // 44 short
        Name::new(TextRange::new(403, 6), 3, NONE, NONE, 40, NONE), // 45 string
        Name::new(TextRange::new(409, 4), 3, NONE, NONE, 41, NONE), // 46 time
        Name::new(TextRange::new(413, 5), 3, NONE, NONE, 42, NONE), // 47 token
        Name::new(TextRange::new(418, 12), 3, NONE, NONE, 43, NONE), // 48 unsignedByte
        Name::new(TextRange::new(430, 11), 3, NONE, NONE, 44, NONE), // 49 unsignedInt
        Name::new(TextRange::new(441, 12), 3, NONE, NONE, 45, NONE), // 50 unsignedLong
        Name::new(TextRange::new(453, 13), 3, NONE, NONE, 46, NONE), // 51 unsignedShort
        Name::new(TextRange::new(498, 9), 4, NONE, NONE, NONE, 0), // 52 alignment
        Name::new(TextRange::new(190, 12), 4, NONE, NONE, 47, NONE), // 53 base64Binary
        Name::new(TextRange::new(507, 9), 4, NONE, NONE, NONE, 1), // 54 blockSize
        Name::new(TextRange::new(202, 7), 4, NONE, NONE, 48, NONE), // 55 boolean
        Name::new(TextRange::new(209, 4), 4, NONE, NONE, NONE, 2), // 56 byte
        Name::new(TextRange::new(516, 8), 4, NONE, NONE, NONE, 3), // 57 comments
        Name::new(TextRange::new(524, 6), 4, NONE, NONE, NONE, 4), // 58 common
        Name::new(TextRange::new(530, 11), 4, NONE, NONE, NONE, 5), // 59 compression
        Name::new(TextRange::new(541, 25), 4, NONE, NONE, NONE, 6), // 60 datatypeRepresentationMap
        Name::new(TextRange::new(213, 4), 4, NONE, NONE, 49, NONE), // 61 date
        Name::new(TextRange::new(217, 8), 4, NONE, NONE, 50, NONE), // 62 dateTime
        Name::new(TextRange::new(225, 7), 4, NONE, NONE, 51, NONE), // 63 decimal
        Name::new(TextRange::new(232, 6), 4, NONE, NONE, 52, NONE), // 64 double
        Name::new(TextRange::new(566, 3), 4, NONE, NONE, NONE, 7), // 65 dtd
        Name::new(TextRange::new(569, 8), 4, NONE, NONE, NONE, 8), // 66 fragment
        Name::new(TextRange::new(251, 4), 4, NONE, NONE, 53, NONE), // 67 gDay
        Name::new(TextRange::new(255, 6), 4, NONE, NONE, 54, NONE), // 68 gMonth
        Name::new(TextRange::new(261, 9), 4, NONE, NONE, 55, NONE), // 69 gMonthDay
        Name::new(TextRange::new(270, 5), 4, NONE, NONE, 56, NONE), // 70 gYear
        Name::new(TextRange::new(275, 10), 4, NONE, NONE, 57, NONE), // 71 gYearMonth
        Name::new(TextRange::new(577, 6), 4, 0, NONE, NONE, 9), // 72 header
        Name::new(TextRange::new(285, 9), 4, NONE, NONE, 58, NONE), // 73 hexBinary
        Name::new(TextRange::new(583, 12), 4, NONE, NONE, 59, NONE), // 74 ieeeBinary32
        Name::new(TextRange::new(595, 12), 4, NONE, NONE, 60, NONE), // 75 ieeeBinary64
        Name::new(TextRange::new(297, 7), 4, NONE, NONE, 61, NONE), // 76 integer
        Name::new(TextRange::new(607, 10), 4, NONE, NONE, NONE, 10), // 77 lesscommon
        Name::new(TextRange::new(617, 13), 4, NONE, NONE, NONE, 11), // 78 lexicalValues
        Name::new(TextRange::new(630, 3), 4, NONE, NONE, NONE, 12), // 79 pis
        Name::new(TextRange::new(633, 12), 4, NONE, NONE, NONE, 13), // 80 pre-compress
        Name::new(TextRange::new(645, 8), 4, NONE, NONE, NONE, 14), // 81 prefixes
        Name::new(TextRange::new(653, 8), 4, NONE, NONE, NONE, 15), // 82 preserve
        Name::new(TextRange::new(661, 8), 4, NONE, NONE, NONE, 16), // 83 schemaId
        Name::new(TextRange::new(669, 13), 4, NONE, NONE, NONE, 17), // 84 selfContained
        Name::new(TextRange::new(682, 6), 4, NONE, NONE, NONE, 18), // 85 strict
        Name::new(TextRange::new(403, 6), 4, NONE, NONE, 62, NONE), // 86 string
        Name::new(TextRange::new(409, 4), 4, NONE, NONE, 63, NONE), // 87 time
        Name::new(TextRange::new(688, 8), 4, NONE, NONE, NONE, 19), // 88 uncommon
        Name::new(TextRange::new(696, 14), 4, NONE, NONE, NONE, 20), // 89 valueMaxLength
        Name::new(TextRange::new(710, 22), 4, NONE, NONE, NONE, 21), // 90 valuePartitionCapacity
    ];
    static NAME_INDEX: [u16; 256] = [
        14, 89, NONE, 88, NONE, 10, 19, NONE, NONE, 50, 51, 16,
        NONE, 46, 13, NONE, NONE, NONE, NONE, 43, NONE, 39, 61, 79,
        84, NONE, NONE, 2, NONE, NONE, NONE, NONE, NONE, NONE, 26, 18,
        NONE, 5, 12, 64, NONE, NONE, NONE, NONE, NONE, 24, NONE, NONE,
        25, NONE, NONE, NONE, NONE, NONE, 53, 63, 87, NONE, NONE, NONE,
        49, NONE, NONE, 40, 70, NONE, 72, NONE, 35, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, 81, NONE, NONE, 30, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, 45, 90, NONE, 52, 31, NONE, NONE, NONE,
        NONE, NONE, NONE, 41, 73, 74, 37, NONE, NONE, NONE, NONE, NONE,
        NONE, NONE, 60, 75, 80, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, 66, NONE, NONE, NONE, 3, 8, 34,
        NONE, 29, NONE, NONE, NONE, NONE, 48, NONE, NONE, NONE, NONE, NONE,
        54, 20, 83, NONE, NONE, NONE, 78, NONE, NONE, 17, NONE, 9,
        65, NONE, NONE, 38, NONE, NONE, 62, 86, NONE, NONE, NONE, NONE,
        68, 69, 56, NONE, NONE, 28, 42, NONE, NONE, 57, NONE, NONE,
        23, NONE, NONE, 44, NONE, 1, NONE, NONE, 15, 4, NONE, NONE,
        NONE, 59, NONE, 58, 77, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, 27, NONE, 67, NONE, NONE, 7, 21,
        NONE, NONE, NONE, 82, NONE, 6, NONE, NONE, NONE, NONE, 36, 33,
        NONE, 11, 32, NONE, NONE, NONE, NONE, NONE, 55, NONE, NONE, 0,
        22, NONE, NONE, NONE, NONE, 71, 76, NONE, 85, NONE, 47, NONE,
        NONE, NONE, NONE, NONE,
    ];
    static ELEMENTS: [Element; 22] = [
        Element::new(72, 0, false), // 0 {http://www.w3.org/2009/exi}header
        Element::new(77, 64, false), // 1 {http://www.w3.org/2009/exi}lesscommon
        Element::new(58, 65, false), // 2 {http://www.w3.org/2009/exi}common
        Element::new(85, 66, false), // 3 {http://www.w3.org/2009/exi}strict
        Element::new(59, 67, false), // 4 {http://www.w3.org/2009/exi}compression
        Element::new(66, 68, false), // 5 {http://www.w3.org/2009/exi}fragment
        Element::new(83, 69, true), // 6 {http://www.w3.org/2009/exi}schemaId
        Element::new(88, 70, false), // 7 {http://www.w3.org/2009/exi}uncommon
        Element::new(82, 71, false), // 8 {http://www.w3.org/2009/exi}preserve
        Element::new(54, 72, false), // 9 {http://www.w3.org/2009/exi}blockSize
        Element::new(65, 73, false), // 10 {http://www.w3.org/2009/exi}dtd
        Element::new(81, 74, false), // 11 {http://www.w3.org/2009/exi}prefixes
        Element::new(78, 75, false), // 12 {http://www.w3.org/2009/exi}lexicalValues
        Element::new(57, 76, false), // 13 {http://www.w3.org/2009/exi}comments
        Element::new(79, 77, false), // 14 {http://www.w3.org/2009/exi}pis
        Element::new(52, 78, false), // 15 {http://www.w3.org/2009/exi}alignment
        Element::new(84, 79, false), // 16 {http://www.w3.org/2009/exi}selfContained
        Element::new(89, 80, false), // 17 {http://www.w3.org/2009/exi}valueMaxLength
        Element::new(90, 81, false), // 18 {http://www.w3.org/2009/exi}valuePartitionCapacity
        Element::new(60, 82, false), // 19 {http://www.w3.org/2009/exi}datatypeRepresentationMap
        Element::new(56, 83, false), // 20 {http://www.w3.org/2009/exi}byte
        Element::new(80, 84, false), // 21 {http://www.w3.org/2009/exi}pre-compress
    ];
    static FRAGMENT: [u16; 22] = [
        15, // 0 {http://www.w3.org/2009/exi}alignment
        9, // 1 {http://www.w3.org/2009/exi}blockSize
        20, // 2 {http://www.w3.org/2009/exi}byte
        13, // 3 {http://www.w3.org/2009/exi}comments
        2, // 4 {http://www.w3.org/2009/exi}common
        4, // 5 {http://www.w3.org/2009/exi}compression
        19, // 6 {http://www.w3.org/2009/exi}datatypeRepresentationMap
        10, // 7 {http://www.w3.org/2009/exi}dtd
        5, // 8 {http://www.w3.org/2009/exi}fragment
        0, // 9 {http://www.w3.org/2009/exi}header
        1, // 10 {http://www.w3.org/2009/exi}lesscommon
        12, // 11 {http://www.w3.org/2009/exi}lexicalValues
        14, // 12 {http://www.w3.org/2009/exi}pis
        21, // 13 {http://www.w3.org/2009/exi}pre-compress
        11, // 14 {http://www.w3.org/2009/exi}prefixes
        8, // 15 {http://www.w3.org/2009/exi}preserve
        6, // 16 {http://www.w3.org/2009/exi}schemaId
        16, // 17 {http://www.w3.org/2009/exi}selfContained
        3, // 18 {http://www.w3.org/2009/exi}strict
        7, // 19 {http://www.w3.org/2009/exi}uncommon
        17, // 20 {http://www.w3.org/2009/exi}valueMaxLength
        18, // 21 {http://www.w3.org/2009/exi}valuePartitionCapacity
    ];
    static ATTRIBUTES: [Attribute; 0] = [
    ];
    static TYPES: [Type; 85] = [
        Type::new(NONE, NONE, 67, 2, false), // 0 anonymous
        Type::new(6, 7, 66, 2, false), // 1 {http://www.w3.org/2001/XMLSchema}ENTITIES
        Type::new(7, 6, 65, 2, false), // 2 {http://www.w3.org/2001/XMLSchema}ENTITY
        Type::new(8, 8, 64, 2, false), // 3 {http://www.w3.org/2001/XMLSchema}ID
        Type::new(9, 9, 63, 2, false), // 4 {http://www.w3.org/2001/XMLSchema}IDREF
        Type::new(10, 10, 62, 2, false), // 5 {http://www.w3.org/2001/XMLSchema}IDREFS
        Type::new(11, 5, 61, 2, true), // 6 {http://www.w3.org/2001/XMLSchema}NCName
        Type::new(12, 11, 60, 2, false), // 7 {http://www.w3.org/2001/XMLSchema}NMTOKEN
        Type::new(13, 12, 59, 2, false), // 8 {http://www.w3.org/2001/XMLSchema}NMTOKENS
        Type::new(14, 13, 58, 2, false), // 9 {http://www.w3.org/2001/XMLSchema}NOTATION
        Type::new(15, 4, 57, 2, true), // 10 {http://www.w3.org/2001/XMLSchema}Name
        Type::new(16, 14, 56, 2, false), // 11 {http://www.w3.org/2001/XMLSchema}QName
        Type::new(17, 0, 55, 2, true), // 12 {http://www.w3.org/2001/XMLSchema}anySimpleType
        Type::new(18, NONE, 52, 54, true), // 13 {http://www.w3.org/2001/XMLSchema}anyType
        Type::new(19, 15, 51, 2, false), // 14 {http://www.w3.org/2001/XMLSchema}anyURI
        Type::new(20, 16, 50, 2, true), // 15 {http://www.w3.org/2001/XMLSchema}base64Binary
        Type::new(21, 17, 49, 2, true), // 16 {http://www.w3.org/2001/XMLSchema}boolean
        Type::new(22, 23, 48, 2, false), // 17 {http://www.w3.org/2001/XMLSchema}byte
        Type::new(23, 24, 47, 2, true), // 18 {http://www.w3.org/2001/XMLSchema}date
        Type::new(24, 25, 46, 2, true), // 19 {http://www.w3.org/2001/XMLSchema}dateTime
        Type::new(25, 18, 45, 2, true), // 20 {http://www.w3.org/2001/XMLSchema}decimal
        Type::new(26, 26, 44, 2, true), // 21 {http://www.w3.org/2001/XMLSchema}double
        Type::new(27, 27, 43, 2, false), // 22 {http://www.w3.org/2001/XMLSchema}duration
        Type::new(28, 28, 42, 2, true), // 23 {http://www.w3.org/2001/XMLSchema}float
        Type::new(29, 29, 41, 2, true), // 24 {http://www.w3.org/2001/XMLSchema}gDay
        Type::new(30, 30, 40, 2, true), // 25 {http://www.w3.org/2001/XMLSchema}gMonth
        Type::new(31, 31, 39, 2, true), // 26 {http://www.w3.org/2001/XMLSchema}gMonthDay
        Type::new(32, 32, 38, 2, true), // 27 {http://www.w3.org/2001/XMLSchema}gYear
        Type::new(33, 33, 37, 2, true), // 28 {http://www.w3.org/2001/XMLSchema}gYearMonth
        Type::new(34, 34, 36, 2, true), // 29 {http://www.w3.org/2001/XMLSchema}hexBinary
        Type::new(35, 21, 35, 2, true), // 30 {http://www.w3.org/2001/XMLSchema}int
        Type::new(36, 19, 34, 2, true), // 31 {http://www.w3.org/2001/XMLSchema}integer
        Type::new(37, 35, 33, 2, false), // 32 {http://www.w3.org/2001/XMLSchema}language
        Type::new(38, 20, 32, 2, true), // 33 {http://www.w3.org/2001/XMLSchema}long
        Type::new(39, 37, 31, 2, false), // 34 {http://www.w3.org/2001/XMLSchema}negativeInteger
        Type::new(40, 38, 30, 2, true), // 35 {http://www.w3.org/2001/XMLSchema}nonNegativeInteger
        Type::new(41, 36, 29, 2, true), // 36 {http://www.w3.org/2001/XMLSchema}nonPositiveInteger
        Type::new(42, 2, 28, 2, true), // 37 {http://www.w3.org/2001/XMLSchema}normalizedString
        Type::new(43, 39, 27, 2, false), // 38 {http://www.w3.org/2001/XMLSchema}positiveInteger
        Type::new(44, 22, 26, 2, true), // 39 {http://www.w3.org/2001/XMLSchema}short
        Type::new(45, 1, 25, 2, true), // 40 {http://www.w3.org/2001/XMLSchema}string
        Type::new(46, 40, 24, 2, true), // 41 {http://www.w3.org/2001/XMLSchema}time
        Type::new(47, 3, 23, 2, true), // 42 {http://www.w3.org/2001/XMLSchema}token
        Type::new(48, 44, 22, 2, false), // 43 {http://www.w3.org/2001/XMLSchema}unsignedByte
        Type::new(49, 42, 21, 2, true), // 44 {http://www.w3.org/2001/XMLSchema}unsignedInt
        Type::new(50, 41, 20, 2, true), // 45 {http://www.w3.org/2001/XMLSchema}unsignedLong
        Type::new(51, 43, 19, 2, true), // 46 {http://www.w3.org/2001/XMLSchema}unsignedShort
        Type::new(53, 45, 18, 2, false), // 47 {http://www.w3.org/2009/exi}base64Binary
        Type::new(55, 46, 17, 2, false), // 48 {http://www.w3.org/2009/exi}boolean
        Type::new(61, 47, 16, 2, false), // 49 {http://www.w3.org/2009/exi}date
        Type::new(62, 48, 15, 2, false), // 50 {http://www.w3.org/2009/exi}dateTime
        Type::new(63, 49, 14, 2, false), // 51 {http://www.w3.org/2009/exi}decimal
        Type::new(64, 50, 13, 2, false), // 52 {http://www.w3.org/2009/exi}double
        Type::new(67, 51, 12, 2, false), // 53 {http://www.w3.org/2009/exi}gDay
        Type::new(68, 52, 11, 2, false), // 54 {http://www.w3.org/2009/exi}gMonth
        Type::new(69, 53, 10, 2, false), // 55 {http://www.w3.org/2009/exi}gMonthDay
        Type::new(70, 54, 9, 2, false), // 56 {http://www.w3.org/2009/exi}gYear
        Type::new(71, 55, 8, 2, false), // 57 {http://www.w3.org/2009/exi}gYearMonth
        Type::new(73, 56, 7, 2, false), // 58 {http://www.w3.org/2009/exi}hexBinary
        Type::new(74, 57, 6, 2, false), // 59 {http://www.w3.org/2009/exi}ieeeBinary32
        Type::new(75, 58, 5, 2, false), // 60 {http://www.w3.org/2009/exi}ieeeBinary64
        Type::new(76, 59, 4, 2, false), // 61 {http://www.w3.org/2009/exi}integer
        Type::new(86, 60, 3, 2, false), // 62 {http://www.w3.org/2009/exi}string
        Type::new(87, 61, 0, 2, false), // 63 {http://www.w3.org/2009/exi}time
        Type::new(NONE, NONE, 74, 2, false), // 64 anonymous
        Type::new(NONE, NONE, 70, 2, false), // 65 anonymous
        Type::new(NONE, NONE, 2, 2, false), // 66 anonymous
        Type::new(NONE, NONE, 2, 2, false), // 67 anonymous
        Type::new(NONE, NONE, 2, 2, false), // 68 anonymous
        Type::new(NONE, 62, 73, 2, false), // 69 anonymous
        Type::new(NONE, NONE, 83, 2, false), // 70 anonymous
        Type::new(NONE, NONE, 78, 2, false), // 71 anonymous
        Type::new(NONE, 63, 77, 2, false), // 72 anonymous
        Type::new(NONE, NONE, 2, 2, false), // 73 anonymous
        Type::new(NONE, NONE, 2, 2, false), // 74 anonymous
        Type::new(NONE, NONE, 2, 2, false), // 75 anonymous
        Type::new(NONE, NONE, 2, 2, false), // 76 anonymous
        Type::new(NONE, NONE, 2, 2, false), // 77 anonymous
        Type::new(NONE, NONE, 91, 2, false), // 78 anonymous
        Type::new(NONE, NONE, 2, 2, false), // 79 anonymous
        Type::new(NONE, 63, 77, 2, false), // 80 anonymous
        Type::new(NONE, 63, 77, 2, false), // 81 anonymous
        Type::new(NONE, NONE, 89, 2, false), // 82 anonymous
        Type::new(NONE, NONE, 2, 2, false), // 83 anonymous
        Type::new(NONE, NONE, 2, 2, false), // 84 anonymous
    ];
    static STATES: [State; 92] = [
        State::new(38, 1, 0, 0, StateFlags(6)), // 0 first, start tag
        State::new(6, 1, 0, 1, StateFlags(1)), // 1 EE
        State::new(6, 1, 0, 2, StateFlags(7)), // 2 first, start tag, EE
        State::new(39, 1, 0, 3, StateFlags(6)), // 3 first, start tag
        State::new(40, 1, 0, 4, StateFlags(6)), // 4 first, start tag
        State::new(41, 1, 0, 5, StateFlags(6)), // 5 first, start tag
        State::new(42, 1, 0, 6, StateFlags(6)), // 6 first, start tag
        State::new(43, 1, 0, 7, StateFlags(6)), // 7 first, start tag
        State::new(44, 1, 0, 8, StateFlags(6)), // 8 first, start tag
        State::new(45, 1, 0, 9, StateFlags(6)), // 9 first, start tag
        State::new(46, 1, 0, 10, StateFlags(6)), // 10 first, start tag
        State::new(47, 1, 0, 11, StateFlags(6)), // 11 first, start tag
        State::new(48, 1, 0, 12, StateFlags(6)), // 12 first, start tag
        State::new(49, 1, 0, 13, StateFlags(6)), // 13 first, start tag
        State::new(50, 1, 0, 14, StateFlags(6)), // 14 first, start tag
        State::new(51, 1, 0, 15, StateFlags(6)), // 15 first, start tag
        State::new(52, 1, 0, 16, StateFlags(6)), // 16 first, start tag
        State::new(53, 1, 0, 17, StateFlags(6)), // 17 first, start tag
        State::new(54, 1, 0, 18, StateFlags(6)), // 18 first, start tag
        State::new(55, 1, 0, 19, StateFlags(6)), // 19 first, start tag
        State::new(56, 1, 0, 20, StateFlags(6)), // 20 first, start tag
        State::new(57, 1, 0, 21, StateFlags(6)), // 21 first, start tag
        State::new(58, 1, 0, 22, StateFlags(6)), // 22 first, start tag
        State::new(59, 1, 0, 23, StateFlags(6)), // 23 first, start tag
        State::new(60, 1, 0, 24, StateFlags(6)), // 24 first, start tag
        State::new(61, 1, 0, 25, StateFlags(6)), // 25 first, start tag
        State::new(62, 1, 0, 26, StateFlags(6)), // 26 first, start tag
        State::new(63, 1, 0, 27, StateFlags(6)), // 27 first, start tag
        State::new(64, 1, 0, 28, StateFlags(6)), // 28 first, start tag
        State::new(65, 1, 0, 29, StateFlags(6)), // 29 first, start tag
        State::new(66, 1, 0, 30, StateFlags(6)), // 30 first, start tag
        State::new(67, 1, 0, 31, StateFlags(6)), // 31 first, start tag
        State::new(68, 1, 0, 32, StateFlags(6)), // 32 first, start tag
        State::new(69, 1, 0, 33, StateFlags(6)), // 33 first, start tag
        State::new(70, 1, 0, 34, StateFlags(6)), // 34 first, start tag
        State::new(71, 1, 0, 35, StateFlags(6)), // 35 first, start tag
        State::new(72, 1, 0, 36, StateFlags(6)), // 36 first, start tag
        State::new(73, 1, 0, 37, StateFlags(6)), // 37 first, start tag
        State::new(74, 1, 0, 38, StateFlags(6)), // 38 first, start tag
        State::new(75, 1, 0, 39, StateFlags(6)), // 39 first, start tag
        State::new(76, 1, 0, 40, StateFlags(6)), // 40 first, start tag
        State::new(77, 1, 0, 41, StateFlags(6)), // 41 first, start tag
        State::new(78, 1, 0, 42, StateFlags(6)), // 42 first, start tag
        State::new(79, 1, 0, 43, StateFlags(6)), // 43 first, start tag
        State::new(80, 1, 0, 44, StateFlags(6)), // 44 first, start tag
        State::new(81, 1, 0, 45, StateFlags(6)), // 45 first, start tag
        State::new(82, 1, 0, 46, StateFlags(6)), // 46 first, start tag
        State::new(83, 1, 0, 47, StateFlags(6)), // 47 first, start tag
        State::new(84, 1, 0, 48, StateFlags(6)), // 48 first, start tag
        State::new(85, 1, 0, 49, StateFlags(6)), // 49 first, start tag
        State::new(86, 1, 0, 50, StateFlags(6)), // 50 first, start tag
        State::new(87, 1, 0, 51, StateFlags(6)), // 51 first, start tag
        State::new(18, 4, 0, 53, StateFlags(7)), // 52 first, start tag, EE
        State::new(19, 3, 0, 53, StateFlags(1)), // 53 EE
        State::new(34, 2, 0, 1, StateFlags(7)), // 54 first, start tag, EE
        State::new(88, 1, 0, 55, StateFlags(6)), // 55 first, start tag
        State::new(89, 1, 0, 56, StateFlags(6)), // 56 first, start tag
        State::new(90, 1, 0, 57, StateFlags(6)), // 57 first, start tag
        State::new(91, 1, 0, 58, StateFlags(6)), // 58 first, start tag
        State::new(92, 1, 0, 59, StateFlags(6)), // 59 first, start tag
        State::new(93, 1, 0, 60, StateFlags(6)), // 60 first, start tag
        State::new(94, 1, 0, 61, StateFlags(6)), // 61 first, start tag
        State::new(95, 1, 0, 62, StateFlags(6)), // 62 first, start tag
        State::new(96, 1, 0, 63, StateFlags(6)), // 63 first, start tag
        State::new(97, 1, 0, 64, StateFlags(6)), // 64 first, start tag
        State::new(98, 1, 0, 65, StateFlags(6)), // 65 first, start tag
        State::new(99, 1, 0, 66, StateFlags(6)), // 66 first, start tag
        State::new(22, 4, 0, 67, StateFlags(7)), // 67 first, start tag, EE
        State::new(23, 3, 0, 68, StateFlags(1)), // 68 EE
        State::new(24, 2, 0, 69, StateFlags(1)), // 69 EE
        State::new(26, 4, 0, 70, StateFlags(7)), // 70 first, start tag, EE
        State::new(27, 3, 0, 71, StateFlags(1)), // 71 EE
        State::new(28, 2, 0, 72, StateFlags(1)), // 72 EE
        State::new(100, 1, 0, 73, StateFlags(6)), // 73 first, start tag
        State::new(30, 4, 0, 74, StateFlags(7)), // 74 first, start tag, EE
        State::new(31, 3, 0, 75, StateFlags(1)), // 75 EE
        State::new(32, 2, 0, 76, StateFlags(1)), // 76 EE
        State::new(101, 1, 0, 77, StateFlags(6)), // 77 first, start tag
        State::new(7, 6, 0, 78, StateFlags(7)), // 78 first, start tag, EE
        State::new(8, 5, 0, 79, StateFlags(1)), // 79 EE
        State::new(9, 4, 0, 80, StateFlags(1)), // 80 EE
        State::new(10, 3, 0, 81, StateFlags(1)), // 81 EE
        State::new(11, 2, 0, 82, StateFlags(1)), // 82 EE
        State::new(0, 7, 0, 83, StateFlags(7)), // 83 first, start tag, EE
        State::new(0, 7, 0, 84, StateFlags(1)), // 84 EE
        State::new(13, 5, 0, 85, StateFlags(1)), // 85 EE
        State::new(14, 4, 0, 86, StateFlags(1)), // 86 EE
        State::new(15, 3, 0, 87, StateFlags(1)), // 87 EE
        State::new(16, 2, 0, 88, StateFlags(1)), // 88 EE
        State::new(102, 1, 0, 89, StateFlags(6)), // 89 first, start tag
        State::new(103, 1, 0, 90, StateFlags(0)), // 90
        State::new(36, 2, 0, 91, StateFlags(6)), // 91 first, start tag
    ];
    static PRODUCTIONS: [Production; 104] = [
        Production::new(Terminal::Element, 15, 85), // 0 SE({http://www.w3.org/2009/exi}alignment)
        Production::new(Terminal::Element, 16, 86), // 1 SE({http://www.w3.org/2009/exi}selfContained)
        Production::new(Terminal::Element, 17, 87), // 2 SE({http://www.w3.org/2009/exi}valueMaxLength)
        Production::new(Terminal::Element, 18, 88), // 3 SE({http://www.w3.org/2009/exi}valuePartitionCapacity)
        Production::new(Terminal::Element, 19, 88), // 4 SE({http://www.w3.org/2009/exi}datatypeRepresentationMap)
        Production::new(Terminal::ElementAny, NONE, 84), // 5 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 6
        Production::new(Terminal::Element, 10, 79), // 7 SE({http://www.w3.org/2009/exi}dtd)
        Production::new(Terminal::Element, 11, 80), // 8 SE({http://www.w3.org/2009/exi}prefixes)
        Production::new(Terminal::Element, 12, 81), // 9 SE({http://www.w3.org/2009/exi}lexicalValues)
        Production::new(Terminal::Element, 13, 82), // 10 SE({http://www.w3.org/2009/exi}comments)
        Production::new(Terminal::Element, 14, 1), // 11 SE({http://www.w3.org/2009/exi}pis)
        Production::new(Terminal::EndElement, NONE, 0), // 12
        Production::new(Terminal::Element, 16, 86), // 13 SE({http://www.w3.org/2009/exi}selfContained)
        Production::new(Terminal::Element, 17, 87), // 14 SE({http://www.w3.org/2009/exi}valueMaxLength)
        Production::new(Terminal::Element, 18, 88), // 15 SE({http://www.w3.org/2009/exi}valuePartitionCapacity)
        Production::new(Terminal::Element, 19, 88), // 16 SE({http://www.w3.org/2009/exi}datatypeRepresentationMap)
        Production::new(Terminal::EndElement, NONE, 0), // 17
        Production::new(Terminal::AttributeAny, NONE, 52), // 18 AT(*)
        Production::new(Terminal::ElementAny, NONE, 53), // 19 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 20
        Production::new(Terminal::Characters, NONE, 53), // 21 CH
        Production::new(Terminal::Element, 1, 68), // 22 SE({http://www.w3.org/2009/exi}lesscommon)
        Production::new(Terminal::Element, 2, 69), // 23 SE({http://www.w3.org/2009/exi}common)
        Production::new(Terminal::Element, 3, 1), // 24 SE({http://www.w3.org/2009/exi}strict)
        Production::new(Terminal::EndElement, NONE, 0), // 25
        Production::new(Terminal::Element, 4, 71), // 26 SE({http://www.w3.org/2009/exi}compression)
        Production::new(Terminal::Element, 5, 72), // 27 SE({http://www.w3.org/2009/exi}fragment)
        Production::new(Terminal::Element, 6, 1), // 28 SE({http://www.w3.org/2009/exi}schemaId)
        Production::new(Terminal::EndElement, NONE, 0), // 29
        Production::new(Terminal::Element, 7, 75), // 30 SE({http://www.w3.org/2009/exi}uncommon)
        Production::new(Terminal::Element, 8, 76), // 31 SE({http://www.w3.org/2009/exi}preserve)
        Production::new(Terminal::Element, 9, 1), // 32 SE({http://www.w3.org/2009/exi}blockSize)
        Production::new(Terminal::EndElement, NONE, 0), // 33
        Production::new(Terminal::AttributeAny, NONE, 54), // 34 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 35
        Production::new(Terminal::Element, 20, 1), // 36 SE({http://www.w3.org/2009/exi}byte)
        Production::new(Terminal::Element, 21, 1), // 37 SE({http://www.w3.org/2009/exi}pre-compress)
        Production::new(Terminal::Characters, 61, 1), // 38 CH
        Production::new(Terminal::Characters, 60, 1), // 39 CH
        Production::new(Terminal::Characters, 59, 1), // 40 CH
        Production::new(Terminal::Characters, 58, 1), // 41 CH
        Production::new(Terminal::Characters, 57, 1), // 42 CH
        Production::new(Terminal::Characters, 56, 1), // 43 CH
        Production::new(Terminal::Characters, 55, 1), // 44 CH
        Production::new(Terminal::Characters, 54, 1), // 45 CH
        Production::new(Terminal::Characters, 53, 1), // 46 CH
        Production::new(Terminal::Characters, 52, 1), // 47 CH
        Production::new(Terminal::Characters, 51, 1), // 48 CH
        Production::new(Terminal::Characters, 50, 1), // 49 CH
        Production::new(Terminal::Characters, 49, 1), // 50 CH
        Production::new(Terminal::Characters, 48, 1), // 51 CH
        Production::new(Terminal::Characters, 47, 1), // 52 CH
        Production::new(Terminal::Characters, 46, 1), // 53 CH
        Production::new(Terminal::Characters, 45, 1), // 54 CH
        Production::new(Terminal::Characters, 43, 1), // 55 CH
        Production::new(Terminal::Characters, 41, 1), // 56 CH
        Production::new(Terminal::Characters, 42, 1), // 57 CH
        Production::new(Terminal::Characters, 44, 1), // 58 CH
        Production::new(Terminal::Characters, 3, 1), // 59 CH
        Production::new(Terminal::Characters, 40, 1), // 60 CH
        Production::new(Terminal::Characters, 1, 1), // 61 CH
        Production::new(Terminal::Characters, 22, 1), // 62 CH
        Production::new(Terminal::Characters, 39, 1), // 63 CH
        Production::new(Terminal::Characters, 2, 1), // 64 CH
        Production::new(Terminal::Characters, 36, 1), // 65 CH
        Production::new(Terminal::Characters, 38, 1), // 66 CH
        Production::new(Terminal::Characters, 37, 1), // 67 CH
        Production::new(Terminal::Characters, 20, 1), // 68 CH
        Production::new(Terminal::Characters, 35, 1), // 69 CH
        Production::new(Terminal::Characters, 19, 1), // 70 CH
        Production::new(Terminal::Characters, 21, 1), // 71 CH
        Production::new(Terminal::Characters, 34, 1), // 72 CH
        Production::new(Terminal::Characters, 33, 1), // 73 CH
        Production::new(Terminal::Characters, 32, 1), // 74 CH
        Production::new(Terminal::Characters, 31, 1), // 75 CH
        Production::new(Terminal::Characters, 30, 1), // 76 CH
        Production::new(Terminal::Characters, 29, 1), // 77 CH
        Production::new(Terminal::Characters, 28, 1), // 78 CH
        Production::new(Terminal::Characters, 27, 1), // 79 CH
        Production::new(Terminal::Characters, 26, 1), // 80 CH
        Production::new(Terminal::Characters, 18, 1), // 81 CH
        Production::new(Terminal::Characters, 25, 1), // 82 CH
        Production::new(Terminal::Characters, 24, 1), // 83 CH
        Production::new(Terminal::Characters, 23, 1), // 84 CH
        Production::new(Terminal::Characters, 17, 1), // 85 CH
        Production::new(Terminal::Characters, 16, 1), // 86 CH
        Production::new(Terminal::Characters, 15, 1), // 87 CH
        Production::new(Terminal::Characters, 0, 1), // 88 CH
        Production::new(Terminal::Characters, 14, 1), // 89 CH
        Production::new(Terminal::Characters, 4, 1), // 90 CH
        Production::new(Terminal::Characters, 13, 1), // 91 CH
        Production::new(Terminal::Characters, 12, 1), // 92 CH
        Production::new(Terminal::Characters, 11, 1), // 93 CH
        Production::new(Terminal::Characters, 5, 1), // 94 CH
        Production::new(Terminal::Characters, 10, 1), // 95 CH
        Production::new(Terminal::Characters, 9, 1), // 96 CH
        Production::new(Terminal::Characters, 8, 1), // 97 CH
        Production::new(Terminal::Characters, 6, 1), // 98 CH
        Production::new(Terminal::Characters, 7, 1), // 99 CH
        Production::new(Terminal::Characters, 62, 1), // 100 CH
        Production::new(Terminal::Characters, 63, 1), // 101 CH
        Production::new(Terminal::ElementAny, NONE, 90), // 102 SE(*)
        Production::new(Terminal::ElementAny, NONE, 1), // 103 SE(*)
    ];
    static COUNTS: [Count; 0] = [
    ];
    static DATATYPES: [Datatype; 64] = [
        Datatype::new(17, NONE, Representation::String), // 0 {http://www.w3.org/2001/XMLSchema}anySimpleType
        Datatype::new(45, 0, Representation::String), // 1 {http://www.w3.org/2001/XMLSchema}string
        Datatype::new(42, 1, Representation::String).white_space(WhiteSpace::Replace), // 2 {http://www.w3.org/2001/XMLSchema}normalizedString
        Datatype::new(47, 2, Representation::String).white_space(WhiteSpace::Collapse), // 3 {http://www.w3.org/2001/XMLSchema}token
        Datatype::new(15, 3, Representation::String).white_space(WhiteSpace::Collapse), // 4 {http://www.w3.org/2001/XMLSchema}Name
        Datatype::new(11, 4, Representation::String).white_space(WhiteSpace::Collapse), // 5 {http://www.w3.org/2001/XMLSchema}NCName
        Datatype::new(7, 5, Representation::String).white_space(WhiteSpace::Collapse), // 6 {http://www.w3.org/2001/XMLSchema}ENTITY
        Datatype::new(6, NONE, Representation::List).operand(6), // 7 {http://www.w3.org/2001/XMLSchema}ENTITIES
        Datatype::new(8, 5, Representation::String).white_space(WhiteSpace::Collapse), // 8 {http://www.w3.org/2001/XMLSchema}ID
        Datatype::new(9, 5, Representation::String).white_space(WhiteSpace::Collapse), // 9 {http://www.w3.org/2001/XMLSchema}IDREF
        Datatype::new(10, NONE, Representation::List).operand(9), // 10 {http://www.w3.org/2001/XMLSchema}IDREFS
        Datatype::new(12, 3, Representation::String).white_space(WhiteSpace::Collapse), // 11 {http://www.w3.org/2001/XMLSchema}NMTOKEN
        Datatype::new(13, NONE, Representation::List).operand(11), // 12 {http://www.w3.org/2001/XMLSchema}NMTOKENS
        Datatype::new(14, 0, Representation::String).white_space(WhiteSpace::Collapse), // 13 {http://www.w3.org/2001/XMLSchema}NOTATION
        Datatype::new(16, 0, Representation::String).white_space(WhiteSpace::Collapse), // 14 {http://www.w3.org/2001/XMLSchema}QName
        Datatype::new(19, 0, Representation::String).white_space(WhiteSpace::Collapse), // 15 {http://www.w3.org/2001/XMLSchema}anyURI
        Datatype::new(20, 0, Representation::Base64Binary), // 16 {http://www.w3.org/2001/XMLSchema}base64Binary
        Datatype::new(21, 0, Representation::Boolean), // 17 {http://www.w3.org/2001/XMLSchema}boolean
        Datatype::new(25, 0, Representation::Decimal), // 18 {http://www.w3.org/2001/XMLSchema}decimal
        Datatype::new(36, 18, Representation::Integer), // 19 {http://www.w3.org/2001/XMLSchema}integer
        Datatype::new(38, 19, Representation::Integer), // 20 {http://www.w3.org/2001/XMLSchema}long
        Datatype::new(35, 20, Representation::Integer), // 21 {http://www.w3.org/2001/XMLSchema}int
        Datatype::new(44, 21, Representation::Integer), // 22 {http://www.w3.org/2001/XMLSchema}short
        Datatype::new(22, 22, Representation::BoundedInteger).range(-128, 256), // 23 {http://www.w3.org/2001/XMLSchema}byte
        Datatype::new(23, 0, Representation::Date), // 24 {http://www.w3.org/2001/XMLSchema}date
        Datatype::new(24, 0, Representation::DateTime), // 25 {http://www.w3.org/2001/XMLSchema}dateTime
        Datatype::new(26, 0, Representation::Float), // 26 {http://www.w3.org/2001/XMLSchema}double
        Datatype::new(27, 0, Representation::String).white_space(WhiteSpace::Collapse), // 27 {http://www.w3.org/2001/XMLSchema}duration
        Datatype::new(28, 0, Representation::Float), // 28 {http://www.w3.org/2001/XMLSchema}float
        Datatype::new(29, 0, Representation::GDay), // 29 {http://www.w3.org/2001/XMLSchema}gDay
        Datatype::new(30, 0, Representation::GMonth), // 30 {http://www.w3.org/2001/XMLSchema}gMonth
        Datatype::new(31, 0, Representation::GMonthDay), // 31 {http://www.w3.org/2001/XMLSchema}gMonthDay
        Datatype::new(32, 0, Representation::GYear), // 32 {http://www.w3.org/2001/XMLSchema}gYear
        Datatype::new(33, 0, Representation::GYearMonth), // 33 {http://www.w3.org/2001/XMLSchema}gYearMonth
        Datatype::new(34, 0, Representation::HexBinary), // 34 {http://www.w3.org/2001/XMLSchema}hexBinary
        Datatype::new(37, 3, Representation::String).white_space(WhiteSpace::Collapse), // 35 {http://www.w3.org/2001/XMLSchema}language
        Datatype::new(41, 19, Representation::Integer), // 36 {http://www.w3.org/2001/XMLSchema}nonPositiveInteger
        Datatype::new(39, 36, Representation::Integer), // 37 {http://www.w3.org/2001/XMLSchema}negativeInteger
        Datatype::new(40, 19, Representation::UnsignedInteger), // 38 {http://www.w3.org/2001/XMLSchema}nonNegativeInteger
        Datatype::new(43, 38, Representation::UnsignedInteger), // 39 {http://www.w3.org/2001/XMLSchema}positiveInteger
        Datatype::new(46, 0, Representation::Time), // 40 {http://www.w3.org/2001/XMLSchema}time
        Datatype::new(50, 38, Representation::UnsignedInteger), // 41 {http://www.w3.org/2001/XMLSchema}unsignedLong
        Datatype::new(49, 41, Representation::UnsignedInteger), // 42 {http://www.w3.org/2001/XMLSchema}unsignedInt
        Datatype::new(51, 42, Representation::UnsignedInteger), // 43 {http://www.w3.org/2001/XMLSchema}unsignedShort
        Datatype::new(48, 43, Representation::BoundedInteger).range(0, 256), // 44 {http://www.w3.org/2001/XMLSchema}unsignedByte
        Datatype::new(53, 16, Representation::Base64Binary), // 45 {http://www.w3.org/2009/exi}base64Binary
        Datatype::new(55, 17, Representation::Boolean), // 46 {http://www.w3.org/2009/exi}boolean
        Datatype::new(61, 24, Representation::Date), // 47 {http://www.w3.org/2009/exi}date
        Datatype::new(62, 25, Representation::DateTime), // 48 {http://www.w3.org/2009/exi}dateTime
        Datatype::new(63, 18, Representation::Decimal), // 49 {http://www.w3.org/2009/exi}decimal
        Datatype::new(64, 26, Representation::Float), // 50 {http://www.w3.org/2009/exi}double
        Datatype::new(67, 29, Representation::GDay), // 51 {http://www.w3.org/2009/exi}gDay
        Datatype::new(68, 30, Representation::GMonth), // 52 {http://www.w3.org/2009/exi}gMonth
        Datatype::new(69, 31, Representation::GMonthDay), // 53 {http://www.w3.org/2009/exi}gMonthDay
        Datatype::new(70, 32, Representation::GYear), // 54 {http://www.w3.org/2009/exi}gYear
        Datatype::new(71, 33, Representation::GYearMonth), // 55 {http://www.w3.org/2009/exi}gYearMonth
        Datatype::new(73, 34, Representation::HexBinary), // 56 {http://www.w3.org/2009/exi}hexBinary
        Datatype::new(74, 28, Representation::Float), // 57 {http://www.w3.org/2009/exi}ieeeBinary32
        Datatype::new(75, 26, Representation::Float), // 58 {http://www.w3.org/2009/exi}ieeeBinary64
        Datatype::new(76, 19, Representation::Integer), // 59 {http://www.w3.org/2009/exi}integer
        Datatype::new(86, 1, Representation::String), // 60 {http://www.w3.org/2009/exi}string
        Datatype::new(87, 40, Representation::Time), // 61 {http://www.w3.org/2009/exi}time
        Datatype::new(NONE, 1, Representation::String), // 62 anonymous
        Datatype::new(NONE, 42, Representation::UnsignedInteger), // 63 anonymous
    ];
    static VALUES: [TextRange; 0] = [
    ];
    static CHARACTER_SETS: [CharacterSet; 0] = [
    ];
    static CHARACTERS: [u16; 0] = [
    ];
    static TYPED_PRODUCTIONS: [Production; 104] =
        Production::all_typed(PRODUCTIONS, &ATTRIBUTES, &DATATYPES);
    Schema::checked(Rows {
        text: TEXT,
        informed: true,
        uris: &URIS,
        names: &NAMES,
        name_index: &NAME_INDEX,
        elements: &ELEMENTS,
        global_elements: 1,
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
