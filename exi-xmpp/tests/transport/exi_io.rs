//! Over tokio's pipes in memory, and over sockets.

use std::time::Duration;

use exi_xmpp::transport::ExiIo;
use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream, duplex};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

use crate::{HEAD, TAIL, endpoint, infoset, session};

/// A server that reads a stream, and then sends it back.
async fn echo<Io>(mut stream: ExiIo<'static, Io>) -> std::io::Result<()>
where
    Io: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin,
{
    let mut text = String::new();
    stream.read_to_string(&mut text).await?;
    stream.write_all(text.as_bytes()).await?;
    stream.flush().await?;
    stream.shutdown().await
}

async fn there_and_back<Io>(inner: Io, text: &str)
where
    Io: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin,
{
    let mut client = ExiIo::new(endpoint(false), inner);
    client.write_all(text.as_bytes()).await.expect("a stream of XMPP");
    client.flush().await.expect("a server that reads");
    let mut seen = String::new();
    client.read_to_string(&mut seen).await.expect("a stream of XMPP");
    assert_eq!(infoset::first_level(&seen, false), infoset::first_level(text, false));
}

#[tokio::test]
async fn a_session_goes_through_pipes_of_any_width() {
    for (width, stanzas) in [(1, 40), (7, 100), (1 << 16, 498)] {
        let (one, other) = duplex(width);
        let server = tokio::spawn(echo(ExiIo::new(endpoint(false), other)));
        there_and_back(one, &session(stanzas)).await;
        server.await.expect("no panic").expect("a client that reads");
    }
}

#[tokio::test]
async fn sessions_go_through_sockets_side_by_side() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            tokio::spawn(echo(ExiIo::new(endpoint(false), socket)));
        }
    });
    let clients: Vec<_> = (1..=16)
        .map(|count| {
            tokio::spawn(async move {
                let socket = TcpStream::connect(address).await.expect("a server");
                there_and_back(socket, &session(count * 10)).await;
            })
        })
        .collect();
    for client in clients {
        client.await.expect("no panic");
    }
}

#[tokio::test]
async fn both_halves_can_be_used_at_the_same_time() {
    let (one, other) = duplex(16);
    let (mut reader, mut writer) = tokio::io::split(ExiIo::new(endpoint(false), one));
    let (mut back_reader, mut back_writer) = tokio::io::split(ExiIo::new(endpoint(false), other));
    let pump = tokio::spawn(async move {
        let count = tokio::io::copy(&mut back_reader, &mut back_writer).await?;
        back_writer.flush().await?;
        std::io::Result::Ok(count)
    });
    let text = session(200);
    let sent = text.clone();
    let sender = tokio::spawn(async move {
        writer.write_all(sent.as_bytes()).await?;
        writer.flush().await
    });
    let mut seen = String::new();
    reader.read_to_string(&mut seen).await.expect("a stream of XMPP");
    sender.await.expect("no panic").expect("a peer that reads");
    assert!(pump.await.expect("no panic").expect("a stream of XMPP") > 0);
    assert_eq!(infoset::first_level(&seen, false), infoset::first_level(&text, false));
}

#[tokio::test]
async fn a_peer_that_never_reads_holds_the_writer_back() {
    let (one, _never_read) = duplex(64);
    let mut client = ExiIo::new(endpoint(false), one);
    let text = session(498);
    let written = timeout(Duration::from_millis(200), client.write_all(text.as_bytes())).await;
    assert!(written.is_err(), "it was held back");
    let waiting = client.endpoint().bytes().len();
    assert!(waiting > 0 && waiting < 9 << 10, "{waiting} bytes wait");
}

#[tokio::test]
async fn bytes_that_are_no_exi_end_the_stream() {
    let (one, mut other): (DuplexStream, DuplexStream) = duplex(1 << 10);
    let mut client = ExiIo::new(endpoint(false), one);
    client.write_all(HEAD.as_bytes()).await.expect("room");
    other.write_all(&[0xFF; 40]).await.expect("room");
    let (mut text, mut room) = (String::new(), [0; 1 << 10]);
    let error = loop {
        match client.read(&mut room).await {
            Ok(0) => panic!("not EXI"),
            Ok(count) => text.push_str(std::str::from_utf8(&room[..count]).expect("ASCII")),
            Err(error) => break error,
        }
    };
    assert_eq!(error.kind(), std::io::ErrorKind::InvalidData);
    assert!(text.ends_with(TAIL), "{text}");
    client.shutdown().await.expect("room");
    drop(client);
    let mut told = String::new();
    let mut peer = ExiIo::new(endpoint(false), other);
    peer.read_to_string(&mut told).await.expect("a stream of XMPP");
    assert!(told.contains("<undefined-condition") && told.ends_with(TAIL), "{told}");
}
