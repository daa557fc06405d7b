//! What strict grammars have no place for: it goes as a whole, and leaves no trace.

use exi_core::ErrorKind;
use exi_xmpp::stream::{Configuration, Refusal, ToExi, Unit};
use exi_xmpp::tables::XMPP_CORE;

use crate::support::{self, HEAD, Pieces, TAIL, WHOLE};

/// Stanzas that strict grammars refuse in the middle, after values that no other stanza has; the
/// published schemas permit no attribute `code` in an error, and no second payload in an iq.
const REFUSED: [&str; 3] = [
    "<message id='r1' to='refused@example.org'><body>never seen</body>\
        <error type='cancel' code='404'/></message>",
    "<iq type='get' id='r2' from='nobody@example.org'><a xmlns='urn:a'>seen by none</a>\
        <b xmlns='urn:b'/></iq>",
    "<presence id='r3' unknown='what?'><show>away</show></presence>",
];

const GOOD: [&str; 4] = [
    "<message id='1' to='you@example.org'><body>Hello</body></message>",
    "<message id='2' to='you@example.org'><body>Hello again</body></message>",
    "<iq type='get' id='1'><ping xmlns='urn:xmpp:ping'/></iq>",
    "<presence><status>Hello</status></presence>",
];

fn configuration(capacity: Option<u32>) -> Configuration<'static> {
    let options = exi_core::Options::builder().strict(true).value_partition_capacity(capacity);
    let options = options.build().expect("strict alone is permitted");
    Configuration { session_wide_buffers: true, ..Configuration::new(XMPP_CORE, options) }
}

fn refusal(unit: &Unit) -> &Refusal {
    let Unit::Refused(refusal) = unit else { panic!("{unit:?}") };
    refusal
}

#[test]
fn a_refused_stanza_leaves_no_trace_in_session_wide_tables() {
    for capacity in [None, Some(3), Some(8)] {
        let configuration = configuration(capacity);
        for input in [1, 60, usize::MAX] {
            let pieces = Pieces { input, ..WHOLE };
            let mut one = ToExi::new(&configuration).expect("a transcoder");
            let mut other = ToExi::new(&configuration).expect("a transcoder");
            let head = support::to_exi(&mut one, HEAD, pieces);
            assert_eq!(head, support::to_exi(&mut other, HEAD, pieces));
            for (number, good) in GOOD.iter().cycle().take(20).enumerate() {
                let refused = support::to_exi(&mut one, REFUSED[number % 3], pieces);
                let [(unit, bytes)] = refused.as_slice() else { panic!("{refused:?}") };
                assert!(matches!(refusal(unit).error.kind(), ErrorKind::NotAllowed(_)));
                assert!(bytes.is_empty(), "{bytes:?}");
                let sent = support::to_exi(&mut one, good, pieces);
                assert_eq!(sent, support::to_exi(&mut other, good, pieces));
            }
            let end = support::to_exi(&mut one, TAIL, pieces);
            assert_eq!(end, support::to_exi(&mut other, TAIL, pieces));
        }
    }
}

#[test]
fn a_refusal_names_the_part_and_its_place() {
    let mut to_exi = ToExi::new(&configuration(None)).expect("a transcoder");
    let text = [HEAD, "\n", REFUSED[2]].concat();
    let units = support::to_exi(&mut to_exi, &text, WHOLE);
    let refusal = refusal(&units[1].0);
    assert_eq!(&*refusal.part, "attribute unknown");
    let offset = text.find("unknown").expect("it is there") as u64;
    assert_eq!((refusal.position.line, refusal.position.offset), (2, offset));
}
