//! Sequences of attribute names that were read before, and how they are sorted.

/// Start tags without prefixed attributes, by the places of their names; of several that would
/// have one place, the last.
#[derive(Debug)]
pub(crate) struct Shapes {
    rows: Box<[Row; 64]>,
    /// What the places meant when the rows were written.
    version: u32,
}

#[derive(Clone, Copy, Debug, Default)]
struct Row {
    shape: u64,
    order: u64,
}

impl Default for Shapes {
    fn default() -> Self {
        Self { rows: Box::new([Row::default(); 64]), version: 0 }
    }
}

impl Shapes {
    /// The indices of the names of a tag in the order of the names, a byte each, the first lowest.
    /// `shape` has the places of up to eight names, all different; `version` says what they mean.
    #[inline]
    pub(crate) fn order<'n, I>(&mut self, shape: u64, version: u32, names: impl Fn() -> I) -> u64
    where
        I: Iterator<Item = &'n str>,
    {
        if self.version != version {
            self.rows.fill(Row::default());
            self.version = version;
        }
        let slot = (shape.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 58) as usize;
        match self.rows.get_mut(slot) {
            Some(row) if row.shape == shape => row.order,
            Some(row) => {
                *row = Row { shape, order: sorted(names) };
                row.order
            }
            None => sorted(names),
        }
    }
}

/// The order of up to eight names: each goes as far back as names before it are smaller.
#[inline(never)]
fn sorted<'n, I: Iterator<Item = &'n str>>(names: impl Fn() -> I) -> u64 {
    let mut order = 0;
    for (index, name) in names().enumerate() {
        let smaller = names().filter(|other| *other < name).count();
        order |= (index as u64) << ((smaller & 7) * 8);
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_once_for_each_meaning() {
        let mut shapes = Shapes::default();
        let order = |shapes: &mut Shapes, version, names: [&'static str; 3]| {
            shapes.order(0x01_02_03, version, || names.into_iter()).to_le_bytes()
        };
        assert_eq!(order(&mut shapes, 0, ["b", "c", "a"])[..3], [2, 0, 1]);
        // The places mean the same, so nobody looks.
        assert_eq!(order(&mut shapes, 0, ["a", "b", "c"])[..3], [2, 0, 1]);
        assert_eq!(order(&mut shapes, 1, ["a", "b", "ba"])[..3], [0, 1, 2]);
    }
}
