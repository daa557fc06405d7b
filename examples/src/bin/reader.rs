//! Reads a sensor out (XEP-0323): `cargo run -p exi-examples --bin reader`.

use std::process::ExitCode;

use clap::Parser;
use exi_examples::client::{Result, Session};
use exi_examples::login::Login;
use exi_examples::pubsub::{Topic, notified, subscribe};
use exi_examples::reader::{Event, Next, Reader, read};
use exi_examples::sensor_data::{Answer, Kinds, NodeFields, NodeName, Request, Stamp, write_stamp};
use exi_xmpp::negotiation::Element;

/// Prints what a sensor says, a line for each field. Ends with status 1 where a node was not read,
/// 2 where the sensor refuses.
#[derive(Debug, Parser)]
struct Arguments {
    #[command(flatten)]
    login: Login,
    /// The full address of the sensor, as in sensor@localhost/roof.
    #[arg(long, value_name = "JID")]
    peer: String,
    /// A node to read, as often as needed; all nodes if there is none.
    #[arg(long, value_name = "NAME")]
    node: Vec<String>,
    /// The name of a field to read, as often as needed; all fields if there is none.
    #[arg(long, value_name = "NAME")]
    field: Vec<String>,
    /// The type of the fields to read, as in peak or status; as often as needed. If nothing is
    /// said, momentary.
    #[arg(long = "type", value_name = "TYPE", value_parser = kind)]
    kinds: Vec<Kinds>,
    /// Read what was kept.
    #[arg(long)]
    historical: bool,
    /// Read fields of all types.
    #[arg(long)]
    all: bool,
    /// Have it read that many seconds from now.
    #[arg(long = "in", value_name = "SECONDS")]
    later: Option<i64>,
    /// Cancel it as soon as it is accepted.
    #[arg(long)]
    cancel: bool,
    /// The number that the readout is known by.
    #[arg(long, default_value_t = 1)]
    seqnr: i32,
    /// Wait for readings that are published under this node, in place of a readout.
    #[arg(long, value_name = "NODE")]
    subscribe: Option<String>,
    /// The service that they are published at; the account of the sensor if there is none.
    #[arg(long, value_name = "JID")]
    service: Option<String>,
    /// How many publications to wait for.
    #[arg(long, value_name = "N", default_value_t = 1)]
    publications: usize,
}

fn kind(name: &str) -> std::result::Result<Kinds, String> {
    Kinds::named(name).ok_or_else(|| format!("no type {name}"))
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(&Arguments::parse()).await {
        Ok(status) => ExitCode::from(status),
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(3)
        }
    }
}

async fn run(arguments: &Arguments) -> Result<u8> {
    let mut connection = arguments.login.connect().await?;
    let mut session = connection.open().await?;
    session.sender.send(&Element::new("jabber:client", "presence")).await?;
    let status = match &arguments.subscribe {
        Some(node) => wait(&mut session, arguments, node).await?,
        None => read_out(&mut session, arguments).await?,
    };
    session.sender.end().await?;
    Ok(status)
}

async fn read_out(session: &mut Session<'_>, arguments: &Arguments) -> Result<u8> {
    let reader = Reader::new(&arguments.peer, request(arguments));
    let mut status = 0;
    let each = |event: &Event| {
        status = status.max(print(event));
        match event {
            Event::Accepted { .. } if arguments.cancel => Next::Cancel,
            _ => Next::Wait,
        }
    };
    read(session, reader, each).await?;
    Ok(status)
}

fn request(arguments: &Arguments) -> Request {
    let mut kinds = arguments.kinds.iter().fold(Kinds::default(), |all, kind| all | *kind);
    if arguments.historical {
        kinds = kinds | Kinds::HISTORICAL;
    }
    if arguments.all {
        kinds = Kinds::ALL;
    }
    if kinds.is_empty() {
        kinds = Kinds::MOMENTARY;
    }
    let later = arguments.later.map(|later| Stamp::now_utc() + time::Duration::seconds(later));
    Request {
        nodes: arguments.node.iter().map(|id| NodeName::new(id)).collect(),
        fields: arguments.field.clone(),
        when: later,
        ..Request::new(arguments.seqnr, kinds)
    }
}

/// Prints what came; the status that it means.
fn print(event: &Event) -> u8 {
    match event {
        Event::Accepted { queued: false } => println!("accepted"),
        Event::Accepted { queued: true } => println!("accepted, queued"),
        Event::Started => println!("started"),
        Event::Fields(fields) => fields.iter().for_each(print_fields),
        Event::Failure(troubles) => {
            for trouble in troubles {
                println!("{} {} {}", trouble.node.id, write_stamp(trouble.stamp), trouble.text);
            }
            return 1;
        }
        Event::Done => println!("done"),
        Event::Cancelled => println!("cancelled"),
        Event::Refused(condition) => {
            println!("refused: {condition}");
            return 2;
        }
    }
    0
}

fn print_fields(of_node: &NodeFields) {
    let (node, stamp) = (&of_node.node.id, write_stamp(of_node.stamp));
    for field in &of_node.fields {
        let flags: Vec<_> = field.kinds.names().chain(field.quality.names()).collect();
        println!("{node} {stamp} {}: {} ({})", field.name, field.value, flags.join(" "));
    }
}

/// Waits for publications.
async fn wait(session: &mut Session<'_>, arguments: &Arguments, node: &str) -> Result<u8> {
    let bare = arguments.peer.split('/').next().unwrap_or_default();
    let service = arguments.service.clone().unwrap_or_else(|| bare.to_owned());
    let topic = Topic { service, node: node.to_owned() };
    session.sender.send(&subscribe(&topic, &session.jid.to_string())).await?;
    let mut left = arguments.publications;
    while left > 0 {
        let stanza = session.receiver.next().await?;
        if stanza.is("jabber:client", "iq") && stanza.attribute("type") == Some("error") {
            println!("refused: {stanza}");
            return Ok(2);
        }
        for payload in notified(&stanza, &topic) {
            left = left.saturating_sub(1);
            if let Ok(Some((_, Answer::Fields { fields, .. }))) = Answer::read(payload) {
                fields.iter().for_each(print_fields);
            }
        }
    }
    Ok(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_holds_together() {
        Arguments::command().debug_assert();
    }
}
