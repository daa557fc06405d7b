//! The schemas of a run, each compiled once.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use exi_core::Schema;
use exi_schema::{Compiled, Compiler, FileResolver};

use super::Failure;
use crate::panics::catch;

type Slot = Arc<OnceLock<Result<Compiled, String>>>;

/// Compiled schemas by the document that they start from; `None` is the built-in types alone.
#[derive(Default)]
pub(crate) struct Schemas {
    slots: Mutex<HashMap<Option<PathBuf>, Slot>>,
}

impl Schemas {
    /// Gives `work` the tables of `schema`, or those without any.
    pub(crate) fn with<T>(
        &self,
        schema: Option<&Option<PathBuf>>,
        work: impl FnOnce(Schema<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let Some(document) = schema else { return work(Schema::none()) };
        let slot = {
            let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(slots.entry(document.clone()).or_default())
        };
        match slot.get_or_init(|| compile(document.as_deref())) {
            Ok(compiled) => work(compiled.schema.schema()),
            Err(reason) => Err(Failure::Refused(format!("schema: {reason}"))),
        }
    }
}

fn compile(document: Option<&Path>) -> Result<Compiled, String> {
    let resolver = FileResolver::new();
    let mut compiler = Compiler::new().resolver(&resolver);
    if let Some(path) = document {
        let location = path.to_str().ok_or("its path is not UTF-8")?;
        compiler = compiler.location(location).map_err(|error| error.to_string())?;
    }
    catch(|| compiler.compile().map_err(|error| error.to_string()))
        .unwrap_or_else(|panic| Err(format!("panic: {panic}")))
}
