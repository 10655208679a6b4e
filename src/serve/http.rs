//! The preview's server: HTTP on one side, the site's owner on the other.
//!
//! In: requests. Out: the owner's answers, and a stream of news for pages that are open. Requests to a name are refused:
//! else somebody else's page could have a browser read an unpublished catalogue, by a name of his that leads here (DNS
//! rebinding).

use std::convert::Infallible;
use std::net::{IpAddr, TcpListener};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::mpsc;
use std::task::{Context, Poll};

use hyper::body::{Body, Bytes, Frame, Incoming};
use hyper::header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE, HOST, LOCATION};
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use percent_encoding::percent_decode_str;
use tokio::sync::{mpsc as stream, oneshot, watch};

use crate::serve::overlay;
use crate::serve::preview::{Answer, Message, News};

/// Where the preview's own files are; no site has them.
const OWN: &str = "/.methodical/";

/// Answers requests until the program ends.
///
/// Errors: the system gives no way to.
pub fn serve(
    listener: TcpListener,
    messages: mpsc::Sender<Message>,
    news: watch::Receiver<News>,
) -> anyhow::Result<()> {
    let server = Arc::new(Server { messages, news });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    listener.set_nonblocking(true)?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        loop {
            // One that has gone again is nobody's fault.
            let Ok((connection, _)) = listener.accept().await else { continue };
            let server = Arc::clone(&server);
            let answer = service_fn(move |request| {
                let server = Arc::clone(&server);
                async move { Ok::<_, Infallible>(server.answer(&request).await) }
            });
            tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(connection), answer));
        }
    })
}

struct Server {
    messages: mpsc::Sender<Message>,
    news: watch::Receiver<News>,
}

impl Server {
    async fn answer(&self, request: &Request<Incoming>) -> Response<Sent> {
        let host = request.headers().get(HOST).and_then(|host| host.to_str().ok());
        if !host.is_some_and(is_no_name) {
            return text(
                StatusCode::FORBIDDEN,
                "This preview answers to `localhost` and to addresses in numbers alone.",
            );
        }
        if !matches!(*request.method(), Method::GET | Method::HEAD) {
            let mut refusal = text(StatusCode::METHOD_NOT_ALLOWED, "A preview is only read.");
            refusal.headers_mut().insert(ALLOW, hyper::header::HeaderValue::from_static("GET, HEAD"));
            return refusal;
        }
        let path = percent_decode_str(request.uri().path()).decode_utf8_lossy();
        match path.strip_prefix(OWN) {
            Some("events") => self.events(),
            Some("live.js") => file("live.js", overlay::SCRIPT.into()),
            Some("live.css") => file("live.css", overlay::STYLE.into()),
            Some(_) => text(StatusCode::NOT_FOUND, "There is no such file."),
            None => self.of_site(path.into_owned()).await,
        }
    }

    async fn of_site(&self, path: String) -> Response<Sent> {
        let (reply, answer) = oneshot::channel();
        let answer = match self.messages.send(Message::Get(path, reply)) {
            Ok(()) => answer.await.ok(),
            Err(_) => None,
        };
        let site = self.news.borrow().site;
        match answer {
            Some(Answer::File { path, bytes, is_draft }) if path.ends_with(".html") => {
                file(&path, overlay::with_news(bytes, site, is_draft))
            }
            Some(Answer::File { path, bytes, .. }) => file(&path, bytes),
            Some(Answer::NotFound(page)) => {
                let mut answer = file("404.html", overlay::with_news(page, site, false));
                *answer.status_mut() = StatusCode::NOT_FOUND;
                answer
            }
            Some(Answer::Elsewhere(base)) => {
                let mut answer = text(StatusCode::TEMPORARY_REDIRECT, &base);
                if let Ok(base) = base.parse() {
                    answer.headers_mut().insert(LOCATION, base);
                }
                answer
            }
            Some(Answer::Broken) => {
                let mut answer = file("index.html", overlay::with_news(overlay::EMPTY.into(), site, false));
                *answer.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
                answer
            }
            Some(Answer::Failed(why)) => text(StatusCode::INTERNAL_SERVER_ERROR, &why),
            None => text(StatusCode::SERVICE_UNAVAILABLE, "The preview has ended."),
        }
    }

    /// The news, first as it is now and then whenever it changes (HTML Living Standard, "Server-sent events").
    fn events(&self) -> Response<Sent> {
        let (send, events) = stream::channel(1);
        let mut news = self.news.clone();
        tokio::spawn(async move {
            loop {
                let event = format!("data: {}\n\n", overlay::event(&news.borrow_and_update()));
                if send.send(event.into()).await.is_err() || news.changed().await.is_err() {
                    return;
                }
            }
        });
        answer(StatusCode::OK, "text/event-stream", Sent::Events(events))
    }
}

/// Whether a request's host is a number, or the one name that leads to the reader's own machine everywhere.
fn is_no_name(host: &str) -> bool {
    // An IPv6 address stands in brackets, and a port may follow.
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    let number = name.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(name);
    name == "localhost" || number.parse::<IpAddr>().is_ok()
}

fn text(status: StatusCode, text: &str) -> Response<Sent> {
    answer(status, "text/plain; charset=utf-8", Sent::whole(text.into()))
}

fn file(name: &str, bytes: Vec<u8>) -> Response<Sent> {
    let kind = mime_guess::from_path(name).first_or_octet_stream();
    let kind = if kind.type_() == "text" { format!("{kind}; charset=utf-8") } else { kind.to_string() };
    answer(StatusCode::OK, &kind, Sent::whole(bytes))
}

/// Nothing is kept by a browser: it may have changed by the time it is asked for again.
fn answer(status: StatusCode, kind: &str, body: Sent) -> Response<Sent> {
    let answer = Response::builder().status(status).header(CONTENT_TYPE, kind).header(CACHE_CONTROL, "no-store");
    answer.body(body).unwrap_or_else(|_| Response::new(Sent::whole(Vec::new())))
}

/// What an answer sends.
enum Sent {
    Whole(Option<Bytes>),
    Events(stream::Receiver<Bytes>),
}

impl Sent {
    fn whole(bytes: Vec<u8>) -> Self {
        Self::Whole(Some(bytes.into()))
    }
}

impl Body for Sent {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        match self.get_mut() {
            Self::Whole(bytes) => Poll::Ready(bytes.take().map(|bytes| Ok(Frame::data(bytes)))),
            Self::Events(events) => events.poll_recv(context).map(|event| event.map(|event| Ok(Frame::data(event)))),
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(self, Self::Whole(None))
    }

    fn size_hint(&self) -> hyper::body::SizeHint {
        match self {
            Self::Whole(bytes) => hyper::body::SizeHint::with_exact(bytes.as_ref().map_or(0, Bytes::len) as u64),
            Self::Events(_) => hyper::body::SizeHint::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_refused() {
        for (host, is_answered) in [
            ("localhost", true),
            ("localhost:4000", true),
            ("127.0.0.1:4000", true),
            ("192.168.0.7", true),
            ("[::1]:4000", true),
            ("[::1]", true),
            ("example.org", false),
            ("example.org:4000", false),
            ("localhost.example.org", false),
            ("127.0.0.1.example.org", false),
            ("127.0.0.1@example.org", false),
            ("", false),
            (":4000", false),
        ] {
            assert_eq!(is_no_name(host), is_answered, "{host}");
        }
    }
}
