//! The rows of names: found by text and by identifier, and added.

use super::{Kind, NameRow, Names, hash_of_identifier};
use crate::error::Limit;

impl Names<'_> {
    pub(super) fn find_row(&self, kind: Kind, uri: u32, text: &[u8]) -> Option<usize> {
        let mut link = self.by_text.first(self.hash_of_text(kind, uri, text));
        while link > self.base {
            let index = link as usize - 1;
            let row = self.row(index);
            if row.kind == kind && row.uri == uri && self.row_bytes(&row) == text {
                return Some(index);
            }
            link = row.next_by_text;
        }
        None
    }

    pub(super) fn row_with_identifier(
        &self,
        kind: Kind,
        uri: u32,
        identifier: u32,
    ) -> Option<usize> {
        let mut link = self.by_identifier.first(hash_of_identifier(kind, uri, identifier));
        while link > self.base {
            let index = link as usize - 1;
            let row = self.row(index);
            if row.kind == kind && row.uri == uri && row.identifier == identifier {
                return Some(index);
            }
            link = row.next_by_identifier;
        }
        None
    }

    /// Gives `text` the next identifier of its partition, in a row of its own or one that an
    /// earlier body left.
    pub(super) fn add(
        &mut self,
        kind: Kind,
        uri: u32,
        text: &[u8],
        identifier: u32,
    ) -> Result<usize, Limit> {
        let of_earlier_body = || {
            let index = self.find_row(kind, uri, text)?;
            self.identifier(index).is_none().then_some(index)
        };
        let index = match self.kept.then(of_earlier_body).flatten() {
            Some(index) => index,
            None => self.add_row(kind, uri, text)?,
        };
        let link =
            self.by_identifier.insert(hash_of_identifier(kind, uri, identifier), index as u32);
        let body = self.body;
        if let Some(row) = self.rows.rows_mut().get_mut(index) {
            row.identifier = identifier;
            row.body = body;
            row.next_by_identifier = link;
        }
        Ok(index)
    }

    fn add_row(&mut self, kind: Kind, uri: u32, text: &[u8]) -> Result<usize, Limit> {
        let index = self.len as usize;
        let start = self.text_len as usize;
        self.rows.reserve(index + 1, Limit::Names)?;
        self.text.reserve(start + text.len(), Limit::NameText)?;
        if self.by_text.grow_for(index + 1, Limit::Names)? {
            self.relink_by_text();
        }
        if self.by_identifier.grow_for(index + 1, Limit::Names)? {
            self.relink_by_identifier();
        }
        if let Some(room) = self.text.rows_mut().get_mut(start..start + text.len()) {
            room.copy_from_slice(text);
        }
        let next_by_text = self.by_text.insert(self.hash_of_text(kind, uri, text), index as u32);
        if let Some(row) = self.rows.rows_mut().get_mut(index) {
            let (start, len) = (start as u32, text.len() as u32);
            *row = NameRow { kind, uri, start, len, next_by_text, ..NameRow::EMPTY };
        }
        self.len += 1;
        self.text_len += text.len() as u32;
        Ok(index)
    }

    fn relink_by_text(&mut self) {
        for index in 0..self.len as usize {
            let row = self.row(index);
            let hash = self.hash_of_text(row.kind, row.uri, self.row_bytes(&row));
            let link = self.by_text.insert(hash, index as u32);
            if let Some(row) = self.rows.rows_mut().get_mut(index) {
                row.next_by_text = link;
            }
        }
    }

    fn relink_by_identifier(&mut self) {
        for index in 0..self.len as usize {
            let row = self.row(index);
            if self.body.wrapping_sub(row.body) <= self.levels {
                let hash = hash_of_identifier(row.kind, row.uri, row.identifier);
                let link = self.by_identifier.insert(hash, index as u32);
                if let Some(row) = self.rows.rows_mut().get_mut(index) {
                    row.next_by_identifier = link;
                }
            }
        }
    }
}
