//! `ita batch` and its files: an output appears whole or not at all.

use crate::common::{Folder, Ran, command, ita};
use std::fs;
use std::process::Stdio;

const TABLE: &str = "overall\n90\n80\n";

fn batch(args: &[&str]) -> Ran {
    ita(&[&["batch", "--year", "2568", "--format", "json", "--lang", "en"], args].concat())
}

#[test]
fn the_output_gets_its_name_in_the_end() {
    let folder = Folder::new("whole");
    let (input, output) = (folder.file("in.csv", TABLE), folder.file("out.csv", "old"));
    assert_eq!(batch(&[&input, "-o", &output]).code, 0);
    assert_eq!(fs::read_to_string(&output).unwrap().lines().count(), 3);
    assert_eq!(folder.names(), ["in.csv", "out.csv"]);
}

#[test]
fn a_run_that_fails_midway_leaves_the_old_output() {
    let folder = Folder::new("midway");
    // A quotation mark that is never closed, and more after it than any row has.
    let endless = format!("overall,note\n90,x\n80,\"{}", "a".repeat(17 << 20));
    let (input, output) = (folder.file("in.csv", endless), folder.file("out.csv", "old"));
    let (code, _, message) = batch(&[&input, "-o", &output]).error();
    assert!(code == "usage" && message.contains("line 3"), "{message}");
    assert_eq!(fs::read_to_string(&output).unwrap(), "old");
    assert_eq!(folder.names(), ["in.csv", "out.csv"]);
}

#[test]
fn a_refused_call_leaves_no_file() {
    let folder = Folder::new("refused");
    let input = folder.file("in.csv", "note\nx\n");
    assert_eq!(batch(&[&input, "-o", &folder.path("out.csv")]).error().0, "usage");
    assert_eq!(folder.names(), ["in.csv"]);
}

#[test]
fn the_input_is_never_the_output() {
    let folder = Folder::new("same");
    let input = folder.file("in.csv", TABLE);
    let again = format!("{}/./in.csv", input.rsplit_once(std::path::MAIN_SEPARATOR).unwrap().0);
    for output in [&input, &again] {
        let (code, _, message) = batch(&[&input, "-o", output]).error();
        assert!(code == "usage" && message.contains("another name"), "{message}");
    }
    assert_eq!(fs::read_to_string(&input).unwrap(), TABLE);
}

#[cfg(unix)]
#[test]
fn links_and_permissions_of_the_output_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = Folder::new("links");
    let (input, real, link) = (folder.file("in.csv", TABLE), folder.file("real.csv", "old"), folder.path("link.csv"));
    fs::set_permissions(&real, fs::Permissions::from_mode(0o600)).unwrap();
    symlink(&real, &link).unwrap();
    assert_eq!(batch(&[&input, "-o", &link]).code, 0);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o600);
    assert_ne!(fs::read_to_string(&real).unwrap(), "old");
    assert_eq!(batch(&[&input, "-o", "/dev/null"]).code, 0);
    assert_eq!(batch(&[&real, "-o", &link]).error().0, "usage");
}

#[test]
fn files_that_are_not_there_or_not_for_us() {
    let folder = Folder::new("absent");
    let input = folder.file("in.csv", TABLE);
    let absent = folder.path("absent.csv");
    let nowhere = folder.path("nowhere/out.csv");
    for (args, part) in [
        ([absent.as_str(), "-o", "-"], "absent.csv"),
        ([&input, "-o", &nowhere], "nowhere"),
        (["in.xlsx", "-o", "-"], "in.xlsx"),
        (["in.csv.gz", "-o", "-"], "in.csv.gz"),
        ([&input, "-o", "OUT.XLS"], "CSV UTF-8"),
        (["in.ods", "-o", "-"], "CSV UTF-8"),
    ] {
        let (code, node, message) = batch(&args).error();
        assert_eq!((code.as_str(), node), ("usage", None));
        assert!(message.contains(part), "{message}");
    }
}

#[test]
fn without_an_output_the_call_is_refused() {
    let folder = Folder::new("no-output");
    let (code, _, message) = batch(&[&folder.file("in.csv", TABLE)]).error();
    assert!(code == "usage" && message.contains("--output"), "{message}");
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_error() {
    let folder = Folder::new("pipe");
    let input = folder.file("in.csv", format!("overall\n{}", "90\n".repeat(20_000)));
    let mut child = command(&["batch", &input, "-o", "-", "--year", "2568"]).stdout(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::io::Write;
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::ExitStatusExt;
    use std::process::Command;

    /// Ctrl-C, TERM and HUP in the middle of a run leave nothing, and the old output as it was.
    #[test]
    fn a_run_that_is_stopped_leaves_nothing() {
        for (signal, number) in [("INT", 2), ("TERM", 15), ("HUP", 1)] {
            let folder = Folder::new(&format!("stopped-{signal}"));
            let output = folder.file("out.csv", "old");
            let mut child =
                command(&["batch", "-", "-o", &output, "--year", "2568"]).stdin(Stdio::piped()).spawn().unwrap();
            let mut stdin = child.stdin.take().unwrap();
            stdin.write_all(format!("overall\n{}", "90\n".repeat(100_000)).as_bytes()).unwrap();
            // It waits for more rows now.
            while folder.names().len() < 2 {
                std::thread::yield_now();
            }
            // The signals are heard as soon as the file is there, but for an instant.
            std::thread::sleep(std::time::Duration::from_millis(200));
            assert!(folder.names().iter().any(|name| name.ends_with(".part")), "{:?}", folder.names());
            assert!(Command::new("kill").args(["-s", signal, &child.id().to_string()]).status().unwrap().success());
            assert_eq!(child.wait().unwrap().signal(), Some(number), "{signal}");
            assert_eq!(folder.names(), ["out.csv"], "{signal}");
            assert_eq!(fs::read_to_string(&output).unwrap(), "old");
        }
    }

    /// A call of somebody who may not write everything: of another user where this one is root.
    fn as_somebody(folder: &Folder, args: &[&str]) -> Ran {
        use std::os::unix::process::CommandExt;
        let mut command = command(&[&["batch", "--year", "2568", "--format", "json", "--lang", "en"], args].concat());
        let probe = folder.file("probe", "");
        fs::set_permissions(&probe, fs::Permissions::from_mode(0o444)).unwrap();
        if fs::OpenOptions::new().append(true).open(&probe).is_ok() {
            // Where the program lies, that user may not be let in.
            let program = folder.path("ita");
            fs::copy(env!("CARGO_BIN_EXE_ita"), &program).unwrap();
            fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
            let given: Vec<_> = command.get_args().map(ToOwned::to_owned).collect();
            command = Command::new(program);
            command.args(given).stdin(Stdio::null()).uid(65_534).gid(65_534);
        }
        let output = command.output().unwrap();
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        Ran { code: output.status.code().unwrap(), out: text(&output.stdout), err: text(&output.stderr) }
    }

    /// To replace a file asks only its folder. One that may not be written must stay all the same; and where the folder is
    /// closed, it is the folder that is named.
    #[test]
    fn a_file_that_may_not_be_written_stays() {
        let folder = Folder::new("read-only");
        fs::set_permissions(folder.path("."), fs::Permissions::from_mode(0o777)).unwrap();
        let (input, output) = (folder.file("in.csv", TABLE), folder.file("out.csv", "old"));
        fs::set_permissions(&output, fs::Permissions::from_mode(0o444)).unwrap();
        let (code, _, message) = as_somebody(&folder, &[&input, "-o", &output]).error();
        assert!(code == "usage" && message.contains("out.csv") && !message.contains("in the folder"), "{message}");
        assert_eq!(fs::read_to_string(&output).unwrap(), "old");

        let closed = folder.path("closed");
        fs::create_dir(&closed).unwrap();
        let inside = folder.file("closed/out.csv", "old");
        fs::set_permissions(&inside, fs::Permissions::from_mode(0o666)).unwrap();
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o555)).unwrap();
        let (_, _, message) = as_somebody(&folder, &[&input, "-o", &inside]).error();
        let (_, _, new) = as_somebody(&folder, &[&input, "-o", &folder.path("closed/new.csv")]).error();
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o755)).unwrap();
        for message in [message, new] {
            assert!(message.contains("in the folder") && message.contains("closed"), "{message}");
        }
        assert_eq!(fs::read_to_string(&inside).unwrap(), "old");
        // And where nothing stands in the way, the same user's output is written.
        assert_eq!(as_somebody(&folder, &[&input, "-o", &folder.path("new.csv")]).code, 0);
    }

    /// `ita batch x.csv -o - >> x.csv` would read what it writes, until the disk is full.
    #[test]
    fn standard_output_is_not_the_input_either() {
        let folder = Folder::new("appended");
        let input = folder.file("in.csv", TABLE);
        let append = || fs::OpenOptions::new().append(true).open(&input).unwrap();
        let said = |child: &mut Command| child.stdout(append()).output().unwrap();
        let ran = said(&mut command(&["batch", &input, "-o", "-", "--year", "2568"]));
        assert_eq!(ran.status.code(), Some(2));
        let ran = said(command(&["batch", "-", "-o", "-", "--year", "2568"]).stdin(fs::File::open(&input).unwrap()));
        assert_eq!(ran.status.code(), Some(2));
        assert_eq!(fs::read_to_string(&input).unwrap(), TABLE);
        // A hard link is the same file.
        let link = folder.path("link.csv");
        fs::hard_link(&input, &link).unwrap();
        assert_eq!(batch(&[&input, "-o", &link]).error().0, "usage");
        // What is not a file, such as a terminal or nothing, may be both.
        let null = || fs::OpenOptions::new().read(true).write(true).open("/dev/null").unwrap();
        let ran = command(&["batch", "-", "-o", "-", "--year", "2568"]).stdin(null()).stdout(null()).output().unwrap();
        assert!(
            String::from_utf8(ran.stderr).unwrap().contains("usage"),
            "the table is empty, and that is what is said"
        );
    }

    /// A name may take 255 bytes, 80 Thai letters.
    #[test]
    fn a_name_as_long_as_a_name_can_be() {
        let folder = Folder::new("long");
        let input = folder.file("in.csv", TABLE);
        let name = format!("{}.csv", "ก".repeat(83));
        assert_eq!(batch(&[&input, "-o", &folder.path(&name)]).code, 0);
        assert_eq!(folder.names(), ["in.csv".to_owned(), name]);
    }
}
