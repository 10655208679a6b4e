//! What people and programs read on the command line: transcripts in `tests/cases/cli`, each with the catalogue that it
//! speaks of, its commands, and for each command all of stdout, all of stderr and the exit code, word for word.
//!
//! `UPDATE_EXPECT=1 cargo test cli` writes anew what was said. Seconds are masked, and `ROOT` is where the site lies.

use std::env;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::built::{program, program_path, project};
use crate::site::Site;

/// One transcript: its site, and the commands with what they are expected to say.
struct Transcript {
    /// Everything before the commands, as written.
    head: String,
    site: Site,
    commands: Vec<Said>,
}

/// A command, remarks that stand before it, and what it said: `> ` is stdout, `! ` stderr, `= ` the exit code.
#[derive(Clone)]
struct Said {
    remarks: String,
    command: String,
    text: String,
}

/// Files stand under `-- path --`, commands under `-- commands --`.
fn read(path: &Path) -> Transcript {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let (files, commands) =
        text.split_once("-- commands --\n").unwrap_or_else(|| panic!("{}: no commands", path.display()));
    let head = format!("{files}-- commands --\n");
    let mut site = Site::new();
    for file in files.split("\n-- ").skip(1) {
        let (name, content) = file.split_once(" --\n").unwrap_or_else(|| panic!("{}: no name: {file}", path.display()));
        site = site.file(name, format!("{}\n", content.trim_end()));
    }
    let mut said: Vec<Said> = Vec::new();
    let mut remarks = String::new();
    for line in commands.lines() {
        if let Some(command) = line.strip_prefix("$ methodical") {
            let remarks = std::mem::take(&mut remarks);
            said.push(Said { remarks, command: command.trim().to_owned(), text: String::new() });
        } else if line.is_empty() || line.starts_with('#') {
            remarks += &format!("{line}\n");
        } else {
            let last = said.last_mut().unwrap_or_else(|| panic!("{}: `{line}` answers no command", path.display()));
            last.text += &format!("{line}\n");
        }
    }
    assert!(!said.is_empty(), "{}: no commands", path.display());
    Transcript { head, site, commands: said }
}

/// Splits a command at spaces; single quotes keep what is between them together.
fn arguments(command: &str) -> Vec<String> {
    let mut arguments = vec![String::new()];
    let mut quoted = false;
    for c in command.chars() {
        match (c, arguments.last_mut()) {
            ('\'', _) => quoted = !quoted,
            (' ', _) if !quoted => arguments.push(String::new()),
            (c, Some(last)) => last.push(c),
            (_, None) => {}
        }
    }
    arguments.retain(|argument| !argument.is_empty());
    arguments
}

fn run(site: &Site, command: &str) -> Output {
    program(site.root()).args(arguments(command)).output().expect("the program runs")
}

/// What a command said, in a transcript's form.
fn as_text(output: &Output) -> String {
    let lines = |mark: &str, bytes: &[u8]| {
        let text = String::from_utf8(bytes.to_vec()).expect("the program writes UTF-8");
        let unfinished = if text.is_empty() || text.ends_with('\n') { "" } else { "\\\n" };
        let line = |line: &str| format!("{mark} {}", without_seconds(line)).trim_end().to_owned() + "\n";
        text.lines().map(line).collect::<String>() + unfinished
    };
    let code = output.status.code().map_or_else(|| "killed".to_owned(), |code| code.to_string());
    lines(">", &output.stdout) + &lines("!", &output.stderr) + &format!("= {code}\n")
}

/// `in 0.12 s` → `in … s`: how long a build took is the one thing that no transcript knows.
fn without_seconds(line: &str) -> String {
    let masked = line.split_once(" in ").and_then(|(before, after)| {
        let (seconds, rest) = after.split_once(" s ")?;
        seconds.parse::<f64>().ok()?;
        Some(format!("{before} in … s {rest}"))
    });
    masked.unwrap_or_else(|| line.to_owned())
}

fn transcripts() -> Vec<PathBuf> {
    let folder = project().join("tests/cases/cli");
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry can be read").path()).collect();
    paths.sort();
    assert!(paths.iter().all(|path| path.extension().is_some_and(|ending| ending == "txt")), "{paths:?}");
    paths
}

#[test]
fn commands_say_word_for_word_what_is_expected() {
    let mut faults = Vec::new();
    let paths = transcripts();
    assert!(paths.len() >= 6, "only {} transcripts", paths.len());
    for path in paths {
        let Transcript { head, site, commands } = read(&path);
        let root = fs::canonicalize(site.root()).expect("the site is there");
        let mut made = head;
        for Said { remarks, command, text } in commands {
            let output = run(&site, &command);
            let said = as_text(&output).replace(&*root.to_string_lossy(), "ROOT");
            assert!(!said.contains('\u{1b}'), "{command}: what is piped has no colours: {said:?}");
            if said != text {
                faults.push(format!("{}: $ methodical {command}\nexpected\n{text}made\n{said}", path.display()));
            }
            made += &format!("{remarks}{}\n{said}", format!("$ methodical {command}").trim_end());
        }
        if env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&path, made).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        }
    }
    assert!(
        faults.is_empty() || env::var_os("UPDATE_EXPECT").is_some(),
        "{}\n`UPDATE_EXPECT=1 cargo test cli` writes what was said",
        faults.join("\n")
    );
}

#[test]
fn every_command_has_a_transcript_of_its_help() {
    let help = run(&Site::new(), "--help");
    let help = String::from_utf8_lossy(&help.stdout).into_owned();
    let (_, commands) = help.split_once("Commands:\n").expect("the help lists commands");
    let names = commands.lines().take_while(|line| line.starts_with("  ")).filter(|line| !line.starts_with("    "));
    let names: Vec<&str> = names.filter_map(|line| line.split_whitespace().next()).collect();
    let commands: Vec<String> =
        transcripts().iter().flat_map(|path| read(path).commands).map(|said| said.command).collect();
    assert!(names.len() >= 3, "{names:?}");
    for name in names {
        assert!(commands.contains(&format!("{name} --help")), "no transcript has `methodical {name} --help`");
    }
}

/// A catalogue with so many faults that no pipe takes the whole report at once.
fn many_faults() -> Site {
    (0..2000).fold(Site::new(), |site, number| {
        site.file(&format!("methods/m{number}.yaml"), format!("name: Same\nyeer-{number}: 1\n"))
    })
}

#[test]
fn a_reader_who_has_seen_enough_is_no_fault() {
    let site = many_faults();
    for format in ["text", "json", "github"] {
        let mut command = program(site.root());
        command.args(["check", "--format", format]).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program starts");
        let mut line = String::new();
        let stdout = child.stdout.take().expect("stdout is piped");
        BufReader::with_capacity(64, stdout).read_line(&mut line).expect("a line can be read");
        assert!(!line.is_empty());
        let output = child.wait_with_output().expect("a child ends");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.is_empty(), "{format}: {said}");
        assert!(output.status.code().is_some_and(|code| code <= 1), "{format}: {:?}", output.status);
    }
}

/// Runs a command on a terminal, which `script` of util-linux makes.
#[cfg(target_os = "linux")]
fn on_a_terminal(site: &Site, command: &str, environment: &[(&str, &str)]) -> String {
    let mut script = Command::new("script");
    let line = format!("'{}' {command}", program_path().display());
    script.args(["--quiet", "--return", "--command", &line, "/dev/null"]).current_dir(site.root());
    script.env_remove("NO_COLOR").env("TERM", "xterm-256color").envs(environment.iter().copied()).stdin(Stdio::null());
    let output = script.output().expect("`script` of util-linux makes a terminal");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[cfg(target_os = "linux")]
#[test]
fn colours_are_for_terminals_that_want_them() {
    let site = Site::new()
        .file("methods/a.yaml", "name: A\nyear: 2001\nyeer: 1\nsummary: First.\n")
        .file("methods/b.yaml", "name: B\nyear: 2002\nsummary: Second.\n");
    for command in ["check", "diff a b", "--help", "nonsense"] {
        let coloured = on_a_terminal(&site, command, &[]);
        assert!(coloured.contains("\u{1b}["), "{command} on a terminal: {coloured:?}");
        let plain = on_a_terminal(&site, command, &[("NO_COLOR", "1")]);
        assert!(!plain.contains("\u{1b}["), "{command} with NO_COLOR: {plain:?}");
        let empty = on_a_terminal(&site, command, &[("NO_COLOR", "")]);
        assert!(empty.contains("\u{1b}["), "{command} with an empty NO_COLOR: {empty:?}");
    }
}

#[test]
fn the_man_pages_and_completions_know_every_command() {
    let site = Site::new();
    let said = |command: &str| {
        let output = run(&site, command);
        assert!(output.status.success() && output.stderr.is_empty(), "{command}: {output:?}");
        String::from_utf8(output.stdout).expect("the program writes UTF-8")
    };
    let names = ["init", "new", "build", "check", "diff", "schema", "similar", "words", "completions", "man"];
    let page = said("man");
    for name in names {
        assert!(page.contains(&format!("methodical\\-{name}(1)")), "{name} is not in the page");
        let own = said(&format!("man {name}"));
        assert!(own.starts_with(".ie") && own.contains(&format!(".TH methodical-{name} 1")), "{name}: {own}");
        for part in ["\\fB\\-\\-quiet\\fR", "\\fB\\-\\-jobs\\fR", "Examples:", &format!("methodical {name}")] {
            assert!(own.contains(part), "{name}: no `{part}` in {own}");
        }
    }
    assert_eq!(run(&site, "man biuld").stderr, b"error: `biuld` is not a command; did you mean `build`?\n");
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = said(&format!("completions {shell}"));
        assert!(names.iter().all(|name| script.contains(name)) && script.contains("explain"), "{shell}");
    }
}

/// What bash itself offers.
#[cfg(target_os = "linux")]
#[test]
fn bash_completes_commands_and_options() {
    let script = run(&Site::new(), "completions bash").stdout;
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let path = folder.path().join("methodical.bash");
    fs::write(&path, script).expect("a file can be written");
    let offered = |words: &str, current: usize| {
        let last = words.split(' ').next_back().unwrap_or_default();
        let line = format!(
            "source '{}'; COMP_WORDS=({words}); COMP_CWORD={current}; _methodical methodical '{last}' ''; echo \"${{COMPREPLY[@]}}\"",
            path.display()
        );
        let output = Command::new("bash").args(["--norc", "-c", &line]).output().expect("bash is there");
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    };
    assert_eq!(offered("methodical sch", 1), "schema");
    assert_eq!(offered("methodical check --ex", 2), "--explain");
    assert_eq!(offered("methodical completions zs", 2), "zsh");
}

#[test]
fn quiet_says_nothing_where_all_is_well() {
    let site = Site::new().file("methods/a.yaml", "name: A\nyear: in the nineties or so\nsummary: It is there.\n");
    for command in [
        "init --quiet new",
        "new -q b",
        "check --quiet --root new",
        "build --quiet",
        "schema --quiet",
        "build -q --jobs 1",
    ] {
        let output = run(&site, command);
        assert!(output.status.success(), "{command}: {output:?}");
        assert!(output.stdout.is_empty() && output.stderr.is_empty(), "{command}: {output:?}");
    }
    assert!(site.path("public/index.html").is_file() && site.path("new/methods/_catalog.yaml").is_file());
    // What is wrong is said all the same, and so is what was asked for.
    let strict = run(&site, "build --quiet --strict");
    let said = String::from_utf8_lossy(&strict.stderr).into_owned();
    assert!(!strict.status.success() && said.contains("year-in-words") && said.contains("nothing was built"), "{said}");
    let found = run(&site, "check --quiet");
    assert!(String::from_utf8_lossy(&found.stdout).contains("year-in-words"), "{found:?}");
    let refused = run(&site, "init --quiet new");
    assert!(!refused.status.success() && !refused.stderr.is_empty(), "{refused:?}");
    let asked = run(&site, "schema record --quiet");
    assert!(asked.stdout.starts_with(b"{"), "{asked:?}");
}

#[test]
fn how_many_threads_work_changes_nothing() {
    let site = crate::built::small_site();
    let mut sites = Vec::new();
    for jobs in ["1", "3"] {
        let output = run(&site, &format!("build --jobs {jobs} --out jobs-{jobs}"));
        assert!(output.status.success(), "{output:?}");
        let mut files = crate::built::tree(&site.path(&format!("jobs-{jobs}")));
        files.remove(".methodical");
        sites.push(files);
    }
    assert!(sites[0] == sites[1] && sites[0].len() > 50, "{} files", sites[0].len());
    let wrong = run(&site, "build --jobs 0");
    assert_eq!(wrong.status.code(), Some(2), "{wrong:?}");
}

/// Two methods whose texts would move a cursor, colour a terminal, or be run by a spreadsheet.
fn rude() -> Site {
    let settings = "fields: [{key: rude, kind: text, label: \"=1+1\\e[32m\"}]\n";
    Site::new()
        .file("methods/_catalog.yaml", settings)
        .file(
            "methods/a.yaml",
            "name: \"@A\\e[31m\"\nfield: F\nsummary: \"-1\\e[2J\"\nrude: \"+1\\e]0;x\\a\"\nrelated: [b]\n",
        )
        .file("methods/b.yaml", "name: \"=B\\e[31m\"\nfield: F\nsummary: \"=2\"\nrude: \"@2\"\nrelated: [a]\n")
}

#[test]
fn control_characters_of_records_do_not_reach_the_terminal() {
    let site = rude();
    let commands = ["table", "markdown", "csv", "json"].map(|format| format!("diff a b --format {format}"));
    for command in commands.iter().map(String::as_str).chain(["similar a", "check"]) {
        let output = run(&site, command);
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success() && !said.is_empty(), "{command}: {output:?}");
        let control = said.lines().find(|line| line.contains(|c: char| c.is_control()));
        assert_eq!(control, None, "{command}");
    }
}

#[test]
fn no_cell_of_a_csv_is_a_formula() {
    let output = run(&rude(), "diff a b --format csv");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(output.stdout.as_slice());
    let mut cells = 0;
    for record in reader.records() {
        for cell in &record.expect("it is CSV") {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "a spreadsheet would run {cell:?}");
            cells += 1;
        }
    }
    assert!(cells >= 16, "only {cells} cells");
}

/// The walk itself can fail: a transcript is read as it is written here.
#[test]
fn transcripts_are_read_as_they_are_written() {
    assert_eq!(arguments("diff a 'b c'  --lang uk"), ["diff", "a", "b c", "--lang", "uk"]);
    assert_eq!(without_seconds("2 pages in 0.12 s → public"), "2 pages in … s → public");
    assert_eq!(without_seconds("in time s it is"), "in time s it is");
    let file = tempfile::NamedTempFile::new().expect("a temporary file can be made");
    fs::write(
        file.path(),
        "# A.\n\n-- methods/a.yaml --\nname: A\n\n-- commands --\n# Why.\n$ methodical check\n> one\n! two\n= 0\n",
    )
    .expect("a temporary file can be written");
    let Transcript { site, commands, .. } = read(file.path());
    assert_eq!(fs::read_to_string(site.path("methods/a.yaml")).expect("the file was made"), "name: A\n");
    let [Said { remarks, command, text }] = commands.as_slice() else { panic!("{} commands", commands.len()) };
    assert_eq!((remarks.as_str(), command.as_str(), text.as_str()), ("# Why.\n", "check", "> one\n! two\n= 0\n"));
}
