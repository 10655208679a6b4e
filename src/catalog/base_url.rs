//! The one rule for a site's address, wherever it is written.
//!
//! In: what somebody wrote. Out: the address in its normal form, with a slash at the end: a whole one
//! (`https://example.org/methods/`), or the path alone (`/methods/`) where the rest is not known. Source: the WHATWG's
//! URL standard, and of it only what a site can be at.

use url::{ParseError, Url};

/// Reads a site's address.
///
/// Errors: why it can't be one, with the way out.
pub fn parse(written: &str) -> Result<String, String> {
    if let Some(c) = written.chars().find(|c| c.is_whitespace() || c.is_control() || *c == '\\') {
        return Err(format!("no address has {c:?} in it; write one such as `https://example.org/methods/`"));
    }
    if let Some(part) = written.find('?').map(|at| ("query", at)).or_else(|| Some(("fragment", written.find('#')?))) {
        let (name, at) = part;
        return Err(format!("a site is at no {name}; leave `{}` out", &written[at..]));
    }
    let url = if written.starts_with('/') { path(written)? } else { whole(written)? };
    if url.path().trim_end_matches('/').starts_with("//") {
        return Err("browsers would take the path's second slash for the start of a host; write one slash".to_owned());
    }
    let address = if written.starts_with('/') { url.path() } else { url.as_str() };
    Ok(format!("{}/", address.trim_end_matches('/')))
}

/// A path alone, as if on some host.
fn path(written: &str) -> Result<Url, String> {
    if written.starts_with("//") {
        return Err(format!("write `https:{written}`, or begin a path with one slash"));
    }
    Url::parse("https://localhost").and_then(|host| host.join(written)).map_err(|error| unreadable(&error))
}

fn whole(written: &str) -> Result<Url, String> {
    let url = Url::parse(written).map_err(|error| match error {
        ParseError::RelativeUrlWithoutBase => without_scheme(written),
        error => unreadable(&error),
    })?;
    if !matches!(url.scheme(), "http" | "https") {
        // To a URL's reader, `localhost:8000` has the scheme `localhost`.
        let is_host = url.scheme() == "localhost" || url.scheme().contains('.');
        return Err(match is_host {
            true => without_scheme(written),
            false => format!("a site is not at a `{}:`; write `https://…`", url.scheme()),
        });
    }
    let rest = written[url.scheme().len()..].strip_prefix("://").filter(|rest| !rest.starts_with('/'));
    let Some(rest) = rest else {
        return Err(format!("write two slashes and the host behind `{}:`", url.scheme()));
    };
    if rest.split('/').next().is_some_and(|authority| authority.contains('@')) {
        let host = url.host_str().unwrap_or_default();
        return Err(format!("readers would see the name and the password before `{host}`; leave them and the `@` out"));
    }
    Ok(url)
}

fn without_scheme(written: &str) -> String {
    let host = written.split('/').next().unwrap_or_default();
    let scheme = if host.starts_with("localhost") { "http" } else { "https" };
    let is_host = host.contains('.') && !host.starts_with('.') || scheme == "http";
    match parse(&format!("{scheme}://{written}")) {
        Ok(whole) if is_host => format!("did you mean `{whole}`?"),
        _ => "write a whole address such as `https://example.org/methods/`, or a path such as `/methods/`".to_owned(),
    }
}

fn unreadable(error: &ParseError) -> String {
    format!("it can't be read as an address ({error}); write one such as `https://example.org/methods/`")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_site_can_be_at() {
        for (written, normal) in [
            ("https://x.org/a", "https://x.org/a/"),
            ("https://x.org/a/", "https://x.org/a/"),
            ("https://x.org", "https://x.org/"),
            ("http://localhost:8000", "http://localhost:8000/"),
            ("HTTPS://X.ORG:443/A//", "https://x.org/A/"),
            ("https://x.org/a/./b/../c", "https://x.org/a/c/"),
            ("https://[::1]:80/a", "https://[::1]:80/a/"),
            ("https://bücher.example/ü", "https://xn--bcher-kva.example/%C3%BC/"),
            ("https://x.org/@who/", "https://x.org/@who/"),
            ("/", "/"),
            ("/a", "/a/"),
            ("/a/b/", "/a/b/"),
            ("/a/../b", "/b/"),
            ("/ü/", "/%C3%BC/"),
        ] {
            assert_eq!(parse(written).as_deref(), Ok(normal), "{written}");
        }
    }

    #[test]
    fn what_no_site_can_be_at_is_refused_with_the_way_out() {
        for (written, said) in [
            ("", "whole address"),
            ("x.org/a", "did you mean `https://x.org/a/`?"),
            ("x.org:8080/a", "did you mean `https://x.org:8080/a/`?"),
            ("localhost:8000", "did you mean `http://localhost:8000/`?"),
            ("methods", "whole address"),
            ("a/b/", "whole address"),
            ("../a/", "whole address"),
            ("mailto:a@b", "`mailto:`"),
            ("ftp://x.org/", "`ftp:`"),
            ("file:///tmp/site/", "`file:`"),
            ("javascript:alert(1)", "`javascript:`"),
            ("https://x.org/a/?q=1#z", "leave `?q=1#z` out"),
            ("https://x.org/a/#z", "leave `#z` out"),
            ("/a/?q", "leave `?q` out"),
            ("?q", "leave `?q` out"),
            ("#f", "leave `#f` out"),
            ("https://x.org/a b/", "' '"),
            (" https://x.org/", "' '"),
            ("https://x.org/\n", "'\\n'"),
            ("https:\\\\x.org\\a", "'\\\\'"),
            ("//x.org/a/", "`https://x.org/a/`"),
            ("/..//x.org/a/", "one slash"),
            ("https://x.org//a/", "one slash"),
            ("https://", "can't be read"),
            ("https:///x.org/", "two slashes"),
            ("https:x.org", "two slashes"),
            ("https://user:word@x.org/", "before `x.org`"),
            ("https://user@x.org/", "before `x.org`"),
            ("https://@x.org/", "before `x.org`"),
            ("https://@x.org/@a/", "before `x.org`"),
            ("https://x.org:99999/", "can't be read"),
        ] {
            let refused = parse(written);
            assert!(refused.as_ref().is_err_and(|why| why.contains(said)), "{written}: {refused:?}");
        }
    }
}
