//! Addresses: when two of them lead to the same page.
//!
//! In: addresses as written. Out: a normal form that is equal where nothing but the writing differs. Reading is that of
//! the WHATWG URL standard (host names, default ports, dots in paths, escapes of letters); on top of it, as practice has
//! it: `http` is `https`, `www.` says nothing, escapes that need not be are undone (RFC 3986, 6.2.2), names of index
//! files, slashes at the end, marks of campaigns and text fragments go. Any other fragment tells two addresses apart,
//! since the pages of some manuals differ by nothing else.

use url::Url;

/// Parameters that say where a reader came from, and nothing about the page.
const TRACKING: [&str; 34] = [
    "fbclid",
    "gclid",
    "gclsrc",
    "dclid",
    "gbraid",
    "wbraid",
    "msclkid",
    "yclid",
    "ysclid",
    "_openstat",
    "mc_cid",
    "mc_eid",
    "igshid",
    "igsh",
    "twclid",
    "ttclid",
    "li_fat_id",
    "_hsenc",
    "_hsmi",
    "hsctatracking",
    "mkt_tok",
    "vero_id",
    "vero_conv",
    "oly_enc_id",
    "oly_anon_id",
    "wickedid",
    "_ga",
    "_gl",
    "ref_src",
    "ref_url",
    "s_cid",
    "epik",
    "srsltid",
    "spm",
];

/// What the names of such parameters start with.
const TRACKING_PREFIXES: [&str; 6] = ["utm_", "pk_", "mtm_", "matomo_", "hsa_", "fb_action_"];

/// Files that a server sends for their folder.
const INDEX_FILES: [&str; 2] = ["index", "default"];

/// The endings of such files.
const INDEX_ENDINGS: [&str; 9] = ["html", "htm", "xhtml", "shtml", "php", "asp", "aspx", "jsp", "cgi"];

/// An address in normal form, for comparison. `None` where it is none.
pub fn normal_url(written: &str) -> Option<String> {
    let url = Url::parse(written.trim()).ok()?;
    if !matches!(url.scheme(), "http" | "https") {
        return Some(normal_other(&url));
    }
    let user = match (url.username(), url.password()) {
        ("", None) => String::new(),
        (name, None) => format!("{name}@"),
        (name, Some(password)) => format!("{name}:{password}@"),
    };
    let host = url.host_str().unwrap_or_default().trim_end_matches('.');
    let host = host.strip_prefix("www.").filter(|rest| rest.contains('.')).unwrap_or(host);
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    let path = normal_path(url.path());
    let query = url.query().map(normal_query).filter(|query| !query.is_empty());
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    let fragment = url.fragment().and_then(|fragment| fragment.split(":~:").next()).filter(|own| !own.is_empty());
    let fragment = fragment.map(|own| format!("#{}", unescaped(own, "%"))).unwrap_or_default();
    Some(format!("https://{user}{host}{port}{path}{query}{fragment}"))
}

/// A mail address has a host in its path; of other schemes, only the escapes are known.
fn normal_other(url: &Url) -> String {
    let written = unescaped(url.as_str(), "%/?#&=+");
    match written.split_once('@') {
        Some((before, host)) if url.scheme() == "mailto" => {
            let end = host.find('?').unwrap_or(host.len());
            format!("{before}@{}{}", host[..end].to_lowercase(), &host[end..])
        }
        _ => written.trim_end_matches('/').to_owned(),
    }
}

fn normal_path(path: &str) -> String {
    let path = unescaped(path, "%/?#\\");
    let path = path.trim_end_matches('/');
    let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
    let lower = file.to_ascii_lowercase();
    let is_index = lower
        .split_once('.')
        .is_some_and(|(name, ending)| INDEX_FILES.contains(&name) && INDEX_ENDINGS.contains(&ending));
    if is_index { folder.trim_end_matches('/').to_owned() } else { path.to_owned() }
}

fn normal_query(query: &str) -> String {
    let is_tracking = |part: &&str| {
        let name = part.split('=').next().unwrap_or_default().to_ascii_lowercase();
        TRACKING.contains(&name.as_str()) || TRACKING_PREFIXES.iter().any(|prefix| name.starts_with(prefix))
    };
    let parts: Vec<String> = query
        .split('&')
        .filter(|part| !part.is_empty() && !is_tracking(part))
        // In a form's query, `+` is a space.
        .map(|part| unescaped(&part.replace('+', "%20"), "%&=+#"))
        .collect();
    parts.join("&")
}

/// Undoes the escapes of ASCII characters, but for those that would mean something else, and writes all others with
/// capitals.
fn unescaped(text: &str, kept: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('%') {
        out.push_str(before);
        let digits = behind.get(..2).filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()));
        let Some(digits) = digits else {
            out.push('%');
            rest = behind;
            continue;
        };
        match u8::from_str_radix(digits, 16).map(char::from) {
            Ok(c) if c.is_ascii_graphic() && !kept.contains(c) => out.push(c),
            _ => {
                out.push('%');
                out.push_str(&digits.to_ascii_uppercase());
            }
        }
        rest = &behind[2..];
    }
    out.push_str(rest);
    out
}
