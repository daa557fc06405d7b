//! The alternative binding: R28 to R38.

use std::sync::Arc;

use exi_core::options_document::SchemaId;
use exi_core::{
    Alignment, Encoder, Event, Header, HeaderArena, HeaderReader, HeaderWriter, Limits, Memory,
    OptionsDocument, Profile, QName,
};
use exi_xmpp::negotiation::{
    Action, CLIENT_SERVICE, GiveUp, Initiator, Note, Offer, Opening, Parameters, Plan, Policy,
    Quick, QuickName, Responder, SERVER_SERVICE, Switch,
};

use crate::support::{
    Answer, CORE, EXI, InMemory, Server, default_configuration, key, setup, tell,
};

const PLAIN: Header<'static> = Header { cookie: true, options: None };
/// What a stream begins with after an agreement.
const RESTART: Header<'static> = Header { cookie: false, options: None };

fn header(schema_id: &str) -> Header<'_> {
    let schema_id = SchemaId::Named(schema_id);
    let document = OptionsDocument { schema_id, ..OptionsDocument::default() };
    Header { cookie: true, options: Some(document) }
}

fn server() -> Server {
    Server::of(Responder::direct(Arc::new(Policy::default()), default_configuration()))
}

fn plan(quick: Option<&str>) -> Plan {
    let quick = quick.map(|id| Quick {
        name: QuickName::Id(id.to_owned()),
        configuration: default_configuration(),
    });
    let parameters = Parameters { strict: Some(false), ..Parameters::default() };
    Plan { parameters, schemas: CORE.map(key).to_vec(), quick, ..Plan::default() }
}

fn client(plan: Plan) -> Initiator {
    Initiator::direct(Arc::new(plan), default_configuration())
}

/// The first bytes of a stream that ends at once.
fn stream_end(switch: &Switch) -> Vec<u8> {
    let configuration = &switch.configuration;
    let options = configuration.terms().options;
    let memory = Memory::growing(&Limits::default());
    let mut encoder = Encoder::new(configuration.schema(), options, memory).expect("an encoder");
    let mut out = Vec::new();
    let header = switch.opening.with_header(|h| encoder.write_header_to_vec(h, &mut out));
    header.transpose().expect("a header");
    let end = Event::StartElement(QName::new(EXI, "streamEnd"));
    for event in [Event::StartDocument, end, Event::EndElement, Event::EndDocument] {
        encoder.push_to_vec(&event, &mut out).expect("an event of the schema");
    }
    encoder.finish_to_vec(&mut out).expect("the end");
    out
}

/// The bytes that an opening without options writes.
fn bytes(opening: &Opening) -> Vec<u8> {
    let (mut memory, mut out) = (HeaderArena::new(), [0; 128]);
    let mut writer = HeaderWriter::new(memory.lend()).expect("memory enough");
    let written = opening.with_header(|header| writer.write(header, &mut out));
    let length = written.map_or(0, |length| length.expect("room enough"));
    out[..length].to_vec()
}

#[test]
fn r28_services_have_names_in_srv_records() {
    assert_eq!((CLIENT_SERVICE, SERVER_SERVICE), ("xmpp-bclient", "xmpp-bserver"));
}

#[test]
fn the_port_of_the_binding_is_a_method_of_its_own() {
    let features = "<stream:features>\
        <starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>\
        <compression xmlns='http://jabber.org/features/compress'><method>zlib</method>\
        <method>lzw</method><method>exi</method><method>exi:54321</method></compression>\
        </stream:features>";
    let parse = |xml: &str| {
        use exi_xmpp::negotiation::{Element, Scope};
        Element::parse(xml, &Scope::default(), Default::default()).expect("an element")
    };
    let offer = Offer { exi: true, port: Some(54321) };
    assert_eq!(Offer::read(&parse(features)), offer);
    let other = Offer { exi: true, port: None }.replace_in(parse(features)).to_string();
    let other = roxmltree::Document::parse(&other).expect("XML");
    let methods: Vec<_> =
        other.descendants().filter(|n| n.has_tag_name("method")).filter_map(|n| n.text()).collect();
    assert_eq!(methods, ["exi"]);
    let starttls = ("urn:ietf:params:xml:ns:xmpp-tls", "starttls");
    assert!(other.descendants().any(|node| node.has_tag_name(starttls)));
    let none = Offer::default().replace_in(parse(features)).to_string();
    assert!(!none.contains("compression"));
    for wrong in ["exi:0", "exi:65536", "exi:x", "exif"] {
        let features = features.replace("<method>exi</method>", "");
        let read = Offer::read(&parse(&features.replace("exi:54321", wrong)));
        assert_eq!(read, Offer::default(), "{wrong}");
    }
}

#[test]
fn r29_streams_start_with_the_cookie() {
    let mut client = client(plan(None));
    let [Action::SwitchToExi(Switch { opening, .. })] = &client.open()[..] else { panic!() };
    assert_eq!(bytes(opening), b"$EXI\x80");
    let mut server = server();
    server.opened(&PLAIN);
    assert_eq!(bytes(&server.switched[0].opening), b"$EXI\x80");
}

#[test]
fn r31_streams_that_were_negotiated_begin_without_options() {
    let (mut client, mut server, repository) = (client(plan(None)), server(), InMemory::default());
    client.open();
    assert_eq!(server.opened(&PLAIN), ["switch, cookie true, schemaId "]);
    let proposed = Answer::of(tell(&client.opened(&PLAIN)));
    let answered = server.hear(&proposed.0);
    let [agreement, switch] = <[String; 2]>::try_from(answered).expect("an answer and a switch");
    assert_eq!(switch, "switch, cookie false, schemaId ");
    let element =
        exi_xmpp::negotiation::Element::parse(&agreement, &Default::default(), Default::default());
    let actions = client.receive(&element.expect("an element"), &repository);
    assert_eq!(tell(&actions), ["switch, cookie false, schemaId "]);
    assert_eq!(bytes(&server.switched[1].opening), [0x80]);
    // The same configuration on both sides, another than before.
    let Some(Action::SwitchToExi(switched)) = actions.last() else { panic!() };
    assert_eq!(switched.configuration.id(), server.switched[1].configuration.id());
    assert_ne!(switched.configuration.id(), server.switched[0].configuration.id());
    // The headers that follow say nothing new.
    assert_eq!(server.opened(&RESTART), [""; 0]);
    assert_eq!(tell(&client.opened(&RESTART)), [""; 0]);
    assert!(!client.is_waiting());
}

#[test]
fn r30_a_restart_for_tls_or_sasl_ends_no_stream() {
    let mut server = server();
    server.opened(&PLAIN);
    let sasl = "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>AA==</auth>";
    assert_eq!(server.hear(sasl), ["pass"]);
    // The stream begins anew as it was coded before.
    assert_eq!(server.opened(&RESTART), [""; 0]);
    assert_eq!(server.switched.len(), 1);
}

#[test]
fn r33_what_is_not_exi_ends_it() {
    let mut client = client(plan(None));
    client.open();
    let reason = format!("give up: {:?}", GiveUp::NotExi);
    assert_eq!(tell(&client.not_exi()), [reason.as_str(), "disconnect"]);
    assert_eq!(tell(&client.open()).len(), 1);
    let mut server = server();
    assert_eq!(tell(&server.responder.not_exi()), ["disconnect"]);
    assert_eq!(server.opened(&PLAIN), [""; 0]);
}

#[test]
fn r34_a_shortcut_is_the_id_of_the_configuration_and_no_other_option() {
    let id = "761aabc0-a255-4b9b-89a1-4cb859559691";
    let mut client = client(plan(Some(id)));
    let actions = client.open();
    let [Action::SwitchToExi(switch)] = &actions[..] else { panic!() };
    let sent = stream_end(switch);
    let mut memory = HeaderArena::new();
    let mut reader = HeaderReader::new(memory.lend()).expect("memory enough");
    let header = reader.read(&mut &sent[..]).expect("a header").expect("a whole one");
    assert!(header.cookie);
    let document = header.options.expect("an options document");
    let schema_id = format!("c:{id}");
    let expected =
        OptionsDocument { schema_id: SchemaId::Named(&schema_id), ..OptionsDocument::default() };
    assert_eq!(document, expected);
}

#[test]
fn a_policy_binds_shortcuts_too() {
    let (mut server, id) = knowing();
    let policy = Policy { value_max_length: 63, ..Policy::default() };
    server.responder = Responder::direct(Arc::new(policy), default_configuration());
    assert_eq!(server.opened(&header(&format!("c:{id}"))).last().expect("a line"), "disconnect");
}

/// A server that knows a configuration, and its id.
fn knowing() -> (Server, String) {
    let mut server = server();
    server.opened(&PLAIN);
    let agreed = server.hear(&setup("strict='false'", &[]));
    let id = Answer(agreed[0].clone()).attribute("configurationId").expect("an agreement");
    server.responder = Responder::direct(Arc::new(Policy::default()), default_configuration());
    server.switched.clear();
    (server, id)
}

#[test]
fn r35_the_answer_to_a_shortcut_repeats_it() {
    let (mut server, id) = knowing();
    let schema_id = format!("c:{id}");
    let lines = server.opened(&header(&schema_id));
    assert_eq!(lines, [format!("switch, cookie true, schemaId {schema_id}")]);
    assert_eq!(server.switched[0].configuration.id(), id);
    assert!(matches!(server.notes.last(), Some(Note::Agreed { id: noted, .. }) if *noted == id));
}

#[test]
fn r36_a_shortcut_is_refused_by_stream_end_under_the_default_schema() {
    let rows = ["c:unknown", "c:", "urn:example:other", ""];
    for schema_id in rows {
        let (mut server, _) = knowing();
        let lines = server.opened(&match schema_id {
            "" => Header { cookie: true, options: Some(OptionsDocument::default()) },
            id => header(id),
        });
        // A cookie, a header without options, and streamEnd as the published schemas number it.
        let bytes = "bytes [24, 45, 58, 49, 80, 8E]";
        assert_eq!(lines, [bytes, "disconnect"], "{schema_id}");
        assert_eq!(server.hear("<presence/>"), [""; 0]);
    }
}

#[test]
fn r37_only_the_same_schema_id_is_an_acceptance() {
    let mut accepted = client(plan(Some("one")));
    accepted.open();
    let actions = accepted.opened(&header("c:one"));
    assert!(matches!(&actions[..], [Action::Note(Note::Agreed { id, .. })] if id == "one"));
    assert!(!accepted.is_waiting());

    for other in [PLAIN, header("c:two"), header("one"), header("urn:xmpp:exi:default")] {
        let mut refused = client(plan(Some("one")));
        refused.open();
        assert_eq!(tell(&refused.opened(&other)), ["reconnect"]);
        // Nothing more on this connection.
        assert_eq!(tell(&refused.opened(&PLAIN)), [""; 0]);
        // On the new one the default parameters, and the setup in full.
        let mut again = refused.again();
        assert_eq!(tell(&again.open()), ["switch, cookie true, schemaId "]);
        let sent = Answer::of(tell(&again.opened(&PLAIN)));
        assert_eq!(sent.attribute("configurationId"), None);
        assert_eq!(sent.schemas("schema").len(), 9);
    }
}

#[test]
fn r38_default_schema_and_options_are_the_published_ones() {
    let configuration = default_configuration();
    let elements = configuration.schema().rows().global_elements;
    // Counted in the schemas of XEP-0322 by another compiler.
    assert_eq!(elements, 91);
    let options = configuration.terms().options;
    assert_eq!(options.alignment(), Alignment::BitPacked);
    assert!(options.strict() && !options.fragment() && !options.self_contained());
    assert_eq!(options.preserve(), Default::default());
    assert_eq!(
        (options.value_max_length(), options.value_partition_capacity()),
        (Some(64), Some(64))
    );
    let profile = Profile {
        local_value_partitions: false,
        built_in_element_grammars: Some(0),
        built_in_productions: Some(0),
    };
    assert_eq!(options.profile(), Some(profile));
    assert!(!configuration.terms().session_wide_buffers);
    // The default schemaId says what holds anyway.
    let mut server = server();
    let lines = server.opened(&header("urn:xmpp:exi:default"));
    assert_eq!(lines, ["switch, cookie true, schemaId "]);
}

#[test]
fn what_a_setup_leaves_out_is_as_the_default_parameters_have_it() {
    let mut server = server();
    server.opened(&PLAIN);
    server.hear(&setup("", &[]));
    let options = server.switched[1].configuration.terms().options;
    assert!(options.strict());
    assert_eq!(
        (options.value_max_length(), options.value_partition_capacity()),
        (Some(64), Some(64))
    );
    server.hear(&setup("preservePrefixes='true'", &[]));
    let options = server.switched[2].configuration.terms().options;
    assert!(!options.strict() && options.preserve().prefixes);
}

#[test]
fn default_parameters_that_a_server_writes_out_are_no_change() {
    let parameters = Parameters::default();
    let mut client = client(Plan { parameters, ..plan(None) });
    client.open();
    client.opened(&PLAIN);
    let answer = format!(
        "<setupResponse xmlns='{EXI}' strict='true' valueMaxLength='64' \
         valuePartitionCapacity='32'/>"
    );
    let hear = |client: &mut Initiator, xml: &str| {
        let (scope, limits) = (Default::default(), Default::default());
        tell(&client.receive_xml(xml, &scope, limits, &InMemory::default()))
    };
    let again = Answer::of(hear(&mut client, &answer));
    assert_eq!(again.attribute("valuePartitionCapacity").as_deref(), Some("32"));
    // More than the default is more.
    let raised = answer.replace("'64'", "'65'");
    assert_eq!(hear(&mut client, &raised), [format!("give up: {:?}", GiveUp::Raised)]);
}

#[test]
fn a_plan_without_schemas_stays_with_the_default_parameters() {
    let mut client = client(Plan::default());
    client.open();
    assert_eq!(tell(&client.opened(&PLAIN)), [""; 0]);
    let mut other = self::client(plan(None));
    other.open();
    let refused = format!("give up: {:?}", GiveUp::Refused);
    assert_eq!(tell(&other.opened(&header("c:what"))), [refused.as_str(), "disconnect"]);
}

#[test]
fn features_of_the_binding_offer_no_compression() {
    let server = server();
    assert_eq!(server.responder.offer(), Offer::default());
    let plain = Server::new(Policy::default());
    assert_eq!(plain.responder.offer(), Offer { exi: true, port: None });
}
