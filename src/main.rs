//! The door: parse, call, print, exit.

use std::process::ExitCode;

fn main() -> ExitCode {
    methodical::cli::run()
}
