//! Which files of a catalogue have changed.
//!
//! In: the catalogue's folder. Out: a message once some files have changed and no more do. Only what a build reads is
//! watched, so that a build beside the preview, or a folder of somebody's notes, wakes nobody.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use anyhow::Context as _;
use notify::event::ModifyKind;
use notify::{Config, Event, EventKind, PollWatcher, RecursiveMode, Watcher};

use crate::catalog::file::FOLDERS;
use crate::diagnostic::visible_path;
use crate::serve::preview::{Change, Message};

/// How long nothing more may change until a change is told: editors write a file in several steps.
const QUIET: Duration = Duration::from_millis(15);

/// How often files are looked at where the system doesn't tell when they change.
const LOOKED_AT: Duration = Duration::from_millis(500);

/// Watches what a build of the catalogue below `root` would read, until nobody wants messages any more.
///
/// Errors: the catalogue's folder can't be looked at.
pub fn watch(root: &Path, messages: Sender<Message>) -> anyhow::Result<()> {
    // Some systems and network drives don't tell, and some have too many files to tell of already.
    let mut watch = Watch::start(root, Way::Told).or_else(|_| Watch::start(root, Way::Asked))?;
    let tell = move || {
        while let Some(change) = watch.next() {
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

/// How changes are heard of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// The system tells.
    Told,
    /// Files are looked at again and again.
    Asked,
}

/// A catalogue that is watched.
struct Watch {
    root: PathBuf,
    watcher: Box<dyn Watcher + Send>,
    events: Receiver<notify::Result<Event>>,
    /// Those of the folders that are there and watched.
    folders: BTreeSet<&'static str>,
}

impl Watch {
    fn start(root: &Path, way: Way) -> anyhow::Result<Self> {
        let (seen, events) = channel();
        let watcher: Box<dyn Watcher + Send> = match way {
            Way::Told => Box::new(notify::recommended_watcher(seen)?),
            Way::Asked => {
                // Their times are of whole seconds here, in which a file can change twice.
                let config = Config::default().with_poll_interval(LOOKED_AT).with_compare_contents(true);
                Box::new(PollWatcher::new(seen, config)?)
            }
        };
        let mut watch = Self { root: root.canonicalize()?, watcher, events, folders: BTreeSet::new() };
        watch.watcher.watch(&watch.root, RecursiveMode::NonRecursive).with_context(|| refused(&watch.root))?;
        watch.follow_folders()?;
        Ok(watch)
    }

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
    fn next(&mut self) -> Option<Change> {
        let mut change = None;
        loop {
            let event = match change {
                None => self.events.recv().ok()?,
                Some(change) => match self.events.recv_timeout(QUIET) {
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
        let is_read = |path: &PathBuf| {
            *path != self.root && (path.parent() != Some(&self.root) || FOLDERS.iter().any(|name| path.ends_with(name)))
        };
        // That something in a folder has changed is told of what is in it, too.
        let is_of_folder = matches!(event.kind, EventKind::Modify(ModifyKind::Metadata(_)))
            && event.paths.iter().all(|path| path.is_dir());
        let is_news = !matches!(event.kind, EventKind::Access(_)) && !is_of_folder && event.paths.iter().any(is_read);
        if !is_news && !event.need_rescan() {
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

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn changes_are_heard_of_either_way() {
        for way in [Way::Told, Way::Asked] {
            let folder = tempfile::tempdir().expect("a temporary folder");
            let write = |path: &str, text: &str| fs::write(folder.path().join(path), text).expect("it can be written");
            fs::create_dir(folder.path().join("methods")).expect("a folder");
            fs::create_dir(folder.path().join("static")).expect("a folder");
            write("methods/a.yaml", "name: A\n");
            write("static/own.css", "a { color: blue; }");
            let mut watch = Watch::start(folder.path(), way).expect("it can be watched");
            let (tell, told) = channel();
            std::thread::spawn(move || {
                while let Some(change) = watch.next() {
                    if tell.send(change).is_err() {
                        return;
                    }
                }
            });
            let next = || told.recv_timeout(Duration::from_secs(60)).expect("a change is heard of");
            // On a busy machine one file may be told of twice.
            let wait_for_content = || while next() != Change::Content {};
            write("notes.txt", "nobody reads this");
            write("static/own.css", "a { color: red; }");
            assert_eq!(next(), Change::Styles, "{way:?}");
            write("methods/a.yaml", "name: Another\n");
            wait_for_content();
            fs::create_dir(folder.path().join("templates")).expect("a folder");
            wait_for_content();
            write("templates/404.html", "<p>own</p>");
            wait_for_content();
        }
    }
}
