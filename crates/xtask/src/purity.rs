//! The engine computes with integers: no `f32` or `f64` in its code (comments may speak of them).

use fs_err as fs;

use crate::error::{Error, Result};
use crate::files;
use crate::project::Project;

/// Reads every source file of the engine; gives the number of files read.
pub(crate) fn check(project: &Project) -> Result<u32> {
    let files = files::ending(&project.package("ita-score").join("src"), "rs")?;
    let mut wrong = Vec::new();
    for file in &files {
        let text = fs::read_to_string(file)?;
        let lines = text.lines().enumerate().filter(|(_, line)| names_a_float(line));
        wrong.extend(lines.map(|(at, line)| format!("{}:{}: {}", project.show(file), at + 1, line.trim())));
    }
    if wrong.is_empty() {
        return Ok(files.len() as u32);
    }
    Err(Error::new(format!("floating point in the engine:\n    {}", wrong.join("\n    ")))
        .mend("compute with the engine's exact numbers; a float is for drawing, and is made outside ita-score"))
}

fn names_a_float(line: &str) -> bool {
    let code = line.split("//").next().unwrap_or(line);
    code.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| {
        let suffix = word.trim_start_matches(|c: char| c.is_ascii_digit() || c == '_');
        matches!(suffix, "f32" | "f64")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sees_types_and_suffixes_but_not_comments_or_other_words() {
        for line in ["let x: f64 = y;", "x as f32", "1_0f64", "Vec<f64>"] {
            assert!(names_a_float(line), "{line}");
        }
        for line in ["//! no f64 here", "let a = b; // not f32", "let half64 = 1;", "f640", "to_f64x"] {
            assert!(!names_a_float(line), "{line}");
        }
    }
}
