//! Which packs to run, from the environment or from beside the repository.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The folders that `EXI_PACK` names, or every pack beside the repository.
pub(crate) fn folders() -> Result<Vec<PathBuf>, String> {
    match env::var_os("EXI_PACK") {
        Some(named) if !named.is_empty() => named_folders(env::split_paths(&named)),
        _ => Ok(folders_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/packs"))),
    }
}

fn named_folders(named: env::SplitPaths<'_>) -> Result<Vec<PathBuf>, String> {
    named
        .filter(|folder| !folder.as_os_str().is_empty())
        .map(|folder| match has_manifest(&folder) {
            true => Ok(folder),
            false => Err(format!("EXI_PACK: {} has no manifest.json", folder.display())),
        })
        .collect()
}

fn folders_in(parent: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(parent).into_iter().flatten().flatten();
    let mut folders: Vec<_> =
        entries.map(|entry| entry.path()).filter(|path| has_manifest(path)).collect();
    folders.sort();
    folders
}

fn has_manifest(folder: &Path) -> bool {
    folder.join("manifest.json").is_file()
}
