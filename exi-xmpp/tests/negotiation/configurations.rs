//! Canonical schemas and configurations, as a negotiation meets them: R9, R39, R41.

use std::path::Path;
use std::sync::Arc;

use exi_xmpp::negotiation::{
    Action, Admission, ContentType, Note, Policy, Responder, Scope, UploadSchema,
};
use exi_xmpp::repository::{Repository, SchemaRepository};

use crate::support::{Answer, CORE, EXI, LAMP, LAMP_KEY, key, listed, tell};

const NUMBERS: &str = "valueMaxLength='64' valuePartitionCapacity='64'";

fn hear(responder: &mut Responder, repository: &impl SchemaRepository, xml: &str) -> Answer {
    Answer::of(tell(&responder.receive_xml(xml, &Scope::default(), repository)))
}

fn responder() -> Responder {
    Responder::new(Arc::new(Policy::default()))
}

#[test]
fn r09_schemas_are_uploaded_as_exi_with_the_fixed_options() {
    for content_type in [ContentType::ExiBody, ContentType::ExiDocument, ContentType::Text] {
        let repository = Repository::builder().build();
        let policy = Policy { uploads: Admission::Anyone, ..Policy::default() };
        let mut responder = Responder::new(Arc::new(policy));
        let upload = UploadSchema::of(LAMP.as_bytes(), content_type).expect("a schema");
        let actions = responder.receive(&upload.element(), &repository);
        assert!(matches!(&actions[..], [Action::Note(Note::SchemaTaken(_))]), "{actions:?}");
        let list = listed("schema", &CORE) + &listed("schema", &[LAMP_KEY]);
        let setup = format!("<setup xmlns='{EXI}' {NUMBERS}>{list}</setup>");
        let answer = hear(&mut responder, &repository, &setup);
        assert_eq!(answer.attribute("agreement").as_deref(), Some("true"), "{}", answer.0);
        let compress = "<compress xmlns='http://jabber.org/protocol/compress'>\
            <method>exi</method></compress>";
        let actions = responder.receive_xml(compress, &Scope::default(), &repository);
        let Some(Action::SwitchToExi(switch)) = actions.last() else { panic!("{actions:?}") };
        // The 91 of XMPP itself, and the one of the upload.
        assert_eq!(switch.configuration.schema().rows().global_elements, 92);

        // What is declared and not so, or coded by other tables, is nothing.
        if content_type != ContentType::Text {
            let wrong = UploadSchema { content: vec![0x80, 0xFF, 0xFF], ..upload };
            let actions = responder.receive(&wrong.element(), &repository);
            assert!(matches!(&actions[..], [Action::Note(Note::SchemaRefused(_))]), "{actions:?}");
        }
    }
}

#[test]
fn r39_imports_ascend_by_namespace_in_whatever_order_they_are_listed() {
    let repository = Repository::builder().build();
    let mut backwards = CORE;
    backwards.reverse();
    let ids = [CORE, backwards].map(|schemas| {
        let list = listed("schema", &schemas);
        let setup = format!("<setup xmlns='{EXI}' {NUMBERS}>{list}</setup>");
        let answer = hear(&mut responder(), &repository, &setup);
        answer.attribute("configurationId").expect("an agreement")
    });
    assert_eq!(ids[0], ids[1]);
    let configuration = repository.configuration(&ids[0]).expect("it was agreed on");
    let mut ascending = CORE.map(key);
    ascending.sort_by(|a, b| a.namespace.as_bytes().cmp(b.namespace.as_bytes()));
    assert_eq!(configuration.schemas(), ascending);
}

#[test]
fn r41_a_configuration_outlives_the_server_that_agreed_on_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let open = || {
        let builder = Repository::builder().cache(folder.path());
        builder.expect("a folder that can be read").build()
    };
    let options = "strict='true' sessionWideBuffers='true'";
    let list = listed("schema", &CORE);
    let setup = format!("<setup xmlns='{EXI}' {NUMBERS} {options}>{list}</setup>");
    let answer = hear(&mut responder(), &open(), &setup);
    let id = answer.attribute("configurationId").expect("an agreement");

    let quick = format!("<setup xmlns='{EXI}' configurationId='{id}'/>");
    let restarted = open();
    let answer = hear(&mut responder(), &restarted, &quick);
    assert_eq!(answer.attribute("agreement").as_deref(), Some("true"));
    let terms = restarted.configuration(&id).expect("it was agreed on").terms().clone();
    assert!(terms.options.strict() && terms.session_wide_buffers);
    assert_eq!(terms.options.value_max_length(), Some(64));
}

#[test]
fn every_requirement_has_its_row() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let document = std::fs::read_to_string(root.join("../docs/xmpp.md")).expect("the document");
    let mut sources = String::new();
    for folder in ["tests/negotiation", "src/repository/store/tests"] {
        for file in std::fs::read_dir(root.join(folder)).expect("a folder of tests") {
            let path = file.expect("a file").path();
            if path.is_file() {
                sources.push_str(&std::fs::read_to_string(path).expect("a source"));
            }
        }
    }
    for number in 1..=49 {
        let row = document.lines().find(|line| line.starts_with(&format!("| R{number} | ")));
        let shown = row.and_then(|row| row.split(" | ").nth(2)).expect("a row");
        let own = format!("`r{number:02}_");
        assert!(shown.contains(&own) || shown.starts_with("no test"), "{shown}");
        let tests = shown.split('`').skip(1).step_by(2).filter(|name| name.contains(&own[1..]));
        for test in tests {
            assert!(sources.contains(&format!("fn {test}()")), "{test}");
        }
    }
}
