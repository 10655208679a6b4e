//! What a site is made from: the three folders, links in them and to them, files that go to the site's root, and names
//! that would give orders to whoever reads them.

use std::fs;
use std::process::Command;

use methodical::build::{Purpose, examine};
use methodical::catalog::check::Drafts;
use methodical::diagnostic::{Diagnostic, Rule, Severity, to_github, to_json, to_text};

use crate::built::{Built, attribute, one, program, small, small_site, tree, words};
use crate::site::Site;

fn site() -> Site {
    Site::new()
        .file("methods/_catalog.yaml", "title: Two\nbase_url: https://x.org/t/\n")
        .file("methods/a.yaml", "name: A\nsummary: First.\nrelated: [b]\n")
        .file("methods/b.yaml", "name: B\nsummary: Second.\nrelated: [a]\n")
}

fn found(site: &Site) -> Vec<Diagnostic> {
    examine(site.root(), Purpose::Build(Drafts::Exclude)).unwrap_or_else(|error| panic!("{error:#}")).2
}

fn errors(site: &Site) -> Vec<(Rule, String)> {
    let errors = found(site).into_iter().filter(|found| found.rule.severity() == Severity::Error);
    errors.map(|found| (found.rule, found.message)).collect()
}

#[cfg(unix)]
mod links {
    use std::os::unix::fs::symlink;

    use super::*;

    /// Something outside of any catalogue, with a record, a template and a file in it.
    fn outside() -> Site {
        Site::new()
            .file("methods/secret.yaml", "name: Secret\nsummary: Of somebody else's.\n")
            .file("404.html", "a secret")
            .file("secret.txt", "a secret")
    }

    #[test]
    fn folders_that_are_links_out_of_the_catalogue_are_refused() {
        let outside = outside();
        for name in ["methods", "templates", "static"] {
            for target in [outside.path(if name == "methods" { "methods" } else { "" }), "/".into(), "/etc".into()] {
                let site = site();
                if name == "methods" {
                    fs::remove_dir_all(site.path(name)).expect("it was made before");
                }
                symlink(&target, site.path(name)).expect("a link can be made");
                let said = format!("`{name}` is a link that leads out of the catalogue's folder");
                assert_eq!(errors(&site), [(Rule::OutsideLink, said)], "{name} -> {}", target.display());
                let output = program(site.root()).arg("build").output().expect("the program runs");
                assert_eq!(output.status.code(), Some(1), "{name}");
                assert!(!site.path("public").exists(), "{name}");
            }
        }
    }

    #[test]
    fn folders_that_are_other_links_are_read_or_refused_with_the_reason() {
        for (target, said) in [
            ("../nowhere", "`static` is a link that leads nowhere"),
            ("static", "`static` is a link that leads nowhere"),
            (".", "`static` is a link that leads to the catalogue's folder itself"),
            ("..", "`static` is a link that leads out of the catalogue's folder"),
            (".git", "`static` is a link that leads into a hidden folder"),
            ("assets/.keys", "`static` is a link that leads into a hidden folder"),
            ("methods/a.yaml", "`static` is not a folder"),
        ] {
            let site = site().file(".git/config", "a key").file("assets/.keys/key", "a key");
            symlink(target, site.path("static")).expect("a link can be made");
            let messages: Vec<String> = errors(&site).into_iter().map(|(_, message)| message).collect();
            assert_eq!(messages, [said], "{target}");
        }
        let site = site().file("assets/web/pic.txt", "a picture");
        symlink("assets/web", site.path("static")).expect("a link can be made");
        assert_eq!(Built::of(&site).text("static/pic.txt"), "a picture");
    }

    #[test]
    fn links_that_lead_out_of_their_folder_are_refused_at_every_depth() {
        let outside = outside();
        let secret = outside.path("secret.txt");
        for (link, target, said) in [
            ("static/link.txt", secret.clone(), "out of `static/`"),
            ("static/a/b/c/link.txt", secret.clone(), "out of `static/`"),
            ("static/root/.well-known/key", secret.clone(), "out of `static/`"),
            ("static/a/up", "../..".into(), "out of `static/`"),
            ("static/record.yaml", "../methods/a.yaml".into(), "out of `static/`"),
            ("static/here", ".".into(), "to something that is not a file"),
            ("static/gone.txt", "nothing".into(), "nowhere"),
            ("templates/404.html", outside.path("404.html"), "out of `templates/`"),
            ("templates/locales/uk.ftl", secret.clone(), "out of `templates/`"),
            ("templates/components/link", outside.root().into(), "out of `templates/`"),
            ("methods/deep/link.yaml", outside.path("methods/secret.yaml"), "out of `methods/`"),
            ("methods/deep/link", outside.path("methods"), "out of `methods/`"),
        ] {
            let site = site().file("static/a/b/c/x", "x").file("static/root/.well-known/x", "x");
            let site = site.file("templates/locales/en.ftl", "").file("templates/components/cell.html", "x");
            let site = site.file("methods/deep/c.yaml", "name: C\nsummary: Third.\n");
            symlink(&target, site.path(link)).expect("a link can be made");
            let said = format!("`{link}` is a link that leads {said}");
            assert_eq!(errors(&site), [(Rule::OutsideLink, said)], "{link} -> {}", target.display());
        }
    }

    #[test]
    fn links_to_files_of_the_same_folder_are_followed() {
        let site = site().file("static/pic.txt", "a picture").file("templates/own.html", "<p>{{ method.id }}</p>");
        symlink("pic.txt", site.path("static/same.txt")).expect("a link can be made");
        symlink("own.html", site.path("templates/method.html")).expect("a link can be made");
        let built = Built::of(&site);
        assert_eq!(built.text("static/same.txt"), "a picture");
        assert_eq!(built.text("methods/a/index.html"), "<p>a</p>");
    }
}

/// Runs a command as somebody who may not read everything: whoever runs tests as root would see nothing of it.
#[cfg(unix)]
fn as_nobody(command: &mut Command) -> &mut Command {
    use std::os::unix::process::CommandExt;
    const NOBODY: u32 = 65_534;
    let is_root = Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout == b"0\n");
    if is_root { command.uid(NOBODY).gid(NOBODY) } else { command }
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_entered_is_not_missing() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &std::path::Path, mode: u32| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("it is ours");
    };
    // The program may lie where only its owner may go.
    let copy = tempfile::tempdir().expect("a temporary folder can be made");
    mode(copy.path(), 0o755);
    let binary = copy.path().join("methodical");
    fs::copy(crate::built::program_path(), &binary).expect("the program can be copied");
    for (closed, said) in [
        ("methods", "`methods` can't be read: you have no permission"),
        ("methods/deep", "`methods/deep` can't be read: you have no permission"),
        ("methods/a.yaml", "`methods/a.yaml` can't be read: you have no permission"),
        ("static", "`static` can't be read: you have no permission"),
        ("static/pic.txt", "`static/pic.txt` can't be read: you have no permission"),
        ("templates", "`templates` can't be read: you have no permission"),
        ("", "`methods` can't be read: you have no permission"),
    ] {
        let site = site().file("methods/deep/c.yaml", "name: C\n").file("static/pic.txt", "x");
        let site = site.file("templates/404.html", "x");
        mode(site.root(), 0o755);
        mode(&site.path(closed), 0o000);
        let output =
            as_nobody(Command::new(&binary).args(["check", "--root"]).arg(site.root()).current_dir(copy.path()))
                .output()
                .expect("the program runs");
        mode(&site.path(closed), 0o755);
        let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        assert!(text.contains(said), "{closed}: {text}");
        assert_eq!(output.status.code(), Some(1), "{closed}");
    }
}

#[test]
fn no_site_goes_over_what_it_is_made_from() {
    let site = site().file("static/pic.txt", "x").file("templates/404.html", "x");
    let before = tree(site.root());
    let root = site.root().to_string_lossy().into_owned();
    for (out, said) in [
        (".", "the catalogue itself is there"),
        ("..", "the catalogue itself is there"),
        ("/", "the catalogue itself is there"),
        (root.as_str(), "the catalogue itself is there"),
        ("methods", "a build reads from `methods/`"),
        ("methods/deep", "a build reads from `methods/`"),
        ("templates", "a build reads from `templates/`"),
        ("static", "a build reads from `static/`"),
        ("static", "a build reads from `static/`"),
        ("static/root/docs", "a build reads from `static/`"),
        ("public/../static/new", "a build reads from `static/`"),
    ] {
        let output = program(site.root()).args(["build", "--out", out]).output().expect("the program runs");
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.code() == Some(1) && text.contains(said) && text.contains("--out"), "{out}: {text}");
        assert_eq!(tree(site.root()), before, "{out}");
    }
}

#[test]
fn a_catalogue_with_nothing_to_show_leaves_the_last_site() {
    let site = site();
    let run = |args: &[&str]| program(site.root()).args(args).output().expect("the program runs");
    assert!(run(&["build"]).status.success());
    let before = tree(&site.path("public"));
    for name in ["a", "b"] {
        fs::write(site.path(&format!("methods/{name}.yaml")), "name: A\nstatus: draft\nsummary: x\n")
            .expect("it is ours");
    }
    for args in [&["build"][..], &["build", "--strict"], &["check"]] {
        let output = run(args);
        let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        assert!(output.status.code() == Some(1) && text.contains("2 drafts and no more"), "{args:?}: {text}");
    }
    // Whoever compares drafts has some.
    assert!(run(&["diff", "a", "b"]).status.success());
    fs::remove_file(site.path("methods/a.yaml")).expect("it is ours");
    fs::remove_file(site.path("methods/b.yaml")).expect("it is ours");
    let output = run(&["build"]);
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.code() == Some(1) && text.contains("there is no record in `methods/`"), "{text}");
    assert_eq!(tree(&site.path("public")), before);
}

#[test]
fn files_for_the_root_go_there_and_nowhere_else() {
    let site = site()
        .file("static/root/CNAME", "x.org\n")
        .file("static/root/.nojekyll", "")
        .file("static/root/.well-known/security.txt", "Contact: x")
        .file("static/root/robots.txt", "User-agent: *\nDisallow: /\n")
        .file("static/root/sitemap.xml", "<own/>")
        .file("static/root/methods/old/index.html", "moved")
        .file("static/root/.DS_Store", "x")
        .file("static/.DS_Store", "x")
        .file("static/.htaccess", "x")
        .file("static/.git/config", "x")
        .file("static/root/.git/config", "x");
    let built = Built::of(&site);
    for (path, text) in [
        ("CNAME", "x.org\n"),
        (".nojekyll", ""),
        (".well-known/security.txt", "Contact: x"),
        ("robots.txt", "User-agent: *\nDisallow: /\n"),
        ("sitemap.xml", "<own/>"),
        ("methods/old/index.html", "moved"),
    ] {
        assert_eq!(built.text(path), text, "{path}");
    }
    let elsewhere = built.files.keys().find(|path| path.contains("root/") || path.contains("DS_Store"));
    assert_eq!(elsewhere, None);
    let named: Vec<String> = found(&site)
        .into_iter()
        .filter(|found| found.rule == Rule::NotCopied)
        .map(|found| found.place.file.to_string())
        .collect();
    assert_eq!(named, ["static/.git", "static/.htaccess", "static/root/.git"]);
}

/// Whatever a build writes is its own, but for what it may leave to the site.
#[test]
fn no_file_of_the_root_takes_the_place_of_a_made_one() {
    let without_server = Built::without_server(&small_site());
    for built in [small(), &without_server] {
        // The default static files are in the program: that the folder is taken is seen by the one.
        let made: Vec<&str> =
            built.files.keys().map(String::as_str).filter(|path| !path.starts_with("static/")).collect();
        let given = made.iter().fold(small_site(), |site, path| site.file(&format!("static/root/{path}"), "x"));
        let mut refused: Vec<String> = found(&given.file("static/root/static/style.css", "x"))
            .into_iter()
            .filter(|found| found.rule == Rule::TakenPath)
            .map(|found| found.place.file["static/root/".len()..].to_owned())
            .collect();
        refused.sort();
        let mut expected: Vec<&str> = made.into_iter().chain(["static/style.css"]).collect();
        expected.retain(|path| !matches!(*path, "robots.txt" | "sitemap.xml"));
        expected.sort_unstable();
        assert!(expected.len() > 60, "{}", expected.len());
        assert_eq!(refused, expected);
    }
}

#[test]
fn names_of_files_give_no_orders() {
    let rude = "a\n::error::x\u{1b}[31m\u{202e}";
    let record = format!("methods/{rude}/c.yaml");
    let settings = "title: Two\nrepository: https://x.org/edit/\n";
    let site = site()
        .file("methods/_catalog.yaml", settings)
        .file(&record, "name: \"C\\x9B31m\"\n")
        .file("methods/d.yaml", "name: D\nyaer: \"\u{9b}31m\u{7f}\u{1b}\u{202e}\"\n")
        .file(&format!("static/.{rude}"), "x")
        .file(&format!("templates/{rude}.html"), "x")
        .file(&format!("static/root/{rude}"), "x");
    let found = found(&site);
    assert!(found.iter().filter(|found| found.place.file.contains("::error::")).count() >= 3, "{found:?}");
    for report in [to_text(&found, site.root(), false), to_github(&found), to_json(&found)] {
        let obeyed = |c: char| (c.is_control() && c != '\n') || ('\u{202a}'..='\u{202e}').contains(&c);
        assert!(!report.contains(obeyed), "{report:?}");
        assert!(report.lines().all(|line| !line.trim_start().starts_with("::error::")), "{report}");
        assert!(report.contains("::error::x"), "{report}");
    }
    fs::remove_file(site.path("methods/d.yaml")).expect("it was made before");
    let built = Built::of(&site);
    let page = built.page("methods/c/index.html");
    assert_eq!(words(one(&page, "h1")), "C\u{fffd}31m");
    let edit = attribute(one(&page, "p.record a[href^='https://x.org/edit/']"), "href");
    assert_eq!(edit, "https://x.org/edit/methods/a%0A::error::x%1B[31m%E2%80%AE/c.yaml");
    for (path, text) in built.pages() {
        assert!(!text.contains(|c: char| c.is_control() && c != '\n'), "{path}");
    }
}

#[test]
fn what_a_command_says_of_itself_gives_no_orders() {
    let site = site();
    let rude = "a\n::error::x\u{1b}[31m";
    for args in [["check", "--root", rude], ["build", "--out", "methods/a\n::error::x\u{1b}[31m"]] {
        let output = program(site.root()).args(args).output().expect("the program runs");
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(text.contains("a\\n::error::x\\u{1b}[31m"), "{args:?}: {text:?}");
        assert_eq!(text.lines().count(), 1, "{text}");
    }
    let output = program(site.root()).args(["build", "--out", rude]).output().expect("the program runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(text.lines().count() == 2 && !text.contains('\u{1b}'), "{text:?}");
}
