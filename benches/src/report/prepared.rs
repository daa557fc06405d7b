//! A trace made ready: everything that is not to be measured.

use exi_core::{Alignment, Event, Keep};
use exi_xmpp::tables;

use crate::Result;
use crate::coders::Coding;
use crate::corpus::Trace;
use crate::fields::{Dissector, Fields};

/// A trace in every form that a subject needs.
pub(super) struct Prepared<'t> {
    pub(super) trace: &'t Trace,
    pub(super) stanza: Form,
    pub(super) session: Form,
    pub(super) fields: Vec<Fields>,
}

/// A trace, coded.
pub(super) struct Form {
    pub(super) coding: Coding,
    pub(super) bodies: Vec<Vec<u8>>,
    pub(super) recordings: Vec<Vec<Event<'static>>>,
}

impl Form {
    pub(super) fn new(coding: Coding, trace: &Trace) -> Result<Self> {
        let bodies = coding.bodies(&trace.stanzas)?;
        let recordings = coding.recordings(&bodies)?;
        Ok(Self { coding, bodies, recordings })
    }

    pub(super) fn bytes(&self) -> usize {
        self.bodies.iter().map(Vec::len).sum()
    }
}

impl<'t> Prepared<'t> {
    pub(super) fn new(trace: &'t Trace, schema_set: &str) -> Result<Self> {
        let named = tables::all().iter().find(|tables| tables.name == schema_set);
        let named = named.ok_or_else(|| format!("no tables {schema_set}"))?;
        let coding = |strict, keep| Coding {
            schema: named.schema,
            schema_set: named.name,
            strict,
            alignment: Alignment::BitPacked,
            keep,
        };
        // Strict, as XEP-0322's defaults have it, unless a stanza is not valid.
        let strict = coding(true, Keep::Nothing).bodies(&trace.stanzas).is_ok();
        let stanza = Form::new(coding(strict, Keep::Nothing), trace)?;
        let session = Form::new(coding(strict, Keep::Values), trace)?;
        let mut dissector = Dissector::new(stanza.coding.decoder()?, Keep::Nothing);
        let fields: Result<_> = stanza.bodies.iter().map(|body| dissector.fields(body)).collect();
        Ok(Self { trace, stanza, session, fields: fields? })
    }
}
