//! The names of a set, counted: tables number them with 16 bits (§7.3.1).

use std::collections::HashSet;

use super::document::El;
use crate::components::{QName, Wildcard};
use crate::error::{Problem, SchemaError};

/// Names, and namespaces, of a set; what is left up to 65,534 is for those that tables always have.
const MOST: usize = 65_400;

/// The names that components declare, and the namespaces that they mention.
#[derive(Default)]
pub(super) struct Vocabulary {
    names: HashSet<QName>,
    namespaces: HashSet<String>,
}

impl Vocabulary {
    /// A name that `el` declares.
    pub(super) fn name(&mut self, name: &QName, el: El<'_>) -> Result<(), SchemaError> {
        if !self.names.contains(name) {
            if self.names.len() == MOST {
                return Err(el.error(
                    Problem::Limit,
                    format!("declares {name} beyond {MOST} names of the set"),
                ));
            }
            self.names.insert(name.clone());
        }
        self.namespace(&name.uri, el)
    }

    /// The namespaces that a wildcard lists.
    pub(super) fn wildcard(&mut self, wildcard: &Wildcard, el: El<'_>) -> Result<(), SchemaError> {
        match wildcard {
            Wildcard::Namespaces(uris) => uris.iter().try_for_each(|uri| self.namespace(uri, el)),
            Wildcard::Any | Wildcard::Not(_) => Ok(()),
        }
    }

    fn namespace(&mut self, uri: &str, el: El<'_>) -> Result<(), SchemaError> {
        if !self.namespaces.contains(uri) {
            if self.namespaces.len() == MOST {
                return Err(el.error(
                    Problem::Limit,
                    format!("mentions {uri:?} beyond {MOST} namespaces of the set"),
                ));
            }
            self.namespaces.insert(uri.to_owned());
        }
        Ok(())
    }
}
