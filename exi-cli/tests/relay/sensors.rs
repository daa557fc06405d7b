//! XEP-0323 through a gateway: a sensor and a reader that speak EXI, or XML to a bridge.

use std::net::SocketAddr;
use std::time::Duration;

use exi_examples::client::{Account, Binding, Connection, Way};
use exi_examples::pubsub::{Topic, notified, publish};
use exi_examples::reader::{Event, Next, Reader, read};
use exi_examples::sensor::{Plant, Sensor, serve};
use exi_examples::sensor_data::{
    Field, Kinds, NodeFields, NodeName, Request, Stamp, Value, read_stamp,
};
use exi_xmpp::negotiation::{Element, ElementLimits, Scope};

use crate::server::Server;
use crate::support::Relay;
use crate::xml::infoset;

const SENSOR: &str = "sensor@example.org/roof";

async fn connect(address: SocketAddr, binding: Binding, jid: &str) -> Connection {
    let way = Way::new(&address.to_string(), binding, "xmpp-iot", false).expect("a schema set");
    let jid = jid.parse().expect("an address");
    let mechanism = Some("PLAIN".to_owned());
    let account = Account { jid, password: "secret".to_owned(), mechanism };
    Connection::agree(&way, &account).await.expect("an agreement")
}

/// Runs a sensor while `test` runs.
fn beside_a_sensor<F: Future<Output = ()>>(
    address: SocketAddr,
    binding: Binding,
    sensor: Sensor,
    test: impl FnOnce() -> F,
) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let mut connection = connect(address, binding, SENSOR).await;
        let mut session = connection.open().await.expect("a session");
        let mut sensor = sensor;
        let served = serve(&mut session, &mut sensor, None);
        tokio::select! {
            served = served => panic!("the sensor has ended: {served:?}"),
            () = test() => {}
            () = tokio::time::sleep(Duration::from_secs(60)) => panic!("it takes too long"),
        }
    });
}

/// What comes of a request.
async fn events(
    address: SocketAddr,
    binding: Binding,
    request: &Request,
    next: impl Fn(&Event) -> Next,
) -> Vec<Event> {
    let mut connection = connect(address, binding, "reader@example.org/amr").await;
    let mut session = connection.open().await.expect("a session");
    let mut events = Vec::new();
    let each = |event: &Event| {
        events.push(event.clone());
        next(event)
    };
    let reader = Reader::new(SENSOR, request.clone());
    read(&mut session, reader, each).await.expect("a readout");
    events
}

fn sensor() -> Sensor {
    Sensor::new(Plant, Duration::from_millis(20))
}

/// What a plant says of a node, of what a request wants.
fn said(node: &str, stamp: Stamp, request: &Request) -> NodeFields {
    let read = Plant.read(&NodeName::new(node), stamp).expect("a node");
    request.filter(read).expect("fields")
}

/// Compares by value: EXI keeps numbers and times, not how they are written.
fn assert_same(came: &Field, said: &Field) {
    let mut came = came.clone();
    match (&mut came.value, &said.value) {
        (Value::Numeric { number, .. }, Value::Numeric { number: said, .. }) => {
            assert_eq!(number.parse::<f64>(), said.parse::<f64>());
            number.clone_from(said);
        }
        (Value::DateTime(time), Value::DateTime(said)) => {
            assert_eq!(read_stamp(time), read_stamp(said));
            time.clone_from(said);
        }
        _ => {}
    }
    assert_eq!(&came, said);
}

fn assert_fields(event: &Event, node: &str, request: &Request) {
    let Event::Fields(came) = event else { panic!("{event:?}") };
    let [came] = came.as_slice() else { panic!("{came:?}") };
    let said = said(node, came.stamp, request);
    assert_eq!((&came.node, came.fields.len()), (&said.node, said.fields.len()));
    for (came, said) in came.fields.iter().zip(&said.fields) {
        assert_same(came, said);
    }
}

const ACCEPTED: Event = Event::Accepted { queued: false };
const QUEUED: Event = Event::Accepted { queued: true };

/// All of a readout: types of values, nodes, failures, what waits, what is cancelled.
async fn read_out(address: SocketAddr, binding: Binding) {
    let wait = |_: &Event| Next::Wait;
    let nodes = |names: &[&str]| names.iter().map(|name| NodeName::new(name)).collect();

    let all = Request::new(1, Kinds::ALL);
    let two = Request { nodes: nodes(&["Device02"]), ..all.clone() };
    let came = events(address, binding, &two, wait).await;
    assert_eq!((&came[0], came.len(), &came[2]), (&ACCEPTED, 3, &Event::Done));
    assert_fields(&came[1], "Device02", &two);

    let now = Kinds::MOMENTARY | Kinds::STATUS | Kinds::IDENTITY;
    let several = Request { seqnr: -5, kinds: now, ..all.clone() };
    let several = Request { nodes: nodes(&["Device01", "Nowhere", "Device03"]), ..several };
    let came = events(address, binding, &several, wait).await;
    assert_eq!((came.len(), &came[4]), (5, &Event::Done));
    assert_fields(&came[1], "Device01", &several);
    for (event, node, text) in
        [(&came[2], "Nowhere", "Unknown node."), (&came[3], "Device03", "Timeout.")]
    {
        let Event::Failure(troubles) = event else { panic!("{event:?}") };
        assert_eq!((troubles[0].node.id.as_str(), troubles[0].text.as_str()), (node, text));
    }

    let kept = Request { seqnr: 3, kinds: Kinds::HISTORICAL, ..all.clone() };
    let kept = Request { nodes: nodes(&["Device01"]), ..kept };
    let came = events(address, binding, &kept, wait).await;
    let hours = came.iter().map(|event| match event {
        Event::Fields(fields) => fields.len(),
        _ => 0,
    });
    assert_eq!(hours.collect::<Vec<_>>(), [0, 8, 8, 8, 0], "{came:?}");

    let when = Some(Stamp::now_utc() + time::Duration::seconds(1));
    let later = Request { seqnr: 4, when, ..two.clone() };
    let came = events(address, binding, &later, wait).await;
    assert_eq!((&came[..2], came.len()), (&[QUEUED, Event::Started][..], 4), "{came:?}");
    let at_once = |_: &Event| Next::Cancel;
    let came = events(address, binding, &Request { seqnr: 5, ..later }, wait).await;
    assert_eq!(came[0], ACCEPTED, "it is late already");
    let when = Some(Stamp::now_utc() + time::Duration::hours(1));
    let never = Request { seqnr: 6, when, ..two };
    let came = events(address, binding, &never, at_once).await;
    assert_eq!(came, [QUEUED, Event::Cancelled]);
}

#[test]
fn a_sensor_is_read_out_after_compress() {
    let server = Server::start();
    let gateway = Relay::start("gateway", server.address, &[]);
    let (address, binding) = (gateway.address, Binding::Compress);
    beside_a_sensor(address, binding, sensor(), || read_out(address, binding));
    assert_eq!(gateway.counter("exi_refused_total{cause=\"stanza\"}"), 0);
    assert!(gateway.counter("exi_agreements_total") > 1);
}

#[test]
fn a_sensor_is_read_out_on_the_alternative_binding() {
    let server = Server::start();
    let gateway = Relay::start("gateway", server.address, &["--binding", "direct"]);
    let (address, binding) = (gateway.address, Binding::Direct);
    beside_a_sensor(address, binding, sensor(), || read_out(address, binding));
    assert_eq!(gateway.counter("exi_refused_total{cause=\"stanza\"}"), 0);
}

#[test]
fn a_reader_that_knows_xml_alone_reads_through_a_bridge() {
    let server = Server::start();
    let gateway = Relay::start("gateway", server.address, &[]);
    let bridge = Relay::start("bridge", gateway.address, &["--schema-set", "xmpp-iot"]);
    beside_a_sensor(gateway.address, Binding::Compress, sensor(), || {
        read_out(bridge.address, Binding::Xml)
    });
    assert!(bridge.counter("exi_agreements_total") > 1);
}

#[test]
fn who_may_not_read_is_told() {
    let server = Server::start();
    let gateway = Relay::start("gateway", server.address, &[]);
    let address = gateway.address;
    let sensor = sensor().readers(vec!["other@example.org".to_owned()]);
    beside_a_sensor(address, Binding::Compress, sensor, || async {
        let request = Request::new(1, Kinds::MOMENTARY);
        let came = events(address, Binding::Compress, &request, |_| Next::Wait).await;
        assert_eq!(came, [Event::Refused("forbidden".to_owned())]);
    });
}

/// Presence, delayed delivery, publication and notification of readings; to whom is left open. The
/// number is as EXI gives numbers back.
const STANZAS: [&str; 6] = [
    "<presence to='TO'><show>away</show><status>asleep</status><priority>-1</priority></presence>",
    "<presence to='TO' type='unavailable'><delay xmlns='urn:xmpp:delay' from='example.org' \
     stamp='2013-03-07T16:24:30Z'>late</delay></presence>",
    "<message to='TO' type='chat'><body>offline</body><delay xmlns='urn:xmpp:delay' \
     stamp='2013-03-07T16:24:30Z'/></message>",
    "<message to='TO'><fields xmlns='urn:xmpp:iot:sensordata' seqnr='7' done='true'>\
     <node nodeId='Device01'><timestamp value='2013-03-07T19:00:00Z'>\
     <numeric name='Temperature' momentary='true' automaticReadout='true' value='2.34E1' \
     unit='&#xb0;C'/></timestamp></node></fields><delay xmlns='urn:xmpp:delay' \
     from='sensor@example.org/roof' stamp='2013-03-07T19:00:01Z'/></message>",
    "<iq to='TO' type='set' id='p1'><pubsub xmlns='http://jabber.org/protocol/pubsub'>\
     <publish node='readings'><item id='1'><fields xmlns='urn:xmpp:iot:sensordata' seqnr='0'>\
     <node nodeId='Device02'><timestamp value='2013-03-07T19:00:00Z'>\
     <boolean name='On' status='true' value='true'/><duration name='Runtime' status='true' \
     value='P3DT2H'/></timestamp></node></fields></item></publish></pubsub></iq>",
    "<message to='TO' type='headline'><event xmlns='http://jabber.org/protocol/pubsub#event'>\
     <items node='readings'><item id='1'><fields xmlns='urn:xmpp:iot:sensordata' seqnr='0'>\
     <node nodeId='Device02'><timestamp value='2013-03-07T19:00:00Z'>\
     <enum name='Mode' status='true' value='Heat' dataType='Mode'/></timestamp></node>\
     </fields></item></items></event></message>",
];

fn element(xml: &str) -> Element {
    let scope = Scope::empty().declare("", "jabber:client");
    Element::parse(xml, &scope, ElementLimits::default()).expect("an element")
}

#[test]
fn presence_delay_and_publications_arrive_as_they_were_sent() {
    let server = Server::start();
    let gateway = Relay::start("gateway", server.address, &[]);
    let bridge = Relay::start("bridge", gateway.address, &["--schema-set", "xmpp-iot"]);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let (device, person) = ("device@example.org/d", "person@example.org/p");
        let mut one = connect(gateway.address, Binding::Compress, device).await;
        let mut one = one.open().await.expect("a session");
        let mut two = connect(bridge.address, Binding::Xml, person).await;
        let mut two = two.open().await.expect("a session");
        for stanza in STANZAS {
            let sent = stanza.replacen("TO", person, 1);
            one.sender.send(&element(&sent)).await.expect("to be sent");
            let came = two.receiver.next().await.expect("a stanza");
            let named = sent.replacen(" to=", &format!(" from='{device}' to="), 1);
            assert_eq!(infoset(&came.to_string()), infoset(&named));
            let sent = stanza.replacen("TO", device, 1);
            two.sender.send(&element(&sent)).await.expect("to be sent");
            let came = one.receiver.next().await.expect("a stanza");
            let named = sent.replacen(" to=", &format!(" from='{person}' to="), 1);
            assert_eq!(infoset(&came.to_string()), infoset(&named));
        }
        let topic = Topic { service: device.to_owned(), node: "readings".to_owned() };
        assert_eq!(notified(&element(STANZAS[5]), &topic).len(), 1);
        let payload = element("<fields xmlns='urn:xmpp:iot:sensordata' seqnr='0'/>");
        let publication = publish(&topic, "i", payload);
        two.sender.send(&publication).await.expect("to be sent");
        let came = one.receiver.next().await.expect("a stanza");
        assert_eq!(came.children(), publication.children());
    });
}

#[test]
fn a_server_that_proves_nothing_is_refused() {
    let server = Server::start();
    let gateway = Relay::start("gateway", server.address, &[]);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let agreed = runtime.expect("a runtime").block_on(async {
        let address = gateway.address.to_string();
        let way = Way::new(&address, Binding::Compress, "xmpp-iot", false).expect("a schema set");
        let jid = SENSOR.parse().expect("an address");
        // SCRAM, which the server says it knows; but it lets everybody in at once.
        let account = Account { jid, password: "secret".to_owned(), mechanism: None };
        Connection::agree(&way, &account).await.err().expect("no agreement")
    });
    assert!(matches!(agreed, exi_examples::client::Error::Refused(_)), "{agreed}");
}
