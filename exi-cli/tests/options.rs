//! Options of the command line that change the stream: datatype representations, self-contained
//! elements, the EXI Profile, with the options document in the header.
#![allow(clippy::unwrap_used, reason = "a program or folder that is not there is a broken test")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const SCHEMA: &str = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\
    <xs:element name=\"n\" type=\"xs:decimal\"/></xs:schema>";
const DECIMAL: &str = "<n>1.50</n>";
const AS_STRING: &str =
    "{http://www.w3.org/2001/XMLSchema}decimal={http://www.w3.org/2009/exi}string";

fn exi(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_exi")).args(arguments).current_dir(folder).output().unwrap()
}

/// Encodes `xml`, and decodes the stream; the stream and the document.
fn round(xml: &str, encode: &[&str], decode: &[&str]) -> (Vec<u8>, String) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("n.xsd"), SCHEMA).unwrap();
    fs::write(folder.path().join("n.xml"), xml).unwrap();
    for (command, files, arguments) in
        [("encode", ["n.xml", "n.exi"], encode), ("decode", ["n.exi", "out.xml"], decode)]
    {
        let arguments = [&[command, files[0], "-o", files[1]], arguments].concat();
        let output = exi(folder.path(), &arguments);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    let stream = fs::read(folder.path().join("n.exi")).unwrap();
    (stream, fs::read_to_string(folder.path().join("out.xml")).unwrap())
}

#[test]
fn a_representation_in_the_header_needs_none_on_the_command_line() {
    let schema = ["--schema", "n.xsd"];
    let map = ["--schema", "n.xsd", "--datatype-representation", AS_STRING];
    let in_header = [&map[..], &["--options-in-header"]].concat();
    // A decimal has lost its last zero; a string has not.
    assert!(round(DECIMAL, &schema, &schema).1.contains("<n>1.5</n>"));
    assert!(round(DECIMAL, &map, &map).1.contains(DECIMAL));
    assert!(round(DECIMAL, &in_header, &schema).1.contains(DECIMAL));
}

#[test]
fn an_unknown_representation_is_an_error_at_the_value() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("n.xsd"), SCHEMA).unwrap();
    fs::write(folder.path().join("n.xml"), DECIMAL).unwrap();
    let unknown = "{http://www.w3.org/2001/XMLSchema}decimal={urn:a}mine";
    let arguments = ["--schema", "n.xsd", "--datatype-representation", unknown];
    let arguments = [&["encode", "n.xml", "-o", "n.exi"], &arguments[..]].concat();
    let output = exi(folder.path(), &arguments);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("user-defined"));
    assert!(!folder.path().join("n.exi").exists());
}

#[test]
fn self_contained_elements_begin_at_a_byte() {
    let xml = "<r><a/><a/></r>";
    let options = ["--self-contained", "{}a"];
    let in_header = [&options[..], &["--options-in-header"]].concat();
    let (stream, out) = round(xml, &options, &options);
    assert!(out.contains("<a/><a/>"));
    // The second element is the same bytes as the first but for the place of "a" in "r".
    let fragment = [0x20, 0x4C, 0x22];
    assert_eq!(stream.windows(3).filter(|bytes| **bytes == fragment).count(), 2);
    assert!(round(xml, &in_header, &[]).1.contains("<a/><a/>"));
}

#[test]
fn a_profile_is_read_without_being_told() {
    let xml = "<unknown><b>1</b></unknown>";
    let options = ["--schema", "n.xsd", "--profile", "0,0,0"];
    let in_header = [&options[..], &["--options-in-header"]].concat();
    assert!(round(xml, &options, &["--schema", "n.xsd"]).1.contains(">1</b>"));
    assert!(round(xml, &in_header, &["--schema", "n.xsd"]).1.contains(">1</b>"));
}

#[test]
fn what_is_no_option_is_a_wrong_command_line() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("n.xml"), DECIMAL).unwrap();
    for wrong in [
        ["--profile", "0,0"],
        ["--profile", "2,0,0"],
        ["--profile", "0,-1,0"],
        ["--datatype-representation", "decimal=string"],
        ["--self-contained", "a"],
    ] {
        let output =
            exi(folder.path(), &[&["encode", "n.xml", "-o", "n.exi"], &wrong[..]].concat());
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
        assert!(!folder.path().join("n.exi").exists());
    }
}
