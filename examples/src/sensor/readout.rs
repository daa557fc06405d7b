//! XEP-0323: one readout, from `accepted` to its last part.

use std::collections::VecDeque;
use std::time::Duration;

use exi_xmpp::negotiation::Element;

use super::plant::{Plant, Unread};
use crate::sensor_data::{Answer, CLIENT, Kinds, NodeFields, NodeName, Request, Stamp, Trouble};

/// A readout that waits or runs.
#[derive(Debug)]
pub(super) struct Readout {
    from: String,
    request: Request,
    queued: bool,
    /// When it begins, or goes on.
    due: Stamp,
    /// What is left of it; nothing before it has begun.
    steps: Option<VecDeque<Step>>,
}

/// A part of a readout.
#[derive(Debug)]
enum Step {
    /// What a node says now, or that it says nothing.
    Now(NodeName),
    /// A page of what a node has kept.
    History(NodeName, usize),
}

impl Readout {
    pub(super) fn new(from: &str, request: Request, queued: bool, now: Stamp) -> Self {
        let due = request.when.map_or(now, |when| when.max(now));
        Self { from: from.to_owned(), request, queued, due, steps: None }
    }

    pub(super) fn is(&self, from: &str, seqnr: i32) -> bool {
        self.from == from && self.request.seqnr == seqnr
    }

    pub(super) fn is_running(&self) -> bool {
        self.steps.is_some()
    }

    pub(super) fn due(&self) -> Stamp {
        self.due
    }

    /// Begins; who has waited is told.
    pub(super) fn begin(&mut self, now: Stamp) -> Option<Element> {
        self.steps = Some(VecDeque::new());
        self.due = now;
        self.queued.then(|| self.message(&Answer::Started))
    }

    /// Does what is due until `now`; true where nothing is left.
    pub(super) fn advance(
        &mut self,
        plant: &Plant,
        now: Stamp,
        pace: Duration,
    ) -> (Vec<Element>, bool) {
        if self.steps.as_ref().is_some_and(VecDeque::is_empty) {
            let steps = self.steps_of(plant);
            if steps.is_empty() {
                return (vec![self.message(&Answer::Done)], true);
            }
            self.steps = Some(steps);
            // The device has to be asked first.
            self.due += pace;
        }
        let mut out = Vec::new();
        while self.due <= now {
            let Some(step) = self.steps.as_mut().and_then(VecDeque::pop_front) else { break };
            self.due += pace;
            let more = self.steps.as_ref().is_some_and(|steps| !steps.is_empty());
            let part = self.part(&step, plant, now, !more);
            let said_so = part.as_ref().is_some_and(Answer::is_last);
            out.extend(part.map(|part| self.message(&part)));
            if !more {
                out.extend((!said_so).then(|| self.message(&Answer::Done)));
                return (out, true);
            }
        }
        (out, false)
    }

    fn steps_of(&self, plant: &Plant) -> VecDeque<Step> {
        let nodes = match self.request.nodes.as_slice() {
            [] => plant.names(),
            nodes => nodes.to_vec(),
        };
        let kept = self.request.kinds.meets(Kinds::HISTORICAL);
        let mut steps = VecDeque::new();
        for node in nodes {
            let pages = if kept { plant.pages(&node) } else { 0 };
            steps.push_back(Step::Now(node.clone()));
            steps.extend((0..pages).map(|page| Step::History(node.clone(), page)));
        }
        steps
    }

    /// What a step gives; nothing where nothing of it was asked for.
    ///
    /// Of what is read now, the last part is known to be the last. What comes from a memory ends
    /// when nothing more comes, so `done` follows on its own.
    fn part(&self, step: &Step, plant: &Plant, now: Stamp, last: bool) -> Option<Answer> {
        match step {
            Step::Now(node) => match plant.read(node, now) {
                Ok(answer) => {
                    let fields = self.wanted(vec![answer]);
                    (!fields.is_empty()).then_some(Answer::Fields { fields, done: last })
                }
                Err(unread) => {
                    let text = unread.to_string();
                    let trouble = Trouble { node: node.clone(), stamp: now, text };
                    Some(Answer::Failure { troubles: vec![trouble], done: last })
                }
            },
            Step::History(node, page) => {
                let fields = self.wanted(plant.history(node, *page, now));
                (!fields.is_empty()).then_some(Answer::Fields { fields, done: false })
            }
        }
    }

    fn wanted(&self, answers: Vec<NodeFields>) -> Vec<NodeFields> {
        let (from, to) = (self.request.from, self.request.to);
        let is_within = |answer: &NodeFields| {
            let historical = answer.fields.iter().any(|f| f.kinds.meets(Kinds::HISTORICAL));
            !historical
                || (from.is_none_or(|from| from <= answer.stamp)
                    && to.is_none_or(|to| answer.stamp <= to))
        };
        let within = answers.into_iter().filter(is_within);
        within.filter_map(|answer| self.request.filter(answer)).collect()
    }

    fn message(&self, answer: &Answer) -> Element {
        let element = answer.write(self.request.seqnr);
        Element::new(CLIENT, "message").with("to", &self.from).with_child(element)
    }
}

impl std::fmt::Display for Unread {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Unknown => "Unknown node.",
            Self::Silent => "Timeout.",
        })
    }
}
