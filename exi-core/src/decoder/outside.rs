//! What is outside of all elements, §8.5.1, read at one go: SD, the root of a document, ED.

use super::common::{At, Begun};
use super::outlet::Outlet;
use super::{Decoder, Step};
use crate::bits::width;
use crate::grammar::{Outside, Then};
use crate::string_table::Name;

impl Decoder<'_, '_> {
    /// SD, the root of a document, ED; and elements that no schema describes.
    #[inline(never)]
    pub(super) fn step_outside<O: Outlet, const ALIGNED: bool>(
        &mut self,
        at: &mut At<'_, '_>,
        outlet: &mut O,
    ) -> O::Out<'_> {
        let begun = Begun::at(at);
        match self.coder.grammars.outside() {
            Some(Outside::BeforeRoot) => self.root::<O, ALIGNED>(begun, at, outlet),
            Some(Outside::Document) => self.start::<O, ALIGNED>(begun, at, outlet),
            Some(Outside::AfterRoot) if !self.coder.grammars.has_undeclared_outside() => {
                self.coder.grammars.end_document();
                at.run.align();
                match self.take_over::<O>(begun, at) {
                    Ok(()) => outlet.end(),
                    Err(limit) => self.give_up(begun, at, outlet, limit),
                }
            }
            Some(Outside::End) => outlet.put(Ok(Step::End)),
            Some(_) => self.step_resumable(begun, at, outlet),
            None => match self.coder.grammars.learning() {
                Some(of) => self.step_built_in::<O, ALIGNED>(of, at, outlet),
                None => self.step_resumable(begun, at, outlet),
            },
        }
    }

    /// SD, and the root where it may follow at once.
    #[inline(always)]
    fn start<O: Outlet, const ALIGNED: bool>(
        &mut self,
        begun: Begun,
        at: &mut At<'_, '_>,
        outlet: &mut O,
    ) -> O::Out<'_> {
        self.coder.grammars.start_document();
        if let Err(limit) = self.take_over::<O>(begun, at) {
            return self.give_up(begun, at, outlet, limit);
        }
        match (outlet.start(), self.coder.grammars.outside()) {
            (Some(out), _) => out,
            (None, Some(Outside::BeforeRoot)) => self.root::<O, ALIGNED>(begun, at, outlet),
            (None, _) => self.step_resumable(begun, at, outlet),
        }
    }

    /// SE of the root of a document.
    #[inline(always)]
    fn root<O: Outlet, const ALIGNED: bool>(
        &mut self,
        begun: Begun,
        at: &mut At<'_, '_>,
        outlet: &mut O,
    ) -> O::Out<'_> {
        let roots = u32::from(self.coder.grammars.schema.rows().global_elements);
        let undeclared = self.coder.grammars.has_undeclared_outside();
        match at.run.n_bit::<ALIGNED>(width(roots + 1 + u32::from(undeclared))) {
            Some(first) if first < roots => {
                let element = self.coder.grammars.schema.element(first as u16);
                let name = Name(u32::from(element.name));
                let entered = self.coder.grammars.enter_root(name, element);
                self.started(entered, begun, at, outlet, name)
            }
            Some(first) if first == roots => {
                self.any_element::<O, ALIGNED>(begun, at, outlet, None, Then::Stay)
            }
            _ => self.step_resumable(begun, at, outlet),
        }
    }
}
