//! Downloads, the server's side: R12, R17.

use exi_xmpp::negotiation::{Admission, DownloadError, Fetched, Policy};

use crate::support::{Answer, EXI, LAMP, LAMP_KEY, Server, setup};

const URL: &str = "http://vault.example.org/lamp.xsd";

fn open() -> Policy {
    Policy { downloads: Admission::Anyone, ..Policy::default() }
}

fn download(url: &str) -> String {
    format!("<downloadSchema xmlns='{EXI}' url='{url}'/>")
}

fn fetched(content_type: &str, content: &str) -> Fetched {
    Fetched { content_type: Some(content_type.to_owned()), content: content.as_bytes().to_vec() }
}

#[test]
fn a_schema_is_downloaded_and_then_known() {
    let mut server = Server::new(open());
    assert_eq!(server.hear(&download(URL)), [format!("fetch {URL}")]);
    // The answer may take its time; other things go on.
    assert_eq!(server.hear("<presence/>"), ["pass"]);
    let answer = Answer::of(server.fetched(URL, Ok(fetched("text/xml; charset=utf-8", LAMP))));
    assert_eq!(answer.name(), format!("{{{EXI}}}downloadSchemaResponse"));
    assert_eq!(answer.attribute("url").as_deref(), Some(URL));
    assert_eq!(answer.attribute("result").as_deref(), Some("true"));
    assert!(answer.children().is_empty());
    let numbers = "valueMaxLength='64' valuePartitionCapacity='64'";
    let answer = Answer::of(server.hear(&setup(numbers, &[LAMP_KEY])));
    assert_eq!(answer.attribute("agreement").as_deref(), Some("true"));
    // A second answer to the same request is none.
    assert_eq!(server.fetched(URL, Ok(fetched("text/xml", LAMP))), [""; 0]);
}

#[test]
fn r12_each_failure_has_its_element() {
    let message = |name| (name, "message", "why not");
    let rows = [
        (DownloadError::Http { code: 404, message: "why not".into() }, message("httpError")),
        (DownloadError::InvalidUrl("why not".into()), message("invalidUrl")),
        (DownloadError::Timeout("why not".into()), message("timeout")),
        (DownloadError::Other("why not".into()), message("error")),
        (
            DownloadError::InvalidContentType("text/html".into()),
            ("invalidContentType", "contentTypeReturned", "text/html"),
        ),
    ];
    for (error, (name, attribute, value)) in rows {
        let mut server = Server::new(open());
        server.hear(&download(URL));
        let answer = Answer::of(server.fetched(URL, Err(error)));
        assert_eq!(answer.attribute("result").as_deref(), Some("false"));
        assert_eq!(answer.children(), [format!("{{{EXI}}}{name}")]);
        assert_eq!(answer.reason(attribute).as_deref(), Some(value));
        let code = (name == "httpError").then(|| "404".to_owned());
        assert_eq!(answer.reason("code"), code);
    }
}

#[test]
fn what_comes_must_be_xml_and_a_schema() {
    for (content_type, content, name) in [
        ("text/html", LAMP, "invalidContentType"),
        ("application/xhtml+xml; charset=utf-8", "<html", "error"),
        ("application/xml", "no schema", "error"),
    ] {
        let mut server = Server::new(open());
        server.hear(&download(URL));
        let answer = Answer::of(server.fetched(URL, Ok(fetched(content_type, content))));
        assert_eq!(answer.children(), [format!("{{{EXI}}}{name}")], "{content_type}");
    }
    let mut server = Server::new(open());
    server.hear(&download(URL));
    let fetched = Fetched { content_type: None, content: LAMP.as_bytes().to_vec() };
    let answer = Answer::of(server.fetched(URL, Ok(fetched)));
    assert_eq!(answer.attribute("result").as_deref(), Some("true"));
}

#[test]
fn urls_are_looked_at_before_anything_is_fetched() {
    let long = format!("http://example.org/{}", "x".repeat(3000));
    for url in [
        "urk://example.org/schema.xsd",
        "file:///etc/passwd",
        "schema.xsd",
        "",
        "http://",
        "http://user@example.org/",
        "http://example.org/a b",
        "ftp://example.org/",
        "http:///x",
        long.as_str(),
    ] {
        let answer = Answer::of(Server::new(open()).hear(&download(url)));
        assert_eq!(answer.attribute("url").as_deref(), Some(url));
        assert_eq!(answer.children(), [format!("{{{EXI}}}invalidUrl")], "{url}");
    }
    for url in ["HTTPS://example.org", "http://[::1]:80/x", "http://10.0.0.1?x"] {
        assert_eq!(Server::new(open()).hear(&download(url)), [format!("fetch {url}")]);
    }
    let policy = Policy { download_hosts: vec!["Vault.example.org".into()], ..open() };
    let mut server = Server::new(policy);
    assert_eq!(server.hear(&download(URL)), [format!("fetch {URL}")]);
    let answer = Answer::of(server.hear(&download("http://vault.example.org.evil.example/")));
    assert_eq!(answer.children(), [format!("{{{EXI}}}invalidUrl")]);
}

#[test]
fn r17_downloads_are_a_matter_of_policy() {
    let refused = |server: &mut Server| {
        let answer = Answer::of(server.hear(&download(URL)));
        assert_eq!(answer.attribute("result").as_deref(), Some("false"));
        assert_eq!(answer.children(), [format!("{{{EXI}}}error")]);
    };
    // Off unless switched on.
    let mut server = Server::new(Policy::default());
    server.responder.authenticated();
    refused(&mut server);
    let mut server =
        Server::new(Policy { downloads: Admission::Authenticated, ..Policy::default() });
    refused(&mut server);
    server.responder.authenticated();
    assert_eq!(server.hear(&download(URL)), [format!("fetch {URL}")]);
    // And not without end.
    let mut server = Server::new(Policy { most_downloads: 2, ..open() });
    for _ in 0..2 {
        assert_eq!(server.hear(&download(URL)), [format!("fetch {URL}")]);
    }
    refused(&mut server);
}
