//! What a hostile peer sends: an answer or an error, never a panic, and nothing that grows.

use std::sync::Arc;

use exi_xmpp::negotiation::{
    Action, Admission, Element, ElementLimits, Initiator, Plan, Policy, Responder, Scope,
};
use exi_xmpp::repository::BuiltIn;

use crate::support::{CORE, EXI, InMemory, LAMP_BASE64, LAMP_KEY, key, listed, setup};

/// Elements of both sides.
fn elements() -> Vec<String> {
    let missing = listed("schema", &CORE[..1]) + &listed("missingSchema", &[LAMP_KEY]);
    vec![
        setup("strict='true' valueMaxLength='64' alignment='byte-packed' version='1'", &[LAMP_KEY]),
        format!("<setup xmlns='{EXI}' configurationId='c76ab4ec'/>"),
        format!("<uploadSchema xmlns='{EXI}' contentType='Text'>{LAMP_BASE64}</uploadSchema>"),
        format!("<downloadSchema xmlns='{EXI}' url='http://vault.example.org/lamp.xsd'/>"),
        "<compress xmlns='http://jabber.org/protocol/compress'><method>exi</method></compress>"
            .to_owned(),
        format!("<setupResponse xmlns='{EXI}' valueMaxLength='9'>{missing}</setupResponse>"),
        format!("<setupResponse xmlns='{EXI}' agreement='true' configurationId='x'/>"),
        format!(
            "<downloadSchemaResponse xmlns='{EXI}' url='x' result='false'>\
             <httpError code='404' message='NotFound'/></downloadSchemaResponse>"
        ),
    ]
}

/// Cuts, and other characters in place of one.
fn damaged(xml: &str) -> Vec<String> {
    let mut all: Vec<_> = (0..xml.len()).map(|end| xml[..end].to_owned()).collect();
    for (at, from) in xml.char_indices() {
        let rest = &xml[at + from.len_utf8()..];
        all.extend(
            ["<", "&", "'", "\0", "9", ":", " "].map(|c| format!("{}{c}{rest}", &xml[..at])),
        );
    }
    all
}

#[test]
fn damaged_elements_are_answered_or_refused() {
    let policy = Policy {
        uploads: Admission::Anyone,
        downloads: Admission::Anyone,
        most_setups: u32::MAX,
        ..Policy::default()
    };
    let policy = Arc::new(policy);
    let plan = Plan { schemas: CORE.map(key).to_vec(), ..Plan::default() };
    let plan = Arc::new(plan);
    let repository = InMemory::default();
    let features = "<stream:features><compression xmlns='http://jabber.org/features/compress'>\
        <method>exi</method></compression></stream:features>";
    let features = Element::parse(features, &Scope::default(), ElementLimits::default());
    let features = features.expect("features");
    let mut closed = 0;
    for xml in elements().iter().flat_map(|xml| damaged(xml)) {
        let mut responder = Responder::new(Arc::clone(&policy));
        let actions = responder.receive_xml(&xml, &Scope::default(), &repository);
        assert!((1..=3).contains(&actions.len()), "{xml}: {actions:?}");
        closed += usize::from(matches!(actions[0], Action::Close(_)));

        let mut initiator = Initiator::new(Arc::clone(&plan));
        initiator.start(&features);
        let limits = ElementLimits::default();
        let actions = initiator.receive_xml(&xml, &Scope::default(), limits, &repository);
        assert!(actions.len() <= 3, "{xml}: {actions:?}");
    }
    assert!(closed > 1000);
}

#[test]
fn a_connection_holds_little() {
    assert!(size_of::<Responder>() <= 192, "{}", size_of::<Responder>());
    assert!(size_of::<Initiator>() <= 512, "{}", size_of::<Initiator>());
}

#[test]
fn nothing_grows_with_what_is_sent() {
    let policy = Policy { downloads: Admission::Anyone, ..Policy::default() };
    let mut responder = Responder::new(Arc::new(policy));
    let mut hear = |xml: &str| responder.receive_xml(xml, &Scope::default(), &BuiltIn);
    // Downloads that nobody answers, and more of them than there may be.
    let mut fetched = 0;
    for number in 0..10_000 {
        let url = format!("http://vault.example.org/{number}");
        let actions = hear(&format!("<downloadSchema xmlns='{EXI}' url='{url}'/>"));
        fetched += actions.iter().filter(|action| matches!(action, Action::Fetch(_))).count();
    }
    assert_eq!(fetched, 8);
    // Uploads of one who has not authenticated are not looked at.
    let upload = format!("<uploadSchema xmlns='{EXI}'>{LAMP_BASE64}</uploadSchema>");
    for _ in 0..1000 {
        assert!(matches!(hear(&upload)[..], [Action::Note(_)]));
    }
    // Setups end, and with them the stream.
    let last = (0..100)
        .map(|_| hear(&setup("", &[])))
        .find(|actions| matches!(actions[..], [Action::Close(_)]));
    assert!(last.is_some());
    assert!(hear(&setup("", &[])).is_empty());
}
