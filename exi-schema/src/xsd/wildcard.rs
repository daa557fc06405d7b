//! Wildcards (XML Schema part 1, §3.10).

use super::document::El;
use super::lexical;
use crate::components::Wildcard;
use crate::error::{Problem, SchemaError};

/// Namespaces in one wildcard.
const NAMESPACES: usize = 100;

/// The namespace constraint of `any` or `anyAttribute`.
pub(super) fn read(el: El<'_>) -> Result<Wildcard, SchemaError> {
    let target = &el.unit.target;
    match el.attribute("namespace") {
        None | Some("##any") => Ok(Wildcard::Any),
        Some("##other") => Ok(Wildcard::Not(target.clone())),
        Some(list) => {
            let mut namespaces: Vec<String> = Vec::new();
            if lexical::items(list).nth(NAMESPACES).is_some() {
                return Err(
                    el.error(Problem::Limit, format!("lists more than {NAMESPACES} namespaces"))
                );
            }
            for item in lexical::items(list) {
                let namespace = match item {
                    "##local" => "",
                    "##targetNamespace" => target,
                    "##any" | "##other" => {
                        return Err(el.bad_value("namespace", list, "a list of namespaces"));
                    }
                    uri => uri,
                };
                if !namespaces.iter().any(|known| known == namespace) {
                    namespaces.push(namespace.to_owned());
                }
            }
            Ok(Wildcard::Namespaces(namespaces))
        }
    }
}

/// True when the wildcard admits names of this namespace.
pub(super) fn admits(wildcard: &Wildcard, namespace: &str) -> bool {
    match wildcard {
        Wildcard::Any => true,
        Wildcard::Not(not) => !namespace.is_empty() && not != namespace,
        Wildcard::Namespaces(namespaces) => namespaces.iter().any(|known| known == namespace),
    }
}

/// True when some namespace is admitted by both.
pub(super) fn overlap(a: &Wildcard, b: &Wildcard) -> bool {
    match (a, b) {
        (Wildcard::Namespaces(namespaces), other) | (other, Wildcard::Namespaces(namespaces)) => {
            namespaces.iter().any(|namespace| admits(other, namespace))
        }
        _ => true,
    }
}

/// What both admit (§3.10.6, Attribute Wildcard Intersection); `None` where no wildcard says it.
pub(super) fn intersection(a: &Wildcard, b: &Wildcard) -> Option<Wildcard> {
    match (a, b) {
        (a, b) if a == b => Some(a.clone()),
        (Wildcard::Any, other) | (other, Wildcard::Any) => Some(other.clone()),
        (Wildcard::Namespaces(namespaces), other) | (other, Wildcard::Namespaces(namespaces)) => {
            let both = namespaces.iter().filter(|namespace| admits(other, namespace)).cloned();
            Some(Wildcard::Namespaces(both.collect()))
        }
        (Wildcard::Not(absent), Wildcard::Not(name))
        | (Wildcard::Not(name), Wildcard::Not(absent))
            if absent.is_empty() =>
        {
            Some(Wildcard::Not(name.clone()))
        }
        (Wildcard::Not(_), Wildcard::Not(_)) => None,
    }
}

/// What one of them admits (§3.10.6, Attribute Wildcard Union); `None` where no wildcard says it.
pub(super) fn union(a: &Wildcard, b: &Wildcard) -> Option<Wildcard> {
    match (a, b) {
        (a, b) if a == b => Some(a.clone()),
        (Wildcard::Any, _) | (_, Wildcard::Any) => Some(Wildcard::Any),
        (Wildcard::Namespaces(first), Wildcard::Namespaces(second)) => {
            let more = second.iter().filter(|namespace| !first.contains(namespace));
            Some(Wildcard::Namespaces(first.iter().chain(more).cloned().collect()))
        }
        (Wildcard::Not(_), Wildcard::Not(_)) => Some(Wildcard::Not(String::new())),
        (Wildcard::Not(not), Wildcard::Namespaces(namespaces))
        | (Wildcard::Namespaces(namespaces), Wildcard::Not(not)) => {
            let with_not = namespaces.contains(not);
            let with_absent = namespaces.iter().any(String::is_empty);
            match (with_not, with_absent) {
                (true, true) => Some(Wildcard::Any),
                (true, false) => Some(Wildcard::Not(String::new())),
                (false, true) => None,
                (false, false) => Some(Wildcard::Not(not.clone())),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn not(namespace: &str) -> Wildcard {
        Wildcard::Not(namespace.to_owned())
    }

    fn these(namespaces: &[&str]) -> Wildcard {
        Wildcard::Namespaces(namespaces.iter().map(|&namespace| namespace.to_owned()).collect())
    }

    #[test]
    fn other_does_not_admit_names_without_namespace() {
        assert!(admits(&not("a"), "b") && !admits(&not("a"), "a") && !admits(&not("a"), ""));
        assert!(admits(&not(""), "a") && !admits(&not(""), ""));
        assert!(overlap(&not("a"), &not("b")) && !overlap(&not("a"), &these(&["a", ""])));
    }

    #[test]
    fn intersections_are_those_of_attribute_wildcard_intersection() {
        assert_eq!(intersection(&not("a"), &not("a")), Some(not("a")));
        assert_eq!(intersection(&Wildcard::Any, &not("a")), Some(not("a")));
        assert_eq!(intersection(&not("a"), &these(&["a", "", "b"])), Some(these(&["b"])));
        assert_eq!(intersection(&these(&["a", "b"]), &these(&["c", "b"])), Some(these(&["b"])));
        assert_eq!(intersection(&not("a"), &not("b")), None);
        assert_eq!(intersection(&not(""), &not("b")), Some(not("b")));
    }

    #[test]
    fn unions_are_those_of_attribute_wildcard_union() {
        assert_eq!(union(&these(&["a"]), &these(&["b", "a"])), Some(these(&["a", "b"])));
        assert_eq!(union(&Wildcard::Any, &these(&["b"])), Some(Wildcard::Any));
        assert_eq!(union(&not("a"), &not("b")), Some(not("")));
        assert_eq!(union(&not("a"), &these(&["a", ""])), Some(Wildcard::Any));
        assert_eq!(union(&not("a"), &these(&["a", "b"])), Some(not("")));
        assert_eq!(union(&not("a"), &these(&["", "b"])), None);
        assert_eq!(union(&not("a"), &these(&["b"])), Some(not("a")));
        assert_eq!(union(&not(""), &these(&["", "b"])), Some(Wildcard::Any));
        assert_eq!(union(&not(""), &these(&["b"])), Some(not("")));
    }
}
