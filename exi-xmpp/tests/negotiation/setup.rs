//! Setups and their answers, the server's side: R1 to R8, R14, R43, R47 to R49.

use exi_core::Alignment;
use exi_xmpp::negotiation::{Note, Policy, Scope};

use crate::support::{Answer, CORE, EXI, LAMP_KEY, Server, listed, setup};

const COMPRESS: &str =
    "<compress xmlns='http://jabber.org/protocol/compress'><method>exi</method></compress>";

/// Numbers that the default policy takes as they are.
const SMALL: &str = "valueMaxLength='64' valuePartitionCapacity='64'";

fn small(attributes: &str) -> String {
    setup(&format!("{SMALL} {attributes}"), &[])
}

fn failure(condition: &str) -> String {
    format!("<failure xmlns=\"http://jabber.org/protocol/compress\"><{condition}/></failure>")
}

#[test]
fn r01_compress_before_an_agreement_fails() {
    let mut server = Server::new(Policy::default());
    assert_eq!(server.hear(COMPRESS), [failure("setup-failed")]);
    // A failure is no stream error: the client may go on.
    let answer = Answer::of(server.hear(&small("")));
    assert_eq!(answer.attribute("agreement").as_deref(), Some("true"));
    let started = server.hear(COMPRESS);
    let compressed = "<compressed xmlns=\"http://jabber.org/protocol/compress\"/>";
    assert_eq!(started, [compressed, "switch"]);
}

#[test]
fn compress_that_cannot_be_fails_as_xep_0138_has_it() {
    let mut server = Server::new(Policy::default());
    let other = COMPRESS.replace(">exi<", ">zlib<");
    assert_eq!(server.hear(&other), [failure("unsupported-method")]);
    let none = "<compress xmlns='http://jabber.org/protocol/compress'/>";
    assert_eq!(server.hear(none), [failure("setup-failed")]);
    // Of several methods, the one that is known counts.
    server.hear(&small(""));
    let several = COMPRESS.replace("<method>", "<method>lzw</method><method>");
    assert_eq!(server.hear(&several).len(), 2);
    // The stream is compressed already.
    assert_eq!(server.hear(COMPRESS), [failure("setup-failed")]);
}

#[test]
fn what_cannot_be_decoded_is_a_processing_failure_and_the_end() {
    let mut server = Server::new(Policy::default());
    server.hear(&small(""));
    server.hear(COMPRESS);
    let actions = server.responder.undecodable("no event has this code");
    let closed = crate::support::only(crate::support::tell(&actions));
    assert_eq!(
        closed,
        "close <stream:error xmlns:stream=\"http://etherx.jabber.org/streams\">\
         <undefined-condition xmlns=\"urn:ietf:params:xml:ns:xmpp-streams\"/>\
         <text xmlns=\"urn:ietf:params:xml:ns:xmpp-streams\">no event has this code</text>\
         <failure xmlns=\"http://jabber.org/protocol/compress\"><processing-failed/></failure>\
         </stream:error>"
    );
    assert_eq!(server.hear(COMPRESS), [""; 0]);
}

#[test]
fn r03_numbers_are_only_lowered() {
    let policy = Policy {
        value_max_length: 32,
        value_partition_capacity: 100,
        block_size: 1024,
        ..Policy::default()
    };
    let rows = [
        // Proposed, and what comes back for version, length, capacity, size of blocks.
        ("", [None, Some("32"), Some("100"), None]),
        ("valueMaxLength='31' valuePartitionCapacity='9'", [None, Some("31"), Some("9"), None]),
        ("valueMaxLength='33' valuePartitionCapacity='9'", [None, Some("32"), Some("9"), None]),
        ("version='2'", [Some("1"), Some("32"), Some("100"), None]),
        ("valueMaxLength='99999999999999999999'", [None, Some("32"), Some("100"), None]),
        ("compression='true'", [None, Some("32"), Some("100"), Some("1024")]),
        (
            "alignment='pre-compression' blockSize='1000'",
            [None, Some("32"), Some("100"), Some("1000")],
        ),
    ];
    for (proposed, expected) in rows {
        let mut server = Server::new(policy.clone());
        let answer = Answer::of(server.hear(&setup(proposed, &[])));
        let names = ["version", "valueMaxLength", "valuePartitionCapacity", "blockSize"];
        let found = names.map(|name| answer.attribute(name));
        assert_eq!(found, expected.map(|value| value.map(str::to_owned)), "{proposed}");
        let kept = proposed == "valueMaxLength='31' valuePartitionCapacity='9'";
        let agreement = answer.attribute("agreement").expect("an answer says it");
        assert_eq!(agreement, kept.to_string(), "{proposed}");
    }
}

#[test]
fn what_was_lowered_is_agreed_on_when_proposed_again() {
    let mut server = Server::new(Policy::default());
    let first = server.hear(&setup("strict='true'", &[]));
    let again = crate::support::only(first)
        .replace("setupResponse", "setup")
        .replace(" agreement=\"false\"", "");
    let answer = Answer::of(server.hear(&again));
    assert_eq!(answer.attribute("agreement").as_deref(), Some("true"));
    assert_eq!(answer.attribute("valueMaxLength").as_deref(), Some("256"));
    assert_eq!(answer.attribute("strict").as_deref(), Some("true"));
}

#[test]
fn every_option_arrives_in_the_configuration() {
    let mut server = Server::new(Policy::default());
    let attributes = "version='1' alignment='byte-alignment' strict='false' \
        preserveComments='true' preservePIs='1' preserveDTD='true' preservePrefixes='true' \
        preserveLexical='true' selfContained='true' sessionWideBuffers='true'";
    let answer = Answer::of(server.hear(&small(attributes)));
    assert_eq!(answer.attribute("agreement").as_deref(), Some("true"), "{}", answer.0);
    server.hear(COMPRESS);
    let terms = server.switched[0].configuration.terms();
    let options = terms.options;
    assert_eq!(options.alignment(), Alignment::ByteAligned);
    let preserve = options.preserve();
    assert!(preserve.comments && preserve.pis && preserve.dtd && preserve.prefixes);
    assert!(preserve.lexical_values && options.self_contained() && !options.strict());
    assert_eq!(options.value_max_length(), Some(64));
    assert_eq!(options.value_partition_capacity(), Some(64));
    assert!(terms.session_wide_buffers);

    let channelled = [
        ("compression='true' blockSize='77'", Alignment::Compression, 77),
        ("alignment='pre-compression' blockSize='78'", Alignment::PreCompression, 78),
        ("alignment='bit-packed'", Alignment::BitPacked, 1_000_000),
        ("compression='false'", Alignment::BitPacked, 1_000_000),
    ];
    for (attributes, alignment, block_size) in channelled {
        let mut server = Server::new(Policy::default());
        server.hear(&small(attributes));
        server.hear(COMPRESS);
        let options = server.switched[0].configuration.terms().options;
        assert_eq!((options.alignment(), options.block_size()), (alignment, block_size));
    }
}

#[test]
fn openfire_spells_byte_alignment_otherwise() {
    let mut server = Server::new(Policy::default());
    server.hear(&small("alignment='byte-packed' strict='true'"));
    server.hear(COMPRESS);
    let options = server.switched[0].configuration.terms().options;
    assert_eq!((options.alignment(), options.strict()), (Alignment::ByteAligned, true));
}

#[test]
fn r04_unknown_schemas_are_missing_and_known_ones_are_listed() {
    let mut server = Server::new(Policy::default());
    let other_version = ("jabber:client", 6968, "00000000000000000000000000000000");
    let answer = Answer::of(server.hear(&setup(SMALL, &[LAMP_KEY, other_version])));
    assert_eq!(answer.name(), format!("{{{EXI}}}setupResponse"));
    let owned = |list: &[(&str, u64, &str)]| -> Vec<_> {
        list.iter()
            .map(|(ns, n, md5)| ((*ns).to_owned(), n.to_string(), (*md5).to_owned()))
            .collect()
    };
    assert_eq!(answer.schemas("schema"), owned(&CORE));
    assert_eq!(answer.schemas("missingSchema"), owned(&[LAMP_KEY, other_version]));
    assert_ne!(answer.attribute("agreement").as_deref(), Some("true"));
    assert_eq!(answer.attribute("configurationId"), None);
}

#[test]
fn r05_a_client_that_says_no_more_costs_nothing() {
    let mut server = Server::new(Policy::default());
    server.hear(&setup("", &[LAMP_KEY]));
    // The session goes on in XML, at once or after an agreement.
    let message = "<message><body>hi</body></message>";
    assert_eq!(server.hear(message), ["pass"]);
    server.hear(&small(""));
    assert_eq!(server.hear(message), ["pass"]);
    assert!(server.switched.is_empty());
}

#[test]
fn r07_an_agreement_has_a_configuration_id() {
    let mut server = Server::new(Policy::default());
    let answer = Answer::of(server.hear(&small("strict='true'")));
    assert_eq!(answer.attribute("agreement").as_deref(), Some("true"));
    let id = answer.attribute("configurationId").expect("an id");
    assert!(!id.is_empty());
    assert_eq!(answer.schemas("schema").len(), CORE.len());
    // The same on every connection, and another for other terms.
    let same = Answer::of(server.hear(&small("strict='true'"))).attribute("configurationId");
    assert_eq!(same.as_ref(), Some(&id));
    let other = Answer::of(server.hear(&small("strict='false'"))).attribute("configurationId");
    assert_ne!(other, Some(id));
}

/// The setup and the id of an agreement.
fn agreed(server: &mut Server) -> String {
    let answer = Answer::of(server.hear(&small("strict='true'")));
    answer.attribute("configurationId").expect("an agreement")
}

#[test]
fn a_quick_setup_starts_what_was_agreed_on() {
    let mut server = Server::new(Policy::default());
    let id = agreed(&mut server);
    server.responder = Server::new(Policy::default()).responder;
    let answer = server.hear(&format!("<setup xmlns='{EXI}' configurationId='{id}'/>"));
    let expected =
        format!("<setupResponse xmlns=\"{EXI}\" configurationId=\"{id}\" agreement=\"true\"/>");
    assert_eq!(answer, [expected]);
    assert_eq!(server.hear(COMPRESS).len(), 2);
    assert!(server.switched[0].configuration.terms().options.strict());
}

#[test]
fn a_policy_binds_quick_setups_too() {
    let mut server = Server::new(Policy::default());
    let answer = server.hear(&small("sessionWideBuffers='true' compression='true' blockSize='64'"));
    let id = Answer::of(answer).attribute("configurationId").expect("an agreement");
    let quick = format!("<setup xmlns='{EXI}' configurationId='{id}'/>");
    for (policy, expected) in [
        (Policy::default(), "true"),
        (Policy { block_size: 64, value_max_length: 64, ..Policy::default() }, "true"),
        (Policy { session_wide_buffers: false, ..Policy::default() }, "false"),
        (Policy { channels: false, ..Policy::default() }, "false"),
        (Policy { block_size: 63, ..Policy::default() }, "false"),
        (Policy { value_max_length: 63, ..Policy::default() }, "false"),
        (Policy { value_partition_capacity: 63, ..Policy::default() }, "false"),
    ] {
        server.responder = Server::new(policy.clone()).responder;
        let answer = Answer::of(server.hear(&quick));
        assert_eq!(answer.attribute("agreement").as_deref(), Some(expected), "{policy:?}");
    }
}

#[test]
fn r14_a_configuration_id_goes_with_nothing_else() {
    let mut server = Server::new(Policy::default());
    let id = agreed(&mut server);
    let mixed = [
        format!("<setup xmlns='{EXI}' configurationId='{id}' strict='true'/>"),
        format!("<setup xmlns='{EXI}' configurationId='{id}' configurationLocation='x'/>"),
        format!("<setup xmlns='{EXI}' configurationId='{id}'>{}</setup>", listed("schema", &CORE)),
    ];
    for setup in mixed {
        let mut fresh = Server::new(Policy::default());
        fresh.repository = std::mem::take(&mut server.repository);
        let answer = Answer::of(fresh.hear(&setup));
        assert_eq!(answer.attribute("agreement").as_deref(), Some("false"), "{setup}");
        assert!(matches!(fresh.notes[..], [Note::SetupMixed]), "{setup}");
        assert_eq!(fresh.hear(COMPRESS), [failure("setup-failed")]);
        server.repository = fresh.repository;
    }
}

#[test]
fn r43_what_is_not_known_is_not_agreed_on() {
    let mut server = Server::new(Policy::default());
    let answer = server.hear(&format!("<setup xmlns='{EXI}' configurationId='no&lt;ne'/>"));
    let expected = format!(
        "<setupResponse xmlns=\"{EXI}\" configurationId=\"no&lt;ne\" agreement=\"false\"/>"
    );
    assert_eq!(answer, [expected]);
    let answer = server.hear(&format!("<setup xmlns='{EXI}' configurationLocation='/etc/x'/>"));
    let expected = format!(
        "<setupResponse xmlns=\"{EXI}\" configurationLocation=\"/etc/x\" agreement=\"false\"/>"
    );
    assert_eq!(answer, [expected]);
}

#[test]
fn a_location_that_the_server_knows_is_agreed_on() {
    let mut server = Server::new(Policy::default());
    agreed(&mut server);
    let configuration = match server.notes.first() {
        Some(Note::Agreed { configuration, .. }) => configuration.clone(),
        other => panic!("{other:?}"),
    };
    let locations = vec![("urn:example:sensors".to_owned(), configuration.clone())];
    let mut server = Server::new(Policy { locations, ..Policy::default() });
    let setup = format!("<setup xmlns='{EXI}' configurationLocation='urn:example:sensors'/>");
    let answer = Answer::of(server.hear(&setup));
    assert_eq!(answer.attribute("agreement").as_deref(), Some("true"));
    assert_eq!(answer.attribute("configurationId").as_deref(), Some(configuration.id()));
}

#[test]
fn r47_an_alignment_excludes_compression() {
    let answer = refused("compression='true' alignment='byte-alignment'");
    assert_eq!(answer.attribute("compression").as_deref(), Some("true"));
    assert_eq!(answer.attribute("alignment"), None);
}

#[test]
fn r48_strict_excludes_what_it_forbids() {
    let preserved =
        ["preserveDTD", "preservePrefixes", "preserveComments", "preservePIs", "selfContained"];
    for name in preserved {
        let answer = refused(&format!("strict='true' {name}='true'"));
        assert_eq!(answer.attribute("strict").as_deref(), Some("true"));
        assert_eq!(answer.attribute(name).as_deref(), Some("false"));
    }
    let answer = Answer::of(
        Server::new(Policy::default()).hear(&small("strict='true' preserveLexical='true'")),
    );
    assert_eq!(answer.attribute("agreement").as_deref(), Some("true"));
}

#[test]
fn r49_self_contained_elements_exclude_channels() {
    for other in ["compression='true' blockSize='9'", "alignment='pre-compression' blockSize='9'"] {
        let answer = refused(&format!("selfContained='true' {other}"));
        assert_eq!(answer.attribute("selfContained").as_deref(), Some("false"));
    }
}

/// The answer to a setup of options that exclude each other. It proposes some that do not.
fn refused(attributes: &str) -> Answer {
    let mut server = Server::new(Policy::default());
    let answer = Answer::of(server.hear(&small(attributes)));
    assert_eq!(answer.attribute("agreement").as_deref(), Some("false"), "{attributes}");
    let again = answer.0.replace("setupResponse", "setup").replace(" agreement=\"false\"", "");
    let second = Answer::of(server.hear(&again));
    assert_eq!(second.attribute("agreement").as_deref(), Some("true"), "{attributes}");
    answer
}

#[test]
fn options_that_a_policy_excludes_are_switched_off() {
    let policy = Policy { session_wide_buffers: false, channels: false, ..Policy::default() };
    for (proposed, name, expected) in [
        ("sessionWideBuffers='true'", "sessionWideBuffers", "false"),
        ("compression='true'", "compression", "false"),
        ("alignment='pre-compression'", "alignment", "bit-packed"),
    ] {
        let answer = Answer::of(Server::new(policy.clone()).hear(&small(proposed)));
        assert_eq!(answer.attribute("agreement").as_deref(), Some("false"), "{proposed}");
        assert_eq!(answer.attribute(name).as_deref(), Some(expected), "{proposed}");
    }
}

#[test]
fn attributes_that_say_nothing_are_refused() {
    for attributes in [
        "valueMaxLength='0'",
        "blockSize='-1'",
        "version='one'",
        "strict='yes'",
        "alignment='none'",
        "sessionWideBuffers=''",
    ] {
        let mut server = Server::new(Policy::default());
        let answer = Answer::of(server.hear(&setup(attributes, &[])));
        assert_eq!(answer.attribute("agreement").as_deref(), Some("false"), "{attributes}");
        assert!(matches!(server.notes[..], [Note::SetupMalformed(_)]), "{attributes}");
    }
    let digest = "ABCDEFABCDEFABCDEFABCDEFABCDEFAB";
    for schema in [("urn:a", 0, LAMP_KEY.2), ("urn:a", 1, digest), ("urn:a", 1, "")] {
        let mut server = Server::new(Policy::default());
        let answer = Answer::of(server.hear(&setup(SMALL, &[schema])));
        assert_eq!(answer.attribute("agreement").as_deref(), Some("false"));
        assert!(matches!(server.notes[..], [Note::SetupMalformed(_)]));
    }
}

#[test]
fn names_of_datatypes_are_read_in_both_forms() {
    let entry = "<datatypeRepresentationMap xmlns:x='http://www.w3.org/2001/XMLSchema' \
        type='x:decimal' representAs='{http://www.w3.org/2009/exi}string'/></setup>";
    let mut server = Server::new(Policy::default());
    let with = |entry: &str| small("").replace("</setup>", entry);
    let answer = Answer::of(server.hear(&with(entry)));
    assert_eq!(answer.attribute("agreement").as_deref(), Some("true"), "{}", answer.0);
    server.hear(COMPRESS);
    let terms = server.switched[0].configuration.terms();
    let expected = (
        "{http://www.w3.org/2001/XMLSchema}decimal".to_owned(),
        "{http://www.w3.org/2009/exi}string".to_owned(),
    );
    assert_eq!(terms.representations, [expected]);
    // A prefix that is not declared names nothing.
    let mut server = Server::new(Policy::default());
    let answer = Answer::of(server.hear(&with(&entry.replace("x:decimal", "y:decimal"))));
    assert_eq!(answer.attribute("agreement").as_deref(), Some("false"));
}

#[test]
fn setups_are_limited_in_number_and_size() {
    let policy = Policy { most_setups: 2, ..Policy::default() };
    let mut server = Server::new(policy);
    server.hear(&small(""));
    server.hear(&small(""));
    let closed = crate::support::only(server.hear(&small("")));
    assert!(closed.starts_with("close ") && closed.contains("<policy-violation "), "{closed}");

    let many: Vec<_> = (0..3000).map(|_| LAMP_KEY).collect();
    let deep = format!("<setup xmlns='{EXI}'>").repeat(100) + &"</setup>".repeat(100);
    let long = format!("<setup xmlns='{EXI}' configurationId='{}'/>", "x".repeat(300_000));
    for xml in [setup("", &many), deep, long] {
        let closed = crate::support::only(Server::new(Policy::default()).hear(&xml));
        assert!(closed.contains("<policy-violation "), "{closed}");
    }
}

#[test]
fn other_elements_may_be_as_large_as_they_are() {
    let items = "<item jid='a@example.org'/>".repeat(20_000);
    let roster = format!("<iq type='result'><query xmlns='jabber:iq:roster'>{items}</query></iq>");
    let mut server = Server::new(Policy::default());
    assert_eq!(server.hear(&roster), ["pass"]);
    assert_eq!(server.hear("<a b='>' xmlns='urn:example:a'/>"), ["pass"]);
    // What stands alone.
    server.scope = Scope::empty();
    let quick = format!("<setup xmlns=\"{EXI}\" configurationId=\"none\"/>");
    assert_eq!(server.hear(&quick).len(), 1);
    assert_ne!(server.hear(&quick), ["pass"]);
    // The prefix is the stream's.
    server.scope = Scope::empty().declare("exi", EXI).declare("", "jabber:server");
    let setup = Answer::of(server.hear("<exi:setup configurationId='none'/>"));
    assert_eq!(setup.attribute("agreement").as_deref(), Some("false"));
}

#[test]
fn what_is_no_xmpp_closes_the_stream() {
    let setup = |content: &str| format!("<setup xmlns='{EXI}'>{content}</setup>");
    for (xml, condition) in [
        ("<setup".to_owned(), "not-well-formed"),
        (format!("<setup xmlns='{EXI}'></set>"), "not-well-formed"),
        (String::new(), "not-well-formed"),
        (setup("") + "<b/>", "not-well-formed"),
        (setup("</setup></s><s><setup>"), "not-well-formed"),
        ("text".to_owned(), "not-well-formed"),
        (setup("<!-- -->"), "restricted-xml"),
        (setup("<?p?>"), "restricted-xml"),
        (setup("&b;"), "restricted-xml"),
    ] {
        let closed = crate::support::only(Server::new(Policy::default()).hear(&xml));
        assert!(closed.contains(&format!("<{condition} ")), "{xml}: {closed}");
    }
}
