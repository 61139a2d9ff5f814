//! Debian's WordPress with a database and PHP, for `test --wordpress`.

use std::path::{Path, PathBuf};

use super::{Found, Get, Tool, version_of};
use crate::error::Result;
use crate::machine;
use crate::project::Project;

/// What is installed.
const PACKAGES: [&str; 5] =
    ["wordpress", "wordpress-theme-twentytwentythree", "php-cli", "php-mysql", "mariadb-server"];

/// Where Debian puts WordPress's own files.
const WORDPRESS: &str = "/usr/share/wordpress/wp-load.php";

/// WordPress, PHP with MySQL, and MariaDB. Nothing of it is set up or started on this system: the test has its own copies.
pub(crate) struct WordPress;

/// A program that Debian keeps out of some users' `PATH`.
fn server(name: &str) -> Option<PathBuf> {
    machine::on_path(name).or_else(|| Some(Path::new("/usr/sbin").join(name)).filter(|path| path.is_file()))
}

impl Tool for WordPress {
    fn name(&self) -> &'static str {
        "WordPress"
    }

    fn purpose(&self) -> &'static str {
        "a real site for `test --wordpress`"
    }

    fn find(&self, _: &Project) -> Result<Option<Found>> {
        let here = Path::new(WORDPRESS).is_file() && server("mariadbd").is_some();
        let Some(php) = machine::on_path("php").filter(|_| here) else { return Ok(None) };
        let version = version_of(&php).unwrap_or_else(|| "unknown".into());
        let version = version.split(" (").next().unwrap_or_default().to_owned();
        Ok(Some(Found { path: WORDPRESS.into(), version, why: "Debian's packages".into() }))
    }

    fn get(&self, _: &Project) -> Get {
        Get::debian(&PACKAGES, || {
            "in a Debian container, since it takes Debian's packages; or leave --wordpress out".into()
        })
    }
}
