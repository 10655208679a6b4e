//! Two builders of one folder: one of them builds, the other one says so or comes after it, and nothing mixes.

use std::fs;

use super::things::Things;
use super::{Tally, beside, build, built, disks, forget, larger, runs, said};
use crate::site::Site;

/// One round: both begin at once. Gives what was wrong, and counts whoever had to stand back.
fn round(ours: &Site, theirs: &Site, way: &str, expected: &[Things; 2], turned_away: &mut usize) -> Result<(), String> {
    let out = ours.path("public");
    let children =
        [ours, theirs].map(|site| build(site, way).arg("--out").arg(&out).spawn().expect("the program starts"));
    let outputs = children.map(|child| child.wait_with_output().expect("a child ends"));
    if !outputs.iter().any(|output| output.status.success()) {
        return Err(format!("nobody built: {} {}", said(&outputs[0]), said(&outputs[1])));
    }
    for output in outputs.iter().filter(|output| !output.status.success()) {
        let said = said(output);
        if output.status.code() != Some(1)
            || !said.contains("another build is writing")
            || said.matches('\n').count() != 1
        {
            return Err(said);
        }
        *turned_away += 1;
    }
    let found = Things::of(&out);
    if !expected.contains(&found) {
        let near = found.first_difference(&expected[0]);
        return Err(format!("the site is neither the one nor the other, see {near:?}"));
    }
    if beside(ours) == ["public"] { Ok(()) } else { Err(format!("they leave {:?}", beside(ours))) }
}

#[test]
fn two_at_once_do_not_mix() {
    let (_, place) = disks().swap_remove(0);
    let count = runs("builders", 8).div_ceil(2);
    for (name, way) in [("exchange", ""), ("two renames", "two-steps")] {
        let mut tally = Tally::new(format!("two builders at once, {name}"));
        let (ours, theirs) = (larger(&place, "of ours"), larger(&place, "of theirs"));
        let foreign = Things::foreign();
        let expected = [&ours, &theirs].map(|site| built(site, way).expect("a faultless catalogue").with(&foreign));
        foreign.put(&ours.path("public"));
        let mut turned_away = 0;
        for run in 0..count {
            forget(&ours);
            if !tally.run(&format!("round {run}"), round(&ours, &theirs, way, &expected, &mut turned_away)) {
                fs::remove_dir_all(ours.path("public")).expect("a site can be removed");
                built(&ours, way).expect("a faultless catalogue");
                foreign.put(&ours.path("public"));
            }
        }
        tally.remark = format!("one was turned away {turned_away} times");
        if turned_away == 0 {
            tally.broken.push("the two never met".to_owned());
        }
        tally.end();
    }
}
