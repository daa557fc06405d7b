//! Schemas that a peer uploads: taken or refused, soon, and what is taken can be configured or is
//! refused with its reason.

use std::time::{Duration, Instant};

use arbitrary::Unstructured;
use exi_xmpp::repository::{
    Content, Declared, Md5, Repository, SchemaRepository, Terms, Upload, Uploads,
};

/// More than a schema within the limits takes, on a busy machine and not compiled for speed.
const SOON: Duration = Duration::from_secs(20);

const OCCURRENCES: [&str; 5] = ["0", "1", "7", "3000", "unbounded"];

/// A particle with up to `depth` levels below it, which refers to groups from `group` on.
fn particle(u: &mut Unstructured<'_>, depth: u32, group: usize) -> arbitrary::Result<String> {
    let most = u.int_in_range(1..=4)?;
    let least = OCCURRENCES[u.int_in_range(0..=most.min(2))?];
    let most = OCCURRENCES[most];
    let occurs = format!("minOccurs=\"{least}\" maxOccurs=\"{most}\"");
    let name = u.int_in_range(0..=5)?;
    Ok(match u.int_in_range(0..=6)? {
        0 => format!("<xs:any namespace=\"##other\" {occurs}/>"),
        1 => format!("<xs:element ref=\"e{name}\" {occurs}/>"),
        2 if group < 6 => {
            let group = u.int_in_range(group..=5)?;
            format!("<xs:group ref=\"g{group}\" {occurs}/>")
        }
        kind @ (3 | 4) if depth > 0 => {
            let kind = if kind == 3 { "sequence" } else { "choice" };
            let mut parts = String::new();
            for _ in 0..u.int_in_range(0..=4)? {
                parts += &particle(u, depth - 1, group)?;
            }
            format!("<xs:{kind} {occurs}>{parts}</xs:{kind}>")
        }
        _ => format!("<xs:element name=\"e{name}\" type=\"xs:decimal\" {occurs}/>"),
    })
}

/// A schema whose elements and groups refer to one another.
fn schema(u: &mut Unstructured<'_>) -> arbitrary::Result<String> {
    let mut body = String::new();
    for name in 0..6 {
        let content = particle(u, 4, 0)?;
        body += &format!(
            "<xs:group name=\"g{name}\"><xs:sequence>{}</xs:sequence></xs:group>\
             <xs:element name=\"e{name}\"><xs:complexType mixed=\"{}\"><xs:sequence>{content}\
             </xs:sequence><xs:attribute name=\"a{name}\"/></xs:complexType></xs:element>",
            particle(u, 4, name + 1)?,
            u.ratio(1, 4)?,
        );
    }
    Ok(format!(
        "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns=\"urn:a\" \
         targetNamespace=\"urn:a\">{body}</xs:schema>"
    ))
}

/// Uploads what the first byte of `data` says: a schema made of the others, or themselves.
pub fn uploads(data: &[u8]) {
    let Some((kind, bytes)) = data.split_first() else { return };
    let repository = Repository::builder().build();
    let made = schema(&mut Unstructured::new(bytes)).unwrap_or_default();
    let content = match kind % 4 {
        0 => Content::Text(bytes),
        1 => Content::ExiBody(bytes),
        2 => Content::ExiDocument(bytes),
        _ => Content::Text(made.as_bytes()),
    };
    let declared = match content {
        Content::Text(_) => None,
        _ => Some(Declared { bytes: 7, md5: Md5::of(bytes) }),
    };
    let start = Instant::now();
    let mut uploads = Uploads::default();
    if let Ok(key) = repository.add(&Upload { content, declared }, &mut uploads) {
        assert!(repository.holds(&key, &uploads), "{key} was taken");
        let configured = repository.configure(&[key], &Terms::default(), &uploads);
        if let Ok(configured) = configured {
            assert!(repository.configuration(configured.id()).is_some(), "it was configured");
        }
    }
    assert!(start.elapsed() < SOON, "{:?}", start.elapsed());
}
