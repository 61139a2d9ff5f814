//! `dist/ita-score.html`: the whole app in one file, for where there is no web server at all: a folder, a USB stick, an
//! attachment. Styles, fonts and the wasm stand inside, in one piece; nothing is fetched, which its content policy holds.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use fs_err as fs;

use crate::build;
use crate::bundle::{self, Profile};
use crate::dist;
use crate::error::{Context, Error, Result};
use crate::project::Project;
use crate::setup::Toolbox;
use crate::text::{kilobytes, timed};

/// Its name in `dist`.
pub(crate) const NAME: &str = "ita-score.html";

/// Builds it from `dist/app`, which must be this very build, unless it is one already.
pub(crate) fn build(project: &Project, tools: &Toolbox) -> Result<()> {
    let path = project.dist().join(NAME);
    let stamp = fs::read_to_string(project.app_stamp()).or_say(|| "dist/app is not built".into())?;
    build::once(project, &path, &project.dist().join(".one-file-stamp"), &stamp, || {
        let page = timed("the app in one file", || {
            let folder = bundle::compiled(project, tools, Profile::Alone)?;
            written(&project.app(), &folder, &project.root.join("www/one-file.js"))
        })?;
        Ok(fs::write(&path, page)?)
    })?;
    let weight = fs::metadata(&path)?.len();
    println!("  {} {}", project.show(&path), kilobytes(weight));
    Ok(())
}

/// The page with everything inside.
fn written(app: &Path, wasm: &Path, start: &Path) -> Result<String> {
    let read = |path: &Path| fs::read_to_string(path);
    let page = read(&app.join("index.html"))?;
    let glue = read(&wasm.join("ita-app.js"))?;
    let start = read(start)?;
    let program = packed(&wasm.join("ita-app_bg.wasm"))?;

    let (mut page, mut styles, mut scripts) = (page, String::new(), Vec::new());
    while let Some((tag, file)) = linked(&page, "<link rel=\"stylesheet\" href=\"./") {
        styles.push_str(&with_fonts(&read(&app.join(&file))?, app)?);
        page = page.replacen(&tag, "", 1);
    }
    for start in ["<link rel=\"preload\"", "<link id=\"app-js\"", "<link id=\"app-wasm\"", "<link rel=\"manifest\""] {
        while let Some(tag) = tag(&page, start) {
            page = page.replacen(&tag, "", 1);
        }
    }
    if let Some((tag, file)) = linked(&page, "<link rel=\"icon\" href=\"./") {
        let icon = data_address(&app.join(file), "image/svg+xml")?;
        page = page.replacen(&tag, &format!("<link rel=\"icon\" href=\"{icon}\">"), 1);
    }
    let boot = scripts_of(&mut page, app)?;
    let inside = between(&page, "<script>", "</script>").ok_or_else(|| unexpected("the script in its head"))?;
    scripts.push(inside.to_owned());
    scripts.extend(boot);
    for later in ["later-terms.js", "later-steady.js", "later-day.js"] {
        scripts.push(read(&app.join(later))?);
    }
    scripts.push(glue);
    scripts.push(start);
    let policy = policy(&styles, &scripts);
    let old = tag(&page, "<meta http-equiv=\"Content-Security-Policy\"").ok_or_else(|| unexpected("its policy"))?;
    page = page.replacen(&old, &format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">"), 1);
    page = page.replacen("</head>", &format!("<style>{styles}</style>\n  </head>"), 1);
    page = page.replacen("<html ", "<html data-alone ", 1);
    // The program is a block of data, no script; what starts it comes last.
    let mut end = format!("<script type=\"application/gzip\" id=\"app-wasm\">{program}</script>\n");
    for script in &scripts[1..] {
        end.push_str(&format!("<script>{script}</script>\n"));
    }
    page = page.replacen("</body>", &format!("{end}</body>"), 1);
    match ["./", "src=\"", "http:", "https:"].iter().find(|outside| refers(&page, outside)) {
        Some(outside) => Err(unexpected(&format!("a reference to another file ({outside})"))),
        None => Ok(page),
    }
}

fn unexpected(what: &str) -> Error {
    Error::new(format!("the built page is not as expected: {what}")).mend("see crates/xtask/src/one_file.rs")
}

/// True if an attribute of the page loads something from elsewhere.
fn refers(page: &str, start: &str) -> bool {
    ["href=\"", "src=\"", "url("].iter().any(|by| page.contains(&format!("{by}{start}")))
}

/// The scripts that the page loads, in order, taken out of it; but for the module, which starts the app in parts, and what that
/// loads later.
fn scripts_of(page: &mut String, app: &Path) -> Result<Vec<String>> {
    let mut scripts = Vec::new();
    while let Some(tag) = script_tag(page) {
        if !tag.contains(" type=") {
            let file = between(&tag, "src=\"./", "\"").ok_or_else(|| unexpected("a script's address"))?;
            let path = app.join(file);
            scripts.push(fs::read_to_string(&path)?);
        }
        *page = page.replacen(&format!("{tag}</script>"), "", 1);
    }
    Ok(scripts)
}

fn script_tag(page: &str) -> Option<String> {
    page.match_indices("<script ").find_map(|(at, _)| {
        let tag = &page[at..=at + page[at..].find('>')?];
        tag.contains("src=").then(|| tag.to_owned())
    })
}

/// The first tag that begins like this.
fn tag(page: &str, start: &str) -> Option<String> {
    let at = page.find(start)?;
    Some(page[at..=at + page[at..].find('>')?].to_owned())
}

/// The first tag that begins like this, with the address that follows.
fn linked(page: &str, start: &str) -> Option<(String, String)> {
    let tag = tag(page, start)?;
    let file = between(&tag, start, "\"")?.to_owned();
    Some((tag, file))
}

fn between<'t>(text: &'t str, start: &str, end: &str) -> Option<&'t str> {
    let (_, rest) = text.split_once(start)?;
    rest.split_once(end).map(|(inside, _)| inside)
}

/// A style sheet with its fonts inside.
fn with_fonts(sheet: &str, app: &Path) -> Result<String> {
    let mut parts = sheet.split("url(");
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (address, rest) = part.split_once(')').ok_or_else(|| unexpected("an address in a style sheet"))?;
        let name = address.trim_matches('"');
        let address = match name.strip_prefix("./") {
            Some(file) => data_address(&app.join(file), "font/woff2")?,
            None => name.to_owned(),
        };
        whole.push_str(&format!("url({address}){rest}"));
    }
    Ok(whole)
}

fn data_address(path: &Path, kind: &str) -> Result<String> {
    let data = fs::read(path)?;
    Ok(format!("data:{kind};base64,{}", STANDARD.encode(data)))
}

/// The wasm, compressed, as text.
fn packed(path: &Path) -> Result<String> {
    Ok(STANDARD.encode(dist::gzip(&fs::read(path)?)?))
}

/// What the page may do: run these scripts, wear these styles, and load nothing.
fn policy(styles: &str, scripts: &[String]) -> String {
    let hash = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
    let scripts: Vec<String> = scripts.iter().map(|script| hash(script)).collect();
    format!(
        "default-src 'none'; script-src 'wasm-unsafe-eval' {}; style-src {}; font-src data:; img-src data: blob:; \
         frame-src 'self'; base-uri 'none'; form-action 'none'",
        scripts.join(" "),
        hash(styles)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_what_they_name() {
        let page = "<p></p><link rel=\"stylesheet\" href=\"./a.css\" disabled><script data-x src=\"./b.js\"></script>";
        let link = linked(page, "<link rel=\"stylesheet\" href=\"./");
        assert_eq!(link, Some(("<link rel=\"stylesheet\" href=\"./a.css\" disabled>".into(), "a.css".into())));
        assert_eq!(script_tag(page).as_deref(), Some("<script data-x src=\"./b.js\">"));
        assert!(refers(page, "./") && !refers("<a href=\"#x\">", "./"));
    }

    #[test]
    fn a_policy_names_what_is_inside_by_its_hash() {
        // printf 'a' | openssl dgst -sha256 -binary | base64
        let a = "'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='";
        let policy = policy("a", &["a".into()]);
        assert_eq!(policy.matches(a).count(), 2, "{policy}");
        assert!(policy.starts_with("default-src 'none'"));
    }
}
