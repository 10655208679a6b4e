//! Ctrl-C and polite requests to end, at random moments: the build clears up, says so and ends with its code; what is on
//! disk is a whole site with everything foreign in it.
#![cfg(unix)]

use std::os::unix::process::ExitStatusExt as _;
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use methodical::publish::MARKER;

use super::things::Things;
use super::{Numbers, Tally, beside, built, disks, forget, larger, runs, said, start};
use crate::site::Site;

/// How a build ended.
#[derive(PartialEq, Eq)]
enum Ended {
    Whole,
    Stopped,
    /// Before the program could heed a signal.
    AtOnce,
}

fn interrupt(site: &Site, signal: &str, number: i32, wait: Duration, expected: &Things) -> Result<Ended, String> {
    forget(site);
    let mut child = start(site, "");
    // What comes before does nothing to the disk.
    while !site.path(".public.staging").exists() && child.try_wait().expect("a child can be asked").is_none() {
        sleep(Duration::from_millis(1));
    }
    sleep(wait);
    // Where the build is over already, there is nobody to send it to.
    let sent = Command::new("sh").args(["-c", "kill -s \"$0\" \"$1\" 2>&1", signal, &child.id().to_string()]).output();
    sent.expect("there is a shell");
    let output = child.wait_with_output().expect("a child ends");
    let ended = match (output.status.code(), output.status.signal()) {
        (Some(0), _) => Ended::Whole,
        (Some(code), _) if code == 128 + number => Ended::Stopped,
        (None, Some(by)) if by == number => Ended::AtOnce,
        _ => return Err(said(&output)),
    };
    let words = String::from_utf8_lossy(&output.stderr).into_owned();
    if ended == Ended::Stopped && words != "stopped; the last site is as it was\n" {
        return Err(words);
    }
    let mut found = Things::of(&site.path("public"));
    found.0.remove(MARKER);
    if let Some(path) = found.first_difference(expected) {
        return Err(format!("`{path}` is not as it was"));
    }
    if beside(site) == ["public"] { Ok(ended) } else { Err(format!("it leaves {:?}", beside(site))) }
}

#[test]
fn a_signal_ends_a_build_cleanly() {
    let (_, place) = disks().swap_remove(0);
    let site = larger(&place, "interrupted");
    let begun = Instant::now();
    let mut expected = built(&site, "").expect("a faultless catalogue").with(&Things::foreign());
    expected.0.remove(MARKER);
    let whole = begun.elapsed();
    Things::foreign().put(&site.path("public"));
    let mut numbers = Numbers(0x2545_f491_4f6c_dd1d);
    for (signal, number) in [("INT", 2), ("TERM", 15)] {
        let mut tally = Tally::new(format!("SIG{signal} at random moments"));
        let mut stopped = 0;
        for run in 0..runs("signals", 12).div_ceil(2) {
            let wait = Duration::from_micros(numbers.below(whole.as_micros() as u64 / 2));
            let held = interrupt(&site, signal, number, wait, &expected);
            stopped += usize::from(held.as_ref().is_ok_and(|ended| *ended == Ended::Stopped));
            tally.run(&format!("run {run}, after {wait:?}"), held.map(|_| ()));
        }
        tally.remark = format!("{stopped} met the build in the middle");
        if stopped == 0 {
            tally.broken.push("no signal met a build".to_owned());
        }
        tally.end();
    }
}
