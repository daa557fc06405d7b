#![allow(clippy::expect_used, clippy::panic, reason = "a test tells what is not as it should be")]

use super::*;
use crate::sensor_data::{Kinds, NodeName, Trouble, Value, read_stamp};
use exi_xmpp::negotiation::{ElementLimits, Scope};

const PACE: Duration = Duration::from_secs(1);
const READER: &str = "reader@example.org/amr";

fn sensor() -> Sensor {
    Sensor::new(Plant, PACE)
}

/// Noon, and some seconds.
fn at(seconds: i64) -> Stamp {
    read_stamp("2013-03-07T12:00:00Z").expect("a time") + time::Duration::seconds(seconds)
}

fn iq(from: &str, content: &str) -> Element {
    let xml = format!("<iq type='get' id='q' from='{from}'>{content}</iq>");
    let scope = Scope::empty().declare("", CLIENT);
    Element::parse(&xml, &scope, ElementLimits::default()).expect("an element")
}

fn req(seqnr: i32, rest: &str) -> Element {
    iq(READER, &format!("<req xmlns='{SENSOR_DATA}' seqnr='{seqnr}' {rest}</req>"))
}

fn cancel(from: &str, seqnr: i32) -> Element {
    iq(from, &format!("<cancel xmlns='{SENSOR_DATA}' seqnr='{seqnr}'/>"))
}

/// What stanzas say, each with its number; all are for the reader.
fn said(stanzas: &[Element]) -> Vec<(i32, Answer)> {
    let read = |stanza: &Element| {
        assert_eq!(stanza.attribute("to"), Some(READER));
        let content = stanza.children().first().expect("content");
        Answer::read(content).expect("well-formed").expect("an answer")
    };
    stanzas.iter().map(read).collect()
}

fn condition(stanzas: &[Element]) -> String {
    let [answer] = stanzas else { panic!("{stanzas:?}") };
    assert_eq!((answer.attribute("type"), answer.attribute("id")), (Some("error"), Some("q")));
    answer.children()[0].children()[0].name().to_owned()
}

/// The nodes and names of the fields of an answer, and whether it is the last.
fn fields(answer: &Answer) -> (Vec<(&str, Vec<&str>)>, bool) {
    let Answer::Fields { fields, done } = answer else { panic!("{answer:?}") };
    let names = fields.iter().map(|of| {
        let names = of.fields.iter().map(|field| field.name.as_str()).collect();
        (of.node.id.as_str(), names)
    });
    (names.collect(), *done)
}

const ACCEPTED: Answer = Answer::Accepted { queued: false };
const QUEUED: Answer = Answer::Accepted { queued: true };

#[test]
fn a_node_is_read_after_its_time() {
    let mut sensor = sensor();
    let request = req(1, "momentary='true'><node nodeId='Device01'/>");
    assert_eq!(said(&sensor.receive(&request, at(0))), [(1, ACCEPTED)]);
    assert_eq!(sensor.due(), Some(at(1)));
    assert_eq!(sensor.advance(at(0)), []);
    let answers = said(&sensor.advance(at(1)));
    let [(1, answer)] = answers.as_slice() else { panic!("{answers:?}") };
    assert_eq!(fields(answer), (vec![("Device01", vec!["Temperature", "Window open"])], true));
    let Answer::Fields { fields, .. } = answer else { panic!("{answer:?}") };
    assert_eq!(fields[0].stamp, at(1));
    let value = Value::Numeric { number: "19.2".to_owned(), unit: "\u{b0}C".to_owned() };
    assert_eq!(fields[0].fields[0].value, value);
    assert_eq!(sensor.due(), None);
}

#[test]
fn nodes_come_in_the_order_asked_for_and_the_last_says_so() {
    let mut sensor = sensor();
    let nodes = "<node nodeId='Device02'/><node nodeId='Device01'/>";
    sensor.receive(&req(5, &format!("momentary='true'>{nodes}")), at(0));
    let first = said(&sensor.advance(at(1)));
    assert_eq!(fields(&first[0].1), (vec![("Device02", vec!["Energy", "Power"])], false));
    let second = said(&sensor.advance(at(2)));
    assert_eq!(fields(&second[0].1).0[0].0, "Device01");
    assert!(second[0].1.is_last() && first.len() == 1 && second.len() == 1);
}

#[test]
fn only_the_fields_asked_for_are_sent() {
    let mut sensor = sensor();
    let rest = "all='true'><node nodeId='Device02'/><field name='Power'/><field name='Phases'/>";
    sensor.receive(&req(6, rest), at(0));
    let answers = said(&sensor.advance(at(1)));
    assert_eq!(fields(&answers[0].1), (vec![("Device02", vec!["Power", "Phases"])], true));
    // None: the readout is done all the same.
    sensor.receive(&req(7, "momentary='true'><node nodeId='Device02'/><field name='X'/>"), at(2));
    assert_eq!(said(&sensor.advance(at(3))), [(7, Answer::Done)]);
}

#[test]
fn nodes_that_are_not_known_or_say_nothing_are_failures() {
    let mut sensor = sensor();
    let nodes = "<node nodeId='Nowhere'/><node nodeId='Device02'/><node nodeId='Device03'/>";
    sensor.receive(&req(2, &format!("momentary='true'>{nodes}")), at(0));
    let answers = said(&sensor.advance(at(3)));
    let trouble = |node, text: &str| {
        let node = NodeName::new(node);
        vec![Trouble { node, stamp: at(3), text: text.to_owned() }]
    };
    let [one, two, three] = answers.as_slice() else { panic!("{answers:?}") };
    let troubles = trouble("Nowhere", "Unknown node.");
    assert_eq!(one.1, Answer::Failure { troubles, done: false });
    assert_eq!(fields(&two.1).0[0].0, "Device02");
    let troubles = trouble("Device03", "Timeout.");
    assert_eq!(three.1, Answer::Failure { troubles, done: true });
}

#[test]
fn what_was_kept_comes_in_pages_then_done() {
    let mut sensor = sensor();
    let rest = "historicalHour='true'><node nodeId='Device01'/>";
    sensor.receive(&req(4, rest), at(0));
    let answers = said(&sensor.advance(at(60)));
    let hours = |answer: &Answer| -> Vec<Stamp> {
        let Answer::Fields { fields, done: false } = answer else { panic!("{answer:?}") };
        fields.iter().map(|of| of.stamp).collect()
    };
    let (last, pages) = answers.split_last().expect("answers");
    assert_eq!((last, pages.len()), (&(4, Answer::Done), 3));
    let stamps: Vec<_> = pages.iter().flat_map(|(_, page)| hours(page)).collect();
    let expected: Vec<_> = (0..24).map(|hour| at(-3600 * hour)).collect();
    assert_eq!(stamps, expected);
}

#[test]
fn what_was_kept_is_bounded_by_time() {
    let mut sensor = sensor();
    let rest = "historical='true' from='2013-03-07T09:30:00Z' to='2013-03-07T11:00:00Z'>\
        <node nodeId='Device01'/>";
    sensor.receive(&req(4, rest), at(0));
    let answers = said(&sensor.advance(at(60)));
    let [(4, Answer::Fields { fields, done: false }), (4, Answer::Done)] = answers.as_slice()
    else {
        panic!("{answers:?}");
    };
    let stamps: Vec<_> = fields.iter().map(|of| of.stamp).collect();
    assert_eq!(stamps, [at(-3600), at(-7200)]);
}

#[test]
fn one_that_is_for_later_is_queued_and_then_started() {
    let mut sensor = sensor();
    let rest = "momentary='true' when='2013-03-07T12:05:00'><node nodeId='Device02'/>";
    assert_eq!(said(&sensor.receive(&req(8, rest), at(0))), [(8, QUEUED)]);
    assert_eq!(sensor.due(), Some(at(300)));
    assert_eq!(sensor.advance(at(299)), []);
    assert_eq!(said(&sensor.advance(at(300))), [(8, Answer::Started)]);
    assert!(said(&sensor.advance(at(301)))[0].1.is_last());
}

#[test]
fn a_sensor_that_is_busy_queues() {
    let mut sensor = sensor();
    sensor.receive(&req(1, "momentary='true'>"), at(0));
    let rest = "momentary='true'><node nodeId='Device02'/>";
    assert_eq!(said(&sensor.receive(&req(2, rest), at(0))), [(2, QUEUED)]);
    // Three nodes, a second each; only then the other one, as many seconds later.
    let numbers: Vec<_> = said(&sensor.advance(at(2))).iter().map(|said| said.0).collect();
    assert_eq!(numbers, [1, 1]);
    let answers = said(&sensor.advance(at(3)));
    assert_eq!((answers[0].0, answers[0].1.is_last()), (1, true));
    assert_eq!(answers[1..], [(2, Answer::Started)]);
    let answers = said(&sensor.advance(at(4)));
    assert_eq!((answers[0].0, answers[0].1.is_last(), answers.len()), (2, true, 1));
}

#[test]
fn one_that_is_for_later_delays_nobody() {
    let mut sensor = sensor();
    sensor.receive(&req(1, "momentary='true' when='2013-03-07T12:05:00'>"), at(0));
    let rest = "momentary='true'><node nodeId='Device02'/>";
    assert_eq!(said(&sensor.receive(&req(2, rest), at(0))), [(2, ACCEPTED)]);
    assert_eq!(said(&sensor.advance(at(1)))[0].0, 2);
    assert_eq!(sensor.due(), Some(at(300)));
}

#[test]
fn a_queued_readout_can_be_cancelled() {
    let mut sensor = sensor();
    sensor.receive(&req(8, "momentary='true' when='2013-03-09T23:30:00Z'>"), at(0));
    let others = sensor.receive(&cancel("other@example.org/amr", 8), at(1));
    assert_eq!(condition(&others), "item-not-found");
    let cancelled = sensor.receive(&cancel(READER, 8), at(1));
    assert_eq!(cancelled[0].attribute("id"), Some("q"));
    assert_eq!(said(&cancelled), [(8, Answer::Cancelled)]);
    assert_eq!((sensor.due(), sensor.advance(at(1_000_000))), (None, Vec::new()));
    assert_eq!(condition(&sensor.receive(&cancel(READER, 8), at(2))), "item-not-found");
}

#[test]
fn a_running_readout_can_be_cancelled_and_the_next_one_begins() {
    let mut sensor = sensor();
    sensor.receive(&req(1, "momentary='true'>"), at(0));
    sensor.receive(&req(2, "momentary='true'>"), at(0));
    assert_eq!(said(&sensor.advance(at(1))).len(), 1);
    let answers = said(&sensor.receive(&cancel(READER, 1), at(1)));
    assert_eq!(answers, [(1, Answer::Cancelled), (2, Answer::Started)]);
}

#[test]
fn requests_that_are_not_taken_say_why() {
    let mut sensor = sensor().readers(vec!["reader@example.org".to_owned()]);
    let other = iq("other@example.org/r", &format!("<req xmlns='{SENSOR_DATA}' seqnr='1'/>"));
    assert_eq!(condition(&sensor.receive(&other, at(0))), "forbidden");
    assert_eq!(condition(&sensor.receive(&req(1, "peak='perhaps'>"), at(0))), "bad-request");
    assert_eq!(condition(&sensor.receive(&iq(READER, "<query xmlns='jabber:x'/>"), at(0))), {
        "service-unavailable"
    });
    let later = "when='2013-03-09T23:30:00Z'>";
    for seqnr in 0..16 {
        assert_eq!(said(&sensor.receive(&req(seqnr, later), at(0))), [(seqnr, QUEUED)]);
    }
    assert_eq!(condition(&sensor.receive(&req(3, later), at(0))), "conflict");
    assert_eq!(condition(&sensor.receive(&req(16, later), at(0))), "resource-constraint");
}

#[test]
fn a_sensor_says_what_it_is() {
    let query = "<query xmlns='http://jabber.org/protocol/disco#info'/>";
    let answers = sensor().receive(&iq(READER, query), at(0));
    let features = answers[0].children()[0].children().iter();
    let vars: Vec<_> = features.filter_map(|feature| feature.attribute("var")).collect();
    assert!(vars.contains(&SENSOR_DATA), "{vars:?}");
    assert_eq!(Kinds::named("temperature"), None);
}
