//! Names and prefixes, as far as the partitions of a stream hold them (§7.3.2).

use arbitrary::{Result, Unstructured};

use super::model::XSI;

/// A qualified name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) uri: String,
    pub(crate) local_name: String,
    /// Where prefixes are preserved and the stream has one for the namespace.
    pub(crate) prefix: Option<String>,
}

/// The prefix partitions, each prefix beside its namespace; those of a body, and of the
/// self-contained elements that are open in it.
pub(crate) struct Prefixes {
    preserved: bool,
    partitions: Vec<Vec<(String, String)>>,
}

impl Prefixes {
    pub(crate) fn new(preserved: bool) -> Self {
        let mut prefixes = Self { preserved, partitions: Vec::new() };
        prefixes.begin();
        prefixes
    }

    /// A body begins, or a self-contained element: with the entries of Appendix D.2.
    pub(crate) fn begin(&mut self) {
        let entries = [("", ""), ("http://www.w3.org/XML/1998/namespace", "xml"), (XSI, "xsi")];
        let owned = entries.map(|(uri, prefix)| (uri.to_owned(), prefix.to_owned()));
        self.partitions.push(owned.to_vec());
    }

    /// A self-contained element ends.
    pub(crate) fn end(&mut self) {
        self.partitions.pop();
    }

    fn partition(&mut self) -> &mut Vec<(String, String)> {
        self.partitions.last_mut().expect("a body has begun")
    }

    /// A declaration adds what is new.
    pub(crate) fn declare(&mut self, uri: &str, prefix: &str) {
        let entry = (uri.to_owned(), prefix.to_owned());
        if !self.partition().contains(&entry) {
            self.partition().push(entry);
        }
    }

    /// A name, with any of the prefixes that stand for its namespace.
    pub(crate) fn name(
        &mut self,
        uri: &str,
        local_name: &str,
        u: &mut Unstructured<'_>,
    ) -> Result<Name> {
        let of_uri = self.partition().iter().filter(|entry| entry.0 == uri);
        let known: Vec<String> = of_uri.map(|entry| entry.1.clone()).collect();
        let prefix = match self.preserved && !known.is_empty() {
            true => Some(u.choose(&known)?.clone()),
            false => None,
        };
        Ok(Name { uri: uri.to_owned(), local_name: local_name.to_owned(), prefix })
    }
}
