//! `test`: prepares what is missing and runs every check, one step after the other, until one fails. Where all are run, those that
//! compile wasm run beside the others.

mod beside;
mod count;
mod order;
mod steps;

use std::time::{Duration, Instant};

use beside::Beside;
use count::Count;
use order::{Turn, order};
use steps::{Bench, Outcome, STEPS, Step, WORDPRESS};

use crate::error::{Error, Result};
use crate::project::Project;
use crate::setup;
use crate::text::seconds;
use crate::tools::Need;

/// One line of the closing table.
struct Row {
    name: &'static str,
    time: Duration,
    said: String,
}

/// `test --list`.
pub(crate) fn list() {
    for step in &STEPS {
        println!("{:<9} {}", step.name, step.does);
    }
}

/// Runs the steps named, or all but those that have to be asked for; `false` if one failed.
pub(crate) fn test(project: &Project, only: &[String], wordpress: bool) -> Result<bool> {
    let chosen = choose(only, wordpress)?;
    let started = Instant::now();
    heading("prepare", "the tools these steps need");
    let needs: Vec<Need> = chosen.iter().flat_map(|step| step.needs.concat()).collect();
    let tools = setup::prepare(project, &needs)?;
    let bench = Bench { project, tools: &tools };

    let mut rows = vec![Row { name: "prepare", time: started.elapsed(), said: "ready".into() }];
    let (mut sum, mut failed, mut beside) = (Count::default(), None, None);
    for turn in order(chosen, only.is_empty()) {
        let started = Instant::now();
        let (name, mend, outcome) = match turn {
            Turn::Step(step) => {
                heading(step.name, step.does);
                (step.name, step.mend, (step.run)(&bench))
            }
            Turn::Start(steps) => {
                beside = Some(Beside::start(project, steps)?);
                continue;
            }
            Turn::Wait(name) => {
                heading(name, "what the steps that ran beside said");
                let Some(beside) = beside.take() else { continue };
                (name, "see above; each of these steps runs alone too", beside.end().map(Outcome::Ran))
            }
        };
        let (count, said) = told(outcome, mend);
        let time = started.elapsed();
        println!("  {name}: {said} ({})", seconds(time));
        rows.push(Row { name, time, said });
        sum.add(count);
        if count.failed > 0 {
            failed = Some(name);
            break;
        }
    }
    close(&rows, sum, failed, started.elapsed());
    Ok(failed.is_none())
}

fn choose(only: &[String], wordpress: bool) -> Result<Vec<&'static Step>> {
    if let Some(unknown) = only.iter().find(|name| !STEPS.iter().any(|step| step.name == *name)) {
        return Err(Error::new(format!("there is no step `{unknown}`")).mend("cargo xtask test --list"));
    }
    let named = |step: &Step| only.iter().any(|name| name == step.name);
    let asked = |step: &&Step| match step.name {
        WORDPRESS => wordpress || named(step),
        _ => only.is_empty() || named(step),
    };
    Ok(STEPS.iter().filter(asked).collect())
}

/// What is counted and said of it; and how to mend it, where it failed.
fn told(outcome: Result<Outcome>, mend: &str) -> (Count, String) {
    match outcome {
        Ok(Outcome::Ran(count)) if count.failed > 0 => {
            println!("\nerror: {} tests failed\n  to mend: {mend}", count.failed);
            (count, format!("{} passed, {} FAILED", count.passed, count.failed))
        }
        Ok(Outcome::Ran(count)) if count.skipped > 0 => {
            (count, format!("{} passed, {} not run (see above)", count.passed, count.skipped))
        }
        Ok(Outcome::Ran(count)) => (count, format!("{} passed", count.passed)),
        Ok(Outcome::Absent(why)) => (Count::default(), format!("not run: {why}")),
        Err(error) => {
            println!("\nerror: {}", error.mend(mend));
            (Count { failed: 1, ..Count::default() }, "FAILED".into())
        }
    }
}

fn heading(name: &str, does: &str) {
    println!("\n== {name}: {does}");
}

/// The table, how to run a failed step again, and the line that CI reads.
fn close(rows: &[Row], sum: Count, failed: Option<&str>, total: Duration) {
    println!("\n== summary");
    for row in rows {
        println!("  {:<9} {:>12}  {}", row.name, seconds(row.time), row.said);
    }
    println!("  {:<9} {:>12}", "together", seconds(total));
    if let Some(name) = failed {
        // What ran beside has said by itself which of its steps that is.
        let again = STEPS.iter().find(|step| step.name == name).map_or("NAME", |step| step.name);
        println!("\nStopped at `{name}`. To run a step again alone: cargo xtask test --only {again}");
    }
    println!("\n{} passed, {} failed", sum.passed, sum.failed);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_chosen_by_name_in_their_own_order() {
        let names = |only: &[&str]| {
            let only: Vec<String> = only.iter().map(|name| (*name).to_owned()).collect();
            choose(&only, false).map(|steps| steps.iter().map(|step| step.name).collect::<Vec<_>>()).unwrap_or_default()
        };
        assert_eq!(names(&["e2e", "fmt"]), ["fmt", "e2e"]);
        assert_eq!(names(&[]).len(), STEPS.len() - 1);
        assert_eq!(names(&["python", "wordpress"]), ["python", "wordpress"]);
        assert!(choose(&[], true).is_ok_and(|steps| steps.len() == STEPS.len()));
        assert!(choose(&["nonsense".to_owned()], false).is_err());
    }
}
