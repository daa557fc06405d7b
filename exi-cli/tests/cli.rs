//! The program `exi`: what it writes, its exit status, and that it never leaves half a file.
#![allow(clippy::unwrap_used, reason = "a program or folder that is not there is a broken test")]

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// `<a/>` without a schema, by hand: the header; uri "" (2 bits, §7.3.2: 1 + its identifier 0); the
/// length of the local name plus one; "a"; EE, the first of four second-level productions.
const A: [u8; 4] = [0b1000_0000, 0b0100_0000, 0b1001_1000, 0b0100_0000];

const PRESENCE: &str = "<presence xmlns=\"jabber:client\" to=\"a@b\"/>";

/// The documents of the built-in set xmpp-core.
const WRAPPER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../schemas/xmpp-core.xsd");

fn run(folder: &Path, arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_exi"))
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The program may end without reading all of it.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Asserts that a run failed with `status`, one line on standard error, and nothing on standard output.
fn assert_fails(output: &Output, status: i32) -> String {
    let message = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(output.status.code(), Some(status), "{message}");
    assert!(output.stdout.is_empty());
    if status == 1 {
        assert_eq!(message.lines().count(), 1, "{message}");
    }
    message
}

fn assert_done(output: &Output) {
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn root(xml: &[u8]) -> (String, String) {
    let text = String::from_utf8(xml.to_vec()).unwrap();
    let document = roxmltree::Document::parse(&text).unwrap();
    let name = document.root_element().tag_name();
    (name.namespace().unwrap_or_default().to_owned(), name.name().to_owned())
}

#[test]
fn standard_input_to_standard_output() {
    let folder = folder();
    let encoded = run(folder.path(), &["encode", "-"], b"<a/>");
    assert_done(&encoded);
    assert_eq!(encoded.stdout, A);
    let decoded = run(folder.path(), &["decode", "-", "-o", "-"], &A);
    assert_done(&decoded);
    assert_eq!(root(&decoded.stdout), (String::new(), "a".to_owned()));
    assert!(names(folder.path()).is_empty());
}

#[test]
fn file_to_file() {
    let folder = folder();
    fs::write(folder.path().join("a.xml"), "<a/>").unwrap();
    assert_done(&run(folder.path(), &["encode", "a.xml", "-o", "a.exi"], b""));
    assert_eq!(fs::read(folder.path().join("a.exi")).unwrap(), A);
    assert_done(&run(folder.path(), &["decode", "a.exi", "-o", "b.xml"], b""));
    assert_eq!(root(&fs::read(folder.path().join("b.xml")).unwrap()).1, "a");
    assert_eq!(names(folder.path()), ["a.exi", "a.xml", "b.xml"]);
}

#[test]
fn the_cookie_is_written_when_asked_for_and_always_read() {
    let folder = folder();
    let encoded = run(folder.path(), &["encode", "--cookie", "-"], b"<a/>");
    assert_done(&encoded);
    assert_eq!(encoded.stdout, [b"$EXI".as_slice(), &A].concat());
    assert_done(&run(folder.path(), &["decode", "-"], &encoded.stdout));
}

#[test]
fn malformed_xml_is_named_with_line_and_column_and_leaves_no_file() {
    let folder = folder();
    fs::write(folder.path().join("bad.xml"), "<a>\n  <b></c>\n</a>").unwrap();
    let message =
        assert_fails(&run(folder.path(), &["encode", "bad.xml", "-o", "bad.exi"], b""), 1);
    assert!(message.contains("bad.xml:2:"), "{message}");
    assert_eq!(names(folder.path()), ["bad.xml"]);
}

#[test]
fn a_failure_leaves_the_old_file() {
    let folder = folder();
    fs::write(folder.path().join("bad.xml"), "<a>").unwrap();
    fs::write(folder.path().join("old.exi"), "old").unwrap();
    assert_fails(&run(folder.path(), &["encode", "bad.xml", "-o", "old.exi"], b""), 1);
    assert_eq!(fs::read(folder.path().join("old.exi")).unwrap(), b"old");
    assert_eq!(names(folder.path()), ["bad.xml", "old.exi"]);
}

#[test]
fn what_a_strict_schema_does_not_allow_is_refused_in_its_place() {
    let folder = folder();
    fs::write(
        folder.path().join("x.xml"),
        "<presence xmlns='jabber:client'>\n  <show unknown=''/></presence>",
    )
    .unwrap();
    let arguments = ["encode", "--schema", WRAPPER, "--strict", "x.xml", "-o", "x.exi"];
    let message = assert_fails(&run(folder.path(), &arguments, b""), 1);
    assert!(message.contains("x.xml:2:"), "{message}");
    assert_eq!(names(folder.path()), ["x.xml"]);
}

#[test]
fn a_stream_that_ends_too_early_is_named_with_its_offset() {
    let folder = folder();
    fs::write(folder.path().join("a.exi"), &A[..2]).unwrap();
    let message = assert_fails(&run(folder.path(), &["decode", "a.exi", "-o", "a.xml"], b""), 1);
    assert!(message.contains("a.exi: byte 1, bit "), "{message}");
    assert_eq!(names(folder.path()), ["a.exi"]);
}

#[test]
fn what_is_no_exi_stream_is_refused() {
    let folder = folder();
    let message = assert_fails(&run(folder.path(), &["decode", "-"], b"<a/>"), 1);
    assert!(message.contains("standard input: byte "), "{message}");
}

#[test]
fn a_file_that_is_not_there_is_bad_input() {
    let folder = folder();
    let message = assert_fails(&run(folder.path(), &["encode", "none.xml"], b""), 1);
    assert!(message.contains("none.xml"), "{message}");
    let message =
        assert_fails(&run(folder.path(), &["encode", "-", "-o", "no/such/folder.exi"], b"<a/>"), 1);
    assert!(message.contains("folder.exi"), "{message}");
}

#[test]
fn a_wrong_command_line_is_a_matter_of_usage() {
    let folder = folder();
    let wrong: [&[&str]; 8] = [
        &[],
        &["encode"],
        &["encode", "--no-such-option", "-"],
        &["encode", "--alignment", "diagonal", "-"],
        &["encode", "--value-max-length", "-1", "-"],
        &["encode", "--schema-set", "no-such-set", "-"],
        &["encode", "--strict", "--preserve", "comments", "-"],
        &["decode", "--schema-types-only", "--schema-set", "xmpp-core", "-"],
    ];
    for arguments in wrong {
        let message = assert_fails(&run(folder.path(), arguments, b"<a/>"), 2);
        assert!(!message.is_empty(), "{arguments:?}");
    }
}

#[test]
fn help_is_no_failure() {
    let folder = folder();
    for arguments in
        [&["--help"][..], &["encode", "--help"], &["help", "schema", "compile"], &["--version"]]
    {
        let output = run(folder.path(), arguments, b"");
        assert_done(&output);
        assert!(!output.stdout.is_empty());
    }
}

#[test]
fn preserved_things_come_back() {
    let folder = folder();
    let xml = "<?p i?><x:a xmlns:x=\"urn:x\"><!--c-->1.50</x:a>";
    let options = ["--preserve", "comments,pis", "--preserve", "prefixes,lexical-values", "-"];
    let encoded = run(folder.path(), &[&["encode"], &options[..]].concat(), xml.as_bytes());
    assert_done(&encoded);
    let decoded = run(folder.path(), &[&["decode"], &options[..]].concat(), &encoded.stdout);
    assert_done(&decoded);
    let text = String::from_utf8(decoded.stdout).unwrap();
    for kept in ["<?p i?>", "<x:a xmlns:x=\"urn:x\">", "<!--c-->", "1.50"] {
        assert!(text.contains(kept), "{kept} in {text}");
    }
}

#[test]
fn white_space_is_a_policy() {
    let folder = folder();
    let count = |policy| {
        let encoded =
            run(folder.path(), &["encode", "--whitespace", policy, "-"], b"<a> <b> </b> </a>");
        assert_done(&encoded);
        let decoded = run(folder.path(), &["decode", "-"], &encoded.stdout);
        String::from_utf8(decoded.stdout).unwrap().matches("> <").count()
    };
    assert_eq!((count("keep-all"), count("keep-leaf"), count("drop-all")), (3, 1, 0));
}

#[test]
fn the_built_in_types_alone_are_a_schema() {
    let folder = folder();
    let xml = "<a xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' \
               xmlns:xsd='http://www.w3.org/2001/XMLSchema' xsi:type='xsd:integer'>1000000</a>";
    let size = |arguments: &[&str]| {
        let encoded = run(folder.path(), arguments, xml.as_bytes());
        assert_done(&encoded);
        encoded.stdout.len()
    };
    assert!(size(&["encode", "--schema-types-only", "-"]) < size(&["encode", "-"]));
}

#[test]
fn a_wrong_schema_is_named_with_its_line() {
    let folder = folder();
    let schema = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>\n<xs:element name='a' type='none'/></xs:schema>";
    fs::write(folder.path().join("a.xsd"), schema).unwrap();
    for arguments in [
        &["schema", "compile", "a.xsd", "-o", "a.exischema"][..],
        &["encode", "--schema", "a.xsd", "-", "-o", "a.exi"],
    ] {
        let message = assert_fails(&run(folder.path(), arguments, b"<a/>"), 1);
        assert!(message.contains("a.xsd:2:"), "{message}");
    }
    assert_eq!(names(folder.path()), ["a.xsd"]);
}

#[test]
fn schema_check_looks_at_every_file() {
    let folder = folder();
    let good =
        "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:element name='a'/></xs:schema>";
    fs::write(folder.path().join("good.xsd"), good).unwrap();
    fs::write(folder.path().join("bad.xsd"), "<schema").unwrap();
    assert_eq!(run(folder.path(), &["schema", "check", "good.xsd"], b"").status.code(), Some(0));
    let both = run(folder.path(), &["schema", "check", "bad.xsd", "good.xsd"], b"");
    assert_eq!(both.status.code(), Some(1));
    let text = String::from_utf8([both.stdout, both.stderr].concat()).unwrap();
    assert!(text.contains("good.xsd: ok") && text.contains("bad.xsd:1:"), "{text}");
}

#[test]
fn schema_compile_writes_rust_source_or_bytes() {
    let folder = folder();
    let schema =
        "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:element name='a'/></xs:schema>";
    fs::write(folder.path().join("a.xsd"), schema).unwrap();
    assert_done(&run(
        folder.path(),
        &["schema", "compile", "a.xsd", "--rust", "NOTE", "-o", "note.rs"],
        b"",
    ));
    assert!(fs::read_to_string(folder.path().join("note.rs")).unwrap().contains("static NOTE: "));
    assert_done(&run(
        folder.path(),
        &["schema", "compile", "a.xsd", "--bytes", "-o", "note.exischema"],
        b"",
    ));
    assert!(fs::metadata(folder.path().join("note.exischema")).unwrap().len() > 0);
}

#[cfg(unix)]
#[test]
fn output_has_the_permissions_of_a_new_file_and_follows_links() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = folder();
    let path = folder.path().join("new.exi");
    fs::write(folder.path().join("plain"), "").unwrap();
    symlink("plain", folder.path().join("link")).unwrap();
    assert_done(&run(folder.path(), &["encode", "-", "-o", "new.exi"], b"<a/>"));
    assert_done(&run(folder.path(), &["encode", "-", "-o", "link"], b"<a/>"));
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&path), mode(&folder.path().join("plain")));
    assert_eq!(fs::read(folder.path().join("plain")).unwrap(), A);
    assert!(fs::symlink_metadata(folder.path().join("link")).unwrap().is_symlink());
}

#[test]
fn compiled_tables_do_as_well_as_the_documents() {
    let folder = folder();
    assert_done(&run(folder.path(), &["schema", "compile", WRAPPER, "-o", "core.exischema"], b""));
    let xml = PRESENCE.as_bytes();
    let encode = |schema| {
        let encoded = run(folder.path(), &["encode", "--schema", schema, "--strict", "-"], xml);
        assert_done(&encoded);
        encoded.stdout
    };
    assert_eq!(encode("core.exischema"), encode(WRAPPER));
    fs::write(folder.path().join("cut.exischema"), b"EXIS").unwrap();
    let message =
        assert_fails(&run(folder.path(), &["encode", "--schema", "cut.exischema", "-"], xml), 1);
    assert!(message.contains("cut.exischema: "), "{message}");
}

#[test]
fn a_baked_set_and_its_documents_give_the_same_stream() {
    let folder = folder();
    let baked = ["encode", "--schema-set", "xmpp-core", "--strict", "-"];
    let compiled = ["encode", "--schema", WRAPPER, "--strict", "-"];
    let baked = run(folder.path(), &baked, PRESENCE.as_bytes());
    let compiled = run(folder.path(), &compiled, PRESENCE.as_bytes());
    assert_done(&baked);
    assert_done(&compiled);
    assert!(baked.stdout.len() < PRESENCE.len() / 4);
    assert_eq!(baked.stdout, compiled.stdout);
    let decoded = run(
        folder.path(),
        &["decode", "--schema-set", "xmpp-core", "--strict", "-"],
        &baked.stdout,
    );
    assert_eq!(root(&decoded.stdout), ("jabber:client".to_owned(), "presence".to_owned()));
}

#[test]
fn schema_list_names_the_sets() {
    let folder = folder();
    let output = run(folder.path(), &["schema", "list"], b"");
    assert_done(&output);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("xmpp-core") && text.contains("xmpp-iot"), "{text}");
}

/// `<a/>` again, behind the options document that says nothing: after the first octet SE(header) in
/// one bit, EE, the last of four productions, in two, and the body at the next bit.
const A_WITH_OPTIONS: [u8; 4] = [0b1010_0000, 0b0110_1000, 0b0001_0011, 0b0000_1000];

#[test]
fn options_are_written_into_the_header_and_count() {
    let folder = folder();
    let output = run(folder.path(), &["encode", "--options-in-header", "-"], b"<a/>");
    assert_done(&output);
    assert_eq!(output.stdout, A_WITH_OPTIONS);

    fs::write(folder.path().join("p.xml"), PRESENCE).unwrap();
    let encode = ["encode", "--options-in-header", "--schema-id", "xmpp-core", "--schema-set"];
    let more = ["xmpp-core", "--alignment", "compression", "--block-size", "1", "--strict"];
    let encode = [&encode[..], &more, &["p.xml", "-o", "p.exi"]].concat();
    assert_done(&run(folder.path(), &encode, b""));
    let output = run(folder.path(), &["decode", "--preserve", "dtd", "p.exi"], b"");
    assert_done(&output);
    assert_eq!(root(&output.stdout), root(PRESENCE.as_bytes()));
}

#[test]
fn a_schema_that_only_the_header_names_has_to_be_given() {
    let encode = ["encode", "--options-in-header", "--schema-id", "urn:mine", "--schema", WRAPPER];
    let folder = folder();
    let output = run(folder.path(), &[&encode[..], &["-"]].concat(), PRESENCE.as_bytes());
    assert_done(&output);
    let message = assert_fails(&run(folder.path(), &["decode", "-"], &output.stdout), 2);
    assert!(message.contains("urn:mine"), "{message}");
    let decode = ["decode", "--schema", WRAPPER, "-"];
    let output = run(folder.path(), &decode, &output.stdout);
    assert_done(&output);
    assert_eq!(root(&output.stdout), root(PRESENCE.as_bytes()));
}

#[test]
fn canonical_streams_have_their_options_unless_they_are_omitted() {
    let folder = folder();
    for (command, input) in [("encode", &b"<a/>"[..]), ("canonicalize", &A)] {
        let canonical: &[&str] = if command == "encode" { &["--canonical"] } else { &[] };
        let arguments = [&[command], canonical, &["-"]].concat();
        let output = run(folder.path(), &arguments, input);
        assert_done(&output);
        assert_eq!(output.stdout, A_WITH_OPTIONS, "{command}");
        let arguments = [&[command], canonical, &["--omit-options-document", "-"]].concat();
        let output = run(folder.path(), &arguments, input);
        assert_done(&output);
        assert_eq!(output.stdout, A, "{command}");
    }
}

/// Canonical EXI §4: what does not change the content does not change the canonical stream.
#[test]
fn streams_of_equal_content_have_one_canonical_form() {
    let folder = folder();
    let documents = [
        "<a xmlns='u' b='2' a='1'>\n <c> x&#x79;</c>\n <d></d></a>",
        "<!-- --><p:a a='1' b=\"2\" xmlns:p='u'><p:c> <![CDATA[xy]]></p:c><p:d/></p:a>",
    ];
    let codings: [&[&str]; 3] =
        [&["--whitespace", "keep-all"], &["--cookie", "--preserve", "comments"], &[]];
    let canonical = |document: &str, coding: &[&str]| {
        let encode = [&["encode", "--options-in-header"], coding, &["-", "-o", "a.exi"]].concat();
        assert_done(&run(folder.path(), &encode, document.as_bytes()));
        let output = run(folder.path(), &["canonicalize", "a.exi"], b"");
        assert_done(&output);
        output.stdout
    };
    let direct = run(folder.path(), &["encode", "--canonical", "-"], documents[1].as_bytes());
    assert_done(&direct);
    for document in documents {
        assert_eq!(canonical(document, codings[0]), direct.stdout);
        assert_eq!(canonical(document, codings[2]), direct.stdout);
    }
    // A comment that is preserved is content.
    let [without, with] = documents.map(|document| canonical(document, codings[1]));
    assert_ne!(without, with);
    let again = run(folder.path(), &["canonicalize", "-"], &with);
    assert_done(&again);
    assert_eq!(again.stdout, with);
}

#[test]
fn canonical_compression_is_pre_compression() {
    let folder = folder();
    let stream = |arguments: &[&str]| {
        let output = run(folder.path(), &[&["encode"], arguments, &["-"]].concat(), b"<a>x</a>");
        assert_done(&output);
        output.stdout
    };
    let pre = stream(&["--options-in-header", "--alignment", "pre-compression"]);
    let compression = ["--canonical", "--alignment", "compression", "--block-size", "1000000"];
    assert_eq!(stream(&compression), pre);
}

#[test]
fn canonical_options_are_of_canonical_streams() {
    let folder = folder();
    assert_fails(&run(folder.path(), &["encode", "--utc-time", "-"], b"<a/>"), 2);
    assert_fails(&run(folder.path(), &["encode", "--canonical", "--cookie", "-"], b"<a/>"), 2);
    assert_fails(&run(folder.path(), &["encode", "--schema-id", "x", "-"], b"<a/>"), 2);
}

/// Canonical EXI §4.3.2 and §4.5.6: the facet whiteSpace, where xml:space does not preserve.
#[test]
fn white_space_of_typed_values_is_canonical() {
    let folder = folder();
    let schema = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>
        <xs:element name='a'><xs:complexType><xs:simpleContent><xs:extension base='xs:token'>
        <xs:attribute name='b' type='xs:normalizedString'/>
        <xs:attribute name='c' type='xs:string'/>
        </xs:extension></xs:simpleContent></xs:complexType></xs:element></xs:schema>";
    fs::write(folder.path().join("a.xsd"), schema).unwrap();
    let encode = |arguments: &[&str], document: &str| {
        let arguments = [&["encode", "--schema", "a.xsd"], arguments, &["-"]].concat();
        let output = run(folder.path(), &arguments, document.as_bytes());
        assert_done(&output);
        output.stdout
    };
    let same = ["<a b=' x&#9;y ' c=' x&#9;y '> p&#10; q </a>", "<a b=' x y ' c=' x&#9;y '>p q</a>"];
    let [one, two] = same.map(|document| encode(&["--canonical"], document));
    assert_eq!(one, two);
    let [one, two] = same.map(|document| encode(&[], document));
    assert_ne!(one, two);
    let lexical = ["--canonical", "--preserve", "lexical-values"];
    let [one, two] = same.map(|document| encode(&lexical, document));
    assert_ne!(one, two);
    let preserved = ["<a xml:space='preserve'> p </a>", "<a xml:space='preserve'>p</a>"];
    let [one, two] = preserved.map(|document| encode(&["--canonical"], document));
    assert_ne!(one, two);
    // Nothing but white space is nothing, and so is not there.
    let empty = ["<a> </a>", "<a/>"].map(|document| encode(&["--canonical"], document));
    assert_eq!(empty[0], empty[1]);
}

#[test]
fn datatypes_are_represented_as_asked_for() {
    let folder = folder();
    let schema = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>
        <xs:element name='a' type='xs:int'/></xs:schema>";
    fs::write(folder.path().join("a.xsd"), schema).unwrap();
    let int = "{http://www.w3.org/2001/XMLSchema}int={http://www.w3.org/2009/exi}string";
    let map = ["--schema", "a.xsd", "--datatype-representation", int, "-"];
    let output = run(folder.path(), &[&["encode"], &map[..]].concat(), b"<a>+7</a>");
    assert_done(&output);
    let output = run(folder.path(), &[&["decode"], &map[..]].concat(), &output.stdout);
    assert_done(&output);
    assert!(String::from_utf8(output.stdout).unwrap().contains(">+7<"));

    let encode = [&["encode", "--options-in-header"], &map[..]].concat();
    let output = run(folder.path(), &encode, b"<a>+7</a>");
    assert_done(&output);
    let output = run(folder.path(), &["decode", "--schema", "a.xsd", "-"], &output.stdout);
    assert_done(&output);
    assert!(String::from_utf8(output.stdout).unwrap().contains(">+7<"));
    let wrong = ["encode", "--datatype-representation", "int=string", "-"];
    assert_fails(&run(folder.path(), &wrong, b"<a/>"), 2);
}
