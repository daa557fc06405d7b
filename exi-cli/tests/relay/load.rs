//! Many devices at once.

use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::thread;
use std::time::Duration;

use exi_examples::client::{Binding, Encryption, Tls, Way};
use exi_examples::load::{Load, Memory, Report};

use crate::certificate::Certificate;
use crate::server::{Server, Spoil};
use crate::support::{Client, Relay};

const DEVICES: usize = 50;
const STANZAS: usize = 40;

#[test]
fn nothing_is_lost_or_out_of_order_with_many_clients_of_a_bridge() {
    let server = Server::start();
    let gateway = Relay::start("gateway", server.address, &[]);
    let bridge = Relay::start("bridge", gateway.address, &[]);
    let devices: Vec<_> = (0..DEVICES)
        .map(|device| {
            let address = bridge.address;
            thread::spawn(move || {
                let mut client = Client::login(address);
                for number in 0..STANZAS {
                    let id = format!("{device}-{number}");
                    client.send(&format!("<message id='{id}'><body>{id}</body></message>"));
                    thread::sleep(Duration::from_millis(50));
                }
                for number in 0..STANZAS {
                    let id = format!("{device}-{number}");
                    let echo = client.element();
                    assert!(echo.contains(&format!("<body>{id}</body>")), "{echo} is not {id}");
                }
            })
        })
        .collect();
    for device in devices {
        device.join().expect("a device that lost nothing");
    }
    let stanzas = gateway.counter("exi_stanzas_total{leg=\"exi\"}");
    assert!(stanzas >= (DEVICES * STANZAS) as u64, "{stanzas}");
}

/// 200 devices that speak EXI themselves, each with ten stanzas a second.
pub(crate) fn load(gateway: &Relay, binding: Binding, seconds: u64) -> Load {
    let address = gateway.address.to_string();
    Load {
        way: Way::new(&address, binding, "xmpp-iot", false).expect("a schema set"),
        user: "device{}".to_owned(),
        domain: "example.org".to_owned(),
        password: "secret".to_owned(),
        mechanism: Some("PLAIN".to_owned()),
        devices: 200,
        stanzas: seconds * 10,
        every: Duration::from_millis(100),
        patience: Duration::from_secs(30),
    }
}

/// Runs a load, and watches the memory of the gateway.
pub(crate) fn run(load: &Load, gateway: &Relay) -> (Report, Memory) {
    let over = AtomicBool::new(false);
    let loaded = async {
        let report = load.run().await;
        over.store(true, Relaxed);
        report
    };
    let watched =
        Memory::watch(gateway.process(), Duration::from_millis(500), || over.load(Relaxed));
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let (report, memory) =
        runtime.expect("a runtime").block_on(async { tokio::join!(loaded, watched) });
    println!("{report}\n{memory}");
    (report, memory)
}

/// Runs a load while the server is killed and comes back; what the memory of the gateway did.
fn run_through_a_restart(seconds: u64) -> Memory {
    let mut server = Server::start();
    let gateway = Relay::start("gateway", server.address, &[]);
    let load = load(&gateway, Binding::Compress, seconds);
    let (report, memory) = thread::scope(|scope| {
        scope.spawn(|| {
            // In the middle of the time, counted from when all devices are there.
            while gateway.counter("exi_stanzas_total{leg=\"exi\"}") < load.stanzas * 100 {
                thread::sleep(Duration::from_millis(100));
            }
            server.kill();
            thread::sleep(Duration::from_secs(1));
            server.restart();
        });
        run(&load, &gateway)
    });
    assert!(report.is_whole(), "{report}");
    // Each device was told why its stream has ended, and once.
    let told = report.ends.get("stream error remote-connection-failed");
    assert_eq!((told, report.ends.len()), (Some(&200), 1), "{report}");
    assert_eq!(gateway.counter("exi_agreements_total"), 400);
    memory
}

#[test]
fn nothing_is_lost_or_out_of_order_with_many_devices() {
    let server = Server::start();
    let options = ["--binding", "direct", "--session-wide"];
    let gateway = Relay::start("gateway", server.address, &options);
    let load = load(&gateway, Binding::Direct, 3);
    let address = gateway.address.to_string();
    let way = Way::new(&address, Binding::Direct, "xmpp-iot", true).expect("a schema set");
    let (report, _) = run(&Load { way, ..load }, &gateway);
    assert!(report.is_whole() && report.ends.is_empty(), "{report}");
}

/// A server that spoils the stanza of a number: each device notices.
fn spoiled(spoil: Spoil, told: &str) {
    let server = Server::start();
    server.spoil(spoil);
    let gateway = Relay::start("gateway", server.address, &[]);
    let mut load = load(&gateway, Binding::Compress, 1);
    (load.devices, load.patience) = (3, Duration::from_secs(2));
    let (report, _) = run(&load, &gateway);
    assert!(!report.is_whole(), "{report}");
    assert_eq!(report.failures.len(), 3, "{report}");
    assert!(report.failures.iter().all(|failure| failure.contains(told)), "{report}");
}

/// The spoiled form of the stanza of a number; others stay.
fn only(number: u64, stanza: &str, spoil: impl Fn() -> String) -> String {
    if stanza.contains(&format!("id=\"1-{number}\"")) { spoil() } else { stanza.to_owned() }
}

#[test]
fn a_stanza_that_is_lost_is_noticed() {
    spoiled(|stanza| only(7, stanza, String::new), "stanza 8 came in place of 7");
    spoiled(|stanza| only(9, stanza, String::new), "stanza 9 did not come back");
}

#[test]
fn a_stanza_that_comes_twice_is_noticed() {
    spoiled(|stanza| only(7, stanza, || stanza.repeat(2)), "stanza 7 came in place of 8");
}

#[test]
fn a_stanza_that_has_changed_is_noticed() {
    let change = |stanza: &str| only(7, stanza, || stanza.replace("\u{b0}C", "\u{b0}F"));
    spoiled(change, "stanza 7 has changed");
}

/// What becomes of devices that trust a certificate, at a gateway that shows one.
fn encrypted(
    (binding, encryption): (Binding, Encryption),
    shown: &Certificate,
    trusted: &Certificate,
) -> Report {
    let server = Server::start();
    let mut options = shown.near();
    if binding == Binding::Direct {
        options.extend(["--binding", "direct"].map(String::from));
    }
    if encryption == Encryption::Direct {
        options.push("--tls-first".to_owned());
    }
    let options: Vec<&str> = options.iter().map(String::as_str).collect();
    let gateway = Relay::start("gateway", server.address, &options);
    let load = load(&gateway, binding, 1);
    let tls = Tls::new(encryption, Some(&trusted.file())).expect("an authority");
    let patience = Duration::from_secs(5);
    let way = Way { tls, ..load.way.clone() };
    run(&Load { way, devices: 5, patience, ..load }, &gateway).0
}

#[test]
fn devices_have_tls() {
    let certificate = Certificate::new();
    for binding in [Binding::Compress, Binding::Direct] {
        for encryption in [Encryption::Starttls, Encryption::Direct] {
            let report = encrypted((binding, encryption), &certificate, &certificate);
            assert!(report.is_whole() && report.ends.is_empty(), "{report}");
        }
    }
}

#[test]
fn devices_say_nothing_to_whom_they_do_not_trust() {
    let [shown, trusted] = [Certificate::new(), Certificate::new()];
    let report = encrypted((Binding::Compress, Encryption::Starttls), &shown, &trusted);
    assert_eq!((report.acknowledged, report.failures.len()), (0, 5), "{report}");
    let told = |failure: &String| failure.contains("invalid peer certificate");
    assert!(report.failures.iter().all(told), "{report}");
}

#[test]
fn what_was_acknowledged_outlives_the_server() {
    // Too short to tell of memory: devices still come back in the last third of the time.
    run_through_a_restart(6);
}

#[test]
#[ignore = "takes more than a minute; .ci/run has it"]
fn a_minute_of_many_devices_while_the_server_restarts() {
    let memory = run_through_a_restart(60);
    let growth = memory.growth().expect("samples");
    assert!(growth <= 4096, "{memory}");
}
