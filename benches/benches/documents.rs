//! A large document, with and without its schema: EXI to events, XML to EXI, EXI to XML.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use exi_benches::Result;
use exi_benches::corpus::large_document;
use exi_benches::documents::{bounded, decode, encode, large_schema};
use exi_core::{Decoder, Limits, Memory, Schema};

const BYTES: usize = 10 << 20;

fn documents(criterion: &mut Criterion) {
    if let Err(error) = try_documents(criterion) {
        eprintln!("documents: {error}");
    }
}

fn try_documents(criterion: &mut Criterion) -> Result<()> {
    let xml = large_document(BYTES);
    let tables = large_schema()?;
    let mut group = criterion.benchmark_group("document of 10 MB");
    group.throughput(Throughput::Bytes(xml.len() as u64)).sample_size(10);
    for (name, schema, strict) in
        [("with schema", tables.schema(), true), ("without", Schema::none(), false)]
    {
        let options = bounded(strict)?;
        let body = encode(&xml, schema, options)?;
        // What is measured below works: an error would look fast.
        decode(&body, schema, options)?;
        group.bench_function(format!("{name}/decode"), |bencher| {
            bencher.iter(|| decode(&body, schema, options));
        });
        group.bench_function(format!("{name}/XML to EXI"), |bencher| {
            bencher.iter(|| encode(&xml, schema, options));
        });
        let memory = Memory::growing(&Limits::default());
        let mut decoder = Decoder::new(schema, options, memory)?;
        group.bench_function(format!("{name}/EXI to XML"), |bencher| {
            bencher.iter(|| {
                let written = exi_xml::decode(body.as_slice(), &mut decoder, std::io::sink());
                decoder.restart(exi_core::Keep::Nothing);
                written
            });
        });
    }
    group.finish();
    Ok(())
}

criterion_group!(benches, documents);
criterion_main!(benches);
