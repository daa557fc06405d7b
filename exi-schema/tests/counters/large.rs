//! Bounds that no number of copies could reach.

use std::time::{Duration, Instant};

use exi_core::{Options, Schema};
use exi_schema::{Compiled, Compiler, Limits, Problem};

use super::compile;
use super::stream::{Node, decode, encode};

fn schema(content: &str) -> String {
    format!(
        "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><xs:element name=\"root\">\
         <xs:complexType>{content}</xs:complexType></xs:element></xs:schema>"
    )
}

fn compile_large(content: &str) -> Compiled {
    let limits = Limits::default();
    compile(&schema(content), limits.unrolled, limits.productions).expect("counted")
}

/// The element `root` with `count` elements `b`, each of which holds a Boolean.
fn document(count: usize) -> Vec<Node> {
    let mut nodes = vec![Node::Start("", "root".to_owned())];
    for _ in 0..count {
        let [start, text] = ["b", "true"].map(str::to_owned);
        nodes.extend([Node::Start("", start), Node::Text(text), Node::End]);
    }
    nodes.push(Node::End);
    nodes
}

fn strict() -> Options {
    Options::builder().strict(true).build().expect("strict")
}

/// The bits of a strict document but for those of the root element, SE(root) or SE(*).
fn bits(schema: Schema<'_>, count: usize) -> Result<usize, usize> {
    let nodes = document(count);
    let bytes = encode(schema, strict(), &nodes)?;
    assert_eq!(decode(schema, strict(), &bytes).as_ref(), Ok(&nodes));
    Ok(bytes.len())
}

#[test]
fn a_billion_occurrences_take_a_small_table_and_no_time() {
    let started = Instant::now();
    let b = "<xs:element name=\"b\" type=\"xs:boolean\" minOccurs=\"3\" maxOccurs=\"1000000000\"/>";
    let compiled = compile_large(&format!("<xs:sequence>{b}</xs:sequence>"));
    let time = started.elapsed();
    let schema = compiled.schema.schema();
    let bytes = exi_schema::report::bytes(schema);
    let limit = if cfg!(debug_assertions) { 500 } else { 50 };
    assert!(time < Duration::from_millis(limit), "{time:?}");
    assert!(bytes < 64 << 10, "{bytes} bytes");
    // SE(root) is 1 bit. Each b is 1 bit, its value, and from the third on 1 bit tells whether
    // another follows: SE(b) or EE.
    assert_eq!(bits(schema, 2), Err(7), "two are too few");
    for count in [3_usize, 4, 5, 1000, 100_000] {
        assert_eq!(bits(schema, count), Ok((1 + count + count - 2).div_ceil(8)), "{count}");
    }
}

#[test]
fn exactly_a_million_occurrences_need_no_event_codes() {
    let b =
        "<xs:element name=\"b\" type=\"xs:boolean\" minOccurs=\"1000000\" maxOccurs=\"1000000\"/>";
    let compiled = compile_large(&format!("<xs:sequence>{b}</xs:sequence>"));
    let schema = compiled.schema.schema();
    assert!(exi_schema::report::bytes(schema) < 64 << 10);
    assert_eq!(bits(schema, 999_999), Err(1 + 3 * 999_999), "one more has to come");
    assert_eq!(bits(schema, 1_000_000), Ok(1_000_001_usize.div_ceil(8)));
    assert_eq!(bits(schema, 1_000_001), Err(1 + 3 * 1_000_000), "no more can come");
}

/// The element `root` with groups of a `b` and as many empty elements `c` as `groups` says.
fn groups(groups: &[usize]) -> Vec<Node> {
    let empty = |name: &str| [Node::Start("", name.to_owned()), Node::End];
    let group = |count: &usize| {
        let many = std::iter::repeat_n(empty("c"), *count).flatten();
        empty("b").into_iter().chain(many)
    };
    let content = groups.iter().flat_map(group);
    let start = [Node::Start("", "root".to_owned())];
    start.into_iter().chain(content).chain([Node::End]).collect()
}

#[test]
fn counted_particles_within_one_another() {
    let empty = |name: &str, occurs: &str| {
        format!("<xs:element name=\"{name}\" {occurs}><xs:complexType/></xs:element>")
    };
    let b = empty("b", "");
    let c = empty("c", "minOccurs=\"0\" maxOccurs=\"2000\"");
    let occurs = "minOccurs=\"2\" maxOccurs=\"3000\"";
    let compiled = compile_large(&format!("<xs:sequence {occurs}>{b}{c}</xs:sequence>"));
    let schema = compiled.schema.schema();
    // The first b, and b again in two regions of its count; in all three, the first c and c again.
    assert_eq!(schema.rows().counts.len(), 9);
    let stream = |list: &[usize]| {
        let nodes = groups(list);
        let bytes = encode(schema, strict(), &nodes)?;
        assert_eq!(decode(schema, strict(), &bytes).as_ref(), Ok(&nodes));
        Ok(bytes.len())
    };
    // After b and after c, below the bounds: c or b in the first group, 1 bit; c, b or EE from
    // the second on, 2 bits. After 2,000 c: b alone, or b or EE. Of 3,000 groups the last leaves
    // c or EE, and after 2,000 c EE alone. SE(root) takes 1 bit more.
    assert_eq!(stream(&[0]), Err(3), "a second group has to come");
    assert_eq!(stream(&[0, 0]), Ok((1_usize + 1 + 2).div_ceil(8)));
    assert_eq!(stream(&[1999, 0]), Ok((1_usize + 2000 + 2).div_ceil(8)));
    assert_eq!(stream(&[2000, 0]), Ok((1_usize + 2000 + 2).div_ceil(8)));
    assert_eq!(stream(&[2001, 0]), Err(1 + 2 + 2 * 2000), "no more c");
    assert_eq!(stream(&[0, 2000]), Ok((1_usize + 1 + 2 * 2000 + 1).div_ceil(8)));
    assert_eq!(stream(&[0; 3000]), Ok((1_usize + 1 + 2 * 2998 + 1).div_ceil(8)));
    assert_eq!(stream(&[0; 3001]), Err(1 + 2 * 3000), "no more groups");
    let mut full = vec![0; 2999];
    full.push(2000);
    assert_eq!(stream(&full), Ok((1_usize + 1 + 2 * 2998 + 2000).div_ceil(8)));
}

#[test]
fn particles_that_one_counter_cannot_tell_are_refused_by_name() {
    // After five of them, another is the sixth of the first group or the first of the second.
    let b = "<xs:element name=\"b\" type=\"xs:boolean\" minOccurs=\"5\" maxOccurs=\"6\"/>";
    let text = schema(&format!("<xs:sequence maxOccurs=\"1000000\">{b}</xs:sequence>"));
    let error = Compiler::new().document("large.xsd", text).compile().expect_err("refused");
    assert_eq!(error.problem(), Problem::Limit);
    let message = error.to_string();
    assert!(message.starts_with("large.xsd:1:"), "{message}");
    assert!(message.contains("65536 copies of terms"), "{message}");
    assert!(message.contains("a sequence that occurs 1 to 1000000 times"), "{message}");
}
