//! What all programs are told: where, who, and how.

use std::path::PathBuf;

use clap::Args;

use crate::client::{Account, Binding, Connection, Encryption, Jid, Result, Tls, Way, refused};

/// Options of the command line.
#[derive(Clone, Debug, Args)]
pub struct Login {
    /// Where the gateway is.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:5226")]
    pub connect: String,
    /// The account, as in sensor@localhost/roof.
    #[arg(long, value_name = "JID")]
    pub jid: String,
    /// Its password.
    #[arg(long)]
    pub password: String,
    /// The mechanism of SASL, if not the best one: SCRAM-SHA-256, SCRAM-SHA-1, PLAIN. Without
    /// TLS, PLAIN has to be named.
    #[arg(long, value_name = "NAME")]
    pub mechanism: Option<String>,
    /// How the connection comes to TLS.
    #[arg(long, value_enum, default_value_t = Encryption::None)]
    pub tls: Encryption,
    /// A file of certificates (PEM) of authorities to trust in place of those of the system.
    #[arg(long, value_name = "FILE")]
    pub ca: Option<PathBuf>,
    /// How the stream comes to EXI.
    #[arg(long, value_enum, default_value_t = Binding::Compress)]
    pub binding: Binding,
    /// The schema set to propose.
    #[arg(long, value_name = "NAME", default_value = "xmpp-iot")]
    pub schema_set: String,
    /// Propose to keep string tables from stanza to stanza.
    #[arg(long)]
    pub session_wide: bool,
}

impl Login {
    /// The way to the gateway.
    ///
    /// # Errors
    ///
    /// There is no such schema set, or no authority to trust.
    pub fn way(&self) -> Result<Way> {
        let tls = Tls::new(self.tls, self.ca.as_deref())?;
        let way = Way::new(&self.connect, self.binding, &self.schema_set, self.session_wide)?;
        Ok(Way { tls, ..way })
    }

    /// Connects, and agrees on how the stream is coded.
    ///
    /// # Errors
    ///
    /// The address is none, or what [`Connection::agree`] has.
    pub async fn connect(&self) -> Result<Connection> {
        let jid: Jid = self.jid.parse().map_err(refused)?;
        let (password, mechanism) = (self.password.clone(), self.mechanism.clone());
        Connection::agree(&self.way()?, &Account { jid, password, mechanism }).await
    }
}
