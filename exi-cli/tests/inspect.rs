//! `exi inspect` and `exi stats`: what they tell adds up, and is what was counted by hand.
#![allow(clippy::unwrap_used, reason = "a program or folder that is not there is a broken test")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value as Json;
use tempfile::TempDir;

/// `<a/>` without a schema, by hand (§8.4): the header; SE(*) in 0 bits, uri "" in 2, the length of
/// the name plus one in 8, "a" in 8; EE, the first of four second parts; 4 bits of padding.
const A: [u8; 4] = [0b1000_0000, 0b0100_0000, 0b1001_1000, 0b0100_0000];

const XSD: &str = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="r"><xs:complexType>
    <xs:sequence>
      <xs:element name="n" type="xs:unsignedByte" maxOccurs="unbounded"/>
      <xs:element name="s" type="xs:string" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="when" type="xs:date"/>
  </xs:complexType></xs:element>
</xs:schema>"#;

/// Two numbers; the string "left" twice and "x" once in s, which are two misses and a local hit.
const R: &str = "<r when=\"2012-01-01\"><n>1</n><n>255</n><s>left</s><s>x</s><s>left</s></r>";

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_exi"));
    command.args(arguments).current_dir(folder).output().unwrap()
}

fn done(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.exi"), A).unwrap();
    fs::write(folder.path().join("r.xsd"), XSD).unwrap();
    fs::write(folder.path().join("r.xml"), R).unwrap();
    folder
}

fn number(line: &Json, name: &str) -> u64 {
    line[name].as_u64().unwrap()
}

fn lines(text: &str) -> Vec<Json> {
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn a_stream_by_hand() {
    let folder = folder();
    let expected = [
        "0 2 header distinguishing bits",
        "2 1 header no options",
        "3 5 header final version 1",
        "8 0 Document 0 SD",
        "8 18 DocContent 0 SE a",
        "26 2 StartTagContent 0 0.0 EE",
        "28 4 DocEnd 0 ED",
    ];
    let text = done(folder.path(), &["inspect", "a.exi"]);
    let words: Vec<String> =
        text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    assert_eq!(words, expected);
}

#[test]
fn bits_of_typed_values() {
    // xs:unsignedByte is eight bits (§7.1.9); a date without a time zone is a sign, an Unsigned
    // Integer of one octet (12 years after 2000), nine bits of month and day, one bit (§7.1.8).
    let folder = folder();
    let coding = ["--schema", "r.xsd", "--strict"];
    done(folder.path(), &[&["encode"], &coding[..], &["r.xml", "-o", "r.exi"]].concat());
    let text = done(folder.path(), &[&["inspect", "--json"], &coding[..], &["r.exi"]].concat());
    let values: Vec<_> = lines(&text)
        .into_iter()
        .filter(|line| !line["value"].is_null())
        .map(|line| {
            let value = &line["value"];
            let string = value["string"].as_str().unwrap_or("").to_owned();
            (line["text"].as_str().unwrap().to_owned(), number(value, "length"), string)
        })
        .collect();
    let value = |text: &str, bits, string: &str| (text.to_owned(), bits, string.to_owned());
    let expected = [
        value("2012-01-01", 1 + 8 + 9 + 1, ""),
        value("1", 8, ""),
        value("255", 8, ""),
        value("left", 8 + 4 * 8, "miss"),
        value("x", 8 + 8, "miss"),
        // One of two values of the local partition.
        value("left", 8 + 1, "local hit"),
    ];
    assert_eq!(values, expected);
}

#[test]
fn lines_follow_one_another_to_the_end() {
    let folder = folder();
    let codings: [&[&str]; 5] = [
        &[],
        &["--preserve", "comments,prefixes,lexical-values", "--cookie"],
        &["--alignment", "byte-packed", "--schema", "r.xsd"],
        &["--self-contained", "{}s"],
        &["--schema", "r.xsd", "--value-partition-capacity", "1"],
    ];
    for coding in codings {
        for header in [&[][..], &["--options-in-header"]] {
            done(folder.path(), &[&["encode"], coding, header, &["r.xml", "-o", "r.exi"]].concat());
            let size = fs::metadata(folder.path().join("r.exi")).unwrap().len();
            let text = done(folder.path(), &[&["inspect", "--json"], coding, &["r.exi"]].concat());
            let end = lines(&text).iter().fold(0, |end, line| {
                assert_eq!(number(line, "offset"), end, "{line}");
                end + number(line, "length")
            });
            assert_eq!(end, size * 8, "{coding:?}");
        }
    }
}

#[test]
fn compressed_streams_are_told_inflated() {
    let folder = folder();
    let coding = ["--schema", "r.xsd", "--alignment"];
    let told = |alignment: &str| {
        let coding = [&coding[..], &[alignment]].concat();
        done(folder.path(), &[&["encode"], &coding[..], &["r.xml", "-o", "r.exi"]].concat());
        done(folder.path(), &[&["inspect"], &coding[..], &["r.exi"]].concat())
    };
    let plain = told("pre-compression");
    let size = fs::metadata(folder.path().join("r.exi")).unwrap().len();
    let compressed = told("compression");
    let (remark, rest): (Vec<&str>, Vec<&str>) =
        compressed.lines().partition(|line| line.starts_with("inflated"));
    assert_eq!(rest, plain.lines().collect::<Vec<_>>());
    // All but the byte of the header.
    assert_eq!(remark, [format!("inflated to {} bytes; offsets are in these", size - 1)]);
}

#[test]
fn a_damaged_stream_is_told_up_to_the_damage() {
    let folder = folder();
    fs::write(folder.path().join("cut.exi"), &A[..3]).unwrap();
    let output = run(folder.path(), &["inspect", "cut.exi"]);
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8(output.stdout).unwrap();
    assert_eq!(told.lines().count(), 4, "{told}");
    let message = String::from_utf8(output.stderr).unwrap();
    assert_eq!(message.lines().count(), 1);
    assert!(message.starts_with("exi: cut.exi: byte "), "{message}");
    fs::write(folder.path().join("long.exi"), [&A[..], &[0]].concat()).unwrap();
    let output = run(folder.path(), &["inspect", "long.exi"]);
    let message = String::from_utf8(output.stderr).unwrap();
    assert_eq!(message, "exi: long.exi: the document ends at byte 4, but more follows\n");
}

#[test]
fn statistics_add_up() {
    let folder = folder();
    let coding = ["--schema", "r.xsd"];
    done(folder.path(), &[&["encode"], &coding[..], &["r.xml", "-o", "r.exi"]].concat());
    let size = fs::metadata(folder.path().join("r.exi")).unwrap().len();
    let stats = |file: &str| -> Json {
        let text = done(folder.path(), &[&["stats", "--json"], &coding[..], &[file]].concat());
        serde_json::from_str(&text).unwrap()
    };
    let (of_xml, of_exi) = (stats("r.xml"), stats("r.exi"));
    assert_eq!(of_xml["spent"], of_exi["spent"]);
    assert_eq!(number(&of_xml["files"][0], "xmlBytes"), R.len() as u64);
    assert_eq!(number(&of_xml["files"][0], "exiBytes"), size);
    let spent = &of_xml["spent"];
    let events = spent["events"].as_array().unwrap();
    let bits: u64 = events
        .iter()
        .flat_map(|of| ["codeBits", "nameBits", "valueBits", "otherBits"].map(|n| number(of, n)))
        .sum();
    assert_eq!(number(spent, "headerBits") + bits, size * 8);
    let count = |event: &str| events.iter().find(|of| of["event"] == event).unwrap();
    assert_eq!([6, 1, 5, 6], ["SE", "AT", "CH", "EE"].map(|event| number(count(event), "count")));
    let strings = &spent["strings"];
    let counts =
        ["localHits", "globalHits", "misses", "typed"].map(|of| number(&strings[of], "count"));
    assert_eq!(counts, [1, 0, 2, 3]);
}

#[test]
fn statistics_of_many_files_are_summed() {
    let folder = folder();
    let text = done(folder.path(), &["stats", "r.xml", "a.exi"]);
    let all = text.lines().find(|line| line.starts_with("all 2")).unwrap();
    // The document of a.exi is <a/> with the declaration that our decoder writes.
    let xml = done(folder.path(), &["decode", "a.exi"]).len() + R.len();
    assert!(all.contains(&format!(" {xml} ")), "{text}");
    let output = run(folder.path(), &["stats", "r.xml", "r.xsd", "none.xml"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    let message = String::from_utf8(output.stderr).unwrap();
    assert!(message.starts_with("exi: none.xml: "), "{message}");
}
