//! The part that keeps what is entered: between [`Keeping`], which says what is asked of the place, and the browser's database, its small
//! storage for what cannot wait, and the other windows.

mod undo;

use crate::hooks::Sign;
use crate::platform::channel::Channel;
use crate::platform::database::{Database, Failed, Wrote};
use crate::platform::keep::SmallStorage;
use crate::platform::{address, channel, handed, listening, spawn, time};
use ita_view::store::{self, Ask, Found, Heard, Keeping, Known, MARKER, News, Standing};
use ita_view::{Action, State, Voice, link, page};
use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;
use yew::Callback;

/// Key of the text that versions before 6 kept.
pub(crate) const BEFORE: &str = "ita-score";
/// Key of that text once it is taken over.
const TAKEN_OVER: &str = "ita-score-before";
/// Key of a text that versions before 6 could not read.
const UNREAD: &str = "ita-score-unread";

/// Key of [`MARKER`], for the copy of the app in this folder.
pub(crate) fn marker() -> String {
    [BEFORE, &address::folder()].concat()
}

/// Key of what windows of this copy were about to write when they were left.
pub(crate) fn left() -> String {
    ["ita-score-left", &address::folder()].concat()
}

/// Key of when the work was last saved as a file.
pub(crate) fn filed() -> String {
    ["ita-score-filed", &address::folder()].concat()
}

/// True if something is kept, or was left.
pub(crate) fn is_something(place: &dyn SmallStorage) -> bool {
    place.read(BEFORE).is_some() || place.read(&marker()).is_some() || place.read(&left()).is_some()
}

/// The database's name: that of the copy in this folder, and of its shape.
fn name() -> String {
    ["ita-score 1 ", &address::folder()].concat()
}

/// What a writer of the state works with.
pub(crate) struct WriterParts {
    /// The browser's small storage.
    pub(crate) place: Rc<dyn SmallStorage>,
    /// What is known of what there is; none where nothing was kept, so that nothing was looked for.
    pub(crate) known: Option<Known>,
    /// Does something.
    pub(crate) act: Callback<Action>,
    /// Says how it stands.
    pub(crate) sign: Sign,
}

/// What writes the state down for the next visit.
pub(crate) trait StateWriter {
    /// Keeps a state that rests.
    fn rested(&self, state: &Rc<State>);
    /// What the address bar shows of a state.
    fn address(&self, state: &State) -> String;
    /// Puts down what is not kept yet: the page may be left.
    fn leave(&self, state: &Rc<State>);
    /// What another window wrote was taken over.
    fn followed(&self, news: &News, state: &Rc<State>);
    /// Everything is deleted, also what could not be read.
    fn forget(&self);
    /// Saves what could not be read as a file.
    fn save_unread(&self);
}

/// What a browser holds, once it has said so.
type Finding = Pin<Box<dyn Future<Output = Option<Found>>>>;

/// What the part does.
#[derive(Clone, Copy)]
pub struct Storing {
    /// What a browser holds of an earlier visit; none if there is nothing.
    pub(crate) found: fn(Rc<dyn SmallStorage>) -> Finding,
    /// Begins to keep.
    pub(crate) keep: fn(WriterParts) -> Rc<dyn StateWriter>,
}

impl Storing {
    /// Of this crate.
    pub(crate) const HERE: Self = Self { found, keep };
}

fn found(place: Rc<dyn SmallStorage>) -> Finding {
    Box::pin(async move {
        let text = place.read(BEFORE).or_else(|| place.read(&marker()));
        let journal = place.read(&left());
        if text.is_none() && journal.is_none() {
            return None;
        }
        let database = Database::new(name(), Rc::new(|| {}));
        let records = match database.all().await {
            Ok(records) => Some(records),
            // A head of that version says as much.
            Err(Failed::Newer) => Some(vec![(store::HEAD.to_owned(), Some(NEWER.to_owned()))]),
            Err(Failed::Now | Failed::Closed) => None,
        };
        // What keeps from here on has its own.
        database.let_go();
        Some(Found { text, records, journal })
    })
}

/// A head of a version that is not known.
const NEWER: &str = r#"{"version":4294967295}"#;

fn keep(with: WriterParts) -> Rc<dyn StateWriter> {
    // A name that no other window has.
    let by = channel::random();
    let seen = with.known.as_ref().map(|known| known.left_by().to_vec()).unwrap_or_default();
    let WriterParts { place, known, act, sign } = with;
    let before = known.as_ref().and_then(|known| known.before()).map(str::to_owned);
    let is_unknown = known.is_none();
    let undoes = undo::listen(act.clone());
    let writer = Rc::new_cyclic(|me: &std::rc::Weak<DatabaseWriter>| {
        let (hears, leaves) = (me.clone(), me.clone());
        DatabaseWriter {
            keeping: RefCell::new(Keeping::new(by, known.as_ref())),
            place,
            before,
            database: Database::new(
                name(),
                Rc::new(move || {
                    if let Some(me) = leaves.upgrade() {
                        me.let_go();
                    }
                }),
            ),
            channel: Channel::new(&name(), move || {
                if let Some(me) = hears.upgrade() {
                    me.hear(Heard::Other);
                }
            }),
            act,
            sign,
            latest: RefCell::default(),
            seen: RefCell::new(seen),
            asking: RefCell::default(),
            committed: RefCell::default(),
            _undoes: undoes,
        }
    });
    // A browser keeps the work for this file at this place. Moved or renamed, the app begins empty, and says so.
    if is_unknown && address::is_file() {
        writer.act.emit(store::told_of_one_file());
    }
    // Nobody was told what another window wrote between reading and listening, even if it was the first to write. And where
    // nothing can be noted, the absence of a note says nothing.
    if !is_unknown || is_something(&*writer.place) || !can_note(&*writer.place) {
        writer.hear(Heard::Other);
    }
    Rc::new(Shared(writer))
}

/// True if the browser's small storage takes what it is given.
fn can_note(place: &dyn SmallStorage) -> bool {
    let probe = marker() + "?";
    let can = place.write(&probe, "");
    place.remove(&probe);
    can
}

struct Shared(Rc<DatabaseWriter>);

struct DatabaseWriter {
    keeping: RefCell<Keeping>,
    place: Rc<dyn SmallStorage>,
    before: Option<String>,
    database: Rc<Database>,
    channel: Channel,
    act: Callback<Action>,
    sign: Sign,
    latest: RefCell<Option<Rc<State>>>,
    /// Windows whose unwritten changes this one began with.
    seen: RefCell<Vec<String>>,
    /// Lets the browser ask before the page is left, where that would lose something.
    asking: RefCell<Option<listening::Leaving>>,
    /// When something was committed last.
    committed: RefCell<Option<String>>,
    /// Takes back by the keyboard.
    _undoes: Option<listening::Leaving>,
}

impl StateWriter for Shared {
    fn rested(&self, state: &Rc<State>) {
        self.0.latest.replace(Some(state.clone()));
        self.0.hear(Heard::Rested(state.clone()));
    }

    fn address(&self, state: &State) -> String {
        link::address(state)
    }

    fn leave(&self, state: &Rc<State>) {
        let keeping = self.0.keeping.borrow();
        if let Some((kept, changes)) = keeping.unwritten(state) {
            let before = self.0.place.read(&left());
            let text = store::journal(before.as_deref(), keeping.by(), Some((&kept, &changes)));
            if let Some(text) = text {
                // If there is no room for the note, the write that has begun may still succeed.
                let _ = self.0.place.write(&left(), &text);
            }
            drop(keeping);
            self.rested(state);
        }
    }

    fn followed(&self, news: &News, state: &Rc<State>) {
        self.0.latest.replace(Some(state.clone()));
        self.0.hear(Heard::Followed(news.clone(), state.clone()));
    }

    fn forget(&self) {
        [BEFORE, TAKEN_OVER, UNREAD].iter().for_each(|key| self.0.place.remove(key));
        [left(), filed()].iter().for_each(|key| self.0.place.remove(key));
        self.0.hear(Heard::Forget);
    }

    fn save_unread(&self) {
        if let Some(text) = self.0.keeping.borrow().unread() {
            handed::save("ita-score-unread.json", "application/json", &text);
        }
    }
}

impl DatabaseWriter {
    fn hear(self: &Rc<Self>, heard: Heard) {
        let asks = self.keeping.borrow_mut().hear(heard);
        asks.into_iter().for_each(|ask| self.do_(ask));
    }

    fn do_(self: &Rc<Self>, ask: Ask) {
        match ask {
            Ask::Write(changes) => {
                let me = self.clone();
                spawn(async move {
                    let heard = match me.database.write(&changes).await {
                        Ok(Wrote::Done) => Heard::Wrote,
                        Ok(Wrote::Elsewhere) => Heard::Elsewhere,
                        Err(Failed::Newer) => Heard::Newer,
                        Err(Failed::Now | Failed::Closed) => Heard::Failed,
                    };
                    me.hear(heard);
                });
            }
            Ask::Read(kept) => {
                let me = self.clone();
                spawn(async move {
                    let heard = match me.database.since(&kept).await {
                        Ok(read) => Heard::Read(read),
                        Err(Failed::Newer) => Heard::Newer,
                        Err(Failed::Now | Failed::Closed) => Heard::Failed,
                    };
                    me.hear(heard);
                });
            }
            Ask::Act(action) => self.act.emit(action),
            Ask::Say(standing) => self.say(standing),
            Ask::Done => self.done(),
            Ask::Later(milliseconds) => {
                let me = self.clone();
                time::later(milliseconds, move || me.hear(Heard::Again));
            }
        }
    }

    fn say(self: &Rc<Self>, standing: Standing) {
        if standing == Standing::Saved {
            self.entitle();
        }
        self.sign.say(standing);
        let would_lose =
            |me: &Self| me.latest.borrow().as_ref().is_some_and(|state| me.keeping.borrow().would_lose(state));
        let asks = standing == Standing::Refused && would_lose(self);
        if asks != self.asking.borrow().is_some() {
            let me = Rc::downgrade(self);
            let loses = move || me.upgrade().is_some_and(|me| would_lose(&me));
            self.asking.replace(asks.then(|| listening::ask_before(loses)).flatten());
        }
    }

    /// Tells the sign when something was kept last: what was committed, not what was tried.
    fn entitle(&self) {
        let Some(voice) = self.latest.borrow().as_deref().map(Voice::of) else { return };
        let time = self.committed.borrow().as_deref().and_then(|now| time::time_text(now, voice));
        let day = self.place.read(&filed()).and_then(|now| time::day_text(&now, voice));
        // In one file the sign says by itself where it is kept.
        self.sign.entitle(match cfg!(feature = "alone") {
            true => page::filed_on(voice, day.as_deref()),
            false => page::kept(voice, time.as_deref(), day.as_deref()),
        });
    }

    /// Notes that something is kept in the database now, and lets the other windows know.
    fn done(&self) {
        self.committed.replace(Some(time::now()));
        if self.place.read(&marker()).as_deref() != Some(MARKER) {
            self.place.write(&marker(), MARKER);
        }
        if let Some(text) = self.place.read(BEFORE).filter(|text| self.before.as_ref() == Some(text)) {
            // Its content is in the database by now.
            self.place.remove(BEFORE);
            self.place.write(TAKEN_OVER, &text);
        }
        let before = self.place.read(&left());
        let seen = std::mem::take(&mut *self.seen.borrow_mut());
        let mut text = before.clone();
        for by in seen.iter().map(String::as_str).chain([self.keeping.borrow().by()]) {
            text = store::journal(text.as_deref(), by, None);
        }
        match text {
            None if before.is_some() => self.place.remove(&left()),
            // It is shorter than what was there.
            Some(text) if before.as_ref() != Some(&text) => _ = self.place.write(&left(), &text),
            _ => {}
        }
        self.channel.tell();
    }

    /// Another page wants to change the database: unwritten work is written first, and then the database is read again.
    fn let_go(self: &Rc<Self>) {
        if let Some(state) = self.latest.borrow().clone() {
            self.hear(Heard::Rested(state));
        }
        let me = self.clone();
        time::later(1, move || me.hear(Heard::Other));
    }
}
