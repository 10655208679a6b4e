//! `methodical serve`: a preview in the browser.

use std::io::{self, Write as _};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::process::{Command, ExitCode, Stdio};

use super::{RootArgs, Talk, visible};
use crate::serve::Preview;

/// How it is called.
const EXAMPLES: &str = "\
Examples:
  methodical serve                   # the catalogue here, at http://localhost:4000/
  methodical serve --open            # and a browser with it
  methodical serve --port 8080       # at another port
  methodical serve --host 0.0.0.0    # for other machines, too: by this one's number, such as http://192.168.0.7:4000/";

/// Where a preview is unless somebody says otherwise.
const PORT: u16 = 4000;

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(flatten)]
    root: RootArgs,
    /// The port to listen at; 0 takes any that is free. Without it, 4000 or one that is free.
    #[arg(long, value_name = "PORT")]
    port: Option<u16>,
    /// The address to listen at. Only this machine is answered unless it is another one than its own.
    #[arg(long, value_name = "IP", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    host: IpAddr,
    /// Open the preview in a browser.
    #[arg(long)]
    open: bool,
}

pub(super) fn run(args: Args, talk: Talk) -> anyhow::Result<ExitCode> {
    let listen = |port| Preview::listen(SocketAddr::new(args.host, port));
    let preview = match args.port {
        Some(port) => listen(port)?,
        None => listen(PORT).or_else(|_| listen(0))?,
    };
    let address = format!("http://{}/", shown(preview.address()?));
    if talk == Talk::Usual {
        writeln!(io::stdout(), "look at it: {address}\nit follows each file that you save; Ctrl-C ends it")?;
    }
    if args.open {
        open(&address);
    }
    let mut had_fault = false;
    preview.serve(&args.root.root, move |fault| {
        // Nobody reads on where standard error is closed; the pages say the same.
        let _ = match fault {
            Some(fault) => writeln!(io::stderr(), "{}", fault.lines().map(visible).collect::<Vec<_>>().join("\n")),
            None if had_fault => writeln!(io::stderr(), "all is well again"),
            None => Ok(()),
        };
        had_fault = fault.is_some();
    })?;
    Ok(ExitCode::SUCCESS)
}

/// The address as a reader of this machine types it.
fn shown(address: SocketAddr) -> String {
    let is_here = address.ip().is_loopback() || address.ip().is_unspecified();
    if is_here && address.is_ipv4() { format!("localhost:{}", address.port()) } else { address.to_string() }
}

/// Opens an address as the system does; where it can't, the address has been printed.
fn open(address: &str) {
    let (program, first): (&str, &[&str]) = match std::env::consts::OS {
        "macos" => ("open", &[]),
        "windows" => ("cmd", &["/C", "start", ""]),
        _ => ("xdg-open", &[]),
    };
    let quiet = Command::new(program).args(first).arg(address).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    if let Err(error) = quiet {
        let _ = writeln!(io::stderr(), "no browser could be opened (`{program}`: {error})");
    }
}
