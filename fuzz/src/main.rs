//! The fuzzer: libFuzzer with one target, which the environment names, and the bounds that hold for every text of at most
//! 64 KB: no panic, no more than a second, no more than 200 MB.
//!
//! `sh fuzz/run` starts it and says with what.
#![no_main]

mod targets;

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use libfuzzer_sys::fuzz_target;
use rustix::time::{ClockId, clock_gettime};

use targets::{TARGETS, Target};

/// The most memory that one text may take, in bytes.
const MOST_MEMORY: usize = 200 << 20;
/// The most time, of all processors together: what else the machine does must not count.
const MOST_TIME: Duration = Duration::from_secs(1);
/// The longest text, in bytes.
const LONGEST: usize = 64 << 10;

static NOW: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

/// The system's allocator, counting.
struct Counting;

// SAFETY: every call is handed on to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let now = NOW.fetch_add(layout.size(), Ordering::Relaxed) + layout.size();
        PEAK.fetch_max(now, Ordering::Relaxed);
        // SAFETY: as above.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        NOW.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: as above.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

unsafe extern "C" {
    /// Ends the process at once (POSIX).
    fn _exit(status: std::ffi::c_int) -> !;
}

static TARGET: LazyLock<&Target> = LazyLock::new(|| {
    let name = std::env::var("FUZZ_TARGET").unwrap_or_default();
    let target = TARGETS.iter().find(|target| target.name == name);
    let target = target.unwrap_or_else(|| panic!("`{name}` is no target; set FUZZ_TARGET"));
    if std::env::var_os("FUZZ_REPEAT").is_some() {
        repetitions(target);
        // SAFETY: nothing is open that would have to be closed. An exit by the standard library is a crash to libFuzzer.
        unsafe { _exit(0) }
    }
    target
});

fuzz_target!(|text: &str| {
    if let Err(fault) = bounded(*TARGET, text) {
        panic!("{fault}");
    }
});

/// Runs a target and says which bound it broke.
fn bounded(target: &Target, text: &str) -> Result<Duration, String> {
    let clock = || {
        let now = clock_gettime(ClockId::ProcessCPUTime);
        Duration::new(now.tv_sec as u64, now.tv_nsec as u32)
    };
    let (start, before) = (clock(), NOW.load(Ordering::Relaxed));
    PEAK.store(before, Ordering::Relaxed);
    (target.run)(text);
    let (took, memory) = (clock() - start, PEAK.load(Ordering::Relaxed).saturating_sub(before));
    if took > MOST_TIME {
        return Err(format!("{took:?} for {} bytes", text.len()));
    }
    if memory > MOST_MEMORY {
        return Err(format!("{} MB for {} bytes", memory >> 20, text.len()));
    }
    Ok(took)
}

/// Every piece, and every two of them, repeated to the longest text: what grows faster than its text is found this way,
/// not by chance. All faults are told.
fn repetitions(target: &Target) {
    let mut slowest = (Duration::ZERO, String::new());
    let mut faults = 0;
    let halves = |one: &str, other: &str| {
        let times = LONGEST / 2 / one.len().max(other.len());
        one.repeat(times) + &other.repeat(times)
    };
    let around = ["", "name: A\nsummary: |\n  ", "name: A\nrelated: ", "name: A\noriginators:\n", "a = "];
    for one in target.pieces {
        for other in target.pieces {
            let both = format!("{one}{other}");
            let texts = [both.repeat(LONGEST / both.len()), halves(one, other)];
            for text in texts.iter().flat_map(|text| around.map(|start| format!("{start}{text}"))) {
                let mut end = text.len().min(LONGEST);
                while !text.is_char_boundary(end) {
                    end -= 1;
                }
                match bounded(target, &text[..end]) {
                    Ok(took) if took > slowest.0 => slowest = (took, format!("{one:?} {other:?} {:?}", &text[..20])),
                    Ok(_) => {}
                    Err(fault) => {
                        faults += 1;
                        eprintln!("{}: {one:?} {other:?} {:?}: {fault}", target.name, &text[..text.floor_char_boundary(20)]);
                    }
                }
            }
        }
    }
    println!("{}: {faults} faults; the slowest {slowest:?}", target.name);
    assert_eq!(faults, 0);
}
