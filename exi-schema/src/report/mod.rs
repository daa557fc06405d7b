//! What tables say, in forms that can be read and compared with those of other compilers.
//!
//! A *shape* shows a grammar as strict first-level productions (§8.5.4.3). It is a text:
//! the grammar's states, separated by `|`, numbered from the first in the
//! order in which they are met, breadth first. A state is its productions in the order of event
//! codes, separated by spaces: the terminal symbol, `>` and the next state's number; `EE` stands
//! alone. AT and CH carry `:` and the datatype in typed shapes. States that cannot be told apart
//! are one. `T:` or `N:` before the first state says that the element's type may be cast by
//! `xsi:type`, or that it is nillable.
//!
//! Where a particle is counted, its counts are numbered and shown as states are. `#0=1>3` begins
//! to count in slot 0 and goes on to state 3. `#0+1<9>3 else>4` counts one more, and goes on to
//! state 3 below 9 occurrences, to state 4 from then on.
//!
//! ```
//! use exi_schema::Compiler;
//! use exi_schema::report::shapes;
//!
//! # fn main() -> Result<(), exi_schema::SchemaError> {
//! let text = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
//!                 <xs:element name="a" type="xs:anyType"/>
//!               </xs:schema>"#;
//! let compiled = Compiler::new().document("a.xsd", text).compile()?;
//! let shapes = shapes(compiled.schema.schema());
//! assert_eq!(shapes.elements[0].name, "{}a");
//! assert_eq!(
//!     shapes.elements[0].typed,
//!     "T:AT(*)>0 SE(*)>1 EE CH:MIXED>1|SE(*)>1 EE CH:MIXED>1"
//! );
//! # Ok(())
//! # }
//! ```

mod labels;
mod shapes;
mod size;

pub(crate) use labels::{label, name_of, text};
pub use shapes::{Shape, Shapes, shapes};
pub use size::{Part, bytes, parts};
