//! Grammars of components made by hand.

use exi_core::schema::{NONE, Schema, StateFlags, Terminal, WhiteSpace};

use super::{Compiled, compile};
use crate::components::{
    AttributeDeclaration, AttributeId, AttributeUse, ComplexType, Components, Compositor, Content,
    ElementDeclaration, ElementId, Particle, Primitive, QName, SimpleType, Term, TypeDefinition,
    TypeId, TypeKind, Variety, Wildcard,
};
use crate::error::Problem;
use crate::limits::Limits;

const XSD: &str = super::names::XSD;

/// Components under construction.
struct Set(Components);

impl Set {
    fn new() -> Self {
        let mut set = Self(Components::default());
        set.0.target_namespaces.insert(String::new());
        set
    }

    fn named(&mut self, name: &str, base: Option<TypeId>, kind: TypeKind) -> TypeId {
        let name = QName::new(XSD, name);
        let id = self.ty(Some(name.clone()), base, kind);
        self.0.named_types.insert(name, id);
        id
    }

    fn ty(&mut self, name: Option<QName>, base: Option<TypeId>, kind: TypeKind) -> TypeId {
        self.0.types.push(TypeDefinition { name, base, kind });
        TypeId(self.0.types.len() as u32 - 1)
    }

    fn simple(&mut self, name: &str, primitive: Primitive) -> TypeId {
        self.named(name, None, TypeKind::Simple(atomic(primitive)))
    }

    fn complex(
        &mut self,
        uses: Vec<AttributeUse>,
        wildcard: Option<Wildcard>,
        content: Content,
    ) -> TypeId {
        let complex = ComplexType { attribute_uses: uses, attribute_wildcard: wildcard, content };
        self.ty(None, None, TypeKind::Complex(complex))
    }

    fn element(&mut self, name: &str, ty: TypeId, global: bool) -> ElementId {
        let name = QName::new("", name);
        let id = ElementId(self.0.elements.len() as u32);
        if global {
            self.0.global_elements.insert(name.clone(), id);
        }
        self.0.elements.push(ElementDeclaration {
            name,
            ty,
            nillable: false,
            is_abstract: false,
            global,
        });
        id
    }

    fn attribute(&mut self, name: &str, ty: TypeId, required: bool) -> AttributeUse {
        self.0.attributes.push(AttributeDeclaration { name: QName::new("", name), ty });
        AttributeUse { attribute: AttributeId(self.0.attributes.len() as u32 - 1), required }
    }

    fn compile(&self) -> Compiled {
        compile(&self.0, &Limits::default()).unwrap()
    }
}

fn atomic(primitive: Primitive) -> SimpleType {
    SimpleType {
        variety: Variety::Atomic(primitive),
        enumeration: Vec::new(),
        patterns: Vec::new(),
        white_space: WhiteSpace::Preserve,
        min_inclusive: None,
        max_inclusive: None,
    }
}

fn one(element: ElementId) -> Particle {
    Particle { min: 1, max: Some(1), term: Term::Element(element) }
}

fn group(min: u32, max: Option<u32>, compositor: Compositor, particles: Vec<Particle>) -> Particle {
    Particle { min, max, term: Term::Group(compositor, particles) }
}

fn name(schema: Schema<'_>, id: u16) -> String {
    let range = schema.rows().names[usize::from(id)].text;
    let start = range.start as usize;
    schema.rows().text[start..start + usize::from(range.len)].to_owned()
}

/// The productions of a state, as the specification's examples write them, and their targets.
fn state(schema: Schema<'_>, id: u32) -> (String, Vec<u32>) {
    let rows = schema.rows();
    let row = rows.states[id as usize];
    let list = &rows.productions[row.first as usize..][..usize::from(row.productions)];
    let mut labels = Vec::new();
    let mut targets = Vec::new();
    for production in list {
        let operand = usize::from(production.operand);
        let label = match production.terminal {
            Terminal::Attribute => format!("AT({})", name(schema, rows.attributes[operand].name)),
            Terminal::Element => format!("SE({})", name(schema, rows.elements[operand].name)),
            Terminal::EndElement => String::from("EE"),
            Terminal::AttributeAny => String::from("AT(*)"),
            Terminal::ElementAny => String::from("SE(*)"),
            Terminal::AttributeUri => format!("AT(#{operand}:*)"),
            Terminal::ElementUri => format!("SE(#{operand}:*)"),
            Terminal::Characters => String::from("CH"),
        };
        labels.push(label);
        if production.terminal != Terminal::EndElement {
            targets.push(production.next);
        }
    }
    (labels.join(" "), targets)
}

fn first_state(schema: Schema<'_>, element: &str) -> u32 {
    let rows = schema.rows();
    let row = rows.elements.iter().find(|row| name(schema, row.name) == element).unwrap();
    rows.types[usize::from(row.ty)].content
}

/// The example of Appendix H.
fn product_and_order() -> Set {
    let mut set = Set::new();
    let string = set.simple("string", Primitive::String);
    let integer = set.simple("integer", Primitive::Integer);
    let float = set.simple("float", Primitive::Float);
    let description = set.element("description", string, false);
    let quantity = set.element("quantity", integer, false);
    let price = set.element("price", float, false);
    let particle = group(
        1,
        Some(2),
        Compositor::Sequence,
        vec![Particle { min: 0, ..one(description) }, one(quantity), one(price)],
    );
    let sku = set.attribute("sku", string, true);
    let color = set.attribute("color", string, false);
    let content = Content::Elements { particle, mixed: false };
    let product = set.complex(vec![sku, color], None, content);
    let product = set.element("product", product, true);
    let particle =
        group(1, Some(1), Compositor::Sequence, vec![Particle { max: None, ..one(product) }]);
    let order = set.complex(Vec::new(), None, Content::Elements { particle, mixed: false });
    set.element("order", order, true);
    set
}

#[test]
fn appendix_h_normalized_grammar_of_product() {
    let compiled = product_and_order().compile();
    let schema = compiled.schema.schema();
    let step = |id: u32, expected: &str, way: usize| {
        let (label, targets) = state(schema, id);
        assert_eq!(label, expected);
        targets[way]
    };
    let use_color_0 = first_state(schema, "product");
    let use_color_1 = step(use_color_0, "AT(color) AT(sku)", 0);
    let use_sku_1 = step(use_color_0, "AT(color) AT(sku)", 1);
    assert_eq!(step(use_color_1, "AT(sku)", 0), use_sku_1);
    let description_01 = step(use_sku_1, "SE(description) SE(quantity)", 0);
    let quantity_01 = step(use_sku_1, "SE(description) SE(quantity)", 1);
    assert_eq!(step(description_01, "SE(quantity)", 0), quantity_01);
    let price_01 = step(quantity_01, "SE(price)", 0);
    let description_11 = step(price_01, "SE(description) SE(quantity) EE", 0);
    let quantity_11 = step(price_01, "SE(description) SE(quantity) EE", 1);
    assert_eq!(step(description_11, "SE(quantity)", 0), quantity_11);
    let price_11 = step(quantity_11, "SE(price)", 0);
    assert_eq!(state(schema, price_11).0, "EE");

    let rows = schema.rows();
    let flags = |id: u32| rows.states[id as usize].flags;
    let start_tag = StateFlags::START_TAG;
    assert_eq!(flags(use_color_0), start_tag.with(StateFlags::FIRST));
    assert_eq!(flags(use_color_1), start_tag);
    assert_eq!(flags(use_sku_1), start_tag, "its index is content");
    assert_eq!(flags(description_01), StateFlags::EMPTY);
    for id in [use_color_0, use_color_1, use_sku_1] {
        assert_eq!(rows.states[id as usize].content, use_sku_1);
    }
}

#[test]
fn appendix_h_normalized_grammar_of_order() {
    let compiled = product_and_order().compile();
    let schema = compiled.schema.schema();
    let product_00 = first_state(schema, "order");
    let (label, targets) = state(schema, product_00);
    assert_eq!(label, "SE(product)");
    let product_10 = targets[0];
    assert_eq!(state(schema, product_10), (String::from("SE(product) EE"), vec![product_10]));
    assert_eq!(schema.rows().states[product_00 as usize].content, product_00);
}

#[test]
fn empty_grammars_have_the_attributes_alone() {
    let compiled = product_and_order().compile();
    let schema = compiled.schema.schema();
    let rows = schema.rows();
    let product = rows.elements.iter().find(|row| name(schema, row.name) == "product").unwrap();
    let first = rows.types[usize::from(product.ty)].empty;
    let (label, targets) = state(schema, first);
    assert_eq!(label, "AT(color) AT(sku)");
    assert_eq!(state(schema, targets[0]).0, "AT(sku)");
    assert_eq!(state(schema, targets[1]).0, "EE");
    assert_eq!(rows.states[first as usize].content, targets[1]);
}

#[test]
fn an_attribute_wildcard_loops_and_stays_in_the_first_state() {
    let mut set = Set::new();
    let string = set.simple("string", Primitive::String);
    let uses = vec![set.attribute("b", string, false), set.attribute("a", string, false)];
    let ty = set.complex(uses, Some(Wildcard::Any), Content::Empty);
    set.element("e", ty, true);
    let compiled = set.compile();
    let schema = compiled.schema.schema();
    let first = first_state(schema, "e");
    let (label, targets) = state(schema, first);
    assert_eq!(label, "AT(a) AT(b) AT(*) EE");
    assert_eq!(targets[2], first);
    let (label, after_a) = state(schema, targets[0]);
    assert_eq!(label, "AT(b) AT(*) EE");
    assert_eq!(after_a[1], targets[0]);
    let after_b = state(schema, targets[1]);
    assert_eq!(after_b, (String::from("AT(*) EE"), vec![targets[1]]));
    let content = schema.rows().states[first as usize].content;
    assert_eq!(state(schema, content).0, "EE");
}

#[test]
fn text_of_mixed_content_closes_the_start_tag() {
    let mut set = Set::new();
    let string = set.simple("string", Primitive::String);
    let child = set.element("c", string, false);
    let uses = vec![set.attribute("a", string, false)];
    let particle = Particle { min: 0, ..one(child) };
    let ty = set.complex(uses, None, Content::Elements { particle, mixed: true });
    set.element("e", ty, true);
    let compiled = set.compile();
    let schema = compiled.schema.schema();
    let (label, targets) = state(schema, first_state(schema, "e"));
    assert_eq!(label, "AT(a) SE(c) EE CH");
    let (label, again) = state(schema, targets[2]);
    assert_eq!(label, "SE(c) EE CH");
    assert_eq!(again[1], targets[2], "text may follow text");
    assert_eq!(state(schema, again[0]).0, "EE CH");
}

#[test]
fn competing_terms_of_one_name_lead_to_a_common_state() {
    let mut set = Set::new();
    let string = set.simple("string", Primitive::String);
    let [a, b, c] = ["a", "b", "c"].map(|name| set.element(name, string, false));
    let sequence = |last| group(1, Some(1), Compositor::Sequence, vec![one(a), one(last)]);
    let particle = group(1, Some(1), Compositor::Choice, vec![sequence(b), sequence(c)]);
    let ty = set.complex(Vec::new(), None, Content::Elements { particle, mixed: false });
    set.element("e", ty, true);
    let compiled = set.compile();
    let schema = compiled.schema.schema();
    let (label, targets) = state(schema, first_state(schema, "e"));
    assert_eq!(label, "SE(a)");
    assert_eq!(state(schema, targets[0]).0, "SE(b) SE(c)");
    assert!(compiled.warnings.is_empty());
}

#[test]
fn declarations_of_one_name_and_different_types_are_warned_of() {
    let mut set = Set::new();
    let string = set.simple("string", Primitive::String);
    let float = set.simple("float", Primitive::Float);
    let one_a = set.element("a", string, false);
    let other_a = set.element("a", float, false);
    let particle = group(1, Some(1), Compositor::Choice, vec![one(one_a), one(other_a)]);
    let ty = set.complex(Vec::new(), None, Content::Elements { particle, mixed: false });
    set.element("e", ty, true);
    let compiled = set.compile();
    assert_eq!(compiled.warnings.len(), 1);
    assert_eq!(compiled.warnings[0].problem(), Problem::UniqueParticleAttribution);
    assert!(compiled.warnings[0].message().contains("elements {}a"));
    let schema = compiled.schema.schema();
    assert_eq!(state(schema, first_state(schema, "e")).0, "SE(a)");
}

#[test]
fn elements_of_one_name_and_different_types_are_relaxed_in_fragments() {
    let mut set = product_and_order();
    let string = set.0.named_types[&QName::new(XSD, "string")];
    set.element("quantity", string, false);
    let compiled = set.compile();
    let schema = compiled.schema.schema();
    let rows = schema.rows();
    let names: Vec<String> =
        rows.fragment.iter().map(|e| name(schema, rows.elements[usize::from(*e)].name)).collect();
    assert_eq!(names, ["description", "order", "price", "product", "quantity"]);
    let relaxed = rows.elements[usize::from(rows.fragment[4])];
    assert!(relaxed.nillable);
    let ty = rows.types[usize::from(relaxed.ty)];
    assert_eq!((ty.name, ty.castable), (NONE, true));
    let all = "SE(description) SE(order) SE(price) SE(product) SE(quantity) SE(*) EE CH";
    let (label, targets) = state(schema, ty.content);
    assert_eq!(label, format!("AT(color) AT(sku) AT(*) {all}"));
    assert_eq!(targets[..3], [ty.content; 3]);
    assert_eq!(state(schema, targets[3]), (String::from(all), vec![targets[3]; 7]));
    assert_eq!(state(schema, ty.empty).0, "AT(color) AT(sku) AT(*) EE");
}

#[test]
fn too_many_copies_are_refused_with_the_particle() {
    let mut set = Set::new();
    let string = set.simple("string", Primitive::String);
    let child = set.element("c", string, false);
    let particle = Particle { min: 0, max: Some(100_000), term: Term::Element(child) };
    let ty = set.complex(Vec::new(), None, Content::Elements { particle, mixed: false });
    set.element("e", ty, true);
    let limits = Limits { unrolled: usize::MAX, ..Limits::default() };
    let error = compile(&set.0, &limits).unwrap_err();
    assert_eq!(error.problem(), Problem::Limit);
    assert!(error.to_string().contains("element {}c that occurs 0 to 100000 times"), "{error}");
}

/// Whether the tenth child from the end was an `a` takes a state for each of 2^10 histories.
#[test]
fn a_grammar_that_explodes_ends_at_the_limit() {
    let mut set = Set::new();
    let string = set.simple("string", Primitive::String);
    let [a, b] = ["a", "b"].map(|name| set.element(name, string, false));
    let either = |min, max| group(min, max, Compositor::Choice, vec![one(a), one(b)]);
    let parts = vec![either(0, None), one(a), either(9, Some(9))];
    let particle = group(1, Some(1), Compositor::Sequence, parts);
    let ty = set.complex(Vec::new(), None, Content::Elements { particle, mixed: false });
    set.element("e", ty, true);
    assert!(set.compile().schema.schema().rows().states.len() >= 1 << 10);
    let limits = Limits { productions: 5_000, ..Limits::default() };
    let error = compile(&set.0, &limits).unwrap_err();
    assert_eq!(error.problem(), Problem::Limit);
    assert!(error.to_string().contains("5000 productions"), "{error}");
}

#[test]
fn a_term_that_can_be_empty_needs_no_copies() {
    let mut set = Set::new();
    let string = set.simple("string", Primitive::String);
    let [a, b] = ["a", "b"].map(|name| set.element(name, string, false));
    let optional = |element| Particle { min: 0, ..one(element) };
    let pair = group(3, Some(3), Compositor::Sequence, vec![optional(a), optional(b)]);
    let ty = set.complex(Vec::new(), None, Content::Elements { particle: pair, mixed: false });
    set.element("e", ty, true);
    let compiled = set.compile();
    let schema = compiled.schema.schema();
    // Of (a?, b?){3}: b, b, b leaves nothing; a after b begins the next pair.
    let mut at = first_state(schema, "e");
    for _ in 0..2 {
        let (label, targets) = state(schema, at);
        assert_eq!(label, "SE(a) SE(b) EE");
        at = targets[1];
    }
    let (label, targets) = state(schema, at);
    assert_eq!(label, "SE(a) SE(b) EE");
    assert_eq!(state(schema, targets[0]).0, "SE(b) EE");
    assert_eq!(state(schema, targets[1]).0, "EE");
}

#[test]
fn a_wildcard_of_no_namespace_matches_nothing() {
    let mut set = Set::new();
    let string = set.simple("string", Primitive::String);
    let a = set.element("a", string, false);
    let nothing = Term::Wildcard(Wildcard::Namespaces(Vec::new()));
    let nothing = Particle { min: 1, max: Some(1), term: nothing };
    let particle = group(1, Some(1), Compositor::Sequence, vec![one(a), nothing]);
    let ty = set.complex(Vec::new(), None, Content::Elements { particle, mixed: false });
    set.element("e", ty, true);
    let compiled = set.compile();
    let schema = compiled.schema.schema();
    let (label, targets) = state(schema, first_state(schema, "e"));
    assert_eq!(label, "SE(a)");
    assert_eq!(state(schema, targets[0]).0, "");
}

/// Appendix D, with XML Schema's types and nothing else.
#[test]
fn no_documents_make_the_tables_of_the_built_in_types() {
    let compiled = crate::Compiler::new().compile().unwrap();
    let schema = compiled.schema.schema();
    let rows = schema.rows();
    let counts: Vec<u16> = rows.uris.iter().map(|uri| uri.names).collect();
    assert_eq!(counts, [0, 4, 2, 46]);
    let names: Vec<String> = (0..rows.names.len() as u16).map(|id| name(schema, id)).collect();
    assert_eq!(names[..6], ["base", "id", "lang", "space", "nil", "type"]);
    assert_eq!(names[6..9], ["ENTITIES", "ENTITY", "ID"]);
    assert_eq!(names[51], "unsignedShort");
    assert!(rows.names[6..].iter().all(|name| name.ty != NONE), "every one can be cast to");
    assert_eq!((rows.global_elements, rows.fragment.len()), (0, 0));
}

#[test]
fn many_copies_make_a_chain() {
    let mut set = Set::new();
    let string = set.simple("string", Primitive::String);
    let child = set.element("c", string, false);
    let particle = Particle { min: 0, max: Some(5_000), term: Term::Element(child) };
    let ty = set.complex(Vec::new(), None, Content::Elements { particle, mixed: false });
    set.element("e", ty, true);
    let limits = Limits { unrolled: 5_000, ..Limits::default() };
    let compiled = compile(&set.0, &limits).unwrap();
    let schema = compiled.schema.schema();
    let mut at = first_state(schema, "e");
    for _ in 0..5_000 {
        let (label, targets) = state(schema, at);
        assert_eq!(label, "SE(c) EE");
        at = targets[0];
    }
    assert_eq!(state(schema, at).0, "EE");
}
