//! Terminal symbols and datatypes in words.

use std::collections::HashMap;

use exi_core::schema::{Datatype, NONE, Production, Representation, Schema, Terminal, TextRange};

/// The text of a range; "" where there is none.
pub(crate) fn text<'s>(schema: Schema<'s>, range: Option<TextRange>) -> &'s str {
    let start = |range: TextRange| range.start as usize;
    range
        .and_then(|range| {
            schema.rows().text.get(start(range)..start(range) + usize::from(range.len))
        })
        .unwrap_or_default()
}

/// A name as `{uri}local-name`.
pub(crate) fn name_of(schema: Schema<'_>, id: u16) -> String {
    let rows = schema.rows();
    let name = rows.names.get(usize::from(id));
    let uri = name.and_then(|name| rows.uris.get(usize::from(name.uri)));
    let uri = text(schema, uri.map(|uri| uri.text));
    format!("{{{uri}}}{}", text(schema, name.map(|name| name.text)))
}

/// The terminal symbol of a production, without its datatype.
pub(crate) fn label(schema: Schema<'_>, production: &Production) -> String {
    Labels::new(schema, false).label(production)
}

/// The texts of terminal symbols.
pub(super) struct Labels<'s> {
    schema: Schema<'s>,
    typed: bool,
    pub(super) texts: Vec<String>,
    ids: HashMap<String, u32>,
}

impl<'s> Labels<'s> {
    /// No texts yet; those of `typed` symbols say their datatypes.
    pub(super) fn new(schema: Schema<'s>, typed: bool) -> Self {
        Self { schema, typed, texts: Vec::new(), ids: HashMap::new() }
    }

    /// The index of a production's text.
    pub(super) fn id(&mut self, production: &Production) -> u32 {
        let label = self.label(production);
        self.id_of(label)
    }

    /// The index of a text.
    pub(super) fn id_of(&mut self, label: String) -> u32 {
        let fresh = self.texts.len() as u32;
        *self.ids.entry(label).or_insert_with_key(|label| {
            self.texts.push(label.clone());
            fresh
        })
    }

    fn label(&self, production: &Production) -> String {
        let rows = self.schema.rows();
        let operand = usize::from(production.operand);
        let uri = || text(self.schema, rows.uris.get(operand).map(|uri| uri.text));
        let typed = |datatype: u16| match (self.typed, datatype) {
            (false, _) => String::new(),
            (true, NONE) => String::from(":MIXED"),
            (true, datatype) => format!(":{}", self.datatype(datatype)),
        };
        match production.terminal {
            Terminal::Attribute => {
                let Some(row) = rows.attributes.get(operand) else { return String::new() };
                format!("AT({}){}", name_of(self.schema, row.name), typed(row.datatype))
            }
            Terminal::AttributeUri => format!("AT({{{}}}*)", uri()),
            Terminal::AttributeAny => String::from("AT(*)"),
            Terminal::Element => {
                let name = rows.elements.get(operand).map_or(NONE, |element| element.name);
                format!("SE({})", name_of(self.schema, name))
            }
            Terminal::ElementUri => format!("SE({{{}}}*)", uri()),
            Terminal::ElementAny => String::from("SE(*)"),
            Terminal::EndElement => String::from("EE"),
            Terminal::Characters => format!("CH{}", typed(production.operand)),
        }
    }

    fn datatype(&self, id: u16) -> String {
        let Some(row) = self.schema.rows().datatypes.get(usize::from(id)) else {
            return String::new();
        };
        let value = self.value(row);
        match row.values {
            0 => value,
            count => format!("ENUM({count},{value})"),
        }
    }

    fn value(&self, row: &Datatype) -> String {
        let plain = match row.representation {
            Representation::String => "STRING",
            Representation::RestrictedString => {
                let sets = self.schema.rows().character_sets;
                let size = sets.get(usize::from(row.operand)).map_or(0, |set| set.characters);
                return format!("RCS({size})");
            }
            Representation::Boolean => "BOOLEAN",
            Representation::BooleanPattern => "BOOLEAN_FACET",
            Representation::Decimal => "DECIMAL",
            Representation::Float => "FLOAT",
            Representation::Integer => "INTEGER",
            Representation::UnsignedInteger => "UNSIGNED_INTEGER",
            Representation::BoundedInteger => {
                // As many bits as the largest offset has.
                let bits = u16::BITS - row.range.saturating_sub(1).leading_zeros();
                return format!("NBIT({},{bits})", row.lower);
            }
            Representation::GYear => "DATETIME(gYear)",
            Representation::GYearMonth => "DATETIME(gYearMonth)",
            Representation::Date => "DATETIME(date)",
            Representation::DateTime => "DATETIME(dateTime)",
            Representation::GMonth => "DATETIME(gMonth)",
            Representation::GMonthDay => "DATETIME(gMonthDay)",
            Representation::GDay => "DATETIME(gDay)",
            Representation::Time => "DATETIME(time)",
            Representation::Base64Binary => "BINARY_BASE64",
            Representation::HexBinary => "BINARY_HEX",
            Representation::UserDefined => "USER_DEFINED",
            Representation::List => return format!("LIST({})", self.datatype(row.operand)),
        };
        plain.to_owned()
    }
}
