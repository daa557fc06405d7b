//! Where a grammar comes from, for errors and warnings.

use crate::components::{Components, TypeId};
use crate::error::{Problem, SchemaError, Warning};

/// The type whose grammar is being made.
#[derive(Clone, Copy)]
pub(super) struct Site<'c> {
    components: &'c Components,
    ty: Option<TypeId>,
}

impl<'c> Site<'c> {
    /// A type.
    pub(super) fn ty(components: &'c Components, ty: TypeId) -> Self {
        Self { components, ty: Some(ty) }
    }

    /// No type: the schema as a whole.
    pub(super) fn schema(components: &'c Components) -> Self {
        Self { components, ty: None }
    }

    fn message(&self, message: &str) -> String {
        let name = self.ty.map(|ty| self.components[ty].name.as_ref());
        match name {
            None => format!("schema: {message}"),
            Some(None) => format!("anonymous type: {message}"),
            Some(Some(name)) => format!("type {name}: {message}"),
        }
    }

    /// An error in the grammar of the type, at its place.
    pub(super) fn error(&self, problem: Problem, message: &str) -> SchemaError {
        let error = SchemaError::new(problem, self.message(message));
        match self.ty.and_then(|ty| self.components.places.get(&ty)) {
            Some(place) => error.at(place.clone()),
            None => error,
        }
    }

    /// An error that has no place yet, at that of the type.
    pub(super) fn place(&self, error: SchemaError) -> SchemaError {
        match self.ty.and_then(|ty| self.components.places.get(&ty)) {
            Some(place) if error.place().is_none() => error.at(place.clone()),
            _ => error,
        }
    }

    /// More than `limit` of something.
    pub(super) fn limit(&self, what: &str, limit: usize) -> SchemaError {
        self.error(Problem::Limit, &format!("more than {limit} {what}"))
    }

    /// A warning about the type, at its place.
    pub(super) fn warning(&self, problem: Problem, message: &str) -> Warning {
        let warning = Warning::new(problem, self.message(message));
        match self.ty.and_then(|ty| self.components.places.get(&ty)) {
            Some(place) => warning.at(place.clone()),
            None => warning,
        }
    }
}
