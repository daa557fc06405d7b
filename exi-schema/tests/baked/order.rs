// Made by exi-schema, not by hand: from tests/baked/order.xsd
// 6641 bytes:
//      597 text (597)
//       72 uris (6)
//     1240 names (62)
//      256 name index (128)
//       36 elements (6)
//        8 fragment (4)
//       12 attributes (3)
//      848 types (53)
//     1168 states (73)
//      784 productions (98)
//     1568 datatypes (49)
//       16 values (2)
//        8 character sets (1)
//       28 characters (14)

/// Orders of a shop.
#[rustfmt::skip]
#[allow(long_running_const_eval, reason = "large tables are checked here")]
pub static ORDER: ::exi_core::schema::Schema<'static> = {
    #[allow(unused_imports, reason = "small tables use few kinds of rows")]
    use ::exi_core::schema::{
        Attribute, COUNTED, CharacterSet, Count, Datatype, Element, NONE, Name,
        Production, Representation, Rows, Schema, State, StateFlags, Terminal,
        TextRange, Type, Uri, WhiteSpace,
    };
    static TEXT: &str = concat!(
        "colour",
        "discounts",
        "placed",
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
        "urn:example:more",
        "code",
        "item",
        "note",
        "order",
        "percent",
        "percents",
        "urn:example:order",
        "red",
        "sky \"blue\"",
    );
    static URIS: [Uri; 6] = [
        Uri::new(TextRange::new(21, 0), 0, 3), // 0
        Uri::new(TextRange::new(36, 36), 3, 4), // 1 http://www.w3.org/XML/1998/namespace
        Uri::new(TextRange::new(79, 41), 7, 2), // 2 http://www.w3.org/2001/XMLSchema-instance
        Uri::new(TextRange::new(487, 32), 9, 46), // 3 http://www.w3.org/2001/XMLSchema
        Uri::new(TextRange::new(519, 16), 55, 0), // 4 urn:example:more
        Uri::new(TextRange::new(567, 17), 55, 7), // 5 urn:example:order
    ];
    static NAMES: [Name; 62] = [
        Name::new(TextRange::new(0, 6), 0, NONE, NONE, NONE, NONE), // 0 colour
        Name::new(TextRange::new(6, 9), 0, NONE, NONE, NONE, NONE), // 1 discounts
        Name::new(TextRange::new(15, 6), 0, NONE, NONE, NONE, NONE), // 2 placed
        Name::new(TextRange::new(21, 4), 1, NONE, NONE, NONE, NONE), // 3 base
        Name::new(TextRange::new(25, 2), 1, NONE, NONE, NONE, NONE), // 4 id
        Name::new(TextRange::new(27, 4), 1, NONE, NONE, NONE, NONE), // 5 lang
        Name::new(TextRange::new(31, 5), 1, NONE, NONE, NONE, NONE), // 6 space
        Name::new(TextRange::new(72, 3), 2, NONE, NONE, NONE, NONE), // 7 nil
        Name::new(TextRange::new(75, 4), 2, NONE, NONE, NONE, NONE), // 8 type
        Name::new(TextRange::new(120, 8), 3, NONE, NONE, 1, NONE), // 9 ENTITIES
        Name::new(TextRange::new(128, 6), 3, NONE, NONE, 2, NONE), // 10 ENTITY
        Name::new(TextRange::new(134, 2), 3, NONE, NONE, 3, NONE), // 11 ID
        Name::new(TextRange::new(136, 5), 3, NONE, NONE, 4, NONE), // 12 IDREF
        Name::new(TextRange::new(141, 6), 3, NONE, NONE, 5, NONE), // 13 IDREFS
        Name::new(TextRange::new(147, 6), 3, NONE, NONE, 6, NONE), // 14 NCName
        Name::new(TextRange::new(153, 7), 3, NONE, NONE, 7, NONE), // 15 NMTOKEN
        Name::new(TextRange::new(160, 8), 3, NONE, NONE, 8, NONE), // 16 NMTOKENS
        Name::new(TextRange::new(168, 8), 3, NONE, NONE, 9, NONE), // 17 NOTATION
        Name::new(TextRange::new(176, 4), 3, NONE, NONE, 10, NONE), // 18 Name
        Name::new(TextRange::new(180, 5), 3, NONE, NONE, 11, NONE), // 19 QName
        Name::new(TextRange::new(185, 13), 3, NONE, NONE, 12, NONE), // 20 anySimpleType
        Name::new(TextRange::new(198, 7), 3, NONE, NONE, 13, NONE), // 21 anyType
        Name::new(TextRange::new(205, 6), 3, NONE, NONE, 14, NONE), // 22 anyURI
        Name::new(TextRange::new(211, 12), 3, NONE, NONE, 15, NONE), // 23 base64Binary
        Name::new(TextRange::new(223, 7), 3, NONE, NONE, 16, NONE), // 24 boolean
        Name::new(TextRange::new(230, 4), 3, NONE, NONE, 17, NONE), // 25 byte
        Name::new(TextRange::new(234, 4), 3, NONE, NONE, 18, NONE), // 26 date
        Name::new(TextRange::new(238, 8), 3, NONE, NONE, 19, NONE), // 27 dateTime
        Name::new(TextRange::new(246, 7), 3, NONE, NONE, 20, NONE), // 28 decimal
        Name::new(TextRange::new(253, 6), 3, NONE, NONE, 21, NONE), // 29 double
        Name::new(TextRange::new(259, 8), 3, NONE, NONE, 22, NONE), // 30 duration
        Name::new(TextRange::new(267, 5), 3, NONE, NONE, 23, NONE), // 31 float
        Name::new(TextRange::new(272, 4), 3, NONE, NONE, 24, NONE), // 32 gDay
        Name::new(TextRange::new(276, 6), 3, NONE, NONE, 25, NONE), // 33 gMonth
        Name::new(TextRange::new(282, 9), 3, NONE, NONE, 26, NONE), // 34 gMonthDay
        Name::new(TextRange::new(291, 5), 3, NONE, NONE, 27, NONE), // 35 gYear
        Name::new(TextRange::new(296, 10), 3, NONE, NONE, 28, NONE), // 36 gYearMonth
        Name::new(TextRange::new(306, 9), 3, NONE, NONE, 29, NONE), // 37 hexBinary
        Name::new(TextRange::new(315, 3), 3, NONE, NONE, 30, NONE), // 38 int
        Name::new(TextRange::new(318, 7), 3, NONE, NONE, 31, NONE), // 39 integer
        Name::new(TextRange::new(325, 8), 3, NONE, NONE, 32, NONE), // 40 language
        Name::new(TextRange::new(333, 4), 3, NONE, NONE, 33, NONE), // 41 long
        Name::new(TextRange::new(337, 15), 3, NONE, NONE, 34, NONE), // 42 negativeInteger
        Name::new(TextRange::new(352, 18), 3, NONE, NONE, 35, NONE), // 43 nonNegativeInteger
        Name::new(TextRange::new(370, 18), 3, NONE, NONE, 36, NONE), // 44 nonPositiveInteger
        Name::new(TextRange::new(388, 16), 3, NONE, NONE, 37, NONE), // 45 normalizedString
        Name::new(TextRange::new(404, 15), 3, NONE, NONE, 38, NONE), // 46 positiveInteger
        Name::new(TextRange::new(419, 5), 3, NONE, NONE, 39, NONE), // 47 short
        Name::new(TextRange::new(424, 6), 3, NONE, NONE, 40, NONE), // 48 string
        Name::new(TextRange::new(430, 4), 3, NONE, NONE, 41, NONE), // 49 time
        Name::new(TextRange::new(434, 5), 3, NONE, NONE, 42, NONE), // 50 token
        Name::new(TextRange::new(439, 12), 3, NONE, NONE, 43, NONE), // 51 unsignedByte
        Name::new(TextRange::new(451, 11), 3, NONE, NONE, 44, NONE), // 52 unsignedInt
        Name::new(TextRange::new(462, 12), 3, NONE, NONE, 45, NONE), // 53 unsignedLong
        Name::new(TextRange::new(474, 13), 3, NONE, NONE, 46, NONE), // 54 unsignedShort
        Name::new(TextRange::new(535, 4), 5, NONE, NONE, 47, 0), // 55 code
        Name::new(TextRange::new(0, 6), 5, NONE, NONE, 48, NONE), // 56 colour
        Name::new(TextRange::new(539, 4), 5, NONE, NONE, NONE, 1), // 57 item
        Name::new(TextRange::new(543, 4), 5, NONE, NONE, NONE, 2), // 58 note
        Name::new(TextRange::new(547, 5), 5, 0, NONE, NONE, 3), // 59 order
        Name::new(TextRange::new(552, 7), 5, NONE, NONE, 49, NONE), // 60 percent
        Name::new(TextRange::new(559, 8), 5, NONE, NONE, 50, NONE), // 61 percents
    ];
    static NAME_INDEX: [u16; 128] = [
        17, 6, 11, 37, NONE, 13, 22, 32, NONE, 53, 51, 19,
        54, 49, 16, NONE, NONE, 23, NONE, 46, NONE, 42, NONE, NONE,
        NONE, 20, NONE, 5, 12, NONE, NONE, 41, NONE, NONE, 29, 0,
        21, 8, 15, 59, NONE, NONE, 61, NONE, NONE, 27, 31, 45,
        28, NONE, NONE, NONE, 26, 55, 58, 1, 47, 4, 60, NONE,
        18, 7, 52, 43, 2, NONE, NONE, NONE, 38, 56, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 33, 30, NONE, NONE,
        NONE, NONE, 10, 24, 48, NONE, NONE, NONE, 34, 9, NONE, NONE,
        NONE, NONE, 39, 36, 44, 14, 35, 40, NONE, NONE, NONE, NONE,
        NONE, NONE, NONE, 3, 25, NONE, NONE, NONE, NONE, NONE, 57, NONE,
        NONE, NONE, 50, NONE, NONE, NONE, NONE, NONE,
    ];
    static ELEMENTS: [Element; 6] = [
        Element::new(59, 0, false), // 0 {urn:example:order}order
        Element::new(57, 51, false), // 1 {urn:example:order}item
        Element::new(58, 42, false), // 2 {urn:example:order}note
        Element::new(55, 47, false), // 3 {urn:example:order}code
        Element::new(58, 40, true), // 4 {urn:example:order}note
        Element::new(58, 52, true), // 5 {urn:example:order}note
    ];
    static FRAGMENT: [u16; 4] = [
        3, // 0 {urn:example:order}code
        1, // 1 {urn:example:order}item
        5, // 2 {urn:example:order}note
        0, // 3 {urn:example:order}order
    ];
    static ATTRIBUTES: [Attribute; 3] = [
        Attribute::new(2, 25), // 0 {}placed
        Attribute::new(0, 46), // 1 {}colour
        Attribute::new(1, 48), // 2 {}discounts
    ];
    static TYPES: [Type; 53] = [
        Type::new(NONE, NONE, 54, 58, false), // 0 anonymous
        Type::new(9, 7, 53, 2, false), // 1 {http://www.w3.org/2001/XMLSchema}ENTITIES
        Type::new(10, 6, 52, 2, false), // 2 {http://www.w3.org/2001/XMLSchema}ENTITY
        Type::new(11, 8, 51, 2, false), // 3 {http://www.w3.org/2001/XMLSchema}ID
        Type::new(12, 9, 50, 2, false), // 4 {http://www.w3.org/2001/XMLSchema}IDREF
        Type::new(13, 10, 49, 2, false), // 5 {http://www.w3.org/2001/XMLSchema}IDREFS
        Type::new(14, 5, 48, 2, true), // 6 {http://www.w3.org/2001/XMLSchema}NCName
        Type::new(15, 11, 47, 2, false), // 7 {http://www.w3.org/2001/XMLSchema}NMTOKEN
        Type::new(16, 12, 46, 2, false), // 8 {http://www.w3.org/2001/XMLSchema}NMTOKENS
        Type::new(17, 13, 45, 2, false), // 9 {http://www.w3.org/2001/XMLSchema}NOTATION
        Type::new(18, 4, 44, 2, true), // 10 {http://www.w3.org/2001/XMLSchema}Name
        Type::new(19, 14, 43, 2, false), // 11 {http://www.w3.org/2001/XMLSchema}QName
        Type::new(20, 0, 42, 2, true), // 12 {http://www.w3.org/2001/XMLSchema}anySimpleType
        Type::new(21, NONE, 39, 41, true), // 13 {http://www.w3.org/2001/XMLSchema}anyType
        Type::new(22, 15, 38, 2, false), // 14 {http://www.w3.org/2001/XMLSchema}anyURI
        Type::new(23, 16, 37, 2, false), // 15 {http://www.w3.org/2001/XMLSchema}base64Binary
        Type::new(24, 17, 36, 2, false), // 16 {http://www.w3.org/2001/XMLSchema}boolean
        Type::new(25, 23, 35, 2, false), // 17 {http://www.w3.org/2001/XMLSchema}byte
        Type::new(26, 24, 34, 2, false), // 18 {http://www.w3.org/2001/XMLSchema}date
        Type::new(27, 25, 33, 2, false), // 19 {http://www.w3.org/2001/XMLSchema}dateTime
        Type::new(28, 18, 32, 2, true), // 20 {http://www.w3.org/2001/XMLSchema}decimal
        Type::new(29, 26, 31, 2, false), // 21 {http://www.w3.org/2001/XMLSchema}double
        Type::new(30, 27, 30, 2, false), // 22 {http://www.w3.org/2001/XMLSchema}duration
        Type::new(31, 28, 29, 2, false), // 23 {http://www.w3.org/2001/XMLSchema}float
        Type::new(32, 29, 28, 2, false), // 24 {http://www.w3.org/2001/XMLSchema}gDay
        Type::new(33, 30, 27, 2, false), // 25 {http://www.w3.org/2001/XMLSchema}gMonth
        Type::new(34, 31, 26, 2, false), // 26 {http://www.w3.org/2001/XMLSchema}gMonthDay
        Type::new(35, 32, 25, 2, false), // 27 {http://www.w3.org/2001/XMLSchema}gYear
        Type::new(36, 33, 24, 2, false), // 28 {http://www.w3.org/2001/XMLSchema}gYearMonth
        Type::new(37, 34, 23, 2, false), // 29 {http://www.w3.org/2001/XMLSchema}hexBinary
        Type::new(38, 21, 22, 2, true), // 30 {http://www.w3.org/2001/XMLSchema}int
        Type::new(39, 19, 21, 2, true), // 31 {http://www.w3.org/2001/XMLSchema}integer
        Type::new(40, 35, 20, 2, false), // 32 {http://www.w3.org/2001/XMLSchema}language
        Type::new(41, 20, 19, 2, true), // 33 {http://www.w3.org/2001/XMLSchema}long
        Type::new(42, 37, 18, 2, false), // 34 {http://www.w3.org/2001/XMLSchema}negativeInteger
        Type::new(43, 38, 17, 2, true), // 35 {http://www.w3.org/2001/XMLSchema}nonNegativeInteger
        Type::new(44, 36, 16, 2, true), // 36 {http://www.w3.org/2001/XMLSchema}nonPositiveInteger
        Type::new(45, 2, 15, 2, true), // 37 {http://www.w3.org/2001/XMLSchema}normalizedString
        Type::new(46, 39, 14, 2, false), // 38 {http://www.w3.org/2001/XMLSchema}positiveInteger
        Type::new(47, 22, 13, 2, true), // 39 {http://www.w3.org/2001/XMLSchema}short
        Type::new(48, 1, 12, 2, true), // 40 {http://www.w3.org/2001/XMLSchema}string
        Type::new(49, 40, 11, 2, false), // 41 {http://www.w3.org/2001/XMLSchema}time
        Type::new(50, 3, 10, 2, true), // 42 {http://www.w3.org/2001/XMLSchema}token
        Type::new(51, 44, 9, 2, false), // 43 {http://www.w3.org/2001/XMLSchema}unsignedByte
        Type::new(52, 42, 8, 2, true), // 44 {http://www.w3.org/2001/XMLSchema}unsignedInt
        Type::new(53, 41, 7, 2, true), // 45 {http://www.w3.org/2001/XMLSchema}unsignedLong
        Type::new(54, 43, 6, 2, true), // 46 {http://www.w3.org/2001/XMLSchema}unsignedShort
        Type::new(55, 45, 5, 2, false), // 47 {urn:example:order}code
        Type::new(56, 46, 4, 2, false), // 48 {urn:example:order}colour
        Type::new(60, 47, 3, 2, false), // 49 {urn:example:order}percent
        Type::new(61, 48, 0, 2, false), // 50 {urn:example:order}percents
        Type::new(NONE, NONE, 60, 67, false), // 51 anonymous
        Type::new(NONE, NONE, 70, 72, true), // 52 anonymous
    ];
    static STATES: [State; 73] = [
        State::new(49, 1, 0, 0, StateFlags(6)), // 0 first, start tag
        State::new(9, 1, 0, 1, StateFlags(1)), // 1 EE
        State::new(9, 1, 0, 2, StateFlags(7)), // 2 first, start tag, EE
        State::new(50, 1, 0, 3, StateFlags(6)), // 3 first, start tag
        State::new(51, 1, 0, 4, StateFlags(6)), // 4 first, start tag
        State::new(52, 1, 0, 5, StateFlags(6)), // 5 first, start tag
        State::new(53, 1, 0, 6, StateFlags(6)), // 6 first, start tag
        State::new(54, 1, 0, 7, StateFlags(6)), // 7 first, start tag
        State::new(55, 1, 0, 8, StateFlags(6)), // 8 first, start tag
        State::new(56, 1, 0, 9, StateFlags(6)), // 9 first, start tag
        State::new(57, 1, 0, 10, StateFlags(6)), // 10 first, start tag
        State::new(58, 1, 0, 11, StateFlags(6)), // 11 first, start tag
        State::new(59, 1, 0, 12, StateFlags(6)), // 12 first, start tag
        State::new(60, 1, 0, 13, StateFlags(6)), // 13 first, start tag
        State::new(61, 1, 0, 14, StateFlags(6)), // 14 first, start tag
        State::new(62, 1, 0, 15, StateFlags(6)), // 15 first, start tag
        State::new(63, 1, 0, 16, StateFlags(6)), // 16 first, start tag
        State::new(64, 1, 0, 17, StateFlags(6)), // 17 first, start tag
        State::new(65, 1, 0, 18, StateFlags(6)), // 18 first, start tag
        State::new(66, 1, 0, 19, StateFlags(6)), // 19 first, start tag
        State::new(67, 1, 0, 20, StateFlags(6)), // 20 first, start tag
        State::new(68, 1, 0, 21, StateFlags(6)), // 21 first, start tag
        State::new(69, 1, 0, 22, StateFlags(6)), // 22 first, start tag
        State::new(70, 1, 0, 23, StateFlags(6)), // 23 first, start tag
        State::new(71, 1, 0, 24, StateFlags(6)), // 24 first, start tag
        State::new(72, 1, 0, 25, StateFlags(6)), // 25 first, start tag
        State::new(73, 1, 0, 26, StateFlags(6)), // 26 first, start tag
        State::new(74, 1, 0, 27, StateFlags(6)), // 27 first, start tag
        State::new(75, 1, 0, 28, StateFlags(6)), // 28 first, start tag
        State::new(76, 1, 0, 29, StateFlags(6)), // 29 first, start tag
        State::new(77, 1, 0, 30, StateFlags(6)), // 30 first, start tag
        State::new(78, 1, 0, 31, StateFlags(6)), // 31 first, start tag
        State::new(79, 1, 0, 32, StateFlags(6)), // 32 first, start tag
        State::new(80, 1, 0, 33, StateFlags(6)), // 33 first, start tag
        State::new(81, 1, 0, 34, StateFlags(6)), // 34 first, start tag
        State::new(82, 1, 0, 35, StateFlags(6)), // 35 first, start tag
        State::new(83, 1, 0, 36, StateFlags(6)), // 36 first, start tag
        State::new(84, 1, 0, 37, StateFlags(6)), // 37 first, start tag
        State::new(85, 1, 0, 38, StateFlags(6)), // 38 first, start tag
        State::new(16, 4, 0, 40, StateFlags(7)), // 39 first, start tag, EE
        State::new(17, 3, 0, 40, StateFlags(1)), // 40 EE
        State::new(37, 2, 0, 1, StateFlags(7)), // 41 first, start tag, EE
        State::new(86, 1, 0, 42, StateFlags(6)), // 42 first, start tag
        State::new(87, 1, 0, 43, StateFlags(6)), // 43 first, start tag
        State::new(88, 1, 0, 44, StateFlags(6)), // 44 first, start tag
        State::new(89, 1, 0, 45, StateFlags(6)), // 45 first, start tag
        State::new(90, 1, 0, 46, StateFlags(6)), // 46 first, start tag
        State::new(91, 1, 0, 47, StateFlags(6)), // 47 first, start tag
        State::new(92, 1, 0, 48, StateFlags(6)), // 48 first, start tag
        State::new(93, 1, 0, 49, StateFlags(6)), // 49 first, start tag
        State::new(94, 1, 0, 50, StateFlags(6)), // 50 first, start tag
        State::new(95, 1, 0, 51, StateFlags(6)), // 51 first, start tag
        State::new(96, 1, 0, 52, StateFlags(6)), // 52 first, start tag
        State::new(97, 1, 0, 53, StateFlags(6)), // 53 first, start tag
        State::new(39, 2, 1, 57, StateFlags(6)), // 54 first, start tag
        State::new(41, 2, 0, 57, StateFlags(4)), // 55 start tag
        State::new(28, 3, 0, 56, StateFlags(1)), // 56 EE
        State::new(28, 1, 0, 57, StateFlags(0)), // 57
        State::new(43, 2, 1, 1, StateFlags(6)), // 58 first, start tag
        State::new(45, 2, 0, 1, StateFlags(5)), // 59 start tag, EE
        State::new(20, 4, 2, 62, StateFlags(6)), // 60 first, start tag
        State::new(21, 3, 1, 62, StateFlags(4)), // 61 start tag
        State::new(22, 2, 0, 62, StateFlags(4)), // 62 start tag
        State::new(24, 4, 0, 63, StateFlags(1)), // 63 EE
        State::new(22, 2, 0, 64, StateFlags(0)), // 64
        State::new(31, 3, 0, 65, StateFlags(1)), // 65 EE
        State::new(47, 2, 0, 66, StateFlags(1)), // 66 EE
        State::new(34, 3, 2, 69, StateFlags(7)), // 67 first, start tag, EE
        State::new(35, 2, 1, 69, StateFlags(5)), // 68 start tag, EE
        State::new(9, 1, 0, 69, StateFlags(5)), // 69 start tag, EE
        State::new(0, 11, 3, 71, StateFlags(7)), // 70 first, start tag, EE
        State::new(4, 7, 0, 71, StateFlags(1)), // 71 EE
        State::new(11, 5, 3, 1, StateFlags(7)), // 72 first, start tag, EE
    ];
    static PRODUCTIONS: [Production; 98] = [
        Production::new(Terminal::Attribute, 1, 70), // 0 AT({}colour)
        Production::new(Terminal::Attribute, 2, 70), // 1 AT({}discounts)
        Production::new(Terminal::Attribute, 0, 70), // 2 AT({}placed)
        Production::new(Terminal::AttributeAny, NONE, 70), // 3 AT(*)
        Production::new(Terminal::Element, 3, 71), // 4 SE({urn:example:order}code)
        Production::new(Terminal::Element, 1, 71), // 5 SE({urn:example:order}item)
        Production::new(Terminal::Element, 5, 71), // 6 SE({urn:example:order}note)
        Production::new(Terminal::Element, 0, 71), // 7 SE({urn:example:order}order)
        Production::new(Terminal::ElementAny, NONE, 71), // 8 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 9
        Production::new(Terminal::Characters, NONE, 71), // 10 CH
        Production::new(Terminal::Attribute, 1, 72), // 11 AT({}colour)
        Production::new(Terminal::Attribute, 2, 72), // 12 AT({}discounts)
        Production::new(Terminal::Attribute, 0, 72), // 13 AT({}placed)
        Production::new(Terminal::AttributeAny, NONE, 72), // 14 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 15
        Production::new(Terminal::AttributeAny, NONE, 39), // 16 AT(*)
        Production::new(Terminal::ElementAny, NONE, 40), // 17 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 18
        Production::new(Terminal::Characters, NONE, 40), // 19 CH
        Production::new(Terminal::Attribute, 1, 61), // 20 AT({}colour)
        Production::new(Terminal::Attribute, 2, 62), // 21 AT({}discounts)
        Production::new(Terminal::Element, 3, 63), // 22 SE({urn:example:order}code)
        Production::new(Terminal::Characters, NONE, 64), // 23 CH
        Production::new(Terminal::Element, 4, 65), // 24 SE({urn:example:order}note)
        Production::new(Terminal::ElementUri, 4, 66), // 25 SE({urn:example:more}*)
        Production::new(Terminal::EndElement, NONE, 0), // 26
        Production::new(Terminal::Characters, NONE, 63), // 27 CH
        Production::new(Terminal::Element, 1, 56), // 28 SE({urn:example:order}item)
        Production::new(Terminal::Element, 2, 1), // 29 SE({urn:example:order}note)
        Production::new(Terminal::EndElement, NONE, 0), // 30
        Production::new(Terminal::ElementUri, 4, 66), // 31 SE({urn:example:more}*)
        Production::new(Terminal::EndElement, NONE, 0), // 32
        Production::new(Terminal::Characters, NONE, 65), // 33 CH
        Production::new(Terminal::Attribute, 1, 68), // 34 AT({}colour)
        Production::new(Terminal::Attribute, 2, 69), // 35 AT({}discounts)
        Production::new(Terminal::EndElement, NONE, 0), // 36
        Production::new(Terminal::AttributeAny, NONE, 41), // 37 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 38
        Production::new(Terminal::Attribute, 0, 55), // 39 AT({}placed)
        Production::new(Terminal::AttributeAny, NONE, 54), // 40 AT(*)
        Production::new(Terminal::AttributeAny, NONE, 55), // 41 AT(*)
        Production::new(Terminal::Element, 1, 56), // 42 SE({urn:example:order}item)
        Production::new(Terminal::Attribute, 0, 59), // 43 AT({}placed)
        Production::new(Terminal::AttributeAny, NONE, 58), // 44 AT(*)
        Production::new(Terminal::AttributeAny, NONE, 59), // 45 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 46
        Production::new(Terminal::EndElement, NONE, 0), // 47
        Production::new(Terminal::Characters, NONE, 66), // 48 CH
        Production::new(Terminal::Characters, 48, 1), // 49 CH
        Production::new(Terminal::Characters, 47, 1), // 50 CH
        Production::new(Terminal::Characters, 46, 1), // 51 CH
        Production::new(Terminal::Characters, 45, 1), // 52 CH
        Production::new(Terminal::Characters, 43, 1), // 53 CH
        Production::new(Terminal::Characters, 41, 1), // 54 CH
        Production::new(Terminal::Characters, 42, 1), // 55 CH
        Production::new(Terminal::Characters, 44, 1), // 56 CH
        Production::new(Terminal::Characters, 3, 1), // 57 CH
        Production::new(Terminal::Characters, 40, 1), // 58 CH
        Production::new(Terminal::Characters, 1, 1), // 59 CH
        Production::new(Terminal::Characters, 22, 1), // 60 CH
        Production::new(Terminal::Characters, 39, 1), // 61 CH
        Production::new(Terminal::Characters, 2, 1), // 62 CH
        Production::new(Terminal::Characters, 36, 1), // 63 CH
        Production::new(Terminal::Characters, 38, 1), // 64 CH
        Production::new(Terminal::Characters, 37, 1), // 65 CH
        Production::new(Terminal::Characters, 20, 1), // 66 CH
        Production::new(Terminal::Characters, 35, 1), // 67 CH
        Production::new(Terminal::Characters, 19, 1), // 68 CH
        Production::new(Terminal::Characters, 21, 1), // 69 CH
        Production::new(Terminal::Characters, 34, 1), // 70 CH
        Production::new(Terminal::Characters, 33, 1), // 71 CH
        Production::new(Terminal::Characters, 32, 1), // 72 CH
        Production::new(Terminal::Characters, 31, 1), // 73 CH
        Production::new(Terminal::Characters, 30, 1), // 74 CH
        Production::new(Terminal::Characters, 29, 1), // 75 CH
        Production::new(Terminal::Characters, 28, 1), // 76 CH
        Production::new(Terminal::Characters, 27, 1), // 77 CH
        Production::new(Terminal::Characters, 26, 1), // 78 CH
        Production::new(Terminal::Characters, 18, 1), // 79 CH
        Production::new(Terminal::Characters, 25, 1), // 80 CH
        Production::new(Terminal::Characters, 24, 1), // 81 CH
        Production::new(Terminal::Characters, 23, 1), // 82 CH
        Production::new(Terminal::Characters, 17, 1), // 83 CH
        Production::new(Terminal::Characters, 16, 1), // 84 CH
        Production::new(Terminal::Characters, 15, 1), // 85 CH
        Production::new(Terminal::Characters, 0, 1), // 86 CH
        Production::new(Terminal::Characters, 14, 1), // 87 CH
        Production::new(Terminal::Characters, 4, 1), // 88 CH
        Production::new(Terminal::Characters, 13, 1), // 89 CH
        Production::new(Terminal::Characters, 12, 1), // 90 CH
        Production::new(Terminal::Characters, 11, 1), // 91 CH
        Production::new(Terminal::Characters, 5, 1), // 92 CH
        Production::new(Terminal::Characters, 10, 1), // 93 CH
        Production::new(Terminal::Characters, 9, 1), // 94 CH
        Production::new(Terminal::Characters, 8, 1), // 95 CH
        Production::new(Terminal::Characters, 6, 1), // 96 CH
        Production::new(Terminal::Characters, 7, 1), // 97 CH
    ];
    static COUNTS: [Count; 0] = [
    ];
    static DATATYPES: [Datatype; 49] = [
        Datatype::new(20, NONE, Representation::String), // 0 {http://www.w3.org/2001/XMLSchema}anySimpleType
        Datatype::new(48, 0, Representation::String), // 1 {http://www.w3.org/2001/XMLSchema}string
        Datatype::new(45, 1, Representation::String).white_space(WhiteSpace::Replace), // 2 {http://www.w3.org/2001/XMLSchema}normalizedString
        Datatype::new(50, 2, Representation::String).white_space(WhiteSpace::Collapse), // 3 {http://www.w3.org/2001/XMLSchema}token
        Datatype::new(18, 3, Representation::String).white_space(WhiteSpace::Collapse), // 4 {http://www.w3.org/2001/XMLSchema}Name
        Datatype::new(14, 4, Representation::String).white_space(WhiteSpace::Collapse), // 5 {http://www.w3.org/2001/XMLSchema}NCName
        Datatype::new(10, 5, Representation::String).white_space(WhiteSpace::Collapse), // 6 {http://www.w3.org/2001/XMLSchema}ENTITY
        Datatype::new(9, NONE, Representation::List).operand(6), // 7 {http://www.w3.org/2001/XMLSchema}ENTITIES
        Datatype::new(11, 5, Representation::String).white_space(WhiteSpace::Collapse), // 8 {http://www.w3.org/2001/XMLSchema}ID
        Datatype::new(12, 5, Representation::String).white_space(WhiteSpace::Collapse), // 9 {http://www.w3.org/2001/XMLSchema}IDREF
        Datatype::new(13, NONE, Representation::List).operand(9), // 10 {http://www.w3.org/2001/XMLSchema}IDREFS
        Datatype::new(15, 3, Representation::String).white_space(WhiteSpace::Collapse), // 11 {http://www.w3.org/2001/XMLSchema}NMTOKEN
        Datatype::new(16, NONE, Representation::List).operand(11), // 12 {http://www.w3.org/2001/XMLSchema}NMTOKENS
        Datatype::new(17, 0, Representation::String).white_space(WhiteSpace::Collapse), // 13 {http://www.w3.org/2001/XMLSchema}NOTATION
        Datatype::new(19, 0, Representation::String).white_space(WhiteSpace::Collapse), // 14 {http://www.w3.org/2001/XMLSchema}QName
        Datatype::new(22, 0, Representation::String).white_space(WhiteSpace::Collapse), // 15 {http://www.w3.org/2001/XMLSchema}anyURI
        Datatype::new(23, 0, Representation::Base64Binary), // 16 {http://www.w3.org/2001/XMLSchema}base64Binary
        Datatype::new(24, 0, Representation::Boolean), // 17 {http://www.w3.org/2001/XMLSchema}boolean
        Datatype::new(28, 0, Representation::Decimal), // 18 {http://www.w3.org/2001/XMLSchema}decimal
        Datatype::new(39, 18, Representation::Integer), // 19 {http://www.w3.org/2001/XMLSchema}integer
        Datatype::new(41, 19, Representation::Integer), // 20 {http://www.w3.org/2001/XMLSchema}long
        Datatype::new(38, 20, Representation::Integer), // 21 {http://www.w3.org/2001/XMLSchema}int
        Datatype::new(47, 21, Representation::Integer), // 22 {http://www.w3.org/2001/XMLSchema}short
        Datatype::new(25, 22, Representation::BoundedInteger).range(-128, 256), // 23 {http://www.w3.org/2001/XMLSchema}byte
        Datatype::new(26, 0, Representation::Date), // 24 {http://www.w3.org/2001/XMLSchema}date
        Datatype::new(27, 0, Representation::DateTime), // 25 {http://www.w3.org/2001/XMLSchema}dateTime
        Datatype::new(29, 0, Representation::Float), // 26 {http://www.w3.org/2001/XMLSchema}double
        Datatype::new(30, 0, Representation::String).white_space(WhiteSpace::Collapse), // 27 {http://www.w3.org/2001/XMLSchema}duration
        Datatype::new(31, 0, Representation::Float), // 28 {http://www.w3.org/2001/XMLSchema}float
        Datatype::new(32, 0, Representation::GDay), // 29 {http://www.w3.org/2001/XMLSchema}gDay
        Datatype::new(33, 0, Representation::GMonth), // 30 {http://www.w3.org/2001/XMLSchema}gMonth
        Datatype::new(34, 0, Representation::GMonthDay), // 31 {http://www.w3.org/2001/XMLSchema}gMonthDay
        Datatype::new(35, 0, Representation::GYear), // 32 {http://www.w3.org/2001/XMLSchema}gYear
        Datatype::new(36, 0, Representation::GYearMonth), // 33 {http://www.w3.org/2001/XMLSchema}gYearMonth
        Datatype::new(37, 0, Representation::HexBinary), // 34 {http://www.w3.org/2001/XMLSchema}hexBinary
        Datatype::new(40, 3, Representation::String).white_space(WhiteSpace::Collapse), // 35 {http://www.w3.org/2001/XMLSchema}language
        Datatype::new(44, 19, Representation::Integer), // 36 {http://www.w3.org/2001/XMLSchema}nonPositiveInteger
        Datatype::new(42, 36, Representation::Integer), // 37 {http://www.w3.org/2001/XMLSchema}negativeInteger
        Datatype::new(43, 19, Representation::UnsignedInteger), // 38 {http://www.w3.org/2001/XMLSchema}nonNegativeInteger
        Datatype::new(46, 38, Representation::UnsignedInteger), // 39 {http://www.w3.org/2001/XMLSchema}positiveInteger
        Datatype::new(49, 0, Representation::Time), // 40 {http://www.w3.org/2001/XMLSchema}time
        Datatype::new(53, 38, Representation::UnsignedInteger), // 41 {http://www.w3.org/2001/XMLSchema}unsignedLong
        Datatype::new(52, 41, Representation::UnsignedInteger), // 42 {http://www.w3.org/2001/XMLSchema}unsignedInt
        Datatype::new(54, 42, Representation::UnsignedInteger), // 43 {http://www.w3.org/2001/XMLSchema}unsignedShort
        Datatype::new(51, 43, Representation::BoundedInteger).range(0, 256), // 44 {http://www.w3.org/2001/XMLSchema}unsignedByte
        Datatype::new(55, 1, Representation::RestrictedString).operand(0), // 45 {urn:example:order}code
        Datatype::new(56, 1, Representation::String).enumeration(0, 2), // 46 {urn:example:order}colour
        Datatype::new(60, 19, Representation::BoundedInteger).range(-100, 201), // 47 {urn:example:order}percent
        Datatype::new(61, NONE, Representation::List).operand(47), // 48 {urn:example:order}percents
    ];
    static VALUES: [TextRange; 2] = [
        TextRange::new(584, 3), // 0 red
        TextRange::new(587, 10), // 1 sky \"blue\"
    ];
    static CHARACTER_SETS: [CharacterSet; 1] = [
        CharacterSet::new(0, 14), // 0
    ];
    static CHARACTERS: [u16; 14] = [
        45, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 65,
        66, 67,
    ];
    static TYPED_PRODUCTIONS: [Production; 98] =
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
