//! The names of levels in `later-terms.js`, which keeps a line from ending inside a term: they are rules, so they come from the
//! rules' data.

use std::cmp::Reverse;
use std::path::Path;

use fs_err as fs;

use crate::error::{Context, Result};
use crate::files;
use crate::project::Project;
use crate::rules;

/// The script, and the line of it that is written here.
const SCRIPT: &str = "later-terms.js";
const LEVELS: &str = "const LEVELS = [];";

/// Writes the names into the script in the page's folder.
pub(crate) fn make(project: &Project, stage: &Path) -> Result<()> {
    let path = stage.join(SCRIPT);
    let script = fs::read_to_string(&path)?;
    Ok(fs::write(&path, written(&script, rules::level_names(project)?)?)?)
}

/// The longest first, since a pattern takes the first that fits. A browser cuts only what is Thai.
fn written(script: &str, mut names: Vec<String>) -> Result<String> {
    names.retain(|name| name.chars().all(|c| ('ก'..='๎').contains(&c)));
    names.sort_unstable_by(|a, b| (Reverse(a.len()), a).cmp(&(Reverse(b.len()), b)));
    names.dedup();
    let names = serde_json::to_string(&names).or_say(|| "cannot write the names of the levels".into())?;
    files::filled(SCRIPT, script, LEVELS, &format!("const LEVELS = {names};"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = include_str!("../../../www/later-terms.js");

    #[test]
    fn every_level_is_a_term_and_the_script_itself_names_none() -> Result<()> {
        let names = rules::level_names(&Project::find()?)?;
        let levels = ["ผ่าน", "ผ่านดี", "ผ่านดีเยี่ยม", "ต้องปรับปรุง", "ต้องปรับปรุงโดยด่วน"]; // FY2568
        for level in levels {
            assert!(names.iter().any(|name| name == level), "{level}");
            assert!(!SOURCE.contains(level), "{level}: a rule outside the rules' data");
        }
        let script = written(SOURCE, levels.iter().chain(&["AA", "ผ่าน"]).map(|&name| name.into()).collect())?;
        let filled = r#"const LEVELS = ["ต้องปรับปรุงโดยด่วน","ต้องปรับปรุง","ผ่านดีเยี่ยม","ผ่านดี","ผ่าน"];"#;
        assert!(script.contains(filled), "{script}");
        Ok(())
    }
}
