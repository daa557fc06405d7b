//! The cache directory: what outlives a process, what is damaged, what others do there.

use std::collections::BTreeSet;
use std::time::SystemTime;

use super::*;

fn with_cache(folder: &Path, limits: Limits) -> Repository {
    Repository::builder().limits(limits).cache(folder).unwrap().build()
}

#[test]
fn r41_a_cache_directory_outlives_the_repository() {
    let folder = tempfile::tempdir().unwrap();
    let limits = Limits::default();
    let first = with_cache(folder.path(), limits);
    let key = add(&first, &reading("urn:a")).unwrap();
    let id = configure(&first, from_ref(&key)).unwrap().id().to_owned();
    drop(first);
    let second = with_cache(folder.path(), limits);
    let found = second.configuration(&id).unwrap();
    assert_eq!((found.id(), found.schemas()), (id.as_str(), &[key.clone()][..]));
    assert!(holds(&second, &key));
    assert_eq!(second.cache_failures(), 0);
}

#[test]
fn damaged_files_are_absent_and_go() {
    let text = reading("urn:a");
    let damages: [fn(&mut Vec<u8>); 5] = [
        |bytes| bytes.truncate(100),
        |bytes| bytes[50] ^= 1,
        |bytes| bytes.clear(),
        |bytes| bytes.push(b' '),
        |bytes| bytes[0] = 0xff,
    ];
    for damage in damages {
        let folder = tempfile::tempdir().unwrap();
        let first = with_cache(folder.path(), Limits::default());
        let key = add(&first, &text).unwrap();
        let id = configure(&first, from_ref(&key)).unwrap().id().to_owned();
        let files: Vec<_> =
            fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
        assert_eq!(files.len(), 2);
        for file in &files {
            let mut bytes = fs::read(file).unwrap();
            damage(&mut bytes);
            fs::write(file, bytes).unwrap();
        }
        let second = with_cache(folder.path(), Limits::default());
        assert!(!holds(&second, &key));
        assert!(second.configuration(&id).is_none());
        assert!(files.iter().all(|file| !file.exists()));
        assert_eq!(add(&second, &text), Ok(key));
        assert_eq!(second.cache_failures(), 0);
    }
}

/// A record that is whole, but whose schemas are gone, or that is another's.
#[test]
fn a_record_that_leads_to_nothing_is_no_configuration() {
    let folder = tempfile::tempdir().unwrap();
    let first = with_cache(folder.path(), Limits::default());
    let keys = ["urn:a", "urn:b"].map(|namespace| add(&first, &reading(namespace)).unwrap());
    let ids =
        [0, 1].map(|place: usize| configure(&first, &keys[place..=place]).unwrap().id().to_owned());
    let record = |id: &str| folder.path().join(format!("{id}.configuration"));
    fs::copy(record(&ids[0]), record(&ids[1])).unwrap();
    let second = with_cache(folder.path(), Limits::default());
    assert!(second.configuration(&ids[1]).is_none());
    assert!(second.configuration(&ids[0]).is_some());
    let file = format!("{}-{}.xsd", keys[0].md5, keys[0].bytes);
    fs::remove_file(folder.path().join(file)).unwrap();
    let third = with_cache(folder.path(), Limits::default());
    assert!(third.configuration(&ids[0]).is_none());
    assert!(!record(&ids[0]).exists());
}

#[test]
fn an_id_of_a_peer_leads_nowhere_else() {
    let folder = tempfile::tempdir().unwrap();
    let outside = folder.path().join("outside.configuration");
    fs::write(&outside, "configuration 1\n").unwrap();
    let inside = with_cache(&folder.path().join("cache"), Limits::default());
    for id in ["../outside", "", "/etc/passwd", &"A".repeat(64), &"0".repeat(64)] {
        assert!(inside.configuration(id).is_none(), "{id}");
    }
    assert!(outside.exists());
}

/// What a process left that died while it wrote is not looked at, and goes after a while; what
/// another one is writing stays.
#[test]
fn parts_of_files_are_not_evaluated() {
    let folder = tempfile::tempdir().unwrap();
    let old = folder.path().join("0-0.part");
    let new = folder.path().join("1-0.part");
    for part in [&old, &new] {
        fs::write(part, reading("urn:a")).unwrap();
    }
    let hours_ago = SystemTime::now() - Duration::from_secs(2 * 3600);
    fs::File::options().write(true).open(&old).unwrap().set_modified(hours_ago).unwrap();
    let repository = with_cache(folder.path(), Limits::default());
    assert_eq!((old.exists(), new.exists()), (false, true));
    let key = identified(reading("urn:a").as_bytes()).unwrap().0;
    assert!(!holds(&repository, &key));
}

#[test]
fn r42_the_file_used_least_recently_goes_first() {
    let folder = tempfile::tempdir().unwrap();
    let limits = Limits { kept_schemas: 2, kept_configurations: 1, ..Limits::default() };
    let first = with_cache(folder.path(), limits);
    let [a, b, c] = ["urn:a", "urn:b", "urn:c"].map(reading);
    let path = |key: &SchemaKey| folder.path().join(format!("{}-{}.xsd", key.md5, key.bytes));
    let age = |key: &SchemaKey, seconds| {
        let time = SystemTime::now() - Duration::from_secs(seconds);
        fs::File::options().write(true).open(path(key)).unwrap().set_modified(time).unwrap();
    };
    let (a, b) = (add(&first, &a).unwrap(), add(&first, &b).unwrap());
    age(&a, 20);
    age(&b, 10);
    assert!(holds(&with_cache(folder.path(), limits), &a)); // used by this
    let c = add(&first, &c).unwrap();
    assert_eq!([&a, &b, &c].map(|key| path(key).exists()), [true, false, true]);
    for key in [&a, &c] {
        configure(&first, from_ref(key)).unwrap();
    }
    let files = fs::read_dir(folder.path()).unwrap();
    let names: BTreeSet<_> = files.map(|file| file.unwrap().path()).collect();
    let records = names.iter().filter(|name| name.extension().unwrap() == "configuration");
    assert_eq!((records.count(), names.len()), (1, 3));
}

/// Several at a time write, read and evict in one directory.
#[test]
fn repositories_share_a_cache_directory() {
    let folder = tempfile::tempdir().unwrap();
    let limits = Limits { kept_schemas: 8, ..Limits::default() };
    thread::scope(|scope| {
        for thread in 0..4 {
            let path = folder.path();
            scope.spawn(move || {
                let repository = with_cache(path, limits);
                for round in 0..25 {
                    let text = reading(&format!("urn:{}", (round * 7 + thread * 3) % 12));
                    let key = add(&repository, &text).unwrap();
                    assert_eq!(repository.text(&key), Some(text));
                    let id = configure(&repository, &[key]).unwrap().id().to_owned();
                    assert!(repository.configuration(&id).is_some());
                }
                assert_eq!(repository.cache_failures(), 0);
            });
        }
    });
    let files: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap()).collect();
    let names = files.iter().map(|file| file.file_name().into_string().unwrap());
    let (schemas, others): (Vec<_>, Vec<_>) = names.partition(|name| name.ends_with(".xsd"));
    assert!(schemas.len() <= 8, "{schemas:?}");
    assert!(others.iter().all(|name| name.ends_with(".configuration")), "{others:?}");
    let one = with_cache(folder.path(), limits);
    let other = with_cache(folder.path(), limits);
    let key = add(&one, &reading("urn:new")).unwrap();
    assert!(holds(&other, &key), "what one wrote the other finds");
}

#[test]
fn a_cache_that_cannot_be_written_is_counted() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("cache");
    let repository = with_cache(&path, Limits::default());
    fs::remove_dir(&path).unwrap();
    let key = add(&repository, &reading("urn:a")).unwrap();
    assert!(holds(&repository, &key));
    assert_eq!(repository.cache_failures(), 1);
}
