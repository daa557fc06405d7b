//! XEP-0323: the attributes that say what kind of a field a field is, and how good its value.

use std::ops::BitOr;

use exi_xmpp::negotiation::Element;

use super::{Malformed, boolean};

/// Field types: what a request asks for, and what a field is. A field may be of several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kinds(u16);

/// The quality of a value. A field of none is an automatic readout.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Quality(u16);

const KINDS: [&str; 14] = [
    "momentary",
    "peak",
    "status",
    "computed",
    "identity",
    "historicalSecond",
    "historicalMinute",
    "historicalHour",
    "historicalDay",
    "historicalWeek",
    "historicalMonth",
    "historicalQuarter",
    "historicalYear",
    "historicalOther",
];

const QUALITIES: [&str; 14] = [
    "missing",
    "inProgress",
    "automaticEstimate",
    "manualEstimate",
    "manualReadout",
    "automaticReadout",
    "timeOffset",
    "warning",
    "error",
    "signed",
    "invoiced",
    "endOfSeries",
    "powerFailure",
    "invoiceConfirmed",
];

impl Kinds {
    /// What is measured now.
    pub const MOMENTARY: Self = Self(1);
    /// The least and the most.
    pub const PEAK: Self = Self(1 << 1);
    /// The state of the device.
    pub const STATUS: Self = Self(1 << 2);
    /// What is computed from other values.
    pub const COMPUTED: Self = Self(1 << 3);
    /// What identifies the device.
    pub const IDENTITY: Self = Self(1 << 4);
    /// A value of every hour.
    pub const HISTORICAL_HOUR: Self = Self(1 << 7);
    /// A value of every day.
    pub const HISTORICAL_DAY: Self = Self(1 << 8);
    /// All that are historical.
    pub const HISTORICAL: Self = Self(0b11_1111_1110_0000);
    /// All.
    pub const ALL: Self = Self(0b11_1111_1111_1111);

    /// Of no type.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// True where a type is in both.
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The types that an element has as attributes.
    ///
    /// # Errors
    ///
    /// An attribute is no boolean.
    pub fn read(element: &Element) -> Result<Self, Malformed> {
        read(&KINDS, element).map(Self)
    }

    /// Adds the types to an element.
    #[must_use]
    pub fn write(self, element: Element) -> Element {
        write(self.0, &KINDS, element)
    }

    /// Their names.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        names(self.0, &KINDS)
    }

    /// The type of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let place = KINDS.iter().position(|other| *other == name)?;
        Some(Self(1 << place))
    }
}

impl Quality {
    /// Read by the device itself.
    pub const AUTOMATIC: Self = Self(1 << 5);

    /// The qualities that an element has as attributes.
    ///
    /// # Errors
    ///
    /// An attribute is no boolean.
    pub fn read(element: &Element) -> Result<Self, Malformed> {
        read(&QUALITIES, element).map(|bits| if bits == 0 { Self::AUTOMATIC } else { Self(bits) })
    }

    /// Adds the qualities to an element.
    #[must_use]
    pub fn write(self, element: Element) -> Element {
        write(self.0, &QUALITIES, element)
    }

    /// Their names.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        names(self.0, &QUALITIES)
    }
}

impl BitOr for Kinds {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

fn read(names: &[&'static str; 14], element: &Element) -> Result<u16, Malformed> {
    let mut bits = 0;
    for (place, name) in names.iter().enumerate() {
        bits |= u16::from(boolean(element, name)?) << place;
    }
    Ok(bits)
}

fn names(bits: u16, names: &[&'static str; 14]) -> impl Iterator<Item = &'static str> {
    let is_set = move |place: &usize| bits >> place & 1 == 1;
    names.iter().copied().enumerate().filter(move |(place, _)| is_set(place)).map(|(_, name)| name)
}

fn write(bits: u16, all: &[&'static str; 14], element: Element) -> Element {
    names(bits, all).fold(element, |element, name| element.with(name, "true"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constants_have_their_names() {
        let names = |kinds: Kinds| kinds.names().collect::<Vec<_>>();
        assert_eq!(names(Kinds::MOMENTARY | Kinds::PEAK), ["momentary", "peak"]);
        assert_eq!(names(Kinds::STATUS | Kinds::COMPUTED), ["status", "computed"]);
        assert_eq!(names(Kinds::IDENTITY), ["identity"]);
        let hour_and_day = Kinds::HISTORICAL_HOUR | Kinds::HISTORICAL_DAY;
        assert_eq!(names(hour_and_day), ["historicalHour", "historicalDay"]);
        let historical = names(Kinds::HISTORICAL);
        assert!(historical.len() == 9 && historical.iter().all(|n| n.starts_with("historical")));
        assert_eq!(names(Kinds::ALL), KINDS);
        assert_eq!(Kinds::named("peak"), Some(Kinds::PEAK));
    }

    #[test]
    fn attributes_are_booleans() {
        let element = Element::new("", "e").with("momentary", "1").with("peak", "false");
        assert_eq!(Kinds::read(&element), Ok(Kinds::MOMENTARY));
        assert_eq!(Quality::read(&element), Ok(Quality::AUTOMATIC));
        let element = element.with("status", "yes");
        assert_eq!(Kinds::read(&element), Err(Malformed("status")));
    }
}
