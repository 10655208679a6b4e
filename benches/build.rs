//! How long a whole build takes: load, check, render and publish, from files to files; and what each
//! step of it takes by itself.
//!
//! Catalogues are generated: methods of one kind, with related pairs, several languages, formulas. A real catalogue is
//! measured too where one is given: `METHODICAL_BENCH_CATALOGUE=path cargo bench`. The output goes to a RAM disk if the
//! machine has one, since the speed of a disk is not ours.

use std::fmt::Write as _;
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};

use criterion::measurement::WallTime;
use criterion::{Bencher, BenchmarkGroup, BenchmarkId, Criterion};
use methodical::build::{Order, Silent, publish, read};
use methodical::catalog::check::Drafts;
use methodical::reading::PageLanguage;
use methodical::render::Renderer;
use methodical::similar::neighbours;
use methodical::site::PageKind;
use methodical::site::addresses::{Addresses, Hosting};
use methodical::site::output::Output;

/// Methods, related methods of each, languages. The last is the size of the reference catalogue, in two languages.
const SIZES: [(usize, usize, usize); 3] = [(250, 3, 2), (2_275, 2, 1), (8_178, 3, 1)];

fn whole_builds(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("build");
    group.sample_size(10);
    let scratch = tempfile::tempdir_in(if Path::new("/dev/shm").is_dir() { "/dev/shm" } else { "/tmp" })
        .expect("a folder for catalogues");
    for (methods, related, languages) in SIZES {
        let root = scratch.path().join(format!("{methods}"));
        generate(&root, methods, related, languages);
        let size = format!("{methods} methods, {languages} languages");
        group.bench_function(BenchmarkId::new("whole", &size), |bencher| {
            bencher.iter(|| build(&root, &root.join("public")));
        });
        group.bench_function(BenchmarkId::new("load and check", &size), |bencher| {
            bencher.iter(|| black_box(read(&root, Drafts::Exclude).expect("a catalogue")).0.methods.len());
        });
        group.bench_function(BenchmarkId::new("nearest methods", &size), |bencher| nearest(&root, bencher));
        steps(&root, &size, &mut group);
    }
    if let Some(root) = std::env::var_os("METHODICAL_BENCH_CATALOGUE").map(PathBuf::from) {
        group.bench_function("whole/given", |bencher| bencher.iter(|| build(&root, &scratch.path().join("given"))));
        group.bench_function("nearest methods/given", |bencher| nearest(&root, bencher));
    }
    group.finish();
}

/// What is made of a catalogue that has been read, step by step: what all pages share, what those of a language share, and
/// each of its files by itself, in turn.
fn steps(root: &Path, size: &str, group: &mut BenchmarkGroup<WallTime>) {
    let (checked, theme, _) = read(root, Drafts::Exclude).expect("a catalogue");
    let addresses = Addresses::new(&checked, None, Hosting::Server);
    group.bench_function(BenchmarkId::new("what pages share", size), |bencher| {
        bencher.iter(|| black_box(Renderer::new(&checked, &addresses, &theme).expect("templates")).pages());
    });
    let renderer = Renderer::new(&checked, &addresses, &theme).expect("templates");
    let words = PageLanguage::load(&theme, checked.base()).expect("English words");
    group.bench_function(BenchmarkId::new("what a language shares", size), |bencher| {
        bencher.iter(|| black_box(renderer.language(0, &words)).index());
    });
    let language = renderer.language(0, &words);
    type Wanted = fn(&Output) -> bool;
    let kinds: [(&str, Wanted); 4] = [
        ("a page of a method", |output| matches!(output, Output::Page(PageKind::Method(_), _))),
        ("a page of a comparison", |output| matches!(output, Output::Page(PageKind::Comparison(_), _))),
        ("a column", |output| matches!(output, Output::Column(..))),
        ("a file that is searched", |output| matches!(output, Output::Search(..))),
    ];
    let outputs: Vec<Output> = language.outputs().collect();
    for (name, is_own) in kinds {
        let own: Vec<Output> = outputs.iter().copied().filter(is_own).collect();
        let mut next = own.iter().cycle();
        let mut bytes = Vec::new();
        group.bench_function(BenchmarkId::new(name, size), |bencher| {
            bencher.iter(|| {
                bytes.clear();
                language.write(*next.next().expect("every catalogue has some"), &mut bytes).expect("it can be made");
                black_box(bytes.len())
            });
        });
    }
}

/// The nearest methods of a catalogue that has been read.
fn nearest(root: &Path, bencher: &mut Bencher) {
    let (checked, ..) = read(root, Drafts::Exclude).expect("a catalogue");
    bencher.iter(|| black_box(neighbours(&checked)));
}

/// The whole way into a folder that is not there yet, so that nothing can be kept from a build before.
fn build(root: &Path, out: &Path) {
    let _ = fs::remove_dir_all(out);
    let (checked, theme, diagnostics) = read(root, Drafts::Exclude).expect("a catalogue");
    black_box(diagnostics);
    let order = Order {
        root: root.to_owned(),
        out: out.to_owned(),
        base_url: Some("https://example.org/".to_owned()),
        hosting: Hosting::Server,
    };
    black_box(publish(&checked, &theme, &order, &Silent, |_| None).expect("a site"));
}

fn generate(root: &Path, methods: usize, related: usize, languages: usize) {
    let folder = root.join("methods");
    fs::create_dir_all(&folder).expect("a folder for records");
    let tags = ["en", "uk", "tr", "ar"];
    fs::write(
        folder.join("_catalog.yaml"),
        format!("title: Generated\nlanguages: [{}]\n", tags[..languages].join(", ")),
    )
    .expect("settings");
    for number in 0..methods {
        let mut record = format!(
            "name: Method {number}\nfield: Field {}\nfamily: Family {}\nyear: {}\noriginators: [\"Author{}, A.\", \"Writer{}, B. et al.\"]\ntype: A method of the type {}\n",
            number % 12,
            number % 97,
            1950 + number % 75,
            number % 811,
            number % 503,
            number % 41,
        );
        let _ = writeln!(
            record,
            "source: {{citation: \"Author{}, A. ({}). On method {number}. Journal.\", doi: 10.1000/{number}}}",
            number % 811,
            1950 + number % 75
        );
        let _ = writeln!(record, "aliases: [m{number}, the method number {number}]\nrelated:");
        for step in 1..=related {
            // A prime stride spreads the pairs over the catalogue.
            let _ = writeln!(record, "  - method-{}", (number + step * 7_919) % methods);
        }
        record.push_str("summary: |\n");
        for sentence in 0..6 {
            let _ = writeln!(
                record,
                "  It fits **model {}** to data of kind {} by minimising $L_{{{}}}(\\theta) = \\sum_i x_i^{}$ over many steps.",
                sentence,
                number % 7,
                number % 9,
                sentence + 2
            );
        }
        fs::write(folder.join(format!("method-{number}.yaml")), record).expect("a record");
    }
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    whole_builds(&mut criterion);
    criterion.final_summary();
}
