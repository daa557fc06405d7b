//! XML 1.0 §3.2: content models. They bind nobody who does not validate, but have to be
//! well-formed.

use super::cursor::{Cursor, Stop};
use crate::error::XmlErrorKind;

/// Steps over a content model.
pub(super) fn read(cursor: &mut Cursor<'_>) -> Result<(), Stop> {
    if cursor.eat("EMPTY")? || cursor.eat("ANY")? {
        return Ok(());
    }
    cursor.expect("(", "a content model")?;
    cursor.space();
    if cursor.eat("#PCDATA")? { mixed(cursor) } else { children(cursor) }
}

/// §3.2.2: steps over mixed content from after `#PCDATA` on.
fn mixed(cursor: &mut Cursor<'_>) -> Result<(), Stop> {
    let mut names = false;
    cursor.space();
    while cursor.eat("|")? {
        names = true;
        cursor.space();
        cursor.name()?;
        cursor.space();
    }
    cursor.expect(")", "\"|\" or \")\"")?;
    if !cursor.eat("*")? && names {
        return Err(cursor.bad(XmlErrorKind::Expected("\"*\"")));
    }
    Ok(())
}

/// §3.2.1: steps over element content from after its first parenthesis on.
fn children(cursor: &mut Cursor<'_>) -> Result<(), Stop> {
    // The separator of each open group, once it is known.
    let mut groups = vec![None];
    while !groups.is_empty() {
        cursor.space();
        if cursor.eat("(")? {
            groups.push(None);
            continue;
        }
        cursor.name()?;
        occurrence(cursor)?;
        separator(cursor, &mut groups)?;
    }
    Ok(())
}

/// Steps over what follows a particle: ends of groups, then a separator.
fn separator(cursor: &mut Cursor<'_>, groups: &mut Vec<Option<u8>>) -> Result<(), Stop> {
    while let Some(group) = groups.last_mut() {
        cursor.space();
        match cursor.peek()? {
            b')' => {
                cursor.at += 1;
                occurrence(cursor)?;
                groups.pop();
            }
            next @ (b'|' | b',') if group.is_none_or(|known| known == next) => {
                cursor.at += 1;
                *group = Some(next);
                return Ok(());
            }
            _ => {
                let what = "the separator of the group, or \")\"";
                return Err(cursor.bad(XmlErrorKind::Expected(what)));
            }
        }
    }
    Ok(())
}

fn occurrence(cursor: &mut Cursor<'_>) -> Result<(), Stop> {
    if matches!(cursor.peek()?, b'?' | b'*' | b'+') {
        cursor.at += 1;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn length(model: &str) -> Result<usize, Stop> {
        let mut cursor = Cursor::new(model, 0);
        read(&mut cursor).map(|()| cursor.at)
    }

    #[test]
    fn content_models_are_read_to_their_end() {
        for model in [
            "EMPTY",
            "ANY",
            "(#PCDATA)",
            "( #PCDATA )*",
            "(#PCDATA | a|b )*",
            "(a)",
            "(a?,b+ , (c| d)*)+",
            "(((a)))?",
        ] {
            assert_eq!(length(&format!("{model}>")), Ok(model.len()), "{model}");
        }
        for model in ["NONE", "()", "(a", "(a,)", "(a,b|c)", "(#PCDATA|a)", "(a b)", "(a,#PCDATA)"]
        {
            assert!(length(&format!("{model}>")).is_err(), "{model}");
        }
    }
}
