//! When two texts are the same value: XML Schema's value spaces, as far as EXI changes texts.

/// The value space in which a decoder found a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    String,
    Boolean,
    /// Also integers.
    Decimal,
    Float,
    /// All eight date and time types.
    DateTime,
    Base64,
    Hex,
    /// An enumerated value: of any type.
    Enumeration,
    /// A qualified name, and how it reads as `{uri}local`.
    QName(String),
    /// The items' kinds.
    List(Vec<Kind>),
}

/// True when `a` and `b` are two forms of one value of `kind`.
pub(crate) fn same_value(kind: &Kind, a: &str, b: &str) -> bool {
    let (a, b) = (collapse(a), collapse(b));
    a == b
        || match kind {
            Kind::String | Kind::QName(_) => false,
            Kind::Boolean => same(boolean, &a, &b),
            Kind::Decimal => same(decimal, &a, &b),
            Kind::Float => same_float(&a, &b),
            Kind::DateTime => same_date_time(&a, &b),
            Kind::Base64 => a.replace(' ', "") == b.replace(' ', ""),
            Kind::Hex => a.eq_ignore_ascii_case(&b),
            Kind::List(items) => same_items(items, &a, &b),
            Kind::Enumeration => same_enumerated(&a, &b),
        }
}

fn same<'a, T: PartialEq>(normal: impl Fn(&'a str) -> Option<T>, a: &'a str, b: &'a str) -> bool {
    normal(a).is_some_and(|a| normal(b) == Some(a))
}

fn same_enumerated(a: &str, b: &str) -> bool {
    let scalar =
        [Kind::Boolean, Kind::Decimal, Kind::Float, Kind::DateTime, Kind::Base64, Kind::Hex];
    let is_same = |a: &str, b: &str| scalar.iter().any(|kind| same_value(kind, a, b));
    is_same(a, b)
        || (a.split(' ').count() == b.split(' ').count()
            && a.split(' ').zip(b.split(' ')).all(|(a, b)| is_same(a, b)))
}

fn same_items(kinds: &[Kind], a: &str, b: &str) -> bool {
    let count = |text: &str| text.split_ascii_whitespace().count();
    let items = a.split_ascii_whitespace().zip(b.split_ascii_whitespace());
    count(a) == kinds.len()
        && count(b) == kinds.len()
        && kinds.iter().zip(items).all(|(kind, (a, b))| same_value(kind, a, b))
}

/// White space collapsed as XML Schema's facet does.
pub(crate) fn collapse(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

fn boolean(text: &str) -> Option<bool> {
    match text {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}

/// Sign, digits before and digits after the point, without needless ones.
fn decimal(text: &str) -> Option<(bool, &str, &str)> {
    let (negative, digits) = sign(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let is_number = !(whole.is_empty() && fraction.is_empty())
        && whole.bytes().chain(fraction.bytes()).all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
    let is_zero = whole.is_empty() && fraction.is_empty();
    is_number.then_some((negative && !is_zero, whole, fraction))
}

fn sign(text: &str) -> (bool, &str) {
    match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    }
}

/// EXI keeps at most 64 bits of mantissa, so that long ones agree as IEEE numbers only.
fn same_float(a: &str, b: &str) -> bool {
    let parse = |text: &str| match text {
        "INF" => Some(f64::INFINITY),
        "-INF" => Some(f64::NEG_INFINITY),
        _ => text.parse::<f64>().ok().filter(|number| !number.is_nan()),
    };
    #[allow(clippy::cast_possible_truncation, reason = "xs:float has this precision")]
    let same = |a: f64, b: f64| a == b || a as f32 == b as f32;
    parse(a).zip(parse(b)).is_some_and(|(a, b)| same(a, b))
}

/// Fraction of a second without trailing zeros; any zero offset is `Z`.
fn date_time(text: &str) -> Option<String> {
    let (local, zone) = split_zone(text);
    let local = match local.rsplit_once('.') {
        Some((whole, fraction)) => match fraction.trim_end_matches('0') {
            "" => whole.to_owned(),
            fraction => format!("{whole}.{fraction}"),
        },
        None => local.to_owned(),
    };
    let zone = if matches!(zone, "+00:00" | "-00:00") { "Z" } else { zone };
    local.bytes().any(|byte| byte.is_ascii_digit()).then(|| local + zone)
}

fn split_zone(text: &str) -> (&str, &str) {
    if text.ends_with('Z') {
        return text.split_at(text.len() - 1);
    }
    let Some(at) = text.len().checked_sub(6) else { return (text, "") };
    match text.as_bytes().get(at..) {
        Some([b'+' | b'-', _, _, b':', _, _]) => text.split_at(at),
        _ => (text, ""),
    }
}

/// The same form, or the midnight that ends a day and begins the next.
fn same_date_time(a: &str, b: &str) -> bool {
    same(date_time, a, b) || (split_zone(a).1 == split_zone(b).1 && same_instant(a, b))
}

/// True when two dateTimes name one instant, whatever their time zones.
pub(crate) fn same_instant(a: &str, b: &str) -> bool {
    let (a, b) = (collapse(a), collapse(b));
    split_zone(&a).1.is_empty() == split_zone(&b).1.is_empty() && same(instant, &a, &b)
}

/// Seconds since the start of the year 0, and the fraction's digits.
fn instant(text: &str) -> Option<(i64, String)> {
    let text = date_time(text)?;
    let (local, zone) = split_zone(&text);
    let (date, time) = local.split_once('T')?;
    let (negative, date) = sign(date);
    let [year, month, day] = numbers(date, '-')?;
    let year = if negative { -year } else { year };
    let (time, fraction) = time.split_once('.').unwrap_or((time, ""));
    let [hour, minute, second] = numbers(time, ':')?;
    let (west, zone) = sign(zone);
    let [zone_hour, zone_minute] =
        if matches!(zone, "Z" | "") { [0, 0] } else { numbers(zone, ':')? };
    let east = (zone_hour * 60 + zone_minute) * if west { -1 } else { 1 };
    let minutes = (days(year, month, day) * 24 + hour) * 60 + minute - east;
    Some((minutes * 60 + second, fraction.to_owned()))
}

fn numbers<const N: usize>(text: &str, separator: char) -> Option<[i64; N]> {
    let numbers: Option<Vec<i64>> = text.split(separator).map(|part| part.parse().ok()).collect();
    numbers?.try_into().ok()
}

/// Days of the proleptic Gregorian calendar, counted from 1 March of the year 0.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    365 * year + leap_days + (153 * month + 2) / 5 + day - 1
}
