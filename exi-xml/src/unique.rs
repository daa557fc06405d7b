//! No two attributes of an element have the same name.

/// The index of an item whose key an earlier item has too. Equal keys have equal hints, which
/// are faster to compare. `order` is room to sort in.
#[inline]
pub(crate) fn find_twin<'a, T, K: Ord>(
    items: &'a [T],
    hint: impl Fn(&T) -> u32,
    key: impl Fn(&'a T) -> K,
    order: &mut Vec<u32>,
) -> Option<usize> {
    /// Up to so many items, comparing all pairs is faster than sorting.
    const FEW: usize = 8;
    if items.len() <= FEW {
        return items.iter().enumerate().find_map(|(index, item)| {
            let mut before = items.iter().take(index);
            let twin = before.any(|other| hint(other) == hint(item) && key(other) == key(item));
            twin.then_some(index)
        });
    }
    sorted_twin(items, key, order)
}

/// The same, by sorting.
#[cold]
fn sorted_twin<'a, T, K: Ord>(
    items: &'a [T],
    key: impl Fn(&'a T) -> K,
    order: &mut Vec<u32>,
) -> Option<usize> {
    let key = |index: &u32| items.get(*index as usize).map(&key);
    order.clear();
    order.extend((0..).zip(items).map(|(index, _)| index));
    order.sort_unstable_by_key(|index| (key(index), *index));
    let mut neighbours = order.iter().zip(order.iter().skip(1));
    let twins = neighbours.find(|(a, b)| key(a) == key(b));
    twins.map(|(_, second)| *second as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_of_two_equal_items_is_found() {
        let mut order = Vec::new();
        for length in 0..20 {
            let mut items: Vec<usize> = (0..length).rev().collect();
            assert_eq!(find_twin(&items, |_| 0, |item| *item, &mut order), None);
            for first in 0..length {
                for second in first + 1..length {
                    let kept = std::mem::replace(&mut items[second], length - 1 - first);
                    assert_eq!(find_twin(&items, |_| 0, |item| *item, &mut order), Some(second));
                    items[second] = kept;
                }
            }
        }
    }
}
