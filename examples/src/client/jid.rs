//! RFC 7622: addresses, as far as a client has to know them.

use std::fmt;
use std::str::FromStr;

/// An address: `local@domain/resource`; the resource may be absent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Jid {
    local: String,
    domain: String,
    resource: Option<String>,
}

/// The text is no address of a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JidError;

impl fmt::Display for JidError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an address is user@example.org or user@example.org/resource")
    }
}

impl std::error::Error for JidError {}

impl FromStr for Jid {
    type Err = JidError;

    /// Reads an address. Letters are not prepared: they are as the server has them.
    fn from_str(text: &str) -> Result<Self, JidError> {
        let (bare, resource) = match text.split_once('/') {
            Some((bare, resource)) => (bare, Some(resource)),
            None => (text, None),
        };
        let (local, domain) = bare.split_once('@').ok_or(JidError)?;
        let forbidden = |c: char| c.is_whitespace() || c.is_control() || "\"&'/:<>@".contains(c);
        let is_part = |part: &str| !part.is_empty() && !part.contains(forbidden);
        if !is_part(local) || !is_part(domain) || resource.is_some_and(str::is_empty) {
            return Err(JidError);
        }
        let resource = resource.map(str::to_owned);
        Ok(Self { local: local.to_owned(), domain: domain.to_owned(), resource })
    }
}

impl Jid {
    /// The part before the `@`.
    #[must_use]
    pub fn local(&self) -> &str {
        &self.local
    }

    /// The part after the `@`.
    #[must_use]
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// The part after the `/`.
    #[must_use]
    pub fn resource(&self) -> Option<&str> {
        self.resource.as_deref()
    }

    /// The account: the address without its resource.
    #[must_use]
    pub fn bare(&self) -> Self {
        Self { resource: None, ..self.clone() }
    }

    /// The same account with this resource.
    #[must_use]
    pub fn with_resource(&self, resource: &str) -> Self {
        Self { resource: Some(resource.to_owned()), ..self.clone() }
    }
}

impl fmt::Display for Jid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.local, self.domain)?;
        self.resource.as_ref().map_or(Ok(()), |resource| write!(f, "/{resource}"))
    }
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "a test tells what is not as it should be")]
mod tests {
    use super::*;

    #[test]
    fn addresses_have_parts() {
        let jid: Jid = "sensor@example.org/roof/1".parse().expect("an address");
        assert_eq!((jid.local(), jid.domain()), ("sensor", "example.org"));
        assert_eq!(jid.resource(), Some("roof/1"));
        assert_eq!(jid.to_string(), "sensor@example.org/roof/1");
        for text in ["", "example.org", "@example.org", "a@", "a@b/", "a@b'c", "a b@c", "a@b@c"] {
            assert_eq!(text.parse::<Jid>(), Err(JidError), "{text}");
        }
    }
}
