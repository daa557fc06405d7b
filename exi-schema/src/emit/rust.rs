//! Tables as Rust source: one row a line, each with what it stands for.

use std::fmt::{self, Display, Formatter};

use exi_core::schema::{
    Attribute, COUNTED, CharacterSet, Count, Datatype, Element, NONE, Name, Production,
    Representation, Schema, State, StateFlags, Terminal, TextRange, Type, Uri, WhiteSpace,
};

use crate::report::{bytes, label, name_of, parts, text};

/// The source of a `pub static` with the tables of a schema, and of nothing else: it may be
/// written to a module of its own or included in another.
///
/// The tables are checked when that source is compiled; it needs the crate `exi-core`.
///
/// ```
/// use exi_schema::Compiler;
/// use exi_schema::emit::RustSource;
///
/// # fn main() -> Result<(), exi_schema::SchemaError> {
/// let text = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>"#;
/// let compiled = Compiler::new().document("empty.xsd", text).compile()?;
/// let source = RustSource {
///     schema: compiled.schema.schema(),
///     name: "EMPTY",
///     documentation: "No elements; the types of XML Schema.",
///     origin: "cargo run --example bake",
/// };
/// assert!(source.to_string().contains("pub static EMPTY: "));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct RustSource<'a> {
    /// The tables.
    pub schema: Schema<'a>,
    /// The name of the static, an identifier in capitals.
    pub name: &'a str,
    /// Its documentation, one line or more.
    pub documentation: &'a str,
    /// How the source was made, such as the command that makes it again.
    pub origin: &'a str,
}

impl Display for RustSource<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.header(f)?;
        let rows = self.schema.rows();
        self.text(f)?;
        self.rows(f, "URIS", rows.uris)?;
        self.rows(f, "NAMES", rows.names)?;
        self.numbers(f, "NAME_INDEX", rows.name_index)?;
        self.rows(f, "ELEMENTS", rows.elements)?;
        self.rows(f, "FRAGMENT", rows.fragment)?;
        self.rows(f, "ATTRIBUTES", rows.attributes)?;
        self.rows(f, "TYPES", rows.types)?;
        self.rows(f, "STATES", rows.states)?;
        self.rows(f, "PRODUCTIONS", rows.productions)?;
        self.rows(f, "COUNTS", rows.counts)?;
        self.rows(f, "DATATYPES", rows.datatypes)?;
        self.rows(f, "VALUES", rows.values)?;
        self.rows(f, "CHARACTER_SETS", rows.character_sets)?;
        self.numbers(f, "CHARACTERS", rows.characters)?;
        self.footer(f)
    }
}

impl RustSource<'_> {
    fn header(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "// Made by exi-schema, not by hand: {}", self.origin.escape_debug())?;
        writeln!(f, "// {} bytes:", bytes(self.schema))?;
        for part in parts(self.schema).iter().filter(|part| part.bytes > 0) {
            writeln!(f, "//   {:>6} {} ({})", part.bytes, part.name, part.rows)?;
        }
        writeln!(f)?;
        for line in self.documentation.lines() {
            writeln!(f, "/// {line}")?;
        }
        writeln!(f, "#[rustfmt::skip]")?;
        writeln!(
            f,
            "#[allow(long_running_const_eval, reason = \"large tables are checked here\")]"
        )?;
        writeln!(f, "pub static {}: ::exi_core::schema::Schema<'static> = {{", self.name)?;
        writeln!(
            f,
            "    #[allow(unused_imports, reason = \"small tables use few kinds of rows\")]"
        )?;
        writeln!(f, "    use ::exi_core::schema::{{")?;
        writeln!(
            f,
            "        Attribute, COUNTED, CharacterSet, Count, Datatype, Element, NONE, Name,"
        )?;
        writeln!(
            f,
            "        Production, Representation, Rows, Schema, State, StateFlags, Terminal,"
        )?;
        writeln!(f, "        TextRange, Type, Uri, WhiteSpace,")?;
        writeln!(f, "    }};")
    }

    /// The text, a line for each run that rows refer to.
    fn text(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let rows = self.schema.rows();
        let ranges = rows.uris.iter().map(|row| row.text);
        let ranges =
            ranges.chain(rows.names.iter().map(|row| row.text)).chain(rows.values.iter().copied());
        let mut cuts: Vec<usize> = ranges.map(|range| range.start as usize).collect();
        cuts.extend([0, rows.text.len()]);
        cuts.sort_unstable();
        cuts.dedup();
        writeln!(f, "    static TEXT: &str = concat!(")?;
        for cut in cuts.windows(2) {
            writeln!(f, "        {:?},", rows.text.get(cut[0]..cut[1]).unwrap_or_default())?;
        }
        writeln!(f, "    );")
    }

    fn rows<T: Row>(&self, f: &mut Formatter<'_>, name: &str, rows: &[T]) -> fmt::Result {
        writeln!(f, "    static {name}: [{}; {}] = [", T::NAME, rows.len())?;
        for (index, row) in rows.iter().enumerate() {
            write!(f, "        ")?;
            row.write(f)?;
            write!(f, ", // {index}")?;
            let note = row.note(self.schema);
            if !note.is_empty() {
                write!(f, " {}", note.escape_debug())?;
            }
            writeln!(f)?;
        }
        writeln!(f, "    ];")
    }

    /// Plain numbers, several to the line.
    fn numbers(&self, f: &mut Formatter<'_>, name: &str, numbers: &[u16]) -> fmt::Result {
        writeln!(f, "    static {name}: [u16; {}] = [", numbers.len())?;
        for line in numbers.chunks(12) {
            let line: Vec<String> = line.iter().map(|number| Ref(*number).to_string()).collect();
            writeln!(f, "        {},", line.join(", "))?;
        }
        writeln!(f, "    ];")
    }

    fn footer(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let rows = self.schema.rows();
        writeln!(f, "    static TYPED_PRODUCTIONS: [Production; {}] =", rows.productions.len())?;
        writeln!(f, "        Production::all_typed(PRODUCTIONS, &ATTRIBUTES, &DATATYPES);")?;
        writeln!(f, "    Schema::checked(Rows {{")?;
        writeln!(f, "        text: TEXT,")?;
        writeln!(f, "        informed: {},", rows.informed)?;
        writeln!(f, "        uris: &URIS,")?;
        writeln!(f, "        names: &NAMES,")?;
        writeln!(f, "        name_index: &NAME_INDEX,")?;
        writeln!(f, "        elements: &ELEMENTS,")?;
        writeln!(f, "        global_elements: {},", rows.global_elements)?;
        writeln!(f, "        fragment: &FRAGMENT,")?;
        writeln!(f, "        attributes: &ATTRIBUTES,")?;
        writeln!(f, "        types: &TYPES,")?;
        writeln!(f, "        states: &STATES,")?;
        writeln!(f, "        productions: &TYPED_PRODUCTIONS,")?;
        writeln!(f, "        counts: &COUNTS,")?;
        writeln!(f, "        datatypes: &DATATYPES,")?;
        writeln!(f, "        values: &VALUES,")?;
        writeln!(f, "        character_sets: &CHARACTER_SETS,")?;
        writeln!(f, "        characters: &CHARACTERS,")?;
        writeln!(f, "    }})")?;
        writeln!(f, "}};")
    }
}

/// A reference: an index or `NONE`.
struct Ref(u16);

impl Display for Ref {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            NONE => f.write_str("NONE"),
            index => index.fmt(f),
        }
    }
}

/// A reference to a state or a count.
struct Next(u32);

impl Display for Next {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 & COUNTED {
            0 => self.0.fmt(f),
            _ => write!(f, "COUNTED | {}", self.0 & !COUNTED),
        }
    }
}

/// The expression of a range of text.
struct Range(TextRange);

impl Display for Range {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "TextRange::new({}, {})", self.0.start, self.0.len)
    }
}

/// A row as an expression, and what it stands for.
trait Row {
    /// Its type.
    const NAME: &'static str;

    fn write(&self, f: &mut Formatter<'_>) -> fmt::Result;

    fn note(&self, _: Schema<'_>) -> String {
        String::new()
    }
}

impl Row for TextRange {
    const NAME: &'static str = "TextRange";

    fn write(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Range(*self).fmt(f)
    }

    fn note(&self, schema: Schema<'_>) -> String {
        text(schema, Some(*self)).to_owned()
    }
}

impl Row for Uri {
    const NAME: &'static str = "Uri";

    fn write(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "Uri::new({}, {}, {})", Range(self.text), self.first_name, self.names)
    }

    fn note(&self, schema: Schema<'_>) -> String {
        text(schema, Some(self.text)).to_owned()
    }
}

impl Row for Name {
    const NAME: &'static str = "Name";

    fn write(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let [element, attribute, ty, fragment] =
            [self.element, self.attribute, self.ty, self.fragment].map(Ref);
        let (text, uri) = (Range(self.text), self.uri);
        write!(f, "Name::new({text}, {uri}, {element}, {attribute}, {ty}, {fragment})")
    }

    fn note(&self, schema: Schema<'_>) -> String {
        text(schema, Some(self.text)).to_owned()
    }
}

impl Row for Element {
    const NAME: &'static str = "Element";

    fn write(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "Element::new({}, {}, {})", self.name, self.ty, self.nillable)
    }

    fn note(&self, schema: Schema<'_>) -> String {
        name_of(schema, self.name)
    }
}

/// A place of FragmentContent.
impl Row for u16 {
    const NAME: &'static str = "u16";

    fn write(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.fmt(f)
    }

    fn note(&self, schema: Schema<'_>) -> String {
        let element = schema.rows().elements.get(usize::from(*self));
        element.map_or_else(String::new, |element| name_of(schema, element.name))
    }
}

impl Row for Attribute {
    const NAME: &'static str = "Attribute";

    fn write(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "Attribute::new({}, {})", self.name, self.datatype)
    }

    fn note(&self, schema: Schema<'_>) -> String {
        name_of(schema, self.name)
    }
}

impl Row for Type {
    const NAME: &'static str = "Type";

    fn write(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (name, datatype) = (Ref(self.name), Ref(self.datatype));
        write!(
            f,
            "Type::new({name}, {datatype}, {}, {}, {})",
            self.content, self.empty, self.castable
        )
    }

    fn note(&self, schema: Schema<'_>) -> String {
        type_name(schema, self.name)
    }
}

impl Row for State {
    const NAME: &'static str = "State";

    fn write(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { first, productions, attributes, content, flags, .. } = self;
        write!(
            f,
            "State::new({first}, {productions}, {attributes}, {content}, StateFlags({}))",
            flags.0
        )
    }

    fn note(&self, _: Schema<'_>) -> String {
        let names = [
            (StateFlags::FIRST, "first"),
            (StateFlags::START_TAG, "start tag"),
            (StateFlags::END_ELEMENT, "EE"),
        ];
        let set = names.iter().filter(|(flag, _)| self.flags.contains(*flag));
        set.map(|(_, name)| *name).collect::<Vec<_>>().join(", ")
    }
}

impl Row for Production {
    const NAME: &'static str = "Production";

    fn write(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (terminal, operand, next) = (self.terminal, Ref(self.operand), Next(self.next));
        write!(f, "Production::new(Terminal::{terminal:?}, {operand}, {next})")
    }

    fn note(&self, schema: Schema<'_>) -> String {
        match self.terminal {
            Terminal::EndElement => String::new(),
            _ => label(schema, self),
        }
    }
}

impl Row for Count {
    const NAME: &'static str = "Count";

    fn write(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { slot, first, limit, below, reached } = self;
        write!(f, "Count::new({slot}, {first}, {limit}, {}, {})", Next(*below), Next(*reached))
    }
}

impl Row for Datatype {
    const NAME: &'static str = "Datatype";

    fn write(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (name, base, representation) = (Ref(self.name), Ref(self.base), self.representation);
        write!(f, "Datatype::new({name}, {base}, Representation::{representation:?})")?;
        if self.operand != NONE {
            write!(f, ".operand({})", self.operand)?;
        }
        if representation == Representation::BoundedInteger {
            write!(f, ".range({}, {})", self.lower, self.range)?;
        }
        if self.values != 0 {
            write!(f, ".enumeration({}, {})", self.first_value, self.values)?;
        }
        if self.white_space != WhiteSpace::Preserve {
            write!(f, ".white_space(WhiteSpace::{:?})", self.white_space)?;
        }
        Ok(())
    }

    fn note(&self, schema: Schema<'_>) -> String {
        type_name(schema, self.name)
    }
}

impl Row for CharacterSet {
    const NAME: &'static str = "CharacterSet";

    fn write(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "CharacterSet::new({}, {})", self.first, self.characters)
    }
}

fn type_name(schema: Schema<'_>, name: u16) -> String {
    if name == NONE { String::from("anonymous") } else { name_of(schema, name) }
}
