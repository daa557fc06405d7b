//! The facet whiteSpace, XML Schema part 2 §4.3.6, which canonical streams obey.

use std::borrow::Cow;

use exi_core::schema::WhiteSpace;

use crate::chars;

/// `text` as the facet has it.
#[inline]
pub(super) fn normalize(facet: WhiteSpace, text: &str) -> Cow<'_, str> {
    match facet {
        WhiteSpace::Preserve => Cow::Borrowed(text),
        facet => change(facet, text),
    }
}

fn change(facet: WhiteSpace, text: &str) -> Cow<'_, str> {
    let is_space = |c: char| u8::try_from(c).is_ok_and(chars::is_space);
    match facet {
        WhiteSpace::Preserve => Cow::Borrowed(text),
        WhiteSpace::Replace if text.contains(['\t', '\n', '\r']) => {
            Cow::Owned(text.replace(['\t', '\n', '\r'], " "))
        }
        WhiteSpace::Replace => Cow::Borrowed(text),
        WhiteSpace::Collapse => {
            let text = text.trim_matches(is_space);
            let words = || text.split(is_space);
            // A word that is empty stands between two spaces.
            if !text.contains(['\t', '\n', '\r']) && words().all(|word| !word.is_empty()) {
                return Cow::Borrowed(text);
            }
            Cow::Owned(words().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facets_are_those_of_xml_schema() {
        let text = " a\t b\r\nc  ";
        assert_eq!(normalize(WhiteSpace::Preserve, text), text);
        assert_eq!(normalize(WhiteSpace::Replace, text), " a  b  c  ");
        assert_eq!(normalize(WhiteSpace::Collapse, text), "a b c");
        assert_eq!(normalize(WhiteSpace::Collapse, " \n "), "");
        assert_eq!(normalize(WhiteSpace::Collapse, "a\nb"), "a b");
        // Other spaces of Unicode are no white space.
        assert_eq!(normalize(WhiteSpace::Collapse, " \u{A0} a b "), "\u{A0} a b");
    }
}
