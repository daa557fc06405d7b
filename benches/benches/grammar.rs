//! Event codes and n-bit integers: grammars whose events have little or nothing else.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use exi_benches::documents::{decode, encode};
use exi_benches::recording::{Recorder, Recording};
use exi_benches::{Result, coders};
use exi_core::{Encoder, Event, Keep, Limits, Memory, Options};
use exi_schema::Compiler;

const HEAD: &str = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="r">
    <xs:complexType><xs:choice minOccurs="0" maxOccurs="unbounded">"#;
const TAIL: &str = "</xs:choice></xs:complexType></xs:element></xs:schema>";
const ITEMS: usize = 4096;

/// A name, the content of a choice, and an item of the document.
struct Case {
    name: &'static str,
    choice: String,
    item: fn(usize) -> String,
}

fn cases() -> [Case; 3] {
    let empty = |name: usize| format!("<xs:element name='e{name}'><xs:complexType/></xs:element>");
    let bounded = "<xs:element name='n'><xs:simpleType><xs:restriction base='xs:int'>\
        <xs:minInclusive value='0'/><xs:maxInclusive value='4000'/></xs:restriction>\
        </xs:simpleType></xs:element>";
    [
        Case {
            name: "codes of 2 bits",
            choice: (0..3).map(empty).collect(),
            item: |i| format!("<e{}/>", i % 3),
        },
        Case {
            name: "codes of 6 bits",
            choice: (0..50).map(empty).collect(),
            item: |i| format!("<e{}/>", i * 7 % 50),
        },
        Case {
            name: "integers of 12 bits",
            choice: bounded.to_owned(),
            item: |i| format!("<n>{}</n>", i * 997 % 4001),
        },
    ]
}

fn grammar(criterion: &mut Criterion) {
    if let Err(error) = try_grammar(criterion) {
        eprintln!("grammar: {error}");
    }
}

fn try_grammar(criterion: &mut Criterion) -> Result<()> {
    let mut group = criterion.benchmark_group("grammar");
    let options = Options::builder().strict(true).build()?;
    for Case { name, choice, item } in cases() {
        let schema = format!("{HEAD}{choice}{TAIL}");
        let tables = Compiler::new().document("bench.xsd", schema).compile()?.schema;
        let document = format!("<r>{}</r>", (0..ITEMS).map(item).collect::<String>());
        let body = encode(&document, tables.schema(), options)?;
        group.throughput(Throughput::Bytes(body.len() as u64));
        group.bench_function(format!("{name}/decode"), |bencher| {
            bencher.iter(|| decode(&body, tables.schema(), options));
        });
        let memory = || Memory::growing(&Limits::default());
        let mut decoder = exi_core::Decoder::new(tables.schema(), options, memory())?;
        let mut recorder = Recorder::default();
        let events: Vec<Event<'static>> = recorder.record(&mut decoder, &body, Keep::Nothing)?;
        let recording = Recording::new(&[events]);
        let mut encoder = Encoder::new(tables.schema(), options, memory())?;
        let mut out = vec![0; coders::ROOM];
        // What is measured below works: an error would look fast.
        coders::encode(&mut encoder, &recording, Keep::Nothing, &mut out)?;
        group.bench_function(format!("{name}/encode"), |bencher| {
            bencher.iter(|| coders::encode(&mut encoder, &recording, Keep::Nothing, &mut out));
        });
    }
    group.finish();
    Ok(())
}

criterion_group!(benches, grammar);
criterion_main!(benches);
