//! Preserved lexical values: restricted character sets of datatypes, Table 7-2.

use crate::schema::{Datatype, Representation, Schema};

/// White space as characters, to begin a set with.
macro_rules! set {
    ($($character:literal)*) => { &[0x9, 0xA, 0xD, 0x20, $($character as u16),*] };
}

const BASE64_BINARY: &[u16] = set!(
    '+' '/' '0' '1' '2' '3' '4' '5' '6' '7' '8' '9' '='
    'A' 'B' 'C' 'D' 'E' 'F' 'G' 'H' 'I' 'J' 'K' 'L' 'M'
    'N' 'O' 'P' 'Q' 'R' 'S' 'T' 'U' 'V' 'W' 'X' 'Y' 'Z'
    'a' 'b' 'c' 'd' 'e' 'f' 'g' 'h' 'i' 'j' 'k' 'l' 'm'
    'n' 'o' 'p' 'q' 'r' 's' 't' 'u' 'v' 'w' 'x' 'y' 'z'
);
const HEX_BINARY: &[u16] = set!(
    '0' '1' '2' '3' '4' '5' '6' '7' '8' '9' 'A' 'B' 'C' 'D' 'E' 'F' 'a' 'b' 'c' 'd' 'e' 'f'
);
const BOOLEAN: &[u16] = set!('0' '1' 'a' 'e' 'f' 'l' 'r' 's' 't' 'u');
const DATE_TIME: &[u16] = set!(
    '+' '-' '.' '0' '1' '2' '3' '4' '5' '6' '7' '8' '9' ':' 'T' 'Z'
);
const DECIMAL: &[u16] = set!('+' '-' '.' '0' '1' '2' '3' '4' '5' '6' '7' '8' '9');
const DOUBLE: &[u16] = set!(
    '+' '-' '.' '0' '1' '2' '3' '4' '5' '6' '7' '8' '9' 'E' 'F' 'I' 'N' 'a' 'e'
);
const INTEGER: &[u16] = set!('+' '-' '0' '1' '2' '3' '4' '5' '6' '7' '8' '9');

/// The restricted character set of a value of `datatype`, where lexical values are preserved.
pub(super) fn characters(schema: &Schema<'_>, datatype: &Datatype) -> Option<&'static [u16]> {
    Some(match datatype.representation {
        Representation::String | Representation::RestrictedString | Representation::UserDefined => {
            return None;
        }
        Representation::Boolean | Representation::BooleanPattern => BOOLEAN,
        Representation::Decimal => DECIMAL,
        Representation::Float => DOUBLE,
        Representation::Integer
        | Representation::UnsignedInteger
        | Representation::BoundedInteger => INTEGER,
        Representation::GYear
        | Representation::GYearMonth
        | Representation::Date
        | Representation::DateTime
        | Representation::GMonth
        | Representation::GMonthDay
        | Representation::GDay
        | Representation::Time => DATE_TIME,
        Representation::Base64Binary => BASE64_BINARY,
        Representation::HexBinary => HEX_BINARY,
        Representation::List => return characters(schema, schema.datatype(datatype.operand)),
    })
}
