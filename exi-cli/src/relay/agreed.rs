//! XEP-0322, the quick setup: what was agreed on with the other side, for later connections.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use exi_xmpp::negotiation::{Plan, Quick, QuickName, Setup};
use exi_xmpp::repository::{Configuration, Repository, SchemaRepository};
use sha2::{Digest, Sha256};

/// The longest configurationId that is written to a file, in bytes.
const LONGEST: usize = 1024;

/// What connections propose: all that a plan says, or by name what came of that before.
pub(super) struct Agreed {
    plan: Mutex<Arc<Plan>>,
    file: Option<PathBuf>,
}

impl Agreed {
    /// Nothing was agreed on.
    pub(super) fn new(plan: Plan) -> Self {
        Self { plan: Mutex::new(Arc::new(plan)), file: None }
    }

    /// Keeps what is agreed on in a file of `folder`, whose name tells the other side, and what is
    /// proposed, from others. What an earlier run kept there counts; `repository` keeps the
    /// configuration of it.
    pub(super) fn kept(mut self, folder: &Path, other_side: &str, repository: &Repository) -> Self {
        let mut plan = self.plan();
        let file = folder.join(name(&plan, other_side));
        if let Some((id, configuration)) = read(&file, repository) {
            Arc::make_mut(&mut plan).quick = Some(quick(id, &configuration));
            self.plan = Mutex::new(plan);
        }
        Self { file: Some(file), ..self }
    }

    /// What the next connection proposes.
    pub(super) fn plan(&self) -> Arc<Plan> {
        Arc::clone(&self.lock())
    }

    /// The other side calls a configuration `id`: later connections propose it by that name.
    pub(super) fn remember(&self, id: &str, configuration: &Arc<Configuration>) {
        let known = QuickName::Id(id.to_owned());
        let mut plan = self.lock();
        if plan.quick.as_ref().is_some_and(|quick| quick.name == known) {
            return;
        }
        Arc::make_mut(&mut plan).quick = Some(quick(id.to_owned(), configuration));
        drop(plan);
        let Some(file) = self.file.as_deref().filter(|_| id.len() <= LONGEST) else { return };
        if let Err(error) = write(file, id, configuration.id()) {
            tracing::warn!(%error, file = %file.display(), "not kept");
        }
    }

    /// The other side does not answer to the name: later connections propose everything.
    pub(super) fn forget(&self) {
        Arc::make_mut(&mut self.lock()).quick = None;
        if let Some(file) = &self.file {
            fs::remove_file(file).ok(); // it was not there
        }
    }

    fn lock(&self) -> MutexGuard<'_, Arc<Plan>> {
        // No operation leaves it half done.
        self.plan.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn quick(id: String, configuration: &Arc<Configuration>) -> Quick {
    Quick { name: QuickName::Id(id), configuration: Arc::clone(configuration) }
}

/// The name of the file for what a plan proposes to another side.
fn name(plan: &Plan, other_side: &str) -> String {
    let setup = Setup {
        parameters: plan.parameters.clone(),
        schemas: plan.schemas.clone(),
        representations: plan.representations.clone(),
        ..Setup::default()
    };
    let mut hash = Sha256::new();
    for part in [other_side, "\n", &setup.element().to_string()] {
        hash.update(part);
    }
    let mut name = String::new();
    for byte in hash.finalize() {
        write!(name, "{byte:02x}").ok(); // a String takes all
    }
    name + ".agreed"
}

/// The other side's name of a configuration, and this side's, each on a line.
fn write(file: &Path, id: &str, own: &str) -> io::Result<()> {
    let folder = file.parent().unwrap_or(Path::new("."));
    let mut whole = tempfile::NamedTempFile::new_in(folder)?;
    whole.write_all([own, "\n", id].concat().as_bytes())?;
    whole.persist(file)?;
    Ok(())
}

fn read(file: &Path, repository: &Repository) -> Option<(String, Arc<Configuration>)> {
    let text = fs::read_to_string(file).ok()?;
    let (own, id) = text.split_once('\n')?;
    Some((id.to_owned(), repository.configuration(own)?))
}
