//! The command line of this program.

use clap::{Parser, Subcommand};

use crate::bench::Sizes;

/// Every command a developer or CI runs.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", after_help = VARIABLES)]
pub(crate) struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

const VARIABLES: &str = "\
Variables: ITA_TOOLS_DIR (where tools go, default .tools), CHROME_PATH, CHROME_SHELL_PATH, FIREFOX_PATH and SOFFICE_PATH
(browsers and LibreOffice for the tests), ITA_NO_RUSTUP_DOWNLOAD or CI (download no toolchain and no browser; package registries only)";

/// One command with its options.
#[derive(Clone, Debug, PartialEq, Eq, Subcommand)]
pub(crate) enum Command {
    /// Prepare the tools, then `trunk serve`: the app on this machine, built again when a file changes
    Serve {
        /// The port (else 8569, or any if that is taken)
        #[arg(long)]
        port: Option<u16>,
        /// Open no browser
        #[arg(long)]
        no_open: bool,
        /// The app as it is shipped
        #[arg(long)]
        release: bool,
    },
    /// Prepare the tools and run every check
    Test {
        /// Only these steps
        #[arg(long, value_name = "STEP", value_delimiter = ',')]
        only: Vec<String>,
        /// In a real WordPress too (Debian; installs its packages)
        #[arg(long)]
        wordpress: bool,
        /// List the steps
        #[arg(long)]
        list: bool,
    },
    /// The release app in dist/app, by `trunk build --release`
    Build,
    /// The page element in dist/element, its demo pages and npm package, with its budgets
    Element,
    /// All of that: build, compress, zip, list every file's size, check the budgets
    Dist,
    /// Weigh app and element by every way that this machine can compile them
    Size {
        /// Record the sizes in docs/size.md: later ones may be one per cent more
        #[arg(long)]
        record: bool,
    },
    /// Write the rule tables from their data files
    Rules {
        /// Only check that they are fresh
        #[arg(long)]
        check: bool,
    },
    /// Break the engine on purpose, and count what no test sees (needs cargo-mutants)
    Mutants {
        /// Which sample of the 40
        #[arg(long, default_value_t = 0)]
        shard: u32,
        /// Every mutant: hours
        #[arg(long)]
        all: bool,
    },
    /// Measure scores and tables beside what others would use (Python), and write BENCHMARKS.md; on a quiet machine
    Bench(Sizes),
    /// The Python package's wheel in dist/python, tested beside `ita` (needs python3)
    Python,
    /// The pictures of the README, taken of the built app
    Pictures,
    /// Prepare every tool
    Setup,
    /// List every tool: found or not, where, and why it is used
    Doctor,
    /// What Trunk calls to finish the page
    #[command(hide = true)]
    Hook,
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn options_are_of_their_commands_and_steps_are_a_list() {
        Cli::command().debug_assert();
        let parsed = |line: &str| Cli::try_parse_from(line.split_whitespace()).map(|cli| cli.command).ok();
        let only = vec!["fmt".into(), "e2e".into()];
        assert_eq!(parsed("xtask test --only fmt,e2e"), Some(Command::Test { only, wordpress: false, list: false }));
        for line in ["xtask", "xtask dist --port 80", "xtask serve --port x", "xtask dist --wordpress"] {
            assert_eq!(parsed(line), None, "{line}");
        }
    }
}
