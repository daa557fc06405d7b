//! What a sensor measures: a simulated plant, whose values follow from the time alone.

use crate::sensor_data::{Field, Kinds, NodeFields, NodeName, Stamp, Value, write_stamp};

/// Hours that are kept.
const HOURS: usize = 24;
/// Hours in one page of what is kept.
const PAGE: usize = 8;

/// Nodes behind one sensor: `Device01`, a room; `Device02`, a meter; `Device03`, which is broken.
#[derive(Clone, Copy, Debug, Default)]
pub struct Plant;

/// Why a node was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// There is no such node.
    Unknown,
    /// It does not answer.
    Silent,
}

impl Plant {
    /// Its nodes.
    #[must_use]
    pub fn names(&self) -> Vec<NodeName> {
        ["Device01", "Device02", "Device03"].map(NodeName::new).into()
    }

    /// What a node says now.
    ///
    /// # Errors
    ///
    /// It says nothing, or is not there.
    pub fn read(&self, node: &NodeName, now: Stamp) -> Result<NodeFields, Unread> {
        let fields = match node.id.as_str() {
            "Device01" => room(now),
            "Device02" => meter(now),
            "Device03" => return Err(Unread::Silent),
            _ => return Err(Unread::Unknown),
        };
        Ok(NodeFields { node: node.clone(), stamp: now, fields })
    }

    /// What is measured now, by all nodes that answer.
    #[must_use]
    pub fn momentary(&self, now: Stamp) -> Vec<NodeFields> {
        let read = |node: NodeName| {
            let mut answer = self.read(&node, now).ok()?;
            answer.fields.retain(|field| field.kinds.meets(Kinds::MOMENTARY));
            Some(answer)
        };
        self.names().into_iter().filter_map(read).collect()
    }

    /// How many pages a node has kept.
    #[must_use]
    pub fn pages(&self, node: &NodeName) -> usize {
        if node.id == "Device01" { HOURS / PAGE } else { 0 }
    }

    /// A page of what a node has kept, the latest first: full hours.
    #[must_use]
    pub fn history(&self, node: &NodeName, page: usize, now: Stamp) -> Vec<NodeFields> {
        let hour = now - time::Duration::seconds(now.unix_timestamp().rem_euclid(3600));
        let hour = hour.replace_nanosecond(0).unwrap_or(hour);
        (page * PAGE..(page + 1) * PAGE)
            .filter_map(|back| i64::try_from(back).ok())
            .map(|back| {
                let stamp = hour - time::Duration::hours(back);
                let mut kinds = Kinds::HISTORICAL_HOUR;
                if stamp.hour() == 0 {
                    kinds = kinds | Kinds::HISTORICAL_DAY;
                }
                let field = Field::new("Temperature", kinds, temperature(stamp));
                NodeFields { node: node.clone(), stamp, fields: vec![field] }
            })
            .collect()
    }
}

fn room(now: Stamp) -> Vec<Field> {
    let field = Field::new;
    let heats = now.unix_timestamp().rem_euclid(60) < 30;
    let mode = if heats { "Heat" } else { "Idle" };
    let mode = Value::Enum { name: mode.to_owned(), data_type: "Mode".to_owned() };
    let runtime = Value::Duration(format!("P{}DT2H", now.ordinal()));
    let calibrated = now - time::Duration::days(30);
    vec![
        field("Temperature", Kinds::MOMENTARY, temperature(now)),
        field("Window open", Kinds::MOMENTARY | Kinds::STATUS, Value::Boolean(!heats)),
        field("Mode", Kinds::STATUS, mode),
        field("Runtime", Kinds::STATUS, runtime),
        field("Calibrated", Kinds::STATUS, Value::DateTime(write_stamp(calibrated))),
        field("Temperature, Min", Kinds::PEAK, tenths(187, "\u{b0}C")),
        field("Temperature, Max", Kinds::PEAK, tenths(259, "\u{b0}C")),
        field("Temperature, Mean", Kinds::COMPUTED, tenths(225, "\u{b0}C")),
        field("Device ID", Kinds::IDENTITY, Value::String("Device01".to_owned())),
    ]
}

fn meter(now: Stamp) -> Vec<Field> {
    let seconds = now.unix_timestamp().max(0);
    vec![
        Field::new("Energy", Kinds::MOMENTARY, tenths(seconds / 60, "kWh")),
        Field::new("Power", Kinds::MOMENTARY, tenths(2000 + seconds % 400, "W")),
        Field::new("Pulses", Kinds::STATUS, Value::Long(seconds)),
        Field::new("Phases", Kinds::IDENTITY, Value::Int(3)),
        Field::new("Device ID", Kinds::IDENTITY, Value::String("Device02".to_owned())),
    ]
}

/// Warmer by the minute, and cold again at the full hour.
fn temperature(at: Stamp) -> Value {
    let minute = at.unix_timestamp().rem_euclid(3600) / 60;
    tenths(i64::from(at.hour()) + 180 + minute, "\u{b0}C")
}

fn tenths(tenths: i64, unit: &str) -> Value {
    let number = format!("{}.{}", tenths / 10, tenths % 10);
    Value::Numeric { number, unit: unit.to_owned() }
}
