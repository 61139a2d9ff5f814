//! ฝังในเว็บ: choose, look, copy.

use crate::components::calculate::year_picks;
use crate::components::result::remark;
use crate::components::tree::error;
use crate::components::{Choice, Icon, Pick, Select, choice, more};
use crate::loaded::PageProps;
use crate::platform::{document, handed};
use crate::ui::{Ui, maybe, text_of};
use ita_view::embed::{self, Choices, Colour, Mode, Places, Site, Way};
use ita_view::message::{EmbedLabel, Fixed, Label, MenuLabel};
use ita_view::page::YearChoice;
use ita_view::{Lang, Numerals, Theme, Unread, own};
use yew::prelude::*;

/// What was chosen, and where the files are.
type Chosen = UseStateHandle<(Choices, Places)>;

/// Where the app's own copy of the element is, beside the app; and the element itself, for the preview, since the loader
/// looks for elements of the page only, not inside a preview.
const SCRIPT: &str = "element/ita-score.js";
#[cfg(target_arch = "wasm32")]
const ELEMENT: &str = "element/ita-score-element.js";

fn places() -> Places {
    let app = document::address();
    let folder = app.rfind('/').map_or("", |end| &app[..=end]);
    Places { script: [folder, SCRIPT].concat(), app }
}

/// A click that makes this choice.
fn pick(chosen: &Chosen, choices: Choices) -> Callback<MouseEvent> {
    let chosen = chosen.clone();
    Callback::from(move |_| chosen.set((choices.clone(), chosen.1.clone())))
}

/// Typing that changes what is chosen.
fn typing(chosen: &Chosen, change: impl Fn(&mut (Choices, Places), String) + 'static) -> Callback<InputEvent> {
    let chosen = chosen.clone();
    Callback::from(move |event: InputEvent| {
        let mut next = (*chosen).clone();
        change(&mut next, text_of(&event));
        chosen.set(next);
    })
}

/// Choices side by side under their name.
fn bar<T: PartialEq + Copy>(
    ui: &Ui,
    name: &'static str,
    legend: impl Fixed,
    chosen: &Chosen,
    now: T,
    options: impl IntoIterator<Item = (T, AttrValue)>,
    with: fn(Choices, T) -> Choices,
) -> Html {
    let option = |(it, words): (T, AttrValue)| {
        Choice::named(words.to_string(), it == now, pick(chosen, with(chosen.0.clone(), it)))
    };
    let options = options.into_iter().map(option);
    html! { <div><span class="label" aria-hidden="true">{ ui.label(legend) }</span>{ choice(&ui.label(legend), name, options) }</div> }
}

/// A field with its name above and a hint below.
fn field(
    ui: &Ui,
    id: &'static str,
    name: impl Fixed,
    hint: impl Fixed,
    value: &str,
    oninput: Callback<InputEvent>,
    wrong: Option<String>,
) -> Html {
    let hint_id = [id, "-hint"].concat();
    html! {
        <div>
            <label class="label" for={id}>{ ui.label(name) }</label>
            <input {id} class="field wide" type="text" autocomplete="off" spellcheck="false" data-draft="" value={value.to_owned()}
                   aria-describedby={hint_id.clone()} aria-invalid={wrong.is_some().then_some("true")} {oninput} />
            <p class="soft small" id={hint_id}>{ ui.label(hint) }</p>
            { error(id, wrong.as_deref()) }
        </div>
    }
}

/// A text to be copied by a button or, where there is no clipboard, by hand.
fn code(ui: &Ui, id: &'static str, class: &'static str, text: &str, copied: &UseStateHandle<Option<String>>) -> Html {
    let onclick = {
        let (text, copied) = (text.to_owned(), copied.clone());
        move |_: MouseEvent| {
            let (done, kept) = (copied.clone(), text.clone());
            handed::copy(&text, move |is_done| done.set(is_done.then_some(kept)));
        }
    };
    let is_copied = copied.as_deref() == Some(text);
    html! {
        <div class="code">
            <p class="notice-buttons">
                <button type="button" {class} {onclick}>{ ui.label(EmbedLabel::Copy) }</button>
                <span class="small" role="status">{ is_copied.then(|| ui.label(EmbedLabel::Copied)) }</span>
            </p>
            <pre {id} tabindex="0" aria-label={ui.label(EmbedLabel::Code)}>{ text.to_owned() }</pre>
        </div>
    }
}

/// What the code shows, as this browser shows it.
fn preview(ui: &Ui, choices: &Choices, host: &NodeRef) -> Html {
    if choices.way == Way::Frame {
        let page = choices.embedded();
        // With a query, since a browser does not show a page inside itself.
        let src = ["?preview", &page.hash()].concat();
        let height = embed::height(choices.mode).to_string();
        return html! { <iframe key="frame" {src} title={page.title()} {height}></iframe> };
    }
    html! { <div key="code" ref={host} role="region" aria-label={ui.label(EmbedLabel::Preview)}></div> }
}

fn way_hint(way: Way) -> EmbedLabel {
    match way {
        Way::Element => EmbedLabel::ElementHint,
        Way::Frame => EmbedLabel::FrameHint,
        Way::Static => EmbedLabel::StaticHint,
    }
}

fn site_words(site: Site) -> (EmbedLabel, EmbedLabel) {
    match site {
        Site::WordPress => (EmbedLabel::WordPress, EmbedLabel::WordPressHint),
        Site::Joomla => (EmbedLabel::Joomla, EmbedLabel::JoomlaHint),
        Site::Php => (EmbedLabel::Php, EmbedLabel::PhpHint),
        Site::HtmlOnly => (EmbedLabel::HtmlOnly, EmbedLabel::HtmlOnlyHint),
    }
}

/// What the website is made with, and how the code gets into it; choosing picks the way that works there.
fn site_field(ui: &Ui, chosen: &Chosen, site: &UseStateHandle<Site>) -> Html {
    let place = |site: Site| Site::ALL.iter().position(|known| *known == site).unwrap_or_default().to_string();
    let pick = |site: &Site| Pick { value: place(*site).into(), label: ui.label(site_words(*site).0) };
    let onpick = {
        let (chosen, site) = (chosen.clone(), site.clone());
        move |value: AttrValue| {
            if let Some(picked) = value.parse().ok().and_then(|place: usize| Site::ALL.get(place)) {
                site.set(*picked);
                chosen.set((Choices { way: picked.way(), ..chosen.0.clone() }, chosen.1.clone()));
            }
        }
    };
    let picks: Vec<Pick> = Site::ALL.iter().map(pick).collect();
    html! {
        <div>
            <label class="label" for="embed-site">{ ui.label(EmbedLabel::Site) }</label>
            <Select id="embed-site" class="field wide" {picks} picked={place(**site)} {onpick} />
            <p class="soft small">{ ui.label(site_words(**site).1) }</p>
        </div>
    }
}

/// The form on one side, preview and code on the other.
#[component]
pub fn Embed(props: &PageProps) -> Html {
    let (ui, state) = (&props.ui, &props.state);
    let chosen: Chosen = use_state(|| (Choices::of(state), places()));
    let copied = use_state(|| None::<String>);
    let host = use_node_ref();
    let site = use_state(|| Site::WordPress);
    let missing = use_state(|| false);
    let (choices, places) = &*chosen;
    let snippet = embed::snippet(choices, places);
    {
        let (host, missing) = (host.clone(), missing.clone());
        use_effect_with((choices.way, snippet.code.clone()), move |(way, code)| {
            #[cfg(target_arch = "wasm32")]
            if let Some(host) = host.cast::<web_sys::Element>() {
                document::preview(&host, code);
                if *way == Way::Element {
                    document::load(ELEMENT, move || missing.set(true));
                }
            }
            #[cfg(not(target_arch = "wasm32"))]
            let _ = (host, missing, way, code);
        });
    }
    html! {
        <div class="wrap page">
            <h1 tabindex="-1">{ ui.label(Label::EmbedTitle) }</h1>
            <p class="soft">{ ui.label(EmbedLabel::Intro) }</p>
            if state.year().own().is_some() {
                { remark(Icon::WARNING, "remark", &ui.label(EmbedLabel::OwnRules)) }
            }
            <div class="builder">
                { form(props, &chosen, &site) }
                <div class="stack">
                    <h2>{ ui.label(EmbedLabel::Preview) }</h2>
                    if *missing && choices.way == Way::Element {
                        <div role="alert">{ remark(Icon::WARNING, "remark bad", &ui.label(EmbedLabel::NotThere)) }</div>
                    }
                    <div class="preview">{ preview(ui, choices, &host) }</div>
                    <h2>{ ui.label(EmbedLabel::Code) }</h2>
                    if places.only_here(choices.way) {
                        { remark(Icon::WARNING, "remark bad", &ui.label(EmbedLabel::OnlyHere)) }
                    }
                    { code(ui, "code", "button primary", &snippet.code, &copied) }
                    { maybe(snippet.helper.as_deref(), |helper| more(&ui.label(EmbedLabel::Helper), html! {
                        <><p class="soft small">{ ui.label(EmbedLabel::HelperHint) }</p>{ code(ui, "helper", "button", helper, &copied) }</>
                    })) }
                </div>
            </div>
        </div>
    }
}

/// Everything that can be chosen.
fn form(props: &PageProps, chosen: &Chosen, site: &UseStateHandle<Site>) -> Html {
    let PageProps { ui, state, parts, header, .. } = props;
    let (choices, places) = &**chosen;
    let ways =
        [(Way::Element, EmbedLabel::Element), (Way::Frame, EmbedLabel::Frame), (Way::Static, EmbedLabel::Static)];
    let modes = [(Mode::Card, EmbedLabel::Card), (Mode::Calculator, EmbedLabel::Calculator)];
    let themes = [
        (Theme::Auto, MenuLabel::ThemeAuto),
        (Theme::Light, MenuLabel::ThemeLight),
        (Theme::Dark, MenuLabel::ThemeDark),
    ];
    let digits = [Numerals::Arabic, Numerals::Thai].map(|it| (it, it.write("123").into()));
    let langs = [(Lang::Th, "ไทย"), (Lang::En, "English")];
    let langs = langs.into_iter().filter_map(|(lang, name)| Some((parts.language(lang).ok()?, name.into())));
    // Other sites know the rules that come with the program alone.
    let years: Vec<YearChoice> = header.years.iter().filter(|year| !own::is_own(year.number)).cloned().collect();
    let (picks, _) = year_picks(&years);
    let onpick = {
        let (chosen, state, parts) = (chosen.clone(), state.clone(), parts.clone());
        move |year: AttrValue| {
            if let Some(Ok(year)) = year.parse().ok().map(|year| parts.year(year)) {
                chosen.set((chosen.0.clone().with_year(&state, year), chosen.1.clone()));
            }
        }
    };
    let wrong = choices.error(parts).map(|error| match error {
        Unread::Invalid(error) => embed::refusal(ui.voice, &error),
        Unread::Missing(_) => ui.voice.label(Label::NotLoaded),
    });
    let vector = {
        let parts = parts.clone();
        typing(chosen, move |(choices, _), text| *choices = choices.clone().with_vector(text, &parts))
    };
    let agency = typing(chosen, |(choices, _), text| choices.agency = text);
    let script = typing(chosen, |(_, places), text| places.script = text);
    html! {
        <div class="stack">
            { site_field(ui, chosen, site) }
            <div>
                { bar(ui, "embed-way", EmbedLabel::Way, chosen, choices.way, ways.map(|(it, name)| (it, ui.label(name))),
                      |choices, way| Choices { way, ..choices }) }
                <p class="soft small">{ ui.label(way_hint(choices.way)) }</p>
            </div>
            if choices.way != Way::Static {
                { bar(ui, "embed-mode", EmbedLabel::Mode, chosen, choices.mode, modes.map(|(it, name)| (it, ui.label(name))),
                      |choices, mode| Choices { mode, ..choices }) }
            }
            if choices.way == Way::Element && choices.mode == Mode::Calculator {
                <label>
                    <input type="checkbox" id="embed-readonly" class="tick" checked={choices.readonly}
                           onclick={pick(chosen, Choices { readonly: !choices.readonly, ..choices.clone() })} />
                    { " " }{ ui.label(EmbedLabel::Readonly) }
                </label>
            }
            <div>
                <label class="label" for="embed-year">{ ui.label(Label::FiscalYearName) }</label>
                <Select id="embed-year" {picks} picked={choices.values.rules().fiscal_year().to_string()} {onpick} />
            </div>
            { field(ui, "embed-agency", Label::Agency, EmbedLabel::AgencyHint, &choices.agency, agency, None) }
            <div class="pair">
                { bar(ui, "embed-lang", MenuLabel::Language, chosen, choices.language, langs,
                      |choices, language| Choices { language, ..choices }) }
                { bar(ui, "embed-numerals", MenuLabel::NumeralsName, chosen, choices.numerals, digits,
                      |choices, numerals| Choices { numerals, ..choices }) }
            </div>
            <div class="pair">
                { bar(ui, "embed-theme", MenuLabel::ThemeName, chosen, choices.theme, themes.map(|(it, name)| (it, ui.label(name))),
                      |choices, theme| Choices { theme, ..choices }) }
                { accent(ui, chosen) }
            </div>
            { more(&ui.label(EmbedLabel::Advanced), html! {
                <div class="stack">
                    { field(ui, "embed-vector", EmbedLabel::Vector, EmbedLabel::VectorHint, &choices.vector, vector, wrong) }
                    if choices.way == Way::Element {
                        { field(ui, "embed-script", EmbedLabel::Script, EmbedLabel::ScriptHint, &places.script, script, None) }
                    }
                </div>
            }) }
        </div>
    }
}

/// The accent colour, and the way back to ours.
fn accent(ui: &Ui, chosen: &Chosen) -> Html {
    let now = chosen.0.accent.unwrap_or_else(|| embed::usual_accent(chosen.0.theme)).to_string();
    let oninput = typing(chosen, |(choices, _), text| choices.accent = Colour::parse(&text));
    html! {
        <div>
            <label class="label" for="embed-accent">{ ui.label(EmbedLabel::Accent) }</label>
            <input type="color" id="embed-accent" class="field colour" value={now} {oninput} />
            if chosen.0.accent.is_some() {
                <button type="button" class="link" onclick={pick(chosen, Choices { accent: None, ..chosen.0.clone() })}>
                    { ui.label(EmbedLabel::AccentReset) }
                </button>
            }
        </div>
    }
}
