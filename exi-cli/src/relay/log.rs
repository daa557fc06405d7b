//! What a negotiation has to tell, as structured logs and counters.

use exi_xmpp::negotiation::Note;

use super::metrics::{Metrics, Refused};

/// Logs and counts a note.
pub(super) fn note(note: &Note, metrics: &Metrics) {
    match note {
        Note::Agreed { id, configuration } => {
            metrics.agreed();
            let (schemas, terms) = (configuration.schemas().len(), configuration.terms());
            let strict = terms.options.strict();
            tracing::info!(id, schemas, strict, "EXI agreed on");
        }
        Note::SchemaTaken(key) => tracing::info!(schema = %key, "schema taken"),
        Note::SchemaRefused(reason) => {
            metrics.refused(Refused::Schema);
            tracing::warn!(%reason, "schema refused");
        }
        Note::UploadMalformed(reason) => {
            metrics.refused(Refused::Schema);
            tracing::warn!(%reason, "schema refused");
        }
        Note::TermsChanged | Note::Missing(_) | Note::ConfigurationUnknown => {
            tracing::debug!(?note, "another setup is due");
        }
        _ => {
            metrics.refused(Refused::Negotiation);
            tracing::warn!(?note, "refused");
        }
    }
}
