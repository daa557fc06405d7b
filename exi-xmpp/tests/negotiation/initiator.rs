//! The client's side, against servers written as text: R2, R5, R8, R13 to R16, R41.

use std::sync::Arc;

use exi_xmpp::negotiation::{
    Action, ContentType, Dialect, Element, ElementLimits, GiveUp, Initiator, Note, Parameters,
    Plan, Quick, QuickName, Remedy, Scope, SetupAlignment, UploadSchema,
};
use exi_xmpp::repository::{BuiltIn, Configuration, schemas_of};

use crate::support::{
    Answer, CORE, EXI, InMemory, LAMP, LAMP_BASE64, LAMP_KEY, key, listed, only, tell,
};

const FEATURES: &str = "<stream:features>\
    <compression xmlns='http://jabber.org/features/compress'>\
    <method>zlib</method><method>exi</method></compression></stream:features>";
const COMPRESS: &str =
    "<compress xmlns=\"http://jabber.org/protocol/compress\"><method>exi</method></compress>";

fn plan() -> Plan {
    Plan {
        parameters: Parameters {
            strict: Some(true),
            value_max_length: Some(64),
            value_partition_capacity: Some(100),
            ..Parameters::default()
        },
        schemas: CORE.map(key).to_vec(),
        ..Plan::default()
    }
}

/// A plan with a schema that servers lack.
fn lacking(remedy: Option<Remedy>) -> Plan {
    let mut plan = plan();
    plan.schemas.push(key(LAMP_KEY));
    plan.remedies = remedy.map(|remedy| (key(LAMP_KEY), remedy)).into_iter().collect();
    plan
}

struct Client {
    initiator: Initiator,
    repository: InMemory,
    notes: Vec<Note>,
}

impl Client {
    fn new(plan: Plan) -> Self {
        let initiator = Initiator::new(Arc::new(plan));
        Self { initiator, repository: InMemory::default(), notes: Vec::new() }
    }

    /// A client that has sent its first setup, and that setup.
    fn started(plan: Plan) -> (Self, Answer) {
        let mut client = Self::new(plan);
        let features = parsed(FEATURES);
        let sent = Answer::of(tell(&client.initiator.start(&features)));
        (client, sent)
    }

    fn hear(&mut self, xml: &str) -> Vec<String> {
        let limits = ElementLimits::default();
        let actions = self.initiator.receive_xml(xml, &Scope::default(), limits, &self.repository);
        for action in &actions {
            if let Action::Note(note) = action {
                self.notes.push(note.clone());
            }
        }
        tell(&actions)
    }
}

fn parsed(xml: &str) -> Element {
    Element::parse(xml, &Scope::default(), ElementLimits::default()).expect("an element")
}

fn response(attributes: &str, children: &str) -> String {
    format!("<setupResponse xmlns='{EXI}' {attributes}>{children}</setupResponse>")
}

fn give_up(reason: &GiveUp) -> [String; 1] {
    [format!("give up: {reason:?}")]
}

#[test]
fn r02_core_schemas_and_xml_xsd_are_listed_too() {
    for set in ["xmpp-core", "xmpp-iot"] {
        let schemas = schemas_of(set).expect("a set");
        for core in CORE {
            assert!(schemas.contains(&key(core)), "{set}: {core:?}");
        }
    }
    let (_, sent) = Client::started(plan());
    assert_eq!(sent.name(), format!("{{{EXI}}}setup"));
    let expected = CORE.map(|(ns, n, md5)| (ns.to_owned(), n.to_string(), md5.to_owned()));
    assert_eq!(sent.schemas("schema"), expected);
    assert_eq!(sent.attribute("valuePartitionCapacity").as_deref(), Some("100"));
    assert_eq!(sent.attribute("strict").as_deref(), Some("true"));
}

#[test]
fn an_agreement_is_followed_by_compress() {
    let (mut client, _) = Client::started(plan());
    let agreement =
        response("agreement='true' configurationId='c76ab4ec'", &listed("schema", &CORE));
    assert_eq!(client.hear(&agreement), [COMPRESS]);
    let Some(Note::Agreed { id, configuration }) = client.notes.first() else { panic!() };
    assert_eq!((id.as_str(), configuration.schemas().len()), ("c76ab4ec", 9));
    assert_eq!(configuration.terms().options.value_partition_capacity(), Some(100));
    assert!(client.initiator.is_waiting());
    let compressed = "<compressed xmlns='http://jabber.org/protocol/compress'/>";
    assert_eq!(client.hear(compressed), ["switch"]);
    assert!(!client.initiator.is_waiting());
}

#[test]
fn nothing_is_sent_where_exi_is_not_offered() {
    let mut client = Client::new(plan());
    let features = parsed("<stream:features/>");
    assert_eq!(tell(&client.initiator.start(&features)), give_up(&GiveUp::NotOffered));
    let mut client = Client::new(plan());
    let features = parsed(&FEATURES.replace(">exi<", ">exi:54321<"));
    assert_eq!(tell(&client.initiator.start(&features)), give_up(&GiveUp::NotOffered));
}

#[test]
fn r05_the_client_may_stop_at_any_time() {
    let (mut client, _) = Client::started(plan());
    client.initiator.abandon();
    assert_eq!(client.hear(&response("agreement='true'", "")), [""; 0]);
    assert!(!client.initiator.is_waiting());
}

#[test]
fn r08_an_absent_agreement_is_none() {
    let (mut client, _) = Client::started(plan());
    // Nothing is changed and nothing is missing, so there is nothing to ask again.
    let answer = response("strict='true'", &listed("schema", &CORE));
    assert_eq!(client.hear(&answer), give_up(&GiveUp::Refused));
}

#[test]
fn lowered_numbers_are_proposed_again_and_raised_ones_are_not() {
    let (mut client, _) = Client::started(plan());
    let again = Answer::of(client.hear(&response("valuePartitionCapacity='50'", "")));
    assert_eq!(again.attribute("valuePartitionCapacity").as_deref(), Some("50"));
    assert_eq!(again.attribute("valueMaxLength").as_deref(), Some("64"));
    assert_eq!(again.schemas("schema").len(), 9);
    assert_eq!(
        client.hear(&response("agreement='true' valuePartitionCapacity='50'", "")),
        [COMPRESS]
    );

    for raised in ["valuePartitionCapacity='101'", "version='2'", "blockSize='1000001'"] {
        for agreement in ["", "agreement='true'"] {
            let (mut client, _) = Client::started(plan());
            let answer = response(&format!("{agreement} {raised}"), "");
            assert_eq!(client.hear(&answer), give_up(&GiveUp::Raised));
        }
    }
    let (mut client, _) = Client::started(plan());
    let answer = response("agreement='true' sessionWideBuffers='true'", "");
    assert_eq!(client.hear(&answer), give_up(&GiveUp::Terms));
}

#[test]
fn a_server_that_changes_its_mind_is_left() {
    let (mut client, _) = Client::started(plan());
    let mut lines = Vec::new();
    for number in (1..64).rev() {
        lines = client.hear(&response(&format!("valueMaxLength='{number}'"), ""));
        if !client.initiator.is_waiting() {
            break;
        }
    }
    assert_eq!(lines, give_up(&GiveUp::Refused));
}

#[test]
fn answers_that_are_not_as_they_should_be_end_it() {
    for answer in [
        response("agreement='perhaps'", ""),
        response("valueMaxLength='x'", ""),
        response("", "<missingSchema ns='a' bytes='1'/>"),
    ] {
        let (mut client, _) = Client::started(plan());
        assert!(only(client.hear(&answer)).starts_with("give up: Malformed"), "{answer}");
    }
    let (mut client, _) = Client::started(plan());
    let other = response("agreement='true'", &listed("schema", &[LAMP_KEY]));
    assert_eq!(client.hear(&other), give_up(&GiveUp::NotProposed(key(LAMP_KEY))));
}

fn missing_lamp() -> String {
    let children = listed("schema", &CORE) + &listed("missingSchema", &[LAMP_KEY]);
    response("", &children)
}

fn uploaded(content_type: ContentType) -> Remedy {
    let content = LAMP.as_bytes().to_vec();
    Remedy::Upload(Arc::new(UploadSchema { content_type, declared: None, content }))
}

#[test]
fn r06_the_client_uploads_what_is_missing() {
    let (mut client, _) = Client::started(lacking(Some(uploaded(ContentType::Text))));
    let sent = client.hear(&missing_lamp());
    let [upload, setup] = <[String; 2]>::try_from(sent).expect("two elements");
    let upload = Answer(upload);
    assert_eq!(upload.name(), format!("{{{EXI}}}uploadSchema"));
    assert_eq!(upload.attribute("contentType").as_deref(), Some("Text"));
    let base64: String = LAMP_BASE64.split_whitespace().collect();
    assert!(upload.0.contains(&format!(">{base64}<")), "{}", upload.0);
    // The setup again is the test whether it was taken.
    assert_eq!(Answer(setup).schemas("schema").len(), 10);
}

#[test]
fn r16_what_was_uploaded_in_vain_is_not_uploaded_again() {
    let (mut client, _) = Client::started(lacking(Some(uploaded(ContentType::Text))));
    assert_eq!(client.hear(&missing_lamp()).len(), 2);
    assert_eq!(client.hear(&missing_lamp()), give_up(&GiveUp::Missing(vec![key(LAMP_KEY)])));

    let mut plan = lacking(Some(uploaded(ContentType::Text)));
    plan.without_missing = true;
    let (mut client, _) = Client::started(plan);
    assert_eq!(client.hear(&missing_lamp()).len(), 2);
    let without = Answer::of(client.hear(&missing_lamp()));
    assert_eq!(without.name(), format!("{{{EXI}}}setup"));
    assert_eq!(without.schemas("schema").len(), 9);
    assert_eq!(client.hear(&response("agreement='true'", "")), [COMPRESS]);
}

#[test]
fn what_is_missing_for_good_ends_it_unless_the_plan_goes_on() {
    let (mut client, _) = Client::started(lacking(None));
    assert_eq!(client.hear(&missing_lamp()), give_up(&GiveUp::Missing(vec![key(LAMP_KEY)])));

    // An agreement counts, with what it says to be missing; the example of XEP-0322 is such.
    let agreement = missing_lamp().replace("'>", "' agreement='true' configurationId='x'>");
    let agreement =
        agreement.replacen(&format!("{EXI}' >"), &format!("{EXI}' agreement='true'>"), 1);
    let (mut client, _) = Client::started(lacking(None));
    assert_eq!(client.hear(&agreement), give_up(&GiveUp::Missing(vec![key(LAMP_KEY)])));
    let (mut client, _) = Client::started(Plan { without_missing: true, ..lacking(None) });
    assert_eq!(client.hear(&agreement), [COMPRESS]);
}

#[test]
fn r13_the_setup_after_a_download_tells_whether_it_is_the_right_file() {
    let url = "http://vault.example.org/lamp.xsd";
    let (mut client, _) = Client::started(lacking(Some(Remedy::Download(url.to_owned()))));
    let asked = only(client.hear(&missing_lamp()));
    assert_eq!(asked, format!("<downloadSchema xmlns=\"{EXI}\" url=\"{url}\"/>"));
    let done = |url: &str, result: &str| {
        format!("<downloadSchemaResponse xmlns='{EXI}' url='{url}' {result}/>")
    };
    // The answer to something else is not waited for.
    assert_eq!(client.hear(&done("http://example.org/", "result='true'")), [""; 0]);
    let again = Answer::of(client.hear(&done(url, "result='true'")));
    assert_eq!(again.schemas("schema").len(), 10);
    // Another version: the schema is missing still, and that is the end of it.
    assert_eq!(client.hear(&missing_lamp()), give_up(&GiveUp::Missing(vec![key(LAMP_KEY)])));

    let (mut client, _) = Client::started(lacking(Some(Remedy::Download(url.to_owned()))));
    client.hear(&missing_lamp());
    let failed = format!(
        "<downloadSchemaResponse xmlns='{EXI}' url='{url}' result='false'>\
         <httpError code='404' message='NotFound'/></downloadSchemaResponse>"
    );
    assert_eq!(client.hear(&failed).len(), 1);
    assert!(client.notes.iter().any(|note| matches!(note, Note::DownloadFailed(_))));
}

/// The configuration of the plan, as agreed on earlier.
fn earlier() -> Arc<Configuration> {
    let options = plan().parameters.options().expect("options");
    let terms = exi_xmpp::repository::Terms { options, ..Default::default() };
    let schemas = plan().schemas;
    use exi_xmpp::repository::SchemaRepository;
    BuiltIn.configure(&schemas, &terms, &Default::default()).expect("a set")
}

fn quick(name: QuickName) -> Plan {
    Plan { quick: Some(Quick { name, configuration: earlier() }), ..plan() }
}

#[test]
fn r14_a_quick_setup_names_the_configuration_alone() {
    let (mut client, _) = Client::started(quick(QuickName::Id("c76ab4ec".into())));
    let (_, sent) = Client::started(quick(QuickName::Id("c76ab4ec".into())));
    assert_eq!(sent.0, format!("<setup xmlns=\"{EXI}\" configurationId=\"c76ab4ec\"/>"));
    let agreement = response("agreement='true' configurationId='c76ab4ec'", "");
    assert_eq!(client.hear(&agreement), [COMPRESS]);

    let (_, sent) = Client::started(quick(QuickName::Location("/etc/exi".into())));
    assert_eq!(sent.0, format!("<setup xmlns=\"{EXI}\" configurationLocation=\"/etc/exi\"/>"));
}

#[test]
fn r15_a_full_setup_follows_a_quick_one_that_failed() {
    for name in [QuickName::Id("c76ab4ec".into()), QuickName::Location("/etc/exi".into())] {
        let (mut client, _) = Client::started(quick(name));
        let full = Answer::of(client.hear(&response("agreement='false'", "")));
        assert_eq!(full.attribute("configurationId"), None);
        assert_eq!(full.attribute("configurationLocation"), None);
        assert_eq!(full.schemas("schema").len(), 9);
        assert_eq!(client.hear(&response("agreement='true'", "")), [COMPRESS]);
    }
}

#[test]
fn an_agreement_on_something_else_is_none() {
    let (mut client, _) = Client::started(quick(QuickName::Id("c76ab4ec".into())));
    let other = response("agreement='true' configurationId='761aabc0'", "");
    assert_eq!(Answer::of(client.hear(&other)).schemas("schema").len(), 9);
}

#[test]
fn what_a_server_writes_out_is_not_changed() {
    // The defaults, said: nothing is changed, so there is nothing to ask again.
    let written_out = "version='1' alignment='bit-packed' compression='false' preservePIs='0' \
        blockSize='1000000'";
    let (mut client, _) = Client::started(plan());
    assert_eq!(client.hear(&response(written_out, "")), give_up(&GiveUp::Refused));
    let (mut client, _) = Client::started(plan());
    let agreement = response(&format!("agreement='true' {written_out}"), "");
    assert_eq!(client.hear(&agreement), [COMPRESS]);
}

#[test]
fn representations_are_those_that_the_answer_lists() {
    let entry = ("{http://www.w3.org/2001/XMLSchema}decimal", "{http://www.w3.org/2009/exi}string");
    let entry = (entry.0.to_owned(), entry.1.to_owned());
    let child =
        format!("<datatypeRepresentationMap type='{}' representAs='{}'/>", entry.0, entry.1);
    let plan = Plan { representations: vec![entry.clone()], ..plan() };
    let core = listed("schema", &CORE);
    for (children, expected) in [
        (String::new(), vec![entry.clone()]),
        (core.clone(), vec![]),
        (format!("{core}{child}"), vec![entry]),
    ] {
        let (mut client, sent) = Client::started(plan.clone());
        assert!(sent.0.contains("<datatypeRepresentationMap type=\"{http:"), "{}", sent.0);
        client.hear(&response("agreement='true' configurationId='x'", &children));
        let Some(Note::Agreed { configuration, .. }) = client.notes.first() else { panic!() };
        assert_eq!(configuration.terms().representations, expected);
    }
    let other = child.replace("decimal", "float");
    let (mut client, _) = Client::started(plan);
    let answer = response("agreement='true'", &format!("{core}{other}"));
    assert_eq!(client.hear(&answer), give_up(&GiveUp::Terms));
}

#[test]
fn a_failure_to_compress_leaves_the_stream_as_it_is() {
    for condition in ["setup-failed", "unsupported-method", "processing-failed"] {
        let (mut client, _) = Client::started(plan());
        client.hear(&response("agreement='true'", ""));
        let failure = format!(
            "<failure xmlns='http://jabber.org/protocol/compress'><{condition}/></failure>"
        );
        let line = only(client.hear(&failure));
        let reason: String = condition.split('-').map(capitalised).collect();
        assert_eq!(line, format!("give up: Compress({reason})"));
    }
    let (mut client, _) = Client::started(plan());
    client.hear(&response("agreement='true'", ""));
    let failure = "<failure xmlns='http://jabber.org/protocol/compress'>\
        <not-allowed xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></failure>";
    assert_eq!(only(client.hear(failure)), "give up: Compress(Stanza(\"not-allowed\"))");
}

fn capitalised(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    first.to_uppercase() + rest
}

#[test]
fn openfire_is_told_of_options_that_are_on() {
    let parameters = Parameters {
        alignment: Some(SetupAlignment::ByteAlignment),
        compression: Some(false),
        session_wide_buffers: Some(false),
        strict: Some(false),
        preserve_prefixes: Some(true),
        ..Parameters::default()
    };
    let plan = Plan { parameters, dialect: Dialect::Openfire, ..plan() };
    let (_, sent) = Client::started(plan.clone());
    assert_eq!(sent.attribute("alignment").as_deref(), Some("byte-packed"));
    assert_eq!(sent.attribute("preservePrefixes").as_deref(), Some("true"));
    for off in ["compression", "sessionWideBuffers", "strict"] {
        assert_eq!(sent.attribute(off), None, "{off}");
    }
    let (_, sent) = Client::started(Plan { dialect: Dialect::Standard, ..plan });
    assert_eq!(sent.attribute("alignment").as_deref(), Some("byte-alignment"));
    assert_eq!(sent.attribute("strict").as_deref(), Some("false"));
}

#[test]
fn initiator_and_responder_agree() {
    let mut server = crate::support::Server::new(exi_xmpp::negotiation::Policy {
        uploads: exi_xmpp::negotiation::Admission::Anyone,
        value_partition_capacity: 7,
        ..Default::default()
    });
    let (mut client, first) = Client::started(lacking(Some(uploaded(ContentType::Text))));
    client.repository.taken.borrow_mut().push(key(LAMP_KEY));
    let mut to_server = vec![first.0];
    let mut switched = 0;
    for _ in 0..10 {
        let mut to_client = Vec::new();
        for xml in to_server.drain(..) {
            to_client.extend(server.hear(&xml));
        }
        for xml in to_client.iter().filter(|line| line.starts_with('<')) {
            let lines = client.hear(xml);
            switched += lines.iter().filter(|line| *line == "switch").count();
            to_server.extend(lines.into_iter().filter(|line| line.starts_with('<')));
        }
    }
    assert_eq!((switched, server.switched.len()), (1, 1));
    let options = server.switched[0].configuration.terms().options;
    assert_eq!(options.value_partition_capacity(), Some(7));
}
