//! A preview in the browser: pages as they are asked for, and new ones as soon as a file is saved.
//!
//! In: a catalogue's folder and an address to listen at. Out: a server for the one person who edits. It answers this
//! machine alone unless it is told otherwise, and writes nothing: `public/` is a build's business.

mod http;
mod overlay;
mod preview;
mod watch;

use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::sync::mpsc;

use anyhow::Context as _;
use tokio::sync::watch as news;

use self::preview::News;

/// A preview that listens already.
pub struct Preview {
    listener: TcpListener,
}

impl Preview {
    /// Listens at an address; at any port that is free, where it is 0.
    ///
    /// Errors: somebody else listens there.
    pub fn listen(address: SocketAddr) -> anyhow::Result<Self> {
        let listener = TcpListener::bind(address).with_context(|| {
            format!("nothing can listen at port {}; choose another one with --port", address.port())
        })?;
        Ok(Self { listener })
    }

    /// Where it listens; a port that was 0 is known now.
    ///
    /// Errors: the system doesn't say.
    pub fn address(&self) -> anyhow::Result<SocketAddr> {
        self.listener.local_addr().context("the system does not say where this program listens")
    }

    /// Serves the catalogue below `root` until the program ends. `said` is told what is wrong with the files whenever
    /// that changes: nothing, or a text for a person.
    ///
    /// Errors: the files can't be watched; the system refuses to answer requests.
    pub fn serve(self, root: &Path, mut said: impl FnMut(Option<&str>) + Send + 'static) -> anyhow::Result<()> {
        let (messages, inbox) = mpsc::channel();
        let (tell, told) = news::channel(News::NONE);
        watch::watch(root, messages.clone())?;
        let owned = root.to_owned();
        let owner = move || {
            let mut tell = |news: News| {
                said(news.fault.as_deref());
                // There are always pages that could be told: the server itself listens.
                let _ = tell.send(news);
            };
            preview::run(&owned, &inbox, &mut tell);
        };
        std::thread::Builder::new().name("site".to_owned()).stack_size(STACK).spawn(owner)?;
        http::serve(self.listener, messages, told)
    }
}

/// As much as a build has: prose may be deeply nested.
const STACK: usize = 8 << 20;
