//! The preview: what it shows is what a build writes, it follows each edit, and it lives through faults.

use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use methodical::serve::Preview;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, TestRunner};

use crate::built::Built;
use crate::site::Site;

/// How long an edit may take to be seen, on a machine that does other work. Nothing waits for it where all is well.
const PATIENCE: Duration = Duration::from_secs(60);

/// A preview of a site, with what it says of faults.
struct Served {
    address: SocketAddr,
    told: Receiver<Option<String>>,
}

impl Served {
    /// Serves a site for as long as the tests run.
    fn of(site: &Site) -> Self {
        let preview = Preview::listen(([127, 0, 0, 1], 0).into()).expect("some port is free");
        let address = preview.address().expect("a listener has an address");
        let (tell, told) = channel();
        let root = site.root().to_owned();
        std::thread::spawn(move || preview.serve(&root, move |fault| drop(tell.send(fault.map(str::to_owned)))));
        Self { address, told }
    }

    /// What is told next.
    fn next(&self) -> Option<String> {
        self.told.recv_timeout(PATIENCE).expect("an edit is followed")
    }

    /// The head and the body of an answer.
    fn ask(&self, request: &str) -> (String, Vec<u8>) {
        let mut connection = TcpStream::connect(self.address).expect("it listens");
        connection.write_all(request.as_bytes()).expect("it reads");
        let mut answer = Vec::new();
        connection.read_to_end(&mut answer).expect("it answers");
        let end = answer.windows(4).position(|part| part == b"\r\n\r\n").expect("an answer has a head");
        (String::from_utf8_lossy(&answer[..end]).into_owned(), answer.split_off(end + 4))
    }

    fn get(&self, path: &str) -> (u16, String) {
        let (head, body) = self.ask(&format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
        (status, String::from_utf8_lossy(&body).into_owned())
    }
}

/// A page without the script that a preview puts into it.
fn without_script(page: &str) -> String {
    match page.split_once("<script src=\"/.methodical/live.js\"") {
        Some((before, rest)) => before.to_owned() + rest.split_once("</script>\n").map_or("", |(_, behind)| behind),
        None => page.to_owned(),
    }
}

fn site() -> Site {
    Site::new()
        .file("methods/_catalog.yaml", "title: Two\nbase_url: https://example.org/t/\nlanguages: [en, uk]\n")
        .file("methods/a.yaml", "name: A\nsummary: First.\nrelated: [b]\n")
        .file("methods/b.yaml", "name: B\nsummary: Second.\nrelated: [a]\n")
        .file("static/custom.css", ":root { --ink: navy; }\n")
}

#[test]
fn it_shows_what_a_build_writes() {
    let site = site();
    let built = Built::of(&site);
    let served = Served::of(&site);
    assert_eq!(served.next(), None);
    for (path, bytes) in built.files.iter().filter(|(path, _)| *path != methodical::publish::MARKER) {
        let (status, body) = served.get(&format!("/t/{path}"));
        assert_eq!((status, without_script(&body)), (200, String::from_utf8_lossy(bytes).into_owned()), "{path}");
        assert_eq!(body.contains("live.js"), path.ends_with(".html"), "{path}");
    }
    let (status, page) = served.get("/t/uk/methods/a/");
    assert_eq!((status, without_script(&page).as_str()), (200, built.text("uk/methods/a/index.html")));
    let (status, page) = served.get("/t/uk/methods/none/");
    assert_eq!((status, without_script(&page).as_str()), (404, built.text("uk/404.html")));
    assert_eq!(served.get("/").0, 307);
    // Nothing has been written.
    assert!(!site.path("public").exists());
}

#[test]
fn only_the_reader_of_this_machine_is_answered() {
    let site = site();
    let served = Served::of(&site);
    for (request, status) in [
        ("GET /t/ HTTP/1.1\r\nHost: localhost", "200"),
        ("HEAD /t/ HTTP/1.1\r\nHost: 127.0.0.1:80", "200"),
        ("GET /t/ HTTP/1.1\r\nHost: example.org", "403"),
        ("GET /.methodical/events HTTP/1.1\r\nHost: example.org", "403"),
        ("POST /t/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0", "405"),
        ("GET /t/../../Cargo.toml HTTP/1.1\r\nHost: localhost", "404"),
        ("GET /t/%2e%2e/methods/a.yaml HTTP/1.1\r\nHost: localhost", "404"),
        ("GET /t/methods/a.yaml HTTP/1.1\r\nHost: localhost", "404"),
        ("GET /.methodical/none HTTP/1.1\r\nHost: localhost", "404"),
    ] {
        let (head, _) = served.ask(&format!("{request}\r\nConnection: close\r\n\r\n"));
        assert_eq!(head.split(' ').nth(1), Some(status), "{request}");
    }
}

#[test]
fn a_fault_lies_over_the_last_good_page_until_it_is_mended() {
    let site = site();
    let served = Served::of(&site);
    assert_eq!(served.next(), None);
    let write = |path: &str, text: &str| fs::write(site.path(path), text).expect("a site can be edited");
    write("methods/a.yaml", "name: Another\nsummary: First.\n");
    assert_eq!(served.next(), None);
    assert!(served.get("/t/methods/a/").1.contains("<h1>Another"));
    write("methods/a.yaml", "name: [\n");
    let fault = served.next().expect("a fault is told");
    assert!(fault.contains("methods/a.yaml:") && fault.contains("error"), "{fault}");
    assert!(served.get("/t/methods/a/").1.contains("<h1>Another"));
    write("methods/a.yaml", "name: Mended\nsummary: First.\n");
    assert_eq!(served.next(), None);
    assert!(served.get("/t/methods/a/").1.contains("<h1>Mended"));
    // Templates and words are followed too, and folders that were not there when it began.
    fs::create_dir(site.path("templates")).expect("a folder can be made");
    write("templates/404.html", "<p>own {{ page.nothing }}</p>");
    while served.next().is_none() {}
    write("templates/404.html", "<p>own</p>");
    while served.next().is_some() {}
    assert!(served.get("/t/none").1.starts_with("<p>own</p>"));
}

#[test]
fn a_catalogue_that_never_was_good_is_waited_for() {
    let site = site().file("methods/c.yaml", "name: [\n");
    let served = Served::of(&site);
    assert!(served.next().is_some());
    assert_eq!(served.get("/").0, 503);
    fs::write(site.path("methods/c.yaml"), "name: C\nsummary: Third.\nstatus: draft\n").expect("it can be edited");
    assert_eq!(served.next(), None);
    // A draft is shown, and marked as what it is.
    assert!(served.get("/t/methods/c/").1.contains("data-draft"));
    assert!(!served.get("/t/methods/a/").1.contains("data-draft"));
}

/// What somebody may do to a file.
#[derive(Debug, Clone)]
enum Edit {
    Delete,
    Cut(usize),
    Put(usize, Vec<u8>),
    Rename(String),
    Whole(&'static str),
}

fn edit() -> impl Strategy<Value = (usize, Edit)> {
    let edit = prop_oneof![
        Just(Edit::Delete),
        (0..40_usize).prop_map(Edit::Cut),
        (0..40_usize, proptest::collection::vec(any::<u8>(), 1..6)).prop_map(|(at, bytes)| Edit::Put(at, bytes)),
        "[a-z.]{1,8}".prop_map(Edit::Rename),
        proptest::sample::select(
            &["name: Q\nsummary: Fourth.\n", "name: Q\n  x", "", "- a\n", "name: {en: Q, uk: Й}\n"][..]
        )
        .prop_map(Edit::Whole),
    ];
    (0..5_usize, edit)
}

fn apply(root: &Path, (file, edit): &(usize, Edit)) {
    let name =
        ["methods/_catalog.yaml", "methods/a.yaml", "methods/b.yaml", "static/custom.css", "templates/404.html"][*file];
    let path = root.join(name);
    let old = fs::read(&path).unwrap_or_default();
    // A file that an earlier edit took away can't be renamed, and a folder may be gone.
    let _ = match edit {
        Edit::Delete => fs::remove_file(&path),
        Edit::Cut(at) => fs::write(&path, &old[..(*at).min(old.len())]),
        Edit::Put(at, bytes) => {
            let at = (*at).min(old.len());
            fs::write(&path, [&old[..at], bytes, &old[at..]].concat())
        }
        Edit::Rename(other) => fs::rename(&path, path.with_file_name(other)),
        Edit::Whole(text) => fs::write(&path, text),
    };
}

/// `METHODICAL_EDITS` says how many edits there are to be: before a release 10,000.
#[test]
fn it_lives_through_any_edits_and_then_shows_what_a_build_writes() {
    let count = std::env::var("METHODICAL_EDITS").ok().and_then(|count| count.parse().ok()).unwrap_or(60);
    let site = site().file("templates/404.html", "<p>own</p>");
    let served = Served::of(&site);
    served.next();
    let mut runner = TestRunner::new(Config { failure_persistence: None, ..Config::default() });
    for _ in 0..count {
        let edit = edit().new_tree(&mut runner).expect("there are edits").current();
        apply(site.root(), &edit);
        let (status, _) = served.get("/t/methods/a/");
        assert!([200, 307, 404, 503].contains(&status), "{status} after {edit:?}");
    }
    // The last edits mend everything; what is left over in the folders is taken away.
    for folder in ["methods", "static", "templates"] {
        fs::remove_dir_all(site.path(folder)).expect("it can be removed");
        fs::create_dir(site.path(folder)).expect("it can be made again");
    }
    let site = site
        .file("methods/_catalog.yaml", "title: Two\nbase_url: https://example.org/t/\nlanguages: [en, uk]\n")
        .file("methods/z.yaml", "name: Last\nsummary: The last.\n");
    let expected = Built::of(&site);
    let end = std::time::Instant::now() + PATIENCE;
    while without_script(&served.get("/t/methods/z/").1) != expected.text("methods/z/index.html") {
        assert!(std::time::Instant::now() < end, "the last edit was not followed");
        std::thread::sleep(Duration::from_millis(20));
    }
    for (path, text) in expected.pages() {
        assert_eq!(without_script(&served.get(&format!("/t/{path}")).1), text, "{path}");
    }
}
