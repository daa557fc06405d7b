//! A trace made ready: everything that is not to be measured.

use exi_core::{Alignment, Event, Keep};
use exi_xmpp::tables::{self, NamedTables};

use crate::Result;
use crate::coders::Coding;
use crate::corpus::Trace;
use crate::fields::{Dissector, Fields};
use crate::recording::Recording;

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
    pub(super) events: Vec<Vec<Event<'static>>>,
    pub(super) recording: Recording,
}

impl Form {
    pub(super) fn new(coding: Coding, trace: &Trace) -> Result<Self> {
        let bodies = coding.bodies(&trace.stanzas)?;
        let events = coding.events(&bodies)?;
        Ok(Self { coding, bodies, recording: Recording::new(&events), events })
    }

    pub(super) fn bytes(&self) -> usize {
        self.bodies.iter().map(Vec::len).sum()
    }
}

impl<'t> Prepared<'t> {
    /// With the tables of this name, or those that make the smallest bodies.
    pub(super) fn new(trace: &'t Trace, schema_set: Option<&str>) -> Result<Self> {
        let stanza = match schema_set {
            Some(name) => {
                let named = tables::all().iter().find(|tables| tables.name == name);
                stanzas(trace, named.ok_or_else(|| format!("no tables {name}"))?)?
            }
            None => {
                let forms: Result<Vec<_>> =
                    tables::all().iter().map(|tables| stanzas(trace, tables)).collect();
                forms?.into_iter().min_by_key(Form::bytes).ok_or("no tables")?
            }
        };
        let session = Form::new(Coding { keep: Keep::Values, ..stanza.coding }, trace)?;
        let mut dissector = Dissector::new(stanza.coding.decoder()?, Keep::Nothing);
        let fields: Result<_> = stanza.bodies.iter().map(|body| dissector.fields(body)).collect();
        Ok(Self { trace, stanza, session, fields: fields? })
    }
}

/// Each stanza alone. Strict, as XEP-0322's defaults have it, unless a stanza is not valid.
fn stanzas(trace: &Trace, tables: &NamedTables) -> Result<Form> {
    let coding = |strict| Coding {
        schema: tables.schema,
        schema_set: tables.name,
        strict,
        alignment: Alignment::BitPacked,
        keep: Keep::Nothing,
    };
    Form::new(coding(true), trace).or_else(|_| Form::new(coding(false), trace))
}
