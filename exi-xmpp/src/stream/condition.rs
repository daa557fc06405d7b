//! RFC 6120 §4.9.3: conditions of stream errors.

/// Why a stream is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Condition {
    /// The stream holds something that has no place there.
    BadFormat,
    /// A prefix is not bound, or bound to what is forbidden.
    BadNamespacePrefix,
    /// The peer has not sent anything for too long.
    ConnectionTimeout,
    /// This side has a fault of its own.
    InternalServerError,
    /// The namespace of the stream or of its content is not supported.
    InvalidNamespace,
    /// The XML, or what stands for it, is not well-formed.
    NotWellFormed,
    /// A limit or another rule of this side was broken.
    PolicyViolation,
    /// The other leg of a relay could not be reached, or has gone.
    RemoteConnectionFailed,
    /// The stream is closed so that the peer opens another.
    Reset,
    /// This side lacks the memory or another means to go on.
    ResourceConstraint,
    /// XML that RFC 6120 §11.1 forbids: comments, processing instructions and the like.
    RestrictedXml,
    /// This side is going down.
    SystemShutdown,
    /// Something else; XEP-0138 names it for errors of compression.
    UndefinedCondition,
    /// Text that is not in UTF-8.
    UnsupportedEncoding,
    /// A first-level element that this side does not know.
    UnsupportedStanzaType,
    /// A version of the protocol that this side does not know.
    UnsupportedVersion,
}

impl Condition {
    /// All conditions.
    pub const ALL: [Self; 16] = [
        Self::BadFormat,
        Self::BadNamespacePrefix,
        Self::ConnectionTimeout,
        Self::InternalServerError,
        Self::InvalidNamespace,
        Self::NotWellFormed,
        Self::PolicyViolation,
        Self::RemoteConnectionFailed,
        Self::Reset,
        Self::ResourceConstraint,
        Self::RestrictedXml,
        Self::SystemShutdown,
        Self::UndefinedCondition,
        Self::UnsupportedEncoding,
        Self::UnsupportedStanzaType,
        Self::UnsupportedVersion,
    ];

    /// The name of its element.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::BadFormat => "bad-format",
            Self::BadNamespacePrefix => "bad-namespace-prefix",
            Self::ConnectionTimeout => "connection-timeout",
            Self::InternalServerError => "internal-server-error",
            Self::InvalidNamespace => "invalid-namespace",
            Self::NotWellFormed => "not-well-formed",
            Self::PolicyViolation => "policy-violation",
            Self::RemoteConnectionFailed => "remote-connection-failed",
            Self::Reset => "reset",
            Self::ResourceConstraint => "resource-constraint",
            Self::RestrictedXml => "restricted-xml",
            Self::SystemShutdown => "system-shutdown",
            Self::UndefinedCondition => "undefined-condition",
            Self::UnsupportedEncoding => "unsupported-encoding",
            Self::UnsupportedStanzaType => "unsupported-stanza-type",
            Self::UnsupportedVersion => "unsupported-version",
        }
    }
}
