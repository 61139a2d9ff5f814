//! The app's state, kept in step with the browser: its storage, its address bar, its document.

use super::keeper::Keeper;
use super::rest::{Rest, Rested};
use super::saved::Sign;
use super::store::{Event, Followed, Store, use_store};
use super::verbs::Verbs;
use crate::components::frame::MAIN;
use crate::loaded::Loaded;
use crate::platform::address::{self, Entry};
use crate::platform::{document, focus, listening};
use crate::storing::Storing;
use ita_view::store::Standing;
use ita_view::{Action, Lang, Need, Notice, State, Sync, Theme, View, embed};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use yew::prelude::*;

/// What the app's root is drawn from.
pub struct Root {
    /// The state.
    pub state: Rc<State>,
    /// The view that was drawn last.
    pub before: Option<View>,
    /// What can be done.
    pub verbs: Verbs,
    /// What is here.
    pub loaded: Loaded,
    /// Whether what is entered is kept.
    pub sign: Sign,
    /// True while something that somebody did waits for a part.
    pub busy: bool,
}

/// The state, its verbs and what is loaded, in step with the browser both ways.
#[hook]
pub fn use_app(keeper: &Keeper, begun: &Store) -> Root {
    let handle = {
        let begun = begun.clone();
        use_store(move || begun)
    };
    let verbs = Verbs::new(handle.dispatcher(), keeper.clone());
    let writing = {
        let keeper = keeper.clone();
        let verbs = verbs.clone();
        use_memo((), move |()| Writing::new(keeper, verbs))
    };
    let sign = writing.sign.clone();
    let (dispatcher, listener, asked) = (handle.dispatcher(), verbs.clone(), writing.clone());
    let later = handle.loaded.later();
    use_effect_with((), move |()| {
        // What the first view did without, now that it is there.
        later.into_iter().for_each(|need| dispatcher.dispatch(Event::Fetch(need)));
        let listening = address::on_change(move |hash| match embed::is_embedded(&hash) {
            // Another page altogether, which keeps nothing.
            true => address::reload(),
            false => {
                listener.open_link(hash);
                asked.changed();
            }
        });
        move || {
            let _ended = listening;
        }
    });
    let leaving = writing.clone();
    use_effect_with((), move |()| {
        let listening = listening::on_leave(move || leaving.leave());
        move || {
            let _ended = listening;
        }
    });
    let losing = writing.clone();
    use_effect_with(handle.loaded.parts().texts().is_ok(), move |&keeps| {
        let listening = (!keeps).then(|| listening::ask_before(move || losing.would_lose()));
        move || {
            let _ended = listening;
        }
    });
    let before = use_mut_ref(|| None::<Rc<State>>);
    let (state, following) = (handle.state.clone(), handle.is_following());
    let (now, storing) = (state.clone(), handle.loaded.storing());
    let followed = handle.followed();
    let view = before.borrow().as_ref().map(|before| before.view);
    writing.draws(&state, followed.as_ref());
    use_effect(move || {
        writing.follow(following);
        let came = writing.have(storing);
        if let Some(followed) = followed {
            writing.took_over(&followed);
        }
        let before = before.replace(Some(now.clone()));
        if before.as_ref().is_none_or(|before| !Rc::ptr_eq(before, &now)) {
            show(&now, before.as_deref(), &writing);
        }
        if came {
            // What waited for it is written: as it is now, after what followed another window.
            writing.flush();
        }
    });
    Root { state, before: view, verbs, loaded: handle.loaded.clone(), sign, busy: handle.is_busy() }
}

/// Milliseconds without a change after which it is written. Browsers allow some hundred changes of the address in 30 seconds,
/// and each costs more than a frame; a dragged slider would change it with every move.
const PAUSE: u32 = 300;

/// What is kept and the address bar, written when the state rests; [`Sync`] says what.
struct Writing {
    keeper: Keeper,
    verbs: Verbs,
    followed: Rc<RefCell<Option<Rc<Followed>>>>,
    rest: Rc<RefCell<Rest>>,
    /// The state that was drawn last. The one noted for rest is older until the effects of drawing have run.
    drawn: RefCell<Option<Rc<State>>>,
    write: Rested,
    sync: Rc<Cell<Sync>>,
    /// Whether an address that a person asked for is not followed yet.
    following: Rc<Cell<bool>>,
    sign: Sign,
}

impl Writing {
    fn new(keeper: Keeper, verbs: Verbs) -> Self {
        let (sync, following) = (Rc::<Cell<Sync>>::default(), Rc::<Cell<bool>>::default());
        let (place, stage, asked) = (keeper.clone(), sync.clone(), following.clone());
        let wanting = verbs.clone();
        let sign = Sign::default();
        let said = sign.clone();
        let write = Rc::new(move |state: Rc<State>| {
            let (next, write) = stage.get().rested(asked.get());
            let Some(keeps) = place.writer() else {
                // It stays unwritten till then.
                if state.is_precious() {
                    wanting.act(Action::Want(Need::Texts));
                }
                if state.notices.iter().any(|notice| matches!(notice, Notice::NotLoaded)) {
                    said.say(Standing::Refused);
                }
                return;
            };
            stage.set(next);
            keeps.rested(&state);
            if write.address {
                address::show(&keeps.address(&state), Entry::Replace);
            }
            if write.back {
                place.stay();
            }
        });
        let (followed, rest, drawn) = Default::default();
        Self { keeper, verbs, followed, rest, drawn, write, sync, following, sign }
    }

    /// Writes what is now, once it rests.
    fn put(&self, state: &Rc<State>) {
        self.drawn.replace(Some(state.clone()));
        self.rest.borrow_mut().note(state.clone());
        if self.sign.now() != Standing::Refused {
            self.sign.say(Standing::Waiting);
        }
        self.changed();
    }

    /// Notes the state that is being drawn. Its effects may come a task later if drawing takes long, and the page may be left
    /// before that.
    fn draws(&self, state: &Rc<State>, followed: Option<&Rc<Followed>>) {
        // Another window's work must not be stored as this one's.
        if followed.is_none_or(|followed| self.knows(followed)) {
            self.drawn.replace(Some(state.clone()));
        }
    }

    /// Writes what was noted last, once it rests.
    fn changed(&self) {
        self.sync.set(self.sync.get().changed());
        Rest::wait(&self.rest, PAUSE, &self.write);
    }

    /// Notes whether an address is being followed. Once it is followed, or refused, the address is the app's again.
    fn follow(&self, following: bool) {
        if self.following.replace(following) && !following {
            self.changed();
        }
    }

    /// Notes what writes what is kept. True if it has just come.
    fn have(&self, storing: Option<Storing>) -> bool {
        let verbs = self.verbs.clone();
        self.keeper.have(storing, Callback::from(move |action| verbs.act(action)), self.sign.clone())
    }

    /// True if the page must not be left without a word: what was entered is not kept yet, since what writes it is not here.
    fn would_lose(&self) -> bool {
        self.keeper.writer().is_none() && self.unwritten().is_some_and(|state| state.is_precious())
    }

    /// Returns true if it is noted that this was taken over.
    fn knows(&self, followed: &Rc<Followed>) -> bool {
        self.followed.borrow().as_ref().is_some_and(|known| Rc::ptr_eq(known, followed))
    }

    /// Notes what was taken over, once.
    fn took_over(&self, followed: &Rc<Followed>) {
        if self.knows(followed) {
            return;
        }
        self.followed.replace(Some(followed.clone()));
        self.keeper.followed(&followed.news, &followed.state);
    }

    /// Writes at once what is still to be written.
    fn flush(&self) {
        if let Some(state) = self.unwritten() {
            self.rest.borrow_mut().end();
            (self.write)(state);
        }
    }

    fn unwritten(&self) -> Option<Rc<State>> {
        self.rest.borrow().latest().filter(|_| self.sync.get().waits())
    }

    /// Stores what is not kept yet when the page is left.
    fn leave(&self) {
        let drawn = self.drawn.borrow().clone();
        let (Some(state), Some(keeps)) = (drawn, self.keeper.writer()) else { return };
        keeps.leave(&state);
        let (next, stale) = self.sync.get().left(self.following.get());
        self.sync.set(next);
        // A link that has just been followed is what the address bar shows, whatever is still unwritten.
        if stale == Some(true) && address::hash() != keeps.address(&state) {
            self.keeper.leave();
        }
    }
}

/// Language and theme of the document; storage; the address bar, which has a person's own change of it already, so that nothing goes
/// round; focus and scroll to the top of a new view.
fn show(state: &Rc<State>, before: Option<&State>, writing: &Writing) {
    if before.is_none_or(|before| (before.language, before.theme) != (state.language, state.theme)) {
        dress(state.language.lang(), state.theme);
    }
    match before.map(|before| before.view) {
        Some(view) if view != state.view => {
            // Another view is not shown before what knows its address is here.
            if let Some(hash) = writing.keeper.writer().map(|writer| writer.address(state)) {
                if address::hash() != hash {
                    // The history entry that is left behind must hold the latest address, since the back button leads to it.
                    writing.flush();
                }
                address::show(&hash, Entry::Push);
            }
            if view.name() != state.view.name() {
                focus::on(&["#", MAIN, " h1"].concat());
                document::scroll_up();
            }
        }
        _ => {}
    }
    writing.put(state);
    if before.is_none() {
        // What the app begins with, and where: the back button may lead here soon.
        writing.flush();
    }
}

/// Language and theme of the document.
pub(super) fn dress(lang: Lang, theme: Theme) {
    document::set_lang(match lang {
        Lang::Th => "th",
        Lang::En => "en",
    });
    document::set_theme(match theme {
        Theme::Auto => None,
        Theme::Light => Some("light"),
        Theme::Dark => Some("dark"),
    });
}
