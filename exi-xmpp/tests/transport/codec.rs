//! Over tokio-util's `Framed`.

use exi_xmpp::stream::{Refusal, Unit};
use exi_xmpp::transport::{ExiCodec, UnitText};
use futures_util::{SinkExt, StreamExt};
use tokio::io::duplex;
use tokio_util::codec::Framed;

use crate::{HEAD, TAIL, configuration, infoset, session};

fn codec(strict: bool) -> ExiCodec<'static> {
    ExiCodec::new(&configuration(strict)).expect("a codec")
}

#[tokio::test]
async fn a_session_goes_unit_by_unit() {
    let (one, other) = duplex(3);
    let (mut client, mut server) =
        (Framed::new(one, codec(false)), Framed::new(other, codec(false)));
    let text = session(60);
    let sent = text.clone();
    let sender = tokio::spawn(async move {
        for piece in sent.split_inclusive('>') {
            client.send(piece).await.expect("a server that reads");
        }
    });
    let mut units = Vec::new();
    while let Some(unit) = server.next().await {
        units.push(unit.expect("bodies of our own"));
        if units.last().is_some_and(|last| last.unit == Unit::End) {
            break;
        }
    }
    sender.await.expect("no panic");
    assert_eq!(units.len(), 62);
    assert!(units[1..61].iter().all(|unit| unit.unit == Unit::Stanza));
    let seen: String = units.into_iter().map(|UnitText { text, .. }| text).collect();
    assert_eq!(infoset::first_level(&seen, false), infoset::first_level(&text, false));
}

#[tokio::test]
async fn a_refused_element_is_an_error_and_the_stream_goes_on() {
    let (one, other) = duplex(1 << 16);
    let mut client = Framed::new(one, codec(true));
    let mut server = Framed::new(other, codec(true));
    client.send(HEAD).await.expect("a head");
    let error = client.send("<presence strange='1'/>").await.expect_err("strict");
    assert!(error.get_ref().is_some_and(|source| source.is::<Refusal>()), "{error:?}");
    client.send(["<presence/>", TAIL].concat()).await.expect("the rest");
    let mut texts = Vec::new();
    while let Some(unit) = server.next().await {
        texts.push(unit.expect("bodies of our own").text);
        if texts.len() == 3 {
            break;
        }
    }
    assert_eq!(texts[1..], ["<presence/>", TAIL]);
}
