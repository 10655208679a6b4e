//! Which files of a catalogue have changed.
//!
//! In: the catalogue's folder. Out: a message once some files have changed and no more do. Only what a build reads is
//! watched, so that a build beside the preview, or a folder of somebody's notes, wakes nobody.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use anyhow::Context as _;
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::catalog::file::FOLDERS;
use crate::diagnostic::visible_path;
use crate::serve::preview::{Change, Message};

/// How long nothing more may change until a change is told: editors write a file in several steps.
const QUIET: Duration = Duration::from_millis(15);

/// Watches what a build of the catalogue below `root` would read, until nobody wants messages any more.
///
/// Errors: the system refuses to watch, as where it has too many files to watch already.
pub fn watch(root: &Path, messages: Sender<Message>) -> anyhow::Result<()> {
    let (seen, events) = channel();
    let watcher = notify::recommended_watcher(seen).context("this system doesn't tell when files change")?;
    let mut watch = Watch { root: root.canonicalize()?, watcher, folders: BTreeSet::new() };
    watch.watcher.watch(&watch.root, RecursiveMode::NonRecursive).with_context(|| refused(&watch.root))?;
    watch.follow_folders()?;
    let tell = move || {
        while let Some(change) = watch.next(&events) {
            if messages.send(Message::Changed(change)).is_err() {
                return;
            }
        }
    };
    std::thread::Builder::new().name("watch".to_owned()).spawn(tell)?;
    Ok(())
}

fn refused(folder: &Path) -> String {
    format!("`{}` can't be watched", visible_path(folder))
}

/// A catalogue that is watched.
struct Watch {
    root: PathBuf,
    watcher: RecommendedWatcher,
    /// Those of the folders that are there and watched.
    folders: BTreeSet<&'static str>,
}

impl Watch {
    /// Watches folders that have come, and forgets those that have gone.
    fn follow_folders(&mut self) -> anyhow::Result<()> {
        for name in FOLDERS {
            // One that is a link is watched where it leads to.
            let folder = self.root.join(name).canonicalize().ok().filter(|folder| folder.is_dir());
            match folder {
                Some(folder) if self.folders.insert(name) => {
                    self.watcher.watch(&folder, RecursiveMode::Recursive).with_context(|| refused(&folder))?;
                }
                Some(_) => {}
                None => drop(self.folders.remove(name)),
            }
        }
        Ok(())
    }

    /// Waits for the next change, and until it is over; nothing once nobody watches.
    fn next(&mut self, events: &Receiver<notify::Result<Event>>) -> Option<Change> {
        let mut change = None;
        loop {
            let event = match change {
                None => events.recv().ok()?,
                Some(change) => match events.recv_timeout(QUIET) {
                    Ok(event) => event,
                    Err(RecvTimeoutError::Timeout) => return Some(change),
                    Err(RecvTimeoutError::Disconnected) => return None,
                },
            };
            if let Some(own) = self.change(&event) {
                change = Some(if change == Some(Change::Content) { Change::Content } else { own });
            }
        }
    }

    /// What an event says of the catalogue; nothing where it is about files that no build reads.
    fn change(&mut self, event: &notify::Result<Event>) -> Option<Change> {
        // What got lost may have been anything.
        let Ok(event) = event else { return Some(Change::Content) };
        let is_read =
            |path: &&PathBuf| path.parent() != Some(&self.root) || FOLDERS.iter().any(|name| path.ends_with(name));
        if matches!(event.kind, EventKind::Access(_))
            || !(event.need_rescan() || event.paths.iter().any(|path| is_read(&path)))
        {
            return None;
        }
        // A folder that can't be watched now was told of when its reader looks for it.
        let had = self.folders.len();
        let _ = self.follow_folders();
        let is_style = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "css");
        let is_of_styles = had == self.folders.len() && !event.paths.is_empty() && event.paths.iter().all(is_style);
        Some(if is_of_styles { Change::Styles } else { Change::Content })
    }
}
