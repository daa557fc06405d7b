//! The coarsest partition of states whose members cannot be told apart (bisimulation).

use std::collections::{BTreeMap, HashMap};

/// A graph of states with labelled nodes and ordered edges.
pub(crate) struct Graph {
    /// The class of each state by what is seen of it without a step. States of one class have
    /// the same number of successors.
    labels: Vec<u32>,
    /// Where the successors of each state begin, and one more for the end.
    starts: Vec<usize>,
    successors: Vec<u32>,
}

impl Graph {
    /// A graph without states.
    pub(crate) fn new() -> Self {
        Self { labels: Vec::new(), starts: vec![0], successors: Vec::new() }
    }

    /// Adds the next state.
    pub(crate) fn push(&mut self, label: u32, successors: impl IntoIterator<Item = u32>) {
        self.labels.push(label);
        self.successors.extend(successors);
        self.starts.push(self.successors.len());
    }

    fn successors(&self, state: u32) -> &[u32] {
        let state = state as usize;
        &self.successors[self.starts[state]..self.starts[state + 1]]
    }

    /// The class of each state in the coarsest partition that refines the labels and in which
    /// states of one class have successors of the same classes, one by one.
    ///
    /// Only states with a successor that changed its class are looked at again, and of the parts
    /// of a class the largest keeps its number, so each state moves O(log n) times.
    pub(crate) fn coarsest(&self) -> Vec<u32> {
        let predecessors = self.predecessors();
        let mut partition = Partition::new(&self.labels);
        let mut dirty: Vec<u32> = (0..self.labels.len() as u32).collect();
        while !dirty.is_empty() {
            let mut by_class: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
            for state in dirty.drain(..) {
                by_class.entry(partition.class(state)).or_default().push(state);
            }
            // All parts are found before the first class is split: the members that are not
            // dirty agree on classes as they were before.
            let parts: Vec<Vec<u32>> = by_class
                .iter()
                .flat_map(|(class, dirty)| self.parts(&partition, *class, dirty))
                .collect();
            for part in parts {
                for &state in &part {
                    dirty.extend_from_slice(predecessors.of(state));
                }
                partition.move_out(part);
            }
            dirty.sort_unstable();
            dirty.dedup();
        }
        partition.classes
    }

    /// The parts of `class` by the classes of successors, without the one that keeps its number.
    /// Of its members only `dirty` may differ from the others; they are sorted.
    fn parts(&self, partition: &Partition, class: u32, dirty: &[u32]) -> Vec<Vec<u32>> {
        let members = &partition.members[class as usize];
        if members.len() == 1 {
            return Vec::new();
        }
        let signature = |state: u32| -> Vec<u32> {
            self.successors(state).iter().map(|next| partition.class(*next)).collect()
        };
        let mut groups: BTreeMap<Vec<u32>, Vec<u32>> = BTreeMap::new();
        for &state in dirty {
            groups.entry(signature(state)).or_default().push(state);
        }
        let is_clean = |state: &&u32| dirty.binary_search(state).is_err();
        let clean = members.iter().find(is_clean).map(|state| signature(*state));
        let clean_len = members.len() - dirty.len();
        let size = |(key, group): &(&Vec<u32>, &Vec<u32>)| {
            group.len() + if clean.as_ref() == Some(*key) { clean_len } else { 0 }
        };
        let largest = groups.iter().max_by_key(size).filter(|group| size(group) >= clean_len);
        let keeps = largest.map(|(key, _)| key.clone()).or(clean.clone());
        if let Some(key) = clean.filter(|key| keeps.as_ref() != Some(key)) {
            groups.entry(key).or_default().extend(members.iter().filter(is_clean));
        }
        groups
            .into_iter()
            .filter(|(key, _)| keeps.as_ref() != Some(key))
            .map(|(_, group)| group)
            .collect()
    }

    fn predecessors(&self) -> Predecessors {
        let mut starts = vec![0; self.labels.len() + 1];
        for &next in &self.successors {
            starts[next as usize + 1] += 1;
        }
        for i in 1..starts.len() {
            starts[i] += starts[i - 1];
        }
        let mut ends = starts.clone();
        let mut states = vec![0; self.successors.len()];
        for state in 0..self.labels.len() as u32 {
            for &next in self.successors(state) {
                states[ends[next as usize]] = state;
                ends[next as usize] += 1;
            }
        }
        Predecessors { starts, states }
    }
}

struct Predecessors {
    starts: Vec<usize>,
    states: Vec<u32>,
}

impl Predecessors {
    fn of(&self, state: u32) -> &[u32] {
        let state = state as usize;
        &self.states[self.starts[state]..self.starts[state + 1]]
    }
}

struct Partition {
    classes: Vec<u32>,
    members: Vec<Vec<u32>>,
    /// The place of each state among the members of its class.
    places: Vec<usize>,
}

impl Partition {
    fn new(labels: &[u32]) -> Self {
        let mut dense: HashMap<u32, u32> = HashMap::new();
        let mut partition = Self { classes: Vec::new(), members: Vec::new(), places: Vec::new() };
        for (state, label) in (0..).zip(labels) {
            let class = *dense.entry(*label).or_insert(partition.members.len() as u32);
            if class as usize == partition.members.len() {
                partition.members.push(Vec::new());
            }
            partition.classes.push(class);
            partition.places.push(partition.members[class as usize].len());
            partition.members[class as usize].push(state);
        }
        partition
    }

    fn class(&self, state: u32) -> u32 {
        self.classes[state as usize]
    }

    /// Gives a class of their own to some members of a class.
    fn move_out(&mut self, states: Vec<u32>) {
        let to = self.members.len() as u32;
        for (place, &state) in states.iter().enumerate() {
            let from = &mut self.members[self.classes[state as usize] as usize];
            let hole = self.places[state as usize];
            from.swap_remove(hole);
            if let Some(&filler) = from.get(hole) {
                self.places[filler as usize] = hole;
            }
            self.classes[state as usize] = to;
            self.places[state as usize] = place;
        }
        self.members.push(states);
    }
}

#[cfg(test)]
mod tests {
    use super::Graph;

    fn classes(states: &[(u32, &[u32])]) -> Vec<u32> {
        let mut graph = Graph::new();
        for (label, successors) in states {
            graph.push(*label, successors.iter().copied());
        }
        graph.coarsest()
    }

    #[test]
    fn equal_chains_and_loops_are_one() {
        let found = classes(&[(0, &[1]), (0, &[0]), (0, &[2]), (1, &[0]), (1, &[2])]);
        assert_eq!(found[0], found[1]);
        assert_eq!(found[0], found[2]);
        assert_eq!(found[3], found[4]);
        assert_ne!(found[0], found[3]);
    }

    #[test]
    fn the_distance_to_the_end_of_a_chain_tells_states_apart() {
        let mut graph = Graph::new();
        for state in 0..20_000 {
            graph.push(0, [state + 1]);
        }
        graph.push(1, []);
        let mut found = graph.coarsest();
        found.sort_unstable();
        found.dedup();
        assert_eq!(found.len(), 20_001);
    }

    /// Against the plain definition: refine everything until nothing changes.
    #[test]
    fn agrees_with_refinement_in_rounds() {
        let mut random = 1_u32;
        let mut next = |below: u32| {
            random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (random >> 16) % below
        };
        for _ in 0..300 {
            let size = next(30) + 1;
            let states: Vec<(u32, [u32; 2])> =
                (0..size).map(|_| (next(2), [next(size), next(size)])).collect();
            let borrowed: Vec<(u32, &[u32])> = states.iter().map(|(l, s)| (*l, &s[..])).collect();
            let found = classes(&borrowed);
            let mut plain: Vec<u32> = states.iter().map(|(label, _)| *label).collect();
            for _ in 0..size {
                let keys: Vec<_> = (0..states.len())
                    .map(|i| (plain[i], states[i].1.map(|next| plain[next as usize])))
                    .collect();
                plain = keys
                    .iter()
                    .map(|key| keys.iter().position(|other| other == key).unwrap() as u32)
                    .collect();
            }
            for i in 0..states.len() {
                for j in 0..states.len() {
                    assert_eq!(found[i] == found[j], plain[i] == plain[j]);
                }
            }
        }
    }
}
