//! A small static file server for one folder, on the loopback address only.

use std::fs::File;
use std::io::Read;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Component, Path, PathBuf};

use tiny_http::{Header, Method, Request, Response, Server};

use crate::error::{Context, Error, Result};

/// The port tried first: the same address every time keeps what the browser stored for it.
const USUAL_PORT: u16 = 8569;

/// Listens on `port`, or on the usual one if it is free, or else on any.
pub(crate) fn listen(port: Option<u16>) -> Result<(Server, u16)> {
    let bind = |port: u16| Server::http(SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    let server = match port {
        Some(port) => bind(port)
            .or_say(|| format!("cannot listen on port {port}"))
            .map_err(|error| error.mend("stop what uses that port, or leave --port out to get a free one"))?,
        None => bind(USUAL_PORT).or_else(|_| bind(0)).or_say(|| "cannot listen on any port".into())?,
    };
    let Some(address) = server.server_addr().to_ip() else { return Err(Error::new("the server has no IP address")) };
    Ok((server, address.port()))
}

/// Answers requests until the program ends.
pub(crate) fn run(server: &Server, folder: &Path) {
    for request in server.incoming_requests() {
        // A browser that went away is no concern of ours.
        let _ = answer(request, folder);
    }
}

fn answer(request: Request, folder: &Path) -> std::io::Result<()> {
    let head = *request.method() == Method::Head;
    if !head && *request.method() != Method::Get {
        return request.respond(Response::from_string("only GET and HEAD").with_status_code(405));
    }
    let accepted = accepted(&request);
    let found = locate(folder, request.url()).and_then(|path| open(&path, &accepted));
    let Some((file, path, encoding)) = found else {
        return request.respond(Response::from_string("not found").with_status_code(404));
    };
    let length = file.metadata().ok().and_then(|metadata| usize::try_from(metadata.len()).ok());
    let mut headers = vec![
        ("Content-Type", content_type(&path)),
        ("Cache-Control", "no-cache"),
        ("Vary", "Accept-Encoding"),
        ("X-Content-Type-Options", "nosniff"),
    ];
    headers.extend(encoding.map(|encoding| ("Content-Encoding", encoding)));
    let headers = headers.into_iter().filter_map(|(name, value)| Header::from_bytes(name, value).ok()).collect();
    let body: Box<dyn Read + Send> = if head { Box::new(std::io::empty()) } else { Box::new(file) };
    request.respond(Response::new(200.into(), headers, body, length, None))
}

/// The file a request asks for; `None` for anything outside the folder.
fn locate(folder: &Path, url: &str) -> Option<PathBuf> {
    let path = percent_decode(url.split(['?', '#']).next()?)?;
    let relative = Path::new(path.strip_prefix('/')?);
    let plain = relative.components().all(|part| matches!(part, Component::Normal(_)));
    if !plain || path.contains(['\\', '\0', ':']) || path.split('/').any(|part| part.starts_with('.')) {
        return None;
    }
    let mut found = folder.join(relative);
    if path.ends_with('/') {
        found.push("index.html");
    }
    // A link inside the folder must not lead out of it either.
    let real = found.canonicalize().ok()?;
    (real.starts_with(folder.canonicalize().ok()?) && real.is_file()).then_some(found)
}

fn percent_decode(text: &str) -> Option<String> {
    let mut bytes = text.bytes();
    let mut out = Vec::new();
    while let Some(byte) = bytes.next() {
        out.push(if byte == b'%' {
            let digits = [bytes.next()?, bytes.next()?];
            u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?
        } else {
            byte
        });
    }
    String::from_utf8(out).ok()
}

/// The encodings a browser takes.
fn accepted(request: &Request) -> String {
    let header = request.headers().iter().find(|header| header.field.equiv("Accept-Encoding"));
    header.map(|header| header.value.to_string()).unwrap_or_default()
}

/// The compressed neighbour a browser accepts, or the file itself.
fn open(path: &Path, accepted: &str) -> Option<(File, PathBuf, Option<&'static str>)> {
    for (encoding, ending) in [("br", ".br"), ("gzip", ".gz")] {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        if accepts(accepted, encoding)
            && let Ok(file) = File::open(name)
        {
            return Some((file, path.into(), Some(encoding)));
        }
    }
    Some((File::open(path).ok()?, path.into(), None))
}

fn accepts(header: &str, encoding: &str) -> bool {
    header.split(',').any(|part| {
        let mut fields = part.split(';').map(str::trim);
        let refused = |field: &str| matches!(field, "q=0" | "q=0.0" | "q=0.00" | "q=0.000");
        fields.next() == Some(encoding) && !fields.any(refused)
    })
}

fn content_type(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("txt" | "md") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use std::net::TcpStream;

    fn folder(name: &str) -> std::io::Result<PathBuf> {
        let folder = std::env::temp_dir().join(format!("ita-server-{name}-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("app"))?;
        std::fs::write(folder.join("secret.txt"), "secret")?;
        std::fs::write(folder.join("app/index.html"), "plain")?;
        std::fs::write(folder.join("app/a.wasm"), "wasm")?;
        std::fs::write(folder.join("app/a.wasm.br"), "br")?;
        Ok(folder)
    }

    #[test]
    fn stays_inside_its_folder() -> std::io::Result<()> {
        let folder = folder("inside")?;
        let app = folder.join("app");
        for bad in ["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/x/../../secret.txt", "//etc/passwd"] {
            assert_eq!(locate(&app, bad), None, "{bad}");
        }
        for bad in ["secret.txt", "/..\\secret.txt", "/%00", "/%zz", "/.hidden", "/C:/x"] {
            assert_eq!(locate(&app, bad), None, "{bad}");
        }
        assert_eq!(locate(&app, "/?x#y"), Some(app.join("index.html")));
        assert_eq!(locate(&app, "/a.wasm?x"), Some(app.join("a.wasm")));
        std::fs::remove_dir_all(folder)
    }

    #[test]
    fn sends_the_right_type_and_the_compressed_file() -> std::io::Result<()> {
        let folder = folder("types")?;
        let (server, port) = listen(None).map_err(|error| std::io::Error::other(error.to_string()))?;
        let app = folder.join("app");
        std::thread::spawn(move || run(&server, &app));
        let ask = |request: &str| -> std::io::Result<String> {
            let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
            write!(stream, "{request} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept-Encoding: gzip, br\r\n\r\n")?;
            let mut text = String::new();
            stream.read_to_string(&mut text)?;
            Ok(text)
        };
        let wasm = ask("GET /a.wasm")?;
        assert!(wasm.starts_with("HTTP/1.1 200") && wasm.contains("application/wasm"), "{wasm}");
        assert!(wasm.contains("Content-Encoding: br") && wasm.ends_with("\r\n\r\nbr"), "{wasm}");
        let page = ask("GET /")?;
        assert!(page.contains("text/html") && page.ends_with("plain") && !page.contains("Content-Encoding"), "{page}");
        assert!(ask("GET /absent")?.starts_with("HTTP/1.1 404"));
        assert!(ask("POST /")?.starts_with("HTTP/1.1 405"));
        std::fs::remove_dir_all(folder)
    }

    #[test]
    fn reads_accept_encoding() {
        assert!(accepts("gzip, deflate, br;q=0.5", "br"));
        assert!(!accepts("gzip, br;q=0", "br"));
        assert!(!accepts("", "br"));
        assert_eq!(content_type(Path::new("fonts/x.woff2")), "font/woff2");
    }
}
