//! What Methodical promises, tried from outside: every module here writes its catalogues to disk and goes the whole way
//! from the records to what a reader or an editor sees.

mod budgets;
mod built;
mod cli;
mod conformance;
mod diagnostics;
mod drawings;
mod exports;
mod golden;
mod judged;
mod language_files;
mod laws;
mod links;
mod lists;
mod nasty;
mod pages;
mod publishing;
mod real;
mod rows;
mod search;
mod shipped;
mod site;
mod theme;
mod verdicts;
mod words;
