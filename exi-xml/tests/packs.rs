//! Every document of the packs, through the reader, the codec and the writer, against an
//! independent parser.

#![allow(clippy::expect_used, reason = "what cannot fail here would be a defect")]

use std::fs;
use std::path::{Path, PathBuf};

use exi_core::{Decoder, Encoder, Event, Limits, Memory, Options, Preserve, Schema};
use exi_xml::{
    EventSink, Layout, Mapping, MappingOptions, ReaderOptions, Whitespace, WriterOptions,
    XmlReader, XmlWriter, reader_options,
};

/// All documents below a folder.
fn documents(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        if path.is_dir() {
            documents(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "xml") {
            found.push(path);
        }
    }
}

fn pack_documents() -> Vec<(String, PathBuf)> {
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/packs");
    let mut paths = Vec::new();
    for pack in ["w3c/xml", "xmpp/xml"] {
        documents(&packs.join(pack), &mut paths);
    }
    if paths.is_empty() {
        eprintln!("no packs below {}: nothing is tested", packs.display());
    }
    paths.sort();
    // roxmltree leaves line ends in comments as they are.
    let read = |path: PathBuf| Some((fs::read_to_string(&path).ok()?.replace("\r\n", "\n"), path));
    paths.into_iter().filter_map(read).collect()
}

/// A document as an independent parser sees it, one node a line; attributes in order of names.
fn infoset(xml: &str) -> Result<Vec<String>, roxmltree::Error> {
    let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
    let document = roxmltree::Document::parse_with_options(xml, options)?;
    let mut lines: Vec<String> = Vec::new();
    for node in document.descendants() {
        let depth = node.ancestors().count();
        if node.is_element() {
            let name = node.tag_name();
            let uri = name.namespace().unwrap_or_default();
            lines.push(format!("{depth} {{{uri}}}{}", name.name()));
            let mut attributes: Vec<_> = node
                .attributes()
                .map(|a| format!("{:?} {:?} {:?}", a.namespace(), a.name(), value(&node, &a)))
                .collect();
            attributes.sort();
            lines.extend(attributes);
        } else if node.is_text() {
            lines.push(format!("{depth} {:?}", node.text()));
        } else if let Some(pi) = node.pi() {
            lines.push(format!("{depth} {} {:?}", pi.target, pi.value.unwrap_or_default()));
        } else if node.is_comment() {
            lines.push(format!("{depth} comment {:?}", node.text()));
        }
    }
    Ok(lines)
}

/// The value of an attribute; of `xsi:type`, the name that it stands for.
fn value(node: &roxmltree::Node<'_, '_>, attribute: &roxmltree::Attribute<'_, '_>) -> String {
    let xsi = Some("http://www.w3.org/2001/XMLSchema-instance");
    let value = attribute.value();
    if attribute.namespace() != xsi || attribute.name() != "type" {
        return value.to_owned();
    }
    let (prefix, local) = value.split_once(':').map_or((None, value), |(p, l)| (Some(p), l));
    match node.lookup_namespace_uri(prefix) {
        Some(uri) => format!("{{{uri}}}{local}"),
        None => value.to_owned(),
    }
}

/// Writes events straight back as XML.
struct Mirror(XmlWriter<'static, Vec<u8>>);

impl EventSink for Mirror {
    fn push(&mut self, event: &Event<'_>) -> Result<(), exi_core::Error> {
        self.0.write(event).expect("what was XML can be XML");
        Ok(())
    }

    fn sorts_attributes(&self) -> bool {
        true
    }
}

fn mirrored(xml: &str, options: &Options) -> String {
    let mapping = MappingOptions { whitespace: Whitespace::KeepAll, ..MappingOptions::default() };
    let mut reader = XmlReader::new(xml.as_bytes(), reader_options(options, mapping.limits));
    let mut mapping = Mapping::new(options, mapping);
    let options = WriterOptions { fragment: false, layout: Layout::Document };
    let mut mirror = Mirror(XmlWriter::new(Vec::new(), options));
    mirror.push(&Event::StartDocument).expect("a mirror refuses nothing");
    while let Some(node) = reader.read().expect("well-formed") {
        mapping.push(&node, &mut mirror).expect("a mirror refuses nothing");
    }
    mirror.push(&Event::EndDocument).expect("a mirror refuses nothing");
    String::from_utf8(mirror.0.finish().expect("memory")).expect("UTF-8")
}

fn coded(xml: &str, options: Options) -> String {
    let memory = || Memory::growing(&Limits::default());
    let mut encoder = Encoder::new(Schema::none(), options, memory()).expect("options");
    let mut exi = Vec::new();
    exi_xml::encode(xml.as_bytes(), &mut encoder, Whitespace::KeepAll, &mut exi)
        .expect("it can be encoded");
    let mut decoder = Decoder::new(Schema::none(), options, memory()).expect("options");
    let xml = exi_xml::decode(exi.as_slice(), &mut decoder, Vec::new()).expect("it can be decoded");
    String::from_utf8(xml).expect("UTF-8")
}

fn preserve(prefixes: bool) -> Options {
    let preserve =
        Preserve { comments: true, pis: true, dtd: true, prefixes, lexical_values: false };
    Options::builder().preserve(preserve).build().expect("permitted")
}

#[test]
fn documents_survive_the_reader_and_the_writer() {
    for (xml, path) in pack_documents() {
        let Ok(expected) = infoset(&xml) else { continue };
        for options in [preserve(true), preserve(false)] {
            let written = mirrored(&xml, &options);
            let path = path.display();
            assert_eq!(infoset(&written).as_ref(), Ok(&expected), "{path}\n{written}");
        }
    }
}

#[test]
fn documents_survive_the_codec() {
    for (xml, path) in pack_documents() {
        let Ok(expected) = infoset(&xml) else { continue };
        for options in [preserve(true), preserve(false)] {
            let written = coded(&xml, options);
            let path = path.display();
            assert_eq!(infoset(&written).as_ref(), Ok(&expected), "{path}\n{written}");
        }
    }
}

#[test]
fn what_one_parser_refuses_the_other_refuses() {
    for (xml, path) in pack_documents() {
        let mut reader = XmlReader::new(xml.as_bytes(), ReaderOptions::default());
        let refused = loop {
            match reader.read() {
                Ok(Some(_)) => {}
                Ok(None) => break None,
                Err(error) => break Some(error),
            }
        };
        let other = infoset(&xml).err();
        assert_eq!(refused.is_some(), other.is_some(), "{}: {refused:?} {other:?}", path.display());
    }
}
