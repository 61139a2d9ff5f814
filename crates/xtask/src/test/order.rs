//! What runs beside what, where all steps run on two cores.
//!
//! To compile wasm for size is minutes of work for one processor. Meanwhile the other one has what is native to do, and then the browser
//! tests, most of which wait; they need the app of this machine's own way, and not the other way's sizes.

use super::steps::Step;

/// What comes next.
pub(super) enum Turn {
    /// A step, in this process.
    Step(&'static Step),
    /// These steps, in a process beside.
    Start(&'static [&'static str]),
    /// That process has to end; and what is said of it.
    Wait(&'static str),
}

/// Beside the native steps.
const FIRST: [&str; 2] = ["no_std", "dist"];

/// Beside the browser tests.
const SECOND: [&str; 2] = ["stock", "bits"];

/// The turns of these steps; where all run, some beside others.
pub(super) fn order(steps: Vec<&'static Step>, all: bool) -> Vec<Turn> {
    if !all {
        return steps.into_iter().map(Turn::Step).collect();
    }
    let is_in = |names: &[&str], step: &Step| names.contains(&step.name);
    let mut turns = vec![Turn::Start(&FIRST)];
    for step in steps {
        match () {
            () if step.name == FIRST[0] => turns.extend([Turn::Wait("wasm"), Turn::Start(&SECOND)]),
            () if is_in(&FIRST, step) || is_in(&SECOND, step) => {}
            () => turns.push(Turn::Step(step)),
        }
    }
    turns.push(Turn::Wait("others"));
    turns
}

#[cfg(test)]
mod tests {
    use super::super::steps::STEPS;
    use super::*;

    #[test]
    fn each_step_has_one_turn_and_the_app_is_there_before_the_browser_tests() {
        let said = |turns: Vec<Turn>| {
            let said = turns.into_iter().map(|turn| match turn {
                Turn::Step(step) => step.name.to_owned(),
                Turn::Start(steps) => steps.join("+"),
                Turn::Wait(name) => format!("wait for {name}"),
            });
            said.collect::<Vec<_>>()
        };
        let all = said(order(STEPS.iter().collect(), true));
        let turn = |name: &str| all.iter().position(|said| said == name);
        assert_eq!(turn("no_std+dist"), Some(0));
        assert!(turn("wait for wasm").is_some() && turn("wait for wasm") < turn("e2e"));
        assert_eq!(turn("stock+bits"), turn("wait for wasm").map(|turn| turn + 1));
        assert_eq!(turn("wait for others"), Some(all.len() - 1));
        // Four of them by twos, which are waited for.
        assert_eq!(all.len(), STEPS.len() - 4 + 4);
        assert_eq!(said(order(STEPS.iter().skip(12).take(2).collect(), false)), ["no_std", "dist"]);
    }
}
