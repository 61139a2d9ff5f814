//! What a link begins with: the address of the app.

use crate::embed;

/// Returns true if an address leads nowhere but to this machine: a file, or a server on it.
///
/// ```
/// use ita_view::link;
///
/// assert!(link::is_only_here("file:///C:/Users/ก/ita-score.html"));
/// assert!(!link::is_only_here("https://ita.example.go.th/"));
/// ```
#[must_use]
pub fn is_only_here(address: &str) -> bool {
    let address = address.trim();
    let rest = address.split_once("://").map_or("", |(_, rest)| rest);
    let host = match rest.strip_prefix('[') {
        Some(ipv6) => ipv6.split(']').next(),
        None => rest.split(['/', ':', '?', '#']).next(),
    };
    let is_file = address.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("file:"));
    is_file || ["localhost", "127.0.0.1", "0.0.0.0", "::1"].contains(&host.unwrap_or_default())
}

/// Returns the address of an app on the web as somebody typed it, for a link to begin with; none if it is none, or one of this machine alone.
///
/// ```
/// use ita_view::link;
///
/// assert_eq!(link::base("ita.example.go.th/app/#/help").as_deref(), Some("https://ita.example.go.th/app/"));
/// assert_eq!(link::base("C:\\ita-score.html"), None);
/// ```
#[must_use]
pub fn base(typed: &str) -> Option<String> {
    let typed = typed.trim().split('#').next().unwrap_or_default();
    // A keyboard may begin it with a capital.
    let address = match typed.split_once("://") {
        Some((scheme, rest)) => [&scheme.to_ascii_lowercase(), "://", rest].concat(),
        None => ["https://", typed].concat(),
    };
    let is_of_web = embed::is_on_the_web(&address) && !is_only_here(&address);
    is_of_web.then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_this_machine_is_known() {
        for here in [
            "file:///C:/ita.html",
            "FILE:///home/a.html",
            "http://localhost:8569/?a",
            "http://[::1]:80/",
            " http://127.0.0.1",
        ] {
            assert!(is_only_here(here), "{here}");
        }
        for there in ["https://localhost.go.th/", "http://10.0.0.5/ita/", "http://intranet/ita/", ""] {
            assert!(!is_only_here(there), "{there}");
        }
    }

    #[test]
    fn what_somebody_types_is_an_address_of_the_web_or_none() {
        for (typed, address) in [
            ("https://ita.example.go.th/", "https://ita.example.go.th/"),
            (" http://intranet/ita/index.html ", "http://intranet/ita/index.html"),
            ("Https://ita.example.go.th", "https://ita.example.go.th"),
        ] {
            assert_eq!(base(typed).as_deref(), Some(address), "{typed}");
        }
        for none in [
            "",
            "file:///C:/a.html",
            "javascript:alert(1)",
            "http://localhost/ita/",
            "D:\\a b.html",
            "ของเรา",
            "https://",
            "ftp://a.go.th/",
        ] {
            assert_eq!(base(none), None, "{none}");
        }
    }
}
