//! The schema sets: compiled from their documents, and loaded from bytes.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use exi_benches::Result;
use exi_benches::documents::compile;
use exi_benches::memory::schema_document_bytes;
use exi_core::schema::CompiledSchema;

fn tables(criterion: &mut Criterion) {
    if let Err(error) = try_tables(criterion) {
        eprintln!("tables: {error}");
    }
}

fn try_tables(criterion: &mut Criterion) -> Result<()> {
    let mut group = criterion.benchmark_group("tables");
    for name in ["xmpp-core", "xmpp-iot"] {
        let file = format!("{name}.xsd");
        group.throughput(Throughput::Bytes(schema_document_bytes(name)?));
        group.bench_function(format!("{name}/compile"), |bencher| bencher.iter(|| compile(&file)));
        let bytes = compile(&file)?.schema().to_bytes();
        group.throughput(Throughput::Bytes(bytes.len() as u64));
        group.bench_function(format!("{name}/load"), |bencher| {
            bencher.iter(|| CompiledSchema::from_bytes(&bytes));
        });
    }
    group.finish();
    Ok(())
}

criterion_group!(benches, tables);
criterion_main!(benches);
