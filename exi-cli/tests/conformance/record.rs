//! Running one record both ways.

use std::fs;
use std::path::{Path, PathBuf};

use super::engine::{Engine, Failure, Setting};
use super::infoset::{Kept, Rules, Spacing, Tree, compare, source};
use super::manifest::{Golden, Pack, Record};
use super::panics::catch;
use super::report::{Direction, Outcome, Verdict};
use super::stream::{first_difference, inflate, mask_version};

/// The outcomes of `record`: one for each direction that it has.
pub(crate) fn run(pack: &Pack, record: &Record, engine: &Engine) -> Vec<Outcome> {
    let case = Case { pack, record, engine };
    let outcome = |direction, verdict| Outcome {
        id: record.id.clone(),
        group: record.table_group(),
        direction,
        verdict,
    };
    let verdicts = [(Direction::Decode, case.decode()), (Direction::Encode, case.encode())];
    verdicts
        .into_iter()
        .filter_map(|(direction, verdict)| Some(outcome(direction, verdict?)))
        .collect()
}

struct Case<'a> {
    pack: &'a Pack,
    record: &'a Record,
    engine: &'a Engine,
}

impl From<Failure> for Verdict {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::NotYet(feature) => Self::NotYet(feature),
            Failure::Refused(reason) => Self::Fail(reason),
        }
    }
}

impl Case<'_> {
    fn decode(&self) -> Option<Verdict> {
        if let Some(reason) = &self.record.unreadable {
            return Some(Verdict::Fail(format!("the manifest's entry: {reason}")));
        }
        match self.record.kind.as_str() {
            "encode-decode" | "decode-only" => Some(self.decode_goldens()),
            "encode-refused" => None,
            kind => Some(Verdict::NotYet(format!("kind {kind}"))),
        }
    }

    /// Fails at the first golden that does not decode; passes when one does.
    fn decode_goldens(&self) -> Verdict {
        let document = match self.document() {
            Ok(document) => document,
            Err(reason) => return Verdict::Fail(reason),
        };
        let mut verdict = Verdict::NotYet("no golden stream".to_owned());
        let mut seen: Vec<&str> = Vec::new();
        for (encoder, golden) in &self.record.golden {
            if seen.contains(&golden.file.as_str()) {
                continue;
            }
            seen.push(&golden.file);
            match self.decode_golden(golden, &document) {
                Verdict::Fail(reason) => return Verdict::Fail(format!("{encoder}: {reason}")),
                Verdict::Pass => verdict = Verdict::Pass,
                other if verdict != Verdict::Pass => verdict = other,
                _ => {}
            }
        }
        verdict
    }

    fn decode_golden(&self, golden: &Golden, document: &Tree) -> Verdict {
        let decoded = catch(|| -> Result<Tree, Failure> {
            let stream = self.read(&golden.file)?;
            self.engine.decode(&self.setting(golden.options_in_header), &stream)
        });
        match decoded {
            Err(panic) => Verdict::Fail(format!("panic: {panic}")),
            Ok(Err(failure)) => failure.into(),
            Ok(Ok(tree)) => match compare(document, &tree, self.rules(golden)) {
                Ok(()) => Verdict::Pass,
                Err(difference) => Verdict::Fail(difference),
            },
        }
    }

    fn encode(&self) -> Option<Verdict> {
        if self.record.unreadable.is_some() {
            return None;
        }
        match self.record.kind.as_str() {
            "encode-refused" => Some(self.encode_refused()),
            "encode-decode" => self.record.golden_to_write().map(|golden| self.encode_as(golden)),
            _ => None,
        }
    }

    fn encode_refused(&self) -> Verdict {
        match self.encoded(None) {
            Ok(_) => Verdict::Fail("accepted; an error was expected".to_owned()),
            Err(Verdict::Fail(reason)) if !reason.starts_with("panic: ") => {
                match has_place(&reason) {
                    true => Verdict::Pass,
                    false => Verdict::Fail(format!("the error names no place: {reason}")),
                }
            }
            Err(verdict) => verdict,
        }
    }

    fn encode_as(&self, golden: &Golden) -> Verdict {
        let ours = match self.encoded(golden.whitespace.as_deref()) {
            Ok(ours) => ours,
            Err(verdict) => return verdict,
        };
        let theirs = match self.read(&golden.file) {
            Ok(theirs) => theirs,
            Err(failure) => return failure.into(),
        };
        let Some(place) = self.first_difference(&theirs, &ours) else {
            return Verdict::Pass;
        };
        let reason = self.difference(&place, &theirs, &ours);
        match (self.reads_back(&ours, golden), self.record.is_strong() && !is_mixed(golden)) {
            (Err(wrong), _) => {
                Verdict::Fail(format!("{reason}; our stream does not read back: {wrong}"))
            }
            (Ok(()), true) => Verdict::Fail(reason),
            (Ok(()), false) => Verdict::Info(reason),
        }
    }

    fn encoded(&self, whitespace: Option<&str>) -> Result<Vec<u8>, Verdict> {
        let encoded = catch(|| -> Result<Vec<u8>, Failure> {
            let xml = self.read(&self.record.xml)?;
            self.engine.encode(&self.setting(false), &xml, &self.path(&self.record.xml), whitespace)
        });
        match encoded {
            Ok(result) => result.map_err(Verdict::from),
            Err(panic) => Err(Verdict::Fail(format!("panic: {panic}"))),
        }
    }

    fn reads_back(&self, ours: &[u8], golden: &Golden) -> Result<(), String> {
        match catch(|| self.engine.decode(&self.setting(false), ours))? {
            Ok(tree) => compare(&self.document()?, &tree, self.rules(golden)),
            Err(Failure::NotYet(_)) => Ok(()),
            Err(Failure::Refused(reason)) => Err(reason),
        }
    }

    /// Where two streams part, in words; compressed ones are compared inflated.
    fn first_difference(&self, theirs: &[u8], ours: &[u8]) -> Option<String> {
        let plain = |theirs: &[u8], ours: &[u8]| {
            let bit = first_difference(&mask_version(theirs), &mask_version(ours))?;
            Some(format!("bit {bit} of {}", theirs.len() * 8))
        };
        if self.record.options.alignment != "compression" {
            return plain(theirs, ours);
        }
        let parts = |stream| Ok::<_, String>(split(stream, self.engine.header_length(stream)?));
        let ((their_header, theirs), (our_header, ours)) = match (parts(theirs), parts(ours)) {
            (Ok(theirs), Ok(ours)) => (theirs, ours),
            (Err(reason), _) => return Some(format!("the expected stream: {reason}")),
            (_, Err(reason)) => return Some(format!("our stream: {reason}")),
        };
        if let Some(place) = plain(their_header, our_header) {
            return Some(place);
        }
        let (theirs, ours) = match (inflate(theirs), inflate(ours)) {
            (Ok(theirs), Ok(ours)) => (theirs, ours),
            (Err(reason), _) => return Some(format!("the expected stream: {reason}")),
            (_, Err(reason)) => return Some(format!("our stream: {reason}")),
        };
        let pairs = theirs.iter().zip(&ours).enumerate();
        let place = |at: usize, bit: u64, of: usize| {
            format!("bit {bit} of {} in DEFLATE stream {at}", of * 8)
        };
        let different = |(at, (a, b)): (usize, (&Vec<u8>, &Vec<u8>))| {
            first_difference(a, b).map(|bit| place(at, bit, a.len()))
        };
        pairs.clone().find_map(different).or_else(|| {
            let (theirs, ours) = (theirs.len(), ours.len());
            (theirs != ours).then(|| format!("{theirs} DEFLATE streams expected, ours {ours}"))
        })
    }

    /// The first event in which the streams differ, for a message.
    fn difference(&self, place: &str, theirs: &[u8], ours: &[u8]) -> String {
        let setting = self.setting(false);
        let events = |stream: &[u8]| {
            catch(|| self.engine.events(&setting, stream)).unwrap_or_else(|panic| vec![panic])
        };
        let (theirs, ours) = (events(theirs), events(ours));
        let longest = theirs.len().max(ours.len());
        let nothing = "nothing".to_owned();
        let pairs = (0..longest)
            .map(|at| (at, theirs.get(at).unwrap_or(&nothing), ours.get(at).unwrap_or(&nothing)));
        match pairs.clone().find(|(_, a, b)| a != b) {
            Some((at, theirs, ours)) => {
                format!("{place}: event {at}: expected {theirs}, ours {ours}")
            }
            None => format!("{place}: the same events"),
        }
    }

    fn setting(&self, options_in_header: bool) -> Setting<'_> {
        Setting {
            options: &self.record.options,
            options_in_header: options_in_header || self.record.options.header.options,
            schema: self.record.schema.as_deref().map(|path| match path {
                "" => None,
                path => Some(self.path(path)),
            }),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.pack.folder.join(name)
    }

    fn read(&self, name: &str) -> Result<Vec<u8>, Failure> {
        let path = self.path(name);
        fs::read(&path).map_err(|error| Failure::Refused(format!("{}: {error}", path.display())))
    }

    /// The source document, as the record's options preserve it.
    fn document(&self) -> Result<Tree, String> {
        let path = self.path(&self.record.xml);
        let xml = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let preserve = self.record.options.preserve;
        let kept = Kept {
            comments: preserve.comments,
            pis: preserve.pis,
            dtd: preserve.dtd,
            prefixes: preserve.prefixes,
            fragment: self.record.options.fragment,
        };
        let folder = path.parent().unwrap_or(Path::new(""));
        source(&xml, kept, &|system| fs::read(folder.join(system)).ok())
            .map_err(|error| format!("{}: {error}", path.display()))
    }

    fn rules(&self, golden: &Golden) -> Rules {
        let options = &self.record.options;
        Rules {
            prefixes: options.preserve.prefixes,
            lexical_values: options.preserve.lexical_values,
            extra_xsi_type: options.profile.is_some() || golden.infoset == "extra-xsi-type",
            any_time_zone: options.canonical.as_ref().is_some_and(|canonical| canonical.utc_time),
            spacing: match golden.infoset.as_str() {
                "text-whitespace" => Spacing::Collapsed,
                "whitespace-nodes" => Spacing::Trimmed,
                _ => Spacing::Exact,
            },
        }
    }
}

/// The header and the body of a stream.
fn split(stream: &[u8], at: usize) -> (&[u8], &[u8]) {
    stream.split_at_checked(at).unwrap_or((stream, &[]))
}

/// True when the golden's white space follows no policy, so that bytes may differ.
fn is_mixed(golden: &Golden) -> bool {
    golden.whitespace.as_deref() == Some("mixed")
}

/// True when a message says where: by a number.
fn has_place(message: &str) -> bool {
    message.bytes().any(|byte| byte.is_ascii_digit())
}
