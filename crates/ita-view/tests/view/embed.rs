//! Results on other websites: the address of an embedded page, the code that is copied, and that nothing gets out of it.

use crate::common::{after, first, fiscal, read_embed};
use ita_view::embed::{self, Choices, Colour, Mode, Places, Site, Way, snippet};
use ita_view::{Lang, Language, Numerals, Parts, State, Theme, View, link, page};
use proptest::prelude::*;
use std::fs;
use std::path::PathBuf;

fn places() -> Places {
    let app = "https://ita.example/score/".to_owned();
    Places { script: format!("{app}element/ita-score.js"), app }
}

fn chosen(way: Way, mode: Mode, vector: &str) -> Choices {
    let choices = Choices { way, mode, ..Choices::of(&first()) }.with_vector(vector.to_owned(), &Parts::all());
    assert_eq!(choices.error(&Parts::all()), None);
    choices
}

const BANG_KRABUE: &str = "ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5";
const EVIL: &str = "\"><script>alert(1)</script><img src=x onerror=alert(2)>' onmouseover=alert(3) [gallery] {loadmodule x} --> </ita-score></iframe>";

/// Every file of `tests/snippets` with what it shows. The browser tests and the real WordPress load these very files.
fn golden() -> Vec<(&'static str, Choices)> {
    let dark = |choices| Choices {
        language: Language::ENGLISH,
        theme: Theme::Dark,
        accent: Colour::parse("#b9d7f7"),
        agency: "Bang Krabue Subdistrict Municipality".into(),
        ..choices
    };
    let evil = |way| Choices { agency: EVIL.into(), ..chosen(way, Mode::Card, BANG_KRABUE) };
    vec![
        ("element-card.html", chosen(Way::Element, Mode::Card, BANG_KRABUE)),
        (
            "element-calculator.html",
            Choices { agency: String::new(), ..chosen(Way::Element, Mode::Calculator, "ITA:1.0/FY:2569") },
        ),
        (
            "element-readonly-en.html",
            Choices { readonly: true, ..dark(chosen(Way::Element, Mode::Calculator, BANG_KRABUE)) },
        ),
        ("element-evil.html", evil(Way::Element)),
        ("frame-card.html", chosen(Way::Frame, Mode::Card, BANG_KRABUE)),
        ("frame-calculator-en.html", dark(chosen(Way::Frame, Mode::Calculator, "ITA:1.0/FY:2566/iit:90/o1:1/o2:50%"))),
        ("frame-evil.html", evil(Way::Frame)),
        ("static-card.html", chosen(Way::Static, Mode::Card, BANG_KRABUE)),
        (
            "static-open-thai-numerals.html",
            Choices { numerals: Numerals::Thai, ..chosen(Way::Static, Mode::Card, "ITA:1.0/FY:2568/overall:96.39") },
        ),
        ("static-dark-en.html", dark(chosen(Way::Static, Mode::Card, "ITA:1.0/FY:2564/iit:81.45/eit:75.2/oit:66.1"))),
        ("static-evil.html", evil(Way::Static)),
    ]
}

#[test]
fn the_code_is_what_the_browser_tests_load() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/snippets");
    let mut files: Vec<(&str, String)> =
        golden().iter().map(|(name, choices)| (*name, snippet(choices, &places()).code + "\n")).collect();
    let frame = chosen(Way::Frame, Mode::Card, BANG_KRABUE);
    files.push(("frame-helper.html", snippet(&frame, &places()).helper.unwrap() + "\n"));
    if std::env::var_os("ITA_WRITE_GOLDEN").is_some() {
        fs::create_dir_all(&folder).unwrap();
        files.iter().for_each(|(name, code)| fs::write(folder.join(name), code).unwrap());
    }
    for (name, code) in files {
        let kept = fs::read_to_string(folder.join(name)).unwrap_or_default();
        assert_eq!(code, kept, "{name}: ITA_WRITE_GOLDEN=1 writes it anew; look at the difference first");
    }
}

/// The demo pages hold the same code, with addresses beside them, between `<!--way-->` and `<!--/way-->`.
#[test]
fn the_demo_pages_hold_the_code() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../www/demo");
    let places = Places { app: "../app/".into(), script: "../element/ita-score.js".into() };
    for page in ["frame.html", "static.html", "old-theme.html"] {
        let kept = fs::read_to_string(folder.join(page)).unwrap();
        let mut made = kept.clone();
        for (name, way) in [("element", Way::Element), ("frame", Way::Frame), ("static", Way::Static)] {
            let code = snippet(&chosen(way, Mode::Card, BANG_KRABUE), &places).code;
            let (begin, end) = (format!("<!--{name}-->"), format!("<!--/{name}-->"));
            if let Some((before, rest)) = made.split_once(&begin) {
                let after = rest.split_once(&end).expect("its place ends").1;
                made = format!("{before}{begin}\n{code}\n{end}{after}");
            }
        }
        if std::env::var_os("ITA_WRITE_GOLDEN").is_some() {
            fs::write(folder.join(page), &made).unwrap();
            continue;
        }
        assert!(made == kept && made.contains(BANG_KRABUE), "{page}: ITA_WRITE_GOLDEN=1 writes it anew");
    }
}

/// Tags and attributes of a code, in order. Enough for what is written here: no value may hold `<`, `>` or `"`.
fn markup(code: &str) -> Vec<(String, Vec<String>)> {
    let mut found = Vec::new();
    for part in code.split('<').skip(1) {
        let (tag, _) = part.split_once('>').expect("a tag ends");
        let mut names = Vec::new();
        let mut rest = tag.split_once(' ').map_or("", |(_, rest)| rest);
        while let Some((name, value)) = rest.split_once("=\"") {
            names.extend(name.split_whitespace().map(str::to_owned));
            rest = value.split_once('"').expect("a value ends").1;
        }
        names.extend(
            rest.split_whitespace().map(|word| word.trim_matches('/').to_owned()).filter(|word| !word.is_empty()),
        );
        found.push((tag.split([' ', '/']).find(|name| !name.is_empty()).unwrap_or_default().to_owned(), names));
    }
    found
}

const TAGS: [&str; 22] = [
    "script",
    "ita-score",
    "iframe",
    "p",
    "strong",
    "table",
    "caption",
    "tbody",
    "tr",
    "th",
    "td",
    "a",
    "div",
    "span",
    "svg",
    "rect",
    "path",
    "line",
    "b",
    "thead",
    "small",
    "br",
];
const ATTRIBUTES: [&str; 38] = [
    "agency",
    "app",
    "type",
    "src",
    "mode",
    "year",
    "vector",
    "lang",
    "numerals",
    "theme",
    "readonly",
    "style",
    "title",
    "width",
    "height",
    "frameborder",
    "loading",
    "scope",
    "href",
    "role",
    "aria-label",
    "aria-hidden",
    "x",
    "y",
    "x1",
    "x2",
    "y1",
    "y2",
    "fill",
    "d",
    "stroke",
    "stroke-width",
    "overflow",
    "",
    "/",
    "points",
    "class",
    "id",
];

fn assert_only_ours(code: &str, what: &str) {
    for (tag, names) in markup(code) {
        assert!(TAGS.contains(&tag.as_str()), "{what}: <{tag}> in {code}");
        for name in names {
            assert!(ATTRIBUTES.contains(&name.as_str()), "{what}: {tag} {name} in {code}");
        }
    }
    assert!(!code.contains(['[', '{', '`']) && !code.contains("javascript:"), "{what}: {code}");
}

#[test]
fn a_name_an_address_or_a_vector_is_text_whatever_it_holds() {
    for way in [Way::Element, Way::Frame, Way::Static] {
        let clean = chosen(way, Mode::Card, BANG_KRABUE);
        let names = |choices: &Choices, places: &Places| {
            markup(&snippet(choices, places).code).into_iter().map(|(tag, _)| tag).collect::<Vec<_>>()
        };
        let plain = names(&clean, &places());
        let evil = Choices { agency: EVIL.into(), ..clean.clone() };
        assert_only_ours(&snippet(&evil, &places()).code, "agency");
        assert_eq!(names(&evil, &places()), plain, "no tag more than with a harmless name");
        // A vector that is not valid never gets into the code: the last valid values stay.
        let typed = clean.clone().with_vector(format!("{BANG_KRABUE}{EVIL}"), &Parts::all());
        assert!(typed.error(&Parts::all()).is_some());
        assert_eq!(snippet(&typed, &places()), snippet(&clean, &places()));
        for bad in [EVIL, "javascript:alert(1)", "data:text/javascript,alert(1)", "https://a.example/\"onload=alert(1)"]
        {
            let places = Places { app: bad.into(), script: bad.into() };
            let made = snippet(&clean, &places);
            assert_only_ours(&made.code, "address");
            assert!(made.helper.is_none_or(|helper| !helper.contains("onload")), "{bad}");
        }
    }
}

#[test]
fn the_helper_heeds_the_apps_origin_and_the_frame_that_speaks() {
    let helper = snippet(&chosen(Way::Frame, Mode::Card, BANG_KRABUE), &places()).helper.unwrap();
    assert!(helper.contains(r#"event.origin !== "https://ita.example""#), "{helper}");
    assert!(helper.contains("frame.contentWindow === event.source"), "{helper}");
}

#[test]
fn an_embedded_page_shows_what_its_address_says() {
    let asked = read_embed(
        "#/embed/calculator/ITA:1.0/FY:2566/iit:90/o1:1/o2:50%25?lang=en&numerals=thai&theme=dark&accent=b9d7f7&agency=%E0%B8%AD%20%26%20%3Cb%3E",
    );
    let asked = asked.unwrap().unwrap();
    assert_eq!(
        (asked.mode, asked.language.lang(), asked.numerals, asked.theme),
        (Mode::Calculator, Lang::En, Numerals::Thai, Theme::Dark)
    );
    assert_eq!((asked.agency.as_str(), asked.accent), ("อ & <b>", Colour::parse("b9d7f7")));
    let state = asked.state();
    let shown = page::inputs(&state);
    assert_eq!(shown.vector, "ITA:1.0/FY:2566/iit:90/o1:1/o2:50%");
    assert_eq!(
        (state.view, page::result(&state, &Parts::all()).banner, state.notices.len()),
        (View::Calculate, None, 0)
    );
    assert_eq!(asked.title(), "ITA calculator, อ & <b>, Fiscal year ๒๕๖๖ (B.E.)");
}

#[test]
fn options_that_are_not_known_are_left_out_and_values_that_are_wrong_are_refused() {
    let plain = read_embed(&format!("#/embed/card/{BANG_KRABUE}")).unwrap().unwrap();
    let odd = format!(
        "#/embed/card/{BANG_KRABUE}?lang=xx&numerals=1&theme=\"><script>&accent=red&&=&onload=alert(1)&agency="
    );
    assert_eq!(read_embed(&odd).unwrap().unwrap(), plain);
    for bad in [
        "#/embed/",
        "#/embed/card",
        "#/embed/card/ITA:1.0/FY:2599/iit:1",
        "#/embed/card/ITA:1.0/FY:2568/iit:101",
        "#/embed/x/ITA:1.0/FY:2568",
    ] {
        let error = read_embed(bad).unwrap().unwrap_err();
        assert!(embed::refusal(ita_view::Voice::default(), &error).starts_with("แสดงผลไม่ได้"), "{bad}");
        assert!(embed::is_embedded(bad));
    }
    for other in ["#/embed", "", "#/help", "#/embedded/card", "#ITA:1.0/FY:2568"] {
        assert!(read_embed(other).is_none() && !embed::is_embedded(other), "{other}");
    }
}

#[test]
fn the_page_that_writes_code_has_an_address_and_begins_with_the_work_in_sight() {
    let state = after(&first(), [ita_view::Action::OpenLink("#/embed".into())]);
    assert_eq!(state.view, View::Embed);
    assert_eq!(link::hash(&state), "#/embed");
    let choices = Choices::of(&state);
    assert_eq!((choices.vector.as_str(), choices.mode, choices.error(&Parts::all())), (BANG_KRABUE, Mode::Card, None));
    let other = choices.clone().with_year(&state, fiscal(2566));
    assert_eq!(other.vector, "ITA:1.0/FY:2566");
    assert_eq!(other.with_year(&state, fiscal(2568)).vector, BANG_KRABUE);
}

#[test]
fn html_that_stands_still_has_no_text_in_its_drawing() {
    for (name, choices) in golden().into_iter().filter(|(_, choices)| choices.way == Way::Static) {
        let code = snippet(&choices, &places()).code;
        for drawing in code.split("<svg").skip(1) {
            let drawing = drawing.split("</svg>").next().unwrap();
            let outside: String =
                drawing.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text).collect();
            assert!(outside.trim().is_empty(), "{name}: {outside}");
        }
        assert!(!code.contains("<style") && !code.contains("class="), "{name}");
    }
}

fn any_choices() -> impl Strategy<Value = Choices> {
    let vectors = prop::sample::select(vec![
        BANG_KRABUE,
        "ITA:1.0/FY:2569",
        "ITA:1.0/FY:2564/o1:50%/o2:1",
        "ITA:1.0/FY:2562/overall:81.45",
    ]);
    let agency = prop_oneof![".{0,40}", "[<>&\"'=/%#?\\[\\]{} a-c]{0,40}", "[ก-๙ ]{0,30}"];
    (0..3u8, any::<bool>(), vectors, agency, any::<(bool, bool, bool)>(), prop::option::of(0..0x100_0000_u32)).prop_map(
        |(way, card, vector, agency, (en, thai, dark), accent)| Choices {
            way: [Way::Element, Way::Frame, Way::Static][usize::from(way)],
            agency,
            language: if en { Language::ENGLISH } else { Language::THAI },
            numerals: if thai { Numerals::Thai } else { Numerals::Arabic },
            theme: if dark { Theme::Dark } else { Theme::Auto },
            accent: accent.and_then(|accent| Colour::parse(&format!("{accent:06x}"))),
            readonly: en,
            ..chosen(Way::Element, if card { Mode::Card } else { Mode::Calculator }, vector)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_chosen_the_code_holds_only_our_markup(choices in any_choices()) {
        assert_only_ours(&snippet(&choices, &places()).code, "any");
    }

    #[test]
    fn the_address_comes_back_as_it_was(choices in any_choices()) {
        let page = choices.embedded();
        prop_assume!(page.agency.chars().count() <= 200);
        prop_assert_eq!(read_embed(&page.hash()).unwrap().unwrap(), page);
    }

    #[test]
    fn no_address_is_too_odd(tail in ".{0,60}") {
        for start in ["#/embed/", "#/embed/card/", "#/embed/card/ITA:1.0/FY:2568/iit:90?"] {
            if let Some(Ok(page)) = read_embed(&format!("{start}{tail}")) {
                let _: State = page.state();
            }
        }
    }
}

#[test]
fn each_kind_of_site_has_the_way_that_works_there() {
    assert_eq!(Site::ALL.map(Site::way), [Way::Element, Way::Frame, Way::Element, Way::Static]);
}

#[test]
fn an_address_of_this_machine_alone_is_known() {
    let at = |address: &str| Places { app: address.into(), script: address.into() };
    for here in
        ["http://127.0.0.1:8569/", "http://localhost/ita/", "file:///C:/ita/index.html", " https://localhost:1/x.js"]
    {
        assert!(at(here).only_here(Way::Element) && at(here).only_here(Way::Frame), "{here}");
        assert!(!at(here).only_here(Way::Static), "what stands still names no address");
    }
    for real in ["https://ita.example/element/ita-score.js", "/ita/ita-score.js", "https://localhost.go.th/"] {
        assert!(!at(real).only_here(Way::Element), "{real}");
    }
}
