//! Components as they render without a browser, over view models of the real app.

#![cfg(feature = "ssr")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail by panicking")]

use ita_app::hooks::{Keeper, Store};
use ita_app::loaded::Loaded;
use ita_app::pages::{Embedded, EmbeddedProps};
use ita_app::platform::keep::{Memory, Refusing};
use ita_app::{App, AppProps};
use ita_view::embed;
use ita_view::{Action, Lang, Mark, Parts, State, View, Year, page, reduce, store};
use std::rc::Rc;
use yew::LocalServerRenderer;
use yew::prelude::*;

fn render<C: BaseComponent>(props: C::Properties) -> String
where
    C::Properties: 'static,
{
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let tasks = tokio::task::LocalSet::new();
    tasks.block_on(&runtime, LocalServerRenderer::<C>::with_props(props).hydratable(false).render())
}

/// The whole app as it begins with a kept state.
fn app(state: &State) -> String {
    let state = store::read(&store::write(state), &Parts::all()).unwrap();
    let keeper = Keeper::in_place(Rc::new(Memory::default()));
    render::<App>(AppProps { keeper, begun: Store::new(Rc::new(state), Loaded::all()) })
}

fn after(actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(State::first().unwrap(), |state, action| reduce(&state, action, &Parts::all()).unwrap())
}

fn year(number: u16) -> Year {
    Parts::all().year(number).unwrap()
}

fn value(node: &str, text: &str) -> Action {
    Action::SetValue { node: node.into(), text: text.into() }
}

fn open(node: &str) -> Action {
    Action::Open { node: node.into() }
}

/// The text of a fragment, without its tags.
fn text(html: &str) -> String {
    let mut inside = false;
    let plain = html.chars().filter(|&c| match c {
        '<' => {
            inside = true;
            false
        }
        '>' => {
            inside = false;
            false
        }
        _ => !inside,
    });
    plain.collect()
}

/// The element that begins with this tag, up to the end of the document.
fn from<'a>(html: &'a str, tag: &str) -> &'a str {
    let start = html.find(tag).unwrap_or_else(|| panic!("{tag} is not in {html}"));
    &html[start..]
}

/// One element, from its opening tag to the first closing tag of its name.
fn element<'a>(html: &'a str, open: &str, close: &str) -> &'a str {
    let html = from(html, open);
    &html[..html.find(close).unwrap() + close.len()]
}

#[test]
fn the_first_view_shows_the_example_with_its_level_and_reason() {
    let html = app(&State::first().unwrap());
    assert!(html.contains("<b>96.39</b>"));
    assert!(html.contains(r#"<span class="level tone-2">ผ่านดี</span>"#));
    assert_eq!(
        text(element(&html, r#"<p class="why">"#, "</p>")),
        "ได้ระดับผ่านดี เพราะคะแนนรวมและทุกเครื่องมือถึง 85 · ยังไม่ถึงระดับผ่านดีเยี่ยม เนื่องจาก EIT ได้ 93.20 คะแนน ต่ำกว่าเกณฑ์ 95 อยู่ 1.80 คะแนน"
    );
}

#[test]
fn a_storage_that_refuses_is_an_empty_one() {
    let begun = |keeper| render::<App>(AppProps::begin(keeper, &Loaded::new()).unwrap());
    let empty = begun(Keeper::in_place(Rc::new(Memory::default())));
    assert_eq!(empty, begun(Keeper::in_place(Rc::new(Refusing))));
}

#[test]
fn no_style_attribute_which_the_page_forbids() {
    for view in
        [View::Calculate, View::Improve, View::Work, View::Report, View::Rules(year(2566)), View::Embed, View::Help]
    {
        let state = after([open("oit"), open("9"), open("9.1"), Action::Go(view)]);
        assert!(!app(&state).contains(" style="));
    }
}

#[test]
fn an_error_stands_in_its_row_and_is_named_by_the_field() {
    let html = app(&after([value("eit", "193")]));
    let field = element(&html, r#"<input value="193""#, ">");
    assert!(field.contains(r#"aria-invalid="true""#) && field.contains(r#"aria-describedby="error-eit""#), "{field}");
    let error = text(element(&html, r#"<span id="error-eit" class="is-wrong">"#, "</span>"));
    assert!(error.contains("0 ถึง 100"), "{error}");
    assert!(html.contains("is-stale"));
    assert!(html.contains("<b>96.39</b>"), "the last good result stays");
}

#[test]
fn a_valid_field_has_no_error() {
    let html = app(&State::first().unwrap());
    assert!(!html.contains("aria-invalid") && !html.contains(r#"class="error""#) && !html.contains("is-stale"));
}

#[test]
fn an_open_level_shows_the_certain_one_full_and_the_possible_one_in_outline() {
    let html = app(&after([Action::StartOwn, value("overall", "96.39")]));
    let level = element(&html, r#"<p class="result-level">"#, "</p>");
    assert!(level.contains(r#"<span class="level tone-2">ผ่านดี</span>"#), "{level}");
    assert!(level.contains(r#"<span class="level is-maybe tone-1">ผ่านดีเยี่ยม</span>"#), "{level}");
}

#[test]
fn nothing_given_shows_no_level() {
    let html = app(&after([Action::StartOwn]));
    assert!(!html.contains("result-level") && !html.contains("bar-level"));
}

#[test]
fn the_picture_has_four_lines_against_the_rules_thresholds() {
    let state = State::first().unwrap();
    let picture = page::result(&state, &Parts::all()).picture;
    let html = app(&state);
    let drawn = element(&html, r#"<div class="picture">"#, "</ul>");
    assert_eq!(drawn.matches("<circle").count(), 4, "a point for the whole and each instrument");
    let asked: usize = picture.thresholds.iter().flat_map(|threshold| &threshold.asked).filter(|asked| **asked).count();
    assert_eq!(drawn.matches(r#"class="edge""#).count(), asked);
    assert!(drawn.contains("ตัวที่ฉุดระดับ") && text(drawn).contains("93.20"), "{drawn}");
    for line in &picture.lines {
        assert!(drawn.contains(&line.description), "{}", line.description);
    }
    let range = app(&after([value("oit", "")]));
    let drawn = element(&range, r#"<div class="picture">"#, "</ul>");
    assert_eq!(drawn.matches(r#"class="range""#).count(), 1, "the whole; nothing is known of OIT");
    assert_eq!(drawn.matches(r#"class="end""#).count(), 1, "its low end lies left of what is drawn");
}

#[test]
fn items_are_boxes_with_what_is_said_of_them_and_their_worth() {
    let item = |node: &str, mark| Action::SetItem { node: node.into(), mark };
    let state = after([
        Action::SetYear(2564),
        open("oit"),
        open("9"),
        open("9.1"),
        item("o1", Mark::Published),
        item("o2", Mark::Partial),
        item("o3", Mark::NotPublished),
    ]);
    let html = app(&state);
    let row =
        |node: &str| element(&html, &format!(r#"<tr data-node="{node}" class="is-item depth-4">"#), "</tr>").to_owned();
    assert!(
        row("o1").contains(" checked") && row("o1").contains(r#"<option value="1" selected="selected">"#),
        "{}",
        row("o1")
    );
    assert!(row("o2").contains(r#"value="50""#) && !row("o2").contains(" checked"));
    assert!(row("o3").contains(r#"<option value="0" selected="selected">"#) && !row("o3").contains(" checked"));
    assert!(row("o4").contains(r#"<option value="" selected="selected">"#));
    assert!(text(&row("o1")).contains("0.44 คะแนน"));
}

#[test]
fn every_row_has_a_field_and_shows_what_follows_from_others() {
    let closed = app(&State::first().unwrap());
    let toggle = |html: &str| element(from(html, r#"data-node="eit""#), "<button", ">").to_owned();
    assert!(toggle(&closed).contains(r#"aria-expanded="false""#));
    assert!(closed.contains(r#"id="field-eit""#) && !closed.contains(r#"id="field-6""#));
    assert!(closed.contains(r#"placeholder="96.39""#), "the whole follows from the instruments");
    let opened = app(&after([open("eit")]));
    assert!(toggle(&opened).contains(r#"aria-expanded="true""#));
    assert!(opened.contains(r#"id="field-eit""#) && opened.contains(r#"id="field-6""#));
}

#[test]
fn ids_are_unique_on_every_view() {
    for view in [View::Calculate, View::Improve, View::Rules(year(2564)), View::Embed, View::Help] {
        let html = app(&after([Action::SetYear(2564), open("iit"), open("oit"), open("10"), Action::Go(view)]));
        let mut ids: Vec<&str> = html.split(" id=\"").skip(1).map(|rest| &rest[..rest.find('"').unwrap()]).collect();
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all);
    }
}

#[test]
fn every_view_has_one_first_heading_in_both_languages() {
    for lang in [Lang::Th, Lang::En] {
        let rules = View::Rules(year(2568));
        for view in [View::Calculate, View::Improve, rules, View::OwnRules, View::Embed, View::Help] {
            let html = app(&after([Action::SetLang(lang), Action::Go(view)]));
            assert_eq!(html.matches("<h1").count(), 1, "{lang:?} {view:?}");
            // A tab of the head, or one of the two sets of rules.
            let is_tab = matches!(view, View::Calculate | View::Improve | View::Rules(_) | View::OwnRules);
            assert_eq!(html.matches(r#"aria-current="page""#).count(), usize::from(is_tab), "{lang:?} {view:?}");
        }
    }
}

#[test]
fn a_rule_of_every_year_can_be_asked_for_its_source() {
    for number in Year::numbers() {
        let html = app(&after([Action::Go(View::Rules(year(number)))]));
        let view = page::rules(&State::first().unwrap(), year(number), &Parts::all());
        // Each level and the rounding; the instruments are closed, and every source is in the list once.
        assert_eq!(html.matches(r#"class="origin""#).count(), view.levels.len() + 1, "{number}");
        assert_eq!(html.matches(r#"class="rule-open""#).count(), view.groups.len(), "{number}");
        if view.sources.is_empty() {
            continue;
        }
        let list = element(&html, "<ol class=\"origins\">", "</ol>");
        assert_eq!(list.matches(r#"class="refs""#).count(), view.sources.len(), "{number}");
        assert!(text(list).contains("[1]"));
    }
}

fn framed(hash: &str) -> String {
    let page = embed::read(hash, &Parts::all()).unwrap().unwrap();
    render::<Embedded>(EmbeddedProps { page })
}

#[test]
fn a_page_in_a_frame_has_the_result_and_no_frame_of_its_own() {
    let card = framed("#/embed/card/ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5?agency=%3Cb%3Ex");
    assert!(card.contains("<b>96.39</b>") && card.contains("&lt;b&gt;x"), "{card}");
    assert!(
        !card.contains("<nav") && !card.contains("<header") && !card.contains("<input") && !card.contains(" style=")
    );
    assert!(card.contains(r#"target="_blank""#) && card.contains(r#"rel="noopener""#));
    let calculator = framed("#/embed/calculator/ITA:1.0/FY:2568/iit:98.1?lang=en");
    assert!(calculator.contains(r#"id="field-eit""#) && text(&calculator).contains("Try other scores"));
}

#[test]
fn a_card_offers_no_way_to_fields_that_are_not_there() {
    assert!(!framed("#/embed/card/ITA:1.0/FY:2568/iit:98.1").contains("missing"));
}

#[test]
fn the_page_for_other_sites_shows_the_code_as_text() {
    let html = app(&after([Action::SetAgency("<i>".into()), Action::Go(View::Embed)]));
    assert!(html.contains("&lt;ita-score") && html.contains("&amp;lt;i&amp;gt;") && !html.contains("<i>"), "{html}");
}

#[test]
fn the_work_has_a_row_for_each_measure_and_hostile_text_is_text() {
    use ita_view::work::{Change, MeasurePart, Place};
    let title = Change::Set(Place::Measure(1, MeasurePart::Title), "<b>\"E\"</b>".into());
    let changes = [Change::AddFromPlan(Lang::Th), Change::AddEmpty, title].map(Change::action);
    let html = app(&after(changes.into_iter().chain([Action::Go(View::Work)])));
    assert_eq!(html.matches("<tr><th scope=\"row\" class=\"work-title\">").count(), 2);
    assert!(html.contains("&lt;b&gt;") && !html.contains("<b>\"E\""));
    assert!(text(element(&html, r#"class="needs">"#, "</section>")).contains("แผนต้องการ +0.69"));
}
