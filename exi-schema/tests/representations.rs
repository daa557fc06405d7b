//! Datatype representation maps, §7.4: under a map, a type is coded as another type is without.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use exi_core::schema::Datatype;
use exi_core::{
    DatatypeRepresentation, Encoder, Error, ErrorKind, Event, Limits, MappedSchema, Memory,
    Options, Preserve, QName, RepresentationMap, Schema, Value,
};
use exi_schema::{Compiled, Compiler};

const XSD: &str = "http://www.w3.org/2001/XMLSchema";
const EXI: &str = "http://www.w3.org/2009/exi";

/// A schema with the element `v` of type `t`, which `definition` defines, perhaps over `base`.
fn compile(definition: &str) -> Compiled {
    let text = format!(
        "<xs:schema xmlns:xs=\"{XSD}\">\
         <xs:simpleType name=\"base\"><xs:restriction base=\"xs:decimal\">\
         <xs:enumeration value=\"1.5\"/><xs:enumeration value=\"2\"/></xs:restriction></xs:simpleType>\
         <xs:simpleType name=\"t\">{definition}</xs:simpleType>\
         <xs:element name=\"v\" type=\"t\"/></xs:schema>"
    );
    Compiler::new().document("test.xsd", text).compile().unwrap()
}

fn encode(schema: Schema<'_>, options: Options, value: &str) -> Result<Vec<u8>, Error> {
    let mut encoder = Encoder::new(schema, options, Memory::growing(&Limits::default()))?;
    let mut out = Vec::new();
    for event in [
        Event::StartDocument,
        Event::StartElement(QName::new("", "v")),
        Event::Characters(Value::from(value)),
        Event::EndElement,
        Event::EndDocument,
    ] {
        encoder.push_to_vec(&event, &mut out)?;
    }
    encoder.finish_to_vec(&mut out)?;
    Ok(out)
}

fn entry<'e>(datatype: (&'e str, &'e str), to: (&'e str, &'e str)) -> DatatypeRepresentation<'e> {
    DatatypeRepresentation {
        datatype: QName::new(datatype.0, datatype.1),
        representation: QName::new(to.0, to.1),
    }
}

fn restriction(base: &str) -> String {
    format!("<xs:restriction base=\"{base}\"/>")
}

fn list(item: &str) -> String {
    format!("<xs:list itemType=\"{item}\"/>")
}

#[test]
fn the_closest_ancestor_decides() {
    let enumeration = |base: &str| {
        format!(
            "<xs:restriction base=\"{base}\"><xs:enumeration value=\"1.5\"/>\
             <xs:enumeration value=\"2\"/></xs:restriction>"
        )
    };
    let decimal = (XSD, "decimal");
    let cases = [
        // Example 7-2, and a type derived by restriction.
        (restriction("xs:decimal"), decimal, "string", restriction("xs:string"), "1.50"),
        // xs:integer is associated with exi:integer, and closer to xs:int than xs:decimal is.
        (restriction("xs:int"), decimal, "string", restriction("xs:int"), "15"),
        (restriction("xs:int"), (XSD, "integer"), "string", restriction("xs:string"), "15"),
        // exi:integer of a bounded integer is an n-bit Unsigned Integer (§7.1.5).
        (restriction("xs:byte"), (XSD, "integer"), "integer", restriction("xs:byte"), "15"),
        (restriction("xs:string"), (XSD, "string"), "integer", restriction("xs:integer"), "15"),
        // Enumerations stay what they are, unless the map names a type with enumerated values.
        (enumeration("xs:decimal"), decimal, "string", enumeration("xs:decimal"), "2"),
        (enumeration("xs:decimal"), ("", "t"), "string", restriction("xs:string"), "2"),
        (restriction("base"), ("", "base"), "string", restriction("xs:string"), "2"),
        (restriction("base"), ("", "base"), "decimal", restriction("xs:decimal"), "2"),
        // Items of lists are of their own type; the list is of another.
        (list("xs:decimal"), decimal, "string", list("xs:string"), "1.50 2"),
        (list("xs:decimal"), ("", "t"), "string", restriction("xs:string"), "1.50 2"),
        (list("xs:decimal"), (XSD, "anySimpleType"), "string", list("xs:decimal"), "1.50 2"),
        (
            restriction("xs:anyURI"),
            (XSD, "anySimpleType"),
            "date",
            restriction("xs:date"),
            "2000-02-29",
        ),
        // Nothing of this name.
        (restriction("xs:decimal"), ("urn:a", "decimal"), "string", restriction("xs:decimal"), "2"),
    ];
    for (definition, datatype, to, same_as, value) in cases {
        let (mapped, plain) = (compile(&definition), compile(&same_as));
        let entries = [entry(datatype, (EXI, to))];
        let map = RepresentationMap::new(&entries);
        let schema = MappedSchema::new(mapped.schema.schema(), &map);
        let options = Options::default();
        let ours = encode(schema.schema(), options, value).unwrap();
        let expected = encode(plain.schema.schema(), options, value).unwrap();
        assert_eq!(ours, expected, "{definition} with {datatype:?} as {to}");

        let mut room = schema.schema().rows().datatypes.to_vec();
        let lent = map.apply(mapped.schema.schema(), &mut room).unwrap();
        assert_eq!(encode(lent, options, value).unwrap(), expected);
    }
}

#[test]
fn the_first_entry_of_a_type_counts() {
    let compiled = compile(&restriction("xs:decimal"));
    let both =
        [entry((XSD, "decimal"), (EXI, "string")), entry((XSD, "decimal"), (EXI, "decimal"))];
    let schema =
        |entries| MappedSchema::new(compiled.schema.schema(), &RepresentationMap::new(entries));
    let options = Options::default();
    assert_eq!(
        encode(schema(&both).schema(), options, "1.5").unwrap(),
        encode(schema(&both[..1]).schema(), options, "1.5").unwrap(),
    );
}

#[test]
fn restricted_character_sets_of_preserved_values_follow_the_map() {
    let preserve = Preserve { lexical_values: true, ..Preserve::default() };
    let options = Options::builder().preserve(preserve).build().unwrap();
    let (mapped, plain) = (compile(&restriction("xs:token")), compile(&restriction("xs:integer")));
    let entries = [entry((XSD, "token"), (EXI, "integer"))];
    let schema = MappedSchema::new(mapped.schema.schema(), &RepresentationMap::new(&entries));
    assert_eq!(
        encode(schema.schema(), options, "+15").unwrap(),
        encode(plain.schema.schema(), options, "+15").unwrap(),
    );
}

#[test]
fn a_user_defined_representation_is_an_error_at_the_value() {
    for name in [("urn:a", "string"), (EXI, "ieeeBinary32")] {
        let compiled = compile(&restriction("xs:decimal"));
        let entries = [entry((XSD, "decimal"), name)];
        let schema = MappedSchema::new(compiled.schema.schema(), &RepresentationMap::new(&entries));
        let refused = encode(schema.schema(), Options::default(), "1.5").unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::UserDefinedRepresentation);
    }
}

#[test]
fn room_is_checked() {
    let compiled = compile(&restriction("xs:decimal"));
    let entries = [entry((XSD, "decimal"), (EXI, "string"))];
    let mut room: [Datatype; 1] = [compiled.schema.schema().rows().datatypes[0]];
    assert!(RepresentationMap::new(&entries).apply(compiled.schema.schema(), &mut room).is_err());
}
