//! Canonical schemas and configurations, as a negotiation meets them: R39, R41.

use std::sync::Arc;

use exi_xmpp::negotiation::{Policy, Responder, Scope};
use exi_xmpp::repository::{Repository, SchemaRepository};

use crate::support::{Answer, CORE, EXI, key, listed, tell};

const NUMBERS: &str = "valueMaxLength='64' valuePartitionCapacity='64'";

fn hear(responder: &mut Responder, repository: &impl SchemaRepository, xml: &str) -> Answer {
    Answer::of(tell(&responder.receive_xml(xml, &Scope::default(), repository)))
}

fn responder() -> Responder {
    Responder::new(Arc::new(Policy::default()))
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
