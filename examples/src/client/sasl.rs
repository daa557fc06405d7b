//! RFC 6120 §6: authentication, by the best mechanism that both sides know.

use exi_xmpp::negotiation::Element;
use rsasl::prelude::{Mechname, MessageSent, SASLClient, SASLConfig, Session, State};

use super::error::{Result, refused};
use super::session::Account;
use super::stream::Stream;

const SASL: &str = "urn:ietf:params:xml:ns:xmpp-sasl";

/// Authenticates: SCRAM where the server has it, else PLAIN, unless the account names one. Without
/// TLS, PLAIN has to be named: everybody on the way can read the password.
pub(super) async fn authenticate(
    stream: &mut Stream<'_>,
    features: &Element,
    account: &Account,
    encrypted: bool,
) -> Result<()> {
    let mut session = start(features, account, encrypted)?;
    let (mut state, first) = step(&mut session, None)?;
    let mechanism = session.get_mechname().as_str().to_owned();
    let auth = Element::new(SASL, "auth").with("mechanism", mechanism).with_text(&first);
    let mut answer = stream.ask(&auth).await?;
    loop {
        let text = answer.text().trim();
        match answer.name() {
            // The server has to prove what it knows, too, where the mechanism is of that kind.
            "success" if state.is_running() => {
                step(&mut session, (!text.is_empty()).then_some(text))?;
                return Ok(());
            }
            "success" => return Ok(()),
            "challenge" => {
                let response;
                (state, response) = step(&mut session, Some(text))?;
                let response = Element::new(SASL, "response").with_text(&response);
                answer = stream.ask(&response).await?;
            }
            _ => {
                let reason = answer.children().first().map_or(answer.name(), Element::name);
                return Err(refused(format!("authentication: {reason}")));
            }
        }
    }
}

fn start(features: &Element, account: &Account, encrypted: bool) -> Result<Session> {
    let offered = features.child(SASL, "mechanisms").map_or(&[][..], Element::children);
    let wanted = |name: &&str| match account.mechanism.as_deref() {
        Some(wanted) => wanted == *name,
        None => encrypted || *name != "PLAIN",
    };
    let names = offered.iter().map(|mechanism| mechanism.text().trim()).filter(wanted);
    let names: Vec<&Mechname> =
        names.filter_map(|name| Mechname::parse(name.as_bytes()).ok()).collect();
    let (user, password) = (account.jid.local().to_owned(), account.password.clone());
    let config = SASLConfig::with_credentials(None, user, password).map_err(refused)?;
    SASLClient::new(config).start_suggested_iter(names).map_err(refused)
}

/// A step, in base64; data of no length are `=`.
fn step(session: &mut Session, input: Option<&str>) -> Result<(State, String)> {
    let mut out = Vec::new();
    let input = input.map(|text| if text == "=" { "" } else { text }.as_bytes());
    let state = session.step64(input, &mut out).map_err(refused)?;
    let text = String::from_utf8_lossy(&out).into_owned();
    let empty = text.is_empty() && state != State::Finished(MessageSent::No);
    Ok((state, if empty && input.is_none() { "=".to_owned() } else { text }))
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "a test tells what is not as it should be")]
mod tests {
    use super::*;

    #[test]
    fn passwords_do_not_go_in_clear_unless_that_is_wanted() {
        let chosen = |offered: &[&str], mechanism: Option<&str>, encrypted| {
            let mechanisms =
                offered.iter().map(|name| Element::new(SASL, "mechanism").with_text(name));
            let mechanisms = Element::new(SASL, "mechanisms").with_children(mechanisms);
            let features = Element::new("", "features").with_child(mechanisms);
            let jid = "user@example.org".parse().expect("an address");
            let mechanism = mechanism.map(str::to_owned);
            let account = Account { jid, password: "secret".to_owned(), mechanism };
            let session = start(&features, &account, encrypted).ok()?;
            Some(session.get_mechname().as_str().to_owned())
        };
        let both = ["PLAIN", "SCRAM-SHA-1"];
        assert_eq!(chosen(&both, None, false).as_deref(), Some("SCRAM-SHA-1"));
        assert_eq!(chosen(&both, None, true).as_deref(), Some("SCRAM-SHA-1"));
        assert_eq!(chosen(&["PLAIN"], None, false), None);
        assert_eq!(chosen(&["PLAIN"], None, true).as_deref(), Some("PLAIN"));
        assert_eq!(chosen(&both, Some("PLAIN"), false).as_deref(), Some("PLAIN"));
    }
}
