//! ยกระดับ as it renders without a browser, over the view models of the real app.

#![cfg(feature = "ssr")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail by panicking")]

use ita_app::hooks::{Keeper, Store};
use ita_app::loaded::Loaded;
use ita_app::platform::keep::Memory;
use ita_app::{App, AppProps};
use ita_view::{Action, Improve, Lang, Parts, State, View, Wanted, page, reduce, start, store};
use std::rc::Rc;
use yew::LocalServerRenderer;

/// The app as it begins with a kept state.
fn app(state: &State) -> String {
    let state = store::read(&store::write(state), &Parts::all()).unwrap();
    let keeper = Keeper::in_place(Rc::new(Memory::default()));
    let props = AppProps { keeper, begun: Store::new(Rc::new(state), Loaded::all()) };
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let tasks = tokio::task::LocalSet::new();
    tasks.block_on(&runtime, LocalServerRenderer::<App>::with_props(props).hydratable(false).render())
}

fn act(state: &State, action: Action) -> State {
    reduce(state, action, &Parts::all()).unwrap()
}

fn begun(hash: &str) -> State {
    let kept = act(&start(None, hash, &Parts::all()).unwrap().state, Action::KeepSent);
    act(&kept, Action::Go(View::Improve))
}

fn after(state: &State, changes: impl IntoIterator<Item = Improve>) -> State {
    let shown = act(state, Action::Go(View::Improve));
    changes.into_iter().fold(shown, |state, change| act(&state, Action::Improve(change)))
}

fn example(changes: impl IntoIterator<Item = Improve>) -> State {
    after(&State::first().unwrap(), changes)
}

fn items() -> State {
    begun("#/improve/ITA:1.0/FY:2564/iit:90/eit:88.5/o1:1/o2:0/o3:0/o41:0")
}

/// One element, from its opening tag to the first closing tag of its name.
fn element<'a>(html: &'a str, open: &str, close: &str) -> &'a str {
    let start = html.find(open).unwrap_or_else(|| panic!("{open} is not in {html}"));
    let html = &html[start..];
    &html[..html.find(close).unwrap() + close.len()]
}

/// The text of a fragment, without its tags.
fn text(html: &str) -> String {
    html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect()
}

/// A row of the levers' table.
fn row<'a>(html: &'a str, node: &str) -> &'a str {
    element(html, &format!("data-node=\"{node}\""), "</tr>")
}

#[test]
fn the_plan_is_the_scenario_and_said_by_instrument() {
    let html = app(&example([]));
    let sentence = text(element(&html, "<p class=\"plan-sentence\"", "</p>"));
    assert!(sentence.contains("เพิ่ม EIT 2.30 คะแนน เป็น 95.50"), "{sentence}");
    assert_eq!(html.matches("class=\"button primary\"").count(), 0, "it is followed");
    assert!(row(&html, "eit").contains("value=\"95.50\"") && text(row(&html, "eit")).contains("ต้องเพิ่ม 2.30 เป็น 95.50"));
    let outcome = text(element(&html, "id=\"outcome\"", "</section>"));
    assert!(outcome.contains("96.39") && outcome.contains("97.08") && outcome.contains("+0.69"), "{outcome}");
    let own = app(&example([Improve::SetValue { node: "eit".into(), text: "94".into() }]));
    assert_eq!(own.matches("class=\"button primary\"").count(), 1, "one primary button");
}

#[test]
fn a_slider_says_where_it_is_and_where_the_plan_is() {
    let html = app(&example([Improve::SetValue { node: "eit".into(), text: "94".into() }]));
    for part in [
        "type=\"range\"",
        "min=\"6000\"",
        "max=\"10000\"",
        "value=\"9400\"",
        "aria-valuetext=\"94.00 คะแนน (+0.80 จากปัจจุบัน)\"",
        "class=\"aim\"",
        "id=\"field-eit\"",
    ] {
        assert!(row(&html, "eit").contains(part), "{part}: {}", row(&html, "eit"));
    }
    assert!(!row(&html, "iit").contains("class=\"aim\""));
    // Where the plan is followed, both are one.
    assert!(!row(&app(&example([])), "eit").contains("class=\"aim\""));
}

#[test]
fn what_stands_in_the_way_comes_with_a_button_that_relaxes_it() {
    let html = app(&example([Improve::Lock { node: "eit".into() }]));
    let blocked = element(&html, "<ul class=\"blocked\">", "</ul>");
    assert!(text(blocked).contains("ให้แผนปรับ EIT ได้") && !text(blocked).contains("ต้องได้"), "said once");
    assert!(text(element(&html, "<p class=\"plan-sentence", "</p>")).contains("EIT ต้องได้ 95"));
    assert!(text(row(&html, "eit")).contains("คงเดิม") && !html.contains("class=\"button primary\""));
}

#[test]
fn items_are_boxes_in_the_order_of_their_gain() {
    let state = items();
    let html = app(&state);
    let view = page::improve(&state).groups.iter().find_map(|group| group.items.clone()).unwrap();
    let open: Vec<_> = view.items.iter().filter(|item| !item.done).collect();
    let places: Vec<usize> =
        open.iter().map(|item| html.find(&format!("id=\"item-{}\"", item.node)).unwrap()).collect();
    assert!(places.len() == 3 && places.is_sorted());
    assert!(text(row(&html, "o41")).contains('+') && !html.contains("id=\"item-o1\""), "what is published waits");
}

#[test]
fn several_scenarios_are_compared_in_columns() {
    assert!(!app(&example([])).contains("compare-title"));
    let html = app(&example([Improve::SetValue { node: "eit".into(), text: "95".into() }, Improve::New]));
    let table = element(&html, "<table class=\"figures compared\">", "</table>");
    assert!(text(table).contains("95.00") && text(table).contains("95.50"));
    assert_eq!(table.matches("aria-current=\"true\"").count(), 1);
    for words in ["แสดง แผนที่ 1", "ทำสำเนา แผนที่ 1", "ลบ แผนที่ 2"]
    {
        assert!(text(table).contains(words), "{words}");
    }
}

#[test]
fn the_scenario_is_ready_to_be_printed() {
    let html = app(&example([]));
    let sheet = text(element(&html, "class=\"sheet\"", "</table>"));
    for words in ["เทศบาลตำบลบางกระบือ", "พ.ศ. 2568", "96.39 ผ่านดี → 97.08 ผ่านดีเยี่ยม", "จำลอง", "95.50"]
    {
        assert!(sheet.contains(words), "{words}: {sheet}");
    }
}

#[test]
fn ids_are_unique_and_no_style_is_set_in_every_state() {
    let told = Improve::SetRespondents { node: "eit".into(), text: "1".into() };
    let states = [
        example([]),
        example([Improve::Own, Improve::New, told]),
        example([Improve::SetWanted(Wanted::Overall("x".into()))]),
        example([
            Improve::SetValue { node: "eit".into(), text: "x".into() },
            Improve::SetCap { node: "eit".into(), text: "x".into() },
        ]),
        after(&items(), [Improve::ApplyPlan]),
        after(&begun("#/improve/ITA:1.0/FY:2568"), []),
    ];
    for lang in [Lang::Th, Lang::En] {
        for state in &states {
            let html = app(&act(state, Action::SetLang(lang)));
            assert!(!html.contains(" style=") && html.matches("<h1").count() == 1);
            let mut ids: Vec<&str> =
                html.split(" id=\"").skip(1).map(|rest| &rest[..rest.find('"').unwrap()]).collect();
            let all = ids.len();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), all, "{ids:?}");
        }
    }
}

#[test]
fn the_result_leads_here() {
    let html = app(&State::first().unwrap());
    let next = text(element(&html, "<div class=\"next\">", "</div>"));
    assert!(next.contains("เพิ่ม EIT 2.30 คะแนน เป็น 95.50") && next.contains("วางแผนยกระดับ"), "{next}");
}
