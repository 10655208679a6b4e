//! Any file of a site can be made by itself: it is, byte for byte, the one that a build writes, and lies where its path
//! says.

use std::collections::{BTreeMap, BTreeSet};

use methodical::build::{Purpose, examine};
use methodical::catalog::check::Drafts;
use methodical::reading::PageLanguage;
use methodical::render::Renderer;
use methodical::site::addresses::{Addresses, Hosting};
use methodical::site::output::{Output, Routes};

use crate::built::{Built, generated_site, shipped, shipped_site};
use crate::site::Site;

/// Makes each file by itself, the last one first, so that none can build on what an earlier one left behind.
fn assert_same(name: &str, site: &Site, built: &Built) {
    let purpose = Purpose::Build(Drafts::Exclude);
    let (checked, theme, _) = examine(site.root(), purpose).unwrap_or_else(|error| panic!("{name}: {error:#}"));
    let base = built.base_url.as_deref().unwrap_or(&built.base_path);
    let addresses = Addresses::new(&checked, Some(base), built.hosting);
    let renderer = Renderer::new(&checked, &addresses, &theme).unwrap_or_else(|error| panic!("{name}: {error:#}"));
    let mut made: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let mut take = |output: Output, path: String, bytes: Vec<u8>| {
        assert!(made.insert(path.clone(), bytes).is_none(), "{name}: two files would be `{path}`: {output:?}");
    };
    for (index, tag) in checked.settings.languages.iter().enumerate() {
        let words = PageLanguage::load(&theme, tag).unwrap_or_else(|error| panic!("{name}: {error:#}"));
        let language = renderer.language(index, &words);
        let routes = Routes::to(language.outputs(), &addresses);
        let mut outputs: Vec<Output> = language.outputs().collect();
        outputs.reverse();
        for output in outputs {
            let mut bytes = Vec::new();
            language.write(output, &mut bytes).unwrap_or_else(|error| panic!("{name}: {output:?}: {error:#}"));
            let path = addresses.output(output);
            assert_eq!(routes.resolve(&path), Some(output), "{name}: {path}");
            assert_eq!(addresses.language_of(&path), index, "{name}: {path}");
            if let Some(folder) = path.strip_suffix("index.html") {
                assert_eq!(routes.resolve(folder), Some(output), "{name}: {folder}");
            }
            let searched = matches!(output, Output::Search(..)).then_some(output);
            assert_eq!(language.searched_at(&path), searched, "{name}: {path}");
            assert!(renderer.write(output, &theme, &mut Vec::new()).is_err(), "{name}: {output:?}");
            take(output, path, bytes);
        }
    }
    let words = PageLanguage::load(&theme, &checked.settings.languages[0]).expect("it was loaded before");
    let language = renderer.language(0, &words);
    for output in renderer.outputs(&theme) {
        let mut bytes = Vec::new();
        renderer.write(output, &theme, &mut bytes).unwrap_or_else(|error| panic!("{name}: {output:?}: {error:#}"));
        assert!(language.write(output, &mut Vec::new()).is_err(), "{name}: {output:?}");
        take(output, addresses.output(output), bytes);
    }
    let paths = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<BTreeSet<_>>();
    let mut listed = paths(&built.files);
    listed.remove(methodical::publish::MARKER);
    assert_eq!(paths(&made), listed, "{name}");
    for (path, bytes) in &made {
        assert!(built.files[path] == *bytes, "{name}: `{path}` is another one by itself");
    }
}

fn small() -> Site {
    Site::new()
        .file(
            "methods/_catalog.yaml",
            "title: Two\nbase_url: https://example.org/t/\nlanguages: [en, ar, uk]\nexports: all\n\
             comparisons:\n  - methods: [a, b, c]\n    title: All\n",
        )
        .file("methods/a.yaml", "name: A & co\nfield: F\nyear: 1990\nsummary: First.\nrelated: [b]\n")
        .file("methods/b.yaml", "name: B\nfield: F\nyear: 2001\nsummary: Second.\nrelated: [a]\n")
        .file("methods/c.yaml", "name: C\nfield: G\nsummary: Third.\nformerly: [old-c, older-c]\n")
        .file("static/own/file.txt", "x")
        .file("static/root/CNAME", "example.org")
        .file("static/root/robots.txt", "User-agent: *\n")
}

#[test]
fn each_file_of_a_small_site() {
    let site = small();
    let built = Built::of(&site);
    assert!(built.files.contains_key("sitemap.xml"));
    assert_same("with a server", &site, &built);
    let built = Built::without_server(&site);
    assert_eq!(built.hosting, Hosting::Files);
    assert_same("without one", &site, &built);
    assert_same("at a path", &site, &Built::at(&site, Some("/deep/er/")));
}

#[test]
fn each_file_of_the_shipped_site() {
    assert_same("shipped", &shipped_site(), shipped());
}

#[test]
fn each_file_of_a_large_site() {
    let site = generated_site(600);
    assert_same("large", &site, &Built::of(&site));
}
