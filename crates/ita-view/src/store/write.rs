//! The state as the text that [`form`](super::form) reads.

use super::form::{EXAMPLE, LANGS, LEVEL, NUMERALS, OVERALL, REASONS, SCALES, THEMES, name};
use super::json::Json;
use crate::draft::{Draft, Origin, Work};
use crate::improve::{Scenario, Scenarios, Wanted};
use crate::state::{State, View};

pub(super) fn state(state: &State) -> String {
    let mut json = Json::default();
    json.open('{');
    json.key("version");
    json.number(super::VERSION as usize);
    match state.view {
        View::Calculate => json.text("view", "calculate"),
        View::Rules(year) => json.text("view", &format!("rules/{}", year.number())),
        View::Help => json.text("view", "help"),
        View::Embed => json.text("view", "embed"),
        View::Improve => json.text("view", "improve"),
    }
    json.text("lang", name(LANGS, &state.lang));
    json.text("numerals", name(NUMERALS, &state.numerals));
    json.text("theme", name(THEMES, &state.theme));
    json.text("scale", name(SCALES, &state.scale));
    json.key("work");
    work(&mut json, &state.work);
    json.key("earlier");
    json.open('[');
    for earlier in &state.earlier {
        json.open('{');
        json.text("reason", name(REASONS, &earlier.reason));
        json.key("work");
        work(&mut json, &earlier.work);
        json.close('}');
    }
    json.close(']');
    json.close('}');
    json.finish()
}

fn work(json: &mut Json, work: &Work) {
    json.open('{');
    json.text("agency", &work.agency);
    json.key("year");
    json.number(usize::from(work.year.number()));
    match work.origin {
        Origin::Own => json.text("origin", "own"),
        Origin::Link => json.text("origin", "link"),
        Origin::Example(id) => json.text("origin", &[EXAMPLE, id.id()].concat()),
    }
    json.key("drafts");
    json.open('{');
    for (year, of_year) in &work.drafts {
        json.key(&year.to_string());
        draft(json, of_year);
    }
    json.close('}');
    json.key("scenarios");
    json.open('{');
    for (year, of_year) in &work.scenarios {
        json.key(&year.to_string());
        scenarios(json, of_year);
    }
    json.close('}');
    json.close('}');
}

fn draft(json: &mut Json, draft: &Draft) {
    json.open('{');
    json.texts("typed", &draft.typed);
    json.texts("last_good", &draft.last_good);
    json.list("open", &draft.open);
    json.text("published_overall", &draft.published_overall);
    json.maybe("published_level", draft.published_level.as_deref());
    json.key("surveys");
    json.open('{');
    for (node, told) in &draft.surveys {
        json.key(node);
        json.open('[');
        json.string(&told.respondents);
        json.string(&told.population);
        json.close(']');
    }
    json.close('}');
    json.close('}');
}

fn scenarios(json: &mut Json, scenarios: &Scenarios) {
    json.open('{');
    json.key("all");
    json.open('[');
    scenarios.all().iter().for_each(|one| scenario(json, one));
    json.close(']');
    json.key("active");
    json.number(scenarios.active_index());
    json.key("deleted");
    json.open('[');
    for gone in scenarios.deleted() {
        json.open('{');
        json.key("at");
        json.number(gone.at);
        json.key("scenario");
        scenario(json, &gone.scenario);
        json.close('}');
    }
    json.close(']');
    json.close('}');
}

fn scenario(json: &mut Json, scenario: &Scenario) {
    json.open('{');
    json.key("id");
    json.number(scenario.id.0 as usize);
    json.text("name", &scenario.name);
    json.texts("typed", &scenario.typed);
    json.texts("last_good", &scenario.last_good);
    json.list("locked", &scenario.locked);
    json.texts("caps", &scenario.caps);
    json.key("efforts");
    json.open('{');
    scenario.efforts.iter().for_each(|(node, ease)| json.text(node, ease.id()));
    json.close('}');
    match &scenario.wanted {
        Wanted::Next => json.text("wanted", "next"),
        Wanted::Level(id) => json.text("wanted", &[LEVEL, id].concat()),
        Wanted::Overall(text) => json.text("wanted", &[OVERALL, text].concat()),
    }
    match &scenario.before {
        Some(before) => json.texts("before", before),
        None => json.maybe("before", None),
    }
    json.close('}');
}
