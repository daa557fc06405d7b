//! What was used lately, within bounds.

use std::borrow::Borrow;
use std::collections::BTreeMap;

/// A map that lets go of what was not used for longest.
#[derive(Debug)]
pub(super) struct Recent<K, V> {
    entries: BTreeMap<K, Entry<V>>,
    most: usize,
    most_bytes: u64,
    bytes: u64,
    /// Counts uses.
    clock: u64,
}

#[derive(Debug)]
struct Entry<V> {
    value: V,
    bytes: u64,
    used: u64,
}

impl<K: Ord + Clone, V: Clone> Recent<K, V> {
    /// At most so many entries, of so many bytes together.
    pub(super) fn new(most: usize, most_bytes: u64) -> Self {
        Self { entries: BTreeMap::new(), most, most_bytes, bytes: 0, clock: 0 }
    }

    /// The value of a key, which is used by this.
    pub(super) fn get<Q>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
        Q: Ord + ?Sized,
    {
        self.clock += 1;
        let entry = self.entries.get_mut(key)?;
        entry.used = self.clock;
        Some(entry.value.clone())
    }

    /// Keeps a value, and of others as many as there is room for.
    pub(super) fn insert(&mut self, key: K, value: V, bytes: u64) {
        self.clock += 1;
        let entry = Entry { value, bytes, used: self.clock };
        self.bytes += bytes;
        if let Some(replaced) = self.entries.insert(key, entry) {
            self.bytes -= replaced.bytes;
        }
        while self.entries.len() > self.most || self.bytes > self.most_bytes {
            let oldest = self.entries.iter().min_by_key(|(_, entry)| entry.used);
            let Some(key) = oldest.map(|(key, _)| key.clone()) else { break };
            if let Some(entry) = self.entries.remove(&key) {
                self.bytes -= entry.bytes;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_used_for_longest_goes_first() {
        let mut recent = Recent::new(2, 100);
        recent.insert("a", 1, 10);
        recent.insert("b", 2, 10);
        assert_eq!(recent.get("a"), Some(1));
        recent.insert("c", 3, 10);
        assert_eq!((recent.get("a"), recent.get("b"), recent.get("c")), (Some(1), None, Some(3)));
        recent.insert("d", 4, 85);
        assert_eq!((recent.get("a"), recent.get("c"), recent.get("d")), (None, Some(3), Some(4)));
        recent.insert("d", 5, 10);
        recent.insert("e", 6, 90);
        assert_eq!((recent.get("c"), recent.get("d"), recent.get("e")), (None, Some(5), Some(6)));
    }

    #[test]
    fn what_is_too_large_alone_is_not_kept() {
        let mut recent = Recent::new(2, 100);
        recent.insert("a", 1, 101);
        assert_eq!((recent.get("a"), recent.bytes), (None, 0));
    }
}
