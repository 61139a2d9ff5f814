//! The settings for IIS: which files of this build a browser may keep for a year. Without modules that few servers have, IIS knows them by
//! their names and not by a pattern.

use std::path::Path;

use fs_err as fs;

use crate::error::Result;
use crate::files;

/// The settings, and where the names go in them.
const SETTINGS: &str = "web.config";
const MARKER: &str = "<!--ita-hashed-->";

/// Names what lies in the folder with sixteen digits in its name: files, and folders with all that is in them.
pub(crate) fn make(stage: &Path) -> Result<()> {
    let mut names = Vec::new();
    for entry in fs::read_dir(stage)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if is_hashed(&name) {
            names.push(name);
        }
    }
    names.sort_unstable();
    let path = stage.join(SETTINGS);
    let settings = files::filled(SETTINGS, &fs::read_to_string(&path)?, MARKER, &locations(&names))?;
    Ok(fs::write(&path, settings)?)
}

/// True if a name has `-`, sixteen digits, and then ends or goes on with its ending.
fn is_hashed(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default();
    let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    stem.rsplit_once('-').is_some_and(|(_, hash)| hash.len() == 16 && hash.bytes().all(is_digit))
}

fn locations(names: &[String]) -> String {
    let location = |name: &String| {
        format!(
            "<location path=\"{name}\">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <remove name=\"Cache-Control\" />
          <add name=\"Cache-Control\" value=\"public, max-age=31536000, immutable\" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>"
        )
    };
    names.iter().map(location).collect::<Vec<_>>().join("\n  ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_sixteen_digits_is_kept_for_a_year_and_nothing_else() {
        let names = ["app-102dfaa73693d9c3.css", "ita-app-273a5ff1c93ba065", "boot-1797c8223a944c8c.js.br"];
        assert!(names.iter().all(|name| is_hashed(name)));
        for name in
            ["index.html", "sw.js", "later-terms.js", "web.config", "x-102dfaa73693d9c.css", "x-102DFAA73693D9C3.css"]
        {
            assert!(!is_hashed(name), "{name}");
        }
    }

    #[test]
    fn each_is_named_where_the_settings_say_so() -> Result<()> {
        let settings = include_str!("../../../www/hosting/web.config");
        let filled = files::filled(SETTINGS, settings, MARKER, &locations(&["a-1".into(), "b-2".into()]))?;
        assert_eq!(filled.matches("<location path=").count(), 2);
        assert!(filled.contains("<location path=\"b-2\">") && !filled.contains(MARKER), "{filled}");
        // Everything else is checked with the server again; each location removes that rule first.
        assert_eq!(filled.matches("<remove name=\"Cache-Control\" />").count(), 3);
        Ok(())
    }
}
