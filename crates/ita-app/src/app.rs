//! The app: the state, its verbs, and the view in sight inside its frame.

use crate::components::calculate::notices;
use crate::components::frame::{Head, MAIN, Top, foot};
use crate::components::{Icon, icon, not_here};
use crate::hooks::{Keeper, Root, Store, Verbs, use_app};
use crate::loaded::{DialogProps, Loaded, PageProps, Wait};
use crate::platform::turns::Turn;
use crate::platform::{clipboard, document};
use crate::ui::{Ui, maybe};
use ita_score::Error;
use ita_view::page::HeaderView;
use ita_view::{Parts, State, Unread, View, Voice, page};
use std::rc::Rc;
use yew::prelude::*;

/// What [`App`] begins with.
#[derive(Properties)]
pub struct AppProps {
    /// Where the state is kept.
    pub keeper: Keeper,
    /// The state, and what is loaded.
    pub begun: Store,
}

impl AppProps {
    /// Begins with what is kept and with the address bar's link.
    ///
    /// # Errors
    /// As [`Keeper::begin`].
    pub fn begin(keeper: Keeper, loaded: &Loaded) -> Result<Self, Unread<Error>> {
        let begun = keeper.begin(loaded)?;
        Ok(Self { keeper, begun })
    }
}

impl PartialEq for AppProps {
    /// What it begins with is taken once.
    fn eq(&self, other: &Self) -> bool {
        self.keeper == other.keeper
    }
}

/// The head as it was drawn last.
#[derive(Default)]
struct Headed {
    of: Option<(Rc<State>, Rc<Parts>, Rc<HeaderView>)>,
    /// Whether it follows in a later frame.
    waits: bool,
    /// Whether it follows now.
    is_due: bool,
}

/// The head of the page, the same one as long as it says the same. What it says of numbers (the title, the tabs' addresses, what can be
/// undone) follows some frames later.
#[hook]
fn use_header(state: &Rc<State>, parts: &Rc<Parts>, wait: Option<Wait>) -> Rc<HeaderView> {
    let (place, redraw) = (use_mut_ref(Headed::default), use_force_update());
    let mut headed = place.borrow_mut();
    let is_due = core::mem::take(&mut headed.is_due);
    if let Some((before, had, header)) = headed.of.clone()
        && Rc::ptr_eq(&had, parts)
    {
        if page::same_header(&before, state) {
            return header;
        }
        if let Some(wait) = wait.filter(|_| !is_due && page::same_place(&before, state)) {
            if !core::mem::replace(&mut headed.waits, true) {
                let place = place.clone();
                let follow = move || {
                    let mut headed = place.borrow_mut();
                    (headed.waits, headed.is_due) = (false, true);
                    redraw.force_update();
                };
                wait(Turn::Head, Box::new(follow));
            }
            return header;
        }
    }
    let header = Rc::new(page::header(state, parts));
    document::set_title(&header.title);
    headed.of = Some((state.clone(), parts.clone(), header.clone()));
    header
}

/// A file that is dropped anywhere is opened.
fn drops(verbs: &Verbs) -> Callback<DragEvent> {
    let verbs = verbs.clone();
    Callback::from(move |event: DragEvent| {
        if let Some(file) = clipboard::dropped(&event) {
            event.prevent_default();
            verbs.open(file);
        }
    })
}

/// Without this, a browser takes no drop and leaves the page for the file.
fn allow_drop(event: DragEvent) {
    event.prevent_default();
}

/// That the rules are one's own, above every view that is by them; on paper too.
fn own_banner(says: String) -> Html {
    html! { <p class="own-banner"><span class="wrap">{ icon(Icon::RULES) }<b>{ says }</b></span></p> }
}

/// The whole app.
#[component]
pub fn App(props: &AppProps) -> Html {
    let Root { state, before, verbs, loaded, sign, busy } = use_app(&props.keeper, &props.begun);
    let ondrop = drops(&verbs);
    let ui = Ui { verbs, voice: Voice::of(&state) };
    let header = use_header(&state, loaded.parts(), loaded.result().map(|result| result.wait));
    let page = PageProps {
        ui: ui.clone(),
        state: state.clone(),
        parts: loaded.parts().clone(),
        header: header.clone(),
        result: loaded.result(),
        slowly: before == Some(View::Overview),
    };
    let view = match loaded.page(state.view) {
        Ok(draw) => draw(page),
        Err(_) => not_here(&ui),
    };
    let dialog = loaded
        .dialog(state.dialog.as_ref())
        .map(|draw| draw(DialogProps { ui: ui.clone(), state: state.clone(), parts: loaded.parts().clone() }));
    let foot = foot(&header.disclaimer);
    let reading = header.reading;
    let head = Head { ui: ui.clone(), header, theme: state.theme, panels: loaded.panels() };
    html! {
        <div class={if reading { "app is-letter" } else { "app" }} {ondrop} ondragover={allow_drop}>
            <Top {head} {sign} {busy} />
            { maybe(page::own_banner(&state), own_banner) }
            <div class="wrap slot">{ notices(&ui, &page::notices(&state, loaded.parts())) }</div>
            <main id={MAIN} class="main" tabindex="-1" aria-busy={busy.then_some("true")}>{ view }</main>
            { foot }
            { dialog.unwrap_or_default() }
        </div>
    }
}
