//! What ends a stream, what the peer is told, and limits.

use exi_core::Schema;
use exi_xmpp::stream::{
    Condition, Configuration, Error, Limits, STREAM_ERRORS, StreamError, ToExi, ToXml, Unit,
};
use exi_xmpp::tables::{XMPP_CORE, XMPP_CORE_AUTHORS, XMPP_CORE_OPENFIRE};

use crate::infoset;
use crate::support::{self, HEAD, TAIL, WHOLE};

/// The error that text ends in.
fn fails(configuration: &Configuration<'_>, text: &str) -> (Error, Vec<u8>) {
    let mut to_exi = ToExi::new(configuration).expect("a transcoder");
    let mut input = text.as_bytes();
    loop {
        match to_exi.push(&mut input) {
            Ok(Some(_)) => {}
            Ok(None) => panic!("nothing is wrong with {text}"),
            Err(error) => {
                let mut more: &[u8] = b"<presence/>";
                assert_eq!(to_exi.push(&mut more).expect("it is forgotten"), None);
                assert!(more.is_empty());
                return (error, to_exi.output().to_vec());
            }
        }
    }
}

#[test]
fn text_that_is_no_stream_is_refused_with_its_condition() {
    let configuration = support::lax(XMPP_CORE);
    for (text, condition) in [
        ("<presence/>", Condition::BadFormat),
        ("hello", Condition::NotWellFormed),
        ("{head}hello<presence/>", Condition::BadFormat),
        ("{head}hello<?xml version='1.0'?>{head}", Condition::RestrictedXml),
        ("{head}<presence>", Condition::NotWellFormed),
        ("{head}<a:presence/>", Condition::BadNamespacePrefix),
        ("{head}<presence><!-- x --></presence>", Condition::RestrictedXml),
        ("{head}<!-- x --><presence/>", Condition::RestrictedXml),
        ("{head}<?php x?><presence/>", Condition::RestrictedXml),
        ("{head}<presence>&lol;</presence>", Condition::RestrictedXml),
        ("<!DOCTYPE a [<!ENTITY b 'c'>]>{head}", Condition::RestrictedXml),
        ("{head}<presence></message>", Condition::NotWellFormed),
        ("{head}<presence a='1' a='2'/>", Condition::NotWellFormed),
    ] {
        let text = text.replace("{head}", HEAD) + TAIL;
        let (error, _) = fails(&configuration, &text);
        assert_eq!(error.condition(), condition, "{text}: {error}");
    }
    let latin = [HEAD.as_bytes(), b"<a>\xE9</a>"].concat();
    let mut to_exi = ToExi::new(&configuration).expect("a transcoder");
    let mut input = latin.as_slice();
    let error = loop {
        if let Err(error) = to_exi.push(&mut input) {
            break error;
        }
    };
    assert_eq!(error.condition(), Condition::UnsupportedEncoding, "{error}");
}

#[test]
fn what_was_whole_before_an_error_goes() {
    let configuration = support::lax(XMPP_CORE);
    let text = [HEAD, "<presence/><presence><show>away</show></error>"].concat();
    let (_, output) = fails(&configuration, &text);
    let units =
        support::to_xml(&mut ToXml::new(&configuration).expect("a transcoder"), &output, WHOLE);
    let units: Vec<_> = units.into_iter().map(|(unit, _)| unit).collect();
    assert_eq!(units, [Unit::Start, Unit::Stanza]);
}

#[test]
fn limits_hold_for_text() {
    let limits = Limits { stanza_bytes: 500, depth: 5, attributes: 10, ..Limits::default() };
    let configuration = Configuration { limits, ..support::lax(XMPP_CORE) };
    let attributes: String = (0..20).map(|n| format!(" a{n}='1'")).collect();
    for text in [
        format!("{HEAD}<message><body>{}</body></message>", "x".repeat(600)),
        format!("{HEAD}<message><body>{}", "x".repeat(600)),
        format!("{HEAD}<message a='{}'/>", "x".repeat(600)),
        format!("{HEAD}<message>{}</message>", "<a/>".repeat(200)),
        format!("{HEAD}<message>{}", "<a>".repeat(6)),
        format!("{HEAD}<message{attributes}/>"),
        format!("<stream:stream a='{}'", "x".repeat(9000)),
    ] {
        let (error, _) = fails(&configuration, &text);
        assert_eq!(error.condition(), Condition::PolicyViolation, "{error}: {text}");
    }
    let many = [HEAD, &"<presence><show>away</show></presence>".repeat(1000), TAIL].concat();
    let mut to_exi = ToExi::new(&configuration).expect("a transcoder");
    assert_eq!(support::to_exi(&mut to_exi, &many, WHOLE).len(), 1002);
}

/// The error that bodies end in, and the text before it.
fn fails_to_decode(configuration: &Configuration<'_>, bytes: &[u8]) -> (Error, String) {
    let mut to_xml = ToXml::new(configuration).expect("a transcoder");
    let mut input = bytes;
    loop {
        match to_xml.push(&mut input) {
            Ok(Some(_)) => {}
            Ok(None) => panic!("nothing is wrong with {bytes:x?}"),
            Err(error) => {
                let told = StreamError {
                    condition: error.condition(),
                    text: "",
                    processing_failed: error.is_processing_failure(),
                };
                to_xml.close(Some(&told)).expect("text that XML can hold");
                let text = String::from_utf8(to_xml.output().to_vec());
                return (error, text.expect("text is UTF-8"));
            }
        }
    }
}

#[test]
fn limits_hold_for_bodies() {
    let wide = Configuration { session_wide_buffers: true, ..support::lax(XMPP_CORE) };
    let limits = Limits { stanza_bytes: 2000, ..Limits::default() };
    let narrow = Configuration { limits, ..wide };
    // A value that is said once, and meant a hundred times: few bytes, much text.
    let value = "v".repeat(100);
    let once = format!("<a xmlns='urn:a' b='{value}'/>");
    let often = format!("<a xmlns='urn:a'>{}</a>", format!("<a b='{value}'/>").repeat(100));
    let long = format!("<a>{}</a>", "x".repeat(2100));
    for (stanzas, fits) in
        [([once.as_str(), ""], true), ([&once, &often], false), ([&long, ""], false)]
    {
        let text = [HEAD, stanzas[0], stanzas[1]].concat();
        let units = support::to_exi(&mut ToExi::new(&wide).expect("a transcoder"), &text, WHOLE);
        let bytes: Vec<u8> = units.into_iter().flat_map(|(_, bytes)| bytes).collect();
        if fits {
            support::to_xml(&mut ToXml::new(&narrow).expect("a transcoder"), &bytes, WHOLE);
        } else {
            let (error, text) = fails_to_decode(&narrow, &bytes);
            assert_eq!(error.condition(), Condition::PolicyViolation, "{error}");
            assert!(text.len() < 2500, "{text}");
        }
    }
}

#[test]
fn tables_that_a_session_has_filled_end_it() {
    let limits = Limits { values: 20, ..Limits::default() };
    let wide = Configuration { session_wide_buffers: true, limits, ..support::lax(XMPP_CORE) };
    let ids: String = (0..100).map(|id| format!("<presence id='{id}'/>")).collect();
    let (error, output) = fails(&wide, &[HEAD, &ids].concat());
    assert_eq!(error.condition(), Condition::ResourceConstraint, "{error}");
    let units = support::to_xml(&mut ToXml::new(&wide).expect("a transcoder"), &output, WHOLE);
    assert!(units.len() > 10 && units.len() < 22, "{}", units.len());
    // Where each stanza has tables of its own, or their capacity is agreed on, nothing is full.
    let narrow = Configuration { session_wide_buffers: false, ..wide };
    let all = support::to_exi(
        &mut ToExi::new(&narrow).expect("a transcoder"),
        &[HEAD, &ids].concat(),
        WHOLE,
    );
    assert_eq!(all.len(), 101);
    let options = exi_core::Options::builder().value_partition_capacity(Some(20));
    let options = options.build().expect("one number");
    let bounded = Configuration { options, ..wide };
    let all = support::to_exi(
        &mut ToExi::new(&bounded).expect("a transcoder"),
        &[HEAD, &ids].concat(),
        WHOLE,
    );
    assert_eq!(all.len(), 101);
}

#[test]
fn bytes_that_are_no_body_end_the_text_whole() {
    for configuration in [support::lax(XMPP_CORE), support::strict(XMPP_CORE)] {
        let good = [HEAD, "<presence/><message><body>Hi</body></message>"].concat();
        let mut to_exi = ToExi::new(&configuration).expect("a transcoder");
        let units = support::to_exi(&mut to_exi, &good, WHOLE);
        let mut bytes: Vec<u8> = units.into_iter().flat_map(|(_, bytes)| bytes).collect();
        bytes.extend_from_slice(&[0xFF; 64]);
        let (error, text) = fails_to_decode(&configuration, &bytes);
        assert!(error.is_processing_failure(), "{error}");
        let elements = infoset::first_level(&text, false);
        assert_eq!(elements.len(), 3, "{text}");
        assert_eq!(
            elements[2][..2],
            [
                "{http://etherx.jabber.org/streams}error".to_owned(),
                format!(" {{{STREAM_ERRORS}}}undefined-condition"),
            ]
        );
        assert!(text.ends_with(TAIL), "{text}");
    }
}

/// The elements of a stream that this side closes.
fn closed(
    configuration: &Configuration<'_>,
    before: &str,
    error: &StreamError<'_>,
) -> Vec<Vec<String>> {
    let mut to_exi = ToExi::new(configuration).expect("a transcoder");
    let mut input = before.as_bytes();
    while to_exi.push(&mut input).expect("a stream").is_some() {}
    assert!(to_exi.close(Some(error)), "{before}: {error:?}");
    assert!(to_exi.is_ended());
    let bytes = to_exi.output().to_vec();
    let units =
        support::to_xml(&mut ToXml::new(configuration).expect("a transcoder"), &bytes, WHOLE);
    assert_eq!(units.last().map(|(unit, _)| unit), Some(&Unit::End));
    let text: String = units.into_iter().map(|(_, text)| text).collect();
    infoset::first_level(&text, false)
}

#[test]
fn every_condition_reaches_the_peer() {
    let variants: [Schema<'_>; 3] = [XMPP_CORE, XMPP_CORE_AUTHORS, XMPP_CORE_OPENFIRE];
    for configuration in variants.iter().flat_map(|set| [support::lax(*set), support::strict(*set)])
    {
        for session_wide_buffers in [false, true] {
            let configuration = Configuration { session_wide_buffers, ..configuration };
            for condition in Condition::ALL {
                for processing_failed in [false, true] {
                    let error = StreamError { condition, text: "Sorry", processing_failed };
                    let stanza = "<message><body>Hi</body></message>";
                    for before in [
                        "",
                        "<stre",
                        HEAD,
                        &[HEAD, stanza].concat(),
                        &[HEAD, &stanza[..30]].concat(),
                    ] {
                        let elements = closed(&configuration, before, &error);
                        let error = elements.last().expect("an error");
                        assert_eq!(error[0], "{http://etherx.jabber.org/streams}error");
                        let known = error[1] == format!(" {{{STREAM_ERRORS}}}{}", condition.name());
                        // The authors' schemas are those of RFC 3920, which does not know two of them.
                        let undefined = error[1].ends_with("}undefined-condition");
                        assert!(
                            known
                                || undefined
                                    && matches!(
                                        condition,
                                        Condition::NotWellFormed | Condition::Reset
                                    ),
                            "{error:?}"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn damage_ends_in_an_error_or_in_text_that_is_whole() {
    for configuration in [support::lax(XMPP_CORE), support::strict(XMPP_CORE)] {
        let configuration = Configuration { session_wide_buffers: true, ..configuration };
        let text = [HEAD, "<presence/><message to='a'><body>Hi</body></message>", TAIL].concat();
        let units =
            support::to_exi(&mut ToExi::new(&configuration).expect("a transcoder"), &text, WHOLE);
        let bytes: Vec<u8> = units.into_iter().flat_map(|(_, bytes)| bytes).collect();
        for bit in 0..bytes.len() * 8 {
            let mut damaged = bytes.clone();
            damaged[bit / 8] ^= 0x80 >> (bit % 8);
            let mut to_xml = ToXml::new(&configuration).expect("a transcoder");
            let mut input = damaged.as_slice();
            while let Ok(Some(_)) = to_xml.push(&mut input) {}
            to_xml.close(None).expect("no error to be told");
            let text = std::str::from_utf8(to_xml.output()).expect("text is UTF-8");
            infoset::first_level(text.trim_start(), false);
        }
        for at in 0..text.len() {
            let mut damaged = text.clone().into_bytes();
            damaged[at] = b'<';
            let mut to_exi = ToExi::new(&configuration).expect("a transcoder");
            let mut input = damaged.as_slice();
            while let Ok(Some(_)) = to_exi.push(&mut input) {}
            assert!(to_exi.close(None));
            let units = support::to_xml(
                &mut ToXml::new(&configuration).expect("a transcoder"),
                to_exi.output(),
                WHOLE,
            );
            assert_eq!(units.last().map(|(unit, _)| unit), Some(&Unit::End));
        }
    }
}
