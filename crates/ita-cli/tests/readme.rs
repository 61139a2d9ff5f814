//! What the README shows of tables works as it stands there.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail by panicking")]
#![cfg(unix)]

use std::path::Path;
use std::process::Command;

#[test]
fn the_readmes_tables() {
    let readme = include_str!("../../../README.md");
    let section = readme.split("## Whole tables").nth(1).unwrap();
    let script = section.split("```sh\n").nth(1).unwrap().split("```").next().unwrap();
    let folder = std::env::temp_dir().join(format!("ita-readme-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let programs = Path::new(env!("CARGO_BIN_EXE_ita")).parent().unwrap().display().to_string();
    let path = format!("{programs}:{}", std::env::var("PATH").unwrap());
    let ran = Command::new("sh").args(["-ec", script]).current_dir(&folder).env("PATH", path).output().unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    assert!(read("scores.csv").contains(",96.39,98.10,93.20,97.50,good,"), "{}", read("scores.csv"));
    // i2: (100 + 67) / 2 = 83.50, i7: 67; IIT their indicators' mean, 75.25.
    assert!(read("indicators.csv").contains(",2,0,83.50,67.00,"), "{}", read("indicators.csv"));
    assert!(read("indicators.csv").contains(",75.25,"), "{}", read("indicators.csv"));
    std::fs::remove_dir_all(&folder).unwrap();
}
