//! Event codes with their parts, §6.1, and the name of the non-terminal in force: for inspection.

use super::{Current, Grammars, NonTerminal as BuiltIn, Outside};
use crate::bits::{Reader, Stop, width};
use crate::error::ErrorKind;
use crate::grammar::Found;
use crate::inspect::{EventCode, NonTerminal};

impl Grammars<'_, '_> {
    /// The non-terminal in force.
    pub(crate) fn non_terminal(&self) -> NonTerminal {
        match self.current() {
            Current::Informed(..) => NonTerminal::State(self.top().map_or(0, |frame| frame.state)),
            Current::BuiltIn(BuiltIn::StartTag(grammar)) => NonTerminal::StartTagContent(grammar),
            Current::BuiltIn(BuiltIn::Content(grammar)) => NonTerminal::ElementContent(grammar),
            Current::BuiltIn(BuiltIn::Fragment) | Current::Outside(Outside::Fragment) => {
                NonTerminal::FragmentContent
            }
            Current::Outside(Outside::Document) => NonTerminal::Document,
            Current::Outside(Outside::BeforeRoot) => NonTerminal::DocContent,
            Current::Outside(Outside::AfterRoot | Outside::End) => NonTerminal::DocEnd,
        }
    }

    /// [`read_code`](Self::read_code), and the parts of the code.
    pub(crate) fn read_parts(
        &self,
        reader: &mut Reader<'_, '_>,
    ) -> Result<(EventCode, Found), Stop> {
        let current = self.current();
        let (declared, undeclared) = self.extent(&current);
        let first = reader.n_bit(width(declared + u32::from(!undeclared.is_empty())))?;
        if first < declared {
            let found = self.declared(&current, first).ok_or(ErrorKind::InvalidEventCode)?;
            return Ok((EventCode::new([first, 0, 0], 1), found));
        }
        let second = reader.n_bit(width(undeclared.len()))?;
        let member = undeclared.at(second).ok_or(ErrorKind::InvalidEventCode)?;
        let (third, count) = match self.third_parts(&current, member) {
            0 => (0, 2),
            parts => (reader.n_bit(width(parts))?, 3),
        };
        let code = EventCode::new([first, second, third], count);
        Ok((code, self.undeclared(&current, member, third)))
    }
}
