//! RFC 6120 §6: authentication, by the best mechanism that both sides know.

use exi_xmpp::negotiation::Element;
use rsasl::prelude::{Mechname, MessageSent, SASLClient, SASLConfig, Session, State};

use super::error::{Result, refused};
use super::session::Account;
use super::stream::Stream;

const SASL: &str = "urn:ietf:params:xml:ns:xmpp-sasl";

/// Authenticates: SCRAM where the server has it, else PLAIN, unless the account names one.
pub(super) async fn authenticate(
    stream: &mut Stream<'_>,
    features: &Element,
    account: &Account,
) -> Result<()> {
    let mut session = start(features, account)?;
    let (_, first) = step(&mut session, None)?;
    let mechanism = session.get_mechname().as_str().to_owned();
    let auth = Element::new(SASL, "auth").with("mechanism", mechanism).with_text(&first);
    let mut answer = stream.ask(&auth).await?;
    let mut running = true;
    loop {
        let text = answer.text().trim();
        match answer.name() {
            // A mechanism that proves the server's knowledge, too, has to see its last word.
            "success" if running && !text.is_empty() => {
                step(&mut session, Some(text))?;
                return Ok(());
            }
            "success" => return Ok(()),
            "challenge" => {
                let (state, response) = step(&mut session, Some(text))?;
                running = state.is_running();
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

fn start(features: &Element, account: &Account) -> Result<Session> {
    let offered = features.child(SASL, "mechanisms").map_or(&[][..], Element::children);
    let wanted = |name: &&str| account.mechanism.as_deref().is_none_or(|wanted| wanted == *name);
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
