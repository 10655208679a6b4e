//! What Methodical promises, tried from outside: every module here writes its catalogues to disk and goes the whole way
//! from the records to what a reader or an editor sees.

mod addresses;
mod book;
mod budgets;
mod built;
mod changes;
mod check_against_build;
mod cli;
mod conformance;
mod diagnostics;
mod draft;
mod drawings;
mod explained;
mod exports;
mod fuzz;
#[path = "../../examples/generate.rs"]
#[allow(dead_code, reason = "an example has a `main`")]
mod generate;
mod golden;
mod hostile;
mod hostile_catalogue;
mod import;
mod inputs;
mod judged;
mod kinds;
mod language_files;
mod laws;
mod links;
mod lists;
mod nasty;
mod outputs;
mod pages;
mod pairs;
mod publishing;
mod readme;
mod real;
mod rows;
mod schema;
mod search;
mod sentences;
mod serve;
mod shipped;
mod site;
mod starter;
mod styles;
mod telling;
mod theme;
#[path = "../trials/mod.rs"]
mod trials;
mod verdicts;
mod words;
