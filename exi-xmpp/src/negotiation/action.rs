//! What a negotiation asks its caller to do.

use std::sync::Arc;

use super::compress::CompressFailure;
use super::direct::Opening;
use super::download::DownloadError;
use super::element::Element;
use super::error::StreamError;
use super::parameters::AttributeError;
use crate::negotiation::prelude::*;
use crate::repository::{AddError, Configuration, ConfigurationError, SchemaKey};
use crate::stream;

/// Something to do, in the order given.
#[derive(Clone, Debug)]
pub enum Action {
    /// The element is none of the negotiation's: treat it as if there were none.
    Pass,
    /// Send this element on the stream, coded as the stream is now.
    Send(Element),
    /// Code the stream in EXI from here on, both ways.
    SwitchToExi(Switch),
    /// Download from this URL and call `Responder::fetched`. The fetcher bounds time and size,
    /// and refuses addresses that the peer should not reach through this host.
    Fetch(String),
    /// Send these bytes as they are.
    SendBytes(Vec<u8>),
    /// Close the connection: there is no stream to end.
    Disconnect,
    /// Send the error, end the stream, close the connection.
    Close(StreamError),
    /// The stream stays as it is: no (further) negotiation will be tried.
    GiveUp(GiveUp),
    /// Close this connection, open a new one, and begin again without the shortcut.
    Reconnect,
    /// Something to log or to count.
    Note(Note),
}

/// The stream begins anew, in EXI: the initiating entity sends a stream start, without an XML
/// declaration before it, and the other one answers.
#[derive(Clone, Debug)]
pub struct Switch {
    /// How bodies are coded.
    pub configuration: Arc<Configuration>,
    /// What this side writes before its first body.
    pub opening: Opening,
}

impl Switch {
    /// How the transcoders of a stream are made. What is this side's own, and the namespace of
    /// stanzas between servers, is the caller's to set.
    #[must_use]
    pub fn coding(&self) -> stream::Configuration<'_> {
        let terms = self.configuration.terms();
        stream::Configuration {
            session_wide_buffers: terms.session_wide_buffers,
            ..stream::Configuration::new(self.configuration.schema(), terms.options)
        }
    }
}

/// What was decided, for logs and counters.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Note {
    /// A configuration is agreed on. Who keeps it can name `id` in a later setup.
    Agreed {
        /// What the server calls the configuration.
        id: String,
        /// The configuration.
        configuration: Arc<Configuration>,
    },
    /// Terms were proposed that are not taken as they are; the answer says which are.
    TermsChanged,
    /// The setup has an attribute that is not as it should be.
    SetupMalformed(AttributeError),
    /// A configuration is named together with other things (XEP-0322).
    SetupMixed,
    /// A configuration is named that is not known.
    ConfigurationUnknown,
    /// The schemas proposed make no configuration.
    NotConfigured(ConfigurationError),
    /// These schemas are missing.
    Missing(Vec<SchemaKey>),
    /// A schema was taken.
    SchemaTaken(SchemaKey),
    /// A schema was not taken.
    SchemaRefused(AddError),
    /// An upload has an attribute or content that is not as it should be.
    UploadMalformed(AttributeError),
    /// A schema was not downloaded.
    DownloadFailed(DownloadError),
    /// Compression was asked for and refused.
    CompressRefused(CompressFailure),
}

/// Why an initiator gives up.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GiveUp {
    /// The server does not offer EXI.
    NotOffered,
    /// The server sent something else than EXI.
    NotExi,
    /// The server's answer has an attribute that is not as it should be.
    Malformed(AttributeError),
    /// The server raised a number, which it must not.
    Raised,
    /// The server's terms are not acceptable: options that EXI forbids together, or that the plan
    /// excludes.
    Terms,
    /// The server agreed on a schema that was not proposed.
    NotProposed(SchemaKey),
    /// These schemas stay missing at the server, and the plan does not go on without them.
    Missing(Vec<SchemaKey>),
    /// The server does not agree, and says not why; or it changes its mind too often.
    Refused,
    /// What the server agreed on gives no tables here.
    NotConfigured(ConfigurationError),
    /// The server refused to compress.
    Compress(CompressFailure),
}
