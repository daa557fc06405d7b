//! Two sides that want what the input says, and elements that nobody expects: the negotiation
//! ends, and an agreement is the same on both sides and within the server's policy.

use std::sync::Arc;

use arbitrary::Unstructured;
use exi_xmpp::negotiation::{
    Action, Admission, Dialect, Element, ElementLimits, Initiator, Parameters, Plan, Policy,
    Remedy, Responder, Scope, SetupAlignment, Switch,
};
use exi_xmpp::repository::{BuiltIn, Md5, SchemaKey, schemas_of};

/// More elements than any negotiation takes.
const MOST: usize = 200;

fn parameters(u: &mut Unstructured<'_>) -> arbitrary::Result<Parameters> {
    let number = |u: &mut Unstructured<'_>| -> arbitrary::Result<Option<u64>> {
        let numbers = [1, 2, 64, 1000, 1 << 40];
        Ok(if u.arbitrary()? { Some(*u.choose(&numbers)?) } else { None })
    };
    let alignments = [
        None,
        Some(SetupAlignment::BitPacked),
        Some(SetupAlignment::ByteAlignment),
        Some(SetupAlignment::PreCompression),
    ];
    Ok(Parameters {
        version: number(u)?,
        alignment: *u.choose(&alignments)?,
        compression: u.arbitrary()?,
        strict: u.arbitrary()?,
        preserve_comments: u.arbitrary()?,
        preserve_pis: u.arbitrary()?,
        preserve_dtd: u.arbitrary()?,
        preserve_prefixes: u.arbitrary()?,
        preserve_lexical: u.arbitrary()?,
        self_contained: u.arbitrary()?,
        block_size: number(u)?,
        value_max_length: number(u)?,
        value_partition_capacity: number(u)?,
        session_wide_buffers: u.arbitrary()?,
    })
}

fn plan(u: &mut Unstructured<'_>) -> arbitrary::Result<Plan> {
    let set = *u.choose(&["xmpp-core", "xmpp-iot"])?;
    let mut schemas = schemas_of(set).unwrap_or_default();
    let mut remedies = Vec::new();
    if u.ratio(1, 3)? {
        let key = SchemaKey { namespace: "urn:a".into(), bytes: 1, md5: Md5::of(b"a") };
        if u.arbitrary()? {
            remedies.push((key.clone(), Remedy::Download("http://example.org/a".into())));
        }
        schemas.push(key);
    }
    Ok(Plan {
        parameters: parameters(u)?,
        schemas,
        remedies,
        without_missing: u.arbitrary()?,
        dialect: if u.arbitrary()? { Dialect::Openfire } else { Dialect::Standard },
        ..Plan::default()
    })
}

fn policy(u: &mut Unstructured<'_>) -> arbitrary::Result<Policy> {
    Ok(Policy {
        value_max_length: *u.choose(&[0, 1, 64, u32::MAX])?,
        value_partition_capacity: *u.choose(&[0, 1, 64, u32::MAX])?,
        block_size: *u.choose(&[0, 1, 64, u32::MAX])?,
        session_wide_buffers: u.arbitrary()?,
        channels: u.arbitrary()?,
        downloads: if u.arbitrary()? { Admission::Anyone } else { Admission::Never },
        ..Policy::default()
    })
}

/// Has a client and a server negotiate as `data` says; true when they agree.
pub fn negotiation(data: &[u8]) -> bool {
    let mut u = Unstructured::new(data);
    negotiate(&mut u).unwrap_or(false)
}

fn negotiate(u: &mut Unstructured<'_>) -> arbitrary::Result<bool> {
    let (plan, policy) = (Arc::new(plan(u)?), Arc::new(policy(u)?));
    let mut client = Initiator::new(plan);
    let mut server = Responder::new(Arc::clone(&policy));
    let features = Element::new("http://etherx.jabber.org/streams", "features");
    let mut to_do: Vec<_> = client.start(&server.offer().replace_in(features));
    let (mut switches, mut count, mut clients_turn) = (Vec::<Switch>::new(), 0, true);
    while !to_do.is_empty() {
        let mut answers = Vec::new();
        for action in to_do {
            count += 1;
            assert!(count < MOST, "a negotiation without end");
            match action {
                Action::Send(element) if clients_turn => {
                    answers.extend(server.receive_xml(
                        &element.to_string(),
                        &Scope::empty(),
                        &BuiltIn,
                    ));
                }
                Action::Send(element) => answers.extend(client.receive(&element, &BuiltIn)),
                Action::Fetch(url) => {
                    let error = exi_xmpp::negotiation::DownloadError::Timeout(url.clone());
                    to_client(
                        server.fetched(&url, Err(error), &BuiltIn),
                        &mut client,
                        &mut answers,
                    );
                    continue;
                }
                Action::SwitchToExi(switch) => switches.push(switch),
                _ => {}
            }
        }
        to_do = answers;
        clients_turn = !clients_turn;
    }
    if let [one, other] = &switches[..] {
        assert_eq!(one.configuration.id(), other.configuration.id());
        let options = one.configuration.terms().options;
        let most = |number: Option<u32>, most: u32| number.is_some_and(|n| n <= most.max(1));
        assert!(most(options.value_max_length(), policy.value_max_length));
        assert!(most(options.value_partition_capacity(), policy.value_partition_capacity));
        assert!(policy.channels || !options.alignment().is_channelled());
    } else {
        assert!(switches.is_empty(), "one side alone");
    }
    stray(u, &mut client, &mut server)?;
    Ok(!switches.is_empty())
}

/// What a server sends of its own accord.
fn to_client(actions: Vec<Action>, client: &mut Initiator, answers: &mut Vec<Action>) {
    for action in actions {
        if let Action::Send(element) = action {
            answers.extend(client.receive(&element, &BuiltIn));
        }
    }
}

/// Elements that nobody expects, of arbitrary text.
fn stray(
    u: &mut Unstructured<'_>,
    client: &mut Initiator,
    server: &mut Responder,
) -> arbitrary::Result<()> {
    let names = ["setup", "setupResponse", "uploadSchema", "downloadSchema", "streamStart"];
    while !u.is_empty() {
        let (name, inside): (_, String) = (u.choose(&names)?, u.arbitrary()?);
        let exi = exi_xmpp::negotiation::namespaces::EXI;
        let xml = format!("<{name} xmlns='{exi}' {inside}</{name}>");
        server.receive_xml(&xml, &Scope::default(), &BuiltIn);
        let limits = ElementLimits::default();
        client.receive_xml(&xml, &Scope::default(), limits, &BuiltIn);
    }
    Ok(())
}
