// Made by exi-schema, not by hand: EXI_BAKE=1 cargo test -p exi-schema --test xmpp_tables
// 38773 bytes:
//     1737 text (1737)
//       48 uris (4)
//     3320 names (166)
//     1024 name index (512)
//      396 elements (66)
//       84 fragment (42)
//      244 attributes (61)
//     1808 types (113)
//     7152 states (447)
//    20672 productions (2584)
//     2080 datatypes (65)
//      208 values (26)

/// Tables of `schemas/xml-schema.xsd`, the schema for schemas: what schemas in EXI are coded
/// with (XEP-0322).
#[rustfmt::skip]
#[allow(long_running_const_eval, reason = "large tables are checked here")]
pub static XML_SCHEMA: ::exi_core::schema::Schema<'static> = {
    #[allow(unused_imports, reason = "small tables use few kinds of rows")]
    use ::exi_core::schema::{
        Attribute, COUNTED, CharacterSet, Count, Datatype, Element, NONE, Name,
        Production, Representation, Rows, Schema, State, StateFlags, Terminal,
        TextRange, Type, Uri, WhiteSpace,
    };
    static TEXT: &str = concat!(
        "abstract",
        "attributeFormDefault",
        "base",
        "block",
        "blockDefault",
        "default",
        "elementFormDefault",
        "final",
        "finalDefault",
        "fixed",
        "form",
        "id",
        "itemType",
        "maxOccurs",
        "memberTypes",
        "minOccurs",
        "mixed",
        "name",
        "namespace",
        "nillable",
        "processContents",
        "public",
        "ref",
        "refer",
        "schemaLocation",
        "source",
        "substitutionGroup",
        "system",
        "targetNamespace",
        "type",
        "use",
        "value",
        "version",
        "xpath",
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
        "all",
        "allNNI",
        "annotated",
        "annotation",
        "any",
        "anyAttribute",
        "anySimpleType",
        "anyType",
        "anyURI",
        "appinfo",
        "attribute",
        "attributeGroup",
        "attributeGroupRef",
        "base64Binary",
        "blockSet",
        "boolean",
        "byte",
        "choice",
        "complexContent",
        "complexRestrictionType",
        "complexType",
        "date",
        "dateTime",
        "decimal",
        "derivationControl",
        "derivationSet",
        "documentation",
        "double",
        "duration",
        "element",
        "enumeration",
        "explicitGroup",
        "extension",
        "extensionType",
        "facet",
        "field",
        "float",
        "formChoice",
        "fractionDigits",
        "fullDerivationSet",
        "gDay",
        "gMonth",
        "gMonthDay",
        "gYear",
        "gYearMonth",
        "group",
        "groupRef",
        "hexBinary",
        "import",
        "include",
        "int",
        "integer",
        "key",
        "keybase",
        "keyref",
        "language",
        "length",
        "list",
        "localComplexType",
        "localElement",
        "localSimpleType",
        "long",
        "maxExclusive",
        "maxInclusive",
        "maxLength",
        "minExclusive",
        "minInclusive",
        "minLength",
        "namedAttributeGroup",
        "namedGroup",
        "namespaceList",
        "narrowMaxMin",
        "negativeInteger",
        "noFixedFacet",
        "nonNegativeInteger",
        "nonPositiveInteger",
        "normalizedString",
        "notation",
        "numFacet",
        "openAttrs",
        "pattern",
        "positiveInteger",
        "realGroup",
        "redefine",
        "reducedDerivationControl",
        "restriction",
        "restrictionType",
        "schema",
        "selector",
        "sequence",
        "short",
        "simpleContent",
        "simpleDerivationSet",
        "simpleExplicitGroup",
        "simpleExtensionType",
        "simpleRestrictionType",
        "simpleType",
        "string",
        "time",
        "token",
        "topLevelAttribute",
        "topLevelComplexType",
        "topLevelElement",
        "topLevelSimpleType",
        "totalDigits",
        "typeDerivationControl",
        "union",
        "unique",
        "unsignedByte",
        "unsignedInt",
        "unsignedLong",
        "unsignedShort",
        "whiteSpace",
        "wildcard",
        "http://www.w3.org/2001/XMLSchema",
        "substitution",
        "qualified",
        "unqualified",
        "preserve",
        "0",
        "1",
        "prohibited",
        "optional",
        "required",
        "replace",
        "collapse",
        "skip",
        "lax",
        "strict",
    );
    static URIS: [Uri; 4] = [
        Uri::new(TextRange::new(276, 0), 0, 34), // 0
        Uri::new(TextRange::new(285, 36), 34, 4), // 1 http://www.w3.org/XML/1998/namespace
        Uri::new(TextRange::new(324, 41), 38, 2), // 2 http://www.w3.org/2001/XMLSchema-instance
        Uri::new(TextRange::new(1609, 32), 40, 126), // 3 http://www.w3.org/2001/XMLSchema
    ];
    static NAMES: [Name; 166] = [
        Name::new(TextRange::new(0, 8), 0, NONE, NONE, NONE, NONE), // 0 abstract
        Name::new(TextRange::new(8, 20), 0, NONE, NONE, NONE, NONE), // 1 attributeFormDefault
        Name::new(TextRange::new(28, 4), 0, NONE, NONE, NONE, NONE), // 2 base
        Name::new(TextRange::new(32, 5), 0, NONE, NONE, NONE, NONE), // 3 block
        Name::new(TextRange::new(37, 12), 0, NONE, NONE, NONE, NONE), // 4 blockDefault
        Name::new(TextRange::new(49, 7), 0, NONE, NONE, NONE, NONE), // 5 default
        Name::new(TextRange::new(56, 18), 0, NONE, NONE, NONE, NONE), // 6 elementFormDefault
        Name::new(TextRange::new(74, 5), 0, NONE, NONE, NONE, NONE), // 7 final
        Name::new(TextRange::new(79, 12), 0, NONE, NONE, NONE, NONE), // 8 finalDefault
        Name::new(TextRange::new(91, 5), 0, NONE, NONE, NONE, NONE), // 9 fixed
        Name::new(TextRange::new(96, 4), 0, NONE, NONE, NONE, NONE), // 10 form
        Name::new(TextRange::new(100, 2), 0, NONE, NONE, NONE, NONE), // 11 id
        Name::new(TextRange::new(102, 8), 0, NONE, NONE, NONE, NONE), // 12 itemType
        Name::new(TextRange::new(110, 9), 0, NONE, NONE, NONE, NONE), // 13 maxOccurs
        Name::new(TextRange::new(119, 11), 0, NONE, NONE, NONE, NONE), // 14 memberTypes
        Name::new(TextRange::new(130, 9), 0, NONE, NONE, NONE, NONE), // 15 minOccurs
        Name::new(TextRange::new(139, 5), 0, NONE, NONE, NONE, NONE), // 16 mixed
        Name::new(TextRange::new(144, 4), 0, NONE, NONE, NONE, NONE), // 17 name
        Name::new(TextRange::new(148, 9), 0, NONE, NONE, NONE, NONE), // 18 namespace
        Name::new(TextRange::new(157, 8), 0, NONE, NONE, NONE, NONE), // 19 nillable
        Name::new(TextRange::new(165, 15), 0, NONE, NONE, NONE, NONE), // 20 processContents
        Name::new(TextRange::new(180, 6), 0, NONE, NONE, NONE, NONE), // 21 public
        Name::new(TextRange::new(186, 3), 0, NONE, NONE, NONE, NONE), // 22 ref
        Name::new(TextRange::new(189, 5), 0, NONE, NONE, NONE, NONE), // 23 refer
        Name::new(TextRange::new(194, 14), 0, NONE, NONE, NONE, NONE), // 24 schemaLocation
        Name::new(TextRange::new(208, 6), 0, NONE, NONE, NONE, NONE), // 25 source
        Name::new(TextRange::new(214, 17), 0, NONE, NONE, NONE, NONE), // 26 substitutionGroup
        Name::new(TextRange::new(231, 6), 0, NONE, NONE, NONE, NONE), // 27 system
        Name::new(TextRange::new(237, 15), 0, NONE, NONE, NONE, NONE), // 28 targetNamespace
        Name::new(TextRange::new(252, 4), 0, NONE, NONE, NONE, NONE), // 29 type
        Name::new(TextRange::new(256, 3), 0, NONE, NONE, NONE, NONE), // 30 use
        Name::new(TextRange::new(259, 5), 0, NONE, NONE, NONE, NONE), // 31 value
        Name::new(TextRange::new(264, 7), 0, NONE, NONE, NONE, NONE), // 32 version
        Name::new(TextRange::new(271, 5), 0, NONE, NONE, NONE, NONE), // 33 xpath
        Name::new(TextRange::new(28, 4), 1, NONE, 16, NONE, NONE), // 34 base
        Name::new(TextRange::new(100, 2), 1, NONE, NONE, NONE, NONE), // 35 id
        Name::new(TextRange::new(276, 4), 1, NONE, 41, NONE, NONE), // 36 lang
        Name::new(TextRange::new(280, 5), 1, NONE, 56, NONE, NONE), // 37 space
        Name::new(TextRange::new(321, 3), 2, NONE, NONE, NONE, NONE), // 38 nil
        Name::new(TextRange::new(252, 4), 2, NONE, NONE, NONE, NONE), // 39 type
        Name::new(TextRange::new(365, 8), 3, NONE, NONE, 33, NONE), // 40 ENTITIES
        Name::new(TextRange::new(373, 6), 3, NONE, NONE, 34, NONE), // 41 ENTITY
        Name::new(TextRange::new(379, 2), 3, NONE, NONE, 35, NONE), // 42 ID
        Name::new(TextRange::new(381, 5), 3, NONE, NONE, 36, NONE), // 43 IDREF
        Name::new(TextRange::new(386, 6), 3, NONE, NONE, 37, NONE), // 44 IDREFS
        Name::new(TextRange::new(392, 6), 3, NONE, NONE, 38, NONE), // 45 NCName
        Name::new(TextRange::new(398, 7), 3, NONE, NONE, 39, NONE), // 46 NMTOKEN
        Name::new(TextRange::new(405, 8), 3, NONE, NONE, 40, NONE), // 47 NMTOKENS
        Name::new(TextRange::new(413, 8), 3, NONE, NONE, 41, NONE), // 48 NOTATION
        Name::new(TextRange::new(421, 4), 3, NONE, NONE, 42, NONE), // 49 Name
        Name::new(TextRange::new(425, 5), 3, NONE, NONE, 43, NONE), // 50 QName
        Name::new(TextRange::new(430, 3), 3, 0, NONE, 0, 0), // 51 all
        Name::new(TextRange::new(433, 6), 3, NONE, NONE, 44, NONE), // 52 allNNI
        Name::new(TextRange::new(439, 9), 3, NONE, NONE, 45, NONE), // 53 annotated
        Name::new(TextRange::new(448, 10), 3, 1, NONE, NONE, 1), // 54 annotation
        Name::new(TextRange::new(458, 3), 3, 2, NONE, NONE, 2), // 55 any
        Name::new(TextRange::new(461, 12), 3, 3, NONE, NONE, 3), // 56 anyAttribute
        Name::new(TextRange::new(473, 13), 3, NONE, NONE, 46, NONE), // 57 anySimpleType
        Name::new(TextRange::new(486, 7), 3, NONE, NONE, 47, NONE), // 58 anyType
        Name::new(TextRange::new(493, 6), 3, NONE, NONE, 48, NONE), // 59 anyURI
        Name::new(TextRange::new(499, 7), 3, 4, NONE, NONE, 4), // 60 appinfo
        Name::new(TextRange::new(506, 9), 3, 5, NONE, 49, 5), // 61 attribute
        Name::new(TextRange::new(515, 14), 3, 6, NONE, 50, 6), // 62 attributeGroup
        Name::new(TextRange::new(529, 17), 3, NONE, NONE, 51, NONE), // 63 attributeGroupRef
        Name::new(TextRange::new(546, 12), 3, NONE, NONE, 52, NONE), // 64 base64Binary
        Name::new(TextRange::new(558, 8), 3, NONE, NONE, 53, NONE), // 65 blockSet
        Name::new(TextRange::new(566, 7), 3, NONE, NONE, 54, NONE), // 66 boolean
        Name::new(TextRange::new(573, 4), 3, NONE, NONE, 55, NONE), // 67 byte
        Name::new(TextRange::new(577, 6), 3, 7, NONE, NONE, 7), // 68 choice
        Name::new(TextRange::new(583, 14), 3, 8, NONE, NONE, 8), // 69 complexContent
        Name::new(TextRange::new(597, 22), 3, NONE, NONE, 56, NONE), // 70 complexRestrictionType
        Name::new(TextRange::new(619, 11), 3, 9, NONE, 57, 9), // 71 complexType
        Name::new(TextRange::new(630, 4), 3, NONE, NONE, 58, NONE), // 72 date
        Name::new(TextRange::new(634, 8), 3, NONE, NONE, 59, NONE), // 73 dateTime
        Name::new(TextRange::new(642, 7), 3, NONE, NONE, 60, NONE), // 74 decimal
        Name::new(TextRange::new(649, 17), 3, NONE, NONE, 61, NONE), // 75 derivationControl
        Name::new(TextRange::new(666, 13), 3, NONE, NONE, 62, NONE), // 76 derivationSet
        Name::new(TextRange::new(679, 13), 3, 10, NONE, NONE, 10), // 77 documentation
        Name::new(TextRange::new(692, 6), 3, NONE, NONE, 63, NONE), // 78 double
        Name::new(TextRange::new(698, 8), 3, NONE, NONE, 64, NONE), // 79 duration
        Name::new(TextRange::new(706, 7), 3, 11, NONE, 65, 11), // 80 element
        Name::new(TextRange::new(713, 11), 3, 12, NONE, NONE, 12), // 81 enumeration
        Name::new(TextRange::new(724, 13), 3, NONE, NONE, 7, NONE), // 82 explicitGroup
        Name::new(TextRange::new(737, 9), 3, NONE, NONE, NONE, 13), // 83 extension
        Name::new(TextRange::new(746, 13), 3, NONE, NONE, 66, NONE), // 84 extensionType
        Name::new(TextRange::new(759, 5), 3, NONE, NONE, 21, NONE), // 85 facet
        Name::new(TextRange::new(764, 5), 3, 13, NONE, NONE, 14), // 86 field
        Name::new(TextRange::new(769, 5), 3, NONE, NONE, 67, NONE), // 87 float
        Name::new(TextRange::new(774, 10), 3, NONE, NONE, 68, NONE), // 88 formChoice
        Name::new(TextRange::new(784, 14), 3, 14, NONE, NONE, 15), // 89 fractionDigits
        Name::new(TextRange::new(798, 17), 3, NONE, NONE, 69, NONE), // 90 fullDerivationSet
        Name::new(TextRange::new(815, 4), 3, NONE, NONE, 70, NONE), // 91 gDay
        Name::new(TextRange::new(819, 6), 3, NONE, NONE, 71, NONE), // 92 gMonth
        Name::new(TextRange::new(825, 9), 3, NONE, NONE, 72, NONE), // 93 gMonthDay
        Name::new(TextRange::new(834, 5), 3, NONE, NONE, 73, NONE), // 94 gYear
        Name::new(TextRange::new(839, 10), 3, NONE, NONE, 74, NONE), // 95 gYearMonth
        Name::new(TextRange::new(849, 5), 3, 15, NONE, 75, 16), // 96 group
        Name::new(TextRange::new(854, 8), 3, NONE, NONE, 76, NONE), // 97 groupRef
        Name::new(TextRange::new(862, 9), 3, NONE, NONE, 77, NONE), // 98 hexBinary
        Name::new(TextRange::new(871, 6), 3, 16, NONE, NONE, 17), // 99 import
        Name::new(TextRange::new(877, 7), 3, 17, NONE, NONE, 18), // 100 include
        Name::new(TextRange::new(884, 3), 3, NONE, NONE, 78, NONE), // 101 int
        Name::new(TextRange::new(887, 7), 3, NONE, NONE, 79, NONE), // 102 integer
        Name::new(TextRange::new(894, 3), 3, 18, NONE, NONE, 19), // 103 key
        Name::new(TextRange::new(897, 7), 3, NONE, NONE, 18, NONE), // 104 keybase
        Name::new(TextRange::new(904, 6), 3, 19, NONE, NONE, 20), // 105 keyref
        Name::new(TextRange::new(910, 8), 3, NONE, NONE, 80, NONE), // 106 language
        Name::new(TextRange::new(918, 6), 3, 20, NONE, NONE, 21), // 107 length
        Name::new(TextRange::new(924, 4), 3, 21, NONE, NONE, 22), // 108 list
        Name::new(TextRange::new(928, 16), 3, NONE, NONE, 81, NONE), // 109 localComplexType
        Name::new(TextRange::new(944, 12), 3, NONE, NONE, 82, NONE), // 110 localElement
        Name::new(TextRange::new(956, 15), 3, NONE, NONE, 83, NONE), // 111 localSimpleType
        Name::new(TextRange::new(971, 4), 3, NONE, NONE, 84, NONE), // 112 long
        Name::new(TextRange::new(975, 12), 3, 22, NONE, NONE, 23), // 113 maxExclusive
        Name::new(TextRange::new(987, 12), 3, 23, NONE, NONE, 24), // 114 maxInclusive
        Name::new(TextRange::new(999, 9), 3, 24, NONE, NONE, 25), // 115 maxLength
        Name::new(TextRange::new(1008, 12), 3, 25, NONE, NONE, 26), // 116 minExclusive
        Name::new(TextRange::new(1020, 12), 3, 26, NONE, NONE, 27), // 117 minInclusive
        Name::new(TextRange::new(1032, 9), 3, 27, NONE, NONE, 28), // 118 minLength
        Name::new(TextRange::new(1041, 19), 3, NONE, NONE, 6, NONE), // 119 namedAttributeGroup
        Name::new(TextRange::new(1060, 10), 3, NONE, NONE, 15, NONE), // 120 namedGroup
        Name::new(TextRange::new(1070, 13), 3, NONE, NONE, 85, NONE), // 121 namespaceList
        Name::new(TextRange::new(1083, 12), 3, NONE, NONE, 86, NONE), // 122 narrowMaxMin
        Name::new(TextRange::new(1095, 15), 3, NONE, NONE, 87, NONE), // 123 negativeInteger
        Name::new(TextRange::new(1110, 12), 3, NONE, NONE, 12, NONE), // 124 noFixedFacet
        Name::new(TextRange::new(1122, 18), 3, NONE, NONE, 88, NONE), // 125 nonNegativeInteger
        Name::new(TextRange::new(1140, 18), 3, NONE, NONE, 89, NONE), // 126 nonPositiveInteger
        Name::new(TextRange::new(1158, 16), 3, NONE, NONE, 90, NONE), // 127 normalizedString
        Name::new(TextRange::new(1174, 8), 3, 28, NONE, NONE, 29), // 128 notation
        Name::new(TextRange::new(1182, 8), 3, NONE, NONE, 14, NONE), // 129 numFacet
        Name::new(TextRange::new(1190, 9), 3, NONE, NONE, 91, NONE), // 130 openAttrs
        Name::new(TextRange::new(1199, 7), 3, 29, NONE, NONE, 30), // 131 pattern
        Name::new(TextRange::new(1206, 15), 3, NONE, NONE, 92, NONE), // 132 positiveInteger
        Name::new(TextRange::new(180, 6), 3, NONE, NONE, 93, NONE), // 133 public
        Name::new(TextRange::new(1221, 9), 3, NONE, NONE, 94, NONE), // 134 realGroup
        Name::new(TextRange::new(1230, 8), 3, 30, NONE, NONE, 31), // 135 redefine
        Name::new(TextRange::new(1238, 24), 3, NONE, NONE, 95, NONE), // 136 reducedDerivationControl
        Name::new(TextRange::new(1262, 11), 3, 31, NONE, NONE, 32), // 137 restriction
        Name::new(TextRange::new(1273, 15), 3, NONE, NONE, 96, NONE), // 138 restrictionType
        Name::new(TextRange::new(1288, 6), 3, 32, NONE, NONE, 33), // 139 schema
        Name::new(TextRange::new(1294, 8), 3, 33, NONE, NONE, 34), // 140 selector
        Name::new(TextRange::new(1302, 8), 3, 34, NONE, NONE, 35), // 141 sequence
        Name::new(TextRange::new(1310, 5), 3, NONE, NONE, 97, NONE), // 142 short
        Name::new(TextRange::new(1315, 13), 3, 35, NONE, NONE, 36), // 143 simpleContent
        Name::new(TextRange::new(1328, 19), 3, NONE, NONE, 98, NONE), // 144 simpleDerivationSet
        Name::new(TextRange::new(1347, 19), 3, NONE, NONE, 99, NONE), // 145 simpleExplicitGroup
        Name::new(TextRange::new(1366, 19), 3, NONE, NONE, 100, NONE), // 146 simpleExtensionType
        Name::new(TextRange::new(1385, 21), 3, NONE, NONE, 101, NONE), // 147 simpleRestrictionType
        Name::new(TextRange::new(1406, 10), 3, 36, NONE, 102, 37), // 148 simpleType
        Name::new(TextRange::new(1416, 6), 3, NONE, NONE, 103, NONE), // 149 string
        Name::new(TextRange::new(1422, 4), 3, NONE, NONE, 104, NONE), // 150 time
        Name::new(TextRange::new(1426, 5), 3, NONE, NONE, 105, NONE), // 151 token
        Name::new(TextRange::new(1431, 17), 3, NONE, NONE, 5, NONE), // 152 topLevelAttribute
        Name::new(TextRange::new(1448, 19), 3, NONE, NONE, 9, NONE), // 153 topLevelComplexType
        Name::new(TextRange::new(1467, 15), 3, NONE, NONE, 11, NONE), // 154 topLevelElement
        Name::new(TextRange::new(1482, 18), 3, NONE, NONE, 29, NONE), // 155 topLevelSimpleType
        Name::new(TextRange::new(1500, 11), 3, 37, NONE, NONE, 38), // 156 totalDigits
        Name::new(TextRange::new(1511, 21), 3, NONE, NONE, 106, NONE), // 157 typeDerivationControl
        Name::new(TextRange::new(1532, 5), 3, 38, NONE, NONE, 39), // 158 union
        Name::new(TextRange::new(1537, 6), 3, 39, NONE, NONE, 40), // 159 unique
        Name::new(TextRange::new(1543, 12), 3, NONE, NONE, 107, NONE), // 160 unsignedByte
        Name::new(TextRange::new(1555, 11), 3, NONE, NONE, 108, NONE), // 161 unsignedInt
        Name::new(TextRange::new(1566, 12), 3, NONE, NONE, 109, NONE), // 162 unsignedLong
        Name::new(TextRange::new(1578, 13), 3, NONE, NONE, 110, NONE), // 163 unsignedShort
        Name::new(TextRange::new(1591, 10), 3, 40, NONE, NONE, 41), // 164 whiteSpace
        Name::new(TextRange::new(1601, 8), 3, NONE, NONE, 3, NONE), // 165 wildcard
    ];
    static NAME_INDEX: [u16; 512] = [
        48, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 163, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, 131, 132, 111, 123, 65,
        115, 138, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 78, 58,
        100, 39, 46, 24, 80, NONE, 33, NONE, NONE, 73, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 32, 141, NONE,
        161, NONE, NONE, NONE, 121, NONE, NONE, 25, 101, NONE, 105, NONE,
        NONE, NONE, NONE, NONE, 10, NONE, NONE, NONE, 19, 92, NONE, NONE,
        22, NONE, NONE, NONE, NONE, NONE, 154, 75, NONE, NONE, NONE, NONE,
        NONE, NONE, 90, 83, NONE, NONE, 77, 106, NONE, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 104, NONE, NONE, NONE,
        NONE, 122, 134, NONE, NONE, NONE, NONE, NONE, NONE, 145, NONE, 98,
        NONE, 91, 116, NONE, 135, NONE, 160, 89, NONE, 68, NONE, 96,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
        NONE, 118, NONE, NONE, 114, NONE, 70, 156, 147, NONE, 84, 3,
        137, NONE, 12, NONE, NONE, 87, 108, 127, NONE, 99, NONE, NONE,
        NONE, NONE, NONE, NONE, 140, 35, NONE, NONE, NONE, 38, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, 158, 71, NONE, NONE, NONE, NONE, 29,
        139, NONE, NONE, 143, 28, NONE, NONE, NONE, NONE, NONE, 41, NONE,
        NONE, 88, NONE, NONE, 17, 40, NONE, NONE, NONE, NONE, 102, NONE,
        54, 45, NONE, NONE, NONE, 16, NONE, NONE, NONE, NONE, NONE, 34,
        67, NONE, NONE, NONE, 13, NONE, NONE, NONE, NONE, NONE, 157, 56,
        NONE, 51, NONE, NONE, 11, NONE, NONE, NONE, 55, 44, 59, NONE,
        NONE, 162, 130, 50, NONE, 150, 47, 144, NONE, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, 164, 36, NONE, NONE, 23, NONE,
        NONE, NONE, NONE, 63, NONE, NONE, NONE, NONE, NONE, 85, NONE, NONE,
        NONE, NONE, NONE, NONE, 53, 62, 74, 97, NONE, 4, 31, NONE,
        30, NONE, NONE, NONE, NONE, NONE, NONE, 125, NONE, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, 113, NONE, NONE, 152, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, NONE, NONE, 110, 119, 149, NONE, NONE,
        93, NONE, NONE, NONE, 159, NONE, NONE, 126, NONE, NONE, NONE, 5,
        NONE, NONE, NONE, NONE, NONE, NONE, 146, NONE, NONE, 76, NONE, NONE,
        6, 82, 129, NONE, NONE, NONE, 61, NONE, NONE, NONE, NONE, NONE,
        NONE, 37, 42, NONE, NONE, NONE, 7, NONE, NONE, 120, NONE, NONE,
        NONE, NONE, 107, NONE, NONE, 64, NONE, NONE, NONE, NONE, 117, NONE,
        NONE, 57, NONE, 0, 43, 109, NONE, 112, NONE, NONE, NONE, NONE,
        NONE, 81, NONE, NONE, NONE, NONE, NONE, NONE, 14, NONE, 148, 2,
        NONE, NONE, NONE, NONE, 72, NONE, 69, 142, NONE, NONE, NONE, NONE,
        49, NONE, 26, 20, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
        NONE, NONE, 21, 103, NONE, NONE, 18, 128, 9, 79, NONE, NONE,
        NONE, NONE, 8, 66, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
        165, NONE, 133, 95, NONE, 1, 94, NONE, 155, NONE, NONE, NONE,
        NONE, NONE, NONE, NONE, NONE, 86, 124, 60, 153, NONE, NONE, NONE,
        NONE, 52, 136, 151, 27, NONE, 15, NONE,
    ];
    static ELEMENTS: [Element; 66] = [
        Element::new(51, 0, false), // 0 {http://www.w3.org/2001/XMLSchema}all
        Element::new(54, 1, false), // 1 {http://www.w3.org/2001/XMLSchema}annotation
        Element::new(55, 2, false), // 2 {http://www.w3.org/2001/XMLSchema}any
        Element::new(56, 3, false), // 3 {http://www.w3.org/2001/XMLSchema}anyAttribute
        Element::new(60, 4, false), // 4 {http://www.w3.org/2001/XMLSchema}appinfo
        Element::new(61, 5, false), // 5 {http://www.w3.org/2001/XMLSchema}attribute
        Element::new(62, 6, false), // 6 {http://www.w3.org/2001/XMLSchema}attributeGroup
        Element::new(68, 7, false), // 7 {http://www.w3.org/2001/XMLSchema}choice
        Element::new(69, 8, false), // 8 {http://www.w3.org/2001/XMLSchema}complexContent
        Element::new(71, 9, false), // 9 {http://www.w3.org/2001/XMLSchema}complexType
        Element::new(77, 10, false), // 10 {http://www.w3.org/2001/XMLSchema}documentation
        Element::new(80, 11, false), // 11 {http://www.w3.org/2001/XMLSchema}element
        Element::new(81, 12, false), // 12 {http://www.w3.org/2001/XMLSchema}enumeration
        Element::new(86, 13, false), // 13 {http://www.w3.org/2001/XMLSchema}field
        Element::new(89, 14, false), // 14 {http://www.w3.org/2001/XMLSchema}fractionDigits
        Element::new(96, 15, false), // 15 {http://www.w3.org/2001/XMLSchema}group
        Element::new(99, 16, false), // 16 {http://www.w3.org/2001/XMLSchema}import
        Element::new(100, 17, false), // 17 {http://www.w3.org/2001/XMLSchema}include
        Element::new(103, 18, false), // 18 {http://www.w3.org/2001/XMLSchema}key
        Element::new(105, 19, false), // 19 {http://www.w3.org/2001/XMLSchema}keyref
        Element::new(107, 14, false), // 20 {http://www.w3.org/2001/XMLSchema}length
        Element::new(108, 20, false), // 21 {http://www.w3.org/2001/XMLSchema}list
        Element::new(113, 21, false), // 22 {http://www.w3.org/2001/XMLSchema}maxExclusive
        Element::new(114, 21, false), // 23 {http://www.w3.org/2001/XMLSchema}maxInclusive
        Element::new(115, 14, false), // 24 {http://www.w3.org/2001/XMLSchema}maxLength
        Element::new(116, 21, false), // 25 {http://www.w3.org/2001/XMLSchema}minExclusive
        Element::new(117, 21, false), // 26 {http://www.w3.org/2001/XMLSchema}minInclusive
        Element::new(118, 14, false), // 27 {http://www.w3.org/2001/XMLSchema}minLength
        Element::new(128, 22, false), // 28 {http://www.w3.org/2001/XMLSchema}notation
        Element::new(131, 23, false), // 29 {http://www.w3.org/2001/XMLSchema}pattern
        Element::new(135, 24, false), // 30 {http://www.w3.org/2001/XMLSchema}redefine
        Element::new(137, 25, false), // 31 {http://www.w3.org/2001/XMLSchema}restriction
        Element::new(139, 26, false), // 32 {http://www.w3.org/2001/XMLSchema}schema
        Element::new(140, 27, false), // 33 {http://www.w3.org/2001/XMLSchema}selector
        Element::new(141, 7, false), // 34 {http://www.w3.org/2001/XMLSchema}sequence
        Element::new(143, 28, false), // 35 {http://www.w3.org/2001/XMLSchema}simpleContent
        Element::new(148, 29, false), // 36 {http://www.w3.org/2001/XMLSchema}simpleType
        Element::new(156, 30, false), // 37 {http://www.w3.org/2001/XMLSchema}totalDigits
        Element::new(158, 31, false), // 38 {http://www.w3.org/2001/XMLSchema}union
        Element::new(159, 18, false), // 39 {http://www.w3.org/2001/XMLSchema}unique
        Element::new(164, 32, false), // 40 {http://www.w3.org/2001/XMLSchema}whiteSpace
        Element::new(148, 83, false), // 41 {http://www.w3.org/2001/XMLSchema}simpleType
        Element::new(61, 49, false), // 42 {http://www.w3.org/2001/XMLSchema}attribute
        Element::new(62, 51, false), // 43 {http://www.w3.org/2001/XMLSchema}attributeGroup
        Element::new(80, 82, false), // 44 {http://www.w3.org/2001/XMLSchema}element
        Element::new(96, 76, false), // 45 {http://www.w3.org/2001/XMLSchema}group
        Element::new(71, 81, false), // 46 {http://www.w3.org/2001/XMLSchema}complexType
        Element::new(137, 101, false), // 47 {http://www.w3.org/2001/XMLSchema}restriction
        Element::new(83, 100, false), // 48 {http://www.w3.org/2001/XMLSchema}extension
        Element::new(51, 111, false), // 49 {http://www.w3.org/2001/XMLSchema}all
        Element::new(68, 99, false), // 50 {http://www.w3.org/2001/XMLSchema}choice
        Element::new(141, 99, false), // 51 {http://www.w3.org/2001/XMLSchema}sequence
        Element::new(80, 86, false), // 52 {http://www.w3.org/2001/XMLSchema}element
        Element::new(137, 56, false), // 53 {http://www.w3.org/2001/XMLSchema}restriction
        Element::new(83, 66, false), // 54 {http://www.w3.org/2001/XMLSchema}extension
        Element::new(51, 112, true), // 55 {http://www.w3.org/2001/XMLSchema}all
        Element::new(61, 112, true), // 56 {http://www.w3.org/2001/XMLSchema}attribute
        Element::new(62, 112, true), // 57 {http://www.w3.org/2001/XMLSchema}attributeGroup
        Element::new(68, 112, true), // 58 {http://www.w3.org/2001/XMLSchema}choice
        Element::new(71, 112, true), // 59 {http://www.w3.org/2001/XMLSchema}complexType
        Element::new(80, 112, true), // 60 {http://www.w3.org/2001/XMLSchema}element
        Element::new(83, 112, true), // 61 {http://www.w3.org/2001/XMLSchema}extension
        Element::new(96, 112, true), // 62 {http://www.w3.org/2001/XMLSchema}group
        Element::new(137, 112, true), // 63 {http://www.w3.org/2001/XMLSchema}restriction
        Element::new(141, 112, true), // 64 {http://www.w3.org/2001/XMLSchema}sequence
        Element::new(148, 112, true), // 65 {http://www.w3.org/2001/XMLSchema}simpleType
    ];
    static FRAGMENT: [u16; 42] = [
        55, // 0 {http://www.w3.org/2001/XMLSchema}all
        1, // 1 {http://www.w3.org/2001/XMLSchema}annotation
        2, // 2 {http://www.w3.org/2001/XMLSchema}any
        3, // 3 {http://www.w3.org/2001/XMLSchema}anyAttribute
        4, // 4 {http://www.w3.org/2001/XMLSchema}appinfo
        56, // 5 {http://www.w3.org/2001/XMLSchema}attribute
        57, // 6 {http://www.w3.org/2001/XMLSchema}attributeGroup
        58, // 7 {http://www.w3.org/2001/XMLSchema}choice
        8, // 8 {http://www.w3.org/2001/XMLSchema}complexContent
        59, // 9 {http://www.w3.org/2001/XMLSchema}complexType
        10, // 10 {http://www.w3.org/2001/XMLSchema}documentation
        60, // 11 {http://www.w3.org/2001/XMLSchema}element
        12, // 12 {http://www.w3.org/2001/XMLSchema}enumeration
        61, // 13 {http://www.w3.org/2001/XMLSchema}extension
        13, // 14 {http://www.w3.org/2001/XMLSchema}field
        14, // 15 {http://www.w3.org/2001/XMLSchema}fractionDigits
        62, // 16 {http://www.w3.org/2001/XMLSchema}group
        16, // 17 {http://www.w3.org/2001/XMLSchema}import
        17, // 18 {http://www.w3.org/2001/XMLSchema}include
        18, // 19 {http://www.w3.org/2001/XMLSchema}key
        19, // 20 {http://www.w3.org/2001/XMLSchema}keyref
        20, // 21 {http://www.w3.org/2001/XMLSchema}length
        21, // 22 {http://www.w3.org/2001/XMLSchema}list
        22, // 23 {http://www.w3.org/2001/XMLSchema}maxExclusive
        23, // 24 {http://www.w3.org/2001/XMLSchema}maxInclusive
        24, // 25 {http://www.w3.org/2001/XMLSchema}maxLength
        25, // 26 {http://www.w3.org/2001/XMLSchema}minExclusive
        26, // 27 {http://www.w3.org/2001/XMLSchema}minInclusive
        27, // 28 {http://www.w3.org/2001/XMLSchema}minLength
        28, // 29 {http://www.w3.org/2001/XMLSchema}notation
        29, // 30 {http://www.w3.org/2001/XMLSchema}pattern
        30, // 31 {http://www.w3.org/2001/XMLSchema}redefine
        63, // 32 {http://www.w3.org/2001/XMLSchema}restriction
        32, // 33 {http://www.w3.org/2001/XMLSchema}schema
        33, // 34 {http://www.w3.org/2001/XMLSchema}selector
        64, // 35 {http://www.w3.org/2001/XMLSchema}sequence
        35, // 36 {http://www.w3.org/2001/XMLSchema}simpleContent
        65, // 37 {http://www.w3.org/2001/XMLSchema}simpleType
        37, // 38 {http://www.w3.org/2001/XMLSchema}totalDigits
        38, // 39 {http://www.w3.org/2001/XMLSchema}union
        39, // 40 {http://www.w3.org/2001/XMLSchema}unique
        40, // 41 {http://www.w3.org/2001/XMLSchema}whiteSpace
    ];
    static ATTRIBUTES: [Attribute; 61] = [
        Attribute::new(34, 16), // 0 {http://www.w3.org/XML/1998/namespace}base
        Attribute::new(36, 41), // 1 {http://www.w3.org/XML/1998/namespace}lang
        Attribute::new(37, 56), // 2 {http://www.w3.org/XML/1998/namespace}space
        Attribute::new(7, 49), // 3 {}final
        Attribute::new(11, 8), // 4 {}id
        Attribute::new(17, 5), // 5 {}name
        Attribute::new(2, 14), // 6 {}base
        Attribute::new(13, 15), // 7 {}maxOccurs
        Attribute::new(15, 45), // 8 {}minOccurs
        Attribute::new(22, 14), // 9 {}ref
        Attribute::new(3, 18), // 10 {}block
        Attribute::new(5, 1), // 11 {}default
        Attribute::new(9, 1), // 12 {}fixed
        Attribute::new(10, 33), // 13 {}form
        Attribute::new(13, 57), // 14 {}maxOccurs
        Attribute::new(15, 58), // 15 {}minOccurs
        Attribute::new(19, 19), // 16 {}nillable
        Attribute::new(29, 14), // 17 {}type
        Attribute::new(16, 19), // 18 {}mixed
        Attribute::new(0, 19), // 19 {}abstract
        Attribute::new(7, 29), // 20 {}final
        Attribute::new(26, 14), // 21 {}substitutionGroup
        Attribute::new(3, 29), // 22 {}block
        Attribute::new(30, 59), // 23 {}use
        Attribute::new(9, 19), // 24 {}fixed
        Attribute::new(31, 60), // 25 {}value
        Attribute::new(14, 61), // 26 {}memberTypes
        Attribute::new(31, 46), // 27 {}value
        Attribute::new(33, 62), // 28 {}xpath
        Attribute::new(1, 33), // 29 {}attributeFormDefault
        Attribute::new(4, 18), // 30 {}blockDefault
        Attribute::new(6, 33), // 31 {}elementFormDefault
        Attribute::new(8, 34), // 32 {}finalDefault
        Attribute::new(28, 16), // 33 {}targetNamespace
        Attribute::new(32, 3), // 34 {}version
        Attribute::new(24, 16), // 35 {}schemaLocation
        Attribute::new(31, 1), // 36 {}value
        Attribute::new(21, 47), // 37 {}public
        Attribute::new(27, 16), // 38 {}system
        Attribute::new(31, 0), // 39 {}value
        Attribute::new(12, 14), // 40 {}itemType
        Attribute::new(23, 14), // 41 {}refer
        Attribute::new(18, 16), // 42 {}namespace
        Attribute::new(31, 45), // 43 {}value
        Attribute::new(25, 16), // 44 {}source
        Attribute::new(18, 42), // 45 {}namespace
        Attribute::new(20, 63), // 46 {}processContents
        Attribute::new(0, 64), // 47 {}abstract
        Attribute::new(3, 64), // 48 {}block
        Attribute::new(7, 64), // 49 {}final
        Attribute::new(9, 64), // 50 {}fixed
        Attribute::new(10, 64), // 51 {}form
        Attribute::new(13, 64), // 52 {}maxOccurs
        Attribute::new(15, 64), // 53 {}minOccurs
        Attribute::new(17, 64), // 54 {}name
        Attribute::new(18, 64), // 55 {}namespace
        Attribute::new(22, 64), // 56 {}ref
        Attribute::new(26, 64), // 57 {}substitutionGroup
        Attribute::new(30, 64), // 58 {}use
        Attribute::new(31, 64), // 59 {}value
        Attribute::new(33, 64), // 60 {}xpath
    ];
    static TYPES: [Type; 113] = [
        Type::new(51, NONE, 438, 441, false), // 0 {http://www.w3.org/2001/XMLSchema}all
        Type::new(NONE, NONE, 435, 37, false), // 1 anonymous
        Type::new(NONE, NONE, 429, 432, false), // 2 anonymous
        Type::new(165, NONE, 423, 426, false), // 3 {http://www.w3.org/2001/XMLSchema}wildcard
        Type::new(NONE, NONE, 421, 422, false), // 4 anonymous
        Type::new(152, NONE, 412, 417, false), // 5 {http://www.w3.org/2001/XMLSchema}topLevelAttribute
        Type::new(119, NONE, 410, 341, false), // 6 {http://www.w3.org/2001/XMLSchema}namedAttributeGroup
        Type::new(82, NONE, 404, 407, true), // 7 {http://www.w3.org/2001/XMLSchema}explicitGroup
        Type::new(NONE, NONE, 399, 114, false), // 8 anonymous
        Type::new(153, NONE, 388, 394, false), // 9 {http://www.w3.org/2001/XMLSchema}topLevelComplexType
        Type::new(NONE, NONE, 383, 386, false), // 10 anonymous
        Type::new(154, NONE, 367, 375, false), // 11 {http://www.w3.org/2001/XMLSchema}topLevelElement
        Type::new(124, NONE, 365, 366, false), // 12 {http://www.w3.org/2001/XMLSchema}noFixedFacet
        Type::new(NONE, NONE, 270, 272, false), // 13 anonymous
        Type::new(129, NONE, 359, 362, false), // 14 {http://www.w3.org/2001/XMLSchema}numFacet
        Type::new(120, NONE, 350, 341, false), // 15 {http://www.w3.org/2001/XMLSchema}namedGroup
        Type::new(NONE, NONE, 344, 347, false), // 16 anonymous
        Type::new(NONE, NONE, 342, 304, false), // 17 anonymous
        Type::new(104, NONE, 339, 341, false), // 18 {http://www.w3.org/2001/XMLSchema}keybase
        Type::new(NONE, NONE, 328, 336, false), // 19 anonymous
        Type::new(NONE, NONE, 324, 326, false), // 20 anonymous
        Type::new(85, NONE, 318, 321, true), // 21 {http://www.w3.org/2001/XMLSchema}facet
        Type::new(NONE, NONE, 310, 314, false), // 22 anonymous
        Type::new(NONE, NONE, 306, 308, false), // 23 anonymous
        Type::new(NONE, NONE, 300, 304, false), // 24 anonymous
        Type::new(NONE, NONE, 293, 299, false), // 25 anonymous
        Type::new(NONE, NONE, 274, 285, false), // 26 anonymous
        Type::new(NONE, NONE, 270, 272, false), // 27 anonymous
        Type::new(NONE, NONE, 266, 37, false), // 28 anonymous
        Type::new(155, NONE, 260, 263, false), // 29 {http://www.w3.org/2001/XMLSchema}topLevelSimpleType
        Type::new(NONE, NONE, 254, 257, false), // 30 anonymous
        Type::new(NONE, NONE, 247, 252, false), // 31 anonymous
        Type::new(NONE, NONE, 241, 244, false), // 32 anonymous
        Type::new(40, 7, 240, 2, false), // 33 {http://www.w3.org/2001/XMLSchema}ENTITIES
        Type::new(41, 6, 239, 2, false), // 34 {http://www.w3.org/2001/XMLSchema}ENTITY
        Type::new(42, 8, 238, 2, false), // 35 {http://www.w3.org/2001/XMLSchema}ID
        Type::new(43, 9, 237, 2, false), // 36 {http://www.w3.org/2001/XMLSchema}IDREF
        Type::new(44, 10, 236, 2, false), // 37 {http://www.w3.org/2001/XMLSchema}IDREFS
        Type::new(45, 5, 235, 2, true), // 38 {http://www.w3.org/2001/XMLSchema}NCName
        Type::new(46, 11, 234, 2, true), // 39 {http://www.w3.org/2001/XMLSchema}NMTOKEN
        Type::new(47, 12, 233, 2, false), // 40 {http://www.w3.org/2001/XMLSchema}NMTOKENS
        Type::new(48, 13, 232, 2, false), // 41 {http://www.w3.org/2001/XMLSchema}NOTATION
        Type::new(49, 4, 231, 2, true), // 42 {http://www.w3.org/2001/XMLSchema}Name
        Type::new(50, 14, 230, 2, false), // 43 {http://www.w3.org/2001/XMLSchema}QName
        Type::new(52, 15, 229, 2, true), // 44 {http://www.w3.org/2001/XMLSchema}allNNI
        Type::new(53, NONE, 228, 37, true), // 45 {http://www.w3.org/2001/XMLSchema}annotated
        Type::new(57, 0, 227, 2, true), // 46 {http://www.w3.org/2001/XMLSchema}anySimpleType
        Type::new(58, NONE, 225, 61, true), // 47 {http://www.w3.org/2001/XMLSchema}anyType
        Type::new(59, 16, 224, 2, false), // 48 {http://www.w3.org/2001/XMLSchema}anyURI
        Type::new(61, NONE, 205, 216, true), // 49 {http://www.w3.org/2001/XMLSchema}attribute
        Type::new(62, NONE, 201, 204, true), // 50 {http://www.w3.org/2001/XMLSchema}attributeGroup
        Type::new(63, NONE, 199, 200, false), // 51 {http://www.w3.org/2001/XMLSchema}attributeGroupRef
        Type::new(64, 17, 198, 2, false), // 52 {http://www.w3.org/2001/XMLSchema}base64Binary
        Type::new(65, 18, 197, 2, true), // 53 {http://www.w3.org/2001/XMLSchema}blockSet
        Type::new(66, 19, 196, 2, false), // 54 {http://www.w3.org/2001/XMLSchema}boolean
        Type::new(67, 25, 195, 2, false), // 55 {http://www.w3.org/2001/XMLSchema}byte
        Type::new(70, NONE, 146, 27, false), // 56 {http://www.w3.org/2001/XMLSchema}complexRestrictionType
        Type::new(71, NONE, 184, 190, true), // 57 {http://www.w3.org/2001/XMLSchema}complexType
        Type::new(72, 26, 183, 2, false), // 58 {http://www.w3.org/2001/XMLSchema}date
        Type::new(73, 27, 182, 2, false), // 59 {http://www.w3.org/2001/XMLSchema}dateTime
        Type::new(74, 20, 181, 2, true), // 60 {http://www.w3.org/2001/XMLSchema}decimal
        Type::new(75, 28, 180, 2, true), // 61 {http://www.w3.org/2001/XMLSchema}derivationControl
        Type::new(76, 29, 179, 2, true), // 62 {http://www.w3.org/2001/XMLSchema}derivationSet
        Type::new(78, 30, 178, 2, false), // 63 {http://www.w3.org/2001/XMLSchema}double
        Type::new(79, 31, 177, 2, false), // 64 {http://www.w3.org/2001/XMLSchema}duration
        Type::new(80, NONE, 151, 164, true), // 65 {http://www.w3.org/2001/XMLSchema}element
        Type::new(84, NONE, 146, 27, true), // 66 {http://www.w3.org/2001/XMLSchema}extensionType
        Type::new(87, 32, 145, 2, false), // 67 {http://www.w3.org/2001/XMLSchema}float
        Type::new(88, 33, 144, 2, false), // 68 {http://www.w3.org/2001/XMLSchema}formChoice
        Type::new(90, 34, 143, 2, true), // 69 {http://www.w3.org/2001/XMLSchema}fullDerivationSet
        Type::new(91, 35, 142, 2, false), // 70 {http://www.w3.org/2001/XMLSchema}gDay
        Type::new(92, 36, 141, 2, false), // 71 {http://www.w3.org/2001/XMLSchema}gMonth
        Type::new(93, 37, 140, 2, false), // 72 {http://www.w3.org/2001/XMLSchema}gMonthDay
        Type::new(94, 38, 139, 2, false), // 73 {http://www.w3.org/2001/XMLSchema}gYear
        Type::new(95, 39, 138, 2, false), // 74 {http://www.w3.org/2001/XMLSchema}gYearMonth
        Type::new(96, NONE, 130, 54, true), // 75 {http://www.w3.org/2001/XMLSchema}group
        Type::new(97, NONE, 120, 126, false), // 76 {http://www.w3.org/2001/XMLSchema}groupRef
        Type::new(98, 40, 119, 2, false), // 77 {http://www.w3.org/2001/XMLSchema}hexBinary
        Type::new(101, 23, 118, 2, true), // 78 {http://www.w3.org/2001/XMLSchema}int
        Type::new(102, 21, 117, 2, true), // 79 {http://www.w3.org/2001/XMLSchema}integer
        Type::new(106, 41, 116, 2, false), // 80 {http://www.w3.org/2001/XMLSchema}language
        Type::new(109, NONE, 109, 114, false), // 81 {http://www.w3.org/2001/XMLSchema}localComplexType
        Type::new(110, NONE, 95, 102, true), // 82 {http://www.w3.org/2001/XMLSchema}localElement
        Type::new(111, NONE, 94, 37, false), // 83 {http://www.w3.org/2001/XMLSchema}localSimpleType
        Type::new(112, 22, 93, 2, true), // 84 {http://www.w3.org/2001/XMLSchema}long
        Type::new(121, 42, 92, 2, true), // 85 {http://www.w3.org/2001/XMLSchema}namespaceList
        Type::new(122, NONE, 66, 81, false), // 86 {http://www.w3.org/2001/XMLSchema}narrowMaxMin
        Type::new(123, 44, 65, 2, false), // 87 {http://www.w3.org/2001/XMLSchema}negativeInteger
        Type::new(125, 45, 64, 2, true), // 88 {http://www.w3.org/2001/XMLSchema}nonNegativeInteger
        Type::new(126, 43, 63, 2, true), // 89 {http://www.w3.org/2001/XMLSchema}nonPositiveInteger
        Type::new(127, 2, 62, 2, true), // 90 {http://www.w3.org/2001/XMLSchema}normalizedString
        Type::new(130, NONE, 61, 61, true), // 91 {http://www.w3.org/2001/XMLSchema}openAttrs
        Type::new(132, 46, 60, 2, false), // 92 {http://www.w3.org/2001/XMLSchema}positiveInteger
        Type::new(133, 47, 59, 2, false), // 93 {http://www.w3.org/2001/XMLSchema}public
        Type::new(134, NONE, 46, 54, true), // 94 {http://www.w3.org/2001/XMLSchema}realGroup
        Type::new(136, 48, 45, 2, false), // 95 {http://www.w3.org/2001/XMLSchema}reducedDerivationControl
        Type::new(138, NONE, 40, 27, true), // 96 {http://www.w3.org/2001/XMLSchema}restrictionType
        Type::new(142, 24, 39, 2, true), // 97 {http://www.w3.org/2001/XMLSchema}short
        Type::new(144, 49, 38, 2, true), // 98 {http://www.w3.org/2001/XMLSchema}simpleDerivationSet
        Type::new(145, NONE, 33, 37, false), // 99 {http://www.w3.org/2001/XMLSchema}simpleExplicitGroup
        Type::new(146, NONE, 29, 27, false), // 100 {http://www.w3.org/2001/XMLSchema}simpleExtensionType
        Type::new(147, NONE, 20, 27, false), // 101 {http://www.w3.org/2001/XMLSchema}simpleRestrictionType
        Type::new(148, NONE, 10, 16, true), // 102 {http://www.w3.org/2001/XMLSchema}simpleType
        Type::new(149, 1, 9, 2, true), // 103 {http://www.w3.org/2001/XMLSchema}string
        Type::new(150, 50, 8, 2, false), // 104 {http://www.w3.org/2001/XMLSchema}time
        Type::new(151, 3, 7, 2, true), // 105 {http://www.w3.org/2001/XMLSchema}token
        Type::new(157, 51, 6, 2, false), // 106 {http://www.w3.org/2001/XMLSchema}typeDerivationControl
        Type::new(160, 55, 5, 2, false), // 107 {http://www.w3.org/2001/XMLSchema}unsignedByte
        Type::new(161, 53, 4, 2, true), // 108 {http://www.w3.org/2001/XMLSchema}unsignedInt
        Type::new(162, 52, 3, 2, true), // 109 {http://www.w3.org/2001/XMLSchema}unsignedLong
        Type::new(163, 54, 0, 2, true), // 110 {http://www.w3.org/2001/XMLSchema}unsignedShort
        Type::new(NONE, NONE, 355, 37, false), // 111 anonymous
        Type::new(NONE, NONE, 444, 446, true), // 112 anonymous
    ];
    static STATES: [State; 447] = [
        State::new(2528, 1, 0, 0, StateFlags(6)), // 0 first, start tag
        State::new(81, 1, 0, 1, StateFlags(1)), // 1 EE
        State::new(81, 1, 0, 2, StateFlags(7)), // 2 first, start tag, EE
        State::new(2529, 1, 0, 3, StateFlags(6)), // 3 first, start tag
        State::new(2530, 1, 0, 4, StateFlags(6)), // 4 first, start tag
        State::new(2531, 1, 0, 5, StateFlags(6)), // 5 first, start tag
        State::new(2532, 1, 0, 6, StateFlags(6)), // 6 first, start tag
        State::new(2533, 1, 0, 7, StateFlags(6)), // 7 first, start tag
        State::new(2534, 1, 0, 8, StateFlags(6)), // 8 first, start tag
        State::new(2535, 1, 0, 9, StateFlags(6)), // 9 first, start tag
        State::new(1496, 8, 3, 15, StateFlags(6)), // 10 first, start tag
        State::new(1616, 7, 2, 15, StateFlags(4)), // 11 start tag
        State::new(1756, 6, 1, 15, StateFlags(4)), // 12 start tag
        State::new(1900, 5, 0, 15, StateFlags(4)), // 13 start tag
        State::new(1501, 3, 0, 14, StateFlags(0)), // 14
        State::new(1500, 4, 0, 15, StateFlags(0)), // 15
        State::new(1905, 5, 3, 1, StateFlags(7)), // 16 first, start tag, EE
        State::new(2090, 4, 2, 1, StateFlags(5)), // 17 start tag, EE
        State::new(2278, 3, 1, 1, StateFlags(5)), // 18 start tag, EE
        State::new(2446, 2, 0, 1, StateFlags(5)), // 19 start tag, EE
        State::new(2448, 2, 1, 26, StateFlags(6)), // 20 first, start tag
        State::new(233, 20, 1, 26, StateFlags(5)), // 21 start tag, EE
        State::new(293, 19, 0, 26, StateFlags(5)), // 22 start tag, EE
        State::new(129, 17, 0, 23, StateFlags(1)), // 23 EE
        State::new(130, 16, 0, 24, StateFlags(1)), // 24 EE
        State::new(142, 4, 0, 25, StateFlags(1)), // 25 EE
        State::new(235, 18, 0, 26, StateFlags(1)), // 26 EE
        State::new(2450, 2, 1, 1, StateFlags(6)), // 27 first, start tag
        State::new(2281, 3, 1, 1, StateFlags(5)), // 28 start tag, EE
        State::new(2452, 2, 1, 32, StateFlags(6)), // 29 first, start tag
        State::new(1623, 7, 1, 32, StateFlags(5)), // 30 start tag, EE
        State::new(1762, 6, 0, 32, StateFlags(5)), // 31 start tag, EE
        State::new(1446, 5, 0, 32, StateFlags(1)), // 32 EE
        State::new(1379, 9, 1, 36, StateFlags(7)), // 33 first, start tag, EE
        State::new(1504, 8, 0, 36, StateFlags(5)), // 34 start tag, EE
        State::new(1253, 6, 0, 35, StateFlags(1)), // 35 EE
        State::new(1252, 7, 0, 36, StateFlags(1)), // 36 EE
        State::new(2284, 3, 1, 1, StateFlags(7)), // 37 first, start tag, EE
        State::new(2536, 1, 0, 38, StateFlags(6)), // 38 first, start tag
        State::new(2537, 1, 0, 39, StateFlags(6)), // 39 first, start tag
        State::new(2454, 2, 1, 44, StateFlags(6)), // 40 first, start tag
        State::new(122, 24, 1, 44, StateFlags(5)), // 41 start tag, EE
        State::new(146, 23, 0, 44, StateFlags(5)), // 42 start tag, EE
        State::new(125, 21, 0, 43, StateFlags(1)), // 43 EE
        State::new(124, 22, 0, 44, StateFlags(1)), // 44 EE
        State::new(2538, 1, 0, 45, StateFlags(6)), // 45 first, start tag
        State::new(1138, 11, 5, 53, StateFlags(7)), // 46 first, start tag, EE
        State::new(1259, 10, 4, 53, StateFlags(5)), // 47 start tag, EE
        State::new(1388, 9, 3, 53, StateFlags(5)), // 48 start tag, EE
        State::new(1512, 8, 2, 53, StateFlags(5)), // 49 start tag, EE
        State::new(1630, 7, 1, 53, StateFlags(5)), // 50 start tag, EE
        State::new(1768, 6, 0, 53, StateFlags(5)), // 51 start tag, EE
        State::new(1145, 4, 0, 52, StateFlags(1)), // 52 EE
        State::new(1144, 5, 0, 53, StateFlags(1)), // 53 EE
        State::new(1637, 7, 5, 1, StateFlags(7)), // 54 first, start tag, EE
        State::new(1774, 6, 4, 1, StateFlags(5)), // 55 start tag, EE
        State::new(1910, 5, 3, 1, StateFlags(5)), // 56 start tag, EE
        State::new(2094, 4, 2, 1, StateFlags(5)), // 57 start tag, EE
        State::new(2287, 3, 1, 1, StateFlags(5)), // 58 start tag, EE
        State::new(2539, 1, 0, 59, StateFlags(6)), // 59 first, start tag
        State::new(2540, 1, 0, 60, StateFlags(6)), // 60 first, start tag
        State::new(2456, 2, 0, 1, StateFlags(7)), // 61 first, start tag, EE
        State::new(2541, 1, 0, 62, StateFlags(6)), // 62 first, start tag
        State::new(2542, 1, 0, 63, StateFlags(6)), // 63 first, start tag
        State::new(2543, 1, 0, 64, StateFlags(6)), // 64 first, start tag
        State::new(2544, 1, 0, 65, StateFlags(6)), // 65 first, start tag
        State::new(312, 19, 11, 80, StateFlags(7)), // 66 first, start tag, EE
        State::new(388, 18, 10, 80, StateFlags(5)), // 67 start tag, EE
        State::new(496, 17, 9, 80, StateFlags(5)), // 68 start tag, EE
        State::new(598, 16, 8, 80, StateFlags(5)), // 69 start tag, EE
        State::new(710, 15, 7, 80, StateFlags(5)), // 70 start tag, EE
        State::new(800, 14, 6, 80, StateFlags(5)), // 71 start tag, EE
        State::new(912, 13, 5, 80, StateFlags(5)), // 72 start tag, EE
        State::new(1042, 12, 4, 80, StateFlags(5)), // 73 start tag, EE
        State::new(1149, 11, 3, 80, StateFlags(5)), // 74 start tag, EE
        State::new(1269, 10, 2, 80, StateFlags(5)), // 75 start tag, EE
        State::new(1397, 9, 1, 80, StateFlags(5)), // 76 start tag, EE
        State::new(1520, 8, 0, 80, StateFlags(5)), // 77 start tag, EE
        State::new(185, 6, 0, 78, StateFlags(1)), // 78 EE
        State::new(187, 4, 0, 79, StateFlags(1)), // 79 EE
        State::new(184, 7, 0, 80, StateFlags(1)), // 80 EE
        State::new(925, 13, 11, 1, StateFlags(7)), // 81 first, start tag, EE
        State::new(1054, 12, 10, 1, StateFlags(5)), // 82 start tag, EE
        State::new(1160, 11, 9, 1, StateFlags(5)), // 83 start tag, EE
        State::new(1279, 10, 8, 1, StateFlags(5)), // 84 start tag, EE
        State::new(1406, 9, 7, 1, StateFlags(5)), // 85 start tag, EE
        State::new(1528, 8, 6, 1, StateFlags(5)), // 86 start tag, EE
        State::new(1644, 7, 5, 1, StateFlags(5)), // 87 start tag, EE
        State::new(1780, 6, 4, 1, StateFlags(5)), // 88 start tag, EE
        State::new(1915, 5, 3, 1, StateFlags(5)), // 89 start tag, EE
        State::new(2098, 4, 2, 1, StateFlags(5)), // 90 start tag, EE
        State::new(2290, 3, 1, 1, StateFlags(5)), // 91 start tag, EE
        State::new(2545, 1, 0, 92, StateFlags(6)), // 92 first, start tag
        State::new(2546, 1, 0, 93, StateFlags(6)), // 93 first, start tag
        State::new(1786, 6, 1, 15, StateFlags(6)), // 94 first, start tag
        State::new(331, 19, 11, 80, StateFlags(7)), // 95 first, start tag, EE
        State::new(406, 18, 10, 80, StateFlags(5)), // 96 start tag, EE
        State::new(513, 17, 9, 80, StateFlags(5)), // 97 start tag, EE
        State::new(614, 16, 8, 80, StateFlags(5)), // 98 start tag, EE
        State::new(725, 15, 7, 80, StateFlags(5)), // 99 start tag, EE
        State::new(814, 14, 6, 80, StateFlags(5)), // 100 start tag, EE
        State::new(938, 13, 5, 80, StateFlags(5)), // 101 start tag, EE
        State::new(951, 13, 11, 1, StateFlags(7)), // 102 first, start tag, EE
        State::new(1066, 12, 10, 1, StateFlags(5)), // 103 start tag, EE
        State::new(1171, 11, 9, 1, StateFlags(5)), // 104 start tag, EE
        State::new(1289, 10, 8, 1, StateFlags(5)), // 105 start tag, EE
        State::new(1415, 9, 7, 1, StateFlags(5)), // 106 start tag, EE
        State::new(1536, 8, 6, 1, StateFlags(5)), // 107 start tag, EE
        State::new(1651, 7, 5, 1, StateFlags(5)), // 108 start tag, EE
        State::new(828, 14, 2, 113, StateFlags(7)), // 109 first, start tag, EE
        State::new(964, 13, 1, 113, StateFlags(5)), // 110 start tag, EE
        State::new(1078, 12, 0, 113, StateFlags(5)), // 111 start tag, EE
        State::new(450, 10, 0, 112, StateFlags(1)), // 112 EE
        State::new(449, 11, 0, 113, StateFlags(1)), // 113 EE
        State::new(2102, 4, 2, 1, StateFlags(7)), // 114 first, start tag, EE
        State::new(2293, 3, 1, 1, StateFlags(5)), // 115 start tag, EE
        State::new(2547, 1, 0, 116, StateFlags(6)), // 116 first, start tag
        State::new(2548, 1, 0, 117, StateFlags(6)), // 117 first, start tag
        State::new(2549, 1, 0, 118, StateFlags(6)), // 118 first, start tag
        State::new(2550, 1, 0, 119, StateFlags(6)), // 119 first, start tag
        State::new(1920, 5, 4, 125, StateFlags(6)), // 120 first, start tag
        State::new(2106, 4, 3, 125, StateFlags(4)), // 121 start tag
        State::new(2296, 3, 2, 125, StateFlags(4)), // 122 start tag
        State::new(2458, 2, 1, 125, StateFlags(4)), // 123 start tag
        State::new(2299, 3, 0, 125, StateFlags(5)), // 124 start tag, EE
        State::new(1614, 2, 0, 125, StateFlags(1)), // 125 EE
        State::new(1925, 5, 4, 1, StateFlags(6)), // 126 first, start tag
        State::new(2110, 4, 3, 1, StateFlags(4)), // 127 start tag
        State::new(2302, 3, 2, 1, StateFlags(4)), // 128 start tag
        State::new(2460, 2, 1, 1, StateFlags(4)), // 129 start tag
        State::new(842, 14, 5, 137, StateFlags(7)), // 130 first, start tag, EE
        State::new(977, 13, 4, 137, StateFlags(5)), // 131 start tag, EE
        State::new(1090, 12, 3, 137, StateFlags(5)), // 132 start tag, EE
        State::new(1182, 11, 2, 137, StateFlags(5)), // 133 start tag, EE
        State::new(1299, 10, 1, 137, StateFlags(5)), // 134 start tag, EE
        State::new(1424, 9, 0, 137, StateFlags(5)), // 135 start tag, EE
        State::new(849, 7, 0, 136, StateFlags(1)), // 136 EE
        State::new(848, 8, 0, 137, StateFlags(1)), // 137 EE
        State::new(2551, 1, 0, 138, StateFlags(6)), // 138 first, start tag
        State::new(2552, 1, 0, 139, StateFlags(6)), // 139 first, start tag
        State::new(2553, 1, 0, 140, StateFlags(6)), // 140 first, start tag
        State::new(2554, 1, 0, 141, StateFlags(6)), // 141 first, start tag
        State::new(2555, 1, 0, 142, StateFlags(6)), // 142 first, start tag
        State::new(2556, 1, 0, 143, StateFlags(6)), // 143 first, start tag
        State::new(2557, 1, 0, 144, StateFlags(6)), // 144 first, start tag
        State::new(2558, 1, 0, 145, StateFlags(6)), // 145 first, start tag
        State::new(2462, 2, 1, 150, StateFlags(6)), // 146 first, start tag
        State::new(1193, 11, 1, 150, StateFlags(5)), // 147 start tag, EE
        State::new(1309, 10, 0, 150, StateFlags(5)), // 148 start tag, EE
        State::new(452, 8, 0, 149, StateFlags(1)), // 149 EE
        State::new(1195, 9, 0, 150, StateFlags(1)), // 150 EE
        State::new(169, 22, 14, 80, StateFlags(7)), // 151 first, start tag, EE
        State::new(191, 21, 13, 80, StateFlags(5)), // 152 start tag, EE
        State::new(253, 20, 12, 80, StateFlags(5)), // 153 start tag, EE
        State::new(350, 19, 11, 80, StateFlags(5)), // 154 start tag, EE
        State::new(424, 18, 10, 80, StateFlags(5)), // 155 start tag, EE
        State::new(530, 17, 9, 80, StateFlags(5)), // 156 start tag, EE
        State::new(630, 16, 8, 80, StateFlags(5)), // 157 start tag, EE
        State::new(740, 15, 7, 80, StateFlags(5)), // 158 start tag, EE
        State::new(856, 14, 6, 80, StateFlags(5)), // 159 start tag, EE
        State::new(990, 13, 5, 80, StateFlags(5)), // 160 start tag, EE
        State::new(1102, 12, 4, 80, StateFlags(5)), // 161 start tag, EE
        State::new(1204, 11, 3, 80, StateFlags(5)), // 162 start tag, EE
        State::new(1319, 10, 2, 80, StateFlags(5)), // 163 start tag, EE
        State::new(646, 16, 14, 1, StateFlags(7)), // 164 first, start tag, EE
        State::new(755, 15, 13, 1, StateFlags(5)), // 165 start tag, EE
        State::new(870, 14, 12, 1, StateFlags(5)), // 166 start tag, EE
        State::new(1003, 13, 11, 1, StateFlags(5)), // 167 start tag, EE
        State::new(1114, 12, 10, 1, StateFlags(5)), // 168 start tag, EE
        State::new(1215, 11, 9, 1, StateFlags(5)), // 169 start tag, EE
        State::new(1329, 10, 8, 1, StateFlags(5)), // 170 start tag, EE
        State::new(1433, 9, 7, 1, StateFlags(5)), // 171 start tag, EE
        State::new(1544, 8, 6, 1, StateFlags(5)), // 172 start tag, EE
        State::new(1658, 7, 5, 1, StateFlags(5)), // 173 start tag, EE
        State::new(1792, 6, 4, 1, StateFlags(5)), // 174 start tag, EE
        State::new(1930, 5, 3, 1, StateFlags(5)), // 175 start tag, EE
        State::new(2114, 4, 2, 1, StateFlags(5)), // 176 start tag, EE
        State::new(2559, 1, 0, 177, StateFlags(6)), // 177 first, start tag
        State::new(2560, 1, 0, 178, StateFlags(6)), // 178 first, start tag
        State::new(2561, 1, 0, 179, StateFlags(6)), // 179 first, start tag
        State::new(2562, 1, 0, 180, StateFlags(6)), // 180 first, start tag
        State::new(2563, 1, 0, 181, StateFlags(6)), // 181 first, start tag
        State::new(2564, 1, 0, 182, StateFlags(6)), // 182 first, start tag
        State::new(2565, 1, 0, 183, StateFlags(6)), // 183 first, start tag
        State::new(442, 18, 6, 113, StateFlags(7)), // 184 first, start tag, EE
        State::new(547, 17, 5, 113, StateFlags(5)), // 185 start tag, EE
        State::new(662, 16, 4, 113, StateFlags(5)), // 186 start tag, EE
        State::new(770, 15, 3, 113, StateFlags(5)), // 187 start tag, EE
        State::new(884, 14, 2, 113, StateFlags(5)), // 188 start tag, EE
        State::new(1016, 13, 1, 113, StateFlags(5)), // 189 start tag, EE
        State::new(1552, 8, 6, 1, StateFlags(7)), // 190 first, start tag, EE
        State::new(1665, 7, 5, 1, StateFlags(5)), // 191 start tag, EE
        State::new(1798, 6, 4, 1, StateFlags(5)), // 192 start tag, EE
        State::new(1935, 5, 3, 1, StateFlags(5)), // 193 start tag, EE
        State::new(2118, 4, 2, 1, StateFlags(5)), // 194 start tag, EE
        State::new(2566, 1, 0, 195, StateFlags(6)), // 195 first, start tag
        State::new(2567, 1, 0, 196, StateFlags(6)), // 196 first, start tag
        State::new(2568, 1, 0, 197, StateFlags(6)), // 197 first, start tag
        State::new(2569, 1, 0, 198, StateFlags(6)), // 198 first, start tag
        State::new(2305, 3, 2, 125, StateFlags(6)), // 199 first, start tag
        State::new(2308, 3, 2, 1, StateFlags(6)), // 200 first, start tag
        State::new(1442, 9, 3, 32, StateFlags(7)), // 201 first, start tag, EE
        State::new(1560, 8, 2, 32, StateFlags(5)), // 202 start tag, EE
        State::new(1672, 7, 1, 32, StateFlags(5)), // 203 start tag, EE
        State::new(1940, 5, 3, 1, StateFlags(7)), // 204 first, start tag, EE
        State::new(1126, 12, 8, 215, StateFlags(7)), // 205 first, start tag, EE
        State::new(1226, 11, 7, 215, StateFlags(5)), // 206 start tag, EE
        State::new(1339, 10, 6, 215, StateFlags(5)), // 207 start tag, EE
        State::new(1451, 9, 5, 215, StateFlags(5)), // 208 start tag, EE
        State::new(1568, 8, 4, 215, StateFlags(5)), // 209 start tag, EE
        State::new(1679, 7, 3, 215, StateFlags(5)), // 210 start tag, EE
        State::new(1804, 6, 2, 215, StateFlags(5)), // 211 start tag, EE
        State::new(1945, 5, 1, 215, StateFlags(5)), // 212 start tag, EE
        State::new(2122, 4, 0, 215, StateFlags(5)), // 213 start tag, EE
        State::new(1136, 2, 0, 214, StateFlags(1)), // 214 EE
        State::new(1135, 3, 0, 215, StateFlags(1)), // 215 EE
        State::new(1349, 10, 8, 1, StateFlags(7)), // 216 first, start tag, EE
        State::new(1460, 9, 7, 1, StateFlags(5)), // 217 start tag, EE
        State::new(1576, 8, 6, 1, StateFlags(5)), // 218 start tag, EE
        State::new(1686, 7, 5, 1, StateFlags(5)), // 219 start tag, EE
        State::new(1810, 6, 4, 1, StateFlags(5)), // 220 start tag, EE
        State::new(1950, 5, 3, 1, StateFlags(5)), // 221 start tag, EE
        State::new(2126, 4, 2, 1, StateFlags(5)), // 222 start tag, EE
        State::new(2311, 3, 1, 1, StateFlags(5)), // 223 start tag, EE
        State::new(2570, 1, 0, 224, StateFlags(6)), // 224 first, start tag
        State::new(2130, 4, 0, 226, StateFlags(7)), // 225 first, start tag, EE
        State::new(1855, 3, 0, 226, StateFlags(1)), // 226 EE
        State::new(2571, 1, 0, 227, StateFlags(6)), // 227 first, start tag
        State::new(2134, 4, 1, 125, StateFlags(7)), // 228 first, start tag, EE
        State::new(2572, 1, 0, 229, StateFlags(6)), // 229 first, start tag
        State::new(2573, 1, 0, 230, StateFlags(6)), // 230 first, start tag
        State::new(2574, 1, 0, 231, StateFlags(6)), // 231 first, start tag
        State::new(2575, 1, 0, 232, StateFlags(6)), // 232 first, start tag
        State::new(2576, 1, 0, 233, StateFlags(6)), // 233 first, start tag
        State::new(2577, 1, 0, 234, StateFlags(6)), // 234 first, start tag
        State::new(2578, 1, 0, 235, StateFlags(6)), // 235 first, start tag
        State::new(2579, 1, 0, 236, StateFlags(6)), // 236 first, start tag
        State::new(2580, 1, 0, 237, StateFlags(6)), // 237 first, start tag
        State::new(2581, 1, 0, 238, StateFlags(6)), // 238 first, start tag
        State::new(2582, 1, 0, 239, StateFlags(6)), // 239 first, start tag
        State::new(2583, 1, 0, 240, StateFlags(6)), // 240 first, start tag
        State::new(2138, 4, 3, 125, StateFlags(6)), // 241 first, start tag
        State::new(2314, 3, 2, 125, StateFlags(4)), // 242 start tag
        State::new(2464, 2, 1, 125, StateFlags(4)), // 243 start tag
        State::new(2142, 4, 3, 1, StateFlags(6)), // 244 first, start tag
        State::new(2317, 3, 2, 1, StateFlags(4)), // 245 start tag
        State::new(2466, 2, 1, 1, StateFlags(4)), // 246 start tag
        State::new(1816, 6, 2, 251, StateFlags(7)), // 247 first, start tag, EE
        State::new(1955, 5, 1, 251, StateFlags(5)), // 248 start tag, EE
        State::new(2146, 4, 0, 251, StateFlags(5)), // 249 start tag, EE
        State::new(1820, 2, 0, 250, StateFlags(1)), // 250 EE
        State::new(1819, 3, 0, 251, StateFlags(1)), // 251 EE
        State::new(2150, 4, 2, 1, StateFlags(7)), // 252 first, start tag, EE
        State::new(2320, 3, 1, 1, StateFlags(5)), // 253 start tag, EE
        State::new(2154, 4, 3, 125, StateFlags(6)), // 254 first, start tag
        State::new(2323, 3, 2, 125, StateFlags(4)), // 255 start tag
        State::new(2468, 2, 1, 125, StateFlags(4)), // 256 start tag
        State::new(2158, 4, 3, 1, StateFlags(6)), // 257 first, start tag
        State::new(2326, 3, 2, 1, StateFlags(4)), // 258 start tag
        State::new(2470, 2, 1, 1, StateFlags(4)), // 259 start tag
        State::new(2162, 4, 3, 15, StateFlags(6)), // 260 first, start tag
        State::new(2329, 3, 2, 15, StateFlags(4)), // 261 start tag
        State::new(2472, 2, 1, 15, StateFlags(4)), // 262 start tag
        State::new(2166, 4, 3, 1, StateFlags(6)), // 263 first, start tag
        State::new(2332, 3, 2, 1, StateFlags(4)), // 264 start tag
        State::new(2474, 2, 1, 1, StateFlags(4)), // 265 start tag
        State::new(1960, 5, 1, 269, StateFlags(6)), // 266 first, start tag
        State::new(2170, 4, 0, 269, StateFlags(4)), // 267 start tag
        State::new(1963, 2, 0, 268, StateFlags(0)), // 268
        State::new(1962, 3, 0, 269, StateFlags(0)), // 269
        State::new(2335, 3, 2, 125, StateFlags(6)), // 270 first, start tag
        State::new(2476, 2, 1, 125, StateFlags(4)), // 271 start tag
        State::new(2338, 3, 2, 1, StateFlags(6)), // 272 first, start tag
        State::new(2478, 2, 1, 1, StateFlags(4)), // 273 start tag
        State::new(212, 21, 8, 283, StateFlags(7)), // 274 first, start tag, EE
        State::new(273, 20, 7, 283, StateFlags(5)), // 275 start tag, EE
        State::new(369, 19, 6, 283, StateFlags(5)), // 276 start tag, EE
        State::new(460, 18, 5, 283, StateFlags(5)), // 277 start tag, EE
        State::new(564, 17, 4, 283, StateFlags(5)), // 278 start tag, EE
        State::new(678, 16, 3, 283, StateFlags(5)), // 279 start tag, EE
        State::new(785, 15, 2, 283, StateFlags(5)), // 280 start tag, EE
        State::new(898, 14, 1, 283, StateFlags(5)), // 281 start tag, EE
        State::new(1029, 13, 0, 283, StateFlags(5)), // 282 start tag, EE
        State::new(221, 12, 0, 283, StateFlags(1)), // 283 EE
        State::new(1469, 9, 0, 284, StateFlags(1)), // 284 EE
        State::new(1359, 10, 8, 1, StateFlags(7)), // 285 first, start tag, EE
        State::new(1478, 9, 7, 1, StateFlags(5)), // 286 start tag, EE
        State::new(1584, 8, 6, 1, StateFlags(5)), // 287 start tag, EE
        State::new(1693, 7, 5, 1, StateFlags(5)), // 288 start tag, EE
        State::new(1822, 6, 4, 1, StateFlags(5)), // 289 start tag, EE
        State::new(1965, 5, 3, 1, StateFlags(5)), // 290 start tag, EE
        State::new(2174, 4, 2, 1, StateFlags(5)), // 291 start tag, EE
        State::new(2341, 3, 1, 1, StateFlags(5)), // 292 start tag, EE
        State::new(478, 18, 2, 298, StateFlags(7)), // 293 first, start tag, EE
        State::new(581, 17, 1, 298, StateFlags(5)), // 294 start tag, EE
        State::new(694, 16, 0, 298, StateFlags(5)), // 295 start tag, EE
        State::new(482, 14, 0, 296, StateFlags(1)), // 296 EE
        State::new(483, 13, 0, 297, StateFlags(1)), // 297 EE
        State::new(481, 15, 0, 298, StateFlags(1)), // 298 EE
        State::new(2178, 4, 2, 1, StateFlags(7)), // 299 first, start tag, EE
        State::new(2344, 3, 2, 303, StateFlags(6)), // 300 first, start tag
        State::new(2480, 2, 1, 303, StateFlags(4)), // 301 start tag
        State::new(1700, 7, 0, 303, StateFlags(5)), // 302 start tag, EE
        State::new(1701, 6, 0, 303, StateFlags(1)), // 303 EE
        State::new(2347, 3, 2, 1, StateFlags(6)), // 304 first, start tag
        State::new(2482, 2, 1, 1, StateFlags(4)), // 305 start tag
        State::new(2350, 3, 2, 125, StateFlags(6)), // 306 first, start tag
        State::new(2484, 2, 1, 125, StateFlags(4)), // 307 start tag
        State::new(2353, 3, 2, 1, StateFlags(6)), // 308 first, start tag
        State::new(2486, 2, 1, 1, StateFlags(4)), // 309 start tag
        State::new(2356, 3, 2, 125, StateFlags(6)), // 310 first, start tag
        State::new(2488, 2, 1, 125, StateFlags(4)), // 311 start tag
        State::new(1970, 5, 2, 125, StateFlags(5)), // 312 start tag, EE
        State::new(2182, 4, 1, 125, StateFlags(5)), // 313 start tag, EE
        State::new(2359, 3, 2, 1, StateFlags(6)), // 314 first, start tag
        State::new(2490, 2, 1, 1, StateFlags(4)), // 315 start tag
        State::new(2186, 4, 2, 1, StateFlags(5)), // 316 start tag, EE
        State::new(2362, 3, 1, 1, StateFlags(5)), // 317 start tag, EE
        State::new(2190, 4, 3, 125, StateFlags(6)), // 318 first, start tag
        State::new(2365, 3, 2, 125, StateFlags(4)), // 319 start tag
        State::new(2492, 2, 1, 125, StateFlags(4)), // 320 start tag
        State::new(2194, 4, 3, 1, StateFlags(6)), // 321 first, start tag
        State::new(2368, 3, 2, 1, StateFlags(4)), // 322 start tag
        State::new(2494, 2, 1, 1, StateFlags(4)), // 323 start tag
        State::new(1828, 6, 2, 215, StateFlags(7)), // 324 first, start tag, EE
        State::new(1975, 5, 1, 215, StateFlags(5)), // 325 start tag, EE
        State::new(2198, 4, 2, 1, StateFlags(7)), // 326 first, start tag, EE
        State::new(2371, 3, 1, 1, StateFlags(5)), // 327 start tag, EE
        State::new(2374, 3, 2, 335, StateFlags(6)), // 328 first, start tag
        State::new(2496, 2, 1, 335, StateFlags(4)), // 329 start tag
        State::new(2498, 2, 1, 335, StateFlags(4)), // 330 start tag
        State::new(2377, 3, 0, 335, StateFlags(4)), // 331 start tag
        State::new(2379, 1, 0, 332, StateFlags(0)), // 332
        State::new(2500, 1, 0, 333, StateFlags(0)), // 333
        State::new(2500, 2, 0, 334, StateFlags(1)), // 334 EE
        State::new(2378, 2, 0, 335, StateFlags(0)), // 335
        State::new(2380, 3, 2, 1, StateFlags(6)), // 336 first, start tag
        State::new(2502, 2, 1, 1, StateFlags(4)), // 337 start tag
        State::new(2504, 2, 1, 1, StateFlags(4)), // 338 start tag
        State::new(2383, 3, 2, 335, StateFlags(6)), // 339 first, start tag
        State::new(2506, 2, 1, 335, StateFlags(4)), // 340 start tag
        State::new(2386, 3, 2, 1, StateFlags(6)), // 341 first, start tag
        State::new(2389, 3, 2, 125, StateFlags(6)), // 342 first, start tag
        State::new(2508, 2, 1, 125, StateFlags(4)), // 343 start tag
        State::new(1834, 6, 3, 125, StateFlags(7)), // 344 first, start tag, EE
        State::new(1980, 5, 2, 125, StateFlags(5)), // 345 start tag, EE
        State::new(2202, 4, 1, 125, StateFlags(5)), // 346 start tag, EE
        State::new(1985, 5, 3, 1, StateFlags(7)), // 347 first, start tag, EE
        State::new(2206, 4, 2, 1, StateFlags(5)), // 348 start tag, EE
        State::new(2392, 3, 1, 1, StateFlags(5)), // 349 start tag, EE
        State::new(2395, 3, 2, 354, StateFlags(6)), // 350 first, start tag
        State::new(2510, 2, 1, 354, StateFlags(4)), // 351 start tag
        State::new(1990, 5, 0, 354, StateFlags(4)), // 352 start tag
        State::new(1992, 3, 0, 353, StateFlags(0)), // 353
        State::new(1991, 4, 0, 354, StateFlags(0)), // 354
        State::new(1995, 5, 1, 358, StateFlags(7)), // 355 first, start tag, EE
        State::new(2210, 4, 0, 358, StateFlags(5)), // 356 start tag, EE
        State::new(1754, 2, 0, 357, StateFlags(1)), // 357 EE
        State::new(1753, 3, 0, 358, StateFlags(1)), // 358 EE
        State::new(2214, 4, 3, 125, StateFlags(6)), // 359 first, start tag
        State::new(2398, 3, 2, 125, StateFlags(4)), // 360 start tag
        State::new(2512, 2, 1, 125, StateFlags(4)), // 361 start tag
        State::new(2218, 4, 3, 1, StateFlags(6)), // 362 first, start tag
        State::new(2401, 3, 2, 1, StateFlags(4)), // 363 start tag
        State::new(2514, 2, 1, 1, StateFlags(4)), // 364 start tag
        State::new(2404, 3, 2, 125, StateFlags(6)), // 365 first, start tag
        State::new(2407, 3, 2, 1, StateFlags(6)), // 366 first, start tag
        State::new(1592, 8, 7, 80, StateFlags(6)), // 367 first, start tag
        State::new(1707, 7, 6, 80, StateFlags(4)), // 368 start tag
        State::new(1840, 6, 5, 80, StateFlags(4)), // 369 start tag
        State::new(2000, 5, 4, 80, StateFlags(4)), // 370 start tag
        State::new(2222, 4, 3, 80, StateFlags(4)), // 371 start tag
        State::new(2410, 3, 2, 80, StateFlags(4)), // 372 start tag
        State::new(2516, 2, 1, 80, StateFlags(4)), // 373 start tag
        State::new(1237, 11, 3, 80, StateFlags(5)), // 374 start tag, EE
        State::new(1600, 8, 7, 1, StateFlags(6)), // 375 first, start tag
        State::new(1714, 7, 6, 1, StateFlags(4)), // 376 start tag
        State::new(1846, 6, 5, 1, StateFlags(4)), // 377 start tag
        State::new(2005, 5, 4, 1, StateFlags(4)), // 378 start tag
        State::new(2226, 4, 3, 1, StateFlags(4)), // 379 start tag
        State::new(2413, 3, 2, 1, StateFlags(4)), // 380 start tag
        State::new(2518, 2, 1, 1, StateFlags(4)), // 381 start tag
        State::new(2010, 5, 3, 1, StateFlags(5)), // 382 start tag, EE
        State::new(1852, 6, 2, 226, StateFlags(7)), // 383 first, start tag, EE
        State::new(2015, 5, 1, 226, StateFlags(5)), // 384 start tag, EE
        State::new(2230, 4, 0, 226, StateFlags(5)), // 385 start tag, EE
        State::new(2234, 4, 2, 1, StateFlags(7)), // 386 first, start tag, EE
        State::new(2416, 3, 1, 1, StateFlags(5)), // 387 start tag, EE
        State::new(1721, 7, 6, 113, StateFlags(6)), // 388 first, start tag
        State::new(1858, 6, 5, 113, StateFlags(4)), // 389 start tag
        State::new(2020, 5, 4, 113, StateFlags(4)), // 390 start tag
        State::new(2238, 4, 3, 113, StateFlags(4)), // 391 start tag
        State::new(2419, 3, 2, 113, StateFlags(4)), // 392 start tag
        State::new(2520, 2, 1, 113, StateFlags(4)), // 393 start tag
        State::new(1728, 7, 6, 1, StateFlags(6)), // 394 first, start tag
        State::new(1864, 6, 5, 1, StateFlags(4)), // 395 start tag
        State::new(2025, 5, 4, 1, StateFlags(4)), // 396 start tag
        State::new(2242, 4, 3, 1, StateFlags(4)), // 397 start tag
        State::new(2422, 3, 2, 1, StateFlags(4)), // 398 start tag
        State::new(1870, 6, 2, 403, StateFlags(6)), // 399 first, start tag
        State::new(2030, 5, 1, 403, StateFlags(4)), // 400 start tag
        State::new(2246, 4, 0, 403, StateFlags(4)), // 401 start tag
        State::new(1874, 2, 0, 402, StateFlags(0)), // 402
        State::new(1873, 3, 0, 403, StateFlags(0)), // 403
        State::new(1248, 11, 3, 36, StateFlags(7)), // 404 first, start tag, EE
        State::new(1369, 10, 2, 36, StateFlags(5)), // 405 start tag, EE
        State::new(1487, 9, 1, 36, StateFlags(5)), // 406 start tag, EE
        State::new(2035, 5, 3, 1, StateFlags(7)), // 407 first, start tag, EE
        State::new(2250, 4, 2, 1, StateFlags(5)), // 408 start tag, EE
        State::new(2425, 3, 1, 1, StateFlags(5)), // 409 start tag, EE
        State::new(2428, 3, 2, 32, StateFlags(6)), // 410 first, start tag
        State::new(2522, 2, 1, 32, StateFlags(4)), // 411 start tag
        State::new(2040, 5, 4, 215, StateFlags(6)), // 412 first, start tag
        State::new(2254, 4, 3, 215, StateFlags(4)), // 413 start tag
        State::new(2431, 3, 2, 215, StateFlags(4)), // 414 start tag
        State::new(2524, 2, 1, 215, StateFlags(4)), // 415 start tag
        State::new(2045, 5, 1, 215, StateFlags(5)), // 416 start tag, EE
        State::new(2050, 5, 4, 1, StateFlags(6)), // 417 first, start tag
        State::new(2258, 4, 3, 1, StateFlags(4)), // 418 start tag
        State::new(2434, 3, 2, 1, StateFlags(4)), // 419 start tag
        State::new(2526, 2, 1, 1, StateFlags(4)), // 420 start tag
        State::new(2055, 5, 1, 226, StateFlags(7)), // 421 first, start tag, EE
        State::new(2437, 3, 1, 1, StateFlags(7)), // 422 first, start tag, EE
        State::new(1876, 6, 3, 125, StateFlags(7)), // 423 first, start tag, EE
        State::new(2060, 5, 2, 125, StateFlags(5)), // 424 start tag, EE
        State::new(2262, 4, 1, 125, StateFlags(5)), // 425 start tag, EE
        State::new(2065, 5, 3, 1, StateFlags(7)), // 426 first, start tag, EE
        State::new(2266, 4, 2, 1, StateFlags(5)), // 427 start tag, EE
        State::new(2440, 3, 1, 1, StateFlags(5)), // 428 start tag, EE
        State::new(1608, 8, 5, 125, StateFlags(7)), // 429 first, start tag, EE
        State::new(1735, 7, 4, 125, StateFlags(5)), // 430 start tag, EE
        State::new(1882, 6, 3, 125, StateFlags(5)), // 431 start tag, EE
        State::new(1742, 7, 5, 1, StateFlags(7)), // 432 first, start tag, EE
        State::new(1888, 6, 4, 1, StateFlags(5)), // 433 start tag, EE
        State::new(2070, 5, 3, 1, StateFlags(5)), // 434 start tag, EE
        State::new(2075, 5, 1, 437, StateFlags(7)), // 435 first, start tag, EE
        State::new(2270, 4, 0, 437, StateFlags(5)), // 436 start tag, EE
        State::new(2077, 3, 0, 437, StateFlags(1)), // 437 EE
        State::new(1749, 7, 3, 358, StateFlags(7)), // 438 first, start tag, EE
        State::new(1894, 6, 2, 358, StateFlags(5)), // 439 start tag, EE
        State::new(2080, 5, 1, 358, StateFlags(5)), // 440 start tag, EE
        State::new(2085, 5, 3, 1, StateFlags(7)), // 441 first, start tag, EE
        State::new(2274, 4, 2, 1, StateFlags(5)), // 442 start tag, EE
        State::new(2443, 3, 1, 1, StateFlags(5)), // 443 start tag, EE
        State::new(0, 83, 37, 445, StateFlags(7)), // 444 first, start tag, EE
        State::new(38, 45, 0, 445, StateFlags(1)), // 445 EE
        State::new(83, 39, 37, 1, StateFlags(7)), // 446 first, start tag, EE
    ];
    static PRODUCTIONS: [Production; 2584] = [
        Production::new(Terminal::Attribute, 47, 444), // 0 AT({}abstract)
        Production::new(Terminal::Attribute, 29, 444), // 1 AT({}attributeFormDefault)
        Production::new(Terminal::Attribute, 6, 444), // 2 AT({}base)
        Production::new(Terminal::Attribute, 0, 444), // 3 AT({http://www.w3.org/XML/1998/namespace}base)
        Production::new(Terminal::Attribute, 48, 444), // 4 AT({}block)
        Production::new(Terminal::Attribute, 30, 444), // 5 AT({}blockDefault)
        Production::new(Terminal::Attribute, 11, 444), // 6 AT({}default)
        Production::new(Terminal::Attribute, 31, 444), // 7 AT({}elementFormDefault)
        Production::new(Terminal::Attribute, 49, 444), // 8 AT({}final)
        Production::new(Terminal::Attribute, 32, 444), // 9 AT({}finalDefault)
        Production::new(Terminal::Attribute, 50, 444), // 10 AT({}fixed)
        Production::new(Terminal::Attribute, 51, 444), // 11 AT({}form)
        Production::new(Terminal::Attribute, 4, 444), // 12 AT({}id)
        Production::new(Terminal::Attribute, 40, 444), // 13 AT({}itemType)
        Production::new(Terminal::Attribute, 1, 444), // 14 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 52, 444), // 15 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 26, 444), // 16 AT({}memberTypes)
        Production::new(Terminal::Attribute, 53, 444), // 17 AT({}minOccurs)
        Production::new(Terminal::Attribute, 18, 444), // 18 AT({}mixed)
        Production::new(Terminal::Attribute, 54, 444), // 19 AT({}name)
        Production::new(Terminal::Attribute, 55, 444), // 20 AT({}namespace)
        Production::new(Terminal::Attribute, 16, 444), // 21 AT({}nillable)
        Production::new(Terminal::Attribute, 46, 444), // 22 AT({}processContents)
        Production::new(Terminal::Attribute, 37, 444), // 23 AT({}public)
        Production::new(Terminal::Attribute, 56, 444), // 24 AT({}ref)
        Production::new(Terminal::Attribute, 41, 444), // 25 AT({}refer)
        Production::new(Terminal::Attribute, 35, 444), // 26 AT({}schemaLocation)
        Production::new(Terminal::Attribute, 44, 444), // 27 AT({}source)
        Production::new(Terminal::Attribute, 2, 444), // 28 AT({http://www.w3.org/XML/1998/namespace}space)
        Production::new(Terminal::Attribute, 57, 444), // 29 AT({}substitutionGroup)
        Production::new(Terminal::Attribute, 38, 444), // 30 AT({}system)
        Production::new(Terminal::Attribute, 33, 444), // 31 AT({}targetNamespace)
        Production::new(Terminal::Attribute, 17, 444), // 32 AT({}type)
        Production::new(Terminal::Attribute, 58, 444), // 33 AT({}use)
        Production::new(Terminal::Attribute, 59, 444), // 34 AT({}value)
        Production::new(Terminal::Attribute, 34, 444), // 35 AT({}version)
        Production::new(Terminal::Attribute, 60, 444), // 36 AT({}xpath)
        Production::new(Terminal::AttributeAny, NONE, 444), // 37 AT(*)
        Production::new(Terminal::Element, 55, 445), // 38 SE({http://www.w3.org/2001/XMLSchema}all)
        Production::new(Terminal::Element, 1, 445), // 39 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 2, 445), // 40 SE({http://www.w3.org/2001/XMLSchema}any)
        Production::new(Terminal::Element, 3, 445), // 41 SE({http://www.w3.org/2001/XMLSchema}anyAttribute)
        Production::new(Terminal::Element, 4, 445), // 42 SE({http://www.w3.org/2001/XMLSchema}appinfo)
        Production::new(Terminal::Element, 56, 445), // 43 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 57, 445), // 44 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 58, 445), // 45 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 8, 445), // 46 SE({http://www.w3.org/2001/XMLSchema}complexContent)
        Production::new(Terminal::Element, 59, 445), // 47 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 10, 445), // 48 SE({http://www.w3.org/2001/XMLSchema}documentation)
        Production::new(Terminal::Element, 60, 445), // 49 SE({http://www.w3.org/2001/XMLSchema}element)
        Production::new(Terminal::Element, 12, 445), // 50 SE({http://www.w3.org/2001/XMLSchema}enumeration)
        Production::new(Terminal::Element, 61, 445), // 51 SE({http://www.w3.org/2001/XMLSchema}extension)
        Production::new(Terminal::Element, 13, 445), // 52 SE({http://www.w3.org/2001/XMLSchema}field)
        Production::new(Terminal::Element, 14, 445), // 53 SE({http://www.w3.org/2001/XMLSchema}fractionDigits)
        Production::new(Terminal::Element, 62, 445), // 54 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 16, 445), // 55 SE({http://www.w3.org/2001/XMLSchema}import)
        Production::new(Terminal::Element, 17, 445), // 56 SE({http://www.w3.org/2001/XMLSchema}include)
        Production::new(Terminal::Element, 18, 445), // 57 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 445), // 58 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::Element, 20, 445), // 59 SE({http://www.w3.org/2001/XMLSchema}length)
        Production::new(Terminal::Element, 21, 445), // 60 SE({http://www.w3.org/2001/XMLSchema}list)
        Production::new(Terminal::Element, 22, 445), // 61 SE({http://www.w3.org/2001/XMLSchema}maxExclusive)
        Production::new(Terminal::Element, 23, 445), // 62 SE({http://www.w3.org/2001/XMLSchema}maxInclusive)
        Production::new(Terminal::Element, 24, 445), // 63 SE({http://www.w3.org/2001/XMLSchema}maxLength)
        Production::new(Terminal::Element, 25, 445), // 64 SE({http://www.w3.org/2001/XMLSchema}minExclusive)
        Production::new(Terminal::Element, 26, 445), // 65 SE({http://www.w3.org/2001/XMLSchema}minInclusive)
        Production::new(Terminal::Element, 27, 445), // 66 SE({http://www.w3.org/2001/XMLSchema}minLength)
        Production::new(Terminal::Element, 28, 445), // 67 SE({http://www.w3.org/2001/XMLSchema}notation)
        Production::new(Terminal::Element, 29, 445), // 68 SE({http://www.w3.org/2001/XMLSchema}pattern)
        Production::new(Terminal::Element, 30, 445), // 69 SE({http://www.w3.org/2001/XMLSchema}redefine)
        Production::new(Terminal::Element, 63, 445), // 70 SE({http://www.w3.org/2001/XMLSchema}restriction)
        Production::new(Terminal::Element, 32, 445), // 71 SE({http://www.w3.org/2001/XMLSchema}schema)
        Production::new(Terminal::Element, 33, 445), // 72 SE({http://www.w3.org/2001/XMLSchema}selector)
        Production::new(Terminal::Element, 64, 445), // 73 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::Element, 35, 445), // 74 SE({http://www.w3.org/2001/XMLSchema}simpleContent)
        Production::new(Terminal::Element, 65, 445), // 75 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 37, 445), // 76 SE({http://www.w3.org/2001/XMLSchema}totalDigits)
        Production::new(Terminal::Element, 38, 445), // 77 SE({http://www.w3.org/2001/XMLSchema}union)
        Production::new(Terminal::Element, 39, 445), // 78 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 40, 445), // 79 SE({http://www.w3.org/2001/XMLSchema}whiteSpace)
        Production::new(Terminal::ElementAny, NONE, 445), // 80 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 81
        Production::new(Terminal::Characters, NONE, 445), // 82 CH
        Production::new(Terminal::Attribute, 47, 446), // 83 AT({}abstract)
        Production::new(Terminal::Attribute, 29, 446), // 84 AT({}attributeFormDefault)
        Production::new(Terminal::Attribute, 6, 446), // 85 AT({}base)
        Production::new(Terminal::Attribute, 0, 446), // 86 AT({http://www.w3.org/XML/1998/namespace}base)
        Production::new(Terminal::Attribute, 48, 446), // 87 AT({}block)
        Production::new(Terminal::Attribute, 30, 446), // 88 AT({}blockDefault)
        Production::new(Terminal::Attribute, 11, 446), // 89 AT({}default)
        Production::new(Terminal::Attribute, 31, 446), // 90 AT({}elementFormDefault)
        Production::new(Terminal::Attribute, 49, 446), // 91 AT({}final)
        Production::new(Terminal::Attribute, 32, 446), // 92 AT({}finalDefault)
        Production::new(Terminal::Attribute, 50, 446), // 93 AT({}fixed)
        Production::new(Terminal::Attribute, 51, 446), // 94 AT({}form)
        Production::new(Terminal::Attribute, 4, 446), // 95 AT({}id)
        Production::new(Terminal::Attribute, 40, 446), // 96 AT({}itemType)
        Production::new(Terminal::Attribute, 1, 446), // 97 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 52, 446), // 98 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 26, 446), // 99 AT({}memberTypes)
        Production::new(Terminal::Attribute, 53, 446), // 100 AT({}minOccurs)
        Production::new(Terminal::Attribute, 18, 446), // 101 AT({}mixed)
        Production::new(Terminal::Attribute, 54, 446), // 102 AT({}name)
        Production::new(Terminal::Attribute, 55, 446), // 103 AT({}namespace)
        Production::new(Terminal::Attribute, 16, 446), // 104 AT({}nillable)
        Production::new(Terminal::Attribute, 46, 446), // 105 AT({}processContents)
        Production::new(Terminal::Attribute, 37, 446), // 106 AT({}public)
        Production::new(Terminal::Attribute, 56, 446), // 107 AT({}ref)
        Production::new(Terminal::Attribute, 41, 446), // 108 AT({}refer)
        Production::new(Terminal::Attribute, 35, 446), // 109 AT({}schemaLocation)
        Production::new(Terminal::Attribute, 44, 446), // 110 AT({}source)
        Production::new(Terminal::Attribute, 2, 446), // 111 AT({http://www.w3.org/XML/1998/namespace}space)
        Production::new(Terminal::Attribute, 57, 446), // 112 AT({}substitutionGroup)
        Production::new(Terminal::Attribute, 38, 446), // 113 AT({}system)
        Production::new(Terminal::Attribute, 33, 446), // 114 AT({}targetNamespace)
        Production::new(Terminal::Attribute, 17, 446), // 115 AT({}type)
        Production::new(Terminal::Attribute, 58, 446), // 116 AT({}use)
        Production::new(Terminal::Attribute, 59, 446), // 117 AT({}value)
        Production::new(Terminal::Attribute, 34, 446), // 118 AT({}version)
        Production::new(Terminal::Attribute, 60, 446), // 119 AT({}xpath)
        Production::new(Terminal::AttributeAny, NONE, 446), // 120 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 121
        Production::new(Terminal::Attribute, 4, 42), // 122 AT({}id)
        Production::new(Terminal::AttributeAny, NONE, 41), // 123 AT(*)
        Production::new(Terminal::Element, 1, 43), // 124 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 45, 25), // 125 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 0, 25), // 126 SE({http://www.w3.org/2001/XMLSchema}all)
        Production::new(Terminal::Element, 7, 25), // 127 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 34, 25), // 128 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::Element, 41, 24), // 129 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 25, 24), // 130 SE({http://www.w3.org/2001/XMLSchema}minExclusive)
        Production::new(Terminal::Element, 26, 24), // 131 SE({http://www.w3.org/2001/XMLSchema}minInclusive)
        Production::new(Terminal::Element, 22, 24), // 132 SE({http://www.w3.org/2001/XMLSchema}maxExclusive)
        Production::new(Terminal::Element, 23, 24), // 133 SE({http://www.w3.org/2001/XMLSchema}maxInclusive)
        Production::new(Terminal::Element, 37, 24), // 134 SE({http://www.w3.org/2001/XMLSchema}totalDigits)
        Production::new(Terminal::Element, 14, 24), // 135 SE({http://www.w3.org/2001/XMLSchema}fractionDigits)
        Production::new(Terminal::Element, 20, 24), // 136 SE({http://www.w3.org/2001/XMLSchema}length)
        Production::new(Terminal::Element, 27, 24), // 137 SE({http://www.w3.org/2001/XMLSchema}minLength)
        Production::new(Terminal::Element, 24, 24), // 138 SE({http://www.w3.org/2001/XMLSchema}maxLength)
        Production::new(Terminal::Element, 12, 24), // 139 SE({http://www.w3.org/2001/XMLSchema}enumeration)
        Production::new(Terminal::Element, 40, 24), // 140 SE({http://www.w3.org/2001/XMLSchema}whiteSpace)
        Production::new(Terminal::Element, 29, 24), // 141 SE({http://www.w3.org/2001/XMLSchema}pattern)
        Production::new(Terminal::Element, 42, 25), // 142 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 43, 25), // 143 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 3, 1), // 144 SE({http://www.w3.org/2001/XMLSchema}anyAttribute)
        Production::new(Terminal::EndElement, NONE, 0), // 145
        Production::new(Terminal::AttributeAny, NONE, 42), // 146 AT(*)
        Production::new(Terminal::Element, 1, 43), // 147 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 45, 25), // 148 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 0, 25), // 149 SE({http://www.w3.org/2001/XMLSchema}all)
        Production::new(Terminal::Element, 7, 25), // 150 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 34, 25), // 151 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::Element, 41, 24), // 152 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 25, 24), // 153 SE({http://www.w3.org/2001/XMLSchema}minExclusive)
        Production::new(Terminal::Element, 26, 24), // 154 SE({http://www.w3.org/2001/XMLSchema}minInclusive)
        Production::new(Terminal::Element, 22, 24), // 155 SE({http://www.w3.org/2001/XMLSchema}maxExclusive)
        Production::new(Terminal::Element, 23, 24), // 156 SE({http://www.w3.org/2001/XMLSchema}maxInclusive)
        Production::new(Terminal::Element, 37, 24), // 157 SE({http://www.w3.org/2001/XMLSchema}totalDigits)
        Production::new(Terminal::Element, 14, 24), // 158 SE({http://www.w3.org/2001/XMLSchema}fractionDigits)
        Production::new(Terminal::Element, 20, 24), // 159 SE({http://www.w3.org/2001/XMLSchema}length)
        Production::new(Terminal::Element, 27, 24), // 160 SE({http://www.w3.org/2001/XMLSchema}minLength)
        Production::new(Terminal::Element, 24, 24), // 161 SE({http://www.w3.org/2001/XMLSchema}maxLength)
        Production::new(Terminal::Element, 12, 24), // 162 SE({http://www.w3.org/2001/XMLSchema}enumeration)
        Production::new(Terminal::Element, 40, 24), // 163 SE({http://www.w3.org/2001/XMLSchema}whiteSpace)
        Production::new(Terminal::Element, 29, 24), // 164 SE({http://www.w3.org/2001/XMLSchema}pattern)
        Production::new(Terminal::Element, 42, 25), // 165 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 43, 25), // 166 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 3, 1), // 167 SE({http://www.w3.org/2001/XMLSchema}anyAttribute)
        Production::new(Terminal::EndElement, NONE, 0), // 168
        Production::new(Terminal::Attribute, 19, 152), // 169 AT({}abstract)
        Production::new(Terminal::Attribute, 10, 153), // 170 AT({}block)
        Production::new(Terminal::Attribute, 11, 154), // 171 AT({}default)
        Production::new(Terminal::Attribute, 20, 155), // 172 AT({}final)
        Production::new(Terminal::Attribute, 12, 156), // 173 AT({}fixed)
        Production::new(Terminal::Attribute, 13, 157), // 174 AT({}form)
        Production::new(Terminal::Attribute, 4, 158), // 175 AT({}id)
        Production::new(Terminal::Attribute, 7, 159), // 176 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 160), // 177 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 161), // 178 AT({}name)
        Production::new(Terminal::Attribute, 16, 162), // 179 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 163), // 180 AT({}ref)
        Production::new(Terminal::Attribute, 21, 76), // 181 AT({}substitutionGroup)
        Production::new(Terminal::Attribute, 17, 77), // 182 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 151), // 183 AT(*)
        Production::new(Terminal::Element, 1, 78), // 184 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 185 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 186 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 187 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 188 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 189 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 190
        Production::new(Terminal::Attribute, 10, 153), // 191 AT({}block)
        Production::new(Terminal::Attribute, 11, 154), // 192 AT({}default)
        Production::new(Terminal::Attribute, 20, 155), // 193 AT({}final)
        Production::new(Terminal::Attribute, 12, 156), // 194 AT({}fixed)
        Production::new(Terminal::Attribute, 13, 157), // 195 AT({}form)
        Production::new(Terminal::Attribute, 4, 158), // 196 AT({}id)
        Production::new(Terminal::Attribute, 7, 159), // 197 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 160), // 198 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 161), // 199 AT({}name)
        Production::new(Terminal::Attribute, 16, 162), // 200 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 163), // 201 AT({}ref)
        Production::new(Terminal::Attribute, 21, 76), // 202 AT({}substitutionGroup)
        Production::new(Terminal::Attribute, 17, 77), // 203 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 152), // 204 AT(*)
        Production::new(Terminal::Element, 1, 78), // 205 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 206 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 207 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 208 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 209 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 210 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 211
        Production::new(Terminal::Attribute, 29, 275), // 212 AT({}attributeFormDefault)
        Production::new(Terminal::Attribute, 30, 276), // 213 AT({}blockDefault)
        Production::new(Terminal::Attribute, 31, 277), // 214 AT({}elementFormDefault)
        Production::new(Terminal::Attribute, 32, 278), // 215 AT({}finalDefault)
        Production::new(Terminal::Attribute, 4, 279), // 216 AT({}id)
        Production::new(Terminal::Attribute, 1, 280), // 217 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 33, 281), // 218 AT({}targetNamespace)
        Production::new(Terminal::Attribute, 34, 282), // 219 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 274), // 220 AT(*)
        Production::new(Terminal::Element, 17, 283), // 221 SE({http://www.w3.org/2001/XMLSchema}include)
        Production::new(Terminal::Element, 16, 283), // 222 SE({http://www.w3.org/2001/XMLSchema}import)
        Production::new(Terminal::Element, 30, 283), // 223 SE({http://www.w3.org/2001/XMLSchema}redefine)
        Production::new(Terminal::Element, 1, 283), // 224 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 36, 284), // 225 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 9, 284), // 226 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 15, 284), // 227 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 6, 284), // 228 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 11, 284), // 229 SE({http://www.w3.org/2001/XMLSchema}element)
        Production::new(Terminal::Element, 5, 284), // 230 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 28, 284), // 231 SE({http://www.w3.org/2001/XMLSchema}notation)
        Production::new(Terminal::EndElement, NONE, 0), // 232
        Production::new(Terminal::Attribute, 4, 22), // 233 AT({}id)
        Production::new(Terminal::AttributeAny, NONE, 21), // 234 AT(*)
        Production::new(Terminal::Element, 1, 23), // 235 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 24), // 236 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 25, 24), // 237 SE({http://www.w3.org/2001/XMLSchema}minExclusive)
        Production::new(Terminal::Element, 26, 24), // 238 SE({http://www.w3.org/2001/XMLSchema}minInclusive)
        Production::new(Terminal::Element, 22, 24), // 239 SE({http://www.w3.org/2001/XMLSchema}maxExclusive)
        Production::new(Terminal::Element, 23, 24), // 240 SE({http://www.w3.org/2001/XMLSchema}maxInclusive)
        Production::new(Terminal::Element, 37, 24), // 241 SE({http://www.w3.org/2001/XMLSchema}totalDigits)
        Production::new(Terminal::Element, 14, 24), // 242 SE({http://www.w3.org/2001/XMLSchema}fractionDigits)
        Production::new(Terminal::Element, 20, 24), // 243 SE({http://www.w3.org/2001/XMLSchema}length)
        Production::new(Terminal::Element, 27, 24), // 244 SE({http://www.w3.org/2001/XMLSchema}minLength)
        Production::new(Terminal::Element, 24, 24), // 245 SE({http://www.w3.org/2001/XMLSchema}maxLength)
        Production::new(Terminal::Element, 12, 24), // 246 SE({http://www.w3.org/2001/XMLSchema}enumeration)
        Production::new(Terminal::Element, 40, 24), // 247 SE({http://www.w3.org/2001/XMLSchema}whiteSpace)
        Production::new(Terminal::Element, 29, 24), // 248 SE({http://www.w3.org/2001/XMLSchema}pattern)
        Production::new(Terminal::Element, 42, 25), // 249 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 43, 25), // 250 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 3, 1), // 251 SE({http://www.w3.org/2001/XMLSchema}anyAttribute)
        Production::new(Terminal::EndElement, NONE, 0), // 252
        Production::new(Terminal::Attribute, 11, 154), // 253 AT({}default)
        Production::new(Terminal::Attribute, 20, 155), // 254 AT({}final)
        Production::new(Terminal::Attribute, 12, 156), // 255 AT({}fixed)
        Production::new(Terminal::Attribute, 13, 157), // 256 AT({}form)
        Production::new(Terminal::Attribute, 4, 158), // 257 AT({}id)
        Production::new(Terminal::Attribute, 7, 159), // 258 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 160), // 259 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 161), // 260 AT({}name)
        Production::new(Terminal::Attribute, 16, 162), // 261 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 163), // 262 AT({}ref)
        Production::new(Terminal::Attribute, 21, 76), // 263 AT({}substitutionGroup)
        Production::new(Terminal::Attribute, 17, 77), // 264 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 153), // 265 AT(*)
        Production::new(Terminal::Element, 1, 78), // 266 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 267 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 268 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 269 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 270 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 271 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 272
        Production::new(Terminal::Attribute, 30, 276), // 273 AT({}blockDefault)
        Production::new(Terminal::Attribute, 31, 277), // 274 AT({}elementFormDefault)
        Production::new(Terminal::Attribute, 32, 278), // 275 AT({}finalDefault)
        Production::new(Terminal::Attribute, 4, 279), // 276 AT({}id)
        Production::new(Terminal::Attribute, 1, 280), // 277 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 33, 281), // 278 AT({}targetNamespace)
        Production::new(Terminal::Attribute, 34, 282), // 279 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 275), // 280 AT(*)
        Production::new(Terminal::Element, 17, 283), // 281 SE({http://www.w3.org/2001/XMLSchema}include)
        Production::new(Terminal::Element, 16, 283), // 282 SE({http://www.w3.org/2001/XMLSchema}import)
        Production::new(Terminal::Element, 30, 283), // 283 SE({http://www.w3.org/2001/XMLSchema}redefine)
        Production::new(Terminal::Element, 1, 283), // 284 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 36, 284), // 285 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 9, 284), // 286 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 15, 284), // 287 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 6, 284), // 288 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 11, 284), // 289 SE({http://www.w3.org/2001/XMLSchema}element)
        Production::new(Terminal::Element, 5, 284), // 290 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 28, 284), // 291 SE({http://www.w3.org/2001/XMLSchema}notation)
        Production::new(Terminal::EndElement, NONE, 0), // 292
        Production::new(Terminal::AttributeAny, NONE, 22), // 293 AT(*)
        Production::new(Terminal::Element, 1, 23), // 294 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 24), // 295 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 25, 24), // 296 SE({http://www.w3.org/2001/XMLSchema}minExclusive)
        Production::new(Terminal::Element, 26, 24), // 297 SE({http://www.w3.org/2001/XMLSchema}minInclusive)
        Production::new(Terminal::Element, 22, 24), // 298 SE({http://www.w3.org/2001/XMLSchema}maxExclusive)
        Production::new(Terminal::Element, 23, 24), // 299 SE({http://www.w3.org/2001/XMLSchema}maxInclusive)
        Production::new(Terminal::Element, 37, 24), // 300 SE({http://www.w3.org/2001/XMLSchema}totalDigits)
        Production::new(Terminal::Element, 14, 24), // 301 SE({http://www.w3.org/2001/XMLSchema}fractionDigits)
        Production::new(Terminal::Element, 20, 24), // 302 SE({http://www.w3.org/2001/XMLSchema}length)
        Production::new(Terminal::Element, 27, 24), // 303 SE({http://www.w3.org/2001/XMLSchema}minLength)
        Production::new(Terminal::Element, 24, 24), // 304 SE({http://www.w3.org/2001/XMLSchema}maxLength)
        Production::new(Terminal::Element, 12, 24), // 305 SE({http://www.w3.org/2001/XMLSchema}enumeration)
        Production::new(Terminal::Element, 40, 24), // 306 SE({http://www.w3.org/2001/XMLSchema}whiteSpace)
        Production::new(Terminal::Element, 29, 24), // 307 SE({http://www.w3.org/2001/XMLSchema}pattern)
        Production::new(Terminal::Element, 42, 25), // 308 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 43, 25), // 309 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 3, 1), // 310 SE({http://www.w3.org/2001/XMLSchema}anyAttribute)
        Production::new(Terminal::EndElement, NONE, 0), // 311
        Production::new(Terminal::Attribute, 10, 67), // 312 AT({}block)
        Production::new(Terminal::Attribute, 11, 68), // 313 AT({}default)
        Production::new(Terminal::Attribute, 12, 69), // 314 AT({}fixed)
        Production::new(Terminal::Attribute, 13, 70), // 315 AT({}form)
        Production::new(Terminal::Attribute, 4, 71), // 316 AT({}id)
        Production::new(Terminal::Attribute, 14, 72), // 317 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 15, 73), // 318 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 74), // 319 AT({}name)
        Production::new(Terminal::Attribute, 16, 75), // 320 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 76), // 321 AT({}ref)
        Production::new(Terminal::Attribute, 17, 77), // 322 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 66), // 323 AT(*)
        Production::new(Terminal::Element, 1, 78), // 324 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 325 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 326 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 327 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 328 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 329 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 330
        Production::new(Terminal::Attribute, 10, 96), // 331 AT({}block)
        Production::new(Terminal::Attribute, 11, 97), // 332 AT({}default)
        Production::new(Terminal::Attribute, 12, 98), // 333 AT({}fixed)
        Production::new(Terminal::Attribute, 13, 99), // 334 AT({}form)
        Production::new(Terminal::Attribute, 4, 100), // 335 AT({}id)
        Production::new(Terminal::Attribute, 7, 101), // 336 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 73), // 337 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 74), // 338 AT({}name)
        Production::new(Terminal::Attribute, 16, 75), // 339 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 76), // 340 AT({}ref)
        Production::new(Terminal::Attribute, 17, 77), // 341 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 95), // 342 AT(*)
        Production::new(Terminal::Element, 1, 78), // 343 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 344 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 345 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 346 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 347 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 348 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 349
        Production::new(Terminal::Attribute, 20, 155), // 350 AT({}final)
        Production::new(Terminal::Attribute, 12, 156), // 351 AT({}fixed)
        Production::new(Terminal::Attribute, 13, 157), // 352 AT({}form)
        Production::new(Terminal::Attribute, 4, 158), // 353 AT({}id)
        Production::new(Terminal::Attribute, 7, 159), // 354 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 160), // 355 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 161), // 356 AT({}name)
        Production::new(Terminal::Attribute, 16, 162), // 357 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 163), // 358 AT({}ref)
        Production::new(Terminal::Attribute, 21, 76), // 359 AT({}substitutionGroup)
        Production::new(Terminal::Attribute, 17, 77), // 360 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 154), // 361 AT(*)
        Production::new(Terminal::Element, 1, 78), // 362 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 363 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 364 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 365 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 366 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 367 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 368
        Production::new(Terminal::Attribute, 31, 277), // 369 AT({}elementFormDefault)
        Production::new(Terminal::Attribute, 32, 278), // 370 AT({}finalDefault)
        Production::new(Terminal::Attribute, 4, 279), // 371 AT({}id)
        Production::new(Terminal::Attribute, 1, 280), // 372 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 33, 281), // 373 AT({}targetNamespace)
        Production::new(Terminal::Attribute, 34, 282), // 374 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 276), // 375 AT(*)
        Production::new(Terminal::Element, 17, 283), // 376 SE({http://www.w3.org/2001/XMLSchema}include)
        Production::new(Terminal::Element, 16, 283), // 377 SE({http://www.w3.org/2001/XMLSchema}import)
        Production::new(Terminal::Element, 30, 283), // 378 SE({http://www.w3.org/2001/XMLSchema}redefine)
        Production::new(Terminal::Element, 1, 283), // 379 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 36, 284), // 380 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 9, 284), // 381 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 15, 284), // 382 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 6, 284), // 383 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 11, 284), // 384 SE({http://www.w3.org/2001/XMLSchema}element)
        Production::new(Terminal::Element, 5, 284), // 385 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 28, 284), // 386 SE({http://www.w3.org/2001/XMLSchema}notation)
        Production::new(Terminal::EndElement, NONE, 0), // 387
        Production::new(Terminal::Attribute, 11, 68), // 388 AT({}default)
        Production::new(Terminal::Attribute, 12, 69), // 389 AT({}fixed)
        Production::new(Terminal::Attribute, 13, 70), // 390 AT({}form)
        Production::new(Terminal::Attribute, 4, 71), // 391 AT({}id)
        Production::new(Terminal::Attribute, 14, 72), // 392 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 15, 73), // 393 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 74), // 394 AT({}name)
        Production::new(Terminal::Attribute, 16, 75), // 395 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 76), // 396 AT({}ref)
        Production::new(Terminal::Attribute, 17, 77), // 397 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 67), // 398 AT(*)
        Production::new(Terminal::Element, 1, 78), // 399 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 400 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 401 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 402 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 403 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 404 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 405
        Production::new(Terminal::Attribute, 11, 97), // 406 AT({}default)
        Production::new(Terminal::Attribute, 12, 98), // 407 AT({}fixed)
        Production::new(Terminal::Attribute, 13, 99), // 408 AT({}form)
        Production::new(Terminal::Attribute, 4, 100), // 409 AT({}id)
        Production::new(Terminal::Attribute, 7, 101), // 410 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 73), // 411 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 74), // 412 AT({}name)
        Production::new(Terminal::Attribute, 16, 75), // 413 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 76), // 414 AT({}ref)
        Production::new(Terminal::Attribute, 17, 77), // 415 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 96), // 416 AT(*)
        Production::new(Terminal::Element, 1, 78), // 417 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 418 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 419 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 420 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 421 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 422 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 423
        Production::new(Terminal::Attribute, 12, 156), // 424 AT({}fixed)
        Production::new(Terminal::Attribute, 13, 157), // 425 AT({}form)
        Production::new(Terminal::Attribute, 4, 158), // 426 AT({}id)
        Production::new(Terminal::Attribute, 7, 159), // 427 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 160), // 428 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 161), // 429 AT({}name)
        Production::new(Terminal::Attribute, 16, 162), // 430 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 163), // 431 AT({}ref)
        Production::new(Terminal::Attribute, 21, 76), // 432 AT({}substitutionGroup)
        Production::new(Terminal::Attribute, 17, 77), // 433 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 155), // 434 AT(*)
        Production::new(Terminal::Element, 1, 78), // 435 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 436 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 437 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 438 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 439 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 440 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 441
        Production::new(Terminal::Attribute, 19, 185), // 442 AT({}abstract)
        Production::new(Terminal::Attribute, 22, 186), // 443 AT({}block)
        Production::new(Terminal::Attribute, 20, 187), // 444 AT({}final)
        Production::new(Terminal::Attribute, 4, 188), // 445 AT({}id)
        Production::new(Terminal::Attribute, 18, 189), // 446 AT({}mixed)
        Production::new(Terminal::Attribute, 5, 111), // 447 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 184), // 448 AT(*)
        Production::new(Terminal::Element, 1, 112), // 449 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 35, 1), // 450 SE({http://www.w3.org/2001/XMLSchema}simpleContent)
        Production::new(Terminal::Element, 8, 1), // 451 SE({http://www.w3.org/2001/XMLSchema}complexContent)
        Production::new(Terminal::Element, 45, 25), // 452 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 0, 25), // 453 SE({http://www.w3.org/2001/XMLSchema}all)
        Production::new(Terminal::Element, 7, 25), // 454 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 34, 25), // 455 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::Element, 42, 25), // 456 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 43, 25), // 457 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 3, 1), // 458 SE({http://www.w3.org/2001/XMLSchema}anyAttribute)
        Production::new(Terminal::EndElement, NONE, 0), // 459
        Production::new(Terminal::Attribute, 32, 278), // 460 AT({}finalDefault)
        Production::new(Terminal::Attribute, 4, 279), // 461 AT({}id)
        Production::new(Terminal::Attribute, 1, 280), // 462 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 33, 281), // 463 AT({}targetNamespace)
        Production::new(Terminal::Attribute, 34, 282), // 464 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 277), // 465 AT(*)
        Production::new(Terminal::Element, 17, 283), // 466 SE({http://www.w3.org/2001/XMLSchema}include)
        Production::new(Terminal::Element, 16, 283), // 467 SE({http://www.w3.org/2001/XMLSchema}import)
        Production::new(Terminal::Element, 30, 283), // 468 SE({http://www.w3.org/2001/XMLSchema}redefine)
        Production::new(Terminal::Element, 1, 283), // 469 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 36, 284), // 470 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 9, 284), // 471 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 15, 284), // 472 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 6, 284), // 473 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 11, 284), // 474 SE({http://www.w3.org/2001/XMLSchema}element)
        Production::new(Terminal::Element, 5, 284), // 475 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 28, 284), // 476 SE({http://www.w3.org/2001/XMLSchema}notation)
        Production::new(Terminal::EndElement, NONE, 0), // 477
        Production::new(Terminal::Attribute, 6, 294), // 478 AT({}base)
        Production::new(Terminal::Attribute, 4, 295), // 479 AT({}id)
        Production::new(Terminal::AttributeAny, NONE, 293), // 480 AT(*)
        Production::new(Terminal::Element, 1, 296), // 481 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 297), // 482 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 25, 297), // 483 SE({http://www.w3.org/2001/XMLSchema}minExclusive)
        Production::new(Terminal::Element, 26, 297), // 484 SE({http://www.w3.org/2001/XMLSchema}minInclusive)
        Production::new(Terminal::Element, 22, 297), // 485 SE({http://www.w3.org/2001/XMLSchema}maxExclusive)
        Production::new(Terminal::Element, 23, 297), // 486 SE({http://www.w3.org/2001/XMLSchema}maxInclusive)
        Production::new(Terminal::Element, 37, 297), // 487 SE({http://www.w3.org/2001/XMLSchema}totalDigits)
        Production::new(Terminal::Element, 14, 297), // 488 SE({http://www.w3.org/2001/XMLSchema}fractionDigits)
        Production::new(Terminal::Element, 20, 297), // 489 SE({http://www.w3.org/2001/XMLSchema}length)
        Production::new(Terminal::Element, 27, 297), // 490 SE({http://www.w3.org/2001/XMLSchema}minLength)
        Production::new(Terminal::Element, 24, 297), // 491 SE({http://www.w3.org/2001/XMLSchema}maxLength)
        Production::new(Terminal::Element, 12, 297), // 492 SE({http://www.w3.org/2001/XMLSchema}enumeration)
        Production::new(Terminal::Element, 40, 297), // 493 SE({http://www.w3.org/2001/XMLSchema}whiteSpace)
        Production::new(Terminal::Element, 29, 297), // 494 SE({http://www.w3.org/2001/XMLSchema}pattern)
        Production::new(Terminal::EndElement, NONE, 0), // 495
        Production::new(Terminal::Attribute, 12, 69), // 496 AT({}fixed)
        Production::new(Terminal::Attribute, 13, 70), // 497 AT({}form)
        Production::new(Terminal::Attribute, 4, 71), // 498 AT({}id)
        Production::new(Terminal::Attribute, 14, 72), // 499 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 15, 73), // 500 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 74), // 501 AT({}name)
        Production::new(Terminal::Attribute, 16, 75), // 502 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 76), // 503 AT({}ref)
        Production::new(Terminal::Attribute, 17, 77), // 504 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 68), // 505 AT(*)
        Production::new(Terminal::Element, 1, 78), // 506 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 507 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 508 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 509 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 510 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 511 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 512
        Production::new(Terminal::Attribute, 12, 98), // 513 AT({}fixed)
        Production::new(Terminal::Attribute, 13, 99), // 514 AT({}form)
        Production::new(Terminal::Attribute, 4, 100), // 515 AT({}id)
        Production::new(Terminal::Attribute, 7, 101), // 516 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 73), // 517 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 74), // 518 AT({}name)
        Production::new(Terminal::Attribute, 16, 75), // 519 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 76), // 520 AT({}ref)
        Production::new(Terminal::Attribute, 17, 77), // 521 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 97), // 522 AT(*)
        Production::new(Terminal::Element, 1, 78), // 523 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 524 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 525 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 526 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 527 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 528 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 529
        Production::new(Terminal::Attribute, 13, 157), // 530 AT({}form)
        Production::new(Terminal::Attribute, 4, 158), // 531 AT({}id)
        Production::new(Terminal::Attribute, 7, 159), // 532 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 160), // 533 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 161), // 534 AT({}name)
        Production::new(Terminal::Attribute, 16, 162), // 535 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 163), // 536 AT({}ref)
        Production::new(Terminal::Attribute, 21, 76), // 537 AT({}substitutionGroup)
        Production::new(Terminal::Attribute, 17, 77), // 538 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 156), // 539 AT(*)
        Production::new(Terminal::Element, 1, 78), // 540 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 541 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 542 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 543 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 544 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 545 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 546
        Production::new(Terminal::Attribute, 22, 186), // 547 AT({}block)
        Production::new(Terminal::Attribute, 20, 187), // 548 AT({}final)
        Production::new(Terminal::Attribute, 4, 188), // 549 AT({}id)
        Production::new(Terminal::Attribute, 18, 189), // 550 AT({}mixed)
        Production::new(Terminal::Attribute, 5, 111), // 551 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 185), // 552 AT(*)
        Production::new(Terminal::Element, 1, 112), // 553 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 35, 1), // 554 SE({http://www.w3.org/2001/XMLSchema}simpleContent)
        Production::new(Terminal::Element, 8, 1), // 555 SE({http://www.w3.org/2001/XMLSchema}complexContent)
        Production::new(Terminal::Element, 45, 25), // 556 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 0, 25), // 557 SE({http://www.w3.org/2001/XMLSchema}all)
        Production::new(Terminal::Element, 7, 25), // 558 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 34, 25), // 559 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::Element, 42, 25), // 560 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 43, 25), // 561 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 3, 1), // 562 SE({http://www.w3.org/2001/XMLSchema}anyAttribute)
        Production::new(Terminal::EndElement, NONE, 0), // 563
        Production::new(Terminal::Attribute, 4, 279), // 564 AT({}id)
        Production::new(Terminal::Attribute, 1, 280), // 565 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 33, 281), // 566 AT({}targetNamespace)
        Production::new(Terminal::Attribute, 34, 282), // 567 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 278), // 568 AT(*)
        Production::new(Terminal::Element, 17, 283), // 569 SE({http://www.w3.org/2001/XMLSchema}include)
        Production::new(Terminal::Element, 16, 283), // 570 SE({http://www.w3.org/2001/XMLSchema}import)
        Production::new(Terminal::Element, 30, 283), // 571 SE({http://www.w3.org/2001/XMLSchema}redefine)
        Production::new(Terminal::Element, 1, 283), // 572 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 36, 284), // 573 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 9, 284), // 574 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 15, 284), // 575 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 6, 284), // 576 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 11, 284), // 577 SE({http://www.w3.org/2001/XMLSchema}element)
        Production::new(Terminal::Element, 5, 284), // 578 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 28, 284), // 579 SE({http://www.w3.org/2001/XMLSchema}notation)
        Production::new(Terminal::EndElement, NONE, 0), // 580
        Production::new(Terminal::Attribute, 4, 295), // 581 AT({}id)
        Production::new(Terminal::AttributeAny, NONE, 294), // 582 AT(*)
        Production::new(Terminal::Element, 1, 296), // 583 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 297), // 584 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 25, 297), // 585 SE({http://www.w3.org/2001/XMLSchema}minExclusive)
        Production::new(Terminal::Element, 26, 297), // 586 SE({http://www.w3.org/2001/XMLSchema}minInclusive)
        Production::new(Terminal::Element, 22, 297), // 587 SE({http://www.w3.org/2001/XMLSchema}maxExclusive)
        Production::new(Terminal::Element, 23, 297), // 588 SE({http://www.w3.org/2001/XMLSchema}maxInclusive)
        Production::new(Terminal::Element, 37, 297), // 589 SE({http://www.w3.org/2001/XMLSchema}totalDigits)
        Production::new(Terminal::Element, 14, 297), // 590 SE({http://www.w3.org/2001/XMLSchema}fractionDigits)
        Production::new(Terminal::Element, 20, 297), // 591 SE({http://www.w3.org/2001/XMLSchema}length)
        Production::new(Terminal::Element, 27, 297), // 592 SE({http://www.w3.org/2001/XMLSchema}minLength)
        Production::new(Terminal::Element, 24, 297), // 593 SE({http://www.w3.org/2001/XMLSchema}maxLength)
        Production::new(Terminal::Element, 12, 297), // 594 SE({http://www.w3.org/2001/XMLSchema}enumeration)
        Production::new(Terminal::Element, 40, 297), // 595 SE({http://www.w3.org/2001/XMLSchema}whiteSpace)
        Production::new(Terminal::Element, 29, 297), // 596 SE({http://www.w3.org/2001/XMLSchema}pattern)
        Production::new(Terminal::EndElement, NONE, 0), // 597
        Production::new(Terminal::Attribute, 13, 70), // 598 AT({}form)
        Production::new(Terminal::Attribute, 4, 71), // 599 AT({}id)
        Production::new(Terminal::Attribute, 14, 72), // 600 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 15, 73), // 601 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 74), // 602 AT({}name)
        Production::new(Terminal::Attribute, 16, 75), // 603 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 76), // 604 AT({}ref)
        Production::new(Terminal::Attribute, 17, 77), // 605 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 69), // 606 AT(*)
        Production::new(Terminal::Element, 1, 78), // 607 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 608 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 609 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 610 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 611 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 612 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 613
        Production::new(Terminal::Attribute, 13, 99), // 614 AT({}form)
        Production::new(Terminal::Attribute, 4, 100), // 615 AT({}id)
        Production::new(Terminal::Attribute, 7, 101), // 616 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 73), // 617 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 74), // 618 AT({}name)
        Production::new(Terminal::Attribute, 16, 75), // 619 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 76), // 620 AT({}ref)
        Production::new(Terminal::Attribute, 17, 77), // 621 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 98), // 622 AT(*)
        Production::new(Terminal::Element, 1, 78), // 623 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 624 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 625 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 626 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 627 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 628 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 629
        Production::new(Terminal::Attribute, 4, 158), // 630 AT({}id)
        Production::new(Terminal::Attribute, 7, 159), // 631 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 160), // 632 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 161), // 633 AT({}name)
        Production::new(Terminal::Attribute, 16, 162), // 634 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 163), // 635 AT({}ref)
        Production::new(Terminal::Attribute, 21, 76), // 636 AT({}substitutionGroup)
        Production::new(Terminal::Attribute, 17, 77), // 637 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 157), // 638 AT(*)
        Production::new(Terminal::Element, 1, 78), // 639 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 640 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 641 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 642 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 643 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 644 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 645
        Production::new(Terminal::Attribute, 19, 165), // 646 AT({}abstract)
        Production::new(Terminal::Attribute, 10, 166), // 647 AT({}block)
        Production::new(Terminal::Attribute, 11, 167), // 648 AT({}default)
        Production::new(Terminal::Attribute, 20, 168), // 649 AT({}final)
        Production::new(Terminal::Attribute, 12, 169), // 650 AT({}fixed)
        Production::new(Terminal::Attribute, 13, 170), // 651 AT({}form)
        Production::new(Terminal::Attribute, 4, 171), // 652 AT({}id)
        Production::new(Terminal::Attribute, 7, 172), // 653 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 173), // 654 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 174), // 655 AT({}name)
        Production::new(Terminal::Attribute, 16, 175), // 656 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 176), // 657 AT({}ref)
        Production::new(Terminal::Attribute, 21, 91), // 658 AT({}substitutionGroup)
        Production::new(Terminal::Attribute, 17, 19), // 659 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 164), // 660 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 661
        Production::new(Terminal::Attribute, 20, 187), // 662 AT({}final)
        Production::new(Terminal::Attribute, 4, 188), // 663 AT({}id)
        Production::new(Terminal::Attribute, 18, 189), // 664 AT({}mixed)
        Production::new(Terminal::Attribute, 5, 111), // 665 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 186), // 666 AT(*)
        Production::new(Terminal::Element, 1, 112), // 667 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 35, 1), // 668 SE({http://www.w3.org/2001/XMLSchema}simpleContent)
        Production::new(Terminal::Element, 8, 1), // 669 SE({http://www.w3.org/2001/XMLSchema}complexContent)
        Production::new(Terminal::Element, 45, 25), // 670 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 0, 25), // 671 SE({http://www.w3.org/2001/XMLSchema}all)
        Production::new(Terminal::Element, 7, 25), // 672 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 34, 25), // 673 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::Element, 42, 25), // 674 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 43, 25), // 675 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 3, 1), // 676 SE({http://www.w3.org/2001/XMLSchema}anyAttribute)
        Production::new(Terminal::EndElement, NONE, 0), // 677
        Production::new(Terminal::Attribute, 1, 280), // 678 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 33, 281), // 679 AT({}targetNamespace)
        Production::new(Terminal::Attribute, 34, 282), // 680 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 279), // 681 AT(*)
        Production::new(Terminal::Element, 17, 283), // 682 SE({http://www.w3.org/2001/XMLSchema}include)
        Production::new(Terminal::Element, 16, 283), // 683 SE({http://www.w3.org/2001/XMLSchema}import)
        Production::new(Terminal::Element, 30, 283), // 684 SE({http://www.w3.org/2001/XMLSchema}redefine)
        Production::new(Terminal::Element, 1, 283), // 685 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 36, 284), // 686 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 9, 284), // 687 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 15, 284), // 688 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 6, 284), // 689 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 11, 284), // 690 SE({http://www.w3.org/2001/XMLSchema}element)
        Production::new(Terminal::Element, 5, 284), // 691 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 28, 284), // 692 SE({http://www.w3.org/2001/XMLSchema}notation)
        Production::new(Terminal::EndElement, NONE, 0), // 693
        Production::new(Terminal::AttributeAny, NONE, 295), // 694 AT(*)
        Production::new(Terminal::Element, 1, 296), // 695 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 297), // 696 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 25, 297), // 697 SE({http://www.w3.org/2001/XMLSchema}minExclusive)
        Production::new(Terminal::Element, 26, 297), // 698 SE({http://www.w3.org/2001/XMLSchema}minInclusive)
        Production::new(Terminal::Element, 22, 297), // 699 SE({http://www.w3.org/2001/XMLSchema}maxExclusive)
        Production::new(Terminal::Element, 23, 297), // 700 SE({http://www.w3.org/2001/XMLSchema}maxInclusive)
        Production::new(Terminal::Element, 37, 297), // 701 SE({http://www.w3.org/2001/XMLSchema}totalDigits)
        Production::new(Terminal::Element, 14, 297), // 702 SE({http://www.w3.org/2001/XMLSchema}fractionDigits)
        Production::new(Terminal::Element, 20, 297), // 703 SE({http://www.w3.org/2001/XMLSchema}length)
        Production::new(Terminal::Element, 27, 297), // 704 SE({http://www.w3.org/2001/XMLSchema}minLength)
        Production::new(Terminal::Element, 24, 297), // 705 SE({http://www.w3.org/2001/XMLSchema}maxLength)
        Production::new(Terminal::Element, 12, 297), // 706 SE({http://www.w3.org/2001/XMLSchema}enumeration)
        Production::new(Terminal::Element, 40, 297), // 707 SE({http://www.w3.org/2001/XMLSchema}whiteSpace)
        Production::new(Terminal::Element, 29, 297), // 708 SE({http://www.w3.org/2001/XMLSchema}pattern)
        Production::new(Terminal::EndElement, NONE, 0), // 709
        Production::new(Terminal::Attribute, 4, 71), // 710 AT({}id)
        Production::new(Terminal::Attribute, 14, 72), // 711 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 15, 73), // 712 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 74), // 713 AT({}name)
        Production::new(Terminal::Attribute, 16, 75), // 714 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 76), // 715 AT({}ref)
        Production::new(Terminal::Attribute, 17, 77), // 716 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 70), // 717 AT(*)
        Production::new(Terminal::Element, 1, 78), // 718 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 719 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 720 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 721 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 722 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 723 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 724
        Production::new(Terminal::Attribute, 4, 100), // 725 AT({}id)
        Production::new(Terminal::Attribute, 7, 101), // 726 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 73), // 727 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 74), // 728 AT({}name)
        Production::new(Terminal::Attribute, 16, 75), // 729 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 76), // 730 AT({}ref)
        Production::new(Terminal::Attribute, 17, 77), // 731 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 99), // 732 AT(*)
        Production::new(Terminal::Element, 1, 78), // 733 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 734 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 735 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 736 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 737 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 738 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 739
        Production::new(Terminal::Attribute, 7, 159), // 740 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 160), // 741 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 161), // 742 AT({}name)
        Production::new(Terminal::Attribute, 16, 162), // 743 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 163), // 744 AT({}ref)
        Production::new(Terminal::Attribute, 21, 76), // 745 AT({}substitutionGroup)
        Production::new(Terminal::Attribute, 17, 77), // 746 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 158), // 747 AT(*)
        Production::new(Terminal::Element, 1, 78), // 748 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 749 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 750 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 751 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 752 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 753 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 754
        Production::new(Terminal::Attribute, 10, 166), // 755 AT({}block)
        Production::new(Terminal::Attribute, 11, 167), // 756 AT({}default)
        Production::new(Terminal::Attribute, 20, 168), // 757 AT({}final)
        Production::new(Terminal::Attribute, 12, 169), // 758 AT({}fixed)
        Production::new(Terminal::Attribute, 13, 170), // 759 AT({}form)
        Production::new(Terminal::Attribute, 4, 171), // 760 AT({}id)
        Production::new(Terminal::Attribute, 7, 172), // 761 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 173), // 762 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 174), // 763 AT({}name)
        Production::new(Terminal::Attribute, 16, 175), // 764 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 176), // 765 AT({}ref)
        Production::new(Terminal::Attribute, 21, 91), // 766 AT({}substitutionGroup)
        Production::new(Terminal::Attribute, 17, 19), // 767 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 165), // 768 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 769
        Production::new(Terminal::Attribute, 4, 188), // 770 AT({}id)
        Production::new(Terminal::Attribute, 18, 189), // 771 AT({}mixed)
        Production::new(Terminal::Attribute, 5, 111), // 772 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 187), // 773 AT(*)
        Production::new(Terminal::Element, 1, 112), // 774 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 35, 1), // 775 SE({http://www.w3.org/2001/XMLSchema}simpleContent)
        Production::new(Terminal::Element, 8, 1), // 776 SE({http://www.w3.org/2001/XMLSchema}complexContent)
        Production::new(Terminal::Element, 45, 25), // 777 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 0, 25), // 778 SE({http://www.w3.org/2001/XMLSchema}all)
        Production::new(Terminal::Element, 7, 25), // 779 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 34, 25), // 780 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::Element, 42, 25), // 781 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 43, 25), // 782 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 3, 1), // 783 SE({http://www.w3.org/2001/XMLSchema}anyAttribute)
        Production::new(Terminal::EndElement, NONE, 0), // 784
        Production::new(Terminal::Attribute, 33, 281), // 785 AT({}targetNamespace)
        Production::new(Terminal::Attribute, 34, 282), // 786 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 280), // 787 AT(*)
        Production::new(Terminal::Element, 17, 283), // 788 SE({http://www.w3.org/2001/XMLSchema}include)
        Production::new(Terminal::Element, 16, 283), // 789 SE({http://www.w3.org/2001/XMLSchema}import)
        Production::new(Terminal::Element, 30, 283), // 790 SE({http://www.w3.org/2001/XMLSchema}redefine)
        Production::new(Terminal::Element, 1, 283), // 791 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 36, 284), // 792 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 9, 284), // 793 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 15, 284), // 794 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 6, 284), // 795 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 11, 284), // 796 SE({http://www.w3.org/2001/XMLSchema}element)
        Production::new(Terminal::Element, 5, 284), // 797 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 28, 284), // 798 SE({http://www.w3.org/2001/XMLSchema}notation)
        Production::new(Terminal::EndElement, NONE, 0), // 799
        Production::new(Terminal::Attribute, 14, 72), // 800 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 15, 73), // 801 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 74), // 802 AT({}name)
        Production::new(Terminal::Attribute, 16, 75), // 803 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 76), // 804 AT({}ref)
        Production::new(Terminal::Attribute, 17, 77), // 805 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 71), // 806 AT(*)
        Production::new(Terminal::Element, 1, 78), // 807 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 808 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 809 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 810 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 811 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 812 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 813
        Production::new(Terminal::Attribute, 7, 101), // 814 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 73), // 815 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 74), // 816 AT({}name)
        Production::new(Terminal::Attribute, 16, 75), // 817 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 76), // 818 AT({}ref)
        Production::new(Terminal::Attribute, 17, 77), // 819 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 100), // 820 AT(*)
        Production::new(Terminal::Element, 1, 78), // 821 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 822 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 823 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 824 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 825 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 826 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 827
        Production::new(Terminal::Attribute, 4, 110), // 828 AT({}id)
        Production::new(Terminal::Attribute, 18, 111), // 829 AT({}mixed)
        Production::new(Terminal::AttributeAny, NONE, 109), // 830 AT(*)
        Production::new(Terminal::Element, 1, 112), // 831 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 35, 1), // 832 SE({http://www.w3.org/2001/XMLSchema}simpleContent)
        Production::new(Terminal::Element, 8, 1), // 833 SE({http://www.w3.org/2001/XMLSchema}complexContent)
        Production::new(Terminal::Element, 45, 25), // 834 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 0, 25), // 835 SE({http://www.w3.org/2001/XMLSchema}all)
        Production::new(Terminal::Element, 7, 25), // 836 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 34, 25), // 837 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::Element, 42, 25), // 838 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 43, 25), // 839 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 3, 1), // 840 SE({http://www.w3.org/2001/XMLSchema}anyAttribute)
        Production::new(Terminal::EndElement, NONE, 0), // 841
        Production::new(Terminal::Attribute, 4, 131), // 842 AT({}id)
        Production::new(Terminal::Attribute, 7, 132), // 843 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 133), // 844 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 134), // 845 AT({}name)
        Production::new(Terminal::Attribute, 9, 135), // 846 AT({}ref)
        Production::new(Terminal::AttributeAny, NONE, 130), // 847 AT(*)
        Production::new(Terminal::Element, 1, 136), // 848 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 44, 136), // 849 SE({http://www.w3.org/2001/XMLSchema}element)
        Production::new(Terminal::Element, 45, 136), // 850 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 0, 136), // 851 SE({http://www.w3.org/2001/XMLSchema}all)
        Production::new(Terminal::Element, 7, 136), // 852 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 34, 136), // 853 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::Element, 2, 136), // 854 SE({http://www.w3.org/2001/XMLSchema}any)
        Production::new(Terminal::EndElement, NONE, 0), // 855
        Production::new(Terminal::Attribute, 8, 160), // 856 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 161), // 857 AT({}name)
        Production::new(Terminal::Attribute, 16, 162), // 858 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 163), // 859 AT({}ref)
        Production::new(Terminal::Attribute, 21, 76), // 860 AT({}substitutionGroup)
        Production::new(Terminal::Attribute, 17, 77), // 861 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 159), // 862 AT(*)
        Production::new(Terminal::Element, 1, 78), // 863 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 864 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 865 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 866 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 867 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 868 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 869
        Production::new(Terminal::Attribute, 11, 167), // 870 AT({}default)
        Production::new(Terminal::Attribute, 20, 168), // 871 AT({}final)
        Production::new(Terminal::Attribute, 12, 169), // 872 AT({}fixed)
        Production::new(Terminal::Attribute, 13, 170), // 873 AT({}form)
        Production::new(Terminal::Attribute, 4, 171), // 874 AT({}id)
        Production::new(Terminal::Attribute, 7, 172), // 875 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 173), // 876 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 174), // 877 AT({}name)
        Production::new(Terminal::Attribute, 16, 175), // 878 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 176), // 879 AT({}ref)
        Production::new(Terminal::Attribute, 21, 91), // 880 AT({}substitutionGroup)
        Production::new(Terminal::Attribute, 17, 19), // 881 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 166), // 882 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 883
        Production::new(Terminal::Attribute, 18, 189), // 884 AT({}mixed)
        Production::new(Terminal::Attribute, 5, 111), // 885 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 188), // 886 AT(*)
        Production::new(Terminal::Element, 1, 112), // 887 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 35, 1), // 888 SE({http://www.w3.org/2001/XMLSchema}simpleContent)
        Production::new(Terminal::Element, 8, 1), // 889 SE({http://www.w3.org/2001/XMLSchema}complexContent)
        Production::new(Terminal::Element, 45, 25), // 890 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 0, 25), // 891 SE({http://www.w3.org/2001/XMLSchema}all)
        Production::new(Terminal::Element, 7, 25), // 892 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 34, 25), // 893 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::Element, 42, 25), // 894 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 43, 25), // 895 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 3, 1), // 896 SE({http://www.w3.org/2001/XMLSchema}anyAttribute)
        Production::new(Terminal::EndElement, NONE, 0), // 897
        Production::new(Terminal::Attribute, 34, 282), // 898 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 281), // 899 AT(*)
        Production::new(Terminal::Element, 17, 283), // 900 SE({http://www.w3.org/2001/XMLSchema}include)
        Production::new(Terminal::Element, 16, 283), // 901 SE({http://www.w3.org/2001/XMLSchema}import)
        Production::new(Terminal::Element, 30, 283), // 902 SE({http://www.w3.org/2001/XMLSchema}redefine)
        Production::new(Terminal::Element, 1, 283), // 903 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 36, 284), // 904 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 9, 284), // 905 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 15, 284), // 906 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 6, 284), // 907 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 11, 284), // 908 SE({http://www.w3.org/2001/XMLSchema}element)
        Production::new(Terminal::Element, 5, 284), // 909 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 28, 284), // 910 SE({http://www.w3.org/2001/XMLSchema}notation)
        Production::new(Terminal::EndElement, NONE, 0), // 911
        Production::new(Terminal::Attribute, 15, 73), // 912 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 74), // 913 AT({}name)
        Production::new(Terminal::Attribute, 16, 75), // 914 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 76), // 915 AT({}ref)
        Production::new(Terminal::Attribute, 17, 77), // 916 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 72), // 917 AT(*)
        Production::new(Terminal::Element, 1, 78), // 918 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 919 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 920 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 921 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 922 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 923 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 924
        Production::new(Terminal::Attribute, 10, 82), // 925 AT({}block)
        Production::new(Terminal::Attribute, 11, 83), // 926 AT({}default)
        Production::new(Terminal::Attribute, 12, 84), // 927 AT({}fixed)
        Production::new(Terminal::Attribute, 13, 85), // 928 AT({}form)
        Production::new(Terminal::Attribute, 4, 86), // 929 AT({}id)
        Production::new(Terminal::Attribute, 14, 87), // 930 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 15, 88), // 931 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 89), // 932 AT({}name)
        Production::new(Terminal::Attribute, 16, 90), // 933 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 91), // 934 AT({}ref)
        Production::new(Terminal::Attribute, 17, 19), // 935 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 81), // 936 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 937
        Production::new(Terminal::Attribute, 8, 73), // 938 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 74), // 939 AT({}name)
        Production::new(Terminal::Attribute, 16, 75), // 940 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 76), // 941 AT({}ref)
        Production::new(Terminal::Attribute, 17, 77), // 942 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 101), // 943 AT(*)
        Production::new(Terminal::Element, 1, 78), // 944 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 945 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 946 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 947 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 948 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 949 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 950
        Production::new(Terminal::Attribute, 10, 103), // 951 AT({}block)
        Production::new(Terminal::Attribute, 11, 104), // 952 AT({}default)
        Production::new(Terminal::Attribute, 12, 105), // 953 AT({}fixed)
        Production::new(Terminal::Attribute, 13, 106), // 954 AT({}form)
        Production::new(Terminal::Attribute, 4, 107), // 955 AT({}id)
        Production::new(Terminal::Attribute, 7, 108), // 956 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 88), // 957 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 89), // 958 AT({}name)
        Production::new(Terminal::Attribute, 16, 90), // 959 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 91), // 960 AT({}ref)
        Production::new(Terminal::Attribute, 17, 19), // 961 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 102), // 962 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 963
        Production::new(Terminal::Attribute, 18, 111), // 964 AT({}mixed)
        Production::new(Terminal::AttributeAny, NONE, 110), // 965 AT(*)
        Production::new(Terminal::Element, 1, 112), // 966 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 35, 1), // 967 SE({http://www.w3.org/2001/XMLSchema}simpleContent)
        Production::new(Terminal::Element, 8, 1), // 968 SE({http://www.w3.org/2001/XMLSchema}complexContent)
        Production::new(Terminal::Element, 45, 25), // 969 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 0, 25), // 970 SE({http://www.w3.org/2001/XMLSchema}all)
        Production::new(Terminal::Element, 7, 25), // 971 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 34, 25), // 972 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::Element, 42, 25), // 973 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 43, 25), // 974 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 3, 1), // 975 SE({http://www.w3.org/2001/XMLSchema}anyAttribute)
        Production::new(Terminal::EndElement, NONE, 0), // 976
        Production::new(Terminal::Attribute, 7, 132), // 977 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 133), // 978 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 134), // 979 AT({}name)
        Production::new(Terminal::Attribute, 9, 135), // 980 AT({}ref)
        Production::new(Terminal::AttributeAny, NONE, 131), // 981 AT(*)
        Production::new(Terminal::Element, 1, 136), // 982 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 44, 136), // 983 SE({http://www.w3.org/2001/XMLSchema}element)
        Production::new(Terminal::Element, 45, 136), // 984 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 0, 136), // 985 SE({http://www.w3.org/2001/XMLSchema}all)
        Production::new(Terminal::Element, 7, 136), // 986 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 34, 136), // 987 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::Element, 2, 136), // 988 SE({http://www.w3.org/2001/XMLSchema}any)
        Production::new(Terminal::EndElement, NONE, 0), // 989
        Production::new(Terminal::Attribute, 5, 161), // 990 AT({}name)
        Production::new(Terminal::Attribute, 16, 162), // 991 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 163), // 992 AT({}ref)
        Production::new(Terminal::Attribute, 21, 76), // 993 AT({}substitutionGroup)
        Production::new(Terminal::Attribute, 17, 77), // 994 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 160), // 995 AT(*)
        Production::new(Terminal::Element, 1, 78), // 996 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 997 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 998 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 999 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 1000 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 1001 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 1002
        Production::new(Terminal::Attribute, 20, 168), // 1003 AT({}final)
        Production::new(Terminal::Attribute, 12, 169), // 1004 AT({}fixed)
        Production::new(Terminal::Attribute, 13, 170), // 1005 AT({}form)
        Production::new(Terminal::Attribute, 4, 171), // 1006 AT({}id)
        Production::new(Terminal::Attribute, 7, 172), // 1007 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 173), // 1008 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 174), // 1009 AT({}name)
        Production::new(Terminal::Attribute, 16, 175), // 1010 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 176), // 1011 AT({}ref)
        Production::new(Terminal::Attribute, 21, 91), // 1012 AT({}substitutionGroup)
        Production::new(Terminal::Attribute, 17, 19), // 1013 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 167), // 1014 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1015
        Production::new(Terminal::Attribute, 5, 111), // 1016 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 189), // 1017 AT(*)
        Production::new(Terminal::Element, 1, 112), // 1018 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 35, 1), // 1019 SE({http://www.w3.org/2001/XMLSchema}simpleContent)
        Production::new(Terminal::Element, 8, 1), // 1020 SE({http://www.w3.org/2001/XMLSchema}complexContent)
        Production::new(Terminal::Element, 45, 25), // 1021 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 0, 25), // 1022 SE({http://www.w3.org/2001/XMLSchema}all)
        Production::new(Terminal::Element, 7, 25), // 1023 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 34, 25), // 1024 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::Element, 42, 25), // 1025 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 43, 25), // 1026 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 3, 1), // 1027 SE({http://www.w3.org/2001/XMLSchema}anyAttribute)
        Production::new(Terminal::EndElement, NONE, 0), // 1028
        Production::new(Terminal::AttributeAny, NONE, 282), // 1029 AT(*)
        Production::new(Terminal::Element, 17, 283), // 1030 SE({http://www.w3.org/2001/XMLSchema}include)
        Production::new(Terminal::Element, 16, 283), // 1031 SE({http://www.w3.org/2001/XMLSchema}import)
        Production::new(Terminal::Element, 30, 283), // 1032 SE({http://www.w3.org/2001/XMLSchema}redefine)
        Production::new(Terminal::Element, 1, 283), // 1033 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 36, 284), // 1034 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 9, 284), // 1035 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 15, 284), // 1036 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 6, 284), // 1037 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 11, 284), // 1038 SE({http://www.w3.org/2001/XMLSchema}element)
        Production::new(Terminal::Element, 5, 284), // 1039 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 28, 284), // 1040 SE({http://www.w3.org/2001/XMLSchema}notation)
        Production::new(Terminal::EndElement, NONE, 0), // 1041
        Production::new(Terminal::Attribute, 5, 74), // 1042 AT({}name)
        Production::new(Terminal::Attribute, 16, 75), // 1043 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 76), // 1044 AT({}ref)
        Production::new(Terminal::Attribute, 17, 77), // 1045 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 73), // 1046 AT(*)
        Production::new(Terminal::Element, 1, 78), // 1047 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 1048 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 1049 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 1050 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 1051 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 1052 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 1053
        Production::new(Terminal::Attribute, 11, 83), // 1054 AT({}default)
        Production::new(Terminal::Attribute, 12, 84), // 1055 AT({}fixed)
        Production::new(Terminal::Attribute, 13, 85), // 1056 AT({}form)
        Production::new(Terminal::Attribute, 4, 86), // 1057 AT({}id)
        Production::new(Terminal::Attribute, 14, 87), // 1058 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 15, 88), // 1059 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 89), // 1060 AT({}name)
        Production::new(Terminal::Attribute, 16, 90), // 1061 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 91), // 1062 AT({}ref)
        Production::new(Terminal::Attribute, 17, 19), // 1063 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 82), // 1064 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1065
        Production::new(Terminal::Attribute, 11, 104), // 1066 AT({}default)
        Production::new(Terminal::Attribute, 12, 105), // 1067 AT({}fixed)
        Production::new(Terminal::Attribute, 13, 106), // 1068 AT({}form)
        Production::new(Terminal::Attribute, 4, 107), // 1069 AT({}id)
        Production::new(Terminal::Attribute, 7, 108), // 1070 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 88), // 1071 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 89), // 1072 AT({}name)
        Production::new(Terminal::Attribute, 16, 90), // 1073 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 91), // 1074 AT({}ref)
        Production::new(Terminal::Attribute, 17, 19), // 1075 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 103), // 1076 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1077
        Production::new(Terminal::AttributeAny, NONE, 111), // 1078 AT(*)
        Production::new(Terminal::Element, 1, 112), // 1079 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 35, 1), // 1080 SE({http://www.w3.org/2001/XMLSchema}simpleContent)
        Production::new(Terminal::Element, 8, 1), // 1081 SE({http://www.w3.org/2001/XMLSchema}complexContent)
        Production::new(Terminal::Element, 45, 25), // 1082 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 0, 25), // 1083 SE({http://www.w3.org/2001/XMLSchema}all)
        Production::new(Terminal::Element, 7, 25), // 1084 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 34, 25), // 1085 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::Element, 42, 25), // 1086 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 43, 25), // 1087 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 3, 1), // 1088 SE({http://www.w3.org/2001/XMLSchema}anyAttribute)
        Production::new(Terminal::EndElement, NONE, 0), // 1089
        Production::new(Terminal::Attribute, 8, 133), // 1090 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 134), // 1091 AT({}name)
        Production::new(Terminal::Attribute, 9, 135), // 1092 AT({}ref)
        Production::new(Terminal::AttributeAny, NONE, 132), // 1093 AT(*)
        Production::new(Terminal::Element, 1, 136), // 1094 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 44, 136), // 1095 SE({http://www.w3.org/2001/XMLSchema}element)
        Production::new(Terminal::Element, 45, 136), // 1096 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 0, 136), // 1097 SE({http://www.w3.org/2001/XMLSchema}all)
        Production::new(Terminal::Element, 7, 136), // 1098 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 34, 136), // 1099 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::Element, 2, 136), // 1100 SE({http://www.w3.org/2001/XMLSchema}any)
        Production::new(Terminal::EndElement, NONE, 0), // 1101
        Production::new(Terminal::Attribute, 16, 162), // 1102 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 163), // 1103 AT({}ref)
        Production::new(Terminal::Attribute, 21, 76), // 1104 AT({}substitutionGroup)
        Production::new(Terminal::Attribute, 17, 77), // 1105 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 161), // 1106 AT(*)
        Production::new(Terminal::Element, 1, 78), // 1107 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 1108 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 1109 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 1110 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 1111 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 1112 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 1113
        Production::new(Terminal::Attribute, 12, 169), // 1114 AT({}fixed)
        Production::new(Terminal::Attribute, 13, 170), // 1115 AT({}form)
        Production::new(Terminal::Attribute, 4, 171), // 1116 AT({}id)
        Production::new(Terminal::Attribute, 7, 172), // 1117 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 173), // 1118 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 174), // 1119 AT({}name)
        Production::new(Terminal::Attribute, 16, 175), // 1120 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 176), // 1121 AT({}ref)
        Production::new(Terminal::Attribute, 21, 91), // 1122 AT({}substitutionGroup)
        Production::new(Terminal::Attribute, 17, 19), // 1123 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 168), // 1124 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1125
        Production::new(Terminal::Attribute, 11, 206), // 1126 AT({}default)
        Production::new(Terminal::Attribute, 12, 207), // 1127 AT({}fixed)
        Production::new(Terminal::Attribute, 13, 208), // 1128 AT({}form)
        Production::new(Terminal::Attribute, 4, 209), // 1129 AT({}id)
        Production::new(Terminal::Attribute, 5, 210), // 1130 AT({}name)
        Production::new(Terminal::Attribute, 9, 211), // 1131 AT({}ref)
        Production::new(Terminal::Attribute, 17, 212), // 1132 AT({}type)
        Production::new(Terminal::Attribute, 23, 213), // 1133 AT({}use)
        Production::new(Terminal::AttributeAny, NONE, 205), // 1134 AT(*)
        Production::new(Terminal::Element, 1, 214), // 1135 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 1), // 1136 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::EndElement, NONE, 0), // 1137
        Production::new(Terminal::Attribute, 4, 47), // 1138 AT({}id)
        Production::new(Terminal::Attribute, 7, 48), // 1139 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 49), // 1140 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 50), // 1141 AT({}name)
        Production::new(Terminal::Attribute, 9, 51), // 1142 AT({}ref)
        Production::new(Terminal::AttributeAny, NONE, 46), // 1143 AT(*)
        Production::new(Terminal::Element, 1, 52), // 1144 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 0, 1), // 1145 SE({http://www.w3.org/2001/XMLSchema}all)
        Production::new(Terminal::Element, 7, 1), // 1146 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 34, 1), // 1147 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::EndElement, NONE, 0), // 1148
        Production::new(Terminal::Attribute, 16, 75), // 1149 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 76), // 1150 AT({}ref)
        Production::new(Terminal::Attribute, 17, 77), // 1151 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 74), // 1152 AT(*)
        Production::new(Terminal::Element, 1, 78), // 1153 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 1154 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 1155 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 1156 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 1157 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 1158 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 1159
        Production::new(Terminal::Attribute, 12, 84), // 1160 AT({}fixed)
        Production::new(Terminal::Attribute, 13, 85), // 1161 AT({}form)
        Production::new(Terminal::Attribute, 4, 86), // 1162 AT({}id)
        Production::new(Terminal::Attribute, 14, 87), // 1163 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 15, 88), // 1164 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 89), // 1165 AT({}name)
        Production::new(Terminal::Attribute, 16, 90), // 1166 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 91), // 1167 AT({}ref)
        Production::new(Terminal::Attribute, 17, 19), // 1168 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 83), // 1169 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1170
        Production::new(Terminal::Attribute, 12, 105), // 1171 AT({}fixed)
        Production::new(Terminal::Attribute, 13, 106), // 1172 AT({}form)
        Production::new(Terminal::Attribute, 4, 107), // 1173 AT({}id)
        Production::new(Terminal::Attribute, 7, 108), // 1174 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 88), // 1175 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 89), // 1176 AT({}name)
        Production::new(Terminal::Attribute, 16, 90), // 1177 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 91), // 1178 AT({}ref)
        Production::new(Terminal::Attribute, 17, 19), // 1179 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 104), // 1180 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1181
        Production::new(Terminal::Attribute, 5, 134), // 1182 AT({}name)
        Production::new(Terminal::Attribute, 9, 135), // 1183 AT({}ref)
        Production::new(Terminal::AttributeAny, NONE, 133), // 1184 AT(*)
        Production::new(Terminal::Element, 1, 136), // 1185 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 44, 136), // 1186 SE({http://www.w3.org/2001/XMLSchema}element)
        Production::new(Terminal::Element, 45, 136), // 1187 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 0, 136), // 1188 SE({http://www.w3.org/2001/XMLSchema}all)
        Production::new(Terminal::Element, 7, 136), // 1189 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 34, 136), // 1190 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::Element, 2, 136), // 1191 SE({http://www.w3.org/2001/XMLSchema}any)
        Production::new(Terminal::EndElement, NONE, 0), // 1192
        Production::new(Terminal::Attribute, 4, 148), // 1193 AT({}id)
        Production::new(Terminal::AttributeAny, NONE, 147), // 1194 AT(*)
        Production::new(Terminal::Element, 1, 149), // 1195 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 45, 25), // 1196 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 0, 25), // 1197 SE({http://www.w3.org/2001/XMLSchema}all)
        Production::new(Terminal::Element, 7, 25), // 1198 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 34, 25), // 1199 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::Element, 42, 25), // 1200 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 43, 25), // 1201 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 3, 1), // 1202 SE({http://www.w3.org/2001/XMLSchema}anyAttribute)
        Production::new(Terminal::EndElement, NONE, 0), // 1203
        Production::new(Terminal::Attribute, 9, 163), // 1204 AT({}ref)
        Production::new(Terminal::Attribute, 21, 76), // 1205 AT({}substitutionGroup)
        Production::new(Terminal::Attribute, 17, 77), // 1206 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 162), // 1207 AT(*)
        Production::new(Terminal::Element, 1, 78), // 1208 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 1209 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 1210 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 1211 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 1212 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 1213 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 1214
        Production::new(Terminal::Attribute, 13, 170), // 1215 AT({}form)
        Production::new(Terminal::Attribute, 4, 171), // 1216 AT({}id)
        Production::new(Terminal::Attribute, 7, 172), // 1217 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 173), // 1218 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 174), // 1219 AT({}name)
        Production::new(Terminal::Attribute, 16, 175), // 1220 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 176), // 1221 AT({}ref)
        Production::new(Terminal::Attribute, 21, 91), // 1222 AT({}substitutionGroup)
        Production::new(Terminal::Attribute, 17, 19), // 1223 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 169), // 1224 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1225
        Production::new(Terminal::Attribute, 12, 207), // 1226 AT({}fixed)
        Production::new(Terminal::Attribute, 13, 208), // 1227 AT({}form)
        Production::new(Terminal::Attribute, 4, 209), // 1228 AT({}id)
        Production::new(Terminal::Attribute, 5, 210), // 1229 AT({}name)
        Production::new(Terminal::Attribute, 9, 211), // 1230 AT({}ref)
        Production::new(Terminal::Attribute, 17, 212), // 1231 AT({}type)
        Production::new(Terminal::Attribute, 23, 213), // 1232 AT({}use)
        Production::new(Terminal::AttributeAny, NONE, 206), // 1233 AT(*)
        Production::new(Terminal::Element, 1, 214), // 1234 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 1), // 1235 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::EndElement, NONE, 0), // 1236
        Production::new(Terminal::Attribute, 16, 163), // 1237 AT({}nillable)
        Production::new(Terminal::Attribute, 21, 76), // 1238 AT({}substitutionGroup)
        Production::new(Terminal::Attribute, 17, 77), // 1239 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 374), // 1240 AT(*)
        Production::new(Terminal::Element, 1, 78), // 1241 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 1242 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 1243 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 1244 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 1245 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 1246 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 1247
        Production::new(Terminal::Attribute, 4, 405), // 1248 AT({}id)
        Production::new(Terminal::Attribute, 7, 406), // 1249 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 34), // 1250 AT({}minOccurs)
        Production::new(Terminal::AttributeAny, NONE, 404), // 1251 AT(*)
        Production::new(Terminal::Element, 1, 35), // 1252 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 44, 35), // 1253 SE({http://www.w3.org/2001/XMLSchema}element)
        Production::new(Terminal::Element, 45, 35), // 1254 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 7, 35), // 1255 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 34, 35), // 1256 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::Element, 2, 35), // 1257 SE({http://www.w3.org/2001/XMLSchema}any)
        Production::new(Terminal::EndElement, NONE, 0), // 1258
        Production::new(Terminal::Attribute, 7, 48), // 1259 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 49), // 1260 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 50), // 1261 AT({}name)
        Production::new(Terminal::Attribute, 9, 51), // 1262 AT({}ref)
        Production::new(Terminal::AttributeAny, NONE, 47), // 1263 AT(*)
        Production::new(Terminal::Element, 1, 52), // 1264 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 0, 1), // 1265 SE({http://www.w3.org/2001/XMLSchema}all)
        Production::new(Terminal::Element, 7, 1), // 1266 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 34, 1), // 1267 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::EndElement, NONE, 0), // 1268
        Production::new(Terminal::Attribute, 9, 76), // 1269 AT({}ref)
        Production::new(Terminal::Attribute, 17, 77), // 1270 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 75), // 1271 AT(*)
        Production::new(Terminal::Element, 1, 78), // 1272 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 1273 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 1274 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 1275 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 1276 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 1277 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 1278
        Production::new(Terminal::Attribute, 13, 85), // 1279 AT({}form)
        Production::new(Terminal::Attribute, 4, 86), // 1280 AT({}id)
        Production::new(Terminal::Attribute, 14, 87), // 1281 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 15, 88), // 1282 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 89), // 1283 AT({}name)
        Production::new(Terminal::Attribute, 16, 90), // 1284 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 91), // 1285 AT({}ref)
        Production::new(Terminal::Attribute, 17, 19), // 1286 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 84), // 1287 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1288
        Production::new(Terminal::Attribute, 13, 106), // 1289 AT({}form)
        Production::new(Terminal::Attribute, 4, 107), // 1290 AT({}id)
        Production::new(Terminal::Attribute, 7, 108), // 1291 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 88), // 1292 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 89), // 1293 AT({}name)
        Production::new(Terminal::Attribute, 16, 90), // 1294 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 91), // 1295 AT({}ref)
        Production::new(Terminal::Attribute, 17, 19), // 1296 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 105), // 1297 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1298
        Production::new(Terminal::Attribute, 9, 135), // 1299 AT({}ref)
        Production::new(Terminal::AttributeAny, NONE, 134), // 1300 AT(*)
        Production::new(Terminal::Element, 1, 136), // 1301 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 44, 136), // 1302 SE({http://www.w3.org/2001/XMLSchema}element)
        Production::new(Terminal::Element, 45, 136), // 1303 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 0, 136), // 1304 SE({http://www.w3.org/2001/XMLSchema}all)
        Production::new(Terminal::Element, 7, 136), // 1305 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 34, 136), // 1306 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::Element, 2, 136), // 1307 SE({http://www.w3.org/2001/XMLSchema}any)
        Production::new(Terminal::EndElement, NONE, 0), // 1308
        Production::new(Terminal::AttributeAny, NONE, 148), // 1309 AT(*)
        Production::new(Terminal::Element, 1, 149), // 1310 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 45, 25), // 1311 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 0, 25), // 1312 SE({http://www.w3.org/2001/XMLSchema}all)
        Production::new(Terminal::Element, 7, 25), // 1313 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 34, 25), // 1314 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::Element, 42, 25), // 1315 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 43, 25), // 1316 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 3, 1), // 1317 SE({http://www.w3.org/2001/XMLSchema}anyAttribute)
        Production::new(Terminal::EndElement, NONE, 0), // 1318
        Production::new(Terminal::Attribute, 21, 76), // 1319 AT({}substitutionGroup)
        Production::new(Terminal::Attribute, 17, 77), // 1320 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 163), // 1321 AT(*)
        Production::new(Terminal::Element, 1, 78), // 1322 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 1323 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 1324 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 1325 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 1326 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 1327 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 1328
        Production::new(Terminal::Attribute, 4, 171), // 1329 AT({}id)
        Production::new(Terminal::Attribute, 7, 172), // 1330 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 173), // 1331 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 174), // 1332 AT({}name)
        Production::new(Terminal::Attribute, 16, 175), // 1333 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 176), // 1334 AT({}ref)
        Production::new(Terminal::Attribute, 21, 91), // 1335 AT({}substitutionGroup)
        Production::new(Terminal::Attribute, 17, 19), // 1336 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 170), // 1337 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1338
        Production::new(Terminal::Attribute, 13, 208), // 1339 AT({}form)
        Production::new(Terminal::Attribute, 4, 209), // 1340 AT({}id)
        Production::new(Terminal::Attribute, 5, 210), // 1341 AT({}name)
        Production::new(Terminal::Attribute, 9, 211), // 1342 AT({}ref)
        Production::new(Terminal::Attribute, 17, 212), // 1343 AT({}type)
        Production::new(Terminal::Attribute, 23, 213), // 1344 AT({}use)
        Production::new(Terminal::AttributeAny, NONE, 207), // 1345 AT(*)
        Production::new(Terminal::Element, 1, 214), // 1346 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 1), // 1347 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::EndElement, NONE, 0), // 1348
        Production::new(Terminal::Attribute, 11, 217), // 1349 AT({}default)
        Production::new(Terminal::Attribute, 12, 218), // 1350 AT({}fixed)
        Production::new(Terminal::Attribute, 13, 219), // 1351 AT({}form)
        Production::new(Terminal::Attribute, 4, 220), // 1352 AT({}id)
        Production::new(Terminal::Attribute, 5, 221), // 1353 AT({}name)
        Production::new(Terminal::Attribute, 9, 222), // 1354 AT({}ref)
        Production::new(Terminal::Attribute, 17, 223), // 1355 AT({}type)
        Production::new(Terminal::Attribute, 23, 19), // 1356 AT({}use)
        Production::new(Terminal::AttributeAny, NONE, 216), // 1357 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1358
        Production::new(Terminal::Attribute, 29, 286), // 1359 AT({}attributeFormDefault)
        Production::new(Terminal::Attribute, 30, 287), // 1360 AT({}blockDefault)
        Production::new(Terminal::Attribute, 31, 288), // 1361 AT({}elementFormDefault)
        Production::new(Terminal::Attribute, 32, 289), // 1362 AT({}finalDefault)
        Production::new(Terminal::Attribute, 4, 290), // 1363 AT({}id)
        Production::new(Terminal::Attribute, 1, 291), // 1364 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 33, 292), // 1365 AT({}targetNamespace)
        Production::new(Terminal::Attribute, 34, 19), // 1366 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 285), // 1367 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1368
        Production::new(Terminal::Attribute, 7, 406), // 1369 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 34), // 1370 AT({}minOccurs)
        Production::new(Terminal::AttributeAny, NONE, 405), // 1371 AT(*)
        Production::new(Terminal::Element, 1, 35), // 1372 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 44, 35), // 1373 SE({http://www.w3.org/2001/XMLSchema}element)
        Production::new(Terminal::Element, 45, 35), // 1374 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 7, 35), // 1375 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 34, 35), // 1376 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::Element, 2, 35), // 1377 SE({http://www.w3.org/2001/XMLSchema}any)
        Production::new(Terminal::EndElement, NONE, 0), // 1378
        Production::new(Terminal::Attribute, 4, 34), // 1379 AT({}id)
        Production::new(Terminal::AttributeAny, NONE, 33), // 1380 AT(*)
        Production::new(Terminal::Element, 1, 35), // 1381 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 44, 35), // 1382 SE({http://www.w3.org/2001/XMLSchema}element)
        Production::new(Terminal::Element, 45, 35), // 1383 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 7, 35), // 1384 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 34, 35), // 1385 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::Element, 2, 35), // 1386 SE({http://www.w3.org/2001/XMLSchema}any)
        Production::new(Terminal::EndElement, NONE, 0), // 1387
        Production::new(Terminal::Attribute, 8, 49), // 1388 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 50), // 1389 AT({}name)
        Production::new(Terminal::Attribute, 9, 51), // 1390 AT({}ref)
        Production::new(Terminal::AttributeAny, NONE, 48), // 1391 AT(*)
        Production::new(Terminal::Element, 1, 52), // 1392 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 0, 1), // 1393 SE({http://www.w3.org/2001/XMLSchema}all)
        Production::new(Terminal::Element, 7, 1), // 1394 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 34, 1), // 1395 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::EndElement, NONE, 0), // 1396
        Production::new(Terminal::Attribute, 17, 77), // 1397 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 76), // 1398 AT(*)
        Production::new(Terminal::Element, 1, 78), // 1399 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 1400 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 1401 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 1402 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 1403 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 1404 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 1405
        Production::new(Terminal::Attribute, 4, 86), // 1406 AT({}id)
        Production::new(Terminal::Attribute, 14, 87), // 1407 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 15, 88), // 1408 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 89), // 1409 AT({}name)
        Production::new(Terminal::Attribute, 16, 90), // 1410 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 91), // 1411 AT({}ref)
        Production::new(Terminal::Attribute, 17, 19), // 1412 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 85), // 1413 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1414
        Production::new(Terminal::Attribute, 4, 107), // 1415 AT({}id)
        Production::new(Terminal::Attribute, 7, 108), // 1416 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 88), // 1417 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 89), // 1418 AT({}name)
        Production::new(Terminal::Attribute, 16, 90), // 1419 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 91), // 1420 AT({}ref)
        Production::new(Terminal::Attribute, 17, 19), // 1421 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 106), // 1422 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1423
        Production::new(Terminal::AttributeAny, NONE, 135), // 1424 AT(*)
        Production::new(Terminal::Element, 1, 136), // 1425 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 44, 136), // 1426 SE({http://www.w3.org/2001/XMLSchema}element)
        Production::new(Terminal::Element, 45, 136), // 1427 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 0, 136), // 1428 SE({http://www.w3.org/2001/XMLSchema}all)
        Production::new(Terminal::Element, 7, 136), // 1429 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 34, 136), // 1430 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::Element, 2, 136), // 1431 SE({http://www.w3.org/2001/XMLSchema}any)
        Production::new(Terminal::EndElement, NONE, 0), // 1432
        Production::new(Terminal::Attribute, 7, 172), // 1433 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 173), // 1434 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 174), // 1435 AT({}name)
        Production::new(Terminal::Attribute, 16, 175), // 1436 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 176), // 1437 AT({}ref)
        Production::new(Terminal::Attribute, 21, 91), // 1438 AT({}substitutionGroup)
        Production::new(Terminal::Attribute, 17, 19), // 1439 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 171), // 1440 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1441
        Production::new(Terminal::Attribute, 4, 202), // 1442 AT({}id)
        Production::new(Terminal::Attribute, 5, 203), // 1443 AT({}name)
        Production::new(Terminal::Attribute, 9, 31), // 1444 AT({}ref)
        Production::new(Terminal::AttributeAny, NONE, 201), // 1445 AT(*)
        Production::new(Terminal::Element, 1, 25), // 1446 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 42, 25), // 1447 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 43, 25), // 1448 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 3, 1), // 1449 SE({http://www.w3.org/2001/XMLSchema}anyAttribute)
        Production::new(Terminal::EndElement, NONE, 0), // 1450
        Production::new(Terminal::Attribute, 4, 209), // 1451 AT({}id)
        Production::new(Terminal::Attribute, 5, 210), // 1452 AT({}name)
        Production::new(Terminal::Attribute, 9, 211), // 1453 AT({}ref)
        Production::new(Terminal::Attribute, 17, 212), // 1454 AT({}type)
        Production::new(Terminal::Attribute, 23, 213), // 1455 AT({}use)
        Production::new(Terminal::AttributeAny, NONE, 208), // 1456 AT(*)
        Production::new(Terminal::Element, 1, 214), // 1457 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 1), // 1458 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::EndElement, NONE, 0), // 1459
        Production::new(Terminal::Attribute, 12, 218), // 1460 AT({}fixed)
        Production::new(Terminal::Attribute, 13, 219), // 1461 AT({}form)
        Production::new(Terminal::Attribute, 4, 220), // 1462 AT({}id)
        Production::new(Terminal::Attribute, 5, 221), // 1463 AT({}name)
        Production::new(Terminal::Attribute, 9, 222), // 1464 AT({}ref)
        Production::new(Terminal::Attribute, 17, 223), // 1465 AT({}type)
        Production::new(Terminal::Attribute, 23, 19), // 1466 AT({}use)
        Production::new(Terminal::AttributeAny, NONE, 217), // 1467 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1468
        Production::new(Terminal::Element, 36, 284), // 1469 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 9, 284), // 1470 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 15, 284), // 1471 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 6, 284), // 1472 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 11, 284), // 1473 SE({http://www.w3.org/2001/XMLSchema}element)
        Production::new(Terminal::Element, 5, 284), // 1474 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 28, 284), // 1475 SE({http://www.w3.org/2001/XMLSchema}notation)
        Production::new(Terminal::Element, 1, 284), // 1476 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::EndElement, NONE, 0), // 1477
        Production::new(Terminal::Attribute, 30, 287), // 1478 AT({}blockDefault)
        Production::new(Terminal::Attribute, 31, 288), // 1479 AT({}elementFormDefault)
        Production::new(Terminal::Attribute, 32, 289), // 1480 AT({}finalDefault)
        Production::new(Terminal::Attribute, 4, 290), // 1481 AT({}id)
        Production::new(Terminal::Attribute, 1, 291), // 1482 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 33, 292), // 1483 AT({}targetNamespace)
        Production::new(Terminal::Attribute, 34, 19), // 1484 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 286), // 1485 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1486
        Production::new(Terminal::Attribute, 8, 34), // 1487 AT({}minOccurs)
        Production::new(Terminal::AttributeAny, NONE, 406), // 1488 AT(*)
        Production::new(Terminal::Element, 1, 35), // 1489 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 44, 35), // 1490 SE({http://www.w3.org/2001/XMLSchema}element)
        Production::new(Terminal::Element, 45, 35), // 1491 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 7, 35), // 1492 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 34, 35), // 1493 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::Element, 2, 35), // 1494 SE({http://www.w3.org/2001/XMLSchema}any)
        Production::new(Terminal::EndElement, NONE, 0), // 1495
        Production::new(Terminal::Attribute, 3, 11), // 1496 AT({}final)
        Production::new(Terminal::Attribute, 4, 12), // 1497 AT({}id)
        Production::new(Terminal::Attribute, 5, 13), // 1498 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 10), // 1499 AT(*)
        Production::new(Terminal::Element, 1, 14), // 1500 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 31, 1), // 1501 SE({http://www.w3.org/2001/XMLSchema}restriction)
        Production::new(Terminal::Element, 21, 1), // 1502 SE({http://www.w3.org/2001/XMLSchema}list)
        Production::new(Terminal::Element, 38, 1), // 1503 SE({http://www.w3.org/2001/XMLSchema}union)
        Production::new(Terminal::AttributeAny, NONE, 34), // 1504 AT(*)
        Production::new(Terminal::Element, 1, 35), // 1505 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 44, 35), // 1506 SE({http://www.w3.org/2001/XMLSchema}element)
        Production::new(Terminal::Element, 45, 35), // 1507 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 7, 35), // 1508 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 34, 35), // 1509 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::Element, 2, 35), // 1510 SE({http://www.w3.org/2001/XMLSchema}any)
        Production::new(Terminal::EndElement, NONE, 0), // 1511
        Production::new(Terminal::Attribute, 5, 50), // 1512 AT({}name)
        Production::new(Terminal::Attribute, 9, 51), // 1513 AT({}ref)
        Production::new(Terminal::AttributeAny, NONE, 49), // 1514 AT(*)
        Production::new(Terminal::Element, 1, 52), // 1515 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 0, 1), // 1516 SE({http://www.w3.org/2001/XMLSchema}all)
        Production::new(Terminal::Element, 7, 1), // 1517 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 34, 1), // 1518 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::EndElement, NONE, 0), // 1519
        Production::new(Terminal::AttributeAny, NONE, 77), // 1520 AT(*)
        Production::new(Terminal::Element, 1, 78), // 1521 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 79), // 1522 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 46, 79), // 1523 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 39, 79), // 1524 SE({http://www.w3.org/2001/XMLSchema}unique)
        Production::new(Terminal::Element, 18, 79), // 1525 SE({http://www.w3.org/2001/XMLSchema}key)
        Production::new(Terminal::Element, 19, 79), // 1526 SE({http://www.w3.org/2001/XMLSchema}keyref)
        Production::new(Terminal::EndElement, NONE, 0), // 1527
        Production::new(Terminal::Attribute, 14, 87), // 1528 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 15, 88), // 1529 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 89), // 1530 AT({}name)
        Production::new(Terminal::Attribute, 16, 90), // 1531 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 91), // 1532 AT({}ref)
        Production::new(Terminal::Attribute, 17, 19), // 1533 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 86), // 1534 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1535
        Production::new(Terminal::Attribute, 7, 108), // 1536 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 88), // 1537 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 89), // 1538 AT({}name)
        Production::new(Terminal::Attribute, 16, 90), // 1539 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 91), // 1540 AT({}ref)
        Production::new(Terminal::Attribute, 17, 19), // 1541 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 107), // 1542 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1543
        Production::new(Terminal::Attribute, 8, 173), // 1544 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 174), // 1545 AT({}name)
        Production::new(Terminal::Attribute, 16, 175), // 1546 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 176), // 1547 AT({}ref)
        Production::new(Terminal::Attribute, 21, 91), // 1548 AT({}substitutionGroup)
        Production::new(Terminal::Attribute, 17, 19), // 1549 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 172), // 1550 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1551
        Production::new(Terminal::Attribute, 19, 191), // 1552 AT({}abstract)
        Production::new(Terminal::Attribute, 22, 192), // 1553 AT({}block)
        Production::new(Terminal::Attribute, 20, 193), // 1554 AT({}final)
        Production::new(Terminal::Attribute, 4, 194), // 1555 AT({}id)
        Production::new(Terminal::Attribute, 18, 18), // 1556 AT({}mixed)
        Production::new(Terminal::Attribute, 5, 19), // 1557 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 190), // 1558 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1559
        Production::new(Terminal::Attribute, 5, 203), // 1560 AT({}name)
        Production::new(Terminal::Attribute, 9, 31), // 1561 AT({}ref)
        Production::new(Terminal::AttributeAny, NONE, 202), // 1562 AT(*)
        Production::new(Terminal::Element, 1, 25), // 1563 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 42, 25), // 1564 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 43, 25), // 1565 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 3, 1), // 1566 SE({http://www.w3.org/2001/XMLSchema}anyAttribute)
        Production::new(Terminal::EndElement, NONE, 0), // 1567
        Production::new(Terminal::Attribute, 5, 210), // 1568 AT({}name)
        Production::new(Terminal::Attribute, 9, 211), // 1569 AT({}ref)
        Production::new(Terminal::Attribute, 17, 212), // 1570 AT({}type)
        Production::new(Terminal::Attribute, 23, 213), // 1571 AT({}use)
        Production::new(Terminal::AttributeAny, NONE, 209), // 1572 AT(*)
        Production::new(Terminal::Element, 1, 214), // 1573 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 1), // 1574 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::EndElement, NONE, 0), // 1575
        Production::new(Terminal::Attribute, 13, 219), // 1576 AT({}form)
        Production::new(Terminal::Attribute, 4, 220), // 1577 AT({}id)
        Production::new(Terminal::Attribute, 5, 221), // 1578 AT({}name)
        Production::new(Terminal::Attribute, 9, 222), // 1579 AT({}ref)
        Production::new(Terminal::Attribute, 17, 223), // 1580 AT({}type)
        Production::new(Terminal::Attribute, 23, 19), // 1581 AT({}use)
        Production::new(Terminal::AttributeAny, NONE, 218), // 1582 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1583
        Production::new(Terminal::Attribute, 31, 288), // 1584 AT({}elementFormDefault)
        Production::new(Terminal::Attribute, 32, 289), // 1585 AT({}finalDefault)
        Production::new(Terminal::Attribute, 4, 290), // 1586 AT({}id)
        Production::new(Terminal::Attribute, 1, 291), // 1587 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 33, 292), // 1588 AT({}targetNamespace)
        Production::new(Terminal::Attribute, 34, 19), // 1589 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 287), // 1590 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1591
        Production::new(Terminal::Attribute, 19, 368), // 1592 AT({}abstract)
        Production::new(Terminal::Attribute, 10, 369), // 1593 AT({}block)
        Production::new(Terminal::Attribute, 11, 370), // 1594 AT({}default)
        Production::new(Terminal::Attribute, 20, 371), // 1595 AT({}final)
        Production::new(Terminal::Attribute, 12, 372), // 1596 AT({}fixed)
        Production::new(Terminal::Attribute, 4, 373), // 1597 AT({}id)
        Production::new(Terminal::Attribute, 5, 374), // 1598 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 367), // 1599 AT(*)
        Production::new(Terminal::Attribute, 19, 376), // 1600 AT({}abstract)
        Production::new(Terminal::Attribute, 10, 377), // 1601 AT({}block)
        Production::new(Terminal::Attribute, 11, 378), // 1602 AT({}default)
        Production::new(Terminal::Attribute, 20, 379), // 1603 AT({}final)
        Production::new(Terminal::Attribute, 12, 380), // 1604 AT({}fixed)
        Production::new(Terminal::Attribute, 4, 381), // 1605 AT({}id)
        Production::new(Terminal::Attribute, 5, 382), // 1606 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 375), // 1607 AT(*)
        Production::new(Terminal::Attribute, 4, 430), // 1608 AT({}id)
        Production::new(Terminal::Attribute, 7, 431), // 1609 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 424), // 1610 AT({}minOccurs)
        Production::new(Terminal::Attribute, 45, 425), // 1611 AT({}namespace)
        Production::new(Terminal::Attribute, 46, 124), // 1612 AT({}processContents)
        Production::new(Terminal::AttributeAny, NONE, 429), // 1613 AT(*)
        Production::new(Terminal::Element, 1, 1), // 1614 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::EndElement, NONE, 0), // 1615
        Production::new(Terminal::Attribute, 4, 12), // 1616 AT({}id)
        Production::new(Terminal::Attribute, 5, 13), // 1617 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 11), // 1618 AT(*)
        Production::new(Terminal::Element, 1, 14), // 1619 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 31, 1), // 1620 SE({http://www.w3.org/2001/XMLSchema}restriction)
        Production::new(Terminal::Element, 21, 1), // 1621 SE({http://www.w3.org/2001/XMLSchema}list)
        Production::new(Terminal::Element, 38, 1), // 1622 SE({http://www.w3.org/2001/XMLSchema}union)
        Production::new(Terminal::Attribute, 4, 31), // 1623 AT({}id)
        Production::new(Terminal::AttributeAny, NONE, 30), // 1624 AT(*)
        Production::new(Terminal::Element, 1, 25), // 1625 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 42, 25), // 1626 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 43, 25), // 1627 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 3, 1), // 1628 SE({http://www.w3.org/2001/XMLSchema}anyAttribute)
        Production::new(Terminal::EndElement, NONE, 0), // 1629
        Production::new(Terminal::Attribute, 9, 51), // 1630 AT({}ref)
        Production::new(Terminal::AttributeAny, NONE, 50), // 1631 AT(*)
        Production::new(Terminal::Element, 1, 52), // 1632 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 0, 1), // 1633 SE({http://www.w3.org/2001/XMLSchema}all)
        Production::new(Terminal::Element, 7, 1), // 1634 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 34, 1), // 1635 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::EndElement, NONE, 0), // 1636
        Production::new(Terminal::Attribute, 4, 55), // 1637 AT({}id)
        Production::new(Terminal::Attribute, 7, 56), // 1638 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 57), // 1639 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 58), // 1640 AT({}name)
        Production::new(Terminal::Attribute, 9, 19), // 1641 AT({}ref)
        Production::new(Terminal::AttributeAny, NONE, 54), // 1642 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1643
        Production::new(Terminal::Attribute, 15, 88), // 1644 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 89), // 1645 AT({}name)
        Production::new(Terminal::Attribute, 16, 90), // 1646 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 91), // 1647 AT({}ref)
        Production::new(Terminal::Attribute, 17, 19), // 1648 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 87), // 1649 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1650
        Production::new(Terminal::Attribute, 8, 88), // 1651 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 89), // 1652 AT({}name)
        Production::new(Terminal::Attribute, 16, 90), // 1653 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 91), // 1654 AT({}ref)
        Production::new(Terminal::Attribute, 17, 19), // 1655 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 108), // 1656 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1657
        Production::new(Terminal::Attribute, 5, 174), // 1658 AT({}name)
        Production::new(Terminal::Attribute, 16, 175), // 1659 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 176), // 1660 AT({}ref)
        Production::new(Terminal::Attribute, 21, 91), // 1661 AT({}substitutionGroup)
        Production::new(Terminal::Attribute, 17, 19), // 1662 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 173), // 1663 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1664
        Production::new(Terminal::Attribute, 22, 192), // 1665 AT({}block)
        Production::new(Terminal::Attribute, 20, 193), // 1666 AT({}final)
        Production::new(Terminal::Attribute, 4, 194), // 1667 AT({}id)
        Production::new(Terminal::Attribute, 18, 18), // 1668 AT({}mixed)
        Production::new(Terminal::Attribute, 5, 19), // 1669 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 191), // 1670 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1671
        Production::new(Terminal::Attribute, 9, 31), // 1672 AT({}ref)
        Production::new(Terminal::AttributeAny, NONE, 203), // 1673 AT(*)
        Production::new(Terminal::Element, 1, 25), // 1674 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 42, 25), // 1675 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 43, 25), // 1676 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 3, 1), // 1677 SE({http://www.w3.org/2001/XMLSchema}anyAttribute)
        Production::new(Terminal::EndElement, NONE, 0), // 1678
        Production::new(Terminal::Attribute, 9, 211), // 1679 AT({}ref)
        Production::new(Terminal::Attribute, 17, 212), // 1680 AT({}type)
        Production::new(Terminal::Attribute, 23, 213), // 1681 AT({}use)
        Production::new(Terminal::AttributeAny, NONE, 210), // 1682 AT(*)
        Production::new(Terminal::Element, 1, 214), // 1683 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 1), // 1684 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::EndElement, NONE, 0), // 1685
        Production::new(Terminal::Attribute, 4, 220), // 1686 AT({}id)
        Production::new(Terminal::Attribute, 5, 221), // 1687 AT({}name)
        Production::new(Terminal::Attribute, 9, 222), // 1688 AT({}ref)
        Production::new(Terminal::Attribute, 17, 223), // 1689 AT({}type)
        Production::new(Terminal::Attribute, 23, 19), // 1690 AT({}use)
        Production::new(Terminal::AttributeAny, NONE, 219), // 1691 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1692
        Production::new(Terminal::Attribute, 32, 289), // 1693 AT({}finalDefault)
        Production::new(Terminal::Attribute, 4, 290), // 1694 AT({}id)
        Production::new(Terminal::Attribute, 1, 291), // 1695 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 33, 292), // 1696 AT({}targetNamespace)
        Production::new(Terminal::Attribute, 34, 19), // 1697 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 288), // 1698 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1699
        Production::new(Terminal::AttributeAny, NONE, 302), // 1700 AT(*)
        Production::new(Terminal::Element, 1, 303), // 1701 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 36, 303), // 1702 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::Element, 9, 303), // 1703 SE({http://www.w3.org/2001/XMLSchema}complexType)
        Production::new(Terminal::Element, 15, 303), // 1704 SE({http://www.w3.org/2001/XMLSchema}group)
        Production::new(Terminal::Element, 6, 303), // 1705 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::EndElement, NONE, 0), // 1706
        Production::new(Terminal::Attribute, 10, 369), // 1707 AT({}block)
        Production::new(Terminal::Attribute, 11, 370), // 1708 AT({}default)
        Production::new(Terminal::Attribute, 20, 371), // 1709 AT({}final)
        Production::new(Terminal::Attribute, 12, 372), // 1710 AT({}fixed)
        Production::new(Terminal::Attribute, 4, 373), // 1711 AT({}id)
        Production::new(Terminal::Attribute, 5, 374), // 1712 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 368), // 1713 AT(*)
        Production::new(Terminal::Attribute, 10, 377), // 1714 AT({}block)
        Production::new(Terminal::Attribute, 11, 378), // 1715 AT({}default)
        Production::new(Terminal::Attribute, 20, 379), // 1716 AT({}final)
        Production::new(Terminal::Attribute, 12, 380), // 1717 AT({}fixed)
        Production::new(Terminal::Attribute, 4, 381), // 1718 AT({}id)
        Production::new(Terminal::Attribute, 5, 382), // 1719 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 376), // 1720 AT(*)
        Production::new(Terminal::Attribute, 19, 389), // 1721 AT({}abstract)
        Production::new(Terminal::Attribute, 22, 390), // 1722 AT({}block)
        Production::new(Terminal::Attribute, 20, 391), // 1723 AT({}final)
        Production::new(Terminal::Attribute, 4, 392), // 1724 AT({}id)
        Production::new(Terminal::Attribute, 18, 393), // 1725 AT({}mixed)
        Production::new(Terminal::Attribute, 5, 111), // 1726 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 388), // 1727 AT(*)
        Production::new(Terminal::Attribute, 19, 395), // 1728 AT({}abstract)
        Production::new(Terminal::Attribute, 22, 396), // 1729 AT({}block)
        Production::new(Terminal::Attribute, 20, 397), // 1730 AT({}final)
        Production::new(Terminal::Attribute, 4, 398), // 1731 AT({}id)
        Production::new(Terminal::Attribute, 18, 265), // 1732 AT({}mixed)
        Production::new(Terminal::Attribute, 5, 19), // 1733 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 394), // 1734 AT(*)
        Production::new(Terminal::Attribute, 7, 431), // 1735 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 424), // 1736 AT({}minOccurs)
        Production::new(Terminal::Attribute, 45, 425), // 1737 AT({}namespace)
        Production::new(Terminal::Attribute, 46, 124), // 1738 AT({}processContents)
        Production::new(Terminal::AttributeAny, NONE, 430), // 1739 AT(*)
        Production::new(Terminal::Element, 1, 1), // 1740 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::EndElement, NONE, 0), // 1741
        Production::new(Terminal::Attribute, 4, 433), // 1742 AT({}id)
        Production::new(Terminal::Attribute, 7, 434), // 1743 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 427), // 1744 AT({}minOccurs)
        Production::new(Terminal::Attribute, 45, 428), // 1745 AT({}namespace)
        Production::new(Terminal::Attribute, 46, 19), // 1746 AT({}processContents)
        Production::new(Terminal::AttributeAny, NONE, 432), // 1747 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1748
        Production::new(Terminal::Attribute, 4, 439), // 1749 AT({}id)
        Production::new(Terminal::Attribute, 14, 440), // 1750 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 15, 356), // 1751 AT({}minOccurs)
        Production::new(Terminal::AttributeAny, NONE, 438), // 1752 AT(*)
        Production::new(Terminal::Element, 1, 357), // 1753 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 52, 357), // 1754 SE({http://www.w3.org/2001/XMLSchema}element)
        Production::new(Terminal::EndElement, NONE, 0), // 1755
        Production::new(Terminal::Attribute, 5, 13), // 1756 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 12), // 1757 AT(*)
        Production::new(Terminal::Element, 1, 14), // 1758 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 31, 1), // 1759 SE({http://www.w3.org/2001/XMLSchema}restriction)
        Production::new(Terminal::Element, 21, 1), // 1760 SE({http://www.w3.org/2001/XMLSchema}list)
        Production::new(Terminal::Element, 38, 1), // 1761 SE({http://www.w3.org/2001/XMLSchema}union)
        Production::new(Terminal::AttributeAny, NONE, 31), // 1762 AT(*)
        Production::new(Terminal::Element, 1, 25), // 1763 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 42, 25), // 1764 SE({http://www.w3.org/2001/XMLSchema}attribute)
        Production::new(Terminal::Element, 43, 25), // 1765 SE({http://www.w3.org/2001/XMLSchema}attributeGroup)
        Production::new(Terminal::Element, 3, 1), // 1766 SE({http://www.w3.org/2001/XMLSchema}anyAttribute)
        Production::new(Terminal::EndElement, NONE, 0), // 1767
        Production::new(Terminal::AttributeAny, NONE, 51), // 1768 AT(*)
        Production::new(Terminal::Element, 1, 52), // 1769 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 0, 1), // 1770 SE({http://www.w3.org/2001/XMLSchema}all)
        Production::new(Terminal::Element, 7, 1), // 1771 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 34, 1), // 1772 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::EndElement, NONE, 0), // 1773
        Production::new(Terminal::Attribute, 7, 56), // 1774 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 57), // 1775 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 58), // 1776 AT({}name)
        Production::new(Terminal::Attribute, 9, 19), // 1777 AT({}ref)
        Production::new(Terminal::AttributeAny, NONE, 55), // 1778 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1779
        Production::new(Terminal::Attribute, 5, 89), // 1780 AT({}name)
        Production::new(Terminal::Attribute, 16, 90), // 1781 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 91), // 1782 AT({}ref)
        Production::new(Terminal::Attribute, 17, 19), // 1783 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 88), // 1784 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1785
        Production::new(Terminal::Attribute, 4, 13), // 1786 AT({}id)
        Production::new(Terminal::AttributeAny, NONE, 94), // 1787 AT(*)
        Production::new(Terminal::Element, 1, 14), // 1788 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 31, 1), // 1789 SE({http://www.w3.org/2001/XMLSchema}restriction)
        Production::new(Terminal::Element, 21, 1), // 1790 SE({http://www.w3.org/2001/XMLSchema}list)
        Production::new(Terminal::Element, 38, 1), // 1791 SE({http://www.w3.org/2001/XMLSchema}union)
        Production::new(Terminal::Attribute, 16, 175), // 1792 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 176), // 1793 AT({}ref)
        Production::new(Terminal::Attribute, 21, 91), // 1794 AT({}substitutionGroup)
        Production::new(Terminal::Attribute, 17, 19), // 1795 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 174), // 1796 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1797
        Production::new(Terminal::Attribute, 20, 193), // 1798 AT({}final)
        Production::new(Terminal::Attribute, 4, 194), // 1799 AT({}id)
        Production::new(Terminal::Attribute, 18, 18), // 1800 AT({}mixed)
        Production::new(Terminal::Attribute, 5, 19), // 1801 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 192), // 1802 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1803
        Production::new(Terminal::Attribute, 17, 212), // 1804 AT({}type)
        Production::new(Terminal::Attribute, 23, 213), // 1805 AT({}use)
        Production::new(Terminal::AttributeAny, NONE, 211), // 1806 AT(*)
        Production::new(Terminal::Element, 1, 214), // 1807 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 1), // 1808 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::EndElement, NONE, 0), // 1809
        Production::new(Terminal::Attribute, 5, 221), // 1810 AT({}name)
        Production::new(Terminal::Attribute, 9, 222), // 1811 AT({}ref)
        Production::new(Terminal::Attribute, 17, 223), // 1812 AT({}type)
        Production::new(Terminal::Attribute, 23, 19), // 1813 AT({}use)
        Production::new(Terminal::AttributeAny, NONE, 220), // 1814 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1815
        Production::new(Terminal::Attribute, 4, 248), // 1816 AT({}id)
        Production::new(Terminal::Attribute, 26, 249), // 1817 AT({}memberTypes)
        Production::new(Terminal::AttributeAny, NONE, 247), // 1818 AT(*)
        Production::new(Terminal::Element, 1, 250), // 1819 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 250), // 1820 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::EndElement, NONE, 0), // 1821
        Production::new(Terminal::Attribute, 4, 290), // 1822 AT({}id)
        Production::new(Terminal::Attribute, 1, 291), // 1823 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 33, 292), // 1824 AT({}targetNamespace)
        Production::new(Terminal::Attribute, 34, 19), // 1825 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 289), // 1826 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1827
        Production::new(Terminal::Attribute, 4, 325), // 1828 AT({}id)
        Production::new(Terminal::Attribute, 40, 213), // 1829 AT({}itemType)
        Production::new(Terminal::AttributeAny, NONE, 324), // 1830 AT(*)
        Production::new(Terminal::Element, 1, 214), // 1831 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 1), // 1832 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::EndElement, NONE, 0), // 1833
        Production::new(Terminal::Attribute, 4, 345), // 1834 AT({}id)
        Production::new(Terminal::Attribute, 42, 346), // 1835 AT({}namespace)
        Production::new(Terminal::Attribute, 35, 124), // 1836 AT({}schemaLocation)
        Production::new(Terminal::AttributeAny, NONE, 344), // 1837 AT(*)
        Production::new(Terminal::Element, 1, 1), // 1838 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::EndElement, NONE, 0), // 1839
        Production::new(Terminal::Attribute, 11, 370), // 1840 AT({}default)
        Production::new(Terminal::Attribute, 20, 371), // 1841 AT({}final)
        Production::new(Terminal::Attribute, 12, 372), // 1842 AT({}fixed)
        Production::new(Terminal::Attribute, 4, 373), // 1843 AT({}id)
        Production::new(Terminal::Attribute, 5, 374), // 1844 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 369), // 1845 AT(*)
        Production::new(Terminal::Attribute, 11, 378), // 1846 AT({}default)
        Production::new(Terminal::Attribute, 20, 379), // 1847 AT({}final)
        Production::new(Terminal::Attribute, 12, 380), // 1848 AT({}fixed)
        Production::new(Terminal::Attribute, 4, 381), // 1849 AT({}id)
        Production::new(Terminal::Attribute, 5, 382), // 1850 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 377), // 1851 AT(*)
        Production::new(Terminal::Attribute, 1, 384), // 1852 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 44, 385), // 1853 AT({}source)
        Production::new(Terminal::AttributeAny, NONE, 383), // 1854 AT(*)
        Production::new(Terminal::ElementAny, NONE, 226), // 1855 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1856
        Production::new(Terminal::Characters, NONE, 226), // 1857 CH
        Production::new(Terminal::Attribute, 22, 390), // 1858 AT({}block)
        Production::new(Terminal::Attribute, 20, 391), // 1859 AT({}final)
        Production::new(Terminal::Attribute, 4, 392), // 1860 AT({}id)
        Production::new(Terminal::Attribute, 18, 393), // 1861 AT({}mixed)
        Production::new(Terminal::Attribute, 5, 111), // 1862 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 389), // 1863 AT(*)
        Production::new(Terminal::Attribute, 22, 396), // 1864 AT({}block)
        Production::new(Terminal::Attribute, 20, 397), // 1865 AT({}final)
        Production::new(Terminal::Attribute, 4, 398), // 1866 AT({}id)
        Production::new(Terminal::Attribute, 18, 265), // 1867 AT({}mixed)
        Production::new(Terminal::Attribute, 5, 19), // 1868 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 395), // 1869 AT(*)
        Production::new(Terminal::Attribute, 4, 400), // 1870 AT({}id)
        Production::new(Terminal::Attribute, 18, 401), // 1871 AT({}mixed)
        Production::new(Terminal::AttributeAny, NONE, 399), // 1872 AT(*)
        Production::new(Terminal::Element, 1, 402), // 1873 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 53, 1), // 1874 SE({http://www.w3.org/2001/XMLSchema}restriction)
        Production::new(Terminal::Element, 54, 1), // 1875 SE({http://www.w3.org/2001/XMLSchema}extension)
        Production::new(Terminal::Attribute, 4, 424), // 1876 AT({}id)
        Production::new(Terminal::Attribute, 45, 425), // 1877 AT({}namespace)
        Production::new(Terminal::Attribute, 46, 124), // 1878 AT({}processContents)
        Production::new(Terminal::AttributeAny, NONE, 423), // 1879 AT(*)
        Production::new(Terminal::Element, 1, 1), // 1880 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::EndElement, NONE, 0), // 1881
        Production::new(Terminal::Attribute, 8, 424), // 1882 AT({}minOccurs)
        Production::new(Terminal::Attribute, 45, 425), // 1883 AT({}namespace)
        Production::new(Terminal::Attribute, 46, 124), // 1884 AT({}processContents)
        Production::new(Terminal::AttributeAny, NONE, 431), // 1885 AT(*)
        Production::new(Terminal::Element, 1, 1), // 1886 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::EndElement, NONE, 0), // 1887
        Production::new(Terminal::Attribute, 7, 434), // 1888 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 427), // 1889 AT({}minOccurs)
        Production::new(Terminal::Attribute, 45, 428), // 1890 AT({}namespace)
        Production::new(Terminal::Attribute, 46, 19), // 1891 AT({}processContents)
        Production::new(Terminal::AttributeAny, NONE, 433), // 1892 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1893
        Production::new(Terminal::Attribute, 14, 440), // 1894 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 15, 356), // 1895 AT({}minOccurs)
        Production::new(Terminal::AttributeAny, NONE, 439), // 1896 AT(*)
        Production::new(Terminal::Element, 1, 357), // 1897 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 52, 357), // 1898 SE({http://www.w3.org/2001/XMLSchema}element)
        Production::new(Terminal::EndElement, NONE, 0), // 1899
        Production::new(Terminal::AttributeAny, NONE, 13), // 1900 AT(*)
        Production::new(Terminal::Element, 1, 14), // 1901 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 31, 1), // 1902 SE({http://www.w3.org/2001/XMLSchema}restriction)
        Production::new(Terminal::Element, 21, 1), // 1903 SE({http://www.w3.org/2001/XMLSchema}list)
        Production::new(Terminal::Element, 38, 1), // 1904 SE({http://www.w3.org/2001/XMLSchema}union)
        Production::new(Terminal::Attribute, 3, 17), // 1905 AT({}final)
        Production::new(Terminal::Attribute, 4, 18), // 1906 AT({}id)
        Production::new(Terminal::Attribute, 5, 19), // 1907 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 16), // 1908 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1909
        Production::new(Terminal::Attribute, 8, 57), // 1910 AT({}minOccurs)
        Production::new(Terminal::Attribute, 5, 58), // 1911 AT({}name)
        Production::new(Terminal::Attribute, 9, 19), // 1912 AT({}ref)
        Production::new(Terminal::AttributeAny, NONE, 56), // 1913 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1914
        Production::new(Terminal::Attribute, 16, 90), // 1915 AT({}nillable)
        Production::new(Terminal::Attribute, 9, 91), // 1916 AT({}ref)
        Production::new(Terminal::Attribute, 17, 19), // 1917 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 89), // 1918 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1919
        Production::new(Terminal::Attribute, 4, 121), // 1920 AT({}id)
        Production::new(Terminal::Attribute, 7, 122), // 1921 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 123), // 1922 AT({}minOccurs)
        Production::new(Terminal::Attribute, 9, 124), // 1923 AT({}ref)
        Production::new(Terminal::AttributeAny, NONE, 120), // 1924 AT(*)
        Production::new(Terminal::Attribute, 4, 127), // 1925 AT({}id)
        Production::new(Terminal::Attribute, 7, 128), // 1926 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 129), // 1927 AT({}minOccurs)
        Production::new(Terminal::Attribute, 9, 19), // 1928 AT({}ref)
        Production::new(Terminal::AttributeAny, NONE, 126), // 1929 AT(*)
        Production::new(Terminal::Attribute, 9, 176), // 1930 AT({}ref)
        Production::new(Terminal::Attribute, 21, 91), // 1931 AT({}substitutionGroup)
        Production::new(Terminal::Attribute, 17, 19), // 1932 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 175), // 1933 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1934
        Production::new(Terminal::Attribute, 4, 194), // 1935 AT({}id)
        Production::new(Terminal::Attribute, 18, 18), // 1936 AT({}mixed)
        Production::new(Terminal::Attribute, 5, 19), // 1937 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 193), // 1938 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1939
        Production::new(Terminal::Attribute, 4, 57), // 1940 AT({}id)
        Production::new(Terminal::Attribute, 5, 58), // 1941 AT({}name)
        Production::new(Terminal::Attribute, 9, 19), // 1942 AT({}ref)
        Production::new(Terminal::AttributeAny, NONE, 204), // 1943 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1944
        Production::new(Terminal::Attribute, 23, 213), // 1945 AT({}use)
        Production::new(Terminal::AttributeAny, NONE, 212), // 1946 AT(*)
        Production::new(Terminal::Element, 1, 214), // 1947 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 1), // 1948 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::EndElement, NONE, 0), // 1949
        Production::new(Terminal::Attribute, 9, 222), // 1950 AT({}ref)
        Production::new(Terminal::Attribute, 17, 223), // 1951 AT({}type)
        Production::new(Terminal::Attribute, 23, 19), // 1952 AT({}use)
        Production::new(Terminal::AttributeAny, NONE, 221), // 1953 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1954
        Production::new(Terminal::Attribute, 26, 249), // 1955 AT({}memberTypes)
        Production::new(Terminal::AttributeAny, NONE, 248), // 1956 AT(*)
        Production::new(Terminal::Element, 1, 250), // 1957 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 250), // 1958 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::EndElement, NONE, 0), // 1959
        Production::new(Terminal::Attribute, 4, 267), // 1960 AT({}id)
        Production::new(Terminal::AttributeAny, NONE, 266), // 1961 AT(*)
        Production::new(Terminal::Element, 1, 268), // 1962 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 47, 1), // 1963 SE({http://www.w3.org/2001/XMLSchema}restriction)
        Production::new(Terminal::Element, 48, 1), // 1964 SE({http://www.w3.org/2001/XMLSchema}extension)
        Production::new(Terminal::Attribute, 1, 291), // 1965 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 33, 292), // 1966 AT({}targetNamespace)
        Production::new(Terminal::Attribute, 34, 19), // 1967 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 290), // 1968 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1969
        Production::new(Terminal::Attribute, 37, 313), // 1970 AT({}public)
        Production::new(Terminal::Attribute, 38, 124), // 1971 AT({}system)
        Production::new(Terminal::AttributeAny, NONE, 312), // 1972 AT(*)
        Production::new(Terminal::Element, 1, 1), // 1973 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::EndElement, NONE, 0), // 1974
        Production::new(Terminal::Attribute, 40, 213), // 1975 AT({}itemType)
        Production::new(Terminal::AttributeAny, NONE, 325), // 1976 AT(*)
        Production::new(Terminal::Element, 1, 214), // 1977 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 1), // 1978 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::EndElement, NONE, 0), // 1979
        Production::new(Terminal::Attribute, 42, 346), // 1980 AT({}namespace)
        Production::new(Terminal::Attribute, 35, 124), // 1981 AT({}schemaLocation)
        Production::new(Terminal::AttributeAny, NONE, 345), // 1982 AT(*)
        Production::new(Terminal::Element, 1, 1), // 1983 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::EndElement, NONE, 0), // 1984
        Production::new(Terminal::Attribute, 4, 348), // 1985 AT({}id)
        Production::new(Terminal::Attribute, 42, 349), // 1986 AT({}namespace)
        Production::new(Terminal::Attribute, 35, 19), // 1987 AT({}schemaLocation)
        Production::new(Terminal::AttributeAny, NONE, 347), // 1988 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 1989
        Production::new(Terminal::AttributeAny, NONE, 352), // 1990 AT(*)
        Production::new(Terminal::Element, 1, 353), // 1991 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 49, 1), // 1992 SE({http://www.w3.org/2001/XMLSchema}all)
        Production::new(Terminal::Element, 50, 1), // 1993 SE({http://www.w3.org/2001/XMLSchema}choice)
        Production::new(Terminal::Element, 51, 1), // 1994 SE({http://www.w3.org/2001/XMLSchema}sequence)
        Production::new(Terminal::Attribute, 4, 356), // 1995 AT({}id)
        Production::new(Terminal::AttributeAny, NONE, 355), // 1996 AT(*)
        Production::new(Terminal::Element, 1, 357), // 1997 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 52, 357), // 1998 SE({http://www.w3.org/2001/XMLSchema}element)
        Production::new(Terminal::EndElement, NONE, 0), // 1999
        Production::new(Terminal::Attribute, 20, 371), // 2000 AT({}final)
        Production::new(Terminal::Attribute, 12, 372), // 2001 AT({}fixed)
        Production::new(Terminal::Attribute, 4, 373), // 2002 AT({}id)
        Production::new(Terminal::Attribute, 5, 374), // 2003 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 370), // 2004 AT(*)
        Production::new(Terminal::Attribute, 20, 379), // 2005 AT({}final)
        Production::new(Terminal::Attribute, 12, 380), // 2006 AT({}fixed)
        Production::new(Terminal::Attribute, 4, 381), // 2007 AT({}id)
        Production::new(Terminal::Attribute, 5, 382), // 2008 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 378), // 2009 AT(*)
        Production::new(Terminal::Attribute, 16, 176), // 2010 AT({}nillable)
        Production::new(Terminal::Attribute, 21, 91), // 2011 AT({}substitutionGroup)
        Production::new(Terminal::Attribute, 17, 19), // 2012 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 382), // 2013 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2014
        Production::new(Terminal::Attribute, 44, 385), // 2015 AT({}source)
        Production::new(Terminal::AttributeAny, NONE, 384), // 2016 AT(*)
        Production::new(Terminal::ElementAny, NONE, 226), // 2017 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2018
        Production::new(Terminal::Characters, NONE, 226), // 2019 CH
        Production::new(Terminal::Attribute, 20, 391), // 2020 AT({}final)
        Production::new(Terminal::Attribute, 4, 392), // 2021 AT({}id)
        Production::new(Terminal::Attribute, 18, 393), // 2022 AT({}mixed)
        Production::new(Terminal::Attribute, 5, 111), // 2023 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 390), // 2024 AT(*)
        Production::new(Terminal::Attribute, 20, 397), // 2025 AT({}final)
        Production::new(Terminal::Attribute, 4, 398), // 2026 AT({}id)
        Production::new(Terminal::Attribute, 18, 265), // 2027 AT({}mixed)
        Production::new(Terminal::Attribute, 5, 19), // 2028 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 396), // 2029 AT(*)
        Production::new(Terminal::Attribute, 18, 401), // 2030 AT({}mixed)
        Production::new(Terminal::AttributeAny, NONE, 400), // 2031 AT(*)
        Production::new(Terminal::Element, 1, 402), // 2032 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 53, 1), // 2033 SE({http://www.w3.org/2001/XMLSchema}restriction)
        Production::new(Terminal::Element, 54, 1), // 2034 SE({http://www.w3.org/2001/XMLSchema}extension)
        Production::new(Terminal::Attribute, 4, 408), // 2035 AT({}id)
        Production::new(Terminal::Attribute, 7, 409), // 2036 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 19), // 2037 AT({}minOccurs)
        Production::new(Terminal::AttributeAny, NONE, 407), // 2038 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2039
        Production::new(Terminal::Attribute, 11, 413), // 2040 AT({}default)
        Production::new(Terminal::Attribute, 12, 414), // 2041 AT({}fixed)
        Production::new(Terminal::Attribute, 4, 415), // 2042 AT({}id)
        Production::new(Terminal::Attribute, 5, 416), // 2043 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 412), // 2044 AT(*)
        Production::new(Terminal::Attribute, 17, 213), // 2045 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 416), // 2046 AT(*)
        Production::new(Terminal::Element, 1, 214), // 2047 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 1), // 2048 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::EndElement, NONE, 0), // 2049
        Production::new(Terminal::Attribute, 11, 418), // 2050 AT({}default)
        Production::new(Terminal::Attribute, 12, 419), // 2051 AT({}fixed)
        Production::new(Terminal::Attribute, 4, 420), // 2052 AT({}id)
        Production::new(Terminal::Attribute, 5, 91), // 2053 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 417), // 2054 AT(*)
        Production::new(Terminal::Attribute, 44, 385), // 2055 AT({}source)
        Production::new(Terminal::AttributeAny, NONE, 421), // 2056 AT(*)
        Production::new(Terminal::ElementAny, NONE, 226), // 2057 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2058
        Production::new(Terminal::Characters, NONE, 226), // 2059 CH
        Production::new(Terminal::Attribute, 45, 425), // 2060 AT({}namespace)
        Production::new(Terminal::Attribute, 46, 124), // 2061 AT({}processContents)
        Production::new(Terminal::AttributeAny, NONE, 424), // 2062 AT(*)
        Production::new(Terminal::Element, 1, 1), // 2063 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::EndElement, NONE, 0), // 2064
        Production::new(Terminal::Attribute, 4, 427), // 2065 AT({}id)
        Production::new(Terminal::Attribute, 45, 428), // 2066 AT({}namespace)
        Production::new(Terminal::Attribute, 46, 19), // 2067 AT({}processContents)
        Production::new(Terminal::AttributeAny, NONE, 426), // 2068 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2069
        Production::new(Terminal::Attribute, 8, 427), // 2070 AT({}minOccurs)
        Production::new(Terminal::Attribute, 45, 428), // 2071 AT({}namespace)
        Production::new(Terminal::Attribute, 46, 19), // 2072 AT({}processContents)
        Production::new(Terminal::AttributeAny, NONE, 434), // 2073 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2074
        Production::new(Terminal::Attribute, 4, 436), // 2075 AT({}id)
        Production::new(Terminal::AttributeAny, NONE, 435), // 2076 AT(*)
        Production::new(Terminal::Element, 4, 437), // 2077 SE({http://www.w3.org/2001/XMLSchema}appinfo)
        Production::new(Terminal::Element, 10, 437), // 2078 SE({http://www.w3.org/2001/XMLSchema}documentation)
        Production::new(Terminal::EndElement, NONE, 0), // 2079
        Production::new(Terminal::Attribute, 15, 356), // 2080 AT({}minOccurs)
        Production::new(Terminal::AttributeAny, NONE, 440), // 2081 AT(*)
        Production::new(Terminal::Element, 1, 357), // 2082 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 52, 357), // 2083 SE({http://www.w3.org/2001/XMLSchema}element)
        Production::new(Terminal::EndElement, NONE, 0), // 2084
        Production::new(Terminal::Attribute, 4, 442), // 2085 AT({}id)
        Production::new(Terminal::Attribute, 14, 443), // 2086 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 15, 19), // 2087 AT({}minOccurs)
        Production::new(Terminal::AttributeAny, NONE, 441), // 2088 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2089
        Production::new(Terminal::Attribute, 4, 18), // 2090 AT({}id)
        Production::new(Terminal::Attribute, 5, 19), // 2091 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 17), // 2092 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2093
        Production::new(Terminal::Attribute, 5, 58), // 2094 AT({}name)
        Production::new(Terminal::Attribute, 9, 19), // 2095 AT({}ref)
        Production::new(Terminal::AttributeAny, NONE, 57), // 2096 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2097
        Production::new(Terminal::Attribute, 9, 91), // 2098 AT({}ref)
        Production::new(Terminal::Attribute, 17, 19), // 2099 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 90), // 2100 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2101
        Production::new(Terminal::Attribute, 4, 115), // 2102 AT({}id)
        Production::new(Terminal::Attribute, 18, 19), // 2103 AT({}mixed)
        Production::new(Terminal::AttributeAny, NONE, 114), // 2104 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2105
        Production::new(Terminal::Attribute, 7, 122), // 2106 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 123), // 2107 AT({}minOccurs)
        Production::new(Terminal::Attribute, 9, 124), // 2108 AT({}ref)
        Production::new(Terminal::AttributeAny, NONE, 121), // 2109 AT(*)
        Production::new(Terminal::Attribute, 7, 128), // 2110 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 129), // 2111 AT({}minOccurs)
        Production::new(Terminal::Attribute, 9, 19), // 2112 AT({}ref)
        Production::new(Terminal::AttributeAny, NONE, 127), // 2113 AT(*)
        Production::new(Terminal::Attribute, 21, 91), // 2114 AT({}substitutionGroup)
        Production::new(Terminal::Attribute, 17, 19), // 2115 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 176), // 2116 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2117
        Production::new(Terminal::Attribute, 18, 18), // 2118 AT({}mixed)
        Production::new(Terminal::Attribute, 5, 19), // 2119 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 194), // 2120 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2121
        Production::new(Terminal::AttributeAny, NONE, 213), // 2122 AT(*)
        Production::new(Terminal::Element, 1, 214), // 2123 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 1), // 2124 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::EndElement, NONE, 0), // 2125
        Production::new(Terminal::Attribute, 17, 223), // 2126 AT({}type)
        Production::new(Terminal::Attribute, 23, 19), // 2127 AT({}use)
        Production::new(Terminal::AttributeAny, NONE, 222), // 2128 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2129
        Production::new(Terminal::AttributeAny, NONE, 225), // 2130 AT(*)
        Production::new(Terminal::ElementAny, NONE, 226), // 2131 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2132
        Production::new(Terminal::Characters, NONE, 226), // 2133 CH
        Production::new(Terminal::Attribute, 4, 124), // 2134 AT({}id)
        Production::new(Terminal::AttributeAny, NONE, 228), // 2135 AT(*)
        Production::new(Terminal::Element, 1, 1), // 2136 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::EndElement, NONE, 0), // 2137
        Production::new(Terminal::Attribute, 24, 242), // 2138 AT({}fixed)
        Production::new(Terminal::Attribute, 4, 243), // 2139 AT({}id)
        Production::new(Terminal::Attribute, 25, 124), // 2140 AT({}value)
        Production::new(Terminal::AttributeAny, NONE, 241), // 2141 AT(*)
        Production::new(Terminal::Attribute, 24, 245), // 2142 AT({}fixed)
        Production::new(Terminal::Attribute, 4, 246), // 2143 AT({}id)
        Production::new(Terminal::Attribute, 25, 19), // 2144 AT({}value)
        Production::new(Terminal::AttributeAny, NONE, 244), // 2145 AT(*)
        Production::new(Terminal::AttributeAny, NONE, 249), // 2146 AT(*)
        Production::new(Terminal::Element, 1, 250), // 2147 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 41, 250), // 2148 SE({http://www.w3.org/2001/XMLSchema}simpleType)
        Production::new(Terminal::EndElement, NONE, 0), // 2149
        Production::new(Terminal::Attribute, 4, 253), // 2150 AT({}id)
        Production::new(Terminal::Attribute, 26, 19), // 2151 AT({}memberTypes)
        Production::new(Terminal::AttributeAny, NONE, 252), // 2152 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2153
        Production::new(Terminal::Attribute, 24, 255), // 2154 AT({}fixed)
        Production::new(Terminal::Attribute, 4, 256), // 2155 AT({}id)
        Production::new(Terminal::Attribute, 27, 124), // 2156 AT({}value)
        Production::new(Terminal::AttributeAny, NONE, 254), // 2157 AT(*)
        Production::new(Terminal::Attribute, 24, 258), // 2158 AT({}fixed)
        Production::new(Terminal::Attribute, 4, 259), // 2159 AT({}id)
        Production::new(Terminal::Attribute, 27, 19), // 2160 AT({}value)
        Production::new(Terminal::AttributeAny, NONE, 257), // 2161 AT(*)
        Production::new(Terminal::Attribute, 3, 261), // 2162 AT({}final)
        Production::new(Terminal::Attribute, 4, 262), // 2163 AT({}id)
        Production::new(Terminal::Attribute, 5, 13), // 2164 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 260), // 2165 AT(*)
        Production::new(Terminal::Attribute, 3, 264), // 2166 AT({}final)
        Production::new(Terminal::Attribute, 4, 265), // 2167 AT({}id)
        Production::new(Terminal::Attribute, 5, 19), // 2168 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 263), // 2169 AT(*)
        Production::new(Terminal::AttributeAny, NONE, 267), // 2170 AT(*)
        Production::new(Terminal::Element, 1, 268), // 2171 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 47, 1), // 2172 SE({http://www.w3.org/2001/XMLSchema}restriction)
        Production::new(Terminal::Element, 48, 1), // 2173 SE({http://www.w3.org/2001/XMLSchema}extension)
        Production::new(Terminal::Attribute, 33, 292), // 2174 AT({}targetNamespace)
        Production::new(Terminal::Attribute, 34, 19), // 2175 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 291), // 2176 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2177
        Production::new(Terminal::Attribute, 6, 28), // 2178 AT({}base)
        Production::new(Terminal::Attribute, 4, 19), // 2179 AT({}id)
        Production::new(Terminal::AttributeAny, NONE, 299), // 2180 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2181
        Production::new(Terminal::Attribute, 38, 124), // 2182 AT({}system)
        Production::new(Terminal::AttributeAny, NONE, 313), // 2183 AT(*)
        Production::new(Terminal::Element, 1, 1), // 2184 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::EndElement, NONE, 0), // 2185
        Production::new(Terminal::Attribute, 37, 317), // 2186 AT({}public)
        Production::new(Terminal::Attribute, 38, 19), // 2187 AT({}system)
        Production::new(Terminal::AttributeAny, NONE, 316), // 2188 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2189
        Production::new(Terminal::Attribute, 24, 319), // 2190 AT({}fixed)
        Production::new(Terminal::Attribute, 4, 320), // 2191 AT({}id)
        Production::new(Terminal::Attribute, 39, 124), // 2192 AT({}value)
        Production::new(Terminal::AttributeAny, NONE, 318), // 2193 AT(*)
        Production::new(Terminal::Attribute, 24, 322), // 2194 AT({}fixed)
        Production::new(Terminal::Attribute, 4, 323), // 2195 AT({}id)
        Production::new(Terminal::Attribute, 39, 19), // 2196 AT({}value)
        Production::new(Terminal::AttributeAny, NONE, 321), // 2197 AT(*)
        Production::new(Terminal::Attribute, 4, 327), // 2198 AT({}id)
        Production::new(Terminal::Attribute, 40, 19), // 2199 AT({}itemType)
        Production::new(Terminal::AttributeAny, NONE, 326), // 2200 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2201
        Production::new(Terminal::Attribute, 35, 124), // 2202 AT({}schemaLocation)
        Production::new(Terminal::AttributeAny, NONE, 346), // 2203 AT(*)
        Production::new(Terminal::Element, 1, 1), // 2204 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::EndElement, NONE, 0), // 2205
        Production::new(Terminal::Attribute, 42, 349), // 2206 AT({}namespace)
        Production::new(Terminal::Attribute, 35, 19), // 2207 AT({}schemaLocation)
        Production::new(Terminal::AttributeAny, NONE, 348), // 2208 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2209
        Production::new(Terminal::AttributeAny, NONE, 356), // 2210 AT(*)
        Production::new(Terminal::Element, 1, 357), // 2211 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 52, 357), // 2212 SE({http://www.w3.org/2001/XMLSchema}element)
        Production::new(Terminal::EndElement, NONE, 0), // 2213
        Production::new(Terminal::Attribute, 24, 360), // 2214 AT({}fixed)
        Production::new(Terminal::Attribute, 4, 361), // 2215 AT({}id)
        Production::new(Terminal::Attribute, 43, 124), // 2216 AT({}value)
        Production::new(Terminal::AttributeAny, NONE, 359), // 2217 AT(*)
        Production::new(Terminal::Attribute, 24, 363), // 2218 AT({}fixed)
        Production::new(Terminal::Attribute, 4, 364), // 2219 AT({}id)
        Production::new(Terminal::Attribute, 43, 19), // 2220 AT({}value)
        Production::new(Terminal::AttributeAny, NONE, 362), // 2221 AT(*)
        Production::new(Terminal::Attribute, 12, 372), // 2222 AT({}fixed)
        Production::new(Terminal::Attribute, 4, 373), // 2223 AT({}id)
        Production::new(Terminal::Attribute, 5, 374), // 2224 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 371), // 2225 AT(*)
        Production::new(Terminal::Attribute, 12, 380), // 2226 AT({}fixed)
        Production::new(Terminal::Attribute, 4, 381), // 2227 AT({}id)
        Production::new(Terminal::Attribute, 5, 382), // 2228 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 379), // 2229 AT(*)
        Production::new(Terminal::AttributeAny, NONE, 385), // 2230 AT(*)
        Production::new(Terminal::ElementAny, NONE, 226), // 2231 SE(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2232
        Production::new(Terminal::Characters, NONE, 226), // 2233 CH
        Production::new(Terminal::Attribute, 1, 387), // 2234 AT({http://www.w3.org/XML/1998/namespace}lang)
        Production::new(Terminal::Attribute, 44, 19), // 2235 AT({}source)
        Production::new(Terminal::AttributeAny, NONE, 386), // 2236 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2237
        Production::new(Terminal::Attribute, 4, 392), // 2238 AT({}id)
        Production::new(Terminal::Attribute, 18, 393), // 2239 AT({}mixed)
        Production::new(Terminal::Attribute, 5, 111), // 2240 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 391), // 2241 AT(*)
        Production::new(Terminal::Attribute, 4, 398), // 2242 AT({}id)
        Production::new(Terminal::Attribute, 18, 265), // 2243 AT({}mixed)
        Production::new(Terminal::Attribute, 5, 19), // 2244 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 397), // 2245 AT(*)
        Production::new(Terminal::AttributeAny, NONE, 401), // 2246 AT(*)
        Production::new(Terminal::Element, 1, 402), // 2247 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 53, 1), // 2248 SE({http://www.w3.org/2001/XMLSchema}restriction)
        Production::new(Terminal::Element, 54, 1), // 2249 SE({http://www.w3.org/2001/XMLSchema}extension)
        Production::new(Terminal::Attribute, 7, 409), // 2250 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 8, 19), // 2251 AT({}minOccurs)
        Production::new(Terminal::AttributeAny, NONE, 408), // 2252 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2253
        Production::new(Terminal::Attribute, 12, 414), // 2254 AT({}fixed)
        Production::new(Terminal::Attribute, 4, 415), // 2255 AT({}id)
        Production::new(Terminal::Attribute, 5, 416), // 2256 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 413), // 2257 AT(*)
        Production::new(Terminal::Attribute, 12, 419), // 2258 AT({}fixed)
        Production::new(Terminal::Attribute, 4, 420), // 2259 AT({}id)
        Production::new(Terminal::Attribute, 5, 91), // 2260 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 418), // 2261 AT(*)
        Production::new(Terminal::Attribute, 46, 124), // 2262 AT({}processContents)
        Production::new(Terminal::AttributeAny, NONE, 425), // 2263 AT(*)
        Production::new(Terminal::Element, 1, 1), // 2264 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::EndElement, NONE, 0), // 2265
        Production::new(Terminal::Attribute, 45, 428), // 2266 AT({}namespace)
        Production::new(Terminal::Attribute, 46, 19), // 2267 AT({}processContents)
        Production::new(Terminal::AttributeAny, NONE, 427), // 2268 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2269
        Production::new(Terminal::AttributeAny, NONE, 436), // 2270 AT(*)
        Production::new(Terminal::Element, 4, 437), // 2271 SE({http://www.w3.org/2001/XMLSchema}appinfo)
        Production::new(Terminal::Element, 10, 437), // 2272 SE({http://www.w3.org/2001/XMLSchema}documentation)
        Production::new(Terminal::EndElement, NONE, 0), // 2273
        Production::new(Terminal::Attribute, 14, 443), // 2274 AT({}maxOccurs)
        Production::new(Terminal::Attribute, 15, 19), // 2275 AT({}minOccurs)
        Production::new(Terminal::AttributeAny, NONE, 442), // 2276 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2277
        Production::new(Terminal::Attribute, 5, 19), // 2278 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 18), // 2279 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2280
        Production::new(Terminal::Attribute, 4, 19), // 2281 AT({}id)
        Production::new(Terminal::AttributeAny, NONE, 28), // 2282 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2283
        Production::new(Terminal::Attribute, 4, 19), // 2284 AT({}id)
        Production::new(Terminal::AttributeAny, NONE, 37), // 2285 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2286
        Production::new(Terminal::Attribute, 9, 19), // 2287 AT({}ref)
        Production::new(Terminal::AttributeAny, NONE, 58), // 2288 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2289
        Production::new(Terminal::Attribute, 17, 19), // 2290 AT({}type)
        Production::new(Terminal::AttributeAny, NONE, 91), // 2291 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2292
        Production::new(Terminal::Attribute, 18, 19), // 2293 AT({}mixed)
        Production::new(Terminal::AttributeAny, NONE, 115), // 2294 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2295
        Production::new(Terminal::Attribute, 8, 123), // 2296 AT({}minOccurs)
        Production::new(Terminal::Attribute, 9, 124), // 2297 AT({}ref)
        Production::new(Terminal::AttributeAny, NONE, 122), // 2298 AT(*)
        Production::new(Terminal::AttributeAny, NONE, 124), // 2299 AT(*)
        Production::new(Terminal::Element, 1, 1), // 2300 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::EndElement, NONE, 0), // 2301
        Production::new(Terminal::Attribute, 8, 129), // 2302 AT({}minOccurs)
        Production::new(Terminal::Attribute, 9, 19), // 2303 AT({}ref)
        Production::new(Terminal::AttributeAny, NONE, 128), // 2304 AT(*)
        Production::new(Terminal::Attribute, 4, 123), // 2305 AT({}id)
        Production::new(Terminal::Attribute, 9, 124), // 2306 AT({}ref)
        Production::new(Terminal::AttributeAny, NONE, 199), // 2307 AT(*)
        Production::new(Terminal::Attribute, 4, 129), // 2308 AT({}id)
        Production::new(Terminal::Attribute, 9, 19), // 2309 AT({}ref)
        Production::new(Terminal::AttributeAny, NONE, 200), // 2310 AT(*)
        Production::new(Terminal::Attribute, 23, 19), // 2311 AT({}use)
        Production::new(Terminal::AttributeAny, NONE, 223), // 2312 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2313
        Production::new(Terminal::Attribute, 4, 243), // 2314 AT({}id)
        Production::new(Terminal::Attribute, 25, 124), // 2315 AT({}value)
        Production::new(Terminal::AttributeAny, NONE, 242), // 2316 AT(*)
        Production::new(Terminal::Attribute, 4, 246), // 2317 AT({}id)
        Production::new(Terminal::Attribute, 25, 19), // 2318 AT({}value)
        Production::new(Terminal::AttributeAny, NONE, 245), // 2319 AT(*)
        Production::new(Terminal::Attribute, 26, 19), // 2320 AT({}memberTypes)
        Production::new(Terminal::AttributeAny, NONE, 253), // 2321 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2322
        Production::new(Terminal::Attribute, 4, 256), // 2323 AT({}id)
        Production::new(Terminal::Attribute, 27, 124), // 2324 AT({}value)
        Production::new(Terminal::AttributeAny, NONE, 255), // 2325 AT(*)
        Production::new(Terminal::Attribute, 4, 259), // 2326 AT({}id)
        Production::new(Terminal::Attribute, 27, 19), // 2327 AT({}value)
        Production::new(Terminal::AttributeAny, NONE, 258), // 2328 AT(*)
        Production::new(Terminal::Attribute, 4, 262), // 2329 AT({}id)
        Production::new(Terminal::Attribute, 5, 13), // 2330 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 261), // 2331 AT(*)
        Production::new(Terminal::Attribute, 4, 265), // 2332 AT({}id)
        Production::new(Terminal::Attribute, 5, 19), // 2333 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 264), // 2334 AT(*)
        Production::new(Terminal::Attribute, 4, 271), // 2335 AT({}id)
        Production::new(Terminal::Attribute, 28, 124), // 2336 AT({}xpath)
        Production::new(Terminal::AttributeAny, NONE, 270), // 2337 AT(*)
        Production::new(Terminal::Attribute, 4, 273), // 2338 AT({}id)
        Production::new(Terminal::Attribute, 28, 19), // 2339 AT({}xpath)
        Production::new(Terminal::AttributeAny, NONE, 272), // 2340 AT(*)
        Production::new(Terminal::Attribute, 34, 19), // 2341 AT({}version)
        Production::new(Terminal::AttributeAny, NONE, 292), // 2342 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2343
        Production::new(Terminal::Attribute, 4, 301), // 2344 AT({}id)
        Production::new(Terminal::Attribute, 35, 302), // 2345 AT({}schemaLocation)
        Production::new(Terminal::AttributeAny, NONE, 300), // 2346 AT(*)
        Production::new(Terminal::Attribute, 4, 305), // 2347 AT({}id)
        Production::new(Terminal::Attribute, 35, 19), // 2348 AT({}schemaLocation)
        Production::new(Terminal::AttributeAny, NONE, 304), // 2349 AT(*)
        Production::new(Terminal::Attribute, 4, 307), // 2350 AT({}id)
        Production::new(Terminal::Attribute, 36, 124), // 2351 AT({}value)
        Production::new(Terminal::AttributeAny, NONE, 306), // 2352 AT(*)
        Production::new(Terminal::Attribute, 4, 309), // 2353 AT({}id)
        Production::new(Terminal::Attribute, 36, 19), // 2354 AT({}value)
        Production::new(Terminal::AttributeAny, NONE, 308), // 2355 AT(*)
        Production::new(Terminal::Attribute, 4, 311), // 2356 AT({}id)
        Production::new(Terminal::Attribute, 5, 312), // 2357 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 310), // 2358 AT(*)
        Production::new(Terminal::Attribute, 4, 315), // 2359 AT({}id)
        Production::new(Terminal::Attribute, 5, 316), // 2360 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 314), // 2361 AT(*)
        Production::new(Terminal::Attribute, 38, 19), // 2362 AT({}system)
        Production::new(Terminal::AttributeAny, NONE, 317), // 2363 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2364
        Production::new(Terminal::Attribute, 4, 320), // 2365 AT({}id)
        Production::new(Terminal::Attribute, 39, 124), // 2366 AT({}value)
        Production::new(Terminal::AttributeAny, NONE, 319), // 2367 AT(*)
        Production::new(Terminal::Attribute, 4, 323), // 2368 AT({}id)
        Production::new(Terminal::Attribute, 39, 19), // 2369 AT({}value)
        Production::new(Terminal::AttributeAny, NONE, 322), // 2370 AT(*)
        Production::new(Terminal::Attribute, 40, 19), // 2371 AT({}itemType)
        Production::new(Terminal::AttributeAny, NONE, 327), // 2372 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2373
        Production::new(Terminal::Attribute, 4, 329), // 2374 AT({}id)
        Production::new(Terminal::Attribute, 5, 330), // 2375 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 328), // 2376 AT(*)
        Production::new(Terminal::AttributeAny, NONE, 331), // 2377 AT(*)
        Production::new(Terminal::Element, 1, 332), // 2378 SE({http://www.w3.org/2001/XMLSchema}annotation)
        Production::new(Terminal::Element, 33, 333), // 2379 SE({http://www.w3.org/2001/XMLSchema}selector)
        Production::new(Terminal::Attribute, 4, 337), // 2380 AT({}id)
        Production::new(Terminal::Attribute, 5, 338), // 2381 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 336), // 2382 AT(*)
        Production::new(Terminal::Attribute, 4, 340), // 2383 AT({}id)
        Production::new(Terminal::Attribute, 5, 331), // 2384 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 339), // 2385 AT(*)
        Production::new(Terminal::Attribute, 4, 265), // 2386 AT({}id)
        Production::new(Terminal::Attribute, 5, 19), // 2387 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 341), // 2388 AT(*)
        Production::new(Terminal::Attribute, 4, 343), // 2389 AT({}id)
        Production::new(Terminal::Attribute, 35, 124), // 2390 AT({}schemaLocation)
        Production::new(Terminal::AttributeAny, NONE, 342), // 2391 AT(*)
        Production::new(Terminal::Attribute, 35, 19), // 2392 AT({}schemaLocation)
        Production::new(Terminal::AttributeAny, NONE, 349), // 2393 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2394
        Production::new(Terminal::Attribute, 4, 351), // 2395 AT({}id)
        Production::new(Terminal::Attribute, 5, 352), // 2396 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 350), // 2397 AT(*)
        Production::new(Terminal::Attribute, 4, 361), // 2398 AT({}id)
        Production::new(Terminal::Attribute, 43, 124), // 2399 AT({}value)
        Production::new(Terminal::AttributeAny, NONE, 360), // 2400 AT(*)
        Production::new(Terminal::Attribute, 4, 364), // 2401 AT({}id)
        Production::new(Terminal::Attribute, 43, 19), // 2402 AT({}value)
        Production::new(Terminal::AttributeAny, NONE, 363), // 2403 AT(*)
        Production::new(Terminal::Attribute, 4, 320), // 2404 AT({}id)
        Production::new(Terminal::Attribute, 39, 124), // 2405 AT({}value)
        Production::new(Terminal::AttributeAny, NONE, 365), // 2406 AT(*)
        Production::new(Terminal::Attribute, 4, 323), // 2407 AT({}id)
        Production::new(Terminal::Attribute, 39, 19), // 2408 AT({}value)
        Production::new(Terminal::AttributeAny, NONE, 366), // 2409 AT(*)
        Production::new(Terminal::Attribute, 4, 373), // 2410 AT({}id)
        Production::new(Terminal::Attribute, 5, 374), // 2411 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 372), // 2412 AT(*)
        Production::new(Terminal::Attribute, 4, 381), // 2413 AT({}id)
        Production::new(Terminal::Attribute, 5, 382), // 2414 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 380), // 2415 AT(*)
        Production::new(Terminal::Attribute, 44, 19), // 2416 AT({}source)
        Production::new(Terminal::AttributeAny, NONE, 387), // 2417 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2418
        Production::new(Terminal::Attribute, 18, 393), // 2419 AT({}mixed)
        Production::new(Terminal::Attribute, 5, 111), // 2420 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 392), // 2421 AT(*)
        Production::new(Terminal::Attribute, 18, 265), // 2422 AT({}mixed)
        Production::new(Terminal::Attribute, 5, 19), // 2423 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 398), // 2424 AT(*)
        Production::new(Terminal::Attribute, 8, 19), // 2425 AT({}minOccurs)
        Production::new(Terminal::AttributeAny, NONE, 409), // 2426 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2427
        Production::new(Terminal::Attribute, 4, 411), // 2428 AT({}id)
        Production::new(Terminal::Attribute, 5, 31), // 2429 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 410), // 2430 AT(*)
        Production::new(Terminal::Attribute, 4, 415), // 2431 AT({}id)
        Production::new(Terminal::Attribute, 5, 416), // 2432 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 414), // 2433 AT(*)
        Production::new(Terminal::Attribute, 4, 420), // 2434 AT({}id)
        Production::new(Terminal::Attribute, 5, 91), // 2435 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 419), // 2436 AT(*)
        Production::new(Terminal::Attribute, 44, 19), // 2437 AT({}source)
        Production::new(Terminal::AttributeAny, NONE, 422), // 2438 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2439
        Production::new(Terminal::Attribute, 46, 19), // 2440 AT({}processContents)
        Production::new(Terminal::AttributeAny, NONE, 428), // 2441 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2442
        Production::new(Terminal::Attribute, 15, 19), // 2443 AT({}minOccurs)
        Production::new(Terminal::AttributeAny, NONE, 443), // 2444 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2445
        Production::new(Terminal::AttributeAny, NONE, 19), // 2446 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2447
        Production::new(Terminal::Attribute, 6, 21), // 2448 AT({}base)
        Production::new(Terminal::AttributeAny, NONE, 20), // 2449 AT(*)
        Production::new(Terminal::Attribute, 6, 28), // 2450 AT({}base)
        Production::new(Terminal::AttributeAny, NONE, 27), // 2451 AT(*)
        Production::new(Terminal::Attribute, 6, 30), // 2452 AT({}base)
        Production::new(Terminal::AttributeAny, NONE, 29), // 2453 AT(*)
        Production::new(Terminal::Attribute, 6, 41), // 2454 AT({}base)
        Production::new(Terminal::AttributeAny, NONE, 40), // 2455 AT(*)
        Production::new(Terminal::AttributeAny, NONE, 61), // 2456 AT(*)
        Production::new(Terminal::EndElement, NONE, 0), // 2457
        Production::new(Terminal::Attribute, 9, 124), // 2458 AT({}ref)
        Production::new(Terminal::AttributeAny, NONE, 123), // 2459 AT(*)
        Production::new(Terminal::Attribute, 9, 19), // 2460 AT({}ref)
        Production::new(Terminal::AttributeAny, NONE, 129), // 2461 AT(*)
        Production::new(Terminal::Attribute, 6, 147), // 2462 AT({}base)
        Production::new(Terminal::AttributeAny, NONE, 146), // 2463 AT(*)
        Production::new(Terminal::Attribute, 25, 124), // 2464 AT({}value)
        Production::new(Terminal::AttributeAny, NONE, 243), // 2465 AT(*)
        Production::new(Terminal::Attribute, 25, 19), // 2466 AT({}value)
        Production::new(Terminal::AttributeAny, NONE, 246), // 2467 AT(*)
        Production::new(Terminal::Attribute, 27, 124), // 2468 AT({}value)
        Production::new(Terminal::AttributeAny, NONE, 256), // 2469 AT(*)
        Production::new(Terminal::Attribute, 27, 19), // 2470 AT({}value)
        Production::new(Terminal::AttributeAny, NONE, 259), // 2471 AT(*)
        Production::new(Terminal::Attribute, 5, 13), // 2472 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 262), // 2473 AT(*)
        Production::new(Terminal::Attribute, 5, 19), // 2474 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 265), // 2475 AT(*)
        Production::new(Terminal::Attribute, 28, 124), // 2476 AT({}xpath)
        Production::new(Terminal::AttributeAny, NONE, 271), // 2477 AT(*)
        Production::new(Terminal::Attribute, 28, 19), // 2478 AT({}xpath)
        Production::new(Terminal::AttributeAny, NONE, 273), // 2479 AT(*)
        Production::new(Terminal::Attribute, 35, 302), // 2480 AT({}schemaLocation)
        Production::new(Terminal::AttributeAny, NONE, 301), // 2481 AT(*)
        Production::new(Terminal::Attribute, 35, 19), // 2482 AT({}schemaLocation)
        Production::new(Terminal::AttributeAny, NONE, 305), // 2483 AT(*)
        Production::new(Terminal::Attribute, 36, 124), // 2484 AT({}value)
        Production::new(Terminal::AttributeAny, NONE, 307), // 2485 AT(*)
        Production::new(Terminal::Attribute, 36, 19), // 2486 AT({}value)
        Production::new(Terminal::AttributeAny, NONE, 309), // 2487 AT(*)
        Production::new(Terminal::Attribute, 5, 312), // 2488 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 311), // 2489 AT(*)
        Production::new(Terminal::Attribute, 5, 316), // 2490 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 315), // 2491 AT(*)
        Production::new(Terminal::Attribute, 39, 124), // 2492 AT({}value)
        Production::new(Terminal::AttributeAny, NONE, 320), // 2493 AT(*)
        Production::new(Terminal::Attribute, 39, 19), // 2494 AT({}value)
        Production::new(Terminal::AttributeAny, NONE, 323), // 2495 AT(*)
        Production::new(Terminal::Attribute, 5, 330), // 2496 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 329), // 2497 AT(*)
        Production::new(Terminal::Attribute, 41, 331), // 2498 AT({}refer)
        Production::new(Terminal::AttributeAny, NONE, 330), // 2499 AT(*)
        Production::new(Terminal::Element, 13, 334), // 2500 SE({http://www.w3.org/2001/XMLSchema}field)
        Production::new(Terminal::EndElement, NONE, 0), // 2501
        Production::new(Terminal::Attribute, 5, 338), // 2502 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 337), // 2503 AT(*)
        Production::new(Terminal::Attribute, 41, 19), // 2504 AT({}refer)
        Production::new(Terminal::AttributeAny, NONE, 338), // 2505 AT(*)
        Production::new(Terminal::Attribute, 5, 331), // 2506 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 340), // 2507 AT(*)
        Production::new(Terminal::Attribute, 35, 124), // 2508 AT({}schemaLocation)
        Production::new(Terminal::AttributeAny, NONE, 343), // 2509 AT(*)
        Production::new(Terminal::Attribute, 5, 352), // 2510 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 351), // 2511 AT(*)
        Production::new(Terminal::Attribute, 43, 124), // 2512 AT({}value)
        Production::new(Terminal::AttributeAny, NONE, 361), // 2513 AT(*)
        Production::new(Terminal::Attribute, 43, 19), // 2514 AT({}value)
        Production::new(Terminal::AttributeAny, NONE, 364), // 2515 AT(*)
        Production::new(Terminal::Attribute, 5, 374), // 2516 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 373), // 2517 AT(*)
        Production::new(Terminal::Attribute, 5, 382), // 2518 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 381), // 2519 AT(*)
        Production::new(Terminal::Attribute, 5, 111), // 2520 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 393), // 2521 AT(*)
        Production::new(Terminal::Attribute, 5, 31), // 2522 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 411), // 2523 AT(*)
        Production::new(Terminal::Attribute, 5, 416), // 2524 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 415), // 2525 AT(*)
        Production::new(Terminal::Attribute, 5, 91), // 2526 AT({}name)
        Production::new(Terminal::AttributeAny, NONE, 420), // 2527 AT(*)
        Production::new(Terminal::Characters, 54, 1), // 2528 CH
        Production::new(Terminal::Characters, 52, 1), // 2529 CH
        Production::new(Terminal::Characters, 53, 1), // 2530 CH
        Production::new(Terminal::Characters, 55, 1), // 2531 CH
        Production::new(Terminal::Characters, 51, 1), // 2532 CH
        Production::new(Terminal::Characters, 3, 1), // 2533 CH
        Production::new(Terminal::Characters, 50, 1), // 2534 CH
        Production::new(Terminal::Characters, 1, 1), // 2535 CH
        Production::new(Terminal::Characters, 49, 1), // 2536 CH
        Production::new(Terminal::Characters, 24, 1), // 2537 CH
        Production::new(Terminal::Characters, 48, 1), // 2538 CH
        Production::new(Terminal::Characters, 47, 1), // 2539 CH
        Production::new(Terminal::Characters, 46, 1), // 2540 CH
        Production::new(Terminal::Characters, 2, 1), // 2541 CH
        Production::new(Terminal::Characters, 43, 1), // 2542 CH
        Production::new(Terminal::Characters, 45, 1), // 2543 CH
        Production::new(Terminal::Characters, 44, 1), // 2544 CH
        Production::new(Terminal::Characters, 42, 1), // 2545 CH
        Production::new(Terminal::Characters, 22, 1), // 2546 CH
        Production::new(Terminal::Characters, 41, 1), // 2547 CH
        Production::new(Terminal::Characters, 21, 1), // 2548 CH
        Production::new(Terminal::Characters, 23, 1), // 2549 CH
        Production::new(Terminal::Characters, 40, 1), // 2550 CH
        Production::new(Terminal::Characters, 39, 1), // 2551 CH
        Production::new(Terminal::Characters, 38, 1), // 2552 CH
        Production::new(Terminal::Characters, 37, 1), // 2553 CH
        Production::new(Terminal::Characters, 36, 1), // 2554 CH
        Production::new(Terminal::Characters, 35, 1), // 2555 CH
        Production::new(Terminal::Characters, 34, 1), // 2556 CH
        Production::new(Terminal::Characters, 33, 1), // 2557 CH
        Production::new(Terminal::Characters, 32, 1), // 2558 CH
        Production::new(Terminal::Characters, 31, 1), // 2559 CH
        Production::new(Terminal::Characters, 30, 1), // 2560 CH
        Production::new(Terminal::Characters, 29, 1), // 2561 CH
        Production::new(Terminal::Characters, 28, 1), // 2562 CH
        Production::new(Terminal::Characters, 20, 1), // 2563 CH
        Production::new(Terminal::Characters, 27, 1), // 2564 CH
        Production::new(Terminal::Characters, 26, 1), // 2565 CH
        Production::new(Terminal::Characters, 25, 1), // 2566 CH
        Production::new(Terminal::Characters, 19, 1), // 2567 CH
        Production::new(Terminal::Characters, 18, 1), // 2568 CH
        Production::new(Terminal::Characters, 17, 1), // 2569 CH
        Production::new(Terminal::Characters, 16, 1), // 2570 CH
        Production::new(Terminal::Characters, 0, 1), // 2571 CH
        Production::new(Terminal::Characters, 15, 1), // 2572 CH
        Production::new(Terminal::Characters, 14, 1), // 2573 CH
        Production::new(Terminal::Characters, 4, 1), // 2574 CH
        Production::new(Terminal::Characters, 13, 1), // 2575 CH
        Production::new(Terminal::Characters, 12, 1), // 2576 CH
        Production::new(Terminal::Characters, 11, 1), // 2577 CH
        Production::new(Terminal::Characters, 5, 1), // 2578 CH
        Production::new(Terminal::Characters, 10, 1), // 2579 CH
        Production::new(Terminal::Characters, 9, 1), // 2580 CH
        Production::new(Terminal::Characters, 8, 1), // 2581 CH
        Production::new(Terminal::Characters, 6, 1), // 2582 CH
        Production::new(Terminal::Characters, 7, 1), // 2583 CH
    ];
    static COUNTS: [Count; 0] = [
    ];
    static DATATYPES: [Datatype; 65] = [
        Datatype::new(57, NONE, Representation::String), // 0 {http://www.w3.org/2001/XMLSchema}anySimpleType
        Datatype::new(149, 0, Representation::String), // 1 {http://www.w3.org/2001/XMLSchema}string
        Datatype::new(127, 1, Representation::String).white_space(WhiteSpace::Replace), // 2 {http://www.w3.org/2001/XMLSchema}normalizedString
        Datatype::new(151, 2, Representation::String).white_space(WhiteSpace::Collapse), // 3 {http://www.w3.org/2001/XMLSchema}token
        Datatype::new(49, 3, Representation::String).white_space(WhiteSpace::Collapse), // 4 {http://www.w3.org/2001/XMLSchema}Name
        Datatype::new(45, 4, Representation::String).white_space(WhiteSpace::Collapse), // 5 {http://www.w3.org/2001/XMLSchema}NCName
        Datatype::new(41, 5, Representation::String).white_space(WhiteSpace::Collapse), // 6 {http://www.w3.org/2001/XMLSchema}ENTITY
        Datatype::new(40, NONE, Representation::List).operand(6), // 7 {http://www.w3.org/2001/XMLSchema}ENTITIES
        Datatype::new(42, 5, Representation::String).white_space(WhiteSpace::Collapse), // 8 {http://www.w3.org/2001/XMLSchema}ID
        Datatype::new(43, 5, Representation::String).white_space(WhiteSpace::Collapse), // 9 {http://www.w3.org/2001/XMLSchema}IDREF
        Datatype::new(44, NONE, Representation::List).operand(9), // 10 {http://www.w3.org/2001/XMLSchema}IDREFS
        Datatype::new(46, 3, Representation::String).white_space(WhiteSpace::Collapse), // 11 {http://www.w3.org/2001/XMLSchema}NMTOKEN
        Datatype::new(47, NONE, Representation::List).operand(11), // 12 {http://www.w3.org/2001/XMLSchema}NMTOKENS
        Datatype::new(48, 0, Representation::String).white_space(WhiteSpace::Collapse), // 13 {http://www.w3.org/2001/XMLSchema}NOTATION
        Datatype::new(50, 0, Representation::String).white_space(WhiteSpace::Collapse), // 14 {http://www.w3.org/2001/XMLSchema}QName
        Datatype::new(52, NONE, Representation::String), // 15 {http://www.w3.org/2001/XMLSchema}allNNI
        Datatype::new(59, 0, Representation::String).white_space(WhiteSpace::Collapse), // 16 {http://www.w3.org/2001/XMLSchema}anyURI
        Datatype::new(64, 0, Representation::Base64Binary), // 17 {http://www.w3.org/2001/XMLSchema}base64Binary
        Datatype::new(65, NONE, Representation::String), // 18 {http://www.w3.org/2001/XMLSchema}blockSet
        Datatype::new(66, 0, Representation::Boolean), // 19 {http://www.w3.org/2001/XMLSchema}boolean
        Datatype::new(74, 0, Representation::Decimal), // 20 {http://www.w3.org/2001/XMLSchema}decimal
        Datatype::new(102, 20, Representation::Integer), // 21 {http://www.w3.org/2001/XMLSchema}integer
        Datatype::new(112, 21, Representation::Integer), // 22 {http://www.w3.org/2001/XMLSchema}long
        Datatype::new(101, 22, Representation::Integer), // 23 {http://www.w3.org/2001/XMLSchema}int
        Datatype::new(142, 23, Representation::Integer), // 24 {http://www.w3.org/2001/XMLSchema}short
        Datatype::new(67, 24, Representation::BoundedInteger).range(-128, 256), // 25 {http://www.w3.org/2001/XMLSchema}byte
        Datatype::new(72, 0, Representation::Date), // 26 {http://www.w3.org/2001/XMLSchema}date
        Datatype::new(73, 0, Representation::DateTime), // 27 {http://www.w3.org/2001/XMLSchema}dateTime
        Datatype::new(75, 11, Representation::String).enumeration(0, 5).white_space(WhiteSpace::Collapse), // 28 {http://www.w3.org/2001/XMLSchema}derivationControl
        Datatype::new(76, NONE, Representation::String), // 29 {http://www.w3.org/2001/XMLSchema}derivationSet
        Datatype::new(78, 0, Representation::Float), // 30 {http://www.w3.org/2001/XMLSchema}double
        Datatype::new(79, 0, Representation::String).white_space(WhiteSpace::Collapse), // 31 {http://www.w3.org/2001/XMLSchema}duration
        Datatype::new(87, 0, Representation::Float), // 32 {http://www.w3.org/2001/XMLSchema}float
        Datatype::new(88, 11, Representation::String).enumeration(5, 2).white_space(WhiteSpace::Collapse), // 33 {http://www.w3.org/2001/XMLSchema}formChoice
        Datatype::new(90, NONE, Representation::String), // 34 {http://www.w3.org/2001/XMLSchema}fullDerivationSet
        Datatype::new(91, 0, Representation::GDay), // 35 {http://www.w3.org/2001/XMLSchema}gDay
        Datatype::new(92, 0, Representation::GMonth), // 36 {http://www.w3.org/2001/XMLSchema}gMonth
        Datatype::new(93, 0, Representation::GMonthDay), // 37 {http://www.w3.org/2001/XMLSchema}gMonthDay
        Datatype::new(94, 0, Representation::GYear), // 38 {http://www.w3.org/2001/XMLSchema}gYear
        Datatype::new(95, 0, Representation::GYearMonth), // 39 {http://www.w3.org/2001/XMLSchema}gYearMonth
        Datatype::new(98, 0, Representation::HexBinary), // 40 {http://www.w3.org/2001/XMLSchema}hexBinary
        Datatype::new(106, 3, Representation::String).white_space(WhiteSpace::Collapse), // 41 {http://www.w3.org/2001/XMLSchema}language
        Datatype::new(121, NONE, Representation::String), // 42 {http://www.w3.org/2001/XMLSchema}namespaceList
        Datatype::new(126, 21, Representation::Integer), // 43 {http://www.w3.org/2001/XMLSchema}nonPositiveInteger
        Datatype::new(123, 43, Representation::Integer), // 44 {http://www.w3.org/2001/XMLSchema}negativeInteger
        Datatype::new(125, 21, Representation::UnsignedInteger), // 45 {http://www.w3.org/2001/XMLSchema}nonNegativeInteger
        Datatype::new(132, 45, Representation::UnsignedInteger), // 46 {http://www.w3.org/2001/XMLSchema}positiveInteger
        Datatype::new(133, 3, Representation::String).white_space(WhiteSpace::Collapse), // 47 {http://www.w3.org/2001/XMLSchema}public
        Datatype::new(136, 28, Representation::String).enumeration(7, 2).white_space(WhiteSpace::Collapse), // 48 {http://www.w3.org/2001/XMLSchema}reducedDerivationControl
        Datatype::new(144, NONE, Representation::String), // 49 {http://www.w3.org/2001/XMLSchema}simpleDerivationSet
        Datatype::new(150, 0, Representation::Time), // 50 {http://www.w3.org/2001/XMLSchema}time
        Datatype::new(157, 28, Representation::String).enumeration(9, 4).white_space(WhiteSpace::Collapse), // 51 {http://www.w3.org/2001/XMLSchema}typeDerivationControl
        Datatype::new(162, 45, Representation::UnsignedInteger), // 52 {http://www.w3.org/2001/XMLSchema}unsignedLong
        Datatype::new(161, 52, Representation::UnsignedInteger), // 53 {http://www.w3.org/2001/XMLSchema}unsignedInt
        Datatype::new(163, 53, Representation::UnsignedInteger), // 54 {http://www.w3.org/2001/XMLSchema}unsignedShort
        Datatype::new(160, 54, Representation::BoundedInteger).range(0, 256), // 55 {http://www.w3.org/2001/XMLSchema}unsignedByte
        Datatype::new(NONE, 5, Representation::String).enumeration(13, 2).white_space(WhiteSpace::Collapse), // 56 anonymous
        Datatype::new(NONE, 15, Representation::String), // 57 anonymous
        Datatype::new(NONE, 45, Representation::UnsignedInteger).enumeration(15, 2), // 58 anonymous
        Datatype::new(NONE, 11, Representation::String).enumeration(17, 3).white_space(WhiteSpace::Collapse), // 59 anonymous
        Datatype::new(NONE, 11, Representation::String).enumeration(20, 3).white_space(WhiteSpace::Collapse), // 60 anonymous
        Datatype::new(NONE, NONE, Representation::List).operand(14), // 61 anonymous
        Datatype::new(NONE, 3, Representation::String).white_space(WhiteSpace::Collapse), // 62 anonymous
        Datatype::new(NONE, 11, Representation::String).enumeration(23, 3).white_space(WhiteSpace::Collapse), // 63 anonymous
        Datatype::new(NONE, NONE, Representation::String), // 64 anonymous
    ];
    static VALUES: [TextRange; 26] = [
        TextRange::new(1641, 12), // 0 substitution
        TextRange::new(737, 9), // 1 extension
        TextRange::new(1262, 11), // 2 restriction
        TextRange::new(924, 4), // 3 list
        TextRange::new(1532, 5), // 4 union
        TextRange::new(1653, 9), // 5 qualified
        TextRange::new(1662, 11), // 6 unqualified
        TextRange::new(737, 9), // 7 extension
        TextRange::new(1262, 11), // 8 restriction
        TextRange::new(737, 9), // 9 extension
        TextRange::new(1262, 11), // 10 restriction
        TextRange::new(924, 4), // 11 list
        TextRange::new(1532, 5), // 12 union
        TextRange::new(49, 7), // 13 default
        TextRange::new(1673, 8), // 14 preserve
        TextRange::new(1681, 1), // 15 0
        TextRange::new(1682, 1), // 16 1
        TextRange::new(1683, 10), // 17 prohibited
        TextRange::new(1693, 8), // 18 optional
        TextRange::new(1701, 8), // 19 required
        TextRange::new(1673, 8), // 20 preserve
        TextRange::new(1709, 7), // 21 replace
        TextRange::new(1716, 8), // 22 collapse
        TextRange::new(1724, 4), // 23 skip
        TextRange::new(1728, 3), // 24 lax
        TextRange::new(1731, 6), // 25 strict
    ];
    static CHARACTER_SETS: [CharacterSet; 0] = [
    ];
    static CHARACTERS: [u16; 0] = [
    ];
    static TYPED_PRODUCTIONS: [Production; 2584] =
        Production::all_typed(PRODUCTIONS, &ATTRIBUTES, &DATATYPES);
    Schema::checked(Rows {
        text: TEXT,
        informed: true,
        uris: &URIS,
        names: &NAMES,
        name_index: &NAME_INDEX,
        elements: &ELEMENTS,
        global_elements: 41,
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
