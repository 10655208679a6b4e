//! The README, tried: its record makes a catalogue, and its commands are run in it. Whoever adds a
//! block to the README says here what is to be done with it.

use std::fs;
use std::process::Output;

use crate::built::{program, project};
use crate::site::Site;

/// A block between fences: its language and its text.
struct Block {
    language: String,
    text: String,
}

fn blocks() -> Vec<Block> {
    let path = project().join("README.md");
    let readme = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let pieces: Vec<&str> = readme.split("```").collect();
    assert!(pieces.len() % 2 == 1, "a fence is not closed");
    let blocks = pieces.iter().skip(1).step_by(2).map(|piece| {
        let (language, text) = piece.split_once('\n').expect("a fence has a line of its own");
        Block { language: language.to_owned(), text: text.to_owned() }
    });
    blocks.collect()
}

/// The path that a block names in the comment of its first line.
fn path_of(block: &Block) -> String {
    let first = block.text.lines().next().unwrap_or_default();
    let bare = first.trim_matches(['#', ' ']);
    assert!(bare.contains('/') && !bare.contains(' '), "a block doesn't say which file it is: {first}");
    bare.to_owned()
}

/// The README's catalogue, with two more methods, as short as records can be.
fn catalogue() -> Site {
    let neighbour = |name: &str| {
        format!(
            "name: {name}\nfield: Statistics\nfamily: Regression\nrelated: [lasso]\nsummary: It is near the lasso.\n"
        )
    };
    let site = Site::new()
        .file("my-catalogue/methods/ridge-regression.yaml", neighbour("Ridge regression"))
        .file("table.csv", "name,field,family,summary\nNet,Statistics,Regression,It is a net.\n")
        .file("my-catalogue/methods/elastic-net.yaml", neighbour("Elastic net").replace("related: [lasso]\n", ""));
    let files = blocks().into_iter().filter(|block| block.language == "yaml");
    files.fold(site, |site, block| site.file(&format!("my-catalogue/{}", path_of(&block)), &block.text))
}

/// The commands of the README that are our program's, without their remarks.
fn commands() -> Vec<Vec<String>> {
    let lines: Vec<String> = blocks()
        .into_iter()
        .filter(|block| block.language == "sh")
        .flat_map(|block| block.text.lines().map(str::to_owned).collect::<Vec<_>>())
        .collect();
    let words = |line: &String| -> Vec<String> {
        line.split(" #").next().unwrap_or(line).split_whitespace().map(str::to_owned).collect()
    };
    let ours = lines.iter().map(words).filter(|words| words.first().is_some_and(|word| word == "methodical"));
    ours.map(|words| words[1..].to_vec()).collect()
}

fn run(site: &Site, arguments: &[String]) -> Output {
    program(site.root()).args(arguments).output().expect("the program runs")
}

#[test]
fn every_block_is_of_a_kind_that_is_tried() {
    for block in blocks() {
        let known = match block.language.as_str() {
            // A drawing of folders.
            "" => block.text.starts_with("my-catalogue/\n"),
            "yaml" => path_of(&block) == "methods/lasso.yaml",
            "sh" => block
                .text
                .lines()
                .all(|line| line.starts_with("methodical ") || ["cargo run -- build", "sh tests/run"].contains(&line)),
            _ => false,
        };
        assert!(known, "a block of the README is not tried:\n{}", block.text);
    }
    assert!(project().join("tests/run").is_file());
}

#[test]
fn the_record_passes_without_a_warning() {
    let site = catalogue();
    let check = ["check", "--strict", "--root", "my-catalogue"].map(str::to_owned);
    let output = run(&site, &check);
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("3 methods: no errors and no warnings"), "{said}");
}

#[test]
fn the_commands_do_what_they_are_there_for() {
    let site = catalogue();
    let mut commands = commands();
    // A preview ends when somebody ends it; serve.rs looks at what it shows.
    let served = commands.iter().position(|words| words[0] == "serve").expect("README says how to look at it");
    commands.remove(served);
    let names: Vec<&str> = commands.iter().map(|words| words[0].as_str()).collect();
    assert_eq!(
        names,
        ["init", "build", "check", "check", "diff", "similar", "new", "import", "export", "fmt", "changes", "schema"]
    );
    let said = [
        "a catalogue of three methods",
        "pages",
        "no warnings",
        "better, in methods/lasso.yaml",
        "Ridge regression",
        "Ridge regression",
        "a draft",
        "1 added",
        "lasso.yaml,Lasso,",
        "files: ",
        "nothing that a comparison would show",
        "schema/record.json",
    ];
    for (command, expected) in commands.iter().zip(said) {
        let output = run(&site, command);
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && said.contains(expected), "{command:?}: {said}");
    }
    let public = ["public", "my-catalogue/public"].into_iter().find(|folder| site.path(folder).is_dir());
    let page = site.path(public.expect("the site is there")).join("methods/lasso/index.html");
    assert!(page.is_file(), "{} was built", page.display());
}

/// The first of the two commands, in the folder that the README stands in.
#[test]
fn the_first_command_builds_the_catalogue_that_is_here() {
    let out = tempfile::tempdir().expect("a temporary folder can be made");
    let out = out.path().join("public");
    let output = program(project()).arg("build").arg("--out").arg(&out).output().expect("the program runs");
    assert!(output.status.success() && out.join("index.html").is_file(), "{output:?}");
}
