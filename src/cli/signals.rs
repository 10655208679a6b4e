//! Ctrl-C and a polite request to end: a build that gets one clears up and ends with the code that shells expect.
//!
//! In: SIGINT and SIGTERM. Out: whether one came, and its exit code, 130 or 143. The second one ends the program at
//! once; the next build clears up then. Where the system refuses to tell, signals end the program as they always do.

use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;

/// What a shell adds to a signal's number.
const OFFSET: u8 = 128;

/// Whether a signal has come.
pub(super) struct Signals {
    /// The signal's number, or 0.
    number: Arc<AtomicUsize>,
}

impl Signals {
    /// From now on signals are heeded.
    pub(super) fn heed() -> Self {
        let (number, came) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicBool::new(false)));
        for (signal, code) in [(SIGINT, 2), (SIGTERM, 15)] {
            // In this order, since each signal runs them one after another: only the second finds that one came.
            let _ = flag::register_conditional_shutdown(signal, (OFFSET + code).into(), Arc::clone(&came))
                .and_then(|_| flag::register(signal, Arc::clone(&came)))
                .and_then(|_| flag::register_usize(signal, Arc::clone(&number), code.into()));
        }
        Self { number }
    }

    pub(super) fn came(&self) -> bool {
        self.number.load(Ordering::Relaxed) != 0
    }

    /// The exit code of a program that a signal has ended.
    pub(super) fn exit_code(&self) -> ExitCode {
        let number = u8::try_from(self.number.load(Ordering::Relaxed)).unwrap_or_default();
        ExitCode::from(OFFSET + number)
    }
}
