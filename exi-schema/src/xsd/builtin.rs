//! The built-in types (XML Schema part 2, §3), those of the EXI specification's table of built-in
//! types (§7.3.1 and Appendix D.3 name them).

use exi_core::schema::WhiteSpace;

use super::document::XSD;
use crate::components::{
    ComplexType, Components, Compositor, Content, Particle, Primitive, QName, SimpleType, Term,
    TypeDefinition, TypeId, TypeKind, Variety, Wildcard,
};

/// How a built-in type is made from its base.
enum Made {
    /// A primitive type.
    Primitive(Primitive),
    /// A restriction that changes no value space that matters here.
    Restriction,
    /// xs:string with another facet whiteSpace.
    Strings(WhiteSpace),
    /// xs:integer or derived from it, with its bounds.
    Integer(Option<i128>, Option<i128>),
    /// A list of the type named.
    List(&'static str),
}

use Made::{Integer, List, Restriction, Strings};

const fn primitive(name: &'static str, primitive: Primitive) -> (&'static str, &'static str, Made) {
    (name, "anySimpleType", Made::Primitive(primitive))
}

/// Name, base and making of each; a base stands before what derives from it. anyType and
/// anySimpleType come before.
static BUILT_IN: &[(&str, &str, Made)] = &[
    primitive("string", Primitive::String),
    primitive("boolean", Primitive::Boolean),
    primitive("decimal", Primitive::Decimal),
    primitive("float", Primitive::Float),
    primitive("double", Primitive::Double),
    primitive("duration", Primitive::Duration),
    primitive("dateTime", Primitive::DateTime),
    primitive("time", Primitive::Time),
    primitive("date", Primitive::Date),
    primitive("gYearMonth", Primitive::GYearMonth),
    primitive("gYear", Primitive::GYear),
    primitive("gMonthDay", Primitive::GMonthDay),
    primitive("gDay", Primitive::GDay),
    primitive("gMonth", Primitive::GMonth),
    primitive("hexBinary", Primitive::HexBinary),
    primitive("base64Binary", Primitive::Base64Binary),
    primitive("anyURI", Primitive::AnyUri),
    primitive("QName", Primitive::QName),
    primitive("NOTATION", Primitive::Notation),
    ("normalizedString", "string", Strings(WhiteSpace::Replace)),
    ("token", "normalizedString", Strings(WhiteSpace::Collapse)),
    ("language", "token", Restriction),
    ("NMTOKEN", "token", Restriction),
    ("NMTOKENS", "anySimpleType", List("NMTOKEN")),
    ("Name", "token", Restriction),
    ("NCName", "Name", Restriction),
    ("ID", "NCName", Restriction),
    ("IDREF", "NCName", Restriction),
    ("IDREFS", "anySimpleType", List("IDREF")),
    ("ENTITY", "NCName", Restriction),
    ("ENTITIES", "anySimpleType", List("ENTITY")),
    ("integer", "decimal", Integer(None, None)),
    ("nonPositiveInteger", "integer", Integer(None, Some(0))),
    ("negativeInteger", "nonPositiveInteger", Integer(None, Some(-1))),
    ("long", "integer", Integer(Some(i64::MIN as i128), Some(i64::MAX as i128))),
    ("int", "long", Integer(Some(i32::MIN as i128), Some(i32::MAX as i128))),
    ("short", "int", Integer(Some(i16::MIN as i128), Some(i16::MAX as i128))),
    ("byte", "short", Integer(Some(i8::MIN as i128), Some(i8::MAX as i128))),
    ("nonNegativeInteger", "integer", Integer(Some(0), None)),
    ("unsignedLong", "nonNegativeInteger", Integer(Some(0), Some(u64::MAX as i128))),
    ("unsignedInt", "unsignedLong", Integer(Some(0), Some(u32::MAX as i128))),
    ("unsignedShort", "unsignedInt", Integer(Some(0), Some(u16::MAX as i128))),
    ("unsignedByte", "unsignedShort", Integer(Some(0), Some(u8::MAX as i128))),
    ("positiveInteger", "nonNegativeInteger", Integer(Some(1), None)),
];

/// xs:anyType, which is declared first.
pub(super) const ANY_TYPE: TypeId = TypeId(0);
/// xs:anySimpleType, which is declared second.
pub(super) const ANY_SIMPLE_TYPE: TypeId = TypeId(1);

/// True for the local name of a built-in type.
pub(super) fn is_built_in(name: &str) -> bool {
    matches!(name, "anyType" | "anySimpleType") || BUILT_IN.iter().any(|(other, ..)| *other == name)
}

/// Adds the built-in types to components that have no types yet.
pub(super) fn declare(components: &mut Components) {
    add(components, "anyType", None, TypeKind::Complex(any_type()));
    add(
        components,
        "anySimpleType",
        Some(ANY_TYPE),
        TypeKind::Simple(simple(Variety::Any, None, None)),
    );
    for (name, base, made) in BUILT_IN {
        let base = named(components, base);
        let simple = match made {
            Made::Primitive(primitive) => simple(Variety::Atomic(*primitive), None, None),
            Integer(min, max) => simple(Variety::Atomic(Primitive::Integer), *min, *max),
            List(item) => simple(Variety::List(named(components, item)), None, None),
            Restriction => match &components[base].kind {
                TypeKind::Simple(base) => base.clone(),
                TypeKind::Complex(_) => continue,
            },
            Strings(white_space) => SimpleType {
                white_space: *white_space,
                ..simple(Variety::Atomic(Primitive::String), None, None)
            },
        };
        add(components, name, Some(base), TypeKind::Simple(simple));
    }
}

fn add(components: &mut Components, name: &str, base: Option<TypeId>, kind: TypeKind) {
    // There are 46 of them.
    let id = TypeId(components.types.len() as u32);
    let name = QName::new(XSD, name);
    components.types.push(TypeDefinition { name: Some(name.clone()), base, kind });
    components.named_types.insert(name, id);
}

fn named(components: &Components, name: &str) -> TypeId {
    components.named_types.get(&QName::new(XSD, name)).copied().unwrap_or(ANY_SIMPLE_TYPE)
}

fn simple(
    variety: Variety,
    min_inclusive: Option<i128>,
    max_inclusive: Option<i128>,
) -> SimpleType {
    let white_space = match variety {
        Variety::Any | Variety::Union(_) | Variety::Atomic(Primitive::String) => {
            WhiteSpace::Preserve
        }
        Variety::Atomic(_) | Variety::List(_) => WhiteSpace::Collapse,
    };
    SimpleType {
        variety,
        enumeration: Vec::new(),
        patterns: Vec::new(),
        white_space,
        min_inclusive,
        max_inclusive,
    }
}

/// Any attributes, any elements, any text between them.
fn any_type() -> ComplexType {
    let any = Particle { min: 0, max: None, term: Term::Wildcard(Wildcard::Any) };
    let particle =
        Particle { min: 1, max: Some(1), term: Term::Group(Compositor::Sequence, vec![any]) };
    ComplexType {
        attribute_uses: Vec::new(),
        attribute_wildcard: Some(Wildcard::Any),
        content: Content::Elements { particle, mixed: true },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn declared() -> Components {
        let mut components = Components::default();
        declare(&mut components);
        components
    }

    #[test]
    fn there_are_46_built_in_types() {
        assert_eq!(declared().named_types.len(), 46);
    }

    #[test]
    fn each_derives_from_the_ur_type_by_the_hierarchy_of_xml_schema() {
        let components = declared();
        let chain = |name: &str| {
            let start = named(&components, name);
            let ids = std::iter::successors(Some(start), |id| components[*id].base);
            ids.map(|id| components[id].name.clone().unwrap().local_name)
                .collect::<Vec<_>>()
                .join(" ")
        };
        assert_eq!(
            chain("unsignedByte"),
            "unsignedByte unsignedShort unsignedInt unsignedLong nonNegativeInteger integer decimal anySimpleType anyType"
        );
        assert_eq!(chain("byte"), "byte short int long integer decimal anySimpleType anyType");
        assert_eq!(
            chain("IDREF"),
            "IDREF NCName Name token normalizedString string anySimpleType anyType"
        );
        assert_eq!(chain("NMTOKENS"), "NMTOKENS anySimpleType anyType");
    }

    #[test]
    fn bounds_are_those_of_the_value_spaces() {
        let components = declared();
        let bounds = |name: &str| match &components[named(&components, name)].kind {
            TypeKind::Simple(simple) => (simple.min_inclusive, simple.max_inclusive),
            TypeKind::Complex(_) => panic!("{name} is complex"),
        };
        assert_eq!(bounds("byte"), (Some(-128), Some(127)));
        assert_eq!(bounds("unsignedShort"), (Some(0), Some(65_535)));
        assert_eq!(bounds("unsignedLong"), (Some(0), Some(18_446_744_073_709_551_615)));
        assert_eq!(
            bounds("long"),
            (Some(-9_223_372_036_854_775_808), Some(9_223_372_036_854_775_807))
        );
        assert_eq!(bounds("negativeInteger"), (None, Some(-1)));
        assert_eq!(bounds("positiveInteger"), (Some(1), None));
        assert_eq!(bounds("integer"), (None, None));
    }

    #[test]
    fn nmtokens_idrefs_and_entities_are_lists() {
        let components = declared();
        for (list, item) in [("NMTOKENS", "NMTOKEN"), ("IDREFS", "IDREF"), ("ENTITIES", "ENTITY")] {
            let TypeKind::Simple(simple) = &components[named(&components, list)].kind else {
                panic!("{list}")
            };
            assert!(matches!(simple.variety, Variety::List(id) if id == named(&components, item)));
        }
    }
}
