//! The examples of a page, tried in the page's order: files are written, commands are run, and what they say is what the
//! page says. A page is one catalogue from its beginning to its end; then it is built.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use rayon::prelude::*;

use crate::book::{assert_page, pages};
use crate::built::program;

/// Commands of others, which are there to be read.
const OTHERS: [&str; 2] = ["cargo install --path .", "python3 -m http.server --directory public"];

/// A block between fences.
struct Block<'t> {
    /// What stands in the remark above it: `file: path`, or `fails`.
    remark: Option<&'t str>,
    language: &'t str,
    text: &'t str,
    /// Where its text begins in the page.
    start: usize,
}

fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut at = 0;
    while let Some(open) = text[at..].find("\n```").map(|found| at + found + 1) {
        let line_end = text[open..].find('\n').map(|found| open + found + 1).expect("a fence has a line of its own");
        let close = if text[line_end..].starts_with("```") {
            line_end
        } else {
            text[line_end..].find("\n```").map(|found| line_end + found + 1).expect("a fence is closed")
        };
        let above = text[..open].trim_end().lines().next_back().unwrap_or_default();
        let remark = above.strip_prefix("<!-- ").and_then(|rest| rest.strip_suffix(" -->"));
        blocks.push(Block {
            remark,
            language: text[open + 3..line_end].trim(),
            text: &text[line_end..close],
            start: line_end,
        });
        at = close + 3;
    }
    blocks
}

/// The path that a block is a file at, by the remark above it or the comment in its first line.
fn path_of<'t>(block: &Block<'t>) -> Option<&'t str> {
    if let Some(path) = block.remark.and_then(|remark| remark.strip_prefix("file: ")) {
        return Some(path);
    }
    let is_comment = |line: &&str| ["# ", "/* ", "{# "].iter().any(|start| line.starts_with(start));
    let first = block.text.lines().next().filter(is_comment)?.trim_matches(['#', '{', '}', '/', '*', ' ']);
    let is_path = first.contains('.') && !first.contains(' ') && !first.ends_with('.');
    is_path.then_some(first)
}

/// A text without what differs from run to run, and without marks at ends of lines.
fn steady(text: &str) -> String {
    let line = |line: &str| {
        let mut words: Vec<&str> = line.split(' ').collect();
        for at in 1..words.len() {
            if words[at] == "s" && words[at - 1].parse::<f64>().is_ok() {
                words[at - 1] = "…";
            }
        }
        words.join(" ").trim_end().to_owned()
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

fn said(output: &Output) -> String {
    steady(&(String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)))
}

/// Where a reader's catalogue might be.
const HOME: &str = "/home/ada";

/// What a page's catalogue is and what was said last.
struct Trial {
    root: PathBuf,
    folder: PathBuf,
    said: String,
}

impl Trial {
    fn file(&self, page: &str, path: &str, text: &str) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().expect("a file stands in a folder"))
            .unwrap_or_else(|error| panic!("{page}: {error}"));
        fs::write(&path, text).unwrap_or_else(|error| panic!("{page}, {}: {error}", path.display()));
    }

    fn command(&mut self, page: &str, line: &str, may_fail: bool) {
        let words: Vec<&str> = line.split(" #").next().unwrap_or(line).split_whitespace().collect();
        match words.as_slice() {
            _ if OTHERS.contains(&line) => {}
            ["cd", folder] => self.folder = self.folder.join(folder),
            ["cat", file] => {
                self.said = fs::read_to_string(self.folder.join(file))
                    .unwrap_or_else(|error| panic!("{page}: {line}: {error}"));
                self.said.truncate(self.said.trim_end().len());
            }
            ["methodical", arguments @ ..] => {
                let output = program(&self.folder).args(arguments).output().expect("the program runs");
                self.said = said(&output).replace(&*self.root.to_string_lossy(), HOME);
                assert_eq!(output.status.success(), !may_fail, "{page}: {line}\n{}", self.said);
            }
            _ => panic!("{page}: `{line}` is not tried"),
        }
    }
}

/// Tries a page; the page as it is to be.
fn tried(page: &str, text: &str, root: &Path) -> String {
    let mut trial = Trial { root: root.to_owned(), folder: root.to_owned(), said: String::new() };
    let mut edits = Vec::new();
    let blocks = blocks(text);
    for (number, block) in blocks.iter().enumerate() {
        match (block.language, path_of(block)) {
            (_, Some(path)) => trial.file(page, path, block.text),
            ("sh", None) => {
                let may_fail = block.remark == Some("fails");
                block.text.lines().for_each(|line| trial.command(page, line, may_fail));
            }
            ("text", None) => {
                assert!(number > 0 && blocks[number - 1].language == "sh", "{page}: what is said follows a command");
                if steady(block.text).trim_end() != trial.said.trim_end() {
                    edits.push((block.start, block.text.len(), format!("{}\n", trial.said.trim_end())));
                }
            }
            // A drawing of folders.
            ("", None) => assert!(block.text.starts_with("methods/"), "{page}: what is this?\n{}", block.text),
            (language, None) => panic!("{page}: a block of `{language}` says no path"),
        }
    }
    if trial.folder.join("methods").is_dir() {
        trial.command(page, "methodical build --quiet", false);
    }
    let mut new = text.to_owned();
    for (start, length, said) in edits.into_iter().rev() {
        new.replace_range(start..start + length, &said);
    }
    new
}

#[test]
fn examples_of_the_book_are_built() {
    let pages: Vec<(String, String)> =
        pages().into_iter().filter(|(path, _)| !path.starts_with("reference/") && path != "themes.md").collect();
    let new: Vec<(String, String)> = pages
        .into_par_iter()
        .map(|(path, text)| {
            let root = tempfile::tempdir().expect("a temporary folder can be made");
            let new = tried(&path, &text, root.path());
            (path, new)
        })
        .collect();
    new.iter().for_each(|(path, text)| assert_page(path, text));
}

#[test]
fn blocks_are_found_with_their_remarks() {
    let text = "# A\n\n<!-- file: a/b.csv -->\n```csv\nx\n```\n\n```yaml\n# methods/a.yaml\nname: A\n```\n\n```\n```\n";
    let blocks = blocks(text);
    let found: Vec<_> = blocks.iter().map(|block| (block.language, path_of(block), block.text)).collect();
    let yaml = "# methods/a.yaml\nname: A\n";
    assert_eq!(found, [("csv", Some("a/b.csv"), "x\n"), ("yaml", Some("methods/a.yaml"), yaml), ("", None, "")]);
    assert_eq!(steady("9 pages in 0.12 s → public \n"), "9 pages in … s → public");
}
