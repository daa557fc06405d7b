//! Type grammars (§8.5.4.1.3): Type and TypeEmpty of simple and complex types.

use std::collections::BTreeSet;

use exi_core::schema::{NONE, Production, StateFlags, Terminal};

use super::compiler::Compiler;
use super::counting::Stop;
use super::model::{self, ContentModel};
use super::proto::{NonTerminal, Proto};
use super::site::Site;
use super::states::{Grammar, Symbol};
use crate::components::{
    AttributeUse, ComplexType, Components, Content, TypeId, TypeKind, Variety, Wildcard,
};
use crate::error::{Problem, SchemaError};

/// For each type, whether strict elements of it may carry `xsi:type` (§8.5.4.4.2).
pub(super) fn castable(components: &Components) -> Vec<bool> {
    let union = |ty: &TypeKind| matches!(ty, TypeKind::Simple(simple) if matches!(simple.variety, Variety::Union(_)));
    let mut derived_from = vec![false; components.types.len()];
    for ty in components.types.iter().filter(|ty| ty.name.is_some()) {
        let mut base = ty.base;
        while let Some(ancestor) = base {
            // What is above a type that was marked before was marked with it.
            match derived_from.get_mut(ancestor.0 as usize) {
                Some(marked) if !*marked => *marked = true,
                _ => break,
            }
            base = components[ancestor].base;
        }
    }
    components
        .types
        .iter()
        .zip(derived_from)
        .map(|(ty, derived)| derived || union(&ty.kind))
        .collect()
}

/// The attribute part of a complex type: the symbols of its uses, then those of its wildcard.
struct Attributes<'c> {
    symbols: Vec<Symbol>,
    uses: Vec<&'c AttributeUse>,
}

impl<'c> Compiler<'c> {
    /// The first states of Type and TypeEmpty.
    pub(super) fn type_grammars(&mut self, ty: TypeId) -> Result<(u32, u32), SchemaError> {
        let components = self.components;
        match &components[ty].kind {
            TypeKind::Simple(_) => {
                let datatype = self.datatypes.id(ty, &self.names, &mut self.text)?;
                self.simple_grammars(datatype, ty)
            }
            TypeKind::Complex(complex) => {
                let attributes = self.attributes_of(complex)?;
                let full = self.complex_grammar(ty, &attributes, &complex.content)?;
                let empty = self.complex_grammar(ty, &attributes, &Content::Empty)?;
                Ok((full, empty))
            }
        }
    }

    /// §8.5.4.1.3.1.
    fn simple_grammars(&mut self, datatype: u16, ty: TypeId) -> Result<(u32, u32), SchemaError> {
        let components = self.components;
        let site = Site::ty(components, ty);
        let start = StateFlags::FIRST.with(StateFlags::START_TAG);
        let [first, rest, empty] =
            [start, StateFlags::EMPTY, start].map(|f| self.states.reserve(f));
        let end = Production::new(Terminal::EndElement, NONE, 0);
        self.states.define(
            first,
            &[Production::new(Terminal::Characters, datatype, rest)],
            site,
        )?;
        self.states.define(rest, &[end], site)?;
        self.states.define(empty, &[end], site)?;
        Ok((first, empty))
    }

    /// Attribute uses by local name, then by namespace; then what the wildcard permits.
    fn attributes_of(&mut self, complex: &'c ComplexType) -> Result<Attributes<'c>, SchemaError> {
        let components = self.components;
        let mut uses: Vec<&AttributeUse> = complex.attribute_uses.iter().collect();
        uses.sort_by_key(|attribute_use| {
            let name = &components[attribute_use.attribute].name;
            (&name.local_name, &name.uri)
        });
        let mut symbols = Vec::with_capacity(uses.len() + 1);
        for attribute_use in &uses {
            let operand = self.attribute(attribute_use.attribute)?;
            let key = self.names.id(&components[attribute_use.attribute].name);
            symbols.push(Symbol { terminal: Terminal::Attribute, operand, key });
        }
        match &complex.attribute_wildcard {
            None => {}
            Some(Wildcard::Any | Wildcard::Not(_)) => {
                symbols.push(Symbol { terminal: Terminal::AttributeAny, operand: NONE, key: NONE });
            }
            Some(Wildcard::Namespaces(uris)) => {
                let mut uris: Vec<&str> = uris.iter().map(String::as_str).collect();
                uris.sort_unstable();
                uris.dedup();
                symbols.extend(uris.into_iter().map(|uri| {
                    let uri = self.names.uri(uri);
                    Symbol { terminal: Terminal::AttributeUri, operand: uri, key: uri }
                }));
            }
        }
        Ok(Attributes { symbols, uses })
    }

    /// §8.5.4.1.3.2: the attribute uses, then the content. Particles that a counter cannot tell
    /// the number of are copied instead.
    fn complex_grammar(
        &mut self,
        ty: TypeId,
        attributes: &Attributes<'c>,
        content: &'c Content,
    ) -> Result<u32, SchemaError> {
        let site = Site::ty(self.components, ty);
        let mut copied = BTreeSet::new();
        loop {
            let mut conflicts = BTreeSet::new();
            match self.normalized(site, attributes, content, &copied, &mut conflicts) {
                Ok(start) => {
                    for element in conflicts {
                        self.warn(site, element);
                    }
                    return Ok(start);
                }
                Err(Stop::Refused(error)) => return Err(error),
                Err(Stop::Ambiguous(particle)) => {
                    copied.insert(particle);
                }
            }
        }
    }

    fn normalized(
        &mut self,
        site: Site<'c>,
        attributes: &Attributes<'c>,
        content: &'c Content,
        copied: &BTreeSet<u32>,
        conflicts: &mut BTreeSet<u16>,
    ) -> Result<u32, Stop> {
        let mut proto = Proto::default();
        let mut symbols = attributes.symbols.clone();
        let end = proto.end();
        let mut mixed = false;
        let content = match content {
            Content::Empty => end,
            Content::Simple(simple) => {
                let operand = self.datatypes.id(*simple, &self.names, &mut self.text)?;
                symbols.push(Symbol { terminal: Terminal::Characters, operand, key: NONE });
                proto.step(symbols.len() as u32 - 1, end)
            }
            Content::Elements { particle, mixed: is_mixed } => {
                mixed = *is_mixed;
                let substitutes = &mut self.substitutes;
                let model = ContentModel::new(substitutes, particle, copied, &self.limits, site)?;
                if !copied.is_empty() {
                    // Making it once more must not be for nothing.
                    self.states.charge(model.root.positions as usize, site)?;
                }
                let first = symbols.len() as u32;
                for symbol in &model.symbols {
                    symbols.push(self.symbol(*symbol)?);
                }
                proto.particle(&model.root, first, end)
            }
        };
        let entry = attribute_uses(&mut proto, attributes, content);
        let grammar = Grammar { proto, symbols: &symbols, entry, content, mixed };
        self.states.add(grammar, site, conflicts)
    }

    /// A symbol of a content model with its row.
    fn symbol(&mut self, symbol: model::Symbol<'c>) -> Result<Symbol, SchemaError> {
        Ok(match symbol {
            model::Symbol::Element(element) => {
                if let Some(symbol) = self.element_symbols.get(&element) {
                    return Ok(*symbol);
                }
                let operand = self.element(element)?;
                let key = self.names.id(&self.components[element].name);
                let symbol = Symbol { terminal: Terminal::Element, operand, key };
                self.element_symbols.insert(element, symbol);
                symbol
            }
            model::Symbol::Uri(uri) => {
                let uri = self.names.uri(uri);
                Symbol { terminal: Terminal::ElementUri, operand: uri, key: uri }
            }
            model::Symbol::Any => {
                Symbol { terminal: Terminal::ElementAny, operand: NONE, key: NONE }
            }
        })
    }

    /// Says that declarations of the element row's name compete.
    fn warn(&mut self, site: Site<'c>, element: u16) {
        let row = self.elements.rows().get(usize::from(element));
        if self.warnings.len() < self.limits.warnings
            && let Some(name) = row.and_then(|row| self.names.name(row.name))
        {
            let message = format!("elements {name} of different types compete, the first wins");
            self.warnings.push(site.warning(Problem::UniqueParticleAttribution, &message));
        }
    }
}

/// The attribute use grammars G0 ⊕ G1 ⊕ … before `content`.
fn attribute_uses(
    proto: &mut Proto,
    attributes: &Attributes<'_>,
    content: NonTerminal,
) -> NonTerminal {
    let named = attributes.uses.len() as u32;
    let wildcards = named..attributes.symbols.len() as u32;
    let mut next = content;
    if !wildcards.is_empty() {
        next = proto.attribute(None, false, wildcards.clone(), next);
    }
    for (symbol, attribute_use) in (0..named).zip(&attributes.uses).rev() {
        next = proto.attribute(Some(symbol), attribute_use.required, wildcards.clone(), next);
    }
    next
}
