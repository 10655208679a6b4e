//! What Methodical promises, tried from outside: every module here writes its catalogues to disk and goes the whole way
//! from the records to what a reader or an editor sees.

mod diagnostics;
mod laws;
mod nasty;
mod real;
mod site;
mod verdicts;
