//! The server's leg in HTTP requests (XEP-0124, XEP-0206).

pub(crate) mod manager;

use manager::{Manager, Manners};

use crate::faults::deaf_costs_no_memory;
use crate::sessions::pass_all;
use crate::support::{Client, HEAD, Relay};
use crate::xml::Piece;

fn gateway(manager: &Manager, more: &[&str]) -> Relay {
    Relay::start("gateway", format!("http://{}/http-bind", manager.address), more)
}

#[test]
fn stanzas_arrive_as_they_were_sent_over_bosh() {
    for more in [&[][..], &["--binding", "direct"]] {
        let manager = Manager::start(Manners::default());
        let gateway = gateway(&manager, more);
        let bridge = Relay::start("bridge", gateway.address, more);
        pass_all(&bridge);
        assert_eq!(gateway.counter("exi_agreements_total"), 1);
        assert_eq!(manager.most_requests(), 2, "one waits, one sends");
        assert!(manager.connections() <= 2, "{} connections", manager.connections());
        assert_eq!(manager.terminated(), 1);
    }
}

#[test]
fn connections_that_break_lose_nothing_and_repeat_nothing() {
    // Without an answer to every third request; and closed after every answer.
    for manners in [
        Manners { drops: Some(3), ..Manners::default() },
        Manners { closes: true, ..Manners::default() },
    ] {
        let manager = Manager::start(manners);
        pass_all(&gateway(&manager, &[]));
        assert!(manager.connections() > 4);
    }
}

#[test]
fn a_poll_that_brings_nothing_is_followed_by_another() {
    let manager = Manager::start(Manners { wait: 50, ..Manners::default() });
    let gateway = gateway(&manager, &[]);
    let mut client = Client::login(gateway.address);
    std::thread::sleep(std::time::Duration::from_millis(500));
    let before = manager.requests();
    assert!((8..16).contains(&before), "{before} requests");
    client.send("<message><body>after a while</body></message>");
    assert!(client.element().contains("after a while"));
}

#[test]
fn who_never_reads_costs_no_memory_over_bosh() {
    let manager = Manager::start(Manners::default());
    deaf_costs_no_memory(&gateway(&manager, &[]));
}

#[test]
fn a_session_that_is_refused_is_told() {
    let manager = Manager::start(Manners { refuses: true, ..Manners::default() });
    let gateway = gateway(&manager, &[]);
    let mut client = Client::connect(gateway.address);
    client.send(HEAD);
    client.expect_error("host-unknown");
}

#[test]
fn a_session_that_the_manager_ends_is_told() {
    let manager = Manager::start(Manners::default());
    let gateway = gateway(&manager, &[]);
    let mut client = Client::login(gateway.address);
    client.send("<message><body>end</body></message>");
    client.expect_error("system-shutdown");
    drop(client);
    // Another status than 200.
    let mut client = Client::login(gateway.address);
    client.send("<message><body>status</body></message>");
    client.expect_error("remote-connection-failed");
    drop(client);
    assert!(gateway.has("exi_connections_open", 0));
}

#[test]
fn a_session_ends_with_the_client_and_with_the_relay() {
    let manager = Manager::start(Manners::default());
    let gateway = gateway(&manager, &[]);
    drop(Client::login(gateway.address));
    assert!(manager.comes_to_terminate(1), "the client has gone");
    let mut client = Client::login(gateway.address);
    assert_eq!(gateway.terminate().code(), Some(0));
    client.expect_error("system-shutdown");
    assert_eq!(client.next(), Piece::End(false));
    assert!(manager.comes_to_terminate(2), "the relay has gone");
}
