//! Many devices at once.

use std::thread;
use std::time::Duration;

use crate::server::Server;
use crate::support::{Client, Relay};

const DEVICES: usize = 50;
const STANZAS: usize = 40;

#[test]
fn nothing_is_lost_or_out_of_order_with_many_devices() {
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
